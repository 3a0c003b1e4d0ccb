//! The files of a folder.

use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::folder::Folder;
use crate::headers::{Headers, matches};

/// Folders in folders; more are links that lead back.
const DEPTH: usize = 64;
/// The name of the one folder with a leading dot that belongs to a site,
/// [RFC 8615](https://www.rfc-editor.org/rfc/rfc8615).
const WELL_KNOWN: &str = ".well-known";

/// A file to be in a bucket.
#[derive(Clone, Debug)]
pub struct File {
    /// The path below the folder, without a leading slash.
    pub path: String,
    /// The path behind the folder's prefix.
    pub key: String,
    /// Where the file is.
    pub source: PathBuf,
    /// Bytes.
    pub size: u64,
    /// What it is served with.
    pub headers: Headers,
}

/// What is in a folder.
#[derive(Debug, Default)]
pub struct Files {
    /// In the order of their keys.
    pub files: Vec<File>,
    /// How many were left out because their names, or those of their folders, begin with a dot.
    pub hidden: usize,
}

/// Why there are no files to be in a bucket.
#[derive(Debug)]
#[non_exhaustive]
pub enum FolderError {
    /// There is no such folder.
    Missing(PathBuf),
    /// There is no file in it.
    Empty(PathBuf),
    /// Folders do not end.
    Deep(PathBuf),
    /// A name that is no key.
    Name(PathBuf),
    /// The system refuses.
    Unreadable(PathBuf, io::Error),
}

impl FolderError {
    /// What to do, where that is known.
    #[must_use]
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Missing(_) => {
                Some("make the site first; a relative path is one from where this program runs")
            }
            Self::Empty(_) => Some("make the site first, or leave the content out"),
            Self::Deep(_) => Some("does a link lead back to a folder above it?"),
            Self::Name(_) | Self::Unreadable(..) => None,
        }
    }
}

impl fmt::Display for FolderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(f, "there is no folder `{}`", path.display()),
            Self::Empty(path) => write!(f, "the folder `{}` has no files", path.display()),
            Self::Deep(path) => write!(
                f,
                "there are more than {DEPTH} folders in each other at `{}`",
                path.display()
            ),
            Self::Name(path) => write!(
                f,
                "the name of a file is written in UTF-8, got `{}`",
                path.display()
            ),
            Self::Unreadable(path, error) => write!(f, "cannot read `{}`: {error}", path.display()),
        }
    }
}

impl std::error::Error for FolderError {}

impl Folder {
    /// Looks for all files below the folder. What links lead to counts as what is there.
    ///
    /// Files and folders whose names begin with a dot belong to tools and people, and are left out, but `.well-known`.
    ///
    /// # Errors
    ///
    /// There are none, or they cannot be read.
    pub fn files(&self) -> Result<Files, FolderError> {
        let root = Path::new(&self.folder);
        if !root.is_dir() {
            return Err(FolderError::Missing(root.to_owned()));
        }
        let mut found = Files::default();
        found.walk(root, "", 0, self)?;
        if found.files.is_empty() {
            return Err(FolderError::Empty(root.to_owned()));
        }
        found.files.sort_by(|one, other| one.key.cmp(&other.key));
        Ok(found)
    }
}

impl Files {
    fn walk(
        &mut self,
        folder: &Path,
        path: &str,
        depth: usize,
        whole: &Folder,
    ) -> Result<(), FolderError> {
        let unreadable = |path: &Path, error| FolderError::Unreadable(path.to_owned(), error);
        if depth > DEPTH {
            return Err(FolderError::Deep(folder.to_owned()));
        }
        let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, error))?;
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(folder, error))?;
            let file = entry.path();
            let name = entry.file_name();
            if is_hidden(&name) {
                self.hidden += 1;
                continue;
            }
            let Some(name) = name.to_str() else {
                return Err(FolderError::Name(file));
            };
            let below = format!("{path}/{name}");
            if whole.exclude.iter().any(|pattern| matches(pattern, &below)) {
                continue;
            }
            let about = fs::metadata(&file).map_err(|error| unreadable(&file, error))?;
            if about.is_dir() {
                self.walk(&file, &below, depth + 1, whole)?;
            } else {
                self.files.push(File {
                    key: format!("{}{}", whole.prefix, &below[1..]),
                    headers: Headers::of(&below, whole),
                    path: below[1..].to_owned(),
                    size: about.len(),
                    source: file,
                });
            }
        }
        Ok(())
    }
}

impl Folder {
    /// Whether nothing is said of an object with this key: a file of its path would be left out.
    #[must_use]
    pub fn leaves_out(&self, key: &str) -> bool {
        let below = key.strip_prefix(&self.prefix).unwrap_or(key);
        let path = format!("/{below}");
        let is_excluded = self.exclude.iter().any(|pattern| matches(pattern, &path));
        is_excluded || below.split('/').any(|step| is_hidden(OsStr::new(step)))
    }
}

/// Files that belong to tools and people, not to visitors: `.git`, `.env`, `.DS_Store`.
fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".") && name != WELL_KNOWN
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use crate::folder::Folder;

    fn folder(name: &str, files: &[(&str, &[u8])]) -> Folder {
        let whole = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../target/files-folders")
            .join(name);
        let _ = fs::remove_dir_all(&whole);
        for (name, content) in files {
            let path = whole.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        Folder {
            folder: whole.to_str().unwrap().to_owned(),
            ..Folder::default()
        }
    }

    #[test]
    fn what_belongs_to_tools_is_left_out_and_counted() {
        let mut folder = folder(
            "tools",
            &[
                ("index.html", b"a"),
                (".env", b"SECRET=1"),
                (".git/config", b""),
                (".well-known/security.txt", b"b"),
                ("docs/a b.html", b"c"),
                ("docs/app.js.map", b"d"),
            ],
        );
        folder.exclude.push("*.map".to_owned());
        folder.prefix = "v1/".to_owned();
        let found = folder.files().unwrap();
        let keys: Vec<_> = found.files.iter().map(|file| file.key.as_str()).collect();
        assert_eq!(
            keys,
            [
                "v1/.well-known/security.txt",
                "v1/docs/a b.html",
                "v1/index.html"
            ]
        );
        assert_eq!(found.hidden, 2);
        assert_eq!(found.files[1].path, "docs/a b.html");
    }

    #[test]
    fn a_folder_without_files_is_told() {
        let folder = folder("empty", &[(".hidden", b"")]);
        let error = folder.files().unwrap_err();
        assert!(error.to_string().ends_with("has no files"), "{error}");
        let missing = Folder {
            folder: "nowhere/at/all".to_owned(),
            ..Folder::default()
        };
        assert_eq!(
            missing.files().unwrap_err().to_string(),
            "there is no folder `nowhere/at/all`"
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_back_ends() {
        let folder = folder("link", &[("index.html", b"a")]);
        let path = Path::new(&folder.folder);
        std::os::unix::fs::symlink(path, path.join("again")).unwrap();
        let error = folder.files().unwrap_err();
        // The system counts links too.
        let hint = error.hint().unwrap_or_default();
        assert!(
            hint.contains("does a link lead back") || error.to_string().contains("cannot read"),
            "{error}"
        );
    }
}
