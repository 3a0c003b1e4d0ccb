//! A package, unpacked as Lambda does.

use std::fs::{self, File, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, process};

use zip::ZipArchive;

use super::starting;

/// The folder of an unpacked package, which is deleted in the end.
#[derive(Debug)]
pub(super) struct Unpacked(PathBuf);

impl Unpacked {
    /// Unpacks a zip, or copies a folder, with the modes of the files.
    pub(super) fn new(package: &Path) -> io::Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("palisade-task-{}-{count}", process::id());
        let folder = env::temp_dir().join(name);
        fs::create_dir(&folder)?;
        // Processes are known by this path, so it has to be the one that the system shows.
        let unpacked = Self(folder.canonicalize()?);
        let _lock = starting::lock();
        if package.is_dir() {
            copy(package, &unpacked.0)?;
        } else {
            unzip(package, &unpacked.0)?;
        }
        Ok(unpacked)
    }

    pub(super) fn folder(&self) -> &Path {
        &self.0
    }
}

impl Drop for Unpacked {
    fn drop(&mut self) {
        // A folder for temporary files may keep what cannot be deleted.
        drop(fs::remove_dir_all(&self.0));
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir(&target)?;
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

fn unzip(from: &Path, to: &Path) -> io::Result<()> {
    let mut archive = ZipArchive::new(File::open(from)?)?;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let path = entry.enclosed_name().ok_or_else(|| {
            let text = format!(
                "`{}` leaves the package's folder",
                String::from_utf8_lossy(entry.name_raw())
            );
            io::Error::new(io::ErrorKind::InvalidData, text)
        })?;
        let target = to.join(path);
        if entry.is_dir() {
            fs::create_dir_all(&target)?;
            continue;
        }
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        io::copy(&mut entry, &mut File::create(&target)?)?;
        if let Some(mode) = entry.unix_mode() {
            fs::set_permissions(&target, Permissions::from_mode(mode & 0o777))?;
        }
    }
    Ok(())
}
