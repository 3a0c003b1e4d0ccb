//! Headers.

use serde_json::{Map, Value};

use super::event::When;
use super::finding::{Findings, Rule};
use super::header_names::{is_disallowed_at, read_only};
use super::text::{is_header_value, is_lower_token};

/// Checks headers, against those that the event had; gives their size in bytes.
pub(super) fn check(
    when: When,
    place: &str,
    before: Option<&Value>,
    after: Option<&Value>,
    findings: &mut Findings,
) -> usize {
    let nothing = Map::new();
    let after = match after {
        None => &nothing,
        Some(Value::Object(headers)) => headers,
        Some(_) => {
            findings.add(Rule::Shape, place, "must be an object");
            return 0;
        }
    };
    let before = before.and_then(Value::as_object).unwrap_or(&nothing);
    for name in read_only(when) {
        let values = |headers: &Map<String, Value>| {
            let header = headers.get(*name).and_then(Value::as_array);
            let values = header.into_iter().flatten();
            values
                .map(|item| item.get("value").cloned())
                .collect::<Vec<_>>()
        };
        if values(before) != values(after) {
            let place = format!("{place}/{name}");
            findings.add(Rule::ReadOnlyHeader, &place, "is read-only at this event");
        }
    }
    let mut size: usize = 0;
    for (name, header) in after {
        size = size.saturating_add(one(place, name, header, before.get(name), findings));
        if before.get(name) != Some(header) && is_disallowed_at(when, name) {
            findings.add(
                Rule::Disallowed,
                &format!("{place}/{name}"),
                "is a header that functions may not set",
            );
        }
    }
    size
}

/// Checks one header; gives its size in bytes.
fn one(
    place: &str,
    name: &str,
    header: &Value,
    before: Option<&Value>,
    findings: &mut Findings,
) -> usize {
    let place = format!("{place}/{name}");
    findings.demand(
        is_lower_token(name),
        Rule::HeaderName,
        &place,
        "must be the name of a header, in lower case",
    );
    let Some(items) = header.as_array() else {
        findings.add(Rule::Shape, &place, "must be a list of `{key, value}`");
        return 0;
    };
    // What came from the viewer or the origin, and was not touched, goes on as it came.
    let is_untouched = before == Some(header);
    let mut size: usize = 0;
    for (number, item) in items.iter().enumerate() {
        let place = format!("{place}/{number}");
        match item.get("key") {
            None => {}
            Some(Value::String(key)) => findings.demand(
                key.eq_ignore_ascii_case(name),
                Rule::HeaderName,
                &place,
                "has a `key` that is another name",
            ),
            Some(_) => findings.add(Rule::Shape, &place, "must have a text as its `key`"),
        }
        let Some(value) = item.get("value").and_then(Value::as_str) else {
            findings.add(Rule::Shape, &place, "must have a text as its `value`");
            continue;
        };
        findings.demand(
            is_untouched || is_header_value(value),
            Rule::HeaderValue,
            &place,
            "must be printable ASCII, spaces and tabs",
        );
        // `: ` and the end of the line.
        let line = name.len().saturating_add(value.len()).saturating_add(4);
        size = size.saturating_add(line);
    }
    size
}
