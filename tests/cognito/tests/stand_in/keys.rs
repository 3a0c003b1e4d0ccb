//! The key set, and its rotation.

use palisade_cognito_stand_in::{KeyPair, StandIn, StandInError, TestKey, TokenUse};
use serde_json::Value;

use crate::support::{is_signed_by, json, pool, started};

fn published(stand_in: &StandIn) -> Result<Value, StandInError> {
    let page = stand_in
        .browser()
        .open("/eu-central-1_Example/.well-known/jwks.json")?;
    assert_eq!(
        (page.status, page.header("content-type")),
        (200, Some("application/json"))
    );
    Ok(json(&page))
}

#[test]
fn there_are_two_keys_that_look_like_those_of_cognito() -> Result<(), StandInError> {
    let stand_in = started()?;
    let jwks = published(&stand_in)?;
    assert_eq!(jwks, stand_in.jwks());
    let keys = jwks["keys"].as_array().cloned().unwrap_or_default();
    assert_eq!(keys.len(), 2);
    for key in keys {
        assert_eq!(
            (&key["alg"], &key["kty"], &key["use"]),
            (&"RS256".into(), &"RSA".into(), &"sig".into())
        );
        assert_eq!(key["e"], "AQAB");
        assert_eq!(key["n"].as_str().map(str::len), Some(342), "2048 bits");
        let kid = key["kid"].as_str().unwrap_or_default();
        assert!(
            kid.starts_with("+/") && kid.ends_with('=') && kid.len() == 44,
            "{kid}"
        );
    }
    Ok(())
}

#[test]
fn rotated_keys_overlap_until_the_old_ones_are_withdrawn() -> Result<(), StandInError> {
    let stand_in = started()?;
    let mut tokens = Vec::new();
    for round in 1..=4 {
        tokens.push(stand_in.token(TokenUse::Id, "site", "alice")?.compact()?);
        tokens.push(
            stand_in
                .token(TokenUse::Access, "site", "alice")?
                .compact()?,
        );
        stand_in.rotate_keys()?;
        let jwks = published(&stand_in)?;
        let kids: std::collections::BTreeSet<_> = jwks["keys"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|key| key["kid"].to_string())
            .collect();
        assert_eq!(kids.len(), 2 + 2 * round, "key ids are never used again");
        assert!(tokens.iter().all(|token| is_signed_by(&jwks, token)));
    }
    let old = KeyPair::test(TestKey::IdToken)?;
    stand_in.withdraw_key(old.key_id());
    let jwks = published(&stand_in)?;
    let good = tokens
        .iter()
        .filter(|token| is_signed_by(&jwks, token))
        .count();
    assert_eq!(good, tokens.len() - 1);
    Ok(())
}

#[test]
fn any_key_can_be_published() -> Result<(), StandInError> {
    let stand_in = StandIn::start(pool())?;
    let other = KeyPair::test(TestKey::OtherPool)?.kid("other");
    let forged = stand_in
        .token(TokenUse::Id, "site", "alice")?
        .signed_by(other.clone())
        .compact()?;
    assert!(!is_signed_by(&stand_in.jwks(), &forged));
    stand_in.publish_key(other);
    assert!(is_signed_by(&published(&stand_in)?, &forged));
    Ok(())
}
