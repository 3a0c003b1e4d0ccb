//! Conditions of a template.

use crate::construct::Construct;
use crate::item::Kind;
use crate::json::Json;
use crate::node::Node;
use crate::scope::Scope;
use crate::value::{Expression, Late, Value};

/// A condition of a template, decided by CloudFormation at deployment.
///
/// What the program knows already needs none: `if` does.
/// See [Conditions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html).
///
/// # Example
///
/// ```
/// use palisade::{App, Condition, Function, Parameter, Raw, Region, Value};
/// use serde_json::json;
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let stage = stack.add("Stage", Parameter::text().allow(["dev", "prod"]).default("dev"));
/// let live = stack.add("IsLive", Condition::equals(stage, "prod"));
/// let name: Value<String> = Function::only_if(live, "docs");
/// let topic = stack.add("Topic", Raw::new("AWS::SNS::Topic", json!({ "TopicName": name })));
/// stack.resource_mut(topic).condition(live);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a condition does nothing until it is added to a stack"]
pub struct Condition(Json);

impl Condition {
    /// Two texts are equal. `Fn::Equals`.
    pub fn equals(left: impl Into<Value<String>>, right: impl Into<Value<String>>) -> Self {
        Self::function("Fn::Equals", [left.into().into(), right.into().into()])
    }

    /// Another condition, as part of this one. `Condition`.
    pub fn of(condition: ConditionRef) -> Self {
        Self(Json::Late(Late::new(Expression::Condition(condition.0))))
    }

    /// This condition and another one, of which both must hold. `Fn::And`.
    pub fn and(self, other: Self) -> Self {
        Self::function("Fn::And", [self.0, other.0])
    }

    /// This condition or another one, of which one must hold. `Fn::Or`.
    pub fn or(self, other: Self) -> Self {
        Self::function("Fn::Or", [self.0, other.0])
    }

    /// The opposite. `Fn::Not`.
    #[expect(
        clippy::should_implement_trait,
        reason = "the word in templates is `Not`, and a chain reads better than `!`"
    )]
    pub fn not(self) -> Self {
        Self::function("Fn::Not", [self.0])
    }

    fn function<const N: usize>(name: &'static str, operands: [Json; N]) -> Self {
        Self(Json::Late(Late::new(Expression::Function(
            name.into(),
            operands.into(),
        ))))
    }
}

impl Construct for Condition {
    type Output = ConditionRef;

    fn build(self, scope: &mut Scope<'_>) -> ConditionRef {
        ConditionRef(scope.declare(Kind::Condition(self.0)))
    }
}

/// A reference to a condition of a stack, for what depends on it.
///
/// It works in its own stack alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConditionRef(Node);

impl ConditionRef {
    pub(crate) fn node(self) -> Node {
        self.0
    }

    /// The condition's name, where a template names it.
    pub(crate) fn name(self) -> Json {
        Json::Late(Late::new(Expression::ConditionName(self.0)))
    }
}
