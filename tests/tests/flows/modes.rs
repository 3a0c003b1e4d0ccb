//! Sites whose cookies have other names and attributes, with a function for each path and with one for all.

use palisade_cognito_stand_in::{Endpoint, Fault, Times};
use palisade_edge::Settings;
use palisade_edge_configuration::{AdditionalCookie, Attributes, Cookies, SameSite};

use crate::browser::{Browser, End};
use crate::site::{Site, client};

const OWN: (&str, &str) = ("sec-fetch-site", "same-origin");

/// A way to keep sessions, by its name.
type Mode = (&'static str, fn(&mut Settings));

/// The ways to keep sessions; in those of the second kind the guard does not see the refresh token.
const MODES: [Mode; 7] = [
    ("host", |_| {}),
    ("host, refreshed in place", |settings| {
        settings.paths.refresh.clear();
    }),
    ("named, for the domain", |settings| {
        settings.cookies = Cookies::Named {
            id_token: "idToken".to_owned(),
            access_token: Some("accessToken".to_owned()),
            refresh_token: "refreshToken".to_owned(),
        };
        let domain = Attributes {
            domain: Some("example.com".to_owned()),
            same_site: Some(SameSite::None),
            ..Attributes::default()
        };
        let attributes = &mut settings.cookie_attributes;
        attributes.id_token = domain.clone();
        attributes.access_token = domain.clone();
        attributes.refresh_token = domain;
    }),
    ("amplify, single page", |settings| {
        settings.cookies = Cookies::Amplify {
            readable_by_scripts: true,
        };
        originals_paths(settings);
    }),
    ("elasticsearch", |settings| {
        settings.cookies = Cookies::Elasticsearch;
    }),
    ("amplify, static site", |settings| {
        settings.cookies = Cookies::Amplify {
            readable_by_scripts: false,
        };
        originals_paths(settings);
        hide_refresh_token(settings);
    }),
    ("elasticsearch, hidden", |settings| {
        settings.cookies = Cookies::Elasticsearch;
        hide_refresh_token(settings);
    }),
];

fn originals_paths(settings: &mut Settings) {
    let paths = &mut settings.paths;
    "/parseauth".clone_into(&mut paths.callback);
    "/refreshauth".clone_into(&mut paths.refresh);
    "/".clone_into(&mut paths.signed_out);
}

fn hide_refresh_token(settings: &mut Settings) {
    let path = settings.paths.refresh.clone();
    settings.cookie_attributes.refresh_token.path = Some(path);
}

/// Does the same in each way, with a function for each path and with one for all.
fn each(modes: &[Mode], test: impl Fn(&str, &Site)) {
    for (name, change) in modes {
        let site = || {
            Site::of(client(), |settings| {
                change(settings);
                settings.additional_cookies = vec![AdditionalCookie {
                    name: "feature".to_owned(),
                    value: "on".to_owned(),
                    http_only: false,
                    attributes: Attributes::default(),
                }];
            })
        };
        test(name, &site());
        test(&format!("{name}, one function"), &site().in_one_function());
    }
}

fn asked(site: &Site) -> usize {
    site.stand_in.requests_to(Endpoint::Token).len()
}

/// The name of the cookie of a token.
fn name_of(browser: &Browser<'_>, what: &str) -> String {
    let names = browser.session();
    let mut names = names.keys().filter(|name| !name.contains("LastAuthUser"));
    let found = names.find(|name| {
        let name = name.to_ascii_lowercase();
        name.trim_end_matches("token")
            .trim_end_matches('-')
            .ends_with(what)
    });
    (*found.unwrap()).to_owned()
}

#[test]
fn a_session_begins_goes_on_and_ends() {
    each(&MODES, |mode, site| {
        let mut browser = Browser::new(site);
        browser.set("theme", "dark");
        assert_eq!(browser.visit("/a?b=c").target(), "/a?b=c", "{mode}");
        assert_eq!(browser.cookie("feature"), Some("on"), "{mode}");
        let End::Origin(request) = browser.visit("/a") else {
            panic!("{mode}: who has signed in reaches the origin");
        };
        let sent: Vec<&str> = request.headers.values("cookie").collect();
        assert_eq!(sent, ["feature=on; theme=dark"], "{mode}");

        let old = browser.session().len();
        for round in 1..=2 {
            site.stand_in.advance(3_600);
            assert_eq!(browser.visit("/b?c=d").target(), "/b?c=d", "{mode}");
            assert_eq!(asked(site), 1 + round, "{mode}");
        }
        assert_eq!(browser.sign_ins, 1, "{mode}");
        assert_eq!(browser.session().len(), old, "{mode}");

        let answer = browser.ask("POST", "/signout", &[OWN]);
        End::of(answer).page();
        assert_eq!(browser.names(), ["theme"], "{mode}");
    });
}

#[test]
fn signing_out_revokes_what_it_sees() {
    each(&MODES, |mode, site| {
        let mut browser = Browser::signed_in(site);
        let token = browser.cookie(&name_of(&browser, "refresh")).unwrap();
        let token = token.to_owned();
        let path = &site.settings.cookie_attributes.refresh_token.path;
        browser.ask("POST", "/signout", &[OWN]);
        assert_eq!(site.stand_in.accepts(&token), path.is_some(), "{mode}");
    });
    // Below one path, it does so although the guard does not see the token.
    let site = Site::of(client(), |settings| {
        settings.cookies = Cookies::Elasticsearch;
        "/auth/refresh".clone_into(&mut settings.paths.refresh);
        "/auth/sign-out".clone_into(&mut settings.paths.sign_out);
        settings.cookie_attributes.refresh_token.path = Some("/auth".to_owned());
    });
    let mut browser = Browser::signed_in(&site);
    let token = browser.cookie("REFRESH-TOKEN").unwrap().to_owned();
    site.stand_in.advance(3_600);
    assert_eq!(browser.visit("/a").target(), "/a");
    assert_eq!(browser.sign_ins, 0);
    browser.ask("POST", "/auth/sign-out", &[OWN]);
    assert!(!site.stand_in.accepts(&token));
}

#[test]
fn a_session_that_cognito_ended_leads_to_one_sign_in() {
    each(&MODES, |mode, site| {
        let mut browser = Browser::signed_in(site);
        site.stand_in.advance(3_600);
        let dead = Fault::error("invalid_grant");
        site.stand_in.fault(Endpoint::Token, dead, Times::Once);
        assert_eq!(browser.visit("/a?b").target(), "/a?b", "{mode}");
        assert_eq!(browser.sign_ins, 1, "{mode}");
        assert_eq!(asked(site), 2, "{mode}");
        // The new session is refreshed as any other.
        site.stand_in.advance(3_600);
        assert_eq!(browser.visit("/c").target(), "/c", "{mode}");
        assert_eq!(browser.sign_ins, 1, "{mode}");
        browser.ask("POST", "/signout", &[OWN]);
        assert!(browser.names().is_empty(), "{mode}: {:?}", browser.names());
    });
}

#[test]
fn whatever_became_of_the_refresh_token_nothing_goes_in_circles() {
    each(&MODES, |mode, site| {
        let refresh = site.settings.paths.refresh.clone();
        for what in ["lost", "twice", "tossed", "another's", "empty"] {
            let mut browser = Browser::signed_in(site);
            let name = name_of(&browser, "refresh");
            let value = browser.cookie(&name).unwrap().to_owned();
            match what {
                "lost" => browser.forget(&name),
                "twice" => {
                    let kept = &site.settings.cookie_attributes.refresh_token.path;
                    let other = if kept.is_some() { "/" } else { &refresh };
                    browser.put_at(&name, &value, other);
                }
                "tossed" => browser.toss(&name, &value, "docs.example.com", "/"),
                "another's" => {
                    let bobs = site.stand_in.tokens("site", "bob").unwrap().refresh_token;
                    browser.forget(&name);
                    browser.put_at(&name, &bobs, refresh.get(..1).unwrap_or("/"));
                }
                _ => {
                    browser.forget(&name);
                    browser.set(&name, "");
                }
            }
            site.stand_in.advance(3_600);
            assert_eq!(browser.visit("/a?b").target(), "/a?b", "{mode}: {what}");
            assert!(browser.sign_ins <= 1, "{mode}: {what}");
            // What was there twice is there once from now on.
            let sign_ins = browser.sign_ins;
            site.stand_in.advance(3_600);
            assert_eq!(browser.visit("/c").target(), "/c", "{mode}: {what}");
            assert_eq!(browser.sign_ins, sign_ins, "{mode}: {what}");
        }
    });
}

#[test]
fn an_outage_ends_no_session() {
    each(&MODES, |mode, site| {
        let mut browser = Browser::signed_in(site);
        let before: Vec<String> = browser.names().into_iter().map(str::to_owned).collect();
        site.stand_in.advance(3_600);
        let down = Fault::Status(503);
        site.stand_in.fault(Endpoint::Token, down, Times::Always);
        let page = browser.visit("/a").page();
        assert_eq!(page.status, "503", "{mode}");
        let left = browser.names();
        for name in before.iter().filter(|name| !name.contains("-login-")) {
            assert!(left.contains(&&**name), "{mode}: {name}");
        }
        site.stand_in.clear_faults().unwrap();
        assert_eq!(browser.visit("/a").target(), "/a", "{mode}");
        assert_eq!(browser.sign_ins, 0, "{mode}");
    });
}

#[test]
fn forged_and_doubtful_sessions_let_nobody_in() {
    each(&MODES, |mode, site| {
        let browser = Browser::signed_in(site);
        let name = name_of(&browser, "id");
        let token = browser.cookie(&name).unwrap().to_owned();
        let access = site.stand_in.tokens("site", "alice").unwrap().access_token;
        let (signed, _) = token.rsplit_once('.').unwrap();
        let forged = format!("{signed}.{}", "A".repeat(342));
        for value in [forged.as_str(), &access, "", "x", signed] {
            let mut other = browser.clone();
            other.forget(&name);
            other.set(&name, value);
            let end = End::of(other.ask("GET", "/a", &[]));
            assert!(matches!(end, End::Page(_)), "{mode}: {value:.20}");
        }
        let twice = format!("{name}={token}; {name}={token}");
        let headers = [("host", "docs.example.com"), ("cookie", &*twice)];
        let end = End::of(site.answer("GET", "/a", &headers));
        assert!(matches!(end, End::Page(_)), "{mode}");
        let once = format!("{name}={token}");
        let headers = [("host", "docs.example.com"), ("cookie", &*once)];
        let end = End::of(site.answer("GET", "/a", &headers));
        assert!(matches!(end, End::Origin(_)), "{mode}");
    });
}

#[test]
fn who_has_signed_out_may_begin_at_the_start_page() {
    let site = Site::of(client(), originals_paths);
    let mut browser = Browser::signed_in(&site);
    let answer = browser.ask("POST", "/signout", &[OWN]);
    assert_eq!(browser.follow(answer).target(), "/");
    assert_eq!(browser.sign_ins, 1);
}
