//! What the token endpoint may answer: rows B.5, B.6, E.2 R8.

use palisade_cognito_stand_in::{Client, Endpoint, Fault, Pool, Times, User};
use serde_json::json;

use crate::answer::Verdict;
use crate::suite::{ID, REFRESH, Suite, pool, site};
use crate::visit::Visit;
use crate::visitor::Visitor;

/// Tokens that are signed rightly and are not what was asked for, for sign-ins and refreshes.
fn wrong_tokens(now: u64) -> Vec<(&'static str, Fault)> {
    vec![
        ("another person", Fault::mixed_subjects()),
        ("another audience", Fault::other_audience()),
        ("expired", Fault::expired()),
        (
            "the use of the ID token",
            Fault::id_token_claim("token_use", "access"),
        ),
        (
            "the use of the access token",
            Fault::access_token_claim("token_use", "id"),
        ),
        (
            "the issuer of the ID token",
            Fault::id_token_claim("iss", "https://evil.example"),
        ),
        (
            "the issuer of the access token",
            Fault::access_token_claim("iss", "https://evil.example"),
        ),
        (
            "a list of audiences",
            Fault::id_token_claim("aud", json!(["site"])),
        ),
        ("no subject", Fault::id_token_claim("sub", json!(null))),
        (
            "a subject of the access token",
            Fault::access_token_claim("sub", "mallory"),
        ),
        (
            "exp as text",
            Fault::id_token_claim("exp", (now + 600).to_string()),
        ),
        (
            "a token of the future",
            Fault::id_token_claim("iat", now + 30_000),
        ),
        ("no ID token", Fault::without_member("id_token")),
        ("no access token", Fault::without_member("access_token")),
        ("an ID token that is a number", Fault::member("id_token", 7)),
        ("an empty ID token", Fault::member("id_token", "")),
        (
            "an ID token that is none",
            Fault::member("id_token", "a.b.c"),
        ),
        (
            "an access token that is none",
            Fault::member("access_token", "a.b.c"),
        ),
    ]
}

#[test]
fn tokens_of_a_code_are_checked() {
    let mut suite = Suite::begin("tokens of codes");
    let mut faults = wrong_tokens(suite.stand_in.now());
    faults.extend([
        ("another nonce", Fault::wrong_nonce()),
        ("an empty nonce", Fault::id_token_claim("nonce", "")),
        (
            "a list of nonces",
            Fault::id_token_claim("nonce", json!(["x"])),
        ),
        ("no nonce", Fault::id_token_claim("nonce", json!(null))),
        ("a JWT alone", Fault::json("\"a.b.c\"")),
        ("an empty object", Fault::json("{}")),
        ("an empty list", Fault::json("[]")),
        ("nothing", Fault::json("")),
        (
            "an error with 200",
            Fault::json(r#"{"error":"invalid_grant"}"#),
        ),
        ("text", Fault::json("id_token=a")),
        (
            "a member twice",
            Fault::json(r#"{"id_token":"a.b.c","id_token":"a.b.c","access_token":"a.b.c"}"#),
        ),
    ]);
    for (name, fault) in faults {
        suite.renew(pool());
        suite.init();
        suite.must("B.5", &format!("tokens of a code: {name}"));
        let mut visitor = Visitor::default();
        let callback = visitor.callback(&mut suite, "alice", "/page");
        suite.stand_in.fault(Endpoint::Token, fault, Times::Always);
        let answer = visitor.open(&mut suite, &callback);
        suite.holds(
            "a page",
            matches!(answer.verdict(), Verdict::Page(400..=503)),
            &answer,
        );
        suite.equal(
            "no session",
            visitor.names_with(ID).len() + visitor.names_with(REFRESH).len(),
            0,
        );
        suite.equal("no attempt", visitor.attempts(), 0);
        suite.equal(
            "one request",
            suite.stand_in.requests_to(Endpoint::Token).len(),
            1,
        );
        suite.control("B.5", &format!("after {name}"));
        suite.stand_in.clear_faults().expect("ports can be opened");
        let answer = visitor.sign_in(&mut suite, "alice", "/page");
        suite.verdict(
            "signed in",
            &answer,
            &Verdict::Redirect("https://docs.example.com/page".to_owned()),
        );
    }
    suite.end();
}

#[test]
fn tokens_of_a_refresh_are_checked() {
    let mut suite = Suite::begin("tokens of refreshes");
    let mut faults = wrong_tokens(suite.stand_in.now());
    faults.push(("both of another person", Fault::other_subject()));
    for (name, fault) in faults {
        suite.renew(pool());
        suite.init();
        let tokens = suite.tokens("alice");
        let mut visitor = Visitor::with(&tokens);
        suite.stand_in.advance(4_000);
        suite.stand_in.fault(Endpoint::Token, fault, Times::Always);
        suite.must("B.6", &format!("tokens of a refresh: {name}"));
        let answer = visitor.open(&mut suite, "/page");
        suite.holds(
            "nobody gets in",
            !answer.is_allowed() && answer.verdict() != Verdict::Raised,
            &answer,
        );
        let is_new = visitor
            .get(ID)
            .is_some_and(|id| Some(id) != tokens.id_token.as_deref());
        suite.holds("no new session", !is_new, &answer);
        suite.holds(
            "not more than once",
            suite.stand_in.requests_to(Endpoint::Token).len() == 1,
            &"",
        );
    }
    suite.control("B.6", "the right tokens");
    suite.renew(pool());
    suite.init();
    let tokens = suite.tokens("alice");
    suite.stand_in.advance(4_000);
    let mut visitor = Visitor::with(&tokens);
    let answer = visitor.open(&mut suite, "/page");
    suite.verdict(
        "here again",
        &answer,
        &Verdict::Redirect("https://docs.example.com/page".to_owned()),
    );
    suite.end();
}

/// With rotation, the answer that was lost has used up the refresh token.
fn rotating() -> Pool {
    Pool::new("eu-central-1_Example")
        .client(site(Client::public("site")).rotation(60))
        .user(User::new("alice", "a long password"))
}

fn run(theme: &'static str, is_mine: impl Fn(usize) -> bool) {
    let mut suite = Suite::begin(theme);
    let mut faults = Fault::outages(&suite.stand_in.endpoints().jwks);
    // Without keys, these are answers of the token endpoint like any other object.
    faults.push(("status 502", Fault::Status(502)));
    faults.push(("status 504", Fault::Status(504)));
    faults.push(("lost answer", Fault::LostAnswer));
    faults.push(("throttled", Fault::Status(429)));
    for (index, (name, fault)) in faults.into_iter().enumerate() {
        if is_mine(index) {
            code(&mut suite, name, &fault);
            refresh(&mut suite, name, &fault);
        }
    }
    suite.end();
}

#[test]
fn the_token_endpoint_fails_1() {
    run("outages of tokens 1", |index| index % 3 == 0);
}

#[test]
fn the_token_endpoint_fails_2() {
    run("outages of tokens 2", |index| index % 3 == 1);
}

#[test]
fn the_token_endpoint_fails_3() {
    run("outages of tokens 3", |index| index % 3 == 2);
}

fn code(suite: &mut Suite, name: &str, fault: &Fault) {
    suite.renew(pool());
    suite.init();
    let mut visitor = Visitor::default();
    let callback = visitor.callback(suite, "alice", "/page");
    suite
        .stand_in
        .fault(Endpoint::Token, fault.clone(), Times::Always);
    suite.must("E.2 R8", &format!("a code: {name}"));
    let answer = visitor.open(suite, &callback);
    suite.holds(
        "a page",
        matches!(answer.verdict(), Verdict::Page(400..=503)),
        &answer,
    );
    suite.equal("no session", visitor.names_with(ID).len(), 0);
    suite.equal("no attempt", visitor.attempts(), 0);
    let tries = suite.stand_in.requests_to(Endpoint::Token).len();
    suite.holds("at most two requests", tries <= 2, &tries);
    suite.equal(
        "none elsewhere",
        suite.stand_in.requests_to(Endpoint::Jwks).len(),
        0,
    );
    suite.control("E.2 R8", &format!("after {name}"));
    suite.stand_in.clear_faults().expect("ports can be opened");
    suite.stand_in.advance(60);
    let answer = visitor.sign_in(suite, "alice", "/page");
    suite.verdict(
        "signed in",
        &answer,
        &Verdict::Redirect("https://docs.example.com/page".to_owned()),
    );
}

fn refresh(suite: &mut Suite, name: &str, fault: &Fault) {
    suite.renew(rotating());
    suite.init();
    let tokens = suite.tokens("alice");
    let mut visitor = Visitor::with(&tokens);
    suite.stand_in.advance(4_000);
    suite
        .stand_in
        .fault(Endpoint::Token, fault.clone(), Times::Always);
    suite.must("E.2 R8", &format!("a refresh: {name}"));
    let answer = visitor.open(suite, "/page?a=b");
    suite.verdict("a page", &answer, &Verdict::Page(503));
    suite.holds(
        "Retry-After",
        !answer.headers("retry-after").is_empty(),
        &answer,
    );
    suite.equal(
        "the session stays",
        visitor.get(REFRESH),
        Some(tokens.refresh_token.as_str()),
    );
    suite.equal("cleared", answer.cleared().len(), 0);
    let tries = suite.stand_in.requests_to(Endpoint::Token).len();
    suite.holds("at most two requests", tries <= 2, &tries);
    let visit = visitor.dress(Visit::raw("/api", "").header("Sec-Fetch-Mode", "cors"));
    // A call of a script meets the same outage, and must not end the session either; hanging twice is enough.
    if !matches!(fault, Fault::Hang | Fault::Drip | Fault::DripHead) {
        let answer = suite.ask(&visit);
        suite.holds(
            "a script",
            matches!(answer.verdict(), Verdict::Page(401 | 503)),
            &answer,
        );
        suite.equal("cleared", answer.cleared().len(), 0);
    }
    suite.control("E.2 R8", &format!("a refresh after {name}"));
    suite.stand_in.clear_faults().expect("ports can be opened");
    suite.stand_in.advance(10);
    let answer = visitor.open(suite, "/page?a=b");
    let here = Verdict::Redirect("https://docs.example.com/page?a=b".to_owned());
    suite.verdict("here again", &answer, &here);
    let answer = visitor.open(suite, "/page?a=b");
    suite.allowed("let in", &answer);
}
