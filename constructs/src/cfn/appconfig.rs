//! `AWS::AppConfig`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// The `AWS::AppConfig::Application` resource creates an application. In AWS AppConfig , an application is simply an organizational construct like a folder. This organizational construct has a relationship with some unit of executable code.
///
/// [`AWS::AppConfig::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-application.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the application.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A name for the application.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Metadata to assign to the application. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tags>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::AppConfig::Application";
}

impl Construct for Application {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Application> for Properties {
    fn from(value: Application) -> Self {
        value.0
    }
}

impl Handle<Application> {
    /// The application ID.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[must_use]
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }
}

/// The `AWS::AppConfig::ConfigurationProfile` resource creates a configuration profile that enables AWS AppConfig to access the configuration source.
///
/// [`AWS::AppConfig::ConfigurationProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-configurationprofile.html).
///
/// Required: `ApplicationId`, `LocationUri`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigurationProfile(Properties);

impl ConfigurationProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The application ID.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// A parameter to configure deletion protection.
    ///
    /// `DeletionProtectionCheck`. Allowed: [`DeletionProtectionCheck`](configuration_profile::DeletionProtectionCheck).
    pub fn deletion_protection_check(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeletionProtectionCheck", value.into());
        self
    }

    /// A description of the configuration profile.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was created or updated.
    ///
    /// `KmsKeyIdentifier`.
    pub fn kms_key_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyIdentifier", value.into());
        self
    }

    /// A URI to locate the configuration. You can specify the following:
    ///
    /// `LocationUri`. Required. A change replaces the resource.
    pub fn location_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LocationUri", value.into());
        self
    }

    /// A name for the configuration profile.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of an IAM role with permission to access the configuration at the specified `LocationUri` .
    ///
    /// `RetrievalRoleArn`.
    pub fn retrieval_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RetrievalRoleArn", value.into());
        self
    }

    /// Metadata to assign to the configuration profile. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<configuration_profile::Tags>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of configurations contained in the profile. AWS AppConfig supports `feature flags` and `freeform` configurations.
    ///
    /// `Type`. A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// A list of methods for validating the configuration.
    ///
    /// `Validators`.
    pub fn validators(mut self, value: impl Into<List<configuration_profile::Validators>>) -> Self {
        self.0.set("Validators", value.into());
        self
    }
}

impl Resource for ConfigurationProfile {
    const TYPE: &'static str = "AWS::AppConfig::ConfigurationProfile";
}

impl Construct for ConfigurationProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfigurationProfile> for Properties {
    fn from(value: ConfigurationProfile) -> Self {
        value.0
    }
}

impl Handle<ConfigurationProfile> {
    /// The configuration profile ID.
    ///
    /// `Fn::GetAtt` of `ConfigurationProfileId`.
    #[must_use]
    pub fn configuration_profile_id(self) -> Value<String> {
        self.attribute("ConfigurationProfileId")
    }

    /// The Amazon Resource Name of the AWS Key Management Service key to encrypt new configuration data versions in the AWS AppConfig hosted configuration store. This attribute is only used for `hosted` configuration types.
    ///
    /// `Fn::GetAtt` of `KmsKeyArn`.
    #[must_use]
    pub fn kms_key_arn(self) -> Value<String> {
        self.attribute("KmsKeyArn")
    }
}

/// The `AWS::AppConfig::Deployment` resource starts a deployment. Starting a deployment in AWS AppConfig calls the `StartDeployment` API action.
///
/// [`AWS::AppConfig::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deployment.html).
///
/// Required: `ApplicationId`, `ConfigurationProfileId`, `ConfigurationVersion`, `DeploymentStrategyId`, `EnvironmentId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Deployment(Properties);

impl Deployment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The application ID.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The configuration profile ID.
    ///
    /// `ConfigurationProfileId`. Required. A change replaces the resource.
    pub fn configuration_profile_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationProfileId", value.into());
        self
    }

    /// The configuration version to deploy. If deploying an AWS AppConfig hosted configuration version, you can specify either the version number or version label. For all other configurations, you must specify the version number.
    ///
    /// `ConfigurationVersion`. Required. A change replaces the resource.
    pub fn configuration_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationVersion", value.into());
        self
    }

    /// The deployment strategy ID.
    ///
    /// `DeploymentStrategyId`. Required. A change replaces the resource.
    pub fn deployment_strategy_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentStrategyId", value.into());
        self
    }

    /// A description of the deployment.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A map of dynamic extension parameter names to values to pass to associated extensions with `PRE_START_DEPLOYMENT` actions.
    ///
    /// `DynamicExtensionParameters`. A change replaces the resource.
    pub fn dynamic_extension_parameters(
        mut self,
        value: impl Into<List<deployment::DynamicExtensionParameters>>,
    ) -> Self {
        self.0.set("DynamicExtensionParameters", value.into());
        self
    }

    /// The environment ID.
    ///
    /// `EnvironmentId`. Required. A change replaces the resource.
    pub fn environment_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentId", value.into());
        self
    }

    /// The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was created or updated.
    ///
    /// `KmsKeyIdentifier`. A change replaces the resource.
    pub fn kms_key_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyIdentifier", value.into());
        self
    }

    /// Metadata to assign to the deployment. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<deployment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Deployment {
    const TYPE: &'static str = "AWS::AppConfig::Deployment";
}

impl Construct for Deployment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Deployment> for Properties {
    fn from(value: Deployment) -> Self {
        value.0
    }
}

impl Handle<Deployment> {
    /// The sequence number of the deployment.
    ///
    /// `Fn::GetAtt` of `DeploymentNumber`.
    #[must_use]
    pub fn deployment_number(self) -> Value<String> {
        self.attribute("DeploymentNumber")
    }

    /// The state of the deployment.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// The `AWS::AppConfig::DeploymentStrategy` resource creates an AWS AppConfig deployment strategy. A deployment strategy defines important criteria for rolling out your configuration to the designated targets.
///
/// [`AWS::AppConfig::DeploymentStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deploymentstrategy.html).
///
/// Required: `DeploymentDurationInMinutes`, `GrowthFactor`, `Name`, `ReplicateTo`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DeploymentStrategy(Properties);

impl DeploymentStrategy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Total amount of time for a deployment to last.
    ///
    /// `DeploymentDurationInMinutes`. Required.
    pub fn deployment_duration_in_minutes(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("DeploymentDurationInMinutes", value.into());
        self
    }

    /// A description of the deployment strategy.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies the amount of time AWS AppConfig monitors for Amazon CloudWatch alarms after the configuration has been deployed to 100% of its targets, before considering the deployment to be complete.
    ///
    /// `FinalBakeTimeInMinutes`.
    pub fn final_bake_time_in_minutes(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("FinalBakeTimeInMinutes", value.into());
        self
    }

    /// The percentage of targets to receive a deployed configuration during each interval.
    ///
    /// `GrowthFactor`. Required.
    pub fn growth_factor(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("GrowthFactor", value.into());
        self
    }

    /// The algorithm used to define how percentage grows over time. AWS AppConfig supports the following growth types:
    ///
    /// `GrowthType`. Allowed: [`GrowthType`](deployment_strategy::GrowthType).
    pub fn growth_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GrowthType", value.into());
        self
    }

    /// A name for the deployment strategy.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Save the deployment strategy to a Systems Manager (SSM) document.
    ///
    /// `ReplicateTo`. Required. Allowed: [`ReplicateTo`](deployment_strategy::ReplicateTo). A change replaces the resource.
    pub fn replicate_to(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicateTo", value.into());
        self
    }

    /// Assigns metadata to an AWS AppConfig resource. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define. You can specify a maximum of 50 tags for a resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<deployment_strategy::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DeploymentStrategy {
    const TYPE: &'static str = "AWS::AppConfig::DeploymentStrategy";
}

impl Construct for DeploymentStrategy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DeploymentStrategy> for Properties {
    fn from(value: DeploymentStrategy) -> Self {
        value.0
    }
}

impl Handle<DeploymentStrategy> {
    /// The deployment strategy ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::AppConfig::Environment` resource creates an environment, which is a logical deployment group of AWS AppConfig targets, such as applications in a `Beta` or `Production` environment.
///
/// [`AWS::AppConfig::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-environment.html).
///
/// Required: `ApplicationId`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Environment(Properties);

impl Environment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The application ID.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// A parameter to configure deletion protection.
    ///
    /// `DeletionProtectionCheck`. Allowed: [`DeletionProtectionCheck`](environment::DeletionProtectionCheck).
    pub fn deletion_protection_check(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeletionProtectionCheck", value.into());
        self
    }

    /// A description of the environment.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Amazon CloudWatch alarms to monitor during the deployment process.
    ///
    /// `Monitors`.
    pub fn monitors(mut self, value: impl Into<List<environment::Monitor>>) -> Self {
        self.0.set("Monitors", value.into());
        self
    }

    /// A name for the environment.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Metadata to assign to the environment. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<environment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Environment {
    const TYPE: &'static str = "AWS::AppConfig::Environment";
}

impl Construct for Environment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Environment> for Properties {
    fn from(value: Environment) -> Self {
        value.0
    }
}

impl Handle<Environment> {
    /// The environment ID.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[must_use]
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }
}

/// Resource Type definition for AWS::AppConfig::ExperimentDefinition
///
/// [`AWS::AppConfig::ExperimentDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentdefinition.html).
///
/// Required: `ApplicationIdentifier`, `AudienceRule`, `ConfigurationProfileIdentifier`, `Control`, `EnvironmentIdentifier`, `FlagKey`, `Name`, `Treatments`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ExperimentDefinition(Properties);

impl ExperimentDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The application ID, name, or ARN.
    ///
    /// `ApplicationIdentifier`. Required. A change replaces the resource.
    pub fn application_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationIdentifier", value.into());
        self
    }

    /// Human-readable description of the audience.
    ///
    /// `AudienceDescription`.
    pub fn audience_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AudienceDescription", value.into());
        self
    }

    /// Rule expression defining the experiment audience.
    ///
    /// `AudienceRule`. Required.
    pub fn audience_rule(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AudienceRule", value.into());
        self
    }

    /// The configuration profile ID, name, or ARN.
    ///
    /// `ConfigurationProfileIdentifier`. Required. A change replaces the resource.
    pub fn configuration_profile_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationProfileIdentifier", value.into());
        self
    }

    /// A treatment variant with weight and flag value. The Key is auto-generated by the service.
    ///
    /// `Control`. Required.
    pub fn control(mut self, value: impl Into<Value<experiment_definition::Treatment>>) -> Self {
        self.0.set("Control", value.into());
        self
    }

    /// The environment ID, name, or ARN.
    ///
    /// `EnvironmentIdentifier`. Required. A change replaces the resource.
    pub fn environment_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentIdentifier", value.into());
        self
    }

    /// The key of the existing flag in the configuration profile to experiment on.
    ///
    /// `FlagKey`. Required. A change replaces the resource.
    pub fn flag_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlagKey", value.into());
        self
    }

    /// The hypothesis of the experiment.
    ///
    /// `Hypothesis`.
    pub fn hypothesis(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Hypothesis", value.into());
        self
    }

    /// Criteria for launching the experiment.
    ///
    /// `LaunchCriteria`.
    pub fn launch_criteria(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LaunchCriteria", value.into());
        self
    }

    /// A name for the experiment definition.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags to associate with the experiment definition.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<experiment_definition::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Treatment variants (1-5).
    ///
    /// `Treatments`. Required.
    pub fn treatments(mut self, value: impl Into<List<experiment_definition::Treatment>>) -> Self {
        self.0.set("Treatments", value.into());
        self
    }
}

impl Resource for ExperimentDefinition {
    const TYPE: &'static str = "AWS::AppConfig::ExperimentDefinition";
}

impl Construct for ExperimentDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ExperimentDefinition> for Properties {
    fn from(value: ExperimentDefinition) -> Self {
        value.0
    }
}

impl Handle<ExperimentDefinition> {
    /// The resolved application ID (read-only, assigned by service).
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[must_use]
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// The treatment key (read-only, auto-generated by service).
    ///
    /// `Fn::GetAtt` of `Control.Key`.
    #[must_use]
    pub fn control_key(self) -> Value<String> {
        self.attribute("Control.Key")
    }

    /// ISO-8601 creation timestamp.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The experiment definition ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Current status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// ISO-8601 last update timestamp.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::AppConfig::ExperimentRun
///
/// [`AWS::AppConfig::ExperimentRun`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentrun.html).
///
/// Required: `ApplicationIdentifier`, `ExperimentDefinitionIdentifier`, `ExposurePercentage`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ExperimentRun(Properties);

impl ExperimentRun {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The application name or ID used to create the experiment run.
    ///
    /// `ApplicationIdentifier`. Required. A change replaces the resource.
    pub fn application_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationIdentifier", value.into());
        self
    }

    /// Description of the experiment run.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The experiment definition name or ID used to create the experiment run.
    ///
    /// `ExperimentDefinitionIdentifier`. Required. A change replaces the resource.
    pub fn experiment_definition_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExperimentDefinitionIdentifier", value.into());
        self
    }

    /// Percentage of traffic exposed to the experiment (0-100).
    ///
    /// `ExposurePercentage`. Required.
    pub fn exposure_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("ExposurePercentage", value.into());
        self
    }

    /// Tags to associate with the experiment run.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<experiment_run::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Treatment overrides for specific entities.
    ///
    /// `TreatmentOverrides`.
    pub fn treatment_overrides(
        mut self,
        value: impl Into<Value<experiment_run::TreatmentOverrides>>,
    ) -> Self {
        self.0.set("TreatmentOverrides", value.into());
        self
    }
}

impl Resource for ExperimentRun {
    const TYPE: &'static str = "AWS::AppConfig::ExperimentRun";
}

impl Construct for ExperimentRun {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ExperimentRun> for Properties {
    fn from(value: ExperimentRun) -> Self {
        value.0
    }
}

impl Handle<ExperimentRun> {
    /// The resolved application ID.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[must_use]
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// The resolved experiment definition ID.
    ///
    /// `Fn::GetAtt` of `ExperimentDefinitionId`.
    #[must_use]
    pub fn experiment_definition_id(self) -> Value<String> {
        self.attribute("ExperimentDefinitionId")
    }

    /// The run number (auto-assigned by the service).
    ///
    /// `Fn::GetAtt` of `Run`.
    #[must_use]
    pub fn run(self) -> Value<String> {
        self.attribute("Run")
    }

    /// ISO-8601 timestamp when the run started.
    ///
    /// `Fn::GetAtt` of `StartedAt`.
    #[must_use]
    pub fn started_at(self) -> Value<String> {
        self.attribute("StartedAt")
    }

    /// Current status of the run.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// ISO-8601 timestamp when the run was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates an AWS AppConfig extension. An extension augments your ability to inject logic or behavior at different points during the AWS AppConfig workflow of creating or deploying a configuration.
///
/// [`AWS::AppConfig::Extension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extension.html).
///
/// Required: `Actions`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Extension(Properties);

impl Extension {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The actions defined in the extension.
    ///
    /// `Actions`. Required.
    pub fn actions(mut self, value: impl Into<Map<Json>>) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// Information about the extension.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// You can omit this field when you create an extension. When you create a new version, specify the most recent current version number. For example, you create version 3, enter 2 for this field.
    ///
    /// `LatestVersionNumber`.
    pub fn latest_version_number(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("LatestVersionNumber", value.into());
        self
    }

    /// A name for the extension. Each extension name in your account must be unique. Extension versions use the same name.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The parameters accepted by the extension. You specify parameter values when you associate the extension to an AWS AppConfig resource by using the `CreateExtensionAssociation` API action.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<Map<extension::Parameter>>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// Adds one or more tags for the specified extension. Tags are metadata that help you categorize resources in different ways, for example, by purpose, owner, or environment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<extension::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Extension {
    const TYPE: &'static str = "AWS::AppConfig::Extension";
}

impl Construct for Extension {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Extension> for Properties {
    fn from(value: Extension) -> Self {
        value.0
    }
}

impl Handle<Extension> {
    /// The system-generated Amazon Resource Name (ARN) for the extension.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The system-generated ID of the extension.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The extension version number.
    ///
    /// `Fn::GetAtt` of `VersionNumber`.
    #[must_use]
    pub fn version_number(self) -> Value<i64> {
        self.attribute("VersionNumber")
    }
}

/// When you create an extension or configure an AWS authored extension, you associate the extension with an AWS AppConfig application, environment, or configuration profile.
///
/// [`AWS::AppConfig::ExtensionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extensionassociation.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ExtensionAssociation(Properties);

impl ExtensionAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name, the ID, or the Amazon Resource Name (ARN) of the extension.
    ///
    /// `ExtensionIdentifier`. A change replaces the resource.
    pub fn extension_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExtensionIdentifier", value.into());
        self
    }

    /// The version number of the extension. If not specified, AWS AppConfig uses the maximum version of the extension.
    ///
    /// `ExtensionVersionNumber`. A change replaces the resource.
    pub fn extension_version_number(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ExtensionVersionNumber", value.into());
        self
    }

    /// The parameter names and values defined in the extensions. Extension parameters marked `Required` must be entered for this field.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// The ARN of an application, configuration profile, or environment.
    ///
    /// `ResourceIdentifier`. A change replaces the resource.
    pub fn resource_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceIdentifier", value.into());
        self
    }

    /// Adds one or more tags for the specified extension association. Tags are metadata that help you categorize resources in different ways, for example, by purpose, owner, or environment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<extension_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ExtensionAssociation {
    const TYPE: &'static str = "AWS::AppConfig::ExtensionAssociation";
}

impl Construct for ExtensionAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ExtensionAssociation> for Properties {
    fn from(value: ExtensionAssociation) -> Self {
        value.0
    }
}

impl Handle<ExtensionAssociation> {
    /// The ARN of the extension defined in the association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ARN of the extension defined in the association.
    ///
    /// `Fn::GetAtt` of `ExtensionArn`.
    #[must_use]
    pub fn extension_arn(self) -> Value<String> {
        self.attribute("ExtensionArn")
    }

    /// The system-generated ID for the association.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARNs of applications, configuration profiles, or environments defined in the association.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceArn")
    }
}

/// Create a new configuration in the AWS AppConfig hosted configuration store. Configurations must be 1 MB or smaller. The AWS AppConfig hosted configuration store provides the following benefits over other configuration store options.
///
/// [`AWS::AppConfig::HostedConfigurationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-hostedconfigurationversion.html).
///
/// Required: `ApplicationId`, `ConfigurationProfileId`, `Content`, `ContentType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct HostedConfigurationVersion(Properties);

impl HostedConfigurationVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The application ID.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The configuration profile ID.
    ///
    /// `ConfigurationProfileId`. Required. A change replaces the resource.
    pub fn configuration_profile_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationProfileId", value.into());
        self
    }

    /// The configuration data, as bytes.
    ///
    /// `Content`. Required. A change replaces the resource.
    pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// A standard MIME type describing the format of the configuration content. For more information, see [Content-Type](https://docs.aws.amazon.com/https://www.w3.org/Protocols/rfc2616/rfc2616-sec14.html#sec14.17) .
    ///
    /// `ContentType`. Required. A change replaces the resource.
    pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContentType", value.into());
        self
    }

    /// A description of the configuration.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// An optional locking token used to prevent race conditions from overwriting configuration updates when creating a new version.
    ///
    /// `LatestVersionNumber`. A change replaces the resource.
    pub fn latest_version_number(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("LatestVersionNumber", value.into());
        self
    }

    /// A user-defined label for an AWS AppConfig hosted configuration version.
    ///
    /// `VersionLabel`. A change replaces the resource.
    pub fn version_label(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionLabel", value.into());
        self
    }
}

impl Resource for HostedConfigurationVersion {
    const TYPE: &'static str = "AWS::AppConfig::HostedConfigurationVersion";
}

impl Construct for HostedConfigurationVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<HostedConfigurationVersion> for Properties {
    fn from(value: HostedConfigurationVersion) -> Self {
        value.0
    }
}

impl Handle<HostedConfigurationVersion> {
    /// The configuration version.
    ///
    /// `Fn::GetAtt` of `VersionNumber`.
    #[must_use]
    pub fn version_number(self) -> Value<String> {
        self.attribute("VersionNumber")
    }
}

/// Property types of [`Application`].
pub mod application {
    use crate::{Json, Properties, Value};

    /// Metadata to assign to the application. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// A property type of `AWS::AppConfig::Application`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tags(Properties);

    impl Tags {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key-value string map. The valid character set is `[a-zA-Z+-=._:/]` . The tag key can be up to 128 characters and must not start with `aws:` .
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value can be up to 256 characters.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tags> for Json {
        fn from(value: Tags) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ConfigurationProfile`].
pub mod configuration_profile {
    use crate::{Json, Properties, Value};

    /// Metadata to assign to the configuration profile. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// A property type of `AWS::AppConfig::ConfigurationProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tags(Properties);

    impl Tags {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key-value string map. The valid character set is `[a-zA-Z+-=._:/]` . The tag key can be up to 128 characters and must not start with `aws:` .
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value can be up to 256 characters.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tags> for Json {
        fn from(value: Tags) -> Self {
            value.0.into()
        }
    }

    /// A validator provides a syntactic or semantic check to ensure the configuration that you want to deploy functions as intended.
    ///
    /// A property type of `AWS::AppConfig::ConfigurationProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Validators(Properties);

    impl Validators {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Either the JSON Schema content or the Amazon Resource Name (ARN) of an Lambda function.
        ///
        /// `Content`.
        pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Content", value.into());
            self
        }

        /// AWS AppConfig supports validators of type `JSON_SCHEMA` and `LAMBDA`
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Validators> for Json {
        fn from(value: Validators) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DeletionProtectionCheck`.
        pub enum DeletionProtectionCheck {
            AccountDefault = "ACCOUNT_DEFAULT",
            Apply = "APPLY",
            Bypass = "BYPASS",
        }

        /// Words for `Type`.
        pub enum Type {
            JsonSchema = "JSON_SCHEMA",
            Lambda = "LAMBDA",
        }
    }
}

/// Property types of [`Deployment`].
pub mod deployment {
    use crate::{Json, Properties, Value};

    /// A map of dynamic extension parameter names to values to pass to associated extensions with `PRE_START_DEPLOYMENT` actions.
    ///
    /// A property type of `AWS::AppConfig::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynamicExtensionParameters(Properties);

    impl DynamicExtensionParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN or ID of the extension for which you are inserting a dynamic parameter.
        ///
        /// `ExtensionReference`.
        pub fn extension_reference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExtensionReference", value.into());
            self
        }

        /// The parameter name.
        ///
        /// `ParameterName`.
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }

        /// The parameter value.
        ///
        /// `ParameterValue`.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<DynamicExtensionParameters> for Json {
        fn from(value: DynamicExtensionParameters) -> Self {
            value.0.into()
        }
    }

    /// Metadata to assign to the deployment. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// A property type of `AWS::AppConfig::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key-value string map. The valid character set is \[a-zA-Z1-9+-=.\_:/\]. The tag key can be up to 128 characters and must not start with aws:.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value can be up to 256 characters.
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
}

/// Property types and words of [`DeploymentStrategy`].
pub mod deployment_strategy {
    use crate::{Json, Properties, Value};

    /// Metadata to assign to the deployment strategy. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// A property type of `AWS::AppConfig::DeploymentStrategy`.
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
        /// `Key`.
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
        /// Words for `GrowthType`.
        pub enum GrowthType {
            Exponential = "EXPONENTIAL",
            Linear = "LINEAR",
        }

        /// Words for `ReplicateTo`.
        pub enum ReplicateTo {
            None = "NONE",
            SsmDocument = "SSM_DOCUMENT",
        }
    }
}

/// Property types and words of [`Environment`].
pub mod environment {
    use crate::{Json, Properties, Value};

    /// Amazon CloudWatch alarms to monitor during the deployment process.
    ///
    /// A property type of `AWS::AppConfig::Environment`.
    ///
    /// Required: `AlarmArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Monitor(Properties);

    impl Monitor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Amazon Resource Name (ARN) of the Amazon CloudWatch alarm.
        ///
        /// `AlarmArn`. Required.
        pub fn alarm_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlarmArn", value.into());
            self
        }

        /// ARN of an AWS Identity and Access Management (IAM) role for AWS AppConfig to monitor `AlarmArn` .
        ///
        /// `AlarmRoleArn`.
        pub fn alarm_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlarmRoleArn", value.into());
            self
        }
    }

    impl From<Monitor> for Json {
        fn from(value: Monitor) -> Self {
            value.0.into()
        }
    }

    /// Metadata to assign to the environment. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// A property type of `AWS::AppConfig::Environment`.
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

        /// The key-value string map. The valid character set is \[a-zA-Z1-9+-=.\_:/\]. The tag key can be up to 128 characters and must not start with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value can be up to 256 characters.
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
        /// Words for `DeletionProtectionCheck`.
        pub enum DeletionProtectionCheck {
            AccountDefault = "ACCOUNT_DEFAULT",
            Apply = "APPLY",
            Bypass = "BYPASS",
        }
    }
}

/// Property types of [`ExperimentDefinition`].
pub mod experiment_definition {
    use crate::{Json, List, Map, Properties, Value};

    /// A typed attribute value for a treatment flag.
    ///
    /// A property type of `AWS::AppConfig::ExperimentDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttributeValue(Properties);

    impl AttributeValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean value.
        ///
        /// `BooleanValue`.
        pub fn boolean_value(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BooleanValue", value.into());
            self
        }

        /// An array of numeric values.
        ///
        /// `NumberArray`.
        pub fn number_array(mut self, value: impl Into<List<f64>>) -> Self {
            self.0.set("NumberArray", value.into());
            self
        }

        /// A numeric value.
        ///
        /// `NumberValue`.
        pub fn number_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("NumberValue", value.into());
            self
        }

        /// An array of string values.
        ///
        /// `StringArray`.
        pub fn string_array(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StringArray", value.into());
            self
        }

        /// A string value.
        ///
        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<AttributeValue> for Json {
        fn from(value: AttributeValue) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppConfig::ExperimentDefinition`.
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

    /// A treatment variant with weight and flag value. The Key is auto-generated by the service.
    ///
    /// A property type of `AWS::AppConfig::ExperimentDefinition`.
    ///
    /// Required: `Enabled`, `Weight`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Treatment(Properties);

    impl Treatment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Map of attribute name to attribute value.
        ///
        /// `AttributeValues`.
        pub fn attribute_values(mut self, value: impl Into<Map<AttributeValue>>) -> Self {
            self.0.set("AttributeValues", value.into());
            self
        }

        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Whether the flag is enabled for this variant.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The treatment key (read-only, auto-generated by service).
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Traffic weight percentage.
        ///
        /// `Weight`. Required.
        pub fn weight(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<Treatment> for Json {
        fn from(value: Treatment) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ExperimentRun`].
pub mod experiment_run {
    use crate::{Json, Map, Properties, Value};

    /// A property type of `AWS::AppConfig::ExperimentRun`.
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

    /// Treatment overrides for specific entities.
    ///
    /// A property type of `AWS::AppConfig::ExperimentRun`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TreatmentOverrides(Properties);

    impl TreatmentOverrides {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Map of entity ID to treatment key (t1, t2, ..., or c for control).
        ///
        /// `Inline`.
        pub fn inline(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Inline", value.into());
            self
        }
    }

    impl From<TreatmentOverrides> for Json {
        fn from(value: TreatmentOverrides) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Extension`].
pub mod extension {
    use crate::{Json, Properties, Value};

    /// The actions defined in the extension.
    ///
    /// A property type of `AWS::AppConfig::Extension`.
    ///
    /// Required: `Name`, `Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about actions defined in the extension.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The extension name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// An Amazon Resource Name (ARN) for an AWS Identity and Access Management assume role.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The extension URI associated to the action point in the extension definition.
        ///
        /// `Uri`. Required.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uri", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// A value such as an Amazon Resource Name (ARN) or an Amazon Simple Notification Service topic entered in an extension when invoked. Parameter values are specified in an extension association.
    ///
    /// A property type of `AWS::AppConfig::Extension`.
    ///
    /// Required: `Required`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Parameter(Properties);

    impl Parameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the parameter.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Indicates whether this parameter's value can be supplied at the extension's action point instead of during extension association. Dynamic parameters can't be marked `Required` .
        ///
        /// `Dynamic`.
        pub fn dynamic(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Dynamic", value.into());
            self
        }

        /// A parameter value must be specified in the extension association.
        ///
        /// `Required`. Required.
        pub fn required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Required", value.into());
            self
        }
    }

    impl From<Parameter> for Json {
        fn from(value: Parameter) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::AppConfig::Extension`.
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
}

/// Property types of [`ExtensionAssociation`].
pub mod extension_association {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::AppConfig::ExtensionAssociation`.
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
}
