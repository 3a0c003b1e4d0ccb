//! The files of packages.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::archive::{archive, comment};
use super::cargo::Cargo;
use super::functions::{NoWorkspace, Workspace};
use super::passes::Place;
use super::programs;
use crate::failure::Failure;
use crate::terminal::{CHANGED, GOOD, HEAD, QUIET, Terminal};

/// Builds the packages that the workspace has functions for, and writes those that are not what they were.
///
/// The others have to be there already; synthesis tells which are not.
pub(super) fn build(
    cargo: &Cargo<'_>,
    place: &Place<'_>,
    packages: &[&str],
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let workspace = match Workspace::of(cargo, place.workspace) {
        Ok(workspace) => workspace,
        Err(NoWorkspace::NoManifest) => return Ok(()),
        Err(NoWorkspace::NoCargo) => {
            terminal.note(
                "there is no cargo to build functions with, packages that are there are used",
                Some(
                    "https://rustup.rs installs it; `--no-build` says that nothing is to be built",
                ),
            )?;
            return Ok(());
        }
        Err(NoWorkspace::Wrong(failure)) => return Err(failure),
    };
    let functions = workspace.functions(packages)?;
    let count = match functions.len() {
        0 => return Ok(()),
        1 => "1 function".to_owned(),
        several => format!("{several} functions"),
    };
    if !terminal.quiet {
        terminal.tell(&format!("building {count}\n"))?;
    }
    let programs = programs::build(cargo, &workspace, &functions, terminal)?;
    let written = write_all(place.packages, &programs)?;
    if !terminal.quiet {
        let folder = place.packages.display();
        writeln!(terminal.out, "{HEAD}packaged {count} in {folder}{HEAD:#}")?;
        for zip in written {
            let (style, word) = match zip.state {
                State::New => (GOOD, "new"),
                State::Changed => (CHANGED, "changed"),
                State::Unchanged => (QUIET, "unchanged"),
            };
            let (name, size) = (zip.name, zip.bytes.div_ceil(1000));
            writeln!(
                terminal.out,
                "  {style}{word:9}{style:#}  {name}  {QUIET}{size} kB{QUIET:#}"
            )?;
        }
        terminal.out.flush()?;
    }
    Ok(())
}

/// A package that is there now.
struct Zip {
    name: String,
    bytes: usize,
    state: State,
}

enum State {
    New,
    Changed,
    Unchanged,
}

fn write_all(folder: &Path, programs: &BTreeMap<&str, Vec<u8>>) -> Result<Vec<Zip>, Failure> {
    let failed = |path: &Path, error: &dyn std::fmt::Display| {
        Failure::new(format_args!("cannot write `{}`: {error}", path.display()))
    };
    // All are made before the first is written.
    let mut zips = Vec::new();
    for (package, program) in programs {
        let name = format!("{package}.zip");
        let path = folder.join(&name);
        let before = fs::read(&path);
        let good = before
            .as_ref()
            .ok()
            .filter(|bytes| bytes.ends_with(comment(program).as_bytes()));
        let (content, state, bytes) = if let Some(bytes) = good {
            (None, State::Unchanged, bytes.len())
        } else {
            let content = archive(program).map_err(|error| failed(&path, &error))?;
            let state = if before.is_ok() {
                State::Changed
            } else {
                State::New
            };
            let bytes = content.len();
            (Some(content), state, bytes)
        };
        zips.push((path, content, Zip { name, bytes, state }));
    }
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    let mut written = Vec::new();
    for (path, content, zip) in zips {
        if let Some(content) = content {
            replace(&path, &content).map_err(|error| failed(&path, &error))?;
        }
        written.push(zip);
    }
    Ok(written)
}

/// Writes a file such that nobody ever reads half of it.
fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(format!(".{}.part", std::process::id()));
    let part = PathBuf::from(part);
    let result = fs::write(&part, content).and_then(|()| fs::rename(&part, path));
    if result.is_err() {
        // OK to ignore, because the first error is the one to tell.
        let _ = fs::remove_file(&part);
    }
    result
}
