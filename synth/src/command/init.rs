//! `init`: a configuration file to begin from.

use std::path::Path;

use super::{file, schema};
use crate::configuration;
use crate::entry::Entry;
use crate::failure::Failure;
use crate::terminal::Terminal;

const SCHEMA: &str = "palisade.schema.json";

pub(super) fn run(entry: &Entry, path: &Path, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    let text = configuration::template(&entry.schema()?, SCHEMA);
    if path.symlink_metadata().is_ok() {
        return Err(
            Failure::new(format_args!("there is a `{}` already", path.display()))
                .hint("name another file with `--write`, or move this one away"),
        );
    }
    file::write(&text, path, terminal)?;
    let schema = schema::text(entry)?;
    file::write(&schema, &path.with_file_name(SCHEMA), terminal)
}
