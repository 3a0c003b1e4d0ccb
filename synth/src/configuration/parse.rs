//! From bytes to YAML: everything that is wrong whatever the configuration's type is.

use serde_yaml::{Mapping, Value};

use super::locate::{Aim, locate};
use super::path::Step;
use super::read::{Mistake, Place};

/// The text and the data of a file.
pub(super) fn parse(bytes: &[u8]) -> Result<(&str, Value), Box<Mistake>> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let start = String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned();
        let byte = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
        Mistake::new(format!("the byte 0x{byte:02x} is not UTF-8"))
            .hint("save the file as UTF-8")
            .at(Some(end_of(&start)))
    })?;
    let value: Value = serde_yaml::from_str(text).map_err(|error| syntax(text, &error))?;
    if let Some((tag, path)) = tagged(&value) {
        return Err(Box::new(
            Mistake::new(format!("the tag `{tag}` means nothing here"))
                .hint("write the value without it, or in quotes")
                .at(locate(text, &path, Aim::Value)),
        ));
    }
    match value {
        Value::Mapping(_) => Ok((text, value)),
        // A file that says nothing leaves out every key.
        Value::Null => Ok((text, Value::Mapping(Mapping::new()))),
        _ => {
            let place = locate(text, &[], Aim::Value);
            Err(Box::new(
                Mistake::new("the file must hold keys and values, such as `name: value`").at(place),
            ))
        }
    }
}

/// The first value with a tag, and the way to it.
fn tagged(value: &Value) -> Option<(String, Vec<Step>)> {
    let within = |step: Step, value: &Value| {
        let (tag, mut path) = tagged(value)?;
        path.insert(0, step);
        Some((tag, path))
    };
    match value {
        Value::Tagged(tagged) => Some((tagged.tag.to_string(), Vec::new())),
        Value::Sequence(items) => {
            let mut items = items.iter().enumerate();
            items.find_map(|(index, item)| within(Step::Index(index), item))
        }
        Value::Mapping(entries) => entries.iter().find_map(|(key, value)| {
            let key = key.as_str().unwrap_or_default();
            within(Step::Key(key.to_owned()), value)
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// Where a text ends.
fn end_of(text: &str) -> Place {
    let (line, last) = text.split('\n').enumerate().last().unwrap_or_default();
    Place {
        line: line + 1,
        column: last.chars().count() + 1,
    }
}

fn syntax(text: &str, error: &serde_yaml::Error) -> Mistake {
    let message = error.to_string();
    if let Some(mistake) = duplicate(text, &message) {
        return mistake;
    }
    if let Some((message, byte)) = message.rsplit_once(" at position ") {
        let start = byte.parse().ok().and_then(|byte| text.get(..byte));
        return Mistake::new(message).at(start.map(end_of));
    }
    if message.contains("more than one document") {
        let marks = text.lines().enumerate();
        let last = marks.filter(|(_, line)| line.starts_with("---")).last();
        return Mistake::new("there is more than one document")
            .hint("remove the `---` within")
            .at(last.map(|(line, _)| Place {
                line: line + 1,
                column: 1,
            }));
    }
    let place = error.location().map(|location| Place {
        line: location.line(),
        column: location.column(),
    });
    let line = place.and_then(|place| text.lines().nth(place.line - 1));
    if message.contains("cannot start any token")
        && line.is_some_and(|line| line.trim_start_matches(' ').starts_with('\t'))
    {
        return Mistake::new("a tab indents this line")
            .hint("indent with spaces: YAML does not allow tabs")
            .at(place);
    }
    let (message, begin) = without_places(&message);
    // What is never closed is found missing at the end, but has to be closed where it begins.
    let place = if line.is_none() { begin } else { place };
    Mistake::new(format!("this is not YAML: {message}")).at(place)
}

/// The message without places, and the last of these: where that begins in which something is wrong.
fn without_places(message: &str) -> (String, Option<Place>) {
    let mut parts = message.split(" at line ");
    let mut text = parts.next().unwrap_or_default().to_owned();
    let mut last = None;
    for part in parts {
        let (line, part) = part.split_once(" column ").unwrap_or((part, ""));
        let end = part
            .find(|letter: char| !letter.is_ascii_digit())
            .unwrap_or(part.len());
        let (column, rest) = part.split_at(end);
        text.push_str(rest);
        last = line
            .parse()
            .ok()
            .zip(column.parse().ok())
            .map(|(line, column)| Place { line, column });
    }
    (text, last)
}

/// A key that is there twice; the second one is told.
fn duplicate(text: &str, message: &str) -> Option<Mistake> {
    let (path, rest) = message.split_once("duplicate entry ")?;
    let key = rest.strip_prefix("with key ").map_or(rest, |key| {
        key.split_once(" at line ").map_or(key, |(key, _)| key)
    });
    let key = key.trim_matches('"');
    let mut steps: Vec<Step> = path
        .trim_end_matches(": ")
        .split(['.', '['])
        .filter(|step| !step.is_empty())
        .map(|step| {
            let index = step.strip_suffix(']').and_then(|index| index.parse().ok());
            index.map_or_else(|| Step::Key(step.to_owned()), Step::Index)
        })
        .collect();
    steps.push(Step::Key(key.to_owned()));
    let place = locate(text, &steps, Aim::Key { repeated: 1 });
    Some(Mistake::new(format!("the key `{key}` is there twice")).at(place))
}
