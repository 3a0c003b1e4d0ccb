//! Values that only CloudFormation knows.

use serde::{Deserialize, Serialize};

use super::{Expression, Value};
use crate::json::Json;

/// A value that only CloudFormation knows, at deployment.
///
/// It is data, not text: synthesis turns it into `Ref`, `Fn::GetAtt` and so on,
/// and wires it where it is used in another stack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Late(Box<Expression>);

impl Late {
    pub(crate) fn new(expression: Expression) -> Self {
        Self(Box::new(expression))
    }

    pub(crate) fn expression(&self) -> &Expression {
        &self.0
    }

    pub(crate) fn into_expression(self) -> Expression {
        *self.0
    }
}

/// A pseudo parameter: a value that CloudFormation gives to every template.
///
/// See [Pseudo parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html).
///
/// # Example
///
/// ```
/// use palisade::{Pseudo, Value, text};
///
/// let arn: Value<String> = text!("arn:", Pseudo::Partition, ":iam::", Pseudo::AccountId, ":root");
/// assert!(arn.is_late());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pseudo {
    /// `AWS::AccountId`: the account in which the stack is deployed.
    AccountId,
    /// `AWS::NotificationARNs`: the topics that hear of the stack's events.
    NotificationArns,
    /// `AWS::NoValue`: removes the property.
    NoValue,
    /// `AWS::Partition`: `aws`, `aws-cn` or `aws-us-gov`.
    Partition,
    /// `AWS::Region`: the region in which the stack is deployed.
    Region,
    /// `AWS::StackId`: the ARN of the stack.
    StackId,
    /// `AWS::StackName`: the name of the stack.
    StackName,
    /// `AWS::URLSuffix`: `amazonaws.com`, or the partition's own.
    UrlSuffix,
}

impl Pseudo {
    /// The name in templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AccountId => "AWS::AccountId",
            Self::NotificationArns => "AWS::NotificationARNs",
            Self::NoValue => "AWS::NoValue",
            Self::Partition => "AWS::Partition",
            Self::Region => "AWS::Region",
            Self::StackId => "AWS::StackId",
            Self::StackName => "AWS::StackName",
            Self::UrlSuffix => "AWS::URLSuffix",
        }
    }

    pub(crate) fn into_value<T>(self) -> Value<T> {
        Value::late(Expression::Pseudo(self.name().into()))
    }
}

impl From<Pseudo> for Value<String> {
    fn from(pseudo: Pseudo) -> Self {
        pseudo.into_value()
    }
}

impl From<Pseudo> for Json {
    fn from(pseudo: Pseudo) -> Self {
        Self::Late(Late::new(Expression::Pseudo(pseudo.name().into())))
    }
}
