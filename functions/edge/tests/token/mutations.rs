//! Tokens that chance makes.

use palisade_edge::token::{Expectation, TokenUse, inspect};
use proptest::prelude::*;
use serde_json::{Map, Value};

use crate::pool::Pool;
use crate::signer::{KID, NOW, Signer, header, id_claims, key_set};
use crate::testing;

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A change of a text.
#[derive(Clone, Debug)]
enum Change {
    /// Another character of the alphabet.
    Replace(usize, usize),
    /// Any byte.
    Byte(usize, u8),
    Insert(usize, u8),
    Remove(usize, usize),
    Swap(usize, usize),
    Repeat(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let at = 0_usize..2_000;
    prop_oneof![
        4 => (at.clone(), 0..64_usize).prop_map(|(at, to)| Change::Replace(at, to)),
        1 => (at.clone(), 0_u8..128).prop_map(|(at, to)| Change::Byte(at, to)),
        1 => (at.clone(), 0_u8..128).prop_map(|(at, to)| Change::Insert(at, to)),
        1 => (at.clone(), 1..10_usize).prop_map(|(at, length)| Change::Remove(at, length)),
        1 => (at.clone(), at.clone()).prop_map(|(a, b)| Change::Swap(a, b)),
        1 => (at, 1..20_usize).prop_map(|(at, length)| Change::Repeat(at, length)),
    ]
}

fn apply(text: &mut Vec<u8>, change: &Change) {
    if text.is_empty() {
        return;
    }
    let length = text.len();
    match *change {
        Change::Replace(at, to) => text[at % length] = ALPHABET[to],
        Change::Byte(at, to) => text[at % length] = to,
        Change::Insert(at, byte) => text.insert(at % length, byte),
        Change::Remove(at, count) => {
            let start = at % length;
            text.drain(start..(start + count).min(length));
        }
        Change::Swap(a, b) => text.swap(a % length, b % length),
        Change::Repeat(at, count) => {
            let start = at % length;
            let part = text[start..(start + count).min(length)].to_vec();
            text.splice(start..start, part);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_mutation_of_a_token_is_accepted(changes in prop::collection::vec(change(), 1..4)) {
        thread_local! {
            static GENUINE: (String, std::cell::RefCell<Pool>) = (
                Signer::pool().claims(&id_claims()),
                std::cell::RefCell::new(Pool::deployed()),
            );
        }
        GENUINE.with(|(genuine, pool)| {
            let mut text = genuine.clone().into_bytes();
            for change in &changes {
                apply(&mut text, change);
            }
            let text = String::from_utf8(text).unwrap();
            let accepted = pool.borrow_mut().id(&text, NOW).is_ok();
            prop_assert_eq!(accepted, text == *genuine);
            Ok(())
        })?;
    }

    #[test]
    fn no_mutation_of_a_payload_does_harm(changes in prop::collection::vec(change(), 1..6)) {
        let mut payload = id_claims().to_string().into_bytes();
        for change in &changes {
            apply(&mut payload, change);
        }
        // Unsigned: only that nothing panics, and that reading agrees with another reader about what is JSON.
        let signed = format!("{}.{}.AA", crate::signer::base64url(header(KID)), crate::signer::base64url(&payload));
        let expectation = Expectation::new(&testing::settings(), TokenUse::Id);
        let verdict = inspect(&signed, &expectation, NOW);
        if verdict.is_ok() {
            let claims: Map<String, Value> = serde_json::from_slice(&payload).unwrap();
            prop_assert_eq!(&claims["iss"], &testing::settings().issuers[0]);
            prop_assert_eq!(&claims["aud"], &testing::settings().client_id);
            prop_assert_eq!(&claims["token_use"], "id");
            prop_assert!(claims["exp"].as_f64() > Some(1_770_000_000.0));
        }
    }
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1e300..1e300_f64).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn genuine_tokens_with_more_claims_are_accepted(
        more in prop::collection::vec(("(custom:)?[^\"\\\\]{0,12}", json()), 0..12),
    ) {
        let mut claims: Map<String, Value> = more.into_iter().collect();
        for (name, value) in id_claims().as_object().unwrap() {
            claims.insert(name.clone(), value.clone());
        }
        claims.remove("nbf");
        let token = Signer::pool().claims(&Value::Object(claims));
        prop_assume!(token.len() <= 16 * 1024);
        let mut pool = Pool::new(|settings| settings.jwks = Some(key_set().to_string()));
        let verdict = pool.id(&token, NOW).map(|_| ());
        prop_assert_eq!(verdict, Ok(()));
    }
}
