//! Events and requests of any kind: rows B.9, B.10, C.1 to C.4.

use palisade_cognito_stand_in::TokenUse;
use serde_json::{Value, json};

use crate::answer::Verdict;
use crate::suite::{ID, Suite, compact};
use crate::visit::Visit;

#[test]
fn only_viewer_requests_are_answered() {
    let mut suite = Suite::begin("events");
    suite.init_with(&json!({ "public_paths": ["/public/*"] }));
    let now = suite.stand_in.now();
    let id = compact(suite.token(TokenUse::Id));
    suite.must("0.10", "other event types");
    for path in ["/", "/public/a", "/callback", "/sign-out", "/signed-out"] {
        for kind in [
            "origin-request",
            "viewer-response",
            "origin-response",
            "",
            "VIEWER-REQUEST",
            "viewer-request ",
        ] {
            let answer = suite.ask(&Visit::open(path).event_type(kind).cookie(ID, &id));
            suite.verdict(&format!("{path} {kind}"), &answer, &Verdict::Raised);
        }
    }
    suite.must("C.1", "other counts of records");
    let record = Visit::open("/public/a").cookie(ID, &id).record();
    for (name, event) in [
        ("none", json!({ "Records": [] })),
        ("two", json!({ "Records": [record, record] })),
        ("absent", json!({})),
        ("null", json!({ "Records": null })),
        ("no list", json!({ "Records": record })),
        ("lower case", json!({ "records": [record] })),
        ("a list", json!([record])),
        ("nothing", Value::Null),
        ("text", json!("Records")),
        ("no cf", json!({ "Records": [{}] })),
        (
            "no request",
            json!({ "Records": [{ "cf": { "config": record["cf"]["config"] } }] }),
        ),
    ] {
        let answer = suite.ask_event(now, &event);
        suite.verdict(name, &answer, &Verdict::Raised);
    }
    suite.control("C.1", "fields that are not known");
    let mut event = Visit::open("/").cookie(ID, &id).event();
    event["more"] = json!(1);
    event["Records"][0]["more"] = json!([1]);
    event["Records"][0]["cf"]["config"]["more"] = json!({ "a": 1 });
    event["Records"][0]["cf"]["request"]["body"] = json!({
        "inputTruncated": false, "action": "read-only", "encoding": "base64", "data": "",
    });
    let answer = suite.ask_event(now, &event);
    suite.allowed("let in", &answer);
    suite.control("C.1", "addresses of visitors");
    for address in [
        "203.0.113.178",
        "2001:db8::1",
        "2001:0DB8:0000:0000:0000:0000:0000:0001",
        "::1",
        "::ffff:192.0.2.1",
    ] {
        let answer = suite.ask(&Visit::open("/").client_ip(address).cookie(ID, &id));
        suite.allowed(address, &answer);
        let answer = suite.ask(&Visit::open("/").client_ip(address));
        suite.verdict(address, &answer, &Verdict::Login);
    }
    suite.end();
}

#[test]
fn public_paths_have_one_reading() {
    let mut suite = Suite::begin("public paths");
    suite.init_with(&json!({ "public_paths": ["/public/*", "/favicon.ico"] }));
    suite.must("C.4", "paths with two readings");
    for path in [
        "/",
        "/private",
        "/public",
        "/publicx",
        "/PUBLIC/a",
        "//public/a",
        "/./public/a",
        "/x/../public/a",
        "/public/../private",
        "/public/..",
        "/public/../",
        "/public/.",
        "/public/./a",
        "/public//a",
        "/public/a//b",
        "/public/%2e%2e/private",
        "/public/%2E%2E/private",
        "/public/.%2e/private",
        "/public/%2e./private",
        "/public/..%2fprivate",
        "/public/..%2Fprivate",
        "/public/%2e%2e%2fprivate",
        "/public/a%2f..%2f..%2fprivate",
        "/public/..\\private",
        "/public/\\..\\private",
        "/public/..%5cprivate",
        "/public/%5c..%5cprivate",
        "/public/%252e%252e/private",
        "/public/%25",
        "/public/..;/private",
        "/public/..;x=y/private",
        "/public/a;/../../private",
        "/public/%00/../private",
        "/public/\0",
        "/public/a%00.html",
        "/public/\u{2024}\u{2024}/private",
        "/public/\u{ff0e}\u{ff0e}/private",
        "/public/%c0%ae%c0%ae/private",
        "/public/%ef%bc%8e%ef%bc%8e/private",
        "/public/%u002e%u002e/private",
        "/public/%2/private",
        "/public/\t../private",
        "/public/ ../private",
        "/public/a\n",
        "/public/a?b",
        "/public/a#b",
        "/public/..#/",
        "public/a",
        "https://docs.example.com/public/a",
        "/private/public/a",
        "/private?/public/a",
        "/private#/public/a",
        "/favicon.ico/",
        "/favicon.ico/../private",
        "/favicon.icox",
        "/x/favicon.ico",
        "/favicon.ico%2f..%2fprivate",
        "/private/favicon.ico",
        "/private;/favicon.ico",
        "/private/%2e%2e/favicon.ico",
        "/favicon%2eico",
        "/%70ublic/a",
        "/public%2fa",
        "/public\\a",
        "\\public\\a",
        "/account/x.css",
        "/public/\u{e9}",
    ] {
        let answer = suite.ask(&Visit::raw(path, ""));
        suite.verdict(&format!("{path:?}"), &answer, &Verdict::Login);
    }
    for method in ["POST", "PUT", "DELETE", "PATCH", "TRACE", "get", "CONNECT"] {
        let answer = suite.ask(&Visit::open("/public/a").method(method));
        suite.holds(method, !answer.is_allowed(), &answer);
    }
    suite.control("C.4", "public paths");
    for path in [
        "/public/",
        "/public/a",
        "/public/a/b.css",
        "/public/a%20b",
        "/favicon.ico",
        "/public/a.b.c",
        "/public/...",
    ] {
        for method in ["GET", "HEAD"] {
            let answer = suite.ask(&Visit::open(path).method(method));
            suite.allowed(path, &answer);
            suite.equal(path, answer.uri(), path.to_owned());
        }
        let answer = suite.ask(&Visit::open(path).cookie(ID, "garbage"));
        suite.allowed("with garbage", &answer);
    }
    suite.must("C.4", "nothing is public by itself");
    suite.init();
    for path in [
        "/",
        "/index.html",
        "/favicon.ico",
        "/robots.txt",
        "/health",
        "/healthz",
        "/ping",
        "/ready",
        "/.well-known/x",
        "/assets/a.css",
    ] {
        let answer = suite.ask(&Visit::open(path));
        suite.verdict(path, &answer, &Verdict::Login);
    }
    suite.must("C.4", "files of folders");
    let id = compact(suite.token(TokenUse::Id));
    suite.init_with(&json!({ "static_index": "index.html" }));
    for (path, wanted) in [
        ("/", "/index.html"),
        ("/a/", "/a/index.html"),
        ("/a/b.html", "/a/b.html"),
        ("/a", "/a"),
    ] {
        let answer = suite.ask(&Visit::open(path).cookie(ID, &id));
        suite.equal(path, answer.uri(), wanted.to_owned());
    }
    let answer = suite.ask(&Visit::open("/a/"));
    suite.verdict("not for strangers", &answer, &Verdict::Login);
    suite.end();
}

#[test]
fn nothing_but_the_session_decides() {
    let mut suite = Suite::begin("by-passes");
    suite.init_with(&json!({ "public_paths": ["/public/*"] }));
    suite.must("B.10", "headers that decide elsewhere");
    for (name, value) in [
        ("User-Agent", "ELB-HealthChecker/2.0"),
        ("User-Agent", "GoogleHC/1.0"),
        ("User-Agent", "kube-probe/1.29"),
        ("User-Agent", "Amazon-Route53-Health-Check-Service"),
        ("User-Agent", "Amazon CloudFront"),
        ("X-Forwarded-Uri", "/public/a"),
        ("X-Original-Uri", "/public/a"),
        ("X-Original-URL", "/public/a"),
        ("X-Rewrite-URL", "/public/a"),
        ("X-Forwarded-Path", "/public/a"),
        ("X-Envoy-Original-Path", "/public/a"),
        ("X-Forwarded-For", "127.0.0.1"),
        ("X-Real-IP", "127.0.0.1"),
        ("True-Client-IP", "127.0.0.1"),
        ("Forwarded", "for=127.0.0.1;host=localhost"),
        ("X-Forwarded-Proto", "https"),
        ("X-Forwarded-Host", "localhost"),
        ("X-Forwarded-Method", "OPTIONS"),
        ("X-HTTP-Method-Override", "OPTIONS"),
        ("X-Method-Override", "GET"),
        ("X-Forwarded-User", "alice"),
        ("X-Remote-User", "alice"),
        ("Remote-User", "alice"),
        ("X-Auth-Request-User", "alice"),
        ("X-Amzn-Oidc-Data", "a.b.c"),
        ("X-Amzn-Oidc-Identity", "alice"),
        ("X-Forwarded-Access-Token", "a.b.c"),
        ("X-Forwarded-Email", "alice@example.com"),
        ("CloudFront-Viewer-Country", "DE"),
        ("CloudFront-Viewer-Address", "127.0.0.1:1"),
        ("Purpose", "prefetch"),
        ("Upgrade", "websocket"),
        ("Access-Control-Request-Method", "GET"),
        ("X-Health-Check", "1"),
        ("X-Purpose", "preview"),
    ] {
        let answer = suite.ask(&Visit::open("/private").header(name, value));
        suite.verdict(&format!("{name}: {value}"), &answer, &Verdict::Login);
        let answer = suite.ask(&Visit::open("/private").method("POST").header(name, value));
        suite.verdict(
            &format!("POST {name}: {value}"),
            &answer,
            &Verdict::Page(401),
        );
    }
    let token = compact(suite.token(TokenUse::Access));
    let id = compact(suite.token(TokenUse::Id));
    suite.must("B.1", "no other place for a session");
    for (name, visit) in [
        (
            "a bearer token",
            Visit::open("/private").header("Authorization", &format!("Bearer {id}")),
        ),
        (
            "an access token in the cookie",
            Visit::open("/private").cookie(ID, &token),
        ),
        (
            "the query",
            Visit::open(&format!("/private?{ID}={id}&id_token={id}")),
        ),
        (
            "the name of another product",
            Visit::open("/private").cookie("ID-TOKEN", &id),
        ),
        (
            "the refresh cookie",
            Visit::open("/private").cookie("__Host-refreshx", &id),
        ),
    ] {
        let answer = suite.ask(&visit);
        suite.verdict(name, &answer, &Verdict::Login);
    }
    suite.control("B.10", "with such headers");
    let answer = suite.ask(
        &Visit::open("/private")
            .cookie(ID, &id)
            .header("X-Forwarded-For", "127.0.0.1")
            .header("User-Agent", "x"),
    );
    suite.allowed("let in", &answer);
    suite.end();
}

#[test]
fn identity_headers_are_ours() {
    let mut suite = Suite::begin("identity headers");
    for (mode, token_use) in [("cookie", TokenUse::Id), ("bearer", TokenUse::Access)] {
        suite.init_with(&json!({
            "mode": mode, "identity_header_prefix": "x-auth-", "public_paths": ["/public/*"],
        }));
        let token = compact(suite.token(token_use));
        let session = |address: &str| match token_use {
            TokenUse::Id => Visit::open(address).cookie(ID, &token),
            TokenUse::Access => {
                Visit::raw(address, "").header("Authorization", &format!("Bearer {token}"))
            }
        };
        let spoofed = |visit: Visit| {
            visit
                .header("X-Auth-Sub", "mallory")
                .header("x-auth-sub", "mallory")
                .header("X-AUTH-GROUPS", "admin")
                .header("X-Auth-Email", "mallory@example.com")
                .header("X-Auth-Anything", "mallory")
                .header("X_Auth_Sub", "mallory")
                .header("X-Auth_Groups", "admin")
        };
        suite.must("0.8", &format!("identity headers of others ({mode})"));
        for address in ["/private", "/public/a"] {
            let answer = suite.ask(&spoofed(session(address)));
            suite.allowed(address, &answer);
            let headers = answer.0["result"]["headers"].to_string();
            let is_left = headers.contains("mallory") || headers.contains("admin");
            suite.holds(address, !is_left, &headers);
        }
        let answer = suite.ask(&spoofed(Visit::open("/public/a")));
        suite.allowed("nobody", &answer);
        let names = answer.header_names().join(" ");
        suite.holds("nobody: no identity", !names.contains("auth"), &names);
        suite.control("0.8", &format!("identity headers ({mode})"));
        let answer = suite.ask(&session("/private"));
        suite.equal("sub", answer.headers("x-auth-sub").len(), 1);
        suite.must("A.2", &format!("claims cannot write headers ({mode})"));
        for value in [
            "a\r\nX-Injected: 1",
            "a\nb",
            "\0",
            "é",
            "a,admin",
            "%0d%0a",
            "\u{2028}",
            "x".repeat(200).as_str(),
            " ",
            "\u{7f}",
        ] {
            let other = suite
                .token(token_use)
                .claim("cognito:username", value)
                .claim("username", value)
                .claim("email", value)
                .claim("sub", format!("s{value}"))
                .claim("cognito:groups", json!(["a", value]));
            let other = compact(other);
            let visit = match token_use {
                TokenUse::Id => Visit::open("/private").cookie(ID, &other),
                TokenUse::Access => Visit::bearer(&other),
            };
            let answer = suite.ask(&visit);
            let headers = answer.0["result"]["headers"]
                .as_object()
                .cloned()
                .unwrap_or_default();
            let values = headers
                .iter()
                .filter(|(name, _)| name.starts_with("x-auth-"));
            let is_plain = values
                .flat_map(|(_, values)| values.as_array().cloned().unwrap_or_default())
                .all(|header| {
                    header["value"]
                        .as_str()
                        .is_some_and(|text| text.bytes().all(|byte| (b' '..=b'~').contains(&byte)))
                });
            suite.holds(&format!("{value:.20?}"), is_plain, &headers);
            let groups = answer.headers("x-auth-groups").join("");
            suite.holds(
                "groups are not forged",
                !groups.split(',').any(|group| group == "admin"),
                &groups,
            );
        }
    }
    suite.end();
}
