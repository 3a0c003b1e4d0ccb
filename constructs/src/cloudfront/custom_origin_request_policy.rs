//! Origin request policies of one's own.

use super::description::Description;
use super::forwarded_headers::ForwardedHeaders;
use super::selection::{Cookies, QueryStrings, check_names};
use crate::cfn::cloudfront as cfn;
use crate::cfn::cloudfront::origin_request_policy as properties;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::Value;

/// An origin request policy of one's own: what of a viewer's request goes to the origin,
/// beside what the cache policy names.
///
/// By default nothing does.
/// Those that AWS manages are variants of [`OriginRequestPolicy`](super::OriginRequestPolicy).
/// See [`AWS::CloudFront::OriginRequestPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{Cookies, CustomOriginRequestPolicy, ForwardedHeaders};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let policy = CustomOriginRequestPolicy::new()
///     .headers(ForwardedHeaders::only(["User-Agent", "CloudFront-Viewer-Country"]))
///     .cookies(Cookies::All);
/// stack.add("Api", policy);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug, Default)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct CustomOriginRequestPolicy {
    description: Description,
    headers: ForwardedHeaders,
    cookies: Cookies,
    query_strings: QueryStrings,
    hatch: Hatch<cfn::OriginRequestPolicy>,
}

impl CustomOriginRequestPolicy {
    /// An origin request policy with the defaults above.
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

    /// Headers that go to the origin. Defaults to none. `HeadersConfig`.
    pub fn headers(mut self, headers: ForwardedHeaders) -> Self {
        self.headers = headers;
        self
    }

    /// Cookies that go to the origin. Defaults to none. `CookiesConfig`.
    pub fn cookies(mut self, cookies: Cookies) -> Self {
        self.cookies = cookies;
        self
    }

    /// Query strings that go to the origin. Defaults to none. `QueryStringsConfig`.
    pub fn query_strings(mut self, query_strings: QueryStrings) -> Self {
        self.query_strings = query_strings;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::OriginRequestPolicy) -> cfn::OriginRequestPolicy + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }
}

impl Resource for CustomOriginRequestPolicy {
    const TYPE: &'static str = cfn::OriginRequestPolicy::TYPE;
}

impl LevelTwo for CustomOriginRequestPolicy {
    type Level1 = cfn::OriginRequestPolicy;
}

impl Construct for CustomOriginRequestPolicy {
    type Output = Handle<Self>;

    fn build(mut self, scope: &mut Scope<'_>) -> Handle<Self> {
        self.headers.check(scope);
        let name = self.description.policy_name(scope);
        let (headers, header_names) = self.headers.parts();
        let (cookies, cookie_names) = self.cookies.parts();
        let (queries, query_names) = self.query_strings.parts();
        check_names(
            &[
                ("headers", header_names.as_deref()),
                ("cookies", cookie_names.as_deref()),
                ("query strings", query_names.as_deref()),
            ],
            scope,
        );

        let mut headers = properties::HeadersConfig::new().header_behavior(headers);
        if let Some(names) = header_names {
            headers = headers.headers(names);
        }
        let mut cookies = properties::CookiesConfig::new().cookie_behavior(cookies);
        if let Some(names) = cookie_names {
            cookies = cookies.cookies(names);
        }
        let mut queries = properties::QueryStringsConfig::new().query_string_behavior(queries);
        if let Some(names) = query_names {
            queries = queries.query_strings(names);
        }
        let mut policy = properties::OriginRequestPolicyConfig::new().name(name);
        if let Some(comment) = self.description.comment {
            policy = policy.comment(comment);
        }
        policy = policy
            .headers_config(headers)
            .cookies_config(cookies)
            .query_strings_config(queries);
        let policy = cfn::OriginRequestPolicy::new().origin_request_policy_config(policy);
        scope.resource(self.hatch.apply(policy))
    }
}

impl Handle<CustomOriginRequestPolicy> {
    /// The policy's id. `Ref`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.reference()
    }
}
