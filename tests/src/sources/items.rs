//! What files of Rust declare, and how it is called.

use super::source::Source;

const FUNCTIONS_BEGIN: [&str; 3] = ["get_", "set_", "with_"];
const TYPES_END: [&str; 6] = ["Builder", "Props", "Config", "Manager", "Helper", "Utils"];

/// Names that say nothing: of functions that begin with `get_`, of types that end with `Manager`.
#[must_use]
pub fn names_to_avoid(source: &Source) -> Vec<String> {
    if !source.is_written_rust() {
        return Vec::new();
    }
    declarations(&source.text)
        .filter(|(_, kind, name)| match *kind {
            // `get_mut` is what the standard library calls it.
            "fn" if *name == "get_mut" => false,
            "fn" => FUNCTIONS_BEGIN.iter().any(|begin| name.starts_with(begin)),
            "struct" | "enum" | "trait" | "type" => TYPES_END.iter().any(|end| name.ends_with(end)),
            _ => false,
        })
        .map(|(line, kind, name)| format!("{}:{line}: {kind} `{name}`", source.path))
        .collect()
}

/// Items in a `lib.rs` or `mod.rs`, which only has docs, modules and what it gives on.
#[must_use]
pub fn logic_in_a_module_list(source: &Source) -> Vec<String> {
    let is_list = source.path.contains("src/")
        && (source.path.ends_with("/lib.rs") || source.path.ends_with("/mod.rs"));
    if !is_list || !source.is_written_rust() {
        return Vec::new();
    }
    declarations(&source.text)
        .map(|(line, kind, name)| format!("{}:{line}: {kind} `{name}`", source.path))
        .collect()
}

/// The items and functions of a text: line, kind and name.
fn declarations(text: &str) -> impl Iterator<Item = (usize, &str, &str)> {
    const KINDS: [&str; 8] = [
        "fn", "struct", "enum", "trait", "type", "impl", "static", "union",
    ];
    const BEFORE: [&str; 5] = ["const", "async", "unsafe", "pub", "default"];
    text.lines().enumerate().filter_map(|(index, line)| {
        let mut words = line
            .split(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
            .filter(|word| !word.is_empty());
        let start = line.trim_start();
        if start.starts_with("//") || start.starts_with(['"', '(']) {
            return None;
        }
        let kind =
            words.find(|word| !BEFORE.contains(word) && *word != "crate" && *word != "super")?;
        let name = words.next()?;
        KINDS.contains(&kind).then_some((index + 1, kind, name))
    })
}
