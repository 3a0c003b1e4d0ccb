//! Handles: typed references to what was added.

use std::any::type_name;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use crate::names::AccountId;
use crate::node::Node;
use crate::resource::{LevelTwo, Resource};
use crate::value::{Expression, Value};

/// A typed reference to a resource of an app.
///
/// It is what [`Stack::add`](crate::Stack::add) returns. It is `Copy`, works in any stack of its app,
/// and gives the resource's attributes as values: synthesis wires them where they cross a stack.
///
/// # Example
///
/// ```
/// use palisade::{App, Region, Raw};
/// use serde_json::json;
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let topic = stack.add("Topic", Raw::new("AWS::SNS::Topic", json!({})));
/// assert!(topic.attribute::<String>("TopicName").is_late());
/// ```
pub struct Handle<R> {
    node: Node,
    resource: PhantomData<fn() -> R>,
}

impl<R> Handle<R> {
    pub(crate) fn new(node: Node) -> Self {
        Self {
            node,
            resource: PhantomData,
        }
    }

    pub(crate) fn node(self) -> Node {
        self.node
    }

    /// The same resource, by another name for its type.
    pub(crate) fn cast<S>(self) -> Handle<S> {
        Handle::new(self.node)
    }

    /// `Ref`: what CloudFormation returns for the resource's logical id, such as its name or id.
    #[must_use]
    pub fn reference(self) -> Value<String> {
        Value::late(Expression::Reference {
            node: self.node,
            list: false,
        })
    }

    /// `Fn::GetAtt`: an attribute, by its name.
    ///
    /// Generated types have a method for each attribute; this is for what they do not know.
    pub fn attribute<T>(self, name: impl Into<Cow<'static, str>>) -> Value<T> {
        Value::late(Expression::Attribute {
            node: self.node,
            name: name.into(),
            list: false,
        })
    }

    /// `Fn::GetAtt`: an attribute that is a list.
    pub fn attribute_list<T>(self, name: impl Into<Cow<'static, str>>) -> Value<Vec<T>> {
        Value::late(Expression::Attribute {
            node: self.node,
            name: name.into(),
            list: true,
        })
    }

    /// The logical id in the template, as text.
    #[must_use]
    pub fn logical_id(self) -> Value<String> {
        Value::late(Expression::LogicalId(self.node))
    }

    /// The region of the resource's stack, right in whichever stack it is used.
    ///
    /// `AWS::Region` would be the region of the stack that uses it.
    #[must_use]
    pub fn region(self) -> Value<String> {
        Value::late(Expression::RegionOf(self.node))
    }

    /// The account of the resource's stack, right in whichever stack it is used.
    #[must_use]
    pub fn account(self) -> Value<AccountId> {
        Value::late(Expression::AccountOf(self.node))
    }

    /// The digest of the resource's definition, where a logical id follows it
    /// ([`ResourceMut::id_follows`](crate::ResourceMut::id_follows)); else empty.
    #[cfg(feature = "constructs")]
    pub(crate) fn digest(self) -> Value<String> {
        Value::late(Expression::Digest(self.node))
    }

    /// The same handle without the type of its resource.
    #[must_use]
    pub fn erase(self) -> AnyHandle {
        AnyHandle(self.node)
    }
}

impl<R: LevelTwo> Handle<R> {
    /// The same resource as a resource of level 1, with all the attributes that CloudFormation has.
    #[must_use]
    pub fn level1(self) -> Handle<R::Level1> {
        self.cast()
    }
}

impl<R> Copy for Handle<R> {}

impl<R> Clone for Handle<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> PartialEq for Handle<R> {
    fn eq(&self, other: &Self) -> bool {
        self.node == other.node
    }
}

impl<R> Eq for Handle<R> {}

impl<R> fmt::Debug for Handle<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = type_name::<R>().rsplit("::").next().unwrap_or_default();
        write!(
            f,
            "Handle<{name}>({}:{})",
            self.node.part.stack, self.node.index
        )
    }
}

/// A reference to a resource of any type, where the type does not matter: what to depend on, say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnyHandle(Node);

impl AnyHandle {
    pub(crate) fn node(self) -> Node {
        self.0
    }
}

impl<R: Resource> From<Handle<R>> for AnyHandle {
    fn from(handle: Handle<R>) -> Self {
        handle.erase()
    }
}
