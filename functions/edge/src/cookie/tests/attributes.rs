//! Cookies with attributes of a site's own.

use palisade_edge_configuration::{
    AdditionalCookie, Attributes, CookieAttributes, Cookies, Lifetime, SameSite,
};

use super::support::{Browser, jar, named, session, settings};
use crate::Settings;
use crate::cookie::{LoginAttempt, Names, Session, SessionError, SetCookie};
use crate::flow::ReturnPath;

fn with(cookies: Cookies, attributes: CookieAttributes) -> Settings {
    Settings {
        cookie_attributes: attributes,
        ..settings(cookies)
    }
}

fn headers(cookies: &[SetCookie]) -> Vec<String> {
    cookies.iter().map(|c| c.to_header().unwrap()).collect()
}

/// The refresh token goes to the refresh path alone.
fn hidden(cookies: Cookies) -> Settings {
    let attributes = Attributes {
        path: Some("/refresh".to_owned()),
        ..Attributes::default()
    };
    with(
        cookies,
        CookieAttributes {
            refresh_token: attributes,
            ..CookieAttributes::default()
        },
    )
}

#[test]
fn each_kind_has_its_own() {
    let settings = with(
        named(),
        CookieAttributes {
            id_token: Attributes {
                domain: Some("example.com".to_owned()),
                lifetime: Some(Lifetime::Session),
                ..Attributes::default()
            },
            access_token: Attributes {
                same_site: Some(SameSite::Strict),
                lifetime: Some(Lifetime::Seconds(60)),
                ..Attributes::default()
            },
            refresh_token: Attributes {
                path: Some("/refresh".to_owned()),
                same_site: Some(SameSite::None),
                ..Attributes::default()
            },
        },
    );
    let written = session(1, 1, 1).write(&settings, &jar("")).unwrap();
    assert_eq!(
        headers(&written),
        [
            "idToken=i; Domain=example.com; Path=/; Secure; HttpOnly; SameSite=Lax",
            "accessToken=a; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Strict",
            "refreshToken=r; Path=/refresh; Max-Age=43200; Secure; HttpOnly; SameSite=None",
        ]
    );
    let gone = "Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Secure; HttpOnly; SameSite";
    assert_eq!(
        headers(&Session::clear(&jar(""), &settings)),
        [
            format!("idToken=; Domain=example.com; Path=/; {gone}=Lax"),
            format!("accessToken=; Path=/; {gone}=Strict"),
            format!("refreshToken=; Path=/refresh; {gone}=None"),
        ]
    );
}

#[test]
fn what_describes_the_session_has_the_attributes_of_its_tokens() {
    let domain = |domain: &str| Attributes {
        domain: Some(domain.to_owned()),
        ..Attributes::default()
    };
    let attributes = CookieAttributes {
        id_token: domain("id.example.com"),
        access_token: domain("access.example.com"),
        refresh_token: domain("refresh.example.com"),
    };
    let amplify = Cookies::Amplify {
        readable_by_scripts: true,
    };
    for cookies in [amplify, Cookies::Elasticsearch, named()] {
        let settings = with(cookies, attributes.clone());
        let mut browser = Browser::default();
        let attempt = LoginAttempt::new(&[7; 96], ReturnPath::root(), 1);
        let written = session(1, 1, 1).write(&settings, &jar("")).unwrap();
        browser.set(&written);
        browser.set(&[attempt.cookie(&settings)]);
        for header in headers(&written) {
            let name = header.split('=').next().unwrap().to_ascii_lowercase();
            let is_access = ["access", "scopes", "hostedui"]
                .iter()
                .any(|part| name.contains(part));
            let expected = if name.contains("refresh") {
                "refresh"
            } else if is_access {
                "access"
            } else {
                "id"
            };
            let expected = format!("; Domain={expected}.example.com; ");
            assert!(header.contains(&expected), "{header}");
        }
        browser.set(&Session::clear(&browser.jar("/"), &settings));
        assert!(browser.is_empty(), "{browser:?}");
    }
}

#[test]
fn cookies_from_before_the_attributes_changed_do_not_stay_beside_the_new_ones() {
    let domain = Attributes {
        domain: Some("example.com".to_owned()),
        ..Attributes::default()
    };
    let all = CookieAttributes {
        id_token: domain.clone(),
        access_token: domain.clone(),
        refresh_token: domain,
    };
    let mut both = all.clone();
    both.refresh_token.path = Some("/refresh".to_owned());
    for new in [with(named(), all), hidden(named()), with(named(), both)] {
        for length in [10, 5000] {
            let old = settings(named());
            let mut browser = Browser::default();
            browser.set(&session(length, 10, 10).write(&old, &jar("")).unwrap());
            let fresh = session(10, 10, 10);
            browser.set(&fresh.write(&new, &browser.jar("/signin")).unwrap());
            assert_eq!(Session::read(&browser.jar("/refresh"), &new), Ok(fresh));
            browser.set(&Session::clear(&browser.jar("/signout"), &new));
            assert!(browser.is_empty(), "{browser:?}");
        }
    }
}

#[test]
fn a_refresh_token_of_its_own_path_is_sent_there_alone() {
    for cookies in [
        named(),
        Cookies::Elasticsearch,
        Cookies::Amplify {
            readable_by_scripts: false,
        },
    ] {
        let settings = hidden(cookies);
        let mut browser = Browser::default();
        browser.set(&session(1, 1, 1).write(&settings, &jar("")).unwrap());
        let read = |path: &str| Session::read(&browser.jar(path), &settings);
        assert_eq!(read("/"), Ok(session(1, 1, 0)));
        assert_eq!(read("/refresh"), Ok(session(1, 1, 1)));
    }
}

#[test]
fn that_a_refresh_failed_is_known_where_the_token_is_not_seen() {
    let settings = hidden(named());
    let names = Names::of(&settings);
    let mut browser = Browser::default();
    browser.set(&session(1, 1, 1).write(&settings, &jar("")).unwrap());
    assert!(names.may_refresh_unseen(&browser.jar("/")));

    let over = Session::forget_refresh_token(&browser.jar("/refresh"), &settings);
    browser.set(&over);
    assert!(!names.may_refresh_unseen(&browser.jar("/")));
    let left = Session::read(&browser.jar("/refresh"), &settings);
    assert_eq!(left, Ok(session(1, 1, 0)));

    let mut signed_in = browser.clone();
    let new = session(2, 2, 2).write(&settings, &signed_in.jar("/signin"));
    signed_in.set(&new.unwrap());
    assert!(names.may_refresh_unseen(&signed_in.jar("/")));
    browser.set(&Session::clear(&browser.jar("/signout"), &settings));
    assert!(browser.is_empty(), "{browser:?}");
}

#[test]
fn the_mark_of_a_failed_refresh_is_a_cookie_of_ours() {
    let settings = hidden(named());
    let names = Names::of(&settings);
    // The origin does not see it, login attempts do not push it out, and in doubt nothing is refreshed.
    assert!(names.is_ours("__Host-site-login-over"));
    let attempts = (0..9).map(|n| format!("; __Host-site-login-{n}=x"));
    let many = format!("__Host-site-login-over=1{}", attempts.collect::<String>());
    let surplus = LoginAttempt::surplus(&jar(&many), &settings);
    assert_eq!(surplus.len(), 5);
    for cookie in surplus {
        assert_ne!(cookie.name(), "__Host-site-login-over");
    }
    let twice = "__Host-site-login-over=1; __Host-site-login-over=2";
    assert!(!names.may_refresh_unseen(&jar(twice)));
    // Where the guard sees the refresh token, it must not take one that it sees nevertheless.
    let plain = crate::testing::settings();
    let names = Names::of(&plain);
    assert!(!names.may_refresh_unseen(&jar("")));
    let mark = Session::forget_refresh_token(&jar(""), &plain);
    assert_eq!(
        headers(&mark).last().unwrap(),
        "__Host-site-login-over=1; Path=/; Max-Age=43200; Secure; HttpOnly; SameSite=Lax"
    );
    assert!(names.is_over(&jar("__Host-site-login-over=1")) && !names.is_over(&jar("")));
}

#[test]
fn a_new_cookie_is_not_taken_away_by_another_spelling_of_its_domain() {
    let domain = Attributes {
        domain: Some("Example.com".to_owned()),
        ..Attributes::default()
    };
    let settings = with(
        named(),
        CookieAttributes {
            id_token: domain,
            ..CookieAttributes::default()
        },
    );
    let cookies = session(1, 0, 1).write(&settings, &jar("idToken=a; idToken=b"));
    let all = headers(&cookies.unwrap());
    let of_token = all.iter().filter(|each| each.starts_with("idToken="));
    let of_domain =
        of_token.filter(|each| each.to_ascii_lowercase().contains("domain=example.com;"));
    assert_eq!(of_domain.count(), 1, "{all:?}");
    assert!(
        all.iter()
            .any(|each| each.starts_with("idToken=; Domain=docs.example.com; Path=/; Max-Age=0")),
        "{all:?}"
    );
}

#[test]
fn two_refresh_tokens_at_one_path_are_none() {
    let settings = hidden(named());
    let sent = "idToken=i; refreshToken=r; refreshToken=s";
    let read = Session::read(&jar(sent), &settings);
    assert_eq!(read, Err(SessionError::Duplicate));
    let mut browser = Browser::default();
    browser.keep(&[
        "idToken=i; Path=/",
        "refreshToken=r; Path=/",
        "refreshToken=s; Path=/refresh",
    ]);
    let forgotten = Session::forget_refresh_token(&browser.jar("/refresh"), &settings);
    browser.set(&forgotten);
    assert_eq!(
        browser.sends("/refresh"),
        "idToken=i; __Host-site-login-over=1"
    );
}

#[test]
fn additional_cookies_come_with_a_session_and_go_with_it() {
    let mut settings = settings(named());
    settings.additional_cookies = vec![
        AdditionalCookie {
            name: "Feature".to_owned(),
            value: "on".to_owned(),
            http_only: false,
            attributes: Attributes {
                domain: Some("example.com".to_owned()),
                path: Some("/app".to_owned()),
                same_site: Some(SameSite::None),
                lifetime: Some(Lifetime::Seconds(60)),
            },
        },
        AdditionalCookie {
            name: "__Host-flag".to_owned(),
            value: String::new(),
            http_only: true,
            attributes: Attributes::default(),
        },
    ];
    let beside = Session::beside(&settings);
    assert_eq!(
        headers(&beside),
        [
            "Feature=on; Domain=example.com; Path=/app; Max-Age=60; Secure; SameSite=None",
            "__Host-flag=; Path=/; Max-Age=43200; Secure; HttpOnly; SameSite=Lax",
        ]
    );
    let attempt = LoginAttempt::new(&[7; 96], ReturnPath::root(), 1);
    let mut browser = Browser::default();
    browser.set(&session(1, 1, 1).write(&settings, &jar("")).unwrap());
    browser.set(&beside);
    browser.set(&[attempt.cookie(&settings)]);
    // The path that signs out does not see one of them.
    browser.set(&Session::clear(&browser.jar("/signout"), &settings));
    assert!(browser.is_empty(), "{browser:?}");
}
