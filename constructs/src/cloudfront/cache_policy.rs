//! Which cache policy a behavior uses.

use super::custom_cache_policy::CustomCachePolicy;
use crate::handle::Handle;
use crate::value::Value;

/// The cache policy of a behavior: one of those that AWS manages, or one of your own.
///
/// A cache policy says how long responses stay in the cache, and what tells them apart there.
/// The handle of a [`CustomCachePolicy`] is a cache policy, too.
/// See [Use managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html)
/// for what each does, and for the ids.
///
/// # Example
///
/// ```
/// use palisade::Value;
/// use palisade::cloudfront::CachePolicy;
///
/// let id: Value<String> = CachePolicy::Disabled.id();
/// assert_eq!(id, "4135ea2d-6df8-44a3-9df3-4b5a84be39ad".into());
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CachePolicy {
    /// `CachingOptimized`: a second to a year, a day by default; only compression tells responses apart.
    #[doc(alias = "CachingOptimized")]
    Optimized,
    /// `CachingOptimizedForUncompressedObjects`: the same without compression.
    #[doc(alias = "CachingOptimizedForUncompressedObjects")]
    OptimizedForUncompressedObjects,
    /// `CachingDisabled`: nothing is cached.
    #[doc(alias = "CachingDisabled")]
    Disabled,
    /// `UseOriginCacheControlHeaders`: as long as the origin says; headers and cookies tell responses apart.
    UseOriginCacheControlHeaders,
    /// `UseOriginCacheControlHeaders-QueryStrings`: the same, and query strings too.
    #[doc(alias = "UseOriginCacheControlHeaders-QueryStrings")]
    UseOriginCacheControlHeadersQueryStrings,
    /// `Amplify`: for an origin that is a web app of AWS Amplify.
    Amplify,
    /// `Elemental-MediaPackage`: for an origin that is an endpoint of AWS Elemental MediaPackage.
    #[doc(alias = "Elemental-MediaPackage")]
    ElementalMediaPackage,
    /// Any other, by its id.
    Id(Value<String>),
}

impl CachePolicy {
    /// The id. `CachePolicyId`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        let id = match self {
            Self::Optimized => "658327ea-f89d-4fab-a63d-7e88639e58f6",
            Self::OptimizedForUncompressedObjects => "b2884449-e4de-46a7-ac36-70bc7f1ddd6d",
            Self::Disabled => "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
            Self::UseOriginCacheControlHeaders => "83da9c7e-98b4-4e11-a168-04f0df8e2c65",
            Self::UseOriginCacheControlHeadersQueryStrings => {
                "4cc15a8a-d715-48a4-82b8-cc0b614638fe"
            }
            Self::Amplify => "2e54312d-136d-493c-8eb9-b001f22f67d2",
            Self::ElementalMediaPackage => "08627262-05a9-4f76-9ded-b50ca2e3a84f",
            Self::Id(id) => return id,
        };
        id.into()
    }
}

impl From<Handle<CustomCachePolicy>> for CachePolicy {
    fn from(policy: Handle<CustomCachePolicy>) -> Self {
        Self::Id(policy.id())
    }
}
