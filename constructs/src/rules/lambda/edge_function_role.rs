//! The role of a function at the edge trusts Lambda and Lambda@Edge.

use super::used::functions;
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-role",
    title: "the role of a function at the edge trusts Lambda and Lambda@Edge",
    page: include_str!("../../../docs/rules/edge-function-role.md"),
    check,
};

const SERVICES: [&str; 2] = ["lambda.amazonaws.com", "edgelambda.amazonaws.com"];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut seen: Vec<Found<'_>> = Vec::new();
    for function in functions(model) {
        let is_serverless = function.type_name() == "AWS::Serverless::Function";
        let role = match function.property("/Role").target() {
            Some(target) if target.resource.type_name() == "AWS::IAM::Role" => target.resource,
            // AWS SAM makes its role.
            None if is_serverless && function.property("/Role").is_absent() => function,
            Some(_) | None => continue,
        };
        if seen.contains(&role) {
            continue;
        }
        seen.push(role);
        let document = role.property("/AssumeRolePolicyDocument");
        let missing = if document.is_absent() && is_serverless {
            // What AWS SAM writes by itself trusts Lambda alone.
            vec!["`edgelambda.amazonaws.com`".to_owned()]
        } else if let Some(missing) = missing(document) {
            missing
        } else {
            continue;
        };
        if !missing.is_empty() {
            let message = format!(
                "the role of `{}`, which runs at the edge, must trust {}, but does not trust {}",
                function.logical_id(),
                SERVICES.map(|service| format!("`{service}`")).join(" and "),
                missing.join(" and ")
            );
            findings
                .report(document, message)
                .hint("name both services as principals of `sts:AssumeRole`");
        }
    }
}

/// The services that are not trusted; `None` if the document is not known well enough.
fn missing(document: Place<'_>) -> Option<Vec<String>> {
    let statements = document.get("Statement");
    if !document.is_map() || statements.is_unknown() {
        return None;
    }
    let mut trusted = Vec::new();
    for statement in statements.items() {
        let principal = statement.get("Principal");
        let services = principal.get("Service");
        if statement.get("Effect").text()? != "Allow" {
            continue;
        }
        // `*` is everybody.
        if principal.is_unknown() || services.is_unknown() || principal.text().is_some() {
            return None;
        }
        trusted.extend(services.texts());
    }
    let missing = SERVICES
        .iter()
        .filter(|service| !trusted.iter().any(|other| other == **service));
    Some(missing.map(|service| format!("`{service}`")).collect())
}
