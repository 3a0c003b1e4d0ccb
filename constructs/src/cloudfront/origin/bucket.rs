//! Private buckets.

use std::time::Duration;

use super::connection::{Connection, check_seconds, connection_setters, seconds};
use crate::arn::Arn;
use crate::cfn::cloudfront::distribution as cfn;
use crate::handle::Handle;
use crate::names::{AccountId, DomainName};
use crate::policy::{Principal, Statement};
use crate::s3::Bucket;
use crate::scope::Scope;
use crate::value::Value;

use super::super::Distribution;

/// A bucket that CloudFront alone reads, from [`Origin::bucket`](super::Origin::bucket).
///
/// CloudFront signs its requests
/// ([origin access control](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html)),
/// and the bucket's policy lets this one distribution of this one account read its files:
/// `s3:GetObject` for `cloudfront.amazonaws.com`, where `AWS:SourceArn` is the distribution
/// and `AWS:SourceAccount` its account. The bucket needs no website and no public access.
///
/// A file that is not there is told as 403, not 404, unless [`BucketAccess::List`] is given.
/// A bucket that is encrypted with a key of one's own needs a statement in that key's policy,
/// which lets `cloudfront.amazonaws.com` use `kms:Decrypt` under the same conditions.
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{Behavior, BucketAccess, Distribution, Origin};
/// use palisade::s3::Bucket;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let files = stack.add("Files", Bucket::new());
/// let origin = Origin::bucket(files).path("/site").access(BucketAccess::List);
/// stack.add("Cdn", Distribution::new(origin));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an origin does nothing until a behavior has it"]
pub struct BucketOrigin {
    source: Source,
    access: Vec<BucketAccess>,
    response_timeout: Option<Duration>,
    pub(super) connection: Connection,
}

#[derive(Clone, Debug, PartialEq)]
enum Source {
    App(Handle<Bucket>),
    Elsewhere(Value<DomainName>),
}

/// What a distribution may do in a bucket, besides reading its files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BucketAccess {
    /// Read earlier versions of files, `s3:GetObjectVersion`.
    ReadVersions,
    /// Learn which files there are, `s3:ListBucket`: a file that is not there is then told as 404.
    ///
    /// A request for `/` lists the bucket where the distribution has no root object.
    List,
    /// Put files, `s3:PutObject`: whoever gets past the behavior's functions can.
    Write,
    /// Delete files, `s3:DeleteObject`: whoever gets past the behavior's functions can.
    Delete,
}

impl BucketOrigin {
    pub(super) fn new(bucket: Handle<Bucket>) -> Self {
        Self::from_source(Source::App(bucket))
    }

    pub(super) fn elsewhere(domain: Value<DomainName>) -> Self {
        Self::from_source(Source::Elsewhere(domain))
    }

    fn from_source(source: Source) -> Self {
        Self {
            source,
            access: Vec::new(),
            response_timeout: None,
            connection: Connection::default(),
        }
    }

    connection_setters!();

    /// Lets the distribution do more than read; further calls add up.
    /// Defaults to reading alone. The bucket's policy.
    ///
    /// A bucket of [`Origin::bucket_elsewhere`](super::Origin::bucket_elsewhere) has its own policy,
    /// which nothing here changes.
    pub fn access(mut self, access: BucketAccess) -> Self {
        self.access.push(access);
        self
    }

    /// How long CloudFront waits for an answer, and between its packets.
    /// Defaults to 30 seconds. `OriginReadTimeout`.
    pub fn response_timeout(mut self, timeout: Duration) -> Self {
        self.response_timeout = Some(timeout);
        self
    }

    /// Whether both are of one bucket, so that one access control is enough.
    pub(super) fn same_bucket(&self, other: &Self) -> bool {
        self.source == other.source
    }

    /// Whether both let a distribution do the same in the same bucket.
    pub(super) fn grants_as(&self, other: &Self) -> bool {
        self.same_bucket(other) && self.access == other.access
    }

    pub(super) fn level1(&self, scope: &mut Scope<'_>) -> cfn::Origin {
        // The empty identity says that there is no origin access identity, the older way.
        let mut bucket = cfn::S3OriginConfig::new().origin_access_identity("");
        if let Some(timeout) = self.response_timeout {
            check_seconds("a response's timeout", timeout, u64::MAX, scope);
            bucket = bucket.origin_read_timeout(seconds(timeout));
        }
        let domain = match &self.source {
            Source::App(bucket) => bucket.regional_domain_name(),
            Source::Elsewhere(domain) => domain.clone(),
        };
        let origin = cfn::Origin::new()
            .domain_name(domain)
            .s3_origin_config(bucket);
        self.connection.apply(origin, scope)
    }

    /// Lets the distribution into the bucket.
    pub(super) fn grant(&self, distribution: Handle<Distribution>, scope: &mut Scope<'_>) {
        let Source::App(bucket) = self.source else {
            return;
        };
        let mut actions = vec!["s3:GetObject"];
        for access in &self.access {
            let action = match access {
                BucketAccess::ReadVersions => "s3:GetObjectVersion",
                BucketAccess::Write => "s3:PutObject",
                BucketAccess::Delete => "s3:DeleteObject",
                BucketAccess::List => continue,
            };
            if !actions.contains(&action) {
                actions.push(action);
            }
        }
        let files = statement(actions, distribution.arn(), distribution.account());
        scope.allow(bucket, files.resource(bucket.objects("*")));
        if self.access.contains(&BucketAccess::List) {
            let list = statement(
                vec!["s3:ListBucket"],
                distribution.arn(),
                distribution.account(),
            );
            scope.allow(bucket, list.resource(bucket.arn()));
        }
    }
}

fn statement(
    actions: Vec<&str>,
    distribution: Value<Arn<Distribution>>,
    account: Value<AccountId>,
) -> Statement {
    Statement::allow(actions)
        .principal(Principal::service("cloudfront.amazonaws.com"))
        .condition("StringEquals", "AWS:SourceArn", distribution)
        .condition("StringEquals", "AWS:SourceAccount", account)
}
