//! How a sign-in ends: rows B.1, B.5.

use palisade_cognito_stand_in::{Client, Endpoint, Fault, Times};
use serde_json::json;

use crate::answer::Verdict;
use crate::suite::{ID, REFRESH, Suite, pool, site};
use crate::visit::Visit;
use crate::visitor::Visitor;

fn home(path: &str) -> Verdict {
    Verdict::Redirect(format!("https://docs.example.com{path}"))
}

fn asked(suite: &Suite) -> usize {
    suite.stand_in.requests_to(Endpoint::Token).len()
}

#[test]
fn sign_ins_end_well() {
    let mut suite = Suite::begin("sign-in");
    for (client, secret) in [("public", None), ("confidential", Some("s3cr3t+/=: %&"))] {
        let mut confidential = pool();
        if let Some(secret) = secret {
            confidential = confidential.client(site(Client::confidential("server", secret)));
        }
        suite.renew(confidential);
        let id = if secret.is_some() { "server" } else { "site" };
        suite.init_with(&json!({ "client_id": id, "client_secret": secret }));
        suite.control("B.5", &format!("sign-in, {client}"));
        let mut visitor = Visitor::default();
        let answer = visitor.sign_in(&mut suite, "alice", "/deep/link?a=b");
        suite.verdict("back", &answer, &home("/deep/link?a=b"));
        suite.equal("303", answer.status(), 303);
        suite.holds("an ID token", visitor.get(ID).is_some(), &visitor.cookies);
        suite.holds(
            "a refresh token",
            visitor.get(REFRESH).is_some(),
            &visitor.cookies,
        );
        suite.equal("the attempt is gone", visitor.attempts(), 0);
        let answer = visitor.open(&mut suite, "/deep/link?a=b");
        suite.allowed("let in", &answer);
        let requests = suite.stand_in.requests_to(Endpoint::Token);
        let request = requests.first().expect("a code was exchanged");
        suite.must("B.5", &format!("the exchange, {client}"));
        suite.equal("once", requests.len(), 1);
        suite.equal("POST", request.method.as_str(), "POST");
        suite.equal(
            "grant_type",
            request.field("grant_type"),
            Some("authorization_code".to_owned()),
        );
        let verifier = request.field("code_verifier").unwrap_or_default();
        suite.holds(
            "code_verifier",
            (43..=128).contains(&verifier.len()),
            &verifier,
        );
        suite.equal("no query", request.query.as_str(), "");
        let redirect_uri = request.field("redirect_uri");
        suite.equal(
            "redirect_uri",
            redirect_uri,
            Some("https://docs.example.com/callback".to_owned()),
        );
        let authorization = request.header("authorization").unwrap_or_default();
        suite.equal(
            "Basic",
            authorization.starts_with("Basic "),
            secret.is_some(),
        );
        suite.equal(
            "no secret in the body",
            request.field("client_secret"),
            None,
        );
        suite.must("B.4", &format!("cookies of the session, {client}"));
        for cookie in visitor.cookies.clone() {
            suite.secret(&cookie.1);
        }
        suite.must("B.5", &format!("once, {client}"));
        suite.stand_in.forget_requests();
    }
    suite.end();
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "one story, of which each step needs those before"
)]
fn callbacks_are_used_once_and_where_they_belong() {
    let mut suite = Suite::begin("callback");
    suite.init();
    suite.must("B.5", "a callback twice");
    let mut visitor = Visitor::default();
    let callback = visitor.callback(&mut suite, "alice", "/page");
    let before = visitor.clone();
    visitor.open(&mut suite, &callback);
    let answer = visitor.open(&mut suite, &callback);
    suite.verdict("signed in, home", &answer, &home("/"));
    suite.equal("one exchange", asked(&suite), 1);
    let answer = before.clone().open(&mut suite, &callback);
    suite.verdict("with the old cookies", &answer, &Verdict::Page(400));
    suite.holds("no session", answer.cookie(ID).is_none(), &answer);
    suite.holds(
        "the attempt is cleared",
        answer.cleared().iter().any(|name| name.contains("login")),
        &answer,
    );

    suite.must("B.1", "another's code (login CSRF)");
    let mut attacker = Visitor::default();
    let theirs = attacker.callback(&mut suite, "bob", "/page");
    let exchanges = asked(&suite);
    let answer = Visitor::default().open(&mut suite, &theirs);
    suite.verdict("in a fresh browser", &answer, &Verdict::Page(400));
    let mut victim = Visitor::default();
    victim.open(&mut suite, "/page");
    let answer = victim.open(&mut suite, &theirs);
    suite.verdict("beside an attempt", &answer, &Verdict::Page(400));
    suite.equal("no exchange", asked(&suite), exchanges);
    let mut victim = Visitor::default();
    let ours = victim.callback(&mut suite, "alice", "/page");
    let state = ours.split("state=").nth(1).unwrap_or_default().to_owned();
    let code = theirs.split("code=").nth(1).unwrap_or_default();
    let code = code.split('&').next().unwrap_or_default();
    let answer = victim.open(&mut suite, &format!("/callback?code={code}&state={state}"));
    suite.holds("another's code with our state", answer.is_denied(), &answer);
    suite.holds("no session", victim.get(ID).is_none(), &victim.cookies);

    suite.must("B.1", "states");
    let mut visitor = Visitor::default();
    let callback = visitor.callback(&mut suite, "alice", "/page");
    let exchanges = asked(&suite);
    let (code, state) = callback
        .strip_prefix("/callback?code=")
        .and_then(|rest| rest.split_once("&state="))
        .expect("a code, then a state");
    let mut flipped = state.to_owned();
    let last = if flipped.pop() == Some('A') { 'B' } else { 'A' };
    flipped.push(last);
    for query in [
        format!("code={code}"),
        format!("code={code}&state="),
        format!("code={code}&state={flipped}"),
        format!("code={code}&state={}", &state[..8]),
        format!("code={code}&state={}", &state[..state.len() - 1]),
        format!("code={code}&state={state}x"),
        format!("code={code}&state={state}&state={state}"),
        format!("code={code}&state={state}&state=x"),
        format!("code={code}&code={code}&state={state}"),
        format!("code={code}&code=x&state={state}"),
        format!("code={code}&%63ode=x&state={state}"),
        format!("code={code}&STATE={state}"),
        format!("code={code}&state[]={state}"),
        format!("code={code};state={state}"),
        format!("code={code}&state={}", state.to_lowercase()),
        format!("code={code}&state= {state}"),
        format!("code={code}&state={state}%00"),
        format!("code={code}&state={state}%ff"),
        format!("code=&state={state}"),
        format!("state={state}"),
        format!("code={}&state={state}", "c".repeat(10_000)),
        format!("code={code}&state={state}&error=access_denied"),
        String::new(),
        "&&&".to_owned(),
        "code".to_owned(),
    ] {
        let visit = visitor.dress(Visit::raw("/callback", &query));
        let answer = suite.ask(&visit);
        let name: String = query.chars().take(60).collect();
        suite.verdict(&name, &answer, &Verdict::Page(400));
        suite.holds(&name, answer.cookie(ID).is_none(), &answer);
    }
    suite.equal("nothing was exchanged", asked(&suite), exchanges);
    suite.must("B.5", "methods");
    for method in ["POST", "PUT", "DELETE", "HEAD", "OPTIONS", "get"] {
        let visit = visitor.dress(Visit::open(&callback).method(method));
        let answer = suite.ask(&visit);
        suite.holds(
            method,
            matches!(answer.verdict(), Verdict::Page(400..=405)),
            &answer,
        );
        suite.holds(method, answer.cookie(ID).is_none(), &answer);
    }
    suite.must("B.5", "paths");
    let query = callback.split_once('?').map_or("", |(_, query)| query);
    for path in [
        "/",
        "/page",
        "/callback/",
        "/Callback",
        "//callback",
        "/callback/x",
        "/x/callback",
        "/callbackx",
        "/%63allback",
        "/callback%2f",
        "/./callback",
        "/callback;x",
        "/callback%00",
        "/callback.html",
        "/signed-out/callback",
    ] {
        let visit = visitor.dress(Visit::open(&format!("{path}?{query}")));
        let answer = suite.ask(&visit);
        suite.holds(
            path,
            answer.cookie(ID).is_none() && !answer.is_allowed(),
            &answer,
        );
    }
    suite.equal("nothing was exchanged", asked(&suite), exchanges);
    suite.control("B.5", "after all that");
    let answer = visitor.open(&mut suite, &callback);
    suite.verdict("still good", &answer, &home("/page"));
    suite.end();
}

#[test]
fn errors_are_told_in_our_own_words() {
    let mut suite = Suite::begin("callback errors");
    suite.init();
    for error in [
        "access_denied",
        "invalid_request",
        "unauthorized_client",
        "invalid_scope",
        "server_error",
        "temporarily_unavailable",
        "unsupported_response_type",
        "unknown",
        "",
        "%3Cscript%3E",
        "login_required",
    ] {
        suite.must("B.5", "errors are not reflected");
        let mut visitor = Visitor::default();
        let answer = visitor.open(&mut suite, "/page");
        let state = answer.parameter("state").unwrap_or_default();
        let injected = "%3Cscript%3Ealert(1)%3C%2Fscript%3EINJECTED%0d%0aX-Injected:%201";
        let query = format!(
            "error={error}&error_description={injected}&error_uri=https://evil.example/&state={state}&x={injected}"
        );
        let answer = visitor.open(&mut suite, &format!("/callback?{query}"));
        suite.holds(
            error,
            matches!(answer.verdict(), Verdict::Page(400..=499 | 502 | 503)),
            &answer,
        );
        let whole = answer.0.to_string();
        let is_told = ["INJECTED", "alert", "evil.example", &state]
            .iter()
            .any(|text| whole.contains(text));
        suite.holds(error, !is_told || state.is_empty(), &whole);
        suite.must("B.2", "a failure ends the attempt");
        suite.equal(error, visitor.attempts(), 0);
    }
    suite.must("B.8", "pages say nothing of a request");
    for visit in [
        Visit::open("/callback?code=MARKER&state=MARKER"),
        Visit::open("/callback?MARKER=%3Cb%3E"),
        Visit::open("/signed-out?MARKER"),
        Visit::open("/sign-out?MARKER").only("Sec-Fetch-Site", "cross-site"),
        Visit::open("/MARKER")
            .method("POST")
            .cookie("MARKER", "MARKER"),
    ] {
        let visit = visit
            .header("User-Agent", "MARKER<script>")
            .header("Referer", "https://MARKER.example/");
        let answer = suite.ask(&visit);
        suite.holds(
            "no marker",
            !answer.0.to_string().contains("MARKER"),
            &answer,
        );
    }
    suite.should("B.8", "pages name the request");
    let answer = suite.ask(&Visit::open("/callback?code=c&state=s"));
    let body = answer.body();
    suite.holds(
        "its id",
        body.contains("4TyzHTaYWb1GX1qTfsHhEqV6HUDd"),
        &body,
    );
    suite.should("B.8", "pages are accessible");
    for part in [
        "<!doctype html>",
        "lang=\"en\"",
        "name=\"viewport\"",
        "<title>",
        "<h1",
    ] {
        suite.holds(part, body.contains(part), &body);
    }
    let kind = answer.headers("content-type").join("");
    suite.equal("content type", kind, "text/html; charset=utf-8".to_owned());
    suite.control("B.5", "after errors");
    let mut visitor = Visitor::default();
    let answer = visitor.sign_in(&mut suite, "alice", "/page");
    suite.verdict("signed in", &answer, &home("/page"));
    suite.end();
}

#[test]
fn codes_are_not_tried_again() {
    let mut suite = Suite::begin("codes");
    suite.must("B.5", "answers of 4xx");
    for error in [
        "invalid_grant",
        "invalid_client",
        "unauthorized_client",
        "invalid_request",
    ] {
        suite.renew(pool());
        suite.init();
        let mut visitor = Visitor::default();
        let callback = visitor.callback(&mut suite, "alice", "/page");
        suite
            .stand_in
            .fault(Endpoint::Token, Fault::error(error), Times::Always);
        let answer = visitor.open(&mut suite, &callback);
        suite.holds(
            error,
            matches!(answer.verdict(), Verdict::Page(400..=503)),
            &answer,
        );
        suite.equal(error, asked(&suite), 1);
        suite.equal("no session", visitor.names_with(ID).len(), 0);
        suite.equal("no attempt", visitor.attempts(), 0);
    }
    for status in [400, 401, 403, 404, 429] {
        suite.renew(pool());
        suite.init();
        let mut visitor = Visitor::default();
        let callback = visitor.callback(&mut suite, "alice", "/page");
        suite
            .stand_in
            .fault(Endpoint::Token, Fault::Status(status), Times::Always);
        let answer = visitor.open(&mut suite, &callback);
        suite.holds(
            "a page",
            matches!(answer.verdict(), Verdict::Page(400..=503)),
            &answer,
        );
        suite.equal(&status.to_string(), asked(&suite), 1);
    }
    suite.control("B.5", "afterwards");
    suite.renew(pool());
    suite.init();
    let answer = Visitor::default().sign_in(&mut suite, "alice", "/page");
    suite.verdict("signed in", &answer, &home("/page"));
    suite.end();
}
