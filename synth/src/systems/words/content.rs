//! The files of a site.

use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The files of a site.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// The sample that comes with Palisade, below `examples/content/` of its repository.
    Sample,
    /// Ones that are uploaded by other means.
    #[default]
    Elsewhere,
    /// Those of a folder, which `deploy` uploads.
    Folder(PathBuf),
}

impl Content {
    /// The folder that `deploy` uploads, if there is one; `sample` is the folder of the sample.
    pub(crate) fn folder<'a>(&'a self, sample: &'a str) -> Option<&'a Path> {
        match self {
            Self::Sample => Some(Path::new(sample)),
            Self::Elsewhere => None,
            Self::Folder(folder) => Some(folder),
        }
    }
}
