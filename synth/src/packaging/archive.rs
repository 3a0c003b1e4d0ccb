//! The archive of a function: the program, and the modules by which Lambda's runtimes start it.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use sha2::{Digest, Sha256};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What `index.*` loads, in Node.js and in Python.
const NODE: &str = include_str!("index.mjs");
const PYTHON: &str = include_str!("index.py");

/// Anyone may read, the owner may write; the program may be run.
const FILE: u32 = 0o644;
const PROGRAM: u32 = 0o755;
/// The best that deflate has: a package is written seldom, and loaded at each cold start.
const LEVEL: i64 = 9;

/// The entries: name, mode, content, by name.
fn entries(program: &[u8]) -> [(&'static str, u32, &[u8]); 3] {
    [
        ("bootstrap", PROGRAM, program),
        ("index.mjs", FILE, NODE.as_bytes()),
        ("index.py", FILE, PYTHON.as_bytes()),
    ]
}

/// What the archive of a program ends with, its comment: a digest of what is in it.
///
/// By it an archive that is still good is known without compressing the program again.
pub(super) fn comment(program: &[u8]) -> String {
    let mut digest = Sha256::new();
    for (name, mode, content) in entries(program) {
        digest.update(name);
        digest.update(mode.to_le_bytes());
        digest.update(content.len().to_le_bytes());
        digest.update(content);
    }
    let mut text = "palisade ".to_owned();
    for byte in digest.finalize() {
        write!(text, "{byte:02x}").expect("a String takes every text");
    }
    text
}

/// The archive of a program: the same bytes for the same program.
pub(super) fn archive(program: &[u8]) -> ZipResult<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(program.len() / 2)));
    writer.set_comment(comment(program))?;
    for (name, mode, content) in entries(program) {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(LEVEL))
            .last_modified_time(DateTime::default())
            .unix_permissions(mode);
        writer.start_file(name, options)?;
        writer.write_all(content)?;
    }
    Ok(writer.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use zip::ZipArchive;

    use super::*;

    #[test]
    fn an_archive_holds_the_program_and_what_starts_it() {
        let program = b"a program".repeat(1000);
        let bytes = archive(&program).unwrap();
        assert_eq!(bytes, archive(&program).unwrap());
        assert!(bytes.len() < program.len(), "it is compressed");
        assert!(bytes.ends_with(comment(&program).as_bytes()));
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let expected = [
            ("bootstrap", 0o755, program.as_slice()),
            ("index.mjs", 0o644, NODE.as_bytes()),
            ("index.py", 0o644, PYTHON.as_bytes()),
        ];
        assert_eq!(archive.len(), expected.len());
        for (index, (name, mode, content)) in expected.into_iter().enumerate() {
            let mut entry = archive.by_index(index).unwrap();
            assert_eq!(entry.name_raw(), name.as_bytes());
            assert_eq!(entry.unix_mode().map(|mode| mode & 0o7777), Some(mode));
            let time = entry.last_modified().unwrap();
            assert_eq!((time.year(), time.month(), time.day()), (1980, 1, 1));
            let mut read = Vec::new();
            entry.read_to_end(&mut read).unwrap();
            assert_eq!(read, content);
        }
    }

    #[test]
    fn another_program_has_another_comment() {
        assert_ne!(comment(b"one"), comment(b"two"));
        assert_eq!(comment(b"one"), comment(b"one"));
    }

    /// After `index.` there is no further dot in a handler, and whatever stands on the pipe is the program's.
    #[test]
    fn the_modules_do_not_print() {
        for module in [NODE, PYTHON] {
            assert!(!module.contains("print(") && !module.contains("console."));
            assert!(module.contains("bootstrap"));
        }
    }
}
