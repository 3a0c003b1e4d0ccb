//! Rules, and what is answered where they do not hold.

use serde_json::{Value, json};

use super::support::{Kept, configuration, resolve};
use crate::Settings;

/// The first thing that is wrong, as it is told.
fn fault(changes: Value) -> String {
    let error = resolve(configuration(changes), "index.handler").unwrap_err();
    let fault = &error.faults()[0];
    assert_eq!(
        fault.source,
        "it comes from `configuration.json` of the function's package"
    );
    format!("{} {}", fault.value, fault.problem)
}

#[test]
fn rules_are_read_once_and_for_both_modes() {
    for mode in ["cookie", "bearer"] {
        let settings = resolve(
            configuration(json!({
                "mode": mode,
                "admit": {"all": [{"path": "/hooks/*"}, {"address": ["203.0.113.0/24"]}]},
                "rule": {"any": [{"segment": {"claim": "sub", "position": 1}}, {"group": "staff"}]},
            })),
            "index.handler",
        )
        .unwrap();
        assert!(settings.admit.is_some() && settings.rule.is_some());
    }
    let settings = resolve(configuration(json!({})), "index.handler").unwrap();
    assert!(settings.admit.is_none() && settings.rule.is_none());
}

#[test]
fn what_is_wrong_with_a_rule_is_told_and_the_function_does_not_start() {
    for (changes, told) in [
        (
            json!({"rule": {"segment": {"claim": "sub", "position": 0}}}),
            "rule is wrong: the segments of a path are counted from 1, got `0`",
        ),
        (
            json!({"admit": {"address": []}}),
            "admit is wrong: a rule of addresses has a network at least, got none",
        ),
        (
            json!({"admit": {"any": [{"group": "staff"}, {"path": "/a"}]}}),
            "admit asks for what only a token says, but lets in without one; what is demanded of tokens is `rule`",
        ),
        (
            json!({"admit": {"path": "/private/*"}}),
            "admit holds by a path alone, so that everyone is let in there, with any method; what everyone may read is `publicPaths`",
        ),
        (
            json!({"admit": {"any": [{"path": "/a"}, {"address": ["203.0.113.0/24"]}]}}),
            "admit holds by a path alone, so that everyone is let in there, with any method; what everyone may read is `publicPaths`",
        ),
        (
            json!({"rule": {"claim": {"name": "scope", "value": "docs/read"}}}),
            "rule asks for a scope, which the ID token of a session does not have",
        ),
        (
            json!({
                "identityHeaderPrefix": "X-Auth-",
                "rule": {"api-key": {"header": "x_auth-key", "sha256": ["0".repeat(64)]}},
            }),
            "rule has the header `x_auth-key`, which begins as those do that tell the origin who asks (`identityHeaderPrefix`)",
        ),
        (
            json!({"rule": {"any": [{"all": [{"scope": "docs/read"}]}]}}),
            "rule asks for a scope, which the ID token of a session does not have",
        ),
        (
            json!({"refusal": "forbidden"}),
            "refusal is for the mode `bearer`; in the mode `cookie`, people are sent to sign in",
        ),
        (
            json!({"refusal": {"redirect": {"location": "/login"}}}),
            "refusal is for the mode `bearer`; in the mode `cookie`, people are sent to sign in",
        ),
        (
            json!({"mode": "bearer", "refusal": {"redirect": {"location": "//evil.example.com"}}}),
            "refusal is wrong: people are sent to an `https` address or a path of the site, such as `/sign-in.html`, got `//evil.example.com`",
        ),
    ] {
        assert_eq!(fault(changes), told);
    }
    let scope = json!({"mode": "bearer", "rule": {"scope": "docs/read"}});
    assert!(resolve(configuration(scope), "index.handler").is_ok());
    let unknown = json!({"rule": {"none": []}});
    assert!(serde_json::from_value::<palisade_edge_configuration::Configuration>(unknown).is_err());
}

#[test]
fn a_rule_that_comes_late_takes_the_place_of_the_other() {
    let kept = Kept {
        parameters: vec![(
            "us-east-1",
            "rules",
            json!({
                "mode": "bearer",
                "rule": {"group": "staff"},
                "refusal": {"redirect": {"location": "/login"}},
            })
            .to_string(),
        )],
        ..Kept::default()
    };
    let early = configuration(json!({"rule": {"segment": {"claim": "sub", "position": 1}}}));
    let settings = Settings::resolve(early, "index.@rules", &kept).unwrap();
    assert!(
        format!("{:?}", settings.rule).contains("Group(\"staff\")"),
        "{settings:?}"
    );
}
