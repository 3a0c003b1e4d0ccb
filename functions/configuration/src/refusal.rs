//! What a request is answered that is refused.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::address::is_location;

/// What a request without a token that lets it in is answered, in [`Mode::Bearer`](crate::Mode::Bearer).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[non_exhaustive]
pub enum Refusal {
    /// As [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750#section-3) says: 401 with `WWW-Authenticate` where there is
    /// no token or a bad one, 403 where the token is good and not enough.
    #[default]
    Challenge,
    /// 403, whatever is missing.
    Forbidden,
    /// 302 to a page where people sign in, for `GET` and `HEAD` where there is no token or a bad one; as
    /// [`Challenge`](Self::Challenge) otherwise: a good token that is not enough is the same after another sign-in.
    Redirect {
        /// An `https` address, or a path of the site, perhaps with a query and a fragment. Nothing of the request is
        /// added. If the function guards the page as well, make its path public: it is never sent to itself.
        location: String,
    },
}

impl Refusal {
    /// What is wrong with the refusal, a sentence each: whoever builds an app tells it, and a function that is given such
    /// a refusal does not start.
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        let Self::Redirect { location } = self else {
            return Vec::new();
        };
        if is_location(location) {
            return Vec::new();
        }
        let given: String = location.chars().take(100).collect();
        vec![format!(
            "people are sent to an `https` address or a path of the site, such as `/sign-in.html`, got `{}`",
            given.escape_debug()
        )]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(location: &str) -> Vec<String> {
        let location = location.to_owned();
        Refusal::Redirect { location }.problems()
    }

    #[test]
    fn a_browser_is_sent_to_https_or_to_the_site() {
        for good in [
            "/",
            "/sign-in.html",
            "/sign-in/",
            "/app/sign-in/?a=b",
            "/app/sign-in?from=api#form",
            "/?a=b",
            "/#/sign-in",
            "https://docs.auth.eu-north-1.amazoncognito.com/login?client_id=a&redirect_uri=https%3A%2F%2Fdocs.example.com",
            "https://login.example.com",
            "https://login.example.com:8443/a",
        ] {
            assert_eq!(problems(good), Vec::<String>::new(), "{good}");
        }
        for bad in [
            "",
            "login",
            "//evil.example.com",
            "/\\evil.example.com",
            "/a//b",
            "/a//",
            "//",
            "/../a",
            "/a b",
            "/a?b c",
            "/a?b\r\nSet-Cookie: c=d",
            "/a\u{e9}",
            "http://login.example.com",
            "https://",
            "https:///a",
            "https://?a",
            "https://a@login.example.com",
            "https:/login.example.com",
            "https://login.example.com\\@evil.example.com",
            "https://login.example.com:0",
            "https://login.example.com:",
            "https://-a.example.com",
            "https://a..example.com",
            "javascript:alert(1)",
            "HTTPS://login.example.com",
            "/a?\"b",
        ] {
            let told = problems(bad);
            let ending = format!("such as `/sign-in.html`, got `{}`", bad.escape_debug());
            assert!(
                told.len() == 1 && told[0].ends_with(&ending),
                "{bad}: {told:?}"
            );
        }
        assert!(Refusal::Challenge.problems().is_empty());
        assert!(Refusal::Forbidden.problems().is_empty());
    }
}
