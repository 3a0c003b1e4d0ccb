//! The schemas' patterns, as the run-time check can use them.

use std::collections::BTreeSet;

use regex_lite::RegexBuilder;
use serde_json::{Map, Value};

/// Translates an ECMA pattern; `None` if the check could not express it, or if it allows everything.
pub(crate) fn translate(pattern: &str) -> Option<String> {
    if pattern.contains("(?=")
        || pattern.contains("(?!")
        || pattern.contains("(?<")
        || pattern.contains("\\p{")
        || pattern.contains("\\P{")
    {
        return None;
    }
    let mut out = String::new();
    let mut letters = pattern.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            out.push(letter);
            continue;
        }
        match letters.peek().copied() {
            Some('u') => {
                letters.next();
                let digits: String = letters.by_ref().take(4).collect();
                out.push_str("\\x{");
                out.push_str(&digits);
                out.push('}');
            }
            Some('Z') => {
                letters.next();
                out.push_str("\\z");
            }
            Some(
                plain @ ('/' | ':' | '_' | '@' | '\'' | '"' | '=' | ',' | ' ' | '%' | '!' | ';'
                | '<' | '>' | '`'),
            ) => {
                letters.next();
                out.push(plain);
            }
            Some(other) => {
                letters.next();
                out.push('\\');
                out.push(other);
            }
            None => return None,
        }
    }
    let everything = matches!(
        out.as_str(),
        ".*" | "^.*$" | ".+" | "[\\s\\S]*" | "^[\\s\\S]*$" | "[\\S\\s]*" | ""
    );
    let sound = RegexBuilder::new(&out).size_limit(1 << 18).build().is_ok();
    (sound && !everything).then_some(out)
}

/// The patterns that are not checked, a line each.
pub(crate) fn dropped(schemas: &Map<String, Value>) -> String {
    let mut patterns = BTreeSet::new();
    for schema in schemas.values() {
        collect(schema, &mut patterns);
    }
    let mut out = String::new();
    for pattern in patterns {
        if translate(pattern).is_none() {
            out.push_str(&pattern.escape_debug().to_string());
            out.push('\n');
        }
    }
    out
}

fn collect<'a>(value: &'a Value, patterns: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(map) => {
            if let Some(pattern) = map.get("pattern").and_then(Value::as_str) {
                patterns.insert(pattern);
            }
            map.values().for_each(|inner| collect(inner, patterns));
        }
        Value::Array(items) => items.iter().for_each(|inner| collect(inner, patterns)),
        _ => {}
    }
}
