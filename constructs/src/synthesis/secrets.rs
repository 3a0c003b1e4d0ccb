//! Secrets, which no output may show.
//!
//! Outputs are plain text for everyone who may look at the stack: `NoEcho` and references that CloudFormation
//! resolves hide nothing there
//! ([NoEcho](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html#parameters-section-structure-properties),
//! [dynamic references](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html)).

use std::collections::BTreeSet;

use super::plan::Plan;
use super::walk::Walk;
use super::wires::Source;
use crate::item::Kind;
use crate::json::{Json, Object};
use crate::node::Node;
use crate::problem::Problem;

/// Attributes that are secrets: of a user pool client, and of an access key. No other type has one of these names.
const ATTRIBUTES: [&str; 2] = ["ClientSecret", "SecretAccessKey"];

/// What references to secrets begin with.
const REFERENCES: [&str; 2] = ["{{resolve:secretsmanager:", "{{resolve:ssm-secure:"];

/// The parameters that are not to be shown.
pub(super) fn hidden_parameters(plan: &Plan) -> BTreeSet<Node> {
    let items = plan.templates.iter().flat_map(|template| &template.items);
    items
        .filter(|placed| match &placed.item.kind {
            Kind::Parameter(fields) => is_hidden(fields),
            _ => false,
        })
        .map(|placed| placed.node)
        .collect()
}

/// An included template may say it as a text.
fn is_hidden(fields: &Object) -> bool {
    match fields.get("NoEcho") {
        Some(Json::Bool(hidden)) => *hidden,
        Some(Json::Text(text)) => text.eq_ignore_ascii_case("true"),
        _ => false,
    }
}

impl Walk<'_> {
    /// What is wrong with showing a value in an output, be it a user's or one that synthesis makes.
    pub(super) fn shown(&self, source: &Source) -> Option<Problem> {
        let path = || self.path(source.node);
        match &source.attribute {
            Some(name) if ATTRIBUTES.contains(&name.as_ref()) => Some(
                shows(&format!("the secret of `{}`", path())).hint(
                    "give it to a `secretsmanager::Secret` of its own stack, and let others read that",
                ),
            ),
            None if self.declared.hidden.contains(&source.node) => Some(
                shows(&format!("the `NoEcho` parameter `{}`", path())).hint(
                    "where another stack needs the value, add such a parameter to that stack",
                ),
            ),
            _ => None,
        }
    }

    /// Reports references to secrets in an output whose late values are resolved.
    pub(super) fn no_secrets(&mut self, output: &Object) {
        let found = output.iter().find_map(|(_, value)| reference(value));
        if let Some(found) = found {
            self.report(
                shows(&format!("what `{found}...}}}}` stands for"))
                    .hint("show the secret's ARN or name, and let others read the secret"),
            );
        }
    }
}

fn shows(what: &str) -> Problem {
    Problem::new(format!(
        "{what} would stand in an output, where everyone who may look at the stack can read it"
    ))
}

/// What a reference to a secret anywhere in a value begins with.
fn reference(value: &Json) -> Option<&'static str> {
    match value {
        Json::Text(text) => begin(text),
        Json::List(items) => items.iter().find_map(reference),
        Json::Map(object) => object
            .get("Fn::Join")
            .and_then(joined)
            .and_then(|text| begin(&text))
            .or_else(|| object.iter().find_map(|(_, value)| reference(value))),
        _ => None,
    }
}

fn begin(text: &str) -> Option<&'static str> {
    REFERENCES.into_iter().find(|begin| text.contains(begin))
}

/// The text of `Fn::Join` with nothing for what is late, as a reference may be divided among its parts.
fn joined(arguments: &Json) -> Option<String> {
    let [Json::Text(delimiter), Json::List(parts)] = arguments.as_list()? else {
        return None;
    };
    let parts: Vec<&str> = parts
        .iter()
        .map(|part| part.as_text().unwrap_or_default())
        .collect();
    Some(parts.join(delimiter))
}
