//! What a function is told that puts files into a bucket.

use serde::{Deserialize, Serialize};

/// What a function is told that puts files into a bucket: the file `configuration.json` in its package.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Contents {
    /// What all keys begin with: nothing, or what ends with a slash.
    pub prefix: String,
    /// In the order in which they are put: pages come after what they load.
    pub files: Vec<Packed>,
    /// Whether whatever else is below the prefix is deleted.
    pub delete_others: bool,
    /// Whether the files are deleted with the resource that puts them, also those that were there before it.
    pub removed: bool,
}

/// A file in a package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Packed {
    /// The key below the prefix, such as `assets/app.js`.
    pub path: String,
    /// The name in the package's folder [`Contents::FOLDER`].
    pub entry: String,
    /// The `ETag` that S3 gives the file where it is encrypted by keys of S3.
    pub etag: String,
    /// `Content-Type`.
    pub content_type: String,
    /// `Cache-Control`.
    pub cache_control: String,
}

impl Contents {
    /// The package's folder of files.
    pub const FOLDER: &'static str = "content";
}

impl Packed {
    /// Whether it is a page, which is put after what it loads.
    #[must_use]
    pub fn is_page(&self) -> bool {
        self.content_type.starts_with("text/html")
    }
}

#[cfg(test)]
mod tests {
    use super::Contents;

    #[test]
    fn a_key_that_nobody_knows_is_refused() {
        let text = r#"{"prefix":"","files":[],"deleteOthers":false,"removed":false}"#;
        assert_eq!(
            serde_json::from_str::<Contents>(text).unwrap(),
            Contents::default()
        );
        let text = text.replace("removed", "purged");
        assert!(serde_json::from_str::<Contents>(&text).is_err());
    }
}
