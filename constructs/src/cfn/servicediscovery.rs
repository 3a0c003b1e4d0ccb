//! `AWS::ServiceDiscovery`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates an HTTP namespace. Service instances registered using an HTTP namespace can be discovered using a `DiscoverInstances` request but can't be discovered using DNS.
///
/// [`AWS::ServiceDiscovery::HttpNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-httpnamespace.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct HttpNamespace(Properties);

impl HttpNamespace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the namespace.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name that you want to assign to this namespace.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags for the namespace. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<http_namespace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for HttpNamespace {
    const TYPE: &'static str = "AWS::ServiceDiscovery::HttpNamespace";
}

impl Construct for HttpNamespace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<HttpNamespace> for Properties {
    fn from(value: HttpNamespace) -> Self {
        value.0
    }
}

impl Handle<HttpNamespace> {
    /// The Amazon Resource Name (ARN) of the namespace, such as `arn:aws:service-discovery:us-east-1:123456789012:http-namespace/http-namespace-a1bzhi` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the namespace.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A complex type that contains information about an instance that AWS Cloud Map creates when you submit a `RegisterInstance` request.
///
/// [`AWS::ServiceDiscovery::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-instance.html).
///
/// Required: `InstanceAttributes`, `ServiceId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Instance(Properties);

impl Instance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A string map that contains the following information for the service that you specify in `ServiceId` :
    ///
    /// `InstanceAttributes`. Required.
    pub fn instance_attributes(mut self, value: impl Into<Json>) -> Self {
        self.0.set("InstanceAttributes", value.into());
        self
    }

    /// An identifier that you want to associate with the instance. Note the following:
    ///
    /// `InstanceId`. A change replaces the resource.
    pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceId", value.into());
        self
    }

    /// The ID or Amazon Resource Name (ARN) of the service that you want to use for settings for the instance. For services created in a shared namespace, specify the service ARN.
    ///
    /// `ServiceId`. Required. A change replaces the resource.
    pub fn service_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceId", value.into());
        self
    }
}

impl Resource for Instance {
    const TYPE: &'static str = "AWS::ServiceDiscovery::Instance";
}

impl Construct for Instance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Instance> for Properties {
    fn from(value: Instance) -> Self {
        value.0
    }
}

/// Creates a private namespace based on DNS, which is visible only inside a specified Amazon VPC. The namespace defines your service naming scheme.
///
/// [`AWS::ServiceDiscovery::PrivateDnsNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-privatednsnamespace.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PrivateDnsNamespace(Properties);

impl PrivateDnsNamespace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the namespace.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name that you want to assign to this namespace. When you create a private DNS namespace, AWS Cloud Map automatically creates an Amazon Route 53 private hosted zone that has the same name as the namespace.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Properties for the private DNS namespace.
    ///
    /// `Properties`.
    pub fn properties(
        mut self,
        value: impl Into<Value<private_dns_namespace::Properties>>,
    ) -> Self {
        self.0.set("Properties", value.into());
        self
    }

    /// The tags for the namespace. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<private_dns_namespace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the Amazon VPC that you want to associate the namespace with.
    ///
    /// `Vpc`. A change replaces the resource.
    pub fn vpc(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Vpc", value.into());
        self
    }
}

impl Resource for PrivateDnsNamespace {
    const TYPE: &'static str = "AWS::ServiceDiscovery::PrivateDnsNamespace";
}

impl Construct for PrivateDnsNamespace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PrivateDnsNamespace> for Properties {
    fn from(value: PrivateDnsNamespace) -> Self {
        value.0
    }
}

impl Handle<PrivateDnsNamespace> {
    /// The Amazon Resource Name (ARN) of the private namespace.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace.
    ///
    /// `Fn::GetAtt` of `HostedZoneId`.
    #[must_use]
    pub fn hosted_zone_id(self) -> Value<String> {
        self.attribute("HostedZoneId")
    }

    /// The ID of the private namespace.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a public namespace based on DNS, which is visible on the internet. The namespace defines your service naming scheme.
///
/// [`AWS::ServiceDiscovery::PublicDnsNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-publicdnsnamespace.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PublicDnsNamespace(Properties);

impl PublicDnsNamespace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the namespace.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name that you want to assign to this namespace.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Properties for the public DNS namespace.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl Into<Value<public_dns_namespace::Properties>>) -> Self {
        self.0.set("Properties", value.into());
        self
    }

    /// The tags for the namespace. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<public_dns_namespace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PublicDnsNamespace {
    const TYPE: &'static str = "AWS::ServiceDiscovery::PublicDnsNamespace";
}

impl Construct for PublicDnsNamespace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PublicDnsNamespace> for Properties {
    fn from(value: PublicDnsNamespace) -> Self {
        value.0
    }
}

impl Handle<PublicDnsNamespace> {
    /// The Amazon Resource Name (ARN) of the public namespace.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace.
    ///
    /// `Fn::GetAtt` of `HostedZoneId`.
    #[must_use]
    pub fn hosted_zone_id(self) -> Value<String> {
        self.attribute("HostedZoneId")
    }

    /// The ID of the public namespace.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A complex type that contains information about the specified service.
///
/// [`AWS::ServiceDiscovery::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Service(Properties);

impl Service {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the service.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A complex type that contains information about the Route 53 DNS records that you want AWS Cloud Map to create when you register an instance.
    ///
    /// `DnsConfig`.
    pub fn dns_config(mut self, value: impl Into<Value<service::DnsConfig>>) -> Self {
        self.0.set("DnsConfig", value.into());
        self
    }

    /// \*Public DNS and HTTP namespaces only.\* A complex type that contains settings for an optional health check.
    ///
    /// `HealthCheckConfig`.
    pub fn health_check_config(
        mut self,
        value: impl Into<Value<service::HealthCheckConfig>>,
    ) -> Self {
        self.0.set("HealthCheckConfig", value.into());
        self
    }

    /// A complex type that contains information about an optional custom health check.
    ///
    /// `HealthCheckCustomConfig`. A change replaces the resource.
    pub fn health_check_custom_config(
        mut self,
        value: impl Into<Value<service::HealthCheckCustomConfig>>,
    ) -> Self {
        self.0.set("HealthCheckCustomConfig", value.into());
        self
    }

    /// The name of the service.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ID or Amazon Resource Name (ARN) of the namespace that you want to use to create the service. For namespaces shared with your AWS account, specify the namespace ARN.
    ///
    /// `NamespaceId`. A change replaces the resource.
    pub fn namespace_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NamespaceId", value.into());
        self
    }

    /// A complex type that contains information about attributes associated with a specific service.
    ///
    /// `ServiceAttributes`.
    pub fn service_attributes(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("ServiceAttributes", value.into());
        self
    }

    /// The tags for the service. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<service::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// If present, specifies that the service instances are only discoverable using the `DiscoverInstances` API operation. No DNS records is registered for the service instances. The only valid value is `HTTP` .
    ///
    /// `Type`. Allowed: [`Type`](service::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Service {
    const TYPE: &'static str = "AWS::ServiceDiscovery::Service";
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

    /// The ID of the service.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`HttpNamespace`].
pub mod http_namespace {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ServiceDiscovery::HttpNamespace`.
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

/// Property types of [`PrivateDnsNamespace`].
pub mod private_dns_namespace {
    use crate::{Json, Value};

    /// DNS properties for the private DNS namespace.
    ///
    /// A property type of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrivateDnsPropertiesMutable(crate::Properties);

    impl PrivateDnsPropertiesMutable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(crate::Properties::new())
        }

        /// Fields for the Start of Authority (SOA) record for the hosted zone for the private DNS namespace.
        ///
        /// `SOA`.
        pub fn soa(mut self, value: impl Into<Value<SOA>>) -> Self {
            self.0.set("SOA", value.into());
            self
        }
    }

    impl From<PrivateDnsPropertiesMutable> for Json {
        fn from(value: PrivateDnsPropertiesMutable) -> Self {
            value.0.into()
        }
    }

    /// Properties for the private DNS namespace.
    ///
    /// A property type of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Properties(crate::Properties);

    impl Properties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(crate::Properties::new())
        }

        /// DNS properties for the private DNS namespace.
        ///
        /// `DnsProperties`.
        pub fn dns_properties(
            mut self,
            value: impl Into<Value<PrivateDnsPropertiesMutable>>,
        ) -> Self {
            self.0.set("DnsProperties", value.into());
            self
        }
    }

    impl From<Properties> for Json {
        fn from(value: Properties) -> Self {
            value.0.into()
        }
    }

    /// Start of Authority (SOA) properties for a public or private DNS namespace.
    ///
    /// A property type of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SOA(crate::Properties);

    impl SOA {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(crate::Properties::new())
        }

        /// The time to live (TTL) for purposes of negative caching.
        ///
        /// `TTL`.
        pub fn ttl(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TTL", value.into());
            self
        }
    }

    impl From<SOA> for Json {
        fn from(value: SOA) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(crate::Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(crate::Properties::new())
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

/// Property types of [`PublicDnsNamespace`].
pub mod public_dns_namespace {
    use crate::{Json, Value};

    /// Properties for the public DNS namespace.
    ///
    /// A property type of `AWS::ServiceDiscovery::PublicDnsNamespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Properties(crate::Properties);

    impl Properties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(crate::Properties::new())
        }

        /// DNS properties for the public DNS namespace.
        ///
        /// `DnsProperties`.
        pub fn dns_properties(
            mut self,
            value: impl Into<Value<PublicDnsPropertiesMutable>>,
        ) -> Self {
            self.0.set("DnsProperties", value.into());
            self
        }
    }

    impl From<Properties> for Json {
        fn from(value: Properties) -> Self {
            value.0.into()
        }
    }

    /// DNS properties for the public DNS namespace.
    ///
    /// A property type of `AWS::ServiceDiscovery::PublicDnsNamespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PublicDnsPropertiesMutable(crate::Properties);

    impl PublicDnsPropertiesMutable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(crate::Properties::new())
        }

        /// Start of Authority (SOA) record for the hosted zone for the public DNS namespace.
        ///
        /// `SOA`.
        pub fn soa(mut self, value: impl Into<Value<SOA>>) -> Self {
            self.0.set("SOA", value.into());
            self
        }
    }

    impl From<PublicDnsPropertiesMutable> for Json {
        fn from(value: PublicDnsPropertiesMutable) -> Self {
            value.0.into()
        }
    }

    /// Start of Authority (SOA) properties for a public or private DNS namespace.
    ///
    /// A property type of `AWS::ServiceDiscovery::PublicDnsNamespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SOA(crate::Properties);

    impl SOA {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(crate::Properties::new())
        }

        /// The time to live (TTL) for purposes of negative caching.
        ///
        /// `TTL`.
        pub fn ttl(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TTL", value.into());
            self
        }
    }

    impl From<SOA> for Json {
        fn from(value: SOA) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ServiceDiscovery::PublicDnsNamespace`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(crate::Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(crate::Properties::new())
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

/// Property types and words of [`Service`].
pub mod service {
    use crate::{Json, List, Properties, Value};

    /// A complex type that contains information about the Amazon Route 53 DNS records that you want AWS Cloud Map to create when you register an instance.
    ///
    /// A property type of `AWS::ServiceDiscovery::Service`.
    ///
    /// Required: `DnsRecords`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DnsConfig(Properties);

    impl DnsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array that contains one `DnsRecord` object for each Route 53 DNS record that you want AWS Cloud Map to create when you register an instance.
        ///
        /// `DnsRecords`. Required.
        pub fn dns_records(mut self, value: impl Into<List<DnsRecord>>) -> Self {
            self.0.set("DnsRecords", value.into());
            self
        }

        /// \*Use NamespaceId in [Service](https://docs.aws.amazon.com/cloud-map/latest/api/API_Service.html) instead.\*
        ///
        /// `NamespaceId`.
        pub fn namespace_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NamespaceId", value.into());
            self
        }

        /// The routing policy that you want to apply to all Route 53 DNS records that AWS Cloud Map creates when you register an instance and specify this service.
        ///
        /// `RoutingPolicy`. Allowed: [`RoutingPolicy`].
        pub fn routing_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoutingPolicy", value.into());
            self
        }
    }

    impl From<DnsConfig> for Json {
        fn from(value: DnsConfig) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains information about the Route 53 DNS records that you want AWS Cloud Map to create when you register an instance.
    ///
    /// A property type of `AWS::ServiceDiscovery::Service`.
    ///
    /// Required: `TTL`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DnsRecord(Properties);

    impl DnsRecord {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of time, in seconds, that you want DNS resolvers to cache the settings for this record.
        ///
        /// `TTL`. Required.
        pub fn ttl(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TTL", value.into());
            self
        }

        /// The type of the resource, which indicates the type of value that Route 53 returns in response to DNS queries. You can specify values for `Type` in the following combinations:
        ///
        /// `Type`. Required. Allowed: [`DnsRecordType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<DnsRecord> for Json {
        fn from(value: DnsRecord) -> Self {
            value.0.into()
        }
    }

    /// \*Public DNS and HTTP namespaces only.\* A complex type that contains settings for an optional health check.
    ///
    /// A property type of `AWS::ServiceDiscovery::Service`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthCheckConfig(Properties);

    impl HealthCheckConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of consecutive health checks that an endpoint must pass or fail for Route 53 to change the current status of the endpoint from unhealthy to healthy or the other way around.
        ///
        /// `FailureThreshold`.
        pub fn failure_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("FailureThreshold", value.into());
            self
        }

        /// The path that you want Route 53 to request when performing health checks. The path can be any value that your endpoint returns an HTTP status code of a 2xx or 3xx format for when the endpoint is healthy.
        ///
        /// `ResourcePath`.
        pub fn resource_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourcePath", value.into());
            self
        }

        /// The type of health check that you want to create, which indicates how Route 53 determines whether an endpoint is healthy.
        ///
        /// `Type`. Required. Allowed: [`HealthCheckConfigType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<HealthCheckConfig> for Json {
        fn from(value: HealthCheckConfig) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains information about an optional custom health check.
    ///
    /// A property type of `AWS::ServiceDiscovery::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthCheckCustomConfig(Properties);

    impl HealthCheckCustomConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \> This parameter is no longer supported and is always set to 1. AWS Cloud Map waits for approximately 30 seconds after receiving an `UpdateInstanceCustomHealthStatus` request before changing the status of the service instance.
        ///
        /// `FailureThreshold`.
        pub fn failure_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("FailureThreshold", value.into());
            self
        }
    }

    impl From<HealthCheckCustomConfig> for Json {
        fn from(value: HealthCheckCustomConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the service.
    ///
    /// A property type of `AWS::ServiceDiscovery::Service`.
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

        /// The key name of the tag.
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

    words! {
        /// Words for `Type`.
        pub enum Type {
            Http = "HTTP",
        }

        /// Words for `RoutingPolicy`.
        pub enum RoutingPolicy {
            Multivalue = "MULTIVALUE",
            Weighted = "WEIGHTED",
        }

        /// Words for `Type`.
        pub enum DnsRecordType {
            A = "A",
            Aaaa = "AAAA",
            Cname = "CNAME",
            Srv = "SRV",
        }

        /// Words for `Type`.
        pub enum HealthCheckConfigType {
            Http = "HTTP",
            Https = "HTTPS",
            Tcp = "TCP",
        }
    }
}
