//! Content of buckets: what differs between a folder and a bucket is uploaded, and distributions forget the old.
//!
//! What differs is known by content, not by time: whatever makes a site writes all its files each time.

mod changes;
mod files;
mod folder;
mod invalidation;
mod stored;
mod upload;

pub(crate) use self::folder::Content;
pub(crate) use self::upload::{Choice, upload};
