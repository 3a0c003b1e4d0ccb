//! Which other sites may read responses.

use std::time::Duration;

use crate::cfn::cloudfront::response_headers_policy as properties;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::{List, Value};

/// Cross-origin resource sharing: which other sites' pages may read responses.
///
/// By default with `GET`, `HEAD` and `OPTIONS`, with any header but `Authorization`, and without cookies;
/// what the origin itself says is replaced.
/// See [CORS headers](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html#understanding-response-headers-policies-cors).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{Cors, CorsMethod};
///
/// let cors = Cors::new(["https://www.example.com"]).methods([CorsMethod::Get]).headers(["X-Page"]);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "it does nothing until it is given to a policy"]
pub struct Cors {
    origins: List<String>,
    methods: Vec<CorsMethod>,
    headers: List<String>,
    exposed: List<String>,
    credentials: bool,
    max_age: Option<Duration>,
    origin_prevails: bool,
}

/// A method of requests from other sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CorsMethod {
    /// `DELETE`.
    Delete,
    /// `GET`.
    Get,
    /// `HEAD`.
    Head,
    /// `OPTIONS`.
    Options,
    /// `PATCH`.
    Patch,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
    /// Every method; alone in its list.
    All,
}

impl CorsMethod {
    fn name(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::All => "ALL",
        }
    }
}

impl Cors {
    /// For pages of these origins, such as `https://www.example.com` or `*`.
    /// `AccessControlAllowOrigins`.
    pub fn new(origins: impl Into<List<String>>) -> Self {
        Self {
            origins: origins.into(),
            methods: vec![CorsMethod::Get, CorsMethod::Head, CorsMethod::Options],
            headers: ["*"].into(),
            exposed: List::new(),
            credentials: false,
            max_age: None,
            origin_prevails: false,
        }
    }

    /// Methods that pages may use. Defaults to `GET`, `HEAD` and `OPTIONS`. `AccessControlAllowMethods`.
    pub fn methods(mut self, methods: impl IntoIterator<Item = CorsMethod>) -> Self {
        self.methods = methods.into_iter().collect();
        self
    }

    /// Headers that pages may send. Defaults to `*`: any but `Authorization`. `AccessControlAllowHeaders`.
    pub fn headers(mut self, names: impl Into<List<String>>) -> Self {
        self.headers = names.into();
        self
    }

    /// Headers of responses that pages may read. Defaults to those that browsers always show.
    /// `AccessControlExposeHeaders`.
    pub fn expose(mut self, names: impl Into<List<String>>) -> Self {
        self.exposed = names.into();
        self
    }

    /// Lets pages send cookies; origins and headers are then named one by one.
    /// Defaults to no cookies. `AccessControlAllowCredentials`.
    pub fn credentials(mut self) -> Self {
        self.credentials = true;
        self
    }

    /// How long browsers remember what they were allowed; whole seconds.
    /// Defaults to what each browser thinks best. `AccessControlMaxAgeSec`.
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = Some(age);
        self
    }

    /// Lets the origin's own headers prevail. Defaults to replacing them. `OriginOverride`.
    pub fn origin_prevails(mut self) -> Self {
        self.origin_prevails = true;
        self
    }

    pub(super) fn check(&self, scope: &mut Scope<'_>) {
        if self.origins.is_empty() || self.headers.is_empty() || self.methods.is_empty() {
            let message = "sharing with other sites names at least one origin, header and method, got an empty list";
            scope.report(Problem::new(message).hint("allow all by `*` or `CorsMethod::All`"));
        }
        if self.methods.contains(&CorsMethod::All) && self.methods.len() > 1 {
            let message = format!(
                "`CorsMethod::All` is alone in its list, got `{}` methods",
                self.methods.len()
            );
            scope.report(Problem::new(message));
        }
        for origin in known(&self.origins).filter(|origin| !is_origin(origin)) {
            let message = format!(
                "an origin has the form `https://www.example.com`, with `*` alone or as its first label, got `{origin}`"
            );
            scope.report(Problem::new(message));
        }
        if self.credentials {
            for (what, list) in [
                ("origin", &self.origins),
                ("header", &self.headers),
                ("exposed header", &self.exposed),
            ] {
                for any in known(list).filter(|item| *item == "*") {
                    let message =
                        format!("browsers send cookies where each {what} is named, got `{any}`");
                    scope.report(
                        Problem::new(message).hint("name each, or leave `credentials` out"),
                    );
                }
            }
        }
    }

    pub(super) fn properties(self) -> properties::CorsConfig {
        let methods: Vec<&str> = self.methods.into_iter().map(CorsMethod::name).collect();
        let mut cors = properties::CorsConfig::new()
            .access_control_allow_origins(
                properties::AccessControlAllowOrigins::new().items(self.origins),
            )
            .access_control_allow_methods(
                properties::AccessControlAllowMethods::new().items(methods),
            )
            .access_control_allow_headers(
                properties::AccessControlAllowHeaders::new().items(self.headers),
            )
            .access_control_allow_credentials(self.credentials)
            .origin_override(!self.origin_prevails);
        if !self.exposed.is_empty() {
            cors = cors.access_control_expose_headers(
                properties::AccessControlExposeHeaders::new().items(self.exposed),
            );
        }
        if let Some(age) = self.max_age {
            let seconds = u32::try_from(age.as_secs()).unwrap_or(u32::MAX);
            cors = cors.access_control_max_age_sec(seconds);
        }
        cors
    }
}

fn known(list: &List<String>) -> impl Iterator<Item = &String> {
    list.items()
        .unwrap_or_default()
        .iter()
        .filter_map(Value::known)
}

/// `*`, or a scheme and a host without a path, in which `*` is the first label if it is there:
/// [Access-Control-Allow-Origin](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html#understanding-response-headers-policies-cors).
fn is_origin(origin: &str) -> bool {
    if origin == "*" {
        return true;
    }
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    let rest = host.strip_prefix("*.").unwrap_or(host);
    !rest.is_empty() && !rest.contains(['*', '/', ' '])
}
