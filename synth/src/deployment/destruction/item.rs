//! A resource of a stack that is to be deleted.

use serde_json::Value;

use crate::template::Fate;

/// What a resource holds, or what protects it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Holding {
    /// Nothing that anybody would miss, or nobody knows.
    Nothing,
    /// A bucket with objects, old versions of them included.
    Objects,
    /// A user pool that is protected against deletion.
    Protected,
}

/// A resource of a stack that is to be deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) logical_id: String,
    /// The name or id in AWS.
    pub(super) physical_id: String,
    pub(super) type_name: String,
    /// What CloudFormation does with it.
    pub(super) fate: Fate,
    pub(super) holding: Holding,
}

impl Item {
    /// The resources of a stack, by `list-stack-resources` and the deployed template.
    pub(super) fn all(resources: &Value, template: &Value) -> Vec<Self> {
        let list = resources["StackResourceSummaries"].as_array();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        list.into_iter()
            .flatten()
            .filter(|resource| {
                let status = text(&resource["ResourceStatus"]);
                !["DELETE_COMPLETE", "CREATE_FAILED"].contains(&status.as_str())
                    && !text(&resource["PhysicalResourceId"]).is_empty()
            })
            .map(|resource| {
                let logical_id = text(&resource["LogicalResourceId"]);
                let declared = &template["Resources"][&logical_id];
                let type_name = text(&resource["ResourceType"]);
                Self {
                    physical_id: text(&resource["PhysicalResourceId"]),
                    fate: crate::template::fate(&type_name, declared, "DeletionPolicy"),
                    holding: Holding::Nothing,
                    logical_id,
                    type_name,
                }
            })
            .collect()
    }

    pub(super) fn is_kept(&self) -> bool {
        self.fate == Fate::Retained
    }
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::json;

    use super::*;

    pub(in crate::deployment::destruction) fn item(id: &str, type_name: &str, fate: Fate) -> Item {
        Item {
            logical_id: id.to_owned(),
            physical_id: format!("{}-1", id.to_lowercase()),
            type_name: type_name.to_owned(),
            fate,
            holding: Holding::Nothing,
        }
    }

    #[test]
    fn what_is_there_is_known_with_its_fate() {
        let resource = |id: &str, type_name: &str, status: &str| {
            json!({
                "LogicalResourceId": id, "PhysicalResourceId": format!("{}-1", id.to_lowercase()),
                "ResourceType": type_name, "ResourceStatus": status,
                "LastUpdatedTimestamp": "2026-11-21T15:36:19.123000+00:00", "DriftInformation": { "StackResourceDriftStatus": "NOT_CHECKED" },
            })
        };
        let resources = json!({ "StackResourceSummaries": [
            resource("Files", "AWS::S3::Bucket", "CREATE_COMPLETE"),
            resource("Pool", "AWS::Cognito::UserPool", "UPDATE_COMPLETE"),
            resource("Gone", "AWS::SNS::Topic", "DELETE_COMPLETE"),
            resource("Never", "AWS::SNS::Topic", "CREATE_FAILED"),
        ] });
        let template = json!({ "Resources": {
            "Files": { "Type": "AWS::S3::Bucket" },
            "Pool": { "Type": "AWS::Cognito::UserPool", "DeletionPolicy": "RetainExceptOnCreate" },
        } });
        assert_eq!(
            Item::all(&resources, &template),
            [
                item("Files", "AWS::S3::Bucket", Fate::Deleted),
                item("Pool", "AWS::Cognito::UserPool", Fate::Retained),
            ]
        );
    }
}
