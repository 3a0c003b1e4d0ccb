//! Whose logs are read.

use std::fs;

use serde_json::Value;

use crate::aws::Aws;
use crate::failure::Failure;
use crate::manifest::{Manifest, Stack};
use crate::nearest::nearest;
use crate::template;

/// Where functions at the edge are made.
const EDGE: &str = "us-east-1";

/// A function that is deployed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Function {
    /// The logical id.
    pub(crate) id: String,
    /// The name in AWS.
    pub(super) name: String,
    pub(super) region: String,
    /// It runs where CloudFront is.
    pub(super) is_edge: bool,
    /// The log group, of one name in all regions, if it is not Lambda's own.
    pub(super) group: Option<String>,
}

impl Function {
    /// One whose log group is Lambda's own; one in us-east-1 counts as one at the edge.
    pub(crate) fn of(id: &str, name: &str, region: &str) -> Self {
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            region: region.to_owned(),
            is_edge: region == EDGE,
            group: None,
        }
    }
}

/// A function as a template declares it.
#[derive(Clone, Debug)]
struct Declared<'a> {
    stack: &'a Stack,
    id: String,
    is_edge: bool,
    group: Option<Value>,
}

/// The functions of an app, or one that is named by its path, its logical id or its name in AWS.
pub(crate) fn functions(
    manifest: &Manifest,
    aws: &Aws,
    named: Option<&str>,
) -> Result<Vec<Function>, Failure> {
    let mut declared = Vec::new();
    for stack in &manifest.stacks {
        let path = manifest.template(stack);
        let unreadable = |why: String| {
            Failure::new(format_args!("cannot read `{}`: {why}", path.display()))
                .hint("`cargo run synth` writes it anew")
        };
        let text = fs::read_to_string(&path).map_err(|error| unreadable(error.to_string()))?;
        let template = template::read(&text).map_err(|error| unreadable(error.to_string()))?;
        declared.extend(of_template(stack, &template));
    }
    if declared.is_empty() {
        return Err(Failure::new("the app has no functions"));
    }
    // Functions that make other resources say little; they are told if they are named.
    let has_edge = declared.iter().any(|function| function.is_edge);
    if named.is_none() && has_edge {
        declared.retain(|function| function.is_edge);
    }
    let by_path = |name: &str| {
        declared
            .iter()
            .filter(|function| is_called(function, name))
            .cloned()
            .collect::<Vec<_>>()
    };
    let chosen = named.map(by_path).filter(|chosen| !chosen.is_empty());
    let candidates = chosen.clone().unwrap_or_else(|| declared.clone());
    let mut found = Vec::new();
    for stack in &manifest.stacks {
        let of_stack: Vec<_> = candidates
            .iter()
            .filter(|it| it.stack.name == stack.name)
            .collect();
        if !of_stack.is_empty() {
            found.extend(deployed(aws, stack, &of_stack)?);
        }
    }
    match (named, chosen) {
        (Some(name), None) => {
            found.retain(|function| function.name == name);
            if found.is_empty() {
                Err(unknown(name, &declared))
            } else {
                Ok(found)
            }
        }
        _ => Ok(found),
    }
}

fn of_template<'a>(stack: &'a Stack, template: &Value) -> Vec<Declared<'a>> {
    let resources = template["Resources"].as_object();
    let resources = || resources.into_iter().flatten();
    let is_published = |id: &str| {
        resources().any(|(_, resource)| {
            let name = &resource["Properties"]["FunctionName"];
            resource["Type"] == "AWS::Lambda::Version" && name["Ref"].as_str() == Some(id)
        })
    };
    let publishes = |id: &str| {
        resources().any(|(_, resource)| {
            resource["Type"] == "AWS::CloudFront::Distribution" && names_version(resource, id)
        })
    };
    resources()
        .filter(|(_, resource)| resource["Type"] == "AWS::Lambda::Function" || is_of_sam(resource))
        .map(|(id, resource)| Declared {
            stack,
            id: id.clone(),
            is_edge: stack.region == EDGE
                && (is_published(id) || is_of_sam(resource) && publishes(id)),
            group: resource
                .pointer("/Properties/LoggingConfig/LogGroup")
                .cloned(),
        })
        .collect()
}

/// Whether a function is one of AWS SAM: deployed, it has the same logical id.
fn is_of_sam(resource: &Value) -> bool {
    resource["Type"] == "AWS::Serverless::Function"
}

/// Whether a value somewhere is the version that AWS SAM publishes of a function.
fn names_version(value: &Value, id: &str) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, inner)| {
            let is_it = |text: &str| match key.as_str() {
                "Ref" => text.strip_prefix(id) == Some(".Version"),
                "Fn::Sub" => text.contains(&format!("${{{id}.Version}}")),
                _ => false,
            };
            inner.as_str().is_some_and(is_it) || names_version(inner, id)
        }),
        Value::Array(items) => items.iter().any(|item| names_version(item, id)),
        _ => false,
    }
}

/// Whether a path or logical id names a function: `Edge/Check` or `Check` the function `CheckFunction` of `Edge`.
fn is_called(function: &Declared<'_>, name: &str) -> bool {
    let in_stack = name
        .strip_prefix(&function.stack.name)
        .and_then(|rest| rest.strip_prefix('/'));
    [Some(name), in_stack].into_iter().flatten().any(|path| {
        let joined: String = path.split('/').collect();
        function.id == joined || function.id.strip_suffix("Function") == Some(joined.as_str())
    })
}

fn unknown(name: &str, declared: &[Declared<'_>]) -> Failure {
    let failure = Failure::new(format_args!("there is no function `{name}`"));
    let ids: Vec<&str> = declared
        .iter()
        .map(|function| function.id.as_str())
        .collect();
    match nearest(name, ids.iter().copied()) {
        Some(near) => failure.hint(format_args!("did you mean `{near}`?")),
        None => failure.hint(format_args!("there are: {}", ids.join(", "))),
    }
}

/// The functions of a stack as they are deployed; those that are not there yet are left out.
fn deployed(
    aws: &Aws,
    stack: &Stack,
    declared: &[&Declared<'_>],
) -> Result<Vec<Function>, Failure> {
    let list = [
        "cloudformation",
        "list-stack-resources",
        "--stack-name",
        &stack.stack_name,
    ];
    let resources = aws.json(Some(&stack.region), &list).map_err(|error| {
        if error.is_absence() {
            let Stack {
                name, stack_name, ..
            } = stack;
            Failure::new(format_args!(
                "the stack `{name}` ({stack_name}) is not deployed"
            ))
            .hint("`cargo run deploy` deploys it")
        } else {
            error.into()
        }
    })?;
    let mut found = Vec::new();
    for function in declared {
        let Some(name) = physical(&resources, &function.id) else {
            continue;
        };
        let group = match &function.group {
            None => None,
            Some(Value::String(group)) => Some(group.clone()),
            Some(_) => {
                let ask = [
                    "lambda",
                    "get-function-configuration",
                    "--function-name",
                    &name,
                ];
                let answer = aws.json(Some(&stack.region), &ask)?;
                answer["LoggingConfig"]["LogGroup"]
                    .as_str()
                    .map(str::to_owned)
            }
        };
        found.push(Function {
            id: function.id.clone(),
            name,
            region: stack.region.clone(),
            is_edge: function.is_edge,
            group,
        });
    }
    Ok(found)
}

/// The name in AWS of a resource, of `list-stack-resources`.
fn physical(answer: &Value, id: &str) -> Option<String> {
    let resources = answer["StackResourceSummaries"].as_array()?;
    let resource = resources
        .iter()
        .find(|resource| resource["LogicalResourceId"] == id)?;
    resource["PhysicalResourceId"]
        .as_str()
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn stack(region: &str) -> Stack {
        serde_json::from_value(json!({
            "name": "Edge", "stackName": "site-edge", "region": region, "folder": "us-east-1",
            "template": "us-east-1/template.yaml", "dependsOn": [], "terminationProtection": false,
        }))
        .unwrap()
    }

    fn template() -> Value {
        json!({ "Resources": {
            "CheckFunction": {
                "Type": "AWS::Lambda::Function",
                "Properties": { "LoggingConfig": { "LogGroup": "/site/check" } },
            },
            "CheckVersion01": { "Type": "AWS::Lambda::Version", "Properties": { "FunctionName": { "Ref": "CheckFunction" } } },
            "Maker": { "Type": "AWS::Lambda::Function" },
            "Role": { "Type": "AWS::IAM::Role" },
        } })
    }

    #[test]
    fn published_functions_of_us_east_1_are_at_the_edge() {
        let (edge, elsewhere) = (stack("us-east-1"), stack("eu-north-1"));
        let template = template();
        let told = |stack: &Stack| {
            of_template(stack, &template)
                .iter()
                .map(|it| (it.id.clone(), it.is_edge))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            told(&edge),
            [
                ("CheckFunction".to_owned(), true),
                ("Maker".to_owned(), false)
            ]
        );
        assert_eq!(
            told(&elsewhere),
            [
                ("CheckFunction".to_owned(), false),
                ("Maker".to_owned(), false)
            ]
        );
        let group = &of_template(&edge, &template)[0].group;
        assert_eq!(group.as_ref().unwrap(), "/site/check");
    }

    #[test]
    fn functions_of_sam_are_functions() {
        let edge = stack("us-east-1");
        let template = json!({ "Resources": {
            "Check": { "Type": "AWS::Serverless::Function", "Properties": { "AutoPublishAlias": "live" } },
            "Sign": { "Type": "AWS::Serverless::Function" },
            "Job": { "Type": "AWS::Serverless::Function", "Properties": { "LoggingConfig": { "LogGroup": "/jobs" } } },
            "Cdn": { "Type": "AWS::CloudFront::Distribution", "Properties": { "DistributionConfig": {
                "DefaultCacheBehavior": { "LambdaFunctionAssociations": [
                    { "EventType": "viewer-request", "LambdaFunctionARN": { "Ref": "Check.Version" } },
                    { "EventType": "origin-request", "LambdaFunctionARN": { "Fn::Sub": "${Sign.Version}" } },
                ] },
            } } },
        } });
        let mut told: Vec<_> = of_template(&edge, &template)
            .into_iter()
            .map(|it| (it.id, it.is_edge, it.group))
            .collect();
        told.sort_by(|one, other| one.0.cmp(&other.0));
        assert_eq!(
            told,
            [
                ("Check".to_owned(), true, None),
                ("Job".to_owned(), false, Some(json!("/jobs"))),
                ("Sign".to_owned(), true, None),
            ]
        );
    }

    #[test]
    fn functions_are_named_by_path_and_id() {
        let edge = stack("us-east-1");
        let template = template();
        let all = of_template(&edge, &template);
        for (name, expected) in [
            ("CheckFunction", true),
            ("Check", true),
            ("Edge/Check", true),
            ("Edge/Check/Function", true),
            ("Check/Function", true),
            ("Site/Check", false),
            ("check", false),
            ("", false),
        ] {
            assert_eq!(is_called(&all[0], name), expected, "{name}");
        }
        let Failure::Told(text) = unknown("Chek", &all) else {
            panic!()
        };
        assert!(
            text.starts_with("error: there is no function `Chek`\n hint: "),
            "{text}"
        );
    }

    #[test]
    fn names_in_aws_are_found() {
        let answer = json!({ "StackResourceSummaries": [
            { "LogicalResourceId": "CheckFunction", "PhysicalResourceId": "site-edge-CheckFunction-0A1B", "ResourceType": "AWS::Lambda::Function" },
            { "LogicalResourceId": "Later", "PhysicalResourceId": "" },
        ] });
        assert_eq!(
            physical(&answer, "CheckFunction").as_deref(),
            Some("site-edge-CheckFunction-0A1B")
        );
        assert_eq!(physical(&answer, "Later"), None);
        assert_eq!(physical(&answer, "Other"), None);
    }
}
