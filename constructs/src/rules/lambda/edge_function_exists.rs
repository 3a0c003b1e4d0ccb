//! A behavior names a function, and a version is one of a function.

use super::used::arns;
use crate::rules::associations::{DISTRIBUTION, edge_functions};
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::read::Piece;
use crate::rules::rule::Rule;
use crate::rules::target::Target;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-exists",
    title: "a behavior names a function, and a version is one of a function",
    page: include_str!("../../../docs/rules/edge-function-exists.md"),
    check,
};

/// What may hand on the ARN or name of a function, whatever its type says.
const HANDS_ON: [&str; 3] = [
    "AWS::CloudFormation::",
    "AWS::Serverless::",
    "AWS::SSM::Parameter",
];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for association in model.resources(DISTRIBUTION).flat_map(edge_functions) {
        let arn = association.get("LambdaFunctionARN");
        if arn.is_absent() {
            findings.report(arn, "a function at the edge is named by its ARN, got none");
        }
    }
    for arn in arns(model) {
        if let Some(name) = arn.missing() {
            let message = format!("no resource or parameter `{name}` is in the template");
            findings
                .report(arn, message)
                .hint("give the `Ref` of an `AWS::Lambda::Version`");
        } else if let Some(got) = no_version(arn) {
            let message =
                format!("a function at the edge is named by the ARN of a version, got {got}");
            findings
                .report(arn, message)
                .hint("give the `Ref` of an `AWS::Lambda::Version`");
        }
    }
    for version in model.resources("AWS::Lambda::Version") {
        let name = version.property("/FunctionName");
        if let Some(missing) = name.missing() {
            let message = format!("no resource or parameter `{missing}` is in the template");
            findings
                .report(name, message)
                .hint("give the `Ref` of an `AWS::Lambda::Function`");
        }
        if let Some(target) = name.target()
            && is_other(target.resource, &["AWS::Lambda::Function"])
        {
            let message = format!("a version is one of a function, got {}", shown(target));
            findings
                .report(name, message)
                .hint("give the `Ref` of an `AWS::Lambda::Function`");
        }
    }
}

/// What is given where the ARN of a version belongs, if it is surely none.
fn no_version(arn: Place<'_>) -> Option<String> {
    const FUNCTIONS: [&str; 3] = [
        "AWS::Lambda::Alias",
        "AWS::Lambda::Function",
        "AWS::Lambda::Version",
    ];
    if let Some(target) = arn.target() {
        return is_other(target.resource, &FUNCTIONS).then(|| shown(target));
    }
    match arn.pieces().first()? {
        Piece::Known(text) => {
            let fields: Vec<&str> = text.split(':').collect();
            let is_one = match fields.as_slice() {
                // What follows is late: it may still become one.
                ["arn"] | ["arn", _] => arn.text().is_none(),
                ["arn", _, "lambda", ..] => true,
                ["arn", _, begin] => arn.text().is_none() && "lambda".starts_with(begin),
                _ => false,
            };
            (!is_one).then(|| match arn.text() {
                Some(text) => format!("`{text}`"),
                None => format!("a text that begins with `{text}`"),
            })
        }
        Piece::Late(Some(target)) if target.resource.type_name() == "AWS::Lambda::Function" => {
            let has_arn = target.attribute == Some("Arn");
            (!has_arn).then(|| format!("a text that begins with {}", shown(*target)))
        }
        Piece::Late(_) => None,
    }
}

/// Whether a resource is surely of none of these types.
fn is_other(resource: Found<'_>, types: &[&str]) -> bool {
    let type_name = resource.type_name();
    let hands_on = HANDS_ON.iter().any(|begin| type_name.starts_with(begin));
    type_name.starts_with("AWS::") && !hands_on && !types.contains(&type_name)
}

fn shown(target: Target<'_>) -> String {
    let resource = target.resource;
    let (id, type_name) = (resource.logical_id(), resource.type_name());
    match target.attribute {
        Some(attribute) => format!("`{attribute}` of `{id}`, which is an `{type_name}`"),
        None => format!("the `Ref` of `{id}`, which is an `{type_name}`"),
    }
}
