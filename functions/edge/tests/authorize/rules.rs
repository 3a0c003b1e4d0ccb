//! Rules, and who is let in without a token.

use palisade_edge::Settings;
use palisade_edge::event::Request;
use palisade_edge::rule::Condition;
use palisade_edge_configuration::{Mode, Refusal, Rule};
use serde_json::json;

use crate::site::{
    Site, access_claims, and, changed, id_claims, id_token, open, request, session, signed,
};

const SUBJECT: &str = "5f1c0a7e-0000-4000-8000-000000000001";
const KEY: &str = "0f5c6c1e3b7d49d8a9d1c7f2";
const KEY_SHA256: &str = "ac1d5588b669df3091183db8042ee953936005a9a722065d4907b0852c1a0f40";

fn condition(rule: impl Into<Rule>) -> Condition {
    Condition::new(&rule.into()).unwrap()
}

fn key_rule() -> Rule {
    Rule::api_key("x-api-key", [KEY_SHA256])
}

fn api(rule: impl Into<Rule>) -> impl FnOnce(&mut Settings) {
    let rule = condition(rule);
    |settings| {
        settings.mode = Mode::Bearer;
        settings.rule = Some(rule);
    }
}

fn bearer(uri: &str) -> Request {
    let token = format!("Bearer {}", signed(&access_claims()));
    request("GET", uri, &[("Authorization", &token)])
}

fn from(address: &str, mut request: Request) -> Request {
    address.clone_into(&mut request.client_ip);
    request
}

#[test]
fn a_token_opens_the_folders_that_the_rule_says() {
    let rule = || {
        Rule::subject_at(1)
            .or(Rule::group_at(2))
            .or(Rule::path("/shared/*"))
    };
    for uri in [
        format!("/{SUBJECT}/a"),
        "/teams/staff/a".to_owned(),
        "/shared/a".to_owned(),
    ] {
        let mut site = Site::new(api(rule()));
        let passed = site.passed(bearer(&uri));
        assert_eq!(passed.uri, uri);
        assert!(!passed.headers.contains("authorization"));
        assert_eq!(site.log(), ["allow token"]);
    }
    for uri in [
        "/",
        "/staff/a",
        "/teams/staff-only/a",
        "/teams/staff/../editors/a",
        "/shared/%2e%2e/a",
    ] {
        let mut site = Site::new(api(rule()));
        let response = site.response(bearer(uri));
        assert_eq!(response.status, "403", "{uri}");
        assert_eq!(
            response.headers.single("www-authenticate"),
            Some("Bearer realm=\"api\", error=\"insufficient_scope\"")
        );
        assert_eq!(site.log(), ["forbid rule-not-met"]);
    }
}

#[test]
fn a_rule_opens_nothing_to_whoever_has_no_good_token() {
    let everyone = || api(Rule::path("/a").or(Rule::address(["0.0.0.0/0", "::/0"])));
    let expired = signed(&changed(access_claims(), &json!({"exp": 1, "iat": 0})));
    for (asked, reason) in [
        (request("GET", "/a", &[]), "no-token"),
        (
            request(
                "GET",
                "/a",
                &[("Authorization", &format!("Bearer {expired}"))],
            ),
            "token-expired",
        ),
    ] {
        let mut site = Site::new(everyone());
        assert_eq!(site.response(from("203.0.113.7", asked)).status, "401");
        assert_eq!(site.log(), [format!("deny {reason}")]);
    }
}

#[test]
fn group_scopes_and_rule_are_demanded_together() {
    for (group, scope, rule, reason) in [
        ("staff", "docs/read", "staff", None),
        ("other", "docs/read", "staff", Some("not-in-group")),
        ("staff", "docs/admin", "staff", Some("scope-missing")),
        ("staff", "docs/read", "other", Some("rule-not-met")),
    ] {
        let mut site = Site::new(|settings| {
            api(Rule::group(rule))(settings);
            settings.required_group = Some(group.to_owned());
            settings.required_scopes = vec![scope.to_owned()];
        });
        let Some(reason) = reason else {
            site.passed(bearer("/a"));
            continue;
        };
        assert_eq!(site.response(bearer("/a")).status, "403");
        assert_eq!(site.log(), [format!("forbid {reason}")]);
    }
}

#[test]
fn a_known_token_is_compared_with_each_path_anew() {
    let mut site = Site::new(api(Rule::group_at(1)));
    site.passed(bearer("/staff/a"));
    assert_eq!(site.response(bearer("/editors/a")).status, "403");
    site.passed(bearer("/staff/b"));
}

#[test]
fn a_member_whom_the_rule_keeps_out_sees_a_page_and_is_not_sent_round() {
    let cookies = session(&id_token());
    let rule = condition(Rule::group_at(1));
    let mut site = Site::new(|settings| settings.rule = Some(rule));
    site.passed(and(open("/editors/a"), "Cookie", &cookies));
    let response = site.response(and(open("/admins/a"), "Cookie", &cookies));
    assert_eq!(response.status, "403");
    assert!(!response.headers.contains("location"));
    assert!(!response.headers.contains("set-cookie"));
    assert!(response.body.is_some());
    assert_eq!(site.log(), ["allow session", "forbid rule-not-met"]);
    // Whoever has no session is sent to sign in first.
    assert_eq!(site.response(open("/admins/a")).status, "303");
}

#[test]
fn who_is_admitted_goes_on_without_a_session_in_both_modes() {
    for mode in [Mode::Cookie, Mode::Bearer] {
        let admitting = || {
            let admit = condition(
                Rule::address(["203.0.113.0/24"]).or(Rule::path("/hooks/*").and(key_rule())),
            );
            Site::new(|settings| {
                settings.mode = mode;
                settings.admit = Some(admit);
                settings.identity_header_prefix = Some("x-auth-".to_owned());
            })
        };
        for (asked, line) in [
            (
                from("203.0.113.7", request("POST", "/a", &[])),
                "allow admitted-by-address",
            ),
            (
                from("::ffff:203.0.113.7", request("GET", "/a/../b", &[])),
                "allow admitted-by-address",
            ),
            (
                request("POST", "/hooks/a", &[("X-Api-Key", KEY)]),
                "allow admitted-by-api-key",
            ),
        ] {
            let mut site = admitting();
            let asked = and(asked, "X-Auth-Sub", "admin");
            let passed = site.passed(and(asked, "Cookie", &format!("a=b; {}", session("x.y.z"))));
            assert!(!passed.headers.contains("x-api-key"));
            assert!(!passed.headers.contains("x-auth-sub"));
            assert_eq!(passed.headers.single("cookie"), Some("a=b"));
            assert_eq!(site.log(), [line]);
        }
        for asked in [
            from(
                "198.51.100.7",
                request("GET", "/a", &[("X-Forwarded-For", "203.0.113.7")]),
            ),
            request("GET", "/a", &[("X-Api-Key", KEY)]),
            request("GET", "/hooks/../a", &[("X-Api-Key", KEY)]),
            request("GET", "/hooks/a", &[("X-Api-Key", "wrong")]),
            and(
                request("GET", "/hooks/a", &[("X-Api-Key", KEY)]),
                "X-Api-Key",
                KEY,
            ),
        ] {
            let mut site = admitting();
            let status = if mode == Mode::Bearer { "401" } else { "303" };
            assert_eq!(site.response(asked).status, status);
        }
    }
}

#[test]
fn the_log_tells_which_key_it_was_and_not_the_key() {
    let admit = condition(key_rule());
    let mut site = Site::new(|settings| settings.admit = Some(admit));
    site.passed(request("GET", "/", &[("X-Api-Key", KEY)]));
    let log = site.whole_log();
    assert!(
        log.contains(&format!("\"detail\":\"{}\"", &KEY_SHA256[..8])),
        "{log}"
    );
    assert!(!log.contains(KEY) && !log.contains(KEY_SHA256), "{log}");
}

#[test]
fn the_origin_never_sees_a_key_whatever_let_the_request_in() {
    let token = format!("Bearer {}", signed(&access_claims()));
    let (admit, rule) = (
        condition(key_rule()),
        condition(Rule::group("staff").or(Rule::api_key("x-second", ["0".repeat(64)]))),
    );
    let mut site = Site::new(|settings| {
        settings.mode = Mode::Bearer;
        settings.admit = Some(admit);
        settings.rule = Some(rule);
        settings.forward_tokens = true;
        settings.public_paths = vec!["/public/*".to_owned()];
    });
    for (uri, headers) in [
        ("/public/a", vec![("X-Api-Key", KEY), ("X-Second", "b")]),
        ("/a", vec![("X-Api-Key", KEY), ("X-Second", "b")]),
        (
            "/a",
            vec![
                ("X-Api-Key", "wrong"),
                ("X-Second", "b"),
                ("Authorization", &token),
            ],
        ),
    ] {
        let passed = site.passed(request("GET", uri, &headers));
        assert!(!passed.headers.contains("x-api-key"), "{uri}");
        assert!(!passed.headers.contains("x-second"), "{uri}");
    }
    assert_eq!(
        site.log(),
        [
            "allow public-path",
            "allow admitted-by-api-key",
            "allow token"
        ]
    );
}

#[test]
fn the_paths_of_the_functions_are_answered_before_anyone_is_admitted() {
    let admit = condition(Rule::address(["203.0.113.0/24"]));
    let mut site = Site::new(|settings| settings.admit = Some(admit));
    let response = site.response(from("203.0.113.7", open("/signed-out")));
    assert_eq!(response.status, "200");
}

/// What is asked, and the statuses it is refused with: as RFC 6750 says, always 403, and by a redirect.
fn refused() -> Vec<(Request, [&'static str; 3])> {
    let token = format!("Bearer {}", signed(&access_claims()));
    vec![
        (request("GET", "/a", &[]), ["401", "403", "302"]),
        (request("HEAD", "/a?b", &[]), ["401", "403", "302"]),
        (
            request("GET", "/a", &[("Authorization", "Bearer x")]),
            ["401", "403", "302"],
        ),
        (
            request("GET", "/a", &[("Authorization", "Basic YTpi")]),
            ["401", "403", "302"],
        ),
        (
            and(
                request("GET", "/a", &[("Authorization", &token)]),
                "Authorization",
                &token,
            ),
            ["401", "403", "302"],
        ),
        (
            request(
                "GET",
                "//evil.example.com/",
                &[("Host", "evil.example.com")],
            ),
            ["401", "403", "302"],
        ),
        (request("POST", "/a", &[]), ["401", "403", "401"]),
        (request("OPTIONS", "/a", &[]), ["401", "403", "401"]),
        (request("get", "/a", &[]), ["401", "403", "401"]),
        (
            request("GET", "/a", &[("Authorization", &token)]),
            ["403", "403", "403"],
        ),
        (request("GET", "/sign-in.html", &[]), ["401", "403", "401"]),
    ]
}

#[test]
fn a_refusal_is_what_the_site_wants() {
    const LOCATION: &str = "/sign-in.html?from=api#form";
    let refusals = [
        Refusal::Challenge,
        Refusal::Forbidden,
        Refusal::Redirect {
            location: LOCATION.to_owned(),
        },
    ];
    for (at, refusal) in refusals.into_iter().enumerate() {
        for (asked, statuses) in refused() {
            let mut site = Site::new(|settings| {
                api(Rule::group("nobody"))(settings);
                settings.refusal = refusal.clone();
            });
            let response = site.response(asked.clone());
            assert_eq!(response.status, statuses[at], "{refusal:?} {asked:?}");
            let location = response.headers.single("location");
            assert_eq!(location, (response.status == "302").then_some(LOCATION));
            let is_told = response.headers.contains("www-authenticate");
            assert_eq!(
                is_told,
                refusal != Refusal::Forbidden && response.status != "302"
            );
            assert_eq!(response.body, None);
            assert!(!response.headers.contains("set-cookie"));
        }
    }
}

#[test]
fn a_page_of_the_site_is_not_sent_to_itself_however_its_address_is_written() {
    for (location, uri, status) in [
        ("https://docs.example.com/in?a=b", "/in", "401"),
        ("https://DOCS.example.com/in", "/in", "401"),
        ("https://docs.example.com", "/", "401"),
        ("https://docs.example.com/in", "/other", "302"),
        ("https://login.example.com/in", "/in", "302"),
        ("https://login.example.com", "/", "302"),
        ("/", "/", "401"),
        ("/", "/a", "302"),
    ] {
        let mut site = Site::new(|settings| {
            settings.mode = Mode::Bearer;
            settings.refusal = Refusal::Redirect {
                location: location.to_owned(),
            };
        });
        let response = site.response(request("GET", uri, &[]));
        assert_eq!(response.status, status, "{location} {uri}");
    }
}

#[test]
fn an_id_token_has_the_groups_and_claims_of_rules_too() {
    let rule = condition(Rule::claim_at("custom:tenant", 1).and(Rule::group("staff")));
    let mut site = Site::new(|settings| settings.rule = Some(rule));
    let claims = changed(id_claims(), &json!({"custom:tenant": "acme"}));
    let cookies = session(&signed(&claims));
    site.passed(and(open("/acme/a"), "Cookie", &cookies));
    assert_eq!(
        site.response(and(open("/other/a"), "Cookie", &cookies))
            .status,
        "403"
    );
}
