//! YAML as people write it, that YAML 1.1 and 1.2 read alike.
//!
//! Templates are written here, and by no library, for two reasons: the `aws` command reads YAML 1.1,
//! where `NO`, `on`, `12:30:45` and `1_000` are no texts, and the maintained writers with serde's interface leave
//! them unquoted; and a template of 1 MB must be written in milliseconds.
//! Only the block style is written, of a tree that holds no anchors, tags or comments.

use std::fmt::Write as _;

use crate::json::{Json, Object};

/// Writes a tree as a YAML document at the end of a text.
pub(crate) fn write(out: &mut String, json: &Json) {
    match json {
        Json::Map(object) if !object.is_empty() => map(out, object, 0),
        Json::List(items) if !items.is_empty() => list(out, items, 0),
        other => {
            scalar(out, other, 0);
            out.push('\n');
        }
    }
}

fn map(out: &mut String, object: &Object, indent: usize) {
    for (index, (key, value)) in object.iter().enumerate() {
        if index > 0 {
            pad(out, indent);
        }
        text(out, key);
        nested(out, value, indent);
    }
}

/// Writes what stands behind a key; it begins on the same line if it is a scalar.
fn nested(out: &mut String, value: &Json, indent: usize) {
    match value {
        Json::Map(object) if !object.is_empty() => {
            out.push_str(":\n");
            pad(out, indent + 2);
            map(out, object, indent + 2);
        }
        Json::List(items) if !items.is_empty() => {
            out.push_str(":\n");
            pad(out, indent + 2);
            list(out, items, indent + 2);
        }
        other => {
            out.push_str(": ");
            scalar(out, other, indent);
            out.push('\n');
        }
    }
}

fn list(out: &mut String, items: &[Json], indent: usize) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            pad(out, indent);
        }
        out.push_str("- ");
        match item {
            Json::Map(object) if !object.is_empty() => map(out, object, indent + 2),
            Json::List(items) if !items.is_empty() => list(out, items, indent + 2),
            other => {
                scalar(out, other, indent);
                out.push('\n');
            }
        }
    }
}

fn pad(out: &mut String, indent: usize) {
    const SPACES: &str = "                                ";
    let mut left = indent;
    while left > SPACES.len() {
        out.push_str(SPACES);
        left -= SPACES.len();
    }
    out.push_str(&SPACES[..left]);
}

fn scalar(out: &mut String, value: &Json, indent: usize) {
    match value {
        Json::Null | Json::Late(_) | Json::Invalid(_) => out.push_str("null"),
        Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Json::Number(value) => number(out, &value.to_string()),
        Json::Text(value) if value.contains('\n') && is_block(value) => block(out, value, indent),
        Json::Text(value) => text(out, value),
        Json::List(_) => out.push_str("[]"),
        Json::Map(_) => out.push_str("{}"),
    }
}

/// A number with an exponent needs a point and a sign to be one in YAML 1.1.
fn number(out: &mut String, digits: &str) {
    let Some((mantissa, exponent)) = digits.split_once('e') else {
        out.push_str(digits);
        return;
    };
    out.push_str(mantissa);
    if !mantissa.contains('.') {
        out.push_str(".0");
    }
    out.push('e');
    if !exponent.starts_with(['+', '-']) {
        out.push('+');
    }
    out.push_str(exponent);
}

/// Whether a text reads best as a literal block: several lines that a block keeps as they are.
fn is_block(text: &str) -> bool {
    let body = text.strip_suffix('\n').unwrap_or(text);
    body.as_bytes().contains(&b'\n')
        && !body.starts_with([' ', '\n', '\t'])
        && !body.ends_with(['\n', ' ', '\t'])
        && text
            .chars()
            .all(|character| character == '\n' || is_printable(character))
}

fn block(out: &mut String, text: &str, indent: usize) {
    let (body, mark) = match text.strip_suffix('\n') {
        Some(body) => (body, "|"),
        None => (text, "|-"),
    };
    out.push_str(mark);
    for line in body.split('\n') {
        out.push('\n');
        if !line.is_empty() {
            pad(out, indent + 2);
            out.push_str(line);
        }
    }
}

fn text(out: &mut String, text: &str) {
    if is_plain(text) {
        out.push_str(text);
    } else if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) || text.chars().all(is_printable)
    {
        out.push('\'');
        for (index, piece) in text.split('\'').enumerate() {
            if index > 0 {
                out.push_str("''");
            }
            out.push_str(piece);
        }
        out.push('\'');
    } else {
        quoted(out, text);
    }
}

fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            character if is_printable(character) => out.push(character),
            character => {
                write!(out, "\\U{:08x}", u32::from(character)).expect("a String takes every text");
            }
        }
    }
    out.push('"');
}

/// Whether a character stands for itself in every reader; the rest is escaped.
fn is_printable(character: char) -> bool {
    matches!(character, ' '..='~' | '\u{a1}'..='\u{2027}' | '\u{202a}'..='\u{d7ff}' | '\u{e000}'..='\u{fefe}' | '\u{ff00}'..='\u{fffd}')
}

/// Whether a text needs no quotes, in YAML 1.1 and 1.2.
///
/// Rather too strict: what looks like a number, a date, a time, a truth or nothing is quoted.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
        return false;
    };
    if PLACES[usize::from(*first)] != ANYWHERE || matches!(last, b' ' | b':') {
        return false;
    }
    let places = bytes
        .iter()
        .fold(0, |places, byte| places | PLACES[usize::from(*byte)]);
    places & NOWHERE == 0
        && (places & COLON == 0 || !text.contains(": "))
        && !is_number_like(bytes)
        && !is_word(text)
}

/// Where a byte may stand in a text without quotes: a bit for each answer, for several bytes at once.
const ANYWHERE: u8 = 0;
/// Not as the first one, where it would have a meaning.
const INSIDE: u8 = 1;
/// As `INSIDE`, but not before a space.
const COLON: u8 = 2;
const NOWHERE: u8 = 4;

/// A table, because a large template has millions of bytes.
const PLACES: [u8; 256] = {
    let mut table = [NOWHERE; 256];
    let inside = b" .@+,;=)-*{}[]?!~|<>&%\\";
    let mut index = 0;
    while index < inside.len() {
        table[inside[index] as usize] = INSIDE;
        index += 1;
    }
    let anywhere = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_$(^";
    let mut index = 0;
    while index < anywhere.len() {
        table[anywhere[index] as usize] = ANYWHERE;
        index += 1;
    }
    table[b':' as usize] = COLON;
    table
};

fn is_number_like(bytes: &[u8]) -> bool {
    bytes.first().is_some_and(u8::is_ascii_digit)
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_hexdigit() || b"xXoO_.,:+-TtZz ".contains(byte))
}

/// The words that YAML 1.1 reads as a truth or as nothing.
fn is_word(text: &str) -> bool {
    const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    let first = text.as_bytes().first().map(u8::to_ascii_lowercase);
    text.len() <= 5
        && matches!(first, Some(b'y' | b'n' | b'o' | b't' | b'f'))
        && WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn to_yaml(json: &Json) -> String {
        let mut out = String::new();
        write(&mut out, json);
        out
    }

    #[test]
    fn texts_that_yaml_1_1_reads_as_something_else_are_quoted() {
        for text in [
            "NO",
            "on",
            "yes",
            "Y",
            "12:30:45",
            "1_000",
            "0x1F",
            "1e3",
            "2012-10-17",
            "null",
            "~",
            "",
            "010",
            ".5",
            "+1",
            "-1",
            "=",
            "<<",
            "true",
            "1.5",
            "0b1",
            "123456789012",
        ] {
            let yaml = to_yaml(&Json::from(text.to_owned()));
            assert_eq!(yaml, format!("'{text}'\n"));
        }
    }

    #[test]
    fn the_style_is_that_of_people() {
        let json = json!({
            "Description": "a: b",
            "List": [{ "Key": "a", "Value": 1.5 }, ["x", []], {}],
            "Code": "if (a) {\n\n  b();\n}\n",
            "Tab": "a\tb",
        });
        insta::assert_snapshot!(to_yaml(&Json::from(json)), @r#"
        Description: 'a: b'
        List:
          - Key: a
            Value: 1.5
          - - x
            - []
          - {}
        Code: |
          if (a) {

            b();
          }
        Tab: "a\tb"
        "#);
    }

    #[test]
    fn what_is_written_is_read_back_the_same() {
        for text in [
            "a\n b\n",
            "\n a",
            "a\n\n",
            "a \nb",
            "é\u{2028}",
            "'",
            "#x",
            "a #b",
            "- x",
            "? x",
            "%x",
            "\u{feff}",
            "a\r\nb",
        ] {
            let json = json!({ "k": [text, { text: text }] });
            let yaml = to_yaml(&Json::from(json.clone()));
            let read: serde_json::Value = serde_yaml::from_str(&yaml).unwrap();
            assert_eq!(read, json, "{yaml}");
        }
    }
}
