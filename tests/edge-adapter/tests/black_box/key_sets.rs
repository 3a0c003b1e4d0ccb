//! Key sets: row A.3.

use palisade_cognito_stand_in::{Endpoint, Fault, KeyPair, TestKey, Times, TokenUse};
use serde_json::{Value, json};

use crate::answer::Verdict;
use crate::suite::{Suite, compact, pool};
use crate::visit::Visit;

fn fetches(suite: &Suite) -> usize {
    suite.stand_in.requests_to(Endpoint::Jwks).len()
}

/// A right token but for its key, which nobody has.
fn unknown(suite: &Suite, kid: &str) -> Visit {
    let key = KeyPair::test(TestKey::OtherPool).expect("the key is whole");
    let token = suite.token(TokenUse::Access).signed_by(key.kid(kid));
    Visit::bearer(&compact(token))
}

fn known(suite: &Suite) -> Visit {
    Visit::bearer(&compact(suite.token(TokenUse::Access)))
}

#[test]
#[expect(clippy::too_many_lines, reason = "tables of cases are long")]
fn unfit_keys_are_no_keys() {
    let mut suite = Suite::begin("unfit keys");
    let good = suite.stand_in.key(TokenUse::Access);
    let pair = |key| KeyPair::test(key).expect("the key is whole").kid("odd");
    let other = pair(TestKey::OtherPool);
    let with = |name: &str, value: Value| {
        let mut jwk = other.jwk();
        jwk[name] = value;
        jwk
    };
    let without = |name: &str| {
        let mut jwk = other.jwk();
        jwk.as_object_mut()
            .expect("it is an object")
            .shift_remove(name);
        jwk
    };
    let cases = [
        (
            "1024 bits",
            pair(TestKey::Short).jwk(),
            pair(TestKey::Short),
        ),
        ("5120 bits", pair(TestKey::Long).jwk(), pair(TestKey::Long)),
        (
            "exponent 1",
            pair(TestKey::ExponentOne).jwk(),
            pair(TestKey::ExponentOne),
        ),
        (
            "exponent 3",
            pair(TestKey::ExponentThree).jwk(),
            pair(TestKey::ExponentThree),
        ),
        ("an even exponent", with("e", json!("AQAA")), other.clone()),
        ("use enc", with("use", json!("enc")), other.clone()),
        ("use 1", with("use", json!(1)), other.clone()),
        (
            "key_ops encrypt",
            with("key_ops", json!(["encrypt"])),
            other.clone(),
        ),
        ("key_ops nothing", with("key_ops", json!([])), other.clone()),
        ("alg RS512", with("alg", json!("RS512")), other.clone()),
        ("alg PS256", with("alg", json!("PS256")), other.clone()),
        ("alg HS256", with("alg", json!("HS256")), other.clone()),
        ("kty EC", with("kty", json!("EC")), other.clone()),
        ("kty oct", with("kty", json!("oct")), other.clone()),
        ("no kty", without("kty"), other.clone()),
        ("no e", without("e"), other.clone()),
        ("no n", without("n"), other.clone()),
        ("no kid", without("kid"), other.clone()),
        ("kid 1", with("kid", json!(1)), other.clone()),
        ("a private member", with("d", json!("AQAB")), other.clone()),
        (
            "n that is no base64url",
            with("n", json!("!!")),
            other.clone(),
        ),
        ("null", json!(null), other.clone()),
        ("text", json!("odd"), other.clone()),
    ];
    for (name, jwk, signer) in cases {
        for order in ["before", "behind"] {
            let keys = match order {
                "before" => json!([jwk, good.jwk()]),
                _ => json!([good.jwk(), jwk]),
            };
            suite.init_with(&json!({ "mode": "bearer", "jwks": { "keys": keys } }));
            suite.must("A.3", &format!("unfit key: {name}"));
            let token = suite.token(TokenUse::Access).signed_by(signer.clone());
            let answer = suite.ask(&Visit::bearer(&compact(token)));
            suite.verdict(order, &answer, &Verdict::Page(401));
            suite.control("A.3", &format!("the good key beside: {name}"));
            let asked = known(&suite);
            let answer = suite.ask(&asked);
            suite.allowed(order, &answer);
        }
    }
    suite.must("A.3", "one key id twice");
    let mut twin = other.jwk();
    twin["kid"] = json!(good.key_id());
    for (name, keys) in [
        ("another behind", json!([good.jwk(), twin])),
        ("another before", json!([twin, good.jwk()])),
    ] {
        suite.init_with(&json!({ "mode": "bearer", "jwks": { "keys": keys } }));
        suite
            .stand_in
            .fault(Endpoint::Jwks, Fault::Status(500), Times::Always);
        let asked = known(&suite);
        let answer = suite.ask(&asked);
        suite.denied(name, &answer);
        suite.stand_in.clear_faults().expect("ports can be opened");
    }
    suite.control("A.2", "keys that are accepted");
    for (name, jwk) in [
        ("unknown members", with("x5t", json!("a"))),
        ("key_ops verify", with("key_ops", json!(["verify"]))),
        ("no use", without("use")),
        ("no alg", without("alg")),
    ] {
        let odd = json!({ "kty": "EC", "crv": "P-256", "x": "AA", "y": "AA", "kid": "ec" });
        let keys = json!([odd, jwk, good.jwk()]);
        suite.init_with(&json!({ "mode": "bearer", "jwks": { "keys": keys, "more": 1 } }));
        let token = suite.token(TokenUse::Access).signed_by(other.clone());
        let answer = suite.ask(&Visit::bearer(&compact(token)));
        suite.allowed(name, &answer);
    }
    suite.end();
}

#[test]
fn floods_of_unknown_keys_fetch_little() {
    let mut suite = Suite::begin("floods");
    let now = suite.stand_in.now();
    suite.init_with(&json!({ "mode": "bearer" }));
    suite.must("A.3", "1 fetch in 30 seconds");
    for n in 0..300 {
        let visit = unknown(&suite, &format!("key-{n}"));
        let answer = suite.ask_at(now + n / 30, &visit);
        suite.verdict("unknown", &answer, &Verdict::Page(401));
    }
    suite.equal("after 10 seconds", fetches(&suite), 1);
    let asked = known(&suite);
    let answer = suite.ask_at(now + 10, &asked);
    suite.allowed("known", &answer);
    for (at, wanted) in [
        (29, 1),
        (30, 2),
        (31, 2),
        (59, 2),
        (60, 3),
        (61, 3),
        (1_000, 4),
    ] {
        let visit = unknown(&suite, &format!("key-at-{at}"));
        suite.ask_at(now + at, &visit);
        suite.equal(&format!("after {at} seconds"), fetches(&suite), wanted);
    }
    suite.stand_in.forget_requests();
    suite.init_with(&json!({ "mode": "bearer" }));
    suite.must("A.3", "hopeless tokens fetch nothing");
    let key = || {
        KeyPair::test(TestKey::OtherPool)
            .expect("the key is whole")
            .kid("unknown")
    };
    let token = || {
        suite
            .stand_in
            .token(TokenUse::Access, "site", "alice")
            .expect("they exist")
    };
    let hopeless = [
        (
            "another issuer",
            token().claim("iss", "https://evil.example"),
        ),
        ("another client", token().claim("client_id", "x")),
        ("another use", token().claim("token_use", "id")),
        ("expired", token().claim("exp", now)),
        ("no exp", token().without_claim("exp")),
        ("not yet", token().claim("nbf", now + 10)),
        ("no sub", token().without_claim("sub")),
        ("another algorithm", token().header("alg", "none")),
        ("crit", token().header("crit", json!([]))),
        (
            "a jku",
            token().header("jku", suite.stand_in.endpoints().login),
        ),
    ];
    let hopeless = hopeless.map(|(name, token)| (name, compact(token.signed_by(key()))));
    for (name, token) in hopeless {
        let answer = suite.ask(&Visit::bearer(&token));
        suite.verdict(name, &answer, &Verdict::Page(401));
        suite.equal(name, suite.stand_in.requests().len(), 0);
    }
    suite.control("A.3", "the known key");
    let answer = suite.ask(&asked);
    suite.allowed("known", &answer);
    suite.equal("without a fetch", fetches(&suite), 0);
    suite.end();
}

#[test]
fn keys_rotate() {
    let mut suite = Suite::begin("rotation");
    let now = suite.stand_in.now();
    for mode in ["deployed", "fetched"] {
        suite.renew(pool());
        let mut changes = json!({ "mode": "bearer" });
        if mode == "fetched" {
            changes["jwks"] = Value::Null;
        }
        suite.init_with(&changes);
        suite.control("A.3", &format!("rotation, {mode}"));
        let old = suite.token(TokenUse::Access).claim("exp", now + 1_000_000);
        let old = Visit::bearer(&compact(old));
        let answer = suite.ask(&old);
        suite.allowed("the old key", &answer);
        let first = fetches(&suite);
        suite.equal(
            "fetches at the start",
            first,
            usize::from(mode == "fetched"),
        );
        let old_kid = suite.stand_in.key(TokenUse::Access).key_id().to_owned();
        suite.stand_in.rotate_keys().expect("the keys are whole");
        suite.stand_in.advance(60);
        let fresh = suite.token(TokenUse::Access).claim("exp", now + 1_000_000);
        let fresh = Visit::bearer(&compact(fresh));
        for name in ["the new key", "the new key again"] {
            let answer = suite.ask(&fresh);
            suite.allowed(name, &answer);
        }
        let answer = suite.ask(&old);
        suite.allowed("the old key beside", &answer);
        suite.equal("one fetch more", fetches(&suite), first + 1);

        suite.must("A.3", &format!("a key that is withdrawn, {mode}"));
        suite.stand_in.withdraw_key(&old_kid);
        suite.stand_in.travel_to(now + 60 + 86_000);
        let answer = suite.ask(&old);
        suite.allowed("before the set is too old", &answer);
        suite.stand_in.travel_to(now + 60 + 86_401);
        let mut answer = suite.ask(&old);
        // The set is fetched beside requests; a slow machine may need some.
        for _ in 0..100 {
            if !answer.is_allowed() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
            answer = suite.ask(&old);
        }
        suite.verdict("after that", &answer, &Verdict::Page(401));
        let answer = suite.ask(&fresh);
        suite.allowed("the new key", &answer);
        suite.equal("one fetch for that", fetches(&suite), first + 2);
    }
    suite.must("A.3", "a key id that is used again");
    suite.renew(pool());
    suite.init_with(&json!({ "mode": "bearer", "jwks_max_age_seconds": 60 }));
    let kid = suite.stand_in.key(TokenUse::Access).key_id().to_owned();
    let old = suite.token(TokenUse::Access).claim("exp", now + 10_000);
    let old = compact(old);
    let answer = suite.ask(&Visit::bearer(&old));
    suite.allowed("its first key", &answer);
    suite.stand_in.withdraw_key(&kid);
    let next = KeyPair::test(TestKey::NextAccessToken)
        .expect("the key is whole")
        .kid(kid.as_str());
    suite.stand_in.publish_key(next.clone());
    suite.stand_in.advance(61);
    let fresh = suite
        .token(TokenUse::Access)
        .signed_by(next)
        .claim("exp", now + 10_000);
    let fresh = compact(fresh);
    let mut answer = suite.ask(&Visit::bearer(&fresh));
    for _ in 0..100 {
        if answer.is_allowed() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
        answer = suite.ask(&Visit::bearer(&fresh));
    }
    suite.allowed("its second key", &answer);
    let answer = suite.ask(&Visit::bearer(&old));
    suite.denied("what its first key signed", &answer);
    suite.end();
}
