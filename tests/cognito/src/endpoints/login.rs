//! `/login`: the hosted page.
//!
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/login-endpoint.html>

use crate::answer::Answer;
use crate::authorization::Authorization;
use crate::grant::Session;
use crate::page;
use crate::received::Received;
use crate::state::State;

use super::authorize::{SESSION, code};

/// The cookie that a form must repeat, against forms of other sites.
const CSRF: &str = "XSRF-TOKEN";

/// How long a browser stays signed in: one hour.
/// <https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managed-login.html>
const SESSION_SECONDS: u64 = 3_600;

/// The page.
pub(super) fn page(state: &mut State, request: &Received) -> Answer {
    if let Err(refusal) = Authorization::of(request, &state.pool) {
        return refusal;
    }
    form(state, request, 200, None)
}

/// The form of the page, filled in.
pub(super) fn sign_in(state: &mut State, request: &Received) -> Answer {
    let authorization = match Authorization::of(request, &state.pool) {
        Ok(authorization) => authorization,
        Err(refusal) => return refusal,
    };
    let csrf = request.cookie(CSRF);
    if csrf.is_none() || csrf != request.field("_csrf").as_deref() {
        return form(
            state,
            request,
            400,
            Some("The page was too old. Please try again."),
        );
    }
    let name = request.field("username").unwrap_or_default();
    let user = state.pool.user_of(&name);
    let is_right =
        |password: String| user.is_some_and(|user| user.password == password && !user.disabled);
    if !request.field("password").is_some_and(is_right) {
        return form(state, request, 400, Some("Incorrect username or password."));
    }
    let now = state.now();
    let session = Session {
        user: name,
        signed_in: now,
        expires: now.saturating_add(SESSION_SECONDS),
    };
    let id = state.random.uuid();
    let answer = code(state, authorization, &session);
    let cookie =
        format!("{SESSION}={id}; Path=/; Max-Age={SESSION_SECONDS}; HttpOnly; SameSite=Lax");
    state.sessions.insert(id, session);
    answer.header("Set-Cookie", cookie)
}

fn form(state: &mut State, request: &Received, status: u16, message: Option<&str>) -> Answer {
    let csrf = state.random.uuid();
    let cookie = format!("{CSRF}={csrf}; Path=/; HttpOnly; SameSite=Lax");
    page::login(status, &request.query, &csrf, message).header("Set-Cookie", cookie)
}
