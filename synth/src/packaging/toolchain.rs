//! What builds functions: cargo, or one of its commands that know older systems than this one.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use super::cargo::{Cargo, run};
use super::flags;
use super::functions::{Binary, Workspace};
use crate::failure::Failure;
use crate::terminal::Terminal;

/// The C library of Amazon Linux 2023, on which Lambda's current runtimes are:
/// <https://docs.aws.amazon.com/linux/al2023/ug/compare-with-al2.html>.
pub(super) const GLIBC: (u32, u32) = (2, 34);

/// What builds functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Toolchain {
    /// `cargo build`, which links with what this system has.
    Cargo,
    /// `cargo zigbuild`, which links for an older system.
    Zigbuild,
    /// `cargo lambda build`, which does that too.
    Lambda,
}

impl Toolchain {
    /// What can always build, if this system is one like Lambda's.
    pub(super) fn of_this_system() -> Option<Self> {
        let is_alike = cfg!(all(target_os = "linux", target_arch = "x86_64"));
        is_alike.then_some(Self::Cargo)
    }

    /// What links for older systems, if it is installed.
    pub(super) fn for_older_systems(cargo: &Cargo<'_>) -> Option<Self> {
        if cargo.has("zigbuild") {
            Some(Self::Zigbuild)
        } else if cargo.has("lambda") {
            Some(Self::Lambda)
        } else {
            None
        }
    }

    /// What is typed to run it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Cargo => "cargo build",
            Self::Zigbuild => "cargo zigbuild",
            Self::Lambda => "cargo lambda build",
        }
    }

    /// Builds binaries, and gives the files, by the packages' names.
    pub(super) fn build<'a>(
        self,
        cargo: &Cargo<'_>,
        workspace: &Workspace,
        functions: &BTreeMap<&'a str, Binary>,
        terminal: &mut Terminal<'_>,
    ) -> Result<BTreeMap<&'a str, PathBuf>, Failure> {
        let mut command = self.command(cargo, workspace);
        if terminal.quiet {
            command.arg("--quiet");
        }
        for binary in functions.values() {
            command.args(["--package", &binary.id, "--bin", &binary.name]);
        }
        flags::add(&mut command, workspace);
        let ended = run(&mut command, terminal)
            .map_err(|error| Failure::new(format_args!("cannot run `{}`: {error}", self.name())))?;
        if !ended.status.success() {
            return Err(Failure::new(format_args!(
                "`{}` could not build the functions, nothing was written",
                self.name()
            ))
            .hint("`--no-build` writes the templates with the packages that are there"));
        }
        let built = |binary: &Binary| match self {
            Self::Cargo | Self::Zigbuild => executable(&ended.stdout, binary),
            Self::Lambda => {
                let folder = folder(self, workspace).join(&binary.name);
                Some(folder.join("bootstrap"))
            }
        };
        functions
            .iter()
            .map(|(package, binary)| {
                let missing = || {
                    let (name, binary) = (self.name(), &binary.name);
                    Failure::new(format_args!("`{name}` did not say where `{binary}` is"))
                };
                Ok((*package, built(binary).ok_or_else(missing)?))
            })
            .collect()
    }

    fn command(self, cargo: &Cargo<'_>, workspace: &Workspace) -> Command {
        let (major, minor) = GLIBC;
        let target = flags::TARGET;
        let older = format!("{target}.{major}.{minor}");
        match self {
            Self::Cargo => {
                let mut command = cargo.command("build");
                command.args(["--target", target, MESSAGES]);
                command
            }
            Self::Zigbuild => {
                let mut command = cargo.command("zigbuild");
                // What it builds is built anew by cargo, and the other way round: each has its folder.
                command
                    .args(["--target", &older, MESSAGES, "--target-dir"])
                    .arg(folder(self, workspace));
                command
            }
            Self::Lambda => {
                let mut command = cargo.command("lambda");
                command
                    .args(["build", "--target", &older, "--lambda-dir"])
                    .arg(folder(self, workspace))
                    // As an option it is handed on to `cargo metadata`, which has no such option.
                    .env("CARGO_TARGET_DIR", folder(Self::Zigbuild, workspace));
                command
            }
        }
    }
}

/// What is built as JSON, errors as people read them.
const MESSAGES: &str = "--message-format=json-render-diagnostics";

fn folder(toolchain: Toolchain, workspace: &Workspace) -> PathBuf {
    let folder = workspace.target.join("palisade");
    folder.join(match toolchain {
        Toolchain::Cargo | Toolchain::Zigbuild => "zigbuild",
        Toolchain::Lambda => "lambda",
    })
}

/// Where cargo says that a binary is.
fn executable(messages: &[u8], binary: &Binary) -> Option<PathBuf> {
    messages
        .split(|byte| *byte == b'\n')
        .filter_map(|line| serde_json::from_slice::<Value>(line).ok())
        .filter(|message| {
            message["reason"] == "compiler-artifact"
                && message["package_id"] == binary.id.as_str()
                && message["target"]["name"] == binary.name.as_str()
        })
        .find_map(|message| Some(PathBuf::from(message["executable"].as_str()?)))
}
