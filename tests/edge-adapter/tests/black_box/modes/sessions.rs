//! Sessions from begin to end.

use palisade_cognito_stand_in::{Endpoint, Fault, Times};
use serde_json::json;

use super::{MODES, Mode};
use crate::answer::{Answer, Verdict};
use crate::suite::{SIGN_OUT, Suite, pool};
use crate::visit::Visit;
use crate::visitor::{Visitor, local};

fn asked(suite: &Suite) -> usize {
    suite.stand_in.requests_to(Endpoint::Token).len()
}

/// Opens an address, and goes where the site leads, but not to sign in.
fn follow(suite: &mut Suite, visitor: &mut Visitor, address: &str) -> (Answer, usize) {
    let mut answer = visitor.open(suite, address);
    let mut hops = 0;
    while let (Verdict::Redirect(location), true) = (answer.verdict(), hops < 5) {
        hops += 1;
        answer = visitor.open(suite, &local(&location));
    }
    (answer, hops)
}

fn sign_out() -> Visit {
    Visit::open(SIGN_OUT).only("Sec-Fetch-Site", "same-origin")
}

#[test]
fn sessions_begin_go_on_and_end() {
    let mut suite = Suite::begin("sessions of each mode");
    for mode in &MODES {
        suite.renew(pool());
        mode.init(
            &mut suite,
            &json!({
                "additionalCookies": [{"name": "__Host-feature", "value": "on"}],
                "identityProvider": "Entra&client_id=evil",
            }),
        );
        suite.control("B.5", &format!("signing in ({})", mode.name));
        let mut visitor = mode.visitor();
        visitor.set("theme", "dark");
        let answer = visitor.open(&mut suite, "/page?a=b");
        suite.equal(
            "the provider is one parameter",
            (
                answer.parameter("identity_provider"),
                answer.parameter("client_id"),
            ),
            (
                Some("Entra&client_id=evil".to_owned()),
                Some("site".to_owned()),
            ),
        );
        let callback = crate::visitor::callback_of(&mut suite, "alice", &answer);
        let answer = visitor.open(&mut suite, &callback);
        let back = Verdict::Redirect("https://docs.example.com/page?a=b".to_owned());
        suite.verdict("back", &answer, &back);
        suite.equal("one more cookie", visitor.get("__Host-feature"), Some("on"));
        let answer = visitor.open(&mut suite, "/page");
        suite.allowed("let in", &answer);
        suite.must("0.8", &format!("the origin sees no token ({})", mode.name));
        suite.equal(
            "cookies",
            answer.headers("cookie"),
            vec!["theme=dark; __Host-feature=on".to_owned()],
        );

        suite.must("B.6", &format!("refreshing ({})", mode.name));
        let before = visitor.cookies.len();
        for round in 1..=2 {
            suite.stand_in.advance(4_000);
            let (answer, hops) = follow(&mut suite, &mut visitor, "/a/b?c=d&e=%26");
            suite.allowed("goes on", &answer);
            suite.equal("where it was", answer.uri(), "/a/b".to_owned());
            suite.holds("few hops", hops <= 2, &hops);
            suite.equal("one refresh", asked(&suite), 1 + round);
        }
        let count = |visitor: &Visitor| {
            let names = visitor.cookies.iter().map(|(name, _)| name);
            names.filter(|name| !name.contains("-login-")).count()
        };
        suite.holds(
            "no cookie more",
            count(&visitor) <= before,
            &visitor.cookies,
        );

        suite.must("B.7", &format!("signing out ({})", mode.name));
        let answer = visitor.send(&mut suite, sign_out());
        let location = answer.location().unwrap_or_default();
        suite.holds("to Cognito", location.contains("/logout?"), &answer);
        suite.equal("what is left", visitor.cookies.len(), 1);
        let answer = visitor.open(&mut suite, "/page");
        suite.verdict("nobody is signed in", &answer, &Verdict::Login);
    }
    suite.end();
}

#[test]
fn dead_sessions_lead_to_one_sign_in() {
    let mut suite = Suite::begin("dead sessions of each mode");
    for mode in &MODES {
        for what in ["invalid_grant", "lost", "another's", "garbage"] {
            suite.renew(pool());
            mode.init(&mut suite, &json!({}));
            suite.must("B.6", &format!("{what} ({})", mode.name));
            let mut visitor = mode.signed_in(&mut suite, "alice");
            match what {
                "invalid_grant" => suite.stand_in.fault(
                    Endpoint::Token,
                    Fault::error("invalid_grant"),
                    Times::Always,
                ),
                "lost" => visitor.cookies.retain(|(name, _)| name != mode.refresh),
                "another's" => {
                    let other = suite.tokens("bob").refresh_token;
                    visitor.set(mode.refresh, &other);
                }
                _ => visitor.set(mode.refresh, "%00\\;x"),
            }
            suite.stand_in.advance(4_000);
            let before = asked(&suite);
            let (answer, hops) = follow(&mut suite, &mut visitor, "/page?a=b");
            suite.verdict("to sign in", &answer, &Verdict::Login);
            suite.holds("few hops", hops <= 2, &hops);
            for _ in 0..3 {
                let (answer, _) = follow(&mut suite, &mut visitor, "/page");
                suite.holds("nobody gets in", !answer.is_allowed(), &answer);
            }
            suite.holds("asked once", asked(&suite) <= before + 1, &asked(&suite));
            let script = Visit::raw("/page", "").header("Sec-Fetch-Mode", "cors");
            let answer = visitor.send(&mut suite, script);
            suite.verdict("a script", &answer, &Verdict::Page(401));

            suite.control("B.6", &format!("after {what} ({})", mode.name));
            suite.stand_in.clear_faults().expect("ports can be opened");
            let answer = visitor.sign_in(&mut suite, "alice", "/page");
            suite.holds("back", answer.location().is_some(), &answer);
            suite.stand_in.advance(4_000);
            let (answer, _) = follow(&mut suite, &mut visitor, "/page");
            suite.allowed("refreshed as ever", &answer);
        }
    }
    suite.end();
}

#[test]
fn outages_keep_sessions() {
    let mut suite = Suite::begin("outages of each mode");
    for mode in &MODES {
        suite.renew(pool());
        mode.init(&mut suite, &json!({}));
        suite.must("B.6", &format!("outages ({})", mode.name));
        let mut visitor = mode.signed_in(&mut suite, "alice");
        suite.stand_in.advance(4_000);
        for status in [500, 503, 429] {
            suite
                .stand_in
                .fault(Endpoint::Token, Fault::Status(status), Times::Always);
            let before = visitor.cookies.len();
            let (answer, _) = follow(&mut suite, &mut visitor, "/page");
            suite.verdict("503", &answer, &Verdict::Page(503));
            suite.equal("kept", visitor.cookies.len(), before);
            suite.stand_in.clear_faults().expect("ports can be opened");
        }
        suite.control("B.6", &format!("afterwards ({})", mode.name));
        let (answer, _) = follow(&mut suite, &mut visitor, "/page");
        suite.allowed("goes on", &answer);
    }
    suite.end();
}

#[test]
fn anything_can_sign_out() {
    let mut suite = Suite::begin("sign-out of each mode");
    for mode in &MODES {
        mode.init(&mut suite, &json!({}));
        suite.must(
            "B.7",
            &format!("whatever is in the cookies ({})", mode.name),
        );
        for value in hostile_values() {
            for name in [mode.id, mode.refresh] {
                let mut visitor = mode.visitor();
                visitor.set(name, &value);
                let answer = visitor.send(&mut suite, sign_out());
                let location = answer.location().unwrap_or_default();
                suite.holds(&value, location.contains("/logout?"), &answer);
                let cleared = answer.cleared();
                suite.holds(&value, cleared.iter().any(|gone| gone == name), &answer);
            }
        }
        suite.control("B.7", &format!("nobody ({})", mode.name));
        let answer = mode.visitor().send(&mut suite, sign_out());
        suite.holds("to Cognito", answer.location().is_some(), &answer);
    }
    suite.end();
}

fn hostile_values() -> Vec<String> {
    let mut values: Vec<String> = [
        "",
        "x",
        "a.b.c",
        "..",
        "%",
        "\"",
        "=",
        "\u{e9}",
        "{}",
        "null",
        "-1:a",
        "9999999999:x",
    ]
    .map(str::to_owned)
    .to_vec();
    values.push("A".repeat(6_000));
    values.push(format!("{}.{}.{}", "e30", "e30", "A".repeat(342)));
    values
}

/// Whether tokens in cookies of any mode let anybody in where tokens come in the header `Authorization`.
#[test]
fn cookies_are_no_bearer_tokens() {
    let mut suite = Suite::begin("bearer beside each mode");
    for mode in &MODES {
        suite.renew(pool());
        mode.init(&mut suite, &json!({}));
        let visitor = mode.signed_in(&mut suite, "alice");
        let access = suite.tokens("alice").access_token;
        bearer(&mut suite, mode);
        suite.must("B.4", &format!("cookies beside no header ({})", mode.name));
        let answer = suite.ask(&visitor.dress(Visit::raw("/api", "")));
        suite.verdict("its own session", &answer, &Verdict::Page(401));
        for name in [mode.id, "access_token", "Authorization"] {
            let answer = suite.ask(&Visit::raw("/api", "").cookie(name, &access));
            suite.verdict(name, &answer, &Verdict::Page(401));
        }
        suite.control("B.4", &format!("the header ({})", mode.name));
        let answer = suite.ask(&Visit::bearer(&access));
        suite.allowed("let in", &answer);
    }
    suite.end();
}

fn bearer(suite: &mut Suite, mode: &Mode) {
    let mut changes = (mode.changes)();
    changes["mode"] = json!("bearer");
    suite.init_with(&changes);
}
