//! One side of a comparison: a stack as it is, or as it is to be.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::failure::Failure;
use crate::manifest::{Manifest, Stack};
use crate::template;

/// What CloudFormation says in place of a value that must not be read.
const HIDDEN: &str = "****";

/// A stack as it is, or as it is to be.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Side {
    /// With the long forms of functions.
    pub(super) template: Value,
    /// What parameters are given; a value that nobody knows yet is a function.
    pub(super) parameters: BTreeMap<String, Value>,
    pub(super) tags: BTreeMap<String, Value>,
}

impl Side {
    /// A stack as a synthesis wrote it. Values that it takes of other stacks are outputs to be read.
    pub(super) fn synthesized(manifest: &Manifest, stack: &Stack) -> Result<Self, Failure> {
        let path = manifest.template(stack);
        let shown = path.display();
        let text = fs::read_to_string(&path).map_err(|error| {
            Failure::new(format_args!("cannot read `{shown}`: {error}"))
                .hint("`cargo run synth` writes it")
        })?;
        let template = template::read(&text).map_err(|error| {
            Failure::new(format_args!("cannot read `{shown}`: {error}"))
                .hint("`cargo run synth` writes it anew")
        })?;
        let mut parameters = defaults(&template);
        let given = stack.parameter_values.iter();
        parameters.extend(given.map(|(name, value)| (name.clone(), Value::from(value.as_str()))));
        for wire in manifest.incoming(stack) {
            if let Some(parameter) = &wire.parameter {
                let late = format!("{}:{}", wire.producer, wire.output);
                parameters.insert(
                    parameter.clone(),
                    serde_json::json!({ "Fn::GetStackOutput": late }),
                );
            }
        }
        let tags = stack.tags.iter();
        Ok(Self {
            template,
            parameters,
            tags: tags
                .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
                .collect(),
        })
    }

    /// Whether macros make another template of it when it is deployed.
    pub(super) fn has_transform(&self) -> bool {
        self.template.get("Transform").is_some()
    }
}

fn defaults(template: &Value) -> BTreeMap<String, Value> {
    let parameters = template.get("Parameters").and_then(Value::as_object);
    let parameters = parameters.into_iter().flatten();
    parameters
        .filter_map(|(name, parameter)| Some((name.clone(), parameter.get("Default")?.clone())))
        .collect()
}

/// Whether a value is one that CloudFormation does not tell.
pub(super) fn is_hidden(value: &Value) -> bool {
    value == HIDDEN
}
