//! Claims that say whose token it is, and for whom.

use palisade_cognito_stand_in::TokenUse;
use serde_json::{Value, json};

use super::{Variant, named};
use crate::suite::Suite;

/// Values that are not this text, but look like it.
fn unlike(text: &str) -> Vec<Value> {
    let mut capital = text.to_owned();
    if let Some(first) = capital.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    let look_alike = text.replace('i', "\u{456}");
    vec![
        json!(null),
        json!(1),
        json!(true),
        json!({}),
        json!([]),
        json!([text]),
        json!([text, "x"]),
        json!([[text]]),
        json!({ text: true }),
        json!(""),
        json!("other"),
        json!(format!("{text}x")),
        json!(format!("x{text}")),
        json!(format!("{text} ")),
        json!(format!(" {text}")),
        json!(format!("{text}\0")),
        json!(format!("{text}\n")),
        json!(format!("{text} other")),
        json!(&text[..text.len() - 1]),
        json!(text.to_uppercase()),
        json!(capital),
        json!(look_alike),
        json!(format!("\u{feff}{text}")),
        json!(format!("{text}\u{200b}")),
    ]
}

fn table(suite: &Suite, token_use: TokenUse, claim: &str, right: &str) -> Vec<Variant> {
    let mut variants = vec![named(
        format!("{claim} absent"),
        suite.token(token_use).without_claim(claim),
    )];
    for value in unlike(right)
        .into_iter()
        .filter(|value| *value != json!(right))
    {
        let name = format!("{claim} {value}");
        variants.push(named(name, suite.token(token_use).claim(claim, value)));
    }
    variants
}

pub(super) fn issuers(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let right = suite.stand_in.issuer();
    let mut variants = table(suite, token_use, "iss", &right);
    for other in [
        "http://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Example",
        "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Example/",
        "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Other",
        "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_example",
        "https://cognito-idp.eu-west-1.amazonaws.com/eu-central-1_Example",
        "https://issuer-cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Example",
        "https://cognito-idp.eu-central-1.amazonaws.com.evil.example/eu-central-1_Example",
        "https://evil.example/eu-central-1_Example",
        "https://evil.example/#https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Example",
        "https://cognito-idp.eu-central-1.amazonaws.com:443/eu-central-1_Example",
        "https://cognito-idp.eu-central-1.amazonaws.com//eu-central-1_Example",
        "https://cognito-idp.eu-central-1.amazonaws.com/x/../eu-central-1_Example",
        "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1%5FExample",
        "eu-central-1_Example",
    ] {
        variants.push(named(other, suite.token(token_use).claim("iss", other)));
    }
    variants
}

pub(super) fn identity(suite: &Suite, token_use: TokenUse) -> Vec<Variant> {
    let (word, other_word, client, other_claim) = match token_use {
        TokenUse::Id => ("id", "access", "aud", "client_id"),
        TokenUse::Access => ("access", "id", "client_id", "aud"),
    };
    let other_use = match token_use {
        TokenUse::Id => TokenUse::Access,
        TokenUse::Access => TokenUse::Id,
    };
    let mut variants = table(suite, token_use, "token_use", word);
    variants.extend(table(suite, token_use, client, "site"));
    for value in [
        json!(null),
        json!(""),
        json!(1),
        json!(["x"]),
        json!({}),
        json!(true),
    ] {
        variants.push(named(
            format!("sub {value}"),
            suite.token(token_use).claim("sub", value),
        ));
    }
    let token = || suite.token(token_use);
    let of_another = suite.stand_in.token(token_use, "another", "alice");
    let of_another = of_another.expect("there are this client and this person");
    variants.extend([
        named("no sub", token().without_claim("sub")),
        named("of another client", of_another.clone()),
        named(
            "of another client, ours beside",
            of_another.claim(other_claim, "site"),
        ),
        named("the other kind", suite.token(other_use)),
        named(
            "the other kind, said to be ours",
            suite.token(other_use).claim("token_use", word),
        ),
        named(
            "our kind, said to be the other",
            token().claim("token_use", other_word),
        ),
        named(
            "the client in the other claim",
            token().without_claim(client).claim(other_claim, "site"),
        ),
        named(
            "claims in another",
            token()
                .without_claim("sub")
                .claim("claims", json!({"sub": "x"})),
        ),
    ]);
    variants
}
