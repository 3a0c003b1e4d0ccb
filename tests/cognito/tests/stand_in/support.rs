//! One pool, one public and one confidential client, and shorthands.

use std::io::{self, Write};
use std::net::TcpStream;
use std::time::Duration;

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RsaParameters, RsaPublicKeyComponents};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use palisade_cognito_stand_in::{
    Browser, Client, KeyPair, Page, Pool, StandIn, StandInError, User,
};
use serde_json::Value;

pub(crate) const CALLBACK: &str = "https://docs.example.com/callback";
pub(crate) const VERIFIER: &str = "a-verifier-of-43-characters-and-no-less-0123";
/// base64url(SHA-256(VERIFIER)).
pub(crate) const CHALLENGE: &str = "nQaPYxmNLdVLPhKQ9Zz6e4on32qDFUTCwSxuM4BwOkY";
pub(crate) const SECRET: &str = "s3cr3t+of+the+client";

pub(crate) fn pool() -> Pool {
    let site = Client::public("site")
        .callback(CALLBACK)
        .callback("https://docs.example.com/other");
    let server = Client::confidential("server", SECRET).callback(CALLBACK);
    Pool::new("eu-central-1_Example")
        .client(site.logout("https://docs.example.com/signed-out"))
        .client(server)
        .user(
            User::new("alice", "a long password")
                .group("staff")
                .claim("custom:tenant", "t1"),
        )
        .user(User::new("bob", "another password"))
        .user(User::new("eve", "a third password").disabled())
}

pub(crate) fn started() -> Result<StandIn, StandInError> {
    StandIn::start(pool())
}

/// A URL of `/oauth2/authorize` with the usual parameters; those given replace them, and empty ones are left out.
pub(crate) fn authorize(changes: &[(&str, &str)]) -> String {
    let usual = [
        ("response_type", "code"),
        ("client_id", "site"),
        ("redirect_uri", CALLBACK),
        ("scope", "openid email"),
        ("state", "a state"),
        ("nonce", "a nonce"),
        ("code_challenge_method", "S256"),
        ("code_challenge", CHALLENGE),
    ];
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in usual {
        let other = changes.iter().find(|(other, _)| *other == name);
        let value = other.map_or(value, |(_, value)| value);
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    format!(
        "https://sign-in.example.com/oauth2/authorize?{}",
        query.finish()
    )
}

/// A parameter of a URL's query.
pub(crate) fn parameter(url: &str, name: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

/// A new code for alice.
pub(crate) fn code(stand_in: &StandIn, changes: &[(&str, &str)]) -> String {
    let callback = stand_in.sign_in("alice", &authorize(changes)).unwrap();
    parameter(&callback, "code").unwrap()
}

/// Exchanges a code rightly.
pub(crate) fn exchange(stand_in: &StandIn, code: &str) -> Page {
    let fields = [
        ("grant_type", "authorization_code"),
        ("client_id", "site"),
        ("code", code),
        ("redirect_uri", CALLBACK),
        ("code_verifier", VERIFIER),
    ];
    stand_in.browser().post("/oauth2/token", &fields).unwrap()
}

pub(crate) fn refresh(stand_in: &StandIn, refresh_token: &str) -> Page {
    let fields = [
        ("grant_type", "refresh_token"),
        ("client_id", "site"),
        ("refresh_token", refresh_token),
    ];
    stand_in.browser().post("/oauth2/token", &fields).unwrap()
}

/// Posts a form with Basic authorization.
pub(crate) fn post_as(
    browser: &mut Browser,
    path: &str,
    credentials: &str,
    fields: &[(&str, &str)],
) -> Page {
    let basic = base64::engine::general_purpose::STANDARD.encode(credentials);
    let basic = format!("Basic {basic}");
    let headers = [
        ("Content-Type", "application/x-www-form-urlencoded"),
        ("Authorization", basic.as_str()),
    ];
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    browser.send("POST", path, &headers, &body).unwrap()
}

/// Connects to the host of a URL.
pub(crate) fn connect(url: &str) -> io::Result<TcpStream> {
    let (_, rest) = url.split_once("://").unwrap();
    TcpStream::connect(rest.split('/').next().unwrap())
}

/// Sends these bytes to the host of a URL, and gives the connection.
pub(crate) fn send(url: &str, bytes: &[u8]) -> io::Result<TcpStream> {
    let mut stream = connect(url)?;
    stream.set_read_timeout(Some(Duration::from_mins(1)))?;
    stream.write_all(bytes)?;
    Ok(stream)
}

pub(crate) fn json(page: &Page) -> Value {
    serde_json::from_str(&page.body).unwrap()
}

/// A member of an answer in JSON that is a text.
pub(crate) fn text(page: &Page, name: &str) -> String {
    json(page)[name].as_str().unwrap_or_default().to_owned()
}

/// A part of a token: 0 is the header, 1 the claims.
pub(crate) fn part(token: &str, index: usize) -> Value {
    let part = token.split('.').nth(index).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

/// Whether a published key of the token's key id verifies its signature.
pub(crate) fn is_signed_by(jwks: &Value, token: &str) -> bool {
    let kid = &part(token, 0)["kid"];
    let decoded = |text: &Value| URL_SAFE_NO_PAD.decode(text.as_str().unwrap()).unwrap();
    let keys = jwks["keys"].as_array().unwrap();
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
    keys.iter().filter(|key| key["kid"] == *kid).any(|key| {
        let key = RsaPublicKeyComponents {
            n: decoded(&key["n"]),
            e: decoded(&key["e"]),
        };
        key.verify(&RSA_PKCS1_2048_8192_SHA256, signed.as_bytes(), &signature)
            .is_ok()
    })
}

/// Whether the signature of a key is right.
pub(crate) fn verifies(
    key: &KeyPair,
    parameters: &'static RsaParameters,
    message: &[u8],
    signature: &[u8],
) -> bool {
    let e = URL_SAFE_NO_PAD
        .decode(key.jwk()["e"].as_str().unwrap())
        .unwrap();
    let key = RsaPublicKeyComponents {
        n: key.modulus(),
        e,
    };
    key.verify(parameters, message, signature).is_ok()
}
