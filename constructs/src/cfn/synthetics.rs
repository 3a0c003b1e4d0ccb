//! `AWS::Synthetics`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates or updates a canary. Canaries are scripts that monitor your endpoints and APIs from the outside-in.
///
/// [`AWS::Synthetics::Canary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html).
///
/// Required: `ArtifactS3Location`, `Code`, `ExecutionRoleArn`, `Name`, `RuntimeVersion`, `Schedule`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Canary(Properties);

impl Canary {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A structure that contains the configuration for canary artifacts, including the encryption-at-rest settings for artifacts that the canary uploads to Amazon S3.
    ///
    /// `ArtifactConfig`.
    pub fn artifact_config(mut self, value: impl Into<Value<canary::ArtifactConfig>>) -> Self {
        self.0.set("ArtifactConfig", value.into());
        self
    }

    /// The location in Amazon S3 where Synthetics stores artifacts from the runs of this canary. Artifacts include the log file, screenshots, and HAR files. Specify the full location path, including `s3://` at the beginning of the path.
    ///
    /// `ArtifactS3Location`. Required.
    pub fn artifact_s3_location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ArtifactS3Location", value.into());
        self
    }

    /// A structure that specifies the browser type to use for a canary run. CloudWatch Synthetics supports running canaries on both `CHROME` and `FIREFOX` browsers.
    ///
    /// `BrowserConfigs`.
    pub fn browser_configs(mut self, value: impl Into<List<canary::BrowserConfig>>) -> Self {
        self.0.set("BrowserConfigs", value.into());
        self
    }

    /// Use this structure to input your script code for the canary. This structure contains the Lambda handler with the location where the canary should start running the script.
    ///
    /// `Code`. Required.
    pub fn code(mut self, value: impl Into<Value<canary::Code>>) -> Self {
        self.0.set("Code", value.into());
        self
    }

    /// Deletes associated lambda resources created by Synthetics if set to True. Default is False
    ///
    /// `DeleteLambdaResourcesOnCanaryDeletion`.
    pub fn delete_lambda_resources_on_canary_deletion(
        mut self,
        value: impl Into<Value<bool>>,
    ) -> Self {
        self.0
            .set("DeleteLambdaResourcesOnCanaryDeletion", value.into());
        self
    }

    /// Specifies whether to perform a dry run before updating the canary. If set to `true` , CloudFormation will execute a dry run to validate the changes before applying them to the canary.
    ///
    /// `DryRunAndUpdate`.
    pub fn dry_run_and_update(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DryRunAndUpdate", value.into());
        self
    }

    /// The ARN of the IAM role to be used to run the canary. This role must already exist, and must include `lambda.amazonaws.com` as a principal in the trust policy. The role must also have the following permissions:
    ///
    /// `ExecutionRoleArn`. Required.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The number of days to retain data about failed runs of this canary. If you omit this field, the default of 31 days is used. The valid range is 1 to 455 days.
    ///
    /// `FailureRetentionPeriod`.
    pub fn failure_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("FailureRetentionPeriod", value.into());
        self
    }

    /// KMS key ARN for encrypting the canary's Lambda function environment variables at rest. If omitted, Lambda uses an AWS-managed key.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The name for this canary. Be sure to give it a descriptive name that distinguishes it from other canaries in your account.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies whether to also delete the Lambda functions and layers used by this canary when the canary is deleted. If it is `AUTOMATIC` , the Lambda functions and layers will be deleted when the canary is deleted.
    ///
    /// `ProvisionedResourceCleanup`. Allowed: [`ProvisionedResourceCleanup`](canary::ProvisionedResourceCleanup).
    pub fn provisioned_resource_cleanup(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProvisionedResourceCleanup", value.into());
        self
    }

    /// List of replica locations for multi-location canary execution
    ///
    /// `Replicas`.
    pub fn replicas(mut self, value: impl Into<List<canary::Replica>>) -> Self {
        self.0.set("Replicas", value.into());
        self
    }

    /// To have the tags that you apply to this canary also be applied to the Lambda function that the canary uses, specify this property with the value `lambda-function` .
    ///
    /// `ResourcesToReplicateTags`. Allowed: [`ResourcesToReplicateTags`](canary::ResourcesToReplicateTags).
    pub fn resources_to_replicate_tags(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ResourcesToReplicateTags", value.into());
        self
    }

    /// A structure that contains input information for a canary run. If you omit this structure, the frequency of the canary is used as canary's timeout value, up to a maximum of 900 seconds.
    ///
    /// `RunConfig`.
    pub fn run_config(mut self, value: impl Into<Value<canary::RunConfig>>) -> Self {
        self.0.set("RunConfig", value.into());
        self
    }

    /// Specifies the runtime version to use for the canary. For more information about runtime versions, see [Canary Runtime Versions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_Library.html) .
    ///
    /// `RuntimeVersion`. Required.
    pub fn runtime_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuntimeVersion", value.into());
        self
    }

    /// A structure that contains information about how often the canary is to run, and when these runs are to stop.
    ///
    /// `Schedule`. Required.
    pub fn schedule(mut self, value: impl Into<Value<canary::Schedule>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// Specify TRUE to have the canary start making runs immediately after it is created.
    ///
    /// `StartCanaryAfterCreation`.
    pub fn start_canary_after_creation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("StartCanaryAfterCreation", value.into());
        self
    }

    /// The number of days to retain data about successful runs of this canary. If you omit this field, the default of 31 days is used. The valid range is 1 to 455 days.
    ///
    /// `SuccessRetentionPeriod`.
    pub fn success_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SuccessRetentionPeriod", value.into());
        self
    }

    /// The list of key-value pairs that are associated with the canary.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<canary::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// If this canary is to test an endpoint in a VPC, this structure contains information about the subnet and security groups of the VPC endpoint.
    ///
    /// `VPCConfig`.
    pub fn vpc_config(mut self, value: impl Into<Value<canary::VPCConfig>>) -> Self {
        self.0.set("VPCConfig", value.into());
        self
    }

    /// Visual reference configuration for visual testing
    ///
    /// `VisualReference`.
    pub fn visual_reference(mut self, value: impl Into<Value<canary::VisualReference>>) -> Self {
        self.0.set("VisualReference", value.into());
        self
    }

    /// A list of visual reference configurations for the canary, one for each browser type that the canary is configured to run on. Visual references are used for visual monitoring comparisons.
    ///
    /// `VisualReferences`.
    pub fn visual_references(mut self, value: impl Into<List<canary::VisualReference>>) -> Self {
        self.0.set("VisualReferences", value.into());
        self
    }
}

impl Resource for Canary {
    const TYPE: &'static str = "AWS::Synthetics::Canary";
}

impl Construct for Canary {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Canary> for Properties {
    fn from(value: Canary) -> Self {
        value.0
    }
}

impl Handle<Canary> {
    /// `Ref` returns the ARN of the Lambda layer where Synthetics stores the canary script code.
    ///
    /// `Fn::GetAtt` of `Code.SourceLocationArn`.
    #[must_use]
    pub fn code_source_location_arn(self) -> Value<String> {
        self.attribute("Code.SourceLocationArn")
    }

    /// The ID of the canary.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The state of the canary. For example, `RUNNING` .
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Creates or updates a group which you can use to associate canaries with each other, including cross-Region canaries.
///
/// [`AWS::Synthetics::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-group.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Group(Properties);

impl Group {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A name for the group. It can include any Unicode characters.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARNs of the canaries that you want to associate with this group.
    ///
    /// `ResourceArns`.
    pub fn resource_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ResourceArns", value.into());
        self
    }

    /// The list of key-value pairs that are associated with the group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Group {
    const TYPE: &'static str = "AWS::Synthetics::Group";
}

impl Construct for Group {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Group> for Properties {
    fn from(value: Group) -> Self {
        value.0
    }
}

impl Handle<Group> {
    /// The Id of the group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types and words of [`Canary`].
pub mod canary {
    use crate::{Json, List, Map, Properties, Value};

    /// A structure that contains the configuration for canary artifacts, including the encryption-at-rest settings for artifacts that the canary uploads to Amazon S3 .
    ///
    /// A property type of `AWS::Synthetics::Canary`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArtifactConfig(Properties);

    impl ArtifactConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A structure that contains the configuration of the encryption-at-rest settings for artifacts that the canary uploads to Amazon S3 .
        ///
        /// `S3Encryption`.
        pub fn s3_encryption(mut self, value: impl Into<Value<S3Encryption>>) -> Self {
            self.0.set("S3Encryption", value.into());
            self
        }
    }

    impl From<ArtifactConfig> for Json {
        fn from(value: ArtifactConfig) -> Self {
            value.0.into()
        }
    }

    /// A structure representing a screenshot that is used as a baseline during visual monitoring comparisons made by the canary.
    ///
    /// A property type of `AWS::Synthetics::Canary`.
    ///
    /// Required: `ScreenshotName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BaseScreenshot(Properties);

    impl BaseScreenshot {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Coordinates that define the part of a screen to ignore during screenshot comparisons. To obtain the coordinates to use here, use the CloudWatch console to draw the boundaries on the screen.
        ///
        /// `IgnoreCoordinates`.
        pub fn ignore_coordinates(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IgnoreCoordinates", value.into());
            self
        }

        /// The name of the screenshot. This is generated the first time the canary is run after the `UpdateCanary` operation that specified for this canary to perform visual monitoring.
        ///
        /// `ScreenshotName`. Required.
        pub fn screenshot_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScreenshotName", value.into());
            self
        }
    }

    impl From<BaseScreenshot> for Json {
        fn from(value: BaseScreenshot) -> Self {
            value.0.into()
        }
    }

    /// A structure that specifies the browser type to use for a canary run.
    ///
    /// A property type of `AWS::Synthetics::Canary`.
    ///
    /// Required: `BrowserType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BrowserConfig(Properties);

    impl BrowserConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The browser type associated with this browser configuration.
        ///
        /// `BrowserType`. Required. Allowed: [`BrowserType`].
        pub fn browser_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BrowserType", value.into());
            self
        }
    }

    impl From<BrowserConfig> for Json {
        fn from(value: BrowserConfig) -> Self {
            value.0.into()
        }
    }

    /// Use this structure to input your script code for the canary. This structure contains the Lambda handler with the location where the canary should start running the script.
    ///
    /// A property type of `AWS::Synthetics::Canary`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Code(Properties);

    impl Code {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BlueprintTypes` are a list of templates that enable simplified canary creation. You can create canaries for common monitoring scenarios by providing only a JSON configuration file instead of writing custom scripts.
        ///
        /// `BlueprintTypes`.
        pub fn blueprint_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("BlueprintTypes", value.into());
            self
        }

        /// List of Lambda layers to attach to the canary
        ///
        /// `Dependencies`.
        pub fn dependencies(mut self, value: impl Into<List<Dependency>>) -> Self {
            self.0.set("Dependencies", value.into());
            self
        }

        /// The entry point to use for the source code when running the canary.
        ///
        /// `Handler`.
        pub fn handler(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Handler", value.into());
            self
        }

        /// If your canary script is located in S3, specify the bucket name here. The bucket must already exist.
        ///
        /// `S3Bucket`.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The Amazon S3 key of your script. For more information, see [Working with Amazon S3 Objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingObjects.html) .
        ///
        /// `S3Key`.
        pub fn s3_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Key", value.into());
            self
        }

        /// The Amazon S3 version ID of your script.
        ///
        /// `S3ObjectVersion`.
        pub fn s3_object_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3ObjectVersion", value.into());
            self
        }

        /// If you input your canary script directly into the canary instead of referring to an S3 location, the value of this parameter is the script in plain text. It can be up to 5 MB.
        ///
        /// `Script`.
        pub fn script(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Script", value.into());
            self
        }

        /// The ARN of the Lambda layer where Synthetics stores the canary script code.
        ///
        /// `SourceLocationArn`.
        pub fn source_location_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceLocationArn", value.into());
            self
        }
    }

    impl From<Code> for Json {
        fn from(value: Code) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains information about a dependency for a canary.
    ///
    /// A property type of `AWS::Synthetics::Canary`.
    ///
    /// Required: `Reference`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Dependency(Properties);

    impl Dependency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dependency reference. For Lambda layers, this is the ARN of the Lambda layer. For more information about Lambda ARN format, see [Lambda](https://docs.aws.amazon.com/lambda/latest/api/API_Layer.html) .
        ///
        /// `Reference`. Required.
        pub fn reference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Reference", value.into());
            self
        }

        /// The type of dependency. Valid value is `LambdaLayer` .
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Dependency> for Json {
        fn from(value: Dependency) -> Self {
            value.0.into()
        }
    }

    /// Configuration and status for a replica location in a multi-location canary
    ///
    /// A property type of `AWS::Synthetics::Canary`.
    ///
    /// Required: `Location`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Replica(Properties);

    impl Replica {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// State of the replica canary (CREATING, READY, RUNNING, etc.)
        ///
        /// `CanaryState`.
        pub fn canary_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CanaryState", value.into());
            self
        }

        /// ARN of the KMS key used to encrypt the replica canary's Lambda function environment variables
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// Last modified timestamp of the replica
        ///
        /// `LastModified`.
        pub fn last_modified(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LastModified", value.into());
            self
        }

        /// AWS region for the replica (e.g., us-east-1)
        ///
        /// `Location`. Required.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// Replication status details
        ///
        /// `ReplicationStatus`.
        pub fn replication_status(
            mut self,
            value: impl Into<Value<ReplicaReplicationStatus>>,
        ) -> Self {
            self.0.set("ReplicationStatus", value.into());
            self
        }

        /// Resources to replicate tags to for this replica (e.g., lambda-function)
        ///
        /// `ResourcesToReplicateTags`. Allowed: [`ResourcesToReplicateTags`].
        pub fn resources_to_replicate_tags(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourcesToReplicateTags", value.into());
            self
        }

        /// Tags to apply to this replica canary and optionally its Lambda function
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// VPC configuration for this replica location
        ///
        /// `VpcConfig`.
        pub fn vpc_config(mut self, value: impl Into<Value<VPCConfig>>) -> Self {
            self.0.set("VpcConfig", value.into());
            self
        }
    }

    impl From<Replica> for Json {
        fn from(value: Replica) -> Self {
            value.0.into()
        }
    }

    /// Replication status details
    ///
    /// A property type of `AWS::Synthetics::Canary`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicaReplicationStatus(Properties);

    impl ReplicaReplicationStatus {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Replication state: InProgress, InSync, or Inconsistent
        ///
        /// `State`.
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<ReplicaReplicationStatus> for Json {
        fn from(value: ReplicaReplicationStatus) -> Self {
            value.0.into()
        }
    }

    /// The canary's retry configuration information.
    ///
    /// A property type of `AWS::Synthetics::Canary`.
    ///
    /// Required: `MaxRetries`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetryConfig(Properties);

    impl RetryConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of retries. The value must be less than or equal to two.
        ///
        /// `MaxRetries`. Required.
        pub fn max_retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRetries", value.into());
            self
        }
    }

    impl From<RetryConfig> for Json {
        fn from(value: RetryConfig) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains input information for a canary run. This structure is required.
    ///
    /// A property type of `AWS::Synthetics::Canary`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RunConfig(Properties);

    impl RunConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether this canary is to use active AWS X-Ray tracing when it runs.
        ///
        /// `ActiveTracing`.
        pub fn active_tracing(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ActiveTracing", value.into());
            self
        }

        /// Specifies the keys and values to use for any environment variables used in the canary script. Use the following format:
        ///
        /// `EnvironmentVariables`.
        pub fn environment_variables(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("EnvironmentVariables", value.into());
            self
        }

        /// Specifies the amount of ephemeral storage (in MB) to allocate for the canary run during execution.
        ///
        /// `EphemeralStorage`.
        pub fn ephemeral_storage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EphemeralStorage", value.into());
            self
        }

        /// The maximum amount of memory that the canary can use while running. This value must be a multiple of 64. The range is 960 to 3008.
        ///
        /// `MemoryInMB`.
        pub fn memory_in_mb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MemoryInMB", value.into());
            self
        }

        /// How long the canary is allowed to run before it must stop. You can't set this time to be longer than the frequency of the runs of this canary.
        ///
        /// `TimeoutInSeconds`.
        pub fn timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInSeconds", value.into());
            self
        }
    }

    impl From<RunConfig> for Json {
        fn from(value: RunConfig) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains the configuration of the encryption-at-rest settings for artifacts that the canary uploads to Amazon S3 .
    ///
    /// A property type of `AWS::Synthetics::Canary`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Encryption(Properties);

    impl S3Encryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption method to use for artifacts created by this canary. Specify `SSE_S3` to use server-side encryption (SSE) with an Amazon S3-managed key. Specify `SSE-KMS` to use server-side encryption with a customer-managed AWS key.
        ///
        /// `EncryptionMode`. Allowed: [`EncryptionMode`].
        pub fn encryption_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionMode", value.into());
            self
        }

        /// The ARN of the customer-managed AWS key to use, if you specify `SSE-KMS` for `EncryptionMode`
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<S3Encryption> for Json {
        fn from(value: S3Encryption) -> Self {
            value.0.into()
        }
    }

    /// This structure specifies how often a canary is to make runs and the date and time when it should stop making runs.
    ///
    /// A property type of `AWS::Synthetics::Canary`.
    ///
    /// Required: `Expression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schedule(Properties);

    impl Schedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// How long, in seconds, for the canary to continue making regular runs according to the schedule in the `Expression` value. If you specify 0, the canary continues making runs until you stop it.
        ///
        /// `DurationInSeconds`.
        pub fn duration_in_seconds(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DurationInSeconds", value.into());
            self
        }

        /// A `rate` expression or a `cron` expression that defines how often the canary is to run.
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// The canary's retry configuration information.
        ///
        /// `RetryConfig`.
        pub fn retry_config(mut self, value: impl Into<Value<RetryConfig>>) -> Self {
            self.0.set("RetryConfig", value.into());
            self
        }
    }

    impl From<Schedule> for Json {
        fn from(value: Schedule) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Synthetics::Canary`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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

    /// If this canary is to test an endpoint in a VPC, this structure contains information about the subnet and security groups of the VPC endpoint.
    ///
    /// A property type of `AWS::Synthetics::Canary`.
    ///
    /// Required: `SecurityGroupIds`, `SubnetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VPCConfig(Properties);

    impl VPCConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set this to `true` to allow outbound IPv6 traffic on VPC canaries that are connected to dual-stack subnets. The default is `false` .
        ///
        /// `Ipv6AllowedForDualStack`.
        pub fn ipv6_allowed_for_dual_stack(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Ipv6AllowedForDualStack", value.into());
            self
        }

        /// The IDs of the security groups for this canary.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The IDs of the subnets where this canary is to run.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }

        /// The ID of the VPC where this canary is to run.
        ///
        /// `VpcId`.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<VPCConfig> for Json {
        fn from(value: VPCConfig) -> Self {
            value.0.into()
        }
    }

    /// Defines the screenshots to use as the baseline for comparisons during visual monitoring comparisons during future runs of this canary.
    ///
    /// A property type of `AWS::Synthetics::Canary`.
    ///
    /// Required: `BaseCanaryRunId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VisualReference(Properties);

    impl VisualReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies which canary run to use the screenshots from as the baseline for future visual monitoring with this canary.
        ///
        /// `BaseCanaryRunId`. Required.
        pub fn base_canary_run_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseCanaryRunId", value.into());
            self
        }

        /// An array of screenshots that are used as the baseline for comparisons during visual monitoring.
        ///
        /// `BaseScreenshots`.
        pub fn base_screenshots(mut self, value: impl Into<List<BaseScreenshot>>) -> Self {
            self.0.set("BaseScreenshots", value.into());
            self
        }

        /// The browser type associated with this visual reference configuration. Valid values are `CHROME` and `FIREFOX` .
        ///
        /// `BrowserType`. Allowed: [`BrowserType`].
        pub fn browser_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BrowserType", value.into());
            self
        }
    }

    impl From<VisualReference> for Json {
        fn from(value: VisualReference) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ProvisionedResourceCleanup`.
        pub enum ProvisionedResourceCleanup {
            Automatic = "AUTOMATIC",
            Off = "OFF",
        }

        /// Words for `ResourcesToReplicateTags`.
        pub enum ResourcesToReplicateTags {
            LambdaFunction = "lambda-function",
        }

        /// Words for `BrowserType`.
        pub enum BrowserType {
            Chrome = "CHROME",
            Firefox = "FIREFOX",
        }

        /// Words for `Type`.
        pub enum Type {
            LambdaLayer = "LambdaLayer",
        }

        /// Words for `EncryptionMode`.
        pub enum EncryptionMode {
            SseKms = "SSE_KMS",
            SseS3 = "SSE_S3",
        }
    }
}

/// Property types of [`Group`].
pub mod group {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Synthetics::Group`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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
