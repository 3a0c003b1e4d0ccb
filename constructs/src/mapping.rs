//! Mappings of a template.

use crate::construct::Construct;
use crate::item::Kind;
use crate::json::{Json, Object};
use crate::node::Node;
use crate::scope::Scope;
use crate::value::{Expression, Value};

/// A table of a template with two keys, read by CloudFormation at deployment.
///
/// See [Mappings](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html).
///
/// # Example
///
/// ```
/// use palisade::{App, Mapping, Pseudo, Raw, Region, Value};
/// use serde_json::json;
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let prices = stack.add("Prices", Mapping::new()
///     .entry("eu-north-1", "Class", "PriceClass100")
///     .entry("ap-south-1", "Class", "PriceClass200"));
/// let class: Value<String> = prices.find(Pseudo::Region, "Class");
/// stack.add("Topic", Raw::new("AWS::SNS::Topic", json!({ "DisplayName": class })));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a mapping does nothing until it is added to a stack"]
pub struct Mapping(Object);

impl Mapping {
    /// A table without entries.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an entry under a top-level and a second-level key: a text, a number, or a list of them.
    pub fn entry(mut self, top: &str, second: &str, value: impl Into<Json>) -> Self {
        if !self.0.contains_key(top) {
            self.0.insert(top.to_owned(), Object::new());
        }
        if let Some(Json::Map(row)) = self.0.get_mut(top) {
            row.insert(second.to_owned(), value);
        }
        self
    }
}

impl Construct for Mapping {
    type Output = MappingRef;

    fn build(self, scope: &mut Scope<'_>) -> MappingRef {
        MappingRef(scope.declare(Kind::Mapping(self.0)))
    }
}

/// A reference to a mapping of a stack, to look things up in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MappingRef(Node);

impl MappingRef {
    /// The entry under two keys, which may be late. `Fn::FindInMap`.
    pub fn find<T>(
        self,
        top: impl Into<Value<String>>,
        second: impl Into<Value<String>>,
    ) -> Value<T> {
        self.look_up(top.into(), second.into(), None)
    }

    /// The entry under two keys, or a default if there is none. `Fn::FindInMap` with `DefaultValue`.
    ///
    /// The stack needs [`transform("AWS::LanguageExtensions")`](crate::Stack::transform).
    pub fn find_or<T: Into<Json>>(
        self,
        top: impl Into<Value<String>>,
        second: impl Into<Value<String>>,
        default: impl Into<Value<T>>,
    ) -> Value<T> {
        self.look_up(top.into(), second.into(), Some(default.into().into()))
    }

    fn look_up<T>(
        self,
        top: Value<String>,
        second: Value<String>,
        default: Option<Json>,
    ) -> Value<T> {
        Value::late(Expression::FindInMap {
            mapping: self.0,
            keys: Box::new([top.into(), second.into()]),
            default: default.map(Box::new),
        })
    }
}
