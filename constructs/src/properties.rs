//! The bag of properties under every resource of level 1.

use std::borrow::Cow;

use crate::json::{Json, Object};

/// The properties of a resource or of a property type, in the order in which they were set.
///
/// Generated types are thin, typed clothes over it.
/// A property that is set twice holds the later value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Properties(Object);

impl Properties {
    /// A bag of nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a property.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Json>) {
        self.0.insert(name, value);
    }

    /// A property that was set.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.get(name)
    }

    pub(crate) fn into_object(self) -> Object {
        self.0
    }
}

impl From<Object> for Properties {
    fn from(object: Object) -> Self {
        Self(object)
    }
}

impl From<Properties> for Json {
    fn from(properties: Properties) -> Self {
        Self::Map(properties.0)
    }
}
