//! Login attempts.

use super::support::{browser, jar};
use crate::cookie::{LoginAttempt, Repetition};
use crate::flow::ReturnPath;
use crate::testing;

fn random(first: u8) -> [u8; 96] {
    std::array::from_fn(|n| first.wrapping_add(u8::try_from(n).unwrap()))
}

#[test]
fn an_attempt_comes_back_with_its_state_alone() {
    let settings = testing::settings();
    let path = ReturnPath::new("/a", "b=c&d=\u{e9}", &settings);
    let attempt = LoginAttempt::new(&random(0), path, 1000);
    let other = LoginAttempt::new(&random(100), ReturnPath::root(), 1000);
    let sent = browser("", &[attempt.cookie(&settings), other.cookie(&settings)]);
    let sent = jar(&sent);
    for attempt in [&attempt, &other] {
        let read = LoginAttempt::read(&sent, &settings, &attempt.state, 1000);
        assert_eq!(read.as_ref(), Some(attempt));
    }
    let mut near = attempt.state.clone();
    near.replace_range(42.., if near.ends_with('A') { "B" } else { "A" });
    for state in [
        "",
        "a",
        &attempt.state[..42],
        &format!("{}A", attempt.state),
        &attempt.state.to_lowercase(),
        &near,
        &attempt.verifier,
        &attempt.nonce,
        &"\u{e9}".repeat(43),
        &format!("{}; a=b", &attempt.state[..37]),
    ] {
        assert_eq!(
            LoginAttempt::read(&sent, &settings, state, 1000),
            None,
            "{state}"
        );
    }
}

#[test]
fn the_parts_of_an_attempt_are_what_the_standards_ask() {
    let settings = testing::settings();
    let attempt = LoginAttempt::new(&random(3), ReturnPath::root(), 1000);
    for part in [&attempt.state, &attempt.verifier, &attempt.nonce] {
        assert_eq!(part.len(), 43);
    }
    assert_ne!(attempt.state, attempt.verifier);
    assert_ne!(attempt.verifier, attempt.nonce);
    assert_ne!(attempt.state, attempt.nonce);
    let header = attempt.cookie(&settings).to_header().unwrap();
    let start = format!("__Host-site-login-{}=", &attempt.state[..8]);
    assert!(header.starts_with(&start), "{header}");
    let attributes = "; Path=/; Max-Age=600; Secure; HttpOnly; SameSite=Lax";
    assert!(header.ends_with(attributes), "{header}");
    let gone = LoginAttempt::expired(&settings, &attempt.state).unwrap();
    assert_eq!(
        browser(&browser("", &[attempt.cookie(&settings)]), &[gone]),
        ""
    );
    assert_eq!(LoginAttempt::expired(&settings, "a;b"), None);
    let printed = format!("{attempt:?}");
    assert!(!printed.contains(&attempt.verifier), "{printed}");
}

#[test]
fn the_challenge_is_that_of_the_standard() {
    // RFC 7636, appendix B.
    let attempt = LoginAttempt {
        verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".to_owned(),
        ..LoginAttempt::new(&random(0), ReturnPath::root(), 0)
    };
    let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    assert_eq!(attempt.code_challenge(), challenge);
}

#[test]
fn an_attempt_ends() {
    let settings = testing::settings();
    let attempt = LoginAttempt::new(&random(0), ReturnPath::root(), 10_000);
    let sent = jar(&browser("", &[attempt.cookie(&settings)]));
    for (now, lives) in [
        (10_000, true),
        (10_600, true),
        (10_601, false),
        (u64::MAX, false),
        (9_940, true),
        (9_939, false),
        (0, false),
    ] {
        let read = LoginAttempt::read(&sent, &settings, &attempt.state, now);
        assert_eq!(read.is_some(), lives, "{now}");
    }
}

#[test]
fn an_attempt_that_was_tampered_with_is_none() {
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

    let settings = testing::settings();
    let attempt = LoginAttempt::new(&random(0), ReturnPath::root(), 1000);
    let name = attempt.cookie(&settings).name().to_owned();
    let read = |value: &str| {
        let sent = jar(&format!("{name}={value}"));
        LoginAttempt::read(&sent, &settings, &attempt.state, 1000)
    };
    let content = |path: &str, verifier: &str| {
        serde_json::json!({
            "state": attempt.state, "verifier": verifier, "nonce": attempt.nonce,
            "path": path, "at": 1000,
        })
        .to_string()
    };
    let good = content("/a?b", &attempt.verifier);
    let path = |json: &str| read(&URL_SAFE_NO_PAD.encode(json)).map(|attempt| attempt.return_path);
    assert_eq!(path(&good), Some(ReturnPath::new("/a", "b", &settings)));
    for elsewhere in [
        "//evil.example",
        "https://evil.example",
        "/\\evil",
        "",
        "/signout",
        "/a#b",
    ] {
        let json = content(elsewhere, &attempt.verifier);
        assert_eq!(path(&json), Some(ReturnPath::root()), "{elsewhere}");
    }
    for value in [
        String::new(),
        "x".to_owned(),
        STANDARD.encode(format!("{good} ")),
        URL_SAFE_NO_PAD.encode(&good[1..]),
        URL_SAFE_NO_PAD.encode("[]"),
        URL_SAFE_NO_PAD.encode("[".repeat(4000)),
        URL_SAFE_NO_PAD.encode(content("/", "")),
        URL_SAFE_NO_PAD.encode(content("/", "short")),
        URL_SAFE_NO_PAD.encode(good.replace("1000", "-1")),
        URL_SAFE_NO_PAD.encode(good.replace("1000", "\"1000\"")),
    ] {
        assert_eq!(read(&value), None, "{value}");
    }
    let value = URL_SAFE_NO_PAD.encode(&good);
    let twice = jar(&format!("{name}={value}; {name}={value}"));
    assert_eq!(
        LoginAttempt::read(&twice, &settings, &attempt.state, 1000),
        None
    );
}

#[test]
fn a_browser_keeps_five_attempts_the_youngest() {
    let settings = testing::settings();
    let mut sent = "theme=dark".to_owned();
    for n in 0..30_u8 {
        let attempt = LoginAttempt::new(&random(n * 8), ReturnPath::root(), u64::from(n));
        let mut cookies = LoginAttempt::surplus(&jar(&sent), &settings);
        assert!(cookies.len() <= 1);
        cookies.push(attempt.cookie(&settings));
        sent = browser(&sent, &cookies);
        assert!(sent.split("; ").count() <= 6, "{sent}");
        let read = LoginAttempt::read(&jar(&sent), &settings, &attempt.state, u64::from(n));
        assert_eq!(read, Some(attempt), "the newest is kept");
    }
    let garbage: Vec<String> = (0..40)
        .map(|n| format!("__Host-site-login-{n}=x"))
        .collect();
    let cleared = LoginAttempt::surplus(&jar(&garbage.join("; ")), &settings);
    assert_eq!(cleared.len(), 5, "no more than five at once");
    let more = format!("{sent}; __Host-site-login-x=?");
    let cleared = LoginAttempt::surplus(&jar(&more), &settings);
    assert_eq!(cleared.len(), 2);
    assert!(cleared.iter().any(|cookie| cookie.name().ends_with("-x")));
}

#[test]
fn the_count_of_repetitions_is_no_attempt() {
    let settings = testing::settings();
    let mut sent = String::new();
    for n in 0..4_u8 {
        let attempt = LoginAttempt::new(&random(n * 8), ReturnPath::root(), 1000);
        sent = browser(&sent, &[attempt.cookie(&settings)]);
    }
    let count = Repetition::read(&jar(""), &settings, 1000).next(&settings);
    let counted = browser(&sent, &[count]);
    assert_ne!(counted, sent);
    assert_eq!(LoginAttempt::surplus(&jar(&counted), &settings), []);
    let fifth = LoginAttempt::new(&random(32), ReturnPath::root(), 2000);
    let counted = browser(&counted, &[fifth.cookie(&settings)]);
    let cleared = LoginAttempt::surplus(&jar(&counted), &settings);
    assert_eq!(cleared.len(), 1);
    assert!(!cleared[0].name().ends_with("-again"));
}
