//! `AWS::Kinesis`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::Kinesis::Channel
///
/// [`AWS::Kinesis::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html).
///
/// Required: `ChannelName`, `ServiceExecutionRoleARN`, `StreamConfigurationList`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Channel(Properties);

impl Channel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the channel. The name's uniqueness is scoped per AWS account and region.
    ///
    /// `ChannelName`. Required. A change replaces the resource.
    pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelName", value.into());
        self
    }

    /// Server-side encryption configuration for data at rest in the destination. Data delivered to S3 / S3 Tables is encrypted with the same key.
    ///
    /// `EncryptionConfiguration`. A change replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<channel::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// Configuration for delivering channel operational logs.
    ///
    /// `LoggingConfiguration`.
    pub fn logging_configuration(
        mut self,
        value: impl Into<Value<channel::LoggingConfiguration>>,
    ) -> Self {
        self.0.set("LoggingConfiguration", value.into());
        self
    }

    /// Configuration for delivery to a vanilla S3 bucket destination. Exactly one of S3DestinationConfiguration and S3TablesDestinationConfiguration must be specified on the channel.
    ///
    /// `S3DestinationConfiguration`.
    pub fn s3_destination_configuration(
        mut self,
        value: impl Into<Value<channel::S3DestinationConfiguration>>,
    ) -> Self {
        self.0.set("S3DestinationConfiguration", value.into());
        self
    }

    /// Configuration for delivery to S3 Tables destinations. Exactly one of S3DestinationConfiguration and S3TablesDestinationConfiguration must be specified on the channel.
    ///
    /// `S3TablesDestinationConfiguration`.
    pub fn s3_tables_destination_configuration(
        mut self,
        value: impl Into<Value<channel::S3TablesDestinationConfiguration>>,
    ) -> Self {
        self.0.set("S3TablesDestinationConfiguration", value.into());
        self
    }

    /// The ARN of the IAM role that the channel assumes to read from the source stream, deliver records to the destination, and (when enabled) write CloudWatch Logs.
    ///
    /// `ServiceExecutionRoleARN`. Required. A change replaces the resource.
    pub fn service_execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceExecutionRoleARN", value.into());
        self
    }

    /// List of stream configurations associated with the channel. v1 supports a single element; the list shape allows future extensibility to fan in from multiple streams.
    ///
    /// `StreamConfigurationList`. Required. A change replaces the resource.
    pub fn stream_configuration_list(
        mut self,
        value: impl Into<List<channel::StreamConfiguration>>,
    ) -> Self {
        self.0.set("StreamConfigurationList", value.into());
        self
    }

    /// An arbitrary set of tags (key-value pairs) to associate with the Kinesis channel.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<channel::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Channel {
    const TYPE: &'static str = "AWS::Kinesis::Channel";
}

impl Construct for Channel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Channel> for Properties {
    fn from(value: Channel) -> Self {
        value.0
    }
}

impl Handle<Channel> {
    /// The ARN of the channel.
    ///
    /// `Fn::GetAtt` of `ChannelARN`.
    #[must_use]
    pub fn channel_arn(self) -> Value<String> {
        self.attribute("ChannelARN")
    }

    /// Timestamp of when the channel was created.
    ///
    /// `Fn::GetAtt` of `ChannelCreationTimestamp`.
    #[must_use]
    pub fn channel_creation_timestamp(self) -> Value<String> {
        self.attribute("ChannelCreationTimestamp")
    }

    /// The service-generated unique identifier for the channel.
    ///
    /// `Fn::GetAtt` of `ChannelId`.
    #[must_use]
    pub fn channel_id(self) -> Value<String> {
        self.attribute("ChannelId")
    }

    /// The status of the channel.
    ///
    /// `Fn::GetAtt` of `ChannelStatus`.
    #[must_use]
    pub fn channel_status(self) -> Value<String> {
        self.attribute("ChannelStatus")
    }
}

/// Attaches a resource-based policy to a data stream or registered consumer.
///
/// [`AWS::Kinesis::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-resourcepolicy.html).
///
/// Required: `ResourceArn`, `ResourcePolicy`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourcePolicy(Properties);

impl ResourcePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Returns the Amazon Resource Name (ARN) of the resource-based policy.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }

    /// This is the description for the resource policy.
    ///
    /// `ResourcePolicy`. Required.
    pub fn resource_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ResourcePolicy", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::Kinesis::ResourcePolicy";
}

impl Construct for ResourcePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourcePolicy> for Properties {
    fn from(value: ResourcePolicy) -> Self {
        value.0
    }
}

/// Creates a Kinesis stream that captures and transports data records that are emitted from data sources.
///
/// [`AWS::Kinesis::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Stream(Properties);

impl Stream {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of shard-level metrics in properties to enable enhanced monitoring mode.
    ///
    /// `DesiredShardLevelMetrics`. Allowed: [`DesiredShardLevelMetrics`](stream::DesiredShardLevelMetrics).
    pub fn desired_shard_level_metrics(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DesiredShardLevelMetrics", value.into());
        self
    }

    /// The maximum record size of a single record in kibibyte (KiB) that you can write to, and read from a stream.
    ///
    /// `MaxRecordSizeInKiB`.
    pub fn max_record_size_in_ki_b(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxRecordSizeInKiB", value.into());
        self
    }

    /// The name of the Kinesis stream. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the stream name.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The record distribution strategy for the stream. This property can ONLY be set when StreamMode is ON\_DEMAND
    ///
    /// `RecordDistributionStrategy`. Allowed: [`RecordDistributionStrategy`](stream::RecordDistributionStrategy).
    pub fn record_distribution_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecordDistributionStrategy", value.into());
        self
    }

    /// The number of hours for the data records that are stored in shards to remain accessible. The default value is 24.
    ///
    /// `RetentionPeriodHours`.
    pub fn retention_period_hours(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RetentionPeriodHours", value.into());
        self
    }

    /// The number of shards that the stream uses. For greater provisioned throughput, increase the number of shards.
    ///
    /// `ShardCount`.
    pub fn shard_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ShardCount", value.into());
        self
    }

    /// When specified, enables or updates server-side encryption using an AWS KMS key for a specified stream. Removing this property from your stack template and updating your stack disables encryption.
    ///
    /// `StreamEncryption`.
    pub fn stream_encryption(mut self, value: impl Into<Value<stream::StreamEncryption>>) -> Self {
        self.0.set("StreamEncryption", value.into());
        self
    }

    /// Specifies the capacity mode to which you want to set your data stream. Currently, in Kinesis Data Streams, you can choose between an \*on-demand\* capacity mode and a \*provisioned\* capacity mode for your data streams.
    ///
    /// `StreamModeDetails`.
    pub fn stream_mode_details(
        mut self,
        value: impl Into<Value<stream::StreamModeDetails>>,
    ) -> Self {
        self.0.set("StreamModeDetails", value.into());
        self
    }

    /// An arbitrary set of tags (key–value pairs) to associate with the Kinesis stream.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<stream::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The target warm throughput in MB/s that the stream should be scaled to handle. This represents the throughput capacity that will be immediately available for write operations.
    ///
    /// `WarmThroughputMiBps`.
    pub fn warm_throughput_mi_bps(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("WarmThroughputMiBps", value.into());
        self
    }
}

impl Resource for Stream {
    const TYPE: &'static str = "AWS::Kinesis::Stream";
}

impl Construct for Stream {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Stream> for Properties {
    fn from(value: Stream) -> Self {
        value.0
    }
}

impl Handle<Stream> {
    /// The Amazon resource name (ARN) of the Kinesis stream, such as `arn:aws:kinesis:us-east-2:123456789012:stream/mystream` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Warm throughput configuration details for the stream. Only present for ON\_DEMAND streams.
    ///
    /// `Fn::GetAtt` of `WarmThroughputObject`.
    #[must_use]
    pub fn warm_throughput_object(self) -> Value<Json> {
        self.attribute("WarmThroughputObject")
    }
}

/// Use the AWS CloudFormation `AWS::Kinesis::StreamConsumer` resource to register a consumer with a Kinesis data stream.
///
/// [`AWS::Kinesis::StreamConsumer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-streamconsumer.html).
///
/// Required: `ConsumerName`, `StreamARN`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StreamConsumer(Properties);

impl StreamConsumer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the consumer is something you choose when you register the consumer.
    ///
    /// `ConsumerName`. Required. A change replaces the resource.
    pub fn consumer_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConsumerName", value.into());
        self
    }

    /// The ARN of the stream with which you registered the consumer.
    ///
    /// `StreamARN`. Required. A change replaces the resource.
    pub fn stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StreamARN", value.into());
        self
    }

    /// An array of tags to be added to a specified Kinesis resource. A tag consists of a required key and an optional value. You can specify up to 50 tag key-value pairs.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<stream_consumer::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for StreamConsumer {
    const TYPE: &'static str = "AWS::Kinesis::StreamConsumer";
}

impl Construct for StreamConsumer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StreamConsumer> for Properties {
    fn from(value: StreamConsumer) -> Self {
        value.0
    }
}

impl Handle<StreamConsumer> {
    /// When you register a consumer, Kinesis Data Streams generates an ARN for it. You need this ARN to be able to call [SubscribeToShard](https://docs.aws.amazon.com/kinesis/latest/APIReference/API_SubscribeToShard.html) .
    ///
    /// `Fn::GetAtt` of `ConsumerARN`.
    #[must_use]
    pub fn consumer_arn(self) -> Value<String> {
        self.attribute("ConsumerARN")
    }

    /// The time at which the consumer was created.
    ///
    /// `Fn::GetAtt` of `ConsumerCreationTimestamp`.
    #[must_use]
    pub fn consumer_creation_timestamp(self) -> Value<String> {
        self.attribute("ConsumerCreationTimestamp")
    }

    /// A consumer can't read data while in the `CREATING` or `DELETING` states.
    ///
    /// `Fn::GetAtt` of `ConsumerStatus`.
    #[must_use]
    pub fn consumer_status(self) -> Value<String> {
        self.attribute("ConsumerStatus")
    }
}

/// Property types and words of [`Channel`].
pub mod channel {
    use crate::{Json, List, Properties, Value};

    /// CloudWatch Logs configuration for the channel. When Enabled is true and LogGroupName is omitted, the service uses a default group derived from the channel name and id; LogStreamName defaults to the literal string 'DestinationDelivery'.
    ///
    /// A property type of `AWS::Kinesis::Channel`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogsConfiguration(Properties);

    impl CloudWatchLogsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether CloudWatch Logs delivery is enabled.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The CloudWatch log group name. When Enabled is true and LogGroupName is omitted, the service uses the default '/aws/kinesis/\<channelName\>/\<channelId\>'.
        ///
        /// `LogGroupName`.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }

        /// The CloudWatch log stream name. Defaults to the literal string 'DestinationDelivery' when omitted.
        ///
        /// `LogStreamName`.
        pub fn log_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogStreamName", value.into());
            self
        }
    }

    impl From<CloudWatchLogsConfiguration> for Json {
        fn from(value: CloudWatchLogsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination.
    ///
    /// A property type of `AWS::Kinesis::Channel`.
    ///
    /// Required: `BucketARN`, `ExpectedBucketOwner`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeadLetterQueueS3Configuration(Properties);

    impl DeadLetterQueueS3Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the S3 bucket for storing failed records.
        ///
        /// `BucketARN`. Required.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketARN", value.into());
            self
        }

        /// Optional S3 key prefix under which error records are organized. When omitted, the service uses the default 'kinesis-channel/errors/\<channelName\>/\<channelId\>/'.
        ///
        /// `ErrorOutputPrefix`.
        pub fn error_output_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ErrorOutputPrefix", value.into());
            self
        }

        /// The AWS account ID of the expected owner of the dead-letter queue S3 bucket. Used to verify bucket ownership before delivery.
        ///
        /// `ExpectedBucketOwner`. Required.
        pub fn expected_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExpectedBucketOwner", value.into());
            self
        }
    }

    impl From<DeadLetterQueueS3Configuration> for Json {
        fn from(value: DeadLetterQueueS3Configuration) -> Self {
            value.0.into()
        }
    }

    /// Server-side encryption configuration for data at rest in the destination. Data delivered to S3 / S3 Tables is encrypted with the same key.
    ///
    /// A property type of `AWS::Kinesis::Channel`.
    ///
    /// Required: `EncryptionType`, `KeyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption type. KMS is the only supported value.
        ///
        /// `EncryptionType`. Required. Allowed: [`EncryptionType`].
        pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }

        /// The customer-managed AWS KMS key. Accepts a key GUID, key ARN, alias ARN, or alias name prefixed by 'alias/'.
        ///
        /// `KeyId`. Required.
        pub fn key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyId", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for delivering channel operational logs.
    ///
    /// A property type of `AWS::Kinesis::Channel`.
    ///
    /// Required: `CloudWatchLogs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfiguration(Properties);

    impl LoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// CloudWatch Logs configuration for the channel. When Enabled is true and LogGroupName is omitted, the service uses a default group derived from the channel name and id; LogStreamName defaults to the literal string 'DestinationDelivery'.
        ///
        /// `CloudWatchLogs`. Required.
        pub fn cloud_watch_logs(
            mut self,
            value: impl Into<Value<CloudWatchLogsConfiguration>>,
        ) -> Self {
            self.0.set("CloudWatchLogs", value.into());
            self
        }
    }

    impl From<LoggingConfiguration> for Json {
        fn from(value: LoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A single partition field consisting of a transform applied to a source column.
    ///
    /// A property type of `AWS::Kinesis::Channel`.
    ///
    /// Required: `SourceName`, `Transform`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PartitionField(Properties);

    impl PartitionField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the source column on which the transform is applied.
        ///
        /// `SourceName`. Required.
        pub fn source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceName", value.into());
            self
        }

        /// The partitioning transform applied to the SourceName column.
        ///
        /// `Transform`. Required. Allowed: [`Transform`].
        pub fn transform(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Transform", value.into());
            self
        }
    }

    impl From<PartitionField> for Json {
        fn from(value: PartitionField) -> Self {
            value.0.into()
        }
    }

    /// Partitioning specification for the destination Iceberg table. Follows the S3 Tables / Iceberg PartitionSpec format.
    ///
    /// A property type of `AWS::Kinesis::Channel`.
    ///
    /// Required: `PartitionFields`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PartitionSpec(Properties);

    impl PartitionSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of partition fields that define how records are partitioned when written to the destination table.
        ///
        /// `PartitionFields`. Required.
        pub fn partition_fields(mut self, value: impl Into<List<PartitionField>>) -> Self {
            self.0.set("PartitionFields", value.into());
            self
        }
    }

    impl From<PartitionSpec> for Json {
        fn from(value: PartitionSpec) -> Self {
            value.0.into()
        }
    }

    /// The configuration that describes how records on the source stream are encoded.
    ///
    /// A property type of `AWS::Kinesis::Channel`.
    ///
    /// Required: `RecordFormatType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordConfiguration(Properties);

    impl RecordConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the AWS Glue Schema Registry (GSR) schema. Required for the S3 Tables destination, where it is used to create the S3 Table and to validate that the record format matches the table schema.
        ///
        /// `GSRSchemaARN`.
        pub fn gsr_schema_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GSRSchemaARN", value.into());
            self
        }

        /// The format used to interpret records read from the source stream.
        ///
        /// `RecordFormatType`. Required. Allowed: [`RecordFormatType`].
        pub fn record_format_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordFormatType", value.into());
            self
        }
    }

    impl From<RecordConfiguration> for Json {
        fn from(value: RecordConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for delivery to a vanilla S3 bucket destination. Exactly one of S3DestinationConfiguration and S3TablesDestinationConfiguration must be specified on the channel.
    ///
    /// A property type of `AWS::Kinesis::Channel`.
    ///
    /// Required: `StorageConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3DestinationConfiguration(Properties);

    impl S3DestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum time in seconds the channel buffers records before delivery if the minimum target file size is not reached.
        ///
        /// `DataFreshnessInSeconds`.
        pub fn data_freshness_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DataFreshnessInSeconds", value.into());
            self
        }

        /// Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination.
        ///
        /// `DeadLetterQueueS3Configuration`.
        pub fn dead_letter_queue_s3_configuration(
            mut self,
            value: impl Into<Value<DeadLetterQueueS3Configuration>>,
        ) -> Self {
            self.0.set("DeadLetterQueueS3Configuration", value.into());
            self
        }

        /// S3 storage configuration that describes the destination bucket and how delivered objects are stored.
        ///
        /// `StorageConfiguration`. Required.
        pub fn storage_configuration(
            mut self,
            value: impl Into<Value<S3StorageConfiguration>>,
        ) -> Self {
            self.0.set("StorageConfiguration", value.into());
            self
        }
    }

    impl From<S3DestinationConfiguration> for Json {
        fn from(value: S3DestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// S3 storage configuration that describes the destination bucket and how delivered objects are stored.
    ///
    /// A property type of `AWS::Kinesis::Channel`.
    ///
    /// Required: `BucketARN`, `CompressionType`, `ExpectedBucketOwner`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3StorageConfiguration(Properties);

    impl S3StorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the S3 bucket for record delivery. Different channels can deliver to the same bucket. Buckets can be cross-account but must be in the same region as the channel.
        ///
        /// `BucketARN`. Required.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketARN", value.into());
            self
        }

        /// The compression algorithm applied to delivered objects.
        ///
        /// `CompressionType`. Required. Allowed: [`CompressionType`].
        pub fn compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompressionType", value.into());
            self
        }

        /// The AWS account ID of the expected owner of the destination S3 bucket. Used to verify bucket ownership before delivery.
        ///
        /// `ExpectedBucketOwner`. Required.
        pub fn expected_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExpectedBucketOwner", value.into());
            self
        }

        /// Optional template for the S3 object key path.
        ///
        /// `OutputKeyTemplate`.
        pub fn output_key_template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputKeyTemplate", value.into());
            self
        }

        /// The S3 storage class for delivered objects.
        ///
        /// `StorageClass`. Allowed: [`StorageClass`].
        pub fn storage_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageClass", value.into());
            self
        }
    }

    impl From<S3StorageConfiguration> for Json {
        fn from(value: S3StorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An S3 Tables destination including its table bucket, namespace, table name, and partition spec.
    ///
    /// A property type of `AWS::Kinesis::Channel`.
    ///
    /// Required: `CompressionType`, `Namespace`, `TableBucketARN`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3TableConfiguration(Properties);

    impl S3TableConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The compression algorithm applied to objects delivered to the S3 Tables destination.
        ///
        /// `CompressionType`. Required. Allowed: [`S3TableConfigurationCompressionType`].
        pub fn compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompressionType", value.into());
            self
        }

        /// The name of the S3 Tables namespace that contains the destination table.
        ///
        /// `Namespace`. Required.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// Partitioning specification for the destination Iceberg table. Follows the S3 Tables / Iceberg PartitionSpec format.
        ///
        /// `PartitionSpec`.
        pub fn partition_spec(mut self, value: impl Into<Value<PartitionSpec>>) -> Self {
            self.0.set("PartitionSpec", value.into());
            self
        }

        /// The ARN of the S3 Tables table bucket for record delivery. Buckets can be cross-account but must be in the same region as the channel.
        ///
        /// `TableBucketARN`. Required.
        pub fn table_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableBucketARN", value.into());
            self
        }

        /// The name of the destination S3 Tables table. The table is created for the customer if it does not yet exist.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<S3TableConfiguration> for Json {
        fn from(value: S3TableConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for delivery to S3 Tables destinations. Exactly one of S3DestinationConfiguration and S3TablesDestinationConfiguration must be specified on the channel.
    ///
    /// A property type of `AWS::Kinesis::Channel`.
    ///
    /// Required: `DeadLetterQueueS3Configuration`, `S3TablesConfigurationList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3TablesDestinationConfiguration(Properties);

    impl S3TablesDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum time in seconds the channel buffers records before delivery if the minimum target file size is not reached.
        ///
        /// `DataFreshnessInSeconds`.
        pub fn data_freshness_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DataFreshnessInSeconds", value.into());
            self
        }

        /// Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination.
        ///
        /// `DeadLetterQueueS3Configuration`. Required.
        pub fn dead_letter_queue_s3_configuration(
            mut self,
            value: impl Into<Value<DeadLetterQueueS3Configuration>>,
        ) -> Self {
            self.0.set("DeadLetterQueueS3Configuration", value.into());
            self
        }

        /// The list of S3 Tables destinations. v1 supports a single element; the list shape allows future extensibility to fan out to multiple tables.
        ///
        /// `S3TablesConfigurationList`. Required.
        pub fn s3_tables_configuration_list(
            mut self,
            value: impl Into<List<S3TableConfiguration>>,
        ) -> Self {
            self.0.set("S3TablesConfigurationList", value.into());
            self
        }
    }

    impl From<S3TablesDestinationConfiguration> for Json {
        fn from(value: S3TablesDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration of a Kinesis stream that the channel reads from.
    ///
    /// A property type of `AWS::Kinesis::Channel`.
    ///
    /// Required: `RecordConfiguration`, `StreamARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamConfiguration(Properties);

    impl StreamConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration that describes how records on the source stream are encoded.
        ///
        /// `RecordConfiguration`. Required.
        pub fn record_configuration(
            mut self,
            value: impl Into<Value<RecordConfiguration>>,
        ) -> Self {
            self.0.set("RecordConfiguration", value.into());
            self
        }

        /// The Amazon resource name (ARN) of the Kinesis data stream that the channel reads from.
        ///
        /// `StreamARN`. Required.
        pub fn stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamARN", value.into());
            self
        }
    }

    impl From<StreamConfiguration> for Json {
        fn from(value: StreamConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An arbitrary set of tags (key-value pairs) to associate with the Kinesis channel.
    ///
    /// A property type of `AWS::Kinesis::Channel`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            Kms = "KMS",
        }

        /// Words for `Transform`.
        pub enum Transform {
            TimeHour = "TIME_HOUR",
        }

        /// Words for `RecordFormatType`.
        pub enum RecordFormatType {
            GsrJson = "GSR_JSON",
            Json = "JSON",
            String = "STRING",
            ByteArray = "BYTE_ARRAY",
        }

        /// Words for `CompressionType`.
        pub enum CompressionType {
            None = "NONE",
            Gzip = "GZIP",
            Zstd = "ZSTD",
        }

        /// Words for `StorageClass`.
        pub enum StorageClass {
            Standard = "STANDARD",
            IntelligentTiering = "INTELLIGENT_TIERING",
            GlacierIr = "GLACIER_IR",
        }

        /// Words for `CompressionType`.
        pub enum S3TableConfigurationCompressionType {
            None = "NONE",
            Zstd = "ZSTD",
            Snappy = "SNAPPY",
        }
    }
}

/// Property types and words of [`Stream`].
pub mod stream {
    use crate::{Json, Properties, Value};

    /// Enables or updates server-side encryption using an AWS KMS key for a specified stream.
    ///
    /// A property type of `AWS::Kinesis::Stream`.
    ///
    /// Required: `EncryptionType`, `KeyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamEncryption(Properties);

    impl StreamEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption type to use. The only valid value is `KMS` .
        ///
        /// `EncryptionType`. Required. Allowed: [`EncryptionType`].
        pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }

        /// The GUID for the customer-managed AWS KMS key to use for encryption.
        ///
        /// `KeyId`. Required.
        pub fn key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyId", value.into());
            self
        }
    }

    impl From<StreamEncryption> for Json {
        fn from(value: StreamEncryption) -> Self {
            value.0.into()
        }
    }

    /// Specifies the capacity mode to which you want to set your data stream. Currently, in Kinesis Data Streams, you can choose between an \*on-demand\* capacity mode and a \*provisioned\* capacity mode for your data streams.
    ///
    /// A property type of `AWS::Kinesis::Stream`.
    ///
    /// Required: `StreamMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamModeDetails(Properties);

    impl StreamModeDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the capacity mode to which you want to set your data stream. Currently, in Kinesis Data Streams, you can choose between an \*on-demand\* capacity mode and a \*provisioned\* capacity mode for your data streams.
        ///
        /// `StreamMode`. Required. Allowed: [`StreamMode`].
        pub fn stream_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamMode", value.into());
            self
        }
    }

    impl From<StreamModeDetails> for Json {
        fn from(value: StreamModeDetails) -> Self {
            value.0.into()
        }
    }

    /// An arbitrary set of tags (key-value pairs) to associate with the Kinesis stream.
    ///
    /// A property type of `AWS::Kinesis::Stream`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    /// Represents the warm throughput configuration on the stream. This is only present for On-Demand Kinesis Data Streams in accounts that have `MinimumThroughputBillingCommitment` enabled.
    ///
    /// A property type of `AWS::Kinesis::Stream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WarmThroughputObject(Properties);

    impl WarmThroughputObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The current warm throughput value on the stream. This is the write throughput in MiBps that the stream is currently scaled to handle.
        ///
        /// `CurrentMiBps`.
        pub fn current_mi_bps(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CurrentMiBps", value.into());
            self
        }

        /// The target warm throughput value on the stream. This indicates that the stream is currently scaling towards this target value.
        ///
        /// `TargetMiBps`.
        pub fn target_mi_bps(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetMiBps", value.into());
            self
        }
    }

    impl From<WarmThroughputObject> for Json {
        fn from(value: WarmThroughputObject) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DesiredShardLevelMetrics`.
        pub enum DesiredShardLevelMetrics {
            IncomingBytes = "IncomingBytes",
            IncomingRecords = "IncomingRecords",
            OutgoingBytes = "OutgoingBytes",
            OutgoingRecords = "OutgoingRecords",
            WriteProvisionedThroughputExceeded = "WriteProvisionedThroughputExceeded",
            ReadProvisionedThroughputExceeded = "ReadProvisionedThroughputExceeded",
            IteratorAgeMilliseconds = "IteratorAgeMilliseconds",
            All = "ALL",
        }

        /// Words for `RecordDistributionStrategy`.
        pub enum RecordDistributionStrategy {
            Auto = "AUTO",
            UserPartitionKey = "USER_PARTITION_KEY",
        }

        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            Kms = "KMS",
        }

        /// Words for `StreamMode`.
        pub enum StreamMode {
            OnDemand = "ON_DEMAND",
            Provisioned = "PROVISIONED",
        }
    }
}

/// Property types of [`StreamConsumer`].
pub mod stream_consumer {
    use crate::{Json, Properties, Value};

    /// An arbitrary set of tags (key-value pairs) to associate with the Kinesis consumer.
    ///
    /// A property type of `AWS::Kinesis::StreamConsumer`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }
}
