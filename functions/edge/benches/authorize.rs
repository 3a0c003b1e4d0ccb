//! How long the guard takes: `cargo bench -p palisade-edge --bench authorize`.
//!
//! Nothing is asserted. The bars: with a token that was seen before, 3 microseconds for everything; with a new one, 1.3
//! times its signature alone.

#![expect(
    clippy::unwrap_used,
    reason = "a bench that cannot begin is to stop, with the place"
)]

use std::fs::OpenOptions;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use divan::{Bencher, black_box};
use palisade_cognito_stand_in::{KeyPair, RsaAlgorithm, TestKey};
use palisade_edge::event::Event;
use palisade_edge::flow::Edge;
use palisade_edge::keys::KeySet;
use palisade_edge::log::Log;
use palisade_edge::outside::{Outside, Reply, Request, SendError};
use palisade_edge::rule::Condition;
use palisade_edge::{Deadline, Moment, Settings};
use palisade_edge_configuration::{Digest, Rule};
use serde_json::json;

#[path = "../src/testing.rs"]
mod testing;

const NOW: u64 = 1_770_000_000;

fn main() {
    divan::main();
}

#[derive(Debug)]
struct Nothing;

impl Outside for Nothing {
    fn send(&self, _: &Request, _: Duration) -> Result<Reply, SendError> {
        Err(SendError::Connect)
    }

    fn random(&self, _: &mut [u8]) -> Result<(), SendError> {
        Err(SendError::Random)
    }
}

fn pair() -> KeyPair {
    KeyPair::test(TestKey::IdToken).unwrap()
}

fn key_set() -> String {
    json!({"keys": [pair().jwk()]}).to_string()
}

/// An ID token of the size that Cognito's have, one for each number.
fn token(number: u32) -> String {
    let settings = testing::settings();
    let header = json!({"kid": pair().key_id(), "alg": "RS256"});
    let claims = json!({
        "at_hash": "n1Fp0yS3kZQ0Yk1p6mQw2A",
        "sub": "5f1c0a7e-0000-4000-8000-000000000001",
        "cognito:groups": ["staff"],
        "email_verified": true,
        "iss": settings.issuers[0],
        "cognito:username": "5f1c0a7e-0000-4000-8000-000000000001",
        "nonce": "n-0S6_WzA2Mj0QkzR1nT3pVwXyZ4aB5cD6eF7gH8iJ9k",
        "origin_jti": "0b8a7c1d-0000-4000-8000-000000000002",
        "aud": settings.client_id,
        "event_id": "7d3e9f1a-0000-4000-8000-000000000003",
        "token_use": "id",
        "auth_time": NOW,
        "name": "Alice Example",
        "exp": NOW + 900,
        "iat": NOW,
        "jti": format!("9c2b4e6f-0000-4000-8000-{number:012}"),
        "email": "alice@example.com",
    });
    let part = |value: serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let message = format!("{}.{}", part(header), part(claims));
    let signature = pair()
        .sign(RsaAlgorithm::Rs256, message.as_bytes())
        .unwrap();
    format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// A browser opens a page, with the cookies of a session and one of the site's.
fn event(token: &str) -> Event {
    let refresh = "r".repeat(1100);
    let cookie = format!("theme=dark; __Host-site-id={token}; __Host-site-refresh={refresh}");
    let header = |name: &str, value: &str| json!([{"key": name, "value": value}]);
    serde_json::from_value(json!({"Records": [{"cf": {
        "config": {
            "distributionDomainName": "d111111abcdef8.cloudfront.net",
            "distributionId": "EDFDVBD6EXAMPLE",
            "eventType": "viewer-request",
            "requestId": "4TyzHTaYWb1GX1qTfsHhEqV6HUDd_BzoBZnwfnvQc_1oF26ClkoUSEQ==",
        },
        "request": {
            "clientIp": "203.0.113.178",
            "method": "GET",
            "uri": "/guide/first-steps.html",
            "querystring": "a=b",
            "headers": {
                "host": header("Host", "docs.example.com"),
                "user-agent": header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
                "accept": header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
                "accept-language": header("Accept-Language", "en-US,en;q=0.5"),
                "sec-fetch-dest": header("Sec-Fetch-Dest", "document"),
                "sec-fetch-mode": header("Sec-Fetch-Mode", "navigate"),
                "sec-fetch-site": header("Sec-Fetch-Site", "same-origin"),
                "cookie": header("Cookie", &cookie),
            },
        },
    }}]}))
    .unwrap()
}

fn moment() -> Moment {
    Moment {
        now: NOW,
        request_id: "4TyzHTaYWb1GX1qTfsHhEqV6HUDd_BzoBZnwfnvQc_1oF26ClkoUSEQ==".to_owned(),
        deadline: Deadline::begin(),
    }
}

/// The guard, whose log costs a call of the system for each line, as it does at the edge.
fn edge(change: impl FnOnce(&mut Settings)) -> Edge {
    let mut settings = Settings {
        jwks: Some(key_set()),
        ..testing::settings()
    };
    change(&mut settings);
    let nowhere = OpenOptions::new().write(true).open("/dev/null").unwrap();
    Edge::new(Arc::new(settings), Arc::new(Nothing)).log(Log::to(nowhere))
}

fn known(bencher: Bencher<'_, '_>, change: impl FnOnce(&mut Settings)) {
    let (mut edge, event, moment) = (edge(change), event(&token(0)), moment());
    edge.authorize(event.clone(), &moment).unwrap();
    bencher
        .with_inputs(|| event.clone())
        .bench_local_values(|event| edge.authorize(black_box(event), &moment).unwrap());
}

/// A token that was seen before.
#[divan::bench(sample_count = 500)]
fn known_token(bencher: Bencher<'_, '_>) {
    known(bencher, |_| {});
}

/// A token that was seen before, at a site whose origin is told who asks.
#[divan::bench(sample_count = 500)]
fn known_token_with_identity(bencher: Bencher<'_, '_>) {
    known(bencher, |settings| {
        settings.identity_header_prefix = Some("x-auth-".to_owned());
        settings.required_group = Some("staff".to_owned());
        settings.static_index = Some("index.html".to_owned());
    });
}

/// A token that was seen before, at a site whose folders are their owners', with a list of networks and keys beside.
#[divan::bench(sample_count = 500)]
fn known_token_with_rules(bencher: Bencher<'_, '_>) {
    let condition = |rule: &Rule| Some(Condition::new(rule).unwrap());
    known(bencher, |settings| {
        settings.admit = condition(
            &Rule::address(["198.51.100.0/24", "2001:db8::/32"])
                .or(Rule::api_key("x-api-key", ["0".repeat(64)])),
        );
        settings.rule = condition(
            &Rule::subject_at(1)
                .or(Rule::group_at(1).hashed(Digest::Sha256))
                .or(Rule::path("/guide/*")),
        );
    });
}

/// How many tokens are signed before the measurement: signing between two runs would empty the processor's caches,
/// which no server does. It is less than the guard remembers, so making room is not measured.
const RUNS: u32 = 500;

/// Tokens that were never seen before, each used once.
#[divan::bench(sample_count = RUNS, sample_size = 1)]
fn new_token(bencher: Bencher<'_, '_>) {
    let (mut edge, moment) = (edge(|_| {}), moment());
    let mut number = 0;
    let mut next = || {
        number += 1;
        event(&token(number))
    };
    edge.authorize(next(), &moment).unwrap();
    let mut events: Vec<Event> = (0..RUNS).map(|_| next()).collect();
    bencher
        .with_inputs(|| events.pop().unwrap_or_else(&mut next))
        .bench_local_values(|event| edge.authorize(black_box(event), &moment).unwrap());
}

/// The signature alone, by a key that was prepared, of as many tokens.
#[divan::bench(sample_count = RUNS, sample_size = 1)]
fn signature(bencher: Bencher<'_, '_>) {
    let keys = KeySet::parse(&key_set()).unwrap();
    let pair = pair();
    let key = keys.key(pair.key_id()).unwrap();
    let mut number = 0;
    let mut next = || {
        number += 1;
        let token = token(number);
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
        (signed.to_owned(), signature)
    };
    let mut parts: Vec<(String, Vec<u8>)> = (0..RUNS).map(|_| next()).collect();
    bencher
        .with_inputs(|| parts.pop().unwrap_or_else(&mut next))
        .bench_local_refs(|(signed, signature)| {
            assert!(black_box(key).verifies(signed.as_bytes(), signature));
        });
}
