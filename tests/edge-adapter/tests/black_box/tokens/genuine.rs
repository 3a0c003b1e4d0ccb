//! Tokens that must be accepted: a function that refuses everything fails by these.

use palisade_cognito_stand_in::TokenUse;
use serde_json::{Value, json};

use super::signature::made_here;
use super::{Variant, claims_text, half_past, named};
use crate::suite::Suite;

#[expect(clippy::too_many_lines, reason = "tables of cases are long")]
pub(super) fn accepted(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let now = suite.stand_in.now();
    let token = || suite.token(token_use);
    let mut variants = vec![
        named("as Cognito writes it", token()),
        made_here(suite, token_use),
        named("typ JWT", token().header("typ", "JWT")),
        named("typ jwt", token().header("typ", "jwt")),
        named("typ at+jwt", token().header("typ", "at+jwt")),
        named("typ AT+JWT", token().header("typ", "AT+JWT")),
        named(
            "an unknown parameter",
            token().header("x", json!([1, {"y": null}])),
        ),
        named(
            "exp with a fraction",
            token().claim("exp", half_past(now + 100)),
        ),
        named(
            "iat with a fraction",
            token().claim("iat", half_past(now - 1)),
        ),
        named("exp as 1e10", token().claim("exp", json!(1e10))),
        named(
            "exp at 2^53",
            token().claim("exp", 9_007_199_254_740_992_u64),
        ),
        named("nbf", token().claim("nbf", now)),
        named(
            "version, device_key",
            token().claim("version", 2).claim("device_key", "d"),
        ),
        named("origin_jti", token().claim("origin_jti", "a-b-c")),
        named(
            "custom claims",
            token()
                .claim("custom:tenant", "t1")
                .claim("custom:n", json!(1.5)),
        ),
        named(
            "identities",
            token().claim("identities", json!([{"userId": "1", "primary": "true"}])),
        ),
        named("no groups", token().without_claim("cognito:groups")),
        named(
            "roles",
            token().claim("cognito:roles", json!(["arn:aws:iam::1:role/a"])),
        ),
        named("empty strings", token().claim("", "").claim("x", "")),
        named(
            "__proto__",
            token()
                .claim("__proto__", json!({"exp": 0}))
                .claim("constructor", 1),
        ),
        named(
            "names in other case",
            token().claim("Exp", 0).claim("ISS", "x").claim("Sub", 1),
        ),
        named(
            "exp within a claim",
            token().claim("x", json!({"exp": 0, "iss": "evil"})),
        ),
        named(
            "texts",
            token().claim("name", "Zoë ☃ \u{1f600} \"\\/\u{8}\n\t\u{0}"),
        ),
        named("a long subject", token().claim("sub", "x".repeat(200))),
        named(
            "no auth_time, jti, event_id",
            token()
                .without_claim("auth_time")
                .without_claim("jti")
                .without_claim("event_id"),
        ),
    ];
    if token_use == TokenUse::Access {
        let long: Vec<String> = (0..160)
            .map(|n| format!("group-{n}-of-thirty-six-characters-x"))
            .collect();
        variants.push(named("8 KiB", token().claim("cognito:groups", json!(long))));
        variants.push(named(
            "aud beside",
            token().claim("aud", "https://api.example.com"),
        ));
        variants.push(named(
            "a list of aud beside",
            token().claim("aud", json!(["x"])),
        ));
    } else {
        variants.push(named("client_id beside", token().claim("client_id", "x")));
    }
    for value in [
        json!(null),
        json!(true),
        json!(-0.5),
        json!(1e300),
        json!([]),
        json!({}),
        nested(30),
    ] {
        variants.push(named(format!("{value:.40}"), token().claim("x", value)));
    }
    let other = match token_use {
        TokenUse::Id => TokenUse::Access,
        TokenUse::Access => TokenUse::Id,
    };
    variants.push(named(
        "by the pool's other key",
        token().signed_by(suite.stand_in.key(other)),
    ));
    let text = claims_text(&token());
    let spaced = format!(" \t\r\n{} \n", text.replacen(':', " : ", 1));
    variants.push(named("white space around", token().claims_bytes(spaced)));
    let escaped = text.replacen("\"exp\"", "\"\\u0065xp\"", 1);
    variants.push(named("an escaped name", token().claims_bytes(escaped)));
    variants
}

fn nested(depth: usize) -> Value {
    (0..depth).fold(json!(1), |inner, _| json!({ "x": [inner] }))
}
