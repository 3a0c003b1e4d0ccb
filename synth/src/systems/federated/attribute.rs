//! What a user pool knows of people, by its names.

use std::collections::BTreeMap;
use std::str::FromStr;

use palisade::cognito::UserAttribute;
use palisade::{FormError, Literal};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What fills attributes of people at each sign-in: the provider's word for each, by the user pool's.
pub type Attributes = BTreeMap<Attribute, String>;

/// An attribute that a user pool has of people: a standard one, such as `email` or `given_name`, or one of the pool's
/// own, `custom:<name>`.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(into = "String", try_from = "String")]
pub struct Attribute(String);

impl TryFrom<String> for Attribute {
    type Error = FormError;

    fn try_from(name: String) -> Result<Self, FormError> {
        name.parse()
    }
}

impl Attribute {
    /// Its name without `custom:`, if it is one of the pool's own.
    pub(super) fn own(&self) -> Option<&str> {
        self.0.strip_prefix("custom:")
    }
}

impl FromStr for Attribute {
    type Err = FormError;

    fn from_str(name: &str) -> Result<Self, FormError> {
        let known: UserAttribute = name.parse()?;
        Ok(Self(known.name().into_owned()))
    }
}

impl AsRef<str> for Attribute {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for Attribute {}

impl From<Attribute> for String {
    fn from(attribute: Attribute) -> Self {
        attribute.0
    }
}

impl From<&Attribute> for UserAttribute {
    fn from(attribute: &Attribute) -> Self {
        let custom = || Self::custom(attribute.0.clone());
        attribute.0.parse().unwrap_or_else(|_| custom())
    }
}
