//! What requests are, whoever sends them.

use aws_lc_rs::digest::{SHA256, digest};
use palisade_edge_configuration::Rule;

use crate::event::Request;
use crate::rule::{Condition, Grounds};

use super::support::{admits, get, hex};

const KEY: &str = "a long and random key, of 32 bytes";

fn sha256(text: &str) -> String {
    hex(digest(&SHA256, text.as_bytes()).as_ref())
}

fn with(headers: &[(&str, &str)]) -> Request {
    let mut request = get("/");
    for (name, value) in headers {
        request.headers.append(name, *value);
    }
    request
}

fn key_rule() -> Rule {
    Rule::api_key(
        "X-Api-Key",
        [sha256("another"), sha256(KEY), sha256("third")],
    )
}

#[test]
fn a_key_is_good_if_it_is_one_of_those_and_stands_there_once() {
    let start = digest(&SHA256, KEY.as_bytes())
        .as_ref()
        .first_chunk::<4>()
        .copied();
    let found = admits(&key_rule(), &with(&[("x-api-key", KEY)]));
    assert_eq!(found, start.map(Grounds::ApiKey));
    let key = found.and_then(Grounds::key).unwrap();
    assert_eq!(key.len(), 8);
    assert!(sha256(KEY).starts_with(&key));
    assert!(admits(&key_rule(), &with(&[("x-api-key", "third")])).is_some());
}

#[test]
fn nothing_but_the_key_is_the_key() {
    let digest = sha256(KEY);
    for headers in [
        &[][..],
        &[("x-api-key", "")],
        &[("x-api-key", "wrong")],
        &[("x-api-key", &digest)],
        &[("x-api-key", &format!(" {KEY}"))],
        &[("x-api-key", &format!("{KEY} "))],
        &[("x-api-key", &format!("{KEY}\n"))],
        &[("x-api-key", &format!("{KEY}, {KEY}"))],
        &[("x-api-key", &format!("Bearer {KEY}"))],
        &[("x-api-key", &KEY.to_uppercase())],
        &[("x-api-key", KEY), ("x-api-key", KEY)],
        &[("x-api-key", KEY), ("x-api-key", "")],
        &[("x-api-key", "wrong"), ("x-api-key", KEY)],
        &[("x_api_key", KEY)],
        &[("api-key", KEY)],
        &[("authorization", KEY)],
        &[("cookie", &format!("x-api-key={KEY}"))],
    ] {
        assert_eq!(admits(&key_rule(), &with(headers)), None, "{headers:?}");
    }
    let mut in_query = get("/");
    in_query.querystring = format!("x-api-key={KEY}");
    assert_eq!(admits(&key_rule(), &in_query), None);
}

#[test]
fn the_headers_of_keys_are_taken_away_whatever_is_in_them() {
    let nested =
        Rule::any([Rule::path("/a"), key_rule()]).and(Rule::api_key("x-other", [sha256("b")]));
    let condition = Condition::new(&nested).unwrap();
    let mut request = with(&[
        ("x-api-key", "wrong"),
        ("x-api-key", KEY),
        ("x-other", "b"),
        ("x-third", "c"),
    ]);
    condition.hide_keys(&mut request.headers);
    let names: Vec<&str> = request.headers.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["x-third"]);
}

#[test]
fn an_address_is_what_cloudfront_saw_and_nothing_that_was_sent() {
    let office = Rule::address(["203.0.113.0/24", "2001:db8::/32"]);
    for (address, is_in) in [
        ("203.0.113.7", true),
        ("::ffff:203.0.113.7", true),
        ("2001:db8::7", true),
        ("198.51.100.7", false),
        ("::ffff:198.51.100.7", false),
        ("2001:db9::7", false),
        ("", false),
        ("203.0.113", false),
        ("203.0.113.07", false),
        ("0xcb.0.113.7", false),
        ("3405803783", false),
        ("203.0.113.7:443", false),
        ("203.0.113.7, 198.51.100.7", false),
        (" 203.0.113.7", false),
        ("[2001:db8::7]", false),
        ("2001:db8::7%eth0", false),
        ("docs.example.com", false),
    ] {
        let mut request = with(&[]);
        request.client_ip = address.to_owned();
        let found = admits(&office, &request);
        assert_eq!(found, is_in.then_some(Grounds::Address), "{address:?}");
    }
    let mut spoofed = with(&[
        ("x-forwarded-for", "203.0.113.7"),
        ("x-real-ip", "203.0.113.7"),
        ("forwarded", "for=203.0.113.7"),
        ("true-client-ip", "203.0.113.7"),
        ("cloudfront-viewer-address", "203.0.113.7:443"),
    ]);
    spoofed.client_ip = "198.51.100.7".to_owned();
    assert_eq!(admits(&office, &spoofed), None);
}

#[test]
fn a_path_has_the_form_of_the_pattern_and_one_way_to_be_read() {
    for (pattern, uri, is_so) in [
        ("/reports/*", "/reports/", true),
        ("/reports/*", "/reports/2026/a%20b.pdf", true),
        ("/reports/*", "/reports", false),
        ("/reports/*", "/reports-old/a", false),
        ("/reports/*", "/Reports/a", false),
        ("/reports/*", "/reports/../a", false),
        ("/reports/*", "/reports/%2e%2e/a", false),
        ("/reports/*", "/reports//a", false),
        ("/reports/*", "//reports/a", false),
        ("/reports/*", "/x/../reports/a", false),
        ("/reports/*", "/%72eports/a", false),
        ("/status", "/status", true),
        ("/status", "/status/", false),
        ("/status", "/status/a", false),
    ] {
        let found = admits(&Rule::path(pattern), &get(uri));
        assert_eq!(found, is_so.then_some(Grounds::Path), "{pattern} {uri}");
    }
}

#[test]
fn what_a_token_says_admits_nobody() {
    for rule in [
        Rule::group("staff"),
        Rule::scope("a"),
        Rule::claim("a", "b"),
        Rule::subject_at(1).into(),
        Rule::group("staff").and(Rule::path("/a")),
    ] {
        assert_eq!(admits(&rule, &get("/a")), None, "{rule:?}");
    }
}

#[test]
fn the_strongest_of_what_holds_is_told() {
    let office = Rule::address(["203.0.113.0/24"]);
    let path = Rule::path("/a");
    let mut request = with(&[("x-api-key", KEY)]);
    request.uri = "/a".to_owned();
    for (rule, code) in [
        (path.clone(), "admitted-by-path"),
        (path.clone().and(office.clone()), "admitted-by-address"),
        (
            key_rule().and(office.clone()).and(path.clone()),
            "admitted-by-api-key",
        ),
        (office.clone().or(key_rule()), "admitted-by-address"),
        (Rule::path("/b").or(key_rule()), "admitted-by-api-key"),
    ] {
        let found = admits(&rule, &request).map(Grounds::code);
        assert_eq!(found, Some(code), "{rule:?}");
    }
}
