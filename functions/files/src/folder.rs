//! A folder of files for a bucket.

use serde::{Deserialize, Serialize};

/// A folder of files for a bucket, and what is said of the files.
///
/// Patterns are of paths below the folder with a leading slash; `*` stands for any characters, slashes too, and `?` for
/// one. The first pattern that matches counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Folder {
    /// The folder's path.
    pub folder: String,
    /// What keys begin with: nothing, or what ends with a slash.
    #[serde(default)]
    pub prefix: String,
    /// The `Cache-Control` of what matches.
    #[serde(default)]
    pub cache_control: Vec<Header>,
    /// The `Content-Type` of what matches.
    #[serde(default)]
    pub content_type: Vec<Header>,
    /// What is left out.
    #[serde(default)]
    pub exclude: Vec<String>,
}

/// The value of a header, for files whose paths match a pattern.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// A pattern of paths.
    pub pattern: String,
    /// The value.
    pub value: String,
}
