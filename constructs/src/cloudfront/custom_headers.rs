//! Headers of one's own choice, and headers that responses lose.

use std::collections::BTreeSet;

use crate::cfn::cloudfront::response_headers_policy as properties;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

/// A header that responses get.
#[derive(Debug)]
pub(super) struct CustomHeader {
    pub(super) name: String,
    pub(super) value: Value<String>,
    pub(super) replaces: bool,
}

/// Headers that have a setting of their own in CloudFront, and the setter here.
const SPECIAL: [(&str, &str); 7] = [
    ("content-security-policy", "content_security_policy"),
    ("referrer-policy", "referrer_policy"),
    ("server-timing", "server_timing"),
    ("strict-transport-security", "strict_transport_security"),
    ("x-content-type-options", "content_type_options"),
    ("x-frame-options", "frame_options"),
    ("x-xss-protection", "xss_protection"),
];

/// Headers that CloudFront does not take away from responses, and how those begin that are its own:
/// [Remove headers](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html#remove-headers-disallowed).
const KEPT: [&str; 31] = [
    "connection",
    "content-encoding",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "via",
    "warning",
    "x-accel-buffering",
    "x-accel-charset",
    "x-accel-limit-rate",
    "x-accel-redirect",
    "x-amzn-auth",
    "x-amzn-cf-billing",
    "x-amzn-cf-id",
    "x-amzn-cf-xff",
    "x-amzn-errortype",
    "x-amzn-fle-profile",
    "x-amzn-header-count",
    "x-amzn-header-order",
    "x-amzn-lambda-integration-tag",
    "x-amzn-requestid",
    "x-cache",
    "x-forwarded-proto",
    "x-real-ip",
];
const KEPT_FAMILIES: [&str; 2] = ["x-amz-cf-", "x-edge-"];

fn is_kept(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    KEPT.contains(&lower.as_str()) || KEPT_FAMILIES.iter().any(|family| lower.starts_with(family))
}

pub(super) fn check(added: &[CustomHeader], removed: &[String], scope: &mut Scope<'_>) {
    let mut seen = BTreeSet::new();
    for header in added {
        let lower = header.name.to_ascii_lowercase();
        check_name(&header.name, scope);
        if let Some((_, setter)) = SPECIAL.iter().find(|(name, _)| *name == lower) {
            let message = format!(
                "`{}` has a setting of its own, got it as a custom header",
                header.name
            );
            scope.report(Problem::new(message).hint(format!("use `{setter}`")));
        }
        if lower.starts_with("access-control-") {
            let message = format!(
                "`{}` is part of sharing with other sites, got it as a custom header",
                header.name
            );
            scope.report(Problem::new(message).hint("use `cors`"));
        }
        if let Some(value) = header.value.known()
            && value.contains(['\n', '\r'])
        {
            let message = format!(
                "the value of a header is one line, got `{}`",
                value.escape_debug()
            );
            scope.report(Problem::new(message));
        }
        if !seen.insert(lower) {
            let message = format!(
                "a response has each custom header once, got `{}` twice",
                header.name
            );
            scope.report(Problem::new(message).hint("join the values with `, `"));
        }
    }
    for name in removed {
        check_name(name, scope);
        if is_kept(name) {
            let message = format!("CloudFront takes headers of the origin away, but not `{name}`");
            scope.report(Problem::new(message));
        }
    }
}

/// The characters of a name:
/// [RFC 9110, 5.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2).
fn check_name(name: &str, scope: &mut Scope<'_>) {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(fits) {
        let message = format!("the name of a header has letters, digits and hyphens, got `{name}`");
        scope.report(Problem::new(message));
    }
}

pub(super) fn added(headers: Vec<CustomHeader>) -> properties::CustomHeadersConfig {
    let items: Vec<_> = headers
        .into_iter()
        .map(|header| {
            properties::CustomHeader::new()
                .header(header.name)
                .value(header.value)
                .r#override(header.replaces)
        })
        .collect();
    properties::CustomHeadersConfig::new().items(items)
}

pub(super) fn removed(names: Vec<String>) -> properties::RemoveHeadersConfig {
    let items: Vec<_> = names
        .into_iter()
        .map(|name| properties::RemoveHeader::new().header(name))
        .collect();
    properties::RemoveHeadersConfig::new().items(items)
}
