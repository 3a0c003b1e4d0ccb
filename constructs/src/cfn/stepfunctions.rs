//! `AWS::StepFunctions`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// An activity is a task that you write in any programming language and host on any machine that has access to AWS Step Functions .
///
/// [`AWS::StepFunctions::Activity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-activity.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Activity(Properties);

impl Activity {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Encryption configuration for the activity.
    ///
    /// `EncryptionConfiguration`. A change replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<activity::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// The name of the activity.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The list of tags to add to a resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<activity::TagsEntry>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Activity {
    const TYPE: &'static str = "AWS::StepFunctions::Activity";
}

impl Construct for Activity {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Activity> for Properties {
    fn from(value: Activity) -> Self {
        value.0
    }
}

impl Handle<Activity> {
    /// Returns the ARN of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Provisions a state machine. A state machine consists of a collection of states that can do work ( `Task` states), determine to which states to transition next ( `Choice` states), stop an execution with an error ( `Fail` states), and so on.
///
/// [`AWS::StepFunctions::StateMachine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html).
///
/// Required: `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StateMachine(Properties);

impl StateMachine {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon States Language definition of the state machine. The state machine definition must be in JSON or YAML, and the format of the object must match the format of your CloudFormation template file.
    ///
    /// `Definition`.
    pub fn definition(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Definition", value.into());
        self
    }

    /// The name of the S3 bucket where the state machine definition is stored. The state machine definition must be a JSON or YAML file.
    ///
    /// `DefinitionS3Location`.
    pub fn definition_s3_location(
        mut self,
        value: impl Into<Value<state_machine::S3Location>>,
    ) -> Self {
        self.0.set("DefinitionS3Location", value.into());
        self
    }

    /// The Amazon States Language definition of the state machine. The state machine definition must be in JSON. See [Amazon States Language](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html) .
    ///
    /// `DefinitionString`.
    pub fn definition_string(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefinitionString", value.into());
        self
    }

    /// A map (string to string) that specifies the mappings for placeholder variables in the state machine definition.
    ///
    /// `DefinitionSubstitutions`.
    pub fn definition_substitutions(mut self, value: impl Into<Map<Json>>) -> Self {
        self.0.set("DefinitionSubstitutions", value.into());
        self
    }

    /// Encryption configuration for the state machine.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<state_machine::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// Defines what execution history events are logged and where they are logged.
    ///
    /// `LoggingConfiguration`.
    pub fn logging_configuration(
        mut self,
        value: impl Into<Value<state_machine::LoggingConfiguration>>,
    ) -> Self {
        self.0.set("LoggingConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role to use for this state machine.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The name of the state machine.
    ///
    /// `StateMachineName`. A change replaces the resource.
    pub fn state_machine_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StateMachineName", value.into());
        self
    }

    /// Determines whether a `STANDARD` or `EXPRESS` state machine is created. The default is `STANDARD` . You cannot update the `type` of a state machine once it has been created.
    ///
    /// `StateMachineType`. Allowed: [`StateMachineType`](state_machine::StateMachineType). A change replaces the resource.
    pub fn state_machine_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StateMachineType", value.into());
        self
    }

    /// The list of tags to add to a resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<state_machine::TagsEntry>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Selects whether or not the state machine's AWS X-Ray tracing is enabled.
    ///
    /// `TracingConfiguration`.
    pub fn tracing_configuration(
        mut self,
        value: impl Into<Value<state_machine::TracingConfiguration>>,
    ) -> Self {
        self.0.set("TracingConfiguration", value.into());
        self
    }
}

impl Resource for StateMachine {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachine";
}

impl Construct for StateMachine {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StateMachine> for Properties {
    fn from(value: StateMachine) -> Self {
        value.0
    }
}

impl Handle<StateMachine> {
    /// Returns the ARN of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the name of the state machine. For example:
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s definition and configuration.
    ///
    /// `Fn::GetAtt` of `StateMachineRevisionId`.
    #[must_use]
    pub fn state_machine_revision_id(self) -> Value<String> {
        self.attribute("StateMachineRevisionId")
    }
}

/// Represents a state machine [alias](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-alias.html) . An alias routes traffic to one or two versions of the same state machine.
///
/// [`AWS::StepFunctions::StateMachineAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StateMachineAlias(Properties);

impl StateMachineAlias {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The settings that enable gradual state machine deployments.
    ///
    /// `DeploymentPreference`.
    pub fn deployment_preference(
        mut self,
        value: impl Into<Value<state_machine_alias::DeploymentPreference>>,
    ) -> Self {
        self.0.set("DeploymentPreference", value.into());
        self
    }

    /// An optional description of the state machine alias.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the state machine alias. If you don't provide a name, it uses an automatically generated name based on the logical ID.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The routing configuration of an alias. Routing configuration splits [StartExecution](https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html) requests between one or two versions of the same state machine.
    ///
    /// `RoutingConfiguration`.
    pub fn routing_configuration(
        mut self,
        value: impl Into<List<state_machine_alias::RoutingConfigurationVersion>>,
    ) -> Self {
        self.0.set("RoutingConfiguration", value.into());
        self
    }

    /// `StateMachineArn`.
    pub fn state_machine_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StateMachineArn", value.into());
        self
    }
}

impl Resource for StateMachineAlias {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachineAlias";
}

impl Construct for StateMachineAlias {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StateMachineAlias> for Properties {
    fn from(value: StateMachineAlias) -> Self {
        value.0
    }
}

impl Handle<StateMachineAlias> {
    /// Returns the ARN of the state machine alias. For example, `arn:aws:states:us-east-1:123456789012:stateMachine:myStateMachine:PROD` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Represents a state machine [version](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-version.html) .
///
/// [`AWS::StepFunctions::StateMachineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachineversion.html).
///
/// Required: `StateMachineArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StateMachineVersion(Properties);

impl StateMachineVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An optional description of the state machine version.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the state machine.
    ///
    /// `StateMachineArn`. Required. A change replaces the resource.
    pub fn state_machine_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StateMachineArn", value.into());
        self
    }

    /// Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s definition and configuration.
    ///
    /// `StateMachineRevisionId`. A change replaces the resource.
    pub fn state_machine_revision_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StateMachineRevisionId", value.into());
        self
    }
}

impl Resource for StateMachineVersion {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachineVersion";
}

impl Construct for StateMachineVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StateMachineVersion> for Properties {
    fn from(value: StateMachineVersion) -> Self {
        value.0
    }
}

impl Handle<StateMachineVersion> {
    /// Returns the ARN of the state machine version. For example, `arn:aws:states:us-east-1:123456789012:stateMachine:myStateMachine:1` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`Activity`].
pub mod activity {
    use crate::{Json, Properties, Value};

    /// Settings to configure server-side encryption for an activity. By default, Step Functions provides transparent server-side encryption. With this configuration, you can specify a customer managed AWS key for encryption.
    ///
    /// A property type of `AWS::StepFunctions::Activity`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum duration that Step Functions will reuse data keys. When the period expires, Step Functions will call `GenerateDataKey` . Only applies to customer managed keys.
        ///
        /// `KmsDataKeyReusePeriodSeconds`.
        pub fn kms_data_key_reuse_period_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("KmsDataKeyReusePeriodSeconds", value.into());
            self
        }

        /// An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data. To specify a AWS key in a different AWS account, you must use the key ARN or alias ARN.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// Encryption option for an activity.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `TagsEntry` property specifies \*tags\* to identify an activity.
    ///
    /// A property type of `AWS::StepFunctions::Activity`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsEntry(Properties);

    impl TagsEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The `key` for a key-value pair in a tag entry.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The `value` for a key-value pair in a tag entry.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TagsEntry> for Json {
        fn from(value: TagsEntry) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY",
            AwsOwnedKey = "AWS_OWNED_KEY",
        }
    }
}

/// Property types and words of [`StateMachine`].
pub mod state_machine {
    use crate::{Json, List, Properties, Value};

    /// Defines a CloudWatch log group.
    ///
    /// A property type of `AWS::StepFunctions::StateMachine`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogsLogGroup(Properties);

    impl CloudWatchLogsLogGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the the CloudWatch log group to which you want your logs emitted to. The ARN must end with `:*`
        ///
        /// `LogGroupArn`.
        pub fn log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupArn", value.into());
            self
        }
    }

    impl From<CloudWatchLogsLogGroup> for Json {
        fn from(value: CloudWatchLogsLogGroup) -> Self {
            value.0.into()
        }
    }

    /// Settings to configure server-side encryption for a state machine. By default, Step Functions provides transparent server-side encryption. With this configuration, you can specify a customer managed AWS key for encryption.
    ///
    /// A property type of `AWS::StepFunctions::StateMachine`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum duration that Step Functions will reuse data keys. When the period expires, Step Functions will call `GenerateDataKey` . Only applies to customer managed keys.
        ///
        /// `KmsDataKeyReusePeriodSeconds`.
        pub fn kms_data_key_reuse_period_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("KmsDataKeyReusePeriodSeconds", value.into());
            self
        }

        /// An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data. To specify a AWS key in a different AWS account, you must use the key ARN or alias ARN.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// Encryption option for a state machine.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Defines a destination for `LoggingConfiguration` .
    ///
    /// A property type of `AWS::StepFunctions::StateMachine`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogDestination(Properties);

    impl LogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object describing a CloudWatch log group. For more information, see [AWS::Logs::LogGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html) in the CloudFormation User Guide.
        ///
        /// `CloudWatchLogsLogGroup`.
        pub fn cloud_watch_logs_log_group(
            mut self,
            value: impl Into<Value<CloudWatchLogsLogGroup>>,
        ) -> Self {
            self.0.set("CloudWatchLogsLogGroup", value.into());
            self
        }
    }

    impl From<LogDestination> for Json {
        fn from(value: LogDestination) -> Self {
            value.0.into()
        }
    }

    /// Defines what execution history events are logged and where they are logged.
    ///
    /// A property type of `AWS::StepFunctions::StateMachine`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfiguration(Properties);

    impl LoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of objects that describes where your execution history events will be logged. Limited to size 1. Required, if your log level is not set to `OFF` .
        ///
        /// `Destinations`.
        pub fn destinations(mut self, value: impl Into<List<LogDestination>>) -> Self {
            self.0.set("Destinations", value.into());
            self
        }

        /// Determines whether execution data is included in your log. When set to `false` , data is excluded.
        ///
        /// `IncludeExecutionData`.
        pub fn include_execution_data(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeExecutionData", value.into());
            self
        }

        /// Defines which category of execution history events are logged.
        ///
        /// `Level`. Allowed: [`Level`].
        pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Level", value.into());
            self
        }
    }

    impl From<LoggingConfiguration> for Json {
        fn from(value: LoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Defines the S3 bucket location where a state machine definition is stored. The state machine definition must be a JSON or YAML file.
    ///
    /// A property type of `AWS::StepFunctions::StateMachine`.
    ///
    /// Required: `Bucket`, `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket where the state machine definition JSON or YAML file is stored.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The name of the state machine definition file (Amazon S3 object name).
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// For versioning-enabled buckets, a specific version of the state machine definition.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// The `TagsEntry` property specifies \*tags\* to identify a state machine.
    ///
    /// A property type of `AWS::StepFunctions::StateMachine`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsEntry(Properties);

    impl TagsEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The `key` for a key-value pair in a tag entry.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The `value` for a key-value pair in a tag entry.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TagsEntry> for Json {
        fn from(value: TagsEntry) -> Self {
            value.0.into()
        }
    }

    /// Selects whether or not the state machine's AWS X-Ray tracing is enabled. To configure your state machine to send trace data to X-Ray, set `Enabled` to `true` .
    ///
    /// A property type of `AWS::StepFunctions::StateMachine`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TracingConfiguration(Properties);

    impl TracingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When set to `true` , X-Ray tracing is enabled.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<TracingConfiguration> for Json {
        fn from(value: TracingConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `StateMachineType`.
        pub enum StateMachineType {
            Standard = "STANDARD",
            Express = "EXPRESS",
        }

        /// Words for `Type`.
        pub enum Type {
            CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY",
            AwsOwnedKey = "AWS_OWNED_KEY",
        }

        /// Words for `Level`.
        pub enum Level {
            All = "ALL",
            Error = "ERROR",
            Fatal = "FATAL",
            Off = "OFF",
        }
    }
}

/// Property types and words of [`StateMachineAlias`].
pub mod state_machine_alias {
    use crate::{Json, List, Properties, Value};

    /// Enables gradual state machine deployments. CloudFormation automatically shifts traffic from the version the alias currently points to, to a new state machine version that you specify.
    ///
    /// A property type of `AWS::StepFunctions::StateMachineAlias`.
    ///
    /// Required: `StateMachineVersionArn`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentPreference(Properties);

    impl DeploymentPreference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of Amazon CloudWatch alarm names to be monitored during the deployment. The deployment fails and rolls back if any of these alarms go into the `ALARM` state.
        ///
        /// `Alarms`.
        pub fn alarms(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Alarms", value.into());
            self
        }

        /// The time in minutes between each traffic shifting increment.
        ///
        /// `Interval`.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The percentage of traffic to shift to the new version in each increment.
        ///
        /// `Percentage`.
        pub fn percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Percentage", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the \[`AWS::StepFunctions::StateMachineVersion`\](<https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-stepfunctions-statemachineversion.html>) resource that will be the final version to which the alias points to when the traffic shifting is complete.
        ///
        /// `StateMachineVersionArn`. Required.
        pub fn state_machine_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StateMachineVersionArn", value.into());
            self
        }

        /// The type of deployment you want to perform. You can specify one of the following types:
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<DeploymentPreference> for Json {
        fn from(value: DeploymentPreference) -> Self {
            value.0.into()
        }
    }

    /// The state machine version to which you want to route the execution traffic.
    ///
    /// A property type of `AWS::StepFunctions::StateMachineAlias`.
    ///
    /// Required: `StateMachineVersionArn`, `Weight`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RoutingConfigurationVersion(Properties);

    impl RoutingConfigurationVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) that identifies one or two state machine versions defined in the routing configuration.
        ///
        /// `StateMachineVersionArn`. Required.
        pub fn state_machine_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StateMachineVersionArn", value.into());
            self
        }

        /// The percentage of traffic you want to route to the state machine version. The sum of the weights in the routing configuration must be equal to 100.
        ///
        /// `Weight`. Required.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<RoutingConfigurationVersion> for Json {
        fn from(value: RoutingConfigurationVersion) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Linear = "LINEAR",
            AllAtOnce = "ALL_AT_ONCE",
            Canary = "CANARY",
        }
    }
}
