//! `AWS::VpcLattice`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Enables access logs to be sent to Amazon CloudWatch, Amazon S3, and Amazon Kinesis Data Firehose. The service network owner can use the access logs to audit the services in the network.
///
/// [`AWS::VpcLattice::AccessLogSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-accesslogsubscription.html).
///
/// Required: `DestinationArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessLogSubscription(Properties);

impl AccessLogSubscription {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the destination. The supported destination types are CloudWatch Log groups, Kinesis Data Firehose delivery streams, and Amazon S3 buckets.
    ///
    /// `DestinationArn`. Required.
    pub fn destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DestinationArn", value.into());
        self
    }

    /// The ID or ARN of the service network or service.
    ///
    /// `ResourceIdentifier`. A change replaces the resource.
    pub fn resource_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceIdentifier", value.into());
        self
    }

    /// Log type of the service network.
    ///
    /// `ServiceNetworkLogType`. Allowed: [`ServiceNetworkLogType`](access_log_subscription::ServiceNetworkLogType).
    pub fn service_network_log_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceNetworkLogType", value.into());
        self
    }

    /// The tags for the access log subscription.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<access_log_subscription::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AccessLogSubscription {
    const TYPE: &'static str = "AWS::VpcLattice::AccessLogSubscription";
}

impl Construct for AccessLogSubscription {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccessLogSubscription> for Properties {
    fn from(value: AccessLogSubscription) -> Self {
        value.0
    }
}

impl Handle<AccessLogSubscription> {
    /// The Amazon Resource Name (ARN) of the access log subscription.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the access log subscription.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) of the access log subscription.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// The ID of the service network or service.
    ///
    /// `Fn::GetAtt` of `ResourceId`.
    #[must_use]
    pub fn resource_id(self) -> Value<String> {
        self.attribute("ResourceId")
    }
}

/// Creates or updates the auth policy. The policy string in JSON must not contain newlines or blank lines.
///
/// [`AWS::VpcLattice::AuthPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-authpolicy.html).
///
/// Required: `Policy`, `ResourceIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AuthPolicy(Properties);

impl AuthPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The auth policy.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The ID or ARN of the service network or service for which the policy is created.
    ///
    /// `ResourceIdentifier`. Required. A change replaces the resource.
    pub fn resource_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceIdentifier", value.into());
        self
    }
}

impl Resource for AuthPolicy {
    const TYPE: &'static str = "AWS::VpcLattice::AuthPolicy";
}

impl Construct for AuthPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AuthPolicy> for Properties {
    fn from(value: AuthPolicy) -> Self {
        value.0
    }
}

impl Handle<AuthPolicy> {
    /// The state of the auth policy. The auth policy is only active when the auth type is set to `AWS _IAM` . If you provide a policy, then authentication and authorization decisions are made based on this policy and the client's IAM policy.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// A domain name verification is an entity that allows you to prove your ownership of a given domain.
///
/// [`AWS::VpcLattice::DomainVerification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-domainverification.html).
///
/// Required: `DomainName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DomainVerification(Properties);

impl DomainVerification {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The domain name being verified.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The tags associated with the domain verification.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain_verification::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DomainVerification {
    const TYPE: &'static str = "AWS::VpcLattice::DomainVerification";
}

impl Construct for DomainVerification {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DomainVerification> for Properties {
    fn from(value: DomainVerification) -> Self {
        value.0
    }
}

impl Handle<DomainVerification> {
    /// The Amazon Resource Name (ARN) of the domain verification.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the domain verification.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current status of the domain verification process.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `TxtMethodConfig`.
    #[must_use]
    pub fn txt_method_config(self) -> Value<Json> {
        self.attribute("TxtMethodConfig")
    }
}

/// Creates a listener for a service. Before you start using your Amazon VPC Lattice service, you must add one or more listeners. A listener is a process that checks for connection requests to your services.
///
/// [`AWS::VpcLattice::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-listener.html).
///
/// Required: `DefaultAction`, `Protocol`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Listener(Properties);

impl Listener {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The action for the default rule. Each listener has a default rule. The default rule is used if no other rules match.
    ///
    /// `DefaultAction`. Required.
    pub fn default_action(mut self, value: impl Into<Value<listener::DefaultAction>>) -> Self {
        self.0.set("DefaultAction", value.into());
        self
    }

    /// The name of the listener. A listener name must be unique within a service. The valid characters are a-z, 0-9, and hyphens (-). You can't use a hyphen as the first or last character, or immediately after another hyphen.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The listener port. You can specify a value from 1 to 65535. For HTTP, the default is 80. For HTTPS, the default is 443.
    ///
    /// `Port`. A change replaces the resource.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// The listener protocol.
    ///
    /// `Protocol`. Required. Allowed: [`Protocol`](listener::Protocol). A change replaces the resource.
    pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Protocol", value.into());
        self
    }

    /// The ID or ARN of the service.
    ///
    /// `ServiceIdentifier`. A change replaces the resource.
    pub fn service_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceIdentifier", value.into());
        self
    }

    /// The tags for the listener.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<listener::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Listener {
    const TYPE: &'static str = "AWS::VpcLattice::Listener";
}

impl Construct for Listener {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Listener> for Properties {
    fn from(value: Listener) -> Self {
        value.0
    }
}

impl Handle<Listener> {
    /// The Amazon Resource Name (ARN) of the listener.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the listener.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) of the service.
    ///
    /// `Fn::GetAtt` of `ServiceArn`.
    #[must_use]
    pub fn service_arn(self) -> Value<String> {
        self.attribute("ServiceArn")
    }

    /// The ID of the service.
    ///
    /// `Fn::GetAtt` of `ServiceId`.
    #[must_use]
    pub fn service_id(self) -> Value<String> {
        self.attribute("ServiceId")
    }
}

/// Creates a resource configuration. A resource configuration defines a specific resource. You can associate a resource configuration with a service network or a VPC endpoint.
///
/// [`AWS::VpcLattice::ResourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html).
///
/// Required: `Name`, `ResourceConfigurationType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceConfiguration(Properties);

impl ResourceConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies whether the resource configuration can be associated with a sharable service network.
    ///
    /// `AllowAssociationToSharableServiceNetwork`.
    pub fn allow_association_to_sharable_service_network(
        mut self,
        value: impl Into<Value<bool>>,
    ) -> Self {
        self.0
            .set("AllowAssociationToSharableServiceNetwork", value.into());
        self
    }

    /// The custom domain name.
    ///
    /// `CustomDomainName`. A change replaces the resource.
    pub fn custom_domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomDomainName", value.into());
        self
    }

    /// The domain verification ID.
    ///
    /// `DomainVerificationId`. A change replaces the resource.
    pub fn domain_verification_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainVerificationId", value.into());
        self
    }

    /// (GROUP) The group domain for a group resource configuration. Any domains that you create for the child resource are subdomains of the group domain. Child resources inherit the verification status of the domain.
    ///
    /// `GroupDomain`. A change replaces the resource.
    pub fn group_domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupDomain", value.into());
        self
    }

    /// The name of the resource configuration.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// (SINGLE, GROUP, CHILD) The TCP port ranges that a consumer can use to access a resource configuration (for example: 1-65535). You can separate port ranges using commas (for example: 1,2,22-30).
    ///
    /// `PortRanges`.
    pub fn port_ranges(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("PortRanges", value.into());
        self
    }

    /// (SINGLE, GROUP) The protocol accepted by the resource configuration.
    ///
    /// `ProtocolType`. Allowed: [`ProtocolType`](resource_configuration::ProtocolType). A change replaces the resource.
    pub fn protocol_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProtocolType", value.into());
        self
    }

    /// The auth type for the resource configuration.
    ///
    /// `ResourceConfigurationAuthType`. Allowed: [`ResourceConfigurationAuthType`](resource_configuration::ResourceConfigurationAuthType). A change replaces the resource.
    pub fn resource_configuration_auth_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceConfigurationAuthType", value.into());
        self
    }

    /// Identifies the resource configuration in one of the following ways:
    ///
    /// `ResourceConfigurationDefinition`.
    pub fn resource_configuration_definition(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ResourceConfigurationDefinition", value.into());
        self
    }

    /// The ID of the group resource configuration.
    ///
    /// `ResourceConfigurationGroupId`.
    pub fn resource_configuration_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceConfigurationGroupId", value.into());
        self
    }

    /// The type of resource configuration. A resource configuration can be one of the following types:
    ///
    /// `ResourceConfigurationType`. Required. Allowed: [`ResourceConfigurationType`](resource_configuration::ResourceConfigurationType). A change replaces the resource.
    pub fn resource_configuration_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceConfigurationType", value.into());
        self
    }

    /// The ID of the resource gateway.
    ///
    /// `ResourceGatewayId`. A change replaces the resource.
    pub fn resource_gateway_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceGatewayId", value.into());
        self
    }

    /// The tags for the resource configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<resource_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ResourceConfiguration {
    const TYPE: &'static str = "AWS::VpcLattice::ResourceConfiguration";
}

impl Construct for ResourceConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceConfiguration> for Properties {
    fn from(value: ResourceConfiguration) -> Self {
        value.0
    }
}

impl Handle<ResourceConfiguration> {
    /// The Amazon Resource Name (ARN) of the resource configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the resource configuration.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A resource gateway is a point of ingress into the VPC where a resource resides. It spans multiple Availability Zones.
///
/// [`AWS::VpcLattice::ResourceGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcegateway.html).
///
/// Required: `Name`, `SubnetIds`, `VpcIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceGateway(Properties);

impl ResourceGateway {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of IP address used by the resource gateway.
    ///
    /// `IpAddressType`. Allowed: [`IpAddressType`](resource_gateway::IpAddressType). A change replaces the resource.
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// The number of IPv4 addresses in each ENI for the resource gateway.
    ///
    /// `Ipv4AddressesPerEni`.
    pub fn ipv4_addresses_per_eni(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Ipv4AddressesPerEni", value.into());
        self
    }

    /// The name of the resource gateway.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `ResourceConfigDnsResolution`. Allowed: [`ResourceConfigDnsResolution`](resource_gateway::ResourceConfigDnsResolution). A change replaces the resource.
    pub fn resource_config_dns_resolution(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceConfigDnsResolution", value.into());
        self
    }

    /// The IDs of the security groups applied to the resource gateway.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The IDs of the VPC subnets for the resource gateway.
    ///
    /// `SubnetIds`. Required. A change replaces the resource.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// The tags for the resource gateway.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<resource_gateway::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the VPC for the resource gateway.
    ///
    /// `VpcIdentifier`. Required. A change replaces the resource.
    pub fn vpc_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcIdentifier", value.into());
        self
    }
}

impl Resource for ResourceGateway {
    const TYPE: &'static str = "AWS::VpcLattice::ResourceGateway";
}

impl Construct for ResourceGateway {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceGateway> for Properties {
    fn from(value: ResourceGateway) -> Self {
        value.0
    }
}

impl Handle<ResourceGateway> {
    /// The Amazon Resource Name (ARN) of the resource gateway.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the resource gateway.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Retrieves information about the specified resource policy. The resource policy is an IAM policy created on behalf of the resource owner when they share a resource.
///
/// [`AWS::VpcLattice::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcepolicy.html).
///
/// Required: `Policy`, `ResourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourcePolicy(Properties);

impl ResourcePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the service network or service.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// An IAM policy.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::VpcLattice::ResourcePolicy";
}

impl Construct for ResourcePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourcePolicy> for Properties {
    fn from(value: ResourcePolicy) -> Self {
        value.0
    }
}

/// Creates a listener rule. Each listener has a default rule for checking connection requests, but you can define additional rules. Each rule consists of a priority, one or more actions, and one or more conditions.
///
/// [`AWS::VpcLattice::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-rule.html).
///
/// Required: `Action`, `Match`, `Priority`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Rule(Properties);

impl Rule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Describes the action for a rule.
    ///
    /// `Action`. Required.
    pub fn action(mut self, value: impl Into<Value<rule::Action>>) -> Self {
        self.0.set("Action", value.into());
        self
    }

    /// The ID or ARN of the listener.
    ///
    /// `ListenerIdentifier`. A change replaces the resource.
    pub fn listener_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ListenerIdentifier", value.into());
        self
    }

    /// The rule match.
    ///
    /// `Match`. Required.
    pub fn r#match(mut self, value: impl Into<Value<rule::Match>>) -> Self {
        self.0.set("Match", value.into());
        self
    }

    /// The name of the rule. The name must be unique within the listener. The valid characters are a-z, 0-9, and hyphens (-). You can't use a hyphen as the first or last character, or immediately after another hyphen.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The priority assigned to the rule. Each rule for a specific listener must have a unique priority. The lower the priority number the higher the priority.
    ///
    /// `Priority`. Required.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// The ID or ARN of the service.
    ///
    /// `ServiceIdentifier`. A change replaces the resource.
    pub fn service_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceIdentifier", value.into());
        self
    }

    /// The tags for the rule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Rule {
    const TYPE: &'static str = "AWS::VpcLattice::Rule";
}

impl Construct for Rule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Rule> for Properties {
    fn from(value: Rule) -> Self {
        value.0
    }
}

impl Handle<Rule> {
    /// The Amazon Resource Name (ARN) of the rule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the listener.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a service. A service is any software application that can run on instances containers, or serverless functions within an account or virtual private cloud (VPC).
///
/// [`AWS::VpcLattice::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-service.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Service(Properties);

impl Service {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of IAM policy.
    ///
    /// `AuthType`. Allowed: [`AuthType`](service::AuthType).
    pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthType", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the certificate.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateArn", value.into());
        self
    }

    /// The custom domain name of the service.
    ///
    /// `CustomDomainName`. A change replaces the resource.
    pub fn custom_domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomDomainName", value.into());
        self
    }

    /// Describes the DNS information of the service. This field is read-only.
    ///
    /// `DnsEntry`.
    pub fn dns_entry(mut self, value: impl Into<Value<service::DnsEntry>>) -> Self {
        self.0.set("DnsEntry", value.into());
        self
    }

    /// `IdleTimeoutSeconds`.
    pub fn idle_timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("IdleTimeoutSeconds", value.into());
        self
    }

    /// The name of the service. The name must be unique within the account. The valid characters are a-z, 0-9, and hyphens (-). You can't use a hyphen as the first or last character, or immediately after another hyphen.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags for the service.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<service::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Service {
    const TYPE: &'static str = "AWS::VpcLattice::Service";
}

impl Construct for Service {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Service> for Properties {
    fn from(value: Service) -> Self {
        value.0
    }
}

impl Handle<Service> {
    /// The Amazon Resource Name (ARN) of the service.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the service was created, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The domain name of the service.
    ///
    /// `Fn::GetAtt` of `DnsEntry.DomainName`.
    #[must_use]
    pub fn dns_entry_domain_name(self) -> Value<String> {
        self.attribute("DnsEntry.DomainName")
    }

    /// The ID of the hosted zone.
    ///
    /// `Fn::GetAtt` of `DnsEntry.HostedZoneId`.
    #[must_use]
    pub fn dns_entry_hosted_zone_id(self) -> Value<String> {
        self.attribute("DnsEntry.HostedZoneId")
    }

    /// The ID of the service.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time that the service was last updated, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The status of the service.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a service network. A service network is a logical boundary for a collection of services. You can associate services and VPCs with a service network.
///
/// [`AWS::VpcLattice::ServiceNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetwork.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServiceNetwork(Properties);

impl ServiceNetwork {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of IAM policy.
    ///
    /// `AuthType`. Allowed: [`AuthType`](service_network::AuthType).
    pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthType", value.into());
        self
    }

    /// The name of the service network. The name must be unique to the account. The valid characters are a-z, 0-9, and hyphens (-). You can't use a hyphen as the first or last character, or immediately after another hyphen.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specify if the service network should be enabled for sharing.
    ///
    /// `SharingConfig`. A change replaces the resource.
    pub fn sharing_config(
        mut self,
        value: impl Into<Value<service_network::SharingConfig>>,
    ) -> Self {
        self.0.set("SharingConfig", value.into());
        self
    }

    /// The tags for the service network.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<service_network::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ServiceNetwork {
    const TYPE: &'static str = "AWS::VpcLattice::ServiceNetwork";
}

impl Construct for ServiceNetwork {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServiceNetwork> for Properties {
    fn from(value: ServiceNetwork) -> Self {
        value.0
    }
}

impl Handle<ServiceNetwork> {
    /// The Amazon Resource Name (ARN) of the service network.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the service network was created, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the service network.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time of the last update, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// Associates the specified service network with the specified resource configuration. This allows the resource configuration to receive connections through the service network, including through a service network VPC endpoint.
///
/// [`AWS::VpcLattice::ServiceNetworkResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkresourceassociation.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServiceNetworkResourceAssociation(Properties);

impl ServiceNetworkResourceAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates if private DNS is enabled for the service network resource association.
    ///
    /// `PrivateDnsEnabled`. A change replaces the resource.
    pub fn private_dns_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PrivateDnsEnabled", value.into());
        self
    }

    /// The ID of the resource configuration associated with the service network.
    ///
    /// `ResourceConfigurationId`. A change replaces the resource.
    pub fn resource_configuration_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceConfigurationId", value.into());
        self
    }

    /// The ID of the service network associated with the resource configuration.
    ///
    /// `ServiceNetworkId`. A change replaces the resource.
    pub fn service_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceNetworkId", value.into());
        self
    }

    /// A key-value pair to associate with a resource.
    ///
    /// `Tags`.
    pub fn tags(
        mut self,
        value: impl Into<List<service_network_resource_association::Tag>>,
    ) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ServiceNetworkResourceAssociation {
    const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkResourceAssociation";
}

impl Construct for ServiceNetworkResourceAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServiceNetworkResourceAssociation> for Properties {
    fn from(value: ServiceNetworkResourceAssociation) -> Self {
        value.0
    }
}

impl Handle<ServiceNetworkResourceAssociation> {
    /// The Amazon Resource Name (ARN) of the association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the association between the service network and resource configuration.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Associates the specified service with the specified service network.
///
/// [`AWS::VpcLattice::ServiceNetworkServiceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkserviceassociation.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServiceNetworkServiceAssociation(Properties);

impl ServiceNetworkServiceAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The DNS information of the service.
    ///
    /// `DnsEntry`.
    pub fn dns_entry(
        mut self,
        value: impl Into<Value<service_network_service_association::DnsEntry>>,
    ) -> Self {
        self.0.set("DnsEntry", value.into());
        self
    }

    /// The ID or ARN of the service.
    ///
    /// `ServiceIdentifier`. A change replaces the resource.
    pub fn service_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceIdentifier", value.into());
        self
    }

    /// The ID or ARN of the service network. You must use an ARN if the resources are in different accounts.
    ///
    /// `ServiceNetworkIdentifier`. A change replaces the resource.
    pub fn service_network_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceNetworkIdentifier", value.into());
        self
    }

    /// The tags for the association.
    ///
    /// `Tags`.
    pub fn tags(
        mut self,
        value: impl Into<List<service_network_service_association::Tag>>,
    ) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ServiceNetworkServiceAssociation {
    const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkServiceAssociation";
}

impl Construct for ServiceNetworkServiceAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServiceNetworkServiceAssociation> for Properties {
    fn from(value: ServiceNetworkServiceAssociation) -> Self {
        value.0
    }
}

impl Handle<ServiceNetworkServiceAssociation> {
    /// The Amazon Resource Name (ARN) of the association between the service network and the service.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the association was created, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The domain name of the service.
    ///
    /// `Fn::GetAtt` of `DnsEntry.DomainName`.
    #[must_use]
    pub fn dns_entry_domain_name(self) -> Value<String> {
        self.attribute("DnsEntry.DomainName")
    }

    /// The ID of the hosted zone.
    ///
    /// `Fn::GetAtt` of `DnsEntry.HostedZoneId`.
    #[must_use]
    pub fn dns_entry_hosted_zone_id(self) -> Value<String> {
        self.attribute("DnsEntry.HostedZoneId")
    }

    /// The ID of the of the association between the service network and the service.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) of the service.
    ///
    /// `Fn::GetAtt` of `ServiceArn`.
    #[must_use]
    pub fn service_arn(self) -> Value<String> {
        self.attribute("ServiceArn")
    }

    /// The ID of the service.
    ///
    /// `Fn::GetAtt` of `ServiceId`.
    #[must_use]
    pub fn service_id(self) -> Value<String> {
        self.attribute("ServiceId")
    }

    /// The name of the service.
    ///
    /// `Fn::GetAtt` of `ServiceName`.
    #[must_use]
    pub fn service_name(self) -> Value<String> {
        self.attribute("ServiceName")
    }

    /// The Amazon Resource Name (ARN) of the service network
    ///
    /// `Fn::GetAtt` of `ServiceNetworkArn`.
    #[must_use]
    pub fn service_network_arn(self) -> Value<String> {
        self.attribute("ServiceNetworkArn")
    }

    /// The ID of the service network.
    ///
    /// `Fn::GetAtt` of `ServiceNetworkId`.
    #[must_use]
    pub fn service_network_id(self) -> Value<String> {
        self.attribute("ServiceNetworkId")
    }

    /// The name of the service network.
    ///
    /// `Fn::GetAtt` of `ServiceNetworkName`.
    #[must_use]
    pub fn service_network_name(self) -> Value<String> {
        self.attribute("ServiceNetworkName")
    }

    /// The status of the association between the service network and the service.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Associates a VPC with a service network. When you associate a VPC with the service network, it enables all the resources within that VPC to be clients and communicate with other services in the service network.
///
/// [`AWS::VpcLattice::ServiceNetworkVpcAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkvpcassociation.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServiceNetworkVpcAssociation(Properties);

impl ServiceNetworkVpcAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The DNS options for the service network VPC association.
    ///
    /// `DnsOptions`.
    pub fn dns_options(
        mut self,
        value: impl Into<Value<service_network_vpc_association::DnsOptions>>,
    ) -> Self {
        self.0.set("DnsOptions", value.into());
        self
    }

    /// Indicates if private DNS is enabled for the service network VPC association.
    ///
    /// `PrivateDnsEnabled`.
    pub fn private_dns_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PrivateDnsEnabled", value.into());
        self
    }

    /// The IDs of the security groups. Security groups aren't added by default. You can add a security group to apply network level controls to control which resources in a VPC are allowed to access the service network and its services.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The ID or ARN of the service network. You must use an ARN if the resources are in different accounts.
    ///
    /// `ServiceNetworkIdentifier`. A change replaces the resource.
    pub fn service_network_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceNetworkIdentifier", value.into());
        self
    }

    /// The tags for the association.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<service_network_vpc_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the VPC.
    ///
    /// `VpcIdentifier`. A change replaces the resource.
    pub fn vpc_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcIdentifier", value.into());
        self
    }
}

impl Resource for ServiceNetworkVpcAssociation {
    const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkVpcAssociation";
}

impl Construct for ServiceNetworkVpcAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServiceNetworkVpcAssociation> for Properties {
    fn from(value: ServiceNetworkVpcAssociation) -> Self {
        value.0
    }
}

impl Handle<ServiceNetworkVpcAssociation> {
    /// The Amazon Resource Name (ARN) of the association between the service network and the VPC.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the association was created, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the specified association between the service network and the VPC.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) of the service network.
    ///
    /// `Fn::GetAtt` of `ServiceNetworkArn`.
    #[must_use]
    pub fn service_network_arn(self) -> Value<String> {
        self.attribute("ServiceNetworkArn")
    }

    /// The ID of the service network.
    ///
    /// `Fn::GetAtt` of `ServiceNetworkId`.
    #[must_use]
    pub fn service_network_id(self) -> Value<String> {
        self.attribute("ServiceNetworkId")
    }

    /// The name of the service network.
    ///
    /// `Fn::GetAtt` of `ServiceNetworkName`.
    #[must_use]
    pub fn service_network_name(self) -> Value<String> {
        self.attribute("ServiceNetworkName")
    }

    /// The status of the association.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The ID of the VPC.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[must_use]
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// Creates a target group. A target group is a collection of targets, or compute resources, that run your application or service. A target group can only be used by a single service.
///
/// [`AWS::VpcLattice::TargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html).
///
/// Required: `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TargetGroup(Properties);

impl TargetGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The target group configuration.
    ///
    /// `Config`.
    pub fn config(mut self, value: impl Into<Value<target_group::TargetGroupConfig>>) -> Self {
        self.0.set("Config", value.into());
        self
    }

    /// The name of the target group. The name must be unique within the account. The valid characters are a-z, 0-9, and hyphens (-). You can't use a hyphen as the first or last character, or immediately after another hyphen.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags for the target group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<target_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Describes a target.
    ///
    /// `Targets`.
    pub fn targets(mut self, value: impl Into<List<target_group::Target>>) -> Self {
        self.0.set("Targets", value.into());
        self
    }

    /// The type of target group.
    ///
    /// `Type`. Required. Allowed: [`Type`](target_group::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for TargetGroup {
    const TYPE: &'static str = "AWS::VpcLattice::TargetGroup";
}

impl Construct for TargetGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TargetGroup> for Properties {
    fn from(value: TargetGroup) -> Self {
        value.0
    }
}

impl Handle<TargetGroup> {
    /// The Amazon Resource Name (ARN) of the target group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the target group was created, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the target group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time that the target group was last updated, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The operation's status. You can retry the operation if the status is `CREATE_FAILED` . However, if you retry it while the status is `CREATE_IN_PROGRESS` , there is no change in the status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types and words of [`AccessLogSubscription`].
pub mod access_log_subscription {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::VpcLattice::AccessLogSubscription`.
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
        /// Words for `ServiceNetworkLogType`.
        pub enum ServiceNetworkLogType {
            Service = "SERVICE",
            Resource = "RESOURCE",
        }
    }
}

/// Property types of [`DomainVerification`].
pub mod domain_verification {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::VpcLattice::DomainVerification`.
    ///
    /// Required: `Key`.
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

    /// A property type of `AWS::VpcLattice::DomainVerification`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TxtMethodConfig(Properties);

    impl TxtMethodConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("name", value.into());
            self
        }

        /// `value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("value", value.into());
            self
        }
    }

    impl From<TxtMethodConfig> for Json {
        fn from(value: TxtMethodConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Listener`].
pub mod listener {
    use crate::{Json, List, Properties, Value};

    /// The action for the default rule. Each listener has a default rule. The default rule is used if no other rules match.
    ///
    /// A property type of `AWS::VpcLattice::Listener`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultAction(Properties);

    impl DefaultAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes an action that returns a custom HTTP response.
        ///
        /// `FixedResponse`.
        pub fn fixed_response(mut self, value: impl Into<Value<FixedResponse>>) -> Self {
            self.0.set("FixedResponse", value.into());
            self
        }

        /// Describes a forward action. You can use forward actions to route requests to one or more target groups.
        ///
        /// `Forward`.
        pub fn forward(mut self, value: impl Into<Value<Forward>>) -> Self {
            self.0.set("Forward", value.into());
            self
        }
    }

    impl From<DefaultAction> for Json {
        fn from(value: DefaultAction) -> Self {
            value.0.into()
        }
    }

    /// Describes an action that returns a custom HTTP response.
    ///
    /// A property type of `AWS::VpcLattice::Listener`.
    ///
    /// Required: `StatusCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FixedResponse(Properties);

    impl FixedResponse {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP response code. Only `404` and `500` status codes are supported.
        ///
        /// `StatusCode`. Required.
        pub fn status_code(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StatusCode", value.into());
            self
        }
    }

    impl From<FixedResponse> for Json {
        fn from(value: FixedResponse) -> Self {
            value.0.into()
        }
    }

    /// The forward action. Traffic that matches the rule is forwarded to the specified target groups.
    ///
    /// A property type of `AWS::VpcLattice::Listener`.
    ///
    /// Required: `TargetGroups`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Forward(Properties);

    impl Forward {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The target groups. Traffic matching the rule is forwarded to the specified target groups. With forward actions, you can assign a weight that controls the prioritization and selection of each target group.
        ///
        /// `TargetGroups`. Required.
        pub fn target_groups(mut self, value: impl Into<List<WeightedTargetGroup>>) -> Self {
            self.0.set("TargetGroups", value.into());
            self
        }
    }

    impl From<Forward> for Json {
        fn from(value: Forward) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::VpcLattice::Listener`.
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

    /// Describes the weight of a target group.
    ///
    /// A property type of `AWS::VpcLattice::Listener`.
    ///
    /// Required: `TargetGroupIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WeightedTargetGroup(Properties);

    impl WeightedTargetGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the target group.
        ///
        /// `TargetGroupIdentifier`. Required.
        pub fn target_group_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetGroupIdentifier", value.into());
            self
        }

        /// Only required if you specify multiple target groups for a forward action. The weight determines how requests are distributed to the target group.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<WeightedTargetGroup> for Json {
        fn from(value: WeightedTargetGroup) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Protocol`.
        pub enum Protocol {
            Http = "HTTP",
            Https = "HTTPS",
            TlsPassthrough = "TLS_PASSTHROUGH",
        }
    }
}

/// Property types and words of [`ResourceConfiguration`].
pub mod resource_configuration {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::VpcLattice::ResourceConfiguration`.
    ///
    /// Required: `Key`.
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
        /// Words for `ProtocolType`.
        pub enum ProtocolType {
            Tcp = "TCP",
        }

        /// Words for `ResourceConfigurationAuthType`.
        pub enum ResourceConfigurationAuthType {
            None = "NONE",
            AwsIam = "AWS_IAM",
        }

        /// Words for `ResourceConfigurationType`.
        pub enum ResourceConfigurationType {
            Group = "GROUP",
            Child = "CHILD",
            Single = "SINGLE",
            Arn = "ARN",
            Cidr = "CIDR",
        }
    }
}

/// Property types and words of [`ResourceGateway`].
pub mod resource_gateway {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::VpcLattice::ResourceGateway`.
    ///
    /// Required: `Key`.
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
        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "IPV4",
            Ipv6 = "IPV6",
            Dualstack = "DUALSTACK",
        }

        /// Words for `ResourceConfigDnsResolution`.
        pub enum ResourceConfigDnsResolution {
            InVpc = "IN_VPC",
            Public = "PUBLIC",
        }
    }
}

/// Property types and words of [`Rule`].
pub mod rule {
    use crate::{Json, List, Properties, Value};

    /// Describes the action for a rule.
    ///
    /// A property type of `AWS::VpcLattice::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The fixed response action. The rule returns a custom HTTP response.
        ///
        /// `FixedResponse`.
        pub fn fixed_response(mut self, value: impl Into<Value<FixedResponse>>) -> Self {
            self.0.set("FixedResponse", value.into());
            self
        }

        /// The forward action. Traffic that matches the rule is forwarded to the specified target groups.
        ///
        /// `Forward`.
        pub fn forward(mut self, value: impl Into<Value<Forward>>) -> Self {
            self.0.set("Forward", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// Describes an action that returns a custom HTTP response.
    ///
    /// A property type of `AWS::VpcLattice::Rule`.
    ///
    /// Required: `StatusCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FixedResponse(Properties);

    impl FixedResponse {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP response code. Only `404` and `500` status codes are supported.
        ///
        /// `StatusCode`. Required.
        pub fn status_code(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StatusCode", value.into());
            self
        }
    }

    impl From<FixedResponse> for Json {
        fn from(value: FixedResponse) -> Self {
            value.0.into()
        }
    }

    /// The forward action. Traffic that matches the rule is forwarded to the specified target groups.
    ///
    /// A property type of `AWS::VpcLattice::Rule`.
    ///
    /// Required: `TargetGroups`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Forward(Properties);

    impl Forward {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The target groups. Traffic matching the rule is forwarded to the specified target groups. With forward actions, you can assign a weight that controls the prioritization and selection of each target group.
        ///
        /// `TargetGroups`. Required.
        pub fn target_groups(mut self, value: impl Into<List<WeightedTargetGroup>>) -> Self {
            self.0.set("TargetGroups", value.into());
            self
        }
    }

    impl From<Forward> for Json {
        fn from(value: Forward) -> Self {
            value.0.into()
        }
    }

    /// Describes the constraints for a header match. Matches incoming requests with rule based on request header value before applying rule action.
    ///
    /// A property type of `AWS::VpcLattice::Rule`.
    ///
    /// Required: `Match`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HeaderMatch(Properties);

    impl HeaderMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the match is case sensitive.
        ///
        /// `CaseSensitive`.
        pub fn case_sensitive(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CaseSensitive", value.into());
            self
        }

        /// The header match type.
        ///
        /// `Match`. Required.
        pub fn r#match(mut self, value: impl Into<Value<HeaderMatchType>>) -> Self {
            self.0.set("Match", value.into());
            self
        }

        /// The name of the header.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<HeaderMatch> for Json {
        fn from(value: HeaderMatch) -> Self {
            value.0.into()
        }
    }

    /// Describes a header match type.
    ///
    /// A property type of `AWS::VpcLattice::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HeaderMatchType(Properties);

    impl HeaderMatchType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A contains type match.
        ///
        /// `Contains`.
        pub fn contains(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Contains", value.into());
            self
        }

        /// An exact type match.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }

        /// A prefix type match. Matches the value with the prefix.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<HeaderMatchType> for Json {
        fn from(value: HeaderMatchType) -> Self {
            value.0.into()
        }
    }

    /// Describes criteria that can be applied to incoming requests.
    ///
    /// A property type of `AWS::VpcLattice::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpMatch(Properties);

    impl HttpMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The header matches. Matches incoming requests with rule based on request header value before applying rule action.
        ///
        /// `HeaderMatches`.
        pub fn header_matches(mut self, value: impl Into<List<HeaderMatch>>) -> Self {
            self.0.set("HeaderMatches", value.into());
            self
        }

        /// The HTTP method type.
        ///
        /// `Method`. Allowed: [`Method`].
        pub fn method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Method", value.into());
            self
        }

        /// The path match.
        ///
        /// `PathMatch`.
        pub fn path_match(mut self, value: impl Into<Value<PathMatch>>) -> Self {
            self.0.set("PathMatch", value.into());
            self
        }
    }

    impl From<HttpMatch> for Json {
        fn from(value: HttpMatch) -> Self {
            value.0.into()
        }
    }

    /// Describes a rule match.
    ///
    /// A property type of `AWS::VpcLattice::Rule`.
    ///
    /// Required: `HttpMatch`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Match(Properties);

    impl Match {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP criteria that a rule must match.
        ///
        /// `HttpMatch`. Required.
        pub fn http_match(mut self, value: impl Into<Value<HttpMatch>>) -> Self {
            self.0.set("HttpMatch", value.into());
            self
        }
    }

    impl From<Match> for Json {
        fn from(value: Match) -> Self {
            value.0.into()
        }
    }

    /// Describes the conditions that can be applied when matching a path for incoming requests.
    ///
    /// A property type of `AWS::VpcLattice::Rule`.
    ///
    /// Required: `Match`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PathMatch(Properties);

    impl PathMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the match is case sensitive.
        ///
        /// `CaseSensitive`.
        pub fn case_sensitive(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CaseSensitive", value.into());
            self
        }

        /// The type of path match.
        ///
        /// `Match`. Required.
        pub fn r#match(mut self, value: impl Into<Value<PathMatchType>>) -> Self {
            self.0.set("Match", value.into());
            self
        }
    }

    impl From<PathMatch> for Json {
        fn from(value: PathMatch) -> Self {
            value.0.into()
        }
    }

    /// Describes a path match type. Each rule can include only one of the following types of paths.
    ///
    /// A property type of `AWS::VpcLattice::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PathMatchType(Properties);

    impl PathMatchType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An exact match of the path.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }

        /// A prefix match of the path.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<PathMatchType> for Json {
        fn from(value: PathMatchType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::VpcLattice::Rule`.
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

    /// Describes the weight of a target group.
    ///
    /// A property type of `AWS::VpcLattice::Rule`.
    ///
    /// Required: `TargetGroupIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WeightedTargetGroup(Properties);

    impl WeightedTargetGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the target group.
        ///
        /// `TargetGroupIdentifier`. Required.
        pub fn target_group_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetGroupIdentifier", value.into());
            self
        }

        /// Only required if you specify multiple target groups for a forward action. The weight determines how requests are distributed to the target group.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<WeightedTargetGroup> for Json {
        fn from(value: WeightedTargetGroup) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Method`.
        pub enum Method {
            Connect = "CONNECT",
            Delete = "DELETE",
            Get = "GET",
            Head = "HEAD",
            Options = "OPTIONS",
            Post = "POST",
            Put = "PUT",
            Trace = "TRACE",
        }
    }
}

/// Property types and words of [`Service`].
pub mod service {
    use crate::{Json, Properties, Value};

    /// Describes the DNS information of a service.
    ///
    /// A property type of `AWS::VpcLattice::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DnsEntry(Properties);

    impl DnsEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain name of the service.
        ///
        /// `DomainName`.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// The ID of the hosted zone.
        ///
        /// `HostedZoneId`.
        pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostedZoneId", value.into());
            self
        }
    }

    impl From<DnsEntry> for Json {
        fn from(value: DnsEntry) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::VpcLattice::Service`.
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
            None = "NONE",
            AwsIam = "AWS_IAM",
        }
    }
}

/// Property types and words of [`ServiceNetwork`].
pub mod service_network {
    use crate::{Json, Properties, Value};

    /// Specify if the service network should be enabled for sharing.
    ///
    /// A property type of `AWS::VpcLattice::ServiceNetwork`.
    ///
    /// Required: `enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SharingConfig(Properties);

    impl SharingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify if the service network should be enabled for sharing.
        ///
        /// `enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("enabled", value.into());
            self
        }
    }

    impl From<SharingConfig> for Json {
        fn from(value: SharingConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::VpcLattice::ServiceNetwork`.
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
            None = "NONE",
            AwsIam = "AWS_IAM",
        }
    }
}

/// Property types of [`ServiceNetworkResourceAssociation`].
pub mod service_network_resource_association {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::VpcLattice::ServiceNetworkResourceAssociation`.
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

/// Property types of [`ServiceNetworkServiceAssociation`].
pub mod service_network_service_association {
    use crate::{Json, Properties, Value};

    /// The DNS information.
    ///
    /// A property type of `AWS::VpcLattice::ServiceNetworkServiceAssociation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DnsEntry(Properties);

    impl DnsEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain name of the service.
        ///
        /// `DomainName`.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// The ID of the hosted zone.
        ///
        /// `HostedZoneId`.
        pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostedZoneId", value.into());
            self
        }
    }

    impl From<DnsEntry> for Json {
        fn from(value: DnsEntry) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::VpcLattice::ServiceNetworkServiceAssociation`.
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

/// Property types and words of [`ServiceNetworkVpcAssociation`].
pub mod service_network_vpc_association {
    use crate::{Json, List, Properties, Value};

    /// The DNS configuration options.
    ///
    /// A property type of `AWS::VpcLattice::ServiceNetworkVpcAssociation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DnsOptions(Properties);

    impl DnsOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The preference for which private domains have a private hosted zone created for and associated with the specified VPC. Only supported when private DNS is enabled and when the VPC endpoint type is ServiceNetwork or Resource.
        ///
        /// `PrivateDnsPreference`. Allowed: [`PrivateDnsPreference`].
        pub fn private_dns_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrivateDnsPreference", value.into());
            self
        }

        /// Indicates which of the private domains to create private hosted zones for and associate with the specified VPC.
        ///
        /// `PrivateDnsSpecifiedDomains`.
        pub fn private_dns_specified_domains(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PrivateDnsSpecifiedDomains", value.into());
            self
        }
    }

    impl From<DnsOptions> for Json {
        fn from(value: DnsOptions) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::VpcLattice::ServiceNetworkVpcAssociation`.
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
        /// Words for `PrivateDnsPreference`.
        pub enum PrivateDnsPreference {
            VerifiedDomainsOnly = "VERIFIED_DOMAINS_ONLY",
            AllDomains = "ALL_DOMAINS",
            VerifiedDomainsAndSpecifiedDomains = "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
            SpecifiedDomainsOnly = "SPECIFIED_DOMAINS_ONLY",
        }
    }
}

/// Property types and words of [`TargetGroup`].
pub mod target_group {
    use crate::{Json, Properties, Value};

    /// Describes the health check configuration of a target group. Health check configurations aren't used for target groups of type `LAMBDA` or `ALB` .
    ///
    /// A property type of `AWS::VpcLattice::TargetGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthCheckConfig(Properties);

    impl HealthCheckConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether health checking is enabled.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The approximate amount of time, in seconds, between health checks of an individual target. The range is 5–300 seconds. The default is 30 seconds.
        ///
        /// `HealthCheckIntervalSeconds`.
        pub fn health_check_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HealthCheckIntervalSeconds", value.into());
            self
        }

        /// The amount of time, in seconds, to wait before reporting a target as unhealthy. The range is 1–120 seconds. The default is 5 seconds.
        ///
        /// `HealthCheckTimeoutSeconds`.
        pub fn health_check_timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HealthCheckTimeoutSeconds", value.into());
            self
        }

        /// The number of consecutive successful health checks required before considering an unhealthy target healthy. The range is 2–10. The default is 5.
        ///
        /// `HealthyThresholdCount`.
        pub fn healthy_threshold_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HealthyThresholdCount", value.into());
            self
        }

        /// The codes to use when checking for a successful response from a target.
        ///
        /// `Matcher`.
        pub fn matcher(mut self, value: impl Into<Value<Matcher>>) -> Self {
            self.0.set("Matcher", value.into());
            self
        }

        /// The destination for health checks on the targets. If the protocol version is `HTTP/1.1` or `HTTP/2` , specify a valid URI (for example, `/path?query` ). The default path is `/` .
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The port used when performing health checks on targets. The default setting is the port that a target receives traffic on.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The protocol used when performing health checks on targets. The possible protocols are `HTTP` and `HTTPS` . The default is `HTTP` .
        ///
        /// `Protocol`. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The protocol version used when performing health checks on targets. The possible protocol versions are `HTTP1` and `HTTP2` .
        ///
        /// `ProtocolVersion`. Allowed: [`ProtocolVersion`].
        pub fn protocol_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProtocolVersion", value.into());
            self
        }

        /// The number of consecutive failed health checks required before considering a target unhealthy. The range is 2–10. The default is 2.
        ///
        /// `UnhealthyThresholdCount`.
        pub fn unhealthy_threshold_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UnhealthyThresholdCount", value.into());
            self
        }
    }

    impl From<HealthCheckConfig> for Json {
        fn from(value: HealthCheckConfig) -> Self {
            value.0.into()
        }
    }

    /// Describes the codes to use when checking for a successful response from a target for health checks.
    ///
    /// A property type of `AWS::VpcLattice::TargetGroup`.
    ///
    /// Required: `HttpCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Matcher(Properties);

    impl Matcher {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP code to use when checking for a successful response from a target.
        ///
        /// `HttpCode`. Required.
        pub fn http_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpCode", value.into());
            self
        }
    }

    impl From<Matcher> for Json {
        fn from(value: Matcher) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::VpcLattice::TargetGroup`.
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

    /// Describes a target.
    ///
    /// A property type of `AWS::VpcLattice::TargetGroup`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Target(Properties);

    impl Target {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the target. If the target group type is `INSTANCE` , this is an instance ID. If the target group type is `IP` , this is an IP address. If the target group type is `LAMBDA` , this is the ARN of a Lambda function.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The port on which the target is listening. For HTTP, the default is 80. For HTTPS, the default is 443.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }
    }

    impl From<Target> for Json {
        fn from(value: Target) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration of a target group.
    ///
    /// A property type of `AWS::VpcLattice::TargetGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetGroupConfig(Properties);

    impl TargetGroupConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The health check configuration. Not supported if the target group type is `LAMBDA` or `ALB` .
        ///
        /// `HealthCheck`.
        pub fn health_check(mut self, value: impl Into<Value<HealthCheckConfig>>) -> Self {
            self.0.set("HealthCheck", value.into());
            self
        }

        /// The type of IP address used for the target group. Supported only if the target group type is `IP` . The default is `IPV4` .
        ///
        /// `IpAddressType`. Allowed: [`IpAddressType`].
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }

        /// The version of the event structure that your Lambda function receives. Supported only if the target group type is `LAMBDA` . The default is `V1` .
        ///
        /// `LambdaEventStructureVersion`. Allowed: [`LambdaEventStructureVersion`].
        pub fn lambda_event_structure_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaEventStructureVersion", value.into());
            self
        }

        /// The port on which the targets are listening. For HTTP, the default is 80. For HTTPS, the default is 443. Not supported if the target group type is `LAMBDA` .
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The protocol to use for routing traffic to the targets. The default is the protocol of the target group. Not supported if the target group type is `LAMBDA` .
        ///
        /// `Protocol`. Allowed: [`TargetGroupConfigProtocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The protocol version. The default is `HTTP1` . Not supported if the target group type is `LAMBDA` .
        ///
        /// `ProtocolVersion`. Allowed: [`TargetGroupConfigProtocolVersion`].
        pub fn protocol_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProtocolVersion", value.into());
            self
        }

        /// The ID of the VPC. Not supported if the target group type is `LAMBDA` .
        ///
        /// `VpcIdentifier`.
        pub fn vpc_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcIdentifier", value.into());
            self
        }
    }

    impl From<TargetGroupConfig> for Json {
        fn from(value: TargetGroupConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Ip = "IP",
            Lambda = "LAMBDA",
            Instance = "INSTANCE",
            Alb = "ALB",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Http = "HTTP",
            Https = "HTTPS",
        }

        /// Words for `ProtocolVersion`.
        pub enum ProtocolVersion {
            Http1 = "HTTP1",
            Http2 = "HTTP2",
        }

        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "IPV4",
            Ipv6 = "IPV6",
        }

        /// Words for `LambdaEventStructureVersion`.
        pub enum LambdaEventStructureVersion {
            V1 = "V1",
            V2 = "V2",
        }

        /// Words for `Protocol`.
        pub enum TargetGroupConfigProtocol {
            Http = "HTTP",
            Https = "HTTPS",
            Tcp = "TCP",
        }

        /// Words for `ProtocolVersion`.
        pub enum TargetGroupConfigProtocolVersion {
            Http1 = "HTTP1",
            Http2 = "HTTP2",
            Grpc = "GRPC",
        }
    }
}
