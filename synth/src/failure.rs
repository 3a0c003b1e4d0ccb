//! Why a command ends early.

use std::error::Error;
use std::io;

/// Why a command ends early.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Something to tell the user; the text is whole.
    Told(String),
    /// Whoever read the output does not read on: nothing to tell, and nobody to tell it to.
    NoReader,
    /// Somebody pressed Ctrl-C; the text says what that means for what was begun, and may be empty.
    Interrupted(String),
}

impl Failure {
    /// A message in lower case.
    pub(crate) fn new(message: impl std::fmt::Display) -> Self {
        Self::Told(format!("error: {message}\n"))
    }

    /// A text that says `error:` by itself.
    pub(crate) fn told(text: impl Into<String>) -> Self {
        let mut text = text.into();
        if !text.ends_with('\n') {
            text.push('\n');
        }
        Self::Told(text)
    }

    /// What is told.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Told(text) | Self::Interrupted(text) => text,
            Self::NoReader => "",
        }
    }

    /// What to do.
    pub(crate) fn hint(self, hint: impl std::fmt::Display) -> Self {
        match self {
            Self::Told(text) => Self::Told(format!("{text} hint: {hint}\n")),
            other @ (Self::NoReader | Self::Interrupted(_)) => other,
        }
    }

    /// Something to know beside it.
    pub(crate) fn note(self, note: impl std::fmt::Display) -> Self {
        match self {
            Self::Told(text) => Self::Told(format!("{text}note: {note}\n")),
            other @ (Self::NoReader | Self::Interrupted(_)) => other,
        }
    }

    /// Why an app could not be made: problems are told as synthesis tells them.
    pub(crate) fn of_app(error: Box<dyn Error>) -> Self {
        if error.is::<palisade::Problems>() {
            return Self::told(error.to_string());
        }
        let mut message = error.to_string();
        let mut source = error.source();
        while let Some(error) = source {
            let cause = error.to_string();
            // Some errors tell their cause themselves.
            if !message.contains(&cause) {
                message.push_str(": ");
                message.push_str(&cause);
            }
            source = error.source();
        }
        Self::new(message)
    }
}

/// Errors of printing; those of files are told with their paths.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::NoReader;
        }
        Self::new(format_args!("cannot print: {error}"))
    }
}
