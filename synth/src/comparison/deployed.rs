//! A stack as it is deployed.

use std::collections::BTreeMap;

use serde_json::Value;

use super::side::Side;
use crate::aws::{Aws, AwsError};
use crate::failure::Failure;
use crate::template;

/// A stack that is there.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Deployed {
    pub(super) side: Side,
    pub(super) outputs: BTreeMap<String, String>,
}

/// States of stacks that hold no resources: see
/// [stack status codes](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html).
const EMPTY: [&str; 3] = ["DELETE_COMPLETE", "REVIEW_IN_PROGRESS", "ROLLBACK_COMPLETE"];

impl Deployed {
    /// The stack of a name, if it is there with anything in it.
    ///
    /// The template is the processed one, or the one that was given if `is_original`.
    pub(super) fn read(
        aws: &Aws,
        region: &str,
        stack_name: &str,
        is_original: bool,
    ) -> Result<Option<Self>, Failure> {
        let region = Some(region);
        let describe = [
            "cloudformation",
            "describe-stacks",
            "--stack-name",
            stack_name,
        ];
        let Some(answer) = absent(aws.json(region, &describe))? else {
            return Ok(None);
        };
        let stage = if is_original { "Original" } else { "Processed" };
        let get = [
            "cloudformation",
            "get-template",
            "--stack-name",
            stack_name,
            "--template-stage",
            stage,
        ];
        match absent(aws.json(region, &get))? {
            Some(body) => Self::parse(&answer, &body),
            None => Ok(None),
        }
    }

    /// The stack as `describe-stacks` and `get-template` tell it.
    fn parse(answer: &Value, template: &Value) -> Result<Option<Self>, Failure> {
        let stack = &answer["Stacks"][0];
        if stack.is_null()
            || stack["StackStatus"]
                .as_str()
                .is_some_and(|it| EMPTY.contains(&it))
        {
            return Ok(None);
        }
        // A template of JSON comes as it is, one of YAML as a text.
        let template = match &template["TemplateBody"] {
            Value::String(text) => template::read(text).map_err(|error| {
                let name = stack["StackName"].as_str().unwrap_or_default();
                Failure::new(format_args!("the deployed template of `{name}`: {error}"))
            })?,
            other => other.clone(),
        };
        let parameters = pairs(stack, "Parameters", "ParameterKey", "ParameterValue");
        let outputs = pairs(stack, "Outputs", "OutputKey", "OutputValue");
        let mut tags = pairs(stack, "Tags", "Key", "Value");
        // AWS's own.
        tags.retain(|name, _| !name.starts_with("aws:"));
        Ok(Some(Self {
            side: Side {
                template,
                parameters,
                tags,
            },
            outputs: outputs
                .into_iter()
                .filter_map(|(name, value)| Some((name, value.as_str()?.to_owned())))
                .collect(),
        }))
    }
}

fn absent(answer: Result<Value, AwsError>) -> Result<Option<Value>, AwsError> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(error) if error.is_absence() => Ok(None),
        Err(error) => Err(error),
    }
}

fn pairs(stack: &Value, list: &str, key: &str, value: &str) -> BTreeMap<String, Value> {
    let items = stack[list].as_array().into_iter().flatten();
    items
        .filter_map(|item| Some((item[key].as_str()?.to_owned(), item[value].clone())))
        .collect()
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::json;

    use super::*;

    /// What `aws cloudformation describe-stacks` prints.
    pub(in crate::comparison) fn description(status: &str) -> Value {
        json!({ "Stacks": [{
            "StackId": "arn:aws:cloudformation:eu-north-1:111122223333:stack/news-site/0a1b2c3d-c6f0-11f0-9e43-0aabbccddeef",
            "StackName": "news-site",
            "Description": "The site",
            "Parameters": [
                { "ParameterKey": "Title", "ParameterValue": "news" },
                { "ParameterKey": "Secret", "ParameterValue": "****" },
            ],
            "CreationTime": "2026-11-20T09:00:00.000000+00:00",
            "LastUpdatedTime": "2026-11-20T10:00:00.000000+00:00",
            "RollbackConfiguration": {},
            "StackStatus": status,
            "DisableRollback": false,
            "NotificationARNs": [],
            "Capabilities": ["CAPABILITY_NAMED_IAM"],
            "Outputs": [{ "OutputKey": "Url", "OutputValue": "https://x", "Description": "The site" }],
            "Tags": [{ "Key": "team", "Value": "docs" }, { "Key": "aws:servicecatalog:x", "Value": "y" }],
            "EnableTerminationProtection": false,
            "DriftInformation": { "StackDriftStatus": "NOT_CHECKED" },
        }] })
    }

    #[test]
    fn a_stack_is_read_with_what_it_was_given() {
        for body in [
            json!(
                "Resources:\n  A:\n    Type: AWS::SNS::Topic\n    Properties:\n      DisplayName: !Ref Title\n"
            ),
            json!({ "Resources": { "A": { "Type": "AWS::SNS::Topic", "Properties": { "DisplayName": { "Ref": "Title" } } } } }),
        ] {
            let template =
                json!({ "TemplateBody": body, "StagesAvailable": ["Original", "Processed"] });
            let deployed = Deployed::parse(&description("UPDATE_COMPLETE"), &template)
                .unwrap()
                .unwrap();
            let name = &deployed.side.template["Resources"]["A"]["Properties"]["DisplayName"];
            assert_eq!(*name, json!({ "Ref": "Title" }));
            assert_eq!(deployed.side.parameters["Title"], "news");
            assert_eq!(deployed.outputs["Url"], "https://x");
            assert_eq!(
                deployed.side.tags,
                BTreeMap::from([("team".to_owned(), json!("docs"))])
            );
        }
    }

    #[test]
    fn a_stack_without_resources_is_none() {
        let template = json!({ "TemplateBody": { "Resources": {} } });
        for status in EMPTY {
            assert_eq!(
                Deployed::parse(&description(status), &template).unwrap(),
                None
            );
        }
        assert_eq!(
            Deployed::parse(&json!({ "Stacks": [] }), &template).unwrap(),
            None
        );
    }

    #[test]
    fn a_deployed_text_that_is_no_template_is_told() {
        let error = Deployed::parse(
            &description("CREATE_COMPLETE"),
            &json!({ "TemplateBody": "x" }),
        )
        .unwrap_err();
        let Failure::Told(text) = error else {
            panic!("{error:?}")
        };
        assert_eq!(
            text,
            "error: the deployed template of `news-site`: a template is a map of sections\n"
        );
    }
}
