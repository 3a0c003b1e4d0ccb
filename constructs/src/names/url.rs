//! Addresses that a browser is sent to.

use std::str::FromStr;

use crate::value::{FormError, Literal};

/// An absolute address: `https://docs.example.com/signin`, or an app's own scheme.
///
/// No fragment and no white space, as
/// [OAuth 2.0 demands of redirect URIs](https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2).
/// `http` is for `localhost` alone, as Cognito has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Url(String);

impl FromStr for Url {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        if text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '#') {
            return Err(FormError::new(
                "a URL has no fragment, no white space and no control characters",
                text,
            ));
        }
        let Some((scheme, rest)) = text.split_once("://") else {
            return Err(FormError::new(
                "a URL is absolute, such as `https://docs.example.com/signin`",
                text,
            ));
        };
        let host = rest.split(['/', '?', ':']).next().unwrap_or_default();
        let local = ["localhost", "127.0.0.1"].contains(&host);
        if scheme.is_empty() || rest.is_empty() {
            Err(FormError::new(
                "a URL is absolute, such as `https://docs.example.com/signin`",
                text,
            ))
        } else if scheme == "http" && !local {
            Err(FormError::new(
                "a URL begins with `https://`; `http://` is for localhost alone",
                text,
            ))
        } else {
            Ok(Self(text.to_owned()))
        }
    }
}

impl AsRef<str> for Url {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for Url {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_localhost_alone() {
        assert!("http://localhost:3000/signin".parse::<Url>().is_ok());
        assert!("http://docs.example.com/signin".parse::<Url>().is_err());
        assert!(
            "http://localhost.evil.example/signin"
                .parse::<Url>()
                .is_err()
        );
        assert!("myapp://signin".parse::<Url>().is_ok());
        assert!("https://docs.example.com/#x".parse::<Url>().is_err());
        assert!("/signin".parse::<Url>().is_err());
    }
}
