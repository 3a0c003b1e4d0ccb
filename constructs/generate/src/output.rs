//! The files that are checked in.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value};

use crate::model::Resource;
use crate::{data, emit, names, pattern};

/// All generated files, by their path below the crate `palisade`.
#[derive(Debug)]
pub struct Output {
    files: BTreeMap<PathBuf, String>,
}

/// The folder of the crate `palisade`.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

struct Service<'a> {
    namespace: &'a str,
    resources: Vec<Resource>,
    data: String,
}

impl Output {
    /// Generates everything in memory.
    ///
    /// # Errors
    ///
    /// If a schema is no object.
    pub fn of(schemas: &Map<String, Value>) -> io::Result<Self> {
        let mut services: BTreeMap<String, Service<'_>> = BTreeMap::new();
        for (type_name, schema) in schemas {
            let (Some((service, name)), Some(schema)) =
                (names::service_and_type(type_name), schema.as_object())
            else {
                return Err(io::Error::other(format!("{type_name} has no schema")));
            };
            let namespace = &type_name[..type_name.len() - name.len() - 2];
            let service = services.entry(service).or_insert_with(|| Service {
                namespace,
                resources: Vec::new(),
                data: String::new(),
            });
            service
                .resources
                .push(Resource::read(type_name, name, schema));
            service.data.push_str(&data::line(type_name, schema));
        }
        let mut files = BTreeMap::new();
        for (name, service) in &services {
            files.insert(
                format!("src/cfn/{name}.rs").into(),
                emit::service(service.namespace, &service.resources),
            );
            files.insert(
                format!("src/schema/data/{name}.jsonl").into(),
                service.data.clone(),
            );
        }
        files.insert("src/cfn/mod.rs".into(), modules(&services));
        files.insert("src/schema/data.rs".into(), lookup(&services));
        files.insert(
            "schema/dropped-patterns.txt".into(),
            pattern::dropped(schemas),
        );
        Ok(Self { files })
    }

    /// The generated features: a line each.
    #[must_use]
    pub fn services(&self) -> Vec<&str> {
        self.files
            .keys()
            .filter_map(|path| {
                path.strip_prefix("src/schema/data")
                    .ok()?
                    .file_stem()?
                    .to_str()
            })
            .collect()
    }

    /// Writes the files below a folder, in the form that `cargo fmt` gives them.
    ///
    /// # Errors
    ///
    /// If a file cannot be written, or rustfmt does not run.
    pub fn write(&self, root: &Path) -> io::Result<()> {
        for folder in ["src/cfn", "src/schema/data", "schema"] {
            let folder = root.join(folder);
            // What is below `schema` is mostly input.
            if folder.exists() && !folder.ends_with("schema") {
                fs::remove_dir_all(&folder)?;
            }
            fs::create_dir_all(&folder)?;
        }
        let mut sources = Vec::new();
        for (path, text) in &self.files {
            let path = root.join(path);
            fs::write(&path, text)?;
            if path.extension().is_some_and(|extension| extension == "rs")
                && !path.ends_with("cfn/mod.rs")
            {
                sources.push(path);
            }
        }
        let status = Command::new("rustfmt")
            .args(["--edition", "2024"])
            .args(&sources)
            .status()?;
        if status.success() {
            Ok(())
        } else {
            Err(io::Error::other("rustfmt refuses a generated file"))
        }
    }
}

fn modules(services: &BTreeMap<String, Service<'_>>) -> String {
    let mut out = String::from(
        "//! Level 1: every CloudFormation resource type of AWS, typed, generated from AWS's schemas.\n//!\n\
         //! A module a service, behind a feature of the same name. A resource's property types are in the module of its name,\n\
         //! and so are enums of the words that its properties take. A plain text does as well, for AWS has new words\n\
         //! before this crate does, and so does a late value:\n//!\n\
         //! ```\n//! # #[cfg(feature = \"logs\")] {\n\
         //! use palisade::cfn::logs::{LogGroup, log_group::LogGroupClass};\n//!\n\
         //! LogGroup::new().log_group_class(LogGroupClass::InfrequentAccess);\n\
         //! LogGroup::new().log_group_class(\"INFREQUENT_ACCESS\");\n\
         //! # }\n//! ```\n\n",
    );
    for name in services.keys() {
        let _ = writeln!(out, "#[cfg(feature = \"{name}\")]\npub mod {name};");
    }
    out
}

fn lookup(services: &BTreeMap<String, Service<'_>>) -> String {
    let mut out = String::from(
        "//! Where the constraints of a service are, generated by palisade-generate.\n\n\
         /// The constraints of a service's types, a line each; `None` if its feature is off.\n\
         #[expect(clippy::too_many_lines, reason = \"two lines a service\")]\n\
         pub(super) fn of(service: &str) -> Option<&'static str> {\n    match service {\n",
    );
    for name in services.keys() {
        let _ = writeln!(
            out,
            "        #[cfg(feature = \"{name}\")]\n        \"{name}\" => Some(include_str!(\"data/{name}.jsonl\")),"
        );
    }
    out.push_str("        _ => None,\n    }\n}\n");
    out
}
