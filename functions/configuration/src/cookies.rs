//! The names of the session's cookies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The names of the cookies that hold a session's tokens.
///
/// All but those of [`Host`](Self::Host) can also be set by hosts beside the site: a program at `blog.example.com` can
/// set cookies for `example.com`, which browsers send to `docs.example.com`. It cannot make a session up, since tokens are
/// verified; but it can put the session of another account of the same user pool, one of its own, in the place of none, so
/// that people work in that account without noticing, and it can end sessions, and keep people from signing in by cookies
/// that the functions do not see. Where hosts of the same domain are not all trusted, keep the default.
///
/// Whoever sets `Domain` for them ([`Attributes::domain`](crate::Attributes::domain)) gives the tokens to all hosts of that
/// domain. Browsers refuse domains that belong to many, such as `co.uk`, and then nobody stays signed in: which those are is
/// in the [Public Suffix List](https://publicsuffix.org), which is not looked up here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(
    tag = "names",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum Cookies {
    /// `__Host-<application>-id`, `-access` and `-refresh`. The default, with the application `site`.
    ///
    /// Browsers take such names only from the host itself, over HTTPS, for all its paths.
    Host {
        /// What tells the cookies of several applications apart: letters, digits and hyphens.
        application: String,
        /// Whether the access token is kept too, for an origin that wants it.
        #[serde(default)]
        access_token: bool,
    },
    /// Names of one's own.
    Named {
        /// The cookie of the ID token.
        id_token: String,
        /// The cookie of the access token; none is kept if there is no name.
        #[serde(default)]
        access_token: Option<String>,
        /// The cookie of the refresh token.
        refresh_token: String,
    },
    /// The names that the library AWS Amplify writes and reads in browsers.
    ///
    /// What is written has `user` in the place of a user's name: `CognitoIdentityServiceProvider.<client>.LastAuthUser`
    /// says so, which the library reads first. A session that another program wrote under the user's own name, as
    /// cloudfront-authorization-at-edge did, is read too, and goes on under `user` once its tokens are refreshed; no
    /// cookies of the other name stay then. Where scripts read cookies, `tokenScopesString`, `userData` and
    /// `amplify-signin-with-hostedUI` are written too.
    Amplify {
        /// Whether scripts can read the ID token and the access token, as the library wants to, and what is written
        /// beside them. The refresh token they can read never. Defaults to no, for static sites.
        #[serde(default)]
        readable_by_scripts: bool,
    },
    /// The names that Amazon Elasticsearch Service, now OpenSearch Service, reads for its dashboards: `ID-TOKEN`,
    /// `ACCESS-TOKEN`, `REFRESH-TOKEN`, and `COGNITO-ENABLED`, which scripts can read.
    Elasticsearch,
}

impl Default for Cookies {
    fn default() -> Self {
        Self::Host {
            application: "site".to_owned(),
            access_token: false,
        }
    }
}
