//! Project Wycheproof's test vectors: RSA signatures, JSON Web Signatures and JSON Web Keys.
//!
//! A verdict that differs from the vectors' own is an exception, listed with its reason.

#![expect(
    clippy::unwrap_used,
    reason = "vectors of another form are to stop a test, with the place"
)]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use palisade_edge::keys::KeySet;
use palisade_edge::token::Jws;
use serde_json::{Value, json};
use wycheproof::TestResult;
use wycheproof::rsa_pkcs1_verify::{TestName, TestSet};

#[cfg(test)]
#[expect(dead_code, reason = "the tests of tokens need more")]
#[path = "../../functions/edge/tests/token/signer.rs"]
mod signer;

use self::signer::{KID, Signer, base64url, key_set};

const SIGNATURES: &str = include_str!("../vectors/wycheproof/json_web_signature_test.json");
const KEYS: &str = include_str!("../vectors/wycheproof/json_web_key_test.json");
const CRYPTO: &str = include_str!("../vectors/wycheproof/json_web_crypto_test.json");

/// Rows of RSA signatures that are marked valid, by keys whose exponent is 3: such keys are not used.
const SMALL_EXPONENT: [(TestName, usize); 3] = [
    (TestName::Rsa2048Sha256, 258),
    (TestName::Rsa2048Sha256, 259),
    (TestName::Rsa3072Sha256, 259),
];

/// Rows of JSON Web Signatures that are marked valid, of RS256, and that are refused nevertheless.
const SIGNATURE_EXCEPTIONS: [(u64, &str); 1] = [(
    259,
    "its payload is empty: a token has claims, so no part of it may be empty",
)];

/// Rows of key sets whose verdict differs.
const KEY_EXCEPTIONS: [(u64, &str); 0] = [];

#[test]
fn rsa_signatures() {
    let names = [
        TestName::Rsa2048Sha256,
        TestName::Rsa3072Sha256,
        TestName::Rsa4096Sha256,
    ];
    let (mut valid, mut invalid) = (0, 0);
    for name in names {
        let set = TestSet::load(name).unwrap();
        for group in set.test_groups {
            let number = |bytes: &[u8]| {
                let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
                base64url(&bytes[zeros..])
            };
            let jwk = json!({
                "kty": "RSA", "kid": "a", "n": number(&group.key.n), "e": number(&group.key.e),
            });
            let keys = json!({"keys": [jwk]}).to_string();
            let keys = KeySet::parse(&keys);
            for test in group.tests {
                let differs = SMALL_EXPONENT.contains(&(name, test.tc_id));
                // What is acceptable lacks a NULL in its padding, which was never right.
                let expected = test.result == TestResult::Valid && !differs;
                let key = keys.as_ref().ok().and_then(|keys| keys.key("a"));
                assert_eq!(key.is_none(), differs, "{name:?} {}", test.tc_id);
                let verdict = key.is_some_and(|key| key.verifies(&test.msg, &test.sig));
                assert_eq!(
                    verdict, expected,
                    "{name:?} {}: {}",
                    test.tc_id, test.comment
                );
                if verdict { valid += 1 } else { invalid += 1 }
            }
        }
    }
    assert!(valid >= 20 && invalid > 700, "{valid} and {invalid}");
}

/// A row of a file, with the key of its group.
struct Row {
    id: u64,
    comment: String,
    key: Value,
    jws: String,
    is_valid: bool,
}

fn rows(file: &str) -> Vec<Row> {
    let file: Value = serde_json::from_str(file).unwrap();
    let groups = file["testGroups"].as_array().unwrap();
    let rows = groups.iter().flat_map(|group| {
        let key = group.get("public").unwrap_or(&group["private"]);
        group["tests"].as_array().unwrap().iter().map(move |test| {
            let jws = test.get("jws").unwrap_or(&test["jwe"]);
            Row {
                id: test["tcId"].as_u64().unwrap(),
                comment: test["comment"].to_string(),
                key: key.clone(),
                jws: jws.as_str().map_or_else(|| jws.to_string(), str::to_owned),
                is_valid: test["result"] == "valid",
            }
        })
    });
    rows.collect()
}

/// Whether a token is a signature of RS256 by a key, or one of a set.
fn is_signed(key: &Value, jws: &str) -> bool {
    let set = match key.get("keys") {
        Some(_) => key.clone(),
        None => json!({"keys": [key]}),
    };
    KeySet::parse(&set.to_string()).is_ok_and(|keys| {
        Jws::parse(jws).is_ok_and(|jws| {
            let key = keys.key(jws.kid());
            key.is_some_and(|key| jws.verify(key).is_ok())
        })
    })
}

/// Whether a key, or one of a set, is for RS256.
fn is_rs256(key: &Value) -> bool {
    let keys = key.get("keys").and_then(Value::as_array);
    match keys {
        Some(keys) => keys.iter().any(is_rs256),
        None => key["alg"] == "RS256",
    }
}

/// Rows whose verdict is neither the vectors' nor an exception, and exceptions that are none.
fn differing(rows: &[Row], exceptions: &[(u64, &str)]) -> Vec<String> {
    let differs = |row: &&Row| {
        let expected = row.is_valid && is_rs256(&row.key);
        let is_exception = exceptions.iter().any(|(id, _)| *id == row.id);
        (is_signed(&row.key, &row.jws) != expected) != is_exception
    };
    let found = rows.iter().filter(differs);
    found
        .map(|row| format!("{}: {}", row.id, row.comment))
        .collect()
}

#[test]
fn json_web_signatures() {
    let rows = rows(SIGNATURES);
    assert_eq!(rows.len(), 401);
    let found = differing(&rows, &SIGNATURE_EXCEPTIONS);
    assert!(found.is_empty(), "{}", found.join("\n"));
    let accepted = rows.iter().filter(|row| is_signed(&row.key, &row.jws));
    let accepted: Vec<u64> = accepted.map(|row| row.id).collect();
    assert_eq!(accepted, [33, 260, 261, 262, 263, 345, 349]);
}

#[test]
fn json_web_keys() {
    let rows = rows(KEYS);
    assert_eq!(rows.len(), 26);
    let found = differing(&rows, &KEY_EXCEPTIONS);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn encryption_and_other_algorithms() {
    let rows = rows(CRYPTO);
    assert_eq!(rows.len(), 83);
    let found = differing(&rows, &[]);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The rows about base64url are of HS256: these are the same texts, as far as they can be, of RS256.
#[test]
fn base64url_of_parts() {
    // 372 and 373 are marked valid, with a character that base64url does not have: a strict reader refuses them.
    let accepted = [357, 358, 359, 376, 377];
    let rows = rows(SIGNATURES);
    let usual = rows.iter().find(|row| row.id == 357).unwrap();
    for row in rows.iter().filter(|row| (357..=377).contains(&row.id)) {
        // 367 and 370 are marked invalid for padding, of which their texts have none.
        if matches!(row.id, 367 | 370) {
            assert_eq!(row.jws, usual.jws);
            continue;
        }
        let parts: Vec<&str> = row.jws.split('.').collect();
        let signed = format!("{}.{}", transposed(parts[0]), parts[1]);
        let token = Signer::pool().sign(&signed);
        let (_, signature) = token.rsplit_once('.').unwrap();
        let strange: String = parts[2].chars().filter(|c| is_strange(*c)).collect();
        let signature = match (strange.as_str(), parts[2].starts_with(is_strange)) {
            ("", _) => signature.to_owned(),
            (strange, true) => format!("{strange}{signature}"),
            (strange, false) => format!("{signature}{strange}"),
        };
        let verdict = is_signed(&key_set(), &format!("{signed}.{signature}"));
        assert_eq!(
            verdict,
            accepted.contains(&row.id),
            "{}: {}",
            row.id,
            row.comment
        );
    }
}

fn is_strange(character: char) -> bool {
    !(character.is_ascii_alphanumeric() || character == '-' || character == '_')
}

/// A header of another algorithm and key, with the strange characters where they were.
fn transposed(header: &str) -> String {
    let usual: String = header.chars().filter(|c| !is_strange(*c)).collect();
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(usual).unwrap()).unwrap();
    let text = text.replace("HS256", "RS256").replace("hs256-key", KID);
    let mut encoded = base64url(text);
    let strange: String = header.chars().filter(|c| is_strange(*c)).collect();
    let behind = header.len() - header.rfind(is_strange).map_or(header.len(), |at| at + 1);
    encoded.insert_str(
        encoded.len() - if strange.is_empty() { 0 } else { behind },
        &strange,
    );
    encoded
}
