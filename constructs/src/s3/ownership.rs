//! Who owns objects, and who outside of the account may reach them.

use crate::cfn::s3::bucket::{
    OwnershipControls, OwnershipControlsRule, PublicAccessBlockConfiguration,
};

/// Who owns what is put into a bucket.
///
/// See [Controlling ownership of objects](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ObjectOwnership {
    /// The bucket's owner, always; access control lists are off.
    #[default]
    BucketOwner,
    /// The bucket's owner, if the upload says `bucket-owner-full-control`; else the uploader.
    /// Access control lists are on.
    BucketOwnerPreferred,
    /// Who uploads. Access control lists are on.
    Uploader,
}

impl ObjectOwnership {
    pub(super) fn controls(self) -> OwnershipControls {
        let name = match self {
            Self::BucketOwner => "BucketOwnerEnforced",
            Self::BucketOwnerPreferred => "BucketOwnerPreferred",
            Self::Uploader => "ObjectWriter",
        };
        OwnershipControls::new().rules([OwnershipControlsRule::new().object_ownership(name)])
    }
}

/// Whether policies and access control lists may open a bucket to everyone.
///
/// See [Blocking public access](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicAccess {
    /// Nothing opens the bucket: all four blocks are on.
    #[default]
    Blocked,
    /// A policy may open the bucket, access control lists may not.
    ByPolicy,
    /// Policies and access control lists may open the bucket: all four blocks are off.
    ByPolicyAndAcl,
}

impl PublicAccess {
    pub(super) fn block(self) -> PublicAccessBlockConfiguration {
        let acls = self != Self::ByPolicyAndAcl;
        let policies = self == Self::Blocked;
        PublicAccessBlockConfiguration::new()
            .block_public_acls(acls)
            .block_public_policy(policies)
            .ignore_public_acls(acls)
            .restrict_public_buckets(policies)
    }
}
