//! `AWS::Route53GlobalResolver`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource schema for AWS::Route53GlobalResolver::AccessSource
///
/// [`AWS::Route53GlobalResolver::AccessSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesssource.html).
///
/// Required: `Cidr`, `DnsViewId`, `Protocol`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessSource(Properties);

impl AccessSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Cidr`. Required.
    pub fn cidr(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Cidr", value.into());
        self
    }

    /// `ClientToken`. A change replaces the resource.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// `DnsViewId`. Required. A change replaces the resource.
    pub fn dns_view_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DnsViewId", value.into());
        self
    }

    /// `IpAddressType`. Allowed: [`IpAddressType`](access_source::IpAddressType).
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Protocol`. Required. Allowed: [`Protocol`](access_source::Protocol).
    pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Protocol", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<access_source::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AccessSource {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::AccessSource";
}

impl Construct for AccessSource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccessSource> for Properties {
    fn from(value: AccessSource) -> Self {
        value.0
    }
}

impl Handle<AccessSource> {
    /// `Fn::GetAtt` of `AccessSourceId`.
    #[must_use]
    pub fn access_source_id(self) -> Value<String> {
        self.attribute("AccessSourceId")
    }

    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource schema for AWS::Route53GlobalResolver::AccessToken
///
/// [`AWS::Route53GlobalResolver::AccessToken`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesstoken.html).
///
/// Required: `DnsViewId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessToken(Properties);

impl AccessToken {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `ClientToken`. A change replaces the resource.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// `DnsViewId`. Required. A change replaces the resource.
    pub fn dns_view_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DnsViewId", value.into());
        self
    }

    /// `ExpiresAt`. A change replaces the resource.
    pub fn expires_at(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpiresAt", value.into());
        self
    }

    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<access_token::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AccessToken {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::AccessToken";
}

impl Construct for AccessToken {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccessToken> for Properties {
    fn from(value: AccessToken) -> Self {
        value.0
    }
}

impl Handle<AccessToken> {
    /// `Fn::GetAtt` of `AccessTokenId`.
    #[must_use]
    pub fn access_token_id(self) -> Value<String> {
        self.attribute("AccessTokenId")
    }

    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `GlobalResolverId`.
    #[must_use]
    pub fn global_resolver_id(self) -> Value<String> {
        self.attribute("GlobalResolverId")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `Fn::GetAtt` of `Value`.
    #[must_use]
    pub fn value(self) -> Value<String> {
        self.attribute("Value")
    }
}

/// Resource schema for AWS::Route53GlobalResolver::DnsView
///
/// [`AWS::Route53GlobalResolver::DnsView`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-dnsview.html).
///
/// Required: `GlobalResolverId`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DnsView(Properties);

impl DnsView {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `ClientToken`. A change replaces the resource.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `DnssecValidation`. Allowed: [`DnssecValidation`](dns_view::DnssecValidation).
    pub fn dnssec_validation(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DnssecValidation", value.into());
        self
    }

    /// `EdnsClientSubnet`. Allowed: [`EdnsClientSubnet`](dns_view::EdnsClientSubnet).
    pub fn edns_client_subnet(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EdnsClientSubnet", value.into());
        self
    }

    /// `FirewallRulesFailOpen`. Allowed: [`FirewallRulesFailOpen`](dns_view::FirewallRulesFailOpen).
    pub fn firewall_rules_fail_open(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirewallRulesFailOpen", value.into());
        self
    }

    /// `GlobalResolverId`. Required. A change replaces the resource.
    pub fn global_resolver_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalResolverId", value.into());
        self
    }

    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dns_view::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DnsView {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::DnsView";
}

impl Construct for DnsView {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DnsView> for Properties {
    fn from(value: DnsView) -> Self {
        value.0
    }
}

impl Handle<DnsView> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `DnsViewId`.
    #[must_use]
    pub fn dns_view_id(self) -> Value<String> {
        self.attribute("DnsViewId")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource schema for AWS::Route53GlobalResolver::FirewallDomainList
///
/// [`AWS::Route53GlobalResolver::FirewallDomainList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewalldomainlist.html).
///
/// Required: `GlobalResolverId`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FirewallDomainList(Properties);

impl FirewallDomainList {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `ClientToken`. A change replaces the resource.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// S3 URL to import domains from.
    ///
    /// `DomainFileUrl`.
    pub fn domain_file_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainFileUrl", value.into());
        self
    }

    /// An inline list of domains to use for this domain list.
    ///
    /// `Domains`.
    pub fn domains(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Domains", value.into());
        self
    }

    /// `GlobalResolverId`. Required. A change replaces the resource.
    pub fn global_resolver_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalResolverId", value.into());
        self
    }

    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<firewall_domain_list::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FirewallDomainList {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::FirewallDomainList";
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
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `DomainCount`.
    #[must_use]
    pub fn domain_count(self) -> Value<i64> {
        self.attribute("DomainCount")
    }

    /// `Fn::GetAtt` of `FirewallDomainListId`.
    #[must_use]
    pub fn firewall_domain_list_id(self) -> Value<String> {
        self.attribute("FirewallDomainListId")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource schema for AWS::Route53GlobalResolver::FirewallRule
///
/// [`AWS::Route53GlobalResolver::FirewallRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html).
///
/// Required: `Action`, `DnsViewId`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FirewallRule(Properties);

impl FirewallRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Action`. Required. Allowed: [`Action`](firewall_rule::Action).
    pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Action", value.into());
        self
    }

    /// `BlockOverrideDnsType`. Allowed: [`BlockOverrideDnsType`](firewall_rule::BlockOverrideDnsType).
    pub fn block_override_dns_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BlockOverrideDnsType", value.into());
        self
    }

    /// `BlockOverrideDomain`.
    pub fn block_override_domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BlockOverrideDomain", value.into());
        self
    }

    /// `BlockOverrideTtl`.
    pub fn block_override_ttl(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("BlockOverrideTtl", value.into());
        self
    }

    /// `BlockResponse`. Allowed: [`BlockResponse`](firewall_rule::BlockResponse).
    pub fn block_response(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BlockResponse", value.into());
        self
    }

    /// `ClientToken`. A change replaces the resource.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// `ConfidenceThreshold`. Allowed: [`ConfidenceThreshold`](firewall_rule::ConfidenceThreshold).
    pub fn confidence_threshold(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfidenceThreshold", value.into());
        self
    }

    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `DnsAdvancedProtection`. Allowed: [`DnsAdvancedProtection`](firewall_rule::DnsAdvancedProtection).
    pub fn dns_advanced_protection(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DnsAdvancedProtection", value.into());
        self
    }

    /// `DnsViewId`. Required. A change replaces the resource.
    pub fn dns_view_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DnsViewId", value.into());
        self
    }

    /// `FirewallDomainListId`. A change replaces the resource.
    pub fn firewall_domain_list_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirewallDomainListId", value.into());
        self
    }

    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Priority`.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// `QType`. A change replaces the resource.
    pub fn q_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QType", value.into());
        self
    }
}

impl Resource for FirewallRule {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::FirewallRule";
}

impl Construct for FirewallRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FirewallRule> for Properties {
    fn from(value: FirewallRule) -> Self {
        value.0
    }
}

impl Handle<FirewallRule> {
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `FirewallRuleId`.
    #[must_use]
    pub fn firewall_rule_id(self) -> Value<String> {
        self.attribute("FirewallRuleId")
    }

    /// `Fn::GetAtt` of `QueryType`.
    #[must_use]
    pub fn query_type(self) -> Value<String> {
        self.attribute("QueryType")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource schema for AWS::Route53GlobalResolver::GlobalResolver
///
/// [`AWS::Route53GlobalResolver::GlobalResolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-globalresolver.html).
///
/// Required: `Name`, `Regions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GlobalResolver(Properties);

impl GlobalResolver {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `ClientToken`. A change replaces the resource.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `IpAddressType`. Allowed: [`IpAddressType`](global_resolver::IpAddressType).
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `ObservabilityRegion`.
    pub fn observability_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ObservabilityRegion", value.into());
        self
    }

    /// The list of regions the Global Resolver exists in. Regions can be added or removed on update; the order of this list is not significant.
    ///
    /// `Regions`. Required.
    pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Regions", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<global_resolver::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for GlobalResolver {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::GlobalResolver";
}

impl Construct for GlobalResolver {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GlobalResolver> for Properties {
    fn from(value: GlobalResolver) -> Self {
        value.0
    }
}

impl Handle<GlobalResolver> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `DnsName`.
    #[must_use]
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DnsName")
    }

    /// `Fn::GetAtt` of `GlobalResolverId`.
    #[must_use]
    pub fn global_resolver_id(self) -> Value<String> {
        self.attribute("GlobalResolverId")
    }

    /// `Fn::GetAtt` of `IPv4Addresses`.
    #[must_use]
    pub fn i_pv4_addresses(self) -> Value<Vec<String>> {
        self.attribute_list("IPv4Addresses")
    }

    /// `Fn::GetAtt` of `IPv6Addresses`.
    #[must_use]
    pub fn i_pv6_addresses(self) -> Value<Vec<String>> {
        self.attribute_list("IPv6Addresses")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource schema for AWS::Route53GlobalResolver::HostedZoneAssociation
///
/// [`AWS::Route53GlobalResolver::HostedZoneAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-hostedzoneassociation.html).
///
/// Required: `HostedZoneId`, `Name`, `ResourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct HostedZoneAssociation(Properties);

impl HostedZoneAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `HostedZoneId`. Required. A change replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HostedZoneId", value.into());
        self
    }

    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }
}

impl Resource for HostedZoneAssociation {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::HostedZoneAssociation";
}

impl Construct for HostedZoneAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<HostedZoneAssociation> for Properties {
    fn from(value: HostedZoneAssociation) -> Self {
        value.0
    }
}

impl Handle<HostedZoneAssociation> {
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `HostedZoneAssociationId`.
    #[must_use]
    pub fn hosted_zone_association_id(self) -> Value<String> {
        self.attribute("HostedZoneAssociationId")
    }

    /// `Fn::GetAtt` of `HostedZoneName`.
    #[must_use]
    pub fn hosted_zone_name(self) -> Value<String> {
        self.attribute("HostedZoneName")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types and words of [`AccessSource`].
pub mod access_source {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Route53GlobalResolver::AccessSource`.
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
        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "IPV4",
            Ipv6 = "IPV6",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Do53 = "DO53",
            Doh = "DOH",
            Dot = "DOT",
        }
    }
}

/// Property types of [`AccessToken`].
pub mod access_token {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Route53GlobalResolver::AccessToken`.
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

/// Property types and words of [`DnsView`].
pub mod dns_view {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Route53GlobalResolver::DnsView`.
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
        /// Words for `DnssecValidation`.
        pub enum DnssecValidation {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `EdnsClientSubnet`.
        pub enum EdnsClientSubnet {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `FirewallRulesFailOpen`.
        pub enum FirewallRulesFailOpen {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types of [`FirewallDomainList`].
pub mod firewall_domain_list {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Route53GlobalResolver::FirewallDomainList`.
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

/// Words of [`FirewallRule`].
pub mod firewall_rule {
    words! {
        /// Words for `Action`.
        pub enum Action {
            Allow = "ALLOW",
            Alert = "ALERT",
            Block = "BLOCK",
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

        /// Words for `DnsAdvancedProtection`.
        pub enum DnsAdvancedProtection {
            Dga = "DGA",
            DnsTunneling = "DNS_TUNNELING",
            DictionaryDga = "DICTIONARY_DGA",
        }
    }
}

/// Property types and words of [`GlobalResolver`].
pub mod global_resolver {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Route53GlobalResolver::GlobalResolver`.
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
        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "IPV4",
            DualStack = "DUAL_STACK",
        }
    }
}
