//! Ids of app clients.

use std::str::FromStr;

use crate::value::{FormError, Literal};

/// The id of an app client, such as `1example23456789`: a token's claim `aud` or `client_id`.
///
/// The form is that of
/// [`ClientId`](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientType.html):
/// 1 to 128 letters, digits, `_` and `+`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClientId(String);

impl FromStr for ClientId {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let sound = text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'+');
        if sound && (1..=128).contains(&text.len()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(FormError::new(
                "the id of an app client has 1 to 128 letters, digits, `_` and `+`",
                text,
            ))
        }
    }
}

impl AsRef<str> for ClientId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for ClientId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_an_id_is_refused() {
        assert!("1example23456789".parse::<ClientId>().is_ok());
        for text in ["", "1example-2345", "a b", &"a".repeat(129)] {
            assert!(text.parse::<ClientId>().is_err(), "{text}");
        }
    }
}
