//! Values as people read them, and only as much of long ones as is needed.

use serde_json::Value;

use super::canonical::function_of;

/// How many characters of a value are shown.
const WIDTH: usize = 96;
/// How much is shown before the first character that differs.
const BEFORE: usize = 24;

/// A value on one line: texts as they are, `Ref` and `Fn::GetAtt` as `Fn::Sub` writes them.
pub(crate) fn shown(value: &Value) -> String {
    match (value, function_of(value)) {
        (Value::String(text), _) | (_, Some(("Fn::Sub", Value::String(text)))) => text.clone(),
        (_, Some(("Ref", Value::String(name)))) => format!("${{{name}}}"),
        (_, Some(("Fn::GetAtt", Value::Array(path)))) => {
            let steps: Vec<_> = path.iter().filter_map(Value::as_str).collect();
            format!("${{{}}}", steps.join("."))
        }
        (_, Some(("Fn::Join", Value::Array(arguments)))) => match arguments.as_slice() {
            [Value::String(between), Value::Array(items)] => {
                items.iter().map(shown).collect::<Vec<_>>().join(between)
            }
            _ => compact(value),
        },
        (_, Some(("Fn::GetStackOutput", Value::Object(output)))) => {
            let part = |name: &str| output.get(name).map(shown).unwrap_or_default();
            format!("${{{}:{}}}", part("StackName"), part("OutputName"))
        }
        (_, Some(("Fn::GetStackOutput" | "Fn::ImportValue", Value::String(output)))) => {
            format!("${{{output}}}")
        }
        _ => compact(value),
    }
}

/// JSON in which late values are written as [`shown`] does.
fn compact(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(shown).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(map) => {
            let entries: Vec<_> = map
                .iter()
                .map(|(key, value)| format!("{key}: {}", shown(value)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
        scalar => scalar.to_string(),
    }
}

/// Two values that differ, cut around the first difference where they are long.
pub(crate) fn excerpts(
    before: Option<&Value>,
    after: Option<&Value>,
) -> (Option<String>, Option<String>) {
    let [before, after] =
        [before, after].map(|value| value.map(|value| on_one_line(&shown(value))));
    let start = match (&before, &after) {
        (Some(before), Some(after)) => {
            let same = before
                .chars()
                .zip(after.chars())
                .take_while(|(a, b)| a == b);
            same.count().saturating_sub(BEFORE)
        }
        _ => 0,
    };
    let is_long = |text: &Option<String>| {
        text.as_ref()
            .is_some_and(|text| text.chars().count() > WIDTH)
    };
    let start = if is_long(&before) || is_long(&after) {
        start
    } else {
        0
    };
    let cut = |text: String| {
        let shown: String = text.chars().skip(start).take(WIDTH).collect();
        let left = text.chars().count().saturating_sub(start + WIDTH);
        let head = if start > 0 { "…" } else { "" };
        match left {
            0 => format!("{head}{shown}"),
            _ => format!("{head}{shown}… ({left} more)"),
        }
    };
    (before.map(cut), after.map(cut))
}

fn on_one_line(text: &str) -> String {
    let text = text.trim_end_matches('\n');
    let whole = text.replace("\r\n", "\n").replace('\n', "⏎");
    // What a terminal would obey is not shown as it is.
    whole
        .chars()
        .map(|letter| if letter.is_control() { '·' } else { letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_shown_on_one_line() {
        let cases = [
            (json!("a b"), "a b"),
            (json!(5), "5"),
            (json!({ "Ref": "A" }), "${A}"),
            (json!({ "Fn::GetAtt": ["A", "Arn"] }), "${A.Arn}"),
            (json!({ "Fn::Sub": "x-${A}" }), "x-${A}"),
            (json!([{ "Ref": "A" }, 1]), "[${A}, 1]"),
            (json!({ "A": { "B": "c" } }), "{A: {B: c}}"),
            (json!({ "Fn::ImportValue": "x" }), "${x}"),
            (
                json!({ "Fn::Join": ["-", ["x", { "Fn::GetStackOutput": { "StackName": "s", "OutputName": "o" } }]] }),
                "x-${s:o}",
            ),
            (
                json!({ "Fn::Join": [",", { "Ref": "List" }] }),
                "{Fn::Join: [,, ${List}]}",
            ),
        ];
        for (value, expected) in cases {
            assert_eq!(shown(&value), expected);
        }
    }

    #[test]
    fn long_texts_are_cut_around_what_differs() {
        let same = "0123456789".repeat(20);
        let before = json!(format!("{same}old{same}"));
        let after = json!(format!("{same}new{same}"));
        let (before, after) = excerpts(Some(&before), Some(&after));
        let before = before.unwrap();
        assert!(
            before.starts_with("…678901234567890123456789old0123"),
            "{before}"
        );
        assert!(before.ends_with("… (131 more)"), "{before}");
        assert!(after.unwrap().contains("789new012"));
    }

    #[test]
    fn short_texts_are_whole_and_what_terminals_obey_is_not_printed() {
        let (before, after) = excerpts(Some(&json!("a\nb\u{1b}[31m\n")), None);
        assert_eq!(before.unwrap(), "a⏎b·[31m");
        assert_eq!(after, None);
    }
}
