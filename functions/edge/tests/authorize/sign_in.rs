//! How signing in begins.

use std::collections::BTreeMap;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use palisade_edge::Settings;
use palisade_edge::cookie::{Jar, LoginAttempt};
use palisade_edge::event::{Headers, Response};
use palisade_edge::flow::url::Query;

use crate::site::{Alone, NOW, Site, and, open, request};

/// The parameters with which a browser is sent to sign in.
fn parameters(response: &Response) -> BTreeMap<String, String> {
    let location = response.headers.single("location").unwrap();
    let (_, query) = location.split_once('?').unwrap();
    let query = Query::parse(query).unwrap();
    query
        .iter()
        .map(|(name, value)| {
            assert_eq!(query.value(name), Ok(Some(value)), "{name} is there once");
            (name.to_owned(), value.to_owned())
        })
        .collect()
}

/// The cookies that a browser sends after a response.
fn jar(response: &Response) -> Jar<'static> {
    let mut headers = Headers::new();
    for cookie in response.headers.values("set-cookie") {
        headers.append("cookie", cookie.split(';').next().unwrap());
    }
    Jar::parse(Box::leak(Box::new(headers)))
}

/// Where a browser comes back to that is sent to sign in.
pub(crate) fn return_path(response: &Response, settings: &Settings) -> String {
    let state = parameters(response).remove("state").unwrap();
    let attempt = LoginAttempt::read(&jar(response), settings, &state, NOW).unwrap();
    attempt.return_path.as_str().to_owned()
}

#[test]
fn people_are_sent_to_an_identity_provider_and_its_name_is_one_value() {
    for provider in [
        "Entra",
        "a&client_id=evil",
        "a#b?c=d",
        "\"><script>",
        "M\u{fc}nchen%0d%0a+",
    ] {
        let mut site = Site::new(|settings| settings.identity_provider = Some(provider.to_owned()));
        let response = site.response(open("/"));
        let parameters = parameters(&response);
        assert_eq!(parameters["identity_provider"], provider);
        assert_eq!(parameters["client_id"], "3n4b5urk1ft4fl3mg5e62d9ado");
        assert_eq!(parameters.len(), 9);
    }
}

#[test]
fn the_address_has_everything_and_the_cookie_what_belongs_to_it() {
    let mut site = Site::new(|_| {});
    let mut asked = open("/a/b");
    asked.querystring = "c=d&e=%26".to_owned();
    let response = site.response(asked);

    let parameters = parameters(&response);
    let names: Vec<&str> = parameters.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "client_id",
            "code_challenge",
            "code_challenge_method",
            "nonce",
            "redirect_uri",
            "response_type",
            "scope",
            "state",
        ]
    );
    for (name, expected) in [
        ("client_id", "3n4b5urk1ft4fl3mg5e62d9ado"),
        ("code_challenge_method", "S256"),
        ("redirect_uri", "https://docs.example.com/signin"),
        ("response_type", "code"),
        ("scope", "openid email"),
    ] {
        assert_eq!(parameters[name], expected);
    }

    let cookie = response.headers.single("set-cookie").unwrap();
    let state = &parameters["state"];
    assert!(
        cookie.starts_with(&format!("__Host-site-login-{}=", &state[..8])),
        "{cookie}"
    );
    assert!(
        cookie.ends_with("; Path=/; Max-Age=600; Secure; HttpOnly; SameSite=Lax"),
        "{cookie}"
    );
    let attempt = LoginAttempt::read(&jar(&response), &site.settings, state, NOW).unwrap();
    assert_eq!(attempt.nonce, parameters["nonce"]);
    assert_eq!(attempt.return_path.as_str(), "/a/b?c=d&e=%26");
    let hash = digest(&SHA256, attempt.verifier.as_bytes());
    assert_eq!(
        parameters["code_challenge"],
        URL_SAFE_NO_PAD.encode(hash.as_ref())
    );
    let location = response.headers.single("location").unwrap();
    assert!(!location.contains(&attempt.verifier), "{location}");
}

#[test]
fn every_attempt_is_another_one() {
    let mut site = Site::new(|_| {});
    let first = parameters(&site.response(open("/")));
    let second = parameters(&site.response(open("/")));
    for name in ["state", "nonce", "code_challenge"] {
        assert_ne!(first[name], second[name]);
    }
}

#[test]
fn only_hosts_of_the_settings_are_named() {
    for (asked, expected) in [
        ("docs.example.com", "https://docs.example.com/signin"),
        ("www.example.com", "https://www.example.com/signin"),
        ("evil.example", "https://docs.example.com/signin"),
        (
            "d111111abcdef8.cloudfront.net",
            "https://docs.example.com/signin",
        ),
        (
            "docs.example.com@evil.example",
            "https://docs.example.com/signin",
        ),
        ("", "https://docs.example.com/signin"),
    ] {
        let mut site = Site::new(|_| {});
        let mut request = open("/");
        request.headers.insert("Host", asked);
        let response = site.response(request);
        assert_eq!(parameters(&response)["redirect_uri"], expected, "{asked}");
    }
}

#[test]
fn a_browser_comes_back_to_this_site_or_to_its_start() {
    for uri in [
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "/\\/evil.example",
        "\\evil.example",
        "/a\r\nSet-Cookie: b=c",
        "/a\tb",
        "https:evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "@evil.example",
        "/..//evil.example",
        "/.//evil.example",
        "/%2e%2e//evil.example",
        "/a#b",
        "",
        "?",
        "/signin/",
        "/SIGNOUT",
        "/%73ignout",
    ] {
        let mut site = Site::new(|_| {});
        let response = site.response(open(uri));
        let state = &parameters(&response)["state"];
        let attempt = LoginAttempt::read(&jar(&response), &site.settings, state, NOW).unwrap();
        assert_eq!(attempt.return_path.as_str(), "/", "{uri:?}");
    }
}

#[test]
fn long_addresses_do_not_break_signing_in() {
    for length in [1000, 1024, 1025, 8192] {
        let mut site = Site::new(|_| {});
        let response = site.response(open(&format!("/{}", "a".repeat(length - 1))));
        assert_eq!(response.status, "303");
        let state = &parameters(&response)["state"];
        let attempt = LoginAttempt::read(&jar(&response), &site.settings, state, NOW).unwrap();
        let expected = if length <= 1024 { length } else { 1 };
        assert_eq!(attempt.return_path.as_str().len(), expected);
    }
}

#[test]
fn a_browser_keeps_five_attempts() {
    let mut site = Site::new(|_| {});
    let mut cookies: Vec<String> = Vec::new();
    for _ in 0..7 {
        let response = site.response(and(open("/"), "Cookie", &cookies.join("; ")));
        for cookie in response.headers.values("set-cookie") {
            let (name, value) = cookie.split_once(';').unwrap().0.split_once('=').unwrap();
            cookies.retain(|own| !own.starts_with(&format!("{name}=")));
            if !value.is_empty() {
                cookies.push(format!("{name}={value}"));
            }
        }
    }
    assert_eq!(cookies.len(), 5);

    // A page cannot fill an answer with clears either.
    let many: Vec<String> = (0..150)
        .map(|number| format!("__Host-site-login-{number:08}=a"))
        .collect();
    let response = site.response(and(open("/"), "Cookie", &many.join("; ")));
    assert_eq!(response.headers.values("set-cookie").count(), 6);
}

#[test]
fn whoever_comes_back_again_and_again_sees_a_page() {
    let mut site = Site::new(|_| {});
    let at = |seconds: u64, count: u32| format!("__Host-site-login-again={seconds}.{count}");
    for (cookie, status) in [
        (at(NOW - 10, 1), "303"),
        (at(NOW - 10, 2), "400"),
        (at(NOW - 59, 7), "400"),
        (at(NOW - 60, 7), "303"),
    ] {
        let response = site.response(and(open("/"), "Cookie", &cookie));
        assert_eq!(response.status, status, "{cookie}");
        assert_eq!(response.headers.contains("location"), status == "303");
    }
    assert_eq!(
        site.log(),
        [
            "sign-in no-session",
            "stop-loop no-session",
            "stop-loop no-session",
            "sign-in no-session",
        ]
    );
}

#[test]
fn without_randomness_nobody_is_sent_anywhere() {
    let alone = Alone {
        has_no_randomness: true,
        ..Alone::default()
    };
    let mut site = Site::with(alone, |_| {});
    let response = site.response(open("/"));
    assert_eq!(response.status, "500");
    assert!(!response.headers.contains("set-cookie"));
    assert!(!response.headers.contains("location"));
    assert_eq!(site.log(), ["deny no-randomness"]);
}

#[test]
fn old_browsers_and_programs_may_sign_in_too() {
    for method in ["GET", "HEAD"] {
        let mut site = Site::new(|_| {});
        assert_eq!(site.response(request(method, "/", &[])).status, "303");
    }
}
