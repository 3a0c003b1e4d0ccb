//! Digests that a synthesis writes into templates, so that a resource changes when what it is made of does.

use serde_json::Value;

use crate::template::{Change, Place};

/// Where synthesis writes digests into metadata.
const METADATA: [&str; 3] = [
    "/Metadata",
    "/Metadata/Palisade",
    "/Metadata/Configuration/Sha256",
];
/// What stands before and after the digest in the description of a function.
const DESCRIPTION: (&str, char) = ("(definition ", ')');

/// Whether nothing but such a digest changed: there is a change elsewhere that says more.
pub(super) fn is_one(place: Place, change: &Change) -> bool {
    let pointer = change.path.pointer();
    match place {
        Place::Attributes if pointer == METADATA[0] => [&change.before, &change.after]
            .into_iter()
            .flatten()
            .all(is_own_metadata),
        Place::Attributes => METADATA[1..].iter().any(|own| {
            let rest = pointer.strip_prefix(own);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        }),
        Place::Properties => {
            let texts = [&change.before, &change.after]
                .map(|value| value.as_ref().and_then(without_digest));
            pointer == "/Description" && texts[0].is_some() && texts[0] == texts[1]
        }
    }
}

fn is_own_metadata(metadata: &Value) -> bool {
    metadata
        .as_object()
        .is_some_and(|map| map.len() == 1 && map.contains_key("Palisade"))
}

/// A description, or its `Fn::Sub`, without the digest in it.
fn without_digest(value: &Value) -> Option<(String, String)> {
    let text = value.as_str().or_else(|| value.get("Fn::Sub")?.as_str())?;
    let (start, rest) = text.split_once(DESCRIPTION.0)?;
    let (_, end) = rest.split_once(DESCRIPTION.1)?;
    Some((start.to_owned(), end.to_owned()))
}

/// What a resource follows: the outputs of other stacks that its metadata names.
pub(super) fn followed(digests: &[(Place, Change)]) -> String {
    let mut names: Vec<String> = Vec::new();
    for (_, change) in digests {
        let values = [&change.before, &change.after].into_iter().flatten();
        for value in values {
            let follows = value
                .pointer("/Palisade/Follows")
                .or_else(|| value.pointer("/Follows"))
                .and_then(Value::as_object);
            names.extend(follows.into_iter().flatten().map(|(name, _)| name.clone()));
        }
        let path = change.path.pointer();
        names.extend(
            path.strip_prefix("/Metadata/Palisade/Follows/")
                .map(str::to_owned),
        );
    }
    names.sort();
    names.dedup();
    if names.is_empty() {
        return "what it is made of".to_owned();
    }
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::template::compare;

    fn changes(before: &Value, after: &Value) -> Vec<(Place, Change)> {
        let template = |resource: &Value| json!({ "Resources": { "A": resource } });
        let mut found = compare(&template(before), &template(after));
        found
            .pop()
            .map(|difference| difference.changes)
            .unwrap_or_default()
    }

    #[test]
    fn digests_are_told_from_other_changes() {
        let described =
            |text: &str| json!({ "Properties": { "Description": { "Fn::Sub": text } } });
        let follows = |digest: &str| json!({ "Metadata": { "Palisade": { "Follows": { "Pool.Id": digest } } } });
        let cases = [
            (
                described("${A}: x (definition 01)"),
                described("${A}: x (definition 02)"),
                true,
            ),
            (
                described("${A}: x (definition 01)"),
                described("${A}: y (definition 02)"),
                false,
            ),
            (follows("1"), follows("2"), true),
            (json!({}), follows("2"), true),
            (
                json!({ "Metadata": { "Configuration": { "Sha256": "1" } } }),
                json!({ "Metadata": { "Configuration": { "Sha256": "2" } } }),
                true,
            ),
            (
                json!({ "Metadata": { "Other": 1 } }),
                json!({ "Metadata": { "Other": 2 } }),
                false,
            ),
            (json!({}), json!({ "Metadata": { "Other": 2 } }), false),
        ];
        for (before, after, expected) in cases {
            let changes = changes(&before, &after);
            assert_eq!(changes.len(), 1, "{before} {after}");
            let (place, change) = &changes[0];
            assert_eq!(is_one(*place, change), expected, "{before} {after}");
        }
        assert_eq!(
            followed(&changes(&follows("1"), &follows("2"))),
            "`Pool.Id`"
        );
        assert_eq!(followed(&changes(&json!({}), &follows("2"))), "`Pool.Id`");
    }
}
