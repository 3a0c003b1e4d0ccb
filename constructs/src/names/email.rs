//! E-mail addresses.

use std::str::FromStr;

use crate::value::{FormError, Literal};

/// An e-mail address, such as `docs@example.com`.
///
/// It is checked as far as a typing error shows: one `@`, something before it, a domain after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddress(String);

impl FromStr for EmailAddress {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let sound = text.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty()
                && domain.parse::<super::DomainName>().is_ok()
                && !text.contains(char::is_whitespace)
        });
        if sound {
            Ok(Self(text.to_owned()))
        } else {
            Err(FormError::new(
                "an e-mail address has the form `name@example.com`",
                text,
            ))
        }
    }
}

impl AsRef<str> for EmailAddress {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for EmailAddress {}
