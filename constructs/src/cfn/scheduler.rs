//! `AWS::Scheduler`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// A \*schedule\* is the main resource you create, configure, and manage using Amazon EventBridge Scheduler.
///
/// [`AWS::Scheduler::Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html).
///
/// Required: `FlexibleTimeWindow`, `ScheduleExpression`, `Target`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Schedule(Properties);

impl Schedule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description you specify for the schedule.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The date, in UTC, before which the schedule can invoke its target. Depending on the schedule's recurrence expression, invocations might stop on, or before, the `EndDate` you specify.
    ///
    /// `EndDate`.
    pub fn end_date(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndDate", value.into());
        self
    }

    /// Allows you to configure a time window during which EventBridge Scheduler invokes the schedule.
    ///
    /// `FlexibleTimeWindow`. Required.
    pub fn flexible_time_window(
        mut self,
        value: impl Into<Value<schedule::FlexibleTimeWindow>>,
    ) -> Self {
        self.0.set("FlexibleTimeWindow", value.into());
        self
    }

    /// The name of the schedule group associated with this schedule.
    ///
    /// `GroupName`.
    pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) for the customer managed KMS key that EventBridge Scheduler will use to encrypt and decrypt your data.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The name of the schedule.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The expression that defines when the schedule runs. The following formats are supported.
    ///
    /// `ScheduleExpression`. Required.
    pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduleExpression", value.into());
        self
    }

    /// The timezone in which the scheduling expression is evaluated.
    ///
    /// `ScheduleExpressionTimezone`.
    pub fn schedule_expression_timezone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduleExpressionTimezone", value.into());
        self
    }

    /// The date, in UTC, after which the schedule can begin invoking its target. Depending on the schedule's recurrence expression, invocations might occur on, or after, the `StartDate` you specify.
    ///
    /// `StartDate`.
    pub fn start_date(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StartDate", value.into());
        self
    }

    /// Specifies whether the schedule is enabled or disabled.
    ///
    /// `State`. Allowed: [`State`](schedule::State).
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// The schedule's target details.
    ///
    /// `Target`. Required.
    pub fn target(mut self, value: impl Into<Value<schedule::Target>>) -> Self {
        self.0.set("Target", value.into());
        self
    }
}

impl Resource for Schedule {
    const TYPE: &'static str = "AWS::Scheduler::Schedule";
}

impl Construct for Schedule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Schedule> for Properties {
    fn from(value: Schedule) -> Self {
        value.0
    }
}

impl Handle<Schedule> {
    /// The Amazon Resource Name (ARN) for the Amazon EventBridge Scheduler schedule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// A \*schedule group\* is an Amazon EventBridge Scheduler resource you use to organize your schedules.
///
/// [`AWS::Scheduler::ScheduleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedulegroup.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ScheduleGroup(Properties);

impl ScheduleGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the schedule group.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<schedule_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ScheduleGroup {
    const TYPE: &'static str = "AWS::Scheduler::ScheduleGroup";
}

impl Construct for ScheduleGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ScheduleGroup> for Properties {
    fn from(value: ScheduleGroup) -> Self {
        value.0
    }
}

impl Handle<ScheduleGroup> {
    /// The Amazon Resource Name (ARN) of the schedule group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time at which the schedule group was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[must_use]
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The time at which the schedule group was last modified.
    ///
    /// `Fn::GetAtt` of `LastModificationDate`.
    #[must_use]
    pub fn last_modification_date(self) -> Value<String> {
        self.attribute("LastModificationDate")
    }

    /// Specifies the state of the schedule group.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Property types and words of [`Schedule`].
pub mod schedule {
    use crate::{Json, List, Properties, Value};

    /// This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the awsvpc network mode.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
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

    /// The details of a capacity provider strategy.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
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

        /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider. Only one capacity provider in a capacity provider strategy can have a base defined.
        ///
        /// `Base`.
        pub fn base(mut self, value: impl Into<Value<f64>>) -> Self {
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
        pub fn weight(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<CapacityProviderStrategyItem> for Json {
        fn from(value: CapacityProviderStrategyItem) -> Self {
            value.0.into()
        }
    }

    /// An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter queue for your schedule.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeadLetterConfig(Properties);

    impl DeadLetterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the SQS queue specified as the destination for the dead-letter queue.
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

    /// The templated target type for the Amazon ECS \[`RunTask`\](<https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html>) API operation.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
    ///
    /// Required: `TaskDefinitionArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcsParameters(Properties);

    impl EcsParameters {
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

        /// This structure specifies the network configuration for an ECS task.
        ///
        /// `NetworkConfiguration`.
        pub fn network_configuration(
            mut self,
            value: impl Into<Value<NetworkConfiguration>>,
        ) -> Self {
            self.0.set("NetworkConfiguration", value.into());
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

        /// The task placement strategy for a task or service.
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
        pub fn tags(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// The number of tasks to create based on `TaskDefinition` . The default is `1` .
        ///
        /// `TaskCount`.
        pub fn task_count(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TaskCount", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the task definition to use if the event target is an Amazon ECS task.
        ///
        /// `TaskDefinitionArn`. Required.
        pub fn task_definition_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskDefinitionArn", value.into());
            self
        }
    }

    impl From<EcsParameters> for Json {
        fn from(value: EcsParameters) -> Self {
            value.0.into()
        }
    }

    /// The templated target type for the EventBridge \[`PutEvents`\](<https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html>) API operation.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
    ///
    /// Required: `DetailType`, `Source`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventBridgeParameters(Properties);

    impl EventBridgeParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail.
        ///
        /// `DetailType`. Required.
        pub fn detail_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DetailType", value.into());
            self
        }

        /// The source of the event.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<EventBridgeParameters> for Json {
        fn from(value: EventBridgeParameters) -> Self {
            value.0.into()
        }
    }

    /// Allows you to configure a time window during which EventBridge Scheduler invokes the schedule.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
    ///
    /// Required: `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlexibleTimeWindow(Properties);

    impl FlexibleTimeWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum time window during which a schedule can be invoked.
        ///
        /// `MaximumWindowInMinutes`.
        pub fn maximum_window_in_minutes(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaximumWindowInMinutes", value.into());
            self
        }

        /// Determines whether the schedule is invoked within a flexible time window. You must use quotation marks when you specify this value in your JSON or YAML template.
        ///
        /// `Mode`. Required. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<FlexibleTimeWindow> for Json {
        fn from(value: FlexibleTimeWindow) -> Self {
            value.0.into()
        }
    }

    /// The templated target type for the Amazon Kinesis \[`PutRecord`\](<https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html>) API operation.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
    ///
    /// Required: `PartitionKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisParameters(Properties);

    impl KinesisParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the shard to which EventBridge Scheduler sends the event.
        ///
        /// `PartitionKey`. Required.
        pub fn partition_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartitionKey", value.into());
            self
        }
    }

    impl From<KinesisParameters> for Json {
        fn from(value: KinesisParameters) -> Self {
            value.0.into()
        }
    }

    /// Specifies the network configuration for an ECS task.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Amazon VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the awsvpc network mode.
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

    /// An object representing a constraint on task placement.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
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

        /// The type of constraint. Use `distinctInstance` to ensure that each task in a particular group is running on a different container instance. Use `memberOf` to restrict the selection to a group of valid candidates.
        ///
        /// `Type`. Allowed: [`Type`].
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
    /// A property type of `AWS::Scheduler::Schedule`.
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

    /// A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetryPolicy(Properties);

    impl RetryPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum amount of time, in seconds, to continue to make retry attempts.
        ///
        /// `MaximumEventAgeInSeconds`.
        pub fn maximum_event_age_in_seconds(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaximumEventAgeInSeconds", value.into());
            self
        }

        /// The maximum number of retry attempts to make before the request fails. Retry attempts with exponential backoff continue until either the maximum number of attempts is made or until the duration of the `MaximumEventAgeInSeconds` is reached.
        ///
        /// `MaximumRetryAttempts`.
        pub fn maximum_retry_attempts(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaximumRetryAttempts", value.into());
            self
        }
    }

    impl From<RetryPolicy> for Json {
        fn from(value: RetryPolicy) -> Self {
            value.0.into()
        }
    }

    /// The name and value pair of a parameter to use to start execution of a SageMaker Model Building Pipeline.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
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

        /// Name of parameter to start execution of a SageMaker Model Building Pipeline.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Value of parameter to start execution of a SageMaker Model Building Pipeline.
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

    /// The templated target type for the Amazon SageMaker \[`StartPipelineExecution`\](<https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartPipelineExecution.html>) API operation.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SageMakerPipelineParameters(Properties);

    impl SageMakerPipelineParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of parameter names and values to use when executing the SageMaker Model Building Pipeline.
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

    impl From<SageMakerPipelineParameters> for Json {
        fn from(value: SageMakerPipelineParameters) -> Self {
            value.0.into()
        }
    }

    /// The templated target type for the Amazon SQS \[`SendMessage`\](<https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html>) API operation. Contains the message group ID to use when the target is a FIFO queue.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SqsParameters(Properties);

    impl SqsParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The FIFO message group ID to use as the target.
        ///
        /// `MessageGroupId`.
        pub fn message_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageGroupId", value.into());
            self
        }
    }

    impl From<SqsParameters> for Json {
        fn from(value: SqsParameters) -> Self {
            value.0.into()
        }
    }

    /// The schedule's target. EventBridge Scheduler supports templated target that invoke common API operations, as well as universal targets that you can customize to invoke over 6,000 API operations across more than 270 services.
    ///
    /// A property type of `AWS::Scheduler::Schedule`.
    ///
    /// Required: `Arn`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Target(Properties);

    impl Target {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the target.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter queue for your schedule.
        ///
        /// `DeadLetterConfig`.
        pub fn dead_letter_config(mut self, value: impl Into<Value<DeadLetterConfig>>) -> Self {
            self.0.set("DeadLetterConfig", value.into());
            self
        }

        /// The templated target type for the Amazon ECS \[`RunTask`\](<https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html>) API operation.
        ///
        /// `EcsParameters`.
        pub fn ecs_parameters(mut self, value: impl Into<Value<EcsParameters>>) -> Self {
            self.0.set("EcsParameters", value.into());
            self
        }

        /// The templated target type for the EventBridge \[`PutEvents`\](<https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html>) API operation.
        ///
        /// `EventBridgeParameters`.
        pub fn event_bridge_parameters(
            mut self,
            value: impl Into<Value<EventBridgeParameters>>,
        ) -> Self {
            self.0.set("EventBridgeParameters", value.into());
            self
        }

        /// The text, or well-formed JSON, passed to the target. If you are configuring a templated Lambda , AWS Step Functions , or Amazon EventBridge target, the input must be a well-formed JSON. For all other target types, a JSON is not required.
        ///
        /// `Input`.
        pub fn input(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Input", value.into());
            self
        }

        /// The templated target type for the Amazon Kinesis \[`PutRecord`\](<https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html>) API operation.
        ///
        /// `KinesisParameters`.
        pub fn kinesis_parameters(mut self, value: impl Into<Value<KinesisParameters>>) -> Self {
            self.0.set("KinesisParameters", value.into());
            self
        }

        /// A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target.
        ///
        /// `RetryPolicy`.
        pub fn retry_policy(mut self, value: impl Into<Value<RetryPolicy>>) -> Self {
            self.0.set("RetryPolicy", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role that EventBridge Scheduler will use for this target when the schedule is invoked.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The templated target type for the Amazon SageMaker \[`StartPipelineExecution`\](<https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartPipelineExecution.html>) API operation.
        ///
        /// `SageMakerPipelineParameters`.
        pub fn sage_maker_pipeline_parameters(
            mut self,
            value: impl Into<Value<SageMakerPipelineParameters>>,
        ) -> Self {
            self.0.set("SageMakerPipelineParameters", value.into());
            self
        }

        /// The templated target type for the Amazon SQS \[`SendMessage`\](<https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html>) API operation. Contains the message group ID to use when the target is a FIFO queue.
        ///
        /// `SqsParameters`.
        pub fn sqs_parameters(mut self, value: impl Into<Value<SqsParameters>>) -> Self {
            self.0.set("SqsParameters", value.into());
            self
        }
    }

    impl From<Target> for Json {
        fn from(value: Target) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `State`.
        pub enum State {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `AssignPublicIp`.
        pub enum AssignPublicIp {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
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

        /// Words for `Mode`.
        pub enum Mode {
            Off = "OFF",
            Flexible = "FLEXIBLE",
        }

        /// Words for `Type`.
        pub enum Type {
            DistinctInstance = "distinctInstance",
            MemberOf = "memberOf",
        }

        /// Words for `Type`.
        pub enum PlacementStrategyType {
            Random = "random",
            Spread = "spread",
            Binpack = "binpack",
        }
    }
}

/// Property types of [`ScheduleGroup`].
pub mod schedule_group {
    use crate::{Json, Properties, Value};

    /// Tag to associate with the resource.
    ///
    /// A property type of `AWS::Scheduler::ScheduleGroup`.
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

        /// Key for the tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Value for the tag
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
