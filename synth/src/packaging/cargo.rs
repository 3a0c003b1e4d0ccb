//! The program `cargo`.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use crate::terminal::Terminal;

/// Cargo, in a folder.
#[derive(Debug)]
pub(super) struct Cargo<'a> {
    program: OsString,
    folder: &'a Path,
}

/// What a run of cargo left.
#[derive(Debug)]
pub(super) struct Ended {
    pub(super) status: ExitStatus,
    pub(super) stdout: Vec<u8>,
}

impl<'a> Cargo<'a> {
    /// The cargo that runs this program, if one does, else the one of the path.
    pub(super) fn new(folder: &'a Path) -> Self {
        let program = env::var_os("CARGO").filter(|program| !program.is_empty());
        Self::at(program.unwrap_or_else(|| "cargo".into()), folder)
    }

    pub(super) fn at(program: impl Into<OsString>, folder: &'a Path) -> Self {
        Self {
            program: program.into(),
            folder,
        }
    }

    /// A command of cargo's, which asks nobody anything.
    pub(super) fn command(&self, name: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(&self.program);
        command
            .arg(name)
            .current_dir(self.folder)
            .stdin(Stdio::null());
        command
    }

    /// Whether there is a command of a name, such as `zigbuild`.
    pub(super) fn has(&self, name: &str) -> bool {
        let mut command = self.command(name);
        // `cargo zigbuild` has no `--version`.
        command.arg("--help");
        command.output().is_ok_and(|output| output.status.success())
    }
}

/// Runs a command whose progress and errors the user sees, and gives what it printed otherwise.
pub(super) fn run(command: &mut Command, terminal: &mut Terminal<'_>) -> io::Result<Ended> {
    command.stdout(Stdio::piped());
    // On a terminal cargo draws its progress itself.
    command.stderr(if terminal.is_the_process {
        Stdio::inherit()
    } else {
        Stdio::piped()
    });
    let output = command.output()?;
    terminal.tell(&String::from_utf8_lossy(&output.stderr))?;
    Ok(Ended {
        status: output.status,
        stdout: output.stdout,
    })
}
