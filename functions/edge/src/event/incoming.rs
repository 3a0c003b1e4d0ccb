//! The event as a whole.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Request, Response};

/// What Lambda@Edge gives to a function.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// One record: CloudFront never sends more.
    #[serde(rename = "Records")]
    pub records: Vec<Record>,
    /// What CloudFront says beyond this.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// One record of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// What CloudFront says.
    pub cf: Cf,
    /// What CloudFront says beyond this.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// What CloudFront says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cf {
    /// Which distribution asks, and when in a request's life.
    pub config: Association,
    /// The request.
    pub request: Request,
    /// The response, at the two events of responses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<Response>,
    /// What CloudFront says beyond this.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Which distribution asks, and when in a request's life: `config`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Association {
    /// The domain of the distribution, such as `d111111abcdef8.cloudfront.net`.
    #[serde(default)]
    pub distribution_domain_name: String,
    /// The id of the distribution.
    #[serde(default)]
    pub distribution_id: String,
    /// When in a request's life.
    pub event_type: EventType,
    /// CloudFront's id of the request, which its access logs have as `x-edge-request-id`.
    #[serde(default)]
    pub request_id: String,
    /// What CloudFront says beyond this.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// When in a request's life a function is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventType {
    /// When CloudFront has received a request from a viewer, before it looks into its cache. The default.
    #[default]
    ViewerRequest,
    /// Before CloudFront asks the origin; not at all if it has a cached answer.
    OriginRequest,
    /// When CloudFront has received the origin's answer, before it caches it.
    OriginResponse,
    /// Before CloudFront answers the viewer.
    ViewerResponse,
}

impl EventType {
    /// The name, as CloudFront writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ViewerRequest => "viewer-request",
            Self::OriginRequest => "origin-request",
            Self::OriginResponse => "origin-response",
            Self::ViewerResponse => "viewer-response",
        }
    }
}
