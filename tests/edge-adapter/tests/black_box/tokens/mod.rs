//! Tokens that are refused, and those that are not: rows A.1, A.2, A.6.

mod claims;
mod genuine;
mod header;
mod signature;
mod structure;
mod time;

use palisade_cognito_stand_in::{Token, TokenUse};
use serde_json::{Value, json};

use crate::answer::Verdict;
use crate::suite::{ID, Suite};
use crate::visit::Visit;

/// A name, and a token.
pub(crate) type Variant = (String, String);
/// A case: its part of the specification, its name, and the tokens that are refused.
pub(crate) type Refused = (
    &'static str,
    &'static str,
    fn(&Suite, TokenUse) -> Vec<Variant>,
);

pub(crate) const REFUSED: [Refused; 24] = [
    ("A.1.2", "segments", structure::segments),
    ("A.1.2", "characters", structure::characters),
    ("A.1.3", "base64url", structure::base64url),
    ("A.1.1", "length", structure::length),
    ("A.1.4", "headers that are no object", structure::headers),
    (
        "A.1.4",
        "duplicate members of headers",
        structure::duplicate_header,
    ),
    ("A.1.9", "payloads that are no object", structure::payloads),
    (
        "A.1.9",
        "duplicate members of payloads",
        structure::duplicate_payload,
    ),
    ("A.1.9", "nesting", structure::nesting),
    ("A.2", "other serializations", structure::serializations),
    ("A.1.5", "none", header::none),
    ("A.1.5", "algorithms", header::algorithms),
    ("A.1.5", "HMAC with public data", header::hmac),
    ("A.1.6", "crit, b64 and zip", header::critical),
    ("A.1.6", "keys in headers", header::own_keys),
    ("A.1.7", "types", header::types),
    ("A.1.8", "key ids", header::key_ids),
    ("A.1.17", "bytes of signatures", signature::bytes),
    ("A.1.17", "paddings", signature::paddings),
    ("A.1.17", "keys", signature::keys),
    ("A.1.13", "forms of dates", time::forms),
    ("A.1.14", "dates", time::dates),
    ("A.1.10", "issuers", claims::issuers),
    ("A.1.11", "uses, clients and subjects", claims::identity),
];

const BOTH: [(&str, TokenUse); 2] = [("bearer", TokenUse::Access), ("cookie", TokenUse::Id)];

#[test]
fn tokens_that_are_wrong_are_refused() {
    let mut suite = Suite::begin("tokens");
    for (mode, token_use) in BOTH {
        for (row, name, variants) in REFUSED {
            suite.init_with(&json!({ "mode": mode }));
            let variants = variants(&suite, token_use);
            suite.must(row, &format!("{name} ({mode})"));
            for (variant, token) in variants {
                let answer = suite.ask(&visit(token_use, &token));
                let wanted = match token_use {
                    TokenUse::Access => Verdict::Page(401),
                    TokenUse::Id => Verdict::Login,
                };
                suite.verdict(&variant, &answer, &wanted);
                let why = answer.headers("www-authenticate").join("");
                let is_told = token_use == TokenUse::Id
                    || why == "Bearer realm=\"api\", error=\"invalid_token\"";
                suite.holds(&format!("{variant}: the challenge"), is_told, &why);
            }
            suite.control(row, &format!("after {name} ({mode})"));
            let genuine = crate::suite::compact(suite.token(token_use));
            let answer = suite.ask(&visit(token_use, &genuine));
            suite.allowed("genuine", &answer);
            let fetches = suite.stand_in.requests();
            let wanted = usize::from(matches!(name, "key ids" | "keys"));
            suite.must("A.3", &format!("fetches for {name} ({mode})"));
            suite.holds("at most one", fetches.len() <= wanted, &fetches.len());
            suite.stand_in.forget_requests();
        }
    }
    suite.end();
}

#[test]
fn tokens_that_are_right_are_accepted() {
    let mut suite = Suite::begin("genuine tokens");
    for (mode, token_use) in BOTH {
        suite.init_with(&json!({ "mode": mode }));
        suite.control("A.2", &format!("must-accept ({mode})"));
        for (variant, token) in genuine::accepted(&suite, token_use) {
            let answer = suite.ask(&visit(token_use, &token));
            suite.allowed(&variant, &answer);
            let again = suite.ask(&visit(token_use, &token));
            suite.allowed(&format!("{variant}, again"), &again);
        }
    }
    suite.end();
}

#[test]
fn a_verdict_does_not_outlive_its_token() {
    let mut suite = Suite::begin("verdicts");
    for (mode, token_use) in BOTH {
        suite.init_with(&json!({ "mode": mode }));
        let now = suite.stand_in.now();
        let token = suite.token(token_use).claim("exp", now + 100);
        let token = crate::suite::compact(token);
        let asked = visit(token_use, &token);
        for (step, after, is_allowed) in [
            ("at first", 0, true),
            ("two seconds back", -2, true),
            ("a second before the end", 99, true),
            ("at the end", 100, false),
            ("an hour later", 3_600, false),
            ("back again", 50, true),
            ("a minute before it was issued", -60, true),
            ("earlier than that", -61, false),
        ] {
            suite.must("A.1.14", &format!("a clock that jumps ({mode})"));
            let answer = suite.ask_at(now.saturating_add_signed(after), &asked);
            suite.holds(step, answer.is_allowed() == is_allowed, &answer);
        }
        suite.must("A.6", &format!("the key of verdicts ({mode})"));
        suite.init_with(&json!({ "mode": mode }));
        let answer = suite.ask(&asked);
        suite.allowed("genuine", &answer);
        let end = token.rfind('.').unwrap_or_default();
        for (name, other) in [
            ("without a signature", format!("{}.", &token[..end])),
            ("with an empty one", token[..end].to_owned()),
            (
                "with another",
                format!("{}.{}", &token[..end], "A".repeat(342)),
            ),
            ("with more of it", format!("{token}A")),
        ] {
            let answer = suite.ask(&visit(token_use, &other));
            suite.denied(name, &answer);
        }
        suite.init_with(&json!({ "mode": mode, "client_id": "another" }));
        let answer = suite.ask(&asked);
        suite.denied("with another configuration", &answer);
        suite.control("A.6", &format!("genuine ({mode})"));
        suite.init_with(&json!({ "mode": mode }));
        let answer = suite.ask(&asked);
        suite.allowed("with the first one", &answer);
    }
    suite.end();
}

#[test]
fn leeway_is_exact() {
    let mut suite = Suite::begin("leeway");
    let now = suite.stand_in.now();
    let cases: [(&str, &str, i64, u64, bool); 17] = [
        ("exp at now", "exp", 0, 0, false),
        ("exp a second ahead", "exp", 1, 0, true),
        ("exp a second back", "exp", -1, 0, false),
        ("exp as far back as the leeway", "exp", -30, 30, false),
        ("exp a second less", "exp", -29, 30, true),
        ("exp a second more", "exp", -31, 30, false),
        ("nbf at now", "nbf", 0, 0, true),
        ("nbf a second ahead", "nbf", 1, 0, false),
        ("nbf as far ahead as the leeway", "nbf", 30, 30, true),
        ("nbf a second more", "nbf", 31, 30, false),
        ("iat a minute ahead", "iat", 60, 0, true),
        ("iat a second more", "iat", 61, 0, false),
        ("iat a minute and the leeway ahead", "iat", 90, 30, true),
        ("iat a second more than that", "iat", 91, 30, false),
        ("iat long ago", "iat", -1_000_000, 0, true),
        ("nbf long ago", "nbf", -1_000_000, 0, true),
        ("exp far ahead", "exp", 1_000_000, 0, true),
    ];
    for (mode, token_use) in BOTH {
        for (name, claim, offset, leeway, is_allowed) in cases {
            suite.init_with(&json!({ "mode": mode, "leeway_seconds": leeway }));
            let mut token = suite.token(token_use);
            if claim == "exp" {
                token = token.claim("iat", now - 1_000);
            }
            let token = token.claim(claim, now.saturating_add_signed(offset));
            let answer = suite.ask(&visit(token_use, &crate::suite::compact(token)));
            if is_allowed {
                suite.control("A.1.14", &format!("leeway ({mode})"));
            } else {
                suite.must("A.1.14", &format!("leeway ({mode})"));
            }
            suite.holds(name, answer.is_allowed() == is_allowed, &answer);
        }
    }
    suite.should("A.2", "leeways that are refused at the start");
    for leeway in [
        json!(-1),
        json!(301),
        json!(86_400),
        json!("30"),
        Value::Null,
    ] {
        let config = suite.config_with(&json!({ "leeway_seconds": leeway }));
        let answer = suite.try_init(&config);
        suite.holds(&leeway.to_string(), answer["raised"].is_string(), &answer);
    }
    suite.end();
}

/// A request with a token where the mode looks for it.
fn visit(token_use: TokenUse, token: &str) -> Visit {
    match token_use {
        TokenUse::Access => Visit::bearer(token),
        TokenUse::Id => Visit::open("/").cookie(ID, token),
    }
}

/// A genuine token, cut at its dots.
fn parts(suite: &Suite, token_use: TokenUse) -> [String; 3] {
    split(suite.token(token_use))
}

fn split(token: Token) -> [String; 3] {
    let token = crate::suite::compact(token);
    let mut parts = token.split('.').map(str::to_owned);
    [(); 3].map(|()| parts.next().unwrap_or_default())
}

/// The claims of a genuine token, as JSON.
fn claims_text(token: &Token) -> String {
    let claims = token.claims().cloned().unwrap_or_default();
    Value::from(claims).to_string()
}

fn named(name: impl ToString, token: Token) -> Variant {
    (name.to_string(), crate::suite::compact(token))
}

/// Half a second after this one.
fn half_past(seconds: u64) -> Value {
    serde_json::from_str(&format!("{seconds}.5")).expect("it is a number")
}
