//! Files that go with a template.

use std::fmt::Write as _;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

/// A file that a template names, and that is written beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asset {
    /// Whether it belongs to what is at home in the app's edge stack.
    pub(crate) edge: bool,
    /// The name beside the template.
    pub(crate) name: String,
    pub(crate) source: AssetSource,
    /// The package of functions that it is made of, if it is made of one.
    pub(crate) package: Option<PackageFile>,
}

/// A package of functions: its name, and where it is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PackageFile {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
}

/// What a function runs: the name of its package, and the configuration that is added to it, for rules to read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FunctionCode {
    pub(crate) package: String,
    pub(crate) configuration: Option<serde_json::Value>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AssetSource {
    /// Content that was read, or made, and its SHA-256.
    Content(Vec<u8>, String),
    /// A file that is not there yet; the template deploys once it is.
    Missing(PathBuf),
}

/// The SHA-256 of a content, in hexadecimal digits.
pub(crate) fn sha256(content: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(content) {
        write!(text, "{byte:02x}").expect("a String takes every text");
    }
    text
}
