//! Which origin request policy a behavior uses.

use super::custom_origin_request_policy::CustomOriginRequestPolicy;
use crate::handle::Handle;
use crate::value::Value;

/// The origin request policy of a behavior: one of those that AWS manages, or one of your own.
///
/// It says what of a viewer's request goes to the origin, beside what the cache policy names.
/// The handle of a [`CustomOriginRequestPolicy`] is an origin request policy, too.
/// See [Use managed origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html)
/// for what each does, and for the ids.
///
/// # Example
///
/// ```
/// use palisade::Value;
/// use palisade::cloudfront::OriginRequestPolicy;
///
/// let id: Value<String> = OriginRequestPolicy::AllViewerExceptHostHeader.id();
/// assert_eq!(id, "b689b0a8-53d0-40ab-baf2-68738e2966ac".into());
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OriginRequestPolicy {
    /// `AllViewer`: everything, also the viewer's `Host`, which S3 and API Gateway do not take.
    AllViewer,
    /// `AllViewerAndCloudFrontHeaders-2022-06`: everything, and CloudFront's own headers of June 2022.
    #[doc(alias = "AllViewerAndCloudFrontHeaders-2022-06")]
    AllViewerAndCloudFrontHeaders2022,
    /// `AllViewerExceptHostHeader`: everything but `Host`: for API Gateway and URLs of Lambda functions.
    AllViewerExceptHostHeader,
    /// `CORS-CustomOrigin`: `Origin`.
    #[doc(alias = "CORS-CustomOrigin")]
    CorsCustomOrigin,
    /// `CORS-S3Origin`: `Origin` and the two headers of a preflight request.
    #[doc(alias = "CORS-S3Origin")]
    CorsS3Origin,
    /// `Elemental-MediaTailor-PersonalizedManifests`: for an endpoint of AWS Elemental MediaTailor.
    #[doc(alias = "Elemental-MediaTailor-PersonalizedManifests")]
    ElementalMediaTailor,
    /// `HostHeaderOnly`: `Host`.
    HostHeaderOnly,
    /// `UserAgentRefererHeaders`: `User-Agent` and `Referer`.
    UserAgentRefererHeaders,
    /// Any other, by its id.
    Id(Value<String>),
}

impl OriginRequestPolicy {
    /// The id. `OriginRequestPolicyId`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        let id = match self {
            Self::AllViewer => "216adef6-5c7f-47e4-b989-5492eafa07d3",
            Self::AllViewerAndCloudFrontHeaders2022 => "33f36d7e-f396-46d9-90e0-52428a34d9dc",
            Self::AllViewerExceptHostHeader => "b689b0a8-53d0-40ab-baf2-68738e2966ac",
            Self::CorsCustomOrigin => "59781a5b-3903-41f3-afcb-af62929ccde1",
            Self::CorsS3Origin => "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf",
            Self::ElementalMediaTailor => "775133bc-15f2-49f9-abea-afb2e0bf67d2",
            Self::HostHeaderOnly => "bf0718e1-ba1e-49d1-88b1-f726733018ae",
            Self::UserAgentRefererHeaders => "acba4595-bd28-49b8-b9fe-13317c0390fa",
            Self::Id(id) => return id,
        };
        id.into()
    }
}

impl From<Handle<CustomOriginRequestPolicy>> for OriginRequestPolicy {
    fn from(policy: Handle<CustomOriginRequestPolicy>) -> Self {
        Self::Id(policy.id())
    }
}
