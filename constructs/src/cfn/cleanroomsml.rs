//! `AWS::CleanRoomsML`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithm Resource Type
///
/// [`AWS::CleanRoomsML::ConfiguredModelAlgorithm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithm.html).
///
/// Required: `Name`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfiguredModelAlgorithm(Properties);

impl ConfiguredModelAlgorithm {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `InferenceContainerConfig`. A change replaces the resource.
    pub fn inference_container_config(
        mut self,
        value: impl Into<Value<configured_model_algorithm::InferenceContainerConfig>>,
    ) -> Self {
        self.0.set("InferenceContainerConfig", value.into());
        self
    }

    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<configured_model_algorithm::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `TrainingContainerConfig`. A change replaces the resource.
    pub fn training_container_config(
        mut self,
        value: impl Into<Value<configured_model_algorithm::ContainerConfig>>,
    ) -> Self {
        self.0.set("TrainingContainerConfig", value.into());
        self
    }
}

impl Resource for ConfiguredModelAlgorithm {
    const TYPE: &'static str = "AWS::CleanRoomsML::ConfiguredModelAlgorithm";
}

impl Construct for ConfiguredModelAlgorithm {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfiguredModelAlgorithm> for Properties {
    fn from(value: ConfiguredModelAlgorithm) -> Self {
        value.0
    }
}

impl Handle<ConfiguredModelAlgorithm> {
    /// `Fn::GetAtt` of `ConfiguredModelAlgorithmArn`.
    #[must_use]
    pub fn configured_model_algorithm_arn(self) -> Value<String> {
        self.attribute("ConfiguredModelAlgorithmArn")
    }
}

/// Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation Resource Type
///
/// [`AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html).
///
/// Required: `ConfiguredModelAlgorithmArn`, `MembershipIdentifier`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfiguredModelAlgorithmAssociation(Properties);

impl ConfiguredModelAlgorithmAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `ConfiguredModelAlgorithmArn`. Required. A change replaces the resource.
    pub fn configured_model_algorithm_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfiguredModelAlgorithmArn", value.into());
        self
    }

    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `MembershipIdentifier`. Required. A change replaces the resource.
    pub fn membership_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MembershipIdentifier", value.into());
        self
    }

    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `PrivacyConfiguration`. A change replaces the resource.
    pub fn privacy_configuration(
        mut self,
        value: impl Into<Value<configured_model_algorithm_association::PrivacyConfiguration>>,
    ) -> Self {
        self.0.set("PrivacyConfiguration", value.into());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm association.
    ///
    /// `Tags`.
    pub fn tags(
        mut self,
        value: impl Into<List<configured_model_algorithm_association::Tag>>,
    ) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConfiguredModelAlgorithmAssociation {
    const TYPE: &'static str = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation";
}

impl Construct for ConfiguredModelAlgorithmAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfiguredModelAlgorithmAssociation> for Properties {
    fn from(value: ConfiguredModelAlgorithmAssociation) -> Self {
        value.0
    }
}

impl Handle<ConfiguredModelAlgorithmAssociation> {
    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[must_use]
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// `Fn::GetAtt` of `ConfiguredModelAlgorithmAssociationArn`.
    #[must_use]
    pub fn configured_model_algorithm_association_arn(self) -> Value<String> {
        self.attribute("ConfiguredModelAlgorithmAssociationArn")
    }
}

/// Defines the information necessary to create a training dataset. In Clean Rooms ML, the `TrainingDataset` is metadata that points to a Glue table, which is read only during `AudienceModel` creation.
///
/// [`AWS::CleanRoomsML::TrainingDataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-trainingdataset.html).
///
/// Required: `Name`, `RoleArn`, `TrainingData`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TrainingDataset(Properties);

impl TrainingDataset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the training dataset.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the training dataset.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the IAM role that Clean Rooms ML can assume to read the data referred to in the `dataSource` field of each dataset.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The optional metadata that you apply to the resource to help you categorize and organize them. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<training_dataset::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An array of information that lists the Dataset objects, which specifies the dataset type and details on its location and schema. You must provide a role that has read access to these tables.
    ///
    /// `TrainingData`. Required. A change replaces the resource.
    pub fn training_data(mut self, value: impl Into<List<training_dataset::Dataset>>) -> Self {
        self.0.set("TrainingData", value.into());
        self
    }
}

impl Resource for TrainingDataset {
    const TYPE: &'static str = "AWS::CleanRoomsML::TrainingDataset";
}

impl Construct for TrainingDataset {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TrainingDataset> for Properties {
    fn from(value: TrainingDataset) -> Self {
        value.0
    }
}

impl Handle<TrainingDataset> {
    /// The status of the training dataset.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) of the training dataset.
    ///
    /// `Fn::GetAtt` of `TrainingDatasetArn`.
    #[must_use]
    pub fn training_dataset_arn(self) -> Value<String> {
        self.attribute("TrainingDatasetArn")
    }
}

/// Property types of [`ConfiguredModelAlgorithm`].
pub mod configured_model_algorithm {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
    ///
    /// Required: `ImageUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerConfig(Properties);

    impl ContainerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Arguments`.
        pub fn arguments(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Arguments", value.into());
            self
        }

        /// `Entrypoint`.
        pub fn entrypoint(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Entrypoint", value.into());
            self
        }

        /// `ImageUri`. Required.
        pub fn image_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUri", value.into());
            self
        }

        /// `MetricDefinitions`.
        pub fn metric_definitions(mut self, value: impl Into<List<MetricDefinition>>) -> Self {
            self.0.set("MetricDefinitions", value.into());
            self
        }
    }

    impl From<ContainerConfig> for Json {
        fn from(value: ContainerConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
    ///
    /// Required: `ImageUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceContainerConfig(Properties);

    impl InferenceContainerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ImageUri`. Required.
        pub fn image_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUri", value.into());
            self
        }
    }

    impl From<InferenceContainerConfig> for Json {
        fn from(value: InferenceContainerConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
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

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
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

/// Property types and words of [`ConfiguredModelAlgorithmAssociation`].
pub mod configured_model_algorithm_association {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    ///
    /// Required: `CustomDataIdentifiers`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomEntityConfig(Properties);

    impl CustomEntityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomDataIdentifiers`. Required.
        pub fn custom_data_identifiers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CustomDataIdentifiers", value.into());
            self
        }
    }

    impl From<CustomEntityConfig> for Json {
        fn from(value: CustomEntityConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    ///
    /// Required: `EntitiesToRedact`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogRedactionConfiguration(Properties);

    impl LogRedactionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomEntityConfig`.
        pub fn custom_entity_config(mut self, value: impl Into<Value<CustomEntityConfig>>) -> Self {
            self.0.set("CustomEntityConfig", value.into());
            self
        }

        /// `EntitiesToRedact`. Required. Allowed: [`EntitiesToRedact`].
        pub fn entities_to_redact(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EntitiesToRedact", value.into());
            self
        }
    }

    impl From<LogRedactionConfiguration> for Json {
        fn from(value: LogRedactionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    ///
    /// Required: `AllowedAccountIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogsConfigurationPolicy(Properties);

    impl LogsConfigurationPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AllowedAccountIds`. Required.
        pub fn allowed_account_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedAccountIds", value.into());
            self
        }

        /// `FilterPattern`.
        pub fn filter_pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilterPattern", value.into());
            self
        }

        /// `LogRedactionConfiguration`.
        pub fn log_redaction_configuration(
            mut self,
            value: impl Into<Value<LogRedactionConfiguration>>,
        ) -> Self {
            self.0.set("LogRedactionConfiguration", value.into());
            self
        }

        /// `LogType`. Allowed: [`LogType`].
        pub fn log_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogType", value.into());
            self
        }
    }

    impl From<LogsConfigurationPolicy> for Json {
        fn from(value: LogsConfigurationPolicy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    ///
    /// Required: `NoiseLevel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricsConfigurationPolicy(Properties);

    impl MetricsConfigurationPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `NoiseLevel`. Required. Allowed: [`NoiseLevel`].
        pub fn noise_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NoiseLevel", value.into());
            self
        }
    }

    impl From<MetricsConfigurationPolicy> for Json {
        fn from(value: MetricsConfigurationPolicy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    ///
    /// Required: `Policies`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrivacyConfiguration(Properties);

    impl PrivacyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Policies`. Required.
        pub fn policies(mut self, value: impl Into<Value<PrivacyConfigurationPolicies>>) -> Self {
            self.0.set("Policies", value.into());
            self
        }
    }

    impl From<PrivacyConfiguration> for Json {
        fn from(value: PrivacyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrivacyConfigurationPolicies(Properties);

    impl PrivacyConfigurationPolicies {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TrainedModelExports`.
        pub fn trained_model_exports(
            mut self,
            value: impl Into<Value<TrainedModelExportsConfigurationPolicy>>,
        ) -> Self {
            self.0.set("TrainedModelExports", value.into());
            self
        }

        /// `TrainedModelInferenceJobs`.
        pub fn trained_model_inference_jobs(
            mut self,
            value: impl Into<Value<TrainedModelInferenceJobsConfigurationPolicy>>,
        ) -> Self {
            self.0.set("TrainedModelInferenceJobs", value.into());
            self
        }

        /// `TrainedModels`.
        pub fn trained_models(
            mut self,
            value: impl Into<Value<TrainedModelsConfigurationPolicy>>,
        ) -> Self {
            self.0.set("TrainedModels", value.into());
            self
        }
    }

    impl From<PrivacyConfigurationPolicies> for Json {
        fn from(value: PrivacyConfigurationPolicies) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
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

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainedModelArtifactMaxSize(Properties);

    impl TrainedModelArtifactMaxSize {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TrainedModelArtifactMaxSize> for Json {
        fn from(value: TrainedModelArtifactMaxSize) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    ///
    /// Required: `FilesToExport`, `MaxSize`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainedModelExportsConfigurationPolicy(Properties);

    impl TrainedModelExportsConfigurationPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `FilesToExport`. Required. Allowed: [`FilesToExport`].
        pub fn files_to_export(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("FilesToExport", value.into());
            self
        }

        /// `MaxSize`. Required.
        pub fn max_size(mut self, value: impl Into<Value<TrainedModelExportsMaxSize>>) -> Self {
            self.0.set("MaxSize", value.into());
            self
        }
    }

    impl From<TrainedModelExportsConfigurationPolicy> for Json {
        fn from(value: TrainedModelExportsConfigurationPolicy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainedModelExportsMaxSize(Properties);

    impl TrainedModelExportsMaxSize {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TrainedModelExportsMaxSize> for Json {
        fn from(value: TrainedModelExportsMaxSize) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainedModelInferenceJobsConfigurationPolicy(Properties);

    impl TrainedModelInferenceJobsConfigurationPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ContainerLogs`.
        pub fn container_logs(mut self, value: impl Into<List<LogsConfigurationPolicy>>) -> Self {
            self.0.set("ContainerLogs", value.into());
            self
        }

        /// `MaxOutputSize`.
        pub fn max_output_size(
            mut self,
            value: impl Into<Value<TrainedModelInferenceMaxOutputSize>>,
        ) -> Self {
            self.0.set("MaxOutputSize", value.into());
            self
        }
    }

    impl From<TrainedModelInferenceJobsConfigurationPolicy> for Json {
        fn from(value: TrainedModelInferenceJobsConfigurationPolicy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainedModelInferenceMaxOutputSize(Properties);

    impl TrainedModelInferenceMaxOutputSize {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TrainedModelInferenceMaxOutputSize> for Json {
        fn from(value: TrainedModelInferenceMaxOutputSize) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainedModelsConfigurationPolicy(Properties);

    impl TrainedModelsConfigurationPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ContainerLogs`.
        pub fn container_logs(mut self, value: impl Into<List<LogsConfigurationPolicy>>) -> Self {
            self.0.set("ContainerLogs", value.into());
            self
        }

        /// `ContainerMetrics`.
        pub fn container_metrics(
            mut self,
            value: impl Into<Value<MetricsConfigurationPolicy>>,
        ) -> Self {
            self.0.set("ContainerMetrics", value.into());
            self
        }

        /// `MaxArtifactSize`.
        pub fn max_artifact_size(
            mut self,
            value: impl Into<Value<TrainedModelArtifactMaxSize>>,
        ) -> Self {
            self.0.set("MaxArtifactSize", value.into());
            self
        }
    }

    impl From<TrainedModelsConfigurationPolicy> for Json {
        fn from(value: TrainedModelsConfigurationPolicy) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EntitiesToRedact`.
        pub enum EntitiesToRedact {
            AllPersonallyIdentifiableInformation = "ALL_PERSONALLY_IDENTIFIABLE_INFORMATION",
            Numbers = "NUMBERS",
            Custom = "CUSTOM",
        }

        /// Words for `LogType`.
        pub enum LogType {
            All = "ALL",
            ErrorSummary = "ERROR_SUMMARY",
        }

        /// Words for `NoiseLevel`.
        pub enum NoiseLevel {
            High = "HIGH",
            Medium = "MEDIUM",
            Low = "LOW",
            None = "NONE",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Gb = "GB",
        }

        /// Words for `FilesToExport`.
        pub enum FilesToExport {
            Model = "MODEL",
            Output = "OUTPUT",
        }
    }
}

/// Property types and words of [`TrainingDataset`].
pub mod training_dataset {
    use crate::{Json, List, Properties, Value};

    /// Metadata for a column.
    ///
    /// A property type of `AWS::CleanRoomsML::TrainingDataset`.
    ///
    /// Required: `ColumnName`, `ColumnTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ColumnSchema(Properties);

    impl ColumnSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of a column.
        ///
        /// `ColumnName`. Required.
        pub fn column_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ColumnName", value.into());
            self
        }

        /// The data type of column.
        ///
        /// `ColumnTypes`. Required. Allowed: [`ColumnTypes`].
        pub fn column_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ColumnTypes", value.into());
            self
        }
    }

    impl From<ColumnSchema> for Json {
        fn from(value: ColumnSchema) -> Self {
            value.0.into()
        }
    }

    /// Defines information about the Glue data source that contains the training data.
    ///
    /// A property type of `AWS::CleanRoomsML::TrainingDataset`.
    ///
    /// Required: `GlueDataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSource(Properties);

    impl DataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A GlueDataSource object that defines the catalog ID, database name, and table name for the training data.
        ///
        /// `GlueDataSource`. Required.
        pub fn glue_data_source(mut self, value: impl Into<Value<GlueDataSource>>) -> Self {
            self.0.set("GlueDataSource", value.into());
            self
        }
    }

    impl From<DataSource> for Json {
        fn from(value: DataSource) -> Self {
            value.0.into()
        }
    }

    /// Defines where the training dataset is located, what type of data it contains, and how to access the data.
    ///
    /// A property type of `AWS::CleanRoomsML::TrainingDataset`.
    ///
    /// Required: `InputConfig`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Dataset(Properties);

    impl Dataset {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A DatasetInputConfig object that defines the data source and schema mapping.
        ///
        /// `InputConfig`. Required.
        pub fn input_config(mut self, value: impl Into<Value<DatasetInputConfig>>) -> Self {
            self.0.set("InputConfig", value.into());
            self
        }

        /// What type of information is found in the dataset.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Dataset> for Json {
        fn from(value: Dataset) -> Self {
            value.0.into()
        }
    }

    /// Defines the Glue data source and schema mapping information.
    ///
    /// A property type of `AWS::CleanRoomsML::TrainingDataset`.
    ///
    /// Required: `DataSource`, `Schema`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetInputConfig(Properties);

    impl DatasetInputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A DataSource object that specifies the Glue data source for the training data.
        ///
        /// `DataSource`. Required.
        pub fn data_source(mut self, value: impl Into<Value<DataSource>>) -> Self {
            self.0.set("DataSource", value.into());
            self
        }

        /// The schema information for the training data.
        ///
        /// `Schema`. Required.
        pub fn schema(mut self, value: impl Into<List<ColumnSchema>>) -> Self {
            self.0.set("Schema", value.into());
            self
        }
    }

    impl From<DatasetInputConfig> for Json {
        fn from(value: DatasetInputConfig) -> Self {
            value.0.into()
        }
    }

    /// Defines the Glue data source that contains the training data.
    ///
    /// A property type of `AWS::CleanRoomsML::TrainingDataset`.
    ///
    /// Required: `DatabaseName`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlueDataSource(Properties);

    impl GlueDataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Glue catalog that contains the training data.
        ///
        /// `CatalogId`.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The Glue database that contains the training data.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The Glue table that contains the training data.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<GlueDataSource> for Json {
        fn from(value: GlueDataSource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRoomsML::TrainingDataset`.
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
        /// Words for `ColumnTypes`.
        pub enum ColumnTypes {
            UserId = "USER_ID",
            ItemId = "ITEM_ID",
            Timestamp = "TIMESTAMP",
            CategoricalFeature = "CATEGORICAL_FEATURE",
            NumericalFeature = "NUMERICAL_FEATURE",
        }

        /// Words for `Type`.
        pub enum Type {
            Interactions = "INTERACTIONS",
        }
    }
}
