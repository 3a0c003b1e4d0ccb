//! How objects are encrypted at rest.

use crate::cfn::s3::bucket::{
    BucketEncryption, ServerSideEncryptionByDefault, ServerSideEncryptionRule,
};
use crate::value::Value;

/// How S3 encrypts what is put without a choice of its own.
///
/// See [Protecting data with encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryption.html).
#[derive(Debug, Default)]
pub(super) enum Encryption {
    /// With keys of S3.
    #[default]
    S3,
    /// With a key of KMS; without a name it is `aws/s3`.
    Kms {
        key: Option<Value<String>>,
        /// Whether S3 keeps a key of the bucket, so as to ask KMS less often.
        bucket_key: bool,
    },
    /// With a key of KMS, in two layers. There are no bucket keys.
    TwoLayers(Option<Value<String>>),
}

impl Encryption {
    /// The key of KMS, if there is one of one's own.
    pub(super) fn key(&self) -> Option<&Value<String>> {
        match self {
            Self::S3 => None,
            Self::Kms { key, .. } | Self::TwoLayers(key) => key.as_ref(),
        }
    }

    pub(super) fn properties(self) -> BucketEncryption {
        let (algorithm, key, bucket_key) = match self {
            Self::S3 => ("AES256", None, false),
            Self::Kms { key, bucket_key } => ("aws:kms", key, bucket_key),
            Self::TwoLayers(key) => ("aws:kms:dsse", key, false),
        };
        let mut default = ServerSideEncryptionByDefault::new().sse_algorithm(algorithm);
        if let Some(key) = key {
            default = default.kms_master_key_id(key);
        }
        let mut rule = ServerSideEncryptionRule::new().server_side_encryption_by_default(default);
        if bucket_key {
            rule = rule.bucket_key_enabled(true);
        }
        BucketEncryption::new().server_side_encryption_configuration([rule])
    }
}
