//! Where CloudFront asks for what it has not cached.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Headers;

/// Where CloudFront asks, at the events of origins: exactly one of the two kinds.
///
/// A function at origin-request may put another origin in its place, also one that the distribution does not have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// A server.
    Custom(CustomOrigin),
    /// A bucket.
    S3(S3Origin),
}

/// A server as the origin.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CustomOrigin {
    /// Headers that CloudFront adds. None of them may be among the request's headers too.
    pub custom_headers: Headers,
    /// The name of the server: at most 253 characters, without a port, and no IPv4 address.
    pub domain_name: String,
    /// How long CloudFront keeps a connection open, in seconds: 1 to 120.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keepalive_timeout: Option<u32>,
    /// The folder on the server: it begins with `/` and does not end with it, or is empty; at most 255 characters.
    pub path: String,
    /// The port: 80, 443, or 1024 to 65535.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// How CloudFront connects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<Protocol>,
    /// How long CloudFront waits for an answer, and between its packets, in seconds: 1 to 120.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_timeout: Option<u32>,
    /// How long the whole answer may take, in seconds: at least the read timeout, or 0 for no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_completion_timeout: Option<u32>,
    /// The versions of TLS that CloudFront may use: `TLSv1.2`, `TLSv1.1`, `TLSv1` or `SSLv3`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ssl_protocols: Vec<String>,
    /// What CloudFront says beyond this.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// How CloudFront connects to a server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// Without TLS.
    Http,
    /// With TLS. The default.
    #[default]
    Https,
}

/// A bucket as the origin.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct S3Origin {
    /// How CloudFront shows the bucket who asks. Origin access control is not among the choices.
    pub auth_method: AuthMethod,
    /// Headers that CloudFront adds. None of them may be among the request's headers too.
    pub custom_headers: Headers,
    /// The name of the bucket's endpoint, such as `my-bucket.s3.eu-north-1.amazonaws.com`: lower case, at most 128
    /// characters.
    pub domain_name: String,
    /// The folder in the bucket: it begins with `/` and does not end with it, or is empty.
    pub path: String,
    /// How long CloudFront waits for an answer, and between its packets, in seconds: 1 to 120.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_timeout: Option<u32>,
    /// The region of the bucket, needed with an origin access identity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// How long the whole answer may take, in seconds: at least the read timeout, or 0 for no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_completion_timeout: Option<u32>,
    /// What CloudFront says beyond this.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// How CloudFront shows a bucket who asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuthMethod {
    /// By an origin access identity.
    OriginAccessIdentity,
    /// Not at all, or by an origin access control, which this page does not know. The default.
    #[default]
    None,
}
