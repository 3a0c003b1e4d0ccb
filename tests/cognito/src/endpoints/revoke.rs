//! `/oauth2/revoke`: ends a refresh token and all that came of the same sign-in.
//!
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/revocation-endpoint.html>

use crate::answer::Answer;
use crate::received::Received;
use crate::state::State;

use super::client_authentication::client;

pub(super) fn answer(state: &mut State, request: &Received) -> Answer {
    let client = match client(&state.pool, request, 401) {
        Ok(client) => client,
        Err(refusal) => return refusal,
    };
    let token = request.field("token").filter(|_| client.revocation);
    let Some(token) = token else {
        return Answer::error(400, "invalid_request");
    };
    // An ID or access token has three parts, a refresh token has five.
    if token.split('.').count() == 3 {
        return Answer::error(400, "unsupported_token_type");
    }
    let line = match state.refresh_tokens.get(&token) {
        // A token that was never valid, or is not any more, is as good as revoked.
        None => return Answer::empty(200),
        Some(found) if found.grant.client != client.id => {
            return Answer::error(401, "unauthorized_client");
        }
        Some(found) => found.grant.origin_jti.clone(),
    };
    for other in state.refresh_tokens.values_mut() {
        other.revoked |= other.grant.origin_jti == line;
    }
    Answer::empty(200)
}
