//! `synth`: writes the templates.

use std::path::Path;

use palisade::{Assembly, Format, Written};

use super::arguments::Synth;
use super::next;
use crate::entry::{Entry, Request};
use crate::failure::Failure;
use crate::packaging::{self, Place};
use crate::terminal::{CHANGED, GOOD, HEAD, QUIET, Terminal};

pub(super) fn run(
    entry: &Entry,
    arguments: Synth,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let format = arguments.format.format();
    let request = arguments.building.request();
    let is_built = !arguments.no_build && request.packages.is_none();
    let (assembly, written) = write(entry, request, is_built, &arguments.out, format, terminal)?;
    if !terminal.quiet {
        say_what_was_written(&written, terminal)?;
        terminal.out.flush()?;
    }
    warn_of_missing_files(&assembly, &arguments.out, terminal)?;
    if !terminal.quiet {
        next::say(&assembly, &arguments.out, format, terminal)?;
    }
    Ok(())
}

/// Synthesizes, with functions that are built before if `is_built`, and writes without saying so.
pub(super) fn write(
    entry: &Entry,
    request: Request,
    is_built: bool,
    out: &Path,
    format: Format,
    terminal: &mut Terminal<'_>,
) -> Result<(Assembly, Written), Failure> {
    let assembly = if is_built {
        packaging::synthesize(entry, request, &Place::default(), terminal)?
    } else {
        entry.synthesize(&request, terminal)?
    };
    let written = assembly.write_as(out, format).map_err(|error| {
        let failure = Failure::new(&error);
        match error.hint() {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    })?;
    Ok((assembly, written))
}

fn say_what_was_written(written: &Written, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    let folder = written.folder.display();
    write!(terminal.out, "{HEAD}wrote {folder}{HEAD:#}")?;
    if let Some(began) = terminal.began {
        let took = began.elapsed().as_millis();
        write!(terminal.out, " {QUIET}in {took} ms{QUIET:#}")?;
    }
    writeln!(terminal.out)?;
    for file in &written.files {
        let (style, word) = if written.added.contains(file) {
            (GOOD, "new")
        } else if written.changed.contains(file) {
            (CHANGED, "changed")
        } else {
            (QUIET, "unchanged")
        };
        let file = file.display();
        writeln!(terminal.out, "  {style}{word:9}{style:#}  {file}")?;
    }
    for file in &written.removed {
        let file = file.display();
        writeln!(terminal.out, "  {CHANGED}removed{CHANGED:#}    {file}")?;
    }
    Ok(())
}

pub(super) fn warn_of_missing_files(
    assembly: &Assembly,
    out: &Path,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let missing: Vec<String> = assembly
        .missing_files()
        .map(|missing| {
            let file = out.join(&missing.file);
            format!("\n  {}, from {}", file.display(), missing.source.display())
        })
        .collect();
    let noun = match missing.len() {
        0 => return Ok(()),
        1 => "a file that is".to_owned(),
        several => format!("{several} files that are"),
    };
    let message = format!("templates name {noun} not there yet{}", missing.concat());
    let is_package = assembly.packages().iter().any(|package| !package.is_there);
    let hint = if is_package {
        "the package `name` is built of a binary `name` of the workspace, unless `--no-build` or `--packages` is said; \
         what is built elsewhere has to be there before this is run again"
    } else {
        "build what is missing, and run this again"
    };
    terminal.warning(&message, Some(hint))?;
    Ok(())
}
