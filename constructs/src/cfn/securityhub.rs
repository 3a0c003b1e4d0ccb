//! `AWS::SecurityHub`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates a custom action target in Security Hub.
///
/// [`AWS::SecurityHub::ActionTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-actiontarget.html).
///
/// Required: `Description`, `Id`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ActionTarget(Properties);

impl ActionTarget {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description for the custom action target.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID for the custom action target. Can contain up to 20 alphanumeric characters.
    ///
    /// `Id`. Required. A change replaces the resource.
    pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Id", value.into());
        self
    }

    /// The name of the custom action target. Can contain up to 20 characters.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for ActionTarget {
    const TYPE: &'static str = "AWS::SecurityHub::ActionTarget";
}

impl Construct for ActionTarget {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ActionTarget> for Properties {
    fn from(value: ActionTarget) -> Self {
        value.0
    }
}

impl Handle<ActionTarget> {
    /// The Amazon Resource Name (ARN) of the custom action target.
    ///
    /// `Fn::GetAtt` of `ActionTargetArn`.
    #[must_use]
    pub fn action_target_arn(self) -> Value<String> {
        self.attribute("ActionTargetArn")
    }
}

/// Enables aggregation across AWS Regions .
///
/// [`AWS::SecurityHub::AggregatorV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-aggregatorv2.html).
///
/// Required: `LinkedRegions`, `RegionLinkingMode`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AggregatorV2(Properties);

impl AggregatorV2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The list of Regions that are linked to the aggregation Region.
    ///
    /// `LinkedRegions`. Required.
    pub fn linked_regions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LinkedRegions", value.into());
        self
    }

    /// Determines how Regions are linked to an Aggregator V2.
    ///
    /// `RegionLinkingMode`. Required. Allowed: [`RegionLinkingMode`](aggregator_v2::RegionLinkingMode).
    pub fn region_linking_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RegionLinkingMode", value.into());
        self
    }

    /// A list of key-value pairs to be applied to the AggregatorV2.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AggregatorV2 {
    const TYPE: &'static str = "AWS::SecurityHub::AggregatorV2";
}

impl Construct for AggregatorV2 {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AggregatorV2> for Properties {
    fn from(value: AggregatorV2) -> Self {
        value.0
    }
}

impl Handle<AggregatorV2> {
    /// The AWS Region where data is aggregated.
    ///
    /// `Fn::GetAtt` of `AggregationRegion`.
    #[must_use]
    pub fn aggregation_region(self) -> Value<String> {
        self.attribute("AggregationRegion")
    }

    /// The ARN of the AggregatorV2.
    ///
    /// `Fn::GetAtt` of `AggregatorV2Arn`.
    #[must_use]
    pub fn aggregator_v2_arn(self) -> Value<String> {
        self.attribute("AggregatorV2Arn")
    }
}

/// The `AWS::SecurityHub::AutomationRule` resource specifies an automation rule based on input parameters.
///
/// [`AWS::SecurityHub::AutomationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html).
///
/// Required: `Actions`, `Criteria`, `Description`, `RuleName`, `RuleOrder`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AutomationRule(Properties);

impl AutomationRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// One or more actions to update finding fields if a finding matches the conditions specified in `Criteria` .
    ///
    /// `Actions`. Required.
    pub fn actions(
        mut self,
        value: impl Into<List<automation_rule::AutomationRulesAction>>,
    ) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// A set of \[AWS Security Finding Format (ASFF)\](<https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format.html>) finding field attributes and corresponding expected values that Security Hub CSPM uses to filter findings.
    ///
    /// `Criteria`. Required.
    pub fn criteria(
        mut self,
        value: impl Into<Value<automation_rule::AutomationRulesFindingFilters>>,
    ) -> Self {
        self.0.set("Criteria", value.into());
        self
    }

    /// A description of the rule.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies whether a rule is the last to be applied with respect to a finding that matches the rule criteria. This is useful when a finding matches the criteria for multiple rules, and each rule has different actions.
    ///
    /// `IsTerminal`.
    pub fn is_terminal(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsTerminal", value.into());
        self
    }

    /// The name of the rule.
    ///
    /// `RuleName`. Required.
    pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleName", value.into());
        self
    }

    /// An integer ranging from 1 to 1000 that represents the order in which the rule action is applied to findings. Security Hub CSPM applies rules with lower values for this parameter first.
    ///
    /// `RuleOrder`. Required.
    pub fn rule_order(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RuleOrder", value.into());
        self
    }

    /// Whether the rule is active after it is created. If this parameter is equal to `ENABLED` , Security Hub CSPM applies the rule to findings and finding updates after the rule is created.
    ///
    /// `RuleStatus`. Allowed: [`RuleStatus`](automation_rule::RuleStatus).
    pub fn rule_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleStatus", value.into());
        self
    }

    /// User-defined tags associated with an automation rule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AutomationRule {
    const TYPE: &'static str = "AWS::SecurityHub::AutomationRule";
}

impl Construct for AutomationRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AutomationRule> for Properties {
    fn from(value: AutomationRule) -> Self {
        value.0
    }
}

impl Handle<AutomationRule> {
    /// A timestamp that indicates when the rule was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The principal that created the rule. For example, `arn:aws:sts::123456789012:assumed-role/Developer-Role/JaneDoe` .
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The Amazon Resource Name (ARN) of the automation rule that you create. For example, `arn:aws:securityhub:us-east-1:123456789012:automation-rule/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111` .
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[must_use]
    pub fn rule_arn(self) -> Value<String> {
        self.attribute("RuleArn")
    }

    /// A timestamp that indicates when the rule was most recently updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a V2 automation rule.
///
/// [`AWS::SecurityHub::AutomationRuleV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html).
///
/// Required: `Actions`, `Criteria`, `Description`, `RuleName`, `RuleOrder`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AutomationRuleV2(Properties);

impl AutomationRuleV2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of actions to be performed when the rule criteria is met.
    ///
    /// `Actions`. Required.
    pub fn actions(
        mut self,
        value: impl Into<List<automation_rule_v2::AutomationRulesActionV2>>,
    ) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// The filtering type and configuration of the automation rule.
    ///
    /// `Criteria`. Required.
    pub fn criteria(mut self, value: impl Into<Value<automation_rule_v2::Criteria>>) -> Self {
        self.0.set("Criteria", value.into());
        self
    }

    /// A description of the V2 automation rule.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the V2 automation rule.
    ///
    /// `RuleName`. Required.
    pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleName", value.into());
        self
    }

    /// The value for the rule priority.
    ///
    /// `RuleOrder`. Required.
    pub fn rule_order(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("RuleOrder", value.into());
        self
    }

    /// The status of the V2 automation rule.
    ///
    /// `RuleStatus`. Allowed: [`RuleStatus`](automation_rule_v2::RuleStatus).
    pub fn rule_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleStatus", value.into());
        self
    }

    /// A list of key-value pairs associated with the V2 automation rule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AutomationRuleV2 {
    const TYPE: &'static str = "AWS::SecurityHub::AutomationRuleV2";
}

impl Construct for AutomationRuleV2 {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AutomationRuleV2> for Properties {
    fn from(value: AutomationRuleV2) -> Self {
        value.0
    }
}

impl Handle<AutomationRuleV2> {
    /// The timestamp when the V2 automation rule was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the V2 automation rule.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[must_use]
    pub fn rule_arn(self) -> Value<String> {
        self.attribute("RuleArn")
    }

    /// The ID of the V2 automation rule.
    ///
    /// `Fn::GetAtt` of `RuleId`.
    #[must_use]
    pub fn rule_id(self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// The timestamp when the V2 automation rule was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// The `AWS::SecurityHub::ConfigurationPolicy` resource creates a central configuration policy with the defined settings. Only the AWS Security Hub CSPM delegated administrator can create this resource in the home Region.
///
/// [`AWS::SecurityHub::ConfigurationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-configurationpolicy.html).
///
/// Required: `ConfigurationPolicy`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigurationPolicy(Properties);

impl ConfigurationPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An object that defines how AWS Security Hub CSPM is configured.
    ///
    /// `ConfigurationPolicy`. Required.
    pub fn configuration_policy(
        mut self,
        value: impl Into<Value<configuration_policy::Policy>>,
    ) -> Self {
        self.0.set("ConfigurationPolicy", value.into());
        self
    }

    /// The description of the configuration policy.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the configuration policy. Alphanumeric characters and the following ASCII characters are permitted: `-, ., !, *, /` .
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// User-defined tags associated with a configuration policy.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConfigurationPolicy {
    const TYPE: &'static str = "AWS::SecurityHub::ConfigurationPolicy";
}

impl Construct for ConfigurationPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfigurationPolicy> for Properties {
    fn from(value: ConfigurationPolicy) -> Self {
        value.0
    }
}

impl Handle<ConfigurationPolicy> {
    /// The ARN of the configuration policy.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time, in UTC and ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The universally unique identifier (UUID) of the configuration policy. A self-managed configuration has no UUID. The identifier of a self-managed configuration is `SELF_MANAGED_SECURITY_HUB` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Indicates whether the service that the configuration policy applies to is enabled in the policy.
    ///
    /// `Fn::GetAtt` of `ServiceEnabled`.
    #[must_use]
    pub fn service_enabled(self) -> Value<bool> {
        self.attribute("ServiceEnabled")
    }

    /// The date and time, in UTC and ISO 8601 format, that the configuration policy was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a connector to a third-party cloud provider in Security Hub CSPM.
///
/// [`AWS::SecurityHub::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connector.html).
///
/// Required: `Name`, `Provider`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connector(Properties);

impl Connector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the connector.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the connector.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Provider`. Required.
    pub fn provider(mut self, value: impl Into<Value<connector::Provider>>) -> Self {
        self.0.set("Provider", value.into());
        self
    }

    /// A key-value pair to associate with a resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Connector {
    const TYPE: &'static str = "AWS::SecurityHub::Connector";
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
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[must_use]
    pub fn connector_arn(self) -> Value<String> {
        self.attribute("ConnectorArn")
    }

    /// `Fn::GetAtt` of `ConnectorId`.
    #[must_use]
    pub fn connector_id(self) -> Value<String> {
        self.attribute("ConnectorId")
    }

    /// The status of the connector
    ///
    /// `Fn::GetAtt` of `ConnectorStatus`.
    #[must_use]
    pub fn connector_status(self) -> Value<String> {
        self.attribute("ConnectorStatus")
    }

    /// The timestamp formatted in ISO8601
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The enablement status of the connector
    ///
    /// `Fn::GetAtt` of `EnablementStatus`.
    #[must_use]
    pub fn enablement_status(self) -> Value<String> {
        self.attribute("EnablementStatus")
    }

    /// `Fn::GetAtt` of `Issues`.
    #[must_use]
    pub fn issues(self) -> Value<Vec<String>> {
        self.attribute_list("Issues")
    }

    /// The timestamp formatted in ISO8601
    ///
    /// `Fn::GetAtt` of `LastCheckedAt`.
    #[must_use]
    pub fn last_checked_at(self) -> Value<String> {
        self.attribute("LastCheckedAt")
    }

    /// The timestamp formatted in ISO8601
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `Fn::GetAtt` of `Message`.
    #[must_use]
    pub fn message(self) -> Value<String> {
        self.attribute("Message")
    }
}

/// Grants permission to create a connectorV2 based on input parameters.
///
/// [`AWS::SecurityHub::ConnectorV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connectorv2.html).
///
/// Required: `Name`, `Provider`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConnectorV2(Properties);

impl ConnectorV2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the connectorV2.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of KMS key used to encrypt secrets for the connectorV2.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The unique name of the connectorV2.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The third-party provider detail for a service configuration.
    ///
    /// `Provider`. Required.
    pub fn provider(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Provider", value.into());
        self
    }

    /// The tags to add to the connectorV2 when you create.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConnectorV2 {
    const TYPE: &'static str = "AWS::SecurityHub::ConnectorV2";
}

impl Construct for ConnectorV2 {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConnectorV2> for Properties {
    fn from(value: ConnectorV2) -> Self {
        value.0
    }
}

impl Handle<ConnectorV2> {
    /// The ARN of the V2 connector.
    ///
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[must_use]
    pub fn connector_arn(self) -> Value<String> {
        self.attribute("ConnectorArn")
    }

    /// The unique identifier of the V2 connector.
    ///
    /// `Fn::GetAtt` of `ConnectorId`.
    #[must_use]
    pub fn connector_id(self) -> Value<String> {
        self.attribute("ConnectorId")
    }

    /// The status of the V2 connector.
    ///
    /// `Fn::GetAtt` of `ConnectorStatus`.
    #[must_use]
    pub fn connector_status(self) -> Value<String> {
        self.attribute("ConnectorStatus")
    }

    /// The timestamp when the V2 connector was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The enablement status of the connector
    ///
    /// `Fn::GetAtt` of `EnablementStatus`.
    #[must_use]
    pub fn enablement_status(self) -> Value<String> {
        self.attribute("EnablementStatus")
    }

    /// The reason for the enablement status of the connector
    ///
    /// `Fn::GetAtt` of `EnablementStatusReason`.
    #[must_use]
    pub fn enablement_status_reason(self) -> Value<String> {
        self.attribute("EnablementStatusReason")
    }

    /// The list of health issues associated with the connector
    ///
    /// `Fn::GetAtt` of `Issues`.
    #[must_use]
    pub fn issues(self) -> Value<Vec<String>> {
        self.attribute_list("Issues")
    }

    /// The most recent timestamp when the V2 connector was checked on health status.
    ///
    /// `Fn::GetAtt` of `LastCheckedAt`.
    #[must_use]
    pub fn last_checked_at(self) -> Value<String> {
        self.attribute("LastCheckedAt")
    }

    /// The most recent timestamp when the V2 connector was updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The message of the V2 connector when connector status is FAILED\_TO\_CONNECT.
    ///
    /// `Fn::GetAtt` of `Message`.
    #[must_use]
    pub fn message(self) -> Value<String> {
        self.attribute("Message")
    }
}

/// The `AWS::SecurityHub::DelegatedAdmin` resource designates the delegated AWS Security Hub CSPM administrator account for an organization.
///
/// [`AWS::SecurityHub::DelegatedAdmin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-delegatedadmin.html).
///
/// Required: `AdminAccountId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DelegatedAdmin(Properties);

impl DelegatedAdmin {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS account identifier of the account to designate as the Security Hub CSPM administrator account.
    ///
    /// `AdminAccountId`. Required. A change replaces the resource.
    pub fn admin_account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AdminAccountId", value.into());
        self
    }
}

impl Resource for DelegatedAdmin {
    const TYPE: &'static str = "AWS::SecurityHub::DelegatedAdmin";
}

impl Construct for DelegatedAdmin {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DelegatedAdmin> for Properties {
    fn from(value: DelegatedAdmin) -> Self {
        value.0
    }
}

impl Handle<DelegatedAdmin> {
    /// The ID of the delegated Security Hub CSPM administrator account, in the format of `accountID/Region` .
    ///
    /// `Fn::GetAtt` of `DelegatedAdminIdentifier`.
    #[must_use]
    pub fn delegated_admin_identifier(self) -> Value<String> {
        self.attribute("DelegatedAdminIdentifier")
    }

    /// Whether the delegated Security Hub CSPM administrator is set for the organization.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The `AWS::SecurityHub::FindingAggregator` resource enables cross-Region aggregation.
///
/// [`AWS::SecurityHub::FindingAggregator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-findingaggregator.html).
///
/// Required: `RegionLinkingMode`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FindingAggregator(Properties);

impl FindingAggregator {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether to aggregate findings from all of the available Regions in the current partition. Also determines whether to automatically aggregate findings from new Regions as Security Hub supports them and you opt into them.
    ///
    /// `RegionLinkingMode`. Required. Allowed: [`RegionLinkingMode`](finding_aggregator::RegionLinkingMode).
    pub fn region_linking_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RegionLinkingMode", value.into());
        self
    }

    /// If `RegionLinkingMode` is `ALL_REGIONS_EXCEPT_SPECIFIED` , then this is a space-separated list of Regions that do not aggregate findings to the aggregation Region.
    ///
    /// `Regions`.
    pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Regions", value.into());
        self
    }
}

impl Resource for FindingAggregator {
    const TYPE: &'static str = "AWS::SecurityHub::FindingAggregator";
}

impl Construct for FindingAggregator {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FindingAggregator> for Properties {
    fn from(value: FindingAggregator) -> Self {
        value.0
    }
}

impl Handle<FindingAggregator> {
    /// The home Region. Findings generated in linked Regions are replicated and sent to the home Region.
    ///
    /// `Fn::GetAtt` of `FindingAggregationRegion`.
    #[must_use]
    pub fn finding_aggregation_region(self) -> Value<String> {
        self.attribute("FindingAggregationRegion")
    }

    /// The ARN of the finding aggregator. You use the finding aggregator ARN to retrieve details for, update, and delete the finding aggregator.
    ///
    /// `Fn::GetAtt` of `FindingAggregatorArn`.
    #[must_use]
    pub fn finding_aggregator_arn(self) -> Value<String> {
        self.attribute("FindingAggregatorArn")
    }
}

/// The `AWS::SecurityHub::Hub` resource specifies the enablement of the AWS Security Hub CSPM service in your AWS account . The service is enabled in the current AWS Region or the specified Region.
///
/// [`AWS::SecurityHub::Hub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hub.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Hub(Properties);

impl Hub {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether to automatically enable new controls when they are added to standards that are enabled.
    ///
    /// `AutoEnableControls`.
    pub fn auto_enable_controls(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoEnableControls", value.into());
        self
    }

    /// Specifies whether an account has consolidated control findings turned on or off.
    ///
    /// `ControlFindingGenerator`.
    pub fn control_finding_generator(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ControlFindingGenerator", value.into());
        self
    }

    /// Whether to enable the security standards that Security Hub CSPM has designated as automatically enabled.
    ///
    /// `EnableDefaultStandards`.
    pub fn enable_default_standards(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableDefaultStandards", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Hub {
    const TYPE: &'static str = "AWS::SecurityHub::Hub";
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
    /// The Amazon Resource Name (ARN) of the `Hub` resource that was retrieved.
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("ARN")
    }

    /// The date and time when Security Hub CSPM was enabled in your account.
    ///
    /// `Fn::GetAtt` of `SubscribedAt`.
    #[must_use]
    pub fn subscribed_at(self) -> Value<String> {
        self.attribute("SubscribedAt")
    }
}

/// Returns details about the service resource in your account.
///
/// [`AWS::SecurityHub::HubV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hubv2.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct HubV2(Properties);

impl HubV2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration for the Network Scanning opt-in feature of Security Hub V2. Network Scanning is available in the AWS commercial partition only; specifying this property in another partition, such as AWS GovCloud (US) or China, fails.
    ///
    /// `NetworkScanning`.
    pub fn network_scanning(mut self, value: impl Into<Value<hub_v2::NetworkScanning>>) -> Self {
        self.0.set("NetworkScanning", value.into());
        self
    }

    /// The tags to add to the hub V2 resource when you enable Security Hub CSPM.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for HubV2 {
    const TYPE: &'static str = "AWS::SecurityHub::HubV2";
}

impl Construct for HubV2 {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<HubV2> for Properties {
    fn from(value: HubV2) -> Self {
        value.0
    }
}

impl Handle<HubV2> {
    /// The ARN of the service resource.
    ///
    /// `Fn::GetAtt` of `HubV2Arn`.
    #[must_use]
    pub fn hub_v2_arn(self) -> Value<String> {
        self.attribute("HubV2Arn")
    }

    /// The date and time when the service was enabled in the account.
    ///
    /// `Fn::GetAtt` of `SubscribedAt`.
    #[must_use]
    pub fn subscribed_at(self) -> Value<String> {
        self.attribute("SubscribedAt")
    }
}

/// The `AWS::SecurityHub::Insight` resource creates a custom insight in AWS Security Hub CSPM . An insight is a collection of findings that relate to a security issue that requires attention or remediation.
///
/// [`AWS::SecurityHub::Insight`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html).
///
/// Required: `Filters`, `GroupByAttribute`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Insight(Properties);

impl Insight {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// One or more attributes used to filter the findings included in the insight. The insight only includes findings that match the criteria defined in the filters. You can filter by up to ten finding attributes.
    ///
    /// `Filters`. Required.
    pub fn filters(mut self, value: impl Into<Value<insight::AwsSecurityFindingFilters>>) -> Self {
        self.0.set("Filters", value.into());
        self
    }

    /// The grouping attribute for the insight's findings. Indicates how to group the matching findings, and identifies the type of item that the insight applies to.
    ///
    /// `GroupByAttribute`. Required.
    pub fn group_by_attribute(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupByAttribute", value.into());
        self
    }

    /// The name of a Security Hub CSPM insight.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for Insight {
    const TYPE: &'static str = "AWS::SecurityHub::Insight";
}

impl Construct for Insight {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Insight> for Properties {
    fn from(value: Insight) -> Self {
        value.0
    }
}

impl Handle<Insight> {
    /// The ARN of a Security Hub CSPM insight.
    ///
    /// `Fn::GetAtt` of `InsightArn`.
    #[must_use]
    pub fn insight_arn(self) -> Value<String> {
        self.attribute("InsightArn")
    }
}

/// The `AWS::SecurityHub::OrganizationConfiguration` resource specifies the way that your AWS organization is configured in AWS Security Hub CSPM .
///
/// [`AWS::SecurityHub::OrganizationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-organizationconfiguration.html).
///
/// Required: `AutoEnable`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OrganizationConfiguration(Properties);

impl OrganizationConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether to automatically enable Security Hub CSPM in new member accounts when they join the organization.
    ///
    /// `AutoEnable`. Required.
    pub fn auto_enable(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoEnable", value.into());
        self
    }

    /// Whether to automatically enable Security Hub CSPM [default standards](https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-standards-enable-disable.html) in new member accounts when they join the organization.
    ///
    /// `AutoEnableStandards`. Allowed: [`AutoEnableStandards`](organization_configuration::AutoEnableStandards).
    pub fn auto_enable_standards(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoEnableStandards", value.into());
        self
    }

    /// Indicates whether the organization uses local or central configuration.
    ///
    /// `ConfigurationType`. Allowed: [`ConfigurationType`](organization_configuration::ConfigurationType).
    pub fn configuration_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationType", value.into());
        self
    }
}

impl Resource for OrganizationConfiguration {
    const TYPE: &'static str = "AWS::SecurityHub::OrganizationConfiguration";
}

impl Construct for OrganizationConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OrganizationConfiguration> for Properties {
    fn from(value: OrganizationConfiguration) -> Self {
        value.0
    }
}

impl Handle<OrganizationConfiguration> {
    /// Whether the maximum number of allowed member accounts are already associated with the Security Hub CSPM administrator account.
    ///
    /// `Fn::GetAtt` of `MemberAccountLimitReached`.
    #[must_use]
    pub fn member_account_limit_reached(self) -> Value<bool> {
        self.attribute("MemberAccountLimitReached")
    }

    /// The organization configuration identifier, formatted as `AccountId/Region/securityhub-organization-configuration` . For example, `123456789012/us-east-1/securityhub-organization-configuration` .
    ///
    /// `Fn::GetAtt` of `OrganizationConfigurationIdentifier`.
    #[must_use]
    pub fn organization_configuration_identifier(self) -> Value<String> {
        self.attribute("OrganizationConfigurationIdentifier")
    }

    /// Describes whether central configuration could be enabled as the `ConfigurationType` for the organization. If your `ConfigurationType` is local configuration, then the value of `Status` is always `ENABLED` .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Provides an explanation if the value of `Status` is equal to `FAILED` when `ConfigurationType` is equal to `CENTRAL` .
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// The `AWS::SecurityHub::PolicyAssociation` resource specifies associations for a configuration policy or a self-managed configuration.
///
/// [`AWS::SecurityHub::PolicyAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-policyassociation.html).
///
/// Required: `ConfigurationPolicyId`, `TargetId`, `TargetType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PolicyAssociation(Properties);

impl PolicyAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The universally unique identifier (UUID) of the configuration policy. A self-managed configuration has no UUID. The identifier of a self-managed configuration is `SELF_MANAGED_SECURITY_HUB` .
    ///
    /// `ConfigurationPolicyId`. Required.
    pub fn configuration_policy_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationPolicyId", value.into());
        self
    }

    /// The identifier of the target account, organizational unit, or the root.
    ///
    /// `TargetId`. Required. A change replaces the resource.
    pub fn target_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetId", value.into());
        self
    }

    /// Specifies whether the target is an AWS account , organizational unit, or the root.
    ///
    /// `TargetType`. Required. Allowed: [`TargetType`](policy_association::TargetType). A change replaces the resource.
    pub fn target_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetType", value.into());
        self
    }
}

impl Resource for PolicyAssociation {
    const TYPE: &'static str = "AWS::SecurityHub::PolicyAssociation";
}

impl Construct for PolicyAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PolicyAssociation> for Properties {
    fn from(value: PolicyAssociation) -> Self {
        value.0
    }
}

impl Handle<PolicyAssociation> {
    /// The association identifier, formatted as `TargetType/TargetId` . For example, `ACCOUNT/123456789012` .
    ///
    /// `Fn::GetAtt` of `AssociationIdentifier`.
    #[must_use]
    pub fn association_identifier(self) -> Value<String> {
        self.attribute("AssociationIdentifier")
    }

    /// The current status of the association between the specified target and the configuration.
    ///
    /// `Fn::GetAtt` of `AssociationStatus`.
    #[must_use]
    pub fn association_status(self) -> Value<String> {
        self.attribute("AssociationStatus")
    }

    /// The explanation for a `FAILED` value for `AssociationStatus` .
    ///
    /// `Fn::GetAtt` of `AssociationStatusMessage`.
    #[must_use]
    pub fn association_status_message(self) -> Value<String> {
        self.attribute("AssociationStatusMessage")
    }

    /// Indicates whether the association between the specified target and the configuration was directly applied by the AWS Security Hub CSPM delegated administrator or inherited from a parent.
    ///
    /// `Fn::GetAtt` of `AssociationType`.
    #[must_use]
    pub fn association_type(self) -> Value<String> {
        self.attribute("AssociationType")
    }

    /// The date and time, in UTC and ISO 8601 format, that the configuration policy association was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// The `AWS::SecurityHub::ProductSubscription` resource creates a subscription to a third-party product that generates findings that you want to receive in AWS Security Hub CSPM .
///
/// [`AWS::SecurityHub::ProductSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-productsubscription.html).
///
/// Required: `ProductArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProductSubscription(Properties);

impl ProductSubscription {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the product to enable the integration for.
    ///
    /// `ProductArn`. Required. A change replaces the resource.
    pub fn product_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductArn", value.into());
        self
    }
}

impl Resource for ProductSubscription {
    const TYPE: &'static str = "AWS::SecurityHub::ProductSubscription";
}

impl Construct for ProductSubscription {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProductSubscription> for Properties {
    fn from(value: ProductSubscription) -> Self {
        value.0
    }
}

impl Handle<ProductSubscription> {
    /// The ARN of your subscription to the product to enable integrations for.
    ///
    /// `Fn::GetAtt` of `ProductSubscriptionArn`.
    #[must_use]
    pub fn product_subscription_arn(self) -> Value<String> {
        self.attribute("ProductSubscriptionArn")
    }
}

/// The `AWS::SecurityHub::SecurityControl` resource specifies custom parameter values for an AWS Security Hub CSPM control.
///
/// [`AWS::SecurityHub::SecurityControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-securitycontrol.html).
///
/// Required: `Parameters`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SecurityControl(Properties);

impl SecurityControl {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The most recent reason for updating the customizable properties of a security control.
    ///
    /// `LastUpdateReason`.
    pub fn last_update_reason(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LastUpdateReason", value.into());
        self
    }

    /// An object that identifies the name of a control parameter, its current value, and whether it has been customized.
    ///
    /// `Parameters`. Required.
    pub fn parameters(
        mut self,
        value: impl Into<Map<security_control::ParameterConfiguration>>,
    ) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) for a security control across standards, such as `arn:aws:securityhub:eu-central-1:123456789012:security-control/S3.1` . This parameter doesn't mention a specific standard.
    ///
    /// `SecurityControlArn`.
    pub fn security_control_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityControlArn", value.into());
        self
    }

    /// The unique identifier of a security control across standards. Values for this field typically consist of an AWS service name and a number, such as APIGateway.3.
    ///
    /// `SecurityControlId`. A change replaces the resource.
    pub fn security_control_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityControlId", value.into());
        self
    }
}

impl Resource for SecurityControl {
    const TYPE: &'static str = "AWS::SecurityHub::SecurityControl";
}

impl Construct for SecurityControl {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SecurityControl> for Properties {
    fn from(value: SecurityControl) -> Self {
        value.0
    }
}

/// The `AWS::SecurityHub::Standard` resource specifies the enablement of a security standard. The standard is identified by the `StandardsArn` property.
///
/// [`AWS::SecurityHub::Standard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-standard.html).
///
/// Required: `StandardsArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Standard(Properties);

impl Standard {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies which controls are to be disabled in a standard.
    ///
    /// `DisabledStandardsControls`.
    pub fn disabled_standards_controls(
        mut self,
        value: impl Into<List<standard::StandardsControl>>,
    ) -> Self {
        self.0.set("DisabledStandardsControls", value.into());
        self
    }

    /// The ARN of the standard that you want to enable.
    ///
    /// `StandardsArn`. Required. A change replaces the resource.
    pub fn standards_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StandardsArn", value.into());
        self
    }
}

impl Resource for Standard {
    const TYPE: &'static str = "AWS::SecurityHub::Standard";
}

impl Construct for Standard {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Standard> for Properties {
    fn from(value: Standard) -> Self {
        value.0
    }
}

impl Handle<Standard> {
    /// The ARN of a resource that represents your subscription to a supported standard.
    ///
    /// `Fn::GetAtt` of `StandardsSubscriptionArn`.
    #[must_use]
    pub fn standards_subscription_arn(self) -> Value<String> {
        self.attribute("StandardsSubscriptionArn")
    }
}

/// Words of [`AggregatorV2`].
pub mod aggregator_v2 {
    words! {
        /// Words for `RegionLinkingMode`.
        pub enum RegionLinkingMode {
            SpecifiedRegions = "SPECIFIED_REGIONS",
        }
    }
}

/// Property types and words of [`AutomationRule`].
pub mod automation_rule {
    use crate::{Json, List, Map, Properties, Value};

    /// One or more actions that AWS Security Hub CSPM takes when a finding matches the defined criteria of a rule.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRule`.
    ///
    /// Required: `FindingFieldsUpdate`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutomationRulesAction(Properties);

    impl AutomationRulesAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies that the automation rule action is an update to a finding field.
        ///
        /// `FindingFieldsUpdate`. Required.
        pub fn finding_fields_update(
            mut self,
            value: impl Into<Value<AutomationRulesFindingFieldsUpdate>>,
        ) -> Self {
            self.0.set("FindingFieldsUpdate", value.into());
            self
        }

        /// Specifies the type of action that Security Hub CSPM takes when a finding matches the defined criteria of a rule.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<AutomationRulesAction> for Json {
        fn from(value: AutomationRulesAction) -> Self {
            value.0.into()
        }
    }

    /// Identifies the finding fields that the automation rule action updates when a finding matches the defined criteria.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutomationRulesFindingFieldsUpdate(Properties);

    impl AutomationRulesFindingFieldsUpdate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The rule action updates the `Confidence` field of a finding.
        ///
        /// `Confidence`.
        pub fn confidence(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Confidence", value.into());
            self
        }

        /// The rule action updates the `Criticality` field of a finding.
        ///
        /// `Criticality`.
        pub fn criticality(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Criticality", value.into());
            self
        }

        /// The rule action will update the `Note` field of a finding.
        ///
        /// `Note`.
        pub fn note(mut self, value: impl Into<Value<NoteUpdate>>) -> Self {
            self.0.set("Note", value.into());
            self
        }

        /// The rule action will update the `RelatedFindings` field of a finding.
        ///
        /// `RelatedFindings`.
        pub fn related_findings(mut self, value: impl Into<List<RelatedFinding>>) -> Self {
            self.0.set("RelatedFindings", value.into());
            self
        }

        /// The rule action will update the `Severity` field of a finding.
        ///
        /// `Severity`.
        pub fn severity(mut self, value: impl Into<Value<SeverityUpdate>>) -> Self {
            self.0.set("Severity", value.into());
            self
        }

        /// The rule action updates the `Types` field of a finding.
        ///
        /// `Types`.
        pub fn types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Types", value.into());
            self
        }

        /// The rule action updates the `UserDefinedFields` field of a finding.
        ///
        /// `UserDefinedFields`.
        pub fn user_defined_fields(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("UserDefinedFields", value.into());
            self
        }

        /// The rule action updates the `VerificationState` field of a finding.
        ///
        /// `VerificationState`. Allowed: [`VerificationState`].
        pub fn verification_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VerificationState", value.into());
            self
        }

        /// The rule action will update the `Workflow` field of a finding.
        ///
        /// `Workflow`.
        pub fn workflow(mut self, value: impl Into<Value<WorkflowUpdate>>) -> Self {
            self.0.set("Workflow", value.into());
            self
        }
    }

    impl From<AutomationRulesFindingFieldsUpdate> for Json {
        fn from(value: AutomationRulesFindingFieldsUpdate) -> Self {
            value.0.into()
        }
    }

    /// The criteria that determine which findings a rule applies to.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutomationRulesFindingFilters(Properties);

    impl AutomationRulesFindingFilters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS account ID in which a finding was generated.
        ///
        /// `AwsAccountId`.
        pub fn aws_account_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("AwsAccountId", value.into());
            self
        }

        /// The name of the company for the product that generated the finding. For control-based findings, the company is AWS .
        ///
        /// `CompanyName`.
        pub fn company_name(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("CompanyName", value.into());
            self
        }

        /// The unique identifier of a standard in which a control is enabled.
        ///
        /// `ComplianceAssociatedStandardsId`.
        pub fn compliance_associated_standards_id(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ComplianceAssociatedStandardsId", value.into());
            self
        }

        /// The security control ID for which a finding was generated. Security control IDs are the same across standards.
        ///
        /// `ComplianceSecurityControlId`.
        pub fn compliance_security_control_id(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ComplianceSecurityControlId", value.into());
            self
        }

        /// The result of a security check. This field is only used for findings generated from controls.
        ///
        /// `ComplianceStatus`.
        pub fn compliance_status(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ComplianceStatus", value.into());
            self
        }

        /// The likelihood that a finding accurately identifies the behavior or issue that it was intended to identify. `Confidence` is scored on a 0–100 basis using a ratio scale.
        ///
        /// `Confidence`.
        pub fn confidence(mut self, value: impl Into<List<NumberFilter>>) -> Self {
            self.0.set("Confidence", value.into());
            self
        }

        /// A timestamp that indicates when this finding record was created.
        ///
        /// `CreatedAt`.
        pub fn created_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("CreatedAt", value.into());
            self
        }

        /// The level of importance that is assigned to the resources that are associated with a finding. `Criticality` is scored on a 0–100 basis, using a ratio scale that supports only full integers.
        ///
        /// `Criticality`.
        pub fn criticality(mut self, value: impl Into<List<NumberFilter>>) -> Self {
            self.0.set("Criticality", value.into());
            self
        }

        /// A finding's description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// A timestamp that indicates when the potential security issue captured by a finding was first observed by the security findings product.
        ///
        /// `FirstObservedAt`.
        pub fn first_observed_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("FirstObservedAt", value.into());
            self
        }

        /// The identifier for the solution-specific component that generated a finding.
        ///
        /// `GeneratorId`.
        pub fn generator_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("GeneratorId", value.into());
            self
        }

        /// The product-specific identifier for a finding.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// A timestamp that indicates when the security findings provider most recently observed a change in the resource that is involved in the finding.
        ///
        /// `LastObservedAt`.
        pub fn last_observed_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("LastObservedAt", value.into());
            self
        }

        /// The text of a user-defined note that's added to a finding.
        ///
        /// `NoteText`.
        pub fn note_text(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("NoteText", value.into());
            self
        }

        /// The timestamp of when the note was updated.
        ///
        /// `NoteUpdatedAt`.
        pub fn note_updated_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("NoteUpdatedAt", value.into());
            self
        }

        /// The principal that created a note.
        ///
        /// `NoteUpdatedBy`.
        pub fn note_updated_by(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("NoteUpdatedBy", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for a third-party product that generated a finding in Security Hub CSPM.
        ///
        /// `ProductArn`.
        pub fn product_arn(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ProductArn", value.into());
            self
        }

        /// Provides the name of the product that generated the finding. For control-based findings, the product name is Security Hub CSPM.
        ///
        /// `ProductName`.
        pub fn product_name(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ProductName", value.into());
            self
        }

        /// Provides the current state of a finding.
        ///
        /// `RecordState`.
        pub fn record_state(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("RecordState", value.into());
            self
        }

        /// The product-generated identifier for a related finding.
        ///
        /// `RelatedFindingsId`.
        pub fn related_findings_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("RelatedFindingsId", value.into());
            self
        }

        /// The ARN for the product that generated a related finding.
        ///
        /// `RelatedFindingsProductArn`.
        pub fn related_findings_product_arn(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("RelatedFindingsProductArn", value.into());
            self
        }

        /// Custom fields and values about the resource that a finding pertains to.
        ///
        /// `ResourceDetailsOther`.
        pub fn resource_details_other(mut self, value: impl Into<List<MapFilter>>) -> Self {
            self.0.set("ResourceDetailsOther", value.into());
            self
        }

        /// The identifier for the given resource type. For AWS resources that are identified by Amazon Resource Names (ARNs), this is the ARN.
        ///
        /// `ResourceId`.
        pub fn resource_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourceId", value.into());
            self
        }

        /// The partition in which the resource that the finding pertains to is located. A partition is a group of AWS Regions . Each AWS account is scoped to one partition.
        ///
        /// `ResourcePartition`.
        pub fn resource_partition(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourcePartition", value.into());
            self
        }

        /// The AWS Region where the resource that a finding pertains to is located.
        ///
        /// `ResourceRegion`.
        pub fn resource_region(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourceRegion", value.into());
            self
        }

        /// A list of AWS tags associated with a resource at the time the finding was processed.
        ///
        /// `ResourceTags`.
        pub fn resource_tags(mut self, value: impl Into<List<MapFilter>>) -> Self {
            self.0.set("ResourceTags", value.into());
            self
        }

        /// A finding's title.
        ///
        /// `ResourceType`.
        pub fn resource_type(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }

        /// The severity value of the finding.
        ///
        /// `SeverityLabel`.
        pub fn severity_label(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("SeverityLabel", value.into());
            self
        }

        /// Provides a URL that links to a page about the current finding in the finding product.
        ///
        /// `SourceUrl`.
        pub fn source_url(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("SourceUrl", value.into());
            self
        }

        /// A finding's title.
        ///
        /// `Title`.
        pub fn title(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Title", value.into());
            self
        }

        /// One or more finding types in the format of namespace/category/classifier that classify a finding.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// A timestamp that indicates when the finding record was most recently updated.
        ///
        /// `UpdatedAt`.
        pub fn updated_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("UpdatedAt", value.into());
            self
        }

        /// A list of user-defined name and value string pairs added to a finding.
        ///
        /// `UserDefinedFields`.
        pub fn user_defined_fields(mut self, value: impl Into<List<MapFilter>>) -> Self {
            self.0.set("UserDefinedFields", value.into());
            self
        }

        /// Provides the veracity of a finding.
        ///
        /// `VerificationState`.
        pub fn verification_state(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("VerificationState", value.into());
            self
        }

        /// Provides information about the status of the investigation into a finding.
        ///
        /// `WorkflowStatus`.
        pub fn workflow_status(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("WorkflowStatus", value.into());
            self
        }
    }

    impl From<AutomationRulesFindingFilters> for Json {
        fn from(value: AutomationRulesFindingFilters) -> Self {
            value.0.into()
        }
    }

    /// A date filter for querying findings.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DateFilter(Properties);

    impl DateFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A date range for the date filter.
        ///
        /// `DateRange`.
        pub fn date_range(mut self, value: impl Into<Value<DateRange>>) -> Self {
            self.0.set("DateRange", value.into());
            self
        }

        /// A timestamp that provides the end date for the date filter.
        ///
        /// `End`.
        pub fn end(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// A timestamp that provides the start date for the date filter.
        ///
        /// `Start`.
        pub fn start(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Start", value.into());
            self
        }
    }

    impl From<DateFilter> for Json {
        fn from(value: DateFilter) -> Self {
            value.0.into()
        }
    }

    /// A date range for the date filter.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRule`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DateRange(Properties);

    impl DateRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A date range unit for the date filter.
        ///
        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// A date range value for the date filter.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<DateRange> for Json {
        fn from(value: DateRange) -> Self {
            value.0.into()
        }
    }

    /// A map filter for filtering AWS Security Hub CSPM findings. Each map filter provides the field to check for, the value to check for, and the comparison operator.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRule`.
    ///
    /// Required: `Comparison`, `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MapFilter(Properties);

    impl MapFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter.
        ///
        /// `Comparison`. Required. Allowed: [`Comparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// The key of the map filter. For example, for `ResourceTags` , `Key` identifies the name of the tag. For `UserDefinedFields` , `Key` is the name of the field.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the key in the map filter. Filter values are case sensitive. For example, one of the values for a tag called `Department` might be `Security` . If you provide `security` as the filter value, then there's no match.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<MapFilter> for Json {
        fn from(value: MapFilter) -> Self {
            value.0.into()
        }
    }

    /// The updated note.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRule`.
    ///
    /// Required: `Text`, `UpdatedBy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NoteUpdate(Properties);

    impl NoteUpdate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The updated note text.
        ///
        /// `Text`. Required.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }

        /// The principal that updated the note.
        ///
        /// `UpdatedBy`. Required.
        pub fn updated_by(mut self, value: impl Into<Json>) -> Self {
            self.0.set("UpdatedBy", value.into());
            self
        }
    }

    impl From<NoteUpdate> for Json {
        fn from(value: NoteUpdate) -> Self {
            value.0.into()
        }
    }

    /// A number filter for querying findings.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NumberFilter(Properties);

    impl NumberFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The equal-to condition to be applied to a single field when querying for findings.
        ///
        /// `Eq`.
        pub fn eq(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Eq", value.into());
            self
        }

        /// The greater-than-equal condition to be applied to a single field when querying for findings.
        ///
        /// `Gte`.
        pub fn gte(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Gte", value.into());
            self
        }

        /// The less-than-equal condition to be applied to a single field when querying for findings.
        ///
        /// `Lte`.
        pub fn lte(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Lte", value.into());
            self
        }
    }

    impl From<NumberFilter> for Json {
        fn from(value: NumberFilter) -> Self {
            value.0.into()
        }
    }

    /// Provides details about a list of findings that the current finding relates to.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRule`.
    ///
    /// Required: `Id`, `ProductArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RelatedFinding(Properties);

    impl RelatedFinding {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The product-generated identifier for a related finding.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the product that generated a related finding.
        ///
        /// `ProductArn`. Required.
        pub fn product_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProductArn", value.into());
            self
        }
    }

    impl From<RelatedFinding> for Json {
        fn from(value: RelatedFinding) -> Self {
            value.0.into()
        }
    }

    /// Updates to the severity information for a finding.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SeverityUpdate(Properties);

    impl SeverityUpdate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The severity value of the finding. The allowed values are the following.
        ///
        /// `Label`. Allowed: [`Label`].
        pub fn label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Label", value.into());
            self
        }

        /// The normalized severity for the finding. This attribute is to be deprecated in favor of `Label` .
        ///
        /// `Normalized`.
        pub fn normalized(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Normalized", value.into());
            self
        }

        /// The native severity as defined by the AWS service or integrated partner product that generated the finding.
        ///
        /// `Product`.
        pub fn product(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Product", value.into());
            self
        }
    }

    impl From<SeverityUpdate> for Json {
        fn from(value: SeverityUpdate) -> Self {
            value.0.into()
        }
    }

    /// A string filter for filtering AWS Security Hub CSPM findings.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRule`.
    ///
    /// Required: `Comparison`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StringFilter(Properties);

    impl StringFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The condition to apply to a string value when filtering Security Hub CSPM findings.
        ///
        /// `Comparison`. Required. Allowed: [`StringFilterComparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// The string filter value. Filter values are case sensitive. For example, the product name for control-based findings is `Security Hub CSPM` . If you provide `security hub` as the filter value, there's no match.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<StringFilter> for Json {
        fn from(value: StringFilter) -> Self {
            value.0.into()
        }
    }

    /// Used to update information about the investigation into the finding.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRule`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowUpdate(Properties);

    impl WorkflowUpdate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status of the investigation into the finding. The workflow status is specific to an individual finding. It does not affect the generation of new findings.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<WorkflowUpdate> for Json {
        fn from(value: WorkflowUpdate) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `RuleStatus`.
        pub enum RuleStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Type`.
        pub enum Type {
            FindingFieldsUpdate = "FINDING_FIELDS_UPDATE",
        }

        /// Words for `VerificationState`.
        pub enum VerificationState {
            Unknown = "UNKNOWN",
            TruePositive = "TRUE_POSITIVE",
            FalsePositive = "FALSE_POSITIVE",
            BenignPositive = "BENIGN_POSITIVE",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Days = "DAYS",
        }

        /// Words for `Comparison`.
        pub enum Comparison {
            Equals = "EQUALS",
            NotEquals = "NOT_EQUALS",
            Contains = "CONTAINS",
            NotContains = "NOT_CONTAINS",
        }

        /// Words for `Label`.
        pub enum Label {
            Informational = "INFORMATIONAL",
            Low = "LOW",
            Medium = "MEDIUM",
            High = "HIGH",
            Critical = "CRITICAL",
        }

        /// Words for `Comparison`.
        pub enum StringFilterComparison {
            Equals = "EQUALS",
            Prefix = "PREFIX",
            NotEquals = "NOT_EQUALS",
            PrefixNotEquals = "PREFIX_NOT_EQUALS",
            Contains = "CONTAINS",
            NotContains = "NOT_CONTAINS",
        }

        /// Words for `Status`.
        pub enum Status {
            New = "NEW",
            Notified = "NOTIFIED",
            Resolved = "RESOLVED",
            Suppressed = "SUPPRESSED",
        }
    }
}

/// Property types and words of [`AutomationRuleV2`].
pub mod automation_rule_v2 {
    use crate::{Json, List, Properties, Value};

    /// Allows you to configure automated responses.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutomationRulesActionV2(Properties);

    impl AutomationRulesActionV2 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The settings for integrating automation rule actions with external systems or service.
        ///
        /// `ExternalIntegrationConfiguration`.
        pub fn external_integration_configuration(
            mut self,
            value: impl Into<Value<ExternalIntegrationConfiguration>>,
        ) -> Self {
            self.0.set("ExternalIntegrationConfiguration", value.into());
            self
        }

        /// Specifies that the automation rule action is an update to a finding field.
        ///
        /// `FindingFieldsUpdate`.
        pub fn finding_fields_update(
            mut self,
            value: impl Into<Value<AutomationRulesFindingFieldsUpdateV2>>,
        ) -> Self {
            self.0.set("FindingFieldsUpdate", value.into());
            self
        }

        /// Specifies the type of action that Security Hub CSPM takes when a finding matches the defined criteria of a rule.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<AutomationRulesActionV2> for Json {
        fn from(value: AutomationRulesActionV2) -> Self {
            value.0.into()
        }
    }

    /// Allows you to define the structure for modifying specific fields in security findings.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutomationRulesFindingFieldsUpdateV2(Properties);

    impl AutomationRulesFindingFieldsUpdateV2 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Notes or contextual information for findings that are modified by the automation rule.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// The severity level to be assigned to findings that match the automation rule criteria.
        ///
        /// `SeverityId`.
        pub fn severity_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SeverityId", value.into());
            self
        }

        /// The status to be applied to findings that match automation rule criteria.
        ///
        /// `StatusId`.
        pub fn status_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StatusId", value.into());
            self
        }
    }

    impl From<AutomationRulesFindingFieldsUpdateV2> for Json {
        fn from(value: AutomationRulesFindingFieldsUpdateV2) -> Self {
            value.0.into()
        }
    }

    /// Boolean filter for querying findings.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BooleanFilter(Properties);

    impl BooleanFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value of the boolean.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<BooleanFilter> for Json {
        fn from(value: BooleanFilter) -> Self {
            value.0.into()
        }
    }

    /// Enables the creation of filtering criteria for security findings.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CompositeFilter(Properties);

    impl CompositeFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables filtering based on boolean field values.
        ///
        /// `BooleanFilters`.
        pub fn boolean_filters(mut self, value: impl Into<List<OcsfBooleanFilter>>) -> Self {
            self.0.set("BooleanFilters", value.into());
            self
        }

        /// Enables filtering based on date and timestamp fields.
        ///
        /// `DateFilters`.
        pub fn date_filters(mut self, value: impl Into<List<OcsfDateFilter>>) -> Self {
            self.0.set("DateFilters", value.into());
            self
        }

        /// Enables the creation of filtering criteria for security findings.
        ///
        /// `MapFilters`.
        pub fn map_filters(mut self, value: impl Into<List<OcsfMapFilter>>) -> Self {
            self.0.set("MapFilters", value.into());
            self
        }

        /// Enables filtering based on numerical field values.
        ///
        /// `NumberFilters`.
        pub fn number_filters(mut self, value: impl Into<List<OcsfNumberFilter>>) -> Self {
            self.0.set("NumberFilters", value.into());
            self
        }

        /// The logical operator used to combine multiple filter conditions.
        ///
        /// `Operator`. Allowed: [`AllowedOperators`].
        pub fn operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operator", value.into());
            self
        }

        /// Enables filtering based on string field values.
        ///
        /// `StringFilters`.
        pub fn string_filters(mut self, value: impl Into<List<OcsfStringFilter>>) -> Self {
            self.0.set("StringFilters", value.into());
            self
        }
    }

    impl From<CompositeFilter> for Json {
        fn from(value: CompositeFilter) -> Self {
            value.0.into()
        }
    }

    /// The filtering type and configuration of the automation rule.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Criteria(Properties);

    impl Criteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The filtering conditions that align with OCSF standards.
        ///
        /// `OcsfFindingCriteria`.
        pub fn ocsf_finding_criteria(
            mut self,
            value: impl Into<Value<OcsfFindingFilters>>,
        ) -> Self {
            self.0.set("OcsfFindingCriteria", value.into());
            self
        }
    }

    impl From<Criteria> for Json {
        fn from(value: Criteria) -> Self {
            value.0.into()
        }
    }

    /// A date filter for querying findings.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DateFilter(Properties);

    impl DateFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A date range for the date filter.
        ///
        /// `DateRange`.
        pub fn date_range(mut self, value: impl Into<Value<DateRange>>) -> Self {
            self.0.set("DateRange", value.into());
            self
        }

        /// A timestamp that provides the end date for the date filter.
        ///
        /// `End`.
        pub fn end(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// A timestamp that provides the start date for the date filter.
        ///
        /// `Start`.
        pub fn start(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Start", value.into());
            self
        }
    }

    impl From<DateFilter> for Json {
        fn from(value: DateFilter) -> Self {
            value.0.into()
        }
    }

    /// A date range for the date filter.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DateRange(Properties);

    impl DateRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A date range unit for the date filter.
        ///
        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// A date range value for the date filter.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<DateRange> for Json {
        fn from(value: DateRange) -> Self {
            value.0.into()
        }
    }

    /// The settings for integrating automation rule actions with external systems or service.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExternalIntegrationConfiguration(Properties);

    impl ExternalIntegrationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the connector that establishes the integration.
        ///
        /// `ConnectorArn`.
        pub fn connector_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectorArn", value.into());
            self
        }
    }

    impl From<ExternalIntegrationConfiguration> for Json {
        fn from(value: ExternalIntegrationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A map filter for filtering AWS Security Hub CSPM findings. Each map filter provides the field to check for, the value to check for, and the comparison operator.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    ///
    /// Required: `Comparison`, `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MapFilter(Properties);

    impl MapFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter.
        ///
        /// `Comparison`. Required. Allowed: [`Comparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// The key of the map filter. For example, for `ResourceTags` , `Key` identifies the name of the tag. For `UserDefinedFields` , `Key` is the name of the field.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the key in the map filter. Filter values are case sensitive. For example, one of the values for a tag called `Department` might be `Security` . If you provide `security` as the filter value, then there's no match.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<MapFilter> for Json {
        fn from(value: MapFilter) -> Self {
            value.0.into()
        }
    }

    /// A number filter for querying findings.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NumberFilter(Properties);

    impl NumberFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The equal-to condition to be applied to a single field when querying for findings.
        ///
        /// `Eq`.
        pub fn eq(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Eq", value.into());
            self
        }

        /// The greater-than-equal condition to be applied to a single field when querying for findings.
        ///
        /// `Gte`.
        pub fn gte(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Gte", value.into());
            self
        }

        /// The less-than-equal condition to be applied to a single field when querying for findings.
        ///
        /// `Lte`.
        pub fn lte(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Lte", value.into());
            self
        }
    }

    impl From<NumberFilter> for Json {
        fn from(value: NumberFilter) -> Self {
            value.0.into()
        }
    }

    /// Enables filtering of security findings based on boolean field values in OCSF.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    ///
    /// Required: `FieldName`, `Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OcsfBooleanFilter(Properties);

    impl OcsfBooleanFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field.
        ///
        /// `FieldName`. Required. Allowed: [`FieldName`].
        pub fn field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldName", value.into());
            self
        }

        /// Enables filtering of security findings based on boolean field values in OCSF.
        ///
        /// `Filter`. Required.
        pub fn filter(mut self, value: impl Into<Value<BooleanFilter>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }
    }

    impl From<OcsfBooleanFilter> for Json {
        fn from(value: OcsfBooleanFilter) -> Self {
            value.0.into()
        }
    }

    /// Enables filtering of security findings based on date and timestamp fields in OCSF.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    ///
    /// Required: `FieldName`, `Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OcsfDateFilter(Properties);

    impl OcsfDateFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field.
        ///
        /// `FieldName`. Required. Allowed: [`OcsfDateFilterFieldName`].
        pub fn field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldName", value.into());
            self
        }

        /// Enables filtering of security findings based on date and timestamp fields in OCSF.
        ///
        /// `Filter`. Required.
        pub fn filter(mut self, value: impl Into<Value<DateFilter>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }
    }

    impl From<OcsfDateFilter> for Json {
        fn from(value: OcsfDateFilter) -> Self {
            value.0.into()
        }
    }

    /// Specifies the filtering criteria for security findings using OCSF.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OcsfFindingFilters(Properties);

    impl OcsfFindingFilters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables the creation of complex filtering conditions by combining filter criteria.
        ///
        /// `CompositeFilters`.
        pub fn composite_filters(mut self, value: impl Into<List<CompositeFilter>>) -> Self {
            self.0.set("CompositeFilters", value.into());
            self
        }

        /// The logical operators used to combine the filtering on multiple `CompositeFilters` .
        ///
        /// `CompositeOperator`. Allowed: [`AllowedOperators`].
        pub fn composite_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompositeOperator", value.into());
            self
        }
    }

    impl From<OcsfFindingFilters> for Json {
        fn from(value: OcsfFindingFilters) -> Self {
            value.0.into()
        }
    }

    /// Enables filtering of security findings based on map field values in OCSF.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    ///
    /// Required: `FieldName`, `Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OcsfMapFilter(Properties);

    impl OcsfMapFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field.
        ///
        /// `FieldName`. Required. Allowed: [`OcsfMapFilterFieldName`].
        pub fn field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldName", value.into());
            self
        }

        /// Enables filtering of security findings based on map field values in OCSF.
        ///
        /// `Filter`. Required.
        pub fn filter(mut self, value: impl Into<Value<MapFilter>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }
    }

    impl From<OcsfMapFilter> for Json {
        fn from(value: OcsfMapFilter) -> Self {
            value.0.into()
        }
    }

    /// Enables filtering of security findings based on numerical field values in OCSF.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    ///
    /// Required: `FieldName`, `Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OcsfNumberFilter(Properties);

    impl OcsfNumberFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field.
        ///
        /// `FieldName`. Required. Allowed: [`OcsfNumberFilterFieldName`].
        pub fn field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldName", value.into());
            self
        }

        /// Enables filtering of security findings based on numerical field values in OCSF.
        ///
        /// `Filter`. Required.
        pub fn filter(mut self, value: impl Into<Value<NumberFilter>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }
    }

    impl From<OcsfNumberFilter> for Json {
        fn from(value: OcsfNumberFilter) -> Self {
            value.0.into()
        }
    }

    /// Enables filtering of security findings based on string field values in OCSF.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    ///
    /// Required: `FieldName`, `Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OcsfStringFilter(Properties);

    impl OcsfStringFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field.
        ///
        /// `FieldName`. Required. Allowed: [`OcsfStringFilterFieldName`].
        pub fn field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldName", value.into());
            self
        }

        /// Enables filtering of security findings based on string field values in OCSF.
        ///
        /// `Filter`. Required.
        pub fn filter(mut self, value: impl Into<Value<StringFilter>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }
    }

    impl From<OcsfStringFilter> for Json {
        fn from(value: OcsfStringFilter) -> Self {
            value.0.into()
        }
    }

    /// A string filter for filtering AWS Security Hub CSPM findings.
    ///
    /// A property type of `AWS::SecurityHub::AutomationRuleV2`.
    ///
    /// Required: `Comparison`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StringFilter(Properties);

    impl StringFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The condition to apply to a string value when filtering Security Hub CSPM findings.
        ///
        /// `Comparison`. Required. Allowed: [`StringFilterComparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// The string filter value. Filter values are case sensitive. For example, the product name for control-based findings is `Security Hub CSPM` . If you provide `security hub` as the filter value, there's no match.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<StringFilter> for Json {
        fn from(value: StringFilter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `RuleStatus`.
        pub enum RuleStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Type`.
        pub enum Type {
            FindingFieldsUpdate = "FINDING_FIELDS_UPDATE",
            ExternalIntegration = "EXTERNAL_INTEGRATION",
        }

        /// Words for `AllowedOperators`.
        pub enum AllowedOperators {
            And = "AND",
            Or = "OR",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Days = "DAYS",
        }

        /// Words for `Comparison`.
        pub enum Comparison {
            Equals = "EQUALS",
            NotEquals = "NOT_EQUALS",
        }

        /// Words for `FieldName`.
        pub enum FieldName {
            ComplianceAssessmentsMeetsCriteria = "compliance.assessments.meets_criteria",
            VulnerabilitiesIsExploitAvailable = "vulnerabilities.is_exploit_available",
            VulnerabilitiesIsFixAvailable = "vulnerabilities.is_fix_available",
        }

        /// Words for `FieldName`.
        pub enum OcsfDateFilterFieldName {
            FindingInfoCreatedTimeDt = "finding_info.created_time_dt",
            FindingInfoFirstSeenTimeDt = "finding_info.first_seen_time_dt",
            FindingInfoLastSeenTimeDt = "finding_info.last_seen_time_dt",
            FindingInfoModifiedTimeDt = "finding_info.modified_time_dt",
        }

        /// Words for `FieldName`.
        pub enum OcsfMapFilterFieldName {
            ResourcesTags = "resources.tags",
        }

        /// Words for `FieldName`.
        pub enum OcsfNumberFilterFieldName {
            ActivityId = "activity_id",
            ComplianceStatusId = "compliance.status_id",
            ConfidenceScore = "confidence_score",
            FindingInfoRelatedEventsCount = "finding_info.related_events_count",
            VendorAttributesSeverityId = "vendor_attributes.severity_id",
        }

        /// Words for `FieldName`.
        pub enum OcsfStringFilterFieldName {
            ActivityName = "activity_name",
            CloudAccountName = "cloud.account.name",
            CloudAccountUid = "cloud.account.uid",
            CloudProvider = "cloud.provider",
            CloudRegion = "cloud.region",
            ComplianceAssessmentsCategory = "compliance.assessments.category",
            ComplianceAssessmentsName = "compliance.assessments.name",
            ComplianceControl = "compliance.control",
            ComplianceStatus = "compliance.status",
            ComplianceStandards = "compliance.standards",
            FindingInfoDesc = "finding_info.desc",
            FindingInfoSrcUrl = "finding_info.src_url",
            FindingInfoTitle = "finding_info.title",
            FindingInfoTypes = "finding_info.types",
            FindingInfoUid = "finding_info.uid",
            FindingInfoRelatedEventsUid = "finding_info.related_events.uid",
            FindingInfoRelatedEventsProductUid = "finding_info.related_events.product.uid",
            FindingInfoRelatedEventsTitle = "finding_info.related_events.title",
            MetadataProductFeatureUid = "metadata.product.feature.uid",
            MetadataProductName = "metadata.product.name",
            MetadataProductUid = "metadata.product.uid",
            MetadataProductVendorName = "metadata.product.vendor_name",
            RemediationDesc = "remediation.desc",
            RemediationReferences = "remediation.references",
            ResourcesCloudPartition = "resources.cloud_partition",
            ResourcesName = "resources.name",
            ResourcesRegion = "resources.region",
            ResourcesType = "resources.type",
            ResourcesUid = "resources.uid",
            VulnerabilitiesFixCoverage = "vulnerabilities.fix_coverage",
            ClassName = "class_name",
            VendorAttributesSeverity = "vendor_attributes.severity",
        }

        /// Words for `Comparison`.
        pub enum StringFilterComparison {
            Equals = "EQUALS",
            Prefix = "PREFIX",
            NotEquals = "NOT_EQUALS",
            PrefixNotEquals = "PREFIX_NOT_EQUALS",
            Contains = "CONTAINS",
        }
    }
}

/// Property types and words of [`ConfigurationPolicy`].
pub mod configuration_policy {
    use crate::{Json, List, Map, Properties, Value};

    /// An object that provides the current value of a security control parameter and identifies whether it has been customized.
    ///
    /// A property type of `AWS::SecurityHub::ConfigurationPolicy`.
    ///
    /// Required: `ValueType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParameterConfiguration(Properties);

    impl ParameterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The current value of a control parameter.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<ParameterValue>>) -> Self {
            self.0.set("Value", value.into());
            self
        }

        /// Identifies whether a control parameter uses a custom user-defined value or subscribes to the default AWS Security Hub CSPM behavior.
        ///
        /// `ValueType`. Required. Allowed: [`ValueType`].
        pub fn value_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValueType", value.into());
            self
        }
    }

    impl From<ParameterConfiguration> for Json {
        fn from(value: ParameterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object that includes the data type of a security control parameter and its current value.
    ///
    /// A property type of `AWS::SecurityHub::ConfigurationPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParameterValue(Properties);

    impl ParameterValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A control parameter that is a boolean.
        ///
        /// `Boolean`.
        pub fn boolean(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Boolean", value.into());
            self
        }

        /// A control parameter that is a double.
        ///
        /// `Double`.
        pub fn double(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Double", value.into());
            self
        }

        /// A control parameter that is an enum.
        ///
        /// `Enum`.
        pub fn r#enum(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Enum", value.into());
            self
        }

        /// A control parameter that is a list of enums.
        ///
        /// `EnumList`.
        pub fn enum_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EnumList", value.into());
            self
        }

        /// A control parameter that is an integer.
        ///
        /// `Integer`.
        pub fn integer(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Integer", value.into());
            self
        }

        /// A control parameter that is a list of integers.
        ///
        /// `IntegerList`.
        pub fn integer_list(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("IntegerList", value.into());
            self
        }

        /// A control parameter that is a string.
        ///
        /// `String`.
        pub fn string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("String", value.into());
            self
        }

        /// A control parameter that is a list of strings.
        ///
        /// `StringList`.
        pub fn string_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StringList", value.into());
            self
        }
    }

    impl From<ParameterValue> for Json {
        fn from(value: ParameterValue) -> Self {
            value.0.into()
        }
    }

    /// An object that defines how AWS Security Hub CSPM is configured.
    ///
    /// A property type of `AWS::SecurityHub::ConfigurationPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Policy(Properties);

    impl Policy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS service that the configuration policy applies to.
        ///
        /// `SecurityHub`.
        pub fn security_hub(mut self, value: impl Into<Value<SecurityHubPolicy>>) -> Self {
            self.0.set("SecurityHub", value.into());
            self
        }
    }

    impl From<Policy> for Json {
        fn from(value: Policy) -> Self {
            value.0.into()
        }
    }

    /// A list of security controls and control parameter values that are included in a configuration policy.
    ///
    /// A property type of `AWS::SecurityHub::ConfigurationPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecurityControlCustomParameter(Properties);

    impl SecurityControlCustomParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that specifies parameter values for a control in a configuration policy.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Map<ParameterConfiguration>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The ID of the security control.
        ///
        /// `SecurityControlId`.
        pub fn security_control_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecurityControlId", value.into());
            self
        }
    }

    impl From<SecurityControlCustomParameter> for Json {
        fn from(value: SecurityControlCustomParameter) -> Self {
            value.0.into()
        }
    }

    /// An object that defines which security controls are enabled in an AWS Security Hub CSPM configuration policy. The enablement status of a control is aligned across all of the enabled standards in an account.
    ///
    /// A property type of `AWS::SecurityHub::ConfigurationPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecurityControlsConfiguration(Properties);

    impl SecurityControlsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of security controls that are disabled in the configuration policy.
        ///
        /// `DisabledSecurityControlIdentifiers`.
        pub fn disabled_security_control_identifiers(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0
                .set("DisabledSecurityControlIdentifiers", value.into());
            self
        }

        /// A list of security controls that are enabled in the configuration policy.
        ///
        /// `EnabledSecurityControlIdentifiers`.
        pub fn enabled_security_control_identifiers(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0
                .set("EnabledSecurityControlIdentifiers", value.into());
            self
        }

        /// A list of security controls and control parameter values that are included in a configuration policy.
        ///
        /// `SecurityControlCustomParameters`.
        pub fn security_control_custom_parameters(
            mut self,
            value: impl Into<List<SecurityControlCustomParameter>>,
        ) -> Self {
            self.0.set("SecurityControlCustomParameters", value.into());
            self
        }
    }

    impl From<SecurityControlsConfiguration> for Json {
        fn from(value: SecurityControlsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object that defines how AWS Security Hub CSPM is configured.
    ///
    /// A property type of `AWS::SecurityHub::ConfigurationPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecurityHubPolicy(Properties);

    impl SecurityHubPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list that defines which security standards are enabled in the configuration policy.
        ///
        /// `EnabledStandardIdentifiers`.
        pub fn enabled_standard_identifiers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EnabledStandardIdentifiers", value.into());
            self
        }

        /// An object that defines which security controls are enabled in the configuration policy. The enablement status of a control is aligned across all of the enabled standards in an account.
        ///
        /// `SecurityControlsConfiguration`.
        pub fn security_controls_configuration(
            mut self,
            value: impl Into<Value<SecurityControlsConfiguration>>,
        ) -> Self {
            self.0.set("SecurityControlsConfiguration", value.into());
            self
        }

        /// Indicates whether Security Hub CSPM is enabled in the policy.
        ///
        /// `ServiceEnabled`.
        pub fn service_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ServiceEnabled", value.into());
            self
        }
    }

    impl From<SecurityHubPolicy> for Json {
        fn from(value: SecurityHubPolicy) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ValueType`.
        pub enum ValueType {
            Default = "DEFAULT",
            Custom = "CUSTOM",
        }
    }
}

/// Property types and words of [`Connector`].
pub mod connector {
    use crate::{Json, List, Properties, Value};

    /// The configuration for connecting to an Azure environment.
    ///
    /// A property type of `AWS::SecurityHub::Connector`.
    ///
    /// Required: `AWSConfigConnectorArn`, `AzureRegions`, `ScopeConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AzureProviderConfiguration(Properties);

    impl AzureProviderConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the multi-cloud configuration connector used to establish the connection to Azure.
        ///
        /// `AWSConfigConnectorArn`. Required.
        pub fn aws_config_connector_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AWSConfigConnectorArn", value.into());
            self
        }

        /// The list of Azure regions to monitor.
        ///
        /// `AzureRegions`. Required.
        pub fn azure_regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AzureRegions", value.into());
            self
        }

        /// The scope configuration for an Azure connector, defining the tenant or subscription scope.
        ///
        /// `ScopeConfiguration`. Required.
        pub fn scope_configuration(
            mut self,
            value: impl Into<Value<AzureScopeConfiguration>>,
        ) -> Self {
            self.0.set("ScopeConfiguration", value.into());
            self
        }
    }

    impl From<AzureProviderConfiguration> for Json {
        fn from(value: AzureProviderConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The scope configuration for an Azure connector, defining the tenant or subscription scope.
    ///
    /// A property type of `AWS::SecurityHub::Connector`.
    ///
    /// Required: `ScopeType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AzureScopeConfiguration(Properties);

    impl AzureScopeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of scope. Valid values are tenant and subscription.
        ///
        /// `ScopeType`. Required. Allowed: [`ScopeType`].
        pub fn scope_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScopeType", value.into());
            self
        }

        /// The list of scope values, such as subscription IDs, when the scope type is subscription.
        ///
        /// `ScopeValues`.
        pub fn scope_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ScopeValues", value.into());
            self
        }
    }

    impl From<AzureScopeConfiguration> for Json {
        fn from(value: AzureScopeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Represents a specific health issue detected for a connector.
    ///
    /// A property type of `AWS::SecurityHub::Connector`.
    ///
    /// Required: `Code`, `Message`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthIssue(Properties);

    impl HealthIssue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The code identifying the type of health issue
        ///
        /// `Code`. Required.
        pub fn code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Code", value.into());
            self
        }

        /// A human-readable message that describes the health issue.
        ///
        /// `Message`. Required.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<HealthIssue> for Json {
        fn from(value: HealthIssue) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SecurityHub::Connector`.
    ///
    /// Required: `Azure`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Provider(Properties);

    impl Provider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for connecting to an Azure environment.
        ///
        /// `Azure`. Required.
        pub fn azure(mut self, value: impl Into<Value<AzureProviderConfiguration>>) -> Self {
            self.0.set("Azure", value.into());
            self
        }
    }

    impl From<Provider> for Json {
        fn from(value: Provider) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ScopeType`.
        pub enum ScopeType {
            Tenant = "TENANT",
            Subscription = "SUBSCRIPTION",
        }
    }
}

/// Property types of [`ConnectorV2`].
pub mod connector_v2 {
    use crate::{Json, Properties, Value};

    /// A health issue associated with the connector
    ///
    /// A property type of `AWS::SecurityHub::ConnectorV2`.
    ///
    /// Required: `Code`, `Message`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthIssue(Properties);

    impl HealthIssue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The code identifying the type of health issue
        ///
        /// `Code`. Required.
        pub fn code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Code", value.into());
            self
        }

        /// The message describing the health issue
        ///
        /// `Message`. Required.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<HealthIssue> for Json {
        fn from(value: HealthIssue) -> Self {
            value.0.into()
        }
    }
}

/// Words of [`FindingAggregator`].
pub mod finding_aggregator {
    words! {
        /// Words for `RegionLinkingMode`.
        pub enum RegionLinkingMode {
            AllRegions = "ALL_REGIONS",
            AllRegionsExceptSpecified = "ALL_REGIONS_EXCEPT_SPECIFIED",
            SpecifiedRegions = "SPECIFIED_REGIONS",
        }
    }
}

/// Property types and words of [`HubV2`].
pub mod hub_v2 {
    use crate::{Json, Properties, Value};

    /// Configuration for the Network Scanning opt-in feature of Security Hub V2. Network Scanning is available in the AWS commercial partition only; specifying this property in another partition, such as AWS GovCloud (US) or China, fails.
    ///
    /// A property type of `AWS::SecurityHub::HubV2`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkScanning(Properties);

    impl NetworkScanning {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the Network Scanning feature is enabled for this account and Region.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<NetworkScanning> for Json {
        fn from(value: NetworkScanning) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`Insight`].
pub mod insight {
    use crate::{Json, List, Properties, Value};

    /// A collection of filters that are applied to all active findings aggregated by AWS Security Hub CSPM .
    ///
    /// A property type of `AWS::SecurityHub::Insight`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsSecurityFindingFilters(Properties);

    impl AwsSecurityFindingFilters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS account ID in which a finding is generated.
        ///
        /// `AwsAccountId`.
        pub fn aws_account_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("AwsAccountId", value.into());
            self
        }

        /// The name of the AWS account in which a finding is generated.
        ///
        /// `AwsAccountName`.
        pub fn aws_account_name(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("AwsAccountName", value.into());
            self
        }

        /// The name of the findings provider (company) that owns the solution (product) that generates findings.
        ///
        /// `CompanyName`.
        pub fn company_name(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("CompanyName", value.into());
            self
        }

        /// The unique identifier of a standard in which a control is enabled.
        ///
        /// `ComplianceAssociatedStandardsId`.
        pub fn compliance_associated_standards_id(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ComplianceAssociatedStandardsId", value.into());
            self
        }

        /// The unique identifier of a control across standards. Values for this field typically consist of an AWS service and a number, such as APIGateway.5.
        ///
        /// `ComplianceSecurityControlId`.
        pub fn compliance_security_control_id(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ComplianceSecurityControlId", value.into());
            self
        }

        /// The name of a security control parameter.
        ///
        /// `ComplianceSecurityControlParametersName`.
        pub fn compliance_security_control_parameters_name(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0
                .set("ComplianceSecurityControlParametersName", value.into());
            self
        }

        /// The current value of a security control parameter.
        ///
        /// `ComplianceSecurityControlParametersValue`.
        pub fn compliance_security_control_parameters_value(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0
                .set("ComplianceSecurityControlParametersValue", value.into());
            self
        }

        /// Exclusive to findings that are generated as the result of a check run against a specific rule in a supported standard, such as CIS AWS Foundations. Contains security standard-related finding details.
        ///
        /// `ComplianceStatus`.
        pub fn compliance_status(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ComplianceStatus", value.into());
            self
        }

        /// A finding's confidence. Confidence is defined as the likelihood that a finding accurately identifies the behavior or issue that it was intended to identify.
        ///
        /// `Confidence`.
        pub fn confidence(mut self, value: impl Into<List<NumberFilter>>) -> Self {
            self.0.set("Confidence", value.into());
            self
        }

        /// A timestamp that indicates when the security findings provider created the potential security issue that a finding reflects.
        ///
        /// `CreatedAt`.
        pub fn created_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("CreatedAt", value.into());
            self
        }

        /// The level of importance assigned to the resources associated with the finding.
        ///
        /// `Criticality`.
        pub fn criticality(mut self, value: impl Into<List<NumberFilter>>) -> Self {
            self.0.set("Criticality", value.into());
            self
        }

        /// A finding's description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The finding provider value for the finding confidence. Confidence is defined as the likelihood that a finding accurately identifies the behavior or issue that it was intended to identify.
        ///
        /// `FindingProviderFieldsConfidence`.
        pub fn finding_provider_fields_confidence(
            mut self,
            value: impl Into<List<NumberFilter>>,
        ) -> Self {
            self.0.set("FindingProviderFieldsConfidence", value.into());
            self
        }

        /// The finding provider value for the level of importance assigned to the resources associated with the findings.
        ///
        /// `FindingProviderFieldsCriticality`.
        pub fn finding_provider_fields_criticality(
            mut self,
            value: impl Into<List<NumberFilter>>,
        ) -> Self {
            self.0.set("FindingProviderFieldsCriticality", value.into());
            self
        }

        /// The finding identifier of a related finding that is identified by the finding provider.
        ///
        /// `FindingProviderFieldsRelatedFindingsId`.
        pub fn finding_provider_fields_related_findings_id(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0
                .set("FindingProviderFieldsRelatedFindingsId", value.into());
            self
        }

        /// The ARN of the solution that generated a related finding that is identified by the finding provider.
        ///
        /// `FindingProviderFieldsRelatedFindingsProductArn`.
        pub fn finding_provider_fields_related_findings_product_arn(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set(
                "FindingProviderFieldsRelatedFindingsProductArn",
                value.into(),
            );
            self
        }

        /// The finding provider value for the severity label.
        ///
        /// `FindingProviderFieldsSeverityLabel`.
        pub fn finding_provider_fields_severity_label(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0
                .set("FindingProviderFieldsSeverityLabel", value.into());
            self
        }

        /// The finding provider's original value for the severity.
        ///
        /// `FindingProviderFieldsSeverityOriginal`.
        pub fn finding_provider_fields_severity_original(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0
                .set("FindingProviderFieldsSeverityOriginal", value.into());
            self
        }

        /// One or more finding types that the finding provider assigned to the finding. Uses the format of `namespace/category/classifier` that classify a finding.
        ///
        /// `FindingProviderFieldsTypes`.
        pub fn finding_provider_fields_types(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("FindingProviderFieldsTypes", value.into());
            self
        }

        /// A timestamp that indicates when the security findings provider first observed the potential security issue that a finding captured.
        ///
        /// `FirstObservedAt`.
        pub fn first_observed_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("FirstObservedAt", value.into());
            self
        }

        /// The identifier for the solution-specific component (a discrete unit of logic) that generated a finding. In various security findings providers' solutions, this generator can be called a rule, a check, a detector, a plugin, etc.
        ///
        /// `GeneratorId`.
        pub fn generator_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("GeneratorId", value.into());
            self
        }

        /// The security findings provider-specific identifier for a finding.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// This field is deprecated. A keyword for a finding.
        ///
        /// `Keyword`.
        pub fn keyword(mut self, value: impl Into<List<KeywordFilter>>) -> Self {
            self.0.set("Keyword", value.into());
            self
        }

        /// A timestamp that indicates when the security findings provider most recently observed a change in the resource that is involved in the finding.
        ///
        /// `LastObservedAt`.
        pub fn last_observed_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("LastObservedAt", value.into());
            self
        }

        /// The name of the malware that was observed.
        ///
        /// `MalwareName`.
        pub fn malware_name(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("MalwareName", value.into());
            self
        }

        /// The filesystem path of the malware that was observed.
        ///
        /// `MalwarePath`.
        pub fn malware_path(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("MalwarePath", value.into());
            self
        }

        /// The state of the malware that was observed.
        ///
        /// `MalwareState`.
        pub fn malware_state(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("MalwareState", value.into());
            self
        }

        /// The type of the malware that was observed.
        ///
        /// `MalwareType`.
        pub fn malware_type(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("MalwareType", value.into());
            self
        }

        /// The destination domain of network-related information about a finding.
        ///
        /// `NetworkDestinationDomain`.
        pub fn network_destination_domain(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("NetworkDestinationDomain", value.into());
            self
        }

        /// The destination IPv4 address of network-related information about a finding.
        ///
        /// `NetworkDestinationIpV4`.
        pub fn network_destination_ip_v4(mut self, value: impl Into<List<IpFilter>>) -> Self {
            self.0.set("NetworkDestinationIpV4", value.into());
            self
        }

        /// The destination IPv6 address of network-related information about a finding.
        ///
        /// `NetworkDestinationIpV6`.
        pub fn network_destination_ip_v6(mut self, value: impl Into<List<IpFilter>>) -> Self {
            self.0.set("NetworkDestinationIpV6", value.into());
            self
        }

        /// The destination port of network-related information about a finding.
        ///
        /// `NetworkDestinationPort`.
        pub fn network_destination_port(mut self, value: impl Into<List<NumberFilter>>) -> Self {
            self.0.set("NetworkDestinationPort", value.into());
            self
        }

        /// Indicates the direction of network traffic associated with a finding.
        ///
        /// `NetworkDirection`.
        pub fn network_direction(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("NetworkDirection", value.into());
            self
        }

        /// The protocol of network-related information about a finding.
        ///
        /// `NetworkProtocol`.
        pub fn network_protocol(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("NetworkProtocol", value.into());
            self
        }

        /// The source domain of network-related information about a finding.
        ///
        /// `NetworkSourceDomain`.
        pub fn network_source_domain(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("NetworkSourceDomain", value.into());
            self
        }

        /// The source IPv4 address of network-related information about a finding.
        ///
        /// `NetworkSourceIpV4`.
        pub fn network_source_ip_v4(mut self, value: impl Into<List<IpFilter>>) -> Self {
            self.0.set("NetworkSourceIpV4", value.into());
            self
        }

        /// The source IPv6 address of network-related information about a finding.
        ///
        /// `NetworkSourceIpV6`.
        pub fn network_source_ip_v6(mut self, value: impl Into<List<IpFilter>>) -> Self {
            self.0.set("NetworkSourceIpV6", value.into());
            self
        }

        /// The source media access control (MAC) address of network-related information about a finding.
        ///
        /// `NetworkSourceMac`.
        pub fn network_source_mac(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("NetworkSourceMac", value.into());
            self
        }

        /// The source port of network-related information about a finding.
        ///
        /// `NetworkSourcePort`.
        pub fn network_source_port(mut self, value: impl Into<List<NumberFilter>>) -> Self {
            self.0.set("NetworkSourcePort", value.into());
            self
        }

        /// The text of a note.
        ///
        /// `NoteText`.
        pub fn note_text(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("NoteText", value.into());
            self
        }

        /// The timestamp of when the note was updated.
        ///
        /// `NoteUpdatedAt`.
        pub fn note_updated_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("NoteUpdatedAt", value.into());
            self
        }

        /// The principal that created a note.
        ///
        /// `NoteUpdatedBy`.
        pub fn note_updated_by(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("NoteUpdatedBy", value.into());
            self
        }

        /// A timestamp that identifies when the process was launched.
        ///
        /// `ProcessLaunchedAt`.
        pub fn process_launched_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("ProcessLaunchedAt", value.into());
            self
        }

        /// The name of the process.
        ///
        /// `ProcessName`.
        pub fn process_name(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ProcessName", value.into());
            self
        }

        /// The parent process ID. This field accepts positive integers between `O` and `2147483647` .
        ///
        /// `ProcessParentPid`.
        pub fn process_parent_pid(mut self, value: impl Into<List<NumberFilter>>) -> Self {
            self.0.set("ProcessParentPid", value.into());
            self
        }

        /// The path to the process executable.
        ///
        /// `ProcessPath`.
        pub fn process_path(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ProcessPath", value.into());
            self
        }

        /// The process ID.
        ///
        /// `ProcessPid`.
        pub fn process_pid(mut self, value: impl Into<List<NumberFilter>>) -> Self {
            self.0.set("ProcessPid", value.into());
            self
        }

        /// A timestamp that identifies when the process was terminated.
        ///
        /// `ProcessTerminatedAt`.
        pub fn process_terminated_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("ProcessTerminatedAt", value.into());
            self
        }

        /// The ARN generated by Security Hub CSPM that uniquely identifies a third-party company (security findings provider) after this provider's product (solution that generates findings) is registered with Security Hub CSPM.
        ///
        /// `ProductArn`.
        pub fn product_arn(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ProductArn", value.into());
            self
        }

        /// A data type where security findings providers can include additional solution-specific details that aren't part of the defined `AwsSecurityFinding` format.
        ///
        /// `ProductFields`.
        pub fn product_fields(mut self, value: impl Into<List<MapFilter>>) -> Self {
            self.0.set("ProductFields", value.into());
            self
        }

        /// The name of the solution (product) that generates findings.
        ///
        /// `ProductName`.
        pub fn product_name(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ProductName", value.into());
            self
        }

        /// The recommendation of what to do about the issue described in a finding.
        ///
        /// `RecommendationText`.
        pub fn recommendation_text(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("RecommendationText", value.into());
            self
        }

        /// The updated record state for the finding.
        ///
        /// `RecordState`.
        pub fn record_state(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("RecordState", value.into());
            self
        }

        /// The Region from which the finding was generated.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The solution-generated identifier for a related finding.
        ///
        /// `RelatedFindingsId`.
        pub fn related_findings_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("RelatedFindingsId", value.into());
            self
        }

        /// The ARN of the solution that generated a related finding.
        ///
        /// `RelatedFindingsProductArn`.
        pub fn related_findings_product_arn(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("RelatedFindingsProductArn", value.into());
            self
        }

        /// The ARN of the application that is related to a finding.
        ///
        /// `ResourceApplicationArn`.
        pub fn resource_application_arn(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourceApplicationArn", value.into());
            self
        }

        /// The name of the application that is related to a finding.
        ///
        /// `ResourceApplicationName`.
        pub fn resource_application_name(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourceApplicationName", value.into());
            self
        }

        /// The IAM profile ARN of the instance.
        ///
        /// `ResourceAwsEc2InstanceIamInstanceProfileArn`.
        pub fn resource_aws_ec2_instance_iam_instance_profile_arn(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0
                .set("ResourceAwsEc2InstanceIamInstanceProfileArn", value.into());
            self
        }

        /// The Amazon Machine Image (AMI) ID of the instance.
        ///
        /// `ResourceAwsEc2InstanceImageId`.
        pub fn resource_aws_ec2_instance_image_id(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ResourceAwsEc2InstanceImageId", value.into());
            self
        }

        /// The IPv4 addresses associated with the instance.
        ///
        /// `ResourceAwsEc2InstanceIpV4Addresses`.
        pub fn resource_aws_ec2_instance_ip_v4_addresses(
            mut self,
            value: impl Into<List<IpFilter>>,
        ) -> Self {
            self.0
                .set("ResourceAwsEc2InstanceIpV4Addresses", value.into());
            self
        }

        /// The IPv6 addresses associated with the instance.
        ///
        /// `ResourceAwsEc2InstanceIpV6Addresses`.
        pub fn resource_aws_ec2_instance_ip_v6_addresses(
            mut self,
            value: impl Into<List<IpFilter>>,
        ) -> Self {
            self.0
                .set("ResourceAwsEc2InstanceIpV6Addresses", value.into());
            self
        }

        /// The key name associated with the instance.
        ///
        /// `ResourceAwsEc2InstanceKeyName`.
        pub fn resource_aws_ec2_instance_key_name(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ResourceAwsEc2InstanceKeyName", value.into());
            self
        }

        /// The date and time the instance was launched.
        ///
        /// `ResourceAwsEc2InstanceLaunchedAt`.
        pub fn resource_aws_ec2_instance_launched_at(
            mut self,
            value: impl Into<List<DateFilter>>,
        ) -> Self {
            self.0.set("ResourceAwsEc2InstanceLaunchedAt", value.into());
            self
        }

        /// The identifier of the subnet that the instance was launched in.
        ///
        /// `ResourceAwsEc2InstanceSubnetId`.
        pub fn resource_aws_ec2_instance_subnet_id(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ResourceAwsEc2InstanceSubnetId", value.into());
            self
        }

        /// The instance type of the instance.
        ///
        /// `ResourceAwsEc2InstanceType`.
        pub fn resource_aws_ec2_instance_type(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ResourceAwsEc2InstanceType", value.into());
            self
        }

        /// The identifier of the VPC that the instance was launched in.
        ///
        /// `ResourceAwsEc2InstanceVpcId`.
        pub fn resource_aws_ec2_instance_vpc_id(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ResourceAwsEc2InstanceVpcId", value.into());
            self
        }

        /// The creation date/time of the IAM access key related to a finding.
        ///
        /// `ResourceAwsIamAccessKeyCreatedAt`.
        pub fn resource_aws_iam_access_key_created_at(
            mut self,
            value: impl Into<List<DateFilter>>,
        ) -> Self {
            self.0.set("ResourceAwsIamAccessKeyCreatedAt", value.into());
            self
        }

        /// The name of the principal that is associated with an IAM access key.
        ///
        /// `ResourceAwsIamAccessKeyPrincipalName`.
        pub fn resource_aws_iam_access_key_principal_name(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0
                .set("ResourceAwsIamAccessKeyPrincipalName", value.into());
            self
        }

        /// The status of the IAM access key related to a finding.
        ///
        /// `ResourceAwsIamAccessKeyStatus`.
        pub fn resource_aws_iam_access_key_status(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ResourceAwsIamAccessKeyStatus", value.into());
            self
        }

        /// This field is deprecated. The username associated with the IAM access key related to a finding.
        ///
        /// `ResourceAwsIamAccessKeyUserName`.
        pub fn resource_aws_iam_access_key_user_name(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ResourceAwsIamAccessKeyUserName", value.into());
            self
        }

        /// The name of an IAM user.
        ///
        /// `ResourceAwsIamUserUserName`.
        pub fn resource_aws_iam_user_user_name(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ResourceAwsIamUserUserName", value.into());
            self
        }

        /// The canonical user ID of the owner of the S3 bucket.
        ///
        /// `ResourceAwsS3BucketOwnerId`.
        pub fn resource_aws_s3_bucket_owner_id(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ResourceAwsS3BucketOwnerId", value.into());
            self
        }

        /// The display name of the owner of the S3 bucket.
        ///
        /// `ResourceAwsS3BucketOwnerName`.
        pub fn resource_aws_s3_bucket_owner_name(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ResourceAwsS3BucketOwnerName", value.into());
            self
        }

        /// The identifier of the image related to a finding.
        ///
        /// `ResourceContainerImageId`.
        pub fn resource_container_image_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourceContainerImageId", value.into());
            self
        }

        /// The name of the image related to a finding.
        ///
        /// `ResourceContainerImageName`.
        pub fn resource_container_image_name(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ResourceContainerImageName", value.into());
            self
        }

        /// A timestamp that identifies when the container was started.
        ///
        /// `ResourceContainerLaunchedAt`.
        pub fn resource_container_launched_at(
            mut self,
            value: impl Into<List<DateFilter>>,
        ) -> Self {
            self.0.set("ResourceContainerLaunchedAt", value.into());
            self
        }

        /// The name of the container related to a finding.
        ///
        /// `ResourceContainerName`.
        pub fn resource_container_name(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourceContainerName", value.into());
            self
        }

        /// The details of a resource that doesn't have a specific subfield for the resource type defined.
        ///
        /// `ResourceDetailsOther`.
        pub fn resource_details_other(mut self, value: impl Into<List<MapFilter>>) -> Self {
            self.0.set("ResourceDetailsOther", value.into());
            self
        }

        /// The canonical identifier for the given resource type.
        ///
        /// `ResourceId`.
        pub fn resource_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourceId", value.into());
            self
        }

        /// The canonical AWS partition name that the Region is assigned to.
        ///
        /// `ResourcePartition`.
        pub fn resource_partition(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourcePartition", value.into());
            self
        }

        /// The canonical AWS external Region name where this resource is located.
        ///
        /// `ResourceRegion`.
        pub fn resource_region(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourceRegion", value.into());
            self
        }

        /// A list of AWS tags associated with a resource at the time the finding was processed.
        ///
        /// `ResourceTags`.
        pub fn resource_tags(mut self, value: impl Into<List<MapFilter>>) -> Self {
            self.0.set("ResourceTags", value.into());
            self
        }

        /// Specifies the type of the resource that details are provided for.
        ///
        /// `ResourceType`.
        pub fn resource_type(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }

        /// Indicates whether or not sample findings are included in the filter results.
        ///
        /// `Sample`.
        pub fn sample(mut self, value: impl Into<List<BooleanFilter>>) -> Self {
            self.0.set("Sample", value.into());
            self
        }

        /// The label of a finding's severity.
        ///
        /// `SeverityLabel`.
        pub fn severity_label(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("SeverityLabel", value.into());
            self
        }

        /// Deprecated. The normalized severity of a finding. Instead of providing `Normalized` , provide `Label` .
        ///
        /// `SeverityNormalized`.
        pub fn severity_normalized(mut self, value: impl Into<List<NumberFilter>>) -> Self {
            self.0.set("SeverityNormalized", value.into());
            self
        }

        /// Deprecated. This attribute isn't included in findings. Instead of providing `Product` , provide `Original` .
        ///
        /// `SeverityProduct`.
        pub fn severity_product(mut self, value: impl Into<List<NumberFilter>>) -> Self {
            self.0.set("SeverityProduct", value.into());
            self
        }

        /// A URL that links to a page about the current finding in the security findings provider's solution.
        ///
        /// `SourceUrl`.
        pub fn source_url(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("SourceUrl", value.into());
            self
        }

        /// The category of a threat intelligence indicator.
        ///
        /// `ThreatIntelIndicatorCategory`.
        pub fn threat_intel_indicator_category(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ThreatIntelIndicatorCategory", value.into());
            self
        }

        /// A timestamp that identifies the last observation of a threat intelligence indicator.
        ///
        /// `ThreatIntelIndicatorLastObservedAt`.
        pub fn threat_intel_indicator_last_observed_at(
            mut self,
            value: impl Into<List<DateFilter>>,
        ) -> Self {
            self.0
                .set("ThreatIntelIndicatorLastObservedAt", value.into());
            self
        }

        /// The source of the threat intelligence.
        ///
        /// `ThreatIntelIndicatorSource`.
        pub fn threat_intel_indicator_source(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ThreatIntelIndicatorSource", value.into());
            self
        }

        /// The URL for more details from the source of the threat intelligence.
        ///
        /// `ThreatIntelIndicatorSourceUrl`.
        pub fn threat_intel_indicator_source_url(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ThreatIntelIndicatorSourceUrl", value.into());
            self
        }

        /// The type of a threat intelligence indicator.
        ///
        /// `ThreatIntelIndicatorType`.
        pub fn threat_intel_indicator_type(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ThreatIntelIndicatorType", value.into());
            self
        }

        /// The value of a threat intelligence indicator.
        ///
        /// `ThreatIntelIndicatorValue`.
        pub fn threat_intel_indicator_value(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("ThreatIntelIndicatorValue", value.into());
            self
        }

        /// A finding's title.
        ///
        /// `Title`.
        pub fn title(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Title", value.into());
            self
        }

        /// A finding type in the format of `namespace/category/classifier` that classifies a finding.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// A timestamp that indicates when the security findings provider last updated the finding record.
        ///
        /// `UpdatedAt`.
        pub fn updated_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("UpdatedAt", value.into());
            self
        }

        /// A list of name/value string pairs associated with the finding. These are custom, user-defined fields added to a finding.
        ///
        /// `UserDefinedFields`.
        pub fn user_defined_fields(mut self, value: impl Into<List<MapFilter>>) -> Self {
            self.0.set("UserDefinedFields", value.into());
            self
        }

        /// The veracity of a finding.
        ///
        /// `VerificationState`.
        pub fn verification_state(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("VerificationState", value.into());
            self
        }

        /// Indicates whether a software vulnerability in your environment has a known exploit. You can filter findings by this field only if you use Security Hub CSPM and Amazon Inspector.
        ///
        /// `VulnerabilitiesExploitAvailable`.
        pub fn vulnerabilities_exploit_available(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("VulnerabilitiesExploitAvailable", value.into());
            self
        }

        /// Indicates whether a vulnerability is fixed in a newer version of the affected software packages. You can filter findings by this field only if you use Security Hub CSPM and Amazon Inspector.
        ///
        /// `VulnerabilitiesFixAvailable`.
        pub fn vulnerabilities_fix_available(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("VulnerabilitiesFixAvailable", value.into());
            self
        }

        /// The workflow state of a finding.
        ///
        /// `WorkflowState`.
        pub fn workflow_state(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("WorkflowState", value.into());
            self
        }

        /// The status of the investigation into a finding. Allowed values are the following.
        ///
        /// `WorkflowStatus`.
        pub fn workflow_status(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("WorkflowStatus", value.into());
            self
        }
    }

    impl From<AwsSecurityFindingFilters> for Json {
        fn from(value: AwsSecurityFindingFilters) -> Self {
            value.0.into()
        }
    }

    /// Boolean filter for querying findings.
    ///
    /// A property type of `AWS::SecurityHub::Insight`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BooleanFilter(Properties);

    impl BooleanFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value of the boolean.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<BooleanFilter> for Json {
        fn from(value: BooleanFilter) -> Self {
            value.0.into()
        }
    }

    /// A date filter for querying findings.
    ///
    /// A property type of `AWS::SecurityHub::Insight`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DateFilter(Properties);

    impl DateFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A date range for the date filter.
        ///
        /// `DateRange`.
        pub fn date_range(mut self, value: impl Into<Value<DateRange>>) -> Self {
            self.0.set("DateRange", value.into());
            self
        }

        /// A timestamp that provides the end date for the date filter.
        ///
        /// `End`.
        pub fn end(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// A timestamp that provides the start date for the date filter.
        ///
        /// `Start`.
        pub fn start(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Start", value.into());
            self
        }
    }

    impl From<DateFilter> for Json {
        fn from(value: DateFilter) -> Self {
            value.0.into()
        }
    }

    /// A date range for the date filter.
    ///
    /// A property type of `AWS::SecurityHub::Insight`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DateRange(Properties);

    impl DateRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A date range unit for the date filter.
        ///
        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// A date range value for the date filter.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<DateRange> for Json {
        fn from(value: DateRange) -> Self {
            value.0.into()
        }
    }

    /// The IP filter for querying findings.
    ///
    /// A property type of `AWS::SecurityHub::Insight`.
    ///
    /// Required: `Cidr`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IpFilter(Properties);

    impl IpFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A finding's CIDR value.
        ///
        /// `Cidr`. Required.
        pub fn cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cidr", value.into());
            self
        }
    }

    impl From<IpFilter> for Json {
        fn from(value: IpFilter) -> Self {
            value.0.into()
        }
    }

    /// A keyword filter for querying findings.
    ///
    /// A property type of `AWS::SecurityHub::Insight`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeywordFilter(Properties);

    impl KeywordFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A value for the keyword.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<KeywordFilter> for Json {
        fn from(value: KeywordFilter) -> Self {
            value.0.into()
        }
    }

    /// A map filter for filtering AWS Security Hub CSPM findings. Each map filter provides the field to check for, the value to check for, and the comparison operator.
    ///
    /// A property type of `AWS::SecurityHub::Insight`.
    ///
    /// Required: `Comparison`, `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MapFilter(Properties);

    impl MapFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter.
        ///
        /// `Comparison`. Required. Allowed: [`Comparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// The key of the map filter. For example, for `ResourceTags` , `Key` identifies the name of the tag. For `UserDefinedFields` , `Key` is the name of the field.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the key in the map filter. Filter values are case sensitive. For example, one of the values for a tag called `Department` might be `Security` . If you provide `security` as the filter value, then there's no match.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<MapFilter> for Json {
        fn from(value: MapFilter) -> Self {
            value.0.into()
        }
    }

    /// A number filter for querying findings.
    ///
    /// A property type of `AWS::SecurityHub::Insight`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NumberFilter(Properties);

    impl NumberFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The equal-to condition to be applied to a single field when querying for findings.
        ///
        /// `Eq`.
        pub fn eq(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Eq", value.into());
            self
        }

        /// The greater-than-equal condition to be applied to a single field when querying for findings.
        ///
        /// `Gte`.
        pub fn gte(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Gte", value.into());
            self
        }

        /// The less-than-equal condition to be applied to a single field when querying for findings.
        ///
        /// `Lte`.
        pub fn lte(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Lte", value.into());
            self
        }
    }

    impl From<NumberFilter> for Json {
        fn from(value: NumberFilter) -> Self {
            value.0.into()
        }
    }

    /// A string filter for filtering AWS Security Hub CSPM findings.
    ///
    /// A property type of `AWS::SecurityHub::Insight`.
    ///
    /// Required: `Comparison`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StringFilter(Properties);

    impl StringFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The condition to apply to a string value when filtering Security Hub CSPM findings.
        ///
        /// `Comparison`. Required. Allowed: [`StringFilterComparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// The string filter value. Filter values are case sensitive. For example, the product name for control-based findings is `Security Hub CSPM` . If you provide `security hub` as the filter value, there's no match.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<StringFilter> for Json {
        fn from(value: StringFilter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Unit`.
        pub enum Unit {
            Days = "DAYS",
        }

        /// Words for `Comparison`.
        pub enum Comparison {
            Equals = "EQUALS",
            NotEquals = "NOT_EQUALS",
        }

        /// Words for `Comparison`.
        pub enum StringFilterComparison {
            Equals = "EQUALS",
            Prefix = "PREFIX",
            NotEquals = "NOT_EQUALS",
            PrefixNotEquals = "PREFIX_NOT_EQUALS",
        }
    }
}

/// Words of [`OrganizationConfiguration`].
pub mod organization_configuration {
    words! {
        /// Words for `AutoEnableStandards`.
        pub enum AutoEnableStandards {
            Default = "DEFAULT",
            None = "NONE",
        }

        /// Words for `ConfigurationType`.
        pub enum ConfigurationType {
            Central = "CENTRAL",
            Local = "LOCAL",
        }
    }
}

/// Words of [`PolicyAssociation`].
pub mod policy_association {
    words! {
        /// Words for `TargetType`.
        pub enum TargetType {
            Account = "ACCOUNT",
            OrganizationalUnit = "ORGANIZATIONAL_UNIT",
            Root = "ROOT",
        }
    }
}

/// Property types and words of [`SecurityControl`].
pub mod security_control {
    use crate::{Json, List, Properties, Value};

    /// An object that provides the current value of a security control parameter and identifies whether it has been customized.
    ///
    /// A property type of `AWS::SecurityHub::SecurityControl`.
    ///
    /// Required: `ValueType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParameterConfiguration(Properties);

    impl ParameterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The current value of a control parameter.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<ParameterValue>>) -> Self {
            self.0.set("Value", value.into());
            self
        }

        /// Identifies whether a control parameter uses a custom user-defined value or subscribes to the default AWS Security Hub CSPM behavior.
        ///
        /// `ValueType`. Required. Allowed: [`ValueType`].
        pub fn value_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValueType", value.into());
            self
        }
    }

    impl From<ParameterConfiguration> for Json {
        fn from(value: ParameterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object that includes the data type of a security control parameter and its current value.
    ///
    /// A property type of `AWS::SecurityHub::SecurityControl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParameterValue(Properties);

    impl ParameterValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A control parameter that is a boolean.
        ///
        /// `Boolean`.
        pub fn boolean(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Boolean", value.into());
            self
        }

        /// A control parameter that is a double.
        ///
        /// `Double`.
        pub fn double(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Double", value.into());
            self
        }

        /// A control parameter that is an enum.
        ///
        /// `Enum`.
        pub fn r#enum(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Enum", value.into());
            self
        }

        /// A control parameter that is a list of enums.
        ///
        /// `EnumList`.
        pub fn enum_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EnumList", value.into());
            self
        }

        /// A control parameter that is an integer.
        ///
        /// `Integer`.
        pub fn integer(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Integer", value.into());
            self
        }

        /// A control parameter that is a list of integers.
        ///
        /// `IntegerList`.
        pub fn integer_list(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("IntegerList", value.into());
            self
        }

        /// A control parameter that is a string.
        ///
        /// `String`.
        pub fn string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("String", value.into());
            self
        }

        /// A control parameter that is a list of strings.
        ///
        /// `StringList`.
        pub fn string_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StringList", value.into());
            self
        }
    }

    impl From<ParameterValue> for Json {
        fn from(value: ParameterValue) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ValueType`.
        pub enum ValueType {
            Default = "DEFAULT",
            Custom = "CUSTOM",
        }
    }
}

/// Property types of [`Standard`].
pub mod standard {
    use crate::{Json, Properties, Value};

    /// Provides details about an individual security control.
    ///
    /// A property type of `AWS::SecurityHub::Standard`.
    ///
    /// Required: `StandardsControlArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StandardsControl(Properties);

    impl StandardsControl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A user-defined reason for changing a control's enablement status in a specified standard. If you are disabling a control, then this property is required.
        ///
        /// `Reason`.
        pub fn reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Reason", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the control.
        ///
        /// `StandardsControlArn`. Required.
        pub fn standards_control_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StandardsControlArn", value.into());
            self
        }
    }

    impl From<StandardsControl> for Json {
        fn from(value: StandardsControl) -> Self {
            value.0.into()
        }
    }
}
