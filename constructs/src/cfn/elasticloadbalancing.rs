//! `AWS::ElasticLoadBalancing`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Specifies a Classic Load Balancer.
///
/// [`AWS::ElasticLoadBalancing::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html).
///
/// Required: `Listeners`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LoadBalancer(Properties);

impl LoadBalancer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Information about where and how access logs are stored for the load balancer.
    ///
    /// `AccessLoggingPolicy`.
    pub fn access_logging_policy(
        mut self,
        value: impl Into<Value<load_balancer::AccessLoggingPolicy>>,
    ) -> Self {
        self.0.set("AccessLoggingPolicy", value.into());
        self
    }

    /// Information about a policy for application-controlled session stickiness.
    ///
    /// `AppCookieStickinessPolicy`.
    pub fn app_cookie_stickiness_policy(
        mut self,
        value: impl Into<List<load_balancer::AppCookieStickinessPolicy>>,
    ) -> Self {
        self.0.set("AppCookieStickinessPolicy", value.into());
        self
    }

    /// The Availability Zones for a load balancer in a default VPC. For a load balancer in a nondefault VPC, specify `Subnets` instead.
    ///
    /// `AvailabilityZones`.
    pub fn availability_zones(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AvailabilityZones", value.into());
        self
    }

    /// If enabled, the load balancer allows existing requests to complete before the load balancer shifts traffic away from a deregistered or unhealthy instance.
    ///
    /// `ConnectionDrainingPolicy`.
    pub fn connection_draining_policy(
        mut self,
        value: impl Into<Value<load_balancer::ConnectionDrainingPolicy>>,
    ) -> Self {
        self.0.set("ConnectionDrainingPolicy", value.into());
        self
    }

    /// If enabled, the load balancer allows the connections to remain idle (no data is sent over the connection) for the specified duration.
    ///
    /// `ConnectionSettings`.
    pub fn connection_settings(
        mut self,
        value: impl Into<Value<load_balancer::ConnectionSettings>>,
    ) -> Self {
        self.0.set("ConnectionSettings", value.into());
        self
    }

    /// If enabled, the load balancer routes the request traffic evenly across all instances regardless of the Availability Zones.
    ///
    /// `CrossZone`.
    pub fn cross_zone(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CrossZone", value.into());
        self
    }

    /// The health check settings to use when evaluating the health of your EC2 instances.
    ///
    /// `HealthCheck`.
    pub fn health_check(mut self, value: impl Into<Value<load_balancer::HealthCheck>>) -> Self {
        self.0.set("HealthCheck", value.into());
        self
    }

    /// The IDs of the instances for the load balancer.
    ///
    /// `Instances`.
    pub fn instances(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Instances", value.into());
        self
    }

    /// Information about a policy for duration-based session stickiness.
    ///
    /// `LBCookieStickinessPolicy`.
    pub fn lb_cookie_stickiness_policy(
        mut self,
        value: impl Into<List<load_balancer::LBCookieStickinessPolicy>>,
    ) -> Self {
        self.0.set("LBCookieStickinessPolicy", value.into());
        self
    }

    /// The listeners for the load balancer. You can specify at most one listener per port.
    ///
    /// `Listeners`. Required.
    pub fn listeners(mut self, value: impl Into<List<load_balancer::Listeners>>) -> Self {
        self.0.set("Listeners", value.into());
        self
    }

    /// The name of the load balancer. This name must be unique within your set of load balancers for the region.
    ///
    /// `LoadBalancerName`. A change replaces the resource.
    pub fn load_balancer_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LoadBalancerName", value.into());
        self
    }

    /// The policies defined for your Classic Load Balancer. Specify only back-end server policies.
    ///
    /// `Policies`.
    pub fn policies(mut self, value: impl Into<List<load_balancer::Policies>>) -> Self {
        self.0.set("Policies", value.into());
        self
    }

    /// The type of load balancer. Valid only for load balancers in a VPC.
    ///
    /// `Scheme`. A change replaces the resource.
    pub fn scheme(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Scheme", value.into());
        self
    }

    /// The security groups for the load balancer. Valid only for load balancers in a VPC.
    ///
    /// `SecurityGroups`.
    pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroups", value.into());
        self
    }

    /// The IDs of the subnets for the load balancer. You can specify at most one subnet per Availability Zone.
    ///
    /// `Subnets`.
    pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Subnets", value.into());
        self
    }

    /// The tags associated with a load balancer.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<load_balancer::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LoadBalancer {
    const TYPE: &'static str = "AWS::ElasticLoadBalancing::LoadBalancer";
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
    /// The name of the Route 53 hosted zone that is associated with the load balancer. Internal-facing load balancers don't use this value, use `DNSName` instead.
    ///
    /// `Fn::GetAtt` of `CanonicalHostedZoneName`.
    #[must_use]
    pub fn canonical_hosted_zone_name(self) -> Value<String> {
        self.attribute("CanonicalHostedZoneName")
    }

    /// The ID of the Route 53 hosted zone name that is associated with the load balancer.
    ///
    /// `Fn::GetAtt` of `CanonicalHostedZoneNameID`.
    #[must_use]
    pub fn canonical_hosted_zone_name_id(self) -> Value<String> {
        self.attribute("CanonicalHostedZoneNameID")
    }

    /// The DNS name for the load balancer.
    ///
    /// `Fn::GetAtt` of `DNSName`.
    #[must_use]
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DNSName")
    }

    /// `Fn::GetAtt` of `SourceSecurityGroup`.
    #[must_use]
    pub fn source_security_group(self) -> Value<Json> {
        self.attribute("SourceSecurityGroup")
    }

    /// The name of the security group that you can use as part of your inbound rules for your load balancer's back-end instances.
    ///
    /// `Fn::GetAtt` of `SourceSecurityGroup.GroupName`.
    #[must_use]
    pub fn source_security_group_group_name(self) -> Value<String> {
        self.attribute("SourceSecurityGroup.GroupName")
    }

    /// The owner of the source security group.
    ///
    /// `Fn::GetAtt` of `SourceSecurityGroup.OwnerAlias`.
    #[must_use]
    pub fn source_security_group_owner_alias(self) -> Value<String> {
        self.attribute("SourceSecurityGroup.OwnerAlias")
    }
}

/// Property types and words of [`LoadBalancer`].
pub mod load_balancer {
    use crate::{Json, List, Properties, Value};

    /// Specifies where and how access logs are stored for your Classic Load Balancer.
    ///
    /// A property type of `AWS::ElasticLoadBalancing::LoadBalancer`.
    ///
    /// Required: `Enabled`, `S3BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessLoggingPolicy(Properties);

    impl AccessLoggingPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The interval for publishing the access logs. You can specify an interval of either 5 minutes or 60 minutes.
        ///
        /// `EmitInterval`.
        pub fn emit_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EmitInterval", value.into());
            self
        }

        /// Specifies whether access logs are enabled for the load balancer.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The name of the Amazon S3 bucket where the access logs are stored.
        ///
        /// `S3BucketName`. Required.
        pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketName", value.into());
            self
        }

        /// The logical hierarchy you created for your Amazon S3 bucket, for example `my-bucket-prefix/prod` . If the prefix is not provided, the log is placed at the root level of the bucket.
        ///
        /// `S3BucketPrefix`.
        pub fn s3_bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketPrefix", value.into());
            self
        }
    }

    impl From<AccessLoggingPolicy> for Json {
        fn from(value: AccessLoggingPolicy) -> Self {
            value.0.into()
        }
    }

    /// Specifies a policy for application-controlled session stickiness for your Classic Load Balancer.
    ///
    /// A property type of `AWS::ElasticLoadBalancing::LoadBalancer`.
    ///
    /// Required: `CookieName`, `PolicyName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AppCookieStickinessPolicy(Properties);

    impl AppCookieStickinessPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the application cookie used for stickiness.
        ///
        /// `CookieName`. Required.
        pub fn cookie_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CookieName", value.into());
            self
        }

        /// The mnemonic name for the policy being created. The name must be unique within a set of policies for this load balancer.
        ///
        /// `PolicyName`. Required.
        pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyName", value.into());
            self
        }
    }

    impl From<AppCookieStickinessPolicy> for Json {
        fn from(value: AppCookieStickinessPolicy) -> Self {
            value.0.into()
        }
    }

    /// Specifies the connection draining settings for your Classic Load Balancer.
    ///
    /// A property type of `AWS::ElasticLoadBalancing::LoadBalancer`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionDrainingPolicy(Properties);

    impl ConnectionDrainingPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether connection draining is enabled for the load balancer.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The maximum time, in seconds, to keep the existing connections open before deregistering the instances.
        ///
        /// `Timeout`.
        pub fn timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }
    }

    impl From<ConnectionDrainingPolicy> for Json {
        fn from(value: ConnectionDrainingPolicy) -> Self {
            value.0.into()
        }
    }

    /// Specifies the idle timeout value for your Classic Load Balancer.
    ///
    /// A property type of `AWS::ElasticLoadBalancing::LoadBalancer`.
    ///
    /// Required: `IdleTimeout`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionSettings(Properties);

    impl ConnectionSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time, in seconds, that the connection is allowed to be idle (no data has been sent over the connection) before it is closed by the load balancer.
        ///
        /// `IdleTimeout`. Required.
        pub fn idle_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IdleTimeout", value.into());
            self
        }
    }

    impl From<ConnectionSettings> for Json {
        fn from(value: ConnectionSettings) -> Self {
            value.0.into()
        }
    }

    /// Specifies health check settings for your Classic Load Balancer.
    ///
    /// A property type of `AWS::ElasticLoadBalancing::LoadBalancer`.
    ///
    /// Required: `HealthyThreshold`, `Interval`, `Target`, `Timeout`, `UnhealthyThreshold`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthCheck(Properties);

    impl HealthCheck {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of consecutive health checks successes required before moving the instance to the `Healthy` state.
        ///
        /// `HealthyThreshold`. Required.
        pub fn healthy_threshold(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HealthyThreshold", value.into());
            self
        }

        /// The approximate interval, in seconds, between health checks of an individual instance.
        ///
        /// `Interval`. Required.
        pub fn interval(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The instance being checked. The protocol is either TCP, HTTP, HTTPS, or SSL. The range of valid ports is one (1) through 65535.
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }

        /// The amount of time, in seconds, during which no response means a failed health check.
        ///
        /// `Timeout`. Required.
        pub fn timeout(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }

        /// The number of consecutive health check failures required before moving the instance to the `Unhealthy` state.
        ///
        /// `UnhealthyThreshold`. Required.
        pub fn unhealthy_threshold(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UnhealthyThreshold", value.into());
            self
        }
    }

    impl From<HealthCheck> for Json {
        fn from(value: HealthCheck) -> Self {
            value.0.into()
        }
    }

    /// Specifies a policy for duration-based session stickiness for your Classic Load Balancer.
    ///
    /// A property type of `AWS::ElasticLoadBalancing::LoadBalancer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LBCookieStickinessPolicy(Properties);

    impl LBCookieStickinessPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time period, in seconds, after which the cookie should be considered stale. If this parameter is not specified, the stickiness session lasts for the duration of the browser session.
        ///
        /// `CookieExpirationPeriod`.
        pub fn cookie_expiration_period(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CookieExpirationPeriod", value.into());
            self
        }

        /// The name of the policy. This name must be unique within the set of policies for this load balancer.
        ///
        /// `PolicyName`.
        pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyName", value.into());
            self
        }
    }

    impl From<LBCookieStickinessPolicy> for Json {
        fn from(value: LBCookieStickinessPolicy) -> Self {
            value.0.into()
        }
    }

    /// Specifies a listener for your Classic Load Balancer.
    ///
    /// A property type of `AWS::ElasticLoadBalancing::LoadBalancer`.
    ///
    /// Required: `InstancePort`, `LoadBalancerPort`, `Protocol`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Listeners(Properties);

    impl Listeners {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The port on which the instance is listening.
        ///
        /// `InstancePort`. Required.
        pub fn instance_port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstancePort", value.into());
            self
        }

        /// The protocol to use for routing traffic to instances: HTTP, HTTPS, TCP, or SSL.
        ///
        /// `InstanceProtocol`. Allowed: [`InstanceProtocol`].
        pub fn instance_protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceProtocol", value.into());
            self
        }

        /// The port on which the load balancer is listening. On EC2-VPC, you can specify any port from the range 1-65535. On EC2-Classic, you can specify any port from the following list: 25, 80, 443, 465, 587, 1024-65535.
        ///
        /// `LoadBalancerPort`. Required.
        pub fn load_balancer_port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoadBalancerPort", value.into());
            self
        }

        /// The names of the policies to associate with the listener.
        ///
        /// `PolicyNames`.
        pub fn policy_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PolicyNames", value.into());
            self
        }

        /// The load balancer transport protocol to use for routing: HTTP, HTTPS, TCP, or SSL.
        ///
        /// `Protocol`. Required. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the server certificate.
        ///
        /// `SSLCertificateId`.
        pub fn ssl_certificate_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SSLCertificateId", value.into());
            self
        }
    }

    impl From<Listeners> for Json {
        fn from(value: Listeners) -> Self {
            value.0.into()
        }
    }

    /// Specifies policies for your Classic Load Balancer.
    ///
    /// A property type of `AWS::ElasticLoadBalancing::LoadBalancer`.
    ///
    /// Required: `Attributes`, `PolicyName`, `PolicyType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Policies(Properties);

    impl Policies {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The policy attributes.
        ///
        /// `Attributes`. Required.
        pub fn attributes(mut self, value: impl Into<List<PolicyItem>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }

        /// The instance ports for the policy. Required only for some policy types.
        ///
        /// `InstancePorts`.
        pub fn instance_ports(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InstancePorts", value.into());
            self
        }

        /// The load balancer ports for the policy. Required only for some policy types.
        ///
        /// `LoadBalancerPorts`.
        pub fn load_balancer_ports(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LoadBalancerPorts", value.into());
            self
        }

        /// The name of the policy.
        ///
        /// `PolicyName`. Required.
        pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyName", value.into());
            self
        }

        /// The name of the policy type.
        ///
        /// `PolicyType`. Required.
        pub fn policy_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyType", value.into());
            self
        }
    }

    impl From<Policies> for Json {
        fn from(value: Policies) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElasticLoadBalancing::LoadBalancer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyItem(Properties);

    impl PolicyItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<PolicyItem> for Json {
        fn from(value: PolicyItem) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElasticLoadBalancing::LoadBalancer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceSecurityGroup(Properties);

    impl SourceSecurityGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the security group that you can use as part of your inbound rules for your load balancer's back-end instances.
        ///
        /// `GroupName`.
        pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupName", value.into());
            self
        }

        /// The owner of the source security group.
        ///
        /// `OwnerAlias`.
        pub fn owner_alias(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OwnerAlias", value.into());
            self
        }
    }

    impl From<SourceSecurityGroup> for Json {
        fn from(value: SourceSecurityGroup) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElasticLoadBalancing::LoadBalancer`.
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

        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be prefixed with `aws:`.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that's 1 to 256 characters in length.
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
        /// Words for `InstanceProtocol`.
        pub enum InstanceProtocol {
            Http = "http",
            Https = "https",
            Tcp = "tcp",
            Ssl = "ssl",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Http = "http",
            Https = "https",
            Tcp = "tcp",
            Ssl = "ssl",
        }
    }
}
