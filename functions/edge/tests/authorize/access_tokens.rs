//! The guard of an API: RFC 6750.

use palisade_cognito_stand_in::TestKey;
use palisade_edge_configuration::Mode;
use serde_json::{Value, json};

use crate::site::{
    NOW, Site, access_claims, and, changed, id_token, request, session, signed, signed_by,
};

const NEEDED: &str = "Bearer realm=\"api\"";
const INVALID: &str = "Bearer realm=\"api\", error=\"invalid_token\"";

fn site() -> Site {
    Site::new(|settings| {
        settings.mode = Mode::Bearer;
        settings.required_scopes = vec!["docs/read".to_owned()];
        settings.identity_header_prefix = Some("x-auth-".to_owned());
    })
}

fn bearer(claims: &Value) -> String {
    format!("Bearer {}", signed(claims))
}

#[test]
fn whoever_has_a_token_goes_on_without_it() {
    let token = bearer(&access_claims());
    for method in ["GET", "POST", "DELETE", "OPTIONS"] {
        let mut site = site();
        let asked = request(
            method,
            "/signin",
            &[("Authorization", &token), ("Cookie", "a=b")],
        );
        let passed = site.passed(asked);
        assert!(!passed.headers.contains("authorization"));
        assert_eq!(passed.headers.single("cookie"), Some("a=b"));
        assert_eq!(passed.headers.single("x-auth-username"), Some("alice"));
        assert_eq!(site.log(), ["allow token"]);
    }
}

#[test]
fn the_origin_gets_the_token_where_the_settings_say_so() {
    let token = bearer(&access_claims());
    let mut site = Site::new(|settings| {
        settings.mode = Mode::Bearer;
        settings.forward_tokens = true;
    });
    let passed = site.passed(request("GET", "/", &[("Authorization", &token)]));
    assert_eq!(passed.headers.single("authorization"), Some(token.as_str()));
}

#[test]
fn whoever_shows_no_token_is_told_that_one_is_needed() {
    let token = signed(&access_claims());
    let mut in_query = request("GET", "/", &[]);
    in_query.querystring = format!("access_token={token}");
    let preflight = [
        ("Origin", "https://app.example.com"),
        ("Access-Control-Request-Method", "GET"),
        ("Access-Control-Request-Headers", "authorization"),
    ];
    for asked in [
        request("GET", "/", &[]),
        request("GET", "/signin", &[]),
        request("GET", "/signed-out", &[]),
        request("OPTIONS", "/", &preflight),
        request("GET", "/", &[("Authorization", "Basic YTpi")]),
        request("GET", "/", &[("Authorization", &token)]),
        request("GET", "/", &[("Authorization", "Bearer")]),
        request("GET", "/", &[("Cookie", &session(&id_token()))]),
        request("GET", "/", &[("Cookie", &session(&token))]),
        request("GET", "/", &[("Cookie", &format!("access_token={token}"))]),
        request(
            "GET",
            "/",
            &[("X-Authorization", &format!("Bearer {token}"))],
        ),
        in_query,
    ] {
        let mut site = site();
        let response = site.response(asked);
        assert_eq!(response.status, "401");
        assert_eq!(response.headers.single("www-authenticate"), Some(NEEDED));
        assert!(!response.headers.contains("set-cookie"));
        assert!(!response.headers.contains("location"));
        assert_eq!(site.log(), ["deny no-token"]);
    }
}

#[test]
fn a_token_that_is_not_accepted_is_invalid_and_no_more_is_told() {
    let expired = json!({"exp": NOW, "iat": NOW - 900});
    for (value, reason) in [
        ("Bearer ".to_owned(), "token-form"),
        ("Bearer a.b.c".to_owned(), "token-encoding"),
        (format!("{} ", bearer(&access_claims())), "token-form"),
        (format!("{0}, {0}", bearer(&access_claims())), "token-form"),
        (format!("Bearer {}", id_token()), "token-use"),
        (bearer(&changed(access_claims(), &expired)), "token-expired"),
        (
            bearer(&changed(access_claims(), &json!({"client_id": "other"}))),
            "token-client",
        ),
        (
            bearer(&changed(
                access_claims(),
                &json!({"client_id": null, "aud": "x"}),
            )),
            "token-client",
        ),
        (
            format!("Bearer {}", signed_by(TestKey::OtherPool, &access_claims())),
            "token-signature",
        ),
    ] {
        let mut site = site();
        let response = site.response(request("GET", "/", &[("Authorization", &value)]));
        assert_eq!(response.status, "401", "{reason}");
        assert_eq!(response.headers.single("www-authenticate"), Some(INVALID));
        assert_eq!(response.body, None);
        assert_eq!(site.log(), [format!("deny {reason}")]);
    }
}

#[test]
fn several_headers_are_no_token() {
    let token = bearer(&access_claims());
    for other in [token.as_str(), "Bearer a", "Basic YTpi", ""] {
        for (first, second) in [(token.as_str(), other), (other, token.as_str())] {
            let mut site = site();
            let asked = request("GET", "/", &[("Authorization", first)]);
            let response = site.response(and(asked, "Authorization", second));
            assert_eq!(response.status, "401");
            assert_eq!(response.headers.single("www-authenticate"), Some(INVALID));
            assert_eq!(site.log(), ["deny several-tokens"]);
        }
    }
}

#[test]
fn every_scope_is_demanded_as_a_whole() {
    for (scope, is_allowed) in [
        (json!("docs/read"), true),
        (json!("openid docs/read docs/write"), true),
        (json!("a  docs/read"), true),
        (json!("docs/readonly"), false),
        (json!("docs"), false),
        (json!("Docs/Read"), false),
        (json!("a,docs/read"), false),
        (json!("a\tdocs/read"), false),
        (json!("a\u{a0}docs/read"), false),
        (json!(["docs/read"]), false),
        (json!(""), false),
        (json!(null), false),
    ] {
        let mut site = site();
        let token = bearer(&changed(access_claims(), &json!({"scope": scope})));
        let asked = request("GET", "/", &[("Authorization", &token)]);
        if is_allowed {
            site.passed(asked);
            continue;
        }
        let response = site.response(asked);
        assert_eq!(response.status, "403", "{scope}");
        assert_eq!(
            response.headers.single("www-authenticate"),
            Some("Bearer realm=\"api\", error=\"insufficient_scope\", scope=\"docs/read\"")
        );
        assert_eq!(site.log(), ["forbid scope-missing"]);
    }
}

#[test]
fn a_group_is_demanded_of_an_api_too() {
    let mut site = Site::new(|settings| {
        settings.mode = Mode::Bearer;
        settings.required_group = Some("admins".to_owned());
    });
    let token = bearer(&access_claims());
    let response = site.response(request("GET", "/", &[("Authorization", &token)]));
    assert_eq!(response.status, "403");
    assert_eq!(site.log(), ["forbid not-in-group"]);
}
