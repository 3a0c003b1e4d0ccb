//! Account ids.

use std::str::FromStr;

use crate::value::{FormError, Literal, Pseudo, Value};

/// The id of an AWS account: 12 digits.
///
/// See [AWS account identifiers](https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AccountId(String);

impl FromStr for AccountId {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        if text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(FormError::new("an account id has 12 digits", text))
        }
    }
}

impl AsRef<str> for AccountId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for AccountId {}

impl From<Pseudo> for Value<AccountId> {
    fn from(pseudo: Pseudo) -> Self {
        pseudo.into_value()
    }
}
