//! The stage of an application's life.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The stage of an application's life.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Environment {
    /// For developers.
    Dev,
    /// For testers.
    Test,
    /// For everyone.
    Prod,
}

impl Environment {
    /// All of them, as the parameter `Environment` allows them.
    pub const NAMES: [&str; 3] = ["dev", "test", "prod"];

    /// The name in files and templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Test => "test",
            Self::Prod => "prod",
        }
    }
}
