//! When keys are fetched, and what faults of the endpoint do.

use std::time::Duration;

use palisade_edge::keys::FetchFault;
use palisade_edge::outside::{Method, SendError};
use palisade_edge::token::Rejection;
use serde_json::{Value, json};

use crate::pool::{Act, Pool};
use crate::signer::{KID, NOW, Signer, access_claims, changed, id_claims, key_set};

/// A token that is valid for a week.
fn token(signer: &Signer) -> String {
    signer.claims(&changed(id_claims(), &json!({"exp": NOW + 604_800})))
}

/// A set of one key.
fn only(signer: &Signer) -> Value {
    json!({"keys": [signer.jwk()]})
}

/// What the endpoint may do wrong, and what is said of it.
fn faults() -> Vec<(Act, &'static str)> {
    let reply = |status, kind, body: &str| Act::Reply(status, kind, body.as_bytes().to_vec());
    let json = Some("application/json");
    let set = key_set().to_string();
    let unfit = changed(Signer::other().jwk(), &json!({"use": "enc"}));
    vec![
        (Act::Fail(SendError::Timeout), "timeout"),
        (Act::Fail(SendError::Connect), "connect"),
        (Act::Fail(SendError::Broken), "broken"),
        (Act::Fail(SendError::TooLarge), "too-large"),
        (Act::Panic, "thread"),
        (reply(500, json, &set), "status"),
        (reply(503, Some("text/html"), "<h1>no</h1>"), "status"),
        (reply(404, json, "{}"), "status"),
        (reply(301, json, &set), "status"),
        (reply(204, None, ""), "status"),
        (reply(200, Some("text/html"), &set), "content-type"),
        (reply(200, Some("text/plain"), &set), "content-type"),
        (reply(200, Some(""), &set), "content-type"),
        (reply(200, json, "<!doctype html>"), "key-set-malformed"),
        (reply(200, json, &set[..set.len() - 3]), "key-set-malformed"),
        (reply(200, json, ""), "key-set-malformed"),
        (reply(200, json, "{}"), "key-set-malformed"),
        (reply(200, json, "{\"keys\":{}}"), "key-set-malformed"),
        (reply(200, json, "{\"keys\":[]}"), "key-set-without-keys"),
        (Act::set(json!({"keys": [unfit]})), "key-set-without-keys"),
        (Act::set(" ".repeat(5_000_000)), "key-set-too-large"),
        (Act::Reply(200, json, vec![0xff; 9]), "key-set-malformed"),
    ]
}

#[test]
fn no_fault_replaces_a_good_set() {
    for (act, code) in faults() {
        let mut pool =
            Pool::new(|settings| settings.jwks = Some(only(&Signer::pool()).to_string()));
        pool.endpoint.will(act.clone());
        let unknown = pool.id(&token(&Signer::other()), NOW).map(|_| ());
        assert_eq!(unknown, Err(Rejection::KeySetUnavailable), "{act:?}");
        assert_eq!(
            pool.verifier.fetch_fault().map(FetchFault::code),
            Some(code)
        );
        assert!(pool.id(&token(&Signer::pool()), NOW + 1).is_ok(), "{act:?}");
        // Half a minute later the endpoint is well, and so is the other key.
        pool.endpoint.will(Act::set(key_set()));
        assert!(pool.id(&token(&Signer::other()), NOW + 29).is_err());
        assert_eq!(pool.endpoint.asked(), 1);
        assert!(
            pool.id(&token(&Signer::other()), NOW + 30).is_ok(),
            "{act:?}"
        );
        assert_eq!(pool.verifier.fetch_fault(), None);
    }
}

#[test]
fn without_a_set_the_first_token_fetches_one() {
    for (act, code) in faults() {
        let mut pool = Pool::new(|_| {});
        pool.endpoint.will(act);
        let first = pool.id(&token(&Signer::pool()), NOW).map(|_| ());
        assert_eq!(first, Err(Rejection::KeySetUnavailable));
        assert_eq!(
            pool.verifier.fetch_fault().map(FetchFault::code),
            Some(code)
        );
        pool.endpoint.will(Act::set(key_set()));
        assert!(pool.id(&token(&Signer::pool()), NOW + 30).is_ok());
        assert!(pool.id(&token(&Signer::other()), NOW + 30).is_ok());
        assert_eq!(pool.endpoint.asked(), 2);
    }
}

#[test]
fn a_deployed_set_that_is_none_is_fetched() {
    let mut pool = Pool::new(|settings| settings.jwks = Some("{\"keys\":[]}".to_owned()));
    let fault = pool.verifier.fetch_fault().map(FetchFault::code);
    assert_eq!(fault, Some("key-set-without-keys"));
    pool.endpoint.will(Act::set(key_set()));
    assert!(pool.id(&token(&Signer::pool()), NOW).is_ok());
}

#[test]
fn the_request_is_plain_and_limited() {
    let mut pool = Pool::new(|settings| settings.jwks_url = "https://a.example/keys".to_owned());
    let kinds = [
        None,
        Some("application/json;charset=UTF-8"),
        Some("Application/JSON"),
        Some("application/jwk-set+json"),
    ];
    for (count, kind) in (1_u32..).zip(kinds) {
        let set = key_set().to_string().into_bytes();
        pool.endpoint.will(Act::Reply(200, kind, set));
        let unknown = Signer::pool().token(
            json!({"alg": "RS256", "kid": format!("{count}")}).to_string(),
            changed(id_claims(), &json!({"exp": NOW + 604_800})).to_string(),
        );
        let now = NOW + 100 * u64::from(count);
        let verdict = pool.id(&unknown, now).map(|_| ());
        assert_eq!(verdict, Err(Rejection::UnknownKey), "{kind:?}");
    }
    assert_eq!(pool.endpoint.asked(), kinds.len());
    let request = pool.endpoint.requests().remove(0);
    assert_eq!(request.method, Method::Get);
    assert_eq!(request.url, "https://a.example/keys");
    assert_eq!(request.limit, 150 * 1024);
    assert!(request.body.is_empty());
}

#[test]
fn hopeless_tokens_fetch_nothing() {
    let header = json!({"alg": "RS256", "kid": "unknown"}).to_string();
    let changes = [
        json!({"iss": "https://attacker.example"}),
        json!({"aud": "other"}),
        json!({"token_use": "access"}),
        json!({"exp": NOW}),
        json!({"exp": null}),
        json!({"iat": NOW + 3_600}),
        json!({"sub": ""}),
    ];
    let mut pool = Pool::deployed();
    for change in changes {
        let payload = changed(id_claims(), &change).to_string();
        assert!(
            pool.id(&Signer::stranger().token(&header, payload), NOW)
                .is_err()
        );
    }
    assert!(
        pool.id(&Signer::stranger().claims(&access_claims()), NOW)
            .is_err()
    );
    // A wrong signature by a key that is known is no reason either.
    assert!(pool.id(&token(&Signer::stranger()), NOW).is_err());
    assert_eq!(pool.endpoint.asked(), 0);
}

#[test]
fn a_flood_of_unknown_keys_fetches_once_in_half_a_minute() {
    let mut pool = Pool::deployed();
    for _ in 0..9 {
        pool.endpoint.will(Act::set(key_set()));
    }
    for number in 0..300_u64 {
        let header = json!({"alg": "RS256", "kid": number.to_string()}).to_string();
        let unknown = Signer::stranger().token(header, id_claims().to_string());
        let now = NOW + number / 5;
        let verdict = pool.id(&unknown, now).map(|_| ());
        assert_eq!(verdict, Err(Rejection::UnknownKey));
        assert!(pool.id(&token(&Signer::pool()), now).is_ok());
    }
    assert_eq!(pool.endpoint.asked(), 2);
}

#[test]
fn keys_are_rotated_and_withdrawn() {
    let mut pool = Pool::new(|settings| settings.jwks = Some(only(&Signer::pool()).to_string()));
    let (old, new) = (token(&Signer::pool()), token(&Signer::other()));
    assert!(pool.id(&old, NOW).is_ok());
    pool.endpoint.will(Act::set(key_set()));
    assert!(pool.id(&new, NOW + 10).is_ok());
    assert!(pool.id(&old, NOW + 10).is_ok());
    assert_eq!(pool.endpoint.asked(), 1);
    // A day later the old key is gone: the first token to come makes the set be fetched.
    pool.endpoint.will(Act::set(only(&Signer::other())));
    let later = NOW + 10 + 86_401;
    assert!(pool.id(&new, later).is_ok());
    assert_eq!(pool.endpoint.asked(), 2);
    // The token was seen before, and is not valid any more: its verdict went with its key.
    pool.endpoint.will(Act::set(only(&Signer::other())));
    let verdict = pool.id(&old, later + 1).map(|_| ());
    assert_eq!(verdict, Err(Rejection::UnknownKey));
}

#[test]
fn a_known_token_notices_that_its_own_key_is_withdrawn() {
    let mut pool = Pool::deployed();
    let token = token(&Signer::pool());
    assert!(pool.id(&token, NOW).is_ok());
    pool.endpoint.will(Act::set(only(&Signer::other())));
    let verdict = pool.id(&token, NOW + 86_401).map(|_| ());
    assert_eq!(verdict, Err(Rejection::UnknownKey));
}

#[test]
fn an_id_that_gets_another_key_gets_other_verdicts() {
    let mut pool = Pool::deployed();
    let token = token(&Signer::pool());
    assert!(pool.id(&token, NOW).is_ok());
    let set = json!({"keys": [Signer::stranger().jwk()]});
    assert_eq!(set["keys"][0]["kid"], KID);
    pool.endpoint.will(Act::set(set));
    let verdict = pool.id(&token, NOW + 86_401).map(|_| ());
    assert_eq!(verdict, Err(Rejection::Signature));
}

#[test]
fn old_sets_serve_as_long_as_there_is_no_newer_one() {
    let mut pool = Pool::deployed();
    let token = token(&Signer::pool());
    for day in 1..6_u64 {
        pool.endpoint.will(Act::Fail(SendError::Timeout));
        assert!(pool.id(&token, NOW + day * 86_402).is_ok());
    }
    assert_eq!(pool.endpoint.asked(), 4);
}

#[test]
fn a_slow_endpoint_holds_nobody_up_whose_key_is_known() {
    let mut pool = Pool::deployed();
    let old = token(&Signer::pool());
    assert!(pool.id(&old, NOW).is_ok());
    let slow = Act::Late(
        Duration::from_millis(600),
        Box::new(Act::set(only(&Signer::other()))),
    );
    pool.endpoint.will(slow);
    let later = NOW + 86_401;
    // The set is on its way, longer than anyone waits: the old one counts.
    assert!(pool.id(&old, later).is_ok());
    assert!(pool.id(&old, later).is_ok());
    assert_eq!(pool.endpoint.asked(), 1);
    std::thread::sleep(Duration::from_millis(900));
    // Now it is there.
    assert!(pool.id(&token(&Signer::other()), later + 1).is_ok());
    assert!(pool.id(&old, later + 1).is_err());
    assert_eq!(pool.endpoint.asked(), 1);
}

#[test]
fn an_unknown_key_waits_for_the_fetch_that_is_under_way() {
    let mut pool = Pool::new(|settings| settings.jwks = Some(only(&Signer::pool()).to_string()));
    assert!(pool.id(&token(&Signer::pool()), NOW).is_ok());
    let slow = Act::Late(Duration::from_millis(600), Box::new(Act::set(key_set())));
    pool.endpoint.will(slow);
    let later = NOW + 86_401;
    assert!(pool.id(&token(&Signer::pool()), later).is_ok());
    assert!(pool.id(&token(&Signer::other()), later).is_ok());
    assert_eq!(pool.endpoint.asked(), 1);
}

#[test]
fn verdicts_end_with_their_tokens() {
    let mut pool = Pool::deployed();
    let short = Signer::pool().claims(&id_claims());
    assert!(pool.id(&short, NOW).is_ok());
    assert!(pool.id(&short, NOW + 899).is_ok());
    let expired = pool.id(&short, NOW + 900).map(|_| ());
    assert_eq!(expired, Err(Rejection::Expired));
    // A clock that is set back makes it valid again, by a verification and not by memory.
    let again = pool.id(&short, NOW).unwrap();
    assert_eq!(again.subject(), "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee");
    let before = pool.id(&short, NOW - 161).map(|_| ());
    assert_eq!(before, Err(Rejection::IssuedAt));
    let dated = json!({"nbf": NOW - 10});
    let dated = Signer::pool().claims(&changed(id_claims(), &dated));
    assert!(pool.id(&dated, NOW).is_ok());
    let before = pool.id(&dated, NOW - 11).map(|_| ());
    assert_eq!(before, Err(Rejection::NotYetValid));
}

#[test]
fn one_verdict_is_that_of_one_token_and_one_use() {
    let mut pool = Pool::deployed();
    let genuine = Signer::pool().claims(&id_claims());
    let first = pool.id(&genuine, NOW).unwrap();
    let second = pool.id(&genuine, NOW + 1).unwrap();
    assert!(std::sync::Arc::ptr_eq(&first, &second));
    let (signed, _) = genuine.rsplit_once('.').unwrap();
    let (_, other) = token(&Signer::pool())
        .rsplit_once('.')
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .unwrap();
    assert_eq!(
        pool.id(&format!("{signed}.{other}"), NOW).map(|_| ()),
        Err(Rejection::Signature)
    );
    let kind = palisade_edge::token::TokenUse::Access;
    let as_access = pool.check(&genuine, kind, NOW).map(|_| ());
    assert_eq!(as_access, Err(Rejection::TokenUse));
}

#[test]
fn thousands_of_tokens_are_remembered_in_bounds() {
    let mut pool = Pool::deployed();
    let kept: Vec<String> = (0..1_100)
        .map(|number| {
            let change = json!({"jti": number.to_string(), "exp": NOW + 900 + number});
            Signer::pool().claims(&changed(id_claims(), &change))
        })
        .collect();
    let first: Vec<_> = kept
        .iter()
        .map(|token| pool.id(token, NOW).unwrap())
        .collect();
    // The last to expire are remembered; the first were verified again.
    let last = pool.id(&kept[1_099], NOW).unwrap();
    assert!(std::sync::Arc::ptr_eq(&last, &first[1_099]));
    let again = pool.id(&kept[0], NOW).unwrap();
    assert!(!std::sync::Arc::ptr_eq(&again, &first[0]));
    assert_eq!(pool.endpoint.asked(), 0);
}
