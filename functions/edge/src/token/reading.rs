//! Reading JSON value by value, as deep as is allowed.

use std::fmt;
use std::ops::Range;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::date::{Date, GREATEST};
use super::members::Members;

/// What a member is, with places in the buffer of [`Members`].
#[derive(Clone, Debug)]
pub(super) enum Kind {
    Text(Range<usize>),
    Number(f64),
    /// A list that holds nothing but texts: places among the items.
    Texts(Range<usize>),
    Other,
}

/// The outermost object.
pub(super) struct Object<'m> {
    pub(super) members: &'m mut Members,
    /// How deep values may be nested; the object is at depth 1.
    pub(super) deepest: usize,
}

impl<'de> DeserializeSeed<'de> for Object<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Object<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let inner = deeper(self.deepest)?;
        let members = self.members;
        while let Some(name) = map.next_key_seed(Name(&mut members.buffer))? {
            let kind = map.next_value_seed(Any {
                members: Some(&mut *members),
                is_item: false,
                deepest: inner,
            })?;
            members.members.push((name, kind));
        }
        Ok(())
    }
}

/// A name, decoded into the buffer.
struct Name<'m>(&'m mut String);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Range<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Range<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(push(self.0, text))
    }
}

/// A value.
pub(super) struct Any<'m> {
    /// Where texts go; nowhere for what is nested too deep to be of use.
    members: Option<&'m mut Members>,
    /// Whether this is an item of a member's list.
    is_item: bool,
    /// How deep values may be nested from here on.
    deepest: usize,
}

impl Any<'_> {
    /// A value that is checked and not kept.
    pub(super) fn checked(deepest: usize) -> Self {
        Self {
            members: None,
            is_item: false,
            deepest,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Any<'_> {
    type Value = Kind;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Kind, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Any<'_> {
    type Value = Kind;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Kind, E> {
        Ok(Kind::Other)
    }

    fn visit_unit<E: Error>(self) -> Result<Kind, E> {
        Ok(Kind::Other)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Kind, E> {
        // Only negative numbers are of this type, and none of them is a time.
        Ok(Kind::Number(-1.0))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Kind, E> {
        Ok(Kind::Number(if number <= GREATEST {
            Date::whole(number).seconds()
        } else {
            f64::INFINITY
        }))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Kind, E> {
        Ok(Kind::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Kind, E> {
        Ok(match self.members {
            Some(members) => Kind::Text(push(&mut members.buffer, text)),
            None => Kind::Other,
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Kind, A::Error> {
        let deepest = deeper(self.deepest)?;
        let Some(members) = self.members.filter(|_| !self.is_item) else {
            while list.next_element_seed(Any::checked(deepest))?.is_some() {}
            return Ok(Kind::Other);
        };
        let start = members.items.len();
        let mut is_of_texts = true;
        while let Some(item) = list.next_element_seed(Any {
            members: Some(&mut *members),
            is_item: true,
            deepest,
        })? {
            match item {
                Kind::Text(text) => members.items.push(text),
                _ => is_of_texts = false,
            }
        }
        if is_of_texts {
            return Ok(Kind::Texts(start..members.items.len()));
        }
        members.items.truncate(start);
        Ok(Kind::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Kind, A::Error> {
        let deepest = deeper(self.deepest)?;
        let mut names: Vec<String> = Vec::new();
        while let Some(name) = map.next_key()? {
            names.push(name);
            map.next_value_seed(Any::checked(deepest))?;
        }
        names.sort_unstable();
        if names.iter().zip(names.iter().skip(1)).any(|(a, b)| a == b) {
            return Err(A::Error::custom(SAME_NAME));
        }
        Ok(Kind::Other)
    }
}

/// The error of objects with a name twice.
pub(super) const SAME_NAME: &str = "two members have one name";

fn deeper<E: Error>(deepest: usize) -> Result<usize, E> {
    deepest
        .checked_sub(1)
        .ok_or_else(|| E::custom("values are nested too deeply"))
}

fn push(buffer: &mut String, text: &str) -> Range<usize> {
    let start = buffer.len();
    buffer.push_str(text);
    start..buffer.len()
}
