//! A table of what was looked at.

use std::fmt::Write as _;

use super::check::{Check, State};
use crate::terminal::{CHANGED, GONE, GOOD, HEAD, QUIET};

/// The table, with what to do below each line.
pub(crate) fn report(checks: &[Check]) -> String {
    let width = checks.iter().map(|check| check.name.chars().count()).max();
    let width = width.unwrap_or(0);
    let mut text = String::new();
    for check in checks {
        let (style, word) = match check.state {
            State::Good => (GOOD, "good"),
            State::Note => (CHANGED, "note"),
            State::Wrong => (GONE, "wrong"),
            State::Unknown => (QUIET, "unknown"),
        };
        let Check {
            name, text: found, ..
        } = check;
        _ = writeln!(
            text,
            "{HEAD}{name:width$}{HEAD:#}  {style}{word:7}{style:#}  {found}"
        );
        if let Some(hint) = &check.hint {
            let gap = " ".repeat(width + 11);
            _ = writeln!(text, "{gap}{QUIET}{hint}{QUIET:#}");
        }
    }
    text
}
