//! From a file to a configuration, or to what is wrong with it.

use std::fs;
use std::io;
use std::path::Path;

use super::check::check;
use super::excerpt::Excerpt;
use super::parse::parse;
use super::settings::{Configuration, FILE};
use crate::failure::Failure;

/// Something wrong in a file: what, from which byte to which, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) message: String,
    pub(super) hint: Option<String>,
    pub(super) place: Option<Place>,
}

/// Where something is in a file; both count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Mistake {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            hint: None,
            place: None,
        }
    }

    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    pub(super) fn at(mut self, place: Option<Place>) -> Self {
        self.place = place;
        self
    }
}

/// Reads a configuration file.
pub(crate) fn read<C: Configuration>(path: &Path) -> Result<C, Failure> {
    let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
    // A byte order mark would count as a column.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let (text, mistakes) = match parse(bytes) {
        Err(mistake) => (String::from_utf8_lossy(bytes), vec![*mistake]),
        Ok((text, value)) => match check(text, value) {
            Ok(config) => return Ok(config),
            Err(mistakes) => (text.into(), mistakes),
        },
    };
    Err(told(path, &text, &mistakes))
}

fn told(path: &Path, text: &str, mistakes: &[Mistake]) -> Failure {
    let told: Vec<String> = mistakes
        .iter()
        .map(|mistake| Excerpt::new(path, text, mistake).to_string())
        .collect();
    let noun = if told.len() == 1 {
        "problem"
    } else {
        "problems"
    };
    let summary = format!("{} {noun}, nothing was written", told.len());
    Failure::told([told.join("\n"), summary].join("\n"))
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    let shown = path.display();
    let failure = Failure::new(format_args!("cannot read `{shown}`: {error}"));
    match error.kind() {
        io::ErrorKind::NotFound if path.is_symlink() => {
            Failure::new(format_args!("`{shown}` is a link to nothing"))
                .hint("remove it, or make the file that it names")
        }
        io::ErrorKind::NotFound => Failure::new(format_args!("there is no `{shown}`")).hint(
            format_args!("`cargo run init --write {shown}` writes one with the defaults"),
        ),
        io::ErrorKind::IsADirectory => failure.hint(format_args!(
            "name a file, such as `{}`",
            path.join(FILE).display()
        )),
        _ => failure,
    }
}
