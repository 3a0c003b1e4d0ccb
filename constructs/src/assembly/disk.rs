//! Folders and files: what an assembly is written with.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::write::WriteError;
use crate::threads;

/// Fewer bytes than these are not worth a second thread.
const SMALL: usize = 500_000;

/// A file's name, relative to the output folder, and its content.
pub(super) type File<'a> = (PathBuf, Cow<'a, [u8]>);

/// Which files are there with the same content.
pub(super) fn same_files(folder: &Path, files: &[File<'_>]) -> Vec<bool> {
    threads::map(
        files.iter().collect(),
        is_small(files),
        |(name, content)| {
            let path = folder.join(name);
            // The length is asked first, for it tells most changes.
            let found = fs::symlink_metadata(&path);
            found.is_ok_and(|found| found.is_file() && found.len() == content.len() as u64)
                && fs::read(&path).is_ok_and(|found| found == **content)
        },
    )
}

/// Writes all files to a new folder; those that are the same in the old one are the same file in both.
pub(super) fn write_all(
    old: &Path,
    new: &Path,
    files: &[File<'_>],
    same: &[bool],
) -> Result<(), WriteError> {
    let parents: BTreeSet<&Path> = files.iter().filter_map(|(name, _)| name.parent()).collect();
    for parent in parents {
        let path = new.join(parent);
        fs::create_dir_all(&path).map_err(|error| WriteError::new("make", &path, error))?;
    }
    let all = files.iter().zip(same).collect();
    threads::map(all, is_small(files), |((name, content), same)| {
        let path = new.join(name);
        // Not every file system has links.
        if *same && fs::hard_link(old.join(name), &path).is_ok() {
            return Ok(());
        }
        fs::write(&path, content).map_err(|error| WriteError::new("write", &path, error))
    })
    .into_iter()
    .collect()
}

/// Whether one thread is enough.
fn is_small(files: &[File<'_>]) -> bool {
    files
        .iter()
        .map(|(_, content)| content.len())
        .sum::<usize>()
        < SMALL
}

pub(super) fn swap(folder: &Path, new: &Path) -> Result<(), WriteError> {
    let old = beside(folder, "old");
    remove(&old)?;
    let moved = match fs::rename(folder, &old) {
        Ok(()) => true,
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(WriteError::new("move", folder, error)),
    };
    if let Err(error) = fs::rename(new, folder) {
        if moved {
            // OK to ignore, because the first error is the one to tell.
            let _ = fs::rename(&old, folder);
        }
        return Err(WriteError::new("move", new, error));
    }
    remove(&old)
}

/// A folder beside another one, on the same file system: `out` gives `.out.new`.
pub(super) fn beside(folder: &Path, suffix: &str) -> PathBuf {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    folder.with_file_name(format!(".{name}.{suffix}"))
}

pub(super) fn remove(folder: &Path) -> Result<(), WriteError> {
    match fs::remove_dir_all(folder) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(WriteError::new("remove", folder, error)),
    }
}
