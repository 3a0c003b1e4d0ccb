//! What is there to build functions with, for whoever asks before building.

use std::path::Path;
use std::process::{Command, Stdio};

use super::cargo::Cargo;
use super::toolchain::{GLIBC, Toolchain};

/// What is there to build functions with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BuildTools {
    /// What cargo says of its version, if it is there.
    pub(crate) cargo: Option<String>,
    /// What builds here, by what is typed to run it.
    pub(crate) builds: Option<&'static str>,
    /// What links for older systems, by what is typed to run it.
    pub(crate) links_for_older: Option<&'static str>,
    /// The version of this system's C library, where it has the one that Lambda has.
    pub(crate) glibc: Option<(u32, u32)>,
    /// Whether there is a compiler of C, which the cryptography in the functions needs.
    pub(crate) has_compiler: bool,
}

impl BuildTools {
    /// Looks for them.
    pub(crate) fn find() -> Self {
        let cargo = Cargo::new(Path::new("."));
        let older = Toolchain::for_older_systems(&cargo);
        let first = Toolchain::of_this_system().or(older);
        Self {
            cargo: said(&mut cargo.command("--version")),
            builds: first.map(Toolchain::name),
            links_for_older: older.map(Toolchain::name),
            glibc: said(Command::new("getconf").arg("GNU_LIBC_VERSION"))
                .as_deref()
                .and_then(glibc),
            has_compiler: std::env::var_os("CC").is_some()
                || ["cc", "gcc", "clang"]
                    .iter()
                    .any(|name| said(Command::new(name).arg("--version")).is_some()),
        }
    }

    /// The version of the C library on which functions run.
    pub(crate) const LAMBDA_GLIBC: (u32, u32) = GLIBC;

    /// Whether this system's programs may need a newer C library than Lambda has.
    pub(crate) fn is_newer_than_lambda(&self) -> bool {
        self.glibc.is_some_and(|found| found > GLIBC)
    }
}

/// The first line that a program prints, if it ends well.
fn said(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().next()?.trim().to_owned();
    (output.status.success() && !line.is_empty()).then_some(line)
}

/// The version in `glibc 2.36`.
fn glibc(said: &str) -> Option<(u32, u32)> {
    let (major, minor) = said.strip_prefix("glibc ")?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_of_the_c_library_is_read() {
        assert_eq!(glibc("glibc 2.36"), Some((2, 36)));
        assert_eq!(glibc("musl 1.2"), None);
        assert_eq!(glibc("glibc 2"), None);
    }

    #[test]
    fn what_runs_the_tests_is_found() {
        let tools = BuildTools::find();
        let cargo = tools.cargo.unwrap();
        assert!(cargo.starts_with("cargo "), "{cargo}");
    }
}
