//! The walk through properties with their shape.

use super::exceptions;
use super::nearest::nearest;
use super::scalar;
use super::schemas::Violation;
use super::shape::{Shape, TypeShape};
use crate::json::{Json, Object};

pub(super) struct Check<'a> {
    type_name: &'a str,
    schema: &'a TypeShape,
    report: &'a mut dyn FnMut(Violation),
}

/// Where in the properties: a chain on the stack, which becomes a text only for a violation.
#[derive(Clone, Copy)]
struct Place<'a> {
    parent: Option<&'a Self>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Name(&'a str),
    Index(usize),
}

impl Place<'_> {
    fn text(&self) -> String {
        let before = self.parent.map_or_else(String::new, Place::text);
        let step = match self.step {
            Step::Root => return before,
            Step::Name(name) => name.to_owned(),
            Step::Index(index) => index.to_string(),
        };
        if before.is_empty() {
            step
        } else {
            format!("{before}/{step}")
        }
    }
}

impl<'a> Check<'a> {
    pub(super) fn new(
        type_name: &'a str,
        schema: &'a TypeShape,
        report: &'a mut dyn FnMut(Violation),
    ) -> Self {
        Self {
            type_name,
            schema,
            report,
        }
    }

    pub(super) fn run(&mut self, properties: &Json) {
        let root = Place {
            parent: None,
            step: Step::Root,
        };
        if let Json::Map(object) = properties
            && !is_function(object)
        {
            self.object(&self.schema.root, object, root);
        }
    }

    fn value(&mut self, shape: &Shape, value: &Json, place: Place<'_>) {
        let Some(shape) = self.schema.resolved(shape) else {
            return;
        };
        match value {
            Json::Late(_) | Json::Invalid(_) => {}
            Json::Map(object) if is_function(object) => {}
            _ if !scalar::has_type(shape, value) => {
                if !exceptions::allows(self.type_name, &place.text(), value) {
                    self.tell(place, scalar::wrong_type(shape, value), None);
                }
            }
            Json::Map(object) => self.object(shape, object, place),
            Json::List(items) => self.list(shape, items, place),
            scalar => {
                if let Some((message, hint)) = scalar::violation(shape, scalar) {
                    self.tell(place, message, hint);
                }
            }
        }
    }

    fn object(&mut self, shape: &Shape, object: &Object, place: Place<'_>) {
        if let Some(properties) = &shape.properties {
            for (name, value) in object.iter() {
                let inner = Place {
                    parent: Some(&place),
                    step: Step::Name(name),
                };
                match properties.get(name) {
                    Some(shape) => self.value(shape, value, inner),
                    None if !shape.open => {
                        let near = nearest(name, properties.keys().map(String::as_str));
                        let hint = near.map(|near| format!("did you mean `{near}`?"));
                        self.tell(place, format!("there is no property `{name}`"), hint);
                    }
                    None => {}
                }
            }
        } else if let Some(values) = &shape.values {
            for (name, value) in object.iter() {
                let step = Step::Name(name);
                let parent = Some(&place);
                self.value(values, value, Place { parent, step });
            }
        }
        self.presence(shape, object, place);
    }

    fn presence(&mut self, shape: &Shape, object: &Object, place: Place<'_>) {
        let given = |name: &String| presence(object, name) == Presence::Given;
        let missing = |name: &String| presence(object, name) == Presence::Missing;
        for name in shape.required.iter().filter(|name| missing(name)) {
            self.tell(place, format!("`{name}` is required"), None);
        }
        let sure = shape.one_of.iter().filter(|name| given(name)).count();
        if !shape.one_of.is_empty() && (sure > 1 || shape.one_of.iter().all(missing)) {
            let message = format!("exactly one of {} is required", listed(&shape.one_of));
            self.tell(place, message, None);
        }
        if !shape.any_of.is_empty() && shape.any_of.iter().all(missing) {
            let message = format!("at least one of {} is required", listed(&shape.any_of));
            self.tell(place, message, None);
        }
        for (name, others) in shape.with.iter().filter(|(name, _)| given(name)) {
            for other in others.iter().filter(|other| missing(other)) {
                self.tell(place, format!("`{name}` needs `{other}`"), None);
            }
        }
        for (name, others) in shape.without.iter().filter(|(name, _)| given(name)) {
            for other in others.iter().filter(|other| given(other)) {
                let message = format!("`{name}` and `{other}` cannot be together");
                self.tell(place, message, None);
            }
        }
    }

    fn list(&mut self, shape: &Shape, items: &[Json], place: Place<'_>) {
        // A function in the list may leave its item out, or be several.
        let sure = items.iter().all(|item| !is_late(item));
        let (least, most) = (shape.min_items, shape.max_items);
        let few = sure && least.is_some_and(|least| items.len() < least);
        if few || sure && most.is_some_and(|most| items.len() > most) {
            let message = format!(
                "{} are allowed, got {}",
                scalar::span(least, most, "items"),
                items.len()
            );
            self.tell(place, message, None);
        }
        if shape.unique {
            for (index, item) in items.iter().enumerate() {
                if !is_late(item) && items[..index].contains(item) {
                    let message = format!("item {index} is there twice");
                    self.tell(place, message, None);
                    break;
                }
            }
        }
        if let Some(inner) = &shape.items {
            for (index, item) in items.iter().enumerate() {
                let step = Step::Index(index);
                let parent = Some(&place);
                self.value(inner, item, Place { parent, step });
            }
        }
    }

    fn tell(&mut self, place: Place<'_>, message: String, hint: Option<String>) {
        (self.report)(Violation {
            path: place.text(),
            message,
            hint,
        });
    }
}

/// An intrinsic function, or another thing that CloudFormation replaces: its value is not known here.
fn is_function(object: &Object) -> bool {
    object
        .iter()
        .any(|(name, _)| match name.as_bytes().first() {
            Some(b'F') => name.starts_with("Fn::"),
            Some(b'R' | b'C') => object.len() == 1 && (name == "Ref" || name == "Condition"),
            _ => false,
        })
}

fn is_late(item: &Json) -> bool {
    match item {
        Json::Late(_) | Json::Invalid(_) => true,
        Json::Map(object) => is_function(object),
        _ => false,
    }
}

/// Whether a property is there once CloudFormation has put values for functions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Presence {
    Missing,
    /// A condition decides: `Fn::If` may give `AWS::NoValue`. Or it is a list of nothing.
    Open,
    Given,
}

fn presence(object: &Object, name: &str) -> Presence {
    match object.get(name) {
        None => Presence::Missing,
        Some(Json::Late(_) | Json::Invalid(_)) => Presence::Open,
        Some(Json::List(items)) if items.is_empty() => Presence::Open,
        Some(Json::Map(inner)) if inner.contains_key("Fn::If") => Presence::Open,
        Some(Json::Map(inner)) => match inner.get("Ref") {
            Some(Json::Text(text)) if text == "AWS::NoValue" => Presence::Missing,
            _ => Presence::Given,
        },
        Some(_) => Presence::Given,
    }
}

fn listed(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}
