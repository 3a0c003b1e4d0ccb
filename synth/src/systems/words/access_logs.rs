//! Where lines about requests go.

use palisade::cfn::cloudfront::distribution::Logging;
use palisade::patterns::{ProtectedSite, SiteLogs};
use palisade::s3::BucketName;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where CloudFront's lines about requests go. They hold addresses of people.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum AccessLogs {
    /// Nowhere: there are none.
    #[default]
    None,
    /// To a bucket that the app makes.
    NewBucket,
    /// To a bucket that is there, which allows access control lists.
    ExistingBucket(#[schemars(with = "String")] BucketName),
}

impl AccessLogs {
    /// A site whose lines go there.
    pub(super) fn of(&self, site: ProtectedSite) -> ProtectedSite {
        match self {
            Self::None => site,
            Self::NewBucket => site.access_logs(SiteLogs::OwnBucket),
            Self::ExistingBucket(bucket) => {
                let bucket = format!("{}.s3.amazonaws.com", bucket.as_ref());
                site.distribution(|distribution| {
                    let logging = Logging::new().bucket(bucket).include_cookies(false);
                    distribution.level1_config(|config| config.logging(logging))
                })
            }
        }
    }
}
