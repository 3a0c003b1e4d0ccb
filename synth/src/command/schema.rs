//! `schema`: the JSON Schema of the configuration.

use std::path::Path;

use super::file;
use crate::entry::Entry;
use crate::failure::Failure;
use crate::terminal::Terminal;

pub(super) fn run(
    entry: &Entry,
    path: Option<&Path>,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    file::print_or_write(&text(entry)?, path, terminal)
}

/// The schema as a JSON file.
pub(super) fn text(entry: &Entry) -> Result<String, Failure> {
    Ok(format!("{:#}\n", entry.schema()?))
}
