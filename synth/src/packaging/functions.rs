//! Which crates of the workspace packages are made of.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::cargo::Cargo;
use crate::failure::Failure;

/// What `cargo metadata` says about the workspace.
#[derive(Debug, Deserialize)]
pub(super) struct Workspace {
    #[serde(rename = "workspace_root")]
    pub(super) root: PathBuf,
    #[serde(rename = "target_directory")]
    pub(super) target: PathBuf,
    packages: Vec<Crate>,
}

#[derive(Debug, Deserialize)]
struct Crate {
    id: String,
    name: String,
    targets: Vec<Target>,
}

#[derive(Debug, Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

/// The binary that a package is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Binary {
    /// The crate, as cargo identifies it.
    pub(super) id: String,
    pub(super) name: String,
}

/// Why there is no workspace to build functions of.
#[derive(Debug)]
pub(super) enum NoWorkspace {
    /// There is no cargo.
    NoCargo,
    /// The folder belongs to no crate.
    NoManifest,
    /// There is one, but something is wrong with it.
    Wrong(Failure),
}

impl Workspace {
    /// The workspace that a folder belongs to.
    pub(super) fn of(cargo: &Cargo<'_>, folder: &Path) -> Result<Self, NoWorkspace> {
        let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        if !whole.ancestors().any(|it| it.join("Cargo.toml").is_file()) {
            return Err(NoWorkspace::NoManifest);
        }
        let mut command = cargo.command("metadata");
        command.args(["--format-version", "1", "--no-deps"]);
        let output = command.output().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => NoWorkspace::NoCargo,
            _ => NoWorkspace::Wrong(Failure::new(format_args!("cannot run cargo: {error}"))),
        })?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(NoWorkspace::Wrong(Failure::told(said.trim_end()).hint(
                "`--no-build` writes the templates with the packages that are there",
            )));
        }
        serde_json::from_slice(&output.stdout).map_err(|error| {
            let message = format_args!("cannot read what `cargo metadata` says: {error}");
            NoWorkspace::Wrong(Failure::new(message))
        })
    }

    /// The binaries of packages, by the packages' names; packages of which there is none are left out.
    pub(super) fn functions<'a>(
        &self,
        packages: &[&'a str],
    ) -> Result<BTreeMap<&'a str, Binary>, Failure> {
        let mut found = BTreeMap::new();
        for package in packages {
            if let Some(binary) = self.function(package)? {
                found.insert(*package, binary);
            }
        }
        Ok(found)
    }

    fn function(&self, package: &str) -> Result<Option<Binary>, Failure> {
        let of_name: Vec<(&Crate, &Target)> = self
            .packages
            .iter()
            .flat_map(|it| it.binaries().map(move |binary| (it, binary)))
            .filter(|(_, binary)| binary.name == package)
            .collect();
        match of_name[..] {
            [(it, binary)] => return Ok(Some(it.binary(binary))),
            [] => {}
            [(first, _), (second, _), ..] => {
                let message = format_args!(
                    "the package `{package}` is made of one binary, but both `{}` and `{}` have one of this name",
                    first.name, second.name
                );
                return Err(Failure::new(message).hint("rename one of the binaries"));
            }
        }
        let name = format!("palisade-{package}");
        let Some(it) = self.packages.iter().find(|it| it.name == name) else {
            return Ok(None);
        };
        let mut binaries = it.binaries();
        match (binaries.next(), binaries.next()) {
            (Some(binary), None) => Ok(Some(it.binary(binary))),
            (None, _) => Ok(None),
            (Some(_), Some(_)) => {
                let message = format_args!(
                    "the package `{package}` is made of one binary, but `{name}` has several"
                );
                Err(Failure::new(message).hint(format_args!("call one of them `{package}`")))
            }
        }
    }
}

impl Crate {
    fn binaries(&self) -> impl Iterator<Item = &Target> {
        let is_binary = |target: &&Target| target.kind.iter().any(|kind| kind == "bin");
        self.targets.iter().filter(is_binary)
    }

    fn binary(&self, target: &Target) -> Binary {
        Binary {
            id: self.id.clone(),
            name: target.name.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn workspace(crates: &[(&str, &[(&str, &str)])]) -> Workspace {
        let packages: Vec<_> = crates
            .iter()
            .map(|(name, targets)| {
                let targets: Vec<_> = targets
                    .iter()
                    .map(|(kind, name)| json!({ "name": name, "kind": [kind] }))
                    .collect();
                json!({ "id": format!("path+file:///{name}#0.1.0"), "name": name, "targets": targets })
            })
            .collect();
        let whole = json!({ "workspace_root": "/w", "target_directory": "/w/target", "packages": packages });
        serde_json::from_value(whole).unwrap()
    }

    #[test]
    fn packages_are_found_by_binary_then_by_crate() {
        let workspace = workspace(&[
            (
                "app",
                &[("bin", "app"), ("bin", "authorize"), ("lib", "sign-in")],
            ),
            ("palisade-authorize", &[("bin", "palisade-authorize")]),
            (
                "palisade-refresh",
                &[("lib", "palisade_refresh"), ("bin", "anything")],
            ),
            (
                "palisade-sign-out",
                &[("lib", "palisade_sign_out"), ("example", "sign-out")],
            ),
        ]);
        let of = |package| {
            workspace
                .function(package)
                .unwrap()
                .map(|it| (it.id, it.name))
        };
        let binary =
            |id: &str, name: &str| Some((format!("path+file:///{id}#0.1.0"), name.to_owned()));
        assert_eq!(of("authorize"), binary("app", "authorize"));
        assert_eq!(of("refresh"), binary("palisade-refresh", "anything"));
        for none in [
            "sign-in",
            "sign-out",
            "absent",
            "",
            "../app",
            "palisade-sign-out",
        ] {
            assert_eq!(of(none), None, "{none}");
        }
        let found = workspace.functions(&["absent", "refresh"]).unwrap();
        assert_eq!(found.keys().collect::<Vec<_>>(), [&"refresh"]);
    }

    #[test]
    fn two_binaries_of_one_package_are_told() {
        let workspace = workspace(&[
            ("one", &[("bin", "refresh")]),
            ("two", &[("bin", "refresh")]),
            ("palisade-authorize", &[("bin", "a"), ("bin", "b")]),
        ]);
        for package in ["refresh", "authorize"] {
            let failure = workspace.function(package).unwrap_err();
            let Failure::Told(text) = failure else {
                panic!("{failure:?}")
            };
            assert!(text.contains(" is made of one binary, but "), "{text}");
        }
    }
}
