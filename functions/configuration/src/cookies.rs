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
    Amplify {
        /// Whether scripts can read the ID token and the access token, as the library wants to. Defaults to no, for
        /// static sites.
        #[serde(default)]
        readable_by_scripts: bool,
    },
    /// The names that Amazon Elasticsearch Service, now OpenSearch Service, reads for its dashboards.
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
