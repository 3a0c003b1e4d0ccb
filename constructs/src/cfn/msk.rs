//! `AWS::MSK`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Represents a secret stored in the AWS Secrets Manager that can be used to authenticate with a cluster using a user name and a password.
///
/// [`AWS::MSK::BatchScramSecret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-batchscramsecret.html).
///
/// Required: `ClusterArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BatchScramSecret(Properties);

impl BatchScramSecret {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the cluster.
    ///
    /// `ClusterArn`. Required. A change replaces the resource.
    pub fn cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterArn", value.into());
        self
    }

    /// List of Amazon Resource Name (ARN)s of Secrets Manager secrets.
    ///
    /// `SecretArnList`.
    pub fn secret_arn_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecretArnList", value.into());
        self
    }
}

impl Resource for BatchScramSecret {
    const TYPE: &'static str = "AWS::MSK::BatchScramSecret";
}

impl Construct for BatchScramSecret {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BatchScramSecret> for Properties {
    fn from(value: BatchScramSecret) -> Self {
        value.0
    }
}

/// Resource Type definition for AWS::MSK::Channel
///
/// [`AWS::MSK::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html).
///
/// Required: `ChannelName`, `TopicConfigurationList`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Channel(Properties);

impl Channel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Name of the channel
    ///
    /// `ChannelName`. Required. A change replaces the resource.
    pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the cluster
    ///
    /// `ClusterArn`. A change replaces the resource.
    pub fn cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterArn", value.into());
        self
    }

    /// Encryption configuration
    ///
    /// `EncryptionConfiguration`. A change replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<channel::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// Iceberg destination configuration
    ///
    /// `IcebergDestinationConfiguration`.
    pub fn iceberg_destination_configuration(
        mut self,
        value: impl Into<Value<channel::IcebergDestinationConfiguration>>,
    ) -> Self {
        self.0.set("IcebergDestinationConfiguration", value.into());
        self
    }

    /// Log configuration details for Channel
    ///
    /// `LoggingInfo`. A change replaces the resource.
    pub fn logging_info(mut self, value: impl Into<Value<channel::ChannelLoggingInfo>>) -> Self {
        self.0.set("LoggingInfo", value.into());
        self
    }

    /// S3 destination configuration
    ///
    /// `S3DestinationConfiguration`.
    pub fn s3_destination_configuration(
        mut self,
        value: impl Into<Value<channel::S3DestinationConfiguration>>,
    ) -> Self {
        self.0.set("S3DestinationConfiguration", value.into());
        self
    }

    /// Tags attached to the channel
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Topic configuration
    ///
    /// `TopicConfigurationList`. Required. A change replaces the resource.
    pub fn topic_configuration_list(
        mut self,
        value: impl Into<List<channel::TopicConfiguration>>,
    ) -> Self {
        self.0.set("TopicConfigurationList", value.into());
        self
    }
}

impl Resource for Channel {
    const TYPE: &'static str = "AWS::MSK::Channel";
}

impl Construct for Channel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Channel> for Properties {
    fn from(value: Channel) -> Self {
        value.0
    }
}

impl Handle<Channel> {
    /// The Amazon Resource Name (ARN) that uniquely identifies the channel
    ///
    /// `Fn::GetAtt` of `ChannelArn`.
    #[must_use]
    pub fn channel_arn(self) -> Value<String> {
        self.attribute("ChannelArn")
    }

    /// Includes information about the channel state
    ///
    /// `Fn::GetAtt` of `StateInfo`.
    #[must_use]
    pub fn state_info(self) -> Value<Json> {
        self.attribute("StateInfo")
    }

    /// Status of a channel resource
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a new MSK cluster.
///
/// [`AWS::MSK::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html).
///
/// Required: `BrokerNodeGroupInfo`, `ClusterName`, `KafkaVersion`, `NumberOfBrokerNodes`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Information about the broker nodes in the cluster.
    ///
    /// `BrokerNodeGroupInfo`. Required.
    pub fn broker_node_group_info(
        mut self,
        value: impl Into<Value<cluster::BrokerNodeGroupInfo>>,
    ) -> Self {
        self.0.set("BrokerNodeGroupInfo", value.into());
        self
    }

    /// Includes all client authentication related information.
    ///
    /// `ClientAuthentication`.
    pub fn client_authentication(
        mut self,
        value: impl Into<Value<cluster::ClientAuthentication>>,
    ) -> Self {
        self.0.set("ClientAuthentication", value.into());
        self
    }

    /// The name of the cluster.
    ///
    /// `ClusterName`. Required. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// Represents the configuration that you want MSK to use for the cluster.
    ///
    /// `ConfigurationInfo`.
    pub fn configuration_info(
        mut self,
        value: impl Into<Value<cluster::ConfigurationInfo>>,
    ) -> Self {
        self.0.set("ConfigurationInfo", value.into());
        self
    }

    /// Includes all encryption-related information.
    ///
    /// `EncryptionInfo`.
    pub fn encryption_info(mut self, value: impl Into<Value<cluster::EncryptionInfo>>) -> Self {
        self.0.set("EncryptionInfo", value.into());
        self
    }

    /// Specifies the level of monitoring for the MSK cluster.
    ///
    /// `EnhancedMonitoring`. Allowed: [`EnhancedMonitoring`](cluster::EnhancedMonitoring).
    pub fn enhanced_monitoring(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnhancedMonitoring", value.into());
        self
    }

    /// The version of Apache Kafka. You can use Amazon MSK to create clusters that use [supported Apache Kafka versions](https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html) .
    ///
    /// `KafkaVersion`. Required.
    pub fn kafka_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KafkaVersion", value.into());
        self
    }

    /// Logging info details for the cluster.
    ///
    /// `LoggingInfo`.
    pub fn logging_info(mut self, value: impl Into<Value<cluster::LoggingInfo>>) -> Self {
        self.0.set("LoggingInfo", value.into());
        self
    }

    /// The number of broker nodes in the cluster.
    ///
    /// `NumberOfBrokerNodes`. Required.
    pub fn number_of_broker_nodes(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NumberOfBrokerNodes", value.into());
        self
    }

    /// The settings for open monitoring.
    ///
    /// `OpenMonitoring`.
    pub fn open_monitoring(mut self, value: impl Into<Value<cluster::OpenMonitoring>>) -> Self {
        self.0.set("OpenMonitoring", value.into());
        self
    }

    /// `Rebalancing`.
    pub fn rebalancing(mut self, value: impl Into<Value<cluster::Rebalancing>>) -> Self {
        self.0.set("Rebalancing", value.into());
        self
    }

    /// This controls storage mode for supported storage tiers.
    ///
    /// `StorageMode`. Allowed: [`StorageMode`](cluster::StorageMode).
    pub fn storage_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StorageMode", value.into());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for the cluster.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `ZookeeperAccess`.
    pub fn zookeeper_access(mut self, value: impl Into<Value<cluster::ZookeeperAccess>>) -> Self {
        self.0.set("ZookeeperAccess", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::MSK::Cluster";
}

impl Construct for Cluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Cluster> for Properties {
    fn from(value: Cluster) -> Self {
        value.0
    }
}

impl Handle<Cluster> {
    /// The Amazon Resource Name (ARN) of the MSK cluster.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The current version of the MSK cluster
    ///
    /// `Fn::GetAtt` of `CurrentVersion`.
    #[must_use]
    pub fn current_version(self) -> Value<String> {
        self.attribute("CurrentVersion")
    }
}

/// Create or update cluster policy.
///
/// [`AWS::MSK::ClusterPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-clusterpolicy.html).
///
/// Required: `ClusterArn`, `Policy`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ClusterPolicy(Properties);

impl ClusterPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the cluster.
    ///
    /// `ClusterArn`. Required. A change replaces the resource.
    pub fn cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterArn", value.into());
        self
    }

    /// Resource policy for the cluster. The maximum size supported for a resource-based policy document is 20 KB.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }
}

impl Resource for ClusterPolicy {
    const TYPE: &'static str = "AWS::MSK::ClusterPolicy";
}

impl Construct for ClusterPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ClusterPolicy> for Properties {
    fn from(value: ClusterPolicy) -> Self {
        value.0
    }
}

impl Handle<ClusterPolicy> {
    /// The current version of the policy attached to the specified cluster.
    ///
    /// `Fn::GetAtt` of `CurrentVersion`.
    #[must_use]
    pub fn current_version(self) -> Value<String> {
        self.attribute("CurrentVersion")
    }
}

/// Creates a new MSK configuration. To see an example of how to use this operation, first save the following text to a file and name the file `config-file.txt` .
///
/// [`AWS::MSK::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-configuration.html).
///
/// Required: `Name`, `ServerProperties`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Configuration(Properties);

impl Configuration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the configuration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The [versions of Apache Kafka](https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html) with which you can use this MSK configuration.
    ///
    /// `KafkaVersionsList`. A change replaces the resource.
    pub fn kafka_versions_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("KafkaVersionsList", value.into());
        self
    }

    /// Latest revision of the MSK configuration.
    ///
    /// `LatestRevision`.
    pub fn latest_revision(
        mut self,
        value: impl Into<Value<configuration::LatestRevision>>,
    ) -> Self {
        self.0.set("LatestRevision", value.into());
        self
    }

    /// The name of the configuration. Configuration names are strings that match the regex "^\[0-9A-Za-z\]\[0-9A-Za-z-\]{0,}$".
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Contents of the `server.properties` file. When using the console, the SDK, or the AWS CLI , the contents of `server.properties` can be in plaintext.
    ///
    /// `ServerProperties`. Required.
    pub fn server_properties(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerProperties", value.into());
        self
    }
}

impl Resource for Configuration {
    const TYPE: &'static str = "AWS::MSK::Configuration";
}

impl Construct for Configuration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Configuration> for Properties {
    fn from(value: Configuration) -> Self {
        value.0
    }
}

impl Handle<Configuration> {
    /// The Amazon Resource Name (ARN) of the configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time when the configuration revision was created.
    ///
    /// `Fn::GetAtt` of `LatestRevision.CreationTime`.
    #[must_use]
    pub fn latest_revision_creation_time(self) -> Value<String> {
        self.attribute("LatestRevision.CreationTime")
    }

    /// The description of the configuration revision.
    ///
    /// `Fn::GetAtt` of `LatestRevision.Description`.
    #[must_use]
    pub fn latest_revision_description(self) -> Value<String> {
        self.attribute("LatestRevision.Description")
    }

    /// The revision number.
    ///
    /// `Fn::GetAtt` of `LatestRevision.Revision`.
    #[must_use]
    pub fn latest_revision_revision(self) -> Value<i64> {
        self.attribute("LatestRevision.Revision")
    }
}

/// Creates the replicator.
///
/// [`AWS::MSK::Replicator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html).
///
/// Required: `KafkaClusters`, `ReplicationInfoList`, `ReplicatorName`, `ServiceExecutionRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Replicator(Properties);

impl Replicator {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A summary description of the replicator.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Kafka Clusters to use in setting up sources / targets for replication.
    ///
    /// `KafkaClusters`. Required. A change replaces the resource.
    pub fn kafka_clusters(mut self, value: impl Into<List<replicator::KafkaCluster>>) -> Self {
        self.0.set("KafkaClusters", value.into());
        self
    }

    /// Configuration for log delivery for the replicator.
    ///
    /// `LogDelivery`.
    pub fn log_delivery(mut self, value: impl Into<Value<replicator::LogDelivery>>) -> Self {
        self.0.set("LogDelivery", value.into());
        self
    }

    /// A list of replication configurations, where each configuration targets a given source cluster to target cluster replication flow.
    ///
    /// `ReplicationInfoList`. Required.
    pub fn replication_info_list(
        mut self,
        value: impl Into<List<replicator::ReplicationInfo>>,
    ) -> Self {
        self.0.set("ReplicationInfoList", value.into());
        self
    }

    /// The name of the replicator. Alpha-numeric characters with '-' are allowed.
    ///
    /// `ReplicatorName`. Required. A change replaces the resource.
    pub fn replicator_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicatorName", value.into());
        self
    }

    /// The ARN of the IAM role used by the replicator to access resources in the customer's account (e.g source and target clusters)
    ///
    /// `ServiceExecutionRoleArn`. Required. A change replaces the resource.
    pub fn service_execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceExecutionRoleArn", value.into());
        self
    }

    /// List of tags to attach to created Replicator.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<replicator::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Replicator {
    const TYPE: &'static str = "AWS::MSK::Replicator";
}

impl Construct for Replicator {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Replicator> for Properties {
    fn from(value: Replicator) -> Self {
        value.0
    }
}

impl Handle<Replicator> {
    /// The current version number of the replicator.
    ///
    /// `Fn::GetAtt` of `CurrentVersion`.
    #[must_use]
    pub fn current_version(self) -> Value<String> {
        self.attribute("CurrentVersion")
    }

    /// Amazon Resource Name (ARN) for the created replicator.
    ///
    /// `Fn::GetAtt` of `ReplicatorArn`.
    #[must_use]
    pub fn replicator_arn(self) -> Value<String> {
        self.attribute("ReplicatorArn")
    }
}

/// Specifies the properties required for creating a serverless cluster.
///
/// [`AWS::MSK::ServerlessCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-serverlesscluster.html).
///
/// Required: `ClientAuthentication`, `ClusterName`, `VpcConfigs`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServerlessCluster(Properties);

impl ServerlessCluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Includes all client authentication related information.
    ///
    /// `ClientAuthentication`. Required. A change replaces the resource.
    pub fn client_authentication(
        mut self,
        value: impl Into<Value<serverless_cluster::ClientAuthentication>>,
    ) -> Self {
        self.0.set("ClientAuthentication", value.into());
        self
    }

    /// The name of the cluster.
    ///
    /// `ClusterName`. Required. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for the cluster.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// VPC configuration information for the serverless cluster.
    ///
    /// `VpcConfigs`. Required. A change replaces the resource.
    pub fn vpc_configs(mut self, value: impl Into<List<serverless_cluster::VpcConfig>>) -> Self {
        self.0.set("VpcConfigs", value.into());
        self
    }
}

impl Resource for ServerlessCluster {
    const TYPE: &'static str = "AWS::MSK::ServerlessCluster";
}

impl Construct for ServerlessCluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServerlessCluster> for Properties {
    fn from(value: ServerlessCluster) -> Self {
        value.0
    }
}

impl Handle<ServerlessCluster> {
    /// The Amazon Resource Name (ARN) of the MSK cluster.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Resource Type definition for AWS::MSK::Topic
///
/// [`AWS::MSK::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-topic.html).
///
/// Required: `ClusterArn`, `PartitionCount`, `ReplicationFactor`, `TopicName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Topic(Properties);

impl Topic {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the MSK cluster
    ///
    /// `ClusterArn`. Required. A change replaces the resource.
    pub fn cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterArn", value.into());
        self
    }

    /// Base64 encoded configuration properties of the topic
    ///
    /// `Configs`.
    pub fn configs(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Configs", value.into());
        self
    }

    /// The number of partitions for the topic
    ///
    /// `PartitionCount`. Required.
    pub fn partition_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("PartitionCount", value.into());
        self
    }

    /// The replication factor for the topic
    ///
    /// `ReplicationFactor`. Required. A change replaces the resource.
    pub fn replication_factor(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ReplicationFactor", value.into());
        self
    }

    /// The name of the topic
    ///
    /// `TopicName`. Required. A change replaces the resource.
    pub fn topic_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TopicName", value.into());
        self
    }
}

impl Resource for Topic {
    const TYPE: &'static str = "AWS::MSK::Topic";
}

impl Construct for Topic {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Topic> for Properties {
    fn from(value: Topic) -> Self {
        value.0
    }
}

impl Handle<Topic> {
    /// The Amazon Resource Name (ARN) of the topic
    ///
    /// `Fn::GetAtt` of `TopicArn`.
    #[must_use]
    pub fn topic_arn(self) -> Value<String> {
        self.attribute("TopicArn")
    }
}

/// Create remote VPC connection.
///
/// [`AWS::MSK::VpcConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-vpcconnection.html).
///
/// Required: `Authentication`, `ClientSubnets`, `SecurityGroups`, `TargetClusterArn`, `VpcId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VpcConnection(Properties);

impl VpcConnection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of private link authentication.
    ///
    /// `Authentication`. Required. Allowed: [`Authentication`](vpc_connection::Authentication). A change replaces the resource.
    pub fn authentication(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Authentication", value.into());
        self
    }

    /// The list of subnets in the client VPC to connect to.
    ///
    /// `ClientSubnets`. Required. A change replaces the resource.
    pub fn client_subnets(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ClientSubnets", value.into());
        self
    }

    /// The security groups to attach to the ENIs for the broker nodes.
    ///
    /// `SecurityGroups`. Required. A change replaces the resource.
    pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroups", value.into());
        self
    }

    /// An arbitrary set of tags (key-value pairs) you specify while creating the VPC connection.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the cluster.
    ///
    /// `TargetClusterArn`. Required. A change replaces the resource.
    pub fn target_cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetClusterArn", value.into());
        self
    }

    /// The VPC ID of the remote client.
    ///
    /// `VpcId`. Required. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for VpcConnection {
    const TYPE: &'static str = "AWS::MSK::VpcConnection";
}

impl Construct for VpcConnection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VpcConnection> for Properties {
    fn from(value: VpcConnection) -> Self {
        value.0
    }
}

impl Handle<VpcConnection> {
    /// The ARN of the VPC connection.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`Channel`].
pub mod channel {
    use crate::{Json, List, Properties, Value};

    /// Catalog configuration of the destination
    ///
    /// A property type of `AWS::MSK::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Catalog(Properties);

    impl Catalog {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the catalog
        ///
        /// `CatalogArn`.
        pub fn catalog_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogArn", value.into());
            self
        }

        /// The warehouse location
        ///
        /// `WarehouseLocation`.
        pub fn warehouse_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WarehouseLocation", value.into());
            self
        }
    }

    impl From<Catalog> for Json {
        fn from(value: Catalog) -> Self {
            value.0.into()
        }
    }

    /// Log configuration details for Channel
    ///
    /// A property type of `AWS::MSK::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChannelLoggingInfo(Properties);

    impl ChannelLoggingInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// CloudWatch Logs log destination details
        ///
        /// `CloudWatchLogs`.
        pub fn cloud_watch_logs(
            mut self,
            value: impl Into<Value<CloudWatchLogsLogDestination>>,
        ) -> Self {
            self.0.set("CloudWatchLogs", value.into());
            self
        }

        /// Firehose log destination details
        ///
        /// `Firehose`.
        pub fn firehose(mut self, value: impl Into<Value<FirehoseLogDestination>>) -> Self {
            self.0.set("Firehose", value.into());
            self
        }

        /// S3 log destination details
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3LogDestination>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<ChannelLoggingInfo> for Json {
        fn from(value: ChannelLoggingInfo) -> Self {
            value.0.into()
        }
    }

    /// Includes information about the channel state
    ///
    /// A property type of `AWS::MSK::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChannelStateInfo(Properties);

    impl ChannelStateInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Code for channel state
        ///
        /// `Code`.
        pub fn code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Code", value.into());
            self
        }

        /// Message for channel state
        ///
        /// `Message`.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<ChannelStateInfo> for Json {
        fn from(value: ChannelStateInfo) -> Self {
            value.0.into()
        }
    }

    /// CloudWatch Logs log destination details
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogsLogDestination(Properties);

    impl CloudWatchLogsLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether CloudWatch Logs logging is enabled
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The CloudWatch log group for log delivery
        ///
        /// `LogGroup`.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }
    }

    impl From<CloudWatchLogsLogDestination> for Json {
        fn from(value: CloudWatchLogsLogDestination) -> Self {
            value.0.into()
        }
    }

    /// Dead letter queue S3 configuration of the destination
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `BucketArn`, `ErrorOutputPrefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeadLetterQueueS3(Properties);

    impl DeadLetterQueueS3 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the S3 bucket
        ///
        /// `BucketArn`. Required.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketArn", value.into());
            self
        }

        /// The error output prefix
        ///
        /// `ErrorOutputPrefix`. Required.
        pub fn error_output_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ErrorOutputPrefix", value.into());
            self
        }

        /// Optional 12-digit AWS account ID expected to own the dead-letter S3 bucket
        ///
        /// `ExpectedBucketOwner`.
        pub fn expected_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExpectedBucketOwner", value.into());
            self
        }
    }

    impl From<DeadLetterQueueS3> for Json {
        fn from(value: DeadLetterQueueS3) -> Self {
            value.0.into()
        }
    }

    /// Destination table configuration
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `DestinationDatabaseName`, `DestinationTableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationTable(Properties);

    impl DestinationTable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination database name
        ///
        /// `DestinationDatabaseName`. Required.
        pub fn destination_database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationDatabaseName", value.into());
            self
        }

        /// The destination table name
        ///
        /// `DestinationTableName`. Required.
        pub fn destination_table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationTableName", value.into());
            self
        }

        /// Partition specification
        ///
        /// `PartitionSpec`.
        pub fn partition_spec(mut self, value: impl Into<Value<PartitionSpec>>) -> Self {
            self.0.set("PartitionSpec", value.into());
            self
        }
    }

    impl From<DestinationTable> for Json {
        fn from(value: DestinationTable) -> Self {
            value.0.into()
        }
    }

    /// Encryption configuration
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `KmsKeyArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the KMS key for encryption
        ///
        /// `KmsKeyArn`. Required.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Firehose log destination details
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirehoseLogDestination(Properties);

    impl FirehoseLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Firehose delivery stream for log delivery
        ///
        /// `DeliveryStream`.
        pub fn delivery_stream(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStream", value.into());
            self
        }

        /// Whether Firehose logging is enabled
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<FirehoseLogDestination> for Json {
        fn from(value: FirehoseLogDestination) -> Self {
            value.0.into()
        }
    }

    /// Iceberg destination configuration
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `AppendOnly`, `DeadLetterQueueS3`, `DestinationTableList`, `SchemaEvolution`, `ServiceExecutionRoleArn`, `TableCreation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergDestinationConfiguration(Properties);

    impl IcebergDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Append only mode
        ///
        /// `AppendOnly`. Required.
        pub fn append_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AppendOnly", value.into());
            self
        }

        /// Catalog configuration of the destination
        ///
        /// `Catalog`.
        pub fn catalog(mut self, value: impl Into<Value<Catalog>>) -> Self {
            self.0.set("Catalog", value.into());
            self
        }

        /// Compression codec for Iceberg table data files. Defaults to ZSTD.
        ///
        /// `CompressionType`. Allowed: [`CompressionType`].
        pub fn compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompressionType", value.into());
            self
        }

        /// Data freshness in seconds
        ///
        /// `DataFreshnessInSeconds`.
        pub fn data_freshness_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DataFreshnessInSeconds", value.into());
            self
        }

        /// Dead letter queue S3 configuration of the destination
        ///
        /// `DeadLetterQueueS3`. Required.
        pub fn dead_letter_queue_s3(mut self, value: impl Into<Value<DeadLetterQueueS3>>) -> Self {
            self.0.set("DeadLetterQueueS3", value.into());
            self
        }

        /// List of destination tables
        ///
        /// `DestinationTableList`. Required.
        pub fn destination_table_list(mut self, value: impl Into<List<DestinationTable>>) -> Self {
            self.0.set("DestinationTableList", value.into());
            self
        }

        /// Schema evolution configuration of the destination
        ///
        /// `SchemaEvolution`. Required.
        pub fn schema_evolution(mut self, value: impl Into<Value<SchemaEvolution>>) -> Self {
            self.0.set("SchemaEvolution", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an IAM role used by MSK to access the table
        ///
        /// `ServiceExecutionRoleArn`. Required.
        pub fn service_execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceExecutionRoleArn", value.into());
            self
        }

        /// Table creation configuration of the destination
        ///
        /// `TableCreation`. Required.
        pub fn table_creation(mut self, value: impl Into<Value<TableCreation>>) -> Self {
            self.0.set("TableCreation", value.into());
            self
        }
    }

    impl From<IcebergDestinationConfiguration> for Json {
        fn from(value: IcebergDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Partition source configuration
    ///
    /// A property type of `AWS::MSK::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PartitionSource(Properties);

    impl PartitionSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Source name
        ///
        /// `SourceName`.
        pub fn source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceName", value.into());
            self
        }
    }

    impl From<PartitionSource> for Json {
        fn from(value: PartitionSource) -> Self {
            value.0.into()
        }
    }

    /// Partition specification
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `PartitionStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PartitionSpec(Properties);

    impl PartitionSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Partition strategy for MSK channel
        ///
        /// `PartitionStrategy`. Required. Allowed: [`PartitionStrategy`].
        pub fn partition_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartitionStrategy", value.into());
            self
        }

        /// Source list
        ///
        /// `SourceList`.
        pub fn source_list(mut self, value: impl Into<List<PartitionSource>>) -> Self {
            self.0.set("SourceList", value.into());
            self
        }
    }

    impl From<PartitionSpec> for Json {
        fn from(value: PartitionSpec) -> Self {
            value.0.into()
        }
    }

    /// Record converter configuration for a topic
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `ValueConverter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordConverter(Properties);

    impl RecordConverter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Value converter for topic data
        ///
        /// `ValueConverter`. Required. Allowed: [`ValueConverter`].
        pub fn value_converter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValueConverter", value.into());
            self
        }
    }

    impl From<RecordConverter> for Json {
        fn from(value: RecordConverter) -> Self {
            value.0.into()
        }
    }

    /// Record schema configuration for a topic
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `GsrArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordSchema(Properties);

    impl RecordSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of Glue Schema Registry resource used for table schema
        ///
        /// `GsrArn`. Required.
        pub fn gsr_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GsrArn", value.into());
            self
        }
    }

    impl From<RecordSchema> for Json {
        fn from(value: RecordSchema) -> Self {
            value.0.into()
        }
    }

    /// S3 destination configuration
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `DeadLetterQueueS3`, `ServiceExecutionRoleArn`, `Storage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3DestinationConfiguration(Properties);

    impl S3DestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Data freshness in seconds
        ///
        /// `DataFreshnessInSeconds`.
        pub fn data_freshness_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DataFreshnessInSeconds", value.into());
            self
        }

        /// Dead letter queue S3 configuration of the destination
        ///
        /// `DeadLetterQueueS3`. Required.
        pub fn dead_letter_queue_s3(mut self, value: impl Into<Value<DeadLetterQueueS3>>) -> Self {
            self.0.set("DeadLetterQueueS3", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an IAM role used by MSK to access S3
        ///
        /// `ServiceExecutionRoleArn`. Required.
        pub fn service_execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceExecutionRoleArn", value.into());
            self
        }

        /// S3 storage configuration
        ///
        /// `Storage`. Required.
        pub fn storage(mut self, value: impl Into<Value<S3Storage>>) -> Self {
            self.0.set("Storage", value.into());
            self
        }
    }

    impl From<S3DestinationConfiguration> for Json {
        fn from(value: S3DestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// S3 log destination details
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3LogDestination(Properties);

    impl S3LogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket for log delivery
        ///
        /// `Bucket`.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// Whether S3 logging is enabled
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The S3 prefix for log delivery
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<S3LogDestination> for Json {
        fn from(value: S3LogDestination) -> Self {
            value.0.into()
        }
    }

    /// S3 storage configuration
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `BucketArn`, `CompressionType`, `StorageClass`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Storage(Properties);

    impl S3Storage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the S3 bucket
        ///
        /// `BucketArn`. Required.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketArn", value.into());
            self
        }

        /// S3 compression type
        ///
        /// `CompressionType`. Required. Allowed: [`S3StorageCompressionType`].
        pub fn compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompressionType", value.into());
            self
        }

        /// Optional 12-digit AWS account ID expected to own the S3 bucket
        ///
        /// `ExpectedBucketOwner`.
        pub fn expected_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExpectedBucketOwner", value.into());
            self
        }

        /// Template for S3 key for output objects, used for partitioning
        ///
        /// `OutputKeyTemplate`.
        pub fn output_key_template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputKeyTemplate", value.into());
            self
        }

        /// Optional prefix for output objects
        ///
        /// `OutputPrefix`.
        pub fn output_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputPrefix", value.into());
            self
        }

        /// S3 storage class
        ///
        /// `StorageClass`. Required. Allowed: [`StorageClass`].
        pub fn storage_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageClass", value.into());
            self
        }
    }

    impl From<S3Storage> for Json {
        fn from(value: S3Storage) -> Self {
            value.0.into()
        }
    }

    /// Schema evolution configuration of the destination
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `EnableSchemaEvolution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaEvolution(Properties);

    impl SchemaEvolution {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether schema evolution is enabled
        ///
        /// `EnableSchemaEvolution`. Required.
        pub fn enable_schema_evolution(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableSchemaEvolution", value.into());
            self
        }
    }

    impl From<SchemaEvolution> for Json {
        fn from(value: SchemaEvolution) -> Self {
            value.0.into()
        }
    }

    /// Table creation configuration of the destination
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `EnableTableCreation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TableCreation(Properties);

    impl TableCreation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether table creation is enabled
        ///
        /// `EnableTableCreation`. Required.
        pub fn enable_table_creation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableTableCreation", value.into());
            self
        }
    }

    impl From<TableCreation> for Json {
        fn from(value: TableCreation) -> Self {
            value.0.into()
        }
    }

    /// Configuration of topic in a channel
    ///
    /// A property type of `AWS::MSK::Channel`.
    ///
    /// Required: `RecordConverter`, `TopicArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TopicConfiguration(Properties);

    impl TopicConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Record converter configuration for a topic
        ///
        /// `RecordConverter`. Required.
        pub fn record_converter(mut self, value: impl Into<Value<RecordConverter>>) -> Self {
            self.0.set("RecordConverter", value.into());
            self
        }

        /// Record schema configuration for a topic
        ///
        /// `RecordSchema`.
        pub fn record_schema(mut self, value: impl Into<Value<RecordSchema>>) -> Self {
            self.0.set("RecordSchema", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that uniquely identifies the topic
        ///
        /// `TopicArn`. Required.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicArn", value.into());
            self
        }
    }

    impl From<TopicConfiguration> for Json {
        fn from(value: TopicConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `CompressionType`.
        pub enum CompressionType {
            Zstd = "ZSTD",
            Snappy = "SNAPPY",
        }

        /// Words for `PartitionStrategy`.
        pub enum PartitionStrategy {
            TimeHour = "TIME_HOUR",
        }

        /// Words for `ValueConverter`.
        pub enum ValueConverter {
            ByteArray = "BYTE_ARRAY",
            Json = "JSON",
            JsonSchemaGsr = "JSON_SCHEMA_GSR",
            String = "STRING",
        }

        /// Words for `CompressionType`.
        pub enum S3StorageCompressionType {
            None = "NONE",
            Gzip = "GZIP",
            Zstd = "ZSTD",
        }

        /// Words for `StorageClass`.
        pub enum StorageClass {
            Standard = "STANDARD",
            IntelligentTiering = "INTELLIGENT_TIERING",
            GlacierIr = "GLACIER_IR",
        }
    }
}

/// Property types and words of [`Cluster`].
pub mod cluster {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizerLogs(Properties);

    impl AuthorizerLogs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CloudWatchLogs`.
        pub fn cloud_watch_logs(mut self, value: impl Into<Value<CloudWatchLogs>>) -> Self {
            self.0.set("CloudWatchLogs", value.into());
            self
        }

        /// `Firehose`.
        pub fn firehose(mut self, value: impl Into<Value<Firehose>>) -> Self {
            self.0.set("Firehose", value.into());
            self
        }

        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<AuthorizerLogs> for Json {
        fn from(value: AuthorizerLogs) -> Self {
            value.0.into()
        }
    }

    /// The broker logs configuration for this MSK cluster.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BrokerLogs(Properties);

    impl BrokerLogs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CloudWatchLogs`.
        pub fn cloud_watch_logs(mut self, value: impl Into<Value<CloudWatchLogs>>) -> Self {
            self.0.set("CloudWatchLogs", value.into());
            self
        }

        /// Details of the Kinesis Data Firehose delivery stream that is the destination for broker logs.
        ///
        /// `Firehose`.
        pub fn firehose(mut self, value: impl Into<Value<Firehose>>) -> Self {
            self.0.set("Firehose", value.into());
            self
        }

        /// Details of the Amazon S3 destination for broker logs.
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<BrokerLogs> for Json {
        fn from(value: BrokerLogs) -> Self {
            value.0.into()
        }
    }

    /// Describes the setup to be used for the broker nodes in the cluster.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `ClientSubnets`, `InstanceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BrokerNodeGroupInfo(Properties);

    impl BrokerNodeGroupInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This parameter is currently not in use.
        ///
        /// `BrokerAZDistribution`. Allowed: [`BrokerAZDistribution`].
        pub fn broker_az_distribution(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BrokerAZDistribution", value.into());
            self
        }

        /// The list of subnets to connect to in the client virtual private cloud (VPC). Amazon creates elastic network interfaces (ENIs) inside these subnets. Client applications use ENIs to produce and consume data.
        ///
        /// `ClientSubnets`. Required.
        pub fn client_subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ClientSubnets", value.into());
            self
        }

        /// Information about the cluster's connectivity setting.
        ///
        /// `ConnectivityInfo`.
        pub fn connectivity_info(mut self, value: impl Into<Value<ConnectivityInfo>>) -> Self {
            self.0.set("ConnectivityInfo", value.into());
            self
        }

        /// The type of Amazon EC2 instances to use for brokers. Depending on the [broker type](https://docs.aws.amazon.com/msk/latest/developerguide/broker-instance-types.html) , Amazon MSK supports the following broker sizes:
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The security groups to associate with the ENIs in order to specify who can connect to and communicate with the Amazon MSK cluster. If you don't specify a security group, Amazon MSK uses the default security group associated with the VPC.
        ///
        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// Contains information about storage volumes attached to Amazon MSK broker nodes.
        ///
        /// `StorageInfo`.
        pub fn storage_info(mut self, value: impl Into<Value<StorageInfo>>) -> Self {
            self.0.set("StorageInfo", value.into());
            self
        }
    }

    impl From<BrokerNodeGroupInfo> for Json {
        fn from(value: BrokerNodeGroupInfo) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientAuthentication(Properties);

    impl ClientAuthentication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details for client authentication using SASL. To turn on SASL, you must also turn on `EncryptionInTransit` by setting `inCluster` to true. You must set `clientBroker` to either `TLS` or `TLS_PLAINTEXT` .
        ///
        /// `Sasl`.
        pub fn sasl(mut self, value: impl Into<Value<Sasl>>) -> Self {
            self.0.set("Sasl", value.into());
            self
        }

        /// Details for ClientAuthentication using TLS. To turn on TLS access control, you must also turn on `EncryptionInTransit` by setting `inCluster` to true and `clientBroker` to `TLS` .
        ///
        /// `Tls`.
        pub fn tls(mut self, value: impl Into<Value<Tls>>) -> Self {
            self.0.set("Tls", value.into());
            self
        }

        /// Details for ClientAuthentication using no authentication.
        ///
        /// `Unauthenticated`.
        pub fn unauthenticated(mut self, value: impl Into<Value<Unauthenticated>>) -> Self {
            self.0.set("Unauthenticated", value.into());
            self
        }
    }

    impl From<ClientAuthentication> for Json {
        fn from(value: ClientAuthentication) -> Self {
            value.0.into()
        }
    }

    /// Details of the CloudWatch Logs destination for broker logs.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogs(Properties);

    impl CloudWatchLogs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether broker logs get sent to the specified CloudWatch Logs destination.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The CloudWatch log group that is the destination for broker logs.
        ///
        /// `LogGroup`.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }
    }

    impl From<CloudWatchLogs> for Json {
        fn from(value: CloudWatchLogs) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration to use for the brokers.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `Arn`, `Revision`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationInfo(Properties);

    impl ConfigurationInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the configuration to use.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The revision of the configuration to use.
        ///
        /// `Revision`. Required.
        pub fn revision(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Revision", value.into());
            self
        }
    }

    impl From<ConfigurationInfo> for Json {
        fn from(value: ConfigurationInfo) -> Self {
            value.0.into()
        }
    }

    /// Broker access controls.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectivityInfo(Properties);

    impl ConnectivityInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `NetworkType`. Allowed: [`NetworkType`].
        pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkType", value.into());
            self
        }

        /// Access control settings for the cluster's brokers.
        ///
        /// `PublicAccess`.
        pub fn public_access(mut self, value: impl Into<Value<PublicAccess>>) -> Self {
            self.0.set("PublicAccess", value.into());
            self
        }

        /// VPC connection control settings for brokers.
        ///
        /// `VpcConnectivity`.
        pub fn vpc_connectivity(mut self, value: impl Into<Value<VpcConnectivity>>) -> Self {
            self.0.set("VpcConnectivity", value.into());
            self
        }
    }

    impl From<ConnectivityInfo> for Json {
        fn from(value: ConnectivityInfo) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the EBS storage volumes attached to the broker nodes.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EBSStorageInfo(Properties);

    impl EBSStorageInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// EBS volume provisioned throughput information.
        ///
        /// `ProvisionedThroughput`.
        pub fn provisioned_throughput(
            mut self,
            value: impl Into<Value<ProvisionedThroughput>>,
        ) -> Self {
            self.0.set("ProvisionedThroughput", value.into());
            self
        }

        /// The size in GiB of the EBS volume for the data drive on each broker node.
        ///
        /// `VolumeSize`.
        pub fn volume_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSize", value.into());
            self
        }
    }

    impl From<EBSStorageInfo> for Json {
        fn from(value: EBSStorageInfo) -> Self {
            value.0.into()
        }
    }

    /// The data-volume encryption details. You can't update encryption at rest settings for existing clusters.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `DataVolumeKMSKeyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionAtRest(Properties);

    impl EncryptionAtRest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Amazon KMS key for encrypting data at rest. If you don't specify a KMS key, MSK creates one for you and uses it.
        ///
        /// `DataVolumeKMSKeyId`. Required.
        pub fn data_volume_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataVolumeKMSKeyId", value.into());
            self
        }
    }

    impl From<EncryptionAtRest> for Json {
        fn from(value: EncryptionAtRest) -> Self {
            value.0.into()
        }
    }

    /// The settings for encrypting data in transit.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionInTransit(Properties);

    impl EncryptionInTransit {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates the encryption setting for data in transit between clients and brokers. You must set it to one of the following values.
        ///
        /// `ClientBroker`. Allowed: [`ClientBroker`].
        pub fn client_broker(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientBroker", value.into());
            self
        }

        /// When set to true, it indicates that data communication among the broker nodes of the cluster is encrypted. When set to false, the communication happens in plaintext.
        ///
        /// `InCluster`.
        pub fn in_cluster(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InCluster", value.into());
            self
        }
    }

    impl From<EncryptionInTransit> for Json {
        fn from(value: EncryptionInTransit) -> Self {
            value.0.into()
        }
    }

    /// Includes encryption-related information, such as the Amazon KMS key used for encrypting data at rest and whether you want MSK to encrypt your data in transit.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionInfo(Properties);

    impl EncryptionInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data-volume encryption details.
        ///
        /// `EncryptionAtRest`.
        pub fn encryption_at_rest(mut self, value: impl Into<Value<EncryptionAtRest>>) -> Self {
            self.0.set("EncryptionAtRest", value.into());
            self
        }

        /// The details for encryption in transit.
        ///
        /// `EncryptionInTransit`.
        pub fn encryption_in_transit(
            mut self,
            value: impl Into<Value<EncryptionInTransit>>,
        ) -> Self {
            self.0.set("EncryptionInTransit", value.into());
            self
        }
    }

    impl From<EncryptionInfo> for Json {
        fn from(value: EncryptionInfo) -> Self {
            value.0.into()
        }
    }

    /// Firehose details for BrokerLogs.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Firehose(Properties);

    impl Firehose {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Kinesis Data Firehose delivery stream that is the destination for broker logs.
        ///
        /// `DeliveryStream`.
        pub fn delivery_stream(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStream", value.into());
            self
        }

        /// Specifies whether broker logs get send to the specified Kinesis Data Firehose delivery stream.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<Firehose> for Json {
        fn from(value: Firehose) -> Self {
            value.0.into()
        }
    }

    /// Details for SASL/IAM client authentication.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Iam(Properties);

    impl Iam {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// SASL/IAM authentication is enabled or not.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<Iam> for Json {
        fn from(value: Iam) -> Self {
            value.0.into()
        }
    }

    /// Indicates whether you want to enable or disable the JMX Exporter.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `EnabledInBroker`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JmxExporter(Properties);

    impl JmxExporter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether you want to enable or disable the JMX Exporter.
        ///
        /// `EnabledInBroker`. Required.
        pub fn enabled_in_broker(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnabledInBroker", value.into());
            self
        }
    }

    impl From<JmxExporter> for Json {
        fn from(value: JmxExporter) -> Self {
            value.0.into()
        }
    }

    /// You can configure your MSK cluster to send broker logs to different destination types. This is a container for the configuration details related to broker logs.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingInfo(Properties);

    impl LoggingInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AuthorizerLogs`.
        pub fn authorizer_logs(mut self, value: impl Into<Value<AuthorizerLogs>>) -> Self {
            self.0.set("AuthorizerLogs", value.into());
            self
        }

        /// You can configure your MSK cluster to send broker logs to different destination types. This configuration specifies the details of these destinations.
        ///
        /// `BrokerLogs`.
        pub fn broker_logs(mut self, value: impl Into<Value<BrokerLogs>>) -> Self {
            self.0.set("BrokerLogs", value.into());
            self
        }
    }

    impl From<LoggingInfo> for Json {
        fn from(value: LoggingInfo) -> Self {
            value.0.into()
        }
    }

    /// Indicates whether you want to enable or disable the Node Exporter.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `EnabledInBroker`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeExporter(Properties);

    impl NodeExporter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether you want to enable or disable the Node Exporter.
        ///
        /// `EnabledInBroker`. Required.
        pub fn enabled_in_broker(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnabledInBroker", value.into());
            self
        }
    }

    impl From<NodeExporter> for Json {
        fn from(value: NodeExporter) -> Self {
            value.0.into()
        }
    }

    /// JMX and Node monitoring for the MSK cluster.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `Prometheus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenMonitoring(Properties);

    impl OpenMonitoring {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Prometheus exporter settings.
        ///
        /// `Prometheus`. Required.
        pub fn prometheus(mut self, value: impl Into<Value<Prometheus>>) -> Self {
            self.0.set("Prometheus", value.into());
            self
        }
    }

    impl From<OpenMonitoring> for Json {
        fn from(value: OpenMonitoring) -> Self {
            value.0.into()
        }
    }

    /// Prometheus settings for open monitoring.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Prometheus(Properties);

    impl Prometheus {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether you want to enable or disable the JMX Exporter.
        ///
        /// `JmxExporter`.
        pub fn jmx_exporter(mut self, value: impl Into<Value<JmxExporter>>) -> Self {
            self.0.set("JmxExporter", value.into());
            self
        }

        /// Indicates whether you want to enable or disable the Node Exporter.
        ///
        /// `NodeExporter`.
        pub fn node_exporter(mut self, value: impl Into<Value<NodeExporter>>) -> Self {
            self.0.set("NodeExporter", value.into());
            self
        }
    }

    impl From<Prometheus> for Json {
        fn from(value: Prometheus) -> Self {
            value.0.into()
        }
    }

    /// Contains information about provisioned throughput for EBS storage volumes attached to kafka broker nodes.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProvisionedThroughput(Properties);

    impl ProvisionedThroughput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provisioned throughput is on or off.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Throughput value of the EBS volumes for the data drive on each kafka broker node in MiB per second.
        ///
        /// `VolumeThroughput`.
        pub fn volume_throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeThroughput", value.into());
            self
        }
    }

    impl From<ProvisionedThroughput> for Json {
        fn from(value: ProvisionedThroughput) -> Self {
            value.0.into()
        }
    }

    /// Broker access controls
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PublicAccess(Properties);

    impl PublicAccess {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// DISABLED means that public access is turned off. SERVICE\_PROVIDED\_EIPS means that public access is turned on.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PublicAccess> for Json {
        fn from(value: PublicAccess) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rebalancing(Properties);

    impl Rebalancing {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<Rebalancing> for Json {
        fn from(value: Rebalancing) -> Self {
            value.0.into()
        }
    }

    /// The details of the Amazon S3 destination for broker logs.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3(Properties);

    impl S3 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket that is the destination for broker logs.
        ///
        /// `Bucket`.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// Specifies whether broker logs get sent to the specified Amazon S3 destination.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The S3 prefix that is the destination for broker logs.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<S3> for Json {
        fn from(value: S3) -> Self {
            value.0.into()
        }
    }

    /// Details for client authentication using SASL. To turn on SASL, you must also turn on `EncryptionInTransit` by setting `inCluster` to true. You must set `clientBroker` to either `TLS` or `TLS_PLAINTEXT` .
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Sasl(Properties);

    impl Sasl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details for ClientAuthentication using IAM.
        ///
        /// `Iam`.
        pub fn iam(mut self, value: impl Into<Value<Iam>>) -> Self {
            self.0.set("Iam", value.into());
            self
        }

        /// Details for SASL/SCRAM client authentication.
        ///
        /// `Scram`.
        pub fn scram(mut self, value: impl Into<Value<Scram>>) -> Self {
            self.0.set("Scram", value.into());
            self
        }
    }

    impl From<Sasl> for Json {
        fn from(value: Sasl) -> Self {
            value.0.into()
        }
    }

    /// Details for SASL/SCRAM client authentication.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Scram(Properties);

    impl Scram {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// SASL/SCRAM authentication is enabled or not.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<Scram> for Json {
        fn from(value: Scram) -> Self {
            value.0.into()
        }
    }

    /// Contains information about storage volumes attached to Amazon MSK broker nodes.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageInfo(Properties);

    impl StorageInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// EBS volume information.
        ///
        /// `EBSStorageInfo`.
        pub fn ebs_storage_info(mut self, value: impl Into<Value<EBSStorageInfo>>) -> Self {
            self.0.set("EBSStorageInfo", value.into());
            self
        }
    }

    impl From<StorageInfo> for Json {
        fn from(value: StorageInfo) -> Self {
            value.0.into()
        }
    }

    /// Details for client authentication using TLS.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tls(Properties);

    impl Tls {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of AWS Private CA ARNs.
        ///
        /// `CertificateAuthorityArnList`.
        pub fn certificate_authority_arn_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CertificateAuthorityArnList", value.into());
            self
        }

        /// TLS authentication is enabled or not.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<Tls> for Json {
        fn from(value: Tls) -> Self {
            value.0.into()
        }
    }

    /// Details for allowing no client authentication.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Unauthenticated(Properties);

    impl Unauthenticated {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Unauthenticated is enabled or not.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<Unauthenticated> for Json {
        fn from(value: Unauthenticated) -> Self {
            value.0.into()
        }
    }

    /// VPC connection control settings for brokers.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConnectivity(Properties);

    impl VpcConnectivity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// VPC connection control settings for brokers.
        ///
        /// `ClientAuthentication`.
        pub fn client_authentication(
            mut self,
            value: impl Into<Value<VpcConnectivityClientAuthentication>>,
        ) -> Self {
            self.0.set("ClientAuthentication", value.into());
            self
        }
    }

    impl From<VpcConnectivity> for Json {
        fn from(value: VpcConnectivity) -> Self {
            value.0.into()
        }
    }

    /// Includes all client authentication information for VpcConnectivity.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConnectivityClientAuthentication(Properties);

    impl VpcConnectivityClientAuthentication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details for VpcConnectivity ClientAuthentication using SASL.
        ///
        /// `Sasl`.
        pub fn sasl(mut self, value: impl Into<Value<VpcConnectivitySasl>>) -> Self {
            self.0.set("Sasl", value.into());
            self
        }

        /// Details for VpcConnectivity ClientAuthentication using TLS.
        ///
        /// `Tls`.
        pub fn tls(mut self, value: impl Into<Value<VpcConnectivityTls>>) -> Self {
            self.0.set("Tls", value.into());
            self
        }
    }

    impl From<VpcConnectivityClientAuthentication> for Json {
        fn from(value: VpcConnectivityClientAuthentication) -> Self {
            value.0.into()
        }
    }

    /// Details for SASL/IAM client authentication for VpcConnectivity.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConnectivityIam(Properties);

    impl VpcConnectivityIam {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// SASL/IAM authentication is enabled or not.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<VpcConnectivityIam> for Json {
        fn from(value: VpcConnectivityIam) -> Self {
            value.0.into()
        }
    }

    /// Details for client authentication using SASL for VpcConnectivity.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConnectivitySasl(Properties);

    impl VpcConnectivitySasl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details for ClientAuthentication using IAM for VpcConnectivity.
        ///
        /// `Iam`.
        pub fn iam(mut self, value: impl Into<Value<VpcConnectivityIam>>) -> Self {
            self.0.set("Iam", value.into());
            self
        }

        /// Details for SASL/SCRAM client authentication for VpcConnectivity.
        ///
        /// `Scram`.
        pub fn scram(mut self, value: impl Into<Value<VpcConnectivityScram>>) -> Self {
            self.0.set("Scram", value.into());
            self
        }
    }

    impl From<VpcConnectivitySasl> for Json {
        fn from(value: VpcConnectivitySasl) -> Self {
            value.0.into()
        }
    }

    /// Details for SASL/SCRAM client authentication for VpcConnectivity.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConnectivityScram(Properties);

    impl VpcConnectivityScram {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// SASL/SCRAM authentication is enabled or not.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<VpcConnectivityScram> for Json {
        fn from(value: VpcConnectivityScram) -> Self {
            value.0.into()
        }
    }

    /// Details for client authentication using TLS for VpcConnectivity.
    ///
    /// A property type of `AWS::MSK::Cluster`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConnectivityTls(Properties);

    impl VpcConnectivityTls {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// TLS authentication is enabled or not.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<VpcConnectivityTls> for Json {
        fn from(value: VpcConnectivityTls) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ZookeeperAccess(Properties);

    impl ZookeeperAccess {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<ZookeeperAccess> for Json {
        fn from(value: ZookeeperAccess) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EnhancedMonitoring`.
        pub enum EnhancedMonitoring {
            Default = "DEFAULT",
            PerBroker = "PER_BROKER",
            PerTopicPerBroker = "PER_TOPIC_PER_BROKER",
            PerTopicPerPartition = "PER_TOPIC_PER_PARTITION",
        }

        /// Words for `StorageMode`.
        pub enum StorageMode {
            Local = "LOCAL",
            Tiered = "TIERED",
        }

        /// Words for `BrokerAZDistribution`.
        pub enum BrokerAZDistribution {
            Default = "DEFAULT",
        }

        /// Words for `NetworkType`.
        pub enum NetworkType {
            Ipv4 = "IPV4",
            Dual = "DUAL",
        }

        /// Words for `ClientBroker`.
        pub enum ClientBroker {
            Tls = "TLS",
            TlsPlaintext = "TLS_PLAINTEXT",
            Plaintext = "PLAINTEXT",
        }

        /// Words for `Status`.
        pub enum Status {
            Paused = "PAUSED",
            Active = "ACTIVE",
        }
    }
}

/// Property types of [`Configuration`].
pub mod configuration {
    use crate::{Json, Properties, Value};

    /// Describes a configuration revision.
    ///
    /// A property type of `AWS::MSK::Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LatestRevision(Properties);

    impl LatestRevision {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time when the configuration revision was created.
        ///
        /// `CreationTime`.
        pub fn creation_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreationTime", value.into());
            self
        }

        /// The description of the configuration revision.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The revision number.
        ///
        /// `Revision`.
        pub fn revision(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Revision", value.into());
            self
        }
    }

    impl From<LatestRevision> for Json {
        fn from(value: LatestRevision) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Replicator`].
pub mod replicator {
    use crate::{Json, List, Properties, Value};

    /// Details of an Amazon MSK Cluster.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `MskClusterArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmazonMskCluster(Properties);

    impl AmazonMskCluster {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of an Amazon MSK cluster.
        ///
        /// `MskClusterArn`. Required.
        pub fn msk_cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MskClusterArn", value.into());
            self
        }
    }

    impl From<AmazonMskCluster> for Json {
        fn from(value: AmazonMskCluster) -> Self {
            value.0.into()
        }
    }

    /// Details of an Apache Kafka cluster.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `ApacheKafkaClusterId`, `BootstrapBrokerString`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApacheKafkaCluster(Properties);

    impl ApacheKafkaCluster {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the Apache Kafka cluster.
        ///
        /// `ApacheKafkaClusterId`. Required.
        pub fn apache_kafka_cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApacheKafkaClusterId", value.into());
            self
        }

        /// The bootstrap broker string of the Apache Kafka cluster.
        ///
        /// `BootstrapBrokerString`. Required.
        pub fn bootstrap_broker_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BootstrapBrokerString", value.into());
            self
        }
    }

    impl From<ApacheKafkaCluster> for Json {
        fn from(value: ApacheKafkaCluster) -> Self {
            value.0.into()
        }
    }

    /// Details about delivering logs to CloudWatch Logs.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogs(Properties);

    impl CloudWatchLogs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether log delivery to CloudWatch Logs is enabled.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The CloudWatch log group that is the destination for log delivery.
        ///
        /// `LogGroup`.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }
    }

    impl From<CloudWatchLogs> for Json {
        fn from(value: CloudWatchLogs) -> Self {
            value.0.into()
        }
    }

    /// Details about consumer group replication.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `ConsumerGroupsToReplicate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConsumerGroupReplication(Properties);

    impl ConsumerGroupReplication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The consumer group offset synchronization mode.
        ///
        /// `ConsumerGroupOffsetSyncMode`. Allowed: [`ConsumerGroupOffsetSyncMode`].
        pub fn consumer_group_offset_sync_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConsumerGroupOffsetSyncMode", value.into());
            self
        }

        /// List of regular expression patterns indicating the consumer groups that should not be replicated.
        ///
        /// `ConsumerGroupsToExclude`.
        pub fn consumer_groups_to_exclude(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ConsumerGroupsToExclude", value.into());
            self
        }

        /// List of regular expression patterns indicating the consumer groups to copy.
        ///
        /// `ConsumerGroupsToReplicate`. Required.
        pub fn consumer_groups_to_replicate(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ConsumerGroupsToReplicate", value.into());
            self
        }

        /// Enables synchronization of consumer groups to target cluster.
        ///
        /// `DetectAndCopyNewConsumerGroups`.
        pub fn detect_and_copy_new_consumer_groups(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0.set("DetectAndCopyNewConsumerGroups", value.into());
            self
        }

        /// Enables synchronization of consumer group offsets to target cluster. The translated offsets will be written to topic \_\_consumer\_offsets.
        ///
        /// `SynchroniseConsumerGroupOffsets`.
        pub fn synchronise_consumer_group_offsets(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SynchroniseConsumerGroupOffsets", value.into());
            self
        }
    }

    impl From<ConsumerGroupReplication> for Json {
        fn from(value: ConsumerGroupReplication) -> Self {
            value.0.into()
        }
    }

    /// Details about delivering logs to Firehose.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Firehose(Properties);

    impl Firehose {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Firehose delivery stream that is the destination for log delivery.
        ///
        /// `DeliveryStream`.
        pub fn delivery_stream(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStream", value.into());
            self
        }

        /// Whether log delivery to Firehose is enabled.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<Firehose> for Json {
        fn from(value: Firehose) -> Self {
            value.0.into()
        }
    }

    /// Information about Kafka Cluster to be used as source / target for replication.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaCluster(Properties);

    impl KafkaCluster {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details of an Amazon MSK Cluster.
        ///
        /// `AmazonMskCluster`.
        pub fn amazon_msk_cluster(mut self, value: impl Into<Value<AmazonMskCluster>>) -> Self {
            self.0.set("AmazonMskCluster", value.into());
            self
        }

        /// Details of an Apache Kafka cluster.
        ///
        /// `ApacheKafkaCluster`.
        pub fn apache_kafka_cluster(mut self, value: impl Into<Value<ApacheKafkaCluster>>) -> Self {
            self.0.set("ApacheKafkaCluster", value.into());
            self
        }

        /// Details of the client authentication used by the Apache Kafka cluster.
        ///
        /// `ClientAuthentication`.
        pub fn client_authentication(
            mut self,
            value: impl Into<Value<KafkaClusterClientAuthentication>>,
        ) -> Self {
            self.0.set("ClientAuthentication", value.into());
            self
        }

        /// Details of encryption in transit to the Apache Kafka cluster.
        ///
        /// `EncryptionInTransit`.
        pub fn encryption_in_transit(
            mut self,
            value: impl Into<Value<KafkaClusterEncryptionInTransit>>,
        ) -> Self {
            self.0.set("EncryptionInTransit", value.into());
            self
        }

        /// Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster.
        ///
        /// `VpcConfig`.
        pub fn vpc_config(mut self, value: impl Into<Value<KafkaClusterClientVpcConfig>>) -> Self {
            self.0.set("VpcConfig", value.into());
            self
        }
    }

    impl From<KafkaCluster> for Json {
        fn from(value: KafkaCluster) -> Self {
            value.0.into()
        }
    }

    /// Details of the client authentication used by the Apache Kafka cluster.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaClusterClientAuthentication(Properties);

    impl KafkaClusterClientAuthentication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details for mTLS client authentication.
        ///
        /// `MTLS`.
        pub fn mtls(mut self, value: impl Into<Value<KafkaClusterMtlsAuthentication>>) -> Self {
            self.0.set("MTLS", value.into());
            self
        }

        /// Details for client authentication using SASL/OAUTHBEARER.
        ///
        /// `SaslOAuthBearer`.
        pub fn sasl_o_auth_bearer(
            mut self,
            value: impl Into<Value<KafkaClusterSaslOAuthBearerAuthentication>>,
        ) -> Self {
            self.0.set("SaslOAuthBearer", value.into());
            self
        }

        /// Details for SASL/SCRAM client authentication.
        ///
        /// `SaslScram`.
        pub fn sasl_scram(
            mut self,
            value: impl Into<Value<KafkaClusterSaslScramAuthentication>>,
        ) -> Self {
            self.0.set("SaslScram", value.into());
            self
        }
    }

    impl From<KafkaClusterClientAuthentication> for Json {
        fn from(value: KafkaClusterClientAuthentication) -> Self {
            value.0.into()
        }
    }

    /// Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `SubnetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaClusterClientVpcConfig(Properties);

    impl KafkaClusterClientVpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The security groups to attach to the ENIs for the broker nodes.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The list of subnets in the client VPC to connect to.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<KafkaClusterClientVpcConfig> for Json {
        fn from(value: KafkaClusterClientVpcConfig) -> Self {
            value.0.into()
        }
    }

    /// Details of encryption in transit to the Apache Kafka cluster.
    ///
    /// A property type of `AWS::MSK::Replicator`.
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

        /// The root CA certificate.
        ///
        /// `RootCaCertificate`.
        pub fn root_ca_certificate(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RootCaCertificate", value.into());
            self
        }
    }

    impl From<KafkaClusterEncryptionInTransit> for Json {
        fn from(value: KafkaClusterEncryptionInTransit) -> Self {
            value.0.into()
        }
    }

    /// Details for mTLS client authentication.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaClusterMtlsAuthentication(Properties);

    impl KafkaClusterMtlsAuthentication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<KafkaClusterMtlsAuthentication> for Json {
        fn from(value: KafkaClusterMtlsAuthentication) -> Self {
            value.0.into()
        }
    }

    /// Details for SASL/OAUTHBEARER using the standard client\_credentials grant. The referenced secret must contain client\_id and client\_secret.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `TokenRequestSecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaClusterOAuthClientCredentials(Properties);

    impl KafkaClusterOAuthClientCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Secrets Manager ARN of the secret containing the client\_id and client\_secret used to obtain an OAuth Bearer token via the client\_credentials grant.
        ///
        /// `TokenRequestSecretArn`. Required.
        pub fn token_request_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TokenRequestSecretArn", value.into());
            self
        }
    }

    impl From<KafkaClusterOAuthClientCredentials> for Json {
        fn from(value: KafkaClusterOAuthClientCredentials) -> Self {
            value.0.into()
        }
    }

    /// Details for SASL/OAUTHBEARER using the client credentials grant with a JWT client assertion (RFC 7521/7523 Section 2.2). An STS-vended JWT is used as the client\_assertion.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `Audience`, `SigningAlgorithm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaClusterOAuthClientCredentialsAssertion(Properties);

    impl KafkaClusterOAuthClientCredentialsAssertion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The audience (aud claim) set in the STS JWT client assertion.
        ///
        /// `Audience`. Required.
        pub fn audience(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Audience", value.into());
            self
        }

        /// The algorithm used to sign the STS JWT assertion.
        ///
        /// `SigningAlgorithm`. Required. Allowed: [`SigningAlgorithm`].
        pub fn signing_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SigningAlgorithm", value.into());
            self
        }

        /// Optional Secrets Manager ARN for identity providers that require client\_id as a form parameter alongside the JWT client assertion.
        ///
        /// `TokenRequestSecretArn`.
        pub fn token_request_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TokenRequestSecretArn", value.into());
            self
        }
    }

    impl From<KafkaClusterOAuthClientCredentialsAssertion> for Json {
        fn from(value: KafkaClusterOAuthClientCredentialsAssertion) -> Self {
            value.0.into()
        }
    }

    /// Details for SASL/OAUTHBEARER using the JWT Bearer assertion grant (RFC 7523). An STS-vended JWT is used as the assertion.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `Audience`, `SigningAlgorithm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaClusterOAuthIamJwtBearer(Properties);

    impl KafkaClusterOAuthIamJwtBearer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The audience (aud claim) set in the STS JWT assertion.
        ///
        /// `Audience`. Required.
        pub fn audience(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Audience", value.into());
            self
        }

        /// The algorithm used to sign the STS JWT assertion.
        ///
        /// `SigningAlgorithm`. Required. Allowed: [`SigningAlgorithm`].
        pub fn signing_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SigningAlgorithm", value.into());
            self
        }

        /// Optional Secrets Manager ARN for identity providers that require client authentication alongside the JWT Bearer assertion.
        ///
        /// `TokenRequestSecretArn`.
        pub fn token_request_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TokenRequestSecretArn", value.into());
            self
        }
    }

    impl From<KafkaClusterOAuthIamJwtBearer> for Json {
        fn from(value: KafkaClusterOAuthIamJwtBearer) -> Self {
            value.0.into()
        }
    }

    /// Details for client authentication using SASL/OAUTHBEARER.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `TokenEndpointAuthenticationMethod`, `TokenEndpointUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaClusterSaslOAuthBearerAuthentication(Properties);

    impl KafkaClusterSaslOAuthBearerAuthentication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details for SASL/OAUTHBEARER using the standard client\_credentials grant. The referenced secret must contain client\_id and client\_secret.
        ///
        /// `ClientCredentials`.
        pub fn client_credentials(
            mut self,
            value: impl Into<Value<KafkaClusterOAuthClientCredentials>>,
        ) -> Self {
            self.0.set("ClientCredentials", value.into());
            self
        }

        /// Details for SASL/OAUTHBEARER using the client credentials grant with a JWT client assertion (RFC 7521/7523 Section 2.2). An STS-vended JWT is used as the client\_assertion.
        ///
        /// `ClientCredentialsAssertion`.
        pub fn client_credentials_assertion(
            mut self,
            value: impl Into<Value<KafkaClusterOAuthClientCredentialsAssertion>>,
        ) -> Self {
            self.0.set("ClientCredentialsAssertion", value.into());
            self
        }

        /// Details for SASL/OAUTHBEARER using the JWT Bearer assertion grant (RFC 7523). An STS-vended JWT is used as the assertion.
        ///
        /// `IamJwtBearer`.
        pub fn iam_jwt_bearer(
            mut self,
            value: impl Into<Value<KafkaClusterOAuthIamJwtBearer>>,
        ) -> Self {
            self.0.set("IamJwtBearer", value.into());
            self
        }

        /// OAuth scope to request. Included in the token request if provided.
        ///
        /// `Scope`.
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }

        /// How client credentials are sent to the identity provider's token endpoint.
        ///
        /// `TokenEndpointAuthenticationMethod`. Required. Allowed: [`TokenEndpointAuthenticationMethod`].
        pub fn token_endpoint_authentication_method(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("TokenEndpointAuthenticationMethod", value.into());
            self
        }

        /// Secrets Manager ARN containing a custom CA certificate for the identity provider. Required only if the identity provider uses a private CA.
        ///
        /// `TokenEndpointTlsCertificateArn`.
        pub fn token_endpoint_tls_certificate_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("TokenEndpointTlsCertificateArn", value.into());
            self
        }

        /// The HTTPS URL of the OAuth token endpoint that vends OAuth Bearer tokens per RFC 6749.
        ///
        /// `TokenEndpointUrl`. Required.
        pub fn token_endpoint_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TokenEndpointUrl", value.into());
            self
        }
    }

    impl From<KafkaClusterSaslOAuthBearerAuthentication> for Json {
        fn from(value: KafkaClusterSaslOAuthBearerAuthentication) -> Self {
            value.0.into()
        }
    }

    /// Details for SASL/SCRAM client authentication.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `Mechanism`, `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaClusterSaslScramAuthentication(Properties);

    impl KafkaClusterSaslScramAuthentication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The SASL/SCRAM authentication mechanism.
        ///
        /// `Mechanism`. Required. Allowed: [`Mechanism`].
        pub fn mechanism(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mechanism", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<KafkaClusterSaslScramAuthentication> for Json {
        fn from(value: KafkaClusterSaslScramAuthentication) -> Self {
            value.0.into()
        }
    }

    /// Configuration for log delivery for the replicator.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogDelivery(Properties);

    impl LogDelivery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details of the log delivery for the replicator.
        ///
        /// `ReplicatorLogDelivery`.
        pub fn replicator_log_delivery(
            mut self,
            value: impl Into<Value<ReplicatorLogDelivery>>,
        ) -> Self {
            self.0.set("ReplicatorLogDelivery", value.into());
            self
        }
    }

    impl From<LogDelivery> for Json {
        fn from(value: LogDelivery) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration for replication between a source and target Kafka cluster.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `ConsumerGroupReplication`, `TargetCompressionType`, `TopicReplication`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationInfo(Properties);

    impl ReplicationInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration relating to consumer group replication.
        ///
        /// `ConsumerGroupReplication`. Required.
        pub fn consumer_group_replication(
            mut self,
            value: impl Into<Value<ConsumerGroupReplication>>,
        ) -> Self {
            self.0.set("ConsumerGroupReplication", value.into());
            self
        }

        /// The ARN of the source Kafka cluster.
        ///
        /// `SourceKafkaClusterArn`.
        pub fn source_kafka_cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceKafkaClusterArn", value.into());
            self
        }

        /// The ID of the source Kafka cluster.
        ///
        /// `SourceKafkaClusterId`.
        pub fn source_kafka_cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceKafkaClusterId", value.into());
            self
        }

        /// The compression type to use when producing records to target cluster.
        ///
        /// `TargetCompressionType`. Required. Allowed: [`TargetCompressionType`].
        pub fn target_compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetCompressionType", value.into());
            self
        }

        /// The ARN of the target Kafka cluster.
        ///
        /// `TargetKafkaClusterArn`.
        pub fn target_kafka_cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetKafkaClusterArn", value.into());
            self
        }

        /// The ID of the target Kafka cluster.
        ///
        /// `TargetKafkaClusterId`.
        pub fn target_kafka_cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetKafkaClusterId", value.into());
            self
        }

        /// Configuration relating to topic replication.
        ///
        /// `TopicReplication`. Required.
        pub fn topic_replication(mut self, value: impl Into<Value<TopicReplication>>) -> Self {
            self.0.set("TopicReplication", value.into());
            self
        }
    }

    impl From<ReplicationInfo> for Json {
        fn from(value: ReplicationInfo) -> Self {
            value.0.into()
        }
    }

    /// Specifies the position in the topics to start replicating from.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationStartingPosition(Properties);

    impl ReplicationStartingPosition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of replication starting position.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ReplicationStartingPosition> for Json {
        fn from(value: ReplicationStartingPosition) -> Self {
            value.0.into()
        }
    }

    /// Configuration for specifying replicated topic names will be the same as their corresponding upstream topics or prefixed with source cluster alias.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationTopicNameConfiguration(Properties);

    impl ReplicationTopicNameConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of replication topic name configuration, identical to upstream topic name or prefixed with source cluster alias.
        ///
        /// `Type`. Allowed: [`ReplicationTopicNameConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ReplicationTopicNameConfiguration> for Json {
        fn from(value: ReplicationTopicNameConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Details of the log delivery for the replicator.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicatorLogDelivery(Properties);

    impl ReplicatorLogDelivery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details about delivering logs to CloudWatch Logs.
        ///
        /// `CloudWatchLogs`.
        pub fn cloud_watch_logs(mut self, value: impl Into<Value<CloudWatchLogs>>) -> Self {
            self.0.set("CloudWatchLogs", value.into());
            self
        }

        /// Details about delivering logs to Firehose.
        ///
        /// `Firehose`.
        pub fn firehose(mut self, value: impl Into<Value<Firehose>>) -> Self {
            self.0.set("Firehose", value.into());
            self
        }

        /// Details about delivering logs to S3.
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<ReplicatorLogDelivery> for Json {
        fn from(value: ReplicatorLogDelivery) -> Self {
            value.0.into()
        }
    }

    /// Details about delivering logs to S3.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3(Properties);

    impl S3 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket that is the destination for log delivery.
        ///
        /// `Bucket`.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// Whether log delivery to S3 is enabled.
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

    impl From<S3> for Json {
        fn from(value: S3) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MSK::Replicator`.
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

    /// Details about topic replication.
    ///
    /// A property type of `AWS::MSK::Replicator`.
    ///
    /// Required: `TopicsToReplicate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TopicReplication(Properties);

    impl TopicReplication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to periodically configure remote topic ACLs to match their corresponding upstream topics.
        ///
        /// `CopyAccessControlListsForTopics`.
        pub fn copy_access_control_lists_for_topics(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0.set("CopyAccessControlListsForTopics", value.into());
            self
        }

        /// Whether to periodically configure remote topics to match their corresponding upstream topics.
        ///
        /// `CopyTopicConfigurations`.
        pub fn copy_topic_configurations(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CopyTopicConfigurations", value.into());
            self
        }

        /// Whether to periodically check for new topics and partitions.
        ///
        /// `DetectAndCopyNewTopics`.
        pub fn detect_and_copy_new_topics(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DetectAndCopyNewTopics", value.into());
            self
        }

        /// Specifies the position in the topics to start replicating from.
        ///
        /// `StartingPosition`.
        pub fn starting_position(
            mut self,
            value: impl Into<Value<ReplicationStartingPosition>>,
        ) -> Self {
            self.0.set("StartingPosition", value.into());
            self
        }

        /// Configuration for specifying replicated topic names will be the same as their corresponding upstream topics or prefixed with source cluster alias.
        ///
        /// `TopicNameConfiguration`.
        pub fn topic_name_configuration(
            mut self,
            value: impl Into<Value<ReplicationTopicNameConfiguration>>,
        ) -> Self {
            self.0.set("TopicNameConfiguration", value.into());
            self
        }

        /// List of regular expression patterns indicating the topics that should not be replicated.
        ///
        /// `TopicsToExclude`.
        pub fn topics_to_exclude(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TopicsToExclude", value.into());
            self
        }

        /// List of regular expression patterns indicating the topics to copy.
        ///
        /// `TopicsToReplicate`. Required.
        pub fn topics_to_replicate(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TopicsToReplicate", value.into());
            self
        }
    }

    impl From<TopicReplication> for Json {
        fn from(value: TopicReplication) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ConsumerGroupOffsetSyncMode`.
        pub enum ConsumerGroupOffsetSyncMode {
            Legacy = "LEGACY",
            Enhanced = "ENHANCED",
        }

        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            Tls = "TLS",
        }

        /// Words for `SigningAlgorithm`.
        pub enum SigningAlgorithm {
            Rs256 = "RS256",
            Es384 = "ES384",
        }

        /// Words for `TokenEndpointAuthenticationMethod`.
        pub enum TokenEndpointAuthenticationMethod {
            Post = "POST",
            Basic = "BASIC",
            None = "NONE",
        }

        /// Words for `Mechanism`.
        pub enum Mechanism {
            Sha256 = "SHA256",
            Sha512 = "SHA512",
        }

        /// Words for `TargetCompressionType`.
        pub enum TargetCompressionType {
            None = "NONE",
            Gzip = "GZIP",
            Snappy = "SNAPPY",
            Lz4 = "LZ4",
            Zstd = "ZSTD",
        }

        /// Words for `Type`.
        pub enum Type {
            Latest = "LATEST",
            Earliest = "EARLIEST",
        }

        /// Words for `Type`.
        pub enum ReplicationTopicNameConfigurationType {
            PrefixedWithSourceClusterAlias = "PREFIXED_WITH_SOURCE_CLUSTER_ALIAS",
            Identical = "IDENTICAL",
        }
    }
}

/// Property types of [`ServerlessCluster`].
pub mod serverless_cluster {
    use crate::{Json, List, Properties, Value};

    /// Includes all client authentication information.
    ///
    /// A property type of `AWS::MSK::ServerlessCluster`.
    ///
    /// Required: `Sasl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientAuthentication(Properties);

    impl ClientAuthentication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details for client authentication using SASL. To turn on SASL, you must also turn on `EncryptionInTransit` by setting `inCluster` to true. You must set `clientBroker` to either `TLS` or `TLS_PLAINTEXT` .
        ///
        /// `Sasl`. Required.
        pub fn sasl(mut self, value: impl Into<Value<Sasl>>) -> Self {
            self.0.set("Sasl", value.into());
            self
        }
    }

    impl From<ClientAuthentication> for Json {
        fn from(value: ClientAuthentication) -> Self {
            value.0.into()
        }
    }

    /// Details for SASL/IAM client authentication.
    ///
    /// A property type of `AWS::MSK::ServerlessCluster`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Iam(Properties);

    impl Iam {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// SASL/IAM authentication is enabled or not.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<Iam> for Json {
        fn from(value: Iam) -> Self {
            value.0.into()
        }
    }

    /// Details for client authentication using SASL. To turn on SASL, you must also turn on `EncryptionInTransit` by setting `inCluster` to true. You must set `clientBroker` to either `TLS` or `TLS_PLAINTEXT` .
    ///
    /// A property type of `AWS::MSK::ServerlessCluster`.
    ///
    /// Required: `Iam`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Sasl(Properties);

    impl Sasl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details for ClientAuthentication using IAM.
        ///
        /// `Iam`. Required.
        pub fn iam(mut self, value: impl Into<Value<Iam>>) -> Self {
            self.0.set("Iam", value.into());
            self
        }
    }

    impl From<Sasl> for Json {
        fn from(value: Sasl) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MSK::ServerlessCluster`.
    ///
    /// Required: `SubnetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }
}

/// Words of [`VpcConnection`].
pub mod vpc_connection {
    words! {
        /// Words for `Authentication`.
        pub enum Authentication {
            SaslIam = "SASL_IAM",
            SaslScram = "SASL_SCRAM",
            Tls = "TLS",
        }
    }
}
