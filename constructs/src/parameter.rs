//! Parameters of a template.

use std::marker::PhantomData;

use crate::construct::Construct;
use crate::item::Kind;
use crate::json::{Json, Object};
use crate::scope::Scope;
use crate::value::{Expression, List, Value};

/// A parameter of a template: a value that whoever deploys gives.
///
/// Adding one returns the value. `T` is what the value is: a text, a number, or a list.
/// See [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html).
///
/// # Example
///
/// ```
/// use palisade::{App, Parameter, Raw, Region, Value};
/// use serde_json::json;
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let stage: Value<String> = stack.add(
///     "Environment",
///     Parameter::text().allow(["dev", "test", "prod"]).default("dev"),
/// );
/// stack.add("Topic", Raw::new("AWS::SNS::Topic", json!({ "TopicName": stage })));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a parameter does nothing until it is added to a stack"]
pub struct Parameter<T> {
    fields: Object,
    list: bool,
    value: PhantomData<fn() -> T>,
}

impl Parameter<String> {
    /// A text. `Type: String`.
    pub fn text() -> Self {
        Self::of_type("String")
    }

    /// The value of an SSM parameter, whose name whoever deploys gives.
    /// `Type: AWS::SSM::Parameter::Value<String>`.
    pub fn ssm_text() -> Self {
        Self::of_type("AWS::SSM::Parameter::Value<String>")
    }

    /// Keeps the value out of what AWS shows of the stack. `NoEcho`. Defaults to showing it.
    pub fn no_echo(mut self) -> Self {
        self.fields.insert("NoEcho", true);
        self
    }

    /// A regular expression that the value must match as a whole. `AllowedPattern`.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.fields.insert("AllowedPattern", pattern.into());
        self
    }

    /// The least number of characters. `MinLength`.
    pub fn min_length(mut self, length: u32) -> Self {
        self.fields.insert("MinLength", length);
        self
    }

    /// The greatest number of characters. `MaxLength`.
    pub fn max_length(mut self, length: u32) -> Self {
        self.fields.insert("MaxLength", length);
        self
    }
}

impl Parameter<f64> {
    /// A number. `Type: Number`.
    pub fn number() -> Self {
        Self::of_type("Number")
    }

    /// The least value. `MinValue`.
    pub fn min(mut self, value: f64) -> Self {
        self.fields.insert("MinValue", value);
        self
    }

    /// The greatest value. `MaxValue`.
    pub fn max(mut self, value: f64) -> Self {
        self.fields.insert("MaxValue", value);
        self
    }
}

impl Parameter<Vec<String>> {
    /// A list of texts, divided by commas. `Type: CommaDelimitedList`.
    pub fn list() -> Self {
        Self::list_of_type("CommaDelimitedList")
    }
}

impl Parameter<Vec<f64>> {
    /// A list of numbers, divided by commas. `Type: List<Number>`.
    pub fn numbers() -> Self {
        Self::list_of_type("List<Number>")
    }
}

impl<T> Parameter<T> {
    /// A parameter of one of AWS's own types, such as `AWS::Route53::HostedZone::Id`. `Type`.
    pub fn of_type(type_name: impl Into<String>) -> Self {
        Self::new(type_name.into(), false)
    }

    /// A parameter of one of AWS's own types of lists, such as `List<AWS::EC2::Subnet::Id>`. `Type`.
    pub fn list_of_type(type_name: impl Into<String>) -> Self {
        Self::new(type_name.into(), true)
    }

    fn new(type_name: String, list: bool) -> Self {
        let mut fields = Object::new();
        fields.insert("Type", type_name);
        Self {
            fields,
            list,
            value: PhantomData,
        }
    }

    /// Says what the parameter is for. `Description`. Defaults to none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.fields.insert("Description", description.into());
        self
    }

    /// The value if none is given. `Default`. Defaults to none: a value must be given.
    pub fn default(mut self, value: impl Into<Value<String>>) -> Self {
        self.fields.insert("Default", value.into());
        self
    }

    /// The values that may be given. `AllowedValues`. Defaults to any.
    pub fn allow(mut self, values: impl Into<List<String>>) -> Self {
        self.fields.insert("AllowedValues", values.into());
        self
    }

    /// What is said if a value is not allowed. `ConstraintDescription`. Defaults to the constraint itself.
    pub fn constraint_description(mut self, description: impl Into<String>) -> Self {
        self.fields
            .insert("ConstraintDescription", description.into());
        self
    }

    /// Any other field.
    pub fn field(mut self, name: &'static str, value: impl Into<Json>) -> Self {
        self.fields.insert(name, value);
        self
    }
}

impl<T> Construct for Parameter<T> {
    type Output = Value<T>;

    fn build(self, scope: &mut Scope<'_>) -> Value<T> {
        let node = scope.declare(Kind::Parameter(self.fields));
        Value::late(Expression::Reference {
            node,
            list: self.list,
        })
    }
}
