//! `AWS::NetworkManager`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a core network Connect attachment from a specified core network attachment.
///
/// [`AWS::NetworkManager::ConnectAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectattachment.html).
///
/// Required: `CoreNetworkId`, `EdgeLocation`, `Options`, `TransportAttachmentId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConnectAttachment(Properties);

impl ConnectAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the core network where the Connect attachment is located.
    ///
    /// `CoreNetworkId`. Required. A change replaces the resource.
    pub fn core_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CoreNetworkId", value.into());
        self
    }

    /// The Region where the edge is located.
    ///
    /// `EdgeLocation`. Required. A change replaces the resource.
    pub fn edge_location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EdgeLocation", value.into());
        self
    }

    /// The name of the network function group.
    ///
    /// `NetworkFunctionGroupName`.
    pub fn network_function_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkFunctionGroupName", value.into());
        self
    }

    /// Options for connecting an attachment.
    ///
    /// `Options`. Required. A change replaces the resource.
    pub fn options(
        mut self,
        value: impl Into<Value<connect_attachment::ConnectAttachmentOptions>>,
    ) -> Self {
        self.0.set("Options", value.into());
        self
    }

    /// Routing policy label
    ///
    /// `RoutingPolicyLabel`.
    pub fn routing_policy_label(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoutingPolicyLabel", value.into());
        self
    }

    /// The tags associated with the Connect attachment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connect_attachment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the transport attachment.
    ///
    /// `TransportAttachmentId`. Required. A change replaces the resource.
    pub fn transport_attachment_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TransportAttachmentId", value.into());
        self
    }
}

impl Resource for ConnectAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::ConnectAttachment";
}

impl Construct for ConnectAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConnectAttachment> for Properties {
    fn from(value: ConnectAttachment) -> Self {
        value.0
    }
}

impl Handle<ConnectAttachment> {
    /// The ID of the Connect attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentId`.
    #[must_use]
    pub fn attachment_id(self) -> Value<String> {
        self.attribute("AttachmentId")
    }

    /// The rule number associated with the attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentPolicyRuleNumber`.
    #[must_use]
    pub fn attachment_policy_rule_number(self) -> Value<i64> {
        self.attribute("AttachmentPolicyRuleNumber")
    }

    /// The type of attachment. This will be `CONNECT` .
    ///
    /// `Fn::GetAtt` of `AttachmentType`.
    #[must_use]
    pub fn attachment_type(self) -> Value<String> {
        self.attribute("AttachmentType")
    }

    /// The ARN of the core network.
    ///
    /// `Fn::GetAtt` of `CoreNetworkArn`.
    #[must_use]
    pub fn core_network_arn(self) -> Value<String> {
        self.attribute("CoreNetworkArn")
    }

    /// The timestamp when the Connect attachment was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Errors from the last modification of the attachment.
    ///
    /// `Fn::GetAtt` of `LastModificationErrors`.
    #[must_use]
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute_list("LastModificationErrors")
    }

    /// The ID of the Connect attachment owner.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[must_use]
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The attachment to move from one network function group to another.
    ///
    /// `Fn::GetAtt` of `ProposedNetworkFunctionGroupChange`.
    #[must_use]
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        self.attribute("ProposedNetworkFunctionGroupChange")
    }

    /// The attachment to move from one segment to another.
    ///
    /// `Fn::GetAtt` of `ProposedSegmentChange`.
    #[must_use]
    pub fn proposed_segment_change(self) -> Value<Json> {
        self.attribute("ProposedSegmentChange")
    }

    /// The resource ARN for the Connect attachment.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// The name of the Connect attachment's segment.
    ///
    /// `Fn::GetAtt` of `SegmentName`.
    #[must_use]
    pub fn segment_name(self) -> Value<String> {
        self.attribute("SegmentName")
    }

    /// The state of the Connect attachment. This can be: `REJECTED` \| `PENDING_ATTACHMENT_ACCEPTANCE` \| `CREATING` \| `FAILED` \| `AVAILABLE` \| `UPDATING` \| `PENDING_NETWORK_UPDATE` \| `PENDING_TAG_ACCEPTANCE` \| `DELETING` .
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the Connect attachment was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a core network Connect peer for a specified core network connect attachment between a core network and an appliance. The peer address and transit gateway address must be the same IP address family (IPv4 or IPv6).
///
/// [`AWS::NetworkManager::ConnectPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectpeer.html).
///
/// Required: `ConnectAttachmentId`, `PeerAddress`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConnectPeer(Properties);

impl ConnectPeer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Describes the BGP options.
    ///
    /// `BgpOptions`. A change replaces the resource.
    pub fn bgp_options(mut self, value: impl Into<Value<connect_peer::BgpOptions>>) -> Self {
        self.0.set("BgpOptions", value.into());
        self
    }

    /// The ID of the attachment to connect.
    ///
    /// `ConnectAttachmentId`. Required. A change replaces the resource.
    pub fn connect_attachment_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectAttachmentId", value.into());
        self
    }

    /// The IP address of a core network.
    ///
    /// `CoreNetworkAddress`. A change replaces the resource.
    pub fn core_network_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CoreNetworkAddress", value.into());
        self
    }

    /// The inside IP addresses used for a Connect peer configuration.
    ///
    /// `InsideCidrBlocks`. A change replaces the resource.
    pub fn inside_cidr_blocks(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("InsideCidrBlocks", value.into());
        self
    }

    /// The IP address of the Connect peer.
    ///
    /// `PeerAddress`. Required. A change replaces the resource.
    pub fn peer_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PeerAddress", value.into());
        self
    }

    /// The subnet ARN of the Connect peer.
    ///
    /// `SubnetArn`. A change replaces the resource.
    pub fn subnet_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetArn", value.into());
        self
    }

    /// The list of key-value tags associated with the Connect peer.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connect_peer::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConnectPeer {
    const TYPE: &'static str = "AWS::NetworkManager::ConnectPeer";
}

impl Construct for ConnectPeer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConnectPeer> for Properties {
    fn from(value: ConnectPeer) -> Self {
        value.0
    }
}

impl Handle<ConnectPeer> {
    /// Describes a core network Connect peer configuration.
    ///
    /// `Fn::GetAtt` of `Configuration`.
    #[must_use]
    pub fn configuration(self) -> Value<Json> {
        self.attribute("Configuration")
    }

    /// The ID of the Connect peer.
    ///
    /// `Fn::GetAtt` of `ConnectPeerId`.
    #[must_use]
    pub fn connect_peer_id(self) -> Value<String> {
        self.attribute("ConnectPeerId")
    }

    /// The core network ID.
    ///
    /// `Fn::GetAtt` of `CoreNetworkId`.
    #[must_use]
    pub fn core_network_id(self) -> Value<String> {
        self.attribute("CoreNetworkId")
    }

    /// The timestamp when the Connect peer was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Connect peer Regions where edges are located.
    ///
    /// `Fn::GetAtt` of `EdgeLocation`.
    #[must_use]
    pub fn edge_location(self) -> Value<String> {
        self.attribute("EdgeLocation")
    }

    /// Describes the error associated with the attachment request.
    ///
    /// `Fn::GetAtt` of `LastModificationErrors`.
    #[must_use]
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute_list("LastModificationErrors")
    }

    /// The state of the Connect peer. This will be: `REJECTED` \| `PENDING_ATTACHMENT_ACCEPTANCE` \| `CREATING` \| `FAILED` \| `AVAILABLE` \| `UPDATING` \| `PENDING_NETWORK_UPDATE` \| `PENDING_TAG_ACCEPTANCE` \| `DELETING` .
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Resource Type definition for AWS::NetworkManager::Connection. Describes a connection between two devices in a global network.
///
/// [`AWS::NetworkManager::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connection.html).
///
/// Required: `ConnectedDeviceId`, `DeviceId`, `GlobalNetworkId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connection(Properties);

impl Connection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the second device in the connection.
    ///
    /// `ConnectedDeviceId`. Required. A change replaces the resource.
    pub fn connected_device_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectedDeviceId", value.into());
        self
    }

    /// The ID of the link for the second device.
    ///
    /// `ConnectedLinkId`.
    pub fn connected_link_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectedLinkId", value.into());
        self
    }

    /// The description of the connection.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the first device in the connection.
    ///
    /// `DeviceId`. Required. A change replaces the resource.
    pub fn device_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeviceId", value.into());
        self
    }

    /// The ID of the global network that the connection belongs to.
    ///
    /// `GlobalNetworkId`. Required. A change replaces the resource.
    pub fn global_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalNetworkId", value.into());
        self
    }

    /// The ID of the link for the first device.
    ///
    /// `LinkId`.
    pub fn link_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LinkId", value.into());
        self
    }

    /// The tags for the connection.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connection::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Connection {
    const TYPE: &'static str = "AWS::NetworkManager::Connection";
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
    /// The Amazon Resource Name (ARN) of the connection.
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

    /// The date and time that the connection was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The state of the connection.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Describes a core network.
///
/// [`AWS::NetworkManager::CoreNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetwork.html).
///
/// Required: `GlobalNetworkId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CoreNetwork(Properties);

impl CoreNetwork {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of a core network.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the global network that your core network is a part of.
    ///
    /// `GlobalNetworkId`. Required. A change replaces the resource.
    pub fn global_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalNetworkId", value.into());
        self
    }

    /// Describes a core network policy. For more information, see [Core network policies](https://docs.aws.amazon.com/network-manager/latest/cloudwan/cloudwan-policy-change-sets.html) .
    ///
    /// `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The list of key-value tags associated with a core network.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<core_network::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CoreNetwork {
    const TYPE: &'static str = "AWS::NetworkManager::CoreNetwork";
}

impl Construct for CoreNetwork {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CoreNetwork> for Properties {
    fn from(value: CoreNetwork) -> Self {
        value.0
    }
}

impl Handle<CoreNetwork> {
    /// The ARN of the core network.
    ///
    /// `Fn::GetAtt` of `CoreNetworkArn`.
    #[must_use]
    pub fn core_network_arn(self) -> Value<String> {
        self.attribute("CoreNetworkArn")
    }

    /// The ID of the core network.
    ///
    /// `Fn::GetAtt` of `CoreNetworkId`.
    #[must_use]
    pub fn core_network_id(self) -> Value<String> {
        self.attribute("CoreNetworkId")
    }

    /// The timestamp when the core network was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The edges.
    ///
    /// `Fn::GetAtt` of `Edges`.
    #[must_use]
    pub fn edges(self) -> Value<Vec<String>> {
        self.attribute_list("Edges")
    }

    /// The network function groups associated with a core network.
    ///
    /// `Fn::GetAtt` of `NetworkFunctionGroups`.
    #[must_use]
    pub fn network_function_groups(self) -> Value<Vec<String>> {
        self.attribute_list("NetworkFunctionGroups")
    }

    /// The owner of the core network.
    ///
    /// `Fn::GetAtt` of `OwnerAccount`.
    #[must_use]
    pub fn owner_account(self) -> Value<String> {
        self.attribute("OwnerAccount")
    }

    /// The segments.
    ///
    /// `Fn::GetAtt` of `Segments`.
    #[must_use]
    pub fn segments(self) -> Value<Vec<String>> {
        self.attribute_list("Segments")
    }

    /// The current state of the core network. These states are: `CREATING` \| `UPDATING` \| `AVAILABLE` \| `DELETING` .
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Resource Type definition for AWS::NetworkManager::CoreNetworkPrefixListAssociation which associates a prefix list with a core network.
///
/// [`AWS::NetworkManager::CoreNetworkPrefixListAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetworkprefixlistassociation.html).
///
/// Required: `CoreNetworkId`, `PrefixListAlias`, `PrefixListArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CoreNetworkPrefixListAssociation(Properties);

impl CoreNetworkPrefixListAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the core network.
    ///
    /// `CoreNetworkId`. Required. A change replaces the resource.
    pub fn core_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CoreNetworkId", value.into());
        self
    }

    /// The alias of the prefix list
    ///
    /// `PrefixListAlias`. Required. A change replaces the resource.
    pub fn prefix_list_alias(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrefixListAlias", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the prefix list.
    ///
    /// `PrefixListArn`. Required. A change replaces the resource.
    pub fn prefix_list_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrefixListArn", value.into());
        self
    }
}

impl Resource for CoreNetworkPrefixListAssociation {
    const TYPE: &'static str = "AWS::NetworkManager::CoreNetworkPrefixListAssociation";
}

impl Construct for CoreNetworkPrefixListAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CoreNetworkPrefixListAssociation> for Properties {
    fn from(value: CoreNetworkPrefixListAssociation) -> Self {
        value.0
    }
}

/// Specifies an association between a customer gateway, a device, and optionally, a link. If you specify a link, it must be associated with the specified device.
///
/// [`AWS::NetworkManager::CustomerGatewayAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-customergatewayassociation.html).
///
/// Required: `CustomerGatewayArn`, `DeviceId`, `GlobalNetworkId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CustomerGatewayAssociation(Properties);

impl CustomerGatewayAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the customer gateway.
    ///
    /// `CustomerGatewayArn`. Required. A change replaces the resource.
    pub fn customer_gateway_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerGatewayArn", value.into());
        self
    }

    /// The ID of the device.
    ///
    /// `DeviceId`. Required. A change replaces the resource.
    pub fn device_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeviceId", value.into());
        self
    }

    /// The ID of the global network.
    ///
    /// `GlobalNetworkId`. Required. A change replaces the resource.
    pub fn global_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalNetworkId", value.into());
        self
    }

    /// The ID of the link.
    ///
    /// `LinkId`. A change replaces the resource.
    pub fn link_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LinkId", value.into());
        self
    }
}

impl Resource for CustomerGatewayAssociation {
    const TYPE: &'static str = "AWS::NetworkManager::CustomerGatewayAssociation";
}

impl Construct for CustomerGatewayAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CustomerGatewayAssociation> for Properties {
    fn from(value: CustomerGatewayAssociation) -> Self {
        value.0
    }
}

/// Specifies a device.
///
/// [`AWS::NetworkManager::Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-device.html).
///
/// Required: `GlobalNetworkId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Device(Properties);

impl Device {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS location of the device.
    ///
    /// `AWSLocation`.
    pub fn aws_location(mut self, value: impl Into<Value<device::AWSLocation>>) -> Self {
        self.0.set("AWSLocation", value.into());
        self
    }

    /// A description of the device.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the global network.
    ///
    /// `GlobalNetworkId`. Required. A change replaces the resource.
    pub fn global_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalNetworkId", value.into());
        self
    }

    /// The site location.
    ///
    /// `Location`.
    pub fn location(mut self, value: impl Into<Value<device::Location>>) -> Self {
        self.0.set("Location", value.into());
        self
    }

    /// The model of the device.
    ///
    /// `Model`.
    pub fn model(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Model", value.into());
        self
    }

    /// The serial number of the device.
    ///
    /// `SerialNumber`.
    pub fn serial_number(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SerialNumber", value.into());
        self
    }

    /// The site ID.
    ///
    /// `SiteId`.
    pub fn site_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SiteId", value.into());
        self
    }

    /// The tags for the device.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<device::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The device type.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// The vendor of the device.
    ///
    /// `Vendor`.
    pub fn vendor(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Vendor", value.into());
        self
    }
}

impl Resource for Device {
    const TYPE: &'static str = "AWS::NetworkManager::Device";
}

impl Construct for Device {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Device> for Properties {
    fn from(value: Device) -> Self {
        value.0
    }
}

impl Handle<Device> {
    /// The time that the device was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the device. For example, `arn:aws:networkmanager::123456789012:device/global-network-01231231231231231/device-07f6fd08867abc123` .
    ///
    /// `Fn::GetAtt` of `DeviceArn`.
    #[must_use]
    pub fn device_arn(self) -> Value<String> {
        self.attribute("DeviceArn")
    }

    /// The ID of the device. For example, `device-07f6fd08867abc123` .
    ///
    /// `Fn::GetAtt` of `DeviceId`.
    #[must_use]
    pub fn device_id(self) -> Value<String> {
        self.attribute("DeviceId")
    }

    /// The state of the device.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Creates an AWS Direct Connect gateway attachment
///
/// [`AWS::NetworkManager::DirectConnectGatewayAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-directconnectgatewayattachment.html).
///
/// Required: `CoreNetworkId`, `DirectConnectGatewayArn`, `EdgeLocations`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DirectConnectGatewayAttachment(Properties);

impl DirectConnectGatewayAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of a core network for the Direct Connect Gateway attachment.
    ///
    /// `CoreNetworkId`. Required. A change replaces the resource.
    pub fn core_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CoreNetworkId", value.into());
        self
    }

    /// The Direct Connect gateway attachment ARN.
    ///
    /// `DirectConnectGatewayArn`. Required. A change replaces the resource.
    pub fn direct_connect_gateway_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectConnectGatewayArn", value.into());
        self
    }

    /// The Regions where the edges are located.
    ///
    /// `EdgeLocations`. Required.
    pub fn edge_locations(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EdgeLocations", value.into());
        self
    }

    /// Routing policy label
    ///
    /// `RoutingPolicyLabel`.
    pub fn routing_policy_label(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoutingPolicyLabel", value.into());
        self
    }

    /// Tags for the attachment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<direct_connect_gateway_attachment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DirectConnectGatewayAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::DirectConnectGatewayAttachment";
}

impl Construct for DirectConnectGatewayAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DirectConnectGatewayAttachment> for Properties {
    fn from(value: DirectConnectGatewayAttachment) -> Self {
        value.0
    }
}

impl Handle<DirectConnectGatewayAttachment> {
    /// Id of the attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentId`.
    #[must_use]
    pub fn attachment_id(self) -> Value<String> {
        self.attribute("AttachmentId")
    }

    /// The policy rule number associated with the attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentPolicyRuleNumber`.
    #[must_use]
    pub fn attachment_policy_rule_number(self) -> Value<i64> {
        self.attribute("AttachmentPolicyRuleNumber")
    }

    /// Attachment type.
    ///
    /// `Fn::GetAtt` of `AttachmentType`.
    #[must_use]
    pub fn attachment_type(self) -> Value<String> {
        self.attribute("AttachmentType")
    }

    /// The ARN of a core network for the Direct Connect Gateway attachment.
    ///
    /// `Fn::GetAtt` of `CoreNetworkArn`.
    #[must_use]
    pub fn core_network_arn(self) -> Value<String> {
        self.attribute("CoreNetworkArn")
    }

    /// Creation time of the attachment.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Errors from the last modification of the attachment.
    ///
    /// `Fn::GetAtt` of `LastModificationErrors`.
    #[must_use]
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute_list("LastModificationErrors")
    }

    /// The name of the network function group.
    ///
    /// `Fn::GetAtt` of `NetworkFunctionGroupName`.
    #[must_use]
    pub fn network_function_group_name(self) -> Value<String> {
        self.attribute("NetworkFunctionGroupName")
    }

    /// Owner account of the attachment.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[must_use]
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The attachment to move from one network function group to another.
    ///
    /// `Fn::GetAtt` of `ProposedNetworkFunctionGroupChange`.
    #[must_use]
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        self.attribute("ProposedNetworkFunctionGroupChange")
    }

    /// The attachment to move from one segment to another.
    ///
    /// `Fn::GetAtt` of `ProposedSegmentChange`.
    #[must_use]
    pub fn proposed_segment_change(self) -> Value<Json> {
        self.attribute("ProposedSegmentChange")
    }

    /// The ARN of the Resource.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// The name of the segment attachment..
    ///
    /// `Fn::GetAtt` of `SegmentName`.
    #[must_use]
    pub fn segment_name(self) -> Value<String> {
        self.attribute("SegmentName")
    }

    /// State of the attachment.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// Last update time of the attachment.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a new, empty global network.
///
/// [`AWS::NetworkManager::GlobalNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-globalnetwork.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GlobalNetwork(Properties);

impl GlobalNetwork {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The date and time that the global network was created.
    ///
    /// `CreatedAt`.
    pub fn created_at(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CreatedAt", value.into());
        self
    }

    /// A description of the global network.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The state of the global network.
    ///
    /// `State`.
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// The tags for the global network.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<global_network::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for GlobalNetwork {
    const TYPE: &'static str = "AWS::NetworkManager::GlobalNetwork";
}

impl Construct for GlobalNetwork {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GlobalNetwork> for Properties {
    fn from(value: GlobalNetwork) -> Self {
        value.0
    }
}

impl Handle<GlobalNetwork> {
    /// The ARN of the global network. For example, `arn:aws:networkmanager::123456789012:global-network/global-network-01231231231231231` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the global network. For example, `global-network-01231231231231231` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specifies a link for a site.
///
/// [`AWS::NetworkManager::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-link.html).
///
/// Required: `Bandwidth`, `GlobalNetworkId`, `SiteId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Link(Properties);

impl Link {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The bandwidth for the link.
    ///
    /// `Bandwidth`. Required.
    pub fn bandwidth(mut self, value: impl Into<Value<link::Bandwidth>>) -> Self {
        self.0.set("Bandwidth", value.into());
        self
    }

    /// A description of the link.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the global network.
    ///
    /// `GlobalNetworkId`. Required. A change replaces the resource.
    pub fn global_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalNetworkId", value.into());
        self
    }

    /// The provider of the link.
    ///
    /// `Provider`.
    pub fn provider(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Provider", value.into());
        self
    }

    /// The ID of the site.
    ///
    /// `SiteId`. Required. A change replaces the resource.
    pub fn site_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SiteId", value.into());
        self
    }

    /// The tags for the link.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<link::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of the link.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Link {
    const TYPE: &'static str = "AWS::NetworkManager::Link";
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
    /// The date and time that the link was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the link. For example, `arn:aws:networkmanager::123456789012:link/global-network-01231231231231231/link-11112222aaaabbbb1` .
    ///
    /// `Fn::GetAtt` of `LinkArn`.
    #[must_use]
    pub fn link_arn(self) -> Value<String> {
        self.attribute("LinkArn")
    }

    /// The ID of the link. For example, `link-11112222aaaabbbb1` .
    ///
    /// `Fn::GetAtt` of `LinkId`.
    #[must_use]
    pub fn link_id(self) -> Value<String> {
        self.attribute("LinkId")
    }

    /// The state of the link.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Describes the association between a device and a link.
///
/// [`AWS::NetworkManager::LinkAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-linkassociation.html).
///
/// Required: `DeviceId`, `GlobalNetworkId`, `LinkId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LinkAssociation(Properties);

impl LinkAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The device ID for the link association.
    ///
    /// `DeviceId`. Required. A change replaces the resource.
    pub fn device_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeviceId", value.into());
        self
    }

    /// The ID of the global network.
    ///
    /// `GlobalNetworkId`. Required. A change replaces the resource.
    pub fn global_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalNetworkId", value.into());
        self
    }

    /// The ID of the link.
    ///
    /// `LinkId`. Required. A change replaces the resource.
    pub fn link_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LinkId", value.into());
        self
    }
}

impl Resource for LinkAssociation {
    const TYPE: &'static str = "AWS::NetworkManager::LinkAssociation";
}

impl Construct for LinkAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LinkAssociation> for Properties {
    fn from(value: LinkAssociation) -> Self {
        value.0
    }
}

/// Creates a new site in a global network.
///
/// [`AWS::NetworkManager::Site`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-site.html).
///
/// Required: `GlobalNetworkId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Site(Properties);

impl Site {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of your site.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the global network.
    ///
    /// `GlobalNetworkId`. Required. A change replaces the resource.
    pub fn global_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalNetworkId", value.into());
        self
    }

    /// The site location. This information is used for visualization in the Network Manager console. If you specify the address, the latitude and longitude are automatically calculated.
    ///
    /// `Location`.
    pub fn location(mut self, value: impl Into<Value<site::Location>>) -> Self {
        self.0.set("Location", value.into());
        self
    }

    /// The tags for the site.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<site::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Site {
    const TYPE: &'static str = "AWS::NetworkManager::Site";
}

impl Construct for Site {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Site> for Properties {
    fn from(value: Site) -> Self {
        value.0
    }
}

impl Handle<Site> {
    /// The time that the site was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the site. For example, `arn:aws:networkmanager::123456789012:site/global-network-01231231231231231/site-444555aaabbb11223` .
    ///
    /// `Fn::GetAtt` of `SiteArn`.
    #[must_use]
    pub fn site_arn(self) -> Value<String> {
        self.attribute("SiteArn")
    }

    /// The ID of the site. For example, `site-444555aaabbb11223` .
    ///
    /// `Fn::GetAtt` of `SiteId`.
    #[must_use]
    pub fn site_id(self) -> Value<String> {
        self.attribute("SiteId")
    }

    /// The current state of the site.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Creates an Amazon Web Services site-to-site VPN attachment on an edge location of a core network.
///
/// [`AWS::NetworkManager::SiteToSiteVpnAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-sitetositevpnattachment.html).
///
/// Required: `CoreNetworkId`, `VpnConnectionArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SiteToSiteVpnAttachment(Properties);

impl SiteToSiteVpnAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of a core network where you're creating a site-to-site VPN attachment.
    ///
    /// `CoreNetworkId`. Required. A change replaces the resource.
    pub fn core_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CoreNetworkId", value.into());
        self
    }

    /// The name of the network function group.
    ///
    /// `NetworkFunctionGroupName`.
    pub fn network_function_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkFunctionGroupName", value.into());
        self
    }

    /// Routing policy label
    ///
    /// `RoutingPolicyLabel`.
    pub fn routing_policy_label(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoutingPolicyLabel", value.into());
        self
    }

    /// The tags associated with the Site-to-Site VPN attachment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<site_to_site_vpn_attachment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the site-to-site VPN attachment.
    ///
    /// `VpnConnectionArn`. Required. A change replaces the resource.
    pub fn vpn_connection_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpnConnectionArn", value.into());
        self
    }
}

impl Resource for SiteToSiteVpnAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::SiteToSiteVpnAttachment";
}

impl Construct for SiteToSiteVpnAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SiteToSiteVpnAttachment> for Properties {
    fn from(value: SiteToSiteVpnAttachment) -> Self {
        value.0
    }
}

impl Handle<SiteToSiteVpnAttachment> {
    /// The ID of the site-to-site VPN attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentId`.
    #[must_use]
    pub fn attachment_id(self) -> Value<String> {
        self.attribute("AttachmentId")
    }

    /// The policy rule number associated with the attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentPolicyRuleNumber`.
    #[must_use]
    pub fn attachment_policy_rule_number(self) -> Value<i64> {
        self.attribute("AttachmentPolicyRuleNumber")
    }

    /// The type of attachment. This will be `SITE_TO_SITE_VPN` .
    ///
    /// `Fn::GetAtt` of `AttachmentType`.
    #[must_use]
    pub fn attachment_type(self) -> Value<String> {
        self.attribute("AttachmentType")
    }

    /// The ARN of the core network.
    ///
    /// `Fn::GetAtt` of `CoreNetworkArn`.
    #[must_use]
    pub fn core_network_arn(self) -> Value<String> {
        self.attribute("CoreNetworkArn")
    }

    /// The timestamp when the site-to-site VPN attachment was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Region where the core network edge is located.
    ///
    /// `Fn::GetAtt` of `EdgeLocation`.
    #[must_use]
    pub fn edge_location(self) -> Value<String> {
        self.attribute("EdgeLocation")
    }

    /// Errors from the last modification of the attachment.
    ///
    /// `Fn::GetAtt` of `LastModificationErrors`.
    #[must_use]
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute_list("LastModificationErrors")
    }

    /// The ID of the site-to-site VPN attachment owner.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[must_use]
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The attachment to move from one network function group to another.
    ///
    /// `Fn::GetAtt` of `ProposedNetworkFunctionGroupChange`.
    #[must_use]
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        self.attribute("ProposedNetworkFunctionGroupChange")
    }

    /// The attachment to move from one segment to another.
    ///
    /// `Fn::GetAtt` of `ProposedSegmentChange`.
    #[must_use]
    pub fn proposed_segment_change(self) -> Value<Json> {
        self.attribute("ProposedSegmentChange")
    }

    /// The resource ARN for the site-to-site VPN attachment.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// The name of the site-to-site VPN attachment's segment.
    ///
    /// `Fn::GetAtt` of `SegmentName`.
    #[must_use]
    pub fn segment_name(self) -> Value<String> {
        self.attribute("SegmentName")
    }

    /// The state of the site-to-site VPN attachment. This can be: `REJECTED` \| `PENDING_ATTACHMENT_ACCEPTANCE` \| `CREATING` \| `FAILED` \| `AVAILABLE` \| `UPDATING` \| `PENDING_NETWORK_UPDATE` \| `PENDING_TAG_ACCEPTANCE` \| `DELETING` .
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the site-to-site VPN attachment was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a transit gateway peering connection.
///
/// [`AWS::NetworkManager::TransitGatewayPeering`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewaypeering.html).
///
/// Required: `CoreNetworkId`, `TransitGatewayArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TransitGatewayPeering(Properties);

impl TransitGatewayPeering {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the core network.
    ///
    /// `CoreNetworkId`. Required. A change replaces the resource.
    pub fn core_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CoreNetworkId", value.into());
        self
    }

    /// The list of key-value tags associated with the peering.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<transit_gateway_peering::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the transit gateway.
    ///
    /// `TransitGatewayArn`. Required. A change replaces the resource.
    pub fn transit_gateway_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TransitGatewayArn", value.into());
        self
    }
}

impl Resource for TransitGatewayPeering {
    const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayPeering";
}

impl Construct for TransitGatewayPeering {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TransitGatewayPeering> for Properties {
    fn from(value: TransitGatewayPeering) -> Self {
        value.0
    }
}

impl Handle<TransitGatewayPeering> {
    /// The ARN of the core network.
    ///
    /// `Fn::GetAtt` of `CoreNetworkArn`.
    #[must_use]
    pub fn core_network_arn(self) -> Value<String> {
        self.attribute("CoreNetworkArn")
    }

    /// The timestamp when the core network peering was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The edge location for the peer.
    ///
    /// `Fn::GetAtt` of `EdgeLocation`.
    #[must_use]
    pub fn edge_location(self) -> Value<String> {
        self.attribute("EdgeLocation")
    }

    /// Errors from the last modification of the transit gateway peering.
    ///
    /// `Fn::GetAtt` of `LastModificationErrors`.
    #[must_use]
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute_list("LastModificationErrors")
    }

    /// The ID of the account owner.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[must_use]
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The ID of the peering.
    ///
    /// `Fn::GetAtt` of `PeeringId`.
    #[must_use]
    pub fn peering_id(self) -> Value<String> {
        self.attribute("PeeringId")
    }

    /// The peering type. This will be `TRANSIT_GATEWAY` .
    ///
    /// `Fn::GetAtt` of `PeeringType`.
    #[must_use]
    pub fn peering_type(self) -> Value<String> {
        self.attribute("PeeringType")
    }

    /// The ARN of the resource peered to a core network.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// The current state of the peer. This can be `CREATING` \| `FAILED` \| `AVAILABLE` \| `DELETING` .
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The ID of the peering attachment.
    ///
    /// `Fn::GetAtt` of `TransitGatewayPeeringAttachmentId`.
    #[must_use]
    pub fn transit_gateway_peering_attachment_id(self) -> Value<String> {
        self.attribute("TransitGatewayPeeringAttachmentId")
    }
}

/// Registers a transit gateway in your global network. Not all Regions support transit gateways for global networks.
///
/// [`AWS::NetworkManager::TransitGatewayRegistration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayregistration.html).
///
/// Required: `GlobalNetworkId`, `TransitGatewayArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TransitGatewayRegistration(Properties);

impl TransitGatewayRegistration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the global network.
    ///
    /// `GlobalNetworkId`. Required. A change replaces the resource.
    pub fn global_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalNetworkId", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the transit gateway.
    ///
    /// `TransitGatewayArn`. Required. A change replaces the resource.
    pub fn transit_gateway_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TransitGatewayArn", value.into());
        self
    }
}

impl Resource for TransitGatewayRegistration {
    const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayRegistration";
}

impl Construct for TransitGatewayRegistration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TransitGatewayRegistration> for Properties {
    fn from(value: TransitGatewayRegistration) -> Self {
        value.0
    }
}

/// Creates a transit gateway route table attachment.
///
/// [`AWS::NetworkManager::TransitGatewayRouteTableAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayroutetableattachment.html).
///
/// Required: `PeeringId`, `TransitGatewayRouteTableArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TransitGatewayRouteTableAttachment(Properties);

impl TransitGatewayRouteTableAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the network function group.
    ///
    /// `NetworkFunctionGroupName`.
    pub fn network_function_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkFunctionGroupName", value.into());
        self
    }

    /// The ID of the transit gateway peering.
    ///
    /// `PeeringId`. Required. A change replaces the resource.
    pub fn peering_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PeeringId", value.into());
        self
    }

    /// Routing policy label
    ///
    /// `RoutingPolicyLabel`.
    pub fn routing_policy_label(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoutingPolicyLabel", value.into());
        self
    }

    /// The list of key-value pairs associated with the transit gateway route table attachment.
    ///
    /// `Tags`.
    pub fn tags(
        mut self,
        value: impl Into<List<transit_gateway_route_table_attachment::Tag>>,
    ) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the transit gateway attachment route table. For example, `"TransitGatewayRouteTableArn": "arn:aws:ec2:us-west-2:123456789012:transit-gateway-route-table/tgw-rtb-9876543210123456"` .
    ///
    /// `TransitGatewayRouteTableArn`. Required. A change replaces the resource.
    pub fn transit_gateway_route_table_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TransitGatewayRouteTableArn", value.into());
        self
    }
}

impl Resource for TransitGatewayRouteTableAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayRouteTableAttachment";
}

impl Construct for TransitGatewayRouteTableAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TransitGatewayRouteTableAttachment> for Properties {
    fn from(value: TransitGatewayRouteTableAttachment) -> Self {
        value.0
    }
}

impl Handle<TransitGatewayRouteTableAttachment> {
    /// The ID of the transit gateway route table attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentId`.
    #[must_use]
    pub fn attachment_id(self) -> Value<String> {
        self.attribute("AttachmentId")
    }

    /// The policy rule number associated with the attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentPolicyRuleNumber`.
    #[must_use]
    pub fn attachment_policy_rule_number(self) -> Value<i64> {
        self.attribute("AttachmentPolicyRuleNumber")
    }

    /// The type of attachment. This will be `TRANSIT_GATEWAY_ROUTE_TABLE` .
    ///
    /// `Fn::GetAtt` of `AttachmentType`.
    #[must_use]
    pub fn attachment_type(self) -> Value<String> {
        self.attribute("AttachmentType")
    }

    /// The ARN of the core network.
    ///
    /// `Fn::GetAtt` of `CoreNetworkArn`.
    #[must_use]
    pub fn core_network_arn(self) -> Value<String> {
        self.attribute("CoreNetworkArn")
    }

    /// The ID of the core network.
    ///
    /// `Fn::GetAtt` of `CoreNetworkId`.
    #[must_use]
    pub fn core_network_id(self) -> Value<String> {
        self.attribute("CoreNetworkId")
    }

    /// The timestamp when the transit gateway route table attachment was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Region where the core network edge is located.
    ///
    /// `Fn::GetAtt` of `EdgeLocation`.
    #[must_use]
    pub fn edge_location(self) -> Value<String> {
        self.attribute("EdgeLocation")
    }

    /// Errors from the last modification of the attachment.
    ///
    /// `Fn::GetAtt` of `LastModificationErrors`.
    #[must_use]
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute_list("LastModificationErrors")
    }

    /// The ID of the transit gateway route table attachment owner.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[must_use]
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The attachment to move from one network function group to another.
    ///
    /// `Fn::GetAtt` of `ProposedNetworkFunctionGroupChange`.
    #[must_use]
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        self.attribute("ProposedNetworkFunctionGroupChange")
    }

    /// The attachment to move from one segment to another.
    ///
    /// `Fn::GetAtt` of `ProposedSegmentChange`.
    #[must_use]
    pub fn proposed_segment_change(self) -> Value<Json> {
        self.attribute("ProposedSegmentChange")
    }

    /// The resource ARN for the transit gateway route table attachment.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// The name of the attachment's segment.
    ///
    /// `Fn::GetAtt` of `SegmentName`.
    #[must_use]
    pub fn segment_name(self) -> Value<String> {
        self.attribute("SegmentName")
    }

    /// The state of the attachment. This can be: `REJECTED` \| `PENDING_ATTACHMENT_ACCEPTANCE` \| `CREATING` \| `FAILED` \| `AVAILABLE` \| `UPDATING` \| `PENDING_NETWORK_UPDATE` \| `PENDING_TAG_ACCEPTANCE` \| `DELETING` .
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the transit gateway route table attachment was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a VPC attachment on an edge location of a core network.
///
/// [`AWS::NetworkManager::VpcAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-vpcattachment.html).
///
/// Required: `CoreNetworkId`, `SubnetArns`, `VpcArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VpcAttachment(Properties);

impl VpcAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The core network ID.
    ///
    /// `CoreNetworkId`. Required. A change replaces the resource.
    pub fn core_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CoreNetworkId", value.into());
        self
    }

    /// Options for creating the VPC attachment.
    ///
    /// `Options`.
    pub fn options(mut self, value: impl Into<Value<vpc_attachment::VpcOptions>>) -> Self {
        self.0.set("Options", value.into());
        self
    }

    /// Routing policy label
    ///
    /// `RoutingPolicyLabel`.
    pub fn routing_policy_label(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoutingPolicyLabel", value.into());
        self
    }

    /// The subnet ARNs.
    ///
    /// `SubnetArns`. Required.
    pub fn subnet_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetArns", value.into());
        self
    }

    /// The tags associated with the VPC attachment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<vpc_attachment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the VPC attachment.
    ///
    /// `VpcArn`. Required. A change replaces the resource.
    pub fn vpc_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcArn", value.into());
        self
    }
}

impl Resource for VpcAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::VpcAttachment";
}

impl Construct for VpcAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VpcAttachment> for Properties {
    fn from(value: VpcAttachment) -> Self {
        value.0
    }
}

impl Handle<VpcAttachment> {
    /// The ID of the VPC attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentId`.
    #[must_use]
    pub fn attachment_id(self) -> Value<String> {
        self.attribute("AttachmentId")
    }

    /// The policy rule number associated with the attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentPolicyRuleNumber`.
    #[must_use]
    pub fn attachment_policy_rule_number(self) -> Value<i64> {
        self.attribute("AttachmentPolicyRuleNumber")
    }

    /// The type of attachment. This will be `VPC` .
    ///
    /// `Fn::GetAtt` of `AttachmentType`.
    #[must_use]
    pub fn attachment_type(self) -> Value<String> {
        self.attribute("AttachmentType")
    }

    /// The ARN of the core network.
    ///
    /// `Fn::GetAtt` of `CoreNetworkArn`.
    #[must_use]
    pub fn core_network_arn(self) -> Value<String> {
        self.attribute("CoreNetworkArn")
    }

    /// The timestamp when the VPC attachment was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Region where the core network edge is located.
    ///
    /// `Fn::GetAtt` of `EdgeLocation`.
    #[must_use]
    pub fn edge_location(self) -> Value<String> {
        self.attribute("EdgeLocation")
    }

    /// Errors from the last modification of the attachment.
    ///
    /// `Fn::GetAtt` of `LastModificationErrors`.
    #[must_use]
    pub fn last_modification_errors(self) -> Value<Vec<String>> {
        self.attribute_list("LastModificationErrors")
    }

    /// The name of the network function group.
    ///
    /// `Fn::GetAtt` of `NetworkFunctionGroupName`.
    #[must_use]
    pub fn network_function_group_name(self) -> Value<String> {
        self.attribute("NetworkFunctionGroupName")
    }

    /// The ID of the VPC attachment owner.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[must_use]
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The attachment to move from one network function group to another.
    ///
    /// `Fn::GetAtt` of `ProposedNetworkFunctionGroupChange`.
    #[must_use]
    pub fn proposed_network_function_group_change(self) -> Value<Json> {
        self.attribute("ProposedNetworkFunctionGroupChange")
    }

    /// The attachment to move from one segment to another.
    ///
    /// `Fn::GetAtt` of `ProposedSegmentChange`.
    #[must_use]
    pub fn proposed_segment_change(self) -> Value<Json> {
        self.attribute("ProposedSegmentChange")
    }

    /// The resource ARN for the VPC attachment.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// The name of the attachment's segment.
    ///
    /// `Fn::GetAtt` of `SegmentName`.
    #[must_use]
    pub fn segment_name(self) -> Value<String> {
        self.attribute("SegmentName")
    }

    /// The state of the attachment. This can be: `REJECTED` \| `PENDING_ATTACHMENT_ACCEPTANCE` \| `CREATING` \| `FAILED` \| `AVAILABLE` \| `UPDATING` \| `PENDING_NETWORK_UPDATE` \| `PENDING_TAG_ACCEPTANCE` \| `DELETING` .
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the VPC attachment was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types and words of [`ConnectAttachment`].
pub mod connect_attachment {
    use crate::{Json, List, Properties, Value};

    /// Describes a core network Connect attachment options.
    ///
    /// A property type of `AWS::NetworkManager::ConnectAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectAttachmentOptions(Properties);

    impl ConnectAttachmentOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The protocol used for the attachment connection.
        ///
        /// `Protocol`. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }
    }

    impl From<ConnectAttachmentOptions> for Json {
        fn from(value: ConnectAttachmentOptions) -> Self {
            value.0.into()
        }
    }

    /// Describes proposed changes to a network function group.
    ///
    /// A property type of `AWS::NetworkManager::ConnectAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProposedNetworkFunctionGroupChange(Properties);

    impl ProposedNetworkFunctionGroupChange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The proposed new attachment policy rule number for the network function group.
        ///
        /// `AttachmentPolicyRuleNumber`.
        pub fn attachment_policy_rule_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AttachmentPolicyRuleNumber", value.into());
            self
        }

        /// The proposed name change for the network function group name.
        ///
        /// `NetworkFunctionGroupName`.
        pub fn network_function_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkFunctionGroupName", value.into());
            self
        }

        /// The list of proposed changes to the key-value tags associated with the network function group.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ProposedNetworkFunctionGroupChange> for Json {
        fn from(value: ProposedNetworkFunctionGroupChange) -> Self {
            value.0.into()
        }
    }

    /// Describes a proposed segment change. In some cases, the segment change must first be evaluated and accepted.
    ///
    /// A property type of `AWS::NetworkManager::ConnectAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProposedSegmentChange(Properties);

    impl ProposedSegmentChange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The rule number in the policy document that applies to this change.
        ///
        /// `AttachmentPolicyRuleNumber`.
        pub fn attachment_policy_rule_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AttachmentPolicyRuleNumber", value.into());
            self
        }

        /// The name of the segment to change.
        ///
        /// `SegmentName`.
        pub fn segment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentName", value.into());
            self
        }

        /// The list of key-value tags that changed for the segment.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ProposedSegmentChange> for Json {
        fn from(value: ProposedSegmentChange) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NetworkManager::ConnectAttachment`.
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
        /// Words for `Protocol`.
        pub enum Protocol {
            Gre = "GRE",
            NoEncap = "NO_ENCAP",
        }
    }
}

/// Property types of [`ConnectPeer`].
pub mod connect_peer {
    use crate::{Json, List, Properties, Value};

    /// Describes the BGP options.
    ///
    /// A property type of `AWS::NetworkManager::ConnectPeer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BgpOptions(Properties);

    impl BgpOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Peer ASN of the BGP.
        ///
        /// `PeerAsn`.
        pub fn peer_asn(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("PeerAsn", value.into());
            self
        }
    }

    impl From<BgpOptions> for Json {
        fn from(value: BgpOptions) -> Self {
            value.0.into()
        }
    }

    /// Describes a core network BGP configuration.
    ///
    /// A property type of `AWS::NetworkManager::ConnectPeer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectPeerBgpConfiguration(Properties);

    impl ConnectPeerBgpConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The address of a core network.
        ///
        /// `CoreNetworkAddress`.
        pub fn core_network_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CoreNetworkAddress", value.into());
            self
        }

        /// The ASN of the Coret Network.
        ///
        /// `CoreNetworkAsn`.
        pub fn core_network_asn(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("CoreNetworkAsn", value.into());
            self
        }

        /// The address of a core network Connect peer.
        ///
        /// `PeerAddress`.
        pub fn peer_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PeerAddress", value.into());
            self
        }

        /// The ASN of the Connect peer.
        ///
        /// `PeerAsn`.
        pub fn peer_asn(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("PeerAsn", value.into());
            self
        }
    }

    impl From<ConnectPeerBgpConfiguration> for Json {
        fn from(value: ConnectPeerBgpConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes a core network Connect peer configuration.
    ///
    /// A property type of `AWS::NetworkManager::ConnectPeer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectPeerConfiguration(Properties);

    impl ConnectPeerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Connect peer BGP configurations.
        ///
        /// `BgpConfigurations`.
        pub fn bgp_configurations(
            mut self,
            value: impl Into<List<ConnectPeerBgpConfiguration>>,
        ) -> Self {
            self.0.set("BgpConfigurations", value.into());
            self
        }

        /// The IP address of a core network.
        ///
        /// `CoreNetworkAddress`.
        pub fn core_network_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CoreNetworkAddress", value.into());
            self
        }

        /// The inside IP addresses used for a Connect peer configuration.
        ///
        /// `InsideCidrBlocks`.
        pub fn inside_cidr_blocks(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InsideCidrBlocks", value.into());
            self
        }

        /// The IP address of the Connect peer.
        ///
        /// `PeerAddress`.
        pub fn peer_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PeerAddress", value.into());
            self
        }

        /// The protocol used for a Connect peer configuration.
        ///
        /// `Protocol`.
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }
    }

    impl From<ConnectPeerConfiguration> for Json {
        fn from(value: ConnectPeerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NetworkManager::ConnectPeer`.
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

/// Property types of [`Connection`].
pub mod connection {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with the connection.
    ///
    /// A property type of `AWS::NetworkManager::Connection`.
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

        /// The tag key. Printable ASCII with at least one non-space character and no leading or trailing space, at most 128 characters, and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value. Printable ASCII with at least one non-space character and no leading or trailing space, at most 256 characters, and cannot be prefixed with aws:.
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

/// Property types of [`CoreNetwork`].
pub mod core_network {
    use crate::{Json, List, Properties, Value};

    /// Describes a core network edge.
    ///
    /// A property type of `AWS::NetworkManager::CoreNetwork`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CoreNetworkEdge(Properties);

    impl CoreNetworkEdge {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ASN of a core network edge.
        ///
        /// `Asn`.
        pub fn asn(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Asn", value.into());
            self
        }

        /// The Region where a core network edge is located.
        ///
        /// `EdgeLocation`.
        pub fn edge_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EdgeLocation", value.into());
            self
        }

        /// The inside IP addresses used for core network edges.
        ///
        /// `InsideCidrBlocks`.
        pub fn inside_cidr_blocks(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InsideCidrBlocks", value.into());
            self
        }
    }

    impl From<CoreNetworkEdge> for Json {
        fn from(value: CoreNetworkEdge) -> Self {
            value.0.into()
        }
    }

    /// Describes a network function group.
    ///
    /// A property type of `AWS::NetworkManager::CoreNetwork`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CoreNetworkNetworkFunctionGroup(Properties);

    impl CoreNetworkNetworkFunctionGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The core network edge locations.
        ///
        /// `EdgeLocations`.
        pub fn edge_locations(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EdgeLocations", value.into());
            self
        }

        /// The name of the network function group.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The segments associated with the network function group.
        ///
        /// `Segments`.
        pub fn segments(
            mut self,
            value: impl Into<Value<CoreNetworkNetworkFunctionGroupSegments>>,
        ) -> Self {
            self.0.set("Segments", value.into());
            self
        }
    }

    impl From<CoreNetworkNetworkFunctionGroup> for Json {
        fn from(value: CoreNetworkNetworkFunctionGroup) -> Self {
            value.0.into()
        }
    }

    /// The segments associated with the network function group.
    ///
    /// A property type of `AWS::NetworkManager::CoreNetwork`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CoreNetworkNetworkFunctionGroupSegments(Properties);

    impl CoreNetworkNetworkFunctionGroupSegments {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SendTo`.
        pub fn send_to(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SendTo", value.into());
            self
        }

        /// `SendVia`.
        pub fn send_via(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SendVia", value.into());
            self
        }
    }

    impl From<CoreNetworkNetworkFunctionGroupSegments> for Json {
        fn from(value: CoreNetworkNetworkFunctionGroupSegments) -> Self {
            value.0.into()
        }
    }

    /// Describes a core network segment, which are dedicated routes. Only attachments within this segment can communicate with each other.
    ///
    /// A property type of `AWS::NetworkManager::CoreNetwork`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CoreNetworkSegment(Properties);

    impl CoreNetworkSegment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Regions where the edges are located.
        ///
        /// `EdgeLocations`.
        pub fn edge_locations(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EdgeLocations", value.into());
            self
        }

        /// The name of a core network segment.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The shared segments of a core network.
        ///
        /// `SharedSegments`.
        pub fn shared_segments(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SharedSegments", value.into());
            self
        }
    }

    impl From<CoreNetworkSegment> for Json {
        fn from(value: CoreNetworkSegment) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NetworkManager::CoreNetwork`.
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

/// Property types of [`Device`].
pub mod device {
    use crate::{Json, Properties, Value};

    /// Specifies a location in AWS .
    ///
    /// A property type of `AWS::NetworkManager::Device`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AWSLocation(Properties);

    impl AWSLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the subnet that the device is located in.
        ///
        /// `SubnetArn`.
        pub fn subnet_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubnetArn", value.into());
            self
        }

        /// The Zone that the device is located in. Specify the ID of an Availability Zone, Local Zone, Wavelength Zone, or an Outpost.
        ///
        /// `Zone`.
        pub fn zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Zone", value.into());
            self
        }
    }

    impl From<AWSLocation> for Json {
        fn from(value: AWSLocation) -> Self {
            value.0.into()
        }
    }

    /// Describes a location.
    ///
    /// A property type of `AWS::NetworkManager::Device`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Location(Properties);

    impl Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The physical address.
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// The latitude.
        ///
        /// `Latitude`.
        pub fn latitude(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Latitude", value.into());
            self
        }

        /// The longitude.
        ///
        /// `Longitude`.
        pub fn longitude(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Longitude", value.into());
            self
        }
    }

    impl From<Location> for Json {
        fn from(value: Location) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a device resource.
    ///
    /// A property type of `AWS::NetworkManager::Device`.
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

/// Property types of [`DirectConnectGatewayAttachment`].
pub mod direct_connect_gateway_attachment {
    use crate::{Json, List, Properties, Value};

    /// Describes proposed changes to a network function group.
    ///
    /// A property type of `AWS::NetworkManager::DirectConnectGatewayAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProposedNetworkFunctionGroupChange(Properties);

    impl ProposedNetworkFunctionGroupChange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The proposed new attachment policy rule number for the network function group.
        ///
        /// `AttachmentPolicyRuleNumber`.
        pub fn attachment_policy_rule_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AttachmentPolicyRuleNumber", value.into());
            self
        }

        /// The proposed name change for the network function group name.
        ///
        /// `NetworkFunctionGroupName`.
        pub fn network_function_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkFunctionGroupName", value.into());
            self
        }

        /// The list of proposed changes to the key-value tags associated with the network function group.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ProposedNetworkFunctionGroupChange> for Json {
        fn from(value: ProposedNetworkFunctionGroupChange) -> Self {
            value.0.into()
        }
    }

    /// Describes a proposed segment change. In some cases, the segment change must first be evaluated and accepted.
    ///
    /// A property type of `AWS::NetworkManager::DirectConnectGatewayAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProposedSegmentChange(Properties);

    impl ProposedSegmentChange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The rule number in the policy document that applies to this change.
        ///
        /// `AttachmentPolicyRuleNumber`.
        pub fn attachment_policy_rule_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AttachmentPolicyRuleNumber", value.into());
            self
        }

        /// The name of the segment to change.
        ///
        /// `SegmentName`.
        pub fn segment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentName", value.into());
            self
        }

        /// The list of key-value tags that changed for the segment.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ProposedSegmentChange> for Json {
        fn from(value: ProposedSegmentChange) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NetworkManager::DirectConnectGatewayAttachment`.
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

/// Property types of [`GlobalNetwork`].
pub mod global_network {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a global network resource.
    ///
    /// A property type of `AWS::NetworkManager::GlobalNetwork`.
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

/// Property types of [`Link`].
pub mod link {
    use crate::{Json, Properties, Value};

    /// Describes bandwidth information.
    ///
    /// A property type of `AWS::NetworkManager::Link`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Bandwidth(Properties);

    impl Bandwidth {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Download speed in Mbps.
        ///
        /// `DownloadSpeed`.
        pub fn download_speed(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DownloadSpeed", value.into());
            self
        }

        /// Upload speed in Mbps.
        ///
        /// `UploadSpeed`.
        pub fn upload_speed(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UploadSpeed", value.into());
            self
        }
    }

    impl From<Bandwidth> for Json {
        fn from(value: Bandwidth) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a link resource.
    ///
    /// A property type of `AWS::NetworkManager::Link`.
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

/// Property types of [`Site`].
pub mod site {
    use crate::{Json, Properties, Value};

    /// Describes a location.
    ///
    /// A property type of `AWS::NetworkManager::Site`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Location(Properties);

    impl Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The physical address.
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// The latitude.
        ///
        /// `Latitude`.
        pub fn latitude(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Latitude", value.into());
            self
        }

        /// The longitude.
        ///
        /// `Longitude`.
        pub fn longitude(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Longitude", value.into());
            self
        }
    }

    impl From<Location> for Json {
        fn from(value: Location) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a site resource.
    ///
    /// A property type of `AWS::NetworkManager::Site`.
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

/// Property types of [`SiteToSiteVpnAttachment`].
pub mod site_to_site_vpn_attachment {
    use crate::{Json, List, Properties, Value};

    /// Describes proposed changes to a network function group.
    ///
    /// A property type of `AWS::NetworkManager::SiteToSiteVpnAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProposedNetworkFunctionGroupChange(Properties);

    impl ProposedNetworkFunctionGroupChange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The proposed new attachment policy rule number for the network function group.
        ///
        /// `AttachmentPolicyRuleNumber`.
        pub fn attachment_policy_rule_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AttachmentPolicyRuleNumber", value.into());
            self
        }

        /// The proposed name change for the network function group name.
        ///
        /// `NetworkFunctionGroupName`.
        pub fn network_function_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkFunctionGroupName", value.into());
            self
        }

        /// The list of proposed changes to the key-value tags associated with the network function group.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ProposedNetworkFunctionGroupChange> for Json {
        fn from(value: ProposedNetworkFunctionGroupChange) -> Self {
            value.0.into()
        }
    }

    /// Describes a proposed segment change. In some cases, the segment change must first be evaluated and accepted.
    ///
    /// A property type of `AWS::NetworkManager::SiteToSiteVpnAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProposedSegmentChange(Properties);

    impl ProposedSegmentChange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The rule number in the policy document that applies to this change.
        ///
        /// `AttachmentPolicyRuleNumber`.
        pub fn attachment_policy_rule_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AttachmentPolicyRuleNumber", value.into());
            self
        }

        /// The name of the segment to change.
        ///
        /// `SegmentName`.
        pub fn segment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentName", value.into());
            self
        }

        /// The list of key-value tags that changed for the segment.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ProposedSegmentChange> for Json {
        fn from(value: ProposedSegmentChange) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NetworkManager::SiteToSiteVpnAttachment`.
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

/// Property types of [`TransitGatewayPeering`].
pub mod transit_gateway_peering {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NetworkManager::TransitGatewayPeering`.
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

/// Property types of [`TransitGatewayRouteTableAttachment`].
pub mod transit_gateway_route_table_attachment {
    use crate::{Json, List, Properties, Value};

    /// Describes proposed changes to a network function group.
    ///
    /// A property type of `AWS::NetworkManager::TransitGatewayRouteTableAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProposedNetworkFunctionGroupChange(Properties);

    impl ProposedNetworkFunctionGroupChange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The proposed new attachment policy rule number for the network function group.
        ///
        /// `AttachmentPolicyRuleNumber`.
        pub fn attachment_policy_rule_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AttachmentPolicyRuleNumber", value.into());
            self
        }

        /// The proposed name change for the network function group name.
        ///
        /// `NetworkFunctionGroupName`.
        pub fn network_function_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkFunctionGroupName", value.into());
            self
        }

        /// The list of proposed changes to the key-value tags associated with the network function group.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ProposedNetworkFunctionGroupChange> for Json {
        fn from(value: ProposedNetworkFunctionGroupChange) -> Self {
            value.0.into()
        }
    }

    /// Describes a proposed segment change. In some cases, the segment change must first be evaluated and accepted.
    ///
    /// A property type of `AWS::NetworkManager::TransitGatewayRouteTableAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProposedSegmentChange(Properties);

    impl ProposedSegmentChange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The rule number in the policy document that applies to this change.
        ///
        /// `AttachmentPolicyRuleNumber`.
        pub fn attachment_policy_rule_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AttachmentPolicyRuleNumber", value.into());
            self
        }

        /// The name of the segment to change.
        ///
        /// `SegmentName`.
        pub fn segment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentName", value.into());
            self
        }

        /// The list of key-value tags that changed for the segment.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ProposedSegmentChange> for Json {
        fn from(value: ProposedSegmentChange) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NetworkManager::TransitGatewayRouteTableAttachment`.
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

/// Property types of [`VpcAttachment`].
pub mod vpc_attachment {
    use crate::{Json, List, Properties, Value};

    /// Describes proposed changes to a network function group.
    ///
    /// A property type of `AWS::NetworkManager::VpcAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProposedNetworkFunctionGroupChange(Properties);

    impl ProposedNetworkFunctionGroupChange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The proposed new attachment policy rule number for the network function group.
        ///
        /// `AttachmentPolicyRuleNumber`.
        pub fn attachment_policy_rule_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AttachmentPolicyRuleNumber", value.into());
            self
        }

        /// The proposed name change for the network function group name.
        ///
        /// `NetworkFunctionGroupName`.
        pub fn network_function_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkFunctionGroupName", value.into());
            self
        }

        /// The list of proposed changes to the key-value tags associated with the network function group.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ProposedNetworkFunctionGroupChange> for Json {
        fn from(value: ProposedNetworkFunctionGroupChange) -> Self {
            value.0.into()
        }
    }

    /// Describes a proposed segment change. In some cases, the segment change must first be evaluated and accepted.
    ///
    /// A property type of `AWS::NetworkManager::VpcAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProposedSegmentChange(Properties);

    impl ProposedSegmentChange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The rule number in the policy document that applies to this change.
        ///
        /// `AttachmentPolicyRuleNumber`.
        pub fn attachment_policy_rule_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AttachmentPolicyRuleNumber", value.into());
            self
        }

        /// The name of the segment to change.
        ///
        /// `SegmentName`.
        pub fn segment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentName", value.into());
            self
        }

        /// The list of key-value tags that changed for the segment.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ProposedSegmentChange> for Json {
        fn from(value: ProposedSegmentChange) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NetworkManager::VpcAttachment`.
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

    /// Describes the VPC options.
    ///
    /// A property type of `AWS::NetworkManager::VpcAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcOptions(Properties);

    impl VpcOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether appliance mode is supported. If enabled, traffic flow between a source and destination use the same Availability Zone for the VPC attachment for the lifetime of that flow. The default value is `false` .
        ///
        /// `ApplianceModeSupport`.
        pub fn appliance_mode_support(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ApplianceModeSupport", value.into());
            self
        }

        /// Indicates whether DNS is supported.
        ///
        /// `DnsSupport`.
        pub fn dns_support(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DnsSupport", value.into());
            self
        }

        /// Indicates whether IPv6 is supported.
        ///
        /// `Ipv6Support`.
        pub fn ipv6_support(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Ipv6Support", value.into());
            self
        }

        /// Indicates whether security group referencing is enabled for this VPC attachment. The default is `true` . However, at the core network policy-level the default is set to `false` .
        ///
        /// `SecurityGroupReferencingSupport`.
        pub fn security_group_referencing_support(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SecurityGroupReferencingSupport", value.into());
            self
        }
    }

    impl From<VpcOptions> for Json {
        fn from(value: VpcOptions) -> Self {
            value.0.into()
        }
    }
}
