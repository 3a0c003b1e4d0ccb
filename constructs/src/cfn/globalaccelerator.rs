//! `AWS::GlobalAccelerator`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::GlobalAccelerator::Accelerator` resource is a Global Accelerator resource type that contains information about how you create an accelerator.
///
/// [`AWS::GlobalAccelerator::Accelerator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-accelerator.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Accelerator(Properties);

impl Accelerator {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether the accelerator is enabled. The value is true or false. The default value is true.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// Indicates whether flow logs are enabled for the accelerator.
    ///
    /// `FlowLogsEnabled`.
    pub fn flow_logs_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("FlowLogsEnabled", value.into());
        self
    }

    /// The name of the Amazon S3 bucket for the flow logs.
    ///
    /// `FlowLogsS3Bucket`.
    pub fn flow_logs_s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlowLogsS3Bucket", value.into());
        self
    }

    /// The prefix for the location in the Amazon S3 bucket for the flow logs.
    ///
    /// `FlowLogsS3Prefix`.
    pub fn flow_logs_s3_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlowLogsS3Prefix", value.into());
        self
    }

    /// The IP address type that an accelerator supports. For a standard accelerator, the value can be IPV4 or DUAL\_STACK.
    ///
    /// `IpAddressType`. Allowed: [`IpAddressType`](accelerator::IpAddressType).
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// Optionally, if you've added your own IP address pool to Global Accelerator (BYOIP), you can choose IP addresses from your own pool to use for the accelerator's static IP addresses when you create an accelerator.
    ///
    /// `IpAddresses`.
    pub fn ip_addresses(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("IpAddresses", value.into());
        self
    }

    /// The name of the accelerator. The name must contain only alphanumeric characters or hyphens (-), and must not begin or end with a hyphen.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Create tags for an accelerator.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<accelerator::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Accelerator {
    const TYPE: &'static str = "AWS::GlobalAccelerator::Accelerator";
}

impl Construct for Accelerator {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Accelerator> for Properties {
    fn from(value: Accelerator) -> Self {
        value.0
    }
}

impl Handle<Accelerator> {
    /// The ARN of the accelerator, such as `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh` .
    ///
    /// `Fn::GetAtt` of `AcceleratorArn`.
    #[must_use]
    pub fn accelerator_arn(self) -> Value<String> {
        self.attribute("AcceleratorArn")
    }

    /// The Domain Name System (DNS) name that Global Accelerator creates that points to an accelerator's static IPv4 addresses.
    ///
    /// `Fn::GetAtt` of `DnsName`.
    #[must_use]
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DnsName")
    }

    /// The DNS name that Global Accelerator creates that points to a dual-stack accelerator's four static IP addresses: two IPv4 addresses and two IPv6 addresses.
    ///
    /// `Fn::GetAtt` of `DualStackDnsName`.
    #[must_use]
    pub fn dual_stack_dns_name(self) -> Value<String> {
        self.attribute("DualStackDnsName")
    }

    /// The array of IPv4 addresses in the IP address set. An IP address set can have a maximum of two IP addresses.
    ///
    /// `Fn::GetAtt` of `Ipv4Addresses`.
    #[must_use]
    pub fn ipv4_addresses(self) -> Value<Vec<String>> {
        self.attribute_list("Ipv4Addresses")
    }

    /// The array of IPv6 addresses in the IP address set. An IP address set can have a maximum of two IP addresses.
    ///
    /// `Fn::GetAtt` of `Ipv6Addresses`.
    #[must_use]
    pub fn ipv6_addresses(self) -> Value<Vec<String>> {
        self.attribute_list("Ipv6Addresses")
    }
}

/// Create a cross-account attachment in AWS Global Accelerator . You create a cross-account attachment to specify the \*principals\* who have permission to work with \*resources\* in accelerators in their own account.
///
/// [`AWS::GlobalAccelerator::CrossAccountAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-crossaccountattachment.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CrossAccountAttachment(Properties);

impl CrossAccountAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the cross-account attachment.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The principals included in the cross-account attachment.
    ///
    /// `Principals`.
    pub fn principals(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Principals", value.into());
        self
    }

    /// The resources included in the cross-account attachment.
    ///
    /// `Resources`.
    pub fn resources(mut self, value: impl Into<List<cross_account_attachment::Resource>>) -> Self {
        self.0.set("Resources", value.into());
        self
    }

    /// Add tags for a cross-account attachment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cross_account_attachment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CrossAccountAttachment {
    const TYPE: &'static str = "AWS::GlobalAccelerator::CrossAccountAttachment";
}

impl Construct for CrossAccountAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CrossAccountAttachment> for Properties {
    fn from(value: CrossAccountAttachment) -> Self {
        value.0
    }
}

impl Handle<CrossAccountAttachment> {
    /// The Amazon Resource Name (ARN) of the cross-account attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentArn`.
    #[must_use]
    pub fn attachment_arn(self) -> Value<String> {
        self.attribute("AttachmentArn")
    }
}

/// The `AWS::GlobalAccelerator::EndpointGroup` resource is a Global Accelerator resource type that contains information about how you create an endpoint group for the specified listener.
///
/// [`AWS::GlobalAccelerator::EndpointGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-endpointgroup.html).
///
/// Required: `EndpointGroupRegion`, `ListenerArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EndpointGroup(Properties);

impl EndpointGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The list of endpoint objects.
    ///
    /// `EndpointConfigurations`.
    pub fn endpoint_configurations(
        mut self,
        value: impl Into<List<endpoint_group::EndpointConfiguration>>,
    ) -> Self {
        self.0.set("EndpointConfigurations", value.into());
        self
    }

    /// The AWS Regions where the endpoint group is located.
    ///
    /// `EndpointGroupRegion`. Required. A change replaces the resource.
    pub fn endpoint_group_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointGroupRegion", value.into());
        self
    }

    /// The time—10 seconds or 30 seconds—between health checks for each endpoint. The default value is 30.
    ///
    /// `HealthCheckIntervalSeconds`.
    pub fn health_check_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("HealthCheckIntervalSeconds", value.into());
        self
    }

    /// If the protocol is HTTP/S, then this value provides the ping path that Global Accelerator uses for the destination on the endpoints for health checks. The default is slash (/).
    ///
    /// `HealthCheckPath`.
    pub fn health_check_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HealthCheckPath", value.into());
        self
    }

    /// The port that Global Accelerator uses to perform health checks on endpoints that are part of this endpoint group.
    ///
    /// `HealthCheckPort`.
    pub fn health_check_port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("HealthCheckPort", value.into());
        self
    }

    /// The protocol that Global Accelerator uses to perform health checks on endpoints that are part of this endpoint group. The default value is TCP.
    ///
    /// `HealthCheckProtocol`. Allowed: [`HealthCheckProtocol`](endpoint_group::HealthCheckProtocol).
    pub fn health_check_protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HealthCheckProtocol", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the listener.
    ///
    /// `ListenerArn`. Required. A change replaces the resource.
    pub fn listener_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ListenerArn", value.into());
        self
    }

    /// Allows you to override the destination ports used to route traffic to an endpoint.
    ///
    /// `PortOverrides`.
    pub fn port_overrides(mut self, value: impl Into<List<endpoint_group::PortOverride>>) -> Self {
        self.0.set("PortOverrides", value.into());
        self
    }

    /// The number of consecutive health checks required to set the state of a healthy endpoint to unhealthy, or to set an unhealthy endpoint to healthy. The default value is 3.
    ///
    /// `ThresholdCount`.
    pub fn threshold_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ThresholdCount", value.into());
        self
    }

    /// The percentage of traffic to send to an AWS Regions . Additional traffic is distributed to other endpoint groups for this listener.
    ///
    /// `TrafficDialPercentage`.
    pub fn traffic_dial_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("TrafficDialPercentage", value.into());
        self
    }
}

impl Resource for EndpointGroup {
    const TYPE: &'static str = "AWS::GlobalAccelerator::EndpointGroup";
}

impl Construct for EndpointGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EndpointGroup> for Properties {
    fn from(value: EndpointGroup) -> Self {
        value.0
    }
}

impl Handle<EndpointGroup> {
    /// The ARN of the endpoint group, such as `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh/listener/0123vxyz/endpoint-group/098765zyxwvu` .
    ///
    /// `Fn::GetAtt` of `EndpointGroupArn`.
    #[must_use]
    pub fn endpoint_group_arn(self) -> Value<String> {
        self.attribute("EndpointGroupArn")
    }
}

/// The `AWS::GlobalAccelerator::Listener` resource is a Global Accelerator resource type that contains information about how you create a listener to process inbound connections from clients to an accelerator.
///
/// [`AWS::GlobalAccelerator::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-listener.html).
///
/// Required: `AcceleratorArn`, `PortRanges`, `Protocol`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Listener(Properties);

impl Listener {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of your accelerator.
    ///
    /// `AcceleratorArn`. Required. A change replaces the resource.
    pub fn accelerator_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceleratorArn", value.into());
        self
    }

    /// Client affinity lets you direct all requests from a user to the same endpoint, if you have stateful applications, regardless of the port and protocol of the client request.
    ///
    /// `ClientAffinity`. Allowed: [`ClientAffinity`](listener::ClientAffinity).
    pub fn client_affinity(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientAffinity", value.into());
        self
    }

    /// The list of port ranges for the connections from clients to the accelerator.
    ///
    /// `PortRanges`. Required.
    pub fn port_ranges(mut self, value: impl Into<List<listener::PortRange>>) -> Self {
        self.0.set("PortRanges", value.into());
        self
    }

    /// The protocol for the connections from clients to the accelerator.
    ///
    /// `Protocol`. Required. Allowed: [`Protocol`](listener::Protocol).
    pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Protocol", value.into());
        self
    }
}

impl Resource for Listener {
    const TYPE: &'static str = "AWS::GlobalAccelerator::Listener";
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
    /// The ARN of the listener, such as `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh/listener/0123vxyz` .
    ///
    /// `Fn::GetAtt` of `ListenerArn`.
    #[must_use]
    pub fn listener_arn(self) -> Value<String> {
        self.attribute("ListenerArn")
    }
}

/// Property types and words of [`Accelerator`].
pub mod accelerator {
    use crate::{Json, Properties, Value};

    /// Tag is a key-value pair associated with accelerator.
    ///
    /// A property type of `AWS::GlobalAccelerator::Accelerator`.
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

        /// Key of the tag. Value can be 1 to 127 characters.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Value for the tag. Value can be 1 to 255 characters.
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
        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "IPV4",
            DualStack = "DUAL_STACK",
        }
    }
}

/// Property types of [`CrossAccountAttachment`].
pub mod cross_account_attachment {
    use crate::{Json, Properties, Value};

    /// A resource is one of the following: the ARN for an AWS resource that is supported by AWS Global Accelerator to be added as an endpoint, or a CIDR range that specifies a bring your own IP (BYOIP) address pool.
    ///
    /// A property type of `AWS::GlobalAccelerator::CrossAccountAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Resource(Properties);

    impl Resource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An IP address range, in CIDR format, that is specified as resource. The address must be provisioned and advertised in AWS Global Accelerator by following the bring your own IP address (BYOIP) process for Global Accelerator
        ///
        /// `Cidr`.
        pub fn cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cidr", value.into());
            self
        }

        /// The endpoint ID for the endpoint that is specified as a AWS resource.
        ///
        /// `EndpointId`.
        pub fn endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointId", value.into());
            self
        }

        /// The AWS Region where a shared endpoint resource is located.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<Resource> for Json {
        fn from(value: Resource) -> Self {
            value.0.into()
        }
    }

    /// Tag is a key-value pair associated with Cross Account Attachment.
    ///
    /// A property type of `AWS::GlobalAccelerator::CrossAccountAttachment`.
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

        /// Key of the tag. Value can be 1 to 127 characters.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Value for the tag. Value can be 1 to 255 characters.
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

/// Property types and words of [`EndpointGroup`].
pub mod endpoint_group {
    use crate::{Json, Properties, Value};

    /// A complex type for endpoints. A resource must be valid and active when you add it as an endpoint.
    ///
    /// A property type of `AWS::GlobalAccelerator::EndpointGroup`.
    ///
    /// Required: `EndpointId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointConfiguration(Properties);

    impl EndpointConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the cross-account attachment that specifies the endpoints (resources) that can be added to accelerators and principals that have permission to add the endpoints.
        ///
        /// `AttachmentArn`.
        pub fn attachment_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttachmentArn", value.into());
            self
        }

        /// Indicates whether client IP address preservation is enabled for an Application Load Balancer endpoint. The value is true or false. The default value is true for new accelerators.
        ///
        /// `ClientIPPreservationEnabled`.
        pub fn client_ip_preservation_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ClientIPPreservationEnabled", value.into());
            self
        }

        /// An ID for the endpoint. If the endpoint is a Network Load Balancer or Application Load Balancer, this is the Amazon Resource Name (ARN) of the resource. If the endpoint is an Elastic IP address, this is the Elastic IP address allocation ID.
        ///
        /// `EndpointId`. Required.
        pub fn endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointId", value.into());
            self
        }

        /// The weight associated with the endpoint. When you add weights to endpoints, you configure Global Accelerator to route traffic based on proportions that you specify. For example, you might specify endpoint weights of 4, 5, 5, and 6 (sum=20).
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<EndpointConfiguration> for Json {
        fn from(value: EndpointConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Override specific listener ports used to route traffic to endpoints that are part of an endpoint group.
    ///
    /// A property type of `AWS::GlobalAccelerator::EndpointGroup`.
    ///
    /// Required: `EndpointPort`, `ListenerPort`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PortOverride(Properties);

    impl PortOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The endpoint port that you want a listener port to be mapped to. This is the port on the endpoint, such as the Application Load Balancer or Amazon EC2 instance.
        ///
        /// `EndpointPort`. Required.
        pub fn endpoint_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EndpointPort", value.into());
            self
        }

        /// The listener port that you want to map to a specific endpoint port. This is the port that user traffic arrives to the Global Accelerator on.
        ///
        /// `ListenerPort`. Required.
        pub fn listener_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ListenerPort", value.into());
            self
        }
    }

    impl From<PortOverride> for Json {
        fn from(value: PortOverride) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `HealthCheckProtocol`.
        pub enum HealthCheckProtocol {
            Tcp = "TCP",
            Http = "HTTP",
            Https = "HTTPS",
        }
    }
}

/// Property types and words of [`Listener`].
pub mod listener {
    use crate::{Json, Properties, Value};

    /// A complex type for a range of ports for a listener.
    ///
    /// A property type of `AWS::GlobalAccelerator::Listener`.
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

        /// The first port in the range of ports, inclusive.
        ///
        /// `FromPort`. Required.
        pub fn from_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FromPort", value.into());
            self
        }

        /// The last port in the range of ports, inclusive.
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

    words! {
        /// Words for `ClientAffinity`.
        pub enum ClientAffinity {
            None = "NONE",
            SourceIp = "SOURCE_IP",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Tcp = "TCP",
            Udp = "UDP",
        }
    }
}
