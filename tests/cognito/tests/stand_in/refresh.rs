//! `/oauth2/token` with a refresh token.

use palisade_cognito_stand_in::{Client, Pool, StandIn, StandInError, User};

use crate::support::{
    CALLBACK, SECRET, code, exchange, part, pool, post_as, refresh, started, text,
};

const REFUSED: &str = r#"{"error":"invalid_grant"}"#;

/// A pool whose client rotates refresh tokens.
fn rotating(grace: u64) -> Result<StandIn, StandInError> {
    let client = Client::public("site").callback(CALLBACK).rotation(grace);
    let alice = User::new("alice", "a long password");
    StandIn::start(Pool::new("eu-central-1_Example").client(client).user(alice))
}

fn first_token(stand_in: &StandIn) -> String {
    text(&exchange(stand_in, &code(stand_in, &[])), "refresh_token")
}

#[test]
fn a_refresh_gives_new_tokens_of_the_same_sign_in() -> Result<(), StandInError> {
    let stand_in = started()?;
    let first = exchange(&stand_in, &code(&stand_in, &[]));
    let token = text(&first, "refresh_token");
    stand_in.advance(5_000);
    for _ in 0..2 {
        let next = refresh(&stand_in, &token);
        assert_eq!(
            text(&next, "refresh_token"),
            "",
            "no rotation was asked for"
        );
        for kind in ["id_token", "access_token"] {
            let (old, new) = (part(&text(&first, kind), 1), part(&text(&next, kind), 1));
            for same in [
                "iss",
                "sub",
                "aud",
                "client_id",
                "auth_time",
                "origin_jti",
                "scope",
            ] {
                assert_eq!(old[same], new[same], "{kind} {same}");
            }
            assert_ne!(old["jti"], new["jti"]);
            assert_eq!(new["exp"], stand_in.now() + 3_600);
            assert_eq!(new["nonce"], serde_json::Value::Null);
        }
    }
    Ok(())
}

#[test]
fn refresh_tokens_end() -> Result<(), StandInError> {
    let stand_in = started()?;
    let token = first_token(&stand_in);
    stand_in.advance(30 * 24 * 3_600 - 1);
    assert_eq!(refresh(&stand_in, &token).status, 200);
    stand_in.advance(1);
    assert_eq!(refresh(&stand_in, &token).body, REFUSED);
    Ok(())
}

#[test]
fn wrong_refresh_tokens_are_refused() -> Result<(), StandInError> {
    let stand_in = started()?;
    let answer = exchange(&stand_in, &code(&stand_in, &[]));
    for token in [
        text(&answer, "id_token"),
        "made-up".to_owned(),
        String::new(),
    ] {
        assert_eq!(refresh(&stand_in, &token).body, REFUSED);
    }
    let token = text(&answer, "refresh_token");
    let fields = [
        ("grant_type", "refresh_token"),
        ("refresh_token", token.as_str()),
    ];
    let credentials = format!("server:{SECRET}");
    let other = post_as(
        &mut stand_in.browser(),
        "/oauth2/token",
        &credentials,
        &fields,
    );
    assert_eq!(other.body, REFUSED, "of another client");
    let fields = [("grant_type", "refresh_token"), ("client_id", "site")];
    let none = stand_in.browser().post("/oauth2/token", &fields)?;
    assert_eq!(text(&none, "error"), "invalid_request");
    Ok(())
}

#[test]
fn a_user_who_is_disabled_or_gone_cannot_refresh() -> Result<(), StandInError> {
    let stand_in = started()?;
    let token = first_token(&stand_in);
    stand_in.change_pool(|_| Pool::new("eu-central-1_Example").client(Client::public("site")));
    assert_eq!(refresh(&stand_in, &token).body, REFUSED);
    stand_in.change_pool(|gone| gone.user(User::new("alice", "a long password").disabled()));
    assert_eq!(refresh(&stand_in, &token).body, REFUSED);
    stand_in.change_pool(|_| pool());
    assert_eq!(refresh(&stand_in, &token).status, 200);
    Ok(())
}

#[test]
fn a_rotated_token_is_refused_at_once_without_grace() -> Result<(), StandInError> {
    let stand_in = rotating(0)?;
    let first = first_token(&stand_in);
    let second = text(&refresh(&stand_in, &first), "refresh_token");
    assert_ne!(second, "");
    assert_ne!(second, first);
    assert_eq!(refresh(&stand_in, &first).body, REFUSED);
    assert_eq!(refresh(&stand_in, &second).status, 200);
    Ok(())
}

#[test]
fn a_rotated_token_is_good_until_the_grace_ends() -> Result<(), StandInError> {
    let stand_in = rotating(60)?;
    let first = first_token(&stand_in);
    let second = text(&refresh(&stand_in, &first), "refresh_token");
    stand_in.advance(59);
    let third = text(&refresh(&stand_in, &first), "refresh_token");
    assert!(!third.is_empty() && third != second && third != first);
    stand_in.advance(1);
    assert_eq!(
        refresh(&stand_in, &first).body,
        REFUSED,
        "another use does not prolong the grace"
    );
    assert_eq!(refresh(&stand_in, &second).status, 200);
    assert_eq!(refresh(&stand_in, &third).status, 200);
    Ok(())
}

#[test]
fn rotation_does_not_prolong_the_session() -> Result<(), StandInError> {
    let stand_in = rotating(0)?;
    let first = first_token(&stand_in);
    stand_in.advance(29 * 24 * 3_600);
    let second = text(&refresh(&stand_in, &first), "refresh_token");
    stand_in.advance(24 * 3_600);
    assert_eq!(refresh(&stand_in, &second).body, REFUSED);
    Ok(())
}
