//! Where CloudFront gets what is not in its cache.

use super::bucket::BucketOrigin;
use super::function_url::FunctionUrlOrigin;
use super::group::OriginGroup;
use super::http::HttpOrigin;
use super::vpc::VpcOrigin;
use crate::cfn::lambda;
use crate::handle::Handle;
use crate::names::DomainName;
use crate::s3::Bucket;
use crate::value::Value;

/// Where CloudFront gets what is not in its cache.
///
/// The functions here give an origin of each kind, which takes further settings.
/// A bucket's handle is an origin too, with the defaults.
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{Behavior, Distribution, Origin};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let api = Origin::http("api.example.com").path("/v1");
/// stack.add("Cdn", Distribution::new(api));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an origin does nothing until a behavior has it"]
pub struct Origin(pub(super) Kind);

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Bucket(Box<BucketOrigin>),
    Http(Box<HttpOrigin>),
    FunctionUrl(Box<FunctionUrlOrigin>),
    Vpc(Box<VpcOrigin>),
    Group(Box<OriginGroup>),
    Nothing,
}

impl Origin {
    /// A private bucket, which CloudFront alone reads.
    pub fn bucket(bucket: Handle<Bucket>) -> BucketOrigin {
        BucketOrigin::new(bucket)
    }

    /// A bucket that no stack of this app has, by its regional domain name:
    /// `files.s3.eu-north-1.amazonaws.com`.
    ///
    /// Its owner must let the distribution read it: see [`BucketOrigin`] for the statement.
    pub fn bucket_elsewhere(domain: impl Into<Value<DomainName>>) -> BucketOrigin {
        BucketOrigin::elsewhere(domain.into())
    }

    /// A server on the Internet, by its domain name.
    pub fn http(domain: impl Into<Value<DomainName>>) -> HttpOrigin {
        HttpOrigin::new(domain.into())
    }

    /// A function with a URL, which CloudFront alone calls.
    pub fn function_url(url: Handle<lambda::Url>) -> FunctionUrlOrigin {
        FunctionUrlOrigin::new(url)
    }

    /// A load balancer or an instance in private subnets, by its domain name and the id of its VPC origin.
    pub fn vpc(
        domain: impl Into<Value<DomainName>>,
        vpc_origin: impl Into<Value<String>>,
    ) -> VpcOrigin {
        VpcOrigin::new(domain.into(), vpc_origin.into())
    }

    /// Two origins: the second answers what the first fails to.
    pub fn group(first: impl Into<Self>, second: impl Into<Self>) -> OriginGroup {
        OriginGroup::new(first.into(), second.into())
    }

    /// No origin: for a behavior whose viewer-request function answers every request itself.
    ///
    /// CloudFront wants an origin in every behavior. This one is `nothing.invalid`, a name that
    /// [never resolves](https://www.rfc-editor.org/rfc/rfc6761#section-6.4): a request that the function
    /// lets through after all gets the answer 502.
    pub fn none() -> Self {
        Self(Kind::Nothing)
    }

    pub(in crate::cloudfront) fn is_nothing(&self) -> bool {
        self.0 == Kind::Nothing
    }

    /// Whether CloudFront signs its requests, which then must be for the origin's own host.
    pub(in crate::cloudfront) fn is_signed(&self) -> bool {
        match &self.0 {
            Kind::Bucket(_) | Kind::FunctionUrl(_) => true,
            Kind::Group(group) => group.first.is_signed() || group.second.is_signed(),
            Kind::Http(_) | Kind::Vpc(_) | Kind::Nothing => false,
        }
    }

    /// Whether CloudFront speaks to it in plain text, whatever the viewer does.
    pub(in crate::cloudfront) fn is_plain(&self) -> bool {
        match &self.0 {
            Kind::Http(http) => http.is_plain(),
            Kind::Group(group) => group.first.is_plain() || group.second.is_plain(),
            Kind::Bucket(_) | Kind::FunctionUrl(_) | Kind::Vpc(_) | Kind::Nothing => false,
        }
    }

    /// Whether its answers are files of buckets.
    #[cfg(feature = "constructs")]
    pub(crate) fn is_bucket(&self) -> bool {
        match &self.0 {
            Kind::Bucket(_) => true,
            Kind::Group(group) => group.first.is_bucket() && group.second.is_bucket(),
            Kind::Http(_) | Kind::FunctionUrl(_) | Kind::Vpc(_) | Kind::Nothing => false,
        }
    }

    pub(in crate::cloudfront) fn is_group(&self) -> bool {
        matches!(self.0, Kind::Group(_))
    }
}

impl From<Handle<Bucket>> for Origin {
    fn from(bucket: Handle<Bucket>) -> Self {
        BucketOrigin::new(bucket).into()
    }
}

impl From<BucketOrigin> for Origin {
    fn from(origin: BucketOrigin) -> Self {
        Self(Kind::Bucket(Box::new(origin)))
    }
}

impl From<HttpOrigin> for Origin {
    fn from(origin: HttpOrigin) -> Self {
        Self(Kind::Http(Box::new(origin)))
    }
}

impl From<FunctionUrlOrigin> for Origin {
    fn from(origin: FunctionUrlOrigin) -> Self {
        Self(Kind::FunctionUrl(Box::new(origin)))
    }
}

impl From<VpcOrigin> for Origin {
    fn from(origin: VpcOrigin) -> Self {
        Self(Kind::Vpc(Box::new(origin)))
    }
}

impl From<OriginGroup> for Origin {
    fn from(group: OriginGroup) -> Self {
        Self(Kind::Group(Box::new(group)))
    }
}

impl From<Handle<lambda::Url>> for Origin {
    fn from(url: Handle<lambda::Url>) -> Self {
        FunctionUrlOrigin::new(url).into()
    }
}
