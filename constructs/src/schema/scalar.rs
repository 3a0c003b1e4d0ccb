//! Texts, numbers and flags.

use std::borrow::Cow;

use super::nearest::nearest;
use super::shape::Shape;
use crate::json::Json;

/// Whether a value has an allowed type.
///
/// CloudFormation takes `"5"` for a number and `"true"` for a flag, and a number or a flag for a text.
pub(super) fn has_type(shape: &Shape, value: &Json) -> bool {
    let Some(types) = &shape.types else {
        return true;
    };
    types.bytes().any(|letter| match (letter, value) {
        (b's', Json::Text(_) | Json::Number(_) | Json::Bool(_))
        | (b'n', Json::Number(_))
        | (b'b', Json::Bool(_))
        | (b'a', Json::List(_))
        | (b'o', Json::Map(_)) => true,
        // CloudFormation puts a value of any type for a dynamic reference.
        (b'n' | b'i' | b'b', Json::Text(text)) if text.contains("{{resolve:") => true,
        (b'n' | b'i', Json::Text(text)) => text.trim().parse::<f64>().is_ok(),
        (b'i', Json::Number(number)) => number.as_f64().is_some_and(|number| number.fract() == 0.0),
        (b'b', Json::Text(text)) => matches!(&**text, "true" | "false" | "True" | "False"),
        _ => false,
    })
}

pub(super) fn wrong_type(shape: &Shape, value: &Json) -> String {
    let types = shape.types.as_deref().unwrap_or_default();
    let names: Vec<_> = types
        .chars()
        .map(|letter| match letter {
            's' => "a text",
            'i' => "a whole number",
            'n' => "a number",
            'b' => "`true` or `false`",
            'a' => "a list",
            _ => "a map",
        })
        .collect();
    let given = match value {
        Json::List(_) => "a list".to_owned(),
        Json::Map(_) => "a map".to_owned(),
        Json::Null => "null".to_owned(),
        scalar => format!("`{}`", words(scalar)),
    };
    format!("{} is needed, got {given}", names.join(" or "))
}

/// What is wrong with a text, number or flag, and a hint.
pub(super) fn violation(shape: &Shape, value: &Json) -> Option<(String, Option<String>)> {
    let text = words(value);
    if !shape.allowed.is_empty() || !shape.allowed_in_any_case.is_empty() {
        return word(shape, &text);
    }
    if is_text(shape) {
        return wrong_text(shape, &text).map(|message| (message, None));
    }
    let number: f64 = text.trim().parse().ok()?;
    let low = shape.minimum.is_some_and(|least| number < least);
    let high = shape.maximum.is_some_and(|most| number > most);
    (low || high).then(|| {
        let allowed = span(shape.minimum, shape.maximum, "");
        (format!("{} is allowed, got `{text}`", allowed.trim()), None)
    })
}

fn is_text(shape: &Shape) -> bool {
    shape
        .types
        .as_deref()
        .is_none_or(|types| types.contains('s'))
}

fn wrong_text(shape: &Shape, text: &str) -> Option<String> {
    // Dynamic references are replaced by CloudFormation. Most texts are right: so this is asked last.
    wrong_form(shape, text).filter(|_| !text.contains("{{resolve:"))
}

fn wrong_form(shape: &Shape, text: &str) -> Option<String> {
    if shape.min_length.is_some() || shape.max_length.is_some() {
        let length = text.chars().count();
        let short = shape.min_length.is_some_and(|least| length < least);
        if short || shape.max_length.is_some_and(|most| length > most) {
            let allowed = span(shape.min_length, shape.max_length, "characters");
            return Some(format!("{allowed} are allowed, got {length} in `{text}`"));
        }
    }
    let pattern = shape.pattern.as_deref().unwrap_or_default();
    (!shape.matches(text)).then(|| format!("`{text}` does not have the form `{pattern}`"))
}

fn word(shape: &Shape, text: &str) -> Option<(String, Option<String>)> {
    let any_case = &shape.allowed_in_any_case;
    let good = shape.allowed.iter().any(|word| match word {
        serde_json::Value::String(word) => word == text,
        serde_json::Value::Number(number) => *number.to_string() == *text,
        other => other
            .as_bool()
            .is_some_and(|flag| words(&Json::Bool(flag)) == text),
    }) || any_case.iter().any(|word| word.eq_ignore_ascii_case(text))
        || text.contains("{{resolve:");
    if good {
        return None;
    }
    let words: Vec<Cow<'_, str>> = shape
        .allowed
        .iter()
        .map(|word| {
            word.as_str()
                .map_or_else(|| word.to_string().into(), Cow::Borrowed)
        })
        .chain(any_case.iter().map(|word| Cow::Borrowed(&**word)))
        .collect();
    let shown: Vec<_> = words
        .iter()
        .take(12)
        .map(|word| format!("`{word}`"))
        .collect();
    let more = if words.len() > 12 { ", .." } else { "" };
    let hint = nearest(text, words.iter().map(|word| &**word));
    Some((
        format!("{}{more} are allowed, got `{text}`", shown.join(", ")),
        hint.map(|near| format!("did you mean `{near}`?")),
    ))
}

/// `3 to 63 characters`, `at most 5 items`.
pub(super) fn span<T: std::fmt::Display + PartialEq>(
    least: Option<T>,
    most: Option<T>,
    of: &str,
) -> String {
    match (least, most) {
        (Some(least), Some(most)) if least == most => format!("exactly {least} {of}"),
        (Some(least), Some(most)) => format!("{least} to {most} {of}"),
        (Some(least), None) => format!("at least {least} {of}"),
        (None, Some(most)) => format!("at most {most} {of}"),
        (None, None) => format!("any {of}"),
    }
}

fn words(value: &Json) -> Cow<'_, str> {
    match value {
        Json::Text(text) => Cow::Borrowed(text),
        Json::Number(number) => number.to_string().into(),
        Json::Bool(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
        _ => Cow::Borrowed(""),
    }
}
