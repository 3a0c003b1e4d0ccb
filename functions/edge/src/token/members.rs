//! JSON objects, read strictly.

use std::ops::Range;

use serde::de::{DeserializeSeed, Error};

use super::reading::{Any, Kind, Object, SAME_NAME};

/// The members of a JSON object: names and texts in one buffer, so that reading takes few allocations.
#[derive(Clone, Debug, Default)]
pub(super) struct Members {
    pub(super) buffer: String,
    /// Names and values, in the order of the names.
    pub(super) members: Vec<(Range<usize>, Kind)>,
    /// The texts of the lists.
    pub(super) items: Vec<Range<usize>>,
}

/// The value of a member.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value<'a> {
    /// A text.
    Text(&'a str),
    /// A number: negative ones may be any, and whole ones beyond 2^53 are infinite.
    Number(f64),
    /// A list that holds nothing but texts.
    Texts(Texts<'a>),
    /// Anything else.
    Other,
}

/// The texts of a list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Texts<'a> {
    buffer: &'a str,
    items: &'a [Range<usize>],
}

impl<'a> Texts<'a> {
    pub(super) fn iter(self) -> impl Iterator<Item = &'a str> {
        let Self { buffer, items } = self;
        items.iter().map(move |item| part(buffer, item))
    }
}

impl Members {
    /// Reads one object, in which no two members of an object have one name, and which nothing but white space
    /// follows.
    ///
    /// `deepest` limits nesting, and so the stack: the object itself is at depth 1.
    pub(super) fn parse(text: &str, deepest: usize) -> Result<Self, serde_json::Error> {
        let mut members = Self {
            buffer: String::with_capacity(text.len()),
            members: Vec::with_capacity(24),
            items: Vec::new(),
        };
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let object = Object {
            members: &mut members,
            deepest,
        };
        object.deserialize(&mut deserializer)?;
        deserializer.end()?;
        members.sort()?;
        Ok(members)
    }

    /// The value of the member of a name, if there is one.
    pub(super) fn value(&self, name: &str) -> Option<Value<'_>> {
        let at = self
            .members
            .binary_search_by(|(member, _)| part(&self.buffer, member).cmp(name))
            .ok()?;
        let (_, kind) = self.members.get(at)?;
        Some(match kind {
            Kind::Text(text) => Value::Text(part(&self.buffer, text)),
            Kind::Number(number) => Value::Number(*number),
            Kind::Texts(items) => Value::Texts(Texts {
                buffer: &self.buffer,
                items: self.items.get(items.clone()).unwrap_or_default(),
            }),
            Kind::Other => Value::Other,
        })
    }

    /// The text of the member of a name, if there is one, and it is a text.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        match self.value(name) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// How many bytes this takes.
    pub(super) fn size(&self) -> usize {
        let members = size_of::<(Range<usize>, Kind)>().saturating_mul(self.members.capacity());
        let items = size_of::<Range<usize>>().saturating_mul(self.items.capacity());
        let lists = members.saturating_add(items);
        self.buffer.capacity().saturating_add(lists)
    }

    fn sort(&mut self) -> Result<(), serde_json::Error> {
        let Self {
            buffer, members, ..
        } = self;
        members.sort_unstable_by(|(a, _), (b, _)| part(buffer, a).cmp(part(buffer, b)));
        let mut pairs = members.iter().zip(members.iter().skip(1));
        if pairs.any(|((a, _), (b, _))| part(buffer, a) == part(buffer, b)) {
            return Err(serde_json::Error::custom(SAME_NAME));
        }
        Ok(())
    }
}

/// Whether a text is one JSON value, nested at most so deep, in which no two members of an object have one name.
pub(crate) fn well_formed(text: &str, deepest: usize) -> Result<(), serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    Any::checked(deepest).deserialize(&mut deserializer)?;
    deserializer.end()
}

fn part<'a>(buffer: &'a str, range: &Range<usize>) -> &'a str {
    buffer.get(range.clone()).unwrap_or_default()
}
