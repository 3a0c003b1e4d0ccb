//! Values that are kept outside.

use std::fmt;

/// Values that are kept outside: SSM parameters and secrets, which a function reads once, when it starts.
pub trait LookUp {
    /// The values of SSM parameters, by their names; what does not exist is left out.
    ///
    /// # Errors
    ///
    /// They cannot be read.
    fn parameters(
        &self,
        region: &str,
        names: &[&str],
    ) -> Result<Vec<(String, String)>, LookUpError>;

    /// The text of a secret of Secrets Manager, by its name or ARN.
    ///
    /// # Errors
    ///
    /// It does not exist, or cannot be read.
    fn secret(&self, region: &str, id: &str) -> Result<String, LookUpError>;
}

/// Why a value that is kept outside cannot be read. It tells no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookUpError(String);

impl LookUpError {
    /// An error, by what is to be told about it.
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for LookUpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for LookUpError {}
