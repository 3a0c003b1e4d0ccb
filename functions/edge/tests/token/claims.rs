//! Claims that are refused, in tokens that are rightly signed.

use palisade_edge::event::Request;
use palisade_edge::token::{Rejection, TokenUse, authorized};
use serde_json::{Value, json};

use crate::pool::{Pool, refused, verdict};
use crate::signer::{CLIENT, ISSUER, KID, NOW, Signer, access_claims, changed, header, id_claims};
use crate::testing;

fn raw(payload: impl AsRef<[u8]>) -> String {
    Signer::pool().token(header(KID), payload)
}

fn id(change: &Value) -> String {
    Signer::pool().claims(&changed(id_claims(), change))
}

fn access(change: &Value) -> String {
    Signer::pool().claims(&changed(access_claims(), change))
}

fn access_refused(cases: &[(Value, Rejection)]) {
    for (change, reason) in cases {
        let verdict = verdict(&access(change), TokenUse::Access);
        assert_eq!(verdict, Err(*reason), "{change}");
    }
}

#[test]
fn a_payload_is_one_strict_object() {
    let good = id_claims().to_string();
    let rest = good.trim_start_matches('{').trim_end_matches('}');
    let nested = |depth: usize| {
        let (open, close) = ("[".repeat(depth), "]".repeat(depth));
        format!("{{\"a\":{open}{close},{rest}}}")
    };
    let objects = |depth: usize| {
        let (open, close) = ("{\"a\":".repeat(depth), "}".repeat(depth));
        format!("{{\"b\":{open}1{close},{rest}}}")
    };
    let members: Vec<String> = (0..1_000).map(|n| format!("\"{n}\":1")).collect();
    let members = members.join(",");
    let cases = [
        format!("[{good}]"),
        json!(good).to_string(),
        "1".to_owned(),
        "null".to_owned(),
        "true".to_owned(),
        format!("{good}{good}"),
        format!("{good}\0"),
        format!("{good} x"),
        format!("\u{feff}{good}"),
        format!("{{{rest},}}"),
        format!("{{\"sub\":\"other\",{rest}}}"),
        format!("{{{rest},\"sub\":\"other\"}}"),
        format!("{{{rest},\"s\\u0075b\":\"other\"}}"),
        format!("{{{rest},\"cognito:groups\":[\"admins\"]}}"),
        format!("{{{rest},\"custom:a\":{{\"b\":1,\"b\":1}}}}"),
        format!("{{\"a\":\"\\ud800\",{rest}}}"),
        format!("{{\"a\":\"\\udc00\\ud800\",{rest}}}"),
        format!("{{\"a\":\"\u{1}\",{rest}}}"),
        format!("{{\"a\":NaN,{rest}}}"),
        format!("{{\"a\":-Infinity,{rest}}}"),
        format!("{{\"a\":0x1,{rest}}}"),
        format!("{{\"a\":1/**/,{rest}}}"),
        good.replace('"', "'"),
        nested(64),
        nested(100),
        nested(3_000),
        objects(64),
        objects(1_000),
        "[".repeat(8_000),
        "{\"a\":".repeat(1_600),
        format!("{{{members},\"7\":1,{rest}}}"),
    ];
    refused(&cases.map(|payload| (raw(payload), Rejection::Payload)));
    for bytes in [
        &b"\xff"[..],
        b"\xc0\x80",
        b"\xed\xa0\x80",
        b"\xf8\x88\x80\x80\x80",
    ] {
        let payload = [b"{\"a\":\"", bytes, b"\",", rest.as_bytes(), b"}"].concat();
        refused(&[(raw(payload), Rejection::Payload)]);
    }
    let utf_16: Vec<u8> = good.encode_utf16().flat_map(u16::to_le_bytes).collect();
    refused(&[(raw(utf_16), Rejection::Payload)]);
}

/// What takes the place of a text that must be exact.
fn others(right: &str) -> Vec<Value> {
    vec![
        json!(""),
        json!(format!("{right} ")),
        json!(format!(" {right}")),
        json!(format!("{right}/")),
        json!(format!("{right}\0")),
        json!(format!("{right}a")),
        json!(right[..right.len() - 1]),
        json!(right.to_uppercase()),
        json!(right.replacen('d', "ԁ", 1)),
        json!([right]),
        json!([right, "other"]),
        json!({right: right}),
        json!(1),
        json!(true),
        Value::Null,
    ]
}

#[test]
fn issuer_use_and_client_are_exact() {
    let mut cases = Vec::new();
    let claims = [
        ("iss", ISSUER, Rejection::Issuer),
        ("token_use", "id", Rejection::TokenUse),
        ("aud", CLIENT, Rejection::Client),
    ];
    for (name, right, reason) in claims {
        for other in others(right) {
            cases.push((id(&json!({name: other})), reason));
        }
        let null = changed(id_claims(), &json!({name: null})).to_string();
        let null = null.replacen('{', &format!("{{\"{name}\":null,"), 1);
        cases.push((raw(null), reason));
    }
    let pool = "eu-north-1_AbCdEfGhI";
    for issuer in [
        format!("http://cognito-idp.eu-north-1.amazonaws.com/{pool}"),
        format!("https://cognito-idp.eu-west-1.amazonaws.com/{pool}"),
        format!("https://issuer-cognito-idp.eu-north-1.amazonaws.com/{pool}"),
        format!("https://attacker.example/{pool}"),
        format!("{ISSUER}?a"),
        "https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_ZzZzZzZzZ".to_owned(),
    ] {
        cases.push((id(&json!({"iss": issuer})), Rejection::Issuer));
    }
    cases.push((
        id(&json!({"aud": null, "client_id": CLIENT})),
        Rejection::Client,
    ));
    cases.push((id(&json!({"token_use": "access"})), Rejection::TokenUse));
    cases.push((Signer::pool().claims(&access_claims()), Rejection::TokenUse));
    refused(&cases);
}

#[test]
fn access_tokens_are_those_of_the_client() {
    access_refused(&[
        (json!({"client_id": null}), Rejection::Client),
        (json!({"client_id": null, "aud": CLIENT}), Rejection::Client),
        (json!({"client_id": [CLIENT]}), Rejection::Client),
        (
            json!({"client_id": "other", "aud": CLIENT}),
            Rejection::Client,
        ),
        (json!({"token_use": "id"}), Rejection::TokenUse),
        (json!({"token_use": "Access"}), Rejection::TokenUse),
        (json!({"iss": "other"}), Rejection::Issuer),
    ]);
    let token = Signer::pool().claims(&id_claims());
    assert_eq!(verdict(&token, TokenUse::Access), Err(Rejection::TokenUse));
}

#[test]
fn times_are_numbers_and_right() {
    let mut cases = Vec::new();
    let strange = [
        json!(NOW.to_string()),
        json!([NOW]),
        json!({"exp": NOW}),
        json!(true),
        json!(""),
        json!(-1),
        json!(-0.5),
        json!(9_007_199_254_740_993_u64),
        json!(1_u64 << 63),
        json!(u64::MAX),
        json!(1e30),
        json!(i64::MIN),
    ];
    for name in ["exp", "iat", "nbf"] {
        for value in &strange {
            cases.push((id(&json!({name: value})), Rejection::Time));
        }
        let claims = changed(id_claims(), &json!({name: null})).to_string();
        for (number, reason) in [
            ("null", Rejection::Time),
            ("1e400", Rejection::Payload),
            ("-1e400", Rejection::Payload),
        ] {
            let with = format!("{{\"{name}\":{number},");
            cases.push((raw(claims.replacen('{', &with, 1)), reason));
        }
    }
    cases.extend([
        (id(&json!({"exp": null})), Rejection::Time),
        (id(&json!({"iat": null})), Rejection::Time),
        (id(&json!({"exp": null, "Exp": NOW + 900})), Rejection::Time),
        (id(&json!({"exp": 0, "iat": 0})), Rejection::Expired),
        (id(&json!({"exp": NOW})), Rejection::Expired),
        (id(&json!({"exp": NOW - 1})), Rejection::Expired),
        (id(&json!({"exp": 1_769_999_999.5})), Rejection::Expired),
        (id(&json!({"nbf": NOW + 1})), Rejection::NotYetValid),
        (id(&json!({"nbf": 1_770_000_000.5})), Rejection::NotYetValid),
        (id(&json!({"iat": NOW + 61})), Rejection::IssuedAt),
        (id(&json!({"iat": NOW * 1_000})), Rejection::IssuedAt),
        (
            id(&json!({"iat": NOW + 20, "exp": NOW + 10})),
            Rejection::IssuedAt,
        ),
        (
            id(&json!({"iat": 1_770_000_000.9, "exp": 1_770_000_000.8})),
            Rejection::IssuedAt,
        ),
    ]);
    refused(&cases);
}

#[test]
fn the_leeway_moves_the_edges_by_itself() {
    let edges = [
        (json!({"exp": NOW - 4}), Ok(())),
        (json!({"exp": NOW - 5}), Err(Rejection::Expired)),
        (json!({"nbf": NOW + 5}), Ok(())),
        (json!({"nbf": NOW + 6}), Err(Rejection::NotYetValid)),
        (json!({"iat": NOW + 65}), Ok(())),
        (json!({"iat": NOW + 66}), Err(Rejection::IssuedAt)),
    ];
    for (change, expected) in edges {
        let mut pool = Pool::new(|settings| {
            settings.leeway = 5;
            settings.jwks = Some(crate::signer::key_set().to_string());
        });
        assert_eq!(pool.id(&id(&change), NOW).map(|_| ()), expected, "{change}");
    }
}

#[test]
fn the_subject_is_a_text() {
    let subjects = [
        json!(""),
        json!(1),
        json!(["a"]),
        json!({}),
        json!(false),
        Value::Null,
    ];
    refused(&subjects.map(|subject| (id(&json!({"sub": subject})), Rejection::Subject)));
}

#[test]
fn what_is_wrong_first_is_the_reason() {
    let all = [
        (json!({"iss": "a"}), Rejection::Issuer),
        (json!({"token_use": "a"}), Rejection::TokenUse),
        (json!({"aud": "a"}), Rejection::Client),
        (json!({"iat": "a"}), Rejection::Time),
        (json!({"exp": NOW - 200}), Rejection::Expired),
        (json!({"nbf": NOW + 1}), Rejection::NotYetValid),
        (json!({"sub": ""}), Rejection::Subject),
    ];
    for first in 0..all.len() {
        let claims = all[first..]
            .iter()
            .fold(id_claims(), |claims, (change, _)| changed(claims, change));
        // Signed by a stranger, too: that is the last of all.
        let token = Signer::stranger().claims(&claims);
        refused(&[(token, all[first].1)]);
    }
    let header = json!({"alg": "none", "kid": 1, "crit": ["a"]}).to_string();
    refused(&[(Signer::stranger().token(header, "{}"), Rejection::Algorithm)]);
}

#[test]
fn groups_and_scopes_are_whole_words() {
    let groups = [
        (json!(["staff"]), true),
        (json!(["a", "staff"]), true),
        (json!([]), false),
        (json!(["staffs"]), false),
        (json!(["staf"]), false),
        (json!(["Staff"]), false),
        (json!([" staff"]), false),
        (json!(["staff,admins"]), false),
        (json!("staff"), false),
        (json!({"staff": true}), false),
        (json!([["staff"]]), false),
        (json!(["staff", 1]), false),
        (json!([null, "staff"]), false),
        (json!(1), false),
        (Value::Null, false),
    ];
    let mut settings = testing::settings();
    settings.required_group = Some("staff".to_owned());
    let mut pool = Pool::deployed();
    for (value, expected) in groups {
        let change = json!({"cognito:groups": value});
        for (token, kind) in [
            (id(&change), TokenUse::Id),
            (access(&change), TokenUse::Access),
        ] {
            let claims = pool.check(&token, kind, NOW).unwrap();
            let verdict = authorized(&claims, &Request::default(), &settings);
            assert_eq!(verdict.is_ok(), expected, "{change}");
            assert!(verdict.is_ok() || verdict == Err(Rejection::Group));
        }
    }
    let scopes = [
        (json!("api/read api/write"), true),
        (json!("api/write openid api/read"), true),
        (json!("api/read  api/write api/read"), true),
        (json!("api/read"), false),
        (json!("api/read\tapi/write"), false),
        (json!("api/read\u{a0}api/write"), false),
        (json!("api/read,api/write"), false),
        (json!("api/readers api/write"), false),
        (json!("API/READ api/write"), false),
        (json!("api/rea api/write"), false),
        (json!(["api/read", "api/write"]), false),
        (json!(""), false),
        (Value::Null, false),
    ];
    let mut settings = testing::settings();
    settings.required_scopes = ["api/read", "api/write"].map(str::to_owned).to_vec();
    for (value, expected) in scopes {
        let token = access(&json!({"scope": value}));
        let claims = pool.check(&token, TokenUse::Access, NOW).unwrap();
        let verdict = authorized(&claims, &Request::default(), &settings);
        assert_eq!(verdict.is_ok(), expected, "{value}");
        assert!(verdict.is_ok() || verdict == Err(Rejection::Scope));
    }
}
