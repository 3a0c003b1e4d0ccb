//! Buckets.

use super::encryption::Encryption;
use super::more::More;
use super::tls::Tls;
use super::{BucketName, ObjectOwnership, PublicAccess, TlsVersion};
use crate::cfn::s3 as cfn;
use crate::hatch::Hatch;
use crate::removal::RemovalPolicy;
use crate::resource::{LevelTwo, Resource};
use crate::value::Value;

/// A bucket: where files are kept.
///
/// By default CloudFormation names it; it is encrypted with keys of S3, nobody outside of the account
/// reaches it, access control lists are off, requests without TLS are refused,
/// and it is kept when its stack is deleted.
/// See [`AWS::S3::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html).
///
/// # Example
///
/// ```
/// use palisade::s3::Bucket;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// stack.add("Files", Bucket::new().versioned());
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug, Default)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct Bucket {
    pub(super) name: Option<Value<BucketName>>,
    pub(super) encryption: Encryption,
    pub(super) versioned: bool,
    pub(super) ownership: ObjectOwnership,
    pub(super) public_access: PublicAccess,
    pub(super) tls: Tls,
    pub(super) removal: RemovalPolicy,
    pub(super) more: Option<Box<More>>,
    pub(super) hatch: Hatch<cfn::Bucket>,
}

impl Bucket {
    /// A bucket with the defaults above.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the bucket, uniquely among all accounts.
    /// Defaults to a name that CloudFormation makes up. `BucketName`.
    pub fn name(mut self, name: impl Into<Value<BucketName>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Encrypts objects with a key of KMS, by its ARN, and asks KMS less often with a bucket key.
    /// Defaults to keys of S3. `BucketEncryption`.
    pub fn kms(mut self, key: impl Into<Value<String>>) -> Self {
        self.encryption = Encryption::Kms {
            key: Some(key.into()),
            bucket_key: true,
        };
        self
    }

    /// Encrypts objects with the account's key `aws/s3` of KMS, with a bucket key.
    /// Defaults to keys of S3. `BucketEncryption`.
    pub fn kms_managed(mut self) -> Self {
        self.encryption = Encryption::Kms {
            key: None,
            bucket_key: true,
        };
        self
    }

    /// Encrypts objects in two layers with a key of KMS, by its ARN (DSSE-KMS).
    /// Defaults to keys of S3, in one layer. `BucketEncryption`.
    pub fn kms_in_two_layers(mut self, key: impl Into<Value<String>>) -> Self {
        self.encryption = Encryption::TwoLayers(Some(key.into()));
        self
    }

    /// Encrypts objects in two layers with the account's key `aws/s3` of KMS (DSSE-KMS).
    /// Defaults to keys of S3, in one layer. `BucketEncryption`.
    pub fn kms_managed_in_two_layers(mut self) -> Self {
        self.encryption = Encryption::TwoLayers(None);
        self
    }

    /// Asks KMS for each object, in place of keeping a key of the bucket for a while.
    /// Defaults to a bucket key. `BucketKeyEnabled`.
    pub fn without_bucket_key(mut self) -> Self {
        if let Encryption::Kms { bucket_key, .. } = &mut self.encryption {
            *bucket_key = false;
        }
        self
    }

    /// Lets clients far away send and fetch objects by way of CloudFront's edge.
    /// Defaults to the region alone. `AccelerateConfiguration`.
    pub fn accelerated(mut self) -> Self {
        self.more().accelerated = true;
        self
    }

    /// Keeps former versions of objects.
    /// Defaults to keeping only the last one. `VersioningConfiguration`.
    pub fn versioned(mut self) -> Self {
        self.versioned = true;
        self
    }

    /// Who owns objects. Defaults to the bucket's owner; access control lists are off then.
    /// `OwnershipControls`.
    pub fn ownership(mut self, ownership: ObjectOwnership) -> Self {
        self.ownership = ownership;
        self
    }

    /// Whether the bucket may be opened to everyone.
    /// Defaults to blocking all that would. `PublicAccessBlockConfiguration`.
    pub fn public_access(mut self, access: PublicAccess) -> Self {
        self.public_access = access;
        self
    }

    /// Refuses connections over an older version of TLS.
    /// Defaults to what S3 takes, which is TLS 1.2 and later. A statement of `AWS::S3::BucketPolicy`.
    pub fn minimum_tls(mut self, version: TlsVersion) -> Self {
        self.tls = Tls::AtLeast(version);
        self
    }

    /// Lets requests through that come over plain HTTP.
    /// Defaults to refusing them, by a statement of `AWS::S3::BucketPolicy`.
    pub fn plain_http(mut self) -> Self {
        self.tls = Tls::Optional;
        self
    }

    /// What becomes of the bucket when it leaves the stack. Defaults to keeping it.
    ///
    /// CloudFormation deletes only buckets that are empty.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(mut self, change: impl FnOnce(cfn::Bucket) -> cfn::Bucket + 'static) -> Self {
        self.hatch.push(change);
        self
    }
}

impl Resource for Bucket {
    const TYPE: &'static str = cfn::Bucket::TYPE;
}

impl LevelTwo for Bucket {
    type Level1 = cfn::Bucket;
}
