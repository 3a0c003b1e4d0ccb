//! Maps that keep their order.

use std::borrow::Cow;

use super::Json;

/// A map from texts to JSON that keeps the order in which it was written.
///
/// A template's maps are small, so a search is a walk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object(Vec<(Cow<'static, str>, Json)>);

impl Object {
    /// A map of nothing.
    #[must_use]
    pub fn new() -> Self {
        Self(Vec::new())
    }

    /// Puts a value under a key; a former one keeps its place and is replaced.
    pub fn insert(&mut self, key: impl Into<Cow<'static, str>>, value: impl Into<Json>) {
        let key = key.into();
        let value = value.into();
        match self.0.iter_mut().find(|(known, _)| *known == key) {
            Some((_, place)) => *place = value,
            None => self.append(key, value),
        }
    }

    /// Grows from one entry to two, four and so on: most maps of a template hold one or two entries,
    /// and a vector would begin with room for four.
    fn append(&mut self, key: Cow<'static, str>, value: Json) {
        if self.0.len() == self.0.capacity() {
            self.0.reserve_exact(self.0.len().max(1));
        }
        self.0.push((key, value));
    }

    /// The value under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.0
            .iter()
            .find(|(known, _)| known == key)
            .map(|(_, value)| value)
    }

    /// The value under a key, to change.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Json> {
        self.0
            .iter_mut()
            .find(|(known, _)| known == key)
            .map(|(_, value)| value)
    }

    /// A map of nothing, with room for some entries.
    pub(crate) fn for_entries(entries: usize) -> Self {
        Self(Vec::with_capacity(entries))
    }

    /// Takes a value out.
    pub fn remove(&mut self, key: &str) -> Option<Json> {
        let index = self.0.iter().position(|(known, _)| known == key)?;
        Some(self.0.remove(index).1)
    }

    /// Whether there is a value under a key.
    #[must_use]
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The entries, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(key, value)| (key.as_ref(), value))
    }

    /// The entries, in order, their values to change.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut Json)> {
        self.0.iter_mut().map(|(key, value)| (&**key, value))
    }

    /// Adds an entry whose key is known to be new, without looking for it.
    pub(crate) fn push(&mut self, key: impl Into<Cow<'static, str>>, value: impl Into<Json>) {
        self.append(key.into(), value.into());
    }
}

impl IntoIterator for Object {
    type Item = (Cow<'static, str>, Json);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<K: Into<Cow<'static, str>>> FromIterator<(K, Json)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, Json)>>(entries: I) -> Self {
        let entries = entries.into_iter();
        let mut object = Self::for_entries(entries.size_hint().0);
        for (key, value) in entries {
            object.insert(key, value);
        }
        object
    }
}
