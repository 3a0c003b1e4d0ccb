//! What the origin is told.

use palisade_edge::event::Request;
use serde_json::json;

use crate::site::{Site, and, changed, id_claims, id_token, open, session, signed};

fn site() -> Site {
    Site::new(|settings| {
        settings.identity_header_prefix = Some("x-auth-".to_owned());
        settings.public_paths = vec!["/public/*".to_owned()];
    })
}

fn told(request: &Request) -> Vec<(String, String)> {
    request
        .headers
        .iter()
        .filter(|(name, _)| name.replace('_', "-").to_lowercase().starts_with("x-auth-"))
        .flat_map(|(name, values)| {
            values
                .iter()
                .map(move |header| (name.to_owned(), header.value.clone()))
        })
        .collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

const FORGED: [&str; 9] = [
    "X-Auth-Sub",
    "x-auth-sub",
    "X-AUTH-SUB",
    "X_Auth_Sub",
    "x-auth_sub",
    "X-Auth-Groups",
    "X-Auth-Anything",
    "x-auth-",
    "X-Auth-Email",
];

#[test]
fn the_guard_alone_says_who_asks() {
    let mut site = site();
    let mut asked = and(open("/"), "Cookie", &session(&id_token()));
    for name in FORGED {
        asked.headers.append(name, "root");
    }
    assert_eq!(
        told(&site.passed(asked)),
        pairs(&[
            ("x-auth-email", "alice@example.com"),
            ("x-auth-groups", "staff,editors"),
            ("x-auth-sub", "5f1c0a7e-0000-4000-8000-000000000001"),
            ("x-auth-username", "alice"),
        ])
    );
}

#[test]
fn on_public_paths_nobody_says_who_asks() {
    let mut site = site();
    let mut asked = and(
        open("/public/a"),
        "Cookie",
        &format!("{}; a=b", session(&id_token())),
    );
    asked.headers.append("Authorization", "Bearer x");
    for name in FORGED {
        asked.headers.append(name, "root");
    }
    let passed = site.passed(asked);
    assert_eq!(told(&passed), []);
    assert_eq!(passed.headers.single("cookie"), Some("a=b"));
    assert!(!passed.headers.contains("authorization"));
}

#[test]
fn headers_of_other_names_stay() {
    let mut site = site();
    let mut asked = and(open("/"), "Cookie", &session(&id_token()));
    for name in ["X-Auth", "X-Authority", "Y-X-Auth-Sub"] {
        asked.headers.append(name, "1");
    }
    let passed = site.passed(asked);
    for name in ["x-auth", "x-authority", "y-x-auth-sub"] {
        assert_eq!(passed.headers.single(name), Some("1"), "{name}");
    }
}

#[test]
fn names_that_people_choose_break_no_header() {
    for (username, expected) in [
        ("a\r\nX-Auth-Groups: admin", "a%0D%0AX-Auth-Groups: admin"),
        ("a\nb\0c\u{7f}\td", "a%0Ab%00c%7F%09d"),
        ("Zo\u{eb}", "Zo%C3%AB"),
        ("100%", "100%25"),
        ("a%0Ab", "a%250Ab"),
        ("\u{2028}\u{85}", "%E2%80%A8%C2%85"),
    ] {
        let mut site = site();
        let claims = changed(id_claims(), &json!({"cognito:username": username}));
        let passed = site.passed(and(open("/"), "Cookie", &session(&signed(&claims))));
        assert_eq!(passed.headers.single("x-auth-username"), Some(expected));
    }
}

#[test]
fn a_comma_in_a_group_is_no_other_group() {
    let mut site = site();
    let groups = json!({"cognito:groups": ["a,admin", "b c", "\u{e9}"]});
    let claims = changed(id_claims(), &groups);
    let passed = site.passed(and(open("/"), "Cookie", &session(&signed(&claims))));
    assert_eq!(
        passed.headers.single("x-auth-groups"),
        Some("a%2Cadmin,b c,%C3%A9")
    );
}

#[test]
fn what_the_token_does_not_say_is_not_told() {
    let mut site = site();
    let nothing = json!({"email": null, "cognito:groups": null, "cognito:username": null});
    let claims = changed(id_claims(), &nothing);
    let passed = site.passed(and(open("/"), "Cookie", &session(&signed(&claims))));
    let names: Vec<String> = told(&passed).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["x-auth-sub"]);
}
