//! A configuration file to begin from: every key with its description and its default.

use std::fmt::Write;

use serde_json::{Map, Value};

use super::schema::resolved;

/// The text of a file that says what the defaults are.
pub(crate) fn template(schema: &Value, schema_file: &str) -> String {
    let mut text = format!("# yaml-language-server: $schema={schema_file}\n");
    if let Some(about) = schema["description"].as_str() {
        comment(&mut text, 0, about);
    }
    keys(&mut text, schema, schema, &Value::Null, 0);
    text
}

/// The keys of an object, with defaults from a surrounding one where there is one.
fn keys(text: &mut String, root: &Value, schema: &Value, defaults: &Value, depth: usize) {
    let nothing = Map::new();
    let properties = schema["properties"].as_object().unwrap_or(&nothing);
    for (key, property) in properties {
        if depth == 0 {
            text.push('\n');
        }
        let target = resolved(root, property);
        let about = [property, target]
            .into_iter()
            .find_map(|schema| schema["description"].as_str());
        if let Some(about) = about {
            comment(text, depth, about);
        }
        if let Some(words) = words(root, target) {
            comment(text, depth, &format!("One of: {words}."));
        }
        let default = defaults.get(key).or_else(|| property.get("default"));
        let default = default.filter(|default| !default.is_null());
        match (default, &property["examples"][0]) {
            (None, example) if !example.is_null() => {
                let (key, example) = (scalar(&Value::from(key.as_str())), scalar(example));
                comment(text, depth, &format!("{key}: {example}"));
            }
            _ => entry(text, root, key, target, default, depth),
        }
    }
}

fn entry(
    text: &mut String,
    root: &Value,
    key: &str,
    schema: &Value,
    default: Option<&Value>,
    depth: usize,
) {
    let margin = "  ".repeat(depth);
    let key = scalar(&Value::from(key));
    let has_keys = schema["properties"]
        .as_object()
        .is_some_and(|keys| !keys.is_empty());
    let line = match default {
        Some(Value::Object(_)) | None if has_keys && depth < 8 => {
            let mut inner = String::new();
            keys(
                &mut inner,
                root,
                schema,
                default.unwrap_or(&Value::Null),
                depth + 1,
            );
            let is_said = inner
                .lines()
                .any(|line| !line.trim_start().starts_with('#'));
            // What says nothing would be null.
            let mark = if is_said { "" } else { "# " };
            text.extend([&*margin, mark, &*key, ":\n", &*inner]);
            return;
        }
        None => writeln!(text, "{margin}# {key}:"),
        Some(value) => writeln!(text, "{margin}{key}: {}", scalar(value)),
    };
    line.expect("a String takes every text");
}

fn comment(text: &mut String, depth: usize, words: &str) {
    let margin = "  ".repeat(depth);
    for line in plain(words).lines() {
        let line = format!("{margin}# {line}");
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

/// Text without the links of Rust's documentation, which lead nowhere in a file: `[\`Type::field_name\`](..)` is the
/// key `fieldName`.
fn plain(words: &str) -> String {
    let mut text = String::new();
    let mut rest = words;
    while let Some((before, link)) = rest.split_once("[`") {
        text.push_str(before);
        let Some((name, after)) = link.split_once("`]") else {
            text.push_str("[`");
            rest = link;
            continue;
        };
        let target = after.strip_prefix('(').and_then(|it| it.split_once(')'));
        // An address of the web stays, in its brackets.
        rest = match target {
            Some((target, beyond)) if !target.contains("//") => beyond,
            _ => after,
        };
        let last = name.rsplit("::").next().unwrap_or(name);
        let mut parts = last.split('_');
        text.push('`');
        text.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let (first, others) = part.split_at(part.len().min(1));
            text.push_str(&first.to_ascii_uppercase());
            text.push_str(others);
        }
        text.push('`');
    }
    text.push_str(rest);
    text
}

/// The words that are allowed, of a schema that is a choice of words.
fn words(root: &Value, schema: &Value) -> Option<String> {
    // What may be left out is a choice between itself and null.
    let options = schema["anyOf"].as_array().map(Vec::as_slice);
    let schema = match options {
        Some([schema, null]) if null["type"] == "null" => resolved(root, schema),
        _ => schema,
    };
    let words: Vec<String> = match schema["oneOf"].as_array() {
        Some(alternatives) => alternatives
            .iter()
            .map(|alternative| {
                let several = alternative["enum"].as_array();
                let one = alternative.get("const").map(std::slice::from_ref);
                let words = several.map(Vec::as_slice).or(one)?;
                Some(words.iter().map(scalar).collect::<Vec<_>>())
            })
            .collect::<Option<Vec<_>>>()?
            .concat(),
        None => schema["enum"].as_array()?.iter().map(scalar).collect(),
    };
    Some(words.join(", "))
}

/// A value on one line: a word as it is, another text as in JSON, which YAML reads alike.
fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) if is_word(text) => text.clone(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(scalar).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(entries) if !entries.is_empty() => {
            let entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| {
                    format!("{}: {}", scalar(&Value::from(key.as_str())), scalar(value))
                })
                .collect();
            format!("{{ {} }}", entries.join(", "))
        }
        _ => value.to_string(),
    }
}

/// Whether every reader takes a text without quotes for this text.
fn is_word(text: &str) -> bool {
    // YAML 1.1 and 1.2 disagree about these; quotes settle it.
    const TRAPS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    text.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && text
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "-_./@".contains(letter))
        && !TRAPS.contains(&text.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{plain, scalar, template};

    #[test]
    fn links_of_documentation_are_words() {
        let cases = [
            (
                "as long as [`Configuration::session_seconds`](crate::Configuration::session_seconds).",
                "as long as `sessionSeconds`.",
            ),
            ("as for [`Rule::claim`].", "as for `claim`."),
            ("[`a`](https://example.com/a)", "`a`(https://example.com/a)"),
            ("a [`b", "a [`b"),
            ("[a] `b`", "[a] `b`"),
        ];
        for (words, expected) in cases {
            assert_eq!(plain(words), expected);
        }
    }

    #[test]
    fn every_value_is_read_back() {
        let values = [
            json!("word"),
            json!("no"),
            json!("two words"),
            json!("1e3"),
            json!("~"),
            json!("line\nline \"quoted\" \u{1b} ü"),
            json!([1, "a", { "on": [true, null], "a b": {} }]),
            json!({ "a": "b: c", "": -1.5 }),
        ];
        for value in values {
            let text = format!("key: {}\n", scalar(&value));
            let read: Value = serde_yaml::from_str(&text).unwrap();
            assert_eq!(read["key"], value, "{text}");
        }
    }

    #[test]
    fn keys_without_a_default_are_comments() {
        let schema = json!({
            "properties": {
                "name": { "type": "string", "description": "A name." },
                "look": { "$ref": "#/$defs/Look" },
                "zone": { "type": ["string", "null"], "default": null, "examples": ["Z 1", "b"] },
                "kind": { "anyOf": [{ "$ref": "#/$defs/Kind" }, { "type": "null" }], "default": null },
                "size": { "enum": ["small", "large"], "default": "small" },
            },
            "$defs": {
                "Look": { "properties": { "dark": { "type": "boolean" } } },
                "Kind": { "oneOf": [{ "const": "a" }, { "const": "no" }] },
            },
        });
        let expected = "# yaml-language-server: $schema=a.json\n\n# A name.\n# name:\n\n\
                        # look:\n  # dark:\n\n# zone: \"Z 1\"\n\n\
                        # One of: a, \"no\".\n# kind:\n\n# One of: small, large.\nsize: small\n";
        assert_eq!(template(&schema, "a.json"), expected);
    }

    #[test]
    fn a_type_that_holds_itself_ends() {
        let schema = json!({ "properties": { "inner": { "$ref": "#" } } });
        assert!(template(&schema, "a.json").lines().count() < 20);
    }
}
