//! What a piece of a template refers to.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Something that a piece of a template refers to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reference {
    /// A resource or parameter of its own template, by logical id.
    Local(String),
    /// An output of another stack: the stack's name in AWS, and the output's.
    Output(String, String),
}

/// Everything that a piece of a template refers to.
pub(super) fn references(value: &Value) -> BTreeSet<Reference> {
    let mut found = BTreeSet::new();
    collect(value, &mut found);
    found
}

fn collect(value: &Value, found: &mut BTreeSet<Reference>) {
    match value {
        Value::Array(items) => {
            for item in items {
                collect(item, found);
            }
        }
        Value::Object(entries) => {
            if !function(entries, found) {
                for (_, value) in entries {
                    collect(value, found);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Takes an object that is a function; whether it was one that needs no further look.
fn function(entries: &Map<String, Value>, found: &mut BTreeSet<Reference>) -> bool {
    let mut entries = entries.iter();
    let (Some((name, argument)), None) = (entries.next(), entries.next()) else {
        return false;
    };
    match (name.as_str(), argument) {
        ("Ref", Value::String(id)) => local(id, found),
        ("Fn::GetAtt", Value::String(id)) => local(id, found),
        ("Fn::GetAtt", Value::Array(items)) => {
            if let Some(Value::String(id)) = items.first() {
                local(id, found);
            }
        }
        ("Fn::Sub", Value::String(text)) => within(text, found),
        ("Fn::Sub", Value::Array(items)) => {
            if let Some(Value::String(text)) = items.first() {
                within(text, found);
            }
            for item in items.iter().skip(1) {
                collect(item, found);
            }
        }
        ("Fn::GetStackOutput", Value::Object(argument)) => {
            let text = |key: &str| argument.get(key).and_then(Value::as_str);
            if let (Some(stack), Some(output)) = (text("StackName"), text("OutputName")) {
                found.insert(Reference::Output(stack.to_owned(), output.to_owned()));
            }
        }
        _ => return false,
    }
    true
}

fn local(id: &str, found: &mut BTreeSet<Reference>) {
    let id = id.split('.').next().unwrap_or_default();
    found.insert(Reference::Local(id.to_owned()));
}

/// The `${..}` of a text; `${!..}` is literal.
fn within(text: &str, found: &mut BTreeSet<Reference>) {
    for part in text.split("${").skip(1) {
        if let Some((id, _)) = part.split_once('}')
            && !id.starts_with('!')
        {
            local(id.trim(), found);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Reference, references};

    #[test]
    fn every_function_that_refers_is_seen() {
        let found = references(&json!({
            "A": { "Ref": "One" },
            "B": [{ "Fn::GetAtt": ["Two", "Arn"] }, { "Fn::GetAtt": "Three.Arn" }],
            "C": { "Fn::Sub": "a ${Four.Arn} ${!Literal} ${Five}" },
            "D": { "Fn::Sub": ["${Six} ${x}", { "x": { "Ref": "Seven" } }] },
            "E": { "Fn::Join": ["", [{ "Fn::GetStackOutput": { "StackName": "s", "OutputName": "o" } }]] },
            "F": { "Ref": "Eight", "Other": 1 },
        }));
        let local = |id: &str| Reference::Local(id.to_owned());
        let expected = ["One", "Two", "Three", "Four", "Five", "Six", "x", "Seven"];
        for id in expected {
            assert!(found.contains(&local(id)), "{id}");
        }
        assert!(found.contains(&Reference::Output("s".to_owned(), "o".to_owned())));
        assert_eq!(found.len(), expected.len() + 1);
    }
}
