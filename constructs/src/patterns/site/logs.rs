//! Where lines about requests go.

use crate::cloudfront::{AccessLogs, Distribution};
use crate::handle::Handle;
use crate::logs::LogGroup;
use crate::problem::Problem;
use crate::region::Region;
use crate::s3::{Bucket, ObjectOwnership};
use crate::scope::Scope;

/// Where a line about each request goes.
///
/// Lines of [`SiteLogs::Bucket`] and [`SiteLogs::OwnBucket`] are in the older format in stacks outside of us-east-1, for
/// CloudFront delivers the newer one by resources there, which would need the distribution before their functions. They
/// hold query strings, so for ten minutes codes that nobody else can use; never cookies.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SiteLogs {
    /// To a bucket that the pattern adds as `AccessLogs`.
    OwnBucket,
    /// To a bucket of the app. Outside of us-east-1 it must take access control lists, with
    /// [`ObjectOwnership::BucketOwnerPreferred`].
    Bucket(Handle<Bucket>),
    /// To a log group that the pattern adds as `AccessLogs`; in us-east-1.
    OwnLogGroup,
    /// To a log group of the app; in us-east-1.
    LogGroup(Handle<LogGroup>),
}

impl From<Handle<Bucket>> for SiteLogs {
    fn from(bucket: Handle<Bucket>) -> Self {
        Self::Bucket(bucket)
    }
}

impl From<Handle<LogGroup>> for SiteLogs {
    fn from(group: Handle<LogGroup>) -> Self {
        Self::LogGroup(group)
    }
}

/// The distribution, with lines about its requests.
pub(super) fn apply(
    logs: SiteLogs,
    distribution: Distribution,
    scope: &mut Scope<'_>,
) -> Distribution {
    let is_newer = scope.region() == Region::UsEast1;
    let logs = match logs {
        SiteLogs::OwnBucket => {
            let bucket = if is_newer {
                Bucket::new()
            } else {
                Bucket::new().ownership(ObjectOwnership::BucketOwnerPreferred)
            };
            SiteLogs::Bucket(scope.add("AccessLogs", bucket))
        }
        SiteLogs::OwnLogGroup if is_newer => {
            SiteLogs::LogGroup(scope.add("AccessLogs", LogGroup::new()))
        }
        other => other,
    };
    match logs {
        SiteLogs::Bucket(bucket) if is_newer => {
            distribution.access_logs(AccessLogs::to_bucket(bucket))
        }
        SiteLogs::Bucket(bucket) => distribution.classic_logs(bucket, ""),
        SiteLogs::LogGroup(group) if is_newer => {
            distribution.access_logs(AccessLogs::to_group(group))
        }
        SiteLogs::OwnBucket | SiteLogs::OwnLogGroup | SiteLogs::LogGroup(_) => {
            scope.report(
                Problem::new(format!(
                    "CloudFront writes lines to log groups from us-east-1 alone, got a site in `{}`",
                    scope.region()
                ))
                .hint("use `SiteLogs::OwnBucket`, or add `DistributionLogs` to a stack of its own in us-east-1"),
            );
            distribution
        }
    }
}
