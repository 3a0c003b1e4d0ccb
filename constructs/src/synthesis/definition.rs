//! Digests of definitions, for logical ids that follow what they are of.
//!
//! A version of a function is what the function was when the version was made: it needs a new logical id when the
//! function changes. A late value counts by the definition that gives it, in whichever stack that is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::layout::stack_name;
use crate::app::App;
use crate::asset::sha256;
use crate::item::{Item, Kind, ResourceItem};
use crate::json::{Json, Object};
use crate::node::Node;
use crate::schema::{Schemas, Tagging};
use crate::value::Expression;

/// The digest of each definition that a logical id follows.
pub(super) fn digests(app: &App, schemas: &mut Schemas) -> BTreeMap<Node, String> {
    let items = app
        .stacks
        .iter()
        .flat_map(|stack| stack.own.iter().chain(&stack.edge));
    let followed = items.filter_map(|item| match &item.kind {
        Kind::Resource(resource) => resource.follows,
        Kind::Parameter(_) | Kind::Condition(_) | Kind::Mapping(_) | Kind::Output(_) => None,
    });
    followed
        .map(|node| (node, Walk::new(app, schemas).digest(node)))
        .collect()
}

/// A walk over a definition and all that it names, each once.
struct Walk<'a> {
    app: &'a App,
    schemas: &'a mut Schemas,
    seen: BTreeSet<Node>,
    text: String,
}

impl<'a> Walk<'a> {
    fn new(app: &'a App, schemas: &'a mut Schemas) -> Self {
        Self {
            app,
            schemas,
            seen: BTreeSet::new(),
            text: String::new(),
        }
    }

    fn digest(mut self, node: Node) -> String {
        self.node(node);
        let mut digest = sha256(self.text.as_bytes());
        digest.truncate(16);
        digest
    }

    fn node(&mut self, node: Node) {
        let Some((stack, item)) = self.item(node) else {
            return;
        };
        // By its path, never its number: what is added before it does not matter.
        self.word(stack);
        self.word(&item.path);
        if !self.seen.insert(node) {
            return;
        }
        match &item.kind {
            Kind::Resource(resource) => {
                self.word(&resource.type_name);
                self.properties(resource);
                self.object(&resource.metadata);
            }
            Kind::Parameter(object) | Kind::Mapping(object) | Kind::Output(object) => {
                self.object(object);
            }
            Kind::Condition(json) => self.json(json),
        }
    }

    /// The properties but for tags, which change nothing of what a resource is.
    fn properties(&mut self, resource: &ResourceItem) {
        let tags = match self.schemas.tagging(&resource.type_name) {
            Some(Tagging::List(property) | Tagging::Map(property)) => property,
            None => String::new(),
        };
        let properties = resource.properties.as_map();
        for (key, value) in properties.into_iter().flat_map(Object::iter) {
            if key != tags {
                self.word(key);
                self.json(value);
            }
        }
    }

    fn item(&self, node: Node) -> Option<(&'a str, &'a Item)> {
        let stack = self.app.stacks.get(node.part.stack as usize)?;
        let item = stack.items(node.part.edge).get(node.index as usize)?;
        (node.app == self.app.number).then_some((stack.name.as_str(), item))
    }

    /// Adds a text with its length, so that no two sequences of texts are alike.
    fn word(&mut self, word: &str) {
        write!(self.text, "{}:{word}", word.len()).expect("a String takes every text");
    }

    fn object(&mut self, object: &Object) {
        self.word("{");
        for (key, value) in object.iter() {
            self.word(key);
            self.json(value);
        }
        self.word("}");
    }

    fn list(&mut self, items: &[Json]) {
        self.word("[");
        for item in items {
            self.json(item);
        }
        self.word("]");
    }

    fn json(&mut self, json: &Json) {
        match json {
            Json::Null => self.word("null"),
            Json::Bool(value) => self.word(if *value { "true" } else { "false" }),
            Json::Number(number) => self.word(&number.to_string()),
            Json::Text(text) => {
                self.word("text");
                self.word(text);
            }
            Json::List(items) => self.list(items),
            Json::Map(object) => self.object(object),
            Json::Late(late) => self.expression(late.expression()),
            // Reported where it stands; nothing is written then.
            Json::Invalid(_) => {}
        }
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Reference { node, .. } => self.named("Ref", *node),
            Expression::Attribute { node, name, .. } => {
                self.word(name);
                self.named("Fn::GetAtt", *node);
            }
            Expression::Pseudo(name) => self.word(name),
            Expression::Text(parts) => self.list(parts),
            Expression::If {
                condition,
                branches,
            } => {
                self.named("Fn::If", *condition);
                branches.iter().for_each(|branch| self.json(branch));
            }
            Expression::FindInMap {
                mapping,
                keys,
                default,
            } => {
                self.named("Fn::FindInMap", *mapping);
                keys.iter().for_each(|key| self.json(key));
                if let Some(default) = default {
                    self.json(default);
                }
            }
            Expression::Condition(node) => self.named("Condition", *node),
            Expression::ConditionName(node) => self.named("ConditionName", *node),
            Expression::LogicalId(node) => self.named("LogicalId", *node),
            Expression::RegionOf(node) => self.named("Region", *node),
            Expression::AccountOf(node) => self.named("Account", *node),
            Expression::StackNameOf(node) => self.name_of_stack(*node),
            // A definition that carries its own digest.
            Expression::Digest(_) => {}
            Expression::Function(name, argument) => {
                self.word(name);
                self.json(argument);
            }
        }
    }

    fn name_of_stack(&mut self, node: Node) {
        self.word("StackName");
        if let Some(stack) = self.app.stacks.get(node.part.stack as usize) {
            let name = stack_name(stack, self.app.name.as_deref());
            self.word(&name);
        }
    }

    fn named(&mut self, kind: &str, node: Node) {
        self.word(kind);
        self.node(node);
    }
}
