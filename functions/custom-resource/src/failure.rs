//! Why a resource is not what it should be.

use std::fmt;

/// Why a resource is not what it should be: a sentence for whoever deploys, without secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure(String);

impl Failure {
    /// Tells the reason.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }

    /// The time is over that the function has.
    #[must_use]
    pub fn late() -> Self {
        Self::new(
            "the time was over before everything was there; the next attempt does what is missing",
        )
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
