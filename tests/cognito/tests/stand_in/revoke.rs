//! `/oauth2/revoke`.

use palisade_cognito_stand_in::{Client, Page, Pool, StandIn, StandInError, User};

use crate::support::{CALLBACK, SECRET, code, exchange, post_as, refresh, started, text};

fn revoke(stand_in: &StandIn, token: &str) -> Result<Page, StandInError> {
    stand_in
        .browser()
        .post("/oauth2/revoke", &[("client_id", "site"), ("token", token)])
}

#[test]
fn a_revoked_refresh_token_is_refused() -> Result<(), StandInError> {
    let stand_in = started()?;
    let token = text(&exchange(&stand_in, &code(&stand_in, &[])), "refresh_token");
    let other = text(&exchange(&stand_in, &code(&stand_in, &[])), "refresh_token");
    let answer = revoke(&stand_in, &token)?;
    assert_eq!((answer.status, answer.body.as_str()), (200, ""));
    assert_eq!(
        refresh(&stand_in, &token).body,
        r#"{"error":"invalid_grant"}"#
    );
    assert_eq!(
        refresh(&stand_in, &other).status,
        200,
        "another sign-in goes on"
    );
    Ok(())
}

#[test]
fn revoking_ends_all_tokens_that_came_of_the_sign_in() -> Result<(), StandInError> {
    let client = Client::public("site").callback(CALLBACK).rotation(60);
    let alice = User::new("alice", "a long password");
    let stand_in = StandIn::start(Pool::new("eu-central-1_Example").client(client).user(alice))?;
    let first = text(&exchange(&stand_in, &code(&stand_in, &[])), "refresh_token");
    let second = text(&refresh(&stand_in, &first), "refresh_token");
    revoke(&stand_in, &first)?;
    for token in [first, second] {
        assert_eq!(text(&refresh(&stand_in, &token), "error"), "invalid_grant");
    }
    Ok(())
}

#[test]
fn wrong_revocations_are_answered_as_documented() -> Result<(), StandInError> {
    let stand_in = started()?;
    let answer = exchange(&stand_in, &code(&stand_in, &[]));
    let (id, token) = (text(&answer, "id_token"), text(&answer, "refresh_token"));
    assert_eq!(
        revoke(&stand_in, "made-up")?.status,
        200,
        "as good as revoked"
    );
    let id_token = revoke(&stand_in, &id)?;
    assert_eq!(
        (id_token.status, text(&id_token, "error").as_str()),
        (400, "unsupported_token_type")
    );
    let none = stand_in
        .browser()
        .post("/oauth2/revoke", &[("client_id", "site")])?;
    assert_eq!(
        (none.status, text(&none, "error").as_str()),
        (400, "invalid_request")
    );
    let wrong = post_as(
        &mut stand_in.browser(),
        "/oauth2/revoke",
        "server:wrong",
        &[("token", &token)],
    );
    assert_eq!(
        (wrong.status, text(&wrong, "error").as_str()),
        (401, "invalid_client")
    );
    let credentials = format!("server:{SECRET}");
    let foreign = post_as(
        &mut stand_in.browser(),
        "/oauth2/revoke",
        &credentials,
        &[("token", &token)],
    );
    assert_eq!(
        (foreign.status, text(&foreign, "error").as_str()),
        (401, "unauthorized_client")
    );
    assert_eq!(
        refresh(&stand_in, &token).status,
        200,
        "nothing was revoked"
    );
    Ok(())
}

#[test]
fn a_client_without_revocation_cannot_revoke() -> Result<(), StandInError> {
    let stand_in = started()?;
    let token = text(&exchange(&stand_in, &code(&stand_in, &[])), "refresh_token");
    let alice = User::new("alice", "a long password");
    stand_in.change_pool(|pool| {
        Pool::new(pool.id())
            .client(Client::public("site").without_revocation())
            .user(alice)
    });
    assert_eq!(
        text(&revoke(&stand_in, &token)?, "error"),
        "invalid_request"
    );
    assert_eq!(refresh(&stand_in, &token).status, 200);
    Ok(())
}
