//! Dates in tokens.

use palisade_cognito_stand_in::TokenUse;
use serde_json::json;

use super::{Variant, claims_text, half_past, named};
use crate::suite::Suite;

pub(super) fn forms(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let mut variants = Vec::new();
    let token = suite.token(token_use);
    let later = suite.stand_in.now() + 600;
    for claim in ["exp", "iat"] {
        variants.push(named(
            format!("{claim} absent"),
            token.clone().without_claim(claim),
        ));
        let upper = token
            .clone()
            .without_claim(claim)
            .claim(&claim.to_uppercase(), later);
        variants.push(named(format!("{claim} in upper case"), upper));
    }
    for claim in ["exp", "iat", "nbf"] {
        for value in [
            json!(null),
            json!(true),
            json!(false),
            json!([later]),
            json!({}),
            json!(later.to_string()),
            json!("2030-01-01T00:00:00Z"),
            json!(""),
            json!("Infinity"),
            json!([]),
        ] {
            variants.push(named(
                format!("{claim} {value}"),
                token.clone().claim(claim, value),
            ));
        }
    }
    // Numbers that serde_json would write otherwise.
    let text = claims_text(&token.without_claim("exp").without_claim("iat"));
    for claim in ["exp", "iat", "nbf"] {
        for number in [
            "1e400",
            "-1e400",
            "1e309",
            "-1",
            "-1e3",
            "-9223372036854775808",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "18446744073709551615",
            "18446744073709551616",
            "1000000000000000000000000000000",
            "1e30",
        ] {
            let usual = [
                ("exp", format!("{later}")),
                ("iat", format!("{}", later - 700)),
            ];
            let others: Vec<String> = usual
                .iter()
                .filter(|(name, _)| *name != claim)
                .map(|(name, value)| format!("\"{name}\":{value},"))
                .collect();
            // A date of not-before in the distant past is no reason to refuse, a negative one is.
            let body = format!("{{\"{claim}\":{number},{}{}", others.join(""), &text[1..]);
            variants.push(named(
                format!("{claim} {number}"),
                suite.token(token_use).claims_bytes(body),
            ));
        }
    }
    variants
}

pub(super) fn dates(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let now = suite.stand_in.now();
    let token = || suite.token(token_use);
    vec![
        named("exp at now", token().claim("exp", now)),
        named(
            "exp a fraction after the second before",
            token().claim("exp", half_past(now - 1)),
        ),
        named("exp a second ago", token().claim("exp", now - 1)),
        named("exp 0", token().claim("exp", 0)),
        named("exp and iat 0", token().claim("exp", 0).claim("iat", 0)),
        named("nbf in a second", token().claim("nbf", now + 1)),
        named("nbf in an hour", token().claim("nbf", now + 3_600)),
        named("iat in 61 seconds", token().claim("iat", now + 61)),
        named(
            "iat tomorrow",
            token()
                .claim("iat", now + 86_400)
                .claim("exp", now + 90_000),
        ),
        named(
            "iat after exp",
            token().claim("iat", now + 30).claim("exp", now + 20),
        ),
        named(
            "iat in milliseconds",
            token()
                .claim("iat", now * 1_000)
                .claim("exp", now * 1_000 + 1),
        ),
        named("nbf in milliseconds", token().claim("nbf", now * 1_000)),
    ]
}
