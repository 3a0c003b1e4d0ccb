//! What a distribution can be told.

use super::super::AccessLogs;
use super::super::behavior::Behavior;
use super::certificate::{Domains, MinimumTls};
use super::choices::{GeoRestriction, HttpVersion, PriceClass};
use super::error_page::ErrorPage;
use crate::arn::Arn;
use crate::certificatemanager::Certificate;
use crate::cfn::cloudfront as cfn;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::names::{DomainName, PathPattern};
use crate::resource::{LevelTwo, Resource};
use crate::s3::Bucket;
use crate::value::Value;
use crate::wafv2::WebAcl;

/// A distribution: brings files and answers to viewers from places near them.
///
/// It has a default [`Behavior`], and further ones for patterns of paths. Whatever is an
/// [`Origin`](super::super::Origin), such as a bucket's handle, is a behavior with the defaults.
///
/// By default `index.html` answers `/`; viewers speak HTTP/2 or HTTP/3, over IPv4 or IPv6;
/// with domains of its own, over TLS 1.2 or newer. Access is not logged, and no firewall stands before it.
/// A bucket gets a statement in its policy, and the distribution an access control `BucketAccess`.
///
/// See [`AWS::CloudFront::Distribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html).
///
/// # Example
///
/// ```
/// use palisade::certificatemanager::Certificate;
/// use palisade::cloudfront::Distribution;
/// use palisade::s3::Bucket;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let files = stack.add("Files", Bucket::new());
/// let certificate = stack.add("Certificate", Certificate::new("docs.example.com"));
/// let site = Distribution::new(files).domain("docs.example.com", certificate);
/// stack.add("Cdn", site);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct Distribution {
    pub(super) default: Behavior,
    pub(super) behaviors: Vec<(Value<PathPattern>, Behavior)>,
    pub(super) domains: Domains,
    pub(super) root_object: Option<Value<String>>,
    pub(super) error_pages: Vec<(u16, ErrorPage)>,
    pub(super) http_version: HttpVersion,
    pub(super) ipv4_only: bool,
    pub(super) price_class: Option<PriceClass>,
    pub(super) geo_restriction: Option<GeoRestriction>,
    pub(super) web_acl: Option<Value<Arn<WebAcl>>>,
    pub(super) access_logs: Option<AccessLogs>,
    pub(super) classic_logs: Option<(Handle<Bucket>, String)>,
    pub(super) additional_metrics: bool,
    pub(super) comment: Option<Value<String>>,
    pub(super) disabled: bool,
    pub(super) hatch: Hatch<cfn::Distribution>,
    pub(super) config: Hatch<cfn::distribution::DistributionConfig>,
}

impl Distribution {
    /// A distribution with the defaults above, of the behavior for all paths that no pattern matches.
    pub fn new(default: impl Into<Behavior>) -> Self {
        Self {
            default: default.into(),
            behaviors: Vec::new(),
            domains: Domains::default(),
            root_object: Some("index.html".into()),
            error_pages: Vec::new(),
            http_version: HttpVersion::default(),
            ipv4_only: false,
            price_class: None,
            geo_restriction: None,
            web_acl: None,
            access_logs: None,
            classic_logs: None,
            additional_metrics: false,
            comment: None,
            disabled: false,
            hatch: Hatch::default(),
            config: Hatch::default(),
        }
    }

    /// Adds a behavior for a pattern of paths. The first that matches a path answers. `CacheBehaviors`.
    ///
    /// CloudFront allows 75 behaviors, more by a
    /// [quota](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html).
    pub fn behavior(
        mut self,
        pattern: impl Into<Value<PathPattern>>,
        behavior: impl Into<Behavior>,
    ) -> Self {
        self.behaviors.push((pattern.into(), behavior.into()));
        self
    }

    /// Changes each behavior, the default one too.
    pub(crate) fn each_behavior(mut self, change: impl Fn(Behavior) -> Behavior) -> Self {
        self.default = change(self.default);
        let behaviors = self.behaviors.into_iter();
        self.behaviors = behaviors
            .map(|(pattern, behavior)| (pattern, change(behavior)))
            .collect();
        self
    }

    /// Adds a behavior that comes before all those that there are.
    pub(crate) fn behavior_in_front(
        mut self,
        pattern: Value<PathPattern>,
        behavior: Behavior,
    ) -> Self {
        self.behaviors.insert(0, (pattern, behavior));
        self
    }

    /// Adds a domain of one's own, with the certificate that names it; further ones have the same certificate.
    /// Defaults to CloudFront's domain and certificate alone. `Aliases` and `ViewerCertificate`.
    ///
    /// DNS must point the domain at [`Handle::domain_name`](crate::Handle::domain_name).
    pub fn domain(
        mut self,
        name: impl Into<Value<DomainName>>,
        certificate: impl Into<Value<Arn<Certificate>>>,
    ) -> Self {
        self.domains.names.push((name.into(), certificate.into()));
        self
    }

    /// The oldest TLS that viewers may speak for domains of one's own.
    /// Defaults to TLS 1.2 with ciphers of 2021. `MinimumProtocolVersion`.
    pub fn minimum_tls(mut self, minimum: MinimumTls) -> Self {
        self.domains.tls = Some(minimum);
        self
    }

    /// The file that answers `/`. Defaults to `index.html`. `DefaultRootObject`.
    pub fn root_object(mut self, file: impl Into<Value<String>>) -> Self {
        self.root_object = Some(file.into());
        self
    }

    /// Asks the origin for `/` itself.
    pub fn without_root_object(mut self) -> Self {
        self.root_object = None;
        self
    }

    /// What viewers see in place of an origin's error:
    /// 400, 403, 404, 405, 414, 416, 500, 501, 502, 503 or 504.
    /// Defaults to the origin's answer. `CustomErrorResponses`.
    pub fn error_page(mut self, status: u16, page: impl Into<ErrorPage>) -> Self {
        self.error_pages.push((status, page.into()));
        self
    }

    /// Versions of HTTP that viewers may speak. Defaults to 1.1, 2 and 3. `HttpVersion`.
    pub fn http_version(mut self, version: HttpVersion) -> Self {
        self.http_version = version;
        self
    }

    /// Has no addresses of IPv6. Defaults to having them. `IPV6Enabled`.
    pub fn ipv4_only(mut self) -> Self {
        self.ipv4_only = true;
        self
    }

    /// The places from which viewers are answered. Defaults to all. `PriceClass`.
    pub fn price_class(mut self, class: PriceClass) -> Self {
        self.price_class = Some(class);
        self
    }

    /// Countries whose viewers are answered. Defaults to all. `Restrictions`.
    pub fn geo_restriction(mut self, restriction: GeoRestriction) -> Self {
        self.geo_restriction = Some(restriction);
        self
    }

    /// A firewall that stands before the distribution: a web ACL of AWS WAF's version 2, for CloudFront.
    /// Defaults to none. `WebACLId`.
    pub fn web_acl(mut self, acl: impl Into<Value<Arn<WebAcl>>>) -> Self {
        self.web_acl = Some(acl.into());
        self
    }

    /// Writes a line about each request to a log group or a bucket.
    /// Defaults to none. `AWS::Logs::DeliverySource`, `DeliveryDestination` and `Delivery`.
    ///
    /// For a distribution in a stack of us-east-1; for another one add a [`DistributionLogs`] to a stack there.
    ///
    /// [`DistributionLogs`]: super::super::DistributionLogs
    pub fn access_logs(mut self, logs: impl Into<AccessLogs>) -> Self {
        self.access_logs = Some(logs.into());
        self
    }

    /// Writes files of lines to a bucket in the older way, below a prefix, without cookies.
    /// Defaults to none. `Logging`.
    ///
    /// The bucket must take access control lists, with
    /// [`ObjectOwnership::BucketOwnerPreferred`](crate::s3::ObjectOwnership::BucketOwnerPreferred), say.
    /// Lines hold query strings. [`Distribution::access_logs`] needs neither.
    pub fn classic_logs(mut self, bucket: Handle<Bucket>, prefix: impl Into<String>) -> Self {
        self.classic_logs = Some((bucket, prefix.into()));
        self
    }

    /// Sends further metrics to CloudWatch, such as the share of requests that the cache answers, for a price.
    /// Defaults to those without a price. `AWS::CloudFront::MonitoringSubscription`.
    pub fn additional_metrics(mut self) -> Self {
        self.additional_metrics = true;
        self
    }

    /// Says what the distribution is for, in at most 128 characters. Defaults to nothing. `Comment`.
    pub fn comment(mut self, comment: impl Into<Value<String>>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Answers no viewer. Defaults to answering them. `Enabled`.
    pub fn disabled(mut self) -> Self {
        self.disabled = true;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::Distribution) -> cfn::Distribution + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }

    /// Changes `DistributionConfig`, which holds all but the tags: for what this construct does not offer,
    /// such as `|config| config.staging(true)`.
    pub fn level1_config(
        mut self,
        change: impl FnOnce(
            cfn::distribution::DistributionConfig,
        ) -> cfn::distribution::DistributionConfig
        + 'static,
    ) -> Self {
        self.config.push(change);
        self
    }
}

impl Resource for Distribution {
    const TYPE: &'static str = cfn::Distribution::TYPE;
}

impl LevelTwo for Distribution {
    type Level1 = cfn::Distribution;
}
