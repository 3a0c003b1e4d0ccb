//! Policies: statements gained, and denials lost.

use serde_json::Value;

use super::super::difference::Widening;
use super::statement::Statement;
use super::table::Sides;

/// Where resources have policies that others use, or that they act by: the type, the property, whose it is.
const DOCUMENTS: [(&str, &str, &str); 22] = [
    (
        "AWS::IAM::Role",
        "AssumeRolePolicyDocument",
        "may be assumed by more",
    ),
    ("AWS::IAM::ManagedPolicy", "PolicyDocument", ""),
    ("AWS::IAM::Policy", "PolicyDocument", ""),
    ("AWS::IAM::RolePolicy", "PolicyDocument", ""),
    ("AWS::IAM::UserPolicy", "PolicyDocument", ""),
    ("AWS::IAM::GroupPolicy", "PolicyDocument", ""),
    ("AWS::S3::BucketPolicy", "PolicyDocument", ""),
    ("AWS::SQS::QueuePolicy", "PolicyDocument", ""),
    ("AWS::SQS::QueueInlinePolicy", "PolicyDocument", ""),
    ("AWS::SNS::TopicPolicy", "PolicyDocument", ""),
    ("AWS::SNS::TopicInlinePolicy", "PolicyDocument", ""),
    ("AWS::KMS::Key", "KeyPolicy", ""),
    ("AWS::KMS::ReplicaKey", "KeyPolicy", ""),
    ("AWS::SecretsManager::ResourcePolicy", "ResourcePolicy", ""),
    ("AWS::Logs::ResourcePolicy", "PolicyDocument", ""),
    ("AWS::ECR::Repository", "RepositoryPolicyText", ""),
    ("AWS::EFS::FileSystem", "FileSystemPolicy", ""),
    ("AWS::DynamoDB::Table", "ResourcePolicy", ""),
    ("AWS::ApiGateway::RestApi", "Policy", ""),
    ("AWS::Events::EventBusPolicy", "Statement", ""),
    ("AWS::EC2::VPCEndpoint", "PolicyDocument", ""),
    ("AWS::OpenSearchService::Domain", "AccessPolicies", ""),
];

/// Who acts by policies that stand in the resource itself, or that it names.
const HOLDERS: [&str; 3] = ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"];

pub(super) fn check(type_name: &str, sides: &Sides<'_>, found: &mut Vec<Widening>) {
    for (_, property, what) in DOCUMENTS.iter().filter(|(of, _, _)| *of == type_name) {
        let [before, after] = sides.at(&format!("/{property}"));
        let is_trust = !what.is_empty();
        documents(property, before, after, is_trust, found);
    }
    if HOLDERS.contains(&type_name) {
        held(sides, found);
    }
    if type_name == "AWS::IAM::ManagedPolicy" || type_name == "AWS::IAM::Policy" {
        for list in ["Roles", "Users", "Groups"] {
            for holder in gained(sides.at(&format!("/{list}"))) {
                // Of a new policy the statements say it already.
                if sides.was {
                    found.push(Widening::new(list, format!("`{holder}` gets this policy")));
                }
            }
        }
    }
}

/// The policies of a role, user or group.
fn held(sides: &Sides<'_>, found: &mut Vec<Widening>) {
    for arn in gained(sides.at("/ManagedPolicyArns")) {
        found.push(Widening::new(
            "ManagedPolicyArns",
            format!("gets the policy `{arn}`"),
        ));
    }
    let [before, after] = sides.at("/PermissionsBoundary");
    if sides.is && !before.is_null() && before != after {
        let reason = if after.is_null() {
            "loses its permissions boundary"
        } else {
            "gets another permissions boundary"
        };
        found.push(Widening::new("PermissionsBoundary", reason));
    }
    let [before, after] = sides.at("/Policies");
    for policy in after.as_array().into_iter().flatten() {
        let name = policy.get("PolicyName").unwrap_or(&Value::Null);
        let old = before.as_array().into_iter().flatten();
        let old = old
            .into_iter()
            .find(|old| old.get("PolicyName") == Some(name));
        let document = |policy: Option<&Value>| {
            policy
                .and_then(|policy| policy.get("PolicyDocument"))
                .cloned()
                .unwrap_or_default()
        };
        let at = format!("Policies[{}]", super::super::excerpt::shown(name));
        documents(&at, &document(old), &document(Some(policy)), false, found);
    }
}

/// What a list has that it did not have, as people read it.
fn gained([before, after]: [&Value; 2]) -> Vec<String> {
    let is_new = |item: &&Value| {
        !before
            .as_array()
            .is_some_and(|before| before.contains(item))
    };
    let items = after.as_array().into_iter().flatten().filter(is_new);
    items.map(super::super::excerpt::shown).collect()
}

fn documents(at: &str, before: &Value, after: &Value, is_trust: bool, found: &mut Vec<Widening>) {
    let (old, new) = (Statement::all(before), Statement::all(after));
    let verb = if is_trust {
        "may be assumed:"
    } else {
        "allows"
    };
    for statement in new.iter().filter(|statement| statement.allows()) {
        let is_covered = old.iter().any(|old| old.covers(*statement));
        if !is_covered {
            let everybody = if statement.is_for_everybody() {
                " (everybody!)"
            } else {
                ""
            };
            found.push(Widening::new(
                at,
                format!("{verb} {}{everybody}", statement.told()),
            ));
        }
    }
    for statement in old.iter().filter(|statement| !statement.allows()) {
        let is_kept = new.iter().any(|new| new.covers(*statement));
        // A policy that goes takes what it allowed with it.
        let rest_is_allowed = !new.is_empty() || after.is_null();
        if !is_kept && rest_is_allowed {
            found.push(Widening::new(
                at,
                format!("no longer denies {}", statement.told()),
            ));
        }
    }
    // A statement that is a function, or a whole document that is, cannot be judged.
    let unknown = |document: &Value| {
        let is_late = document.is_object() && document.get("Statement").is_none();
        let items = document.get("Statement").and_then(Value::as_array);
        let late = items
            .into_iter()
            .flatten()
            .filter(|item| item.get("Effect").is_none());
        (is_late.then(|| document.clone()))
            .into_iter()
            .chain(late.cloned())
            .collect::<Vec<_>>()
    };
    if unknown(before) != unknown(after) && !unknown(after).is_empty() {
        found.push(Widening::new(
            at,
            "what it allows is known at deployment only",
        ));
    }
}
