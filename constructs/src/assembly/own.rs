//! What an earlier synthesis wrote to a folder, and whether anything else is there.
//!
//! Writing swaps the whole folder away. So a folder that holds anything else is refused.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::write::{MANIFEST, WriteError};

const HINT: &str = "choose another folder, or move them away";

/// What file managers leave in folders that they show; nobody misses it.
const LEFT_BY_SYSTEMS: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// The files of an earlier synthesis, relative to the folder; none if the folder is not there or empty.
pub(super) fn files(folder: &Path) -> Result<BTreeSet<PathBuf>, WriteError> {
    refuse_current(folder)?;
    let mut found = BTreeSet::new();
    match list(folder, Path::new(""), &mut found) {
        Err(source) if source.kind() == io::ErrorKind::NotFound => return Ok(found),
        Err(source) if source.kind() == io::ErrorKind::NotADirectory => {
            let source = io::Error::new(source.kind(), "it is a file");
            return Err(WriteError::new("write to", folder, source).hinted("choose a folder"));
        }
        Err(source) => return Err(WriteError::new("read", folder, source)),
        Ok(()) => {}
    }
    let told = told(folder).unwrap_or_default();
    let foreign: Vec<String> = found
        .iter()
        .filter(|file| !told.contains(*file))
        .map(|file| format!("`{}`", file.display()))
        .collect();
    if foreign.is_empty() {
        return Ok(found);
    }
    let shown = foreign.iter().take(3).cloned().collect::<Vec<_>>();
    let more = match foreign.len() - shown.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let message = format!(
        "it holds what no synthesis wrote: {}{more}",
        shown.join(", ")
    );
    let source = io::Error::new(io::ErrorKind::AlreadyExists, message);
    Err(WriteError::new("write to", folder, source).hinted(HINT))
}

/// A shell would stay in a folder that is gone, and with a folder above it goes all that is in it.
fn refuse_current(folder: &Path) -> Result<(), WriteError> {
    let current = std::env::current_dir().and_then(fs::canonicalize);
    let (Ok(current), Ok(whole)) = (current, fs::canonicalize(folder)) else {
        return Ok(());
    };
    if current.starts_with(whole) {
        let source = io::Error::new(
            io::ErrorKind::InvalidInput,
            "it is the current folder, or one above it",
        );
        return Err(WriteError::new("write to", folder, source)
            .hinted("choose a folder that holds nothing else, such as `out`"));
    }
    Ok(())
}

/// Everything below a folder that is not itself a folder.
fn list(folder: &Path, below: &Path, found: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder.join(below))? {
        let entry = entry?;
        let path = below.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            list(folder, &path, found)?;
        } else if !LEFT_BY_SYSTEMS
            .iter()
            .any(|name| entry.file_name() == *name)
        {
            found.insert(path);
        }
    }
    Ok(())
}

/// The files that the manifest of an earlier synthesis tells.
fn told(folder: &Path) -> Option<BTreeSet<PathBuf>> {
    let text = fs::read(folder.join(MANIFEST)).ok()?;
    let manifest: Value = serde_json::from_slice(&text).ok()?;
    manifest["version"].as_u64()?;
    manifest["wiring"].as_str()?;
    let mut files = BTreeSet::from([PathBuf::from(MANIFEST)]);
    for stack in manifest["stacks"].as_array()? {
        let folder = PathBuf::from(stack["folder"].as_str()?);
        files.insert(PathBuf::from(stack["template"].as_str()?));
        files.insert(folder.join("samconfig.yaml"));
        for asset in stack["assets"].as_array().into_iter().flatten() {
            // What was missing was not written; whoever put it there may need it.
            if asset.get("sha256").is_some() {
                files.insert(folder.join(asset["file"].as_str()?));
            }
        }
    }
    Some(files)
}
