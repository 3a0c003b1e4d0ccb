//! Cache policies of one's own.

use std::time::Duration;

use super::description::Description;
use super::selection::{Cookies, QueryStrings, check_names};
use crate::cfn::cloudfront as cfn;
use crate::cfn::cloudfront::cache_policy as properties;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::Value;

const DAY: Duration = Duration::from_hours(24);
const YEAR: Duration = Duration::from_hours(365 * 24);

/// A cache policy of one's own: how long responses stay in the cache, and what tells them apart there.
///
/// By default responses stay as long as the origin says, a day if it says nothing, and a year at most;
/// no header, cookie or query string tells them apart, and they are kept compressed by gzip and Brotli.
/// What tells responses apart also goes to the origin.
/// Those that AWS manages are variants of [`CachePolicy`](super::CachePolicy).
/// See [`AWS::CloudFront::CachePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html).
///
/// # Example
///
/// ```
/// use std::time::Duration;
///
/// use palisade::cloudfront::{CachePolicy, CustomCachePolicy, QueryStrings};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let policy = CustomCachePolicy::new()
///     .default_ttl(Duration::from_mins(10))
///     .headers(["Accept-Language"])
///     .query_strings(QueryStrings::only(["page"]));
/// let pages = stack.add("Pages", policy);
/// let for_a_behavior = CachePolicy::from(pages);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug, Default)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct CustomCachePolicy {
    description: Description,
    min_ttl: Duration,
    default_ttl: Option<Duration>,
    max_ttl: Option<Duration>,
    headers: Option<Vec<String>>,
    cookies: Cookies,
    query_strings: QueryStrings,
    without_gzip: bool,
    without_brotli: bool,
    hatch: Hatch<cfn::CachePolicy>,
}

impl CustomCachePolicy {
    /// A cache policy with the defaults above.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the policy; names are unique in an account.
    /// Defaults to the path of the construct and digits of the stack's id. `Name`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.description.name = Some(name.into());
        self
    }

    /// Says what the policy is for, in at most 128 characters. Defaults to nothing. `Comment`.
    pub fn comment(mut self, comment: impl Into<Value<String>>) -> Self {
        self.description.comment = Some(comment.into());
        self
    }

    /// How long responses stay at least, whatever the origin says; whole seconds.
    /// Defaults to 0. `MinTTL`.
    pub fn min_ttl(mut self, ttl: Duration) -> Self {
        self.min_ttl = ttl;
        self
    }

    /// How long responses stay if the origin says nothing; whole seconds.
    /// Defaults to a day, or to what is nearest between the least and the most. `DefaultTTL`.
    pub fn default_ttl(mut self, ttl: Duration) -> Self {
        self.default_ttl = Some(ttl);
        self
    }

    /// How long responses stay at most, whatever the origin says; whole seconds.
    /// Defaults to a year, or to the default if that is longer. `MaxTTL`.
    pub fn max_ttl(mut self, ttl: Duration) -> Self {
        self.max_ttl = Some(ttl);
        self
    }

    /// Headers that tell responses apart. An account may name 10, and more on request.
    /// Defaults to none. `HeadersConfig`.
    pub fn headers<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.headers = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Cookies that tell responses apart. Defaults to none. `CookiesConfig`.
    pub fn cookies(mut self, cookies: Cookies) -> Self {
        self.cookies = cookies;
        self
    }

    /// Query strings that tell responses apart. Defaults to none. `QueryStringsConfig`.
    pub fn query_strings(mut self, query_strings: QueryStrings) -> Self {
        self.query_strings = query_strings;
        self
    }

    /// Keeps no responses compressed by gzip. Defaults to keeping them. `EnableAcceptEncodingGzip`.
    pub fn without_gzip(mut self) -> Self {
        self.without_gzip = true;
        self
    }

    /// Keeps no responses compressed by Brotli. Defaults to keeping them. `EnableAcceptEncodingBrotli`.
    pub fn without_brotli(mut self) -> Self {
        self.without_brotli = true;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::CachePolicy) -> cfn::CachePolicy + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }

    /// The least, the default and the most.
    fn ttls(&self) -> [Duration; 3] {
        let min = self.min_ttl;
        let default = self
            .default_ttl
            .unwrap_or_else(|| DAY.min(self.max_ttl.unwrap_or(DAY)).max(min));
        let max = self.max_ttl.unwrap_or_else(|| YEAR.max(default));
        [min, default, max]
    }

    fn check(&self, [min, default, max]: [Duration; 3], scope: &mut Scope<'_>) {
        if !(min <= default && default <= max) {
            let message = format!(
                "the least time in the cache is at most the default, and the default at most the most, got `{min:?}`, `{default:?}` and `{max:?}`"
            );
            scope
                .report(Problem::new(message).hint("change `min_ttl`, `default_ttl` or `max_ttl`"));
        }
        if [min, default, max].iter().any(|ttl| ttl.subsec_nanos() > 0) {
            let message = format!(
                "times in the cache are whole seconds, got `{min:?}`, `{default:?}` and `{max:?}`"
            );
            scope.report(Problem::new(message));
        }
        let keyed = self.headers.is_some()
            || self.cookies != Cookies::None
            || self.query_strings != QueryStrings::None;
        if max.is_zero() && keyed {
            let message = "a cache policy that caches nothing has nothing to tell apart, got headers, cookies or query strings";
            let hint = "use `CachePolicy::Disabled`, and send them to the origin by an origin request policy";
            scope.report(Problem::new(message).hint(hint));
        }
        let compressed = !(self.without_gzip && self.without_brotli);
        let encoding = |name: &String| name.eq_ignore_ascii_case("accept-encoding");
        if compressed && self.headers.iter().flatten().any(encoding) {
            let message = "`Accept-Encoding` tells responses apart by itself where they are kept compressed, got it among the headers";
            let hint = "leave it out, or add `without_gzip` and `without_brotli`";
            scope.report(Problem::new(message).hint(hint));
        }
    }
}

impl Resource for CustomCachePolicy {
    const TYPE: &'static str = cfn::CachePolicy::TYPE;
}

impl LevelTwo for CustomCachePolicy {
    type Level1 = cfn::CachePolicy;
}

impl Construct for CustomCachePolicy {
    type Output = Handle<Self>;

    fn build(mut self, scope: &mut Scope<'_>) -> Handle<Self> {
        let ttls = self.ttls();
        self.check(ttls, scope);
        let [min, default, max] = ttls.map(|ttl| ttl.as_secs_f64());
        let name = self.description.policy_name(scope);
        let (cookies, cookie_names) = self.cookies.parts();
        let (queries, query_names) = self.query_strings.parts();
        check_names(
            &[
                ("headers", self.headers.as_deref()),
                ("cookies", cookie_names.as_deref()),
                ("query strings", query_names.as_deref()),
            ],
            scope,
        );

        let mut headers = properties::HeadersConfig::new();
        headers = match self.headers {
            Some(names) => headers.header_behavior("whitelist").headers(names),
            None => headers.header_behavior("none"),
        };
        let mut cookies = properties::CookiesConfig::new().cookie_behavior(cookies);
        if let Some(names) = cookie_names {
            cookies = cookies.cookies(names);
        }
        let mut queries = properties::QueryStringsConfig::new().query_string_behavior(queries);
        if let Some(names) = query_names {
            queries = queries.query_strings(names);
        }
        // CloudFront refuses compression where nothing is cached.
        let cached = max > 0.0;
        let key = properties::ParametersInCacheKeyAndForwardedToOrigin::new()
            .enable_accept_encoding_gzip(cached && !self.without_gzip)
            .enable_accept_encoding_brotli(cached && !self.without_brotli)
            .headers_config(headers)
            .cookies_config(cookies)
            .query_strings_config(queries);
        let mut policy = properties::CachePolicyConfig::new().name(name);
        if let Some(comment) = self.description.comment {
            policy = policy.comment(comment);
        }
        policy = policy
            .min_ttl(min)
            .default_ttl(default)
            .max_ttl(max)
            .parameters_in_cache_key_and_forwarded_to_origin(key);
        let policy = cfn::CachePolicy::new().cache_policy_config(policy);
        scope.resource(self.hatch.apply(policy))
    }
}

impl Handle<CustomCachePolicy> {
    /// The policy's id. `Ref`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.reference()
    }
}
