//! What a stack holds, before synthesis.

use std::borrow::Cow;
use std::panic::Location;

use crate::asset::FunctionCode;
use crate::json::{Json, Object};
use crate::node::Node;
use crate::region::Region;
use crate::removal::DeletionPolicy;
use crate::rules::Suppression;

/// A thing in a template, with where it comes from.
#[derive(Debug)]
pub(crate) struct Item {
    /// The path below the stack: `Site/Files`.
    pub(crate) path: String,
    /// Where the user added it.
    pub(crate) location: &'static Location<'static>,
    /// A logical id that is not made of the path: an included resource's, or an own choice.
    pub(crate) fixed_id: Option<String>,
    pub(crate) kind: Kind,
}

#[derive(Debug)]
pub(crate) enum Kind {
    Resource(Box<ResourceItem>),
    Parameter(Object),
    Condition(Json),
    Mapping(Object),
    Output(Object),
}

impl Kind {
    /// The template's section.
    pub(crate) fn section(&self) -> &'static str {
        match self {
            Self::Resource(_) => "Resources",
            Self::Parameter(_) => "Parameters",
            Self::Condition(_) => "Conditions",
            Self::Mapping(_) => "Mappings",
            Self::Output(_) => "Outputs",
        }
    }
}

#[derive(Debug)]
pub(crate) struct ResourceItem {
    pub(crate) type_name: Cow<'static, str>,
    pub(crate) only_in: Option<Region>,
    pub(crate) properties: Json,
    pub(crate) depends_on: Vec<Node>,
    /// The name of a condition.
    pub(crate) condition: Option<Json>,
    pub(crate) deletion_policy: Option<DeletionPolicy>,
    pub(crate) update_replace_policy: Option<DeletionPolicy>,
    /// Further attributes, such as `CreationPolicy`.
    pub(crate) attributes: Object,
    pub(crate) metadata: Object,
    /// What the logical id ends with: the hash of a content that needs a new id when it changes.
    pub(crate) id_suffix: Option<String>,
    /// What the logical id follows: it ends with the digest of that definition.
    pub(crate) follows: Option<Node>,
    /// Whether the app's tags flow to it.
    pub(crate) tagged: bool,
    /// What it runs, if it is a function that is made of a package.
    pub(crate) code: Option<Box<FunctionCode>>,
    /// The rules that it may break.
    pub(crate) suppressed: Vec<Suppression>,
}

impl ResourceItem {
    pub(crate) fn new(type_name: Cow<'static, str>, properties: Json) -> Self {
        Self {
            type_name,
            only_in: None,
            properties,
            depends_on: Vec::new(),
            condition: None,
            deletion_policy: None,
            update_replace_policy: None,
            attributes: Object::new(),
            metadata: Object::new(),
            id_suffix: None,
            follows: None,
            tagged: true,
            code: None,
            suppressed: Vec::new(),
        }
    }
}

/// A statement for the policy of a resource, which may be in another stack.
#[derive(Debug)]
pub(crate) struct Grant {
    pub(crate) target: Node,
    pub(crate) statement: Json,
    /// Makes the policy resource: its type, and its properties.
    pub(crate) policy: fn(Node, Json) -> (&'static str, Object),
    pub(crate) location: &'static Location<'static>,
}
