//! The paths that functions answer.

use palisade_edge_configuration as edge;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The paths that functions answer.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Paths {
    /// Where Cognito sends people back to who have signed in.
    pub sign_in: String,
    /// What gets new tokens.
    pub refresh: String,
    /// What signs out.
    pub sign_out: String,
    /// Where Cognito sends people to who have signed out.
    pub signed_out: String,
}

impl Default for Paths {
    fn default() -> Self {
        Self {
            sign_in: "/parseauth".to_owned(),
            refresh: "/refreshauth".to_owned(),
            sign_out: "/signout".to_owned(),
            signed_out: "/".to_owned(),
        }
    }
}

impl From<&Paths> for edge::Paths {
    fn from(paths: &Paths) -> Self {
        let paths = paths.clone();
        Self {
            callback: paths.sign_in,
            refresh: paths.refresh,
            sign_out: paths.sign_out,
            signed_out: paths.signed_out,
        }
    }
}
