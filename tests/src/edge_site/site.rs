//! The packages of one configuration.

use std::fs;
use std::path::{Path, PathBuf};

use palisade_edge_configuration::Configuration;
use palisade_synth::Options;

use super::app;
use crate::tools::ToolError;

/// The packages that [`app`] writes for one configuration: those that are deployed.
#[derive(Debug)]
pub struct Site {
    folder: PathBuf,
}

impl Site {
    /// Synthesizes the app with packages that are built, and writes it to a folder.
    ///
    /// # Errors
    ///
    /// Something is wrong with the app or the disk, or a package is not there.
    pub fn write(
        configuration: Configuration,
        packages: &Path,
        folder: PathBuf,
    ) -> Result<Self, ToolError> {
        let options = Options::new(configuration).packages_in(packages);
        let assembly = app(&options)
            .synth()
            .map_err(|problems| ToolError::new(problems.to_string()))?;
        if let Some(missing) = assembly.missing_files().next() {
            let file = missing.source.display();
            return Err(ToolError::new(format!("the package `{file}` is missing")));
        }
        assembly
            .write(&folder)
            .map_err(|error| ToolError::new(error.to_string()))?;
        Ok(Self { folder })
    }

    /// The zip of a package.
    ///
    /// # Errors
    ///
    /// There is none, or several.
    pub fn package(&self, name: &str) -> Result<PathBuf, ToolError> {
        let mut found = Vec::new();
        find(&self.folder, name, &mut found);
        match <[PathBuf; 1]>::try_from(found) {
            Ok([one]) => Ok(one),
            Err(found) => {
                let folder = self.folder.display();
                Err(ToolError::new(format!(
                    "one package `{name}` was expected below `{folder}`, found {found:?}"
                )))
            }
        }
    }
}

/// Packages lie below the folders of stacks; behind their name stands a digest.
fn find(folder: &Path, name: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            find(&path, name, found);
        } else if path.extension().is_some_and(|extension| extension == "zip")
            && entry.file_name().to_string_lossy().starts_with(name)
        {
            found.push(path);
        }
    }
}
