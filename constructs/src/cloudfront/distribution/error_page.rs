//! What viewers see in place of an origin's error.

use std::time::Duration;

use crate::cfn::cloudfront::distribution as cfn;
use crate::problem::Problem;
use crate::scope::Scope;

/// What viewers see in place of an origin's error, and how long CloudFront remembers the error.
///
/// A path alone is an error page: `.error_page(404, "/404.html")`.
/// See [Generate custom error responses](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/GeneratingCustomErrorResponses.html).
///
/// CloudFront fetches the page by the behavior that matches its path, but runs no function of it for
/// viewers' events: whoever gets the error gets the page, signed in or not.
///
/// # Example
///
/// ```
/// use std::time::Duration;
///
/// use palisade::cloudfront::{Distribution, ErrorPage, Origin};
///
/// let app = Distribution::new(Origin::http("app.example.com"))
///     .error_page(404, ErrorPage::new("/index.html").status(200))
///     .error_page(503, ErrorPage::none().cached_for(Duration::ZERO));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an error page does nothing until a distribution has it"]
pub struct ErrorPage {
    path: Option<String>,
    status: Option<u16>,
    cached_for: Option<Duration>,
}

impl ErrorPage {
    /// The file at a path of the distribution, such as `/404.html`.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: Some(path.into()),
            status: None,
            cached_for: None,
        }
    }

    /// The origin's own answer: for how long it is remembered.
    pub fn none() -> Self {
        Self {
            path: None,
            status: None,
            cached_for: None,
        }
    }

    /// The status that viewers get with the page: 200, or one of an error.
    /// Defaults to the origin's. `ResponseCode`.
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// How long CloudFront answers with the error before it asks the origin again, in whole seconds.
    /// Defaults to 10 seconds. `ErrorCachingMinTTL`.
    pub fn cached_for(mut self, time: Duration) -> Self {
        self.cached_for = Some(time);
        self
    }

    pub(super) fn level1(self, error: u16) -> cfn::CustomErrorResponse {
        let mut response = cfn::CustomErrorResponse::new().error_code(error);
        if let Some(path) = self.path {
            response = response
                .response_code(self.status.unwrap_or(error))
                .response_page_path(path);
        } else if let Some(status) = self.status {
            response = response.response_code(status);
        }
        if let Some(time) = self.cached_for {
            response = response.error_caching_min_ttl(time.as_secs_f64());
        }
        response
    }

    pub(super) fn check(&self, scope: &mut Scope<'_>) {
        if let Some(path) = &self.path
            && !path.starts_with('/')
        {
            let message = format!("the path of an error page begins with `/`, got `{path}`");
            scope.report(Problem::new(message));
        }
        if let Some(time) = self.cached_for
            && time.subsec_nanos() != 0
        {
            let message = format!("errors are remembered for whole seconds, got `{time:?}`");
            scope.report(Problem::new(message));
        }
    }
}

impl From<&str> for ErrorPage {
    fn from(path: &str) -> Self {
        Self::new(path)
    }
}
