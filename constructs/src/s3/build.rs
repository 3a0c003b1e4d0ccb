//! How a bucket is built over level 1.

use super::more::More;
use super::replication_role::Copier;
use super::tls::Tls;
use super::{
    Bucket, BucketName, ReplicationRule, cors, intelligent_tiering, inventory, lifecycle,
    notification, request_metrics,
};
use crate::cfn::s3 as cfn;
use crate::cfn::s3::bucket::{
    AccelerateConfiguration, ReplicationConfiguration, VersioningConfiguration,
};
use crate::construct::Construct;
use crate::handle::Handle;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

impl Construct for Bucket {
    type Output = Handle<Self>;

    fn build(mut self, scope: &mut Scope<'_>) -> Handle<Self> {
        match self.more.take() {
            None => {
                let bucket = self.base();
                self.declare(bucket, scope)
            }
            Some(more) => self.build_more(*more, scope),
        }
    }
}

impl Bucket {
    /// What every bucket has; the name and the encryption move there.
    fn base(&mut self) -> cfn::Bucket {
        let mut bucket = cfn::Bucket::new();
        if let Some(name) = self.name.take() {
            bucket = bucket.bucket_name(name);
        }
        bucket = bucket
            .bucket_encryption(std::mem::take(&mut self.encryption).properties())
            .ownership_controls(self.ownership.controls())
            .public_access_block_configuration(self.public_access.block());
        if self.versioned {
            let versioning = VersioningConfiguration::new().status("Enabled");
            bucket = bucket.versioning_configuration(versioning);
        }
        bucket
    }

    fn declare(self, bucket: cfn::Bucket, scope: &mut Scope<'_>) -> Handle<Self> {
        let handle: Handle<Self> = scope.resource(self.hatch.apply(bucket));
        scope.resource_mut(handle).removal_policy(self.removal);
        self.tls.demand(scope, handle);
        handle
    }

    fn build_more(mut self, more: More, scope: &mut Scope<'_>) -> Handle<Self> {
        self.versioned |= more.lock.is_some();
        let name = self.name.clone();
        let key = self.encryption.key().cloned();
        let mut bucket = self.base();
        if !more.lifecycle.is_empty() || more.transition_small_objects {
            let small = more.transition_small_objects;
            bucket = bucket.lifecycle_configuration(lifecycle::configuration(
                more.lifecycle,
                small,
                scope,
            ));
        }
        if let Some(logs) = &more.access_logs {
            logs.check(scope);
            bucket = bucket.logging_configuration(logs.properties());
        }
        if !more.cors.is_empty() {
            bucket = bucket.cors_configuration(cors::configuration(more.cors, scope));
        }
        let notifications = more.notifications;
        if !notifications.is_empty() || more.event_bridge {
            let told = notification::configuration(&notifications, more.event_bridge, scope);
            bucket = bucket.notification_configuration(told);
        }
        if !more.tiering.is_empty() {
            let tierings = intelligent_tiering::configurations(more.tiering, scope);
            bucket = bucket.intelligent_tiering_configurations(tierings);
        }
        if !more.inventories.is_empty() {
            let inventories = inventory::configurations(&more.inventories, scope);
            bucket = bucket.inventory_configurations(inventories);
        }
        if !more.metrics.is_empty() {
            let metrics = request_metrics::configurations(more.metrics, scope);
            bucket = bucket.metrics_configurations(metrics);
        }
        if let Some(lock) = more.lock {
            bucket = bucket
                .object_lock_enabled(true)
                .object_lock_configuration(lock.configuration(scope));
        }
        if more.accelerated {
            check_acceleration(name.as_ref(), scope);
            let on = AccelerateConfiguration::new().acceleration_status("Enabled");
            bucket = bucket.accelerate_configuration(on);
        }
        if let Some(site) = more.website {
            let tls_only = self.tls != Tls::Optional;
            bucket = bucket.website_configuration(site.configuration(tls_only, scope));
        }
        let mut copier = None;
        if !more.replication.is_empty() {
            self.check_replication(&more.replication, scope);
            let role = more.replication_role.unwrap_or_else(|| {
                copier
                    .insert(Copier::new(&more.replication, key, scope))
                    .arn()
            });
            let rules = more.replication.into_iter().enumerate();
            let rules: Vec<_> = rules.map(|(place, rule)| rule.properties(place)).collect();
            let configuration = ReplicationConfiguration::new().role(role).rules(rules);
            bucket = bucket.replication_configuration(configuration);
        }
        let handle = self.declare(bucket, scope);
        notification::permit(&notifications, handle, name.as_ref(), scope);
        if let Some(logs) = more.access_logs {
            logs.allow(handle, scope);
        }
        inventory::allow(more.inventories, handle, scope);
        if let Some(copier) = copier {
            copier.allow(handle, scope);
        }
        handle
    }

    fn check_replication(&self, rules: &[ReplicationRule], scope: &mut Scope<'_>) {
        if !self.versioned {
            scope.report(
                Problem::new("only a versioned bucket is replicated")
                    .hint("add `versioned`, here and to the bucket of the copies"),
            );
        }
        for rule in rules {
            rule.check(scope);
        }
    }
}

/// See [Requirements](https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html#transfer-acceleration-requirements).
fn check_acceleration(name: Option<&Value<BucketName>>, scope: &mut Scope<'_>) {
    let name = name.and_then(Value::known);
    if let Some(name) = name.filter(|name| name.as_ref().contains('.')) {
        scope.report(
            Problem::new(format!(
                "the name of an accelerated bucket has no dots, got `{}`",
                name.as_ref()
            ))
            .hint("put hyphens in place of the dots"),
        );
    }
}
