//! `manifest.json`, as whoever deploys reads it.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use crate::content::Content;
use crate::failure::Failure;

/// The file's name in the output folder.
pub(crate) const FILE: &str = "manifest.json";
/// The version of its form that is read.
const VERSION: u64 = 1;

/// What a synthesis wrote: its stacks, in the order of their deployment, and the values between them.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Manifest {
    /// The app's name.
    #[serde(default)]
    pub(crate) app: Option<String>,
    /// The environment in `samconfig.yaml`.
    pub(crate) environment: String,
    pub(crate) stacks: Vec<Stack>,
    pub(crate) wires: Vec<Wire>,
    /// The output folder.
    #[serde(skip)]
    pub(crate) out: PathBuf,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Stack {
    /// The name in the app.
    pub(crate) name: String,
    /// The name in AWS.
    pub(crate) stack_name: String,
    pub(crate) region: String,
    /// The account, where the app names one; an object where only CloudFormation knows it.
    #[serde(default)]
    pub(crate) account: Option<Value>,
    /// Below the output folder, as all paths.
    pub(crate) folder: String,
    pub(crate) template: String,
    /// The names, in the app, of the stacks that come first.
    pub(crate) depends_on: Vec<String>,
    pub(crate) termination_protection: bool,
    #[serde(default)]
    pub(crate) parameter_values: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) assets: Vec<Asset>,
    /// What is uploaded to its buckets.
    #[serde(default)]
    pub(crate) contents: Vec<Content>,
}

/// A file beside the template.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Asset {
    pub(crate) file: String,
}

/// A value of one stack that another one takes.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Wire {
    /// Both by their names in the app.
    pub(crate) producer: String,
    pub(crate) output: String,
    pub(crate) consumer: String,
    /// Where values are wired by parameters.
    #[serde(default)]
    pub(crate) parameter: Option<String>,
}

impl Manifest {
    /// Reads the manifest of an output folder.
    pub(crate) fn read(out: &Path) -> Result<Self, Failure> {
        let path = out.join(FILE);
        let shown = path.display();
        let text = fs::read_to_string(&path).map_err(|error| {
            if error.kind() == ErrorKind::NotFound {
                Failure::new(format_args!("`{}` holds no synthesis", out.display()))
                    .hint("`cargo run synth` writes one; `--out` names its folder")
            } else {
                Failure::new(format_args!("cannot read `{shown}`: {error}"))
            }
        })?;
        Self::parse(&text, out).map_err(|why| {
            Failure::new(format_args!("cannot read `{shown}`: {why}"))
                .hint("`cargo run synth` writes it anew")
        })
    }

    fn parse(text: &str, out: &Path) -> Result<Self, String> {
        let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let version = &value["version"];
        if version.as_u64() != Some(VERSION) {
            return Err(format!(
                "its version is {version}, and this program reads version {VERSION}"
            ));
        }
        let mut manifest: Self =
            serde_json::from_value(value).map_err(|error| error.to_string())?;
        manifest.check()?;
        out.clone_into(&mut manifest.out);
        Ok(manifest)
    }

    /// A manifest of stacks that do not depend on each other.
    #[cfg(test)]
    pub(crate) fn of_names(names: &[&str]) -> Self {
        let stacks = names.iter().map(|name| Stack {
            name: (*name).to_owned(),
            stack_name: format!("news-{}", name.to_lowercase()),
            region: "eu-north-1".to_owned(),
            account: None,
            folder: (*name).to_owned(),
            template: format!("{name}/template.yaml"),
            depends_on: Vec::new(),
            termination_protection: false,
            parameter_values: BTreeMap::new(),
            tags: BTreeMap::new(),
            assets: Vec::new(),
            contents: Vec::new(),
        });
        Self {
            app: None,
            environment: "default".to_owned(),
            stacks: stacks.collect(),
            wires: Vec::new(),
            out: PathBuf::new(),
        }
    }

    /// What the rest rests on: names are known, and the order is one of deployment.
    fn check(&self) -> Result<(), String> {
        for (index, stack) in self.stacks.iter().enumerate() {
            let before = |name: &String| self.stacks[..index].iter().any(|s| s.name == *name);
            if let Some(name) = stack.depends_on.iter().find(|name| !before(name)) {
                return Err(format!(
                    "the stack `{}` depends on `{name}`, which does not come before it",
                    stack.name
                ));
            }
        }
        for wire in &self.wires {
            for name in [&wire.producer, &wire.consumer] {
                if self.stack(name).is_none() {
                    return Err(format!("a value is wired to `{name}`, which is no stack"));
                }
            }
        }
        Ok(())
    }

    /// The stack of a name in the app.
    pub(crate) fn stack(&self, name: &str) -> Option<&Stack> {
        self.stacks.iter().find(|stack| stack.name == name)
    }

    /// The path of a stack's template.
    pub(crate) fn template(&self, stack: &Stack) -> PathBuf {
        self.out.join(&stack.template)
    }

    /// The values that a stack takes of others.
    pub(crate) fn incoming<'a>(&'a self, stack: &'a Stack) -> impl Iterator<Item = &'a Wire> {
        let is_to = |wire: &&Wire| wire.consumer == stack.name;
        self.wires.iter().filter(is_to)
    }

    /// The stacks that names name, by their names in the app or in AWS; all where there are none.
    pub(crate) fn chosen(&self, names: &[String]) -> Result<Vec<&Stack>, Failure> {
        for name in names {
            if !self.stacks.iter().any(|stack| stack.is_called(name)) {
                let all = self.stacks.iter().map(|stack| stack.name.as_str());
                let failure = Failure::new(format_args!("there is no stack `{name}`"));
                let near = crate::nearest::nearest(name, all.clone());
                return Err(match near {
                    Some(near) => failure.hint(format_args!("did you mean `{near}`?")),
                    None => {
                        let all: Vec<&str> = all.collect();
                        failure.hint(format_args!("there are: {}", all.join(", ")))
                    }
                });
            }
        }
        let is_chosen =
            |stack: &&Stack| names.is_empty() || names.iter().any(|name| stack.is_called(name));
        Ok(self.stacks.iter().filter(is_chosen).collect())
    }
}

impl Stack {
    /// Whether it has a name, in the app or in AWS.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.name == name || self.stack_name == name
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Manifest;
    use crate::failure::Failure;

    const TEXT: &str = r#"{
        "version": 1, "app": "news", "wiring": "parameters",
        "environment": "prod",
        "stacks": [
            { "name": "Source", "stackName": "news-source", "region": "eu-north-1", "folder": "eu-north-1/Source",
              "template": "eu-north-1/Source/template.yaml", "dependsOn": [], "terminationProtection": true,
              "parameterValues": { "Title": "two words" }, "tags": { "team": "docs" } },
            { "name": "Site", "stackName": "news-site", "region": "us-east-1", "folder": "us-east-1",
              "template": "us-east-1/template.yaml", "dependsOn": ["Source"], "terminationProtection": false,
              "assets": [{ "file": "check.zip", "sha256": "ab" }, { "file": "later.zip" }] }
        ],
        "wires": [{ "producer": "Source", "output": "Name", "consumer": "Site", "parameter": "SourceName" }]
    }"#;

    fn parsed(text: &str) -> Result<Manifest, String> {
        Manifest::parse(text, Path::new("out"))
    }

    #[test]
    fn everything_is_read() {
        let manifest = parsed(TEXT).unwrap();
        assert_eq!(manifest.app.as_deref(), Some("news"));
        assert_eq!(manifest.environment, "prod");
        let [source, site] = &manifest.stacks[..] else {
            panic!("{manifest:?}");
        };
        assert_eq!(source.parameter_values["Title"], "two words");
        assert_eq!(source.tags["team"], "docs");
        assert!(source.termination_protection);
        assert_eq!(site.assets[0].file, "check.zip");
        assert_eq!(site.assets[1].file, "later.zip");
        assert_eq!(
            manifest.template(site),
            Path::new("out/us-east-1/template.yaml")
        );
        let wires: Vec<_> = manifest.incoming(site).collect();
        assert_eq!(wires.len(), 1);
        assert_eq!(wires[0].parameter.as_deref(), Some("SourceName"));
        assert_eq!(manifest.incoming(source).count(), 0);
    }

    #[test]
    fn what_cannot_be_followed_is_told() {
        for (from, to, why) in [
            (
                "\"version\": 1",
                "\"version\": 2",
                "its version is 2, and this program reads version 1",
            ),
            (
                "[\"Source\"]",
                "[\"Site\"]",
                "the stack `Site` depends on `Site`, which does not come before it",
            ),
            (
                "\"producer\": \"Source\"",
                "\"producer\": \"Sauce\"",
                "a value is wired to `Sauce`, which is no stack",
            ),
            (
                "\"environment\": \"prod\",",
                "",
                "missing field `environment`",
            ),
        ] {
            assert!(TEXT.contains(from), "{from}");
            let error = parsed(&TEXT.replace(from, to)).unwrap_err();
            assert_eq!(error, why);
        }
        assert!(parsed("{").is_err());
    }

    #[test]
    fn stacks_are_chosen_by_either_name() {
        let manifest = parsed(TEXT).unwrap();
        let chosen = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            let stacks = manifest.chosen(&names)?;
            Ok::<_, Failure>(stacks.iter().map(|stack| stack.name.clone()).collect())
        };
        let all: Vec<String> = chosen(&[]).unwrap();
        assert_eq!(all, ["Source", "Site"]);
        assert_eq!(chosen(&["news-site"]).unwrap(), ["Site"]);
        // The order stays that of deployment.
        assert_eq!(chosen(&["Site", "Source"]).unwrap(), ["Source", "Site"]);
        let told = |names: &[&str]| match chosen(names) {
            Err(Failure::Told(text)) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            told(&["Sites"]),
            "error: there is no stack `Sites`\n hint: did you mean `Site`?\n"
        );
        assert_eq!(
            told(&["Elsewhere"]),
            "error: there is no stack `Elsewhere`\n hint: there are: Source, Site\n"
        );
    }
}
