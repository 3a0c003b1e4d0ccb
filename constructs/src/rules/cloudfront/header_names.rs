//! Names of headers that CloudFront keeps to itself.

/// Headers that CloudFront does not add to requests.
///
/// From [Add custom headers to origin requests](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html#add-origin-custom-headers-denylist).
const REFUSED: [&str; 23] = [
    "cache-control",
    "connection",
    "content-length",
    "cookie",
    "host",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-unmodified-since",
    "max-forwards",
    "pragma",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "range",
    "request-range",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "via",
    "x-real-ip",
];
const REFUSED_FAMILIES: [&str; 2] = ["x-amz-", "x-edge-"];

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

/// Headers of responses that have a setting of their own in CloudFront, and the setter of level 2.
const SPECIAL: [(&str, &str); 7] = [
    ("content-security-policy", "content_security_policy"),
    ("referrer-policy", "referrer_policy"),
    ("server-timing", "server_timing"),
    ("strict-transport-security", "strict_transport_security"),
    ("x-content-type-options", "content_type_options"),
    ("x-frame-options", "frame_options"),
    ("x-xss-protection", "xss_protection"),
];

/// Whether CloudFront refuses to add a header to requests.
pub(crate) fn is_refused_to_origins(name: &str) -> bool {
    is_among(name, &REFUSED, &REFUSED_FAMILIES)
}

/// Whether CloudFront refuses to take a header away from responses.
pub(crate) fn is_kept_in_responses(name: &str) -> bool {
    is_among(name, &KEPT, &KEPT_FAMILIES)
}

/// The setter of level 2 for a header of responses that has a setting of its own.
pub(crate) fn own_setting(name: &str) -> Option<&'static str> {
    let lower = name.to_ascii_lowercase();
    if lower.starts_with("access-control-") {
        return Some("cors");
    }
    let special = SPECIAL.iter().find(|(special, _)| *special == lower);
    special.map(|(_, setter)| *setter)
}

fn is_among(name: &str, names: &[&str], families: &[&str]) -> bool {
    let lower = name.to_ascii_lowercase();
    names.contains(&lower.as_str()) || families.iter().any(|family| lower.starts_with(family))
}
