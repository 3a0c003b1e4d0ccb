//! `AWS::Route53Resolver`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// High-level information about a list of firewall domains for use in a [AWS::Route53Resolver::FirewallRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-route53resolver-firewallrulegroup-rule.html) .
///
/// [`AWS::Route53Resolver::FirewallDomainList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewalldomainlist.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FirewallDomainList(Properties);

impl FirewallDomainList {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The fully qualified URL or URI of the file stored in Amazon Simple Storage Service (Amazon S3) that contains the list of domains to import.
    ///
    /// `DomainFileUrl`.
    pub fn domain_file_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainFileUrl", value.into());
        self
    }

    /// A list of the domain lists that you have defined.
    ///
    /// `Domains`.
    pub fn domains(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Domains", value.into());
        self
    }

    /// The name of the domain list.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of the tag keys and values that you want to associate with the domain list.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<firewall_domain_list::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FirewallDomainList {
    const TYPE: &'static str = "AWS::Route53Resolver::FirewallDomainList";
}

impl Construct for FirewallDomainList {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FirewallDomainList> for Properties {
    fn from(value: FirewallDomainList) -> Self {
        value.0
    }
}

impl Handle<FirewallDomainList> {
    /// The Amazon Resource Name (ARN) of the firewall domain list.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the domain list was created, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A unique string defined by you to identify the request. This allows you to retry failed requests without the risk of running the operation twice. This can be any unique string, for example, a timestamp.
    ///
    /// `Fn::GetAtt` of `CreatorRequestId`.
    #[must_use]
    pub fn creator_request_id(self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// The number of domain names that are specified in the domain list.
    ///
    /// `Fn::GetAtt` of `DomainCount`.
    #[must_use]
    pub fn domain_count(self) -> Value<i64> {
        self.attribute("DomainCount")
    }

    /// The ID of the domain list.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The owner of the list, used only for lists that are not managed by you. For example, the managed domain list `AWSManagedDomainsMalwareDomainList` has the managed owner name `Route 53 Resolver DNS Firewall` .
    ///
    /// `Fn::GetAtt` of `ManagedOwnerName`.
    #[must_use]
    pub fn managed_owner_name(self) -> Value<String> {
        self.attribute("ManagedOwnerName")
    }

    /// The date and time that the domain list was last modified, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `ModificationTime`.
    #[must_use]
    pub fn modification_time(self) -> Value<String> {
        self.attribute("ModificationTime")
    }

    /// The status of the domain list.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Additional information about the status of the list, if available.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// High-level information for a firewall rule group. A firewall rule group is a collection of rules that DNS Firewall uses to filter DNS network traffic for a VPC.
///
/// [`AWS::Route53Resolver::FirewallRuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FirewallRuleGroup(Properties);

impl FirewallRuleGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of the rules that you have defined.
    ///
    /// `FirewallRules`.
    pub fn firewall_rules(
        mut self,
        value: impl Into<List<firewall_rule_group::FirewallRule>>,
    ) -> Self {
        self.0.set("FirewallRules", value.into());
        self
    }

    /// The name of the rule group.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of the tag keys and values that you want to associate with the rule group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<firewall_rule_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FirewallRuleGroup {
    const TYPE: &'static str = "AWS::Route53Resolver::FirewallRuleGroup";
}

impl Construct for FirewallRuleGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FirewallRuleGroup> for Properties {
    fn from(value: FirewallRuleGroup) -> Self {
        value.0
    }
}

impl Handle<FirewallRuleGroup> {
    /// The ARN (Amazon Resource Name) of the rule group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the rule group was created, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A unique string defined by you to identify the request. This allows you to retry failed requests without the risk of running the operation twice. This can be any unique string, for example, a timestamp.
    ///
    /// `Fn::GetAtt` of `CreatorRequestId`.
    #[must_use]
    pub fn creator_request_id(self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// The ID of the rule group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time that the rule group was last modified, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `ModificationTime`.
    #[must_use]
    pub fn modification_time(self) -> Value<String> {
        self.attribute("ModificationTime")
    }

    /// The AWS account ID for the account that created the rule group. When a rule group is shared with your account, this is the account that has shared the rule group with you.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[must_use]
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The number of rules in the rule group.
    ///
    /// `Fn::GetAtt` of `RuleCount`.
    #[must_use]
    pub fn rule_count(self) -> Value<i64> {
        self.attribute("RuleCount")
    }

    /// Whether the rule group is shared with other AWS accounts , or was shared with the current account by another AWS account . Sharing is configured through AWS Resource Access Manager ( AWS RAM ).
    ///
    /// `Fn::GetAtt` of `ShareStatus`.
    #[must_use]
    pub fn share_status(self) -> Value<String> {
        self.attribute("ShareStatus")
    }

    /// The status of the domain list.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Additional information about the status of the rule group, if available.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// An association between a firewall rule group and a VPC, which enables DNS filtering for the VPC.
///
/// [`AWS::Route53Resolver::FirewallRuleGroupAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroupassociation.html).
///
/// Required: `FirewallRuleGroupId`, `Priority`, `VpcId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FirewallRuleGroupAssociation(Properties);

impl FirewallRuleGroupAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the firewall rule group.
    ///
    /// `FirewallRuleGroupId`. Required. A change replaces the resource.
    pub fn firewall_rule_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirewallRuleGroupId", value.into());
        self
    }

    /// If enabled, this setting disallows modification or removal of the association, to help prevent against accidentally altering DNS firewall protections.
    ///
    /// `MutationProtection`. Allowed: [`MutationProtection`](firewall_rule_group_association::MutationProtection).
    pub fn mutation_protection(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MutationProtection", value.into());
        self
    }

    /// The name of the association.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The setting that determines the processing order of the rule group among the rule groups that are associated with a single VPC. DNS Firewall filters VPC traffic starting from rule group with the lowest numeric priority setting.
    ///
    /// `Priority`. Required.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// A list of the tag keys and values that you want to associate with the rule group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<firewall_rule_group_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The unique identifier of the VPC that is associated with the rule group.
    ///
    /// `VpcId`. Required. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for FirewallRuleGroupAssociation {
    const TYPE: &'static str = "AWS::Route53Resolver::FirewallRuleGroupAssociation";
}

impl Construct for FirewallRuleGroupAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FirewallRuleGroupAssociation> for Properties {
    fn from(value: FirewallRuleGroupAssociation) -> Self {
        value.0
    }
}

impl Handle<FirewallRuleGroupAssociation> {
    /// The Amazon Resource Name (ARN) of the firewall rule group association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the association was created, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A unique string defined by you to identify the request. This allows you to retry failed requests without the risk of running the operation twice. This can be any unique string, for example, a timestamp.
    ///
    /// `Fn::GetAtt` of `CreatorRequestId`.
    #[must_use]
    pub fn creator_request_id(self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// The identifier for the association.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The owner of the association, used only for associations that are not managed by you. If you use AWS Firewall Manager to manage your firewallls from DNS Firewall, then this reports Firewall Manager as the managed owner.
    ///
    /// `Fn::GetAtt` of `ManagedOwnerName`.
    #[must_use]
    pub fn managed_owner_name(self) -> Value<String> {
        self.attribute("ManagedOwnerName")
    }

    /// The date and time that the association was last modified, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `ModificationTime`.
    #[must_use]
    pub fn modification_time(self) -> Value<String> {
        self.attribute("ModificationTime")
    }

    /// The current status of the association.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Additional information about the status of the response, if available.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// Creates a Amazon Route 53 Resolver on an Outpost.
///
/// [`AWS::Route53Resolver::OutpostResolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-outpostresolver.html).
///
/// Required: `Name`, `OutpostArn`, `PreferredInstanceType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OutpostResolver(Properties);

impl OutpostResolver {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Amazon EC2 instance count for the Resolver on the Outpost.
    ///
    /// `InstanceCount`.
    pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("InstanceCount", value.into());
        self
    }

    /// Name of the Resolver.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN (Amazon Resource Name) for the Outpost.
    ///
    /// `OutpostArn`. Required. A change replaces the resource.
    pub fn outpost_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OutpostArn", value.into());
        self
    }

    /// The Amazon EC2 instance type. If you specify this, you must also specify a value for the `OutpostArn` .
    ///
    /// `PreferredInstanceType`. Required.
    pub fn preferred_instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredInstanceType", value.into());
        self
    }

    /// A key value pair that helps you identify a Route 53 Resolver .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<outpost_resolver::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for OutpostResolver {
    const TYPE: &'static str = "AWS::Route53Resolver::OutpostResolver";
}

impl Construct for OutpostResolver {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OutpostResolver> for Properties {
    fn from(value: OutpostResolver) -> Self {
        value.0
    }
}

impl Handle<OutpostResolver> {
    /// The ARN (Amazon Resource Name) for the Resolver on an Outpost.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the Outpost Resolver was created, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A unique string that identifies the request that created the Resolver endpoint. The `CreatorRequestId` allows failed requests to be retried without the risk of running the operation twice.
    ///
    /// `Fn::GetAtt` of `CreatorRequestId`.
    #[must_use]
    pub fn creator_request_id(self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// The ID of the Resolver on Outpost.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time that the Outpost Resolver was modified, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `ModificationTime`.
    #[must_use]
    pub fn modification_time(self) -> Value<String> {
        self.attribute("ModificationTime")
    }

    /// Status of the Resolver.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// A detailed description of the Resolver.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// A complex type that contains information about a Resolver configuration for a VPC.
///
/// [`AWS::Route53Resolver::ResolverConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverconfig.html).
///
/// Required: `AutodefinedReverseFlag`, `ResourceId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResolverConfig(Properties);

impl ResolverConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Represents the desired status of `AutodefinedReverse` . The only supported value on creation is `DISABLE` . Deletion of this resource will return `AutodefinedReverse` to its default value of `ENABLED` .
    ///
    /// `AutodefinedReverseFlag`. Required. Allowed: [`AutodefinedReverseFlag`](resolver_config::AutodefinedReverseFlag). A change replaces the resource.
    pub fn autodefined_reverse_flag(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutodefinedReverseFlag", value.into());
        self
    }

    /// The ID of the Amazon Virtual Private Cloud VPC or a Route 53 Profile that you're configuring Resolver for.
    ///
    /// `ResourceId`. Required. A change replaces the resource.
    pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceId", value.into());
        self
    }
}

impl Resource for ResolverConfig {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverConfig";
}

impl Construct for ResolverConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResolverConfig> for Properties {
    fn from(value: ResolverConfig) -> Self {
        value.0
    }
}

impl Handle<ResolverConfig> {
    /// The status of whether or not the Route 53 Resolver will create autodefined rules for reverse DNS lookups. This is enabled by default.
    ///
    /// `Fn::GetAtt` of `AutodefinedReverse`.
    #[must_use]
    pub fn autodefined_reverse(self) -> Value<String> {
        self.attribute("AutodefinedReverse")
    }

    /// ID for the Route 53 Resolver configuration.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The owner account ID of the Amazon Virtual Private Cloud VPC.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[must_use]
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }
}

/// The `AWS::Route53Resolver::ResolverDNSSECConfig` resource is a complex type that contains information about a configuration for DNSSEC validation.
///
/// [`AWS::Route53Resolver::ResolverDNSSECConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverdnssecconfig.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResolverDNSSECConfig(Properties);

impl ResolverDNSSECConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the virtual private cloud (VPC) that you're configuring the DNSSEC validation status for.
    ///
    /// `ResourceId`. A change replaces the resource.
    pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceId", value.into());
        self
    }
}

impl Resource for ResolverDNSSECConfig {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverDNSSECConfig";
}

impl Construct for ResolverDNSSECConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResolverDNSSECConfig> for Properties {
    fn from(value: ResolverDNSSECConfig) -> Self {
        value.0
    }
}

impl Handle<ResolverDNSSECConfig> {
    /// The primary identifier of this `ResolverDNSSECConfig` resource. For example: `rdsc-689d45d1ae623bf3` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The AWS account of the owner. For example: `111122223333` .
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[must_use]
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The current status of this `ResolverDNSSECConfig` resource. For example: `Enabled` .
    ///
    /// `Fn::GetAtt` of `ValidationStatus`.
    #[must_use]
    pub fn validation_status(self) -> Value<String> {
        self.attribute("ValidationStatus")
    }
}

/// Creates a Resolver endpoint. There are two types of Resolver endpoints, inbound and outbound:
///
/// [`AWS::Route53Resolver::ResolverEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverendpoint.html).
///
/// Required: `Direction`, `IpAddresses`, `SecurityGroupIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResolverEndpoint(Properties);

impl ResolverEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether the Resolver endpoint allows inbound or outbound DNS queries:
    ///
    /// `Direction`. Required. Allowed: [`Direction`](resolver_endpoint::Direction). A change replaces the resource.
    pub fn direction(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Direction", value.into());
        self
    }

    /// Specifies whether DNS64 is enabled for the Inbound Resolver Endpoint.
    ///
    /// `Dns64Enabled`.
    pub fn dns64_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Dns64Enabled", value.into());
        self
    }

    /// The subnets and IP addresses in your VPC that DNS queries originate from (for outbound endpoints) or that you forward DNS queries to (for inbound endpoints). The subnet ID uniquely identifies a VPC.
    ///
    /// `IpAddresses`. Required.
    pub fn ip_addresses(
        mut self,
        value: impl Into<List<resolver_endpoint::IpAddressRequest>>,
    ) -> Self {
        self.0.set("IpAddresses", value.into());
        self
    }

    /// Specifies whether IPv6 Internet Gateway access is enabled through the Outbound Resolver Endpoint. When set to true, this property allows your Endpoint ENIs to reach public IPv6 target nameservers through an internet gateway.
    ///
    /// `Ipv6InternetAccessEnabled`.
    pub fn ipv6_internet_access_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Ipv6InternetAccessEnabled", value.into());
        self
    }

    /// A friendly name that lets you easily find a configuration in the Resolver dashboard in the Route 53 console.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN (Amazon Resource Name) for the Outpost.
    ///
    /// `OutpostArn`. A change replaces the resource.
    pub fn outpost_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OutpostArn", value.into());
        self
    }

    /// The Amazon EC2 instance type.
    ///
    /// `PreferredInstanceType`. A change replaces the resource.
    pub fn preferred_instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredInstanceType", value.into());
        self
    }

    /// Protocols used for the endpoint. DoH-FIPS is applicable for a default inbound endpoints only.
    ///
    /// `Protocols`. Allowed: [`Protocols`](resolver_endpoint::Protocols).
    pub fn protocols(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Protocols", value.into());
        self
    }

    /// The Resolver endpoint IP address type.
    ///
    /// `ResolverEndpointType`. Allowed: [`ResolverEndpointType`](resolver_endpoint::ResolverEndpointType).
    pub fn resolver_endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResolverEndpointType", value.into());
        self
    }

    /// Indicates whether RNI enhanced metrics are enabled for the Resolver endpoint. When enabled, one-minute granular metrics are published in CloudWatch for each RNI associated with this endpoint. When disabled, these metrics are not published.
    ///
    /// `RniEnhancedMetricsEnabled`.
    pub fn rni_enhanced_metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RniEnhancedMetricsEnabled", value.into());
        self
    }

    /// The ID of one or more security groups that control access to this VPC. The security group must include one or more inbound rules (for inbound endpoints) or outbound rules (for outbound endpoints).
    ///
    /// `SecurityGroupIds`. Required. A change replaces the resource.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// Route 53 Resolver doesn't support updating tags through CloudFormation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<resolver_endpoint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Indicates whether target name server metrics are enabled for the outbound Resolver endpoint. When enabled, one-minute granular metrics are published in CloudWatch for each target name server associated with this endpoint.
    ///
    /// `TargetNameServerMetricsEnabled`.
    pub fn target_name_server_metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TargetNameServerMetricsEnabled", value.into());
        self
    }
}

impl Resource for ResolverEndpoint {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverEndpoint";
}

impl Construct for ResolverEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResolverEndpoint> for Properties {
    fn from(value: ResolverEndpoint) -> Self {
        value.0
    }
}

impl Handle<ResolverEndpoint> {
    /// The Amazon Resource Name (ARN) of the resolver endpoint, such as `arn:aws:route53resolver:us-east-1:123456789012:resolver-endpoint/resolver-endpoint-a1bzhi` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the VPC that you want to create the resolver endpoint in.
    ///
    /// `Fn::GetAtt` of `HostVPCId`.
    #[must_use]
    pub fn host_vpc_id(self) -> Value<String> {
        self.attribute("HostVPCId")
    }

    /// The number of IP addresses that the resolver endpoint can use for DNS queries.
    ///
    /// `Fn::GetAtt` of `IpAddressCount`.
    #[must_use]
    pub fn ip_address_count(self) -> Value<String> {
        self.attribute("IpAddressCount")
    }

    /// The ID of the resolver endpoint.
    ///
    /// `Fn::GetAtt` of `ResolverEndpointId`.
    #[must_use]
    pub fn resolver_endpoint_id(self) -> Value<String> {
        self.attribute("ResolverEndpointId")
    }
}

/// The AWS::Route53Resolver::ResolverQueryLoggingConfig resource is a complex type that contains settings for one query logging configuration.
///
/// [`AWS::Route53Resolver::ResolverQueryLoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfig.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResolverQueryLoggingConfig(Properties);

impl ResolverQueryLoggingConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the resource that you want Resolver to send query logs: an Amazon S3 bucket, a CloudWatch Logs log group, or a Kinesis Data Firehose delivery stream.
    ///
    /// `DestinationArn`. A change replaces the resource.
    pub fn destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DestinationArn", value.into());
        self
    }

    /// The name of the query logging configuration.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<resolver_query_logging_config::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ResolverQueryLoggingConfig {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverQueryLoggingConfig";
}

impl Construct for ResolverQueryLoggingConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResolverQueryLoggingConfig> for Properties {
    fn from(value: ResolverQueryLoggingConfig) -> Self {
        value.0
    }
}

impl Handle<ResolverQueryLoggingConfig> {
    /// The Amazon Resource Name (ARN) for the query logging configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The number of VPCs that are associated with the query logging configuration.
    ///
    /// `Fn::GetAtt` of `AssociationCount`.
    #[must_use]
    pub fn association_count(self) -> Value<i64> {
        self.attribute("AssociationCount")
    }

    /// The date and time that the query logging configuration was created, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A unique string that identifies the request that created the query logging configuration. The `CreatorRequestId` allows failed requests to be retried without the risk of running the operation twice.
    ///
    /// `Fn::GetAtt` of `CreatorRequestId`.
    #[must_use]
    pub fn creator_request_id(self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// The ID for the query logging configuration.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The AWS account ID for the account that created the query logging configuration.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[must_use]
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// An indication of whether the query logging configuration is shared with other AWS account s, or was shared with the current account by another AWS account . Sharing is configured through AWS Resource Access Manager ( AWS RAM ).
    ///
    /// `Fn::GetAtt` of `ShareStatus`.
    #[must_use]
    pub fn share_status(self) -> Value<String> {
        self.attribute("ShareStatus")
    }

    /// The status of the specified query logging configuration. Valid values include the following:
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation resource is a configuration for DNS query logging.
///
/// [`AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfigassociation.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResolverQueryLoggingConfigAssociation(Properties);

impl ResolverQueryLoggingConfigAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the query logging configuration that a VPC is associated with.
    ///
    /// `ResolverQueryLogConfigId`. A change replaces the resource.
    pub fn resolver_query_log_config_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResolverQueryLogConfigId", value.into());
        self
    }

    /// The ID of the Amazon VPC that is associated with the query logging configuration.
    ///
    /// `ResourceId`. A change replaces the resource.
    pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceId", value.into());
        self
    }
}

impl Resource for ResolverQueryLoggingConfigAssociation {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation";
}

impl Construct for ResolverQueryLoggingConfigAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResolverQueryLoggingConfigAssociation> for Properties {
    fn from(value: ResolverQueryLoggingConfigAssociation) -> Self {
        value.0
    }
}

impl Handle<ResolverQueryLoggingConfigAssociation> {
    /// The date and time that the VPC was associated with the query logging configuration, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// If the value of `Status` is `FAILED` , the value of `Error` indicates the cause:
    ///
    /// `Fn::GetAtt` of `Error`.
    #[must_use]
    pub fn error(self) -> Value<String> {
        self.attribute("Error")
    }

    /// Contains additional information about the error. If the value or `Error` is null, the value of `ErrorMessage` is also null.
    ///
    /// `Fn::GetAtt` of `ErrorMessage`.
    #[must_use]
    pub fn error_message(self) -> Value<String> {
        self.attribute("ErrorMessage")
    }

    /// The ID of the query logging association.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The status of the specified query logging association. Valid values include the following:
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// For DNS queries that originate in your VPCs, specifies which Resolver endpoint the queries pass through, one domain name that you want to forward to your network, and the IP addresses of the DNS resolvers in your network.
///
/// [`AWS::Route53Resolver::ResolverRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverrule.html).
///
/// Required: `RuleType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResolverRule(Properties);

impl ResolverRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// DNS queries with delegation records that point to this domain name are forwarded to resolvers on your network.
    ///
    /// `DelegationRecord`.
    pub fn delegation_record(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DelegationRecord", value.into());
        self
    }

    /// DNS queries for this domain name are forwarded to the IP addresses that are specified in `TargetIps` .
    ///
    /// `DomainName`.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The name for the Resolver rule, which you specified when you created the Resolver rule.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ID of the endpoint that the rule is associated with.
    ///
    /// `ResolverEndpointId`.
    pub fn resolver_endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResolverEndpointId", value.into());
        self
    }

    /// When you want to forward DNS queries for specified domain name to resolvers on your network, specify `FORWARD` or `DELEGATE` .
    ///
    /// `RuleType`. Required. Allowed: [`RuleType`](resolver_rule::RuleType). A change replaces the resource.
    pub fn rule_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleType", value.into());
        self
    }

    /// Tags help organize and categorize your Resolver rules. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<resolver_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An array that contains the IP addresses and ports that an outbound endpoint forwards DNS queries to. Typically, these are the IP addresses of DNS resolvers on your network.
    ///
    /// `TargetIps`.
    pub fn target_ips(mut self, value: impl Into<List<resolver_rule::TargetAddress>>) -> Self {
        self.0.set("TargetIps", value.into());
        self
    }
}

impl Resource for ResolverRule {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverRule";
}

impl Construct for ResolverRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResolverRule> for Properties {
    fn from(value: ResolverRule) -> Self {
        value.0
    }
}

impl Handle<ResolverRule> {
    /// The Amazon Resource Name (ARN) of the resolver rule, such as `arn:aws:route53resolver:us-east-1:123456789012:resolver-rule/resolver-rule-a1bzhi` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When the value of `RuleType` is `FORWARD` , the ID that Resolver assigned to the resolver rule when you created it, such as `rslvr-rr-5328a0899aexample` . This value isn't applicable when `RuleType` is `SYSTEM` .
    ///
    /// `Fn::GetAtt` of `ResolverRuleId`.
    #[must_use]
    pub fn resolver_rule_id(self) -> Value<String> {
        self.attribute("ResolverRuleId")
    }
}

/// In the response to an [AssociateResolverRule](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_AssociateResolverRule.html) , [DisassociateResolverRule](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_DisassociateResolverRule.html) , or [ListResolverRuleAssociations](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ListResolverRuleAssociations.html) request, provides information about an association between a resolver rule and a VPC.
///
/// [`AWS::Route53Resolver::ResolverRuleAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverruleassociation.html).
///
/// Required: `ResolverRuleId`, `VPCId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResolverRuleAssociation(Properties);

impl ResolverRuleAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of an association between a Resolver rule and a VPC.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ID of the Resolver rule that you associated with the VPC that is specified by `VPCId` .
    ///
    /// `ResolverRuleId`. Required. A change replaces the resource.
    pub fn resolver_rule_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResolverRuleId", value.into());
        self
    }

    /// The ID of the VPC that you associated the Resolver rule with.
    ///
    /// `VPCId`. Required. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VPCId", value.into());
        self
    }
}

impl Resource for ResolverRuleAssociation {
    const TYPE: &'static str = "AWS::Route53Resolver::ResolverRuleAssociation";
}

impl Construct for ResolverRuleAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResolverRuleAssociation> for Properties {
    fn from(value: ResolverRuleAssociation) -> Self {
        value.0
    }
}

impl Handle<ResolverRuleAssociation> {
    /// The ID of the resolver rule association that you want to get information about, such as `rslvr-rrassoc-97242eaf88example` .
    ///
    /// `Fn::GetAtt` of `ResolverRuleAssociationId`.
    #[must_use]
    pub fn resolver_rule_association_id(self) -> Value<String> {
        self.attribute("ResolverRuleAssociationId")
    }
}

/// Property types of [`FirewallDomainList`].
pub mod firewall_domain_list {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Route53Resolver::FirewallDomainList`.
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

/// Property types and words of [`FirewallRuleGroup`].
pub mod firewall_rule_group {
    use crate::{Json, Properties, Value};

    /// Configuration for an advanced content category rule type.
    ///
    /// A property type of `AWS::Route53Resolver::FirewallRuleGroup`.
    ///
    /// Required: `Category`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirewallAdvancedContentCategoryConfig(Properties);

    impl FirewallAdvancedContentCategoryConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content category value.
        ///
        /// `Category`. Required.
        pub fn category(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Category", value.into());
            self
        }
    }

    impl From<FirewallAdvancedContentCategoryConfig> for Json {
        fn from(value: FirewallAdvancedContentCategoryConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration for an advanced threat category rule type.
    ///
    /// A property type of `AWS::Route53Resolver::FirewallRuleGroup`.
    ///
    /// Required: `Category`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirewallAdvancedThreatCategoryConfig(Properties);

    impl FirewallAdvancedThreatCategoryConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The threat category value.
        ///
        /// `Category`. Required.
        pub fn category(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Category", value.into());
            self
        }
    }

    impl From<FirewallAdvancedThreatCategoryConfig> for Json {
        fn from(value: FirewallAdvancedThreatCategoryConfig) -> Self {
            value.0.into()
        }
    }

    /// A single firewall rule in a rule group.
    ///
    /// A property type of `AWS::Route53Resolver::FirewallRuleGroup`.
    ///
    /// Required: `Action`, `Priority`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirewallRule(Properties);

    impl FirewallRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action that DNS Firewall should take on a DNS query when it matches one of the domains in the rule's domain list, or a threat in a DNS Firewall Advvanced rule:
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The DNS record's type. This determines the format of the record value that you provided in `BlockOverrideDomain` . Used for the rule action `BLOCK` with a `BlockResponse` setting of `OVERRIDE` .
        ///
        /// `BlockOverrideDnsType`. Allowed: [`BlockOverrideDnsType`].
        pub fn block_override_dns_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BlockOverrideDnsType", value.into());
            self
        }

        /// The custom DNS record to send back in response to the query. Used for the rule action `BLOCK` with a `BlockResponse` setting of `OVERRIDE` .
        ///
        /// `BlockOverrideDomain`.
        pub fn block_override_domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BlockOverrideDomain", value.into());
            self
        }

        /// The recommended amount of time, in seconds, for the DNS resolver or web browser to cache the provided override record. Used for the rule action `BLOCK` with a `BlockResponse` setting of `OVERRIDE` .
        ///
        /// `BlockOverrideTtl`.
        pub fn block_override_ttl(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BlockOverrideTtl", value.into());
            self
        }

        /// The way that you want DNS Firewall to block the request. Used for the rule action setting `BLOCK` .
        ///
        /// `BlockResponse`. Allowed: [`BlockResponse`].
        pub fn block_response(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BlockResponse", value.into());
            self
        }

        /// The confidence threshold for DNS Firewall Advanced. You must provide this value when you create a DNS Firewall Advanced rule. The confidence level values mean:
        ///
        /// `ConfidenceThreshold`. Allowed: [`ConfidenceThreshold`].
        pub fn confidence_threshold(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfidenceThreshold", value.into());
            self
        }

        /// The type of the DNS Firewall Advanced rule. Valid values are:
        ///
        /// `DnsThreatProtection`. Allowed: [`DnsThreatProtection`].
        pub fn dns_threat_protection(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DnsThreatProtection", value.into());
            self
        }

        /// The ID of the domain list that's used in the rule.
        ///
        /// `FirewallDomainListId`.
        pub fn firewall_domain_list_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FirewallDomainListId", value.into());
            self
        }

        /// How you want the the rule to evaluate DNS redirection in the DNS redirection chain, such as CNAME, or DNAME.
        ///
        /// `FirewallDomainRedirectionAction`. Allowed: [`FirewallDomainRedirectionAction`].
        pub fn firewall_domain_redirection_action(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("FirewallDomainRedirectionAction", value.into());
            self
        }

        /// Firewall rule type union. Exactly one member must be set. Mutually exclusive with FirewallDomainListId and DnsThreatProtection/ConfidenceThreshold.
        ///
        /// `FirewallRuleType`.
        pub fn firewall_rule_type(mut self, value: impl Into<Value<FirewallRuleType>>) -> Self {
            self.0.set("FirewallRuleType", value.into());
            self
        }

        /// ID of the DNS Firewall Advanced rule.
        ///
        /// `FirewallThreatProtectionId`.
        pub fn firewall_threat_protection_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FirewallThreatProtectionId", value.into());
            self
        }

        /// The priority of the rule in the rule group. This value must be unique within the rule group. DNS Firewall processes the rules in a rule group by order of priority, starting from the lowest setting.
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// The DNS query type you want the rule to evaluate. Allowed values are;
        ///
        /// `Qtype`.
        pub fn qtype(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Qtype", value.into());
            self
        }

        /// The status of the firewall rule.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<FirewallRule> for Json {
        fn from(value: FirewallRule) -> Self {
            value.0.into()
        }
    }

    /// Firewall rule type union. Exactly one member must be set. Mutually exclusive with FirewallDomainListId and DnsThreatProtection/ConfidenceThreshold.
    ///
    /// A property type of `AWS::Route53Resolver::FirewallRuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirewallRuleType(Properties);

    impl FirewallRuleType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for an advanced content category rule type.
        ///
        /// `FirewallAdvancedContentCategory`.
        pub fn firewall_advanced_content_category(
            mut self,
            value: impl Into<Value<FirewallAdvancedContentCategoryConfig>>,
        ) -> Self {
            self.0.set("FirewallAdvancedContentCategory", value.into());
            self
        }

        /// Configuration for an advanced threat category rule type.
        ///
        /// `FirewallAdvancedThreatCategory`.
        pub fn firewall_advanced_threat_category(
            mut self,
            value: impl Into<Value<FirewallAdvancedThreatCategoryConfig>>,
        ) -> Self {
            self.0.set("FirewallAdvancedThreatCategory", value.into());
            self
        }

        /// Configuration for a partner threat protection rule type.
        ///
        /// `PartnerThreatProtection`.
        pub fn partner_threat_protection(
            mut self,
            value: impl Into<Value<PartnerThreatProtectionConfig>>,
        ) -> Self {
            self.0.set("PartnerThreatProtection", value.into());
            self
        }
    }

    impl From<FirewallRuleType> for Json {
        fn from(value: FirewallRuleType) -> Self {
            value.0.into()
        }
    }

    /// Configuration for a partner threat protection rule type.
    ///
    /// A property type of `AWS::Route53Resolver::FirewallRuleGroup`.
    ///
    /// Required: `Partner`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PartnerThreatProtectionConfig(Properties);

    impl PartnerThreatProtectionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The partner identifier value.
        ///
        /// `Partner`. Required.
        pub fn partner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Partner", value.into());
            self
        }
    }

    impl From<PartnerThreatProtectionConfig> for Json {
        fn from(value: PartnerThreatProtectionConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Route53Resolver::FirewallRuleGroup`.
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
        /// Words for `Action`.
        pub enum Action {
            Allow = "ALLOW",
            Block = "BLOCK",
            Alert = "ALERT",
        }

        /// Words for `BlockOverrideDnsType`.
        pub enum BlockOverrideDnsType {
            Cname = "CNAME",
        }

        /// Words for `BlockResponse`.
        pub enum BlockResponse {
            Nodata = "NODATA",
            Nxdomain = "NXDOMAIN",
            Override = "OVERRIDE",
        }

        /// Words for `ConfidenceThreshold`.
        pub enum ConfidenceThreshold {
            Low = "LOW",
            Medium = "MEDIUM",
            High = "HIGH",
        }

        /// Words for `DnsThreatProtection`.
        pub enum DnsThreatProtection {
            Dga = "DGA",
            DnsTunneling = "DNS_TUNNELING",
            DictionaryDga = "DICTIONARY_DGA",
        }

        /// Words for `FirewallDomainRedirectionAction`.
        pub enum FirewallDomainRedirectionAction {
            InspectRedirectionDomain = "INSPECT_REDIRECTION_DOMAIN",
            TrustRedirectionDomain = "TRUST_REDIRECTION_DOMAIN",
        }

        /// Words for `Status`.
        pub enum Status {
            Complete = "COMPLETE",
            Creating = "CREATING",
            CreationFailed = "CREATION_FAILED",
        }
    }
}

/// Property types and words of [`FirewallRuleGroupAssociation`].
pub mod firewall_rule_group_association {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Route53Resolver::FirewallRuleGroupAssociation`.
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
        /// Words for `MutationProtection`.
        pub enum MutationProtection {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types of [`OutpostResolver`].
pub mod outpost_resolver {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Route53Resolver::OutpostResolver`.
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

/// Words of [`ResolverConfig`].
pub mod resolver_config {
    words! {
        /// Words for `AutodefinedReverseFlag`.
        pub enum AutodefinedReverseFlag {
            Disable = "DISABLE",
        }
    }
}

/// Property types and words of [`ResolverEndpoint`].
pub mod resolver_endpoint {
    use crate::{Json, Properties, Value};

    /// In a [CreateResolverEndpoint](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_CreateResolverEndpoint.html) request, the IP address that DNS queries originate from (for outbound endpoints) or that you forward DNS queries to (for inbound endpoints).
    ///
    /// A property type of `AWS::Route53Resolver::ResolverEndpoint`.
    ///
    /// Required: `SubnetId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IpAddressRequest(Properties);

    impl IpAddressRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IPv4 address that you want to use for DNS queries.
        ///
        /// `Ip`.
        pub fn ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ip", value.into());
            self
        }

        /// The IPv6 address that you want to use for DNS queries.
        ///
        /// `Ipv6`.
        pub fn ipv6(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ipv6", value.into());
            self
        }

        /// The ID of the subnet that contains the IP address.
        ///
        /// `SubnetId`. Required.
        pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubnetId", value.into());
            self
        }
    }

    impl From<IpAddressRequest> for Json {
        fn from(value: IpAddressRequest) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Route53Resolver::ResolverEndpoint`.
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

        /// The name for the tag. For example, if you want to associate Resolver resources with the account IDs of your customers for billing purposes, the value of Key might be account-id.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. For example, if Key is account-id, then Value might be the ID of the customer account that you're creating the resource for.
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
        /// Words for `Direction`.
        pub enum Direction {
            Inbound = "inbound",
            InboundDelegation = "inbound_delegation",
            Outbound = "outbound",
        }

        /// Words for `Protocols`.
        pub enum Protocols {
            Do53 = "do53",
            Doh = "doh",
            DohFips = "doh-fips",
        }

        /// Words for `ResolverEndpointType`.
        pub enum ResolverEndpointType {
            Dualstack = "dualstack",
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
        }
    }
}

/// Property types of [`ResolverQueryLoggingConfig`].
pub mod resolver_query_logging_config {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Route53Resolver::ResolverQueryLoggingConfig`.
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

/// Property types and words of [`ResolverRule`].
pub mod resolver_rule {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Route53Resolver::ResolverRule`.
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

    /// In a [CreateResolverRule](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_CreateResolverRule.html) request, an array of the IPs that you want to forward DNS queries to.
    ///
    /// A property type of `AWS::Route53Resolver::ResolverRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetAddress(Properties);

    impl TargetAddress {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One IPv4 address that you want to forward DNS queries to.
        ///
        /// `Ip`.
        pub fn ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ip", value.into());
            self
        }

        /// One IPv6 address that you want to forward DNS queries to.
        ///
        /// `Ipv6`.
        pub fn ipv6(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ipv6", value.into());
            self
        }

        /// The port at `Ip` that you want to forward DNS queries to.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The protocols for the target address. The protocol you choose needs to be supported by the outbound endpoint of the Resolver rule.
        ///
        /// `Protocol`. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The Server Name Indication of the DoH server that you want to forward queries to. This is only used if the Protocol of the `TargetAddress` is `DoH` .
        ///
        /// `ServerNameIndication`.
        pub fn server_name_indication(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerNameIndication", value.into());
            self
        }
    }

    impl From<TargetAddress> for Json {
        fn from(value: TargetAddress) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `RuleType`.
        pub enum RuleType {
            Delegate = "delegate",
            Forward = "forward",
            Recursive = "recursive",
            System = "system",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Do53 = "do53",
            Doh = "doh",
        }
    }
}
