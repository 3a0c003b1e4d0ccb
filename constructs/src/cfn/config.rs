//! `AWS::Config`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// An object that represents the authorizations granted to aggregator accounts and regions.
///
/// [`AWS::Config::AggregationAuthorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-aggregationauthorization.html).
///
/// Required: `AuthorizedAccountId`, `AuthorizedAwsRegion`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AggregationAuthorization(Properties);

impl AggregationAuthorization {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The 12-digit account ID of the account authorized to aggregate data.
    ///
    /// `AuthorizedAccountId`. Required. A change replaces the resource.
    pub fn authorized_account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizedAccountId", value.into());
        self
    }

    /// The region authorized to collect aggregated data.
    ///
    /// `AuthorizedAwsRegion`. Required. A change replaces the resource.
    pub fn authorized_aws_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizedAwsRegion", value.into());
        self
    }

    /// An array of tag object.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<aggregation_authorization::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AggregationAuthorization {
    const TYPE: &'static str = "AWS::Config::AggregationAuthorization";
}

impl Construct for AggregationAuthorization {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AggregationAuthorization> for Properties {
    fn from(value: AggregationAuthorization) -> Self {
        value.0
    }
}

impl Handle<AggregationAuthorization> {
    /// The Amazon Resource Name (ARN) of the aggregation object.
    ///
    /// `Fn::GetAtt` of `AggregationAuthorizationArn`.
    #[must_use]
    pub fn aggregation_authorization_arn(self) -> Value<String> {
        self.attribute("AggregationAuthorizationArn")
    }
}

/// \> You must first create and start the AWS Config configuration recorder in order to create AWS Config managed rules with AWS CloudFormation .
///
/// [`AWS::Config::ConfigRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configrule.html).
///
/// Required: `Source`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigRule(Properties);

impl ConfigRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether an AWS resource or AWS Config rule is compliant and provides the number of contributors that affect the compliance.
    ///
    /// `Compliance`.
    pub fn compliance(mut self, value: impl Into<Value<config_rule::Compliance>>) -> Self {
        self.0.set("Compliance", value.into());
        self
    }

    /// A name for the AWS Config rule. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the rule name.
    ///
    /// `ConfigRuleName`. A change replaces the resource.
    pub fn config_rule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigRuleName", value.into());
        self
    }

    /// The description that you provide for the AWS Config rule.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The modes the AWS Config rule can be evaluated in. The valid values are distinct objects. By default, the value is Detective evaluation mode only.
    ///
    /// `EvaluationModes`.
    pub fn evaluation_modes(
        mut self,
        value: impl Into<List<config_rule::EvaluationModeConfiguration>>,
    ) -> Self {
        self.0.set("EvaluationModes", value.into());
        self
    }

    /// A string, in JSON format, that is passed to the AWS Config rule Lambda function.
    ///
    /// `InputParameters`.
    pub fn input_parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("InputParameters", value.into());
        self
    }

    /// The maximum frequency with which AWS Config runs evaluations for a rule. You can specify a value for `MaximumExecutionFrequency` when:
    ///
    /// `MaximumExecutionFrequency`.
    pub fn maximum_execution_frequency(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MaximumExecutionFrequency", value.into());
        self
    }

    /// Defines which resources can trigger an evaluation for the rule. The scope can include one or more resource types, a combination of one resource type and one resource ID, or a combination of a tag key and value.
    ///
    /// `Scope`.
    pub fn scope(mut self, value: impl Into<Value<config_rule::Scope>>) -> Self {
        self.0.set("Scope", value.into());
        self
    }

    /// Provides the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy rules, and `CUSTOM_LAMBDA` for Custom Lambda rules), the rule identifier, and the notifications that cause the function to evaluate your AWS resources.
    ///
    /// `Source`. Required.
    pub fn source(mut self, value: impl Into<Value<config_rule::Source>>) -> Self {
        self.0.set("Source", value.into());
        self
    }
}

impl Resource for ConfigRule {
    const TYPE: &'static str = "AWS::Config::ConfigRule";
}

impl Construct for ConfigRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfigRule> for Properties {
    fn from(value: ConfigRule) -> Self {
        value.0
    }
}

impl Handle<ConfigRule> {
    /// The Amazon Resource Name (ARN) of the AWS Config rule, such as `arn:aws:config:us-east-1:123456789012:config-rule/config-rule-a1bzhi` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Compliance type determined by the Config rule
    ///
    /// `Fn::GetAtt` of `Compliance.Type`.
    #[must_use]
    pub fn compliance_type(self) -> Value<String> {
        self.attribute("Compliance.Type")
    }

    /// The ID of the AWS Config rule, such as `config-rule-a1bzhi` .
    ///
    /// `Fn::GetAtt` of `ConfigRuleId`.
    #[must_use]
    pub fn config_rule_id(self) -> Value<String> {
        self.attribute("ConfigRuleId")
    }
}

/// The details about the configuration aggregator, including information about source accounts, regions, and metadata of the aggregator.
///
/// [`AWS::Config::ConfigurationAggregator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationaggregator.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigurationAggregator(Properties);

impl ConfigurationAggregator {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Provides a list of source accounts and regions to be aggregated.
    ///
    /// `AccountAggregationSources`.
    pub fn account_aggregation_sources(
        mut self,
        value: impl Into<List<configuration_aggregator::AccountAggregationSource>>,
    ) -> Self {
        self.0.set("AccountAggregationSources", value.into());
        self
    }

    /// The name of the aggregator.
    ///
    /// `ConfigurationAggregatorName`. A change replaces the resource.
    pub fn configuration_aggregator_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationAggregatorName", value.into());
        self
    }

    /// Provides an organization and list of regions to be aggregated.
    ///
    /// `OrganizationAggregationSource`.
    pub fn organization_aggregation_source(
        mut self,
        value: impl Into<Value<configuration_aggregator::OrganizationAggregationSource>>,
    ) -> Self {
        self.0.set("OrganizationAggregationSource", value.into());
        self
    }

    /// An array of tag object.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<configuration_aggregator::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConfigurationAggregator {
    const TYPE: &'static str = "AWS::Config::ConfigurationAggregator";
}

impl Construct for ConfigurationAggregator {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfigurationAggregator> for Properties {
    fn from(value: ConfigurationAggregator) -> Self {
        value.0
    }
}

impl Handle<ConfigurationAggregator> {
    /// The Amazon Resource Name (ARN) of the aggregator.
    ///
    /// `Fn::GetAtt` of `ConfigurationAggregatorArn`.
    #[must_use]
    pub fn configuration_aggregator_arn(self) -> Value<String> {
        self.attribute("ConfigurationAggregatorArn")
    }
}

/// The `AWS::Config::ConfigurationRecorder` resource type describes the AWS resource types that AWS Config records for configuration changes.
///
/// [`AWS::Config::ConfigurationRecorder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html).
///
/// Required: `RoleARN`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigurationRecorder(Properties);

impl ConfigurationRecorder {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the configuration recorder. AWS Config automatically assigns the name of "default" when creating the configuration recorder.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies which resource types AWS Config records for configuration changes.
    ///
    /// `RecordingGroup`.
    pub fn recording_group(
        mut self,
        value: impl Into<Value<configuration_recorder::RecordingGroup>>,
    ) -> Self {
        self.0.set("RecordingGroup", value.into());
        self
    }

    /// Specifies the default recording frequency for the configuration recorder. AWS Config supports \*Continuous recording\* and \*Daily recording\* .
    ///
    /// `RecordingMode`.
    pub fn recording_mode(
        mut self,
        value: impl Into<Value<configuration_recorder::RecordingMode>>,
    ) -> Self {
        self.0.set("RecordingMode", value.into());
        self
    }

    /// Amazon Resource Name (ARN) of the IAM role assumed by AWS Config and used by the configuration recorder.
    ///
    /// `RoleARN`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleARN", value.into());
        self
    }

    /// Defaults to 'true'. Controls whether the recorder starts recording after the create operation. Set this to 'false' for development and testing purposes.
    ///
    /// `StartedOnCreate`. A change replaces the resource.
    pub fn started_on_create(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("StartedOnCreate", value.into());
        self
    }
}

impl Resource for ConfigurationRecorder {
    const TYPE: &'static str = "AWS::Config::ConfigurationRecorder";
}

impl Construct for ConfigurationRecorder {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfigurationRecorder> for Properties {
    fn from(value: ConfigurationRecorder) -> Self {
        value.0
    }
}

impl Handle<ConfigurationRecorder> {
    /// Returns the Amazon Resource Name (ARN) for the Configuration Recorder.
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceARN")
    }
}

/// A conformance pack is a collection of AWS Config rules and remediation actions that can be easily deployed in an account and a region. ConformancePack creates a service linked role in your account.
///
/// [`AWS::Config::ConformancePack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-conformancepack.html).
///
/// Required: `ConformancePackName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConformancePack(Properties);

impl ConformancePack {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of ConformancePackInputParameter objects.
    ///
    /// `ConformancePackInputParameters`.
    pub fn conformance_pack_input_parameters(
        mut self,
        value: impl Into<List<conformance_pack::ConformancePackInputParameter>>,
    ) -> Self {
        self.0.set("ConformancePackInputParameters", value.into());
        self
    }

    /// Name of the conformance pack you want to create.
    ///
    /// `ConformancePackName`. Required. A change replaces the resource.
    pub fn conformance_pack_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConformancePackName", value.into());
        self
    }

    /// The name of the Amazon S3 bucket where AWS Config stores conformance pack templates.
    ///
    /// `DeliveryS3Bucket`.
    pub fn delivery_s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeliveryS3Bucket", value.into());
        self
    }

    /// The prefix for the Amazon S3 bucket.
    ///
    /// `DeliveryS3KeyPrefix`.
    pub fn delivery_s3_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeliveryS3KeyPrefix", value.into());
        self
    }

    /// The tags for the conformance pack.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<conformance_pack::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A string containing full conformance pack template body. Structure containing the template body with a minimum length of 1 byte and a maximum length of 51,200 bytes.
    ///
    /// `TemplateBody`.
    pub fn template_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateBody", value.into());
        self
    }

    /// Location of file containing the template body (s3://bucketname/prefix). The uri must point to the conformance pack template (max size: 300 KB) that is located in an Amazon S3 bucket.
    ///
    /// `TemplateS3Uri`.
    pub fn template_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateS3Uri", value.into());
        self
    }

    /// An object that contains the name or Amazon Resource Name (ARN) of the AWS Systems Manager document (SSM document) and the version of the SSM document that is used to create a conformance pack.
    ///
    /// `TemplateSSMDocumentDetails`.
    pub fn template_ssm_document_details(
        mut self,
        value: impl Into<Value<conformance_pack::TemplateSSMDocumentDetails>>,
    ) -> Self {
        self.0.set("TemplateSSMDocumentDetails", value.into());
        self
    }
}

impl Resource for ConformancePack {
    const TYPE: &'static str = "AWS::Config::ConformancePack";
}

impl Construct for ConformancePack {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConformancePack> for Properties {
    fn from(value: ConformancePack) -> Self {
        value.0
    }
}

impl Handle<ConformancePack> {
    /// Amazon Resource Name (ARN) of the conformance pack.
    ///
    /// `Fn::GetAtt` of `ConformancePackArn`.
    #[must_use]
    pub fn conformance_pack_arn(self) -> Value<String> {
        self.attribute("ConformancePackArn")
    }
}

/// Resource Type definition for AWS::Config::Connector
///
/// [`AWS::Config::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-connector.html).
///
/// Required: `ConnectorConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connector(Properties);

impl Connector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration for the connector. Specify the third-party cloud provider configuration.
    ///
    /// `ConnectorConfiguration`. Required. A change replaces the resource.
    pub fn connector_configuration(
        mut self,
        value: impl Into<Value<connector::ConnectorConfiguration>>,
    ) -> Self {
        self.0.set("ConnectorConfiguration", value.into());
        self
    }

    /// The tags for the connector.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connector::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Connector {
    const TYPE: &'static str = "AWS::Config::Connector";
}

impl Construct for Connector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Connector> for Properties {
    fn from(value: Connector) -> Self {
        value.0
    }
}

impl Handle<Connector> {
    /// The Amazon Resource Name (ARN) of the connector.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time at which the connector was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The name of the connector. AWS Config automatically assigns the name when creating the Connector.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// Specifies a delivery channel object to deliver configuration information to an Amazon S3 bucket and Amazon topic.
///
/// [`AWS::Config::DeliveryChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html).
///
/// Required: `S3BucketName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DeliveryChannel(Properties);

impl DeliveryChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The options for how often AWS Config delivers configuration snapshots to the Amazon S3 bucket.
    ///
    /// `ConfigSnapshotDeliveryProperties`.
    pub fn config_snapshot_delivery_properties(
        mut self,
        value: impl Into<Value<delivery_channel::ConfigSnapshotDeliveryProperties>>,
    ) -> Self {
        self.0.set("ConfigSnapshotDeliveryProperties", value.into());
        self
    }

    /// A name for the delivery channel. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the delivery channel name.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The name of the Amazon S3 bucket to which AWS Config delivers configuration snapshots and configuration history files.
    ///
    /// `S3BucketName`. Required.
    pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3BucketName", value.into());
        self
    }

    /// The prefix for the specified Amazon S3 bucket.
    ///
    /// `S3KeyPrefix`.
    pub fn s3_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3KeyPrefix", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Key Management Service ( AWS ) AWS KMS key (KMS key) used to encrypt objects delivered by AWS Config . Must belong to the same Region as the destination S3 bucket.
    ///
    /// `S3KmsKeyArn`.
    pub fn s3_kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3KmsKeyArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon SNS topic to which AWS Config sends notifications about configuration changes.
    ///
    /// `SnsTopicARN`.
    pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnsTopicARN", value.into());
        self
    }
}

impl Resource for DeliveryChannel {
    const TYPE: &'static str = "AWS::Config::DeliveryChannel";
}

impl Construct for DeliveryChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DeliveryChannel> for Properties {
    fn from(value: DeliveryChannel) -> Self {
        value.0
    }
}

/// Adds or updates an AWS Config rule for your entire organization to evaluate if your AWS resources comply with your desired configurations.
///
/// [`AWS::Config::OrganizationConfigRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html).
///
/// Required: `OrganizationConfigRuleName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OrganizationConfigRule(Properties);

impl OrganizationConfigRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A comma-separated list of accounts excluded from organization AWS Config rule.
    ///
    /// `ExcludedAccounts`.
    pub fn excluded_accounts(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ExcludedAccounts", value.into());
        self
    }

    /// The name that you assign to organization AWS Config rule.
    ///
    /// `OrganizationConfigRuleName`. Required. A change replaces the resource.
    pub fn organization_config_rule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OrganizationConfigRuleName", value.into());
        self
    }

    /// An object that specifies metadata for your organization's AWS Config Custom Policy rule.
    ///
    /// `OrganizationCustomPolicyRuleMetadata`.
    pub fn organization_custom_policy_rule_metadata(
        mut self,
        value: impl Into<Value<organization_config_rule::OrganizationCustomPolicyRuleMetadata>>,
    ) -> Self {
        self.0
            .set("OrganizationCustomPolicyRuleMetadata", value.into());
        self
    }

    /// An `OrganizationCustomRuleMetadata` object.
    ///
    /// `OrganizationCustomRuleMetadata`.
    pub fn organization_custom_rule_metadata(
        mut self,
        value: impl Into<Value<organization_config_rule::OrganizationCustomRuleMetadata>>,
    ) -> Self {
        self.0.set("OrganizationCustomRuleMetadata", value.into());
        self
    }

    /// An `OrganizationManagedRuleMetadata` object.
    ///
    /// `OrganizationManagedRuleMetadata`.
    pub fn organization_managed_rule_metadata(
        mut self,
        value: impl Into<Value<organization_config_rule::OrganizationManagedRuleMetadata>>,
    ) -> Self {
        self.0.set("OrganizationManagedRuleMetadata", value.into());
        self
    }
}

impl Resource for OrganizationConfigRule {
    const TYPE: &'static str = "AWS::Config::OrganizationConfigRule";
}

impl Construct for OrganizationConfigRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OrganizationConfigRule> for Properties {
    fn from(value: OrganizationConfigRule) -> Self {
        value.0
    }
}

impl Handle<OrganizationConfigRule> {
    /// The Amazon Resource Name (ARN) of an organization AWS Config rule.
    ///
    /// `Fn::GetAtt` of `OrganizationConfigRuleArn`.
    #[must_use]
    pub fn organization_config_rule_arn(self) -> Value<String> {
        self.attribute("OrganizationConfigRuleArn")
    }
}

/// OrganizationConformancePack deploys conformance packs across member accounts in an AWS Organizations .
///
/// [`AWS::Config::OrganizationConformancePack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconformancepack.html).
///
/// Required: `OrganizationConformancePackName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OrganizationConformancePack(Properties);

impl OrganizationConformancePack {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of `ConformancePackInputParameter` objects.
    ///
    /// `ConformancePackInputParameters`.
    pub fn conformance_pack_input_parameters(
        mut self,
        value: impl Into<List<organization_conformance_pack::ConformancePackInputParameter>>,
    ) -> Self {
        self.0.set("ConformancePackInputParameters", value.into());
        self
    }

    /// The name of the Amazon S3 bucket where AWS Config stores conformance pack templates.
    ///
    /// `DeliveryS3Bucket`.
    pub fn delivery_s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeliveryS3Bucket", value.into());
        self
    }

    /// Any folder structure you want to add to an Amazon S3 bucket.
    ///
    /// `DeliveryS3KeyPrefix`.
    pub fn delivery_s3_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeliveryS3KeyPrefix", value.into());
        self
    }

    /// A comma-separated list of accounts excluded from organization conformance pack.
    ///
    /// `ExcludedAccounts`.
    pub fn excluded_accounts(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ExcludedAccounts", value.into());
        self
    }

    /// The name you assign to an organization conformance pack.
    ///
    /// `OrganizationConformancePackName`. Required. A change replaces the resource.
    pub fn organization_conformance_pack_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OrganizationConformancePackName", value.into());
        self
    }

    /// The tags for the organization conformance pack.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<organization_conformance_pack::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A string containing full conformance pack template body. Structure containing the template body with a minimum length of 1 byte and a maximum length of 51,200 bytes.
    ///
    /// `TemplateBody`.
    pub fn template_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateBody", value.into());
        self
    }

    /// Location of file containing the template body. The uri must point to the conformance pack template (max size: 300 KB).
    ///
    /// `TemplateS3Uri`.
    pub fn template_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateS3Uri", value.into());
        self
    }
}

impl Resource for OrganizationConformancePack {
    const TYPE: &'static str = "AWS::Config::OrganizationConformancePack";
}

impl Construct for OrganizationConformancePack {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OrganizationConformancePack> for Properties {
    fn from(value: OrganizationConformancePack) -> Self {
        value.0
    }
}

impl Handle<OrganizationConformancePack> {
    /// Amazon Resource Name (ARN) of the organization conformance pack.
    ///
    /// `Fn::GetAtt` of `OrganizationConformancePackArn`.
    #[must_use]
    pub fn organization_conformance_pack_arn(self) -> Value<String> {
        self.attribute("OrganizationConformancePackArn")
    }
}

/// An object that represents the details about the remediation configuration that includes the remediation action, parameters, and data to execute the action.
///
/// [`AWS::Config::RemediationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-remediationconfiguration.html).
///
/// Required: `ConfigRuleName`, `TargetId`, `TargetType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RemediationConfiguration(Properties);

impl RemediationConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The remediation is triggered automatically.
    ///
    /// `Automatic`.
    pub fn automatic(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Automatic", value.into());
        self
    }

    /// The name of the AWS Config rule.
    ///
    /// `ConfigRuleName`. Required. A change replaces the resource.
    pub fn config_rule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigRuleName", value.into());
        self
    }

    /// An ExecutionControls object.
    ///
    /// `ExecutionControls`.
    pub fn execution_controls(
        mut self,
        value: impl Into<Value<remediation_configuration::ExecutionControls>>,
    ) -> Self {
        self.0.set("ExecutionControls", value.into());
        self
    }

    /// The maximum number of failed attempts for auto-remediation. If you do not select a number, the default is 5.
    ///
    /// `MaximumAutomaticAttempts`.
    pub fn maximum_automatic_attempts(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumAutomaticAttempts", value.into());
        self
    }

    /// An object of the RemediationParameterValue. For more information, see [RemediationParameterValue](https://docs.aws.amazon.com/config/latest/APIReference/API_RemediationParameterValue.html) .
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// The type of a resource.
    ///
    /// `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceType", value.into());
        self
    }

    /// Time window to determine whether or not to add a remediation exception to prevent infinite remediation attempts.
    ///
    /// `RetryAttemptSeconds`.
    pub fn retry_attempt_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RetryAttemptSeconds", value.into());
        self
    }

    /// Target ID is the name of the SSM document.
    ///
    /// `TargetId`. Required.
    pub fn target_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetId", value.into());
        self
    }

    /// The type of the target. Target executes remediation. For example, SSM document.
    ///
    /// `TargetType`. Required.
    pub fn target_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetType", value.into());
        self
    }

    /// Version of the target. For example, version of the SSM document.
    ///
    /// `TargetVersion`.
    pub fn target_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetVersion", value.into());
        self
    }
}

impl Resource for RemediationConfiguration {
    const TYPE: &'static str = "AWS::Config::RemediationConfiguration";
}

impl Construct for RemediationConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RemediationConfiguration> for Properties {
    fn from(value: RemediationConfiguration) -> Self {
        value.0
    }
}

/// Provides the details of a stored query.
///
/// [`AWS::Config::StoredQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-storedquery.html).
///
/// Required: `QueryExpression`, `QueryName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StoredQuery(Properties);

impl StoredQuery {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A unique description for the query.
    ///
    /// `QueryDescription`.
    pub fn query_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryDescription", value.into());
        self
    }

    /// The expression of the query.
    ///
    /// `QueryExpression`. Required.
    pub fn query_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryExpression", value.into());
        self
    }

    /// The name of the query.
    ///
    /// `QueryName`. Required. A change replaces the resource.
    pub fn query_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<stored_query::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for StoredQuery {
    const TYPE: &'static str = "AWS::Config::StoredQuery";
}

impl Construct for StoredQuery {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StoredQuery> for Properties {
    fn from(value: StoredQuery) -> Self {
        value.0
    }
}

impl Handle<StoredQuery> {
    /// Amazon Resource Name (ARN) of the query. For example, arn:partition:service:region:account-id:resource-type/resource-name/resource-id.
    ///
    /// `Fn::GetAtt` of `QueryArn`.
    #[must_use]
    pub fn query_arn(self) -> Value<String> {
        self.attribute("QueryArn")
    }

    /// The ID of the query.
    ///
    /// `Fn::GetAtt` of `QueryId`.
    #[must_use]
    pub fn query_id(self) -> Value<String> {
        self.attribute("QueryId")
    }
}

/// Property types of [`AggregationAuthorization`].
pub mod aggregation_authorization {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Config::AggregationAuthorization`.
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

/// Property types of [`ConfigRule`].
pub mod config_rule {
    use crate::{Json, List, Properties, Value};

    /// Indicates whether an AWS resource or AWS Config rule is compliant and provides the number of contributors that affect the compliance.
    ///
    /// A property type of `AWS::Config::ConfigRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Compliance(Properties);

    impl Compliance {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Compliance type determined by the Config rule
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Compliance> for Json {
        fn from(value: Compliance) -> Self {
            value.0.into()
        }
    }

    /// Provides the CustomPolicyDetails, the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy rules, and `CUSTOM_LAMBDA` for Custom Lambda rules), the rule identifier, and the events that cause the evaluation of your AWS resources.
    ///
    /// A property type of `AWS::Config::ConfigRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomPolicyDetails(Properties);

    impl CustomPolicyDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The boolean expression for enabling debug logging for your AWS Config Custom Policy rule. The default value is `false` .
        ///
        /// `EnableDebugLogDelivery`.
        pub fn enable_debug_log_delivery(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableDebugLogDelivery", value.into());
            self
        }

        /// The runtime system for your AWS Config Custom Policy rule. Guard is a policy-as-code language that allows you to write policies that are enforced by AWS Config Custom Policy rules.
        ///
        /// `PolicyRuntime`.
        pub fn policy_runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyRuntime", value.into());
            self
        }

        /// The policy definition containing the logic for your AWS Config Custom Policy rule.
        ///
        /// `PolicyText`.
        pub fn policy_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyText", value.into());
            self
        }
    }

    impl From<CustomPolicyDetails> for Json {
        fn from(value: CustomPolicyDetails) -> Self {
            value.0.into()
        }
    }

    /// The configuration object for AWS Config rule evaluation mode. The supported valid values are Detective or Proactive.
    ///
    /// A property type of `AWS::Config::ConfigRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationModeConfiguration(Properties);

    impl EvaluationModeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The mode of an evaluation. The valid values are Detective or Proactive.
        ///
        /// `Mode`.
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<EvaluationModeConfiguration> for Json {
        fn from(value: EvaluationModeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Defines which resources trigger an evaluation for an AWS Config rule. The scope can include one or more resource types, a combination of a tag key and value, or a combination of one resource type and one resource ID.
    ///
    /// A property type of `AWS::Config::ConfigRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Scope(Properties);

    impl Scope {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the only AWS resource that you want to trigger an evaluation for the rule. If you specify a resource ID, you must specify one resource type for `ComplianceResourceTypes` .
        ///
        /// `ComplianceResourceId`.
        pub fn compliance_resource_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComplianceResourceId", value.into());
            self
        }

        /// The resource types of only those AWS resources that you want to trigger an evaluation for the rule. You can only specify one type if you also specify a resource ID for `ComplianceResourceId` .
        ///
        /// `ComplianceResourceTypes`.
        pub fn compliance_resource_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ComplianceResourceTypes", value.into());
            self
        }

        /// The tag key that is applied to only those AWS resources that you want to trigger an evaluation for the rule.
        ///
        /// `TagKey`.
        pub fn tag_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TagKey", value.into());
            self
        }

        /// The tag value applied to only those AWS resources that you want to trigger an evaluation for the rule. If you specify a value for `TagValue` , you must also specify a value for `TagKey` .
        ///
        /// `TagValue`.
        pub fn tag_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TagValue", value.into());
            self
        }
    }

    impl From<Scope> for Json {
        fn from(value: Scope) -> Self {
            value.0.into()
        }
    }

    /// Provides the CustomPolicyDetails, the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy rules, and `CUSTOM_LAMBDA` for Custom Lambda rules), the rule identifier, and the events that cause the evaluation of your AWS resources.
    ///
    /// A property type of `AWS::Config::ConfigRule`.
    ///
    /// Required: `Owner`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Source(Properties);

    impl Source {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provides the runtime system, policy definition, and whether debug logging is enabled. Required when owner is set to `CUSTOM_POLICY` .
        ///
        /// `CustomPolicyDetails`.
        pub fn custom_policy_details(
            mut self,
            value: impl Into<Value<CustomPolicyDetails>>,
        ) -> Self {
            self.0.set("CustomPolicyDetails", value.into());
            self
        }

        /// Indicates whether AWS or the customer owns and manages the AWS Config rule.
        ///
        /// `Owner`. Required.
        pub fn owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Owner", value.into());
            self
        }

        /// Provides the source and the message types that cause AWS Config to evaluate your AWS resources against a rule. It also provides the frequency with which you want AWS Config to run evaluations for the rule if the trigger type is periodic.
        ///
        /// `SourceDetails`.
        pub fn source_details(mut self, value: impl Into<List<SourceDetail>>) -> Self {
            self.0.set("SourceDetails", value.into());
            self
        }

        /// For AWS Config Managed rules, a predefined identifier from a list. For example, `IAM_PASSWORD_POLICY` is a managed rule.
        ///
        /// `SourceIdentifier`.
        pub fn source_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceIdentifier", value.into());
            self
        }
    }

    impl From<Source> for Json {
        fn from(value: Source) -> Self {
            value.0.into()
        }
    }

    /// Provides the source and the message types that trigger AWS Config to evaluate your AWS resources against a rule. It also provides the frequency with which you want AWS Config to run evaluations for the rule if the trigger type is periodic.
    ///
    /// A property type of `AWS::Config::ConfigRule`.
    ///
    /// Required: `EventSource`, `MessageType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceDetail(Properties);

    impl SourceDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The source of the event, such as an AWS service, that triggers AWS Config to evaluate your AWS resources.
        ///
        /// `EventSource`. Required.
        pub fn event_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventSource", value.into());
            self
        }

        /// The frequency at which you want AWS Config to run evaluations for a custom rule with a periodic trigger. If you specify a value for `MaximumExecutionFrequency` , then `MessageType` must use the `ScheduledNotification` value.
        ///
        /// `MaximumExecutionFrequency`.
        pub fn maximum_execution_frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaximumExecutionFrequency", value.into());
            self
        }

        /// The type of notification that triggers AWS Config to run an evaluation for a rule. You can specify the following notification types:
        ///
        /// `MessageType`. Required.
        pub fn message_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageType", value.into());
            self
        }
    }

    impl From<SourceDetail> for Json {
        fn from(value: SourceDetail) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ConfigurationAggregator`].
pub mod configuration_aggregator {
    use crate::{Json, List, Properties, Value};

    /// A collection of accounts and regions.
    ///
    /// A property type of `AWS::Config::ConfigurationAggregator`.
    ///
    /// Required: `AccountIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccountAggregationSource(Properties);

    impl AccountAggregationSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The 12-digit account ID of the account being aggregated.
        ///
        /// `AccountIds`. Required.
        pub fn account_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AccountIds", value.into());
            self
        }

        /// If true, aggregate existing AWS Config regions and future regions.
        ///
        /// `AllAwsRegions`.
        pub fn all_aws_regions(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllAwsRegions", value.into());
            self
        }

        /// The source regions being aggregated.
        ///
        /// `AwsRegions`.
        pub fn aws_regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AwsRegions", value.into());
            self
        }
    }

    impl From<AccountAggregationSource> for Json {
        fn from(value: AccountAggregationSource) -> Self {
            value.0.into()
        }
    }

    /// This object contains regions to set up the aggregator and an IAM role to retrieve organization details.
    ///
    /// A property type of `AWS::Config::ConfigurationAggregator`.
    ///
    /// Required: `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OrganizationAggregationSource(Properties);

    impl OrganizationAggregationSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If true, aggregate existing AWS Config regions and future regions.
        ///
        /// `AllAwsRegions`.
        pub fn all_aws_regions(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllAwsRegions", value.into());
            self
        }

        /// The source regions being aggregated.
        ///
        /// `AwsRegions`.
        pub fn aws_regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AwsRegions", value.into());
            self
        }

        /// ARN of the IAM role used to retrieve AWS Organizations details associated with the aggregator account.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<OrganizationAggregationSource> for Json {
        fn from(value: OrganizationAggregationSource) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Config::ConfigurationAggregator`.
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

/// Property types of [`ConfigurationRecorder`].
pub mod configuration_recorder {
    use crate::{Json, List, Properties, Value};

    /// Specifies whether the configuration recorder excludes certain resource types from being recorded. Use the `ResourceTypes` field to enter a comma-separated list of resource types you want to exclude from recording.
    ///
    /// A property type of `AWS::Config::ConfigurationRecorder`.
    ///
    /// Required: `ResourceTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExclusionByResourceTypes(Properties);

    impl ExclusionByResourceTypes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A comma-separated list of resource types to exclude from recording by the configuration recorder.
        ///
        /// `ResourceTypes`. Required.
        pub fn resource_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceTypes", value.into());
            self
        }
    }

    impl From<ExclusionByResourceTypes> for Json {
        fn from(value: ExclusionByResourceTypes) -> Self {
            value.0.into()
        }
    }

    /// Specifies which resource types AWS Config records for configuration changes.
    ///
    /// A property type of `AWS::Config::ConfigurationRecorder`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordingGroup(Properties);

    impl RecordingGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether AWS Config records configuration changes for all supported resource types, excluding the global IAM resource types.
        ///
        /// `AllSupported`.
        pub fn all_supported(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllSupported", value.into());
            self
        }

        /// An object that specifies how AWS Config excludes resource types from being recorded by the configuration recorder.
        ///
        /// `ExclusionByResourceTypes`.
        pub fn exclusion_by_resource_types(
            mut self,
            value: impl Into<Value<ExclusionByResourceTypes>>,
        ) -> Self {
            self.0.set("ExclusionByResourceTypes", value.into());
            self
        }

        /// This option is a bundle which only applies to the global IAM resource types: IAM users, groups, roles, and customer managed policies.
        ///
        /// `IncludeGlobalResourceTypes`.
        pub fn include_global_resource_types(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeGlobalResourceTypes", value.into());
            self
        }

        /// An object that specifies the recording strategy for the configuration recorder.
        ///
        /// `RecordingStrategy`.
        pub fn recording_strategy(mut self, value: impl Into<Value<RecordingStrategy>>) -> Self {
            self.0.set("RecordingStrategy", value.into());
            self
        }

        /// A comma-separated list that specifies which resource types AWS Config records.
        ///
        /// `ResourceTypes`.
        pub fn resource_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceTypes", value.into());
            self
        }
    }

    impl From<RecordingGroup> for Json {
        fn from(value: RecordingGroup) -> Self {
            value.0.into()
        }
    }

    /// Specifies the default recording frequency that AWS Config uses to record configuration changes. AWS Config supports \*Continuous recording\* and \*Daily recording\* .
    ///
    /// A property type of `AWS::Config::ConfigurationRecorder`.
    ///
    /// Required: `RecordingFrequency`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordingMode(Properties);

    impl RecordingMode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default recording frequency that AWS Config uses to record configuration changes.
        ///
        /// `RecordingFrequency`. Required.
        pub fn recording_frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordingFrequency", value.into());
            self
        }

        /// An array of `recordingModeOverride` objects for you to specify your overrides for the recording mode.
        ///
        /// `RecordingModeOverrides`.
        pub fn recording_mode_overrides(
            mut self,
            value: impl Into<List<RecordingModeOverride>>,
        ) -> Self {
            self.0.set("RecordingModeOverrides", value.into());
            self
        }
    }

    impl From<RecordingMode> for Json {
        fn from(value: RecordingMode) -> Self {
            value.0.into()
        }
    }

    /// An object for you to specify your overrides for the recording mode.
    ///
    /// A property type of `AWS::Config::ConfigurationRecorder`.
    ///
    /// Required: `RecordingFrequency`, `ResourceTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordingModeOverride(Properties);

    impl RecordingModeOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description that you provide for the override.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The recording frequency that will be applied to all the resource types specified in the override.
        ///
        /// `RecordingFrequency`. Required.
        pub fn recording_frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordingFrequency", value.into());
            self
        }

        /// A comma-separated list that specifies which resource types AWS Config includes in the override.
        ///
        /// `ResourceTypes`. Required.
        pub fn resource_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceTypes", value.into());
            self
        }
    }

    impl From<RecordingModeOverride> for Json {
        fn from(value: RecordingModeOverride) -> Self {
            value.0.into()
        }
    }

    /// Specifies the recording strategy of the configuration recorder.
    ///
    /// A property type of `AWS::Config::ConfigurationRecorder`.
    ///
    /// Required: `UseOnly`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordingStrategy(Properties);

    impl RecordingStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The recording strategy for the configuration recorder.
        ///
        /// `UseOnly`. Required.
        pub fn use_only(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UseOnly", value.into());
            self
        }
    }

    impl From<RecordingStrategy> for Json {
        fn from(value: RecordingStrategy) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ConformancePack`].
pub mod conformance_pack {
    use crate::{Json, Properties, Value};

    /// Input parameters in the form of key-value pairs for the conformance pack, both of which you define. Keys can have a maximum character length of 255 characters, and values can have a maximum length of 4096 characters.
    ///
    /// A property type of `AWS::Config::ConformancePack`.
    ///
    /// Required: `ParameterName`, `ParameterValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConformancePackInputParameter(Properties);

    impl ConformancePackInputParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One part of a key-value pair.
        ///
        /// `ParameterName`. Required.
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }

        /// Another part of the key-value pair.
        ///
        /// `ParameterValue`. Required.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<ConformancePackInputParameter> for Json {
        fn from(value: ConformancePackInputParameter) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Config::ConformancePack`.
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

    /// An object that contains the name or Amazon Resource Name (ARN) of the AWS Systems Manager document (SSM document) and the version of the SSM document that is used to create a conformance pack.
    ///
    /// A property type of `AWS::Config::ConformancePack`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TemplateSSMDocumentDetails(Properties);

    impl TemplateSSMDocumentDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DocumentName`.
        pub fn document_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentName", value.into());
            self
        }

        /// `DocumentVersion`.
        pub fn document_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentVersion", value.into());
            self
        }
    }

    impl From<TemplateSSMDocumentDetails> for Json {
        fn from(value: TemplateSSMDocumentDetails) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Connector`].
pub mod connector {
    use crate::{Json, Properties, Value};

    /// Configuration for connecting to Microsoft Azure.
    ///
    /// A property type of `AWS::Config::Connector`.
    ///
    /// Required: `ClientIdentifier`, `TenantIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AzureConnectorConfiguration(Properties);

    impl AzureConnectorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Azure client (application) identifier.
        ///
        /// `ClientIdentifier`. Required.
        pub fn client_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientIdentifier", value.into());
            self
        }

        /// The Azure tenant identifier.
        ///
        /// `TenantIdentifier`. Required.
        pub fn tenant_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TenantIdentifier", value.into());
            self
        }
    }

    impl From<AzureConnectorConfiguration> for Json {
        fn from(value: AzureConnectorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the connector. Specify the third-party cloud provider configuration.
    ///
    /// A property type of `AWS::Config::Connector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorConfiguration(Properties);

    impl ConnectorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for connecting to Microsoft Azure.
        ///
        /// `Azure`.
        pub fn azure(mut self, value: impl Into<Value<AzureConnectorConfiguration>>) -> Self {
            self.0.set("Azure", value.into());
            self
        }
    }

    impl From<ConnectorConfiguration> for Json {
        fn from(value: ConnectorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Config::Connector`.
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

/// Property types and words of [`DeliveryChannel`].
pub mod delivery_channel {
    use crate::{Json, Properties, Value};

    /// Provides options for how often AWS Config delivers configuration snapshots to the Amazon S3 bucket in your delivery channel.
    ///
    /// A property type of `AWS::Config::DeliveryChannel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigSnapshotDeliveryProperties(Properties);

    impl ConfigSnapshotDeliveryProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The frequency with which AWS Config delivers configuration snapshots.
        ///
        /// `DeliveryFrequency`. Allowed: [`DeliveryFrequency`].
        pub fn delivery_frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryFrequency", value.into());
            self
        }
    }

    impl From<ConfigSnapshotDeliveryProperties> for Json {
        fn from(value: ConfigSnapshotDeliveryProperties) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DeliveryFrequency`.
        pub enum DeliveryFrequency {
            OneHour = "One_Hour",
            ThreeHours = "Three_Hours",
            SixHours = "Six_Hours",
            TwelveHours = "Twelve_Hours",
            TwentyFourHours = "TwentyFour_Hours",
        }
    }
}

/// Property types and words of [`OrganizationConfigRule`].
pub mod organization_config_rule {
    use crate::{Json, List, Properties, Value};

    /// An object that specifies metadata for your organization's AWS Config Custom Policy rule.
    ///
    /// A property type of `AWS::Config::OrganizationConfigRule`.
    ///
    /// Required: `PolicyText`, `Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OrganizationCustomPolicyRuleMetadata(Properties);

    impl OrganizationCustomPolicyRuleMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of accounts that you can enable debug logging for your organization AWS Config Custom Policy rule. List is null when debug logging is enabled for all accounts.
        ///
        /// `DebugLogDeliveryAccounts`.
        pub fn debug_log_delivery_accounts(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DebugLogDeliveryAccounts", value.into());
            self
        }

        /// The description that you provide for your organization AWS Config Custom Policy rule.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// A string, in JSON format, that is passed to your organization AWS Config Custom Policy rule.
        ///
        /// `InputParameters`.
        pub fn input_parameters(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputParameters", value.into());
            self
        }

        /// The type of notification that initiates AWS Config to run an evaluation for a rule. For AWS Config Custom Policy rules, AWS Config supports change-initiated notification types:
        ///
        /// `OrganizationConfigRuleTriggerTypes`. Allowed: [`OrganizationConfigRuleTriggerTypes`].
        pub fn organization_config_rule_trigger_types(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0
                .set("OrganizationConfigRuleTriggerTypes", value.into());
            self
        }

        /// The policy definition containing the logic for your organization AWS Config Custom Policy rule.
        ///
        /// `PolicyText`. Required.
        pub fn policy_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyText", value.into());
            self
        }

        /// The ID of the AWS resource that was evaluated.
        ///
        /// `ResourceIdScope`.
        pub fn resource_id_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceIdScope", value.into());
            self
        }

        /// The type of the AWS resource that was evaluated.
        ///
        /// `ResourceTypesScope`.
        pub fn resource_types_scope(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceTypesScope", value.into());
            self
        }

        /// The runtime system for your organization AWS Config Custom Policy rules. Guard is a policy-as-code language that allows you to write policies that are enforced by AWS Config Custom Policy rules.
        ///
        /// `Runtime`. Required.
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }

        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
        ///
        /// `TagKeyScope`.
        pub fn tag_key_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TagKeyScope", value.into());
            self
        }

        /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category (key).
        ///
        /// `TagValueScope`.
        pub fn tag_value_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TagValueScope", value.into());
            self
        }
    }

    impl From<OrganizationCustomPolicyRuleMetadata> for Json {
        fn from(value: OrganizationCustomPolicyRuleMetadata) -> Self {
            value.0.into()
        }
    }

    /// An object that specifies organization custom rule metadata such as resource type, resource ID of AWS resource, Lambda function ARN, and organization trigger types that trigger AWS Config to evaluate your AWS resources against a rule.
    ///
    /// A property type of `AWS::Config::OrganizationConfigRule`.
    ///
    /// Required: `LambdaFunctionArn`, `OrganizationConfigRuleTriggerTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OrganizationCustomRuleMetadata(Properties);

    impl OrganizationCustomRuleMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description that you provide for your organization AWS Config rule.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// A string, in JSON format, that is passed to your organization AWS Config rule Lambda function.
        ///
        /// `InputParameters`.
        pub fn input_parameters(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputParameters", value.into());
            self
        }

        /// The lambda function ARN.
        ///
        /// `LambdaFunctionArn`. Required.
        pub fn lambda_function_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaFunctionArn", value.into());
            self
        }

        /// The maximum frequency with which AWS Config runs evaluations for a rule. Your custom rule is triggered when AWS Config delivers the configuration snapshot. For more information, see `ConfigSnapshotDeliveryProperties` .
        ///
        /// `MaximumExecutionFrequency`. Allowed: [`MaximumExecutionFrequency`].
        pub fn maximum_execution_frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaximumExecutionFrequency", value.into());
            self
        }

        /// The type of notification that triggers AWS Config to run an evaluation for a rule. You can specify the following notification types:
        ///
        /// `OrganizationConfigRuleTriggerTypes`. Required. Allowed: [`OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypes`].
        pub fn organization_config_rule_trigger_types(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0
                .set("OrganizationConfigRuleTriggerTypes", value.into());
            self
        }

        /// The ID of the AWS resource that was evaluated.
        ///
        /// `ResourceIdScope`.
        pub fn resource_id_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceIdScope", value.into());
            self
        }

        /// The type of the AWS resource that was evaluated.
        ///
        /// `ResourceTypesScope`.
        pub fn resource_types_scope(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceTypesScope", value.into());
            self
        }

        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
        ///
        /// `TagKeyScope`.
        pub fn tag_key_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TagKeyScope", value.into());
            self
        }

        /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category (key).
        ///
        /// `TagValueScope`.
        pub fn tag_value_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TagValueScope", value.into());
            self
        }
    }

    impl From<OrganizationCustomRuleMetadata> for Json {
        fn from(value: OrganizationCustomRuleMetadata) -> Self {
            value.0.into()
        }
    }

    /// An object that specifies organization managed rule metadata such as resource type and ID of AWS resource along with the rule identifier.
    ///
    /// A property type of `AWS::Config::OrganizationConfigRule`.
    ///
    /// Required: `RuleIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OrganizationManagedRuleMetadata(Properties);

    impl OrganizationManagedRuleMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description that you provide for your organization AWS Config rule.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// A string, in JSON format, that is passed to your organization AWS Config rule Lambda function.
        ///
        /// `InputParameters`.
        pub fn input_parameters(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputParameters", value.into());
            self
        }

        /// The maximum frequency with which AWS Config runs evaluations for a rule. This is for an AWS Config managed rule that is triggered at a periodic frequency.
        ///
        /// `MaximumExecutionFrequency`. Allowed: [`MaximumExecutionFrequency`].
        pub fn maximum_execution_frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaximumExecutionFrequency", value.into());
            self
        }

        /// The ID of the AWS resource that was evaluated.
        ///
        /// `ResourceIdScope`.
        pub fn resource_id_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceIdScope", value.into());
            self
        }

        /// The type of the AWS resource that was evaluated.
        ///
        /// `ResourceTypesScope`.
        pub fn resource_types_scope(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceTypesScope", value.into());
            self
        }

        /// For organization config managed rules, a predefined identifier from a list. For example, `IAM_PASSWORD_POLICY` is a managed rule.
        ///
        /// `RuleIdentifier`. Required.
        pub fn rule_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleIdentifier", value.into());
            self
        }

        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
        ///
        /// `TagKeyScope`.
        pub fn tag_key_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TagKeyScope", value.into());
            self
        }

        /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category (key).
        ///
        /// `TagValueScope`.
        pub fn tag_value_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TagValueScope", value.into());
            self
        }
    }

    impl From<OrganizationManagedRuleMetadata> for Json {
        fn from(value: OrganizationManagedRuleMetadata) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `OrganizationConfigRuleTriggerTypes`.
        pub enum OrganizationConfigRuleTriggerTypes {
            ConfigurationItemChangeNotification = "ConfigurationItemChangeNotification",
            OversizedConfigurationItemChangeNotification = "OversizedConfigurationItemChangeNotification",
        }

        /// Words for `MaximumExecutionFrequency`.
        pub enum MaximumExecutionFrequency {
            OneHour = "One_Hour",
            SixHours = "Six_Hours",
            ThreeHours = "Three_Hours",
            TwelveHours = "Twelve_Hours",
            TwentyFourHours = "TwentyFour_Hours",
        }

        /// Words for `OrganizationConfigRuleTriggerTypes`.
        pub enum OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypes {
            ConfigurationItemChangeNotification = "ConfigurationItemChangeNotification",
            OversizedConfigurationItemChangeNotification = "OversizedConfigurationItemChangeNotification",
            ScheduledNotification = "ScheduledNotification",
        }
    }
}

/// Property types of [`OrganizationConformancePack`].
pub mod organization_conformance_pack {
    use crate::{Json, Properties, Value};

    /// Input parameters in the form of key-value pairs for the conformance pack, both of which you define. Keys can have a maximum character length of 255 characters, and values can have a maximum length of 4096 characters.
    ///
    /// A property type of `AWS::Config::OrganizationConformancePack`.
    ///
    /// Required: `ParameterName`, `ParameterValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConformancePackInputParameter(Properties);

    impl ConformancePackInputParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One part of a key-value pair.
        ///
        /// `ParameterName`. Required.
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }

        /// One part of a key-value pair.
        ///
        /// `ParameterValue`. Required.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<ConformancePackInputParameter> for Json {
        fn from(value: ConformancePackInputParameter) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Config::OrganizationConformancePack`.
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

/// Property types of [`RemediationConfiguration`].
pub mod remediation_configuration {
    use crate::{Json, Properties, Value};

    /// An ExecutionControls object.
    ///
    /// A property type of `AWS::Config::RemediationConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExecutionControls(Properties);

    impl ExecutionControls {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A SsmControls object.
        ///
        /// `SsmControls`.
        pub fn ssm_controls(mut self, value: impl Into<Value<SsmControls>>) -> Self {
            self.0.set("SsmControls", value.into());
            self
        }
    }

    impl From<ExecutionControls> for Json {
        fn from(value: ExecutionControls) -> Self {
            value.0.into()
        }
    }

    /// AWS Systems Manager (SSM) specific remediation controls.
    ///
    /// A property type of `AWS::Config::RemediationConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SsmControls(Properties);

    impl SsmControls {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum percentage of remediation actions allowed to run in parallel on the non-compliant resources for that specific rule. You can specify a percentage, such as 10%. The default value is 10.
        ///
        /// `ConcurrentExecutionRatePercentage`.
        pub fn concurrent_execution_rate_percentage(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("ConcurrentExecutionRatePercentage", value.into());
            self
        }

        /// The percentage of errors that are allowed before SSM stops running automations on non-compliant resources for that specific rule. You can specify a percentage of errors, for example 10%.
        ///
        /// `ErrorPercentage`.
        pub fn error_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ErrorPercentage", value.into());
            self
        }
    }

    impl From<SsmControls> for Json {
        fn from(value: SsmControls) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`StoredQuery`].
pub mod stored_query {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Config::StoredQuery`.
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

        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be prefixed with aws:.
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
