//! A folder for files that a command reads, which nobody else may read.

use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder that is removed when it is dropped.
///
/// Values of parameters are given by files, because everybody on a machine sees the arguments of its programs.
#[derive(Debug)]
pub(crate) struct Scratch {
    folder: PathBuf,
}

impl Scratch {
    /// A new folder among those of the system for such things.
    pub(crate) fn new() -> io::Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt;
            builder.mode(0o700);
        }
        loop {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let name = format!("palisade-{}-{number}", std::process::id());
            let folder = std::env::temp_dir().join(name);
            match builder.create(&folder) {
                Ok(()) => return Ok(Self { folder }),
                // Somebody else's, or left by a process of the same number.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Writes a file, and gives its path.
    pub(crate) fn file(&self, name: &str, content: &[u8]) -> io::Result<PathBuf> {
        let path = self.folder.join(name);
        fs::write(&path, content)?;
        Ok(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.folder
    }

    /// What a parameter of `aws` is told to be read from a file.
    pub(crate) fn argument(path: &Path) -> String {
        format!("file://{}", path.display())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // OK to ignore, because the system removes such folders some day.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[cfg(test)]
mod tests {
    use super::Scratch;

    #[test]
    fn folders_are_private_different_and_gone_in_the_end() {
        let (one, two) = (Scratch::new().unwrap(), Scratch::new().unwrap());
        assert_ne!(one.path(), two.path());
        let file = one.file("a.json", b"{}").unwrap();
        assert!(Scratch::argument(&file).starts_with("file://"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = one.path().metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o700);
        }
        let path = one.path().to_owned();
        drop(one);
        assert!(!path.exists());
    }
}
