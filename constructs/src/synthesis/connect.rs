//! Values of other templates, brought in by outputs.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::Layout;
use super::plan::Plan;
use super::resolve::unknown;
use super::secrets::hidden_parameters;
use super::walk::Walk;
use super::wires::{Source, Wire};
use crate::app::Wiring;
use crate::item::Kind;
use crate::json::{Json, Object};
use crate::node::Node;
use crate::problem::Problem;
use crate::value::Expression;

/// What users declared that wires look at.
#[derive(Default)]
pub(super) struct Declared {
    /// The names of outputs, by what they are of.
    outputs: BTreeMap<Node, Vec<(Source, String)>>,
    /// The parameters that are not to be shown.
    pub(super) hidden: BTreeSet<Node>,
}

/// Divides the items of a list that crosses stacks as one text.
const LIST_DELIMITER: &str = "|";

impl Walk<'_> {
    pub(super) fn wired(&mut self, source: Source) -> Json {
        let producer = self.layout.home(source.node.part);
        if self.in_output && self.wiring == Wiring::StackOutput {
            self.report(
                Problem::new(format!(
                    "an output cannot hand on a value of another stack, here of `{}`",
                    self.path(source.node)
                ))
                .hint(format!(
                    "add the output to the stack `{}`",
                    self.layout.templates[producer].name
                )),
            );
            return unknown();
        }
        let index = self.wire(producer, source);
        if let Some(place) = &self.current {
            self.wires.uses.entry(place.node).or_default().insert(index);
        }
        let wire = &self.wires.wires[index];
        match &wire.parameter {
            Some(parameter) => Json::object([("Ref", Json::from(parameter.clone()))]),
            None => self.stack_output(producer, wire.output.clone(), wire.source.list),
        }
    }

    /// Finds or makes the wire for a source.
    fn wire(&mut self, producer: usize, source: Source) -> usize {
        let key = (self.template, source);
        if let Some(index) = self.wires.by_source.get(&key) {
            return *index;
        }
        let (_, source) = &key;
        let output = self.output(producer, source);
        let parameter = match self.wiring {
            Wiring::StackOutput => None,
            Wiring::Parameters => Some(self.parameter(producer, &output, source)),
        };
        self.wires.wires.push(Wire {
            producer,
            output,
            consumer: self.template,
            parameter,
            from: self.path(source.node),
            to: self.current_path(),
            source: source.clone(),
        });
        let index = self.wires.wires.len() - 1;
        self.wires.by_source.insert(key, index);
        index
    }

    /// The name of the producer's output: one that the user declared, or a new one.
    fn output(&mut self, producer: usize, source: &Source) -> String {
        let declared = self
            .declared
            .outputs
            .get(&source.node)
            .into_iter()
            .flatten();
        for (known, name) in declared {
            if known == source && !source.list {
                return name.clone();
            }
        }
        let outputs = self.wires.outputs.entry(producer).or_default();
        if let Some((name, _)) = outputs.iter().find(|(_, known)| *known == source) {
            return name.clone();
        }
        let suffix: String = match &source.attribute {
            Some(attribute) => attribute
                .chars()
                .filter(char::is_ascii_alphanumeric)
                .collect(),
            None => "Ref".to_owned(),
        };
        let mut name = format!("{}{suffix}", self.layout.id(source.node));
        while self.output_names.contains(&(producer, name.clone())) || outputs.contains_key(&name) {
            name.push_str("Wire");
        }
        outputs.insert(name.clone(), source.clone());
        name
    }

    /// The name of the consumer's parameter: what [`Stack::receive`](crate::Stack::receive) says, or a made one.
    fn parameter(&self, producer: usize, output: &str, source: &Source) -> String {
        let chosen = self
            .received
            .iter()
            .find(|(_, late)| source_of(late.expression()).as_ref() == Some(source));
        if let Some((name, _)) = chosen {
            return name.clone();
        }
        let stack: String = self.layout.templates[producer]
            .name
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        format!("{stack}{output}")
    }

    fn stack_output(&mut self, producer: usize, output: String, list: bool) -> Json {
        let from = &self.layout.templates[producer];
        let here = &self.layout.templates[self.template];
        if from.region.partition() != here.region.partition() {
            let problem = Problem::new(format!(
                "a value of `{}` in {} cannot be read in {}: they are of different partitions",
                from.name, from.region, here.region
            ));
            self.report(problem.hint("give the value as a parameter"));
            return unknown();
        }
        let mut argument = Object::new();
        argument.push("StackName", from.stack_name.clone());
        argument.push("OutputName", output);
        if from.region != here.region {
            argument.push("Region", from.region.name());
        }
        if from.account != here.account {
            match &from.output_role {
                Some(role) => argument.push("RoleArn", Json::from(role.clone())),
                None => {
                    let problem = Problem::new(format!(
                        "a value of `{}` cannot be read here: the stack is in another account",
                        from.name
                    ));
                    self.report(
                        problem
                            .hint("name a role of that account with `Stack::outputs_readable_by`"),
                    );
                    return unknown();
                }
            }
        }
        let value = Json::object([("Fn::GetStackOutput", Json::Map(argument))]);
        if list {
            Json::object([("Fn::Split", Json::list([Json::from(LIST_DELIMITER), value]))])
        } else {
            value
        }
    }
}

/// The names that users gave to outputs, by template.
pub(super) fn output_names(plan: &Plan, layout: &Layout) -> BTreeSet<(usize, String)> {
    let mut names = BTreeSet::new();
    for (index, template) in plan.templates.iter().enumerate() {
        for placed in &template.items {
            if let Kind::Output(_) = placed.item.kind {
                names.insert((index, layout.id(placed.node).to_owned()));
            }
        }
    }
    names
}

/// The outputs that users declared, by what they are of: a wire uses one of them if it can; and hidden parameters.
pub(super) fn declared_outputs(plan: &Plan, layout: &Layout) -> Declared {
    let mut declared = Declared {
        hidden: hidden_parameters(plan),
        ..Declared::default()
    };
    for template in &plan.templates {
        for placed in &template.items {
            let Kind::Output(fields) = &placed.item.kind else {
                continue;
            };
            let Some(Json::Late(late)) = fields.get("Value") else {
                continue;
            };
            if fields.contains_key("Condition") {
                continue;
            }
            if let Some(source) = source_of(late.expression()) {
                let name = layout.id(placed.node).to_owned();
                declared
                    .outputs
                    .entry(source.node)
                    .or_default()
                    .push((source, name));
            }
        }
    }
    declared
}

fn source_of(expression: &Expression) -> Option<Source> {
    match expression {
        Expression::Reference { node, list } => Some(Source {
            node: *node,
            attribute: None,
            list: *list,
        }),
        Expression::Attribute { node, name, list } => Some(Source {
            node: *node,
            attribute: Some(name.clone()),
            list: *list,
        }),
        _ => None,
    }
}

/// The value as its own template names it.
pub(super) fn own_value(source: &Source, layout: &Layout) -> Json {
    let id = layout.id(source.node).to_owned();
    match &source.attribute {
        None => Json::object([("Ref", Json::from(id))]),
        Some(attribute) => Json::object([(
            "Fn::GetAtt",
            Json::list([Json::from(id), Json::Text(attribute.clone())]),
        )]),
    }
}

/// The value of an output that synthesis adds: a list is joined to one text.
pub(super) fn output_value(source: &Source, layout: &Layout, wiring: Wiring) -> Json {
    let value = own_value(source, layout);
    if !source.list {
        return value;
    }
    let delimiter = match wiring {
        Wiring::StackOutput => LIST_DELIMITER,
        Wiring::Parameters => ",",
    };
    Json::object([("Fn::Join", Json::list([Json::from(delimiter), value]))])
}
