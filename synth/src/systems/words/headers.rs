//! Headers of every response.

use std::collections::BTreeMap;
use std::time::Duration;

use palisade::cloudfront::{self, CustomResponseHeadersPolicy};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Headers of every response, those of functions too: the pages that functions make have a
/// `Content-Security-Policy` of their own, which lets nothing in.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Headers {
    /// `Content-Security-Policy`: what pages may load and run. Left out: the one that the sample content is made for; no
    /// header for other content.
    #[schemars(example = &"default-src 'self'")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_security_policy: Option<String>,
    /// `Strict-Transport-Security`: how long browsers use only HTTPS for the site.
    pub strict_transport_security: StrictTransportSecurity,
    /// `Referrer-Policy`: what other sites learn of the page that a visitor comes from.
    pub referrer_policy: ReferrerPolicy,
    /// `X-Frame-Options`: who may show the site in a frame.
    pub frame_options: FrameOptions,
    /// `X-XSS-Protection`, which only old browsers know.
    pub xss_protection: XssProtection,
    /// Any other headers, but security headers, by their names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, String>,
}

/// How long browsers use only HTTPS for a site ([RFC 6797](https://www.rfc-editor.org/rfc/rfc6797)).
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct StrictTransportSecurity {
    /// How many seconds after each response.
    pub max_age: u32,
    /// Whether for all domains below the site's too.
    pub include_subdomains: bool,
    /// Whether it asks for a place in browsers' own lists, which is hard to take back.
    pub preload: bool,
}

impl Default for StrictTransportSecurity {
    fn default() -> Self {
        Self {
            // A year.
            max_age: 31_536_000,
            include_subdomains: false,
            preload: false,
        }
    }
}

/// What other sites learn of the page that a visitor comes from
/// ([Referrer Policy](https://www.w3.org/TR/referrer-policy/#referrer-policies)).
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum ReferrerPolicy {
    /// Nothing, not even the site itself.
    NoReferrer,
    /// Nothing for other sites.
    SameOrigin,
    /// The origin, and only over HTTPS.
    StrictOrigin,
    /// The origin for other sites, and only over HTTPS.
    #[default]
    StrictOriginWhenCrossOrigin,
}

/// Who may show a site in a frame.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
pub enum FrameOptions {
    /// Nobody.
    #[default]
    #[serde(rename = "DENY")]
    Deny,
    /// The site itself.
    #[serde(rename = "SAMEORIGIN")]
    SameOrigin,
}

/// What old browsers do about scripts in requests.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum XssProtection {
    /// Whatever they do: there is no header.
    #[default]
    Unsaid,
    /// Nothing: `0`.
    Off,
    /// They do not show the page: `1; mode=block`.
    Block,
}

impl Headers {
    /// What CloudFront adds to responses.
    pub(crate) fn policy(&self) -> CustomResponseHeadersPolicy {
        let transport = self.strict_transport_security;
        let mut strict =
            cloudfront::StrictTransportSecurity::new(Duration::from_secs(transport.max_age.into()));
        if transport.include_subdomains {
            strict = strict.include_subdomains();
        }
        if transport.preload {
            strict = strict.preload();
        }
        let mut policy = CustomResponseHeadersPolicy::new()
            // Browsers ask again before they show a page of their cache, and show none to whoever has signed out.
            .header("Cache-Control", "private, no-cache")
            .strict_transport_security(strict)
            .referrer_policy(self.referrer_policy.into())
            .frame_options(match self.frame_options {
                FrameOptions::Deny => cloudfront::FrameOptions::Deny,
                FrameOptions::SameOrigin => cloudfront::FrameOptions::SameOrigin,
            });
        if let Some(directives) = &self.content_security_policy {
            policy = policy.content_security_policy(directives.as_str());
        }
        policy = match self.xss_protection {
            XssProtection::Unsaid => policy,
            XssProtection::Off => policy.xss_protection(cloudfront::XssProtection::Off),
            XssProtection::Block => policy.xss_protection(cloudfront::XssProtection::Block),
        };
        let other = self.other.iter();
        other.fold(policy, |policy, (name, value)| {
            policy.header(name, value.as_str())
        })
    }

    /// The headers of responses that functions make.
    pub(crate) fn of_functions(&self) -> BTreeMap<String, String> {
        let transport = self.strict_transport_security;
        let mut strict = format!("max-age={}", transport.max_age);
        if transport.include_subdomains {
            strict.push_str("; includeSubDomains");
        }
        if transport.preload {
            strict.push_str("; preload");
        }
        let referrer = match self.referrer_policy {
            ReferrerPolicy::NoReferrer => "no-referrer",
            ReferrerPolicy::SameOrigin => "same-origin",
            ReferrerPolicy::StrictOrigin => "strict-origin",
            ReferrerPolicy::StrictOriginWhenCrossOrigin => "strict-origin-when-cross-origin",
        };
        let frames = match self.frame_options {
            FrameOptions::Deny => "DENY",
            FrameOptions::SameOrigin => "SAMEORIGIN",
        };
        let xss = match self.xss_protection {
            XssProtection::Unsaid => None,
            XssProtection::Off => Some("0"),
            XssProtection::Block => Some("1; mode=block"),
        };
        let security = [
            ("Strict-Transport-Security", Some(strict.as_str())),
            ("Referrer-Policy", Some(referrer)),
            ("X-Frame-Options", Some(frames)),
            ("X-XSS-Protection", xss),
        ];
        let security = security
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned())));
        security.chain(self.other.clone()).collect()
    }
}

impl From<ReferrerPolicy> for cloudfront::ReferrerPolicy {
    fn from(policy: ReferrerPolicy) -> Self {
        match policy {
            ReferrerPolicy::NoReferrer => Self::NoReferrer,
            ReferrerPolicy::SameOrigin => Self::SameOrigin,
            ReferrerPolicy::StrictOrigin => Self::StrictOrigin,
            ReferrerPolicy::StrictOriginWhenCrossOrigin => Self::StrictOriginWhenCrossOrigin,
        }
    }
}
