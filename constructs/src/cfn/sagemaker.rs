//! `AWS::SageMaker`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::SageMaker::AIWorkloadConfig.
///
/// [`AWS::SageMaker::AIWorkloadConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-aiworkloadconfig.html).
///
/// Required: `AIWorkloadConfigName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AIWorkloadConfig(Properties);

impl AIWorkloadConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the AI workload configuration. The name must be unique within your AWS account in the current AWS Region.
    ///
    /// `AIWorkloadConfigName`. Required. A change replaces the resource.
    pub fn ai_workload_config_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AIWorkloadConfigName", value.into());
        self
    }

    /// The benchmark tool configuration for an AI workload.
    ///
    /// `AIWorkloadConfigs`. A change replaces the resource.
    pub fn ai_workload_configs(
        mut self,
        value: impl Into<Value<ai_workload_config::AIWorkloadConfigs>>,
    ) -> Self {
        self.0.set("AIWorkloadConfigs", value.into());
        self
    }

    /// The dataset configuration for an AI workload.
    ///
    /// `DatasetConfig`. A change replaces the resource.
    pub fn dataset_config(
        mut self,
        value: impl Into<Value<ai_workload_config::AIDatasetConfig>>,
    ) -> Self {
        self.0.set("DatasetConfig", value.into());
        self
    }

    /// The metadata that you apply to the AI workload configuration to help you categorize and organize it.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<ai_workload_config::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AIWorkloadConfig {
    const TYPE: &'static str = "AWS::SageMaker::AIWorkloadConfig";
}

impl Construct for AIWorkloadConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AIWorkloadConfig> for Properties {
    fn from(value: AIWorkloadConfig) -> Self {
        value.0
    }
}

impl Handle<AIWorkloadConfig> {
    /// The Amazon Resource Name (ARN) of the AI workload configuration.
    ///
    /// `Fn::GetAtt` of `AIWorkloadConfigArn`.
    #[must_use]
    pub fn ai_workload_config_arn(self) -> Value<String> {
        self.attribute("AIWorkloadConfigArn")
    }

    /// A timestamp that indicates when the AI workload configuration was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }
}

/// Resource type definition for AWS::SageMaker::Action. An action is a lineage tracking entity that represents an action or activity, such as a model deployment or an HPO job.
///
/// [`AWS::SageMaker::Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-action.html).
///
/// Required: `ActionName`, `ActionType`, `Source`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Action(Properties);

impl Action {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the action. Must be unique to your account in an AWS Region.
    ///
    /// `ActionName`. Required. A change replaces the resource.
    pub fn action_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActionName", value.into());
        self
    }

    /// The action type.
    ///
    /// `ActionType`. Required. A change replaces the resource.
    pub fn action_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActionType", value.into());
        self
    }

    /// The description of the action.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Metadata properties of the tracking entity, trial, or trial component.
    ///
    /// `MetadataProperties`. A change replaces the resource.
    pub fn metadata_properties(
        mut self,
        value: impl Into<Value<action::MetadataProperties>>,
    ) -> Self {
        self.0.set("MetadataProperties", value.into());
        self
    }

    /// A list of properties to add to the action.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Properties", value.into());
        self
    }

    /// The source type, ID, and URI.
    ///
    /// `Source`. Required. A change replaces the resource.
    pub fn source(mut self, value: impl Into<Value<action::ActionSource>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// The status of the action.
    ///
    /// `Status`. Allowed: [`Status`](action::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// A list of tags to apply to the action.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<action::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Action {
    const TYPE: &'static str = "AWS::SageMaker::Action";
}

impl Construct for Action {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Action> for Properties {
    fn from(value: Action) -> Self {
        value.0
    }
}

impl Handle<Action> {
    /// The Amazon Resource Name (ARN) of the action.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When the action was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the action was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// Resource Type definition for AWS::SageMaker::Algorithm
///
/// [`AWS::SageMaker::Algorithm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html).
///
/// Required: `AlgorithmName`, `TrainingSpecification`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Algorithm(Properties);

impl Algorithm {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the algorithm.
    ///
    /// `AlgorithmDescription`. A change replaces the resource.
    pub fn algorithm_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AlgorithmDescription", value.into());
        self
    }

    /// The name of the algorithm.
    ///
    /// `AlgorithmName`. Required. A change replaces the resource.
    pub fn algorithm_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AlgorithmName", value.into());
        self
    }

    /// Whether to certify the algorithm so that it can be listed in AWS Marketplace.
    ///
    /// `CertifyForMarketplace`. A change replaces the resource.
    pub fn certify_for_marketplace(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CertifyForMarketplace", value.into());
        self
    }

    /// `InferenceSpecification`. A change replaces the resource.
    pub fn inference_specification(
        mut self,
        value: impl Into<Value<algorithm::InferenceSpecification>>,
    ) -> Self {
        self.0.set("InferenceSpecification", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<algorithm::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `TrainingSpecification`. Required. A change replaces the resource.
    pub fn training_specification(
        mut self,
        value: impl Into<Value<algorithm::TrainingSpecification>>,
    ) -> Self {
        self.0.set("TrainingSpecification", value.into());
        self
    }
}

impl Resource for Algorithm {
    const TYPE: &'static str = "AWS::SageMaker::Algorithm";
}

impl Construct for Algorithm {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Algorithm> for Properties {
    fn from(value: Algorithm) -> Self {
        value.0
    }
}

impl Handle<Algorithm> {
    /// The Amazon Resource Name (ARN) of the algorithm.
    ///
    /// `Fn::GetAtt` of `AlgorithmArn`.
    #[must_use]
    pub fn algorithm_arn(self) -> Value<String> {
        self.attribute("AlgorithmArn")
    }

    /// A timestamp specifying when the algorithm was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }
}

/// Creates a running app for the specified UserProfile. This operation is automatically invoked by Amazon SageMaker AI upon access to the associated Domain, and when new kernel configurations are selected by the user.
///
/// [`AWS::SageMaker::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-app.html).
///
/// Required: `AppName`, `AppType`, `DomainId`, `UserProfileName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct App(Properties);

impl App {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the app.
    ///
    /// `AppName`. Required. A change replaces the resource.
    pub fn app_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppName", value.into());
        self
    }

    /// The type of app.
    ///
    /// `AppType`. Required. Allowed: [`AppType`](app::AppType). A change replaces the resource.
    pub fn app_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppType", value.into());
        self
    }

    /// The domain ID.
    ///
    /// `DomainId`. Required. A change replaces the resource.
    pub fn domain_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainId", value.into());
        self
    }

    /// Indicates whether the application is launched in recovery mode.
    ///
    /// `RecoveryMode`.
    pub fn recovery_mode(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RecoveryMode", value.into());
        self
    }

    /// Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs on.
    ///
    /// `ResourceSpec`. A change replaces the resource.
    pub fn resource_spec(mut self, value: impl Into<Value<app::ResourceSpec>>) -> Self {
        self.0.set("ResourceSpec", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<app::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The user profile name.
    ///
    /// `UserProfileName`. Required. A change replaces the resource.
    pub fn user_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserProfileName", value.into());
        self
    }
}

impl Resource for App {
    const TYPE: &'static str = "AWS::SageMaker::App";
}

impl Construct for App {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<App> for Properties {
    fn from(value: App) -> Self {
        value.0
    }
}

impl Handle<App> {
    /// The Amazon Resource Name (ARN) of the app, such as `arn:aws:sagemaker:us-west-2:account-id:app/my-app-name` .
    ///
    /// `Fn::GetAtt` of `AppArn`.
    #[must_use]
    pub fn app_arn(self) -> Value<String> {
        self.attribute("AppArn")
    }

    /// The lifecycle configuration that runs before the default lifecycle configuration. It can override changes made in the default lifecycle configuration.
    ///
    /// `Fn::GetAtt` of `BuiltInLifecycleConfigArn`.
    #[must_use]
    pub fn built_in_lifecycle_config_arn(self) -> Value<String> {
        self.attribute("BuiltInLifecycleConfigArn")
    }
}

/// Creates a configuration for running a SageMaker AI image as a KernelGateway app. The configuration specifies the Amazon Elastic File System storage volume on the image, and a list of the kernels in the image.
///
/// [`AWS::SageMaker::AppImageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-appimageconfig.html).
///
/// Required: `AppImageConfigName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AppImageConfig(Properties);

impl AppImageConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the AppImageConfig. Must be unique to your account.
    ///
    /// `AppImageConfigName`. Required. A change replaces the resource.
    pub fn app_image_config_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppImageConfigName", value.into());
        self
    }

    /// The configuration for the file system and the runtime, such as the environment variables and entry point.
    ///
    /// `CodeEditorAppImageConfig`.
    pub fn code_editor_app_image_config(
        mut self,
        value: impl Into<Value<app_image_config::CodeEditorAppImageConfig>>,
    ) -> Self {
        self.0.set("CodeEditorAppImageConfig", value.into());
        self
    }

    /// The configuration for the file system and the runtime, such as the environment variables and entry point.
    ///
    /// `JupyterLabAppImageConfig`.
    pub fn jupyter_lab_app_image_config(
        mut self,
        value: impl Into<Value<app_image_config::JupyterLabAppImageConfig>>,
    ) -> Self {
        self.0.set("JupyterLabAppImageConfig", value.into());
        self
    }

    /// The configuration for the file system and kernels in the SageMaker AI image.
    ///
    /// `KernelGatewayImageConfig`.
    pub fn kernel_gateway_image_config(
        mut self,
        value: impl Into<Value<app_image_config::KernelGatewayImageConfig>>,
    ) -> Self {
        self.0.set("KernelGatewayImageConfig", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<app_image_config::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AppImageConfig {
    const TYPE: &'static str = "AWS::SageMaker::AppImageConfig";
}

impl Construct for AppImageConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AppImageConfig> for Properties {
    fn from(value: AppImageConfig) -> Self {
        value.0
    }
}

impl Handle<AppImageConfig> {
    /// The Amazon Resource Name (ARN) of the AppImageConfig, such as `arn:aws:sagemaker:us-west-2:account-id:app-image-config/my-app-image-config-name` .
    ///
    /// `Fn::GetAtt` of `AppImageConfigArn`.
    #[must_use]
    pub fn app_image_config_arn(self) -> Value<String> {
        self.attribute("AppImageConfigArn")
    }
}

/// Resource type definition for AWS::SageMaker::Artifact. An artifact is a lineage tracking entity that represents a URI addressable object or data, such as an S3 URI of a dataset or the ECR registry path of an image.
///
/// [`AWS::SageMaker::Artifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-artifact.html).
///
/// Required: `ArtifactType`, `Source`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Artifact(Properties);

impl Artifact {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the artifact. Must be unique to your account in an AWS Region.
    ///
    /// `ArtifactName`.
    pub fn artifact_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ArtifactName", value.into());
        self
    }

    /// The artifact type.
    ///
    /// `ArtifactType`. Required. A change replaces the resource.
    pub fn artifact_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ArtifactType", value.into());
        self
    }

    /// Metadata properties of the tracking entity, trial, or trial component.
    ///
    /// `MetadataProperties`. A change replaces the resource.
    pub fn metadata_properties(
        mut self,
        value: impl Into<Value<artifact::MetadataProperties>>,
    ) -> Self {
        self.0.set("MetadataProperties", value.into());
        self
    }

    /// A list of properties to add to the artifact.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Properties", value.into());
        self
    }

    /// The source of the artifact.
    ///
    /// `Source`. Required. A change replaces the resource.
    pub fn source(mut self, value: impl Into<Value<artifact::ArtifactSource>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// A list of tags to apply to the artifact.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<artifact::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Artifact {
    const TYPE: &'static str = "AWS::SageMaker::Artifact";
}

impl Construct for Artifact {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Artifact> for Properties {
    fn from(value: Artifact) -> Self {
        value.0
    }
}

impl Handle<Artifact> {
    /// The Amazon Resource Name (ARN) of the artifact.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When the artifact was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the artifact was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// Creates an Amazon SageMaker HyperPod cluster.
///
/// [`AWS::SageMaker::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration for cluster auto-scaling
    ///
    /// `AutoScaling`.
    pub fn auto_scaling(
        mut self,
        value: impl Into<Value<cluster::ClusterAutoScalingConfig>>,
    ) -> Self {
        self.0.set("AutoScaling", value.into());
        self
    }

    /// The name of the SageMaker HyperPod cluster.
    ///
    /// `ClusterName`. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The cluster role for the autoscaler to assume.
    ///
    /// `ClusterRole`.
    pub fn cluster_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterRole", value.into());
        self
    }

    /// The instance groups of the SageMaker HyperPod cluster. To delete an instance group, remove it from the array.
    ///
    /// `InstanceGroups`.
    pub fn instance_groups(
        mut self,
        value: impl Into<List<cluster::ClusterInstanceGroup>>,
    ) -> Self {
        self.0.set("InstanceGroups", value.into());
        self
    }

    /// Determines the scaling strategy for the SageMaker HyperPod cluster. When set to 'Continuous', enables continuous scaling which dynamically manages node provisioning.
    ///
    /// `NodeProvisioningMode`. Allowed: [`NodeProvisioningMode`](cluster::NodeProvisioningMode).
    pub fn node_provisioning_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NodeProvisioningMode", value.into());
        self
    }

    /// Specifies whether to enable or disable the automatic node recovery feature of SageMaker HyperPod. Available values are `Automatic` for enabling and `None` for disabling.
    ///
    /// `NodeRecovery`. Allowed: [`NodeRecovery`](cluster::NodeRecovery).
    pub fn node_recovery(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NodeRecovery", value.into());
        self
    }

    /// The orchestrator type for the SageMaker HyperPod cluster. Currently, `'eks'` is the only available option.
    ///
    /// `Orchestrator`.
    pub fn orchestrator(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Orchestrator", value.into());
        self
    }

    /// The restricted instance groups of the SageMaker HyperPod cluster.
    ///
    /// `RestrictedInstanceGroups`.
    pub fn restricted_instance_groups(
        mut self,
        value: impl Into<List<cluster::ClusterRestrictedInstanceGroup>>,
    ) -> Self {
        self.0.set("RestrictedInstanceGroups", value.into());
        self
    }

    /// The cluster-level configuration for restricted instance groups, including shared environment settings for inter-RIG communication and FSx Lustre sharing.
    ///
    /// `RestrictedInstanceGroupsConfig`.
    pub fn restricted_instance_groups_config(
        mut self,
        value: impl Into<Value<cluster::RestrictedInstanceGroupsConfig>>,
    ) -> Self {
        self.0.set("RestrictedInstanceGroupsConfig", value.into());
        self
    }

    /// A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Configuration for tiered storage in the SageMaker HyperPod cluster.
    ///
    /// `TieredStorageConfig`.
    pub fn tiered_storage_config(
        mut self,
        value: impl Into<Value<cluster::TieredStorageConfig>>,
    ) -> Self {
        self.0.set("TieredStorageConfig", value.into());
        self
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
    ///
    /// `VpcConfig`. A change replaces the resource.
    pub fn vpc_config(mut self, value: impl Into<Value<cluster::VpcConfig>>) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::SageMaker::Cluster";
}

impl Construct for Cluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Cluster> for Properties {
    fn from(value: Cluster) -> Self {
        value.0
    }
}

impl Handle<Cluster> {
    /// The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster.
    ///
    /// `Fn::GetAtt` of `ClusterArn`.
    #[must_use]
    pub fn cluster_arn(self) -> Value<String> {
        self.attribute("ClusterArn")
    }

    /// The status of the SageMaker HyperPod cluster.
    ///
    /// `Fn::GetAtt` of `ClusterStatus`.
    #[must_use]
    pub fn cluster_status(self) -> Value<String> {
        self.attribute("ClusterStatus")
    }

    /// The time when the SageMaker HyperPod cluster is created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The failure message of the SageMaker HyperPod cluster.
    ///
    /// `Fn::GetAtt` of `FailureMessage`.
    #[must_use]
    pub fn failure_message(self) -> Value<String> {
        self.attribute("FailureMessage")
    }
}

/// Resource Type definition for AWS::SageMaker::ClusterSchedulerConfig. Cluster policy configuration used for task prioritization and fair-share allocation of idle compute.
///
/// [`AWS::SageMaker::ClusterSchedulerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-clusterschedulerconfig.html).
///
/// Required: `ClusterArn`, `Name`, `SchedulerConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ClusterSchedulerConfig(Properties);

impl ClusterSchedulerConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// ARN of the cluster.
    ///
    /// `ClusterArn`. Required. A change replaces the resource.
    pub fn cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterArn", value.into());
        self
    }

    /// Description of the cluster policy.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Name for the cluster policy.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Cluster policy configuration.
    ///
    /// `SchedulerConfig`. Required.
    pub fn scheduler_config(
        mut self,
        value: impl Into<Value<cluster_scheduler_config::SchedulerConfig>>,
    ) -> Self {
        self.0.set("SchedulerConfig", value.into());
        self
    }

    /// Tags of the cluster policy.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster_scheduler_config::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ClusterSchedulerConfig {
    const TYPE: &'static str = "AWS::SageMaker::ClusterSchedulerConfig";
}

impl Construct for ClusterSchedulerConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ClusterSchedulerConfig> for Properties {
    fn from(value: ClusterSchedulerConfig) -> Self {
        value.0
    }
}

impl Handle<ClusterSchedulerConfig> {
    /// ARN of the cluster policy.
    ///
    /// `Fn::GetAtt` of `ClusterSchedulerConfigArn`.
    #[must_use]
    pub fn cluster_scheduler_config_arn(self) -> Value<String> {
        self.attribute("ClusterSchedulerConfigArn")
    }

    /// ID of the cluster policy.
    ///
    /// `Fn::GetAtt` of `ClusterSchedulerConfigId`.
    #[must_use]
    pub fn cluster_scheduler_config_id(self) -> Value<String> {
        self.attribute("ClusterSchedulerConfigId")
    }

    /// Version of the cluster policy.
    ///
    /// `Fn::GetAtt` of `ClusterSchedulerConfigVersion`.
    #[must_use]
    pub fn cluster_scheduler_config_version(self) -> Value<i64> {
        self.attribute("ClusterSchedulerConfigVersion")
    }

    /// Creation time of the cluster policy.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Status of the cluster policy.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a Git repository as a resource in your SageMaker AI account. You can associate the repository with notebook instances so that you can use Git source control for the notebooks you create.
///
/// [`AWS::SageMaker::CodeRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-coderepository.html).
///
/// Required: `GitConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CodeRepository(Properties);

impl CodeRepository {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Git repository.
    ///
    /// `CodeRepositoryName`. A change replaces the resource.
    pub fn code_repository_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CodeRepositoryName", value.into());
        self
    }

    /// Configuration details for the Git repository, including the URL where it is located and the ARN of the AWS Secrets Manager secret that contains the credentials used to access the repository.
    ///
    /// `GitConfig`. Required.
    pub fn git_config(mut self, value: impl Into<Value<code_repository::GitConfig>>) -> Self {
        self.0.set("GitConfig", value.into());
        self
    }

    /// List of tags for Code Repository.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<code_repository::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CodeRepository {
    const TYPE: &'static str = "AWS::SageMaker::CodeRepository";
}

impl Construct for CodeRepository {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CodeRepository> for Properties {
    fn from(value: CodeRepository) -> Self {
        value.0
    }
}

impl Handle<CodeRepository> {
    /// The Amazon Resource Name (ARN) of the code repository.
    ///
    /// `Fn::GetAtt` of `CodeRepositoryArn`.
    #[must_use]
    pub fn code_repository_arn(self) -> Value<String> {
        self.attribute("CodeRepositoryArn")
    }
}

/// Resource Type definition for AWS::SageMaker::ComputeQuota. Defines a compute allocation rule for an EKS-orchestrated SageMaker HyperPod cluster's task governance.
///
/// [`AWS::SageMaker::ComputeQuota`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html).
///
/// Required: `ClusterArn`, `ComputeQuotaConfig`, `ComputeQuotaTarget`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ComputeQuota(Properties);

impl ComputeQuota {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether the compute allocation rule is active. Defaults service-side to 'Enabled' when omitted on Create.
    ///
    /// `ActivationState`. Allowed: [`ActivationState`](compute_quota::ActivationState).
    pub fn activation_state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActivationState", value.into());
        self
    }

    /// The ARN of the EKS-orchestrated SageMaker HyperPod cluster the compute allocation definition is bound to. Slurm-orchestrated clusters are rejected by the service.
    ///
    /// `ClusterArn`. Required. A change replaces the resource.
    pub fn cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterArn", value.into());
        self
    }

    /// Compute allocation rules: per-resource quotas, idle-borrowing strategy, and team-task preemption policy.
    ///
    /// `ComputeQuotaConfig`. Required.
    pub fn compute_quota_config(
        mut self,
        value: impl Into<Value<compute_quota::ComputeQuotaConfig>>,
    ) -> Self {
        self.0.set("ComputeQuotaConfig", value.into());
        self
    }

    /// The team this compute allocation rule applies to.
    ///
    /// `ComputeQuotaTarget`. Required.
    pub fn compute_quota_target(
        mut self,
        value: impl Into<Value<compute_quota::ComputeQuotaTarget>>,
    ) -> Self {
        self.0.set("ComputeQuotaTarget", value.into());
        self
    }

    /// A free-form description of the compute allocation definition.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the compute allocation definition.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags to associate with the compute allocation definition.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<compute_quota::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ComputeQuota {
    const TYPE: &'static str = "AWS::SageMaker::ComputeQuota";
}

impl Construct for ComputeQuota {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ComputeQuota> for Properties {
    fn from(value: ComputeQuota) -> Self {
        value.0
    }
}

impl Handle<ComputeQuota> {
    /// The Amazon Resource Name (ARN) of the compute allocation definition.
    ///
    /// `Fn::GetAtt` of `ComputeQuotaArn`.
    #[must_use]
    pub fn compute_quota_arn(self) -> Value<String> {
        self.attribute("ComputeQuotaArn")
    }

    /// The unique 12-character identifier of the compute allocation definition.
    ///
    /// `Fn::GetAtt` of `ComputeQuotaId`.
    #[must_use]
    pub fn compute_quota_id(self) -> Value<String> {
        self.attribute("ComputeQuotaId")
    }

    /// The version of the compute allocation definition. Incremented on each successful Update; used for optimistic concurrency control.
    ///
    /// `Fn::GetAtt` of `ComputeQuotaVersion`.
    #[must_use]
    pub fn compute_quota_version(self) -> Value<i64> {
        self.attribute("ComputeQuotaVersion")
    }

    /// The ISO-8601 timestamp at which the compute allocation definition was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The ISO-8601 timestamp at which the compute allocation definition was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The current lifecycle status of the compute allocation definition.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource type definition for AWS::SageMaker::Context. A context is a lineage tracking entity that represents a logical grouping of other tracking or experiment entities.
///
/// [`AWS::SageMaker::Context`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-context.html).
///
/// Required: `ContextName`, `ContextType`, `Source`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Context(Properties);

impl Context {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the context. Must be unique to your account in an AWS Region.
    ///
    /// `ContextName`. Required. A change replaces the resource.
    pub fn context_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContextName", value.into());
        self
    }

    /// The context type.
    ///
    /// `ContextType`. Required. A change replaces the resource.
    pub fn context_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContextType", value.into());
        self
    }

    /// The description of the context.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A list of properties to add to the context.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Properties", value.into());
        self
    }

    /// The source type, ID, and URI.
    ///
    /// `Source`. Required. A change replaces the resource.
    pub fn source(mut self, value: impl Into<Value<context::Source>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// A list of tags to apply to the context.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<context::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Context {
    const TYPE: &'static str = "AWS::SageMaker::Context";
}

impl Construct for Context {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Context> for Properties {
    fn from(value: Context) -> Self {
        value.0
    }
}

impl Handle<Context> {
    /// The Amazon Resource Name (ARN) of the context.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When the context was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the context was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// Creates a definition for a job that monitors data quality and drift. For information about model monitor, see [Amazon SageMaker AI Model Monitor](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html) .
///
/// [`AWS::SageMaker::DataQualityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-dataqualityjobdefinition.html).
///
/// Required: `DataQualityAppSpecification`, `DataQualityJobInput`, `DataQualityJobOutputConfig`, `JobResources`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataQualityJobDefinition(Properties);

impl DataQualityJobDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the container that runs the monitoring job.
    ///
    /// `DataQualityAppSpecification`. Required. A change replaces the resource.
    pub fn data_quality_app_specification(
        mut self,
        value: impl Into<Value<data_quality_job_definition::DataQualityAppSpecification>>,
    ) -> Self {
        self.0.set("DataQualityAppSpecification", value.into());
        self
    }

    /// Configures the constraints and baselines for the monitoring job.
    ///
    /// `DataQualityBaselineConfig`. A change replaces the resource.
    pub fn data_quality_baseline_config(
        mut self,
        value: impl Into<Value<data_quality_job_definition::DataQualityBaselineConfig>>,
    ) -> Self {
        self.0.set("DataQualityBaselineConfig", value.into());
        self
    }

    /// A list of inputs for the monitoring job. Currently endpoints are supported as monitoring inputs.
    ///
    /// `DataQualityJobInput`. Required. A change replaces the resource.
    pub fn data_quality_job_input(
        mut self,
        value: impl Into<Value<data_quality_job_definition::DataQualityJobInput>>,
    ) -> Self {
        self.0.set("DataQualityJobInput", value.into());
        self
    }

    /// The output configuration for monitoring jobs.
    ///
    /// `DataQualityJobOutputConfig`. Required. A change replaces the resource.
    pub fn data_quality_job_output_config(
        mut self,
        value: impl Into<Value<data_quality_job_definition::MonitoringOutputConfig>>,
    ) -> Self {
        self.0.set("DataQualityJobOutputConfig", value.into());
        self
    }

    /// The name of the endpoint used to run the monitoring job.
    ///
    /// `EndpointName`. A change replaces the resource.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// The name for the monitoring job definition.
    ///
    /// `JobDefinitionName`. A change replaces the resource.
    pub fn job_definition_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobDefinitionName", value.into());
        self
    }

    /// Identifies the resources to deploy for a monitoring job.
    ///
    /// `JobResources`. Required. A change replaces the resource.
    pub fn job_resources(
        mut self,
        value: impl Into<Value<data_quality_job_definition::MonitoringResources>>,
    ) -> Self {
        self.0.set("JobResources", value.into());
        self
    }

    /// Specifies networking configuration for the monitoring job.
    ///
    /// `NetworkConfig`. A change replaces the resource.
    pub fn network_config(
        mut self,
        value: impl Into<Value<data_quality_job_definition::NetworkConfig>>,
    ) -> Self {
        self.0.set("NetworkConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// A time limit for how long the monitoring job is allowed to run before stopping.
    ///
    /// `StoppingCondition`. A change replaces the resource.
    pub fn stopping_condition(
        mut self,
        value: impl Into<Value<data_quality_job_definition::StoppingCondition>>,
    ) -> Self {
        self.0.set("StoppingCondition", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<data_quality_job_definition::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DataQualityJobDefinition {
    const TYPE: &'static str = "AWS::SageMaker::DataQualityJobDefinition";
}

impl Construct for DataQualityJobDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataQualityJobDefinition> for Properties {
    fn from(value: DataQualityJobDefinition) -> Self {
        value.0
    }
}

impl Handle<DataQualityJobDefinition> {
    /// The time when the job definition was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the job definition.
    ///
    /// `Fn::GetAtt` of `JobDefinitionArn`.
    #[must_use]
    pub fn job_definition_arn(self) -> Value<String> {
        self.attribute("JobDefinitionArn")
    }
}

/// The `AWS::SageMaker::Device` resource is an Amazon SageMaker resource type that allows you to register your Devices against an existing SageMaker Edge Manager DeviceFleet. Each device must be listed individually in the CFN specification.
///
/// [`AWS::SageMaker::Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-device.html).
///
/// Required: `DeviceFleetName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Device(Properties);

impl Device {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Edge device you want to create.
    ///
    /// `Device`.
    pub fn device(mut self, value: impl Into<Value<device::Device>>) -> Self {
        self.0.set("Device", value.into());
        self
    }

    /// The name of the fleet the device belongs to.
    ///
    /// `DeviceFleetName`. Required.
    pub fn device_fleet_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeviceFleetName", value.into());
        self
    }

    /// An array of key-value pairs that contain metadata to help you categorize and organize your devices. Each tag consists of a key and a value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<device::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Device {
    const TYPE: &'static str = "AWS::SageMaker::Device";
}

impl Construct for Device {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Device> for Properties {
    fn from(value: Device) -> Self {
        value.0
    }
}

/// The `AWS::SageMaker::DeviceFleet` resource is an Amazon SageMaker resource type that allows you to create a DeviceFleet that manages your SageMaker Edge Manager Devices. You must register your devices against the `DeviceFleet` separately.
///
/// [`AWS::SageMaker::DeviceFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-devicefleet.html).
///
/// Required: `DeviceFleetName`, `OutputConfig`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DeviceFleet(Properties);

impl DeviceFleet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the fleet.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Name of the device fleet.
    ///
    /// `DeviceFleetName`. Required. A change replaces the resource.
    pub fn device_fleet_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeviceFleetName", value.into());
        self
    }

    /// The output configuration for storing sample data collected by the fleet.
    ///
    /// `OutputConfig`. Required.
    pub fn output_config(
        mut self,
        value: impl Into<Value<device_fleet::EdgeOutputConfig>>,
    ) -> Self {
        self.0.set("OutputConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) that has access to AWS Internet of Things (IoT).
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// An array of key-value pairs that contain metadata to help you categorize and organize your device fleets. Each tag consists of a key and a value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<device_fleet::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DeviceFleet {
    const TYPE: &'static str = "AWS::SageMaker::DeviceFleet";
}

impl Construct for DeviceFleet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DeviceFleet> for Properties {
    fn from(value: DeviceFleet) -> Self {
        value.0
    }
}

/// Creates a `Domain` . A domain consists of an associated Amazon Elastic File System volume, a list of authorized users, and a variety of security, application, policy, and Amazon Virtual Private Cloud (VPC) configurations.
///
/// [`AWS::SageMaker::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html).
///
/// Required: `AuthMode`, `DefaultUserSettings`, `DomainName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Domain(Properties);

impl Domain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the VPC used for non-EFS traffic. The default value is `PublicInternetOnly` .
    ///
    /// `AppNetworkAccessType`. Allowed: [`AppNetworkAccessType`](domain::AppNetworkAccessType).
    pub fn app_network_access_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppNetworkAccessType", value.into());
        self
    }

    /// The entity that creates and manages the required security groups for inter-app communication in `VpcOnly` mode.
    ///
    /// `AppSecurityGroupManagement`. Allowed: [`AppSecurityGroupManagement`](domain::AppSecurityGroupManagement).
    pub fn app_security_group_management(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppSecurityGroupManagement", value.into());
        self
    }

    /// The mode of authentication that members use to access the Domain.
    ///
    /// `AuthMode`. Required. Allowed: [`AuthMode`](domain::AuthMode). A change replaces the resource.
    pub fn auth_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthMode", value.into());
        self
    }

    /// The default settings for shared spaces that users create in the domain.
    ///
    /// `DefaultSpaceSettings`.
    pub fn default_space_settings(
        mut self,
        value: impl Into<Value<domain::DefaultSpaceSettings>>,
    ) -> Self {
        self.0.set("DefaultSpaceSettings", value.into());
        self
    }

    /// The default user settings.
    ///
    /// `DefaultUserSettings`. Required.
    pub fn default_user_settings(mut self, value: impl Into<Value<domain::UserSettings>>) -> Self {
        self.0.set("DefaultUserSettings", value.into());
        self
    }

    /// The domain name.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// A collection of settings that apply to the `SageMaker Domain` . These settings are specified through the `CreateDomain` API call.
    ///
    /// `DomainSettings`.
    pub fn domain_settings(mut self, value: impl Into<Value<domain::DomainSettings>>) -> Self {
        self.0.set("DomainSettings", value.into());
        self
    }

    /// Indicates whether a home EFS file system is created for the domain. Set to Disabled to skip EFS creation and reduce domain creation time.
    ///
    /// `HomeEfsFileSystemCreation`. Allowed: [`HomeEfsFileSystemCreation`](domain::HomeEfsFileSystemCreation).
    pub fn home_efs_file_system_creation(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HomeEfsFileSystemCreation", value.into());
        self
    }

    /// SageMaker uses AWS KMS to encrypt the EFS volume attached to the Domain with an AWS managed customer master key (CMK) by default. For more control, specify a customer managed CMK.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The VPC subnets that Studio uses for communication.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// Indicates whether the tags added to Domain, User Profile and Space entity is propagated to all SageMaker resources.
    ///
    /// `TagPropagation`. Allowed: [`TagPropagation`](domain::TagPropagation).
    pub fn tag_propagation(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TagPropagation", value.into());
        self
    }

    /// Tags to associated with the Domain. Each tag consists of a key and an optional value. Tag keys must be unique per resource. Tags are searchable using the Search API.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the Amazon Virtual Private Cloud (Amazon VPC) that Studio uses for communication.
    ///
    /// `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for Domain {
    const TYPE: &'static str = "AWS::SageMaker::Domain";
}

impl Construct for Domain {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Domain> for Properties {
    fn from(value: Domain) -> Self {
        value.0
    }
}

impl Handle<Domain> {
    /// The Amazon Resource Name (ARN) of the Domain, such as `arn:aws:sagemaker:us-west-2:account-id:domain/my-domain-name` .
    ///
    /// `Fn::GetAtt` of `DomainArn`.
    #[must_use]
    pub fn domain_arn(self) -> Value<String> {
        self.attribute("DomainArn")
    }

    /// The Domain ID.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The ID of the Amazon Elastic File System (EFS) managed by this Domain.
    ///
    /// `Fn::GetAtt` of `HomeEfsFileSystemId`.
    #[must_use]
    pub fn home_efs_file_system_id(self) -> Value<String> {
        self.attribute("HomeEfsFileSystemId")
    }

    /// The ID of the security group that authorizes traffic between the `RSessionGateway` apps and the `RStudioServerPro` app.
    ///
    /// `Fn::GetAtt` of `SecurityGroupIdForDomainBoundary`.
    #[must_use]
    pub fn security_group_id_for_domain_boundary(self) -> Value<String> {
        self.attribute("SecurityGroupIdForDomainBoundary")
    }

    /// The ARN of the application managed by SageMaker in IAM Identity Center. This value is only returned for domains created after October 1, 2023.
    ///
    /// `Fn::GetAtt` of `SingleSignOnApplicationArn`.
    #[must_use]
    pub fn single_sign_on_application_arn(self) -> Value<String> {
        self.attribute("SingleSignOnApplicationArn")
    }

    /// The SSO managed application instance ID.
    ///
    /// `Fn::GetAtt` of `SingleSignOnManagedApplicationInstanceId`.
    #[must_use]
    pub fn single_sign_on_managed_application_instance_id(self) -> Value<String> {
        self.attribute("SingleSignOnManagedApplicationInstanceId")
    }

    /// The URL for the Domain.
    ///
    /// `Fn::GetAtt` of `Url`.
    #[must_use]
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// Use the `AWS::SageMaker::Endpoint` resource to create an endpoint using the specified configuration in the request. Amazon SageMaker uses the endpoint to provision resources and deploy models.
///
/// [`AWS::SageMaker::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpoint.html).
///
/// Required: `EndpointConfigName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Endpoint(Properties);

impl Endpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations.
    ///
    /// `DeploymentConfig`.
    pub fn deployment_config(
        mut self,
        value: impl Into<Value<endpoint::DeploymentConfig>>,
    ) -> Self {
        self.0.set("DeploymentConfig", value.into());
        self
    }

    /// The name of the [AWS::SageMaker::EndpointConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-endpointconfig.html) resource that specifies the configuration for the endpoint.
    ///
    /// `EndpointConfigName`. Required.
    pub fn endpoint_config_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointConfigName", value.into());
        self
    }

    /// The name of the endpoint. The name must be unique within an AWS Region in your AWS account.
    ///
    /// `EndpointName`. A change replaces the resource.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// When you are updating endpoint resources with [RetainAllVariantProperties](https://docs.aws.amazon.com/sagemaker/latest/dg/API_UpdateEndpoint.html#SageMaker-UpdateEndpoint-request-RetainAllVariantProperties) whose value is set to `true` , `ExcludeRetainedVariantProperties` specifies the list of type [VariantProperty](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-sagemaker-endpoint-variantproperty.html) to override with the values provided by `EndpointConfig` .
    ///
    /// `ExcludeRetainedVariantProperties`.
    pub fn exclude_retained_variant_properties(
        mut self,
        value: impl Into<List<endpoint::VariantProperty>>,
    ) -> Self {
        self.0.set("ExcludeRetainedVariantProperties", value.into());
        self
    }

    /// When updating endpoint resources, enables or disables the retention of variant properties, such as the instance count or the variant weight.
    ///
    /// `RetainAllVariantProperties`.
    pub fn retain_all_variant_properties(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RetainAllVariantProperties", value.into());
        self
    }

    /// Specifies whether to reuse the last deployment configuration. The default value is false (the configuration is not reused).
    ///
    /// `RetainDeploymentConfig`.
    pub fn retain_deployment_config(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RetainDeploymentConfig", value.into());
        self
    }

    /// A list of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<endpoint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Endpoint {
    const TYPE: &'static str = "AWS::SageMaker::Endpoint";
}

impl Construct for Endpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Endpoint> for Properties {
    fn from(value: Endpoint) -> Self {
        value.0
    }
}

impl Handle<Endpoint> {
    /// The Amazon Resource Name (ARN) of the endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointArn`.
    #[must_use]
    pub fn endpoint_arn(self) -> Value<String> {
        self.attribute("EndpointArn")
    }
}

/// The `AWS::SageMaker::EndpointConfig` resource creates a configuration for an Amazon SageMaker endpoint.
///
/// [`AWS::SageMaker::EndpointConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html).
///
/// Required: `ProductionVariants`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EndpointConfig(Properties);

impl EndpointConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies configuration for how an endpoint performs asynchronous inference.
    ///
    /// `AsyncInferenceConfig`. A change replaces the resource.
    pub fn async_inference_config(
        mut self,
        value: impl Into<Value<endpoint_config::AsyncInferenceConfig>>,
    ) -> Self {
        self.0.set("AsyncInferenceConfig", value.into());
        self
    }

    /// Specifies how to capture endpoint data for model monitor. The data capture configuration applies to all production variants hosted at the endpoint.
    ///
    /// `DataCaptureConfig`. A change replaces the resource.
    pub fn data_capture_config(
        mut self,
        value: impl Into<Value<endpoint_config::DataCaptureConfig>>,
    ) -> Self {
        self.0.set("DataCaptureConfig", value.into());
        self
    }

    /// Sets whether all model containers deployed to the endpoint are isolated. If they are, no inbound or outbound network calls can be made to or from the model containers.
    ///
    /// `EnableNetworkIsolation`. A change replaces the resource.
    pub fn enable_network_isolation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableNetworkIsolation", value.into());
        self
    }

    /// The name of the endpoint configuration.
    ///
    /// `EndpointConfigName`. A change replaces the resource.
    pub fn endpoint_config_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointConfigName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform actions on your behalf.
    ///
    /// `ExecutionRoleArn`. A change replaces the resource.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// A parameter to activate explainers.
    ///
    /// `ExplainerConfig`. A change replaces the resource.
    pub fn explainer_config(
        mut self,
        value: impl Into<Value<endpoint_config::ExplainerConfig>>,
    ) -> Self {
        self.0.set("ExplainerConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an AWS Key Management Service key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance that hosts the endpoint.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Specifies the metrics that the endpoint publishes to Amazon CloudWatch, the frequency of publication, and whether to enable enhanced or detailed observability metrics.
    ///
    /// `MetricsConfig`. A change replaces the resource.
    pub fn metrics_config(
        mut self,
        value: impl Into<Value<endpoint_config::MetricsConfig>>,
    ) -> Self {
        self.0.set("MetricsConfig", value.into());
        self
    }

    /// A list of `ProductionVariant` objects, one for each model that you want to host at this endpoint.
    ///
    /// `ProductionVariants`. Required. A change replaces the resource.
    pub fn production_variants(
        mut self,
        value: impl Into<List<endpoint_config::ProductionVariant>>,
    ) -> Self {
        self.0.set("ProductionVariants", value.into());
        self
    }

    /// Array of `ProductionVariant` objects. There is one for each model that you want to host at this endpoint in shadow mode with production traffic replicated from the model specified on `ProductionVariants` .
    ///
    /// `ShadowProductionVariants`. A change replaces the resource.
    pub fn shadow_production_variants(
        mut self,
        value: impl Into<List<endpoint_config::ProductionVariant>>,
    ) -> Self {
        self.0.set("ShadowProductionVariants", value.into());
        self
    }

    /// A list of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<endpoint_config::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
    ///
    /// `VpcConfig`. A change replaces the resource.
    pub fn vpc_config(mut self, value: impl Into<Value<endpoint_config::VpcConfig>>) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for EndpointConfig {
    const TYPE: &'static str = "AWS::SageMaker::EndpointConfig";
}

impl Construct for EndpointConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EndpointConfig> for Properties {
    fn from(value: EndpointConfig) -> Self {
        value.0
    }
}

impl Handle<EndpointConfig> {
    /// The Amazon Resource Name (ARN) of the endpoint configuration.
    ///
    /// `Fn::GetAtt` of `EndpointConfigArn`.
    #[must_use]
    pub fn endpoint_config_arn(self) -> Value<String> {
        self.attribute("EndpointConfigArn")
    }
}

/// Resource type definition for AWS::SageMaker::Experiment. An experiment is a collection of related trials used to organize and track machine learning workflows.
///
/// [`AWS::SageMaker::Experiment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experiment.html).
///
/// Required: `ExperimentName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Experiment(Properties);

impl Experiment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the experiment.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the experiment as displayed. The name does not need to be unique.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The name of the experiment. Must be unique in your AWS account and is not case-sensitive.
    ///
    /// `ExperimentName`. Required. A change replaces the resource.
    pub fn experiment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExperimentName", value.into());
        self
    }

    /// A list of tags to associate with the experiment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<experiment::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Experiment {
    const TYPE: &'static str = "AWS::SageMaker::Experiment";
}

impl Construct for Experiment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Experiment> for Properties {
    fn from(value: Experiment) -> Self {
        value.0
    }
}

impl Handle<Experiment> {
    /// The Amazon Resource Name (ARN) of the experiment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When the experiment was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the experiment was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// Resource Type definition for AWS::SageMaker::ExperimentTrialComponent
///
/// [`AWS::SageMaker::ExperimentTrialComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experimenttrialcomponent.html).
///
/// Required: `TrialComponentName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ExperimentTrialComponent(Properties);

impl ExperimentTrialComponent {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// `EndTime`.
    pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndTime", value.into());
        self
    }

    /// `MetadataProperties`. A change replaces the resource.
    pub fn metadata_properties(
        mut self,
        value: impl Into<Value<experiment_trial_component::MetadataProperties>>,
    ) -> Self {
        self.0.set("MetadataProperties", value.into());
        self
    }

    /// `StartTime`.
    pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StartTime", value.into());
        self
    }

    /// `Status`.
    pub fn status(mut self, value: impl Into<Value<experiment_trial_component::Status>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<experiment_trial_component::TagsItems>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `TrialComponentName`. Required. A change replaces the resource.
    pub fn trial_component_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrialComponentName", value.into());
        self
    }
}

impl Resource for ExperimentTrialComponent {
    const TYPE: &'static str = "AWS::SageMaker::ExperimentTrialComponent";
}

impl Construct for ExperimentTrialComponent {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ExperimentTrialComponent> for Properties {
    fn from(value: ExperimentTrialComponent) -> Self {
        value.0
    }
}

impl Handle<ExperimentTrialComponent> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `Fn::GetAtt` of `LineageGroupArn`.
    #[must_use]
    pub fn lineage_group_arn(self) -> Value<String> {
        self.attribute("LineageGroupArn")
    }
}

/// Create a new `FeatureGroup` . A `FeatureGroup` is a group of `Features` defined in the `FeatureStore` to describe a `Record` .
///
/// [`AWS::SageMaker::FeatureGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html).
///
/// Required: `EventTimeFeatureName`, `FeatureDefinitions`, `FeatureGroupName`, `RecordIdentifierFeatureName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FeatureGroup(Properties);

impl FeatureGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A free form description of a `FeatureGroup` .
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the feature that stores the `EventTime` of a Record in a `FeatureGroup` .
    ///
    /// `EventTimeFeatureName`. Required. A change replaces the resource.
    pub fn event_time_feature_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventTimeFeatureName", value.into());
        self
    }

    /// A list of `Feature` s. Each `Feature` must include a `FeatureName` and a `FeatureType` .
    ///
    /// `FeatureDefinitions`. Required.
    pub fn feature_definitions(
        mut self,
        value: impl Into<List<feature_group::FeatureDefinition>>,
    ) -> Self {
        self.0.set("FeatureDefinitions", value.into());
        self
    }

    /// The name of the `FeatureGroup` .
    ///
    /// `FeatureGroupName`. Required. A change replaces the resource.
    pub fn feature_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FeatureGroupName", value.into());
        self
    }

    /// The configuration of an `OfflineStore` .
    ///
    /// `OfflineStoreConfig`. A change replaces the resource.
    pub fn offline_store_config(
        mut self,
        value: impl Into<Value<feature_group::OfflineStoreConfig>>,
    ) -> Self {
        self.0.set("OfflineStoreConfig", value.into());
        self
    }

    /// The configuration of an `OnlineStore` .
    ///
    /// `OnlineStoreConfig`.
    pub fn online_store_config(
        mut self,
        value: impl Into<Value<feature_group::OnlineStoreConfig>>,
    ) -> Self {
        self.0.set("OnlineStoreConfig", value.into());
        self
    }

    /// The name of the `Feature` whose value uniquely identifies a `Record` defined in the `FeatureGroup` `FeatureDefinitions` .
    ///
    /// `RecordIdentifierFeatureName`. Required. A change replaces the resource.
    pub fn record_identifier_feature_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecordIdentifierFeatureName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM execution role used to create the feature group.
    ///
    /// `RoleArn`. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Tags used to define a `FeatureGroup` .
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<feature_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Used to set feature group throughput configuration. There are two modes: `ON_DEMAND` and `PROVISIONED` . With on-demand mode, you are charged for data reads and writes that your application performs on your feature group.
    ///
    /// `ThroughputConfig`.
    pub fn throughput_config(
        mut self,
        value: impl Into<Value<feature_group::ThroughputConfig>>,
    ) -> Self {
        self.0.set("ThroughputConfig", value.into());
        self
    }
}

impl Resource for FeatureGroup {
    const TYPE: &'static str = "AWS::SageMaker::FeatureGroup";
}

impl Construct for FeatureGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FeatureGroup> for Properties {
    fn from(value: FeatureGroup) -> Self {
        value.0
    }
}

impl Handle<FeatureGroup> {
    /// The time a `FeatureGroup` was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A `FeatureGroup` status.
    ///
    /// `Fn::GetAtt` of `FeatureGroupStatus`.
    #[must_use]
    pub fn feature_group_status(self) -> Value<String> {
        self.attribute("FeatureGroupStatus")
    }
}

/// Resource type definition for AWS::SageMaker::Hub
///
/// [`AWS::SageMaker::Hub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-hub.html).
///
/// Required: `HubDescription`, `HubName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Hub(Properties);

impl Hub {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the hub.
    ///
    /// `HubDescription`. Required.
    pub fn hub_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HubDescription", value.into());
        self
    }

    /// The display name of the hub.
    ///
    /// `HubDisplayName`.
    pub fn hub_display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HubDisplayName", value.into());
        self
    }

    /// The name of the hub.
    ///
    /// `HubName`. Required. A change replaces the resource.
    pub fn hub_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HubName", value.into());
        self
    }

    /// The searchable keywords for the hub.
    ///
    /// `HubSearchKeywords`.
    pub fn hub_search_keywords(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("HubSearchKeywords", value.into());
        self
    }

    /// The Amazon S3 storage configuration for the hub.
    ///
    /// `S3StorageConfig`. A change replaces the resource.
    pub fn s3_storage_config(mut self, value: impl Into<Value<hub::S3StorageConfig>>) -> Self {
        self.0.set("S3StorageConfig", value.into());
        self
    }

    /// Tags to associate with the hub.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<hub::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Hub {
    const TYPE: &'static str = "AWS::SageMaker::Hub";
}

impl Construct for Hub {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Hub> for Properties {
    fn from(value: Hub) -> Self {
        value.0
    }
}

impl Handle<Hub> {
    /// The date and time that the hub was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the hub.
    ///
    /// `Fn::GetAtt` of `HubArn`.
    #[must_use]
    pub fn hub_arn(self) -> Value<String> {
        self.attribute("HubArn")
    }

    /// The status of the hub.
    ///
    /// `Fn::GetAtt` of `HubStatus`.
    #[must_use]
    pub fn hub_status(self) -> Value<String> {
        self.attribute("HubStatus")
    }

    /// The date and time that the hub was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// Resource Type definition for AWS::SageMaker::HumanTaskUi
///
/// [`AWS::SageMaker::HumanTaskUi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-humantaskui.html).
///
/// Required: `HumanTaskUiName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct HumanTaskUi(Properties);

impl HumanTaskUi {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the human task user interface.
    ///
    /// `HumanTaskUiName`. Required. A change replaces the resource.
    pub fn human_task_ui_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HumanTaskUiName", value.into());
        self
    }

    /// An array of key-value pairs that contain metadata to help you categorize and organize a human review workflow user interface.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<human_task_ui::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Liquid template for the worker user interface.
    ///
    /// `UiTemplate`. A change replaces the resource.
    pub fn ui_template(mut self, value: impl Into<Value<human_task_ui::UiTemplate>>) -> Self {
        self.0.set("UiTemplate", value.into());
        self
    }
}

impl Resource for HumanTaskUi {
    const TYPE: &'static str = "AWS::SageMaker::HumanTaskUi";
}

impl Construct for HumanTaskUi {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<HumanTaskUi> for Properties {
    fn from(value: HumanTaskUi) -> Self {
        value.0
    }
}

impl Handle<HumanTaskUi> {
    /// The timestamp when the human task user interface was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the human task user interface.
    ///
    /// `Fn::GetAtt` of `HumanTaskUiArn`.
    #[must_use]
    pub fn human_task_ui_arn(self) -> Value<String> {
        self.attribute("HumanTaskUiArn")
    }
}

/// Creates a custom SageMaker AI image. A SageMaker AI image is a set of image versions. Each image version represents a container image stored in Amazon ECR.
///
/// [`AWS::SageMaker::Image`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-image.html).
///
/// Required: `ImageName`, `ImageRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Image(Properties);

impl Image {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the image.
    ///
    /// `ImageDescription`.
    pub fn image_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageDescription", value.into());
        self
    }

    /// The display name of the image.
    ///
    /// `ImageDisplayName`.
    pub fn image_display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageDisplayName", value.into());
        self
    }

    /// The name of the Image. Must be unique by region in your account.
    ///
    /// `ImageName`. Required. A change replaces the resource.
    pub fn image_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to perform tasks on your behalf.
    ///
    /// `ImageRoleArn`. Required.
    pub fn image_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageRoleArn", value.into());
        self
    }

    /// A list of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<image::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Image {
    const TYPE: &'static str = "AWS::SageMaker::Image";
}

impl Construct for Image {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Image> for Properties {
    fn from(value: Image) -> Self {
        value.0
    }
}

impl Handle<Image> {
    /// The Amazon Resource Name (ARN) of the image.
    ///
    /// `Fn::GetAtt` of `ImageArn`.
    #[must_use]
    pub fn image_arn(self) -> Value<String> {
        self.attribute("ImageArn")
    }
}

/// Creates a version of the SageMaker image specified by `ImageName` . The version represents the Amazon Container Registry (ECR) container image specified by `BaseImage` .
///
/// [`AWS::SageMaker::ImageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-imageversion.html).
///
/// Required: `BaseImage`, `ImageName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ImageVersion(Properties);

impl ImageVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The alias of the image version.
    ///
    /// `Alias`.
    pub fn alias(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Alias", value.into());
        self
    }

    /// List of aliases for the image version.
    ///
    /// `Aliases`.
    pub fn aliases(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Aliases", value.into());
        self
    }

    /// The container image that the SageMaker image version is based on.
    ///
    /// `BaseImage`. Required. A change replaces the resource.
    pub fn base_image(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BaseImage", value.into());
        self
    }

    /// Indicates Horovod compatibility.
    ///
    /// `Horovod`.
    pub fn horovod(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Horovod", value.into());
        self
    }

    /// The name of the parent image.
    ///
    /// `ImageName`. Required. A change replaces the resource.
    pub fn image_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageName", value.into());
        self
    }

    /// Indicates SageMaker job type compatibility.
    ///
    /// `JobType`. Allowed: [`JobType`](image_version::JobType).
    pub fn job_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobType", value.into());
        self
    }

    /// The machine learning framework vended in the image version.
    ///
    /// `MLFramework`.
    pub fn ml_framework(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MLFramework", value.into());
        self
    }

    /// Indicates CPU or GPU compatibility.
    ///
    /// `Processor`. Allowed: [`Processor`](image_version::Processor).
    pub fn processor(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Processor", value.into());
        self
    }

    /// The supported programming language and its version.
    ///
    /// `ProgrammingLang`.
    pub fn programming_lang(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProgrammingLang", value.into());
        self
    }

    /// The maintainer description of the image version.
    ///
    /// `ReleaseNotes`.
    pub fn release_notes(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReleaseNotes", value.into());
        self
    }

    /// The availability of the image version specified by the maintainer.
    ///
    /// `VendorGuidance`. Allowed: [`VendorGuidance`](image_version::VendorGuidance).
    pub fn vendor_guidance(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VendorGuidance", value.into());
        self
    }
}

impl Resource for ImageVersion {
    const TYPE: &'static str = "AWS::SageMaker::ImageVersion";
}

impl Construct for ImageVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ImageVersion> for Properties {
    fn from(value: ImageVersion) -> Self {
        value.0
    }
}

impl Handle<ImageVersion> {
    /// The URI of the container image version referenced by ImageVersion.
    ///
    /// `Fn::GetAtt` of `ContainerImage`.
    #[must_use]
    pub fn container_image(self) -> Value<String> {
        self.attribute("ContainerImage")
    }

    /// The Amazon Resource Name (ARN) of the parent Image.
    ///
    /// `Fn::GetAtt` of `ImageArn`.
    #[must_use]
    pub fn image_arn(self) -> Value<String> {
        self.attribute("ImageArn")
    }

    /// The Amazon Resource Name (ARN) of the image version.
    ///
    /// `Fn::GetAtt` of `ImageVersionArn`.
    #[must_use]
    pub fn image_version_arn(self) -> Value<String> {
        self.attribute("ImageVersionArn")
    }

    /// The version of the image.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// Creates an inference component, which is a SageMaker AI hosting object that you can use to deploy a model to an endpoint.
///
/// [`AWS::SageMaker::InferenceComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferencecomponent.html).
///
/// Required: `EndpointName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InferenceComponent(Properties);

impl InferenceComponent {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations.
    ///
    /// `DeploymentConfig`.
    pub fn deployment_config(
        mut self,
        value: impl Into<Value<inference_component::InferenceComponentDeploymentConfig>>,
    ) -> Self {
        self.0.set("DeploymentConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the endpoint that hosts the inference component.
    ///
    /// `EndpointArn`.
    pub fn endpoint_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointArn", value.into());
        self
    }

    /// The name of the endpoint that hosts the inference component.
    ///
    /// `EndpointName`. Required.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// The name of the inference component.
    ///
    /// `InferenceComponentName`.
    pub fn inference_component_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InferenceComponentName", value.into());
        self
    }

    /// The runtime config for the inference component
    ///
    /// `RuntimeConfig`.
    pub fn runtime_config(
        mut self,
        value: impl Into<Value<inference_component::InferenceComponentRuntimeConfig>>,
    ) -> Self {
        self.0.set("RuntimeConfig", value.into());
        self
    }

    /// The specification for the inference component, for an endpoint with a single instance type. Specify exactly one of Specification or Specifications. InstanceType is not accepted here; use Specifications for per instance type configuration.
    ///
    /// `Specification`.
    pub fn specification(
        mut self,
        value: impl Into<Value<inference_component::InferenceComponentSpecification>>,
    ) -> Self {
        self.0.set("Specification", value.into());
        self
    }

    /// A list of specification objects for the inference component, one per instance type. The service requires at least two entries; use the singular Specification for a single instance type.
    ///
    /// `Specifications`.
    pub fn specifications(
        mut self,
        value: impl Into<List<inference_component::InferenceComponentSpecificationForInstanceType>>,
    ) -> Self {
        self.0.set("Specifications", value.into());
        self
    }

    /// An array of tags to apply to the resource
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<inference_component::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the production variant that hosts the inference component.
    ///
    /// `VariantName`.
    pub fn variant_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VariantName", value.into());
        self
    }
}

impl Resource for InferenceComponent {
    const TYPE: &'static str = "AWS::SageMaker::InferenceComponent";
}

impl Construct for InferenceComponent {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InferenceComponent> for Properties {
    fn from(value: InferenceComponent) -> Self {
        value.0
    }
}

impl Handle<InferenceComponent> {
    /// The time when the inference component was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The failure reason if the inference component is in a failed state
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[must_use]
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The Amazon Resource Name (ARN) of the inference component.
    ///
    /// `Fn::GetAtt` of `InferenceComponentArn`.
    #[must_use]
    pub fn inference_component_arn(self) -> Value<String> {
        self.attribute("InferenceComponentArn")
    }

    /// The status of the inference component.
    ///
    /// `Fn::GetAtt` of `InferenceComponentStatus`.
    #[must_use]
    pub fn inference_component_status(self) -> Value<String> {
        self.attribute("InferenceComponentStatus")
    }

    /// The time when the inference component was last updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The number of runtime copies of the model container that are currently deployed.
    ///
    /// `Fn::GetAtt` of `RuntimeConfig.CurrentCopyCount`.
    #[must_use]
    pub fn runtime_config_current_copy_count(self) -> Value<i64> {
        self.attribute("RuntimeConfig.CurrentCopyCount")
    }

    /// The number of runtime copies of the model container that you requested to deploy with the inference component.
    ///
    /// `Fn::GetAtt` of `RuntimeConfig.DesiredCopyCount`.
    #[must_use]
    pub fn runtime_config_desired_copy_count(self) -> Value<i64> {
        self.attribute("RuntimeConfig.DesiredCopyCount")
    }

    /// The placement status of the inference component across instance types
    ///
    /// `Fn::GetAtt` of `RuntimeConfig.PlacementStatus`.
    #[must_use]
    pub fn runtime_config_placement_status(self) -> Value<Vec<String>> {
        self.attribute_list("RuntimeConfig.PlacementStatus")
    }

    /// Gets the Amazon EC2 Container Registry path of the docker image of the model that is hosted in this [ProductionVariant](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html) .
    ///
    /// `Fn::GetAtt` of `Specification.Container.DeployedImage`.
    #[must_use]
    pub fn specification_container_deployed_image(self) -> Value<Json> {
        self.attribute("Specification.Container.DeployedImage")
    }

    /// Settings that affect how the inference component caches data
    ///
    /// `Fn::GetAtt` of `Specification.CurrentDataCacheConfig`.
    #[must_use]
    pub fn specification_current_data_cache_config(self) -> Value<Json> {
        self.attribute("Specification.CurrentDataCacheConfig")
    }
}

/// Creates an inference experiment using the configurations specified in the request.
///
/// [`AWS::SageMaker::InferenceExperiment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html).
///
/// Required: `EndpointName`, `ModelVariants`, `Name`, `RoleArn`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InferenceExperiment(Properties);

impl InferenceExperiment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon S3 location and configuration for storing inference request and response data.
    ///
    /// `DataStorageConfig`.
    pub fn data_storage_config(
        mut self,
        value: impl Into<Value<inference_experiment::DataStorageConfig>>,
    ) -> Self {
        self.0.set("DataStorageConfig", value.into());
        self
    }

    /// The description of the inference experiment.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The desired state of the experiment after stopping. The possible states are the following:
    ///
    /// `DesiredState`. Allowed: [`DesiredState`](inference_experiment::DesiredState).
    pub fn desired_state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DesiredState", value.into());
        self
    }

    /// The name of the endpoint.
    ///
    /// `EndpointName`. Required. A change replaces the resource.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// The AWS Key Management Service key that Amazon SageMaker uses to encrypt captured data at rest using Amazon S3 server-side encryption.
    ///
    /// `KmsKey`. A change replaces the resource.
    pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKey", value.into());
        self
    }

    /// An array of `ModelVariantConfigSummary` objects. There is one for each variant in the inference experiment.
    ///
    /// `ModelVariants`. Required.
    pub fn model_variants(
        mut self,
        value: impl Into<List<inference_experiment::ModelVariantConfig>>,
    ) -> Self {
        self.0.set("ModelVariants", value.into());
        self
    }

    /// The name of the inference experiment.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the IAM role that Amazon SageMaker can assume to access model artifacts and container images, and manage Amazon SageMaker Inference endpoints for model deployment.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The duration for which the inference experiment ran or will run.
    ///
    /// `Schedule`.
    pub fn schedule(
        mut self,
        value: impl Into<Value<inference_experiment::InferenceExperimentSchedule>>,
    ) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// The configuration of `ShadowMode` inference experiment type, which shows the production variant that takes all the inference requests, and the shadow variant to which Amazon SageMaker replicates a percentage of the inference requests.
    ///
    /// `ShadowModeConfig`.
    pub fn shadow_mode_config(
        mut self,
        value: impl Into<Value<inference_experiment::ShadowModeConfig>>,
    ) -> Self {
        self.0.set("ShadowModeConfig", value.into());
        self
    }

    /// The error message for the inference experiment status result.
    ///
    /// `StatusReason`.
    pub fn status_reason(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StatusReason", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<inference_experiment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of the inference experiment.
    ///
    /// `Type`. Required. Allowed: [`Type`](inference_experiment::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for InferenceExperiment {
    const TYPE: &'static str = "AWS::SageMaker::InferenceExperiment";
}

impl Construct for InferenceExperiment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InferenceExperiment> for Properties {
    fn from(value: InferenceExperiment) -> Self {
        value.0
    }
}

impl Handle<InferenceExperiment> {
    /// The ARN for your inference experiment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp at which the inference experiment was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The metadata of the endpoint on which the inference experiment ran.
    ///
    /// `Fn::GetAtt` of `EndpointMetadata`.
    #[must_use]
    pub fn endpoint_metadata(self) -> Value<Json> {
        self.attribute("EndpointMetadata")
    }

    /// The timestamp at which you last modified the inference experiment.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The status of the inference experiment. The following are the possible statuses for an inference experiment:
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource type definition for AWS::SageMaker::MlflowApp
///
/// [`AWS::SageMaker::MlflowApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowapp.html).
///
/// Required: `ArtifactStoreUri`, `Name`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MlflowApp(Properties);

impl MlflowApp {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The S3 URI for a general purpose bucket to use as the MLflow App artifact store.
    ///
    /// `ArtifactStoreUri`. Required.
    pub fn artifact_store_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ArtifactStoreUri", value.into());
        self
    }

    /// Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry.
    ///
    /// `ModelRegistrationMode`. Allowed: [`ModelRegistrationMode`](mlflow_app::ModelRegistrationMode).
    pub fn model_registration_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelRegistrationMode", value.into());
        self
    }

    /// The name of the MLflow App.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow App uses to access the artifact store in Amazon S3.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Tags to associate with the MLflow App.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<mlflow_app::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The day and time of the week in Coordinated Universal Time (UTC) 24-hour standard time that weekly maintenance updates are scheduled. For example: Tue:03:30.
    ///
    /// `WeeklyMaintenanceWindowStart`.
    pub fn weekly_maintenance_window_start(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WeeklyMaintenanceWindowStart", value.into());
        self
    }
}

impl Resource for MlflowApp {
    const TYPE: &'static str = "AWS::SageMaker::MlflowApp";
}

impl Construct for MlflowApp {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MlflowApp> for Properties {
    fn from(value: MlflowApp) -> Self {
        value.0
    }
}

impl Handle<MlflowApp> {
    /// The Amazon Resource Name (ARN) of the MLflow App.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the MLflow App was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The date and time that the MLflow App was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The server-generated identifier of the MLflow App.
    ///
    /// `Fn::GetAtt` of `MlflowAppId`.
    #[must_use]
    pub fn mlflow_app_id(self) -> Value<String> {
        self.attribute("MlflowAppId")
    }

    /// The MLflow version used by the MLflow App.
    ///
    /// `Fn::GetAtt` of `MlflowVersion`.
    #[must_use]
    pub fn mlflow_version(self) -> Value<String> {
        self.attribute("MlflowVersion")
    }

    /// The status of the MLflow App.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket as the artifact store.
///
/// [`AWS::SageMaker::MlflowTrackingServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowtrackingserver.html).
///
/// Required: `ArtifactStoreUri`, `RoleArn`, `TrackingServerName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MlflowTrackingServer(Properties);

impl MlflowTrackingServer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon S3 URI for MLFlow Tracking Server artifacts.
    ///
    /// `ArtifactStoreUri`. Required.
    pub fn artifact_store_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ArtifactStoreUri", value.into());
        self
    }

    /// A flag to enable Automatic SageMaker Model Registration.
    ///
    /// `AutomaticModelRegistration`.
    pub fn automatic_model_registration(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutomaticModelRegistration", value.into());
        self
    }

    /// The MLFlow Version used on the MLFlow Tracking Server.
    ///
    /// `MlflowVersion`.
    pub fn mlflow_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MlflowVersion", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to perform tasks on behalf of the customer.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<mlflow_tracking_server::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the MLFlow Tracking Server.
    ///
    /// `TrackingServerName`. Required. A change replaces the resource.
    pub fn tracking_server_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrackingServerName", value.into());
        self
    }

    /// The size of the MLFlow Tracking Server.
    ///
    /// `TrackingServerSize`. Allowed: [`TrackingServerSize`](mlflow_tracking_server::TrackingServerSize).
    pub fn tracking_server_size(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrackingServerSize", value.into());
        self
    }

    /// The start of the time window for maintenance of the MLFlow Tracking Server in UTC time.
    ///
    /// `WeeklyMaintenanceWindowStart`.
    pub fn weekly_maintenance_window_start(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WeeklyMaintenanceWindowStart", value.into());
        self
    }
}

impl Resource for MlflowTrackingServer {
    const TYPE: &'static str = "AWS::SageMaker::MlflowTrackingServer";
}

impl Construct for MlflowTrackingServer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MlflowTrackingServer> for Properties {
    fn from(value: MlflowTrackingServer) -> Self {
        value.0
    }
}

impl Handle<MlflowTrackingServer> {
    /// The Amazon Resource Name (ARN) of the MLFlow Tracking Server.
    ///
    /// `Fn::GetAtt` of `TrackingServerArn`.
    #[must_use]
    pub fn tracking_server_arn(self) -> Value<String> {
        self.attribute("TrackingServerArn")
    }
}

/// The `AWS::SageMaker::Model` resource to create a model to host at an Amazon SageMaker endpoint.
///
/// [`AWS::SageMaker::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Model(Properties);

impl Model {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the containers in the inference pipeline.
    ///
    /// `Containers`. A change replaces the resource.
    pub fn containers(mut self, value: impl Into<List<model::ContainerDefinition>>) -> Self {
        self.0.set("Containers", value.into());
        self
    }

    /// Isolates the model container. No inbound or outbound network calls can be made to or from the model container.
    ///
    /// `EnableNetworkIsolation`. A change replaces the resource.
    pub fn enable_network_isolation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableNetworkIsolation", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that SageMaker can assume to access model artifacts and docker image for deployment on ML compute instances or for batch transform jobs.
    ///
    /// `ExecutionRoleArn`. A change replaces the resource.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// Specifies details of how containers in a multi-container endpoint are called.
    ///
    /// `InferenceExecutionConfig`. A change replaces the resource.
    pub fn inference_execution_config(
        mut self,
        value: impl Into<Value<model::InferenceExecutionConfig>>,
    ) -> Self {
        self.0.set("InferenceExecutionConfig", value.into());
        self
    }

    /// The name of the new model.
    ///
    /// `ModelName`. A change replaces the resource.
    pub fn model_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelName", value.into());
        self
    }

    /// The location of the primary docker image containing inference code, associated artifacts, and custom environment map that the inference code uses when the model is deployed for predictions.
    ///
    /// `PrimaryContainer`. A change replaces the resource.
    pub fn primary_container(
        mut self,
        value: impl Into<Value<model::ContainerDefinition>>,
    ) -> Self {
        self.0.set("PrimaryContainer", value.into());
        self
    }

    /// A list of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<model::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/dg/API_VpcConfig.html) object that specifies the VPC that you want your model to connect to. Control access to and from your model container by configuring the VPC.
    ///
    /// `VpcConfig`. A change replaces the resource.
    pub fn vpc_config(mut self, value: impl Into<Value<model::VpcConfig>>) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for Model {
    const TYPE: &'static str = "AWS::SageMaker::Model";
}

impl Construct for Model {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Model> for Properties {
    fn from(value: Model) -> Self {
        value.0
    }
}

impl Handle<Model> {
    /// The Amazon Resource Name (ARN) of the model.
    ///
    /// `Fn::GetAtt` of `ModelArn`.
    #[must_use]
    pub fn model_arn(self) -> Value<String> {
        self.attribute("ModelArn")
    }
}

/// Creates the definition for a model bias job.
///
/// [`AWS::SageMaker::ModelBiasJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelbiasjobdefinition.html).
///
/// Required: `JobResources`, `ModelBiasAppSpecification`, `ModelBiasJobInput`, `ModelBiasJobOutputConfig`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ModelBiasJobDefinition(Properties);

impl ModelBiasJobDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the endpoint used to run the monitoring job.
    ///
    /// `EndpointName`. A change replaces the resource.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// The name of the bias job definition. The name must be unique within an AWS Region in the AWS account.
    ///
    /// `JobDefinitionName`. A change replaces the resource.
    pub fn job_definition_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobDefinitionName", value.into());
        self
    }

    /// Identifies the resources to deploy for a monitoring job.
    ///
    /// `JobResources`. Required. A change replaces the resource.
    pub fn job_resources(
        mut self,
        value: impl Into<Value<model_bias_job_definition::MonitoringResources>>,
    ) -> Self {
        self.0.set("JobResources", value.into());
        self
    }

    /// Configures the model bias job to run a specified Docker container image.
    ///
    /// `ModelBiasAppSpecification`. Required. A change replaces the resource.
    pub fn model_bias_app_specification(
        mut self,
        value: impl Into<Value<model_bias_job_definition::ModelBiasAppSpecification>>,
    ) -> Self {
        self.0.set("ModelBiasAppSpecification", value.into());
        self
    }

    /// The baseline configuration for a model bias job.
    ///
    /// `ModelBiasBaselineConfig`. A change replaces the resource.
    pub fn model_bias_baseline_config(
        mut self,
        value: impl Into<Value<model_bias_job_definition::ModelBiasBaselineConfig>>,
    ) -> Self {
        self.0.set("ModelBiasBaselineConfig", value.into());
        self
    }

    /// Inputs for the model bias job.
    ///
    /// `ModelBiasJobInput`. Required. A change replaces the resource.
    pub fn model_bias_job_input(
        mut self,
        value: impl Into<Value<model_bias_job_definition::ModelBiasJobInput>>,
    ) -> Self {
        self.0.set("ModelBiasJobInput", value.into());
        self
    }

    /// The output configuration for monitoring jobs.
    ///
    /// `ModelBiasJobOutputConfig`. Required. A change replaces the resource.
    pub fn model_bias_job_output_config(
        mut self,
        value: impl Into<Value<model_bias_job_definition::MonitoringOutputConfig>>,
    ) -> Self {
        self.0.set("ModelBiasJobOutputConfig", value.into());
        self
    }

    /// Networking options for a model bias job.
    ///
    /// `NetworkConfig`. A change replaces the resource.
    pub fn network_config(
        mut self,
        value: impl Into<Value<model_bias_job_definition::NetworkConfig>>,
    ) -> Self {
        self.0.set("NetworkConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// A time limit for how long the monitoring job is allowed to run before stopping.
    ///
    /// `StoppingCondition`. A change replaces the resource.
    pub fn stopping_condition(
        mut self,
        value: impl Into<Value<model_bias_job_definition::StoppingCondition>>,
    ) -> Self {
        self.0.set("StoppingCondition", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<model_bias_job_definition::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ModelBiasJobDefinition {
    const TYPE: &'static str = "AWS::SageMaker::ModelBiasJobDefinition";
}

impl Construct for ModelBiasJobDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ModelBiasJobDefinition> for Properties {
    fn from(value: ModelBiasJobDefinition) -> Self {
        value.0
    }
}

impl Handle<ModelBiasJobDefinition> {
    /// The time when the job definition was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the job definition.
    ///
    /// `Fn::GetAtt` of `JobDefinitionArn`.
    #[must_use]
    pub fn job_definition_arn(self) -> Value<String> {
        self.attribute("JobDefinitionArn")
    }
}

/// Creates an Amazon SageMaker Model Card.
///
/// [`AWS::SageMaker::ModelCard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html).
///
/// Required: `Content`, `ModelCardName`, `ModelCardStatus`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ModelCard(Properties);

impl ModelCard {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The content of the model card. Content uses the [model card JSON schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html#model-cards-json-schema) .
    ///
    /// `Content`. Required.
    pub fn content(mut self, value: impl Into<Value<model_card::Content>>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// Information about the user who created or modified one or more of the following:
    ///
    /// `CreatedBy`.
    pub fn created_by(mut self, value: impl Into<Value<model_card::UserContext>>) -> Self {
        self.0.set("CreatedBy", value.into());
        self
    }

    /// Information about the user who created or modified an experiment, trial, trial component, lineage group, project, or model card.
    ///
    /// `LastModifiedBy`.
    pub fn last_modified_by(mut self, value: impl Into<Value<model_card::UserContext>>) -> Self {
        self.0.set("LastModifiedBy", value.into());
        self
    }

    /// The unique name of the model card.
    ///
    /// `ModelCardName`. Required. A change replaces the resource.
    pub fn model_card_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelCardName", value.into());
        self
    }

    /// The approval status of the model card within your organization. Different organizations might have different criteria for model card review and approval.
    ///
    /// `ModelCardStatus`. Required. Allowed: [`ModelCardStatus`](model_card::ModelCardStatus).
    pub fn model_card_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelCardStatus", value.into());
        self
    }

    /// The security configuration used to protect model card data.
    ///
    /// `SecurityConfig`. A change replaces the resource.
    pub fn security_config(mut self, value: impl Into<Value<model_card::SecurityConfig>>) -> Self {
        self.0.set("SecurityConfig", value.into());
        self
    }

    /// Key-value pairs used to manage metadata for the model card.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<model_card::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ModelCard {
    const TYPE: &'static str = "AWS::SageMaker::ModelCard";
}

impl Construct for ModelCard {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ModelCard> for Properties {
    fn from(value: ModelCard) -> Self {
        value.0
    }
}

impl Handle<ModelCard> {
    /// The domain associated with the user.
    ///
    /// `Fn::GetAtt` of `CreatedBy.DomainId`.
    #[must_use]
    pub fn created_by_domain_id(self) -> Value<String> {
        self.attribute("CreatedBy.DomainId")
    }

    /// The Amazon Resource Name (ARN) of the user's profile.
    ///
    /// `Fn::GetAtt` of `CreatedBy.UserProfileArn`.
    #[must_use]
    pub fn created_by_user_profile_arn(self) -> Value<String> {
        self.attribute("CreatedBy.UserProfileArn")
    }

    /// The name of the user's profile.
    ///
    /// `Fn::GetAtt` of `CreatedBy.UserProfileName`.
    #[must_use]
    pub fn created_by_user_profile_name(self) -> Value<String> {
        self.attribute("CreatedBy.UserProfileName")
    }

    /// The date and time the model card was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The domain associated with the user.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy.DomainId`.
    #[must_use]
    pub fn last_modified_by_domain_id(self) -> Value<String> {
        self.attribute("LastModifiedBy.DomainId")
    }

    /// The Amazon Resource Name (ARN) of the user's profile.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy.UserProfileArn`.
    #[must_use]
    pub fn last_modified_by_user_profile_arn(self) -> Value<String> {
        self.attribute("LastModifiedBy.UserProfileArn")
    }

    /// The name of the user's profile.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy.UserProfileName`.
    #[must_use]
    pub fn last_modified_by_user_profile_name(self) -> Value<String> {
        self.attribute("LastModifiedBy.UserProfileName")
    }

    /// The date and time the model card was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Number (ARN) of the model card. For example, `arn:aws:sagemaker:us-west-2:012345678901:modelcard/examplemodelcard` .
    ///
    /// `Fn::GetAtt` of `ModelCardArn`.
    #[must_use]
    pub fn model_card_arn(self) -> Value<String> {
        self.attribute("ModelCardArn")
    }

    /// The processing status of model card deletion. The ModelCardProcessingStatus updates throughout the different deletion steps.
    ///
    /// `Fn::GetAtt` of `ModelCardProcessingStatus`.
    #[must_use]
    pub fn model_card_processing_status(self) -> Value<String> {
        self.attribute("ModelCardProcessingStatus")
    }

    /// A version of the model card.
    ///
    /// `Fn::GetAtt` of `ModelCardVersion`.
    #[must_use]
    pub fn model_card_version(self) -> Value<i64> {
        self.attribute("ModelCardVersion")
    }
}

/// Creates the definition for a model explainability job.
///
/// [`AWS::SageMaker::ModelExplainabilityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelexplainabilityjobdefinition.html).
///
/// Required: `JobResources`, `ModelExplainabilityAppSpecification`, `ModelExplainabilityJobInput`, `ModelExplainabilityJobOutputConfig`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ModelExplainabilityJobDefinition(Properties);

impl ModelExplainabilityJobDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the endpoint used to run the monitoring job.
    ///
    /// `EndpointName`. A change replaces the resource.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// The name of the model explainability job definition. The name must be unique within an AWS Region in the AWS account.
    ///
    /// `JobDefinitionName`. A change replaces the resource.
    pub fn job_definition_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobDefinitionName", value.into());
        self
    }

    /// Identifies the resources to deploy for a monitoring job.
    ///
    /// `JobResources`. Required. A change replaces the resource.
    pub fn job_resources(
        mut self,
        value: impl Into<Value<model_explainability_job_definition::MonitoringResources>>,
    ) -> Self {
        self.0.set("JobResources", value.into());
        self
    }

    /// Configures the model explainability job to run a specified Docker container image.
    ///
    /// `ModelExplainabilityAppSpecification`. Required. A change replaces the resource.
    pub fn model_explainability_app_specification(
        mut self,
        value: impl Into<
            Value<model_explainability_job_definition::ModelExplainabilityAppSpecification>,
        >,
    ) -> Self {
        self.0
            .set("ModelExplainabilityAppSpecification", value.into());
        self
    }

    /// The baseline configuration for a model explainability job.
    ///
    /// `ModelExplainabilityBaselineConfig`. A change replaces the resource.
    pub fn model_explainability_baseline_config(
        mut self,
        value: impl Into<Value<model_explainability_job_definition::ModelExplainabilityBaselineConfig>>,
    ) -> Self {
        self.0
            .set("ModelExplainabilityBaselineConfig", value.into());
        self
    }

    /// Inputs for the model explainability job.
    ///
    /// `ModelExplainabilityJobInput`. Required. A change replaces the resource.
    pub fn model_explainability_job_input(
        mut self,
        value: impl Into<Value<model_explainability_job_definition::ModelExplainabilityJobInput>>,
    ) -> Self {
        self.0.set("ModelExplainabilityJobInput", value.into());
        self
    }

    /// The output configuration for monitoring jobs.
    ///
    /// `ModelExplainabilityJobOutputConfig`. Required. A change replaces the resource.
    pub fn model_explainability_job_output_config(
        mut self,
        value: impl Into<Value<model_explainability_job_definition::MonitoringOutputConfig>>,
    ) -> Self {
        self.0
            .set("ModelExplainabilityJobOutputConfig", value.into());
        self
    }

    /// Networking options for a model explainability job.
    ///
    /// `NetworkConfig`. A change replaces the resource.
    pub fn network_config(
        mut self,
        value: impl Into<Value<model_explainability_job_definition::NetworkConfig>>,
    ) -> Self {
        self.0.set("NetworkConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// A time limit for how long the monitoring job is allowed to run before stopping.
    ///
    /// `StoppingCondition`. A change replaces the resource.
    pub fn stopping_condition(
        mut self,
        value: impl Into<Value<model_explainability_job_definition::StoppingCondition>>,
    ) -> Self {
        self.0.set("StoppingCondition", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(
        mut self,
        value: impl Into<List<model_explainability_job_definition::Tag>>,
    ) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ModelExplainabilityJobDefinition {
    const TYPE: &'static str = "AWS::SageMaker::ModelExplainabilityJobDefinition";
}

impl Construct for ModelExplainabilityJobDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ModelExplainabilityJobDefinition> for Properties {
    fn from(value: ModelExplainabilityJobDefinition) -> Self {
        value.0
    }
}

impl Handle<ModelExplainabilityJobDefinition> {
    /// The time when the job definition was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the job definition.
    ///
    /// `Fn::GetAtt` of `JobDefinitionArn`.
    #[must_use]
    pub fn job_definition_arn(self) -> Value<String> {
        self.attribute("JobDefinitionArn")
    }
}

/// A container for your trained model that can be deployed for SageMaker inference. This can include inference code, artifacts, and metadata. The model package type can be one of the following.
///
/// [`AWS::SageMaker::ModelPackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ModelPackage(Properties);

impl ModelPackage {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of additional Inference Specification objects.
    ///
    /// `AdditionalInferenceSpecifications`.
    pub fn additional_inference_specifications(
        mut self,
        value: impl Into<List<model_package::AdditionalInferenceSpecificationDefinition>>,
    ) -> Self {
        self.0
            .set("AdditionalInferenceSpecifications", value.into());
        self
    }

    /// An array of additional Inference Specification objects to be added to the existing array. The total number of additional Inference Specification objects cannot exceed 15.
    ///
    /// `AdditionalInferenceSpecificationsToAdd`.
    pub fn additional_inference_specifications_to_add(
        mut self,
        value: impl Into<List<model_package::AdditionalInferenceSpecificationDefinition>>,
    ) -> Self {
        self.0
            .set("AdditionalInferenceSpecificationsToAdd", value.into());
        self
    }

    /// A description provided when the model approval is set.
    ///
    /// `ApprovalDescription`.
    pub fn approval_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApprovalDescription", value.into());
        self
    }

    /// Whether the model package is to be certified to be listed on AWS Marketplace.
    ///
    /// `CertifyForMarketplace`.
    pub fn certify_for_marketplace(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CertifyForMarketplace", value.into());
        self
    }

    /// A unique token that guarantees that the call to this API is idempotent.
    ///
    /// `ClientToken`. A change replaces the resource.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// The metadata properties for the model package.
    ///
    /// `CustomerMetadataProperties`.
    pub fn customer_metadata_properties(mut self, value: impl Into<Json>) -> Self {
        self.0.set("CustomerMetadataProperties", value.into());
        self
    }

    /// The machine learning domain of your model package and its components. Common machine learning domains include computer vision and natural language processing.
    ///
    /// `Domain`. A change replaces the resource.
    pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Domain", value.into());
        self
    }

    /// Represents the drift check baselines that can be used when the model monitor is set using the model package.
    ///
    /// `DriftCheckBaselines`. A change replaces the resource.
    pub fn drift_check_baselines(
        mut self,
        value: impl Into<Value<model_package::DriftCheckBaselines>>,
    ) -> Self {
        self.0.set("DriftCheckBaselines", value.into());
        self
    }

    /// Defines how to perform inference generation after a training job is run.
    ///
    /// `InferenceSpecification`. A change replaces the resource.
    pub fn inference_specification(
        mut self,
        value: impl Into<Value<model_package::InferenceSpecification>>,
    ) -> Self {
        self.0.set("InferenceSpecification", value.into());
        self
    }

    /// Metadata properties of the tracking entity, trial, or trial component.
    ///
    /// `MetadataProperties`. A change replaces the resource.
    pub fn metadata_properties(
        mut self,
        value: impl Into<Value<model_package::MetadataProperties>>,
    ) -> Self {
        self.0.set("MetadataProperties", value.into());
        self
    }

    /// The approval status of the model. This can be one of the following values.
    ///
    /// `ModelApprovalStatus`. Allowed: [`ModelApprovalStatus`](model_package::ModelApprovalStatus).
    pub fn model_approval_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelApprovalStatus", value.into());
        self
    }

    /// An Amazon SageMaker Model Card.
    ///
    /// `ModelCard`.
    pub fn model_card(mut self, value: impl Into<Value<model_package::ModelCard>>) -> Self {
        self.0.set("ModelCard", value.into());
        self
    }

    /// Metrics for the model.
    ///
    /// `ModelMetrics`. A change replaces the resource.
    pub fn model_metrics(mut self, value: impl Into<Value<model_package::ModelMetrics>>) -> Self {
        self.0.set("ModelMetrics", value.into());
        self
    }

    /// The description of the model package.
    ///
    /// `ModelPackageDescription`. A change replaces the resource.
    pub fn model_package_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelPackageDescription", value.into());
        self
    }

    /// The model group to which the model belongs.
    ///
    /// `ModelPackageGroupName`. A change replaces the resource.
    pub fn model_package_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelPackageGroupName", value.into());
        self
    }

    /// The name of the model package. The name can be as follows:
    ///
    /// `ModelPackageName`.
    pub fn model_package_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelPackageName", value.into());
        self
    }

    /// Specifies the validation and image scan statuses of the model package.
    ///
    /// `ModelPackageStatusDetails`.
    pub fn model_package_status_details(
        mut self,
        value: impl Into<Value<model_package::ModelPackageStatusDetails>>,
    ) -> Self {
        self.0.set("ModelPackageStatusDetails", value.into());
        self
    }

    /// The version number of a versioned model.
    ///
    /// `ModelPackageVersion`.
    pub fn model_package_version(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ModelPackageVersion", value.into());
        self
    }

    /// The Amazon Simple Storage Service path where the sample payload are stored. This path must point to a single gzip compressed tar archive (.tar.gz suffix).
    ///
    /// `SamplePayloadUrl`. A change replaces the resource.
    pub fn sample_payload_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SamplePayloadUrl", value.into());
        self
    }

    /// An optional AWS Key Management Service key to encrypt, decrypt, and re-encrypt model package information for regulated workloads with highly sensitive data.
    ///
    /// `SecurityConfig`. A change replaces the resource.
    pub fn security_config(
        mut self,
        value: impl Into<Value<model_package::SecurityConfig>>,
    ) -> Self {
        self.0.set("SecurityConfig", value.into());
        self
    }

    /// Indicates if you want to skip model validation.
    ///
    /// `SkipModelValidation`. Allowed: [`SkipModelValidation`](model_package::SkipModelValidation).
    pub fn skip_model_validation(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SkipModelValidation", value.into());
        self
    }

    /// A list of algorithms that were used to create a model package.
    ///
    /// `SourceAlgorithmSpecification`. A change replaces the resource.
    pub fn source_algorithm_specification(
        mut self,
        value: impl Into<Value<model_package::SourceAlgorithmSpecification>>,
    ) -> Self {
        self.0.set("SourceAlgorithmSpecification", value.into());
        self
    }

    /// The URI of the source for the model package.
    ///
    /// `SourceUri`.
    pub fn source_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceUri", value.into());
        self
    }

    /// A list of the tags associated with the model package. For more information, see [Tagging AWS resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in the \*AWS General Reference Guide\* .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<model_package::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The machine learning task your model package accomplishes. Common machine learning tasks include object detection and image classification.
    ///
    /// `Task`. A change replaces the resource.
    pub fn task(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Task", value.into());
        self
    }

    /// Specifies batch transform jobs that SageMaker runs to validate your model package.
    ///
    /// `ValidationSpecification`. A change replaces the resource.
    pub fn validation_specification(
        mut self,
        value: impl Into<Value<model_package::ValidationSpecification>>,
    ) -> Self {
        self.0.set("ValidationSpecification", value.into());
        self
    }
}

impl Resource for ModelPackage {
    const TYPE: &'static str = "AWS::SageMaker::ModelPackage";
}

impl Construct for ModelPackage {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ModelPackage> for Properties {
    fn from(value: ModelPackage) -> Self {
        value.0
    }
}

impl Handle<ModelPackage> {
    /// The time that the model package was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time at which the model package was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the model package.
    ///
    /// `Fn::GetAtt` of `ModelPackageArn`.
    #[must_use]
    pub fn model_package_arn(self) -> Value<String> {
        self.attribute("ModelPackageArn")
    }

    /// The status of the model package. This can be one of the following values.
    ///
    /// `Fn::GetAtt` of `ModelPackageStatus`.
    #[must_use]
    pub fn model_package_status(self) -> Value<String> {
        self.attribute("ModelPackageStatus")
    }
}

/// A group of versioned models in the Model Registry.
///
/// [`AWS::SageMaker::ModelPackageGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackagegroup.html).
///
/// Required: `ModelPackageGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ModelPackageGroup(Properties);

impl ModelPackageGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description for the model group.
    ///
    /// `ModelPackageGroupDescription`. A change replaces the resource.
    pub fn model_package_group_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelPackageGroupDescription", value.into());
        self
    }

    /// The name of the model group.
    ///
    /// `ModelPackageGroupName`. Required. A change replaces the resource.
    pub fn model_package_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelPackageGroupName", value.into());
        self
    }

    /// A resouce policy to control access to a model group.
    ///
    /// `ModelPackageGroupPolicy`.
    pub fn model_package_group_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ModelPackageGroupPolicy", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<model_package_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ModelPackageGroup {
    const TYPE: &'static str = "AWS::SageMaker::ModelPackageGroup";
}

impl Construct for ModelPackageGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ModelPackageGroup> for Properties {
    fn from(value: ModelPackageGroup) -> Self {
        value.0
    }
}

impl Handle<ModelPackageGroup> {
    /// The time when the model group was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the model group.
    ///
    /// `Fn::GetAtt` of `ModelPackageGroupArn`.
    #[must_use]
    pub fn model_package_group_arn(self) -> Value<String> {
        self.attribute("ModelPackageGroupArn")
    }

    /// The status of the model group.
    ///
    /// `Fn::GetAtt` of `ModelPackageGroupStatus`.
    #[must_use]
    pub fn model_package_group_status(self) -> Value<String> {
        self.attribute("ModelPackageGroupStatus")
    }
}

/// Creates a definition for a job that monitors model quality and drift. For information about model monitor, see [Amazon SageMaker Model Monitor](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html) .
///
/// [`AWS::SageMaker::ModelQualityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelqualityjobdefinition.html).
///
/// Required: `JobResources`, `ModelQualityAppSpecification`, `ModelQualityJobInput`, `ModelQualityJobOutputConfig`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ModelQualityJobDefinition(Properties);

impl ModelQualityJobDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the endpoint used to run the monitoring job.
    ///
    /// `EndpointName`. A change replaces the resource.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// The name of the monitoring job definition.
    ///
    /// `JobDefinitionName`. A change replaces the resource.
    pub fn job_definition_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobDefinitionName", value.into());
        self
    }

    /// Identifies the resources to deploy for a monitoring job.
    ///
    /// `JobResources`. Required. A change replaces the resource.
    pub fn job_resources(
        mut self,
        value: impl Into<Value<model_quality_job_definition::MonitoringResources>>,
    ) -> Self {
        self.0.set("JobResources", value.into());
        self
    }

    /// Container image configuration object for the monitoring job.
    ///
    /// `ModelQualityAppSpecification`. Required. A change replaces the resource.
    pub fn model_quality_app_specification(
        mut self,
        value: impl Into<Value<model_quality_job_definition::ModelQualityAppSpecification>>,
    ) -> Self {
        self.0.set("ModelQualityAppSpecification", value.into());
        self
    }

    /// Specifies the constraints and baselines for the monitoring job.
    ///
    /// `ModelQualityBaselineConfig`. A change replaces the resource.
    pub fn model_quality_baseline_config(
        mut self,
        value: impl Into<Value<model_quality_job_definition::ModelQualityBaselineConfig>>,
    ) -> Self {
        self.0.set("ModelQualityBaselineConfig", value.into());
        self
    }

    /// A list of the inputs that are monitored. Currently endpoints are supported.
    ///
    /// `ModelQualityJobInput`. Required. A change replaces the resource.
    pub fn model_quality_job_input(
        mut self,
        value: impl Into<Value<model_quality_job_definition::ModelQualityJobInput>>,
    ) -> Self {
        self.0.set("ModelQualityJobInput", value.into());
        self
    }

    /// The output configuration for monitoring jobs.
    ///
    /// `ModelQualityJobOutputConfig`. Required. A change replaces the resource.
    pub fn model_quality_job_output_config(
        mut self,
        value: impl Into<Value<model_quality_job_definition::MonitoringOutputConfig>>,
    ) -> Self {
        self.0.set("ModelQualityJobOutputConfig", value.into());
        self
    }

    /// Specifies the network configuration for the monitoring job.
    ///
    /// `NetworkConfig`. A change replaces the resource.
    pub fn network_config(
        mut self,
        value: impl Into<Value<model_quality_job_definition::NetworkConfig>>,
    ) -> Self {
        self.0.set("NetworkConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// A time limit for how long the monitoring job is allowed to run before stopping.
    ///
    /// `StoppingCondition`. A change replaces the resource.
    pub fn stopping_condition(
        mut self,
        value: impl Into<Value<model_quality_job_definition::StoppingCondition>>,
    ) -> Self {
        self.0.set("StoppingCondition", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<model_quality_job_definition::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ModelQualityJobDefinition {
    const TYPE: &'static str = "AWS::SageMaker::ModelQualityJobDefinition";
}

impl Construct for ModelQualityJobDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ModelQualityJobDefinition> for Properties {
    fn from(value: ModelQualityJobDefinition) -> Self {
        value.0
    }
}

impl Handle<ModelQualityJobDefinition> {
    /// The time when the job definition was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the job definition.
    ///
    /// `Fn::GetAtt` of `JobDefinitionArn`.
    #[must_use]
    pub fn job_definition_arn(self) -> Value<String> {
        self.attribute("JobDefinitionArn")
    }
}

/// The `AWS::SageMaker::MonitoringSchedule` resource is an Amazon SageMaker resource type that regularly starts SageMaker processing Jobs to monitor the data captured for a SageMaker endpoint.
///
/// [`AWS::SageMaker::MonitoringSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html).
///
/// Required: `MonitoringScheduleConfig`, `MonitoringScheduleName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MonitoringSchedule(Properties);

impl MonitoringSchedule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the endpoint using the monitoring schedule.
    ///
    /// `EndpointName`.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// Contains the reason a monitoring job failed, if it failed.
    ///
    /// `FailureReason`.
    pub fn failure_reason(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FailureReason", value.into());
        self
    }

    /// Describes metadata on the last execution to run, if there was one.
    ///
    /// `LastMonitoringExecutionSummary`.
    pub fn last_monitoring_execution_summary(
        mut self,
        value: impl Into<Value<monitoring_schedule::MonitoringExecutionSummary>>,
    ) -> Self {
        self.0.set("LastMonitoringExecutionSummary", value.into());
        self
    }

    /// The configuration object that specifies the monitoring schedule and defines the monitoring job.
    ///
    /// `MonitoringScheduleConfig`. Required.
    pub fn monitoring_schedule_config(
        mut self,
        value: impl Into<Value<monitoring_schedule::MonitoringScheduleConfig>>,
    ) -> Self {
        self.0.set("MonitoringScheduleConfig", value.into());
        self
    }

    /// The name of the monitoring schedule.
    ///
    /// `MonitoringScheduleName`. Required. A change replaces the resource.
    pub fn monitoring_schedule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MonitoringScheduleName", value.into());
        self
    }

    /// The status of the monitoring schedule.
    ///
    /// `MonitoringScheduleStatus`. Allowed: [`MonitoringScheduleStatus`](monitoring_schedule::MonitoringScheduleStatus).
    pub fn monitoring_schedule_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MonitoringScheduleStatus", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<monitoring_schedule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MonitoringSchedule {
    const TYPE: &'static str = "AWS::SageMaker::MonitoringSchedule";
}

impl Construct for MonitoringSchedule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MonitoringSchedule> for Properties {
    fn from(value: MonitoringSchedule) -> Self {
        value.0
    }
}

impl Handle<MonitoringSchedule> {
    /// The time when the monitoring schedule was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The last time that the monitoring schedule was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the monitoring schedule.
    ///
    /// `Fn::GetAtt` of `MonitoringScheduleArn`.
    #[must_use]
    pub fn monitoring_schedule_arn(self) -> Value<String> {
        self.attribute("MonitoringScheduleArn")
    }
}

/// The `AWS::SageMaker::NotebookInstance` resource creates an Amazon SageMaker notebook instance. A notebook instance is a machine learning (ML) compute instance running on a Jupyter notebook.
///
/// [`AWS::SageMaker::NotebookInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html).
///
/// Required: `InstanceType`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NotebookInstance(Properties);

impl NotebookInstance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of Amazon Elastic Inference (EI) instance types to associate with the notebook instance. Currently, only one instance type can be associated with a notebook instance.
    ///
    /// `AcceleratorTypes`. Allowed: [`AcceleratorTypes`](notebook_instance::AcceleratorTypes).
    pub fn accelerator_types(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AcceleratorTypes", value.into());
        self
    }

    /// An array of up to three Git repositories associated with the notebook instance.
    ///
    /// `AdditionalCodeRepositories`.
    pub fn additional_code_repositories(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AdditionalCodeRepositories", value.into());
        self
    }

    /// The Git repository associated with the notebook instance as its default code repository.
    ///
    /// `DefaultCodeRepository`.
    pub fn default_code_repository(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultCodeRepository", value.into());
        self
    }

    /// Sets whether SageMaker AI provides internet access to the notebook instance.
    ///
    /// `DirectInternetAccess`. Allowed: [`DirectInternetAccess`](notebook_instance::DirectInternetAccess). A change replaces the resource.
    pub fn direct_internet_access(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectInternetAccess", value.into());
        self
    }

    /// Information on the IMDS configuration of the notebook instance
    ///
    /// `InstanceMetadataServiceConfiguration`.
    pub fn instance_metadata_service_configuration(
        mut self,
        value: impl Into<Value<notebook_instance::InstanceMetadataServiceConfiguration>>,
    ) -> Self {
        self.0
            .set("InstanceMetadataServiceConfiguration", value.into());
        self
    }

    /// The type of ML compute instance to launch for the notebook instance.
    ///
    /// `InstanceType`. Required. Allowed: `ml.c4.2xlarge`, `ml.c4.4xlarge`, `ml.c4.8xlarge`, `ml.c4.xlarge`, `ml.c5.18xlarge`, `ml.c5.2xlarge`, `ml.c5.4xlarge`, `ml.c5.9xlarge`, `ml.c5.xlarge`, `ml.c5d.18xlarge`, `ml.c5d.2xlarge`, `ml.c5d.4xlarge`, and more.
    pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceType", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of a AWS Key Management Service key that SageMaker AI uses to encrypt data on the storage volume attached to your notebook instance. The KMS key you provide must be enabled.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of a lifecycle configuration to associate with the notebook instance.
    ///
    /// `LifecycleConfigName`.
    pub fn lifecycle_config_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LifecycleConfigName", value.into());
        self
    }

    /// The name of the new notebook instance.
    ///
    /// `NotebookInstanceName`. A change replaces the resource.
    pub fn notebook_instance_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotebookInstanceName", value.into());
        self
    }

    /// The platform identifier of the notebook instance runtime environment. The default value is `notebook-al2-v2` .
    ///
    /// `PlatformIdentifier`. A change replaces the resource.
    pub fn platform_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlatformIdentifier", value.into());
        self
    }

    /// When you send any requests to AWS resources from the notebook instance, SageMaker AI assumes this role to perform tasks on your behalf. You must grant this role necessary permissions so SageMaker AI can perform these tasks.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Whether root access is enabled or disabled for users of the notebook instance. The default value is `Enabled` .
    ///
    /// `RootAccess`. Allowed: [`RootAccess`](notebook_instance::RootAccess).
    pub fn root_access(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RootAccess", value.into());
        self
    }

    /// The VPC security group IDs, in the form sg-xxxxxxxx. The security groups must be for the same VPC as specified in the subnet.
    ///
    /// `SecurityGroupIds`. A change replaces the resource.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The ID of the subnet in a VPC to which you would like to have a connectivity from your ML compute instance.
    ///
    /// `SubnetId`. A change replaces the resource.
    pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetId", value.into());
        self
    }

    /// A list of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<notebook_instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The size, in GB, of the ML storage volume to attach to the notebook instance. The default value is 5 GB.
    ///
    /// `VolumeSizeInGB`.
    pub fn volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("VolumeSizeInGB", value.into());
        self
    }
}

impl Resource for NotebookInstance {
    const TYPE: &'static str = "AWS::SageMaker::NotebookInstance";
}

impl Construct for NotebookInstance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NotebookInstance> for Properties {
    fn from(value: NotebookInstance) -> Self {
        value.0
    }
}

impl Handle<NotebookInstance> {
    /// The Amazon Resource Name (ARN) of the notebook instance.
    ///
    /// `Fn::GetAtt` of `NotebookInstanceArn`.
    #[must_use]
    pub fn notebook_instance_arn(self) -> Value<String> {
        self.attribute("NotebookInstanceArn")
    }
}

/// The `AWS::SageMaker::NotebookInstanceLifecycleConfig` resource creates shell scripts that run when you create and/or start a notebook instance.
///
/// [`AWS::SageMaker::NotebookInstanceLifecycleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstancelifecycleconfig.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NotebookInstanceLifecycleConfig(Properties);

impl NotebookInstanceLifecycleConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the lifecycle configuration.
    ///
    /// `NotebookInstanceLifecycleConfigName`. A change replaces the resource.
    pub fn notebook_instance_lifecycle_config_name(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("NotebookInstanceLifecycleConfigName", value.into());
        self
    }

    /// A shell script that runs only once, when you create a notebook instance. The shell script must be a base64-encoded string.
    ///
    /// `OnCreate`.
    pub fn on_create(
        mut self,
        value: impl Into<List<notebook_instance_lifecycle_config::NotebookInstanceLifecycleHook>>,
    ) -> Self {
        self.0.set("OnCreate", value.into());
        self
    }

    /// A shell script that runs every time you start a notebook instance, including when you create the notebook instance. The shell script must be a base64-encoded string.
    ///
    /// `OnStart`.
    pub fn on_start(
        mut self,
        value: impl Into<List<notebook_instance_lifecycle_config::NotebookInstanceLifecycleHook>>,
    ) -> Self {
        self.0.set("OnStart", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<notebook_instance_lifecycle_config::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for NotebookInstanceLifecycleConfig {
    const TYPE: &'static str = "AWS::SageMaker::NotebookInstanceLifecycleConfig";
}

impl Construct for NotebookInstanceLifecycleConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NotebookInstanceLifecycleConfig> for Properties {
    fn from(value: NotebookInstanceLifecycleConfig) -> Self {
        value.0
    }
}

impl Handle<NotebookInstanceLifecycleConfig> {
    /// The Amazon Resource Name (ARN) of the lifecycle configuration.
    ///
    /// `Fn::GetAtt` of `NotebookInstanceLifecycleConfigArn`.
    #[must_use]
    pub fn notebook_instance_lifecycle_config_arn(self) -> Value<String> {
        self.attribute("NotebookInstanceLifecycleConfigArn")
    }
}

/// The `AWS::SageMaker::PartnerApp` resource creates an Amazon SageMaker Partner AI App. For more information, see [Partner AI Apps](https://docs.aws.amazon.com/sagemaker/latest/dg/partner-apps.html) .
///
/// [`AWS::SageMaker::PartnerApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-partnerapp.html).
///
/// Required: `AuthType`, `ExecutionRoleArn`, `Name`, `Tier`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PartnerApp(Properties);

impl PartnerApp {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The version of the PartnerApp.
    ///
    /// `AppVersion`.
    pub fn app_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppVersion", value.into());
        self
    }

    /// Configuration settings for the Partner AI App.
    ///
    /// `ApplicationConfig`.
    pub fn application_config(
        mut self,
        value: impl Into<Value<partner_app::PartnerAppConfig>>,
    ) -> Self {
        self.0.set("ApplicationConfig", value.into());
        self
    }

    /// Defines the authentication type used for the Partner AI App.
    ///
    /// `AuthType`. Required. Allowed: [`AuthType`](partner_app::AuthType). A change replaces the resource.
    pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthType", value.into());
        self
    }

    /// The client token for the PartnerApp.
    ///
    /// `ClientToken`.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// Enables automatic minor version upgrades for the PartnerApp.
    ///
    /// `EnableAutoMinorVersionUpgrade`.
    pub fn enable_auto_minor_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableAutoMinorVersionUpgrade", value.into());
        self
    }

    /// Enables IAM Session based Identity for PartnerApp.
    ///
    /// `EnableIamSessionBasedIdentity`.
    pub fn enable_iam_session_based_identity(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableIamSessionBasedIdentity", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role of the user.
    ///
    /// `ExecutionRoleArn`. Required. A change replaces the resource.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The AWS KMS customer managed key used to encrypt the data associated with the PartnerApp.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// A collection of settings that specify the maintenance schedule for the PartnerApp.
    ///
    /// `MaintenanceConfig`.
    pub fn maintenance_config(
        mut self,
        value: impl Into<Value<partner_app::PartnerAppMaintenanceConfig>>,
    ) -> Self {
        self.0.set("MaintenanceConfig", value.into());
        self
    }

    /// The name of the Partner AI App. This name must be unique within your account and region.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of tags to apply to the PartnerApp.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<partner_app::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies the tier or level of the Partner AI App. The tier size impacts the speed and capabilities of the application.
    ///
    /// `Tier`. Required.
    pub fn tier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Tier", value.into());
        self
    }

    /// Specifies the type of Partner AI App being created.
    ///
    /// `Type`. Required. Allowed: [`Type`](partner_app::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for PartnerApp {
    const TYPE: &'static str = "AWS::SageMaker::PartnerApp";
}

impl Construct for PartnerApp {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PartnerApp> for Properties {
    fn from(value: PartnerApp) -> Self {
        value.0
    }
}

impl Handle<PartnerApp> {
    /// The Amazon Resource Name (ARN) of the created PartnerApp.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The AppServerUrl based on app and account-info.
    ///
    /// `Fn::GetAtt` of `BaseUrl`.
    #[must_use]
    pub fn base_url(self) -> Value<String> {
        self.attribute("BaseUrl")
    }

    /// The end-of-life date for the current version of the PartnerApp.
    ///
    /// `Fn::GetAtt` of `CurrentVersionEolDate`.
    #[must_use]
    pub fn current_version_eol_date(self) -> Value<String> {
        self.attribute("CurrentVersionEolDate")
    }
}

/// The `AWS::SageMaker::Pipeline` resource creates shell scripts that run when you create and/or start a SageMaker Pipeline.
///
/// [`AWS::SageMaker::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html).
///
/// Required: `PipelineDefinition`, `PipelineName`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Pipeline(Properties);

impl Pipeline {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The parallelism configuration applied to the pipeline.
    ///
    /// `ParallelismConfiguration`.
    pub fn parallelism_configuration(
        mut self,
        value: impl Into<Value<pipeline::ParallelismConfiguration>>,
    ) -> Self {
        self.0.set("ParallelismConfiguration", value.into());
        self
    }

    /// The definition of the pipeline. This can be either a JSON string or an Amazon S3 location.
    ///
    /// `PipelineDefinition`. Required.
    pub fn pipeline_definition(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PipelineDefinition", value.into());
        self
    }

    /// The description of the pipeline.
    ///
    /// `PipelineDescription`.
    pub fn pipeline_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PipelineDescription", value.into());
        self
    }

    /// The display name of the pipeline.
    ///
    /// `PipelineDisplayName`.
    pub fn pipeline_display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PipelineDisplayName", value.into());
        self
    }

    /// The name of the pipeline.
    ///
    /// `PipelineName`. Required. A change replaces the resource.
    pub fn pipeline_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PipelineName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role used to execute the pipeline.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The tags of the pipeline.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<pipeline::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Pipeline {
    const TYPE: &'static str = "AWS::SageMaker::Pipeline";
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

/// An Amazon SageMaker processing job that is used to analyze data and evaluate models. For more information, see [Process Data and Evaluate Models](https://docs.aws.amazon.com/sagemaker/latest/dg/processing-job.html) .
///
/// [`AWS::SageMaker::ProcessingJob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html).
///
/// Required: `AppSpecification`, `ProcessingResources`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProcessingJob(Properties);

impl ProcessingJob {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration to run a processing job in a specified container image.
    ///
    /// `AppSpecification`. Required. A change replaces the resource.
    pub fn app_specification(
        mut self,
        value: impl Into<Value<processing_job::AppSpecification>>,
    ) -> Self {
        self.0.set("AppSpecification", value.into());
        self
    }

    /// Sets the environment variables in the Docker container.
    ///
    /// `Environment`. A change replaces the resource.
    pub fn environment(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Environment", value.into());
        self
    }

    /// Associates a SageMaker job as a trial component with an experiment and trial. Specified when you call the [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html) API.
    ///
    /// `ExperimentConfig`. A change replaces the resource.
    pub fn experiment_config(
        mut self,
        value: impl Into<Value<processing_job::ExperimentConfig>>,
    ) -> Self {
        self.0.set("ExperimentConfig", value.into());
        self
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs.
    ///
    /// `NetworkConfig`. A change replaces the resource.
    pub fn network_config(
        mut self,
        value: impl Into<Value<processing_job::NetworkConfig>>,
    ) -> Self {
        self.0.set("NetworkConfig", value.into());
        self
    }

    /// List of input configurations for the processing job.
    ///
    /// `ProcessingInputs`. A change replaces the resource.
    pub fn processing_inputs(
        mut self,
        value: impl Into<List<processing_job::ProcessingInputsObject>>,
    ) -> Self {
        self.0.set("ProcessingInputs", value.into());
        self
    }

    /// The name of the processing job. If you don't provide a job name, then a unique name is automatically created for the job.
    ///
    /// `ProcessingJobName`. A change replaces the resource.
    pub fn processing_job_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProcessingJobName", value.into());
        self
    }

    /// Contains information about the output location for the compiled model and the target device that the model runs on.
    ///
    /// `ProcessingOutputConfig`. A change replaces the resource.
    pub fn processing_output_config(
        mut self,
        value: impl Into<Value<processing_job::ProcessingOutputConfig>>,
    ) -> Self {
        self.0.set("ProcessingOutputConfig", value.into());
        self
    }

    /// Identifies the resources, ML compute instances, and ML storage volumes to deploy for a processing job. In distributed training, you specify more than one instance.
    ///
    /// `ProcessingResources`. Required. A change replaces the resource.
    pub fn processing_resources(
        mut self,
        value: impl Into<Value<processing_job::ProcessingResources>>,
    ) -> Self {
        self.0.set("ProcessingResources", value.into());
        self
    }

    /// The ARN of the role used to create the processing job.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Configures conditions under which the processing job should be stopped, such as how long the processing job has been running. After the condition is met, the processing job is stopped.
    ///
    /// `StoppingCondition`. A change replaces the resource.
    pub fn stopping_condition(
        mut self,
        value: impl Into<Value<processing_job::StoppingCondition>>,
    ) -> Self {
        self.0.set("StoppingCondition", value.into());
        self
    }

    /// An array of key-value pairs. For more information, see [Using Cost Allocation Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL) in the \*AWS Billing and Cost Management User Guide\* .
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<processing_job::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ProcessingJob {
    const TYPE: &'static str = "AWS::SageMaker::ProcessingJob";
}

impl Construct for ProcessingJob {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProcessingJob> for Properties {
    fn from(value: ProcessingJob) -> Self {
        value.0
    }
}

impl Handle<ProcessingJob> {
    /// The Amazon Resource Name (ARN) of the AutoML job associated with this processing job.
    ///
    /// `Fn::GetAtt` of `AutoMLJobArn`.
    #[must_use]
    pub fn auto_ml_job_arn(self) -> Value<String> {
        self.attribute("AutoMLJobArn")
    }

    /// The time the processing job was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A string, up to one KB in size, that contains metadata from the processing container when the processing job exits.
    ///
    /// `Fn::GetAtt` of `ExitMessage`.
    #[must_use]
    pub fn exit_message(self) -> Value<String> {
        self.attribute("ExitMessage")
    }

    /// A string, up to one KB in size, that contains the reason a processing job failed, if it failed.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[must_use]
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The time the processing job was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The ARN of a monitoring schedule for an endpoint associated with this processing job.
    ///
    /// `Fn::GetAtt` of `MonitoringScheduleArn`.
    #[must_use]
    pub fn monitoring_schedule_arn(self) -> Value<String> {
        self.attribute("MonitoringScheduleArn")
    }

    /// The time that the processing job ended.
    ///
    /// `Fn::GetAtt` of `ProcessingEndTime`.
    #[must_use]
    pub fn processing_end_time(self) -> Value<String> {
        self.attribute("ProcessingEndTime")
    }

    /// The ARN of the processing job.
    ///
    /// `Fn::GetAtt` of `ProcessingJobArn`.
    #[must_use]
    pub fn processing_job_arn(self) -> Value<String> {
        self.attribute("ProcessingJobArn")
    }

    /// The status of the processing job.
    ///
    /// `Fn::GetAtt` of `ProcessingJobStatus`.
    #[must_use]
    pub fn processing_job_status(self) -> Value<String> {
        self.attribute("ProcessingJobStatus")
    }

    /// The time that the processing job started.
    ///
    /// `Fn::GetAtt` of `ProcessingStartTime`.
    #[must_use]
    pub fn processing_start_time(self) -> Value<String> {
        self.attribute("ProcessingStartTime")
    }

    /// The ARN of the training job associated with this processing job.
    ///
    /// `Fn::GetAtt` of `TrainingJobArn`.
    #[must_use]
    pub fn training_job_arn(self) -> Value<String> {
        self.attribute("TrainingJobArn")
    }
}

/// Creates a machine learning (ML) project that can contain one or more templates that set up an ML pipeline from training to deploying an approved model.
///
/// [`AWS::SageMaker::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-project.html).
///
/// Required: `ProjectName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Project(Properties);

impl Project {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the project.
    ///
    /// `ProjectDescription`. A change replaces the resource.
    pub fn project_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectDescription", value.into());
        self
    }

    /// The name of the project.
    ///
    /// `ProjectName`. Required. A change replaces the resource.
    pub fn project_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectName", value.into());
        self
    }

    /// Details of a provisioned service catalog product. For information about service catalog, see [What is AWS Service Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html) .
    ///
    /// `ServiceCatalogProvisionedProductDetails`.
    pub fn service_catalog_provisioned_product_details(
        mut self,
        value: impl Into<Value<project::ServiceCatalogProvisionedProductDetails>>,
    ) -> Self {
        self.0
            .set("ServiceCatalogProvisionedProductDetails", value.into());
        self
    }

    /// The product ID and provisioning artifact ID to provision a service catalog. For information, see [What is AWS Service Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html) .
    ///
    /// `ServiceCatalogProvisioningDetails`. A change replaces the resource.
    pub fn service_catalog_provisioning_details(
        mut self,
        value: impl Into<Value<project::ServiceCatalogProvisioningDetails>>,
    ) -> Self {
        self.0
            .set("ServiceCatalogProvisioningDetails", value.into());
        self
    }

    /// A list of key-value pairs to apply to this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<project::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An array of template providers associated with the project.
    ///
    /// `TemplateProviderDetails`. A change replaces the resource.
    pub fn template_provider_details(
        mut self,
        value: impl Into<List<project::TemplateProviderDetail>>,
    ) -> Self {
        self.0.set("TemplateProviderDetails", value.into());
        self
    }
}

impl Resource for Project {
    const TYPE: &'static str = "AWS::SageMaker::Project";
}

impl Construct for Project {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Project> for Properties {
    fn from(value: Project) -> Self {
        value.0
    }
}

impl Handle<Project> {
    /// The time that the project was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the project.
    ///
    /// `Fn::GetAtt` of `ProjectArn`.
    #[must_use]
    pub fn project_arn(self) -> Value<String> {
        self.attribute("ProjectArn")
    }

    /// The ID of the project. This ID is prepended to all entities associated with this project.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[must_use]
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// The status of the project.
    ///
    /// `Fn::GetAtt` of `ProjectStatus`.
    #[must_use]
    pub fn project_status(self) -> Value<String> {
        self.attribute("ProjectStatus")
    }
}

/// Creates a private space or a space used for real time collaboration in a domain.
///
/// [`AWS::SageMaker::Space`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html).
///
/// Required: `DomainId`, `SpaceName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Space(Properties);

impl Space {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the associated domain.
    ///
    /// `DomainId`. Required. A change replaces the resource.
    pub fn domain_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainId", value.into());
        self
    }

    /// The collection of ownership settings for a space.
    ///
    /// `OwnershipSettings`. A change replaces the resource.
    pub fn ownership_settings(mut self, value: impl Into<Value<space::OwnershipSettings>>) -> Self {
        self.0.set("OwnershipSettings", value.into());
        self
    }

    /// The name of the space that appears in the Studio UI.
    ///
    /// `SpaceDisplayName`.
    pub fn space_display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SpaceDisplayName", value.into());
        self
    }

    /// The name of the space.
    ///
    /// `SpaceName`. Required. A change replaces the resource.
    pub fn space_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SpaceName", value.into());
        self
    }

    /// A collection of space settings.
    ///
    /// `SpaceSettings`.
    pub fn space_settings(mut self, value: impl Into<Value<space::SpaceSettings>>) -> Self {
        self.0.set("SpaceSettings", value.into());
        self
    }

    /// A collection of space sharing settings.
    ///
    /// `SpaceSharingSettings`. A change replaces the resource.
    pub fn space_sharing_settings(
        mut self,
        value: impl Into<Value<space::SpaceSharingSettings>>,
    ) -> Self {
        self.0.set("SpaceSharingSettings", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<space::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Space {
    const TYPE: &'static str = "AWS::SageMaker::Space";
}

impl Construct for Space {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Space> for Properties {
    fn from(value: Space) -> Self {
        value.0
    }
}

impl Handle<Space> {
    /// The space's Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `SpaceArn`.
    #[must_use]
    pub fn space_arn(self) -> Value<String> {
        self.attribute("SpaceArn")
    }

    /// Returns the URL of the space.
    ///
    /// `Fn::GetAtt` of `Url`.
    #[must_use]
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// Creates a new Amazon SageMaker AI Studio Lifecycle Configuration.
///
/// [`AWS::SageMaker::StudioLifecycleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-studiolifecycleconfig.html).
///
/// Required: `StudioLifecycleConfigAppType`, `StudioLifecycleConfigContent`, `StudioLifecycleConfigName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StudioLifecycleConfig(Properties);

impl StudioLifecycleConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The App type to which the Lifecycle Configuration is attached.
    ///
    /// `StudioLifecycleConfigAppType`. Required. Allowed: [`StudioLifecycleConfigAppType`](studio_lifecycle_config::StudioLifecycleConfigAppType). A change replaces the resource.
    pub fn studio_lifecycle_config_app_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StudioLifecycleConfigAppType", value.into());
        self
    }

    /// The content of your Amazon SageMaker Studio Lifecycle Configuration script. This content must be base64 encoded.
    ///
    /// `StudioLifecycleConfigContent`. Required. A change replaces the resource.
    pub fn studio_lifecycle_config_content(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StudioLifecycleConfigContent", value.into());
        self
    }

    /// The name of the Amazon SageMaker AI Studio Lifecycle Configuration.
    ///
    /// `StudioLifecycleConfigName`. Required. A change replaces the resource.
    pub fn studio_lifecycle_config_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StudioLifecycleConfigName", value.into());
        self
    }

    /// Tags to be associated with the Lifecycle Configuration. Each tag consists of a key and an optional value. Tag keys must be unique per resource. Tags are searchable using the Search API.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<studio_lifecycle_config::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for StudioLifecycleConfig {
    const TYPE: &'static str = "AWS::SageMaker::StudioLifecycleConfig";
}

impl Construct for StudioLifecycleConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StudioLifecycleConfig> for Properties {
    fn from(value: StudioLifecycleConfig) -> Self {
        value.0
    }
}

impl Handle<StudioLifecycleConfig> {
    /// The Amazon Resource Name (ARN) of the Lifecycle Configuration.
    ///
    /// `Fn::GetAtt` of `StudioLifecycleConfigArn`.
    #[must_use]
    pub fn studio_lifecycle_config_arn(self) -> Value<String> {
        self.attribute("StudioLifecycleConfigArn")
    }
}

/// Resource type definition for AWS::SageMaker::TrialComponent. A trial component is a stage of a machine learning trial, such as a preprocessing job, training job, or batch transform job.
///
/// [`AWS::SageMaker::TrialComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-trialcomponent.html).
///
/// Required: `TrialComponentName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TrialComponent(Properties);

impl TrialComponent {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the component as displayed. If DisplayName isn't specified, TrialComponentName is displayed.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The input artifacts for the component.
    ///
    /// `InputArtifacts`.
    pub fn input_artifacts(
        mut self,
        value: impl Into<Map<trial_component::TrialComponentArtifact>>,
    ) -> Self {
        self.0.set("InputArtifacts", value.into());
        self
    }

    /// Metadata properties of the tracking entity, trial, or trial component.
    ///
    /// `MetadataProperties`. A change replaces the resource.
    pub fn metadata_properties(
        mut self,
        value: impl Into<Value<trial_component::MetadataProperties>>,
    ) -> Self {
        self.0.set("MetadataProperties", value.into());
        self
    }

    /// The output artifacts for the component.
    ///
    /// `OutputArtifacts`.
    pub fn output_artifacts(
        mut self,
        value: impl Into<Map<trial_component::TrialComponentArtifact>>,
    ) -> Self {
        self.0.set("OutputArtifacts", value.into());
        self
    }

    /// The hyperparameters for the component.
    ///
    /// `Parameters`.
    pub fn parameters(
        mut self,
        value: impl Into<Map<trial_component::TrialComponentParameterValue>>,
    ) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// The status of the trial component.
    ///
    /// `Status`.
    pub fn status(
        mut self,
        value: impl Into<Value<trial_component::TrialComponentStatus>>,
    ) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// A list of tags to associate with the trial component.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<trial_component::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the trial component. Must be unique in your AWS account and is not case-sensitive.
    ///
    /// `TrialComponentName`. Required. A change replaces the resource.
    pub fn trial_component_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrialComponentName", value.into());
        self
    }
}

impl Resource for TrialComponent {
    const TYPE: &'static str = "AWS::SageMaker::TrialComponent";
}

impl Construct for TrialComponent {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TrialComponent> for Properties {
    fn from(value: TrialComponent) -> Self {
        value.0
    }
}

impl Handle<TrialComponent> {
    /// When the trial component was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the trial component was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the lineage group.
    ///
    /// `Fn::GetAtt` of `LineageGroupArn`.
    #[must_use]
    pub fn lineage_group_arn(self) -> Value<String> {
        self.attribute("LineageGroupArn")
    }

    /// The Amazon Resource Name (ARN) of the trial component.
    ///
    /// `Fn::GetAtt` of `TrialComponentArn`.
    #[must_use]
    pub fn trial_component_arn(self) -> Value<String> {
        self.attribute("TrialComponentArn")
    }
}

/// Creates a user profile. A user profile represents a single user within a domain, and is the main way to reference a "person" for the purposes of sharing, reporting, and other user-oriented features.
///
/// [`AWS::SageMaker::UserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html).
///
/// Required: `DomainId`, `UserProfileName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserProfile(Properties);

impl UserProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The domain ID.
    ///
    /// `DomainId`. Required. A change replaces the resource.
    pub fn domain_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainId", value.into());
        self
    }

    /// A specifier for the type of value specified in SingleSignOnUserValue. Currently, the only supported value is "UserName". If the Domain's AuthMode is SSO , this field is required.
    ///
    /// `SingleSignOnUserIdentifier`. A change replaces the resource.
    pub fn single_sign_on_user_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SingleSignOnUserIdentifier", value.into());
        self
    }

    /// The username of the associated AWS Single Sign-On User for this UserProfile. If the Domain's AuthMode is SSO , this field is required, and must match a valid username of a user in your directory.
    ///
    /// `SingleSignOnUserValue`. A change replaces the resource.
    pub fn single_sign_on_user_value(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SingleSignOnUserValue", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<user_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The user profile name.
    ///
    /// `UserProfileName`. Required. A change replaces the resource.
    pub fn user_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserProfileName", value.into());
        self
    }

    /// A collection of settings that apply to users of Amazon SageMaker Studio.
    ///
    /// `UserSettings`.
    pub fn user_settings(mut self, value: impl Into<Value<user_profile::UserSettings>>) -> Self {
        self.0.set("UserSettings", value.into());
        self
    }
}

impl Resource for UserProfile {
    const TYPE: &'static str = "AWS::SageMaker::UserProfile";
}

impl Construct for UserProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserProfile> for Properties {
    fn from(value: UserProfile) -> Self {
        value.0
    }
}

impl Handle<UserProfile> {
    /// The Amazon Resource Name (ARN) of the user profile, such as `arn:aws:sagemaker:region:account-id:user-profile/domain-id/user-profile-name` .
    ///
    /// `Fn::GetAtt` of `UserProfileArn`.
    #[must_use]
    pub fn user_profile_arn(self) -> Value<String> {
        self.attribute("UserProfileArn")
    }
}

/// Resource Type definition for AWS::SageMaker::Workforce. Use to create a private workforce that you can use to label your training data using Amazon SageMaker Ground Truth.
///
/// [`AWS::SageMaker::Workforce`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workforce.html).
///
/// Required: `WorkforceName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workforce(Properties);

impl Workforce {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration of an Amazon Cognito workforce. A single Cognito workforce is created using and corresponds to a single Amazon Cognito user pool.
    ///
    /// `CognitoConfig`. A change replaces the resource.
    pub fn cognito_config(mut self, value: impl Into<Value<workforce::CognitoConfig>>) -> Self {
        self.0.set("CognitoConfig", value.into());
        self
    }

    /// The IP address type for the workforce. IPv4 only or dualstack (IPv4 and IPv6).
    ///
    /// `IpAddressType`. Allowed: [`IpAddressType`](workforce::IpAddressType).
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// The configuration of an OIDC Identity Provider (IdP) private workforce.
    ///
    /// `OidcConfig`.
    pub fn oidc_config(mut self, value: impl Into<Value<workforce::OidcConfig>>) -> Self {
        self.0.set("OidcConfig", value.into());
        self
    }

    /// A list of IP address ranges used to access your training data.
    ///
    /// `SourceIpConfig`.
    pub fn source_ip_config(mut self, value: impl Into<Value<workforce::SourceIpConfig>>) -> Self {
        self.0.set("SourceIpConfig", value.into());
        self
    }

    /// An array of key-value pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workforce::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the private workforce.
    ///
    /// `WorkforceName`. Required. A change replaces the resource.
    pub fn workforce_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkforceName", value.into());
        self
    }

    /// The VPC configuration for the workforce.
    ///
    /// `WorkforceVpcConfig`.
    pub fn workforce_vpc_config(
        mut self,
        value: impl Into<Value<workforce::WorkforceVpcConfigRequest>>,
    ) -> Self {
        self.0.set("WorkforceVpcConfig", value.into());
        self
    }
}

impl Resource for Workforce {
    const TYPE: &'static str = "AWS::SageMaker::Workforce";
}

impl Construct for Workforce {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Workforce> for Properties {
    fn from(value: Workforce) -> Self {
        value.0
    }
}

impl Handle<Workforce> {
    /// The subdomain for your OIDC Identity Provider.
    ///
    /// `Fn::GetAtt` of `SubDomain`.
    #[must_use]
    pub fn sub_domain(self) -> Value<String> {
        self.attribute("SubDomain")
    }

    /// The Amazon Resource Name (ARN) of the private workforce.
    ///
    /// `Fn::GetAtt` of `WorkforceArn`.
    #[must_use]
    pub fn workforce_arn(self) -> Value<String> {
        self.attribute("WorkforceArn")
    }
}

/// Creates a new work team for labeling your data. A work team is defined by one or more Amazon Cognito user pools. You must first create the user pools before you can create a work team.
///
/// [`AWS::SageMaker::Workteam`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workteam.html).
///
/// Required: `Description`, `MemberDefinitions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workteam(Properties);

impl Workteam {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the work team.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A list of `MemberDefinition` objects that contains objects that identify the workers that make up the work team.
    ///
    /// `MemberDefinitions`. Required.
    pub fn member_definitions(
        mut self,
        value: impl Into<List<workteam::MemberDefinition>>,
    ) -> Self {
        self.0.set("MemberDefinitions", value.into());
        self
    }

    /// Configures SNS notifications of available or expiring work items for work teams.
    ///
    /// `NotificationConfiguration`.
    pub fn notification_configuration(
        mut self,
        value: impl Into<Value<workteam::NotificationConfiguration>>,
    ) -> Self {
        self.0.set("NotificationConfiguration", value.into());
        self
    }

    /// An array of key-value pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workteam::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the workforce.
    ///
    /// `WorkforceName`. A change replaces the resource.
    pub fn workforce_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkforceName", value.into());
        self
    }

    /// The name of the work team.
    ///
    /// `WorkteamName`. A change replaces the resource.
    pub fn workteam_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkteamName", value.into());
        self
    }
}

impl Resource for Workteam {
    const TYPE: &'static str = "AWS::SageMaker::Workteam";
}

impl Construct for Workteam {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Workteam> for Properties {
    fn from(value: Workteam) -> Self {
        value.0
    }
}

impl Handle<Workteam> {
    /// The Amazon Resource Name (ARN) that identifies the work team.
    ///
    /// `Fn::GetAtt` of `WorkteamArn`.
    #[must_use]
    pub fn workteam_arn(self) -> Value<String> {
        self.attribute("WorkteamArn")
    }
}

/// Property types of [`AIWorkloadConfig`].
pub mod ai_workload_config {
    use crate::{Json, List, Properties, Value};

    /// The dataset configuration for an AI workload.
    ///
    /// A property type of `AWS::SageMaker::AIWorkloadConfig`.
    ///
    /// Required: `InputDataConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AIDatasetConfig(Properties);

    impl AIDatasetConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of input data channel configurations for the workload.
        ///
        /// `InputDataConfig`. Required.
        pub fn input_data_config(
            mut self,
            value: impl Into<List<AIWorkloadInputDataConfig>>,
        ) -> Self {
            self.0.set("InputDataConfig", value.into());
            self
        }
    }

    impl From<AIDatasetConfig> for Json {
        fn from(value: AIDatasetConfig) -> Self {
            value.0.into()
        }
    }

    /// The benchmark tool configuration for an AI workload.
    ///
    /// A property type of `AWS::SageMaker::AIWorkloadConfig`.
    ///
    /// Required: `WorkloadSpec`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AIWorkloadConfigs(Properties);

    impl AIWorkloadConfigs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The workload specification for benchmark tool configuration.
        ///
        /// `WorkloadSpec`. Required.
        pub fn workload_spec(mut self, value: impl Into<Value<WorkloadSpec>>) -> Self {
            self.0.set("WorkloadSpec", value.into());
            self
        }
    }

    impl From<AIWorkloadConfigs> for Json {
        fn from(value: AIWorkloadConfigs) -> Self {
            value.0.into()
        }
    }

    /// The data source for an AI workload input data channel.
    ///
    /// A property type of `AWS::SageMaker::AIWorkloadConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AIWorkloadDataSource(Properties);

    impl AIWorkloadDataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 data source for an AI workload.
        ///
        /// `S3DataSource`.
        pub fn s3_data_source(mut self, value: impl Into<Value<AIWorkloadS3DataSource>>) -> Self {
            self.0.set("S3DataSource", value.into());
            self
        }
    }

    impl From<AIWorkloadDataSource> for Json {
        fn from(value: AIWorkloadDataSource) -> Self {
            value.0.into()
        }
    }

    /// A channel of input data for an AI workload configuration.
    ///
    /// A property type of `AWS::SageMaker::AIWorkloadConfig`.
    ///
    /// Required: `ChannelName`, `DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AIWorkloadInputDataConfig(Properties);

    impl AIWorkloadInputDataConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The logical name for the data channel.
        ///
        /// `ChannelName`. Required.
        pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelName", value.into());
            self
        }

        /// The data source for an AI workload input data channel.
        ///
        /// `DataSource`. Required.
        pub fn data_source(mut self, value: impl Into<Value<AIWorkloadDataSource>>) -> Self {
            self.0.set("DataSource", value.into());
            self
        }
    }

    impl From<AIWorkloadInputDataConfig> for Json {
        fn from(value: AIWorkloadInputDataConfig) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 data source for an AI workload.
    ///
    /// A property type of `AWS::SageMaker::AIWorkloadConfig`.
    ///
    /// Required: `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AIWorkloadS3DataSource(Properties);

    impl AIWorkloadS3DataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 URI of the data.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<AIWorkloadS3DataSource> for Json {
        fn from(value: AIWorkloadS3DataSource) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::AIWorkloadConfig`.
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

        /// The tag key. Tag keys must be unique per resource.
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

    /// The workload specification for benchmark tool configuration.
    ///
    /// A property type of `AWS::SageMaker::AIWorkloadConfig`.
    ///
    /// Required: `Inline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkloadSpec(Properties);

    impl WorkloadSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An inline YAML or JSON string that defines benchmark parameters. The service validates the document against its own benchmark schema: it must declare a benchmark object whose type member matches the pattern ^(aiperf)$.
        ///
        /// `Inline`. Required.
        pub fn inline(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Inline", value.into());
            self
        }
    }

    impl From<WorkloadSpec> for Json {
        fn from(value: WorkloadSpec) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Action`].
pub mod action {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SageMaker::Action`.
    ///
    /// Required: `SourceUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionSource(Properties);

    impl ActionSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the source.
        ///
        /// `SourceId`.
        pub fn source_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceId", value.into());
            self
        }

        /// The type of the source.
        ///
        /// `SourceType`.
        pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceType", value.into());
            self
        }

        /// The URI of the source.
        ///
        /// `SourceUri`. Required.
        pub fn source_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceUri", value.into());
            self
        }
    }

    impl From<ActionSource> for Json {
        fn from(value: ActionSource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Action`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataProperties(Properties);

    impl MetadataProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The commit ID.
        ///
        /// `CommitId`.
        pub fn commit_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CommitId", value.into());
            self
        }

        /// The entity this entity was generated by.
        ///
        /// `GeneratedBy`.
        pub fn generated_by(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GeneratedBy", value.into());
            self
        }

        /// The project ID.
        ///
        /// `ProjectId`.
        pub fn project_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProjectId", value.into());
            self
        }

        /// The repository.
        ///
        /// `Repository`.
        pub fn repository(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Repository", value.into());
            self
        }
    }

    impl From<MetadataProperties> for Json {
        fn from(value: MetadataProperties) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Action`.
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

    words! {
        /// Words for `Status`.
        pub enum Status {
            Unknown = "Unknown",
            InProgress = "InProgress",
            Completed = "Completed",
            Failed = "Failed",
            Stopping = "Stopping",
            Stopped = "Stopped",
        }
    }
}

/// Property types and words of [`Algorithm`].
pub mod algorithm {
    use crate::{Json, List, Map, Properties, Value};

    /// A property type of `AWS::SageMaker::Algorithm`.
    ///
    /// Required: `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CategoricalParameterRangeSpecification(Properties);

    impl CategoricalParameterRangeSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<CategoricalParameterRangeSpecification> for Json {
        fn from(value: CategoricalParameterRangeSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Algorithm`.
    ///
    /// Required: `Name`, `SupportedContentTypes`, `SupportedInputModes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChannelSpecification(Properties);

    impl ChannelSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// `IsRequired`.
        pub fn is_required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsRequired", value.into());
            self
        }

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `SupportedCompressionTypes`. Allowed: [`SupportedCompressionTypes`].
        pub fn supported_compression_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SupportedCompressionTypes", value.into());
            self
        }

        /// `SupportedContentTypes`. Required.
        pub fn supported_content_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SupportedContentTypes", value.into());
            self
        }

        /// `SupportedInputModes`. Required. Allowed: [`SupportedInputModes`].
        pub fn supported_input_modes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SupportedInputModes", value.into());
            self
        }
    }

    impl From<ChannelSpecification> for Json {
        fn from(value: ChannelSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Algorithm`.
    ///
    /// Required: `MaxValue`, `MinValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContinuousParameterRangeSpecification(Properties);

    impl ContinuousParameterRangeSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MaxValue`. Required.
        pub fn max_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaxValue", value.into());
            self
        }

        /// `MinValue`. Required.
        pub fn min_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MinValue", value.into());
            self
        }
    }

    impl From<ContinuousParameterRangeSpecification> for Json {
        fn from(value: ContinuousParameterRangeSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Algorithm`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HyperParameterSpecification(Properties);

    impl HyperParameterSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// `IsRequired`.
        pub fn is_required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsRequired", value.into());
            self
        }

        /// `IsTunable`.
        pub fn is_tunable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsTunable", value.into());
            self
        }

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `Range`.
        pub fn range(mut self, value: impl Into<Value<ParameterRange>>) -> Self {
            self.0.set("Range", value.into());
            self
        }

        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<HyperParameterSpecification> for Json {
        fn from(value: HyperParameterSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Algorithm`.
    ///
    /// Required: `MetricName`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HyperParameterTuningJobObjective(Properties);

    impl HyperParameterTuningJobObjective {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MetricName`. Required.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// `Type`. Required. Allowed: [`HyperParameterTuningJobObjectiveType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<HyperParameterTuningJobObjective> for Json {
        fn from(value: HyperParameterTuningJobObjective) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Algorithm`.
    ///
    /// Required: `Containers`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceSpecification(Properties);

    impl InferenceSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Containers`. Required.
        pub fn containers(
            mut self,
            value: impl Into<List<ModelPackageContainerDefinition>>,
        ) -> Self {
            self.0.set("Containers", value.into());
            self
        }

        /// `SupportedContentTypes`.
        pub fn supported_content_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SupportedContentTypes", value.into());
            self
        }

        /// `SupportedRealtimeInferenceInstanceTypes`. Allowed: `ml.c4.2xlarge`, `ml.c4.4xlarge`, `ml.c4.8xlarge`, `ml.c4.large`, `ml.c4.xlarge`, `ml.c5.18xlarge`, `ml.c5.2xlarge`, `ml.c5.4xlarge`, `ml.c5.9xlarge`, `ml.c5.large`, `ml.c5.xlarge`, `ml.c5d.18xlarge`, and more.
        pub fn supported_realtime_inference_instance_types(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0
                .set("SupportedRealtimeInferenceInstanceTypes", value.into());
            self
        }

        /// `SupportedResponseMIMETypes`.
        pub fn supported_response_mime_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SupportedResponseMIMETypes", value.into());
            self
        }

        /// `SupportedTransformInstanceTypes`. Allowed: `ml.c4.2xlarge`, `ml.c4.4xlarge`, `ml.c4.8xlarge`, `ml.c4.xlarge`, `ml.c5.18xlarge`, `ml.c5.2xlarge`, `ml.c5.4xlarge`, `ml.c5.9xlarge`, `ml.c5.xlarge`, `ml.c6i.12xlarge`, `ml.c6i.16xlarge`, `ml.c6i.24xlarge`, and more.
        pub fn supported_transform_instance_types(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0.set("SupportedTransformInstanceTypes", value.into());
            self
        }
    }

    impl From<InferenceSpecification> for Json {
        fn from(value: InferenceSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Algorithm`.
    ///
    /// Required: `MaxValue`, `MinValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntegerParameterRangeSpecification(Properties);

    impl IntegerParameterRangeSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MaxValue`. Required.
        pub fn max_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaxValue", value.into());
            self
        }

        /// `MinValue`. Required.
        pub fn min_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MinValue", value.into());
            self
        }
    }

    impl From<IntegerParameterRangeSpecification> for Json {
        fn from(value: IntegerParameterRangeSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Algorithm`.
    ///
    /// Required: `Name`, `Regex`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricDefinition(Properties);

    impl MetricDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `Regex`. Required.
        pub fn regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Regex", value.into());
            self
        }
    }

    impl From<MetricDefinition> for Json {
        fn from(value: MetricDefinition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Algorithm`.
    ///
    /// Required: `DataInputConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelInput(Properties);

    impl ModelInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DataInputConfig`. Required.
        pub fn data_input_config(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataInputConfig", value.into());
            self
        }
    }

    impl From<ModelInput> for Json {
        fn from(value: ModelInput) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Algorithm`.
    ///
    /// Required: `Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelPackageContainerDefinition(Properties);

    impl ModelPackageContainerDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ContainerHostname`.
        pub fn container_hostname(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerHostname", value.into());
            self
        }

        /// `Environment`.
        pub fn environment(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// `Framework`.
        pub fn framework(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Framework", value.into());
            self
        }

        /// `FrameworkVersion`.
        pub fn framework_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FrameworkVersion", value.into());
            self
        }

        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// `ImageDigest`.
        pub fn image_digest(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageDigest", value.into());
            self
        }

        /// `IsCheckpoint`.
        pub fn is_checkpoint(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsCheckpoint", value.into());
            self
        }

        /// `ModelInput`.
        pub fn model_input(mut self, value: impl Into<Value<ModelInput>>) -> Self {
            self.0.set("ModelInput", value.into());
            self
        }

        /// `NearestModelName`.
        pub fn nearest_model_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NearestModelName", value.into());
            self
        }
    }

    impl From<ModelPackageContainerDefinition> for Json {
        fn from(value: ModelPackageContainerDefinition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParameterRange(Properties);

    impl ParameterRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CategoricalParameterRangeSpecification`.
        pub fn categorical_parameter_range_specification(
            mut self,
            value: impl Into<Value<CategoricalParameterRangeSpecification>>,
        ) -> Self {
            self.0
                .set("CategoricalParameterRangeSpecification", value.into());
            self
        }

        /// `ContinuousParameterRangeSpecification`.
        pub fn continuous_parameter_range_specification(
            mut self,
            value: impl Into<Value<ContinuousParameterRangeSpecification>>,
        ) -> Self {
            self.0
                .set("ContinuousParameterRangeSpecification", value.into());
            self
        }

        /// `IntegerParameterRangeSpecification`.
        pub fn integer_parameter_range_specification(
            mut self,
            value: impl Into<Value<IntegerParameterRangeSpecification>>,
        ) -> Self {
            self.0
                .set("IntegerParameterRangeSpecification", value.into());
            self
        }
    }

    impl From<ParameterRange> for Json {
        fn from(value: ParameterRange) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Algorithm`.
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

    /// A property type of `AWS::SageMaker::Algorithm`.
    ///
    /// Required: `SupportedTrainingInstanceTypes`, `TrainingChannels`, `TrainingImage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainingSpecification(Properties);

    impl TrainingSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MetricDefinitions`.
        pub fn metric_definitions(mut self, value: impl Into<List<MetricDefinition>>) -> Self {
            self.0.set("MetricDefinitions", value.into());
            self
        }

        /// `SupportedHyperParameters`.
        pub fn supported_hyper_parameters(
            mut self,
            value: impl Into<List<HyperParameterSpecification>>,
        ) -> Self {
            self.0.set("SupportedHyperParameters", value.into());
            self
        }

        /// `SupportedTrainingInstanceTypes`. Required. Allowed: `ml.c4.2xlarge`, `ml.c4.4xlarge`, `ml.c4.8xlarge`, `ml.c4.xlarge`, `ml.c5.18xlarge`, `ml.c5.2xlarge`, `ml.c5.4xlarge`, `ml.c5.9xlarge`, `ml.c5.xlarge`, `ml.c5n.18xlarge`, `ml.c5n.2xlarge`, `ml.c5n.4xlarge`, and more.
        pub fn supported_training_instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SupportedTrainingInstanceTypes", value.into());
            self
        }

        /// `SupportedTuningJobObjectiveMetrics`.
        pub fn supported_tuning_job_objective_metrics(
            mut self,
            value: impl Into<List<HyperParameterTuningJobObjective>>,
        ) -> Self {
            self.0
                .set("SupportedTuningJobObjectiveMetrics", value.into());
            self
        }

        /// `SupportsDistributedTraining`.
        pub fn supports_distributed_training(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SupportsDistributedTraining", value.into());
            self
        }

        /// `TrainingChannels`. Required.
        pub fn training_channels(mut self, value: impl Into<List<ChannelSpecification>>) -> Self {
            self.0.set("TrainingChannels", value.into());
            self
        }

        /// `TrainingImage`. Required.
        pub fn training_image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrainingImage", value.into());
            self
        }

        /// `TrainingImageDigest`.
        pub fn training_image_digest(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrainingImageDigest", value.into());
            self
        }
    }

    impl From<TrainingSpecification> for Json {
        fn from(value: TrainingSpecification) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `SupportedCompressionTypes`.
        pub enum SupportedCompressionTypes {
            None = "None",
            Gzip = "Gzip",
        }

        /// Words for `SupportedInputModes`.
        pub enum SupportedInputModes {
            Pipe = "Pipe",
            File = "File",
            FastFile = "FastFile",
        }

        /// Words for `Type`.
        pub enum Type {
            Integer = "Integer",
            Continuous = "Continuous",
            Categorical = "Categorical",
            FreeText = "FreeText",
        }

        /// Words for `Type`.
        pub enum HyperParameterTuningJobObjectiveType {
            Maximize = "Maximize",
            Minimize = "Minimize",
        }
    }
}

/// Property types and words of [`App`].
pub mod app {
    use crate::{Json, Properties, Value};

    /// Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the version runs on.
    ///
    /// A property type of `AWS::SageMaker::App`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceSpec(Properties);

    impl ResourceSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The instance type that the image version runs on.
        ///
        /// `InstanceType`. Allowed: `system`, `ml.t3.micro`, `ml.t3.small`, `ml.t3.medium`, `ml.t3.large`, `ml.t3.xlarge`, `ml.t3.2xlarge`, `ml.m5.large`, `ml.m5.xlarge`, `ml.m5.2xlarge`, `ml.m5.4xlarge`, `ml.m5.8xlarge`, and more.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource.
        ///
        /// `LifecycleConfigArn`.
        pub fn lifecycle_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LifecycleConfigArn", value.into());
            self
        }

        /// The ARN of the SageMaker AI image that the image version belongs to.
        ///
        /// `SageMakerImageArn`.
        pub fn sage_maker_image_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SageMakerImageArn", value.into());
            self
        }

        /// The ARN of the image version created on the instance. To clear the value set for `SageMakerImageVersionArn` , pass `None` as the value.
        ///
        /// `SageMakerImageVersionArn`.
        pub fn sage_maker_image_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SageMakerImageVersionArn", value.into());
            self
        }
    }

    impl From<ResourceSpec> for Json {
        fn from(value: ResourceSpec) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::App`.
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
        /// Words for `AppType`.
        pub enum AppType {
            JupyterServer = "JupyterServer",
            KernelGateway = "KernelGateway",
            RStudioServerPro = "RStudioServerPro",
            RSessionGateway = "RSessionGateway",
            Canvas = "Canvas",
        }
    }
}

/// Property types of [`AppImageConfig`].
pub mod app_image_config {
    use crate::{Json, List, Properties, Value};

    /// The configuration for the file system and kernels in a SageMaker image running as a Code Editor app. The `FileSystemConfig` object is not supported.
    ///
    /// A property type of `AWS::SageMaker::AppImageConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeEditorAppImageConfig(Properties);

    impl CodeEditorAppImageConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The container configuration for a SageMaker image.
        ///
        /// `ContainerConfig`.
        pub fn container_config(mut self, value: impl Into<Value<ContainerConfig>>) -> Self {
            self.0.set("ContainerConfig", value.into());
            self
        }
    }

    impl From<CodeEditorAppImageConfig> for Json {
        fn from(value: CodeEditorAppImageConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration used to run the application image container.
    ///
    /// A property type of `AWS::SageMaker::AppImageConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerConfig(Properties);

    impl ContainerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The arguments for the container when you're running the application.
        ///
        /// `ContainerArguments`.
        pub fn container_arguments(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerArguments", value.into());
            self
        }

        /// The entrypoint used to run the application in the container.
        ///
        /// `ContainerEntrypoint`.
        pub fn container_entrypoint(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerEntrypoint", value.into());
            self
        }

        /// The environment variables to set in the container
        ///
        /// `ContainerEnvironmentVariables`.
        pub fn container_environment_variables(
            mut self,
            value: impl Into<List<CustomImageContainerEnvironmentVariable>>,
        ) -> Self {
            self.0.set("ContainerEnvironmentVariables", value.into());
            self
        }
    }

    impl From<ContainerConfig> for Json {
        fn from(value: ContainerConfig) -> Self {
            value.0.into()
        }
    }

    /// The environment variables to set in the container
    ///
    /// A property type of `AWS::SageMaker::AppImageConfig`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomImageContainerEnvironmentVariable(Properties);

    impl CustomImageContainerEnvironmentVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key that identifies a container environment variable.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the container environment variable.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<CustomImageContainerEnvironmentVariable> for Json {
        fn from(value: CustomImageContainerEnvironmentVariable) -> Self {
            value.0.into()
        }
    }

    /// The Amazon Elastic File System storage configuration for a SageMaker AI image.
    ///
    /// A property type of `AWS::SageMaker::AppImageConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FileSystemConfig(Properties);

    impl FileSystemConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default POSIX group ID (GID). If not specified, defaults to `100` .
        ///
        /// `DefaultGid`.
        pub fn default_gid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DefaultGid", value.into());
            self
        }

        /// The default POSIX user ID (UID). If not specified, defaults to `1000` .
        ///
        /// `DefaultUid`.
        pub fn default_uid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DefaultUid", value.into());
            self
        }

        /// The path within the image to mount the user's EFS home directory. The directory should be empty. If not specified, defaults to \*/home/sagemaker-user\* .
        ///
        /// `MountPath`.
        pub fn mount_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPath", value.into());
            self
        }
    }

    impl From<FileSystemConfig> for Json {
        fn from(value: FileSystemConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the file system and kernels in a SageMaker AI image running as a JupyterLab app. The `FileSystemConfig` object is not supported.
    ///
    /// A property type of `AWS::SageMaker::AppImageConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JupyterLabAppImageConfig(Properties);

    impl JupyterLabAppImageConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration used to run the application image container.
        ///
        /// `ContainerConfig`.
        pub fn container_config(mut self, value: impl Into<Value<ContainerConfig>>) -> Self {
            self.0.set("ContainerConfig", value.into());
            self
        }
    }

    impl From<JupyterLabAppImageConfig> for Json {
        fn from(value: JupyterLabAppImageConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the file system and kernels in a SageMaker AI image running as a KernelGateway app.
    ///
    /// A property type of `AWS::SageMaker::AppImageConfig`.
    ///
    /// Required: `KernelSpecs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KernelGatewayImageConfig(Properties);

    impl KernelGatewayImageConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Elastic File System storage configuration for a SageMaker AI image.
        ///
        /// `FileSystemConfig`.
        pub fn file_system_config(mut self, value: impl Into<Value<FileSystemConfig>>) -> Self {
            self.0.set("FileSystemConfig", value.into());
            self
        }

        /// The specification of the Jupyter kernels in the image.
        ///
        /// `KernelSpecs`. Required.
        pub fn kernel_specs(mut self, value: impl Into<List<KernelSpec>>) -> Self {
            self.0.set("KernelSpecs", value.into());
            self
        }
    }

    impl From<KernelGatewayImageConfig> for Json {
        fn from(value: KernelGatewayImageConfig) -> Self {
            value.0.into()
        }
    }

    /// The specification of a Jupyter kernel.
    ///
    /// A property type of `AWS::SageMaker::AppImageConfig`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KernelSpec(Properties);

    impl KernelSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The display name of the kernel.
        ///
        /// `DisplayName`.
        pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DisplayName", value.into());
            self
        }

        /// The name of the Jupyter kernel in the image. This value is case sensitive.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<KernelSpec> for Json {
        fn from(value: KernelSpec) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::AppImageConfig`.
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

/// Property types and words of [`Artifact`].
pub mod artifact {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::SageMaker::Artifact`.
    ///
    /// Required: `SourceUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArtifactSource(Properties);

    impl ArtifactSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of source types.
        ///
        /// `SourceTypes`.
        pub fn source_types(mut self, value: impl Into<List<ArtifactSourceType>>) -> Self {
            self.0.set("SourceTypes", value.into());
            self
        }

        /// The URI of the source.
        ///
        /// `SourceUri`. Required.
        pub fn source_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceUri", value.into());
            self
        }
    }

    impl From<ArtifactSource> for Json {
        fn from(value: ArtifactSource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Artifact`.
    ///
    /// Required: `SourceIdType`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArtifactSourceType(Properties);

    impl ArtifactSourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of ID.
        ///
        /// `SourceIdType`. Required. Allowed: [`SourceIdType`].
        pub fn source_id_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceIdType", value.into());
            self
        }

        /// The ID.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ArtifactSourceType> for Json {
        fn from(value: ArtifactSourceType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Artifact`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataProperties(Properties);

    impl MetadataProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The commit ID.
        ///
        /// `CommitId`.
        pub fn commit_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CommitId", value.into());
            self
        }

        /// The entity this entity was generated by.
        ///
        /// `GeneratedBy`.
        pub fn generated_by(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GeneratedBy", value.into());
            self
        }

        /// The project ID.
        ///
        /// `ProjectId`.
        pub fn project_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProjectId", value.into());
            self
        }

        /// The repository.
        ///
        /// `Repository`.
        pub fn repository(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Repository", value.into());
            self
        }
    }

    impl From<MetadataProperties> for Json {
        fn from(value: MetadataProperties) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Artifact`.
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

    words! {
        /// Words for `SourceIdType`.
        pub enum SourceIdType {
            MD5Hash = "MD5Hash",
            S3ETag = "S3ETag",
            S3Version = "S3Version",
            Custom = "Custom",
        }
    }
}

/// Property types and words of [`Cluster`].
pub mod cluster {
    use crate::{Json, List, Map, Properties, Value};

    /// The details of the alarm to monitor during the AMI update.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `AlarmName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlarmDetails(Properties);

    impl AlarmDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the alarm.
        ///
        /// `AlarmName`. Required.
        pub fn alarm_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlarmName", value.into());
            self
        }
    }

    impl From<AlarmDetails> for Json {
        fn from(value: AlarmDetails) -> Self {
            value.0.into()
        }
    }

    /// The configuration for automatic patching of the instance group. Enables workload-aware, patch-level AMI updates.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `PatchingStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoPatchConfig(Properties);

    impl AutoPatchConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration to use when updating the AMI versions.
        ///
        /// `DeploymentConfig`.
        pub fn deployment_config(mut self, value: impl Into<Value<DeploymentConfig>>) -> Self {
            self.0.set("DeploymentConfig", value.into());
            self
        }

        /// The schedule configuration for automatic patching.
        ///
        /// `PatchSchedule`.
        pub fn patch_schedule(mut self, value: impl Into<Value<PatchSchedule>>) -> Self {
            self.0.set("PatchSchedule", value.into());
            self
        }

        /// The patching strategy that determines when and how instances are patched. WhenIdle patches instances as they become idle. WhenAllIdle patches all instances when they are all idle.
        ///
        /// `PatchingStrategy`. Required. Allowed: [`PatchingStrategy`].
        pub fn patching_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PatchingStrategy", value.into());
            self
        }
    }

    impl From<AutoPatchConfig> for Json {
        fn from(value: AutoPatchConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the size measurements of the AMI update. Using this configuration, you can specify whether SageMaker should update your instance group by an amount or percentage of instances.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacitySizeConfig(Properties);

    impl CapacitySizeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether SageMaker should process the update by amount or percentage of instances.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Specifies the amount or percentage of instances SageMaker updates at a time.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<CapacitySizeConfig> for Json {
        fn from(value: CapacitySizeConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the autoscaling configuration for a HyperPod cluster.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterAutoScalingConfig(Properties);

    impl ClusterAutoScalingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of autoscaler to use. Currently supported value is `Karpenter` .
        ///
        /// `AutoScalerType`. Allowed: [`AutoScalerType`].
        pub fn auto_scaler_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AutoScalerType", value.into());
            self
        }

        /// Describes whether autoscaling is enabled or disabled for the cluster. Valid values are `Enable` and `Disable` .
        ///
        /// `Mode`. Required. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<ClusterAutoScalingConfig> for Json {
        fn from(value: ClusterAutoScalingConfig) -> Self {
            value.0.into()
        }
    }

    /// Defines the instance capacity requirements for an instance group, including configurations for both Spot and On-Demand capacity types.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterCapacityRequirements(Properties);

    impl ClusterCapacityRequirements {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration options specific to On-Demand instances.
        ///
        /// `OnDemand`.
        pub fn on_demand(mut self, value: impl Into<Json>) -> Self {
            self.0.set("OnDemand", value.into());
            self
        }

        /// Configuration options specific to Spot instances.
        ///
        /// `Spot`.
        pub fn spot(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Spot", value.into());
            self
        }
    }

    impl From<ClusterCapacityRequirements> for Json {
        fn from(value: ClusterCapacityRequirements) -> Self {
            value.0.into()
        }
    }

    /// The configuration information of the instance group within the HyperPod cluster.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `ExecutionRole`, `InstanceCount`, `InstanceGroupName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterInstanceGroup(Properties);

    impl ClusterInstanceGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for automatic patching of the instance group. Enables workload-aware, patch-level AMI updates.
        ///
        /// `AutoPatchConfig`.
        pub fn auto_patch_config(mut self, value: impl Into<Value<AutoPatchConfig>>) -> Self {
            self.0.set("AutoPatchConfig", value.into());
            self
        }

        /// Specifies the capacity requirements configuration for an instance group
        ///
        /// `CapacityRequirements`.
        pub fn capacity_requirements(
            mut self,
            value: impl Into<Value<ClusterCapacityRequirements>>,
        ) -> Self {
            self.0.set("CapacityRequirements", value.into());
            self
        }

        /// The number of instances that are currently in the instance group of a SageMaker HyperPod cluster.
        ///
        /// `CurrentCount`.
        pub fn current_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CurrentCount", value.into());
            self
        }

        /// The execution role for the instance group to assume.
        ///
        /// `ExecutionRole`. Required.
        pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRole", value.into());
            self
        }

        /// AMI Id to be used for launching EC2 instances - HyperPodPublicAmiId or CustomAmiId
        ///
        /// `ImageId`.
        pub fn image_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageId", value.into());
            self
        }

        /// The version of the HyperPod-managed AMI for the instance group, in semantic version format MAJOR.MINOR.PATCH (for example, 1.2.3). Supported only for EKS-orchestrated clusters.
        ///
        /// `ImageReleaseVersion`.
        pub fn image_release_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageReleaseVersion", value.into());
            self
        }

        /// The number of instances in an instance group of the SageMaker HyperPod cluster.
        ///
        /// `InstanceCount`. Required.
        pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceCount", value.into());
            self
        }

        /// The name of the instance group of a SageMaker HyperPod cluster.
        ///
        /// `InstanceGroupName`. Required.
        pub fn instance_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceGroupName", value.into());
            self
        }

        /// The instance requirements for the instance group. Specifies a list of instance types that can be used.
        ///
        /// `InstanceRequirements`.
        pub fn instance_requirements(
            mut self,
            value: impl Into<Value<InstanceRequirements>>,
        ) -> Self {
            self.0.set("InstanceRequirements", value.into());
            self
        }

        /// The configurations of additional storage specified to the instance group where the instance (node) is launched.
        ///
        /// `InstanceStorageConfigs`.
        pub fn instance_storage_configs(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("InstanceStorageConfigs", value.into());
            self
        }

        /// The instance type of the instance group of a SageMaker HyperPod cluster.
        ///
        /// `InstanceType`.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// Kubernetes configuration for cluster nodes including labels and taints.
        ///
        /// `KubernetesConfig`.
        pub fn kubernetes_config(
            mut self,
            value: impl Into<Value<ClusterKubernetesConfig>>,
        ) -> Self {
            self.0.set("KubernetesConfig", value.into());
            self
        }

        /// The lifecycle configuration for a SageMaker HyperPod cluster.
        ///
        /// `LifeCycleConfig`.
        pub fn life_cycle_config(
            mut self,
            value: impl Into<Value<ClusterLifeCycleConfig>>,
        ) -> Self {
            self.0.set("LifeCycleConfig", value.into());
            self
        }

        /// The minimum number of instances required for the instance group to be InService. MinInstanceCount must be less than or equal to InstanceCount.
        ///
        /// `MinInstanceCount`.
        pub fn min_instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinInstanceCount", value.into());
            self
        }

        /// Specifies the network interface configuration for the instance group.
        ///
        /// `NetworkInterface`.
        pub fn network_interface(
            mut self,
            value: impl Into<Value<ClusterNetworkInterface>>,
        ) -> Self {
            self.0.set("NetworkInterface", value.into());
            self
        }

        /// A flag indicating whether deep health checks should be performed when the HyperPod cluster instance group is created or updated.
        ///
        /// `OnStartDeepHealthChecks`. Allowed: [`OnStartDeepHealthChecks`].
        pub fn on_start_deep_health_checks(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OnStartDeepHealthChecks", value.into());
            self
        }

        /// The customized Amazon VPC configuration at the instance group level that overrides the default Amazon VPC configuration of the SageMaker HyperPod cluster.
        ///
        /// `OverrideVpcConfig`.
        pub fn override_vpc_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("OverrideVpcConfig", value.into());
            self
        }

        /// The configuration object of the schedule that SageMaker follows when updating the AMI.
        ///
        /// `ScheduledUpdateConfig`.
        pub fn scheduled_update_config(
            mut self,
            value: impl Into<Value<ScheduledUpdateConfig>>,
        ) -> Self {
            self.0.set("ScheduledUpdateConfig", value.into());
            self
        }

        /// Slurm configuration for the instance group.
        ///
        /// `SlurmConfig`.
        pub fn slurm_config(mut self, value: impl Into<Value<ClusterSlurmConfig>>) -> Self {
            self.0.set("SlurmConfig", value.into());
            self
        }

        /// The number of threads per CPU core you specified under `CreateCluster` .
        ///
        /// `ThreadsPerCore`.
        pub fn threads_per_core(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThreadsPerCore", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the training plan to use for this cluster instance group.
        ///
        /// `TrainingPlanArn`.
        pub fn training_plan_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrainingPlanArn", value.into());
            self
        }
    }

    impl From<ClusterInstanceGroup> for Json {
        fn from(value: ClusterInstanceGroup) -> Self {
            value.0.into()
        }
    }

    /// Kubernetes configuration that specifies labels and taints to be applied to cluster nodes in an instance group.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterKubernetesConfig(Properties);

    impl ClusterKubernetesConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Key-value pairs of labels to be applied to cluster nodes.
        ///
        /// `Labels`.
        pub fn labels(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Labels", value.into());
            self
        }

        /// List of taints to be applied to cluster nodes.
        ///
        /// `Taints`.
        pub fn taints(mut self, value: impl Into<List<ClusterKubernetesTaint>>) -> Self {
            self.0.set("Taints", value.into());
            self
        }
    }

    impl From<ClusterKubernetesConfig> for Json {
        fn from(value: ClusterKubernetesConfig) -> Self {
            value.0.into()
        }
    }

    /// A Kubernetes taint that can be applied to cluster nodes.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `Effect`, `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterKubernetesTaint(Properties);

    impl ClusterKubernetesTaint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The effect of the taint. Valid values are `NoSchedule` , `PreferNoSchedule` , and `NoExecute` .
        ///
        /// `Effect`. Required. Allowed: [`Effect`].
        pub fn effect(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Effect", value.into());
            self
        }

        /// The key of the taint.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the taint.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ClusterKubernetesTaint> for Json {
        fn from(value: ClusterKubernetesTaint) -> Self {
            value.0.into()
        }
    }

    /// The lifecycle configuration for a SageMaker HyperPod cluster.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterLifeCycleConfig(Properties);

    impl ClusterLifeCycleConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file name of the entrypoint script of lifecycle scripts under `SourceS3Uri` . This entrypoint script runs during cluster creation.
        ///
        /// `OnCreate`.
        pub fn on_create(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnCreate", value.into());
            self
        }

        /// The file name of the extension script under SourceS3Uri. This script runs after HyperPod configures the default software on the instance. Mutually exclusive with OnCreate.
        ///
        /// `OnInitComplete`.
        pub fn on_init_complete(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnInitComplete", value.into());
            self
        }

        /// An Amazon S3 bucket path where your lifecycle scripts are stored.
        ///
        /// `SourceS3Uri`.
        pub fn source_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceS3Uri", value.into());
            self
        }
    }

    impl From<ClusterLifeCycleConfig> for Json {
        fn from(value: ClusterLifeCycleConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the network interface configuration for the instance group.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `InterfaceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterNetworkInterface(Properties);

    impl ClusterNetworkInterface {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of network interface.
        ///
        /// `InterfaceType`. Required. Allowed: [`InterfaceType`].
        pub fn interface_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InterfaceType", value.into());
            self
        }
    }

    impl From<ClusterNetworkInterface> for Json {
        fn from(value: ClusterNetworkInterface) -> Self {
            value.0.into()
        }
    }

    /// Details of a restricted instance group in a SageMaker HyperPod cluster.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `ExecutionRole`, `InstanceCount`, `InstanceGroupName`, `InstanceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterRestrictedInstanceGroup(Properties);

    impl ClusterRestrictedInstanceGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of instances that are currently in the restricted instance group of a SageMaker HyperPod cluster.
        ///
        /// `CurrentCount`.
        pub fn current_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CurrentCount", value.into());
            self
        }

        /// The configuration for the restricted instance groups (RIG) environment.
        ///
        /// `EnvironmentConfig`.
        pub fn environment_config(mut self, value: impl Into<Value<EnvironmentConfig>>) -> Self {
            self.0.set("EnvironmentConfig", value.into());
            self
        }

        /// The execution role for the instance group to assume.
        ///
        /// `ExecutionRole`. Required.
        pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRole", value.into());
            self
        }

        /// The number of instances you specified to add to the restricted instance group of a SageMaker HyperPod cluster.
        ///
        /// `InstanceCount`. Required.
        pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceCount", value.into());
            self
        }

        /// The name of the instance group of a SageMaker HyperPod cluster.
        ///
        /// `InstanceGroupName`. Required.
        pub fn instance_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceGroupName", value.into());
            self
        }

        /// The instance storage configuration for the instance group.
        ///
        /// `InstanceStorageConfigs`.
        pub fn instance_storage_configs(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("InstanceStorageConfigs", value.into());
            self
        }

        /// The instance type of the instance group of a SageMaker HyperPod cluster.
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// Nodes will undergo advanced stress test to detect and replace faulty instances, based on the type of deep health check(s) passed in.
        ///
        /// `OnStartDeepHealthChecks`. Allowed: [`OnStartDeepHealthChecks`].
        pub fn on_start_deep_health_checks(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OnStartDeepHealthChecks", value.into());
            self
        }

        /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
        ///
        /// `OverrideVpcConfig`.
        pub fn override_vpc_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("OverrideVpcConfig", value.into());
            self
        }

        /// The number you specified to TreadsPerCore in CreateCluster for enabling or disabling multithreading. For instance types that support multithreading, you can specify 1 for disabling multithreading and 2 for enabling multithreading.
        ///
        /// `ThreadsPerCore`.
        pub fn threads_per_core(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThreadsPerCore", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the training plan to use for this cluster restricted instance group.
        ///
        /// `TrainingPlanArn`.
        pub fn training_plan_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrainingPlanArn", value.into());
            self
        }
    }

    impl From<ClusterRestrictedInstanceGroup> for Json {
        fn from(value: ClusterRestrictedInstanceGroup) -> Self {
            value.0.into()
        }
    }

    /// Slurm configuration for the instance group.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `NodeType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterSlurmConfig(Properties);

    impl ClusterSlurmConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of Slurm node for this instance group.
        ///
        /// `NodeType`. Required. Allowed: [`NodeType`].
        pub fn node_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NodeType", value.into());
            self
        }

        /// The Slurm partitions that this instance group belongs to. Maximum of 1 partition.
        ///
        /// `PartitionNames`.
        pub fn partition_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PartitionNames", value.into());
            self
        }
    }

    impl From<ClusterSlurmConfig> for Json {
        fn from(value: ClusterSlurmConfig) -> Self {
            value.0.into()
        }
    }

    /// The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentConfig(Properties);

    impl DeploymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Automatic rollback configuration for handling endpoint deployment failures and recovery.
        ///
        /// `AutoRollbackConfiguration`.
        pub fn auto_rollback_configuration(mut self, value: impl Into<List<AlarmDetails>>) -> Self {
            self.0.set("AutoRollbackConfiguration", value.into());
            self
        }

        /// Specifies a rolling deployment strategy for updating a SageMaker endpoint.
        ///
        /// `RollingUpdatePolicy`.
        pub fn rolling_update_policy(
            mut self,
            value: impl Into<Value<RollingUpdatePolicy>>,
        ) -> Self {
            self.0.set("RollingUpdatePolicy", value.into());
            self
        }

        /// The duration in seconds that SageMaker waits before updating more instances in the cluster.
        ///
        /// `WaitIntervalInSeconds`.
        pub fn wait_interval_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WaitIntervalInSeconds", value.into());
            self
        }
    }

    impl From<DeploymentConfig> for Json {
        fn from(value: DeploymentConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the restricted instance groups (RIG) environment.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentConfig(Properties);

    impl EnvironmentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration settings for an Amazon FSx for Lustre file system to be used with the cluster.
        ///
        /// `FSxLustreConfig`.
        pub fn f_sx_lustre_config(mut self, value: impl Into<Value<FSxLustreConfig>>) -> Self {
            self.0.set("FSxLustreConfig", value.into());
            self
        }
    }

    impl From<EnvironmentConfig> for Json {
        fn from(value: EnvironmentConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for an Amazon FSx for Lustre file system to be used with the cluster.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `PerUnitStorageThroughput`, `SizeInGiB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FSxLustreConfig(Properties);

    impl FSxLustreConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The throughput capacity of the Amazon FSx for Lustre file system, measured in MB/s per TiB of storage.
        ///
        /// `PerUnitStorageThroughput`. Required.
        pub fn per_unit_storage_throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PerUnitStorageThroughput", value.into());
            self
        }

        /// The storage capacity of the Amazon FSx for Lustre file system, specified in gibibytes (GiB).
        ///
        /// `SizeInGiB`. Required.
        pub fn size_in_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeInGiB", value.into());
            self
        }
    }

    impl From<FSxLustreConfig> for Json {
        fn from(value: FSxLustreConfig) -> Self {
            value.0.into()
        }
    }

    /// The instance requirements for the instance group. Specifies a list of instance types that can be used.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `InstanceTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceRequirements(Properties);

    impl InstanceRequirements {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of instance types that can be used for this instance group.
        ///
        /// `InstanceTypes`. Required.
        pub fn instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InstanceTypes", value.into());
            self
        }
    }

    impl From<InstanceRequirements> for Json {
        fn from(value: InstanceRequirements) -> Self {
            value.0.into()
        }
    }

    /// The schedule configuration for automatic patching.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PatchSchedule(Properties);

    impl PatchSchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The date and time of the next scheduled patch, set by the system when a patch AMI is detected.
        ///
        /// `NextPatchDate`.
        pub fn next_patch_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NextPatchDate", value.into());
            self
        }
    }

    impl From<PatchSchedule> for Json {
        fn from(value: PatchSchedule) -> Self {
            value.0.into()
        }
    }

    /// The cluster-level configuration for restricted instance groups, including shared environment settings for inter-RIG communication and FSx Lustre sharing.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `SharedEnvironmentConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RestrictedInstanceGroupsConfig(Properties);

    impl RestrictedInstanceGroupsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The shared environment configuration for restricted instance groups that use cluster-level shared FSx Lustre storage.
        ///
        /// `SharedEnvironmentConfig`. Required.
        pub fn shared_environment_config(
            mut self,
            value: impl Into<Value<SharedEnvironmentConfig>>,
        ) -> Self {
            self.0.set("SharedEnvironmentConfig", value.into());
            self
        }
    }

    impl From<RestrictedInstanceGroupsConfig> for Json {
        fn from(value: RestrictedInstanceGroupsConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies a rolling deployment strategy for updating a SageMaker endpoint.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `MaximumBatchSize`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RollingUpdatePolicy(Properties);

    impl RollingUpdatePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Batch size for each rolling step to provision capacity and turn on traffic on the new endpoint fleet, and terminate capacity on the old endpoint fleet. Value must be between 5% to 50% of the variant's total instance count.
        ///
        /// `MaximumBatchSize`. Required.
        pub fn maximum_batch_size(mut self, value: impl Into<Value<CapacitySizeConfig>>) -> Self {
            self.0.set("MaximumBatchSize", value.into());
            self
        }

        /// Batch size for rollback to the old endpoint fleet. Each rolling step to provision capacity and turn on traffic on the old endpoint fleet, and terminate capacity on the new endpoint fleet.
        ///
        /// `RollbackMaximumBatchSize`.
        pub fn rollback_maximum_batch_size(
            mut self,
            value: impl Into<Value<CapacitySizeConfig>>,
        ) -> Self {
            self.0.set("RollbackMaximumBatchSize", value.into());
            self
        }
    }

    impl From<RollingUpdatePolicy> for Json {
        fn from(value: RollingUpdatePolicy) -> Self {
            value.0.into()
        }
    }

    /// The configuration object of the schedule that SageMaker follows when updating the AMI.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `ScheduleExpression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduledUpdateConfig(Properties);

    impl ScheduledUpdateConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration to use when updating the AMI versions.
        ///
        /// `DeploymentConfig`.
        pub fn deployment_config(mut self, value: impl Into<Value<DeploymentConfig>>) -> Self {
            self.0.set("DeploymentConfig", value.into());
            self
        }

        /// A cron expression that specifies the schedule that SageMaker follows when updating the AMI.
        ///
        /// `ScheduleExpression`. Required.
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }
    }

    impl From<ScheduledUpdateConfig> for Json {
        fn from(value: ScheduledUpdateConfig) -> Self {
            value.0.into()
        }
    }

    /// The shared environment configuration for restricted instance groups that use cluster-level shared FSx Lustre storage.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `FSxLustreDeletionPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SharedEnvironmentConfig(Properties);

    impl SharedEnvironmentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration settings for an Amazon FSx for Lustre file system to be used with the cluster.
        ///
        /// `FSxLustreConfig`.
        pub fn f_sx_lustre_config(mut self, value: impl Into<Value<FSxLustreConfig>>) -> Self {
            self.0.set("FSxLustreConfig", value.into());
            self
        }

        /// The deletion policy for the shared FSx Lustre file system. Keep retains the FSx when RIGs are deleted. DeleteIfNotUsed deletes the FSx when no RIGs reference it.
        ///
        /// `FSxLustreDeletionPolicy`. Required. Allowed: [`FSxLustreDeletionPolicy`].
        pub fn f_sx_lustre_deletion_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FSxLustreDeletionPolicy", value.into());
            self
        }
    }

    impl From<SharedEnvironmentConfig> for Json {
        fn from(value: SharedEnvironmentConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
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

    /// Configuration for tiered storage in the SageMaker HyperPod cluster.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TieredStorageConfig(Properties);

    impl TieredStorageConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The percentage of instance memory to allocate for tiered storage.
        ///
        /// `InstanceMemoryAllocationPercentage`.
        pub fn instance_memory_allocation_percentage(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("InstanceMemoryAllocationPercentage", value.into());
            self
        }

        /// The mode of tiered storage.
        ///
        /// `Mode`. Required. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<TieredStorageConfig> for Json {
        fn from(value: TieredStorageConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
    ///
    /// A property type of `AWS::SageMaker::Cluster`.
    ///
    /// Required: `SecurityGroupIds`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC security group IDs, in the form `sg-xxxxxxxx` . Specify the security groups for the VPC that is specified in the `Subnets` field.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The ID of the subnets in the VPC to which you want to connect your training job or model.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `NodeProvisioningMode`.
        pub enum NodeProvisioningMode {
            Continuous = "Continuous",
        }

        /// Words for `NodeRecovery`.
        pub enum NodeRecovery {
            Automatic = "Automatic",
            None = "None",
        }

        /// Words for `PatchingStrategy`.
        pub enum PatchingStrategy {
            WhenIdle = "WhenIdle",
            WhenAllIdle = "WhenAllIdle",
        }

        /// Words for `AutoScalerType`.
        pub enum AutoScalerType {
            Karpenter = "Karpenter",
        }

        /// Words for `Mode`.
        pub enum Mode {
            Enable = "Enable",
            Disable = "Disable",
        }

        /// Words for `OnStartDeepHealthChecks`.
        pub enum OnStartDeepHealthChecks {
            InstanceStress = "InstanceStress",
            InstanceConnectivity = "InstanceConnectivity",
        }

        /// Words for `Effect`.
        pub enum Effect {
            NoSchedule = "NoSchedule",
            PreferNoSchedule = "PreferNoSchedule",
            NoExecute = "NoExecute",
        }

        /// Words for `InterfaceType`.
        pub enum InterfaceType {
            Efa = "efa",
            EfaOnly = "efa-only",
        }

        /// Words for `NodeType`.
        pub enum NodeType {
            Controller = "Controller",
            Login = "Login",
            Compute = "Compute",
        }

        /// Words for `FSxLustreDeletionPolicy`.
        pub enum FSxLustreDeletionPolicy {
            Keep = "Keep",
            DeleteIfNotUsed = "DeleteIfNotUsed",
        }
    }
}

/// Property types and words of [`ClusterSchedulerConfig`].
pub mod cluster_scheduler_config {
    use crate::{Json, List, Properties, Value};

    /// Priority class configuration.
    ///
    /// A property type of `AWS::SageMaker::ClusterSchedulerConfig`.
    ///
    /// Required: `Name`, `Weight`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PriorityClass(Properties);

    impl PriorityClass {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the priority class.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Weight of the priority class. Range 0-100, default 0.
        ///
        /// `Weight`. Required.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<PriorityClass> for Json {
        fn from(value: PriorityClass) -> Self {
            value.0.into()
        }
    }

    /// Cluster policy configuration.
    ///
    /// A property type of `AWS::SageMaker::ClusterSchedulerConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchedulerConfig(Properties);

    impl SchedulerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When enabled, entities borrow idle compute based on assigned FairShareWeight.
        ///
        /// `FairShare`. Allowed: [`FairShare`].
        pub fn fair_share(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FairShare", value.into());
            self
        }

        /// Configuration for sharing idle compute resources across entities.
        ///
        /// `IdleResourceSharing`. Allowed: [`IdleResourceSharing`].
        pub fn idle_resource_sharing(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdleResourceSharing", value.into());
            self
        }

        /// List of priority class configurations.
        ///
        /// `PriorityClasses`.
        pub fn priority_classes(mut self, value: impl Into<List<PriorityClass>>) -> Self {
            self.0.set("PriorityClasses", value.into());
            self
        }
    }

    impl From<SchedulerConfig> for Json {
        fn from(value: SchedulerConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::ClusterSchedulerConfig`.
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
        /// Words for `FairShare`.
        pub enum FairShare {
            Enabled = "Enabled",
            Disabled = "Disabled",
        }

        /// Words for `IdleResourceSharing`.
        pub enum IdleResourceSharing {
            Enabled = "Enabled",
            Disabled = "Disabled",
        }
    }
}

/// Property types of [`CodeRepository`].
pub mod code_repository {
    use crate::{Json, Properties, Value};

    /// Specifies configuration details for a Git repository in your AWS account.
    ///
    /// A property type of `AWS::SageMaker::CodeRepository`.
    ///
    /// Required: `RepositoryUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitConfig(Properties);

    impl GitConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default branch for the Git repository.
        ///
        /// `Branch`.
        pub fn branch(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Branch", value.into());
            self
        }

        /// The URL where the Git repository is located.
        ///
        /// `RepositoryUrl`. Required.
        pub fn repository_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepositoryUrl", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the credentials used to access the git repository. The secret must have a staging label of `AWSCURRENT` and must be in the following format:
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<GitConfig> for Json {
        fn from(value: GitConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::CodeRepository`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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

/// Property types and words of [`ComputeQuota`].
pub mod compute_quota {
    use crate::{Json, List, Properties, Value};

    /// Multi-instance GPU (MIG) partition profile and count for fractional accelerator allocation.
    ///
    /// A property type of `AWS::SageMaker::ComputeQuota`.
    ///
    /// Required: `Count`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AcceleratorPartitionConfig(Properties);

    impl AcceleratorPartitionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of MIG partitions of the specified Type allocated to the team.
        ///
        /// `Count`. Required.
        pub fn count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Count", value.into());
            self
        }

        /// MIG profile type. Service rejects MIG profiles that the chosen InstanceType does not support.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<AcceleratorPartitionConfig> for Json {
        fn from(value: AcceleratorPartitionConfig) -> Self {
            value.0.into()
        }
    }

    /// Compute allocation rules: per-resource quotas, idle-borrowing strategy, and team-task preemption policy.
    ///
    /// A property type of `AWS::SageMaker::ComputeQuota`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeQuotaConfig(Properties);

    impl ComputeQuotaConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Per-instance-type compute quotas for the team.
        ///
        /// `ComputeQuotaResources`.
        pub fn compute_quota_resources(
            mut self,
            value: impl Into<List<ComputeQuotaResourceConfig>>,
        ) -> Self {
            self.0.set("ComputeQuotaResources", value.into());
            self
        }

        /// Team-task preemption policy. Defaults service-side to 'LowerPriority' when omitted on Create.
        ///
        /// `PreemptTeamTasks`. Allowed: [`PreemptTeamTasks`].
        pub fn preempt_team_tasks(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreemptTeamTasks", value.into());
            self
        }

        /// Idle-resource-sharing strategy for this team's quota. When omitted, the service applies defaults (Strategy=LendAndBorrow, BorrowLimit=50).
        ///
        /// `ResourceSharingConfig`.
        pub fn resource_sharing_config(
            mut self,
            value: impl Into<Value<ResourceSharingConfig>>,
        ) -> Self {
            self.0.set("ResourceSharingConfig", value.into());
            self
        }
    }

    impl From<ComputeQuotaConfig> for Json {
        fn from(value: ComputeQuotaConfig) -> Self {
            value.0.into()
        }
    }

    /// Per-instance-type compute quota element. Reused under ComputeQuotaConfig.ComputeQuotaResources and ResourceSharingConfig.AbsoluteBorrowLimits.
    ///
    /// A property type of `AWS::SageMaker::ComputeQuota`.
    ///
    /// Required: `InstanceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeQuotaResourceConfig(Properties);

    impl ComputeQuotaResourceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Multi-instance GPU (MIG) partition profile and count, for fractional accelerator allocation. Service rejects MIG profiles that the chosen InstanceType does not support.
        ///
        /// `AcceleratorPartition`.
        pub fn accelerator_partition(
            mut self,
            value: impl Into<Value<AcceleratorPartitionConfig>>,
        ) -> Self {
            self.0.set("AcceleratorPartition", value.into());
            self
        }

        /// The number of accelerators (e.g., GPUs) of this type allocated to the team. SageMaker auto-fills VCpu / MemoryInGiB ratio-proportionally if only this is set.
        ///
        /// `Accelerators`.
        pub fn accelerators(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Accelerators", value.into());
            self
        }

        /// The number of instances of this type allocated to the team.
        ///
        /// `Count`.
        pub fn count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Count", value.into());
            self
        }

        /// The cluster instance type the quota applies to (e.g., 'ml.m5.xlarge', 'ml.p5.48xlarge'). Validated by the service against the supported HyperPod instance types.
        ///
        /// `InstanceType`. Required. Allowed: `ml.c5.12xlarge`, `ml.c5.18xlarge`, `ml.c5.24xlarge`, `ml.c5.2xlarge`, `ml.c5.4xlarge`, `ml.c5.9xlarge`, `ml.c5.large`, `ml.c5.xlarge`, `ml.c5n.18xlarge`, `ml.c5n.2xlarge`, `ml.c5n.4xlarge`, `ml.c5n.9xlarge`, and more.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The memory in GiB allocated to the team. Floating-point. SageMaker auto-fills Accelerators / VCpu ratio-proportionally if only this is set.
        ///
        /// `MemoryInGiB`.
        pub fn memory_in_gi_b(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MemoryInGiB", value.into());
            self
        }

        /// The number of vCPUs allocated to the team. Floating-point. SageMaker auto-fills Accelerators / MemoryInGiB ratio-proportionally if only this is set.
        ///
        /// `VCpu`.
        pub fn v_cpu(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("VCpu", value.into());
            self
        }
    }

    impl From<ComputeQuotaResourceConfig> for Json {
        fn from(value: ComputeQuotaResourceConfig) -> Self {
            value.0.into()
        }
    }

    /// The team this compute allocation rule applies to.
    ///
    /// A property type of `AWS::SageMaker::ComputeQuota`.
    ///
    /// Required: `TeamName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeQuotaTarget(Properties);

    impl ComputeQuotaTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Relative fair-share weight when fair-share scheduling is enabled on the parent ClusterSchedulerConfig. Defaults service-side to 0 when omitted.
        ///
        /// `FairShareWeight`.
        pub fn fair_share_weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FairShareWeight", value.into());
            self
        }

        /// The name of the team. Materialized as Kubernetes namespace 'hyperpod-ns-\<TeamName\>' on the EKS cluster, so the value must satisfy RFC 1123 namespace constraints. Reassignment is not supported (createOnly).
        ///
        /// `TeamName`. Required.
        pub fn team_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TeamName", value.into());
            self
        }
    }

    impl From<ComputeQuotaTarget> for Json {
        fn from(value: ComputeQuotaTarget) -> Self {
            value.0.into()
        }
    }

    /// Idle-resource-sharing strategy for this team's quota.
    ///
    /// A property type of `AWS::SageMaker::ComputeQuota`.
    ///
    /// Required: `Strategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceSharingConfig(Properties);

    impl ResourceSharingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Per-instance-type absolute caps on resources this team can borrow.
        ///
        /// `AbsoluteBorrowLimits`.
        pub fn absolute_borrow_limits(
            mut self,
            value: impl Into<List<ComputeQuotaResourceConfig>>,
        ) -> Self {
            self.0.set("AbsoluteBorrowLimits", value.into());
            self
        }

        /// Maximum percentage of the team's idle quota that can be borrowed by other teams. Smithy admits 0..10000; in practice the service-documented operational range is 1..500. Defaults service-side to 50 when omitted on Create.
        ///
        /// `BorrowLimit`.
        pub fn borrow_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BorrowLimit", value.into());
            self
        }

        /// How this team participates in idle-resource sharing.
        ///
        /// `Strategy`. Required. Allowed: [`Strategy`].
        pub fn strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Strategy", value.into());
            self
        }
    }

    impl From<ResourceSharingConfig> for Json {
        fn from(value: ResourceSharingConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::ComputeQuota`.
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
        /// Words for `ActivationState`.
        pub enum ActivationState {
            Enabled = "Enabled",
            Disabled = "Disabled",
        }

        /// Words for `Type`.
        pub enum Type {
            Mig1g5gb = "mig-1g.5gb",
            Mig1g10gb = "mig-1g.10gb",
            Mig1g18gb = "mig-1g.18gb",
            Mig1g20gb = "mig-1g.20gb",
            Mig1g23gb = "mig-1g.23gb",
            Mig1g35gb = "mig-1g.35gb",
            Mig1g45gb = "mig-1g.45gb",
            Mig1g47gb = "mig-1g.47gb",
            Mig2g10gb = "mig-2g.10gb",
            Mig2g20gb = "mig-2g.20gb",
            Mig2g35gb = "mig-2g.35gb",
            Mig2g45gb = "mig-2g.45gb",
            Mig2g47gb = "mig-2g.47gb",
            Mig3g20gb = "mig-3g.20gb",
            Mig3g40gb = "mig-3g.40gb",
            Mig3g71gb = "mig-3g.71gb",
            Mig3g90gb = "mig-3g.90gb",
            Mig3g93gb = "mig-3g.93gb",
            Mig4g20gb = "mig-4g.20gb",
            Mig4g40gb = "mig-4g.40gb",
            Mig4g71gb = "mig-4g.71gb",
            Mig4g90gb = "mig-4g.90gb",
            Mig4g93gb = "mig-4g.93gb",
            Mig7g40gb = "mig-7g.40gb",
            Mig7g80gb = "mig-7g.80gb",
            Mig7g141gb = "mig-7g.141gb",
            Mig7g180gb = "mig-7g.180gb",
            Mig7g186gb = "mig-7g.186gb",
        }

        /// Words for `PreemptTeamTasks`.
        pub enum PreemptTeamTasks {
            Never = "Never",
            LowerPriority = "LowerPriority",
        }

        /// Words for `Strategy`.
        pub enum Strategy {
            Lend = "Lend",
            DontLend = "DontLend",
            LendAndBorrow = "LendAndBorrow",
        }
    }
}

/// Property types of [`Context`].
pub mod context {
    use crate::{Json, Properties, Value};

    /// The source type, ID, and URI.
    ///
    /// A property type of `AWS::SageMaker::Context`.
    ///
    /// Required: `SourceUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Source(Properties);

    impl Source {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the source.
        ///
        /// `SourceId`.
        pub fn source_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceId", value.into());
            self
        }

        /// The type of the source.
        ///
        /// `SourceType`.
        pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceType", value.into());
            self
        }

        /// The URI of the source.
        ///
        /// `SourceUri`. Required.
        pub fn source_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceUri", value.into());
            self
        }
    }

    impl From<Source> for Json {
        fn from(value: Source) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Context`.
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`DataQualityJobDefinition`].
pub mod data_quality_job_definition {
    use crate::{List, Properties, Value};

    /// Input object for the batch transform job.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    ///
    /// Required: `DataCapturedDestinationS3Uri`, `DatasetFormat`, `LocalPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchTransformInput(Properties);

    impl BatchTransformInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 location being used to capture the data.
        ///
        /// `DataCapturedDestinationS3Uri`. Required.
        pub fn data_captured_destination_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataCapturedDestinationS3Uri", value.into());
            self
        }

        /// The dataset format for your batch transform job.
        ///
        /// `DatasetFormat`. Required.
        pub fn dataset_format(mut self, value: impl Into<Value<DatasetFormat>>) -> Self {
            self.0.set("DatasetFormat", value.into());
            self
        }

        /// The attributes of the input data to exclude from the analysis.
        ///
        /// `ExcludeFeaturesAttribute`.
        pub fn exclude_features_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExcludeFeaturesAttribute", value.into());
            self
        }

        /// Path to the filesystem where the batch transform data is available to the container.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defaults to `FullyReplicated`
        ///
        /// `S3DataDistributionType`. Allowed: [`S3DataDistributionType`].
        pub fn s3_data_distribution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataDistributionType", value.into());
            self
        }

        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. `Pipe` mode is recommended for large datasets. `File` mode is useful for small files that fit in memory. Defaults to `File` .
        ///
        /// `S3InputMode`. Allowed: [`S3InputMode`].
        pub fn s3_input_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3InputMode", value.into());
            self
        }
    }

    impl From<BatchTransformInput> for crate::Json {
        fn from(value: BatchTransformInput) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the cluster of resources used to run the processing job.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    ///
    /// Required: `InstanceCount`, `InstanceType`, `VolumeSizeInGB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterConfig(Properties);

    impl ClusterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of ML compute instances to use in the model monitoring job. For distributed processing jobs, specify a value greater than 1. The default value is 1.
        ///
        /// `InstanceCount`. Required.
        pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceCount", value.into());
            self
        }

        /// The ML compute instance type for the processing job.
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the model monitoring job.
        ///
        /// `VolumeKmsKeyId`.
        pub fn volume_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeKmsKeyId", value.into());
            self
        }

        /// The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient ML storage for your scenario.
        ///
        /// `VolumeSizeInGB`. Required.
        pub fn volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSizeInGB", value.into());
            self
        }
    }

    impl From<ClusterConfig> for crate::Json {
        fn from(value: ClusterConfig) -> Self {
            value.0.into()
        }
    }

    /// The constraints resource for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConstraintsResource(Properties);

    impl ConstraintsResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 URI for the constraints resource.
        ///
        /// `S3Uri`.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<ConstraintsResource> for crate::Json {
        fn from(value: ConstraintsResource) -> Self {
            value.0.into()
        }
    }

    /// The CSV format
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Csv(Properties);

    impl Csv {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean flag indicating if given CSV has header
        ///
        /// `Header`.
        pub fn header(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Header", value.into());
            self
        }
    }

    impl From<Csv> for crate::Json {
        fn from(value: Csv) -> Self {
            value.0.into()
        }
    }

    /// Information about the container that a data quality monitoring job runs.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    ///
    /// Required: `ImageUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataQualityAppSpecification(Properties);

    impl DataQualityAppSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The arguments to send to the container that the monitoring job runs.
        ///
        /// `ContainerArguments`.
        pub fn container_arguments(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerArguments", value.into());
            self
        }

        /// The entrypoint for a container used to run a monitoring job.
        ///
        /// `ContainerEntrypoint`.
        pub fn container_entrypoint(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerEntrypoint", value.into());
            self
        }

        /// Sets the environment variables in the container that the monitoring job runs.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<crate::Json>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The container image that the data quality monitoring job runs.
        ///
        /// `ImageUri`. Required.
        pub fn image_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUri", value.into());
            self
        }

        /// An Amazon S3 URI to a script that is called after analysis has been performed. Applicable only for the built-in (first party) containers.
        ///
        /// `PostAnalyticsProcessorSourceUri`.
        pub fn post_analytics_processor_source_uri(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("PostAnalyticsProcessorSourceUri", value.into());
            self
        }

        /// An Amazon S3 URI to a script that is called per row prior to running analysis. It can base64 decode the payload and convert it into a flattened JSON so that the built-in container can use the converted data.
        ///
        /// `RecordPreprocessorSourceUri`.
        pub fn record_preprocessor_source_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordPreprocessorSourceUri", value.into());
            self
        }
    }

    impl From<DataQualityAppSpecification> for crate::Json {
        fn from(value: DataQualityAppSpecification) -> Self {
            value.0.into()
        }
    }

    /// Configuration for monitoring constraints and monitoring statistics. These baseline resources are compared against the results of the current job from the series of jobs scheduled to collect data periodically.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataQualityBaselineConfig(Properties);

    impl DataQualityBaselineConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the job that performs baselining for the data quality monitoring job.
        ///
        /// `BaseliningJobName`.
        pub fn baselining_job_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseliningJobName", value.into());
            self
        }

        /// The constraints resource for a monitoring job.
        ///
        /// `ConstraintsResource`.
        pub fn constraints_resource(
            mut self,
            value: impl Into<Value<ConstraintsResource>>,
        ) -> Self {
            self.0.set("ConstraintsResource", value.into());
            self
        }

        /// Configuration for monitoring constraints and monitoring statistics. These baseline resources are compared against the results of the current job from the series of jobs scheduled to collect data periodically.
        ///
        /// `StatisticsResource`.
        pub fn statistics_resource(mut self, value: impl Into<Value<StatisticsResource>>) -> Self {
            self.0.set("StatisticsResource", value.into());
            self
        }
    }

    impl From<DataQualityBaselineConfig> for crate::Json {
        fn from(value: DataQualityBaselineConfig) -> Self {
            value.0.into()
        }
    }

    /// The input for the data quality monitoring job. Currently endpoints are supported for input.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataQualityJobInput(Properties);

    impl DataQualityJobInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Input object for the batch transform job.
        ///
        /// `BatchTransformInput`.
        pub fn batch_transform_input(
            mut self,
            value: impl Into<Value<BatchTransformInput>>,
        ) -> Self {
            self.0.set("BatchTransformInput", value.into());
            self
        }

        /// Input object for the endpoint
        ///
        /// `EndpointInput`.
        pub fn endpoint_input(mut self, value: impl Into<Value<EndpointInput>>) -> Self {
            self.0.set("EndpointInput", value.into());
            self
        }
    }

    impl From<DataQualityJobInput> for crate::Json {
        fn from(value: DataQualityJobInput) -> Self {
            value.0.into()
        }
    }

    /// The dataset format of the data to monitor
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetFormat(Properties);

    impl DatasetFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CSV format
        ///
        /// `Csv`.
        pub fn csv(mut self, value: impl Into<Value<Csv>>) -> Self {
            self.0.set("Csv", value.into());
            self
        }

        /// The Json format
        ///
        /// `Json`.
        pub fn json(mut self, value: impl Into<Value<Json>>) -> Self {
            self.0.set("Json", value.into());
            self
        }

        /// A flag indicate if the dataset format is Parquet
        ///
        /// `Parquet`.
        pub fn parquet(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Parquet", value.into());
            self
        }
    }

    impl From<DatasetFormat> for crate::Json {
        fn from(value: DatasetFormat) -> Self {
            value.0.into()
        }
    }

    /// Input object for the endpoint
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    ///
    /// Required: `EndpointName`, `LocalPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointInput(Properties);

    impl EndpointInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An endpoint in customer's account which has enabled `DataCaptureConfig` enabled.
        ///
        /// `EndpointName`. Required.
        pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointName", value.into());
            self
        }

        /// The attributes of the input data to exclude from the analysis.
        ///
        /// `ExcludeFeaturesAttribute`.
        pub fn exclude_features_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExcludeFeaturesAttribute", value.into());
            self
        }

        /// Path to the filesystem where the endpoint data is available to the container.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. Defaults to `FullyReplicated`
        ///
        /// `S3DataDistributionType`. Allowed: [`S3DataDistributionType`].
        pub fn s3_data_distribution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataDistributionType", value.into());
            self
        }

        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. `Pipe` mode is recommended for large datasets. `File` mode is useful for small files that fit in memory. Defaults to `File` .
        ///
        /// `S3InputMode`. Allowed: [`S3InputMode`].
        pub fn s3_input_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3InputMode", value.into());
            self
        }
    }

    impl From<EndpointInput> for crate::Json {
        fn from(value: EndpointInput) -> Self {
            value.0.into()
        }
    }

    /// The Json format
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Json(Properties);

    impl Json {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean flag indicating if it is JSON line format
        ///
        /// `Line`.
        pub fn line(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Line", value.into());
            self
        }
    }

    impl From<Json> for crate::Json {
        fn from(value: Json) -> Self {
            value.0.into()
        }
    }

    /// The output object for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    ///
    /// Required: `S3Output`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringOutput(Properties);

    impl MonitoringOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 storage location where the results of a monitoring job are saved.
        ///
        /// `S3Output`. Required.
        pub fn s3_output(mut self, value: impl Into<Value<S3Output>>) -> Self {
            self.0.set("S3Output", value.into());
            self
        }
    }

    impl From<MonitoringOutput> for crate::Json {
        fn from(value: MonitoringOutput) -> Self {
            value.0.into()
        }
    }

    /// The output configuration for monitoring jobs.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    ///
    /// Required: `MonitoringOutputs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringOutputConfig(Properties);

    impl MonitoringOutputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Key Management Service ( AWS ) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is uploaded.
        ///
        /// `MonitoringOutputs`. Required.
        pub fn monitoring_outputs(mut self, value: impl Into<List<MonitoringOutput>>) -> Self {
            self.0.set("MonitoringOutputs", value.into());
            self
        }
    }

    impl From<MonitoringOutputConfig> for crate::Json {
        fn from(value: MonitoringOutputConfig) -> Self {
            value.0.into()
        }
    }

    /// Identifies the resources to deploy for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    ///
    /// Required: `ClusterConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringResources(Properties);

    impl MonitoringResources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for the cluster resources used to run the processing job.
        ///
        /// `ClusterConfig`. Required.
        pub fn cluster_config(mut self, value: impl Into<Value<ClusterConfig>>) -> Self {
            self.0.set("ClusterConfig", value.into());
            self
        }
    }

    impl From<MonitoringResources> for crate::Json {
        fn from(value: MonitoringResources) -> Self {
            value.0.into()
        }
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfig(Properties);

    impl NetworkConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to encrypt all communications between distributed processing jobs. Choose `True` to encrypt communications. Encryption provides greater security for distributed processing jobs, but the processing might take longer.
        ///
        /// `EnableInterContainerTrafficEncryption`.
        pub fn enable_inter_container_traffic_encryption(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("EnableInterContainerTrafficEncryption", value.into());
            self
        }

        /// Whether to allow inbound and outbound network calls to and from the containers used for the processing job.
        ///
        /// `EnableNetworkIsolation`.
        pub fn enable_network_isolation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableNetworkIsolation", value.into());
            self
        }

        /// Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your training and model containers by configuring the VPC.
        ///
        /// `VpcConfig`.
        pub fn vpc_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("VpcConfig", value.into());
            self
        }
    }

    impl From<NetworkConfig> for crate::Json {
        fn from(value: NetworkConfig) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 storage location where the results of a monitoring job are saved.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    ///
    /// Required: `LocalPath`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Output(Properties);

    impl S3Output {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job. LocalPath is an absolute path for the output data.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// Whether to upload the results of the monitoring job continuously or after the job completes.
        ///
        /// `S3UploadMode`. Allowed: [`S3UploadMode`].
        pub fn s3_upload_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3UploadMode", value.into());
            self
        }

        /// A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3Output> for crate::Json {
        fn from(value: S3Output) -> Self {
            value.0.into()
        }
    }

    /// The statistics resource for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatisticsResource(Properties);

    impl StatisticsResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 URI for the statistics resource.
        ///
        /// `S3Uri`.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<StatisticsResource> for crate::Json {
        fn from(value: StatisticsResource) -> Self {
            value.0.into()
        }
    }

    /// Specifies a limit to how long a job can run. When the job reaches the time limit, SageMaker ends the job. Use this API to cap costs.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    ///
    /// Required: `MaxRuntimeInSeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StoppingCondition(Properties);

    impl StoppingCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum length of time, in seconds, that a training or compilation job can run before it is stopped.
        ///
        /// `MaxRuntimeInSeconds`. Required.
        pub fn max_runtime_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRuntimeInSeconds", value.into());
            self
        }
    }

    impl From<StoppingCondition> for crate::Json {
        fn from(value: StoppingCondition) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
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

    impl From<Tag> for crate::Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
    ///
    /// A property type of `AWS::SageMaker::DataQualityJobDefinition`.
    ///
    /// Required: `SecurityGroupIds`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC security group IDs, in the form `sg-xxxxxxxx` . Specify the security groups for the VPC that is specified in the `Subnets` field.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The ID of the subnets in the VPC to which you want to connect your training job or model.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for crate::Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `S3DataDistributionType`.
        pub enum S3DataDistributionType {
            FullyReplicated = "FullyReplicated",
            ShardedByS3Key = "ShardedByS3Key",
        }

        /// Words for `S3InputMode`.
        pub enum S3InputMode {
            Pipe = "Pipe",
            File = "File",
        }

        /// Words for `S3UploadMode`.
        pub enum S3UploadMode {
            Continuous = "Continuous",
            EndOfJob = "EndOfJob",
        }
    }
}

/// Property types of [`Device`].
pub mod device {
    use crate::{Json, Properties, Value};

    /// Information of a particular device.
    ///
    /// A property type of `AWS::SageMaker::Device`.
    ///
    /// Required: `DeviceName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Device(Properties);

    impl Device {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Description of the device.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The name of the device.
        ///
        /// `DeviceName`. Required.
        pub fn device_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceName", value.into());
            self
        }

        /// AWS Internet of Things (IoT) object name.
        ///
        /// `IotThingName`.
        pub fn iot_thing_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IotThingName", value.into());
            self
        }
    }

    impl From<Device> for Json {
        fn from(value: Device) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Device`.
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

        /// The key value of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`DeviceFleet`].
pub mod device_fleet {
    use crate::{Json, Properties, Value};

    /// The output configuration for storing sample data collected by the fleet.
    ///
    /// A property type of `AWS::SageMaker::DeviceFleet`.
    ///
    /// Required: `S3OutputLocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EdgeOutputConfig(Properties);

    impl EdgeOutputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume after compilation job.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The Amazon Simple Storage (S3) bucket URI.
        ///
        /// `S3OutputLocation`. Required.
        pub fn s3_output_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3OutputLocation", value.into());
            self
        }
    }

    impl From<EdgeOutputConfig> for Json {
        fn from(value: EdgeOutputConfig) -> Self {
            value.0.into()
        }
    }

    /// Key-value pair to associate as a tag for the resource
    ///
    /// A property type of `AWS::SageMaker::DeviceFleet`.
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

        /// The key value of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types and words of [`Domain`].
pub mod domain {
    use crate::{Json, List, Properties, Value};

    /// Settings that are used to configure and manage the lifecycle of Amazon SageMaker Studio applications.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AppLifecycleManagement(Properties);

    impl AppLifecycleManagement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings related to idle shutdown of Studio applications.
        ///
        /// `IdleSettings`.
        pub fn idle_settings(mut self, value: impl Into<Value<IdleSettings>>) -> Self {
            self.0.set("IdleSettings", value.into());
            self
        }
    }

    impl From<AppLifecycleManagement> for Json {
        fn from(value: AppLifecycleManagement) -> Self {
            value.0.into()
        }
    }

    /// The Code Editor application settings.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeEditorAppSettings(Properties);

    impl CodeEditorAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings that are used to configure and manage the lifecycle of CodeEditor applications.
        ///
        /// `AppLifecycleManagement`.
        pub fn app_lifecycle_management(
            mut self,
            value: impl Into<Value<AppLifecycleManagement>>,
        ) -> Self {
            self.0.set("AppLifecycleManagement", value.into());
            self
        }

        /// The lifecycle configuration that runs before the default lifecycle configuration. It can override changes made in the default lifecycle configuration.
        ///
        /// `BuiltInLifecycleConfigArn`.
        pub fn built_in_lifecycle_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BuiltInLifecycleConfigArn", value.into());
            self
        }

        /// A list of custom SageMaker images that are configured to run as a Code Editor app.
        ///
        /// `CustomImages`.
        pub fn custom_images(mut self, value: impl Into<List<CustomImage>>) -> Self {
            self.0.set("CustomImages", value.into());
            self
        }

        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the Code Editor app.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Code Editor application lifecycle configuration.
        ///
        /// `LifecycleConfigArns`.
        pub fn lifecycle_config_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LifecycleConfigArns", value.into());
            self
        }
    }

    impl From<CodeEditorAppSettings> for Json {
        fn from(value: CodeEditorAppSettings) -> Self {
            value.0.into()
        }
    }

    /// A Git repository that SageMaker AI automatically displays to users for cloning in the JupyterServer application.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    ///
    /// Required: `RepositoryUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeRepository(Properties);

    impl CodeRepository {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL of the Git repository.
        ///
        /// `RepositoryUrl`. Required.
        pub fn repository_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepositoryUrl", value.into());
            self
        }
    }

    impl From<CodeRepository> for Json {
        fn from(value: CodeRepository) -> Self {
            value.0.into()
        }
    }

    /// The settings for assigning a custom file system to a user profile or space for an Amazon SageMaker AI Domain. Permitted users can access this file system in Amazon SageMaker AI Studio.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomFileSystemConfig(Properties);

    impl CustomFileSystemConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The settings for a custom Amazon EFS file system.
        ///
        /// `EFSFileSystemConfig`.
        pub fn efs_file_system_config(
            mut self,
            value: impl Into<Value<EFSFileSystemConfig>>,
        ) -> Self {
            self.0.set("EFSFileSystemConfig", value.into());
            self
        }

        /// The settings for a custom Amazon FSx for Lustre file system.
        ///
        /// `FSxLustreFileSystemConfig`.
        pub fn f_sx_lustre_file_system_config(
            mut self,
            value: impl Into<Value<FSxLustreFileSystemConfig>>,
        ) -> Self {
            self.0.set("FSxLustreFileSystemConfig", value.into());
            self
        }

        /// Configuration settings for a custom Amazon S3 file system.
        ///
        /// `S3FileSystemConfig`.
        pub fn s3_file_system_config(
            mut self,
            value: impl Into<Value<S3FileSystemConfig>>,
        ) -> Self {
            self.0.set("S3FileSystemConfig", value.into());
            self
        }
    }

    impl From<CustomFileSystemConfig> for Json {
        fn from(value: CustomFileSystemConfig) -> Self {
            value.0.into()
        }
    }

    /// A custom SageMaker AI image. For more information, see [Bring your own SageMaker AI image](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-byoi.html) .
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    ///
    /// Required: `AppImageConfigName`, `ImageName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomImage(Properties);

    impl CustomImage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the AppImageConfig.
        ///
        /// `AppImageConfigName`. Required.
        pub fn app_image_config_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppImageConfigName", value.into());
            self
        }

        /// The name of the CustomImage. Must be unique to your account.
        ///
        /// `ImageName`. Required.
        pub fn image_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageName", value.into());
            self
        }

        /// The version number of the CustomImage.
        ///
        /// `ImageVersionNumber`.
        pub fn image_version_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ImageVersionNumber", value.into());
            self
        }
    }

    impl From<CustomImage> for Json {
        fn from(value: CustomImage) -> Self {
            value.0.into()
        }
    }

    /// Details about the POSIX identity that is used for file system operations.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    ///
    /// Required: `Gid`, `Uid`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomPosixUserConfig(Properties);

    impl CustomPosixUserConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The POSIX group ID.
        ///
        /// `Gid`. Required.
        pub fn gid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Gid", value.into());
            self
        }

        /// The POSIX user ID.
        ///
        /// `Uid`. Required.
        pub fn uid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Uid", value.into());
            self
        }
    }

    impl From<CustomPosixUserConfig> for Json {
        fn from(value: CustomPosixUserConfig) -> Self {
            value.0.into()
        }
    }

    /// A collection of default EBS storage settings that apply to spaces created within a domain or user profile.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    ///
    /// Required: `DefaultEbsVolumeSizeInGb`, `MaximumEbsVolumeSizeInGb`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultEbsStorageSettings(Properties);

    impl DefaultEbsStorageSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default size of the EBS storage volume for a space.
        ///
        /// `DefaultEbsVolumeSizeInGb`. Required.
        pub fn default_ebs_volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DefaultEbsVolumeSizeInGb", value.into());
            self
        }

        /// The maximum size of the EBS storage volume for a space.
        ///
        /// `MaximumEbsVolumeSizeInGb`. Required.
        pub fn maximum_ebs_volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumEbsVolumeSizeInGb", value.into());
            self
        }
    }

    impl From<DefaultEbsStorageSettings> for Json {
        fn from(value: DefaultEbsStorageSettings) -> Self {
            value.0.into()
        }
    }

    /// The default settings for shared spaces that users create in the domain.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    ///
    /// Required: `ExecutionRole`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultSpaceSettings(Properties);

    impl DefaultSpaceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The settings for assigning a custom file system to a domain. Permitted users can access this file system in Amazon SageMaker AI Studio.
        ///
        /// `CustomFileSystemConfigs`.
        pub fn custom_file_system_configs(
            mut self,
            value: impl Into<List<CustomFileSystemConfig>>,
        ) -> Self {
            self.0.set("CustomFileSystemConfigs", value.into());
            self
        }

        /// The Jupyter lab's custom posix user configurations.
        ///
        /// `CustomPosixUserConfig`.
        pub fn custom_posix_user_config(
            mut self,
            value: impl Into<Value<CustomPosixUserConfig>>,
        ) -> Self {
            self.0.set("CustomPosixUserConfig", value.into());
            self
        }

        /// The ARN of the execution role for the space.
        ///
        /// `ExecutionRole`. Required.
        pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRole", value.into());
            self
        }

        /// The JupyterLab app settings.
        ///
        /// `JupyterLabAppSettings`.
        pub fn jupyter_lab_app_settings(
            mut self,
            value: impl Into<Value<JupyterLabAppSettings>>,
        ) -> Self {
            self.0.set("JupyterLabAppSettings", value.into());
            self
        }

        /// The JupyterServer app settings.
        ///
        /// `JupyterServerAppSettings`.
        pub fn jupyter_server_app_settings(
            mut self,
            value: impl Into<Value<JupyterServerAppSettings>>,
        ) -> Self {
            self.0.set("JupyterServerAppSettings", value.into());
            self
        }

        /// The KernelGateway app settings.
        ///
        /// `KernelGatewayAppSettings`.
        pub fn kernel_gateway_app_settings(
            mut self,
            value: impl Into<Value<KernelGatewayAppSettings>>,
        ) -> Self {
            self.0.set("KernelGatewayAppSettings", value.into());
            self
        }

        /// The security group IDs for the Amazon VPC that the space uses for communication.
        ///
        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// Default storage settings for a space.
        ///
        /// `SpaceStorageSettings`.
        pub fn space_storage_settings(
            mut self,
            value: impl Into<Value<DefaultSpaceStorageSettings>>,
        ) -> Self {
            self.0.set("SpaceStorageSettings", value.into());
            self
        }
    }

    impl From<DefaultSpaceSettings> for Json {
        fn from(value: DefaultSpaceSettings) -> Self {
            value.0.into()
        }
    }

    /// The default storage settings for a space.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultSpaceStorageSettings(Properties);

    impl DefaultSpaceStorageSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default EBS storage settings for a space.
        ///
        /// `DefaultEbsStorageSettings`.
        pub fn default_ebs_storage_settings(
            mut self,
            value: impl Into<Value<DefaultEbsStorageSettings>>,
        ) -> Self {
            self.0.set("DefaultEbsStorageSettings", value.into());
            self
        }
    }

    impl From<DefaultSpaceStorageSettings> for Json {
        fn from(value: DefaultSpaceStorageSettings) -> Self {
            value.0.into()
        }
    }

    /// A collection of settings that configure the domain's Docker interaction.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DockerSettings(Properties);

    impl DockerSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the domain can access Docker.
        ///
        /// `EnableDockerAccess`. Allowed: [`EnableDockerAccess`].
        pub fn enable_docker_access(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnableDockerAccess", value.into());
            self
        }

        /// The list of AWS accounts that are trusted when the domain is created in VPC-only mode.
        ///
        /// `VpcOnlyTrustedAccounts`.
        pub fn vpc_only_trusted_accounts(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("VpcOnlyTrustedAccounts", value.into());
            self
        }
    }

    impl From<DockerSettings> for Json {
        fn from(value: DockerSettings) -> Self {
            value.0.into()
        }
    }

    /// A collection of settings that apply to the `SageMaker Domain` . These settings are specified through the `CreateDomain` API call.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DomainSettings(Properties);

    impl DomainSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A collection of settings that configure the domain's Docker interaction.
        ///
        /// `DockerSettings`.
        pub fn docker_settings(mut self, value: impl Into<Value<DockerSettings>>) -> Self {
            self.0.set("DockerSettings", value.into());
            self
        }

        /// The configuration for attaching a SageMaker AI user profile name to the execution role as a [sts:SourceIdentity key](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html) .
        ///
        /// `ExecutionRoleIdentityConfig`. Allowed: [`ExecutionRoleIdentityConfig`].
        pub fn execution_role_identity_config(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRoleIdentityConfig", value.into());
            self
        }

        /// The IP address type for the domain. Specify `ipv4` for IPv4-only connectivity or `dualstack` for both IPv4 and IPv6 connectivity. When you specify `dualstack` , the subnet must support IPv6 CIDR blocks.
        ///
        /// `IpAddressType`. Allowed: [`IpAddressType`].
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }

        /// A collection of settings that configure the `RStudioServerPro` Domain-level app.
        ///
        /// `RStudioServerProDomainSettings`.
        pub fn r_studio_server_pro_domain_settings(
            mut self,
            value: impl Into<Value<RStudioServerProDomainSettings>>,
        ) -> Self {
            self.0.set("RStudioServerProDomainSettings", value.into());
            self
        }

        /// The security groups for the Amazon Virtual Private Cloud that the `Domain` uses for communication between Domain-level apps and user apps.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The settings that apply to an SageMaker AI domain when you use it in Amazon SageMaker Unified Studio.
        ///
        /// `UnifiedStudioSettings`.
        pub fn unified_studio_settings(
            mut self,
            value: impl Into<Value<UnifiedStudioSettings>>,
        ) -> Self {
            self.0.set("UnifiedStudioSettings", value.into());
            self
        }
    }

    impl From<DomainSettings> for Json {
        fn from(value: DomainSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for assigning a custom Amazon EFS file system to a user profile or space for an Amazon SageMaker AI Domain.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    ///
    /// Required: `FileSystemId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EFSFileSystemConfig(Properties);

    impl EFSFileSystemConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of your Amazon EFS file system.
        ///
        /// `FileSystemId`. Required.
        pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemId", value.into());
            self
        }

        /// The path to the file system directory that is accessible in Amazon SageMaker AI Studio. Permitted users can access only this directory and below.
        ///
        /// `FileSystemPath`.
        pub fn file_system_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemPath", value.into());
            self
        }
    }

    impl From<EFSFileSystemConfig> for Json {
        fn from(value: EFSFileSystemConfig) -> Self {
            value.0.into()
        }
    }

    /// The settings for assigning a custom Amazon FSx for Lustre file system to a user profile or space for an Amazon SageMaker Domain.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    ///
    /// Required: `FileSystemId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FSxLustreFileSystemConfig(Properties);

    impl FSxLustreFileSystemConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The globally unique, 17-digit, ID of the file system, assigned by Amazon FSx for Lustre.
        ///
        /// `FileSystemId`. Required.
        pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemId", value.into());
            self
        }

        /// The path to the file system directory that is accessible in Amazon SageMaker Studio. Permitted users can access only this directory and below.
        ///
        /// `FileSystemPath`.
        pub fn file_system_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemPath", value.into());
            self
        }
    }

    impl From<FSxLustreFileSystemConfig> for Json {
        fn from(value: FSxLustreFileSystemConfig) -> Self {
            value.0.into()
        }
    }

    /// The SageMaker images that are hidden from the Studio user interface. You must specify the SageMaker image name and version aliases.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HiddenSageMakerImage(Properties);

    impl HiddenSageMakerImage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The SageMaker image name that you are hiding from the Studio user interface.
        ///
        /// `SageMakerImageName`. Allowed: [`SageMakerImageName`].
        pub fn sage_maker_image_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SageMakerImageName", value.into());
            self
        }

        /// The version aliases you are hiding from the Studio user interface.
        ///
        /// `VersionAliases`.
        pub fn version_aliases(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("VersionAliases", value.into());
            self
        }
    }

    impl From<HiddenSageMakerImage> for Json {
        fn from(value: HiddenSageMakerImage) -> Self {
            value.0.into()
        }
    }

    /// Settings related to idle shutdown of Studio applications.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdleSettings(Properties);

    impl IdleSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time that SageMaker waits after the application becomes idle before shutting it down.
        ///
        /// `IdleTimeoutInMinutes`.
        pub fn idle_timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IdleTimeoutInMinutes", value.into());
            self
        }

        /// Indicates whether idle shutdown is activated for the application type.
        ///
        /// `LifecycleManagement`. Allowed: [`LifecycleManagement`].
        pub fn lifecycle_management(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LifecycleManagement", value.into());
            self
        }

        /// The maximum value in minutes that custom idle shutdown can be set to by the user.
        ///
        /// `MaxIdleTimeoutInMinutes`.
        pub fn max_idle_timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxIdleTimeoutInMinutes", value.into());
            self
        }

        /// The minimum value in minutes that custom idle shutdown can be set to by the user.
        ///
        /// `MinIdleTimeoutInMinutes`.
        pub fn min_idle_timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinIdleTimeoutInMinutes", value.into());
            self
        }
    }

    impl From<IdleSettings> for Json {
        fn from(value: IdleSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for the JupyterLab application.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JupyterLabAppSettings(Properties);

    impl JupyterLabAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether idle shutdown is activated for JupyterLab applications.
        ///
        /// `AppLifecycleManagement`.
        pub fn app_lifecycle_management(
            mut self,
            value: impl Into<Value<AppLifecycleManagement>>,
        ) -> Self {
            self.0.set("AppLifecycleManagement", value.into());
            self
        }

        /// The lifecycle configuration that runs before the default lifecycle configuration. It can override changes made in the default lifecycle configuration.
        ///
        /// `BuiltInLifecycleConfigArn`.
        pub fn built_in_lifecycle_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BuiltInLifecycleConfigArn", value.into());
            self
        }

        /// A list of Git repositories that SageMaker automatically displays to users for cloning in the JupyterLab application.
        ///
        /// `CodeRepositories`.
        pub fn code_repositories(mut self, value: impl Into<List<CodeRepository>>) -> Self {
            self.0.set("CodeRepositories", value.into());
            self
        }

        /// A list of custom SageMaker images that are configured to run as a JupyterLab app.
        ///
        /// `CustomImages`.
        pub fn custom_images(mut self, value: impl Into<List<CustomImage>>) -> Self {
            self.0.set("CustomImages", value.into());
            self
        }

        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the JupyterLab app.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the lifecycle configurations attached to the user profile or domain. To remove a lifecycle config, you must set `LifecycleConfigArns` to an empty list.
        ///
        /// `LifecycleConfigArns`.
        pub fn lifecycle_config_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LifecycleConfigArns", value.into());
            self
        }
    }

    impl From<JupyterLabAppSettings> for Json {
        fn from(value: JupyterLabAppSettings) -> Self {
            value.0.into()
        }
    }

    /// The JupyterServer app settings.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JupyterServerAppSettings(Properties);

    impl JupyterServerAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the JupyterServer app.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the JupyterServerApp. If you use this parameter, the `DefaultResourceSpec` parameter is also required.
        ///
        /// `LifecycleConfigArns`.
        pub fn lifecycle_config_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LifecycleConfigArns", value.into());
            self
        }
    }

    impl From<JupyterServerAppSettings> for Json {
        fn from(value: JupyterServerAppSettings) -> Self {
            value.0.into()
        }
    }

    /// The KernelGateway app settings.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KernelGatewayAppSettings(Properties);

    impl KernelGatewayAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of custom SageMaker AI images that are configured to run as a KernelGateway app.
        ///
        /// `CustomImages`.
        pub fn custom_images(mut self, value: impl Into<List<CustomImage>>) -> Self {
            self.0.set("CustomImages", value.into());
            self
        }

        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the KernelGateway app.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the the user profile or domain.
        ///
        /// `LifecycleConfigArns`.
        pub fn lifecycle_config_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LifecycleConfigArns", value.into());
            self
        }
    }

    impl From<KernelGatewayAppSettings> for Json {
        fn from(value: KernelGatewayAppSettings) -> Self {
            value.0.into()
        }
    }

    /// A collection of settings that apply to an `RSessionGateway` app.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RSessionAppSettings(Properties);

    impl RSessionAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of custom SageMaker AI images that are configured to run as a RSession app.
        ///
        /// `CustomImages`.
        pub fn custom_images(mut self, value: impl Into<List<CustomImage>>) -> Self {
            self.0.set("CustomImages", value.into());
            self
        }

        /// Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs on.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }
    }

    impl From<RSessionAppSettings> for Json {
        fn from(value: RSessionAppSettings) -> Self {
            value.0.into()
        }
    }

    /// A collection of settings that configure user interaction with the `RStudioServerPro` app.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RStudioServerProAppSettings(Properties);

    impl RStudioServerProAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the current user has access to the `RStudioServerPro` app.
        ///
        /// `AccessStatus`. Allowed: [`AccessStatus`].
        pub fn access_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessStatus", value.into());
            self
        }

        /// The level of permissions that the user has within the `RStudioServerPro` app. This value defaults to `User`. The `Admin` value allows the user access to the RStudio Administrative Dashboard.
        ///
        /// `UserGroup`. Allowed: [`UserGroup`].
        pub fn user_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserGroup", value.into());
            self
        }
    }

    impl From<RStudioServerProAppSettings> for Json {
        fn from(value: RStudioServerProAppSettings) -> Self {
            value.0.into()
        }
    }

    /// A collection of settings that configure the `RStudioServerPro` Domain-level app.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    ///
    /// Required: `DomainExecutionRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RStudioServerProDomainSettings(Properties);

    impl RStudioServerProDomainSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A collection that defines the default `InstanceType` , `SageMakerImageArn` , and `SageMakerImageVersionArn` for the Domain.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }

        /// The ARN of the execution role for the `RStudioServerPro` Domain-level app.
        ///
        /// `DomainExecutionRoleArn`. Required.
        pub fn domain_execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainExecutionRoleArn", value.into());
            self
        }

        /// A URL pointing to an RStudio Connect server.
        ///
        /// `RStudioConnectUrl`.
        pub fn r_studio_connect_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RStudioConnectUrl", value.into());
            self
        }

        /// A URL pointing to an RStudio Package Manager server.
        ///
        /// `RStudioPackageManagerUrl`.
        pub fn r_studio_package_manager_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RStudioPackageManagerUrl", value.into());
            self
        }
    }

    impl From<RStudioServerProDomainSettings> for Json {
        fn from(value: RStudioServerProDomainSettings) -> Self {
            value.0.into()
        }
    }

    /// Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the version runs on.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceSpec(Properties);

    impl ResourceSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The instance type that the image version runs on.
        ///
        /// `InstanceType`. Allowed: `system`, `ml.t3.micro`, `ml.t3.small`, `ml.t3.medium`, `ml.t3.large`, `ml.t3.xlarge`, `ml.t3.2xlarge`, `ml.m5.large`, `ml.m5.xlarge`, `ml.m5.2xlarge`, `ml.m5.4xlarge`, `ml.m5.8xlarge`, and more.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource.
        ///
        /// `LifecycleConfigArn`.
        pub fn lifecycle_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LifecycleConfigArn", value.into());
            self
        }

        /// The ARN of the SageMaker AI image that the image version belongs to.
        ///
        /// `SageMakerImageArn`.
        pub fn sage_maker_image_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SageMakerImageArn", value.into());
            self
        }

        /// The ARN of the image version created on the instance. To clear the value set for `SageMakerImageVersionArn` , pass `None` as the value.
        ///
        /// `SageMakerImageVersionArn`.
        pub fn sage_maker_image_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SageMakerImageVersionArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the training plan to use for the ResourceSpec.
        ///
        /// `TrainingPlanArn`.
        pub fn training_plan_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrainingPlanArn", value.into());
            self
        }
    }

    impl From<ResourceSpec> for Json {
        fn from(value: ResourceSpec) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the custom Amazon S3 file system.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3FileSystemConfig(Properties);

    impl S3FileSystemConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file system path where the Amazon S3 storage location will be mounted within the Amazon SageMaker Studio environment.
        ///
        /// `MountPath`.
        pub fn mount_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPath", value.into());
            self
        }

        /// The Amazon S3 URI of the S3 file system configuration.
        ///
        /// `S3Uri`.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3FileSystemConfig> for Json {
        fn from(value: S3FileSystemConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies options when sharing an Amazon SageMaker Studio notebook.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SharingSettings(Properties);

    impl SharingSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to include the notebook cell output when sharing the notebook. The default is `Disabled` .
        ///
        /// `NotebookOutputOption`. Allowed: [`NotebookOutputOption`].
        pub fn notebook_output_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotebookOutputOption", value.into());
            self
        }

        /// When `NotebookOutputOption` is `Allowed` , the AWS Key Management Service (KMS) encryption key ID used to encrypt the notebook cell output in the Amazon S3 bucket.
        ///
        /// `S3KmsKeyId`.
        pub fn s3_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3KmsKeyId", value.into());
            self
        }

        /// When `NotebookOutputOption` is `Allowed` , the Amazon S3 bucket used to store the shared notebook snapshots.
        ///
        /// `S3OutputPath`.
        pub fn s3_output_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3OutputPath", value.into());
            self
        }
    }

    impl From<SharingSettings> for Json {
        fn from(value: SharingSettings) -> Self {
            value.0.into()
        }
    }

    /// Studio settings. If these settings are applied on a user level, they take priority over the settings applied on a domain level.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StudioWebPortalSettings(Properties);

    impl StudioWebPortalSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The [Applications supported in Studio](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-updated-apps.html) that are hidden from the Studio left navigation pane.
        ///
        /// `HiddenAppTypes`. Allowed: [`HiddenAppTypes`].
        pub fn hidden_app_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("HiddenAppTypes", value.into());
            self
        }

        /// The instance types you are hiding from the Studio user interface.
        ///
        /// `HiddenInstanceTypes`. Allowed: `system`, `ml.t3.micro`, `ml.t3.small`, `ml.t3.medium`, `ml.t3.large`, `ml.t3.xlarge`, `ml.t3.2xlarge`, `ml.m5.large`, `ml.m5.xlarge`, `ml.m5.2xlarge`, `ml.m5.4xlarge`, `ml.m5.8xlarge`, and more.
        pub fn hidden_instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("HiddenInstanceTypes", value.into());
            self
        }

        /// The machine learning tools that are hidden from the Studio left navigation pane.
        ///
        /// `HiddenMlTools`. Allowed: [`HiddenMlTools`].
        pub fn hidden_ml_tools(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("HiddenMlTools", value.into());
            self
        }

        /// The version aliases you are hiding from the Studio user interface.
        ///
        /// `HiddenSageMakerImageVersionAliases`.
        pub fn hidden_sage_maker_image_version_aliases(
            mut self,
            value: impl Into<List<HiddenSageMakerImage>>,
        ) -> Self {
            self.0
                .set("HiddenSageMakerImageVersionAliases", value.into());
            self
        }
    }

    impl From<StudioWebPortalSettings> for Json {
        fn from(value: StudioWebPortalSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Domain`.
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

    /// The settings that apply to an Amazon SageMaker AI domain when you use it in Amazon SageMaker Unified Studio.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UnifiedStudioSettings(Properties);

    impl UnifiedStudioSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the AWS account that has the Amazon SageMaker Unified Studio domain. The default value, if you don't specify an ID, is the ID of the account that has the Amazon SageMaker AI domain.
        ///
        /// `DomainAccountId`.
        pub fn domain_account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainAccountId", value.into());
            self
        }

        /// The ID of the Amazon SageMaker Unified Studio domain associated with this domain.
        ///
        /// `DomainId`.
        pub fn domain_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainId", value.into());
            self
        }

        /// The AWS Region where the domain is located in Amazon SageMaker Unified Studio. The default value, if you don't specify a Region, is the Region where the Amazon SageMaker AI domain is located.
        ///
        /// `DomainRegion`.
        pub fn domain_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainRegion", value.into());
            self
        }

        /// The ID of the environment that Amazon SageMaker Unified Studio associates with the domain.
        ///
        /// `EnvironmentId`.
        pub fn environment_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnvironmentId", value.into());
            self
        }

        /// The ID of the Amazon SageMaker Unified Studio project that corresponds to the domain.
        ///
        /// `ProjectId`.
        pub fn project_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProjectId", value.into());
            self
        }

        /// The location where Amazon S3 stores temporary execution data and other artifacts for the project that corresponds to the domain.
        ///
        /// `ProjectS3Path`.
        pub fn project_s3_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProjectS3Path", value.into());
            self
        }

        /// Sets whether you can access the domain in Amazon SageMaker Studio:
        ///
        /// `StudioWebPortalAccess`. Allowed: [`StudioWebPortalAccess`].
        pub fn studio_web_portal_access(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StudioWebPortalAccess", value.into());
            self
        }
    }

    impl From<UnifiedStudioSettings> for Json {
        fn from(value: UnifiedStudioSettings) -> Self {
            value.0.into()
        }
    }

    /// A collection of settings that apply to users of Amazon SageMaker Studio.
    ///
    /// A property type of `AWS::SageMaker::Domain`.
    ///
    /// Required: `ExecutionRole`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserSettings(Properties);

    impl UserSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether auto-mounting of an EFS volume is supported for the user profile. The `DefaultAsDomain` value is only supported for user profiles. Do not use the `DefaultAsDomain` value when setting this parameter for a domain.
        ///
        /// `AutoMountHomeEFS`. Allowed: [`AutoMountHomeEFS`].
        pub fn auto_mount_home_efs(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AutoMountHomeEFS", value.into());
            self
        }

        /// The Code Editor application settings.
        ///
        /// `CodeEditorAppSettings`.
        pub fn code_editor_app_settings(
            mut self,
            value: impl Into<Value<CodeEditorAppSettings>>,
        ) -> Self {
            self.0.set("CodeEditorAppSettings", value.into());
            self
        }

        /// The settings for assigning a custom file system to a user profile. Permitted users can access this file system in Amazon SageMaker AI Studio.
        ///
        /// `CustomFileSystemConfigs`.
        pub fn custom_file_system_configs(
            mut self,
            value: impl Into<List<CustomFileSystemConfig>>,
        ) -> Self {
            self.0.set("CustomFileSystemConfigs", value.into());
            self
        }

        /// Details about the POSIX identity that is used for file system operations.
        ///
        /// `CustomPosixUserConfig`.
        pub fn custom_posix_user_config(
            mut self,
            value: impl Into<Value<CustomPosixUserConfig>>,
        ) -> Self {
            self.0.set("CustomPosixUserConfig", value.into());
            self
        }

        /// The default experience that the user is directed to when accessing the domain. The supported values are:
        ///
        /// `DefaultLandingUri`.
        pub fn default_landing_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultLandingUri", value.into());
            self
        }

        /// The execution role for the user.
        ///
        /// `ExecutionRole`. Required.
        pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRole", value.into());
            self
        }

        /// The settings for the JupyterLab application.
        ///
        /// `JupyterLabAppSettings`.
        pub fn jupyter_lab_app_settings(
            mut self,
            value: impl Into<Value<JupyterLabAppSettings>>,
        ) -> Self {
            self.0.set("JupyterLabAppSettings", value.into());
            self
        }

        /// The Jupyter server's app settings.
        ///
        /// `JupyterServerAppSettings`.
        pub fn jupyter_server_app_settings(
            mut self,
            value: impl Into<Value<JupyterServerAppSettings>>,
        ) -> Self {
            self.0.set("JupyterServerAppSettings", value.into());
            self
        }

        /// The kernel gateway app settings.
        ///
        /// `KernelGatewayAppSettings`.
        pub fn kernel_gateway_app_settings(
            mut self,
            value: impl Into<Value<KernelGatewayAppSettings>>,
        ) -> Self {
            self.0.set("KernelGatewayAppSettings", value.into());
            self
        }

        /// A collection of settings that configure the `RSessionGateway` app.
        ///
        /// `RSessionAppSettings`.
        pub fn r_session_app_settings(
            mut self,
            value: impl Into<Value<RSessionAppSettings>>,
        ) -> Self {
            self.0.set("RSessionAppSettings", value.into());
            self
        }

        /// A collection of settings that configure user interaction with the `RStudioServerPro` app.
        ///
        /// `RStudioServerProAppSettings`.
        pub fn r_studio_server_pro_app_settings(
            mut self,
            value: impl Into<Value<RStudioServerProAppSettings>>,
        ) -> Self {
            self.0.set("RStudioServerProAppSettings", value.into());
            self
        }

        /// The security groups for the Amazon Virtual Private Cloud (VPC) that the domain uses for communication.
        ///
        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// Specifies options for sharing Amazon SageMaker AI Studio notebooks.
        ///
        /// `SharingSettings`.
        pub fn sharing_settings(mut self, value: impl Into<Value<SharingSettings>>) -> Self {
            self.0.set("SharingSettings", value.into());
            self
        }

        /// The storage settings for a space.
        ///
        /// `SpaceStorageSettings`.
        pub fn space_storage_settings(
            mut self,
            value: impl Into<Value<DefaultSpaceStorageSettings>>,
        ) -> Self {
            self.0.set("SpaceStorageSettings", value.into());
            self
        }

        /// Whether the user can access Studio. If this value is set to `DISABLED` , the user cannot access Studio, even if that is the default experience for the domain.
        ///
        /// `StudioWebPortal`. Allowed: [`StudioWebPortal`].
        pub fn studio_web_portal(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StudioWebPortal", value.into());
            self
        }

        /// Studio settings. If these settings are applied on a user level, they take priority over the settings applied on a domain level.
        ///
        /// `StudioWebPortalSettings`.
        pub fn studio_web_portal_settings(
            mut self,
            value: impl Into<Value<StudioWebPortalSettings>>,
        ) -> Self {
            self.0.set("StudioWebPortalSettings", value.into());
            self
        }
    }

    impl From<UserSettings> for Json {
        fn from(value: UserSettings) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AppNetworkAccessType`.
        pub enum AppNetworkAccessType {
            PublicInternetOnly = "PublicInternetOnly",
            VpcOnly = "VpcOnly",
        }

        /// Words for `AppSecurityGroupManagement`.
        pub enum AppSecurityGroupManagement {
            Service = "Service",
            Customer = "Customer",
        }

        /// Words for `AuthMode`.
        pub enum AuthMode {
            Sso = "SSO",
            Iam = "IAM",
        }

        /// Words for `HomeEfsFileSystemCreation`.
        pub enum HomeEfsFileSystemCreation {
            Enabled = "Enabled",
            Disabled = "Disabled",
        }

        /// Words for `TagPropagation`.
        pub enum TagPropagation {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `EnableDockerAccess`.
        pub enum EnableDockerAccess {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `ExecutionRoleIdentityConfig`.
        pub enum ExecutionRoleIdentityConfig {
            UserProfileName = "USER_PROFILE_NAME",
            Disabled = "DISABLED",
        }

        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "IPV4",
            Dualstack = "DUALSTACK",
        }

        /// Words for `SageMakerImageName`.
        pub enum SageMakerImageName {
            SagemakerDistribution = "sagemaker_distribution",
        }

        /// Words for `LifecycleManagement`.
        pub enum LifecycleManagement {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `AccessStatus`.
        pub enum AccessStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `UserGroup`.
        pub enum UserGroup {
            RStudioAdmin = "R_STUDIO_ADMIN",
            RStudioUser = "R_STUDIO_USER",
        }

        /// Words for `NotebookOutputOption`.
        pub enum NotebookOutputOption {
            Allowed = "Allowed",
            Disabled = "Disabled",
        }

        /// Words for `HiddenAppTypes`.
        pub enum HiddenAppTypes {
            JupyterServer = "JupyterServer",
            TensorBoard = "TensorBoard",
            RStudioServerPro = "RStudioServerPro",
            JupyterLab = "JupyterLab",
            CodeEditor = "CodeEditor",
            DetailedProfiler = "DetailedProfiler",
            Canvas = "Canvas",
        }

        /// Words for `HiddenMlTools`.
        pub enum HiddenMlTools {
            DataWrangler = "DataWrangler",
            FeatureStore = "FeatureStore",
            EmrClusters = "EmrClusters",
            AutoMl = "AutoMl",
            Experiments = "Experiments",
            Training = "Training",
            ModelEvaluation = "ModelEvaluation",
            Pipelines = "Pipelines",
            Models = "Models",
            JumpStart = "JumpStart",
            InferenceRecommender = "InferenceRecommender",
            Endpoints = "Endpoints",
            Projects = "Projects",
            InferenceOptimization = "InferenceOptimization",
            HyperPodClusters = "HyperPodClusters",
            Comet = "Comet",
            DeepchecksLLMEvaluation = "DeepchecksLLMEvaluation",
            Fiddler = "Fiddler",
            LakeraGuard = "LakeraGuard",
            PerformanceEvaluation = "PerformanceEvaluation",
        }

        /// Words for `StudioWebPortalAccess`.
        pub enum StudioWebPortalAccess {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `AutoMountHomeEFS`.
        pub enum AutoMountHomeEFS {
            Enabled = "Enabled",
            Disabled = "Disabled",
            DefaultAsDomain = "DefaultAsDomain",
        }

        /// Words for `StudioWebPortal`.
        pub enum StudioWebPortal {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`Endpoint`].
pub mod endpoint {
    use crate::{Json, List, Properties, Value};

    /// An Amazon CloudWatch alarm configured to monitor metrics on an endpoint.
    ///
    /// A property type of `AWS::SageMaker::Endpoint`.
    ///
    /// Required: `AlarmName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Alarm(Properties);

    impl Alarm {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of a CloudWatch alarm in your account.
        ///
        /// `AlarmName`. Required.
        pub fn alarm_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlarmName", value.into());
            self
        }
    }

    impl From<Alarm> for Json {
        fn from(value: Alarm) -> Self {
            value.0.into()
        }
    }

    /// Automatic rollback configuration for handling endpoint deployment failures and recovery.
    ///
    /// A property type of `AWS::SageMaker::Endpoint`.
    ///
    /// Required: `Alarms`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoRollbackConfig(Properties);

    impl AutoRollbackConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of CloudWatch alarms in your account that are configured to monitor metrics on an endpoint. If any alarms are tripped during a deployment, SageMaker rolls back the deployment.
        ///
        /// `Alarms`. Required.
        pub fn alarms(mut self, value: impl Into<List<Alarm>>) -> Self {
            self.0.set("Alarms", value.into());
            self
        }
    }

    impl From<AutoRollbackConfig> for Json {
        fn from(value: AutoRollbackConfig) -> Self {
            value.0.into()
        }
    }

    /// Update policy for a blue/green deployment. If this update policy is specified, SageMaker creates a new fleet during the deployment while maintaining the old fleet.
    ///
    /// A property type of `AWS::SageMaker::Endpoint`.
    ///
    /// Required: `TrafficRoutingConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlueGreenUpdatePolicy(Properties);

    impl BlueGreenUpdatePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum execution timeout for the deployment. Note that the timeout value should be larger than the total waiting time specified in `TerminationWaitInSeconds` and `WaitIntervalInSeconds` .
        ///
        /// `MaximumExecutionTimeoutInSeconds`.
        pub fn maximum_execution_timeout_in_seconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0.set("MaximumExecutionTimeoutInSeconds", value.into());
            self
        }

        /// Additional waiting time in seconds after the completion of an endpoint deployment before terminating the old endpoint fleet. Default is 0.
        ///
        /// `TerminationWaitInSeconds`.
        pub fn termination_wait_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TerminationWaitInSeconds", value.into());
            self
        }

        /// Defines the traffic routing strategy to shift traffic from the old fleet to the new fleet during an endpoint deployment.
        ///
        /// `TrafficRoutingConfiguration`. Required.
        pub fn traffic_routing_configuration(
            mut self,
            value: impl Into<Value<TrafficRoutingConfig>>,
        ) -> Self {
            self.0.set("TrafficRoutingConfiguration", value.into());
            self
        }
    }

    impl From<BlueGreenUpdatePolicy> for Json {
        fn from(value: BlueGreenUpdatePolicy) -> Self {
            value.0.into()
        }
    }

    /// Specifies the type and size of the endpoint capacity to activate for a blue/green deployment, a rolling deployment, or a rollback strategy. You can specify your batches as either instance count or the overall percentage or your fleet.
    ///
    /// A property type of `AWS::SageMaker::Endpoint`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacitySize(Properties);

    impl CapacitySize {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the endpoint capacity type.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Defines the capacity size, either as a number of instances or a capacity percentage.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<CapacitySize> for Json {
        fn from(value: CapacitySize) -> Self {
            value.0.into()
        }
    }

    /// The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations.
    ///
    /// A property type of `AWS::SageMaker::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentConfig(Properties);

    impl DeploymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Automatic rollback configuration for handling endpoint deployment failures and recovery.
        ///
        /// `AutoRollbackConfiguration`.
        pub fn auto_rollback_configuration(
            mut self,
            value: impl Into<Value<AutoRollbackConfig>>,
        ) -> Self {
            self.0.set("AutoRollbackConfiguration", value.into());
            self
        }

        /// Update policy for a blue/green deployment. If this update policy is specified, SageMaker creates a new fleet during the deployment while maintaining the old fleet.
        ///
        /// `BlueGreenUpdatePolicy`.
        pub fn blue_green_update_policy(
            mut self,
            value: impl Into<Value<BlueGreenUpdatePolicy>>,
        ) -> Self {
            self.0.set("BlueGreenUpdatePolicy", value.into());
            self
        }

        /// Specifies a rolling deployment strategy for updating a SageMaker endpoint.
        ///
        /// `RollingUpdatePolicy`.
        pub fn rolling_update_policy(
            mut self,
            value: impl Into<Value<RollingUpdatePolicy>>,
        ) -> Self {
            self.0.set("RollingUpdatePolicy", value.into());
            self
        }
    }

    impl From<DeploymentConfig> for Json {
        fn from(value: DeploymentConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies a rolling deployment strategy for updating a SageMaker endpoint.
    ///
    /// A property type of `AWS::SageMaker::Endpoint`.
    ///
    /// Required: `MaximumBatchSize`, `WaitIntervalInSeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RollingUpdatePolicy(Properties);

    impl RollingUpdatePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Batch size for each rolling step to provision capacity and turn on traffic on the new endpoint fleet, and terminate capacity on the old endpoint fleet. Value must be between 5% to 50% of the variant's total instance count.
        ///
        /// `MaximumBatchSize`. Required.
        pub fn maximum_batch_size(mut self, value: impl Into<Value<CapacitySize>>) -> Self {
            self.0.set("MaximumBatchSize", value.into());
            self
        }

        /// The time limit for the total deployment. Exceeding this limit causes a timeout.
        ///
        /// `MaximumExecutionTimeoutInSeconds`.
        pub fn maximum_execution_timeout_in_seconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0.set("MaximumExecutionTimeoutInSeconds", value.into());
            self
        }

        /// Batch size for rollback to the old endpoint fleet. Each rolling step to provision capacity and turn on traffic on the old endpoint fleet, and terminate capacity on the new endpoint fleet.
        ///
        /// `RollbackMaximumBatchSize`.
        pub fn rollback_maximum_batch_size(
            mut self,
            value: impl Into<Value<CapacitySize>>,
        ) -> Self {
            self.0.set("RollbackMaximumBatchSize", value.into());
            self
        }

        /// The length of the baking period, during which SageMaker monitors alarms for each batch on the new fleet.
        ///
        /// `WaitIntervalInSeconds`. Required.
        pub fn wait_interval_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WaitIntervalInSeconds", value.into());
            self
        }
    }

    impl From<RollingUpdatePolicy> for Json {
        fn from(value: RollingUpdatePolicy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Endpoint`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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

    /// Defines the traffic routing strategy during an endpoint deployment to shift traffic from the old fleet to the new fleet.
    ///
    /// A property type of `AWS::SageMaker::Endpoint`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrafficRoutingConfig(Properties);

    impl TrafficRoutingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Batch size for the first step to turn on traffic on the new endpoint fleet. `Value` must be less than or equal to 50% of the variant's total instance count.
        ///
        /// `CanarySize`.
        pub fn canary_size(mut self, value: impl Into<Value<CapacitySize>>) -> Self {
            self.0.set("CanarySize", value.into());
            self
        }

        /// Batch size for each step to turn on traffic on the new endpoint fleet. `Value` must be 10-50% of the variant's total instance count.
        ///
        /// `LinearStepSize`.
        pub fn linear_step_size(mut self, value: impl Into<Value<CapacitySize>>) -> Self {
            self.0.set("LinearStepSize", value.into());
            self
        }

        /// Traffic routing strategy type.
        ///
        /// `Type`. Required. Allowed: [`TrafficRoutingConfigType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The waiting time (in seconds) between incremental steps to turn on traffic on the new endpoint fleet.
        ///
        /// `WaitIntervalInSeconds`.
        pub fn wait_interval_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WaitIntervalInSeconds", value.into());
            self
        }
    }

    impl From<TrafficRoutingConfig> for Json {
        fn from(value: TrafficRoutingConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies a production variant property type for an Endpoint.
    ///
    /// A property type of `AWS::SageMaker::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VariantProperty(Properties);

    impl VariantProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of variant property. The supported values are:
        ///
        /// `VariantPropertyType`.
        pub fn variant_property_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VariantPropertyType", value.into());
            self
        }
    }

    impl From<VariantProperty> for Json {
        fn from(value: VariantProperty) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            CapacityPercent = "CAPACITY_PERCENT",
            InstanceCount = "INSTANCE_COUNT",
        }

        /// Words for `Type`.
        pub enum TrafficRoutingConfigType {
            AllAtOnce = "ALL_AT_ONCE",
            Canary = "CANARY",
            Linear = "LINEAR",
        }
    }
}

/// Property types and words of [`EndpointConfig`].
pub mod endpoint_config {
    use crate::{Json, List, Properties, Value};

    /// Configures the behavior of the client used by SageMaker to interact with the model container during asynchronous inference.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AsyncInferenceClientConfig(Properties);

    impl AsyncInferenceClientConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of concurrent requests sent by the SageMaker client to the model container. If no value is provided, SageMaker will choose an optimal value for you.
        ///
        /// `MaxConcurrentInvocationsPerInstance`.
        pub fn max_concurrent_invocations_per_instance(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("MaxConcurrentInvocationsPerInstance", value.into());
            self
        }
    }

    impl From<AsyncInferenceClientConfig> for Json {
        fn from(value: AsyncInferenceClientConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration for how an endpoint performs asynchronous inference.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    ///
    /// Required: `OutputConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AsyncInferenceConfig(Properties);

    impl AsyncInferenceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures the behavior of the client used by SageMaker to interact with the model container during asynchronous inference.
        ///
        /// `ClientConfig`.
        pub fn client_config(
            mut self,
            value: impl Into<Value<AsyncInferenceClientConfig>>,
        ) -> Self {
            self.0.set("ClientConfig", value.into());
            self
        }

        /// Specifies the configuration for asynchronous inference invocation outputs.
        ///
        /// `OutputConfig`. Required.
        pub fn output_config(
            mut self,
            value: impl Into<Value<AsyncInferenceOutputConfig>>,
        ) -> Self {
            self.0.set("OutputConfig", value.into());
            self
        }
    }

    impl From<AsyncInferenceConfig> for Json {
        fn from(value: AsyncInferenceConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration for notifications of inference results for asynchronous inference.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AsyncInferenceNotificationConfig(Properties);

    impl AsyncInferenceNotificationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Amazon SNS topic to post a notification to when an inference fails. If no topic is provided, no notification is sent on failure.
        ///
        /// `ErrorTopic`.
        pub fn error_topic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ErrorTopic", value.into());
            self
        }

        /// The Amazon SNS topics where you want the inference response to be included.
        ///
        /// `IncludeInferenceResponseIn`. Allowed: [`IncludeInferenceResponseIn`].
        pub fn include_inference_response_in(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludeInferenceResponseIn", value.into());
            self
        }

        /// Amazon SNS topic to post a notification to when an inference completes successfully. If no topic is provided, no notification is sent on success.
        ///
        /// `SuccessTopic`.
        pub fn success_topic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SuccessTopic", value.into());
            self
        }
    }

    impl From<AsyncInferenceNotificationConfig> for Json {
        fn from(value: AsyncInferenceNotificationConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration for asynchronous inference invocation outputs.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AsyncInferenceOutputConfig(Properties);

    impl AsyncInferenceOutputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the asynchronous inference output in Amazon S3.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// Specifies the configuration for notifications of inference results for asynchronous inference.
        ///
        /// `NotificationConfig`.
        pub fn notification_config(
            mut self,
            value: impl Into<Value<AsyncInferenceNotificationConfig>>,
        ) -> Self {
            self.0.set("NotificationConfig", value.into());
            self
        }

        /// The Amazon S3 location to upload failure inference responses to.
        ///
        /// `S3FailurePath`.
        pub fn s3_failure_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3FailurePath", value.into());
            self
        }

        /// The Amazon S3 location to upload inference responses to.
        ///
        /// `S3OutputPath`.
        pub fn s3_output_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3OutputPath", value.into());
            self
        }
    }

    impl From<AsyncInferenceOutputConfig> for Json {
        fn from(value: AsyncInferenceOutputConfig) -> Self {
            value.0.into()
        }
    }

    /// Settings for the capacity reservation for the compute instances that SageMaker AI reserves for an endpoint.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityReservationConfig(Properties);

    impl CapacityReservationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Options that you can choose for the capacity reservation.
        ///
        /// `CapacityReservationPreference`.
        pub fn capacity_reservation_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityReservationPreference", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that uniquely identifies the ML capacity reservation that SageMaker AI applies when it deploys the endpoint.
        ///
        /// `MlReservationArn`.
        pub fn ml_reservation_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MlReservationArn", value.into());
            self
        }
    }

    impl From<CapacityReservationConfig> for Json {
        fn from(value: CapacityReservationConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the JSON and CSV content types of the data that the endpoint captures.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptureContentTypeHeader(Properties);

    impl CaptureContentTypeHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of the CSV content types of the data that the endpoint captures. For the endpoint to capture the data, you must also specify the content type when you invoke the endpoint.
        ///
        /// `CsvContentTypes`.
        pub fn csv_content_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CsvContentTypes", value.into());
            self
        }

        /// A list of the JSON content types of the data that the endpoint captures. For the endpoint to capture the data, you must also specify the content type when you invoke the endpoint.
        ///
        /// `JsonContentTypes`.
        pub fn json_content_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("JsonContentTypes", value.into());
            self
        }
    }

    impl From<CaptureContentTypeHeader> for Json {
        fn from(value: CaptureContentTypeHeader) -> Self {
            value.0.into()
        }
    }

    /// Specifies whether the endpoint captures input data or output data.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    ///
    /// Required: `CaptureMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptureOption(Properties);

    impl CaptureOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the endpoint captures input data or output data.
        ///
        /// `CaptureMode`. Required. Allowed: [`CaptureMode`].
        pub fn capture_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CaptureMode", value.into());
            self
        }
    }

    impl From<CaptureOption> for Json {
        fn from(value: CaptureOption) -> Self {
            value.0.into()
        }
    }

    /// The configuration parameters for the SageMaker Clarify explainer.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    ///
    /// Required: `ShapConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClarifyExplainerConfig(Properties);

    impl ClarifyExplainerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A JMESPath boolean expression used to filter which records to explain. Explanations are activated by default.
        ///
        /// `EnableExplanations`.
        pub fn enable_explanations(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnableExplanations", value.into());
            self
        }

        /// The inference configuration parameter for the model container.
        ///
        /// `InferenceConfig`.
        pub fn inference_config(mut self, value: impl Into<Value<ClarifyInferenceConfig>>) -> Self {
            self.0.set("InferenceConfig", value.into());
            self
        }

        /// The configuration for SHAP analysis.
        ///
        /// `ShapConfig`. Required.
        pub fn shap_config(mut self, value: impl Into<Value<ClarifyShapConfig>>) -> Self {
            self.0.set("ShapConfig", value.into());
            self
        }
    }

    impl From<ClarifyExplainerConfig> for Json {
        fn from(value: ClarifyExplainerConfig) -> Self {
            value.0.into()
        }
    }

    /// The inference configuration parameter for the model container.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClarifyInferenceConfig(Properties);

    impl ClarifyInferenceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A template string used to format a JSON record into an acceptable model container input.
        ///
        /// `ContentTemplate`.
        pub fn content_template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentTemplate", value.into());
            self
        }

        /// The names of the features. If provided, these are included in the endpoint response payload to help readability of the `InvokeEndpoint` output.
        ///
        /// `FeatureHeaders`.
        pub fn feature_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("FeatureHeaders", value.into());
            self
        }

        /// A list of data types of the features (optional). Applicable only to NLP explainability. If provided, `FeatureTypes` must have at least one `'text'` string (for example, `['text']` ).
        ///
        /// `FeatureTypes`.
        pub fn feature_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("FeatureTypes", value.into());
            self
        }

        /// Provides the JMESPath expression to extract the features from a model container input in JSON Lines format.
        ///
        /// `FeaturesAttribute`.
        pub fn features_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeaturesAttribute", value.into());
            self
        }

        /// A JMESPath expression used to locate the list of label headers in the model container output.
        ///
        /// `LabelAttribute`.
        pub fn label_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LabelAttribute", value.into());
            self
        }

        /// For multiclass classification problems, the label headers are the names of the classes. Otherwise, the label header is the name of the predicted label. These are used to help readability for the output of the `InvokeEndpoint` API.
        ///
        /// `LabelHeaders`.
        pub fn label_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LabelHeaders", value.into());
            self
        }

        /// A zero-based index used to extract a label header or list of label headers from model container output in CSV format.
        ///
        /// `LabelIndex`.
        pub fn label_index(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LabelIndex", value.into());
            self
        }

        /// The maximum payload size (MB) allowed of a request from the explainer to the model container. Defaults to `6` MB.
        ///
        /// `MaxPayloadInMB`.
        pub fn max_payload_in_mb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxPayloadInMB", value.into());
            self
        }

        /// The maximum number of records in a request that the model container can process when querying the model container for the predictions of a [synthetic dataset](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html#clarify-online-explainability-create-endpoint-synthetic) .
        ///
        /// `MaxRecordCount`.
        pub fn max_record_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRecordCount", value.into());
            self
        }

        /// A JMESPath expression used to extract the probability (or score) from the model container output if the model container is in JSON Lines format.
        ///
        /// `ProbabilityAttribute`.
        pub fn probability_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProbabilityAttribute", value.into());
            self
        }

        /// A zero-based index used to extract a probability value (score) or list from model container output in CSV format. If this value is not provided, the entire model container output will be treated as a probability value (score) or list.
        ///
        /// `ProbabilityIndex`.
        pub fn probability_index(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProbabilityIndex", value.into());
            self
        }
    }

    impl From<ClarifyInferenceConfig> for Json {
        fn from(value: ClarifyInferenceConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the [SHAP baseline](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-feature-attribute-shap-baselines.html) (also called the background or reference dataset) of the Kernal SHAP algorithm.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClarifyShapBaselineConfig(Properties);

    impl ClarifyShapBaselineConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The MIME type of the baseline data. Choose from `'text/csv'` or `'application/jsonlines'` . Defaults to `'text/csv'` .
        ///
        /// `MimeType`.
        pub fn mime_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MimeType", value.into());
            self
        }

        /// The inline SHAP baseline data in string format. `ShapBaseline` can have one or multiple records to be used as the baseline dataset. The format of the SHAP baseline file should be the same format as the training dataset.
        ///
        /// `ShapBaseline`.
        pub fn shap_baseline(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShapBaseline", value.into());
            self
        }

        /// The uniform resource identifier (URI) of the S3 bucket where the SHAP baseline file is stored. The format of the SHAP baseline file should be the same format as the format of the training dataset.
        ///
        /// `ShapBaselineUri`.
        pub fn shap_baseline_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShapBaselineUri", value.into());
            self
        }
    }

    impl From<ClarifyShapBaselineConfig> for Json {
        fn from(value: ClarifyShapBaselineConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for SHAP analysis using SageMaker Clarify Explainer.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    ///
    /// Required: `ShapBaselineConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClarifyShapConfig(Properties);

    impl ClarifyShapConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of samples to be used for analysis by the Kernal SHAP algorithm.
        ///
        /// `NumberOfSamples`.
        pub fn number_of_samples(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfSamples", value.into());
            self
        }

        /// The starting value used to initialize the random number generator in the explainer. Provide a value for this parameter to obtain a deterministic SHAP result.
        ///
        /// `Seed`.
        pub fn seed(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Seed", value.into());
            self
        }

        /// The configuration for the SHAP baseline of the Kernal SHAP algorithm.
        ///
        /// `ShapBaselineConfig`. Required.
        pub fn shap_baseline_config(
            mut self,
            value: impl Into<Value<ClarifyShapBaselineConfig>>,
        ) -> Self {
            self.0.set("ShapBaselineConfig", value.into());
            self
        }

        /// A parameter that indicates if text features are treated as text and explanations are provided for individual units of text. Required for natural language processing (NLP) explainability only.
        ///
        /// `TextConfig`.
        pub fn text_config(mut self, value: impl Into<Value<ClarifyTextConfig>>) -> Self {
            self.0.set("TextConfig", value.into());
            self
        }

        /// A Boolean toggle to indicate if you want to use the logit function (true) or log-odds units (false) for model predictions. Defaults to false.
        ///
        /// `UseLogit`.
        pub fn use_logit(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseLogit", value.into());
            self
        }
    }

    impl From<ClarifyShapConfig> for Json {
        fn from(value: ClarifyShapConfig) -> Self {
            value.0.into()
        }
    }

    /// A parameter used to configure the SageMaker Clarify explainer to treat text features as text so that explanations are provided for individual units of text. Required only for natural language processing (NLP) explainability.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    ///
    /// Required: `Granularity`, `Language`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClarifyTextConfig(Properties);

    impl ClarifyTextConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unit of granularity for the analysis of text features. For example, if the unit is `'token'` , then each token (like a word in English) of the text is treated as a feature. SHAP values are computed for each unit/feature.
        ///
        /// `Granularity`. Required.
        pub fn granularity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Granularity", value.into());
            self
        }

        /// Specifies the language of the text features in \[ISO 639-1\](<https://docs.aws.amazon.com/> <https://en.wikipedia.org/wiki/List_of_ISO_639-1_codes>) or [ISO 639-3](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/ISO_639-3) code of a supported language.
        ///
        /// `Language`. Required.
        pub fn language(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Language", value.into());
            self
        }
    }

    impl From<ClarifyTextConfig> for Json {
        fn from(value: ClarifyTextConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies where SageMaker writes core dumps from the model container when the process crashes, and how it encrypts them.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    ///
    /// Required: `DestinationS3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CoreDumpConfig(Properties);

    impl CoreDumpConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket to send the core dump to.
        ///
        /// `DestinationS3Uri`. Required.
        pub fn destination_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationS3Uri", value.into());
            self
        }

        /// The AWS Key Management Service (AWS KMS) key that SageMaker uses to encrypt the core dump data at rest using Amazon S3 server-side encryption.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<CoreDumpConfig> for Json {
        fn from(value: CoreDumpConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration of your endpoint for model monitor data capture.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    ///
    /// Required: `CaptureOptions`, `DestinationS3Uri`, `InitialSamplingPercentage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataCaptureConfig(Properties);

    impl DataCaptureConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of the JSON and CSV content type that the endpoint captures.
        ///
        /// `CaptureContentTypeHeader`.
        pub fn capture_content_type_header(
            mut self,
            value: impl Into<Value<CaptureContentTypeHeader>>,
        ) -> Self {
            self.0.set("CaptureContentTypeHeader", value.into());
            self
        }

        /// Specifies whether the endpoint captures input data to your model, output data from your model, or both.
        ///
        /// `CaptureOptions`. Required.
        pub fn capture_options(mut self, value: impl Into<List<CaptureOption>>) -> Self {
            self.0.set("CaptureOptions", value.into());
            self
        }

        /// The S3 bucket where model monitor stores captured data.
        ///
        /// `DestinationS3Uri`. Required.
        pub fn destination_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationS3Uri", value.into());
            self
        }

        /// Set to `True` to enable data capture.
        ///
        /// `EnableCapture`.
        pub fn enable_capture(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableCapture", value.into());
            self
        }

        /// The percentage of data to capture.
        ///
        /// `InitialSamplingPercentage`. Required.
        pub fn initial_sampling_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InitialSamplingPercentage", value.into());
            self
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the captured data at rest using Amazon S3 server-side encryption.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<DataCaptureConfig> for Json {
        fn from(value: DataCaptureConfig) -> Self {
            value.0.into()
        }
    }

    /// A parameter to activate explainers.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExplainerConfig(Properties);

    impl ExplainerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A member of `ExplainerConfig` that contains configuration parameters for the SageMaker Clarify explainer.
        ///
        /// `ClarifyExplainerConfig`.
        pub fn clarify_explainer_config(
            mut self,
            value: impl Into<Value<ClarifyExplainerConfig>>,
        ) -> Self {
            self.0.set("ClarifyExplainerConfig", value.into());
            self
        }
    }

    impl From<ExplainerConfig> for Json {
        fn from(value: ExplainerConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies an instance type and its priority for a heterogeneous endpoint.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    ///
    /// Required: `InstanceType`, `Priority`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstancePool(Properties);

    impl InstancePool {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ML compute instance type for the instance pool.
        ///
        /// `InstanceType`. Required. Allowed: `ml.c4.2xlarge`, `ml.c4.4xlarge`, `ml.c4.8xlarge`, `ml.c4.large`, `ml.c4.xlarge`, `ml.c5.18xlarge`, `ml.c5.2xlarge`, `ml.c5.4xlarge`, `ml.c5.9xlarge`, `ml.c5.large`, `ml.c5.xlarge`, `ml.c5d.18xlarge`, and more.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The name of a SageMaker model to use for this instance pool instead of the model specified for the production variant. Use this to deploy a different model optimized for the instance type in this pool.
        ///
        /// `ModelNameOverride`.
        pub fn model_name_override(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelNameOverride", value.into());
            self
        }

        /// The priority for the instance pool. SageMaker attempts to provision instances in order of priority, starting with the lowest value. If instances for a higher-priority pool are unavailable, SageMaker attempts to provision from the next pool.
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }
    }

    impl From<InstancePool> for Json {
        fn from(value: InstancePool) -> Self {
            value.0.into()
        }
    }

    /// Settings that control the range in the number of instances that the endpoint provisions as it scales up or down to accommodate traffic.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedInstanceScaling(Properties);

    impl ManagedInstanceScaling {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of instances that the endpoint can provision when it scales up to accommodate an increase in traffic.
        ///
        /// `MaxInstanceCount`.
        pub fn max_instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxInstanceCount", value.into());
            self
        }

        /// The minimum number of instances that the endpoint must retain when it scales down to accommodate a decrease in traffic.
        ///
        /// `MinInstanceCount`.
        pub fn min_instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinInstanceCount", value.into());
            self
        }

        /// Specifies how the endpoint releases instances when managed instance scaling scales in.
        ///
        /// `ScaleInPolicy`.
        pub fn scale_in_policy(mut self, value: impl Into<Value<ScaleInPolicy>>) -> Self {
            self.0.set("ScaleInPolicy", value.into());
            self
        }

        /// Indicates whether managed instance scaling is enabled.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<ManagedInstanceScaling> for Json {
        fn from(value: ManagedInstanceScaling) -> Self {
            value.0.into()
        }
    }

    /// Specifies the metrics that the endpoint publishes to Amazon CloudWatch, the frequency of publication, and whether to enable enhanced or detailed observability metrics.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricsConfig(Properties);

    impl MetricsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether to enable detailed observability for the endpoint. When set to true, the endpoint publishes container-level inference metrics, per-GPU metrics, per-instance host metrics, and inference component placement metrics.
        ///
        /// `EnableDetailedObservability`.
        pub fn enable_detailed_observability(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableDetailedObservability", value.into());
            self
        }

        /// Specifies whether to enable enhanced metrics for the endpoint. Enhanced metrics provide utilization and invocation data at instance and container granularity.
        ///
        /// `EnableEnhancedMetrics`.
        pub fn enable_enhanced_metrics(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableEnhancedMetrics", value.into());
            self
        }

        /// The interval, in seconds, at which the endpoint publishes metrics to Amazon CloudWatch. Valid values are 10, 30, 60, 120, 180, 240, and 300. The default is 60.
        ///
        /// `MetricPublishFrequencyInSeconds`.
        pub fn metric_publish_frequency_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MetricPublishFrequencyInSeconds", value.into());
            self
        }
    }

    impl From<MetricsConfig> for Json {
        fn from(value: MetricsConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for prefix-aware routing on a SageMaker real-time inference endpoint. Specify PrefixLength and ConcurrencyThreshold to control routing behavior.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrefixAwareRoutingConfig(Properties);

    impl PrefixAwareRoutingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of in-flight requests on the target instance before the endpoint routes to another instance. Required when RoutingStrategy is PREFIX\_AWARE. Valid values are 1 to 1024.
        ///
        /// `ConcurrencyThreshold`.
        pub fn concurrency_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConcurrencyThreshold", value.into());
            self
        }

        /// The maximum length of the prefix used for routing decisions. Required when RoutingStrategy is PREFIX\_AWARE. Valid values are 1024 to 65536.
        ///
        /// `PrefixLength`.
        pub fn prefix_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PrefixLength", value.into());
            self
        }
    }

    impl From<PrefixAwareRoutingConfig> for Json {
        fn from(value: PrefixAwareRoutingConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies a model that you want to host and the resources to deploy for hosting it. If you are deploying multiple models, tell Amazon SageMaker how to distribute traffic among the models by specifying the `InitialVariantWeight` objects.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    ///
    /// Required: `VariantName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProductionVariant(Properties);

    impl ProductionVariant {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for the capacity reservation for the compute instances that SageMaker AI reserves for an endpoint.
        ///
        /// `CapacityReservationConfig`.
        pub fn capacity_reservation_config(
            mut self,
            value: impl Into<Value<CapacityReservationConfig>>,
        ) -> Self {
            self.0.set("CapacityReservationConfig", value.into());
            self
        }

        /// The timeout value, in seconds, for your inference container to pass health check by SageMaker Hosting.
        ///
        /// `ContainerStartupHealthCheckTimeoutInSeconds`.
        pub fn container_startup_health_check_timeout_in_seconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("ContainerStartupHealthCheckTimeoutInSeconds", value.into());
            self
        }

        /// Specifies where SageMaker writes core dumps from the model container when the process crashes, and how it encrypts them.
        ///
        /// `CoreDumpConfig`.
        pub fn core_dump_config(mut self, value: impl Into<Value<CoreDumpConfig>>) -> Self {
            self.0.set("CoreDumpConfig", value.into());
            self
        }

        /// You can use this parameter to turn on native AWS Systems Manager (SSM) access for a production variant behind an endpoint. By default, SSM access is disabled for all production variants behind an endpoint.
        ///
        /// `EnableSSMAccess`.
        pub fn enable_ssm_access(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableSSMAccess", value.into());
            self
        }

        /// Specifies an option from a collection of preconfigured Amazon Machine Image (AMI) images. Each image is configured by AWS with a set of software and driver versions.
        ///
        /// `InferenceAmiVersion`. Allowed: [`InferenceAmiVersion`].
        pub fn inference_ami_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InferenceAmiVersion", value.into());
            self
        }

        /// Number of instances to launch initially.
        ///
        /// `InitialInstanceCount`.
        pub fn initial_instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InitialInstanceCount", value.into());
            self
        }

        /// Determines initial traffic distribution among all of the models that you specify in the endpoint configuration.
        ///
        /// `InitialVariantWeight`.
        pub fn initial_variant_weight(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("InitialVariantWeight", value.into());
            self
        }

        /// A list of instance pools for the production variant. Each instance pool specifies an instance type and its priority for provisioning. Use instance pools to configure heterogeneous endpoints that deploy models across multiple instance types.
        ///
        /// `InstancePools`.
        pub fn instance_pools(mut self, value: impl Into<List<InstancePool>>) -> Self {
            self.0.set("InstancePools", value.into());
            self
        }

        /// The ML compute instance type.
        ///
        /// `InstanceType`. Allowed: `ml.c4.2xlarge`, `ml.c4.4xlarge`, `ml.c4.8xlarge`, `ml.c4.large`, `ml.c4.xlarge`, `ml.c5.18xlarge`, `ml.c5.2xlarge`, `ml.c5.4xlarge`, `ml.c5.9xlarge`, `ml.c5.large`, `ml.c5.xlarge`, `ml.c5d.18xlarge`, and more.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// Settings that control the range in the number of instances that the endpoint provisions as it scales up or down to accommodate traffic.
        ///
        /// `ManagedInstanceScaling`.
        pub fn managed_instance_scaling(
            mut self,
            value: impl Into<Value<ManagedInstanceScaling>>,
        ) -> Self {
            self.0.set("ManagedInstanceScaling", value.into());
            self
        }

        /// The timeout value, in seconds, to download and extract the model that you want to host from Amazon S3 to the individual inference instance associated with this production variant.
        ///
        /// `ModelDataDownloadTimeoutInSeconds`.
        pub fn model_data_download_timeout_in_seconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("ModelDataDownloadTimeoutInSeconds", value.into());
            self
        }

        /// The name of the model that you want to host. This is the name that you specified when creating the model.
        ///
        /// `ModelName`.
        pub fn model_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelName", value.into());
            self
        }

        /// Settings that control how the endpoint routes incoming traffic to the instances that the endpoint hosts.
        ///
        /// `RoutingConfig`.
        pub fn routing_config(mut self, value: impl Into<Value<RoutingConfig>>) -> Self {
            self.0.set("RoutingConfig", value.into());
            self
        }

        /// The serverless configuration for an endpoint. Specifies a serverless endpoint configuration instead of an instance-based endpoint configuration.
        ///
        /// `ServerlessConfig`.
        pub fn serverless_config(mut self, value: impl Into<Value<ServerlessConfig>>) -> Self {
            self.0.set("ServerlessConfig", value.into());
            self
        }

        /// The timeout value, in seconds, for provisioning instances for the production variant.
        ///
        /// `VariantInstanceProvisionTimeoutInSeconds`.
        pub fn variant_instance_provision_timeout_in_seconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("VariantInstanceProvisionTimeoutInSeconds", value.into());
            self
        }

        /// The name of the production variant.
        ///
        /// `VariantName`. Required.
        pub fn variant_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VariantName", value.into());
            self
        }

        /// The size, in GB, of the ML storage volume attached to individual inference instance associated with the production variant. Currently only Amazon EBS gp2 storage volumes are supported.
        ///
        /// `VolumeSizeInGB`.
        pub fn volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSizeInGB", value.into());
            self
        }
    }

    impl From<ProductionVariant> for Json {
        fn from(value: ProductionVariant) -> Self {
            value.0.into()
        }
    }

    /// Settings that control how the endpoint routes incoming traffic to the instances that the endpoint hosts.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RoutingConfig(Properties);

    impl RoutingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for prefix-aware routing on a SageMaker real-time inference endpoint. Specify PrefixLength and ConcurrencyThreshold to control routing behavior.
        ///
        /// `PrefixAwareRoutingConfig`.
        pub fn prefix_aware_routing_config(
            mut self,
            value: impl Into<Value<PrefixAwareRoutingConfig>>,
        ) -> Self {
            self.0.set("PrefixAwareRoutingConfig", value.into());
            self
        }

        /// Sets how the endpoint routes incoming traffic.
        ///
        /// `RoutingStrategy`. Allowed: [`RoutingStrategy`].
        pub fn routing_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoutingStrategy", value.into());
            self
        }
    }

    impl From<RoutingConfig> for Json {
        fn from(value: RoutingConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies how the endpoint releases instances when managed instance scaling scales in.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    ///
    /// Required: `Strategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScaleInPolicy(Properties);

    impl ScaleInPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The cooldown period, in minutes, after the last endpoint operation before the endpoint evaluates consolidation scale-in opportunities. Valid values are 5 to 1440. The default is 20.
        ///
        /// `CooldownInMinutes`.
        pub fn cooldown_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CooldownInMinutes", value.into());
            self
        }

        /// The maximum number of instances that the endpoint can terminate at a time during a consolidation scale-in operation. Valid values are 1 to 100. The default is 1.
        ///
        /// `MaximumStepSize`.
        pub fn maximum_step_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumStepSize", value.into());
            self
        }

        /// The strategy for scaling in instances. IDLE\_RELEASE releases instances that have no hosted inference component copies. CONSOLIDATION consolidates inference component copies onto fewer instances to release more instances.
        ///
        /// `Strategy`. Required. Allowed: [`Strategy`].
        pub fn strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Strategy", value.into());
            self
        }
    }

    impl From<ScaleInPolicy> for Json {
        fn from(value: ScaleInPolicy) -> Self {
            value.0.into()
        }
    }

    /// Specifies the serverless configuration for an endpoint variant.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    ///
    /// Required: `MaxConcurrency`, `MemorySizeInMB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerlessConfig(Properties);

    impl ServerlessConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of concurrent invocations your serverless endpoint can process.
        ///
        /// `MaxConcurrency`. Required.
        pub fn max_concurrency(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConcurrency", value.into());
            self
        }

        /// The memory size of your serverless endpoint. Valid values are in 1 GB increments: 1024 MB, 2048 MB, 3072 MB, 4096 MB, 5120 MB, or 6144 MB.
        ///
        /// `MemorySizeInMB`. Required.
        pub fn memory_size_in_mb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MemorySizeInMB", value.into());
            self
        }

        /// The amount of provisioned concurrency to allocate for the serverless endpoint. Should be less than or equal to `MaxConcurrency` .
        ///
        /// `ProvisionedConcurrency`.
        pub fn provisioned_concurrency(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProvisionedConcurrency", value.into());
            self
        }
    }

    impl From<ServerlessConfig> for Json {
        fn from(value: ServerlessConfig) -> Self {
            value.0.into()
        }
    }

    /// A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS resources.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
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

        /// The tag key. Tag keys must be unique per resource.
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

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
    ///
    /// A property type of `AWS::SageMaker::EndpointConfig`.
    ///
    /// Required: `SecurityGroupIds`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC security group IDs, in the form sg-xxxxxxxx. Specify the security groups for the VPC that is specified in the Subnets field.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The ID of the subnets in the VPC to which you want to connect your training job or model.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `IncludeInferenceResponseIn`.
        pub enum IncludeInferenceResponseIn {
            ErrorNotificationTopic = "ERROR_NOTIFICATION_TOPIC",
            SuccessNotificationTopic = "SUCCESS_NOTIFICATION_TOPIC",
        }

        /// Words for `CaptureMode`.
        pub enum CaptureMode {
            Input = "Input",
            InputAndOutput = "InputAndOutput",
            Output = "Output",
        }

        /// Words for `Status`.
        pub enum Status {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `InferenceAmiVersion`.
        pub enum InferenceAmiVersion {
            Al2AmiSagemakerInferenceGpu2 = "al2-ami-sagemaker-inference-gpu-2",
            Al2AmiSagemakerInferenceGpu2_1 = "al2-ami-sagemaker-inference-gpu-2-1",
            Al2AmiSagemakerInferenceGpu3_1 = "al2-ami-sagemaker-inference-gpu-3-1",
            Al2AmiSagemakerInferenceNeuron2 = "al2-ami-sagemaker-inference-neuron-2",
            Al2023AmiSagemakerInferenceGpu4_1 = "al2023-ami-sagemaker-inference-gpu-4-1",
        }

        /// Words for `RoutingStrategy`.
        pub enum RoutingStrategy {
            LeastOutstandingRequests = "LEAST_OUTSTANDING_REQUESTS",
            PrefixAware = "PREFIX_AWARE",
            Random = "RANDOM",
        }

        /// Words for `Strategy`.
        pub enum Strategy {
            Consolidation = "CONSOLIDATION",
            IdleRelease = "IDLE_RELEASE",
        }
    }
}

/// Property types of [`Experiment`].
pub mod experiment {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SageMaker::Experiment`.
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ExperimentTrialComponent`].
pub mod experiment_trial_component {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SageMaker::ExperimentTrialComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataProperties(Properties);

    impl MetadataProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CommitId`.
        pub fn commit_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CommitId", value.into());
            self
        }

        /// `GeneratedBy`.
        pub fn generated_by(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GeneratedBy", value.into());
            self
        }

        /// `ProjectId`.
        pub fn project_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProjectId", value.into());
            self
        }

        /// `Repository`.
        pub fn repository(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Repository", value.into());
            self
        }
    }

    impl From<MetadataProperties> for Json {
        fn from(value: MetadataProperties) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::ExperimentTrialComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Status(Properties);

    impl Status {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Message`.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }

        /// `PrimaryStatus`.
        pub fn primary_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrimaryStatus", value.into());
            self
        }
    }

    impl From<Status> for Json {
        fn from(value: Status) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::ExperimentTrialComponent`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItems(Properties);

    impl TagsItems {
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

    impl From<TagsItems> for Json {
        fn from(value: TagsItems) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`FeatureGroup`].
pub mod feature_group {
    use crate::{Json, Properties, Value};

    /// The meta data of the Glue table which serves as data catalog for the `OfflineStore` .
    ///
    /// A property type of `AWS::SageMaker::FeatureGroup`.
    ///
    /// Required: `Catalog`, `Database`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataCatalogConfig(Properties);

    impl DataCatalogConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Glue table catalog.
        ///
        /// `Catalog`. Required.
        pub fn catalog(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Catalog", value.into());
            self
        }

        /// The name of the Glue table database.
        ///
        /// `Database`. Required.
        pub fn database(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Database", value.into());
            self
        }

        /// The name of the Glue table.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<DataCatalogConfig> for Json {
        fn from(value: DataCatalogConfig) -> Self {
            value.0.into()
        }
    }

    /// A list of features. You must include `FeatureName` and `FeatureType` . Valid feature `FeatureType` s are `Integral` , `Fractional` and `String` .
    ///
    /// A property type of `AWS::SageMaker::FeatureGroup`.
    ///
    /// Required: `FeatureName`, `FeatureType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FeatureDefinition(Properties);

    impl FeatureDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of a feature. The type must be a string. `FeatureName` cannot be any of the following: `is_deleted` , `write_time` , `api_invocation_time` .
        ///
        /// `FeatureName`. Required.
        pub fn feature_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeatureName", value.into());
            self
        }

        /// The value type of a feature. Valid values are Integral, Fractional, or String.
        ///
        /// `FeatureType`. Required. Allowed: [`FeatureType`].
        pub fn feature_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeatureType", value.into());
            self
        }
    }

    impl From<FeatureDefinition> for Json {
        fn from(value: FeatureDefinition) -> Self {
            value.0.into()
        }
    }

    /// The configuration of an `OfflineStore` .
    ///
    /// A property type of `AWS::SageMaker::FeatureGroup`.
    ///
    /// Required: `S3StorageConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OfflineStoreConfig(Properties);

    impl OfflineStoreConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DataCatalogConfig`.
        pub fn data_catalog_config(mut self, value: impl Into<Value<DataCatalogConfig>>) -> Self {
            self.0.set("DataCatalogConfig", value.into());
            self
        }

        /// `DisableGlueTableCreation`.
        pub fn disable_glue_table_creation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableGlueTableCreation", value.into());
            self
        }

        /// `S3StorageConfig`. Required.
        pub fn s3_storage_config(mut self, value: impl Into<Value<S3StorageConfig>>) -> Self {
            self.0.set("S3StorageConfig", value.into());
            self
        }

        /// `TableFormat`. Allowed: [`TableFormat`].
        pub fn table_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableFormat", value.into());
            self
        }
    }

    impl From<OfflineStoreConfig> for Json {
        fn from(value: OfflineStoreConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration of an `OnlineStore` .
    ///
    /// A property type of `AWS::SageMaker::FeatureGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnlineStoreConfig(Properties);

    impl OnlineStoreConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EnableOnlineStore`.
        pub fn enable_online_store(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableOnlineStore", value.into());
            self
        }

        /// `SecurityConfig`.
        pub fn security_config(
            mut self,
            value: impl Into<Value<OnlineStoreSecurityConfig>>,
        ) -> Self {
            self.0.set("SecurityConfig", value.into());
            self
        }

        /// `StorageType`. Allowed: [`StorageType`].
        pub fn storage_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageType", value.into());
            self
        }

        /// `TtlDuration`.
        pub fn ttl_duration(mut self, value: impl Into<Value<TtlDuration>>) -> Self {
            self.0.set("TtlDuration", value.into());
            self
        }
    }

    impl From<OnlineStoreConfig> for Json {
        fn from(value: OnlineStoreConfig) -> Self {
            value.0.into()
        }
    }

    /// The security configuration for `OnlineStore` .
    ///
    /// A property type of `AWS::SageMaker::FeatureGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnlineStoreSecurityConfig(Properties);

    impl OnlineStoreSecurityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Key Management Service (KMS) key ARN that SageMaker Feature Store uses to encrypt the Amazon S3 objects at rest using Amazon S3 server-side encryption.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<OnlineStoreSecurityConfig> for Json {
        fn from(value: OnlineStoreSecurityConfig) -> Self {
            value.0.into()
        }
    }

    /// The Amazon Simple Storage (Amazon S3) location and security configuration for `OfflineStore` .
    ///
    /// A property type of `AWS::SageMaker::FeatureGroup`.
    ///
    /// Required: `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3StorageConfig(Properties);

    impl S3StorageConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Key Management Service (KMS) key ARN of the key used to encrypt any objects written into the `OfflineStore` S3 location.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The S3 URI, or location in Amazon S3, of `OfflineStore` .
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3StorageConfig> for Json {
        fn from(value: S3StorageConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::FeatureGroup`.
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

    /// Used to set feature group throughput configuration. There are two modes: `ON_DEMAND` and `PROVISIONED` . With on-demand mode, you are charged for data reads and writes that your application performs on your feature group.
    ///
    /// A property type of `AWS::SageMaker::FeatureGroup`.
    ///
    /// Required: `ThroughputMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThroughputConfig(Properties);

    impl ThroughputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For provisioned feature groups with online store enabled, this indicates the read throughput you are billed for and can consume without throttling.
        ///
        /// `ProvisionedReadCapacityUnits`.
        pub fn provisioned_read_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProvisionedReadCapacityUnits", value.into());
            self
        }

        /// For provisioned feature groups, this indicates the write throughput you are billed for and can consume without throttling.
        ///
        /// `ProvisionedWriteCapacityUnits`.
        pub fn provisioned_write_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProvisionedWriteCapacityUnits", value.into());
            self
        }

        /// The mode used for your feature group throughput: `ON_DEMAND` or `PROVISIONED` .
        ///
        /// `ThroughputMode`. Required. Allowed: [`ThroughputMode`].
        pub fn throughput_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThroughputMode", value.into());
            self
        }
    }

    impl From<ThroughputConfig> for Json {
        fn from(value: ThroughputConfig) -> Self {
            value.0.into()
        }
    }

    /// Time to live duration, where the record is hard deleted after the expiration time is reached; `ExpiresAt` = `EventTime` + `TtlDuration` .
    ///
    /// A property type of `AWS::SageMaker::FeatureGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TtlDuration(Properties);

    impl TtlDuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TtlDuration` time unit.
        ///
        /// `Unit`. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// `TtlDuration` time value.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TtlDuration> for Json {
        fn from(value: TtlDuration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FeatureType`.
        pub enum FeatureType {
            Integral = "Integral",
            Fractional = "Fractional",
            String = "String",
        }

        /// Words for `TableFormat`.
        pub enum TableFormat {
            Iceberg = "Iceberg",
            Glue = "Glue",
        }

        /// Words for `StorageType`.
        pub enum StorageType {
            Standard = "Standard",
            InMemory = "InMemory",
        }

        /// Words for `ThroughputMode`.
        pub enum ThroughputMode {
            OnDemand = "OnDemand",
            Provisioned = "Provisioned",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Seconds = "Seconds",
            Minutes = "Minutes",
            Hours = "Hours",
            Days = "Days",
            Weeks = "Weeks",
        }
    }
}

/// Property types of [`Hub`].
pub mod hub {
    use crate::{Json, Properties, Value};

    /// The Amazon S3 storage configuration for the hub.
    ///
    /// A property type of `AWS::SageMaker::Hub`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3StorageConfig(Properties);

    impl S3StorageConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket prefix for hosting hub content.
        ///
        /// `S3OutputPath`.
        pub fn s3_output_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3OutputPath", value.into());
            self
        }
    }

    impl From<S3StorageConfig> for Json {
        fn from(value: S3StorageConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Hub`.
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

/// Property types of [`HumanTaskUi`].
pub mod human_task_ui {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SageMaker::HumanTaskUi`.
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

    /// The Liquid template for the worker user interface.
    ///
    /// A property type of `AWS::SageMaker::HumanTaskUi`.
    ///
    /// Required: `Content`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UiTemplate(Properties);

    impl UiTemplate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content of the Liquid template for the worker user interface.
        ///
        /// `Content`. Required.
        pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Content", value.into());
            self
        }
    }

    impl From<UiTemplate> for Json {
        fn from(value: UiTemplate) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Image`].
pub mod image {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::Image`.
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

/// Words of [`ImageVersion`].
pub mod image_version {
    words! {
        /// Words for `JobType`.
        pub enum JobType {
            Training = "TRAINING",
            Inference = "INFERENCE",
            NotebookKernel = "NOTEBOOK_KERNEL",
        }

        /// Words for `Processor`.
        pub enum Processor {
            Cpu = "CPU",
            Gpu = "GPU",
        }

        /// Words for `VendorGuidance`.
        pub enum VendorGuidance {
            NotProvided = "NOT_PROVIDED",
            Stable = "STABLE",
            ToBeArchived = "TO_BE_ARCHIVED",
            Archived = "ARCHIVED",
        }
    }
}

/// Property types and words of [`InferenceComponent`].
pub mod inference_component {
    use crate::{Json, List, Map, Properties, Value};

    /// An Amazon CloudWatch alarm configured to monitor metrics on an endpoint.
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    ///
    /// Required: `AlarmName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Alarm(Properties);

    impl Alarm {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of a CloudWatch alarm in your account.
        ///
        /// `AlarmName`. Required.
        pub fn alarm_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlarmName", value.into());
            self
        }
    }

    impl From<Alarm> for Json {
        fn from(value: Alarm) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::InferenceComponent`.
    ///
    /// Required: `Alarms`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoRollbackConfiguration(Properties);

    impl AutoRollbackConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Alarms`. Required.
        pub fn alarms(mut self, value: impl Into<List<Alarm>>) -> Self {
            self.0.set("Alarms", value.into());
            self
        }
    }

    impl From<AutoRollbackConfiguration> for Json {
        fn from(value: AutoRollbackConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for container metrics scraping
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    ///
    /// Required: `MetricsEndpoints`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerMetricsConfig(Properties);

    impl ContainerMetricsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MetricsEndpoints`. Required.
        pub fn metrics_endpoints(mut self, value: impl Into<List<MetricsEndpoint>>) -> Self {
            self.0.set("MetricsEndpoints", value.into());
            self
        }
    }

    impl From<ContainerMetricsConfig> for Json {
        fn from(value: ContainerMetricsConfig) -> Self {
            value.0.into()
        }
    }

    /// Gets the Amazon EC2 Container Registry path of the docker image of the model that is hosted in this [ProductionVariant](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html) .
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeployedImage(Properties);

    impl DeployedImage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The date and time when the image path for the model resolved to the `ResolvedImage`
        ///
        /// `ResolutionTime`.
        pub fn resolution_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResolutionTime", value.into());
            self
        }

        /// The specific digest path of the image hosted in this `ProductionVariant` .
        ///
        /// `ResolvedImage`.
        pub fn resolved_image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResolvedImage", value.into());
            self
        }

        /// The image path you specified when you created the model.
        ///
        /// `SpecifiedImage`.
        pub fn specified_image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpecifiedImage", value.into());
            self
        }
    }

    impl From<DeployedImage> for Json {
        fn from(value: DeployedImage) -> Self {
            value.0.into()
        }
    }

    /// Configuration for balancing inference component copies across Availability Zones
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    ///
    /// Required: `EnforcementMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentAvailabilityZoneBalance(Properties);

    impl InferenceComponentAvailabilityZoneBalance {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EnforcementMode`. Required. Allowed: [`EnforcementMode`].
        pub fn enforcement_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnforcementMode", value.into());
            self
        }

        /// The maximum allowed difference in the number of inference component copies between any two Availability Zones
        ///
        /// `MaxImbalance`.
        pub fn max_imbalance(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxImbalance", value.into());
            self
        }
    }

    impl From<InferenceComponentAvailabilityZoneBalance> for Json {
        fn from(value: InferenceComponentAvailabilityZoneBalance) -> Self {
            value.0.into()
        }
    }

    /// Specifies the type and size of the endpoint capacity to activate for a rolling deployment or a rollback strategy. You can specify your batches as either of the following:
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentCapacitySize(Properties);

    impl InferenceComponentCapacitySize {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the endpoint capacity type.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Defines the capacity size, either as a number of inference component copies or a capacity percentage.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<InferenceComponentCapacitySize> for Json {
        fn from(value: InferenceComponentCapacitySize) -> Self {
            value.0.into()
        }
    }

    /// Defines the compute resources to allocate to run a model, plus any adapter models, that you assign to an inference component. These resources include CPU cores, accelerators, and memory.
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentComputeResourceRequirements(Properties);

    impl InferenceComponentComputeResourceRequirements {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum MB of memory to allocate to run a model that you assign to an inference component.
        ///
        /// `MaxMemoryRequiredInMb`.
        pub fn max_memory_required_in_mb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxMemoryRequiredInMb", value.into());
            self
        }

        /// The minimum MB of memory to allocate to run a model that you assign to an inference component.
        ///
        /// `MinMemoryRequiredInMb`.
        pub fn min_memory_required_in_mb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinMemoryRequiredInMb", value.into());
            self
        }

        /// The number of accelerators to allocate to run a model that you assign to an inference component. Accelerators include GPUs and AWS Inferentia.
        ///
        /// `NumberOfAcceleratorDevicesRequired`.
        pub fn number_of_accelerator_devices_required(
            mut self,
            value: impl Into<Value<f64>>,
        ) -> Self {
            self.0
                .set("NumberOfAcceleratorDevicesRequired", value.into());
            self
        }

        /// The number of CPU cores to allocate to run a model that you assign to an inference component.
        ///
        /// `NumberOfCpuCoresRequired`.
        pub fn number_of_cpu_cores_required(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("NumberOfCpuCoresRequired", value.into());
            self
        }
    }

    impl From<InferenceComponentComputeResourceRequirements> for Json {
        fn from(value: InferenceComponentComputeResourceRequirements) -> Self {
            value.0.into()
        }
    }

    /// Defines a container that provides the runtime environment for a model that you deploy with an inference component.
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentContainerSpecification(Properties);

    impl InferenceComponentContainerSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 path where the model artifacts, which result from model training, are stored. This path must point to a single gzip compressed tar archive (.tar.gz suffix).
        ///
        /// `ArtifactUrl`.
        pub fn artifact_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ArtifactUrl", value.into());
            self
        }

        /// The configuration for container metrics scraping
        ///
        /// `ContainerMetricsConfig`.
        pub fn container_metrics_config(
            mut self,
            value: impl Into<Value<ContainerMetricsConfig>>,
        ) -> Self {
            self.0.set("ContainerMetricsConfig", value.into());
            self
        }

        /// `DeployedImage`.
        pub fn deployed_image(mut self, value: impl Into<Value<DeployedImage>>) -> Self {
            self.0.set("DeployedImage", value.into());
            self
        }

        /// The environment variables to set in the Docker container. Each key and value in the Environment string-to-string map can have length of up to 1024. We support up to 16 entries in the map.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The Amazon Elastic Container Registry (Amazon ECR) path where the Docker image for the model is stored.
        ///
        /// `Image`.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }
    }

    impl From<InferenceComponentContainerSpecification> for Json {
        fn from(value: InferenceComponentContainerSpecification) -> Self {
            value.0.into()
        }
    }

    /// Container specification for one Specifications entry.
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentContainerSpecificationForInstanceType(Properties);

    impl InferenceComponentContainerSpecificationForInstanceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ArtifactUrl`.
        pub fn artifact_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ArtifactUrl", value.into());
            self
        }

        /// The configuration for container metrics scraping
        ///
        /// `ContainerMetricsConfig`.
        pub fn container_metrics_config(
            mut self,
            value: impl Into<Value<ContainerMetricsConfig>>,
        ) -> Self {
            self.0.set("ContainerMetricsConfig", value.into());
            self
        }

        /// Environment variables to specify on the container
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The image to use for the container that will be materialized for the inference component
        ///
        /// `Image`.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }
    }

    impl From<InferenceComponentContainerSpecificationForInstanceType> for Json {
        fn from(value: InferenceComponentContainerSpecificationForInstanceType) -> Self {
            value.0.into()
        }
    }

    /// Settings that affect how the inference component caches data
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    ///
    /// Required: `EnableCaching`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentDataCacheConfig(Properties);

    impl InferenceComponentDataCacheConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the endpoint caches the model artifacts and container image on each instance it provisions for the inference component
        ///
        /// `EnableCaching`. Required.
        pub fn enable_caching(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableCaching", value.into());
            self
        }
    }

    impl From<InferenceComponentDataCacheConfig> for Json {
        fn from(value: InferenceComponentDataCacheConfig) -> Self {
            value.0.into()
        }
    }

    /// The deployment configuration for an endpoint that hosts inference components. The configuration includes the desired deployment strategy and rollback settings.
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentDeploymentConfig(Properties);

    impl InferenceComponentDeploymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AutoRollbackConfiguration`.
        pub fn auto_rollback_configuration(
            mut self,
            value: impl Into<Value<AutoRollbackConfiguration>>,
        ) -> Self {
            self.0.set("AutoRollbackConfiguration", value.into());
            self
        }

        /// Specifies a rolling deployment strategy for updating a SageMaker AI endpoint.
        ///
        /// `RollingUpdatePolicy`.
        pub fn rolling_update_policy(
            mut self,
            value: impl Into<Value<InferenceComponentRollingUpdatePolicy>>,
        ) -> Self {
            self.0.set("RollingUpdatePolicy", value.into());
            self
        }
    }

    impl From<InferenceComponentDeploymentConfig> for Json {
        fn from(value: InferenceComponentDeploymentConfig) -> Self {
            value.0.into()
        }
    }

    /// The number of inference component copies currently placed on instances of a given type
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    ///
    /// Required: `CurrentCopyCount`, `InstanceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentPlacementStatus(Properties);

    impl InferenceComponentPlacementStatus {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of copies for the inference component
        ///
        /// `CurrentCopyCount`. Required.
        pub fn current_copy_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CurrentCopyCount", value.into());
            self
        }

        /// An ML compute instance type
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }
    }

    impl From<InferenceComponentPlacementStatus> for Json {
        fn from(value: InferenceComponentPlacementStatus) -> Self {
            value.0.into()
        }
    }

    /// Specifies a rolling deployment strategy for updating a SageMaker AI inference component.
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentRollingUpdatePolicy(Properties);

    impl InferenceComponentRollingUpdatePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The batch size for each rolling step in the deployment process. For each step, SageMaker AI provisions capacity on the new endpoint fleet, routes traffic to that fleet, and terminates capacity on the old endpoint fleet.
        ///
        /// `MaximumBatchSize`.
        pub fn maximum_batch_size(
            mut self,
            value: impl Into<Value<InferenceComponentCapacitySize>>,
        ) -> Self {
            self.0.set("MaximumBatchSize", value.into());
            self
        }

        /// The time limit for the total deployment. Exceeding this limit causes a timeout.
        ///
        /// `MaximumExecutionTimeoutInSeconds`.
        pub fn maximum_execution_timeout_in_seconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0.set("MaximumExecutionTimeoutInSeconds", value.into());
            self
        }

        /// The batch size for a rollback to the old endpoint fleet. If this field is absent, the value is set to the default, which is 100% of the total capacity.
        ///
        /// `RollbackMaximumBatchSize`.
        pub fn rollback_maximum_batch_size(
            mut self,
            value: impl Into<Value<InferenceComponentCapacitySize>>,
        ) -> Self {
            self.0.set("RollbackMaximumBatchSize", value.into());
            self
        }

        /// The length of the baking period, during which SageMaker AI monitors alarms for each batch on the new fleet.
        ///
        /// `WaitIntervalInSeconds`.
        pub fn wait_interval_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WaitIntervalInSeconds", value.into());
            self
        }
    }

    impl From<InferenceComponentRollingUpdatePolicy> for Json {
        fn from(value: InferenceComponentRollingUpdatePolicy) -> Self {
            value.0.into()
        }
    }

    /// Runtime settings for a model that is deployed with an inference component.
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentRuntimeConfig(Properties);

    impl InferenceComponentRuntimeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of runtime copies of the model container to deploy with the inference component. Each copy can serve inference requests.
        ///
        /// `CopyCount`.
        pub fn copy_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CopyCount", value.into());
            self
        }

        /// The number of runtime copies of the model container that are currently deployed.
        ///
        /// `CurrentCopyCount`.
        pub fn current_copy_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CurrentCopyCount", value.into());
            self
        }

        /// The number of runtime copies of the model container that you requested to deploy with the inference component.
        ///
        /// `DesiredCopyCount`.
        pub fn desired_copy_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DesiredCopyCount", value.into());
            self
        }

        /// The placement status of the inference component across instance types
        ///
        /// `PlacementStatus`.
        pub fn placement_status(
            mut self,
            value: impl Into<List<InferenceComponentPlacementStatus>>,
        ) -> Self {
            self.0.set("PlacementStatus", value.into());
            self
        }
    }

    impl From<InferenceComponentRuntimeConfig> for Json {
        fn from(value: InferenceComponentRuntimeConfig) -> Self {
            value.0.into()
        }
    }

    /// The scheduling configuration that determines how inference component copies are placed across available instances
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    ///
    /// Required: `AvailabilityZoneBalance`, `PlacementStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentSchedulingConfig(Properties);

    impl InferenceComponentSchedulingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for balancing inference component copies across Availability Zones
        ///
        /// `AvailabilityZoneBalance`. Required.
        pub fn availability_zone_balance(
            mut self,
            value: impl Into<Value<InferenceComponentAvailabilityZoneBalance>>,
        ) -> Self {
            self.0.set("AvailabilityZoneBalance", value.into());
            self
        }

        /// `PlacementStrategy`. Required. Allowed: [`PlacementStrategy`].
        pub fn placement_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlacementStrategy", value.into());
            self
        }
    }

    impl From<InferenceComponentSchedulingConfig> for Json {
        fn from(value: InferenceComponentSchedulingConfig) -> Self {
            value.0.into()
        }
    }

    /// Details about the resources to deploy with this inference component, including the model, container, and compute resources.
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentSpecification(Properties);

    impl InferenceComponentSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of an existing inference component that is to contain the inference component that you're creating with your request.
        ///
        /// `BaseInferenceComponentName`.
        pub fn base_inference_component_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseInferenceComponentName", value.into());
            self
        }

        /// The compute resources allocated to run the model, plus any adapter models, that you assign to the inference component.
        ///
        /// `ComputeResourceRequirements`.
        pub fn compute_resource_requirements(
            mut self,
            value: impl Into<Value<InferenceComponentComputeResourceRequirements>>,
        ) -> Self {
            self.0.set("ComputeResourceRequirements", value.into());
            self
        }

        /// Defines a container that provides the runtime environment for a model that you deploy with an inference component.
        ///
        /// `Container`.
        pub fn container(
            mut self,
            value: impl Into<Value<InferenceComponentContainerSpecification>>,
        ) -> Self {
            self.0.set("Container", value.into());
            self
        }

        /// Settings that affect how the inference component caches data
        ///
        /// `CurrentDataCacheConfig`.
        pub fn current_data_cache_config(
            mut self,
            value: impl Into<Value<InferenceComponentDataCacheConfig>>,
        ) -> Self {
            self.0.set("CurrentDataCacheConfig", value.into());
            self
        }

        /// Settings that affect how the inference component caches data
        ///
        /// `DataCacheConfig`.
        pub fn data_cache_config(
            mut self,
            value: impl Into<Value<InferenceComponentDataCacheConfig>>,
        ) -> Self {
            self.0.set("DataCacheConfig", value.into());
            self
        }

        /// The name of an existing SageMaker AI model object in your account that you want to deploy with the inference component.
        ///
        /// `ModelName`.
        pub fn model_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelName", value.into());
            self
        }

        /// The scheduling configuration that determines how inference component copies are placed across available instances
        ///
        /// `SchedulingConfig`.
        pub fn scheduling_config(
            mut self,
            value: impl Into<Value<InferenceComponentSchedulingConfig>>,
        ) -> Self {
            self.0.set("SchedulingConfig", value.into());
            self
        }

        /// Settings that take effect while the model container starts up.
        ///
        /// `StartupParameters`.
        pub fn startup_parameters(
            mut self,
            value: impl Into<Value<InferenceComponentStartupParameters>>,
        ) -> Self {
            self.0.set("StartupParameters", value.into());
            self
        }
    }

    impl From<InferenceComponentSpecification> for Json {
        fn from(value: InferenceComponentSpecification) -> Self {
            value.0.into()
        }
    }

    /// A specification for one instance type, for use in Specifications. InstanceType is required here, and is not accepted on the singular Specification.
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    ///
    /// Required: `InstanceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentSpecificationForInstanceType(Properties);

    impl InferenceComponentSpecificationForInstanceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ComputeResourceRequirements`.
        pub fn compute_resource_requirements(
            mut self,
            value: impl Into<Value<InferenceComponentComputeResourceRequirements>>,
        ) -> Self {
            self.0.set("ComputeResourceRequirements", value.into());
            self
        }

        /// Container specification for one Specifications entry.
        ///
        /// `Container`.
        pub fn container(
            mut self,
            value: impl Into<Value<InferenceComponentContainerSpecificationForInstanceType>>,
        ) -> Self {
            self.0.set("Container", value.into());
            self
        }

        /// Settings that affect how the inference component caches data
        ///
        /// `CurrentDataCacheConfig`.
        pub fn current_data_cache_config(
            mut self,
            value: impl Into<Value<InferenceComponentDataCacheConfig>>,
        ) -> Self {
            self.0.set("CurrentDataCacheConfig", value.into());
            self
        }

        /// Settings that affect how the inference component caches data
        ///
        /// `DataCacheConfig`.
        pub fn data_cache_config(
            mut self,
            value: impl Into<Value<InferenceComponentDataCacheConfig>>,
        ) -> Self {
            self.0.set("DataCacheConfig", value.into());
            self
        }

        /// An ML compute instance type
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The name of the model to use with the inference component
        ///
        /// `ModelName`.
        pub fn model_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelName", value.into());
            self
        }

        /// The scheduling configuration that determines how inference component copies are placed across available instances
        ///
        /// `SchedulingConfig`.
        pub fn scheduling_config(
            mut self,
            value: impl Into<Value<InferenceComponentSchedulingConfig>>,
        ) -> Self {
            self.0.set("SchedulingConfig", value.into());
            self
        }

        /// `StartupParameters`.
        pub fn startup_parameters(
            mut self,
            value: impl Into<Value<InferenceComponentStartupParameters>>,
        ) -> Self {
            self.0.set("StartupParameters", value.into());
            self
        }
    }

    impl From<InferenceComponentSpecificationForInstanceType> for Json {
        fn from(value: InferenceComponentSpecificationForInstanceType) -> Self {
            value.0.into()
        }
    }

    /// Settings that take effect while the model container starts up.
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceComponentStartupParameters(Properties);

    impl InferenceComponentStartupParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The timeout value, in seconds, for your inference container to pass health check by Amazon S3 Hosting.
        ///
        /// `ContainerStartupHealthCheckTimeoutInSeconds`.
        pub fn container_startup_health_check_timeout_in_seconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("ContainerStartupHealthCheckTimeoutInSeconds", value.into());
            self
        }

        /// The timeout value, in seconds, to download and extract the model that you want to host from Amazon S3 to the individual inference instance associated with this inference component.
        ///
        /// `ModelDataDownloadTimeoutInSeconds`.
        pub fn model_data_download_timeout_in_seconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("ModelDataDownloadTimeoutInSeconds", value.into());
            self
        }
    }

    impl From<InferenceComponentStartupParameters> for Json {
        fn from(value: InferenceComponentStartupParameters) -> Self {
            value.0.into()
        }
    }

    /// A metrics endpoint exposed by the container
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
    ///
    /// Required: `MetricsEndpointPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricsEndpoint(Properties);

    impl MetricsEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The interval, in seconds, at which container metrics scraped from the endpoint are published to Amazon CloudWatch. Valid values per the SageMaker API Reference are 10, 30, 60, 120, 180, 240 and 300; the service validates the value.
        ///
        /// `MetricPublishFrequencyInSeconds`.
        pub fn metric_publish_frequency_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MetricPublishFrequencyInSeconds", value.into());
            self
        }

        /// The path to the Prometheus formatted metrics endpoint exposed by the container
        ///
        /// `MetricsEndpointPath`. Required.
        pub fn metrics_endpoint_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricsEndpointPath", value.into());
            self
        }
    }

    impl From<MetricsEndpoint> for Json {
        fn from(value: MetricsEndpoint) -> Self {
            value.0.into()
        }
    }

    /// A tag in the form of a key-value pair to associate with the resource
    ///
    /// A property type of `AWS::SageMaker::InferenceComponent`.
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

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -
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
        /// Words for `EnforcementMode`.
        pub enum EnforcementMode {
            Permissive = "PERMISSIVE",
        }

        /// Words for `Type`.
        pub enum Type {
            CopyCount = "COPY_COUNT",
            CapacityPercent = "CAPACITY_PERCENT",
        }

        /// Words for `PlacementStrategy`.
        pub enum PlacementStrategy {
            Spread = "SPREAD",
            Binpack = "BINPACK",
        }
    }
}

/// Property types and words of [`InferenceExperiment`].
pub mod inference_experiment {
    use crate::{Json, List, Properties, Value};

    /// Configuration specifying how to treat different headers. If no headers are specified Amazon SageMaker AI will by default base64 encode when capturing the data.
    ///
    /// A property type of `AWS::SageMaker::InferenceExperiment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptureContentTypeHeader(Properties);

    impl CaptureContentTypeHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of all content type headers that Amazon SageMaker AI will treat as CSV and capture accordingly.
        ///
        /// `CsvContentTypes`.
        pub fn csv_content_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CsvContentTypes", value.into());
            self
        }

        /// The list of all content type headers that SageMaker AI will treat as JSON and capture accordingly.
        ///
        /// `JsonContentTypes`.
        pub fn json_content_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("JsonContentTypes", value.into());
            self
        }
    }

    impl From<CaptureContentTypeHeader> for Json {
        fn from(value: CaptureContentTypeHeader) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 location and configuration for storing inference request and response data.
    ///
    /// A property type of `AWS::SageMaker::InferenceExperiment`.
    ///
    /// Required: `Destination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataStorageConfig(Properties);

    impl DataStorageConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration specifying how to treat different headers. If no headers are specified SageMaker will by default base64 encode when capturing the data.
        ///
        /// `ContentType`.
        pub fn content_type(mut self, value: impl Into<Value<CaptureContentTypeHeader>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// The Amazon S3 bucket where the inference request and response data is stored.
        ///
        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// The AWS Key Management Service key that Amazon SageMaker uses to encrypt captured data at rest using Amazon S3 server-side encryption.
        ///
        /// `KmsKey`.
        pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKey", value.into());
            self
        }
    }

    impl From<DataStorageConfig> for Json {
        fn from(value: DataStorageConfig) -> Self {
            value.0.into()
        }
    }

    /// The metadata of the endpoint.
    ///
    /// A property type of `AWS::SageMaker::InferenceExperiment`.
    ///
    /// Required: `EndpointName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointMetadata(Properties);

    impl EndpointMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the endpoint configuration.
        ///
        /// `EndpointConfigName`.
        pub fn endpoint_config_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointConfigName", value.into());
            self
        }

        /// The name of the endpoint.
        ///
        /// `EndpointName`. Required.
        pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointName", value.into());
            self
        }

        /// The status of the endpoint.
        ///
        /// `EndpointStatus`. Allowed: [`EndpointStatus`].
        pub fn endpoint_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointStatus", value.into());
            self
        }
    }

    impl From<EndpointMetadata> for Json {
        fn from(value: EndpointMetadata) -> Self {
            value.0.into()
        }
    }

    /// The start and end times of an inference experiment.
    ///
    /// A property type of `AWS::SageMaker::InferenceExperiment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceExperimentSchedule(Properties);

    impl InferenceExperimentSchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The timestamp at which the inference experiment ended or will end.
        ///
        /// `EndTime`.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// The timestamp at which the inference experiment started or will start.
        ///
        /// `StartTime`.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<InferenceExperimentSchedule> for Json {
        fn from(value: InferenceExperimentSchedule) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the infrastructure that the model will be deployed to.
    ///
    /// A property type of `AWS::SageMaker::InferenceExperiment`.
    ///
    /// Required: `InfrastructureType`, `RealTimeInferenceConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelInfrastructureConfig(Properties);

    impl ModelInfrastructureConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The inference option to which to deploy your model. Possible values are the following:
        ///
        /// `InfrastructureType`. Required. Allowed: [`InfrastructureType`].
        pub fn infrastructure_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InfrastructureType", value.into());
            self
        }

        /// The infrastructure configuration for deploying the model to real-time inference.
        ///
        /// `RealTimeInferenceConfig`. Required.
        pub fn real_time_inference_config(
            mut self,
            value: impl Into<Value<RealTimeInferenceConfig>>,
        ) -> Self {
            self.0.set("RealTimeInferenceConfig", value.into());
            self
        }
    }

    impl From<ModelInfrastructureConfig> for Json {
        fn from(value: ModelInfrastructureConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the deployment options of a model.
    ///
    /// A property type of `AWS::SageMaker::InferenceExperiment`.
    ///
    /// Required: `InfrastructureConfig`, `ModelName`, `VariantName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelVariantConfig(Properties);

    impl ModelVariantConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for the infrastructure that the model will be deployed to.
        ///
        /// `InfrastructureConfig`. Required.
        pub fn infrastructure_config(
            mut self,
            value: impl Into<Value<ModelInfrastructureConfig>>,
        ) -> Self {
            self.0.set("InfrastructureConfig", value.into());
            self
        }

        /// The name of the Amazon SageMaker Model entity.
        ///
        /// `ModelName`. Required.
        pub fn model_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelName", value.into());
            self
        }

        /// The name of the variant.
        ///
        /// `VariantName`. Required.
        pub fn variant_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VariantName", value.into());
            self
        }
    }

    impl From<ModelVariantConfig> for Json {
        fn from(value: ModelVariantConfig) -> Self {
            value.0.into()
        }
    }

    /// The infrastructure configuration for deploying the model to a real-time inference endpoint.
    ///
    /// A property type of `AWS::SageMaker::InferenceExperiment`.
    ///
    /// Required: `InstanceCount`, `InstanceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RealTimeInferenceConfig(Properties);

    impl RealTimeInferenceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of instances of the type specified by `InstanceType` .
        ///
        /// `InstanceCount`. Required.
        pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceCount", value.into());
            self
        }

        /// The instance type the model is deployed to.
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }
    }

    impl From<RealTimeInferenceConfig> for Json {
        fn from(value: RealTimeInferenceConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration of `ShadowMode` inference experiment type, which specifies a production variant to take all the inference requests, and a shadow variant to which Amazon SageMaker replicates a percentage of the inference requests.
    ///
    /// A property type of `AWS::SageMaker::InferenceExperiment`.
    ///
    /// Required: `ShadowModelVariants`, `SourceModelVariantName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ShadowModeConfig(Properties);

    impl ShadowModeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of shadow variant configurations.
        ///
        /// `ShadowModelVariants`. Required.
        pub fn shadow_model_variants(
            mut self,
            value: impl Into<List<ShadowModelVariantConfig>>,
        ) -> Self {
            self.0.set("ShadowModelVariants", value.into());
            self
        }

        /// The name of the production variant, which takes all the inference requests.
        ///
        /// `SourceModelVariantName`. Required.
        pub fn source_model_variant_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceModelVariantName", value.into());
            self
        }
    }

    impl From<ShadowModeConfig> for Json {
        fn from(value: ShadowModeConfig) -> Self {
            value.0.into()
        }
    }

    /// The name and sampling percentage of a shadow variant.
    ///
    /// A property type of `AWS::SageMaker::InferenceExperiment`.
    ///
    /// Required: `SamplingPercentage`, `ShadowModelVariantName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ShadowModelVariantConfig(Properties);

    impl ShadowModelVariantConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The percentage of inference requests that Amazon SageMaker replicates from the production variant to the shadow variant.
        ///
        /// `SamplingPercentage`. Required.
        pub fn sampling_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SamplingPercentage", value.into());
            self
        }

        /// The name of the shadow variant.
        ///
        /// `ShadowModelVariantName`. Required.
        pub fn shadow_model_variant_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShadowModelVariantName", value.into());
            self
        }
    }

    impl From<ShadowModelVariantConfig> for Json {
        fn from(value: ShadowModelVariantConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::InferenceExperiment`.
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

    words! {
        /// Words for `DesiredState`.
        pub enum DesiredState {
            Running = "Running",
            Completed = "Completed",
            Cancelled = "Cancelled",
        }

        /// Words for `Type`.
        pub enum Type {
            ShadowMode = "ShadowMode",
        }

        /// Words for `EndpointStatus`.
        pub enum EndpointStatus {
            Creating = "Creating",
            Updating = "Updating",
            SystemUpdating = "SystemUpdating",
            RollingBack = "RollingBack",
            InService = "InService",
            OutOfService = "OutOfService",
            Deleting = "Deleting",
            Failed = "Failed",
        }

        /// Words for `InfrastructureType`.
        pub enum InfrastructureType {
            RealTimeInference = "RealTimeInference",
        }
    }
}

/// Property types and words of [`MlflowApp`].
pub mod mlflow_app {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SageMaker::MlflowApp`.
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
        /// Words for `ModelRegistrationMode`.
        pub enum ModelRegistrationMode {
            AutoModelRegistrationEnabled = "AutoModelRegistrationEnabled",
            AutoModelRegistrationDisabled = "AutoModelRegistrationDisabled",
        }
    }
}

/// Property types and words of [`MlflowTrackingServer`].
pub mod mlflow_tracking_server {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::MlflowTrackingServer`.
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

    words! {
        /// Words for `TrackingServerSize`.
        pub enum TrackingServerSize {
            Small = "Small",
            Medium = "Medium",
            Large = "Large",
        }
    }
}

/// Property types and words of [`Model`].
pub mod model {
    use crate::{Json, List, Properties, Value};

    /// Describes the container, as part of model definition.
    ///
    /// A property type of `AWS::SageMaker::Model`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerDefinition(Properties);

    impl ContainerDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This parameter is ignored for models that contain only a `PrimaryContainer` .
        ///
        /// `ContainerHostname`.
        pub fn container_hostname(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerHostname", value.into());
            self
        }

        /// The environment variables to set in the Docker container. Don't include any sensitive data in your environment variables.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The path where inference code is stored. This can be either in Amazon EC2 Container Registry or in a Docker registry that is accessible from the same VPC that you configure for your endpoint.
        ///
        /// `Image`.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// Specifies whether the model container is in Amazon ECR or a private Docker registry accessible from your Amazon Virtual Private Cloud (VPC).
        ///
        /// `ImageConfig`.
        pub fn image_config(mut self, value: impl Into<Value<ImageConfig>>) -> Self {
            self.0.set("ImageConfig", value.into());
            self
        }

        /// The inference specification name in the model package version.
        ///
        /// `InferenceSpecificationName`.
        pub fn inference_specification_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InferenceSpecificationName", value.into());
            self
        }

        /// Whether the container hosts a single model or multiple models.
        ///
        /// `Mode`. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// Specifies the location of ML model data to deploy.
        ///
        /// `ModelDataSource`.
        pub fn model_data_source(mut self, value: impl Into<Value<ModelDataSource>>) -> Self {
            self.0.set("ModelDataSource", value.into());
            self
        }

        /// The S3 path where the model artifacts, which result from model training, are stored. This path must point to a single gzip compressed tar archive (.tar.gz suffix).
        ///
        /// `ModelDataUrl`.
        pub fn model_data_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelDataUrl", value.into());
            self
        }

        /// The name or Amazon Resource Name (ARN) of the model package to use to create the model.
        ///
        /// `ModelPackageName`.
        pub fn model_package_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelPackageName", value.into());
            self
        }

        /// Specifies additional configuration for multi-model endpoints.
        ///
        /// `MultiModelConfig`.
        pub fn multi_model_config(mut self, value: impl Into<Value<MultiModelConfig>>) -> Self {
            self.0.set("MultiModelConfig", value.into());
            self
        }
    }

    impl From<ContainerDefinition> for Json {
        fn from(value: ContainerDefinition) -> Self {
            value.0.into()
        }
    }

    /// The configuration for a private hub model reference that points to a public SageMaker JumpStart model.
    ///
    /// A property type of `AWS::SageMaker::Model`.
    ///
    /// Required: `HubContentArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HubAccessConfig(Properties);

    impl HubAccessConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of your private model hub content. This should be a `ModelReference` resource type that points to a SageMaker JumpStart public hub model.
        ///
        /// `HubContentArn`. Required.
        pub fn hub_content_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HubContentArn", value.into());
            self
        }
    }

    impl From<HubAccessConfig> for Json {
        fn from(value: HubAccessConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies whether the model container is in Amazon ECR or a private Docker registry accessible from your Amazon Virtual Private Cloud (VPC).
    ///
    /// A property type of `AWS::SageMaker::Model`.
    ///
    /// Required: `RepositoryAccessMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageConfig(Properties);

    impl ImageConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set this to one of the following values:
        ///
        /// `RepositoryAccessMode`. Required. Allowed: [`RepositoryAccessMode`].
        pub fn repository_access_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepositoryAccessMode", value.into());
            self
        }

        /// (Optional) Specifies an authentication configuration for the private docker registry where your model image is hosted.
        ///
        /// `RepositoryAuthConfig`.
        pub fn repository_auth_config(
            mut self,
            value: impl Into<Value<RepositoryAuthConfig>>,
        ) -> Self {
            self.0.set("RepositoryAuthConfig", value.into());
            self
        }
    }

    impl From<ImageConfig> for Json {
        fn from(value: ImageConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies details about how containers in a multi-container endpoint are run.
    ///
    /// A property type of `AWS::SageMaker::Model`.
    ///
    /// Required: `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceExecutionConfig(Properties);

    impl InferenceExecutionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// How containers in a multi-container are run. The following values are valid.
        ///
        /// `Mode`. Required. Allowed: [`InferenceExecutionConfigMode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<InferenceExecutionConfig> for Json {
        fn from(value: InferenceExecutionConfig) -> Self {
            value.0.into()
        }
    }

    /// The access configuration file to control access to the ML model. You can explicitly accept the model end-user license agreement (EULA) within the `ModelAccessConfig` .
    ///
    /// A property type of `AWS::SageMaker::Model`.
    ///
    /// Required: `AcceptEula`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelAccessConfig(Properties);

    impl ModelAccessConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies agreement to the model end-user license agreement (EULA). The `AcceptEula` value must be explicitly defined as `True` in order to accept the EULA that this model requires.
        ///
        /// `AcceptEula`. Required.
        pub fn accept_eula(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AcceptEula", value.into());
            self
        }
    }

    impl From<ModelAccessConfig> for Json {
        fn from(value: ModelAccessConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the location of ML model data to deploy. If specified, you must specify one and only one of the available data sources.
    ///
    /// A property type of `AWS::SageMaker::Model`.
    ///
    /// Required: `S3DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelDataSource(Properties);

    impl ModelDataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the S3 location of ML model data to deploy.
        ///
        /// `S3DataSource`. Required.
        pub fn s3_data_source(mut self, value: impl Into<Value<S3DataSource>>) -> Self {
            self.0.set("S3DataSource", value.into());
            self
        }
    }

    impl From<ModelDataSource> for Json {
        fn from(value: ModelDataSource) -> Self {
            value.0.into()
        }
    }

    /// Specifies additional configuration for hosting multi-model endpoints.
    ///
    /// A property type of `AWS::SageMaker::Model`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiModelConfig(Properties);

    impl MultiModelConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to cache models for a multi-model endpoint. By default, multi-model endpoints cache models so that a model does not have to be loaded into memory each time it is invoked. Some use cases do not benefit from model caching.
        ///
        /// `ModelCacheSetting`. Allowed: [`ModelCacheSetting`].
        pub fn model_cache_setting(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelCacheSetting", value.into());
            self
        }
    }

    impl From<MultiModelConfig> for Json {
        fn from(value: MultiModelConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies an authentication configuration for the private docker registry where your model image is hosted.
    ///
    /// A property type of `AWS::SageMaker::Model`.
    ///
    /// Required: `RepositoryCredentialsProviderArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RepositoryAuthConfig(Properties);

    impl RepositoryAuthConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of an AWS Lambda function that provides credentials to authenticate to the private Docker registry where your model image is hosted.
        ///
        /// `RepositoryCredentialsProviderArn`. Required.
        pub fn repository_credentials_provider_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("RepositoryCredentialsProviderArn", value.into());
            self
        }
    }

    impl From<RepositoryAuthConfig> for Json {
        fn from(value: RepositoryAuthConfig) -> Self {
            value.0.into()
        }
    }

    /// Describes the S3 data source.
    ///
    /// A property type of `AWS::SageMaker::Model`.
    ///
    /// Required: `CompressionType`, `S3DataType`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3DataSource(Properties);

    impl S3DataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how the ML model data is prepared.
        ///
        /// `CompressionType`. Required. Allowed: [`CompressionType`].
        pub fn compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompressionType", value.into());
            self
        }

        /// The configuration for a private hub model reference that points to a SageMaker JumpStart public hub model.
        ///
        /// `HubAccessConfig`.
        pub fn hub_access_config(mut self, value: impl Into<Value<HubAccessConfig>>) -> Self {
            self.0.set("HubAccessConfig", value.into());
            self
        }

        /// The access configuration file to control access to the ML model. You can explicitly accept the model end-user license agreement (EULA) within the `ModelAccessConfig`.
        ///
        /// `ModelAccessConfig`.
        pub fn model_access_config(mut self, value: impl Into<Value<ModelAccessConfig>>) -> Self {
            self.0.set("ModelAccessConfig", value.into());
            self
        }

        /// If you choose `S3Prefix` , `S3Uri` identifies a key name prefix. SageMaker uses all objects that match the specified key name prefix for model training.
        ///
        /// `S3DataType`. Required. Allowed: [`S3DataType`].
        pub fn s3_data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataType", value.into());
            self
        }

        /// Depending on the value specified for the `S3DataType` , identifies either a key name prefix or a manifest. For example:
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3DataSource> for Json {
        fn from(value: S3DataSource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Model`.
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

        /// The tag value.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag key. Tag keys must be unique per resource.
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

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
    ///
    /// A property type of `AWS::SageMaker::Model`.
    ///
    /// Required: `SecurityGroupIds`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC security group IDs, in the form `sg-xxxxxxxx` . Specify the security groups for the VPC that is specified in the `Subnets` field.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The ID of the subnets in the VPC to which you want to connect your training job or model.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Mode`.
        pub enum Mode {
            SingleModel = "SingleModel",
            MultiModel = "MultiModel",
        }

        /// Words for `RepositoryAccessMode`.
        pub enum RepositoryAccessMode {
            Platform = "Platform",
            Vpc = "Vpc",
        }

        /// Words for `Mode`.
        pub enum InferenceExecutionConfigMode {
            Serial = "Serial",
            Direct = "Direct",
        }

        /// Words for `ModelCacheSetting`.
        pub enum ModelCacheSetting {
            Enabled = "Enabled",
            Disabled = "Disabled",
        }

        /// Words for `CompressionType`.
        pub enum CompressionType {
            None = "None",
            Gzip = "Gzip",
        }

        /// Words for `S3DataType`.
        pub enum S3DataType {
            S3Prefix = "S3Prefix",
            S3Object = "S3Object",
        }
    }
}

/// Property types and words of [`ModelBiasJobDefinition`].
pub mod model_bias_job_definition {
    use crate::{List, Properties, Value};

    /// Input object for the batch transform job.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    ///
    /// Required: `DataCapturedDestinationS3Uri`, `DatasetFormat`, `LocalPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchTransformInput(Properties);

    impl BatchTransformInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 location being used to capture the data.
        ///
        /// `DataCapturedDestinationS3Uri`. Required.
        pub fn data_captured_destination_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataCapturedDestinationS3Uri", value.into());
            self
        }

        /// The dataset format for your batch transform job.
        ///
        /// `DatasetFormat`. Required.
        pub fn dataset_format(mut self, value: impl Into<Value<DatasetFormat>>) -> Self {
            self.0.set("DatasetFormat", value.into());
            self
        }

        /// If specified, monitoring jobs subtract this time from the end time.
        ///
        /// `EndTimeOffset`.
        pub fn end_time_offset(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTimeOffset", value.into());
            self
        }

        /// The attributes of the input data that are the input features.
        ///
        /// `FeaturesAttribute`.
        pub fn features_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeaturesAttribute", value.into());
            self
        }

        /// The attribute of the input data that represents the ground truth label.
        ///
        /// `InferenceAttribute`.
        pub fn inference_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InferenceAttribute", value.into());
            self
        }

        /// Path to the filesystem where the batch transform data is available to the container.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// In a classification problem, the attribute that represents the class probability.
        ///
        /// `ProbabilityAttribute`.
        pub fn probability_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProbabilityAttribute", value.into());
            self
        }

        /// The threshold for the class probability to be evaluated as a positive result.
        ///
        /// `ProbabilityThresholdAttribute`.
        pub fn probability_threshold_attribute(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ProbabilityThresholdAttribute", value.into());
            self
        }

        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defaults to `FullyReplicated`
        ///
        /// `S3DataDistributionType`. Allowed: [`S3DataDistributionType`].
        pub fn s3_data_distribution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataDistributionType", value.into());
            self
        }

        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. `Pipe` mode is recommended for large datasets. `File` mode is useful for small files that fit in memory. Defaults to `File` .
        ///
        /// `S3InputMode`. Allowed: [`S3InputMode`].
        pub fn s3_input_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3InputMode", value.into());
            self
        }

        /// If specified, monitoring jobs substract this time from the start time.
        ///
        /// `StartTimeOffset`.
        pub fn start_time_offset(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTimeOffset", value.into());
            self
        }
    }

    impl From<BatchTransformInput> for crate::Json {
        fn from(value: BatchTransformInput) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the cluster resources used to run the processing job.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    ///
    /// Required: `InstanceCount`, `InstanceType`, `VolumeSizeInGB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterConfig(Properties);

    impl ClusterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of ML compute instances to use in the model monitoring job. For distributed processing jobs, specify a value greater than 1. The default value is 1.
        ///
        /// `InstanceCount`. Required.
        pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceCount", value.into());
            self
        }

        /// The ML compute instance type for the processing job.
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the model monitoring job.
        ///
        /// `VolumeKmsKeyId`.
        pub fn volume_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeKmsKeyId", value.into());
            self
        }

        /// The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient ML storage for your scenario.
        ///
        /// `VolumeSizeInGB`. Required.
        pub fn volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSizeInGB", value.into());
            self
        }
    }

    impl From<ClusterConfig> for crate::Json {
        fn from(value: ClusterConfig) -> Self {
            value.0.into()
        }
    }

    /// The constraints resource for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConstraintsResource(Properties);

    impl ConstraintsResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 URI for the constraints resource.
        ///
        /// `S3Uri`.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<ConstraintsResource> for crate::Json {
        fn from(value: ConstraintsResource) -> Self {
            value.0.into()
        }
    }

    /// The CSV format
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Csv(Properties);

    impl Csv {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean flag indicating if given CSV has header
        ///
        /// `Header`.
        pub fn header(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Header", value.into());
            self
        }
    }

    impl From<Csv> for crate::Json {
        fn from(value: Csv) -> Self {
            value.0.into()
        }
    }

    /// The dataset format of the data to monitor
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetFormat(Properties);

    impl DatasetFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CSV format
        ///
        /// `Csv`.
        pub fn csv(mut self, value: impl Into<Value<Csv>>) -> Self {
            self.0.set("Csv", value.into());
            self
        }

        /// The Json format
        ///
        /// `Json`.
        pub fn json(mut self, value: impl Into<Value<Json>>) -> Self {
            self.0.set("Json", value.into());
            self
        }

        /// A flag indicate if the dataset format is Parquet
        ///
        /// `Parquet`.
        pub fn parquet(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Parquet", value.into());
            self
        }
    }

    impl From<DatasetFormat> for crate::Json {
        fn from(value: DatasetFormat) -> Self {
            value.0.into()
        }
    }

    /// Input object for the endpoint
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    ///
    /// Required: `EndpointName`, `LocalPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointInput(Properties);

    impl EndpointInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If specified, monitoring jobs substract this time from the end time.
        ///
        /// `EndTimeOffset`.
        pub fn end_time_offset(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTimeOffset", value.into());
            self
        }

        /// An endpoint in customer's account which has enabled `DataCaptureConfig` enabled.
        ///
        /// `EndpointName`. Required.
        pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointName", value.into());
            self
        }

        /// The attributes of the input data that are the input features.
        ///
        /// `FeaturesAttribute`.
        pub fn features_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeaturesAttribute", value.into());
            self
        }

        /// The attribute of the input data that represents the ground truth label.
        ///
        /// `InferenceAttribute`.
        pub fn inference_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InferenceAttribute", value.into());
            self
        }

        /// Path to the filesystem where the endpoint data is available to the container.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// In a classification problem, the attribute that represents the class probability.
        ///
        /// `ProbabilityAttribute`.
        pub fn probability_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProbabilityAttribute", value.into());
            self
        }

        /// The threshold for the class probability to be evaluated as a positive result.
        ///
        /// `ProbabilityThresholdAttribute`.
        pub fn probability_threshold_attribute(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ProbabilityThresholdAttribute", value.into());
            self
        }

        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. Defaults to `FullyReplicated`
        ///
        /// `S3DataDistributionType`. Allowed: [`S3DataDistributionType`].
        pub fn s3_data_distribution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataDistributionType", value.into());
            self
        }

        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. `Pipe` mode is recommended for large datasets. `File` mode is useful for small files that fit in memory. Defaults to `File` .
        ///
        /// `S3InputMode`. Allowed: [`S3InputMode`].
        pub fn s3_input_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3InputMode", value.into());
            self
        }

        /// If specified, monitoring jobs substract this time from the start time.
        ///
        /// `StartTimeOffset`.
        pub fn start_time_offset(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTimeOffset", value.into());
            self
        }
    }

    impl From<EndpointInput> for crate::Json {
        fn from(value: EndpointInput) -> Self {
            value.0.into()
        }
    }

    /// The Json format
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Json(Properties);

    impl Json {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean flag indicating if it is JSON line format
        ///
        /// `Line`.
        pub fn line(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Line", value.into());
            self
        }
    }

    impl From<Json> for crate::Json {
        fn from(value: Json) -> Self {
            value.0.into()
        }
    }

    /// Docker container image configuration object for the model bias job.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    ///
    /// Required: `ConfigUri`, `ImageUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelBiasAppSpecification(Properties);

    impl ModelBiasAppSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// JSON formatted S3 file that defines bias parameters. For more information on this JSON configuration file, see [Configure bias parameters](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-config-json-monitor-bias-parameters.html) .
        ///
        /// `ConfigUri`. Required.
        pub fn config_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigUri", value.into());
            self
        }

        /// Sets the environment variables in the Docker container.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<crate::Json>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The container image to be run by the model bias job.
        ///
        /// `ImageUri`. Required.
        pub fn image_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUri", value.into());
            self
        }
    }

    impl From<ModelBiasAppSpecification> for crate::Json {
        fn from(value: ModelBiasAppSpecification) -> Self {
            value.0.into()
        }
    }

    /// The configuration for a baseline model bias job.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelBiasBaselineConfig(Properties);

    impl ModelBiasBaselineConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the baseline model bias job.
        ///
        /// `BaseliningJobName`.
        pub fn baselining_job_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseliningJobName", value.into());
            self
        }

        /// The constraints resource for a monitoring job.
        ///
        /// `ConstraintsResource`.
        pub fn constraints_resource(
            mut self,
            value: impl Into<Value<ConstraintsResource>>,
        ) -> Self {
            self.0.set("ConstraintsResource", value.into());
            self
        }
    }

    impl From<ModelBiasBaselineConfig> for crate::Json {
        fn from(value: ModelBiasBaselineConfig) -> Self {
            value.0.into()
        }
    }

    /// Inputs for the model bias job.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    ///
    /// Required: `GroundTruthS3Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelBiasJobInput(Properties);

    impl ModelBiasJobInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Input object for the batch transform job.
        ///
        /// `BatchTransformInput`.
        pub fn batch_transform_input(
            mut self,
            value: impl Into<Value<BatchTransformInput>>,
        ) -> Self {
            self.0.set("BatchTransformInput", value.into());
            self
        }

        /// Input object for the endpoint
        ///
        /// `EndpointInput`.
        pub fn endpoint_input(mut self, value: impl Into<Value<EndpointInput>>) -> Self {
            self.0.set("EndpointInput", value.into());
            self
        }

        /// Location of ground truth labels to use in model bias job.
        ///
        /// `GroundTruthS3Input`. Required.
        pub fn ground_truth_s3_input(
            mut self,
            value: impl Into<Value<MonitoringGroundTruthS3Input>>,
        ) -> Self {
            self.0.set("GroundTruthS3Input", value.into());
            self
        }
    }

    impl From<ModelBiasJobInput> for crate::Json {
        fn from(value: ModelBiasJobInput) -> Self {
            value.0.into()
        }
    }

    /// The ground truth labels for the dataset used for the monitoring job.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    ///
    /// Required: `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringGroundTruthS3Input(Properties);

    impl MonitoringGroundTruthS3Input {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The address of the Amazon S3 location of the ground truth labels.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<MonitoringGroundTruthS3Input> for crate::Json {
        fn from(value: MonitoringGroundTruthS3Input) -> Self {
            value.0.into()
        }
    }

    /// The output object for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    ///
    /// Required: `S3Output`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringOutput(Properties);

    impl MonitoringOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 storage location where the results of a monitoring job are saved.
        ///
        /// `S3Output`. Required.
        pub fn s3_output(mut self, value: impl Into<Value<S3Output>>) -> Self {
            self.0.set("S3Output", value.into());
            self
        }
    }

    impl From<MonitoringOutput> for crate::Json {
        fn from(value: MonitoringOutput) -> Self {
            value.0.into()
        }
    }

    /// The output configuration for monitoring jobs.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    ///
    /// Required: `MonitoringOutputs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringOutputConfig(Properties);

    impl MonitoringOutputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Key Management Service ( AWS ) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is uploaded.
        ///
        /// `MonitoringOutputs`. Required.
        pub fn monitoring_outputs(mut self, value: impl Into<List<MonitoringOutput>>) -> Self {
            self.0.set("MonitoringOutputs", value.into());
            self
        }
    }

    impl From<MonitoringOutputConfig> for crate::Json {
        fn from(value: MonitoringOutputConfig) -> Self {
            value.0.into()
        }
    }

    /// Identifies the resources to deploy for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    ///
    /// Required: `ClusterConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringResources(Properties);

    impl MonitoringResources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for the cluster resources used to run the processing job.
        ///
        /// `ClusterConfig`. Required.
        pub fn cluster_config(mut self, value: impl Into<Value<ClusterConfig>>) -> Self {
            self.0.set("ClusterConfig", value.into());
            self
        }
    }

    impl From<MonitoringResources> for crate::Json {
        fn from(value: MonitoringResources) -> Self {
            value.0.into()
        }
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfig(Properties);

    impl NetworkConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to encrypt all communications between distributed processing jobs. Choose `True` to encrypt communications. Encryption provides greater security for distributed processing jobs, but the processing might take longer.
        ///
        /// `EnableInterContainerTrafficEncryption`.
        pub fn enable_inter_container_traffic_encryption(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("EnableInterContainerTrafficEncryption", value.into());
            self
        }

        /// Whether to allow inbound and outbound network calls to and from the containers used for the processing job.
        ///
        /// `EnableNetworkIsolation`.
        pub fn enable_network_isolation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableNetworkIsolation", value.into());
            self
        }

        /// Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your training and model containers by configuring the VPC.
        ///
        /// `VpcConfig`.
        pub fn vpc_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("VpcConfig", value.into());
            self
        }
    }

    impl From<NetworkConfig> for crate::Json {
        fn from(value: NetworkConfig) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 storage location where the results of a monitoring job are saved.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    ///
    /// Required: `LocalPath`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Output(Properties);

    impl S3Output {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job. `LocalPath` is an absolute path for the output data.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// Whether to upload the results of the monitoring job continuously or after the job completes.
        ///
        /// `S3UploadMode`. Allowed: [`S3UploadMode`].
        pub fn s3_upload_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3UploadMode", value.into());
            self
        }

        /// A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3Output> for crate::Json {
        fn from(value: S3Output) -> Self {
            value.0.into()
        }
    }

    /// Specifies a limit to how long a job can run. When the job reaches the time limit, SageMaker ends the job. Use this API to cap costs.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    ///
    /// Required: `MaxRuntimeInSeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StoppingCondition(Properties);

    impl StoppingCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum length of time, in seconds, that a training or compilation job can run before it is stopped.
        ///
        /// `MaxRuntimeInSeconds`. Required.
        pub fn max_runtime_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRuntimeInSeconds", value.into());
            self
        }
    }

    impl From<StoppingCondition> for crate::Json {
        fn from(value: StoppingCondition) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
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

    impl From<Tag> for crate::Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
    ///
    /// A property type of `AWS::SageMaker::ModelBiasJobDefinition`.
    ///
    /// Required: `SecurityGroupIds`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC security group IDs, in the form `sg-xxxxxxxx` . Specify the security groups for the VPC that is specified in the `Subnets` field.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The ID of the subnets in the VPC to which you want to connect your training job or model.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for crate::Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `S3DataDistributionType`.
        pub enum S3DataDistributionType {
            FullyReplicated = "FullyReplicated",
            ShardedByS3Key = "ShardedByS3Key",
        }

        /// Words for `S3InputMode`.
        pub enum S3InputMode {
            Pipe = "Pipe",
            File = "File",
        }

        /// Words for `S3UploadMode`.
        pub enum S3UploadMode {
            Continuous = "Continuous",
            EndOfJob = "EndOfJob",
        }
    }
}

/// Property types and words of [`ModelCard`].
pub mod model_card {
    use crate::{Json, List, Map, Properties, Value};

    /// Additional information about the model.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdditionalInformation(Properties);

    impl AdditionalInformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Caveats and recommendations for those who might use this model in their applications.
        ///
        /// `CaveatsAndRecommendations`.
        pub fn caveats_and_recommendations(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CaveatsAndRecommendations", value.into());
            self
        }

        /// Any additional information to document about the model.
        ///
        /// `CustomDetails`.
        pub fn custom_details(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("CustomDetails", value.into());
            self
        }

        /// Any ethical considerations documented by the model card author.
        ///
        /// `EthicalConsiderations`.
        pub fn ethical_considerations(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EthicalConsiderations", value.into());
            self
        }
    }

    impl From<AdditionalInformation> for Json {
        fn from(value: AdditionalInformation) -> Self {
            value.0.into()
        }
    }

    /// Information about how the model supports business goals.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BusinessDetails(Properties);

    impl BusinessDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specific business problem that the model is trying to solve.
        ///
        /// `BusinessProblem`.
        pub fn business_problem(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BusinessProblem", value.into());
            self
        }

        /// The relevant stakeholders for the model.
        ///
        /// `BusinessStakeholders`.
        pub fn business_stakeholders(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BusinessStakeholders", value.into());
            self
        }

        /// The broader business need that the model is serving.
        ///
        /// `LineOfBusiness`.
        pub fn line_of_business(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LineOfBusiness", value.into());
            self
        }
    }

    impl From<BusinessDetails> for Json {
        fn from(value: BusinessDetails) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::ModelCard`.
    ///
    /// Required: `Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Container(Properties);

    impl Container {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Inference environment path. The Amazon EC2 Container Registry (Amazon ECR) path where inference code is stored.
        ///
        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// The Amazon S3 path where the model artifacts, which result from model training, are stored.
        ///
        /// `ModelDataUrl`.
        pub fn model_data_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelDataUrl", value.into());
            self
        }

        /// The name of a pre-trained machine learning benchmarked by Amazon SageMaker Inference Recommender model that matches your model.
        ///
        /// `NearestModelName`.
        pub fn nearest_model_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NearestModelName", value.into());
            self
        }
    }

    impl From<Container> for Json {
        fn from(value: Container) -> Self {
            value.0.into()
        }
    }

    /// The content of the model card. It follows the [model card json schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html#model-cards-json-schema) .
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Content(Properties);

    impl Content {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Additional information about the model.
        ///
        /// `AdditionalInformation`.
        pub fn additional_information(
            mut self,
            value: impl Into<Value<AdditionalInformation>>,
        ) -> Self {
            self.0.set("AdditionalInformation", value.into());
            self
        }

        /// Information about how the model supports business goals.
        ///
        /// `BusinessDetails`.
        pub fn business_details(mut self, value: impl Into<Value<BusinessDetails>>) -> Self {
            self.0.set("BusinessDetails", value.into());
            self
        }

        /// An overview about the model's evaluation.
        ///
        /// `EvaluationDetails`.
        pub fn evaluation_details(mut self, value: impl Into<List<EvaluationDetail>>) -> Self {
            self.0.set("EvaluationDetails", value.into());
            self
        }

        /// The intended usage of the model.
        ///
        /// `IntendedUses`.
        pub fn intended_uses(mut self, value: impl Into<Value<IntendedUses>>) -> Self {
            self.0.set("IntendedUses", value.into());
            self
        }

        /// An overview about the model
        ///
        /// `ModelOverview`.
        pub fn model_overview(mut self, value: impl Into<Value<ModelOverview>>) -> Self {
            self.0.set("ModelOverview", value.into());
            self
        }

        /// Metadata information related to model package version
        ///
        /// `ModelPackageDetails`.
        pub fn model_package_details(
            mut self,
            value: impl Into<Value<ModelPackageDetails>>,
        ) -> Self {
            self.0.set("ModelPackageDetails", value.into());
            self
        }

        /// An overview about model training.
        ///
        /// `TrainingDetails`.
        pub fn training_details(mut self, value: impl Into<Value<TrainingDetails>>) -> Self {
            self.0.set("TrainingDetails", value.into());
            self
        }
    }

    impl From<Content> for Json {
        fn from(value: Content) -> Self {
            value.0.into()
        }
    }

    /// The evaluation details of the model.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationDetail(Properties);

    impl EvaluationDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of the datasets used to evaluate the model.
        ///
        /// `Datasets`.
        pub fn datasets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Datasets", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the evaluation job.
        ///
        /// `EvaluationJobArn`.
        pub fn evaluation_job_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EvaluationJobArn", value.into());
            self
        }

        /// Any observations made during the model evaluation.
        ///
        /// `EvaluationObservation`.
        pub fn evaluation_observation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EvaluationObservation", value.into());
            self
        }

        /// Additional attributes associated with the evaluation results.
        ///
        /// `Metadata`.
        pub fn metadata(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Metadata", value.into());
            self
        }

        /// An evaluation Metric Group object.
        ///
        /// `MetricGroups`.
        pub fn metric_groups(mut self, value: impl Into<List<MetricGroup>>) -> Self {
            self.0.set("MetricGroups", value.into());
            self
        }

        /// The evaluation job name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<EvaluationDetail> for Json {
        fn from(value: EvaluationDetail) -> Self {
            value.0.into()
        }
    }

    /// Defines how to perform inference generation after a training job is run.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    ///
    /// Required: `Containers`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceSpecification(Properties);

    impl InferenceSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon ECR registry path of the Docker image that contains the inference code.
        ///
        /// `Containers`. Required.
        pub fn containers(mut self, value: impl Into<List<Container>>) -> Self {
            self.0.set("Containers", value.into());
            self
        }
    }

    impl From<InferenceSpecification> for Json {
        fn from(value: InferenceSpecification) -> Self {
            value.0.into()
        }
    }

    /// The intended uses of a model.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntendedUses(Properties);

    impl IntendedUses {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An explanation of why your organization categorizes the model with its risk rating.
        ///
        /// `ExplanationsForRiskRating`.
        pub fn explanations_for_risk_rating(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExplanationsForRiskRating", value.into());
            self
        }

        /// Factors affecting model efficacy.
        ///
        /// `FactorsAffectingModelEfficiency`.
        pub fn factors_affecting_model_efficiency(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("FactorsAffectingModelEfficiency", value.into());
            self
        }

        /// The intended use cases for the model.
        ///
        /// `IntendedUses`.
        pub fn intended_uses(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntendedUses", value.into());
            self
        }

        /// The general purpose of the model.
        ///
        /// `PurposeOfModel`.
        pub fn purpose_of_model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PurposeOfModel", value.into());
            self
        }

        /// Your organization's risk rating. You can specify one the following values as the risk rating:
        ///
        /// `RiskRating`. Allowed: [`RiskRating`].
        pub fn risk_rating(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RiskRating", value.into());
            self
        }
    }

    impl From<IntendedUses> for Json {
        fn from(value: IntendedUses) -> Self {
            value.0.into()
        }
    }

    /// A group of metric data that you use to initialize a metric group object.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    ///
    /// Required: `MetricData`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricGroup(Properties);

    impl MetricGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of metric objects. The `MetricDataItems` list can have one of the following values:
        ///
        /// `MetricData`. Required.
        pub fn metric_data(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("MetricData", value.into());
            self
        }

        /// The metric group name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<MetricGroup> for Json {
        fn from(value: MetricGroup) -> Self {
            value.0.into()
        }
    }

    /// An overview about the model.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelOverview(Properties);

    impl ModelOverview {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The algorithm used to solve the problem.
        ///
        /// `AlgorithmType`.
        pub fn algorithm_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlgorithmType", value.into());
            self
        }

        /// An overview about model inference.
        ///
        /// `InferenceEnvironment`.
        pub fn inference_environment(
            mut self,
            value: impl Into<Value<ModelOverviewInferenceEnvironment>>,
        ) -> Self {
            self.0.set("InferenceEnvironment", value.into());
            self
        }

        /// The location of the model artifact.
        ///
        /// `ModelArtifact`.
        pub fn model_artifact(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ModelArtifact", value.into());
            self
        }

        /// The creator of the model.
        ///
        /// `ModelCreator`.
        pub fn model_creator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelCreator", value.into());
            self
        }

        /// A description of the model.
        ///
        /// `ModelDescription`.
        pub fn model_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelDescription", value.into());
            self
        }

        /// The SageMaker AI Model ARN or non- SageMaker AI Model ID.
        ///
        /// `ModelId`.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }

        /// The name of the model.
        ///
        /// `ModelName`.
        pub fn model_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelName", value.into());
            self
        }

        /// The owner of the model.
        ///
        /// `ModelOwner`.
        pub fn model_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelOwner", value.into());
            self
        }

        /// The version of the model.
        ///
        /// `ModelVersion`.
        pub fn model_version(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ModelVersion", value.into());
            self
        }

        /// The problem being solved with the model.
        ///
        /// `ProblemType`.
        pub fn problem_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProblemType", value.into());
            self
        }
    }

    impl From<ModelOverview> for Json {
        fn from(value: ModelOverview) -> Self {
            value.0.into()
        }
    }

    /// An overview about model inference.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelOverviewInferenceEnvironment(Properties);

    impl ModelOverviewInferenceEnvironment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// SageMaker inference image uri.
        ///
        /// `ContainerImage`.
        pub fn container_image(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerImage", value.into());
            self
        }
    }

    impl From<ModelOverviewInferenceEnvironment> for Json {
        fn from(value: ModelOverviewInferenceEnvironment) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelPackageCreator(Properties);

    impl ModelPackageCreator {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the user's profile in Studio
        ///
        /// `UserProfileName`.
        pub fn user_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserProfileName", value.into());
            self
        }
    }

    impl From<ModelPackageCreator> for Json {
        fn from(value: ModelPackageCreator) -> Self {
            value.0.into()
        }
    }

    /// Metadata information related to model package version
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelPackageDetails(Properties);

    impl ModelPackageDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description provided for the model approval
        ///
        /// `ApprovalDescription`.
        pub fn approval_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApprovalDescription", value.into());
            self
        }

        /// Information about the user who created model package.
        ///
        /// `CreatedBy`.
        pub fn created_by(mut self, value: impl Into<Value<ModelPackageCreator>>) -> Self {
            self.0.set("CreatedBy", value.into());
            self
        }

        /// The machine learning domain of the model package you specified. Common machine learning domains include computer vision and natural language processing.
        ///
        /// `Domain`.
        pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Domain", value.into());
            self
        }

        /// Details about inference jobs that can be run with models based on this model package.
        ///
        /// `InferenceSpecification`.
        pub fn inference_specification(
            mut self,
            value: impl Into<Value<InferenceSpecification>>,
        ) -> Self {
            self.0.set("InferenceSpecification", value.into());
            self
        }

        /// Current approval status of model package
        ///
        /// `ModelApprovalStatus`. Allowed: [`ModelApprovalStatus`].
        pub fn model_approval_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelApprovalStatus", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the model package
        ///
        /// `ModelPackageArn`.
        pub fn model_package_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelPackageArn", value.into());
            self
        }

        /// A brief summary of the model package
        ///
        /// `ModelPackageDescription`.
        pub fn model_package_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelPackageDescription", value.into());
            self
        }

        /// If the model is a versioned model, the name of the model group that the versioned model belongs to.
        ///
        /// `ModelPackageGroupName`.
        pub fn model_package_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelPackageGroupName", value.into());
            self
        }

        /// Name of the model package
        ///
        /// `ModelPackageName`.
        pub fn model_package_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelPackageName", value.into());
            self
        }

        /// Current status of model package
        ///
        /// `ModelPackageStatus`. Allowed: [`ModelPackageStatus`].
        pub fn model_package_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelPackageStatus", value.into());
            self
        }

        /// Version of the model package
        ///
        /// `ModelPackageVersion`.
        pub fn model_package_version(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ModelPackageVersion", value.into());
            self
        }

        /// A list of algorithms that were used to create a model package.
        ///
        /// `SourceAlgorithms`.
        pub fn source_algorithms(mut self, value: impl Into<List<SourceAlgorithm>>) -> Self {
            self.0.set("SourceAlgorithms", value.into());
            self
        }

        /// The machine learning task you specified that your model package accomplishes. Common machine learning tasks include object detection and image classification.
        ///
        /// `Task`.
        pub fn task(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Task", value.into());
            self
        }
    }

    impl From<ModelPackageDetails> for Json {
        fn from(value: ModelPackageDetails) -> Self {
            value.0.into()
        }
    }

    /// The function that is optimized during model training.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ObjectiveFunction(Properties);

    impl ObjectiveFunction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A function object that details optimization direction, metric, and additional descriptions.
        ///
        /// `Function`.
        pub fn function(mut self, value: impl Into<Value<ObjectiveFunctionFunction>>) -> Self {
            self.0.set("Function", value.into());
            self
        }

        /// Notes about the object function, including other considerations for possible objective functions.
        ///
        /// `Notes`.
        pub fn notes(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Notes", value.into());
            self
        }
    }

    impl From<ObjectiveFunction> for Json {
        fn from(value: ObjectiveFunction) -> Self {
            value.0.into()
        }
    }

    /// A function object that details optimization direction, metric, and additional descriptions.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ObjectiveFunctionFunction(Properties);

    impl ObjectiveFunctionFunction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Condition`.
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// `Facet`.
        pub fn facet(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Facet", value.into());
            self
        }

        /// `Function`. Allowed: [`Function`].
        pub fn function(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Function", value.into());
            self
        }
    }

    impl From<ObjectiveFunctionFunction> for Json {
        fn from(value: ObjectiveFunctionFunction) -> Self {
            value.0.into()
        }
    }

    /// The security configuration used to protect model card data.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecurityConfig(Properties);

    impl SecurityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A AWS Key Management Service [key ID](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-id) used to encrypt a model card.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<SecurityConfig> for Json {
        fn from(value: SecurityConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies an algorithm that was used to create the model package. The algorithm must be either an algorithm resource in your SageMaker account or an algorithm in AWS Marketplace that you are subscribed to.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    ///
    /// Required: `AlgorithmName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceAlgorithm(Properties);

    impl SourceAlgorithm {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of an algorithm that was used to create the model package. The algorithm must be either an algorithm resource in your SageMaker account or an algorithm in AWS Marketplace that you are subscribed to.
        ///
        /// `AlgorithmName`. Required.
        pub fn algorithm_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlgorithmName", value.into());
            self
        }

        /// The Amazon S3 path where the model artifacts, which result from model training, are stored. This path must point to a single `gzip` compressed tar archive ( `.tar.gz` suffix).
        ///
        /// `ModelDataUrl`.
        pub fn model_data_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelDataUrl", value.into());
            self
        }
    }

    impl From<SourceAlgorithm> for Json {
        fn from(value: SourceAlgorithm) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
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

        /// The tag key. Tag keys must be unique per resource.
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

    /// The training details of the model
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainingDetails(Properties);

    impl TrainingDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The function that is optimized during model training.
        ///
        /// `ObjectiveFunction`.
        pub fn objective_function(mut self, value: impl Into<Value<ObjectiveFunction>>) -> Self {
            self.0.set("ObjectiveFunction", value.into());
            self
        }

        /// Details about any associated training jobs.
        ///
        /// `TrainingJobDetails`.
        pub fn training_job_details(
            mut self,
            value: impl Into<Value<TrainingDetailsTrainingJobDetails>>,
        ) -> Self {
            self.0.set("TrainingJobDetails", value.into());
            self
        }

        /// Any observations about training.
        ///
        /// `TrainingObservations`.
        pub fn training_observations(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrainingObservations", value.into());
            self
        }
    }

    impl From<TrainingDetails> for Json {
        fn from(value: TrainingDetails) -> Self {
            value.0.into()
        }
    }

    /// Details about any associated training jobs.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainingDetailsTrainingJobDetails(Properties);

    impl TrainingDetailsTrainingJobDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `HyperParameters`.
        pub fn hyper_parameters(mut self, value: impl Into<List<TrainingHyperParameter>>) -> Self {
            self.0.set("HyperParameters", value.into());
            self
        }

        /// SageMaker Training job arn.
        ///
        /// `TrainingArn`.
        pub fn training_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrainingArn", value.into());
            self
        }

        /// Location of the model datasets.
        ///
        /// `TrainingDatasets`.
        pub fn training_datasets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TrainingDatasets", value.into());
            self
        }

        /// `TrainingEnvironment`.
        pub fn training_environment(
            mut self,
            value: impl Into<Value<TrainingDetailsTrainingJobDetailsTrainingEnvironment>>,
        ) -> Self {
            self.0.set("TrainingEnvironment", value.into());
            self
        }

        /// `TrainingMetrics`.
        pub fn training_metrics(mut self, value: impl Into<List<TrainingMetric>>) -> Self {
            self.0.set("TrainingMetrics", value.into());
            self
        }

        /// `UserProvidedHyperParameters`.
        pub fn user_provided_hyper_parameters(
            mut self,
            value: impl Into<List<TrainingHyperParameter>>,
        ) -> Self {
            self.0.set("UserProvidedHyperParameters", value.into());
            self
        }

        /// `UserProvidedTrainingMetrics`.
        pub fn user_provided_training_metrics(
            mut self,
            value: impl Into<List<TrainingMetric>>,
        ) -> Self {
            self.0.set("UserProvidedTrainingMetrics", value.into());
            self
        }
    }

    impl From<TrainingDetailsTrainingJobDetails> for Json {
        fn from(value: TrainingDetailsTrainingJobDetails) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainingDetailsTrainingJobDetailsTrainingEnvironment(Properties);

    impl TrainingDetailsTrainingJobDetailsTrainingEnvironment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// SageMaker training image uri.
        ///
        /// `ContainerImage`.
        pub fn container_image(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerImage", value.into());
            self
        }
    }

    impl From<TrainingDetailsTrainingJobDetailsTrainingEnvironment> for Json {
        fn from(value: TrainingDetailsTrainingJobDetailsTrainingEnvironment) -> Self {
            value.0.into()
        }
    }

    /// A hyper parameter that was configured in training the model.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainingHyperParameter(Properties);

    impl TrainingHyperParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the hyper parameter.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value specified for the hyper parameter.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TrainingHyperParameter> for Json {
        fn from(value: TrainingHyperParameter) -> Self {
            value.0.into()
        }
    }

    /// A result from a SageMaker AI training job.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainingMetric(Properties);

    impl TrainingMetric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the result from the SageMaker AI training job.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Any additional notes describing the result of the training job.
        ///
        /// `Notes`.
        pub fn notes(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Notes", value.into());
            self
        }

        /// The value of a result from the SageMaker AI training job.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TrainingMetric> for Json {
        fn from(value: TrainingMetric) -> Self {
            value.0.into()
        }
    }

    /// Information about the user who created or modified a SageMaker resource.
    ///
    /// A property type of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserContext(Properties);

    impl UserContext {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain associated with the user.
        ///
        /// `DomainId`.
        pub fn domain_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainId", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the user's profile.
        ///
        /// `UserProfileArn`.
        pub fn user_profile_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserProfileArn", value.into());
            self
        }

        /// The name of the user's profile.
        ///
        /// `UserProfileName`.
        pub fn user_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserProfileName", value.into());
            self
        }
    }

    impl From<UserContext> for Json {
        fn from(value: UserContext) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ModelCardStatus`.
        pub enum ModelCardStatus {
            Draft = "Draft",
            PendingReview = "PendingReview",
            Approved = "Approved",
            Archived = "Archived",
        }

        /// Words for `RiskRating`.
        pub enum RiskRating {
            High = "High",
            Medium = "Medium",
            Low = "Low",
            Unknown = "Unknown",
        }

        /// Words for `ModelApprovalStatus`.
        pub enum ModelApprovalStatus {
            Approved = "Approved",
            Rejected = "Rejected",
            PendingManualApproval = "PendingManualApproval",
        }

        /// Words for `ModelPackageStatus`.
        pub enum ModelPackageStatus {
            Pending = "Pending",
            InProgress = "InProgress",
            Completed = "Completed",
            Failed = "Failed",
            Deleting = "Deleting",
        }

        /// Words for `Function`.
        pub enum Function {
            Maximize = "Maximize",
            Minimize = "Minimize",
        }
    }
}

/// Property types and words of [`ModelExplainabilityJobDefinition`].
pub mod model_explainability_job_definition {
    use crate::{List, Properties, Value};

    /// Input object for the batch transform job.
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    ///
    /// Required: `DataCapturedDestinationS3Uri`, `DatasetFormat`, `LocalPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchTransformInput(Properties);

    impl BatchTransformInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 location being used to capture the data.
        ///
        /// `DataCapturedDestinationS3Uri`. Required.
        pub fn data_captured_destination_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataCapturedDestinationS3Uri", value.into());
            self
        }

        /// The dataset format for your batch transform job.
        ///
        /// `DatasetFormat`. Required.
        pub fn dataset_format(mut self, value: impl Into<Value<DatasetFormat>>) -> Self {
            self.0.set("DatasetFormat", value.into());
            self
        }

        /// The attributes of the input data that are the input features.
        ///
        /// `FeaturesAttribute`.
        pub fn features_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeaturesAttribute", value.into());
            self
        }

        /// The attribute of the input data that represents the ground truth label.
        ///
        /// `InferenceAttribute`.
        pub fn inference_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InferenceAttribute", value.into());
            self
        }

        /// Path to the filesystem where the batch transform data is available to the container.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// In a classification problem, the attribute that represents the class probability.
        ///
        /// `ProbabilityAttribute`.
        pub fn probability_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProbabilityAttribute", value.into());
            self
        }

        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defaults to `FullyReplicated`
        ///
        /// `S3DataDistributionType`. Allowed: [`S3DataDistributionType`].
        pub fn s3_data_distribution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataDistributionType", value.into());
            self
        }

        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. `Pipe` mode is recommended for large datasets. `File` mode is useful for small files that fit in memory. Defaults to `File` .
        ///
        /// `S3InputMode`. Allowed: [`S3InputMode`].
        pub fn s3_input_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3InputMode", value.into());
            self
        }
    }

    impl From<BatchTransformInput> for crate::Json {
        fn from(value: BatchTransformInput) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the cluster resources used to run the processing job.
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    ///
    /// Required: `InstanceCount`, `InstanceType`, `VolumeSizeInGB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterConfig(Properties);

    impl ClusterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of ML compute instances to use in the model monitoring job. For distributed processing jobs, specify a value greater than 1. The default value is 1.
        ///
        /// `InstanceCount`. Required.
        pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceCount", value.into());
            self
        }

        /// The ML compute instance type for the processing job.
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the model monitoring job.
        ///
        /// `VolumeKmsKeyId`.
        pub fn volume_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeKmsKeyId", value.into());
            self
        }

        /// The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient ML storage for your scenario.
        ///
        /// `VolumeSizeInGB`. Required.
        pub fn volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSizeInGB", value.into());
            self
        }
    }

    impl From<ClusterConfig> for crate::Json {
        fn from(value: ClusterConfig) -> Self {
            value.0.into()
        }
    }

    /// Input object for the endpoint
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConstraintsResource(Properties);

    impl ConstraintsResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 URI for the constraints resource.
        ///
        /// `S3Uri`.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<ConstraintsResource> for crate::Json {
        fn from(value: ConstraintsResource) -> Self {
            value.0.into()
        }
    }

    /// The CSV format
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Csv(Properties);

    impl Csv {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean flag indicating if given CSV has header
        ///
        /// `Header`.
        pub fn header(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Header", value.into());
            self
        }
    }

    impl From<Csv> for crate::Json {
        fn from(value: Csv) -> Self {
            value.0.into()
        }
    }

    /// The dataset format of the data to monitor
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetFormat(Properties);

    impl DatasetFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CSV format
        ///
        /// `Csv`.
        pub fn csv(mut self, value: impl Into<Value<Csv>>) -> Self {
            self.0.set("Csv", value.into());
            self
        }

        /// The Json format
        ///
        /// `Json`.
        pub fn json(mut self, value: impl Into<Value<Json>>) -> Self {
            self.0.set("Json", value.into());
            self
        }

        /// A flag indicating if the dataset format is Parquet
        ///
        /// `Parquet`.
        pub fn parquet(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Parquet", value.into());
            self
        }
    }

    impl From<DatasetFormat> for crate::Json {
        fn from(value: DatasetFormat) -> Self {
            value.0.into()
        }
    }

    /// Input object for the endpoint
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    ///
    /// Required: `EndpointName`, `LocalPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointInput(Properties);

    impl EndpointInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An endpoint in customer's account which has enabled `DataCaptureConfig` enabled.
        ///
        /// `EndpointName`. Required.
        pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointName", value.into());
            self
        }

        /// The attributes of the input data that are the input features.
        ///
        /// `FeaturesAttribute`.
        pub fn features_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeaturesAttribute", value.into());
            self
        }

        /// The attribute of the input data that represents the ground truth label.
        ///
        /// `InferenceAttribute`.
        pub fn inference_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InferenceAttribute", value.into());
            self
        }

        /// Path to the filesystem where the endpoint data is available to the container.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// In a classification problem, the attribute that represents the class probability.
        ///
        /// `ProbabilityAttribute`.
        pub fn probability_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProbabilityAttribute", value.into());
            self
        }

        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. Defaults to `FullyReplicated`
        ///
        /// `S3DataDistributionType`. Allowed: [`S3DataDistributionType`].
        pub fn s3_data_distribution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataDistributionType", value.into());
            self
        }

        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. `Pipe` mode is recommended for large datasets. `File` mode is useful for small files that fit in memory. Defaults to `File` .
        ///
        /// `S3InputMode`. Allowed: [`S3InputMode`].
        pub fn s3_input_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3InputMode", value.into());
            self
        }
    }

    impl From<EndpointInput> for crate::Json {
        fn from(value: EndpointInput) -> Self {
            value.0.into()
        }
    }

    /// The Json format
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Json(Properties);

    impl Json {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean flag indicating if it is JSON line format
        ///
        /// `Line`.
        pub fn line(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Line", value.into());
            self
        }
    }

    impl From<Json> for crate::Json {
        fn from(value: Json) -> Self {
            value.0.into()
        }
    }

    /// Docker container image configuration object for the model explainability job.
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    ///
    /// Required: `ConfigUri`, `ImageUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelExplainabilityAppSpecification(Properties);

    impl ModelExplainabilityAppSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// JSON formatted Amazon S3 file that defines explainability parameters.
        ///
        /// `ConfigUri`. Required.
        pub fn config_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigUri", value.into());
            self
        }

        /// Sets the environment variables in the Docker container.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<crate::Json>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The container image to be run by the model explainability job.
        ///
        /// `ImageUri`. Required.
        pub fn image_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUri", value.into());
            self
        }
    }

    impl From<ModelExplainabilityAppSpecification> for crate::Json {
        fn from(value: ModelExplainabilityAppSpecification) -> Self {
            value.0.into()
        }
    }

    /// The configuration for a baseline model explainability job.
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelExplainabilityBaselineConfig(Properties);

    impl ModelExplainabilityBaselineConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the baseline model explainability job.
        ///
        /// `BaseliningJobName`.
        pub fn baselining_job_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseliningJobName", value.into());
            self
        }

        /// The constraints resource for a model explainability job.
        ///
        /// `ConstraintsResource`.
        pub fn constraints_resource(
            mut self,
            value: impl Into<Value<ConstraintsResource>>,
        ) -> Self {
            self.0.set("ConstraintsResource", value.into());
            self
        }
    }

    impl From<ModelExplainabilityBaselineConfig> for crate::Json {
        fn from(value: ModelExplainabilityBaselineConfig) -> Self {
            value.0.into()
        }
    }

    /// Inputs for the model explainability job.
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelExplainabilityJobInput(Properties);

    impl ModelExplainabilityJobInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Input object for the batch transform job.
        ///
        /// `BatchTransformInput`.
        pub fn batch_transform_input(
            mut self,
            value: impl Into<Value<BatchTransformInput>>,
        ) -> Self {
            self.0.set("BatchTransformInput", value.into());
            self
        }

        /// Input object for the endpoint
        ///
        /// `EndpointInput`.
        pub fn endpoint_input(mut self, value: impl Into<Value<EndpointInput>>) -> Self {
            self.0.set("EndpointInput", value.into());
            self
        }
    }

    impl From<ModelExplainabilityJobInput> for crate::Json {
        fn from(value: ModelExplainabilityJobInput) -> Self {
            value.0.into()
        }
    }

    /// The output object for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    ///
    /// Required: `S3Output`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringOutput(Properties);

    impl MonitoringOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 storage location where the results of a monitoring job are saved.
        ///
        /// `S3Output`. Required.
        pub fn s3_output(mut self, value: impl Into<Value<S3Output>>) -> Self {
            self.0.set("S3Output", value.into());
            self
        }
    }

    impl From<MonitoringOutput> for crate::Json {
        fn from(value: MonitoringOutput) -> Self {
            value.0.into()
        }
    }

    /// The output configuration for monitoring jobs.
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    ///
    /// Required: `MonitoringOutputs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringOutputConfig(Properties);

    impl MonitoringOutputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Key Management Service ( AWS ) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is uploaded.
        ///
        /// `MonitoringOutputs`. Required.
        pub fn monitoring_outputs(mut self, value: impl Into<List<MonitoringOutput>>) -> Self {
            self.0.set("MonitoringOutputs", value.into());
            self
        }
    }

    impl From<MonitoringOutputConfig> for crate::Json {
        fn from(value: MonitoringOutputConfig) -> Self {
            value.0.into()
        }
    }

    /// Identifies the resources to deploy for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    ///
    /// Required: `ClusterConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringResources(Properties);

    impl MonitoringResources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for the cluster resources used to run the processing job.
        ///
        /// `ClusterConfig`. Required.
        pub fn cluster_config(mut self, value: impl Into<Value<ClusterConfig>>) -> Self {
            self.0.set("ClusterConfig", value.into());
            self
        }
    }

    impl From<MonitoringResources> for crate::Json {
        fn from(value: MonitoringResources) -> Self {
            value.0.into()
        }
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs.
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfig(Properties);

    impl NetworkConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to encrypt all communications between distributed processing jobs. Choose `True` to encrypt communications. Encryption provides greater security for distributed processing jobs, but the processing might take longer.
        ///
        /// `EnableInterContainerTrafficEncryption`.
        pub fn enable_inter_container_traffic_encryption(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("EnableInterContainerTrafficEncryption", value.into());
            self
        }

        /// Whether to allow inbound and outbound network calls to and from the containers used for the processing job.
        ///
        /// `EnableNetworkIsolation`.
        pub fn enable_network_isolation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableNetworkIsolation", value.into());
            self
        }

        /// Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your training and model containers by configuring the VPC.
        ///
        /// `VpcConfig`.
        pub fn vpc_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("VpcConfig", value.into());
            self
        }
    }

    impl From<NetworkConfig> for crate::Json {
        fn from(value: NetworkConfig) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 storage location where the results of a monitoring job are saved.
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    ///
    /// Required: `LocalPath`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Output(Properties);

    impl S3Output {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job. LocalPath is an absolute path for the output data.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// Whether to upload the results of the monitoring job continuously or after the job completes.
        ///
        /// `S3UploadMode`. Allowed: [`S3UploadMode`].
        pub fn s3_upload_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3UploadMode", value.into());
            self
        }

        /// A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3Output> for crate::Json {
        fn from(value: S3Output) -> Self {
            value.0.into()
        }
    }

    /// Specifies a limit to how long a job can run. When the job reaches the time limit, SageMaker ends the job. Use this API to cap costs.
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    ///
    /// Required: `MaxRuntimeInSeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StoppingCondition(Properties);

    impl StoppingCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum length of time, in seconds, that a training or compilation job can run before it is stopped.
        ///
        /// `MaxRuntimeInSeconds`. Required.
        pub fn max_runtime_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRuntimeInSeconds", value.into());
            self
        }
    }

    impl From<StoppingCondition> for crate::Json {
        fn from(value: StoppingCondition) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
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

    impl From<Tag> for crate::Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
    ///
    /// A property type of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
    ///
    /// Required: `SecurityGroupIds`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC security group IDs, in the form `sg-xxxxxxxx` . Specify the security groups for the VPC that is specified in the `Subnets` field.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The ID of the subnets in the VPC to which you want to connect your training job or model.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for crate::Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `S3DataDistributionType`.
        pub enum S3DataDistributionType {
            FullyReplicated = "FullyReplicated",
            ShardedByS3Key = "ShardedByS3Key",
        }

        /// Words for `S3InputMode`.
        pub enum S3InputMode {
            Pipe = "Pipe",
            File = "File",
        }

        /// Words for `S3UploadMode`.
        pub enum S3UploadMode {
            Continuous = "Continuous",
            EndOfJob = "EndOfJob",
        }
    }
}

/// Property types and words of [`ModelPackage`].
pub mod model_package {
    use crate::{Json, List, Properties, Value};

    /// A structure of additional Inference Specification. Additional Inference Specification specifies details about inference jobs that can be run with models based on this model package
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `Containers`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdditionalInferenceSpecificationDefinition(Properties);

    impl AdditionalInferenceSpecificationDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon ECR registry path of the Docker image that contains the inference code.
        ///
        /// `Containers`. Required.
        pub fn containers(
            mut self,
            value: impl Into<List<ModelPackageContainerDefinition>>,
        ) -> Self {
            self.0.set("Containers", value.into());
            self
        }

        /// A description of the additional Inference specification
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// A unique name to identify the additional inference specification. The name must be unique within the list of your additional inference specifications for a particular model package.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The supported MIME types for the input data.
        ///
        /// `SupportedContentTypes`.
        pub fn supported_content_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SupportedContentTypes", value.into());
            self
        }

        /// A list of the instance types that are used to generate inferences in real-time.
        ///
        /// `SupportedRealtimeInferenceInstanceTypes`.
        pub fn supported_realtime_inference_instance_types(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0
                .set("SupportedRealtimeInferenceInstanceTypes", value.into());
            self
        }

        /// The supported MIME types for the output data.
        ///
        /// `SupportedResponseMIMETypes`.
        pub fn supported_response_mime_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SupportedResponseMIMETypes", value.into());
            self
        }

        /// A list of the instance types on which a transformation job can be run or on which an endpoint can be deployed.
        ///
        /// `SupportedTransformInstanceTypes`.
        pub fn supported_transform_instance_types(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0.set("SupportedTransformInstanceTypes", value.into());
            self
        }
    }

    impl From<AdditionalInferenceSpecificationDefinition> for Json {
        fn from(value: AdditionalInferenceSpecificationDefinition) -> Self {
            value.0.into()
        }
    }

    /// Contains bias metrics for a model.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Bias(Properties);

    impl Bias {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The post-training bias report for a model.
        ///
        /// `PostTrainingReport`.
        pub fn post_training_report(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("PostTrainingReport", value.into());
            self
        }

        /// The pre-training bias report for a model.
        ///
        /// `PreTrainingReport`.
        pub fn pre_training_report(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("PreTrainingReport", value.into());
            self
        }

        /// The bias report for a model
        ///
        /// `Report`.
        pub fn report(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("Report", value.into());
            self
        }
    }

    impl From<Bias> for Json {
        fn from(value: Bias) -> Self {
            value.0.into()
        }
    }

    /// Describes the location of the channel data.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `S3DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSource(Properties);

    impl DataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 location of the data source that is associated with a channel.
        ///
        /// `S3DataSource`. Required.
        pub fn s3_data_source(mut self, value: impl Into<Value<S3DataSource>>) -> Self {
            self.0.set("S3DataSource", value.into());
            self
        }
    }

    impl From<DataSource> for Json {
        fn from(value: DataSource) -> Self {
            value.0.into()
        }
    }

    /// Represents the drift check baselines that can be used when the model monitor is set using the model package.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DriftCheckBaselines(Properties);

    impl DriftCheckBaselines {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents the drift check bias baselines that can be used when the model monitor is set using the model package.
        ///
        /// `Bias`.
        pub fn bias(mut self, value: impl Into<Value<DriftCheckBias>>) -> Self {
            self.0.set("Bias", value.into());
            self
        }

        /// Represents the drift check explainability baselines that can be used when the model monitor is set using the model package.
        ///
        /// `Explainability`.
        pub fn explainability(mut self, value: impl Into<Value<DriftCheckExplainability>>) -> Self {
            self.0.set("Explainability", value.into());
            self
        }

        /// Represents the drift check model data quality baselines that can be used when the model monitor is set using the model package.
        ///
        /// `ModelDataQuality`.
        pub fn model_data_quality(
            mut self,
            value: impl Into<Value<DriftCheckModelDataQuality>>,
        ) -> Self {
            self.0.set("ModelDataQuality", value.into());
            self
        }

        /// Represents the drift check model quality baselines that can be used when the model monitor is set using the model package.
        ///
        /// `ModelQuality`.
        pub fn model_quality(mut self, value: impl Into<Value<DriftCheckModelQuality>>) -> Self {
            self.0.set("ModelQuality", value.into());
            self
        }
    }

    impl From<DriftCheckBaselines> for Json {
        fn from(value: DriftCheckBaselines) -> Self {
            value.0.into()
        }
    }

    /// Represents the drift check bias baselines that can be used when the model monitor is set using the model package.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DriftCheckBias(Properties);

    impl DriftCheckBias {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The bias config file for a model.
        ///
        /// `ConfigFile`.
        pub fn config_file(mut self, value: impl Into<Value<FileSource>>) -> Self {
            self.0.set("ConfigFile", value.into());
            self
        }

        /// The post-training constraints.
        ///
        /// `PostTrainingConstraints`.
        pub fn post_training_constraints(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("PostTrainingConstraints", value.into());
            self
        }

        /// The pre-training constraints.
        ///
        /// `PreTrainingConstraints`.
        pub fn pre_training_constraints(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("PreTrainingConstraints", value.into());
            self
        }
    }

    impl From<DriftCheckBias> for Json {
        fn from(value: DriftCheckBias) -> Self {
            value.0.into()
        }
    }

    /// Represents the drift check explainability baselines that can be used when the model monitor is set using the model package.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DriftCheckExplainability(Properties);

    impl DriftCheckExplainability {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The explainability config file for the model.
        ///
        /// `ConfigFile`.
        pub fn config_file(mut self, value: impl Into<Value<FileSource>>) -> Self {
            self.0.set("ConfigFile", value.into());
            self
        }

        /// The drift check explainability constraints.
        ///
        /// `Constraints`.
        pub fn constraints(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("Constraints", value.into());
            self
        }
    }

    impl From<DriftCheckExplainability> for Json {
        fn from(value: DriftCheckExplainability) -> Self {
            value.0.into()
        }
    }

    /// Represents the drift check data quality baselines that can be used when the model monitor is set using the model package.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DriftCheckModelDataQuality(Properties);

    impl DriftCheckModelDataQuality {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The drift check model data quality constraints.
        ///
        /// `Constraints`.
        pub fn constraints(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("Constraints", value.into());
            self
        }

        /// The drift check model data quality statistics.
        ///
        /// `Statistics`.
        pub fn statistics(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("Statistics", value.into());
            self
        }
    }

    impl From<DriftCheckModelDataQuality> for Json {
        fn from(value: DriftCheckModelDataQuality) -> Self {
            value.0.into()
        }
    }

    /// Represents the drift check model quality baselines that can be used when the model monitor is set using the model package.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DriftCheckModelQuality(Properties);

    impl DriftCheckModelQuality {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The drift check model quality constraints.
        ///
        /// `Constraints`.
        pub fn constraints(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("Constraints", value.into());
            self
        }

        /// The drift check model quality statistics.
        ///
        /// `Statistics`.
        pub fn statistics(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("Statistics", value.into());
            self
        }
    }

    impl From<DriftCheckModelQuality> for Json {
        fn from(value: DriftCheckModelQuality) -> Self {
            value.0.into()
        }
    }

    /// Contains explainability metrics for a model.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Explainability(Properties);

    impl Explainability {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The explainability report for a model.
        ///
        /// `Report`.
        pub fn report(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("Report", value.into());
            self
        }
    }

    impl From<Explainability> for Json {
        fn from(value: Explainability) -> Self {
            value.0.into()
        }
    }

    /// Contains details regarding the file source.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FileSource(Properties);

    impl FileSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The digest of the file source.
        ///
        /// `ContentDigest`.
        pub fn content_digest(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentDigest", value.into());
            self
        }

        /// The type of content stored in the file source.
        ///
        /// `ContentType`.
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// The Amazon S3 URI for the file source.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<FileSource> for Json {
        fn from(value: FileSource) -> Self {
            value.0.into()
        }
    }

    /// Defines how to perform inference generation after a training job is run.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `Containers`, `SupportedContentTypes`, `SupportedResponseMIMETypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceSpecification(Properties);

    impl InferenceSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon ECR registry path of the Docker image that contains the inference code.
        ///
        /// `Containers`. Required.
        pub fn containers(
            mut self,
            value: impl Into<List<ModelPackageContainerDefinition>>,
        ) -> Self {
            self.0.set("Containers", value.into());
            self
        }

        /// The supported MIME types for the input data.
        ///
        /// `SupportedContentTypes`. Required.
        pub fn supported_content_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SupportedContentTypes", value.into());
            self
        }

        /// A list of the instance types that are used to generate inferences in real-time.
        ///
        /// `SupportedRealtimeInferenceInstanceTypes`.
        pub fn supported_realtime_inference_instance_types(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0
                .set("SupportedRealtimeInferenceInstanceTypes", value.into());
            self
        }

        /// The supported MIME types for the output data.
        ///
        /// `SupportedResponseMIMETypes`. Required.
        pub fn supported_response_mime_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SupportedResponseMIMETypes", value.into());
            self
        }

        /// A list of the instance types on which a transformation job can be run or on which an endpoint can be deployed.
        ///
        /// `SupportedTransformInstanceTypes`.
        pub fn supported_transform_instance_types(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0.set("SupportedTransformInstanceTypes", value.into());
            self
        }
    }

    impl From<InferenceSpecification> for Json {
        fn from(value: InferenceSpecification) -> Self {
            value.0.into()
        }
    }

    /// Metadata properties of the tracking entity, trial, or trial component.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataProperties(Properties);

    impl MetadataProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The commit ID.
        ///
        /// `CommitId`.
        pub fn commit_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CommitId", value.into());
            self
        }

        /// The entity this entity was generated by.
        ///
        /// `GeneratedBy`.
        pub fn generated_by(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GeneratedBy", value.into());
            self
        }

        /// The project ID.
        ///
        /// `ProjectId`.
        pub fn project_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProjectId", value.into());
            self
        }

        /// The repository.
        ///
        /// `Repository`.
        pub fn repository(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Repository", value.into());
            self
        }
    }

    impl From<MetadataProperties> for Json {
        fn from(value: MetadataProperties) -> Self {
            value.0.into()
        }
    }

    /// Details about the metrics source.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `ContentType`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricsSource(Properties);

    impl MetricsSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hash key used for the metrics source.
        ///
        /// `ContentDigest`.
        pub fn content_digest(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentDigest", value.into());
            self
        }

        /// The metric source content type.
        ///
        /// `ContentType`. Required.
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// The S3 URI for the metrics source.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<MetricsSource> for Json {
        fn from(value: MetricsSource) -> Self {
            value.0.into()
        }
    }

    /// The access configuration file to control access to the ML model. You can explicitly accept the model end-user license agreement (EULA) within the `ModelAccessConfig` .
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `AcceptEula`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelAccessConfig(Properties);

    impl ModelAccessConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies agreement to the model end-user license agreement (EULA). The `AcceptEula` value must be explicitly defined as `True` in order to accept the EULA that this model requires.
        ///
        /// `AcceptEula`. Required.
        pub fn accept_eula(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AcceptEula", value.into());
            self
        }
    }

    impl From<ModelAccessConfig> for Json {
        fn from(value: ModelAccessConfig) -> Self {
            value.0.into()
        }
    }

    /// An Amazon SageMaker Model Card.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `ModelCardContent`, `ModelCardStatus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelCard(Properties);

    impl ModelCard {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content of the model card.
        ///
        /// `ModelCardContent`. Required.
        pub fn model_card_content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelCardContent", value.into());
            self
        }

        /// The approval status of the model card within your organization. Different organizations might have different criteria for model card review and approval.
        ///
        /// `ModelCardStatus`. Required. Allowed: [`ModelCardStatus`].
        pub fn model_card_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelCardStatus", value.into());
            self
        }
    }

    impl From<ModelCard> for Json {
        fn from(value: ModelCard) -> Self {
            value.0.into()
        }
    }

    /// Data quality constraints and statistics for a model.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelDataQuality(Properties);

    impl ModelDataQuality {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Data quality constraints for a model.
        ///
        /// `Constraints`.
        pub fn constraints(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("Constraints", value.into());
            self
        }

        /// Data quality statistics for a model.
        ///
        /// `Statistics`.
        pub fn statistics(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("Statistics", value.into());
            self
        }
    }

    impl From<ModelDataQuality> for Json {
        fn from(value: ModelDataQuality) -> Self {
            value.0.into()
        }
    }

    /// Specifies the location of ML model data to deploy. If specified, you must specify one and only one of the available data sources.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelDataSource(Properties);

    impl ModelDataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the S3 location of ML model data to deploy.
        ///
        /// `S3DataSource`.
        pub fn s3_data_source(mut self, value: impl Into<Value<S3ModelDataSource>>) -> Self {
            self.0.set("S3DataSource", value.into());
            self
        }
    }

    impl From<ModelDataSource> for Json {
        fn from(value: ModelDataSource) -> Self {
            value.0.into()
        }
    }

    /// Contains metrics captured from a model.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelMetrics(Properties);

    impl ModelMetrics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Metrics that measure bias in a model.
        ///
        /// `Bias`.
        pub fn bias(mut self, value: impl Into<Value<Bias>>) -> Self {
            self.0.set("Bias", value.into());
            self
        }

        /// Metrics that help explain a model.
        ///
        /// `Explainability`.
        pub fn explainability(mut self, value: impl Into<Value<Explainability>>) -> Self {
            self.0.set("Explainability", value.into());
            self
        }

        /// Metrics that measure the quality of the input data for a model.
        ///
        /// `ModelDataQuality`.
        pub fn model_data_quality(mut self, value: impl Into<Value<ModelDataQuality>>) -> Self {
            self.0.set("ModelDataQuality", value.into());
            self
        }

        /// Metrics that measure the quality of a model.
        ///
        /// `ModelQuality`.
        pub fn model_quality(mut self, value: impl Into<Value<ModelQuality>>) -> Self {
            self.0.set("ModelQuality", value.into());
            self
        }
    }

    impl From<ModelMetrics> for Json {
        fn from(value: ModelMetrics) -> Self {
            value.0.into()
        }
    }

    /// Describes the Docker container for the model package.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelPackageContainerDefinition(Properties);

    impl ModelPackageContainerDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The DNS host name for the Docker container.
        ///
        /// `ContainerHostname`.
        pub fn container_hostname(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerHostname", value.into());
            self
        }

        /// The environment variables to set in the Docker container. Each key and value in the `Environment` string to string map can have length of up to 1024. We support up to 16 entries in the map.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The machine learning framework of the model package container image.
        ///
        /// `Framework`.
        pub fn framework(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Framework", value.into());
            self
        }

        /// The framework version of the Model Package Container Image.
        ///
        /// `FrameworkVersion`.
        pub fn framework_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FrameworkVersion", value.into());
            self
        }

        /// The Amazon Elastic Container Registry (Amazon ECR) path where inference code is stored.
        ///
        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// An MD5 hash of the training algorithm that identifies the Docker image used for training.
        ///
        /// `ImageDigest`.
        pub fn image_digest(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageDigest", value.into());
            self
        }

        /// Specifies the location of ML model data to deploy during endpoint creation.
        ///
        /// `ModelDataSource`.
        pub fn model_data_source(mut self, value: impl Into<Value<ModelDataSource>>) -> Self {
            self.0.set("ModelDataSource", value.into());
            self
        }

        /// The Amazon S3 path where the model artifacts, which result from model training, are stored. This path must point to a single `gzip` compressed tar archive ( `.tar.gz` suffix).
        ///
        /// `ModelDataUrl`.
        pub fn model_data_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelDataUrl", value.into());
            self
        }

        /// A structure with Model Input details.
        ///
        /// `ModelInput`.
        pub fn model_input(
            mut self,
            value: impl Into<Value<ModelPackageContainerDefinitionModelInput>>,
        ) -> Self {
            self.0.set("ModelInput", value.into());
            self
        }

        /// The name of a pre-trained machine learning benchmarked by Amazon SageMaker Inference Recommender model that matches your model. You can find a list of benchmarked models by calling `ListModelMetadata` .
        ///
        /// `NearestModelName`.
        pub fn nearest_model_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NearestModelName", value.into());
            self
        }
    }

    impl From<ModelPackageContainerDefinition> for Json {
        fn from(value: ModelPackageContainerDefinition) -> Self {
            value.0.into()
        }
    }

    /// A structure with Model Input details.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `DataInputConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelPackageContainerDefinitionModelInput(Properties);

    impl ModelPackageContainerDefinitionModelInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The input configuration object for the model.
        ///
        /// `DataInputConfig`. Required.
        pub fn data_input_config(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataInputConfig", value.into());
            self
        }
    }

    impl From<ModelPackageContainerDefinitionModelInput> for Json {
        fn from(value: ModelPackageContainerDefinitionModelInput) -> Self {
            value.0.into()
        }
    }

    /// Specifies the validation and image scan statuses of the model package.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelPackageStatusDetails(Properties);

    impl ModelPackageStatusDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The validation status of the model package.
        ///
        /// `ValidationStatuses`.
        pub fn validation_statuses(
            mut self,
            value: impl Into<List<ModelPackageStatusItem>>,
        ) -> Self {
            self.0.set("ValidationStatuses", value.into());
            self
        }
    }

    impl From<ModelPackageStatusDetails> for Json {
        fn from(value: ModelPackageStatusDetails) -> Self {
            value.0.into()
        }
    }

    /// Represents the overall status of a model package.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `Name`, `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelPackageStatusItem(Properties);

    impl ModelPackageStatusItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// if the overall status is `Failed` , the reason for the failure.
        ///
        /// `FailureReason`.
        pub fn failure_reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailureReason", value.into());
            self
        }

        /// The name of the model package for which the overall status is being reported.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The current status.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<ModelPackageStatusItem> for Json {
        fn from(value: ModelPackageStatusItem) -> Self {
            value.0.into()
        }
    }

    /// Model quality statistics and constraints.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelQuality(Properties);

    impl ModelQuality {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Model quality constraints.
        ///
        /// `Constraints`.
        pub fn constraints(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("Constraints", value.into());
            self
        }

        /// Model quality statistics.
        ///
        /// `Statistics`.
        pub fn statistics(mut self, value: impl Into<Value<MetricsSource>>) -> Self {
            self.0.set("Statistics", value.into());
            self
        }
    }

    impl From<ModelQuality> for Json {
        fn from(value: ModelQuality) -> Self {
            value.0.into()
        }
    }

    /// Describes the S3 data source.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `S3DataType`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3DataSource(Properties);

    impl S3DataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If you choose `S3Prefix` , `S3Uri` identifies a key name prefix. SageMaker uses all objects that match the specified key name prefix for model training.
        ///
        /// `S3DataType`. Required. Allowed: [`S3DataType`].
        pub fn s3_data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataType", value.into());
            self
        }

        /// Depending on the value specified for the `S3DataType` , identifies either a key name prefix or a manifest. For example:
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3DataSource> for Json {
        fn from(value: S3DataSource) -> Self {
            value.0.into()
        }
    }

    /// Specifies the S3 location of ML model data to deploy.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `CompressionType`, `S3DataType`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3ModelDataSource(Properties);

    impl S3ModelDataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how the ML model data is prepared.
        ///
        /// `CompressionType`. Required. Allowed: [`CompressionType`].
        pub fn compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompressionType", value.into());
            self
        }

        /// Specifies the access configuration file for the ML model. You can explicitly accept the model end-user license agreement (EULA) within the `ModelAccessConfig` .
        ///
        /// `ModelAccessConfig`.
        pub fn model_access_config(mut self, value: impl Into<Value<ModelAccessConfig>>) -> Self {
            self.0.set("ModelAccessConfig", value.into());
            self
        }

        /// Specifies the type of ML model data to deploy.
        ///
        /// `S3DataType`. Required. Allowed: [`S3ModelDataSourceS3DataType`].
        pub fn s3_data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataType", value.into());
            self
        }

        /// Specifies the S3 path of ML model data to deploy.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3ModelDataSource> for Json {
        fn from(value: S3ModelDataSource) -> Self {
            value.0.into()
        }
    }

    /// An optional AWS Key Management Service key to encrypt, decrypt, and re-encrypt model package information for regulated workloads with highly sensitive data.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `KmsKeyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecurityConfig(Properties);

    impl SecurityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS KMS Key ID (KMSKeyId) used for encryption of model package information.
        ///
        /// `KmsKeyId`. Required.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<SecurityConfig> for Json {
        fn from(value: SecurityConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies an algorithm that was used to create the model package. The algorithm must be either an algorithm resource in your SageMaker account or an algorithm in AWS Marketplace that you are subscribed to.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `AlgorithmName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceAlgorithm(Properties);

    impl SourceAlgorithm {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of an algorithm that was used to create the model package. The algorithm must be either an algorithm resource in your SageMaker account or an algorithm in AWS Marketplace that you are subscribed to.
        ///
        /// `AlgorithmName`. Required.
        pub fn algorithm_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlgorithmName", value.into());
            self
        }

        /// The Amazon S3 path where the model artifacts, which result from model training, are stored. This path must point to a single `gzip` compressed tar archive ( `.tar.gz` suffix).
        ///
        /// `ModelDataUrl`.
        pub fn model_data_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelDataUrl", value.into());
            self
        }
    }

    impl From<SourceAlgorithm> for Json {
        fn from(value: SourceAlgorithm) -> Self {
            value.0.into()
        }
    }

    /// A list of algorithms that were used to create a model package.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `SourceAlgorithms`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceAlgorithmSpecification(Properties);

    impl SourceAlgorithmSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of the algorithms that were used to create a model package.
        ///
        /// `SourceAlgorithms`. Required.
        pub fn source_algorithms(mut self, value: impl Into<List<SourceAlgorithm>>) -> Self {
            self.0.set("SourceAlgorithms", value.into());
            self
        }
    }

    impl From<SourceAlgorithmSpecification> for Json {
        fn from(value: SourceAlgorithmSpecification) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
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

    /// Describes the input source of a transform job and the way the transform job consumes it.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TransformInput(Properties);

    impl TransformInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If your transform data is compressed, specify the compression type. Amazon SageMaker automatically decompresses the data for the transform job accordingly. The default value is `None` .
        ///
        /// `CompressionType`. Allowed: [`CompressionType`].
        pub fn compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompressionType", value.into());
            self
        }

        /// The multipurpose internet mail extension (MIME) type of the data. Amazon SageMaker uses the MIME type with each http call to transfer data to the transform job.
        ///
        /// `ContentType`.
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// Describes the location of the channel data, which is, the S3 location of the input data that the model can consume.
        ///
        /// `DataSource`. Required.
        pub fn data_source(mut self, value: impl Into<Value<DataSource>>) -> Self {
            self.0.set("DataSource", value.into());
            self
        }

        /// The method to use to split the transform job's data files into smaller batches. Splitting is necessary when the total size of each object is too large to fit in a single request.
        ///
        /// `SplitType`. Allowed: [`SplitType`].
        pub fn split_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SplitType", value.into());
            self
        }
    }

    impl From<TransformInput> for Json {
        fn from(value: TransformInput) -> Self {
            value.0.into()
        }
    }

    /// Defines the input needed to run a transform job using the inference specification specified in the algorithm.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `TransformInput`, `TransformOutput`, `TransformResources`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TransformJobDefinition(Properties);

    impl TransformJobDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string that determines the number of records included in a single mini-batch.
        ///
        /// `BatchStrategy`. Allowed: [`BatchStrategy`].
        pub fn batch_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BatchStrategy", value.into());
            self
        }

        /// The environment variables to set in the Docker container. We support up to 16 key and values entries in the map.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The maximum number of parallel requests that can be sent to each instance in a transform job. The default value is 1.
        ///
        /// `MaxConcurrentTransforms`.
        pub fn max_concurrent_transforms(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConcurrentTransforms", value.into());
            self
        }

        /// The maximum payload size allowed, in MB. A payload is the data portion of a record (without metadata).
        ///
        /// `MaxPayloadInMB`.
        pub fn max_payload_in_mb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxPayloadInMB", value.into());
            self
        }

        /// A description of the input source and the way the transform job consumes it.
        ///
        /// `TransformInput`. Required.
        pub fn transform_input(mut self, value: impl Into<Value<TransformInput>>) -> Self {
            self.0.set("TransformInput", value.into());
            self
        }

        /// Identifies the Amazon S3 location where you want Amazon SageMaker to save the results from the transform job.
        ///
        /// `TransformOutput`. Required.
        pub fn transform_output(mut self, value: impl Into<Value<TransformOutput>>) -> Self {
            self.0.set("TransformOutput", value.into());
            self
        }

        /// Identifies the ML compute instances for the transform job.
        ///
        /// `TransformResources`. Required.
        pub fn transform_resources(mut self, value: impl Into<Value<TransformResources>>) -> Self {
            self.0.set("TransformResources", value.into());
            self
        }
    }

    impl From<TransformJobDefinition> for Json {
        fn from(value: TransformJobDefinition) -> Self {
            value.0.into()
        }
    }

    /// Describes the results of a transform job.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `S3OutputPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TransformOutput(Properties);

    impl TransformOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The MIME type used to specify the output data. Amazon SageMaker uses the MIME type with each http call to transfer data from the transform job.
        ///
        /// `Accept`.
        pub fn accept(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Accept", value.into());
            self
        }

        /// Defines how to assemble the results of the transform job as a single S3 object. Choose a format that is most convenient to you. To concatenate the results in binary format, specify `None` .
        ///
        /// `AssembleWith`. Allowed: [`AssembleWith`].
        pub fn assemble_with(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssembleWith", value.into());
            self
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption. The `KmsKeyId` can be any of the following formats:
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The Amazon S3 path where you want Amazon SageMaker to store the results of the transform job. For example, `s3://bucket-name/key-name-prefix` .
        ///
        /// `S3OutputPath`. Required.
        pub fn s3_output_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3OutputPath", value.into());
            self
        }
    }

    impl From<TransformOutput> for Json {
        fn from(value: TransformOutput) -> Self {
            value.0.into()
        }
    }

    /// Describes the resources, including ML instance types and ML instance count, to use for transform job.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `InstanceCount`, `InstanceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TransformResources(Properties);

    impl TransformResources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of ML compute instances to use in the transform job. The default value is `1` , and the maximum is `100` . For distributed transform jobs, specify a value greater than `1` .
        ///
        /// `InstanceCount`. Required.
        pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceCount", value.into());
            self
        }

        /// The ML compute instance type for the transform job. If you are using built-in algorithms to transform moderately sized datasets, we recommend using ml.m4.xlarge or `ml.m5.large` instance types.
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt model data on the storage volume attached to the ML compute instance(s) that run the batch transform job.
        ///
        /// `VolumeKmsKeyId`.
        pub fn volume_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeKmsKeyId", value.into());
            self
        }
    }

    impl From<TransformResources> for Json {
        fn from(value: TransformResources) -> Self {
            value.0.into()
        }
    }

    /// Contains data, such as the inputs and targeted instance types that are used in the process of validating the model package.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `ProfileName`, `TransformJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ValidationProfile(Properties);

    impl ValidationProfile {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the profile for the model package.
        ///
        /// `ProfileName`. Required.
        pub fn profile_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProfileName", value.into());
            self
        }

        /// The `TransformJobDefinition` object that describes the transform job used for the validation of the model package.
        ///
        /// `TransformJobDefinition`. Required.
        pub fn transform_job_definition(
            mut self,
            value: impl Into<Value<TransformJobDefinition>>,
        ) -> Self {
            self.0.set("TransformJobDefinition", value.into());
            self
        }
    }

    impl From<ValidationProfile> for Json {
        fn from(value: ValidationProfile) -> Self {
            value.0.into()
        }
    }

    /// Specifies batch transform jobs that SageMaker runs to validate your model package.
    ///
    /// A property type of `AWS::SageMaker::ModelPackage`.
    ///
    /// Required: `ValidationProfiles`, `ValidationRole`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ValidationSpecification(Properties);

    impl ValidationSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of `ModelPackageValidationProfile` objects, each of which specifies a batch transform job that SageMaker runs to validate your model package.
        ///
        /// `ValidationProfiles`. Required.
        pub fn validation_profiles(mut self, value: impl Into<List<ValidationProfile>>) -> Self {
            self.0.set("ValidationProfiles", value.into());
            self
        }

        /// The IAM roles to be used for the validation of the model package.
        ///
        /// `ValidationRole`. Required.
        pub fn validation_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValidationRole", value.into());
            self
        }
    }

    impl From<ValidationSpecification> for Json {
        fn from(value: ValidationSpecification) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ModelApprovalStatus`.
        pub enum ModelApprovalStatus {
            Approved = "Approved",
            Rejected = "Rejected",
            PendingManualApproval = "PendingManualApproval",
        }

        /// Words for `SkipModelValidation`.
        pub enum SkipModelValidation {
            None = "None",
            All = "All",
        }

        /// Words for `ModelCardStatus`.
        pub enum ModelCardStatus {
            Draft = "Draft",
            PendingReview = "PendingReview",
            Approved = "Approved",
            Archived = "Archived",
        }

        /// Words for `Status`.
        pub enum Status {
            NotStarted = "NotStarted",
            Failed = "Failed",
            InProgress = "InProgress",
            Completed = "Completed",
        }

        /// Words for `S3DataType`.
        pub enum S3DataType {
            ManifestFile = "ManifestFile",
            S3Prefix = "S3Prefix",
            AugmentedManifestFile = "AugmentedManifestFile",
        }

        /// Words for `CompressionType`.
        pub enum CompressionType {
            None = "None",
            Gzip = "Gzip",
        }

        /// Words for `S3DataType`.
        pub enum S3ModelDataSourceS3DataType {
            S3Prefix = "S3Prefix",
            S3Object = "S3Object",
        }

        /// Words for `SplitType`.
        pub enum SplitType {
            None = "None",
            TFRecord = "TFRecord",
            Line = "Line",
            RecordIO = "RecordIO",
        }

        /// Words for `BatchStrategy`.
        pub enum BatchStrategy {
            MultiRecord = "MultiRecord",
            SingleRecord = "SingleRecord",
        }

        /// Words for `AssembleWith`.
        pub enum AssembleWith {
            None = "None",
            Line = "Line",
        }
    }
}

/// Property types of [`ModelPackageGroup`].
pub mod model_package_group {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::ModelPackageGroup`.
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

/// Property types and words of [`ModelQualityJobDefinition`].
pub mod model_quality_job_definition {
    use crate::{List, Properties, Value};

    /// Input object for the batch transform job.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    ///
    /// Required: `DataCapturedDestinationS3Uri`, `DatasetFormat`, `LocalPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchTransformInput(Properties);

    impl BatchTransformInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 location being used to capture the data.
        ///
        /// `DataCapturedDestinationS3Uri`. Required.
        pub fn data_captured_destination_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataCapturedDestinationS3Uri", value.into());
            self
        }

        /// The dataset format for your batch transform job.
        ///
        /// `DatasetFormat`. Required.
        pub fn dataset_format(mut self, value: impl Into<Value<DatasetFormat>>) -> Self {
            self.0.set("DatasetFormat", value.into());
            self
        }

        /// If specified, monitoring jobs subtract this time from the end time.
        ///
        /// `EndTimeOffset`.
        pub fn end_time_offset(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTimeOffset", value.into());
            self
        }

        /// The attribute of the input data that represents the ground truth label.
        ///
        /// `InferenceAttribute`.
        pub fn inference_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InferenceAttribute", value.into());
            self
        }

        /// Path to the filesystem where the batch transform data is available to the container.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// In a classification problem, the attribute that represents the class probability.
        ///
        /// `ProbabilityAttribute`.
        pub fn probability_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProbabilityAttribute", value.into());
            self
        }

        /// The threshold for the class probability to be evaluated as a positive result.
        ///
        /// `ProbabilityThresholdAttribute`.
        pub fn probability_threshold_attribute(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ProbabilityThresholdAttribute", value.into());
            self
        }

        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defaults to `FullyReplicated`
        ///
        /// `S3DataDistributionType`. Allowed: [`S3DataDistributionType`].
        pub fn s3_data_distribution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataDistributionType", value.into());
            self
        }

        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. `Pipe` mode is recommended for large datasets. `File` mode is useful for small files that fit in memory. Defaults to `File` .
        ///
        /// `S3InputMode`. Allowed: [`S3InputMode`].
        pub fn s3_input_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3InputMode", value.into());
            self
        }

        /// If specified, monitoring jobs substract this time from the start time.
        ///
        /// `StartTimeOffset`.
        pub fn start_time_offset(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTimeOffset", value.into());
            self
        }
    }

    impl From<BatchTransformInput> for crate::Json {
        fn from(value: BatchTransformInput) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the cluster of resources used to run the processing job.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    ///
    /// Required: `InstanceCount`, `InstanceType`, `VolumeSizeInGB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterConfig(Properties);

    impl ClusterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of ML compute instances to use in the model monitoring job. For distributed processing jobs, specify a value greater than 1. The default value is 1.
        ///
        /// `InstanceCount`. Required.
        pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceCount", value.into());
            self
        }

        /// The ML compute instance type for the processing job.
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the model monitoring job.
        ///
        /// `VolumeKmsKeyId`.
        pub fn volume_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeKmsKeyId", value.into());
            self
        }

        /// The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient ML storage for your scenario.
        ///
        /// `VolumeSizeInGB`. Required.
        pub fn volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSizeInGB", value.into());
            self
        }
    }

    impl From<ClusterConfig> for crate::Json {
        fn from(value: ClusterConfig) -> Self {
            value.0.into()
        }
    }

    /// The constraints resource for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConstraintsResource(Properties);

    impl ConstraintsResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 URI for the constraints resource.
        ///
        /// `S3Uri`.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<ConstraintsResource> for crate::Json {
        fn from(value: ConstraintsResource) -> Self {
            value.0.into()
        }
    }

    /// The CSV format
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Csv(Properties);

    impl Csv {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean flag indicating if given CSV has header
        ///
        /// `Header`.
        pub fn header(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Header", value.into());
            self
        }
    }

    impl From<Csv> for crate::Json {
        fn from(value: Csv) -> Self {
            value.0.into()
        }
    }

    /// The dataset format of the data to monitor
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetFormat(Properties);

    impl DatasetFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CSV format
        ///
        /// `Csv`.
        pub fn csv(mut self, value: impl Into<Value<Csv>>) -> Self {
            self.0.set("Csv", value.into());
            self
        }

        /// The Json format
        ///
        /// `Json`.
        pub fn json(mut self, value: impl Into<Value<Json>>) -> Self {
            self.0.set("Json", value.into());
            self
        }

        /// A flag indicating if the dataset format is Parquet
        ///
        /// `Parquet`.
        pub fn parquet(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Parquet", value.into());
            self
        }
    }

    impl From<DatasetFormat> for crate::Json {
        fn from(value: DatasetFormat) -> Self {
            value.0.into()
        }
    }

    /// Input object for the endpoint
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    ///
    /// Required: `EndpointName`, `LocalPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointInput(Properties);

    impl EndpointInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If specified, monitoring jobs substract this time from the end time.
        ///
        /// `EndTimeOffset`.
        pub fn end_time_offset(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTimeOffset", value.into());
            self
        }

        /// An endpoint in customer's account which has enabled `DataCaptureConfig` enabled.
        ///
        /// `EndpointName`. Required.
        pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointName", value.into());
            self
        }

        /// The attribute of the input data that represents the ground truth label.
        ///
        /// `InferenceAttribute`.
        pub fn inference_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InferenceAttribute", value.into());
            self
        }

        /// Path to the filesystem where the endpoint data is available to the container.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// In a classification problem, the attribute that represents the class probability.
        ///
        /// `ProbabilityAttribute`.
        pub fn probability_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProbabilityAttribute", value.into());
            self
        }

        /// The threshold for the class probability to be evaluated as a positive result.
        ///
        /// `ProbabilityThresholdAttribute`.
        pub fn probability_threshold_attribute(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ProbabilityThresholdAttribute", value.into());
            self
        }

        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. Defaults to `FullyReplicated`
        ///
        /// `S3DataDistributionType`. Allowed: [`S3DataDistributionType`].
        pub fn s3_data_distribution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataDistributionType", value.into());
            self
        }

        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. `Pipe` mode is recommended for large datasets. `File` mode is useful for small files that fit in memory. Defaults to `File` .
        ///
        /// `S3InputMode`. Allowed: [`S3InputMode`].
        pub fn s3_input_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3InputMode", value.into());
            self
        }

        /// If specified, monitoring jobs substract this time from the start time.
        ///
        /// `StartTimeOffset`.
        pub fn start_time_offset(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTimeOffset", value.into());
            self
        }
    }

    impl From<EndpointInput> for crate::Json {
        fn from(value: EndpointInput) -> Self {
            value.0.into()
        }
    }

    /// The Json format
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Json(Properties);

    impl Json {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean flag indicating if it is JSON line format
        ///
        /// `Line`.
        pub fn line(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Line", value.into());
            self
        }
    }

    impl From<Json> for crate::Json {
        fn from(value: Json) -> Self {
            value.0.into()
        }
    }

    /// Container image configuration object for the monitoring job.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    ///
    /// Required: `ImageUri`, `ProblemType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelQualityAppSpecification(Properties);

    impl ModelQualityAppSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of arguments for the container used to run the monitoring job.
        ///
        /// `ContainerArguments`.
        pub fn container_arguments(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerArguments", value.into());
            self
        }

        /// Specifies the entrypoint for a container that the monitoring job runs.
        ///
        /// `ContainerEntrypoint`.
        pub fn container_entrypoint(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerEntrypoint", value.into());
            self
        }

        /// Sets the environment variables in the container that the monitoring job runs.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<crate::Json>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The address of the container image that the monitoring job runs.
        ///
        /// `ImageUri`. Required.
        pub fn image_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUri", value.into());
            self
        }

        /// An Amazon S3 URI to a script that is called after analysis has been performed. Applicable only for the built-in (first party) containers.
        ///
        /// `PostAnalyticsProcessorSourceUri`.
        pub fn post_analytics_processor_source_uri(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("PostAnalyticsProcessorSourceUri", value.into());
            self
        }

        /// The machine learning problem type of the model that the monitoring job monitors.
        ///
        /// `ProblemType`. Required. Allowed: [`ProblemType`].
        pub fn problem_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProblemType", value.into());
            self
        }

        /// An Amazon S3 URI to a script that is called per row prior to running analysis. It can base64 decode the payload and convert it into a flattened JSON so that the built-in container can use the converted data.
        ///
        /// `RecordPreprocessorSourceUri`.
        pub fn record_preprocessor_source_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordPreprocessorSourceUri", value.into());
            self
        }
    }

    impl From<ModelQualityAppSpecification> for crate::Json {
        fn from(value: ModelQualityAppSpecification) -> Self {
            value.0.into()
        }
    }

    /// Configuration for monitoring constraints and monitoring statistics. These baseline resources are compared against the results of the current job from the series of jobs scheduled to collect data periodically.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelQualityBaselineConfig(Properties);

    impl ModelQualityBaselineConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the job that performs baselining for the monitoring job.
        ///
        /// `BaseliningJobName`.
        pub fn baselining_job_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseliningJobName", value.into());
            self
        }

        /// The constraints resource for a monitoring job.
        ///
        /// `ConstraintsResource`.
        pub fn constraints_resource(
            mut self,
            value: impl Into<Value<ConstraintsResource>>,
        ) -> Self {
            self.0.set("ConstraintsResource", value.into());
            self
        }
    }

    impl From<ModelQualityBaselineConfig> for crate::Json {
        fn from(value: ModelQualityBaselineConfig) -> Self {
            value.0.into()
        }
    }

    /// The input for the model quality monitoring job. Currently endpoints are supported for input for model quality monitoring jobs.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    ///
    /// Required: `GroundTruthS3Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelQualityJobInput(Properties);

    impl ModelQualityJobInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Input object for the batch transform job.
        ///
        /// `BatchTransformInput`.
        pub fn batch_transform_input(
            mut self,
            value: impl Into<Value<BatchTransformInput>>,
        ) -> Self {
            self.0.set("BatchTransformInput", value.into());
            self
        }

        /// Input object for the endpoint
        ///
        /// `EndpointInput`.
        pub fn endpoint_input(mut self, value: impl Into<Value<EndpointInput>>) -> Self {
            self.0.set("EndpointInput", value.into());
            self
        }

        /// The ground truth label provided for the model.
        ///
        /// `GroundTruthS3Input`. Required.
        pub fn ground_truth_s3_input(
            mut self,
            value: impl Into<Value<MonitoringGroundTruthS3Input>>,
        ) -> Self {
            self.0.set("GroundTruthS3Input", value.into());
            self
        }
    }

    impl From<ModelQualityJobInput> for crate::Json {
        fn from(value: ModelQualityJobInput) -> Self {
            value.0.into()
        }
    }

    /// The ground truth labels for the dataset used for the monitoring job.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    ///
    /// Required: `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringGroundTruthS3Input(Properties);

    impl MonitoringGroundTruthS3Input {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The address of the Amazon S3 location of the ground truth labels.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<MonitoringGroundTruthS3Input> for crate::Json {
        fn from(value: MonitoringGroundTruthS3Input) -> Self {
            value.0.into()
        }
    }

    /// The output object for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    ///
    /// Required: `S3Output`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringOutput(Properties);

    impl MonitoringOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 storage location where the results of a monitoring job are saved.
        ///
        /// `S3Output`. Required.
        pub fn s3_output(mut self, value: impl Into<Value<S3Output>>) -> Self {
            self.0.set("S3Output", value.into());
            self
        }
    }

    impl From<MonitoringOutput> for crate::Json {
        fn from(value: MonitoringOutput) -> Self {
            value.0.into()
        }
    }

    /// The output configuration for monitoring jobs.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    ///
    /// Required: `MonitoringOutputs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringOutputConfig(Properties);

    impl MonitoringOutputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Key Management Service ( AWS ) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is uploaded.
        ///
        /// `MonitoringOutputs`. Required.
        pub fn monitoring_outputs(mut self, value: impl Into<List<MonitoringOutput>>) -> Self {
            self.0.set("MonitoringOutputs", value.into());
            self
        }
    }

    impl From<MonitoringOutputConfig> for crate::Json {
        fn from(value: MonitoringOutputConfig) -> Self {
            value.0.into()
        }
    }

    /// Identifies the resources to deploy for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    ///
    /// Required: `ClusterConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringResources(Properties);

    impl MonitoringResources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for the cluster resources used to run the processing job.
        ///
        /// `ClusterConfig`. Required.
        pub fn cluster_config(mut self, value: impl Into<Value<ClusterConfig>>) -> Self {
            self.0.set("ClusterConfig", value.into());
            self
        }
    }

    impl From<MonitoringResources> for crate::Json {
        fn from(value: MonitoringResources) -> Self {
            value.0.into()
        }
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfig(Properties);

    impl NetworkConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to encrypt all communications between distributed processing jobs. Choose `True` to encrypt communications. Encryption provides greater security for distributed processing jobs, but the processing might take longer.
        ///
        /// `EnableInterContainerTrafficEncryption`.
        pub fn enable_inter_container_traffic_encryption(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("EnableInterContainerTrafficEncryption", value.into());
            self
        }

        /// Whether to allow inbound and outbound network calls to and from the containers used for the processing job.
        ///
        /// `EnableNetworkIsolation`.
        pub fn enable_network_isolation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableNetworkIsolation", value.into());
            self
        }

        /// Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your training and model containers by configuring the VPC.
        ///
        /// `VpcConfig`.
        pub fn vpc_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("VpcConfig", value.into());
            self
        }
    }

    impl From<NetworkConfig> for crate::Json {
        fn from(value: NetworkConfig) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 storage location where the results of a monitoring job are saved.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    ///
    /// Required: `LocalPath`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Output(Properties);

    impl S3Output {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job. LocalPath is an absolute path for the output data.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// Whether to upload the results of the monitoring job continuously or after the job completes.
        ///
        /// `S3UploadMode`. Allowed: [`S3UploadMode`].
        pub fn s3_upload_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3UploadMode", value.into());
            self
        }

        /// A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3Output> for crate::Json {
        fn from(value: S3Output) -> Self {
            value.0.into()
        }
    }

    /// Specifies a limit to how long a job can run. When the job reaches the time limit, SageMaker ends the job. Use this API to cap costs.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    ///
    /// Required: `MaxRuntimeInSeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StoppingCondition(Properties);

    impl StoppingCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum length of time, in seconds, that a training or compilation job can run before it is stopped.
        ///
        /// `MaxRuntimeInSeconds`. Required.
        pub fn max_runtime_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRuntimeInSeconds", value.into());
            self
        }
    }

    impl From<StoppingCondition> for crate::Json {
        fn from(value: StoppingCondition) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
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

    impl From<Tag> for crate::Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
    ///
    /// A property type of `AWS::SageMaker::ModelQualityJobDefinition`.
    ///
    /// Required: `SecurityGroupIds`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC security group IDs, in the form `sg-xxxxxxxx` . Specify the security groups for the VPC that is specified in the `Subnets` field.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The ID of the subnets in the VPC to which you want to connect your training job or model.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for crate::Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `S3DataDistributionType`.
        pub enum S3DataDistributionType {
            FullyReplicated = "FullyReplicated",
            ShardedByS3Key = "ShardedByS3Key",
        }

        /// Words for `S3InputMode`.
        pub enum S3InputMode {
            Pipe = "Pipe",
            File = "File",
        }

        /// Words for `ProblemType`.
        pub enum ProblemType {
            BinaryClassification = "BinaryClassification",
            MulticlassClassification = "MulticlassClassification",
            Regression = "Regression",
        }

        /// Words for `S3UploadMode`.
        pub enum S3UploadMode {
            Continuous = "Continuous",
            EndOfJob = "EndOfJob",
        }
    }
}

/// Property types and words of [`MonitoringSchedule`].
pub mod monitoring_schedule {
    use crate::{List, Properties, Value};

    /// Baseline configuration used to validate that the data conforms to the specified constraints and statistics.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BaselineConfig(Properties);

    impl BaselineConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 URI for the constraints resource.
        ///
        /// `ConstraintsResource`.
        pub fn constraints_resource(
            mut self,
            value: impl Into<Value<ConstraintsResource>>,
        ) -> Self {
            self.0.set("ConstraintsResource", value.into());
            self
        }

        /// The baseline statistics file in Amazon S3 that the current monitoring job should be validated against.
        ///
        /// `StatisticsResource`.
        pub fn statistics_resource(mut self, value: impl Into<Value<StatisticsResource>>) -> Self {
            self.0.set("StatisticsResource", value.into());
            self
        }
    }

    impl From<BaselineConfig> for crate::Json {
        fn from(value: BaselineConfig) -> Self {
            value.0.into()
        }
    }

    /// Input object for the batch transform job.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    ///
    /// Required: `DataCapturedDestinationS3Uri`, `DatasetFormat`, `LocalPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchTransformInput(Properties);

    impl BatchTransformInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 location being used to capture the data.
        ///
        /// `DataCapturedDestinationS3Uri`. Required.
        pub fn data_captured_destination_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataCapturedDestinationS3Uri", value.into());
            self
        }

        /// The dataset format for your batch transform job.
        ///
        /// `DatasetFormat`. Required.
        pub fn dataset_format(mut self, value: impl Into<Value<DatasetFormat>>) -> Self {
            self.0.set("DatasetFormat", value.into());
            self
        }

        /// The attributes of the input data to exclude from the analysis.
        ///
        /// `ExcludeFeaturesAttribute`.
        pub fn exclude_features_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExcludeFeaturesAttribute", value.into());
            self
        }

        /// Path to the filesystem where the batch transform data is available to the container.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defaults to `FullyReplicated`
        ///
        /// `S3DataDistributionType`. Allowed: [`S3DataDistributionType`].
        pub fn s3_data_distribution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataDistributionType", value.into());
            self
        }

        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. `Pipe` mode is recommended for large datasets. `File` mode is useful for small files that fit in memory. Defaults to `File` .
        ///
        /// `S3InputMode`. Allowed: [`S3InputMode`].
        pub fn s3_input_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3InputMode", value.into());
            self
        }
    }

    impl From<BatchTransformInput> for crate::Json {
        fn from(value: BatchTransformInput) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the cluster used to run model monitoring jobs.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    ///
    /// Required: `InstanceCount`, `InstanceType`, `VolumeSizeInGB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterConfig(Properties);

    impl ClusterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of ML compute instances to use in the model monitoring job. For distributed processing jobs, specify a value greater than 1. The default value is 1.
        ///
        /// `InstanceCount`. Required.
        pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceCount", value.into());
            self
        }

        /// The ML compute instance type for the processing job.
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the model monitoring job.
        ///
        /// `VolumeKmsKeyId`.
        pub fn volume_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeKmsKeyId", value.into());
            self
        }

        /// The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient ML storage for your scenario.
        ///
        /// `VolumeSizeInGB`. Required.
        pub fn volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSizeInGB", value.into());
            self
        }
    }

    impl From<ClusterConfig> for crate::Json {
        fn from(value: ClusterConfig) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 URI for the constraints resource.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConstraintsResource(Properties);

    impl ConstraintsResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 URI for the constraints resource.
        ///
        /// `S3Uri`.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<ConstraintsResource> for crate::Json {
        fn from(value: ConstraintsResource) -> Self {
            value.0.into()
        }
    }

    /// The CSV format
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Csv(Properties);

    impl Csv {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean flag indicating if given CSV has header
        ///
        /// `Header`.
        pub fn header(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Header", value.into());
            self
        }
    }

    impl From<Csv> for crate::Json {
        fn from(value: Csv) -> Self {
            value.0.into()
        }
    }

    /// The dataset format of the data to monitor
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetFormat(Properties);

    impl DatasetFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CSV format
        ///
        /// `Csv`.
        pub fn csv(mut self, value: impl Into<Value<Csv>>) -> Self {
            self.0.set("Csv", value.into());
            self
        }

        /// The Json format
        ///
        /// `Json`.
        pub fn json(mut self, value: impl Into<Value<Json>>) -> Self {
            self.0.set("Json", value.into());
            self
        }

        /// A flag indicating if the dataset format is Parquet
        ///
        /// `Parquet`.
        pub fn parquet(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Parquet", value.into());
            self
        }
    }

    impl From<DatasetFormat> for crate::Json {
        fn from(value: DatasetFormat) -> Self {
            value.0.into()
        }
    }

    /// Input object for the endpoint
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    ///
    /// Required: `EndpointName`, `LocalPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointInput(Properties);

    impl EndpointInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An endpoint in customer's account which has enabled `DataCaptureConfig` enabled.
        ///
        /// `EndpointName`. Required.
        pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointName", value.into());
            self
        }

        /// The attributes of the input data to exclude from the analysis.
        ///
        /// `ExcludeFeaturesAttribute`.
        pub fn exclude_features_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExcludeFeaturesAttribute", value.into());
            self
        }

        /// Path to the filesystem where the endpoint data is available to the container.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. Defaults to `FullyReplicated`
        ///
        /// `S3DataDistributionType`. Allowed: [`S3DataDistributionType`].
        pub fn s3_data_distribution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataDistributionType", value.into());
            self
        }

        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. `Pipe` mode is recommended for large datasets. `File` mode is useful for small files that fit in memory. Defaults to `File` .
        ///
        /// `S3InputMode`. Allowed: [`S3InputMode`].
        pub fn s3_input_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3InputMode", value.into());
            self
        }
    }

    impl From<EndpointInput> for crate::Json {
        fn from(value: EndpointInput) -> Self {
            value.0.into()
        }
    }

    /// The Json format
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Json(Properties);

    impl Json {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean flag indicating if it is JSON line format
        ///
        /// `Line`.
        pub fn line(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Line", value.into());
            self
        }
    }

    impl From<Json> for crate::Json {
        fn from(value: Json) -> Self {
            value.0.into()
        }
    }

    /// Container image configuration object for the monitoring job.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    ///
    /// Required: `ImageUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringAppSpecification(Properties);

    impl MonitoringAppSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of arguments for the container used to run the monitoring job.
        ///
        /// `ContainerArguments`.
        pub fn container_arguments(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerArguments", value.into());
            self
        }

        /// Specifies the entrypoint for a container used to run the monitoring job.
        ///
        /// `ContainerEntrypoint`.
        pub fn container_entrypoint(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerEntrypoint", value.into());
            self
        }

        /// The container image to be run by the monitoring job.
        ///
        /// `ImageUri`. Required.
        pub fn image_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUri", value.into());
            self
        }

        /// An Amazon S3 URI to a script that is called after analysis has been performed. Applicable only for the built-in (first party) containers.
        ///
        /// `PostAnalyticsProcessorSourceUri`.
        pub fn post_analytics_processor_source_uri(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("PostAnalyticsProcessorSourceUri", value.into());
            self
        }

        /// An Amazon S3 URI to a script that is called per row prior to running analysis. It can base64 decode the payload and convert it into a flattened JSON so that the built-in container can use the converted data.
        ///
        /// `RecordPreprocessorSourceUri`.
        pub fn record_preprocessor_source_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordPreprocessorSourceUri", value.into());
            self
        }
    }

    impl From<MonitoringAppSpecification> for crate::Json {
        fn from(value: MonitoringAppSpecification) -> Self {
            value.0.into()
        }
    }

    /// Summary of information about the last monitoring job to run.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    ///
    /// Required: `CreationTime`, `LastModifiedTime`, `MonitoringExecutionStatus`, `MonitoringScheduleName`, `ScheduledTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringExecutionSummary(Properties);

    impl MonitoringExecutionSummary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time at which the monitoring job was created.
        ///
        /// `CreationTime`. Required.
        pub fn creation_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreationTime", value.into());
            self
        }

        /// The name of the endpoint used to run the monitoring job.
        ///
        /// `EndpointName`.
        pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointName", value.into());
            self
        }

        /// Contains the reason a monitoring job failed, if it failed.
        ///
        /// `FailureReason`.
        pub fn failure_reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailureReason", value.into());
            self
        }

        /// A timestamp that indicates the last time the monitoring job was modified.
        ///
        /// `LastModifiedTime`. Required.
        pub fn last_modified_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastModifiedTime", value.into());
            self
        }

        /// The status of the monitoring job.
        ///
        /// `MonitoringExecutionStatus`. Required. Allowed: [`MonitoringExecutionStatus`].
        pub fn monitoring_execution_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MonitoringExecutionStatus", value.into());
            self
        }

        /// The name of the monitoring schedule.
        ///
        /// `MonitoringScheduleName`. Required.
        pub fn monitoring_schedule_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MonitoringScheduleName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the monitoring job.
        ///
        /// `ProcessingJobArn`.
        pub fn processing_job_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProcessingJobArn", value.into());
            self
        }

        /// The time the monitoring job was scheduled.
        ///
        /// `ScheduledTime`. Required.
        pub fn scheduled_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduledTime", value.into());
            self
        }
    }

    impl From<MonitoringExecutionSummary> for crate::Json {
        fn from(value: MonitoringExecutionSummary) -> Self {
            value.0.into()
        }
    }

    /// The inputs for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringInput(Properties);

    impl MonitoringInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Input object for the batch transform job.
        ///
        /// `BatchTransformInput`.
        pub fn batch_transform_input(
            mut self,
            value: impl Into<Value<BatchTransformInput>>,
        ) -> Self {
            self.0.set("BatchTransformInput", value.into());
            self
        }

        /// The endpoint for a monitoring job.
        ///
        /// `EndpointInput`.
        pub fn endpoint_input(mut self, value: impl Into<Value<EndpointInput>>) -> Self {
            self.0.set("EndpointInput", value.into());
            self
        }
    }

    impl From<MonitoringInput> for crate::Json {
        fn from(value: MonitoringInput) -> Self {
            value.0.into()
        }
    }

    /// Defines the monitoring job.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    ///
    /// Required: `MonitoringAppSpecification`, `MonitoringInputs`, `MonitoringOutputConfig`, `MonitoringResources`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringJobDefinition(Properties);

    impl MonitoringJobDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Baseline configuration used to validate that the data conforms to the specified constraints and statistics
        ///
        /// `BaselineConfig`.
        pub fn baseline_config(mut self, value: impl Into<Value<BaselineConfig>>) -> Self {
            self.0.set("BaselineConfig", value.into());
            self
        }

        /// Sets the environment variables in the Docker container.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<crate::Json>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// Configures the monitoring job to run a specified Docker container image.
        ///
        /// `MonitoringAppSpecification`. Required.
        pub fn monitoring_app_specification(
            mut self,
            value: impl Into<Value<MonitoringAppSpecification>>,
        ) -> Self {
            self.0.set("MonitoringAppSpecification", value.into());
            self
        }

        /// The array of inputs for the monitoring job. Currently we support monitoring an Amazon SageMaker AI Endpoint.
        ///
        /// `MonitoringInputs`. Required.
        pub fn monitoring_inputs(mut self, value: impl Into<List<MonitoringInput>>) -> Self {
            self.0.set("MonitoringInputs", value.into());
            self
        }

        /// The array of outputs from the monitoring job to be uploaded to Amazon S3.
        ///
        /// `MonitoringOutputConfig`. Required.
        pub fn monitoring_output_config(
            mut self,
            value: impl Into<Value<MonitoringOutputConfig>>,
        ) -> Self {
            self.0.set("MonitoringOutputConfig", value.into());
            self
        }

        /// Identifies the resources, ML compute instances, and ML storage volumes to deploy for a monitoring job. In distributed processing, you specify more than one instance.
        ///
        /// `MonitoringResources`. Required.
        pub fn monitoring_resources(
            mut self,
            value: impl Into<Value<MonitoringResources>>,
        ) -> Self {
            self.0.set("MonitoringResources", value.into());
            self
        }

        /// Specifies networking options for an monitoring job.
        ///
        /// `NetworkConfig`.
        pub fn network_config(mut self, value: impl Into<Value<NetworkConfig>>) -> Self {
            self.0.set("NetworkConfig", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform tasks on your behalf.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// Specifies a time limit for how long the monitoring job is allowed to run.
        ///
        /// `StoppingCondition`.
        pub fn stopping_condition(mut self, value: impl Into<Value<StoppingCondition>>) -> Self {
            self.0.set("StoppingCondition", value.into());
            self
        }
    }

    impl From<MonitoringJobDefinition> for crate::Json {
        fn from(value: MonitoringJobDefinition) -> Self {
            value.0.into()
        }
    }

    /// The output object for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    ///
    /// Required: `S3Output`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringOutput(Properties);

    impl MonitoringOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 storage location where the results of a monitoring job are saved.
        ///
        /// `S3Output`. Required.
        pub fn s3_output(mut self, value: impl Into<Value<S3Output>>) -> Self {
            self.0.set("S3Output", value.into());
            self
        }
    }

    impl From<MonitoringOutput> for crate::Json {
        fn from(value: MonitoringOutput) -> Self {
            value.0.into()
        }
    }

    /// The output configuration for monitoring jobs.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    ///
    /// Required: `MonitoringOutputs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringOutputConfig(Properties);

    impl MonitoringOutputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Key Management Service ( AWS ) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is uploaded.
        ///
        /// `MonitoringOutputs`. Required.
        pub fn monitoring_outputs(mut self, value: impl Into<List<MonitoringOutput>>) -> Self {
            self.0.set("MonitoringOutputs", value.into());
            self
        }
    }

    impl From<MonitoringOutputConfig> for crate::Json {
        fn from(value: MonitoringOutputConfig) -> Self {
            value.0.into()
        }
    }

    /// Identifies the resources to deploy for a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    ///
    /// Required: `ClusterConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringResources(Properties);

    impl MonitoringResources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for the cluster resources used to run the processing job.
        ///
        /// `ClusterConfig`. Required.
        pub fn cluster_config(mut self, value: impl Into<Value<ClusterConfig>>) -> Self {
            self.0.set("ClusterConfig", value.into());
            self
        }
    }

    impl From<MonitoringResources> for crate::Json {
        fn from(value: MonitoringResources) -> Self {
            value.0.into()
        }
    }

    /// Configures the monitoring schedule and defines the monitoring job.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringScheduleConfig(Properties);

    impl MonitoringScheduleConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the monitoring job.
        ///
        /// `MonitoringJobDefinition`.
        pub fn monitoring_job_definition(
            mut self,
            value: impl Into<Value<MonitoringJobDefinition>>,
        ) -> Self {
            self.0.set("MonitoringJobDefinition", value.into());
            self
        }

        /// The name of the monitoring job definition to schedule.
        ///
        /// `MonitoringJobDefinitionName`.
        pub fn monitoring_job_definition_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MonitoringJobDefinitionName", value.into());
            self
        }

        /// The type of the monitoring job definition to schedule.
        ///
        /// `MonitoringType`. Allowed: [`MonitoringType`].
        pub fn monitoring_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MonitoringType", value.into());
            self
        }

        /// Configures the monitoring schedule.
        ///
        /// `ScheduleConfig`.
        pub fn schedule_config(mut self, value: impl Into<Value<ScheduleConfig>>) -> Self {
            self.0.set("ScheduleConfig", value.into());
            self
        }
    }

    impl From<MonitoringScheduleConfig> for crate::Json {
        fn from(value: MonitoringScheduleConfig) -> Self {
            value.0.into()
        }
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfig(Properties);

    impl NetworkConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to encrypt all communications between distributed processing jobs. Choose `True` to encrypt communications. Encryption provides greater security for distributed processing jobs, but the processing might take longer.
        ///
        /// `EnableInterContainerTrafficEncryption`.
        pub fn enable_inter_container_traffic_encryption(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("EnableInterContainerTrafficEncryption", value.into());
            self
        }

        /// Whether to allow inbound and outbound network calls to and from the containers used for the processing job.
        ///
        /// `EnableNetworkIsolation`.
        pub fn enable_network_isolation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableNetworkIsolation", value.into());
            self
        }

        /// Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your training and model containers by configuring the VPC.
        ///
        /// `VpcConfig`.
        pub fn vpc_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("VpcConfig", value.into());
            self
        }
    }

    impl From<NetworkConfig> for crate::Json {
        fn from(value: NetworkConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about where and how you want to store the results of a monitoring job.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    ///
    /// Required: `LocalPath`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Output(Properties);

    impl S3Output {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The local path to the S3 storage location where SageMaker saves the results of a monitoring job. LocalPath is an absolute path for the output data.
        ///
        /// `LocalPath`. Required.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// Whether to upload the results of the monitoring job continuously or after the job completes.
        ///
        /// `S3UploadMode`. Allowed: [`S3UploadMode`].
        pub fn s3_upload_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3UploadMode", value.into());
            self
        }

        /// A URI that identifies the S3 storage location where SageMaker saves the results of a monitoring job.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3Output> for crate::Json {
        fn from(value: S3Output) -> Self {
            value.0.into()
        }
    }

    /// Configuration details about the monitoring schedule.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    ///
    /// Required: `ScheduleExpression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduleConfig(Properties);

    impl ScheduleConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets the end time for a monitoring job window. Express this time as an offset to the times that you schedule your monitoring jobs to run. You schedule monitoring jobs with the `ScheduleExpression` parameter.
        ///
        /// `DataAnalysisEndTime`.
        pub fn data_analysis_end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataAnalysisEndTime", value.into());
            self
        }

        /// Sets the start time for a monitoring job window. Express this time as an offset to the times that you schedule your monitoring jobs to run. You schedule monitoring jobs with the `ScheduleExpression` parameter.
        ///
        /// `DataAnalysisStartTime`.
        pub fn data_analysis_start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataAnalysisStartTime", value.into());
            self
        }

        /// A cron expression that describes details about the monitoring schedule.
        ///
        /// `ScheduleExpression`. Required.
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }
    }

    impl From<ScheduleConfig> for crate::Json {
        fn from(value: ScheduleConfig) -> Self {
            value.0.into()
        }
    }

    /// The baseline statistics file in Amazon S3 that the current monitoring job should be validated against.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatisticsResource(Properties);

    impl StatisticsResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 URI for the statistics resource.
        ///
        /// `S3Uri`.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<StatisticsResource> for crate::Json {
        fn from(value: StatisticsResource) -> Self {
            value.0.into()
        }
    }

    /// Specifies a limit to how long a job can run. When the job reaches the time limit, SageMaker ends the job. Use this API to cap costs.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    ///
    /// Required: `MaxRuntimeInSeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StoppingCondition(Properties);

    impl StoppingCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum length of time, in seconds, that a training or compilation job can run before it is stopped.
        ///
        /// `MaxRuntimeInSeconds`. Required.
        pub fn max_runtime_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRuntimeInSeconds", value.into());
            self
        }
    }

    impl From<StoppingCondition> for crate::Json {
        fn from(value: StoppingCondition) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
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

    impl From<Tag> for crate::Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
    ///
    /// A property type of `AWS::SageMaker::MonitoringSchedule`.
    ///
    /// Required: `SecurityGroupIds`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC security group IDs, in the form `sg-xxxxxxxx` . Specify the security groups for the VPC that is specified in the `Subnets` field.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The ID of the subnets in the VPC to which you want to connect your training job or model.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for crate::Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `MonitoringScheduleStatus`.
        pub enum MonitoringScheduleStatus {
            Pending = "Pending",
            Failed = "Failed",
            Scheduled = "Scheduled",
            Stopped = "Stopped",
        }

        /// Words for `S3DataDistributionType`.
        pub enum S3DataDistributionType {
            FullyReplicated = "FullyReplicated",
            ShardedByS3Key = "ShardedByS3Key",
        }

        /// Words for `S3InputMode`.
        pub enum S3InputMode {
            Pipe = "Pipe",
            File = "File",
        }

        /// Words for `MonitoringExecutionStatus`.
        pub enum MonitoringExecutionStatus {
            Pending = "Pending",
            Completed = "Completed",
            CompletedWithViolations = "CompletedWithViolations",
            InProgress = "InProgress",
            Failed = "Failed",
            Stopping = "Stopping",
            Stopped = "Stopped",
        }

        /// Words for `MonitoringType`.
        pub enum MonitoringType {
            DataQuality = "DataQuality",
            ModelQuality = "ModelQuality",
            ModelBias = "ModelBias",
            ModelExplainability = "ModelExplainability",
        }

        /// Words for `S3UploadMode`.
        pub enum S3UploadMode {
            Continuous = "Continuous",
            EndOfJob = "EndOfJob",
        }
    }
}

/// Property types and words of [`NotebookInstance`].
pub mod notebook_instance {
    use crate::{Json, Properties, Value};

    /// Information on the IMDS configuration of the notebook instance
    ///
    /// A property type of `AWS::SageMaker::NotebookInstance`.
    ///
    /// Required: `MinimumInstanceMetadataServiceVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceMetadataServiceConfiguration(Properties);

    impl InstanceMetadataServiceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates the minimum IMDS version that the notebook instance supports. When passed as part of `CreateNotebookInstance` , if no value is selected, then it defaults to IMDSv1. This means that both IMDSv1 and IMDSv2 are supported.
        ///
        /// `MinimumInstanceMetadataServiceVersion`. Required.
        pub fn minimum_instance_metadata_service_version(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("MinimumInstanceMetadataServiceVersion", value.into());
            self
        }
    }

    impl From<InstanceMetadataServiceConfiguration> for Json {
        fn from(value: InstanceMetadataServiceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS resources.
    ///
    /// A property type of `AWS::SageMaker::NotebookInstance`.
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

        /// The tag key. Tag keys must be unique per resource.
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

    words! {
        /// Words for `AcceleratorTypes`.
        pub enum AcceleratorTypes {
            MlEia1Large = "ml.eia1.large",
            MlEia1Medium = "ml.eia1.medium",
            MlEia1Xlarge = "ml.eia1.xlarge",
            MlEia2Large = "ml.eia2.large",
            MlEia2Medium = "ml.eia2.medium",
            MlEia2Xlarge = "ml.eia2.xlarge",
        }

        /// Words for `DirectInternetAccess`.
        pub enum DirectInternetAccess {
            Disabled = "Disabled",
            Enabled = "Enabled",
        }

        /// Words for `RootAccess`.
        pub enum RootAccess {
            Disabled = "Disabled",
            Enabled = "Enabled",
        }
    }
}

/// Property types of [`NotebookInstanceLifecycleConfig`].
pub mod notebook_instance_lifecycle_config {
    use crate::{Json, Properties, Value};

    /// Specifies the notebook instance lifecycle configuration script. Each lifecycle configuration script has a limit of 16384 characters.
    ///
    /// A property type of `AWS::SageMaker::NotebookInstanceLifecycleConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotebookInstanceLifecycleHook(Properties);

    impl NotebookInstanceLifecycleHook {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A base64-encoded string that contains a shell script for a notebook instance lifecycle configuration.
        ///
        /// `Content`.
        pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Content", value.into());
            self
        }
    }

    impl From<NotebookInstanceLifecycleHook> for Json {
        fn from(value: NotebookInstanceLifecycleHook) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::NotebookInstanceLifecycleConfig`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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

/// Property types and words of [`PartnerApp`].
pub mod partner_app {
    use crate::{Json, List, Map, Properties, Value};

    /// A collection of configuration settings for the PartnerApp.
    ///
    /// A property type of `AWS::SageMaker::PartnerApp`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PartnerAppConfig(Properties);

    impl PartnerAppConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of users that will have administrative access to the Partner AI App.
        ///
        /// `AdminUsers`.
        pub fn admin_users(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AdminUsers", value.into());
            self
        }

        /// Additional arguments passed to the Partner AI App during initialization or runtime.
        ///
        /// `Arguments`.
        pub fn arguments(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Arguments", value.into());
            self
        }
    }

    impl From<PartnerAppConfig> for Json {
        fn from(value: PartnerAppConfig) -> Self {
            value.0.into()
        }
    }

    /// A collection of settings that specify the maintenance schedule for the PartnerApp.
    ///
    /// A property type of `AWS::SageMaker::PartnerApp`.
    ///
    /// Required: `MaintenanceWindowStart`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PartnerAppMaintenanceConfig(Properties);

    impl PartnerAppMaintenanceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maintenance window start day and time for the PartnerApp.
        ///
        /// `MaintenanceWindowStart`. Required.
        pub fn maintenance_window_start(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaintenanceWindowStart", value.into());
            self
        }
    }

    impl From<PartnerAppMaintenanceConfig> for Json {
        fn from(value: PartnerAppMaintenanceConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::PartnerApp`.
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
        /// Words for `AuthType`.
        pub enum AuthType {
            Iam = "IAM",
        }

        /// Words for `Type`.
        pub enum Type {
            LakeraGuard = "lakera-guard",
            Comet = "comet",
            DeepchecksLlmEvaluation = "deepchecks-llm-evaluation",
            Fiddler = "fiddler",
        }
    }
}

/// Property types of [`Pipeline`].
pub mod pipeline {
    use crate::{Json, Properties, Value};

    /// The parallelism configuration applied to the pipeline.
    ///
    /// A property type of `AWS::SageMaker::Pipeline`.
    ///
    /// Required: `MaxParallelExecutionSteps`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParallelismConfiguration(Properties);

    impl ParallelismConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum parallel execution steps
        ///
        /// `MaxParallelExecutionSteps`. Required.
        pub fn max_parallel_execution_steps(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxParallelExecutionSteps", value.into());
            self
        }
    }

    impl From<ParallelismConfiguration> for Json {
        fn from(value: ParallelismConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Pipeline`.
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

/// Property types and words of [`ProcessingJob`].
pub mod processing_job {
    use crate::{Json, List, Properties, Value};

    /// Configuration to run a processing job in a specified container image.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    ///
    /// Required: `ImageUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AppSpecification(Properties);

    impl AppSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The arguments for a container used to run a processing job.
        ///
        /// `ContainerArguments`.
        pub fn container_arguments(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerArguments", value.into());
            self
        }

        /// The entrypoint for a container used to run a processing job.
        ///
        /// `ContainerEntrypoint`.
        pub fn container_entrypoint(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerEntrypoint", value.into());
            self
        }

        /// The container image to be run by the processing job.
        ///
        /// `ImageUri`. Required.
        pub fn image_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUri", value.into());
            self
        }
    }

    impl From<AppSpecification> for Json {
        fn from(value: AppSpecification) -> Self {
            value.0.into()
        }
    }

    /// Configuration for Athena Dataset Definition input.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    ///
    /// Required: `Catalog`, `Database`, `OutputFormat`, `OutputS3Uri`, `QueryString`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AthenaDatasetDefinition(Properties);

    impl AthenaDatasetDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the data catalog used in Athena query execution.
        ///
        /// `Catalog`. Required.
        pub fn catalog(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Catalog", value.into());
            self
        }

        /// The name of the database used in the Athena query execution.
        ///
        /// `Database`. Required.
        pub fn database(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Database", value.into());
            self
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data generated from an Athena query execution.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The compression used for Athena query results.
        ///
        /// `OutputCompression`. Allowed: [`OutputCompression`].
        pub fn output_compression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputCompression", value.into());
            self
        }

        /// The data storage format for Athena query results.
        ///
        /// `OutputFormat`. Required. Allowed: [`OutputFormat`].
        pub fn output_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputFormat", value.into());
            self
        }

        /// The location in Amazon S3 where Athena query results are stored.
        ///
        /// `OutputS3Uri`. Required.
        pub fn output_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputS3Uri", value.into());
            self
        }

        /// The SQL query statements, to be executed.
        ///
        /// `QueryString`. Required.
        pub fn query_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryString", value.into());
            self
        }

        /// The name of the workgroup in which the Athena query is being started.
        ///
        /// `WorkGroup`.
        pub fn work_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkGroup", value.into());
            self
        }
    }

    impl From<AthenaDatasetDefinition> for Json {
        fn from(value: AthenaDatasetDefinition) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the cluster used to run a processing job.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    ///
    /// Required: `InstanceCount`, `InstanceType`, `VolumeSizeInGB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterConfig(Properties);

    impl ClusterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of ML compute instances to use in the processing job. For distributed processing jobs, specify a value greater than 1. The default value is 1.
        ///
        /// `InstanceCount`. Required.
        pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceCount", value.into());
            self
        }

        /// The ML compute instance type for the processing job.
        ///
        /// `InstanceType`. Required. Allowed: `ml.t3.medium`, `ml.t3.large`, `ml.t3.xlarge`, `ml.t3.2xlarge`, `ml.m4.xlarge`, `ml.m4.2xlarge`, `ml.m4.4xlarge`, `ml.m4.10xlarge`, `ml.m4.16xlarge`, `ml.c4.xlarge`, `ml.c4.2xlarge`, `ml.c4.4xlarge`, and more.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the processing job.
        ///
        /// `VolumeKmsKeyId`.
        pub fn volume_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeKmsKeyId", value.into());
            self
        }

        /// The size of the ML storage volume in gigabytes that you want to provision. You must specify sufficient ML storage for your scenario.
        ///
        /// `VolumeSizeInGB`. Required.
        pub fn volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSizeInGB", value.into());
            self
        }
    }

    impl From<ClusterConfig> for Json {
        fn from(value: ClusterConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration for Dataset Definition inputs. The Dataset Definition input must specify exactly one of either `AthenaDatasetDefinition` or `RedshiftDatasetDefinition` types.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetDefinition(Properties);

    impl DatasetDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for Athena Dataset Definition input.
        ///
        /// `AthenaDatasetDefinition`.
        pub fn athena_dataset_definition(
            mut self,
            value: impl Into<Value<AthenaDatasetDefinition>>,
        ) -> Self {
            self.0.set("AthenaDatasetDefinition", value.into());
            self
        }

        /// Whether the generated dataset is `FullyReplicated` or `ShardedByS3Key` (default).
        ///
        /// `DataDistributionType`. Allowed: [`DataDistributionType`].
        pub fn data_distribution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataDistributionType", value.into());
            self
        }

        /// Whether to use `File` or `Pipe` input mode. In `File` (default) mode, Amazon SageMaker copies the data from the input source onto the local Amazon Elastic Block Store (Amazon EBS) volumes before starting your training algorithm.
        ///
        /// `InputMode`. Allowed: [`InputMode`].
        pub fn input_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputMode", value.into());
            self
        }

        /// The local path where you want Amazon SageMaker to download the Dataset Definition inputs to run a processing job. `LocalPath` is an absolute path to the input data. This is a required parameter when `AppManaged` is `False` (default).
        ///
        /// `LocalPath`.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// Configuration for Redshift Dataset Definition input.
        ///
        /// `RedshiftDatasetDefinition`.
        pub fn redshift_dataset_definition(
            mut self,
            value: impl Into<Value<RedshiftDatasetDefinition>>,
        ) -> Self {
            self.0.set("RedshiftDatasetDefinition", value.into());
            self
        }
    }

    impl From<DatasetDefinition> for Json {
        fn from(value: DatasetDefinition) -> Self {
            value.0.into()
        }
    }

    /// Associates a SageMaker job as a trial component with an experiment and trial. Specified when you call the [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html) API.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExperimentConfig(Properties);

    impl ExperimentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of an existing experiment to associate with the trial component.
        ///
        /// `ExperimentName`.
        pub fn experiment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExperimentName", value.into());
            self
        }

        /// The name of the experiment run to associate with the trial component.
        ///
        /// `RunName`.
        pub fn run_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RunName", value.into());
            self
        }

        /// The display name for the trial component. If this key isn't specified, the display name is the trial component name.
        ///
        /// `TrialComponentDisplayName`.
        pub fn trial_component_display_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrialComponentDisplayName", value.into());
            self
        }

        /// The name of an existing trial to associate the trial component with. If not specified, a new trial is created.
        ///
        /// `TrialName`.
        pub fn trial_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrialName", value.into());
            self
        }
    }

    impl From<ExperimentConfig> for Json {
        fn from(value: ExperimentConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration for processing job outputs in Amazon SageMaker Feature Store.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    ///
    /// Required: `FeatureGroupName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FeatureStoreOutput(Properties);

    impl FeatureStoreOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon SageMaker FeatureGroup to use as the destination for processing job output. Note that your processing script is responsible for putting records into your Feature Store.
        ///
        /// `FeatureGroupName`. Required.
        pub fn feature_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeatureGroupName", value.into());
            self
        }
    }

    impl From<FeatureStoreOutput> for Json {
        fn from(value: FeatureStoreOutput) -> Self {
            value.0.into()
        }
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfig(Properties);

    impl NetworkConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to encrypt all communications between distributed processing jobs. Choose `True` to encrypt communications. Encryption provides greater security for distributed processing jobs, but the processing might take longer.
        ///
        /// `EnableInterContainerTrafficEncryption`.
        pub fn enable_inter_container_traffic_encryption(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("EnableInterContainerTrafficEncryption", value.into());
            self
        }

        /// Whether to allow inbound and outbound network calls to and from the containers used for the processing job.
        ///
        /// `EnableNetworkIsolation`.
        pub fn enable_network_isolation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableNetworkIsolation", value.into());
            self
        }

        /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
        ///
        /// `VpcConfig`.
        pub fn vpc_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("VpcConfig", value.into());
            self
        }
    }

    impl From<NetworkConfig> for Json {
        fn from(value: NetworkConfig) -> Self {
            value.0.into()
        }
    }

    /// The inputs for a processing job. The processing input must specify exactly one of either `S3Input` or `DatasetDefinition` types.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    ///
    /// Required: `InputName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessingInputsObject(Properties);

    impl ProcessingInputsObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When `True` , input operations such as data download are managed natively by the processing job application. When `False` (default), input operations are managed by Amazon SageMaker.
        ///
        /// `AppManaged`.
        pub fn app_managed(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AppManaged", value.into());
            self
        }

        /// Configuration for Dataset Definition inputs. The Dataset Definition input must specify exactly one of either `AthenaDatasetDefinition` or `RedshiftDatasetDefinition` types.
        ///
        /// `DatasetDefinition`.
        pub fn dataset_definition(mut self, value: impl Into<Value<DatasetDefinition>>) -> Self {
            self.0.set("DatasetDefinition", value.into());
            self
        }

        /// The name for the processing job input.
        ///
        /// `InputName`. Required.
        pub fn input_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputName", value.into());
            self
        }

        /// Configuration for downloading input data from Amazon S3 into the processing container.
        ///
        /// `S3Input`.
        pub fn s3_input(mut self, value: impl Into<Value<S3Input>>) -> Self {
            self.0.set("S3Input", value.into());
            self
        }
    }

    impl From<ProcessingInputsObject> for Json {
        fn from(value: ProcessingInputsObject) -> Self {
            value.0.into()
        }
    }

    /// Configuration for uploading output from the processing container.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    ///
    /// Required: `Outputs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessingOutputConfig(Properties);

    impl ProcessingOutputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the processing job output. `KmsKeyId` can be an ID of a KMS key, ARN of a KMS key, or alias of a KMS key. The `KmsKeyId` is applied to all outputs.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// An array of outputs configuring the data to upload from the processing container.
        ///
        /// `Outputs`. Required.
        pub fn outputs(mut self, value: impl Into<List<ProcessingOutputsObject>>) -> Self {
            self.0.set("Outputs", value.into());
            self
        }
    }

    impl From<ProcessingOutputConfig> for Json {
        fn from(value: ProcessingOutputConfig) -> Self {
            value.0.into()
        }
    }

    /// Describes the results of a processing job. The processing output must specify exactly one of either `S3Output` or `FeatureStoreOutput` types.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    ///
    /// Required: `OutputName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessingOutputsObject(Properties);

    impl ProcessingOutputsObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When `True` , output operations such as data upload are managed natively by the processing job application. When `False` (default), output operations are managed by Amazon SageMaker.
        ///
        /// `AppManaged`.
        pub fn app_managed(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AppManaged", value.into());
            self
        }

        /// Configuration for processing job outputs in Amazon SageMaker Feature Store.
        ///
        /// `FeatureStoreOutput`.
        pub fn feature_store_output(mut self, value: impl Into<Value<FeatureStoreOutput>>) -> Self {
            self.0.set("FeatureStoreOutput", value.into());
            self
        }

        /// The name for the processing job output.
        ///
        /// `OutputName`. Required.
        pub fn output_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputName", value.into());
            self
        }

        /// Configuration for uploading output data to Amazon S3 from the processing container.
        ///
        /// `S3Output`.
        pub fn s3_output(mut self, value: impl Into<Value<S3Output>>) -> Self {
            self.0.set("S3Output", value.into());
            self
        }
    }

    impl From<ProcessingOutputsObject> for Json {
        fn from(value: ProcessingOutputsObject) -> Self {
            value.0.into()
        }
    }

    /// Identifies the resources, ML compute instances, and ML storage volumes to deploy for a processing job. In distributed training, you specify more than one instance.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    ///
    /// Required: `ClusterConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessingResources(Properties);

    impl ProcessingResources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for the resources in a cluster used to run the processing job.
        ///
        /// `ClusterConfig`. Required.
        pub fn cluster_config(mut self, value: impl Into<Value<ClusterConfig>>) -> Self {
            self.0.set("ClusterConfig", value.into());
            self
        }
    }

    impl From<ProcessingResources> for Json {
        fn from(value: ProcessingResources) -> Self {
            value.0.into()
        }
    }

    /// Configuration for Redshift Dataset Definition input.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    ///
    /// Required: `ClusterId`, `ClusterRoleArn`, `Database`, `DbUser`, `OutputFormat`, `OutputS3Uri`, `QueryString`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftDatasetDefinition(Properties);

    impl RedshiftDatasetDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Redshift cluster Identifier.
        ///
        /// `ClusterId`. Required.
        pub fn cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClusterId", value.into());
            self
        }

        /// The IAM role attached to your Redshift cluster that Amazon SageMaker uses to generate datasets.
        ///
        /// `ClusterRoleArn`. Required.
        pub fn cluster_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClusterRoleArn", value.into());
            self
        }

        /// The name of the Redshift database used in Redshift query execution.
        ///
        /// `Database`. Required.
        pub fn database(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Database", value.into());
            self
        }

        /// The database user name used in Redshift query execution.
        ///
        /// `DbUser`. Required.
        pub fn db_user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DbUser", value.into());
            self
        }

        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data from a Redshift execution.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The compression used for Redshift query results.
        ///
        /// `OutputCompression`. Allowed: [`RedshiftDatasetDefinitionOutputCompression`].
        pub fn output_compression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputCompression", value.into());
            self
        }

        /// The data storage format for Redshift query results.
        ///
        /// `OutputFormat`. Required. Allowed: [`RedshiftDatasetDefinitionOutputFormat`].
        pub fn output_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputFormat", value.into());
            self
        }

        /// The location in Amazon S3 where the Redshift query results are stored.
        ///
        /// `OutputS3Uri`. Required.
        pub fn output_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputS3Uri", value.into());
            self
        }

        /// The SQL query statements to be executed.
        ///
        /// `QueryString`. Required.
        pub fn query_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryString", value.into());
            self
        }
    }

    impl From<RedshiftDatasetDefinition> for Json {
        fn from(value: RedshiftDatasetDefinition) -> Self {
            value.0.into()
        }
    }

    /// Configuration for downloading input data from Amazon S3 into the processing container.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    ///
    /// Required: `S3DataType`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Input(Properties);

    impl S3Input {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The local path in your container where you want Amazon SageMaker to write input data to. `LocalPath` is an absolute path to the input data and must begin with `/opt/ml/processing/` .
        ///
        /// `LocalPath`.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// Whether to GZIP-decompress the data in Amazon S3 as it is streamed into the processing container. `Gzip` can only be used when `Pipe` mode is specified as the `S3InputMode` .
        ///
        /// `S3CompressionType`. Allowed: [`S3CompressionType`].
        pub fn s3_compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3CompressionType", value.into());
            self
        }

        /// Whether to distribute the data from Amazon S3 to all processing instances with `FullyReplicated` , or whether the data from Amazon S3 is sharded by Amazon S3 key, downloading one shard of data to each processing instance.
        ///
        /// `S3DataDistributionType`. Allowed: [`S3DataDistributionType`].
        pub fn s3_data_distribution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataDistributionType", value.into());
            self
        }

        /// Whether you use an `S3Prefix` or a `ManifestFile` for the data type. If you choose `S3Prefix` , `S3Uri` identifies a key name prefix. Amazon SageMaker uses all objects with the specified key name prefix for the processing job.
        ///
        /// `S3DataType`. Required. Allowed: [`S3DataType`].
        pub fn s3_data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3DataType", value.into());
            self
        }

        /// Whether to use `File` or `Pipe` input mode. In File mode, Amazon SageMaker copies the data from the input source onto the local ML storage volume before starting your processing container. This is the most commonly used input mode.
        ///
        /// `S3InputMode`. Allowed: [`S3InputMode`].
        pub fn s3_input_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3InputMode", value.into());
            self
        }

        /// The URI of the Amazon S3 prefix Amazon SageMaker downloads data required to run a processing job.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3Input> for Json {
        fn from(value: S3Input) -> Self {
            value.0.into()
        }
    }

    /// Configuration for uploading output data to Amazon S3 from the processing container.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    ///
    /// Required: `S3UploadMode`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Output(Properties);

    impl S3Output {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The local path of a directory where you want Amazon SageMaker to upload its contents to Amazon S3. `LocalPath` is an absolute path to a directory containing output files.
        ///
        /// `LocalPath`.
        pub fn local_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalPath", value.into());
            self
        }

        /// Whether to upload the results of the processing job continuously or after the job completes.
        ///
        /// `S3UploadMode`. Required. Allowed: [`S3UploadMode`].
        pub fn s3_upload_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3UploadMode", value.into());
            self
        }

        /// The URI of the Amazon S3 prefix Amazon SageMaker downloads data required to run a processing job.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3Output> for Json {
        fn from(value: S3Output) -> Self {
            value.0.into()
        }
    }

    /// Configures conditions under which the processing job should be stopped, such as how long the processing job has been running. After the condition is met, the processing job is stopped.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    ///
    /// Required: `MaxRuntimeInSeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StoppingCondition(Properties);

    impl StoppingCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum length of time, in seconds, that a training or compilation job can run before it is stopped.
        ///
        /// `MaxRuntimeInSeconds`. Required.
        pub fn max_runtime_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRuntimeInSeconds", value.into());
            self
        }
    }

    impl From<StoppingCondition> for Json {
        fn from(value: StoppingCondition) -> Self {
            value.0.into()
        }
    }

    /// A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS resources.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
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

        /// The tag key. Tag keys must be unique per resource.
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

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
    ///
    /// A property type of `AWS::SageMaker::ProcessingJob`.
    ///
    /// Required: `SecurityGroupIds`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC security group IDs, in the form `sg-xxxxxxxx` . Specify the security groups for the VPC that is specified in the `Subnets` field.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The ID of the subnets in the VPC to which you want to connect your training job or model.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `OutputCompression`.
        pub enum OutputCompression {
            Gzip = "GZIP",
            Snappy = "SNAPPY",
            Zlib = "ZLIB",
        }

        /// Words for `OutputFormat`.
        pub enum OutputFormat {
            Parquet = "PARQUET",
            Avro = "AVRO",
            Orc = "ORC",
            Json = "JSON",
            Textfile = "TEXTFILE",
        }

        /// Words for `DataDistributionType`.
        pub enum DataDistributionType {
            FullyReplicated = "FullyReplicated",
            ShardedByS3Key = "ShardedByS3Key",
        }

        /// Words for `InputMode`.
        pub enum InputMode {
            File = "File",
            Pipe = "Pipe",
        }

        /// Words for `OutputCompression`.
        pub enum RedshiftDatasetDefinitionOutputCompression {
            None = "None",
            Gzip = "GZIP",
            Snappy = "SNAPPY",
            Zstd = "ZSTD",
            Bzip2 = "BZIP2",
        }

        /// Words for `OutputFormat`.
        pub enum RedshiftDatasetDefinitionOutputFormat {
            Parquet = "PARQUET",
            Csv = "CSV",
        }

        /// Words for `S3CompressionType`.
        pub enum S3CompressionType {
            None = "None",
            Gzip = "Gzip",
        }

        /// Words for `S3DataDistributionType`.
        pub enum S3DataDistributionType {
            FullyReplicated = "FullyReplicated",
            ShardedByS3Key = "ShardedByS3Key",
        }

        /// Words for `S3DataType`.
        pub enum S3DataType {
            ManifestFile = "ManifestFile",
            S3Prefix = "S3Prefix",
        }

        /// Words for `S3InputMode`.
        pub enum S3InputMode {
            File = "File",
            Pipe = "Pipe",
        }

        /// Words for `S3UploadMode`.
        pub enum S3UploadMode {
            Continuous = "Continuous",
            EndOfJob = "EndOfJob",
        }
    }
}

/// Property types of [`Project`].
pub mod project {
    use crate::{Json, List, Properties, Value};

    /// A key-value pair representing a parameter used in the CloudFormation stack.
    ///
    /// A property type of `AWS::SageMaker::Project`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CfnStackParameter(Properties);

    impl CfnStackParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the CloudFormation parameter.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the CloudFormation parameter.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<CfnStackParameter> for Json {
        fn from(value: CfnStackParameter) -> Self {
            value.0.into()
        }
    }

    /// Details about a CloudFormation template provider configuration and associated provisioning information.
    ///
    /// A property type of `AWS::SageMaker::Project`.
    ///
    /// Required: `TemplateName`, `TemplateURL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CfnTemplateProviderDetail(Properties);

    impl CfnTemplateProviderDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of CloudFormation stack parameters.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<List<CfnStackParameter>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The IAM role used by CloudFormation to create the stack.
        ///
        /// `RoleARN`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }

        /// The unique identifier of the template within the project.
        ///
        /// `TemplateName`. Required.
        pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateName", value.into());
            self
        }

        /// The Amazon S3 URL of the CloudFormation template.
        ///
        /// `TemplateURL`. Required.
        pub fn template_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateURL", value.into());
            self
        }
    }

    impl From<CfnTemplateProviderDetail> for Json {
        fn from(value: CfnTemplateProviderDetail) -> Self {
            value.0.into()
        }
    }

    /// A key value pair used when you provision a project as a service catalog product. For information, see [What is AWS Service Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html) .
    ///
    /// A property type of `AWS::SageMaker::Project`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProvisioningParameter(Properties);

    impl ProvisioningParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key that identifies a provisioning parameter.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the provisioning parameter.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ProvisioningParameter> for Json {
        fn from(value: ProvisioningParameter) -> Self {
            value.0.into()
        }
    }

    /// Details of a provisioned service catalog product. For information about service catalog, see [What is AWS Service Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html) .
    ///
    /// A property type of `AWS::SageMaker::Project`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceCatalogProvisionedProductDetails(Properties);

    impl ServiceCatalogProvisionedProductDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ProvisionedProductId`.
        pub fn provisioned_product_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProvisionedProductId", value.into());
            self
        }

        /// `ProvisionedProductStatusMessage`.
        pub fn provisioned_product_status_message(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("ProvisionedProductStatusMessage", value.into());
            self
        }
    }

    impl From<ServiceCatalogProvisionedProductDetails> for Json {
        fn from(value: ServiceCatalogProvisionedProductDetails) -> Self {
            value.0.into()
        }
    }

    /// The product ID and provisioning artifact ID to provision a service catalog. For information, see [What is AWS Service Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html) .
    ///
    /// A property type of `AWS::SageMaker::Project`.
    ///
    /// Required: `ProductId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceCatalogProvisioningDetails(Properties);

    impl ServiceCatalogProvisioningDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PathId`.
        pub fn path_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PathId", value.into());
            self
        }

        /// `ProductId`. Required.
        pub fn product_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProductId", value.into());
            self
        }

        /// `ProvisioningArtifactId`.
        pub fn provisioning_artifact_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProvisioningArtifactId", value.into());
            self
        }

        /// Parameters specified by the administrator that are required for provisioning the product.
        ///
        /// `ProvisioningParameters`.
        pub fn provisioning_parameters(
            mut self,
            value: impl Into<List<ProvisioningParameter>>,
        ) -> Self {
            self.0.set("ProvisioningParameters", value.into());
            self
        }
    }

    impl From<ServiceCatalogProvisioningDetails> for Json {
        fn from(value: ServiceCatalogProvisioningDetails) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SageMaker::Project`.
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

    /// Details about a template provider configuration and associated provisioning information.
    ///
    /// A property type of `AWS::SageMaker::Project`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TemplateProviderDetail(Properties);

    impl TemplateProviderDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details about a CloudFormation template provider configuration and associated provisioning information.
        ///
        /// `CfnTemplateProviderDetail`.
        pub fn cfn_template_provider_detail(
            mut self,
            value: impl Into<Value<CfnTemplateProviderDetail>>,
        ) -> Self {
            self.0.set("CfnTemplateProviderDetail", value.into());
            self
        }
    }

    impl From<TemplateProviderDetail> for Json {
        fn from(value: TemplateProviderDetail) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Space`].
pub mod space {
    use crate::{Json, List, Properties, Value};

    /// A Git repository that SageMaker AI automatically displays to users for cloning in the JupyterServer application.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    ///
    /// Required: `RepositoryUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeRepository(Properties);

    impl CodeRepository {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL of the Git repository.
        ///
        /// `RepositoryUrl`. Required.
        pub fn repository_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepositoryUrl", value.into());
            self
        }
    }

    impl From<CodeRepository> for Json {
        fn from(value: CodeRepository) -> Self {
            value.0.into()
        }
    }

    /// A file system, created by you, that you assign to a user profile or space for an Amazon SageMaker AI Domain. Permitted users can access this file system in Amazon SageMaker AI Studio.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomFileSystem(Properties);

    impl CustomFileSystem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A custom file system in Amazon EFS.
        ///
        /// `EFSFileSystem`.
        pub fn efs_file_system(mut self, value: impl Into<Value<EFSFileSystem>>) -> Self {
            self.0.set("EFSFileSystem", value.into());
            self
        }

        /// A custom file system in Amazon FSx for Lustre.
        ///
        /// `FSxLustreFileSystem`.
        pub fn f_sx_lustre_file_system(
            mut self,
            value: impl Into<Value<FSxLustreFileSystem>>,
        ) -> Self {
            self.0.set("FSxLustreFileSystem", value.into());
            self
        }

        /// A custom file system in Amazon S3. This is only supported in Amazon SageMaker Unified Studio.
        ///
        /// `S3FileSystem`.
        pub fn s3_file_system(mut self, value: impl Into<Value<S3FileSystem>>) -> Self {
            self.0.set("S3FileSystem", value.into());
            self
        }
    }

    impl From<CustomFileSystem> for Json {
        fn from(value: CustomFileSystem) -> Self {
            value.0.into()
        }
    }

    /// A custom SageMaker AI image. For more information, see [Bring your own SageMaker AI image](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-byoi.html) .
    ///
    /// A property type of `AWS::SageMaker::Space`.
    ///
    /// Required: `AppImageConfigName`, `ImageName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomImage(Properties);

    impl CustomImage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the AppImageConfig.
        ///
        /// `AppImageConfigName`. Required.
        pub fn app_image_config_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppImageConfigName", value.into());
            self
        }

        /// The name of the CustomImage. Must be unique to your account.
        ///
        /// `ImageName`. Required.
        pub fn image_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageName", value.into());
            self
        }

        /// The version number of the CustomImage.
        ///
        /// `ImageVersionNumber`.
        pub fn image_version_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ImageVersionNumber", value.into());
            self
        }
    }

    impl From<CustomImage> for Json {
        fn from(value: CustomImage) -> Self {
            value.0.into()
        }
    }

    /// A file system, created by you in Amazon EFS, that you assign to a user profile or space for an Amazon SageMaker AI Domain. Permitted users can access this file system in Amazon SageMaker AI Studio.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    ///
    /// Required: `FileSystemId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EFSFileSystem(Properties);

    impl EFSFileSystem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of your Amazon EFS file system.
        ///
        /// `FileSystemId`. Required.
        pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemId", value.into());
            self
        }
    }

    impl From<EFSFileSystem> for Json {
        fn from(value: EFSFileSystem) -> Self {
            value.0.into()
        }
    }

    /// A collection of EBS storage settings that apply to both private and shared spaces.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    ///
    /// Required: `EbsVolumeSizeInGb`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EbsStorageSettings(Properties);

    impl EbsStorageSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The size of an EBS storage volume for a space.
        ///
        /// `EbsVolumeSizeInGb`. Required.
        pub fn ebs_volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EbsVolumeSizeInGb", value.into());
            self
        }
    }

    impl From<EbsStorageSettings> for Json {
        fn from(value: EbsStorageSettings) -> Self {
            value.0.into()
        }
    }

    /// A custom file system in Amazon FSx for Lustre.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    ///
    /// Required: `FileSystemId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FSxLustreFileSystem(Properties);

    impl FSxLustreFileSystem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Amazon FSx for Lustre file system ID.
        ///
        /// `FileSystemId`. Required.
        pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemId", value.into());
            self
        }
    }

    impl From<FSxLustreFileSystem> for Json {
        fn from(value: FSxLustreFileSystem) -> Self {
            value.0.into()
        }
    }

    /// The JupyterServer app settings.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JupyterServerAppSettings(Properties);

    impl JupyterServerAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the JupyterServer app. If you use the `LifecycleConfigArns` parameter, then this parameter is also required.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the JupyterServerApp. If you use this parameter, the `DefaultResourceSpec` parameter is also required.
        ///
        /// `LifecycleConfigArns`.
        pub fn lifecycle_config_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LifecycleConfigArns", value.into());
            self
        }
    }

    impl From<JupyterServerAppSettings> for Json {
        fn from(value: JupyterServerAppSettings) -> Self {
            value.0.into()
        }
    }

    /// The KernelGateway app settings.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KernelGatewayAppSettings(Properties);

    impl KernelGatewayAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of custom SageMaker AI images that are configured to run as a KernelGateway app.
        ///
        /// `CustomImages`.
        pub fn custom_images(mut self, value: impl Into<List<CustomImage>>) -> Self {
            self.0.set("CustomImages", value.into());
            self
        }

        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the KernelGateway app.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the the user profile or domain.
        ///
        /// `LifecycleConfigArns`.
        pub fn lifecycle_config_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LifecycleConfigArns", value.into());
            self
        }
    }

    impl From<KernelGatewayAppSettings> for Json {
        fn from(value: KernelGatewayAppSettings) -> Self {
            value.0.into()
        }
    }

    /// The collection of ownership settings for a space.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    ///
    /// Required: `OwnerUserProfileName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OwnershipSettings(Properties);

    impl OwnershipSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The user profile who is the owner of the space.
        ///
        /// `OwnerUserProfileName`. Required.
        pub fn owner_user_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OwnerUserProfileName", value.into());
            self
        }
    }

    impl From<OwnershipSettings> for Json {
        fn from(value: OwnershipSettings) -> Self {
            value.0.into()
        }
    }

    /// Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the version runs on.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceSpec(Properties);

    impl ResourceSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The instance type that the image version runs on.
        ///
        /// `InstanceType`. Allowed: [`InstanceType`].
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource.
        ///
        /// `LifecycleConfigArn`.
        pub fn lifecycle_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LifecycleConfigArn", value.into());
            self
        }

        /// The ARN of the SageMaker AI image that the image version belongs to.
        ///
        /// `SageMakerImageArn`.
        pub fn sage_maker_image_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SageMakerImageArn", value.into());
            self
        }

        /// The ARN of the image version created on the instance. To clear the value set for `SageMakerImageVersionArn` , pass `None` as the value.
        ///
        /// `SageMakerImageVersionArn`.
        pub fn sage_maker_image_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SageMakerImageVersionArn", value.into());
            self
        }
    }

    impl From<ResourceSpec> for Json {
        fn from(value: ResourceSpec) -> Self {
            value.0.into()
        }
    }

    /// A custom file system in Amazon S3. This is only supported in Amazon SageMaker Unified Studio.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3FileSystem(Properties);

    impl S3FileSystem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 URI that specifies the location in S3 where files are stored, which is mounted within the Studio environment. For example: `s3://<bucket-name>/<prefix>/` .
        ///
        /// `S3Uri`.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3FileSystem> for Json {
        fn from(value: S3FileSystem) -> Self {
            value.0.into()
        }
    }

    /// The application settings for a Code Editor space.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpaceCodeEditorAppSettings(Properties);

    impl SpaceCodeEditorAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs on.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }
    }

    impl From<SpaceCodeEditorAppSettings> for Json {
        fn from(value: SpaceCodeEditorAppSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for the JupyterLab application within a space.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpaceJupyterLabAppSettings(Properties);

    impl SpaceJupyterLabAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of Git repositories that SageMaker automatically displays to users for cloning in the JupyterLab application.
        ///
        /// `CodeRepositories`.
        pub fn code_repositories(mut self, value: impl Into<List<CodeRepository>>) -> Self {
            self.0.set("CodeRepositories", value.into());
            self
        }

        /// Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs on.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }
    }

    impl From<SpaceJupyterLabAppSettings> for Json {
        fn from(value: SpaceJupyterLabAppSettings) -> Self {
            value.0.into()
        }
    }

    /// A collection of space settings.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpaceSettings(Properties);

    impl SpaceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of app created within the space.
        ///
        /// `AppType`. Allowed: [`AppType`].
        pub fn app_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppType", value.into());
            self
        }

        /// The Code Editor application settings.
        ///
        /// `CodeEditorAppSettings`.
        pub fn code_editor_app_settings(
            mut self,
            value: impl Into<Value<SpaceCodeEditorAppSettings>>,
        ) -> Self {
            self.0.set("CodeEditorAppSettings", value.into());
            self
        }

        /// A file system, created by you, that you assign to a space for an Amazon SageMaker AI Domain. Permitted users can access this file system in Amazon SageMaker AI Studio.
        ///
        /// `CustomFileSystems`.
        pub fn custom_file_systems(mut self, value: impl Into<List<CustomFileSystem>>) -> Self {
            self.0.set("CustomFileSystems", value.into());
            self
        }

        /// The settings for the JupyterLab application.
        ///
        /// `JupyterLabAppSettings`.
        pub fn jupyter_lab_app_settings(
            mut self,
            value: impl Into<Value<SpaceJupyterLabAppSettings>>,
        ) -> Self {
            self.0.set("JupyterLabAppSettings", value.into());
            self
        }

        /// The JupyterServer app settings.
        ///
        /// `JupyterServerAppSettings`.
        pub fn jupyter_server_app_settings(
            mut self,
            value: impl Into<Value<JupyterServerAppSettings>>,
        ) -> Self {
            self.0.set("JupyterServerAppSettings", value.into());
            self
        }

        /// The KernelGateway app settings.
        ///
        /// `KernelGatewayAppSettings`.
        pub fn kernel_gateway_app_settings(
            mut self,
            value: impl Into<Value<KernelGatewayAppSettings>>,
        ) -> Self {
            self.0.set("KernelGatewayAppSettings", value.into());
            self
        }

        /// A setting that enables or disables remote access for a SageMaker space. When enabled, this allows you to connect to the remote space from your local IDE.
        ///
        /// `RemoteAccess`. Allowed: [`RemoteAccess`].
        pub fn remote_access(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RemoteAccess", value.into());
            self
        }

        /// If you enable this option, SageMaker AI creates the following resources on your behalf when you create the space:
        ///
        /// `SpaceManagedResources`. Allowed: [`SpaceManagedResources`].
        pub fn space_managed_resources(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpaceManagedResources", value.into());
            self
        }

        /// The storage settings for a space.
        ///
        /// `SpaceStorageSettings`.
        pub fn space_storage_settings(
            mut self,
            value: impl Into<Value<SpaceStorageSettings>>,
        ) -> Self {
            self.0.set("SpaceStorageSettings", value.into());
            self
        }
    }

    impl From<SpaceSettings> for Json {
        fn from(value: SpaceSettings) -> Self {
            value.0.into()
        }
    }

    /// A collection of space sharing settings.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    ///
    /// Required: `SharingType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpaceSharingSettings(Properties);

    impl SpaceSharingSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the sharing type of the space.
        ///
        /// `SharingType`. Required. Allowed: [`SharingType`].
        pub fn sharing_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SharingType", value.into());
            self
        }
    }

    impl From<SpaceSharingSettings> for Json {
        fn from(value: SpaceSharingSettings) -> Self {
            value.0.into()
        }
    }

    /// The storage settings for a space.
    ///
    /// A property type of `AWS::SageMaker::Space`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpaceStorageSettings(Properties);

    impl SpaceStorageSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A collection of EBS storage settings for a space.
        ///
        /// `EbsStorageSettings`.
        pub fn ebs_storage_settings(mut self, value: impl Into<Value<EbsStorageSettings>>) -> Self {
            self.0.set("EbsStorageSettings", value.into());
            self
        }
    }

    impl From<SpaceStorageSettings> for Json {
        fn from(value: SpaceStorageSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Space`.
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
        /// Words for `InstanceType`.
        pub enum InstanceType {
            System = "system",
            MlT3Micro = "ml.t3.micro",
            MlT3Small = "ml.t3.small",
            MlT3Medium = "ml.t3.medium",
            MlT3Large = "ml.t3.large",
            MlT3Xlarge = "ml.t3.xlarge",
            MlT3_2xlarge = "ml.t3.2xlarge",
            MlM5Large = "ml.m5.large",
            MlM5Xlarge = "ml.m5.xlarge",
            MlM5_2xlarge = "ml.m5.2xlarge",
            MlM5_4xlarge = "ml.m5.4xlarge",
            MlM5_8xlarge = "ml.m5.8xlarge",
            MlM5_12xlarge = "ml.m5.12xlarge",
            MlM5_16xlarge = "ml.m5.16xlarge",
            MlM5_24xlarge = "ml.m5.24xlarge",
            MlC5Large = "ml.c5.large",
            MlC5Xlarge = "ml.c5.xlarge",
            MlC5_2xlarge = "ml.c5.2xlarge",
            MlC5_4xlarge = "ml.c5.4xlarge",
            MlC5_9xlarge = "ml.c5.9xlarge",
            MlC5_12xlarge = "ml.c5.12xlarge",
            MlC5_18xlarge = "ml.c5.18xlarge",
            MlC5_24xlarge = "ml.c5.24xlarge",
            MlP3_2xlarge = "ml.p3.2xlarge",
            MlP3_8xlarge = "ml.p3.8xlarge",
            MlP3_16xlarge = "ml.p3.16xlarge",
            MlG4dnXlarge = "ml.g4dn.xlarge",
            MlG4dn2xlarge = "ml.g4dn.2xlarge",
            MlG4dn4xlarge = "ml.g4dn.4xlarge",
            MlG4dn8xlarge = "ml.g4dn.8xlarge",
            MlG4dn12xlarge = "ml.g4dn.12xlarge",
            MlG4dn16xlarge = "ml.g4dn.16xlarge",
            MlR5Large = "ml.r5.large",
            MlR5Xlarge = "ml.r5.xlarge",
            MlR5_2xlarge = "ml.r5.2xlarge",
            MlR5_4xlarge = "ml.r5.4xlarge",
            MlR5_8xlarge = "ml.r5.8xlarge",
            MlR5_12xlarge = "ml.r5.12xlarge",
            MlR5_16xlarge = "ml.r5.16xlarge",
            MlR5_24xlarge = "ml.r5.24xlarge",
            MlP3dn24xlarge = "ml.p3dn.24xlarge",
            MlM5dLarge = "ml.m5d.large",
            MlM5dXlarge = "ml.m5d.xlarge",
            MlM5d2xlarge = "ml.m5d.2xlarge",
            MlM5d4xlarge = "ml.m5d.4xlarge",
            MlM5d8xlarge = "ml.m5d.8xlarge",
            MlM5d12xlarge = "ml.m5d.12xlarge",
            MlM5d16xlarge = "ml.m5d.16xlarge",
            MlM5d24xlarge = "ml.m5d.24xlarge",
            MlG5Xlarge = "ml.g5.xlarge",
            MlG5_2xlarge = "ml.g5.2xlarge",
            MlG5_4xlarge = "ml.g5.4xlarge",
            MlG5_8xlarge = "ml.g5.8xlarge",
            MlG5_12xlarge = "ml.g5.12xlarge",
            MlG5_16xlarge = "ml.g5.16xlarge",
            MlG5_24xlarge = "ml.g5.24xlarge",
            MlG5_48xlarge = "ml.g5.48xlarge",
            MlP4d24xlarge = "ml.p4d.24xlarge",
            MlP4de24xlarge = "ml.p4de.24xlarge",
            MlGeospatialInteractive = "ml.geospatial.interactive",
            MlTrn1_2xlarge = "ml.trn1.2xlarge",
            MlTrn1_32xlarge = "ml.trn1.32xlarge",
            MlTrn1n32xlarge = "ml.trn1n.32xlarge",
        }

        /// Words for `AppType`.
        pub enum AppType {
            JupyterServer = "JupyterServer",
            KernelGateway = "KernelGateway",
            TensorBoard = "TensorBoard",
            RStudioServerPro = "RStudioServerPro",
            RSessionGateway = "RSessionGateway",
            JupyterLab = "JupyterLab",
            CodeEditor = "CodeEditor",
        }

        /// Words for `RemoteAccess`.
        pub enum RemoteAccess {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `SpaceManagedResources`.
        pub enum SpaceManagedResources {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `SharingType`.
        pub enum SharingType {
            Private = "Private",
            Shared = "Shared",
        }
    }
}

/// Property types and words of [`StudioLifecycleConfig`].
pub mod studio_lifecycle_config {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SageMaker::StudioLifecycleConfig`.
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
        /// Words for `StudioLifecycleConfigAppType`.
        pub enum StudioLifecycleConfigAppType {
            JupyterServer = "JupyterServer",
            KernelGateway = "KernelGateway",
            CodeEditor = "CodeEditor",
            JupyterLab = "JupyterLab",
        }
    }
}

/// Property types and words of [`TrialComponent`].
pub mod trial_component {
    use crate::{Json, Properties, Value};

    /// Metadata properties of the tracking entity, trial, or trial component.
    ///
    /// A property type of `AWS::SageMaker::TrialComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataProperties(Properties);

    impl MetadataProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The commit ID.
        ///
        /// `CommitId`.
        pub fn commit_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CommitId", value.into());
            self
        }

        /// The entity this entity was generated by.
        ///
        /// `GeneratedBy`.
        pub fn generated_by(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GeneratedBy", value.into());
            self
        }

        /// The project ID.
        ///
        /// `ProjectId`.
        pub fn project_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProjectId", value.into());
            self
        }

        /// The repository.
        ///
        /// `Repository`.
        pub fn repository(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Repository", value.into());
            self
        }
    }

    impl From<MetadataProperties> for Json {
        fn from(value: MetadataProperties) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::TrialComponent`.
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }

    /// Represents an input or output artifact of a trial component.
    ///
    /// A property type of `AWS::SageMaker::TrialComponent`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrialComponentArtifact(Properties);

    impl TrialComponentArtifact {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The media type of the artifact.
        ///
        /// `MediaType`.
        pub fn media_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MediaType", value.into());
            self
        }

        /// The location of the artifact.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TrialComponentArtifact> for Json {
        fn from(value: TrialComponentArtifact) -> Self {
            value.0.into()
        }
    }

    /// The value of a hyperparameter. Only one of StringValue or NumberValue can be specified.
    ///
    /// A property type of `AWS::SageMaker::TrialComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrialComponentParameterValue(Properties);

    impl TrialComponentParameterValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The numeric value of a numeric hyperparameter.
        ///
        /// `NumberValue`.
        pub fn number_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("NumberValue", value.into());
            self
        }

        /// The string value of a categorical hyperparameter.
        ///
        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<TrialComponentParameterValue> for Json {
        fn from(value: TrialComponentParameterValue) -> Self {
            value.0.into()
        }
    }

    /// The status of the trial component.
    ///
    /// A property type of `AWS::SageMaker::TrialComponent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrialComponentStatus(Properties);

    impl TrialComponentStatus {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If the component failed, a message describing why.
        ///
        /// `Message`.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }

        /// The status of the trial component.
        ///
        /// `PrimaryStatus`. Allowed: [`PrimaryStatus`].
        pub fn primary_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrimaryStatus", value.into());
            self
        }
    }

    impl From<TrialComponentStatus> for Json {
        fn from(value: TrialComponentStatus) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `PrimaryStatus`.
        pub enum PrimaryStatus {
            InProgress = "InProgress",
            Completed = "Completed",
            Failed = "Failed",
            Stopping = "Stopping",
            Stopped = "Stopped",
        }
    }
}

/// Property types and words of [`UserProfile`].
pub mod user_profile {
    use crate::{Json, List, Properties, Value};

    /// The Code Editor application settings.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeEditorAppSettings(Properties);

    impl CodeEditorAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The lifecycle configuration that runs before the default lifecycle configuration. It can override changes made in the default lifecycle configuration.
        ///
        /// `BuiltInLifecycleConfigArn`.
        pub fn built_in_lifecycle_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BuiltInLifecycleConfigArn", value.into());
            self
        }

        /// A list of custom SageMaker images that are configured to run as a Code Editor app.
        ///
        /// `CustomImages`.
        pub fn custom_images(mut self, value: impl Into<List<CustomImage>>) -> Self {
            self.0.set("CustomImages", value.into());
            self
        }

        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the Code Editor app.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Code Editor application lifecycle configuration.
        ///
        /// `LifecycleConfigArns`.
        pub fn lifecycle_config_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LifecycleConfigArns", value.into());
            self
        }
    }

    impl From<CodeEditorAppSettings> for Json {
        fn from(value: CodeEditorAppSettings) -> Self {
            value.0.into()
        }
    }

    /// A Git repository that SageMaker AI automatically displays to users for cloning in the JupyterServer application.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    ///
    /// Required: `RepositoryUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeRepository(Properties);

    impl CodeRepository {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL of the Git repository.
        ///
        /// `RepositoryUrl`. Required.
        pub fn repository_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepositoryUrl", value.into());
            self
        }
    }

    impl From<CodeRepository> for Json {
        fn from(value: CodeRepository) -> Self {
            value.0.into()
        }
    }

    /// The settings for assigning a custom file system to a user profile or space for an Amazon SageMaker AI Domain. Permitted users can access this file system in Amazon SageMaker AI Studio.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomFileSystemConfig(Properties);

    impl CustomFileSystemConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The settings for a custom Amazon EFS file system.
        ///
        /// `EFSFileSystemConfig`.
        pub fn efs_file_system_config(
            mut self,
            value: impl Into<Value<EFSFileSystemConfig>>,
        ) -> Self {
            self.0.set("EFSFileSystemConfig", value.into());
            self
        }

        /// The settings for a custom Amazon FSx for Lustre file system.
        ///
        /// `FSxLustreFileSystemConfig`.
        pub fn f_sx_lustre_file_system_config(
            mut self,
            value: impl Into<Value<FSxLustreFileSystemConfig>>,
        ) -> Self {
            self.0.set("FSxLustreFileSystemConfig", value.into());
            self
        }

        /// Configuration settings for a custom Amazon S3 file system.
        ///
        /// `S3FileSystemConfig`.
        pub fn s3_file_system_config(
            mut self,
            value: impl Into<Value<S3FileSystemConfig>>,
        ) -> Self {
            self.0.set("S3FileSystemConfig", value.into());
            self
        }
    }

    impl From<CustomFileSystemConfig> for Json {
        fn from(value: CustomFileSystemConfig) -> Self {
            value.0.into()
        }
    }

    /// A custom SageMaker AI image. For more information, see [Bring your own SageMaker AI image](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-byoi.html) .
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    ///
    /// Required: `AppImageConfigName`, `ImageName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomImage(Properties);

    impl CustomImage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the AppImageConfig.
        ///
        /// `AppImageConfigName`. Required.
        pub fn app_image_config_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppImageConfigName", value.into());
            self
        }

        /// The name of the CustomImage. Must be unique to your account.
        ///
        /// `ImageName`. Required.
        pub fn image_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageName", value.into());
            self
        }

        /// The version number of the CustomImage.
        ///
        /// `ImageVersionNumber`.
        pub fn image_version_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ImageVersionNumber", value.into());
            self
        }
    }

    impl From<CustomImage> for Json {
        fn from(value: CustomImage) -> Self {
            value.0.into()
        }
    }

    /// Details about the POSIX identity that is used for file system operations.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    ///
    /// Required: `Gid`, `Uid`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomPosixUserConfig(Properties);

    impl CustomPosixUserConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The POSIX group ID.
        ///
        /// `Gid`. Required.
        pub fn gid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Gid", value.into());
            self
        }

        /// The POSIX user ID.
        ///
        /// `Uid`. Required.
        pub fn uid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Uid", value.into());
            self
        }
    }

    impl From<CustomPosixUserConfig> for Json {
        fn from(value: CustomPosixUserConfig) -> Self {
            value.0.into()
        }
    }

    /// A collection of default EBS storage settings that apply to spaces created within a domain or user profile.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    ///
    /// Required: `DefaultEbsVolumeSizeInGb`, `MaximumEbsVolumeSizeInGb`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultEbsStorageSettings(Properties);

    impl DefaultEbsStorageSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default size of the EBS storage volume for a space.
        ///
        /// `DefaultEbsVolumeSizeInGb`. Required.
        pub fn default_ebs_volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DefaultEbsVolumeSizeInGb", value.into());
            self
        }

        /// The maximum size of the EBS storage volume for a space.
        ///
        /// `MaximumEbsVolumeSizeInGb`. Required.
        pub fn maximum_ebs_volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumEbsVolumeSizeInGb", value.into());
            self
        }
    }

    impl From<DefaultEbsStorageSettings> for Json {
        fn from(value: DefaultEbsStorageSettings) -> Self {
            value.0.into()
        }
    }

    /// The default storage settings for a space.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultSpaceStorageSettings(Properties);

    impl DefaultSpaceStorageSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default EBS storage settings for a space.
        ///
        /// `DefaultEbsStorageSettings`.
        pub fn default_ebs_storage_settings(
            mut self,
            value: impl Into<Value<DefaultEbsStorageSettings>>,
        ) -> Self {
            self.0.set("DefaultEbsStorageSettings", value.into());
            self
        }
    }

    impl From<DefaultSpaceStorageSettings> for Json {
        fn from(value: DefaultSpaceStorageSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for assigning a custom Amazon EFS file system to a user profile or space for an Amazon SageMaker AI Domain.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    ///
    /// Required: `FileSystemId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EFSFileSystemConfig(Properties);

    impl EFSFileSystemConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of your Amazon EFS file system.
        ///
        /// `FileSystemId`. Required.
        pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemId", value.into());
            self
        }

        /// The path to the file system directory that is accessible in Amazon SageMaker AI Studio. Permitted users can access only this directory and below.
        ///
        /// `FileSystemPath`.
        pub fn file_system_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemPath", value.into());
            self
        }
    }

    impl From<EFSFileSystemConfig> for Json {
        fn from(value: EFSFileSystemConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration parameters specifying IAM roles assumed by SageMaker's execution role and cluster instances.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmrSettings(Properties);

    impl EmrSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of Amazon Resource Names (ARNs) of the IAM roles that the execution role of SageMaker can assume.
        ///
        /// `AssumableRoleArns`.
        pub fn assumable_role_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AssumableRoleArns", value.into());
            self
        }

        /// An array of ARNs of IAM roles used by EMR cluster instances or job execution environments.
        ///
        /// `ExecutionRoleArns`.
        pub fn execution_role_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExecutionRoleArns", value.into());
            self
        }
    }

    impl From<EmrSettings> for Json {
        fn from(value: EmrSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for assigning a custom Amazon FSx for Lustre file system to a user profile or space for an Amazon SageMaker Domain.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    ///
    /// Required: `FileSystemId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FSxLustreFileSystemConfig(Properties);

    impl FSxLustreFileSystemConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The globally unique, 17-digit, ID of the file system, assigned by Amazon FSx for Lustre.
        ///
        /// `FileSystemId`. Required.
        pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemId", value.into());
            self
        }

        /// The path to the file system directory that is accessible in Amazon SageMaker Studio. Permitted users can access only this directory and below.
        ///
        /// `FileSystemPath`.
        pub fn file_system_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemPath", value.into());
            self
        }
    }

    impl From<FSxLustreFileSystemConfig> for Json {
        fn from(value: FSxLustreFileSystemConfig) -> Self {
            value.0.into()
        }
    }

    /// The SageMaker images that are hidden from the Studio user interface. You must specify the SageMaker image name and version aliases.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HiddenSageMakerImage(Properties);

    impl HiddenSageMakerImage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The SageMaker image name that you are hiding from the Studio user interface.
        ///
        /// `SageMakerImageName`. Allowed: [`SageMakerImageName`].
        pub fn sage_maker_image_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SageMakerImageName", value.into());
            self
        }

        /// The version aliases you are hiding from the Studio user interface.
        ///
        /// `VersionAliases`.
        pub fn version_aliases(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("VersionAliases", value.into());
            self
        }
    }

    impl From<HiddenSageMakerImage> for Json {
        fn from(value: HiddenSageMakerImage) -> Self {
            value.0.into()
        }
    }

    /// The settings for the JupyterLab application.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JupyterLabAppSettings(Properties);

    impl JupyterLabAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The lifecycle configuration that runs before the default lifecycle configuration. It can override changes made in the default lifecycle configuration.
        ///
        /// `BuiltInLifecycleConfigArn`.
        pub fn built_in_lifecycle_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BuiltInLifecycleConfigArn", value.into());
            self
        }

        /// A list of Git repositories that SageMaker automatically displays to users for cloning in the JupyterLab application.
        ///
        /// `CodeRepositories`.
        pub fn code_repositories(mut self, value: impl Into<List<CodeRepository>>) -> Self {
            self.0.set("CodeRepositories", value.into());
            self
        }

        /// A list of custom SageMaker images that are configured to run as a JupyterLab app.
        ///
        /// `CustomImages`.
        pub fn custom_images(mut self, value: impl Into<List<CustomImage>>) -> Self {
            self.0.set("CustomImages", value.into());
            self
        }

        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the JupyterLab app.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }

        /// Configuration parameters specifying IAM roles assumed by SageMaker's execution role and cluster instances.
        ///
        /// `EmrSettings`.
        pub fn emr_settings(mut self, value: impl Into<Value<EmrSettings>>) -> Self {
            self.0.set("EmrSettings", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the lifecycle configurations attached to the user profile or domain. To remove a lifecycle config, you must set `LifecycleConfigArns` to an empty list.
        ///
        /// `LifecycleConfigArns`.
        pub fn lifecycle_config_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LifecycleConfigArns", value.into());
            self
        }
    }

    impl From<JupyterLabAppSettings> for Json {
        fn from(value: JupyterLabAppSettings) -> Self {
            value.0.into()
        }
    }

    /// The JupyterServer app settings.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JupyterServerAppSettings(Properties);

    impl JupyterServerAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the JupyterServer app.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the JupyterServerApp. If you use this parameter, the `DefaultResourceSpec` parameter is also required.
        ///
        /// `LifecycleConfigArns`.
        pub fn lifecycle_config_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LifecycleConfigArns", value.into());
            self
        }
    }

    impl From<JupyterServerAppSettings> for Json {
        fn from(value: JupyterServerAppSettings) -> Self {
            value.0.into()
        }
    }

    /// The KernelGateway app settings.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KernelGatewayAppSettings(Properties);

    impl KernelGatewayAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of custom SageMaker AI images that are configured to run as a KernelGateway app.
        ///
        /// `CustomImages`.
        pub fn custom_images(mut self, value: impl Into<List<CustomImage>>) -> Self {
            self.0.set("CustomImages", value.into());
            self
        }

        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the KernelGateway app.
        ///
        /// `DefaultResourceSpec`.
        pub fn default_resource_spec(mut self, value: impl Into<Value<ResourceSpec>>) -> Self {
            self.0.set("DefaultResourceSpec", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the the user profile or domain.
        ///
        /// `LifecycleConfigArns`.
        pub fn lifecycle_config_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LifecycleConfigArns", value.into());
            self
        }
    }

    impl From<KernelGatewayAppSettings> for Json {
        fn from(value: KernelGatewayAppSettings) -> Self {
            value.0.into()
        }
    }

    /// A collection of settings that configure user interaction with the `RStudioServerPro` app.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RStudioServerProAppSettings(Properties);

    impl RStudioServerProAppSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the current user has access to the `RStudioServerPro` app.
        ///
        /// `AccessStatus`. Allowed: [`AccessStatus`].
        pub fn access_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessStatus", value.into());
            self
        }

        /// The level of permissions that the user has within the `RStudioServerPro` app. This value defaults to `User`. The `Admin` value allows the user access to the RStudio Administrative Dashboard.
        ///
        /// `UserGroup`. Allowed: [`UserGroup`].
        pub fn user_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserGroup", value.into());
            self
        }
    }

    impl From<RStudioServerProAppSettings> for Json {
        fn from(value: RStudioServerProAppSettings) -> Self {
            value.0.into()
        }
    }

    /// Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the version runs on.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceSpec(Properties);

    impl ResourceSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The instance type that the image version runs on.
        ///
        /// `InstanceType`. Allowed: `system`, `ml.t3.micro`, `ml.t3.small`, `ml.t3.medium`, `ml.t3.large`, `ml.t3.xlarge`, `ml.t3.2xlarge`, `ml.m5.large`, `ml.m5.xlarge`, `ml.m5.2xlarge`, `ml.m5.4xlarge`, `ml.m5.8xlarge`, and more.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource.
        ///
        /// `LifecycleConfigArn`.
        pub fn lifecycle_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LifecycleConfigArn", value.into());
            self
        }

        /// The ARN of the SageMaker AI image that the image version belongs to.
        ///
        /// `SageMakerImageArn`.
        pub fn sage_maker_image_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SageMakerImageArn", value.into());
            self
        }

        /// The ARN of the image version created on the instance. To clear the value set for `SageMakerImageVersionArn` , pass `None` as the value.
        ///
        /// `SageMakerImageVersionArn`.
        pub fn sage_maker_image_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SageMakerImageVersionArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the training plan to use for the ResourceSpec.
        ///
        /// `TrainingPlanArn`.
        pub fn training_plan_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrainingPlanArn", value.into());
            self
        }
    }

    impl From<ResourceSpec> for Json {
        fn from(value: ResourceSpec) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the custom Amazon S3 file system.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3FileSystemConfig(Properties);

    impl S3FileSystemConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file system path where the Amazon S3 storage location will be mounted within the Amazon SageMaker Studio environment.
        ///
        /// `MountPath`.
        pub fn mount_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPath", value.into());
            self
        }

        /// The Amazon S3 URI of the S3 file system configuration.
        ///
        /// `S3Uri`.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3FileSystemConfig> for Json {
        fn from(value: S3FileSystemConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies options when sharing an Amazon SageMaker Studio notebook.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SharingSettings(Properties);

    impl SharingSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to include the notebook cell output when sharing the notebook. The default is `Disabled` .
        ///
        /// `NotebookOutputOption`. Allowed: [`NotebookOutputOption`].
        pub fn notebook_output_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotebookOutputOption", value.into());
            self
        }

        /// When `NotebookOutputOption` is `Allowed` , the AWS Key Management Service (KMS) encryption key ID used to encrypt the notebook cell output in the Amazon S3 bucket.
        ///
        /// `S3KmsKeyId`.
        pub fn s3_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3KmsKeyId", value.into());
            self
        }

        /// When `NotebookOutputOption` is `Allowed` , the Amazon S3 bucket used to store the shared notebook snapshots.
        ///
        /// `S3OutputPath`.
        pub fn s3_output_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3OutputPath", value.into());
            self
        }
    }

    impl From<SharingSettings> for Json {
        fn from(value: SharingSettings) -> Self {
            value.0.into()
        }
    }

    /// Studio settings. If these settings are applied on a user level, they take priority over the settings applied on a domain level.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StudioWebPortalSettings(Properties);

    impl StudioWebPortalSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The [Applications supported in Studio](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-updated-apps.html) that are hidden from the Studio left navigation pane.
        ///
        /// `HiddenAppTypes`. Allowed: [`HiddenAppTypes`].
        pub fn hidden_app_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("HiddenAppTypes", value.into());
            self
        }

        /// The instance types you are hiding from the Studio user interface.
        ///
        /// `HiddenInstanceTypes`. Allowed: `system`, `ml.t3.micro`, `ml.t3.small`, `ml.t3.medium`, `ml.t3.large`, `ml.t3.xlarge`, `ml.t3.2xlarge`, `ml.m5.large`, `ml.m5.xlarge`, `ml.m5.2xlarge`, `ml.m5.4xlarge`, `ml.m5.8xlarge`, and more.
        pub fn hidden_instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("HiddenInstanceTypes", value.into());
            self
        }

        /// The machine learning tools that are hidden from the Studio left navigation pane.
        ///
        /// `HiddenMlTools`. Allowed: [`HiddenMlTools`].
        pub fn hidden_ml_tools(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("HiddenMlTools", value.into());
            self
        }

        /// The version aliases you are hiding from the Studio user interface.
        ///
        /// `HiddenSageMakerImageVersionAliases`.
        pub fn hidden_sage_maker_image_version_aliases(
            mut self,
            value: impl Into<List<HiddenSageMakerImage>>,
        ) -> Self {
            self.0
                .set("HiddenSageMakerImageVersionAliases", value.into());
            self
        }
    }

    impl From<StudioWebPortalSettings> for Json {
        fn from(value: StudioWebPortalSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::UserProfile`.
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

    /// A collection of settings that apply to users of Amazon SageMaker Studio.
    ///
    /// A property type of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserSettings(Properties);

    impl UserSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether auto-mounting of an EFS volume is supported for the user profile. The `DefaultAsDomain` value is only supported for user profiles. Do not use the `DefaultAsDomain` value when setting this parameter for a domain.
        ///
        /// `AutoMountHomeEFS`. Allowed: [`AutoMountHomeEFS`].
        pub fn auto_mount_home_efs(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AutoMountHomeEFS", value.into());
            self
        }

        /// The Code Editor application settings.
        ///
        /// `CodeEditorAppSettings`.
        pub fn code_editor_app_settings(
            mut self,
            value: impl Into<Value<CodeEditorAppSettings>>,
        ) -> Self {
            self.0.set("CodeEditorAppSettings", value.into());
            self
        }

        /// The settings for assigning a custom file system to a user profile. Permitted users can access this file system in Amazon SageMaker AI Studio.
        ///
        /// `CustomFileSystemConfigs`.
        pub fn custom_file_system_configs(
            mut self,
            value: impl Into<List<CustomFileSystemConfig>>,
        ) -> Self {
            self.0.set("CustomFileSystemConfigs", value.into());
            self
        }

        /// Details about the POSIX identity that is used for file system operations.
        ///
        /// `CustomPosixUserConfig`.
        pub fn custom_posix_user_config(
            mut self,
            value: impl Into<Value<CustomPosixUserConfig>>,
        ) -> Self {
            self.0.set("CustomPosixUserConfig", value.into());
            self
        }

        /// The default experience that the user is directed to when accessing the domain. The supported values are:
        ///
        /// `DefaultLandingUri`.
        pub fn default_landing_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultLandingUri", value.into());
            self
        }

        /// The execution role for the user.
        ///
        /// `ExecutionRole`.
        pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRole", value.into());
            self
        }

        /// The settings for the JupyterLab application.
        ///
        /// `JupyterLabAppSettings`.
        pub fn jupyter_lab_app_settings(
            mut self,
            value: impl Into<Value<JupyterLabAppSettings>>,
        ) -> Self {
            self.0.set("JupyterLabAppSettings", value.into());
            self
        }

        /// The Jupyter server's app settings.
        ///
        /// `JupyterServerAppSettings`.
        pub fn jupyter_server_app_settings(
            mut self,
            value: impl Into<Value<JupyterServerAppSettings>>,
        ) -> Self {
            self.0.set("JupyterServerAppSettings", value.into());
            self
        }

        /// The kernel gateway app settings.
        ///
        /// `KernelGatewayAppSettings`.
        pub fn kernel_gateway_app_settings(
            mut self,
            value: impl Into<Value<KernelGatewayAppSettings>>,
        ) -> Self {
            self.0.set("KernelGatewayAppSettings", value.into());
            self
        }

        /// A collection of settings that configure user interaction with the `RStudioServerPro` app.
        ///
        /// `RStudioServerProAppSettings`.
        pub fn r_studio_server_pro_app_settings(
            mut self,
            value: impl Into<Value<RStudioServerProAppSettings>>,
        ) -> Self {
            self.0.set("RStudioServerProAppSettings", value.into());
            self
        }

        /// The security groups for the Amazon Virtual Private Cloud (VPC) that the domain uses for communication.
        ///
        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// Specifies options for sharing Amazon SageMaker AI Studio notebooks.
        ///
        /// `SharingSettings`.
        pub fn sharing_settings(mut self, value: impl Into<Value<SharingSettings>>) -> Self {
            self.0.set("SharingSettings", value.into());
            self
        }

        /// The storage settings for a space.
        ///
        /// `SpaceStorageSettings`.
        pub fn space_storage_settings(
            mut self,
            value: impl Into<Value<DefaultSpaceStorageSettings>>,
        ) -> Self {
            self.0.set("SpaceStorageSettings", value.into());
            self
        }

        /// Whether the user can access Studio. If this value is set to `DISABLED` , the user cannot access Studio, even if that is the default experience for the domain.
        ///
        /// `StudioWebPortal`. Allowed: [`StudioWebPortal`].
        pub fn studio_web_portal(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StudioWebPortal", value.into());
            self
        }

        /// Studio settings. If these settings are applied on a user level, they take priority over the settings applied on a domain level.
        ///
        /// `StudioWebPortalSettings`.
        pub fn studio_web_portal_settings(
            mut self,
            value: impl Into<Value<StudioWebPortalSettings>>,
        ) -> Self {
            self.0.set("StudioWebPortalSettings", value.into());
            self
        }
    }

    impl From<UserSettings> for Json {
        fn from(value: UserSettings) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `SageMakerImageName`.
        pub enum SageMakerImageName {
            SagemakerDistribution = "sagemaker_distribution",
        }

        /// Words for `AccessStatus`.
        pub enum AccessStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `UserGroup`.
        pub enum UserGroup {
            RStudioAdmin = "R_STUDIO_ADMIN",
            RStudioUser = "R_STUDIO_USER",
        }

        /// Words for `NotebookOutputOption`.
        pub enum NotebookOutputOption {
            Allowed = "Allowed",
            Disabled = "Disabled",
        }

        /// Words for `HiddenAppTypes`.
        pub enum HiddenAppTypes {
            JupyterServer = "JupyterServer",
            TensorBoard = "TensorBoard",
            RStudioServerPro = "RStudioServerPro",
            JupyterLab = "JupyterLab",
            CodeEditor = "CodeEditor",
            DetailedProfiler = "DetailedProfiler",
            Canvas = "Canvas",
        }

        /// Words for `HiddenMlTools`.
        pub enum HiddenMlTools {
            DataWrangler = "DataWrangler",
            FeatureStore = "FeatureStore",
            EmrClusters = "EmrClusters",
            AutoMl = "AutoMl",
            Experiments = "Experiments",
            Training = "Training",
            ModelEvaluation = "ModelEvaluation",
            Pipelines = "Pipelines",
            Models = "Models",
            JumpStart = "JumpStart",
            InferenceRecommender = "InferenceRecommender",
            Endpoints = "Endpoints",
            Projects = "Projects",
            InferenceOptimization = "InferenceOptimization",
            HyperPodClusters = "HyperPodClusters",
            Comet = "Comet",
            DeepchecksLLMEvaluation = "DeepchecksLLMEvaluation",
            Fiddler = "Fiddler",
            LakeraGuard = "LakeraGuard",
            PerformanceEvaluation = "PerformanceEvaluation",
        }

        /// Words for `AutoMountHomeEFS`.
        pub enum AutoMountHomeEFS {
            Enabled = "Enabled",
            Disabled = "Disabled",
            DefaultAsDomain = "DefaultAsDomain",
        }

        /// Words for `StudioWebPortal`.
        pub enum StudioWebPortal {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`Workforce`].
pub mod workforce {
    use crate::{Json, List, Map, Properties, Value};

    /// The configuration of an Amazon Cognito workforce. A single Cognito workforce is created using and corresponds to a single Amazon Cognito user pool.
    ///
    /// A property type of `AWS::SageMaker::Workforce`.
    ///
    /// Required: `ClientId`, `UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CognitoConfig(Properties);

    impl CognitoConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The client ID for your Amazon Cognito user pool.
        ///
        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The ID for your Amazon Cognito user pool.
        ///
        /// `UserPool`. Required.
        pub fn user_pool(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserPool", value.into());
            self
        }
    }

    impl From<CognitoConfig> for Json {
        fn from(value: CognitoConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration of an OIDC Identity Provider (IdP) private workforce.
    ///
    /// A property type of `AWS::SageMaker::Workforce`.
    ///
    /// Required: `AuthorizationEndpoint`, `ClientId`, `Issuer`, `JwksUri`, `LogoutEndpoint`, `TokenEndpoint`, `UserInfoEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OidcConfig(Properties);

    impl OidcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string to string map of identifiers specific to the custom identity provider (IdP) being used.
        ///
        /// `AuthenticationRequestExtraParams`.
        pub fn authentication_request_extra_params(
            mut self,
            value: impl Into<Map<String>>,
        ) -> Self {
            self.0.set("AuthenticationRequestExtraParams", value.into());
            self
        }

        /// The OIDC IdP authorization endpoint used to configure your private workforce.
        ///
        /// `AuthorizationEndpoint`. Required.
        pub fn authorization_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationEndpoint", value.into());
            self
        }

        /// The OIDC IdP client ID used to configure your private workforce.
        ///
        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The OIDC IdP client secret used to configure your private workforce.
        ///
        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// The OIDC IdP issuer used to configure your private workforce.
        ///
        /// `Issuer`. Required.
        pub fn issuer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Issuer", value.into());
            self
        }

        /// The OIDC IdP JSON Web Key Set (Jwks) URI used to configure your private workforce.
        ///
        /// `JwksUri`. Required.
        pub fn jwks_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JwksUri", value.into());
            self
        }

        /// The OIDC IdP logout endpoint used to configure your private workforce.
        ///
        /// `LogoutEndpoint`. Required.
        pub fn logout_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogoutEndpoint", value.into());
            self
        }

        /// An array of string identifiers used to refer to the specific pieces of user data or claims that the client application wants to access.
        ///
        /// `Scope`.
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }

        /// The OIDC IdP token endpoint used to configure your private workforce.
        ///
        /// `TokenEndpoint`. Required.
        pub fn token_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TokenEndpoint", value.into());
            self
        }

        /// The OIDC IdP user info endpoint used to configure your private workforce.
        ///
        /// `UserInfoEndpoint`. Required.
        pub fn user_info_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserInfoEndpoint", value.into());
            self
        }
    }

    impl From<OidcConfig> for Json {
        fn from(value: OidcConfig) -> Self {
            value.0.into()
        }
    }

    /// A list of IP address ranges used to access your training data.
    ///
    /// A property type of `AWS::SageMaker::Workforce`.
    ///
    /// Required: `Cidrs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceIpConfig(Properties);

    impl SourceIpConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of one to ten Classless Inter-Domain Routing (CIDR) values.
        ///
        /// `Cidrs`. Required.
        pub fn cidrs(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Cidrs", value.into());
            self
        }
    }

    impl From<SourceIpConfig> for Json {
        fn from(value: SourceIpConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SageMaker::Workforce`.
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

    /// The VPC configuration for the workforce.
    ///
    /// A property type of `AWS::SageMaker::Workforce`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkforceVpcConfigRequest(Properties);

    impl WorkforceVpcConfigRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC security group IDs.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The VPC subnets.
        ///
        /// `Subnets`.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }

        /// The ID of the VPC.
        ///
        /// `VpcId`.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<WorkforceVpcConfigRequest> for Json {
        fn from(value: WorkforceVpcConfigRequest) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "ipv4",
            Dualstack = "dualstack",
        }
    }
}

/// Property types of [`Workteam`].
pub mod workteam {
    use crate::{Json, List, Properties, Value};

    /// Identifies a Amazon Cognito user group. A user group can be used in on or more work teams.
    ///
    /// A property type of `AWS::SageMaker::Workteam`.
    ///
    /// Required: `CognitoClientId`, `CognitoUserGroup`, `CognitoUserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CognitoMemberDefinition(Properties);

    impl CognitoMemberDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An identifier for an application client. You must create the app client ID using Amazon Cognito .
        ///
        /// `CognitoClientId`. Required.
        pub fn cognito_client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CognitoClientId", value.into());
            self
        }

        /// An identifier for a user group.
        ///
        /// `CognitoUserGroup`. Required.
        pub fn cognito_user_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CognitoUserGroup", value.into());
            self
        }

        /// An identifier for a user pool. The user pool must be in the same region as the service that you are calling.
        ///
        /// `CognitoUserPool`. Required.
        pub fn cognito_user_pool(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CognitoUserPool", value.into());
            self
        }
    }

    impl From<CognitoMemberDefinition> for Json {
        fn from(value: CognitoMemberDefinition) -> Self {
            value.0.into()
        }
    }

    /// Defines an Amazon Cognito or your own OIDC IdP user group that is part of a work team.
    ///
    /// A property type of `AWS::SageMaker::Workteam`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MemberDefinition(Properties);

    impl MemberDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Cognito user group that is part of the work team.
        ///
        /// `CognitoMemberDefinition`.
        pub fn cognito_member_definition(
            mut self,
            value: impl Into<Value<CognitoMemberDefinition>>,
        ) -> Self {
            self.0.set("CognitoMemberDefinition", value.into());
            self
        }

        /// A list user groups that exist in your OIDC Identity Provider (IdP). One to ten groups can be used to create a single private work team.
        ///
        /// `OidcMemberDefinition`.
        pub fn oidc_member_definition(
            mut self,
            value: impl Into<Value<OidcMemberDefinition>>,
        ) -> Self {
            self.0.set("OidcMemberDefinition", value.into());
            self
        }
    }

    impl From<MemberDefinition> for Json {
        fn from(value: MemberDefinition) -> Self {
            value.0.into()
        }
    }

    /// Configures Amazon SNS notifications of available or expiring work items for work teams.
    ///
    /// A property type of `AWS::SageMaker::Workteam`.
    ///
    /// Required: `NotificationTopicArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationConfiguration(Properties);

    impl NotificationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN for the Amazon SNS topic to which notifications should be published.
        ///
        /// `NotificationTopicArn`. Required.
        pub fn notification_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotificationTopicArn", value.into());
            self
        }
    }

    impl From<NotificationConfiguration> for Json {
        fn from(value: NotificationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A list of user groups that exist in your OIDC Identity Provider (IdP). One to ten groups can be used to create a single private work team.
    ///
    /// A property type of `AWS::SageMaker::Workteam`.
    ///
    /// Required: `OidcGroups`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OidcMemberDefinition(Properties);

    impl OidcMemberDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of OIDC group names whose members will be part of this workteam
        ///
        /// `OidcGroups`. Required.
        pub fn oidc_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OidcGroups", value.into());
            self
        }
    }

    impl From<OidcMemberDefinition> for Json {
        fn from(value: OidcMemberDefinition) -> Self {
            value.0.into()
        }
    }

    /// An array of key-value pairs.
    ///
    /// A property type of `AWS::SageMaker::Workteam`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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
