//! Literals that were written wrong.

use serde::{Deserialize, Serialize};

use super::FormError;

/// A literal that does not have the form it must have, kept until synthesis reports it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invalid {
    message: Box<str>,
}

impl Invalid {
    /// What is wrong, what was given, and what is allowed.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl From<FormError> for Invalid {
    fn from(error: FormError) -> Self {
        Self {
            message: error.to_string().into(),
        }
    }
}
