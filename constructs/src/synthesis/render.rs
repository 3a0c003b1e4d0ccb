//! The one walk that resolves late values.
//!
//! It knows the item and, on its way back, the path of each property: so it collects invalid literals too.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::layout::Layout;
use super::plan::{Plan, Template};
use super::wires::{Order, Source, Wire, Wires};
use crate::app::Wiring;
use crate::item::{Item, Kind};
use crate::json::{Json, Object};
use crate::node::Node;
use crate::problem::{Problem, Problems};
use crate::value::{Expression, Late};

/// Resolves everything in the plan, in place.
pub(super) fn render(plan: &mut Plan, layout: &Layout, problems: &mut Problems) -> Wires {
    let declared = declared_outputs(plan);
    let paths = plan
        .templates
        .iter()
        .flat_map(|template| &template.items)
        .map(|placed| (placed.node, placed.path.clone()))
        .collect();
    let mut walk = Walk {
        layout,
        wiring: plan.wiring,
        declared,
        paths,
        wires: Wires::default(),
        problems,
        template: 0,
        received: Vec::new(),
        current: None,
        in_output: false,
        invalid: Vec::new(),
    };
    for (index, template) in plan.templates.iter_mut().enumerate() {
        walk.template = index;
        walk.received = std::mem::take(&mut template.received);
        walk.template(template);
    }
    walk.wires
}

/// The outputs that users declared, by what they are of: a wire uses one of them if it can.
fn declared_outputs(plan: &Plan) -> BTreeMap<Node, Vec<(Source, String)>> {
    let mut declared: BTreeMap<Node, Vec<(Source, String)>> = BTreeMap::new();
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
                let name = placed.item.path.split('/').collect();
                declared
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

struct Walk<'a> {
    layout: &'a Layout,
    wiring: Wiring,
    declared: BTreeMap<Node, Vec<(Source, String)>>,
    paths: BTreeMap<Node, String>,
    wires: Wires,
    problems: &'a mut Problems,
    /// The template whose items are walked.
    template: usize,
    received: Vec<(String, Late)>,
    /// The item that is walked.
    current: Option<Place>,
    in_output: bool,
    /// Invalid literals below the present value: their path, last part first, and message.
    invalid: Vec<(Vec<String>, String)>,
}

#[derive(Clone)]
struct Place {
    node: Node,
    path: String,
    type_name: Option<String>,
    location: &'static std::panic::Location<'static>,
}

impl Walk<'_> {
    fn template(&mut self, template: &mut Template) {
        for placed in &mut template.items {
            self.current = Some(Place {
                node: placed.node,
                path: placed.path.clone(),
                type_name: match &placed.item.kind {
                    Kind::Resource(resource) => Some(resource.type_name.to_string()),
                    _ => None,
                },
                location: placed.item.location,
            });
            self.in_output = matches!(placed.item.kind, Kind::Output(_));
            self.item(&mut placed.item);
            self.report_invalid();
        }
        self.current = None;
        self.in_output = false;
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
            Kind::Parameter(object) | Kind::Mapping(object) | Kind::Output(object) => {
                self.object(object);
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

    fn json(&mut self, json: &mut Json) {
        match json {
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => {}
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
                *json = Json::Null;
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

    fn report(&mut self, problem: Problem) {
        let problem = match &self.current {
            Some(place) => {
                let problem = problem.at(&place.path).from(place.location);
                match &place.type_name {
                    Some(type_name) => problem.of_type(type_name),
                    None => problem,
                }
            }
            None => problem.at(&self.layout.templates[self.template].name),
        };
        self.problems.push(problem);
    }

    fn expression(&mut self, expression: Expression) -> Json {
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
                mut then,
                mut otherwise,
            } => {
                self.json(&mut then);
                self.json(&mut otherwise);
                let name = self.own_id(condition, "condition");
                Json::object([("Fn::If", Json::from([name, then, otherwise]))])
            }
            Expression::FindInMap {
                mapping,
                mut top,
                mut second,
                default,
            } => {
                self.json(&mut top);
                self.json(&mut second);
                let mut arguments = vec![self.own_id(mapping, "mapping"), top, second];
                if let Some(mut default) = default {
                    self.json(&mut default);
                    arguments.push(Json::object([("DefaultValue", default)]));
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
                    Json::Null
                }
            }
            Expression::RegionOf(node) => self.region_of(node),
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
        if parts.len() == 1 {
            return parts.remove(0);
        }
        let mut template = String::new();
        for part in &parts {
            match part {
                Json::Text(text) => template.push_str(&text.replace("${", "${!")),
                late => match placeholder(late) {
                    Some(name) => {
                        template.push_str("${");
                        template.push_str(&name);
                        template.push('}');
                    }
                    None => {
                        return Json::object([(
                            "Fn::Join",
                            Json::list(["".into(), Json::List(parts)]),
                        )]);
                    }
                },
            }
        }
        Json::object([("Fn::Sub", template)].map(|(key, text)| (key, Json::from(text))))
    }

    fn region_of(&mut self, node: Node) -> Json {
        if !self.exists(node) {
            return Json::Null;
        }
        let home = self.layout.home(node.part);
        if home == self.template {
            Json::object([("Ref", Json::from("AWS::Region"))])
        } else {
            Json::from(self.layout.templates[home].region.name())
        }
    }

    fn account_of(&mut self, node: Node) -> Json {
        if !self.exists(node) {
            return Json::Null;
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
    fn exists(&mut self, node: Node) -> bool {
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
            Json::Null
        }
    }

    /// Whether the dependency is one within the template; one on another template orders the two.
    fn depends_on(&mut self, node: Node) -> bool {
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
            self.wires.needs.entry(place.node).or_default().insert(node);
        }
    }

    fn value_of(&mut self, source: Source) -> Json {
        if !self.exists(source.node) {
            return Json::Null;
        }
        if self.layout.home(source.node.part) == self.template {
            self.need(source.node);
            own_value(&source, self.layout)
        } else {
            self.wired(source)
        }
    }

    fn wired(&mut self, source: Source) -> Json {
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
            return Json::Null;
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
        let known = self
            .wires
            .wires
            .iter()
            .position(|wire| wire.consumer == self.template && wire.source == source);
        if let Some(index) = known {
            return index;
        }
        let output = self.output(producer, &source);
        let parameter = match self.wiring {
            Wiring::StackOutput => None,
            Wiring::Parameters => Some(self.parameter(producer, &output, &source)),
        };
        self.wires.wires.push(Wire {
            producer,
            output,
            consumer: self.template,
            parameter,
            from: self.path(source.node),
            to: self.current_path(),
            source,
        });
        self.wires.wires.len() - 1
    }

    /// The name of the producer's output: one that the user declared, or a new one.
    fn output(&mut self, producer: usize, source: &Source) -> String {
        let declared = self.declared.get(&source.node).into_iter().flatten();
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
        let taken = |name: &String| {
            self.declared.values().flatten().any(|(known, declared)| {
                declared == name && self.layout.home(known.node.part) == producer
            })
        };
        while taken(&name) || outputs.contains_key(&name) {
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
            return Json::Null;
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
                    return Json::Null;
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

    fn path(&self, node: Node) -> String {
        self.paths.get(&node).cloned().unwrap_or_default()
    }

    fn current_path(&self) -> String {
        match &self.current {
            Some(place) => place.path.clone(),
            None => self.layout.templates[self.template].name.clone(),
        }
    }
}

/// Divides the items of a list that crosses stacks as one text.
const LIST_DELIMITER: &str = "|";

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
