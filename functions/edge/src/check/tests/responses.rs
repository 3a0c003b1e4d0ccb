//! Responses.

use serde_json::json;

use super::support::{changed, example, rules};
use crate::check::Rule;

#[test]
fn generated_responses_keep_the_rules() {
    let header =
        |name: &str, value: &str| json!({"status": "200", "headers": {name: [{"value": value}]}});
    let cases = [
        (json!({"status": "200"}), &[][..]),
        (
            json!({"status": "599", "statusDescription": "Odd", "headers": {}, "body": "", "bodyEncoding": "text"}),
            &[],
        ),
        (
            json!({"status": "200", "body": "aGVsbG8=", "bodyEncoding": "base64"}),
            &[],
        ),
        (json!({"status": "204", "body": ""}), &[]),
        (
            json!({"status": "303", "headers": {"set-cookie": [{"key": "Set-Cookie", "value": "a=b"}, {"value": "c=d"}]}}),
            &[],
        ),
        (header("x-tab", "a\tb ~"), &[]),
        (json!({"status": 200}), &[Rule::Status]),
        (json!({"status": null}), &[Rule::Status]),
        (json!({"status": "199"}), &[Rule::Status]),
        (json!({"status": "600"}), &[Rule::Status]),
        (json!({"status": "20"}), &[Rule::Status]),
        (json!({"status": "2000"}), &[Rule::Status]),
        (json!({"status": "2x0"}), &[Rule::Status]),
        (json!({"status": " 200"}), &[Rule::Status]),
        (
            json!({"status": "200", "statusDescription": "a\r\nb: c"}),
            &[Rule::Status],
        ),
        (
            json!({"status": "200", "statusDescription": 1}),
            &[Rule::Status],
        ),
        (json!({"status": "204", "body": "x"}), &[Rule::Body]),
        (
            json!({"status": "200", "body": "x", "bodyEncoding": "gzip"}),
            &[Rule::Body],
        ),
        (
            json!({"status": "200", "body": "a b", "bodyEncoding": "base64"}),
            &[Rule::Body],
        ),
        (
            json!({"status": "200", "body": "aGVsbG8", "bodyEncoding": "base64"}),
            &[Rule::Body],
        ),
        (
            json!({"status": "200", "body": "_-==", "bodyEncoding": "base64"}),
            &[Rule::Body],
        ),
        (json!({"status": "200", "body": {"a": 1}}), &[Rule::Shape]),
        (json!({"status": "200", "headers": []}), &[Rule::Shape]),
        (
            json!({"status": "200", "headers": {"a": "b"}}),
            &[Rule::Shape],
        ),
        (
            json!({"status": "200", "headers": {"a": ["b"]}}),
            &[Rule::Shape],
        ),
        (
            json!({"status": "200", "headers": {"a": [{"value": 1}]}}),
            &[Rule::Shape],
        ),
        (
            json!({"status": "200", "headers": {"a": [{"key": 1, "value": "b"}]}}),
            &[Rule::Shape],
        ),
        (
            json!({"status": "200", "headers": {"a": [{"key": "b", "value": "b"}]}}),
            &[Rule::HeaderName],
        ),
        (header("Location", "/"), &[Rule::HeaderName]),
        (header("", "x"), &[Rule::HeaderName]),
        (header("a b", "x"), &[Rule::HeaderName]),
        (header("a\r\n", "x"), &[Rule::HeaderName]),
        (header("a:", "x"), &[Rule::HeaderName]),
        (header("\u{e9}", "x"), &[Rule::HeaderName]),
        (
            header("location", "/\r\nSet-Cookie: a=b"),
            &[Rule::HeaderValue],
        ),
        (header("location", "/\u{e9}"), &[Rule::HeaderValue]),
        (header("location", "/\u{7f}"), &[Rule::HeaderValue]),
        (header("location", "\0"), &[Rule::HeaderValue]),
        (header("content-length", "1"), &[Rule::ReadOnlyHeader]),
        (
            header("transfer-encoding", "chunked"),
            &[Rule::ReadOnlyHeader],
        ),
        (header("via", "x"), &[Rule::ReadOnlyHeader]),
    ];
    for (given, expected) in cases {
        for name in ["viewer-request", "origin-request"] {
            assert_eq!(rules(&example(name), &given), expected, "{name}: {given}");
        }
    }
}

#[test]
fn responses_of_origins_change_only_as_they_may() {
    assert_eq!(changed("origin-response", "/status", &json!("404")), []);
    assert_eq!(
        changed("viewer-response", "/status", &json!("404")),
        [Rule::Status]
    );
    assert_eq!(
        changed("viewer-response", "/body", &json!("x")),
        [Rule::Body]
    );
    assert_eq!(changed("origin-response", "/body", &json!("x")), []);
    assert_eq!(
        changed(
            "viewer-response",
            "/headers/strict-transport-security",
            &json!([{"value": "max-age=1"}])
        ),
        []
    );
    assert_eq!(
        changed(
            "viewer-response",
            "/headers/set-cookie",
            &json!([{"value": "a\r\nb"}])
        ),
        [Rule::HeaderValue]
    );
}
