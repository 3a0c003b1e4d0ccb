//! Sessions.

use palisade_edge_configuration::Cookies;

use super::support::{browser, host, jar, named, session, settings, written};
use crate::cookie::{CookieError, LoginAttempt, Session, SessionError};
use crate::event::Headers;
use crate::flow::ReturnPath;

#[test]
fn a_session_comes_back_whatever_its_size() {
    for cookies in [
        host(),
        named(),
        Cookies::Amplify {
            readable_by_scripts: true,
        },
        Cookies::Elasticsearch,
    ] {
        let settings = settings(cookies);
        for session in [
            session(1, 1, 1),
            session(3000, 1000, 1700),
            session(10, 0, 0),
        ] {
            let sent = written(&session, &settings, "");
            assert_eq!(Session::read(&jar(&sent), &settings), Ok(session));
        }
    }
    for cookies in [host(), named()] {
        let settings = settings(cookies);
        for length in 3900..4100 {
            let session = session(length, 0, 0);
            let sent = written(&session, &settings, "");
            assert_eq!(Session::read(&jar(&sent), &settings), Ok(session));
        }
        let session = session(8000, 100, 3900);
        let sent = written(&session, &settings, "");
        assert_eq!(Session::read(&jar(&sent), &settings), Ok(session));
    }
}

#[test]
fn a_new_session_leaves_nothing_of_the_old_one() {
    for cookies in [host(), named()] {
        let settings = settings(cookies);
        let sessions = [
            session(10, 10, 10),
            session(8000, 10, 10),
            session(4500, 4500, 0),
            session(3000, 0, 3000),
            session(0, 0, 0),
        ];
        for old in &sessions {
            for new in &sessions {
                let before = format!("theme=dark; {}", written(old, &settings, ""));
                let after = written(new, &settings, &before);
                assert_eq!(Session::read(&jar(&after), &settings).as_ref(), Ok(new));
                assert_eq!(
                    after.split("; ").count(),
                    written(new, &settings, "theme=dark").split("; ").count(),
                    "{after}"
                );
            }
        }
    }
}

#[test]
fn without_a_place_for_the_access_token_none_is_kept() {
    let settings = settings(Cookies::default());
    let sent = written(&session(5, 5, 5), &settings, "");
    assert_eq!(sent, "__Host-site-id=iiiii; __Host-site-refresh=rrrrr");
    assert_eq!(Session::read(&jar(&sent), &settings), Ok(session(5, 0, 5)));
}

#[test]
fn a_session_in_doubt_is_none() {
    let settings = settings(named());
    let cases = [
        ("idToken=a; idToken=a", SessionError::Duplicate),
        ("idToken=a; idToken=b", SessionError::Duplicate),
        (
            "idToken=a; refreshToken=b; refreshToken=c",
            SessionError::Duplicate,
        ),
        ("idToken=a; idToken.0=1:b", SessionError::Ambiguous),
        ("idToken.0=2:a; idToken.0=2:a", SessionError::Duplicate),
        (
            "idToken.0=4:a; idToken.1=b; idToken.1=c",
            SessionError::Duplicate,
        ),
        ("idToken.0=3:a; idToken.2=b", SessionError::MissingChunk),
        ("idToken.0=3:a; idToken.1=b", SessionError::MissingChunk),
        ("idToken.1=b", SessionError::MissingChunk),
        ("idToken.0=1:ab", SessionError::Malformed),
        ("idToken.0=2:a; idToken.1=bc", SessionError::Malformed),
        ("idToken.0=a", SessionError::Malformed),
        ("idToken.0=", SessionError::Malformed),
        ("idToken.0=-1:a", SessionError::Malformed),
        (
            "idToken.0=99999999999999999999999:a",
            SessionError::Malformed,
        ),
    ];
    for (cookies, error) in cases {
        assert_eq!(
            Session::read(&jar(cookies), &settings),
            Err(error),
            "{cookies}"
        );
    }
    for cookies in [
        "",
        "idToken=",
        "idtoken=a",
        "idToken .0=a",
        "x.idToken=a",
        "idToken.10=a",
    ] {
        assert_eq!(
            Session::read(&jar(cookies), &settings),
            Ok(session(0, 0, 0)),
            "{cookies}"
        );
    }
}

#[test]
fn what_a_token_endpoint_says_is_no_attribute() {
    for cookies in [
        host(),
        named(),
        Cookies::Amplify {
            readable_by_scripts: true,
        },
        Cookies::Elasticsearch,
    ] {
        let settings = settings(cookies);
        for token in [
            "a; Domain=example.com",
            "a\r\nSet-Cookie: b=c",
            "a b",
            "\u{e9}",
            "\"",
        ] {
            for length in [1, 2000] {
                let session = Session {
                    id_token: Some(token.repeat(length)),
                    ..Session::default()
                };
                let error = session.write(&settings, &jar("")).unwrap_err();
                assert!(
                    matches!(
                        error,
                        CookieError::Value(_) | CookieError::TooMuch | CookieError::TooLong(_)
                    ),
                    "{error}"
                );
            }
        }
    }
}

#[test]
fn what_is_too_large_is_refused_rather_than_dropped_by_the_browser() {
    for cookies in [host(), named()] {
        let settings = settings(cookies);
        for session in [
            session(12_300, 0, 0),
            session(5000, 5000, 5000),
            session(90_000, 0, 0),
        ] {
            let error = session.write(&settings, &jar("")).unwrap_err();
            assert!(
                matches!(error, CookieError::TooMuch | CookieError::TooLong(_)),
                "{error}"
            );
        }
    }
    // Whoever else reads these cookies knows nothing of chunks.
    for cookies in [
        Cookies::Amplify {
            readable_by_scripts: true,
        },
        Cookies::Elasticsearch,
    ] {
        let error = session(4096, 0, 0).write(&settings(cookies), &jar(""));
        assert!(matches!(error, Err(CookieError::TooLong(_))), "{error:?}");
    }
}

#[test]
fn names_are_those_that_their_readers_know() {
    let client = "CognitoIdentityServiceProvider.3n4b5urk1ft4fl3mg5e62d9ado";
    let cases = [
        (
            Cookies::default(),
            "__Host-site-id=i; __Host-site-refresh=r".to_owned(),
        ),
        (
            Cookies::Elasticsearch,
            "ID-TOKEN=i; ACCESS-TOKEN=a; REFRESH-TOKEN=r; COGNITO-ENABLED=True".to_owned(),
        ),
        (
            Cookies::Amplify {
                readable_by_scripts: true,
            },
            format!(
                "{client}.user.idToken=i; {client}.user.accessToken=a; {client}.user.refreshToken=r; {client}.LastAuthUser=user; {client}.user.tokenScopesString=openid%20email; amplify-signin-with-hostedUI=true"
            ),
        ),
    ];
    for (cookies, sent) in cases {
        assert_eq!(written(&session(1, 1, 1), &settings(cookies), ""), sent);
    }
}

#[test]
fn scripts_read_only_what_a_library_in_the_page_needs() {
    for (cookies, readable) in [
        (host(), &[][..]),
        (named(), &[]),
        (Cookies::Elasticsearch, &["COGNITO-ENABLED"]),
        (
            Cookies::Amplify {
                readable_by_scripts: true,
            },
            &[
                "idToken",
                "accessToken",
                "LastAuthUser",
                "tokenScopesString",
                "amplify-signin-with-hostedUI",
            ],
        ),
    ] {
        for cookie in session(9, 9, 9)
            .write(&settings(cookies), &jar(""))
            .unwrap()
        {
            let header = cookie.to_header().unwrap();
            let expected = readable.iter().any(|name| cookie.name().ends_with(name));
            assert_eq!(!header.contains("HttpOnly"), expected, "{header}");
            assert!(
                header.contains("; Path=/; Max-Age=43200; Secure"),
                "{header}"
            );
            assert!(header.ends_with("SameSite=Lax"), "{header}");
            assert!(!header.contains("Domain"), "{header}");
        }
    }
}

#[test]
fn signing_out_leaves_only_what_is_not_ours() {
    for cookies in [
        host(),
        named(),
        Cookies::Amplify {
            readable_by_scripts: true,
        },
        Cookies::Elasticsearch,
    ] {
        let settings = settings(cookies);
        let attempt = LoginAttempt::new(&[7; 96], ReturnPath::root(), 1);
        let mut before = written(&session(3000, 100, 100), &settings, "theme=dark; id=1");
        before = browser(&before, &[attempt.cookie(&settings)]);
        let after = browser(&before, &Session::clear(&jar(&before), &settings));
        assert_eq!(after, "theme=dark; id=1");
        assert!(
            Session::clear(&jar(""), &settings).len() >= 3,
            "without any session"
        );
    }
    let settings = settings(named());
    let before = written(&session(8000, 0, 0), &settings, "idToken.x=1; idToken.12=2");
    let after = browser(&before, &Session::clear(&jar(&before), &settings));
    assert_eq!(after, "idToken.x=1; idToken.12=2");
}

#[test]
fn a_thousand_cookies_are_not_cleared_at_once() {
    let settings = settings(host());
    let many: Vec<String> = (0..1000)
        .map(|n| format!("__Host-docs-login-{n}=x"))
        .collect();
    let cleared = Session::clear(&jar(&many.join("; ")), &settings);
    assert!(cleared.len() < 70, "{}", cleared.len());
}

#[test]
fn the_origin_does_not_see_the_session() {
    let settings = settings(host());
    let cases: &[(&[&str], &[&str])] = &[
        (&["__Host-docs-id=1"], &[]),
        (&["a=1; __Host-docs-id=2; b=3"], &["a=1; b=3"]),
        (&["__Host-docs-id=1;__Host-docs-refresh=2;a=1"], &["a=1"]),
        (
            &["__Host-docs-id.0=1:x; __Host-docs-id.1=y", "a=1"],
            &["a=1"],
        ),
        (&["__Host-docs-login-abcdefgh=1; a=1;"], &["a=1"]),
        (&["\t__Host-docs-id \t= 1 ; a=1"], &["a=1"]),
        (&["__Host-docs-id=1; __Host-docs-id=2; a=1"], &["a=1"]),
        (&["__Host-docs-access=1; word; =x; a=1"], &["word; =x; a=1"]),
        (&["a = 1 ;b=\"2;  3\""], &["a = 1 ;b=\"2;  3\""]),
        (
            &["__Host-docs-idx=1; __host-docs-id=2"],
            &["__Host-docs-idx=1; __host-docs-id=2"],
        ),
    ];
    for (before, after) in cases {
        let mut headers = Headers::new();
        headers.insert("Host", "docs.example.com");
        for value in *before {
            headers.append("Cookie", *value);
        }
        Session::strip(&mut headers, &settings);
        assert_eq!(
            headers.values("cookie").collect::<Vec<_>>(),
            *after,
            "{before:?}"
        );
        assert_eq!(headers.contains("cookie"), !after.is_empty());
        assert_eq!(headers.single("host"), Some("docs.example.com"));
    }
}
