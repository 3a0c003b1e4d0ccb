//! Headers of functions' answers, as a policy for those of the origin.

use std::time::Duration;

use crate::cloudfront::{
    CustomResponseHeadersPolicy, FrameOptions, ReferrerPolicy, StrictTransportSecurity,
    XssProtection,
};
use crate::problem::Problem;

/// The policy with a header, by the setting that CloudFront has for it, and what is wrong with the header.
pub(super) fn added(
    policy: CustomResponseHeadersPolicy,
    name: &str,
    value: &str,
) -> (CustomResponseHeadersPolicy, Option<Problem>) {
    let lower = value.trim().to_ascii_lowercase();
    let (policy, allowed) = match name.to_ascii_lowercase().as_str() {
        "content-security-policy" => return (policy.content_security_policy(value), None),
        "x-content-type-options" if lower == "nosniff" => {
            return (policy.content_type_options(), None);
        }
        "x-content-type-options" => (policy, "`nosniff`"),
        "x-frame-options" => match lower.as_str() {
            "deny" => return (policy.frame_options(FrameOptions::Deny), None),
            "sameorigin" => return (policy.frame_options(FrameOptions::SameOrigin), None),
            _ => (policy, "`DENY` or `SAMEORIGIN`"),
        },
        "referrer-policy" => match referrer(&lower) {
            Some(referrer) => return (policy.referrer_policy(referrer), None),
            None => (policy, "one of the policies, such as `same-origin`"),
        },
        "strict-transport-security" => match transport(&lower) {
            Some(transport) => return (policy.strict_transport_security(transport), None),
            None => (policy, "as `max-age=31536000; includeSubDomains`"),
        },
        "x-xss-protection" => match lower.replace(' ', "").as_str() {
            "0" => return (policy.xss_protection(XssProtection::Off), None),
            "1" => return (policy.xss_protection(XssProtection::Filter), None),
            "1;mode=block" => return (policy.xss_protection(XssProtection::Block), None),
            _ => (policy, "`0`, `1` or `1; mode=block`"),
        },
        _ => return (policy.header(name, value), None),
    };
    (policy, Some(unknown(name, value, allowed)))
}

fn unknown(name: &str, value: &str, allowed: &str) -> Problem {
    Problem::new(format!("the header `{name}` is {allowed}, got `{value}`"))
        .hint("give another policy with `ProtectedSite::headers` where the origin's answers differ from the functions'")
}

fn referrer(word: &str) -> Option<ReferrerPolicy> {
    Some(match word {
        "no-referrer" => ReferrerPolicy::NoReferrer,
        "no-referrer-when-downgrade" => ReferrerPolicy::NoReferrerWhenDowngrade,
        "origin" => ReferrerPolicy::Origin,
        "origin-when-cross-origin" => ReferrerPolicy::OriginWhenCrossOrigin,
        "same-origin" => ReferrerPolicy::SameOrigin,
        "strict-origin" => ReferrerPolicy::StrictOrigin,
        "strict-origin-when-cross-origin" => ReferrerPolicy::StrictOriginWhenCrossOrigin,
        "unsafe-url" => ReferrerPolicy::UnsafeUrl,
        _ => return None,
    })
}

/// The directives of [RFC 6797, 6.1](https://www.rfc-editor.org/rfc/rfc6797#section-6.1), and `preload`.
fn transport(text: &str) -> Option<StrictTransportSecurity> {
    let directives: Vec<&str> = text.split(';').map(str::trim).collect();
    let age = directives
        .iter()
        .find_map(|directive| directive.strip_prefix("max-age="))?;
    let age = Duration::from_secs(age.trim_matches('"').parse().ok()?);
    let mut transport = StrictTransportSecurity::new(age);
    for directive in directives {
        transport = match directive {
            "includesubdomains" => transport.include_subdomains(),
            "preload" => transport.preload(),
            other if other.starts_with("max-age=") || other.is_empty() => transport,
            _ => return None,
        };
    }
    Some(transport)
}
