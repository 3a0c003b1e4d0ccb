//! Signatures that are not those of the key.

use aws_lc_rs::hmac;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512, RSA_PSS_SHA256};
use palisade_edge::token::Rejection;
use serde_json::json;

use crate::pool::refused;
use crate::signer::{KID, Signer, access_claims, base64url, header, id_claims};

#[test]
fn signatures_are_those_of_the_key() {
    let key = Signer::pool();
    let signed = format!(
        "{}.{}",
        base64url(header(KID)),
        base64url(id_claims().to_string())
    );
    let right = key.signature(&RSA_PKCS1_SHA256, &signed);
    let modulus = key.modulus();
    let mut one_less = modulus.clone();
    one_less[255] ^= 1;
    let mut flipped_first = right.clone();
    flipped_first[0] ^= 0x80;
    let mut flipped_last = right.clone();
    flipped_last[255] ^= 1;
    let mut one = vec![0; 256];
    one[255] = 1;
    // The signature and the modulus, added: the same number to the modulus, as long as it fits.
    let mut carry = 0_u16;
    let mut sum: Vec<u8> = right
        .iter()
        .zip(&modulus)
        .rev()
        .map(|(a, b)| {
            let all = u16::from(*a) + u16::from(*b) + carry;
            carry = all >> 8;
            all.to_le_bytes()[0]
        })
        .collect();
    sum.push(u8::try_from(carry).unwrap());
    sum.reverse();
    let sum = if carry == 0 { sum[1..].to_vec() } else { sum };
    let signatures = [
        vec![0; 256],
        one,
        one_less,
        modulus,
        sum,
        vec![0xff; 256],
        flipped_first,
        flipped_last,
        right[..255].to_vec(),
        right[1..].to_vec(),
        vec![0],
        [&[0][..], &right].concat(),
        [&right[..], &[0]].concat(),
        right.iter().rev().copied().collect(),
        key.signature(&RSA_PSS_SHA256, &signed),
        key.signature(&RSA_PKCS1_SHA384, &signed),
        key.signature(&RSA_PKCS1_SHA512, &signed),
        key.signature(&RSA_PKCS1_SHA256, &signed.replace('.', "")),
        key.signature(&RSA_PKCS1_SHA256, &format!("{signed}.")),
        Signer::stranger().signature(&RSA_PKCS1_SHA256, &signed),
        Signer::other().signature(&RSA_PKCS1_SHA256, &signed),
    ];
    let token = |signature: &Vec<u8>| format!("{signed}.{}", base64url(signature));
    let cases: Vec<(String, Rejection)> = signatures
        .iter()
        .map(|signature| (token(signature), Rejection::Signature))
        .collect();
    refused(&cases);
}

#[test]
fn parts_of_several_tokens_make_none() {
    let first = Signer::pool().claims(&id_claims());
    let mut second = id_claims();
    second["sub"] = json!("somebody else");
    let second = Signer::pool().claims(&second);
    let spaced = Signer::pool().token(
        format!("{{ \"alg\":\"RS256\",\"kid\":\"{KID}\"}}"),
        id_claims().to_string(),
    );
    let other = Signer::pool().claims(&access_claims());
    let mut cases = Vec::new();
    let all = [first, second, spaced, other];
    for a in &all {
        for b in &all {
            let (signed, _) = a.rsplit_once('.').unwrap();
            let (_, signature) = b.rsplit_once('.').unwrap();
            if a != b {
                let reason = if a == &all[3] {
                    Rejection::TokenUse
                } else {
                    Rejection::Signature
                };
                cases.push((format!("{signed}.{signature}"), reason));
            }
        }
    }
    refused(&cases);
}

#[test]
fn a_public_key_is_no_secret() {
    let key = Signer::pool();
    let secrets = [
        Vec::new(),
        key.modulus(),
        base64url(key.modulus()).into_bytes(),
        key.jwk().to_string().into_bytes(),
        b"secret".to_vec(),
    ];
    for secret in secrets {
        for (algorithm, hash, reason) in [
            ("HS256", hmac::HMAC_SHA256, Rejection::Algorithm),
            ("HS512", hmac::HMAC_SHA512, Rejection::Algorithm),
            ("RS256", hmac::HMAC_SHA256, Rejection::Signature),
        ] {
            let header = json!({"alg": algorithm, "kid": KID}).to_string();
            let signed = format!(
                "{}.{}",
                base64url(header),
                base64url(id_claims().to_string())
            );
            let tag = hmac::sign(&hmac::Key::new(hash, &secret), signed.as_bytes());
            refused(&[(format!("{signed}.{}", base64url(tag)), reason)]);
        }
    }
}
