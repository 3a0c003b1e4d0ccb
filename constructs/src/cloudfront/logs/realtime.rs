//! Lines about requests within seconds.

use crate::arn::{AnyArn, Arn};
use crate::cfn::cloudfront as cfn;
use crate::cfn::cloudfront::realtime_log_config as properties;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::iam::Role;
use crate::policy::{Principal, Statement};
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::unique_name::unique_name;
use crate::value::Value;

/// Lines about requests, sent within seconds to a data stream of Amazon Kinesis.
///
/// [`Behavior::realtime_logs`](super::super::Behavior::realtime_logs) takes its handle. By default there is a
/// line for each request, which tells neither cookies nor query strings: those hold what signs people in.
/// A role lets CloudFront write to this one stream; a stream that is encrypted with a key of one's own
/// needs `kms:GenerateDataKey` for that role in the key's policy.
///
/// See [Use real-time access logs](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{Behavior, Distribution, Origin, RealtimeLogs};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let stream = "arn:aws:kinesis:eu-north-1:111122223333:stream/requests";
/// let logs = stack.add("Logs", RealtimeLogs::new(stream).sample(10));
/// let site = Behavior::new(Origin::http("site.example.com")).realtime_logs(logs);
/// stack.add("Cdn", Distribution::new(site));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct RealtimeLogs {
    stream: Value<AnyArn>,
    percent: u32,
    fields: Vec<String>,
    name: Option<Value<String>>,
    hatch: Hatch<cfn::RealtimeLogConfig>,
}

/// What a [`RealtimeLogs`] is made of.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RealtimeLogsParts {
    /// What is logged, and where to.
    pub logs: Handle<RealtimeLogs>,
    /// What lets CloudFront write to the stream.
    pub role: Handle<Role>,
}

/// Fields that tell how requests were answered, and none that sign people in.
///
/// From [Fields](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html#understand-real-time-log-config-fields).
const FIELDS: [&str; 18] = [
    "timestamp",
    "c-ip",
    "time-to-first-byte",
    "sc-status",
    "sc-bytes",
    "cs-method",
    "cs-protocol",
    "cs-host",
    "cs-uri-stem",
    "x-edge-location",
    "x-edge-request-id",
    "time-taken",
    "cs-user-agent",
    "x-edge-response-result-type",
    "x-edge-result-type",
    "x-edge-detailed-result-type",
    "c-country",
    "cache-behavior-path-pattern",
];

impl RealtimeLogs {
    /// Lines to a data stream, by its ARN, with the defaults above. `EndPoints`.
    pub fn new(stream: impl Into<Value<AnyArn>>) -> Self {
        Self {
            stream: stream.into(),
            percent: 100,
            fields: FIELDS.into_iter().map(str::to_owned).collect(),
            name: None,
            hatch: Hatch::default(),
        }
    }

    /// How many of a hundred requests have a line, 1 to 100. Defaults to all. `SamplingRate`.
    pub fn sample(mut self, percent: u32) -> Self {
        self.percent = percent;
        self
    }

    /// What a line tells, by the names of CloudFront, in place of the default. `Fields`.
    ///
    /// `cs-cookie`, `cs-uri-query` and `cs-headers` hold what signs people in.
    pub fn fields<F: Into<String>>(mut self, fields: impl IntoIterator<Item = F>) -> Self {
        self.fields = fields.into_iter().map(Into::into).collect();
        self
    }

    /// Names it. Defaults to a unique name. `Name`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::RealtimeLogConfig) -> cfn::RealtimeLogConfig + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        if let Some(arn) = self.stream.known()
            && arn.as_ref().split(':').nth(2) != Some("kinesis")
        {
            let message = format!(
                "lines go to a data stream of Amazon Kinesis, got `{}`",
                arn.as_ref()
            );
            scope.report(Problem::new(message).hint(
                "its ARN begins with `arn:aws:kinesis:`; Amazon Data Firehose takes lines from the stream",
            ));
        }
    }
}

impl Resource for RealtimeLogs {
    const TYPE: &'static str = cfn::RealtimeLogConfig::TYPE;
}

impl LevelTwo for RealtimeLogs {
    type Level1 = cfn::RealtimeLogConfig;
}

impl Construct for RealtimeLogs {
    type Output = RealtimeLogsParts;

    fn build(self, scope: &mut Scope<'_>) -> RealtimeLogsParts {
        self.check(scope);
        let write = Statement::allow([
            "kinesis:DescribeStreamSummary",
            "kinesis:DescribeStream",
            "kinesis:PutRecord",
            "kinesis:PutRecords",
        ])
        .resource(self.stream.clone());
        let role = Role::assumed_by(Principal::service("cloudfront.amazonaws.com")).allow(write);
        let role = scope.add("Role", role);

        let name = self.name.unwrap_or_else(|| unique_name(scope, 64));
        let stream = properties::KinesisStreamConfig::new()
            .role_arn(role.arn())
            .stream_arn(self.stream);
        let end = properties::EndPoint::new()
            .stream_type("Kinesis")
            .kinesis_stream_config(stream);
        let logs = cfn::RealtimeLogConfig::new()
            .name(name)
            .sampling_rate(self.percent)
            .fields(self.fields)
            .end_points([end]);
        let logs = scope.resource(self.hatch.apply(logs));
        RealtimeLogsParts { logs, role }
    }
}

impl Handle<RealtimeLogs> {
    /// The ARN. `Ref`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<RealtimeLogs>> {
        self.reference().into()
    }
}

impl From<Handle<RealtimeLogs>> for Value<Arn<RealtimeLogs>> {
    fn from(logs: Handle<RealtimeLogs>) -> Self {
        logs.arn()
    }
}

impl From<RealtimeLogsParts> for Value<Arn<RealtimeLogs>> {
    fn from(parts: RealtimeLogsParts) -> Self {
        parts.logs.arn()
    }
}
