//! `AWS::NetworkFirewall`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource type definition for AWS::NetworkFirewall::ContainerAssociation.
///
/// [`AWS::NetworkFirewall::ContainerAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-containerassociation.html).
///
/// Required: `ContainerAssociationName`, `ContainerMonitoringConfigurations`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContainerAssociation(Properties);

impl ContainerAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The descriptive name of the container association. You can't change the name of a container association after you create it.
    ///
    /// `ContainerAssociationName`. Required. A change replaces the resource.
    pub fn container_association_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContainerAssociationName", value.into());
        self
    }

    /// The monitoring configurations for the container association. Each configuration specifies an Amazon ECS or Amazon EKS cluster to monitor and optional attribute filters to narrow which containers are tracked.
    ///
    /// `ContainerMonitoringConfigurations`. Required.
    pub fn container_monitoring_configurations(
        mut self,
        value: impl Into<List<container_association::ContainerMonitoringConfiguration>>,
    ) -> Self {
        self.0
            .set("ContainerMonitoringConfigurations", value.into());
        self
    }

    /// A description of the container association.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<container_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of containers to monitor. You can't change the container type after creation.
    ///
    /// `Type`. Required. Allowed: [`Type`](container_association::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for ContainerAssociation {
    const TYPE: &'static str = "AWS::NetworkFirewall::ContainerAssociation";
}

impl Construct for ContainerAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContainerAssociation> for Properties {
    fn from(value: ContainerAssociation) -> Self {
        value.0
    }
}

impl Handle<ContainerAssociation> {
    /// The Amazon Resource Name (ARN) of the container association.
    ///
    /// `Fn::GetAtt` of `ContainerAssociationArn`.
    #[must_use]
    pub fn container_association_arn(self) -> Value<String> {
        self.attribute("ContainerAssociationArn")
    }

    /// The number of CIDR blocks resolved from the monitored containers.
    ///
    /// `Fn::GetAtt` of `ResolvedCidrCount`.
    #[must_use]
    pub fn resolved_cidr_count(self) -> Value<i64> {
        self.attribute("ResolvedCidrCount")
    }

    /// The current status of the container association.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Use the firewall to provide stateful, managed, network firewall and intrusion detection and prevention filtering for your VPCs in Amazon VPC .
///
/// [`AWS::NetworkFirewall::Firewall`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html).
///
/// Required: `FirewallName`, `FirewallPolicyArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Firewall(Properties);

impl Firewall {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A setting indicating whether the firewall is protected against changes to its Availability Zone configuration. When set to `TRUE` , you must first disable this protection before adding or removing Availability Zones.
    ///
    /// `AvailabilityZoneChangeProtection`.
    pub fn availability_zone_change_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AvailabilityZoneChangeProtection", value.into());
        self
    }

    /// The Availability Zones where the firewall endpoints are created for a transit gateway-attached firewall. Each mapping specifies an Availability Zone where the firewall processes traffic.
    ///
    /// `AvailabilityZoneMappings`.
    pub fn availability_zone_mappings(
        mut self,
        value: impl Into<List<firewall::AvailabilityZoneMapping>>,
    ) -> Self {
        self.0.set("AvailabilityZoneMappings", value.into());
        self
    }

    /// A flag indicating whether it is possible to delete the firewall. A setting of `TRUE` indicates that the firewall is protected against deletion. Use this setting to protect against accidentally deleting a firewall that is in use.
    ///
    /// `DeleteProtection`.
    pub fn delete_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeleteProtection", value.into());
        self
    }

    /// A description of the firewall.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// An optional setting indicating the specific traffic analysis types to enable on the firewall.
    ///
    /// `EnabledAnalysisTypes`. Allowed: [`EnabledAnalysisTypes`](firewall::EnabledAnalysisTypes).
    pub fn enabled_analysis_types(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EnabledAnalysisTypes", value.into());
        self
    }

    /// The descriptive name of the firewall. You can't change the name of a firewall after you create it.
    ///
    /// `FirewallName`. Required. A change replaces the resource.
    pub fn firewall_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirewallName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the firewall policy.
    ///
    /// `FirewallPolicyArn`. Required.
    pub fn firewall_policy_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirewallPolicyArn", value.into());
        self
    }

    /// A setting indicating whether the firewall is protected against a change to the firewall policy association. Use this setting to protect against accidentally modifying the firewall policy for a firewall that is in use.
    ///
    /// `FirewallPolicyChangeProtection`.
    pub fn firewall_policy_change_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("FirewallPolicyChangeProtection", value.into());
        self
    }

    /// The NAT gateways that the firewall proxies egress traffic through when NoSourcePreservation is true.
    ///
    /// `NatGatewayMappings`. A change replaces the resource.
    pub fn nat_gateway_mappings(
        mut self,
        value: impl Into<List<firewall::NatGatewayMapping>>,
    ) -> Self {
        self.0.set("NatGatewayMappings", value.into());
        self
    }

    /// Indicates whether the firewall operates in proxy mode, where the source IP address of traffic is not preserved. When true, specify NatGatewayMappings and VpcEndpoint instead of the top-level VpcId and SubnetMappings.
    ///
    /// `NoSourcePreservation`. A change replaces the resource.
    pub fn no_source_preservation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("NoSourcePreservation", value.into());
        self
    }

    /// `ProxySettings`.
    pub fn proxy_settings(mut self, value: impl Into<Value<firewall::ProxySettings>>) -> Self {
        self.0.set("ProxySettings", value.into());
        self
    }

    /// A setting indicating whether the firewall is protected against changes to the subnet associations. Use this setting to protect against accidentally modifying the subnet associations for a firewall that is in use.
    ///
    /// `SubnetChangeProtection`.
    pub fn subnet_change_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SubnetChangeProtection", value.into());
        self
    }

    /// The primary public subnets that Network Firewall is using for the firewall. Network Firewall creates a firewall endpoint in each subnet. Create a subnet mapping for each Availability Zone where you want to use the firewall.
    ///
    /// `SubnetMappings`.
    pub fn subnet_mappings(mut self, value: impl Into<List<firewall::SubnetMapping>>) -> Self {
        self.0.set("SubnetMappings", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<firewall::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The unique identifier of the transit gateway associated with this firewall. This field is only present for transit gateway-attached firewalls.
    ///
    /// `TransitGatewayId`.
    pub fn transit_gateway_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TransitGatewayId", value.into());
        self
    }

    /// `VpcEndpoint`. A change replaces the resource.
    pub fn vpc_endpoint(mut self, value: impl Into<Value<firewall::VpcEndpoint>>) -> Self {
        self.0.set("VpcEndpoint", value.into());
        self
    }

    /// The unique identifier of the VPC where the firewall is in use. You can't change the VPC of a firewall after you create the firewall.
    ///
    /// `VpcId`. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for Firewall {
    const TYPE: &'static str = "AWS::NetworkFirewall::Firewall";
}

impl Construct for Firewall {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Firewall> for Properties {
    fn from(value: Firewall) -> Self {
        value.0
    }
}

impl Handle<Firewall> {
    /// The unique IDs of the firewall endpoints for all of the subnets that you attached to the firewall. The subnets are not listed in any particular order.
    ///
    /// `Fn::GetAtt` of `EndpointIds`.
    #[must_use]
    pub fn endpoint_ids(self) -> Value<Vec<String>> {
        self.attribute_list("EndpointIds")
    }

    /// The Amazon Resource Name (ARN) of the firewall.
    ///
    /// `Fn::GetAtt` of `FirewallArn`.
    #[must_use]
    pub fn firewall_arn(self) -> Value<String> {
        self.attribute("FirewallArn")
    }

    /// The name of the firewallresource.
    ///
    /// `Fn::GetAtt` of `FirewallId`.
    #[must_use]
    pub fn firewall_id(self) -> Value<String> {
        self.attribute("FirewallId")
    }

    /// The number of VPC endpoint associations attached to the firewall.
    ///
    /// `Fn::GetAtt` of `NumberOfAssociations`.
    #[must_use]
    pub fn number_of_associations(self) -> Value<i64> {
        self.attribute("NumberOfAssociations")
    }

    /// The unique identifier of the transit gateway attachment associated with this firewall. This field is only present for transit gateway-attached firewalls.
    ///
    /// `Fn::GetAtt` of `TransitGatewayAttachmentId`.
    #[must_use]
    pub fn transit_gateway_attachment_id(self) -> Value<String> {
        self.attribute("TransitGatewayAttachmentId")
    }
}

/// Use the firewall policy to define the stateless and stateful network traffic filtering behavior for your firewall. You can use one firewall policy for multiple firewalls.
///
/// [`AWS::NetworkFirewall::FirewallPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html).
///
/// Required: `FirewallPolicy`, `FirewallPolicyName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FirewallPolicy(Properties);

impl FirewallPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the firewall policy.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The traffic filtering behavior of a firewall policy, defined in a collection of stateless and stateful rule groups and other settings.
    ///
    /// `FirewallPolicy`. Required.
    pub fn firewall_policy(
        mut self,
        value: impl Into<Value<firewall_policy::FirewallPolicy>>,
    ) -> Self {
        self.0.set("FirewallPolicy", value.into());
        self
    }

    /// The descriptive name of the firewall policy. You can't change the name of a firewall policy after you create it.
    ///
    /// `FirewallPolicyName`. Required. A change replaces the resource.
    pub fn firewall_policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirewallPolicyName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<firewall_policy::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FirewallPolicy {
    const TYPE: &'static str = "AWS::NetworkFirewall::FirewallPolicy";
}

impl Construct for FirewallPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FirewallPolicy> for Properties {
    fn from(value: FirewallPolicy) -> Self {
        value.0
    }
}

impl Handle<FirewallPolicy> {
    /// The Amazon Resource Name (ARN) of the firewall policy.
    ///
    /// `Fn::GetAtt` of `FirewallPolicyArn`.
    #[must_use]
    pub fn firewall_policy_arn(self) -> Value<String> {
        self.attribute("FirewallPolicyArn")
    }

    /// The unique ID of the firewall policy resource.
    ///
    /// `Fn::GetAtt` of `FirewallPolicyId`.
    #[must_use]
    pub fn firewall_policy_id(self) -> Value<String> {
        self.attribute("FirewallPolicyId")
    }
}

/// Use the logging configuration to define the destinations and logging options for an firewall.
///
/// [`AWS::NetworkFirewall::LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-loggingconfiguration.html).
///
/// Required: `FirewallArn`, `LoggingConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LoggingConfiguration(Properties);

impl LoggingConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `EnableMonitoringDashboard`.
    pub fn enable_monitoring_dashboard(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableMonitoringDashboard", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the firewallthat the logging configuration is associated with. You can't change the firewall specification after you create the logging configuration.
    ///
    /// `FirewallArn`. Required. A change replaces the resource.
    pub fn firewall_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirewallArn", value.into());
        self
    }

    /// The name of the firewall that the logging configuration is associated with. You can't change the firewall specification after you create the logging configuration.
    ///
    /// `FirewallName`. A change replaces the resource.
    pub fn firewall_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirewallName", value.into());
        self
    }

    /// Defines how AWS Network Firewall performs logging for a firewall.
    ///
    /// `LoggingConfiguration`. Required.
    pub fn logging_configuration(
        mut self,
        value: impl Into<Value<logging_configuration::LoggingConfiguration>>,
    ) -> Self {
        self.0.set("LoggingConfiguration", value.into());
        self
    }
}

impl Resource for LoggingConfiguration {
    const TYPE: &'static str = "AWS::NetworkFirewall::LoggingConfiguration";
}

impl Construct for LoggingConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LoggingConfiguration> for Properties {
    fn from(value: LoggingConfiguration) -> Self {
        value.0
    }
}

/// Use the [](https://docs.aws.amazon.com/RuleGroup) to define a reusable collection of stateless or stateful network traffic filtering rules. You use rule groups in an firewall policy to specify the filtering behavior of an firewall.
///
/// [`AWS::NetworkFirewall::RuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html).
///
/// Required: `Capacity`, `RuleGroupName`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RuleGroup(Properties);

impl RuleGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The maximum operating resources that this rule group can use. You can't change a rule group's capacity setting after you create the rule group. When you update a rule group, you are limited to this capacity.
    ///
    /// `Capacity`. Required. A change replaces the resource.
    pub fn capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Capacity", value.into());
        self
    }

    /// A description of the rule group.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// An object that defines the rule group rules.
    ///
    /// `RuleGroup`.
    pub fn rule_group(mut self, value: impl Into<Value<rule_group::RuleGroup>>) -> Self {
        self.0.set("RuleGroup", value.into());
        self
    }

    /// The descriptive name of the rule group. You can't change the name of a rule group after you create it.
    ///
    /// `RuleGroupName`. Required. A change replaces the resource.
    pub fn rule_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleGroupName", value.into());
        self
    }

    /// A complex type containing the currently selected rule option fields that will be displayed for rule summarization returned by `DescribeRuleGroupSummary` .
    ///
    /// `SummaryConfiguration`.
    pub fn summary_configuration(
        mut self,
        value: impl Into<Value<rule_group::SummaryConfiguration>>,
    ) -> Self {
        self.0.set("SummaryConfiguration", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<rule_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Indicates whether the rule group is stateless or stateful. If the rule group is stateless, it contains stateless rules. If it is stateful, it contains stateful rules.
    ///
    /// `Type`. Required. Allowed: [`Type`](rule_group::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for RuleGroup {
    const TYPE: &'static str = "AWS::NetworkFirewall::RuleGroup";
}

impl Construct for RuleGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RuleGroup> for Properties {
    fn from(value: RuleGroup) -> Self {
        value.0
    }
}

impl Handle<RuleGroup> {
    /// The Amazon Resource Name (ARN) of the rule group.
    ///
    /// `Fn::GetAtt` of `RuleGroupArn`.
    #[must_use]
    pub fn rule_group_arn(self) -> Value<String> {
        self.attribute("RuleGroupArn")
    }

    /// The unique ID of the rule group resource.
    ///
    /// `Fn::GetAtt` of `RuleGroupId`.
    #[must_use]
    pub fn rule_group_id(self) -> Value<String> {
        self.attribute("RuleGroupId")
    }
}

/// The object that defines a TLS inspection configuration.
///
/// [`AWS::NetworkFirewall::TLSInspectionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html).
///
/// Required: `TLSInspectionConfiguration`, `TLSInspectionConfigurationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TLSInspectionConfiguration(Properties);

impl TLSInspectionConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the TLS inspection configuration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The object that defines a TLS inspection configuration. AWS Network Firewall uses TLS inspection configurations to decrypt your firewall's inbound and outbound SSL/TLS traffic.
    ///
    /// `TLSInspectionConfiguration`. Required.
    pub fn tls_inspection_configuration(
        mut self,
        value: impl Into<Value<tls_inspection_configuration::TLSInspectionConfiguration>>,
    ) -> Self {
        self.0.set("TLSInspectionConfiguration", value.into());
        self
    }

    /// The descriptive name of the TLS inspection configuration. You can't change the name of a TLS inspection configuration after you create it.
    ///
    /// `TLSInspectionConfigurationName`. Required. A change replaces the resource.
    pub fn tls_inspection_configuration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TLSInspectionConfigurationName", value.into());
        self
    }

    /// The key:value pairs to associate with the resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<tls_inspection_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for TLSInspectionConfiguration {
    const TYPE: &'static str = "AWS::NetworkFirewall::TLSInspectionConfiguration";
}

impl Construct for TLSInspectionConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TLSInspectionConfiguration> for Properties {
    fn from(value: TLSInspectionConfiguration) -> Self {
        value.0
    }
}

impl Handle<TLSInspectionConfiguration> {
    /// The Amazon Resource Name (ARN) of the TLS inspection configuration.
    ///
    /// `Fn::GetAtt` of `TLSInspectionConfigurationArn`.
    #[must_use]
    pub fn tls_inspection_configuration_arn(self) -> Value<String> {
        self.attribute("TLSInspectionConfigurationArn")
    }

    /// A unique identifier for the TLS inspection configuration. This ID is returned in the responses to create and list commands. You provide it to operations such as update and delete.
    ///
    /// `Fn::GetAtt` of `TLSInspectionConfigurationId`.
    #[must_use]
    pub fn tls_inspection_configuration_id(self) -> Value<String> {
        self.attribute("TLSInspectionConfigurationId")
    }
}

/// A VPC endpoint association defines a single subnet to use for a firewall endpoint for a `Firewall` .
///
/// [`AWS::NetworkFirewall::VpcEndpointAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-vpcendpointassociation.html).
///
/// Required: `FirewallArn`, `SubnetMapping`, `VpcId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VpcEndpointAssociation(Properties);

impl VpcEndpointAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the VPC endpoint association.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the firewall.
    ///
    /// `FirewallArn`. Required. A change replaces the resource.
    pub fn firewall_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirewallArn", value.into());
        self
    }

    /// The ID for a subnet that's used in an association with a firewall. This is used in `CreateFirewall` , `AssociateSubnets` , and `CreateVpcEndpointAssociation` .
    ///
    /// `SubnetMapping`. Required. A change replaces the resource.
    pub fn subnet_mapping(
        mut self,
        value: impl Into<Value<vpc_endpoint_association::SubnetMapping>>,
    ) -> Self {
        self.0.set("SubnetMapping", value.into());
        self
    }

    /// The key:value pairs to associate with the resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<vpc_endpoint_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The unique identifier of the VPC for the endpoint association.
    ///
    /// `VpcId`. Required. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for VpcEndpointAssociation {
    const TYPE: &'static str = "AWS::NetworkFirewall::VpcEndpointAssociation";
}

impl Construct for VpcEndpointAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VpcEndpointAssociation> for Properties {
    fn from(value: VpcEndpointAssociation) -> Self {
        value.0
    }
}

impl Handle<VpcEndpointAssociation> {
    /// The unique ID of the firewall endpoint for the subnet that you attached to the firewall.For example: "vpce-111122223333"
    ///
    /// `Fn::GetAtt` of `EndpointId`.
    #[must_use]
    pub fn endpoint_id(self) -> Value<String> {
        self.attribute("EndpointId")
    }

    /// The Amazon Resource Name (ARN) of a VPC endpoint association.
    ///
    /// `Fn::GetAtt` of `VpcEndpointAssociationArn`.
    #[must_use]
    pub fn vpc_endpoint_association_arn(self) -> Value<String> {
        self.attribute("VpcEndpointAssociationArn")
    }

    /// The unique identifier of the VPC endpoint association.
    ///
    /// `Fn::GetAtt` of `VpcEndpointAssociationId`.
    #[must_use]
    pub fn vpc_endpoint_association_id(self) -> Value<String> {
        self.attribute("VpcEndpointAssociationId")
    }
}

/// Property types and words of [`ContainerAssociation`].
pub mod container_association {
    use crate::{Json, List, Properties, Value};

    /// A key-value filter pair used in container association monitoring configurations to narrow which containers are tracked.
    ///
    /// A property type of `AWS::NetworkFirewall::ContainerAssociation`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerAttribute(Properties);

    impl ContainerAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The attribute key to filter on.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The attribute value to match.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ContainerAttribute> for Json {
        fn from(value: ContainerAttribute) -> Self {
            value.0.into()
        }
    }

    /// Contains the monitoring configuration for a single cluster in a container association. Specifies the cluster ARN and optional attribute filters to narrow which containers are tracked.
    ///
    /// A property type of `AWS::NetworkFirewall::ContainerAssociation`.
    ///
    /// Required: `ClusterArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerMonitoringConfiguration(Properties);

    impl ContainerMonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Key-value pairs that filter which containers are tracked. For Amazon EKS, you can filter by namespace and Kubernetes labels. For Amazon ECS, you can filter by container instance attributes (EC2 launch type only).
        ///
        /// `AttributeFilters`.
        pub fn attribute_filters(mut self, value: impl Into<List<ContainerAttribute>>) -> Self {
            self.0.set("AttributeFilters", value.into());
            self
        }

        /// The ARN of the Amazon ECS or Amazon EKS cluster to monitor. The cluster must be in the same Region and account as the container association.
        ///
        /// `ClusterArn`. Required.
        pub fn cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClusterArn", value.into());
            self
        }
    }

    impl From<ContainerMonitoringConfiguration> for Json {
        fn from(value: ContainerMonitoringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key:value pair associated with an Amazon Web Services resource.
    ///
    /// A property type of `AWS::NetworkFirewall::ContainerAssociation`.
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

        /// The part of the key:value pair that defines a tag. Tag keys are case-sensitive.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The part of the key:value pair that defines a tag. Tag values are case-sensitive.
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
        /// Words for `Type`.
        pub enum Type {
            Ecs = "ECS",
            Eks = "EKS",
        }
    }
}

/// Property types and words of [`Firewall`].
pub mod firewall {
    use crate::{Json, List, Properties, Value};

    /// Defines the mapping between an Availability Zone and a firewall endpoint for a transit gateway-attached firewall. Each mapping represents where the firewall can process traffic.
    ///
    /// A property type of `AWS::NetworkFirewall::Firewall`.
    ///
    /// Required: `AvailabilityZone`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AvailabilityZoneMapping(Properties);

    impl AvailabilityZoneMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the Availability Zone where the firewall endpoint is located. For example, `us-east-2a` . The Availability Zone must be in the same Region as the transit gateway.
        ///
        /// `AvailabilityZone`. Required.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }
    }

    impl From<AvailabilityZoneMapping> for Json {
        fn from(value: AvailabilityZoneMapping) -> Self {
            value.0.into()
        }
    }

    /// A port and protocol that a proxy-mode firewall's proxy listener accepts traffic on.
    ///
    /// A property type of `AWS::NetworkFirewall::Firewall`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ListenerProperty(Properties);

    impl ListenerProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The port the proxy listener accepts traffic on.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The protocol the proxy listener uses.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ListenerProperty> for Json {
        fn from(value: ListenerProperty) -> Self {
            value.0.into()
        }
    }

    /// A mapping to a NAT gateway that a proxy-mode firewall proxies egress traffic through.
    ///
    /// A property type of `AWS::NetworkFirewall::Firewall`.
    ///
    /// Required: `NatGatewayId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NatGatewayMapping(Properties);

    impl NatGatewayMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of a NAT gateway.
        ///
        /// `NatGatewayId`. Required.
        pub fn nat_gateway_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NatGatewayId", value.into());
            self
        }
    }

    impl From<NatGatewayMapping> for Json {
        fn from(value: NatGatewayMapping) -> Self {
            value.0.into()
        }
    }

    /// The proxy listener configuration for a proxy-mode (no source preservation) firewall.
    ///
    /// A property type of `AWS::NetworkFirewall::Firewall`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProxySettings(Properties);

    impl ProxySettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ListenerProperties`.
        pub fn listener_properties(mut self, value: impl Into<List<ListenerProperty>>) -> Self {
            self.0.set("ListenerProperties", value.into());
            self
        }
    }

    impl From<ProxySettings> for Json {
        fn from(value: ProxySettings) -> Self {
            value.0.into()
        }
    }

    /// The ID for a subnet that you want to associate with the firewall. AWS Network Firewall creates an instance of the associated firewall in each subnet that you specify, to filter traffic in the subnet's Availability Zone.
    ///
    /// A property type of `AWS::NetworkFirewall::Firewall`.
    ///
    /// Required: `SubnetId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubnetMapping(Properties);

    impl SubnetMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The subnet's IP address type. You can't change the IP address type after you create the subnet.
        ///
        /// `IPAddressType`. Allowed: [`IPAddressType`].
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IPAddressType", value.into());
            self
        }

        /// The unique identifier for the subnet.
        ///
        /// `SubnetId`. Required.
        pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubnetId", value.into());
            self
        }
    }

    impl From<SubnetMapping> for Json {
        fn from(value: SubnetMapping) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::NetworkFirewall::Firewall`.
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

    /// The VPC and subnets for a proxy-mode firewall's endpoint. Provide this instead of the top-level VpcId and SubnetMappings when NoSourcePreservation is true.
    ///
    /// A property type of `AWS::NetworkFirewall::Firewall`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcEndpoint(Properties);

    impl VpcEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SubnetMappings`.
        pub fn subnet_mappings(mut self, value: impl Into<List<SubnetMapping>>) -> Self {
            self.0.set("SubnetMappings", value.into());
            self
        }

        /// The unique identifier of the VPC for the firewall endpoint.
        ///
        /// `VpcId`.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<VpcEndpoint> for Json {
        fn from(value: VpcEndpoint) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EnabledAnalysisTypes`.
        pub enum EnabledAnalysisTypes {
            TlsSni = "TLS_SNI",
            HttpHost = "HTTP_HOST",
        }

        /// Words for `Type`.
        pub enum Type {
            Http = "HTTP",
            Https = "HTTPS",
        }

        /// Words for `IPAddressType`.
        pub enum IPAddressType {
            Dualstack = "DUALSTACK",
            Ipv4 = "IPV4",
            Ipv6 = "IPV6",
        }
    }
}

/// Property types and words of [`FirewallPolicy`].
pub mod firewall_policy {
    use crate::{Json, List, Map, Properties, Value};

    /// A custom action to use in stateless rule actions settings.
    ///
    /// A property type of `AWS::NetworkFirewall::FirewallPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionDefinition(Properties);

    impl ActionDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet. This setting defines a CloudWatch dimension value to be published.
        ///
        /// `PublishMetricAction`.
        pub fn publish_metric_action(
            mut self,
            value: impl Into<Value<PublishMetricAction>>,
        ) -> Self {
            self.0.set("PublishMetricAction", value.into());
            self
        }
    }

    impl From<ActionDefinition> for Json {
        fn from(value: ActionDefinition) -> Self {
            value.0.into()
        }
    }

    /// An optional, non-standard action to use for stateless packet handling. You can define this in addition to the standard action that you must specify.
    ///
    /// A property type of `AWS::NetworkFirewall::FirewallPolicy`.
    ///
    /// Required: `ActionDefinition`, `ActionName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomAction(Properties);

    impl CustomAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The custom action associated with the action name.
        ///
        /// `ActionDefinition`. Required.
        pub fn action_definition(mut self, value: impl Into<Value<ActionDefinition>>) -> Self {
            self.0.set("ActionDefinition", value.into());
            self
        }

        /// The descriptive name of the custom action. You can't change the name of a custom action after you create it.
        ///
        /// `ActionName`. Required.
        pub fn action_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActionName", value.into());
            self
        }
    }

    impl From<CustomAction> for Json {
        fn from(value: CustomAction) -> Self {
            value.0.into()
        }
    }

    /// The value to use in an Amazon CloudWatch custom metric dimension. This is used in the `PublishMetrics` custom action. A CloudWatch custom metric dimension is a name/value pair that's part of the identity of a metric.
    ///
    /// A property type of `AWS::NetworkFirewall::FirewallPolicy`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Dimension(Properties);

    impl Dimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value to use in the custom metric dimension.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Dimension> for Json {
        fn from(value: Dimension) -> Self {
            value.0.into()
        }
    }

    /// The traffic filtering behavior of a firewall policy, defined in a collection of stateless and stateful rule groups and other settings.
    ///
    /// A property type of `AWS::NetworkFirewall::FirewallPolicy`.
    ///
    /// Required: `StatelessDefaultActions`, `StatelessFragmentDefaultActions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirewallPolicy(Properties);

    impl FirewallPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When true, prevents TCP and TLS packets from reaching destination servers until TLS Inspection has evaluated Server Name Indication (SNI) rules. Requires an associated TLS Inspection configuration.
        ///
        /// `EnableTLSSessionHolding`.
        pub fn enable_tls_session_holding(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableTLSSessionHolding", value.into());
            self
        }

        /// Contains variables that you can use to override default Suricata settings in your firewall policy.
        ///
        /// `PolicyVariables`.
        pub fn policy_variables(
            mut self,
            value: impl Into<Value<FirewallPolicyPolicyVariables>>,
        ) -> Self {
            self.0.set("PolicyVariables", value.into());
            self
        }

        /// The default actions to take on a packet that doesn't match any stateful rules. The stateful default action is optional, and is only valid when using the strict rule order.
        ///
        /// `StatefulDefaultActions`.
        pub fn stateful_default_actions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StatefulDefaultActions", value.into());
            self
        }

        /// Additional options governing how Network Firewall handles stateful rules. The stateful rule groups that you use in your policy must have stateful rule options settings that are compatible with these settings.
        ///
        /// `StatefulEngineOptions`.
        pub fn stateful_engine_options(
            mut self,
            value: impl Into<Value<StatefulEngineOptions>>,
        ) -> Self {
            self.0.set("StatefulEngineOptions", value.into());
            self
        }

        /// References to the stateful rule groups that are used in the policy. These define the inspection criteria in stateful rules.
        ///
        /// `StatefulRuleGroupReferences`.
        pub fn stateful_rule_group_references(
            mut self,
            value: impl Into<List<StatefulRuleGroupReference>>,
        ) -> Self {
            self.0.set("StatefulRuleGroupReferences", value.into());
            self
        }

        /// The custom action definitions that are available for use in the firewall policy's `StatelessDefaultActions` setting. You name each custom action that you define, and then you can use it by name in your default actions specifications.
        ///
        /// `StatelessCustomActions`.
        pub fn stateless_custom_actions(mut self, value: impl Into<List<CustomAction>>) -> Self {
            self.0.set("StatelessCustomActions", value.into());
            self
        }

        /// The actions to take on a packet if it doesn't match any of the stateless rules in the policy. If you want non-matching packets to be forwarded for stateful inspection, specify `aws:forward_to_sfe` .
        ///
        /// `StatelessDefaultActions`. Required.
        pub fn stateless_default_actions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StatelessDefaultActions", value.into());
            self
        }

        /// The actions to take on a fragmented packet if it doesn't match any of the stateless rules in the policy. If you want non-matching fragmented packets to be forwarded for stateful inspection, specify `aws:forward_to_sfe` .
        ///
        /// `StatelessFragmentDefaultActions`. Required.
        pub fn stateless_fragment_default_actions(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0.set("StatelessFragmentDefaultActions", value.into());
            self
        }

        /// References to the stateless rule groups that are used in the policy. These define the matching criteria in stateless rules.
        ///
        /// `StatelessRuleGroupReferences`.
        pub fn stateless_rule_group_references(
            mut self,
            value: impl Into<List<StatelessRuleGroupReference>>,
        ) -> Self {
            self.0.set("StatelessRuleGroupReferences", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the TLS inspection configuration.
        ///
        /// `TLSInspectionConfigurationArn`.
        pub fn tls_inspection_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TLSInspectionConfigurationArn", value.into());
            self
        }
    }

    impl From<FirewallPolicy> for Json {
        fn from(value: FirewallPolicy) -> Self {
            value.0.into()
        }
    }

    /// Contains variables that you can use to override default Suricata settings in your firewall policy.
    ///
    /// A property type of `AWS::NetworkFirewall::FirewallPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirewallPolicyPolicyVariables(Properties);

    impl FirewallPolicyPolicyVariables {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `RuleVariables`.
        pub fn rule_variables(mut self, value: impl Into<Map<IPSet>>) -> Self {
            self.0.set("RuleVariables", value.into());
            self
        }
    }

    impl From<FirewallPolicyPolicyVariables> for Json {
        fn from(value: FirewallPolicyPolicyVariables) -> Self {
            value.0.into()
        }
    }

    /// A list of IP addresses and address ranges, in CIDR notation. This is part of a rule variable.
    ///
    /// A property type of `AWS::NetworkFirewall::FirewallPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IPSet(Properties);

    impl IPSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of IP addresses and address ranges, in CIDR notation.
        ///
        /// `Definition`.
        pub fn definition(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Definition", value.into());
            self
        }
    }

    impl From<IPSet> for Json {
        fn from(value: IPSet) -> Self {
            value.0.into()
        }
    }

    /// Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet. This setting defines a CloudWatch dimension value to be published.
    ///
    /// A property type of `AWS::NetworkFirewall::FirewallPolicy`.
    ///
    /// Required: `Dimensions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PublishMetricAction(Properties);

    impl PublishMetricAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Dimensions`. Required.
        pub fn dimensions(mut self, value: impl Into<List<Dimension>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }
    }

    impl From<PublishMetricAction> for Json {
        fn from(value: PublishMetricAction) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for the handling of the stateful rule groups in a firewall policy.
    ///
    /// A property type of `AWS::NetworkFirewall::FirewallPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatefulEngineOptions(Properties);

    impl StatefulEngineOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures the amount of time that can pass without any traffic sent through the firewall before the firewall determines that the connection is idle.
        ///
        /// `FlowTimeouts`.
        pub fn flow_timeouts(
            mut self,
            value: impl Into<Value<StatefulEngineOptionsFlowTimeouts>>,
        ) -> Self {
            self.0.set("FlowTimeouts", value.into());
            self
        }

        /// Indicates how to manage the order of stateful rule evaluation for the policy. `DEFAULT_ACTION_ORDER` is the default behavior.
        ///
        /// `RuleOrder`. Allowed: [`RuleOrder`].
        pub fn rule_order(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleOrder", value.into());
            self
        }

        /// Configures how Network Firewall processes traffic when a network connection breaks midstream. Network connections can break due to disruptions in external networks or within the firewall itself.
        ///
        /// `StreamExceptionPolicy`. Allowed: [`StreamExceptionPolicy`].
        pub fn stream_exception_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamExceptionPolicy", value.into());
            self
        }
    }

    impl From<StatefulEngineOptions> for Json {
        fn from(value: StatefulEngineOptions) -> Self {
            value.0.into()
        }
    }

    /// Configures the amount of time that can pass without any traffic sent through the firewall before the firewall determines that the connection is idle.
    ///
    /// A property type of `AWS::NetworkFirewall::FirewallPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatefulEngineOptionsFlowTimeouts(Properties);

    impl StatefulEngineOptionsFlowTimeouts {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TcpIdleTimeoutSeconds`.
        pub fn tcp_idle_timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TcpIdleTimeoutSeconds", value.into());
            self
        }
    }

    impl From<StatefulEngineOptionsFlowTimeouts> for Json {
        fn from(value: StatefulEngineOptionsFlowTimeouts) -> Self {
            value.0.into()
        }
    }

    /// The setting that allows the policy owner to change the behavior of the rule group within a policy.
    ///
    /// A property type of `AWS::NetworkFirewall::FirewallPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatefulRuleGroupOverride(Properties);

    impl StatefulRuleGroupOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action that changes the rule group from `DROP` to `ALERT` . This only applies to managed rule groups.
        ///
        /// `Action`. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }
    }

    impl From<StatefulRuleGroupOverride> for Json {
        fn from(value: StatefulRuleGroupOverride) -> Self {
            value.0.into()
        }
    }

    /// Identifier for a single stateful rule group, used in a firewall policy to refer to a rule group.
    ///
    /// A property type of `AWS::NetworkFirewall::FirewallPolicy`.
    ///
    /// Required: `ResourceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatefulRuleGroupReference(Properties);

    impl StatefulRuleGroupReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AWS Network Firewall plans to augment the active threat defense managed rule group with an additional deep threat inspection capability.
        ///
        /// `DeepThreatInspection`.
        pub fn deep_threat_inspection(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DeepThreatInspection", value.into());
            self
        }

        /// The action that allows the policy owner to override the behavior of the rule group within a policy.
        ///
        /// `Override`.
        pub fn r#override(mut self, value: impl Into<Value<StatefulRuleGroupOverride>>) -> Self {
            self.0.set("Override", value.into());
            self
        }

        /// An integer setting that indicates the order in which to run the stateful rule groups in a single firewall policy.
        ///
        /// `Priority`.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the stateful rule group.
        ///
        /// `ResourceArn`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceArn", value.into());
            self
        }
    }

    impl From<StatefulRuleGroupReference> for Json {
        fn from(value: StatefulRuleGroupReference) -> Self {
            value.0.into()
        }
    }

    /// Identifier for a single stateless rule group, used in a firewall policy to refer to the rule group.
    ///
    /// A property type of `AWS::NetworkFirewall::FirewallPolicy`.
    ///
    /// Required: `Priority`, `ResourceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatelessRuleGroupReference(Properties);

    impl StatelessRuleGroupReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An integer setting that indicates the order in which to run the stateless rule groups in a single firewall policy. Network Firewall applies each stateless rule group to a packet starting with the group that has the lowest priority setting.
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the stateless rule group.
        ///
        /// `ResourceArn`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceArn", value.into());
            self
        }
    }

    impl From<StatelessRuleGroupReference> for Json {
        fn from(value: StatelessRuleGroupReference) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::NetworkFirewall::FirewallPolicy`.
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
        /// Words for `RuleOrder`.
        pub enum RuleOrder {
            DefaultActionOrder = "DEFAULT_ACTION_ORDER",
            StrictOrder = "STRICT_ORDER",
        }

        /// Words for `StreamExceptionPolicy`.
        pub enum StreamExceptionPolicy {
            Drop = "DROP",
            Continue = "CONTINUE",
            Reject = "REJECT",
        }

        /// Words for `Action`.
        pub enum Action {
            DropToAlert = "DROP_TO_ALERT",
        }
    }
}

/// Property types and words of [`LoggingConfiguration`].
pub mod logging_configuration {
    use crate::{Json, List, Map, Properties, Value};

    /// Defines where AWS Network Firewall sends logs for the firewall for one log type. This is used in logging configuration.
    ///
    /// A property type of `AWS::NetworkFirewall::LoggingConfiguration`.
    ///
    /// Required: `LogDestination`, `LogDestinationType`, `LogType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogDestinationConfig(Properties);

    impl LogDestinationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The named location for the logs, provided in a key:value mapping that is specific to the chosen destination type.
        ///
        /// `LogDestination`. Required.
        pub fn log_destination(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("LogDestination", value.into());
            self
        }

        /// The type of storage destination to send these logs to. You can send logs to an Amazon S3 bucket, a CloudWatch log group, or a Firehose delivery stream.
        ///
        /// `LogDestinationType`. Required. Allowed: [`LogDestinationType`].
        pub fn log_destination_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogDestinationType", value.into());
            self
        }

        /// The type of log to record. You can record the following types of logs from your Network Firewall stateful engine.
        ///
        /// `LogType`. Required. Allowed: [`LogType`].
        pub fn log_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogType", value.into());
            self
        }
    }

    impl From<LogDestinationConfig> for Json {
        fn from(value: LogDestinationConfig) -> Self {
            value.0.into()
        }
    }

    /// Defines how AWS Network Firewall performs logging for a firewall.
    ///
    /// A property type of `AWS::NetworkFirewall::LoggingConfiguration`.
    ///
    /// Required: `LogDestinationConfigs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfiguration(Properties);

    impl LoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the logging destinations for the logs for a firewall. Network Firewall generates logs for stateful rule groups.
        ///
        /// `LogDestinationConfigs`. Required.
        pub fn log_destination_configs(
            mut self,
            value: impl Into<List<LogDestinationConfig>>,
        ) -> Self {
            self.0.set("LogDestinationConfigs", value.into());
            self
        }
    }

    impl From<LoggingConfiguration> for Json {
        fn from(value: LoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `LogDestinationType`.
        pub enum LogDestinationType {
            S3 = "S3",
            CloudWatchLogs = "CloudWatchLogs",
            KinesisDataFirehose = "KinesisDataFirehose",
        }

        /// Words for `LogType`.
        pub enum LogType {
            Alert = "ALERT",
            Flow = "FLOW",
            Tls = "TLS",
        }
    }
}

/// Property types and words of [`RuleGroup`].
pub mod rule_group {
    use crate::{Json, List, Map, Properties, Value};

    /// A custom action to use in stateless rule actions settings.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionDefinition(Properties);

    impl ActionDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet. This setting defines a CloudWatch dimension value to be published.
        ///
        /// `PublishMetricAction`.
        pub fn publish_metric_action(
            mut self,
            value: impl Into<Value<PublishMetricAction>>,
        ) -> Self {
            self.0.set("PublishMetricAction", value.into());
            self
        }
    }

    impl From<ActionDefinition> for Json {
        fn from(value: ActionDefinition) -> Self {
            value.0.into()
        }
    }

    /// A single IP address specification. This is used in the match attributes source and destination specifications.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `AddressDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Address(Properties);

    impl Address {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify an IP address or a block of IP addresses in Classless Inter-Domain Routing (CIDR) notation. Network Firewall supports all address ranges for IPv4 and IPv6.
        ///
        /// `AddressDefinition`. Required.
        pub fn address_definition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AddressDefinition", value.into());
            self
        }
    }

    impl From<Address> for Json {
        fn from(value: Address) -> Self {
            value.0.into()
        }
    }

    /// An optional, non-standard action to use for stateless packet handling. You can define this in addition to the standard action that you must specify.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `ActionDefinition`, `ActionName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomAction(Properties);

    impl CustomAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The custom action associated with the action name.
        ///
        /// `ActionDefinition`. Required.
        pub fn action_definition(mut self, value: impl Into<Value<ActionDefinition>>) -> Self {
            self.0.set("ActionDefinition", value.into());
            self
        }

        /// The descriptive name of the custom action. You can't change the name of a custom action after you create it.
        ///
        /// `ActionName`. Required.
        pub fn action_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActionName", value.into());
            self
        }
    }

    impl From<CustomAction> for Json {
        fn from(value: CustomAction) -> Self {
            value.0.into()
        }
    }

    /// The value to use in an Amazon CloudWatch custom metric dimension. This is used in the `PublishMetrics` custom action. A CloudWatch custom metric dimension is a name/value pair that's part of the identity of a metric.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Dimension(Properties);

    impl Dimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value to use in the custom metric dimension.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Dimension> for Json {
        fn from(value: Dimension) -> Self {
            value.0.into()
        }
    }

    /// The 5-tuple criteria for AWS Network Firewall to use to inspect packet headers in stateful traffic flow inspection. Traffic flows that match the criteria are a match for the corresponding stateful rule.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `Destination`, `DestinationPort`, `Direction`, `Protocol`, `Source`, `SourcePort`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Header(Properties);

    impl Header {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination IP address or address range to inspect for, in CIDR notation. To match with any address, specify `ANY` .
        ///
        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// The destination port to inspect for. You can specify an individual port, for example `1994` and you can specify a port range, for example `1990:1994` . To match with any port, specify `ANY` .
        ///
        /// `DestinationPort`. Required.
        pub fn destination_port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationPort", value.into());
            self
        }

        /// The direction of traffic flow to inspect. If set to `ANY` , the inspection matches bidirectional traffic, both from the source to the destination and from the destination to the source.
        ///
        /// `Direction`. Required. Allowed: [`Direction`].
        pub fn direction(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Direction", value.into());
            self
        }

        /// The protocol to inspect for. To specify all, you can use `IP` , because all traffic on AWS and on the internet is IP.
        ///
        /// `Protocol`. Required. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The source IP address or address range to inspect for, in CIDR notation. To match with any address, specify `ANY` .
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The source port to inspect for. You can specify an individual port, for example `1994` and you can specify a port range, for example `1990:1994` . To match with any port, specify `ANY` .
        ///
        /// `SourcePort`. Required.
        pub fn source_port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourcePort", value.into());
            self
        }
    }

    impl From<Header> for Json {
        fn from(value: Header) -> Self {
            value.0.into()
        }
    }

    /// A list of IP addresses and address ranges, in CIDR notation. This is part of a `RuleVariables` .
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IPSet(Properties);

    impl IPSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of IP addresses and address ranges, in CIDR notation.
        ///
        /// `Definition`.
        pub fn definition(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Definition", value.into());
            self
        }
    }

    impl From<IPSet> for Json {
        fn from(value: IPSet) -> Self {
            value.0.into()
        }
    }

    /// Configures one or more IP set references for a Suricata-compatible rule group. An IP set reference is a rule variable that references a resource that you create and manage in another AWS service, such as an Amazon VPC prefix list.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IPSetReference(Properties);

    impl IPSetReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the resource to include in the IP set reference.
        ///
        /// `ReferenceArn`.
        pub fn reference_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReferenceArn", value.into());
            self
        }
    }

    impl From<IPSetReference> for Json {
        fn from(value: IPSetReference) -> Self {
            value.0.into()
        }
    }

    /// Criteria for Network Firewall to use to inspect an individual packet in stateless rule inspection. Each match attributes set can include one or more items such as IP address, CIDR range, port number, protocol, and TCP flags.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MatchAttributes(Properties);

    impl MatchAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination port to inspect for. You can specify an individual port, for example `1994` and you can specify a port range, for example `1990:1994` . To match with any port, specify `ANY` .
        ///
        /// `DestinationPorts`.
        pub fn destination_ports(mut self, value: impl Into<List<PortRange>>) -> Self {
            self.0.set("DestinationPorts", value.into());
            self
        }

        /// The destination IP addresses and address ranges to inspect for, in CIDR notation. If not specified, this matches with any destination address.
        ///
        /// `Destinations`.
        pub fn destinations(mut self, value: impl Into<List<Address>>) -> Self {
            self.0.set("Destinations", value.into());
            self
        }

        /// The protocols to inspect for, specified using the assigned internet protocol number (IANA) for each protocol. If not specified, this matches with any protocol.
        ///
        /// `Protocols`.
        pub fn protocols(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("Protocols", value.into());
            self
        }

        /// The source port to inspect for. You can specify an individual port, for example `1994` and you can specify a port range, for example `1990:1994` . To match with any port, specify `ANY` .
        ///
        /// `SourcePorts`.
        pub fn source_ports(mut self, value: impl Into<List<PortRange>>) -> Self {
            self.0.set("SourcePorts", value.into());
            self
        }

        /// The source IP addresses and address ranges to inspect for, in CIDR notation. If not specified, this matches with any source address.
        ///
        /// `Sources`.
        pub fn sources(mut self, value: impl Into<List<Address>>) -> Self {
            self.0.set("Sources", value.into());
            self
        }

        /// The TCP flags and masks to inspect for. If not specified, this matches with any settings. This setting is only used for protocol 6 (TCP).
        ///
        /// `TCPFlags`.
        pub fn tcp_flags(mut self, value: impl Into<List<TCPFlagField>>) -> Self {
            self.0.set("TCPFlags", value.into());
            self
        }
    }

    impl From<MatchAttributes> for Json {
        fn from(value: MatchAttributes) -> Self {
            value.0.into()
        }
    }

    /// A single port range specification. This is used for source and destination port ranges in the stateless match attributes.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `FromPort`, `ToPort`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PortRange(Properties);

    impl PortRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The lower limit of the port range. This must be less than or equal to the `ToPort` specification.
        ///
        /// `FromPort`. Required.
        pub fn from_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FromPort", value.into());
            self
        }

        /// The upper limit of the port range. This must be greater than or equal to the `FromPort` specification.
        ///
        /// `ToPort`. Required.
        pub fn to_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ToPort", value.into());
            self
        }
    }

    impl From<PortRange> for Json {
        fn from(value: PortRange) -> Self {
            value.0.into()
        }
    }

    /// A set of port ranges for use in the rules in a rule group.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PortSet(Properties);

    impl PortSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The set of port ranges.
        ///
        /// `Definition`.
        pub fn definition(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Definition", value.into());
            self
        }
    }

    impl From<PortSet> for Json {
        fn from(value: PortSet) -> Self {
            value.0.into()
        }
    }

    /// Stateless inspection criteria that publishes the specified metrics to Amazon CloudWatch for the matching packet. This setting defines a CloudWatch dimension value to be published.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `Dimensions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PublishMetricAction(Properties);

    impl PublishMetricAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Dimensions`. Required.
        pub fn dimensions(mut self, value: impl Into<List<Dimension>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }
    }

    impl From<PublishMetricAction> for Json {
        fn from(value: PublishMetricAction) -> Self {
            value.0.into()
        }
    }

    /// Configures the reference sets for a stateful rule group.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReferenceSets(Properties);

    impl ReferenceSets {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP set references to use in the stateful rule group.
        ///
        /// `IPSetReferences`.
        pub fn ip_set_references(mut self, value: impl Into<Map<IPSetReference>>) -> Self {
            self.0.set("IPSetReferences", value.into());
            self
        }
    }

    impl From<ReferenceSets> for Json {
        fn from(value: ReferenceSets) -> Self {
            value.0.into()
        }
    }

    /// The inspection criteria and action for a single stateless rule. AWS Network Firewall inspects each packet for the specified matching criteria. When a packet matches the criteria, Network Firewall performs the rule's actions on the packet.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `Actions`, `MatchAttributes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleDefinition(Properties);

    impl RuleDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The actions to take on a packet that matches one of the stateless rule definition's match attributes. You must specify a standard action and you can add custom actions.
        ///
        /// `Actions`. Required.
        pub fn actions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// Criteria for Network Firewall to use to inspect an individual packet in stateless rule inspection. Each match attributes set can include one or more items such as IP address, CIDR range, port number, protocol, and TCP flags.
        ///
        /// `MatchAttributes`. Required.
        pub fn match_attributes(mut self, value: impl Into<Value<MatchAttributes>>) -> Self {
            self.0.set("MatchAttributes", value.into());
            self
        }
    }

    impl From<RuleDefinition> for Json {
        fn from(value: RuleDefinition) -> Self {
            value.0.into()
        }
    }

    /// The object that defines the rules in a rule group.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `RulesSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleGroup(Properties);

    impl RuleGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The reference sets for the stateful rule group.
        ///
        /// `ReferenceSets`.
        pub fn reference_sets(mut self, value: impl Into<Value<ReferenceSets>>) -> Self {
            self.0.set("ReferenceSets", value.into());
            self
        }

        /// Settings that are available for use in the rules in the rule group. You can only use these for stateful rule groups.
        ///
        /// `RuleVariables`.
        pub fn rule_variables(mut self, value: impl Into<Value<RuleVariables>>) -> Self {
            self.0.set("RuleVariables", value.into());
            self
        }

        /// The stateful rules or stateless rules for the rule group.
        ///
        /// `RulesSource`. Required.
        pub fn rules_source(mut self, value: impl Into<Value<RulesSource>>) -> Self {
            self.0.set("RulesSource", value.into());
            self
        }

        /// Additional options governing how Network Firewall handles stateful rules. The policies where you use your stateful rule group must have stateful rule options settings that are compatible with these settings.
        ///
        /// `StatefulRuleOptions`.
        pub fn stateful_rule_options(
            mut self,
            value: impl Into<Value<StatefulRuleOptions>>,
        ) -> Self {
            self.0.set("StatefulRuleOptions", value.into());
            self
        }
    }

    impl From<RuleGroup> for Json {
        fn from(value: RuleGroup) -> Self {
            value.0.into()
        }
    }

    /// Additional settings for a stateful rule.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `Keyword`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleOption(Properties);

    impl RuleOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Suricata rule option keywords. For Network Firewall , the keyword signature ID (sid) is required in the format `sid:112233` . The sid must be unique within the rule group.
        ///
        /// `Keyword`. Required.
        pub fn keyword(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Keyword", value.into());
            self
        }

        /// The Suricata rule option settings. Settings have zero or more values, and the number of possible settings and required settings depends on the keyword. The format for Settings is `number` .
        ///
        /// `Settings`.
        pub fn settings(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Settings", value.into());
            self
        }
    }

    impl From<RuleOption> for Json {
        fn from(value: RuleOption) -> Self {
            value.0.into()
        }
    }

    /// Settings that are available for use in the rules in the rule group where this is defined.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleVariables(Properties);

    impl RuleVariables {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of IP addresses and address ranges, in CIDR notation.
        ///
        /// `IPSets`.
        pub fn ip_sets(mut self, value: impl Into<Map<IPSet>>) -> Self {
            self.0.set("IPSets", value.into());
            self
        }

        /// A list of port ranges.
        ///
        /// `PortSets`.
        pub fn port_sets(mut self, value: impl Into<Map<PortSet>>) -> Self {
            self.0.set("PortSets", value.into());
            self
        }
    }

    impl From<RuleVariables> for Json {
        fn from(value: RuleVariables) -> Self {
            value.0.into()
        }
    }

    /// The stateless or stateful rules definitions for use in a single rule group. Each rule group requires a single `RulesSource` . You can use an instance of this for either stateless rules or stateful rules.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RulesSource(Properties);

    impl RulesSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Stateful inspection criteria for a domain list rule group.
        ///
        /// `RulesSourceList`.
        pub fn rules_source_list(mut self, value: impl Into<Value<RulesSourceList>>) -> Self {
            self.0.set("RulesSourceList", value.into());
            self
        }

        /// Stateful inspection criteria, provided in Suricata compatible rules. Suricata is an open-source threat detection framework that includes a standard rule-based language for network traffic inspection.
        ///
        /// `RulesString`.
        pub fn rules_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RulesString", value.into());
            self
        }

        /// An array of individual stateful rules inspection criteria to be used together in a stateful rule group. Use this option to specify simple Suricata rules with protocol, source and destination, ports, direction, and rule options.
        ///
        /// `StatefulRules`.
        pub fn stateful_rules(mut self, value: impl Into<List<StatefulRule>>) -> Self {
            self.0.set("StatefulRules", value.into());
            self
        }

        /// Stateless inspection criteria to be used in a stateless rule group.
        ///
        /// `StatelessRulesAndCustomActions`.
        pub fn stateless_rules_and_custom_actions(
            mut self,
            value: impl Into<Value<StatelessRulesAndCustomActions>>,
        ) -> Self {
            self.0.set("StatelessRulesAndCustomActions", value.into());
            self
        }
    }

    impl From<RulesSource> for Json {
        fn from(value: RulesSource) -> Self {
            value.0.into()
        }
    }

    /// Stateful inspection criteria for a domain list rule group.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `GeneratedRulesType`, `TargetTypes`, `Targets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RulesSourceList(Properties);

    impl RulesSourceList {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether you want to apply allow, reject, alert, or drop behavior to the domains in your target list.
        ///
        /// `GeneratedRulesType`. Required. Allowed: [`GeneratedRulesType`].
        pub fn generated_rules_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GeneratedRulesType", value.into());
            self
        }

        /// The types of targets to inspect for. Valid values are `TLS_SNI` and `HTTP_HOST` .
        ///
        /// `TargetTypes`. Required. Allowed: [`TargetTypes`].
        pub fn target_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TargetTypes", value.into());
            self
        }

        /// The domains that you want to inspect for in your traffic flows. Valid domain specifications are the following:
        ///
        /// `Targets`. Required.
        pub fn targets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Targets", value.into());
            self
        }
    }

    impl From<RulesSourceList> for Json {
        fn from(value: RulesSourceList) -> Self {
            value.0.into()
        }
    }

    /// A single Suricata rules specification, for use in a stateful rule group. Use this option to specify a simple Suricata rule with protocol, source and destination, ports, direction, and rule options.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `Action`, `Header`, `RuleOptions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatefulRule(Properties);

    impl StatefulRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines what Network Firewall should do with the packets in a traffic flow when the flow matches the stateful rule criteria.
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The stateful inspection criteria for this rule, used to inspect traffic flows.
        ///
        /// `Header`. Required.
        pub fn header(mut self, value: impl Into<Value<Header>>) -> Self {
            self.0.set("Header", value.into());
            self
        }

        /// Additional settings for a stateful rule, provided as keywords and settings.
        ///
        /// `RuleOptions`. Required.
        pub fn rule_options(mut self, value: impl Into<List<RuleOption>>) -> Self {
            self.0.set("RuleOptions", value.into());
            self
        }
    }

    impl From<StatefulRule> for Json {
        fn from(value: StatefulRule) -> Self {
            value.0.into()
        }
    }

    /// Additional options governing how Network Firewall handles the rule group. You can only use these for stateful rule groups.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatefulRuleOptions(Properties);

    impl StatefulRuleOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates how to manage the order of the rule evaluation for the rule group. `DEFAULT_ACTION_ORDER` is the default behavior.
        ///
        /// `RuleOrder`. Allowed: [`RuleOrder`].
        pub fn rule_order(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleOrder", value.into());
            self
        }
    }

    impl From<StatefulRuleOptions> for Json {
        fn from(value: StatefulRuleOptions) -> Self {
            value.0.into()
        }
    }

    /// A single stateless rule. This is used in `StatelessRulesAndCustomActions` .
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `Priority`, `RuleDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatelessRule(Properties);

    impl StatelessRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates the order in which to run this rule relative to all of the rules that are defined for a stateless rule group. Network Firewall evaluates the rules in a rule group starting with the lowest priority setting.
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// Defines the stateless 5-tuple packet inspection criteria and the action to take on a packet that matches the criteria.
        ///
        /// `RuleDefinition`. Required.
        pub fn rule_definition(mut self, value: impl Into<Value<RuleDefinition>>) -> Self {
            self.0.set("RuleDefinition", value.into());
            self
        }
    }

    impl From<StatelessRule> for Json {
        fn from(value: StatelessRule) -> Self {
            value.0.into()
        }
    }

    /// Stateless inspection criteria. Each stateless rule group uses exactly one of these data types to define its stateless rules.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `StatelessRules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatelessRulesAndCustomActions(Properties);

    impl StatelessRulesAndCustomActions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines an array of individual custom action definitions that are available for use by the stateless rules in this `StatelessRulesAndCustomActions` specification.
        ///
        /// `CustomActions`.
        pub fn custom_actions(mut self, value: impl Into<List<CustomAction>>) -> Self {
            self.0.set("CustomActions", value.into());
            self
        }

        /// Defines the set of stateless rules for use in a stateless rule group.
        ///
        /// `StatelessRules`. Required.
        pub fn stateless_rules(mut self, value: impl Into<List<StatelessRule>>) -> Self {
            self.0.set("StatelessRules", value.into());
            self
        }
    }

    impl From<StatelessRulesAndCustomActions> for Json {
        fn from(value: StatelessRulesAndCustomActions) -> Self {
            value.0.into()
        }
    }

    /// A complex type containing the currently selected rule option fields that will be displayed for rule summarization returned by `DescribeRuleGroupSummary` .
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SummaryConfiguration(Properties);

    impl SummaryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `RuleOptions`. Allowed: [`RuleOptions`].
        pub fn rule_options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RuleOptions", value.into());
            self
        }
    }

    impl From<SummaryConfiguration> for Json {
        fn from(value: SummaryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// TCP flags and masks to inspect packets for. This is used in the match attributes specification.
    ///
    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
    ///
    /// Required: `Flags`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TCPFlagField(Properties);

    impl TCPFlagField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Used in conjunction with the `Masks` setting to define the flags that must be set and flags that must not be set in order for the packet to match. This setting can only specify values that are also specified in the `Masks` setting.
        ///
        /// `Flags`. Required. Allowed: [`TCPFlag`].
        pub fn flags(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Flags", value.into());
            self
        }

        /// The set of flags to consider in the inspection. To inspect all flags in the valid values list, leave this with no setting.
        ///
        /// `Masks`. Allowed: [`TCPFlag`].
        pub fn masks(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Masks", value.into());
            self
        }
    }

    impl From<TCPFlagField> for Json {
        fn from(value: TCPFlagField) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::NetworkFirewall::RuleGroup`.
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
        /// Words for `Type`.
        pub enum Type {
            Stateless = "STATELESS",
            Stateful = "STATEFUL",
        }

        /// Words for `Direction`.
        pub enum Direction {
            Forward = "FORWARD",
            Any = "ANY",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Ip = "IP",
            Tcp = "TCP",
            Udp = "UDP",
            Icmp = "ICMP",
            Http = "HTTP",
            Ftp = "FTP",
            Tls = "TLS",
            Smb = "SMB",
            Dns = "DNS",
            Dcerpc = "DCERPC",
            Ssh = "SSH",
            Smtp = "SMTP",
            Imap = "IMAP",
            Msn = "MSN",
            Krb5 = "KRB5",
            Ikev2 = "IKEV2",
            Tftp = "TFTP",
            Ntp = "NTP",
            Dhcp = "DHCP",
        }

        /// Words for `GeneratedRulesType`.
        pub enum GeneratedRulesType {
            Allowlist = "ALLOWLIST",
            Denylist = "DENYLIST",
            Alertlist = "ALERTLIST",
            Rejectlist = "REJECTLIST",
        }

        /// Words for `TargetTypes`.
        pub enum TargetTypes {
            TlsSni = "TLS_SNI",
            HttpHost = "HTTP_HOST",
        }

        /// Words for `Action`.
        pub enum Action {
            Pass = "PASS",
            Drop = "DROP",
            Alert = "ALERT",
            Reject = "REJECT",
        }

        /// Words for `RuleOrder`.
        pub enum RuleOrder {
            DefaultActionOrder = "DEFAULT_ACTION_ORDER",
            StrictOrder = "STRICT_ORDER",
        }

        /// Words for `RuleOptions`.
        pub enum RuleOptions {
            Sid = "SID",
            Msg = "MSG",
            Metadata = "METADATA",
        }

        /// Words for `TCPFlag`.
        pub enum TCPFlag {
            Fin = "FIN",
            Syn = "SYN",
            Rst = "RST",
            Psh = "PSH",
            Ack = "ACK",
            Urg = "URG",
            Ece = "ECE",
            Cwr = "CWR",
        }
    }
}

/// Property types and words of [`TLSInspectionConfiguration`].
pub mod tls_inspection_configuration {
    use crate::{Json, List, Properties, Value};

    /// A single IP address specification. This is used in the [MatchAttributes](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-networkfirewall-rulegroup-matchattributes.html) source and destination settings.
    ///
    /// A property type of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
    ///
    /// Required: `AddressDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Address(Properties);

    impl Address {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify an IP address or a block of IP addresses in Classless Inter-Domain Routing (CIDR) notation. Network Firewall supports all address ranges for IPv4 and IPv6.
        ///
        /// `AddressDefinition`. Required.
        pub fn address_definition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AddressDefinition", value.into());
            self
        }
    }

    impl From<Address> for Json {
        fn from(value: Address) -> Self {
            value.0.into()
        }
    }

    /// A single port range specification.
    ///
    /// A property type of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
    ///
    /// Required: `FromPort`, `ToPort`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PortRange(Properties);

    impl PortRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The lower limit of the port range. This must be less than or equal to the `ToPort` specification.
        ///
        /// `FromPort`. Required.
        pub fn from_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FromPort", value.into());
            self
        }

        /// The upper limit of the port range. This must be greater than or equal to the `FromPort` specification.
        ///
        /// `ToPort`. Required.
        pub fn to_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ToPort", value.into());
            self
        }
    }

    impl From<PortRange> for Json {
        fn from(value: PortRange) -> Self {
            value.0.into()
        }
    }

    /// Any Certificate Manager (ACM) Secure Sockets Layer/Transport Layer Security (SSL/TLS) server certificate that's associated with a [ServerCertificateConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-networkfirewall-tlsinspectionconfiguration-servercertificateconfiguration.html) .
    ///
    /// A property type of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerCertificate(Properties);

    impl ServerCertificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Certificate Manager SSL/TLS server certificate that's used for inbound SSL/TLS inspection.
        ///
        /// `ResourceArn`.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceArn", value.into());
            self
        }
    }

    impl From<ServerCertificate> for Json {
        fn from(value: ServerCertificate) -> Self {
            value.0.into()
        }
    }

    /// Configures the Certificate Manager certificates and scope that Network Firewall uses to decrypt and re-encrypt traffic using a [TLSInspectionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html) .
    ///
    /// A property type of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerCertificateConfiguration(Properties);

    impl ServerCertificateConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the imported certificate authority (CA) certificate within Certificate Manager (ACM) to use for outbound SSL/TLS inspection.
        ///
        /// `CertificateAuthorityArn`.
        pub fn certificate_authority_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateAuthorityArn", value.into());
            self
        }

        /// When enabled, Network Firewall checks if the server certificate presented by the server in the SSL/TLS connection has a revoked or unkown status.
        ///
        /// `CheckCertificateRevocationStatus`.
        pub fn check_certificate_revocation_status(
            mut self,
            value: impl Into<Value<ServerCertificateConfigurationCheckCertificateRevocationStatus>>,
        ) -> Self {
            self.0.set("CheckCertificateRevocationStatus", value.into());
            self
        }

        /// A list of scopes.
        ///
        /// `Scopes`.
        pub fn scopes(mut self, value: impl Into<List<ServerCertificateScope>>) -> Self {
            self.0.set("Scopes", value.into());
            self
        }

        /// The list of server certificates to use for inbound SSL/TLS inspection.
        ///
        /// `ServerCertificates`.
        pub fn server_certificates(mut self, value: impl Into<List<ServerCertificate>>) -> Self {
            self.0.set("ServerCertificates", value.into());
            self
        }
    }

    impl From<ServerCertificateConfiguration> for Json {
        fn from(value: ServerCertificateConfiguration) -> Self {
            value.0.into()
        }
    }

    /// When enabled, Network Firewall checks if the server certificate presented by the server in the SSL/TLS connection has a revoked or unkown status.
    ///
    /// A property type of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerCertificateConfigurationCheckCertificateRevocationStatus(Properties);

    impl ServerCertificateConfigurationCheckCertificateRevocationStatus {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `RevokedStatusAction`. Allowed: [`RevokedStatusAction`].
        pub fn revoked_status_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RevokedStatusAction", value.into());
            self
        }

        /// `UnknownStatusAction`. Allowed: [`UnknownStatusAction`].
        pub fn unknown_status_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UnknownStatusAction", value.into());
            self
        }
    }

    impl From<ServerCertificateConfigurationCheckCertificateRevocationStatus> for Json {
        fn from(value: ServerCertificateConfigurationCheckCertificateRevocationStatus) -> Self {
            value.0.into()
        }
    }

    /// Settings that define the Secure Sockets Layer/Transport Layer Security (SSL/TLS) traffic that Network Firewall should decrypt for inspection by the stateful rule engine.
    ///
    /// A property type of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerCertificateScope(Properties);

    impl ServerCertificateScope {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination ports to decrypt for inspection, in Transmission Control Protocol (TCP) format. If not specified, this matches with any destination port.
        ///
        /// `DestinationPorts`.
        pub fn destination_ports(mut self, value: impl Into<List<PortRange>>) -> Self {
            self.0.set("DestinationPorts", value.into());
            self
        }

        /// The destination IP addresses and address ranges to decrypt for inspection, in CIDR notation. If not specified, this matches with any destination address.
        ///
        /// `Destinations`.
        pub fn destinations(mut self, value: impl Into<List<Address>>) -> Self {
            self.0.set("Destinations", value.into());
            self
        }

        /// The protocols to inspect for, specified using the assigned internet protocol number (IANA) for each protocol. If not specified, this matches with any protocol.
        ///
        /// `Protocols`.
        pub fn protocols(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("Protocols", value.into());
            self
        }

        /// The source ports to decrypt for inspection, in Transmission Control Protocol (TCP) format. If not specified, this matches with any source port.
        ///
        /// `SourcePorts`.
        pub fn source_ports(mut self, value: impl Into<List<PortRange>>) -> Self {
            self.0.set("SourcePorts", value.into());
            self
        }

        /// The source IP addresses and address ranges to decrypt for inspection, in CIDR notation. If not specified, this matches with any source address.
        ///
        /// `Sources`.
        pub fn sources(mut self, value: impl Into<List<Address>>) -> Self {
            self.0.set("Sources", value.into());
            self
        }
    }

    impl From<ServerCertificateScope> for Json {
        fn from(value: ServerCertificateScope) -> Self {
            value.0.into()
        }
    }

    /// The object that defines a TLS inspection configuration. This defines the TLS inspection configuration.
    ///
    /// A property type of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TLSInspectionConfiguration(Properties);

    impl TLSInspectionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Lists the server certificate configurations that are associated with the TLS configuration.
        ///
        /// `ServerCertificateConfigurations`.
        pub fn server_certificate_configurations(
            mut self,
            value: impl Into<List<ServerCertificateConfiguration>>,
        ) -> Self {
            self.0.set("ServerCertificateConfigurations", value.into());
            self
        }
    }

    impl From<TLSInspectionConfiguration> for Json {
        fn from(value: TLSInspectionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
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
        /// Words for `RevokedStatusAction`.
        pub enum RevokedStatusAction {
            Pass = "PASS",
            Drop = "DROP",
            Reject = "REJECT",
        }

        /// Words for `UnknownStatusAction`.
        pub enum UnknownStatusAction {
            Pass = "PASS",
            Drop = "DROP",
            Reject = "REJECT",
        }
    }
}

/// Property types and words of [`VpcEndpointAssociation`].
pub mod vpc_endpoint_association {
    use crate::{Json, Properties, Value};

    /// The ID for a subnet that's used in an association with a firewall. This is used in `CreateFirewall` , `AssociateSubnets` , and `CreateVpcEndpointAssociation` .
    ///
    /// A property type of `AWS::NetworkFirewall::VpcEndpointAssociation`.
    ///
    /// Required: `SubnetId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubnetMapping(Properties);

    impl SubnetMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The subnet's IP address type. You can't change the IP address type after you create the subnet.
        ///
        /// `IPAddressType`. Allowed: [`IPAddressType`].
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IPAddressType", value.into());
            self
        }

        /// The unique identifier for the subnet.
        ///
        /// `SubnetId`. Required.
        pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubnetId", value.into());
            self
        }
    }

    impl From<SubnetMapping> for Json {
        fn from(value: SubnetMapping) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::NetworkFirewall::VpcEndpointAssociation`.
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
        /// Words for `IPAddressType`.
        pub enum IPAddressType {
            Dualstack = "DUALSTACK",
            Ipv4 = "IPV4",
            Ipv6 = "IPV6",
        }
    }
}
