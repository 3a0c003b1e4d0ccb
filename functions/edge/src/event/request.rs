//! Requests.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Headers;

/// A request of a viewer, on its way to the origin.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Request {
    /// The viewer's address, or that of its proxy. Read-only.
    #[serde(default)]
    pub client_ip: String,
    /// The method, such as `GET`. Read-only.
    pub method: String,
    /// The path, which begins with `/`, as it was sent: percent signs are not decoded.
    pub uri: String,
    /// The query, without `?`.
    #[serde(default)]
    pub querystring: String,
    /// The headers.
    #[serde(default)]
    pub headers: Headers,
    /// The body, if the association includes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// The origin, at the events of origins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// What CloudFront says beyond this.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Body {
    /// Whether the body was cut at Lambda@Edge's limit. Read-only.
    #[serde(default)]
    pub input_truncated: bool,
    /// What becomes of the body.
    pub action: BodyAction,
    /// How `data` is written.
    pub encoding: Encoding,
    /// The body itself.
    #[serde(default)]
    pub data: String,
}

/// What becomes of the body of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BodyAction {
    /// It goes on as it came.
    ReadOnly,
    /// `data` takes its place.
    Replace,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// Base64, for any bytes.
    Base64,
    /// As it is.
    Text,
}

/// Where CloudFront asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// A server.
    Custom(Map<String, Value>),
    /// A bucket.
    S3(Map<String, Value>),
}
