//! The paths that the functions answer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The paths of a site that the functions answer themselves.
///
/// Each begins with `/` and is compared byte for byte, with the raw path of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Paths {
    /// Where Cognito sends people back to. Defaults to `/signin`.
    pub callback: String,
    /// What signs out. Defaults to `/signout`.
    pub sign_out: String,
    /// Where Cognito sends people to who have signed out. Defaults to `/signed-out`, a page of the functions; `/` is
    /// the site's own start page, which the functions guard and do not answer.
    pub signed_out: String,
    /// What gets a new ID token. Defaults to `/refresh`; empty where that is done in place, at any path.
    pub refresh: String,
}

impl Default for Paths {
    fn default() -> Self {
        Self {
            callback: "/signin".to_owned(),
            sign_out: "/signout".to_owned(),
            signed_out: "/signed-out".to_owned(),
            refresh: "/refresh".to_owned(),
        }
    }
}
