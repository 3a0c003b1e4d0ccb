//! Headers that are not for functions.

use serde_json::json;

use super::support::{changed, example, rules};
use crate::check::Rule;

#[test]
fn some_headers_are_for_cloudfront_alone() {
    for name in [
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
        "x-amz-cf-id",
        "x-amz-cf-anything",
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
        "x-edge-location",
        "x-edge-anything",
        "x-forwarded-proto",
        "x-real-ip",
    ] {
        let header = json!([{"key": name, "value": "x"}]);
        for event in [
            "viewer-request",
            "origin-request",
            "origin-response",
            "viewer-response",
        ] {
            let expected = [Rule::Disallowed];
            assert_eq!(
                changed(event, &format!("/headers/{name}"), &header),
                expected,
                "{name}"
            );
        }
        let generated = json!({"status": "200", "headers": {name: header}});
        assert_eq!(
            rules(&example("viewer-request"), &generated),
            [Rule::Disallowed]
        );
    }
    let country = json!([{"value": "SE"}]);
    let place = "/headers/cloudfront-viewer-country";
    assert_eq!(
        changed("viewer-request", place, &country),
        [Rule::Disallowed]
    );
    assert_eq!(changed("origin-request", place, &country), []);
    for name in [
        "x-auth-sub",
        "x-amz-meta-a",
        "x-amzn-other",
        "x-forwarded-for",
        "authorization",
        "cookie",
    ] {
        assert_eq!(
            changed(
                "viewer-request",
                &format!("/headers/{name}"),
                &json!([{"value": "x"}])
            ),
            []
        );
    }
}

#[test]
fn some_headers_are_read_only() {
    let value = json!([{"value": "x"}]);
    for (event, names) in [
        (
            "viewer-request",
            &[
                "cdn-loop",
                "content-length",
                "host",
                "transfer-encoding",
                "via",
            ][..],
        ),
        (
            "origin-request",
            &[
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
        ),
        ("origin-response", &["transfer-encoding", "via"]),
        (
            "viewer-response",
            &[
                "content-encoding",
                "content-length",
                "transfer-encoding",
                "via",
                "warning",
            ],
        ),
    ] {
        for name in names {
            let rules = changed(event, &format!("/headers/{name}"), &value);
            assert_eq!(rules, [Rule::ReadOnlyHeader], "{event}: {name}");
        }
    }
    assert_eq!(
        changed("viewer-request", "/headers/host", &json!(null)),
        [Rule::ReadOnlyHeader]
    );
    assert_eq!(
        changed("viewer-response", "/headers/content-length", &json!(null)),
        [Rule::ReadOnlyHeader]
    );
    assert_eq!(changed("origin-request", "/headers/host", &value), []);
    assert_eq!(
        changed("viewer-request", "/headers/user-agent", &json!(null)),
        []
    );
    // The name may be written otherwise.
    let host = json!([{"key": "HOST", "value": "d111111abcdef8.cloudfront.net"}]);
    assert_eq!(changed("viewer-request", "/headers/host", &host), []);
}
