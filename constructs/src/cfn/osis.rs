//! `AWS::OSIS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The AWS::OSIS::Pipeline resource creates an Amazon OpenSearch Ingestion pipeline.
///
/// [`AWS::OSIS::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-osis-pipeline.html).
///
/// Required: `MaxUnits`, `MinUnits`, `PipelineConfigurationBody`, `PipelineName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Pipeline(Properties);

impl Pipeline {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Options that specify the configuration of a persistent buffer. To configure how OpenSearch Ingestion encrypts this data, set the `EncryptionAtRestOptions` .
    ///
    /// `BufferOptions`.
    pub fn buffer_options(mut self, value: impl Into<Value<pipeline::BufferOptions>>) -> Self {
        self.0.set("BufferOptions", value.into());
        self
    }

    /// Options to control how OpenSearch encrypts buffer data.
    ///
    /// `EncryptionAtRestOptions`.
    pub fn encryption_at_rest_options(
        mut self,
        value: impl Into<Value<pipeline::EncryptionAtRestOptions>>,
    ) -> Self {
        self.0.set("EncryptionAtRestOptions", value.into());
        self
    }

    /// Key-value pairs that represent log publishing settings.
    ///
    /// `LogPublishingOptions`.
    pub fn log_publishing_options(
        mut self,
        value: impl Into<Value<pipeline::LogPublishingOptions>>,
    ) -> Self {
        self.0.set("LogPublishingOptions", value.into());
        self
    }

    /// The maximum pipeline capacity, in Ingestion Compute Units (ICUs).
    ///
    /// `MaxUnits`. Required.
    pub fn max_units(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxUnits", value.into());
        self
    }

    /// The minimum pipeline capacity, in Ingestion Compute Units (ICUs).
    ///
    /// `MinUnits`. Required.
    pub fn min_units(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinUnits", value.into());
        self
    }

    /// The Data Prepper pipeline configuration in YAML format.
    ///
    /// `PipelineConfigurationBody`. Required.
    pub fn pipeline_configuration_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PipelineConfigurationBody", value.into());
        self
    }

    /// The name of the pipeline.
    ///
    /// `PipelineName`. Required. A change replaces the resource.
    pub fn pipeline_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PipelineName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that the pipeline uses to access AWS resources.
    ///
    /// `PipelineRoleArn`.
    pub fn pipeline_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PipelineRoleArn", value.into());
        self
    }

    /// `ResourcePolicy`.
    pub fn resource_policy(mut self, value: impl Into<Value<pipeline::ResourcePolicy>>) -> Self {
        self.0.set("ResourcePolicy", value.into());
        self
    }

    /// List of tags to add to the pipeline upon creation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<pipeline::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Options that specify the subnets and security groups for an OpenSearch Ingestion VPC endpoint.
    ///
    /// `VpcOptions`.
    pub fn vpc_options(mut self, value: impl Into<Value<pipeline::VpcOptions>>) -> Self {
        self.0.set("VpcOptions", value.into());
        self
    }
}

impl Resource for Pipeline {
    const TYPE: &'static str = "AWS::OSIS::Pipeline";
}

impl Construct for Pipeline {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Pipeline> for Properties {
    fn from(value: Pipeline) -> Self {
        value.0
    }
}

impl Handle<Pipeline> {
    /// A list of the ingestion endpoints for the pipeline that you can send data to. Currently, only a single ingestion endpoint is supported for a pipeline. For example, `my-pipeline-123456789012.us-east-1.osis.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `IngestEndpointUrls`.
    #[must_use]
    pub fn ingest_endpoint_urls(self) -> Value<Vec<String>> {
        self.attribute_list("IngestEndpointUrls")
    }

    /// The Amazon Resource Name (ARN) of the pipeline.
    ///
    /// `Fn::GetAtt` of `PipelineArn`.
    #[must_use]
    pub fn pipeline_arn(self) -> Value<String> {
        self.attribute("PipelineArn")
    }

    /// The VPC endpoint service name for the pipeline.
    ///
    /// `Fn::GetAtt` of `VpcEndpointService`.
    #[must_use]
    pub fn vpc_endpoint_service(self) -> Value<String> {
        self.attribute("VpcEndpointService")
    }

    /// The VPC interface endpoints that have access to the pipeline.
    ///
    /// `Fn::GetAtt` of `VpcEndpoints`.
    #[must_use]
    pub fn vpc_endpoints(self) -> Value<Vec<String>> {
        self.attribute_list("VpcEndpoints")
    }
}

/// Property types and words of [`Pipeline`].
pub mod pipeline {
    use crate::{Json, List, Properties, Value};

    /// Options that specify the configuration of a persistent buffer. To configure how OpenSearch Ingestion encrypts this data, set the `EncryptionAtRestOptions` .
    ///
    /// A property type of `AWS::OSIS::Pipeline`.
    ///
    /// Required: `PersistentBufferEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BufferOptions(Properties);

    impl BufferOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether persistent buffering should be enabled.
        ///
        /// `PersistentBufferEnabled`. Required.
        pub fn persistent_buffer_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PersistentBufferEnabled", value.into());
            self
        }
    }

    impl From<BufferOptions> for Json {
        fn from(value: BufferOptions) -> Self {
            value.0.into()
        }
    }

    /// Options to control how OpenSearch encrypts buffer data.
    ///
    /// A property type of `AWS::OSIS::Pipeline`.
    ///
    /// Required: `KmsKeyArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionAtRestOptions(Properties);

    impl EncryptionAtRestOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the KMS key used to encrypt buffer data. By default, data is encrypted using an AWS owned key.
        ///
        /// `KmsKeyArn`. Required.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<EncryptionAtRestOptions> for Json {
        fn from(value: EncryptionAtRestOptions) -> Self {
            value.0.into()
        }
    }

    /// Container for the values required to configure logging for the pipeline. If you don't specify these values, OpenSearch Ingestion will not publish logs from your application to CloudWatch Logs.
    ///
    /// A property type of `AWS::OSIS::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogPublishingOptions(Properties);

    impl LogPublishingOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination for OpenSearch Ingestion logs sent to Amazon CloudWatch Logs. This parameter is required if `IsLoggingEnabled` is set to `true` .
        ///
        /// `CloudWatchLogDestination`.
        pub fn cloud_watch_log_destination(
            mut self,
            value: impl Into<Value<LogPublishingOptionsCloudWatchLogDestination>>,
        ) -> Self {
            self.0.set("CloudWatchLogDestination", value.into());
            self
        }

        /// Whether logs should be published.
        ///
        /// `IsLoggingEnabled`.
        pub fn is_logging_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsLoggingEnabled", value.into());
            self
        }
    }

    impl From<LogPublishingOptions> for Json {
        fn from(value: LogPublishingOptions) -> Self {
            value.0.into()
        }
    }

    /// The destination for OpenSearch Ingestion logs sent to Amazon CloudWatch Logs. This parameter is required if `IsLoggingEnabled` is set to `true` .
    ///
    /// A property type of `AWS::OSIS::Pipeline`.
    ///
    /// Required: `LogGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogPublishingOptionsCloudWatchLogDestination(Properties);

    impl LogPublishingOptionsCloudWatchLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LogGroup`. Required.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }
    }

    impl From<LogPublishingOptionsCloudWatchLogDestination> for Json {
        fn from(value: LogPublishingOptionsCloudWatchLogDestination) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OSIS::Pipeline`.
    ///
    /// Required: `Policy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourcePolicy(Properties);

    impl ResourcePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Policy`. Required.
        pub fn policy(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Policy", value.into());
            self
        }
    }

    impl From<ResourcePolicy> for Json {
        fn from(value: ResourcePolicy) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::OSIS::Pipeline`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

    /// An OpenSearch Ingestion-managed VPC endpoint that will access one or more pipelines.
    ///
    /// A property type of `AWS::OSIS::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcEndpoint(Properties);

    impl VpcEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of the endpoint.
        ///
        /// `VpcEndpointId`.
        pub fn vpc_endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcEndpointId", value.into());
            self
        }

        /// The ID for your VPC. AWS PrivateLink generates this value when you create a VPC.
        ///
        /// `VpcId`.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }

        /// Information about the VPC, including associated subnets and security groups.
        ///
        /// `VpcOptions`.
        pub fn vpc_options(mut self, value: impl Into<Value<VpcOptions>>) -> Self {
            self.0.set("VpcOptions", value.into());
            self
        }
    }

    impl From<VpcEndpoint> for Json {
        fn from(value: VpcEndpoint) -> Self {
            value.0.into()
        }
    }

    /// Options that specify the subnets and security groups for an OpenSearch Ingestion VPC endpoint.
    ///
    /// A property type of `AWS::OSIS::Pipeline`.
    ///
    /// Required: `SubnetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcOptions(Properties);

    impl VpcOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of security groups associated with the VPC endpoint.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// A list of subnet IDs associated with the VPC endpoint.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }

        /// Options for attaching a VPC to a pipeline.
        ///
        /// `VpcAttachmentOptions`.
        pub fn vpc_attachment_options(
            mut self,
            value: impl Into<Value<VpcOptionsVpcAttachmentOptions>>,
        ) -> Self {
            self.0.set("VpcAttachmentOptions", value.into());
            self
        }

        /// Defines whether you or Amazon OpenSearch Ingestion service create and manage the VPC endpoint configured for the pipeline.
        ///
        /// `VpcEndpointManagement`. Allowed: [`VpcEndpointManagement`].
        pub fn vpc_endpoint_management(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcEndpointManagement", value.into());
            self
        }
    }

    impl From<VpcOptions> for Json {
        fn from(value: VpcOptions) -> Self {
            value.0.into()
        }
    }

    /// Options for attaching a VPC to a pipeline.
    ///
    /// A property type of `AWS::OSIS::Pipeline`.
    ///
    /// Required: `AttachToVpc`, `CidrBlock`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcOptionsVpcAttachmentOptions(Properties);

    impl VpcOptionsVpcAttachmentOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the pipeline should be attached to the provided VPC
        ///
        /// `AttachToVpc`. Required.
        pub fn attach_to_vpc(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AttachToVpc", value.into());
            self
        }

        /// The CIDR block to be reserved for OpenSearch Ingestion to create elastic network interfaces (ENIs).
        ///
        /// `CidrBlock`. Required.
        pub fn cidr_block(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CidrBlock", value.into());
            self
        }
    }

    impl From<VpcOptionsVpcAttachmentOptions> for Json {
        fn from(value: VpcOptionsVpcAttachmentOptions) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `VpcEndpointManagement`.
        pub enum VpcEndpointManagement {
            Customer = "CUSTOMER",
            Service = "SERVICE",
        }
    }
}
