//! A site with a user pool, whose keys are those of the stand-in.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use palisade_cognito_stand_in::{KeyPair, RsaAlgorithm, TestKey};
use palisade_edge::check;
use palisade_edge::event::{Answer, Event, Headers, Request, Response};
use palisade_edge::flow::{Edge, Refusal};
use palisade_edge::log::Log;
use palisade_edge::outside::{self, Outside, Reply, SendError};
use palisade_edge::{Deadline, Moment, Settings};
use serde_json::{Value, json};

use crate::testing;

/// The time of tests, in seconds since the epoch.
pub(crate) const NOW: u64 = 1_770_000_000;

/// Nobody answers; randomness counts, or is missing.
#[derive(Debug, Default)]
pub(crate) struct Alone {
    pub(crate) count: AtomicU8,
    pub(crate) has_no_randomness: bool,
    pub(crate) asked: Mutex<Vec<String>>,
}

impl Outside for Alone {
    fn send(&self, request: &outside::Request, _: Duration) -> Result<Reply, SendError> {
        self.asked.lock().unwrap().push(request.url.clone());
        Err(SendError::Connect)
    }

    fn random(&self, bytes: &mut [u8]) -> Result<(), SendError> {
        if self.has_no_randomness {
            return Err(SendError::Random);
        }
        for byte in bytes {
            *byte = self.count.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }
}

/// A site and what it writes down.
pub(crate) struct Site {
    edge: Edge,
    pub(crate) outside: Arc<Alone>,
    log: Arc<Mutex<Vec<u8>>>,
    pub(crate) settings: Arc<Settings>,
}

impl Site {
    pub(crate) fn new(change: impl FnOnce(&mut Settings)) -> Self {
        Self::with(Alone::default(), change)
    }

    pub(crate) fn with(alone: Alone, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = testing::settings();
        settings.jwks = Some(key_set().to_string());
        change(&mut settings);
        let settings = Arc::new(settings);
        let outside = Arc::new(alone);
        let (log, lines) = Log::memory();
        let edge = Edge::new(Arc::clone(&settings), Arc::clone(&outside) as _).log(log);
        Self {
            edge,
            outside,
            log: lines,
            settings,
        }
    }

    pub(crate) fn answer_to(&mut self, event: Event) -> Result<Answer, Refusal> {
        self.edge.authorize(event, &moment())
    }

    /// The answer, which CloudFront would accept.
    pub(crate) fn ask(&mut self, request: Request) -> Answer {
        let event = event(request);
        let answer = self.answer_to(event.clone()).unwrap();
        let findings = check::answer(&event, &serde_json::to_value(&answer).unwrap());
        assert!(findings.is_empty(), "{findings:?}");
        answer
    }

    /// The response to a request that does not go on.
    pub(crate) fn response(&mut self, request: Request) -> Response {
        match self.ask(request) {
            Answer::Response(response) => {
                has_headers_for_security(&response);
                *response
            }
            Answer::Request(request) => panic!("`{}` went on", request.uri),
        }
    }

    /// The request that goes on.
    pub(crate) fn passed(&mut self, request: Request) -> Request {
        match self.ask(request) {
            Answer::Request(request) => *request,
            Answer::Response(response) => panic!("it was answered with {response:?}"),
        }
    }

    /// What was written down, each line as decision and reason.
    pub(crate) fn log(&self) -> Vec<String> {
        let text = String::from_utf8(self.log.lock().unwrap().clone()).unwrap();
        text.lines()
            .map(|line| {
                let line: Value = serde_json::from_str(line).unwrap();
                assert_eq!(line["requestId"], "request-1");
                let word = |name: &str| line[name].as_str().unwrap().to_owned();
                format!("{} {}", word("decision"), word("reason"))
            })
            .collect()
    }

    pub(crate) fn whole_log(&self) -> String {
        String::from_utf8(self.log.lock().unwrap().clone()).unwrap()
    }
}

/// What holds for every answer.
fn has_headers_for_security(response: &Response) {
    for (name, value) in [
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("strict-transport-security", "max-age=31536000"),
    ] {
        assert_eq!(response.headers.single(name), Some(value), "{response:?}");
    }
    assert!(response.headers.contains("content-security-policy"));
    for (name, values) in response.headers.iter() {
        for header in values {
            let is_printable = header.value.bytes().all(|b| (b' '..=b'~').contains(&b));
            assert!(is_printable, "{name}: {:?}", header.value);
        }
    }
}

pub(crate) fn moment() -> Moment {
    Moment {
        now: NOW,
        request_id: "request-1".to_owned(),
        deadline: Deadline::begin(),
    }
}

pub(crate) fn event(request: Request) -> Event {
    let mut event: Event = serde_json::from_value(json!({"Records": [{"cf": {
        "config": {
            "distributionDomainName": "d111111abcdef8.cloudfront.net",
            "distributionId": "EDFDVBD6EXAMPLE",
            "eventType": "viewer-request",
            "requestId": "request-1",
        },
        "request": {"clientIp": "2001:db8::1", "method": "GET", "uri": "/"},
    }}]}))
    .unwrap();
    event.records[0].cf.request = request;
    event
}

/// A browser opens a page.
pub(crate) fn open(uri: &str) -> Request {
    request(
        "GET",
        uri,
        &[
            ("Sec-Fetch-Mode", "navigate"),
            ("Sec-Fetch-Dest", "document"),
        ],
    )
}

pub(crate) fn request(method: &str, uri: &str, headers: &[(&str, &str)]) -> Request {
    let mut all = Headers::new();
    all.append("Host", "docs.example.com");
    for (name, value) in headers {
        all.append(name, *value);
    }
    Request {
        method: method.to_owned(),
        uri: uri.to_owned(),
        headers: all,
        ..Request::default()
    }
}

/// The same request with a header more.
pub(crate) fn and(mut request: Request, name: &str, value: &str) -> Request {
    request.headers.append(name, value);
    request
}

/// The key set of the user pool: a key for ID tokens, and one for access tokens.
pub(crate) fn key_set() -> Value {
    let keys = [TestKey::IdToken, TestKey::AccessToken].map(|key| pair(key).jwk());
    json!({"keys": keys})
}

fn pair(key: TestKey) -> KeyPair {
    KeyPair::test(key).unwrap()
}

/// An ID token's claims, as Cognito makes them.
pub(crate) fn id_claims() -> Value {
    let settings = testing::settings();
    json!({
        "sub": "5f1c0a7e-0000-4000-8000-000000000001",
        "iss": settings.issuers[0],
        "aud": settings.client_id,
        "token_use": "id",
        "exp": NOW + 900,
        "iat": NOW,
        "auth_time": NOW,
        "cognito:username": "alice",
        "email": "alice@example.com",
        "email_verified": true,
        "cognito:groups": ["staff", "editors"],
        "jti": "a",
    })
}

/// An access token's claims, as Cognito makes them.
pub(crate) fn access_claims() -> Value {
    let settings = testing::settings();
    json!({
        "sub": "5f1c0a7e-0000-4000-8000-000000000001",
        "iss": settings.issuers[0],
        "client_id": settings.client_id,
        "token_use": "access",
        "scope": "openid docs/read docs/write",
        "exp": NOW + 900,
        "iat": NOW,
        "username": "alice",
        "version": 2,
        "cognito:groups": ["staff"],
    })
}

/// The claims, changed: null takes one away.
pub(crate) fn changed(mut claims: Value, changes: &Value) -> Value {
    for (name, value) in changes.as_object().unwrap() {
        if value.is_null() {
            claims.as_object_mut().unwrap().remove(name);
        } else {
            claims[name] = value.clone();
        }
    }
    claims
}

/// A token of the pool.
pub(crate) fn signed(claims: &Value) -> String {
    signed_by(TestKey::IdToken, claims)
}

/// A token that a key signed, with the id of the pool's key.
pub(crate) fn signed_by(key: TestKey, claims: &Value) -> String {
    let kid = pair(TestKey::IdToken).key_id().to_owned();
    let header = json!({"kid": kid, "alg": "RS256"});
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let message = format!("{}.{}", part(&header), part(claims));
    let signature = pair(key)
        .sign(RsaAlgorithm::Rs256, message.as_bytes())
        .unwrap();
    format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
}

pub(crate) fn id_token() -> String {
    signed(&id_claims())
}

/// The header `Cookie` of a session.
pub(crate) fn session(id_token: &str) -> String {
    format!("__Host-site-id={id_token}; __Host-site-refresh=refresh-1")
}
