//! Faults on demand.

use std::collections::BTreeSet;
use std::io::{ErrorKind, Read};
use std::time::Duration;

use flate2::read::GzDecoder;
use palisade_cognito_stand_in::{
    Client, Endpoint, Fault, Page, Pool, StandIn, StandInError, Times, TokenUse, User,
};
use serde_json::{Value, json};

use crate::support::{
    CALLBACK, VERIFIER, code, connect, exchange, is_signed_by, json as parsed, part, refresh, send,
    started, text,
};

const JWKS: &str = "/eu-central-1_Example/.well-known/jwks.json";

/// The raw bytes of a request for the key set.
const KEYS_REQUEST: &[u8] =
    b"GET /eu-central-1_Example/.well-known/jwks.json HTTP/1.1\r\nHost: a\r\n\r\n";

fn faulty(endpoint: Endpoint, fault: Fault) -> Result<StandIn, StandInError> {
    let stand_in = started()?;
    stand_in.fault(endpoint, fault, Times::Always);
    Ok(stand_in)
}

#[test]
fn faults_in_the_place_of_an_endpoint_answer_and_do_nothing_else() -> Result<(), StandInError> {
    let stand_in = started()?;
    let code = code(&stand_in, &[]);
    let cases = [
        (
            Fault::Status(503),
            503,
            "text/plain",
            "an error on demand\n",
        ),
        (
            Fault::Status(404),
            404,
            "text/plain",
            "an error on demand\n",
        ),
        (
            Fault::error("invalid_grant"),
            400,
            "application/json;charset=UTF-8",
            r#"{"error":"invalid_grant"}"#,
        ),
        (Fault::json("{}"), 200, "application/json", "{}"),
        (
            Fault::Html,
            200,
            "text/html;charset=UTF-8",
            "<!doctype html><title>Hello</title>",
        ),
    ];
    for (fault, status, content_type, body) in cases {
        stand_in.fault(Endpoint::Token, fault.clone(), Times::Once);
        let page = exchange(&stand_in, &code);
        assert_eq!(page.status, status, "{fault:?}");
        assert_eq!(page.header("content-type"), Some(content_type), "{fault:?}");
        assert_eq!(page.body, body, "{fault:?}");
    }
    for status in [301, 302, 307] {
        let location = stand_in.endpoints().jwks;
        let fault = Fault::Redirect {
            status,
            location: location.clone(),
        };
        stand_in.fault(Endpoint::Token, fault, Times::Once);
        let page = exchange(&stand_in, &code);
        assert_eq!(
            (page.status, page.location()),
            (status, Some(location.as_str()))
        );
    }
    assert_eq!(
        exchange(&stand_in, &code).status,
        200,
        "the code was never used"
    );
    assert_eq!(stand_in.requests_to(Endpoint::Token).len(), 9);
    Ok(())
}

#[test]
fn faults_happen_as_often_as_asked_and_in_order() -> Result<(), StandInError> {
    let stand_in = started()?;
    stand_in.fault(Endpoint::Jwks, Fault::Status(500), Times::Once);
    stand_in.fault(Endpoint::Jwks, Fault::Status(501), Times::Count(2));
    stand_in.fault(Endpoint::Jwks, Fault::Status(502), Times::Count(0));
    stand_in.fault(Endpoint::Jwks, Fault::Status(503), Times::Always);
    let mut browser = stand_in.browser();
    for status in [500, 501, 501, 502, 503, 503, 503] {
        assert_eq!(browser.open(JWKS)?.status, status);
        assert_eq!(
            browser.open("/logout")?.status,
            400,
            "another endpoint goes on"
        );
    }
    stand_in.clear_faults()?;
    assert_eq!(browser.open(JWKS)?.status, 200);
    Ok(())
}

#[test]
fn bodies_can_be_large_and_are_still_right() -> Result<(), StandInError> {
    let stand_in = faulty(Endpoint::Jwks, Fault::Padded(3_000_000))?;
    let page = stand_in.browser().open(JWKS)?;
    assert_eq!(page.body.len(), 3_000_000);
    assert_eq!(parsed(&page), stand_in.jwks());
    Ok(())
}

#[test]
fn bombs_are_small_until_they_are_unpacked() -> Result<(), StandInError> {
    let stand_in = faulty(Endpoint::Jwks, Fault::GzipBomb(2_000_000))?;
    let mut bytes = Vec::new();
    send(&stand_in.url(), KEYS_REQUEST)?.read_to_end(&mut bytes)?;
    assert!(bytes.len() < 50_000, "{} bytes", bytes.len());
    let (head, body) = split(&bytes);
    assert!(head.contains("Content-Encoding: gzip\r\n"), "{head}");
    let mut unpacked = String::new();
    GzDecoder::new(body).read_to_string(&mut unpacked)?;
    assert_eq!(unpacked.len(), 2_000_000);
    let jwks: Value = serde_json::from_str(&unpacked).unwrap_or_default();
    assert_eq!(jwks, stand_in.jwks());
    Ok(())
}

#[test]
fn spoiled_answers_come_after_the_work() -> Result<(), StandInError> {
    let stand_in = started()?;
    let used = code(&stand_in, &[]);
    stand_in.fault(Endpoint::Token, Fault::WrongContentType, Times::Once);
    let page = exchange(&stand_in, &used);
    assert_eq!(page.header("content-type"), Some("text/html"));
    assert_ne!(text(&page, "id_token"), "");
    assert_eq!(text(&exchange(&stand_in, &used), "error"), "invalid_grant");

    stand_in.fault(Endpoint::Jwks, Fault::Truncated, Times::Once);
    let mut bytes = Vec::new();
    send(&stand_in.url(), KEYS_REQUEST)?.read_to_end(&mut bytes)?;
    let (head, body) = split(&bytes);
    let length = content_length(&head);
    assert_eq!(body.len(), length / 2);
    assert!(stand_in.jwks().to_string().as_bytes().starts_with(body));
    Ok(())
}

#[test]
fn a_lost_answer_leaves_a_rotated_token() -> Result<(), StandInError> {
    let client = Client::public("site").callback(CALLBACK).rotation(0);
    let alice = User::new("alice", "a long password");
    let stand_in = StandIn::start(Pool::new("eu-central-1_Example").client(client).user(alice))?;
    let token = stand_in.tokens("site", "alice")?.refresh_token;
    for (fault, is_left) in [(Fault::Reset, true), (Fault::LostAnswer, false)] {
        stand_in.fault(Endpoint::Token, fault.clone(), Times::Once);
        let fields = [
            ("grant_type", "refresh_token"),
            ("client_id", "site"),
            ("refresh_token", &token),
        ];
        let error = stand_in
            .browser()
            .post("/oauth2/token", &fields)
            .unwrap_err();
        let StandInError::Io(error) = error else {
            panic!("{error}")
        };
        assert_eq!(error.kind(), ErrorKind::ConnectionReset, "{fault:?}");
        assert_eq!(stand_in.accepts(&token), is_left, "{fault:?}");
    }
    Ok(())
}

#[test]
fn a_hanging_endpoint_sends_nothing_until_the_stand_in_ends() -> Result<(), StandInError> {
    let stand_in = faulty(Endpoint::Jwks, Fault::Hang)?;
    let mut stream = send(&stand_in.endpoints().jwks, KEYS_REQUEST)?;
    // Another request is answered meanwhile, and this one has arrived.
    while stand_in.requests_to(Endpoint::Jwks).is_empty() {
        assert_eq!(stand_in.browser().open("/logout")?.status, 400);
    }
    drop(stand_in);
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    assert!(bytes.is_empty());
    Ok(())
}

#[test]
fn a_delayed_answer_comes_after_the_work() -> Result<(), StandInError> {
    let stand_in = started()?;
    stand_in.fault(
        Endpoint::Jwks,
        Fault::Delay(Duration::from_millis(1)),
        Times::Once,
    );
    assert_eq!(parsed(&stand_in.browser().open(JWKS)?), stand_in.jwks());

    let code = code(&stand_in, &[]);
    stand_in.fault(
        Endpoint::Token,
        Fault::Delay(Duration::from_hours(1)),
        Times::Once,
    );
    let form = format!(
        "grant_type=authorization_code&client_id=site&code={code}&redirect_uri={CALLBACK}&code_verifier={VERIFIER}"
    );
    let request = format!(
        "POST /oauth2/token HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\n\r\n{form}",
        form.len()
    );
    let mut stream = send(&stand_in.endpoints().token, request.as_bytes())?;
    while stand_in.requests_to(Endpoint::Token).is_empty() {
        assert_eq!(stand_in.browser().open("/logout")?.status, 400);
    }
    assert_eq!(
        text(&exchange(&stand_in, &code), "error"),
        "invalid_grant",
        "it was used"
    );
    drop(stand_in);
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    assert!(bytes.is_empty());
    Ok(())
}

#[test]
fn a_dripping_endpoint_never_comes_to_its_end() -> Result<(), StandInError> {
    for (fault, first) in [(Fault::Drip, "\r\n\r\n"), (Fault::DripHead, "H")] {
        let stand_in = faulty(Endpoint::Jwks, fault.clone())?;
        let whole = stand_in.jwks().to_string().len();
        let mut stream = send(&stand_in.endpoints().jwks, KEYS_REQUEST)?;
        let mut bytes = Vec::new();
        while !String::from_utf8_lossy(&bytes).contains(first) {
            let mut byte = [0];
            stream.read_exact(&mut byte)?;
            bytes.extend(byte);
        }
        drop(stand_in);
        stream.read_to_end(&mut bytes)?;
        assert!(bytes.starts_with(b"H"), "{fault:?}");
        assert!(
            bytes.len() < whole,
            "{fault:?}: {} of {whole} bytes",
            bytes.len()
        );
    }
    Ok(())
}

#[test]
fn one_endpoint_can_refuse_connections_and_come_back() -> Result<(), StandInError> {
    let stand_in = started()?;
    let endpoints = stand_in.endpoints();
    let cases = [
        (
            Endpoint::Token,
            &endpoints.token,
            [&endpoints.revoke, &endpoints.jwks],
        ),
        (
            Endpoint::Revoke,
            &endpoints.revoke,
            [&endpoints.token, &endpoints.jwks],
        ),
        (
            Endpoint::Jwks,
            &endpoints.jwks,
            [&endpoints.token, &endpoints.revoke],
        ),
    ];
    for (endpoint, url, others) in cases {
        for _ in 0..2 {
            stand_in.fault(endpoint, Fault::RefuseConnections, Times::Once);
            for _ in 0..2 {
                assert_eq!(
                    connect(url).unwrap_err().kind(),
                    ErrorKind::ConnectionRefused,
                    "{endpoint:?}"
                );
            }
            for other in others {
                connect(other)?;
            }
            stand_in.clear_faults()?;
            connect(url)?;
        }
    }
    stand_in.fault(Endpoint::Jwks, Fault::RefuseConnections, Times::Always);
    assert!(
        stand_in.browser().open(JWKS).is_err(),
        "below the shared address it is reset"
    );
    stand_in.clear_faults()?;
    let mut answer = String::new();
    send(&endpoints.jwks, KEYS_REQUEST)?.read_to_string(&mut answer)?;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    Ok(())
}

/// A fault, whose token it changes, the claim, and its value.
type Edit = (Fault, &'static str, &'static str, Value);

#[test]
fn tokens_can_be_wrong_and_rightly_signed() -> Result<(), StandInError> {
    let stand_in = started()?;
    let cases: [Edit; 10] = [
        (
            Fault::wrong_nonce(),
            "id_token",
            "nonce",
            json!("of-another-attempt"),
        ),
        (
            Fault::other_subject(),
            "id_token",
            "sub",
            json!("somebody-else"),
        ),
        (
            Fault::other_subject(),
            "access_token",
            "sub",
            json!("somebody-else"),
        ),
        (
            Fault::mixed_subjects(),
            "id_token",
            "sub",
            json!("somebody-else"),
        ),
        (
            Fault::other_audience(),
            "id_token",
            "aud",
            json!("another-client"),
        ),
        (
            Fault::other_audience(),
            "access_token",
            "client_id",
            json!("another-client"),
        ),
        (Fault::expired(), "id_token", "exp", json!(2)),
        (Fault::expired(), "access_token", "exp", json!(2)),
        (
            Fault::id_token_claim("token_use", "access"),
            "id_token",
            "token_use",
            json!("access"),
        ),
        (
            Fault::access_token_claim("token_use", "id"),
            "access_token",
            "token_use",
            json!("id"),
        ),
    ];
    for (fault, kind, claim, value) in cases {
        let usual = exchange(&stand_in, &code(&stand_in, &[]));
        assert_ne!(part(&text(&usual, kind), 1)[claim], value);
        stand_in.fault(Endpoint::Token, fault.clone(), Times::Once);
        let page = exchange(&stand_in, &code(&stand_in, &[]));
        let token = text(&page, kind);
        assert_eq!(part(&token, 1)[claim], value, "{fault:?}");
        assert!(is_signed_by(&stand_in.jwks(), &token), "{fault:?}");
    }
    stand_in.fault(Endpoint::Token, Fault::mixed_subjects(), Times::Once);
    let page = exchange(&stand_in, &code(&stand_in, &[]));
    let [id, access] =
        ["id_token", "access_token"].map(|kind| part(&text(&page, kind), 1)["sub"].clone());
    assert_ne!(id, access);
    Ok(())
}

#[test]
fn members_of_the_answer_can_be_missing_or_carry_anything() -> Result<(), StandInError> {
    let stand_in = started()?;
    let edited = |fault: Fault| -> Page {
        stand_in.fault(Endpoint::Token, fault, Times::Once);
        exchange(&stand_in, &code(&stand_in, &[]))
    };
    for name in ["id_token", "access_token", "refresh_token"] {
        assert_eq!(parsed(&edited(Fault::without_member(name))).get(name), None);
        for value in [
            "a; Domain=evil.example",
            "a\r\nSet-Cookie: b=c",
            "",
            "\u{0}",
        ] {
            assert_eq!(text(&edited(Fault::member(name, value)), name), value);
        }
        assert_eq!(parsed(&edited(Fault::member(name, 7)))[name], 7);
    }
    Ok(())
}

#[test]
fn refreshed_tokens_can_be_wrong_too() -> Result<(), StandInError> {
    let stand_in = started()?;
    let tokens = stand_in.tokens("site", "alice")?;
    stand_in.fault(Endpoint::Token, Fault::other_subject(), Times::Once);
    let page = refresh(&stand_in, &tokens.refresh_token);
    assert_eq!(part(&text(&page, "id_token"), 1)["sub"], "somebody-else");
    Ok(())
}

#[test]
fn pages_for_browsers_have_faults_as_well() -> Result<(), StandInError> {
    for endpoint in [Endpoint::Authorize, Endpoint::Login] {
        let stand_in = faulty(endpoint, Fault::Status(500))?;
        let error = stand_in
            .sign_in("alice", &crate::support::authorize(&[]))
            .unwrap_err();
        assert!(error.to_string().contains("500"), "{error}");
    }
    Ok(())
}

#[test]
fn every_outage_has_a_name_of_its_own_and_spoils_the_key_set() -> Result<(), StandInError> {
    let stand_in = started()?;
    let endless = [
        "hang",
        "a byte a second",
        "a byte a second from the head on",
    ];
    let right = stand_in.jwks().to_string();
    let mut names = BTreeSet::new();
    for (name, fault) in Fault::outages(&stand_in.endpoints().login) {
        assert!(names.insert(name), "{name}");
        if endless.contains(&name) {
            continue;
        }
        stand_in.fault(Endpoint::Jwks, fault, Times::Once);
        let is_spoiled = match stand_in.browser().open(JWKS) {
            Err(_) => true,
            Ok(page) => {
                let is_json = page.header("content-type") == Some("application/json");
                page.status != 200 || !is_json || page.body != right
            }
        };
        assert!(is_spoiled, "{name}");
        stand_in.clear_faults()?;
    }
    assert_eq!(names.len(), 20);
    Ok(())
}

#[test]
fn a_ready_session_is_as_good_as_one_of_a_sign_in() -> Result<(), StandInError> {
    let stand_in = started()?;
    let tokens = stand_in.tokens("site", "alice")?;
    let id_token = tokens.id_token.unwrap_or_default();
    assert!(is_signed_by(&stand_in.jwks(), &id_token));
    assert_eq!(
        part(&id_token, 1)["sub"],
        part(&tokens.access_token, 1)["sub"]
    );
    assert!(stand_in.accepts(&tokens.refresh_token) && !stand_in.accepts("made-up"));
    assert_eq!(refresh(&stand_in, &tokens.refresh_token).status, 200);
    assert!(
        stand_in.tokens("another", "alice").is_err() && stand_in.tokens("site", "nobody").is_err()
    );
    assert_eq!(
        stand_in.key(TokenUse::Id).key_id(),
        part(&id_token, 0)["kid"]
    );
    Ok(())
}

/// Head and body of an answer.
fn split(bytes: &[u8]) -> (String, &[u8]) {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
    let (head, body) = bytes.split_at(end.map_or(bytes.len(), |end| end + 4));
    (String::from_utf8_lossy(head).into_owned(), body)
}

fn content_length(head: &str) -> usize {
    let line = head
        .lines()
        .find_map(|line| line.strip_prefix("Content-Length: "));
    line.and_then(|length| length.parse().ok())
        .unwrap_or_default()
}
