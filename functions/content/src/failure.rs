//! Why files are not where they should be.

use std::fmt;

/// Why files are not where they should be: a sentence for whoever deploys, without secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }

    /// The time is over that the function has.
    pub(crate) fn late() -> Self {
        Self::new(
            "the time was over before everything was there; the next attempt puts what is missing",
        )
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
