//! What becomes of people while the key set cannot be had: rows A.3, E.2 R5.

use palisade_cognito_stand_in::{Endpoint, Fault, KeyPair, TestKey, Times, TokenUse};
use serde_json::{Value, json};

use crate::answer::Verdict;
use crate::suite::{Suite, compact, pool};
use crate::visit::Visit;

/// All outages of the stand-in, and key sets that are of no use.
fn faults(elsewhere: &str) -> Vec<(&'static str, Fault)> {
    let mut faults = Fault::outages(elsewhere);
    faults.extend([
        ("no json", Fault::json("keys")),
        ("null", Fault::json("null")),
        ("null keys", Fault::json(r#"{"keys":null}"#)),
        ("keys of null", Fault::json(r#"{"keys":[null,{},[],1]}"#)),
        ("unfit keys only", {
            let short = KeyPair::test(TestKey::Short).expect("the key is whole");
            Fault::json(json!({ "keys": [short.jwk()] }).to_string())
        }),
        ("status 403", Fault::Status(403)),
        ("status 204", Fault::Status(204)),
    ]);
    faults
}

fn run(theme: &'static str, is_mine: impl Fn(usize) -> bool) {
    let mut suite = Suite::begin(theme);
    let all = faults(&suite.stand_in.endpoints().login);
    for (index, (name, fault)) in all.into_iter().enumerate() {
        if is_mine(index) {
            warm(&mut suite, name, &fault);
            cold(&mut suite, name, &fault);
        }
    }
    suite.end();
}

#[test]
fn key_sets_that_cannot_be_had_1() {
    run("outages of keys 1", |index| index % 3 == 0);
}

#[test]
fn key_sets_that_cannot_be_had_2() {
    run("outages of keys 2", |index| index % 3 == 1);
}

#[test]
fn key_sets_that_cannot_be_had_3() {
    run("outages of keys 3", |index| index % 3 == 2);
}

/// With a key set that was deployed: people go on, and new keys are known as soon as the endpoint has healed.
fn warm(suite: &mut Suite, name: &str, fault: &Fault) {
    suite.renew(pool());
    let now = suite.stand_in.now();
    suite.init_with(&json!({ "mode": "bearer", "jwks_max_age_seconds": 3_600 }));
    let known = suite.token(TokenUse::Access).claim("exp", now + 100_000);
    let known = Visit::bearer(&compact(known));
    suite
        .stand_in
        .fault(Endpoint::Jwks, fault.clone(), Times::Always);
    suite.stand_in.rotate_keys().expect("the keys are whole");
    let fresh = suite.token(TokenUse::Access).claim("exp", now + 100_000);
    let fresh = Visit::bearer(&compact(fresh));

    suite.must("A.3", &format!("a known key, warm: {name}"));
    let answer = suite.ask(&known);
    suite.allowed("before anything else", &answer);
    suite.must("A.3", &format!("an unknown key, warm: {name}"));
    for step in ["at first", "again"] {
        let answer = suite.ask(&fresh);
        suite.verdict(step, &answer, &Verdict::Page(401));
    }
    let tries = suite.stand_in.requests_to(Endpoint::Jwks).len();
    let wanted = usize::from(name != "refused connection");
    suite.equal("one try", tries, wanted);
    suite.must("A.3", &format!("redirects are not followed: {name}"));
    suite.equal(
        "requests elsewhere",
        suite.stand_in.requests_to(Endpoint::Login).len(),
        0,
    );
    suite.must("A.3", &format!("no set is replaced: {name}"));
    let answer = suite.ask(&known);
    suite.allowed("after the fault", &answer);
    let answer = suite.ask_at(now + 5, &known);
    suite.allowed("5 seconds later", &answer);

    suite.stand_in.clear_faults().expect("ports can be opened");
    suite.control("E.2 R5", &format!("recovery, warm: {name}"));
    suite.stand_in.travel_to(now + 60);
    let answer = suite.ask(&fresh);
    suite.allowed("the new key after 60 seconds", &answer);
    let answer = suite.ask(&known);
    suite.allowed("the old key", &answer);
}

/// Without a key set: nobody is let in, and everybody as soon as the endpoint has healed.
fn cold(suite: &mut Suite, name: &str, fault: &Fault) {
    suite.renew(pool());
    let now = suite.stand_in.now();
    suite.init_with(&json!({ "mode": "bearer", "jwks": Value::Null }));
    let known = suite.token(TokenUse::Access).claim("exp", now + 100_000);
    let known = Visit::bearer(&compact(known));
    suite
        .stand_in
        .fault(Endpoint::Jwks, fault.clone(), Times::Always);
    suite.must("A.3", &format!("cold: {name}"));
    for step in ["at first", "again"] {
        let answer = suite.ask(&known);
        suite.denied(step, &answer);
    }
    suite.holds(
        "at most one try",
        suite.stand_in.requests_to(Endpoint::Jwks).len() <= 1,
        &"",
    );
    suite.stand_in.clear_faults().expect("ports can be opened");
    suite.control("E.2 R5", &format!("recovery, cold: {name}"));
    suite.stand_in.travel_to(now + 60);
    let answer = suite.ask(&known);
    suite.allowed("after 60 seconds", &answer);
}
