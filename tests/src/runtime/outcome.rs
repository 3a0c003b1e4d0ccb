//! What came of an invocation.

use serde_json::Value;

/// What came of an invocation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// What the function answered.
    Answer(Value),
    /// The function answered with an error, or did not answer.
    Error {
        /// The error's type: the function's own word, or `Runtime.ExitError`, `Sandbox.Timedout` or `Sandbox.Failure`.
        kind: String,
        /// What is said of it.
        message: String,
    },
}

impl Outcome {
    /// What the function answered, unless it was an error.
    #[must_use]
    pub const fn answer(&self) -> Option<&Value> {
        match self {
            Self::Answer(answer) => Some(answer),
            Self::Error { .. } => None,
        }
    }

    /// The type of the error, if it was one.
    #[must_use]
    pub const fn error(&self) -> Option<&str> {
        match self {
            Self::Answer(_) => None,
            Self::Error { kind, .. } => Some(kind.as_str()),
        }
    }

    pub(super) fn failed(kind: &str, message: impl Into<String>) -> Self {
        Self::Error {
            kind: kind.to_owned(),
            message: message.into(),
        }
    }

    /// Reads what the emulator sends: it marks errors of a function by nothing but their members.
    /// What is no JSON is a timeout, or a runtime that ended before it asked for an event.
    pub(super) fn read(body: &[u8]) -> Self {
        match serde_json::from_slice::<Value>(body) {
            Ok(value) => match (value["errorType"].as_str(), value["errorMessage"].as_str()) {
                (Some(kind), Some(message)) => Self::failed(kind, message),
                _ => Self::Answer(value),
            },
            Err(_) => {
                let text = String::from_utf8_lossy(body);
                let is_timeout = text.starts_with("Task timed out");
                let kind = if is_timeout {
                    "Sandbox.Timedout"
                } else {
                    "Sandbox.Failure"
                };
                Self::failed(kind, text)
            }
        }
    }

    /// Reads the error that a function posts to the Runtime API.
    pub(super) fn posted_error(body: &[u8]) -> Self {
        match Self::read(body) {
            Self::Answer(value) => Self::failed("Unknown", value.to_string()),
            error @ Self::Error { .. } => error,
        }
    }
}
