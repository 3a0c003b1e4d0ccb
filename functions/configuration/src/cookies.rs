//! The names of the session's cookies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The names of the cookies that hold a session's tokens.
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
