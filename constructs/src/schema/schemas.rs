//! The schemas in use.

use crate::json::Json;

/// The schemas that one synthesis has looked up.
#[derive(Debug, Default)]
pub(crate) struct Schemas {}

impl Schemas {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn check(&mut self, _: &str, _: &Json, _: &mut dyn FnMut(Violation)) {}

    pub(crate) fn tagging(&mut self, _: &str) -> Option<Tagging> {
        None
    }
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
