//! A function at the edge is in us-east-1.

use super::arn::FunctionArn;
use crate::region::Region;
use crate::rules::associations::{DISTRIBUTION, edge_functions};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-region",
    title: "a function at the edge is in us-east-1",
    page: include_str!("../../../docs/rules/edge-function-region.md"),
    check,
};

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
    let edge = Region::UsEast1;
    let is_elsewhere = |region: &&str| *region != edge.name();
    if place.target().is_none()
        && let Some(arn) = FunctionArn::of(place)
        && let Some(region) = arn.region().filter(is_elsewhere)
    {
        let message = format!(
            "a function at the edge is in {edge}, got `{}` of {region}",
            arn.shown()
        );
        findings.report(place, message).hint(format!(
            "deploy the function to {edge}, and name its version there"
        ));
    }
    if let Some(target) = place.target()
        && is_function(target.resource.type_name())
        && target.resource.region() != edge
    {
        let function = target.resource;
        let message = format!(
            "a function at the edge is in {edge}, but `{}` is in the stack `{}` in {}",
            function.logical_id(),
            function.stack(),
            function.region()
        );
        findings.report(place, message).hint(format!(
            "add the function and its version to a stack in {edge}; `lambda::EdgeFunction` does so by itself"
        ));
    }
}

fn is_function(type_name: &str) -> bool {
    type_name.starts_with("AWS::Lambda::") || type_name == "AWS::Serverless::Function"
}
