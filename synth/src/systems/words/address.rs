//! The names under which a site is reached.

use palisade::route53::HostedZoneId;
use palisade::{AnyArn, DomainName};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The names under which a site is reached.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum Address {
    /// The one that CloudFront gives.
    #[default]
    Cloudfront,
    /// One of a hosted zone of Route 53; the app makes its certificate and its records.
    Domain {
        /// The name, such as `docs.example.com`.
        #[schemars(with = "String")]
        name: DomainName,
        /// The id of the Route 53 hosted zone that holds it.
        #[schemars(with = "String")]
        hosted_zone: HostedZoneId,
    },
    /// Ones whose records are kept elsewhere.
    Aliases {
        /// The names. People are sent to the first where a request has another.
        #[schemars(with = "Vec<String>")]
        names: Vec<DomainName>,
        /// The ARN of a certificate for all of them, in us-east-1.
        #[schemars(with = "String")]
        certificate: AnyArn,
    },
}
