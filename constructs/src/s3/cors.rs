//! Which pages of other origins may use a bucket from within a browser.

use std::time::Duration;

use super::Bucket;
use crate::cfn::s3::bucket as cfn;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::{List, Value};

impl Bucket {
    /// Lets pages of other origins use the bucket from within a browser.
    /// Defaults to none. `CorsConfiguration`.
    pub fn cors(mut self, rule: CorsRule) -> Self {
        self.more().cors.push(rule);
        self
    }
}

/// A method of HTTP that S3 answers across origins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CorsMethod {
    /// `GET`.
    Get,
    /// `HEAD`.
    Head,
    /// `PUT`.
    Put,
    /// `POST`.
    Post,
    /// `DELETE`.
    Delete,
}

impl CorsMethod {
    fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

/// Which origins may use which methods.
///
/// See [Elements of a CORS configuration](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html).
///
/// # Example
///
/// ```
/// use palisade::s3::{Bucket, CorsMethod, CorsRule};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let rule = CorsRule::new([CorsMethod::Get], ["https://docs.example.com"]);
/// stack.add("Fonts", Bucket::new().cors(rule));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a rule does nothing until it is given to a bucket"]
pub struct CorsRule {
    id: Option<String>,
    methods: Vec<CorsMethod>,
    origins: List<String>,
    headers: List<String>,
    exposed_headers: List<String>,
    max_age: Option<Duration>,
}

impl CorsRule {
    /// Lets origins, such as `https://docs.example.com` or `https://*.example.com`, use methods.
    pub fn new(
        methods: impl IntoIterator<Item = CorsMethod>,
        origins: impl Into<List<String>>,
    ) -> Self {
        Self {
            id: None,
            methods: methods.into_iter().collect(),
            origins: origins.into(),
            headers: List::new(),
            exposed_headers: List::new(),
            max_age: None,
        }
    }

    /// Names the rule, with at most 255 characters. Defaults to no name. `Id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Headers that requests may have; each may hold one `*`. Defaults to none. `AllowedHeaders`.
    pub fn headers(mut self, headers: impl Into<List<String>>) -> Self {
        self.headers = headers.into();
        self
    }

    /// Headers of the response that pages may read. Defaults to none. `ExposedHeaders`.
    pub fn exposed_headers(mut self, headers: impl Into<List<String>>) -> Self {
        self.exposed_headers = headers.into();
        self
    }

    /// How long a browser remembers the answer, in whole seconds.
    /// Defaults to the browser's own choice. `MaxAge`.
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = Some(age);
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        if self.methods.is_empty() || self.origins.is_empty() {
            scope.report(
                Problem::new("a CORS rule needs a method and an origin, got none")
                    .hint("name those that pages of other origins may use, or leave the rule out"),
            );
        }
        for origin in known(&self.origins) {
            if origin.matches('*').count() > 1 {
                scope.report(Problem::new(format!(
                    "an origin has at most one `*`, got `{origin}`"
                )));
            }
            let host = origin
                .split_once("://")
                .map_or(origin.as_str(), |(_, host)| host);
            if host.contains('/') {
                scope.report(
                    Problem::new(format!("an origin has no path, got `{origin}`"))
                        .hint("browsers send scheme, host and port alone, such as `https://docs.example.com`"),
                );
            }
        }
        for header in known(&self.headers).filter(|header| header.matches('*').count() > 1) {
            scope.report(Problem::new(format!(
                "an allowed header has at most one `*`, got `{header}`"
            )));
        }
    }

    fn properties(self) -> cfn::CorsRule {
        let methods: Vec<&str> = self.methods.into_iter().map(CorsMethod::name).collect();
        let mut rule = cfn::CorsRule::new();
        if let Some(id) = self.id {
            rule = rule.id(id);
        }
        rule = rule.allowed_methods(methods).allowed_origins(self.origins);
        if !self.headers.is_empty() {
            rule = rule.allowed_headers(self.headers);
        }
        if !self.exposed_headers.is_empty() {
            rule = rule.exposed_headers(self.exposed_headers);
        }
        if let Some(age) = self.max_age {
            rule = rule.max_age(i64::try_from(age.as_secs()).unwrap_or(i64::MAX));
        }
        rule
    }
}

fn known(list: &List<String>) -> impl Iterator<Item = &String> {
    list.items().into_iter().flatten().filter_map(Value::known)
}

/// The most rules that a bucket has.
const RULES: usize = 100;

pub(super) fn configuration(rules: Vec<CorsRule>, scope: &mut Scope<'_>) -> cfn::CorsConfiguration {
    if rules.len() > RULES {
        scope.report(Problem::new(format!(
            "a bucket has at most {RULES} CORS rules, got {}",
            rules.len()
        )));
    }
    for rule in &rules {
        rule.check(scope);
    }
    let rules: Vec<_> = rules.into_iter().map(CorsRule::properties).collect();
    cfn::CorsConfiguration::new().cors_rules(rules)
}
