//! A stack that is to be deployed.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use super::template::Template;
use crate::failure::Failure;
use crate::manifest::{Manifest, Stack};

/// A stack that is to be deployed, and all that is known of it before AWS is asked.
#[derive(Clone, Debug)]
pub(super) struct Job {
    /// The name in the app.
    pub(super) name: String,
    /// The name in AWS.
    pub(super) stack_name: String,
    pub(super) region: String,
    pub(super) path: PathBuf,
    pub(super) template: Template,
    /// The template names files beside it.
    pub(super) has_assets: bool,
    pub(super) values: BTreeMap<String, String>,
    /// Parameters that take outputs of other stacks.
    pub(super) received: Vec<Received>,
    pub(super) tags: BTreeMap<String, String>,
    pub(super) is_protected: bool,
    /// The names, in the app, of the stacks that come first.
    pub(super) depends_on: Vec<String>,
}

/// A parameter that takes an output of another stack.
#[derive(Clone, Debug)]
pub(super) struct Received {
    pub(super) parameter: String,
    /// The name in the app.
    pub(super) producer: String,
    pub(super) output: String,
}

impl Job {
    pub(super) fn read(
        manifest: &Manifest,
        stack: &Stack,
        overrides: &BTreeMap<String, String>,
    ) -> Result<Self, Failure> {
        let path = manifest.template(stack);
        let template = Template::read(&path)?;
        let folder = manifest.out.join(&stack.folder);
        for asset in &stack.assets {
            let file = folder.join(&asset.file);
            if !file.exists() {
                return Err(Failure::new(format_args!(
                    "`{}` names `{}`, which is not there",
                    path.display(),
                    file.display()
                ))
                .hint(
                    "`cargo run deploy` without `--no-synth` and `--no-build` makes it; \
                     what is built elsewhere has to be there before",
                ));
            }
        }
        let received = manifest.incoming(stack).filter_map(|wire| {
            Some(Received {
                parameter: wire.parameter.clone()?,
                producer: wire.producer.clone(),
                output: wire.output.clone(),
            })
        });
        let mut values = stack.parameter_values.clone();
        let declared = template.parameters().map(|parameter| parameter.name);
        for name in declared {
            if let Some(value) = overrides.get(name) {
                values.insert(name.to_owned(), value.clone());
            }
        }
        Ok(Self {
            name: stack.name.clone(),
            stack_name: stack.stack_name.clone(),
            region: stack.region.clone(),
            path,
            has_assets: !stack.assets.is_empty(),
            values,
            received: received.collect(),
            tags: stack.tags.clone(),
            is_protected: stack.termination_protection,
            depends_on: stack.depends_on.clone(),
            template,
        })
    }

    /// A stack for tests.
    #[cfg(test)]
    pub(super) fn sample(name: &str, region: &str) -> Self {
        let text = "Resources: { Topic: { Type: AWS::SNS::Topic } }".to_owned();
        Self {
            name: name.to_owned(),
            stack_name: format!("news-{}", name.to_lowercase()),
            region: region.to_owned(),
            path: PathBuf::from("template.yaml"),
            template: Template::parse(text).expect("it is YAML"),
            has_assets: false,
            values: BTreeMap::new(),
            received: Vec::new(),
            tags: BTreeMap::new(),
            is_protected: false,
            depends_on: Vec::new(),
        }
    }
}

impl fmt::Display for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            name,
            stack_name,
            region,
            ..
        } = self;
        write!(f, "the stack `{name}` ({stack_name} in {region})")
    }
}
