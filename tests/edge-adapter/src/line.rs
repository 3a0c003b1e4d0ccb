//! The lines in and out.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::suite::SuiteConfiguration;

/// What a suite says.
#[derive(Deserialize)]
#[serde(tag = "op", rename_all = "lowercase")]
pub(crate) enum Line {
    /// A new execution environment.
    Init { config: Box<SuiteConfiguration> },
    /// An invocation.
    Invoke { now: f64, event: Value },
}

/// What it is answered.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Answer {
    Ok(bool),
    Result(Value),
    Raised(String),
}
