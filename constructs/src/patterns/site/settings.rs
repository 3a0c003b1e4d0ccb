//! What a site can be told.

use std::path::PathBuf;

use super::domains::{By, SiteDomain};
use super::{Navigation, Protection, SiteLogs, SiteOrigin};
use crate::arn::Arn;
use crate::certificatemanager::Certificate;
use crate::cloudfront::{Behavior, Distribution, MinimumTls, PriceClass, ResponseHeadersPolicy};
use crate::hatch::Hatch;
use crate::names::{DomainName, PathPattern};
use crate::patterns::AuthFunctions;
use crate::route53::HostedZoneId;
use crate::s3::{Bucket, Content};
use crate::value::Value;
use crate::wafv2::WebAcl;

/// A site that only people who signed in may see: a bucket, a distribution, and the functions that guard it.
///
/// By default it is a static site: paths that end with `/` are answered by `index.html`, and what is not there is told
/// as 404. All of it is guarded; a private bucket is behind it; viewers speak TLS 1.2 or newer; answers have security
/// headers, and browsers ask again before they show a page of their own cache. It has the domain that CloudFront gives,
/// unless [`ProtectedSite::domain`] names one, whose certificate and records are then made.
///
/// # What is cached
///
/// The guard runs at the viewer's request, before the cache is asked: each request is checked, whoever caused the file
/// to be cached. So files of buckets are cached in all modes, also where people sign in by cookies; and a group or rule
/// holds for what is cached too. Answers of servers are not cached, and neither is anything where the origin is told who
/// asks, for it might differ. What a behavior of one's own caches is one's own choice.
///
/// # What is not guarded
///
/// CloudFront chooses a behavior by the normalized path, and sends the path to the origin as it came. So a public
/// behavior in front of what is guarded, on the same origin, could give it away: the rule `unprotected-behavior` says so.
/// [`AuthFunctions::public_path`] opens a part of what is guarded; [`ProtectedSite::behavior`] is for other origins.
///
/// # Ids
///
/// Below the construct's own: `Distribution`, `Bucket`, `Certificate`, `Record`, `Record2` and so on with `A` and `Aaaa`,
/// `Headers`, `AccessLogs`, `IndexPath`; and `Auth`, below which are those of [`AuthFunctions`].
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{Behavior, CachePolicy, Methods, Origin};
/// use palisade::cognito::UserPool;
/// use palisade::patterns::{AuthFunctions, ProtectedSite};
/// use palisade::{App, Output, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let api = Behavior::new(Origin::http("api.example.com"))
///     .methods(Methods::All)
///     .cache(CachePolicy::Disabled);
/// let staff = AuthFunctions::new(people).required_group("staff").first_user("ada@example.com");
/// let site = ProtectedSite::new(staff).single_page().guarded("/api/*", api);
/// let site = stack.add("Docs", site);
/// stack.add("Address", Output::new(site.address()));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct ProtectedSite {
    pub(super) auth: AuthFunctions,
    pub(super) navigation: Navigation,
    pub(super) protection: Protection,
    pub(super) domains: Vec<SiteDomain>,
    pub(super) origin: SiteOrigin,
    pub(super) files: Option<PathBuf>,
    pub(super) behaviors: Vec<(Value<PathPattern>, Behavior, Protection)>,
    pub(super) not_found_page: Option<String>,
    pub(super) web_acl: Option<Value<Arn<WebAcl>>>,
    pub(super) logs: Option<SiteLogs>,
    pub(super) price_class: Option<PriceClass>,
    pub(super) minimum_tls: Option<MinimumTls>,
    pub(super) headers: Option<ResponseHeadersPolicy>,
    pub(super) distribution: Hatch<Distribution>,
    pub(super) bucket: Hatch<Bucket>,
    pub(super) content: Hatch<Content>,
}

impl ProtectedSite {
    /// A site with the defaults above, for the people of a user pool, or for whom [`AuthFunctions`] let in.
    pub fn new(auth: impl Into<AuthFunctions>) -> Self {
        Self {
            auth: auth.into(),
            navigation: Navigation::default(),
            protection: Protection::default(),
            domains: Vec::new(),
            origin: SiteOrigin::default(),
            files: None,
            behaviors: Vec::new(),
            not_found_page: None,
            web_acl: None,
            logs: None,
            price_class: None,
            minimum_tls: None,
            headers: None,
            distribution: Hatch::default(),
            bucket: Hatch::default(),
            content: Hatch::default(),
        }
    }

    /// How people move about. Defaults to [`Navigation::StaticSite`] with `index.html`.
    pub fn navigation(mut self, navigation: Navigation) -> Self {
        self.navigation = navigation;
        self
    }

    /// Answers what is not there by `/index.html`: see [`Navigation::SinglePage`].
    ///
    /// Error pages are of the whole distribution: an API behind it that says 404 is answered by the page too.
    pub fn single_page(self) -> Self {
        self.navigation(Navigation::SinglePage)
    }

    /// The page that is shown for what is not there, with the status 404. Defaults to the origin's words.
    ///
    /// CloudFront fetches it without the guard, so it is for everyone.
    pub fn not_found_page(mut self, path: impl Into<String>) -> Self {
        self.not_found_page = Some(path.into());
        self
    }

    /// Adds a domain, with a certificate and records in its hosted zone; people are sent to the first.
    /// Defaults to the domain that CloudFront gives.
    pub fn domain(
        mut self,
        name: impl Into<Value<DomainName>>,
        zone: impl Into<Value<HostedZoneId>>,
    ) -> Self {
        self.domains.push(SiteDomain {
            name: name.into(),
            by: By::Zone(zone.into()),
        });
        self
    }

    /// Adds a domain with a certificate of us-east-1 that exists or is made elsewhere. The record that leads it to the
    /// distribution is its owner's to write.
    pub fn domain_with(
        mut self,
        name: impl Into<Value<DomainName>>,
        certificate: impl Into<Value<Arn<Certificate>>>,
    ) -> Self {
        self.domains.push(SiteDomain {
            name: name.into(),
            by: By::Certificate(certificate.into()),
        });
        self
    }

    /// What is behind the site. Defaults to a private bucket of its own.
    ///
    /// Paths of servers stay as they are: root object and folders' files are for buckets.
    pub fn origin(mut self, origin: impl Into<SiteOrigin>) -> Self {
        self.origin = origin.into();
        self
    }

    /// The folder whose files the bucket is to hold; `deploy` uploads them. Defaults to none. See [`Content`].
    pub fn files(mut self, folder: impl Into<PathBuf>) -> Self {
        self.files = Some(folder.into());
        self
    }

    /// Adds a behavior that nobody guards: for another origin. Defaults to none.
    pub fn behavior(
        mut self,
        pattern: impl Into<Value<PathPattern>>,
        behavior: impl Into<Behavior>,
    ) -> Self {
        self.behaviors
            .push((pattern.into(), behavior.into(), Protection::Public));
        self
    }

    /// Adds a behavior that is guarded: for another origin, or other settings. Defaults to none.
    pub fn guarded(
        mut self,
        pattern: impl Into<Value<PathPattern>>,
        behavior: impl Into<Behavior>,
    ) -> Self {
        self.behaviors
            .push((pattern.into(), behavior.into(), Protection::Guarded));
        self
    }

    /// Guards only the behaviors of [`ProtectedSite::guarded`], which have an origin of their own.
    /// Defaults to guarding all but those of [`ProtectedSite::behavior`].
    pub fn public_by_default(mut self) -> Self {
        self.protection = Protection::Public;
        self
    }

    /// A firewall that stands before the distribution: a web ACL for CloudFront. Defaults to none.
    /// `WebACLId`.
    pub fn web_acl(mut self, acl: impl Into<Value<Arn<WebAcl>>>) -> Self {
        self.web_acl = Some(acl.into());
        self
    }

    /// Writes a line about each request. Defaults to none.
    pub fn access_logs(mut self, logs: impl Into<SiteLogs>) -> Self {
        self.logs = Some(logs.into());
        self
    }

    /// The places from which viewers are answered. Defaults to all. `PriceClass`.
    pub fn price_class(mut self, class: PriceClass) -> Self {
        self.price_class = Some(class);
        self
    }

    /// The oldest TLS that viewers may speak for domains of one's own. Defaults to TLS 1.2 with ciphers of 2021.
    pub fn minimum_tls(mut self, minimum: MinimumTls) -> Self {
        self.minimum_tls = Some(minimum);
        self
    }

    /// Headers that CloudFront adds to answers of the site's origin. Defaults to a policy of the site's own: the safe
    /// ones of [`CustomResponseHeadersPolicy`](crate::cloudfront::CustomResponseHeadersPolicy), those of
    /// [`AuthFunctions::response_header`], and `Cache-Control: private, no-cache`.
    pub fn headers(mut self, policy: impl Into<ResponseHeadersPolicy>) -> Self {
        self.headers = Some(policy.into());
        self
    }

    /// Changes the distribution: for what is not offered here.
    pub fn distribution(
        mut self,
        change: impl FnOnce(Distribution) -> Distribution + 'static,
    ) -> Self {
        self.distribution.push(change);
        self
    }

    /// Changes the bucket that the pattern makes: for what is not offered here, such as a name.
    pub fn bucket(mut self, change: impl FnOnce(Bucket) -> Bucket + 'static) -> Self {
        self.bucket.push(change);
        self
    }

    /// Changes how files are uploaded: for what is not offered here, such as how long browsers keep them.
    pub fn content(mut self, change: impl FnOnce(Content) -> Content + 'static) -> Self {
        self.content.push(change);
        self
    }
}
