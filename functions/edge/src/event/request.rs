//! Requests.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Body, Headers, Origin};

/// A request of a viewer, on its way to the origin.
///
/// The names of fields, and which are read-only, are those of the page
/// [Lambda@Edge event structure](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html).
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
