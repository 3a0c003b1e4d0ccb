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
        match &source.attribute {
            Some(name) if ATTRIBUTES.contains(&name.as_ref()) => {
                Some(shows_attribute(&self.path(source.node)))
            }
            None if self.declared.hidden.contains(&source.node) => {
                Some(shows_parameter(&self.path(source.node)))
            }
            _ => None,
        }
    }

    /// Reports secrets in an output whose late values are resolved: references to them, and what an included
    /// template, or a value of level 1, takes by its logical id.
    pub(super) fn no_secrets(&mut self, output: &Object) {
        let hidden: Vec<&str> = self
            .declared
            .hidden
            .iter()
            .filter(|node| self.layout.home(node.part) == self.template)
            .map(|node| self.layout.id(*node))
            .collect();
        let mut named = Vec::new();
        for (_, value) in output.iter() {
            by_name(value, &hidden, &mut named);
        }
        for problem in named {
            self.report(problem);
        }
        let found = output.iter().find_map(|(_, value)| reference(value));
        if let Some(found) = found {
            self.report(
                shows(&format!("what `{found}...}}}}` stands for"))
                    .hint("show the secret's ARN or name, and let others read the secret"),
            );
        }
    }
}

fn shows_attribute(of: &str) -> Problem {
    shows(&format!("the secret of `{of}`"))
        .hint("give it to a `secretsmanager::Secret` of its own stack, and let others read that")
}

fn shows_parameter(name: &str) -> Problem {
    shows(&format!("the `NoEcho` parameter `{name}`"))
        .hint("where another stack needs the value, add such a parameter to that stack")
}

/// What is wrong with a value that takes secrets by logical ids; `hidden` are those of parameters.
fn by_name(value: &Json, hidden: &[&str], problems: &mut Vec<Problem>) {
    match value {
        Json::List(items) => {
            for item in items {
                by_name(item, hidden, problems);
            }
        }
        Json::Map(object) => {
            for (function, argument) in object.iter() {
                let text = match argument {
                    Json::List(parts) => parts.first().and_then(Json::as_text),
                    one => one.as_text(),
                };
                match (function, text) {
                    ("Ref", Some(name)) => problems.extend(of_name(name, hidden)),
                    ("Fn::GetAtt", Some(text)) => {
                        let attribute = argument.pointer("/1").and_then(Json::as_text);
                        let name = attribute.map_or_else(
                            || text.to_owned(),
                            |attribute| format!("{text}.{attribute}"),
                        );
                        problems.extend(of_name(&name, hidden));
                    }
                    ("Fn::Sub", Some(text)) => {
                        let own = argument.pointer("/1").and_then(Json::as_map);
                        let names = text
                            .split("${")
                            .skip(1)
                            .filter_map(|rest| rest.split_once('}'));
                        let names = names
                            .filter(|(name, _)| !own.is_some_and(|own| own.contains_key(name)));
                        problems.extend(names.filter_map(|(name, _)| of_name(name, hidden)));
                    }
                    _ => {}
                }
                by_name(argument, hidden, problems);
            }
        }
        _ => {}
    }
}

/// What is wrong with a parameter, or with an attribute such as `Client.ClientSecret`.
fn of_name(name: &str, hidden: &[&str]) -> Option<Problem> {
    match name.split_once('.') {
        Some((id, attribute)) => ATTRIBUTES.contains(&attribute).then(|| shows_attribute(id)),
        None => hidden.contains(&name).then(|| shows_parameter(name)),
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
