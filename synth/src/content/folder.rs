//! A folder of files for a bucket, as the manifest tells of it.

use serde::Deserialize;

/// The files of a folder, for a bucket of a stack.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Content {
    /// The logical id of the bucket.
    pub(crate) bucket: String,
    /// Relative to where the program runs.
    pub(crate) folder: String,
    /// What keys begin with.
    #[serde(default)]
    pub(crate) prefix: String,
    /// The first pattern that matches counts.
    #[serde(default)]
    pub(crate) cache_control: Vec<Header>,
    #[serde(default)]
    pub(crate) content_type: Vec<Header>,
    #[serde(default)]
    pub(crate) exclude: Vec<String>,
    #[serde(default)]
    pub(crate) delete_others: bool,
}

/// The value of a header, for files whose paths match a pattern.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Header {
    pub(crate) pattern: String,
    pub(crate) value: String,
}
