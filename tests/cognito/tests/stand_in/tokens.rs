//! Tokens made for attacks.

use aws_lc_rs::hmac;
use aws_lc_rs::signature::{
    RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY, RSA_PKCS1_2048_8192_SHA512,
    RSA_PSS_2048_8192_SHA256, RsaParameters,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use palisade_cognito_stand_in::{
    KeyPair, RsaAlgorithm, Signature, StandInError, TestKey, TokenUse,
};
use serde_json::{Value, json};

use crate::support::{is_signed_by, part, started, verifies};

#[test]
fn a_token_is_genuine_until_it_is_changed() -> Result<(), StandInError> {
    let stand_in = started()?;
    let jwks = stand_in.jwks();
    for token_use in [TokenUse::Id, TokenUse::Access] {
        let token = stand_in.token(token_use, "site", "alice")?;
        assert!(is_signed_by(&jwks, &token.clone().compact()?));
        let changed = token
            .clone()
            .claim("exp", "soon")
            .claim("new", json!([1]))
            .without_claim("iss")
            .compact()?;
        assert!(
            is_signed_by(&jwks, &changed),
            "rightly signed, with wrong claims"
        );
        let claims = part(&changed, 1);
        assert_eq!(
            (&claims["exp"], &claims["new"], &claims["iss"]),
            (&"soon".into(), &json!([1]), &Value::Null)
        );
        let header = token
            .header("alg", "none")
            .header("crit", json!(["x"]))
            .without_header("kid")
            .compact()?;
        assert_eq!(part(&header, 0), json!({ "alg": "none", "crit": ["x"] }));
    }
    assert!(stand_in.token(TokenUse::Id, "site", "nobody").is_err());
    assert!(stand_in.token(TokenUse::Id, "another", "alice").is_err());
    Ok(())
}

#[test]
fn parts_can_be_any_bytes() -> Result<(), StandInError> {
    let stand_in = started()?;
    let token = stand_in.token(TokenUse::Id, "site", "alice")?;
    let token = token
        .header_bytes(b"{")
        .claims_bytes([0xff])
        .signature(Signature::Bytes(vec![1, 2]));
    assert_eq!((token.key_id(), token.claims()), (None, None));
    assert_eq!(token.compact()?, "ew._w.AQI");
    Ok(())
}

#[test]
fn a_public_key_can_be_misused_as_a_secret() -> Result<(), StandInError> {
    let stand_in = started()?;
    let secret = stand_in.key(TokenUse::Id).modulus();
    let token = stand_in
        .token(TokenUse::Id, "site", "alice")?
        .header("alg", "HS256");
    let token = token.signature(Signature::Hmac(secret.clone())).compact()?;
    let (signed, tag) = token.rsplit_once('.').unwrap_or_default();
    let key = hmac::Key::new(hmac::HMAC_SHA256, &secret);
    assert!(
        hmac::verify(
            &key,
            signed.as_bytes(),
            &URL_SAFE_NO_PAD.decode(tag).unwrap()
        )
        .is_ok()
    );
    Ok(())
}

#[test]
fn each_algorithm_signs_in_its_own_way() -> Result<(), StandInError> {
    let key = KeyPair::test(TestKey::OtherPool)?;
    let cases: [(_, &'static RsaParameters); 2] = [
        (RsaAlgorithm::Rs512, &RSA_PKCS1_2048_8192_SHA512),
        (RsaAlgorithm::Ps256, &RSA_PSS_2048_8192_SHA256),
    ];
    for (algorithm, parameters) in cases {
        let signature = key.sign(algorithm, b"message")?;
        assert!(
            verifies(&key, parameters, b"message", &signature),
            "{algorithm:?}"
        );
        assert!(
            !verifies(&key, parameters, b"another", &signature),
            "{algorithm:?}"
        );
    }
    Ok(())
}

#[test]
fn unfit_keys_sign_rightly() -> Result<(), StandInError> {
    let short = KeyPair::test(TestKey::Short)?;
    assert_eq!(short.modulus().len(), 128);
    let signature = short.sign(RsaAlgorithm::Rs256, b"message")?;
    assert!(verifies(
        &short,
        &RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
        b"message",
        &signature
    ));
    assert!(short.sign(RsaAlgorithm::Ps256, b"message").is_err());

    let three = KeyPair::test(TestKey::ExponentThree)?;
    assert_eq!(three.jwk()["e"], "Aw");
    let signature = three.sign(RsaAlgorithm::Rs256, b"message")?;
    assert!(verifies(
        &three,
        &RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
        b"message",
        &signature
    ));

    assert_eq!(KeyPair::test(TestKey::Long)?.modulus().len(), 640);
    assert_eq!(
        KeyPair::test(TestKey::Long)?
            .sign(RsaAlgorithm::Rs256, b"message")?
            .len(),
        640
    );

    // With an exponent of 1 the signature is the encoded message itself.
    let one = KeyPair::test(TestKey::ExponentOne)?;
    assert_eq!(one.jwk()["e"], "AQ");
    let signature = one.sign(RsaAlgorithm::Rs256, b"message")?;
    assert!(signature.starts_with(&[0, 1, 0xff]) && signature.len() == 256);
    Ok(())
}

#[test]
fn the_bare_operation_makes_the_same_signature_as_the_library() -> Result<(), StandInError> {
    let encoded = KeyPair::test(TestKey::ExponentOne)?.sign(RsaAlgorithm::Rs256, b"message")?;
    let key = KeyPair::test(TestKey::OtherPool)?;
    assert_eq!(
        key.power(&encoded),
        key.sign(RsaAlgorithm::Rs256, b"message")?
    );
    Ok(())
}
