//! Headers that are refused, in tokens that are rightly signed.

use palisade_edge::token::Rejection;
use serde_json::{Value, json};

use crate::pool::refused;
use crate::signer::{KID, Signer, changed, id_claims};

/// A token of a header, as it is.
fn raw(header: impl AsRef<[u8]>) -> String {
    Signer::pool().token(header, id_claims().to_string())
}

/// A token of a header that is changed.
fn token(change: &Value) -> String {
    let header = changed(json!({"alg": "RS256", "kid": KID}), change);
    raw(header.to_string())
}

#[test]
fn a_header_is_one_strict_object() {
    let good = json!({"alg": "RS256", "kid": KID}).to_string();
    let rest = format!("\"alg\":\"RS256\",\"kid\":\"{KID}\"");
    let utf_16: Vec<u8> = good.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let bytes = |value: &[u8]| [b"{\"a\":\"", value, b"\",", rest.as_bytes(), b"}"].concat();
    let nested = |depth: usize| {
        let (open, close) = ("[".repeat(depth), "]".repeat(depth));
        format!("{{\"a\":{open}{close},{rest}}}").into_bytes()
    };
    let cases: Vec<Vec<u8>> = [
        "[]",
        "\"RS256\"",
        "1",
        "null",
        "true",
        " ",
        "{",
        "{]",
        "{\"alg\"}",
        "{\"alg\":}",
    ]
    .map(|text| text.as_bytes().to_vec())
    .into_iter()
    .chain(
        [
            format!("{good}x"),
            format!("{good}{good}"),
            format!("{good},"),
            format!("{good}\0"),
            format!("[{good}]"),
            format!("\u{feff}{good}"),
            format!("/**/{good}"),
            format!("{good}// end"),
            format!("{{{rest},}}"),
            good.replace('"', "'"),
            format!("{{\"a\":NaN,{rest}}}"),
            format!("{{\"a\":Infinity,{rest}}}"),
            format!("{{\"a\":01,{rest}}}"),
            format!("{{\"a\":+1,{rest}}}"),
            format!("{{\"a\":1.,{rest}}}"),
            format!("{{\"a\":undefined,{rest}}}"),
            format!("{{\"a\":\"\n\",{rest}}}"),
            format!("{{\"a\":\"\\ud800\",{rest}}}"),
            format!("{{\"a\":\"\\x41\",{rest}}}"),
            format!("{{\"alg\":\"RS256\",{rest}}}"),
            format!("{{\"alg\":\"none\",{rest}}}"),
            format!("{{{rest},\"alg\":\"none\"}}"),
            format!("{{\"\\u0061lg\":\"none\",{rest}}}"),
            format!("{{\"k\\u0069d\":\"other\",{rest}}}"),
            format!("{{\"a\":{{\"b\":1,\"b\":2}},{rest}}}"),
            format!("{{\"a\":[{{\"b\":1,\"\\u0062\":2}}],{rest}}}"),
            format!("{{\"a\":\"{}\",{rest}}}", "a".repeat(4_096)),
        ]
        .map(String::into_bytes),
    )
    .chain([
        utf_16,
        bytes(b"\xff"),
        bytes(b"\xc0\xae"),
        bytes(b"\xed\xa0\x80"),
        bytes(b"\xf4\x90\x80\x80"),
        nested(8),
        nested(100),
        nested(1_900),
        nested(5_000),
    ])
    .collect();
    let cases: Vec<(String, Rejection)> = cases
        .iter()
        .map(|header| (raw(header), Rejection::Header))
        .collect();
    refused(&cases);
}

#[test]
fn the_algorithm_is_rs256_to_the_byte() {
    let mut cases: Vec<String> = [
        "none", "None", "NONE", "nOnE", "", "HS256", "HS384", "HS512", "RS384", "RS512", "PS256",
        "ES256", "EdDSA", "RSA-OAEP", "rs256", "RS256 ", " RS256", "RS256\0", "ＲS256", "RЅ256",
        "RS2560",
    ]
    .map(|algorithm| token(&json!({"alg": algorithm})))
    .to_vec();
    cases.extend(
        [
            json!(["RS256"]),
            json!(256),
            json!({"RS256": 1}),
            json!(true),
            json!([]),
        ]
        .map(|algorithm| token(&json!({"alg": algorithm}))),
    );
    let others = [
        "{\"kid\":\"a\"}",
        "{\"alg\":null,\"kid\":\"a\"}",
        "{\"Alg\":\"RS256\",\"kid\":\"a\"}",
        "{\"ALG\":\"RS256\",\"kid\":\"a\"}",
        "{\"__proto__\":{\"alg\":\"RS256\"},\"kid\":\"a\"}",
        "{\"constructor\":{\"alg\":\"RS256\"},\"kid\":\"a\"}",
        "{}",
    ];
    cases.extend(others.map(raw));
    let cases: Vec<(String, Rejection)> = cases
        .into_iter()
        .map(|token| (token, Rejection::Algorithm))
        .collect();
    refused(&cases);
}

#[test]
fn parameters_that_change_what_is_signed_are_refused() {
    let jwk = Signer::stranger().jwk();
    let changes = [
        json!({"crit": ["exp"]}),
        json!({"crit": ["unknown"], "unknown": true}),
        json!({"crit": []}),
        json!({"crit": ["alg"]}),
        json!({"crit": ["a", "a"], "a": 1}),
        json!({"crit": "b64"}),
        json!({"crit": 0}),
        json!({"crit": ["b64"], "b64": false}),
        json!({"b64": false}),
        json!({"b64": true}),
        json!({"zip": "DEF"}),
        json!({"jwk": jwk}),
        json!({"jku": "https://attacker.example/jwks.json"}),
        json!({"x5u": "https://attacker.example/chain.pem"}),
        json!({"x5c": ["MIIB"]}),
        json!({"x5t": "AAAA"}),
        json!({"x5t#S256": "AAAA"}),
        json!({"cty": "JWT"}),
    ];
    let cases = changes.map(|change| (token(&change), Rejection::HeaderParameter));
    refused(&cases);
    let null = format!("{{\"alg\":\"RS256\",\"kid\":\"{KID}\",\"crit\":null}}");
    let escaped = format!("{{\"alg\":\"RS256\",\"kid\":\"{KID}\",\"\\u0063rit\":[\"a\"]}}");
    refused(&[null, escaped].map(|header| (raw(header), Rejection::HeaderParameter)));
}

#[test]
fn the_type_is_that_of_a_token_if_there_is_one() {
    let types = [
        json!("JWE"),
        json!("JOSE"),
        json!(""),
        json!("JWT "),
        json!("jwt\0"),
        json!("dpop+jwt"),
        json!(1),
        json!(["JWT"]),
        json!(false),
    ];
    refused(&types.map(|kind| (token(&json!({"typ": kind})), Rejection::Type)));
}

#[test]
fn the_key_id_is_a_text_of_some_bytes() {
    let ids = [
        json!(""),
        json!("a".repeat(129)),
        json!("a".repeat(2_900)),
        json!(1),
        json!([KID]),
        json!({"kid": KID}),
        json!(true),
    ];
    refused(&ids.map(|id| (token(&json!({"kid": id})), Rejection::KeyId)));
    refused(&[
        (token(&json!({"kid": null})), Rejection::KeyId),
        (raw("{\"alg\":\"RS256\",\"kid\":null}"), Rejection::KeyId),
        (raw("{\"alg\":\"RS256\",\"Kid\":\"a\"}"), Rejection::KeyId),
    ]);
}

#[test]
fn a_key_is_found_by_its_exact_id_alone() {
    let ids = [
        "../../etc/passwd".to_owned(),
        "https://attacker.example/key".to_owned(),
        "' OR '1'='1".to_owned(),
        "a\r\nb: c".to_owned(),
        "keys".to_owned(),
        "0".to_owned(),
        "__proto__".to_owned(),
        KID.to_lowercase(),
        format!("{KID} "),
        format!(" {KID}"),
        format!("{KID}\0"),
        KID[..23].to_owned(),
        KID.replace('+', "%2B"),
        KID.replace('+', " "),
        "\u{e9}".repeat(64),
    ];
    // The endpoint of these tests does not answer.
    let expected = Rejection::KeySetUnavailable;
    refused(&ids.map(|id| (token(&json!({"kid": id})), expected)));
}
