//! Whoever has a session goes on.

use palisade_edge::event::{Body, BodyAction, Encoding, Event, EventType};
use palisade_edge::flow::Refusal;
use serde_json::json;

use crate::site::{
    NOW, Site, and, changed, event, id_claims, id_token, open, request, session, signed,
};

#[test]
fn a_request_with_a_session_goes_on_and_nothing_else_is_touched() {
    let mut site = Site::new(|_| {});
    let mut asked = open("/a%2Fb//c/../d;e");
    asked.querystring = "a=%00&b=//&code=x&state=y".to_owned();
    asked.headers.append("Accept", "text/html");
    asked.headers.append("Accept", "*/*");
    asked.body = Some(Body {
        input_truncated: false,
        action: BodyAction::ReadOnly,
        encoding: Encoding::Base64,
        data: "YQ==".to_owned(),
        other: serde_json::Map::new(),
    });
    let expected = and(asked.clone(), "cookie", "theme=dark; lang=\"en\"");
    let cookies = format!("theme=dark; {}; lang=\"en\"", session(&id_token()));
    let asked = and(
        and(asked, "cookie", &cookies),
        "authorization",
        "Basic YTpi",
    );

    let mut passed = site.passed(asked);
    // The header stands where it stood, however its name was written.
    passed.headers.insert("cookie", "theme=dark; lang=\"en\"");
    assert_eq!(passed, expected);
    assert_eq!(site.log(), ["allow session"]);
    assert!(site.outside.asked.lock().unwrap().is_empty());
}

#[test]
fn every_method_is_for_members() {
    let cookies = session(&id_token());
    for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"] {
        let mut site = Site::new(|_| {});
        let asked = request(method, "/a", &[("Cookie", &cookies)]);
        assert_eq!(site.passed(asked).method, method);
    }
}

#[test]
fn the_origin_sees_tokens_only_where_the_settings_say_so() {
    let cookies = session(&id_token());
    for forward in [false, true] {
        let mut site = Site::new(|settings| settings.forward_tokens = forward);
        let asked = and(open("/"), "Cookie", &cookies);
        let passed = site.passed(and(asked, "Authorization", "Bearer x"));
        assert_eq!(passed.headers.single("cookie").is_some(), forward);
        assert_eq!(passed.headers.single("authorization").is_some(), forward);
    }
}

#[test]
fn no_log_has_a_token_or_a_cookie() {
    let mut site = Site::new(|_| {});
    let token = id_token();
    site.ask(and(open("/"), "Cookie", &session(&token)));
    site.ask(and(open("/"), "Cookie", &session("a.secret.b")));
    let log = site.whole_log();
    for part in token.split('.').chain(["secret", "refresh-1", "alice"]) {
        assert!(!log.contains(part), "{log}");
    }
    assert!(log.contains("\"kid\":"), "{log}");
}

#[test]
fn a_group_is_demanded_as_a_whole() {
    for (groups, is_allowed) in [
        (json!(["staff"]), true),
        (json!(["a", "staff", "b"]), true),
        (json!(["Staff"]), false),
        (json!(["staff "]), false),
        (json!(["staffing", "no-staff", "staf"]), false),
        (json!(["a,staff"]), false),
        (json!([["staff"]]), false),
        (json!("staff"), false),
        (json!({"staff": true}), false),
        (json!([]), false),
        (json!(null), false),
    ] {
        let mut site = Site::new(|settings| settings.required_group = Some("staff".to_owned()));
        let claims = changed(id_claims(), &json!({"cognito:groups": groups}));
        let asked = and(open("/staff"), "Cookie", &session(&signed(&claims)));
        if is_allowed {
            site.passed(asked);
            continue;
        }
        let response = site.response(asked);
        assert_eq!(response.status, "403", "{groups}");
        assert!(!response.headers.contains("location"), "{groups}");
        assert!(!response.headers.contains("set-cookie"), "{groups}");
        assert_eq!(site.log(), ["forbid not-in-group"], "{groups}");
    }
}

#[test]
fn a_session_ends_with_its_token_to_the_second() {
    let mut site = Site::new(|_| {});
    for (expires, is_allowed) in [(NOW + 1, true), (NOW, false), (NOW - 1, false)] {
        let claims = changed(id_claims(), &json!({"exp": expires, "iat": NOW - 900}));
        let asked = and(open("/"), "Cookie", &session(&signed(&claims)));
        if is_allowed {
            site.passed(asked);
        } else {
            assert_eq!(site.response(asked).status, "303");
        }
    }
}

#[test]
fn the_guard_stands_before_the_cache_or_nowhere() {
    let asked = || event(and(open("/"), "Cookie", &session(&id_token())));
    for event_type in [
        EventType::OriginRequest,
        EventType::OriginResponse,
        EventType::ViewerResponse,
    ] {
        let mut event = asked();
        event.records[0].cf.config.event_type = event_type;
        let mut site = Site::new(|_| {});
        assert_eq!(site.answer_to(event), Err(Refusal::EventType(event_type)));
    }
    let one = asked().records;
    for records in [vec![], [one.clone(), one].concat()] {
        let count = records.len();
        let mut site = Site::new(|_| {});
        let event = Event { records, ..asked() };
        assert_eq!(site.answer_to(event), Err(Refusal::Records(count)));
    }
}
