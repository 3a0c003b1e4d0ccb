//! Key sets, and which keys are fit.

use palisade_edge::keys::{Key, KeySet, KeySetError};
use serde_json::{Value, json};

use crate::signer::{KID, OTHER_KID, Signer, base64url, changed, key_set};

/// Whether a key that is changed is used, beside one that is fit.
fn is_used(change: &Value) -> bool {
    let key = changed(Signer::pool().jwk(), change);
    let set = json!({"keys": [key, Signer::other().jwk()]});
    let set = KeySet::parse(&set.to_string()).unwrap();
    assert!(set.key(OTHER_KID).is_some(), "{change}");
    set.key(KID).is_some()
}

#[test]
fn fit_keys_are_used() {
    let changes = [
        json!({}),
        json!({"use": null}),
        json!({"alg": null}),
        json!({"key_ops": ["verify"]}),
        json!({"key_ops": ["verify", "encrypt"]}),
        json!({"x5t": "a", "unknown": {"a": [1]}, "exp": 1}),
        json!({"x5c": ["MIIB"]}),
        json!({"e": base64url([0x80, 0, 0, 0x01])}),
        json!({"n": base64url([&[0xff; 383][..], &[0x01]].concat())}),
        json!({"n": base64url([&[0xff; 511][..], &[0x01]].concat())}),
    ];
    for change in changes {
        assert!(is_used(&change), "{change}");
    }
}

#[test]
fn unfit_keys_are_left_out() {
    let modulus = Signer::pool().modulus();
    let mut even = modulus.clone();
    even[255] &= 0xfe;
    let changes = [
        json!({"use": "enc"}),
        json!({"use": "SIG"}),
        json!({"use": 1}),
        json!({"key_ops": ["encrypt"]}),
        json!({"key_ops": []}),
        json!({"key_ops": "verify"}),
        json!({"alg": "RS512"}),
        json!({"alg": "PS256"}),
        json!({"alg": "HS256"}),
        json!({"alg": "rs256"}),
        json!({"alg": "none"}),
        json!({"alg": 1}),
        json!({"kty": "EC"}),
        json!({"kty": "oct", "k": "AAAA"}),
        json!({"kty": "rsa"}),
        json!({"kty": null}),
        json!({"kid": null}),
        json!({"kid": 1}),
        json!({"kid": ""}),
        json!({"kid": "a".repeat(129)}),
        json!({"n": null}),
        json!({"n": ""}),
        json!({"n": 1}),
        json!({"n": base64url(&modulus[..128])}),
        json!({"n": base64url([&[0x7f], &modulus[1..]].concat())}),
        json!({"n": base64url([&[0], &modulus[..]].concat())}),
        json!({"n": base64url(&modulus[..255])}),
        json!({"n": base64url([&modulus[..], &modulus, &[1]].concat())}),
        json!({"n": base64url([0xff; 1_024])}),
        json!({"n": base64url(even)}),
        json!({"n": base64url([0; 256])}),
        json!({"n": format!("{}==", base64url(&modulus))}),
        json!({"n": base64url(&modulus).replace('-', "+").replace('_', "/") + " "}),
        json!({"e": null}),
        json!({"e": ""}),
        json!({"e": "AQ"}),
        json!({"e": "Aw"}),
        json!({"e": "AAEAAQ"}),
        json!({"e": "AQAA"}),
        json!({"e": base64url([0xff, 0xff])}),
        json!({"e": base64url([0xff; 9])}),
        json!({"e": 65_537}),
        json!({"d": "AAAA"}),
        json!({"d": ""}),
        json!({"p": "AAAA"}),
        json!({"q": "AAAA"}),
        json!({"dp": "AAAA"}),
        json!({"dq": "AAAA"}),
        json!({"qi": "AAAA"}),
        json!({"oth": []}),
        json!({"k": "AAAA"}),
    ];
    for change in changes {
        assert!(!is_used(&change), "{change}");
    }
}

#[test]
fn keys_that_share_an_id_are_all_left_out() {
    let (one, other) = (Signer::pool().jwk(), Signer::other().jwk());
    let twins = [
        one.clone(),
        Signer::stranger().jwk(),
        json!({"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA", "kid": KID}),
        changed(one.clone(), &json!({"use": "enc"})),
    ];
    for twin in twins {
        for keys in [json!([one, twin, other]), json!([twin, other, one])] {
            let set = KeySet::parse(&json!({"keys": keys}).to_string()).unwrap();
            assert!(set.key(KID).is_none(), "{keys}");
            assert_eq!(set.keys().count(), 1);
        }
    }
}

#[test]
fn keys_of_other_kinds_are_left_out() {
    let keys = json!([
        {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA", "kid": "a", "use": "sig"},
        {"kty": "OKP", "crv": "Ed25519", "x": "AA", "kid": "b"},
        {"kty": "oct", "k": "AAAA", "kid": "c", "alg": "HS256"},
        {"kty": "AKP", "kid": "d"},
        {},
        null,
        1,
        "key",
        [],
        Signer::pool().jwk(),
    ]);
    let set = KeySet::parse(&json!({"keys": keys, "more": 1}).to_string()).unwrap();
    assert_eq!(set.keys().map(Key::id).collect::<Vec<_>>(), [KID]);
}

#[test]
fn what_is_no_set_is_refused() {
    let good = key_set().to_string();
    let key = Signer::pool().jwk();
    let twice = format!("{{\"keys\":[],{}", &good[1..]);
    let inner = good.replacen("\"kty\"", "\"use\":\"sig\",\"kty\"", 1);
    let many: Vec<Value> = (0..11)
        .map(|number| changed(key.clone(), &json!({"kid": number.to_string()})))
        .collect();
    let cases = [
        ("", KeySetError::Malformed),
        ("{", KeySetError::Malformed),
        ("{}", KeySetError::Malformed),
        ("[]", KeySetError::Malformed),
        ("null", KeySetError::Malformed),
        ("{\"keys\":{}}", KeySetError::Malformed),
        ("{\"keys\":null}", KeySetError::Malformed),
        ("{\"keys\":[]}", KeySetError::NoKeys),
        ("{\"Keys\":[]}", KeySetError::Malformed),
        ("<!doctype html><title>503</title>", KeySetError::Malformed),
        (&good[..good.len() - 9], KeySetError::Malformed),
        (&format!("{good}{good}"), KeySetError::Malformed),
        (&format!("\u{feff}{good}"), KeySetError::Malformed),
        (&format!("[{good}]"), KeySetError::Malformed),
        (&twice, KeySetError::Malformed),
        (&inner, KeySetError::Malformed),
        (&key.to_string(), KeySetError::Malformed),
        (&"[".repeat(100_000), KeySetError::Malformed),
        (&json!({"keys": many}).to_string(), KeySetError::TooManyKeys),
        (
            &json!({"keys": [changed(key.clone(), &json!({"use": "enc"}))]}).to_string(),
            KeySetError::NoKeys,
        ),
        (
            &format!("{good}{}", " ".repeat(150 * 1024)),
            KeySetError::TooLarge,
        ),
    ];
    for (text, error) in cases {
        assert_eq!(KeySet::parse(text).unwrap_err(), error, "{text:.100}");
    }
    let most = json!({"keys": many[..10]}).to_string();
    assert_eq!(KeySet::parse(&most).unwrap().keys().count(), 10);
}
