//! Cookies as they arrive and as they are set.

use palisade_cognito_stand_in::{Endpoint, Fault, Times, TokenUse};
use serde_json::json;

use super::MODES;
use crate::answer::Verdict;
use crate::suite::{Suite, compact, pool};
use crate::tokens::REFUSED;
use crate::visit::Visit;

#[test]
fn tokens_that_are_wrong_are_refused() {
    let mut suite = Suite::begin("tokens of each mode");
    // What is read is a token whatever the name of its cookie: not all modes take the time.
    let chosen = [
        "amplify, single page",
        "one function",
        "elasticsearch, refreshed unseen, one function",
    ];
    for mode in MODES.iter().filter(|mode| chosen.contains(&mode.name)) {
        let is_unseen = mode.name.contains("unseen");
        for (row, name, variants) in REFUSED {
            mode.init(&mut suite, &json!({}));
            suite.must(row, &format!("{name} ({})", mode.name));
            for (variant, token) in variants(&suite, TokenUse::Id) {
                let answer = suite.ask(&Visit::open("/page").cookie(mode.id, &token));
                // One that has only expired may have a refresh token elsewhere.
                let is_refreshed = matches!(
                    answer.verdict(),
                    Verdict::Redirect(location) if location.starts_with("https://docs.example.com/refresh?")
                );
                if !(is_unseen && name == "dates" && is_refreshed) {
                    suite.verdict(&variant, &answer, &Verdict::Login);
                }
            }
            suite.control(row, &format!("after {name} ({})", mode.name));
            let genuine = compact(suite.token(TokenUse::Id));
            let answer = suite.ask(&Visit::open("/page").cookie(mode.id, &genuine));
            suite.allowed("genuine", &answer);
        }
    }
    suite.end();
}

#[test]
fn names_are_read_exactly() {
    let mut suite = Suite::begin("cookie names of each mode");
    let token = compact(suite.token(TokenUse::Id));
    let bob = suite.stand_in.token(TokenUse::Id, "site", "bob");
    let bob = compact(bob.expect("they exist"));
    for mode in &MODES {
        mode.init(&mut suite, &json!({}));
        let id = mode.id;
        suite.must("B.4", &format!("names that are smuggled ({})", mode.name));
        let swapped: String = id
            .chars()
            .map(|c| match c {
                c if c.is_ascii_lowercase() => c.to_ascii_uppercase(),
                c => c.to_ascii_lowercase(),
            })
            .collect();
        for (name, line) in [
            ("U+2000 before", format!("\u{2000}{id}={token}")),
            ("NBSP before", format!("\u{a0}{id}={token}")),
            ("VT before", format!("\u{b}{id}={token}")),
            ("BOM before", format!("\u{feff}{id}={token}")),
            ("NUL before", format!("\0{id}={token}")),
            ("LF before", format!("\n{id}={token}")),
            ("U+3000 behind", format!("{id}\u{3000}={token}")),
            ("other case", format!("{swapped}={token}")),
            (
                "escaped",
                format!("%{:02X}{}={token}", id.as_bytes()[0], &id[1..]),
            ),
            (
                "an escaped dot",
                format!("{}={token}", id.replace(['.', '-'], "%2E")),
            ),
            ("a suffix", format!("{id}x={token}")),
            ("a prefix", format!("x{id}={token}")),
            ("a list", format!("{id}[]={token}")),
            ("$Version", format!("$Version=1,{id}={token}")),
            ("a comma", format!("a=b,{id}={token}")),
            ("quotes", format!("{id}=\"{token}\"")),
            ("two signs", format!("{id}=={token}")),
            ("in a value", format!("a={id}={token}")),
            ("an escaped sign", format!("{id}%3D{token}")),
            ("behind a line", format!("a=b\r\n{id}={token}")),
            (
                "the refresh token's",
                format!("{}={token}; {id}=", mode.refresh),
            ),
            ("a chunk alone", format!("{id}.1={token}")),
            ("a chunk of another length", format!("{id}.0=9999:{token}")),
        ] {
            let answer = suite.ask(&Visit::open("/").header("Cookie", &line));
            suite.holds(name, !answer.is_allowed(), &answer);
        }
        suite.must("B.4", &format!("one name twice ({})", mode.name));
        for (name, line) in [
            ("two people", format!("{id}={token}; {id}={bob}")),
            ("one person", format!("{id}={token}; {id}={token}")),
            ("an empty one", format!("{id}={token}; {id}=")),
            ("an empty one first", format!("{id}=; {id}={token}")),
            ("far away", format!("{id}={token}; a=b; c=d;{id} = x")),
        ] {
            let answer = suite.ask(&Visit::open("/").header("Cookie", &line));
            suite.holds(name, !answer.is_allowed(), &answer);
        }
        let two = Visit::open("/").cookie(id, &token).cookie(id, &token);
        let answer = suite.ask(&two);
        suite.holds("two headers", !answer.is_allowed(), &answer);
        suite.control("B.4", &format!("cookies beside ours ({})", mode.name));
        for (name, line) in [
            ("alone", format!("{id}={token}")),
            ("others", format!("a=b; {id}={token}; c=d")),
            ("like ours", format!("{id}x=1; x{id}=2; {id}={token}")),
            ("spaces and tabs", format!(" a=b ;\t {id} = {token} \t; c")),
        ] {
            let answer = suite.ask(&Visit::open("/").header("Cookie", &line));
            suite.allowed(name, &answer);
        }
    }
    suite.end();
}

#[test]
fn tokens_cannot_write_headers() {
    let mut suite = Suite::begin("cookie injection of each mode");
    for mode in &MODES {
        suite.must("B.4", &format!("octets of tokens ({})", mode.name));
        for member in ["refresh_token", "id_token", "access_token"] {
            for value in [
                "a; Domain=example.com",
                "a\r\nSet-Cookie: b=c",
                "a;b",
                "a b",
                "a\"b",
                "\u{0}",
                "é",
                "a\tb",
            ] {
                suite.renew(pool());
                mode.init(&mut suite, &json!({}));
                let mut visitor = mode.visitor();
                let callback = visitor.callback(&mut suite, "alice", "/page");
                suite
                    .stand_in
                    .fault(Endpoint::Token, Fault::member(member, value), Times::Once);
                let answer = visitor.open(&mut suite, &callback);
                let name = format!("{member} {value:?}");
                let is_page = matches!(answer.verdict(), Verdict::Page(400..));
                suite.holds(&name, is_page, &answer);
                let left = [mode.id, mode.refresh].map(|name| visitor.get(name));
                suite.equal(&name, left, [None, None]);
            }
        }
        suite.control("B.4", &format!("octets that are right ({})", mode.name));
        suite.renew(pool());
        mode.init(&mut suite, &json!({}));
        let mut visitor = mode.visitor();
        let callback = visitor.callback(&mut suite, "alice", "/page");
        let opaque = "eyJ.a-b_c~d+e/f=!#$%&'()*";
        suite.stand_in.fault(
            Endpoint::Token,
            Fault::member("refresh_token", opaque),
            Times::Once,
        );
        visitor.open(&mut suite, &callback);
        let kept = visitor.get(mode.refresh).map(str::to_owned);
        suite.equal("kept", kept, Some(opaque.to_owned()));
    }
    suite.end();
}
