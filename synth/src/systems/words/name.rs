//! Names that are parts of names of resources.

use std::str::FromStr;

use palisade::{FormError, Literal};
use serde::{Deserialize, Serialize};

/// A name that can be part of the names of resources: 1 to 28 lower-case letters, digits and hyphens:
/// a bucket of environment, application and suffix then has at most 63, as S3 allows.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(into = "String", try_from = "String")]
pub struct Name(String);

impl TryFrom<String> for Name {
    type Error = FormError;

    fn try_from(text: String) -> Result<Self, FormError> {
        text.parse()
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.0
    }
}

impl FromStr for Name {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let sound = text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.len() <= 28
            && text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if sound {
            Ok(Self(text.to_owned()))
        } else {
            Err(FormError::new(
                "a name begins with a letter and has at most 28 lower-case letters, digits and hyphens",
                text,
            ))
        }
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for Name {}
