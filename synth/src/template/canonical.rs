//! One form for what CloudFormation takes alike.

use serde_json::{Map, Value, json};

/// What a policy may give as one text or as a list.
const LISTS: [&str; 4] = ["Action", "NotAction", "NotResource", "Resource"];

/// A value in one form, whatever of CloudFormation's forms it is written in.
///
/// `Fn::Join` and `Fn::Sub` of the same pieces are the same, `AWS::NoValue` is what is missing, and a policy's
/// statements and their lists are lists even where there is only one item.
pub(crate) fn canonical(value: &Value) -> Value {
    match value {
        Value::Array(items) => {
            let given = items.iter().filter(|item| !is_no_value(item));
            Value::Array(given.map(canonical).collect())
        }
        Value::Object(map) => {
            let given = map.iter().filter(|(_, value)| !is_no_value(value));
            let map = given.map(|(key, value)| (key.clone(), canonical(value)));
            function(policy(map.collect()))
        }
        scalar => scalar.clone(),
    }
}

/// The one function that a map is, with what it is given.
pub(super) fn function_of(value: &Value) -> Option<(&str, &Value)> {
    let map = value.as_object().filter(|map| map.len() == 1)?;
    let (name, argument) = map.iter().next()?;
    let is_function = name.starts_with("Fn::") || name == "Ref" || name == "Condition";
    // A policy's `Condition` is a map; the function names a condition.
    (is_function && (name != "Condition" || argument.is_string()))
        .then_some((name.as_str(), argument))
}

fn is_no_value(value: &Value) -> bool {
    matches!(function_of(value), Some(("Ref", Value::String(name))) if name == "AWS::NoValue")
}

/// A policy document, or one of its statements, with lists for single items; another map as it is.
fn policy(mut map: Map<String, Value>) -> Map<String, Value> {
    let is_document = map
        .get("Statement")
        .is_some_and(|statement| statement.get("Effect").is_some() || statement.get(0).is_some());
    if is_document {
        map.entry("Statement").and_modify(listed);
    }
    if map.get("Effect").is_some_and(Value::is_string) {
        for name in LISTS {
            map.entry(name).and_modify(listed);
            map.retain(|_, value| !value.is_null());
        }
        for name in ["Principal", "NotPrincipal"] {
            if let Some(Value::Object(principals)) = map.get_mut(name) {
                principals.values_mut().for_each(listed);
            }
        }
    }
    map
}

fn listed(value: &mut Value) {
    if !value.is_array() {
        *value = Value::Array(vec![value.take()]);
    }
}

fn function(map: Map<String, Value>) -> Value {
    let value = Value::Object(map);
    let Some((name, argument)) = function_of(&value) else {
        return value;
    };
    let same = match (name, argument) {
        ("Fn::GetAtt", Value::String(text)) => text
            .split_once('.')
            .map(|(id, attribute)| json!({ "Fn::GetAtt": [id, attribute] })),
        ("Fn::Join", Value::Array(arguments)) => joined(arguments),
        ("Fn::Sub", Value::String(text)) => Some(substituted(text)),
        ("Fn::Sub", Value::Array(arguments)) => filled(arguments),
        _ => None,
    };
    same.unwrap_or(value)
}

/// Pieces that are joined, as `Fn::Sub` says them.
fn joined(arguments: &[Value]) -> Option<Value> {
    let [Value::String(between), Value::Array(items)] = arguments else {
        return None;
    };
    let pieces = items.iter().map(piece).collect::<Option<Vec<_>>>()?;
    Some(substituted(&pieces.join(&escaped(between))))
}

/// A text whose placeholders of its own are replaced by what they stand for.
fn filled(arguments: &[Value]) -> Option<Value> {
    let [Value::String(text), Value::Object(values)] = arguments else {
        return None;
    };
    let mut text = text.clone();
    for (name, value) in values {
        text = text.replace(&format!("${{{name}}}"), &piece(value)?);
    }
    Some(substituted(&text))
}

/// A value as a part of the text of `Fn::Sub`.
fn piece(value: &Value) -> Option<String> {
    match (value, function_of(value)) {
        (Value::String(text), _) => Some(escaped(text)),
        (Value::Number(number), _) => Some(number.to_string()),
        (Value::Bool(flag), _) => Some(flag.to_string()),
        (_, Some(("Ref", Value::String(name)))) => Some(format!("${{{name}}}")),
        (_, Some(("Fn::Sub", Value::String(text)))) => Some(text.clone()),
        (_, Some(("Fn::GetAtt", Value::Array(path)))) => match path.as_slice() {
            [Value::String(id), Value::String(attribute)] => Some(format!("${{{id}.{attribute}}}")),
            _ => None,
        },
        _ => None,
    }
}

fn escaped(text: &str) -> String {
    text.replace("${", "${!")
}

/// A text of `Fn::Sub` in the shortest form that says the same.
fn substituted(text: &str) -> Value {
    let has_placeholders = text
        .match_indices("${")
        .any(|(index, _)| !text[index..].starts_with("${!"));
    if !has_placeholders {
        return Value::String(text.replace("${!", "${"));
    }
    let only = text
        .strip_prefix("${")
        .and_then(|rest| rest.strip_suffix('}'))
        .filter(|name| !name.contains(['$', '}']));
    match only.map(|name| (name, name.split_once('.'))) {
        Some((_, Some((id, attribute)))) => json!({ "Fn::GetAtt": [id, attribute] }),
        Some((name, None)) => json!({ "Ref": name }),
        None => json!({ "Fn::Sub": text }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_the_same_has_one_form() {
        let cases = [
            (
                json!({ "Fn::GetAtt": "A.Arn" }),
                json!({ "Fn::GetAtt": ["A", "Arn"] }),
            ),
            (
                json!({ "Fn::Sub": "${A.Arn}" }),
                json!({ "Fn::GetAtt": ["A", "Arn"] }),
            ),
            (json!({ "Fn::Sub": "${A}" }), json!({ "Ref": "A" })),
            (json!({ "Fn::Sub": "plain ${!A}" }), json!("plain ${A}")),
            (
                json!({ "Fn::Sub": ["${x}-${B}", { "x": { "Ref": "A" } }] }),
                json!({ "Fn::Sub": "${A}-${B}" }),
            ),
            (
                json!({ "Fn::Join": ["", ["arn:", { "Ref": "A" }]] }),
                json!({ "Fn::Sub": "arn:${A}" }),
            ),
            (json!({ "Fn::Join": ["/", ["a", "b"]] }), json!("a/b")),
            (
                json!({ "Fn::Join": ["", ["${x}", { "Ref": "A" }]] }),
                json!({ "Fn::Sub": "${!x}${A}" }),
            ),
            (
                json!({ "a": { "Ref": "AWS::NoValue" }, "b": 1 }),
                json!({ "b": 1 }),
            ),
            (json!([{ "Ref": "AWS::NoValue" }, 1]), json!([1])),
            (
                json!({ "Statement": { "Effect": "Allow", "Action": "a:b", "Principal": { "AWS": "x" } } }),
                json!({ "Statement": [{ "Effect": "Allow", "Action": ["a:b"], "Principal": { "AWS": ["x"] } }] }),
            ),
        ];
        for (given, expected) in cases {
            assert_eq!(canonical(&given), expected, "{given}");
        }
    }

    #[test]
    fn what_is_not_known_to_mean_the_same_stays() {
        for value in [
            json!({ "Fn::Join": [",", { "Ref": "List" }] }),
            json!({ "Fn::Sub": "${A}-${B}" }),
            json!({ "Fn::Sub": ["${x}", { "x": { "Fn::ImportValue": "y" } }] }),
            json!({ "Action": "a" }),
            json!({ "Ref": "A", "Other": 1 }),
            json!({ "Condition": { "StringEquals": { "a": "b" } } }),
        ] {
            assert_eq!(canonical(&value), value);
        }
    }
}
