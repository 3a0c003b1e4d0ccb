//! How a distribution speaks TLS under names of one's own.

use palisade::cloudfront;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How a distribution speaks TLS under names of one's own; under CloudFront's it speaks CloudFront's.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Tls {
    /// The oldest version, and the ciphers that go with it.
    pub minimum: MinimumTls,
    /// How a visitor's TLS says which name is meant.
    pub support: SslSupport,
}

/// The oldest TLS that visitors may speak: `MinimumProtocolVersion`.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
pub enum MinimumTls {
    /// TLS 1.2 with ciphers of 2021.
    #[default]
    #[serde(rename = "TLSv1.2_2021")]
    V1_2Of2021,
    /// TLS 1.2 with ciphers of 2025.
    #[serde(rename = "TLSv1.2_2025")]
    V1_2Of2025,
    /// TLS 1.3 alone.
    #[serde(rename = "TLSv1.3_2025")]
    V1_3Of2025,
}

/// How a visitor's TLS says which name is meant: `SslSupportMethod`.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum SslSupport {
    /// By Server Name Indication, as all browsers do.
    #[default]
    SniOnly,
    /// Not at all: each name has addresses of its own, which AWS must grant, and which cost by the month.
    Vip,
    /// Not at all, and the addresses never change: for CloudFront's anycast static IP lists.
    StaticIp,
}

impl From<MinimumTls> for cloudfront::MinimumTls {
    fn from(minimum: MinimumTls) -> Self {
        match minimum {
            MinimumTls::V1_2Of2021 => Self::V1_2Of2021,
            MinimumTls::V1_2Of2025 => Self::V1_2Of2025,
            MinimumTls::V1_3Of2025 => Self::V1_3Of2025,
        }
    }
}

impl SslSupport {
    /// The name in CloudFormation.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::SniOnly => "sni-only",
            Self::Vip => "vip",
            Self::StaticIp => "static-ip",
        }
    }
}
