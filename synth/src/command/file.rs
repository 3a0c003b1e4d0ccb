//! One file that a command prints or writes.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::failure::Failure;
use crate::terminal::Terminal;

/// Prints a text, or writes it to a file if one is named.
pub(super) fn print_or_write(
    text: &str,
    path: Option<&Path>,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    match path {
        None => Ok(terminal.out.write_all(text.as_bytes())?),
        Some(path) => write(text, path, terminal),
    }
}

/// Writes a text to a file, and says so.
pub(super) fn write(text: &str, path: &Path, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| {
        let failure = Failure::new(format_args!("cannot write `{}`: {error}", path.display()));
        match error.kind() {
            ErrorKind::IsADirectory => failure.hint("name a file, not a folder"),
            ErrorKind::NotFound => failure.hint("make the folder first"),
            _ => failure,
        }
    })?;
    if !terminal.quiet {
        writeln!(terminal.out, "wrote {}", path.display())?;
    }
    Ok(())
}
