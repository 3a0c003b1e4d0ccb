//! Cookies of the library AWS Amplify, and of what guarded sites before.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use palisade_edge_configuration::Cookies;

use super::support::{Browser, jar, session, settings, written};
use crate::Settings;
use crate::cookie::{Session, SessionError};
use crate::event::Headers;
use crate::flow::url::{Plus, decode};

const CLIENT: &str = "CognitoIdentityServiceProvider.3n4b5urk1ft4fl3mg5e62d9ado";

fn amplify(readable_by_scripts: bool) -> Settings {
    settings(Cookies::Amplify {
        readable_by_scripts,
    })
}

/// What the original wrote for a user, whose name stands in names in one way and in the value in another.
fn original(browser: &mut Browser, in_name: &str, in_value: &str, refresh_path: &str) {
    let plain = "Path=/; Secure; SameSite=Lax";
    let refresh = format!("Path={refresh_path}; Secure; HttpOnly; SameSite=Lax");
    browser.keep(&[
        &format!("{CLIENT}.LastAuthUser={in_value}; {plain}"),
        &format!("{CLIENT}.{in_name}.tokenScopesString=openid; {plain}"),
        &format!("{CLIENT}.{in_name}.userData=%7B%7D; {plain}"),
        &format!("amplify-signin-with-hostedUI=true; {plain}"),
        &format!("{CLIENT}.{in_name}.idToken=i; {plain}"),
        &format!("{CLIENT}.{in_name}.accessToken=a; {plain}"),
        &format!("{CLIENT}.{in_name}.refreshToken=r; {refresh}"),
        &format!("spa-auth-edge-nonce=1; {plain}"),
        &format!("spa-auth-edge-nonce-hmac=2; {plain}"),
        &format!("spa-auth-edge-pkce=3; {plain}"),
    ]);
}

const SPELLINGS: [(&str, &str); 7] = [
    (
        "8b6067fa-5414-44bb-9113-98a67f35b236",
        "8b6067fa-5414-44bb-9113-98a67f35b236",
    ),
    ("user.name_x", "user.name_x"),
    ("Entra_ada@example.com", "Entra_ada@example.com"),
    ("ada%40example.com", "ada@example.com"),
    ("ada%40example.com", "ada%40example.com"),
    ("a+b%40example.com", "a+b@example.com"),
    ("M%C3%BCller", "M%C3%BCller"),
];

#[test]
fn who_signed_in_before_need_not_do_so_again_and_keeps_one_set_of_cookies() {
    for scripts in [true, false] {
        let settings = amplify(scripts);
        for (in_name, in_value) in SPELLINGS {
            let mut browser = Browser::default();
            original(&mut browser, in_name, in_value, "/");
            let old = Session::read(&browser.jar("/"), &settings);
            assert_eq!(old, Ok(session(1, 1, 1)), "{in_name} {in_value}");
            let token = Session::read_refresh_token(&browser.jar("/"), &settings);
            assert_eq!(token, Ok(Some("r".to_owned())));

            let new = session(2, 2, 2);
            let mut renewed = browser.clone();
            renewed.set(&new.write(&settings, &browser.jar("/")).unwrap());
            let mut sent: Vec<String> = renewed.sends("/").split("; ").map(str::to_owned).collect();
            let fresh = written(&new, &settings, "");
            let mut expected: Vec<&str> = fresh.split("; ").collect();
            sent.sort();
            expected.sort_unstable();
            assert_eq!(sent, expected, "{in_name} {in_value}");
            assert_eq!(Session::read(&renewed.jar("/"), &settings), Ok(new));

            browser.set(&Session::clear(&browser.jar("/"), &settings));
            assert!(browser.is_empty(), "{browser:?}");
        }
    }
}

#[test]
fn a_refresh_token_that_only_the_refresh_path_saw_goes_too() {
    let settings = amplify(false);
    let path = &*settings.paths.refresh;
    let user = "Entra_ada@example.com";
    let mut before = Browser::default();
    original(&mut before, user, user, path);
    // Signing out, and signing in again, at paths that do not see it.
    let mut browser = before.clone();
    browser.set(&Session::clear(&browser.jar("/signout"), &settings));
    assert!(browser.is_empty(), "{browser:?}");
    let new = session(2, 2, 2);
    let mut browser = before;
    browser.set(&new.write(&settings, &browser.jar("/signin")).unwrap());
    assert_eq!(Session::read(&browser.jar(path), &settings), Ok(new));
    assert!(!browser.sends(path).contains(user), "{browser:?}");
}

#[test]
fn another_user_leaves_no_second_set() {
    let settings = amplify(true);
    let mut browser = Browser::default();
    original(&mut browser, "ada", "ada", "/");
    original(&mut browser, "eve@example.com", "eve@example.com", "/");
    assert!(browser.sends("/").contains(".ada.idToken"));
    let new = session(2, 2, 2);
    browser.set(&new.write(&settings, &browser.jar("/")).unwrap());
    assert_eq!(Session::read(&browser.jar("/"), &settings), Ok(new));
    for user in [".ada.", ".eve"] {
        assert!(!browser.sends("/").contains(user), "{browser:?}");
    }
}

#[test]
fn a_user_that_is_none_is_nobody() {
    let settings = amplify(true);
    let long = "a".repeat(257);
    let grown = "\u{fc}".repeat(128);
    for value in [
        "a b", "a\u{e9}", "a\"b", "a/b", "a\\b", "[a]", "a,b", "(a)", "\u{2000}", &long, &grown,
    ] {
        let sent = format!(
            "{CLIENT}.LastAuthUser={value}; {CLIENT}.user.idToken=i; {CLIENT}.{value}.idToken=j"
        );
        let read = Session::read(&jar(&sent), &settings);
        let is_encodable = value.len() < 20;
        if is_encodable {
            // Spelled in full, such a name can be one, but only its own cookies count.
            assert_eq!(read, Ok(session(0, 0, 0)), "{value}");
        } else {
            assert_eq!(read, Err(SessionError::Malformed), "{value}");
        }
    }
}

#[test]
fn the_name_of_a_user_becomes_no_attribute_and_no_header() {
    let settings = amplify(true);
    for value in [
        "%3B%20Domain%3Devil.example",
        "%0d%0aSet-Cookie:%20a=b",
        "%00",
        "%",
        "%zz",
        "a%3Db",
        "a=b",
        "=",
        "..",
        "LastAuthUser",
        "user.idToken",
    ] {
        let sent = format!(
            "{CLIENT}.LastAuthUser={value}; {CLIENT}.user.idToken=i; {CLIENT}.{value}.idToken=j; {CLIENT}.{value}.refreshToken=k"
        );
        let read = Session::read(&jar(&sent), &settings);
        assert!(
            read.is_err() || read.is_ok_and(|session| session.id_token.as_deref() != Some("i")),
            "{value}"
        );
        let new = session(2, 2, 2).write(&settings, &jar(&sent)).unwrap();
        for cookie in new.iter().chain(&Session::clear(&jar(&sent), &settings)) {
            if let Ok(header) = cookie.to_header() {
                assert!(
                    header.bytes().all(|b| (0x20..=0x7e).contains(&b)),
                    "{header}"
                );
                assert!(!header.contains("Domain=evil"), "{header}");
                assert_eq!(header.matches("Path=").count(), 1, "{header}");
            }
        }
    }
}

#[test]
fn doubt_about_the_user_is_no_session() {
    let settings = amplify(true);
    for (sent, error) in [
        (
            format!("{CLIENT}.LastAuthUser=a; {CLIENT}.LastAuthUser=a; {CLIENT}.a.idToken=i"),
            SessionError::Duplicate,
        ),
        (
            format!("{CLIENT}.LastAuthUser=a; {CLIENT}.a.idToken=i; {CLIENT}.a.idToken=i"),
            SessionError::Duplicate,
        ),
        (
            format!("{CLIENT}.LastAuthUser=user; {CLIENT}.user.idToken=i; {CLIENT}.user.idToken=i"),
            SessionError::Duplicate,
        ),
        (
            format!("{CLIENT}.LastAuthUser=a@b; {CLIENT}.a@b.idToken=i; {CLIENT}.a%40b.idToken=j"),
            SessionError::Ambiguous,
        ),
    ] {
        assert_eq!(Session::read(&jar(&sent), &settings), Err(error), "{sent}");
        let mut browser = Browser::default();
        for pair in sent.split("; ") {
            browser.keep(&[&format!("{pair}; Path=/")]);
        }
        browser.set(&Session::clear(&jar(&sent), &settings));
        assert!(browser.is_empty(), "{browser:?}");
    }
}

#[test]
fn cookies_of_other_users_and_clients_do_not_count() {
    let settings = amplify(true);
    let other = "CognitoIdentityServiceProvider.other";
    for sent in [
        format!("{CLIENT}.LastAuthUser=a; {CLIENT}.b.idToken=i; {CLIENT}.user.idToken=i"),
        format!("{CLIENT}.ada.idToken=i"),
        format!("{other}.LastAuthUser=a; {other}.a.idToken=i"),
        format!("{CLIENT}x.LastAuthUser=a; {CLIENT}x.a.idToken=i"),
        format!("{CLIENT}.lastauthuser=a; {CLIENT}.a.idToken=i"),
    ] {
        let read = Session::read(&jar(&sent), &settings);
        assert_eq!(read, Ok(session(0, 0, 0)), "{sent}");
    }
    // Without a name, or with an empty one, it is the one that these functions write.
    for sent in [
        format!("{CLIENT}.user.idToken=i"),
        format!("{CLIENT}.LastAuthUser=; {CLIENT}.user.idToken=i"),
    ] {
        let read = Session::read(&jar(&sent), &settings);
        assert_eq!(read, Ok(session(1, 0, 0)), "{sent}");
    }
    // What belongs to others stays.
    let others = format!("{other}.a.idToken=i; {CLIENT}x.a.idToken=i; theme=dark");
    for cookie in Session::clear(&jar(&others), &settings) {
        assert!(!others.contains(cookie.name()), "{cookie:?}");
    }
}

#[test]
fn the_origin_sees_no_users_tokens() {
    for settings in [amplify(true), amplify(false)] {
        let mut browser = Browser::default();
        original(&mut browser, "ada", "ada", "/");
        browser.keep(&[
            "CognitoIdentityServiceProvider.other.a.idToken=i; Path=/",
            "theme=dark; Path=/",
        ]);
        let mut headers = Headers::new();
        headers.insert("Cookie", browser.sends("/"));
        Session::strip(&mut headers, &settings);
        assert_eq!(
            headers.single("cookie"),
            Some("CognitoIdentityServiceProvider.other.a.idToken=i; theme=dark")
        );
    }
}

/// An ID token with this payload; nobody looks at the rest here.
fn token(payload: &str) -> Session {
    Session {
        id_token: Some(format!("h.{}.s", URL_SAFE_NO_PAD.encode(payload))),
        ..Session::default()
    }
}

#[test]
fn what_describes_the_user_is_what_the_token_says_and_stays_a_value() {
    let settings = amplify(true);
    for (payload, expected) in [
        (
            r#"{"sub":"1","email":"a@b.c","cognito:username":"ada"}"#,
            r#"{"UserAttributes":[{"Name":"sub","Value":"1"},{"Name":"email","Value":"a@b.c"}],"Username":"ada"}"#,
        ),
        (
            r#"{"sub":"1"}"#,
            r#"{"UserAttributes":[{"Name":"sub","Value":"1"}],"Username":"1"}"#,
        ),
        (
            r#"{"sub":"1","cognito:username":"a; Domain=evil.example\r\nb"}"#,
            r#"{"UserAttributes":[{"Name":"sub","Value":"1"}],"Username":"a; Domain=evil.example\r\nb"}"#,
        ),
    ] {
        let sent = written(&token(payload), &settings, "");
        let jar = jar(&sent);
        let value = jar.value(&format!("{CLIENT}.user.userData")).unwrap();
        let value = decode(value.unwrap(), Plus::Itself);
        assert_eq!(value.as_deref(), Some(expected));
    }
    let long = format!(r#"{{"sub":"1","email":"{}"}}"#, "a".repeat(1000));
    for payload in [
        &*long,
        "",
        "{}",
        r#"{"sub":1}"#,
        r#"{"sub":"1","sub":"2"}"#,
        "[]",
    ] {
        let sent = written(&token(payload), &settings, "");
        assert!(!sent.contains("userData"), "{payload}");
    }
    let on_static_site = written(&token(r#"{"sub":"1"}"#), &amplify(false), "");
    assert!(!on_static_site.contains("userData"));
}

#[test]
fn on_a_static_site_scripts_read_nothing() {
    let settings = amplify(false);
    let written = session(1, 1, 1).write(&settings, &jar("")).unwrap();
    assert_eq!(written.len(), 4);
    for cookie in written {
        let header = cookie.to_header().unwrap();
        assert!(header.contains("; HttpOnly"), "{header}");
    }
}

#[test]
fn scopes_that_are_too_long_are_left_out() {
    let mut settings = amplify(true);
    settings.scopes = vec!["https://api.example.com/read".repeat(50)];
    let sent = written(&session(1, 1, 1), &settings, "");
    assert!(!sent.contains("tokenScopesString"), "{sent}");
}

#[test]
fn many_long_names_of_others_leave_room_in_an_answer() {
    let settings = amplify(true);
    for length in [10, 150, 1000, 7000] {
        let names = (0..30_000 / (length + 60)).map(|n| {
            let user = format!("{n}{}", "a".repeat(length));
            format!("{CLIENT}.{user}.refreshToken=x")
        });
        let mut sent: Vec<String> = names.collect();
        sent.push(format!("{CLIENT}.LastAuthUser=eve@example.com"));
        let jar = jar(&sent.join("; "));
        let new = session(3000, 3000, 3000).write(&settings, &jar).unwrap();
        for cookies in [Session::clear(&jar, &settings), new] {
            let size: usize = cookies
                .iter()
                .filter_map(|cookie| cookie.to_header().ok())
                .map(|header| header.len() + "set-cookie".len() + 40)
                .sum();
            assert!(size < 36_000, "{length}: {size}");
        }
    }
}

proptest::proptest! {
    /// Whatever stands in the place of a user's name, no header has more than one attribute of a kind, and the
    /// session is never that of the names that are written.
    #[test]
    fn no_name_of_a_user_deceives(value in "[^;\\s]{1,40}|(%[0-9a-f]{2}){1,20}") {
        let settings = amplify(true);
        let sent = format!("{CLIENT}.LastAuthUser={value}; {CLIENT}.user.idToken=i");
        let jar = jar(&sent);
        if value != "user" && decode(&value, Plus::Itself).as_deref() != Some("user") {
            let read = Session::read(&jar, &settings);
            proptest::prop_assert!(read.is_err() || read == Ok(Session::default()));
        }
        for cookie in Session::clear(&jar, &settings) {
            if let Ok(header) = cookie.to_header() {
                proptest::prop_assert!(header.bytes().all(|b| (0x20..=0x7e).contains(&b)));
                let domains = ["docs.example.com", "www.example.com", "example.com"];
                let is_domain = |part: &&str| domains.iter().any(|domain| *part == format!("Domain={domain}"));
                let parts: Vec<&str> = header.split("; ").collect();
                let of_domain = parts.iter().filter(|part| is_domain(part)).count();
                proptest::prop_assert_eq!(header.matches("Domain=").count(), of_domain);
                proptest::prop_assert!(of_domain <= 1 && parts.len() == 7 + of_domain);
            }
        }
    }
}
