//! A set of keys.

use std::fmt;

use serde_json::Value;

use super::{Key, jwk};
use crate::token::well_formed;

/// How many bytes a set may have, and how many keys: what Application Load Balancers allow too, see
/// [Quotas](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html).
pub(super) const LARGEST: usize = 150 * 1024;
const MOST: usize = 10;
/// How deep values may be nested.
const DEEPEST: usize = 16;

/// The keys of a JSON Web Key Set ([RFC 7517](https://www.rfc-editor.org/rfc/rfc7517), 5) that are fit to verify
/// signatures of `RS256`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct KeySet {
    keys: Vec<Key>,
}

impl KeySet {
    /// Reads a set. Keys that are unfit are left out: those without an id, for other purposes or algorithms, too
    /// short or too long ones, private ones, and all that share an id.
    ///
    /// # Errors
    ///
    /// The text is no set, has more than 150 KB or ten keys, or no key of it is fit.
    pub fn parse(text: &str) -> Result<Self, KeySetError> {
        if text.len() > LARGEST {
            return Err(KeySetError::TooLarge);
        }
        well_formed(text, DEEPEST).map_err(|_| KeySetError::Malformed)?;
        let value: Value = serde_json::from_str(text).map_err(|_| KeySetError::Malformed)?;
        let members = value.as_object().ok_or(KeySetError::Malformed)?;
        let listed = members.get("keys").and_then(Value::as_array);
        let listed = listed.ok_or(KeySetError::Malformed)?;
        if listed.len() > MOST {
            return Err(KeySetError::TooManyKeys);
        }
        let is_alone = |key: &Key| {
            let same = |value: &&Value| jwk::id(value) == Some(key.id());
            listed.iter().filter(same).count() == 1
        };
        let keys: Vec<Key> = listed
            .iter()
            .filter_map(jwk::key)
            .filter(is_alone)
            .collect();
        if keys.is_empty() {
            return Err(KeySetError::NoKeys);
        }
        Ok(Self { keys })
    }

    /// The key of an id, which is compared byte for byte.
    #[must_use]
    pub fn key(&self, kid: &str) -> Option<&Key> {
        self.keys.iter().find(|key| key.id() == kid)
    }

    /// The keys, in the order of the set.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.keys.iter()
    }
}

/// Why a text is no set of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeySetError {
    /// It has more than 150 KB.
    TooLarge,
    /// It is not a JSON object with a list `keys`, or an object in it has two members of one name.
    Malformed,
    /// It has more than ten keys.
    TooManyKeys,
    /// No key of it is fit.
    NoKeys,
}

impl KeySetError {
    /// A word for logs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "key-set-too-large",
            Self::Malformed => "key-set-malformed",
            Self::TooManyKeys => "key-set-too-many-keys",
            Self::NoKeys => "key-set-without-keys",
        }
    }
}

impl fmt::Display for KeySetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "the key set has more than 150 KB",
            Self::Malformed => "the key set is no JSON object with a list `keys`",
            Self::TooManyKeys => "the key set has more than ten keys",
            Self::NoKeys => {
                "the key set has no RSA key of 2048 to 4096 bits for signatures of `RS256`"
            }
        })
    }
}

impl std::error::Error for KeySetError {}
