//! serde's messages in the words of whoever writes the file.

use super::locate::Aim;
use super::path::{Step, Written};
use super::read::Mistake;
use crate::nearest::nearest;

/// What is wrong at the end of a way.
#[derive(Debug)]
pub(super) enum Wording<'a> {
    UnknownKey { key: &'a str, allowed: Vec<&'a str> },
    Missing { key: &'a str, path: &'a [Step] },
    Value { message: &'a str, path: &'a [Step] },
}

impl<'a> Wording<'a> {
    pub(super) fn new(message: &'a str, path: &'a [Step]) -> Self {
        if let Some(rest) = message.strip_prefix("unknown field `") {
            let (key, rest) = rest.split_once('`').unwrap_or((rest, ""));
            let allowed = words(rest);
            return Self::UnknownKey { key, allowed };
        }
        let missing = message
            .strip_prefix("missing field `")
            .and_then(|rest| rest.strip_suffix('`'));
        match missing {
            Some(key) => Self::Missing { key, path },
            None => Self::Value { message, path },
        }
    }

    /// The way to what is missing.
    pub(super) fn missing(&self) -> Option<Vec<Step>> {
        match self {
            Self::Missing { key, path } => {
                let mut path = path.to_vec();
                path.push(Step::Key((*key).to_owned()));
                Some(path)
            }
            Self::UnknownKey { .. } | Self::Value { .. } => None,
        }
    }

    /// What a reader should look at.
    pub(super) fn aim(&self) -> Aim {
        match self {
            Self::UnknownKey { .. } => Aim::Key { repeated: 0 },
            Self::Missing { .. } | Self::Value { .. } => Aim::Value,
        }
    }

    pub(super) fn mistake(&self) -> Mistake {
        match self {
            Self::UnknownKey { key, allowed } => unknown_key(key, allowed),
            Self::Missing { key, path: [] } => Mistake::new(format!("the key `{key}` is missing")),
            Self::Missing { key, path } => {
                Mistake::new(format!("the key `{key}` is missing in `{}`", Written(path)))
            }
            Self::Value { message, path } => wrong_value(message, path),
        }
    }
}

/// A key that is not allowed, and the one that may have been meant.
pub(super) fn unknown_key(key: &str, allowed: &[&str]) -> Mistake {
    let mut message = format!("unknown key `{key}`");
    if !allowed.is_empty() {
        message.push_str(", allowed are ");
        message.push_str(&listed(allowed));
    }
    meant(Mistake::new(message), key, allowed)
}

fn meant(mistake: Mistake, given: &str, allowed: &[&str]) -> Mistake {
    match nearest(given, allowed.iter().copied()) {
        Some(word) => mistake.hint(format!("did you mean `{word}`?")),
        None => mistake,
    }
}

fn listed(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

/// The words in backticks of a text.
fn words(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

fn wrong_value(message: &str, path: &[Step]) -> Mistake {
    let place = Written(path).to_string();
    let about = if place.is_empty() {
        String::new()
    } else {
        format!("`{place}`: ")
    };
    if let Some(rest) = message.strip_prefix("unknown variant `") {
        let (given, rest) = rest.split_once('`').unwrap_or((rest, ""));
        let allowed = words(rest);
        let listed = listed(&allowed);
        let mistake = Mistake::new(format!(
            "{about}unknown value `{given}`, allowed are {listed}"
        ));
        return meant(mistake, given, &allowed);
    }
    let typed = message
        .strip_prefix("invalid type: ")
        .or_else(|| message.strip_prefix("invalid value: "))
        .and_then(|rest| rest.rsplit_once(", expected "));
    let Some((given, expected)) = typed else {
        return Mistake::new(format!("{about}{message}"));
    };
    if expected == "field identifier" {
        return Mistake::new(format!("a key is a text, but {} given", given_words(given)));
    }
    let wanted = expected_words(expected);
    let mistake = Mistake::new(format!(
        "{about}{} given, {wanted} allowed",
        given_words(given)
    ));
    let bare = given.split('`').nth(1);
    match bare {
        Some(bare) if expected == "a string" => {
            mistake.hint(format!("put it in quotes: `\"{bare}\"`"))
        }
        _ => mistake,
    }
}

fn given_words(given: &str) -> String {
    match given {
        "unit value" | "null" => return "nothing is".to_owned(),
        "sequence" => return "a list is".to_owned(),
        "map" => return "keys and values are".to_owned(),
        _ => {}
    }
    let (kind, value) = given.split_once(' ').unwrap_or(("", given));
    let value = value.trim_matches(['`', '"']);
    match kind {
        "string" => format!("the text `{value}` is"),
        "integer" | "floating" => {
            let value = value.trim_start_matches("point `");
            format!("the number `{value}` is")
        }
        _ => format!("`{value}` is"),
    }
}

fn expected_words(expected: &str) -> String {
    let most: Option<u64> = match expected {
        "u8" => Some(u8::MAX.into()),
        "u16" => Some(u16::MAX.into()),
        "u32" => Some(u32::MAX.into()),
        "u64" | "usize" => Some(u64::MAX),
        _ => None,
    };
    if let Some(most) = most {
        return format!("a whole number from 0 to {most} is");
    }
    match expected {
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number is".to_owned(),
        "f32" | "f64" => "a number is".to_owned(),
        "a string" | "string" | "str" => "a text is".to_owned(),
        "a boolean" => "`true` or `false` is".to_owned(),
        "a sequence" => "a list is".to_owned(),
        "a map" => "keys and values are".to_owned(),
        "map with a single key" => "one key with its values is".to_owned(),
        _ if expected.starts_with("enum ") => "a word, or one key with its values, is".to_owned(),
        _ if expected.starts_with("struct ") => "keys and values are".to_owned(),
        _ => format!("{expected} is"),
    }
}
