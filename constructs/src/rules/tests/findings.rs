//! How findings are told.

use serde_json::json;

use crate::{App, Raw, Region};

fn distribution(arn: &str) -> Raw {
    Raw::new(
        "AWS::CloudFront::Distribution",
        json!({ "DistributionConfig": {
            "Enabled": true,
            "Origins": [{ "Id": "site", "DomainName": "example.com", "CustomOriginConfig": { "OriginProtocolPolicy": "https-only" } }],
            "DefaultCacheBehavior": {
                "TargetOriginId": "site",
                "ViewerProtocolPolicy": "redirect-to-https",
                "CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
                "LambdaFunctionAssociations": [{ "EventType": "viewer-request", "LambdaFunctionARN": arn }],
            },
        } }),
    )
}

#[test]
fn a_finding_has_code_place_line_type_and_hint() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::UsEast1);
    let line = line!() + 1;
    stack.add(
        "Cdn",
        distribution("arn:aws:lambda:eu-north-1:111122223333:function:authorize:7"),
    );
    let problems = app.synth().unwrap_err();
    assert_eq!(
        problems.to_string(),
        format!(
            "error[edge-function-region]: DistributionConfig/DefaultCacheBehavior/LambdaFunctionAssociations/0/LambdaFunctionARN: \
             a function at the edge is in us-east-1, got `arn:aws:lambda:eu-north-1:111122223333:function:authorize:7` of eu-north-1\n  \
             --> {}:{line}:11\n   in Site/Cdn (AWS::CloudFront::Distribution)\n \
             hint: deploy the function to us-east-1, and name its version there\n\n\
             1 problem, nothing was written; `cargo run explain edge-function-region` tells more",
            file!()
        )
    );
    assert_eq!(
        problems.iter().next().unwrap().rule(),
        Some("edge-function-region")
    );
}

#[test]
fn several_rules_are_told_in_the_order_of_resources() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::UsEast1);
    let arn = "arn:aws:lambda:eu-north-1:111122223333:function:authorize";
    stack.add("A", distribution(arn));
    stack.add("B", distribution(arn));
    let problems = app.synth().unwrap_err();
    let told: Vec<_> = problems
        .iter()
        .map(|problem| (problem.path().unwrap(), problem.rule().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            ("Site/A", "edge-function-region"),
            ("Site/A", "edge-function-version"),
            ("Site/B", "edge-function-region"),
            ("Site/B", "edge-function-version"),
        ]
    );
    let last = "4 problems, nothing was written; `cargo run explain <rule>` tells more of a rule in brackets";
    assert!(problems.to_string().ends_with(last));
}

#[test]
fn what_is_wrong_with_a_resource_already_is_not_told_twice() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::UsEast1);
    let arn = "arn:aws:lambda:eu-north-1:111122223333:function:authorize:7";
    let cdn = stack.add("Cdn", distribution(arn));
    stack
        .resource_mut(cdn)
        .set("/DistributionConfig/Colour", "green");
    stack.add("Other", distribution(arn));
    let problems = app.synth().unwrap_err();
    let rules: Vec<_> = problems
        .iter()
        .map(|problem| (problem.path(), problem.rule()))
        .collect();
    assert_eq!(
        rules,
        [
            (Some("Site/Cdn"), None),
            (Some("Site/Other"), Some("edge-function-region"))
        ]
    );
}
