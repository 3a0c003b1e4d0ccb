//! The names of cookies.

use palisade_edge_configuration::Cookies;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::mode::Mode;
use crate::systems::words::Name;

/// The names of the cookies that hold a session.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum CookieNames {
    /// `__Host-<application>-id` and so on, which no script reads.
    Host,
    /// Those of the library AWS Amplify; scripts of a single-page app can read ID token and access token.
    Amplify,
    /// Those that the dashboards of Amazon OpenSearch Service read, once called Elasticsearch.
    Elasticsearch,
}

impl CookieNames {
    /// As functions are told.
    pub(super) fn of(self, application: &Name, mode: Mode) -> Cookies {
        match self {
            Self::Host => Cookies::Host {
                application: application.as_ref().to_owned(),
                access_token: false,
            },
            Self::Amplify => Cookies::Amplify {
                readable_by_scripts: mode == Mode::SinglePage,
            },
            Self::Elasticsearch => Cookies::Elasticsearch,
        }
    }
}
