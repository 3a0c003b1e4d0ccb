//! What a user pool knows of a person.

use std::borrow::Cow;

/// An attribute of a person: one of OpenID Connect's, or one of the pool's own.
///
/// See [Working with user attributes](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserAttribute {
    /// The postal address.
    Address,
    /// The day of birth: `YYYY-MM-DD`.
    Birthdate,
    /// The e-mail address.
    Email,
    /// Whether the e-mail address is known to be the person's. Cannot be written by a client.
    EmailVerified,
    /// The surname.
    FamilyName,
    /// The gender.
    Gender,
    /// The first name.
    GivenName,
    /// The language and region.
    Locale,
    /// The middle name.
    MiddleName,
    /// The whole name.
    Name,
    /// The casual name.
    Nickname,
    /// The telephone number, with `+` and the country's code.
    PhoneNumber,
    /// Whether the telephone number is known to be the person's. Cannot be written by a client.
    PhoneNumberVerified,
    /// The address of a picture.
    Picture,
    /// The name that the person chose for signing in.
    PreferredUsername,
    /// The address of a profile page.
    Profile,
    /// When the attributes were last changed.
    UpdatedAt,
    /// The address of the person's site.
    Website,
    /// The time zone.
    Zoneinfo,
    /// An attribute of the pool's own, by its name without `custom:`.
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
        Cow::Borrowed(match self {
            Self::Address => "address",
            Self::Birthdate => "birthdate",
            Self::Email => "email",
            Self::EmailVerified => "email_verified",
            Self::FamilyName => "family_name",
            Self::Gender => "gender",
            Self::GivenName => "given_name",
            Self::Locale => "locale",
            Self::MiddleName => "middle_name",
            Self::Name => "name",
            Self::Nickname => "nickname",
            Self::PhoneNumber => "phone_number",
            Self::PhoneNumberVerified => "phone_number_verified",
            Self::Picture => "picture",
            Self::PreferredUsername => "preferred_username",
            Self::Profile => "profile",
            Self::UpdatedAt => "updated_at",
            Self::Website => "website",
            Self::Zoneinfo => "zoneinfo",
            Self::Custom(name) => return Cow::Owned(format!("custom:{name}")),
        })
    }

    /// Whether only Cognito itself writes it.
    pub(super) fn is_read_only(&self) -> bool {
        matches!(self, Self::EmailVerified | Self::PhoneNumberVerified)
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
}
