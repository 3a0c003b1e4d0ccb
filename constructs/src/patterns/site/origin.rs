//! What is behind a site.

use crate::cloudfront::{
    Behavior, BucketAccess, BucketOrigin, CachePolicy, FunctionUrlOrigin, HttpOrigin, Methods,
    Origin, OriginGroup, OriginRequestPolicy, VpcOrigin,
};
use crate::handle::Handle;
use crate::s3::Bucket;

/// What is behind a site: what [`ProtectedSite::origin`](super::ProtectedSite::origin) takes.
///
/// Files of a bucket are the same for everyone, and the guard runs before the cache is asked: so they are cached, also
/// where people sign in. What a server makes may be for one person: so nothing of it is cached, it gets all methods, and
/// all of a request but `Host`. A [`Behavior`] says both itself.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum SiteOrigin {
    /// A private bucket that the pattern adds as `Bucket`. The default.
    #[default]
    OwnBucket,
    /// A private bucket of the app, which tells files that are not there as 404.
    Bucket(Handle<Bucket>),
    /// Another bucket, such as one that exists.
    Files(Box<Origin>),
    /// A server.
    Server(Box<Origin>),
    /// A behavior as a whole.
    Behavior(Box<Behavior>),
}

impl From<Handle<Bucket>> for SiteOrigin {
    fn from(bucket: Handle<Bucket>) -> Self {
        Self::Bucket(bucket)
    }
}

impl From<BucketOrigin> for SiteOrigin {
    fn from(origin: BucketOrigin) -> Self {
        Self::Files(Box::new(origin.into()))
    }
}

impl From<Behavior> for SiteOrigin {
    fn from(behavior: Behavior) -> Self {
        Self::Behavior(Box::new(behavior))
    }
}

macro_rules! servers {
    ($($origin:ident),+) => {$(
        impl From<$origin> for SiteOrigin {
            fn from(origin: $origin) -> Self {
                Self::Server(Box::new(origin.into()))
            }
        }
    )+};
}

servers!(
    HttpOrigin,
    FunctionUrlOrigin,
    VpcOrigin,
    OriginGroup,
    Origin
);

impl SiteOrigin {
    /// The behavior of the site's pages, and the bucket if it is one of the app.
    pub(super) fn behavior(self, own: Option<Handle<Bucket>>) -> Behavior {
        let files = |origin: Origin| Behavior::new(origin).cache(CachePolicy::Optimized);
        let listed = |bucket: Handle<Bucket>| {
            // Who may list the bucket learns which file is not there: 404 in place of 403.
            files(Origin::bucket(bucket).access(BucketAccess::List).into())
        };
        match self {
            Self::OwnBucket => match own {
                Some(bucket) => listed(bucket),
                None => Behavior::new(Origin::none()),
            },
            Self::Bucket(bucket) => listed(bucket),
            Self::Files(origin) => files(*origin),
            Self::Server(origin) => Behavior::new(*origin)
                .methods(Methods::All)
                .cache(CachePolicy::Disabled)
                .forward(OriginRequestPolicy::AllViewerExceptHostHeader),
            Self::Behavior(behavior) => *behavior,
        }
    }

    /// The bucket of the app that files can be uploaded to.
    pub(super) fn bucket(&self) -> Option<Handle<Bucket>> {
        match self {
            Self::Bucket(bucket) => Some(*bucket),
            Self::OwnBucket | Self::Files(_) | Self::Server(_) | Self::Behavior(_) => None,
        }
    }

    /// Whether a bucket is behind it, however it was given.
    pub(super) fn reads_bucket(&self) -> bool {
        match self {
            Self::OwnBucket | Self::Bucket(_) | Self::Files(_) => true,
            Self::Server(origin) => origin.is_bucket(),
            Self::Behavior(behavior) => behavior.reads_bucket(),
        }
    }

    /// Whether its answers are files, the same for everyone.
    pub(super) fn has_files(&self) -> bool {
        matches!(self, Self::OwnBucket | Self::Bucket(_) | Self::Files(_))
    }
}
