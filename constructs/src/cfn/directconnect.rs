//! `AWS::DirectConnect`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::DirectConnect::Connection
///
/// [`AWS::DirectConnect::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-connection.html).
///
/// Required: `Bandwidth`, `ConnectionName`, `Location`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connection(Properties);

impl Connection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The bandwidth of the connection.
    ///
    /// `Bandwidth`. Required. A change replaces the resource.
    pub fn bandwidth(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Bandwidth", value.into());
        self
    }

    /// The name of the connection.
    ///
    /// `ConnectionName`. Required.
    pub fn connection_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionName", value.into());
        self
    }

    /// The ID or ARN of the LAG to associate the connection with.
    ///
    /// `LagId`.
    pub fn lag_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LagId", value.into());
        self
    }

    /// The location of the connection.
    ///
    /// `Location`. Required. A change replaces the resource.
    pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Location", value.into());
        self
    }

    /// The name of the service provider associated with the requested connection.
    ///
    /// `ProviderName`. A change replaces the resource.
    pub fn provider_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProviderName", value.into());
        self
    }

    /// Indicates whether you want the connection to support MAC Security (MACsec).
    ///
    /// `RequestMACSec`. A change replaces the resource.
    pub fn request_mac_sec(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RequestMACSec", value.into());
        self
    }

    /// The tags associated with the connection.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connection::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Connection {
    const TYPE: &'static str = "AWS::DirectConnect::Connection";
}

impl Construct for Connection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Connection> for Properties {
    fn from(value: Connection) -> Self {
        value.0
    }
}

impl Handle<Connection> {
    /// The ARN of the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionArn`.
    #[must_use]
    pub fn connection_arn(self) -> Value<String> {
        self.attribute("ConnectionArn")
    }

    /// The ID of the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionId`.
    #[must_use]
    pub fn connection_id(self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// The state of the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionState`.
    #[must_use]
    pub fn connection_state(self) -> Value<String> {
        self.attribute("ConnectionState")
    }
}

/// Resource Type definition for AWS::DirectConnect::DirectConnectGateway
///
/// [`AWS::DirectConnect::DirectConnectGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgateway.html).
///
/// Required: `DirectConnectGatewayName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DirectConnectGateway(Properties);

impl DirectConnectGateway {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The autonomous system number (ASN) for the Amazon side of the connection.
    ///
    /// `AmazonSideAsn`. A change replaces the resource.
    pub fn amazon_side_asn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AmazonSideAsn", value.into());
        self
    }

    /// The name of the Direct Connect gateway.
    ///
    /// `DirectConnectGatewayName`. Required.
    pub fn direct_connect_gateway_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectConnectGatewayName", value.into());
        self
    }

    /// The tags associated with the Direct Connect gateway.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<direct_connect_gateway::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DirectConnectGateway {
    const TYPE: &'static str = "AWS::DirectConnect::DirectConnectGateway";
}

impl Construct for DirectConnectGateway {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DirectConnectGateway> for Properties {
    fn from(value: DirectConnectGateway) -> Self {
        value.0
    }
}

impl Handle<DirectConnectGateway> {
    /// The ARN of the Direct Connect gateway.
    ///
    /// `Fn::GetAtt` of `DirectConnectGatewayArn`.
    #[must_use]
    pub fn direct_connect_gateway_arn(self) -> Value<String> {
        self.attribute("DirectConnectGatewayArn")
    }

    /// The ID of the Direct Connect gateway.
    ///
    /// `Fn::GetAtt` of `DirectConnectGatewayId`.
    #[must_use]
    pub fn direct_connect_gateway_id(self) -> Value<String> {
        self.attribute("DirectConnectGatewayId")
    }
}

/// Resource Type definition for AWS::DirectConnect::DirectConnectGatewayAssociation
///
/// [`AWS::DirectConnect::DirectConnectGatewayAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgatewayassociation.html).
///
/// Required: `AssociatedGatewayId`, `DirectConnectGatewayId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DirectConnectGatewayAssociation(Properties);

impl DirectConnectGatewayAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the role to accept the Direct Connect Gateway association proposal. Needs directconnect:AcceptDirectConnectGatewayAssociationProposal permissions.
    ///
    /// `AcceptDirectConnectGatewayAssociationProposalRoleArn`. A change replaces the resource.
    pub fn accept_direct_connect_gateway_association_proposal_role_arn(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0.set(
            "AcceptDirectConnectGatewayAssociationProposalRoleArn",
            value.into(),
        );
        self
    }

    /// The Amazon VPC prefixes to advertise to the Direct Connect gateway. This parameter is required when you create an association to a transit gateway.
    ///
    /// `AllowedPrefixesToDirectConnectGateway`.
    pub fn allowed_prefixes_to_direct_connect_gateway(
        mut self,
        value: impl Into<List<String>>,
    ) -> Self {
        self.0
            .set("AllowedPrefixesToDirectConnectGateway", value.into());
        self
    }

    /// The ID or ARN of the virtual private gateway or transit gateway.
    ///
    /// `AssociatedGatewayId`. Required. A change replaces the resource.
    pub fn associated_gateway_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssociatedGatewayId", value.into());
        self
    }

    /// The ID or ARN of the Direct Connect gateway.
    ///
    /// `DirectConnectGatewayId`. Required. A change replaces the resource.
    pub fn direct_connect_gateway_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectConnectGatewayId", value.into());
        self
    }
}

impl Resource for DirectConnectGatewayAssociation {
    const TYPE: &'static str = "AWS::DirectConnect::DirectConnectGatewayAssociation";
}

impl Construct for DirectConnectGatewayAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DirectConnectGatewayAssociation> for Properties {
    fn from(value: DirectConnectGatewayAssociation) -> Self {
        value.0
    }
}

impl Handle<DirectConnectGatewayAssociation> {
    /// The ID of the Direct Connect gateway association.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[must_use]
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

/// Resource Type definition for AWS::DirectConnect::Lag
///
/// [`AWS::DirectConnect::Lag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-lag.html).
///
/// Required: `ConnectionsBandwidth`, `LagName`, `Location`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Lag(Properties);

impl Lag {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The bandwidth of the individual physical dedicated connections bundled by the LAG.
    ///
    /// `ConnectionsBandwidth`. Required. A change replaces the resource.
    pub fn connections_bandwidth(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionsBandwidth", value.into());
        self
    }

    /// The name of the LAG.
    ///
    /// `LagName`. Required.
    pub fn lag_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LagName", value.into());
        self
    }

    /// The location for the LAG.
    ///
    /// `Location`. Required. A change replaces the resource.
    pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Location", value.into());
        self
    }

    /// The minimum number of physical dedicated connections that must be operational for the LAG itself to be operational.
    ///
    /// `MinimumLinks`.
    pub fn minimum_links(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinimumLinks", value.into());
        self
    }

    /// The name of the service provider associated with the requested LAG.
    ///
    /// `ProviderName`. A change replaces the resource.
    pub fn provider_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProviderName", value.into());
        self
    }

    /// Indicates whether you want the LAG to support MAC Security (MACsec).
    ///
    /// `RequestMACSec`. A change replaces the resource.
    pub fn request_mac_sec(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RequestMACSec", value.into());
        self
    }

    /// The tags associated with the LAG.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<lag::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Lag {
    const TYPE: &'static str = "AWS::DirectConnect::Lag";
}

impl Construct for Lag {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Lag> for Properties {
    fn from(value: Lag) -> Self {
        value.0
    }
}

impl Handle<Lag> {
    /// The ARN of the LAG.
    ///
    /// `Fn::GetAtt` of `LagArn`.
    #[must_use]
    pub fn lag_arn(self) -> Value<String> {
        self.attribute("LagArn")
    }

    /// The ID of the LAG.
    ///
    /// `Fn::GetAtt` of `LagId`.
    #[must_use]
    pub fn lag_id(self) -> Value<String> {
        self.attribute("LagId")
    }

    /// The state of the LAG.
    ///
    /// `Fn::GetAtt` of `LagState`.
    #[must_use]
    pub fn lag_state(self) -> Value<String> {
        self.attribute("LagState")
    }
}

/// Resource Type definition for AWS::DirectConnect::PrivateVirtualInterface
///
/// [`AWS::DirectConnect::PrivateVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-privatevirtualinterface.html).
///
/// Required: `BgpPeers`, `ConnectionId`, `VirtualInterfaceName`, `Vlan`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PrivateVirtualInterface(Properties);

impl PrivateVirtualInterface {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the role to allocate the private virtual interface. Needs directconnect:AllocatePrivateVirtualInterface permissions and tag permissions if applicable.
    ///
    /// `AllocatePrivateVirtualInterfaceRoleArn`. A change replaces the resource.
    pub fn allocate_private_virtual_interface_role_arn(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("AllocatePrivateVirtualInterfaceRoleArn", value.into());
        self
    }

    /// The BGP peers configured on this virtual interface.
    ///
    /// `BgpPeers`. Required.
    pub fn bgp_peers(mut self, value: impl Into<List<private_virtual_interface::BgpPeer>>) -> Self {
        self.0.set("BgpPeers", value.into());
        self
    }

    /// The ID or ARN of the connection or LAG.
    ///
    /// `ConnectionId`. Required.
    pub fn connection_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionId", value.into());
        self
    }

    /// The ID or ARN of the Direct Connect gateway.
    ///
    /// `DirectConnectGatewayId`. A change replaces the resource.
    pub fn direct_connect_gateway_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectConnectGatewayId", value.into());
        self
    }

    /// Indicates whether to enable or disable SiteLink.
    ///
    /// `EnableSiteLink`.
    pub fn enable_site_link(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableSiteLink", value.into());
        self
    }

    /// The maximum transmission unit (MTU), in bytes. The supported values are 1500 and 9001. The default value is 1500.
    ///
    /// `Mtu`.
    pub fn mtu(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Mtu", value.into());
        self
    }

    /// The rate limit (bandwidth allocation) for the virtual interface. The value must be one of the supported bandwidth values (e.g., 50Mbps, 1Gbps, 10Gbps) and cannot exceed the bandwidth of the parent connection or LAG.
    ///
    /// `RateLimit`.
    pub fn rate_limit(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RateLimit", value.into());
        self
    }

    /// The tags associated with the private virtual interface.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<private_virtual_interface::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID or ARN of the virtual private gateway.
    ///
    /// `VirtualGatewayId`. A change replaces the resource.
    pub fn virtual_gateway_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VirtualGatewayId", value.into());
        self
    }

    /// The name of the virtual interface assigned by the customer network. The name has a maximum of 100 characters. The following are valid characters: a-z, 0-9 and a hyphen (-).
    ///
    /// `VirtualInterfaceName`. Required.
    pub fn virtual_interface_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VirtualInterfaceName", value.into());
        self
    }

    /// The ID of the VLAN.
    ///
    /// `Vlan`. Required. A change replaces the resource.
    pub fn vlan(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Vlan", value.into());
        self
    }
}

impl Resource for PrivateVirtualInterface {
    const TYPE: &'static str = "AWS::DirectConnect::PrivateVirtualInterface";
}

impl Construct for PrivateVirtualInterface {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PrivateVirtualInterface> for Properties {
    fn from(value: PrivateVirtualInterface) -> Self {
        value.0
    }
}

impl Handle<PrivateVirtualInterface> {
    /// The ID of the virtual interface.
    ///
    /// `Fn::GetAtt` of `VirtualInterfaceArn`.
    #[must_use]
    pub fn virtual_interface_arn(self) -> Value<String> {
        self.attribute("VirtualInterfaceArn")
    }

    /// The ID of the virtual interface.
    ///
    /// `Fn::GetAtt` of `VirtualInterfaceId`.
    #[must_use]
    pub fn virtual_interface_id(self) -> Value<String> {
        self.attribute("VirtualInterfaceId")
    }
}

/// Resource Type definition for AWS::DirectConnect::PublicVirtualInterface
///
/// [`AWS::DirectConnect::PublicVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-publicvirtualinterface.html).
///
/// Required: `BgpPeers`, `ConnectionId`, `VirtualInterfaceName`, `Vlan`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PublicVirtualInterface(Properties);

impl PublicVirtualInterface {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the role to allocate the public virtual interface. Needs directconnect:AllocatePublicVirtualInterface permissions and tag permissions if applicable.
    ///
    /// `AllocatePublicVirtualInterfaceRoleArn`. A change replaces the resource.
    pub fn allocate_public_virtual_interface_role_arn(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("AllocatePublicVirtualInterfaceRoleArn", value.into());
        self
    }

    /// The BGP peers configured on this virtual interface.
    ///
    /// `BgpPeers`. Required.
    pub fn bgp_peers(mut self, value: impl Into<List<public_virtual_interface::BgpPeer>>) -> Self {
        self.0.set("BgpPeers", value.into());
        self
    }

    /// The ID or ARN of the connection or LAG.
    ///
    /// `ConnectionId`. Required.
    pub fn connection_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionId", value.into());
        self
    }

    /// The rate limit (bandwidth allocation) for the virtual interface. The value must be one of the supported bandwidth values (e.g., 50Mbps, 1Gbps, 10Gbps) and cannot exceed the bandwidth of the parent connection or LAG.
    ///
    /// `RateLimit`.
    pub fn rate_limit(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RateLimit", value.into());
        self
    }

    /// The routes to be advertised to the AWS network in this region.
    ///
    /// `RouteFilterPrefixes`. A change replaces the resource.
    pub fn route_filter_prefixes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("RouteFilterPrefixes", value.into());
        self
    }

    /// The tags associated with the public virtual interface.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<public_virtual_interface::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the virtual interface assigned by the customer network. The name has a maximum of 100 characters. The following are valid characters: a-z, 0-9 and a hyphen (-).
    ///
    /// `VirtualInterfaceName`. Required.
    pub fn virtual_interface_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VirtualInterfaceName", value.into());
        self
    }

    /// The ID of the VLAN.
    ///
    /// `Vlan`. Required. A change replaces the resource.
    pub fn vlan(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Vlan", value.into());
        self
    }
}

impl Resource for PublicVirtualInterface {
    const TYPE: &'static str = "AWS::DirectConnect::PublicVirtualInterface";
}

impl Construct for PublicVirtualInterface {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PublicVirtualInterface> for Properties {
    fn from(value: PublicVirtualInterface) -> Self {
        value.0
    }
}

impl Handle<PublicVirtualInterface> {
    /// The ARN of the virtual interface.
    ///
    /// `Fn::GetAtt` of `VirtualInterfaceArn`.
    #[must_use]
    pub fn virtual_interface_arn(self) -> Value<String> {
        self.attribute("VirtualInterfaceArn")
    }

    /// The ID of the virtual interface.
    ///
    /// `Fn::GetAtt` of `VirtualInterfaceId`.
    #[must_use]
    pub fn virtual_interface_id(self) -> Value<String> {
        self.attribute("VirtualInterfaceId")
    }
}

/// Resource Type definition for AWS::DirectConnect::TransitVirtualInterface
///
/// [`AWS::DirectConnect::TransitVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-transitvirtualinterface.html).
///
/// Required: `BgpPeers`, `ConnectionId`, `DirectConnectGatewayId`, `VirtualInterfaceName`, `Vlan`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TransitVirtualInterface(Properties);

impl TransitVirtualInterface {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the role to allocate the TransitVifAllocation. Needs directconnect:AllocateTransitVirtualInterface permissions and tag permissions if applicable.
    ///
    /// `AllocateTransitVirtualInterfaceRoleArn`. A change replaces the resource.
    pub fn allocate_transit_virtual_interface_role_arn(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("AllocateTransitVirtualInterfaceRoleArn", value.into());
        self
    }

    /// The BGP peers configured on this virtual interface..
    ///
    /// `BgpPeers`. Required.
    pub fn bgp_peers(mut self, value: impl Into<List<transit_virtual_interface::BgpPeer>>) -> Self {
        self.0.set("BgpPeers", value.into());
        self
    }

    /// The ID or ARN of the connection or LAG.
    ///
    /// `ConnectionId`. Required.
    pub fn connection_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionId", value.into());
        self
    }

    /// The ID or ARN of the Direct Connect gateway.
    ///
    /// `DirectConnectGatewayId`. Required. A change replaces the resource.
    pub fn direct_connect_gateway_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectConnectGatewayId", value.into());
        self
    }

    /// Indicates whether to enable or disable SiteLink.
    ///
    /// `EnableSiteLink`.
    pub fn enable_site_link(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableSiteLink", value.into());
        self
    }

    /// The maximum transmission unit (MTU), in bytes. The supported values are 1500 and 9001. The default value is 1500.
    ///
    /// `Mtu`.
    pub fn mtu(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Mtu", value.into());
        self
    }

    /// The rate limit (bandwidth allocation) for the virtual interface. The value must be one of the supported bandwidth values (e.g., 50Mbps, 1Gbps, 10Gbps) and cannot exceed the bandwidth of the parent connection or LAG.
    ///
    /// `RateLimit`.
    pub fn rate_limit(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RateLimit", value.into());
        self
    }

    /// The tags associated with the private virtual interface.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<transit_virtual_interface::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the virtual interface assigned by the customer network. The name has a maximum of 100 characters. The following are valid characters: a-z, 0-9 and a hyphen (-).
    ///
    /// `VirtualInterfaceName`. Required.
    pub fn virtual_interface_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VirtualInterfaceName", value.into());
        self
    }

    /// The ID of the VLAN.
    ///
    /// `Vlan`. Required. A change replaces the resource.
    pub fn vlan(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Vlan", value.into());
        self
    }
}

impl Resource for TransitVirtualInterface {
    const TYPE: &'static str = "AWS::DirectConnect::TransitVirtualInterface";
}

impl Construct for TransitVirtualInterface {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TransitVirtualInterface> for Properties {
    fn from(value: TransitVirtualInterface) -> Self {
        value.0
    }
}

impl Handle<TransitVirtualInterface> {
    /// The ARN of the virtual interface.
    ///
    /// `Fn::GetAtt` of `VirtualInterfaceArn`.
    #[must_use]
    pub fn virtual_interface_arn(self) -> Value<String> {
        self.attribute("VirtualInterfaceArn")
    }

    /// The ID of the virtual interface.
    ///
    /// `Fn::GetAtt` of `VirtualInterfaceId`.
    #[must_use]
    pub fn virtual_interface_id(self) -> Value<String> {
        self.attribute("VirtualInterfaceId")
    }
}

/// Property types of [`Connection`].
pub mod connection {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DirectConnect::Connection`.
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

/// Property types of [`DirectConnectGateway`].
pub mod direct_connect_gateway {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DirectConnect::DirectConnectGateway`.
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

/// Property types of [`Lag`].
pub mod lag {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DirectConnect::Lag`.
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

/// Property types of [`PrivateVirtualInterface`].
pub mod private_virtual_interface {
    use crate::{Json, Properties, Value};

    /// Information about a BGP peer.
    ///
    /// A property type of `AWS::DirectConnect::PrivateVirtualInterface`.
    ///
    /// Required: `AddressFamily`, `Asn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BgpPeer(Properties);

    impl BgpPeer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The address family for the BGP peer.
        ///
        /// `AddressFamily`. Required.
        pub fn address_family(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AddressFamily", value.into());
            self
        }

        /// The IP address assigned to the Amazon interface.
        ///
        /// `AmazonAddress`.
        pub fn amazon_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AmazonAddress", value.into());
            self
        }

        /// The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration.
        ///
        /// `Asn`. Required.
        pub fn asn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Asn", value.into());
            self
        }

        /// The authentication key for BGP configuration. This string has a minimum length of 6 characters and and a maximum length of 80 characters.
        ///
        /// `AuthKey`.
        pub fn auth_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthKey", value.into());
            self
        }

        /// `BgpPeerId`.
        pub fn bgp_peer_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BgpPeerId", value.into());
            self
        }

        /// The IP address assigned to the customer interface.
        ///
        /// `CustomerAddress`.
        pub fn customer_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomerAddress", value.into());
            self
        }
    }

    impl From<BgpPeer> for Json {
        fn from(value: BgpPeer) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DirectConnect::PrivateVirtualInterface`.
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

/// Property types of [`PublicVirtualInterface`].
pub mod public_virtual_interface {
    use crate::{Json, Properties, Value};

    /// Information about a BGP peer.
    ///
    /// A property type of `AWS::DirectConnect::PublicVirtualInterface`.
    ///
    /// Required: `AddressFamily`, `Asn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BgpPeer(Properties);

    impl BgpPeer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The address family for the BGP peer.
        ///
        /// `AddressFamily`. Required.
        pub fn address_family(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AddressFamily", value.into());
            self
        }

        /// The IP address assigned to the Amazon interface.
        ///
        /// `AmazonAddress`.
        pub fn amazon_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AmazonAddress", value.into());
            self
        }

        /// The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration.
        ///
        /// `Asn`. Required.
        pub fn asn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Asn", value.into());
            self
        }

        /// The authentication key for BGP configuration. This string has a minimum length of 6 characters and and a maximum length of 80 characters.
        ///
        /// `AuthKey`.
        pub fn auth_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthKey", value.into());
            self
        }

        /// `BgpPeerId`.
        pub fn bgp_peer_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BgpPeerId", value.into());
            self
        }

        /// The IP address assigned to the customer interface.
        ///
        /// `CustomerAddress`.
        pub fn customer_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomerAddress", value.into());
            self
        }
    }

    impl From<BgpPeer> for Json {
        fn from(value: BgpPeer) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DirectConnect::PublicVirtualInterface`.
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

/// Property types of [`TransitVirtualInterface`].
pub mod transit_virtual_interface {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DirectConnect::TransitVirtualInterface`.
    ///
    /// Required: `AddressFamily`, `Asn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BgpPeer(Properties);

    impl BgpPeer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The address family for the BGP peer.
        ///
        /// `AddressFamily`. Required.
        pub fn address_family(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AddressFamily", value.into());
            self
        }

        /// The IP address assigned to the Amazon interface.
        ///
        /// `AmazonAddress`.
        pub fn amazon_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AmazonAddress", value.into());
            self
        }

        /// The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration.
        ///
        /// `Asn`. Required.
        pub fn asn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Asn", value.into());
            self
        }

        /// The authentication key for BGP configuration. This string has a minimum length of 6 characters and and a maximum length of 80 characters.
        ///
        /// `AuthKey`.
        pub fn auth_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthKey", value.into());
            self
        }

        /// `BgpPeerId`.
        pub fn bgp_peer_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BgpPeerId", value.into());
            self
        }

        /// The IP address assigned to the customer interface.
        ///
        /// `CustomerAddress`.
        pub fn customer_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomerAddress", value.into());
            self
        }
    }

    impl From<BgpPeer> for Json {
        fn from(value: BgpPeer) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DirectConnect::TransitVirtualInterface`.
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
