//! What a late value is made of.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::json::Json;
use crate::node::Node;

/// An expression that CloudFormation evaluates.
///
/// It names things by their node: only synthesis knows the logical id, and in which stack it is used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Expression {
    /// `Ref` to a resource or parameter; `list` if its value is a list.
    Reference { node: Node, list: bool },
    /// `Fn::GetAtt`; `list` if the attribute is a list.
    Attribute {
        node: Node,
        name: Cow<'static, str>,
        list: bool,
    },
    /// `Ref` to a pseudo parameter.
    Pseudo(Cow<'static, str>),
    /// A text with late parts: `Fn::Sub` or `Fn::Join`.
    Text(Vec<Json>),
    /// `Fn::If` on a condition of the same stack.
    If {
        condition: Node,
        /// Then and otherwise; boxed, for most expressions are references.
        branches: Box<[Json; 2]>,
    },
    /// `Fn::FindInMap` in a mapping of the same stack.
    FindInMap {
        mapping: Node,
        /// The two keys.
        keys: Box<[Json; 2]>,
        default: Option<Box<Json>>,
    },
    /// `Condition`, inside of another condition.
    Condition(Node),
    /// The name of a condition of the same stack.
    ConditionName(Node),
    /// The logical id itself, as text.
    LogicalId(Node),
    /// The region of the stack that has the node: known to synthesis, whichever stack asks.
    RegionOf(Node),
    /// The account of the stack that has the node.
    AccountOf(Node),
    /// The name in AWS of the stack that has the node, which need not be there: known to synthesis.
    StackNameOf(Node),
    /// The digest of a definition that a logical id follows: known to synthesis.
    Digest(Node),
    /// Any other function: its name, and its argument.
    Function(Cow<'static, str>, Json),
}
