//! Responses.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Encoding, Headers};

/// A response: the origin's, or one that a function makes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Response {
    /// The status as a text of three digits, 200 to 599.
    pub status: String,
    /// The words that go with the status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_description: Option<String>,
    /// The headers.
    #[serde(default)]
    pub headers: Headers,
    /// The body of a response that a function makes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// How the body is written. Defaults to text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body_encoding: Option<Encoding>,
    /// What CloudFront says beyond this.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
