//! The one walk that resolves late values.
//!
//! It knows the item and, on its way back, the path of each property: so it collects invalid literals too.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::connect::Declared;
use super::layout::Layout;
use super::plan::{Placed, Template};
use super::resolve::unknown;
use super::wires::Wires;
use crate::app::Wiring;
use crate::item::{Item, Kind};
use crate::json::{Json, Object};
use crate::node::Node;
use crate::problem::{Problem, Problems};
use crate::value::Late;

pub(super) struct Walk<'a> {
    pub(super) layout: &'a Layout,
    pub(super) wiring: Wiring,
    pub(super) declared: &'a Declared,
    pub(super) output_names: &'a BTreeSet<(usize, String)>,
    pub(super) wires: Wires,
    pub(super) problems: &'a mut Problems,
    /// The template whose items are walked.
    pub(super) template: usize,
    pub(super) received: Vec<(String, Late)>,
    /// The item that is walked.
    pub(super) current: Option<Place>,
    pub(super) in_output: bool,
    /// Invalid literals below the present value: their path, last part first, and message.
    pub(super) invalid: Vec<(Vec<String>, String)>,
}

#[derive(Clone)]
pub(super) struct Place {
    pub(super) node: Node,
    pub(super) type_name: Option<Cow<'static, str>>,
    pub(super) location: &'static std::panic::Location<'static>,
}

impl Walk<'_> {
    pub(super) fn template(&mut self, template: &mut Template) {
        for placed in &mut template.items {
            self.placed(placed);
        }
        self.sections(template);
    }

    fn placed(&mut self, placed: &mut Placed) {
        self.current = Some(Place {
            node: placed.node,
            type_name: match &placed.item.kind {
                Kind::Resource(resource) => Some(resource.type_name.clone()),
                _ => None,
            },
            location: placed.item.location,
        });
        self.in_output = matches!(placed.item.kind, Kind::Output(_));
        self.item(&mut placed.item);
        self.report_invalid();
        self.current = None;
        self.in_output = false;
    }

    /// What is in a template beside its items.
    fn sections(&mut self, template: &mut Template) {
        for (_, value) in &mut template.tags {
            self.json(value);
        }
        for (_, value) in template.sections.iter_mut() {
            self.json(value);
        }
        self.report_invalid();
    }

    fn item(&mut self, item: &mut Item) {
        match &mut item.kind {
            Kind::Resource(resource) => {
                self.json(&mut resource.properties);
                self.object(&mut resource.attributes);
                self.object(&mut resource.metadata);
                let depends_on = std::mem::take(&mut resource.depends_on);
                resource.depends_on = depends_on
                    .into_iter()
                    .filter(|node| self.depends_on(*node))
                    .collect();
                if let Some(condition) = &mut resource.condition {
                    self.json(condition);
                }
            }
            Kind::Parameter(object) | Kind::Mapping(object) => self.object(object),
            Kind::Output(object) => {
                self.object(object);
                self.no_secrets(object);
            }
            Kind::Condition(json) => self.json(json),
        }
    }

    fn object(&mut self, object: &mut Object) {
        for (key, value) in object.iter_mut() {
            let before = self.invalid.len();
            self.json(value);
            self.extend_paths(before, key);
        }
    }

    pub(super) fn json(&mut self, json: &mut Json) {
        match json {
            Json::Null | Json::Bool(_) | Json::Number(_) => {}
            Json::Text(text) => {
                if text.bytes().any(is_control) {
                    self.invalid.push((Vec::new(), control_characters(text)));
                }
            }
            Json::List(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    let before = self.invalid.len();
                    self.json(item);
                    if self.invalid.len() > before {
                        self.extend_paths(before, &index.to_string());
                    }
                }
            }
            Json::Map(object) => self.object(object),
            Json::Late(_) => {
                if let Json::Late(late) = std::mem::take(json) {
                    *json = self.expression(late.into_expression());
                }
            }
            Json::Invalid(invalid) => {
                let message = invalid.message().to_owned();
                self.invalid.push((Vec::new(), message));
                *json = unknown();
            }
        }
    }

    fn extend_paths(&mut self, from: usize, key: &str) {
        for (path, _) in &mut self.invalid[from..] {
            path.push(key.to_owned());
        }
    }

    fn report_invalid(&mut self) {
        for (mut path, message) in std::mem::take(&mut self.invalid) {
            path.reverse();
            let message = if path.is_empty() {
                message
            } else {
                format!("{}: {message}", path.join("/"))
            };
            self.report(Problem::new(message));
        }
    }

    pub(super) fn report(&mut self, problem: Problem) {
        let problem = match &self.current {
            Some(place) => {
                let problem = problem
                    .at(self.layout.path(place.node))
                    .from(place.location);
                match &place.type_name {
                    Some(type_name) => problem.of_type(&**type_name),
                    None => problem,
                }
            }
            None => problem.at(&self.layout.templates[self.template].name),
        };
        self.problems.push(problem);
    }

    pub(super) fn path(&self, node: Node) -> String {
        self.layout.path(node)
    }

    pub(super) fn current_path(&self) -> String {
        match &self.current {
            Some(place) => self.layout.path(place.node),
            None => self.layout.templates[self.template].name.clone(),
        }
    }
}

/// What neither YAML nor AWS's interfaces take, not even escaped.
fn is_control(byte: u8) -> bool {
    byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')
}

fn control_characters(text: &str) -> String {
    format!(
        "a text has no control characters but tabs and ends of lines, got `{}`",
        text.escape_debug()
    )
}
