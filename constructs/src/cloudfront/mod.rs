//! Amazon CloudFront: distributions, what they cache, and what they add to requests and responses.
//!
//! What this module does not offer, [`cfn::cloudfront`](crate::cfn::cloudfront) has.

mod behavior;
mod cache_policy;
mod cors;
mod custom_cache_policy;
mod custom_headers;
mod custom_origin_request_policy;
mod custom_response_headers_policy;
mod description;
mod distribution;
mod forwarded_headers;
mod function;
mod key_group;
mod key_value_store;
mod logs;
mod origin;
mod origin_request_policy;
mod public_key;
mod response_headers_policy;
mod security_headers;
mod selection;

pub use self::behavior::{Behavior, Methods, ViewerFunction, ViewerProtocol};
pub use self::cache_policy::CachePolicy;
pub use self::cors::{Cors, CorsMethod};
pub use self::custom_cache_policy::CustomCachePolicy;
pub use self::custom_origin_request_policy::CustomOriginRequestPolicy;
pub use self::custom_response_headers_policy::CustomResponseHeadersPolicy;
pub use self::distribution::{
    Distribution, ErrorPage, GeoRestriction, HttpVersion, MinimumTls, PriceClass,
};
pub use self::forwarded_headers::ForwardedHeaders;
pub use self::function::{Function, FunctionRuntime};
pub use self::key_group::KeyGroup;
pub use self::key_value_store::KeyValueStore;
pub use self::logs::{
    AccessLogs, DistributionLogs, DistributionLogsParts, LogFormat, RealtimeLogs, RealtimeLogsParts,
};
pub use self::origin::{
    BucketAccess, BucketOrigin, FunctionUrlOrigin, HttpOrigin, IpAddressType, Origin, OriginGroup,
    OriginProtocol, OriginTls, VpcOrigin,
};
pub use self::origin_request_policy::OriginRequestPolicy;
pub use self::public_key::PublicKey;
pub use self::response_headers_policy::ResponseHeadersPolicy;
pub use self::security_headers::{
    FrameOptions, ReferrerPolicy, StrictTransportSecurity, XssProtection,
};
pub use self::selection::{Cookies, QueryStrings};
