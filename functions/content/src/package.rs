//! What is in the function's package.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use aws_lc_rs::digest::{SHA256, digest};
use palisade_custom_resource::Failure;
use palisade_files::{Contents, Packed};

/// The package of the function: what it is to put, and under which digest.
#[derive(Debug)]
pub(crate) struct Package<'a> {
    folder: &'a Path,
    pub(crate) contents: Contents,
    /// The SHA-256 of what the function was told, in hexadecimal digits.
    pub(crate) digest: String,
}

impl<'a> Package<'a> {
    /// Reads what the function was told.
    pub(crate) fn read(folder: &'a Path) -> Result<Self, Failure> {
        let failed = |error: &dyn std::fmt::Display| {
            Failure::new(format!("the function's `configuration.json`: {error}"))
        };
        let bytes = fs::read(folder.join("configuration.json")).map_err(|error| failed(&error))?;
        let contents = serde_json::from_slice(&bytes).map_err(|error| failed(&error))?;
        Ok(Self {
            folder,
            contents,
            digest: sha256(&bytes),
        })
    }

    /// The content of a file.
    pub(crate) fn content(&self, file: &Packed) -> Result<Vec<u8>, Failure> {
        let path = self.folder.join(Contents::FOLDER).join(&file.entry);
        fs::read(path).map_err(|error| {
            Failure::new(format!(
                "`{}` in the function's package: {error}",
                file.path
            ))
        })
    }
}

fn sha256(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in digest(&SHA256, bytes).as_ref() {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
