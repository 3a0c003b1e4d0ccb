//! What a change set would change.

use std::fmt::Write as _;

use serde_json::Value;

use crate::template::is_stateful;
use crate::terminal::{CHANGED, GONE, GOOD, QUIET};

/// A change of a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) action: Action,
    pub(super) logical_id: String,
    pub(super) type_name: String,
    pub(super) replacement: Replacement,
    /// What of it is changed, such as `Properties` and `Tags`.
    scope: Vec<String>,
    properties: Vec<String>,
    /// What is removed stays in the account.
    is_retained: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    Add,
    Modify,
    Remove,
    /// An import, or what only the execution shows.
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Replacement {
    Never,
    Conditional,
    Always,
}

/// Types that say who may do what.
const PERMISSIONS: [&str; 11] = [
    "AWS::Cognito::IdentityPoolRoleAttachment",
    "AWS::Cognito::UserPoolUserToGroupAttachment",
    "AWS::IAM::",
    "AWS::KMS::Key",
    "AWS::Lambda::Permission",
    "AWS::Lambda::Url",
    "AWS::S3::AccessPoint",
    "AWS::S3::BucketPolicy",
    "AWS::SNS::TopicPolicy",
    "AWS::SQS::QueuePolicy",
    "AWS::SecretsManager::ResourcePolicy",
];

/// Properties that open or close a resource to others.
const ACCESS_PROPERTIES: [&str; 7] = [
    "AccessControl",
    "AdminCreateUserConfig",
    "KeyPolicy",
    "OwnershipControls",
    "Policies",
    "PolicyDocument",
    "PublicAccessBlockConfiguration",
];

impl Change {
    /// The changes of a change set, in its order.
    pub(super) fn all(answer: &Value) -> Vec<Self> {
        let changes = answer["Changes"].as_array();
        changes
            .into_iter()
            .flatten()
            .filter_map(|change| change.get("ResourceChange"))
            .map(Self::new)
            .collect()
    }

    fn new(change: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let mut properties: Vec<String> = list(&change["Details"])
            .iter()
            .filter_map(|detail| detail["Target"]["Name"].as_str())
            .map(str::to_owned)
            .collect();
        properties.sort();
        properties.dedup();
        Self {
            action: match change["Action"].as_str() {
                Some("Add") => Action::Add,
                Some("Modify") => Action::Modify,
                Some("Remove") => Action::Remove,
                _ => Action::Other,
            },
            logical_id: text(&change["LogicalResourceId"]),
            type_name: text(&change["ResourceType"]),
            replacement: match change["Replacement"].as_str() {
                Some("True") => Replacement::Always,
                Some("Conditional") => Replacement::Conditional,
                _ => Replacement::Never,
            },
            scope: list(&change["Scope"]).iter().map(text).collect(),
            properties,
            is_retained: matches!(
                change["PolicyAction"].as_str(),
                Some("Retain" | "ReplaceAndRetain")
            ),
        }
    }

    /// Why somebody should look at it before it is made, as far as CloudFormation tells:
    /// it may give access, or takes away what cannot be brought back.
    pub(super) fn concern(&self) -> Option<&'static str> {
        if is_stateful(&self.type_name) && !self.is_retained {
            match (self.action, self.replacement) {
                (Action::Remove, _) => return Some("is removed, with all that it holds"),
                (Action::Modify, Replacement::Always) => {
                    return Some("is replaced: what it holds is lost");
                }
                (Action::Modify, Replacement::Conditional) => {
                    return Some("may be replaced: what it holds would be lost");
                }
                _ => {}
            }
        }
        let concerns_access = PERMISSIONS
            .iter()
            .any(|name| self.type_name.starts_with(name));
        let changes_properties =
            self.scope.is_empty() || self.scope.iter().any(|part| part == "Properties");
        match self.action {
            Action::Add if concerns_access => Some("gives access"),
            Action::Modify if changes_properties => {
                let opens = |name: &String| ACCESS_PROPERTIES.contains(&name.as_str());
                (concerns_access || self.properties.iter().any(opens))
                    .then_some("changes who has access")
            }
            // A policy that denies something may go, too.
            Action::Remove if concerns_access => Some("changes who has access"),
            _ => None,
        }
    }

    /// A line, as a list of changes shows it.
    pub(super) fn line(&self) -> String {
        let (style, sign) = match self.action {
            Action::Add => (GOOD, "+"),
            Action::Modify => (CHANGED, "~"),
            Action::Remove => (GONE, "-"),
            Action::Other => (CHANGED, "?"),
        };
        let (id, type_name) = (&self.logical_id, &self.type_name);
        let mut line = format!("{style}{sign}{style:#} {id}  {QUIET}{type_name}{QUIET:#}");
        let names = if self.properties.is_empty() {
            &self.scope
        } else {
            &self.properties
        };
        if self.action == Action::Modify && !names.is_empty() {
            line.push_str("  ");
            line.push_str(&names.join(", "));
        }
        let note = match self.replacement {
            Replacement::Always => "replaced",
            Replacement::Conditional => "perhaps replaced",
            Replacement::Never => "",
        };
        if !note.is_empty() {
            write!(line, "  {CHANGED}{note}{CHANGED:#}").expect("a String takes every text");
        }
        line
    }
}

/// A list of changes, each in a line.
pub(super) fn list(changes: &[Change]) -> String {
    let mut text = String::new();
    for change in changes {
        writeln!(text, "  {}", change.line()).expect("a String takes every text");
    }
    if changes.is_empty() {
        text.push_str("  no resource, only outputs or settings of the stack\n");
    }
    text
}

#[cfg(test)]
pub(super) mod tests {
    use insta::assert_snapshot;
    use serde_json::{Value, json};

    use super::*;

    /// A change as `describe-change-set` tells it.
    pub(in crate::deployment) fn change(
        action: &str,
        id: &str,
        type_name: &str,
        more: Value,
    ) -> Value {
        let mut change = json!({
            "Action": action,
            "LogicalResourceId": id,
            "ResourceType": type_name,
            "Scope": [],
            "Details": [],
        });
        for (key, value) in more.as_object().expect("an object") {
            change[key] = value.clone();
        }
        json!({ "Type": "Resource", "ResourceChange": change })
    }

    fn property(name: &str, replacement: &str) -> Value {
        json!({
            "Replacement": replacement,
            "Scope": ["Properties"],
            "Details": [{
                "Target": { "Attribute": "Properties", "Name": name, "RequiresRecreation": "Never" },
                "Evaluation": "Static",
                "ChangeSource": "DirectModification",
            }],
        })
    }

    #[test]
    fn what_gives_access_or_loses_something_is_a_concern() {
        let none = || json!({});
        for (action, type_name, more, expected) in [
            ("Add", "AWS::IAM::Role", none(), Some("gives access")),
            ("Add", "AWS::S3::BucketPolicy", none(), Some("gives access")),
            (
                "Add",
                "AWS::Lambda::Permission",
                none(),
                Some("gives access"),
            ),
            ("Add", "AWS::S3::Bucket", none(), None),
            ("Add", "AWS::CloudFront::Distribution", none(), None),
            (
                "Modify",
                "AWS::IAM::ManagedPolicy",
                property("PolicyDocument", "False"),
                Some("changes who has access"),
            ),
            (
                "Modify",
                "AWS::IAM::Role",
                json!({ "Scope": ["Tags"], "Replacement": "False" }),
                None,
            ),
            (
                "Modify",
                "AWS::S3::Bucket",
                property("PublicAccessBlockConfiguration", "False"),
                Some("changes who has access"),
            ),
            (
                "Modify",
                "AWS::S3::Bucket",
                property("BucketName", "True"),
                Some("is replaced: what it holds is lost"),
            ),
            (
                "Modify",
                "AWS::Cognito::UserPool",
                property("Schema", "Conditional"),
                Some("may be replaced: what it holds would be lost"),
            ),
            (
                "Modify",
                "AWS::Cognito::UserPool",
                property("MfaConfiguration", "False"),
                None,
            ),
            (
                "Modify",
                "AWS::CloudFront::Distribution",
                property("DistributionConfig", "False"),
                None,
            ),
            (
                "Remove",
                "AWS::SecretsManager::Secret",
                none(),
                Some("is removed, with all that it holds"),
            ),
            (
                "Remove",
                "AWS::SecretsManager::Secret",
                json!({ "PolicyAction": "Retain" }),
                None,
            ),
            ("Remove", "AWS::Lambda::Version", none(), None),
            (
                "Remove",
                "AWS::S3::BucketPolicy",
                none(),
                Some("changes who has access"),
            ),
        ] {
            let answer = json!({ "Changes": [change(action, "It", type_name, more)] });
            let changes = Change::all(&answer);
            assert_eq!(changes[0].concern(), expected, "{action} {type_name}");
        }
    }

    #[test]
    fn changes_are_listed() {
        let answer = json!({ "Changes": [
            change("Add", "Version2", "AWS::Lambda::Version", json!({})),
            change("Modify", "Cdn", "AWS::CloudFront::Distribution", property("DistributionConfig", "False")),
            change("Modify", "Files", "AWS::S3::Bucket", property("BucketName", "True")),
            change("Modify", "Role", "AWS::IAM::Role", json!({ "Scope": ["Tags"], "Replacement": "Conditional" })),
            change("Remove", "Version1", "AWS::Lambda::Version", json!({})),
            change("Dynamic", "Later", "AWS::SNS::Topic", json!({})),
            { "Type": "Hook" },
        ] });
        let text = list(&Change::all(&answer)) + &list(&[]);
        assert_snapshot!(anstream::adapter::strip_str(&text).to_string());
    }
}
