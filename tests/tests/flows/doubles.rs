//! Cookies of the session's names that the functions have not set: of another program, of a host beside the site, or
//! from before the site's attributes were changed.

use palisade_cognito_stand_in::Endpoint;
use palisade_edge::Settings;
use palisade_edge_configuration::{AdditionalCookie, Attributes, CookieAttributes, Cookies};

use crate::browser::{Browser, End};
use crate::site::{Site, client};

const CLIENT: &str = "CognitoIdentityServiceProvider.site";
const OWN: (&str, &str) = ("sec-fetch-site", "same-origin");

/// The kinds of names that other hosts and programs can set too, each with that of its refresh token.
fn kinds() -> [(Cookies, &'static str); 3] {
    let named = Cookies::Named {
        id_token: "idToken".to_owned(),
        access_token: None,
        refresh_token: "refreshToken".to_owned(),
    };
    let amplify = Cookies::Amplify {
        readable_by_scripts: true,
    };
    let of_user = "CognitoIdentityServiceProvider.site.user.refreshToken";
    [
        (named, "refreshToken"),
        (Cookies::Elasticsearch, "REFRESH-TOKEN"),
        (amplify, of_user),
    ]
}

fn site(cookies: &Cookies) -> Site {
    Site::of(client(), |settings: &mut Settings| {
        settings.cookies = cookies.clone();
    })
}

fn asked(site: &Site) -> usize {
    site.stand_in.requests_to(Endpoint::Token).len()
}

#[test]
fn a_refresh_token_from_before_at_the_refresh_path_costs_one_sign_in() {
    for (cookies, name) in kinds() {
        let site = site(&cookies);
        let mut browser = Browser::signed_in(&site);
        browser.put_at(name, "old", "/refresh");
        for sign_ins in [1, 1, 1] {
            site.stand_in.advance(3_600);
            assert_eq!(browser.visit("/a").target(), "/a", "{name}");
            assert_eq!(browser.sign_ins, sign_ins, "{name}");
        }
    }
}

#[test]
fn a_refresh_token_that_a_host_beside_the_site_sets_leads_to_one_sign_in() {
    for (cookies, name) in kinds() {
        // The last one is out of reach: only requests below its path have it.
        for (domain, path) in [
            ("example.com", "/"),
            ("docs.example.com", "/"),
            ("example.com", "/b"),
        ] {
            let site = site(&cookies);
            let mut browser = Browser::new(&site);
            browser.toss(name, "junk", domain, path);
            let location = browser.visit("/b/c");
            if path == "/" {
                assert_eq!(location.target(), "/b/c", "{name}");
            } else {
                // It is there beside that of the session, so nobody can tell which is meant.
                assert_eq!(location.page().status, "400", "{name}");
                assert_eq!(browser.visit("/a").target(), "/a", "{name}");
            }
            let refreshes = asked(&site) - browser.sign_ins as usize;
            assert!(refreshes <= 1, "{name} {domain} {path}: {refreshes}");
        }
    }
}

#[test]
fn a_refresh_token_that_stays_is_asked_with_once() {
    for (cookies, name) in kinds() {
        for refresh in ["/refresh", ""] {
            let site = Site::of(client(), |settings: &mut Settings| {
                settings.cookies = cookies.clone();
                refresh.clone_into(&mut settings.paths.refresh);
            });
            let mut browser = Browser::new(&site);
            for _ in 0..5 {
                // A host beside the site sets it again each time.
                browser.toss(name, "junk", "example.com", "/");
                let mut answer = browser.ask("GET", "/a", &[]);
                for _ in 0..3 {
                    let page = End::of(answer).page();
                    let location = page.headers.single("location").unwrap().to_owned();
                    let Some(target) = location.strip_prefix("https://docs.example.com") else {
                        break;
                    };
                    browser.toss(name, "junk", "example.com", "/");
                    answer = browser.ask("GET", target, &[]);
                    if target == "/a" {
                        let location = End::of(answer).page();
                        let location = location.headers.single("location").unwrap().to_owned();
                        assert!(location.contains("/oauth2/authorize"), "{name}: {location}");
                        break;
                    }
                }
            }
            assert_eq!(asked(&site), 1, "{name} {refresh:?}");
        }
    }
}

#[test]
fn a_session_of_another_program_with_a_domain_goes_on_and_can_be_ended() {
    for domain in ["docs.example.com", "example.com"] {
        for scripts in [true, false] {
            let amplify = Cookies::Amplify {
                readable_by_scripts: scripts,
            };
            let site = site(&amplify);
            let before = |browser: &mut Browser<'_>| {
                let tokens = site.stand_in.tokens("site", "alice").unwrap();
                let name = |what: &str| format!("{CLIENT}.ada.{what}");
                for (name, value) in [
                    (format!("{CLIENT}.LastAuthUser"), "ada"),
                    (name("idToken"), tokens.id_token.as_deref().unwrap()),
                    (name("accessToken"), &tokens.access_token),
                    (name("refreshToken"), &tokens.refresh_token),
                    (name("tokenScopesString"), "openid"),
                ] {
                    browser.toss(&name, value, domain, "/");
                }
            };
            let mut browser = Browser::new(&site);
            before(&mut browser);
            for _ in 0..3 {
                site.stand_in.advance(3_600);
                assert_eq!(browser.visit("/a").target(), "/a", "{domain}");
                assert_eq!(browser.sign_ins, 0, "{domain}");
            }
            assert!(!browser.names().iter().any(|name| name.contains(".ada.")));
            browser.ask("POST", "/signout", &[OWN]);
            assert_eq!(browser.names(), [""; 0]);

            // So does signing out before anything else.
            let mut browser = Browser::new(&site);
            before(&mut browser);
            browser.ask("POST", "/signout", &[OWN]);
            assert_eq!(browser.names(), [""; 0], "{domain}");
        }
    }
    let site = site(&Cookies::Elasticsearch);
    let tokens = site.stand_in.tokens("site", "alice").unwrap();
    let mut browser = Browser::new(&site);
    browser.toss(
        "ID-TOKEN",
        tokens.id_token.as_deref().unwrap(),
        "docs.example.com",
        "/",
    );
    browser.toss(
        "REFRESH-TOKEN",
        &tokens.refresh_token,
        "docs.example.com",
        "/",
    );
    site.stand_in.advance(3_600);
    for _ in 0..2 {
        assert_eq!(browser.visit("/a").target(), "/a");
        site.stand_in.advance(3_600);
    }
    assert_eq!(browser.sign_ins, 0);
}

#[test]
fn a_site_whose_names_are_new_leaves_no_tokens_of_the_old_ones() {
    let site = Site::start();
    let mut browser = Browser::signed_in(&site);
    for what in ["LastAuthUser", "ada.idToken", "ada.accessToken"] {
        browser.set(&format!("{CLIENT}.{what}"), "x");
    }
    browser.put_at(&format!("{CLIENT}.ada.refreshToken"), "x", "/");
    browser.set("CognitoIdentityServiceProvider.other.ada.idToken", "x");
    let End::Origin(request) = browser.visit("/a") else {
        panic!("who has signed in reaches the origin");
    };
    let sent: Vec<&str> = request.headers.values("cookie").collect();
    assert_eq!(sent, ["CognitoIdentityServiceProvider.other.ada.idToken=x"]);
    browser.ask("POST", "/signout", &[OWN]);
    assert_eq!(
        browser.names(),
        ["CognitoIdentityServiceProvider.other.ada.idToken"]
    );
}

#[test]
fn an_outage_of_the_keys_ends_no_session_whose_refresh_token_is_hidden() {
    let (cookies, _) = kinds().into_iter().next().unwrap();
    let site = Site::of(client(), |settings: &mut Settings| {
        settings.cookies = cookies;
        settings.jwks = None;
        "http://127.0.0.1:9/none".clone_into(&mut settings.jwks_url);
        settings.cookie_attributes = CookieAttributes {
            refresh_token: Attributes {
                path: Some("/refresh".to_owned()),
                ..Attributes::default()
            },
            ..CookieAttributes::default()
        };
    });
    let tokens = site.stand_in.tokens("site", "alice").unwrap();
    let mut browser = Browser::new(&site);
    browser.set("idToken", tokens.id_token.as_deref().unwrap());
    browser.put_at("refreshToken", &tokens.refresh_token, "/refresh");
    assert_eq!(browser.response("/refresh?to=%2Fa").status, "503");
    assert_eq!(browser.names(), ["idToken", "refreshToken"]);
}

#[test]
fn cookies_beside_a_session_are_kept_as_long_as_it() {
    let site = Site::of(client(), |settings: &mut Settings| {
        settings.session_seconds = 8_000;
        settings.additional_cookies = vec![AdditionalCookie {
            name: "feature".to_owned(),
            value: "on".to_owned(),
            http_only: false,
            attributes: Attributes::default(),
        }];
    });
    let mut browser = Browser::signed_in(&site);
    for _ in 0..3 {
        site.stand_in.advance(3_700);
        assert_eq!(browser.visit("/a").target(), "/a");
        assert_eq!(browser.cookie("feature"), Some("on"));
    }
    assert_eq!(browser.sign_ins, 0);
}

#[test]
fn names_of_any_length_do_not_keep_anyone_from_signing_out() {
    for (cookies, _) in kinds() {
        let site = site(&cookies);
        let mut browser = Browser::signed_in(&site);
        for number in 0..7 {
            let user = "x".repeat(3_000);
            let name = format!("{CLIENT}.{user}{number}.refreshToken");
            browser.toss(&name, "1", "example.com", "/");
        }
        // The site's answers are checked: they are no longer than CloudFront takes.
        let answer = browser.ask("POST", "/signout", &[OWN]);
        assert_eq!(End::of(answer).page().status, "303");
        let left = browser.names();
        assert!(left.iter().all(|name| name.len() > 3_000), "{left:?}");
    }
}
