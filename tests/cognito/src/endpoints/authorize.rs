//! `/oauth2/authorize`: on to the login page, or back with a code where the browser is signed in.
//!
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html>

use crate::answer::Answer;
use crate::authorization::Authorization;
use crate::grant::{Code, Session};
use crate::received::Received;
use crate::state::State;

/// The name of the cookie of a browser that is signed in.
pub(super) const SESSION: &str = "cognito";

/// How long a code is valid: five minutes, as the page of this endpoint says.
const CODE_SECONDS: u64 = 300;

pub(super) fn answer(state: &mut State, request: &Received) -> Answer {
    let authorization = match Authorization::of(request, &state.pool) {
        Ok(authorization) => authorization,
        Err(refusal) => return refusal,
    };
    let now = state.now();
    let session = request
        .cookie(SESSION)
        .and_then(|id| state.sessions.get(id));
    match session {
        Some(session) if now < session.expires => {
            let session = session.clone();
            code(state, authorization, &session)
        }
        _ => Answer::redirect(format!("/login?{}", request.query)),
    }
}

/// Back to the client with a new code.
pub(super) fn code(state: &mut State, authorization: Authorization, session: &Session) -> Answer {
    let mut grant = state.grant(
        &authorization.client,
        &session.user,
        authorization.scopes.clone(),
    );
    grant.auth_time = session.signed_in;
    grant.nonce.clone_from(&authorization.nonce);
    let code = state.random.uuid();
    let answer = authorization.code(&code);
    let expires = state.now().saturating_add(CODE_SECONDS);
    let issued = Code {
        grant,
        redirect_uri: authorization.redirect_uri,
        challenge: authorization.challenge,
        expires,
    };
    state.codes.insert(code, issued);
    answer
}
