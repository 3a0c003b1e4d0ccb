//! `AWS::Lambda`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::Lambda::Alias` resource creates an [alias](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html) for a Lambda function version.
///
/// [`AWS::Lambda::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html).
///
/// Required: `FunctionName`, `FunctionVersion`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Alias(Properties);

impl Alias {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the alias.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name or ARN of the Lambda function.
    ///
    /// `FunctionName`. Required. A change replaces the resource.
    pub fn function_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionName", value.into());
        self
    }

    /// The function version that the alias invokes.
    ///
    /// `FunctionVersion`. Required.
    pub fn function_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionVersion", value.into());
        self
    }

    /// The name of the alias.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies a [provisioned concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html) configuration for a function's alias.
    ///
    /// `ProvisionedConcurrencyConfig`.
    pub fn provisioned_concurrency_config(
        mut self,
        value: impl Into<Value<alias::ProvisionedConcurrencyConfiguration>>,
    ) -> Self {
        self.0.set("ProvisionedConcurrencyConfig", value.into());
        self
    }

    /// The [routing configuration](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) of the alias.
    ///
    /// `RoutingConfig`.
    pub fn routing_config(
        mut self,
        value: impl Into<Value<alias::AliasRoutingConfiguration>>,
    ) -> Self {
        self.0.set("RoutingConfig", value.into());
        self
    }
}

impl Resource for Alias {
    const TYPE: &'static str = "AWS::Lambda::Alias";
}

impl Construct for Alias {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Alias> for Properties {
    fn from(value: Alias) -> Self {
        value.0
    }
}

impl Handle<Alias> {
    /// The Amazon Resource Name (ARN) of the alias.
    ///
    /// `Fn::GetAtt` of `AliasArn`.
    #[must_use]
    pub fn alias_arn(self) -> Value<String> {
        self.attribute("AliasArn")
    }
}

/// Creates a capacity provider that manages compute resources for Lambda functions
///
/// [`AWS::Lambda::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html).
///
/// Required: `PermissionsConfig`, `VpcConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CapacityProvider(Properties);

impl CapacityProvider {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `CapacityProviderName`. A change replaces the resource.
    pub fn capacity_provider_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CapacityProviderName", value.into());
        self
    }

    /// The scaling configuration for the capacity provider.
    ///
    /// `CapacityProviderScalingConfig`.
    pub fn capacity_provider_scaling_config(
        mut self,
        value: impl Into<Value<capacity_provider::CapacityProviderScalingConfig>>,
    ) -> Self {
        self.0.set("CapacityProviderScalingConfig", value.into());
        self
    }

    /// The instance requirements for compute resources managed by the capacity provider.
    ///
    /// `InstanceRequirements`. A change replaces the resource.
    pub fn instance_requirements(
        mut self,
        value: impl Into<Value<capacity_provider::InstanceRequirements>>,
    ) -> Self {
        self.0.set("InstanceRequirements", value.into());
        self
    }

    /// The ARN of the KMS key used to encrypt the capacity provider's resources.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The permissions configuration for the capacity provider.
    ///
    /// `PermissionsConfig`. Required. A change replaces the resource.
    pub fn permissions_config(
        mut self,
        value: impl Into<Value<capacity_provider::CapacityProviderPermissionsConfig>>,
    ) -> Self {
        self.0.set("PermissionsConfig", value.into());
        self
    }

    /// Configuration that defines how tags are propagated to managed resources.
    ///
    /// `PropagateTags`.
    pub fn propagate_tags(
        mut self,
        value: impl Into<Value<capacity_provider::PropagateTagsConfig>>,
    ) -> Self {
        self.0.set("PropagateTags", value.into());
        self
    }

    /// A key-value pair that provides metadata for the capacity provider.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<capacity_provider::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Configuration that specifies the telemetry collection for the capacity provider.
    ///
    /// `TelemetryConfig`.
    pub fn telemetry_config(
        mut self,
        value: impl Into<Value<capacity_provider::CapacityProviderTelemetryConfig>>,
    ) -> Self {
        self.0.set("TelemetryConfig", value.into());
        self
    }

    /// The VPC configuration for the capacity provider.
    ///
    /// `VpcConfig`. Required. A change replaces the resource.
    pub fn vpc_config(
        mut self,
        value: impl Into<Value<capacity_provider::CapacityProviderVpcConfig>>,
    ) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for CapacityProvider {
    const TYPE: &'static str = "AWS::Lambda::CapacityProvider";
}

impl Construct for CapacityProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CapacityProvider> for Properties {
    fn from(value: CapacityProvider) -> Self {
        value.0
    }
}

impl Handle<CapacityProvider> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The current state of the capacity provider.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Details about a [Code signing configuration](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html) .
///
/// [`AWS::Lambda::CodeSigningConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html).
///
/// Required: `AllowedPublishers`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CodeSigningConfig(Properties);

impl CodeSigningConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// List of allowed publishers.
    ///
    /// `AllowedPublishers`. Required.
    pub fn allowed_publishers(
        mut self,
        value: impl Into<Value<code_signing_config::AllowedPublishers>>,
    ) -> Self {
        self.0.set("AllowedPublishers", value.into());
        self
    }

    /// The code signing policy controls the validation failure action for signature mismatch or expiry.
    ///
    /// `CodeSigningPolicies`.
    pub fn code_signing_policies(
        mut self,
        value: impl Into<Value<code_signing_config::CodeSigningPolicies>>,
    ) -> Self {
        self.0.set("CodeSigningPolicies", value.into());
        self
    }

    /// Code signing configuration description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A list of tags to add to the code signing configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<code_signing_config::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CodeSigningConfig {
    const TYPE: &'static str = "AWS::Lambda::CodeSigningConfig";
}

impl Construct for CodeSigningConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CodeSigningConfig> for Properties {
    fn from(value: CodeSigningConfig) -> Self {
        value.0
    }
}

impl Handle<CodeSigningConfig> {
    /// The Amazon Resource Name (ARN) of the code signing configuration.
    ///
    /// `Fn::GetAtt` of `CodeSigningConfigArn`.
    #[must_use]
    pub fn code_signing_config_arn(self) -> Value<String> {
        self.attribute("CodeSigningConfigArn")
    }

    /// The code signing configuration ID.
    ///
    /// `Fn::GetAtt` of `CodeSigningConfigId`.
    #[must_use]
    pub fn code_signing_config_id(self) -> Value<String> {
        self.attribute("CodeSigningConfigId")
    }
}

/// The `AWS::Lambda::EventInvokeConfig` resource configures options for [asynchronous invocation](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html) on a version or an alias.
///
/// [`AWS::Lambda::EventInvokeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html).
///
/// Required: `FunctionName`, `Qualifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventInvokeConfig(Properties);

impl EventInvokeConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A destination for events after they have been sent to a function for processing.
    ///
    /// `DestinationConfig`.
    pub fn destination_config(
        mut self,
        value: impl Into<Value<event_invoke_config::DestinationConfig>>,
    ) -> Self {
        self.0.set("DestinationConfig", value.into());
        self
    }

    /// The name of the Lambda function.
    ///
    /// `FunctionName`. Required. A change replaces the resource.
    pub fn function_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionName", value.into());
        self
    }

    /// The maximum age of a request that Lambda sends to a function for processing.
    ///
    /// `MaximumEventAgeInSeconds`.
    pub fn maximum_event_age_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumEventAgeInSeconds", value.into());
        self
    }

    /// The maximum number of times to retry when the function returns an error.
    ///
    /// `MaximumRetryAttempts`.
    pub fn maximum_retry_attempts(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumRetryAttempts", value.into());
        self
    }

    /// The identifier of a version or alias.
    ///
    /// `Qualifier`. Required. A change replaces the resource.
    pub fn qualifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Qualifier", value.into());
        self
    }
}

impl Resource for EventInvokeConfig {
    const TYPE: &'static str = "AWS::Lambda::EventInvokeConfig";
}

impl Construct for EventInvokeConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventInvokeConfig> for Properties {
    fn from(value: EventInvokeConfig) -> Self {
        value.0
    }
}

/// The `AWS::Lambda::EventSourceMapping` resource creates a mapping between an event source and an AWS Lambda function. Lambda reads items from the event source and triggers the function.
///
/// [`AWS::Lambda::EventSourceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html).
///
/// Required: `FunctionName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventSourceMapping(Properties);

impl EventSourceMapping {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
    ///
    /// `AmazonManagedKafkaEventSourceConfig`.
    pub fn amazon_managed_kafka_event_source_config(
        mut self,
        value: impl Into<Value<event_source_mapping::AmazonManagedKafkaEventSourceConfig>>,
    ) -> Self {
        self.0
            .set("AmazonManagedKafkaEventSourceConfig", value.into());
        self
    }

    /// The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function.
    ///
    /// `BatchSize`.
    pub fn batch_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("BatchSize", value.into());
        self
    }

    /// (Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry. The default value is false.
    ///
    /// `BisectBatchOnFunctionError`.
    pub fn bisect_batch_on_function_error(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("BisectBatchOnFunctionError", value.into());
        self
    }

    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the destination of an event after Lambda processes it.
    ///
    /// `DestinationConfig`.
    pub fn destination_config(
        mut self,
        value: impl Into<Value<event_source_mapping::DestinationConfig>>,
    ) -> Self {
        self.0.set("DestinationConfig", value.into());
        self
    }

    /// Specific configuration settings for a DocumentDB event source.
    ///
    /// `DocumentDBEventSourceConfig`.
    pub fn document_db_event_source_config(
        mut self,
        value: impl Into<Value<event_source_mapping::DocumentDBEventSourceConfig>>,
    ) -> Self {
        self.0.set("DocumentDBEventSourceConfig", value.into());
        self
    }

    /// When true, the event source mapping is active. When false, Lambda pauses polling and invocation.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the event source.
    ///
    /// `EventSourceArn`. A change replaces the resource.
    pub fn event_source_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventSourceArn", value.into());
        self
    }

    /// An object that defines the filter criteria that determine whether Lambda should process an event. For more information, see [Lambda event filtering](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html) .
    ///
    /// `FilterCriteria`.
    pub fn filter_criteria(
        mut self,
        value: impl Into<Value<event_source_mapping::FilterCriteria>>,
    ) -> Self {
        self.0.set("FilterCriteria", value.into());
        self
    }

    /// The name or ARN of the Lambda function.
    ///
    /// `FunctionName`. Required.
    pub fn function_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionName", value.into());
        self
    }

    /// (Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping.
    ///
    /// `FunctionResponseTypes`. Allowed: [`FunctionResponseTypes`](event_source_mapping::FunctionResponseTypes).
    pub fn function_response_types(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("FunctionResponseTypes", value.into());
        self
    }

    /// The ARN of the AWS Key Management Service ( AWS ) customer managed key that Lambda uses to encrypt your function's [filter criteria](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-basics) .
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The function's Amazon CloudWatch Logs configuration settings.
    ///
    /// `LoggingConfig`.
    pub fn logging_config(
        mut self,
        value: impl Into<Value<event_source_mapping::LoggingConfig>>,
    ) -> Self {
        self.0.set("LoggingConfig", value.into());
        self
    }

    /// The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
    ///
    /// `MaximumBatchingWindowInSeconds`.
    pub fn maximum_batching_window_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumBatchingWindowInSeconds", value.into());
        self
    }

    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age. The default value is -1, which sets the maximum age to infinite.
    ///
    /// `MaximumRecordAgeInSeconds`.
    pub fn maximum_record_age_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumRecordAgeInSeconds", value.into());
        self
    }

    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries. The default value is -1, which sets the maximum number of retries to infinite.
    ///
    /// `MaximumRetryAttempts`.
    pub fn maximum_retry_attempts(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumRetryAttempts", value.into());
        self
    }

    /// The metrics configuration for your event source. For more information, see [Event source mapping metrics](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html#event-source-mapping-metrics) .
    ///
    /// `MetricsConfig`.
    pub fn metrics_config(
        mut self,
        value: impl Into<Value<event_source_mapping::MetricsConfig>>,
    ) -> Self {
        self.0.set("MetricsConfig", value.into());
        self
    }

    /// (Kinesis and DynamoDB Streams only) The number of batches to process concurrently from each shard. The default value is 1.
    ///
    /// `ParallelizationFactor`.
    pub fn parallelization_factor(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ParallelizationFactor", value.into());
        self
    }

    /// (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source.
    ///
    /// `ProvisionedPollerConfig`.
    pub fn provisioned_poller_config(
        mut self,
        value: impl Into<Value<event_source_mapping::ProvisionedPollerConfig>>,
    ) -> Self {
        self.0.set("ProvisionedPollerConfig", value.into());
        self
    }

    /// (Amazon MQ) The name of the Amazon MQ broker destination queue to consume.
    ///
    /// `Queues`.
    pub fn queues(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Queues", value.into());
        self
    }

    /// This property is for Amazon SQS event sources only. You cannot use `ProvisionedPollerConfig` while using `ScalingConfig` . These options are mutually exclusive. To remove the scaling configuration, pass an empty value.
    ///
    /// `ScalingConfig`.
    pub fn scaling_config(
        mut self,
        value: impl Into<Value<event_source_mapping::ScalingConfig>>,
    ) -> Self {
        self.0.set("ScalingConfig", value.into());
        self
    }

    /// The self-managed Apache Kafka cluster for your event source.
    ///
    /// `SelfManagedEventSource`. A change replaces the resource.
    pub fn self_managed_event_source(
        mut self,
        value: impl Into<Value<event_source_mapping::SelfManagedEventSource>>,
    ) -> Self {
        self.0.set("SelfManagedEventSource", value.into());
        self
    }

    /// Specific configuration settings for a self-managed Apache Kafka event source.
    ///
    /// `SelfManagedKafkaEventSourceConfig`.
    pub fn self_managed_kafka_event_source_config(
        mut self,
        value: impl Into<Value<event_source_mapping::SelfManagedKafkaEventSourceConfig>>,
    ) -> Self {
        self.0
            .set("SelfManagedKafkaEventSourceConfig", value.into());
        self
    }

    /// An array of the authentication protocol, VPC components, or virtual host to secure and define your event source.
    ///
    /// `SourceAccessConfigurations`.
    pub fn source_access_configurations(
        mut self,
        value: impl Into<List<event_source_mapping::SourceAccessConfiguration>>,
    ) -> Self {
        self.0.set("SourceAccessConfigurations", value.into());
        self
    }

    /// The position in a stream from which to start reading. Required for Amazon Kinesis and Amazon DynamoDB.
    ///
    /// `StartingPosition`. A change replaces the resource.
    pub fn starting_position(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StartingPosition", value.into());
        self
    }

    /// With `StartingPosition` set to `AT_TIMESTAMP` , the time from which to start reading, in Unix time seconds. `StartingPositionTimestamp` cannot be in the future.
    ///
    /// `StartingPositionTimestamp`. A change replaces the resource.
    pub fn starting_position_timestamp(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("StartingPositionTimestamp", value.into());
        self
    }

    /// A list of tags to add to the event source mapping.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_source_mapping::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the Kafka topic.
    ///
    /// `Topics`.
    pub fn topics(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Topics", value.into());
        self
    }

    /// (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources. A value of 0 seconds indicates no tumbling window.
    ///
    /// `TumblingWindowInSeconds`.
    pub fn tumbling_window_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TumblingWindowInSeconds", value.into());
        self
    }
}

impl Resource for EventSourceMapping {
    const TYPE: &'static str = "AWS::Lambda::EventSourceMapping";
}

impl Construct for EventSourceMapping {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventSourceMapping> for Properties {
    fn from(value: EventSourceMapping) -> Self {
        value.0
    }
}

impl Handle<EventSourceMapping> {
    /// The Amazon Resource Name (ARN) of the event source mapping.
    ///
    /// `Fn::GetAtt` of `EventSourceMappingArn`.
    #[must_use]
    pub fn event_source_mapping_arn(self) -> Value<String> {
        self.attribute("EventSourceMappingArn")
    }

    /// The event source mapping's ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::Lambda::Function` resource creates a Lambda function.
///
/// [`AWS::Lambda::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html).
///
/// Required: `Code`, `Role`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Function(Properties);

impl Function {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The instruction set architecture that the function supports. Enter a string array with one of the valid values (arm64 or x86\_64). The default value is `x86_64` .
    ///
    /// `Architectures`. Allowed: [`Architectures`](function::Architectures).
    pub fn architectures(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Architectures", value.into());
        self
    }

    /// Configuration for the capacity provider that manages compute resources for Lambda functions.
    ///
    /// `CapacityProviderConfig`.
    pub fn capacity_provider_config(
        mut self,
        value: impl Into<Value<function::CapacityProviderConfig>>,
    ) -> Self {
        self.0.set("CapacityProviderConfig", value.into());
        self
    }

    /// The code for the function. You can define your function code in multiple ways:
    ///
    /// `Code`. Required.
    pub fn code(mut self, value: impl Into<Value<function::Code>>) -> Self {
        self.0.set("Code", value.into());
        self
    }

    /// To enable code signing for this function, specify the ARN of a code-signing configuration. A code-signing configuration includes a set of signing profiles, which define the trusted publishers for this function.
    ///
    /// `CodeSigningConfigArn`.
    pub fn code_signing_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CodeSigningConfigArn", value.into());
        self
    }

    /// A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when they fail processing.
    ///
    /// `DeadLetterConfig`.
    pub fn dead_letter_config(
        mut self,
        value: impl Into<Value<function::DeadLetterConfig>>,
    ) -> Self {
        self.0.set("DeadLetterConfig", value.into());
        self
    }

    /// A description of the function.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Configuration settings for [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html) , including execution timeout and retention period for execution history.
    ///
    /// `DurableConfig`.
    pub fn durable_config(mut self, value: impl Into<Value<function::DurableConfig>>) -> Self {
        self.0.set("DurableConfig", value.into());
        self
    }

    /// Environment variables that are accessible from function code during execution.
    ///
    /// `Environment`.
    pub fn environment(mut self, value: impl Into<Value<function::Environment>>) -> Self {
        self.0.set("Environment", value.into());
        self
    }

    /// The size of the function's `/tmp` directory in MB. The default value is 512, but it can be any whole number between 512 and 10,240 MB.
    ///
    /// `EphemeralStorage`.
    pub fn ephemeral_storage(
        mut self,
        value: impl Into<Value<function::EphemeralStorage>>,
    ) -> Self {
        self.0.set("EphemeralStorage", value.into());
        self
    }

    /// Connection settings for an Amazon EFS file system. To connect a function to a file system, a mount target must be available in every Availability Zone that your function connects to.
    ///
    /// `FileSystemConfigs`.
    pub fn file_system_configs(
        mut self,
        value: impl Into<List<function::FileSystemConfig>>,
    ) -> Self {
        self.0.set("FileSystemConfigs", value.into());
        self
    }

    /// The name of the Lambda function, up to 64 characters in length. If you don't specify a name, CloudFormation generates one.
    ///
    /// `FunctionName`. A change replaces the resource.
    pub fn function_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionName", value.into());
        self
    }

    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
    ///
    /// `FunctionScalingConfig`.
    pub fn function_scaling_config(
        mut self,
        value: impl Into<Value<function::FunctionScalingConfig>>,
    ) -> Self {
        self.0.set("FunctionScalingConfig", value.into());
        self
    }

    /// The name of the method within your code that Lambda calls to run your function. Handler is required if the deployment package is a .zip file archive. The format includes the file name.
    ///
    /// `Handler`.
    pub fn handler(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Handler", value.into());
        self
    }

    /// Configuration values that override the container image Dockerfile settings. For more information, see [Container image settings](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms) .
    ///
    /// `ImageConfig`.
    pub fn image_config(mut self, value: impl Into<Value<function::ImageConfig>>) -> Self {
        self.0.set("ImageConfig", value.into());
        self
    }

    /// The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to encrypt the following resources:
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// A list of [function layers](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) to add to the function's execution environment. Specify each layer by its ARN, including the version.
    ///
    /// `Layers`.
    pub fn layers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Layers", value.into());
        self
    }

    /// The function's Amazon CloudWatch Logs configuration settings.
    ///
    /// `LoggingConfig`.
    pub fn logging_config(mut self, value: impl Into<Value<function::LoggingConfig>>) -> Self {
        self.0.set("LoggingConfig", value.into());
        self
    }

    /// The amount of [memory available to the function](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-memory-console) at runtime. Increasing the function memory also increases its CPU allocation.
    ///
    /// `MemorySize`.
    pub fn memory_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MemorySize", value.into());
        self
    }

    /// The type of deployment package. Set to `Image` for container image and set `Zip` for .zip file archive.
    ///
    /// `PackageType`. Allowed: [`PackageType`](function::PackageType). A change replaces the resource.
    pub fn package_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PackageType", value.into());
        self
    }

    /// `PublishToLatestPublished`.
    pub fn publish_to_latest_published(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PublishToLatestPublished", value.into());
        self
    }

    /// The status of your function's recursive loop detection configuration.
    ///
    /// `RecursiveLoop`. Allowed: [`RecursiveLoop`](function::RecursiveLoop).
    pub fn recursive_loop(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecursiveLoop", value.into());
        self
    }

    /// The number of simultaneous executions to reserve for the function.
    ///
    /// `ReservedConcurrentExecutions`.
    pub fn reserved_concurrent_executions(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ReservedConcurrentExecutions", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the function's execution role.
    ///
    /// `Role`. Required.
    pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Role", value.into());
        self
    }

    /// The identifier of the function's [runtime](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html) . Runtime is required if the deployment package is a .zip file archive.
    ///
    /// `Runtime`. Allowed: [`Runtime`](function::Runtime).
    pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Runtime", value.into());
        self
    }

    /// Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html) .
    ///
    /// `RuntimeManagementConfig`.
    pub fn runtime_management_config(
        mut self,
        value: impl Into<Value<function::RuntimeManagementConfig>>,
    ) -> Self {
        self.0.set("RuntimeManagementConfig", value.into());
        self
    }

    /// The function's [AWS Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    ///
    /// `SnapStart`.
    pub fn snap_start(mut self, value: impl Into<Value<function::SnapStart>>) -> Self {
        self.0.set("SnapStart", value.into());
        self
    }

    /// A list of [tags](https://docs.aws.amazon.com/lambda/latest/dg/tagging.html) to apply to the function.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<function::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The function's tenant isolation configuration settings. Determines whether the Lambda function runs on a shared or dedicated infrastructure per unique tenant.
    ///
    /// `TenancyConfig`. A change replaces the resource.
    pub fn tenancy_config(mut self, value: impl Into<Value<function::TenancyConfig>>) -> Self {
        self.0.set("TenancyConfig", value.into());
        self
    }

    /// The amount of time (in seconds) that Lambda allows a function to run before stopping it. The default is 3 seconds. The maximum allowed value is 900 seconds.
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Timeout", value.into());
        self
    }

    /// Set `Mode` to `Active` to sample and trace a subset of incoming requests with [X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html) .
    ///
    /// `TracingConfig`.
    pub fn tracing_config(mut self, value: impl Into<Value<function::TracingConfig>>) -> Self {
        self.0.set("TracingConfig", value.into());
        self
    }

    /// For network connectivity to AWS resources in a VPC, specify a list of security groups and subnets in the VPC. When you connect a function to a VPC, it can access resources and the internet only through that VPC.
    ///
    /// `VpcConfig`.
    pub fn vpc_config(mut self, value: impl Into<Value<function::VpcConfig>>) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for Function {
    const TYPE: &'static str = "AWS::Lambda::Function";
}

impl Construct for Function {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Function> for Properties {
    fn from(value: Function) -> Self {
        value.0
    }
}

impl Handle<Function> {
    /// The Amazon Resource Name (ARN) of the function.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The function's [SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    ///
    /// `Fn::GetAtt` of `SnapStartResponse`.
    #[must_use]
    pub fn snap_start_response(self) -> Value<Json> {
        self.attribute("SnapStartResponse")
    }

    /// When set to PublishedVersions, Lambda creates a snapshot of the execution environment when you publish a function version.
    ///
    /// `Fn::GetAtt` of `SnapStartResponse.ApplyOn`.
    #[must_use]
    pub fn snap_start_response_apply_on(self) -> Value<String> {
        self.attribute("SnapStartResponse.ApplyOn")
    }

    /// When you provide a \[qualified Amazon Resource Name (ARN)\](<https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html#versioning-versions-using>), this response element indicates whether SnapStart is activated for the specified function version.
    ///
    /// `Fn::GetAtt` of `SnapStartResponse.OptimizationStatus`.
    #[must_use]
    pub fn snap_start_response_optimization_status(self) -> Value<String> {
        self.attribute("SnapStartResponse.OptimizationStatus")
    }
}

/// The `AWS::Lambda::LayerVersion` resource creates a [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) from a ZIP archive.
///
/// [`AWS::Lambda::LayerVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html).
///
/// Required: `Content`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LayerVersion(Properties);

impl LayerVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of compatible [instruction set architectures](https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html) .
    ///
    /// `CompatibleArchitectures`. Allowed: [`CompatibleArchitectures`](layer_version::CompatibleArchitectures). A change replaces the resource.
    pub fn compatible_architectures(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CompatibleArchitectures", value.into());
        self
    }

    /// A list of compatible [function runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html) .
    ///
    /// `CompatibleRuntimes`. Allowed: [`CompatibleRuntimes`](layer_version::CompatibleRuntimes). A change replaces the resource.
    pub fn compatible_runtimes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CompatibleRuntimes", value.into());
        self
    }

    /// The function layer archive.
    ///
    /// `Content`. Required. A change replaces the resource.
    pub fn content(mut self, value: impl Into<Value<layer_version::Content>>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// The description of the version.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name or Amazon Resource Name (ARN) of the layer.
    ///
    /// `LayerName`. A change replaces the resource.
    pub fn layer_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LayerName", value.into());
        self
    }

    /// The layer's software license. It can be any of the following:
    ///
    /// `LicenseInfo`. A change replaces the resource.
    pub fn license_info(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LicenseInfo", value.into());
        self
    }
}

impl Resource for LayerVersion {
    const TYPE: &'static str = "AWS::Lambda::LayerVersion";
}

impl Construct for LayerVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LayerVersion> for Properties {
    fn from(value: LayerVersion) -> Self {
        value.0
    }
}

impl Handle<LayerVersion> {
    /// The ARN of the layer version.
    ///
    /// `Fn::GetAtt` of `LayerVersionArn`.
    #[must_use]
    pub fn layer_version_arn(self) -> Value<String> {
        self.attribute("LayerVersionArn")
    }
}

/// The `AWS::Lambda::LayerVersionPermission` resource adds permissions to the resource-based policy of a version of an [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) .
///
/// [`AWS::Lambda::LayerVersionPermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html).
///
/// Required: `Action`, `LayerVersionArn`, `Principal`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LayerVersionPermission(Properties);

impl LayerVersionPermission {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The API action that grants access to the layer. For example, `lambda:GetLayerVersion` .
    ///
    /// `Action`. Required. A change replaces the resource.
    pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Action", value.into());
        self
    }

    /// The name or Amazon Resource Name (ARN) of the layer.
    ///
    /// `LayerVersionArn`. Required. A change replaces the resource.
    pub fn layer_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LayerVersionArn", value.into());
        self
    }

    /// With the principal set to `*` , grant permission to all accounts in the specified organization.
    ///
    /// `OrganizationId`. A change replaces the resource.
    pub fn organization_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OrganizationId", value.into());
        self
    }

    /// An account ID, or `*` to grant layer usage permission to all accounts in an organization, or all AWS accounts (if `organizationId` is not specified).
    ///
    /// `Principal`. Required. A change replaces the resource.
    pub fn principal(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Principal", value.into());
        self
    }
}

impl Resource for LayerVersionPermission {
    const TYPE: &'static str = "AWS::Lambda::LayerVersionPermission";
}

impl Construct for LayerVersionPermission {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LayerVersionPermission> for Properties {
    fn from(value: LayerVersionPermission) -> Self {
        value.0
    }
}

impl Handle<LayerVersionPermission> {
    /// ID generated by service
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Resource Type definition for AWS::Lambda::MicrovmImage
///
/// [`AWS::Lambda::MicrovmImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html).
///
/// Required: `AdditionalOsCapabilities`, `BaseImageArn`, `BaseImageVersion`, `BuildRoleArn`, `CodeArtifact`, `CpuConfigurations`, `Description`, `EgressNetworkConnectors`, `EnvironmentVariables`, `Hooks`, `Logging`, `Name`, `Resources`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MicrovmImage(Properties);

impl MicrovmImage {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AdditionalOsCapabilities`. Required. Allowed: [`AdditionalOsCapabilities`](microvm_image::AdditionalOsCapabilities).
    pub fn additional_os_capabilities(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AdditionalOsCapabilities", value.into());
        self
    }

    /// ARN of the base MicroVM image.
    ///
    /// `BaseImageArn`. Required.
    pub fn base_image_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BaseImageArn", value.into());
        self
    }

    /// Specific version of the base MicroVM image to use.
    ///
    /// `BaseImageVersion`. Required.
    pub fn base_image_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BaseImageVersion", value.into());
        self
    }

    /// ARN of the IAM build role.
    ///
    /// `BuildRoleArn`. Required.
    pub fn build_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BuildRoleArn", value.into());
        self
    }

    /// Code artifact for the active MicroVM image.
    ///
    /// `CodeArtifact`. Required.
    pub fn code_artifact(mut self, value: impl Into<Value<microvm_image::CodeArtifact>>) -> Self {
        self.0.set("CodeArtifact", value.into());
        self
    }

    /// `CpuConfigurations`. Required.
    pub fn cpu_configurations(
        mut self,
        value: impl Into<List<microvm_image::CpuConfiguration>>,
    ) -> Self {
        self.0.set("CpuConfigurations", value.into());
        self
    }

    /// Human-readable description of the MicroVM image and its purpose.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `EgressNetworkConnectors`. Required.
    pub fn egress_network_connectors(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EgressNetworkConnectors", value.into());
        self
    }

    /// Environment variables to set in the container during the snapshot build.
    ///
    /// `EnvironmentVariables`. Required.
    pub fn environment_variables(
        mut self,
        value: impl Into<List<microvm_image::EnvironmentVariable>>,
    ) -> Self {
        self.0.set("EnvironmentVariables", value.into());
        self
    }

    /// `Hooks`. Required.
    pub fn hooks(mut self, value: impl Into<Value<microvm_image::Hooks>>) -> Self {
        self.0.set("Hooks", value.into());
        self
    }

    /// Configuration for MicroVM image logging.
    ///
    /// `Logging`. Required.
    pub fn logging(mut self, value: impl Into<Value<microvm_image::Logging>>) -> Self {
        self.0.set("Logging", value.into());
        self
    }

    /// Unique name for the MicroVM image within the account.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Resources`. Required.
    pub fn resources(mut self, value: impl Into<List<microvm_image::Resources>>) -> Self {
        self.0.set("Resources", value.into());
        self
    }

    /// Key-value pairs to associate with the MicroVM image for organization and management.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<microvm_image::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MicrovmImage {
    const TYPE: &'static str = "AWS::Lambda::MicrovmImage";
}

impl Construct for MicrovmImage {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MicrovmImage> for Properties {
    fn from(value: MicrovmImage) -> Self {
        value.0
    }
}

impl Handle<MicrovmImage> {
    /// Timestamp when the MicroVM image was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// ARN of the MicroVM image.
    ///
    /// `Fn::GetAtt` of `ImageArn`.
    #[must_use]
    pub fn image_arn(self) -> Value<String> {
        self.attribute("ImageArn")
    }

    /// The latest active version of the MicroVM image.
    ///
    /// `Fn::GetAtt` of `LatestActiveImageVersion`.
    #[must_use]
    pub fn latest_active_image_version(self) -> Value<String> {
        self.attribute("LatestActiveImageVersion")
    }

    /// The latest failed version of the MicroVM image.
    ///
    /// `Fn::GetAtt` of `LatestFailedImageVersion`.
    #[must_use]
    pub fn latest_failed_image_version(self) -> Value<String> {
        self.attribute("LatestFailedImageVersion")
    }

    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// Timestamp when the MicroVM image was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::Lambda::NetworkConnector
///
/// [`AWS::Lambda::NetworkConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html).
///
/// Required: `Configuration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NetworkConnector(Properties);

impl NetworkConnector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The network configuration for the connector. Specify a VpcEgressConfiguration to enable outbound traffic routing through your VPC.
    ///
    /// `Configuration`. Required.
    pub fn configuration(mut self, value: impl Into<Value<network_connector::Config>>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// A unique name for the network connector within your account and Region. Must be 1 to 64 alphanumeric characters, hyphens, or underscores.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the IAM role that Lambda assumes to manage elastic network interfaces in your VPC. This role must have permissions for ec2:CreateNetworkInterface and related describe operations.
    ///
    /// `OperatorRole`.
    pub fn operator_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OperatorRole", value.into());
        self
    }

    /// A list of tags to apply to the network connector. Use tags to categorize network connectors for cost allocation, access control, or operational management.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<network_connector::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for NetworkConnector {
    const TYPE: &'static str = "AWS::Lambda::NetworkConnector";
}

impl Construct for NetworkConnector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NetworkConnector> for Properties {
    fn from(value: NetworkConnector) -> Self {
        value.0
    }
}

impl Handle<NetworkConnector> {
    /// The Amazon Resource Name (ARN) of the network connector.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The version number of the network connector's latest version. Updates to the connector's configuration create a new immutable version; this attribute exposes the most recent one.
    ///
    /// `Fn::GetAtt` of `LatestVersion`.
    #[must_use]
    pub fn latest_version(self) -> Value<i64> {
        self.attribute("LatestVersion")
    }

    /// The qualified Amazon Resource Name (ARN) of the network connector's latest version. Includes the immutable version suffix and can be used to pin to a specific version.
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }

    /// The current state of the network connector.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// The `AWS::Lambda::Permission` resource grants an AWS service or another account permission to use a function. You can apply the policy at the function level, or specify a qualifier to restrict access to a single version or alias.
///
/// [`AWS::Lambda::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html).
///
/// Required: `Action`, `FunctionName`, `Principal`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Permission(Properties);

impl Permission {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The action that the principal can use on the function. For example, `lambda:InvokeFunction` or `lambda:GetFunction` .
    ///
    /// `Action`. Required. A change replaces the resource.
    pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Action", value.into());
        self
    }

    /// For Alexa Smart Home functions, a token that the invoker must supply.
    ///
    /// `EventSourceToken`. A change replaces the resource.
    pub fn event_source_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventSourceToken", value.into());
        self
    }

    /// The name or ARN of the Lambda function, version, or alias.
    ///
    /// `FunctionName`. Required. A change replaces the resource.
    pub fn function_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionName", value.into());
        self
    }

    /// The type of authentication that your function URL uses. Set to `AWS_IAM` if you want to restrict access to authenticated users only. Set to `NONE` if you want to bypass IAM authentication to create a public endpoint.
    ///
    /// `FunctionUrlAuthType`. Allowed: [`FunctionUrlAuthType`](permission::FunctionUrlAuthType). A change replaces the resource.
    pub fn function_url_auth_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionUrlAuthType", value.into());
        self
    }

    /// Indicates whether the permission applies when the function is invoked through a function URL.
    ///
    /// `InvokedViaFunctionUrl`. A change replaces the resource.
    pub fn invoked_via_function_url(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("InvokedViaFunctionUrl", value.into());
        self
    }

    /// The AWS service , AWS account , IAM user, or IAM role that invokes the function. If you specify a service, use `SourceArn` or `SourceAccount` to limit who can invoke the function through that service.
    ///
    /// `Principal`. Required. A change replaces the resource.
    pub fn principal(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Principal", value.into());
        self
    }

    /// The identifier for your organization in AWS Organizations . Use this to grant permissions to all the AWS accounts under this organization.
    ///
    /// `PrincipalOrgID`. A change replaces the resource.
    pub fn principal_org_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrincipalOrgID", value.into());
        self
    }

    /// For AWS service , the ID of the AWS account that owns the resource. Use this together with `SourceArn` to ensure that the specified account owns the resource.
    ///
    /// `SourceAccount`. A change replaces the resource.
    pub fn source_account(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceAccount", value.into());
        self
    }

    /// For AWS services , the ARN of the AWS resource that invokes the function. For example, an Amazon S3 bucket or Amazon SNS topic.
    ///
    /// `SourceArn`. A change replaces the resource.
    pub fn source_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceArn", value.into());
        self
    }
}

impl Resource for Permission {
    const TYPE: &'static str = "AWS::Lambda::Permission";
}

impl Construct for Permission {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Permission> for Properties {
    fn from(value: Permission) -> Self {
        value.0
    }
}

impl Handle<Permission> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Use the AWS::Lambda::ResourcePolicy resource to attach a resource-based policy to a LAM resource. A resource-based policy applies to a single LAM resource, for example, a function, function version, or function alias.
///
/// [`AWS::Lambda::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-resourcepolicy.html).
///
/// Required: `PolicyDocument`, `ResourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourcePolicy(Properties);

impl ResourcePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The policy document you want to add to your LAM resource. This is formatted as a JSON string.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::Lambda::ResourcePolicy";
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

/// The `AWS::Lambda::Url` resource creates a function URL with the specified configuration parameters.
///
/// [`AWS::Lambda::Url`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html).
///
/// Required: `AuthType`, `TargetFunctionArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Url(Properties);

impl Url {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of authentication that your function URL uses. Set to `AWS_IAM` if you want to restrict access to authenticated users only. Set to `NONE` if you want to bypass IAM authentication to create a public endpoint.
    ///
    /// `AuthType`. Required. Allowed: [`AuthType`](url::AuthType).
    pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthType", value.into());
        self
    }

    /// The \[Cross-Origin Resource Sharing (CORS)\](<https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS>) settings for your function URL.
    ///
    /// `Cors`.
    pub fn cors(mut self, value: impl Into<Value<url::Cors>>) -> Self {
        self.0.set("Cors", value.into());
        self
    }

    /// Use one of the following options:
    ///
    /// `InvokeMode`. Allowed: [`InvokeMode`](url::InvokeMode).
    pub fn invoke_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InvokeMode", value.into());
        self
    }

    /// The alias name.
    ///
    /// `Qualifier`. A change replaces the resource.
    pub fn qualifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Qualifier", value.into());
        self
    }

    /// The name of the Lambda function.
    ///
    /// `TargetFunctionArn`. Required. A change replaces the resource.
    pub fn target_function_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetFunctionArn", value.into());
        self
    }
}

impl Resource for Url {
    const TYPE: &'static str = "AWS::Lambda::Url";
}

impl Construct for Url {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Url> for Properties {
    fn from(value: Url) -> Self {
        value.0
    }
}

impl Handle<Url> {
    /// The Amazon Resource Name (ARN) of the function.
    ///
    /// `Fn::GetAtt` of `FunctionArn`.
    #[must_use]
    pub fn function_arn(self) -> Value<String> {
        self.attribute("FunctionArn")
    }

    /// The HTTP URL endpoint for your function.
    ///
    /// `Fn::GetAtt` of `FunctionUrl`.
    #[must_use]
    pub fn function_url(self) -> Value<String> {
        self.attribute("FunctionUrl")
    }
}

/// The `AWS::Lambda::Version` resource creates a [version](https://docs.aws.amazon.com/lambda/latest/dg/versioning-aliases.html) from the current code and configuration of a function.
///
/// [`AWS::Lambda::Version`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html).
///
/// Required: `FunctionName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Version(Properties);

impl Version {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Only publish a version if the hash value matches the value that's specified. Use this option to avoid publishing a version if the function code has changed since you last updated it. Updates are not supported for this property.
    ///
    /// `CodeSha256`. A change replaces the resource.
    pub fn code_sha256(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CodeSha256", value.into());
        self
    }

    /// A description for the version to override the description in the function configuration. Updates are not supported for this property.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name or ARN of the Lambda function.
    ///
    /// `FunctionName`. Required. A change replaces the resource.
    pub fn function_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionName", value.into());
        self
    }

    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
    ///
    /// `FunctionScalingConfig`.
    pub fn function_scaling_config(
        mut self,
        value: impl Into<Value<version::FunctionScalingConfig>>,
    ) -> Self {
        self.0.set("FunctionScalingConfig", value.into());
        self
    }

    /// Specifies a provisioned concurrency configuration for a function's version. Updates are not supported for this property.
    ///
    /// `ProvisionedConcurrencyConfig`. A change replaces the resource.
    pub fn provisioned_concurrency_config(
        mut self,
        value: impl Into<Value<version::ProvisionedConcurrencyConfiguration>>,
    ) -> Self {
        self.0.set("ProvisionedConcurrencyConfig", value.into());
        self
    }

    /// Runtime Management Config of a function.
    ///
    /// `RuntimePolicy`. A change replaces the resource.
    pub fn runtime_policy(mut self, value: impl Into<Value<version::RuntimePolicy>>) -> Self {
        self.0.set("RuntimePolicy", value.into());
        self
    }
}

impl Resource for Version {
    const TYPE: &'static str = "AWS::Lambda::Version";
}

impl Construct for Version {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Version> for Properties {
    fn from(value: Version) -> Self {
        value.0
    }
}

impl Handle<Version> {
    /// The ARN of the function.
    ///
    /// `Fn::GetAtt` of `FunctionArn`.
    #[must_use]
    pub fn function_arn(self) -> Value<String> {
        self.attribute("FunctionArn")
    }

    /// The version number.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Resource Type definition for AWS::Lambda::WebFunction. Creates a Lambda Web function container.
///
/// [`AWS::Lambda::WebFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunction.html).
///
/// Required: `FunctionName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WebFunction(Properties);

impl WebFunction {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the web function. The name can contain letters, numbers, hyphens (-), and underscores (\_), and cannot begin or end with a hyphen or an underscore. The length constraint applies only to the full ARN.
    ///
    /// `FunctionName`. Required. A change replaces the resource.
    pub fn function_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionName", value.into());
        self
    }

    /// A list of tags to apply to the function.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<web_function::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for WebFunction {
    const TYPE: &'static str = "AWS::Lambda::WebFunction";
}

impl Construct for WebFunction {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WebFunction> for Properties {
    fn from(value: WebFunction) -> Self {
        value.0
    }
}

impl Handle<WebFunction> {
    /// The timestamp when the function was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the function.
    ///
    /// `Fn::GetAtt` of `FunctionArn`.
    #[must_use]
    pub fn function_arn(self) -> Value<String> {
        self.attribute("FunctionArn")
    }

    /// The current state of the function.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The reason for the function's current state.
    ///
    /// `Fn::GetAtt` of `StateReason`.
    #[must_use]
    pub fn state_reason(self) -> Value<String> {
        self.attribute("StateReason")
    }

    /// The timestamp when the function was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::Lambda::WebFunctionEndpoint. An endpoint exposes a Lambda web function over HTTPS and routes traffic to one or more revisions. The endpoint type determines how traffic is served and routed across Regions.
///
/// [`AWS::Lambda::WebFunctionEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html).
///
/// Required: `AuthType`, `EndpointName`, `EndpointType`, `FunctionName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WebFunctionEndpoint(Properties);

impl WebFunctionEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The authentication type for the endpoint.
    ///
    /// `AuthType`. Required. Allowed: [`AuthType`](web_function_endpoint::AuthType).
    pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthType", value.into());
        self
    }

    /// A description of the endpoint.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the endpoint.
    ///
    /// `EndpointName`. Required. A change replaces the resource.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// The type of the endpoint.
    ///
    /// `EndpointType`. Required. Allowed: [`EndpointType`](web_function_endpoint::EndpointType). A change replaces the resource.
    pub fn endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointType", value.into());
        self
    }

    /// The name of the web function this endpoint belongs to. The length constraint applies only to the full ARN. If you specify only the function name, it is limited to 64 characters in length.
    ///
    /// `FunctionName`. Required. A change replaces the resource.
    pub fn function_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionName", value.into());
        self
    }

    /// The list of AWS Regions for the endpoint.
    ///
    /// `Regions`. A change replaces the resource.
    pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Regions", value.into());
        self
    }

    /// List of revision routing entries. 1 or 2 entries. With 1 entry, weight must be 100. With 2 entries, weights must sum to 100.
    ///
    /// `RevisionWeights`.
    pub fn revision_weights(
        mut self,
        value: impl Into<List<web_function_endpoint::RevisionWeight>>,
    ) -> Self {
        self.0.set("RevisionWeights", value.into());
        self
    }

    /// The scaling configuration for the endpoint. Optionally constrains how many concurrent execution environments the endpoint can use, in addition to your account's vCPU quota.
    ///
    /// `ScalingConfig`.
    pub fn scaling_config(
        mut self,
        value: impl Into<Value<web_function_endpoint::ScalingConfig>>,
    ) -> Self {
        self.0.set("ScalingConfig", value.into());
        self
    }

    /// The throttling configuration for the endpoint. Optionally constrains the request rate that the endpoint accepts, in addition to your account's rate limit quota.
    ///
    /// `ThrottleConfig`.
    pub fn throttle_config(
        mut self,
        value: impl Into<Value<web_function_endpoint::ThrottleConfig>>,
    ) -> Self {
        self.0.set("ThrottleConfig", value.into());
        self
    }
}

impl Resource for WebFunctionEndpoint {
    const TYPE: &'static str = "AWS::Lambda::WebFunctionEndpoint";
}

impl Construct for WebFunctionEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WebFunctionEndpoint> for Properties {
    fn from(value: WebFunctionEndpoint) -> Self {
        value.0
    }
}

impl Handle<WebFunctionEndpoint> {
    /// The timestamp when the endpoint was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The domain name of the endpoint.
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[must_use]
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// The Amazon Resource Name (ARN) of the endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointArn`.
    #[must_use]
    pub fn endpoint_arn(self) -> Value<String> {
        self.attribute("EndpointArn")
    }

    /// The Amazon Resource Name (ARN) of the function.
    ///
    /// `Fn::GetAtt` of `FunctionArn`.
    #[must_use]
    pub fn function_arn(self) -> Value<String> {
        self.attribute("FunctionArn")
    }

    /// Per-region endpoint status and configuration.
    ///
    /// `Fn::GetAtt` of `RegionalEndpoints`.
    #[must_use]
    pub fn regional_endpoints(self) -> Value<Json> {
        self.attribute("RegionalEndpoints")
    }

    /// The current state of the endpoint.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The reason for the endpoint's current state.
    ///
    /// `Fn::GetAtt` of `StateReason`.
    #[must_use]
    pub fn state_reason(self) -> Value<String> {
        self.attribute("StateReason")
    }

    /// The status of the last update operation.
    ///
    /// `Fn::GetAtt` of `UpdateStatus`.
    #[must_use]
    pub fn update_status(self) -> Value<String> {
        self.attribute("UpdateStatus")
    }

    /// The reason for the update status.
    ///
    /// `Fn::GetAtt` of `UpdateStatusReason`.
    #[must_use]
    pub fn update_status_reason(self) -> Value<String> {
        self.attribute("UpdateStatusReason")
    }

    /// The timestamp when the endpoint was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::Lambda::WebFunctionRevision. An immutable revision of a Lambda web function, containing the function code and configuration.
///
/// [`AWS::Lambda::WebFunctionRevision`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html).
///
/// Required: `BuildConfig`, `FunctionName`, `ServiceConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WebFunctionRevision(Properties);

impl WebFunctionRevision {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The build configuration for the revision.
    ///
    /// `BuildConfig`. Required. A change replaces the resource.
    pub fn build_config(
        mut self,
        value: impl Into<Value<web_function_revision::BuildConfig>>,
    ) -> Self {
        self.0.set("BuildConfig", value.into());
        self
    }

    /// A description of the revision.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the web function this revision belongs to. The length constraint applies only to the full ARN. If you specify only the function name, it is limited to 64 characters in length.
    ///
    /// `FunctionName`. Required. A change replaces the resource.
    pub fn function_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionName", value.into());
        self
    }

    /// The ARN of the KMS key used to encrypt the revision.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The service configuration for the revision.
    ///
    /// `ServiceConfig`. Required. A change replaces the resource.
    pub fn service_config(
        mut self,
        value: impl Into<Value<web_function_revision::ServiceConfig>>,
    ) -> Self {
        self.0.set("ServiceConfig", value.into());
        self
    }
}

impl Resource for WebFunctionRevision {
    const TYPE: &'static str = "AWS::Lambda::WebFunctionRevision";
}

impl Construct for WebFunctionRevision {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WebFunctionRevision> for Properties {
    fn from(value: WebFunctionRevision) -> Self {
        value.0
    }
}

impl Handle<WebFunctionRevision> {
    /// The timestamp when the revision was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the function.
    ///
    /// `Fn::GetAtt` of `FunctionArn`.
    #[must_use]
    pub fn function_arn(self) -> Value<String> {
        self.attribute("FunctionArn")
    }

    /// The Amazon Resource Name (ARN) of the revision.
    ///
    /// `Fn::GetAtt` of `RevisionArn`.
    #[must_use]
    pub fn revision_arn(self) -> Value<String> {
        self.attribute("RevisionArn")
    }

    /// The unique identifier of the revision.
    ///
    /// `Fn::GetAtt` of `RevisionId`.
    #[must_use]
    pub fn revision_id(self) -> Value<String> {
        self.attribute("RevisionId")
    }

    /// The current state of the revision.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The reason for the revision's current state.
    ///
    /// `Fn::GetAtt` of `StateReason`.
    #[must_use]
    pub fn state_reason(self) -> Value<String> {
        self.attribute("StateReason")
    }
}

/// Property types of [`Alias`].
pub mod alias {
    use crate::{Json, List, Properties, Value};

    /// The [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) configuration of a Lambda function alias.
    ///
    /// A property type of `AWS::Lambda::Alias`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AliasRoutingConfiguration(Properties);

    impl AliasRoutingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The second version, and the percentage of traffic that's routed to it.
        ///
        /// `AdditionalVersionWeights`.
        pub fn additional_version_weights(mut self, value: impl Into<List<VersionWeight>>) -> Self {
            self.0.set("AdditionalVersionWeights", value.into());
            self
        }
    }

    impl From<AliasRoutingConfiguration> for Json {
        fn from(value: AliasRoutingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A provisioned concurrency configuration for a function's alias.
    ///
    /// A property type of `AWS::Lambda::Alias`.
    ///
    /// Required: `ProvisionedConcurrentExecutions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProvisionedConcurrencyConfiguration(Properties);

    impl ProvisionedConcurrencyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of provisioned concurrency to allocate for the alias.
        ///
        /// `ProvisionedConcurrentExecutions`. Required.
        pub fn provisioned_concurrent_executions(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProvisionedConcurrentExecutions", value.into());
            self
        }
    }

    impl From<ProvisionedConcurrencyConfiguration> for Json {
        fn from(value: ProvisionedConcurrencyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) configuration of a Lambda function alias.
    ///
    /// A property type of `AWS::Lambda::Alias`.
    ///
    /// Required: `FunctionVersion`, `FunctionWeight`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VersionWeight(Properties);

    impl VersionWeight {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The qualifier of the second version.
        ///
        /// `FunctionVersion`. Required.
        pub fn function_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FunctionVersion", value.into());
            self
        }

        /// The percentage of traffic that the alias routes to the second version.
        ///
        /// `FunctionWeight`. Required.
        pub fn function_weight(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("FunctionWeight", value.into());
            self
        }
    }

    impl From<VersionWeight> for Json {
        fn from(value: VersionWeight) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`CapacityProvider`].
pub mod capacity_provider {
    use crate::{Json, List, Properties, Value};

    /// The capacity provider's Amazon CloudWatch Logs configuration settings.
    ///
    /// A property type of `AWS::Lambda::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderLoggingConfig(Properties);

    impl CapacityProviderLoggingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon CloudWatch log group the capacity provider sends logs to. By default, Lambda capacity providers send logs to a default log group named /aws/lambda/capacity-provider/\<capacity provider name\>.
        ///
        /// `LogGroup`.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }

        /// Set this property to filter the system logs for your capacity provider that Lambda sends to CloudWatch.
        ///
        /// `SystemLogLevel`. Allowed: [`SystemLogLevel`].
        pub fn system_log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SystemLogLevel", value.into());
            self
        }
    }

    impl From<CapacityProviderLoggingConfig> for Json {
        fn from(value: CapacityProviderLoggingConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration that specifies the permissions required for the capacity provider to manage compute resources.
    ///
    /// A property type of `AWS::Lambda::CapacityProvider`.
    ///
    /// Required: `CapacityProviderOperatorRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderPermissionsConfig(Properties);

    impl CapacityProviderPermissionsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM role that the capacity provider uses to manage compute instances and other AWS resources.
        ///
        /// `CapacityProviderOperatorRoleArn`. Required.
        pub fn capacity_provider_operator_role_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("CapacityProviderOperatorRoleArn", value.into());
            self
        }
    }

    impl From<CapacityProviderPermissionsConfig> for Json {
        fn from(value: CapacityProviderPermissionsConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration that defines how the capacity provider scales compute instances based on demand and policies.
    ///
    /// A property type of `AWS::Lambda::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderScalingConfig(Properties);

    impl CapacityProviderScalingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of vCPUs that the capacity provider can provision across all compute instances.
        ///
        /// `MaxVCpuCount`.
        pub fn max_v_cpu_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxVCpuCount", value.into());
            self
        }

        /// The scaling mode that determines how the capacity provider responds to changes in demand.
        ///
        /// `ScalingMode`. Allowed: [`ScalingMode`].
        pub fn scaling_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScalingMode", value.into());
            self
        }

        /// A list of target tracking scaling policies for the capacity provider.
        ///
        /// `ScalingPolicies`.
        pub fn scaling_policies(
            mut self,
            value: impl Into<List<TargetTrackingScalingPolicy>>,
        ) -> Self {
            self.0.set("ScalingPolicies", value.into());
            self
        }
    }

    impl From<CapacityProviderScalingConfig> for Json {
        fn from(value: CapacityProviderScalingConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration that specifies the telemetry collection for the capacity provider.
    ///
    /// A property type of `AWS::Lambda::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderTelemetryConfig(Properties);

    impl CapacityProviderTelemetryConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The capacity provider's Amazon CloudWatch Logs configuration settings.
        ///
        /// `LoggingConfig`.
        pub fn logging_config(
            mut self,
            value: impl Into<Value<CapacityProviderLoggingConfig>>,
        ) -> Self {
            self.0.set("LoggingConfig", value.into());
            self
        }
    }

    impl From<CapacityProviderTelemetryConfig> for Json {
        fn from(value: CapacityProviderTelemetryConfig) -> Self {
            value.0.into()
        }
    }

    /// VPC configuration that specifies the network settings for compute instances managed by the capacity provider.
    ///
    /// A property type of `AWS::Lambda::CapacityProvider`.
    ///
    /// Required: `SecurityGroupIds`, `SubnetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderVpcConfig(Properties);

    impl CapacityProviderVpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of security group IDs that control network access for compute instances managed by the capacity provider.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// A list of subnet IDs where the capacity provider launches compute instances.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<CapacityProviderVpcConfig> for Json {
        fn from(value: CapacityProviderVpcConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifications that define the characteristics and constraints for compute instances used by the capacity provider.
    ///
    /// A property type of `AWS::Lambda::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceRequirements(Properties);

    impl InstanceRequirements {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of EC2 instance types that the capacity provider is allowed to use. If not specified, all compatible instance types are allowed.
        ///
        /// `AllowedInstanceTypes`.
        pub fn allowed_instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedInstanceTypes", value.into());
            self
        }

        /// A list of supported CPU architectures for compute instances. Valid values include `x86_64` and `arm64` .
        ///
        /// `Architectures`. Allowed: [`Architectures`].
        pub fn architectures(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Architectures", value.into());
            self
        }

        /// A list of EC2 instance types that the capacity provider should not use, even if they meet other requirements.
        ///
        /// `ExcludedInstanceTypes`.
        pub fn excluded_instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedInstanceTypes", value.into());
            self
        }
    }

    impl From<InstanceRequirements> for Json {
        fn from(value: InstanceRequirements) -> Self {
            value.0.into()
        }
    }

    /// Configuration that defines how tags are propagated to managed resources.
    ///
    /// A property type of `AWS::Lambda::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PropagateTagsConfig(Properties);

    impl PropagateTagsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of tags to explicitly propagate to managed resources. Maximum of 40 tags.
        ///
        /// `ExplicitTags`.
        pub fn explicit_tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("ExplicitTags", value.into());
            self
        }

        /// The mode for tag propagation.
        ///
        /// `Mode`. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<PropagateTagsConfig> for Json {
        fn from(value: PropagateTagsConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair that provides metadata for the capacity provider.
    ///
    /// A property type of `AWS::Lambda::CapacityProvider`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
        ///
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

    /// A scaling policy for the capacity provider that automatically adjusts capacity to maintain a target value for a specific metric.
    ///
    /// A property type of `AWS::Lambda::CapacityProvider`.
    ///
    /// Required: `PredefinedMetricType`, `TargetValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetTrackingScalingPolicy(Properties);

    impl TargetTrackingScalingPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The predefined metric type to track for scaling decisions.
        ///
        /// `PredefinedMetricType`. Required. Allowed: [`PredefinedMetricType`].
        pub fn predefined_metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PredefinedMetricType", value.into());
            self
        }

        /// The target value for the metric that the scaling policy attempts to maintain through scaling actions.
        ///
        /// `TargetValue`. Required.
        pub fn target_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TargetValue", value.into());
            self
        }
    }

    impl From<TargetTrackingScalingPolicy> for Json {
        fn from(value: TargetTrackingScalingPolicy) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `SystemLogLevel`.
        pub enum SystemLogLevel {
            Debug = "DEBUG",
            Info = "INFO",
            Warn = "WARN",
        }

        /// Words for `ScalingMode`.
        pub enum ScalingMode {
            Auto = "Auto",
            Manual = "Manual",
        }

        /// Words for `Architectures`.
        pub enum Architectures {
            X86_64 = "x86_64",
            Arm64 = "arm64",
        }

        /// Words for `Mode`.
        pub enum Mode {
            None = "None",
            Explicit = "Explicit",
        }

        /// Words for `PredefinedMetricType`.
        pub enum PredefinedMetricType {
            LambdaCapacityProviderAverageCPUUtilization = "LambdaCapacityProviderAverageCPUUtilization",
            LambdaCapacityProviderAverageGPUUtilization = "LambdaCapacityProviderAverageGPUUtilization",
        }
    }
}

/// Property types and words of [`CodeSigningConfig`].
pub mod code_signing_config {
    use crate::{Json, List, Properties, Value};

    /// List of signing profiles that can sign a code package.
    ///
    /// A property type of `AWS::Lambda::CodeSigningConfig`.
    ///
    /// Required: `SigningProfileVersionArns`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AllowedPublishers(Properties);

    impl AllowedPublishers {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for each of the signing profiles. A signing profile defines a trusted user who can sign a code package.
        ///
        /// `SigningProfileVersionArns`. Required.
        pub fn signing_profile_version_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SigningProfileVersionArns", value.into());
            self
        }
    }

    impl From<AllowedPublishers> for Json {
        fn from(value: AllowedPublishers) -> Self {
            value.0.into()
        }
    }

    /// Code signing configuration [policies](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html#config-codesigning-policies) specify the validation failure action for signature mismatch or expiry.
    ///
    /// A property type of `AWS::Lambda::CodeSigningConfig`.
    ///
    /// Required: `UntrustedArtifactOnDeployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeSigningPolicies(Properties);

    impl CodeSigningPolicies {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Code signing configuration policy for deployment validation failure. If you set the policy to `Enforce` , Lambda blocks the deployment request if signature validation checks fail.
        ///
        /// `UntrustedArtifactOnDeployment`. Required. Allowed: [`UntrustedArtifactOnDeployment`].
        pub fn untrusted_artifact_on_deployment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UntrustedArtifactOnDeployment", value.into());
            self
        }
    }

    impl From<CodeSigningPolicies> for Json {
        fn from(value: CodeSigningPolicies) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lambda::CodeSigningConfig`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
        ///
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

    words! {
        /// Words for `UntrustedArtifactOnDeployment`.
        pub enum UntrustedArtifactOnDeployment {
            Warn = "Warn",
            Enforce = "Enforce",
        }
    }
}

/// Property types of [`EventInvokeConfig`].
pub mod event_invoke_config {
    use crate::{Json, Properties, Value};

    /// A configuration object that specifies the destination of an event after Lambda processes it.
    ///
    /// A property type of `AWS::Lambda::EventInvokeConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationConfig(Properties);

    impl DestinationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination configuration for failed invocations.
        ///
        /// `OnFailure`.
        pub fn on_failure(mut self, value: impl Into<Value<OnFailure>>) -> Self {
            self.0.set("OnFailure", value.into());
            self
        }

        /// The destination configuration for successful invocations.
        ///
        /// `OnSuccess`.
        pub fn on_success(mut self, value: impl Into<Value<OnSuccess>>) -> Self {
            self.0.set("OnSuccess", value.into());
            self
        }
    }

    impl From<DestinationConfig> for Json {
        fn from(value: DestinationConfig) -> Self {
            value.0.into()
        }
    }

    /// A destination for events that failed processing. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations) .
    ///
    /// A property type of `AWS::Lambda::EventInvokeConfig`.
    ///
    /// Required: `Destination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnFailure(Properties);

    impl OnFailure {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the destination resource.
        ///
        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }
    }

    impl From<OnFailure> for Json {
        fn from(value: OnFailure) -> Self {
            value.0.into()
        }
    }

    /// A destination for events that were processed successfully.
    ///
    /// A property type of `AWS::Lambda::EventInvokeConfig`.
    ///
    /// Required: `Destination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnSuccess(Properties);

    impl OnSuccess {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the destination resource.
        ///
        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }
    }

    impl From<OnSuccess> for Json {
        fn from(value: OnSuccess) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`EventSourceMapping`].
pub mod event_source_mapping {
    use crate::{Json, List, Properties, Value};

    /// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmazonManagedKafkaEventSourceConfig(Properties);

    impl AmazonManagedKafkaEventSourceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Kafka consumer group to join. The consumer group ID must be unique among all your Kafka event sources. After creating a Kafka event source mapping with the consumer group ID specified, you cannot update this value.
        ///
        /// `ConsumerGroupId`.
        pub fn consumer_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConsumerGroupId", value.into());
            self
        }

        /// Specific configuration settings for a Kafka schema registry.
        ///
        /// `SchemaRegistryConfig`.
        pub fn schema_registry_config(
            mut self,
            value: impl Into<Value<SchemaRegistryConfig>>,
        ) -> Self {
            self.0.set("SchemaRegistryConfig", value.into());
            self
        }
    }

    impl From<AmazonManagedKafkaEventSourceConfig> for Json {
        fn from(value: AmazonManagedKafkaEventSourceConfig) -> Self {
            value.0.into()
        }
    }

    /// A configuration object that specifies the destination of an event after Lambda processes it.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationConfig(Properties);

    impl DestinationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination configuration for failed invocations.
        ///
        /// `OnFailure`.
        pub fn on_failure(mut self, value: impl Into<Value<OnFailure>>) -> Self {
            self.0.set("OnFailure", value.into());
            self
        }
    }

    impl From<DestinationConfig> for Json {
        fn from(value: DestinationConfig) -> Self {
            value.0.into()
        }
    }

    /// Specific configuration settings for a DocumentDB event source.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentDBEventSourceConfig(Properties);

    impl DocumentDBEventSourceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the collection to consume within the database. If you do not specify a collection, Lambda consumes all collections.
        ///
        /// `CollectionName`.
        pub fn collection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CollectionName", value.into());
            self
        }

        /// The name of the database to consume within the DocumentDB cluster.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// Determines what DocumentDB sends to your event stream during document update operations. If set to UpdateLookup, DocumentDB sends a delta describing the changes, along with a copy of the entire document.
        ///
        /// `FullDocument`. Allowed: [`FullDocument`].
        pub fn full_document(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FullDocument", value.into());
            self
        }
    }

    impl From<DocumentDBEventSourceConfig> for Json {
        fn from(value: DocumentDBEventSourceConfig) -> Self {
            value.0.into()
        }
    }

    /// The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]` .
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Endpoints(Properties);

    impl Endpoints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]` .
        ///
        /// `KafkaBootstrapServers`.
        pub fn kafka_bootstrap_servers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("KafkaBootstrapServers", value.into());
            self
        }
    }

    impl From<Endpoints> for Json {
        fn from(value: Endpoints) -> Self {
            value.0.into()
        }
    }

    /// A structure within a `FilterCriteria` object that defines an event filtering pattern.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Filter(Properties);

    impl Filter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A filter pattern. For more information on the syntax of a filter pattern, see [Filter rule syntax](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-syntax) .
        ///
        /// `Pattern`.
        pub fn pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pattern", value.into());
            self
        }
    }

    impl From<Filter> for Json {
        fn from(value: Filter) -> Self {
            value.0.into()
        }
    }

    /// An object that contains the filters for an event source.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterCriteria(Properties);

    impl FilterCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of filters.
        ///
        /// `Filters`.
        pub fn filters(mut self, value: impl Into<List<Filter>>) -> Self {
            self.0.set("Filters", value.into());
            self
        }
    }

    impl From<FilterCriteria> for Json {
        fn from(value: FilterCriteria) -> Self {
            value.0.into()
        }
    }

    /// The function's Amazon CloudWatch Logs configuration settings.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfig(Properties);

    impl LoggingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set this property to filter the system logs for your function that Lambda sends to CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where `DEBUG` is the highest level and `WARN` is the lowest.
        ///
        /// `SystemLogLevel`. Allowed: [`SystemLogLevel`].
        pub fn system_log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SystemLogLevel", value.into());
            self
        }
    }

    impl From<LoggingConfig> for Json {
        fn from(value: LoggingConfig) -> Self {
            value.0.into()
        }
    }

    /// The metrics configuration for your event source. Use this configuration object to define which metrics you want your event source mapping to produce.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricsConfig(Properties);

    impl MetricsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metrics you want your event source mapping to produce. Include `EventCount` to receive event source mapping metrics related to the number of events processed by your event source mapping.
        ///
        /// `Metrics`. Allowed: [`Metrics`].
        pub fn metrics(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Metrics", value.into());
            self
        }
    }

    impl From<MetricsConfig> for Json {
        fn from(value: MetricsConfig) -> Self {
            value.0.into()
        }
    }

    /// A destination for events that failed processing. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations) .
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnFailure(Properties);

    impl OnFailure {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the destination resource.
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }
    }

    impl From<OnFailure> for Json {
        fn from(value: OnFailure) -> Self {
            value.0.into()
        }
    }

    /// The [provisioned mode](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html#invocation-eventsourcemapping-provisioned-mode) configuration for the event source.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProvisionedPollerConfig(Properties);

    impl ProvisionedPollerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of event pollers this event source can scale up to. For Amazon SQS events source mappings, default is 200, and minimum value allowed is 2.
        ///
        /// `MaximumPollers`.
        pub fn maximum_pollers(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumPollers", value.into());
            self
        }

        /// The minimum number of event pollers this event source can scale down to. For Amazon SQS events source mappings, default is 2, and minimum 2 required. For Amazon MSK and self-managed Apache Kafka event source mappings, default is 1.
        ///
        /// `MinimumPollers`.
        pub fn minimum_pollers(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinimumPollers", value.into());
            self
        }

        /// (Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller group. Use this option to group multiple ESMs within the event source's VPC to share Event Poller Unit (EPU) capacity.
        ///
        /// `PollerGroupName`.
        pub fn poller_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PollerGroupName", value.into());
            self
        }
    }

    impl From<ProvisionedPollerConfig> for Json {
        fn from(value: ProvisionedPollerConfig) -> Self {
            value.0.into()
        }
    }

    /// (Amazon SQS only) The scaling configuration for the event source. To remove the configuration, pass an empty value.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingConfig(Properties);

    impl ScalingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Limits the number of concurrent instances that the Amazon SQS event source can invoke.
        ///
        /// `MaximumConcurrency`.
        pub fn maximum_concurrency(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumConcurrency", value.into());
            self
        }
    }

    impl From<ScalingConfig> for Json {
        fn from(value: ScalingConfig) -> Self {
            value.0.into()
        }
    }

    /// Specific access configuration settings that tell Lambda how to authenticate with your schema registry.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaRegistryAccessConfig(Properties);

    impl SchemaRegistryAccessConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of authentication Lambda uses to access your schema registry.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The URI of the secret (Secrets Manager secret ARN) to authenticate with your schema registry.
        ///
        /// `URI`.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("URI", value.into());
            self
        }
    }

    impl From<SchemaRegistryAccessConfig> for Json {
        fn from(value: SchemaRegistryAccessConfig) -> Self {
            value.0.into()
        }
    }

    /// Specific configuration settings for a Kafka schema registry.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaRegistryConfig(Properties);

    impl SchemaRegistryConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of access configuration objects that tell Lambda how to authenticate with your schema registry.
        ///
        /// `AccessConfigs`.
        pub fn access_configs(
            mut self,
            value: impl Into<List<SchemaRegistryAccessConfig>>,
        ) -> Self {
            self.0.set("AccessConfigs", value.into());
            self
        }

        /// The record format that Lambda delivers to your function after schema validation.
        ///
        /// `EventRecordFormat`. Allowed: [`EventRecordFormat`].
        pub fn event_record_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventRecordFormat", value.into());
            self
        }

        /// The URI for your schema registry. The correct URI format depends on the type of schema registry you're using.
        ///
        /// `SchemaRegistryURI`.
        pub fn schema_registry_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SchemaRegistryURI", value.into());
            self
        }

        /// An array of schema validation configuration objects, which tell Lambda the message attributes you want to validate and filter using your schema registry.
        ///
        /// `SchemaValidationConfigs`.
        pub fn schema_validation_configs(
            mut self,
            value: impl Into<List<SchemaValidationConfig>>,
        ) -> Self {
            self.0.set("SchemaValidationConfigs", value.into());
            self
        }
    }

    impl From<SchemaRegistryConfig> for Json {
        fn from(value: SchemaRegistryConfig) -> Self {
            value.0.into()
        }
    }

    /// Specific schema validation configuration settings that tell Lambda the message attributes you want to validate and filter using your schema registry.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaValidationConfig(Properties);

    impl SchemaValidationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The attributes you want your schema registry to validate and filter for. If you selected `JSON` as the `EventRecordFormat` , Lambda also deserializes the selected message attributes.
        ///
        /// `Attribute`. Allowed: [`Attribute`].
        pub fn attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Attribute", value.into());
            self
        }
    }

    impl From<SchemaValidationConfig> for Json {
        fn from(value: SchemaValidationConfig) -> Self {
            value.0.into()
        }
    }

    /// The self-managed Apache Kafka cluster for your event source.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SelfManagedEventSource(Properties);

    impl SelfManagedEventSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]` .
        ///
        /// `Endpoints`.
        pub fn endpoints(mut self, value: impl Into<Value<Endpoints>>) -> Self {
            self.0.set("Endpoints", value.into());
            self
        }
    }

    impl From<SelfManagedEventSource> for Json {
        fn from(value: SelfManagedEventSource) -> Self {
            value.0.into()
        }
    }

    /// Specific configuration settings for a self-managed Apache Kafka event source.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SelfManagedKafkaEventSourceConfig(Properties);

    impl SelfManagedKafkaEventSourceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Kafka consumer group to join. The consumer group ID must be unique among all your Kafka event sources. After creating a Kafka event source mapping with the consumer group ID specified, you cannot update this value.
        ///
        /// `ConsumerGroupId`.
        pub fn consumer_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConsumerGroupId", value.into());
            self
        }

        /// The mode that determines how Lambda reads from a Kafka topic. Use Stream for ordered processing or Queue for higher throughput when ordering is not required.
        ///
        /// `ConsumptionMode`. Allowed: [`ConsumptionMode`].
        pub fn consumption_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConsumptionMode", value.into());
            self
        }

        /// Specific configuration settings for a Kafka schema registry.
        ///
        /// `SchemaRegistryConfig`.
        pub fn schema_registry_config(
            mut self,
            value: impl Into<Value<SchemaRegistryConfig>>,
        ) -> Self {
            self.0.set("SchemaRegistryConfig", value.into());
            self
        }
    }

    impl From<SelfManagedKafkaEventSourceConfig> for Json {
        fn from(value: SelfManagedKafkaEventSourceConfig) -> Self {
            value.0.into()
        }
    }

    /// An array of the authentication protocol, VPC components, or virtual host to secure and define your event source.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceAccessConfiguration(Properties);

    impl SourceAccessConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of authentication protocol, VPC components, or virtual host for your event source. For example: `"Type":"SASL_SCRAM_512_AUTH"` .
        ///
        /// `Type`. Allowed: [`SourceAccessConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The value for your chosen configuration in `Type` . For example: `"URI": "arn:aws:secretsmanager:us-east-1:01234567890:secret:MyBrokerSecretName"` .
        ///
        /// `URI`.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("URI", value.into());
            self
        }
    }

    impl From<SourceAccessConfiguration> for Json {
        fn from(value: SourceAccessConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A [tag](https://docs.aws.amazon.com/lambda/latest/dg/tagging.html) to apply to the event source mapping.
    ///
    /// A property type of `AWS::Lambda::EventSourceMapping`.
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

        /// The key for this tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for this tag.
        ///
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

    words! {
        /// Words for `FunctionResponseTypes`.
        pub enum FunctionResponseTypes {
            ReportBatchItemFailures = "ReportBatchItemFailures",
        }

        /// Words for `FullDocument`.
        pub enum FullDocument {
            UpdateLookup = "UpdateLookup",
            Default = "Default",
        }

        /// Words for `SystemLogLevel`.
        pub enum SystemLogLevel {
            Debug = "DEBUG",
            Info = "INFO",
            Warn = "WARN",
        }

        /// Words for `Metrics`.
        pub enum Metrics {
            EventCount = "EventCount",
            ErrorCount = "ErrorCount",
            KafkaMetrics = "KafkaMetrics",
        }

        /// Words for `Type`.
        pub enum Type {
            BasicAuth = "BASIC_AUTH",
            ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH",
            ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE",
            OauthbearerAuth = "OAUTHBEARER_AUTH",
        }

        /// Words for `EventRecordFormat`.
        pub enum EventRecordFormat {
            Json = "JSON",
            Source = "SOURCE",
        }

        /// Words for `Attribute`.
        pub enum Attribute {
            Key = "KEY",
            Value = "VALUE",
        }

        /// Words for `ConsumptionMode`.
        pub enum ConsumptionMode {
            Stream = "Stream",
            Queue = "Queue",
        }

        /// Words for `Type`.
        pub enum SourceAccessConfigurationType {
            BasicAuth = "BASIC_AUTH",
            VpcSubnet = "VPC_SUBNET",
            VpcSecurityGroup = "VPC_SECURITY_GROUP",
            SaslScram512Auth = "SASL_SCRAM_512_AUTH",
            SaslScram256Auth = "SASL_SCRAM_256_AUTH",
            VirtualHost = "VIRTUAL_HOST",
            ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH",
            ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE",
            OauthbearerAuth = "OAUTHBEARER_AUTH",
            OauthbearerScope = "OAUTHBEARER_SCOPE",
            OauthbearerAudience = "OAUTHBEARER_AUDIENCE",
            OauthbearerLogicalCluster = "OAUTHBEARER_LOGICAL_CLUSTER",
            OauthbearerIdentityPool = "OAUTHBEARER_IDENTITY_POOL",
            IamAuth = "IAM_AUTH",
            IamOauthbearerAuth = "IAM_OAUTHBEARER_AUTH",
        }
    }
}

/// Property types and words of [`Function`].
pub mod function {
    use crate::{Json, List, Map, Properties, Value};

    /// Configuration for the capacity provider that manages compute resources for Lambda functions.
    ///
    /// A property type of `AWS::Lambda::Function`.
    ///
    /// Required: `LambdaManagedInstancesCapacityProviderConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderConfig(Properties);

    impl CapacityProviderConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for Lambda-managed instances used by the capacity provider.
        ///
        /// `LambdaManagedInstancesCapacityProviderConfig`. Required.
        pub fn lambda_managed_instances_capacity_provider_config(
            mut self,
            value: impl Into<Value<LambdaManagedInstancesCapacityProviderConfig>>,
        ) -> Self {
            self.0
                .set("LambdaManagedInstancesCapacityProviderConfig", value.into());
            self
        }
    }

    impl From<CapacityProviderConfig> for Json {
        fn from(value: CapacityProviderConfig) -> Self {
            value.0.into()
        }
    }

    /// The [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html) for a Lambda function.
    ///
    /// A property type of `AWS::Lambda::Function`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Code(Properties);

    impl Code {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// URI of a [container image](https://docs.aws.amazon.com/lambda/latest/dg/lambda-images.html) in the Amazon ECR registry.
        ///
        /// `ImageUri`.
        pub fn image_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUri", value.into());
            self
        }

        /// An Amazon S3 bucket in the same AWS Region as your function. The bucket can be in a different AWS account .
        ///
        /// `S3Bucket`.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The Amazon S3 key of the deployment package.
        ///
        /// `S3Key`.
        pub fn s3_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Key", value.into());
            self
        }

        /// Specifies the storage mode for the deployment package. Use COPY to store the package in LAMlong-managed storage. Use REFERENCE to read the package directly from the Amazon S3 bucket. If omitted, the default is COPY.
        ///
        /// `S3ObjectStorageMode`. Allowed: [`S3ObjectStorageMode`].
        pub fn s3_object_storage_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3ObjectStorageMode", value.into());
            self
        }

        /// For versioned objects, the version of the deployment package object to use.
        ///
        /// `S3ObjectVersion`.
        pub fn s3_object_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3ObjectVersion", value.into());
            self
        }

        /// The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to encrypt your function's .zip deployment package.
        ///
        /// `SourceKMSKeyArn`.
        pub fn source_kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceKMSKeyArn", value.into());
            self
        }

        /// (Node.js and Python) The source code of your Lambda function.
        ///
        /// `ZipFile`.
        pub fn zip_file(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ZipFile", value.into());
            self
        }
    }

    impl From<Code> for Json {
        fn from(value: Code) -> Self {
            value.0.into()
        }
    }

    /// The [dead-letter queue](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-dlq) for failed asynchronous invocations.
    ///
    /// A property type of `AWS::Lambda::Function`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeadLetterConfig(Properties);

    impl DeadLetterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic.
        ///
        /// `TargetArn`.
        pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetArn", value.into());
            self
        }
    }

    impl From<DeadLetterConfig> for Json {
        fn from(value: DeadLetterConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html) , including execution timeout and retention period for execution history.
    ///
    /// A property type of `AWS::Lambda::Function`.
    ///
    /// Required: `ExecutionTimeout`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DurableConfig(Properties);

    impl DurableConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum time (in seconds) that a durable execution can run before timing out. This timeout applies to the entire durable execution, not individual function invocations.
        ///
        /// `ExecutionTimeout`. Required.
        pub fn execution_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExecutionTimeout", value.into());
            self
        }

        /// The ARN of the KMSlong (KMS) customer managed key that is used to encrypt your durable execution's payload data, including input, output, and error payloads.
        ///
        /// `KMSKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KMSKeyArn", value.into());
            self
        }

        /// The number of days to retain execution history after a durable execution completes. After this period, execution history is no longer available through the GetDurableExecutionHistory API.
        ///
        /// `RetentionPeriodInDays`.
        pub fn retention_period_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetentionPeriodInDays", value.into());
            self
        }
    }

    impl From<DurableConfig> for Json {
        fn from(value: DurableConfig) -> Self {
            value.0.into()
        }
    }

    /// A function's environment variable settings. You can use environment variables to adjust your function's behavior without updating code.
    ///
    /// A property type of `AWS::Lambda::Function`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Environment(Properties);

    impl Environment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Environment variable key-value pairs. For more information, see [Using Lambda environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html) .
        ///
        /// `Variables`.
        pub fn variables(mut self, value: impl Into<Map<Json>>) -> Self {
            self.0.set("Variables", value.into());
            self
        }
    }

    impl From<Environment> for Json {
        fn from(value: Environment) -> Self {
            value.0.into()
        }
    }

    /// The size of the function's `/tmp` directory in MB. The default value is 512, but it can be any whole number between 512 and 10,240 MB.
    ///
    /// A property type of `AWS::Lambda::Function`.
    ///
    /// Required: `Size`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EphemeralStorage(Properties);

    impl EphemeralStorage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The size of the function's `/tmp` directory.
        ///
        /// `Size`. Required.
        pub fn size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Size", value.into());
            self
        }
    }

    impl From<EphemeralStorage> for Json {
        fn from(value: EphemeralStorage) -> Self {
            value.0.into()
        }
    }

    /// Details about the connection between a Lambda function and an [Amazon EFS file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html) .
    ///
    /// A property type of `AWS::Lambda::Function`.
    ///
    /// Required: `Arn`, `LocalMountPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FileSystemConfig(Properties);

    impl FileSystemConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon EFS access point that provides access to the file system.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The path where the function can access the file system, starting with `/mnt/` .
        ///
        /// `LocalMountPath`. Required.
        pub fn local_mount_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalMountPath", value.into());
            self
        }

        /// Setting controls how your function accesses data from an Amazon S3 file system.
        ///
        /// `S3FilesConfig`.
        pub fn s3_files_config(mut self, value: impl Into<Value<S3FilesConfig>>) -> Self {
            self.0.set("S3FilesConfig", value.into());
            self
        }
    }

    impl From<FileSystemConfig> for Json {
        fn from(value: FileSystemConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
    ///
    /// A property type of `AWS::Lambda::Function`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FunctionScalingConfig(Properties);

    impl FunctionScalingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of execution environments that can be provisioned for the function.
        ///
        /// `MaxExecutionEnvironments`.
        pub fn max_execution_environments(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxExecutionEnvironments", value.into());
            self
        }

        /// The minimum number of execution environments to maintain for the function.
        ///
        /// `MinExecutionEnvironments`.
        pub fn min_execution_environments(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinExecutionEnvironments", value.into());
            self
        }
    }

    impl From<FunctionScalingConfig> for Json {
        fn from(value: FunctionScalingConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration values that override the container image Dockerfile settings. For more information, see [Container image settings](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms) .
    ///
    /// A property type of `AWS::Lambda::Function`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageConfig(Properties);

    impl ImageConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies parameters that you want to pass in with ENTRYPOINT. You can specify a maximum of 1,500 parameters in the list.
        ///
        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// Specifies the entry point to their application, which is typically the location of the runtime executable. You can specify a maximum of 1,500 string entries in the list.
        ///
        /// `EntryPoint`.
        pub fn entry_point(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EntryPoint", value.into());
            self
        }

        /// Specifies the working directory. The length of the directory string cannot exceed 1,000 characters.
        ///
        /// `WorkingDirectory`.
        pub fn working_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkingDirectory", value.into());
            self
        }
    }

    impl From<ImageConfig> for Json {
        fn from(value: ImageConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration for Lambda-managed instances used by the capacity provider.
    ///
    /// A property type of `AWS::Lambda::Function`.
    ///
    /// Required: `CapacityProviderArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaManagedInstancesCapacityProviderConfig(Properties);

    impl LambdaManagedInstancesCapacityProviderConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the capacity provider.
        ///
        /// `CapacityProviderArn`. Required.
        pub fn capacity_provider_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityProviderArn", value.into());
            self
        }

        /// The amount of memory in GiB allocated per vCPU for execution environments.
        ///
        /// `ExecutionEnvironmentMemoryGiBPerVCpu`.
        pub fn execution_environment_memory_gi_b_per_v_cpu(
            mut self,
            value: impl Into<Value<f64>>,
        ) -> Self {
            self.0
                .set("ExecutionEnvironmentMemoryGiBPerVCpu", value.into());
            self
        }

        /// The maximum number of concurrent executions that can run on each execution environment.
        ///
        /// `PerExecutionEnvironmentMaxConcurrency`.
        pub fn per_execution_environment_max_concurrency(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("PerExecutionEnvironmentMaxConcurrency", value.into());
            self
        }
    }

    impl From<LambdaManagedInstancesCapacityProviderConfig> for Json {
        fn from(value: LambdaManagedInstancesCapacityProviderConfig) -> Self {
            value.0.into()
        }
    }

    /// The function's Amazon CloudWatch Logs configuration settings.
    ///
    /// A property type of `AWS::Lambda::Function`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfig(Properties);

    impl LoggingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set this property to filter the application logs for your function that Lambda sends to CloudWatch. Lambda only sends application logs at the selected level of detail and lower, where `TRACE` is the highest level and `FATAL` is the lowest.
        ///
        /// `ApplicationLogLevel`. Allowed: [`ApplicationLogLevel`].
        pub fn application_log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationLogLevel", value.into());
            self
        }

        /// The format in which Lambda sends your function's application and system logs to CloudWatch. Select between plain text and structured JSON.
        ///
        /// `LogFormat`. Allowed: [`LogFormat`].
        pub fn log_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogFormat", value.into());
            self
        }

        /// The name of the Amazon CloudWatch log group the function sends logs to. By default, Lambda functions send logs to a default log group named `/aws/lambda/<function name>` .
        ///
        /// `LogGroup`.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }

        /// Set this property to filter the system logs for your function that Lambda sends to CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where `DEBUG` is the highest level and `WARN` is the lowest.
        ///
        /// `SystemLogLevel`. Allowed: [`SystemLogLevel`].
        pub fn system_log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SystemLogLevel", value.into());
            self
        }
    }

    impl From<LoggingConfig> for Json {
        fn from(value: LoggingConfig) -> Self {
            value.0.into()
        }
    }

    /// Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html) .
    ///
    /// A property type of `AWS::Lambda::Function`.
    ///
    /// Required: `UpdateRuntimeOn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuntimeManagementConfig(Properties);

    impl RuntimeManagementConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the runtime version you want the function to use.
        ///
        /// `RuntimeVersionArn`.
        pub fn runtime_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuntimeVersionArn", value.into());
            self
        }

        /// Specify the runtime update mode.
        ///
        /// `UpdateRuntimeOn`. Required. Allowed: [`UpdateRuntimeOn`].
        pub fn update_runtime_on(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdateRuntimeOn", value.into());
            self
        }
    }

    impl From<RuntimeManagementConfig> for Json {
        fn from(value: RuntimeManagementConfig) -> Self {
            value.0.into()
        }
    }

    /// Setting controls how your function accesses data from an Amazon S3 file system.
    ///
    /// A property type of `AWS::Lambda::Function`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3FilesConfig(Properties);

    impl S3FilesConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies if a function reads from the file system for the lowest latency, or through Amazon S3 Files feature "direct Amazon S3 bucket reads" for the highest throughput. Valid values:
        ///
        /// `DirectS3Read`. Allowed: [`DirectS3Read`].
        pub fn direct_s3_read(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DirectS3Read", value.into());
            self
        }
    }

    impl From<S3FilesConfig> for Json {
        fn from(value: S3FilesConfig) -> Self {
            value.0.into()
        }
    }

    /// The function's [AWS Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    ///
    /// A property type of `AWS::Lambda::Function`.
    ///
    /// Required: `ApplyOn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnapStart(Properties);

    impl SnapStart {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a function version.
        ///
        /// `ApplyOn`. Required. Allowed: [`ApplyOn`].
        pub fn apply_on(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplyOn", value.into());
            self
        }
    }

    impl From<SnapStart> for Json {
        fn from(value: SnapStart) -> Self {
            value.0.into()
        }
    }

    /// The function's [SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    ///
    /// A property type of `AWS::Lambda::Function`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnapStartResponse(Properties);

    impl SnapStartResponse {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When set to `PublishedVersions` , Lambda creates a snapshot of the execution environment when you publish a function version.
        ///
        /// `ApplyOn`. Allowed: [`ApplyOn`].
        pub fn apply_on(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplyOn", value.into());
            self
        }

        /// When you provide a \[qualified Amazon Resource Name (ARN)\](<https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html#versioning-versions-using>) , this response element indicates whether SnapStart is activated for the specified function version.
        ///
        /// `OptimizationStatus`. Allowed: [`OptimizationStatus`].
        pub fn optimization_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OptimizationStatus", value.into());
            self
        }
    }

    impl From<SnapStartResponse> for Json {
        fn from(value: SnapStartResponse) -> Self {
            value.0.into()
        }
    }

    /// A [tag](https://docs.aws.amazon.com/lambda/latest/dg/tagging.html) to apply to the function.
    ///
    /// A property type of `AWS::Lambda::Function`.
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

        /// The key for this tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for this tag.
        ///
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

    /// Specifies the tenant isolation mode configuration for a Lambda function. This allows you to configure specific tenant isolation strategies for your function invocations.
    ///
    /// A property type of `AWS::Lambda::Function`.
    ///
    /// Required: `TenantIsolationMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TenancyConfig(Properties);

    impl TenancyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Tenant isolation mode allows for invocation to be sent to a corresponding execution environment dedicated to a specific tenant ID.
        ///
        /// `TenantIsolationMode`. Required. Allowed: [`TenantIsolationMode`].
        pub fn tenant_isolation_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TenantIsolationMode", value.into());
            self
        }
    }

    impl From<TenancyConfig> for Json {
        fn from(value: TenancyConfig) -> Self {
            value.0.into()
        }
    }

    /// The function's [AWS X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html) tracing configuration. To sample and record incoming requests, set `Mode` to `Active` .
    ///
    /// A property type of `AWS::Lambda::Function`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TracingConfig(Properties);

    impl TracingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The tracing mode.
        ///
        /// `Mode`. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<TracingConfig> for Json {
        fn from(value: TracingConfig) -> Self {
            value.0.into()
        }
    }

    /// The VPC security groups and subnets that are attached to a Lambda function.
    ///
    /// A property type of `AWS::Lambda::Function`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
        ///
        /// `Ipv6AllowedForDualStack`.
        pub fn ipv6_allowed_for_dual_stack(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Ipv6AllowedForDualStack", value.into());
            self
        }

        /// A list of VPC security group IDs.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// A list of VPC subnet IDs.
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Architectures`.
        pub enum Architectures {
            X86_64 = "x86_64",
            Arm64 = "arm64",
        }

        /// Words for `PackageType`.
        pub enum PackageType {
            Image = "Image",
            Zip = "Zip",
        }

        /// Words for `RecursiveLoop`.
        pub enum RecursiveLoop {
            Allow = "Allow",
            Terminate = "Terminate",
        }

        /// Words for `Runtime`.
        pub enum Runtime {
            Dotnet10 = "dotnet10",
            Dotnet6 = "dotnet6",
            Dotnet8 = "dotnet8",
            Dotnetcore1_0 = "dotnetcore1.0",
            Dotnetcore2_0 = "dotnetcore2.0",
            Dotnetcore2_1 = "dotnetcore2.1",
            Dotnetcore3_1 = "dotnetcore3.1",
            Go1X = "go1.x",
            Java11 = "java11",
            Java11Al2023 = "java11.al2023",
            Java17 = "java17",
            Java17Al2023 = "java17.al2023",
            Java21 = "java21",
            Java25 = "java25",
            Java8 = "java8",
            Java8Al2 = "java8.al2",
            Java8Al2023 = "java8.al2023",
            Nodejs = "nodejs",
            Nodejs10X = "nodejs10.x",
            Nodejs12X = "nodejs12.x",
            Nodejs14X = "nodejs14.x",
            Nodejs16X = "nodejs16.x",
            Nodejs18X = "nodejs18.x",
            Nodejs20X = "nodejs20.x",
            Nodejs22X = "nodejs22.x",
            Nodejs24X = "nodejs24.x",
            Nodejs26X = "nodejs26.x",
            Nodejs4_3 = "nodejs4.3",
            Nodejs4_3Edge = "nodejs4.3-edge",
            Nodejs6_10 = "nodejs6.10",
            Nodejs8_10 = "nodejs8.10",
            Provided = "provided",
            ProvidedAl2 = "provided.al2",
            ProvidedAl2023 = "provided.al2023",
            Python2_7 = "python2.7",
            Python3_10 = "python3.10",
            Python3_11 = "python3.11",
            Python3_12 = "python3.12",
            Python3_13 = "python3.13",
            Python3_14 = "python3.14",
            Python3_15 = "python3.15",
            Python3_6 = "python3.6",
            Python3_7 = "python3.7",
            Python3_8 = "python3.8",
            Python3_9 = "python3.9",
            Ruby2_5 = "ruby2.5",
            Ruby2_7 = "ruby2.7",
            Ruby3_2 = "ruby3.2",
            Ruby3_3 = "ruby3.3",
            Ruby3_4 = "ruby3.4",
            Ruby4_0 = "ruby4.0",
        }

        /// Words for `S3ObjectStorageMode`.
        pub enum S3ObjectStorageMode {
            Copy = "COPY",
            Reference = "REFERENCE",
        }

        /// Words for `ApplicationLogLevel`.
        pub enum ApplicationLogLevel {
            Trace = "TRACE",
            Debug = "DEBUG",
            Info = "INFO",
            Warn = "WARN",
            Error = "ERROR",
            Fatal = "FATAL",
        }

        /// Words for `LogFormat`.
        pub enum LogFormat {
            Text = "Text",
            Json = "JSON",
        }

        /// Words for `SystemLogLevel`.
        pub enum SystemLogLevel {
            Debug = "DEBUG",
            Info = "INFO",
            Warn = "WARN",
        }

        /// Words for `UpdateRuntimeOn`.
        pub enum UpdateRuntimeOn {
            Auto = "Auto",
            FunctionUpdate = "FunctionUpdate",
            Manual = "Manual",
        }

        /// Words for `DirectS3Read`.
        pub enum DirectS3Read {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
            Auto = "AUTO",
        }

        /// Words for `ApplyOn`.
        pub enum ApplyOn {
            PublishedVersions = "PublishedVersions",
            None = "None",
        }

        /// Words for `OptimizationStatus`.
        pub enum OptimizationStatus {
            On = "On",
            Off = "Off",
        }

        /// Words for `TenantIsolationMode`.
        pub enum TenantIsolationMode {
            PerTenant = "PER_TENANT",
        }

        /// Words for `Mode`.
        pub enum Mode {
            Active = "Active",
            PassThrough = "PassThrough",
        }
    }
}

/// Property types and words of [`LayerVersion`].
pub mod layer_version {
    use crate::{Json, Properties, Value};

    /// A ZIP archive that contains the contents of an [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) .
    ///
    /// A property type of `AWS::Lambda::LayerVersion`.
    ///
    /// Required: `S3Bucket`, `S3Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Content(Properties);

    impl Content {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket of the layer archive.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The Amazon S3 key of the layer archive.
        ///
        /// `S3Key`. Required.
        pub fn s3_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Key", value.into());
            self
        }

        /// Specifies whether Lambda should copy the deployment package to its internal storage (COPY) or reference it directly from your S3 bucket (REFERENCE).
        ///
        /// `S3ObjectStorageMode`. Allowed: [`S3ObjectStorageMode`].
        pub fn s3_object_storage_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3ObjectStorageMode", value.into());
            self
        }

        /// For versioned objects, the version of the layer archive object to use.
        ///
        /// `S3ObjectVersion`.
        pub fn s3_object_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3ObjectVersion", value.into());
            self
        }
    }

    impl From<Content> for Json {
        fn from(value: Content) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `CompatibleArchitectures`.
        pub enum CompatibleArchitectures {
            Arm64 = "arm64",
            X86_64 = "x86_64",
        }

        /// Words for `CompatibleRuntimes`.
        pub enum CompatibleRuntimes {
            Dotnet10 = "dotnet10",
            Dotnet6 = "dotnet6",
            Dotnet8 = "dotnet8",
            Dotnetcore1_0 = "dotnetcore1.0",
            Dotnetcore2_0 = "dotnetcore2.0",
            Dotnetcore2_1 = "dotnetcore2.1",
            Dotnetcore3_1 = "dotnetcore3.1",
            Go1X = "go1.x",
            Java11 = "java11",
            Java11Al2023 = "java11.al2023",
            Java17 = "java17",
            Java17Al2023 = "java17.al2023",
            Java21 = "java21",
            Java25 = "java25",
            Java8 = "java8",
            Java8Al2 = "java8.al2",
            Java8Al2023 = "java8.al2023",
            Nodejs = "nodejs",
            Nodejs10X = "nodejs10.x",
            Nodejs12X = "nodejs12.x",
            Nodejs14X = "nodejs14.x",
            Nodejs16X = "nodejs16.x",
            Nodejs18X = "nodejs18.x",
            Nodejs20X = "nodejs20.x",
            Nodejs22X = "nodejs22.x",
            Nodejs24X = "nodejs24.x",
            Nodejs26X = "nodejs26.x",
            Nodejs4_3 = "nodejs4.3",
            Nodejs4_3Edge = "nodejs4.3-edge",
            Nodejs6_10 = "nodejs6.10",
            Nodejs8_10 = "nodejs8.10",
            Provided = "provided",
            ProvidedAl2 = "provided.al2",
            ProvidedAl2023 = "provided.al2023",
            Python2_7 = "python2.7",
            Python3_10 = "python3.10",
            Python3_11 = "python3.11",
            Python3_12 = "python3.12",
            Python3_13 = "python3.13",
            Python3_14 = "python3.14",
            Python3_15 = "python3.15",
            Python3_6 = "python3.6",
            Python3_7 = "python3.7",
            Python3_8 = "python3.8",
            Python3_9 = "python3.9",
            Ruby2_5 = "ruby2.5",
            Ruby2_7 = "ruby2.7",
            Ruby3_2 = "ruby3.2",
            Ruby3_3 = "ruby3.3",
            Ruby3_4 = "ruby3.4",
            Ruby4_0 = "ruby4.0",
        }

        /// Words for `S3ObjectStorageMode`.
        pub enum S3ObjectStorageMode {
            Copy = "COPY",
            Reference = "REFERENCE",
        }
    }
}

/// Property types and words of [`MicrovmImage`].
pub mod microvm_image {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogging(Properties);

    impl CloudWatchLogging {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LogGroup`.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }

        /// `LogStream`.
        pub fn log_stream(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogStream", value.into());
            self
        }
    }

    impl From<CloudWatchLogging> for Json {
        fn from(value: CloudWatchLogging) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lambda::MicrovmImage`.
    ///
    /// Required: `Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeArtifact(Properties);

    impl CodeArtifact {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Uri`. Required.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uri", value.into());
            self
        }
    }

    impl From<CodeArtifact> for Json {
        fn from(value: CodeArtifact) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lambda::MicrovmImage`.
    ///
    /// Required: `Architecture`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CpuConfiguration(Properties);

    impl CpuConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Architecture`. Required. Allowed: [`Architecture`].
        pub fn architecture(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Architecture", value.into());
            self
        }
    }

    impl From<CpuConfiguration> for Json {
        fn from(value: CpuConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lambda::MicrovmImage`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentVariable(Properties);

    impl EnvironmentVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EnvironmentVariable> for Json {
        fn from(value: EnvironmentVariable) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Hooks(Properties);

    impl Hooks {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MicrovmHooks`.
        pub fn microvm_hooks(mut self, value: impl Into<Value<MicrovmHooks>>) -> Self {
            self.0.set("MicrovmHooks", value.into());
            self
        }

        /// `MicrovmImageHooks`.
        pub fn microvm_image_hooks(mut self, value: impl Into<Value<MicrovmImageHooks>>) -> Self {
            self.0.set("MicrovmImageHooks", value.into());
            self
        }

        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }
    }

    impl From<Hooks> for Json {
        fn from(value: Hooks) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Logging(Properties);

    impl Logging {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CloudWatch`.
        pub fn cloud_watch(mut self, value: impl Into<Value<CloudWatchLogging>>) -> Self {
            self.0.set("CloudWatch", value.into());
            self
        }

        /// `Disabled`.
        pub fn disabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Disabled", value.into());
            self
        }
    }

    impl From<Logging> for Json {
        fn from(value: Logging) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MicrovmHooks(Properties);

    impl MicrovmHooks {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Resume`. Allowed: [`HookState`].
        pub fn resume(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Resume", value.into());
            self
        }

        /// `ResumeTimeoutInSeconds`.
        pub fn resume_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ResumeTimeoutInSeconds", value.into());
            self
        }

        /// `Run`. Allowed: [`HookState`].
        pub fn run(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Run", value.into());
            self
        }

        /// `RunTimeoutInSeconds`.
        pub fn run_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RunTimeoutInSeconds", value.into());
            self
        }

        /// `Suspend`. Allowed: [`HookState`].
        pub fn suspend(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Suspend", value.into());
            self
        }

        /// `SuspendTimeoutInSeconds`.
        pub fn suspend_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SuspendTimeoutInSeconds", value.into());
            self
        }

        /// `Terminate`. Allowed: [`HookState`].
        pub fn terminate(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Terminate", value.into());
            self
        }

        /// `TerminateTimeoutInSeconds`.
        pub fn terminate_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TerminateTimeoutInSeconds", value.into());
            self
        }
    }

    impl From<MicrovmHooks> for Json {
        fn from(value: MicrovmHooks) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MicrovmImageHooks(Properties);

    impl MicrovmImageHooks {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Ready`. Allowed: [`HookState`].
        pub fn ready(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ready", value.into());
            self
        }

        /// `ReadyTimeoutInSeconds`.
        pub fn ready_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ReadyTimeoutInSeconds", value.into());
            self
        }

        /// `Validate`. Allowed: [`HookState`].
        pub fn validate(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Validate", value.into());
            self
        }

        /// `ValidateTimeoutInSeconds`.
        pub fn validate_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ValidateTimeoutInSeconds", value.into());
            self
        }
    }

    impl From<MicrovmImageHooks> for Json {
        fn from(value: MicrovmImageHooks) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lambda::MicrovmImage`.
    ///
    /// Required: `MinimumMemoryInMiB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Resources(Properties);

    impl Resources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MinimumMemoryInMiB`. Required.
        pub fn minimum_memory_in_mi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinimumMemoryInMiB", value.into());
            self
        }
    }

    impl From<Resources> for Json {
        fn from(value: Resources) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lambda::MicrovmImage`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
        ///
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

    words! {
        /// Words for `AdditionalOsCapabilities`.
        pub enum AdditionalOsCapabilities {
            All = "ALL",
        }

        /// Words for `Architecture`.
        pub enum Architecture {
            Arm64 = "ARM_64",
        }

        /// Words for `HookState`.
        pub enum HookState {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }
    }
}

/// Property types and words of [`NetworkConnector`].
pub mod network_connector {
    use crate::{Json, List, Properties, Value};

    /// The network configuration for the connector. Specify a VpcEgressConfiguration to enable outbound traffic routing through your VPC.
    ///
    /// A property type of `AWS::Lambda::NetworkConnector`.
    ///
    /// Required: `VpcEgressConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Config(Properties);

    impl Config {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC egress configuration for the network connector. Specifies the subnets, security groups, and network protocol for routing outbound traffic through your VPC.
        ///
        /// `VpcEgressConfiguration`. Required.
        pub fn vpc_egress_configuration(
            mut self,
            value: impl Into<Value<VpcEgressConfiguration>>,
        ) -> Self {
            self.0.set("VpcEgressConfiguration", value.into());
            self
        }
    }

    impl From<Config> for Json {
        fn from(value: Config) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair that provides metadata for the network connector.
    ///
    /// A property type of `AWS::Lambda::NetworkConnector`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
        ///
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

    /// The VPC egress configuration for the network connector. Specifies the subnets, security groups, and network protocol for routing outbound traffic through your VPC.
    ///
    /// A property type of `AWS::Lambda::NetworkConnector`.
    ///
    /// Required: `AssociatedComputeResourceTypes`, `NetworkProtocol`, `SecurityGroupIds`, `SubnetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcEgressConfiguration(Properties);

    impl VpcEgressConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The types of Lambda compute resources that can use this connector. Currently, only MicroVm is supported.
        ///
        /// `AssociatedComputeResourceTypes`. Required. Allowed: [`AssociatedComputeResourceTypes`].
        pub fn associated_compute_resource_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AssociatedComputeResourceTypes", value.into());
            self
        }

        /// The network protocol for the connector. Specify IPv4 for IPv4-only networking, or DualStack for both IPv4 and IPv6.
        ///
        /// `NetworkProtocol`. Required. Allowed: [`NetworkProtocol`].
        pub fn network_protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkProtocol", value.into());
            self
        }

        /// The IDs of the VPC security groups to attach to the ENIs. Specify 0 to 5 security groups. All security groups must be in the same VPC as the subnets.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The IDs of the VPC subnets where Lambda provisions elastic network interfaces (ENIs). Specify 1 to 16 subnets. All subnets must be in the same VPC.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<VpcEgressConfiguration> for Json {
        fn from(value: VpcEgressConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AssociatedComputeResourceTypes`.
        pub enum AssociatedComputeResourceTypes {
            MicroVm = "MicroVm",
            WebFunction = "WebFunction",
        }

        /// Words for `NetworkProtocol`.
        pub enum NetworkProtocol {
            IPv4 = "IPv4",
            DualStack = "DualStack",
        }
    }
}

/// Words of [`Permission`].
pub mod permission {
    words! {
        /// Words for `FunctionUrlAuthType`.
        pub enum FunctionUrlAuthType {
            AwsIam = "AWS_IAM",
            None = "NONE",
        }
    }
}

/// Property types and words of [`Url`].
pub mod url {
    use crate::{Json, List, Properties, Value};

    /// The \[Cross-Origin Resource Sharing (CORS)\](<https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS>) settings for your function URL. Use CORS to grant access to your function URL from any origin.
    ///
    /// A property type of `AWS::Lambda::Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Cors(Properties);

    impl Cors {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether you want to allow cookies or other credentials in requests to your function URL. The default is `false` .
        ///
        /// `AllowCredentials`.
        pub fn allow_credentials(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowCredentials", value.into());
            self
        }

        /// The HTTP headers that origins can include in requests to your function URL. For example: `Date` , `Keep-Alive` , `X-Custom-Header` .
        ///
        /// `AllowHeaders`.
        pub fn allow_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowHeaders", value.into());
            self
        }

        /// The HTTP methods that are allowed when calling your function URL. For example: `GET` , `POST` , `DELETE` , or the wildcard character ( `*` ).
        ///
        /// `AllowMethods`. Allowed: [`AllowMethods`].
        pub fn allow_methods(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowMethods", value.into());
            self
        }

        /// The origins that can access your function URL. You can list any number of specific origins, separated by a comma. For example: `https://www.example.com` , `http://localhost:60905` .
        ///
        /// `AllowOrigins`.
        pub fn allow_origins(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowOrigins", value.into());
            self
        }

        /// The HTTP headers in your function response that you want to expose to origins that call your function URL. For example: `Date` , `Keep-Alive` , `X-Custom-Header` .
        ///
        /// `ExposeHeaders`.
        pub fn expose_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExposeHeaders", value.into());
            self
        }

        /// The maximum amount of time, in seconds, that browsers can cache results of a preflight request. By default, this is set to `0` , which means the browser will not cache results.
        ///
        /// `MaxAge`.
        pub fn max_age(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxAge", value.into());
            self
        }
    }

    impl From<Cors> for Json {
        fn from(value: Cors) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AuthType`.
        pub enum AuthType {
            AwsIam = "AWS_IAM",
            None = "NONE",
        }

        /// Words for `InvokeMode`.
        pub enum InvokeMode {
            Buffered = "BUFFERED",
            ResponseStream = "RESPONSE_STREAM",
        }

        /// Words for `AllowMethods`.
        pub enum AllowMethods {
            Get = "GET",
            Put = "PUT",
            Head = "HEAD",
            Post = "POST",
            Patch = "PATCH",
            Delete = "DELETE",
            All = "*",
        }
    }
}

/// Property types of [`Version`].
pub mod version {
    use crate::{Json, Properties, Value};

    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
    ///
    /// A property type of `AWS::Lambda::Version`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FunctionScalingConfig(Properties);

    impl FunctionScalingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of execution environments that can be provisioned for the function.
        ///
        /// `MaxExecutionEnvironments`.
        pub fn max_execution_environments(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxExecutionEnvironments", value.into());
            self
        }

        /// The minimum number of execution environments to maintain for the function.
        ///
        /// `MinExecutionEnvironments`.
        pub fn min_execution_environments(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinExecutionEnvironments", value.into());
            self
        }
    }

    impl From<FunctionScalingConfig> for Json {
        fn from(value: FunctionScalingConfig) -> Self {
            value.0.into()
        }
    }

    /// A [provisioned concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html) configuration for a function's version.
    ///
    /// A property type of `AWS::Lambda::Version`.
    ///
    /// Required: `ProvisionedConcurrentExecutions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProvisionedConcurrencyConfiguration(Properties);

    impl ProvisionedConcurrencyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of provisioned concurrency to allocate for the version.
        ///
        /// `ProvisionedConcurrentExecutions`. Required.
        pub fn provisioned_concurrent_executions(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProvisionedConcurrentExecutions", value.into());
            self
        }
    }

    impl From<ProvisionedConcurrencyConfiguration> for Json {
        fn from(value: ProvisionedConcurrencyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html) .
    ///
    /// A property type of `AWS::Lambda::Version`.
    ///
    /// Required: `UpdateRuntimeOn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuntimePolicy(Properties);

    impl RuntimePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the runtime version you want the function to use.
        ///
        /// `RuntimeVersionArn`.
        pub fn runtime_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuntimeVersionArn", value.into());
            self
        }

        /// Specify the runtime update mode.
        ///
        /// `UpdateRuntimeOn`. Required.
        pub fn update_runtime_on(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdateRuntimeOn", value.into());
            self
        }
    }

    impl From<RuntimePolicy> for Json {
        fn from(value: RuntimePolicy) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`WebFunction`].
pub mod web_function {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with the function.
    ///
    /// A property type of `AWS::Lambda::WebFunction`.
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

        /// The tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value.
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

/// Property types and words of [`WebFunctionEndpoint`].
pub mod web_function_endpoint {
    use crate::{Json, List, Properties, Value};

    /// Per-region endpoint information.
    ///
    /// A property type of `AWS::Lambda::WebFunctionEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegionalEndpoint(Properties);

    impl RegionalEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authentication type for the endpoint.
        ///
        /// `AuthType`. Allowed: [`AuthType`].
        pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthType", value.into());
            self
        }

        /// The domain name of the endpoint.
        ///
        /// `DomainName`.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// The revision weights for the endpoint.
        ///
        /// `RevisionWeights`.
        pub fn revision_weights(mut self, value: impl Into<List<RevisionWeight>>) -> Self {
            self.0.set("RevisionWeights", value.into());
            self
        }

        /// The scaling configuration for the endpoint.
        ///
        /// `ScalingConfig`.
        pub fn scaling_config(mut self, value: impl Into<Value<ScalingConfig>>) -> Self {
            self.0.set("ScalingConfig", value.into());
            self
        }

        /// The current state of the endpoint.
        ///
        /// `State`. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// The reason for the current state of the endpoint.
        ///
        /// `StateReason`.
        pub fn state_reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StateReason", value.into());
            self
        }

        /// The throttling configuration for the endpoint.
        ///
        /// `ThrottleConfig`.
        pub fn throttle_config(mut self, value: impl Into<Value<ThrottleConfig>>) -> Self {
            self.0.set("ThrottleConfig", value.into());
            self
        }

        /// The status of the most recent update to the endpoint.
        ///
        /// `UpdateStatus`. Allowed: [`UpdateStatus`].
        pub fn update_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdateStatus", value.into());
            self
        }

        /// The reason for the current update status of the endpoint.
        ///
        /// `UpdateStatusReason`.
        pub fn update_status_reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdateStatusReason", value.into());
            self
        }
    }

    impl From<RegionalEndpoint> for Json {
        fn from(value: RegionalEndpoint) -> Self {
            value.0.into()
        }
    }

    /// A revision routing entry.
    ///
    /// A property type of `AWS::Lambda::WebFunctionEndpoint`.
    ///
    /// Required: `RevisionId`, `Weight`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RevisionWeight(Properties);

    impl RevisionWeight {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The revision identifier.
        ///
        /// `RevisionId`. Required.
        pub fn revision_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RevisionId", value.into());
            self
        }

        /// The traffic weight for this revision.
        ///
        /// `Weight`. Required.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<RevisionWeight> for Json {
        fn from(value: RevisionWeight) -> Self {
            value.0.into()
        }
    }

    /// The scaling configuration for the endpoint. Optionally constrains how many concurrent execution environments the endpoint can use, in addition to your account's vCPU quota.
    ///
    /// A property type of `AWS::Lambda::WebFunctionEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingConfig(Properties);

    impl ScalingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of concurrent execution environments for the endpoint. This optional limit further constrains the endpoint's scaling. When omitted, the endpoint's scaling is limited only by your account's vCPU quota.
        ///
        /// `MaxEnvironments`.
        pub fn max_environments(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxEnvironments", value.into());
            self
        }
    }

    impl From<ScalingConfig> for Json {
        fn from(value: ScalingConfig) -> Self {
            value.0.into()
        }
    }

    /// The throttling configuration for the endpoint. Optionally constrains the request rate that the endpoint accepts, in addition to your account's rate limit quota.
    ///
    /// A property type of `AWS::Lambda::WebFunctionEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThrottleConfig(Properties);

    impl ThrottleConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum request rate per second for the endpoint, up to a maximum of 10000. This optional limit further constrains the endpoint's request rate. When omitted, the endpoint's request rate is limited only by your account's rate limit quota.
        ///
        /// `RateLimit`.
        pub fn rate_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RateLimit", value.into());
            self
        }
    }

    impl From<ThrottleConfig> for Json {
        fn from(value: ThrottleConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AuthType`.
        pub enum AuthType {
            ApplicationManaged = "ApplicationManaged",
            IamAuth = "IamAuth",
        }

        /// Words for `EndpointType`.
        pub enum EndpointType {
            HomeRegion = "HomeRegion",
            MultiRegion = "MultiRegion",
            PerRegion = "PerRegion",
        }

        /// Words for `State`.
        pub enum State {
            Pending = "Pending",
            Active = "Active",
            Failed = "Failed",
            Deleting = "Deleting",
        }

        /// Words for `UpdateStatus`.
        pub enum UpdateStatus {
            InProgress = "InProgress",
            Successful = "Successful",
            Failed = "Failed",
        }
    }
}

/// Property types and words of [`WebFunctionRevision`].
pub mod web_function_revision {
    use crate::{Json, Map, Properties, Value};

    /// The build configuration for the revision.
    ///
    /// A property type of `AWS::Lambda::WebFunctionRevision`.
    ///
    /// Required: `CodeConfig`, `RuntimeConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BuildConfig(Properties);

    impl BuildConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The code configuration for the revision.
        ///
        /// `CodeConfig`. Required.
        pub fn code_config(mut self, value: impl Into<Value<BuildConfigCodeConfig>>) -> Self {
            self.0.set("CodeConfig", value.into());
            self
        }

        /// The runtime configuration for the revision.
        ///
        /// `RuntimeConfig`. Required.
        pub fn runtime_config(mut self, value: impl Into<Value<BuildConfigRuntimeConfig>>) -> Self {
            self.0.set("RuntimeConfig", value.into());
            self
        }
    }

    impl From<BuildConfig> for Json {
        fn from(value: BuildConfig) -> Self {
            value.0.into()
        }
    }

    /// The code configuration for the revision.
    ///
    /// A property type of `AWS::Lambda::WebFunctionRevision`.
    ///
    /// Required: `S3Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BuildConfigCodeConfig(Properties);

    impl BuildConfigCodeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 location of the deployment artifact.
        ///
        /// `S3Object`. Required.
        pub fn s3_object(mut self, value: impl Into<Value<S3Object>>) -> Self {
            self.0.set("S3Object", value.into());
            self
        }
    }

    impl From<BuildConfigCodeConfig> for Json {
        fn from(value: BuildConfigCodeConfig) -> Self {
            value.0.into()
        }
    }

    /// The runtime configuration for the revision.
    ///
    /// A property type of `AWS::Lambda::WebFunctionRevision`.
    ///
    /// Required: `Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BuildConfigRuntimeConfig(Properties);

    impl BuildConfigRuntimeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The runtime identifier.
        ///
        /// `Runtime`. Required.
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }
    }

    impl From<BuildConfigRuntimeConfig> for Json {
        fn from(value: BuildConfigRuntimeConfig) -> Self {
            value.0.into()
        }
    }

    /// The logging configuration.
    ///
    /// A property type of `AWS::Lambda::WebFunctionRevision`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfig(Properties);

    impl LoggingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The application log level.
        ///
        /// `ApplicationLogLevel`. Allowed: [`ApplicationLogLevel`].
        pub fn application_log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationLogLevel", value.into());
            self
        }

        /// The CloudWatch log group name.
        ///
        /// `LogGroup`.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }

        /// The system log level.
        ///
        /// `SystemLogLevel`. Allowed: [`SystemLogLevel`].
        pub fn system_log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SystemLogLevel", value.into());
            self
        }
    }

    impl From<LoggingConfig> for Json {
        fn from(value: LoggingConfig) -> Self {
            value.0.into()
        }
    }

    /// The S3 location of the function code.
    ///
    /// A property type of `AWS::Lambda::WebFunctionRevision`.
    ///
    /// Required: `Bucket`, `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Object(Properties);

    impl S3Object {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket name.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The S3 object key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The S3 object version ID.
        ///
        /// `VersionId`.
        pub fn version_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VersionId", value.into());
            self
        }
    }

    impl From<S3Object> for Json {
        fn from(value: S3Object) -> Self {
            value.0.into()
        }
    }

    /// The service configuration for the revision.
    ///
    /// A property type of `AWS::Lambda::WebFunctionRevision`.
    ///
    /// Required: `ExecutionRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceConfig(Properties);

    impl ServiceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The versioned ARN of the network connector used for outbound network access from the revision.
        ///
        /// `EgressNetworkConnectorArn`.
        pub fn egress_network_connector_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EgressNetworkConnectorArn", value.into());
            self
        }

        /// Environment variables for the function.
        ///
        /// `EnvironmentVariables`.
        pub fn environment_variables(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("EnvironmentVariables", value.into());
            self
        }

        /// The ARN of the execution role.
        ///
        /// `ExecutionRoleArn`. Required.
        pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRoleArn", value.into());
            self
        }

        /// The maximum concurrency per environment.
        ///
        /// `MaxConcurrencyPerEnvironment`.
        pub fn max_concurrency_per_environment(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConcurrencyPerEnvironment", value.into());
            self
        }

        /// The telemetry configuration.
        ///
        /// `TelemetryConfig`.
        pub fn telemetry_config(
            mut self,
            value: impl Into<Value<ServiceConfigTelemetryConfig>>,
        ) -> Self {
            self.0.set("TelemetryConfig", value.into());
            self
        }

        /// The function timeout in seconds.
        ///
        /// `TimeoutSeconds`.
        pub fn timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutSeconds", value.into());
            self
        }
    }

    impl From<ServiceConfig> for Json {
        fn from(value: ServiceConfig) -> Self {
            value.0.into()
        }
    }

    /// The telemetry configuration.
    ///
    /// A property type of `AWS::Lambda::WebFunctionRevision`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceConfigTelemetryConfig(Properties);

    impl ServiceConfigTelemetryConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The logging configuration for the web function.
        ///
        /// `LoggingConfig`.
        pub fn logging_config(mut self, value: impl Into<Value<LoggingConfig>>) -> Self {
            self.0.set("LoggingConfig", value.into());
            self
        }
    }

    impl From<ServiceConfigTelemetryConfig> for Json {
        fn from(value: ServiceConfigTelemetryConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ApplicationLogLevel`.
        pub enum ApplicationLogLevel {
            Trace = "TRACE",
            Debug = "DEBUG",
            Info = "INFO",
            Warn = "WARN",
            Error = "ERROR",
            Fatal = "FATAL",
        }

        /// Words for `SystemLogLevel`.
        pub enum SystemLogLevel {
            Debug = "DEBUG",
            Info = "INFO",
            Warn = "WARN",
        }
    }
}
