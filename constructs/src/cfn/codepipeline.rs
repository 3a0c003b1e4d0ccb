//! `AWS::CodePipeline`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::CodePipeline::CustomActionType` resource creates a custom action for activities that aren't included in the CodePipeline default actions, such as running an internally developed build process or a test suite.
///
/// [`AWS::CodePipeline::CustomActionType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-customactiontype.html).
///
/// Required: `Category`, `InputArtifactDetails`, `OutputArtifactDetails`, `Provider`, `Version`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CustomActionType(Properties);

impl CustomActionType {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The category of the custom action, such as a build action or a test action.
    ///
    /// `Category`. Required. Allowed: [`Category`](custom_action_type::Category). A change replaces the resource.
    pub fn category(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Category", value.into());
        self
    }

    /// The configuration properties for the custom action.
    ///
    /// `ConfigurationProperties`. A change replaces the resource.
    pub fn configuration_properties(
        mut self,
        value: impl Into<List<custom_action_type::ConfigurationProperties>>,
    ) -> Self {
        self.0.set("ConfigurationProperties", value.into());
        self
    }

    /// The details of the input artifact for the action, such as its commit ID.
    ///
    /// `InputArtifactDetails`. Required. A change replaces the resource.
    pub fn input_artifact_details(
        mut self,
        value: impl Into<Value<custom_action_type::ArtifactDetails>>,
    ) -> Self {
        self.0.set("InputArtifactDetails", value.into());
        self
    }

    /// The details of the output artifact of the action, such as its commit ID.
    ///
    /// `OutputArtifactDetails`. Required. A change replaces the resource.
    pub fn output_artifact_details(
        mut self,
        value: impl Into<Value<custom_action_type::ArtifactDetails>>,
    ) -> Self {
        self.0.set("OutputArtifactDetails", value.into());
        self
    }

    /// The provider of the service used in the custom action, such as CodeDeploy.
    ///
    /// `Provider`. Required. A change replaces the resource.
    pub fn provider(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Provider", value.into());
        self
    }

    /// URLs that provide users information about this custom action.
    ///
    /// `Settings`. A change replaces the resource.
    pub fn settings(mut self, value: impl Into<Value<custom_action_type::Settings>>) -> Self {
        self.0.set("Settings", value.into());
        self
    }

    /// The tags for the custom action.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<custom_action_type::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The version identifier of the custom action.
    ///
    /// `Version`. Required. A change replaces the resource.
    pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Version", value.into());
        self
    }
}

impl Resource for CustomActionType {
    const TYPE: &'static str = "AWS::CodePipeline::CustomActionType";
}

impl Construct for CustomActionType {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CustomActionType> for Properties {
    fn from(value: CustomActionType) -> Self {
        value.0
    }
}

impl Handle<CustomActionType> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::CodePipeline::Pipeline` resource creates a CodePipeline pipeline that describes how software changes go through a release process.
///
/// [`AWS::CodePipeline::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html).
///
/// Required: `RoleArn`, `Stages`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Pipeline(Properties);

impl Pipeline {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The S3 bucket where artifacts for the pipeline are stored.
    ///
    /// `ArtifactStore`.
    pub fn artifact_store(mut self, value: impl Into<Value<pipeline::ArtifactStore>>) -> Self {
        self.0.set("ArtifactStore", value.into());
        self
    }

    /// A mapping of `artifactStore` objects and their corresponding AWS Regions. There must be an artifact store for the pipeline Region and for each cross-region action in the pipeline.
    ///
    /// `ArtifactStores`.
    pub fn artifact_stores(mut self, value: impl Into<List<pipeline::ArtifactStoreMap>>) -> Self {
        self.0.set("ArtifactStores", value.into());
        self
    }

    /// Represents the input of a `DisableStageTransition` action.
    ///
    /// `DisableInboundStageTransitions`.
    pub fn disable_inbound_stage_transitions(
        mut self,
        value: impl Into<List<pipeline::StageTransition>>,
    ) -> Self {
        self.0.set("DisableInboundStageTransitions", value.into());
        self
    }

    /// The method that the pipeline will use to handle multiple executions. The default mode is SUPERSEDED.
    ///
    /// `ExecutionMode`. Allowed: [`ExecutionMode`](pipeline::ExecutionMode).
    pub fn execution_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionMode", value.into());
        self
    }

    /// The name of the pipeline.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// CodePipeline provides the following pipeline types, which differ in characteristics and price, so that you can tailor your pipeline features and cost to the needs of your applications.
    ///
    /// `PipelineType`. Allowed: [`PipelineType`](pipeline::PipelineType).
    pub fn pipeline_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PipelineType", value.into());
        self
    }

    /// Indicates whether to rerun the CodePipeline pipeline after you update it.
    ///
    /// `RestartExecutionOnUpdate`.
    pub fn restart_execution_on_update(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RestartExecutionOnUpdate", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) for CodePipeline to use to either perform actions with no `actionRoleArn` , or to use to assume roles for actions with an `actionRoleArn` .
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Represents information about a stage and its definition.
    ///
    /// `Stages`. Required.
    pub fn stages(mut self, value: impl Into<List<pipeline::StageDeclaration>>) -> Self {
        self.0.set("Stages", value.into());
        self
    }

    /// Specifies the tags applied to the pipeline.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<pipeline::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The trigger configuration specifying a type of event, such as Git tags, that starts the pipeline.
    ///
    /// `Triggers`.
    pub fn triggers(
        mut self,
        value: impl Into<List<pipeline::PipelineTriggerDeclaration>>,
    ) -> Self {
        self.0.set("Triggers", value.into());
        self
    }

    /// A list that defines the pipeline variables for a pipeline resource. Variable names can have alphanumeric and underscore characters, and the values must match `[A-Za-z0-9@\-_]+` .
    ///
    /// `Variables`.
    pub fn variables(mut self, value: impl Into<List<pipeline::VariableDeclaration>>) -> Self {
        self.0.set("Variables", value.into());
        self
    }
}

impl Resource for Pipeline {
    const TYPE: &'static str = "AWS::CodePipeline::Pipeline";
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
    /// The Amazon Resource Name (ARN) of the pipeline.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The version of the pipeline.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// The `AWS::CodePipeline::Webhook` resource creates and registers your webhook. After the webhook is created and registered, it triggers your pipeline to start every time an external event occurs.
///
/// [`AWS::CodePipeline::Webhook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-webhook.html).
///
/// Required: `Authentication`, `AuthenticationConfiguration`, `Filters`, `TargetAction`, `TargetPipeline`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Webhook(Properties);

impl Webhook {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Supported options are GITHUB\_HMAC, IP, and UNAUTHENTICATED.
    ///
    /// `Authentication`. Required. Allowed: [`Authentication`](webhook::Authentication).
    pub fn authentication(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Authentication", value.into());
        self
    }

    /// Properties that configure the authentication applied to incoming webhook trigger requests. The required properties depend on the authentication type. For GITHUB\_HMAC, only the `SecretToken` property must be set.
    ///
    /// `AuthenticationConfiguration`. Required.
    pub fn authentication_configuration(
        mut self,
        value: impl Into<Value<webhook::WebhookAuthConfiguration>>,
    ) -> Self {
        self.0.set("AuthenticationConfiguration", value.into());
        self
    }

    /// A list of rules applied to the body/payload sent in the POST request to a webhook URL. All defined rules must pass for the request to be accepted and the pipeline started.
    ///
    /// `Filters`. Required.
    pub fn filters(mut self, value: impl Into<List<webhook::WebhookFilterRule>>) -> Self {
        self.0.set("Filters", value.into());
        self
    }

    /// The name of the webhook.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Configures a connection between the webhook that was created and the external tool with events to be detected.
    ///
    /// `RegisterWithThirdParty`.
    pub fn register_with_third_party(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RegisterWithThirdParty", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<webhook::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the action in a pipeline you want to connect to the webhook. The action must be from the source (first) stage of the pipeline.
    ///
    /// `TargetAction`. Required.
    pub fn target_action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetAction", value.into());
        self
    }

    /// The name of the pipeline you want to connect to the webhook.
    ///
    /// `TargetPipeline`. Required.
    pub fn target_pipeline(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetPipeline", value.into());
        self
    }

    /// The version number of the pipeline to be connected to the trigger request.
    ///
    /// `TargetPipelineVersion`.
    pub fn target_pipeline_version(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TargetPipelineVersion", value.into());
        self
    }
}

impl Resource for Webhook {
    const TYPE: &'static str = "AWS::CodePipeline::Webhook";
}

impl Construct for Webhook {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Webhook> for Properties {
    fn from(value: Webhook) -> Self {
        value.0
    }
}

impl Handle<Webhook> {
    /// logical id of the webhook
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The webhook URL generated by AWS CodePipeline , such as `https://eu-central-1.webhooks.aws/trigger123456` .
    ///
    /// `Fn::GetAtt` of `Url`.
    #[must_use]
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// Property types and words of [`CustomActionType`].
pub mod custom_action_type {
    use crate::{Json, Properties, Value};

    /// Returns information about the details of an artifact.
    ///
    /// A property type of `AWS::CodePipeline::CustomActionType`.
    ///
    /// Required: `MaximumCount`, `MinimumCount`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArtifactDetails(Properties);

    impl ArtifactDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of artifacts allowed for the action type.
        ///
        /// `MaximumCount`. Required.
        pub fn maximum_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumCount", value.into());
            self
        }

        /// The minimum number of artifacts allowed for the action type.
        ///
        /// `MinimumCount`. Required.
        pub fn minimum_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinimumCount", value.into());
            self
        }
    }

    impl From<ArtifactDetails> for Json {
        fn from(value: ArtifactDetails) -> Self {
            value.0.into()
        }
    }

    /// The configuration properties for the custom action.
    ///
    /// A property type of `AWS::CodePipeline::CustomActionType`.
    ///
    /// Required: `Key`, `Name`, `Required`, `Secret`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationProperties(Properties);

    impl ConfigurationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description of the action configuration property that is displayed to users.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Whether the configuration property is a key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The name of the action configuration property.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Indicates that the property is used with `PollForJobs` . When creating a custom action, an action can have up to one queryable property. If it has one, that property must be both required and not secret.
        ///
        /// `Queryable`.
        pub fn queryable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Queryable", value.into());
            self
        }

        /// Whether the configuration property is a required value.
        ///
        /// `Required`. Required.
        pub fn required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Required", value.into());
            self
        }

        /// Whether the configuration property is secret. Secrets are hidden from all calls except for `GetJobDetails` , `GetThirdPartyJobDetails` , `PollForJobs` , and `PollForThirdPartyJobs` .
        ///
        /// `Secret`. Required.
        pub fn secret(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Secret", value.into());
            self
        }

        /// The type of the configuration property.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ConfigurationProperties> for Json {
        fn from(value: ConfigurationProperties) -> Self {
            value.0.into()
        }
    }

    /// `Settings` is a property of the `AWS::CodePipeline::CustomActionType` resource that provides URLs that users can access to view information about the CodePipeline custom action.
    ///
    /// A property type of `AWS::CodePipeline::CustomActionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Settings(Properties);

    impl Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL returned to the CodePipeline console that provides a deep link to the resources of the external system, such as the configuration page for a CodeDeploy deployment group.
        ///
        /// `EntityUrlTemplate`.
        pub fn entity_url_template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntityUrlTemplate", value.into());
            self
        }

        /// The URL returned to the CodePipeline console that contains a link to the top-level landing page for the external system, such as the console page for CodeDeploy.
        ///
        /// `ExecutionUrlTemplate`.
        pub fn execution_url_template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionUrlTemplate", value.into());
            self
        }

        /// The URL returned to the CodePipeline console that contains a link to the page where customers can update or change the configuration of the external action.
        ///
        /// `RevisionUrlTemplate`.
        pub fn revision_url_template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RevisionUrlTemplate", value.into());
            self
        }

        /// The URL of a sign-up page where users can sign up for an external service and perform initial configuration of the action provided by that service.
        ///
        /// `ThirdPartyConfigurationUrl`.
        pub fn third_party_configuration_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThirdPartyConfigurationUrl", value.into());
            self
        }
    }

    impl From<Settings> for Json {
        fn from(value: Settings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CodePipeline::CustomActionType`.
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
        /// Words for `Category`.
        pub enum Category {
            Approval = "Approval",
            Build = "Build",
            Compute = "Compute",
            Deploy = "Deploy",
            Invoke = "Invoke",
            Source = "Source",
            Test = "Test",
        }

        /// Words for `Type`.
        pub enum Type {
            Boolean = "Boolean",
            Number = "Number",
            String = "String",
        }
    }
}

/// Property types and words of [`Pipeline`].
pub mod pipeline {
    use crate::{Json, List, Properties, Value};

    /// Represents information about an action declaration.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `ActionTypeId`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionDeclaration(Properties);

    impl ActionDeclaration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the action type and the provider of the action.
        ///
        /// `ActionTypeId`. Required.
        pub fn action_type_id(mut self, value: impl Into<Value<ActionTypeId>>) -> Self {
            self.0.set("ActionTypeId", value.into());
            self
        }

        /// The shell commands to run with your compute action in CodePipeline. All commands are supported except multi-line formats. While CodeBuild logs and permissions are used, you do not need to create any resources in CodeBuild.
        ///
        /// `Commands`.
        pub fn commands(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Commands", value.into());
            self
        }

        /// The action's configuration. These are key-value pairs that specify input values for an action.
        ///
        /// `Configuration`.
        pub fn configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Configuration", value.into());
            self
        }

        /// The environment variables for the action.
        ///
        /// `EnvironmentVariables`.
        pub fn environment_variables(
            mut self,
            value: impl Into<List<EnvironmentVariable>>,
        ) -> Self {
            self.0.set("EnvironmentVariables", value.into());
            self
        }

        /// The name or ID of the artifact consumed by the action, such as a test or build artifact. While the field is not a required parameter, most actions have an action configuration that requires a specified quantity of input artifacts.
        ///
        /// `InputArtifacts`.
        pub fn input_artifacts(mut self, value: impl Into<List<InputArtifact>>) -> Self {
            self.0.set("InputArtifacts", value.into());
            self
        }

        /// The action declaration's name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The variable namespace associated with the action. All variables produced as output by this action fall under this namespace.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// The name or ID of the result of the action declaration, such as a test or build artifact. While the field is not a required parameter, most actions have an action configuration that requires a specified quantity of output artifacts.
        ///
        /// `OutputArtifacts`.
        pub fn output_artifacts(mut self, value: impl Into<List<OutputArtifact>>) -> Self {
            self.0.set("OutputArtifacts", value.into());
            self
        }

        /// The list of variables that are to be exported from the compute action. This is specifically CodeBuild environment variables as used for that action.
        ///
        /// `OutputVariables`.
        pub fn output_variables(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OutputVariables", value.into());
            self
        }

        /// The action declaration's AWS Region, such as us-east-1.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The ARN of the IAM service role that performs the declared action. This is assumed through the roleArn for the pipeline.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The order in which actions are run.
        ///
        /// `RunOrder`.
        pub fn run_order(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RunOrder", value.into());
            self
        }

        /// A timeout duration in minutes that can be applied against the ActionType’s default timeout value specified in [Quotas for AWS CodePipeline](https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html) .
        ///
        /// `TimeoutInMinutes`.
        pub fn timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInMinutes", value.into());
            self
        }
    }

    impl From<ActionDeclaration> for Json {
        fn from(value: ActionDeclaration) -> Self {
            value.0.into()
        }
    }

    /// Represents information about an action type.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `Category`, `Owner`, `Provider`, `Version`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionTypeId(Properties);

    impl ActionTypeId {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A category defines what kind of action can be taken in the stage, and constrains the provider type for the action. Valid categories are limited to one of the values below.
        ///
        /// `Category`. Required. Allowed: [`Category`].
        pub fn category(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Category", value.into());
            self
        }

        /// The creator of the action being called. There are three valid values for the `Owner` field in the action category section within your pipeline structure: `AWS` , `ThirdParty` , and `Custom` .
        ///
        /// `Owner`. Required.
        pub fn owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Owner", value.into());
            self
        }

        /// The provider of the service being called by the action. Valid providers are determined by the action category. For example, an action in the Deploy category type might have a provider of CodeDeploy, which would be specified as `CodeDeploy` .
        ///
        /// `Provider`. Required.
        pub fn provider(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Provider", value.into());
            self
        }

        /// A string that describes the action version.
        ///
        /// `Version`. Required.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<ActionTypeId> for Json {
        fn from(value: ActionTypeId) -> Self {
            value.0.into()
        }
    }

    /// The S3 bucket where artifacts for the pipeline are stored.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `Location`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArtifactStore(Properties);

    impl ArtifactStore {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption key used to encrypt the data in the artifact store, such as an AWS Key Management Service ( AWS KMS) key. If this is undefined, the default key for Amazon S3 is used.
        ///
        /// `EncryptionKey`.
        pub fn encryption_key(mut self, value: impl Into<Value<EncryptionKey>>) -> Self {
            self.0.set("EncryptionKey", value.into());
            self
        }

        /// The S3 bucket used for storing the artifacts for a pipeline. You can specify the name of an S3 bucket but not a folder in the bucket. A folder to contain the pipeline artifacts is created for you based on the name of the pipeline.
        ///
        /// `Location`. Required.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// The type of the artifact store, such as S3.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ArtifactStore> for Json {
        fn from(value: ArtifactStore) -> Self {
            value.0.into()
        }
    }

    /// A mapping of `artifactStore` objects and their corresponding AWS Regions. There must be an artifact store for the pipeline Region and for each cross-region action in the pipeline.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `ArtifactStore`, `Region`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArtifactStoreMap(Properties);

    impl ArtifactStoreMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents information about the S3 bucket where artifacts are stored for the pipeline.
        ///
        /// `ArtifactStore`. Required.
        pub fn artifact_store(mut self, value: impl Into<Value<ArtifactStore>>) -> Self {
            self.0.set("ArtifactStore", value.into());
            self
        }

        /// The action declaration's AWS Region, such as us-east-1.
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<ArtifactStoreMap> for Json {
        fn from(value: ArtifactStoreMap) -> Self {
            value.0.into()
        }
    }

    /// The conditions for making checks for entry to a stage.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BeforeEntryConditions(Properties);

    impl BeforeEntryConditions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The conditions that are configured as entry conditions.
        ///
        /// `Conditions`.
        pub fn conditions(mut self, value: impl Into<List<Condition>>) -> Self {
            self.0.set("Conditions", value.into());
            self
        }
    }

    impl From<BeforeEntryConditions> for Json {
        fn from(value: BeforeEntryConditions) -> Self {
            value.0.into()
        }
    }

    /// Reserved for future use.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlockerDeclaration(Properties);

    impl BlockerDeclaration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Reserved for future use.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Reserved for future use.
        ///
        /// `Type`. Required. Allowed: [`BlockerDeclarationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<BlockerDeclaration> for Json {
        fn from(value: BlockerDeclaration) -> Self {
            value.0.into()
        }
    }

    /// The condition for the stage. A condition is made up of the rules and the result for the condition.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Condition(Properties);

    impl Condition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to be done when the condition is met. For example, rolling back an execution for a failure condition.
        ///
        /// `Result`.
        pub fn result(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Result", value.into());
            self
        }

        /// The rules that make up the condition.
        ///
        /// `Rules`.
        pub fn rules(mut self, value: impl Into<List<RuleDeclaration>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<Condition> for Json {
        fn from(value: Condition) -> Self {
            value.0.into()
        }
    }

    /// Represents information about the key used to encrypt data in the artifact store, such as an AWS Key Management Service ( AWS KMS) key.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `Id`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionKey(Properties);

    impl EncryptionKey {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID used to identify the key. For an AWS KMS key, you can use the key ID, the key ARN, or the alias ARN.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The type of encryption key, such as an AWS KMS key. When creating or updating a pipeline, the value must be set to 'KMS'.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<EncryptionKey> for Json {
        fn from(value: EncryptionKey) -> Self {
            value.0.into()
        }
    }

    /// The environment variables for the action.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentVariable(Properties);

    impl EnvironmentVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The environment variable name in the key-value pair.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies the type of use for the environment variable value. The value can be either `PLAINTEXT` or `SECRETS_MANAGER` . If the value is `SECRETS_MANAGER` , provide the Secrets reference in the EnvironmentVariable value.
        ///
        /// `Type`. Allowed: [`EnvironmentVariableType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The environment variable value in the key-value pair.
        ///
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

    /// The configuration that specifies the result, such as rollback, to occur upon stage failure.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FailureConditions(Properties);

    impl FailureConditions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The conditions that are configured as failure conditions.
        ///
        /// `Conditions`.
        pub fn conditions(mut self, value: impl Into<List<Condition>>) -> Self {
            self.0.set("Conditions", value.into());
            self
        }

        /// The specified result for when the failure conditions are met, such as rolling back the stage.
        ///
        /// `Result`. Allowed: [`FailureConditionsResult`].
        pub fn result(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Result", value.into());
            self
        }

        /// The retry configuration specifies automatic retry for a failed stage, along with the configured retry mode.
        ///
        /// `RetryConfiguration`.
        pub fn retry_configuration(
            mut self,
            value: impl Into<Value<FailureConditionsRetryConfiguration>>,
        ) -> Self {
            self.0.set("RetryConfiguration", value.into());
            self
        }
    }

    impl From<FailureConditions> for Json {
        fn from(value: FailureConditions) -> Self {
            value.0.into()
        }
    }

    /// The retry configuration specifies automatic retry for a failed stage, along with the configured retry mode.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FailureConditionsRetryConfiguration(Properties);

    impl FailureConditionsRetryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specified retry mode type for the given stage. FAILED\_ACTIONS will retry only the failed actions. ALL\_ACTIONS will retry both failed and successful
        ///
        /// `RetryMode`. Allowed: [`RetryMode`].
        pub fn retry_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RetryMode", value.into());
            self
        }
    }

    impl From<FailureConditionsRetryConfiguration> for Json {
        fn from(value: FailureConditionsRetryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The Git repository branches specified as filter criteria to start the pipeline.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitBranchFilterCriteria(Properties);

    impl GitBranchFilterCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of patterns of Git branches that, when a commit is pushed, are to be excluded from starting the pipeline.
        ///
        /// `Excludes`.
        pub fn excludes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Excludes", value.into());
            self
        }

        /// The list of patterns of Git branches that, when a commit is pushed, are to be included as criteria that starts the pipeline.
        ///
        /// `Includes`.
        pub fn includes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Includes", value.into());
            self
        }
    }

    impl From<GitBranchFilterCriteria> for Json {
        fn from(value: GitBranchFilterCriteria) -> Self {
            value.0.into()
        }
    }

    /// A type of trigger configuration for Git-based source actions.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `SourceActionName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitConfiguration(Properties);

    impl GitConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The field where the repository event that will start the pipeline is specified as pull requests.
        ///
        /// `PullRequest`.
        pub fn pull_request(mut self, value: impl Into<List<GitPullRequestFilter>>) -> Self {
            self.0.set("PullRequest", value.into());
            self
        }

        /// The field where the repository event that will start the pipeline, such as pushing Git tags, is specified with details.
        ///
        /// `Push`.
        pub fn push(mut self, value: impl Into<List<GitPushFilter>>) -> Self {
            self.0.set("Push", value.into());
            self
        }

        /// The name of the pipeline source action where the trigger configuration, such as Git tags, is specified. The trigger configuration will start the pipeline upon the specified change only.
        ///
        /// `SourceActionName`. Required.
        pub fn source_action_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceActionName", value.into());
            self
        }
    }

    impl From<GitConfiguration> for Json {
        fn from(value: GitConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The Git repository file paths specified as filter criteria to start the pipeline.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitFilePathFilterCriteria(Properties);

    impl GitFilePathFilterCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of patterns of Git repository file paths that, when a commit is pushed, are to be excluded from starting the pipeline.
        ///
        /// `Excludes`.
        pub fn excludes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Excludes", value.into());
            self
        }

        /// The list of patterns of Git repository file paths that, when a commit is pushed, are to be included as criteria that starts the pipeline.
        ///
        /// `Includes`.
        pub fn includes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Includes", value.into());
            self
        }
    }

    impl From<GitFilePathFilterCriteria> for Json {
        fn from(value: GitFilePathFilterCriteria) -> Self {
            value.0.into()
        }
    }

    /// The event criteria for the pull request trigger configuration, such as the lists of branches or file paths to include and exclude.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitPullRequestFilter(Properties);

    impl GitPullRequestFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The field that specifies to filter on branches for the pull request trigger configuration.
        ///
        /// `Branches`.
        pub fn branches(mut self, value: impl Into<Value<GitBranchFilterCriteria>>) -> Self {
            self.0.set("Branches", value.into());
            self
        }

        /// The field that specifies which pull request events to filter on (OPEN, UPDATED, CLOSED) for the trigger configuration.
        ///
        /// `Events`.
        pub fn events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Events", value.into());
            self
        }

        /// The field that specifies to filter on file paths for the pull request trigger configuration.
        ///
        /// `FilePaths`.
        pub fn file_paths(mut self, value: impl Into<Value<GitFilePathFilterCriteria>>) -> Self {
            self.0.set("FilePaths", value.into());
            self
        }
    }

    impl From<GitPullRequestFilter> for Json {
        fn from(value: GitPullRequestFilter) -> Self {
            value.0.into()
        }
    }

    /// The event criteria that specify when a specified repository event will start the pipeline for the specified trigger configuration, such as the lists of Git tags to include and exclude.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitPushFilter(Properties);

    impl GitPushFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The field that specifies to filter on branches for the push trigger configuration.
        ///
        /// `Branches`.
        pub fn branches(mut self, value: impl Into<Value<GitBranchFilterCriteria>>) -> Self {
            self.0.set("Branches", value.into());
            self
        }

        /// The field that specifies to filter on file paths for the push trigger configuration.
        ///
        /// `FilePaths`.
        pub fn file_paths(mut self, value: impl Into<Value<GitFilePathFilterCriteria>>) -> Self {
            self.0.set("FilePaths", value.into());
            self
        }

        /// The field that contains the details for the Git tags trigger configuration.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<Value<GitTagFilterCriteria>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<GitPushFilter> for Json {
        fn from(value: GitPushFilter) -> Self {
            value.0.into()
        }
    }

    /// The Git tags specified as filter criteria for whether a Git tag repository event will start the pipeline.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitTagFilterCriteria(Properties);

    impl GitTagFilterCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of patterns of Git tags that, when pushed, are to be excluded from starting the pipeline.
        ///
        /// `Excludes`.
        pub fn excludes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Excludes", value.into());
            self
        }

        /// The list of patterns of Git tags that, when pushed, are to be included as criteria that starts the pipeline.
        ///
        /// `Includes`.
        pub fn includes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Includes", value.into());
            self
        }
    }

    impl From<GitTagFilterCriteria> for Json {
        fn from(value: GitTagFilterCriteria) -> Self {
            value.0.into()
        }
    }

    /// Represents information about an artifact to be worked on, such as a test or build artifact.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputArtifact(Properties);

    impl InputArtifact {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the artifact to be worked on (for example, "My App").
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<InputArtifact> for Json {
        fn from(value: InputArtifact) -> Self {
            value.0.into()
        }
    }

    /// Represents information about the output of an action.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputArtifact(Properties);

    impl OutputArtifact {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The files that you want to associate with the output artifact that will be exported from the compute action.
        ///
        /// `Files`.
        pub fn files(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Files", value.into());
            self
        }

        /// The name of the output of an artifact, such as "My App".
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<OutputArtifact> for Json {
        fn from(value: OutputArtifact) -> Self {
            value.0.into()
        }
    }

    /// Represents information about the specified trigger configuration, such as the filter criteria and the source stage for the action that contains the trigger.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `ProviderType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipelineTriggerDeclaration(Properties);

    impl PipelineTriggerDeclaration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provides the filter criteria and the source stage for the repository event that starts the pipeline, such as Git tags.
        ///
        /// `GitConfiguration`.
        pub fn git_configuration(mut self, value: impl Into<Value<GitConfiguration>>) -> Self {
            self.0.set("GitConfiguration", value.into());
            self
        }

        /// The source provider for the event, such as connections configured for a repository with Git tags, for the specified trigger configuration.
        ///
        /// `ProviderType`. Required. Allowed: [`ProviderType`].
        pub fn provider_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProviderType", value.into());
            self
        }
    }

    impl From<PipelineTriggerDeclaration> for Json {
        fn from(value: PipelineTriggerDeclaration) -> Self {
            value.0.into()
        }
    }

    /// Represents information about the rule to be created for an associated condition.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleDeclaration(Properties);

    impl RuleDeclaration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The shell commands to run with your commands rule in CodePipeline. All commands are supported except multi-line formats. While CodeBuild logs and permissions are used, you do not need to create any resources in CodeBuild.
        ///
        /// `Commands`.
        pub fn commands(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Commands", value.into());
            self
        }

        /// The action configuration fields for the rule.
        ///
        /// `Configuration`.
        pub fn configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Configuration", value.into());
            self
        }

        /// The input artifacts fields for the rule, such as specifying an input file for the rule.
        ///
        /// `InputArtifacts`.
        pub fn input_artifacts(mut self, value: impl Into<List<InputArtifact>>) -> Self {
            self.0.set("InputArtifacts", value.into());
            self
        }

        /// The name of the rule that is created for the condition, such as `VariableCheck` .
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The Region for the condition associated with the rule.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The pipeline role ARN associated with the rule.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The ID for the rule type, which is made up of the combined values for category, owner, provider, and version.
        ///
        /// `RuleTypeId`.
        pub fn rule_type_id(mut self, value: impl Into<Value<RuleTypeId>>) -> Self {
            self.0.set("RuleTypeId", value.into());
            self
        }
    }

    impl From<RuleDeclaration> for Json {
        fn from(value: RuleDeclaration) -> Self {
            value.0.into()
        }
    }

    /// The ID for the rule type, which is made up of the combined values for category, owner, provider, and version.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleTypeId(Properties);

    impl RuleTypeId {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A category defines what kind of rule can be run in the stage, and constrains the provider type for the rule. The valid category is `Rule` .
        ///
        /// `Category`.
        pub fn category(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Category", value.into());
            self
        }

        /// The creator of the rule being called. The valid value for the `Owner` field in the rule category is `AWS` .
        ///
        /// `Owner`.
        pub fn owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Owner", value.into());
            self
        }

        /// The rule provider, such as the `DeploymentWindow` rule. For a list of rule provider names, see the rules listed in the [AWS CodePipeline rule reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference.html) .
        ///
        /// `Provider`.
        pub fn provider(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Provider", value.into());
            self
        }

        /// A string that describes the rule version.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<RuleTypeId> for Json {
        fn from(value: RuleTypeId) -> Self {
            value.0.into()
        }
    }

    /// Represents information about a stage and its definition.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `Actions`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StageDeclaration(Properties);

    impl StageDeclaration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The actions included in a stage.
        ///
        /// `Actions`. Required.
        pub fn actions(mut self, value: impl Into<List<ActionDeclaration>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// The method to use when a stage allows entry. For example, configuring this field for conditions will allow entry to the stage when the conditions are met.
        ///
        /// `BeforeEntry`.
        pub fn before_entry(mut self, value: impl Into<Value<BeforeEntryConditions>>) -> Self {
            self.0.set("BeforeEntry", value.into());
            self
        }

        /// Reserved for future use.
        ///
        /// `Blockers`.
        pub fn blockers(mut self, value: impl Into<List<BlockerDeclaration>>) -> Self {
            self.0.set("Blockers", value.into());
            self
        }

        /// The name of the stage.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The method to use when a stage has not completed successfully. For example, configuring this field for rollback will roll back a failed stage automatically to the last successful pipeline execution in the stage.
        ///
        /// `OnFailure`.
        pub fn on_failure(mut self, value: impl Into<Value<FailureConditions>>) -> Self {
            self.0.set("OnFailure", value.into());
            self
        }

        /// The method to use when a stage has succeeded. For example, configuring this field for conditions will allow the stage to succeed when the conditions are met.
        ///
        /// `OnSuccess`.
        pub fn on_success(mut self, value: impl Into<Value<SuccessConditions>>) -> Self {
            self.0.set("OnSuccess", value.into());
            self
        }
    }

    impl From<StageDeclaration> for Json {
        fn from(value: StageDeclaration) -> Self {
            value.0.into()
        }
    }

    /// The name of the pipeline in which you want to disable the flow of artifacts from one stage to another.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `Reason`, `StageName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StageTransition(Properties);

    impl StageTransition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The reason given to the user that a stage is disabled, such as waiting for manual approval or manual tests. This message is displayed in the pipeline console UI.
        ///
        /// `Reason`. Required.
        pub fn reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Reason", value.into());
            self
        }

        /// The name of the stage where you want to disable the inbound or outbound transition of artifacts.
        ///
        /// `StageName`. Required.
        pub fn stage_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StageName", value.into());
            self
        }
    }

    impl From<StageTransition> for Json {
        fn from(value: StageTransition) -> Self {
            value.0.into()
        }
    }

    /// The conditions for making checks that, if met, succeed a stage.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SuccessConditions(Properties);

    impl SuccessConditions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The conditions that are success conditions.
        ///
        /// `Conditions`.
        pub fn conditions(mut self, value: impl Into<List<Condition>>) -> Self {
            self.0.set("Conditions", value.into());
            self
        }
    }

    impl From<SuccessConditions> for Json {
        fn from(value: SuccessConditions) -> Self {
            value.0.into()
        }
    }

    /// A tag is a key-value pair that is used to manage the resource.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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

    /// A variable declared at the pipeline level.
    ///
    /// A property type of `AWS::CodePipeline::Pipeline`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VariableDeclaration(Properties);

    impl VariableDeclaration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value of a pipeline-level variable.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// The description of a pipeline-level variable. It's used to add additional context about the variable, and not being used at time when pipeline executes.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The name of a pipeline-level variable.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<VariableDeclaration> for Json {
        fn from(value: VariableDeclaration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ExecutionMode`.
        pub enum ExecutionMode {
            Queued = "QUEUED",
            Superseded = "SUPERSEDED",
            Parallel = "PARALLEL",
        }

        /// Words for `PipelineType`.
        pub enum PipelineType {
            V1 = "V1",
            V2 = "V2",
        }

        /// Words for `Category`.
        pub enum Category {
            Source = "Source",
            Build = "Build",
            Test = "Test",
            Deploy = "Deploy",
            Invoke = "Invoke",
            Approval = "Approval",
            Compute = "Compute",
        }

        /// Words for `Type`.
        pub enum Type {
            S3 = "S3",
        }

        /// Words for `Type`.
        pub enum BlockerDeclarationType {
            Schedule = "Schedule",
        }

        /// Words for `Type`.
        pub enum EnvironmentVariableType {
            Plaintext = "PLAINTEXT",
            SecretsManager = "SECRETS_MANAGER",
        }

        /// Words for `Result`.
        pub enum FailureConditionsResult {
            Rollback = "ROLLBACK",
            Retry = "RETRY",
        }

        /// Words for `RetryMode`.
        pub enum RetryMode {
            AllActions = "ALL_ACTIONS",
            FailedActions = "FAILED_ACTIONS",
        }

        /// Words for `ProviderType`.
        pub enum ProviderType {
            CodeStarSourceConnection = "CodeStarSourceConnection",
        }
    }
}

/// Property types and words of [`Webhook`].
pub mod webhook {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CodePipeline::Webhook`.
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

    /// The authentication applied to incoming webhook trigger requests.
    ///
    /// A property type of `AWS::CodePipeline::Webhook`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebhookAuthConfiguration(Properties);

    impl WebhookAuthConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The property used to configure acceptance of webhooks in an IP address range. For IP, only the `AllowedIPRange` property must be set. This property must be set to a valid CIDR range.
        ///
        /// `AllowedIPRange`.
        pub fn allowed_ip_range(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllowedIPRange", value.into());
            self
        }

        /// The property used to configure GitHub authentication. For GITHUB\_HMAC, only the `SecretToken` property must be set.
        ///
        /// `SecretToken`.
        pub fn secret_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretToken", value.into());
            self
        }
    }

    impl From<WebhookAuthConfiguration> for Json {
        fn from(value: WebhookAuthConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The event criteria that specify when a webhook notification is sent to your URL.
    ///
    /// A property type of `AWS::CodePipeline::Webhook`.
    ///
    /// Required: `JsonPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebhookFilterRule(Properties);

    impl WebhookFilterRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A JsonPath expression that is applied to the body/payload of the webhook. The value selected by the JsonPath expression must match the value specified in the `MatchEquals` field. Otherwise, the request is ignored.
        ///
        /// `JsonPath`. Required.
        pub fn json_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JsonPath", value.into());
            self
        }

        /// The value selected by the `JsonPath` expression must match what is supplied in the `MatchEquals` field. Otherwise, the request is ignored.
        ///
        /// `MatchEquals`.
        pub fn match_equals(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchEquals", value.into());
            self
        }
    }

    impl From<WebhookFilterRule> for Json {
        fn from(value: WebhookFilterRule) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Authentication`.
        pub enum Authentication {
            GithubHmac = "GITHUB_HMAC",
            Ip = "IP",
            Unauthenticated = "UNAUTHENTICATED",
        }
    }
}
