//! What somebody should look at before a change set is executed: more access, and less data.

use serde_json::Value;

use super::change::{Action, Change, Replacement};
use crate::template::{compare, is_stateful};

/// A reason to look at a change before it is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Concern {
    pub(super) logical_id: String,
    pub(super) type_name: String,
    /// What goes on after the resource's name.
    pub(super) text: String,
}

/// The concerns about a change set.
///
/// Templates tell what a change means: whom a policy lets in, and what is retained. CloudFormation tells which resources
/// it replaces, also where only the value of a parameter is another one. `before` is what is deployed, `Null` where there
/// is nothing, and `None` where that is not known.
pub(super) fn concerns(before: Option<&Value>, after: &Value, changes: &[Change]) -> Vec<Concern> {
    let Some(before) = before else {
        return changes.iter().filter_map(by_change).collect();
    };
    let mut found = Vec::new();
    for difference in compare(before, after) {
        let mut add = |text: String| {
            found.push(Concern {
                logical_id: difference.id.clone(),
                type_name: difference.type_name.clone(),
                text,
            });
        };
        if difference.loses_data() {
            add("is deleted or replaced: what it holds is lost".to_owned());
        }
        for widening in &difference.widenings {
            let at = if widening.at.is_empty() {
                String::new()
            } else {
                format!(", by {}", widening.at)
            };
            add(format!("{}{at}", widening.reason));
        }
    }
    for change in changes {
        let is_known = found
            .iter()
            .any(|concern| concern.logical_id == change.logical_id);
        let policy = &after["Resources"][&change.logical_id]["UpdateReplacePolicy"];
        let is_kept = policy
            .as_str()
            .is_some_and(|policy| policy.starts_with("Retain"));
        let is_replaced =
            change.action == Action::Modify && change.replacement != Replacement::Never;
        if is_replaced && !is_known && !is_kept && is_stateful(&change.type_name) {
            found.extend(by_change(change));
        }
    }
    found
}

fn by_change(change: &Change) -> Option<Concern> {
    let text = change.concern()?;
    Some(Concern {
        logical_id: change.logical_id.clone(),
        type_name: change.type_name.clone(),
        text: text.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::change::tests::change;
    use super::*;

    fn told(concerns: &[Concern]) -> Vec<String> {
        concerns
            .iter()
            .map(|concern| format!("{} {}", concern.logical_id, concern.text))
            .collect()
    }

    fn changes(list: Vec<Value>) -> Vec<Change> {
        Change::all(&json!({ "Changes": list }))
    }

    fn policy(effect: &str, action: &str) -> Value {
        json!({ "Resources": { "Policy": { "Type": "AWS::IAM::ManagedPolicy", "Properties": { "PolicyDocument": {
            "Version": "2012-10-17",
            "Statement": [{ "Effect": effect, "Action": action, "Resource": "*" }],
        } } } } })
    }

    #[test]
    fn a_policy_that_allows_less_is_no_concern() {
        let modified = changes(vec![change(
            "Modify",
            "Policy",
            "AWS::IAM::ManagedPolicy",
            json!({ "Scope": ["Properties"] }),
        )]);
        let (one, all) = (policy("Allow", "s3:GetObject"), policy("Allow", "s3:*"));
        assert!(concerns(Some(&all), &one, &modified).is_empty());
        assert!(!concerns(Some(&one), &all, &modified).is_empty());
        assert!(!concerns(Some(&Value::Null), &one, &modified).is_empty());
        // Without the template that is deployed, every change of a policy is one.
        assert_eq!(
            told(&concerns(None, &one, &modified)),
            ["Policy changes who has access"]
        );
    }

    #[test]
    fn data_is_lost_unless_it_is_retained() {
        let bucket = |policy: &str| {
            json!({ "Resources": { "Files": {
                "Type": "AWS::S3::Bucket", "UpdateReplacePolicy": policy, "DeletionPolicy": policy,
                "Properties": { "BucketName": { "Ref": "Name" } },
            } } })
        };
        // The template is the same, and the value of the parameter another one.
        let replaced = changes(vec![change(
            "Modify",
            "Files",
            "AWS::S3::Bucket",
            json!({ "Replacement": "True", "Scope": ["Properties"] }),
        )]);
        let (deleted, retained) = (bucket("Delete"), bucket("Retain"));
        assert_eq!(
            told(&concerns(Some(&deleted), &deleted, &replaced)),
            ["Files is replaced: what it holds is lost"]
        );
        assert!(concerns(Some(&retained), &retained, &replaced).is_empty());
        let removed = changes(vec![change(
            "Remove",
            "Files",
            "AWS::S3::Bucket",
            json!({}),
        )]);
        let nothing = json!({ "Resources": {} });
        assert_eq!(
            told(&concerns(Some(&deleted), &nothing, &removed)),
            ["Files is deleted or replaced: what it holds is lost"]
        );
        assert!(concerns(Some(&retained), &nothing, &removed).is_empty());
    }
}
