//! `AWS::CloudFormation`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Resource type definition for AWS::CloudFormation::ChangeSet
///
/// [`AWS::CloudFormation::ChangeSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html).
///
/// Required: `ChangeSetName`, `StackName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ChangeSet(Properties);

impl ChangeSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The capabilities that are allowed in the stack.
    ///
    /// `Capabilities`. Allowed: [`Capabilities`](change_set::Capabilities). A change replaces the resource.
    pub fn capabilities(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Capabilities", value.into());
        self
    }

    /// The name of the change set. Must be unique among all change sets associated with the specified stack.
    ///
    /// `ChangeSetName`. Required. A change replaces the resource.
    pub fn change_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChangeSetName", value.into());
        self
    }

    /// The type of change set operation.
    ///
    /// `ChangeSetType`. Allowed: [`ChangeSetType`](change_set::ChangeSetType). A change replaces the resource.
    pub fn change_set_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChangeSetType", value.into());
        self
    }

    /// Determines how CloudFormation handles configuration drift during deployment.
    ///
    /// `DeploymentMode`. Allowed: [`DeploymentMode`](change_set::DeploymentMode). A change replaces the resource.
    pub fn deployment_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentMode", value.into());
        self
    }

    /// A description to help you identify this change set.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Indicates if the change set imports resources that already exist.
    ///
    /// `ImportExistingResources`. A change replaces the resource.
    pub fn import_existing_resources(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ImportExistingResources", value.into());
        self
    }

    /// Creates a change set for all nested stacks specified in the template.
    ///
    /// `IncludeNestedStacks`. A change replaces the resource.
    pub fn include_nested_stacks(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IncludeNestedStacks", value.into());
        self
    }

    /// The ARNs of Amazon SNS topics that CloudFormation associates with the stack.
    ///
    /// `NotificationARNs`. A change replaces the resource.
    pub fn notification_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("NotificationARNs", value.into());
        self
    }

    /// Determines what action will be taken if stack creation fails.
    ///
    /// `OnStackFailure`. Allowed: [`OnStackFailure`](change_set::OnStackFailure). A change replaces the resource.
    pub fn on_stack_failure(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OnStackFailure", value.into());
        self
    }

    /// The ARN of an IAM role that CloudFormation assumes when executing the change set.
    ///
    /// `RoleARN`. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleARN", value.into());
        self
    }

    /// The name or unique ID of the stack for which you are creating a change set.
    ///
    /// `StackName`. Required. A change replaces the resource.
    pub fn stack_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StackName", value.into());
        self
    }

    /// Key-value pairs to associate with the change set.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<change_set::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A structure that contains the body of the revised template.
    ///
    /// `TemplateBody`. A change replaces the resource.
    pub fn template_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateBody", value.into());
        self
    }

    /// The URL of the file that contains the revised template.
    ///
    /// `TemplateURL`. A change replaces the resource.
    pub fn template_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateURL", value.into());
        self
    }

    /// Whether to reuse the template associated with the stack to create the change set.
    ///
    /// `UsePreviousTemplate`. A change replaces the resource.
    pub fn use_previous_template(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UsePreviousTemplate", value.into());
        self
    }
}

impl Resource for ChangeSet {
    const TYPE: &'static str = "AWS::CloudFormation::ChangeSet";
}

impl Construct for ChangeSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ChangeSet> for Properties {
    fn from(value: ChangeSet) -> Self {
        value.0
    }
}

impl Handle<ChangeSet> {
    /// The ARN of the change set.
    ///
    /// `Fn::GetAtt` of `ChangeSetId`.
    #[must_use]
    pub fn change_set_id(self) -> Value<String> {
        self.attribute("ChangeSetId")
    }

    /// The time the change set was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The unique ID of the stack.
    ///
    /// `Fn::GetAtt` of `StackId`.
    #[must_use]
    pub fn stack_id(self) -> Value<String> {
        self.attribute("StackId")
    }
}

/// The `AWS::CloudFormation::CustomResource` resource creates a custom resource.
///
/// [`AWS::CloudFormation::CustomResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html).
///
/// Required: `ServiceToken`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CustomResource(Properties);

impl CustomResource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The maximum time, in seconds, that can elapse before a custom resource operation times out.
    ///
    /// `ServiceTimeout`.
    pub fn service_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ServiceTimeout", value.into());
        self
    }

    /// The service token, such as an Amazon topic ARN or Lambda function ARN. The service token must be from the same Region as the stack.
    ///
    /// `ServiceToken`. Required. A change replaces the resource.
    pub fn service_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceToken", value.into());
        self
    }
}

impl Resource for CustomResource {
    const TYPE: &'static str = "AWS::CloudFormation::CustomResource";
}

impl Construct for CustomResource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CustomResource> for Properties {
    fn from(value: CustomResource) -> Self {
        value.0
    }
}

impl Handle<CustomResource> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a generated template from existing resources using the CloudFormation IaC Generator.
///
/// [`AWS::CloudFormation::GeneratedTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-generatedtemplate.html).
///
/// Required: `GeneratedTemplateName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GeneratedTemplate(Properties);

impl GeneratedTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name assigned to the generated template.
    ///
    /// `GeneratedTemplateName`. Required.
    pub fn generated_template_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GeneratedTemplateName", value.into());
        self
    }

    /// The configuration details of the generated template.
    ///
    /// `TemplateConfiguration`.
    pub fn template_configuration(
        mut self,
        value: impl Into<Value<generated_template::TemplateConfiguration>>,
    ) -> Self {
        self.0.set("TemplateConfiguration", value.into());
        self
    }
}

impl Resource for GeneratedTemplate {
    const TYPE: &'static str = "AWS::CloudFormation::GeneratedTemplate";
}

impl Construct for GeneratedTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GeneratedTemplate> for Properties {
    fn from(value: GeneratedTemplate) -> Self {
        value.0
    }
}

impl Handle<GeneratedTemplate> {
    /// The time the generated template was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the generated template.
    ///
    /// `Fn::GetAtt` of `GeneratedTemplateId`.
    #[must_use]
    pub fn generated_template_id(self) -> Value<String> {
        self.attribute("GeneratedTemplateId")
    }

    /// The time the generated template was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// A summary of the progress of the template generation.
    ///
    /// `Fn::GetAtt` of `Progress`.
    #[must_use]
    pub fn progress(self) -> Value<Json> {
        self.attribute("Progress")
    }

    /// The status of the template generation.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The number of warnings generated for this template.
    ///
    /// `Fn::GetAtt` of `TotalWarnings`.
    #[must_use]
    pub fn total_warnings(self) -> Value<i64> {
        self.attribute("TotalWarnings")
    }
}

/// The `AWS::CloudFormation::GuardHook` resource creates and activates a Guard Hook. Using the Guard domain specific language (DSL), you can author Guard Hooks to evaluate your resources before allowing stack operations.
///
/// [`AWS::CloudFormation::GuardHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html).
///
/// Required: `Alias`, `ExecutionRole`, `FailureMode`, `HookStatus`, `RuleLocation`, `TargetOperations`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GuardHook(Properties);

impl GuardHook {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type name alias for the Hook. This alias must be unique per account and Region.
    ///
    /// `Alias`. Required. A change replaces the resource.
    pub fn alias(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Alias", value.into());
        self
    }

    /// The IAM role that the Hook assumes to retrieve your Guard rules from S3 and optionally write a detailed Guard output report back.
    ///
    /// `ExecutionRole`. Required. A change replaces the resource.
    pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRole", value.into());
        self
    }

    /// Specifies how the Hook responds when rules fail their evaluation.
    ///
    /// `FailureMode`. Required. Allowed: [`FailureMode`](guard_hook::FailureMode).
    pub fn failure_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FailureMode", value.into());
        self
    }

    /// Specifies if the Hook is `ENABLED` or `DISABLED` .
    ///
    /// `HookStatus`. Required. Allowed: [`HookStatus`](guard_hook::HookStatus).
    pub fn hook_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HookStatus", value.into());
        self
    }

    /// Specifies the name of an S3 bucket to store the Guard output report. This report contains the results of your Guard rule validations.
    ///
    /// `LogBucket`.
    pub fn log_bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogBucket", value.into());
        self
    }

    /// Specifies the S3 location of your input parameters.
    ///
    /// `Options`.
    pub fn options(mut self, value: impl Into<Value<guard_hook::Options>>) -> Self {
        self.0.set("Options", value.into());
        self
    }

    /// Specifies the S3 location of your Guard rules.
    ///
    /// `RuleLocation`. Required.
    pub fn rule_location(mut self, value: impl Into<Value<guard_hook::S3Location>>) -> Self {
        self.0.set("RuleLocation", value.into());
        self
    }

    /// Specifies the stack level filters for the Hook.
    ///
    /// `StackFilters`.
    pub fn stack_filters(mut self, value: impl Into<Value<guard_hook::StackFilters>>) -> Self {
        self.0.set("StackFilters", value.into());
        self
    }

    /// Specifies the target filters for the Hook.
    ///
    /// `TargetFilters`.
    pub fn target_filters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("TargetFilters", value.into());
        self
    }

    /// Specifies the list of operations the Hook is run against.
    ///
    /// `TargetOperations`. Required. Allowed: [`TargetOperations`](guard_hook::TargetOperations).
    pub fn target_operations(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TargetOperations", value.into());
        self
    }
}

impl Resource for GuardHook {
    const TYPE: &'static str = "AWS::CloudFormation::GuardHook";
}

impl Construct for GuardHook {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GuardHook> for Properties {
    fn from(value: GuardHook) -> Self {
        value.0
    }
}

impl Handle<GuardHook> {
    /// Returns the ARN of a Guard Hook.
    ///
    /// `Fn::GetAtt` of `HookArn`.
    #[must_use]
    pub fn hook_arn(self) -> Value<String> {
        self.attribute("HookArn")
    }
}

/// The `AWS::CloudFormation::HookDefaultVersion` resource specifies the default version of a Hook. The default version of the Hook is used in CloudFormation operations for this AWS account and AWS Region .
///
/// [`AWS::CloudFormation::HookDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookdefaultversion.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct HookDefaultVersion(Properties);

impl HookDefaultVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Hook.
    ///
    /// `TypeName`.
    pub fn type_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TypeName", value.into());
        self
    }

    /// The version ID of the type configuration.
    ///
    /// `TypeVersionArn`.
    pub fn type_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TypeVersionArn", value.into());
        self
    }

    /// The version ID of the type specified.
    ///
    /// `VersionId`.
    pub fn version_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionId", value.into());
        self
    }
}

impl Resource for HookDefaultVersion {
    const TYPE: &'static str = "AWS::CloudFormation::HookDefaultVersion";
}

impl Construct for HookDefaultVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<HookDefaultVersion> for Properties {
    fn from(value: HookDefaultVersion) -> Self {
        value.0
    }
}

impl Handle<HookDefaultVersion> {
    /// The Amazon Resource Number (ARN) of the activated Hook in this account and Region.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::CloudFormation::HookTypeConfig` resource specifies the configuration of an activated Hook.
///
/// [`AWS::CloudFormation::HookTypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hooktypeconfig.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct HookTypeConfig(Properties);

impl HookTypeConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the activated Hook type configuration, in this AWS account and AWS Region .
    ///
    /// `Configuration`.
    pub fn configuration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// An alias by which to refer to this configuration data.
    ///
    /// `ConfigurationAlias`. Allowed: [`ConfigurationAlias`](hook_type_config::ConfigurationAlias). A change replaces the resource.
    pub fn configuration_alias(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationAlias", value.into());
        self
    }

    /// The Amazon Resource Number (ARN) for the Hook to set `Configuration` for.
    ///
    /// `TypeArn`.
    pub fn type_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TypeArn", value.into());
        self
    }

    /// The unique name for your Hook. Specifies a three-part namespace for your Hook, with a recommended pattern of `Organization::Service::Hook` .
    ///
    /// `TypeName`.
    pub fn type_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TypeName", value.into());
        self
    }
}

impl Resource for HookTypeConfig {
    const TYPE: &'static str = "AWS::CloudFormation::HookTypeConfig";
}

impl Construct for HookTypeConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<HookTypeConfig> for Properties {
    fn from(value: HookTypeConfig) -> Self {
        value.0
    }
}

impl Handle<HookTypeConfig> {
    /// The Amazon Resource Number (ARN) of the activated Hook type configuration in this account and Region.
    ///
    /// `Fn::GetAtt` of `ConfigurationArn`.
    #[must_use]
    pub fn configuration_arn(self) -> Value<String> {
        self.attribute("ConfigurationArn")
    }
}

/// The `AWS::CloudFormation::HookVersion` resource publishes new or first version of a Hook to the CloudFormation registry.
///
/// [`AWS::CloudFormation::HookVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookversion.html).
///
/// Required: `SchemaHandlerPackage`, `TypeName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct HookVersion(Properties);

impl HookVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the task execution role that grants the Hook permission.
    ///
    /// `ExecutionRoleArn`. A change replaces the resource.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// Contains logging configuration information for an extension.
    ///
    /// `LoggingConfig`. A change replaces the resource.
    pub fn logging_config(mut self, value: impl Into<Value<hook_version::LoggingConfig>>) -> Self {
        self.0.set("LoggingConfig", value.into());
        self
    }

    /// A URL to the Amazon S3 bucket for the Hook project package that contains the necessary files for the Hook you want to register.
    ///
    /// `SchemaHandlerPackage`. Required. A change replaces the resource.
    pub fn schema_handler_package(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SchemaHandlerPackage", value.into());
        self
    }

    /// The unique name for your Hook. Specifies a three-part namespace for your Hook, with a recommended pattern of `Organization::Service::Hook` .
    ///
    /// `TypeName`. Required. A change replaces the resource.
    pub fn type_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TypeName", value.into());
        self
    }
}

impl Resource for HookVersion {
    const TYPE: &'static str = "AWS::CloudFormation::HookVersion";
}

impl Construct for HookVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<HookVersion> for Properties {
    fn from(value: HookVersion) -> Self {
        value.0
    }
}

impl Handle<HookVersion> {
    /// The Amazon Resource Name (ARN) of the Hook.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Whether the specified Hook version is set as the default version.
    ///
    /// `Fn::GetAtt` of `IsDefaultVersion`.
    #[must_use]
    pub fn is_default_version(self) -> Value<bool> {
        self.attribute("IsDefaultVersion")
    }

    /// The Amazon Resource Number (ARN) assigned to this version of the Hook.
    ///
    /// `Fn::GetAtt` of `TypeArn`.
    #[must_use]
    pub fn type_arn(self) -> Value<String> {
        self.attribute("TypeArn")
    }

    /// The ID of this version of the Hook.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[must_use]
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }

    /// The visibility level that determines who can see and use this Hook in CloudFormation operations:
    ///
    /// `Fn::GetAtt` of `Visibility`.
    #[must_use]
    pub fn visibility(self) -> Value<String> {
        self.attribute("Visibility")
    }
}

/// The `AWS::CloudFormation::LambdaHook` resource creates and activates a Lambda Hook. You can use a Lambda Hook to evaluate your resources before allowing stack operations.
///
/// [`AWS::CloudFormation::LambdaHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html).
///
/// Required: `Alias`, `ExecutionRole`, `FailureMode`, `HookStatus`, `LambdaFunction`, `TargetOperations`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LambdaHook(Properties);

impl LambdaHook {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type name alias for the Hook. This alias must be unique per account and Region.
    ///
    /// `Alias`. Required. A change replaces the resource.
    pub fn alias(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Alias", value.into());
        self
    }

    /// Whether to automatically update the extension in this account and Region when a new minor version is published by the extension publisher.
    ///
    /// `AutoUpdate`. A change replaces the resource.
    pub fn auto_update(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoUpdate", value.into());
        self
    }

    /// The IAM role that the Hook assumes to invoke your Lambda function.
    ///
    /// `ExecutionRole`. Required.
    pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRole", value.into());
        self
    }

    /// Specifies how the Hook responds when the Lambda function invoked by the Hook returns a `FAILED` response.
    ///
    /// `FailureMode`. Required. Allowed: [`FailureMode`](lambda_hook::FailureMode).
    pub fn failure_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FailureMode", value.into());
        self
    }

    /// Specifies if the Hook is `ENABLED` or `DISABLED` .
    ///
    /// `HookStatus`. Required. Allowed: [`HookStatus`](lambda_hook::HookStatus).
    pub fn hook_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HookStatus", value.into());
        self
    }

    /// Specifies the Lambda function for the Hook. You can use:
    ///
    /// `LambdaFunction`. Required.
    pub fn lambda_function(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LambdaFunction", value.into());
        self
    }

    /// Contains logging configuration information for an extension.
    ///
    /// `LoggingConfig`. A change replaces the resource.
    pub fn logging_config(mut self, value: impl Into<Value<lambda_hook::LoggingConfig>>) -> Self {
        self.0.set("LoggingConfig", value.into());
        self
    }

    /// Specifies the stack level filters for the Hook.
    ///
    /// `StackFilters`.
    pub fn stack_filters(mut self, value: impl Into<Value<lambda_hook::StackFilters>>) -> Self {
        self.0.set("StackFilters", value.into());
        self
    }

    /// Specifies the target filters for the Hook.
    ///
    /// `TargetFilters`.
    pub fn target_filters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("TargetFilters", value.into());
        self
    }

    /// Specifies the list of operations the Hook is run against.
    ///
    /// `TargetOperations`. Required. Allowed: [`TargetOperations`](lambda_hook::TargetOperations).
    pub fn target_operations(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TargetOperations", value.into());
        self
    }
}

impl Resource for LambdaHook {
    const TYPE: &'static str = "AWS::CloudFormation::LambdaHook";
}

impl Construct for LambdaHook {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LambdaHook> for Properties {
    fn from(value: LambdaHook) -> Self {
        value.0
    }
}

impl Handle<LambdaHook> {
    /// Returns the ARN of a Lambda Hook.
    ///
    /// `Fn::GetAtt` of `HookArn`.
    #[must_use]
    pub fn hook_arn(self) -> Value<String> {
        self.attribute("HookArn")
    }
}

/// The `AWS::CloudFormation::Macro` resource is a CloudFormation resource type that creates a CloudFormation macro to perform custom processing on CloudFormation templates.
///
/// [`AWS::CloudFormation::Macro`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-macro.html).
///
/// Required: `FunctionName`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Macro(Properties);

impl Macro {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the macro.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the underlying Lambda function that you want CloudFormation to invoke when the macro is run.
    ///
    /// `FunctionName`. Required.
    pub fn function_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionName", value.into());
        self
    }

    /// The CloudWatch Logs group to which CloudFormation sends error logging information when invoking the macro's underlying Lambda function.
    ///
    /// `LogGroupName`.
    pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogGroupName", value.into());
        self
    }

    /// The ARN of the role CloudFormation should assume when sending log entries to CloudWatch Logs .
    ///
    /// `LogRoleARN`.
    pub fn log_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogRoleARN", value.into());
        self
    }

    /// The name of the macro. The name of the macro must be unique across all macros in the account.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for Macro {
    const TYPE: &'static str = "AWS::CloudFormation::Macro";
}

impl Construct for Macro {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Macro> for Properties {
    fn from(value: Macro) -> Self {
        value.0
    }
}

impl Handle<Macro> {
    /// Returns a unique identifier for the resource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specifies the default version of a module. The default version of the module will be used in CloudFormation operations for this account and Region.
///
/// [`AWS::CloudFormation::ModuleDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduledefaultversion.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ModuleDefaultVersion(Properties);

impl ModuleDefaultVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the module version to set as the default version.
    ///
    /// `Arn`. A change replaces the resource.
    pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Arn", value.into());
        self
    }

    /// The name of the module.
    ///
    /// `ModuleName`. A change replaces the resource.
    pub fn module_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModuleName", value.into());
        self
    }

    /// The ID for the specific version of the module.
    ///
    /// `VersionId`. A change replaces the resource.
    pub fn version_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionId", value.into());
        self
    }
}

impl Resource for ModuleDefaultVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ModuleDefaultVersion";
}

impl Construct for ModuleDefaultVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ModuleDefaultVersion> for Properties {
    fn from(value: ModuleDefaultVersion) -> Self {
        value.0
    }
}

/// The `AWS::CloudFormation::ModuleVersion` resource registers the specified version of the module with the CloudFormation registry. Registering a module makes it available for use in CloudFormation templates in your AWS account and Region.
///
/// [`AWS::CloudFormation::ModuleVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduleversion.html).
///
/// Required: `ModuleName`, `ModulePackage`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ModuleVersion(Properties);

impl ModuleVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the module being registered.
    ///
    /// `ModuleName`. Required. A change replaces the resource.
    pub fn module_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModuleName", value.into());
        self
    }

    /// A URL to the S3 bucket for the package that contains the template fragment and schema files for the module version to register.
    ///
    /// `ModulePackage`. Required. A change replaces the resource.
    pub fn module_package(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModulePackage", value.into());
        self
    }
}

impl Resource for ModuleVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ModuleVersion";
}

impl Construct for ModuleVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ModuleVersion> for Properties {
    fn from(value: ModuleVersion) -> Self {
        value.0
    }
}

impl Handle<ModuleVersion> {
    /// The Amazon Resource Name (ARN) of the module.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The description of the module.
    ///
    /// `Fn::GetAtt` of `Description`.
    #[must_use]
    pub fn description(self) -> Value<String> {
        self.attribute("Description")
    }

    /// The URL of a page providing detailed documentation for this module.
    ///
    /// `Fn::GetAtt` of `DocumentationUrl`.
    #[must_use]
    pub fn documentation_url(self) -> Value<String> {
        self.attribute("DocumentationUrl")
    }

    /// Whether the specified module version is set as the default version.
    ///
    /// `Fn::GetAtt` of `IsDefaultVersion`.
    #[must_use]
    pub fn is_default_version(self) -> Value<bool> {
        self.attribute("IsDefaultVersion")
    }

    /// The schema that defines the module.
    ///
    /// `Fn::GetAtt` of `Schema`.
    #[must_use]
    pub fn schema(self) -> Value<String> {
        self.attribute("Schema")
    }

    /// When the specified private module version was registered or activated in your account.
    ///
    /// `Fn::GetAtt` of `TimeCreated`.
    #[must_use]
    pub fn time_created(self) -> Value<String> {
        self.attribute("TimeCreated")
    }

    /// The ID of this version of the module.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[must_use]
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }

    /// The visibility level that determines who can see and use this module in CloudFormation operations:
    ///
    /// `Fn::GetAtt` of `Visibility`.
    #[must_use]
    pub fn visibility(self) -> Value<String> {
        self.attribute("Visibility")
    }
}

/// The `AWS::CloudFormation::PublicTypeVersion` resource tests and publishes a registered extension as a public, third-party extension.
///
/// [`AWS::CloudFormation::PublicTypeVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publictypeversion.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PublicTypeVersion(Properties);

impl PublicTypeVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Number (ARN) of the extension.
    ///
    /// `Arn`. A change replaces the resource.
    pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Arn", value.into());
        self
    }

    /// The S3 bucket to which CloudFormation delivers the contract test execution logs.
    ///
    /// `LogDeliveryBucket`. A change replaces the resource.
    pub fn log_delivery_bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogDeliveryBucket", value.into());
        self
    }

    /// The version number to assign to this version of the extension.
    ///
    /// `PublicVersionNumber`. A change replaces the resource.
    pub fn public_version_number(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PublicVersionNumber", value.into());
        self
    }

    /// The type of the extension to test.
    ///
    /// `Type`. Allowed: [`Type`](public_type_version::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// The name of the extension to test.
    ///
    /// `TypeName`. A change replaces the resource.
    pub fn type_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TypeName", value.into());
        self
    }
}

impl Resource for PublicTypeVersion {
    const TYPE: &'static str = "AWS::CloudFormation::PublicTypeVersion";
}

impl Construct for PublicTypeVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PublicTypeVersion> for Properties {
    fn from(value: PublicTypeVersion) -> Self {
        value.0
    }
}

impl Handle<PublicTypeVersion> {
    /// The Amazon Resource Number (ARN) assigned to the public extension upon publication.
    ///
    /// `Fn::GetAtt` of `PublicTypeArn`.
    #[must_use]
    pub fn public_type_arn(self) -> Value<String> {
        self.attribute("PublicTypeArn")
    }

    /// The publisher ID of the extension publisher.
    ///
    /// `Fn::GetAtt` of `PublisherId`.
    #[must_use]
    pub fn publisher_id(self) -> Value<String> {
        self.attribute("PublisherId")
    }

    /// The Amazon Resource Number (ARN) assigned to this version of the extension.
    ///
    /// `Fn::GetAtt` of `TypeVersionArn`.
    #[must_use]
    pub fn type_version_arn(self) -> Value<String> {
        self.attribute("TypeVersionArn")
    }
}

/// The `AWS::CloudFormation::Publisher` resource registers your account as a publisher of public extensions in the CloudFormation registry. Public extensions are available for use by all CloudFormation users.
///
/// [`AWS::CloudFormation::Publisher`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publisher.html).
///
/// Required: `AcceptTermsAndConditions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Publisher(Properties);

impl Publisher {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether you accept the [Terms and Conditions](https://docs.aws.amazon.com/https://cloudformation-registry-documents.s3.amazonaws.com/Terms_and_Conditions_for_AWS_CloudFormation_Registry_Publishers.pdf) for publishing extensions in the CloudFormation registry.
    ///
    /// `AcceptTermsAndConditions`. Required. A change replaces the resource.
    pub fn accept_terms_and_conditions(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AcceptTermsAndConditions", value.into());
        self
    }

    /// If you are using a Bitbucket or GitHub account for identity verification, the Amazon Resource Name (ARN) for your connection to that account.
    ///
    /// `ConnectionArn`. A change replaces the resource.
    pub fn connection_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionArn", value.into());
        self
    }
}

impl Resource for Publisher {
    const TYPE: &'static str = "AWS::CloudFormation::Publisher";
}

impl Construct for Publisher {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Publisher> for Properties {
    fn from(value: Publisher) -> Self {
        value.0
    }
}

impl Handle<Publisher> {
    /// The type of account used as the identity provider when registering this publisher with CloudFormation.
    ///
    /// `Fn::GetAtt` of `IdentityProvider`.
    #[must_use]
    pub fn identity_provider(self) -> Value<String> {
        self.attribute("IdentityProvider")
    }

    /// The ID of the extension publisher.
    ///
    /// `Fn::GetAtt` of `PublisherId`.
    #[must_use]
    pub fn publisher_id(self) -> Value<String> {
        self.attribute("PublisherId")
    }

    /// The URL to the publisher's profile with the identity provider.
    ///
    /// `Fn::GetAtt` of `PublisherProfile`.
    #[must_use]
    pub fn publisher_profile(self) -> Value<String> {
        self.attribute("PublisherProfile")
    }

    /// Whether the publisher is verified. Currently, all registered publishers are verified.
    ///
    /// `Fn::GetAtt` of `PublisherStatus`.
    #[must_use]
    pub fn publisher_status(self) -> Value<String> {
        self.attribute("PublisherStatus")
    }
}

/// The `AWS::CloudFormation::ResourceDefaultVersion` resource specifies the default version of a resource. The default version of a resource will be used in CloudFormation operations.
///
/// [`AWS::CloudFormation::ResourceDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourcedefaultversion.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceDefaultVersion(Properties);

impl ResourceDefaultVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the resource.
    ///
    /// `TypeName`.
    pub fn type_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TypeName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the resource version.
    ///
    /// `TypeVersionArn`.
    pub fn type_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TypeVersionArn", value.into());
        self
    }

    /// The ID of a specific version of the resource. The version ID is the value at the end of the Amazon Resource Name (ARN) assigned to the resource version when it's registered.
    ///
    /// `VersionId`.
    pub fn version_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionId", value.into());
        self
    }
}

impl Resource for ResourceDefaultVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ResourceDefaultVersion";
}

impl Construct for ResourceDefaultVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceDefaultVersion> for Properties {
    fn from(value: ResourceDefaultVersion) -> Self {
        value.0
    }
}

impl Handle<ResourceDefaultVersion> {
    /// The Amazon Resource Name (ARN) of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::CloudFormation::ResourceVersion` resource registers a resource version with the CloudFormation registry. Registering a resource version makes it available for use in CloudFormation templates in your AWS account , and includes:
///
/// [`AWS::CloudFormation::ResourceVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourceversion.html).
///
/// Required: `SchemaHandlerPackage`, `TypeName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceVersion(Properties);

impl ResourceVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the IAM role for CloudFormation to assume when invoking the resource.
    ///
    /// `ExecutionRoleArn`. A change replaces the resource.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// Logging configuration information for a resource.
    ///
    /// `LoggingConfig`. A change replaces the resource.
    pub fn logging_config(
        mut self,
        value: impl Into<Value<resource_version::LoggingConfig>>,
    ) -> Self {
        self.0.set("LoggingConfig", value.into());
        self
    }

    /// A URL to the S3 bucket for the resource project package that contains the necessary files for the resource you want to register.
    ///
    /// `SchemaHandlerPackage`. Required. A change replaces the resource.
    pub fn schema_handler_package(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SchemaHandlerPackage", value.into());
        self
    }

    /// The name of the resource being registered.
    ///
    /// `TypeName`. Required. A change replaces the resource.
    pub fn type_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TypeName", value.into());
        self
    }
}

impl Resource for ResourceVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ResourceVersion";
}

impl Construct for ResourceVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceVersion> for Properties {
    fn from(value: ResourceVersion) -> Self {
        value.0
    }
}

impl Handle<ResourceVersion> {
    /// The Amazon Resource Name (ARN) of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Whether the specified resource version is set as the default version.
    ///
    /// `Fn::GetAtt` of `IsDefaultVersion`.
    #[must_use]
    pub fn is_default_version(self) -> Value<bool> {
        self.attribute("IsDefaultVersion")
    }

    /// For resource type extensions, the provisioning behavior of the resource type. CloudFormation determines the provisioning type during registration, based on the types of handlers in the schema handler package submitted.
    ///
    /// `Fn::GetAtt` of `ProvisioningType`.
    #[must_use]
    pub fn provisioning_type(self) -> Value<String> {
        self.attribute("ProvisioningType")
    }

    /// The Amazon Resource Name (ARN) for the extension.
    ///
    /// `Fn::GetAtt` of `TypeArn`.
    #[must_use]
    pub fn type_arn(self) -> Value<String> {
        self.attribute("TypeArn")
    }

    /// The ID of a specific version of the resource. The version ID is the value at the end of the Amazon Resource Name (ARN) assigned to the resource version when it is registered.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[must_use]
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }

    /// The visibility level that determines who can see and use this resource in CloudFormation operations:
    ///
    /// `Fn::GetAtt` of `Visibility`.
    #[must_use]
    pub fn visibility(self) -> Value<String> {
        self.attribute("Visibility")
    }
}

/// The `AWS::CloudFormation::Stack` resource nests a stack as a resource in a top-level template.
///
/// [`AWS::CloudFormation::Stack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html).
///
/// Required: `TemplateURL`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Stack(Properties);

impl Stack {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon SNS topic ARNs to publish stack related events. You can find your Amazon SNS topic ARNs using the Amazon SNS console or your Command Line Interface (CLI).
    ///
    /// `NotificationARNs`.
    pub fn notification_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("NotificationARNs", value.into());
        self
    }

    /// The set value pairs that represent the parameters passed to CloudFormation when this nested stack is created.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<Map<Json>>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// Key-value pairs to associate with this stack. CloudFormation also propagates these tags to the resources created in the stack. A maximum number of 50 tags can be specified.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<stack::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The URL of a file that contains the template body. The URL must point to a template (max size: 1 MB) that's located in an Amazon S3 bucket. The location for an Amazon S3 bucket must start with `https://` .
    ///
    /// `TemplateURL`. Required.
    pub fn template_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateURL", value.into());
        self
    }

    /// The length of time, in minutes, that CloudFormation waits for the nested stack to reach the `CREATE_COMPLETE` state. The default is no timeout.
    ///
    /// `TimeoutInMinutes`.
    pub fn timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TimeoutInMinutes", value.into());
        self
    }
}

impl Resource for Stack {
    const TYPE: &'static str = "AWS::CloudFormation::Stack";
}

impl Construct for Stack {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Stack> for Properties {
    fn from(value: Stack) -> Self {
        value.0
    }
}

impl Handle<Stack> {
    /// Returns the unique identifier of the stack.
    ///
    /// `Fn::GetAtt` of `StackId`.
    #[must_use]
    pub fn stack_id(self) -> Value<String> {
        self.attribute("StackId")
    }
}

/// The `AWS::CloudFormation::StackSet` resource contains information about a StackSet. With StackSets, you can provision stacks across AWS accounts and Regions from a single CloudFormation template.
///
/// [`AWS::CloudFormation::StackSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html).
///
/// Required: `PermissionModel`, `StackSetName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StackSet(Properties);

impl StackSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Number (ARN) of the IAM role to use to create this StackSet.
    ///
    /// `AdministrationRoleARN`.
    pub fn administration_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AdministrationRoleARN", value.into());
        self
    }

    /// Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to a target organization or organizational unit (OU).
    ///
    /// `AutoDeployment`.
    pub fn auto_deployment(mut self, value: impl Into<Value<stack_set::AutoDeployment>>) -> Self {
        self.0.set("AutoDeployment", value.into());
        self
    }

    /// Specifies whether you are acting as an account administrator in the organization's management account or as a delegated administrator in a member account.
    ///
    /// `CallAs`. Allowed: [`CallAs`](stack_set::CallAs).
    pub fn call_as(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CallAs", value.into());
        self
    }

    /// The capabilities that are allowed in the StackSet. Some StackSet templates might include resources that can affect permissions in your AWS account —for example, by creating new IAM users.
    ///
    /// `Capabilities`. Allowed: [`Capabilities`](stack_set::Capabilities).
    pub fn capabilities(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Capabilities", value.into());
        self
    }

    /// A description of the StackSet.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the IAM execution role to use to create the StackSet. If you don't specify an execution role, CloudFormation uses the `AWSCloudFormationStackSetExecutionRole` role for the StackSet operation.
    ///
    /// `ExecutionRoleName`.
    pub fn execution_role_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleName", value.into());
        self
    }

    /// Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations.
    ///
    /// `ManagedExecution`.
    pub fn managed_execution(
        mut self,
        value: impl Into<Value<stack_set::ManagedExecution>>,
    ) -> Self {
        self.0.set("ManagedExecution", value.into());
        self
    }

    /// The user-specified preferences for how CloudFormation performs a StackSet operation.
    ///
    /// `OperationPreferences`.
    pub fn operation_preferences(
        mut self,
        value: impl Into<Value<stack_set::OperationPreferences>>,
    ) -> Self {
        self.0.set("OperationPreferences", value.into());
        self
    }

    /// The input parameters for the StackSet template.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<List<stack_set::Parameter>>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// Describes how the IAM roles required for StackSet operations are created.
    ///
    /// `PermissionModel`. Required. Allowed: [`PermissionModel`](stack_set::PermissionModel). A change replaces the resource.
    pub fn permission_model(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PermissionModel", value.into());
        self
    }

    /// A group of stack instances with parameters in some specific accounts and Regions.
    ///
    /// `StackInstancesGroup`.
    pub fn stack_instances_group(
        mut self,
        value: impl Into<List<stack_set::StackInstances>>,
    ) -> Self {
        self.0.set("StackInstancesGroup", value.into());
        self
    }

    /// The name to associate with the StackSet. The name must be unique in the Region where you create your StackSet.
    ///
    /// `StackSetName`. Required. A change replaces the resource.
    pub fn stack_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StackSetName", value.into());
        self
    }

    /// Key-value pairs to associate with this stack. CloudFormation also propagates these tags to supported resources in the stack. You can specify a maximum number of 50 tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<stack_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The structure that contains the template body, with a minimum length of 1 byte and a maximum length of 51,200 bytes.
    ///
    /// `TemplateBody`.
    pub fn template_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateBody", value.into());
        self
    }

    /// The URL of a file that contains the template body. The URL must point to a template (max size: 1 MB) that's located in an Amazon S3 bucket or a Systems Manager document. The location for an Amazon S3 bucket must start with `https://` .
    ///
    /// `TemplateURL`.
    pub fn template_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateURL", value.into());
        self
    }
}

impl Resource for StackSet {
    const TYPE: &'static str = "AWS::CloudFormation::StackSet";
}

impl Construct for StackSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StackSet> for Properties {
    fn from(value: StackSet) -> Self {
        value.0
    }
}

impl Handle<StackSet> {
    /// Returns the unique identifier of the resource.
    ///
    /// `Fn::GetAtt` of `StackSetId`.
    #[must_use]
    pub fn stack_set_id(self) -> Value<String> {
        self.attribute("StackSetId")
    }
}

/// The `AWS::CloudFormation::TypeActivation` resource activates a public third-party extension, making it available for use in stack templates.
///
/// [`AWS::CloudFormation::TypeActivation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-typeactivation.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TypeActivation(Properties);

impl TypeActivation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether to automatically update the extension in this account and Region when a new \*minor\* version is published by the extension publisher. Major versions released by the publisher must be manually updated.
    ///
    /// `AutoUpdate`.
    pub fn auto_update(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoUpdate", value.into());
        self
    }

    /// The name of the IAM execution role to use to activate the extension.
    ///
    /// `ExecutionRoleArn`.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// Specifies logging configuration information for an extension.
    ///
    /// `LoggingConfig`. A change replaces the resource.
    pub fn logging_config(
        mut self,
        value: impl Into<Value<type_activation::LoggingConfig>>,
    ) -> Self {
        self.0.set("LoggingConfig", value.into());
        self
    }

    /// The major version of this extension you want to activate, if multiple major versions are available. The default is the latest major version. CloudFormation uses the latest available \*minor\* version of the major version selected.
    ///
    /// `MajorVersion`.
    pub fn major_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MajorVersion", value.into());
        self
    }

    /// The Amazon Resource Number (ARN) of the public extension.
    ///
    /// `PublicTypeArn`.
    pub fn public_type_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PublicTypeArn", value.into());
        self
    }

    /// The ID of the extension publisher.
    ///
    /// `PublisherId`.
    pub fn publisher_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PublisherId", value.into());
        self
    }

    /// The extension type.
    ///
    /// `Type`. Allowed: [`Type`](type_activation::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// The name of the extension.
    ///
    /// `TypeName`.
    pub fn type_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TypeName", value.into());
        self
    }

    /// An alias to assign to the public extension in this account and Region. If you specify an alias for the extension, CloudFormation treats the alias as the extension type name within this account and Region.
    ///
    /// `TypeNameAlias`.
    pub fn type_name_alias(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TypeNameAlias", value.into());
        self
    }

    /// Manually updates a previously-activated type to a new major or minor version, if available. You can also use this parameter to update the value of `AutoUpdate` .
    ///
    /// `VersionBump`. Allowed: [`VersionBump`](type_activation::VersionBump).
    pub fn version_bump(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionBump", value.into());
        self
    }
}

impl Resource for TypeActivation {
    const TYPE: &'static str = "AWS::CloudFormation::TypeActivation";
}

impl Construct for TypeActivation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TypeActivation> for Properties {
    fn from(value: TypeActivation) -> Self {
        value.0
    }
}

impl Handle<TypeActivation> {
    /// The Amazon Resource Name (ARN) of the activated extension in this account and Region.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::CloudFormation::WaitCondition` resource provides a way to coordinate stack resource creation with configuration actions that are external to the stack creation or to track the status of a configuration process.
///
/// [`AWS::CloudFormation::WaitCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WaitCondition(Properties);

impl WaitCondition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The number of success signals that CloudFormation must receive before it continues the stack creation process. When the wait condition receives the requisite number of success signals, CloudFormation resumes the creation of the stack.
    ///
    /// `Count`.
    pub fn count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Count", value.into());
        self
    }

    /// A reference to the wait condition handle used to signal this wait condition.
    ///
    /// `Handle`.
    pub fn handle(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Handle", value.into());
        self
    }

    /// The length of time (in seconds) to wait for the number of signals that the `Count` property specifies. `Timeout` is a minimum-bound property, meaning the timeout occurs no sooner than the time you specify, but can occur shortly thereafter.
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Timeout", value.into());
        self
    }
}

impl Resource for WaitCondition {
    const TYPE: &'static str = "AWS::CloudFormation::WaitCondition";
}

impl Construct for WaitCondition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WaitCondition> for Properties {
    fn from(value: WaitCondition) -> Self {
        value.0
    }
}

impl Handle<WaitCondition> {
    /// `Fn::GetAtt` of `Data`.
    #[must_use]
    pub fn data(self) -> Value<Json> {
        self.attribute("Data")
    }

    /// Returns a unique identifier for the resource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::CloudFormation::WaitConditionHandle` type has no properties. When you reference the `WaitConditionHandle` resource by using the `Ref` function, CloudFormation returns a presigned URL.
///
/// [`AWS::CloudFormation::WaitConditionHandle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WaitConditionHandle(Properties);

impl WaitConditionHandle {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }
}

impl Resource for WaitConditionHandle {
    const TYPE: &'static str = "AWS::CloudFormation::WaitConditionHandle";
}

impl Construct for WaitConditionHandle {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WaitConditionHandle> for Properties {
    fn from(value: WaitConditionHandle) -> Self {
        value.0
    }
}

impl Handle<WaitConditionHandle> {
    /// Returns a unique identifier for the resource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types and words of [`ChangeSet`].
pub mod change_set {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::CloudFormation::ChangeSet`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Capabilities`.
        pub enum Capabilities {
            CapabilityIam = "CAPABILITY_IAM",
            CapabilityNamedIam = "CAPABILITY_NAMED_IAM",
            CapabilityAutoExpand = "CAPABILITY_AUTO_EXPAND",
        }

        /// Words for `ChangeSetType`.
        pub enum ChangeSetType {
            Create = "CREATE",
            Update = "UPDATE",
            Import = "IMPORT",
        }

        /// Words for `DeploymentMode`.
        pub enum DeploymentMode {
            RevertDrift = "REVERT_DRIFT",
        }

        /// Words for `OnStackFailure`.
        pub enum OnStackFailure {
            DoNothing = "DO_NOTHING",
            Rollback = "ROLLBACK",
            Delete = "DELETE",
        }
    }
}

/// Property types and words of [`GeneratedTemplate`].
pub mod generated_template {
    use crate::{Json, Properties, Value};

    /// The configuration details of the generated template.
    ///
    /// A property type of `AWS::CloudFormation::GeneratedTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TemplateConfiguration(Properties);

    impl TemplateConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The DeletionPolicy assigned to resources in the generated template.
        ///
        /// `DeletionPolicy`. Allowed: [`DeletionPolicy`].
        pub fn deletion_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeletionPolicy", value.into());
            self
        }

        /// The UpdateReplacePolicy assigned to resources in the generated template.
        ///
        /// `UpdateReplacePolicy`. Allowed: [`UpdateReplacePolicy`].
        pub fn update_replace_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdateReplacePolicy", value.into());
            self
        }
    }

    impl From<TemplateConfiguration> for Json {
        fn from(value: TemplateConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A summary of the progress of the template generation.
    ///
    /// A property type of `AWS::CloudFormation::GeneratedTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TemplateProgress(Properties);

    impl TemplateProgress {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of resources that failed the template generation.
        ///
        /// `ResourcesFailed`.
        pub fn resources_failed(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ResourcesFailed", value.into());
            self
        }

        /// The number of resources that are still pending the template generation.
        ///
        /// `ResourcesPending`.
        pub fn resources_pending(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ResourcesPending", value.into());
            self
        }

        /// The number of resources that are in-process for the template generation.
        ///
        /// `ResourcesProcessing`.
        pub fn resources_processing(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ResourcesProcessing", value.into());
            self
        }

        /// The number of resources that succeeded the template generation.
        ///
        /// `ResourcesSucceeded`.
        pub fn resources_succeeded(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ResourcesSucceeded", value.into());
            self
        }
    }

    impl From<TemplateProgress> for Json {
        fn from(value: TemplateProgress) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DeletionPolicy`.
        pub enum DeletionPolicy {
            Delete = "DELETE",
            Retain = "RETAIN",
        }

        /// Words for `UpdateReplacePolicy`.
        pub enum UpdateReplacePolicy {
            Delete = "DELETE",
            Retain = "RETAIN",
        }
    }
}

/// Property types and words of [`GuardHook`].
pub mod guard_hook {
    use crate::{Json, List, Properties, Value};

    /// Specifies the S3 location of your input parameters.
    ///
    /// A property type of `AWS::CloudFormation::GuardHook`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Options(Properties);

    impl Options {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the S3 location of input parameter files for your Guard rules. You can specify either a single S3 location or an array of up to 10 S3 locations.
        ///
        /// `InputParams`.
        pub fn input_params(mut self, value: impl Into<Json>) -> Self {
            self.0.set("InputParams", value.into());
            self
        }
    }

    impl From<Options> for Json {
        fn from(value: Options) -> Self {
            value.0.into()
        }
    }

    /// Specifies the S3 location where your Guard rules or input parameters are located.
    ///
    /// A property type of `AWS::CloudFormation::GuardHook`.
    ///
    /// Required: `Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the S3 path to the file that contains your Guard rules or input parameters (in the form `s3://<bucket name>/<file name>` ).
        ///
        /// `Uri`. Required.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uri", value.into());
            self
        }

        /// For S3 buckets with versioning enabled, specifies the unique ID of the S3 object version to download your Guard rules or input parameters from.
        ///
        /// `VersionId`.
        pub fn version_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VersionId", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// Specifies the stack level filters for the Hook.
    ///
    /// A property type of `AWS::CloudFormation::GuardHook`.
    ///
    /// Required: `FilteringCriteria`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StackFilters(Properties);

    impl StackFilters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Attribute to specify the filtering behavior. ANY will make the Hook pass if one filter matches. ALL will make the Hook pass if all filters match
        ///
        /// `FilteringCriteria`. Required. Allowed: [`FilteringCriteria`].
        pub fn filtering_criteria(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilteringCriteria", value.into());
            self
        }

        /// List of stack names as filters
        ///
        /// `StackNames`.
        pub fn stack_names(mut self, value: impl Into<Value<StackFiltersStackNames>>) -> Self {
            self.0.set("StackNames", value.into());
            self
        }

        /// List of stack roles that are performing the stack operations.
        ///
        /// `StackRoles`.
        pub fn stack_roles(mut self, value: impl Into<Value<StackFiltersStackRoles>>) -> Self {
            self.0.set("StackRoles", value.into());
            self
        }
    }

    impl From<StackFilters> for Json {
        fn from(value: StackFilters) -> Self {
            value.0.into()
        }
    }

    /// List of stack names as filters
    ///
    /// A property type of `AWS::CloudFormation::GuardHook`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StackFiltersStackNames(Properties);

    impl StackFiltersStackNames {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of stack names that the hook is going to be excluded from
        ///
        /// `Exclude`.
        pub fn exclude(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exclude", value.into());
            self
        }

        /// List of stack names that the hook is going to target
        ///
        /// `Include`.
        pub fn include(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Include", value.into());
            self
        }
    }

    impl From<StackFiltersStackNames> for Json {
        fn from(value: StackFiltersStackNames) -> Self {
            value.0.into()
        }
    }

    /// List of stack roles that are performing the stack operations.
    ///
    /// A property type of `AWS::CloudFormation::GuardHook`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StackFiltersStackRoles(Properties);

    impl StackFiltersStackRoles {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of stack roles that the hook is going to be excluded from
        ///
        /// `Exclude`.
        pub fn exclude(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exclude", value.into());
            self
        }

        /// List of stack roles that the hook is going to target
        ///
        /// `Include`.
        pub fn include(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Include", value.into());
            self
        }
    }

    impl From<StackFiltersStackRoles> for Json {
        fn from(value: StackFiltersStackRoles) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FailureMode`.
        pub enum FailureMode {
            Fail = "FAIL",
            Warn = "WARN",
        }

        /// Words for `HookStatus`.
        pub enum HookStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `TargetOperations`.
        pub enum TargetOperations {
            Resource = "RESOURCE",
            Stack = "STACK",
            ChangeSet = "CHANGE_SET",
            CloudControl = "CLOUD_CONTROL",
        }

        /// Words for `FilteringCriteria`.
        pub enum FilteringCriteria {
            All = "ALL",
            Any = "ANY",
        }
    }
}

/// Words of [`HookTypeConfig`].
pub mod hook_type_config {
    words! {
        /// Words for `ConfigurationAlias`.
        pub enum ConfigurationAlias {
            Default = "default",
        }
    }
}

/// Property types of [`HookVersion`].
pub mod hook_version {
    use crate::{Json, Properties, Value};

    /// The `LoggingConfig` property type specifies logging configuration information for an extension.
    ///
    /// A property type of `AWS::CloudFormation::HookVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfig(Properties);

    impl LoggingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's handlers.
        ///
        /// `LogGroupName`.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the role that CloudFormation should assume when sending log entries to CloudWatch Logs.
        ///
        /// `LogRoleArn`.
        pub fn log_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogRoleArn", value.into());
            self
        }
    }

    impl From<LoggingConfig> for Json {
        fn from(value: LoggingConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`LambdaHook`].
pub mod lambda_hook {
    use crate::{Json, List, Properties, Value};

    /// Contains logging configuration information for an extension.
    ///
    /// A property type of `AWS::CloudFormation::LambdaHook`.
    ///
    /// Required: `LogGroupName`, `LogRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfig(Properties);

    impl LoggingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's handlers.
        ///
        /// `LogGroupName`. Required.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }

        /// The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch Logs.
        ///
        /// `LogRoleArn`. Required.
        pub fn log_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogRoleArn", value.into());
            self
        }
    }

    impl From<LoggingConfig> for Json {
        fn from(value: LoggingConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the stack level filters for the Hook.
    ///
    /// A property type of `AWS::CloudFormation::LambdaHook`.
    ///
    /// Required: `FilteringCriteria`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StackFilters(Properties);

    impl StackFilters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Attribute to specify the filtering behavior. ANY will make the Hook pass if one filter matches. ALL will make the Hook pass if all filters match
        ///
        /// `FilteringCriteria`. Required. Allowed: [`FilteringCriteria`].
        pub fn filtering_criteria(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilteringCriteria", value.into());
            self
        }

        /// List of stack names as filters
        ///
        /// `StackNames`.
        pub fn stack_names(mut self, value: impl Into<Value<StackFiltersStackNames>>) -> Self {
            self.0.set("StackNames", value.into());
            self
        }

        /// List of stack roles that are performing the stack operations.
        ///
        /// `StackRoles`.
        pub fn stack_roles(mut self, value: impl Into<Value<StackFiltersStackRoles>>) -> Self {
            self.0.set("StackRoles", value.into());
            self
        }
    }

    impl From<StackFilters> for Json {
        fn from(value: StackFilters) -> Self {
            value.0.into()
        }
    }

    /// List of stack names as filters
    ///
    /// A property type of `AWS::CloudFormation::LambdaHook`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StackFiltersStackNames(Properties);

    impl StackFiltersStackNames {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of stack names that the hook is going to be excluded from
        ///
        /// `Exclude`.
        pub fn exclude(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exclude", value.into());
            self
        }

        /// List of stack names that the hook is going to target
        ///
        /// `Include`.
        pub fn include(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Include", value.into());
            self
        }
    }

    impl From<StackFiltersStackNames> for Json {
        fn from(value: StackFiltersStackNames) -> Self {
            value.0.into()
        }
    }

    /// List of stack roles that are performing the stack operations.
    ///
    /// A property type of `AWS::CloudFormation::LambdaHook`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StackFiltersStackRoles(Properties);

    impl StackFiltersStackRoles {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of stack roles that the hook is going to be excluded from
        ///
        /// `Exclude`.
        pub fn exclude(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exclude", value.into());
            self
        }

        /// List of stack roles that the hook is going to target
        ///
        /// `Include`.
        pub fn include(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Include", value.into());
            self
        }
    }

    impl From<StackFiltersStackRoles> for Json {
        fn from(value: StackFiltersStackRoles) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FailureMode`.
        pub enum FailureMode {
            Fail = "FAIL",
            Warn = "WARN",
        }

        /// Words for `HookStatus`.
        pub enum HookStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `TargetOperations`.
        pub enum TargetOperations {
            Resource = "RESOURCE",
            Stack = "STACK",
            ChangeSet = "CHANGE_SET",
            CloudControl = "CLOUD_CONTROL",
        }

        /// Words for `FilteringCriteria`.
        pub enum FilteringCriteria {
            All = "ALL",
            Any = "ANY",
        }
    }
}

/// Words of [`PublicTypeVersion`].
pub mod public_type_version {
    words! {
        /// Words for `Type`.
        pub enum Type {
            Resource = "RESOURCE",
            Module = "MODULE",
            Hook = "HOOK",
        }
    }
}

/// Property types of [`ResourceVersion`].
pub mod resource_version {
    use crate::{Json, Properties, Value};

    /// Logging configuration information for a resource.
    ///
    /// A property type of `AWS::CloudFormation::ResourceVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfig(Properties);

    impl LoggingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon CloudWatch logs group to which CloudFormation sends error logging information when invoking the type's handlers.
        ///
        /// `LogGroupName`.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }

        /// The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch logs.
        ///
        /// `LogRoleArn`.
        pub fn log_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogRoleArn", value.into());
            self
        }
    }

    impl From<LoggingConfig> for Json {
        fn from(value: LoggingConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Stack`].
pub mod stack {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::CloudFormation::Stack`.
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
}

/// Property types and words of [`StackSet`].
pub mod stack_set {
    use crate::{Json, List, Properties, Value};

    /// Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to a target organization or organizational unit (OU).
    ///
    /// A property type of `AWS::CloudFormation::StackSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoDeployment(Properties);

    impl AutoDeployment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of StackSet ARNs that this StackSet depends on for auto-deployment operations. When auto-deployment is triggered, operations will be sequenced to ensure all dependencies complete successfully before this StackSet's operation begins.
        ///
        /// `DependsOn`.
        pub fn depends_on(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DependsOn", value.into());
            self
        }

        /// If set to `true` , StackSets automatically deploys additional stack instances to AWS Organizations accounts that are added to a target organization or organizational unit (OU) in the specified Regions.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// If set to `true` , stack resources are retained when an account is removed from a target organization or OU. If set to `false` , stack resources are deleted. Specify only if `Enabled` is set to `True` .
        ///
        /// `RetainStacksOnAccountRemoval`.
        pub fn retain_stacks_on_account_removal(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RetainStacksOnAccountRemoval", value.into());
            self
        }
    }

    impl From<AutoDeployment> for Json {
        fn from(value: AutoDeployment) -> Self {
            value.0.into()
        }
    }

    /// The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified Regions.
    ///
    /// A property type of `AWS::CloudFormation::StackSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentTargets(Properties);

    impl DeploymentTargets {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Refines which accounts to deploy stacks to by specifying how to use the `Accounts` and `OrganizationalUnitIds` properties together.
        ///
        /// `AccountFilterType`. Allowed: [`AccountFilterType`].
        pub fn account_filter_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountFilterType", value.into());
            self
        }

        /// The account IDs of the AWS accounts . If you have many account numbers, you can provide those accounts using the `AccountsUrl` property instead.
        ///
        /// `Accounts`.
        pub fn accounts(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Accounts", value.into());
            self
        }

        /// The Amazon S3 URL path to a file that contains a list of AWS account IDs. The file format must be either `.csv` or `.txt` , and the data can be comma-separated or new-line-separated.
        ///
        /// `AccountsUrl`.
        pub fn accounts_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountsUrl", value.into());
            self
        }

        /// The organization root ID or organizational unit (OU) IDs.
        ///
        /// `OrganizationalUnitIds`.
        pub fn organizational_unit_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OrganizationalUnitIds", value.into());
            self
        }
    }

    impl From<DeploymentTargets> for Json {
        fn from(value: DeploymentTargets) -> Self {
            value.0.into()
        }
    }

    /// Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations.
    ///
    /// A property type of `AWS::CloudFormation::StackSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedExecution(Properties);

    impl ManagedExecution {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Active`.
        pub fn active(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Active", value.into());
            self
        }
    }

    impl From<ManagedExecution> for Json {
        fn from(value: ManagedExecution) -> Self {
            value.0.into()
        }
    }

    /// The user-specified preferences for how CloudFormation performs a StackSet operation.
    ///
    /// A property type of `AWS::CloudFormation::StackSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OperationPreferences(Properties);

    impl OperationPreferences {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how the concurrency level behaves during the operation execution.
        ///
        /// `ConcurrencyMode`. Allowed: [`ConcurrencyMode`].
        pub fn concurrency_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConcurrencyMode", value.into());
            self
        }

        /// The number of accounts per Region this operation can fail in before CloudFormation stops the operation in that Region. If the operation is stopped in a Region, CloudFormation doesn't attempt the operation in any subsequent Regions.
        ///
        /// `FailureToleranceCount`.
        pub fn failure_tolerance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FailureToleranceCount", value.into());
            self
        }

        /// The percentage of accounts per Region this stack operation can fail in before CloudFormation stops the operation in that Region.
        ///
        /// `FailureTolerancePercentage`.
        pub fn failure_tolerance_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FailureTolerancePercentage", value.into());
            self
        }

        /// The maximum number of accounts in which to perform this operation at one time. This is dependent on the value of `FailureToleranceCount` . `MaxConcurrentCount` is at most one more than the `FailureToleranceCount` .
        ///
        /// `MaxConcurrentCount`.
        pub fn max_concurrent_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConcurrentCount", value.into());
            self
        }

        /// The maximum percentage of accounts in which to perform this operation at one time.
        ///
        /// `MaxConcurrentPercentage`.
        pub fn max_concurrent_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConcurrentPercentage", value.into());
            self
        }

        /// The concurrency type of deploying StackSets operations in Regions, could be in parallel or one Region at a time.
        ///
        /// `RegionConcurrencyType`. Allowed: [`RegionConcurrencyType`].
        pub fn region_concurrency_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegionConcurrencyType", value.into());
            self
        }

        /// The order of the Regions where you want to perform the stack operation.
        ///
        /// `RegionOrder`.
        pub fn region_order(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RegionOrder", value.into());
            self
        }
    }

    impl From<OperationPreferences> for Json {
        fn from(value: OperationPreferences) -> Self {
            value.0.into()
        }
    }

    /// The Parameter data type.
    ///
    /// A property type of `AWS::CloudFormation::StackSet`.
    ///
    /// Required: `ParameterKey`, `ParameterValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Parameter(Properties);

    impl Parameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key associated with the parameter. If you don't specify a key and value for a particular parameter, CloudFormation uses the default value that's specified in your template.
        ///
        /// `ParameterKey`. Required.
        pub fn parameter_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterKey", value.into());
            self
        }

        /// The input value associated with the parameter.
        ///
        /// `ParameterValue`. Required.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<Parameter> for Json {
        fn from(value: Parameter) -> Self {
            value.0.into()
        }
    }

    /// Stack instances in some specific accounts and Regions.
    ///
    /// A property type of `AWS::CloudFormation::StackSet`.
    ///
    /// Required: `DeploymentTargets`, `Regions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StackInstances(Properties);

    impl StackInstances {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified Regions.
        ///
        /// `DeploymentTargets`. Required.
        pub fn deployment_targets(mut self, value: impl Into<Value<DeploymentTargets>>) -> Self {
            self.0.set("DeploymentTargets", value.into());
            self
        }

        /// A list of StackSet parameters whose values you want to override in the selected stack instances.
        ///
        /// `ParameterOverrides`.
        pub fn parameter_overrides(mut self, value: impl Into<List<Parameter>>) -> Self {
            self.0.set("ParameterOverrides", value.into());
            self
        }

        /// The names of one or more Regions where you want to create stack instances using the specified AWS accounts .
        ///
        /// `Regions`. Required.
        pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Regions", value.into());
            self
        }
    }

    impl From<StackInstances> for Json {
        fn from(value: StackInstances) -> Self {
            value.0.into()
        }
    }

    /// Tag type enables you to specify a key-value pair that can be used to store information about an AWS CloudFormation StackSet.
    ///
    /// A property type of `AWS::CloudFormation::StackSet`.
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

        /// A string used to identify this tag. You can specify a maximum of 127 characters for a tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string containing the value for this tag. You can specify a maximum of 256 characters for a tag value.
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
        /// Words for `CallAs`.
        pub enum CallAs {
            Self_ = "SELF",
            DelegatedAdmin = "DELEGATED_ADMIN",
        }

        /// Words for `Capabilities`.
        pub enum Capabilities {
            CapabilityIam = "CAPABILITY_IAM",
            CapabilityNamedIam = "CAPABILITY_NAMED_IAM",
            CapabilityAutoExpand = "CAPABILITY_AUTO_EXPAND",
        }

        /// Words for `PermissionModel`.
        pub enum PermissionModel {
            ServiceManaged = "SERVICE_MANAGED",
            SelfManaged = "SELF_MANAGED",
        }

        /// Words for `AccountFilterType`.
        pub enum AccountFilterType {
            None = "NONE",
            Union = "UNION",
            Intersection = "INTERSECTION",
            Difference = "DIFFERENCE",
        }

        /// Words for `ConcurrencyMode`.
        pub enum ConcurrencyMode {
            StrictFailureTolerance = "STRICT_FAILURE_TOLERANCE",
            SoftFailureTolerance = "SOFT_FAILURE_TOLERANCE",
        }

        /// Words for `RegionConcurrencyType`.
        pub enum RegionConcurrencyType {
            Sequential = "SEQUENTIAL",
            Parallel = "PARALLEL",
        }
    }
}

/// Property types and words of [`TypeActivation`].
pub mod type_activation {
    use crate::{Json, Properties, Value};

    /// Contains logging configuration information for an extension.
    ///
    /// A property type of `AWS::CloudFormation::TypeActivation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfig(Properties);

    impl LoggingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's handlers.
        ///
        /// `LogGroupName`.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the role that CloudFormation should assume when sending log entries to CloudWatch Logs.
        ///
        /// `LogRoleArn`.
        pub fn log_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogRoleArn", value.into());
            self
        }
    }

    impl From<LoggingConfig> for Json {
        fn from(value: LoggingConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Resource = "RESOURCE",
            Module = "MODULE",
            Hook = "HOOK",
        }

        /// Words for `VersionBump`.
        pub enum VersionBump {
            Major = "MAJOR",
            Minor = "MINOR",
        }
    }
}
