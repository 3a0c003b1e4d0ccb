//! S3's own hosting of websites.

use super::Bucket;
use crate::cfn::s3::bucket::{
    RedirectAllRequestsTo, RedirectRule, RoutingRule, RoutingRuleCondition, WebsiteConfiguration,
};
use crate::names::DomainName;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

impl Bucket {
    /// Serves the bucket as a website of S3. Defaults to no website. `WebsiteConfiguration`.
    ///
    /// Such websites speak plain HTTP, and only to everyone: so the bucket must be opened,
    /// with [`Bucket::plain_http`] and [`Bucket::public_access`].
    /// A distribution of CloudFront needs none of this: prefer it.
    pub fn website(mut self, website: Website) -> Self {
        self.more().website = Some(Site::Pages(website));
        self
    }

    /// Sends every request for the website of S3 to another host. Defaults to no website.
    /// `WebsiteConfiguration.RedirectAllRequestsTo`.
    pub fn redirect_all(mut self, protocol: Protocol, host: impl Into<Value<DomainName>>) -> Self {
        self.more().website = Some(Site::Redirect(protocol, host.into()));
        self
    }
}

/// The protocol to which a request is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Protocol {
    /// HTTPS.
    Https,
    /// HTTP.
    Http,
    /// The one that the request came with.
    AsRequested,
}

impl Protocol {
    fn name(self) -> Option<&'static str> {
        match self {
            Self::Https => Some("https"),
            Self::Http => Some("http"),
            Self::AsRequested => None,
        }
    }
}

/// A website that S3 serves itself: without TLS, and to everyone.
///
/// See [Hosting a static website](https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html).
///
/// # Example
///
/// ```
/// use palisade::s3::{Bucket, PublicAccess, Website};
/// use palisade::{App, Principal, Region, Statement};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let files = Bucket::new()
///     .website(Website::new("index.html").error("404.html"))
///     .plain_http()
///     .public_access(PublicAccess::ByPolicy);
/// let files = stack.add("Files", files);
/// let everyone = Statement::allow(["s3:GetObject"]).principal(Principal::Everyone);
/// stack.allow(files, everyone.resource(files.objects("*")));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a website is not served until it is given to a bucket"]
pub struct Website {
    index: Value<String>,
    error: Option<Value<String>>,
    routes: Vec<Route>,
}

impl Website {
    /// Serves an object of this name, such as `index.html`, for each folder. `IndexDocument`.
    pub fn new(index: impl Into<Value<String>>) -> Self {
        Self {
            index: index.into(),
            error: None,
            routes: Vec::new(),
        }
    }

    /// Serves an object when something is wrong. Defaults to a page of S3. `ErrorDocument`.
    pub fn error(mut self, key: impl Into<Value<String>>) -> Self {
        self.error = Some(key.into());
        self
    }

    /// Sends some requests elsewhere; the first route that fits is taken. `RoutingRules`.
    pub fn route(mut self, route: Route) -> Self {
        self.routes.push(route);
        self
    }
}

/// Sends some requests for a website of S3 elsewhere.
///
/// See [Configuring a webpage redirect](https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html).
#[derive(Debug, Default)]
#[must_use = "a route does nothing until it is given to a website"]
pub struct Route {
    prefix: Option<Value<String>>,
    status: Option<u16>,
    host: Option<Value<DomainName>>,
    protocol: Option<Protocol>,
    code: Option<u16>,
    key: Option<Key>,
}

#[derive(Debug)]
enum Key {
    Whole(Value<String>),
    Prefix(Value<String>),
}

impl Route {
    /// A route that is about every request, and changes nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only requests for keys that begin so. `RoutingRuleCondition.KeyPrefixEquals`.
    pub fn when_prefix(mut self, prefix: impl Into<Value<String>>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Only requests that would be answered with an error, such as 404.
    /// `RoutingRuleCondition.HttpErrorCodeReturnedEquals`.
    pub fn when_error(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// To another host. `RedirectRule.HostName`.
    pub fn to_host(mut self, host: impl Into<Value<DomainName>>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// By a protocol. Defaults to that of the request. `RedirectRule.Protocol`.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// To one key. `RedirectRule.ReplaceKeyWith`.
    pub fn to_key(mut self, key: impl Into<Value<String>>) -> Self {
        self.key = Some(Key::Whole(key.into()));
        self
    }

    /// To the same key with another beginning, in place of that of [`Route::when_prefix`].
    /// `RedirectRule.ReplaceKeyPrefixWith`.
    pub fn to_prefix(mut self, prefix: impl Into<Value<String>>) -> Self {
        self.key = Some(Key::Prefix(prefix.into()));
        self
    }

    /// With a status of HTTP. Defaults to 301. `RedirectRule.HttpRedirectCode`.
    pub fn status(mut self, status: u16) -> Self {
        self.code = Some(status);
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        let protocol = self.protocol.and_then(Protocol::name);
        if self.host.is_none() && protocol.is_none() && self.key.is_none() && self.code.is_none() {
            scope.report(
                Problem::new("a route sends requests nowhere")
                    .hint("say where, with `to_host`, `to_key`, `to_prefix` or `protocol`"),
            );
        }
    }

    fn properties(self) -> RoutingRule {
        let mut to = RedirectRule::new();
        if let Some(host) = self.host {
            to = to.host_name(host);
        }
        if let Some(code) = self.code {
            to = to.http_redirect_code(code.to_string());
        }
        if let Some(protocol) = self.protocol.and_then(Protocol::name) {
            to = to.protocol(protocol);
        }
        match self.key {
            Some(Key::Whole(key)) => to = to.replace_key_with(key),
            Some(Key::Prefix(prefix)) => to = to.replace_key_prefix_with(prefix),
            None => {}
        }
        let mut rule = RoutingRule::new().redirect_rule(to);
        if self.prefix.is_some() || self.status.is_some() {
            let mut when = RoutingRuleCondition::new();
            if let Some(status) = self.status {
                when = when.http_error_code_returned_equals(status.to_string());
            }
            if let Some(prefix) = self.prefix {
                when = when.key_prefix_equals(prefix);
            }
            rule = rule.routing_rule_condition(when);
        }
        rule
    }
}

#[derive(Debug)]
pub(super) enum Site {
    Pages(Website),
    Redirect(Protocol, Value<DomainName>),
}

impl Site {
    /// Writes the website; `tls_only` if the bucket's policy refuses what its website would get.
    pub(super) fn configuration(
        self,
        tls_only: bool,
        scope: &mut Scope<'_>,
    ) -> WebsiteConfiguration {
        match self {
            Self::Pages(website) => {
                if tls_only {
                    scope.report(
                        Problem::new("the website of a bucket speaks plain HTTP, which the bucket's policy refuses")
                            .hint("serve the files by a distribution of CloudFront, or add `plain_http`"),
                    );
                }
                let mut configuration = WebsiteConfiguration::new().index_document(website.index);
                if let Some(error) = website.error {
                    configuration = configuration.error_document(error);
                }
                for route in &website.routes {
                    route.check(scope);
                }
                let routes: Vec<_> = website.routes.into_iter().map(Route::properties).collect();
                if routes.is_empty() {
                    configuration
                } else {
                    configuration.routing_rules(routes)
                }
            }
            Self::Redirect(protocol, host) => {
                let mut to = RedirectAllRequestsTo::new().host_name(host);
                if let Some(protocol) = protocol.name() {
                    to = to.protocol(protocol);
                }
                WebsiteConfiguration::new().redirect_all_requests_to(to)
            }
        }
    }
}
