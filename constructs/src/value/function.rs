//! CloudFormation's intrinsic functions.

use super::{Expression, List, Value};
use crate::condition::ConditionRef;
use crate::json::Json;

/// CloudFormation's intrinsic functions, as far as nothing else gives them.
///
/// `Ref` is [`Handle::reference`](crate::Handle::reference), `Fn::GetAtt` is a handle's method,
/// `Fn::Sub` is [`text!`](crate::text!), `Fn::FindInMap` is
/// [`MappingRef::find`](crate::MappingRef::find).
///
/// See [Intrinsic functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Function;

impl Function {
    /// `Fn::If` with `AWS::NoValue`: a value if a condition of the same stack holds; else the property is left out.
    pub fn only_if<T: Into<Json>>(condition: ConditionRef, value: impl Into<Value<T>>) -> Value<T> {
        Self::if_else(condition, value, Value::<T>::none())
    }

    /// `Fn::If`: one of two values, by a condition of the same stack.
    pub fn if_else<T: Into<Json>>(
        condition: ConditionRef,
        then: impl Into<Value<T>>,
        otherwise: impl Into<Value<T>>,
    ) -> Value<T> {
        Value::late(Expression::If {
            condition: condition.node(),
            branches: Box::new([then.into().into(), otherwise.into().into()]),
        })
    }

    /// `Fn::Join`: the items of a list, with a delimiter between them.
    pub fn join(delimiter: &str, list: impl Into<List<String>>) -> Value<String> {
        Self::call(
            "Fn::Join",
            [Json::from(delimiter.to_owned()), Json::from(list.into())],
        )
    }

    /// `Fn::Split`: the parts of a text.
    pub fn split(delimiter: &str, text: impl Into<Value<String>>) -> Value<Vec<String>> {
        Self::call(
            "Fn::Split",
            [Json::from(delimiter.to_owned()), text.into().into()],
        )
    }

    /// `Fn::Select`: one item of a list; the first has index 0.
    pub fn select<T: Into<Json>>(index: u32, list: impl Into<List<T>>) -> Value<T> {
        Self::call("Fn::Select", [Json::from(index), Json::from(list.into())])
    }

    /// `Fn::Base64`: the text's Base64 form.
    pub fn base64(text: impl Into<Value<String>>) -> Value<String> {
        Self::call("Fn::Base64", Json::from(text.into()))
    }

    /// `Fn::Cidr`: `count` address blocks of `bits` host bits out of a block.
    pub fn cidr(block: impl Into<Value<String>>, count: u32, bits: u32) -> Value<Vec<String>> {
        Self::call(
            "Fn::Cidr",
            [block.into().into(), Json::from(count), Json::from(bits)],
        )
    }

    /// `Fn::GetAZs`: the availability zones of a region.
    pub fn availability_zones(region: impl Into<Value<String>>) -> Value<Vec<String>> {
        Self::call("Fn::GetAZs", Json::from(region.into()))
    }

    /// `Fn::ImportValue`: an export of another stack in the same region.
    ///
    /// Stacks of one app need it not: a handle's values are wired by synthesis.
    pub fn import_value(name: impl Into<Value<String>>) -> Value<String> {
        Self::call("Fn::ImportValue", Json::from(name.into()))
    }

    /// `Fn::GetStackOutput`: an output of a stack that is not of this app, in the same region.
    ///
    /// Stacks of one app need it not: a handle's values are wired by synthesis.
    /// The reference is weak: it is resolved when the resource that uses it is created or updated.
    pub fn stack_output(
        stack_name: impl Into<Value<String>>,
        output_name: impl Into<Value<String>>,
    ) -> Value<String> {
        Self::call(
            "Fn::GetStackOutput",
            Json::object([
                ("StackName", stack_name.into().into()),
                ("OutputName", output_name.into().into()),
            ]),
        )
    }

    /// `Fn::GetStackOutput` with a region: an output of a stack that is not of this app.
    pub fn stack_output_in(
        region: impl Into<Value<String>>,
        stack_name: impl Into<Value<String>>,
        output_name: impl Into<Value<String>>,
    ) -> Value<String> {
        Self::call(
            "Fn::GetStackOutput",
            Json::object([
                ("StackName", stack_name.into().into()),
                ("OutputName", output_name.into().into()),
                ("Region", region.into().into()),
            ]),
        )
    }

    /// `{{resolve:ssm:name}}`: the newest value of an SSM parameter, read by CloudFormation.
    ///
    /// A version is part of the name: `/site/domain:3`.
    pub fn resolve_ssm(name: impl Into<Value<String>>) -> Value<String> {
        crate::text!("{{resolve:ssm:", name.into(), "}}")
    }

    /// `{{resolve:secretsmanager:id:SecretString:key}}`: one key of a secret, read by CloudFormation.
    ///
    /// The secret never stands in the template.
    pub fn resolve_secret(
        id: impl Into<Value<String>>,
        key: impl Into<Value<String>>,
    ) -> Value<String> {
        crate::text!(
            "{{resolve:secretsmanager:",
            id.into(),
            ":SecretString:",
            key.into(),
            "}}"
        )
    }

    /// Any other function, by its name and argument: `Fn::ToJsonString`, `Fn::Length`, `Fn::Transform`.
    pub fn call<T>(name: &'static str, argument: impl Into<Json>) -> Value<T> {
        Value::late(Expression::Function(name.into(), argument.into()))
    }
}
