//! What people may write of themselves.

use serde_json::Value as Template;

use crate::app::App;
use crate::cognito::{
    CustomAttribute, ExistingUserPool, GoogleProvider, OAuthScope, StandardAttribute,
    UserAttribute, UserPool,
};
use crate::handle::Handle;
use crate::patterns::{AuthFunctions, Bearer, ProtectedSite, Rule};
use crate::region::Region;

fn tenant() -> Rule {
    Rule::path("/a/*").or(Rule::claim_at("custom:tenant", 1))
}

fn pool() -> UserPool {
    UserPool::new()
        .custom_attribute("tenant", CustomAttribute::text().mutable())
        .custom_attribute("team", CustomAttribute::text().mutable())
}

fn existing() -> AuthFunctions {
    AuthFunctions::new(ExistingUserPool::arn(
        "arn:aws:cognito-idp:eu-north-1:111122223333:userpool/eu-north-1_AbCdEfGhI",
    ))
}

fn google(people: Handle<UserPool>, attribute: UserAttribute) -> GoogleProvider {
    let secret = crate::Function::resolve_secret("google", "client_secret");
    GoogleProvider::new(people, "1234", secret).attribute(attribute, "hd")
}

fn site(
    people: UserPool,
    build: impl FnOnce(AuthFunctions, Handle<UserPool>) -> AuthFunctions,
) -> App {
    let mut app = App::named("docs");
    let stack = app.stack("Site", Region::EuNorth1);
    let people = stack.add("People", people);
    let auth = build(AuthFunctions::new(people), people);
    stack.add("Docs", ProtectedSite::new(auth));
    app
}

/// What the client may write, if it is said.
fn writable(
    build: impl FnOnce(AuthFunctions, Handle<UserPool>) -> AuthFunctions,
) -> Option<Vec<String>> {
    let app = site(pool(), build);
    let assembly = app.synth().unwrap();
    let json: Template = assembly.stack("Site").unwrap().json().clone().into();
    let resources = json["Resources"].as_object().unwrap();
    let client = resources
        .values()
        .find(|it| it["Type"] == "AWS::Cognito::UserPoolClient")
        .unwrap();
    let names = client["Properties"]["WriteAttributes"].as_array()?;
    Some(
        names
            .iter()
            .map(|it| it.as_str().unwrap().to_owned())
            .collect(),
    )
}

#[test]
fn nobody_writes_what_a_rule_rests_on() {
    for (rule, gone) in [
        (Rule::claim("email", "ada@example.com"), Some("email")),
        (tenant(), Some("custom:tenant")),
        (
            Rule::group("staff").and(Rule::claim("zoneinfo", "a")),
            Some("zoneinfo"),
        ),
        // Nobody writes these anyway.
        (Rule::claim("email_verified", "true"), None),
        (Rule::subject_at(1).into(), None),
        (Rule::group("staff"), None),
    ] {
        for bearer in [false, true] {
            let rule = rule.clone();
            let names = writable(|auth, _| {
                let auth = auth.rule(rule);
                if bearer {
                    auth.mode(Bearer::new())
                } else {
                    auth
                }
            });
            let Some(gone) = gone else {
                assert_eq!(names, None);
                continue;
            };
            let names = names.unwrap();
            assert!(!names.iter().any(|name| name == gone), "{gone}: {names:?}");
            // The others stay.
            assert!(names.iter().any(|name| name == "given_name"), "{names:?}");
            assert_eq!(
                names.len(),
                if gone.starts_with("custom:") { 17 } else { 16 }
            );
        }
    }
}

#[test]
fn what_a_provider_fills_stays_writable() {
    let names = writable(|auth, people| {
        auth.rule(Rule::claim("email", "ada@example.com"))
            .provider(google(people, UserAttribute::custom("team")))
    });
    let names = names.unwrap();
    assert!(names.iter().any(|name| name == "custom:team"), "{names:?}");
    assert!(!names.iter().any(|name| name == "email"), "{names:?}");

    // Through this client nobody writes but the provider.
    let names = writable(|auth, people| {
        auth.rule(tenant())
            .provider(google(people, UserAttribute::custom("tenant")))
            .only_providers()
    });
    assert!(names.unwrap().iter().any(|name| name == "custom:tenant"));
    let names = writable(|_, _| existing().rule(tenant()).provider("Entra").only_providers());
    assert_eq!(names, None);
}

#[test]
fn who_says_what_is_writable_is_believed() {
    let names = writable(|_, _| {
        existing()
            .rule(Rule::claim("email", "ada@example.com"))
            .provider("Entra")
            .client_settings(|client| client.write_attributes([StandardAttribute::Name]))
    });
    assert_eq!(names.unwrap(), ["name"]);
}

#[test]
fn a_rule_on_what_must_stay_writable_is_told() {
    type Wrong = fn(AuthFunctions, Handle<UserPool>) -> AuthFunctions;
    let cases: [(Wrong, &str); 4] = [
        (
            |auth, people| auth.provider(google(people, UserAttribute::custom("tenant"))),
            "since a provider fills it",
        ),
        (
            |auth, people| {
                auth.provider(google(people, UserAttribute::custom("tenant")))
                    .only_providers()
                    .scopes([OAuthScope::OpenId, OAuthScope::UserAdmin])
            },
            "since a provider fills it",
        ),
        (
            |_, _| existing().rule(tenant()).provider("Entra"),
            "since a provider that the pool has may fill others",
        ),
        (
            |auth, _| auth.rule(Rule::claim("name", "Ada")),
            "since the pool requires it",
        ),
    ];
    for (build, why) in cases {
        let pool = pool().required_attributes([StandardAttribute::Name]);
        let app = site(pool, |auth, people| build(auth.rule(tenant()), people));
        let problems = app.synth().unwrap_err().to_string();
        assert!(
            problems.contains("error: a rule rests on the attribute `"),
            "{problems}"
        );
        assert!(problems.contains(why), "{problems}");
        assert!(problems.contains("hint: let in by a group"), "{problems}");
    }
}
