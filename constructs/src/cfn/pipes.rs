//! `AWS::Pipes`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Map, Properties, Resource, Scope, Value};

/// Specifies a pipe. Amazon EventBridge Pipes connect event sources to targets and reduces the need for specialized knowledge and integration code.
///
/// [`AWS::Pipes::Pipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html).
///
/// Required: `RoleArn`, `Source`, `Target`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Pipe(Properties);

impl Pipe {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the pipe.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The state the pipe should be in.
    ///
    /// `DesiredState`. Allowed: [`DesiredState`](pipe::DesiredState).
    pub fn desired_state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DesiredState", value.into());
        self
    }

    /// The ARN of the enrichment resource.
    ///
    /// `Enrichment`.
    pub fn enrichment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Enrichment", value.into());
        self
    }

    /// The parameters required to set up enrichment on your pipe.
    ///
    /// `EnrichmentParameters`.
    pub fn enrichment_parameters(
        mut self,
        value: impl Into<Value<pipe::PipeEnrichmentParameters>>,
    ) -> Self {
        self.0.set("EnrichmentParameters", value.into());
        self
    }

    /// The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt pipe data. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
    ///
    /// `KmsKeyIdentifier`.
    pub fn kms_key_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyIdentifier", value.into());
        self
    }

    /// The logging configuration settings for the pipe.
    ///
    /// `LogConfiguration`.
    pub fn log_configuration(
        mut self,
        value: impl Into<Value<pipe::PipeLogConfiguration>>,
    ) -> Self {
        self.0.set("LogConfiguration", value.into());
        self
    }

    /// The name of the pipe.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the role that allows the pipe to send data to the target.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The ARN of the source resource.
    ///
    /// `Source`. Required. A change replaces the resource.
    pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// The parameters required to set up a source for your pipe.
    ///
    /// `SourceParameters`.
    pub fn source_parameters(
        mut self,
        value: impl Into<Value<pipe::PipeSourceParameters>>,
    ) -> Self {
        self.0.set("SourceParameters", value.into());
        self
    }

    /// The list of key-value pairs to associate with the pipe.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the target resource.
    ///
    /// `Target`. Required.
    pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Target", value.into());
        self
    }

    /// The parameters required to set up a target for your pipe.
    ///
    /// `TargetParameters`.
    pub fn target_parameters(
        mut self,
        value: impl Into<Value<pipe::PipeTargetParameters>>,
    ) -> Self {
        self.0.set("TargetParameters", value.into());
        self
    }
}

impl Resource for Pipe {
    const TYPE: &'static str = "AWS::Pipes::Pipe";
}

impl Construct for Pipe {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Pipe> for Properties {
    fn from(value: Pipe) -> Self {
        value.0
    }
}

impl Handle<Pipe> {
    /// The ARN of the pipe.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the pipe was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The state the pipe is in.
    ///
    /// `Fn::GetAtt` of `CurrentState`.
    #[must_use]
    pub fn current_state(self) -> Value<String> {
        self.attribute("CurrentState")
    }

    /// When the pipe was last updated, in [ISO-8601 format](https://docs.aws.amazon.com/https://www.w3.org/TR/NOTE-datetime) (YYYY-MM-DDThh:mm:ss.sTZD).
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The reason the pipe is in its current state.
    ///
    /// `Fn::GetAtt` of `StateReason`.
    #[must_use]
    pub fn state_reason(self) -> Value<String> {
        self.attribute("StateReason")
    }
}

/// Property types and words of [`Pipe`].
pub mod pipe {
    use crate::{Json, List, Map, Properties, Value};

    /// This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the `awsvpc` network mode.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsVpcConfiguration(Properties);

    impl AwsVpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the task's elastic network interface receives a public IP address. You can specify `ENABLED` only when `LaunchType` in `EcsParameters` is set to `FARGATE` .
        ///
        /// `AssignPublicIp`. Allowed: [`AssignPublicIp`].
        pub fn assign_public_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssignPublicIp", value.into());
            self
        }

        /// Specifies the security groups associated with the task. These security groups must all be in the same VPC. You can specify as many as five security groups.
        ///
        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// Specifies the subnets associated with the task. These subnets must all be in the same VPC. You can specify as many as 16 subnets.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<AwsVpcConfiguration> for Json {
        fn from(value: AwsVpcConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The array properties for the submitted job, such as the size of the array. The array size can be between 2 and 10,000. If you specify array properties for a job, it becomes an array job.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchArrayProperties(Properties);

    impl BatchArrayProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The size of the array, if this is an array batch job.
        ///
        /// `Size`.
        pub fn size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Size", value.into());
            self
        }
    }

    impl From<BatchArrayProperties> for Json {
        fn from(value: BatchArrayProperties) -> Self {
            value.0.into()
        }
    }

    /// The overrides that are sent to a container.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchContainerOverrides(Properties);

    impl BatchContainerOverrides {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The command to send to the container that overrides the default command from the Docker image or the task definition.
        ///
        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// The environment variables to send to the container. You can add new environment variables, which are added to the container at launch, or you can override the existing environment variables from the Docker image or the task definition.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<List<BatchEnvironmentVariable>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The instance type to use for a multi-node parallel job.
        ///
        /// `InstanceType`.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The type and amount of resources to assign to a container. This overrides the settings in the job definition. The supported resources include `GPU` , `MEMORY` , and `VCPU` .
        ///
        /// `ResourceRequirements`.
        pub fn resource_requirements(
            mut self,
            value: impl Into<List<BatchResourceRequirement>>,
        ) -> Self {
            self.0.set("ResourceRequirements", value.into());
            self
        }
    }

    impl From<BatchContainerOverrides> for Json {
        fn from(value: BatchContainerOverrides) -> Self {
            value.0.into()
        }
    }

    /// The environment variables to send to the container. You can add new environment variables, which are added to the container at launch, or you can override the existing environment variables from the Docker image or the task definition.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchEnvironmentVariable(Properties);

    impl BatchEnvironmentVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the key-value pair. For environment variables, this is the name of the environment variable.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the key-value pair. For environment variables, this is the value of the environment variable.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<BatchEnvironmentVariable> for Json {
        fn from(value: BatchEnvironmentVariable) -> Self {
            value.0.into()
        }
    }

    /// An object that represents an AWS Batch job dependency.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchJobDependency(Properties);

    impl BatchJobDependency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The job ID of the AWS Batch job that's associated with this dependency.
        ///
        /// `JobId`.
        pub fn job_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JobId", value.into());
            self
        }

        /// The type of the job dependency.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<BatchJobDependency> for Json {
        fn from(value: BatchJobDependency) -> Self {
            value.0.into()
        }
    }

    /// The type and amount of a resource to assign to a container. The supported resources include `GPU` , `MEMORY` , and `VCPU` .
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchResourceRequirement(Properties);

    impl BatchResourceRequirement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of resource to assign to a container. The supported resources include `GPU` , `MEMORY` , and `VCPU` .
        ///
        /// `Type`. Required. Allowed: [`BatchResourceRequirementType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The quantity of the specified resource to reserve for the container. The values vary based on the `type` specified.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<BatchResourceRequirement> for Json {
        fn from(value: BatchResourceRequirement) -> Self {
            value.0.into()
        }
    }

    /// The retry strategy that's associated with a job. For more information, see [Automated job retries](https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html) in the \*AWS Batch User Guide\* .
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchRetryStrategy(Properties);

    impl BatchRetryStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of times to move a job to the `RUNNABLE` status. If the value of `attempts` is greater than one, the job is retried on failure the same number of attempts as the value.
        ///
        /// `Attempts`.
        pub fn attempts(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Attempts", value.into());
            self
        }
    }

    impl From<BatchRetryStrategy> for Json {
        fn from(value: BatchRetryStrategy) -> Self {
            value.0.into()
        }
    }

    /// The details of a capacity provider strategy. To learn more, see [CapacityProviderStrategyItem](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html) in the Amazon ECS API Reference.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderStrategyItem(Properties);

    impl CapacityProviderStrategyItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider. Only one capacity provider in a capacity provider strategy can have a base defined. If no value is specified, the default value of 0 is used.
        ///
        /// `Base`.
        pub fn base(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Base", value.into());
            self
        }

        /// The short name of the capacity provider.
        ///
        /// `CapacityProvider`. Required.
        pub fn capacity_provider(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityProvider", value.into());
            self
        }

        /// The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The weight value is taken into consideration after the base value, if defined, is satisfied.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<CapacityProviderStrategyItem> for Json {
        fn from(value: CapacityProviderStrategyItem) -> Self {
            value.0.into()
        }
    }

    /// Represents the Amazon CloudWatch Logs logging configuration settings for the pipe.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudwatchLogsLogDestination(Properties);

    impl CloudwatchLogsLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Resource Name (ARN) for the CloudWatch log group to which EventBridge sends the log records.
        ///
        /// `LogGroupArn`.
        pub fn log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupArn", value.into());
            self
        }
    }

    impl From<CloudwatchLogsLogDestination> for Json {
        fn from(value: CloudwatchLogsLogDestination) -> Self {
            value.0.into()
        }
    }

    /// A `DeadLetterConfig` object that contains information about a dead-letter queue configuration.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeadLetterConfig(Properties);

    impl DeadLetterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the specified target for the dead-letter queue.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<DeadLetterConfig> for Json {
        fn from(value: DeadLetterConfig) -> Self {
            value.0.into()
        }
    }

    /// Maps source data to a dimension in the target Timestream for LiveAnalytics table.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `DimensionName`, `DimensionValue`, `DimensionValueType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DimensionMapping(Properties);

    impl DimensionMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metadata attributes of the time series. For example, the name and Availability Zone of an Amazon EC2 instance or the name of the manufacturer of a wind turbine are dimensions.
        ///
        /// `DimensionName`. Required.
        pub fn dimension_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DimensionName", value.into());
            self
        }

        /// Dynamic path to the dimension value in the source event.
        ///
        /// `DimensionValue`. Required.
        pub fn dimension_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DimensionValue", value.into());
            self
        }

        /// The data type of the dimension for the time-series data.
        ///
        /// `DimensionValueType`. Required. Allowed: [`DimensionValueType`].
        pub fn dimension_value_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DimensionValueType", value.into());
            self
        }
    }

    impl From<DimensionMapping> for Json {
        fn from(value: DimensionMapping) -> Self {
            value.0.into()
        }
    }

    /// The overrides that are sent to a container. An empty container override can be passed in. An example of an empty container override is `{"containerOverrides": [ ] }` .
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcsContainerOverride(Properties);

    impl EcsContainerOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The command to send to the container that overrides the default command from the Docker image or the task definition. You must also specify a container name.
        ///
        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// The number of `cpu` units reserved for the container, instead of the default value from the task definition. You must also specify a container name.
        ///
        /// `Cpu`.
        pub fn cpu(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Cpu", value.into());
            self
        }

        /// The environment variables to send to the container. You can add new environment variables, which are added to the container at launch, or you can override the existing environment variables from the Docker image or the task definition.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<List<EcsEnvironmentVariable>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// A list of files containing the environment variables to pass to a container, instead of the value from the container definition.
        ///
        /// `EnvironmentFiles`.
        pub fn environment_files(mut self, value: impl Into<List<EcsEnvironmentFile>>) -> Self {
            self.0.set("EnvironmentFiles", value.into());
            self
        }

        /// The hard limit (in MiB) of memory to present to the container, instead of the default value from the task definition. If your container attempts to exceed the memory specified here, the container is killed.
        ///
        /// `Memory`.
        pub fn memory(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Memory", value.into());
            self
        }

        /// The soft limit (in MiB) of memory to reserve for the container, instead of the default value from the task definition. You must also specify a container name.
        ///
        /// `MemoryReservation`.
        pub fn memory_reservation(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MemoryReservation", value.into());
            self
        }

        /// The name of the container that receives the override. This parameter is required if any override is specified.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type and amount of a resource to assign to a container, instead of the default value from the task definition. The only supported resource is a GPU.
        ///
        /// `ResourceRequirements`.
        pub fn resource_requirements(
            mut self,
            value: impl Into<List<EcsResourceRequirement>>,
        ) -> Self {
            self.0.set("ResourceRequirements", value.into());
            self
        }
    }

    impl From<EcsContainerOverride> for Json {
        fn from(value: EcsContainerOverride) -> Self {
            value.0.into()
        }
    }

    /// A list of files containing the environment variables to pass to a container. You can specify up to ten environment files. The file must have a `.env` file extension.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcsEnvironmentFile(Properties);

    impl EcsEnvironmentFile {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file type to use. The only supported value is `s3` .
        ///
        /// `Type`. Required. Allowed: [`EcsEnvironmentFileType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EcsEnvironmentFile> for Json {
        fn from(value: EcsEnvironmentFile) -> Self {
            value.0.into()
        }
    }

    /// The environment variables to send to the container. You can add new environment variables, which are added to the container at launch, or you can override the existing environment variables from the Docker image or the task definition.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcsEnvironmentVariable(Properties);

    impl EcsEnvironmentVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the key-value pair. For environment variables, this is the name of the environment variable.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the key-value pair. For environment variables, this is the value of the environment variable.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EcsEnvironmentVariable> for Json {
        fn from(value: EcsEnvironmentVariable) -> Self {
            value.0.into()
        }
    }

    /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on Fargate.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `SizeInGiB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcsEphemeralStorage(Properties);

    impl EcsEphemeralStorage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The total amount, in GiB, of ephemeral storage to set for the task. The minimum supported value is `21` GiB and the maximum supported value is `200` GiB.
        ///
        /// `SizeInGiB`. Required.
        pub fn size_in_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeInGiB", value.into());
            self
        }
    }

    impl From<EcsEphemeralStorage> for Json {
        fn from(value: EcsEphemeralStorage) -> Self {
            value.0.into()
        }
    }

    /// Details on an Elastic Inference accelerator task override. This parameter is used to override the Elastic Inference accelerator specified in the task definition.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcsInferenceAcceleratorOverride(Properties);

    impl EcsInferenceAcceleratorOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Elastic Inference accelerator device name to override for the task. This parameter must match a `deviceName` specified in the task definition.
        ///
        /// `DeviceName`.
        pub fn device_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceName", value.into());
            self
        }

        /// The Elastic Inference accelerator type to use.
        ///
        /// `DeviceType`.
        pub fn device_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceType", value.into());
            self
        }
    }

    impl From<EcsInferenceAcceleratorOverride> for Json {
        fn from(value: EcsInferenceAcceleratorOverride) -> Self {
            value.0.into()
        }
    }

    /// The type and amount of a resource to assign to a container. The supported resource types are GPUs and Elastic Inference accelerators.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcsResourceRequirement(Properties);

    impl EcsResourceRequirement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of resource to assign to a container. The supported values are `GPU` or `InferenceAccelerator` .
        ///
        /// `Type`. Required. Allowed: [`EcsResourceRequirementType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The value for the specified resource type.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EcsResourceRequirement> for Json {
        fn from(value: EcsResourceRequirement) -> Self {
            value.0.into()
        }
    }

    /// The overrides that are associated with a task.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcsTaskOverride(Properties);

    impl EcsTaskOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One or more container overrides that are sent to a task.
        ///
        /// `ContainerOverrides`.
        pub fn container_overrides(mut self, value: impl Into<List<EcsContainerOverride>>) -> Self {
            self.0.set("ContainerOverrides", value.into());
            self
        }

        /// The cpu override for the task.
        ///
        /// `Cpu`.
        pub fn cpu(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cpu", value.into());
            self
        }

        /// The ephemeral storage setting override for the task.
        ///
        /// `EphemeralStorage`.
        pub fn ephemeral_storage(mut self, value: impl Into<Value<EcsEphemeralStorage>>) -> Self {
            self.0.set("EphemeralStorage", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the task execution IAM role override for the task.
        ///
        /// `ExecutionRoleArn`.
        pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRoleArn", value.into());
            self
        }

        /// The Elastic Inference accelerator override for the task.
        ///
        /// `InferenceAcceleratorOverrides`.
        pub fn inference_accelerator_overrides(
            mut self,
            value: impl Into<List<EcsInferenceAcceleratorOverride>>,
        ) -> Self {
            self.0.set("InferenceAcceleratorOverrides", value.into());
            self
        }

        /// The memory override for the task.
        ///
        /// `Memory`.
        pub fn memory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Memory", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role that containers in this task can assume. All containers in this task are granted the permissions that are specified in this role.
        ///
        /// `TaskRoleArn`.
        pub fn task_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskRoleArn", value.into());
            self
        }
    }

    impl From<EcsTaskOverride> for Json {
        fn from(value: EcsTaskOverride) -> Self {
            value.0.into()
        }
    }

    /// Filter events using an event pattern. For more information, see [Events and Event Patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-and-event-patterns.html) in the \*Amazon EventBridge User Guide\* .
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Filter(Properties);

    impl Filter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The event pattern.
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

    /// The collection of event patterns used to filter events.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterCriteria(Properties);

    impl FilterCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The event patterns.
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

    /// Represents the Amazon Data Firehose logging configuration settings for the pipe.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirehoseLogDestination(Properties);

    impl FirehoseLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Firehose delivery stream to which EventBridge delivers the pipe log records.
        ///
        /// `DeliveryStreamArn`.
        pub fn delivery_stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStreamArn", value.into());
            self
        }
    }

    impl From<FirehoseLogDestination> for Json {
        fn from(value: FirehoseLogDestination) -> Self {
            value.0.into()
        }
    }

    /// A mapping of a source event data field to a measure in a Timestream for LiveAnalytics record.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `MeasureValue`, `MeasureValueType`, `MultiMeasureAttributeName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiMeasureAttributeMapping(Properties);

    impl MultiMeasureAttributeMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Dynamic path to the measurement attribute in the source event.
        ///
        /// `MeasureValue`. Required.
        pub fn measure_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MeasureValue", value.into());
            self
        }

        /// Data type of the measurement attribute in the source event.
        ///
        /// `MeasureValueType`. Required. Allowed: [`MeasureValueType`].
        pub fn measure_value_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MeasureValueType", value.into());
            self
        }

        /// Target measure name to be used.
        ///
        /// `MultiMeasureAttributeName`. Required.
        pub fn multi_measure_attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MultiMeasureAttributeName", value.into());
            self
        }
    }

    impl From<MultiMeasureAttributeMapping> for Json {
        fn from(value: MultiMeasureAttributeMapping) -> Self {
            value.0.into()
        }
    }

    /// Maps multiple measures from the source event to the same Timestream for LiveAnalytics record.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `MultiMeasureAttributeMappings`, `MultiMeasureName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiMeasureMapping(Properties);

    impl MultiMeasureMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Mappings that represent multiple source event fields mapped to measures in the same Timestream for LiveAnalytics record.
        ///
        /// `MultiMeasureAttributeMappings`. Required.
        pub fn multi_measure_attribute_mappings(
            mut self,
            value: impl Into<List<MultiMeasureAttributeMapping>>,
        ) -> Self {
            self.0.set("MultiMeasureAttributeMappings", value.into());
            self
        }

        /// The name of the multiple measurements per record (multi-measure).
        ///
        /// `MultiMeasureName`. Required.
        pub fn multi_measure_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MultiMeasureName", value.into());
            self
        }
    }

    impl From<MultiMeasureMapping> for Json {
        fn from(value: MultiMeasureMapping) -> Self {
            value.0.into()
        }
    }

    /// This structure specifies the network configuration for an Amazon ECS task.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the `awsvpc` network mode.
        ///
        /// `AwsvpcConfiguration`.
        pub fn awsvpc_configuration(
            mut self,
            value: impl Into<Value<AwsVpcConfiguration>>,
        ) -> Self {
            self.0.set("AwsvpcConfiguration", value.into());
            self
        }
    }

    impl From<NetworkConfiguration> for Json {
        fn from(value: NetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeEnrichmentHttpParameters(Properties);

    impl PipeEnrichmentHttpParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The headers that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination.
        ///
        /// `HeaderParameters`.
        pub fn header_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("HeaderParameters", value.into());
            self
        }

        /// The path parameter values to be used to populate API Gateway REST API or EventBridge ApiDestination path wildcards ("\*").
        ///
        /// `PathParameterValues`.
        pub fn path_parameter_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PathParameterValues", value.into());
            self
        }

        /// The query string keys/values that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination.
        ///
        /// `QueryStringParameters`.
        pub fn query_string_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("QueryStringParameters", value.into());
            self
        }
    }

    impl From<PipeEnrichmentHttpParameters> for Json {
        fn from(value: PipeEnrichmentHttpParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters required to set up enrichment on your pipe.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeEnrichmentParameters(Properties);

    impl PipeEnrichmentParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains the HTTP parameters to use when the target is a API Gateway REST endpoint or EventBridge ApiDestination.
        ///
        /// `HttpParameters`.
        pub fn http_parameters(
            mut self,
            value: impl Into<Value<PipeEnrichmentHttpParameters>>,
        ) -> Self {
            self.0.set("HttpParameters", value.into());
            self
        }

        /// Valid JSON text passed to the enrichment. In this case, nothing from the event itself is passed to the enrichment.
        ///
        /// `InputTemplate`.
        pub fn input_template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputTemplate", value.into());
            self
        }
    }

    impl From<PipeEnrichmentParameters> for Json {
        fn from(value: PipeEnrichmentParameters) -> Self {
            value.0.into()
        }
    }

    /// Represents the configuration settings for the logs to which this pipe should report events.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeLogConfiguration(Properties);

    impl PipeLogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The logging configuration settings for the pipe.
        ///
        /// `CloudwatchLogsLogDestination`.
        pub fn cloudwatch_logs_log_destination(
            mut self,
            value: impl Into<Value<CloudwatchLogsLogDestination>>,
        ) -> Self {
            self.0.set("CloudwatchLogsLogDestination", value.into());
            self
        }

        /// The Amazon Data Firehose logging configuration settings for the pipe.
        ///
        /// `FirehoseLogDestination`.
        pub fn firehose_log_destination(
            mut self,
            value: impl Into<Value<FirehoseLogDestination>>,
        ) -> Self {
            self.0.set("FirehoseLogDestination", value.into());
            self
        }

        /// Whether the execution data (specifically, the `payload` , `awsRequest` , and `awsResponse` fields) is included in the log messages for this pipe.
        ///
        /// `IncludeExecutionData`. Allowed: [`IncludeExecutionData`].
        pub fn include_execution_data(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludeExecutionData", value.into());
            self
        }

        /// The level of logging detail to include. This applies to all log destinations for the pipe.
        ///
        /// `Level`. Allowed: [`Level`].
        pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Level", value.into());
            self
        }

        /// The Amazon S3 logging configuration settings for the pipe.
        ///
        /// `S3LogDestination`.
        pub fn s3_log_destination(mut self, value: impl Into<Value<S3LogDestination>>) -> Self {
            self.0.set("S3LogDestination", value.into());
            self
        }
    }

    impl From<PipeLogConfiguration> for Json {
        fn from(value: PipeLogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using an Active MQ broker as a source.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `Credentials`, `QueueName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeSourceActiveMQBrokerParameters(Properties);

    impl PipeSourceActiveMQBrokerParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of records to include in each batch.
        ///
        /// `BatchSize`.
        pub fn batch_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BatchSize", value.into());
            self
        }

        /// The credentials needed to access the resource.
        ///
        /// `Credentials`. Required.
        pub fn credentials(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Credentials", value.into());
            self
        }

        /// The maximum length of a time to wait for events.
        ///
        /// `MaximumBatchingWindowInSeconds`.
        pub fn maximum_batching_window_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumBatchingWindowInSeconds", value.into());
            self
        }

        /// The name of the destination queue to consume.
        ///
        /// `QueueName`. Required.
        pub fn queue_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueueName", value.into());
            self
        }
    }

    impl From<PipeSourceActiveMQBrokerParameters> for Json {
        fn from(value: PipeSourceActiveMQBrokerParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using a DynamoDB stream as a source.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `StartingPosition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeSourceDynamoDBStreamParameters(Properties);

    impl PipeSourceDynamoDBStreamParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of records to include in each batch.
        ///
        /// `BatchSize`.
        pub fn batch_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BatchSize", value.into());
            self
        }

        /// Define the target queue to send dead-letter queue events to.
        ///
        /// `DeadLetterConfig`.
        pub fn dead_letter_config(mut self, value: impl Into<Value<DeadLetterConfig>>) -> Self {
            self.0.set("DeadLetterConfig", value.into());
            self
        }

        /// The maximum length of a time to wait for events.
        ///
        /// `MaximumBatchingWindowInSeconds`.
        pub fn maximum_batching_window_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumBatchingWindowInSeconds", value.into());
            self
        }

        /// Discard records older than the specified age. The default value is -1, which sets the maximum age to infinite. When the value is set to infinite, EventBridge never discards old records.
        ///
        /// `MaximumRecordAgeInSeconds`.
        pub fn maximum_record_age_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumRecordAgeInSeconds", value.into());
            self
        }

        /// Discard records after the specified number of retries. The default value is -1, which sets the maximum number of retries to infinite.
        ///
        /// `MaximumRetryAttempts`.
        pub fn maximum_retry_attempts(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumRetryAttempts", value.into());
            self
        }

        /// Define how to handle item process failures. `AUTOMATIC_BISECT` halves each batch and retry each half until all the records are processed or there is one failed message left in the batch.
        ///
        /// `OnPartialBatchItemFailure`. Allowed: [`OnPartialBatchItemFailure`].
        pub fn on_partial_batch_item_failure(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnPartialBatchItemFailure", value.into());
            self
        }

        /// The number of batches to process concurrently from each shard. The default value is 1.
        ///
        /// `ParallelizationFactor`.
        pub fn parallelization_factor(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ParallelizationFactor", value.into());
            self
        }

        /// (Streams only) The position in a stream from which to start reading.
        ///
        /// `StartingPosition`. Required. Allowed: [`StartingPosition`].
        pub fn starting_position(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartingPosition", value.into());
            self
        }
    }

    impl From<PipeSourceDynamoDBStreamParameters> for Json {
        fn from(value: PipeSourceDynamoDBStreamParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using a Kinesis stream as a source.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `StartingPosition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeSourceKinesisStreamParameters(Properties);

    impl PipeSourceKinesisStreamParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of records to include in each batch.
        ///
        /// `BatchSize`.
        pub fn batch_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BatchSize", value.into());
            self
        }

        /// Define the target queue to send dead-letter queue events to.
        ///
        /// `DeadLetterConfig`.
        pub fn dead_letter_config(mut self, value: impl Into<Value<DeadLetterConfig>>) -> Self {
            self.0.set("DeadLetterConfig", value.into());
            self
        }

        /// The maximum length of a time to wait for events.
        ///
        /// `MaximumBatchingWindowInSeconds`.
        pub fn maximum_batching_window_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumBatchingWindowInSeconds", value.into());
            self
        }

        /// Discard records older than the specified age. The default value is -1, which sets the maximum age to infinite. When the value is set to infinite, EventBridge never discards old records.
        ///
        /// `MaximumRecordAgeInSeconds`.
        pub fn maximum_record_age_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumRecordAgeInSeconds", value.into());
            self
        }

        /// Discard records after the specified number of retries. The default value is -1, which sets the maximum number of retries to infinite.
        ///
        /// `MaximumRetryAttempts`.
        pub fn maximum_retry_attempts(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumRetryAttempts", value.into());
            self
        }

        /// Define how to handle item process failures. `AUTOMATIC_BISECT` halves each batch and retry each half until all the records are processed or there is one failed message left in the batch.
        ///
        /// `OnPartialBatchItemFailure`. Allowed: [`OnPartialBatchItemFailure`].
        pub fn on_partial_batch_item_failure(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnPartialBatchItemFailure", value.into());
            self
        }

        /// The number of batches to process concurrently from each shard. The default value is 1.
        ///
        /// `ParallelizationFactor`.
        pub fn parallelization_factor(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ParallelizationFactor", value.into());
            self
        }

        /// The position in a stream from which to start reading.
        ///
        /// `StartingPosition`. Required. Allowed: [`PipeSourceKinesisStreamParametersStartingPosition`].
        pub fn starting_position(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartingPosition", value.into());
            self
        }

        /// With `StartingPosition` set to `AT_TIMESTAMP` , the time from which to start reading, in Unix time seconds.
        ///
        /// `StartingPositionTimestamp`.
        pub fn starting_position_timestamp(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartingPositionTimestamp", value.into());
            self
        }
    }

    impl From<PipeSourceKinesisStreamParameters> for Json {
        fn from(value: PipeSourceKinesisStreamParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using an MSK stream as a source.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `TopicName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeSourceManagedStreamingKafkaParameters(Properties);

    impl PipeSourceManagedStreamingKafkaParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of records to include in each batch.
        ///
        /// `BatchSize`.
        pub fn batch_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BatchSize", value.into());
            self
        }

        /// The name of the destination queue to consume.
        ///
        /// `ConsumerGroupID`.
        pub fn consumer_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConsumerGroupID", value.into());
            self
        }

        /// The credentials needed to access the resource.
        ///
        /// `Credentials`.
        pub fn credentials(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Credentials", value.into());
            self
        }

        /// The maximum length of a time to wait for events.
        ///
        /// `MaximumBatchingWindowInSeconds`.
        pub fn maximum_batching_window_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumBatchingWindowInSeconds", value.into());
            self
        }

        /// The position in a stream from which to start reading.
        ///
        /// `StartingPosition`. Allowed: [`StartingPosition`].
        pub fn starting_position(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartingPosition", value.into());
            self
        }

        /// The name of the topic that the pipe will read from.
        ///
        /// `TopicName`. Required.
        pub fn topic_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicName", value.into());
            self
        }
    }

    impl From<PipeSourceManagedStreamingKafkaParameters> for Json {
        fn from(value: PipeSourceManagedStreamingKafkaParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters required to set up a source for your pipe.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeSourceParameters(Properties);

    impl PipeSourceParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameters for using an Active MQ broker as a source.
        ///
        /// `ActiveMQBrokerParameters`.
        pub fn active_mq_broker_parameters(
            mut self,
            value: impl Into<Value<PipeSourceActiveMQBrokerParameters>>,
        ) -> Self {
            self.0.set("ActiveMQBrokerParameters", value.into());
            self
        }

        /// The parameters for using a DynamoDB stream as a source.
        ///
        /// `DynamoDBStreamParameters`.
        pub fn dynamo_db_stream_parameters(
            mut self,
            value: impl Into<Value<PipeSourceDynamoDBStreamParameters>>,
        ) -> Self {
            self.0.set("DynamoDBStreamParameters", value.into());
            self
        }

        /// The collection of event patterns used to filter events.
        ///
        /// `FilterCriteria`.
        pub fn filter_criteria(mut self, value: impl Into<Value<FilterCriteria>>) -> Self {
            self.0.set("FilterCriteria", value.into());
            self
        }

        /// The parameters for using a Kinesis stream as a source.
        ///
        /// `KinesisStreamParameters`.
        pub fn kinesis_stream_parameters(
            mut self,
            value: impl Into<Value<PipeSourceKinesisStreamParameters>>,
        ) -> Self {
            self.0.set("KinesisStreamParameters", value.into());
            self
        }

        /// The parameters for using an MSK stream as a source.
        ///
        /// `ManagedStreamingKafkaParameters`.
        pub fn managed_streaming_kafka_parameters(
            mut self,
            value: impl Into<Value<PipeSourceManagedStreamingKafkaParameters>>,
        ) -> Self {
            self.0.set("ManagedStreamingKafkaParameters", value.into());
            self
        }

        /// The parameters for using a Rabbit MQ broker as a source.
        ///
        /// `RabbitMQBrokerParameters`.
        pub fn rabbit_mq_broker_parameters(
            mut self,
            value: impl Into<Value<PipeSourceRabbitMQBrokerParameters>>,
        ) -> Self {
            self.0.set("RabbitMQBrokerParameters", value.into());
            self
        }

        /// The parameters for using a self-managed Apache Kafka stream as a source.
        ///
        /// `SelfManagedKafkaParameters`.
        pub fn self_managed_kafka_parameters(
            mut self,
            value: impl Into<Value<PipeSourceSelfManagedKafkaParameters>>,
        ) -> Self {
            self.0.set("SelfManagedKafkaParameters", value.into());
            self
        }

        /// The parameters for using a Amazon SQS stream as a source.
        ///
        /// `SqsQueueParameters`.
        pub fn sqs_queue_parameters(
            mut self,
            value: impl Into<Value<PipeSourceSqsQueueParameters>>,
        ) -> Self {
            self.0.set("SqsQueueParameters", value.into());
            self
        }
    }

    impl From<PipeSourceParameters> for Json {
        fn from(value: PipeSourceParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using a Rabbit MQ broker as a source.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `Credentials`, `QueueName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeSourceRabbitMQBrokerParameters(Properties);

    impl PipeSourceRabbitMQBrokerParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of records to include in each batch.
        ///
        /// `BatchSize`.
        pub fn batch_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BatchSize", value.into());
            self
        }

        /// The credentials needed to access the resource.
        ///
        /// `Credentials`. Required.
        pub fn credentials(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Credentials", value.into());
            self
        }

        /// The maximum length of a time to wait for events.
        ///
        /// `MaximumBatchingWindowInSeconds`.
        pub fn maximum_batching_window_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumBatchingWindowInSeconds", value.into());
            self
        }

        /// The name of the destination queue to consume.
        ///
        /// `QueueName`. Required.
        pub fn queue_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueueName", value.into());
            self
        }

        /// The name of the virtual host associated with the source broker.
        ///
        /// `VirtualHost`.
        pub fn virtual_host(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VirtualHost", value.into());
            self
        }
    }

    impl From<PipeSourceRabbitMQBrokerParameters> for Json {
        fn from(value: PipeSourceRabbitMQBrokerParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using a self-managed Apache Kafka stream as a source.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `TopicName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeSourceSelfManagedKafkaParameters(Properties);

    impl PipeSourceSelfManagedKafkaParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of server URLs.
        ///
        /// `AdditionalBootstrapServers`.
        pub fn additional_bootstrap_servers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AdditionalBootstrapServers", value.into());
            self
        }

        /// The maximum number of records to include in each batch.
        ///
        /// `BatchSize`.
        pub fn batch_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BatchSize", value.into());
            self
        }

        /// The name of the destination queue to consume.
        ///
        /// `ConsumerGroupID`.
        pub fn consumer_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConsumerGroupID", value.into());
            self
        }

        /// The credentials needed to access the resource.
        ///
        /// `Credentials`.
        pub fn credentials(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Credentials", value.into());
            self
        }

        /// The maximum length of a time to wait for events.
        ///
        /// `MaximumBatchingWindowInSeconds`.
        pub fn maximum_batching_window_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumBatchingWindowInSeconds", value.into());
            self
        }

        /// The ARN of the Secrets Manager secret used for certification.
        ///
        /// `ServerRootCaCertificate`.
        pub fn server_root_ca_certificate(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerRootCaCertificate", value.into());
            self
        }

        /// The position in a stream from which to start reading.
        ///
        /// `StartingPosition`. Allowed: [`StartingPosition`].
        pub fn starting_position(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartingPosition", value.into());
            self
        }

        /// The name of the topic that the pipe will read from.
        ///
        /// `TopicName`. Required.
        pub fn topic_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicName", value.into());
            self
        }

        /// This structure specifies the VPC subnets and security groups for the stream, and whether a public IP address is to be used.
        ///
        /// `Vpc`.
        pub fn vpc(
            mut self,
            value: impl Into<Value<SelfManagedKafkaAccessConfigurationVpc>>,
        ) -> Self {
            self.0.set("Vpc", value.into());
            self
        }
    }

    impl From<PipeSourceSelfManagedKafkaParameters> for Json {
        fn from(value: PipeSourceSelfManagedKafkaParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using a Amazon SQS stream as a source.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeSourceSqsQueueParameters(Properties);

    impl PipeSourceSqsQueueParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of records to include in each batch.
        ///
        /// `BatchSize`.
        pub fn batch_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BatchSize", value.into());
            self
        }

        /// The maximum length of a time to wait for events.
        ///
        /// `MaximumBatchingWindowInSeconds`.
        pub fn maximum_batching_window_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumBatchingWindowInSeconds", value.into());
            self
        }
    }

    impl From<PipeSourceSqsQueueParameters> for Json {
        fn from(value: PipeSourceSqsQueueParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using an AWS Batch job as a target.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `JobDefinition`, `JobName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeTargetBatchJobParameters(Properties);

    impl PipeTargetBatchJobParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The array properties for the submitted job, such as the size of the array. The array size can be between 2 and 10,000. If you specify array properties for a job, it becomes an array job.
        ///
        /// `ArrayProperties`.
        pub fn array_properties(mut self, value: impl Into<Value<BatchArrayProperties>>) -> Self {
            self.0.set("ArrayProperties", value.into());
            self
        }

        /// The overrides that are sent to a container.
        ///
        /// `ContainerOverrides`.
        pub fn container_overrides(
            mut self,
            value: impl Into<Value<BatchContainerOverrides>>,
        ) -> Self {
            self.0.set("ContainerOverrides", value.into());
            self
        }

        /// A list of dependencies for the job. A job can depend upon a maximum of 20 jobs.
        ///
        /// `DependsOn`.
        pub fn depends_on(mut self, value: impl Into<List<BatchJobDependency>>) -> Self {
            self.0.set("DependsOn", value.into());
            self
        }

        /// The job definition used by this job. This value can be one of `name` , `name:revision` , or the Amazon Resource Name (ARN) for the job definition. If name is specified without a revision then the latest active revision is used.
        ///
        /// `JobDefinition`. Required.
        pub fn job_definition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JobDefinition", value.into());
            self
        }

        /// The name of the job. It can be up to 128 letters long. The first character must be alphanumeric, can contain uppercase and lowercase letters, numbers, hyphens (-), and underscores (\_).
        ///
        /// `JobName`. Required.
        pub fn job_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JobName", value.into());
            self
        }

        /// Additional parameters passed to the job that replace parameter substitution placeholders that are set in the job definition. Parameters are specified as a key and value pair mapping.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The retry strategy to use for failed jobs. When a retry strategy is specified here, it overrides the retry strategy defined in the job definition.
        ///
        /// `RetryStrategy`.
        pub fn retry_strategy(mut self, value: impl Into<Value<BatchRetryStrategy>>) -> Self {
            self.0.set("RetryStrategy", value.into());
            self
        }
    }

    impl From<PipeTargetBatchJobParameters> for Json {
        fn from(value: PipeTargetBatchJobParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using an CloudWatch Logs log stream as a target.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeTargetCloudWatchLogsParameters(Properties);

    impl PipeTargetCloudWatchLogsParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the log stream.
        ///
        /// `LogStreamName`.
        pub fn log_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogStreamName", value.into());
            self
        }

        /// A [dynamic path parameter](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-target.html) to a field in the payload containing the time the event occurred, expressed as the number of milliseconds after Jan 1, 1970 00:00:00 UTC.
        ///
        /// `Timestamp`.
        pub fn timestamp(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Timestamp", value.into());
            self
        }
    }

    impl From<PipeTargetCloudWatchLogsParameters> for Json {
        fn from(value: PipeTargetCloudWatchLogsParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using an Amazon ECS task as a target.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `TaskDefinitionArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeTargetEcsTaskParameters(Properties);

    impl PipeTargetEcsTaskParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The capacity provider strategy to use for the task.
        ///
        /// `CapacityProviderStrategy`.
        pub fn capacity_provider_strategy(
            mut self,
            value: impl Into<List<CapacityProviderStrategyItem>>,
        ) -> Self {
            self.0.set("CapacityProviderStrategy", value.into());
            self
        }

        /// Specifies whether to enable Amazon ECS managed tags for the task.
        ///
        /// `EnableECSManagedTags`.
        pub fn enable_ecs_managed_tags(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableECSManagedTags", value.into());
            self
        }

        /// Whether or not to enable the execute command functionality for the containers in this task. If true, this enables execute command functionality on all containers in the task.
        ///
        /// `EnableExecuteCommand`.
        pub fn enable_execute_command(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableExecuteCommand", value.into());
            self
        }

        /// Specifies an Amazon ECS task group for the task. The maximum length is 255 characters.
        ///
        /// `Group`.
        pub fn group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Group", value.into());
            self
        }

        /// Specifies the launch type on which your task is running. The launch type that you specify here must match one of the launch type (compatibilities) of the target task.
        ///
        /// `LaunchType`. Allowed: [`LaunchType`].
        pub fn launch_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LaunchType", value.into());
            self
        }

        /// Use this structure if the Amazon ECS task uses the `awsvpc` network mode. This structure specifies the VPC subnets and security groups associated with the task, and whether a public IP address is to be used.
        ///
        /// `NetworkConfiguration`.
        pub fn network_configuration(
            mut self,
            value: impl Into<Value<NetworkConfiguration>>,
        ) -> Self {
            self.0.set("NetworkConfiguration", value.into());
            self
        }

        /// The overrides that are associated with a task.
        ///
        /// `Overrides`.
        pub fn overrides(mut self, value: impl Into<Value<EcsTaskOverride>>) -> Self {
            self.0.set("Overrides", value.into());
            self
        }

        /// An array of placement constraint objects to use for the task. You can specify up to 10 constraints per task (including constraints in the task definition and those specified at runtime).
        ///
        /// `PlacementConstraints`.
        pub fn placement_constraints(
            mut self,
            value: impl Into<List<PlacementConstraint>>,
        ) -> Self {
            self.0.set("PlacementConstraints", value.into());
            self
        }

        /// The placement strategy objects to use for the task. You can specify a maximum of five strategy rules per task.
        ///
        /// `PlacementStrategy`.
        pub fn placement_strategy(mut self, value: impl Into<List<PlacementStrategy>>) -> Self {
            self.0.set("PlacementStrategy", value.into());
            self
        }

        /// Specifies the platform version for the task. Specify only the numeric portion of the platform version, such as `1.1.0` .
        ///
        /// `PlatformVersion`.
        pub fn platform_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlatformVersion", value.into());
            self
        }

        /// Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags are not propagated. Tags can only be propagated to the task during task creation.
        ///
        /// `PropagateTags`. Allowed: [`PropagateTags`].
        pub fn propagate_tags(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropagateTags", value.into());
            self
        }

        /// The reference ID to use for the task.
        ///
        /// `ReferenceId`.
        pub fn reference_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReferenceId", value.into());
            self
        }

        /// The metadata that you apply to the task to help you categorize and organize them. Each tag consists of a key and an optional value, both of which you define.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// The number of tasks to create based on `TaskDefinition` . The default is 1.
        ///
        /// `TaskCount`.
        pub fn task_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TaskCount", value.into());
            self
        }

        /// The ARN of the task definition to use if the event target is an Amazon ECS task.
        ///
        /// `TaskDefinitionArn`. Required.
        pub fn task_definition_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskDefinitionArn", value.into());
            self
        }
    }

    impl From<PipeTargetEcsTaskParameters> for Json {
        fn from(value: PipeTargetEcsTaskParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using an EventBridge event bus as a target.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeTargetEventBridgeEventBusParameters(Properties);

    impl PipeTargetEventBridgeEventBusParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail.
        ///
        /// `DetailType`.
        pub fn detail_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DetailType", value.into());
            self
        }

        /// The URL subdomain of the endpoint. For example, if the URL for Endpoint is <https://abcde.veo.endpoints.event.amazonaws.com>, then the EndpointId is `abcde.veo` .
        ///
        /// `EndpointId`.
        pub fn endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointId", value.into());
            self
        }

        /// AWS resources, identified by Amazon Resource Name (ARN), which the event primarily concerns. Any number, including zero, may be present.
        ///
        /// `Resources`.
        pub fn resources(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Resources", value.into());
            self
        }

        /// The source of the event.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The time stamp of the event, per [RFC3339](https://docs.aws.amazon.com/https://www.rfc-editor.org/rfc/rfc3339.txt) .
        ///
        /// `Time`.
        pub fn time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Time", value.into());
            self
        }
    }

    impl From<PipeTargetEventBridgeEventBusParameters> for Json {
        fn from(value: PipeTargetEventBridgeEventBusParameters) -> Self {
            value.0.into()
        }
    }

    /// These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeTargetHttpParameters(Properties);

    impl PipeTargetHttpParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The headers that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination.
        ///
        /// `HeaderParameters`.
        pub fn header_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("HeaderParameters", value.into());
            self
        }

        /// The path parameter values to be used to populate API Gateway REST API or EventBridge ApiDestination path wildcards ("\*").
        ///
        /// `PathParameterValues`.
        pub fn path_parameter_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PathParameterValues", value.into());
            self
        }

        /// The query string keys/values that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination.
        ///
        /// `QueryStringParameters`.
        pub fn query_string_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("QueryStringParameters", value.into());
            self
        }
    }

    impl From<PipeTargetHttpParameters> for Json {
        fn from(value: PipeTargetHttpParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using a Kinesis stream as a target.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `PartitionKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeTargetKinesisStreamParameters(Properties);

    impl PipeTargetKinesisStreamParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines which shard in the stream the data record is assigned to. Partition keys are Unicode strings with a maximum length limit of 256 characters for each key.
        ///
        /// `PartitionKey`. Required.
        pub fn partition_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartitionKey", value.into());
            self
        }
    }

    impl From<PipeTargetKinesisStreamParameters> for Json {
        fn from(value: PipeTargetKinesisStreamParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using a Lambda function as a target.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeTargetLambdaFunctionParameters(Properties);

    impl PipeTargetLambdaFunctionParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify whether to invoke the function synchronously or asynchronously.
        ///
        /// `InvocationType`. Allowed: [`InvocationType`].
        pub fn invocation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvocationType", value.into());
            self
        }
    }

    impl From<PipeTargetLambdaFunctionParameters> for Json {
        fn from(value: PipeTargetLambdaFunctionParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters required to set up a target for your pipe.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeTargetParameters(Properties);

    impl PipeTargetParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameters for using an AWS Batch job as a target.
        ///
        /// `BatchJobParameters`.
        pub fn batch_job_parameters(
            mut self,
            value: impl Into<Value<PipeTargetBatchJobParameters>>,
        ) -> Self {
            self.0.set("BatchJobParameters", value.into());
            self
        }

        /// The parameters for using an CloudWatch Logs log stream as a target.
        ///
        /// `CloudWatchLogsParameters`.
        pub fn cloud_watch_logs_parameters(
            mut self,
            value: impl Into<Value<PipeTargetCloudWatchLogsParameters>>,
        ) -> Self {
            self.0.set("CloudWatchLogsParameters", value.into());
            self
        }

        /// The parameters for using an Amazon ECS task as a target.
        ///
        /// `EcsTaskParameters`.
        pub fn ecs_task_parameters(
            mut self,
            value: impl Into<Value<PipeTargetEcsTaskParameters>>,
        ) -> Self {
            self.0.set("EcsTaskParameters", value.into());
            self
        }

        /// The parameters for using an EventBridge event bus as a target.
        ///
        /// `EventBridgeEventBusParameters`.
        pub fn event_bridge_event_bus_parameters(
            mut self,
            value: impl Into<Value<PipeTargetEventBridgeEventBusParameters>>,
        ) -> Self {
            self.0.set("EventBridgeEventBusParameters", value.into());
            self
        }

        /// These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations.
        ///
        /// `HttpParameters`.
        pub fn http_parameters(
            mut self,
            value: impl Into<Value<PipeTargetHttpParameters>>,
        ) -> Self {
            self.0.set("HttpParameters", value.into());
            self
        }

        /// Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the target.
        ///
        /// `InputTemplate`.
        pub fn input_template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputTemplate", value.into());
            self
        }

        /// The parameters for using a Kinesis stream as a target.
        ///
        /// `KinesisStreamParameters`.
        pub fn kinesis_stream_parameters(
            mut self,
            value: impl Into<Value<PipeTargetKinesisStreamParameters>>,
        ) -> Self {
            self.0.set("KinesisStreamParameters", value.into());
            self
        }

        /// The parameters for using a Lambda function as a target.
        ///
        /// `LambdaFunctionParameters`.
        pub fn lambda_function_parameters(
            mut self,
            value: impl Into<Value<PipeTargetLambdaFunctionParameters>>,
        ) -> Self {
            self.0.set("LambdaFunctionParameters", value.into());
            self
        }

        /// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API BatchExecuteStatement.
        ///
        /// `RedshiftDataParameters`.
        pub fn redshift_data_parameters(
            mut self,
            value: impl Into<Value<PipeTargetRedshiftDataParameters>>,
        ) -> Self {
            self.0.set("RedshiftDataParameters", value.into());
            self
        }

        /// The parameters for using a SageMaker AI pipeline as a target.
        ///
        /// `SageMakerPipelineParameters`.
        pub fn sage_maker_pipeline_parameters(
            mut self,
            value: impl Into<Value<PipeTargetSageMakerPipelineParameters>>,
        ) -> Self {
            self.0.set("SageMakerPipelineParameters", value.into());
            self
        }

        /// The parameters for using a Amazon SQS stream as a target.
        ///
        /// `SqsQueueParameters`.
        pub fn sqs_queue_parameters(
            mut self,
            value: impl Into<Value<PipeTargetSqsQueueParameters>>,
        ) -> Self {
            self.0.set("SqsQueueParameters", value.into());
            self
        }

        /// The parameters for using a Step Functions state machine as a target.
        ///
        /// `StepFunctionStateMachineParameters`.
        pub fn step_function_state_machine_parameters(
            mut self,
            value: impl Into<Value<PipeTargetStateMachineParameters>>,
        ) -> Self {
            self.0
                .set("StepFunctionStateMachineParameters", value.into());
            self
        }

        /// The parameters for using a Timestream for LiveAnalytics table as a target.
        ///
        /// `TimestreamParameters`.
        pub fn timestream_parameters(
            mut self,
            value: impl Into<Value<PipeTargetTimestreamParameters>>,
        ) -> Self {
            self.0.set("TimestreamParameters", value.into());
            self
        }
    }

    impl From<PipeTargetParameters> for Json {
        fn from(value: PipeTargetParameters) -> Self {
            value.0.into()
        }
    }

    /// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API BatchExecuteStatement.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `Database`, `Sqls`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeTargetRedshiftDataParameters(Properties);

    impl PipeTargetRedshiftDataParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the database. Required when authenticating using temporary credentials.
        ///
        /// `Database`. Required.
        pub fn database(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Database", value.into());
            self
        }

        /// The database user name. Required when authenticating using temporary credentials.
        ///
        /// `DbUser`.
        pub fn db_user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DbUser", value.into());
            self
        }

        /// The name or ARN of the secret that enables access to the database. Required when authenticating using Secrets Manager.
        ///
        /// `SecretManagerArn`.
        pub fn secret_manager_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretManagerArn", value.into());
            self
        }

        /// The SQL statement text to run.
        ///
        /// `Sqls`. Required.
        pub fn sqls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Sqls", value.into());
            self
        }

        /// The name of the SQL statement. You can name the SQL statement when you create it to identify the query.
        ///
        /// `StatementName`.
        pub fn statement_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatementName", value.into());
            self
        }

        /// Indicates whether to send an event back to EventBridge after the SQL statement runs.
        ///
        /// `WithEvent`.
        pub fn with_event(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("WithEvent", value.into());
            self
        }
    }

    impl From<PipeTargetRedshiftDataParameters> for Json {
        fn from(value: PipeTargetRedshiftDataParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using a SageMaker AI pipeline as a target.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeTargetSageMakerPipelineParameters(Properties);

    impl PipeTargetSageMakerPipelineParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of Parameter names and values for SageMaker AI Model Building Pipeline execution.
        ///
        /// `PipelineParameterList`.
        pub fn pipeline_parameter_list(
            mut self,
            value: impl Into<List<SageMakerPipelineParameter>>,
        ) -> Self {
            self.0.set("PipelineParameterList", value.into());
            self
        }
    }

    impl From<PipeTargetSageMakerPipelineParameters> for Json {
        fn from(value: PipeTargetSageMakerPipelineParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using a Amazon SQS stream as a target.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeTargetSqsQueueParameters(Properties);

    impl PipeTargetSqsQueueParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This parameter applies only to FIFO (first-in-first-out) queues.
        ///
        /// `MessageDeduplicationId`.
        pub fn message_deduplication_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageDeduplicationId", value.into());
            self
        }

        /// The FIFO message group ID to use as the target.
        ///
        /// `MessageGroupId`.
        pub fn message_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageGroupId", value.into());
            self
        }
    }

    impl From<PipeTargetSqsQueueParameters> for Json {
        fn from(value: PipeTargetSqsQueueParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using a Step Functions state machine as a target.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeTargetStateMachineParameters(Properties);

    impl PipeTargetStateMachineParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify whether to invoke the Step Functions state machine synchronously or asynchronously.
        ///
        /// `InvocationType`. Allowed: [`InvocationType`].
        pub fn invocation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvocationType", value.into());
            self
        }
    }

    impl From<PipeTargetStateMachineParameters> for Json {
        fn from(value: PipeTargetStateMachineParameters) -> Self {
            value.0.into()
        }
    }

    /// The parameters for using a Timestream for LiveAnalytics table as a target.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `DimensionMappings`, `TimeValue`, `VersionValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipeTargetTimestreamParameters(Properties);

    impl PipeTargetTimestreamParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Map source data to dimensions in the target Timestream for LiveAnalytics table.
        ///
        /// `DimensionMappings`. Required.
        pub fn dimension_mappings(mut self, value: impl Into<List<DimensionMapping>>) -> Self {
            self.0.set("DimensionMappings", value.into());
            self
        }

        /// The granularity of the time units used. Default is `MILLISECONDS` .
        ///
        /// `EpochTimeUnit`. Allowed: [`EpochTimeUnit`].
        pub fn epoch_time_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EpochTimeUnit", value.into());
            self
        }

        /// Maps multiple measures from the source event to the same record in the specified Timestream for LiveAnalytics table.
        ///
        /// `MultiMeasureMappings`.
        pub fn multi_measure_mappings(
            mut self,
            value: impl Into<List<MultiMeasureMapping>>,
        ) -> Self {
            self.0.set("MultiMeasureMappings", value.into());
            self
        }

        /// Mappings of single source data fields to individual records in the specified Timestream for LiveAnalytics table.
        ///
        /// `SingleMeasureMappings`.
        pub fn single_measure_mappings(
            mut self,
            value: impl Into<List<SingleMeasureMapping>>,
        ) -> Self {
            self.0.set("SingleMeasureMappings", value.into());
            self
        }

        /// The type of time value used.
        ///
        /// `TimeFieldType`. Allowed: [`TimeFieldType`].
        pub fn time_field_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeFieldType", value.into());
            self
        }

        /// Dynamic path to the source data field that represents the time value for your data.
        ///
        /// `TimeValue`. Required.
        pub fn time_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeValue", value.into());
            self
        }

        /// How to format the timestamps. For example, `yyyy-MM-dd'T'HH:mm:ss'Z'` .
        ///
        /// `TimestampFormat`.
        pub fn timestamp_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimestampFormat", value.into());
            self
        }

        /// Text: 64 bit version value or source data field that represents the version value for your data.
        ///
        /// `VersionValue`. Required.
        pub fn version_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VersionValue", value.into());
            self
        }
    }

    impl From<PipeTargetTimestreamParameters> for Json {
        fn from(value: PipeTargetTimestreamParameters) -> Self {
            value.0.into()
        }
    }

    /// An object representing a constraint on task placement.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PlacementConstraint(Properties);

    impl PlacementConstraint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A cluster query language expression to apply to the constraint. You cannot specify an expression if the constraint type is `distinctInstance` .
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// The type of constraint. Use distinctInstance to ensure that each task in a particular group is running on a different container instance. Use memberOf to restrict the selection to a group of valid candidates.
        ///
        /// `Type`. Allowed: [`PlacementConstraintType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PlacementConstraint> for Json {
        fn from(value: PlacementConstraint) -> Self {
            value.0.into()
        }
    }

    /// The task placement strategy for a task or service.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PlacementStrategy(Properties);

    impl PlacementStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The field to apply the placement strategy against.
        ///
        /// `Field`.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }

        /// The type of placement strategy. The random placement strategy randomly places tasks on available candidates. The spread placement strategy spreads placement across available candidates evenly based on the field parameter.
        ///
        /// `Type`. Allowed: [`PlacementStrategyType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PlacementStrategy> for Json {
        fn from(value: PlacementStrategy) -> Self {
            value.0.into()
        }
    }

    /// Represents the Amazon S3 logging configuration settings for the pipe.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3LogDestination(Properties);

    impl S3LogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon S3 bucket to which EventBridge delivers the log records for the pipe.
        ///
        /// `BucketName`.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The AWS account that owns the Amazon S3 bucket to which EventBridge delivers the log records for the pipe.
        ///
        /// `BucketOwner`.
        pub fn bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketOwner", value.into());
            self
        }

        /// The format EventBridge uses for the log records.
        ///
        /// `OutputFormat`. Allowed: [`OutputFormat`].
        pub fn output_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputFormat", value.into());
            self
        }

        /// The prefix text with which to begin Amazon S3 log object names.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<S3LogDestination> for Json {
        fn from(value: S3LogDestination) -> Self {
            value.0.into()
        }
    }

    /// Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SageMakerPipelineParameter(Properties);

    impl SageMakerPipelineParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of parameter to start execution of a SageMaker AI Model Building Pipeline.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Value of parameter to start execution of a SageMaker AI Model Building Pipeline.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<SageMakerPipelineParameter> for Json {
        fn from(value: SageMakerPipelineParameter) -> Self {
            value.0.into()
        }
    }

    /// This structure specifies the VPC subnets and security groups for the stream, and whether a public IP address is to be used.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SelfManagedKafkaAccessConfigurationVpc(Properties);

    impl SelfManagedKafkaAccessConfigurationVpc {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the security groups associated with the stream. These security groups must all be in the same VPC. You can specify as many as five security groups.
        ///
        /// `SecurityGroup`.
        pub fn security_group(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroup", value.into());
            self
        }

        /// Specifies the subnets associated with the stream. These subnets must all be in the same VPC. You can specify as many as 16 subnets.
        ///
        /// `Subnets`.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<SelfManagedKafkaAccessConfigurationVpc> for Json {
        fn from(value: SelfManagedKafkaAccessConfigurationVpc) -> Self {
            value.0.into()
        }
    }

    /// Maps a single source data field to a single record in the specified Timestream for LiveAnalytics table.
    ///
    /// A property type of `AWS::Pipes::Pipe`.
    ///
    /// Required: `MeasureName`, `MeasureValue`, `MeasureValueType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SingleMeasureMapping(Properties);

    impl SingleMeasureMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Target measure name for the measurement attribute in the Timestream table.
        ///
        /// `MeasureName`. Required.
        pub fn measure_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MeasureName", value.into());
            self
        }

        /// Dynamic path of the source field to map to the measure in the record.
        ///
        /// `MeasureValue`. Required.
        pub fn measure_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MeasureValue", value.into());
            self
        }

        /// Data type of the source field.
        ///
        /// `MeasureValueType`. Required. Allowed: [`MeasureValueType`].
        pub fn measure_value_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MeasureValueType", value.into());
            self
        }
    }

    impl From<SingleMeasureMapping> for Json {
        fn from(value: SingleMeasureMapping) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Pipes::Pipe`.
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

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DesiredState`.
        pub enum DesiredState {
            Running = "RUNNING",
            Stopped = "STOPPED",
        }

        /// Words for `AssignPublicIp`.
        pub enum AssignPublicIp {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Type`.
        pub enum Type {
            NToN = "N_TO_N",
            Sequential = "SEQUENTIAL",
        }

        /// Words for `Type`.
        pub enum BatchResourceRequirementType {
            Gpu = "GPU",
            Memory = "MEMORY",
            Vcpu = "VCPU",
        }

        /// Words for `DimensionValueType`.
        pub enum DimensionValueType {
            Varchar = "VARCHAR",
        }

        /// Words for `Type`.
        pub enum EcsEnvironmentFileType {
            S3 = "s3",
        }

        /// Words for `Type`.
        pub enum EcsResourceRequirementType {
            Gpu = "GPU",
            InferenceAccelerator = "InferenceAccelerator",
        }

        /// Words for `MeasureValueType`.
        pub enum MeasureValueType {
            Double = "DOUBLE",
            Bigint = "BIGINT",
            Varchar = "VARCHAR",
            Boolean = "BOOLEAN",
            Timestamp = "TIMESTAMP",
        }

        /// Words for `IncludeExecutionData`.
        pub enum IncludeExecutionData {
            All = "ALL",
        }

        /// Words for `Level`.
        pub enum Level {
            Off = "OFF",
            Error = "ERROR",
            Info = "INFO",
            Trace = "TRACE",
        }

        /// Words for `OnPartialBatchItemFailure`.
        pub enum OnPartialBatchItemFailure {
            AutomaticBisect = "AUTOMATIC_BISECT",
        }

        /// Words for `StartingPosition`.
        pub enum StartingPosition {
            TrimHorizon = "TRIM_HORIZON",
            Latest = "LATEST",
        }

        /// Words for `StartingPosition`.
        pub enum PipeSourceKinesisStreamParametersStartingPosition {
            TrimHorizon = "TRIM_HORIZON",
            Latest = "LATEST",
            AtTimestamp = "AT_TIMESTAMP",
        }

        /// Words for `LaunchType`.
        pub enum LaunchType {
            Ec2 = "EC2",
            Fargate = "FARGATE",
            External = "EXTERNAL",
        }

        /// Words for `PropagateTags`.
        pub enum PropagateTags {
            TaskDefinition = "TASK_DEFINITION",
        }

        /// Words for `InvocationType`.
        pub enum InvocationType {
            RequestResponse = "REQUEST_RESPONSE",
            FireAndForget = "FIRE_AND_FORGET",
        }

        /// Words for `EpochTimeUnit`.
        pub enum EpochTimeUnit {
            Milliseconds = "MILLISECONDS",
            Seconds = "SECONDS",
            Microseconds = "MICROSECONDS",
            Nanoseconds = "NANOSECONDS",
        }

        /// Words for `TimeFieldType`.
        pub enum TimeFieldType {
            Epoch = "EPOCH",
            TimestampFormat = "TIMESTAMP_FORMAT",
        }

        /// Words for `Type`.
        pub enum PlacementConstraintType {
            DistinctInstance = "distinctInstance",
            MemberOf = "memberOf",
        }

        /// Words for `Type`.
        pub enum PlacementStrategyType {
            Random = "random",
            Spread = "spread",
            Binpack = "binpack",
        }

        /// Words for `OutputFormat`.
        pub enum OutputFormat {
            Json = "json",
            Plain = "plain",
            W3c = "w3c",
        }
    }
}
