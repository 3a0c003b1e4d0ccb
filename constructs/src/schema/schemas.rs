//! The schemas in use.

use std::collections::BTreeMap;

use super::check::Check;
use super::data;
use super::shape::TypeShape;
use crate::json::Json;

/// The schemas that one synthesis has looked up: each is parsed once, when its type is first seen.
#[derive(Debug, Default)]
pub(crate) struct Schemas {
    types: BTreeMap<String, Option<Box<TypeShape>>>,
}

impl Schemas {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Checks properties; late values and functions are let through.
    ///
    /// A type whose service's feature is off is not known, and is not checked.
    /// So is one that was not [looked up](Self::look_up).
    pub(crate) fn check(
        &self,
        type_name: &str,
        properties: &Json,
        report: &mut dyn FnMut(Violation),
    ) {
        if let Some(Some(schema)) = self.types.get(type_name) {
            Check::new(type_name, schema, report).run(properties);
        }
    }

    /// Where tags of a type go, if it can have them.
    pub(crate) fn tagging(&mut self, type_name: &str) -> Option<Tagging> {
        let (property, form) = self.look_up(type_name)?.tagging.as_ref()?;
        Some(if form == "map" {
            Tagging::Map(property.clone())
        } else {
            Tagging::List(property.clone())
        })
    }

    /// The schema of a type.
    pub(crate) fn look_up(&mut self, type_name: &str) -> Option<&TypeShape> {
        if !self.types.contains_key(type_name) {
            self.types.insert(type_name.to_owned(), parse(type_name));
        }
        self.types.get(type_name)?.as_deref()
    }
}

pub(super) fn parse(type_name: &str) -> Option<Box<TypeShape>> {
    let shape = TypeShape::parse(line(type_name)?).map(Box::new);
    debug_assert!(shape.is_ok(), "{type_name}: {:?}", shape.as_ref().err());
    shape.ok()
}

/// The data of a type; `None` of a type that there is not, or whose service's feature is off.
pub(super) fn line(type_name: &str) -> Option<&'static str> {
    let service = type_name.strip_prefix("AWS::")?.split("::").next()?;
    let lines = data::of(&service.to_lowercase())?;
    lines
        .lines()
        .find_map(|line| line.strip_prefix(type_name)?.strip_prefix('\t'))
}

/// Where a type's tags are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tagging {
    /// A list of `Key` and `Value`, under this property.
    List(String),
    /// A map, under this property.
    Map(String),
}

/// Something that a schema forbids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    pub(crate) path: String,
    pub(crate) message: String,
    pub(crate) hint: Option<String>,
}
