//! How many requests a bucket gets.

use super::Bucket;
use super::filter::{Filter, check_ids};
use crate::cfn::s3::bucket::MetricsConfiguration;
use crate::scope::Scope;
use crate::value::Value;

impl Bucket {
    /// Counts requests, bytes and errors, by the minute, in CloudWatch.
    /// Defaults to counting only what is stored, by the day. `MetricsConfigurations`.
    pub fn request_metrics(mut self, metrics: RequestMetrics) -> Self {
        self.more().metrics.push(metrics);
        self
    }
}

/// Which requests CloudWatch counts.
///
/// See [Metrics configurations](https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-configurations.html).
///
/// # Example
///
/// ```
/// use palisade::s3::{Bucket, RequestMetrics};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// stack.add("Files", Bucket::new().request_metrics(RequestMetrics::new("All")));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "metrics are not counted until they are given to a bucket"]
pub struct RequestMetrics {
    id: String,
    filter: Filter,
    access_point: Option<Value<String>>,
}

impl RequestMetrics {
    /// Counts the requests of every object, under an id. `Id`.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            filter: Filter::default(),
            access_point: None,
        }
    }

    /// Only objects whose keys begin so. Defaults to every object. `Prefix`.
    pub fn prefix(mut self, prefix: impl Into<Value<String>>) -> Self {
        self.filter.prefix = Some(prefix.into());
        self
    }

    /// Only objects with a tag, and with all others that are given. `TagFilters`.
    pub fn tag(mut self, key: impl Into<Value<String>>, value: impl Into<Value<String>>) -> Self {
        self.filter.tag(key.into(), value.into());
        self
    }

    /// Only requests through an access point, by its ARN. Defaults to any way. `AccessPointArn`.
    pub fn access_point(mut self, arn: impl Into<Value<String>>) -> Self {
        self.access_point = Some(arn.into());
        self
    }

    fn properties(self) -> MetricsConfiguration {
        let mut configuration = MetricsConfiguration::new().id(self.id);
        if let Some(prefix) = self.filter.prefix {
            configuration = configuration.prefix(prefix);
        }
        if !self.filter.tags.is_empty() {
            configuration = configuration.tag_filters(self.filter.tags);
        }
        if let Some(arn) = self.access_point {
            configuration = configuration.access_point_arn(arn);
        }
        configuration
    }
}

pub(super) fn configurations(
    metrics: Vec<RequestMetrics>,
    scope: &mut Scope<'_>,
) -> Vec<MetricsConfiguration> {
    check_ids(
        scope,
        "request metrics",
        metrics.iter().map(|metrics| &*metrics.id),
    );
    metrics
        .into_iter()
        .map(RequestMetrics::properties)
        .collect()
}
