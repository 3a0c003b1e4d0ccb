//! How functions are compiled: small, and the same in every folder.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::functions::Workspace;

/// What Lambda runs at the edge: there is no arm64.
pub(super) const TARGET: &str = "x86_64-unknown-linux-gnu";
/// The profile of functions.
pub(super) const PROFILE: &str = "edge";

/// The profile, for workspaces that have none of this name: small, and with panics that
/// the runtime's client catches, so that one bad request ends no process.
const SETTINGS: [&str; 6] = [
    "inherits=\"release\"",
    "opt-level=\"z\"",
    "lto=\"fat\"",
    "codegen-units=1",
    "strip=true",
    "panic=\"unwind\"",
];

/// Where the folders of this machine are in messages of panics, wherever they are.
const HOME: &str = "/cargo";
const ROOT: &str = "/workspace";
const BUILT: &str = "/workspace/target";

/// Adds profile and flags to a command that builds.
pub(super) fn add(command: &mut Command, workspace: &Workspace) {
    command.args(["--profile", PROFILE]);
    for setting in profile(&workspace.root) {
        command.arg("--config").arg(setting);
    }
    let ours = remaps(workspace);
    // Cargo takes flags from one of these places only; what the user has there stays.
    if let Some(theirs) = from_environment() {
        let all: Vec<String> = theirs.into_iter().chain(ours).collect();
        command.env("CARGO_ENCODED_RUSTFLAGS", all.join("\u{1f}"));
        return;
    }
    let has_build_flags = env::var_os("CARGO_BUILD_RUSTFLAGS").is_some()
        || config_files(&workspace.root)
            .iter()
            .filter_map(|path| fs::read_to_string(path).ok())
            .any(|text| has_build_flags(&text));
    let key = if has_build_flags {
        "build.rustflags".to_owned()
    } else {
        format!("target.{TARGET}.rustflags")
    };
    let list: Vec<String> = ours.iter().map(|flag| quoted(flag)).collect();
    command
        .arg("--config")
        .arg(format!("{key}=[{}]", list.join(",")));
}

/// The settings of the profile, unless the workspace has it: then they are the user's.
fn profile(root: &Path) -> Vec<String> {
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap_or_default();
    let head = format!("[profile.{PROFILE}]");
    if manifest.lines().any(|line| line.trim() == head) {
        return Vec::new();
    }
    SETTINGS
        .iter()
        .map(|setting| format!("profile.{PROFILE}.{setting}"))
        .collect()
}

fn remaps(workspace: &Workspace) -> Vec<String> {
    let remap = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    let mut flags = Vec::new();
    if let Some(home) = home() {
        flags.push(remap(&home, HOME));
    }
    // The last one that fits is in force.
    flags.push(remap(&workspace.root, ROOT));
    flags.push(remap(&workspace.target, BUILT));
    flags
}

/// Cargo's own folder, where the sources of dependencies are.
fn home() -> Option<PathBuf> {
    let named = env::var_os("CARGO_HOME").filter(|home| !home.is_empty());
    named
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")))
}

/// The user's flags, as far as they are in the environment.
fn from_environment() -> Option<Vec<String>> {
    let text = |name| env::var(name).ok();
    if let Some(flags) = text("CARGO_ENCODED_RUSTFLAGS") {
        let flags = flags.split('\u{1f}').filter(|flag| !flag.is_empty());
        return Some(flags.map(str::to_owned).collect());
    }
    let flags = text("RUSTFLAGS")?;
    Some(flags.split_whitespace().map(str::to_owned).collect())
}

/// Cargo's configuration, of the folder and of those above it, and of the user.
fn config_files(root: &Path) -> Vec<PathBuf> {
    let folders = root.ancestors().map(|folder| folder.join(".cargo"));
    folders
        .chain(home())
        .flat_map(|folder| [folder.join("config.toml"), folder.join("config")])
        .collect()
}

/// Whether a configuration has flags for all targets, which flags for one target would switch off.
fn has_build_flags(text: &str) -> bool {
    let mut section = "";
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            section = line;
        }
        let (key, _) = line.split_once('=').unwrap_or_default();
        let in_build = section.replace(' ', "") == "[build]" && key.trim() == "rustflags";
        if in_build || (section.is_empty() && key.trim() == "build.rustflags") {
            return true;
        }
    }
    false
}

/// A text in TOML, whose escapes are JSON's.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_for_all_targets_are_found() {
        for (text, expected) in [
            ("", false),
            (
                "[build]\nrustflags = [\"-C\", \"target-cpu=x86-64-v2\"]",
                true,
            ),
            ("[ build ]\n  rustflags=\"-g\"", true),
            ("build.rustflags = []", true),
            ("[build]\njobs = 2\n[target.x]\nrustflags = []", false),
            (
                "[target.'cfg(unix)']\nrustflags = []\n[build]\njobs = 2",
                false,
            ),
            ("# rustflags = []\n[build]\n# rustflags = []", false),
        ] {
            assert_eq!(has_build_flags(text), expected, "{text}");
        }
    }

    #[test]
    fn paths_are_quoted_as_toml_wants_them() {
        assert_eq!(quoted(r#"C:\a "b""#), r#""C:\\a \"b\"""#);
    }
}
