//! Signing in.

use palisade_cognito_stand_in::{Endpoint, Fault, Times};
use palisade_edge::flow::page::Page;

use crate::browser::{Browser, End};
use crate::site::{SECRET, Site};

const ID: &str = "__Host-site-id";
const REFRESH: &str = "__Host-site-refresh";

/// Says that a page is one of ours, and that it began no session.
#[track_caller]
fn refused(browser: &Browser<'_>, end: End, page: Page) {
    let response = end.page();
    assert_eq!(response.status, page.status().to_string());
    let html = response.body.unwrap();
    let title = title(page);
    assert!(html.contains(&format!("<h1>{title}</h1>")), "{html}");
    assert!(html.contains("an-id-of-CloudFront=="), "{html}");
    assert_eq!(browser.session().len(), 0, "{:?}", browser.session());
}

fn title(page: Page) -> &'static str {
    match page {
        Page::BadRequest => "This address does not work",
        Page::MethodNotAllowed => "This address is for visits only",
        Page::SignInAgain => "Please sign in again",
        Page::SignInFailed => "Signing in did not work",
        Page::SignInRefused => "You were not signed in",
        Page::SignInRepeated => "Signing in keeps failing",
        Page::SignInUnavailable | Page::SignInBroken => "Signing in is not possible right now",
        Page::NotAllowed => "You may not see this page",
        _ => panic!("{page:?}"),
    }
}

fn attempts(browser: &Browser<'_>) -> usize {
    let names = browser.names();
    let attempts = names
        .iter()
        .filter(|name| name.starts_with("__Host-site-login-"));
    attempts.filter(|name| !name.ends_with("-again")).count()
}

#[test]
fn a_deep_link_is_reached_with_its_query() {
    for target in [
        "/",
        "/a/b.html?x=1&y=%20z&next=https://evil.example/",
        "/caf%C3%A9/?q=a+b",
        "/a;b=c/d?",
    ] {
        let site = Site::start();
        let mut browser = Browser::new(&site);
        let End::Origin(request) = browser.visit(target) else {
            panic!("{target}");
        };
        let whole = format!("{}?{}", request.uri, request.querystring);
        assert_eq!(whole.trim_end_matches('?'), target.trim_end_matches('?'));
        assert_eq!(request.headers.single("x-auth-username"), Some("alice"));
        assert!(!request.headers.contains("cookie"));
        assert_eq!(attempts(&browser), 0);
        assert_eq!(
            browser.session().into_keys().collect::<Vec<_>>(),
            [ID, REFRESH]
        );
        let asked = site.stand_in.requests_to(Endpoint::Token);
        assert_eq!(asked.len(), 1);
        assert_eq!(asked[0].field("code_verifier").unwrap().len(), 43);
        assert_eq!(asked[0].header("authorization"), None);
        assert_eq!(asked[0].field("client_secret"), None);
        assert_eq!(browser.sign_ins, 1);
        // From now on nothing is asked of anyone.
        assert_eq!(browser.visit("/more").target(), "/more");
        assert_eq!(site.stand_in.requests_to(Endpoint::Token).len(), 1);
        assert_eq!(site.stand_in.requests_to(Endpoint::Jwks).len(), 0);
    }
}

#[test]
fn a_confidential_client_says_its_secret_in_the_header_alone() {
    let site = Site::confidential();
    assert_eq!(Browser::new(&site).visit("/a").target(), "/a");
    let asked = site.stand_in.requests_to(Endpoint::Token);
    assert!(
        asked[0]
            .header("authorization")
            .unwrap()
            .starts_with("Basic ")
    );
    assert_eq!(asked[0].field("client_secret"), None);
    assert!(asked[0].field("code_verifier").is_some(), "PKCE, too");
    assert!(!site.log().contains(SECRET));
}

#[test]
fn tabs_do_not_disturb_each_other() {
    let site = Site::start();
    let mut browser = Browser::new(&site);
    let first = browser.callback("/first?a=b");
    let second = browser.callback("/second");
    assert_eq!(attempts(&browser), 2);
    assert_eq!(browser.visit(&first).target(), "/first?a=b");
    assert_eq!(attempts(&browser), 1);
    assert_eq!(browser.visit(&second).target(), "/second");
    assert_eq!(attempts(&browser), 0);
}

#[test]
fn many_tabs_keep_the_newest_five_attempts() {
    let site = Site::start();
    let mut browser = Browser::new(&site);
    let mut callbacks = Vec::new();
    for number in 0..8 {
        site.stand_in.advance(1);
        callbacks.push(browser.callback(&format!("/{number}")));
        assert!(attempts(&browser) <= 5);
    }
    assert_eq!(browser.visit(&callbacks[7]).target(), "/7");
    let mut other = Browser::new(&site);
    let page = other.visit(&callbacks[6]);
    refused(&other, page, Page::SignInAgain);
}

#[test]
fn a_callback_that_comes_again_finds_nothing() {
    let site = Site::start();
    let mut browser = Browser::new(&site);
    let callback = browser.callback("/a");
    assert_eq!(browser.visit(&callback).target(), "/a");
    assert_eq!(
        browser.visit(&callback).target(),
        "/",
        "who has signed in goes to the start"
    );
    assert_eq!(
        site.stand_in.requests_to(Endpoint::Token).len(),
        1,
        "codes are used once"
    );
    browser.forget_cookies();
    let end = browser.visit(&callback);
    refused(&browser, end, Page::SignInAgain);
    assert_eq!(site.stand_in.requests_to(Endpoint::Token).len(), 1);
}

#[test]
fn nobody_is_signed_in_as_somebody_else() {
    let site = Site::start();
    let mut attacker = Browser::of(&site, "bob");
    let callback = attacker.callback("/");
    let mut victim = Browser::new(&site);
    let end = victim.visit(&callback);
    refused(&victim, end, Page::SignInAgain);
    // Not even while the victim signs in, too.
    victim.begin("/a");
    let end = victim.visit(&callback);
    refused(&victim, end, Page::SignInAgain);
    assert_eq!(site.stand_in.requests_to(Endpoint::Token).len(), 0);
}

#[test]
fn another_state_than_the_attempts_is_none() {
    let site = Site::start();
    let mut browser = Browser::new(&site);
    let callback = browser.callback("/a");
    let (start, state) = callback.split_once("state=").unwrap();
    let changed = match state.strip_suffix('A') {
        Some(rest) => format!("{rest}B"),
        None => format!("{}A", &state[..state.len() - 1]),
    };
    for wrong in [&state[..8], &changed, &format!("{state}A"), "x", "%2e%2e"] {
        let end = browser.visit(&format!("{start}state={wrong}"));
        assert!(matches!(end.page().status.as_str(), "400"), "{wrong}");
    }
    assert_eq!(site.stand_in.requests_to(Endpoint::Token).len(), 0);
}

#[test]
fn an_attempt_that_took_too_long_has_ended() {
    let site = Site::start();
    let mut browser = Browser::new(&site);
    let location = browser.begin("/a");
    site.stand_in.advance(599);
    let callback = browser.sign_in(&location);
    let callback = callback.strip_prefix("https://docs.example.com").unwrap();
    let name = browser.names()[0].to_owned();
    let value = browser.cookie(&name).unwrap().to_owned();
    site.stand_in.advance(2);
    // A browser that keeps cookies for too long.
    browser.set(&name, &value);
    let end = browser.visit(callback);
    refused(&browser, end, Page::SignInAgain);
    assert_eq!(attempts(&browser), 0, "the attempt is taken away");
}

#[test]
fn only_the_callback_takes_codes_and_only_by_get() {
    let site = Site::start();
    let mut browser = Browser::new(&site);
    let callback = browser.callback("/a");
    let (_, query) = callback.split_once('?').unwrap();
    for path in [
        "/",
        "/signin/",
        "/SIGNIN",
        "/sign%69n",
        "//signin",
        "/a",
        "/signin;x",
    ] {
        let answer = browser.clone().ask("GET", &format!("{path}?{query}"), &[]);
        let page = End::of(answer).page();
        let location = page.headers.single("location").unwrap_or("");
        assert!(!location.starts_with("https://docs.example.com"), "{path}");
    }
    for method in ["POST", "HEAD", "PUT", "get"] {
        let mut other = browser.clone();
        let answer = other.ask(method, &callback, &[]);
        refused(&other, End::of(answer), Page::MethodNotAllowed);
    }
    assert_eq!(site.stand_in.requests_to(Endpoint::Token).len(), 0);
}

#[test]
fn what_is_wrong_with_a_query_is_not_guessed() {
    let site = Site::start();
    let mut browser = Browser::new(&site);
    let callback = browser.callback("/a");
    for more in [
        "&code=x",
        "&state=x",
        "&error=a&code=b",
        "&%63ode=x",
        "&a=%",
        "&a=%ff",
    ] {
        let mut browser = browser.clone();
        let end = browser.visit(&format!("{callback}{more}"));
        refused(&browser, end, Page::BadRequest);
    }
    for query in ["", "?", "?code=x", "?state=x", "?code[]=x&state=y"] {
        let mut browser = browser.clone();
        let end = browser.visit(&format!("/signin{query}"));
        refused(&browser, end, Page::BadRequest);
    }
    assert_eq!(site.stand_in.requests_to(Endpoint::Token).len(), 0);
    let end = browser.visit(&format!("{callback}&new=1&new=2"));
    assert_eq!(end.target(), "/a", "what is not known is passed over");
}

#[test]
fn errors_of_cognito_are_pages_in_fixed_words() {
    let site = Site::start();
    for (query, page) in [
        ("error=access_denied", Page::SignInRefused),
        ("error=invalid_request", Page::SignInFailed),
        ("error=invalid_scope", Page::SignInFailed),
        ("error=server_error", Page::SignInFailed),
        ("error=%3Cb%3Esomething", Page::SignInFailed),
        (
            "error=access_denied&error_description=%3Cb%3Esomething",
            Page::SignInRefused,
        ),
    ] {
        let mut browser = Browser::new(&site);
        let begun = browser.begin("/a");
        let (_, state) = begun.split_once("state=").unwrap();
        let state = state.split('&').next().unwrap();
        let end = browser.visit(&format!("/signin?{query}&state={state}"));
        if let End::Page(page) = &end {
            let html = page.body.as_deref().unwrap();
            assert!(
                !html.contains("something") && !html.contains(state),
                "{html}"
            );
        }
        refused(&browser, end, page);
        assert_eq!(attempts(&browser), 0, "the attempt is taken away");
    }
    assert!(!site.log().contains("something"));
}

#[test]
fn tokens_that_are_not_right_begin_no_session() {
    let cases = [
        ("wrong nonce", Fault::wrong_nonce(), Page::SignInFailed),
        (
            "no nonce",
            Fault::id_token_claim("nonce", 1),
            Page::SignInFailed,
        ),
        ("two people", Fault::mixed_subjects(), Page::SignInFailed),
        (
            "another client",
            Fault::other_audience(),
            Page::SignInFailed,
        ),
        ("expired", Fault::expired(), Page::SignInFailed),
        (
            "issuer",
            Fault::id_token_claim("iss", "https://evil.example"),
            Page::SignInFailed,
        ),
        (
            "access token",
            Fault::access_token_claim("token_use", "id"),
            Page::SignInFailed,
        ),
        (
            "no ID token",
            Fault::without_member("id_token"),
            Page::SignInBroken,
        ),
        (
            "no access token",
            Fault::without_member("access_token"),
            Page::SignInBroken,
        ),
        (
            "ID token",
            Fault::member("id_token", "a.b.c"),
            Page::SignInFailed,
        ),
        (
            "attribute",
            Fault::member("refresh_token", "x; Domain=example.com"),
            Page::SignInBroken,
        ),
        (
            "header",
            Fault::member("refresh_token", "x\r\nSet-Cookie: a=b"),
            Page::SignInBroken,
        ),
        (
            "size",
            Fault::member("refresh_token", "x".repeat(13_000)),
            Page::SignInBroken,
        ),
        (
            "invalid_grant",
            Fault::error("invalid_grant"),
            Page::SignInFailed,
        ),
        (
            "invalid_client",
            Fault::error("invalid_client"),
            Page::SignInFailed,
        ),
    ];
    for (name, fault, page) in cases {
        let site = Site::start();
        let mut browser = Browser::new(&site);
        let callback = browser.callback("/a");
        site.stand_in.fault(Endpoint::Token, fault, Times::Always);
        let end = browser.visit(&callback);
        refused(&browser, end, page);
        assert_eq!(attempts(&browser), 0, "{name}");
        assert_eq!(
            site.stand_in.requests_to(Endpoint::Token).len(),
            1,
            "{name}"
        );
    }
}

#[test]
fn who_fails_again_and_again_is_told_to_stop() {
    let site = Site::start();
    site.stand_in
        .fault(Endpoint::Token, Fault::wrong_nonce(), Times::Always);
    let mut browser = Browser::new(&site);
    for _ in 0..2 {
        let end = browser.visit("/a");
        refused(&browser, end, Page::SignInFailed);
    }
    let end = browser.visit("/a");
    refused(&browser, end, Page::SignInRepeated);
    assert_eq!(browser.sign_ins, 2, "Cognito is not asked again");
    site.stand_in.clear_faults().unwrap();
    site.stand_in.advance(60);
    assert_eq!(browser.visit("/a").target(), "/a");
}

#[test]
fn a_browser_that_keeps_no_cookies_does_not_go_in_circles() {
    let site = Site::start();
    let mut browser = Browser::new(&site);
    let callback = browser.callback("/a");
    browser.forget_cookies();
    let end = browser.visit(&callback);
    refused(&browser, end, Page::SignInAgain);
}

#[test]
fn a_group_that_is_demanded_keeps_others_out() {
    let site = Site::of(crate::site::client(), |settings| {
        settings.required_group = Some("staff".to_owned());
    });
    assert_eq!(Browser::new(&site).visit("/a").target(), "/a");
    let mut bob = Browser::of(&site, "bob");
    let page = bob.visit("/a").page();
    assert_eq!(page.status, "403");
    assert!(page.body.unwrap().contains(title(Page::NotAllowed)));
    assert_eq!(bob.sign_ins, 1, "another sign-in would not help");
}

#[test]
fn a_host_of_others_is_never_named() {
    let site = Site::start();
    let headers = [
        ("host", "evil.example"),
        ("x-forwarded-host", "evil.example"),
    ];
    let page = End::of(site.answer("GET", "/a", &headers)).page();
    let location = page.headers.single("location").unwrap();
    assert!(location.contains("redirect_uri=https%3A%2F%2Fdocs.example.com%2Fsignin&"));
    assert!(!location.contains("evil"));
}

#[test]
fn nothing_secret_is_logged() {
    let site = Site::start();
    let mut browser = Browser::new(&site);
    let callback = browser.callback("/a");
    let (_, query) = callback.split_once('?').unwrap();
    browser.visit(&callback).target();
    let log = site.log();
    assert!(log.contains(r#""decision":"signed-in""#), "{log}");
    let values = query.split('&').filter_map(|pair| pair.split_once('='));
    let secrets = values.map(|(_, value)| value);
    for secret in secrets.chain(browser.session().into_values()) {
        assert!(!log.contains(secret), "{secret}");
    }
}
