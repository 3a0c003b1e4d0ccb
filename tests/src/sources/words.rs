//! What no file says.

use super::source::Source;

/// A text that must not be in the project's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Forbidden<'a> {
    /// The text, in lower case.
    pub text: &'a str,
    /// Why not.
    pub reason: &'a str,
}

impl<'a> Forbidden<'a> {
    /// Reads a list, one `text | reason` a line.
    pub fn list(text: &'a str) -> impl Iterator<Item = Self> {
        text.lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once(" | "))
            .map(|(text, reason)| Self {
                text: text.trim(),
                reason: reason.trim(),
            })
    }
}

/// Lines that have a forbidden text.
#[must_use]
pub fn forbidden_words(source: &Source, forbidden: &[Forbidden<'_>]) -> Vec<String> {
    let is_exempt = source.is_generated() || source.path.ends_with("forbidden-words.txt");
    if is_exempt || source.path == "Cargo.lock" {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        let line = line.to_lowercase();
        for word in forbidden.iter().filter(|word| line.contains(word.text)) {
            let Forbidden { text, reason } = word;
            found.push(format!("{}:{}: `{text}`: {reason}", source.path, index + 1));
        }
    }
    found
}
