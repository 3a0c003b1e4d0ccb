//! Sessions that go on: row B.6.

use palisade_cognito_stand_in::{Client, Endpoint, Fault, Pool, Times, TokenUse, User};
use serde_json::{Value, json};

use crate::answer::Verdict;
use crate::suite::{ID, REFRESH, Suite, compact, pool, site};
use crate::visit::Visit;
use crate::visitor::Visitor;

fn rotating(grace: u64) -> Pool {
    Pool::new("eu-central-1_Example")
        .client(site(Client::public("site")).rotation(grace))
        .user(User::new("alice", "a long password"))
        .user(User::new("bob", "another password"))
}

fn asked(suite: &Suite) -> usize {
    suite.stand_in.requests_to(Endpoint::Token).len()
}

fn by_path() -> Value {
    let paths = json!({
        "callback": "/callback", "sign_out": "/sign-out", "signed_out": "/signed-out", "refresh": "/refresh",
    });
    json!({ "paths": paths })
}

#[test]
fn sessions_are_refreshed() {
    let mut suite = Suite::begin("refresh");
    for (way, changes) in [("in place", json!({})), ("by path", by_path())] {
        suite.renew(rotating(0));
        suite.init_with(&changes);
        suite.control("B.6", &format!("a refresh, {way}"));
        let tokens = suite.tokens("alice");
        let mut visitor = Visitor::with(&tokens);
        for round in 1..=3 {
            suite.stand_in.advance(4_000);
            let before = visitor.get(REFRESH).unwrap_or_default().to_owned();
            let mut answer = visitor.open(&mut suite, "/a/b?c=d&e=%26");
            let mut hops = 0;
            while let (Some(location), true) = (answer.location(), hops < 3) {
                let is_here = location.starts_with("https://docs.example.com/");
                suite.holds("stays here", is_here, &location);
                hops += 1;
                let next = crate::visitor::local(&location);
                answer = visitor.open(&mut suite, &next);
                if answer.is_allowed() {
                    suite.equal("the query is kept", next.as_str(), "/a/b?c=d&e=%26");
                }
            }
            suite.allowed("let in", &answer);
            suite.equal("one refresh", asked(&suite), round);
            suite.must("B.6", &format!("rotation, {way}"));
            let after = visitor.get(REFRESH).unwrap_or_default().to_owned();
            suite.holds(
                "a new refresh token",
                after != before && !after.is_empty(),
                &after,
            );
            suite.secret(&after);
            suite.holds(
                "the session is no attempt",
                visitor.attempts() == 0,
                &visitor.cookies,
            );
        }
        suite.must("B.6", &format!("not before it is needed, {way}"));
        for _ in 0..3 {
            let answer = visitor.open(&mut suite, "/a");
            suite.allowed("let in", &answer);
        }
        suite.equal("no refresh more", asked(&suite), 3);

        suite.must("B.6", &format!("without rotation, {way}"));
        suite.renew(pool());
        suite.init_with(&changes);
        let tokens = suite.tokens("alice");
        let mut visitor = Visitor::with(&tokens);
        suite.stand_in.advance(4_000);
        let answer = visitor.open(&mut suite, "/");
        if way == "by path" {
            let location = answer.location().unwrap_or_default();
            visitor.open(&mut suite, &crate::visitor::local(&location));
        }
        suite.equal(
            "the old one stays",
            visitor.get(REFRESH),
            Some(tokens.refresh_token.as_str()),
        );
        let answer = visitor.open(&mut suite, "/");
        suite.allowed("let in", &answer);
    }
    suite.must("B.6", "a refresh token alone");
    suite.renew(pool());
    suite.init();
    let tokens = suite.tokens("alice");
    let mut visitor = Visitor::default();
    visitor.set(REFRESH, &tokens.refresh_token);
    let answer = visitor.open(&mut suite, "/page");
    suite.holds("no loop", !answer.is_allowed(), &answer);
    let mut steps = 0;
    let mut answer = answer;
    while answer.verdict() == Verdict::Redirect("https://docs.example.com/page".to_owned())
        && steps < 4
    {
        steps += 1;
        answer = visitor.open(&mut suite, "/page");
    }
    suite.holds("ends", steps <= 1, &answer);
    suite.end();
}

#[test]
fn dead_sessions_end_once() {
    let mut suite = Suite::begin("dead sessions");
    for (way, changes) in [("in place", json!({})), ("by path", by_path())] {
        suite.renew(pool());
        suite.init_with(&changes);
        suite.must("B.6", &format!("invalid_grant, {way}"));
        let tokens = suite.tokens("alice");
        let mut visitor = Visitor::with(&tokens);
        suite.stand_in.advance(4_000);
        suite.stand_in.fault(
            Endpoint::Token,
            Fault::error("invalid_grant"),
            Times::Always,
        );
        let mut answer = visitor.open(&mut suite, "/page?a=b");
        let mut hops = 0;
        while let (Verdict::Redirect(location), true) = (answer.verdict(), hops < 4) {
            hops += 1;
            answer = visitor.open(&mut suite, &crate::visitor::local(&location));
        }
        suite.verdict("one login", &answer, &Verdict::Login);
        suite.equal("asked once", asked(&suite), 1);
        suite.equal("the dead token is gone", visitor.get(REFRESH), None);
        for _ in 0..3 {
            visitor.open(&mut suite, "/page");
        }
        suite.equal("and is not tried again", asked(&suite), 1);
        suite.control("B.6", &format!("the login works, {way}"));
        suite.stand_in.clear_faults().expect("ports can be opened");
        let callback = crate::visitor::callback_of(&mut suite, "alice", &answer);
        let answer = visitor.open(&mut suite, &callback);
        let back = Verdict::Redirect("https://docs.example.com/page?a=b".to_owned());
        suite.verdict("back", &answer, &back);

        suite.must("B.6", &format!("scripts, {way}"));
        suite.renew(pool());
        suite.init_with(&changes);
        let tokens = suite.tokens("alice");
        suite.stand_in.advance(4_000);
        for (name, visit) in [
            ("POST", Visit::open("/a").method("POST")),
            (
                "PUT",
                Visit::open("/a")
                    .method("PUT")
                    .only("Sec-Fetch-Mode", "cors"),
            ),
            ("DELETE", Visit::open("/a").method("DELETE")),
        ] {
            let visitor = Visitor::with(&tokens);
            let answer = suite.ask(&visitor.dress(visit));
            suite.verdict(name, &answer, &Verdict::Page(401));
            suite.equal("nothing is cleared", answer.cookies().len(), 0);
        }
        suite.equal("nothing was asked", asked(&suite), 0);
    }
    suite.end();
}

#[test]
fn refreshes_are_of_one_person() {
    let mut suite = Suite::begin("one person");
    suite.renew(rotating(60));
    suite.init();
    suite.must("B.6", "another person's refresh token");
    let alice = suite.tokens("alice");
    let bob = suite.tokens("bob");
    suite.stand_in.advance(4_000);
    let mut visitor = Visitor::with(&alice);
    visitor.set(REFRESH, &bob.refresh_token);
    let answer = visitor.open(&mut suite, "/page");
    suite.holds("nobody gets in", !answer.is_allowed(), &answer);
    let holder = answer.cookie(ID);
    suite.holds("no new session", holder.is_none(), &answer);

    suite.must("B.6", "an expired token that was never good");
    let forged = suite
        .token(TokenUse::Id)
        .claim("exp", suite.stand_in.now() - 10);
    let forged = forged.signature(palisade_cognito_stand_in::Signature::Bytes(vec![0; 256]));
    let mut visitor = Visitor::with(&alice);
    visitor.set(ID, &compact(forged));
    let answer = visitor.open(&mut suite, "/page");
    suite.holds("nobody gets in", !answer.is_allowed(), &answer);

    suite.must("E.2 R13", "races with a grace period");
    suite.renew(rotating(60));
    suite.init();
    let tokens = suite.tokens("alice");
    suite.stand_in.advance(4_000);
    let tabs = vec![Visitor::with(&tokens); 5];
    let mut renewed = Vec::new();
    for mut tab in tabs {
        let answer = tab.open(&mut suite, "/page");
        suite.verdict(
            "each tab",
            &answer,
            &Verdict::Redirect("https://docs.example.com/page".to_owned()),
        );
        renewed.push(tab);
    }
    suite.stand_in.advance(4_000);
    for mut tab in renewed {
        let answer = tab.open(&mut suite, "/page");
        suite.verdict(
            "and later",
            &answer,
            &Verdict::Redirect("https://docs.example.com/page".to_owned()),
        );
    }
    suite.must("E.2 R13", "races without");
    suite.renew(rotating(0));
    suite.init();
    let tokens = suite.tokens("alice");
    suite.stand_in.advance(4_000);
    let mut winner = Visitor::with(&tokens);
    let mut loser = winner.clone();
    winner.open(&mut suite, "/page");
    let answer = loser.open(&mut suite, "/page");
    suite.verdict("at most one login", &answer, &Verdict::Login);
    suite.holds(
        "the ID token stays",
        !answer.cleared().contains(&ID.to_owned()),
        &answer,
    );
    suite.control("B.6", "the winner");
    let answer = winner.open(&mut suite, "/page");
    suite.allowed("let in", &answer);
    suite.end();
}

#[test]
fn the_refresh_path_is_no_open_door() {
    let mut suite = Suite::begin("refresh path");
    suite.init_with(&by_path());
    suite.must("B.6", "where it leads");
    let tokens = suite.tokens("alice");
    for parameter in [
        "to",
        "requestedUri",
        "requested_uri",
        "redirect_uri",
        "return_to",
        "next",
        "url",
    ] {
        for target in [
            "https://evil.example/",
            "//evil.example",
            "/\\evil.example",
            "/%09/evil.example",
            "javascript:alert(1)",
            "%2f%2fevil.example",
            "/a%0d%0aSet-Cookie:%20a=b",
            "https:evil.example",
            "@evil.example",
            "/..//evil.example",
        ] {
            let visitor = Visitor::with(&tokens);
            let query = format!("{parameter}={target}");
            let answer = suite.ask(&visitor.dress(Visit::raw("/refresh", &query)));
            let location = answer.location().unwrap_or_default();
            let base = url::Url::parse("https://docs.example.com/").expect("it is a URL");
            let host = base
                .join(&location)
                .ok()
                .and_then(|url| url.host_str().map(str::to_owned));
            suite.holds(&query, host.as_deref() == Some("docs.example.com"), &answer);
        }
    }
    suite.must("B.6", "who may ask");
    let answer = suite.ask(&Visit::open("/refresh?to=/a"));
    suite.holds("nobody: no loop", !answer.is_allowed(), &answer);
    for method in ["POST", "PUT", "DELETE"] {
        let answer =
            suite.ask(&Visitor::with(&tokens).dress(Visit::open("/refresh").method(method)));
        suite.holds(
            method,
            matches!(answer.verdict(), Verdict::Page(401..=405)),
            &answer,
        );
    }
    suite.equal("nothing was asked", asked(&suite), 0);
    suite.must("B.6", "outages keep the session");
    suite.stand_in.advance(4_000);
    for status in [500, 503, 429] {
        suite
            .stand_in
            .fault(Endpoint::Token, Fault::Status(status), Times::Always);
        let mut visitor = Visitor::with(&tokens);
        let answer = visitor.open(&mut suite, "/refresh?to=/a");
        suite.verdict("503", &answer, &Verdict::Page(503));
        suite.holds(
            "Retry-After",
            !answer.headers("retry-after").is_empty(),
            &answer,
        );
        suite.equal("kept", answer.cookies().len(), 0);
        suite.stand_in.clear_faults().expect("ports can be opened");
    }
    suite.control("B.6", "by path");
    let mut visitor = Visitor::with(&tokens);
    let answer = visitor.open(&mut suite, "/a?b=c");
    let location = crate::visitor::local(&answer.location().unwrap_or_default());
    suite.holds("to the path", location.starts_with("/refresh?"), &location);
    let answer = visitor.open(&mut suite, &location);
    suite.verdict(
        "and back",
        &answer,
        &Verdict::Redirect("https://docs.example.com/a?b=c".to_owned()),
    );
    suite.end();
}
