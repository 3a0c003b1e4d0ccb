//! `AWS::RTBFabric`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::RTBFabric::InboundExternalLink Resource Type
///
/// [`AWS::RTBFabric::InboundExternalLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-inboundexternallink.html).
///
/// Required: `GatewayId`, `LinkLogSettings`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InboundExternalLink(Properties);

impl InboundExternalLink {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `GatewayId`. Required.
    pub fn gateway_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayId", value.into());
        self
    }

    /// `LinkAttributes`.
    pub fn link_attributes(
        mut self,
        value: impl Into<Value<inbound_external_link::LinkAttributes>>,
    ) -> Self {
        self.0.set("LinkAttributes", value.into());
        self
    }

    /// `LinkLogSettings`. Required.
    pub fn link_log_settings(
        mut self,
        value: impl Into<Value<inbound_external_link::LinkLogSettings>>,
    ) -> Self {
        self.0.set("LinkLogSettings", value.into());
        self
    }

    /// Tags to assign to the Link.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<inbound_external_link::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for InboundExternalLink {
    const TYPE: &'static str = "AWS::RTBFabric::InboundExternalLink";
}

impl Construct for InboundExternalLink {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InboundExternalLink> for Properties {
    fn from(value: InboundExternalLink) -> Self {
        value.0
    }
}

impl Handle<InboundExternalLink> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `Fn::GetAtt` of `DomainName`.
    #[must_use]
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `Fn::GetAtt` of `LinkId`.
    #[must_use]
    pub fn link_id(self) -> Value<String> {
        self.attribute("LinkId")
    }

    /// `Fn::GetAtt` of `LinkStatus`.
    #[must_use]
    pub fn link_status(self) -> Value<String> {
        self.attribute("LinkStatus")
    }

    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[must_use]
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// Creates a new link between gateways.
///
/// [`AWS::RTBFabric::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html).
///
/// Required: `GatewayId`, `LinkLogSettings`, `PeerGatewayId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Link(Properties);

impl Link {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the gateway.
    ///
    /// `GatewayId`. Required.
    pub fn gateway_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayId", value.into());
        self
    }

    /// Boolean to specify if an HTTP responder is allowed.
    ///
    /// `HttpResponderAllowed`.
    pub fn http_responder_allowed(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("HttpResponderAllowed", value.into());
        self
    }

    /// Attributes of the link.
    ///
    /// `LinkAttributes`.
    pub fn link_attributes(mut self, value: impl Into<Value<link::LinkAttributes>>) -> Self {
        self.0.set("LinkAttributes", value.into());
        self
    }

    /// Settings for the application logs.
    ///
    /// `LinkLogSettings`. Required.
    pub fn link_log_settings(mut self, value: impl Into<Value<link::LinkLogSettings>>) -> Self {
        self.0.set("LinkLogSettings", value.into());
        self
    }

    /// `ModuleConfigurationList`.
    pub fn module_configuration_list(
        mut self,
        value: impl Into<List<link::ModuleConfiguration>>,
    ) -> Self {
        self.0.set("ModuleConfigurationList", value.into());
        self
    }

    /// The unique identifier of the peer gateway.
    ///
    /// `PeerGatewayId`. Required.
    pub fn peer_gateway_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PeerGatewayId", value.into());
        self
    }

    /// A map of the key-value pairs of the tag or tags to assign to the resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<link::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Link {
    const TYPE: &'static str = "AWS::RTBFabric::Link";
}

impl Construct for Link {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Link> for Properties {
    fn from(value: Link) -> Self {
        value.0
    }
}

impl Handle<Link> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `Fn::GetAtt` of `LinkDirection`.
    #[must_use]
    pub fn link_direction(self) -> Value<String> {
        self.attribute("LinkDirection")
    }

    /// The unique identifier of the link.
    ///
    /// `Fn::GetAtt` of `LinkId`.
    #[must_use]
    pub fn link_id(self) -> Value<String> {
        self.attribute("LinkId")
    }

    /// `Fn::GetAtt` of `LinkStatus`.
    #[must_use]
    pub fn link_status(self) -> Value<String> {
        self.attribute("LinkStatus")
    }

    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[must_use]
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// Resource Type definition for AWS::RTBFabric::LinkRoutingRule. A routing rule on a link within RTB Fabric that controls request routing based on conditions such as host headers, path matching, and query string parameters.
///
/// [`AWS::RTBFabric::LinkRoutingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-linkroutingrule.html).
///
/// Required: `Conditions`, `GatewayId`, `LinkId`, `Priority`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LinkRoutingRule(Properties);

impl LinkRoutingRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Conditions for a routing rule. All non-null fields must match (AND logic). At least one field must be set. HostHeader and HostHeaderWildcard are mutually exclusive. PathPrefix and PathExact are mutually exclusive.
    ///
    /// `Conditions`. Required.
    pub fn conditions(mut self, value: impl Into<Value<link_routing_rule::RuleCondition>>) -> Self {
        self.0.set("Conditions", value.into());
        self
    }

    /// `GatewayId`. Required.
    pub fn gateway_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayId", value.into());
        self
    }

    /// `LinkId`. Required.
    pub fn link_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LinkId", value.into());
        self
    }

    /// `Priority`. Required.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// Tags to assign to the LinkRoutingRule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<link_routing_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LinkRoutingRule {
    const TYPE: &'static str = "AWS::RTBFabric::LinkRoutingRule";
}

impl Construct for LinkRoutingRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LinkRoutingRule> for Properties {
    fn from(value: LinkRoutingRule) -> Self {
        value.0
    }
}

impl Handle<LinkRoutingRule> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `Fn::GetAtt` of `RuleId`.
    #[must_use]
    pub fn rule_id(self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[must_use]
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// Resource Type definition for AWS::RTBFabric::OutboundExternalLink Resource Type
///
/// [`AWS::RTBFabric::OutboundExternalLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-outboundexternallink.html).
///
/// Required: `GatewayId`, `LinkLogSettings`, `PublicEndpoint`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OutboundExternalLink(Properties);

impl OutboundExternalLink {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `GatewayId`. Required.
    pub fn gateway_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayId", value.into());
        self
    }

    /// `LinkAttributes`.
    pub fn link_attributes(
        mut self,
        value: impl Into<Value<outbound_external_link::LinkAttributes>>,
    ) -> Self {
        self.0.set("LinkAttributes", value.into());
        self
    }

    /// `LinkLogSettings`. Required.
    pub fn link_log_settings(
        mut self,
        value: impl Into<Value<outbound_external_link::LinkLogSettings>>,
    ) -> Self {
        self.0.set("LinkLogSettings", value.into());
        self
    }

    /// `PublicEndpoint`. Required.
    pub fn public_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PublicEndpoint", value.into());
        self
    }

    /// Tags to assign to the Link.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<outbound_external_link::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for OutboundExternalLink {
    const TYPE: &'static str = "AWS::RTBFabric::OutboundExternalLink";
}

impl Construct for OutboundExternalLink {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OutboundExternalLink> for Properties {
    fn from(value: OutboundExternalLink) -> Self {
        value.0
    }
}

impl Handle<OutboundExternalLink> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `Fn::GetAtt` of `LinkId`.
    #[must_use]
    pub fn link_id(self) -> Value<String> {
        self.attribute("LinkId")
    }

    /// `Fn::GetAtt` of `LinkStatus`.
    #[must_use]
    pub fn link_status(self) -> Value<String> {
        self.attribute("LinkStatus")
    }

    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[must_use]
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// Creates a requester gateway.
///
/// [`AWS::RTBFabric::RequesterGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-requestergateway.html).
///
/// Required: `SecurityGroupIds`, `SubnetIds`, `VpcId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RequesterGateway(Properties);

impl RequesterGateway {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An optional description for the requester gateway.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique identifiers of the security groups.
    ///
    /// `SecurityGroupIds`. Required.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The unique identifiers of the subnets.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// A map of the key-value pairs of the tag or tags to assign to the resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<requester_gateway::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The unique identifier of the Virtual Private Cloud (VPC).
    ///
    /// `VpcId`. Required.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for RequesterGateway {
    const TYPE: &'static str = "AWS::RTBFabric::RequesterGateway";
}

impl Construct for RequesterGateway {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RequesterGateway> for Properties {
    fn from(value: RequesterGateway) -> Self {
        value.0
    }
}

impl Handle<RequesterGateway> {
    /// `Fn::GetAtt` of `ActiveLinksCount`.
    #[must_use]
    pub fn active_links_count(self) -> Value<i64> {
        self.attribute("ActiveLinksCount")
    }

    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `Fn::GetAtt` of `DomainName`.
    #[must_use]
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `Fn::GetAtt` of `GatewayId`.
    #[must_use]
    pub fn gateway_id(self) -> Value<String> {
        self.attribute("GatewayId")
    }

    /// `Fn::GetAtt` of `RequesterGatewayStatus`.
    #[must_use]
    pub fn requester_gateway_status(self) -> Value<String> {
        self.attribute("RequesterGatewayStatus")
    }

    /// `Fn::GetAtt` of `TotalLinksCount`.
    #[must_use]
    pub fn total_links_count(self) -> Value<i64> {
        self.attribute("TotalLinksCount")
    }

    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[must_use]
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// Creates a responder gateway.
///
/// [`AWS::RTBFabric::ResponderGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-respondergateway.html).
///
/// Required: `Port`, `Protocol`, `SecurityGroupIds`, `SubnetIds`, `VpcId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResponderGateway(Properties);

impl ResponderGateway {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AcmCertificateArn`.
    pub fn acm_certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcmCertificateArn", value.into());
        self
    }

    /// An optional description for the responder gateway.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The domain name for the responder gateway.
    ///
    /// `DomainName`.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// `GatewayType`. Allowed: [`GatewayType`](responder_gateway::GatewayType).
    pub fn gateway_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayType", value.into());
        self
    }

    /// `ListenerConfig`.
    pub fn listener_config(
        mut self,
        value: impl Into<Value<responder_gateway::ListenerConfig>>,
    ) -> Self {
        self.0.set("ListenerConfig", value.into());
        self
    }

    /// The configuration for the managed endpoint.
    ///
    /// `ManagedEndpointConfiguration`.
    pub fn managed_endpoint_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ManagedEndpointConfiguration", value.into());
        self
    }

    /// The networking port to use.
    ///
    /// `Port`. Required.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// The networking protocol to use.
    ///
    /// `Protocol`. Required. Allowed: [`Protocol`](responder_gateway::Protocol).
    pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Protocol", value.into());
        self
    }

    /// The unique identifiers of the security groups.
    ///
    /// `SecurityGroupIds`. Required.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The unique identifiers of the subnets.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// A map of the key-value pairs of the tag or tags to assign to the resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<responder_gateway::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The configuration of the trust store.
    ///
    /// `TrustStoreConfiguration`.
    pub fn trust_store_configuration(
        mut self,
        value: impl Into<Value<responder_gateway::TrustStoreConfiguration>>,
    ) -> Self {
        self.0.set("TrustStoreConfiguration", value.into());
        self
    }

    /// The unique identifier of the Virtual Private Cloud (VPC).
    ///
    /// `VpcId`. Required.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for ResponderGateway {
    const TYPE: &'static str = "AWS::RTBFabric::ResponderGateway";
}

impl Construct for ResponderGateway {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResponderGateway> for Properties {
    fn from(value: ResponderGateway) -> Self {
        value.0
    }
}

impl Handle<ResponderGateway> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CertificateAssociationStatus`.
    #[must_use]
    pub fn certificate_association_status(self) -> Value<String> {
        self.attribute("CertificateAssociationStatus")
    }

    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `Fn::GetAtt` of `ExternalInboundEndpoint`.
    #[must_use]
    pub fn external_inbound_endpoint(self) -> Value<Json> {
        self.attribute("ExternalInboundEndpoint")
    }

    /// `Fn::GetAtt` of `GatewayId`.
    #[must_use]
    pub fn gateway_id(self) -> Value<String> {
        self.attribute("GatewayId")
    }

    /// `Fn::GetAtt` of `ResponderGatewayStatus`.
    #[must_use]
    pub fn responder_gateway_status(self) -> Value<String> {
        self.attribute("ResponderGatewayStatus")
    }

    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[must_use]
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// Property types and words of [`InboundExternalLink`].
pub mod inbound_external_link {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::RTBFabric::InboundExternalLink`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkAttributes(Properties);

    impl LinkAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomerProvidedId`.
        pub fn customer_provided_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomerProvidedId", value.into());
            self
        }

        /// `ResponderErrorMasking`.
        pub fn responder_error_masking(
            mut self,
            value: impl Into<List<ResponderErrorMaskingForHttpCode>>,
        ) -> Self {
            self.0.set("ResponderErrorMasking", value.into());
            self
        }
    }

    impl From<LinkAttributes> for Json {
        fn from(value: LinkAttributes) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RTBFabric::InboundExternalLink`.
    ///
    /// Required: `ApplicationLogs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkLogSettings(Properties);

    impl LinkLogSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ApplicationLogs`. Required.
        pub fn application_logs(
            mut self,
            value: impl Into<Value<LinkLogSettingsApplicationLogs>>,
        ) -> Self {
            self.0.set("ApplicationLogs", value.into());
            self
        }
    }

    impl From<LinkLogSettings> for Json {
        fn from(value: LinkLogSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RTBFabric::InboundExternalLink`.
    ///
    /// Required: `LinkApplicationLogSampling`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkLogSettingsApplicationLogs(Properties);

    impl LinkLogSettingsApplicationLogs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LinkApplicationLogSampling`. Required.
        pub fn link_application_log_sampling(
            mut self,
            value: impl Into<Value<LinkLogSettingsApplicationLogsLinkApplicationLogSampling>>,
        ) -> Self {
            self.0.set("LinkApplicationLogSampling", value.into());
            self
        }
    }

    impl From<LinkLogSettingsApplicationLogs> for Json {
        fn from(value: LinkLogSettingsApplicationLogs) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RTBFabric::InboundExternalLink`.
    ///
    /// Required: `ErrorLog`, `FilterLog`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkLogSettingsApplicationLogsLinkApplicationLogSampling(Properties);

    impl LinkLogSettingsApplicationLogsLinkApplicationLogSampling {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ErrorLog`. Required.
        pub fn error_log(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ErrorLog", value.into());
            self
        }

        /// `FilterLog`. Required.
        pub fn filter_log(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("FilterLog", value.into());
            self
        }
    }

    impl From<LinkLogSettingsApplicationLogsLinkApplicationLogSampling> for Json {
        fn from(value: LinkLogSettingsApplicationLogsLinkApplicationLogSampling) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RTBFabric::InboundExternalLink`.
    ///
    /// Required: `Action`, `HttpCode`, `LoggingTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponderErrorMaskingForHttpCode(Properties);

    impl ResponderErrorMaskingForHttpCode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// `HttpCode`. Required.
        pub fn http_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpCode", value.into());
            self
        }

        /// `LoggingTypes`. Required. Allowed: [`LoggingTypes`].
        pub fn logging_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LoggingTypes", value.into());
            self
        }

        /// `ResponseLoggingPercentage`.
        pub fn response_logging_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ResponseLoggingPercentage", value.into());
            self
        }
    }

    impl From<ResponderErrorMaskingForHttpCode> for Json {
        fn from(value: ResponderErrorMaskingForHttpCode) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::RTBFabric::InboundExternalLink`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
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
        /// Words for `Action`.
        pub enum Action {
            NoBid = "NO_BID",
            Passthrough = "PASSTHROUGH",
        }

        /// Words for `LoggingTypes`.
        pub enum LoggingTypes {
            None = "NONE",
            Metric = "METRIC",
            Response = "RESPONSE",
        }
    }
}

/// Property types and words of [`Link`].
pub mod link {
    use crate::{Json, List, Properties, Value};

    /// Describes the attributes of a link.
    ///
    /// A property type of `AWS::RTBFabric::Link`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkAttributes(Properties);

    impl LinkAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The customer-provided unique identifier of the link.
        ///
        /// `CustomerProvidedId`.
        pub fn customer_provided_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomerProvidedId", value.into());
            self
        }

        /// Describes the masking for HTTP error codes.
        ///
        /// `ResponderErrorMasking`.
        pub fn responder_error_masking(
            mut self,
            value: impl Into<List<ResponderErrorMaskingForHttpCode>>,
        ) -> Self {
            self.0.set("ResponderErrorMasking", value.into());
            self
        }
    }

    impl From<LinkAttributes> for Json {
        fn from(value: LinkAttributes) -> Self {
            value.0.into()
        }
    }

    /// Describes the settings for a link log.
    ///
    /// A property type of `AWS::RTBFabric::Link`.
    ///
    /// Required: `ApplicationLogs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkLogSettings(Properties);

    impl LinkLogSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the configuration of a link application log.
        ///
        /// `ApplicationLogs`. Required.
        pub fn application_logs(
            mut self,
            value: impl Into<Value<LinkLogSettingsApplicationLogs>>,
        ) -> Self {
            self.0.set("ApplicationLogs", value.into());
            self
        }
    }

    impl From<LinkLogSettings> for Json {
        fn from(value: LinkLogSettings) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration of a link application log.
    ///
    /// A property type of `AWS::RTBFabric::Link`.
    ///
    /// Required: `LinkApplicationLogSampling`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkLogSettingsApplicationLogs(Properties);

    impl LinkLogSettingsApplicationLogs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LinkApplicationLogSampling`. Required.
        pub fn link_application_log_sampling(
            mut self,
            value: impl Into<Value<LinkLogSettingsApplicationLogsLinkApplicationLogSampling>>,
        ) -> Self {
            self.0.set("LinkApplicationLogSampling", value.into());
            self
        }
    }

    impl From<LinkLogSettingsApplicationLogs> for Json {
        fn from(value: LinkLogSettingsApplicationLogs) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RTBFabric::Link`.
    ///
    /// Required: `ErrorLog`, `FilterLog`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkLogSettingsApplicationLogsLinkApplicationLogSampling(Properties);

    impl LinkLogSettingsApplicationLogsLinkApplicationLogSampling {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ErrorLog`. Required.
        pub fn error_log(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ErrorLog", value.into());
            self
        }

        /// `FilterLog`. Required.
        pub fn filter_log(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("FilterLog", value.into());
            self
        }
    }

    impl From<LinkLogSettingsApplicationLogsLinkApplicationLogSampling> for Json {
        fn from(value: LinkLogSettingsApplicationLogsLinkApplicationLogSampling) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration of a module.
    ///
    /// A property type of `AWS::RTBFabric::Link`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModuleConfiguration(Properties);

    impl ModuleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dependencies of the module.
        ///
        /// `DependsOn`.
        pub fn depends_on(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DependsOn", value.into());
            self
        }

        /// Describes the parameters of a module.
        ///
        /// `ModuleParameters`.
        pub fn module_parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ModuleParameters", value.into());
            self
        }

        /// The name of the module.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The version of the module.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<ModuleConfiguration> for Json {
        fn from(value: ModuleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the masking for HTTP error codes.
    ///
    /// A property type of `AWS::RTBFabric::Link`.
    ///
    /// Required: `Action`, `HttpCode`, `LoggingTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponderErrorMaskingForHttpCode(Properties);

    impl ResponderErrorMaskingForHttpCode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action for the error..
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The HTTP error code.
        ///
        /// `HttpCode`. Required.
        pub fn http_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpCode", value.into());
            self
        }

        /// The error log type.
        ///
        /// `LoggingTypes`. Required. Allowed: [`LoggingTypes`].
        pub fn logging_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LoggingTypes", value.into());
            self
        }

        /// The percentage of response logging.
        ///
        /// `ResponseLoggingPercentage`.
        pub fn response_logging_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ResponseLoggingPercentage", value.into());
            self
        }
    }

    impl From<ResponderErrorMaskingForHttpCode> for Json {
        fn from(value: ResponderErrorMaskingForHttpCode) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::RTBFabric::Link`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
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
        /// Words for `Action`.
        pub enum Action {
            NoBid = "NO_BID",
            Passthrough = "PASSTHROUGH",
        }

        /// Words for `LoggingTypes`.
        pub enum LoggingTypes {
            None = "NONE",
            Metric = "METRIC",
            Response = "RESPONSE",
        }
    }
}

/// Property types of [`LinkRoutingRule`].
pub mod link_routing_rule {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::RTBFabric::LinkRoutingRule`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryStringKeyValuePair(Properties);

    impl QueryStringKeyValuePair {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Query string key — RFC 3986 unreserved characters.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Query string value — RFC 3986 unreserved characters.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<QueryStringKeyValuePair> for Json {
        fn from(value: QueryStringKeyValuePair) -> Self {
            value.0.into()
        }
    }

    /// Conditions for a routing rule. All non-null fields must match (AND logic). At least one field must be set. HostHeader and HostHeaderWildcard are mutually exclusive. PathPrefix and PathExact are mutually exclusive.
    ///
    /// A property type of `AWS::RTBFabric::LinkRoutingRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleCondition(Properties);

    impl RuleCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Exact host match — RFC 3986 unreserved characters. Mutually exclusive with HostHeaderWildcard.
        ///
        /// `HostHeader`.
        pub fn host_header(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostHeader", value.into());
            self
        }

        /// Wildcard host pattern (e.g., \*.example.com) — RFC 3986 unreserved characters plus \*. Mutually exclusive with HostHeader.
        ///
        /// `HostHeaderWildcard`.
        pub fn host_header_wildcard(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostHeaderWildcard", value.into());
            self
        }

        /// Exact path match — must start with /. Mutually exclusive with PathPrefix.
        ///
        /// `PathExact`.
        pub fn path_exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PathExact", value.into());
            self
        }

        /// Path prefix matching — strict starts-with, must start with /. Mutually exclusive with PathExact.
        ///
        /// `PathPrefix`.
        pub fn path_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PathPrefix", value.into());
            self
        }

        /// Query string key=value pair match (single pair).
        ///
        /// `QueryStringEquals`.
        pub fn query_string_equals(
            mut self,
            value: impl Into<Value<QueryStringKeyValuePair>>,
        ) -> Self {
            self.0.set("QueryStringEquals", value.into());
            self
        }

        /// Query string key presence check (any value accepted).
        ///
        /// `QueryStringExists`.
        pub fn query_string_exists(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryStringExists", value.into());
            self
        }
    }

    impl From<RuleCondition> for Json {
        fn from(value: RuleCondition) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::RTBFabric::LinkRoutingRule`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
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
}

/// Property types and words of [`OutboundExternalLink`].
pub mod outbound_external_link {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::RTBFabric::OutboundExternalLink`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkAttributes(Properties);

    impl LinkAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomerProvidedId`.
        pub fn customer_provided_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomerProvidedId", value.into());
            self
        }

        /// `ResponderErrorMasking`.
        pub fn responder_error_masking(
            mut self,
            value: impl Into<List<ResponderErrorMaskingForHttpCode>>,
        ) -> Self {
            self.0.set("ResponderErrorMasking", value.into());
            self
        }
    }

    impl From<LinkAttributes> for Json {
        fn from(value: LinkAttributes) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RTBFabric::OutboundExternalLink`.
    ///
    /// Required: `ApplicationLogs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkLogSettings(Properties);

    impl LinkLogSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ApplicationLogs`. Required.
        pub fn application_logs(
            mut self,
            value: impl Into<Value<LinkLogSettingsApplicationLogs>>,
        ) -> Self {
            self.0.set("ApplicationLogs", value.into());
            self
        }
    }

    impl From<LinkLogSettings> for Json {
        fn from(value: LinkLogSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RTBFabric::OutboundExternalLink`.
    ///
    /// Required: `LinkApplicationLogSampling`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkLogSettingsApplicationLogs(Properties);

    impl LinkLogSettingsApplicationLogs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LinkApplicationLogSampling`. Required.
        pub fn link_application_log_sampling(
            mut self,
            value: impl Into<Value<LinkLogSettingsApplicationLogsLinkApplicationLogSampling>>,
        ) -> Self {
            self.0.set("LinkApplicationLogSampling", value.into());
            self
        }
    }

    impl From<LinkLogSettingsApplicationLogs> for Json {
        fn from(value: LinkLogSettingsApplicationLogs) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RTBFabric::OutboundExternalLink`.
    ///
    /// Required: `ErrorLog`, `FilterLog`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkLogSettingsApplicationLogsLinkApplicationLogSampling(Properties);

    impl LinkLogSettingsApplicationLogsLinkApplicationLogSampling {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ErrorLog`. Required.
        pub fn error_log(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ErrorLog", value.into());
            self
        }

        /// `FilterLog`. Required.
        pub fn filter_log(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("FilterLog", value.into());
            self
        }
    }

    impl From<LinkLogSettingsApplicationLogsLinkApplicationLogSampling> for Json {
        fn from(value: LinkLogSettingsApplicationLogsLinkApplicationLogSampling) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RTBFabric::OutboundExternalLink`.
    ///
    /// Required: `Action`, `HttpCode`, `LoggingTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponderErrorMaskingForHttpCode(Properties);

    impl ResponderErrorMaskingForHttpCode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// `HttpCode`. Required.
        pub fn http_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpCode", value.into());
            self
        }

        /// `LoggingTypes`. Required. Allowed: [`LoggingTypes`].
        pub fn logging_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LoggingTypes", value.into());
            self
        }

        /// `ResponseLoggingPercentage`.
        pub fn response_logging_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ResponseLoggingPercentage", value.into());
            self
        }
    }

    impl From<ResponderErrorMaskingForHttpCode> for Json {
        fn from(value: ResponderErrorMaskingForHttpCode) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::RTBFabric::OutboundExternalLink`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
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
        /// Words for `Action`.
        pub enum Action {
            NoBid = "NO_BID",
            Passthrough = "PASSTHROUGH",
        }

        /// Words for `LoggingTypes`.
        pub enum LoggingTypes {
            None = "NONE",
            Metric = "METRIC",
            Response = "RESPONSE",
        }
    }
}

/// Property types of [`RequesterGateway`].
pub mod requester_gateway {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::RTBFabric::RequesterGateway`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
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
}

/// Property types and words of [`ResponderGateway`].
pub mod responder_gateway {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::RTBFabric::ResponderGateway`.
    ///
    /// Required: `Protocols`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ListenerConfig(Properties);

    impl ListenerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Protocols`. Required. Allowed: [`Protocol`].
        pub fn protocols(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Protocols", value.into());
            self
        }
    }

    impl From<ListenerConfig> for Json {
        fn from(value: ListenerConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::RTBFabric::ResponderGateway`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
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

    /// Describes the configuration of a trust store.
    ///
    /// A property type of `AWS::RTBFabric::ResponderGateway`.
    ///
    /// Required: `CertificateAuthorityCertificates`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrustStoreConfiguration(Properties);

    impl TrustStoreConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The certificate authority certificate.
        ///
        /// `CertificateAuthorityCertificates`. Required.
        pub fn certificate_authority_certificates(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0.set("CertificateAuthorityCertificates", value.into());
            self
        }
    }

    impl From<TrustStoreConfiguration> for Json {
        fn from(value: TrustStoreConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `GatewayType`.
        pub enum GatewayType {
            External = "EXTERNAL",
            Internal = "INTERNAL",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Http = "HTTP",
            Https = "HTTPS",
        }
    }
}
