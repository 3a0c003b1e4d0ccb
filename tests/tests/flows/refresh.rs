//! Sessions whose ID token has expired.

use palisade_cognito_stand_in::{Client, Endpoint, Fault, Times};

use crate::browser::{Browser, End};
use crate::site::{Site, client};

const ID: &str = "__Host-site-id";
const REFRESH: &str = "__Host-site-refresh";

/// Does the same where a path refreshes, and in place.
fn both(client: &Client, test: impl Fn(&Site)) {
    for path in ["/refresh", ""] {
        test(&Site::of(client.clone(), |settings| {
            path.clone_into(&mut settings.paths.refresh);
        }));
    }
}

fn asked(site: &Site) -> usize {
    site.stand_in.requests_to(Endpoint::Token).len()
}

#[test]
fn an_expired_session_goes_on_where_it_was() {
    both(&client(), |site| {
        let mut browser = Browser::signed_in(site);
        let old = browser.cookie(ID).unwrap().to_owned();
        let refresh_token = browser.cookie(REFRESH).unwrap().to_owned();
        site.stand_in.advance(3_599);
        assert_eq!(browser.visit("/a").target(), "/a");
        assert_eq!(asked(site), 0, "the last second is good");
        for target in ["/a/b?x=1&y=%2F", "/c"] {
            site.stand_in.advance(3_600);
            assert_eq!(browser.visit(target).target(), target);
        }
        assert_eq!(asked(site), 2);
        assert_eq!(browser.sign_ins, 0);
        assert_ne!(browser.cookie(ID), Some(old.as_str()));
        assert_eq!(browser.cookie(REFRESH), Some(refresh_token.as_str()));
        let log = site.log();
        assert!(!log.contains(&refresh_token) && !log.contains(&old));
    });
}

#[test]
fn a_rotated_refresh_token_is_kept() {
    both(&client().rotation(0), |site| {
        let mut browser = Browser::signed_in(site);
        for _ in 0..3 {
            let old = browser.cookie(REFRESH).unwrap().to_owned();
            site.stand_in.advance(3_600);
            assert_eq!(browser.visit("/a").target(), "/a");
            assert_ne!(browser.cookie(REFRESH), Some(old.as_str()));
        }
        assert_eq!(browser.sign_ins, 0);
    });
}

#[test]
fn many_tabs_at_once_all_go_on_within_the_grace() {
    both(&client().rotation(60), |site| {
        let browser = Browser::signed_in(site);
        site.stand_in.advance(3_600);
        for number in 0..20 {
            let mut tab = browser.clone();
            let target = format!("/{number}");
            assert_eq!(tab.visit(&target).target(), target);
            assert_eq!(tab.sign_ins, 0);
        }
    });
}

#[test]
fn without_grace_a_tab_that_loses_signs_in_once() {
    both(&client().rotation(0), |site| {
        let browser = Browser::signed_in(site);
        site.stand_in.advance(3_600);
        let mut first = browser.clone();
        let mut second = browser.clone();
        assert_eq!(first.visit("/first").target(), "/first");
        assert_eq!(second.visit("/second?a").target(), "/second?a");
        assert_eq!((first.sign_ins, second.sign_ins), (0, 1));
    });
}

#[test]
fn the_loser_of_a_race_leaves_the_winners_id_token() {
    both(&client().rotation(0), |site| {
        let browser = Browser::signed_in(site);
        site.stand_in.advance(3_600);
        let mut first = browser.clone();
        assert_eq!(first.visit("/a").target(), "/a");
        let response = {
            let mut second = browser.clone();
            let mut page = second.response("/b");
            if site.settings.paths.refresh == "/refresh" {
                let location = page.headers.single("location").unwrap();
                let target = location.strip_prefix("https://docs.example.com").unwrap();
                page = second.response(target);
            }
            page
        };
        let cookies: Vec<&str> = response.headers.values("set-cookie").collect();
        assert!(
            cookies
                .iter()
                .any(|cookie| cookie.starts_with(&format!("{REFRESH}=;")))
        );
        assert!(
            !cookies.iter().any(|cookie| cookie.starts_with(ID)),
            "{cookies:?}"
        );
    });
}

#[test]
fn a_session_that_cognito_ended_is_signed_in_once_more() {
    both(&client(), |site| {
        let mut browser = Browser::signed_in(site);
        let dead = browser.cookie(REFRESH).unwrap().to_owned();
        let fields = [("token", dead.as_str()), ("client_id", "site")];
        let mut other = site.stand_in.browser();
        assert_eq!(other.post("/oauth2/revoke", &fields).unwrap().status, 200);
        site.stand_in.advance(3_600);
        assert_eq!(browser.visit("/a?b").target(), "/a?b");
        assert_eq!(browser.sign_ins, 1);
        assert_eq!(asked(site), 2, "the dead token is asked with once");
        assert_ne!(browser.cookie(REFRESH), Some(dead.as_str()));
    });
}

#[test]
fn new_tokens_of_others_are_not_taken() {
    let cases = [
        Fault::other_subject(),
        Fault::mixed_subjects(),
        Fault::other_audience(),
        Fault::expired(),
        Fault::id_token_claim("iss", "https://evil.example"),
        Fault::without_member("id_token"),
        Fault::member("id_token", "a.b.c"),
        Fault::member("refresh_token", "x; Domain=example.com"),
        Fault::member("refresh_token", "x\r\nSet-Cookie: a=b"),
    ];
    for fault in cases {
        both(&client(), |site| {
            let mut browser = Browser::signed_in(site);
            let old = browser.cookie(ID).unwrap().to_owned();
            site.stand_in.advance(3_600);
            site.stand_in
                .fault(Endpoint::Token, fault.clone(), Times::Once);
            let mut page = browser.response("/a");
            if site.settings.paths.refresh == "/refresh" {
                let location = page.headers.single("location").unwrap();
                let target = location.strip_prefix("https://docs.example.com").unwrap();
                page = browser.response(target);
            }
            for cookie in page.headers.values("set-cookie") {
                let (name, rest) = cookie.split_once('=').unwrap();
                let ends = rest.starts_with(';');
                assert!(ends || name.contains("-login-"), "{fault:?}: {cookie}");
            }
            assert_eq!(browser.cookie(ID), Some(old.as_str()), "{fault:?}");
        });
    }
}

#[test]
fn a_forged_session_refreshes_nothing() {
    both(&client(), |site| {
        let mut browser = Browser::signed_in(site);
        site.stand_in.advance(3_600);
        let token = browser.cookie(ID).unwrap();
        let (signed, _) = token.rsplit_once('.').unwrap();
        let forged = format!("{signed}.{}", "A".repeat(342));
        browser.set(ID, &forged);
        assert_eq!(browser.visit("/a").target(), "/a");
        assert_eq!(browser.sign_ins, 1);
        let asked = site.stand_in.requests_to(Endpoint::Token);
        let grants: Vec<_> = asked
            .iter()
            .filter_map(|request| request.field("grant_type"))
            .collect();
        assert_eq!(grants, ["authorization_code"]);
    });
}

#[test]
fn a_refresh_token_alone_is_enough() {
    both(&client(), |site| {
        let mut browser = Browser::signed_in(site);
        let token = browser.cookie(REFRESH).unwrap().to_owned();
        browser.forget_cookies();
        browser.set(REFRESH, &token);
        assert_eq!(browser.visit("/a").target(), "/a");
        assert_eq!(browser.sign_ins, 0);
    });
}

#[test]
fn what_only_reads_is_refreshed_and_the_rest_gets_401() {
    both(&client(), |site| {
        let mut browser = Browser::signed_in(site);
        site.stand_in.advance(3_600);
        for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
            let page = End::of(browser.ask(method, "/a", &[])).page();
            assert_eq!(page.status, "401", "{method}");
            assert_eq!(page.headers.single("set-cookie"), None, "{method}");
        }
        assert_eq!(asked(site), 0);
        let answer = browser.ask("GET", "/a", &[("sec-fetch-mode", "cors")]);
        assert_eq!(browser.follow(answer).target(), "/a");
        assert_eq!(asked(site), 1);
    });
}

#[test]
fn a_script_whose_session_is_over_gets_401() {
    let site = Site::of(client(), |settings| settings.paths.refresh.clear());
    let mut browser = Browser::signed_in(&site);
    site.stand_in.advance(3_600);
    site.stand_in.fault(
        Endpoint::Token,
        Fault::error("invalid_grant"),
        Times::Always,
    );
    let page = End::of(browser.ask("GET", "/a", &[("sec-fetch-mode", "cors")])).page();
    assert_eq!(page.status, "401");
    assert_eq!(browser.cookie(REFRESH), None);
}

#[test]
fn the_refresh_path_does_nothing_for_a_good_session() {
    let site = Site::start();
    let mut browser = Browser::signed_in(&site);
    let headers = [("sec-fetch-site", "cross-site")];
    let answer = browser.ask("GET", "/refresh?to=%2Fa%3Fb%3Dc", &headers);
    assert_eq!(browser.follow(answer).target(), "/a?b=c");
    assert_eq!(asked(&site), 0);
}

#[test]
fn the_refresh_path_leads_nowhere_else() {
    let site = Site::start();
    for to in [
        "//evil.example",
        "%2F%2Fevil.example",
        "/%5Cevil.example",
        "https://evil.example",
        "https:evil.example",
        "javascript:alert(1)",
        "/%0d%0aSet-Cookie:a=b",
        "@evil.example",
        "/a&to=/b",
        "%",
        "/signout",
        "/refresh",
        "/signin",
    ] {
        let mut browser = Browser::signed_in(&site);
        site.stand_in.advance(3_600);
        let page = browser.response(&format!("/refresh?to={to}"));
        assert_eq!(
            page.headers.single("location"),
            Some("https://docs.example.com/"),
            "{to}"
        );
        site.stand_in.advance(60);
    }
    let page = Browser::new(&site).response("/refresh?to=/a");
    assert_eq!(
        page.headers.single("location"),
        Some("https://docs.example.com/a")
    );
    for method in ["POST", "PUT"] {
        let page = End::of(site.answer(method, "/refresh?to=/a", &[])).page();
        assert_eq!(page.status, "405");
    }
}
