//! Maps from names to values.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Value;
use crate::json::{Json, Object};

/// A map from names, which are known, to values, which may be late.
///
/// # Example
///
/// ```
/// use palisade::Map;
///
/// let tags: Map<String> = [("Environment", "prod"), ("Team", "docs")].into();
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Map<T>(Vec<(Cow<'static, str>, Value<T>)>);

impl<T> Map<T> {
    /// A map of nothing.
    #[must_use]
    pub fn new() -> Self {
        Self(Vec::new())
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T, K: Into<Cow<'static, str>>, V: Into<Value<T>>> FromIterator<(K, V)> for Map<T> {
    fn from_iter<It: IntoIterator<Item = (K, V)>>(entries: It) -> Self {
        Self(
            entries
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        )
    }
}

impl<T, K: Into<Cow<'static, str>>, V: Into<Value<T>>, const N: usize> From<[(K, V); N]>
    for Map<T>
{
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<T, K: Into<Cow<'static, str>>, V: Into<Value<T>>> From<Vec<(K, V)>> for Map<T> {
    fn from(entries: Vec<(K, V)>) -> Self {
        entries.into_iter().collect()
    }
}

impl<T, K: Into<Cow<'static, str>>, V: Into<Value<T>>> From<BTreeMap<K, V>> for Map<T> {
    fn from(entries: BTreeMap<K, V>) -> Self {
        entries.into_iter().collect()
    }
}

impl<T: Into<Self>> From<Map<T>> for Json {
    fn from(map: Map<T>) -> Self {
        let mut object = Object::new();
        for (key, value) in map.0 {
            object.insert(key, value);
        }
        Self::Map(object)
    }
}
