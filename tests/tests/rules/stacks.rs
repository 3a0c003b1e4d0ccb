//! Rules over several stacks, in both wirings, and beside what constructs tell themselves.

use palisade::cfn::lambda as cfn;
use palisade::cloudfront::{Behavior, Distribution, Origin};
use palisade::lambda::{EdgeFunction, Version};
use palisade::{App, Handle, Problem, Raw, Region, RemovalPolicy, Stack, Wiring};
use serde_json::json;

/// Makes a function of level 1 and its version, which keeps every rule unless a change breaks one.
fn function(
    stack: &mut Stack,
    change: impl FnOnce(cfn::Function) -> cfn::Function,
) -> Handle<Version> {
    let function = cfn::Function::new()
        .runtime("python3.13")
        .handler("index.handler")
        .role("arn:aws:iam::111122223333:role/authorize")
        .code(cfn::function::Code::new().zip_file("def handler(event, context): pass"));
    let function = stack.add("Authorize", change(function));
    let version = stack.add(
        "Version",
        cfn::Version::new().function_name(function.reference()),
    );
    stack
        .resource_mut(version)
        .removal_policy(RemovalPolicy::Retain);
    version.into()
}

fn site(stack: &mut Stack, version: Handle<Version>) {
    let behavior = Behavior::new(Origin::http("example.com")).viewer_request(version);
    stack.add("Cdn", Distribution::new(behavior));
}

/// The rules that are broken, with the paths of what breaks them.
fn broken(app: App) -> Vec<(String, String)> {
    let Err(problems) = app.synth() else {
        return Vec::new();
    };
    let told = |problem: &Problem| {
        let path = problem.path().unwrap_or_default();
        (problem.rule().unwrap_or("none").to_owned(), path.to_owned())
    };
    problems.iter().map(told).collect()
}

fn pair(rule: &str, path: &str) -> (String, String) {
    (rule.to_owned(), path.to_owned())
}

#[test]
fn a_function_is_found_through_stacks() {
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        let app = |region, change: fn(cfn::Function) -> cfn::Function| {
            let mut app = App::named("docs").wiring(wiring);
            let version = function(app.stack("Functions", region), change);
            site(app.stack("Site", Region::EuNorth1), version);
            broken(app)
        };
        assert_eq!(app(Region::UsEast1, |function| function), []);
        assert_eq!(
            app(Region::UsEast1, |function| function
                .architectures(["arm64"])),
            [pair("edge-function-features", "Functions/Authorize")],
            "{wiring:?}"
        );
        assert_eq!(
            app(Region::UsEast1, |function| function.timeout(60)),
            [pair("edge-function-timeout", "Functions/Authorize")]
        );
        assert_eq!(
            app(Region::EuNorth1, |function| function),
            [pair("edge-function-region", "Site/Cdn")]
        );
    }
}

#[test]
fn what_an_edge_function_tells_itself_is_told_once() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let authorize = EdgeFunction::new("authorize")
        .level1(|function| function.architectures(["arm64"]).timeout(60));
    let version = stack.add("Authorize", authorize).version;
    site(stack, version);
    assert_eq!(broken(app), [pair("none", "Site/Authorize")]);
}

#[test]
fn an_edge_function_keeps_every_rule() {
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        let mut app = App::named("docs").wiring(wiring);
        let stack = app.stack("Site", Region::EuNorth1);
        let version = stack
            .add("Authorize", EdgeFunction::new("authorize"))
            .version;
        site(stack, version);
        assert_eq!(broken(app), []);
    }
}

#[test]
fn a_raw_distribution_is_looked_at_like_any_other() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::UsEast1);
    let properties = json!({ "DistributionConfig": {
        "Enabled": true,
        "Origins": [{ "Id": "site", "DomainName": "example.com", "CustomOriginConfig": { "OriginProtocolPolicy": "https-only" } }],
        "DefaultCacheBehavior": {
            "TargetOriginId": "site",
            "ViewerProtocolPolicy": "redirect-to-https",
            "CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
            "LambdaFunctionAssociations": [{
                "EventType": "viewer-request",
                "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:authorize",
            }],
        },
    } });
    stack.add("Cdn", Raw::new("AWS::CloudFront::Distribution", properties));
    assert_eq!(broken(app), [pair("edge-function-version", "Site/Cdn")]);
}

#[test]
fn what_constructs_break_may_be_allowed_for_all_that_is_below() {
    let mut app = App::new();
    let stack = app.stack("Functions", Region::UsEast1);
    let version = function(stack, |function| function.timeout(60));
    stack.suppress(
        "Authorize",
        "edge-function-timeout",
        "AWS gave a longer one",
    );
    let site_stack = app.stack("Site", Region::UsEast1);
    site(site_stack, version);
    let assembly = app.synth().unwrap();
    let yaml = assembly.template("Functions").yaml().to_owned();
    assert!(yaml.contains("Reason: AWS gave a longer one"), "{yaml}");
    assert!(!assembly.template("Site").yaml().contains("Suppressed"));
}
