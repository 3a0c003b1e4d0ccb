//! Where something is in a file.
//!
//! The YAML reader tells places only in its errors. So this reads the file once more, along a way,
//! and fails on purpose where the way ends.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::path::Step;
use super::read::Place;

/// What is looked for at the end of a way.
#[derive(Clone, Copy, Debug)]
pub(super) enum Aim {
    Value,
    /// The key itself, after as many of the same name.
    Key {
        repeated: usize,
    },
}

/// The place of what is at the end of a way, if it is there.
pub(super) fn locate(text: &str, path: &[Step], aim: Aim) -> Option<Place> {
    let seek = Seek { path, aim };
    let error = seek
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .err()?;
    if !error.to_string().contains(HERE) {
        return None;
    }
    error.location().map(|location| Place {
        line: location.line(),
        column: location.column(),
    })
}

const HERE: &str = "the way ends here";

#[derive(Clone, Copy)]
struct Seek<'a> {
    path: &'a [Step],
    aim: Aim,
}

impl<'de> DeserializeSeed<'de> for Seek<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Seek<'_> {
    fn scalar<E: Error>(self) -> Result<(), E> {
        if self.path.is_empty() {
            return Err(E::custom(HERE));
        }
        Ok(())
    }
}

impl<'de> Visitor<'de> for Seek<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.scalar()
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        self.scalar()
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar()
    }

    fn visit_enum<A: serde::de::EnumAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        // Whatever is within a tagged value is told at its tag.
        Err(A::Error::custom(HERE))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Some((first, rest)) = self.path.split_first() else {
            return Err(A::Error::custom(HERE));
        };
        let mut index = 0;
        loop {
            let found = if *first == Step::Index(index) {
                items.next_element_seed(Seek { path: rest, ..self })?
            } else {
                items.next_element::<IgnoredAny>()?.map(|_| ())
            };
            if found.is_none() {
                return Ok(());
            }
            index += 1;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Some((first, rest)) = self.path.split_first() else {
            return Err(A::Error::custom(HERE));
        };
        let Step::Key(wanted) = first else {
            return Ok(());
        };
        let mut found = 0;
        loop {
            let repeated = match self.aim {
                Aim::Key { repeated } if rest.is_empty() => Some(repeated),
                Aim::Key { .. } | Aim::Value => None,
            };
            let key = Key {
                wanted,
                fail: repeated == Some(found),
            };
            let Some(is_wanted) = entries.next_key_seed(key)? else {
                return Ok(());
            };
            found += usize::from(is_wanted);
            if is_wanted && repeated.is_none() {
                entries.next_value_seed(Seek { path: rest, ..self })?;
            } else {
                entries.next_value::<IgnoredAny>()?;
            }
        }
    }
}

/// Tells whether a key is the wanted one, or fails at it.
struct Key<'a> {
    wanted: &'a str,
    fail: bool,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<bool, E> {
        let is_wanted = key == self.wanted;
        if is_wanted && self.fail {
            return Err(E::custom(HERE));
        }
        Ok(is_wanted)
    }
}
