//! What differs between two deployments.

use palisade::Region;
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
    /// The region that is near the readers.
    #[schemars(with = "String")]
    pub(crate) readers: Region,
    /// After how many days a file goes.
    pub(crate) keep_days: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: "downloads".to_owned(),
            team: "docs".to_owned(),
            readers: Region::UsEast1,
            keep_days: 90,
        }
    }
}
