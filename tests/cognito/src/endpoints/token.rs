//! `/oauth2/token`: tokens for a code, or for a refresh token.
//!
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/token-endpoint.html>

use serde_json::{Map, Value};

use crate::answer::Answer;
use crate::client::Client;
use crate::fault::TokenEdit;
use crate::grant::Grant;
use crate::received::Received;
use crate::state::State;
use crate::text::{base64url, sha256};

use super::client_authentication::client;

pub(super) fn answer(state: &mut State, request: &Received, edits: &[TokenEdit]) -> Answer {
    let client = match client(&state.pool, request, 400) {
        Ok(client) => client.clone(),
        Err(refusal) => return refusal,
    };
    let granted = match request.field("grant_type").as_deref() {
        Some("authorization_code") => by_code(state, request, &client),
        Some("refresh_token") => by_refresh_token(state, request, &client),
        Some(_) => Err("unsupported_grant_type"),
        None => Err("invalid_request"),
    };
    match granted {
        Ok((grant, refresh_token)) => issue(state, &client, &grant, refresh_token, edits),
        Err(error) => Answer::error(400, error),
    }
}

/// What was granted, and the refresh token to send.
type Granted = Result<(Grant, Option<String>), &'static str>;

fn by_code(state: &mut State, request: &Received, client: &Client) -> Granted {
    let code = request.field("code").ok_or("invalid_request")?;
    let redirect_uri = request.field("redirect_uri").ok_or("invalid_request")?;
    if !client.callbacks.contains(&redirect_uri) {
        return Err("unauthorized_client");
    }
    // Whoever presents a code uses it up, with success or without (RFC 6749, section 4.1.2).
    let now = state.now();
    let code = state.codes.remove(&code).filter(|code| now < code.expires);
    let code = code
        .filter(|code| code.grant.client == client.id)
        .ok_or("invalid_grant")?;
    let verifier = request.field("code_verifier");
    let is_verified = match (&code.challenge, verifier) {
        (None, None) => true,
        (Some(challenge), Some(verifier)) => verifies(&verifier, challenge),
        // A challenge without a verifier, or a verifier that nothing waits for (RFC 9700, section 4.8.2).
        _ => false,
    };
    if !is_verified || code.redirect_uri != redirect_uri || !is_enabled(state, &code.grant) {
        return Err("invalid_grant");
    }
    let token = state.refresh_token(code.grant.clone());
    Ok((code.grant, Some(token)))
}

fn by_refresh_token(state: &mut State, request: &Received, client: &Client) -> Granted {
    let token = request.field("refresh_token").ok_or("invalid_request")?;
    let now = state.now();
    let found = state.refresh_tokens.get_mut(&token);
    let found = found.filter(|found| found.grant.client == client.id && found.is_good(now));
    let found = found.ok_or("invalid_grant")?;
    let mut grant = found.grant.clone();
    // The nonce belongs to the sign-in (OpenID Connect Core, section 12.2).
    grant.nonce = None;
    let expires = found.expires;
    if !is_enabled(state, &grant) {
        return Err("invalid_grant");
    }
    let Some(grace) = client.rotation else {
        return Ok((grant, None));
    };
    if let Some(found) = state.refresh_tokens.get_mut(&token) {
        found.good_until.get_or_insert(now.saturating_add(grace));
    }
    let next = state.next_refresh_token(grant.clone(), expires);
    Ok((grant, Some(next)))
}

fn is_enabled(state: &State, grant: &Grant) -> bool {
    let user = state.pool.user_of(&grant.user);
    user.is_some_and(|user| !user.disabled)
}

/// RFC 7636, section 4.6; verifiers have 43 to 128 unreserved characters (section 4.1).
fn verifies(verifier: &str, challenge: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let is_formed = (43..=128).contains(&verifier.len()) && verifier.bytes().all(is_allowed);
    is_formed && base64url(sha256(verifier.as_bytes())) == challenge
}

fn issue(
    state: &mut State,
    client: &Client,
    grant: &Grant,
    refresh_token: Option<String>,
    edits: &[TokenEdit],
) -> Answer {
    let Ok((access_token, id_token)) = state.tokens(grant, edits) else {
        return Answer::empty(500);
    };
    let mut members = Map::new();
    let mut add = |name: &str, value: Value| members.insert(name.to_owned(), value);
    id_token.map(|token| add("id_token", token.into()));
    add("access_token", access_token.into());
    refresh_token.map(|token| add("refresh_token", token.into()));
    add("expires_in", client.access_token_validity.into());
    add("token_type", "Bearer".into());
    for edit in edits {
        match edit {
            TokenEdit::Member(name, Some(value)) => {
                members.insert(name.clone(), value.clone());
            }
            TokenEdit::Member(name, None) => {
                members.shift_remove(name);
            }
            TokenEdit::Claim(..) => {}
        }
    }
    Answer::json(200, &Value::from(members))
}
