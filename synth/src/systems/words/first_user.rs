//! Who has an account from the start.

use palisade::EmailAddress;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::known::known;

/// Somebody who has an account from the start. The user name is the e-mail address.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct FirstUser {
    /// The e-mail address, to which Cognito sends a password for the first time.
    #[schemars(with = "String", example = &"ada@example.com")]
    pub email: EmailAddress,
    /// The person's name in full.
    #[schemars(example = &"Ada Lovelace")]
    pub name: String,
}

impl FirstUser {
    /// Somebody to show how it is written.
    pub(crate) fn ada() -> Self {
        Self {
            email: known("ada@example.com"),
            name: "Ada Lovelace".to_owned(),
        }
    }
}
