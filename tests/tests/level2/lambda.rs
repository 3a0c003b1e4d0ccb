use std::time::Duration;

use palisade::lambda::{EdgeFunction, LogLevel, Runtime};
use palisade::{App, Assembly, Pseudo, Raw, Region, ResourceView, Statement, Wiring};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::json;

#[test]
fn a_bare_edge_function() -> Result<(), Mismatch> {
    sample::template("lambda/edge-function-bare", |stack| {
        stack.add("Authorize", EdgeFunction::new("authorize"));
    })
}

#[test]
fn a_full_edge_function() -> Result<(), Mismatch> {
    sample::template("lambda/edge-function-full", |stack| {
        let pool = stack.add("Pool", Raw::new("AWS::Cognito::UserPool", json!({})));
        let secret = "arn:aws:secretsmanager:us-east-1:111122223333:secret:client-AbCdEf";
        let sign_in = EdgeFunction::new("sign-in")
            .late(pool.reference(), 55)
            .late("3n4b5urk1ft4fl3mg5e62d9ado", 26)
            .runtime(Runtime::NodeJs24)
            .memory(512)
            .timeout(Duration::from_secs(30))
            .name("sign-in")
            .description("Signs visitors in")
            .log_group("/site/sign-in")
            .log_level(LogLevel::Warn)
            .allow(Statement::allow(["secretsmanager:GetSecretValue"]).resource(secret))
            .permissions_boundary("arn:aws:iam::111122223333:policy/boundary")
            .level1(|function| function.recursive_loop("Terminate"));
        stack.add("SignIn", sign_in);
    })
}

#[test]
fn a_wrong_edge_function() -> Result<(), Mismatch> {
    sample::problems("lambda/edge-function-wrong", |stack| {
        stack.add("Package", EdgeFunction::new("../authorize.zip"));
        let authorize = || EdgeFunction::new("authorize");
        stack.add("Memory", authorize().memory(64));
        stack.add("Much", authorize().memory(10_241));
        stack.add("Time", authorize().timeout(Duration::from_secs(31)));
        stack.add("Never", authorize().timeout(Duration::ZERO));
        stack.add("Moment", authorize().timeout(Duration::from_millis(1500)));
        stack.add("Dot", authorize().late("docs.example.com", 253));
        stack.add("Empty", authorize().late("", 1));
        let long = authorize()
            .late(Pseudo::StackName, 61)
            .late(Pseudo::AccountId, 61);
        stack.add("Long", long);
        stack.add("Name", authorize().name("no spaces, please"));
    })
}

/// An app whose function is asked for in Stockholm, and used in Ireland.
fn app(comment: &str, wiring: Wiring) -> Assembly {
    let packages = sample::packages(&[("authorize", comment)]).expect("the folder can be written");
    let mut app = App::new().packages(packages).wiring(wiring);
    let users = app.stack("Users", Region::EuNorth1);
    let authorize = users.add("Authorize", EdgeFunction::new("authorize"));
    let site = app.stack("Site", Region::EuWest1);
    site.add(
        "Use",
        Raw::new(
            "AWS::SSM::Parameter",
            json!({
                "Type": "String",
                "Value": authorize.version.arn(),
            }),
        ),
    );
    app.synth().expect("the app is sound")
}

#[test]
fn a_function_asked_for_elsewhere_is_made_at_the_edge() {
    let assembly = app("1", Wiring::StackOutput);
    let edge = assembly.stack("Edge").unwrap();
    assert_eq!(edge.region(), Region::UsEast1);
    let ids: Vec<&str> = edge.resources().map(ResourceView::logical_id).collect();
    assert_eq!(
        ids[..3],
        [
            "UsersAuthorizeRole",
            "UsersAuthorize",
            "UsersAuthorizePolicy"
        ]
    );
    assert!(ids[3].starts_with("UsersAuthorizeVersion"));
    assert_eq!(assembly.stack("Users").unwrap().resources().count(), 0);
}

#[test]
fn a_version_used_elsewhere_is_wired() {
    for (wiring, reading) in [
        (Wiring::StackOutput, "Fn::GetStackOutput"),
        (Wiring::Parameters, "Ref"),
    ] {
        let assembly = app("1", wiring);
        let site = assembly.stack("Site").unwrap();
        let used = site.resources().next().unwrap();
        assert!(used.property("/Value").get(reading).is_some(), "{wiring:?}");
        assert!(site.incoming().any(|wire| wire.producer.name() == "Edge"));
    }
}

#[test]
fn another_package_is_another_version_and_changes_who_uses_it() {
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        let first = app("1", wiring);
        let second = app("2", wiring);
        assert_ne!(version(&first), version(&second));
        assert_eq!(version(&first), version(&app("1", wiring)));
        assert_ne!(
            first.template("Site").yaml(),
            second.template("Site").yaml(),
            "{wiring:?}"
        );
    }
}

fn version(assembly: &Assembly) -> String {
    let edge = assembly.stack("Edge").expect("the function is there");
    let version = edge
        .resources()
        .find(|it| it.type_name() == "AWS::Lambda::Version")
        .expect("the function has a version");
    version.logical_id().to_owned()
}

#[test]
fn a_missing_package_is_named_and_synthesis_goes_on() {
    let packages = sample::packages(&[("authorize", "1")]).unwrap();
    let mut app = App::new().packages(packages);
    let stack = app.stack("Site", Region::EuNorth1);
    stack.add("SignOut", EdgeFunction::new("sign-out"));

    let assembly = app.synth().unwrap();
    let missing: Vec<_> = assembly.missing_files().collect();
    assert_eq!(missing.len(), 1);
    assert!(format!("{:?}", missing[0]).contains("sign-out.zip"));
}
