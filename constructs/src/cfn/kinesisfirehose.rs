//! `AWS::KinesisFirehose`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::KinesisFirehose::DeliveryStream` resource specifies an Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivery stream that delivers real-time streaming data to an Amazon Simple Storage Service (Amazon S3), Amazon Redshift, or Amazon Elasticsearch Service (Amazon ES) destination.
///
/// [`AWS::KinesisFirehose::DeliveryStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DeliveryStream(Properties);

impl DeliveryStream {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Describes the configuration of a destination in the Serverless offering for Amazon OpenSearch Service.
    ///
    /// `AmazonOpenSearchServerlessDestinationConfiguration`.
    pub fn amazon_open_search_serverless_destination_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::AmazonOpenSearchServerlessDestinationConfiguration>>,
    ) -> Self {
        self.0.set(
            "AmazonOpenSearchServerlessDestinationConfiguration",
            value.into(),
        );
        self
    }

    /// The destination in Amazon OpenSearch Service. You can specify only one destination.
    ///
    /// `AmazonopensearchserviceDestinationConfiguration`.
    pub fn amazonopensearchservice_destination_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::AmazonopensearchserviceDestinationConfiguration>>,
    ) -> Self {
        self.0.set(
            "AmazonopensearchserviceDestinationConfiguration",
            value.into(),
        );
        self
    }

    /// The top level object for configuring streams with database as a source.
    ///
    /// `DatabaseSourceConfiguration`. A change replaces the resource.
    pub fn database_source_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::DatabaseSourceConfiguration>>,
    ) -> Self {
        self.0.set("DatabaseSourceConfiguration", value.into());
        self
    }

    /// Specifies the type and Amazon Resource Name (ARN) of the CMK to use for Server-Side Encryption (SSE).
    ///
    /// `DeliveryStreamEncryptionConfigurationInput`.
    pub fn delivery_stream_encryption_configuration_input(
        mut self,
        value: impl Into<Value<delivery_stream::DeliveryStreamEncryptionConfigurationInput>>,
    ) -> Self {
        self.0
            .set("DeliveryStreamEncryptionConfigurationInput", value.into());
        self
    }

    /// The name of the Firehose stream.
    ///
    /// `DeliveryStreamName`. A change replaces the resource.
    pub fn delivery_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeliveryStreamName", value.into());
        self
    }

    /// The Firehose stream type. This can be one of the following values:
    ///
    /// `DeliveryStreamType`. Allowed: [`DeliveryStreamType`](delivery_stream::DeliveryStreamType). A change replaces the resource.
    pub fn delivery_stream_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeliveryStreamType", value.into());
        self
    }

    /// The structure that configures parameters such as `ThroughputHintInMBs` for a stream configured with Direct PUT as a source.
    ///
    /// `DirectPutSourceConfiguration`. A change replaces the resource.
    pub fn direct_put_source_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::DirectPutSourceConfiguration>>,
    ) -> Self {
        self.0.set("DirectPutSourceConfiguration", value.into());
        self
    }

    /// An Amazon ES destination for the delivery stream.
    ///
    /// `ElasticsearchDestinationConfiguration`.
    pub fn elasticsearch_destination_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::ElasticsearchDestinationConfiguration>>,
    ) -> Self {
        self.0
            .set("ElasticsearchDestinationConfiguration", value.into());
        self
    }

    /// An Amazon S3 destination for the delivery stream.
    ///
    /// `ExtendedS3DestinationConfiguration`.
    pub fn extended_s3_destination_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::ExtendedS3DestinationConfiguration>>,
    ) -> Self {
        self.0
            .set("ExtendedS3DestinationConfiguration", value.into());
        self
    }

    /// Enables configuring Kinesis Firehose to deliver data to any HTTP endpoint destination. You can specify only one destination.
    ///
    /// `HttpEndpointDestinationConfiguration`.
    pub fn http_endpoint_destination_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::HttpEndpointDestinationConfiguration>>,
    ) -> Self {
        self.0
            .set("HttpEndpointDestinationConfiguration", value.into());
        self
    }

    /// Specifies the destination configure settings for Apache Iceberg Table.
    ///
    /// `IcebergDestinationConfiguration`.
    pub fn iceberg_destination_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::IcebergDestinationConfiguration>>,
    ) -> Self {
        self.0.set("IcebergDestinationConfiguration", value.into());
        self
    }

    /// When a Kinesis stream is used as the source for the delivery stream, a [KinesisStreamSourceConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisfirehose-deliverystream-kinesisstreamsourceconfiguration.html) containing the Kinesis stream ARN and the role ARN for the source stream.
    ///
    /// `KinesisStreamSourceConfiguration`. A change replaces the resource.
    pub fn kinesis_stream_source_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::KinesisStreamSourceConfiguration>>,
    ) -> Self {
        self.0.set("KinesisStreamSourceConfiguration", value.into());
        self
    }

    /// The configuration for the Amazon MSK cluster to be used as the source for a delivery stream.
    ///
    /// `MSKSourceConfiguration`. A change replaces the resource.
    pub fn msk_source_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::MSKSourceConfiguration>>,
    ) -> Self {
        self.0.set("MSKSourceConfiguration", value.into());
        self
    }

    /// An Amazon Redshift destination for the delivery stream.
    ///
    /// `RedshiftDestinationConfiguration`.
    pub fn redshift_destination_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::RedshiftDestinationConfiguration>>,
    ) -> Self {
        self.0.set("RedshiftDestinationConfiguration", value.into());
        self
    }

    /// The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3) destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
    ///
    /// `S3DestinationConfiguration`.
    pub fn s3_destination_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::S3DestinationConfiguration>>,
    ) -> Self {
        self.0.set("S3DestinationConfiguration", value.into());
        self
    }

    /// Configure Snowflake destination
    ///
    /// `SnowflakeDestinationConfiguration`.
    pub fn snowflake_destination_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::SnowflakeDestinationConfiguration>>,
    ) -> Self {
        self.0
            .set("SnowflakeDestinationConfiguration", value.into());
        self
    }

    /// The configuration of a destination in Splunk for the delivery stream.
    ///
    /// `SplunkDestinationConfiguration`.
    pub fn splunk_destination_configuration(
        mut self,
        value: impl Into<Value<delivery_stream::SplunkDestinationConfiguration>>,
    ) -> Self {
        self.0.set("SplunkDestinationConfiguration", value.into());
        self
    }

    /// A set of tags to assign to the Firehose stream. A tag is a key-value pair that you can define and assign to AWS resources. Tags are metadata.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<delivery_stream::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DeliveryStream {
    const TYPE: &'static str = "AWS::KinesisFirehose::DeliveryStream";
}

impl Construct for DeliveryStream {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DeliveryStream> for Properties {
    fn from(value: DeliveryStream) -> Self {
        value.0
    }
}

impl Handle<DeliveryStream> {
    /// The Amazon Resource Name (ARN) of the delivery stream, such as `arn:aws:firehose:us-east-2:123456789012:deliverystream/delivery-stream-name` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`DeliveryStream`].
pub mod delivery_stream {
    use crate::{Json, List, Map, Properties, Value};

    /// Describes the buffering to perform before delivering data to the Serverless offering for Amazon OpenSearch Service destination.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmazonOpenSearchServerlessBufferingHints(Properties);

    impl AmazonOpenSearchServerlessBufferingHints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination. The default value is 300 (5 minutes).
        ///
        /// `IntervalInSeconds`.
        pub fn interval_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IntervalInSeconds", value.into());
            self
        }

        /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination. The default value is 5.
        ///
        /// `SizeInMBs`.
        pub fn size_in_mbs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeInMBs", value.into());
            self
        }
    }

    impl From<AmazonOpenSearchServerlessBufferingHints> for Json {
        fn from(value: AmazonOpenSearchServerlessBufferingHints) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration of a destination in the Serverless offering for Amazon OpenSearch Service.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `IndexName`, `RoleARN`, `S3Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmazonOpenSearchServerlessDestinationConfiguration(Properties);

    impl AmazonOpenSearchServerlessDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The buffering options. If no value is specified, the default values for AmazonopensearchserviceBufferingHints are used.
        ///
        /// `BufferingHints`.
        pub fn buffering_hints(
            mut self,
            value: impl Into<Value<AmazonOpenSearchServerlessBufferingHints>>,
        ) -> Self {
            self.0.set("BufferingHints", value.into());
            self
        }

        /// `CloudWatchLoggingOptions`.
        pub fn cloud_watch_logging_options(
            mut self,
            value: impl Into<Value<CloudWatchLoggingOptions>>,
        ) -> Self {
            self.0.set("CloudWatchLoggingOptions", value.into());
            self
        }

        /// The endpoint to use when communicating with the collection in the Serverless offering for Amazon OpenSearch Service.
        ///
        /// `CollectionEndpoint`.
        pub fn collection_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CollectionEndpoint", value.into());
            self
        }

        /// The Serverless offering for Amazon OpenSearch Service index name.
        ///
        /// `IndexName`. Required.
        pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexName", value.into());
            self
        }

        /// `ProcessingConfiguration`.
        pub fn processing_configuration(
            mut self,
            value: impl Into<Value<ProcessingConfiguration>>,
        ) -> Self {
            self.0.set("ProcessingConfiguration", value.into());
            self
        }

        /// The retry behavior in case Firehose is unable to deliver documents to the Serverless offering for Amazon OpenSearch Service. The default value is 300 (5 minutes).
        ///
        /// `RetryOptions`.
        pub fn retry_options(
            mut self,
            value: impl Into<Value<AmazonOpenSearchServerlessRetryOptions>>,
        ) -> Self {
            self.0.set("RetryOptions", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling the Serverless offering for Amazon OpenSearch Service Configuration API and for indexing documents.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }

        /// Defines how documents should be delivered to Amazon S3.
        ///
        /// `S3BackupMode`. Allowed: [`S3BackupMode`].
        pub fn s3_backup_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BackupMode", value.into());
            self
        }

        /// `S3Configuration`. Required.
        pub fn s3_configuration(
            mut self,
            value: impl Into<Value<S3DestinationConfiguration>>,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }

        /// `VpcConfiguration`.
        pub fn vpc_configuration(mut self, value: impl Into<Value<VpcConfiguration>>) -> Self {
            self.0.set("VpcConfiguration", value.into());
            self
        }
    }

    impl From<AmazonOpenSearchServerlessDestinationConfiguration> for Json {
        fn from(value: AmazonOpenSearchServerlessDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configures retry behavior in case Firehose is unable to deliver documents to the Serverless offering for Amazon OpenSearch Service.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmazonOpenSearchServerlessRetryOptions(Properties);

    impl AmazonOpenSearchServerlessRetryOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// After an initial failure to deliver to the Serverless offering for Amazon OpenSearch Service, the total amount of time during which Firehose retries delivery (including the first attempt).
        ///
        /// `DurationInSeconds`.
        pub fn duration_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationInSeconds", value.into());
            self
        }
    }

    impl From<AmazonOpenSearchServerlessRetryOptions> for Json {
        fn from(value: AmazonOpenSearchServerlessRetryOptions) -> Self {
            value.0.into()
        }
    }

    /// Describes the buffering to perform before delivering data to the Amazon OpenSearch Service destination.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmazonopensearchserviceBufferingHints(Properties);

    impl AmazonopensearchserviceBufferingHints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination. The default value is 300 (5 minutes).
        ///
        /// `IntervalInSeconds`.
        pub fn interval_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IntervalInSeconds", value.into());
            self
        }

        /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination. The default value is 5.
        ///
        /// `SizeInMBs`.
        pub fn size_in_mbs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeInMBs", value.into());
            self
        }
    }

    impl From<AmazonopensearchserviceBufferingHints> for Json {
        fn from(value: AmazonopensearchserviceBufferingHints) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration of a destination in Amazon OpenSearch Service.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `IndexName`, `RoleARN`, `S3Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmazonopensearchserviceDestinationConfiguration(Properties);

    impl AmazonopensearchserviceDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The buffering options. If no value is specified, the default values for AmazonopensearchserviceBufferingHints are used.
        ///
        /// `BufferingHints`.
        pub fn buffering_hints(
            mut self,
            value: impl Into<Value<AmazonopensearchserviceBufferingHints>>,
        ) -> Self {
            self.0.set("BufferingHints", value.into());
            self
        }

        /// Describes the Amazon CloudWatch logging options for your delivery stream.
        ///
        /// `CloudWatchLoggingOptions`.
        pub fn cloud_watch_logging_options(
            mut self,
            value: impl Into<Value<CloudWatchLoggingOptions>>,
        ) -> Self {
            self.0.set("CloudWatchLoggingOptions", value.into());
            self
        }

        /// The endpoint to use when communicating with the cluster. Specify either this ClusterEndpoint or the DomainARN field.
        ///
        /// `ClusterEndpoint`.
        pub fn cluster_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClusterEndpoint", value.into());
            self
        }

        /// Indicates the method for setting up document ID. The supported methods are Firehose generated document ID and OpenSearch Service generated document ID.
        ///
        /// `DocumentIdOptions`.
        pub fn document_id_options(mut self, value: impl Into<Value<DocumentIdOptions>>) -> Self {
            self.0.set("DocumentIdOptions", value.into());
            self
        }

        /// The ARN of the Amazon OpenSearch Service domain.
        ///
        /// `DomainARN`.
        pub fn domain_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainARN", value.into());
            self
        }

        /// The Amazon OpenSearch Service index name.
        ///
        /// `IndexName`. Required.
        pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexName", value.into());
            self
        }

        /// The Amazon OpenSearch Service index rotation period. Index rotation appends a timestamp to the IndexName to facilitate the expiration of old data.
        ///
        /// `IndexRotationPeriod`. Allowed: [`IndexRotationPeriod`].
        pub fn index_rotation_period(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexRotationPeriod", value.into());
            self
        }

        /// Describes a data processing configuration.
        ///
        /// `ProcessingConfiguration`.
        pub fn processing_configuration(
            mut self,
            value: impl Into<Value<ProcessingConfiguration>>,
        ) -> Self {
            self.0.set("ProcessingConfiguration", value.into());
            self
        }

        /// The retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon OpenSearch Service. The default value is 300 (5 minutes).
        ///
        /// `RetryOptions`.
        pub fn retry_options(
            mut self,
            value: impl Into<Value<AmazonopensearchserviceRetryOptions>>,
        ) -> Self {
            self.0.set("RetryOptions", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for calling the Amazon OpenSearch Service Configuration API and for indexing documents.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }

        /// Defines how documents should be delivered to Amazon S3.
        ///
        /// `S3BackupMode`. Allowed: [`S3BackupMode`].
        pub fn s3_backup_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BackupMode", value.into());
            self
        }

        /// Describes the configuration of a destination in Amazon S3.
        ///
        /// `S3Configuration`. Required.
        pub fn s3_configuration(
            mut self,
            value: impl Into<Value<S3DestinationConfiguration>>,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }

        /// The Amazon OpenSearch Service type name.
        ///
        /// `TypeName`.
        pub fn type_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TypeName", value.into());
            self
        }

        /// The details of the VPC of the Amazon OpenSearch Service destination.
        ///
        /// `VpcConfiguration`.
        pub fn vpc_configuration(mut self, value: impl Into<Value<VpcConfiguration>>) -> Self {
            self.0.set("VpcConfiguration", value.into());
            self
        }
    }

    impl From<AmazonopensearchserviceDestinationConfiguration> for Json {
        fn from(value: AmazonopensearchserviceDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configures retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon OpenSearch Service.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmazonopensearchserviceRetryOptions(Properties);

    impl AmazonopensearchserviceRetryOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// After an initial failure to deliver to Amazon OpenSearch Service, the total amount of time during which Kinesis Data Firehose retries delivery (including the first attempt).
        ///
        /// `DurationInSeconds`.
        pub fn duration_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationInSeconds", value.into());
            self
        }
    }

    impl From<AmazonopensearchserviceRetryOptions> for Json {
        fn from(value: AmazonopensearchserviceRetryOptions) -> Self {
            value.0.into()
        }
    }

    /// The authentication configuration of the Amazon MSK cluster.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `Connectivity`, `RoleARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthenticationConfiguration(Properties);

    impl AuthenticationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of connectivity used to access the Amazon MSK cluster.
        ///
        /// `Connectivity`. Required. Allowed: [`Connectivity`].
        pub fn connectivity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Connectivity", value.into());
            self
        }

        /// The ARN of the role used to access the Amazon MSK cluster.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }
    }

    impl From<AuthenticationConfiguration> for Json {
        fn from(value: AuthenticationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `BufferingHints` property type specifies how Amazon Kinesis Data Firehose (Kinesis Data Firehose) buffers incoming data before delivering it to the destination.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BufferingHints(Properties);

    impl BufferingHints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The length of time, in seconds, that Kinesis Data Firehose buffers incoming data before delivering it to the destination.
        ///
        /// `IntervalInSeconds`.
        pub fn interval_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IntervalInSeconds", value.into());
            self
        }

        /// The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before delivering it to the destination.
        ///
        /// `SizeInMBs`.
        pub fn size_in_mbs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeInMBs", value.into());
            self
        }
    }

    impl From<BufferingHints> for Json {
        fn from(value: BufferingHints) -> Self {
            value.0.into()
        }
    }

    /// Describes the containers where the destination Apache Iceberg Tables are persisted.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CatalogConfiguration(Properties);

    impl CatalogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Glue catalog ARN identifier of the destination Apache Iceberg Tables. You must specify the ARN in the format `arn:aws:glue:region:account-id:catalog` .
        ///
        /// `CatalogArn`.
        pub fn catalog_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogArn", value.into());
            self
        }

        /// The warehouse location for Apache Iceberg tables. You must configure this when schema evolution and table creation is enabled.
        ///
        /// `WarehouseLocation`.
        pub fn warehouse_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WarehouseLocation", value.into());
            self
        }
    }

    impl From<CatalogConfiguration> for Json {
        fn from(value: CatalogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `CloudWatchLoggingOptions` property type specifies Amazon CloudWatch Logs (CloudWatch Logs) logging options that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses for the delivery stream.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLoggingOptions(Properties);

    impl CloudWatchLoggingOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether CloudWatch Logs logging is enabled.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The name of the CloudWatch Logs log group that contains the log stream that Kinesis Data Firehose will use.
        ///
        /// `LogGroupName`.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }

        /// The name of the CloudWatch Logs log stream that Kinesis Data Firehose uses to send logs about data delivery.
        ///
        /// `LogStreamName`.
        pub fn log_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogStreamName", value.into());
            self
        }
    }

    impl From<CloudWatchLoggingOptions> for Json {
        fn from(value: CloudWatchLoggingOptions) -> Self {
            value.0.into()
        }
    }

    /// The `CopyCommand` property type configures the Amazon Redshift `COPY` command that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses to load data into an Amazon Redshift cluster from an Amazon S3 bucket.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `DataTableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CopyCommand(Properties);

    impl CopyCommand {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameters to use with the Amazon Redshift `COPY` command.
        ///
        /// `CopyOptions`.
        pub fn copy_options(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CopyOptions", value.into());
            self
        }

        /// A comma-separated list of column names.
        ///
        /// `DataTableColumns`.
        pub fn data_table_columns(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataTableColumns", value.into());
            self
        }

        /// The name of the target table. The table must already exist in the database.
        ///
        /// `DataTableName`. Required.
        pub fn data_table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataTableName", value.into());
            self
        }
    }

    impl From<CopyCommand> for Json {
        fn from(value: CopyCommand) -> Self {
            value.0.into()
        }
    }

    /// Specifies that you want Kinesis Data Firehose to convert data from the JSON format to the Parquet or ORC format before writing it to Amazon S3.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataFormatConversionConfiguration(Properties);

    impl DataFormatConversionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defaults to `true` . Set it to `false` if you want to disable format conversion while preserving the configuration details.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Specifies the deserializer that you want Firehose to use to convert the format of your data from JSON. This parameter is required if `Enabled` is set to true.
        ///
        /// `InputFormatConfiguration`.
        pub fn input_format_configuration(
            mut self,
            value: impl Into<Value<InputFormatConfiguration>>,
        ) -> Self {
            self.0.set("InputFormatConfiguration", value.into());
            self
        }

        /// Specifies the serializer that you want Firehose to use to convert the format of your data to the Parquet or ORC format. This parameter is required if `Enabled` is set to true.
        ///
        /// `OutputFormatConfiguration`.
        pub fn output_format_configuration(
            mut self,
            value: impl Into<Value<OutputFormatConfiguration>>,
        ) -> Self {
            self.0.set("OutputFormatConfiguration", value.into());
            self
        }

        /// Specifies the AWS Glue Data Catalog table that contains the column information. This parameter is required if `Enabled` is set to true.
        ///
        /// `SchemaConfiguration`.
        pub fn schema_configuration(
            mut self,
            value: impl Into<Value<SchemaConfiguration>>,
        ) -> Self {
            self.0.set("SchemaConfiguration", value.into());
            self
        }
    }

    impl From<DataFormatConversionConfiguration> for Json {
        fn from(value: DataFormatConversionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseColumns(Properties);

    impl DatabaseColumns {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Exclude`.
        pub fn exclude(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exclude", value.into());
            self
        }

        /// `Include`.
        pub fn include(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Include", value.into());
            self
        }
    }

    impl From<DatabaseColumns> for Json {
        fn from(value: DatabaseColumns) -> Self {
            value.0.into()
        }
    }

    /// The structure to configure the authentication methods for Firehose to connect to source database endpoint.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `SecretsManagerConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseSourceAuthenticationConfiguration(Properties);

    impl DatabaseSourceAuthenticationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SecretsManagerConfiguration`. Required.
        pub fn secrets_manager_configuration(
            mut self,
            value: impl Into<Value<SecretsManagerConfiguration>>,
        ) -> Self {
            self.0.set("SecretsManagerConfiguration", value.into());
            self
        }
    }

    impl From<DatabaseSourceAuthenticationConfiguration> for Json {
        fn from(value: DatabaseSourceAuthenticationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The top level object for configuring streams with database as a source.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `DatabaseSourceAuthenticationConfiguration`, `DatabaseSourceVPCConfiguration`, `Databases`, `Endpoint`, `Port`, `SnapshotWatermarkTable`, `Tables`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseSourceConfiguration(Properties);

    impl DatabaseSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of column patterns in source database endpoint for Firehose to read from.
        ///
        /// `Columns`.
        pub fn columns(mut self, value: impl Into<Value<DatabaseColumns>>) -> Self {
            self.0.set("Columns", value.into());
            self
        }

        /// The structure to configure the authentication methods for Firehose to connect to source database endpoint.
        ///
        /// `DatabaseSourceAuthenticationConfiguration`. Required.
        pub fn database_source_authentication_configuration(
            mut self,
            value: impl Into<Value<DatabaseSourceAuthenticationConfiguration>>,
        ) -> Self {
            self.0
                .set("DatabaseSourceAuthenticationConfiguration", value.into());
            self
        }

        /// The details of the VPC Endpoint Service which Firehose uses to create a PrivateLink to the database.
        ///
        /// `DatabaseSourceVPCConfiguration`. Required.
        pub fn database_source_vpc_configuration(
            mut self,
            value: impl Into<Value<DatabaseSourceVPCConfiguration>>,
        ) -> Self {
            self.0.set("DatabaseSourceVPCConfiguration", value.into());
            self
        }

        /// The list of database patterns in source database endpoint for Firehose to read from.
        ///
        /// `Databases`. Required.
        pub fn databases(mut self, value: impl Into<Value<Databases>>) -> Self {
            self.0.set("Databases", value.into());
            self
        }

        /// `Digest`.
        pub fn digest(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Digest", value.into());
            self
        }

        /// The endpoint of the database server.
        ///
        /// `Endpoint`. Required.
        pub fn endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Endpoint", value.into());
            self
        }

        /// The port of the database. This can be one of the following values.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// `PublicCertificate`.
        pub fn public_certificate(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PublicCertificate", value.into());
            self
        }

        /// The mode to enable or disable SSL when Firehose connects to the database endpoint.
        ///
        /// `SSLMode`. Allowed: [`SSLMode`].
        pub fn ssl_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SSLMode", value.into());
            self
        }

        /// The fully qualified name of the table in source database endpoint that Firehose uses to track snapshot progress.
        ///
        /// `SnapshotWatermarkTable`. Required.
        pub fn snapshot_watermark_table(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotWatermarkTable", value.into());
            self
        }

        /// The optional list of table and column names used as unique key columns when taking snapshot if the tables don’t have primary keys configured.
        ///
        /// `SurrogateKeys`.
        pub fn surrogate_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SurrogateKeys", value.into());
            self
        }

        /// The list of table patterns in source database endpoint for Firehose to read from.
        ///
        /// `Tables`. Required.
        pub fn tables(mut self, value: impl Into<Value<DatabaseTables>>) -> Self {
            self.0.set("Tables", value.into());
            self
        }

        /// The type of database engine. This can be one of the following values.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<DatabaseSourceConfiguration> for Json {
        fn from(value: DatabaseSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The structure for details of the VPC Endpoint Service which Firehose uses to create a PrivateLink to the database.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `VpcEndpointServiceName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseSourceVPCConfiguration(Properties);

    impl DatabaseSourceVPCConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC endpoint service name which Firehose uses to create a PrivateLink to the database. The endpoint service must have the Firehose service principle `firehose.amazonaws.com` as an allowed principal on the VPC endpoint service.
        ///
        /// `VpcEndpointServiceName`. Required.
        pub fn vpc_endpoint_service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcEndpointServiceName", value.into());
            self
        }
    }

    impl From<DatabaseSourceVPCConfiguration> for Json {
        fn from(value: DatabaseSourceVPCConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseTables(Properties);

    impl DatabaseTables {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Exclude`.
        pub fn exclude(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exclude", value.into());
            self
        }

        /// `Include`.
        pub fn include(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Include", value.into());
            self
        }
    }

    impl From<DatabaseTables> for Json {
        fn from(value: DatabaseTables) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Databases(Properties);

    impl Databases {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Exclude`.
        pub fn exclude(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exclude", value.into());
            self
        }

        /// `Include`.
        pub fn include(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Include", value.into());
            self
        }
    }

    impl From<Databases> for Json {
        fn from(value: Databases) -> Self {
            value.0.into()
        }
    }

    /// Specifies the type and Amazon Resource Name (ARN) of the CMK to use for Server-Side Encryption (SSE).
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `KeyType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeliveryStreamEncryptionConfigurationInput(Properties);

    impl DeliveryStreamEncryptionConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If you set `KeyType` to `CUSTOMER_MANAGED_CMK` , you must specify the Amazon Resource Name (ARN) of the CMK. If you set `KeyType` to `AWS _OWNED_CMK` , Firehose uses a service-account CMK.
        ///
        /// `KeyARN`.
        pub fn key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyARN", value.into());
            self
        }

        /// Indicates the type of customer master key (CMK) to use for encryption. The default setting is `AWS_OWNED_CMK` .
        ///
        /// `KeyType`. Required. Allowed: [`KeyType`].
        pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyType", value.into());
            self
        }
    }

    impl From<DeliveryStreamEncryptionConfigurationInput> for Json {
        fn from(value: DeliveryStreamEncryptionConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// The deserializer you want Kinesis Data Firehose to use for converting the input data from JSON. Kinesis Data Firehose then serializes the data to its final format using the `Serializer` .
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Deserializer(Properties);

    impl Deserializer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The native Hive / HCatalog JsonSerDe. Used by Firehose for deserializing data, which means converting it from the JSON format in preparation for serializing it to the Parquet or ORC format.
        ///
        /// `HiveJsonSerDe`.
        pub fn hive_json_ser_de(mut self, value: impl Into<Value<HiveJsonSerDe>>) -> Self {
            self.0.set("HiveJsonSerDe", value.into());
            self
        }

        /// The OpenX SerDe. Used by Firehose for deserializing data, which means converting it from the JSON format in preparation for serializing it to the Parquet or ORC format.
        ///
        /// `OpenXJsonSerDe`.
        pub fn open_x_json_ser_de(mut self, value: impl Into<Value<OpenXJsonSerDe>>) -> Self {
            self.0.set("OpenXJsonSerDe", value.into());
            self
        }
    }

    impl From<Deserializer> for Json {
        fn from(value: Deserializer) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration of a destination in Apache Iceberg Tables. This section is only needed for tables where you want to update or delete data.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `DestinationDatabaseName`, `DestinationTableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationTableConfiguration(Properties);

    impl DestinationTableConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Apache Iceberg database.
        ///
        /// `DestinationDatabaseName`. Required.
        pub fn destination_database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationDatabaseName", value.into());
            self
        }

        /// Specifies the name of the Apache Iceberg Table.
        ///
        /// `DestinationTableName`. Required.
        pub fn destination_table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationTableName", value.into());
            self
        }

        /// The partition spec configuration for a table that is used by automatic table creation.
        ///
        /// `PartitionSpec`.
        pub fn partition_spec(
            mut self,
            value: impl Into<Value<DestinationTableConfigurationPartitionSpec>>,
        ) -> Self {
            self.0.set("PartitionSpec", value.into());
            self
        }

        /// The table specific S3 error output prefix. All the errors that occurred while delivering to this table will be prefixed with this value in S3 destination.
        ///
        /// `S3ErrorOutputPrefix`.
        pub fn s3_error_output_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3ErrorOutputPrefix", value.into());
            self
        }

        /// A list of unique keys for a given Apache Iceberg table. Firehose will use these for running Create, Update, or Delete operations on the given Iceberg table.
        ///
        /// `UniqueKeys`.
        pub fn unique_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("UniqueKeys", value.into());
            self
        }
    }

    impl From<DestinationTableConfiguration> for Json {
        fn from(value: DestinationTableConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The partition spec configuration for a table that is used by automatic table creation.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationTableConfigurationPartitionSpec(Properties);

    impl DestinationTableConfigurationPartitionSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Identity`.
        pub fn identity(mut self, value: impl Into<List<PartitionField>>) -> Self {
            self.0.set("Identity", value.into());
            self
        }
    }

    impl From<DestinationTableConfigurationPartitionSpec> for Json {
        fn from(value: DestinationTableConfigurationPartitionSpec) -> Self {
            value.0.into()
        }
    }

    /// The structure that configures parameters such as `ThroughputHintInMBs` for a stream configured with Direct PUT as a source.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DirectPutSourceConfiguration(Properties);

    impl DirectPutSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value that you configure for this parameter is for information purpose only and does not affect Firehose delivery throughput limit.
        ///
        /// `ThroughputHintInMBs`.
        pub fn throughput_hint_in_mbs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThroughputHintInMBs", value.into());
            self
        }
    }

    impl From<DirectPutSourceConfiguration> for Json {
        fn from(value: DirectPutSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Indicates the method for setting up document ID. The supported methods are Firehose generated document ID and OpenSearch Service generated document ID.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `DefaultDocumentIdFormat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentIdOptions(Properties);

    impl DocumentIdOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When the `FIREHOSE_DEFAULT` option is chosen, Firehose generates a unique document ID for each record based on a unique internal identifier.
        ///
        /// `DefaultDocumentIdFormat`. Required. Allowed: [`DefaultDocumentIdFormat`].
        pub fn default_document_id_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultDocumentIdFormat", value.into());
            self
        }
    }

    impl From<DocumentIdOptions> for Json {
        fn from(value: DocumentIdOptions) -> Self {
            value.0.into()
        }
    }

    /// The `DynamicPartitioningConfiguration` property type specifies the configuration of the dynamic partitioning mechanism that creates targeted data sets from the streaming data by partitioning it based on partition keys.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynamicPartitioningConfiguration(Properties);

    impl DynamicPartitioningConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether dynamic partitioning is enabled for this Kinesis Data Firehose delivery stream.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Specifies the retry behavior in case Kinesis Data Firehose is unable to deliver data to an Amazon S3 prefix.
        ///
        /// `RetryOptions`.
        pub fn retry_options(mut self, value: impl Into<Value<RetryOptions>>) -> Self {
            self.0.set("RetryOptions", value.into());
            self
        }
    }

    impl From<DynamicPartitioningConfiguration> for Json {
        fn from(value: DynamicPartitioningConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `ElasticsearchBufferingHints` property type specifies how Amazon Kinesis Data Firehose (Kinesis Data Firehose) buffers incoming data while delivering it to the destination.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ElasticsearchBufferingHints(Properties);

    impl ElasticsearchBufferingHints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The length of time, in seconds, that Kinesis Data Firehose buffers incoming data before delivering it to the destination.
        ///
        /// `IntervalInSeconds`.
        pub fn interval_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IntervalInSeconds", value.into());
            self
        }

        /// The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before delivering it to the destination.
        ///
        /// `SizeInMBs`.
        pub fn size_in_mbs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeInMBs", value.into());
            self
        }
    }

    impl From<ElasticsearchBufferingHints> for Json {
        fn from(value: ElasticsearchBufferingHints) -> Self {
            value.0.into()
        }
    }

    /// The `ElasticsearchDestinationConfiguration` property type specifies an Amazon Elasticsearch Service (Amazon ES) domain that Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data to.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `IndexName`, `RoleARN`, `S3Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ElasticsearchDestinationConfiguration(Properties);

    impl ElasticsearchDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures how Kinesis Data Firehose buffers incoming data while delivering it to the Amazon ES domain.
        ///
        /// `BufferingHints`.
        pub fn buffering_hints(
            mut self,
            value: impl Into<Value<ElasticsearchBufferingHints>>,
        ) -> Self {
            self.0.set("BufferingHints", value.into());
            self
        }

        /// The Amazon CloudWatch Logs logging options for the delivery stream.
        ///
        /// `CloudWatchLoggingOptions`.
        pub fn cloud_watch_logging_options(
            mut self,
            value: impl Into<Value<CloudWatchLoggingOptions>>,
        ) -> Self {
            self.0.set("CloudWatchLoggingOptions", value.into());
            self
        }

        /// The endpoint to use when communicating with the cluster. Specify either this `ClusterEndpoint` or the `DomainARN` field.
        ///
        /// `ClusterEndpoint`.
        pub fn cluster_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClusterEndpoint", value.into());
            self
        }

        /// Indicates the method for setting up document ID. The supported methods are Firehose generated document ID and OpenSearch Service generated document ID.
        ///
        /// `DocumentIdOptions`.
        pub fn document_id_options(mut self, value: impl Into<Value<DocumentIdOptions>>) -> Self {
            self.0.set("DocumentIdOptions", value.into());
            self
        }

        /// The ARN of the Amazon ES domain. The IAM role must have permissions for `DescribeElasticsearchDomain` , `DescribeElasticsearchDomains` , and `DescribeElasticsearchDomainConfig` after assuming the role specified in \*RoleARN\* .
        ///
        /// `DomainARN`.
        pub fn domain_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainARN", value.into());
            self
        }

        /// The name of the Elasticsearch index to which Kinesis Data Firehose adds data for indexing.
        ///
        /// `IndexName`. Required.
        pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexName", value.into());
            self
        }

        /// The frequency of Elasticsearch index rotation. If you enable index rotation, Kinesis Data Firehose appends a portion of the UTC arrival timestamp to the specified index name, and rotates the appended timestamp accordingly.
        ///
        /// `IndexRotationPeriod`. Allowed: [`IndexRotationPeriod`].
        pub fn index_rotation_period(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexRotationPeriod", value.into());
            self
        }

        /// The data processing configuration for the Kinesis Data Firehose delivery stream.
        ///
        /// `ProcessingConfiguration`.
        pub fn processing_configuration(
            mut self,
            value: impl Into<Value<ProcessingConfiguration>>,
        ) -> Self {
            self.0.set("ProcessingConfiguration", value.into());
            self
        }

        /// The retry behavior when Kinesis Data Firehose is unable to deliver data to Amazon ES.
        ///
        /// `RetryOptions`.
        pub fn retry_options(mut self, value: impl Into<Value<ElasticsearchRetryOptions>>) -> Self {
            self.0.set("RetryOptions", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for calling the Amazon ES Configuration API and for indexing documents.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }

        /// The condition under which Kinesis Data Firehose delivers data to Amazon Simple Storage Service (Amazon S3).
        ///
        /// `S3BackupMode`. Allowed: [`S3BackupMode`].
        pub fn s3_backup_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BackupMode", value.into());
            self
        }

        /// The S3 bucket where Kinesis Data Firehose backs up incoming data.
        ///
        /// `S3Configuration`. Required.
        pub fn s3_configuration(
            mut self,
            value: impl Into<Value<S3DestinationConfiguration>>,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }

        /// The Elasticsearch type name that Amazon ES adds to documents when indexing data.
        ///
        /// `TypeName`.
        pub fn type_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TypeName", value.into());
            self
        }

        /// The details of the VPC of the Amazon ES destination.
        ///
        /// `VpcConfiguration`.
        pub fn vpc_configuration(mut self, value: impl Into<Value<VpcConfiguration>>) -> Self {
            self.0.set("VpcConfiguration", value.into());
            self
        }
    }

    impl From<ElasticsearchDestinationConfiguration> for Json {
        fn from(value: ElasticsearchDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `ElasticsearchRetryOptions` property type configures the retry behavior for when Amazon Kinesis Data Firehose (Kinesis Data Firehose) can't deliver data to Amazon Elasticsearch Service (Amazon ES).
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ElasticsearchRetryOptions(Properties);

    impl ElasticsearchRetryOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// After an initial failure to deliver to Amazon ES, the total amount of time during which Kinesis Data Firehose re-attempts delivery (including the first attempt).
        ///
        /// `DurationInSeconds`.
        pub fn duration_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationInSeconds", value.into());
            self
        }
    }

    impl From<ElasticsearchRetryOptions> for Json {
        fn from(value: ElasticsearchRetryOptions) -> Self {
            value.0.into()
        }
    }

    /// The `EncryptionConfiguration` property type specifies the encryption settings that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses when delivering data to Amazon Simple Storage Service (Amazon S3).
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Key Management Service ( AWS KMS) encryption key that Amazon S3 uses to encrypt your data.
        ///
        /// `KMSEncryptionConfig`.
        pub fn kms_encryption_config(
            mut self,
            value: impl Into<Value<KMSEncryptionConfig>>,
        ) -> Self {
            self.0.set("KMSEncryptionConfig", value.into());
            self
        }

        /// Disables encryption.
        ///
        /// `NoEncryptionConfig`. Allowed: [`NoEncryptionConfig`].
        pub fn no_encryption_config(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NoEncryptionConfig", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `ExtendedS3DestinationConfiguration` property type configures an Amazon S3 destination for an Amazon Kinesis Data Firehose delivery stream.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `BucketARN`, `RoleARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExtendedS3DestinationConfiguration(Properties);

    impl ExtendedS3DestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon S3 bucket.
        ///
        /// `BucketARN`. Required.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketARN", value.into());
            self
        }

        /// The buffering option.
        ///
        /// `BufferingHints`.
        pub fn buffering_hints(mut self, value: impl Into<Value<BufferingHints>>) -> Self {
            self.0.set("BufferingHints", value.into());
            self
        }

        /// The Amazon CloudWatch logging options for your Firehose stream.
        ///
        /// `CloudWatchLoggingOptions`.
        pub fn cloud_watch_logging_options(
            mut self,
            value: impl Into<Value<CloudWatchLoggingOptions>>,
        ) -> Self {
            self.0.set("CloudWatchLoggingOptions", value.into());
            self
        }

        /// The compression format. If no value is specified, the default is `UNCOMPRESSED` .
        ///
        /// `CompressionFormat`. Allowed: [`CompressionFormat`].
        pub fn compression_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompressionFormat", value.into());
            self
        }

        /// The time zone you prefer. UTC is the default.
        ///
        /// `CustomTimeZone`.
        pub fn custom_time_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomTimeZone", value.into());
            self
        }

        /// The serializer, deserializer, and schema for converting data from the JSON format to the Parquet or ORC format before writing it to Amazon S3.
        ///
        /// `DataFormatConversionConfiguration`.
        pub fn data_format_conversion_configuration(
            mut self,
            value: impl Into<Value<DataFormatConversionConfiguration>>,
        ) -> Self {
            self.0
                .set("DataFormatConversionConfiguration", value.into());
            self
        }

        /// The configuration of the dynamic partitioning mechanism that creates targeted data sets from the streaming data by partitioning it based on partition keys.
        ///
        /// `DynamicPartitioningConfiguration`.
        pub fn dynamic_partitioning_configuration(
            mut self,
            value: impl Into<Value<DynamicPartitioningConfiguration>>,
        ) -> Self {
            self.0.set("DynamicPartitioningConfiguration", value.into());
            self
        }

        /// The encryption configuration for the Kinesis Data Firehose delivery stream. The default value is `NoEncryption` .
        ///
        /// `EncryptionConfiguration`.
        pub fn encryption_configuration(
            mut self,
            value: impl Into<Value<EncryptionConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionConfiguration", value.into());
            self
        }

        /// A prefix that Kinesis Data Firehose evaluates and adds to failed records before writing them to S3. This prefix appears immediately following the bucket name.
        ///
        /// `ErrorOutputPrefix`.
        pub fn error_output_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ErrorOutputPrefix", value.into());
            self
        }

        /// Specify a file extension. It will override the default file extension
        ///
        /// `FileExtension`.
        pub fn file_extension(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileExtension", value.into());
            self
        }

        /// The `YYYY/MM/DD/HH` time format prefix is automatically used for delivered Amazon S3 files.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// The data processing configuration for the Kinesis Data Firehose delivery stream.
        ///
        /// `ProcessingConfiguration`.
        pub fn processing_configuration(
            mut self,
            value: impl Into<Value<ProcessingConfiguration>>,
        ) -> Self {
            self.0.set("ProcessingConfiguration", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the AWS credentials.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }

        /// The configuration for backup in Amazon S3.
        ///
        /// `S3BackupConfiguration`.
        pub fn s3_backup_configuration(
            mut self,
            value: impl Into<Value<S3DestinationConfiguration>>,
        ) -> Self {
            self.0.set("S3BackupConfiguration", value.into());
            self
        }

        /// The Amazon S3 backup mode. After you create a Firehose stream, you can update it to enable Amazon S3 backup if it is disabled. If backup is enabled, you can't update the Firehose stream to disable it.
        ///
        /// `S3BackupMode`. Allowed: [`ExtendedS3DestinationConfigurationS3BackupMode`].
        pub fn s3_backup_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BackupMode", value.into());
            self
        }
    }

    impl From<ExtendedS3DestinationConfiguration> for Json {
        fn from(value: ExtendedS3DestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The native Hive / HCatalog JsonSerDe. Used by Firehose for deserializing data, which means converting it from the JSON format in preparation for serializing it to the Parquet or ORC format.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HiveJsonSerDe(Properties);

    impl HiveJsonSerDe {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates how you want Firehose to parse the date and timestamps that may be present in your input data JSON. To specify these format strings, follow the pattern syntax of JodaTime's DateTimeFormat format strings.
        ///
        /// `TimestampFormats`.
        pub fn timestamp_formats(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TimestampFormats", value.into());
            self
        }
    }

    impl From<HiveJsonSerDe> for Json {
        fn from(value: HiveJsonSerDe) -> Self {
            value.0.into()
        }
    }

    /// Describes the metadata that's delivered to the specified HTTP endpoint destination.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `AttributeName`, `AttributeValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpEndpointCommonAttribute(Properties);

    impl HttpEndpointCommonAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the HTTP endpoint common attribute.
        ///
        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// The value of the HTTP endpoint common attribute.
        ///
        /// `AttributeValue`. Required.
        pub fn attribute_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeValue", value.into());
            self
        }
    }

    impl From<HttpEndpointCommonAttribute> for Json {
        fn from(value: HttpEndpointCommonAttribute) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration of the HTTP endpoint to which Kinesis Firehose delivers data.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpEndpointConfiguration(Properties);

    impl HttpEndpointConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The access key required for Kinesis Firehose to authenticate with the HTTP endpoint selected as the destination.
        ///
        /// `AccessKey`.
        pub fn access_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessKey", value.into());
            self
        }

        /// The name of the HTTP endpoint selected as the destination.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The URL of the HTTP endpoint selected as the destination.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<HttpEndpointConfiguration> for Json {
        fn from(value: HttpEndpointConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration of the HTTP endpoint destination. Kinesis Firehose supports any custom HTTP endpoint or HTTP endpoints owned by supported third-party service providers, including Datadog, MongoDB, and New Relic.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `EndpointConfiguration`, `S3Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpEndpointDestinationConfiguration(Properties);

    impl HttpEndpointDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The buffering options that can be used before data is delivered to the specified destination. Kinesis Data Firehose treats these options as hints, and it might choose to use more optimal values.
        ///
        /// `BufferingHints`.
        pub fn buffering_hints(mut self, value: impl Into<Value<BufferingHints>>) -> Self {
            self.0.set("BufferingHints", value.into());
            self
        }

        /// Describes the Amazon CloudWatch logging options for your delivery stream.
        ///
        /// `CloudWatchLoggingOptions`.
        pub fn cloud_watch_logging_options(
            mut self,
            value: impl Into<Value<CloudWatchLoggingOptions>>,
        ) -> Self {
            self.0.set("CloudWatchLoggingOptions", value.into());
            self
        }

        /// The configuration of the HTTP endpoint selected as the destination.
        ///
        /// `EndpointConfiguration`. Required.
        pub fn endpoint_configuration(
            mut self,
            value: impl Into<Value<HttpEndpointConfiguration>>,
        ) -> Self {
            self.0.set("EndpointConfiguration", value.into());
            self
        }

        /// Describes the data processing configuration.
        ///
        /// `ProcessingConfiguration`.
        pub fn processing_configuration(
            mut self,
            value: impl Into<Value<ProcessingConfiguration>>,
        ) -> Self {
            self.0.set("ProcessingConfiguration", value.into());
            self
        }

        /// The configuration of the request sent to the HTTP endpoint specified as the destination.
        ///
        /// `RequestConfiguration`.
        pub fn request_configuration(
            mut self,
            value: impl Into<Value<HttpEndpointRequestConfiguration>>,
        ) -> Self {
            self.0.set("RequestConfiguration", value.into());
            self
        }

        /// Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP endpoint destination, or if it doesn't receive a valid acknowledgment of receipt from the specified HTTP endpoint destination.
        ///
        /// `RetryOptions`.
        pub fn retry_options(mut self, value: impl Into<Value<RetryOptions>>) -> Self {
            self.0.set("RetryOptions", value.into());
            self
        }

        /// Kinesis Data Firehose uses this IAM role for all the permissions that the delivery stream needs.
        ///
        /// `RoleARN`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }

        /// Describes the S3 bucket backup options for the data that Kinesis Data Firehose delivers to the HTTP endpoint destination.
        ///
        /// `S3BackupMode`. Allowed: [`HttpEndpointDestinationConfigurationS3BackupMode`].
        pub fn s3_backup_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BackupMode", value.into());
            self
        }

        /// Describes the configuration of a destination in Amazon S3.
        ///
        /// `S3Configuration`. Required.
        pub fn s3_configuration(
            mut self,
            value: impl Into<Value<S3DestinationConfiguration>>,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }

        /// The configuration that defines how you access secrets for HTTP Endpoint destination.
        ///
        /// `SecretsManagerConfiguration`.
        pub fn secrets_manager_configuration(
            mut self,
            value: impl Into<Value<SecretsManagerConfiguration>>,
        ) -> Self {
            self.0.set("SecretsManagerConfiguration", value.into());
            self
        }
    }

    impl From<HttpEndpointDestinationConfiguration> for Json {
        fn from(value: HttpEndpointDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the HTTP endpoint request. Kinesis Firehose supports any custom HTTP endpoint or HTTP endpoints owned by supported third-party service providers, including Datadog, MongoDB, and New Relic.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpEndpointRequestConfiguration(Properties);

    impl HttpEndpointRequestConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the metadata sent to the HTTP endpoint destination.
        ///
        /// `CommonAttributes`.
        pub fn common_attributes(
            mut self,
            value: impl Into<List<HttpEndpointCommonAttribute>>,
        ) -> Self {
            self.0.set("CommonAttributes", value.into());
            self
        }

        /// Kinesis Data Firehose uses the content encoding to compress the body of a request before sending the request to the destination. For more information, see Content-Encoding in MDN Web Docs, the official Mozilla documentation.
        ///
        /// `ContentEncoding`. Allowed: [`ContentEncoding`].
        pub fn content_encoding(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentEncoding", value.into());
            self
        }
    }

    impl From<HttpEndpointRequestConfiguration> for Json {
        fn from(value: HttpEndpointRequestConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the destination configure settings for Apache Iceberg Table.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `CatalogConfiguration`, `RoleARN`, `S3Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergDestinationConfiguration(Properties);

    impl IcebergDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes whether all incoming data for this delivery stream will be append only (inserts only and not for updates and deletes) for Iceberg delivery. This feature is only applicable for Apache Iceberg Tables.
        ///
        /// `AppendOnly`.
        pub fn append_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AppendOnly", value.into());
            self
        }

        /// `BufferingHints`.
        pub fn buffering_hints(mut self, value: impl Into<Value<BufferingHints>>) -> Self {
            self.0.set("BufferingHints", value.into());
            self
        }

        /// Configuration describing where the destination Apache Iceberg Tables are persisted.
        ///
        /// `CatalogConfiguration`. Required.
        pub fn catalog_configuration(
            mut self,
            value: impl Into<Value<CatalogConfiguration>>,
        ) -> Self {
            self.0.set("CatalogConfiguration", value.into());
            self
        }

        /// `CloudWatchLoggingOptions`.
        pub fn cloud_watch_logging_options(
            mut self,
            value: impl Into<Value<CloudWatchLoggingOptions>>,
        ) -> Self {
            self.0.set("CloudWatchLoggingOptions", value.into());
            self
        }

        /// Provides a list of `DestinationTableConfigurations` which Firehose uses to deliver data to Apache Iceberg Tables. Firehose will write data with insert if table specific configuration is not provided here.
        ///
        /// `DestinationTableConfigurationList`.
        pub fn destination_table_configuration_list(
            mut self,
            value: impl Into<List<DestinationTableConfiguration>>,
        ) -> Self {
            self.0
                .set("DestinationTableConfigurationList", value.into());
            self
        }

        /// `ProcessingConfiguration`.
        pub fn processing_configuration(
            mut self,
            value: impl Into<Value<ProcessingConfiguration>>,
        ) -> Self {
            self.0.set("ProcessingConfiguration", value.into());
            self
        }

        /// `RetryOptions`.
        pub fn retry_options(mut self, value: impl Into<Value<RetryOptions>>) -> Self {
            self.0.set("RetryOptions", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling Apache Iceberg Tables.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }

        /// `S3Configuration`. Required.
        pub fn s3_configuration(
            mut self,
            value: impl Into<Value<S3DestinationConfiguration>>,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }

        /// The configuration to enable automatic schema evolution.
        ///
        /// `SchemaEvolutionConfiguration`.
        pub fn schema_evolution_configuration(
            mut self,
            value: impl Into<Value<SchemaEvolutionConfiguration>>,
        ) -> Self {
            self.0.set("SchemaEvolutionConfiguration", value.into());
            self
        }

        /// The configuration to enable automatic table creation.
        ///
        /// `TableCreationConfiguration`.
        pub fn table_creation_configuration(
            mut self,
            value: impl Into<Value<TableCreationConfiguration>>,
        ) -> Self {
            self.0.set("TableCreationConfiguration", value.into());
            self
        }

        /// Describes how Firehose will backup records. Currently,S3 backup only supports `FailedDataOnly` .
        ///
        /// `s3BackupMode`. Allowed: [`IcebergDestinationConfigurationS3BackupMode`].
        pub fn s3_backup_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("s3BackupMode", value.into());
            self
        }
    }

    impl From<IcebergDestinationConfiguration> for Json {
        fn from(value: IcebergDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the deserializer you want to use to convert the format of the input data. This parameter is required if `Enabled` is set to true.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputFormatConfiguration(Properties);

    impl InputFormatConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies which deserializer to use. You can choose either the Apache Hive JSON SerDe or the OpenX JSON SerDe. If both are non-null, the server rejects the request.
        ///
        /// `Deserializer`.
        pub fn deserializer(mut self, value: impl Into<Value<Deserializer>>) -> Self {
            self.0.set("Deserializer", value.into());
            self
        }
    }

    impl From<InputFormatConfiguration> for Json {
        fn from(value: InputFormatConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `KMSEncryptionConfig` property type specifies the AWS Key Management Service ( AWS KMS) encryption key that Amazon Simple Storage Service (Amazon S3) uses to encrypt data delivered by the Amazon Kinesis Data Firehose (Kinesis Data Firehose) stream.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `AWSKMSKeyARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KMSEncryptionConfig(Properties);

    impl KMSEncryptionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the AWS KMS encryption key that Amazon S3 uses to encrypt data delivered by the Kinesis Data Firehose stream. The key must belong to the same region as the destination S3 bucket.
        ///
        /// `AWSKMSKeyARN`. Required.
        pub fn awskms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AWSKMSKeyARN", value.into());
            self
        }
    }

    impl From<KMSEncryptionConfig> for Json {
        fn from(value: KMSEncryptionConfig) -> Self {
            value.0.into()
        }
    }

    /// The `KinesisStreamSourceConfiguration` property type specifies the stream and role Amazon Resource Names (ARNs) for a Kinesis stream used as the source for a delivery stream.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `KinesisStreamARN`, `RoleARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisStreamSourceConfiguration(Properties);

    impl KinesisStreamSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the source Kinesis data stream.
        ///
        /// `KinesisStreamARN`. Required.
        pub fn kinesis_stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KinesisStreamARN", value.into());
            self
        }

        /// The ARN of the role that provides access to the source Kinesis data stream.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }
    }

    impl From<KinesisStreamSourceConfiguration> for Json {
        fn from(value: KinesisStreamSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the Amazon MSK cluster to be used as the source for a delivery stream.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `AuthenticationConfiguration`, `MSKClusterARN`, `TopicName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MSKSourceConfiguration(Properties);

    impl MSKSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authentication configuration of the Amazon MSK cluster.
        ///
        /// `AuthenticationConfiguration`. Required.
        pub fn authentication_configuration(
            mut self,
            value: impl Into<Value<AuthenticationConfiguration>>,
        ) -> Self {
            self.0.set("AuthenticationConfiguration", value.into());
            self
        }

        /// The ARN of the Amazon MSK cluster.
        ///
        /// `MSKClusterARN`. Required.
        pub fn msk_cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MSKClusterARN", value.into());
            self
        }

        /// The start date and time in UTC for the offset position within your MSK topic from where Firehose begins to read. By default, this is set to timestamp when Firehose becomes Active.
        ///
        /// `ReadFromTimestamp`.
        pub fn read_from_timestamp(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReadFromTimestamp", value.into());
            self
        }

        /// The topic name within the Amazon MSK cluster.
        ///
        /// `TopicName`. Required.
        pub fn topic_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicName", value.into());
            self
        }
    }

    impl From<MSKSourceConfiguration> for Json {
        fn from(value: MSKSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The OpenX SerDe. Used by Firehose for deserializing data, which means converting it from the JSON format in preparation for serializing it to the Parquet or ORC format.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenXJsonSerDe(Properties);

    impl OpenXJsonSerDe {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When set to `true` , which is the default, Firehose converts JSON keys to lowercase before deserializing them.
        ///
        /// `CaseInsensitive`.
        pub fn case_insensitive(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CaseInsensitive", value.into());
            self
        }

        /// Maps column names to JSON keys that aren't identical to the column names. This is useful when the JSON contains keys that are Hive keywords. For example, `timestamp` is a Hive keyword.
        ///
        /// `ColumnToJsonKeyMappings`.
        pub fn column_to_json_key_mappings(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ColumnToJsonKeyMappings", value.into());
            self
        }

        /// When set to `true` , specifies that the names of the keys include dots and that you want Firehose to replace them with underscores. This is useful because Apache Hive does not allow dots in column names.
        ///
        /// `ConvertDotsInJsonKeysToUnderscores`.
        pub fn convert_dots_in_json_keys_to_underscores(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("ConvertDotsInJsonKeysToUnderscores", value.into());
            self
        }
    }

    impl From<OpenXJsonSerDe> for Json {
        fn from(value: OpenXJsonSerDe) -> Self {
            value.0.into()
        }
    }

    /// A serializer to use for converting data to the ORC format before storing it in Amazon S3. For more information, see [Apache ORC](https://docs.aws.amazon.com/https://orc.apache.org/docs/) .
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OrcSerDe(Properties);

    impl OrcSerDe {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Hadoop Distributed File System (HDFS) block size. This is useful if you intend to copy the data from Amazon S3 to HDFS before querying. The default is 256 MiB and the minimum is 64 MiB. Firehose uses this value for padding calculations.
        ///
        /// `BlockSizeBytes`.
        pub fn block_size_bytes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BlockSizeBytes", value.into());
            self
        }

        /// The column names for which you want Firehose to create bloom filters. The default is `null` .
        ///
        /// `BloomFilterColumns`.
        pub fn bloom_filter_columns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("BloomFilterColumns", value.into());
            self
        }

        /// The Bloom filter false positive probability (FPP). The lower the FPP, the bigger the Bloom filter. The default value is 0.05, the minimum is 0, and the maximum is 1.
        ///
        /// `BloomFilterFalsePositiveProbability`.
        pub fn bloom_filter_false_positive_probability(
            mut self,
            value: impl Into<Value<f64>>,
        ) -> Self {
            self.0
                .set("BloomFilterFalsePositiveProbability", value.into());
            self
        }

        /// The compression code to use over data blocks. The default is `SNAPPY` .
        ///
        /// `Compression`. Allowed: [`Compression`].
        pub fn compression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Compression", value.into());
            self
        }

        /// Represents the fraction of the total number of non-null rows. To turn off dictionary encoding, set this fraction to a number that is less than the number of distinct keys in a dictionary.
        ///
        /// `DictionaryKeyThreshold`.
        pub fn dictionary_key_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DictionaryKeyThreshold", value.into());
            self
        }

        /// Set this to `true` to indicate that you want stripes to be padded to the HDFS block boundaries. This is useful if you intend to copy the data from Amazon S3 to HDFS before querying. The default is `false` .
        ///
        /// `EnablePadding`.
        pub fn enable_padding(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnablePadding", value.into());
            self
        }

        /// The version of the file to write. The possible values are `V0_11` and `V0_12` . The default is `V0_12` .
        ///
        /// `FormatVersion`. Allowed: [`FormatVersion`].
        pub fn format_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FormatVersion", value.into());
            self
        }

        /// A number between 0 and 1 that defines the tolerance for block padding as a decimal fraction of stripe size. The default value is 0.05, which means 5 percent of stripe size.
        ///
        /// `PaddingTolerance`.
        pub fn padding_tolerance(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("PaddingTolerance", value.into());
            self
        }

        /// The number of rows between index entries. The default is 10,000 and the minimum is 1,000.
        ///
        /// `RowIndexStride`.
        pub fn row_index_stride(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RowIndexStride", value.into());
            self
        }

        /// The number of bytes in each stripe. The default is 64 MiB and the minimum is 8 MiB.
        ///
        /// `StripeSizeBytes`.
        pub fn stripe_size_bytes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StripeSizeBytes", value.into());
            self
        }
    }

    impl From<OrcSerDe> for Json {
        fn from(value: OrcSerDe) -> Self {
            value.0.into()
        }
    }

    /// Specifies the serializer that you want Firehose to use to convert the format of your data before it writes it to Amazon S3. This parameter is required if `Enabled` is set to true.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputFormatConfiguration(Properties);

    impl OutputFormatConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies which serializer to use. You can choose either the ORC SerDe or the Parquet SerDe. If both are non-null, the server rejects the request.
        ///
        /// `Serializer`.
        pub fn serializer(mut self, value: impl Into<Value<Serializer>>) -> Self {
            self.0.set("Serializer", value.into());
            self
        }
    }

    impl From<OutputFormatConfiguration> for Json {
        fn from(value: OutputFormatConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A serializer to use for converting data to the Parquet format before storing it in Amazon S3. For more information, see [Apache Parquet](https://docs.aws.amazon.com/https://parquet.apache.org/docs/) .
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParquetSerDe(Properties);

    impl ParquetSerDe {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Hadoop Distributed File System (HDFS) block size. This is useful if you intend to copy the data from Amazon S3 to HDFS before querying. The default is 256 MiB and the minimum is 64 MiB. Firehose uses this value for padding calculations.
        ///
        /// `BlockSizeBytes`.
        pub fn block_size_bytes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BlockSizeBytes", value.into());
            self
        }

        /// The compression code to use over data blocks. The possible values are `UNCOMPRESSED` , `SNAPPY` , and `GZIP` , with the default being `SNAPPY` . Use `SNAPPY` for higher decompression speed.
        ///
        /// `Compression`. Allowed: [`ParquetSerDeCompression`].
        pub fn compression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Compression", value.into());
            self
        }

        /// Indicates whether to enable dictionary compression.
        ///
        /// `EnableDictionaryCompression`.
        pub fn enable_dictionary_compression(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableDictionaryCompression", value.into());
            self
        }

        /// The maximum amount of padding to apply. This is useful if you intend to copy the data from Amazon S3 to HDFS before querying. The default is 0.
        ///
        /// `MaxPaddingBytes`.
        pub fn max_padding_bytes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxPaddingBytes", value.into());
            self
        }

        /// The Parquet page size. Column chunks are divided into pages. A page is conceptually an indivisible unit (in terms of compression and encoding). The minimum value is 64 KiB and the default is 1 MiB.
        ///
        /// `PageSizeBytes`.
        pub fn page_size_bytes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PageSizeBytes", value.into());
            self
        }

        /// Indicates the version of row format to output. The possible values are `V1` and `V2` . The default is `V1` .
        ///
        /// `WriterVersion`. Allowed: [`WriterVersion`].
        pub fn writer_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WriterVersion", value.into());
            self
        }
    }

    impl From<ParquetSerDe> for Json {
        fn from(value: ParquetSerDe) -> Self {
            value.0.into()
        }
    }

    /// Represents a single field in a `PartitionSpec` .
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `SourceName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PartitionField(Properties);

    impl PartitionField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The column name to be configured in partition spec.
        ///
        /// `SourceName`. Required.
        pub fn source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceName", value.into());
            self
        }
    }

    impl From<PartitionField> for Json {
        fn from(value: PartitionField) -> Self {
            value.0.into()
        }
    }

    /// The `ProcessingConfiguration` property configures data processing for an Amazon Kinesis Data Firehose delivery stream.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessingConfiguration(Properties);

    impl ProcessingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether data processing is enabled (true) or disabled (false).
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The data processors.
        ///
        /// `Processors`.
        pub fn processors(mut self, value: impl Into<List<Processor>>) -> Self {
            self.0.set("Processors", value.into());
            self
        }
    }

    impl From<ProcessingConfiguration> for Json {
        fn from(value: ProcessingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `Processor` property specifies a data processor for an Amazon Kinesis Data Firehose delivery stream.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Processor(Properties);

    impl Processor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The processor parameters.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<List<ProcessorParameter>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The type of processor. Valid values: `Lambda` .
        ///
        /// `Type`. Required. Allowed: [`ProcessorType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Processor> for Json {
        fn from(value: Processor) -> Self {
            value.0.into()
        }
    }

    /// The `ProcessorParameter` property specifies a processor parameter in a data processor for an Amazon Kinesis Data Firehose delivery stream.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `ParameterName`, `ParameterValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorParameter(Properties);

    impl ProcessorParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the parameter. Currently the following default values are supported: 3 for `NumberOfRetries` and 60 for the `BufferIntervalInSeconds` . The `BufferSizeInMBs` ranges between 0.2 MB and up to 3MB.
        ///
        /// `ParameterName`. Required. Allowed: [`ParameterName`].
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }

        /// The parameter value.
        ///
        /// `ParameterValue`. Required.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<ProcessorParameter> for Json {
        fn from(value: ProcessorParameter) -> Self {
            value.0.into()
        }
    }

    /// The `RedshiftDestinationConfiguration` property type specifies an Amazon Redshift cluster to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `ClusterJDBCURL`, `CopyCommand`, `RoleARN`, `S3Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftDestinationConfiguration(Properties);

    impl RedshiftDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CloudWatch logging options for your Firehose stream.
        ///
        /// `CloudWatchLoggingOptions`.
        pub fn cloud_watch_logging_options(
            mut self,
            value: impl Into<Value<CloudWatchLoggingOptions>>,
        ) -> Self {
            self.0.set("CloudWatchLoggingOptions", value.into());
            self
        }

        /// The connection string that Kinesis Data Firehose uses to connect to the Amazon Redshift cluster.
        ///
        /// `ClusterJDBCURL`. Required.
        pub fn cluster_jdbcurl(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClusterJDBCURL", value.into());
            self
        }

        /// Configures the Amazon Redshift `COPY` command that Kinesis Data Firehose uses to load data into the cluster from the Amazon S3 bucket.
        ///
        /// `CopyCommand`. Required.
        pub fn copy_command(mut self, value: impl Into<Value<CopyCommand>>) -> Self {
            self.0.set("CopyCommand", value.into());
            self
        }

        /// The password for the Amazon Redshift user that you specified in the `Username` property.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The data processing configuration for the Kinesis Data Firehose delivery stream.
        ///
        /// `ProcessingConfiguration`.
        pub fn processing_configuration(
            mut self,
            value: impl Into<Value<ProcessingConfiguration>>,
        ) -> Self {
            self.0.set("ProcessingConfiguration", value.into());
            self
        }

        /// The retry behavior in case Firehose is unable to deliver documents to Amazon Redshift. Default value is 3600 (60 minutes).
        ///
        /// `RetryOptions`.
        pub fn retry_options(mut self, value: impl Into<Value<RedshiftRetryOptions>>) -> Self {
            self.0.set("RetryOptions", value.into());
            self
        }

        /// The ARN of the AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose access to your Amazon S3 bucket and AWS KMS (if you enable data encryption).
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }

        /// The configuration for backup in Amazon S3.
        ///
        /// `S3BackupConfiguration`.
        pub fn s3_backup_configuration(
            mut self,
            value: impl Into<Value<S3DestinationConfiguration>>,
        ) -> Self {
            self.0.set("S3BackupConfiguration", value.into());
            self
        }

        /// The Amazon S3 backup mode. After you create a Firehose stream, you can update it to enable Amazon S3 backup if it is disabled. If backup is enabled, you can't update the Firehose stream to disable it.
        ///
        /// `S3BackupMode`. Allowed: [`ExtendedS3DestinationConfigurationS3BackupMode`].
        pub fn s3_backup_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BackupMode", value.into());
            self
        }

        /// The S3 bucket where Kinesis Data Firehose first delivers data. After the data is in the bucket, Kinesis Data Firehose uses the `COPY` command to load the data into the Amazon Redshift cluster.
        ///
        /// `S3Configuration`. Required.
        pub fn s3_configuration(
            mut self,
            value: impl Into<Value<S3DestinationConfiguration>>,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }

        /// The configuration that defines how you access secrets for Amazon Redshift.
        ///
        /// `SecretsManagerConfiguration`.
        pub fn secrets_manager_configuration(
            mut self,
            value: impl Into<Value<SecretsManagerConfiguration>>,
        ) -> Self {
            self.0.set("SecretsManagerConfiguration", value.into());
            self
        }

        /// The Amazon Redshift user that has permission to access the Amazon Redshift cluster. This user must have `INSERT` privileges for copying data from the Amazon S3 bucket to the cluster.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<RedshiftDestinationConfiguration> for Json {
        fn from(value: RedshiftDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configures retry behavior in case Firehose is unable to deliver documents to Amazon Redshift.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftRetryOptions(Properties);

    impl RedshiftRetryOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The length of time during which Firehose retries delivery after a failure, starting from the initial request and including the first attempt. The default value is 3600 seconds (60 minutes).
        ///
        /// `DurationInSeconds`.
        pub fn duration_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationInSeconds", value.into());
            self
        }
    }

    impl From<RedshiftRetryOptions> for Json {
        fn from(value: RedshiftRetryOptions) -> Self {
            value.0.into()
        }
    }

    /// Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP endpoint destination, or if it doesn't receive a valid acknowledgment of receipt from the specified HTTP endpoint destination.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetryOptions(Properties);

    impl RetryOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The total amount of time that Kinesis Data Firehose spends on retries. This duration starts after the initial attempt to send data to the custom destination via HTTPS endpoint fails.
        ///
        /// `DurationInSeconds`.
        pub fn duration_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationInSeconds", value.into());
            self
        }
    }

    impl From<RetryOptions> for Json {
        fn from(value: RetryOptions) -> Self {
            value.0.into()
        }
    }

    /// The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3) destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `BucketARN`, `RoleARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3DestinationConfiguration(Properties);

    impl S3DestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon S3 bucket to send data to.
        ///
        /// `BucketARN`. Required.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketARN", value.into());
            self
        }

        /// Configures how Kinesis Data Firehose buffers incoming data while delivering it to the Amazon S3 bucket.
        ///
        /// `BufferingHints`.
        pub fn buffering_hints(mut self, value: impl Into<Value<BufferingHints>>) -> Self {
            self.0.set("BufferingHints", value.into());
            self
        }

        /// The CloudWatch logging options for your Firehose stream.
        ///
        /// `CloudWatchLoggingOptions`.
        pub fn cloud_watch_logging_options(
            mut self,
            value: impl Into<Value<CloudWatchLoggingOptions>>,
        ) -> Self {
            self.0.set("CloudWatchLoggingOptions", value.into());
            self
        }

        /// The type of compression that Kinesis Data Firehose uses to compress the data that it delivers to the Amazon S3 bucket.
        ///
        /// `CompressionFormat`. Allowed: [`CompressionFormat`].
        pub fn compression_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompressionFormat", value.into());
            self
        }

        /// Configures Amazon Simple Storage Service (Amazon S3) server-side encryption. Kinesis Data Firehose uses AWS Key Management Service ( AWS KMS) to encrypt the data that it delivers to your Amazon S3 bucket.
        ///
        /// `EncryptionConfiguration`.
        pub fn encryption_configuration(
            mut self,
            value: impl Into<Value<EncryptionConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionConfiguration", value.into());
            self
        }

        /// A prefix that Kinesis Data Firehose evaluates and adds to failed records before writing them to S3. This prefix appears immediately following the bucket name.
        ///
        /// `ErrorOutputPrefix`.
        pub fn error_output_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ErrorOutputPrefix", value.into());
            self
        }

        /// A prefix that Kinesis Data Firehose adds to the files that it delivers to the Amazon S3 bucket. The prefix helps you identify the files that Kinesis Data Firehose delivered.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// The ARN of an AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose access to your Amazon S3 bucket and AWS KMS (if you enable data encryption).
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }
    }

    impl From<S3DestinationConfiguration> for Json {
        fn from(value: S3DestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the schema to which you want Firehose to configure your data before it writes it to Amazon S3. This parameter is required if `Enabled` is set to true.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaConfiguration(Properties);

    impl SchemaConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the AWS Glue Data Catalog. If you don't supply this, the AWS account ID is used by default.
        ///
        /// `CatalogId`.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// Specifies the name of the AWS Glue database that contains the schema for the output data.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// If you don't specify an AWS Region, the default is the current Region.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The role that Firehose can use to access AWS Glue. This role must be in the same account you use for Firehose. Cross-account roles aren't allowed.
        ///
        /// `RoleARN`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }

        /// Specifies the AWS Glue table that contains the column information that constitutes your data schema.
        ///
        /// `TableName`.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }

        /// Specifies the table version for the output data schema. If you don't specify this version ID, or if you set it to `LATEST` , Firehose uses the most recent version. This means that any updates to the table are automatically picked up.
        ///
        /// `VersionId`.
        pub fn version_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VersionId", value.into());
            self
        }
    }

    impl From<SchemaConfiguration> for Json {
        fn from(value: SchemaConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration to enable schema evolution.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaEvolutionConfiguration(Properties);

    impl SchemaEvolutionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify whether you want to enable schema evolution.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<SchemaEvolutionConfiguration> for Json {
        fn from(value: SchemaEvolutionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The structure that defines how Firehose accesses the secret.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecretsManagerConfiguration(Properties);

    impl SecretsManagerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether you want to use the secrets manager feature. When set as `True` the secrets manager configuration overwrites the existing secrets in the destination configuration.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Specifies the role that Firehose assumes when calling the Secrets Manager API operation. When you provide the role, it overrides any destination specific role defined in the destination configuration.
        ///
        /// `RoleARN`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }

        /// The ARN of the secret that stores your credentials. It must be in the same region as the Firehose stream and the role.
        ///
        /// `SecretARN`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretARN", value.into());
            self
        }
    }

    impl From<SecretsManagerConfiguration> for Json {
        fn from(value: SecretsManagerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The serializer that you want Firehose to use to convert data to the target format before writing it to Amazon S3. Firehose supports two types of serializers: the ORC SerDe and the Parquet SerDe.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Serializer(Properties);

    impl Serializer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A serializer to use for converting data to the ORC format before storing it in Amazon S3. For more information, see [Apache ORC](https://docs.aws.amazon.com/https://orc.apache.org/docs/) .
        ///
        /// `OrcSerDe`.
        pub fn orc_ser_de(mut self, value: impl Into<Value<OrcSerDe>>) -> Self {
            self.0.set("OrcSerDe", value.into());
            self
        }

        /// A serializer to use for converting data to the Parquet format before storing it in Amazon S3. For more information, see [Apache Parquet](https://docs.aws.amazon.com/https://parquet.apache.org/docs/contribution-guidelines/) .
        ///
        /// `ParquetSerDe`.
        pub fn parquet_ser_de(mut self, value: impl Into<Value<ParquetSerDe>>) -> Self {
            self.0.set("ParquetSerDe", value.into());
            self
        }
    }

    impl From<Serializer> for Json {
        fn from(value: Serializer) -> Self {
            value.0.into()
        }
    }

    /// Describes the buffering to perform before delivering data to the Snowflake destination. If you do not specify any value, Firehose uses the default values.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnowflakeBufferingHints(Properties);

    impl SnowflakeBufferingHints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination. The default value is 0.
        ///
        /// `IntervalInSeconds`.
        pub fn interval_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IntervalInSeconds", value.into());
            self
        }

        /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination. The default value is 128.
        ///
        /// `SizeInMBs`.
        pub fn size_in_mbs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeInMBs", value.into());
            self
        }
    }

    impl From<SnowflakeBufferingHints> for Json {
        fn from(value: SnowflakeBufferingHints) -> Self {
            value.0.into()
        }
    }

    /// Configure Snowflake destination
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `AccountUrl`, `Database`, `RoleARN`, `S3Configuration`, `Schema`, `Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnowflakeDestinationConfiguration(Properties);

    impl SnowflakeDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// URL for accessing your Snowflake account. This URL must include your [account identifier](https://docs.aws.amazon.com/https://docs.snowflake.com/en/user-guide/admin-account-identifier) .
        ///
        /// `AccountUrl`. Required.
        pub fn account_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountUrl", value.into());
            self
        }

        /// Describes the buffering to perform before delivering data to the Snowflake destination. If you do not specify any value, Firehose uses the default values.
        ///
        /// `BufferingHints`.
        pub fn buffering_hints(mut self, value: impl Into<Value<SnowflakeBufferingHints>>) -> Self {
            self.0.set("BufferingHints", value.into());
            self
        }

        /// `CloudWatchLoggingOptions`.
        pub fn cloud_watch_logging_options(
            mut self,
            value: impl Into<Value<CloudWatchLoggingOptions>>,
        ) -> Self {
            self.0.set("CloudWatchLoggingOptions", value.into());
            self
        }

        /// The name of the record content column.
        ///
        /// `ContentColumnName`.
        pub fn content_column_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentColumnName", value.into());
            self
        }

        /// Choose to load JSON keys mapped to table column names or choose to split the JSON payload where content is mapped to a record content column and source metadata is mapped to a record metadata column.
        ///
        /// `DataLoadingOption`. Allowed: [`DataLoadingOption`].
        pub fn data_loading_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataLoadingOption", value.into());
            self
        }

        /// All data in Snowflake is maintained in databases.
        ///
        /// `Database`. Required.
        pub fn database(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Database", value.into());
            self
        }

        /// Passphrase to decrypt the private key when the key is encrypted.
        ///
        /// `KeyPassphrase`.
        pub fn key_passphrase(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyPassphrase", value.into());
            self
        }

        /// Specify a column name in the table, where the metadata information has to be loaded. When you enable this field, you will see the following column in the snowflake table, which differs based on the source type.
        ///
        /// `MetaDataColumnName`.
        pub fn meta_data_column_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetaDataColumnName", value.into());
            self
        }

        /// The private key used to encrypt your Snowflake client.
        ///
        /// `PrivateKey`.
        pub fn private_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrivateKey", value.into());
            self
        }

        /// `ProcessingConfiguration`.
        pub fn processing_configuration(
            mut self,
            value: impl Into<Value<ProcessingConfiguration>>,
        ) -> Self {
            self.0.set("ProcessingConfiguration", value.into());
            self
        }

        /// The time period where Firehose will retry sending data to the chosen HTTP endpoint.
        ///
        /// `RetryOptions`.
        pub fn retry_options(mut self, value: impl Into<Value<SnowflakeRetryOptions>>) -> Self {
            self.0.set("RetryOptions", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Snowflake role
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }

        /// Choose an S3 backup mode
        ///
        /// `S3BackupMode`. Allowed: [`SnowflakeDestinationConfigurationS3BackupMode`].
        pub fn s3_backup_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BackupMode", value.into());
            self
        }

        /// `S3Configuration`. Required.
        pub fn s3_configuration(
            mut self,
            value: impl Into<Value<S3DestinationConfiguration>>,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }

        /// Each database consists of one or more schemas, which are logical groupings of database objects, such as tables and views
        ///
        /// `Schema`. Required.
        pub fn schema(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Schema", value.into());
            self
        }

        /// The configuration that defines how you access secrets for Snowflake.
        ///
        /// `SecretsManagerConfiguration`.
        pub fn secrets_manager_configuration(
            mut self,
            value: impl Into<Value<SecretsManagerConfiguration>>,
        ) -> Self {
            self.0.set("SecretsManagerConfiguration", value.into());
            self
        }

        /// Optionally configure a Snowflake role. Otherwise the default user role will be used.
        ///
        /// `SnowflakeRoleConfiguration`.
        pub fn snowflake_role_configuration(
            mut self,
            value: impl Into<Value<SnowflakeRoleConfiguration>>,
        ) -> Self {
            self.0.set("SnowflakeRoleConfiguration", value.into());
            self
        }

        /// The VPCE ID for Firehose to privately connect with Snowflake. The ID format is com.amazonaws.vpce.\[region\].vpce-svc-\<\[id\]\>.
        ///
        /// `SnowflakeVpcConfiguration`.
        pub fn snowflake_vpc_configuration(
            mut self,
            value: impl Into<Value<SnowflakeVpcConfiguration>>,
        ) -> Self {
            self.0.set("SnowflakeVpcConfiguration", value.into());
            self
        }

        /// All data in Snowflake is stored in database tables, logically structured as collections of columns and rows.
        ///
        /// `Table`. Required.
        pub fn table(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Table", value.into());
            self
        }

        /// User login name for the Snowflake account.
        ///
        /// `User`.
        pub fn user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("User", value.into());
            self
        }
    }

    impl From<SnowflakeDestinationConfiguration> for Json {
        fn from(value: SnowflakeDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specify how long Firehose retries sending data to the New Relic HTTP endpoint. After sending data, Firehose first waits for an acknowledgment from the HTTP endpoint.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnowflakeRetryOptions(Properties);

    impl SnowflakeRetryOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// the time period where Firehose will retry sending data to the chosen HTTP endpoint.
        ///
        /// `DurationInSeconds`.
        pub fn duration_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationInSeconds", value.into());
            self
        }
    }

    impl From<SnowflakeRetryOptions> for Json {
        fn from(value: SnowflakeRetryOptions) -> Self {
            value.0.into()
        }
    }

    /// Optionally configure a Snowflake role. Otherwise the default user role will be used.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnowflakeRoleConfiguration(Properties);

    impl SnowflakeRoleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enable Snowflake role
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The Snowflake role you wish to configure
        ///
        /// `SnowflakeRole`.
        pub fn snowflake_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnowflakeRole", value.into());
            self
        }
    }

    impl From<SnowflakeRoleConfiguration> for Json {
        fn from(value: SnowflakeRoleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configure a Snowflake VPC
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `PrivateLinkVpceId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnowflakeVpcConfiguration(Properties);

    impl SnowflakeVpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPCE ID for Firehose to privately connect with Snowflake. The ID format is com.amazonaws.vpce.\[region\].vpce-svc-\<\[id\]\>.
        ///
        /// `PrivateLinkVpceId`. Required.
        pub fn private_link_vpce_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrivateLinkVpceId", value.into());
            self
        }
    }

    impl From<SnowflakeVpcConfiguration> for Json {
        fn from(value: SnowflakeVpcConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The buffering options. If no value is specified, the default values for Splunk are used.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SplunkBufferingHints(Properties);

    impl SplunkBufferingHints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination. The default value is 60 (1 minute).
        ///
        /// `IntervalInSeconds`.
        pub fn interval_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IntervalInSeconds", value.into());
            self
        }

        /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination. The default value is 5.
        ///
        /// `SizeInMBs`.
        pub fn size_in_mbs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeInMBs", value.into());
            self
        }
    }

    impl From<SplunkBufferingHints> for Json {
        fn from(value: SplunkBufferingHints) -> Self {
            value.0.into()
        }
    }

    /// The `SplunkDestinationConfiguration` property type specifies the configuration of a destination in Splunk for a Kinesis Data Firehose delivery stream.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `HECEndpoint`, `HECEndpointType`, `S3Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SplunkDestinationConfiguration(Properties);

    impl SplunkDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The buffering options. If no value is specified, the default values for Splunk are used.
        ///
        /// `BufferingHints`.
        pub fn buffering_hints(mut self, value: impl Into<Value<SplunkBufferingHints>>) -> Self {
            self.0.set("BufferingHints", value.into());
            self
        }

        /// The Amazon CloudWatch logging options for your Firehose stream.
        ///
        /// `CloudWatchLoggingOptions`.
        pub fn cloud_watch_logging_options(
            mut self,
            value: impl Into<Value<CloudWatchLoggingOptions>>,
        ) -> Self {
            self.0.set("CloudWatchLoggingOptions", value.into());
            self
        }

        /// The amount of time that Firehose waits to receive an acknowledgment from Splunk after it sends it data. At the end of the timeout period, Firehose either tries to send the data again or considers it an error, based on your retry settings.
        ///
        /// `HECAcknowledgmentTimeoutInSeconds`.
        pub fn hec_acknowledgment_timeout_in_seconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("HECAcknowledgmentTimeoutInSeconds", value.into());
            self
        }

        /// The HTTP Event Collector (HEC) endpoint to which Firehose sends your data.
        ///
        /// `HECEndpoint`. Required.
        pub fn hec_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HECEndpoint", value.into());
            self
        }

        /// This type can be either `Raw` or `Event` .
        ///
        /// `HECEndpointType`. Required. Allowed: [`HECEndpointType`].
        pub fn hec_endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HECEndpointType", value.into());
            self
        }

        /// This is a GUID that you obtain from your Splunk cluster when you create a new HEC endpoint.
        ///
        /// `HECToken`.
        pub fn hec_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HECToken", value.into());
            self
        }

        /// The data processing configuration.
        ///
        /// `ProcessingConfiguration`.
        pub fn processing_configuration(
            mut self,
            value: impl Into<Value<ProcessingConfiguration>>,
        ) -> Self {
            self.0.set("ProcessingConfiguration", value.into());
            self
        }

        /// The retry behavior in case Firehose is unable to deliver data to Splunk, or if it doesn't receive an acknowledgment of receipt from Splunk.
        ///
        /// `RetryOptions`.
        pub fn retry_options(mut self, value: impl Into<Value<SplunkRetryOptions>>) -> Self {
            self.0.set("RetryOptions", value.into());
            self
        }

        /// Defines how documents should be delivered to Amazon S3. When set to `FailedEventsOnly` , Firehose writes any data that could not be indexed to the configured Amazon S3 destination.
        ///
        /// `S3BackupMode`. Allowed: [`SplunkDestinationConfigurationS3BackupMode`].
        pub fn s3_backup_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BackupMode", value.into());
            self
        }

        /// The configuration for the backup Amazon S3 location.
        ///
        /// `S3Configuration`. Required.
        pub fn s3_configuration(
            mut self,
            value: impl Into<Value<S3DestinationConfiguration>>,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }

        /// The configuration that defines how you access secrets for Splunk.
        ///
        /// `SecretsManagerConfiguration`.
        pub fn secrets_manager_configuration(
            mut self,
            value: impl Into<Value<SecretsManagerConfiguration>>,
        ) -> Self {
            self.0.set("SecretsManagerConfiguration", value.into());
            self
        }
    }

    impl From<SplunkDestinationConfiguration> for Json {
        fn from(value: SplunkDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `SplunkRetryOptions` property type specifies retry behavior in case Kinesis Data Firehose is unable to deliver documents to Splunk or if it doesn't receive an acknowledgment from Splunk.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SplunkRetryOptions(Properties);

    impl SplunkRetryOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The total amount of time that Firehose spends on retries. This duration starts after the initial attempt to send data to Splunk fails.
        ///
        /// `DurationInSeconds`.
        pub fn duration_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationInSeconds", value.into());
            self
        }
    }

    impl From<SplunkRetryOptions> for Json {
        fn from(value: SplunkRetryOptions) -> Self {
            value.0.into()
        }
    }

    /// The configuration to enable automatic table creation.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TableCreationConfiguration(Properties);

    impl TableCreationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify whether you want to enable automatic table creation.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<TableCreationConfiguration> for Json {
        fn from(value: TableCreationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`.
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

    /// The details of the VPC of the Amazon ES destination.
    ///
    /// A property type of `AWS::KinesisFirehose::DeliveryStream`.
    ///
    /// Required: `RoleARN`, `SecurityGroupIds`, `SubnetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfiguration(Properties);

    impl VpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM role that you want the delivery stream to use to create endpoints in the destination VPC. You can use your existing Kinesis Data Firehose delivery role or you can specify a new role.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }

        /// The IDs of the security groups that you want Kinesis Data Firehose to use when it creates ENIs in the VPC of the Amazon ES destination. You can use the same security group that the Amazon ES domain uses or different ones.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The IDs of the subnets that Kinesis Data Firehose uses to create ENIs in the VPC of the Amazon ES destination.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<VpcConfiguration> for Json {
        fn from(value: VpcConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DeliveryStreamType`.
        pub enum DeliveryStreamType {
            DatabaseAsSource = "DatabaseAsSource",
            DirectPut = "DirectPut",
            KinesisStreamAsSource = "KinesisStreamAsSource",
            MSKAsSource = "MSKAsSource",
        }

        /// Words for `S3BackupMode`.
        pub enum S3BackupMode {
            FailedDocumentsOnly = "FailedDocumentsOnly",
            AllDocuments = "AllDocuments",
        }

        /// Words for `IndexRotationPeriod`.
        pub enum IndexRotationPeriod {
            NoRotation = "NoRotation",
            OneHour = "OneHour",
            OneDay = "OneDay",
            OneWeek = "OneWeek",
            OneMonth = "OneMonth",
        }

        /// Words for `Connectivity`.
        pub enum Connectivity {
            Public = "PUBLIC",
            Private = "PRIVATE",
        }

        /// Words for `SSLMode`.
        pub enum SSLMode {
            Disabled = "Disabled",
            Enabled = "Enabled",
        }

        /// Words for `Type`.
        pub enum Type {
            MySQL = "MySQL",
            PostgreSQL = "PostgreSQL",
        }

        /// Words for `KeyType`.
        pub enum KeyType {
            AwsOwnedCmk = "AWS_OWNED_CMK",
            CustomerManagedCmk = "CUSTOMER_MANAGED_CMK",
        }

        /// Words for `DefaultDocumentIdFormat`.
        pub enum DefaultDocumentIdFormat {
            FirehoseDefault = "FIREHOSE_DEFAULT",
            NoDocumentId = "NO_DOCUMENT_ID",
        }

        /// Words for `NoEncryptionConfig`.
        pub enum NoEncryptionConfig {
            NoEncryption = "NoEncryption",
        }

        /// Words for `CompressionFormat`.
        pub enum CompressionFormat {
            Uncompressed = "UNCOMPRESSED",
            Gzip = "GZIP",
            Zip = "ZIP",
            Snappy = "Snappy",
            HadoopSnappy = "HADOOP_SNAPPY",
        }

        /// Words for `S3BackupMode`.
        pub enum ExtendedS3DestinationConfigurationS3BackupMode {
            Disabled = "Disabled",
            Enabled = "Enabled",
        }

        /// Words for `S3BackupMode`.
        pub enum HttpEndpointDestinationConfigurationS3BackupMode {
            AllData = "AllData",
            FailedDataOnly = "FailedDataOnly",
        }

        /// Words for `ContentEncoding`.
        pub enum ContentEncoding {
            None = "NONE",
            Gzip = "GZIP",
        }

        /// Words for `s3BackupMode`.
        pub enum IcebergDestinationConfigurationS3BackupMode {
            AllData = "AllData",
            FailedDataOnly = "FailedDataOnly",
        }

        /// Words for `Compression`.
        pub enum Compression {
            None = "NONE",
            Snappy = "SNAPPY",
            Zlib = "ZLIB",
        }

        /// Words for `FormatVersion`.
        pub enum FormatVersion {
            V0_11 = "V0_11",
            V0_12 = "V0_12",
        }

        /// Words for `Compression`.
        pub enum ParquetSerDeCompression {
            Gzip = "GZIP",
            Snappy = "SNAPPY",
            Uncompressed = "UNCOMPRESSED",
        }

        /// Words for `WriterVersion`.
        pub enum WriterVersion {
            V1 = "V1",
            V2 = "V2",
        }

        /// Words for `Type`.
        pub enum ProcessorType {
            RecordDeAggregation = "RecordDeAggregation",
            Decompression = "Decompression",
            CloudWatchLogProcessing = "CloudWatchLogProcessing",
            Lambda = "Lambda",
            MetadataExtraction = "MetadataExtraction",
            AppendDelimiterToRecord = "AppendDelimiterToRecord",
        }

        /// Words for `ParameterName`.
        pub enum ParameterName {
            BufferIntervalInSeconds = "BufferIntervalInSeconds",
            BufferSizeInMBs = "BufferSizeInMBs",
            CompressionFormat = "CompressionFormat",
            DataMessageExtraction = "DataMessageExtraction",
            Delimiter = "Delimiter",
            JsonParsingEngine = "JsonParsingEngine",
            LambdaArn = "LambdaArn",
            MetadataExtractionQuery = "MetadataExtractionQuery",
            NumberOfRetries = "NumberOfRetries",
            RoleArn = "RoleArn",
            SubRecordType = "SubRecordType",
        }

        /// Words for `DataLoadingOption`.
        pub enum DataLoadingOption {
            JsonMapping = "JSON_MAPPING",
            VariantContentMapping = "VARIANT_CONTENT_MAPPING",
            VariantContentAndMetadataMapping = "VARIANT_CONTENT_AND_METADATA_MAPPING",
        }

        /// Words for `S3BackupMode`.
        pub enum SnowflakeDestinationConfigurationS3BackupMode {
            FailedDataOnly = "FailedDataOnly",
            AllData = "AllData",
        }

        /// Words for `HECEndpointType`.
        pub enum HECEndpointType {
            Raw = "Raw",
            Event = "Event",
        }

        /// Words for `S3BackupMode`.
        pub enum SplunkDestinationConfigurationS3BackupMode {
            AllEvents = "AllEvents",
            FailedEventsOnly = "FailedEventsOnly",
        }
    }
}
