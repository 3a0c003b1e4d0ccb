//! Amazon S3: buckets, which keep files.
//!
//! What this module does not offer, [`cfn::s3`](crate::cfn::s3) has.

mod attributes;
mod bucket;
mod bucket_name;
mod build;
mod encryption;
mod ownership;
mod tls;

pub use self::bucket::Bucket;
pub use self::bucket_name::BucketName;
pub use self::ownership::{ObjectOwnership, PublicAccess};
pub use self::tls::TlsVersion;
