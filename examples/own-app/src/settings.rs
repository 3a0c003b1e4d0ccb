//! What differs between two deployments.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Downloads, and where to find them.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Settings {
    /// What the downloads are called, in lower case.
    pub(crate) name: String,
    /// Who looks after them; a tag on every resource.
    pub(crate) team: String,
    /// After how many days a file goes.
    pub(crate) keep_days: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: "downloads".to_owned(),
            team: "docs".to_owned(),
            keep_days: 90,
        }
    }
}
