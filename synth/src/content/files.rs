//! The files of a folder.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use md5::{Digest, Md5};

use super::folder::Content;
use super::headers::{Headers, matches};
use crate::failure::Failure;

/// Folders in folders; more are links that lead back.
const DEPTH: usize = 64;
/// The name of the one folder with a leading dot that belongs to a site,
/// [RFC 8615](https://www.rfc-editor.org/rfc/rfc8615).
const WELL_KNOWN: &str = ".well-known";
/// The part of a file that `aws` uploads at once, from the same size on: `multipart_chunksize` and
/// `multipart_threshold` of [S3 configuration](https://docs.aws.amazon.com/cli/latest/topic/s3-config.html).
const PART: u64 = 8 * 1024 * 1024;

/// A file to be in a bucket.
#[derive(Clone, Debug)]
pub(super) struct LocalFile {
    pub(super) key: String,
    pub(super) path: PathBuf,
    pub(super) size: u64,
    pub(super) headers: Headers,
}

/// What is in a folder.
#[derive(Debug, Default)]
pub(super) struct Files {
    /// In the order of their keys.
    pub(super) files: Vec<LocalFile>,
    /// How many were left out because their names, or those of their folders, begin with a dot.
    pub(super) hidden: usize,
}

impl Files {
    /// Looks for all files below a folder. What links lead to counts as what is there.
    pub(super) fn find(content: &Content) -> Result<Self, Failure> {
        let root = Path::new(&content.folder);
        if !root.is_dir() {
            return Err(Failure::new(format_args!(
                "there is no folder `{}`, which is the content of the bucket `{}`",
                root.display(),
                content.bucket
            ))
            .hint("make the site first; a relative path is one from where this program runs"));
        }
        let mut found = Self::default();
        found.walk(root, "", 0, content)?;
        if found.files.is_empty() {
            return Err(Failure::new(format_args!(
                "the folder `{}`, which is the content of the bucket `{}`, has no files",
                root.display(),
                content.bucket
            ))
            .hint("make the site first, or leave the content out"));
        }
        found.files.sort_by(|one, other| one.key.cmp(&other.key));
        Ok(found)
    }

    fn walk(
        &mut self,
        folder: &Path,
        path: &str,
        depth: usize,
        content: &Content,
    ) -> Result<(), Failure> {
        let unreadable = |path: &Path, error: &io::Error| {
            Failure::new(format_args!("cannot read `{}`: {error}", path.display()))
        };
        if depth > DEPTH {
            return Err(Failure::new(format_args!(
                "there are more than {DEPTH} folders in each other at `{}`",
                folder.display()
            ))
            .hint("does a link lead back to a folder above it?"));
        }
        let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(folder, &error))?;
            let file = entry.path();
            let name = entry.file_name();
            if is_hidden(&name) {
                self.hidden += 1;
                continue;
            }
            let Some(name) = name.to_str() else {
                return Err(Failure::new(format_args!(
                    "the name of a file is written in UTF-8, got `{}`",
                    file.display()
                )));
            };
            let below = format!("{path}/{name}");
            if content
                .exclude
                .iter()
                .any(|pattern| matches(pattern, &below))
            {
                continue;
            }
            let about = fs::metadata(&file).map_err(|error| unreadable(&file, &error))?;
            if about.is_dir() {
                self.walk(&file, &below, depth + 1, content)?;
            } else {
                self.files.push(LocalFile {
                    key: format!("{}{}", content.prefix, &below[1..]),
                    headers: Headers::of(&below, content),
                    size: about.len(),
                    path: file,
                });
            }
        }
        Ok(())
    }
}

impl LocalFile {
    /// The `ETag` that the file has in a bucket whose files are encrypted by keys of S3, after `aws` has uploaded it.
    ///
    /// See [Object](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html): the MD5 of the content, or of the
    /// MD5s of its parts and their number.
    pub(super) fn etag(&self) -> io::Result<String> {
        let mut file = File::open(&self.path)?;
        if self.size < PART {
            return Ok(hexadecimal(&digest(&mut file)?));
        }
        let mut digests = Vec::new();
        let mut left = self.size;
        while left > 0 {
            let part = left.min(PART);
            digests.extend(digest(&mut (&mut file).take(part))?);
            left -= part;
        }
        let parts = digests.len() / 16;
        let whole = hexadecimal(&Md5::digest(&digests));
        Ok(format!("{whole}-{parts}"))
    }
}

fn digest(content: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut md5 = Md5::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let count = content.read(&mut buffer)?;
        if count == 0 {
            return Ok(md5.finalize().to_vec());
        }
        md5.update(&buffer[..count]);
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a String takes every text");
        text
    })
}

/// Files that belong to tools and people, not to visitors: `.git`, `.env`, `.DS_Store`.
fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".") && name != WELL_KNOWN
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::super::folder::Content;
    use super::{Files, LocalFile, PART};
    use crate::aws::Scratch;
    use crate::failure::Failure;

    fn folder(files: &[(&str, &[u8])]) -> (Scratch, Content) {
        let scratch = Scratch::new().unwrap();
        for (name, content) in files {
            let path = scratch.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        let content = Content {
            bucket: "Files".to_owned(),
            folder: scratch.path().to_str().unwrap().to_owned(),
            ..Content::default()
        };
        (scratch, content)
    }

    fn told(content: &Content) -> String {
        match Files::find(content) {
            Err(Failure::Told(text)) => text,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_belongs_to_tools_is_left_out_and_counted() {
        let (_scratch, mut content) = folder(&[
            ("index.html", b"a"),
            (".env", b"SECRET=1"),
            (".git/config", b""),
            (".well-known/security.txt", b"b"),
            ("docs/a b.html", b"c"),
            ("docs/app.js.map", b"d"),
        ]);
        content.exclude.push("*.map".to_owned());
        content.prefix = "v1/".to_owned();
        let found = Files::find(&content).unwrap();
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
    }

    #[test]
    fn a_folder_without_files_is_told_and_nothing_is_deleted_for_it() {
        let (_scratch, content) = folder(&[(".hidden", b"")]);
        assert!(told(&content).contains("has no files"));
        let missing = Content {
            folder: "nowhere/at/all".to_owned(),
            bucket: "Files".to_owned(),
            ..Content::default()
        };
        assert_eq!(
            told(&missing),
            "error: there is no folder `nowhere/at/all`, which is the content of the bucket `Files`\n \
             hint: make the site first; a relative path is one from where this program runs\n"
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_back_ends() {
        let (scratch, content) = folder(&[("index.html", b"a")]);
        std::os::unix::fs::symlink(scratch.path(), scratch.path().join("again")).unwrap();
        let text = told(&content);
        // The system counts links too.
        assert!(
            text.contains("does a link lead back") || text.contains("cannot read"),
            "{text}"
        );
    }

    #[test]
    fn etags_are_those_of_s3() {
        let (scratch, _) = folder(&[("small", b"hello\n"), ("large", &vec![0; 9 * 1024 * 1024])]);
        let etag = |name: &str| {
            let path: PathBuf = scratch.path().join(name);
            let size = fs::metadata(&path).unwrap().len();
            let content = Content::default();
            let headers = super::Headers::of(name, &content);
            let file = LocalFile {
                key: name.to_owned(),
                path,
                size,
                headers,
            };
            file.etag().unwrap()
        };
        // By `md5sum`, and by `md5sum` of the parts' digests.
        assert_eq!(etag("small"), "b1946ac92492d2347c6235b4d2611184");
        assert_eq!(etag("large"), "d126ef08817d0490e207e456cb0ae080-2");
        assert_eq!(PART, 8_388_608);
    }
}
