//! How a request shows who asks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How a request shows who asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Mode {
    /// By an ID token in a cookie, for sites in browsers: whoever has none is sent to sign in.
    #[default]
    Cookie,
    /// By an access token in the header `Authorization`, for APIs
    /// ([RFC 6750](https://www.rfc-editor.org/rfc/rfc6750)): whoever has none gets 401.
    Bearer,
}
