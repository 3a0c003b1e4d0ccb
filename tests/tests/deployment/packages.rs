//! Packages that are there at once, and answer as the functions at the edge do not: with who they are.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The five functions of `multi-region`.
pub(crate) const NAMES: [&str; 5] = ["authorize", "sign-in", "refresh", "sign-out", "index-path"];

/// Writes the packages of a release to a folder: all of them say `first`, but those that `changed` names say what
/// stands there.
///
/// A module's `__getattr__` makes every handler, for the functions' handlers hold values and no name.
pub(crate) fn write(folder: &Path, changed: &[(&str, &str)]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for name in NAMES {
        let change = changed.iter().find(|change| change.0 == name);
        let release = change.map_or("first", |change| change.1);
        let code = format!(
            "def __getattr__(handler):\n    return lambda event, context: \
             {{'function': '{name}', 'release': '{release}', 'handler': handler, 'event': event}}\n"
        );
        let mut archive = ZipWriter::new(File::create(folder.join(format!("{name}.zip")))?);
        let at_no_time = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
        archive
            .start_file("index.py", at_no_time)
            .map_err(io::Error::other)?;
        archive.write_all(code.as_bytes())?;
        archive.finish().map_err(io::Error::other)?;
    }
    Ok(())
}
