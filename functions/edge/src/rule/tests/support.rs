//! Requests, and people with tokens.

use std::fmt::Write as _;

use palisade_edge_configuration::Rule;
use serde_json::{Value, json};

use crate::event::Request;
use crate::rule::{Condition, Grounds};
use crate::testing::settings;
use crate::token::{Claims, TokenUse};

pub(super) const SUBJECT: &str = "5f1c0a7e-0000-4000-8000-000000000001";

/// What a token of Alice says beside this.
pub(super) fn token(token_use: TokenUse, more: &Value) -> Claims {
    let settings = settings();
    let client = match token_use {
        TokenUse::Id => "aud",
        TokenUse::Access => "client_id",
    };
    let mut payload = json!({
        "sub": SUBJECT,
        "iss": settings.issuers[0],
        "token_use": token_use.claim(),
        "exp": 900,
        "iat": 1,
    });
    payload[client] = settings.client_id.into();
    for (name, value) in more.as_object().unwrap() {
        payload[name] = value.clone();
    }
    Claims::test(&payload, token_use)
}

pub(super) fn get(uri: &str) -> Request {
    Request {
        client_ip: "203.0.113.178".to_owned(),
        method: "GET".to_owned(),
        uri: uri.to_owned(),
        ..Request::default()
    }
}

/// Whether a rule holds for whoever has an access token that says this.
pub(super) fn holds(rule: impl Into<Rule>, uri: &str, more: &Value) -> bool {
    let condition = Condition::new(&rule.into()).unwrap();
    condition.holds(&get(uri), &token(TokenUse::Access, more))
}

pub(super) fn admits(rule: &Rule, request: &Request) -> Option<Grounds> {
    Condition::new(rule).unwrap().admits(request)
}

/// Bytes as lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        write!(digits, "{byte:02x}").unwrap();
        digits
    })
}
