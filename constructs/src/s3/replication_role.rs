//! The role with which S3 copies objects.

use super::{Bucket, ReplicationRule};
use crate::arn::Arn;
use crate::handle::Handle;
use crate::iam::Role;
use crate::policy::{Principal, Statement};
use crate::scope::Scope;
use crate::value::Value;

/// A role, and what it is to be allowed once the bucket is declared: the bucket names the role,
/// so the role itself cannot name the bucket.
pub(super) struct Copier {
    role: Handle<Role>,
    destinations: Vec<Value<Arn<Bucket>>>,
    /// The key of the bucket, if there is one of its own, and those of the copies.
    from_key: Option<Value<String>>,
    to_keys: Vec<Value<String>>,
}

impl Copier {
    pub(super) fn new(
        rules: &[ReplicationRule],
        from_key: Option<Value<String>>,
        scope: &mut Scope<'_>,
    ) -> Self {
        let s3 = Principal::service("s3.amazonaws.com");
        Self {
            role: scope.add("ReplicationRole", Role::assumed_by(s3)),
            destinations: rules.iter().map(|rule| rule.destination.clone()).collect(),
            from_key,
            to_keys: rules.iter().filter_map(|rule| rule.key.clone()).collect(),
        }
    }

    pub(super) fn arn(&self) -> Value<String> {
        self.role.arn().into()
    }

    /// Allows what
    /// [Setting up permissions](https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html)
    /// lists.
    pub(super) fn allow(self, source: Handle<Bucket>, scope: &mut Scope<'_>) {
        let read = Statement::allow(["s3:GetReplicationConfiguration", "s3:ListBucket"]);
        scope.allow(self.role, read.resource(source.arn()));
        let read = Statement::allow([
            "s3:GetObjectVersionForReplication",
            "s3:GetObjectVersionAcl",
            "s3:GetObjectVersionTagging",
        ]);
        scope.allow(self.role, read.resource(source.objects("*")));
        let mut copy = Statement::allow([
            "s3:ReplicateObject",
            "s3:ReplicateDelete",
            "s3:ReplicateTags",
            "s3:ObjectOwnerOverrideToBucketOwner",
        ]);
        for destination in self.destinations {
            copy = copy.resource(crate::text!(destination, "/*"));
        }
        scope.allow(self.role, copy);
        if self.to_keys.is_empty() {
            return;
        }
        if let Some(key) = self.from_key {
            scope.allow(self.role, Statement::allow(["kms:Decrypt"]).resource(key));
        }
        let encrypt = Statement::allow(["kms:Encrypt"]).resources(self.to_keys);
        scope.allow(self.role, encrypt);
    }
}
