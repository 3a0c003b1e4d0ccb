//! What differs between two whole templates.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use palisade::TypeSchema;

use super::canonical::canonical;
use super::change::{Change, changes};
use super::difference::{Difference, Fate, Kind, Place, Replacement, Section};
use super::follow::follow;
use super::replacement;
use super::security;
use super::stateful::{fate, is_stateful};

const SECTIONS: [(&str, Section); 5] = [
    ("Parameters", Section::Parameters),
    ("Mappings", Section::Mappings),
    ("Conditions", Section::Conditions),
    ("Resources", Section::Resources),
    ("Outputs", Section::Outputs),
];

/// What says nothing to CloudFormation, or what it adds to a processed template.
const PASSED_OVER: [&str; 1] = ["AWSTemplateFormatVersion"];

/// What makes one template another: `before` is what is deployed, or `Null` where there is nothing yet.
///
/// Both have the long forms of functions, as [`read`](super::read) makes them.
pub(crate) fn compare(before: &Value, after: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    for (name, section) in SECTIONS {
        let entries = |template: &Value| {
            let section = template.get(name).and_then(Value::as_object);
            section.map_or_else(Map::new, |section| {
                let entries = section.iter();
                entries
                    .map(|(id, entry)| (id.clone(), canonical(entry)))
                    .collect()
            })
        };
        compare_section(section, &entries(before), &entries(after), &mut found);
    }
    follow(&canonical(after), &mut found);
    compare_rest(before, after, &mut found);
    found
}

/// What differs between two sets of named values, such as tags.
pub(crate) fn compare_values(
    section: Section,
    before: &BTreeMap<String, Value>,
    after: &BTreeMap<String, Value>,
) -> Vec<Difference> {
    let entries = |values: &BTreeMap<String, Value>| {
        values
            .iter()
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    };
    let mut found = Vec::new();
    compare_section(section, &entries(before), &entries(after), &mut found);
    found
}

fn compare_section(
    section: Section,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    found: &mut Vec<Difference>,
) {
    let mut renewed = renewals(section, before, after);
    for (id, new) in after {
        let old = before.get(id);
        let renewal = renewed.iter().position(|(_, new_id)| new_id == id);
        let difference = match (old, renewal) {
            (Some(old), _) => difference(section, id, old, new),
            (None, Some(index)) => {
                let (old_id, _) = renewed.swap_remove(index);
                before
                    .get(&old_id)
                    .map(|old| renewal_of(section, id, old_id, old, new))
            }
            (None, None) => Some(alone(section, id, Kind::Added, new)),
        };
        found.extend(difference);
    }
    let is_renewed = |id: &String| {
        found.iter().any(|difference| {
            difference.section == section && difference.kind == Kind::Renewed(id.clone())
        })
    };
    let gone: Vec<_> = before
        .iter()
        .filter(|(id, _)| !after.contains_key(*id) && !is_renewed(id))
        .map(|(id, old)| alone(section, id, Kind::Removed, old))
        .collect();
    found.extend(gone);
}

/// What differs in something that is in both templates.
fn difference(section: Section, id: &str, old: &Value, new: &Value) -> Option<Difference> {
    let is_resource = section == Section::Resources;
    let found = if is_resource {
        changes_of_resource(old, new)
    } else {
        changes(old, new)
            .into_iter()
            .map(|change| (Place::Properties, change))
            .collect()
    };
    if found.is_empty() {
        return None;
    }
    let mut difference = alone(section, id, Kind::Changed, new);
    if is_resource {
        let type_name = difference.type_name.clone();
        let schema = TypeSchema::of(&type_name);
        let is_other_type = old.get("Type") != new.get("Type");
        difference.replacement = found
            .iter()
            .filter(|(place, _)| *place == Place::Properties)
            .map(|(_, change)| replacement::by_change(schema.as_ref(), &type_name, change))
            .max()
            .unwrap_or(Replacement::Never);
        difference.widenings = security::widenings(&type_name, Some(old), Some(new));
        difference.fate = fate(&type_name, new, "UpdateReplacePolicy");
        if is_other_type {
            let old_type = text(old, "Type");
            difference.replacement = Replacement::Always;
            difference.is_stateful = is_stateful(&old_type);
            difference.fate = fate(&old_type, old, "UpdateReplacePolicy");
        }
    }
    difference.changes = found;
    Some(difference)
}

fn changes_of_resource(old: &Value, new: &Value) -> Vec<(Place, Change)> {
    let nothing = Value::Object(Map::new());
    let part = |resource: &Value| resource.get("Properties").unwrap_or(&nothing).clone();
    let properties = changes(&part(old), &part(new)).into_iter();
    let attributes = |resource: &Value| {
        let mut attributes = resource.clone();
        if let Some(map) = attributes.as_object_mut() {
            map.remove("Properties");
            // One name, or a list of one.
            if let Some(name @ Value::String(_)) = map.get_mut("DependsOn") {
                *name = Value::Array(vec![name.take()]);
            }
        }
        attributes
    };
    let attributes = changes(&attributes(old), &attributes(new)).into_iter();
    properties
        .map(|change| (Place::Properties, change))
        .chain(attributes.map(|change| (Place::Attributes, change)))
        .collect()
}

/// Something that is in one template alone.
pub(super) fn alone(section: Section, id: &str, kind: Kind, entry: &Value) -> Difference {
    let type_name = if section == Section::Resources {
        text(entry, "Type")
    } else {
        String::new()
    };
    let widenings = match (section, &kind) {
        (Section::Resources, Kind::Added) => security::widenings(&type_name, None, Some(entry)),
        (Section::Resources, Kind::Removed) => security::widenings(&type_name, Some(entry), None),
        _ => Vec::new(),
    };
    Difference {
        section,
        id: id.to_owned(),
        is_stateful: is_stateful(&type_name),
        fate: fate(&type_name, entry, "DeletionPolicy"),
        type_name,
        kind,
        changes: Vec::new(),
        replacement: Replacement::Never,
        follows: Vec::new(),
        widenings,
    }
}

fn renewal_of(section: Section, id: &str, old_id: String, old: &Value, new: &Value) -> Difference {
    let changed = difference(section, id, old, new);
    let mut renewal = alone(section, id, Kind::Changed, old);
    if let Some(changed) = changed {
        renewal.changes = changed.changes;
        renewal.widenings = changed.widenings;
    }
    renewal.kind = Kind::Renewed(old_id);
    renewal
}

/// What is there under another digest: the ids before and after.
fn renewals(
    section: Section,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
) -> Vec<(String, String)> {
    let gone = before.iter().filter(|(id, _)| !after.contains_key(*id));
    let mut news: Vec<_> = after
        .iter()
        .filter(|(id, _)| !before.contains_key(*id))
        .collect();
    let mut found = Vec::new();
    for (id, old) in gone {
        let is_same_thing = |(new_id, new): &(&String, &Value)| {
            without_digest(id).is_some_and(|stem| Some(stem) == without_digest(new_id))
                && (section != Section::Resources || old.get("Type") == new.get("Type"))
        };
        if let Some(index) = news.iter().position(is_same_thing) {
            let (new_id, _) = news.swap_remove(index);
            found.push((id.clone(), new_id.clone()));
        }
    }
    found
}

/// An id without the digest of 16 digits in it, if it has one.
pub(super) fn without_digest(id: &str) -> Option<(&str, &str)> {
    const DIGITS: usize = 16;
    let is_digit = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let start = id
        .as_bytes()
        .windows(DIGITS)
        .rposition(|part| part.iter().all(is_digit))?;
    (start > 0).then(|| (&id[..start], &id[start + DIGITS..]))
}

/// Descriptions, transforms and whatever else a template has beside its sections.
fn compare_rest(before: &Value, after: &Value, found: &mut Vec<Difference>) {
    let rest = |template: &Value| {
        let mut rest = canonical(template);
        if let Some(map) = rest.as_object_mut() {
            map.retain(|name, _| {
                !PASSED_OVER.contains(&name.as_str())
                    && !SECTIONS.iter().any(|(section, _)| section == name)
            });
        }
        if rest.is_object() {
            rest
        } else {
            Value::Object(Map::new())
        }
    };
    let (old, new) = (rest(before), rest(after));
    // A stack that is not there has nothing to be compared.
    if before.is_null() || after.is_null() {
        return;
    }
    let changes = changes(&old, &new);
    if !changes.is_empty() {
        let mut difference = alone(Section::Template, "template", Kind::Changed, &new);
        difference.fate = Fate::Deleted;
        difference.changes = changes
            .into_iter()
            .map(|change| (Place::Properties, change))
            .collect();
        found.push(difference);
    }
}

fn text(entry: &Value, key: &str) -> String {
    entry
        .get(key)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::read::read;
    use super::*;

    fn template(resources: &str) -> Value {
        read(&format!("Resources:\n{resources}")).unwrap()
    }

    /// A line a difference: what is told of it.
    fn told(before: &Value, after: &Value) -> Vec<String> {
        compare(before, after)
            .iter()
            .map(|it| {
                let paths: Vec<_> = it
                    .changes
                    .iter()
                    .map(|(_, change)| change.path.to_string())
                    .collect();
                let mut line = vec![format!("{:?} {} {}", it.kind, it.id, paths.join(" "))];
                if it.replacement > Replacement::Never {
                    line.push(format!("{:?}", it.replacement));
                }
                if it.leaves() && it.is_stateful {
                    line.push(format!("{:?}", it.fate));
                }
                let widenings = it.widenings.iter();
                line.extend(widenings.map(|it| format!("! {}: {}", it.at, it.reason)));
                line.join(" ")
            })
            .collect()
    }

    #[test]
    fn a_template_does_not_differ_from_itself() {
        let template = json!({
            "Description": "x",
            "Parameters": { "A": { "Type": "String" } },
            "Resources": { "T": { "Type": "AWS::SNS::Topic", "DependsOn": "B" } },
            "Outputs": { "O": { "Value": { "Ref": "T" } } },
        });
        assert_eq!(told(&template, &template), [""; 0]);
        let mut other = template.clone();
        other["AWSTemplateFormatVersion"] = json!("2010-09-09");
        other["Resources"]["T"]["DependsOn"] = json!(["B"]);
        assert_eq!(told(&template, &other), [""; 0]);
    }

    #[test]
    fn everything_of_a_new_stack_is_added_and_of_one_that_goes_removed() {
        let template = json!({
            "Description": "x",
            "Parameters": { "A": { "Type": "String" } },
            "Resources": { "T": { "Type": "AWS::SNS::Topic" } },
        });
        assert_eq!(told(&Value::Null, &template), ["Added A ", "Added T "]);
        assert_eq!(told(&template, &Value::Null), ["Removed A ", "Removed T "]);
    }

    #[test]
    fn replacement_and_what_becomes_of_data_is_told() {
        let bucket = |name: &str, more: &str| {
            template(&format!(
                "  B:\n    Type: AWS::S3::Bucket\n{more}    Properties:\n      BucketName: {name}\n"
            ))
        };
        let retain = "    UpdateReplacePolicy: Retain\n";
        let cases = [
            (
                bucket("a", ""),
                bucket("b", ""),
                "Changed B BucketName Always Deleted",
            ),
            (
                bucket("a", retain),
                bucket("b", retain),
                "Changed B BucketName Always Retained",
            ),
            (
                bucket("a", ""),
                bucket("!Ref X", ""),
                "Changed B BucketName Conditional Deleted",
            ),
            (
                bucket("a", ""),
                bucket("a", "    DeletionPolicy: Retain\n"),
                "Changed B DeletionPolicy",
            ),
            (
                bucket("a", ""),
                json!({ "Resources": {} }),
                "Removed B  Deleted",
            ),
            (
                bucket("a", "    DeletionPolicy: Retain\n"),
                json!({ "Resources": {} }),
                "Removed B  Retained",
            ),
            (
                bucket("a", ""),
                template("  B:\n    Type: AWS::SNS::Topic\n"),
                "Changed B BucketName Type Always Deleted",
            ),
        ];
        for (before, after, expected) in cases {
            assert_eq!(told(&before, &after), [expected], "{before} {after}");
        }
    }

    #[test]
    fn a_resource_of_code_may_be_replaced_by_anything() {
        let custom = |token: &str, value: &str| {
            template(&format!(
                "  C:\n    Type: Custom::Thing\n    Properties:\n      ServiceToken: {token}\n      Value: {value}\n"
            ))
        };
        assert_eq!(
            told(&custom("a", "1"), &custom("a", "2")),
            ["Changed C Value Conditional"]
        );
        assert_eq!(
            told(&custom("a", "1"), &custom("b", "1")),
            ["Changed C ServiceToken Always"]
        );
    }

    #[test]
    fn a_new_version_of_a_function_is_one_difference() {
        let stack = |digest: &str| {
            json!({
                "Resources": {
                    format!("CheckVersion{digest}"): {
                        "Type": "AWS::Lambda::Version",
                        "DeletionPolicy": "Retain",
                        "Properties": { "FunctionName": { "Ref": "Check" } },
                    },
                },
                "Outputs": { format!("CheckVersion{digest}Ref"): { "Value": { "Ref": format!("CheckVersion{digest}") } } },
            })
        };
        assert_eq!(
            told(&stack("0123456789abcdef"), &stack("fedcba9876543210")),
            [
                "Renewed(\"CheckVersion0123456789abcdef\") CheckVersionfedcba9876543210 ",
                "Renewed(\"CheckVersion0123456789abcdefRef\") CheckVersionfedcba9876543210Ref Value",
            ]
        );
    }

    #[test]
    fn digests_are_found_in_ids() {
        assert_eq!(
            without_digest("AVersion0123456789abcdef"),
            Some(("AVersion", ""))
        );
        assert_eq!(
            without_digest("AVersion0123456789abcdefRef"),
            Some(("AVersion", "Ref"))
        );
        assert_eq!(without_digest("0123456789abcdef"), None);
        assert_eq!(without_digest("AVersion"), None);
    }

    #[test]
    fn what_widens_access_is_told() {
        let role = |statements: &str| {
            template(&format!(
                "  R:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement:\n{statements}"
            ))
        };
        let read = "          - Effect: Allow\n            Action: s3:GetObject\n            Resource: '*'\n";
        let deny =
            "          - Effect: Deny\n            Action: s3:*\n            Resource: '*'\n";
        let write = "          - Effect: Allow\n            Action: [s3:GetObject, s3:PutObject]\n            Resource: '*'\n";
        let cases = [
            (
                role(read),
                role(write),
                vec![
                    "Changed R PolicyDocument.Statement[0].Action[1] ! PolicyDocument: allows `s3:GetObject`, `s3:PutObject` on `*`",
                ],
            ),
            // Less is no widening.
            (
                role(write),
                role(read),
                vec!["Changed R PolicyDocument.Statement[0].Action[1]"],
            ),
            (
                role(&format!("{read}{deny}")),
                role(read),
                vec![
                    "Changed R PolicyDocument.Statement[1] ! PolicyDocument: no longer denies `s3:*` on `*`",
                ],
            ),
        ];
        for (before, after, expected) in cases {
            assert_eq!(told(&before, &after), expected, "{before} {after}");
        }
    }
}
