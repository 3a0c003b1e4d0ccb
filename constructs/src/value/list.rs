//! Lists of values, and lists that only CloudFormation knows.

use super::{Late, Value};
use crate::json::Json;

/// A list of values, each of which may be late; or a list that is late as a whole.
///
/// Arrays and vectors of anything that is a `Value<T>` are lists.
///
/// # Example
///
/// ```
/// use palisade::{DomainName, List};
///
/// let domains: List<DomainName> = ["example.com", "www.example.com"].into();
/// assert_eq!(domains.len(), Some(2));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct List<T>(Items<T>);

#[derive(Clone, Debug, PartialEq)]
enum Items<T> {
    Each(Vec<Value<T>>),
    Late(Late),
}

impl<T> List<T> {
    /// A list of nothing.
    #[must_use]
    pub fn new() -> Self {
        Self(Items::Each(Vec::new()))
    }

    /// How many items there are; `None` if only CloudFormation knows.
    #[must_use]
    pub fn len(&self) -> Option<usize> {
        match &self.0 {
            Items::Each(items) => Some(items.len()),
            Items::Late(_) => None,
        }
    }

    /// Whether the list is known to hold nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == Some(0)
    }

    /// The items; `None` if only CloudFormation knows them.
    #[must_use]
    pub fn items(&self) -> Option<&[Value<T>]> {
        match &self.0 {
            Items::Each(items) => Some(items),
            Items::Late(_) => None,
        }
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T, I: Into<Value<T>>, const N: usize> From<[I; N]> for List<T> {
    fn from(items: [I; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T, I: Into<Value<T>>> From<Vec<I>> for List<T> {
    fn from(items: Vec<I>) -> Self {
        items.into_iter().collect()
    }
}

impl<T, I: Into<Value<T>>> FromIterator<I> for List<T> {
    fn from_iter<It: IntoIterator<Item = I>>(items: It) -> Self {
        Self(Items::Each(items.into_iter().map(Into::into).collect()))
    }
}

impl<T> From<Value<Vec<T>>> for List<T> {
    /// # Errors
    ///
    /// An invalid list becomes a list with one invalid item, which synthesis reports.
    fn from(list: Value<Vec<T>>) -> Self {
        match list {
            Value::Known(items) => items.into_iter().map(Value::Known).collect(),
            Value::Late(late) => Self(Items::Late(late)),
            Value::Invalid(invalid) => Self(Items::Each(vec![Value::Invalid(invalid)])),
        }
    }
}

impl<T: Into<Self>> From<List<T>> for Json {
    fn from(list: List<T>) -> Self {
        match list.0 {
            Items::Each(items) => Self::List(items.into_iter().map(Into::into).collect()),
            Items::Late(late) => Self::Late(late),
        }
    }
}
