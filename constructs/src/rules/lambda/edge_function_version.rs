//! A behavior names a version of a function by its number.

use super::arn::FunctionArn;
use crate::rules::associations::{DISTRIBUTION, edge_functions};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;
use crate::rules::target::Target;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-version",
    title: "a behavior names a version of a function by its number",
    page: include_str!("../../../docs/rules/edge-function-version.md"),
    check,
};

const HINT: &str =
    "publish a version with `AWS::Lambda::Version` and give its `Ref`, which is the version's ARN";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for distribution in model.resources(DISTRIBUTION) {
        for association in edge_functions(distribution) {
            let arns = association.get("LambdaFunctionARN").alternatives();
            for arn in arns {
                function(arn, findings);
            }
        }
    }
}

fn function(place: Place<'_>, findings: &mut Findings<'_>) {
    let problem = match place.target() {
        Some(target) => wrong_target(target),
        None => FunctionArn::of(place).and_then(|arn| wrong_arn(&arn)),
    };
    if let Some(message) = problem {
        findings.report(place, message).hint(HINT);
    }
}

fn wrong_arn(arn: &FunctionArn) -> Option<String> {
    let shown = arn.shown();
    match arn.qualifier()? {
        "" => Some(format!(
            "a function at the edge is named with its version's number, got `{shown}` without one"
        )),
        "$LATEST" => Some(format!(
            "a function at the edge is named with its version's number, got `$LATEST` in `{shown}`"
        )),
        qualifier if qualifier.bytes().all(|byte| byte.is_ascii_digit()) => None,
        alias => Some(format!(
            "a function at the edge is named with its version's number, got the alias `{alias}` in `{shown}`"
        )),
    }
}

fn wrong_target(target: Target<'_>) -> Option<String> {
    let resource = target.resource;
    let id = resource.logical_id();
    let got = match (resource.type_name(), target.attribute) {
        ("AWS::Lambda::Version", None | Some("FunctionArn")) => return None,
        ("AWS::Lambda::Version", Some(attribute)) => {
            format!("the attribute `{attribute}` of the version `{id}`")
        }
        ("AWS::Serverless::Function", Some("Version")) => return None,
        ("AWS::Lambda::Alias", _) => format!("the alias `{id}`"),
        ("AWS::Serverless::Function", Some("Alias")) => format!("the alias of the function `{id}`"),
        ("AWS::Lambda::Function" | "AWS::Serverless::Function", Some("Arn")) => {
            format!("the function `{id}` without one")
        }
        ("AWS::Lambda::Function" | "AWS::Serverless::Function", None) => {
            format!("the name of the function `{id}`")
        }
        // What a custom resource or a nested stack gives is not known.
        _ => return None,
    };
    Some(format!(
        "a function at the edge is named with its version's number, got {got}"
    ))
}
