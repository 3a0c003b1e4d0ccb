//! Signing out.

use palisade_cognito_stand_in::Endpoint;

use crate::browser::{Browser, End};
use crate::site::Site;

const LOCATION: &str = "https://sign-in.example.com/logout?client_id=site\
                        &logout_uri=https%3A%2F%2Fdocs.example.com%2Fsigned-out";

const OWN: (&str, &str) = ("sec-fetch-site", "same-origin");

#[test]
fn signing_out_ends_everything() {
    for site in [Site::start(), Site::confidential()] {
        let mut browser = Browser::signed_in(&site);
        let token = browser.cookie("__Host-site-refresh").unwrap().to_owned();
        let id_token = browser.cookie("__Host-site-id").unwrap().to_owned();
        browser.set("__Host-site-login-AAAAAAAA", "of another tab");
        browser.set("__Host-site-id.0", "a chunk");
        browser.set("theme", "dark");
        assert!(site.stand_in.accepts(&token));
        let answer = browser.ask("POST", "/signout", &[OWN]);
        let page = End::of(answer.clone()).page();
        assert_eq!(page.headers.single("location"), Some(LOCATION));
        let page = browser.follow(answer).page();
        assert_eq!(page.status, "200");
        assert!(page.body.unwrap().contains("<h1>You have signed out</h1>"));
        assert_eq!(browser.names(), ["theme"]);
        assert!(!site.stand_in.accepts(&token));
        let asked = site.stand_in.requests_to(Endpoint::Revoke);
        assert_eq!(asked.len(), 1);
        assert_eq!(asked[0].field("token"), Some(token.clone()));
        assert_eq!(
            asked[0].header("authorization").is_some(),
            site.settings.client_secret.is_some()
        );
        let log = site.log();
        assert!(
            log.contains(r#""decision":"signed-out","reason":"revoked""#),
            "{log}"
        );
        assert!(!log.contains(&token) && !log.contains(&id_token));
        // Cognito asks for the password again, and what was open before is closed.
        browser.begin("/");
    }
}

#[test]
fn another_site_cannot_sign_out() {
    type Case = (&'static str, &'static [(&'static str, &'static str)], bool);
    let site = Site::start();
    let cases: &[Case] = &[
        ("POST", &[OWN], true),
        ("POST", &[], true),
        ("POST", &[("origin", "https://docs.example.com")], true),
        ("POST", &[("sec-fetch-site", "cross-site")], false),
        ("POST", &[("sec-fetch-site", "same-site")], false),
        ("POST", &[("origin", "https://evil.example")], false),
        ("GET", &[OWN], true),
        (
            "GET",
            &[("sec-fetch-site", "none"), ("sec-fetch-mode", "navigate")],
            true,
        ),
        ("GET", &[], false),
        ("GET", &[("sec-fetch-site", "cross-site")], false),
        ("GET", &[("sec-fetch-site", "same-site")], false),
        ("GET", &[OWN, ("sec-fetch-dest", "image")], false),
        ("GET", &[OWN, ("sec-purpose", "prefetch;prerender")], false),
        ("HEAD", &[OWN], false),
        ("PUT", &[OWN], false),
    ];
    for (method, headers, done) in cases {
        let mut browser = Browser::signed_in(&site);
        let before = browser.names().len();
        let page = End::of(browser.ask(method, "/signout", headers)).page();
        if *done {
            assert_eq!(
                page.headers.single("location"),
                Some(LOCATION),
                "{method} {headers:?}"
            );
            assert_eq!(browser.session().len(), 0);
        } else {
            assert_eq!(page.status, "200");
            let html = page.body.unwrap();
            assert!(
                html.contains("<form method=\"post\" action=\"/signout\">"),
                "{html}"
            );
            assert!(!page.headers.contains("set-cookie"), "{method} {headers:?}");
            assert_eq!(browser.names().len(), before);
            assert_eq!(site.stand_in.requests_to(Endpoint::Revoke).len(), 0);
        }
        site.stand_in.advance(60);
    }
}

#[test]
fn nothing_in_a_request_keeps_people_from_signing_out() {
    for (name, value) in [
        ("__Host-site-id", "garbage"),
        ("__Host-site-id", "a.b.c"),
        ("__Host-site-refresh", ""),
        ("__Host-site-refresh", "\u{1}\u{e9}"),
        ("__Host-site-id.0", "999:a"),
        ("__Host-site-login-", "x"),
        ("other", "x"),
    ] {
        let site = Site::start();
        let mut browser = Browser::new(&site);
        browser.set(name, value);
        let page = End::of(browser.ask("POST", "/signout", &[OWN])).page();
        assert_eq!(
            page.headers.single("location"),
            Some(LOCATION),
            "{name}={value}"
        );
        assert!(
            browser.names().iter().all(|name| *name == "other"),
            "{:?}",
            browser.names()
        );
    }
    let site = Site::start();
    let twice = [
        ("host", "docs.example.com"),
        (
            "cookie",
            "__Host-site-id=a; __Host-site-id=b; __Host-site-refresh=c; __Host-site-refresh=d",
        ),
        OWN,
    ];
    let page = End::of(site.answer("POST", "/signout", &twice)).page();
    assert_eq!(page.headers.single("location"), Some(LOCATION));
    let cleared = page
        .headers
        .values("set-cookie")
        .filter(|cookie| cookie.contains("=; Path=/; Max-Age=0;"));
    assert!(cleared.count() >= 2);
}

#[test]
fn nothing_in_a_request_says_where_signing_out_ends() {
    let site = Site::start();
    for target in [
        "/signout?redirect_uri=https://evil.example",
        "/signout?logout_uri=https://evil.example",
        "/signout?to=//evil.example",
        "/signout?returnTo=/\\evil.example",
    ] {
        let headers = [
            ("host", "evil.example"),
            ("x-forwarded-host", "evil.example"),
            OWN,
        ];
        let page = End::of(site.answer("POST", target, &headers)).page();
        assert_eq!(page.headers.single("location"), Some(LOCATION), "{target}");
    }
}

#[test]
fn the_page_after_signing_out_is_for_everyone() {
    let site = Site::start();
    let page = Browser::new(&site).response("/signed-out?a=%3Cb%3E");
    assert_eq!(page.status, "200");
    assert!(!page.body.unwrap().contains("<b>"));
    assert!(!page.headers.contains("set-cookie"));
}
