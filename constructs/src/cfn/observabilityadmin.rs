//! `AWS::ObservabilityAdmin`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The AWS::ObservabilityAdmin::DatasetIntegration resource represents a CloudWatch dataset integration for an account in a region.
///
/// [`AWS::ObservabilityAdmin::DatasetIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-datasetintegration.html).
///
/// Required: `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DatasetIntegration(Properties);

impl DatasetIntegration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the IAM role that the service assumes to forward telemetry to the customer's CloudWatch dataset. The role must live in the caller's account.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dataset_integration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DatasetIntegration {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::DatasetIntegration";
}

impl Construct for DatasetIntegration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DatasetIntegration> for Properties {
    fn from(value: DatasetIntegration) -> Self {
        value.0
    }
}

impl Handle<DatasetIntegration> {
    /// The Amazon Resource Name (ARN) of the dataset integration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ISO 8601 timestamp of when the dataset integration was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ISO 8601 timestamp of when the dataset integration was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Defines how telemetry data should be centralized across an AWS Organization, including source and destination configurations.
///
/// [`AWS::ObservabilityAdmin::OrganizationCentralizationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html).
///
/// Required: `Rule`, `RuleName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OrganizationCentralizationRule(Properties);

impl OrganizationCentralizationRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Rule`. Required.
    pub fn rule(
        mut self,
        value: impl Into<Value<organization_centralization_rule::CentralizationRule>>,
    ) -> Self {
        self.0.set("Rule", value.into());
        self
    }

    /// The name of the organization centralization rule.
    ///
    /// `RuleName`. Required. A change replaces the resource.
    pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleName", value.into());
        self
    }

    /// A key-value pair to filter resources based on tags associated with the resource. For more information about tags, see \[What are tags?\](<https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/what-are-tags.html>)
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<organization_centralization_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for OrganizationCentralizationRule {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::OrganizationCentralizationRule";
}

impl Construct for OrganizationCentralizationRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OrganizationCentralizationRule> for Properties {
    fn from(value: OrganizationCentralizationRule) -> Self {
        value.0
    }
}

impl Handle<OrganizationCentralizationRule> {
    /// The Amazon Resource Name (ARN) of the organization centralization rule.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[must_use]
    pub fn rule_arn(self) -> Value<String> {
        self.attribute("RuleArn")
    }
}

/// Retrieves the details of a specific organization centralization rule. This operation can only be called by the organization's management account or a delegated administrator account.
///
/// [`AWS::ObservabilityAdmin::OrganizationTelemetryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html).
///
/// Required: `Rule`, `RuleName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OrganizationTelemetryRule(Properties);

impl OrganizationTelemetryRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the organization telemetry rule.
    ///
    /// `Rule`. Required.
    pub fn rule(
        mut self,
        value: impl Into<Value<organization_telemetry_rule::TelemetryRule>>,
    ) -> Self {
        self.0.set("Rule", value.into());
        self
    }

    /// The name of the organization centralization rule.
    ///
    /// `RuleName`. Required. A change replaces the resource.
    pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleName", value.into());
        self
    }

    /// Lists all tags attached to the specified resource. Supports telemetry rule resources and telemetry pipeline resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<organization_telemetry_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for OrganizationTelemetryRule {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::OrganizationTelemetryRule";
}

impl Construct for OrganizationTelemetryRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OrganizationTelemetryRule> for Properties {
    fn from(value: OrganizationTelemetryRule) -> Self {
        value.0
    }
}

impl Handle<OrganizationTelemetryRule> {
    /// Per-region replication status of the rule
    ///
    /// `Fn::GetAtt` of `RegionStatuses`.
    #[must_use]
    pub fn region_statuses(self) -> Value<Vec<String>> {
        self.attribute_list("RegionStatuses")
    }

    /// The arn of the organization telemetry rule
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[must_use]
    pub fn rule_arn(self) -> Value<String> {
        self.attribute("RuleArn")
    }
}

/// Creates an integration between CloudWatch and S3 Tables for analytics. This integration enables querying CloudWatch telemetry data using analytics engines like Amazon Athena, Amazon Redshift, and Apache Spark.
///
/// [`AWS::ObservabilityAdmin::S3TableIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-s3tableintegration.html).
///
/// Required: `Encryption`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct S3TableIntegration(Properties);

impl S3TableIntegration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Defines the encryption configuration for S3 Table integrations, including the encryption algorithm and KMS key settings.
    ///
    /// `Encryption`. Required. A change replaces the resource.
    pub fn encryption(
        mut self,
        value: impl Into<Value<s3_table_integration::EncryptionConfig>>,
    ) -> Self {
        self.0.set("Encryption", value.into());
        self
    }

    /// A data source with an S3 Table integration for query access in the `logs` namespace.
    ///
    /// `LogSources`.
    pub fn log_sources(mut self, value: impl Into<List<s3_table_integration::LogSource>>) -> Self {
        self.0.set("LogSources", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that grants permissions for the S3 Table integration to access necessary resources.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The key-value pairs to associate with the S3 Table integration resource for categorization and management purposes.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<s3_table_integration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for S3TableIntegration {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::S3TableIntegration";
}

impl Construct for S3TableIntegration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<S3TableIntegration> for Properties {
    fn from(value: S3TableIntegration) -> Self {
        value.0
    }
}

impl Handle<S3TableIntegration> {
    /// The Amazon Resource Name (ARN) of the S3 Table integration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// AWS::ObservabilityAdmin::TelemetryEnrichment cloudformation resource enables the resource tags for telemetry feature in CloudWatch to enrich infrastructure metrics with AWS resource tags.
///
/// [`AWS::ObservabilityAdmin::TelemetryEnrichment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryenrichment.html).
///
/// Required: `Scope`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TelemetryEnrichment(Properties);

impl TelemetryEnrichment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Scope of the Telemetry Enrichment
    ///
    /// `Scope`. Required. Allowed: [`Scope`](telemetry_enrichment::Scope). A change replaces the resource.
    pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Scope", value.into());
        self
    }
}

impl Resource for TelemetryEnrichment {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryEnrichment";
}

impl Construct for TelemetryEnrichment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TelemetryEnrichment> for Properties {
    fn from(value: TelemetryEnrichment) -> Self {
        value.0
    }
}

impl Handle<TelemetryEnrichment> {
    /// Current status of the resource tags for telemetry feature (Running, Stopped, or Impaired).
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a telemetry pipeline for processing and transforming telemetry data. The pipeline defines how data flows from sources through processors to destinations, enabling data transformation and delivering capabilities.
///
/// [`AWS::ObservabilityAdmin::TelemetryPipelines`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetrypipelines.html).
///
/// Required: `Configuration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TelemetryPipelines(Properties);

impl TelemetryPipelines {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration that defines how the telemetry pipeline processes data, including sources, processors, and destinations.
    ///
    /// `Configuration`. Required.
    pub fn configuration(
        mut self,
        value: impl Into<Value<telemetry_pipelines::TelemetryPipelineConfiguration>>,
    ) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The name of the telemetry pipeline to create. The name must be unique within your account.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The key-value pairs to associate with the telemetry pipeline resource for categorization and management purposes.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<telemetry_pipelines::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for TelemetryPipelines {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryPipelines";
}

impl Construct for TelemetryPipelines {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TelemetryPipelines> for Properties {
    fn from(value: TelemetryPipelines) -> Self {
        value.0
    }
}

impl Handle<TelemetryPipelines> {
    /// The Amazon Resource Name (ARN) of the created telemetry pipeline.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Represents a complete telemetry pipeline resource with configuration, status, and metadata for data processing and transformation.
    ///
    /// `Fn::GetAtt` of `Pipeline`.
    #[must_use]
    pub fn pipeline(self) -> Value<Json> {
        self.attribute("Pipeline")
    }

    /// The Amazon Resource Name (ARN) of the telemetry pipeline.
    ///
    /// `Fn::GetAtt` of `PipelineIdentifier`.
    #[must_use]
    pub fn pipeline_identifier(self) -> Value<String> {
        self.attribute("PipelineIdentifier")
    }

    /// The current status of the telemetry pipeline.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Provides detailed information about the status of a telemetry pipeline, including reasons for specific states.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[must_use]
    pub fn status_reason(self) -> Value<Json> {
        self.attribute("StatusReason")
    }
}

/// Creates a telemetry rule that defines how telemetry should be configured for AWS resources in your account.
///
/// [`AWS::ObservabilityAdmin::TelemetryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryrule.html).
///
/// Required: `Rule`, `RuleName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TelemetryRule(Properties);

impl TelemetryRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Retrieves the details of a specific telemetry rule in your account.
    ///
    /// `Rule`. Required.
    pub fn rule(mut self, value: impl Into<Value<telemetry_rule::TelemetryRule>>) -> Self {
        self.0.set("Rule", value.into());
        self
    }

    /// The name of the telemetry rule.
    ///
    /// `RuleName`. Required. A change replaces the resource.
    pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleName", value.into());
        self
    }

    /// Lists all tags attached to the specified resource. Supports telemetry rule resources and telemetry pipeline resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<telemetry_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for TelemetryRule {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryRule";
}

impl Construct for TelemetryRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TelemetryRule> for Properties {
    fn from(value: TelemetryRule) -> Self {
        value.0
    }
}

impl Handle<TelemetryRule> {
    /// Per-region replication status of the rule
    ///
    /// `Fn::GetAtt` of `RegionStatuses`.
    #[must_use]
    pub fn region_statuses(self) -> Value<Vec<String>> {
        self.attribute_list("RegionStatuses")
    }

    /// The Amazon Resource Name (ARN) of the telemetry rule.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[must_use]
    pub fn rule_arn(self) -> Value<String> {
        self.attribute("RuleArn")
    }
}

/// Property types of [`DatasetIntegration`].
pub mod dataset_integration {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ObservabilityAdmin::DatasetIntegration`.
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

/// Property types and words of [`OrganizationCentralizationRule`].
pub mod organization_centralization_rule {
    use crate::{Json, List, Properties, Value};

    /// Defines how telemetry data should be centralized across an AWS Organization, including source and destination configurations.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    ///
    /// Required: `Destination`, `Source`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CentralizationRule(Properties);

    impl CentralizationRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration determining where the telemetry data should be centralized, backed up, as well as encryption configuration for the primary and backup destinations.
        ///
        /// `Destination`. Required.
        pub fn destination(
            mut self,
            value: impl Into<Value<CentralizationRuleDestination>>,
        ) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// Configuration determining the source of the telemetry data to be centralized.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<CentralizationRuleSource>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<CentralizationRule> for Json {
        fn from(value: CentralizationRule) -> Self {
            value.0.into()
        }
    }

    /// Configuration specifying the primary destination for centralized telemetry data.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    ///
    /// Required: `Region`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CentralizationRuleDestination(Properties);

    impl CentralizationRuleDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination account (within the organization) to which the telemetry data should be centralized.
        ///
        /// `Account`.
        pub fn account(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Account", value.into());
            self
        }

        /// Log specific configuration for centralization destination log groups.
        ///
        /// `DestinationLogsConfiguration`.
        pub fn destination_logs_configuration(
            mut self,
            value: impl Into<Value<DestinationLogsConfiguration>>,
        ) -> Self {
            self.0.set("DestinationLogsConfiguration", value.into());
            self
        }

        /// `DestinationMetricsConfiguration`.
        pub fn destination_metrics_configuration(
            mut self,
            value: impl Into<Value<DestinationMetricsConfiguration>>,
        ) -> Self {
            self.0.set("DestinationMetricsConfiguration", value.into());
            self
        }

        /// The primary destination region to which telemetry data should be centralized.
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<CentralizationRuleDestination> for Json {
        fn from(value: CentralizationRuleDestination) -> Self {
            value.0.into()
        }
    }

    /// Configuration specifying the source of telemetry data to be centralized.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    ///
    /// Required: `Regions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CentralizationRuleSource(Properties);

    impl CentralizationRuleSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of source regions from which telemetry data should be centralized.
        ///
        /// `Regions`. Required.
        pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Regions", value.into());
            self
        }

        /// The organizational scope from which telemetry data should be centralized, specified using organization id, accounts or organizational unit ids.
        ///
        /// `Scope`.
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }

        /// Log specific configuration for centralization source log groups.
        ///
        /// `SourceLogsConfiguration`.
        pub fn source_logs_configuration(
            mut self,
            value: impl Into<Value<SourceLogsConfiguration>>,
        ) -> Self {
            self.0.set("SourceLogsConfiguration", value.into());
            self
        }

        /// `SourceMetricsConfiguration`.
        pub fn source_metrics_configuration(
            mut self,
            value: impl Into<Value<SourceMetricsConfiguration>>,
        ) -> Self {
            self.0.set("SourceMetricsConfiguration", value.into());
            self
        }
    }

    impl From<CentralizationRuleSource> for Json {
        fn from(value: CentralizationRuleSource) -> Self {
            value.0.into()
        }
    }

    /// Configuration for centralization destination log groups, including encryption and backup settings.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationLogsConfiguration(Properties);

    impl DestinationLogsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration defining the backup region and an optional KMS key for the backup destination.
        ///
        /// `BackupConfiguration`.
        pub fn backup_configuration(
            mut self,
            value: impl Into<Value<LogsBackupConfiguration>>,
        ) -> Self {
            self.0.set("BackupConfiguration", value.into());
            self
        }

        /// `LogGroupNameConfiguration`.
        pub fn log_group_name_configuration(
            mut self,
            value: impl Into<Value<LogGroupNameConfiguration>>,
        ) -> Self {
            self.0.set("LogGroupNameConfiguration", value.into());
            self
        }

        /// The encryption configuration for centralization destination log groups.
        ///
        /// `LogsEncryptionConfiguration`.
        pub fn logs_encryption_configuration(
            mut self,
            value: impl Into<Value<LogsEncryptionConfiguration>>,
        ) -> Self {
            self.0.set("LogsEncryptionConfiguration", value.into());
            self
        }

        /// `TagPropagationConfiguration`.
        pub fn tag_propagation_configuration(
            mut self,
            value: impl Into<Value<TagPropagationConfiguration>>,
        ) -> Self {
            self.0.set("TagPropagationConfiguration", value.into());
            self
        }
    }

    impl From<DestinationLogsConfiguration> for Json {
        fn from(value: DestinationLogsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationMetricsConfiguration(Properties);

    impl DestinationMetricsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BackupConfiguration`.
        pub fn backup_configuration(
            mut self,
            value: impl Into<Value<MetricsBackupConfiguration>>,
        ) -> Self {
            self.0.set("BackupConfiguration", value.into());
            self
        }
    }

    impl From<DestinationMetricsConfiguration> for Json {
        fn from(value: DestinationMetricsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    ///
    /// Required: `LogGroupNamePattern`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogGroupNameConfiguration(Properties);

    impl LogGroupNameConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LogGroupNamePattern`. Required.
        pub fn log_group_name_pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupNamePattern", value.into());
            self
        }
    }

    impl From<LogGroupNameConfiguration> for Json {
        fn from(value: LogGroupNameConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for backing up centralized log data to a secondary region.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    ///
    /// Required: `Region`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogsBackupConfiguration(Properties);

    impl LogsBackupConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// KMS Key ARN belonging to the primary destination account and backup region, to encrypt newly created central log groups in the backup destination.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// Logs specific backup destination region within the primary destination account to which log data should be centralized.
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<LogsBackupConfiguration> for Json {
        fn from(value: LogsBackupConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for encrypting centralized log groups. This configuration is only applied to destination log groups for which the corresponding source log groups are encrypted using Customer Managed KMS Keys.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    ///
    /// Required: `EncryptionStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogsEncryptionConfiguration(Properties);

    impl LogsEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Conflict resolution strategy for centralization if the encryption strategy is set to CUSTOMER\_MANAGED and the destination log group is encrypted with an AWS\_OWNED KMS Key.
        ///
        /// `EncryptionConflictResolutionStrategy`. Allowed: [`EncryptionConflictResolutionStrategy`].
        pub fn encryption_conflict_resolution_strategy(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("EncryptionConflictResolutionStrategy", value.into());
            self
        }

        /// `EncryptionScope`. Allowed: [`EncryptionScope`].
        pub fn encryption_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionScope", value.into());
            self
        }

        /// Configuration that determines the encryption strategy of the destination log groups. CUSTOMER\_MANAGED uses the configured KmsKeyArn to encrypt newly created destination log groups.
        ///
        /// `EncryptionStrategy`. Required. Allowed: [`EncryptionStrategy`].
        pub fn encryption_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionStrategy", value.into());
            self
        }

        /// KMS Key ARN belonging to the primary destination account and region, to encrypt newly created central log groups in the primary destination.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<LogsEncryptionConfiguration> for Json {
        fn from(value: LogsEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    ///
    /// Required: `Region`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricsBackupConfiguration(Properties);

    impl MetricsBackupConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<MetricsBackupConfiguration> for Json {
        fn from(value: MetricsBackupConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for selecting and handling source log groups for centralization.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    ///
    /// Required: `EncryptedLogGroupStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceLogsConfiguration(Properties);

    impl SourceLogsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DataSourceSelectionCriteria`.
        pub fn data_source_selection_criteria(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSourceSelectionCriteria", value.into());
            self
        }

        /// A strategy determining whether to centralize source log groups that are encrypted with customer managed KMS keys (CMK).
        ///
        /// `EncryptedLogGroupStrategy`. Required. Allowed: [`EncryptedLogGroupStrategy`].
        pub fn encrypted_log_group_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptedLogGroupStrategy", value.into());
            self
        }

        /// The selection criteria that specifies which source log groups to centralize. The selection criteria uses the same format as OAM link filters.
        ///
        /// `LogGroupSelectionCriteria`.
        pub fn log_group_selection_criteria(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupSelectionCriteria", value.into());
            self
        }
    }

    impl From<SourceLogsConfiguration> for Json {
        fn from(value: SourceLogsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceMetricsConfiguration(Properties);

    impl SourceMetricsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MetricsSelectionCriteria`.
        pub fn metrics_selection_criteria(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricsSelectionCriteria", value.into());
            self
        }
    }

    impl From<SourceMetricsConfiguration> for Json {
        fn from(value: SourceMetricsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
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

    /// A property type of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    ///
    /// Required: `DestinationRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagPropagationConfiguration(Properties);

    impl TagPropagationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the destination account IAM role used for tag propagation.
        ///
        /// `DestinationRoleArn`. Required.
        pub fn destination_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationRoleArn", value.into());
            self
        }

        /// The strategy to resolve tag conflicts during propagation.
        ///
        /// `TagConflictResolutionStrategy`. Allowed: [`TagConflictResolutionStrategy`].
        pub fn tag_conflict_resolution_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TagConflictResolutionStrategy", value.into());
            self
        }
    }

    impl From<TagPropagationConfiguration> for Json {
        fn from(value: TagPropagationConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EncryptionConflictResolutionStrategy`.
        pub enum EncryptionConflictResolutionStrategy {
            Allow = "ALLOW",
            Skip = "SKIP",
        }

        /// Words for `EncryptionScope`.
        pub enum EncryptionScope {
            EncryptedSourceOnly = "ENCRYPTED_SOURCE_ONLY",
            NewDestinationLogGroups = "NEW_DESTINATION_LOG_GROUPS",
        }

        /// Words for `EncryptionStrategy`.
        pub enum EncryptionStrategy {
            CustomerManaged = "CUSTOMER_MANAGED",
            AwsOwned = "AWS_OWNED",
        }

        /// Words for `EncryptedLogGroupStrategy`.
        pub enum EncryptedLogGroupStrategy {
            Allow = "ALLOW",
            Skip = "SKIP",
        }

        /// Words for `TagConflictResolutionStrategy`.
        pub enum TagConflictResolutionStrategy {
            InSync = "IN_SYNC",
            AddOnly = "ADD_ONLY",
            UpdateSync = "UPDATE_SYNC",
        }
    }
}

/// Property types and words of [`OrganizationTelemetryRule`].
pub mod organization_telemetry_rule {
    use crate::{Json, List, Properties, Value};

    /// Condition that matches based on the specific WAF action taken on the request.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionCondition(Properties);

    impl ActionCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The WAF action to match against (ALLOW, BLOCK, COUNT, CAPTCHA, CHALLENGE, EXCLUDED\_AS\_COUNT).
        ///
        /// `Action`. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }
    }

    impl From<ActionCondition> for Json {
        fn from(value: ActionCondition) -> Self {
            value.0.into()
        }
    }

    /// Advanced event selectors let you create fine-grained selectors for management, data, and network activity events.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    ///
    /// Required: `FieldSelectors`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedEventSelector(Properties);

    impl AdvancedEventSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains all selector statements in an advanced event selector.
        ///
        /// `FieldSelectors`. Required.
        pub fn field_selectors(mut self, value: impl Into<List<AdvancedFieldSelector>>) -> Self {
            self.0.set("FieldSelectors", value.into());
            self
        }

        /// An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets".
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<AdvancedEventSelector> for Json {
        fn from(value: AdvancedEventSelector) -> Self {
            value.0.into()
        }
    }

    /// Defines criteria for selecting resources based on field values.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedFieldSelector(Properties);

    impl AdvancedFieldSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Matches if the field value ends with the specified value.
        ///
        /// `EndsWith`.
        pub fn ends_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EndsWith", value.into());
            self
        }

        /// Matches if the field value equals the specified value.
        ///
        /// `Equals`.
        pub fn equals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Equals", value.into());
            self
        }

        /// The name of the field to use for selection.
        ///
        /// `Field`.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }

        /// Matches if the field value does not end with the specified value.
        ///
        /// `NotEndsWith`.
        pub fn not_ends_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotEndsWith", value.into());
            self
        }

        /// Matches if the field value does not equal the specified value.
        ///
        /// `NotEquals`.
        pub fn not_equals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotEquals", value.into());
            self
        }

        /// Matches if the field value does not start with the specified value.
        ///
        /// `NotStartsWith`.
        pub fn not_starts_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotStartsWith", value.into());
            self
        }

        /// Matches if the field value starts with the specified value.
        ///
        /// `StartsWith`.
        pub fn starts_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StartsWith", value.into());
            self
        }
    }

    impl From<AdvancedFieldSelector> for Json {
        fn from(value: AdvancedFieldSelector) -> Self {
            value.0.into()
        }
    }

    /// Parameters specific to AWS CloudTrail telemetry configuration.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    ///
    /// Required: `AdvancedEventSelectors`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudtrailParameters(Properties);

    impl CloudtrailParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The advanced event selectors to use for filtering AWS CloudTrail events.
        ///
        /// `AdvancedEventSelectors`. Required.
        pub fn advanced_event_selectors(
            mut self,
            value: impl Into<List<AdvancedEventSelector>>,
        ) -> Self {
            self.0.set("AdvancedEventSelectors", value.into());
            self
        }
    }

    impl From<CloudtrailParameters> for Json {
        fn from(value: CloudtrailParameters) -> Self {
            value.0.into()
        }
    }

    /// A single condition that can match based on WAF rule action or label name.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Condition(Properties);

    impl Condition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Matches log records based on the WAF rule action taken (ALLOW, BLOCK, COUNT, etc.).
        ///
        /// `ActionCondition`.
        pub fn action_condition(mut self, value: impl Into<Value<ActionCondition>>) -> Self {
            self.0.set("ActionCondition", value.into());
            self
        }

        /// Matches log records based on WAF rule labels applied to the request.
        ///
        /// `LabelNameCondition`.
        pub fn label_name_condition(mut self, value: impl Into<Value<LabelNameCondition>>) -> Self {
            self.0.set("LabelNameCondition", value.into());
            self
        }
    }

    impl From<Condition> for Json {
        fn from(value: Condition) -> Self {
            value.0.into()
        }
    }

    /// Configuration parameters for ELB load balancer logging, including output format and field delimiter settings.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ELBLoadBalancerLoggingParameters(Properties);

    impl ELBLoadBalancerLoggingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The delimiter character used to separate fields in ELB access log entries when using plain text format.
        ///
        /// `FieldDelimiter`.
        pub fn field_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldDelimiter", value.into());
            self
        }

        /// The format for ELB access log entries (plain text or JSON format).
        ///
        /// `OutputFormat`. Allowed: [`OutputFormat`].
        pub fn output_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputFormat", value.into());
            self
        }
    }

    impl From<ELBLoadBalancerLoggingParameters> for Json {
        fn from(value: ELBLoadBalancerLoggingParameters) -> Self {
            value.0.into()
        }
    }

    /// Specifies a field in the request to redact from WAF logs, such as headers, query parameters, or body content.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatch(Properties);

    impl FieldToMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Redacts the HTTP method from WAF logs.
        ///
        /// `Method`.
        pub fn method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Method", value.into());
            self
        }

        /// Redacts the entire query string from WAF logs.
        ///
        /// `QueryString`.
        pub fn query_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryString", value.into());
            self
        }

        /// Redacts a specific header field by name from WAF logs.
        ///
        /// `SingleHeader`.
        pub fn single_header(mut self, value: impl Into<Value<SingleHeader>>) -> Self {
            self.0.set("SingleHeader", value.into());
            self
        }

        /// Redacts the URI path from WAF logs.
        ///
        /// `UriPath`.
        pub fn uri_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UriPath", value.into());
            self
        }
    }

    impl From<FieldToMatch> for Json {
        fn from(value: FieldToMatch) -> Self {
            value.0.into()
        }
    }

    /// A single filter condition that specifies behavior, requirement, and matching conditions for WAF log records.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Filter(Properties);

    impl Filter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to take for log records matching this filter (KEEP or DROP).
        ///
        /// `Behavior`. Allowed: [`FilterBehavior`].
        pub fn behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Behavior", value.into());
            self
        }

        /// The list of conditions that determine if a log record matches this filter.
        ///
        /// `Conditions`.
        pub fn conditions(mut self, value: impl Into<List<Condition>>) -> Self {
            self.0.set("Conditions", value.into());
            self
        }

        /// Whether the log record must meet all conditions (MEETS\_ALL) or any condition (MEETS\_ANY) to match this filter.
        ///
        /// `Requirement`. Allowed: [`Requirement`].
        pub fn requirement(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Requirement", value.into());
            self
        }
    }

    impl From<Filter> for Json {
        fn from(value: Filter) -> Self {
            value.0.into()
        }
    }

    /// Condition that matches based on WAF rule labels, with label names limited to 1024 characters.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LabelNameCondition(Properties);

    impl LabelNameCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The label name to match, supporting alphanumeric characters, underscores, hyphens, and colons.
        ///
        /// `LabelName`.
        pub fn label_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LabelName", value.into());
            self
        }
    }

    impl From<LabelNameCondition> for Json {
        fn from(value: LabelNameCondition) -> Self {
            value.0.into()
        }
    }

    /// Configuration that determines which WAF log records to keep or drop based on specified conditions.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingFilter(Properties);

    impl LoggingFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default action (KEEP or DROP) for log records that don't match any filter conditions.
        ///
        /// `DefaultBehavior`. Allowed: [`FilterBehavior`].
        pub fn default_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultBehavior", value.into());
            self
        }

        /// A list of filter conditions that determine log record handling behavior.
        ///
        /// `Filters`.
        pub fn filters(mut self, value: impl Into<List<Filter>>) -> Self {
            self.0.set("Filters", value.into());
            self
        }
    }

    impl From<LoggingFilter> for Json {
        fn from(value: LoggingFilter) -> Self {
            value.0.into()
        }
    }

    /// Configuration parameters for Amazon MSK cluster monitoring.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MskMonitoringParameters(Properties);

    impl MskMonitoringParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The level of enhanced monitoring for the MSK cluster.
        ///
        /// `EnhancedMonitoring`. Allowed: [`EnhancedMonitoring`].
        pub fn enhanced_monitoring(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnhancedMonitoring", value.into());
            self
        }
    }

    impl From<MskMonitoringParameters> for Json {
        fn from(value: MskMonitoringParameters) -> Self {
            value.0.into()
        }
    }

    /// Status of a telemetry rule in a specific region
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegionStatus(Properties);

    impl RegionStatus {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS region code
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The ARN of the rule in this region
        ///
        /// `RuleArn`.
        pub fn rule_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleArn", value.into());
            self
        }

        /// The replication status of the rule in this region
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<RegionStatus> for Json {
        fn from(value: RegionStatus) -> Self {
            value.0.into()
        }
    }

    /// Structure containing a name field limited to 64 characters for header or query parameter identification.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SingleHeader(Properties);

    impl SingleHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name value, limited to 64 characters.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<SingleHeader> for Json {
        fn from(value: SingleHeader) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
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

    /// Configuration specifying where and how telemetry data should be delivered for AWS resources.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelemetryDestinationConfiguration(Properties);

    impl TelemetryDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration parameters specific to AWS CloudTrail when CloudTrail is the source type.
        ///
        /// `CloudtrailParameters`.
        pub fn cloudtrail_parameters(
            mut self,
            value: impl Into<Value<CloudtrailParameters>>,
        ) -> Self {
            self.0.set("CloudtrailParameters", value.into());
            self
        }

        /// The pattern used to generate the destination path or name, supporting macros like \<resourceId\> and \<accountId\>.
        ///
        /// `DestinationPattern`.
        pub fn destination_pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationPattern", value.into());
            self
        }

        /// The type of destination for the telemetry data (e.g., "Amazon CloudWatch Logs", "S3").
        ///
        /// `DestinationType`. Allowed: [`DestinationType`].
        pub fn destination_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationType", value.into());
            self
        }

        /// Configuration parameters specific to ELB load balancer logging when ELB is the resource type.
        ///
        /// `ELBLoadBalancerLoggingParameters`.
        pub fn elb_load_balancer_logging_parameters(
            mut self,
            value: impl Into<Value<ELBLoadBalancerLoggingParameters>>,
        ) -> Self {
            self.0.set("ELBLoadBalancerLoggingParameters", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the customer-managed AWS KMS key used to encrypt the destination log groups specified in the Telemetry Rule.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// Parameters for log delivery configuration
        ///
        /// `LogDeliveryParameters`.
        pub fn log_delivery_parameters(
            mut self,
            value: impl Into<Value<TelemetryDestinationConfigurationLogDeliveryParameters>>,
        ) -> Self {
            self.0.set("LogDeliveryParameters", value.into());
            self
        }

        /// Configuration parameters for Amazon MSK cluster monitoring.
        ///
        /// `MskMonitoringParameters`.
        pub fn msk_monitoring_parameters(
            mut self,
            value: impl Into<Value<MskMonitoringParameters>>,
        ) -> Self {
            self.0.set("MskMonitoringParameters", value.into());
            self
        }

        /// The number of days to retain the telemetry data in the destination.
        ///
        /// `RetentionInDays`.
        pub fn retention_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetentionInDays", value.into());
            self
        }

        /// Configuration parameters specific to VPC Flow Logs when VPC is the resource type.
        ///
        /// `VPCFlowLogParameters`.
        pub fn vpc_flow_log_parameters(
            mut self,
            value: impl Into<Value<VPCFlowLogParameters>>,
        ) -> Self {
            self.0.set("VPCFlowLogParameters", value.into());
            self
        }

        /// Configuration parameters specific to WAF logging when WAF is the resource type.
        ///
        /// `WAFLoggingParameters`.
        pub fn waf_logging_parameters(
            mut self,
            value: impl Into<Value<WAFLoggingParameters>>,
        ) -> Self {
            self.0.set("WAFLoggingParameters", value.into());
            self
        }
    }

    impl From<TelemetryDestinationConfiguration> for Json {
        fn from(value: TelemetryDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Parameters for log delivery configuration
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelemetryDestinationConfigurationLogDeliveryParameters(Properties);

    impl TelemetryDestinationConfigurationLogDeliveryParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Types of logs to deliver
        ///
        /// `LogTypes`. Allowed: [`LogTypes`].
        pub fn log_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LogTypes", value.into());
            self
        }
    }

    impl From<TelemetryDestinationConfigurationLogDeliveryParameters> for Json {
        fn from(value: TelemetryDestinationConfigurationLogDeliveryParameters) -> Self {
            value.0.into()
        }
    }

    /// Defines how telemetry should be configured for specific AWS resources.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    ///
    /// Required: `ResourceType`, `TelemetryType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelemetryRule(Properties);

    impl TelemetryRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When true, the rule is replicated to all supported regions
        ///
        /// `AllRegions`.
        pub fn all_regions(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllRegions", value.into());
            self
        }

        /// When true, configuration drift in managed telemetry resources will be detected and remediated for resource-level fields.
        ///
        /// `AllowFieldUpdates`.
        pub fn allow_field_updates(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowFieldUpdates", value.into());
            self
        }

        /// Configuration specifying where and how the telemetry data should be delivered.
        ///
        /// `DestinationConfiguration`.
        pub fn destination_configuration(
            mut self,
            value: impl Into<Value<TelemetryDestinationConfiguration>>,
        ) -> Self {
            self.0.set("DestinationConfiguration", value.into());
            self
        }

        /// List of AWS region codes where the rule should be replicated
        ///
        /// `Regions`.
        pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Regions", value.into());
            self
        }

        /// The type of AWS resource to configure telemetry for (e.g., "AWS::EC2::VPC", "AWS::EKS::Cluster", "AWS::WAFv2::WebACL").
        ///
        /// `ResourceType`. Required. Allowed: [`ResourceType`].
        pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }

        /// The organizational scope to which the rule applies, specified using accounts or organizational units.
        ///
        /// `Scope`.
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }

        /// Criteria for selecting which resources the rule applies to, such as resource tags.
        ///
        /// `SelectionCriteria`.
        pub fn selection_criteria(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SelectionCriteria", value.into());
            self
        }

        /// The specific telemetry source types to configure for the resource, such as VPC\_FLOW\_LOGS or EKS\_AUDIT\_LOGS. TelemetrySourceTypes must be correlated with the specific resource type.
        ///
        /// `TelemetrySourceTypes`. Allowed: [`TelemetrySourceTypes`].
        pub fn telemetry_source_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TelemetrySourceTypes", value.into());
            self
        }

        /// The type of telemetry to collect (Logs, Metrics, or Traces).
        ///
        /// `TelemetryType`. Required. Allowed: [`TelemetryType`].
        pub fn telemetry_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TelemetryType", value.into());
            self
        }
    }

    impl From<TelemetryRule> for Json {
        fn from(value: TelemetryRule) -> Self {
            value.0.into()
        }
    }

    /// Configuration parameters specific to VPC Flow Logs.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VPCFlowLogParameters(Properties);

    impl VPCFlowLogParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The format in which VPC Flow Log entries should be logged.
        ///
        /// `LogFormat`.
        pub fn log_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogFormat", value.into());
            self
        }

        /// The maximum interval in seconds between the capture of flow log records.
        ///
        /// `MaxAggregationInterval`.
        pub fn max_aggregation_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxAggregationInterval", value.into());
            self
        }

        /// The type of traffic to log (ACCEPT, REJECT, or ALL).
        ///
        /// `TrafficType`.
        pub fn traffic_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrafficType", value.into());
            self
        }
    }

    impl From<VPCFlowLogParameters> for Json {
        fn from(value: VPCFlowLogParameters) -> Self {
            value.0.into()
        }
    }

    /// Configuration parameters for WAF logging, including redacted fields and logging filters.
    ///
    /// A property type of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WAFLoggingParameters(Properties);

    impl WAFLoggingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of WAF logs to collect (currently supports WAF\_LOGS).
        ///
        /// `LogType`. Allowed: [`LogType`].
        pub fn log_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogType", value.into());
            self
        }

        /// A filter configuration that determines which WAF log records to include or exclude.
        ///
        /// `LoggingFilter`.
        pub fn logging_filter(mut self, value: impl Into<Value<LoggingFilter>>) -> Self {
            self.0.set("LoggingFilter", value.into());
            self
        }

        /// The fields to redact from WAF logs to protect sensitive information.
        ///
        /// `RedactedFields`.
        pub fn redacted_fields(mut self, value: impl Into<List<FieldToMatch>>) -> Self {
            self.0.set("RedactedFields", value.into());
            self
        }
    }

    impl From<WAFLoggingParameters> for Json {
        fn from(value: WAFLoggingParameters) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Action`.
        pub enum Action {
            Allow = "ALLOW",
            Block = "BLOCK",
            Count = "COUNT",
            Captcha = "CAPTCHA",
            Challenge = "CHALLENGE",
            ExcludedAsCount = "EXCLUDED_AS_COUNT",
        }

        /// Words for `OutputFormat`.
        pub enum OutputFormat {
            Plain = "plain",
            Json = "json",
        }

        /// Words for `FilterBehavior`.
        pub enum FilterBehavior {
            Keep = "KEEP",
            Drop = "DROP",
        }

        /// Words for `Requirement`.
        pub enum Requirement {
            MeetsAll = "MEETS_ALL",
            MeetsAny = "MEETS_ANY",
        }

        /// Words for `EnhancedMonitoring`.
        pub enum EnhancedMonitoring {
            Default = "DEFAULT",
            PerBroker = "PER_BROKER",
            PerTopicPerBroker = "PER_TOPIC_PER_BROKER",
            PerTopicPerPartition = "PER_TOPIC_PER_PARTITION",
        }

        /// Words for `DestinationType`.
        pub enum DestinationType {
            CloudWatchLogs = "cloud-watch-logs",
        }

        /// Words for `LogTypes`.
        pub enum LogTypes {
            SecurityFindingLogs = "SECURITY_FINDING_LOGS",
            S3ServerAccessLogs = "S3_SERVER_ACCESS_LOGS",
            AccessLogs = "ACCESS_LOGS",
            ConnectionLogs = "CONNECTION_LOGS",
            AlbAccessLogs = "ALB_ACCESS_LOGS",
            AlbConnectionLogs = "ALB_CONNECTION_LOGS",
            AlbHealthCheckLogs = "ALB_HEALTH_CHECK_LOGS",
        }

        /// Words for `ResourceType`.
        pub enum ResourceType {
            AwsEc2Vpc = "AWS::EC2::VPC",
            AwsWAFv2WebACL = "AWS::WAFv2::WebACL",
            AwsCloudTrail = "AWS::CloudTrail",
            AwsEksCluster = "AWS::EKS::Cluster",
            AwsElasticLoadBalancingV2LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer",
            AwsEc2Instance = "AWS::EC2::Instance",
            AwsSecurityHubHub = "AWS::SecurityHub::Hub",
            AwsSecurityHubHubV2 = "AWS::SecurityHub::HubV2",
            AwsS3Bucket = "AWS::S3::Bucket",
            AwsMskCluster = "AWS::MSK::Cluster",
            AwsCloudFrontDistribution = "AWS::CloudFront::Distribution",
            AwsCloudWatchOTelEnrichment = "AWS::CloudWatch::OTelEnrichment",
        }

        /// Words for `TelemetrySourceTypes`.
        pub enum TelemetrySourceTypes {
            VpcFlowLogs = "VPC_FLOW_LOGS",
            Route53ResolverQueryLogs = "ROUTE53_RESOLVER_QUERY_LOGS",
            EksAuditLogs = "EKS_AUDIT_LOGS",
            EksAuthenticatorLogs = "EKS_AUTHENTICATOR_LOGS",
            EksControllerManagerLogs = "EKS_CONTROLLER_MANAGER_LOGS",
            EksSchedulerLogs = "EKS_SCHEDULER_LOGS",
            EksApiLogs = "EKS_API_LOGS",
        }

        /// Words for `TelemetryType`.
        pub enum TelemetryType {
            Logs = "Logs",
            Metrics = "Metrics",
        }

        /// Words for `LogType`.
        pub enum LogType {
            WafLogs = "WAF_LOGS",
        }
    }
}

/// Property types and words of [`S3TableIntegration`].
pub mod s3_table_integration {
    use crate::{Json, Properties, Value};

    /// Defines the encryption configuration for S3 Table integrations, including the encryption algorithm and KMS key settings.
    ///
    /// A property type of `AWS::ObservabilityAdmin::S3TableIntegration`.
    ///
    /// Required: `SseAlgorithm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfig(Properties);

    impl EncryptionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the KMS key used for encryption when using customer-managed keys.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// The server-side encryption algorithm used for encrypting data in the S3 Table integration.
        ///
        /// `SseAlgorithm`. Required. Allowed: [`SseAlgorithm`].
        pub fn sse_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SseAlgorithm", value.into());
            self
        }
    }

    impl From<EncryptionConfig> for Json {
        fn from(value: EncryptionConfig) -> Self {
            value.0.into()
        }
    }

    /// A data source with an S3 Table integration for query access in the `logs` namespace.
    ///
    /// A property type of `AWS::ObservabilityAdmin::S3TableIntegration`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogSource(Properties);

    impl LogSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier for the association between the data source and S3 Table integration.
        ///
        /// `Identifier`.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }

        /// The name of the data source.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of the data source.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<LogSource> for Json {
        fn from(value: LogSource) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource
    ///
    /// A property type of `AWS::ObservabilityAdmin::S3TableIntegration`.
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

    words! {
        /// Words for `SseAlgorithm`.
        pub enum SseAlgorithm {
            Aes256 = "AES256",
            AwsKms = "aws:kms",
        }
    }
}

/// Words of [`TelemetryEnrichment`].
pub mod telemetry_enrichment {
    words! {
        /// Words for `Scope`.
        pub enum Scope {
            Account = "ACCOUNT",
        }
    }
}

/// Property types and words of [`TelemetryPipelines`].
pub mod telemetry_pipelines {
    use crate::{Json, List, Properties, Value};

    /// A key-value pair to associate with a resource
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryPipelines`.
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

    /// Represents a complete telemetry pipeline resource with configuration, status, and metadata for data processing and transformation.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryPipelines`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelemetryPipeline(Properties);

    impl TelemetryPipeline {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the telemetry pipeline.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The configuration that defines how the telemetry pipeline processes data. For more information, see the [Amazon CloudWatch User Guide](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Creating-pipelines.html) .
        ///
        /// `Configuration`.
        pub fn configuration(
            mut self,
            value: impl Into<Value<TelemetryPipelineConfiguration>>,
        ) -> Self {
            self.0.set("Configuration", value.into());
            self
        }

        /// The timestamp when the telemetry pipeline was created.
        ///
        /// `CreatedTimeStamp`.
        pub fn created_time_stamp(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("CreatedTimeStamp", value.into());
            self
        }

        /// The timestamp when the telemetry pipeline was last updated.
        ///
        /// `LastUpdateTimeStamp`.
        pub fn last_update_time_stamp(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LastUpdateTimeStamp", value.into());
            self
        }

        /// The name of the telemetry pipeline.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The current status of the telemetry pipeline.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// Additional information about the pipeline status, including reasons for failure states.
        ///
        /// `StatusReason`.
        pub fn status_reason(
            mut self,
            value: impl Into<Value<TelemetryPipelineStatusReason>>,
        ) -> Self {
            self.0.set("StatusReason", value.into());
            self
        }

        /// The key-value pairs associated with the telemetry pipeline resource.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<TelemetryPipeline> for Json {
        fn from(value: TelemetryPipeline) -> Self {
            value.0.into()
        }
    }

    /// Defines the configuration for a pipeline, including how data flows from sources through processors to destinations.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryPipelines`.
    ///
    /// Required: `Body`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelemetryPipelineConfiguration(Properties);

    impl TelemetryPipelineConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The pipeline configuration body that defines the data processing rules and transformations.
        ///
        /// `Body`. Required.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }
    }

    impl From<TelemetryPipelineConfiguration> for Json {
        fn from(value: TelemetryPipelineConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides detailed information about the status of a telemetry pipeline, including reasons for specific states.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryPipelines`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelemetryPipelineStatusReason(Properties);

    impl TelemetryPipelineStatusReason {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description of the pipeline status reason, providing additional context about the current state.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }
    }

    impl From<TelemetryPipelineStatusReason> for Json {
        fn from(value: TelemetryPipelineStatusReason) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Creating = "CREATING",
            Active = "ACTIVE",
            Updating = "UPDATING",
            Deleting = "DELETING",
            CreateFailed = "CREATE_FAILED",
            UpdateFailed = "UPDATE_FAILED",
        }
    }
}

/// Property types and words of [`TelemetryRule`].
pub mod telemetry_rule {
    use crate::{Json, List, Properties, Value};

    /// Condition that matches based on the specific WAF action taken on the request.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionCondition(Properties);

    impl ActionCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The WAF action to match against (ALLOW, BLOCK, COUNT, CAPTCHA, CHALLENGE, EXCLUDED\_AS\_COUNT).
        ///
        /// `Action`. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }
    }

    impl From<ActionCondition> for Json {
        fn from(value: ActionCondition) -> Self {
            value.0.into()
        }
    }

    /// Advanced event selectors let you create fine-grained selectors for management, data, and network activity events.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    ///
    /// Required: `FieldSelectors`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedEventSelector(Properties);

    impl AdvancedEventSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains all selector statements in an advanced event selector.
        ///
        /// `FieldSelectors`. Required.
        pub fn field_selectors(mut self, value: impl Into<List<AdvancedFieldSelector>>) -> Self {
            self.0.set("FieldSelectors", value.into());
            self
        }

        /// An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets".
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<AdvancedEventSelector> for Json {
        fn from(value: AdvancedEventSelector) -> Self {
            value.0.into()
        }
    }

    /// Defines criteria for selecting resources based on field values.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedFieldSelector(Properties);

    impl AdvancedFieldSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Matches if the field value ends with the specified value.
        ///
        /// `EndsWith`.
        pub fn ends_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EndsWith", value.into());
            self
        }

        /// Matches if the field value equals the specified value.
        ///
        /// `Equals`.
        pub fn equals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Equals", value.into());
            self
        }

        /// The name of the field to use for selection.
        ///
        /// `Field`.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }

        /// Matches if the field value does not end with the specified value.
        ///
        /// `NotEndsWith`.
        pub fn not_ends_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotEndsWith", value.into());
            self
        }

        /// Matches if the field value does not equal the specified value.
        ///
        /// `NotEquals`.
        pub fn not_equals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotEquals", value.into());
            self
        }

        /// Matches if the field value does not start with the specified value.
        ///
        /// `NotStartsWith`.
        pub fn not_starts_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotStartsWith", value.into());
            self
        }

        /// Matches if the field value starts with the specified value.
        ///
        /// `StartsWith`.
        pub fn starts_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StartsWith", value.into());
            self
        }
    }

    impl From<AdvancedFieldSelector> for Json {
        fn from(value: AdvancedFieldSelector) -> Self {
            value.0.into()
        }
    }

    /// Parameters specific to AWS CloudTrail telemetry configuration.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    ///
    /// Required: `AdvancedEventSelectors`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudtrailParameters(Properties);

    impl CloudtrailParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The advanced event selectors to use for filtering AWS CloudTrail events.
        ///
        /// `AdvancedEventSelectors`. Required.
        pub fn advanced_event_selectors(
            mut self,
            value: impl Into<List<AdvancedEventSelector>>,
        ) -> Self {
            self.0.set("AdvancedEventSelectors", value.into());
            self
        }
    }

    impl From<CloudtrailParameters> for Json {
        fn from(value: CloudtrailParameters) -> Self {
            value.0.into()
        }
    }

    /// A single condition that can match based on WAF rule action or label name.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Condition(Properties);

    impl Condition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Matches log records based on the WAF rule action taken (ALLOW, BLOCK, COUNT, etc.).
        ///
        /// `ActionCondition`.
        pub fn action_condition(mut self, value: impl Into<Value<ActionCondition>>) -> Self {
            self.0.set("ActionCondition", value.into());
            self
        }

        /// Matches log records based on WAF rule labels applied to the request.
        ///
        /// `LabelNameCondition`.
        pub fn label_name_condition(mut self, value: impl Into<Value<LabelNameCondition>>) -> Self {
            self.0.set("LabelNameCondition", value.into());
            self
        }
    }

    impl From<Condition> for Json {
        fn from(value: Condition) -> Self {
            value.0.into()
        }
    }

    /// Configuration parameters for ELB load balancer logging, including output format and field delimiter settings.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ELBLoadBalancerLoggingParameters(Properties);

    impl ELBLoadBalancerLoggingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The delimiter character used to separate fields in ELB access log entries when using plain text format.
        ///
        /// `FieldDelimiter`.
        pub fn field_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldDelimiter", value.into());
            self
        }

        /// The format for ELB access log entries (plain text or JSON format).
        ///
        /// `OutputFormat`. Allowed: [`OutputFormat`].
        pub fn output_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputFormat", value.into());
            self
        }
    }

    impl From<ELBLoadBalancerLoggingParameters> for Json {
        fn from(value: ELBLoadBalancerLoggingParameters) -> Self {
            value.0.into()
        }
    }

    /// Specifies a field in the request to redact from WAF logs, such as headers, query parameters, or body content.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatch(Properties);

    impl FieldToMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Redacts the HTTP method from WAF logs.
        ///
        /// `Method`.
        pub fn method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Method", value.into());
            self
        }

        /// Redacts the entire query string from WAF logs.
        ///
        /// `QueryString`.
        pub fn query_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryString", value.into());
            self
        }

        /// Redacts a specific header field by name from WAF logs.
        ///
        /// `SingleHeader`.
        pub fn single_header(mut self, value: impl Into<Value<SingleHeader>>) -> Self {
            self.0.set("SingleHeader", value.into());
            self
        }

        /// Redacts the URI path from WAF logs.
        ///
        /// `UriPath`.
        pub fn uri_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UriPath", value.into());
            self
        }
    }

    impl From<FieldToMatch> for Json {
        fn from(value: FieldToMatch) -> Self {
            value.0.into()
        }
    }

    /// A single filter condition that specifies behavior, requirement, and matching conditions for WAF log records.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Filter(Properties);

    impl Filter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to take for log records matching this filter (KEEP or DROP).
        ///
        /// `Behavior`. Allowed: [`FilterBehavior`].
        pub fn behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Behavior", value.into());
            self
        }

        /// The list of conditions that determine if a log record matches this filter.
        ///
        /// `Conditions`.
        pub fn conditions(mut self, value: impl Into<List<Condition>>) -> Self {
            self.0.set("Conditions", value.into());
            self
        }

        /// Whether the log record must meet all conditions (MEETS\_ALL) or any condition (MEETS\_ANY) to match this filter.
        ///
        /// `Requirement`. Allowed: [`Requirement`].
        pub fn requirement(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Requirement", value.into());
            self
        }
    }

    impl From<Filter> for Json {
        fn from(value: Filter) -> Self {
            value.0.into()
        }
    }

    /// Condition that matches based on WAF rule labels, with label names limited to 1024 characters.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LabelNameCondition(Properties);

    impl LabelNameCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The label name to match, supporting alphanumeric characters, underscores, hyphens, and colons.
        ///
        /// `LabelName`.
        pub fn label_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LabelName", value.into());
            self
        }
    }

    impl From<LabelNameCondition> for Json {
        fn from(value: LabelNameCondition) -> Self {
            value.0.into()
        }
    }

    /// Configuration that determines which WAF log records to keep or drop based on specified conditions.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingFilter(Properties);

    impl LoggingFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default action (KEEP or DROP) for log records that don't match any filter conditions.
        ///
        /// `DefaultBehavior`. Allowed: [`FilterBehavior`].
        pub fn default_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultBehavior", value.into());
            self
        }

        /// A list of filter conditions that determine log record handling behavior.
        ///
        /// `Filters`.
        pub fn filters(mut self, value: impl Into<List<Filter>>) -> Self {
            self.0.set("Filters", value.into());
            self
        }
    }

    impl From<LoggingFilter> for Json {
        fn from(value: LoggingFilter) -> Self {
            value.0.into()
        }
    }

    /// Configuration parameters for Amazon MSK cluster monitoring.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MskMonitoringParameters(Properties);

    impl MskMonitoringParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The level of enhanced monitoring for the MSK cluster.
        ///
        /// `EnhancedMonitoring`. Allowed: [`EnhancedMonitoring`].
        pub fn enhanced_monitoring(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnhancedMonitoring", value.into());
            self
        }
    }

    impl From<MskMonitoringParameters> for Json {
        fn from(value: MskMonitoringParameters) -> Self {
            value.0.into()
        }
    }

    /// Status of a telemetry rule in a specific region
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegionStatus(Properties);

    impl RegionStatus {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS region code
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The ARN of the rule in this region
        ///
        /// `RuleArn`.
        pub fn rule_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleArn", value.into());
            self
        }

        /// The replication status of the rule in this region
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<RegionStatus> for Json {
        fn from(value: RegionStatus) -> Self {
            value.0.into()
        }
    }

    /// Structure containing a name field limited to 64 characters for header or query parameter identification.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SingleHeader(Properties);

    impl SingleHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name value, limited to 64 characters.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<SingleHeader> for Json {
        fn from(value: SingleHeader) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
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

    /// Configuration specifying where and how telemetry data should be delivered for AWS resources.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelemetryDestinationConfiguration(Properties);

    impl TelemetryDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration parameters specific to AWS CloudTrail when CloudTrail is the source type.
        ///
        /// `CloudtrailParameters`.
        pub fn cloudtrail_parameters(
            mut self,
            value: impl Into<Value<CloudtrailParameters>>,
        ) -> Self {
            self.0.set("CloudtrailParameters", value.into());
            self
        }

        /// The pattern used to generate the destination path or name, supporting macros like \<resourceId\> and \<accountId\>.
        ///
        /// `DestinationPattern`.
        pub fn destination_pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationPattern", value.into());
            self
        }

        /// The type of destination for the telemetry data (e.g., "Amazon CloudWatch Logs", "S3").
        ///
        /// `DestinationType`. Allowed: [`DestinationType`].
        pub fn destination_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationType", value.into());
            self
        }

        /// Configuration parameters specific to ELB load balancer logging when ELB is the resource type.
        ///
        /// `ELBLoadBalancerLoggingParameters`.
        pub fn elb_load_balancer_logging_parameters(
            mut self,
            value: impl Into<Value<ELBLoadBalancerLoggingParameters>>,
        ) -> Self {
            self.0.set("ELBLoadBalancerLoggingParameters", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the customer-managed AWS KMS key used to encrypt the destination log groups specified in the Telemetry Rule.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// Configuration parameters specific to Amazon Bedrock AgentCore logging when Amazon Bedrock AgentCore is the resource type.
        ///
        /// `LogDeliveryParameters`.
        pub fn log_delivery_parameters(
            mut self,
            value: impl Into<Value<TelemetryDestinationConfigurationLogDeliveryParameters>>,
        ) -> Self {
            self.0.set("LogDeliveryParameters", value.into());
            self
        }

        /// Configuration parameters for Amazon MSK cluster monitoring.
        ///
        /// `MskMonitoringParameters`.
        pub fn msk_monitoring_parameters(
            mut self,
            value: impl Into<Value<MskMonitoringParameters>>,
        ) -> Self {
            self.0.set("MskMonitoringParameters", value.into());
            self
        }

        /// The number of days to retain the telemetry data in the destination.
        ///
        /// `RetentionInDays`.
        pub fn retention_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetentionInDays", value.into());
            self
        }

        /// Configuration parameters specific to VPC Flow Logs when VPC is the resource type.
        ///
        /// `VPCFlowLogParameters`.
        pub fn vpc_flow_log_parameters(
            mut self,
            value: impl Into<Value<VPCFlowLogParameters>>,
        ) -> Self {
            self.0.set("VPCFlowLogParameters", value.into());
            self
        }

        /// Configuration parameters specific to WAF logging when WAF is the resource type.
        ///
        /// `WAFLoggingParameters`.
        pub fn waf_logging_parameters(
            mut self,
            value: impl Into<Value<WAFLoggingParameters>>,
        ) -> Self {
            self.0.set("WAFLoggingParameters", value.into());
            self
        }
    }

    impl From<TelemetryDestinationConfiguration> for Json {
        fn from(value: TelemetryDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration parameters specific to Amazon Bedrock AgentCore logging when Amazon Bedrock AgentCore is the resource type.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelemetryDestinationConfigurationLogDeliveryParameters(Properties);

    impl TelemetryDestinationConfigurationLogDeliveryParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Types of logs to deliver
        ///
        /// `LogTypes`. Allowed: [`LogTypes`].
        pub fn log_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LogTypes", value.into());
            self
        }
    }

    impl From<TelemetryDestinationConfigurationLogDeliveryParameters> for Json {
        fn from(value: TelemetryDestinationConfigurationLogDeliveryParameters) -> Self {
            value.0.into()
        }
    }

    /// Defines how telemetry should be configured for specific AWS resources.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    ///
    /// Required: `ResourceType`, `TelemetryType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelemetryRule(Properties);

    impl TelemetryRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When true, the rule is replicated to all supported regions
        ///
        /// `AllRegions`.
        pub fn all_regions(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllRegions", value.into());
            self
        }

        /// When true, configuration drift in managed telemetry resources will be detected and remediated for resource-level fields.
        ///
        /// `AllowFieldUpdates`.
        pub fn allow_field_updates(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowFieldUpdates", value.into());
            self
        }

        /// Configuration specifying where and how the telemetry data should be delivered.
        ///
        /// `DestinationConfiguration`.
        pub fn destination_configuration(
            mut self,
            value: impl Into<Value<TelemetryDestinationConfiguration>>,
        ) -> Self {
            self.0.set("DestinationConfiguration", value.into());
            self
        }

        /// List of AWS region codes where the rule should be replicated
        ///
        /// `Regions`.
        pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Regions", value.into());
            self
        }

        /// The type of AWS resource to configure telemetry for (e.g., "AWS::EC2::VPC", "AWS::EKS::Cluster", "AWS::WAFv2::WebACL").
        ///
        /// `ResourceType`. Required. Allowed: [`ResourceType`].
        pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }

        /// Criteria for selecting which resources the rule applies to, such as resource tags.
        ///
        /// `SelectionCriteria`.
        pub fn selection_criteria(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SelectionCriteria", value.into());
            self
        }

        /// The specific telemetry source types to configure for the resource, such as VPC\_FLOW\_LOGS or EKS\_AUDIT\_LOGS. TelemetrySourceTypes must be correlated with the specific resource type.
        ///
        /// `TelemetrySourceTypes`. Allowed: [`TelemetrySourceTypes`].
        pub fn telemetry_source_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TelemetrySourceTypes", value.into());
            self
        }

        /// The type of telemetry to collect (Logs, Metrics, or Traces).
        ///
        /// `TelemetryType`. Required. Allowed: [`TelemetryType`].
        pub fn telemetry_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TelemetryType", value.into());
            self
        }
    }

    impl From<TelemetryRule> for Json {
        fn from(value: TelemetryRule) -> Self {
            value.0.into()
        }
    }

    /// Configuration parameters specific to VPC Flow Logs.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VPCFlowLogParameters(Properties);

    impl VPCFlowLogParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The format in which VPC Flow Log entries should be logged.
        ///
        /// `LogFormat`.
        pub fn log_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogFormat", value.into());
            self
        }

        /// The maximum interval in seconds between the capture of flow log records.
        ///
        /// `MaxAggregationInterval`.
        pub fn max_aggregation_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxAggregationInterval", value.into());
            self
        }

        /// The type of traffic to log (ACCEPT, REJECT, or ALL).
        ///
        /// `TrafficType`.
        pub fn traffic_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrafficType", value.into());
            self
        }
    }

    impl From<VPCFlowLogParameters> for Json {
        fn from(value: VPCFlowLogParameters) -> Self {
            value.0.into()
        }
    }

    /// Configuration parameters for WAF logging, including redacted fields and logging filters.
    ///
    /// A property type of `AWS::ObservabilityAdmin::TelemetryRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WAFLoggingParameters(Properties);

    impl WAFLoggingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of WAF logs to collect (currently supports WAF\_LOGS).
        ///
        /// `LogType`. Allowed: [`LogType`].
        pub fn log_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogType", value.into());
            self
        }

        /// A filter configuration that determines which WAF log records to include or exclude.
        ///
        /// `LoggingFilter`.
        pub fn logging_filter(mut self, value: impl Into<Value<LoggingFilter>>) -> Self {
            self.0.set("LoggingFilter", value.into());
            self
        }

        /// The fields to redact from WAF logs to protect sensitive information.
        ///
        /// `RedactedFields`.
        pub fn redacted_fields(mut self, value: impl Into<List<FieldToMatch>>) -> Self {
            self.0.set("RedactedFields", value.into());
            self
        }
    }

    impl From<WAFLoggingParameters> for Json {
        fn from(value: WAFLoggingParameters) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Action`.
        pub enum Action {
            Allow = "ALLOW",
            Block = "BLOCK",
            Count = "COUNT",
            Captcha = "CAPTCHA",
            Challenge = "CHALLENGE",
            ExcludedAsCount = "EXCLUDED_AS_COUNT",
        }

        /// Words for `OutputFormat`.
        pub enum OutputFormat {
            Plain = "plain",
            Json = "json",
        }

        /// Words for `FilterBehavior`.
        pub enum FilterBehavior {
            Keep = "KEEP",
            Drop = "DROP",
        }

        /// Words for `Requirement`.
        pub enum Requirement {
            MeetsAll = "MEETS_ALL",
            MeetsAny = "MEETS_ANY",
        }

        /// Words for `EnhancedMonitoring`.
        pub enum EnhancedMonitoring {
            Default = "DEFAULT",
            PerBroker = "PER_BROKER",
            PerTopicPerBroker = "PER_TOPIC_PER_BROKER",
            PerTopicPerPartition = "PER_TOPIC_PER_PARTITION",
        }

        /// Words for `DestinationType`.
        pub enum DestinationType {
            CloudWatchLogs = "cloud-watch-logs",
        }

        /// Words for `LogTypes`.
        pub enum LogTypes {
            ApplicationLogs = "APPLICATION_LOGS",
            UsageLogs = "USAGE_LOGS",
            SecurityFindingLogs = "SECURITY_FINDING_LOGS",
            S3ServerAccessLogs = "S3_SERVER_ACCESS_LOGS",
            AccessLogs = "ACCESS_LOGS",
            ConnectionLogs = "CONNECTION_LOGS",
            AlbAccessLogs = "ALB_ACCESS_LOGS",
            AlbConnectionLogs = "ALB_CONNECTION_LOGS",
            AlbHealthCheckLogs = "ALB_HEALTH_CHECK_LOGS",
        }

        /// Words for `ResourceType`.
        pub enum ResourceType {
            AwsEc2Vpc = "AWS::EC2::VPC",
            AwsWAFv2WebACL = "AWS::WAFv2::WebACL",
            AwsCloudTrail = "AWS::CloudTrail",
            AwsEksCluster = "AWS::EKS::Cluster",
            AwsElasticLoadBalancingV2LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer",
            AwsEc2Instance = "AWS::EC2::Instance",
            AwsBedrockAgentCoreRuntime = "AWS::BedrockAgentCore::Runtime",
            AwsBedrockAgentCoreBrowser = "AWS::BedrockAgentCore::Browser",
            AwsBedrockAgentCoreCodeInterpreter = "AWS::BedrockAgentCore::CodeInterpreter",
            AwsSecurityHubHub = "AWS::SecurityHub::Hub",
            AwsSecurityHubHubV2 = "AWS::SecurityHub::HubV2",
            AwsS3Bucket = "AWS::S3::Bucket",
            AwsMskCluster = "AWS::MSK::Cluster",
            AwsCloudFrontDistribution = "AWS::CloudFront::Distribution",
            AwsCloudWatchOTelEnrichment = "AWS::CloudWatch::OTelEnrichment",
            AwsBedrockKnowledgeBase = "AWS::Bedrock::KnowledgeBase",
            AwsBedrockAgentCoreMemory = "AWS::BedrockAgentCore::Memory",
            AwsBedrockAgentCoreGateway = "AWS::BedrockAgentCore::Gateway",
            AwsBedrockAgentCoreWorkloadIdentity = "AWS::BedrockAgentCore::WorkloadIdentity",
        }

        /// Words for `TelemetrySourceTypes`.
        pub enum TelemetrySourceTypes {
            VpcFlowLogs = "VPC_FLOW_LOGS",
            Route53ResolverQueryLogs = "ROUTE53_RESOLVER_QUERY_LOGS",
            EksAuditLogs = "EKS_AUDIT_LOGS",
            EksAuthenticatorLogs = "EKS_AUTHENTICATOR_LOGS",
            EksControllerManagerLogs = "EKS_CONTROLLER_MANAGER_LOGS",
            EksSchedulerLogs = "EKS_SCHEDULER_LOGS",
            EksApiLogs = "EKS_API_LOGS",
        }

        /// Words for `TelemetryType`.
        pub enum TelemetryType {
            Logs = "Logs",
            Traces = "Traces",
            Metrics = "Metrics",
        }

        /// Words for `LogType`.
        pub enum LogType {
            WafLogs = "WAF_LOGS",
        }
    }
}
