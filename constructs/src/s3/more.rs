//! What most buckets do without.

use super::Bucket;
use super::access_logs::AccessLogs;
use super::lifecycle::LifecycleRule;
use super::object_lock::Lock;
use super::website::Site;
use super::{
    CorsRule, IntelligentTiering, Inventory, Notification, ReplicationRule, RequestMetrics,
};
use crate::value::Value;

/// What most buckets do without: apart, so that a plain bucket is small and quick to move.
#[derive(Debug, Default)]
pub(super) struct More {
    pub(super) lifecycle: Vec<LifecycleRule>,
    pub(super) transition_small_objects: bool,
    pub(super) access_logs: Option<AccessLogs>,
    pub(super) cors: Vec<CorsRule>,
    pub(super) notifications: Vec<Notification>,
    pub(super) event_bridge: bool,
    pub(super) tiering: Vec<IntelligentTiering>,
    pub(super) inventories: Vec<Inventory>,
    pub(super) metrics: Vec<RequestMetrics>,
    pub(super) lock: Option<Lock>,
    pub(super) replication: Vec<ReplicationRule>,
    pub(super) replication_role: Option<Value<String>>,
    pub(super) accelerated: bool,
    pub(super) website: Option<Site>,
}

impl Bucket {
    pub(super) fn more(&mut self) -> &mut More {
        self.more.get_or_insert_default()
    }
}
