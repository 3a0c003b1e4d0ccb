//! A folder of files for a bucket, as the manifest tells of it.

use palisade_files::Folder;
use serde::Deserialize;

/// The files of a folder, for a bucket of a stack.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Content {
    /// The logical id of the bucket.
    pub(crate) bucket: String,
    /// Where the files are, relative to where the program runs, and what is said of them.
    #[serde(flatten)]
    pub(crate) files: Folder,
    #[serde(default)]
    pub(crate) delete_others: bool,
}
