//! Why a value could not be read.

use std::fmt;

use crate::outside::SendError;

/// Why a value could not be read: which value, where it should come from, and what AWS answered.
///
/// It holds no secret, and of AWS's answers the code alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwsError {
    what: String,
    cause: Cause,
}

/// What was wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause {
    /// The process was not told credentials.
    Credentials,
    /// That is the name of no region.
    Region,
    /// No answer came.
    Send(SendError),
    /// AWS answered with an error: its code, such as `AccessDeniedException`, and the HTTP status.
    Refused {
        /// The code, empty where AWS told none.
        code: String,
        /// The HTTP status.
        status: u16,
    },
    /// There is none of that name.
    Missing,
    /// What came is not in the form of AWS's documentation.
    Unreadable,
}

impl AwsError {
    pub(super) fn new(what: impl Into<String>, cause: Cause) -> Self {
        Self {
            what: what.into(),
            cause,
        }
    }

    pub(super) fn credentials(variable: &str) -> Self {
        Self::new(format!("the variable `{variable}`"), Cause::Credentials)
    }

    pub(super) fn region(region: &str) -> Self {
        let start: String = region.chars().take(32).collect();
        Self::new(
            format!("the region `{}`", start.escape_debug()),
            Cause::Region,
        )
    }

    /// What was wrong.
    #[must_use]
    pub fn cause(&self) -> &Cause {
        &self.cause
    }
}

impl fmt::Display for AwsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = &self.what;
        match &self.cause {
            Cause::Credentials => write!(
                f,
                "{what} is not set\n hint: Lambda sets it from the function's role"
            ),
            Cause::Region => write!(
                f,
                "{what} is none: names of regions have lower-case letters, digits and hyphens"
            ),
            Cause::Send(error) => write!(f, "{what} cannot be read: {error}"),
            Cause::Refused { code, status } => write!(
                f,
                "{what} cannot be read: AWS answered `{code}` with status {status}\n hint: the function's role must \
                 be allowed to read it"
            ),
            Cause::Missing => write!(f, "{what} does not exist, or has no text"),
            Cause::Unreadable => write!(f, "{what} cannot be read: the answer is not AWS's"),
        }
    }
}

impl std::error::Error for AwsError {}
