//! Whoever has no session does not go on, whatever they send.

use palisade_cognito_stand_in::TestKey;
use palisade_edge::event::Request;
use proptest::prelude::*;
use serde_json::json;

use crate::site::{
    NOW, Site, access_claims, and, changed, id_claims, id_token, open, request, session, signed,
    signed_by,
};

/// Headers `Cookie` that are no session, and the reason that is written down.
fn no_sessions() -> Vec<(Vec<String>, &'static str)> {
    let token = id_token();
    let expired = signed(&changed(
        id_claims(),
        &json!({"exp": NOW - 1, "iat": NOW - 900}),
    ));
    let id = |value: &str| format!("__Host-site-id={value}");
    let one = |value: String| vec![value];
    let half = token.len() / 2;
    let mut cases = vec![
        (vec![], "no-session"),
        (one(String::new()), "no-session"),
        (one("theme=dark".to_owned()), "no-session"),
        (one(id("")), "no-session"),
        (
            one(format!("{}; {}", id(&token), id(&token))),
            "cookie-duplicate",
        ),
        (vec![id(&token), id(&token)], "cookie-duplicate"),
        (vec![id("a"), id(&token)], "cookie-duplicate"),
        (
            one(format!("{}; __Host-site-id.0=1:a", id(&token))),
            "cookie-ambiguous",
        ),
        (
            one(format!("__Host-site-id.1={token}")),
            "cookie-chunk-missing",
        ),
        (
            one(format!(
                "__Host-site-id.0={}:{}",
                token.len(),
                &token[..half]
            )),
            "cookie-chunk-missing",
        ),
        (one(format!("__host-site-id={token}")), "no-session"),
        (one(format!("__Host-site-ID={token}")), "no-session"),
        (one(format!("__Secure-site-id={token}")), "no-session"),
        (one(format!("site-id={token}")), "no-session"),
        (one(format!("idToken={token}")), "no-session"),
        (one(format!("\u{2000}__Host-site-id={token}")), "no-session"),
        (one(format!("\u{a0}__Host-site-id={token}")), "no-session"),
        (
            one(format!("$Version=1,__Host-site-id={token}")),
            "no-session",
        ),
        (
            one(format!("$Version=1, __Host-site-id={token}")),
            "no-session",
        ),
        (one(format!("__Host-site-id\u{b}={token}")), "no-session"),
        (one(format!("%5F%5FHost-site-id={token}")), "no-session"),
        (one(id(&format!("\"{token}\""))), "token-form"),
        (one(id(&format!("{token}="))), "token-form"),
        (one(id(&token.replace('.', "%2E"))), "token-form"),
        (one(id("a.b.c")), "token-encoding"),
        (one(id(&"a".repeat(20_000))), "token-too-long"),
        (one(id(&expired)), "token-expired"),
        (
            one(id(&signed_by(TestKey::OtherPool, &id_claims()))),
            "token-signature",
        ),
        (
            one(id(&signed_by(TestKey::AccessToken, &id_claims()))),
            "token-signature",
        ),
        (one(id(&signed(&access_claims()))), "token-use"),
    ];
    for (changes, reason) in [
        (json!({"aud": "other"}), "token-client"),
        (json!({"aud": [id_claims()["aud"]]}), "token-client"),
        (json!({"iss": "https://evil.example"}), "token-issuer"),
        (json!({"token_use": "access"}), "token-use"),
        (json!({"exp": null}), "token-time"),
        (json!({"exp": "9999999999"}), "token-time"),
        (
            json!({"iat": NOW + 3600, "exp": NOW + 7200}),
            "token-issued-at",
        ),
        (json!({"nbf": NOW + 3600}), "token-not-yet-valid"),
        (json!({"sub": ""}), "token-subject"),
    ] {
        cases.push((one(id(&signed(&changed(id_claims(), &changes)))), reason));
    }
    cases
}

fn sending(mut request: Request, cookies: &[String]) -> Request {
    for cookie in cookies {
        request = and(request, "Cookie", cookie);
    }
    request
}

#[test]
fn a_browser_that_opens_a_page_is_sent_to_sign_in() {
    for (cookies, reason) in no_sessions() {
        let mut site = Site::new(|_| {});
        let response = site.response(sending(open("/a"), &cookies));
        assert_eq!(response.status, "303", "{reason}: {cookies:?}");
        let location = response.headers.single("location").unwrap();
        assert!(
            location.starts_with(&format!("{}?", site.settings.authorize_url)),
            "{location}"
        );
        assert_eq!(response.headers.values("set-cookie").count(), 1);
        assert_eq!(site.log(), [format!("sign-in {reason}")], "{cookies:?}");
    }
}

#[test]
fn everything_else_is_refused_without_a_trace() {
    let cases: [Request; 8] = [
        request("POST", "/a", &[]),
        request(
            "POST",
            "/a",
            &[
                ("Sec-Fetch-Mode", "navigate"),
                ("Sec-Fetch-Dest", "document"),
            ],
        ),
        request("OPTIONS", "/a", &[("Origin", "https://evil.example")]),
        request(
            "GET",
            "/a",
            &[("Sec-Fetch-Mode", "cors"), ("Sec-Fetch-Dest", "empty")],
        ),
        request(
            "GET",
            "/a",
            &[("Sec-Fetch-Mode", "no-cors"), ("Sec-Fetch-Dest", "image")],
        ),
        request(
            "GET",
            "/a",
            &[("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "iframe")],
        ),
        request("TRACE", "/a", &[]),
        request("get", "/a", &[]),
    ];
    for asked in cases {
        for (cookies, reason) in no_sessions() {
            let mut site = Site::new(|_| {});
            let response = site.response(sending(asked.clone(), &cookies));
            assert_eq!(response.status, "401", "{asked:?}");
            for header in ["set-cookie", "location", "www-authenticate"] {
                assert!(!response.headers.contains(header), "{header}: {asked:?}");
            }
            assert_eq!(site.log(), [format!("deny {reason}")]);
        }
    }
}

#[test]
fn a_token_counts_only_in_its_cookie() {
    let token = id_token();
    let mut in_query = open("/");
    in_query.querystring = format!("id_token={token}&access_token={token}&__Host-site-id={token}");
    for asked in [
        in_query,
        and(open("/"), "Authorization", &format!("Bearer {token}")),
        and(open("/"), "X-Amzn-Oidc-Data", &token),
        and(open("/"), "Set-Cookie", &session(&token)),
        and(open("/"), "Cookie2", &session(&token)),
    ] {
        let mut site = Site::new(|_| {});
        assert_eq!(site.response(asked).status, "303");
        assert_eq!(site.log(), ["sign-in no-session"]);
    }
}

#[test]
fn nothing_is_decided_by_what_proxies_and_clients_say_of_themselves() {
    for (name, value) in [
        ("User-Agent", "ELB-HealthChecker/2.0"),
        ("User-Agent", "GoogleHC/1.0"),
        ("User-Agent", "kube-probe/1.30"),
        ("User-Agent", "Amazon CloudFront"),
        ("X-Forwarded-Uri", "/public/a"),
        ("X-Forwarded-Host", "evil.example"),
        ("X-Forwarded-Proto", "http"),
        ("X-Forwarded-For", "127.0.0.1"),
        ("X-Original-Url", "/public/a"),
        ("X-Original-Uri", "/public/a"),
        ("X-Rewrite-Url", "/public/a"),
        ("X-Http-Method-Override", "GET"),
        ("Forwarded", "for=127.0.0.1;host=evil.example;proto=https"),
        ("X-Real-Ip", "127.0.0.1"),
        ("X-Auth-Sub", "alice"),
        ("Cloudfront-Viewer-Country", "SE"),
        ("Referer", "https://docs.example.com/public/a"),
        ("Origin", "https://docs.example.com"),
    ] {
        let mut site = Site::new(|settings| {
            settings.public_paths = vec!["/public/*".to_owned()];
            settings.identity_header_prefix = Some("x-auth-".to_owned());
        });
        let plain = site.response(open("/healthz"));
        let mut site = Site::new(|settings| {
            settings.public_paths = vec!["/public/*".to_owned()];
            settings.identity_header_prefix = Some("x-auth-".to_owned());
        });
        let response = site.response(and(open("/healthz"), name, value));
        assert_eq!(response, plain, "{name}");
    }
}

#[test]
fn an_expired_session_is_refreshed_where_that_harms_nothing() {
    let expired = signed(&changed(
        id_claims(),
        &json!({"exp": NOW - 1, "iat": NOW - 900}),
    ));
    let only_refresh = "__Host-site-refresh=refresh-1".to_owned();
    for cookies in [session(&expired), only_refresh] {
        let mut site = Site::new(|_| {});
        let mut asked = and(open("/a/b"), "Cookie", &cookies);
        asked.querystring = "c=d&e=f".to_owned();
        let response = site.response(asked);
        assert_eq!(response.status, "303");
        assert_eq!(
            response.headers.single("location"),
            Some("https://docs.example.com/refresh?to=%2Fa%2Fb%3Fc%3Dd%26e%3Df")
        );
        assert!(!response.headers.contains("set-cookie"));

        for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
            let mut site = Site::new(|_| {});
            let response = site.response(request(method, "/a", &[("Cookie", &cookies)]));
            assert_eq!(response.status, "401", "{method}");
            assert!(!response.headers.contains("set-cookie"));
        }
    }
}

#[test]
fn a_browser_is_not_sent_back_and_forth() {
    let mut site = Site::new(|_| {});
    let cookies = "__Host-site-refresh=refresh-1";
    let response = site.response(and(open("/a"), "Cookie", cookies));
    let location = response.headers.single("location").unwrap();
    assert!(location.starts_with("https://docs.example.com/refresh?"));
    // Nobody answers outside, so the session stays as it is, and the browser where it is.
    let response = site.response(and(open("/refresh"), "Cookie", cookies));
    assert_eq!(response.status, "503");
    assert!(!response.headers.contains("set-cookie"));
    let asked = site.outside.asked.lock().unwrap();
    assert!(asked.iter().all(|url| *url == site.settings.token_url));
    assert!((1..=2).contains(&asked.len()), "{asked:?}");
}

#[test]
fn a_bad_token_is_not_refreshed() {
    let forged = signed_by(TestKey::OtherPool, &id_claims());
    for token in [forged.as_str(), "a.b.c"] {
        let mut site = Site::new(|_| {});
        let response = site.response(and(open("/"), "Cookie", &session(token)));
        let location = response.headers.single("location").unwrap();
        assert!(
            location.starts_with(&site.settings.authorize_url),
            "{location}"
        );
    }
}

proptest! {
    #[test]
    fn no_request_without_a_genuine_token_goes_on(
        method in "(GET|HEAD|POST|\\PC{0,5})",
        uri in "(/[ -~]{0,20}|\\PC{0,20})",
        query in "\\PC{0,20}",
        headers in proptest::collection::vec(
            ("(cookie|host|authorization|sec-fetch-mode|[a-z-]{1,8})", "(__Host-site-(id|refresh)[.0-9]{0,2}=)?[ -~\\PC]{0,40}"),
            0..5,
        ),
    ) {
        let mut site = Site::new(|settings| settings.identity_header_prefix = Some("x-".to_owned()));
        let mut asked = Request { method, uri, querystring: query, ..Request::default() };
        for (name, value) in headers {
            asked.headers.append(&name, value);
        }
        let response = site.response(asked);
        prop_assert_ne!(response.status, "200");
    }
}
