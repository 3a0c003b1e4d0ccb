//! What the token endpoint's answers mean.

use std::fmt;

use serde::Deserialize;

use crate::outside::Reply;

use super::request::LIMIT;
use super::{ErrorCode, TokenEndpointError};

/// Tokens as they came: none of them is checked yet.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::flow) struct Tokens {
    /// The ID token.
    pub(in crate::flow) id_token: String,
    /// The access token.
    pub(in crate::flow) access_token: String,
    /// The refresh token: always for a code, and for a refresh token where Cognito rotates them.
    pub(in crate::flow) refresh_token: Option<String>,
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens(..)")
    }
}

/// A successful answer ([RFC 6749, 5.1](https://www.rfc-editor.org/rfc/rfc6749#section-5.1)). A member that stands
/// there twice is an error, a member that is not known is ignored.
#[derive(Deserialize)]
struct Success {
    id_token: String,
    access_token: String,
    token_type: String,
    #[serde(default)]
    refresh_token: Option<String>,
}

/// An error ([RFC 6749, 5.2](https://www.rfc-editor.org/rfc/rfc6749#section-5.2)).
#[derive(Deserialize)]
struct Failure {
    error: String,
}

/// The tokens of an answer.
///
/// # Errors
///
/// The answer has none, or they are not as they must be.
pub(super) fn tokens(reply: &Reply) -> Result<Tokens, TokenEndpointError> {
    success(reply)?;
    if !is_json(reply) {
        return Err(TokenEndpointError::Malformed("content-type"));
    }
    let Ok(success) = serde_json::from_slice::<Success>(&reply.body) else {
        return Err(TokenEndpointError::Malformed("body"));
    };
    if !success.token_type.eq_ignore_ascii_case("bearer") {
        return Err(TokenEndpointError::Malformed("token-type"));
    }
    let given = [Some(&success.id_token), Some(&success.access_token)];
    let given = given.into_iter().chain([success.refresh_token.as_ref()]);
    if given.flatten().any(String::is_empty) {
        return Err(TokenEndpointError::Malformed("empty-token"));
    }
    Ok(Tokens {
        id_token: success.id_token,
        access_token: success.access_token,
        refresh_token: success.refresh_token,
    })
}

/// Whether an answer says that all went well.
///
/// # Errors
///
/// It does not.
pub(super) fn success(reply: &Reply) -> Result<(), TokenEndpointError> {
    if reply.body.len() > LIMIT {
        return Err(TokenEndpointError::Malformed("too-large"));
    }
    match reply.status {
        200 => Ok(()),
        429 => Err(TokenEndpointError::Unavailable("status-429")),
        400..=499 => Err(TokenEndpointError::Refused(error_code(reply))),
        500..=599 => Err(TokenEndpointError::Unavailable("status-5xx")),
        _ => Err(TokenEndpointError::Malformed("status")),
    }
}

fn error_code(reply: &Reply) -> ErrorCode {
    if !is_json(reply) {
        return ErrorCode::Other;
    }
    let failure = serde_json::from_slice::<Failure>(&reply.body);
    failure.map_or(ErrorCode::Other, |failure| ErrorCode::of(&failure.error))
}

/// Whether the media type is JSON's, with or without parameters.
fn is_json(reply: &Reply) -> bool {
    reply.media_type().as_deref() == Some("application/json")
}
