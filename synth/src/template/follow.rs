//! Resources that are replaced because something that they name is.

use palisade::TypeSchema;
use serde_json::Value;

use super::canonical::function_of;
use super::compare::alone;
use super::difference::{Difference, Kind, Replacement, Section};
use super::stateful::fate;

/// Adds what is replaced because a property that is set at creation alone names something that is replaced: a client
/// goes with its user pool.
pub(super) fn follow(after: &Value, found: &mut Vec<Difference>) {
    let resources = after.get("Resources").and_then(Value::as_object);
    let is_replaced =
        |it: &&Difference| it.section == Section::Resources && it.replacement > Replacement::Never;
    // Each round follows one step; as many steps as there are resources are more than enough.
    for _ in resources.into_iter().flatten() {
        let replaced: Vec<(String, Replacement)> = found
            .iter()
            .filter(is_replaced)
            .map(|it| (it.id.clone(), it.replacement))
            .collect();
        let mut is_done = true;
        for (id, resource) in resources.into_iter().flatten() {
            let causes = causes(id, resource, &replaced);
            let Some(replacement) = causes.iter().map(|(_, replacement)| *replacement).max() else {
                continue;
            };
            let known = found
                .iter_mut()
                .find(|it| it.section == Section::Resources && it.id == *id);
            let difference = match known {
                Some(known) if known.kind != Kind::Changed || known.replacement >= replacement => {
                    continue;
                }
                Some(known) => known,
                None => {
                    found.push(alone(Section::Resources, id, Kind::Changed, resource));
                    let Some(new) = found.last_mut() else {
                        continue;
                    };
                    // It says what it said before.
                    new.widenings.clear();
                    new.fate = fate(&new.type_name, resource, "UpdateReplacePolicy");
                    new
                }
            };
            difference.replacement = replacement;
            difference.follows = causes.into_iter().map(|(id, _)| id).collect();
            is_done = false;
        }
        if is_done {
            return;
        }
    }
}

/// What is replaced of what a resource names where it cannot be changed.
fn causes(
    id: &str,
    resource: &Value,
    replaced: &[(String, Replacement)],
) -> Vec<(String, Replacement)> {
    let Some(properties) = resource.get("Properties").filter(|_| !replaced.is_empty()) else {
        return Vec::new();
    };
    let named: Vec<_> = replaced
        .iter()
        .filter(|(other, _)| other != id && names(properties, other))
        .collect();
    if named.is_empty() {
        return Vec::new();
    }
    let type_name = resource
        .get("Type")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let Some(schema) = TypeSchema::of(type_name) else {
        return Vec::new();
    };
    let is_cause = |(other, _): &&&(String, Replacement)| names_at(&schema, properties, "", other);
    named
        .iter()
        .filter(is_cause)
        .map(|cause| (*cause).clone())
        .collect()
}

/// Whether a resource is named at a place that is set at creation alone.
fn names_at(schema: &TypeSchema, value: &Value, pointer: &str, id: &str) -> bool {
    match value {
        Value::Object(map) if function_of(value).is_none() => map
            .iter()
            .any(|(key, value)| names_at(schema, value, &format!("{pointer}/{key}"), id)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .any(|(index, value)| names_at(schema, value, &format!("{pointer}/{index}"), id)),
        value => names(value, id) && schema.is_replaced_by(pointer),
    }
}

/// Whether a value names a resource, anywhere in it.
fn names(value: &Value, id: &str) -> bool {
    match (value, function_of(value)) {
        (_, Some(("Ref", Value::String(name)))) => name == id,
        (_, Some(("Fn::GetAtt", Value::Array(path)))) => {
            path.first().is_some_and(|name| name == id)
        }
        (_, Some(("Fn::Sub", Value::String(text)))) => {
            text.contains(&format!("${{{id}}}")) || text.contains(&format!("${{{id}."))
        }
        (Value::Array(items), _) => items.iter().any(|item| names(item, id)),
        (Value::Object(map), _) => map.values().any(|item| names(item, id)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::compare::compare;
    use super::*;

    fn told(name: &Value, more: &Value) -> Vec<String> {
        let template = |name: &Value| {
            let mut template = json!({ "Resources": {
                "Other": { "Type": "AWS::SSM::Parameter", "Properties": { "Name": "/x", "Value": { "Ref": "Pool" } } },
                "Group": { "Type": "AWS::Cognito::UserPoolGroup", "Properties": {
                    "UserPoolId": { "Ref": "Pool" }, "GroupName": "a",
                } },
                "Member": { "Type": "AWS::Cognito::UserPoolUserToGroupAttachment", "Properties": {
                    "UserPoolId": "p", "GroupName": { "Fn::Sub": "${Group}" }, "Username": "x",
                } },
                "Pool": { "Type": "AWS::S3::Bucket", "Properties": { "BucketName": name } },
            } });
            for (id, resource) in more.as_object().into_iter().flatten() {
                template["Resources"][id] = resource.clone();
            }
            template
        };
        compare(&template(&json!("a")), &template(name))
            .iter()
            .map(|it| format!("{} {:?} {}", it.id, it.replacement, it.follows.join(",")))
            .collect()
    }

    #[test]
    fn what_names_something_that_is_replaced_goes_with_it() {
        assert_eq!(
            told(&json!("b"), &json!({})),
            ["Pool Always ", "Group Always Pool", "Member Always Group"]
        );
        assert_eq!(
            told(&json!({ "Ref": "X" }), &json!({})),
            [
                "Pool Conditional ",
                "Group Conditional Pool",
                "Member Conditional Group"
            ]
        );
        assert_eq!(told(&json!("a"), &json!({})), [""; 0]);
    }

    #[test]
    fn circles_of_names_end() {
        let topic = |other: &str| json!({ "Type": "AWS::S3::Bucket", "Properties": { "BucketName": { "Ref": other } } });
        let more = json!({ "A": topic("B"), "B": topic("A"), "C": topic("Pool") });
        assert_eq!(told(&json!("b"), &more).len(), 4);
    }
}
