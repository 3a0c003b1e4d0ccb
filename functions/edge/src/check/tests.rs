//! Each rule, with answers that break it and answers that keep it.

use serde_json::{Value, json};

use super::{Rule, answer};

fn example(name: &str) -> Value {
    let text = match name {
        "viewer-request" => include_str!("../../tests/events/viewer-request.json"),
        "body" => include_str!("../../tests/events/viewer-request-body.json"),
        "origin-request" => include_str!("../../tests/events/origin-request.json"),
        "bucket" => include_str!("../../tests/events/origin-request-s3.json"),
        "origin-response" => include_str!("../../tests/events/origin-response.json"),
        _ => include_str!("../../tests/events/viewer-response.json"),
    };
    serde_json::from_str(text).unwrap()
}

fn part(event: &Value, name: &str) -> Value {
    event["Records"][0]["cf"][name].clone()
}

fn rules(event: &Value, given: &Value) -> Vec<Rule> {
    let mut rules: Vec<Rule> = answer(event, given).iter().map(|f| f.rule).collect();
    rules.sort();
    rules.dedup();
    rules
}

/// The rules that the event's own request breaks, or response, with a value put into a place.
fn changed(name: &str, place: &str, value: &Value) -> Vec<Rule> {
    let event = example(name);
    let of = if name.ends_with("response") {
        "response"
    } else {
        "request"
    };
    let mut given = part(&event, of);
    let (parent, last) = place.rsplit_once('/').unwrap();
    let parent = given.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    if value.is_null() {
        parent.remove(last).unwrap();
    } else {
        parent.insert(last.to_owned(), value.clone());
    }
    rules(&event, &given)
}

#[test]
fn what_comes_may_go_on() {
    for name in ["viewer-request", "body", "origin-request", "bucket"] {
        let event = example(name);
        assert_eq!(answer(&event, &part(&event, "request")), [], "{name}");
    }
    for name in ["origin-response", "viewer-response"] {
        let event = example(name);
        assert_eq!(answer(&event, &part(&event, "response")), [], "{name}");
    }
    let mut event = example("viewer-request");
    event["Records"][0]["cf"]["request"]["headers"]["x"] =
        json!([{"key": "X", "value": "caf\u{e9}\u{1}"}]);
    event["Records"][0]["cf"]["request"]["querystring"] = json!("a#b c");
    event["Records"][0]["cf"]["request"]["uri"] = json!("/a?b c");
    let untouched = part(&event, "request");
    assert_eq!(
        answer(&event, &untouched),
        [],
        "what was not touched goes on as it came"
    );
}

#[test]
fn what_is_no_event_gets_no_answer() {
    let good = example("viewer-request");
    let given = part(&good, "request");
    let record = good["Records"][0].clone();
    let mut other = good.clone();
    other["Records"][0]["cf"]["config"]["eventType"] = json!("viewer");
    let mut half = good.clone();
    half["Records"][0]["cf"]["config"]["eventType"] = json!("viewer-response");
    for event in [
        json!(null),
        json!({}),
        json!({"Records": []}),
        json!({"Records": [record, record]}),
        other,
        half,
    ] {
        assert_eq!(rules(&event, &given), [Rule::Event], "{event}");
    }
}

#[test]
fn an_answer_is_what_the_event_asks_for() {
    let [request, response] = ["viewer-request", "viewer-response"].map(example);
    for given in [
        json!(null),
        json!({}),
        json!("x"),
        json!([]),
        json!(1),
        json!({"headers": {}}),
        json!({"Status": "200"}),
    ] {
        assert_eq!(rules(&request, &given), [Rule::Shape], "{given}");
        assert_eq!(rules(&response, &given), [Rule::Shape], "{given}");
    }
    let mut both = part(&request, "request");
    assert_eq!(rules(&response, &both), [Rule::Shape]);
    both["status"] = json!("200");
    assert_eq!(rules(&request, &both), [Rule::Shape]);
}

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

#[test]
fn answers_have_a_largest_size() {
    for (name, largest) in [("viewer-request", 40_000), ("origin-request", 1_000_000)] {
        let event = example(name);
        let given = |length: usize| json!({"status": "200", "body": "a".repeat(length)});
        assert_eq!(rules(&event, &given(largest)), []);
        assert_eq!(rules(&event, &given(largest + 1)), [Rule::Size]);
        let cookies: Vec<Value> = (0..largest / 1000)
            .map(|_| json!({"value": "a".repeat(1000)}))
            .collect();
        let given = json!({"status": "200", "headers": {"set-cookie": cookies}});
        assert_eq!(rules(&event, &given), [Rule::Size], "headers count too");
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

#[test]
fn there_is_one_origin() {
    let server =
        json!({"domainName": "api.example.com", "path": "", "port": 443, "protocol": "https"});
    let bucket =
        json!({"domainName": "b.s3.eu-north-1.amazonaws.com", "authMethod": "none", "path": ""});
    for origin in [json!({"custom": server}), json!({"s3": bucket})] {
        assert_eq!(
            changed("origin-request", "/origin", &origin),
            [],
            "{origin}"
        );
    }
    for origin in [
        json!(null),
        json!({}),
        json!({"custom": server, "s3": bucket}),
        json!({"custom": 1}),
        json!("x"),
    ] {
        assert_eq!(
            changed("origin-request", "/origin", &origin),
            [Rule::Origin],
            "{origin}"
        );
    }
    let custom = [
        ("domainName", json!("")),
        ("domainName", json!(null)),
        ("domainName", json!("203.0.113.1")),
        ("domainName", json!("api.example.com:443")),
        ("domainName", json!("a".repeat(254))),
        ("path", json!("a")),
        ("path", json!("/a/")),
        ("path", json!("/a b")),
        ("path", json!(format!("/{}", "a".repeat(255)))),
        ("port", json!(22)),
        ("port", json!("443")),
        ("port", json!(65_536)),
        ("port", json!(null)),
        ("protocol", json!("ftp")),
        ("protocol", json!("match-viewer")),
        ("protocol", json!(null)),
        ("keepaliveTimeout", json!(0)),
        ("keepaliveTimeout", json!(121)),
        ("keepaliveTimeout", json!("5")),
        ("readTimeout", json!(0)),
        ("readTimeout", json!(121)),
        ("responseCompletionTimeout", json!(29)),
        ("responseCompletionTimeout", json!(-1)),
        ("sslProtocols", json!(["TLSv1.3"])),
        ("sslProtocols", json!("TLSv1.2")),
        ("customHeaders/host", json!([{"value": "x"}])),
    ];
    for (field, value) in custom {
        let rules = changed("origin-request", &format!("/origin/custom/{field}"), &value);
        assert_eq!(rules, [Rule::Origin], "{field} {value}");
    }
    for (field, value) in [
        ("domainName", json!("My-Bucket.s3.amazonaws.com")),
        ("domainName", json!("a".repeat(129))),
        ("region", json!(null)),
        ("region", json!("")),
        ("authMethod", json!("origin-access-control")),
        ("path", json!("/a/")),
        ("readTimeout", json!(121)),
    ] {
        let rules = changed("bucket", &format!("/origin/s3/{field}"), &value);
        assert_eq!(rules, [Rule::Origin], "{field} {value}");
    }
    let name = "/origin/s3/customHeaders";
    assert_eq!(
        changed(
            "bucket",
            &format!("{name}/x-edge-a"),
            &json!([{"value": "x"}])
        ),
        [Rule::Disallowed]
    );
    assert_eq!(
        changed("bucket", &format!("{name}/x"), &json!([{"value": "\n"}])),
        [Rule::HeaderValue]
    );
    let many: serde_json::Map<String, Value> = (0..31)
        .map(|n| (format!("x-{n}"), json!([{"value": "x"}])))
        .collect();
    assert_eq!(changed("bucket", name, &many.into()), [Rule::Origin]);
}
