//! `AWS::KafkaConnect`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates a connector using the specified properties.
///
/// [`AWS::KafkaConnect::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html).
///
/// Required: `Capacity`, `ConnectorConfiguration`, `ConnectorName`, `KafkaCluster`, `KafkaClusterClientAuthentication`, `KafkaClusterEncryptionInTransit`, `KafkaConnectVersion`, `Plugins`, `ServiceExecutionRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connector(Properties);

impl Connector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The connector's compute capacity settings.
    ///
    /// `Capacity`. Required.
    pub fn capacity(mut self, value: impl Into<Value<connector::Capacity>>) -> Self {
        self.0.set("Capacity", value.into());
        self
    }

    /// The configuration of the connector.
    ///
    /// `ConnectorConfiguration`. Required.
    pub fn connector_configuration(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("ConnectorConfiguration", value.into());
        self
    }

    /// The description of the connector.
    ///
    /// `ConnectorDescription`. A change replaces the resource.
    pub fn connector_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorDescription", value.into());
        self
    }

    /// The name of the connector.
    ///
    /// `ConnectorName`. Required. A change replaces the resource.
    pub fn connector_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorName", value.into());
        self
    }

    /// The details of the Apache Kafka cluster to which the connector is connected.
    ///
    /// `KafkaCluster`. Required. A change replaces the resource.
    pub fn kafka_cluster(mut self, value: impl Into<Value<connector::KafkaCluster>>) -> Self {
        self.0.set("KafkaCluster", value.into());
        self
    }

    /// The type of client authentication used to connect to the Apache Kafka cluster. The value is NONE when no client authentication is used.
    ///
    /// `KafkaClusterClientAuthentication`. Required. A change replaces the resource.
    pub fn kafka_cluster_client_authentication(
        mut self,
        value: impl Into<Value<connector::KafkaClusterClientAuthentication>>,
    ) -> Self {
        self.0.set("KafkaClusterClientAuthentication", value.into());
        self
    }

    /// Details of encryption in transit to the Apache Kafka cluster.
    ///
    /// `KafkaClusterEncryptionInTransit`. Required. A change replaces the resource.
    pub fn kafka_cluster_encryption_in_transit(
        mut self,
        value: impl Into<Value<connector::KafkaClusterEncryptionInTransit>>,
    ) -> Self {
        self.0.set("KafkaClusterEncryptionInTransit", value.into());
        self
    }

    /// The version of Kafka Connect. It has to be compatible with both the Apache Kafka cluster's version and the plugins.
    ///
    /// `KafkaConnectVersion`. Required. A change replaces the resource.
    pub fn kafka_connect_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KafkaConnectVersion", value.into());
        self
    }

    /// The settings for delivering connector logs to Amazon CloudWatch Logs.
    ///
    /// `LogDelivery`. A change replaces the resource.
    pub fn log_delivery(mut self, value: impl Into<Value<connector::LogDelivery>>) -> Self {
        self.0.set("LogDelivery", value.into());
        self
    }

    /// The network type of the connector. It gives connectors connectivity to either IPv4 (IPV4) or IPv4 and IPv6 (DUAL) destinations. Defaults to IPV4.
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](connector::NetworkType). A change replaces the resource.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// Specifies which plugin to use for the connector. You must specify a single-element list. Amazon MSK Connect does not currently support specifying multiple plugins.
    ///
    /// `Plugins`. Required. A change replaces the resource.
    pub fn plugins(mut self, value: impl Into<List<connector::Plugin>>) -> Self {
        self.0.set("Plugins", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role used by the connector to access Amazon Web Services resources.
    ///
    /// `ServiceExecutionRoleArn`. Required. A change replaces the resource.
    pub fn service_execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceExecutionRoleArn", value.into());
        self
    }

    /// A collection of tags associated with a resource
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connector::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The worker configurations that are in use with the connector.
    ///
    /// `WorkerConfiguration`. A change replaces the resource.
    pub fn worker_configuration(
        mut self,
        value: impl Into<Value<connector::WorkerConfiguration>>,
    ) -> Self {
        self.0.set("WorkerConfiguration", value.into());
        self
    }
}

impl Resource for Connector {
    const TYPE: &'static str = "AWS::KafkaConnect::Connector";
}

impl Construct for Connector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Connector> for Properties {
    fn from(value: Connector) -> Self {
        value.0
    }
}

impl Handle<Connector> {
    /// The Amazon Resource Name (ARN) of the newly created connector.
    ///
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[must_use]
    pub fn connector_arn(self) -> Value<String> {
        self.attribute("ConnectorArn")
    }
}

/// Creates a custom plugin using the specified properties.
///
/// [`AWS::KafkaConnect::CustomPlugin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-customplugin.html).
///
/// Required: `ContentType`, `Location`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CustomPlugin(Properties);

impl CustomPlugin {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The format of the plugin file.
    ///
    /// `ContentType`. Required. Allowed: [`ContentType`](custom_plugin::ContentType). A change replaces the resource.
    pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContentType", value.into());
        self
    }

    /// The description of the custom plugin.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Information about the location of the custom plugin.
    ///
    /// `Location`. Required. A change replaces the resource.
    pub fn location(
        mut self,
        value: impl Into<Value<custom_plugin::CustomPluginLocation>>,
    ) -> Self {
        self.0.set("Location", value.into());
        self
    }

    /// The name of the custom plugin.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<custom_plugin::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CustomPlugin {
    const TYPE: &'static str = "AWS::KafkaConnect::CustomPlugin";
}

impl Construct for CustomPlugin {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CustomPlugin> for Properties {
    fn from(value: CustomPlugin) -> Self {
        value.0
    }
}

impl Handle<CustomPlugin> {
    /// The Amazon Resource Name (ARN) of the custom plugin.
    ///
    /// `Fn::GetAtt` of `CustomPluginArn`.
    #[must_use]
    pub fn custom_plugin_arn(self) -> Value<String> {
        self.attribute("CustomPluginArn")
    }

    /// Details about the custom plugin file.
    ///
    /// `Fn::GetAtt` of `FileDescription`.
    #[must_use]
    pub fn file_description(self) -> Value<Json> {
        self.attribute("FileDescription")
    }

    /// The revision of the custom plugin.
    ///
    /// `Fn::GetAtt` of `Revision`.
    #[must_use]
    pub fn revision(self) -> Value<i64> {
        self.attribute("Revision")
    }
}

/// Creates a worker configuration using the specified properties.
///
/// [`AWS::KafkaConnect::WorkerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-workerconfiguration.html).
///
/// Required: `Name`, `PropertiesFileContent`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WorkerConfiguration(Properties);

impl WorkerConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of a worker configuration.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the worker configuration.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Base64 encoded contents of the connect-distributed.properties file.
    ///
    /// `PropertiesFileContent`. Required. A change replaces the resource.
    pub fn properties_file_content(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PropertiesFileContent", value.into());
        self
    }

    /// A collection of tags associated with a resource
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<worker_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for WorkerConfiguration {
    const TYPE: &'static str = "AWS::KafkaConnect::WorkerConfiguration";
}

impl Construct for WorkerConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WorkerConfiguration> for Properties {
    fn from(value: WorkerConfiguration) -> Self {
        value.0
    }
}

impl Handle<WorkerConfiguration> {
    /// The revision of the worker configuration.
    ///
    /// `Fn::GetAtt` of `Revision`.
    #[must_use]
    pub fn revision(self) -> Value<i64> {
        self.attribute("Revision")
    }

    /// The Amazon Resource Name (ARN) of the worker configuration.
    ///
    /// `Fn::GetAtt` of `WorkerConfigurationArn`.
    #[must_use]
    pub fn worker_configuration_arn(self) -> Value<String> {
        self.attribute("WorkerConfigurationArn")
    }
}

/// Property types and words of [`Connector`].
pub mod connector {
    use crate::{Json, List, Properties, Value};

    /// The details of the Apache Kafka cluster to which the connector is connected.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `BootstrapServers`, `Vpc`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApacheKafkaCluster(Properties);

    impl ApacheKafkaCluster {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The bootstrap servers of the cluster.
        ///
        /// `BootstrapServers`. Required.
        pub fn bootstrap_servers(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BootstrapServers", value.into());
            self
        }

        /// Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster.
        ///
        /// `Vpc`. Required.
        pub fn vpc(mut self, value: impl Into<Value<Vpc>>) -> Self {
            self.0.set("Vpc", value.into());
            self
        }
    }

    impl From<ApacheKafkaCluster> for Json {
        fn from(value: ApacheKafkaCluster) -> Self {
            value.0.into()
        }
    }

    /// Specifies how the connector scales.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `MaxWorkerCount`, `McuCount`, `MinWorkerCount`, `ScaleInPolicy`, `ScaleOutPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoScaling(Properties);

    impl AutoScaling {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of tasks allocated to the connector during autoscaling operations.
        ///
        /// `MaxAutoscalingTaskCount`.
        pub fn max_autoscaling_task_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxAutoscalingTaskCount", value.into());
            self
        }

        /// The maximum number of workers allocated to the connector.
        ///
        /// `MaxWorkerCount`. Required.
        pub fn max_worker_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxWorkerCount", value.into());
            self
        }

        /// The number of microcontroller units (MCUs) allocated to each connector worker. The valid values are 1,2,4,8.
        ///
        /// `McuCount`. Required.
        pub fn mcu_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("McuCount", value.into());
            self
        }

        /// The minimum number of workers allocated to the connector.
        ///
        /// `MinWorkerCount`. Required.
        pub fn min_worker_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinWorkerCount", value.into());
            self
        }

        /// The sacle-in policy for the connector.
        ///
        /// `ScaleInPolicy`. Required.
        pub fn scale_in_policy(mut self, value: impl Into<Value<ScaleInPolicy>>) -> Self {
            self.0.set("ScaleInPolicy", value.into());
            self
        }

        /// The sacle-out policy for the connector.
        ///
        /// `ScaleOutPolicy`. Required.
        pub fn scale_out_policy(mut self, value: impl Into<Value<ScaleOutPolicy>>) -> Self {
            self.0.set("ScaleOutPolicy", value.into());
            self
        }
    }

    impl From<AutoScaling> for Json {
        fn from(value: AutoScaling) -> Self {
            value.0.into()
        }
    }

    /// Information about the capacity of the connector, whether it is auto scaled or provisioned.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Capacity(Properties);

    impl Capacity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the auto scaling parameters for the connector.
        ///
        /// `AutoScaling`.
        pub fn auto_scaling(mut self, value: impl Into<Value<AutoScaling>>) -> Self {
            self.0.set("AutoScaling", value.into());
            self
        }

        /// Details about a fixed capacity allocated to a connector.
        ///
        /// `ProvisionedCapacity`.
        pub fn provisioned_capacity(
            mut self,
            value: impl Into<Value<ProvisionedCapacity>>,
        ) -> Self {
            self.0.set("ProvisionedCapacity", value.into());
            self
        }
    }

    impl From<Capacity> for Json {
        fn from(value: Capacity) -> Self {
            value.0.into()
        }
    }

    /// The settings for delivering connector logs to Amazon CloudWatch Logs.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogsLogDelivery(Properties);

    impl CloudWatchLogsLogDelivery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether log delivery to Amazon CloudWatch Logs is enabled.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The name of the CloudWatch log group that is the destination for log delivery.
        ///
        /// `LogGroup`.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }
    }

    impl From<CloudWatchLogsLogDelivery> for Json {
        fn from(value: CloudWatchLogsLogDelivery) -> Self {
            value.0.into()
        }
    }

    /// A plugin is an AWS resource that contains the code that defines a connector's logic.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `CustomPluginArn`, `Revision`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomPlugin(Properties);

    impl CustomPlugin {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the custom plugin.
        ///
        /// `CustomPluginArn`. Required.
        pub fn custom_plugin_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomPluginArn", value.into());
            self
        }

        /// The revision of the custom plugin.
        ///
        /// `Revision`. Required.
        pub fn revision(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Revision", value.into());
            self
        }
    }

    impl From<CustomPlugin> for Json {
        fn from(value: CustomPlugin) -> Self {
            value.0.into()
        }
    }

    /// The settings for delivering logs to Amazon Kinesis Data Firehose.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirehoseLogDelivery(Properties);

    impl FirehoseLogDelivery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Kinesis Data Firehose delivery stream that is the destination for log delivery.
        ///
        /// `DeliveryStream`.
        pub fn delivery_stream(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStream", value.into());
            self
        }

        /// Specifies whether connector logs get delivered to Amazon Kinesis Data Firehose.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<FirehoseLogDelivery> for Json {
        fn from(value: FirehoseLogDelivery) -> Self {
            value.0.into()
        }
    }

    /// The details of the Apache Kafka cluster to which the connector is connected.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `ApacheKafkaCluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaCluster(Properties);

    impl KafkaCluster {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Apache Kafka cluster to which the connector is connected.
        ///
        /// `ApacheKafkaCluster`. Required.
        pub fn apache_kafka_cluster(mut self, value: impl Into<Value<ApacheKafkaCluster>>) -> Self {
            self.0.set("ApacheKafkaCluster", value.into());
            self
        }
    }

    impl From<KafkaCluster> for Json {
        fn from(value: KafkaCluster) -> Self {
            value.0.into()
        }
    }

    /// The client authentication information used in order to authenticate with the Apache Kafka cluster.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `AuthenticationType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaClusterClientAuthentication(Properties);

    impl KafkaClusterClientAuthentication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of client authentication used to connect to the Apache Kafka cluster. Value NONE means that no client authentication is used.
        ///
        /// `AuthenticationType`. Required. Allowed: [`AuthenticationType`].
        pub fn authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthenticationType", value.into());
            self
        }
    }

    impl From<KafkaClusterClientAuthentication> for Json {
        fn from(value: KafkaClusterClientAuthentication) -> Self {
            value.0.into()
        }
    }

    /// Details of encryption in transit to the Apache Kafka cluster.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `EncryptionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaClusterEncryptionInTransit(Properties);

    impl KafkaClusterEncryptionInTransit {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of encryption in transit to the Apache Kafka cluster.
        ///
        /// `EncryptionType`. Required. Allowed: [`EncryptionType`].
        pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }
    }

    impl From<KafkaClusterEncryptionInTransit> for Json {
        fn from(value: KafkaClusterEncryptionInTransit) -> Self {
            value.0.into()
        }
    }

    /// Details about log delivery.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `WorkerLogDelivery`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogDelivery(Properties);

    impl LogDelivery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The workers can send worker logs to different destination types. This configuration specifies the details of these destinations.
        ///
        /// `WorkerLogDelivery`. Required.
        pub fn worker_log_delivery(mut self, value: impl Into<Value<WorkerLogDelivery>>) -> Self {
            self.0.set("WorkerLogDelivery", value.into());
            self
        }
    }

    impl From<LogDelivery> for Json {
        fn from(value: LogDelivery) -> Self {
            value.0.into()
        }
    }

    /// A plugin is an AWS resource that contains the code that defines your connector logic.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `CustomPlugin`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Plugin(Properties);

    impl Plugin {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details about a custom plugin.
        ///
        /// `CustomPlugin`. Required.
        pub fn custom_plugin(mut self, value: impl Into<Value<CustomPlugin>>) -> Self {
            self.0.set("CustomPlugin", value.into());
            self
        }
    }

    impl From<Plugin> for Json {
        fn from(value: Plugin) -> Self {
            value.0.into()
        }
    }

    /// Details about a connector's provisioned capacity.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `McuCount`, `WorkerCount`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProvisionedCapacity(Properties);

    impl ProvisionedCapacity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of microcontroller units (MCUs) allocated to each connector worker. The valid values are 1,2,4,8.
        ///
        /// `McuCount`. Required.
        pub fn mcu_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("McuCount", value.into());
            self
        }

        /// The number of workers that are allocated to the connector.
        ///
        /// `WorkerCount`. Required.
        pub fn worker_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WorkerCount", value.into());
            self
        }
    }

    impl From<ProvisionedCapacity> for Json {
        fn from(value: ProvisionedCapacity) -> Self {
            value.0.into()
        }
    }

    /// Details about delivering logs to Amazon S3.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3LogDelivery(Properties);

    impl S3LogDelivery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket that is the destination for log delivery.
        ///
        /// `Bucket`.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// Specifies whether connector logs get sent to the specified Amazon S3 destination.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The S3 prefix that is the destination for log delivery.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<S3LogDelivery> for Json {
        fn from(value: S3LogDelivery) -> Self {
            value.0.into()
        }
    }

    /// The scale-in policy for the connector.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `CpuUtilizationPercentage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScaleInPolicy(Properties);

    impl ScaleInPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the CPU utilization percentage threshold at which you want connector scale in to be triggered.
        ///
        /// `CpuUtilizationPercentage`. Required.
        pub fn cpu_utilization_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CpuUtilizationPercentage", value.into());
            self
        }
    }

    impl From<ScaleInPolicy> for Json {
        fn from(value: ScaleInPolicy) -> Self {
            value.0.into()
        }
    }

    /// The scale-out policy for the connector.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `CpuUtilizationPercentage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScaleOutPolicy(Properties);

    impl ScaleOutPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CPU utilization percentage threshold at which you want connector scale out to be triggered.
        ///
        /// `CpuUtilizationPercentage`. Required.
        pub fn cpu_utilization_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CpuUtilizationPercentage", value.into());
            self
        }
    }

    impl From<ScaleOutPolicy> for Json {
        fn from(value: ScaleOutPolicy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::KafkaConnect::Connector`.
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

    /// Information about the VPC in which the connector resides.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `SecurityGroups`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Vpc(Properties);

    impl Vpc {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The security group IDs for the connector.
        ///
        /// `SecurityGroups`. Required.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// The subnets for the connector.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<Vpc> for Json {
        fn from(value: Vpc) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the workers, which are the processes that run the connector logic.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    ///
    /// Required: `Revision`, `WorkerConfigurationArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkerConfiguration(Properties);

    impl WorkerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The revision of the worker configuration.
        ///
        /// `Revision`. Required.
        pub fn revision(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Revision", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the worker configuration.
        ///
        /// `WorkerConfigurationArn`. Required.
        pub fn worker_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkerConfigurationArn", value.into());
            self
        }
    }

    impl From<WorkerConfiguration> for Json {
        fn from(value: WorkerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Workers can send worker logs to different destination types. This configuration specifies the details of these destinations.
    ///
    /// A property type of `AWS::KafkaConnect::Connector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkerLogDelivery(Properties);

    impl WorkerLogDelivery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details about delivering logs to Amazon CloudWatch Logs.
        ///
        /// `CloudWatchLogs`.
        pub fn cloud_watch_logs(
            mut self,
            value: impl Into<Value<CloudWatchLogsLogDelivery>>,
        ) -> Self {
            self.0.set("CloudWatchLogs", value.into());
            self
        }

        /// Details about delivering logs to Amazon Kinesis Data Firehose.
        ///
        /// `Firehose`.
        pub fn firehose(mut self, value: impl Into<Value<FirehoseLogDelivery>>) -> Self {
            self.0.set("Firehose", value.into());
            self
        }

        /// Details about delivering logs to Amazon S3.
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3LogDelivery>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<WorkerLogDelivery> for Json {
        fn from(value: WorkerLogDelivery) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `NetworkType`.
        pub enum NetworkType {
            Ipv4 = "IPV4",
            Dual = "DUAL",
        }

        /// Words for `AuthenticationType`.
        pub enum AuthenticationType {
            None = "NONE",
            Iam = "IAM",
        }

        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            Plaintext = "PLAINTEXT",
            Tls = "TLS",
        }
    }
}

/// Property types and words of [`CustomPlugin`].
pub mod custom_plugin {
    use crate::{Json, Properties, Value};

    /// Details about a custom plugin file.
    ///
    /// A property type of `AWS::KafkaConnect::CustomPlugin`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomPluginFileDescription(Properties);

    impl CustomPluginFileDescription {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hex-encoded MD5 checksum of the custom plugin file. You can use it to validate the file.
        ///
        /// `FileMd5`.
        pub fn file_md5(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileMd5", value.into());
            self
        }

        /// The size in bytes of the custom plugin file. You can use it to validate the file.
        ///
        /// `FileSize`.
        pub fn file_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FileSize", value.into());
            self
        }
    }

    impl From<CustomPluginFileDescription> for Json {
        fn from(value: CustomPluginFileDescription) -> Self {
            value.0.into()
        }
    }

    /// Information about the location of a custom plugin.
    ///
    /// A property type of `AWS::KafkaConnect::CustomPlugin`.
    ///
    /// Required: `S3Location`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomPluginLocation(Properties);

    impl CustomPluginLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket Amazon Resource Name (ARN), file key, and object version of the plugin file stored in Amazon S3.
        ///
        /// `S3Location`. Required.
        pub fn s3_location(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("S3Location", value.into());
            self
        }
    }

    impl From<CustomPluginLocation> for Json {
        fn from(value: CustomPluginLocation) -> Self {
            value.0.into()
        }
    }

    /// The location of an object in Amazon S3.
    ///
    /// A property type of `AWS::KafkaConnect::CustomPlugin`.
    ///
    /// Required: `BucketArn`, `FileKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of an S3 bucket.
        ///
        /// `BucketArn`. Required.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketArn", value.into());
            self
        }

        /// The file key for an object in an S3 bucket.
        ///
        /// `FileKey`. Required.
        pub fn file_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileKey", value.into());
            self
        }

        /// The version of an object in an S3 bucket.
        ///
        /// `ObjectVersion`.
        pub fn object_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectVersion", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::KafkaConnect::CustomPlugin`.
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
        /// Words for `ContentType`.
        pub enum ContentType {
            Jar = "JAR",
            Zip = "ZIP",
        }
    }
}

/// Property types of [`WorkerConfiguration`].
pub mod worker_configuration {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::KafkaConnect::WorkerConfiguration`.
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
