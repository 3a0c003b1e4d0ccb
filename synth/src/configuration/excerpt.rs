//! A mistake as it is told: the message, the place, and the line with a caret.

use std::fmt;
use std::path::Path;

use super::read::Mistake;

/// Longer lines are cut, lest one line fill the screen.
const WIDEST: usize = 120;

pub(super) struct Excerpt<'a> {
    path: &'a Path,
    text: &'a str,
    mistake: &'a Mistake,
}

impl<'a> Excerpt<'a> {
    pub(super) fn new(path: &'a Path, text: &'a str, mistake: &'a Mistake) -> Self {
        Self {
            path,
            text,
            mistake,
        }
    }
}

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        writeln!(f, "error: {}", self.mistake.message)?;
        match self.mistake.place {
            None => writeln!(f, "  --> {path}")?,
            Some(place) => {
                writeln!(f, "  --> {path}:{}:{}", place.line, place.column)?;
                if let Some(line) = self.text.lines().nth(place.line - 1) {
                    quote(f, line, place.line, place.column)?;
                }
            }
        }
        match &self.mistake.hint {
            Some(hint) => writeln!(f, " hint: {hint}"),
            None => Ok(()),
        }
    }
}

fn quote(f: &mut fmt::Formatter<'_>, line: &str, number: usize, column: usize) -> fmt::Result {
    // A tab is as wide as the terminal likes, and other control characters may move the cursor.
    let line: String = line
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
    if column > WIDEST {
        return Ok(());
    }
    let shown: String = line.chars().take(WIDEST).collect();
    let shown = shown.trim_end();
    let number = number.to_string();
    let margin = " ".repeat(number.len());
    let carets = "^".repeat(width(&line, column));
    let before = " ".repeat(column - 1);
    writeln!(f, "{margin} |")?;
    writeln!(f, "{number} | {shown}")?;
    writeln!(f, "{margin} | {before}{carets}")
}

/// How wide the word at a column is: to the end of a quoted text, or to the next separator.
fn width(line: &str, column: usize) -> usize {
    let rest: Vec<char> = line.chars().skip(column - 1).collect();
    let length = match rest.first() {
        Some(quote @ ('"' | '\'')) => {
            let end = rest.iter().skip(1).position(|letter| letter == quote);
            end.map_or(1, |end| end + 2)
        }
        Some('[' | '{') => 1,
        _ => {
            let is_end = |place: usize| {
                let ends = |letter: &char| letter.is_whitespace() || ",]}".contains(*letter);
                let is_key = rest[place] == ':' && rest.get(place + 1).is_none_or(ends);
                is_key || ends(&rest[place])
            };
            (0..rest.len())
                .find(|place| is_end(*place))
                .unwrap_or(rest.len())
        }
    };
    length.clamp(1, WIDEST)
}
