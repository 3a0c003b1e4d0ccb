//! What a function is told by files in its package.

use std::io::{Cursor, Write};

use serde::Serialize;
use serde_json::Value;
use zip::result::{ZipError, ZipResult};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::asset::sha256;
use crate::problem::Problem;

/// The entry's name.
const ENTRY: &str = "configuration.json";

/// The configuration of a function, as the bytes of a JSON file.
#[derive(Debug)]
pub(crate) struct Configuration {
    json: Value,
    bytes: Vec<u8>,
    sha256: String,
}

impl Configuration {
    /// A value as JSON, its keys in order: a map that has none makes the same bytes each time.
    pub(crate) fn new(value: impl Serialize) -> Result<Self, Problem> {
        let mut json = serde_json::to_value(value).map_err(|error| {
            Problem::new(format!(
                "the function's configuration cannot be written as JSON: {error}"
            ))
            .hint("keys of maps are texts or numbers in JSON")
        })?;
        if has_late_value(&json) {
            return Err(Problem::new(
                "the function's configuration has a value that is only known at deployment",
            )
            .hint("`late` and `settings` tell such values to the function"));
        }
        json.sort_all_objects();
        let mut bytes =
            serde_json::to_vec_pretty(&json).expect("a JSON value can always be written as JSON");
        bytes.push(b'\n');
        let sha256 = sha256(&bytes);
        Ok(Self {
            json,
            bytes,
            sha256,
        })
    }

    /// What the file says.
    pub(crate) fn into_json(self) -> Value {
        self.json
    }

    /// The SHA-256 of the entry, in hexadecimal digits.
    pub(crate) fn sha256(&self) -> &str {
        &self.sha256
    }

    /// The file of the package with this configuration: functions of one package may differ by it.
    pub(crate) fn file(&self, package: &str) -> String {
        let digits = self.sha256.get(..8).unwrap_or_default();
        format!("{package}-{digits}.zip")
    }

    /// The package with the configuration among its entries, which are copied as they are, and with more files.
    pub(crate) fn added_to(
        &self,
        package: &[u8],
        files: &[(String, Vec<u8>)],
    ) -> Result<Vec<u8>, Unfit> {
        let mut archive = ZipArchive::new(Cursor::new(package)).map_err(Unfit::NoArchive)?;
        let files = files.iter().map(|(name, bytes)| (name.as_str(), &**bytes));
        let mut added: Vec<(&str, &[u8])> = files.chain([(ENTRY, &*self.bytes)]).collect();
        added.sort_unstable();
        let taken = added
            .iter()
            .find(|(name, _)| archive.index_for_name(name).is_some());
        if let Some((name, _)) = taken {
            return Err(Unfit::Taken((*name).to_owned()));
        }
        copied(&mut archive, &added, package.len()).map_err(Unfit::NoArchive)
    }
}

fn copied(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    added: &[(&str, &[u8])],
    length: usize,
) -> ZipResult<Vec<u8>> {
    // A file, its two headers, and its name in each of them.
    let more = added
        .iter()
        .map(|(name, bytes)| bytes.len() + 2 * name.len() + 128);
    let length = length + more.sum::<usize>();
    let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(length)));
    writer.set_raw_comment(archive.comment().into())?;
    let mut added = added.iter().peekable();
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index)?;
        while let Some((name, bytes)) =
            added.next_if(|(name, _)| entry.name_raw() > name.as_bytes())
        {
            write(&mut writer, name, bytes)?;
        }
        writer.raw_copy_file(entry)?;
    }
    for (name, bytes) in added {
        write(&mut writer, name, bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn write(writer: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8]) -> ZipResult<()> {
    // All is said, for what is not depends on the crate's features, which others may switch on.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    writer.start_file(name, options)?;
    Ok(writer.write_all(bytes)?)
}

/// Why a package takes no configuration.
#[derive(Debug)]
pub(crate) enum Unfit {
    /// It cannot be read.
    NoArchive(ZipError),
    /// It has a file of that name already.
    Taken(String),
}

impl Unfit {
    pub(crate) fn problem(self, path: &std::path::Path) -> Problem {
        let path = path.display();
        match self {
            Self::NoArchive(error) => {
                Problem::new(format!("the package `{path}` is no zip archive: {error}"))
                    .hint("build the package again")
            }
            Self::Taken(entry) => {
                Problem::new(format!("the package `{path}` has a `{entry}` already"))
                    .hint("leave the file out of the package, or `config` out of the function")
            }
        }
    }
}

/// Late values are marked by keys that begin with a null character.
fn has_late_value(json: &Value) -> bool {
    match json {
        Value::Array(items) => items.iter().any(has_late_value),
        Value::Object(object) => object
            .iter()
            .any(|(key, value)| key.starts_with('\0') || has_late_value(value)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn archive(names: &[&str]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o755);
        for name in names {
            writer.start_file(*name, options).unwrap();
            writer.write_all(name.as_bytes()).unwrap();
        }
        writer.set_comment("kept").unwrap();
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn the_entry_stands_in_order_and_the_others_stay() {
        let configuration = Configuration::new(serde_json::json!({ "b": 1, "a": [true] })).unwrap();
        for (names, place) in [
            (&["bootstrap", "index.mjs", "index.py"][..], 1),
            (&["bootstrap"], 1),
            (&["index.py"], 0),
            (&[], 0),
        ] {
            let package = archive(names);
            let bytes = configuration.added_to(&package, &[]).unwrap();
            assert_eq!(bytes, configuration.added_to(&package, &[]).unwrap());
            let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
            assert_eq!(archive.comment(), b"kept");
            assert_eq!(archive.len(), names.len() + 1);
            assert_eq!(archive.index_for_name(ENTRY), Some(place));
            for name in names {
                let mut entry = archive.by_name(name).unwrap();
                assert_eq!(entry.unix_mode().map(|mode| mode & 0o777), Some(0o755));
                let mut text = String::new();
                entry.read_to_string(&mut text).unwrap();
                assert_eq!(text, *name);
            }
            let mut entry = archive.by_name(ENTRY).unwrap();
            assert_eq!(entry.unix_mode().map(|mode| mode & 0o777), Some(0o644));
            assert_eq!(entry.last_modified(), Some(DateTime::default()));
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            assert_eq!(text, "{\n  \"a\": [\n    true\n  ],\n  \"b\": 1\n}\n");
        }
    }

    #[test]
    fn files_stand_in_order_too() {
        let configuration = Configuration::new(1).unwrap();
        let file = |name: &str| (name.to_owned(), name.as_bytes().to_vec());
        let files = [file("content/b"), file("a"), file("content/a")];
        let package = archive(&["bootstrap", "index.py"]);
        let bytes = configuration.added_to(&package, &files).unwrap();
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<String> = (0..archive.len())
            .map(|index| {
                let entry = archive.by_index(index).unwrap();
                String::from_utf8(entry.name_raw().to_vec()).unwrap()
            })
            .collect();
        assert_eq!(
            names,
            [
                "a",
                "bootstrap",
                ENTRY,
                "content/a",
                "content/b",
                "index.py"
            ]
        );
        let mut text = String::new();
        archive
            .by_name("content/b")
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text, "content/b");
        let unfit = configuration.added_to(&package, &[file("index.py")]);
        assert!(matches!(unfit, Err(Unfit::Taken(name)) if name == "index.py"));
    }

    #[test]
    #[expect(
        clippy::disallowed_types,
        reason = "users have such maps, and their order must not reach a package"
    )]
    fn a_map_without_order_makes_the_same_entry() {
        let map = || -> std::collections::HashMap<String, u32> {
            (0..50).map(|number| (number.to_string(), number)).collect()
        };
        let first = Configuration::new(map()).unwrap();
        assert_eq!(first.bytes, Configuration::new(map()).unwrap().bytes);
    }

    #[test]
    fn packages_that_are_none_are_refused() {
        let configuration = Configuration::new(1).unwrap();
        let sound = archive(&["bootstrap", "index.py"]);
        let truncated = &sound[..sound.len() / 2];
        for package in [&b""[..], b"no archive", &sound[1..], truncated] {
            let unfit = configuration.added_to(package, &[]);
            assert!(matches!(unfit, Err(Unfit::NoArchive(_))), "{unfit:?}");
        }
        let configured = archive(&["bootstrap", ENTRY]);
        let unfit = configuration.added_to(&configured, &[]);
        assert!(matches!(unfit, Err(Unfit::Taken(_))), "{unfit:?}");
    }
}
