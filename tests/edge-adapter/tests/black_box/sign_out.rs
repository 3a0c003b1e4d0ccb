//! How a session ends: row B.7.

use palisade_cognito_stand_in::{Endpoint, Fault, Times};
use serde_json::json;

use crate::answer::Verdict;
use crate::suite::{ID, REFRESH, SIGN_OUT, Suite, pool};
use crate::visit::Visit;
use crate::visitor::Visitor;

const LOGOUT: &str = "https://sign-in.example.com/logout?";

fn form() -> Visit {
    Visit::open(SIGN_OUT)
        .method("POST")
        .only("Sec-Fetch-Site", "same-origin")
        .header("Origin", "https://docs.example.com")
}

fn ends(suite: &mut Suite, name: &str, answer: &crate::answer::Answer) {
    let location = answer.location().unwrap_or_default();
    suite.holds(name, location.starts_with(LOGOUT), answer);
    suite.equal(name, answer.parameter("client_id"), Some("site".to_owned()));
    let wanted = "https://docs.example.com/signed-out".to_owned();
    suite.equal(name, answer.parameter("logout_uri"), Some(wanted));
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "one story, of which each step needs those before"
)]
fn sessions_end() {
    let mut suite = Suite::begin("sign-out");
    suite.init();
    suite.control("B.7", "a form of the site");
    let mut visitor = Visitor::default();
    visitor.sign_in(&mut suite, "alice", "/page");
    visitor.open(&mut suite, "/page");
    let mut other = visitor.clone();
    other.cookies.retain(|(name, _)| name != ID);
    let answer = Visitor::default().open(&mut suite, "/another-tab");
    for cookie in answer.cookies() {
        visitor.set(&cookie.name, &cookie.value);
    }
    let token = visitor.get(REFRESH).unwrap_or_default().to_owned();
    suite.holds("good before", suite.stand_in.accepts(&token), &token);
    let before = visitor.clone();
    let answer = visitor.send(&mut suite, form());
    ends(&mut suite, "to Cognito", &answer);
    suite.must("B.7", "everything is cleared");
    suite.equal("cookies", visitor.cookies.len(), 0);
    for name in answer.cleared() {
        suite.holds(
            "only ours",
            before.get(&name).is_some() || name.starts_with("__Host-"),
            &name,
        );
    }
    suite.must("B.7", "the refresh token is revoked");
    suite.holds("it is dead", !suite.stand_in.accepts(&token), &token);
    let requests = suite.stand_in.requests_to(Endpoint::Revoke);
    suite.equal("one request", requests.len(), 1);
    let sent = requests.first().and_then(|request| request.field("token"));
    suite.equal("with it", sent, Some(token));
    let answer = visitor.open(&mut suite, "/page");
    suite.verdict("nobody is signed in", &answer, &Verdict::Login);

    suite.must("B.7", "sign-out that others ask for");
    let tokens = suite.tokens("alice");
    let from = |site: &str| Visit::open(SIGN_OUT).only("Sec-Fetch-Site", site);
    for (name, visit) in [
        ("a link elsewhere", from("cross-site")),
        ("a link of a sibling", from("same-site")),
        (
            "a picture elsewhere",
            from("cross-site")
                .only("Sec-Fetch-Mode", "no-cors")
                .only("Sec-Fetch-Dest", "image"),
        ),
        (
            "a picture here",
            from("same-origin")
                .only("Sec-Fetch-Mode", "no-cors")
                .only("Sec-Fetch-Dest", "image"),
        ),
        (
            "a frame",
            from("cross-site").only("Sec-Fetch-Dest", "iframe"),
        ),
        (
            "a form elsewhere",
            form()
                .only("Sec-Fetch-Site", "cross-site")
                .only("Origin", "https://evil.example"),
        ),
        (
            "a form of a sibling",
            form()
                .only("Sec-Fetch-Site", "same-site")
                .only("Origin", "https://x.example.com"),
        ),
        (
            "an old browser elsewhere",
            form()
                .without("Sec-Fetch-Site")
                .only("Origin", "https://evil.example"),
        ),
        (
            "an old browser's null",
            form()
                .only("Sec-Fetch-Site", "cross-site")
                .only("Origin", "null"),
        ),
        ("no metadata", Visit::raw(SIGN_OUT, "")),
        (
            "a prefetch",
            from("same-origin").header("Sec-Purpose", "prefetch"),
        ),
        (
            "two sites",
            from("same-origin").header("Sec-Fetch-Site", "cross-site"),
        ),
    ] {
        let visitor = Visitor::with(&tokens);
        let answer = suite.ask(&visitor.dress(visit));
        suite.holds(
            name,
            matches!(answer.verdict(), Verdict::Page(200..=405)),
            &answer,
        );
        suite.equal(name, answer.cookies().len(), 0);
    }
    suite.holds(
        "not revoked",
        suite.stand_in.accepts(&tokens.refresh_token),
        &"",
    );
    suite.should("B.7", "a page asks");
    let answer = suite.ask(&Visitor::with(&tokens).dress(from("cross-site")));
    suite.verdict("a page", &answer, &Verdict::Page(200));
    let body = answer.body();
    suite.holds(
        "a form",
        body.contains("<form") && body.contains("method=\"post\""),
        &body,
    );
    let policy = answer.headers("content-security-policy").join("");
    suite.holds(
        "that may be sent",
        policy.contains("form-action 'self'"),
        &policy,
    );
    suite.control("B.7", "sign-out that one asks for");
    for (name, visit) in [
        ("a link here", from("same-origin")),
        ("typed", from("none")),
        ("a form", form()),
        (
            "an old browser's form",
            form().without("Sec-Fetch-Site").without("Sec-Fetch-Mode"),
        ),
    ] {
        let visitor = Visitor::with(&suite.tokens("alice"));
        let answer = suite.ask(&visitor.dress(visit));
        ends(&mut suite, name, &answer);
    }
    suite.end();
}

#[test]
#[expect(clippy::too_many_lines, reason = "tables of cases are long")]
fn everybody_can_sign_out() {
    let mut suite = Suite::begin("sign-out of anything");
    suite.init();
    let tokens = suite.tokens("alice");
    let id = tokens.id_token.clone().unwrap_or_default();
    suite.must("B.7", "whatever the cookies hold");
    let jars: Vec<(&str, Vec<(&str, String)>)> = vec![
        ("nothing", vec![]),
        (
            "garbage",
            vec![(ID, "garbage".to_owned()), (REFRESH, "garbage".to_owned())],
        ),
        ("empty", vec![(ID, String::new()), (REFRESH, String::new())]),
        ("three parts of garbage", vec![(ID, "a.b.c".to_owned())]),
        ("no refresh token", vec![(ID, id.clone())]),
        ("no ID token", vec![(REFRESH, tokens.refresh_token.clone())]),
        (
            "twice",
            vec![
                (ID, id.clone()),
                (ID, id),
                (REFRESH, "x".to_owned()),
                (REFRESH, "y".to_owned()),
            ],
        ),
        (
            "beyond ASCII",
            vec![(ID, "é\u{0}".to_owned()), (REFRESH, "\"x\\".to_owned())],
        ),
        (
            "chunks",
            vec![
                ("__Host-id.0", "x".to_owned()),
                ("__Host-id.1", "y".to_owned()),
                ("__Host-id.9", "z".to_owned()),
            ],
        ),
        (
            "attempts",
            (0..30)
                .map(|_| ("__Host-site-login-garbage1", "x".to_owned()))
                .collect(),
        ),
        (
            "long",
            vec![(ID, "x".repeat(15_000)), (REFRESH, "y".repeat(10_000))],
        ),
    ];
    for (name, jar) in jars {
        let mut visitor = Visitor::default();
        for (cookie, value) in &jar {
            visitor.cookies.push(((*cookie).to_owned(), value.clone()));
        }
        let answer = suite.ask(&visitor.dress(form()));
        ends(&mut suite, name, &answer);
        let cleared = answer.cleared();
        for (cookie, _) in &jar {
            suite.holds(
                &format!("{name}: {cookie}"),
                cleared.contains(&(*cookie).to_owned()),
                &cleared,
            );
        }
    }
    for length in [3_000, 20_000] {
        let line = format!(
            "{ID}={}; {REFRESH}={}",
            "x".repeat(length),
            ";".repeat(1_000)
        );
        let answer = suite.ask(&form().header("Cookie", &line));
        ends(&mut suite, "long lines", &answer);
    }
    suite.must("B.7", "whatever becomes of the revocation");
    let mut faults = Fault::outages(&suite.stand_in.endpoints().jwks);
    faults.retain(|(name, _)| !name.contains("second"));
    faults.push((
        "another kind of token",
        Fault::error("unsupported_token_type"),
    ));
    for (name, fault) in faults {
        suite.renew(pool());
        suite.init();
        let mut visitor = Visitor::with(&suite.tokens("alice"));
        suite.stand_in.fault(Endpoint::Revoke, fault, Times::Always);
        let answer = visitor.send(&mut suite, form());
        ends(&mut suite, name, &answer);
        suite.equal(name, visitor.cookies.len(), 0);
    }
    suite.must("B.7", "nothing chooses where it ends");
    suite.renew(pool());
    suite.init();
    for parameter in [
        "redirect_uri",
        "logout_uri",
        "post_logout_redirect_uri",
        "next",
        "to",
        "client_id",
        "returnTo",
    ] {
        for target in [
            "https://evil.example/",
            "//evil.example",
            "https://docs.example.com.evil.example/",
        ] {
            let mut visit = form();
            visit = visit.header("Referer", "https://evil.example/");
            let query = format!("{SIGN_OUT}?{parameter}={target}");
            let with_query = Visit::open(&query).only("Sec-Fetch-Site", "same-origin");
            for visit in [visit, with_query] {
                let answer = suite.ask(&visit);
                ends(&mut suite, parameter, &answer);
            }
        }
    }
    let answer = suite.ask(&form().only("Host", "evil.example"));
    ends(&mut suite, "another host", &answer);
    suite.control("B.7", "the page at the end");
    for cookies in [None, Some(tokens)] {
        let visitor = cookies
            .map(|tokens| Visitor::with(&tokens))
            .unwrap_or_default();
        let answer = suite.ask(&visitor.dress(Visit::open("/signed-out")));
        suite.verdict("signed out", &answer, &Verdict::Page(200));
        suite.equal("cookies", answer.cookies().len(), 0);
    }
    suite.must("B.7", "with chunks and an access token");
    let names =
        json!({ "id_token": ID, "access_token": "__Host-access", "refresh_token": REFRESH });
    suite.init_with(&json!({ "cookies": names }));
    let mut visitor = Visitor::default();
    visitor.sign_in(&mut suite, "alice", "/");
    suite.holds(
        "kept",
        visitor.get("__Host-access").is_some(),
        &visitor.cookies,
    );
    visitor.send(&mut suite, form());
    suite.equal("cookies", visitor.cookies.len(), 0);
    suite.end();
}
