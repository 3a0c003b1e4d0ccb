//! Who is let in, and where tokens are looked for: rows A.1.18, A.2, B.1 (bearer).

use palisade_cognito_stand_in::TokenUse;
use serde_json::{Value, json};

use crate::answer::Verdict;
use crate::suite::{ID, Suite, compact};
use crate::visit::Visit;

#[test]
fn groups_are_whole_items() {
    let mut suite = Suite::begin("groups");
    let denied = [
        Value::Null,
        json!("staff"),
        json!(["staffx"]),
        json!(["xstaff"]),
        json!(["Staff"]),
        json!(["STAFF"]),
        json!([]),
        json!([""]),
        json!(["staff "]),
        json!([" staff"]),
        json!(["staf"]),
        json!(["a,staff"]),
        json!(["a staff"]),
        json!([["staff"]]),
        json!({ "staff": true }),
        json!({ "0": "staff" }),
        json!(1),
        json!(true),
        json!("[\"staff\"]"),
        json!(["staff\0"]),
        json!(["ｓtaff"]),
        json!(["stаff"]),
        json!([{ "name": "staff" }]),
        json!(["staff/readers"]),
        json!(["non-staff"]),
        json!(["staff", 1]),
        json!(["staff", null]),
        json!(["staff", ["x"]]),
    ];
    let allowed = [
        json!(["staff"]),
        json!(["a", "staff"]),
        json!(["staff", "b", "staff"]),
    ];
    for (mode, token_use) in [("bearer", TokenUse::Access), ("cookie", TokenUse::Id)] {
        suite.init_with(&json!({ "mode": mode, "required_group": "staff" }));
        let ask = |suite: &mut Suite, groups: Option<&Value>| {
            let token = suite.token(token_use).without_claim("cognito:groups");
            let token = match groups {
                Some(groups) => token.claim("cognito:groups", groups.clone()),
                None => token,
            };
            let token = compact(token);
            suite.ask(&match token_use {
                TokenUse::Access => Visit::bearer(&token),
                TokenUse::Id => Visit::open("/staff/").cookie(ID, &token),
            })
        };
        suite.must("A.1.18", &format!("groups ({mode})"));
        let answer = ask(&mut suite, None);
        suite.verdict("absent", &answer, &Verdict::Page(403));
        for groups in &denied {
            let answer = ask(&mut suite, Some(groups));
            suite.denied(&groups.to_string(), &answer);
        }
        suite.must("A.1.18", &format!("no login for who may not ({mode})"));
        let answer = ask(&mut suite, Some(&json!(["readers"])));
        suite.verdict("another group", &answer, &Verdict::Page(403));
        suite.equal("cookies", answer.cookies().len(), 0);
        suite.control("A.1.18", &format!("groups ({mode})"));
        for groups in &allowed {
            let answer = ask(&mut suite, Some(groups));
            suite.allowed(&groups.to_string(), &answer);
        }
    }
    suite.end();
}

#[test]
fn scopes_are_whole_items() {
    let mut suite = Suite::begin("scopes");
    suite.init_with(&json!({ "mode": "bearer", "required_scopes": ["api/read", "api/write"] }));
    let cases = [
        (json!("api/read api/write"), true),
        (json!("api/write openid api/read"), true),
        (json!("api/read api/read api/write"), true),
        (json!("api/read"), false),
        (json!("api/write"), false),
        (json!(""), false),
        (json!("api/read\tapi/write"), false),
        (json!("api/read\u{a0}api/write"), false),
        (json!("api/read,api/write"), false),
        (json!("api/read\napi/write"), false),
        (json!("api/readx api/write"), false),
        (json!("api/read api/writex"), false),
        (json!("xapi/read api/write"), false),
        (json!("API/READ API/WRITE"), false),
        (json!("api/* api/write"), false),
        (json!("api/"), false),
        (json!(["api/read", "api/write"]), false),
        (json!(null), false),
        (json!(1), false),
        (json!({ "api/read": 1, "api/write": 1 }), false),
    ];
    for (scope, is_allowed) in cases {
        if is_allowed {
            suite.control("A.1.18", "scopes");
        } else {
            suite.must("A.1.18", "scopes");
        }
        let token = suite.token(TokenUse::Access).claim("scope", scope.clone());
        let answer = suite.ask(&Visit::bearer(&compact(token)));
        suite.holds(
            &scope.to_string(),
            answer.is_allowed() == is_allowed,
            &answer,
        );
        if scope == json!("api/read") {
            suite.must("B.1", "insufficient scope");
            suite.verdict("status", &answer, &Verdict::Page(403));
            let challenge = answer.headers("www-authenticate").join("");
            let is_told = challenge.contains("error=\"insufficient_scope\"");
            suite.holds("challenge", is_told, &challenge);
        }
    }
    suite.must("A.1.18", "no scope at all");
    let token = suite.token(TokenUse::Access).without_claim("scope");
    let answer = suite.ask(&Visit::bearer(&compact(token)));
    suite.verdict("absent", &answer, &Verdict::Page(403));
    suite.end();
}

#[test]
fn bearer_tokens_are_in_one_place() {
    let mut suite = Suite::begin("bearer");
    suite.init_with(&json!({ "mode": "bearer" }));
    let token = compact(suite.token(TokenUse::Access));
    let id_token = compact(suite.token(TokenUse::Id));
    let api = || Visit::raw("/api", "");
    let none: Vec<(&str, Visit)> = vec![
        ("nothing", api()),
        (
            "in the query",
            Visit::raw("/api", &format!("access_token={token}")),
        ),
        (
            "in the query, as JWT",
            Visit::raw("/api", &format!("jwt={token}")),
        ),
        ("in a cookie", api().cookie("access_token", &token)),
        ("in our cookie", api().cookie(ID, &id_token)),
        (
            "in X-Authorization",
            api().header("X-Authorization", &format!("Bearer {token}")),
        ),
        ("in X-Access-Token", api().header("X-Access-Token", &token)),
        (
            "in Proxy-Authorization",
            api().header("Proxy-Authorization", &format!("Bearer {token}")),
        ),
        (
            "as Basic",
            api().header("Authorization", &format!("Basic {token}")),
        ),
        (
            "as Token",
            api().header("Authorization", &format!("Token {token}")),
        ),
        ("without a scheme", api().header("Authorization", &token)),
        ("an empty header", api().header("Authorization", "")),
        ("the scheme alone", api().header("Authorization", "Bearer")),
    ];
    suite.must("B.1", "no token");
    for (name, visit) in none {
        let answer = suite.ask(&visit);
        suite.verdict(name, &answer, &Verdict::Page(401));
        let challenge = answer.headers("www-authenticate");
        let is_bare = challenge.len() == 1
            && challenge.join("").starts_with("Bearer")
            && !challenge.join("").contains("error");
        suite.holds(&format!("{name}: the challenge"), is_bare, &challenge);
    }
    suite.must("B.1", "more than one token");
    let two = api()
        .header("Authorization", &format!("Bearer {token}"))
        .header("Authorization", &format!("Bearer {token}"));
    let answer = suite.ask(&two);
    suite.denied("two headers", &answer);
    let other = api()
        .header("Authorization", &format!("Bearer {token}"))
        .header("Authorization", "Basic YTpi");
    let answer = suite.ask(&other);
    suite.denied("two schemes", &answer);
    for (name, value) in [
        ("two in one", format!("Bearer {token}, Bearer {token}")),
        ("a comma", format!("Bearer {token},")),
        ("a parameter", format!("Bearer {token}; x=y")),
        ("a quoted one", format!("Bearer \"{token}\"")),
        ("two schemes in one", format!("Bearer Bearer {token}")),
        ("a tab", format!("Bearer\t{token}")),
        ("NBSP", format!("Bearer\u{a0}{token}")),
        ("no space", format!("Bearer{token}")),
        ("a colon", format!("Bearer: {token}")),
        ("an equals sign", format!("Bearer={token}")),
    ] {
        let answer = suite.ask(&api().header("Authorization", &value));
        suite.verdict(name, &answer, &Verdict::Page(401));
    }
    suite.control("B.1", "a token");
    for scheme in ["Bearer", "bearer", "BEARER"] {
        let answer = suite.ask(&api().header("Authorization", &format!("{scheme} {token}")));
        suite.allowed(scheme, &answer);
    }
    for method in ["POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] {
        let answer = suite.ask(&Visit::bearer(&token).method(method));
        suite.allowed(method, &answer);
        let answer = suite.ask(&api().method(method));
        suite.verdict(&format!("{method} without"), &answer, &Verdict::Page(401));
    }
    suite.must("B.1", "an API sends nobody to sign in");
    for path in ["/callback?code=c&state=s", "/sign-out", "/signed-out", "/"] {
        let answer = suite.ask(&Visit::open(path));
        suite.verdict(path, &answer, &Verdict::Page(401));
        suite.equal("cookies", answer.cookies().len(), 0);
    }
    suite.equal("nothing was fetched", suite.stand_in.requests().len(), 0);
    suite.end();
}
