//! Response headers policies of one's own.

use super::cors::Cors;
use super::custom_headers::{self, CustomHeader};
use super::description::Description;
use super::security_headers::{
    FrameOptions, ReferrerPolicy, SecurityHeaders, StrictTransportSecurity, XssProtection,
};
use crate::cfn::cloudfront as cfn;
use crate::cfn::cloudfront::response_headers_policy as properties;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::Value;

/// A response headers policy of one's own: which headers responses get on their way to the viewer.
///
/// By default they get what every site can send: HTTPS only for a year, no guessing of types, no frames,
/// and only the origin as referrer for other sites. These replace what the origin sends.
/// A content security policy is the owner's to write, by
/// [`content_security_policy`](Self::content_security_policy), for it depends on the pages.
/// Those that AWS manages are variants of [`ResponseHeadersPolicy`](super::ResponseHeadersPolicy).
/// See [`AWS::CloudFront::ResponseHeadersPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::CustomResponseHeadersPolicy;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let policy = CustomResponseHeadersPolicy::new()
///     .content_security_policy("default-src 'self'")
///     .header("Permissions-Policy", "camera=()")
///     .remove("X-Powered-By");
/// stack.add("Headers", policy);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct CustomResponseHeadersPolicy {
    description: Description,
    security: SecurityHeaders,
    cors: Option<Cors>,
    added: Vec<CustomHeader>,
    removed: Vec<String>,
    server_timing: Option<f64>,
    hatch: Hatch<cfn::ResponseHeadersPolicy>,
}

impl Default for CustomResponseHeadersPolicy {
    fn default() -> Self {
        Self {
            description: Description::default(),
            security: SecurityHeaders::safe(),
            cors: None,
            added: Vec::new(),
            removed: Vec::new(),
            server_timing: None,
            hatch: Hatch::default(),
        }
    }
}

impl CustomResponseHeadersPolicy {
    /// A response headers policy with the defaults above.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the policy; names are unique in an account.
    /// Defaults to the path of the construct and digits of the stack's id. `Name`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.description.name = Some(name.into());
        self
    }

    /// Says what the policy is for, in at most 128 characters. Defaults to nothing. `Comment`.
    pub fn comment(mut self, comment: impl Into<Value<String>>) -> Self {
        self.description.comment = Some(comment.into());
        self
    }

    /// How long browsers use only HTTPS. Defaults to a year, for the site's own domain.
    /// `StrictTransportSecurity`.
    pub fn strict_transport_security(mut self, transport: StrictTransportSecurity) -> Self {
        self.security.transport = Some(transport);
        self
    }

    /// Keeps browsers from guessing types: `X-Content-Type-Options: nosniff`, which is the default.
    /// `ContentTypeOptions`.
    pub fn content_type_options(mut self) -> Self {
        self.security.nosniff = true;
        self
    }

    /// Who may show the site in a frame. Defaults to nobody. `FrameOptions`.
    pub fn frame_options(mut self, frames: FrameOptions) -> Self {
        self.security.frames = Some(frames);
        self
    }

    /// What other sites learn of the page that a visitor comes from.
    /// Defaults to the origin, and only over HTTPS. `ReferrerPolicy`.
    pub fn referrer_policy(mut self, referrer: ReferrerPolicy) -> Self {
        self.security.referrer = Some(referrer);
        self
    }

    /// What pages may load and run, such as `default-src 'self'`, in at most 1,783 characters.
    /// Defaults to no header. `ContentSecurityPolicy`.
    ///
    /// See [Content Security Policy](https://www.w3.org/TR/CSP3/#csp-directives) for its directives.
    pub fn content_security_policy(mut self, directives: impl Into<Value<String>>) -> Self {
        self.security.content = Some(directives.into());
        self
    }

    /// What old browsers do about scripts in requests. Defaults to no header. `XSSProtection`.
    pub fn xss_protection(mut self, protection: XssProtection) -> Self {
        self.security.xss = Some(protection);
        self
    }

    /// Takes all security headers off that were set so far, also the defaults.
    ///
    /// Setters that follow add single ones: `.without_security_headers().content_type_options()`.
    pub fn without_security_headers(mut self) -> Self {
        self.security = SecurityHeaders {
            origin_prevails: self.security.origin_prevails,
            ..SecurityHeaders::default()
        };
        self
    }

    /// Lets security headers of the origin prevail. Defaults to replacing them. `Override`.
    pub fn origin_prevails(mut self) -> Self {
        self.security.origin_prevails = true;
        self
    }

    /// Which other sites may read responses. Defaults to no header. `CorsConfig`.
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = Some(cors);
        self
    }

    /// Adds a header, which replaces one of the same name from the origin. `CustomHeadersConfig`.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<Value<String>>) -> Self {
        self.added.push(CustomHeader {
            name: name.into(),
            value: value.into(),
            replaces: true,
        });
        self
    }

    /// Adds a header where the origin sends none of that name. `CustomHeadersConfig`.
    pub fn header_unless_sent(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.added.push(CustomHeader {
            name: name.into(),
            value: value.into(),
            replaces: false,
        });
        self
    }

    /// Takes a header of the origin away, such as `X-Powered-By`. `RemoveHeadersConfig`.
    ///
    /// In place of `Server` and `Date` CloudFront then sends its own.
    pub fn remove(mut self, name: impl Into<String>) -> Self {
        self.removed.push(name.into());
        self
    }

    /// Adds `Server-Timing`, which tells how CloudFront came by the response, to this percentage of responses:
    /// 0 to 100, with at most four decimal places.
    /// Defaults to none. `ServerTimingHeadersConfig`.
    pub fn server_timing(mut self, percent: f64) -> Self {
        self.server_timing = Some(percent);
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::ResponseHeadersPolicy) -> cfn::ResponseHeadersPolicy + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        self.security.check(scope);
        if let Some(cors) = &self.cors {
            cors.check(scope);
        }
        custom_headers::check(&self.added, &self.removed, scope);
        if self.security.is_empty()
            && self.cors.is_none()
            && self.added.is_empty()
            && self.removed.is_empty()
            && self.server_timing.is_none()
        {
            let message = "a response headers policy adds or removes at least one header, got none";
            scope.report(Problem::new(message).hint("leave the policy out of its behavior"));
        }
    }
}

impl Resource for CustomResponseHeadersPolicy {
    const TYPE: &'static str = cfn::ResponseHeadersPolicy::TYPE;
}

impl LevelTwo for CustomResponseHeadersPolicy {
    type Level1 = cfn::ResponseHeadersPolicy;
}

impl Construct for CustomResponseHeadersPolicy {
    type Output = Handle<Self>;

    fn build(mut self, scope: &mut Scope<'_>) -> Handle<Self> {
        self.check(scope);
        let name = self.description.policy_name(scope);
        let mut policy = properties::ResponseHeadersPolicyConfig::new().name(name);
        if let Some(comment) = self.description.comment {
            policy = policy.comment(comment);
        }
        if !self.security.is_empty() {
            policy = policy.security_headers_config(self.security.properties());
        }
        if let Some(cors) = self.cors {
            policy = policy.cors_config(cors.properties());
        }
        if !self.added.is_empty() {
            policy = policy.custom_headers_config(custom_headers::added(self.added));
        }
        if !self.removed.is_empty() {
            policy = policy.remove_headers_config(custom_headers::removed(self.removed));
        }
        if let Some(percent) = self.server_timing {
            policy = policy.server_timing_headers_config(
                properties::ServerTimingHeadersConfig::new()
                    .enabled(true)
                    .sampling_rate(percent),
            );
        }
        let policy = cfn::ResponseHeadersPolicy::new().response_headers_policy_config(policy);
        scope.resource(self.hatch.apply(policy))
    }
}

impl Handle<CustomResponseHeadersPolicy> {
    /// The policy's id. `Ref`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.reference()
    }
}
