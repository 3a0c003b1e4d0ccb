//! Outputs of a template.

use crate::condition::ConditionRef;
use crate::construct::Construct;
use crate::item::Kind;
use crate::json::{Json, Object};
use crate::scope::Scope;
use crate::value::Value;

/// An output of a stack: a value to show, or for others to read.
///
/// Values that other stacks of the app use need none: synthesis makes their outputs, and uses one of yours
/// if it has the same value.
/// See [Outputs](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html).
///
/// # Example
///
/// ```
/// use palisade::{App, Output, Raw, Region};
/// use serde_json::json;
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let topic = stack.add("Topic", Raw::new("AWS::SNS::Topic", json!({})));
/// stack.add("TopicArn", Output::new(topic.reference()).description("Where news come from"));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an output does nothing until it is added to a stack"]
pub struct Output(Object);

impl Output {
    /// An output of a value. `Value`.
    pub fn new(value: impl Into<Value<String>>) -> Self {
        let mut fields = Object::new();
        fields.insert("Value", value.into());
        Self(fields)
    }

    /// Says what the value is, in at most 1,024 bytes. `Description`. Defaults to none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.insert("Description", description.into());
        self
    }

    /// Exports the value for `Fn::ImportValue` of other stacks in the region. `Export.Name`.
    /// Defaults to no export.
    pub fn export(mut self, name: impl Into<Value<String>>) -> Self {
        self.0
            .insert("Export", Json::object([("Name", Json::from(name.into()))]));
        self
    }

    /// Gives the output only if a condition holds. `Condition`. Defaults to always.
    pub fn condition(mut self, condition: ConditionRef) -> Self {
        self.0.insert("Condition", condition.name());
        self
    }
}

impl Construct for Output {
    type Output = ();

    fn build(self, scope: &mut Scope<'_>) {
        scope.declare(Kind::Output(self.0));
    }
}
