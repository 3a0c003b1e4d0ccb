//! Amazon S3: buckets, which keep files.
//!
//! What this module does not offer, [`cfn::s3`](crate::cfn::s3) has.

mod access_logs;
mod attributes;
mod bucket;
mod bucket_name;
mod build;
mod cache_control;
mod content;
mod content_at_creation;
mod content_function;
mod cors;
mod encryption;
mod event;
mod filter;
mod intelligent_tiering;
mod inventory;
mod lifecycle;
mod lifecycle_check;
mod more;
mod notification;
mod object_lock;
mod ownership;
mod replication;
mod replication_role;
mod request_metrics;
mod storage_class;
mod tls;
mod website;

pub use self::access_logs::LogKeys;
pub use self::bucket::Bucket;
pub use self::bucket_name::BucketName;
pub use self::cache_control::CacheControl;
pub use self::content::{Content, ContentParts};
pub use self::content_at_creation::ContentAtCreation;
pub use self::cors::{CorsMethod, CorsRule};
pub use self::event::Event;
pub use self::intelligent_tiering::IntelligentTiering;
pub use self::inventory::{Inventory, InventoryField, InventoryFormat};
pub use self::lifecycle::LifecycleRule;
pub use self::notification::{Destination, Notification};
pub use self::object_lock::{LockMode, LockPeriod};
pub use self::ownership::{ObjectOwnership, PublicAccess};
pub use self::replication::ReplicationRule;
pub use self::request_metrics::RequestMetrics;
pub use self::storage_class::StorageClass;
pub use self::tls::TlsVersion;
pub use self::website::{Protocol, Route, Website};
