//! By what a request is let in.

use std::fmt::Write as _;

/// By what a condition holds: the strongest of what it looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Grounds {
    /// What a token says, perhaps compared with the path.
    Token,
    /// The path alone.
    Path,
    /// The address of whoever asks.
    Address,
    /// An API key, with the first four bytes of its SHA-256, which tell whoever wrote the rule which one it was.
    ApiKey([u8; 4]),
}

impl Grounds {
    /// A word for logs, of a request that is let in without a token.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::Path => "admitted-by-path",
            Self::Address => "admitted-by-address",
            Self::ApiKey(_) => "admitted-by-api-key",
        }
    }

    /// Which API key it was, for logs: the first eight hexadecimal digits of its SHA-256, as they stand in the rule.
    #[must_use]
    pub fn key(self) -> Option<String> {
        let Self::ApiKey(start) = self else {
            return None;
        };
        let mut digits = String::with_capacity(8);
        for byte in start {
            // Writing to a text cannot fail.
            let _ = write!(digits, "{byte:02x}");
        }
        Some(digits)
    }
}
