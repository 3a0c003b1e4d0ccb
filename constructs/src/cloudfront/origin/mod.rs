//! Where CloudFront gets what is not in its cache.

mod access_control;
mod bucket;
mod connection;
mod function_url;
mod group;
mod http;
mod kind;
mod origins;
mod vpc;

pub use self::bucket::{BucketAccess, BucketOrigin};
pub use self::function_url::FunctionUrlOrigin;
pub use self::group::OriginGroup;
pub use self::http::{HttpOrigin, IpAddressType, OriginProtocol, OriginTls};
pub use self::kind::Origin;
pub use self::vpc::VpcOrigin;

pub(super) use self::origins::Origins;
