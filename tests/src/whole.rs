//! Everything that must hold of a whole app's output.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use palisade::{App, Assembly, Format};

use crate::snapshot;
use crate::tools::{Exceptions, Finding, Linter, cfn_lint, pyyaml_as_json, sam_validate};

/// What is wrong with an app's output.
pub struct Wrong(String);

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The message itself, so that a test that fails with `?` shows it readably.
impl fmt::Debug for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Wrong {}

/// An app's output on disk, to be judged.
#[derive(Debug)]
pub struct Output {
    assembly: Assembly,
    name: String,
    folder: PathBuf,
}

impl Output {
    /// Synthesizes an app and writes it below `scratch`; `name` is its snapshot's.
    ///
    /// # Errors
    ///
    /// The app has problems, cannot be written, or gives other bytes when it is synthesized again.
    pub fn new(name: &str, scratch: &Path, build: impl Fn() -> App) -> Result<Self, Wrong> {
        let folder = scratch.join(name);
        let again = scratch.join(format!("{name}-again"));
        for folder in [&folder, &again] {
            if folder.exists() {
                fs::remove_dir_all(folder).map_err(wrong("a former run's folder stays"))?;
            }
            let parent = folder.parent().expect("a joined path has a parent");
            fs::create_dir_all(parent).map_err(wrong("no folder can be made"))?;
        }
        let assembly = build().synth().map_err(wrong("synthesis"))?;
        assembly.write(&folder).map_err(wrong("writing"))?;
        let second = build().synth().map_err(wrong("the second synthesis"))?;
        second.write(&again).map_err(wrong("the second writing"))?;
        snapshot::compare(&folder, &again)
            .map_err(wrong("a second synthesis gives other files"))?;
        Ok(Self {
            assembly,
            name: name.to_owned(),
            folder,
        })
    }

    /// The output is what its snapshot says, byte by byte.
    ///
    /// # Errors
    ///
    /// The files that differ.
    pub fn equals_its_snapshot(&self) -> Result<(), snapshot::Mismatch> {
        snapshot::folder(&self.name, &self.folder)
    }

    /// What `cfn-lint` finds in the templates, each in its stack's region.
    ///
    /// # Errors
    ///
    /// The tool cannot be installed or run.
    pub fn findings(&self) -> Result<Vec<Finding>, Wrong> {
        let mut findings = Vec::new();
        for (region, template) in self.templates() {
            findings.extend(cfn_lint(&region, &[&template]).map_err(wrong("cfn-lint"))?);
        }
        Ok(findings)
    }

    /// `cfn-lint` finds nothing but what the list of exceptions has.
    ///
    /// # Errors
    ///
    /// What it finds, and exceptions that are not needed.
    pub fn is_lint_free(&self, exceptions: &Exceptions) -> Result<(), Wrong> {
        let found = exceptions.judge(Linter::CfnLint, &self.findings()?);
        if found.is_empty() {
            Ok(())
        } else {
            Err(Wrong(found.join("\n")))
        }
    }

    /// `sam validate --lint` accepts every template.
    ///
    /// # Errors
    ///
    /// The tool's words on the first template that it refuses.
    pub fn is_accepted_by_sam(&self) -> Result<(), Wrong> {
        for (region, template) in self.templates() {
            let validation = sam_validate(&region, &template).map_err(wrong("sam"))?;
            if !validation.accepted {
                return Err(Wrong(validation.text));
            }
        }
        Ok(())
    }

    /// The YAML of every template, as AWS's command lines read it, is the template's JSON.
    ///
    /// # Errors
    ///
    /// The first template that is read otherwise.
    pub fn is_read_as_meant(&self) -> Result<(), Wrong> {
        for stack in self.assembly.stacks() {
            let file = self.template(stack.folder());
            let read = pyyaml_as_json(&file).map_err(wrong("PyYAML"))?;
            let meant = serde_json::Value::from(stack.json().clone());
            if read != meant {
                let name = stack.name();
                return Err(Wrong(format!(
                    "{name}: PyYAML reads\n{read:#}\nwhere this is meant\n{meant:#}"
                )));
            }
        }
        Ok(())
    }

    fn templates(&self) -> impl Iterator<Item = (String, PathBuf)> {
        self.assembly
            .stacks()
            .map(|stack| (stack.region().to_string(), self.template(stack.folder())))
    }

    fn template(&self, folder: &str) -> PathBuf {
        self.folder.join(folder).join(Format::Yaml.file_name())
    }
}

fn wrong<E: fmt::Display>(what: &str) -> impl FnOnce(E) -> Wrong {
    move |error| Wrong(format!("{what}: {error}"))
}
