//! JSON Web Keys ([RFC 7517](https://www.rfc-editor.org/rfc/rfc7517)), and which of them are fit.

use jsonwebtoken::jwk::{AlgorithmParameters, Jwk, KeyAlgorithm, KeyOperations, PublicKeyUse};
use jsonwebtoken::{DecodingKey, DecodingKeyKind};
use serde::Deserialize;
use serde_json::Value;

use super::Key;

/// How many bytes an id may have: tokens may not name longer ones.
const LONGEST_ID: usize = 128;
/// How long a modulus may be, in bytes: 2048 bits are the least that
/// [RFC 7518](https://www.rfc-editor.org/rfc/rfc7518), 3.3, allows; more than 4096 would take too long to verify.
const MODULUS: std::ops::RangeInclusive<usize> = 256..=512;
/// The least exponent. With small ones, faults in what was signed are easier to use; with 1, anyone can sign.
const LEAST_EXPONENT: u64 = 65_537;
/// The members of private keys ([RFC 7518](https://www.rfc-editor.org/rfc/rfc7518), 6.3.2 and 6.4.1): who publishes
/// them has lost the key.
const PRIVATE: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// The key of a JSON Web Key, if it is one for signatures of `RS256` that is fit for use.
pub(super) fn key(value: &Value) -> Option<Key> {
    let id = id(value)?;
    if PRIVATE.iter().any(|name| value.get(name).is_some()) {
        return None;
    }
    let jwk = Jwk::deserialize(value).ok()?;
    let common = &jwk.common;
    let is_for_signatures = matches!(common.public_key_use, None | Some(PublicKeyUse::Signature));
    let verifies = common
        .key_operations
        .as_ref()
        .is_none_or(|operations| operations.contains(&KeyOperations::Verify));
    let is_rs256 = matches!(common.key_algorithm, None | Some(KeyAlgorithm::RS256));
    let is_rsa = matches!(jwk.algorithm, AlgorithmParameters::RSA(_));
    if !(is_for_signatures && verifies && is_rs256 && is_rsa) {
        return None;
    }
    match DecodingKey::from_jwk(&jwk).ok()?.kind() {
        DecodingKeyKind::RsaModulusExponent { n, e } if is_fit(n, e) => {
            Key::new(id.to_owned(), n, e)
        }
        _ => None,
    }
}

/// The id of a JSON Web Key.
pub(super) fn id(value: &Value) -> Option<&str> {
    let id = value.get("kid")?.as_str()?;
    (1..=LONGEST_ID).contains(&id.len()).then_some(id)
}

fn is_fit(modulus: &[u8], exponent: &[u8]) -> bool {
    // The first bit of a modulus is set: so its bits are eight times its bytes, as those of all usual keys.
    let modulus_is_fit =
        MODULUS.contains(&modulus.len()) && modulus.first().is_some_and(|byte| byte & 0x80 != 0);
    let modulus_is_odd = modulus.last().is_some_and(|byte| byte & 1 == 1);
    let number = match exponent {
        [0, ..] => None,
        bytes if bytes.len() <= 4 => Some(
            bytes
                .iter()
                .fold(0_u64, |number, byte| number << 8 | u64::from(*byte)),
        ),
        _ => None,
    };
    let exponent_is_fit = number.is_some_and(|e| e >= LEAST_EXPONENT && e & 1 == 1);
    modulus_is_fit && modulus_is_odd && exponent_is_fit
}
