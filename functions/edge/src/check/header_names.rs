//! Which headers functions may set
//! ([restrictions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html)).

use super::event::When;

/// Headers that no function may add.
const DISALLOWED: &[&str] = &[
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "trailer",
    "upgrade",
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

/// What the headers begin with that no function may add.
const DISALLOWED_PREFIXES: &[&str] = &["x-amz-cf-", "x-edge-"];

/// Whether no function may add a header, by its name in lower case.
pub(crate) fn is_disallowed(name: &str) -> bool {
    let begins = |prefix: &&str| name.starts_with(*prefix);
    DISALLOWED.contains(&name) || DISALLOWED_PREFIXES.iter().any(begins)
}

/// Whether a function may not add a header at an event.
pub(super) fn is_disallowed_at(when: When, name: &str) -> bool {
    is_disallowed(name) || when == When::ViewerRequest && name == "cloudfront-viewer-country"
}

/// The headers that a function may not change at an event.
pub(super) fn read_only(when: When) -> &'static [&'static str] {
    match when {
        When::ViewerRequest => &[
            "cdn-loop",
            "content-length",
            "host",
            "transfer-encoding",
            "via",
        ],
        When::OriginRequest => &[
            "accept-encoding",
            "cdn-loop",
            "content-length",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "transfer-encoding",
            "via",
        ],
        When::OriginResponse => &["transfer-encoding", "via"],
        When::ViewerResponse => &[
            "content-encoding",
            "content-length",
            "transfer-encoding",
            "via",
            "warning",
        ],
    }
}

/// The headers that a response may not have that a function makes in the place of a request.
pub(super) const NOT_IN_GENERATED: &[&str] = &["content-length", "transfer-encoding", "via"];
