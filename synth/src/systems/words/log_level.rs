//! Which lines of functions are kept.

use palisade::lambda;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The least of the lines of functions that are kept.
///
/// Functions never log tokens, codes, cookies and secrets, whatever the level.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum LogLevel {
    /// What ends a function, and nothing else.
    None,
    /// Mistakes.
    Error,
    /// What may become a mistake, too.
    Warn,
    /// Each decision, too.
    #[default]
    Info,
    /// What helps to find a mistake, too.
    Debug,
}

impl From<LogLevel> for lambda::LogLevel {
    fn from(level: LogLevel) -> Self {
        match level {
            LogLevel::None => Self::Fatal,
            LogLevel::Error => Self::Error,
            LogLevel::Warn => Self::Warn,
            LogLevel::Info => Self::Info,
            LogLevel::Debug => Self::Debug,
        }
    }
}
