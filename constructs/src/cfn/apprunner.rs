//! `AWS::AppRunner`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Specify an AWS App Runner Automatic Scaling configuration by using the `AWS::AppRunner::AutoScalingConfiguration` resource in an AWS CloudFormation template.
///
/// [`AWS::AppRunner::AutoScalingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-autoscalingconfiguration.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AutoScalingConfiguration(Properties);

impl AutoScalingConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The customer-provided auto scaling configuration name. It can be used in multiple revisions of a configuration.
    ///
    /// `AutoScalingConfigurationName`. A change replaces the resource.
    pub fn auto_scaling_configuration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoScalingConfigurationName", value.into());
        self
    }

    /// The maximum number of concurrent requests that an instance processes. If the number of concurrent requests exceeds this limit, App Runner scales the service up.
    ///
    /// `MaxConcurrency`. A change replaces the resource.
    pub fn max_concurrency(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxConcurrency", value.into());
        self
    }

    /// The maximum number of instances that a service scales up to. At most `MaxSize` instances actively serve traffic for your service.
    ///
    /// `MaxSize`. A change replaces the resource.
    pub fn max_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxSize", value.into());
        self
    }

    /// The minimum number of instances that App Runner provisions for a service. The service always has at least `MinSize` provisioned instances. Some of them actively serve traffic.
    ///
    /// `MinSize`. A change replaces the resource.
    pub fn min_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinSize", value.into());
        self
    }

    /// A list of metadata items that you can associate with your auto scaling configuration resource. A tag is a key-value pair.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<auto_scaling_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AutoScalingConfiguration {
    const TYPE: &'static str = "AWS::AppRunner::AutoScalingConfiguration";
}

impl Construct for AutoScalingConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AutoScalingConfiguration> for Properties {
    fn from(value: AutoScalingConfiguration) -> Self {
        value.0
    }
}

impl Handle<AutoScalingConfiguration> {
    /// The Amazon Resource Name (ARN) of this auto scaling configuration.
    ///
    /// `Fn::GetAtt` of `AutoScalingConfigurationArn`.
    #[must_use]
    pub fn auto_scaling_configuration_arn(self) -> Value<String> {
        self.attribute("AutoScalingConfigurationArn")
    }

    /// The revision of this auto scaling configuration. It's unique among all the active configurations that share the same `AutoScalingConfigurationName` .
    ///
    /// `Fn::GetAtt` of `AutoScalingConfigurationRevision`.
    #[must_use]
    pub fn auto_scaling_configuration_revision(self) -> Value<i64> {
        self.attribute("AutoScalingConfigurationRevision")
    }

    /// It's set to true for the configuration with the highest `Revision` among all configurations that share the same `AutoScalingConfigurationName` . It's set to false otherwise.
    ///
    /// `Fn::GetAtt` of `Latest`.
    #[must_use]
    pub fn latest(self) -> Value<bool> {
        self.attribute("Latest")
    }
}

/// Specify an AWS App Runner observability configuration by using the `AWS::AppRunner::ObservabilityConfiguration` resource in an AWS CloudFormation template.
///
/// [`AWS::AppRunner::ObservabilityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-observabilityconfiguration.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ObservabilityConfiguration(Properties);

impl ObservabilityConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A name for the observability configuration. When you use it for the first time in an AWS Region , App Runner creates revision number `1` of this name.
    ///
    /// `ObservabilityConfigurationName`. A change replaces the resource.
    pub fn observability_configuration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ObservabilityConfigurationName", value.into());
        self
    }

    /// A list of metadata items that you can associate with your observability configuration resource. A tag is a key-value pair.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<observability_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The configuration of the tracing feature within this observability configuration. If you don't specify it, App Runner doesn't enable tracing.
    ///
    /// `TraceConfiguration`. A change replaces the resource.
    pub fn trace_configuration(
        mut self,
        value: impl Into<Value<observability_configuration::TraceConfiguration>>,
    ) -> Self {
        self.0.set("TraceConfiguration", value.into());
        self
    }
}

impl Resource for ObservabilityConfiguration {
    const TYPE: &'static str = "AWS::AppRunner::ObservabilityConfiguration";
}

impl Construct for ObservabilityConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ObservabilityConfiguration> for Properties {
    fn from(value: ObservabilityConfiguration) -> Self {
        value.0
    }
}

impl Handle<ObservabilityConfiguration> {
    /// It's set to `true` for the configuration with the highest `Revision` among all configurations that share the same `ObservabilityConfigurationName` . It's set to `false` otherwise.
    ///
    /// `Fn::GetAtt` of `Latest`.
    #[must_use]
    pub fn latest(self) -> Value<bool> {
        self.attribute("Latest")
    }

    /// The Amazon Resource Name (ARN) of this observability configuration.
    ///
    /// `Fn::GetAtt` of `ObservabilityConfigurationArn`.
    #[must_use]
    pub fn observability_configuration_arn(self) -> Value<String> {
        self.attribute("ObservabilityConfigurationArn")
    }

    /// The revision of this observability configuration. It's unique among all the active configurations ( `"Status": "ACTIVE"` ) that share the same `ObservabilityConfigurationName` .
    ///
    /// `Fn::GetAtt` of `ObservabilityConfigurationRevision`.
    #[must_use]
    pub fn observability_configuration_revision(self) -> Value<i64> {
        self.attribute("ObservabilityConfigurationRevision")
    }
}

/// Specify an AWS App Runner service by using the `AWS::AppRunner::Service` resource in an AWS CloudFormation template.
///
/// [`AWS::AppRunner::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html).
///
/// Required: `SourceConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Service(Properties);

impl Service {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of an App Runner automatic scaling configuration resource that you want to associate with your service. If not provided, App Runner associates the latest revision of a default auto scaling configuration.
    ///
    /// `AutoScalingConfigurationArn`.
    pub fn auto_scaling_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoScalingConfigurationArn", value.into());
        self
    }

    /// An optional custom encryption key that App Runner uses to encrypt the copy of your source repository that it maintains and your service logs. By default, App Runner uses an AWS managed key .
    ///
    /// `EncryptionConfiguration`. A change replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<service::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// The settings for the health check that AWS App Runner performs to monitor the health of the App Runner service.
    ///
    /// `HealthCheckConfiguration`.
    pub fn health_check_configuration(
        mut self,
        value: impl Into<Value<service::HealthCheckConfiguration>>,
    ) -> Self {
        self.0.set("HealthCheckConfiguration", value.into());
        self
    }

    /// The runtime configuration of instances (scaling units) of your service.
    ///
    /// `InstanceConfiguration`.
    pub fn instance_configuration(
        mut self,
        value: impl Into<Value<service::InstanceConfiguration>>,
    ) -> Self {
        self.0.set("InstanceConfiguration", value.into());
        self
    }

    /// Configuration settings related to network traffic of the web application that the App Runner service runs.
    ///
    /// `NetworkConfiguration`.
    pub fn network_configuration(
        mut self,
        value: impl Into<Value<service::NetworkConfiguration>>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value.into());
        self
    }

    /// The observability configuration of your service.
    ///
    /// `ObservabilityConfiguration`.
    pub fn observability_configuration(
        mut self,
        value: impl Into<Value<service::ServiceObservabilityConfiguration>>,
    ) -> Self {
        self.0.set("ObservabilityConfiguration", value.into());
        self
    }

    /// A name for the App Runner service. It must be unique across all the running App Runner services in your AWS account in the AWS Region .
    ///
    /// `ServiceName`. A change replaces the resource.
    pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceName", value.into());
        self
    }

    /// The source to deploy to the App Runner service. It can be a code or an image repository.
    ///
    /// `SourceConfiguration`. Required.
    pub fn source_configuration(
        mut self,
        value: impl Into<Value<service::SourceConfiguration>>,
    ) -> Self {
        self.0.set("SourceConfiguration", value.into());
        self
    }

    /// An optional list of metadata items that you can associate with the App Runner service resource. A tag is a key-value pair.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<service::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Service {
    const TYPE: &'static str = "AWS::AppRunner::Service";
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
    /// The Amazon Resource Name (ARN) of this service.
    ///
    /// `Fn::GetAtt` of `ServiceArn`.
    #[must_use]
    pub fn service_arn(self) -> Value<String> {
        self.attribute("ServiceArn")
    }

    /// An ID that App Runner generated for this service. It's unique within the AWS Region .
    ///
    /// `Fn::GetAtt` of `ServiceId`.
    #[must_use]
    pub fn service_id(self) -> Value<String> {
        self.attribute("ServiceId")
    }

    /// A subdomain URL that App Runner generated for this service. You can use this URL to access your service web application.
    ///
    /// `Fn::GetAtt` of `ServiceUrl`.
    #[must_use]
    pub fn service_url(self) -> Value<String> {
        self.attribute("ServiceUrl")
    }

    /// The current state of the App Runner service. These particular values mean the following.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Specify an AWS App Runner VPC connector by using the `AWS::AppRunner::VpcConnector` resource in an AWS CloudFormation template.
///
/// [`AWS::AppRunner::VpcConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcconnector.html).
///
/// Required: `Subnets`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VpcConnector(Properties);

impl VpcConnector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of IDs of security groups that App Runner should use for access to AWS resources under the specified subnets. If not specified, App Runner uses the default security group of the Amazon VPC.
    ///
    /// `SecurityGroups`. A change replaces the resource.
    pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroups", value.into());
        self
    }

    /// A list of IDs of subnets that App Runner should use when it associates your service with a custom Amazon VPC. Specify IDs of subnets of a single Amazon VPC. App Runner determines the Amazon VPC from the subnets you specify.
    ///
    /// `Subnets`. Required. A change replaces the resource.
    pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Subnets", value.into());
        self
    }

    /// A list of metadata items that you can associate with your VPC connector resource. A tag is a key-value pair.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<vpc_connector::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A name for the VPC connector.
    ///
    /// `VpcConnectorName`. A change replaces the resource.
    pub fn vpc_connector_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcConnectorName", value.into());
        self
    }
}

impl Resource for VpcConnector {
    const TYPE: &'static str = "AWS::AppRunner::VpcConnector";
}

impl Construct for VpcConnector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VpcConnector> for Properties {
    fn from(value: VpcConnector) -> Self {
        value.0
    }
}

impl Handle<VpcConnector> {
    /// The Amazon Resource Name (ARN) of this VPC connector.
    ///
    /// `Fn::GetAtt` of `VpcConnectorArn`.
    #[must_use]
    pub fn vpc_connector_arn(self) -> Value<String> {
        self.attribute("VpcConnectorArn")
    }

    /// The revision of this VPC connector. It's unique among all the active connectors ( `"Status": "ACTIVE"` ) that share the same `Name` .
    ///
    /// `Fn::GetAtt` of `VpcConnectorRevision`.
    #[must_use]
    pub fn vpc_connector_revision(self) -> Value<i64> {
        self.attribute("VpcConnectorRevision")
    }
}

/// Specify an AWS App Runner VPC Ingress Connection by using the `AWS::AppRunner::VpcIngressConnection` resource in an AWS CloudFormation template.
///
/// [`AWS::AppRunner::VpcIngressConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcingressconnection.html).
///
/// Required: `IngressVpcConfiguration`, `ServiceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VpcIngressConnection(Properties);

impl VpcIngressConnection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifications for the customer’s Amazon VPC and the related AWS PrivateLink VPC endpoint that are used to create the VPC Ingress Connection resource.
    ///
    /// `IngressVpcConfiguration`. Required.
    pub fn ingress_vpc_configuration(
        mut self,
        value: impl Into<Value<vpc_ingress_connection::IngressVpcConfiguration>>,
    ) -> Self {
        self.0.set("IngressVpcConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) for this App Runner service that is used to create the VPC Ingress Connection resource.
    ///
    /// `ServiceArn`. Required. A change replaces the resource.
    pub fn service_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceArn", value.into());
        self
    }

    /// An optional list of metadata items that you can associate with the VPC Ingress Connection resource. A tag is a key-value pair.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<vpc_ingress_connection::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The customer-provided VPC Ingress Connection name.
    ///
    /// `VpcIngressConnectionName`. A change replaces the resource.
    pub fn vpc_ingress_connection_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcIngressConnectionName", value.into());
        self
    }
}

impl Resource for VpcIngressConnection {
    const TYPE: &'static str = "AWS::AppRunner::VpcIngressConnection";
}

impl Construct for VpcIngressConnection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VpcIngressConnection> for Properties {
    fn from(value: VpcIngressConnection) -> Self {
        value.0
    }
}

impl Handle<VpcIngressConnection> {
    /// The domain name associated with the VPC Ingress Connection resource.
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[must_use]
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// The current status of the VPC Ingress Connection.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) of the VPC Ingress Connection.
    ///
    /// `Fn::GetAtt` of `VpcIngressConnectionArn`.
    #[must_use]
    pub fn vpc_ingress_connection_arn(self) -> Value<String> {
        self.attribute("VpcIngressConnectionArn")
    }
}

/// Property types of [`AutoScalingConfiguration`].
pub mod auto_scaling_configuration {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::AppRunner::AutoScalingConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
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
}

/// Property types and words of [`ObservabilityConfiguration`].
pub mod observability_configuration {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::AppRunner::ObservabilityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
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

    /// Describes the configuration of the tracing feature within an AWS App Runner observability configuration.
    ///
    /// A property type of `AWS::AppRunner::ObservabilityConfiguration`.
    ///
    /// Required: `Vendor`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TraceConfiguration(Properties);

    impl TraceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The implementation provider chosen for tracing App Runner services.
        ///
        /// `Vendor`. Required. Allowed: [`Vendor`].
        pub fn vendor(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Vendor", value.into());
            self
        }
    }

    impl From<TraceConfiguration> for Json {
        fn from(value: TraceConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Vendor`.
        pub enum Vendor {
            Awsxray = "AWSXRAY",
        }
    }
}

/// Property types and words of [`Service`].
pub mod service {
    use crate::{Json, List, Properties, Value};

    /// Describes resources needed to authenticate access to some source repositories. The specific resource depends on the repository provider.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthenticationConfiguration(Properties);

    impl AuthenticationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the IAM role that grants the App Runner service access to a source repository. It's required for ECR image repositories (but not for ECR Public repositories).
        ///
        /// `AccessRoleArn`.
        pub fn access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessRoleArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the App Runner connection that enables the App Runner service to connect to a source repository. It's required for GitHub code repositories.
        ///
        /// `ConnectionArn`.
        pub fn connection_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionArn", value.into());
            self
        }
    }

    impl From<AuthenticationConfiguration> for Json {
        fn from(value: AuthenticationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration that AWS App Runner uses to build and run an App Runner service from a source code repository.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    ///
    /// Required: `ConfigurationSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeConfiguration(Properties);

    impl CodeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The basic configuration for building and running the App Runner service. Use it to quickly launch an App Runner service without providing a `apprunner.yaml` file in the source code repository (or ignoring the file if it exists).
        ///
        /// `CodeConfigurationValues`.
        pub fn code_configuration_values(
            mut self,
            value: impl Into<Value<CodeConfigurationValues>>,
        ) -> Self {
            self.0.set("CodeConfigurationValues", value.into());
            self
        }

        /// The source of the App Runner configuration. Values are interpreted as follows:
        ///
        /// `ConfigurationSource`. Required. Allowed: [`ConfigurationSource`].
        pub fn configuration_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigurationSource", value.into());
            self
        }
    }

    impl From<CodeConfiguration> for Json {
        fn from(value: CodeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the basic configuration needed for building and running an AWS App Runner service. This type doesn't support the full set of possible configuration options.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    ///
    /// Required: `Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeConfigurationValues(Properties);

    impl CodeConfigurationValues {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The command App Runner runs to build your application.
        ///
        /// `BuildCommand`.
        pub fn build_command(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BuildCommand", value.into());
            self
        }

        /// The port that your application listens to in the container.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// A runtime environment type for building and running an App Runner service. It represents a programming language runtime.
        ///
        /// `Runtime`. Required. Allowed: [`Runtime`].
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }

        /// An array of key-value pairs representing the secrets and parameters that get referenced to your service as an environment variable.
        ///
        /// `RuntimeEnvironmentSecrets`.
        pub fn runtime_environment_secrets(mut self, value: impl Into<List<KeyValuePair>>) -> Self {
            self.0.set("RuntimeEnvironmentSecrets", value.into());
            self
        }

        /// The environment variables that are available to your running AWS App Runner service. An array of key-value pairs.
        ///
        /// `RuntimeEnvironmentVariables`.
        pub fn runtime_environment_variables(
            mut self,
            value: impl Into<List<KeyValuePair>>,
        ) -> Self {
            self.0.set("RuntimeEnvironmentVariables", value.into());
            self
        }

        /// The command App Runner runs to start your application.
        ///
        /// `StartCommand`.
        pub fn start_command(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartCommand", value.into());
            self
        }
    }

    impl From<CodeConfigurationValues> for Json {
        fn from(value: CodeConfigurationValues) -> Self {
            value.0.into()
        }
    }

    /// Describes a source code repository.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    ///
    /// Required: `RepositoryUrl`, `SourceCodeVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeRepository(Properties);

    impl CodeRepository {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for building and running the service from a source code repository.
        ///
        /// `CodeConfiguration`.
        pub fn code_configuration(mut self, value: impl Into<Value<CodeConfiguration>>) -> Self {
            self.0.set("CodeConfiguration", value.into());
            self
        }

        /// The location of the repository that contains the source code.
        ///
        /// `RepositoryUrl`. Required.
        pub fn repository_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepositoryUrl", value.into());
            self
        }

        /// The version that should be used within the source code repository.
        ///
        /// `SourceCodeVersion`. Required.
        pub fn source_code_version(mut self, value: impl Into<Value<SourceCodeVersion>>) -> Self {
            self.0.set("SourceCodeVersion", value.into());
            self
        }

        /// The path of the directory that stores source code and configuration files. The build and start commands also execute from here. The path is absolute from root and, if not specified, defaults to the repository root.
        ///
        /// `SourceDirectory`.
        pub fn source_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceDirectory", value.into());
            self
        }
    }

    impl From<CodeRepository> for Json {
        fn from(value: CodeRepository) -> Self {
            value.0.into()
        }
    }

    /// Describes configuration settings related to outbound network traffic of an AWS App Runner service.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    ///
    /// Required: `EgressType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EgressConfiguration(Properties);

    impl EgressConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of egress configuration.
        ///
        /// `EgressType`. Required. Allowed: [`EgressType`].
        pub fn egress_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EgressType", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the App Runner VPC connector that you want to associate with your App Runner service. Only valid when `EgressType = VPC` .
        ///
        /// `VpcConnectorArn`.
        pub fn vpc_connector_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcConnectorArn", value.into());
            self
        }
    }

    impl From<EgressConfiguration> for Json {
        fn from(value: EgressConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes a custom encryption key that AWS App Runner uses to encrypt copies of the source repository and service logs.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    ///
    /// Required: `KmsKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the KMS key that's used for encryption.
        ///
        /// `KmsKey`. Required.
        pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKey", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the settings for the health check that AWS App Runner performs to monitor the health of a service.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthCheckConfiguration(Properties);

    impl HealthCheckConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of consecutive checks that must succeed before App Runner decides that the service is healthy.
        ///
        /// `HealthyThreshold`.
        pub fn healthy_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HealthyThreshold", value.into());
            self
        }

        /// The time interval, in seconds, between health checks.
        ///
        /// `Interval`.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The URL that health check requests are sent to.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The IP protocol that App Runner uses to perform health checks for your service.
        ///
        /// `Protocol`. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The time, in seconds, to wait for a health check response before deciding it failed.
        ///
        /// `Timeout`.
        pub fn timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }

        /// The number of consecutive checks that must fail before App Runner decides that the service is unhealthy.
        ///
        /// `UnhealthyThreshold`.
        pub fn unhealthy_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UnhealthyThreshold", value.into());
            self
        }
    }

    impl From<HealthCheckConfiguration> for Json {
        fn from(value: HealthCheckConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration that AWS App Runner uses to run an App Runner service using an image pulled from a source image repository.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageConfiguration(Properties);

    impl ImageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The port that your application listens to in the container.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// An array of key-value pairs representing the secrets and parameters that get referenced to your service as an environment variable.
        ///
        /// `RuntimeEnvironmentSecrets`.
        pub fn runtime_environment_secrets(mut self, value: impl Into<List<KeyValuePair>>) -> Self {
            self.0.set("RuntimeEnvironmentSecrets", value.into());
            self
        }

        /// Environment variables that are available to your running App Runner service. An array of key-value pairs.
        ///
        /// `RuntimeEnvironmentVariables`.
        pub fn runtime_environment_variables(
            mut self,
            value: impl Into<List<KeyValuePair>>,
        ) -> Self {
            self.0.set("RuntimeEnvironmentVariables", value.into());
            self
        }

        /// An optional command that App Runner runs to start the application in the source image. If specified, this command overrides the Docker image’s default start command.
        ///
        /// `StartCommand`.
        pub fn start_command(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartCommand", value.into());
            self
        }
    }

    impl From<ImageConfiguration> for Json {
        fn from(value: ImageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes a source image repository.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    ///
    /// Required: `ImageIdentifier`, `ImageRepositoryType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageRepository(Properties);

    impl ImageRepository {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for running the identified image.
        ///
        /// `ImageConfiguration`.
        pub fn image_configuration(mut self, value: impl Into<Value<ImageConfiguration>>) -> Self {
            self.0.set("ImageConfiguration", value.into());
            self
        }

        /// The identifier of an image.
        ///
        /// `ImageIdentifier`. Required.
        pub fn image_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageIdentifier", value.into());
            self
        }

        /// The type of the image repository. This reflects the repository provider and whether the repository is private or public.
        ///
        /// `ImageRepositoryType`. Required. Allowed: [`ImageRepositoryType`].
        pub fn image_repository_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageRepositoryType", value.into());
            self
        }
    }

    impl From<ImageRepository> for Json {
        fn from(value: ImageRepository) -> Self {
            value.0.into()
        }
    }

    /// Network configuration settings for inbound network traffic.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    ///
    /// Required: `IsPubliclyAccessible`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IngressConfiguration(Properties);

    impl IngressConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether your App Runner service is publicly accessible. To make the service publicly accessible set it to `True` . To make the service privately accessible, from only within an Amazon VPC set it to `False` .
        ///
        /// `IsPubliclyAccessible`. Required.
        pub fn is_publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsPubliclyAccessible", value.into());
            self
        }
    }

    impl From<IngressConfiguration> for Json {
        fn from(value: IngressConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the runtime configuration of an AWS App Runner service instance (scaling unit).
    ///
    /// A property type of `AWS::AppRunner::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceConfiguration(Properties);

    impl InstanceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of CPU units reserved for each instance of your App Runner service.
        ///
        /// `Cpu`.
        pub fn cpu(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cpu", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an IAM role that provides permissions to your App Runner service. These are permissions that your code needs when it calls any AWS APIs.
        ///
        /// `InstanceRoleArn`.
        pub fn instance_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceRoleArn", value.into());
            self
        }

        /// The amount of memory, in MB or GB, reserved for each instance of your App Runner service.
        ///
        /// `Memory`.
        pub fn memory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Memory", value.into());
            self
        }
    }

    impl From<InstanceConfiguration> for Json {
        fn from(value: InstanceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes a key-value pair, which is a string-to-string mapping.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyValuePair(Properties);

    impl KeyValuePair {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name string to map to a value.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value string to which the key name is mapped.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<KeyValuePair> for Json {
        fn from(value: KeyValuePair) -> Self {
            value.0.into()
        }
    }

    /// Describes configuration settings related to network traffic of an AWS App Runner service. Consists of embedded objects for each configurable network feature.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Network configuration settings for outbound message traffic.
        ///
        /// `EgressConfiguration`.
        pub fn egress_configuration(
            mut self,
            value: impl Into<Value<EgressConfiguration>>,
        ) -> Self {
            self.0.set("EgressConfiguration", value.into());
            self
        }

        /// Network configuration settings for inbound message traffic.
        ///
        /// `IngressConfiguration`.
        pub fn ingress_configuration(
            mut self,
            value: impl Into<Value<IngressConfiguration>>,
        ) -> Self {
            self.0.set("IngressConfiguration", value.into());
            self
        }

        /// App Runner provides you with the option to choose between \*IPv4\* and \*dual stack\* (IPv4 and IPv6) for your incoming public network configuration. This is an optional parameter.
        ///
        /// `IpAddressType`. Allowed: [`IpAddressType`].
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }
    }

    impl From<NetworkConfiguration> for Json {
        fn from(value: NetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the observability configuration of an AWS App Runner service. These are additional observability features, like tracing, that you choose to enable. They're configured in a separate resource that you associate with your service.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    ///
    /// Required: `ObservabilityEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceObservabilityConfiguration(Properties);

    impl ServiceObservabilityConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the observability configuration that is associated with the service. Specified only when `ObservabilityEnabled` is `true` .
        ///
        /// `ObservabilityConfigurationArn`.
        pub fn observability_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObservabilityConfigurationArn", value.into());
            self
        }

        /// When `true` , an observability configuration resource is associated with the service, and an `ObservabilityConfigurationArn` is specified.
        ///
        /// `ObservabilityEnabled`. Required.
        pub fn observability_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ObservabilityEnabled", value.into());
            self
        }
    }

    impl From<ServiceObservabilityConfiguration> for Json {
        fn from(value: ServiceObservabilityConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Identifies a version of code that AWS App Runner refers to within a source code repository.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceCodeVersion(Properties);

    impl SourceCodeVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of version identifier.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// A source code version.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<SourceCodeVersion> for Json {
        fn from(value: SourceCodeVersion) -> Self {
            value.0.into()
        }
    }

    /// Describes the source deployed to an AWS App Runner service. It can be a code or an image repository.
    ///
    /// A property type of `AWS::AppRunner::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceConfiguration(Properties);

    impl SourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the resources that are needed to authenticate access to some source repositories.
        ///
        /// `AuthenticationConfiguration`.
        pub fn authentication_configuration(
            mut self,
            value: impl Into<Value<AuthenticationConfiguration>>,
        ) -> Self {
            self.0.set("AuthenticationConfiguration", value.into());
            self
        }

        /// If `true` , continuous integration from the source repository is enabled for the App Runner service. Each repository change (including any source code commit or new image version) starts a deployment.
        ///
        /// `AutoDeploymentsEnabled`.
        pub fn auto_deployments_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoDeploymentsEnabled", value.into());
            self
        }

        /// The description of a source code repository.
        ///
        /// `CodeRepository`.
        pub fn code_repository(mut self, value: impl Into<Value<CodeRepository>>) -> Self {
            self.0.set("CodeRepository", value.into());
            self
        }

        /// The description of a source image repository.
        ///
        /// `ImageRepository`.
        pub fn image_repository(mut self, value: impl Into<Value<ImageRepository>>) -> Self {
            self.0.set("ImageRepository", value.into());
            self
        }
    }

    impl From<SourceConfiguration> for Json {
        fn from(value: SourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppRunner::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
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
        /// Words for `ConfigurationSource`.
        pub enum ConfigurationSource {
            Repository = "REPOSITORY",
            Api = "API",
        }

        /// Words for `Runtime`.
        pub enum Runtime {
            Python3 = "PYTHON_3",
            Nodejs12 = "NODEJS_12",
            Nodejs14 = "NODEJS_14",
            Corretto8 = "CORRETTO_8",
            Corretto11 = "CORRETTO_11",
            Nodejs16 = "NODEJS_16",
            Go1 = "GO_1",
            Dotnet6 = "DOTNET_6",
            Php81 = "PHP_81",
            Ruby31 = "RUBY_31",
            Python311 = "PYTHON_311",
            Nodejs18 = "NODEJS_18",
            Nodejs22 = "NODEJS_22",
        }

        /// Words for `EgressType`.
        pub enum EgressType {
            Default = "DEFAULT",
            Vpc = "VPC",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Tcp = "TCP",
            Http = "HTTP",
        }

        /// Words for `ImageRepositoryType`.
        pub enum ImageRepositoryType {
            Ecr = "ECR",
            EcrPublic = "ECR_PUBLIC",
        }

        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "IPV4",
            DualStack = "DUAL_STACK",
        }

        /// Words for `Type`.
        pub enum Type {
            Branch = "BRANCH",
        }
    }
}

/// Property types of [`VpcConnector`].
pub mod vpc_connector {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::AppRunner::VpcConnector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
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
}

/// Property types of [`VpcIngressConnection`].
pub mod vpc_ingress_connection {
    use crate::{Json, Properties, Value};

    /// Specifications for the customer’s VPC and related PrivateLink VPC endpoint that are used to associate with the VPC Ingress Connection resource.
    ///
    /// A property type of `AWS::AppRunner::VpcIngressConnection`.
    ///
    /// Required: `VpcEndpointId`, `VpcId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IngressVpcConfiguration(Properties);

    impl IngressVpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the VPC endpoint that your App Runner service connects to.
        ///
        /// `VpcEndpointId`. Required.
        pub fn vpc_endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcEndpointId", value.into());
            self
        }

        /// The ID of the VPC that is used for the VPC endpoint.
        ///
        /// `VpcId`. Required.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<IngressVpcConfiguration> for Json {
        fn from(value: IngressVpcConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppRunner::VpcIngressConnection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
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
}
