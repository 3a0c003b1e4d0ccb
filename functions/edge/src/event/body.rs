//! Bodies of requests.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The body of a request, which a function gets if its association includes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Body {
    /// Whether the body was cut at Lambda@Edge's limit: 40 KB at viewer-request, 1 MB at origin-request. Read-only.
    pub input_truncated: bool,
    /// What becomes of the body.
    pub action: BodyAction,
    /// How `data` is written.
    pub encoding: Encoding,
    /// The body itself.
    pub data: String,
    /// What CloudFront says beyond this.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// What becomes of the body of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BodyAction {
    /// It goes on as it came. The default.
    #[default]
    ReadOnly,
    /// `data` takes its place.
    Replace,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// Base64, for any bytes. The default of requests.
    #[default]
    Base64,
    /// As it is. The default of responses.
    Text,
}
