//! Headers, as CloudFront writes them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Headers by their names in lower case, each with one or several values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Headers(BTreeMap<String, Vec<Header>>);

/// One value of a header.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The name as it was written; CloudFront makes one of the name in lower case where it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The value.
    #[serde(default)]
    pub value: String,
}

impl Headers {
    /// No headers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// All values of a header, by its name in lower case.
    pub fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        let values = self.0.get(name).map_or(&[][..], Vec::as_slice);
        values.iter().map(|header| header.value.as_str())
    }

    /// The value of a header that stands there once; `None` if it is missing or stands there several times.
    #[must_use]
    pub fn single(&self, name: &str) -> Option<&str> {
        match self.0.get(name).map(Vec::as_slice) {
            Some([one]) => Some(&one.value),
            _ => None,
        }
    }

    /// Whether a header is there, by its name in lower case.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Puts a header in place of all of its name.
    pub fn insert(&mut self, name: &str, value: impl Into<String>) {
        let header = Header::named(name, value.into());
        self.0.insert(name.to_ascii_lowercase(), vec![header]);
    }

    /// Adds a value to a header.
    pub fn append(&mut self, name: &str, value: impl Into<String>) {
        let header = Header::named(name, value.into());
        self.0
            .entry(name.to_ascii_lowercase())
            .or_default()
            .push(header);
    }

    /// Takes a header away, by its name in lower case.
    pub fn remove(&mut self, name: &str) -> Option<Vec<Header>> {
        self.0.remove(name)
    }

    /// Keeps the headers for which a name in lower case and a value are right.
    pub fn retain(&mut self, keep: impl FnMut(&String, &mut Vec<Header>) -> bool) {
        self.0.retain(keep);
    }

    /// All headers, by their names in lower case.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[Header])> {
        self.0
            .iter()
            .map(|(name, values)| (name.as_str(), values.as_slice()))
    }
}

impl Header {
    fn named(name: &str, value: String) -> Self {
        Self {
            key: Some(name.to_owned()),
            value,
        }
    }
}
