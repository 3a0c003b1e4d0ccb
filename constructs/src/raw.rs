//! Resources without a type of their own.

use std::borrow::Cow;

use crate::construct::Construct;
use crate::handle::Handle;
use crate::json::{Json, Object};
use crate::problem::Problem;
use crate::resource::Resource;
use crate::scope::Scope;

/// A resource of any type, its properties as JSON: for types that level 1 does not know.
///
/// If level 1 knows the type, and its feature is on, its schema is checked all the same.
///
/// # Example
///
/// ```
/// use palisade::{App, Raw, Region};
/// use serde_json::json;
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let badge = stack.add("Badge", Raw::new("Acme::Docs::Badge", json!({ "Color": "green" })));
/// stack.add("Copy", Raw::new("Acme::Docs::Badge", json!({ "Of": badge.reference() })));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Raw {
    type_name: Cow<'static, str>,
    properties: Json,
}

impl Raw {
    /// A resource of a type, with its properties: a map.
    pub fn new(type_name: impl Into<Cow<'static, str>>, properties: impl Into<Json>) -> Self {
        Self {
            type_name: type_name.into(),
            properties: properties.into(),
        }
    }
}

impl Resource for Raw {
    const TYPE: &'static str = "(any)";
}

impl Construct for Raw {
    type Output = Handle<Self>;

    /// # Errors
    ///
    /// Properties that are not a map are reported.
    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        let properties = match self.properties {
            Json::Map(properties) => properties,
            Json::Null => Object::new(),
            _ => {
                scope.report(
                    Problem::new(format!(
                        "the properties of `{}` must be a map",
                        self.type_name
                    ))
                    .hint("pass `serde_json::json!({ .. })`"),
                );
                Object::new()
            }
        };
        Handle::new(scope.declare_raw(self.type_name, properties))
    }
}
