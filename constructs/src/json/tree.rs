//! The tree itself.

use std::borrow::Cow;

use super::Object;
use crate::value::{Invalid, Late};

/// A JSON tree that may hold late values and literals that were written wrong.
///
/// Everything that a template holds passes through it: properties, policies, metadata.
/// `serde_json::json!` makes one, also with late values inside.
///
/// # Example
///
/// ```
/// use palisade::{Json, Pseudo, Value};
///
/// let account: Value<String> = Pseudo::AccountId.into();
/// let json = Json::from(serde_json::json!({ "Owner": account, "Size": 3 }));
/// assert!(matches!(json, Json::Map(_)));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Json {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(serde_json::Number),
    /// A text.
    Text(Cow<'static, str>),
    /// A list.
    List(Vec<Self>),
    /// A map, in the order in which it was written.
    Map(Object),
    /// A value that only CloudFormation knows.
    Late(Late),
    /// A literal that was written wrong; synthesis reports it.
    Invalid(Invalid),
}

impl Json {
    /// A map of entries, in their order.
    pub fn object<K: Into<Cow<'static, str>>>(
        entries: impl IntoIterator<Item = (K, Self)>,
    ) -> Self {
        Self::Map(entries.into_iter().collect())
    }

    /// A list of items.
    pub fn list<I: Into<Self>>(items: impl IntoIterator<Item = I>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The map, if it is one.
    #[must_use]
    pub fn as_map(&self) -> Option<&Object> {
        match self {
            Self::Map(object) => Some(object),
            _ => None,
        }
    }

    /// The list, if it is one.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }
}
