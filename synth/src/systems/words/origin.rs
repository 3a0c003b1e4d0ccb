//! Where files come from.

use palisade::patterns::SiteOrigin;
use palisade::{DomainName, cloudfront};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::kept_secret::KeptSecret;

/// Where a distribution has files from.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum Origin {
    /// A bucket that the app makes.
    #[default]
    NewBucket,
    /// A bucket that is there, whose policy lets the distribution read.
    ExistingBucket {
        /// Its name within a region, such as `files.s3.eu-north-1.amazonaws.com`.
        #[schemars(with = "String")]
        domain_name: DomainName,
    },
    /// A server that speaks HTTPS.
    Https {
        /// Its name.
        #[schemars(with = "String")]
        domain_name: DomainName,
        /// A header by which it knows the distribution. Left out: none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        header: Option<SecretHeader>,
    },
}

/// A header whose value is a secret.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct SecretHeader {
    /// The header's name.
    pub name: String,
    /// Where its value is kept.
    pub value: KeptSecret,
}

impl From<&Origin> for SiteOrigin {
    fn from(origin: &Origin) -> Self {
        match origin {
            Origin::NewBucket => Self::OwnBucket,
            Origin::ExistingBucket { domain_name } => {
                cloudfront::Origin::bucket_elsewhere(domain_name.clone()).into()
            }
            Origin::Https {
                domain_name,
                header,
            } => {
                let server = cloudfront::Origin::http(domain_name.clone());
                match header {
                    Some(header) => server.header(&header.name, header.value.resolved()).into(),
                    None => server.into(),
                }
            }
        }
    }
}
