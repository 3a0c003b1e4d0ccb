//! What AWS says of a stack.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::aws::{Aws, AwsError};

/// A stack as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Description {
    pub(super) id: String,
    pub(super) status: String,
    pub(super) outputs: BTreeMap<String, String>,
    /// The names of its parameters.
    pub(super) parameters: Vec<String>,
    /// The keys of its tags but for those that AWS gives itself.
    pub(super) tags: Vec<String>,
    pub(super) is_protected: bool,
}

impl Description {
    /// The stack of a name or id, if there is one.
    pub(super) fn of(aws: &Aws, region: &str, stack: &str) -> Result<Option<Self>, AwsError> {
        let arguments = ["cloudformation", "describe-stacks", "--stack-name", stack];
        match aws.json(Some(region), &arguments) {
            Ok(answer) => Ok(Self::parse(&answer)),
            Err(error) if error.is_absence() => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn parse(answer: &Value) -> Option<Self> {
        let stack = answer["Stacks"].get(0)?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let list = |name: &str| stack[name].as_array().cloned().unwrap_or_default();
        Some(Self {
            id: text(&stack["StackId"]),
            status: text(&stack["StackStatus"]),
            outputs: list("Outputs")
                .iter()
                .map(|output| (text(&output["OutputKey"]), text(&output["OutputValue"])))
                .collect(),
            parameters: list("Parameters")
                .iter()
                .map(|parameter| text(&parameter["ParameterKey"]))
                .collect(),
            tags: list("Tags")
                .iter()
                .map(|tag| text(&tag["Key"]))
                .filter(|key| !key.starts_with("aws:"))
                .collect(),
            is_protected: stack["EnableTerminationProtection"] == true,
        })
    }

    /// Whether it was deployed once, and nobody has begun to delete it, so that its outputs are there.
    pub(super) fn is_deployed(&self) -> bool {
        let status = self.status.as_str();
        // Of an update and of an import, whatever becomes of them, something was there before.
        status == "CREATE_COMPLETE"
            || status.starts_with("UPDATE_")
            || status.starts_with("IMPORT_")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Description;

    #[test]
    fn a_description_is_read() {
        let answer = json!({ "Stacks": [{
            "StackId": "arn:aws:cloudformation:eu-north-1:111122223333:stack/news/1",
            "StackName": "news",
            "Parameters": [{ "ParameterKey": "Title", "ParameterValue": "****" }],
            "StackStatus": "UPDATE_COMPLETE",
            "Tags": [{ "Key": "team", "Value": "docs" }, { "Key": "aws:owner", "Value": "x" }],
            "Outputs": [{ "OutputKey": "Topic", "OutputValue": "arn:x", "Description": "The topic" }],
            "EnableTerminationProtection": true,
        }] });
        let found = Description::parse(&answer).unwrap();
        assert_eq!(found.status, "UPDATE_COMPLETE");
        assert_eq!(found.outputs["Topic"], "arn:x");
        assert_eq!(found.parameters, ["Title"]);
        assert_eq!(found.tags, ["team"]);
        assert!(found.is_protected && found.is_deployed());
        assert_eq!(Description::parse(&json!({ "Stacks": [] })), None);
    }

    #[test]
    fn what_never_was_or_goes_away_is_not_deployed() {
        for (status, expected) in [
            ("REVIEW_IN_PROGRESS", false),
            ("CREATE_IN_PROGRESS", false),
            ("CREATE_FAILED", false),
            ("CREATE_COMPLETE", true),
            ("ROLLBACK_IN_PROGRESS", false),
            ("ROLLBACK_FAILED", false),
            ("ROLLBACK_COMPLETE", false),
            ("UPDATE_IN_PROGRESS", true),
            ("UPDATE_FAILED", true),
            ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", true),
            ("UPDATE_ROLLBACK_FAILED", true),
            ("UPDATE_ROLLBACK_COMPLETE", true),
            ("IMPORT_COMPLETE", true),
            ("IMPORT_ROLLBACK_COMPLETE", true),
            ("DELETE_IN_PROGRESS", false),
            ("DELETE_FAILED", false),
            ("DELETE_COMPLETE", false),
        ] {
            let found = Description {
                status: status.to_owned(),
                ..Description::default()
            };
            assert_eq!(found.is_deployed(), expected, "{status}");
        }
    }
}
