//! Content of buckets: what is uploaded beside the templates.

use crate::node::Node;

/// The files of a folder, for a bucket.
#[derive(Clone, Debug)]
pub(crate) struct ContentFolder {
    pub(crate) bucket: Node,
    pub(crate) folder: String,
    pub(crate) prefix: String,
    /// Patterns of paths, and the `Cache-Control` of what matches.
    pub(crate) cache: Vec<(String, String)>,
    /// Patterns of paths, and the `Content-Type` of what matches.
    pub(crate) types: Vec<(String, String)>,
    pub(crate) exclude: Vec<String>,
    pub(crate) deletes_others: bool,
    /// Whether the stack itself puts the files into the bucket, so that nobody uploads them.
    pub(crate) at_creation: bool,
}
