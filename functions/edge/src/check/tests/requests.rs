//! Requests and their bodies.

use serde_json::json;

use super::support::{changed, example, part, rules};
use crate::check::Rule;

#[test]
fn requests_keep_the_rules() {
    let cases = [
        ("/uri", json!("/a%20b/\u{e9}"), &[][..]),
        ("/querystring", json!("a=b&c=%23?"), &[]),
        ("/querystring", json!(null), &[]),
        ("/new", json!(1), &[]),
        ("/uri", json!("a"), &[Rule::Uri]),
        ("/uri", json!(""), &[Rule::Uri]),
        ("/uri", json!("https://example.com/"), &[Rule::Uri]),
        ("/uri", json!("/a b"), &[Rule::Uri]),
        ("/uri", json!("/a\r\nb"), &[Rule::Uri]),
        ("/uri", json!("/a?b"), &[Rule::Uri]),
        ("/uri", json!("/a#b"), &[Rule::Uri]),
        ("/uri", json!(1), &[Rule::Shape, Rule::Uri]),
        ("/uri", json!("/".repeat(8193)), &[Rule::Size]),
        ("/querystring", json!("?a"), &[Rule::Query]),
        ("/querystring", json!("a b"), &[Rule::Query]),
        ("/querystring", json!("a#b"), &[Rule::Query]),
        ("/querystring", json!("a\u{85}"), &[Rule::Query]),
        ("/querystring", json!("a\n"), &[Rule::Query]),
        ("/querystring", json!({}), &[Rule::Shape]),
        ("/method", json!("POST"), &[Rule::ReadOnlyField]),
        ("/method", json!(null), &[Rule::ReadOnlyField]),
        ("/clientIp", json!("127.0.0.1"), &[Rule::ReadOnlyField]),
        ("/clientIp", json!(null), &[Rule::ReadOnlyField]),
        (
            "/headers/x",
            json!([{"value": "a\nb"}]),
            &[Rule::HeaderValue],
        ),
        ("/headers/X", json!([{"value": "a"}]), &[Rule::HeaderName]),
        (
            "/headers/x",
            json!([{"value": "a".repeat(32_768)}]),
            &[Rule::Size],
        ),
        (
            "/body",
            json!({"action": "replace", "encoding": "text", "data": "x"}),
            &[Rule::Body],
        ),
    ];
    for (place, value, expected) in cases {
        assert_eq!(
            changed("viewer-request", place, &value),
            expected,
            "{place} {value}"
        );
    }
    let origin = json!({"custom": {"domainName": "example.org", "port": 443, "protocol": "https"}});
    assert_eq!(
        changed("viewer-request", "/origin", &origin),
        [Rule::Origin]
    );
}

#[test]
fn bodies_keep_the_rules() {
    let body = |action: &str, encoding: &str, data: &str| json!({"inputTruncated": false, "action": action, "encoding": encoding, "data": data});
    let large = "a".repeat(40_001);
    let cases = [
        (body("replace", "text", "hello"), &[][..]),
        (body("replace", "base64", "aGVsbG8="), &[]),
        (body("read-only", "base64", "not looked at"), &[]),
        (json!(null), &[]),
        (body("replace", "base64", "a b"), &[Rule::Body]),
        (body("replace", "gzip", "x"), &[Rule::Body]),
        (body("delete", "text", "x"), &[Rule::Body]),
        (
            json!({"inputTruncated": false, "action": "replace", "encoding": "text"}),
            &[Rule::Shape],
        ),
        (
            json!({"action": "read-only", "encoding": "text"}),
            &[Rule::ReadOnlyField],
        ),
        (body("replace", "text", &large), &[Rule::Size]),
    ];
    for (value, expected) in cases {
        assert_eq!(changed("body", "/body", &value), expected, "{value}");
    }
    let mut event = example("body");
    event["Records"][0]["cf"]["request"]["method"] = json!("GET");
    let mut given = part(&event, "request");
    given["body"] = body("replace", "text", "x");
    assert_eq!(rules(&event, &given), [Rule::Body]);
}
