//! How a bucket is built over level 1.

use super::Bucket;
use crate::cfn::s3 as cfn;
use crate::cfn::s3::bucket::VersioningConfiguration;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::scope::Scope;

impl Construct for Bucket {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        let mut bucket = cfn::Bucket::new();
        if let Some(name) = self.name {
            bucket = bucket.bucket_name(name);
        }
        bucket = bucket
            .bucket_encryption(self.encryption.properties())
            .ownership_controls(self.ownership.controls())
            .public_access_block_configuration(self.public_access.block());
        if self.versioned {
            bucket =
                bucket.versioning_configuration(VersioningConfiguration::new().status("Enabled"));
        }
        let handle: Handle<Self> = scope.resource(self.hatch.apply(bucket));
        scope.resource_mut(handle).removal_policy(self.removal);
        self.tls.demand(scope, handle);
        handle
    }
}
