//! Who may fetch which path, and who is let in without a token: rows A.1.18, C.1 and C.4.

use palisade_cognito_stand_in::TokenUse;
use serde_json::{Value, json};

use crate::answer::{Answer, Verdict};
use crate::suite::{ID, Suite, compact};
use crate::visit::Visit;

/// What `printf %s staff | sha256sum` and `md5sum` print.
const STAFF_SHA256: &str = "1562206543da764123c21bd524674f0a8aaf49c8a89744c97352fe677f7e4006";
const STAFF_MD5: &str = "1253208465b1efa876f982d8a9e73eef";
const KEY: &str = "0f5c6c1e3b7d49d8a9d1c7f2";
const KEY_SHA256: &str = "ac1d5588b669df3091183db8042ee953936005a9a722065d4907b0852c1a0f40";

fn segment(claim: &str, position: u8) -> Value {
    json!({ "segment": { "claim": claim, "position": position } })
}

/// Asks for a path with an access token of Alice, of which some claims are others.
fn fetch(suite: &mut Suite, uri: &str, claims: &Value) -> Answer {
    let mut token = suite.token(TokenUse::Access);
    for (name, value) in claims.as_object().into_iter().flatten() {
        token = token.claim(name, value.clone());
    }
    let value = format!("Bearer {}", compact(token));
    suite.ask(&Visit::raw(uri, "").header("Authorization", &value))
}

/// Paths that are not in the folder of the group `staff`, and those that nobody can say of.
const HOSTILE: &[&str] = &[
    "/",
    "/staff-only/a",
    "/staffing/a",
    "/no-staff/a",
    "/Staff/a",
    "/STAFF/a",
    "/other/staff",
    "//staff/a",
    "/./staff/a",
    "/x/../staff/a",
    "/staff/../other/a",
    "/staff/..",
    "/staff/.",
    "/staff//a",
    "/staff/%2e%2e/other/a",
    "/staff/%2E%2E%2Fother/a",
    "/staff/.%2e/other/a",
    "/staff/%252e%252e/other/a",
    "/staff%2f",
    "/staff%2Fa",
    "/staff%5Ca",
    "/staff\\..\\other",
    "/%73taff/a",
    "/staff%00/a",
    "/staff%20/a",
    "/staff;x=y/a",
    "/staff/..;/other/a",
    "/staff/%c0%ae%c0%ae/other/a",
    "/staff/%",
    "/ｓtaff/a",
    "/stаff/a",
    "/staff/\u{ff0e}\u{ff0e}/other",
    "/staff\u{200b}/a",
];

#[test]
fn a_folder_is_its_group_s() {
    let mut suite = Suite::begin("rules: groups");
    for (digest, folder) in [
        (Value::Null, "staff"),
        (json!("sha256"), STAFF_SHA256),
        (json!("md5"), STAFF_MD5),
    ] {
        let mut rule = segment("cognito:groups", 1);
        if !digest.is_null() {
            rule["segment"]["digest"] = digest.clone();
        }
        suite.init_with(&json!({ "mode": "bearer", "rule": rule }));
        suite.must("C.4", &format!("not the folder of the group ({digest})"));
        for uri in HOSTILE {
            let uri = uri.replace("staff", folder);
            let answer = fetch(&mut suite, &uri, &json!({}));
            suite.verdict(&uri, &answer, &Verdict::Page(403));
        }
        let long = format!("/{folder}{}", "x".repeat(8_000));
        let answer = fetch(&mut suite, &long, &json!({}));
        suite.verdict("a very long name", &answer, &Verdict::Page(403));
        for groups in [
            json!([]),
            json!("staff"),
            json!(["Staff"]),
            json!(["staff "]),
            json!(["staff/a"]),
            json!([["staff"]]),
            json!({ "staff": "staff" }),
            json!(null),
        ] {
            let name = format!("groups {groups}");
            let answer = fetch(
                &mut suite,
                &format!("/{folder}/a"),
                &json!({ "cognito:groups": groups }),
            );
            suite.verdict(&name, &answer, &Verdict::Page(403));
        }
        if !digest.is_null() {
            let upper = format!("/{}/a", folder.to_uppercase());
            for uri in ["/staff/a", &upper] {
                let answer = fetch(&mut suite, uri, &json!({}));
                suite.verdict(uri, &answer, &Verdict::Page(403));
            }
        }
        suite.control("C.4", &format!("the folder of the group ({digest})"));
        for rest in [
            "",
            "/",
            "/a",
            "/a/b%20c.pdf",
            "/caf%C3%A9",
            "/x/staff-only",
            "/a+b@2x.png",
        ] {
            let uri = format!("/{folder}{rest}");
            let answer = fetch(&mut suite, &uri, &json!({}));
            suite.allowed(&uri, &answer);
            suite.equal("as it was asked for", answer.uri(), uri);
        }
    }
    suite.end();
}

#[test]
fn everyone_has_a_folder() {
    let mut suite = Suite::begin("rules: subjects and claims");
    let token = suite.token(TokenUse::Access);
    let subject = token.claims().and_then(|claims| claims["sub"].as_str());
    let subject = subject.unwrap_or_default().to_owned();
    suite.init_with(&json!({ "mode": "bearer", "rule": segment("sub", 2) }));
    suite.control("A.1.18", "the folder of the subject");
    for uri in [
        format!("/people/{subject}"),
        format!("/anything/{subject}/a"),
    ] {
        let answer = fetch(&mut suite, &uri, &json!({}));
        suite.allowed(&uri, &answer);
    }
    suite.must("A.1.18", "the folder of another subject");
    for uri in [
        "/people".to_owned(),
        "/people/".to_owned(),
        "/people/someone-else/a".to_owned(),
        format!("/{subject}/a"),
        format!("/people/a/{subject}"),
        format!("/people/{}/a", subject.to_uppercase()),
        format!("/people/{subject}x/a"),
        format!("/people/x{subject}/a"),
        format!("/people/other/../{subject}"),
        format!("/people/{subject}/../other"),
    ] {
        let answer = fetch(&mut suite, &uri, &json!({}));
        suite.verdict(&uri, &answer, &Verdict::Page(403));
    }
    suite.init_with(&json!({ "mode": "bearer", "rule": { "all": [
        segment("custom:tenant", 1),
        { "any": [{ "path": "/acme/shared/*" }, segment("cognito:groups", 2), { "scope": "api/all" }] },
    ]}}));
    for (uri, claims, is_allowed) in [
        ("/acme/shared/a", json!({ "custom:tenant": "acme" }), true),
        ("/acme/staff/a", json!({ "custom:tenant": "acme" }), true),
        (
            "/acme/b",
            json!({ "custom:tenant": "acme", "scope": "openid api/all" }),
            true,
        ),
        ("/acme/b", json!({ "custom:tenant": "acme" }), false),
        (
            "/acme/b",
            json!({ "custom:tenant": "acme", "scope": "api/all2" }),
            false,
        ),
        ("/acme/shared/a", json!({ "custom:tenant": "other" }), false),
        ("/acme/shared/a", json!({ "custom:tenant": 1 }), false),
        ("/acme/shared/a", json!({}), false),
        ("/other/staff/a", json!({ "custom:tenant": "acme" }), false),
        (
            "/acme/shared/../b",
            json!({ "custom:tenant": "acme" }),
            false,
        ),
    ] {
        if is_allowed {
            suite.control("A.1.18", "composed rules");
        } else {
            suite.must("A.1.18", "composed rules");
        }
        let answer = fetch(&mut suite, uri, &claims);
        suite.holds(
            &format!("{uri} {claims}"),
            answer.is_allowed() == is_allowed,
            &answer,
        );
    }
    suite.end();
}

#[test]
fn a_rule_holds_for_sessions_too() {
    let mut suite = Suite::begin("rules: sessions");
    suite.init_with(&json!({ "rule": segment("cognito:groups", 1) }));
    let token = compact(suite.token(TokenUse::Id));
    let open = |uri: &str| Visit::open(uri).cookie(ID, &token);
    suite.control("A.1.18", "a session and a folder");
    let answer = suite.ask(&open("/staff/a"));
    suite.allowed("the own one", &answer);
    suite.must("A.1.18", "a session and a folder");
    for uri in HOSTILE {
        let answer = suite.ask(&open(uri));
        suite.verdict(uri, &answer, &Verdict::Page(403));
        suite.equal("cookies", answer.cookies().len(), 0);
    }
    let answer = suite.ask(&Visit::open("/staff/a"));
    suite.verdict("nobody", &answer, &Verdict::Login);
    suite.end();
}

#[test]
fn addresses_and_keys_let_in_without_a_token() {
    let mut suite = Suite::begin("rules: admitted");
    let key = json!({ "api-key": { "header": "X-Api-Key", "sha256": [KEY_SHA256] } });
    let admit = json!({ "any": [
        { "address": ["198.51.100.0/24", "2001:db8:1::/48"] },
        { "all": [{ "path": "/hooks/*" }, key] },
    ]});
    let hook = || Visit::raw("/hooks/a", "").header("X-Api-Key", KEY);
    for mode in ["bearer", "cookie"] {
        suite.init_with(
            &json!({ "mode": mode, "admit": admit, "identity_header_prefix": "x-auth-" }),
        );
        suite.control("C.1", &format!("admitted ({mode})"));
        for address in [
            "198.51.100.7",
            "2001:db8:1::7",
            "::ffff:198.51.100.7",
            "2001:DB8:1:0::7",
        ] {
            let visit = Visit::raw("/a", "").method("POST").client_ip(address);
            let answer = suite.ask(&visit.header("X-Auth-Sub", "admin"));
            suite.allowed(address, &answer);
            suite.equal("identity", answer.headers("x-auth-sub").len(), 0);
        }
        let answer = suite.ask(&hook());
        suite.allowed("a key", &answer);
        suite.equal("the key", answer.headers("x-api-key").len(), 0);
        suite.must("C.1", &format!("not admitted ({mode})"));
        for (name, visit) in [
            (
                "another address",
                Visit::raw("/a", "").client_ip("198.51.101.7"),
            ),
            ("no address", Visit::raw("/a", "").client_ip("")),
            (
                "two addresses",
                Visit::raw("/a", "").client_ip("198.51.100.7, 1.1.1.1"),
            ),
            (
                "X-Forwarded-For",
                Visit::raw("/a", "").header("X-Forwarded-For", "198.51.100.7"),
            ),
            (
                "Forwarded",
                Visit::raw("/a", "").header("Forwarded", "for=198.51.100.7"),
            ),
            (
                "CloudFront-Viewer-Address",
                Visit::raw("/a", "").header("CloudFront-Viewer-Address", "198.51.100.7:1"),
            ),
            ("no key", Visit::raw("/hooks/a", "")),
            (
                "an empty key",
                Visit::raw("/hooks/a", "").header("X-Api-Key", ""),
            ),
            (
                "another key",
                Visit::raw("/hooks/a", "").header("X-Api-Key", "wrong"),
            ),
            (
                "the digest",
                Visit::raw("/hooks/a", "").header("X-Api-Key", KEY_SHA256),
            ),
            (
                "a space before",
                Visit::raw("/hooks/a", "").header("X-Api-Key", &format!(" {KEY}")),
            ),
            (
                "a space behind",
                Visit::raw("/hooks/a", "").header("X-Api-Key", &format!("{KEY} ")),
            ),
            ("two keys", hook().header("X-Api-Key", KEY)),
            (
                "two keys in one",
                Visit::raw("/hooks/a", "").header("X-Api-Key", &format!("{KEY}, {KEY}")),
            ),
            (
                "another header",
                Visit::raw("/hooks/a", "").header("X_Api_Key", KEY),
            ),
            (
                "in the query",
                Visit::raw("/hooks/a", &format!("X-Api-Key={KEY}")),
            ),
            (
                "another path",
                Visit::raw("/a", "").header("X-Api-Key", KEY),
            ),
            (
                "a path that leads away",
                Visit::raw("/hooks/../a", "").header("X-Api-Key", KEY),
            ),
            (
                "an encoded path",
                Visit::raw("/hooks/%2e%2e/a", "").header("X-Api-Key", KEY),
            ),
        ] {
            let answer = suite.ask(&visit);
            suite.denied(name, &answer);
        }
    }
    suite.secret(KEY);
    suite.end();
}

#[test]
fn a_refusal_is_as_configured() {
    let mut suite = Suite::begin("refusals");
    let page = "https://docs.example.com/sign-in.html?a=b";
    for (refusal, nobody, not_enough) in [
        (json!("challenge"), Verdict::Page(401), Verdict::Page(403)),
        (json!("forbidden"), Verdict::Page(403), Verdict::Page(403)),
        (
            json!({ "redirect": { "location": page } }),
            Verdict::Redirect(page.to_owned()),
            Verdict::Page(403),
        ),
    ] {
        suite.init_with(&json!({
            "mode": "bearer", "rule": segment("sub", 1), "refusal": refusal,
        }));
        suite.must("B.1", &format!("refused ({refusal})"));
        for (name, visit) in [
            ("no token", Visit::raw("/a", "next=https://evil.example/")),
            ("HEAD", Visit::raw("/a", "").method("HEAD")),
            ("a bad token", Visit::bearer("a.b.c")),
            (
                "another host",
                Visit::raw("/a", "").only("Host", "evil.example"),
            ),
            ("a strange path", Visit::raw("//evil.example/", "")),
            ("a navigation", Visit::open("/a")),
        ] {
            let answer = suite.ask(&visit);
            suite.verdict(name, &answer, &nobody);
            suite.equal("cookies", answer.cookies().len(), 0);
        }
        let answer = fetch(&mut suite, "/other/a", &json!({}));
        suite.verdict("another's folder", &answer, &not_enough);
        let is_forbidden = refusal == json!("forbidden");
        for method in ["POST", "PUT", "OPTIONS", "DELETE"] {
            let answer = suite.ask(&Visit::raw("/a", "").method(method));
            let status = if is_forbidden { 403 } else { 401 };
            suite.verdict(method, &answer, &Verdict::Page(status));
        }
        let answer = suite.ask(&Visit::raw("/sign-in.html", ""));
        suite.denied(
            "the page where people sign in is not sent to itself",
            &answer,
        );
    }
    suite.control("B.1", "a token");
    suite.init_with(&json!({ "mode": "bearer", "refusal": "forbidden" }));
    let answer = fetch(&mut suite, "/a", &json!({}));
    suite.allowed("a token", &answer);
    suite.end();
}

#[test]
fn what_cannot_be_right_does_not_start() {
    let mut suite = Suite::begin("rules: configuration");
    suite.must("0", "wrong rules");
    for changes in [
        json!({ "rule": { "all": [] } }),
        json!({ "rule": segment("sub", 0) }),
        json!({ "rule": { "address": ["203.0.113.1/24"] } }),
        json!({ "rule": { "not": { "group": "staff" } } }),
        json!({ "rule": { "scope": "a" } }),
        json!({ "admit": { "group": "staff" } }),
        json!({ "admit": { "any": [{ "path": "/a" }, segment("sub", 1)] } }),
        json!({ "refusal": "forbidden" }),
        json!({ "mode": "bearer", "refusal": { "redirect": { "location": "//evil.example" } } }),
        json!({ "mode": "bearer", "refusal": { "redirect": { "location": "http://docs.example.com/" } } }),
    ] {
        let config = suite.config_with(&changes);
        let answer = suite.try_init(&config);
        suite.holds(&changes.to_string(), answer["raised"].is_string(), &answer);
    }
    suite.control("0", "right rules");
    let config = suite.config_with(&json!({ "rule": segment("sub", 1) }));
    let answer = suite.try_init(&config);
    suite.holds("a rule", answer["ok"] == true, &answer);
    suite.end();
}
