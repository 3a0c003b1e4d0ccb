//! Late values, turned into what a template says.

use std::borrow::Cow;

use super::connect::own_value;
use super::walk::Walk;
use super::wires::{Order, Source};
use crate::json::Json;
use crate::node::Node;
use crate::problem::Problem;
use crate::value::Expression;

impl Walk<'_> {
    pub(super) fn expression(&mut self, expression: Expression) -> Json {
        match expression {
            Expression::Reference { node, list } => self.value_of(Source {
                node,
                attribute: None,
                list,
            }),
            Expression::Attribute { node, name, list } => self.value_of(Source {
                node,
                attribute: Some(name),
                list,
            }),
            Expression::Pseudo(name) => Json::object([("Ref", Json::Text(name))]),
            Expression::Text(parts) => self.text(parts),
            Expression::If {
                condition,
                branches,
            } => {
                let [mut then, mut otherwise] = *branches;
                self.json(&mut then);
                self.json(&mut otherwise);
                let name = self.own_id(condition, "condition");
                Json::object([("Fn::If", Json::from([name, then, otherwise]))])
            }
            Expression::FindInMap {
                mapping,
                keys,
                default,
            } => {
                let [mut top, mut second] = *keys;
                self.json(&mut top);
                self.json(&mut second);
                let mut arguments = vec![self.own_id(mapping, "mapping"), top, second];
                if let Some(mut default) = default {
                    self.json(&mut default);
                    arguments.push(Json::object([("DefaultValue", *default)]));
                }
                Json::object([("Fn::FindInMap", Json::List(arguments))])
            }
            Expression::Condition(node) => {
                let name = self.own_id(node, "condition");
                Json::object([("Condition", name)])
            }
            Expression::ConditionName(node) => self.own_id(node, "condition"),
            Expression::LogicalId(node) => {
                if self.exists(node) {
                    Json::from(self.layout.id(node).to_owned())
                } else {
                    unknown()
                }
            }
            Expression::RegionOf(node) => self.region_of(node),
            Expression::StackNameOf(node) => self.stack_name_of(node),
            Expression::Digest(node) => Json::from(self.layout.digest(node).to_owned()),
            Expression::AccountOf(node) => self.account_of(node),
            Expression::Function(name, mut argument) => {
                self.json(&mut argument);
                Json::object([(name, argument)])
            }
        }
    }

    /// A text with late parts: `Fn::Sub` where each late part is a `Ref` or `Fn::GetAtt`, else `Fn::Join`.
    fn text(&mut self, mut parts: Vec<Json>) -> Json {
        for part in &mut parts {
            self.json(part);
        }
        if parts.iter().all(|part| part.as_text().is_some()) {
            let known: String = parts.iter().filter_map(Json::as_text).collect();
            return Json::from(known);
        }
        if parts.len() == 1 {
            return parts.remove(0);
        }
        match substitution(&parts) {
            Some(template) => Json::object([("Fn::Sub", Json::from(template))]),
            None => Json::object([("Fn::Join", Json::list(["".into(), Json::List(parts)]))]),
        }
    }

    fn region_of(&mut self, node: Node) -> Json {
        if !self.exists(node) {
            return unknown();
        }
        let home = self.layout.home(node.part);
        if home == self.template {
            Json::object([("Ref", Json::from("AWS::Region"))])
        } else {
            Json::from(self.layout.templates[home].region.name())
        }
    }

    fn stack_name_of(&mut self, node: Node) -> Json {
        // It may be of a stack without the node itself, which only says which stack is meant.
        if self.layout.knows(node) {
            let home = self.layout.home(node.part);
            Json::from(self.layout.templates[home].stack_name.clone())
        } else {
            self.exists(node);
            unknown()
        }
    }

    fn account_of(&mut self, node: Node) -> Json {
        if !self.exists(node) {
            return unknown();
        }
        let home = &self.layout.templates[self.layout.home(node.part)];
        let here = &self.layout.templates[self.template];
        match &home.account {
            Some(account) if home.account != here.account => {
                let mut json = Json::from(account.clone());
                self.json(&mut json);
                json
            }
            Some(_) | None => Json::object([("Ref", Json::from("AWS::AccountId"))]),
        }
    }

    /// Whether there is such a thing in this app; if not, it is reported.
    pub(super) fn exists(&mut self, node: Node) -> bool {
        if !self.layout.knows(node) {
            self.report(
                Problem::new("a handle of another app is used here")
                    .hint("use a handle that a stack of this app returned"),
            );
            return false;
        }
        // A look-up that failed was reported where it failed.
        !node.is_nowhere()
    }

    fn is_own(&mut self, node: Node, what: &str) -> bool {
        if !self.exists(node) {
            return false;
        }
        let home = self.layout.home(node.part);
        if home != self.template {
            self.report(
                Problem::new(format!(
                    "the {what} `{}` is of the stack `{}`, and works there alone",
                    self.layout.id(node),
                    self.layout.templates[home].name
                ))
                .hint(format!("add a {what} to this stack")),
            );
        }
        home == self.template
    }

    fn own_id(&mut self, node: Node, what: &str) -> Json {
        if self.is_own(node, what) {
            Json::from(self.layout.id(node).to_owned())
        } else {
            unknown()
        }
    }

    /// Whether the dependency is one within the template; one on another template orders the two.
    pub(super) fn depends_on(&mut self, node: Node) -> bool {
        if !self.exists(node) {
            return false;
        }
        let home = self.layout.home(node.part);
        if home == self.template {
            self.need(node);
            return true;
        }
        let order = Order {
            producer: home,
            consumer: self.template,
            from: self.path(node),
            to: self.current_path(),
        };
        self.wires.orders.push(order);
        false
    }

    fn need(&mut self, node: Node) {
        if let Some(place) = &self.current {
            self.wires.needs.push((place.node, node));
        }
    }

    fn value_of(&mut self, source: Source) -> Json {
        if !self.exists(source.node) {
            return unknown();
        }
        let here = self.layout.home(source.node.part) == self.template;
        if (self.in_output || !here)
            && let Some(problem) = self.shown(&source)
        {
            self.report(problem);
            return unknown();
        }
        if here {
            self.need(source.node);
            own_value(&source, self.layout)
        } else {
            self.wired(source)
        }
    }
}

/// The text of `Fn::Sub`, if each late part is a `Ref` or `Fn::GetAtt`,
/// and no literal part holds what `Fn::Sub` would take for its own.
fn substitution(parts: &[Json]) -> Option<String> {
    let mut template = String::new();
    for part in parts {
        match part {
            Json::Text(text) if text.contains("${") => return None,
            Json::Text(text) => template.push_str(text),
            late => {
                template.push_str("${");
                template.push_str(&placeholder(late)?);
                template.push('}');
            }
        }
    }
    Some(template)
}

/// What stands between `${` and `}` of `Fn::Sub`, if the value is a `Ref` or `Fn::GetAtt`.
fn placeholder(value: &Json) -> Option<Cow<'_, str>> {
    let object = value.as_map()?;
    if let Some(id) = object.get("Ref").and_then(Json::as_text) {
        return Some(Cow::Borrowed(id));
    }
    let arguments = object.get("Fn::GetAtt")?.as_list()?;
    let parts: Option<Vec<&str>> = arguments.iter().map(Json::as_text).collect();
    parts.map(|parts| Cow::Owned(parts.join(".")))
}

/// Stands for a value that cannot be had: its problem is reported, and no check is to report it again,
/// for checks let functions through. It never reaches a file, because a problem ends synthesis.
pub(super) fn unknown() -> Json {
    Json::object([("Fn::Unknown", Json::Null)])
}
