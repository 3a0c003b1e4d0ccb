//! Whether functions keep a secret.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How the functions show the user pool who they are.
///
/// The types of [RFC 6749, 2.1](https://www.rfc-editor.org/rfc/rfc6749#section-2.1).
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum ClientType {
    /// By a proof key for each sign-in (PKCE): there is no secret to keep.
    Public,
    /// By a secret too, which the templates put into Secrets Manager.
    Confidential,
}
