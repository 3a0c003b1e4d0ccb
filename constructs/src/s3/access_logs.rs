//! Server access logs: a line for each request, kept in another bucket.

use super::Bucket;
use crate::cfn::s3::bucket::LoggingConfiguration;
use crate::handle::Handle;
use crate::json::Json;
use crate::policy::{Principal, Statement};
use crate::problem::Problem;
use crate::scope::Scope;

impl Bucket {
    /// Writes a line for each request to files in another bucket, whose keys begin with `prefix`.
    /// Defaults to no such logs. `LoggingConfiguration`.
    ///
    /// The other bucket must be in the same region and account, and be encrypted with keys of S3;
    /// its policy lets S3 write the logs of this bucket.
    ///
    /// # Example
    ///
    /// ```
    /// use palisade::s3::Bucket;
    /// use palisade::{App, Region};
    ///
    /// let mut app = App::new();
    /// let stack = app.stack("Site", Region::EuNorth1);
    /// let logs = stack.add("Logs", Bucket::new());
    /// stack.add("Files", Bucket::new().access_logs(logs, "files/"));
    /// # app.synth()?;
    /// # Ok::<(), palisade::Problems>(())
    /// ```
    pub fn access_logs(mut self, bucket: Handle<Self>, prefix: impl Into<String>) -> Self {
        let more = self.more();
        let keys = more
            .access_logs
            .take()
            .map_or(LogKeys::default(), |logs| logs.keys);
        more.access_logs = Some(AccessLogs {
            bucket: Some(bucket),
            prefix: prefix.into(),
            keys,
        });
        self
    }

    /// How the keys of log files are made. Defaults to the prefix, the time and a random text.
    /// `LoggingConfiguration.TargetObjectKeyFormat`.
    pub fn access_log_keys(mut self, keys: LogKeys) -> Self {
        self.more().access_logs.get_or_insert_default().keys = keys;
        self
    }
}

/// How the keys of log files are made.
///
/// See [Log object key format](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html#server-log-keyname-format).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogKeys {
    /// Prefix, time and a random text.
    #[default]
    Simple,
    /// Account, region, bucket and the day of the requests come after the prefix.
    /// A file holds requests of one day then.
    ByEventTime,
    /// Account, region, bucket and the day of delivery come after the prefix.
    ByDeliveryTime,
}

#[derive(Debug, Default)]
pub(super) struct AccessLogs {
    bucket: Option<Handle<Bucket>>,
    prefix: String,
    keys: LogKeys,
}

impl AccessLogs {
    /// Reports what cannot receive logs.
    ///
    /// The rules are of
    /// [Enabling server access logging](https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html).
    pub(super) fn check(&self, scope: &mut Scope<'_>) {
        let Some(target) = self.bucket else {
            scope.report(
                Problem::new("`access_log_keys` says how to name logs, but there are none")
                    .hint("name the bucket that keeps them, with `access_logs`"),
            );
            return;
        };
        if !scope.holds(target) {
            return;
        }
        let resource = scope.resource_mut(target);
        let path = resource.path();
        let algorithm = "/BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/SSEAlgorithm";
        let kms = resource
            .property(algorithm)
            .and_then(Json::as_text)
            .is_some_and(|algorithm| algorithm.starts_with("aws:kms"));
        let locked = resource.property("/ObjectLockEnabled") == Some(&Json::Bool(true));
        if kms {
            scope.report(
                Problem::new(format!(
                    "S3 writes no access logs to `{path}`, for a key of KMS encrypts it"
                ))
                .hint("leave the encryption of the logs' bucket at its default"),
            );
        }
        if locked {
            scope.report(
                Problem::new(format!(
                    "S3 writes no access logs to `{path}`, for it has an object lock"
                ))
                .hint("keep logs in a bucket without an object lock"),
            );
        }
    }

    pub(super) fn properties(&self) -> LoggingConfiguration {
        let mut configuration = LoggingConfiguration::new();
        if let Some(bucket) = self.bucket {
            configuration = configuration.destination_bucket_name(bucket.name());
        }
        if !self.prefix.is_empty() {
            configuration = configuration.log_file_prefix(self.prefix.clone());
        }
        let source = match self.keys {
            LogKeys::Simple => return configuration,
            LogKeys::ByEventTime => "EventTime",
            LogKeys::ByDeliveryTime => "DeliveryTime",
        };
        let source = Json::object([("PartitionDateSource", Json::from(source))]);
        configuration.target_object_key_format(Json::object([("PartitionedPrefix", source)]))
    }

    /// Lets S3 write the logs of `source`.
    pub(super) fn allow(self, source: Handle<Bucket>, scope: &mut Scope<'_>) {
        let Some(target) = self.bucket else {
            return;
        };
        let mut statement = Statement::allow(["s3:PutObject"])
            .principal(Principal::service("logging.s3.amazonaws.com"))
            .resource(target.objects(&format!("{}*", self.prefix)));
        // A bucket of another stack is there before this one, and cannot name it.
        if scope.holds(target) {
            statement = statement.condition("ArnLike", "aws:SourceArn", source.arn());
        }
        let statement = statement.condition("StringEquals", "aws:SourceAccount", source.account());
        scope.allow(target, statement);
    }
}
