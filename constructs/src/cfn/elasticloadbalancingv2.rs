//! `AWS::ElasticLoadBalancingV2`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Specifies a listener for an Application Load Balancer, Network Load Balancer, or Gateway Load Balancer.
///
/// [`AWS::ElasticLoadBalancingV2::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html).
///
/// Required: `DefaultActions`, `LoadBalancerArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Listener(Properties);

impl Listener {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// \[TLS listener\] The name of the Application-Layer Protocol Negotiation (ALPN) policy.
    ///
    /// `AlpnPolicy`.
    pub fn alpn_policy(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AlpnPolicy", value.into());
        self
    }

    /// The default SSL server certificate for a secure listener. You must provide exactly one certificate if the listener protocol is HTTPS or TLS.
    ///
    /// `Certificates`.
    pub fn certificates(mut self, value: impl Into<List<listener::Certificate>>) -> Self {
        self.0.set("Certificates", value.into());
        self
    }

    /// The actions for the default rule. You cannot define a condition for a default rule.
    ///
    /// `DefaultActions`. Required.
    pub fn default_actions(mut self, value: impl Into<List<listener::Action>>) -> Self {
        self.0.set("DefaultActions", value.into());
        self
    }

    /// The listener attributes. Attributes that you do not modify retain their current values.
    ///
    /// `ListenerAttributes`.
    pub fn listener_attributes(
        mut self,
        value: impl Into<List<listener::ListenerAttribute>>,
    ) -> Self {
        self.0.set("ListenerAttributes", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the load balancer.
    ///
    /// `LoadBalancerArn`. Required. A change replaces the resource.
    pub fn load_balancer_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LoadBalancerArn", value.into());
        self
    }

    /// The mutual authentication configuration information.
    ///
    /// `MutualAuthentication`.
    pub fn mutual_authentication(
        mut self,
        value: impl Into<Value<listener::MutualAuthentication>>,
    ) -> Self {
        self.0.set("MutualAuthentication", value.into());
        self
    }

    /// The port on which the load balancer is listening. You can't specify a port for a Gateway Load Balancer.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// The protocol for connections from clients to the load balancer. For Application Load Balancers, the supported protocols are HTTP and HTTPS. For Network Load Balancers, the supported protocols are TCP, TLS, UDP, TCP\_UDP, QUIC, and TCP\_QUIC.
    ///
    /// `Protocol`. Allowed: [`Protocol`](listener::Protocol).
    pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Protocol", value.into());
        self
    }

    /// \[HTTPS and TLS listeners\] The security policy that defines which protocols and ciphers are supported.
    ///
    /// `SslPolicy`.
    pub fn ssl_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SslPolicy", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<listener::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Listener {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::Listener";
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
    /// `Fn::GetAtt` of `ListenerArn`.
    #[must_use]
    pub fn listener_arn(self) -> Value<String> {
        self.attribute("ListenerArn")
    }
}

/// Specifies an SSL server certificate to add to the certificate list for an HTTPS or TLS listener.
///
/// [`AWS::ElasticLoadBalancingV2::ListenerCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html).
///
/// Required: `Certificates`, `ListenerArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ListenerCertificate(Properties);

impl ListenerCertificate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The certificate. You can specify one certificate per resource.
    ///
    /// `Certificates`. Required.
    pub fn certificates(
        mut self,
        value: impl Into<List<listener_certificate::Certificate>>,
    ) -> Self {
        self.0.set("Certificates", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the listener.
    ///
    /// `ListenerArn`. Required. A change replaces the resource.
    pub fn listener_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ListenerArn", value.into());
        self
    }
}

impl Resource for ListenerCertificate {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::ListenerCertificate";
}

impl Construct for ListenerCertificate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ListenerCertificate> for Properties {
    fn from(value: ListenerCertificate) -> Self {
        value.0
    }
}

impl Handle<ListenerCertificate> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specifies a listener rule. The listener must be associated with an Application Load Balancer. Each rule consists of a priority, one or more actions, and one or more conditions.
///
/// [`AWS::ElasticLoadBalancingV2::ListenerRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html).
///
/// Required: `Actions`, `Conditions`, `Priority`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ListenerRule(Properties);

impl ListenerRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The actions.
    ///
    /// `Actions`. Required.
    pub fn actions(mut self, value: impl Into<List<listener_rule::Action>>) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// The conditions.
    ///
    /// `Conditions`. Required.
    pub fn conditions(mut self, value: impl Into<List<listener_rule::RuleCondition>>) -> Self {
        self.0.set("Conditions", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the listener.
    ///
    /// `ListenerArn`. A change replaces the resource.
    pub fn listener_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ListenerArn", value.into());
        self
    }

    /// The rule priority. A listener can't have multiple rules with the same priority.
    ///
    /// `Priority`. Required.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<listener_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `Transforms`.
    pub fn transforms(mut self, value: impl Into<List<listener_rule::Transform>>) -> Self {
        self.0.set("Transforms", value.into());
        self
    }
}

impl Resource for ListenerRule {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::ListenerRule";
}

impl Construct for ListenerRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ListenerRule> for Properties {
    fn from(value: ListenerRule) -> Self {
        value.0
    }
}

impl Handle<ListenerRule> {
    /// Indicates whether this is the default rule.
    ///
    /// `Fn::GetAtt` of `IsDefault`.
    #[must_use]
    pub fn is_default(self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// The Amazon Resource Name (ARN) of the rule.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[must_use]
    pub fn rule_arn(self) -> Value<String> {
        self.attribute("RuleArn")
    }
}

/// Specifies an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer.
///
/// [`AWS::ElasticLoadBalancingV2::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LoadBalancer(Properties);

impl LoadBalancer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether to enable stabilization when creating or updating an LCU reservation. This ensures that the final stack status reflects the status of the LCU reservation. The default is `false` .
    ///
    /// `EnableCapacityReservationProvisionStabilize`.
    pub fn enable_capacity_reservation_provision_stabilize(
        mut self,
        value: impl Into<Value<bool>>,
    ) -> Self {
        self.0
            .set("EnableCapacityReservationProvisionStabilize", value.into());
        self
    }

    /// \[Network Load Balancers with UDP listeners\] Indicates whether to use an IPv6 prefix from each subnet for source NAT. The IP address type must be `dualstack` . The default value is `off` .
    ///
    /// `EnablePrefixForIpv6SourceNat`. Allowed: [`EnablePrefixForIpv6SourceNat`](load_balancer::EnablePrefixForIpv6SourceNat).
    pub fn enable_prefix_for_ipv6_source_nat(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnablePrefixForIpv6SourceNat", value.into());
        self
    }

    /// Indicates whether to evaluate inbound security group rules for traffic sent to a Network Load Balancer through AWS PrivateLink . The default is `on` .
    ///
    /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
    pub fn enforce_security_group_inbound_rules_on_private_link_traffic(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0.set(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            value.into(),
        );
        self
    }

    /// The IP address type. Internal load balancers must use `ipv4` .
    ///
    /// `IpAddressType`. Allowed: [`IpAddressType`](load_balancer::IpAddressType).
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// The ID of the IPv4 IPAM pool.
    ///
    /// `Ipv4IpamPoolId`.
    pub fn ipv4_ipam_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Ipv4IpamPoolId", value.into());
        self
    }

    /// The load balancer attributes. Attributes that you do not modify retain their current values.
    ///
    /// `LoadBalancerAttributes`.
    pub fn load_balancer_attributes(
        mut self,
        value: impl Into<List<load_balancer::LoadBalancerAttribute>>,
    ) -> Self {
        self.0.set("LoadBalancerAttributes", value.into());
        self
    }

    /// The minimum capacity for a load balancer.
    ///
    /// `MinimumLoadBalancerCapacity`.
    pub fn minimum_load_balancer_capacity(
        mut self,
        value: impl Into<Value<load_balancer::MinimumLoadBalancerCapacity>>,
    ) -> Self {
        self.0.set("MinimumLoadBalancerCapacity", value.into());
        self
    }

    /// The name of the load balancer.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The nodes of an Internet-facing load balancer have public IP addresses. The DNS name of an Internet-facing load balancer is publicly resolvable to the public IP addresses of the nodes.
    ///
    /// `Scheme`. Allowed: [`Scheme`](load_balancer::Scheme). A change replaces the resource.
    pub fn scheme(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Scheme", value.into());
        self
    }

    /// \[Application Load Balancers and Network Load Balancers\] The IDs of the security groups for the load balancer.
    ///
    /// `SecurityGroups`.
    pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroups", value.into());
        self
    }

    /// The IDs of the subnets. You can specify only one subnet per Availability Zone. You must specify either subnets or subnet mappings, but not both.
    ///
    /// `SubnetMappings`.
    pub fn subnet_mappings(mut self, value: impl Into<List<load_balancer::SubnetMapping>>) -> Self {
        self.0.set("SubnetMappings", value.into());
        self
    }

    /// The IDs of the subnets. You can specify only one subnet per Availability Zone. You must specify either subnets or subnet mappings, but not both. To specify an Elastic IP address, specify subnet mappings instead of subnets.
    ///
    /// `Subnets`.
    pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Subnets", value.into());
        self
    }

    /// The tags to assign to the load balancer.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<load_balancer::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of load balancer. The default is `application` .
    ///
    /// `Type`. Allowed: [`Type`](load_balancer::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for LoadBalancer {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::LoadBalancer";
}

impl Construct for LoadBalancer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LoadBalancer> for Properties {
    fn from(value: LoadBalancer) -> Self {
        value.0
    }
}

impl Handle<LoadBalancer> {
    /// The ID of the Amazon Route 53 hosted zone associated with the load balancer. For example, `Z2P70J7EXAMPLE` .
    ///
    /// `Fn::GetAtt` of `CanonicalHostedZoneID`.
    #[must_use]
    pub fn canonical_hosted_zone_id(self) -> Value<String> {
        self.attribute("CanonicalHostedZoneID")
    }

    /// The DNS name for the load balancer. For example, `my-load-balancer-424835706.us-west-2.elb.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `DNSName`.
    #[must_use]
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DNSName")
    }

    /// The Amazon Resource Name (ARN) of the load balancer.
    ///
    /// `Fn::GetAtt` of `LoadBalancerArn`.
    #[must_use]
    pub fn load_balancer_arn(self) -> Value<String> {
        self.attribute("LoadBalancerArn")
    }

    /// The full name of the load balancer. For example, `app/my-load-balancer/50dc6c495c0c9188` .
    ///
    /// `Fn::GetAtt` of `LoadBalancerFullName`.
    #[must_use]
    pub fn load_balancer_full_name(self) -> Value<String> {
        self.attribute("LoadBalancerFullName")
    }

    /// The name of the load balancer. For example, `my-load-balancer` .
    ///
    /// `Fn::GetAtt` of `LoadBalancerName`.
    #[must_use]
    pub fn load_balancer_name(self) -> Value<String> {
        self.attribute("LoadBalancerName")
    }
}

/// Specifies a target group for an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer.
///
/// [`AWS::ElasticLoadBalancingV2::TargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TargetGroup(Properties);

impl TargetGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether health checks are enabled. If the target type is `lambda` , health checks are disabled by default but can be enabled.
    ///
    /// `HealthCheckEnabled`.
    pub fn health_check_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("HealthCheckEnabled", value.into());
        self
    }

    /// The approximate amount of time, in seconds, between health checks of an individual target. The range is 5-300. If the target group protocol is TCP, TLS, UDP, TCP\_UDP, QUIC, TCP\_QUIC, HTTP or HTTPS, the default is 30 seconds.
    ///
    /// `HealthCheckIntervalSeconds`.
    pub fn health_check_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("HealthCheckIntervalSeconds", value.into());
        self
    }

    /// \[HTTP/HTTPS health checks\] The destination for health checks on the targets.
    ///
    /// `HealthCheckPath`.
    pub fn health_check_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HealthCheckPath", value.into());
        self
    }

    /// The port the load balancer uses when performing health checks on targets.
    ///
    /// `HealthCheckPort`.
    pub fn health_check_port(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HealthCheckPort", value.into());
        self
    }

    /// The protocol the load balancer uses when performing health checks on targets. For Application Load Balancers, the default is HTTP. For Network Load Balancers and Gateway Load Balancers, the default is TCP.
    ///
    /// `HealthCheckProtocol`. Allowed: [`HealthCheckProtocol`](target_group::HealthCheckProtocol).
    pub fn health_check_protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HealthCheckProtocol", value.into());
        self
    }

    /// The amount of time, in seconds, during which no response from a target means a failed health check. The range is 2–120 seconds. For target groups with a protocol of HTTP, the default is 6 seconds.
    ///
    /// `HealthCheckTimeoutSeconds`.
    pub fn health_check_timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("HealthCheckTimeoutSeconds", value.into());
        self
    }

    /// The number of consecutive health check successes required before considering a target healthy. The range is 2-10. If the target group protocol is TCP, TCP\_UDP, UDP, TLS, HTTP or HTTPS, the default is 5.
    ///
    /// `HealthyThresholdCount`.
    pub fn healthy_threshold_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("HealthyThresholdCount", value.into());
        self
    }

    /// The IP address type. The default value is `ipv4` .
    ///
    /// `IpAddressType`. Allowed: [`IpAddressType`](target_group::IpAddressType). A change replaces the resource.
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// \[HTTP/HTTPS health checks\] The HTTP or gRPC codes to use when checking for a successful response from a target. For target groups with a protocol of TCP, TCP\_UDP, UDP, QUIC, TCP\_QUIC, or TLS the range is 200-599.
    ///
    /// `Matcher`.
    pub fn matcher(mut self, value: impl Into<Value<target_group::Matcher>>) -> Self {
        self.0.set("Matcher", value.into());
        self
    }

    /// The name of the target group.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The port on which the targets receive traffic. This port is used unless you specify a port override when registering the target. If the target is a Lambda function, this parameter does not apply.
    ///
    /// `Port`. A change replaces the resource.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// The protocol to use for routing traffic to the targets. For Application Load Balancers, the supported protocols are HTTP and HTTPS. For Network Load Balancers, the supported protocols are TCP, TLS, UDP, TCP\_UDP, QUIC, or TCP\_QUIC.
    ///
    /// `Protocol`. Allowed: [`Protocol`](target_group::Protocol). A change replaces the resource.
    pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Protocol", value.into());
        self
    }

    /// \[HTTP/HTTPS protocol\] The protocol version. The possible values are `GRPC` , `HTTP1` , and `HTTP2` .
    ///
    /// `ProtocolVersion`. A change replaces the resource.
    pub fn protocol_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProtocolVersion", value.into());
        self
    }

    /// The tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<target_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The port on which the target control agent and application load balancer exchange management traffic for the target optimizer feature.
    ///
    /// `TargetControlPort`.
    pub fn target_control_port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TargetControlPort", value.into());
        self
    }

    /// The target group attributes. Attributes that you do not modify retain their current values.
    ///
    /// `TargetGroupAttributes`.
    pub fn target_group_attributes(
        mut self,
        value: impl Into<List<target_group::TargetGroupAttribute>>,
    ) -> Self {
        self.0.set("TargetGroupAttributes", value.into());
        self
    }

    /// The type of target that you must specify when registering targets with this target group. You can't specify targets for a target group using more than one target type.
    ///
    /// `TargetType`. Allowed: [`TargetType`](target_group::TargetType). A change replaces the resource.
    pub fn target_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetType", value.into());
        self
    }

    /// The targets.
    ///
    /// `Targets`.
    pub fn targets(mut self, value: impl Into<List<target_group::TargetDescription>>) -> Self {
        self.0.set("Targets", value.into());
        self
    }

    /// The number of consecutive health check failures required before considering a target unhealthy. The range is 2-10. If the target group protocol is TCP, TCP\_UDP, UDP, TLS, QUIC, TCP\_QUIC, HTTP or HTTPS, the default is 2.
    ///
    /// `UnhealthyThresholdCount`.
    pub fn unhealthy_threshold_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("UnhealthyThresholdCount", value.into());
        self
    }

    /// The identifier of the virtual private cloud (VPC). If the target is a Lambda function, this parameter does not apply. Otherwise, this parameter is required.
    ///
    /// `VpcId`. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for TargetGroup {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TargetGroup";
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
    /// The Amazon Resource Name (ARN) of the load balancer that routes traffic to this target group.
    ///
    /// `Fn::GetAtt` of `LoadBalancerArns`.
    #[must_use]
    pub fn load_balancer_arns(self) -> Value<Vec<String>> {
        self.attribute_list("LoadBalancerArns")
    }

    /// The Amazon Resource Name (ARN) of the target group.
    ///
    /// `Fn::GetAtt` of `TargetGroupArn`.
    #[must_use]
    pub fn target_group_arn(self) -> Value<String> {
        self.attribute("TargetGroupArn")
    }

    /// The full name of the target group. For example, `targetgroup/my-target-group/cbf133c568e0d028` .
    ///
    /// `Fn::GetAtt` of `TargetGroupFullName`.
    #[must_use]
    pub fn target_group_full_name(self) -> Value<String> {
        self.attribute("TargetGroupFullName")
    }

    /// The name of the target group. For example, `my-target-group` .
    ///
    /// `Fn::GetAtt` of `TargetGroupName`.
    #[must_use]
    pub fn target_group_name(self) -> Value<String> {
        self.attribute("TargetGroupName")
    }
}

/// Creates a trust store. You must specify `CaCertificatesBundleS3Bucket` and `CaCertificatesBundleS3Key` . When you create a trust store, you must specify `Name` .
///
/// [`AWS::ElasticLoadBalancingV2::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TrustStore(Properties);

impl TrustStore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon S3 bucket for the ca certificates bundle.
    ///
    /// `CaCertificatesBundleS3Bucket`.
    pub fn ca_certificates_bundle_s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CaCertificatesBundleS3Bucket", value.into());
        self
    }

    /// The Amazon S3 path for the ca certificates bundle.
    ///
    /// `CaCertificatesBundleS3Key`.
    pub fn ca_certificates_bundle_s3_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CaCertificatesBundleS3Key", value.into());
        self
    }

    /// The Amazon S3 object version for the ca certificates bundle. If undefined the current version is used.
    ///
    /// `CaCertificatesBundleS3ObjectVersion`.
    pub fn ca_certificates_bundle_s3_object_version(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("CaCertificatesBundleS3ObjectVersion", value.into());
        self
    }

    /// The name of the trust store.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags to assign to the trust store.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<trust_store::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for TrustStore {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TrustStore";
}

impl Construct for TrustStore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TrustStore> for Properties {
    fn from(value: TrustStore) -> Self {
        value.0
    }
}

impl Handle<TrustStore> {
    /// The number of ca certificates in the trust store.
    ///
    /// `Fn::GetAtt` of `NumberOfCaCertificates`.
    #[must_use]
    pub fn number_of_ca_certificates(self) -> Value<i64> {
        self.attribute("NumberOfCaCertificates")
    }

    /// The status of the trust store. The possible values are `CREATING` and `ACTIVE` .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) of the trust store.
    ///
    /// `Fn::GetAtt` of `TrustStoreArn`.
    #[must_use]
    pub fn trust_store_arn(self) -> Value<String> {
        self.attribute("TrustStoreArn")
    }
}

/// Adds the specified revocation contents to the specified trust store. You must specify `TrustStoreArn` .
///
/// [`AWS::ElasticLoadBalancingV2::TrustStoreRevocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststorerevocation.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TrustStoreRevocation(Properties);

impl TrustStoreRevocation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The revocation file to add.
    ///
    /// `RevocationContents`. A change replaces the resource.
    pub fn revocation_contents(
        mut self,
        value: impl Into<List<trust_store_revocation::RevocationContent>>,
    ) -> Self {
        self.0.set("RevocationContents", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the trust store.
    ///
    /// `TrustStoreArn`. A change replaces the resource.
    pub fn trust_store_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrustStoreArn", value.into());
        self
    }
}

impl Resource for TrustStoreRevocation {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TrustStoreRevocation";
}

impl Construct for TrustStoreRevocation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TrustStoreRevocation> for Properties {
    fn from(value: TrustStoreRevocation) -> Self {
        value.0
    }
}

impl Handle<TrustStoreRevocation> {
    /// The revocation ID of the revocation file.
    ///
    /// `Fn::GetAtt` of `RevocationId`.
    #[must_use]
    pub fn revocation_id(self) -> Value<i64> {
        self.attribute("RevocationId")
    }

    /// Information about the revocation file in the trust store.
    ///
    /// `Fn::GetAtt` of `TrustStoreRevocations`.
    #[must_use]
    pub fn trust_store_revocations(self) -> Value<Vec<String>> {
        self.attribute_list("TrustStoreRevocations")
    }
}

/// Property types and words of [`Listener`].
pub mod listener {
    use crate::{Json, List, Map, Properties, Value};

    /// Specifies an action for a listener rule.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \[HTTPS listeners\] Information for using Amazon Cognito to authenticate users. Specify only when `Type` is `authenticate-cognito` .
        ///
        /// `AuthenticateCognitoConfig`.
        pub fn authenticate_cognito_config(
            mut self,
            value: impl Into<Value<AuthenticateCognitoConfig>>,
        ) -> Self {
            self.0.set("AuthenticateCognitoConfig", value.into());
            self
        }

        /// \[HTTPS listeners\] Information about an identity provider that is compliant with OpenID Connect (OIDC). Specify only when `Type` is `authenticate-oidc` .
        ///
        /// `AuthenticateOidcConfig`.
        pub fn authenticate_oidc_config(
            mut self,
            value: impl Into<Value<AuthenticateOidcConfig>>,
        ) -> Self {
            self.0.set("AuthenticateOidcConfig", value.into());
            self
        }

        /// \[Application Load Balancer\] Information for creating an action that returns a custom HTTP response. Specify only when `Type` is `fixed-response` .
        ///
        /// `FixedResponseConfig`.
        pub fn fixed_response_config(
            mut self,
            value: impl Into<Value<FixedResponseConfig>>,
        ) -> Self {
            self.0.set("FixedResponseConfig", value.into());
            self
        }

        /// Information for creating an action that distributes requests among multiple target groups. Specify only when `Type` is `forward` .
        ///
        /// `ForwardConfig`.
        pub fn forward_config(mut self, value: impl Into<Value<ForwardConfig>>) -> Self {
            self.0.set("ForwardConfig", value.into());
            self
        }

        /// \[HTTPS listeners\] Information for validating JWT access tokens in client requests. Specify only when `Type` is `jwt-validation` .
        ///
        /// `JwtValidationConfig`.
        pub fn jwt_validation_config(
            mut self,
            value: impl Into<Value<JwtValidationConfig>>,
        ) -> Self {
            self.0.set("JwtValidationConfig", value.into());
            self
        }

        /// The order for the action. This value is required for rules with multiple actions. The action with the lowest value for order is performed first.
        ///
        /// `Order`.
        pub fn order(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Order", value.into());
            self
        }

        /// \[Application Load Balancer\] Information for creating a redirect action. Specify only when `Type` is `redirect` .
        ///
        /// `RedirectConfig`.
        pub fn redirect_config(mut self, value: impl Into<Value<RedirectConfig>>) -> Self {
            self.0.set("RedirectConfig", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the target group. Specify only when `Type` is `forward` and you want to route to a single target group. To route to multiple target groups, you must use `ForwardConfig` instead.
        ///
        /// `TargetGroupArn`.
        pub fn target_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetGroupArn", value.into());
            self
        }

        /// The type of action.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// Specifies information required when integrating with Amazon Cognito to authenticate users.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
    ///
    /// Required: `UserPoolArn`, `UserPoolClientId`, `UserPoolDomain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthenticateCognitoConfig(Properties);

    impl AuthenticateCognitoConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The query parameters (up to 10) to include in the redirect request to the authorization endpoint.
        ///
        /// `AuthenticationRequestExtraParams`.
        pub fn authentication_request_extra_params(
            mut self,
            value: impl Into<Map<String>>,
        ) -> Self {
            self.0.set("AuthenticationRequestExtraParams", value.into());
            self
        }

        /// The behavior if the user is not authenticated. The following are possible values:
        ///
        /// `OnUnauthenticatedRequest`. Allowed: [`OnUnauthenticatedRequest`].
        pub fn on_unauthenticated_request(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnUnauthenticatedRequest", value.into());
            self
        }

        /// The set of user claims to be requested from the IdP. The default is `openid` .
        ///
        /// `Scope`.
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }

        /// The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie.
        ///
        /// `SessionCookieName`.
        pub fn session_cookie_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SessionCookieName", value.into());
            self
        }

        /// The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
        ///
        /// `SessionTimeout`.
        pub fn session_timeout(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SessionTimeout", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon Cognito user pool.
        ///
        /// `UserPoolArn`. Required.
        pub fn user_pool_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserPoolArn", value.into());
            self
        }

        /// The ID of the Amazon Cognito user pool client.
        ///
        /// `UserPoolClientId`. Required.
        pub fn user_pool_client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserPoolClientId", value.into());
            self
        }

        /// The domain prefix or fully-qualified domain name of the Amazon Cognito user pool.
        ///
        /// `UserPoolDomain`. Required.
        pub fn user_pool_domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserPoolDomain", value.into());
            self
        }
    }

    impl From<AuthenticateCognitoConfig> for Json {
        fn from(value: AuthenticateCognitoConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect (OIDC) to authenticate users.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
    ///
    /// Required: `AuthorizationEndpoint`, `ClientId`, `Issuer`, `TokenEndpoint`, `UserInfoEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthenticateOidcConfig(Properties);

    impl AuthenticateOidcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The query parameters (up to 10) to include in the redirect request to the authorization endpoint.
        ///
        /// `AuthenticationRequestExtraParams`.
        pub fn authentication_request_extra_params(
            mut self,
            value: impl Into<Map<String>>,
        ) -> Self {
            self.0.set("AuthenticationRequestExtraParams", value.into());
            self
        }

        /// The authorization endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path.
        ///
        /// `AuthorizationEndpoint`. Required.
        pub fn authorization_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationEndpoint", value.into());
            self
        }

        /// The OAuth 2.0 client identifier.
        ///
        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The OAuth 2.0 client secret. This parameter is required if you are creating a rule. If you are modifying a rule, you can omit this parameter if you set `UseExistingClientSecret` to true.
        ///
        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// The OIDC issuer identifier of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path.
        ///
        /// `Issuer`. Required.
        pub fn issuer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Issuer", value.into());
            self
        }

        /// The behavior if the user is not authenticated. The following are possible values:
        ///
        /// `OnUnauthenticatedRequest`. Allowed: [`OnUnauthenticatedRequest`].
        pub fn on_unauthenticated_request(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnUnauthenticatedRequest", value.into());
            self
        }

        /// The set of user claims to be requested from the IdP. The default is `openid` .
        ///
        /// `Scope`.
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }

        /// The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie.
        ///
        /// `SessionCookieName`.
        pub fn session_cookie_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SessionCookieName", value.into());
            self
        }

        /// The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
        ///
        /// `SessionTimeout`.
        pub fn session_timeout(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SessionTimeout", value.into());
            self
        }

        /// The token endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path.
        ///
        /// `TokenEndpoint`. Required.
        pub fn token_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TokenEndpoint", value.into());
            self
        }

        /// Indicates whether to use the existing client secret when modifying a rule. If you are creating a rule, you can omit this parameter or set it to false.
        ///
        /// `UseExistingClientSecret`.
        pub fn use_existing_client_secret(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseExistingClientSecret", value.into());
            self
        }

        /// The user info endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path.
        ///
        /// `UserInfoEndpoint`. Required.
        pub fn user_info_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserInfoEndpoint", value.into());
            self
        }
    }

    impl From<AuthenticateOidcConfig> for Json {
        fn from(value: AuthenticateOidcConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies an SSL server certificate to use as the default certificate for a secure listener.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Certificate(Properties);

    impl Certificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the certificate.
        ///
        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }
    }

    impl From<Certificate> for Json {
        fn from(value: Certificate) -> Self {
            value.0.into()
        }
    }

    /// Specifies information required when returning a custom HTTP response.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
    ///
    /// Required: `StatusCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FixedResponseConfig(Properties);

    impl FixedResponseConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content type.
        ///
        /// `ContentType`.
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// The message.
        ///
        /// `MessageBody`.
        pub fn message_body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageBody", value.into());
            self
        }

        /// The HTTP response code (2XX, 4XX, or 5XX).
        ///
        /// `StatusCode`. Required.
        pub fn status_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusCode", value.into());
            self
        }
    }

    impl From<FixedResponseConfig> for Json {
        fn from(value: FixedResponseConfig) -> Self {
            value.0.into()
        }
    }

    /// Information for creating an action that distributes requests among multiple target groups. Specify only when `Type` is `forward` .
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ForwardConfig(Properties);

    impl ForwardConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the target group stickiness for a rule.
        ///
        /// `TargetGroupStickinessConfig`.
        pub fn target_group_stickiness_config(
            mut self,
            value: impl Into<Value<TargetGroupStickinessConfig>>,
        ) -> Self {
            self.0.set("TargetGroupStickinessConfig", value.into());
            self
        }

        /// Information about how traffic will be distributed between multiple target groups in a forward rule.
        ///
        /// `TargetGroups`.
        pub fn target_groups(mut self, value: impl Into<List<TargetGroupTuple>>) -> Self {
            self.0.set("TargetGroups", value.into());
            self
        }
    }

    impl From<ForwardConfig> for Json {
        fn from(value: ForwardConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about an additional claim to validate.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
    ///
    /// Required: `Format`, `Name`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JwtValidationActionAdditionalClaim(Properties);

    impl JwtValidationActionAdditionalClaim {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The format of the claim value.
        ///
        /// `Format`. Required. Allowed: [`Format`].
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// The name of the claim. You can't specify `exp` , `iss` , `nbf` , or `iat` because we validate them by default.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The claim value. The maximum size of the list is 10. Each value can be up to 256 characters in length. If the format is `space-separated-values` , the values can't include spaces.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<JwtValidationActionAdditionalClaim> for Json {
        fn from(value: JwtValidationActionAdditionalClaim) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
    ///
    /// Required: `Issuer`, `JwksEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JwtValidationConfig(Properties);

    impl JwtValidationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AdditionalClaims`.
        pub fn additional_claims(
            mut self,
            value: impl Into<List<JwtValidationActionAdditionalClaim>>,
        ) -> Self {
            self.0.set("AdditionalClaims", value.into());
            self
        }

        /// `Issuer`. Required.
        pub fn issuer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Issuer", value.into());
            self
        }

        /// `JwksEndpoint`. Required.
        pub fn jwks_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JwksEndpoint", value.into());
            self
        }
    }

    impl From<JwtValidationConfig> for Json {
        fn from(value: JwtValidationConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about a listener attribute.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ListenerAttribute(Properties);

    impl ListenerAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the attribute.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the attribute.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ListenerAttribute> for Json {
        fn from(value: ListenerAttribute) -> Self {
            value.0.into()
        }
    }

    /// The mutual authentication configuration information.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MutualAuthentication(Properties);

    impl MutualAuthentication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether trust store CA certificate names are advertised.
        ///
        /// `AdvertiseTrustStoreCaNames`. Allowed: [`AdvertiseTrustStoreCaNames`].
        pub fn advertise_trust_store_ca_names(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdvertiseTrustStoreCaNames", value.into());
            self
        }

        /// Indicates whether expired client certificates are ignored.
        ///
        /// `IgnoreClientCertificateExpiry`.
        pub fn ignore_client_certificate_expiry(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IgnoreClientCertificateExpiry", value.into());
            self
        }

        /// The client certificate handling method. Options are `off` , `passthrough` or `verify` . The default value is `off` .
        ///
        /// `Mode`.
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the trust store.
        ///
        /// `TrustStoreArn`.
        pub fn trust_store_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrustStoreArn", value.into());
            self
        }
    }

    impl From<MutualAuthentication> for Json {
        fn from(value: MutualAuthentication) -> Self {
            value.0.into()
        }
    }

    /// Information about a redirect action.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
    ///
    /// Required: `StatusCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedirectConfig(Properties);

    impl RedirectConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hostname. This component is not percent-encoded. The hostname can contain \#{host}.
        ///
        /// `Host`.
        pub fn host(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Host", value.into());
            self
        }

        /// The absolute path, starting with the leading "/". This component is not percent-encoded. The path can contain \#{host}, \#{path}, and \#{port}.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The port. You can specify a value from 1 to 65535 or \#{port}.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The protocol. You can specify HTTP, HTTPS, or \#{protocol}. You can redirect HTTP to HTTP, HTTP to HTTPS, and HTTPS to HTTPS. You can't redirect HTTPS to HTTP.
        ///
        /// `Protocol`.
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The query parameters, URL-encoded when necessary, but not percent-encoded. Do not include the leading "?", as it is automatically added. You can specify any of the reserved keywords.
        ///
        /// `Query`.
        pub fn query(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Query", value.into());
            self
        }

        /// The HTTP redirect code. The redirect is either permanent (HTTP 301) or temporary (HTTP 302).
        ///
        /// `StatusCode`. Required. Allowed: [`StatusCode`].
        pub fn status_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusCode", value.into());
            self
        }
    }

    impl From<RedirectConfig> for Json {
        fn from(value: RedirectConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about a tag.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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

    /// Information about the target group stickiness for a rule.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetGroupStickinessConfig(Properties);

    impl TargetGroupStickinessConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \[Application Load Balancers\] The time period, in seconds, during which requests from a client should be routed to the same target group. The range is 1-604800 seconds (7 days).
        ///
        /// `DurationSeconds`.
        pub fn duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationSeconds", value.into());
            self
        }

        /// Indicates whether target group stickiness is enabled.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<TargetGroupStickinessConfig> for Json {
        fn from(value: TargetGroupStickinessConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about how traffic will be distributed between multiple target groups in a forward rule.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::Listener`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetGroupTuple(Properties);

    impl TargetGroupTuple {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the target group.
        ///
        /// `TargetGroupArn`.
        pub fn target_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetGroupArn", value.into());
            self
        }

        /// The weight. The range is 0 to 999.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<TargetGroupTuple> for Json {
        fn from(value: TargetGroupTuple) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Protocol`.
        pub enum Protocol {
            Geneve = "GENEVE",
            Http = "HTTP",
            Https = "HTTPS",
            Quic = "QUIC",
            Tcp = "TCP",
            TcpQuic = "TCP_QUIC",
            TcpUdp = "TCP_UDP",
            Tls = "TLS",
            Udp = "UDP",
        }

        /// Words for `Type`.
        pub enum Type {
            AuthenticateCognito = "authenticate-cognito",
            AuthenticateOidc = "authenticate-oidc",
            FixedResponse = "fixed-response",
            Forward = "forward",
            JwtValidation = "jwt-validation",
            Redirect = "redirect",
        }

        /// Words for `OnUnauthenticatedRequest`.
        pub enum OnUnauthenticatedRequest {
            Allow = "allow",
            Authenticate = "authenticate",
            Deny = "deny",
        }

        /// Words for `Format`.
        pub enum Format {
            SingleString = "single-string",
            SpaceSeparatedValues = "space-separated-values",
            StringArray = "string-array",
        }

        /// Words for `AdvertiseTrustStoreCaNames`.
        pub enum AdvertiseTrustStoreCaNames {
            Off = "off",
            On = "on",
        }

        /// Words for `StatusCode`.
        pub enum StatusCode {
            Http301 = "HTTP_301",
            Http302 = "HTTP_302",
        }
    }
}

/// Property types of [`ListenerCertificate`].
pub mod listener_certificate {
    use crate::{Json, Properties, Value};

    /// Specifies an SSL server certificate for the certificate list of a secure listener.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerCertificate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Certificate(Properties);

    impl Certificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the certificate.
        ///
        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }
    }

    impl From<Certificate> for Json {
        fn from(value: Certificate) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ListenerRule`].
pub mod listener_rule {
    use crate::{Json, List, Map, Properties, Value};

    /// Specifies an action for a listener rule.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \[HTTPS listeners\] Information for using Amazon Cognito to authenticate users. Specify only when `Type` is `authenticate-cognito` .
        ///
        /// `AuthenticateCognitoConfig`.
        pub fn authenticate_cognito_config(
            mut self,
            value: impl Into<Value<AuthenticateCognitoConfig>>,
        ) -> Self {
            self.0.set("AuthenticateCognitoConfig", value.into());
            self
        }

        /// \[HTTPS listeners\] Information about an identity provider that is compliant with OpenID Connect (OIDC). Specify only when `Type` is `authenticate-oidc` .
        ///
        /// `AuthenticateOidcConfig`.
        pub fn authenticate_oidc_config(
            mut self,
            value: impl Into<Value<AuthenticateOidcConfig>>,
        ) -> Self {
            self.0.set("AuthenticateOidcConfig", value.into());
            self
        }

        /// \[Application Load Balancer\] Information for creating an action that returns a custom HTTP response. Specify only when `Type` is `fixed-response` .
        ///
        /// `FixedResponseConfig`.
        pub fn fixed_response_config(
            mut self,
            value: impl Into<Value<FixedResponseConfig>>,
        ) -> Self {
            self.0.set("FixedResponseConfig", value.into());
            self
        }

        /// Information for creating an action that distributes requests among multiple target groups. Specify only when `Type` is `forward` .
        ///
        /// `ForwardConfig`.
        pub fn forward_config(mut self, value: impl Into<Value<ForwardConfig>>) -> Self {
            self.0.set("ForwardConfig", value.into());
            self
        }

        /// \[HTTPS listeners\] Information for validating JWT access tokens in client requests. Specify only when `Type` is `jwt-validation` .
        ///
        /// `JwtValidationConfig`.
        pub fn jwt_validation_config(
            mut self,
            value: impl Into<Value<JwtValidationConfig>>,
        ) -> Self {
            self.0.set("JwtValidationConfig", value.into());
            self
        }

        /// The order for the action. This value is required for rules with multiple actions. The action with the lowest value for order is performed first.
        ///
        /// `Order`.
        pub fn order(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Order", value.into());
            self
        }

        /// \[Application Load Balancer\] Information for creating a redirect action. Specify only when `Type` is `redirect` .
        ///
        /// `RedirectConfig`.
        pub fn redirect_config(mut self, value: impl Into<Value<RedirectConfig>>) -> Self {
            self.0.set("RedirectConfig", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the target group. Specify only when `Type` is `forward` and you want to route to a single target group. To route to multiple target groups, you must use `ForwardConfig` instead.
        ///
        /// `TargetGroupArn`.
        pub fn target_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetGroupArn", value.into());
            self
        }

        /// The type of action.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// Specifies information required when integrating with Amazon Cognito to authenticate users.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    ///
    /// Required: `UserPoolArn`, `UserPoolClientId`, `UserPoolDomain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthenticateCognitoConfig(Properties);

    impl AuthenticateCognitoConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The query parameters (up to 10) to include in the redirect request to the authorization endpoint.
        ///
        /// `AuthenticationRequestExtraParams`.
        pub fn authentication_request_extra_params(
            mut self,
            value: impl Into<Map<String>>,
        ) -> Self {
            self.0.set("AuthenticationRequestExtraParams", value.into());
            self
        }

        /// The behavior if the user is not authenticated. The following are possible values:
        ///
        /// `OnUnauthenticatedRequest`. Allowed: [`OnUnauthenticatedRequest`].
        pub fn on_unauthenticated_request(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnUnauthenticatedRequest", value.into());
            self
        }

        /// The set of user claims to be requested from the IdP. The default is `openid` .
        ///
        /// `Scope`.
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }

        /// The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie.
        ///
        /// `SessionCookieName`.
        pub fn session_cookie_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SessionCookieName", value.into());
            self
        }

        /// The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
        ///
        /// `SessionTimeout`.
        pub fn session_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SessionTimeout", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon Cognito user pool.
        ///
        /// `UserPoolArn`. Required.
        pub fn user_pool_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserPoolArn", value.into());
            self
        }

        /// The ID of the Amazon Cognito user pool client.
        ///
        /// `UserPoolClientId`. Required.
        pub fn user_pool_client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserPoolClientId", value.into());
            self
        }

        /// The domain prefix or fully-qualified domain name of the Amazon Cognito user pool.
        ///
        /// `UserPoolDomain`. Required.
        pub fn user_pool_domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserPoolDomain", value.into());
            self
        }
    }

    impl From<AuthenticateCognitoConfig> for Json {
        fn from(value: AuthenticateCognitoConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect (OIDC) to authenticate users.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    ///
    /// Required: `AuthorizationEndpoint`, `ClientId`, `Issuer`, `TokenEndpoint`, `UserInfoEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthenticateOidcConfig(Properties);

    impl AuthenticateOidcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The query parameters (up to 10) to include in the redirect request to the authorization endpoint.
        ///
        /// `AuthenticationRequestExtraParams`.
        pub fn authentication_request_extra_params(
            mut self,
            value: impl Into<Map<String>>,
        ) -> Self {
            self.0.set("AuthenticationRequestExtraParams", value.into());
            self
        }

        /// The authorization endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path.
        ///
        /// `AuthorizationEndpoint`. Required.
        pub fn authorization_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationEndpoint", value.into());
            self
        }

        /// The OAuth 2.0 client identifier.
        ///
        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The OAuth 2.0 client secret. This parameter is required if you are creating a rule. If you are modifying a rule, you can omit this parameter if you set `UseExistingClientSecret` to true.
        ///
        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// The OIDC issuer identifier of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path.
        ///
        /// `Issuer`. Required.
        pub fn issuer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Issuer", value.into());
            self
        }

        /// The behavior if the user is not authenticated. The following are possible values:
        ///
        /// `OnUnauthenticatedRequest`. Allowed: [`OnUnauthenticatedRequest`].
        pub fn on_unauthenticated_request(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnUnauthenticatedRequest", value.into());
            self
        }

        /// The set of user claims to be requested from the IdP. The default is `openid` .
        ///
        /// `Scope`.
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }

        /// The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie.
        ///
        /// `SessionCookieName`.
        pub fn session_cookie_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SessionCookieName", value.into());
            self
        }

        /// The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
        ///
        /// `SessionTimeout`.
        pub fn session_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SessionTimeout", value.into());
            self
        }

        /// The token endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path.
        ///
        /// `TokenEndpoint`. Required.
        pub fn token_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TokenEndpoint", value.into());
            self
        }

        /// Indicates whether to use the existing client secret when modifying a rule. If you are creating a rule, you can omit this parameter or set it to false.
        ///
        /// `UseExistingClientSecret`.
        pub fn use_existing_client_secret(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseExistingClientSecret", value.into());
            self
        }

        /// The user info endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path.
        ///
        /// `UserInfoEndpoint`. Required.
        pub fn user_info_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserInfoEndpoint", value.into());
            self
        }
    }

    impl From<AuthenticateOidcConfig> for Json {
        fn from(value: AuthenticateOidcConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies information required when returning a custom HTTP response.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    ///
    /// Required: `StatusCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FixedResponseConfig(Properties);

    impl FixedResponseConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content type.
        ///
        /// `ContentType`.
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// The message.
        ///
        /// `MessageBody`.
        pub fn message_body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageBody", value.into());
            self
        }

        /// The HTTP response code (2XX, 4XX, or 5XX).
        ///
        /// `StatusCode`. Required.
        pub fn status_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusCode", value.into());
            self
        }
    }

    impl From<FixedResponseConfig> for Json {
        fn from(value: FixedResponseConfig) -> Self {
            value.0.into()
        }
    }

    /// Information for creating an action that distributes requests among multiple target groups. Specify only when `Type` is `forward` .
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ForwardConfig(Properties);

    impl ForwardConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the target group stickiness for a rule.
        ///
        /// `TargetGroupStickinessConfig`.
        pub fn target_group_stickiness_config(
            mut self,
            value: impl Into<Value<TargetGroupStickinessConfig>>,
        ) -> Self {
            self.0.set("TargetGroupStickinessConfig", value.into());
            self
        }

        /// Information about how traffic will be distributed between multiple target groups in a forward rule.
        ///
        /// `TargetGroups`.
        pub fn target_groups(mut self, value: impl Into<List<TargetGroupTuple>>) -> Self {
            self.0.set("TargetGroups", value.into());
            self
        }
    }

    impl From<ForwardConfig> for Json {
        fn from(value: ForwardConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about a host header condition.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HostHeaderConfig(Properties);

    impl HostHeaderConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `RegexValues`.
        pub fn regex_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RegexValues", value.into());
            self
        }

        /// The host names. The maximum length of each string is 128 characters. The comparison is case insensitive. The following wildcard characters are supported: \* (matches 0 or more characters) and ? (matches exactly 1 character).
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<HostHeaderConfig> for Json {
        fn from(value: HostHeaderConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about an HTTP header condition.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpHeaderConfig(Properties);

    impl HttpHeaderConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the HTTP header field. The maximum size is 40 characters. The header name is case insensitive. The allowed characters are specified by RFC 7230. Wildcards are not supported.
        ///
        /// `HttpHeaderName`.
        pub fn http_header_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpHeaderName", value.into());
            self
        }

        /// `RegexValues`.
        pub fn regex_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RegexValues", value.into());
            self
        }

        /// The strings to compare against the value of the HTTP header. The maximum length of each string is 128 characters. The comparison strings are case insensitive.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<HttpHeaderConfig> for Json {
        fn from(value: HttpHeaderConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about an HTTP method condition.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpRequestMethodConfig(Properties);

    impl HttpRequestMethodConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the request method. The maximum length is 40 characters. The allowed characters are A-Z, hyphen (-), and underscore (\_). The comparison is case sensitive.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<HttpRequestMethodConfig> for Json {
        fn from(value: HttpRequestMethodConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about an additional claim to validate.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    ///
    /// Required: `Format`, `Name`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JwtValidationActionAdditionalClaim(Properties);

    impl JwtValidationActionAdditionalClaim {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The format of the claim value.
        ///
        /// `Format`. Required. Allowed: [`Format`].
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// The name of the claim. You can't specify `exp` , `iss` , `nbf` , or `iat` because we validate them by default.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The claim value. The maximum size of the list is 10. Each value can be up to 256 characters in length. If the format is `space-separated-values` , the values can't include spaces.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<JwtValidationActionAdditionalClaim> for Json {
        fn from(value: JwtValidationActionAdditionalClaim) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    ///
    /// Required: `Issuer`, `JwksEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JwtValidationConfig(Properties);

    impl JwtValidationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AdditionalClaims`.
        pub fn additional_claims(
            mut self,
            value: impl Into<List<JwtValidationActionAdditionalClaim>>,
        ) -> Self {
            self.0.set("AdditionalClaims", value.into());
            self
        }

        /// `Issuer`. Required.
        pub fn issuer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Issuer", value.into());
            self
        }

        /// `JwksEndpoint`. Required.
        pub fn jwks_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JwksEndpoint", value.into());
            self
        }
    }

    impl From<JwtValidationConfig> for Json {
        fn from(value: JwtValidationConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about a path pattern condition.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PathPatternConfig(Properties);

    impl PathPatternConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `RegexValues`.
        pub fn regex_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RegexValues", value.into());
            self
        }

        /// The path patterns to compare against the request URL. The maximum size of each string is 128 characters. The comparison is case sensitive.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<PathPatternConfig> for Json {
        fn from(value: PathPatternConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about a query string condition.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryStringConfig(Properties);

    impl QueryStringConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key/value pairs or values to find in the query string. The maximum length of each string is 128 characters. The comparison is case insensitive.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<QueryStringKeyValue>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<QueryStringConfig> for Json {
        fn from(value: QueryStringConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about a key/value pair.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryStringKeyValue(Properties);

    impl QueryStringKeyValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key. You can omit the key.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<QueryStringKeyValue> for Json {
        fn from(value: QueryStringKeyValue) -> Self {
            value.0.into()
        }
    }

    /// Information about a redirect action.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    ///
    /// Required: `StatusCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedirectConfig(Properties);

    impl RedirectConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hostname. This component is not percent-encoded. The hostname can contain \#{host}.
        ///
        /// `Host`.
        pub fn host(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Host", value.into());
            self
        }

        /// The absolute path, starting with the leading "/". This component is not percent-encoded. The path can contain \#{host}, \#{path}, and \#{port}.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The port. You can specify a value from 1 to 65535 or \#{port}.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The protocol. You can specify HTTP, HTTPS, or \#{protocol}. You can redirect HTTP to HTTP, HTTP to HTTPS, and HTTPS to HTTPS. You can't redirect HTTPS to HTTP.
        ///
        /// `Protocol`.
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The query parameters, URL-encoded when necessary, but not percent-encoded. Do not include the leading "?", as it is automatically added. You can specify any of the reserved keywords.
        ///
        /// `Query`.
        pub fn query(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Query", value.into());
            self
        }

        /// The HTTP redirect code. The redirect is either permanent (HTTP 301) or temporary (HTTP 302).
        ///
        /// `StatusCode`. Required. Allowed: [`StatusCode`].
        pub fn status_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusCode", value.into());
            self
        }
    }

    impl From<RedirectConfig> for Json {
        fn from(value: RedirectConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about a rewrite transform. This transform matches a pattern and replaces it with the specified string.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    ///
    /// Required: `Regex`, `Replace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RewriteConfig(Properties);

    impl RewriteConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The regular expression to match in the input string. The maximum length of the string is 1,024 characters.
        ///
        /// `Regex`. Required.
        pub fn regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Regex", value.into());
            self
        }

        /// The replacement string to use when rewriting the matched input. The maximum length of the string is 1,024 characters. You can specify capture groups in the regular expression (for example, $1 and $2).
        ///
        /// `Replace`. Required.
        pub fn replace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Replace", value.into());
            self
        }
    }

    impl From<RewriteConfig> for Json {
        fn from(value: RewriteConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    ///
    /// Required: `Rewrites`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RewriteConfigObject(Properties);

    impl RewriteConfigObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Rewrites`. Required.
        pub fn rewrites(mut self, value: impl Into<List<RewriteConfig>>) -> Self {
            self.0.set("Rewrites", value.into());
            self
        }
    }

    impl From<RewriteConfigObject> for Json {
        fn from(value: RewriteConfigObject) -> Self {
            value.0.into()
        }
    }

    /// Specifies a condition for a listener rule.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleCondition(Properties);

    impl RuleCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The field in the HTTP request. The following are the possible values:
        ///
        /// `Field`.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }

        /// Information for a host header condition. Specify only when `Field` is `host-header` .
        ///
        /// `HostHeaderConfig`.
        pub fn host_header_config(mut self, value: impl Into<Value<HostHeaderConfig>>) -> Self {
            self.0.set("HostHeaderConfig", value.into());
            self
        }

        /// Information for an HTTP header condition. Specify only when `Field` is `http-header` .
        ///
        /// `HttpHeaderConfig`.
        pub fn http_header_config(mut self, value: impl Into<Value<HttpHeaderConfig>>) -> Self {
            self.0.set("HttpHeaderConfig", value.into());
            self
        }

        /// Information for an HTTP method condition. Specify only when `Field` is `http-request-method` .
        ///
        /// `HttpRequestMethodConfig`.
        pub fn http_request_method_config(
            mut self,
            value: impl Into<Value<HttpRequestMethodConfig>>,
        ) -> Self {
            self.0.set("HttpRequestMethodConfig", value.into());
            self
        }

        /// Information for a path pattern condition. Specify only when `Field` is `path-pattern` .
        ///
        /// `PathPatternConfig`.
        pub fn path_pattern_config(mut self, value: impl Into<Value<PathPatternConfig>>) -> Self {
            self.0.set("PathPatternConfig", value.into());
            self
        }

        /// Information for a query string condition. Specify only when `Field` is `query-string` .
        ///
        /// `QueryStringConfig`.
        pub fn query_string_config(mut self, value: impl Into<Value<QueryStringConfig>>) -> Self {
            self.0.set("QueryStringConfig", value.into());
            self
        }

        /// The regular expressions to match against the condition field. The maximum length of each string is 128 characters. Specify only when `Field` is `http-header` , `host-header` , or `path-pattern` .
        ///
        /// `RegexValues`.
        pub fn regex_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RegexValues", value.into());
            self
        }

        /// Information for a source IP condition. Specify only when `Field` is `source-ip` .
        ///
        /// `SourceIpConfig`.
        pub fn source_ip_config(mut self, value: impl Into<Value<SourceIpConfig>>) -> Self {
            self.0.set("SourceIpConfig", value.into());
            self
        }

        /// The condition value. Specify only when `Field` is `host-header` or `path-pattern` . Alternatively, to specify multiple host names or multiple path patterns, use `HostHeaderConfig` or `PathPatternConfig` .
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<RuleCondition> for Json {
        fn from(value: RuleCondition) -> Self {
            value.0.into()
        }
    }

    /// Information about a source IP condition.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceIpConfig(Properties);

    impl SourceIpConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `IpAddressType`. Allowed: [`IpAddressType`].
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }

        /// The source IP addresses, in CIDR format. You can use both IPv4 and IPv6 addresses. Wildcards are not supported.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<SourceIpConfig> for Json {
        fn from(value: SourceIpConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about a tag.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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

    /// Information about the target group stickiness for a rule.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetGroupStickinessConfig(Properties);

    impl TargetGroupStickinessConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \[Application Load Balancers\] The time period, in seconds, during which requests from a client should be routed to the same target group. The range is 1-604800 seconds (7 days).
        ///
        /// `DurationSeconds`.
        pub fn duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationSeconds", value.into());
            self
        }

        /// Indicates whether target group stickiness is enabled.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<TargetGroupStickinessConfig> for Json {
        fn from(value: TargetGroupStickinessConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about how traffic will be distributed between multiple target groups in a forward rule.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetGroupTuple(Properties);

    impl TargetGroupTuple {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the target group.
        ///
        /// `TargetGroupArn`.
        pub fn target_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetGroupArn", value.into());
            self
        }

        /// The weight. The range is 0 to 999.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<TargetGroupTuple> for Json {
        fn from(value: TargetGroupTuple) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Transform(Properties);

    impl Transform {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `HostHeaderRewriteConfig`.
        pub fn host_header_rewrite_config(
            mut self,
            value: impl Into<Value<RewriteConfigObject>>,
        ) -> Self {
            self.0.set("HostHeaderRewriteConfig", value.into());
            self
        }

        /// `Type`. Required. Allowed: [`TransformType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// `UrlRewriteConfig`.
        pub fn url_rewrite_config(mut self, value: impl Into<Value<RewriteConfigObject>>) -> Self {
            self.0.set("UrlRewriteConfig", value.into());
            self
        }
    }

    impl From<Transform> for Json {
        fn from(value: Transform) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            AuthenticateCognito = "authenticate-cognito",
            AuthenticateOidc = "authenticate-oidc",
            FixedResponse = "fixed-response",
            Forward = "forward",
            JwtValidation = "jwt-validation",
            Redirect = "redirect",
        }

        /// Words for `OnUnauthenticatedRequest`.
        pub enum OnUnauthenticatedRequest {
            Allow = "allow",
            Authenticate = "authenticate",
            Deny = "deny",
        }

        /// Words for `Format`.
        pub enum Format {
            SingleString = "single-string",
            SpaceSeparatedValues = "space-separated-values",
            StringArray = "string-array",
        }

        /// Words for `StatusCode`.
        pub enum StatusCode {
            Http301 = "HTTP_301",
            Http302 = "HTTP_302",
        }

        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
        }

        /// Words for `Type`.
        pub enum TransformType {
            HostHeaderRewrite = "host-header-rewrite",
            UrlRewrite = "url-rewrite",
        }
    }
}

/// Property types and words of [`LoadBalancer`].
pub mod load_balancer {
    use crate::{Json, Properties, Value};

    /// Specifies an attribute for an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoadBalancerAttribute(Properties);

    impl LoadBalancerAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the attribute.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the attribute.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<LoadBalancerAttribute> for Json {
        fn from(value: LoadBalancerAttribute) -> Self {
            value.0.into()
        }
    }

    /// The minimum capacity for a load balancer.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
    ///
    /// Required: `CapacityUnits`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MinimumLoadBalancerCapacity(Properties);

    impl MinimumLoadBalancerCapacity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of capacity units.
        ///
        /// `CapacityUnits`. Required.
        pub fn capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CapacityUnits", value.into());
            self
        }
    }

    impl From<MinimumLoadBalancerCapacity> for Json {
        fn from(value: MinimumLoadBalancerCapacity) -> Self {
            value.0.into()
        }
    }

    /// Specifies a subnet for a load balancer.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
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

        /// \[Network Load Balancers\] The allocation ID of the Elastic IP address for an internet-facing load balancer.
        ///
        /// `AllocationId`.
        pub fn allocation_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllocationId", value.into());
            self
        }

        /// \[Network Load Balancers\] The IPv6 address.
        ///
        /// `IPv6Address`.
        pub fn i_pv6_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IPv6Address", value.into());
            self
        }

        /// \[Network Load Balancers\] The private IPv4 address for an internal load balancer.
        ///
        /// `PrivateIPv4Address`.
        pub fn private_i_pv4_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrivateIPv4Address", value.into());
            self
        }

        /// \[Network Load Balancers with UDP listeners\] The IPv6 prefix to use for source NAT. Specify an IPv6 prefix (/80 netmask) from the subnet CIDR block or `auto_assigned` to use an IPv6 prefix selected at random from the subnet CIDR block.
        ///
        /// `SourceNatIpv6Prefix`.
        pub fn source_nat_ipv6_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceNatIpv6Prefix", value.into());
            self
        }

        /// The ID of the subnet.
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

    /// Information about a tag.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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
        /// Words for `EnablePrefixForIpv6SourceNat`.
        pub enum EnablePrefixForIpv6SourceNat {
            Off = "off",
            On = "on",
        }

        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Dualstack = "dualstack",
            DualstackWithoutPublicIpv4 = "dualstack-without-public-ipv4",
            Ipv4 = "ipv4",
        }

        /// Words for `Scheme`.
        pub enum Scheme {
            Internal = "internal",
            InternetFacing = "internet-facing",
        }

        /// Words for `Type`.
        pub enum Type {
            Application = "application",
            Gateway = "gateway",
            Network = "network",
        }
    }
}

/// Property types and words of [`TargetGroup`].
pub mod target_group {
    use crate::{Json, Properties, Value};

    /// Specifies the HTTP codes that healthy targets must use when responding to an HTTP health check.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::TargetGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Matcher(Properties);

    impl Matcher {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// You can specify values between 0 and 99. You can specify multiple values (for example, "0,1") or a range of values (for example, "0-5"). The default value is 12.
        ///
        /// `GrpcCode`.
        pub fn grpc_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GrpcCode", value.into());
            self
        }

        /// For Application Load Balancers, you can specify values between 200 and 499, with the default value being 200. You can specify multiple values (for example, "200,202") or a range of values (for example, "200-299").
        ///
        /// `HttpCode`.
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

    /// A property type of `AWS::ElasticLoadBalancingV2::TargetGroup`.
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

        /// The value for the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The key name of the tag.
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

    /// Specifies a target to add to a target group.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::TargetGroup`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetDescription(Properties);

    impl TargetDescription {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An Availability Zone or `all` . This determines whether the target receives traffic from the load balancer nodes in the specified Availability Zone or from all enabled Availability Zones for the load balancer.
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The ID of the target. If the target type of the target group is `instance` , specify an instance ID. If the target type is `ip` , specify an IP address. If the target type is `lambda` , specify the ARN of the Lambda function.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The port on which the target is listening. If the target group protocol is GENEVE, the supported port is 6081.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The server ID for the targets. This value is required if the protocol is `QUIC` or `TCP_QUIC` and can't be used with other protocols.
        ///
        /// `QuicServerId`.
        pub fn quic_server_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QuicServerId", value.into());
            self
        }
    }

    impl From<TargetDescription> for Json {
        fn from(value: TargetDescription) -> Self {
            value.0.into()
        }
    }

    /// Specifies a target group attribute.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::TargetGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetGroupAttribute(Properties);

    impl TargetGroupAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the attribute.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the attribute.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TargetGroupAttribute> for Json {
        fn from(value: TargetGroupAttribute) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `HealthCheckProtocol`.
        pub enum HealthCheckProtocol {
            Geneve = "GENEVE",
            Http = "HTTP",
            Https = "HTTPS",
            Quic = "QUIC",
            Tcp = "TCP",
            TcpQuic = "TCP_QUIC",
            TcpUdp = "TCP_UDP",
            Tls = "TLS",
            Udp = "UDP",
        }

        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Geneve = "GENEVE",
            Http = "HTTP",
            Https = "HTTPS",
            Quic = "QUIC",
            Tcp = "TCP",
            TcpQuic = "TCP_QUIC",
            TcpUdp = "TCP_UDP",
            Tls = "TLS",
            Udp = "UDP",
        }

        /// Words for `TargetType`.
        pub enum TargetType {
            Alb = "alb",
            Instance = "instance",
            Ip = "ip",
            Lambda = "lambda",
        }
    }
}

/// Property types of [`TrustStore`].
pub mod trust_store {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ElasticLoadBalancingV2::TrustStore`.
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

/// Property types and words of [`TrustStoreRevocation`].
pub mod trust_store_revocation {
    use crate::{Json, Properties, Value};

    /// Information about a revocation file. You must specify `S3Bucket` and `S3Key` .
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RevocationContent(Properties);

    impl RevocationContent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of revocation file.
        ///
        /// `RevocationType`. Allowed: [`RevocationType`].
        pub fn revocation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RevocationType", value.into());
            self
        }

        /// The Amazon S3 bucket for the revocation file.
        ///
        /// `S3Bucket`.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The Amazon S3 path for the revocation file.
        ///
        /// `S3Key`.
        pub fn s3_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Key", value.into());
            self
        }

        /// The Amazon S3 object version of the revocation file.
        ///
        /// `S3ObjectVersion`.
        pub fn s3_object_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3ObjectVersion", value.into());
            self
        }
    }

    impl From<RevocationContent> for Json {
        fn from(value: RevocationContent) -> Self {
            value.0.into()
        }
    }

    /// Information about a revocation file in use by a trust store.
    ///
    /// A property type of `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrustStoreRevocation(Properties);

    impl TrustStoreRevocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of revoked certificates.
        ///
        /// `NumberOfRevokedEntries`.
        pub fn number_of_revoked_entries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfRevokedEntries", value.into());
            self
        }

        /// The revocation ID of the revocation file.
        ///
        /// `RevocationId`.
        pub fn revocation_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RevocationId", value.into());
            self
        }

        /// The type of revocation file.
        ///
        /// `RevocationType`.
        pub fn revocation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RevocationType", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the trust store.
        ///
        /// `TrustStoreArn`.
        pub fn trust_store_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrustStoreArn", value.into());
            self
        }
    }

    impl From<TrustStoreRevocation> for Json {
        fn from(value: TrustStoreRevocation) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `RevocationType`.
        pub enum RevocationType {
            Crl = "CRL",
        }
    }
}
