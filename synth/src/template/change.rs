//! What differs between two values.

use serde_json::{Map, Value};

use super::canonical::function_of;
use super::lists::{self, Pair};
use super::path::Path;

/// One place at which two values differ.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Change {
    pub(crate) path: Path,
    /// What was there.
    pub(crate) before: Option<Value>,
    /// What will be there.
    pub(crate) after: Option<Value>,
    /// Whether the items are the same, in another order that matters.
    pub(crate) is_order: bool,
}

/// The places at which two canonical values differ.
pub(super) fn changes(before: &Value, after: &Value) -> Vec<Change> {
    let mut found = Vec::new();
    compare(&Path::default(), before, after, &mut found);
    found
}

fn compare(path: &Path, before: &Value, after: &Value, found: &mut Vec<Change>) {
    match (before, after) {
        (Value::Object(old), Value::Object(new)) if !is_function(before) && !is_function(after) => {
            compare_maps(path, old, new, found);
        }
        (Value::Array(old), Value::Array(new)) => compare_lists(path, old, new, found),
        _ if branches(before).is_some() && same_condition(before, after) => {
            let pairs = branches(before).into_iter().flatten();
            for (index, (old, new)) in pairs.zip(branches(after).into_iter().flatten()).enumerate()
            {
                let label = if index == 0 { "if" } else { "else" };
                compare(
                    &path.item(index + 1, Some(label.to_owned())),
                    old,
                    new,
                    found,
                );
            }
        }
        _ if is_same(before, after) => {}
        _ => found.push(changed(path, Some(before), Some(after))),
    }
}

fn is_function(value: &Value) -> bool {
    function_of(value).is_some()
}

/// The two values of an `Fn::If`.
fn branches(value: &Value) -> Option<&[Value]> {
    match function_of(value) {
        Some(("Fn::If", Value::Array(arguments))) => arguments.get(1..3),
        _ => None,
    }
}

fn same_condition(before: &Value, after: &Value) -> bool {
    let condition = |value: &Value| match function_of(value) {
        Some(("Fn::If", Value::Array(arguments))) => arguments.first().cloned(),
        _ => None,
    };
    condition(before) == condition(after)
}

fn compare_maps(
    path: &Path,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    found: &mut Vec<Change>,
) {
    for (key, old) in before {
        let path = path.key(key);
        match after.get(key) {
            Some(new) => compare(&path, old, new, found),
            None => found.push(changed(&path, Some(old), None)),
        }
    }
    for (key, new) in after {
        if !before.contains_key(key) {
            found.push(changed(&path.key(key), None, Some(new)));
        }
    }
}

fn compare_lists(path: &Path, before: &[Value], after: &[Value], found: &mut Vec<Change>) {
    let pairs = lists::pairs(before, after);
    for Pair { old, new, label } in &pairs {
        let at = path.item(new.or(*old).unwrap_or_default(), label.clone());
        let item =
            |list: &[Value], index: Option<usize>| index.and_then(|at| list.get(at).cloned());
        match (item(before, *old), item(after, *new)) {
            (Some(old), Some(new)) => compare(&at, &old, &new, found),
            (old, new) => found.push(changed(&at, old.as_ref(), new.as_ref())),
        }
    }
    if lists::order_matters(path.name()) && lists::is_reordered(&pairs) {
        let labels = |list: &[Value], by: fn(&Pair) -> Option<usize>| {
            let mut order: Vec<_> = pairs.iter().filter(|pair| by(pair).is_some()).collect();
            order.sort_by_key(|pair| by(pair));
            let label = |pair: &&Pair| match &pair.label {
                Some(label) => Value::String(label.clone()),
                None => by(pair)
                    .and_then(|at| list.get(at).cloned())
                    .unwrap_or_default(),
            };
            Value::Array(order.iter().map(label).collect())
        };
        found.push(Change {
            path: path.clone(),
            before: Some(labels(before, |pair| pair.old)),
            after: Some(labels(after, |pair| pair.new)),
            is_order: true,
        });
    }
}

fn changed(path: &Path, before: Option<&Value>, after: Option<&Value>) -> Change {
    Change {
        path: path.clone(),
        before: before.cloned(),
        after: after.cloned(),
        is_order: false,
    }
}

/// Whether CloudFormation takes two values alike: it knows no difference between `5` and `"5"`.
pub(super) fn is_same(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Array(old), Value::Array(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| is_same(old, new))
        }
        (Value::Object(old), Value::Object(new)) => {
            let same =
                |(key, old): (&String, &Value)| new.get(key).is_some_and(|new| is_same(old, new));
            old.len() == new.len() && old.iter().all(same)
        }
        (Value::Number(old), Value::Number(new)) => old == new || old.as_f64() == new.as_f64(),
        (Value::String(old), Value::String(new)) => is_same_text(old, new),
        (Value::String(text), other) | (other, Value::String(text)) => match other {
            Value::Bool(flag) => *text == flag.to_string(),
            Value::Number(number) => *text == number.to_string(),
            _ => false,
        },
        _ => before == after,
    }
}

/// CloudFormation gives templates back with `?` for every character that is not ASCII.
fn is_same_text(deployed: &str, new: &str) -> bool {
    deployed == new
        || deployed.contains('?')
            && !new.is_ascii()
            && deployed.chars().eq(new.chars().map(|letter| match letter {
                letter if letter.is_ascii() => letter,
                _ => '?',
            }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::template::canonical;

    fn told(before: &Value, after: &Value) -> Vec<String> {
        let found = changes(&canonical(before), &canonical(after));
        let text = |value: &Option<Value>| value.as_ref().map_or("-".to_owned(), Value::to_string);
        let line = |change: &Change| {
            let order = if change.is_order { " order" } else { "" };
            format!(
                "{}{order}: {} {}",
                change.path,
                text(&change.before),
                text(&change.after)
            )
        };
        found.iter().map(line).collect()
    }

    #[test]
    fn what_cloudformation_takes_alike_is_no_change() {
        let cases = [
            (json!({ "a": 1, "b": 2 }), json!({ "b": 2, "a": 1 })),
            (json!({ "a": 5 }), json!({ "a": "5" })),
            (json!({ "a": "true" }), json!({ "a": true })),
            (json!({ "a": 5.0 }), json!({ "a": 5 })),
            (json!({ "a": "caf? ?" }), json!({ "a": "café –" })),
            (
                json!({ "Tags": [{ "Key": "a", "Value": "1" }, { "Key": "b", "Value": 2 }] }),
                json!({ "Tags": [{ "Key": "b", "Value": "2" }, { "Key": "a", "Value": "1" }] }),
            ),
            (
                json!({ "Statement": { "Effect": "Allow", "Action": "a:B" } }),
                json!({ "Statement": [{ "Effect": "Allow", "Action": ["a:B"] }] }),
            ),
            (
                json!({ "Statement": [{ "Effect": "Allow", "Action": ["a:B", "a:C"] }] }),
                json!({ "Statement": [{ "Effect": "Allow", "Action": ["a:C", "a:B"] }] }),
            ),
            (
                json!({ "a": { "Fn::GetAtt": "X.Arn" } }),
                json!({ "a": { "Fn::Sub": "${X.Arn}" } }),
            ),
        ];
        for (before, after) in cases {
            assert_eq!(told(&before, &after), [""; 0], "{before} {after}");
        }
    }

    #[test]
    fn what_differs_is_told_at_its_place() {
        let cases = [
            (json!({ "a": 5 }), json!({ "a": "6" }), vec!["a: 5 \"6\""]),
            (
                json!({ "a": "1.0" }),
                json!({ "a": "1" }),
                vec!["a: \"1.0\" \"1\""],
            ),
            (
                json!({ "a": "what?" }),
                json!({ "a": "whatever" }),
                vec!["a: \"what?\" \"whatever\""],
            ),
            (
                json!({ "a": { "b": 1 } }),
                json!({ "a": {} }),
                vec!["a.b: 1 -"],
            ),
            (
                json!({ "Tags": [{ "Key": "a", "Value": "1" }] }),
                json!({ "Tags": [{ "Key": "b", "Value": "1" }, { "Key": "a", "Value": "2" }] }),
                vec![
                    "Tags[a].Value: \"1\" \"2\"",
                    r#"Tags[b]: - {"Key":"b","Value":"1"}"#,
                ],
            ),
            (
                json!({ "CacheBehaviors": [{ "PathPattern": "/a" }, { "PathPattern": "/b" }] }),
                json!({ "CacheBehaviors": [{ "PathPattern": "/b" }, { "PathPattern": "/a", "Compress": true }] }),
                vec![
                    "CacheBehaviors[/a].Compress: - true",
                    r#"CacheBehaviors order: ["/a","/b"] ["/b","/a"]"#,
                ],
            ),
            (
                json!({ "L": ["a", "b"] }),
                json!({ "L": ["b", "c"] }),
                vec!["L[0]: \"a\" -", "L[1]: - \"c\""],
            ),
            (
                json!({ "a": { "Ref": "X" } }),
                json!({ "a": { "b": 1 } }),
                vec![r#"a: {"Ref":"X"} {"b":1}"#],
            ),
            (
                json!({ "a": { "Fn::If": ["P", { "b": 1 }, "c"] } }),
                json!({ "a": { "Fn::If": ["P", { "b": 2 }, "c"] } }),
                vec!["a[if].b: 1 2"],
            ),
        ];
        for (before, after, expected) in cases {
            assert_eq!(told(&before, &after), expected, "{before} {after}");
        }
    }

    #[test]
    fn statements_that_stay_are_passed_over() {
        let statement = |action: &str| json!({ "Effect": "Allow", "Action": action });
        let before = json!({ "Statement": [statement("a:A"), statement("a:B")] });
        let after =
            json!({ "Statement": [statement("a:New"), statement("a:A"), statement("a:B")] });
        assert_eq!(
            told(&before, &after),
            [r#"Statement[0]: - {"Effect":"Allow","Action":["a:New"]}"#]
        );
    }
}
