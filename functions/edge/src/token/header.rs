//! The header of a token.

use super::Rejection;
use super::members::{Members, Value};

/// How many bytes a header may have. Cognito's have about 80.
const LARGEST: usize = 4 * 1024;
/// How deep values may be nested in a header.
const DEEPEST: usize = 8;
/// How many bytes a key's id may have.
const LONGEST_KEY_ID: usize = 128;

/// The parameters that a header must not have: they change what the signature covers or means, say that the payload
/// is something else, or bring a key along. Cognito sends `kid` and `alg` alone.
const REFUSED: [&str; 10] = [
    "crit", "b64", "zip", "jwk", "jku", "x5u", "x5c", "x5t", "x5t#S256", "cty",
];

/// The key's id of a header that is right in everything.
pub(super) fn key_id(header: &[u8]) -> Result<String, Rejection> {
    if header.len() > LARGEST {
        return Err(Rejection::Header);
    }
    let text = str::from_utf8(header).map_err(|_| Rejection::Header)?;
    let parameters = Members::parse(text, DEEPEST).map_err(|_| Rejection::Header)?;
    if parameters.text("alg") != Some("RS256") {
        return Err(Rejection::Algorithm);
    }
    if REFUSED.iter().any(|name| parameters.value(name).is_some()) {
        return Err(Rejection::HeaderParameter);
    }
    match parameters.value("typ") {
        None => {}
        Some(Value::Text(kind)) if is_of_a_token(kind) => {}
        Some(_) => return Err(Rejection::Type),
    }
    match parameters.value("kid") {
        Some(Value::Text(id)) if (1..=LONGEST_KEY_ID).contains(&id.len()) => Ok(id.to_owned()),
        _ => Err(Rejection::KeyId),
    }
}

/// `JWT`, or `at+jwt` of [RFC 9068](https://www.rfc-editor.org/rfc/rfc9068), 2.1.
fn is_of_a_token(kind: &str) -> bool {
    kind.eq_ignore_ascii_case("JWT") || kind.eq_ignore_ascii_case("at+jwt")
}
