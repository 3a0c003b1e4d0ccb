//! Which response headers policy a behavior uses.

use super::custom_response_headers_policy::CustomResponseHeadersPolicy;
use crate::handle::Handle;
use crate::value::Value;

/// The response headers policy of a behavior: one of those that AWS manages, or one of your own.
///
/// It says which headers responses get on their way to the viewer, and which they lose.
/// The handle of a [`CustomResponseHeadersPolicy`] is a response headers policy, too.
/// See [Use managed response headers policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html)
/// for what each does, and for the ids.
///
/// # Example
///
/// ```
/// use palisade::Value;
/// use palisade::cloudfront::ResponseHeadersPolicy;
///
/// let id: Value<String> = ResponseHeadersPolicy::SecurityHeaders.id();
/// assert_eq!(id, "67f7725c-6f97-4210-82d7-5512b31e9d03".into());
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResponseHeadersPolicy {
    /// `SecurityHeadersPolicy`: a set of security headers, which the origin may replace but for `nosniff`.
    #[doc(alias = "SecurityHeadersPolicy")]
    SecurityHeaders,
    /// `SimpleCORS`: simple requests from any site.
    #[doc(alias = "SimpleCORS")]
    SimpleCors,
    /// `CORS-With-Preflight`: requests from any site, also with preflight.
    #[doc(alias = "CORS-With-Preflight")]
    CorsWithPreflight,
    /// `CORS-and-SecurityHeadersPolicy`: [`SimpleCors`](Self::SimpleCors) and
    /// [`SecurityHeaders`](Self::SecurityHeaders).
    #[doc(alias = "CORS-and-SecurityHeadersPolicy")]
    CorsAndSecurityHeaders,
    /// `CORS-with-preflight-and-SecurityHeadersPolicy`: [`CorsWithPreflight`](Self::CorsWithPreflight) and
    /// [`SecurityHeaders`](Self::SecurityHeaders).
    #[doc(alias = "CORS-with-preflight-and-SecurityHeadersPolicy")]
    CorsWithPreflightAndSecurityHeaders,
    /// Any other, by its id.
    Id(Value<String>),
}

impl ResponseHeadersPolicy {
    /// The id. `ResponseHeadersPolicyId`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        let id = match self {
            Self::SecurityHeaders => "67f7725c-6f97-4210-82d7-5512b31e9d03",
            Self::SimpleCors => "60669652-455b-4ae9-85a4-c4c02393f86c",
            Self::CorsWithPreflight => "5cc3b908-e619-4b99-88e5-2cf7f45965bd",
            Self::CorsAndSecurityHeaders => "e61eb60c-9c35-4d20-a928-2b84e02af89c",
            Self::CorsWithPreflightAndSecurityHeaders => "eaab4381-ed33-4a86-88ca-d9558dc6cd63",
            Self::Id(id) => return id,
        };
        id.into()
    }
}

impl From<Handle<CustomResponseHeadersPolicy>> for ResponseHeadersPolicy {
    fn from(policy: Handle<CustomResponseHeadersPolicy>) -> Self {
        Self::Id(policy.id())
    }
}
