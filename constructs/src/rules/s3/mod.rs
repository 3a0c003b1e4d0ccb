//! Rules about buckets.

pub(super) mod log_bucket_acl;
pub(super) mod origin_bucket_key;
