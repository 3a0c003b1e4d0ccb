//! Names of secrets.

use std::str::FromStr;

use crate::value::{FormError, Literal};

/// The name of a secret, such as `prod/site/client`: letters, digits and `/_+=.@-`,
/// at most 512 characters
/// ([CreateSecret](https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html)).
///
/// It should not end with a hyphen and six characters: so do ARNs of secrets, and a search by
/// a part of an ARN would then find another secret.
///
/// # Example
///
/// ```
/// use palisade::secretsmanager::SecretName;
///
/// assert!("prod/site/client".parse::<SecretName>().is_ok());
/// assert!("prod:site".parse::<SecretName>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SecretName(String);

impl FromStr for SecretName {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let sound = |byte: u8| byte.is_ascii_alphanumeric() || b"/_+=.@-".contains(&byte);
        if (1..=512).contains(&text.len()) && text.bytes().all(sound) {
            Ok(Self(text.to_owned()))
        } else {
            Err(FormError::new(
                "the name of a secret has 1 to 512 letters, digits and characters of `/_+=.@-`",
                text,
            ))
        }
    }
}

impl AsRef<str> for SecretName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for SecretName {}
