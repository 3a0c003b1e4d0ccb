//! Headers that make browsers careful.

use std::time::Duration;

use crate::cfn::cloudfront::response_headers_policy as properties;
use crate::names::Url;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

const YEAR: Duration = Duration::from_hours(365 * 24);

/// The most characters of a content security policy:
/// [Security headers](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html#understanding-response-headers-policies-security).
const LONGEST_CONTENT_POLICY: usize = 1783;

/// `Strict-Transport-Security`: how long browsers use only HTTPS for the site.
///
/// See [RFC 6797](https://www.rfc-editor.org/rfc/rfc6797).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "it does nothing until it is given to a policy"]
pub struct StrictTransportSecurity {
    max_age: Duration,
    subdomains: bool,
    preload: bool,
}

impl StrictTransportSecurity {
    /// Only HTTPS for so long after each response; whole seconds. `AccessControlMaxAgeSec`.
    pub fn new(max_age: Duration) -> Self {
        Self {
            max_age,
            subdomains: false,
            preload: false,
        }
    }

    /// Also for all domains below the site's own. Defaults to the site's own alone. `IncludeSubdomains`.
    pub fn include_subdomains(mut self) -> Self {
        self.subdomains = true;
        self
    }

    /// Asks for a place in browsers' own lists, which is hard to take back. `Preload`.
    ///
    /// The lists demand a year or more, and all domains below
    /// ([hstspreload.org](https://hstspreload.org/#submission-requirements)).
    pub fn preload(mut self) -> Self {
        self.preload = true;
        self
    }

    fn check(self, scope: &mut Scope<'_>) {
        if self.preload && !(self.subdomains && self.max_age >= YEAR) {
            let message = format!(
                "browsers' lists take sites that demand HTTPS for 31536000 seconds or more and for their subdomains, got `{}` seconds{}",
                self.max_age.as_secs(),
                if self.subdomains {
                    ""
                } else {
                    " and no subdomains"
                },
            );
            scope.report(Problem::new(message).hint("add `include_subdomains`, and a year"));
        }
    }
}

/// A year, for the site's own domain.
impl Default for StrictTransportSecurity {
    fn default() -> Self {
        Self::new(YEAR)
    }
}

/// `X-Frame-Options`: who may show the site in a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FrameOptions {
    /// `DENY`: nobody.
    Deny,
    /// `SAMEORIGIN`: the site itself.
    SameOrigin,
}

/// `Referrer-Policy`: what other sites learn of the page that a visitor comes from.
///
/// See [Referrer Policy](https://www.w3.org/TR/referrer-policy/#referrer-policies).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReferrerPolicy {
    /// Nothing, not even the site itself.
    NoReferrer,
    /// The page, unless the way leads from HTTPS to HTTP.
    NoReferrerWhenDowngrade,
    /// The origin.
    Origin,
    /// The origin for other sites, the page for the site itself.
    OriginWhenCrossOrigin,
    /// Nothing for other sites, the page for the site itself.
    SameOrigin,
    /// The origin, unless the way leads from HTTPS to HTTP.
    StrictOrigin,
    /// The origin for other sites unless the way leads from HTTPS to HTTP, the page for the site itself.
    StrictOriginWhenCrossOrigin,
    /// The page, always.
    UnsafeUrl,
}

impl ReferrerPolicy {
    fn name(self) -> &'static str {
        match self {
            Self::NoReferrer => "no-referrer",
            Self::NoReferrerWhenDowngrade => "no-referrer-when-downgrade",
            Self::Origin => "origin",
            Self::OriginWhenCrossOrigin => "origin-when-cross-origin",
            Self::SameOrigin => "same-origin",
            Self::StrictOrigin => "strict-origin",
            Self::StrictOriginWhenCrossOrigin => "strict-origin-when-cross-origin",
            Self::UnsafeUrl => "unsafe-url",
        }
    }
}

/// `X-XSS-Protection`, which only old browsers know: a content security policy does more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum XssProtection {
    /// `0`: the browser's filter is off.
    Off,
    /// `1`: the browser's filter cleans the page.
    Filter,
    /// `1; mode=block`: the browser does not show the page.
    Block,
    /// `1; report=`: the browser's filter cleans the page and reports to a URL.
    Report(Value<Url>),
}

/// The security headers of a policy.
#[derive(Debug, Default)]
pub(super) struct SecurityHeaders {
    pub(super) transport: Option<StrictTransportSecurity>,
    pub(super) nosniff: bool,
    pub(super) frames: Option<FrameOptions>,
    pub(super) referrer: Option<ReferrerPolicy>,
    pub(super) content: Option<Value<String>>,
    pub(super) xss: Option<XssProtection>,
    pub(super) origin_prevails: bool,
}

impl SecurityHeaders {
    /// What every site can send without knowing its pages.
    pub(super) fn safe() -> Self {
        Self {
            transport: Some(StrictTransportSecurity::default()),
            nosniff: true,
            frames: Some(FrameOptions::Deny),
            referrer: Some(ReferrerPolicy::StrictOriginWhenCrossOrigin),
            ..Self::default()
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.transport.is_none()
            && !self.nosniff
            && self.frames.is_none()
            && self.referrer.is_none()
            && self.content.is_none()
            && self.xss.is_none()
    }

    pub(super) fn check(&self, scope: &mut Scope<'_>) {
        if let Some(transport) = self.transport {
            transport.check(scope);
        }
        if let Some(content) = self.content.as_ref().and_then(Value::known) {
            if content.trim().is_empty() {
                let message =
                    "a content security policy has at least one directive, got an empty text";
                scope.report(Problem::new(message).hint("begin with `default-src 'self'`"));
            }
            if content.chars().count() > LONGEST_CONTENT_POLICY {
                let message = format!(
                    "a content security policy has at most {LONGEST_CONTENT_POLICY} characters, got `{}`",
                    content.chars().count()
                );
                let hint = "shorten it, or send it by a function of the event viewer response";
                scope.report(Problem::new(message).hint(hint));
            }
            if content.contains(['\n', '\r']) {
                let message = format!(
                    "a content security policy is one line, got `{}`",
                    content.escape_debug()
                );
                scope.report(Problem::new(message).hint("join its directives with `; `"));
            }
        }
    }

    pub(super) fn properties(self) -> properties::SecurityHeadersConfig {
        let replaces = !self.origin_prevails;
        let mut headers = properties::SecurityHeadersConfig::new();
        if let Some(transport) = self.transport {
            let seconds = u32::try_from(transport.max_age.as_secs()).unwrap_or(u32::MAX);
            headers = headers.strict_transport_security(
                properties::StrictTransportSecurity::new()
                    .access_control_max_age_sec(seconds)
                    .include_subdomains(transport.subdomains)
                    .preload(transport.preload)
                    .r#override(replaces),
            );
        }
        if self.nosniff {
            headers = headers
                .content_type_options(properties::ContentTypeOptions::new().r#override(replaces));
        }
        if let Some(frames) = self.frames {
            let option = match frames {
                FrameOptions::Deny => "DENY",
                FrameOptions::SameOrigin => "SAMEORIGIN",
            };
            headers = headers.frame_options(
                properties::FrameOptions::new()
                    .frame_option(option)
                    .r#override(replaces),
            );
        }
        if let Some(referrer) = self.referrer {
            headers = headers.referrer_policy(
                properties::ReferrerPolicy::new()
                    .referrer_policy(referrer.name())
                    .r#override(replaces),
            );
        }
        if let Some(content) = self.content {
            headers = headers.content_security_policy(
                properties::ContentSecurityPolicy::new()
                    .content_security_policy(content)
                    .r#override(replaces),
            );
        }
        if let Some(xss) = self.xss {
            let protection = properties::XSSProtection::new().r#override(replaces);
            headers = headers.xss_protection(match xss {
                XssProtection::Off => protection.protection(false),
                XssProtection::Filter => protection.protection(true),
                XssProtection::Block => protection.protection(true).mode_block(true),
                XssProtection::Report(url) => protection.protection(true).report_uri(url),
            });
        }
        headers
    }
}
