//! Compares a folder with its snapshot, or makes the snapshot anew.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use super::difference::difference;
use super::files::{read, write};

/// How a folder differs from its snapshot, or why they cannot be compared.
pub struct Mismatch(String);

impl Mismatch {
    pub(crate) fn new(message: String) -> Self {
        Self(message)
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The message itself, so that a test that fails with `?` shows it readably.
impl fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Mismatch {}

/// Compares a folder that was written with `snapshots/<name>`.
///
/// With `UPDATE_SNAPSHOTS=1` in the environment the snapshot is made anew instead.
///
/// # Errors
///
/// A file is missing, too many or different, or cannot be read.
pub fn folder(name: &str, written: &Path) -> Result<(), Mismatch> {
    let snapshot = place(name);
    if is_made_anew() {
        return read(written)
            .and_then(|files| write(&snapshot, &files))
            .map_err(|error| Mismatch(format!("snapshots/{name}: {error}")));
    }
    compare(&snapshot, written).map_err(|Mismatch(text)| {
        Mismatch(format!("snapshots/{name}: the folder differs from its snapshot; `UPDATE_SNAPSHOTS=1 cargo test --workspace` makes it anew\n{text}"))
    })
}

/// Compares a text with the file `snapshots/<name>`, as [`folder`].
///
/// # Errors
///
/// The file is missing or different, or cannot be read.
pub fn file(name: &str, text: &str) -> Result<(), Mismatch> {
    let snapshot = place(name);
    let failed = |error| Mismatch(format!("snapshots/{name}: {error}"));
    if is_made_anew() {
        let folder = snapshot.parent().expect("a snapshot lies in a folder");
        fs::create_dir_all(folder).map_err(failed)?;
        return fs::write(&snapshot, text).map_err(failed);
    }
    let before = fs::read_to_string(&snapshot).map_err(failed)?;
    if before == text {
        Ok(())
    } else {
        Err(Mismatch(format!(
            "snapshots/{name}: the text differs from its snapshot; `UPDATE_SNAPSHOTS=1 cargo test --workspace` makes it anew\n{}",
            difference(&before, text)
        )))
    }
}

fn place(name: &str) -> PathBuf {
    let snapshots = Path::new(env!("CARGO_MANIFEST_DIR")).join("../snapshots");
    snapshots.join(name)
}

fn is_made_anew() -> bool {
    std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1")
}

/// Compares two folders, file by file.
///
/// # Errors
///
/// A file is missing, too many or different, or cannot be read; also if there are no files at all.
pub fn compare(snapshot: &Path, written: &Path) -> Result<(), Mismatch> {
    let unreadable = |error| Mismatch(format!("a folder cannot be read: {error}"));
    let before = read(snapshot).map_err(unreadable)?;
    let after = read(written).map_err(unreadable)?;
    if after.is_empty() {
        return Err(Mismatch("nothing was written\n".to_owned()));
    }
    let mut differences = Vec::new();
    for (path, before) in &before {
        match after.get(path) {
            Some(after) if after == before => {}
            Some(after) => differences.push(format!("{path}\n{}", difference(before, after))),
            None => differences.push(format!("{path}\n  is not written any more\n")),
        }
    }
    for path in after.keys().filter(|path| !before.contains_key(*path)) {
        differences.push(format!("{path}\n  is new\n"));
    }
    if differences.is_empty() {
        Ok(())
    } else {
        Err(Mismatch(differences.concat()))
    }
}
