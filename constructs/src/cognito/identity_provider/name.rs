//! Names of providers.

use std::str::FromStr;

use crate::value::{FormError, Literal};

/// The name of a SAML or OIDC provider, as clients and links have it: `Okta`.
///
/// 3 to 32 characters without white space and, but for the second, without `_`, after
/// [CreateIdentityProvider](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html);
/// not one of Cognito's own names, such as `Google`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProviderName(String);

const TAKEN: [&str; 5] = [
    "COGNITO",
    "Facebook",
    "Google",
    "LoginWithAmazon",
    "SignInWithApple",
];

impl FromStr for ProviderName {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let length = text.chars().count();
        let sound = text.chars().enumerate().all(|(index, c)| {
            let underscore = c == '_' && index != 1;
            !underscore && !c.is_whitespace() && !c.is_control()
        });
        if TAKEN.contains(&text) {
            Err(FormError::new(
                "the names `COGNITO`, `Facebook`, `Google`, `LoginWithAmazon` and `SignInWithApple` are taken",
                text,
            ))
        } else if sound && (3..=32).contains(&length) {
            Ok(Self(text.to_owned()))
        } else {
            Err(FormError::new(
                "the name of a provider has 3 to 32 characters, no white space and no `_`",
                text,
            ))
        }
    }
}

impl AsRef<str> for ProviderName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for ProviderName {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_a_name_is_refused() {
        for text in ["Okta", "Acme-SSO.2", "a_b", &"a".repeat(32)] {
            assert!(text.parse::<ProviderName>().is_ok(), "{text}");
        }
        let long = "a".repeat(33);
        for text in ["ab", "_ab", "ab_", "Acme SSO", "Google", "COGNITO", &long] {
            assert!(text.parse::<ProviderName>().is_err(), "{text}");
        }
    }
}
