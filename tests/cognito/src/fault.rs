//! Faults on demand.

use std::time::Duration;

use serde_json::Value;

use crate::token::TokenUse;

/// What goes wrong at an endpoint.
///
/// Some faults answer in the endpoint's place, and nothing else happens; in others the endpoint does its work (a code
/// is used up, a refresh token rotates) and only its answer is spoiled.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Fault {
    /// This status, with a short text as body. In the endpoint's place.
    Status(u16),
    /// This answer. In the endpoint's place.
    Answer {
        /// The status.
        status: u16,
        /// The content type.
        content_type: String,
        /// The body.
        body: String,
    },
    /// Status 200 and a page of HTML, as a captive portal sends. In the endpoint's place.
    Html,
    /// A redirect to another place. In the endpoint's place.
    Redirect {
        /// The status, such as 301, 302, 307.
        status: u16,
        /// Where to; any endpoint of the same stand-in, to see in its log whether it was followed.
        location: String,
    },
    /// The connection is accepted and never answered. In the endpoint's place.
    Hang,
    /// The connection is reset once the request has arrived. In the endpoint's place.
    Reset,
    /// Nobody listens at the endpoint's address of [`Endpoints`](crate::Endpoints), always until cleared.
    ///
    /// Below [`StandIn::url`](crate::StandIn::url), where all endpoints share one address, it is a reset.
    RefuseConnections,
    /// The connection is reset after the work is done: the answer is lost.
    LostAnswer,
    /// The right body as `text/html`.
    WrongContentType,
    /// Half of the body, with the length of the whole.
    Truncated,
    /// The right body, followed by white space until it has this many bytes.
    Padded(usize),
    /// The right body, followed by white space until it has this many bytes, and compressed by gzip, asked for or not.
    GzipBomb(usize),
    /// The right head at once, then one byte of the body a second.
    Drip,
    /// One byte a second from the first of the head on.
    DripHead,
    /// The right answer, so much later.
    Delay(Duration),
    /// The right answer of `/oauth2/token`, with other tokens in it.
    Tokens(Vec<TokenEdit>),
}

/// A change to the answer of `/oauth2/token`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TokenEdit {
    /// A claim, replaced or left out before the token is signed.
    Claim(TokenUse, String, Option<Value>),
    /// A member of the answer, replaced or left out.
    Member(String, Option<Value>),
}

/// How often a fault happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// To one request.
    Once,
    /// To this many requests, at least one.
    Count(u32),
    /// Until it is cleared.
    Always,
}

impl Fault {
    /// Status 200 and this body as JSON: `{}`, `{"keys":[]}`, a key set of one's own.
    #[must_use]
    pub fn json(body: impl Into<String>) -> Self {
        Self::Answer {
            status: 200,
            content_type: "application/json".to_owned(),
            body: body.into(),
        }
    }

    /// Status 400 and an error of OAuth 2.0, such as `invalid_grant` (RFC 6749, section 5.2).
    #[must_use]
    pub fn error(error: &str) -> Self {
        Self::Answer {
            status: 400,
            content_type: "application/json;charset=UTF-8".to_owned(),
            body: serde_json::json!({ "error": error }).to_string(),
        }
    }

    /// An ID token for another attempt to sign in.
    #[must_use]
    pub fn wrong_nonce() -> Self {
        Self::id_token_claim("nonce", "of-another-attempt")
    }

    /// Tokens of another user, both.
    #[must_use]
    pub fn other_subject() -> Self {
        let sub = |place| TokenEdit::Claim(place, "sub".to_owned(), Some("somebody-else".into()));
        Self::Tokens(vec![sub(TokenUse::Id), sub(TokenUse::Access)])
    }

    /// An ID token of another user beside the right access token.
    #[must_use]
    pub fn mixed_subjects() -> Self {
        Self::id_token_claim("sub", "somebody-else")
    }

    /// Tokens for another client, both.
    #[must_use]
    pub fn other_audience() -> Self {
        let claim = |place, name: &str| {
            TokenEdit::Claim(place, name.to_owned(), Some("another-client".into()))
        };
        Self::Tokens(vec![
            claim(TokenUse::Id, "aud"),
            claim(TokenUse::Access, "client_id"),
        ])
    }

    /// Tokens that expired long ago, both.
    #[must_use]
    pub fn expired() -> Self {
        let claim =
            |place, name: &str, at: u64| TokenEdit::Claim(place, name.to_owned(), Some(at.into()));
        Self::Tokens(vec![
            claim(TokenUse::Id, "iat", 1),
            claim(TokenUse::Id, "exp", 2),
            claim(TokenUse::Access, "iat", 1),
            claim(TokenUse::Access, "exp", 2),
        ])
    }

    /// An answer without this member, such as `id_token`.
    #[must_use]
    pub fn without_member(name: &str) -> Self {
        Self::Tokens(vec![TokenEdit::Member(name.to_owned(), None)])
    }

    /// An answer with another value of this member: one with `;`, or with CR and LF, say.
    #[must_use]
    pub fn member(name: &str, value: impl Into<Value>) -> Self {
        let value = Some(value.into());
        Self::Tokens(vec![TokenEdit::Member(name.to_owned(), value)])
    }

    /// An ID token with another value of this claim, rightly signed.
    #[must_use]
    pub fn id_token_claim(name: &str, value: impl Into<Value>) -> Self {
        let value = Some(value.into());
        Self::Tokens(vec![TokenEdit::Claim(TokenUse::Id, name.to_owned(), value)])
    }

    /// An access token with another value of this claim, rightly signed.
    #[must_use]
    pub fn access_token_claim(name: &str, value: impl Into<Value>) -> Self {
        let value = Some(value.into());
        Self::Tokens(vec![TokenEdit::Claim(
            TokenUse::Access,
            name.to_owned(),
            value,
        )])
    }

    /// What can go wrong with any endpoint that programs ask, each with a name: for tables of tests.
    ///
    /// `elsewhere` is where redirects lead.
    #[must_use]
    pub fn outages(elsewhere: &str) -> Vec<(&'static str, Self)> {
        let redirect = |status| Self::Redirect {
            status,
            location: elsewhere.to_owned(),
        };
        vec![
            ("status 500", Self::Status(500)),
            ("status 503", Self::Status(503)),
            ("status 404", Self::Status(404)),
            ("html", Self::Html),
            ("wrong content type", Self::WrongContentType),
            ("truncated", Self::Truncated),
            ("empty object", Self::json("{}")),
            ("empty list of keys", Self::json(r#"{"keys":[]}"#)),
            ("keys that are no list", Self::json(r#"{"keys":{}}"#)),
            ("3 MB", Self::Padded(3_000_000)),
            ("5 MB", Self::Padded(5_000_000)),
            ("gzip bomb", Self::GzipBomb(20_000_000)),
            ("hang", Self::Hang),
            ("a byte a second", Self::Drip),
            ("a byte a second from the head on", Self::DripHead),
            ("reset", Self::Reset),
            ("refused connection", Self::RefuseConnections),
            ("redirect 301", redirect(301)),
            ("redirect 302", redirect(302)),
            ("redirect 307", redirect(307)),
        ]
    }
}
