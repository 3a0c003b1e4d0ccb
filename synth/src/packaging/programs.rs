//! Programs of functions that Lambda can run.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::cargo::Cargo;
use super::executable::{Fault, check};
use super::functions::{Binary, Workspace};
use super::toolchain::Toolchain;
use crate::failure::Failure;
use crate::terminal::Terminal;

const INSTALL: &str = "`pip install cargo-zigbuild ziglang` installs what links for Lambda, and it is then used; \
     `cargo lambda` will do too; `--no-build` writes the templates with the packages that are there";

/// Builds programs, and gives them by the packages' names.
pub(super) fn build<'a>(
    cargo: &Cargo<'_>,
    workspace: &Workspace,
    functions: &BTreeMap<&'a str, Binary>,
    terminal: &mut Terminal<'_>,
) -> Result<BTreeMap<&'a str, Vec<u8>>, Failure> {
    let Some(first) = Toolchain::of_this_system().or_else(|| Toolchain::for_older_systems(cargo))
    else {
        let (os, processor) = (std::env::consts::OS, std::env::consts::ARCH);
        return Err(Failure::new(format_args!(
            "Lambda runs programs for x86-64 Linux, which cargo alone does not link on {os} with {processor}"
        ))
        .hint(INSTALL));
    };
    let files = first.build(cargo, workspace, functions, terminal)?;
    let (programs, faults) = read(&files)?;
    let is_only_newer = |(_, fault): &(&str, Fault)| matches!(fault, Fault::NewerGlibc(_));
    if faults.is_empty() {
        return Ok(programs);
    }
    if first != Toolchain::Cargo || !faults.iter().all(is_only_newer) {
        return Err(refused(&faults, None));
    }
    let Some(second) = Toolchain::for_older_systems(cargo) else {
        return Err(refused(&faults, Some(INSTALL)));
    };
    terminal.note(
        &format!(
            "this system has a newer glibc than Lambda, so `{}` builds",
            second.name()
        ),
        None,
    )?;
    let files = second.build(cargo, workspace, functions, terminal)?;
    let (programs, faults) = read(&files)?;
    if faults.is_empty() {
        Ok(programs)
    } else {
        Err(refused(&faults, None))
    }
}

type Checked<'a> = (BTreeMap<&'a str, Vec<u8>>, Vec<(&'a str, Fault)>);

fn read<'a>(files: &BTreeMap<&'a str, PathBuf>) -> Result<Checked<'a>, Failure> {
    let mut programs = BTreeMap::new();
    let mut faults = Vec::new();
    for (package, file) in files {
        let program = fs::read(file).map_err(|error| {
            Failure::new(format_args!("cannot read `{}`: {error}", file.display()))
        })?;
        let fault = check(&program).err();
        let fault = fault.or_else(|| (!is_executable(file)).then(not_executable));
        faults.extend(fault.map(|fault| (*package, fault)));
        programs.insert(*package, program);
    }
    Ok((programs, faults))
}

fn not_executable() -> Fault {
    Fault::Foreign("lacks the permission to be run".to_owned())
}

#[cfg(unix)]
fn is_executable(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(file).is_ok_and(|it| it.permissions().mode() & 0o111 != 0)
}

/// Other systems have no such permission; in the archive it is set.
#[cfg(not(unix))]
fn is_executable(_: &Path) -> bool {
    true
}

fn refused(faults: &[(&str, Fault)], hint: Option<&str>) -> Failure {
    let lines: Vec<String> = faults
        .iter()
        .map(|(package, fault)| format!("\n  `{package}` {fault}"))
        .collect();
    let message = format!("Lambda cannot run what was built{}", lines.concat());
    let failure = Failure::new(message);
    match hint {
        Some(hint) => failure.hint(hint),
        None => failure,
    }
}
