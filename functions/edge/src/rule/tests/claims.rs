//! What tokens say, and how rules are put together.

use palisade_edge_configuration::Rule;
use serde_json::json;

use crate::rule::Condition;
use crate::token::TokenUse;

use super::support::{get, holds, token};

#[test]
fn groups_and_claims_are_compared_as_a_whole() {
    for (rule, claims, is_so) in [
        (
            Rule::group("staff"),
            json!({"cognito:groups": ["staff"]}),
            true,
        ),
        (
            Rule::group("a/b"),
            json!({"cognito:groups": ["x", "a/b"]}),
            true,
        ),
        (
            Rule::group("staff"),
            json!({"cognito:groups": ["Staff", "staff-only", "staff "]}),
            false,
        ),
        (
            Rule::group("staff"),
            json!({"cognito:groups": "staff"}),
            false,
        ),
        (
            Rule::group("staff"),
            json!({"cognito:groups": [["staff"]]}),
            false,
        ),
        (Rule::group("staff"), json!({"groups": ["staff"]}), false),
        (Rule::group("staff"), json!({}), false),
        (
            Rule::claim("custom:tenant", "acme"),
            json!({"custom:tenant": "acme"}),
            true,
        ),
        (
            Rule::claim("custom:tenant", "acme"),
            json!({"custom:tenant": ["a", "acme"]}),
            true,
        ),
        (
            Rule::claim("custom:tenant", "acme"),
            json!({"custom:tenant": "acme,b"}),
            false,
        ),
        (
            Rule::claim("custom:tenant", "acme"),
            json!({"custom:tenant": "Acme"}),
            false,
        ),
        (
            Rule::claim("custom:tenant", "1"),
            json!({"custom:tenant": 1}),
            false,
        ),
        (
            Rule::claim("custom:tenant", "true"),
            json!({"custom:tenant": true}),
            false,
        ),
        (
            Rule::claim("custom:tenant", "acme"),
            json!({"Custom:tenant": "acme"}),
            false,
        ),
        (Rule::claim("token_use", "access"), json!({}), true),
    ] {
        assert_eq!(
            holds(rule.clone(), "/a", &claims),
            is_so,
            "{rule:?} {claims}"
        );
    }
}

#[test]
fn a_scope_is_one_of_an_access_token() {
    for (scope, is_so) in [
        (json!("docs/read"), true),
        (json!("openid docs/read"), true),
        (json!("docs/readonly"), false),
        (json!("a,docs/read"), false),
        (json!(["docs/read"]), false),
    ] {
        let claims = json!({"scope": scope});
        assert_eq!(
            holds(Rule::scope("docs/read"), "/a", &claims),
            is_so,
            "{claims}"
        );
        let condition = Condition::new(&Rule::scope("docs/read")).unwrap();
        assert!(!condition.holds(&get("/a"), &token(TokenUse::Id, &claims)));
    }
}

#[test]
fn all_is_every_one_and_any_is_one_at_least() {
    let staff = || Rule::group("staff");
    let folder = || Rule::from(Rule::group_at(1));
    let office = || Rule::address(["203.0.113.0/24"]);
    let elsewhere = || Rule::address(["198.51.100.0/24"]);
    let claims = json!({"cognito:groups": ["staff", "editors"]});
    for (rule, uri, is_so) in [
        (staff().and(office()), "/a", true),
        (staff().and(elsewhere()), "/a", false),
        (staff().or(elsewhere()), "/a", true),
        (elsewhere().or(Rule::group("other")), "/a", false),
        (folder().and(office()), "/editors/a", true),
        (folder().and(office()), "/others/a", false),
        (folder().or(Rule::path("/shared/*")), "/shared/a", true),
        (folder().or(Rule::path("/shared/*")), "/shared/../a", false),
        (
            Rule::all([Rule::any([folder(), Rule::path("/b")]), staff()]),
            "/b",
            true,
        ),
        (
            Rule::all([Rule::any([folder(), Rule::path("/b")]), staff()]),
            "/c",
            false,
        ),
        (
            Rule::any([Rule::all([folder(), elsewhere()]), Rule::path("/staff/a")]),
            "/staff/a",
            true,
        ),
        (
            Rule::any([Rule::all([folder(), elsewhere()]), Rule::path("/staff/a")]),
            "/staff/b",
            false,
        ),
    ] {
        assert_eq!(holds(rule.clone(), uri, &claims), is_so, "{rule:?} {uri}");
    }
}

#[test]
fn a_rule_that_is_wrong_cannot_be_asked() {
    for rule in [
        Rule::all([]),
        Rule::any([]),
        Rule::subject_at(0).into(),
        Rule::address(["a"]),
    ] {
        assert_eq!(
            Condition::new(&rule).err(),
            Some(rule.problems()),
            "{rule:?}"
        );
    }
}
