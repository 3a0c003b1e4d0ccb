//! From a request to its endpoint.

use crate::answer::Answer;
use crate::endpoint::Endpoint;
use crate::fault::TokenEdit;
use crate::received::Received;
use crate::state::State;

/// The answer to a request. The edits change the tokens that `/oauth2/token` issues.
pub(crate) fn answer(state: &mut State, request: &Received, edits: &[TokenEdit]) -> Answer {
    let Some(endpoint) = request.endpoint else {
        return Answer::new(404, "text/plain", "there is no such page\n");
    };
    match (endpoint, request.method.as_str()) {
        (Endpoint::Authorize, "GET") => super::authorize::answer(state, request),
        (Endpoint::Login, "GET") => super::login::page(state, request),
        (Endpoint::Login, "POST") => super::login::sign_in(state, request),
        (Endpoint::Token, "POST") => super::token::answer(state, request, edits),
        (Endpoint::Revoke, "POST") => super::revoke::answer(state, request),
        (Endpoint::Logout, "GET") => super::logout::answer(state, request),
        (Endpoint::Jwks, "GET") => {
            Answer::new(200, "application/json", state.keys.jwks().to_string())
        }
        _ => Answer::empty(405),
    }
}
