//! Writing an assembly to disk.
//!
//! Everything is written to a new folder beside the output folder, which is then swapped in:
//! a failure leaves what was there, and nothing of a former synthesis stays.
//! Files that are as they were are taken over; where all of them are, nothing is touched.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::contents::Assembly;
use super::disk::{File, beside, remove, same_files, swap, write_all};
use super::{manifest, own, samconfig};
use crate::asset::AssetSource;
use crate::json::Json;

pub(crate) const MANIFEST: &str = "manifest.json";

/// How templates are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// `template.yaml`, in block style.
    #[default]
    Yaml,
    /// `template.json`, indented.
    Json,
}

impl Format {
    /// The name of a template's file.
    #[must_use]
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Yaml => "template.yaml",
            Self::Json => "template.json",
        }
    }
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written {
    /// The output folder.
    pub folder: PathBuf,
    /// The files, relative to the folder, in the order in which they were written.
    pub files: Vec<PathBuf>,
    /// Those of them whose content is not what it was, or that were not there.
    pub changed: Vec<PathBuf>,
    /// Those of them that were not there.
    pub added: Vec<PathBuf>,
    /// What an earlier synthesis wrote and this one did not, and what is therefore gone.
    pub removed: Vec<PathBuf>,
}

impl Assembly {
    /// Writes everything to a folder: for each stack a folder with `template.yaml` and `samconfig.yaml`, and
    /// `manifest.json`, which lists stacks, order, wires and assets.
    ///
    /// # Errors
    ///
    /// The folder holds something that no synthesis wrote, or is the current one, or a file cannot be written.
    /// What was in the folder before is then there still.
    pub fn write(&self, folder: impl AsRef<Path>) -> Result<Written, WriteError> {
        self.write_as(folder, Format::default())
    }

    /// Writes everything to a folder, in a format.
    ///
    /// # Errors
    ///
    /// As [`Assembly::write`].
    pub fn write_as(
        &self,
        folder: impl AsRef<Path>,
        format: Format,
    ) -> Result<Written, WriteError> {
        let folder = folder.as_ref();
        let before = own::files(folder)?;
        let files = self.files(format);
        let is_old = |name: &PathBuf| before.contains(name);
        let same = same_files(folder, &files);
        let changed: Vec<PathBuf> = files
            .iter()
            .zip(&same)
            .filter(|(_, same)| !**same)
            .map(|((name, _), _)| name.clone())
            .collect();
        if changed.is_empty() && before.len() == files.len() {
            return Ok(Written {
                folder: folder.to_owned(),
                files: files.into_iter().map(|(name, _)| name).collect(),
                changed,
                added: Vec::new(),
                removed: Vec::new(),
            });
        }
        // A link stays, and the folder behind it is swapped.
        let behind = match fs::read_link(folder) {
            Ok(_) => fs::canonicalize(folder).map_err(|source| {
                WriteError::new("follow", folder, source)
                    .hinted("remove the link, or make the folder that it names")
            })?,
            Err(_) => folder.to_owned(),
        };
        let new = beside(&behind, "new");
        remove(&new)?;
        let result = write_all(&behind, &new, &files, &same).and_then(|()| swap(&behind, &new));
        if let Err(error) = result {
            // OK to ignore, because the first error is the one to tell.
            let _ = fs::remove_dir_all(&new);
            return Err(error);
        }
        let files: Vec<PathBuf> = files.into_iter().map(|(name, _)| name).collect();
        Ok(Written {
            folder: folder.to_owned(),
            added: files.iter().filter(|name| !is_old(name)).cloned().collect(),
            changed,
            removed: before
                .iter()
                .filter(|name| !files.contains(name))
                .cloned()
                .collect(),
            files,
        })
    }

    /// The files: names relative to the output folder, and contents.
    fn files(&self, format: Format) -> Vec<File<'_>> {
        let mut files = Vec::new();
        for stack in self.stacks() {
            let folder = PathBuf::from(stack.folder());
            let template = match format {
                Format::Yaml => stack.yaml().as_bytes().into(),
                Format::Json => json_text(stack.json()).into_bytes().into(),
            };
            files.push((folder.join(format.file_name()), template));
            let config = samconfig::text(stack, &self.environment);
            files.push((folder.join("samconfig.yaml"), config.into_bytes().into()));
            for asset in stack.assets() {
                if let AssetSource::Content(content, _) = &asset.source {
                    files.push((folder.join(&asset.name), content.as_slice().into()));
                }
            }
        }
        let manifest = manifest::text(self, format);
        files.push((PathBuf::from(MANIFEST), manifest.into_bytes().into()));
        files
    }
}

pub(super) fn json_text(json: &Json) -> String {
    let mut text = serde_json::to_string_pretty(json)
        .expect("a rendered template holds texts, numbers, lists and maps, which JSON has");
    text.push('\n');
    text
}

/// An assembly could not be written.
#[derive(Debug)]
pub struct WriteError {
    action: &'static str,
    path: PathBuf,
    source: io::Error,
    hint: Option<&'static str>,
}

impl WriteError {
    /// What to do, where that can be said.
    #[must_use]
    pub fn hint(&self) -> Option<&'static str> {
        self.hint
    }

    pub(super) fn hinted(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    pub(super) fn new(action: &'static str, path: &Path, source: io::Error) -> Self {
        Self {
            action,
            path: path.to_owned(),
            source,
            hint: None,
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "cannot {} `{}`: {}",
            self.action,
            self.path.display(),
            self.source
        )
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}
