//! Single-page app, or static site.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a site is.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// One page whose scripts make the others: a path of no file shows `/index.html`, with status 200.
    #[default]
    SinglePage,
    /// Pages and files, as they are.
    Static,
}
