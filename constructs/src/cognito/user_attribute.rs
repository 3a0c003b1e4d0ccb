//! What a user pool knows of a person, in the words of clients and providers.

use std::borrow::Cow;
use std::str::FromStr;

use super::StandardAttribute;
use crate::value::FormError;

/// An attribute of a person: a standard one, Cognito's word on one, or one of the pool's own.
///
/// Where one is asked for, a [`StandardAttribute`] is enough.
/// See [Working with user attributes](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{StandardAttribute, UserAttribute};
///
/// let email: UserAttribute = StandardAttribute::Email.into();
/// assert_eq!(email.name(), "email");
/// assert_eq!(UserAttribute::custom("team").name(), "custom:team");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserAttribute {
    /// One that every pool has.
    Standard(StandardAttribute),
    /// `email_verified`: whether the e-mail address is known to be the person's.
    EmailVerified,
    /// `phone_number_verified`: whether the telephone number is known to be the person's.
    PhoneNumberVerified,
    /// One of the pool's own, by its name without `custom:`.
    Custom(Cow<'static, str>),
}

impl UserAttribute {
    /// An attribute of the pool's own, by its name with or without `custom:`.
    pub fn custom(name: impl Into<Cow<'static, str>>) -> Self {
        let name = name.into();
        Self::Custom(match name.strip_prefix("custom:") {
            Some(short) => Cow::Owned(short.to_owned()),
            None => name,
        })
    }

    /// The name in Cognito: `family_name`, `custom:team`.
    #[must_use]
    pub fn name(&self) -> Cow<'static, str> {
        match self {
            Self::Standard(attribute) => Cow::Borrowed(attribute.name()),
            Self::EmailVerified => Cow::Borrowed("email_verified"),
            Self::PhoneNumberVerified => Cow::Borrowed("phone_number_verified"),
            Self::Custom(name) => Cow::Owned(format!("custom:{name}")),
        }
    }

    /// Whether no client can write it.
    pub(crate) fn is_read_only(&self) -> bool {
        matches!(self, Self::EmailVerified | Self::PhoneNumberVerified)
    }
}

/// By its name in Cognito: `family_name`, `custom:team`.
impl FromStr for UserAttribute {
    type Err = FormError;

    fn from_str(name: &str) -> Result<Self, FormError> {
        let mut standard = StandardAttribute::ALL.into_iter();
        match name {
            "email_verified" => Ok(Self::EmailVerified),
            "phone_number_verified" => Ok(Self::PhoneNumberVerified),
            _ => match (
                standard.find(|it| it.name() == name),
                name.strip_prefix("custom:"),
            ) {
                (Some(attribute), _) => Ok(attribute.into()),
                (None, Some(short)) if !short.is_empty() => Ok(Self::custom(short.to_owned())),
                _ => Err(FormError::new(
                    "an attribute is a standard one, such as `email` or `given_name`, or one of the pool's own, \
                     `custom:<name>`",
                    name,
                )),
            },
        }
    }
}

impl From<StandardAttribute> for UserAttribute {
    fn from(attribute: StandardAttribute) -> Self {
        Self::Standard(attribute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_written_once() {
        assert_eq!(UserAttribute::custom("team").name(), "custom:team");
        assert_eq!(
            UserAttribute::custom("custom:team"),
            UserAttribute::custom("team")
        );
    }

    #[test]
    fn names_are_read_back() {
        let standard = StandardAttribute::ALL.map(UserAttribute::from);
        let others = [
            UserAttribute::EmailVerified,
            UserAttribute::PhoneNumberVerified,
            UserAttribute::custom("team"),
        ];
        for attribute in standard.into_iter().chain(others) {
            assert_eq!(attribute.name().parse(), Ok(attribute));
        }
        for wrong in ["", "mail", "custom:", "Email"] {
            let error = wrong
                .parse::<UserAttribute>()
                .map_err(|error| error.to_string());
            let told = format!("got `{wrong}`");
            assert!(error.is_err_and(|error| error.contains(&told)), "{wrong}");
        }
    }
}
