//! Where lines about requests go, and what they tell.

use crate::handle::Handle;
use crate::logs::LogGroup;
use crate::problem::Problem;
use crate::s3::Bucket;
use crate::scope::Scope;
use crate::value::Value;

/// Where a distribution's lines about requests go, and what they tell:
/// [standard logging, version 2](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html).
///
/// By default a line is JSON, and tells what CloudFront's older logs tell, but for cookies and query strings:
/// those hold the codes and tokens of who signs in. A handle of a log group or a bucket is this with the defaults.
///
/// The bucket's policy lets `delivery.logs.amazonaws.com` write below `AWSLogs/` and the account's id.
/// CloudWatch Logs gives itself the right to write to a log group when it is set up.
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{AccessLogs, Distribution, LogFormat, Origin};
/// use palisade::s3::Bucket;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::UsEast1);
/// let lines = stack.add("Lines", Bucket::new());
/// let logs = AccessLogs::to_bucket(lines).format(LogFormat::Parquet);
/// let site = Distribution::new(Origin::http("site.example.com")).access_logs(logs);
/// stack.add("Cdn", site);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "it does nothing until a distribution has it"]
pub struct AccessLogs {
    pub(super) to: Destination,
    pub(super) format: LogFormat,
    fields: Option<Vec<String>>,
    query_strings: bool,
    pub(super) files: Option<Value<String>>,
    pub(super) hive_paths: bool,
}

#[derive(Clone, Debug)]
pub(super) enum Destination {
    Group(Handle<LogGroup>),
    Bucket(Handle<Bucket>),
    Stream(Value<String>),
}

/// How a line is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogFormat {
    /// An object with a name for each field.
    #[default]
    Json,
    /// Fields, one after the other.
    Plain,
    /// The format of the older logs; for buckets alone.
    W3c,
    /// As the service writes it; for buckets and streams.
    Raw,
    /// A table in columns, for queries; for buckets alone.
    Parquet,
}

impl LogFormat {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Plain => "plain",
            Self::W3c => "w3c",
            Self::Raw => "raw",
            Self::Parquet => "parquet",
        }
    }
}

/// The fields of the older logs but `cs(Cookie)` and `cs-uri-query`.
///
/// From [Standard logging reference](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html#BasicDistributionFileFormat).
const FIELDS: [&str; 31] = [
    "date",
    "time",
    "x-edge-location",
    "sc-bytes",
    "c-ip",
    "cs-method",
    "cs(Host)",
    "cs-uri-stem",
    "sc-status",
    "cs(Referer)",
    "cs(User-Agent)",
    "x-edge-result-type",
    "x-edge-request-id",
    "x-host-header",
    "cs-protocol",
    "cs-bytes",
    "time-taken",
    "x-forwarded-for",
    "ssl-protocol",
    "ssl-cipher",
    "x-edge-response-result-type",
    "cs-protocol-version",
    "fle-status",
    "fle-encrypted-fields",
    "c-port",
    "time-to-first-byte",
    "x-edge-detailed-result-type",
    "sc-content-type",
    "sc-content-len",
    "sc-range-start",
    "sc-range-end",
];

impl AccessLogs {
    fn new(to: Destination) -> Self {
        Self {
            to,
            format: LogFormat::default(),
            fields: None,
            query_strings: false,
            files: None,
            hive_paths: false,
        }
    }

    /// Lines go to a log group in us-east-1.
    pub fn to_group(group: Handle<LogGroup>) -> Self {
        Self::new(Destination::Group(group))
    }

    /// Files of lines go to a bucket.
    pub fn to_bucket(bucket: Handle<Bucket>) -> Self {
        Self::new(Destination::Bucket(bucket))
    }

    /// Lines go to a stream of Amazon Data Firehose in us-east-1, by its ARN.
    pub fn to_stream(arn: impl Into<Value<String>>) -> Self {
        Self::new(Destination::Stream(arn.into()))
    }

    /// How a line is written. Defaults to JSON. `OutputFormat`.
    pub fn format(mut self, format: LogFormat) -> Self {
        self.format = format;
        self
    }

    /// What a line tells, by the names of CloudFront, in place of the default. `RecordFields`.
    ///
    /// `cs(Cookie)` and `cs-uri-query` hold what signs people in.
    pub fn fields<F: Into<String>>(mut self, fields: impl IntoIterator<Item = F>) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// A line tells query strings as well. Defaults to not. `RecordFields`.
    pub fn query_strings(mut self) -> Self {
        self.query_strings = true;
        self
    }

    /// How a bucket's files are named below `AWSLogs/<account>/CloudFront/`, with variables such as
    /// `{DistributionId}/{yyyy}/{MM}/{dd}/{HH}`. Defaults to CloudFront's own names. `S3SuffixPath`.
    pub fn files(mut self, path: impl Into<Value<String>>) -> Self {
        self.files = Some(path.into());
        self
    }

    /// A bucket's files are named so that Apache Hive finds partitions.
    /// Defaults to not. `S3EnableHiveCompatiblePath`.
    pub fn hive_paths(mut self) -> Self {
        self.hive_paths = true;
        self
    }

    pub(super) fn into_fields(self) -> Vec<String> {
        let mut fields = self
            .fields
            .unwrap_or_else(|| FIELDS.into_iter().map(str::to_owned).collect());
        let query = "cs-uri-query";
        if self.query_strings && !fields.iter().any(|field| field == query) {
            fields.push(query.to_owned());
        }
        fields
    }

    pub(super) fn check(&self, scope: &mut Scope<'_>) {
        let bucket = matches!(self.to, Destination::Bucket(_));
        let allowed = match self.to {
            Destination::Bucket(_) => true,
            Destination::Group(_) => matches!(self.format, LogFormat::Json | LogFormat::Plain),
            Destination::Stream(_) => !matches!(self.format, LogFormat::W3c | LogFormat::Parquet),
        };
        if !allowed {
            let format = self.format.name();
            let message = format!("lines of `{format}` go to a bucket, got another destination");
            scope.report(Problem::new(message).hint("use `LogFormat::Json` or `LogFormat::Plain`"));
        }
        if !bucket && (self.files.is_some() || self.hive_paths) {
            let message = "a bucket's files have names, got names for another destination";
            scope.report(Problem::new(message));
        }
        if self.fields.as_ref().is_some_and(Vec::is_empty) {
            let message = "a line tells at least one field, got none";
            scope.report(Problem::new(message));
        }
    }
}

impl From<Handle<LogGroup>> for AccessLogs {
    fn from(group: Handle<LogGroup>) -> Self {
        Self::to_group(group)
    }
}

impl From<Handle<Bucket>> for AccessLogs {
    fn from(bucket: Handle<Bucket>) -> Self {
        Self::to_bucket(bucket)
    }
}
