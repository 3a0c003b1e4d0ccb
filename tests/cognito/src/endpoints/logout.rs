//! `/logout`: ends the browser's session, and leads to a registered sign-out URL or back to the login page.
//!
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html>

use crate::answer::Answer;
use crate::authorization::Authorization;
use crate::page;
use crate::received::Received;
use crate::state::State;

use super::authorize::SESSION;

pub(super) fn answer(state: &mut State, request: &Received) -> Answer {
    if request.has_repeated_parameters() {
        return page::error(400, "invalid_request");
    }
    let client = request.parameter("client_id").unwrap_or_default();
    let Some(client) = state.pool.client_of(&client) else {
        return page::error(400, "unauthorized_client");
    };
    let answer = match request.parameter("logout_uri") {
        Some(uri) if client.logouts.contains(&uri) => Answer::redirect(uri),
        Some(_) => return page::error(400, "redirect_mismatch"),
        None => match Authorization::of(request, &state.pool) {
            Ok(_) => Answer::redirect(format!("/login?{}", request.query)),
            Err(refusal) => return refusal,
        },
    };
    if let Some(id) = request.cookie(SESSION) {
        state.sessions.remove(id);
    }
    answer.header(
        "Set-Cookie",
        format!("{SESSION}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"),
    )
}
