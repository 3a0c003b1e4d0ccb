//! `AWS::ElastiCache`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// The `AWS::ElastiCache::CacheCluster` type creates an Amazon ElastiCache cache cluster.
///
/// [`AWS::ElastiCache::CacheCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html).
///
/// Required: `CacheNodeType`, `Engine`, `NumCacheNodes`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CacheCluster(Properties);

impl CacheCluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies whether the nodes in this Memcached cluster are created in a single Availability Zone or created across multiple Availability Zones in the cluster's region.
    ///
    /// `AZMode`. Allowed: [`AZMode`](cache_cluster::AZMode).
    pub fn az_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AZMode", value.into());
        self
    }

    /// If you are running Valkey 7.2 or later, or Redis OSS engine version 6.0 or later, set this parameter to yes if you want to opt-in to the next minor version upgrade campaign. This parameter is disabled for previous versions.
    ///
    /// `AutoMinorVersionUpgrade`.
    pub fn auto_minor_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value.into());
        self
    }

    /// The compute and memory capacity of the nodes in the node group (shard).
    ///
    /// `CacheNodeType`. Required.
    pub fn cache_node_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheNodeType", value.into());
        self
    }

    /// The name of the parameter group to associate with this cluster. If this argument is omitted, the default parameter group for the specified engine is used.
    ///
    /// `CacheParameterGroupName`.
    pub fn cache_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheParameterGroupName", value.into());
        self
    }

    /// A list of security group names to associate with this cluster.
    ///
    /// `CacheSecurityGroupNames`.
    pub fn cache_security_group_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CacheSecurityGroupNames", value.into());
        self
    }

    /// The name of the subnet group to be used for the cluster.
    ///
    /// `CacheSubnetGroupName`. A change replaces the resource.
    pub fn cache_subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheSubnetGroupName", value.into());
        self
    }

    /// A name for the cache cluster. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the cache cluster.
    ///
    /// `ClusterName`. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The name of the cache engine to be used for this cluster.
    ///
    /// `Engine`. Required. A change replaces the resource.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The version number of the cache engine to be used for this cluster. To view the supported cache engine versions, use the DescribeCacheEngineVersions operation.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// The network type you choose when modifying a cluster, either `ipv4` \| `ipv6` .
    ///
    /// `IpDiscovery`. Allowed: [`IpDiscovery`](cache_cluster::IpDiscovery).
    pub fn ip_discovery(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpDiscovery", value.into());
        self
    }

    /// Specifies the destination, format and type of the logs.
    ///
    /// `LogDeliveryConfigurations`.
    pub fn log_delivery_configurations(
        mut self,
        value: impl Into<List<cache_cluster::LogDeliveryConfigurationRequest>>,
    ) -> Self {
        self.0.set("LogDeliveryConfigurations", value.into());
        self
    }

    /// Must be either `ipv4` \| `ipv6` \| `dual_stack` .
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](cache_cluster::NetworkType). A change replaces the resource.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications are sent.
    ///
    /// `NotificationTopicArn`.
    pub fn notification_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationTopicArn", value.into());
        self
    }

    /// The number of cache nodes that the cache cluster should have.
    ///
    /// `NumCacheNodes`. Required.
    pub fn num_cache_nodes(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NumCacheNodes", value.into());
        self
    }

    /// The port number on which each of the cache nodes accepts connections.
    ///
    /// `Port`. A change replaces the resource.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// The EC2 Availability Zone in which the cluster is created.
    ///
    /// `PreferredAvailabilityZone`.
    pub fn preferred_availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredAvailabilityZone", value.into());
        self
    }

    /// A list of the Availability Zones in which cache nodes are created. The order of the zones in the list is not important.
    ///
    /// `PreferredAvailabilityZones`.
    pub fn preferred_availability_zones(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("PreferredAvailabilityZones", value.into());
        self
    }

    /// Specifies the weekly time range during which maintenance on the cluster is performed. It is specified as a range in the format ddd:hh24:mi-ddd:hh24:mi (24H Clock UTC). The minimum maintenance window is a 60 minute period.
    ///
    /// `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value.into());
        self
    }

    /// A single-element string list containing an Amazon Resource Name (ARN) that uniquely identifies a Valkey or Redis OSS RDB snapshot file stored in Amazon S3. The snapshot file is used to populate the node group (shard).
    ///
    /// `SnapshotArns`. A change replaces the resource.
    pub fn snapshot_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SnapshotArns", value.into());
        self
    }

    /// The name of a Valkey or Redis OSS snapshot from which to restore data into the new node group (shard). The snapshot status changes to `restoring` while the new node group (shard) is being created.
    ///
    /// `SnapshotName`. A change replaces the resource.
    pub fn snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotName", value.into());
        self
    }

    /// The number of days for which ElastiCache retains automatic snapshots before deleting them. For example, if you set `SnapshotRetentionLimit` to 5, a snapshot taken today is retained for 5 days before being deleted.
    ///
    /// `SnapshotRetentionLimit`.
    pub fn snapshot_retention_limit(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SnapshotRetentionLimit", value.into());
        self
    }

    /// The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group (shard).
    ///
    /// `SnapshotWindow`.
    pub fn snapshot_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotWindow", value.into());
        self
    }

    /// A list of tags to be added to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cache_cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A flag that enables in-transit encryption when set to true.
    ///
    /// `TransitEncryptionEnabled`.
    pub fn transit_encryption_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TransitEncryptionEnabled", value.into());
        self
    }

    /// One or more VPC security groups associated with the cluster.
    ///
    /// `VpcSecurityGroupIds`.
    pub fn vpc_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSecurityGroupIds", value.into());
        self
    }
}

impl Resource for CacheCluster {
    const TYPE: &'static str = "AWS::ElastiCache::CacheCluster";
}

impl Construct for CacheCluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CacheCluster> for Properties {
    fn from(value: CacheCluster) -> Self {
        value.0
    }
}

impl Handle<CacheCluster> {
    /// `Fn::GetAtt` of `ConfigurationEndpoint`.
    #[must_use]
    pub fn configuration_endpoint(self) -> Value<Json> {
        self.attribute("ConfigurationEndpoint")
    }

    /// The DNS hostname of the cache node.
    ///
    /// `Fn::GetAtt` of `ConfigurationEndpoint.Address`.
    #[must_use]
    pub fn configuration_endpoint_address(self) -> Value<String> {
        self.attribute("ConfigurationEndpoint.Address")
    }

    /// The port number of the configuration endpoint for the Memcached cache cluster.
    ///
    /// `Fn::GetAtt` of `ConfigurationEndpoint.Port`.
    #[must_use]
    pub fn configuration_endpoint_port(self) -> Value<String> {
        self.attribute("ConfigurationEndpoint.Port")
    }

    /// `Fn::GetAtt` of `RedisEndpoint`.
    #[must_use]
    pub fn redis_endpoint(self) -> Value<Json> {
        self.attribute("RedisEndpoint")
    }

    /// The DNS address of the configuration endpoint for the Valkey or Redis OSS cache cluster.
    ///
    /// `Fn::GetAtt` of `RedisEndpoint.Address`.
    #[must_use]
    pub fn redis_endpoint_address(self) -> Value<String> {
        self.attribute("RedisEndpoint.Address")
    }

    /// The port number of the configuration endpoint for the Valkey or Redis OSS cache cluster.
    ///
    /// `Fn::GetAtt` of `RedisEndpoint.Port`.
    #[must_use]
    pub fn redis_endpoint_port(self) -> Value<String> {
        self.attribute("RedisEndpoint.Port")
    }
}

/// Consists of a primary cluster that accepts writes and an associated secondary cluster that resides in a different Amazon region. The secondary cluster accepts only reads.
///
/// [`AWS::ElastiCache::GlobalReplicationGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-globalreplicationgroup.html).
///
/// Required: `Members`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GlobalReplicationGroup(Properties);

impl GlobalReplicationGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies whether a read-only replica is automatically promoted to read/write primary if the existing primary fails.
    ///
    /// `AutomaticFailoverEnabled`.
    pub fn automatic_failover_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutomaticFailoverEnabled", value.into());
        self
    }

    /// The cache node type of the Global datastore
    ///
    /// `CacheNodeType`.
    pub fn cache_node_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheNodeType", value.into());
        self
    }

    /// The name of the cache parameter group to use with the Global datastore. It must be compatible with the major engine version used by the Global datastore.
    ///
    /// `CacheParameterGroupName`.
    pub fn cache_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheParameterGroupName", value.into());
        self
    }

    /// The ElastiCache engine. For Valkey or Redis OSS only.
    ///
    /// `Engine`.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The Elasticache Valkey or Redis OSS engine version.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// The number of node groups that comprise the Global Datastore.
    ///
    /// `GlobalNodeGroupCount`.
    pub fn global_node_group_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("GlobalNodeGroupCount", value.into());
        self
    }

    /// The optional description of the Global datastore
    ///
    /// `GlobalReplicationGroupDescription`.
    pub fn global_replication_group_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0
            .set("GlobalReplicationGroupDescription", value.into());
        self
    }

    /// The suffix name of a Global Datastore. The suffix guarantees uniqueness of the Global Datastore name across multiple regions.
    ///
    /// `GlobalReplicationGroupIdSuffix`.
    pub fn global_replication_group_id_suffix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalReplicationGroupIdSuffix", value.into());
        self
    }

    /// The replication groups that comprise the Global datastore.
    ///
    /// `Members`. Required.
    pub fn members(
        mut self,
        value: impl Into<List<global_replication_group::GlobalReplicationGroupMember>>,
    ) -> Self {
        self.0.set("Members", value.into());
        self
    }

    /// The Regions that comprise the Global Datastore.
    ///
    /// `RegionalConfigurations`.
    pub fn regional_configurations(
        mut self,
        value: impl Into<List<global_replication_group::RegionalConfiguration>>,
    ) -> Self {
        self.0.set("RegionalConfigurations", value.into());
        self
    }

    /// An array of key-value pairs to apply to this Global Datastore.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<global_replication_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for GlobalReplicationGroup {
    const TYPE: &'static str = "AWS::ElastiCache::GlobalReplicationGroup";
}

impl Construct for GlobalReplicationGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GlobalReplicationGroup> for Properties {
    fn from(value: GlobalReplicationGroup) -> Self {
        value.0
    }
}

impl Handle<GlobalReplicationGroup> {
    /// The ARN (Amazon Resource Name) of the Global Datastore.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID used to associate a secondary cluster to the Global Replication Group.
    ///
    /// `Fn::GetAtt` of `GlobalReplicationGroupId`.
    #[must_use]
    pub fn global_replication_group_id(self) -> Value<String> {
        self.attribute("GlobalReplicationGroupId")
    }

    /// The status of the Global Datastore. Can be `Creating` , `Modifying` , `Available` , `Deleting` or `Primary-Only` . Primary-only status indicates the global datastore contains only a primary cluster.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The `AWS::ElastiCache::ParameterGroup` type creates a new cache parameter group. Cache parameter groups control the parameters for a cache cluster.
///
/// [`AWS::ElastiCache::ParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-parametergroup.html).
///
/// Required: `CacheParameterGroupFamily`, `Description`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ParameterGroup(Properties);

impl ParameterGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the cache parameter group family that this cache parameter group is compatible with.
    ///
    /// `CacheParameterGroupFamily`. Required. A change replaces the resource.
    pub fn cache_parameter_group_family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheParameterGroupFamily", value.into());
        self
    }

    /// The description for this cache parameter group.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A comma-delimited list of parameter name/value pairs.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Properties", value.into());
        self
    }

    /// A tag that can be added to an ElastiCache parameter group. Tags are composed of a Key/Value pair. You can use tags to categorize and track all your parameter groups. A tag with a null Value is permitted.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<parameter_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ParameterGroup {
    const TYPE: &'static str = "AWS::ElastiCache::ParameterGroup";
}

impl Construct for ParameterGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ParameterGroup> for Properties {
    fn from(value: ParameterGroup) -> Self {
        value.0
    }
}

impl Handle<ParameterGroup> {
    /// A user-specified name for the cache parameter group.
    ///
    /// `Fn::GetAtt` of `CacheParameterGroupName`.
    #[must_use]
    pub fn cache_parameter_group_name(self) -> Value<String> {
        self.attribute("CacheParameterGroupName")
    }
}

/// The `AWS::ElastiCache::ReplicationGroup` resource creates an Amazon ElastiCache (Valkey or Redis OSS) replication group.
///
/// [`AWS::ElastiCache::ReplicationGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html).
///
/// Required: `ReplicationGroupDescription`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReplicationGroup(Properties);

impl ReplicationGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A flag that enables encryption at rest when set to `true` .
    ///
    /// `AtRestEncryptionEnabled`. A change replaces the resource.
    pub fn at_rest_encryption_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AtRestEncryptionEnabled", value.into());
        self
    }

    /// \*Reserved parameter.\* The password used to access a password protected server.
    ///
    /// `AuthToken`.
    pub fn auth_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthToken", value.into());
        self
    }

    /// If you are running Valkey 7.2 or later, or Redis OSS 6.0 or later, set this parameter to yes if you want to opt-in to the next minor version upgrade campaign. This parameter is disabled for previous versions.
    ///
    /// `AutoMinorVersionUpgrade`.
    pub fn auto_minor_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value.into());
        self
    }

    /// Specifies whether a read-only replica is automatically promoted to read/write primary if the existing primary fails.
    ///
    /// `AutomaticFailoverEnabled`.
    pub fn automatic_failover_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutomaticFailoverEnabled", value.into());
        self
    }

    /// The compute and memory capacity of the nodes in the node group (shard).
    ///
    /// `CacheNodeType`.
    pub fn cache_node_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheNodeType", value.into());
        self
    }

    /// The name of the parameter group to associate with this replication group. If this argument is omitted, the default cache parameter group for the specified engine is used.
    ///
    /// `CacheParameterGroupName`.
    pub fn cache_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheParameterGroupName", value.into());
        self
    }

    /// A list of cache security group names to associate with this replication group.
    ///
    /// `CacheSecurityGroupNames`.
    pub fn cache_security_group_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CacheSecurityGroupNames", value.into());
        self
    }

    /// The name of the cache subnet group to be used for the replication group.
    ///
    /// `CacheSubnetGroupName`. A change replaces the resource.
    pub fn cache_subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheSubnetGroupName", value.into());
        self
    }

    /// The mode can be enabled or disabled. To change the cluster mode from disabled to enabled, you must first set the cluster mode to compatible.
    ///
    /// `ClusterMode`. Allowed: [`ClusterMode`](replication_group::ClusterMode).
    pub fn cluster_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterMode", value.into());
        self
    }

    /// Enables data tiering. Data tiering is only supported for replication groups using the r6gd node type. This parameter must be set to true when using r6gd nodes.
    ///
    /// `DataTieringEnabled`. A change replaces the resource.
    pub fn data_tiering_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DataTieringEnabled", value.into());
        self
    }

    /// The durability setting for the replication group. Valid values: default, async, sync, disabled.
    ///
    /// `Durability`. Allowed: [`Durability`](replication_group::Durability).
    pub fn durability(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Durability", value.into());
        self
    }

    /// The name of the cache engine to be used for the clusters in this replication group. The value must be set to `valkey` or `redis` .
    ///
    /// `Engine`.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The version number of the cache engine to be used for the clusters in this replication group. To view the supported cache engine versions, use the `DescribeCacheEngineVersions` operation.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// The name of the Global datastore
    ///
    /// `GlobalReplicationGroupId`. A change replaces the resource.
    pub fn global_replication_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalReplicationGroupId", value.into());
        self
    }

    /// The network type you choose when creating a replication group, either `ipv4` \| `ipv6` .
    ///
    /// `IpDiscovery`. Allowed: [`IpDiscovery`](replication_group::IpDiscovery).
    pub fn ip_discovery(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpDiscovery", value.into());
        self
    }

    /// The ID of the KMS key used to encrypt the disk on the cluster.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Specifies the destination, format and type of the logs.
    ///
    /// `LogDeliveryConfigurations`.
    pub fn log_delivery_configurations(
        mut self,
        value: impl Into<List<replication_group::LogDeliveryConfigurationRequest>>,
    ) -> Self {
        self.0.set("LogDeliveryConfigurations", value.into());
        self
    }

    /// A flag indicating if you have Multi-AZ enabled to enhance fault tolerance. For more information, see [Minimizing Downtime: Multi-AZ](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html) .
    ///
    /// `MultiAZEnabled`.
    pub fn multi_az_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("MultiAZEnabled", value.into());
        self
    }

    /// Must be either `ipv4` \| `ipv6` \| `dual_stack` .
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](replication_group::NetworkType). A change replaces the resource.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// `NodeGroupConfiguration` is a property of the `AWS::ElastiCache::ReplicationGroup` resource that configures an Amazon ElastiCache (ElastiCache) Valkey or Redis OSS cluster node group.
    ///
    /// `NodeGroupConfiguration`.
    pub fn node_group_configuration(
        mut self,
        value: impl Into<List<replication_group::NodeGroupConfiguration>>,
    ) -> Self {
        self.0.set("NodeGroupConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications are sent.
    ///
    /// `NotificationTopicArn`.
    pub fn notification_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationTopicArn", value.into());
        self
    }

    /// The number of clusters this replication group initially has.
    ///
    /// `NumCacheClusters`.
    pub fn num_cache_clusters(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NumCacheClusters", value.into());
        self
    }

    /// An optional parameter that specifies the number of node groups (shards) for this Valkey or Redis OSS (cluster mode enabled) replication group. For Valkey or Redis OSS (cluster mode disabled) either omit this parameter or set it to 1.
    ///
    /// `NumNodeGroups`.
    pub fn num_node_groups(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NumNodeGroups", value.into());
        self
    }

    /// The port number on which each member of the replication group accepts connections.
    ///
    /// `Port`. A change replaces the resource.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// A list of EC2 Availability Zones in which the replication group's clusters are created. The order of the Availability Zones in the list is the order in which clusters are allocated.
    ///
    /// `PreferredCacheClusterAZs`. A change replaces the resource.
    pub fn preferred_cache_cluster_azs(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("PreferredCacheClusterAZs", value.into());
        self
    }

    /// Specifies the weekly time range during which maintenance on the cluster is performed. It is specified as a range in the format ddd:hh24:mi-ddd:hh24:mi (24H Clock UTC). The minimum maintenance window is a 60 minute period.
    ///
    /// `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value.into());
        self
    }

    /// The identifier of the cluster that serves as the primary for this replication group. This cluster must already exist and have a status of `available` .
    ///
    /// `PrimaryClusterId`.
    pub fn primary_cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrimaryClusterId", value.into());
        self
    }

    /// An optional parameter that specifies the number of replica nodes in each node group (shard). Valid values are 0 to 5.
    ///
    /// `ReplicasPerNodeGroup`.
    pub fn replicas_per_node_group(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ReplicasPerNodeGroup", value.into());
        self
    }

    /// A user-created description for the replication group.
    ///
    /// `ReplicationGroupDescription`. Required.
    pub fn replication_group_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationGroupDescription", value.into());
        self
    }

    /// The replication group identifier. This parameter is stored as a lowercase string.
    ///
    /// `ReplicationGroupId`. A change replaces the resource.
    pub fn replication_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationGroupId", value.into());
        self
    }

    /// One or more Amazon VPC security groups associated with this replication group.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// A list of Amazon Resource Names (ARN) that uniquely identify the Valkey or Redis OSS RDB snapshot files stored in Amazon S3. The snapshot files are used to populate the new replication group.
    ///
    /// `SnapshotArns`. A change replaces the resource.
    pub fn snapshot_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SnapshotArns", value.into());
        self
    }

    /// The name of a snapshot from which to restore data into the new replication group. The snapshot status changes to `restoring` while the new replication group is being created.
    ///
    /// `SnapshotName`. A change replaces the resource.
    pub fn snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotName", value.into());
        self
    }

    /// The number of days for which ElastiCache retains automatic snapshots before deleting them. For example, if you set `SnapshotRetentionLimit` to 5, a snapshot that was taken today is retained for 5 days before being deleted.
    ///
    /// `SnapshotRetentionLimit`.
    pub fn snapshot_retention_limit(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SnapshotRetentionLimit", value.into());
        self
    }

    /// The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group (shard).
    ///
    /// `SnapshotWindow`.
    pub fn snapshot_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotWindow", value.into());
        self
    }

    /// The cluster ID that is used as the daily snapshot source for the replication group. This parameter cannot be set for Valkey or Redis OSS (cluster mode enabled) replication groups.
    ///
    /// `SnapshottingClusterId`.
    pub fn snapshotting_cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshottingClusterId", value.into());
        self
    }

    /// A list of tags to be added to this resource. Tags are comma-separated key,value pairs (e.g. Key= `myKey` , Value= `myKeyValue` .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<replication_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A flag that enables in-transit encryption when set to `true` .
    ///
    /// `TransitEncryptionEnabled`.
    pub fn transit_encryption_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TransitEncryptionEnabled", value.into());
        self
    }

    /// A setting that allows you to migrate your clients to use in-transit encryption, with no downtime.
    ///
    /// `TransitEncryptionMode`. Allowed: [`TransitEncryptionMode`](replication_group::TransitEncryptionMode).
    pub fn transit_encryption_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TransitEncryptionMode", value.into());
        self
    }

    /// The ID of user group to associate with the replication group.
    ///
    /// `UserGroupIds`.
    pub fn user_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("UserGroupIds", value.into());
        self
    }
}

impl Resource for ReplicationGroup {
    const TYPE: &'static str = "AWS::ElastiCache::ReplicationGroup";
}

impl Construct for ReplicationGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReplicationGroup> for Properties {
    fn from(value: ReplicationGroup) -> Self {
        value.0
    }
}

impl Handle<ReplicationGroup> {
    /// `Fn::GetAtt` of `ConfigurationEndPoint`.
    #[must_use]
    pub fn configuration_end_point(self) -> Value<Json> {
        self.attribute("ConfigurationEndPoint")
    }

    /// The DNS hostname of the cache node.
    ///
    /// `Fn::GetAtt` of `ConfigurationEndPoint.Address`.
    #[must_use]
    pub fn configuration_end_point_address(self) -> Value<String> {
        self.attribute("ConfigurationEndPoint.Address")
    }

    /// The port number that the cache engine is listening on.
    ///
    /// `Fn::GetAtt` of `ConfigurationEndPoint.Port`.
    #[must_use]
    pub fn configuration_end_point_port(self) -> Value<String> {
        self.attribute("ConfigurationEndPoint.Port")
    }

    /// The resolved durability state of the replication group after resolving the default value. This is a read-only property.
    ///
    /// `Fn::GetAtt` of `EffectiveDurability`.
    #[must_use]
    pub fn effective_durability(self) -> Value<String> {
        self.attribute("EffectiveDurability")
    }

    /// `Fn::GetAtt` of `PrimaryEndPoint`.
    #[must_use]
    pub fn primary_end_point(self) -> Value<Json> {
        self.attribute("PrimaryEndPoint")
    }

    /// The DNS address of the primary read-write cache node.
    ///
    /// `Fn::GetAtt` of `PrimaryEndPoint.Address`.
    #[must_use]
    pub fn primary_end_point_address(self) -> Value<String> {
        self.attribute("PrimaryEndPoint.Address")
    }

    /// The number of the port that the primary read-write cache engine is listening on.
    ///
    /// `Fn::GetAtt` of `PrimaryEndPoint.Port`.
    #[must_use]
    pub fn primary_end_point_port(self) -> Value<String> {
        self.attribute("PrimaryEndPoint.Port")
    }

    /// `Fn::GetAtt` of `ReadEndPoint`.
    #[must_use]
    pub fn read_end_point(self) -> Value<Json> {
        self.attribute("ReadEndPoint")
    }

    /// A string with a list of endpoints for the primary and read-only replicas. The order of the addresses maps to the order of the ports from the `ReadEndPoint.Ports` attribute.
    ///
    /// `Fn::GetAtt` of `ReadEndPoint.Addresses`.
    #[must_use]
    pub fn read_end_point_addresses(self) -> Value<String> {
        self.attribute("ReadEndPoint.Addresses")
    }

    /// A list of endpoints for the read-only replicas. The order of the addresses maps to the order of the ports from the ReadEndPoint.Ports attribute.
    ///
    /// `Fn::GetAtt` of `ReadEndPoint.AddressesList`.
    #[must_use]
    pub fn read_end_point_addresses_list(self) -> Value<Vec<String>> {
        self.attribute_list("ReadEndPoint.AddressesList")
    }

    /// A string with a list of ports for the read-only replicas. The order of the ports maps to the order of the addresses from the `ReadEndPoint.Addresses` attribute.
    ///
    /// `Fn::GetAtt` of `ReadEndPoint.Ports`.
    #[must_use]
    pub fn read_end_point_ports(self) -> Value<String> {
        self.attribute("ReadEndPoint.Ports")
    }

    /// A list of ports for the read-only replicas. The order of the ports maps to the order of the addresses from the ReadEndPoint.Addresses attribute.
    ///
    /// `Fn::GetAtt` of `ReadEndPoint.PortsList`.
    #[must_use]
    pub fn read_end_point_ports_list(self) -> Value<Vec<String>> {
        self.attribute_list("ReadEndPoint.PortsList")
    }

    /// `Fn::GetAtt` of `ReaderEndPoint`.
    #[must_use]
    pub fn reader_end_point(self) -> Value<Json> {
        self.attribute("ReaderEndPoint")
    }

    /// The address of the reader endpoint.
    ///
    /// `Fn::GetAtt` of `ReaderEndPoint.Address`.
    #[must_use]
    pub fn reader_end_point_address(self) -> Value<String> {
        self.attribute("ReaderEndPoint.Address")
    }

    /// The port used by the reader endpoint.
    ///
    /// `Fn::GetAtt` of `ReaderEndPoint.Port`.
    #[must_use]
    pub fn reader_end_point_port(self) -> Value<String> {
        self.attribute("ReaderEndPoint.Port")
    }
}

/// The `AWS::ElastiCache::SecurityGroup` resource creates a cache security group.
///
/// [`AWS::ElastiCache::SecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroup.html).
///
/// Required: `Description`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SecurityGroup(Properties);

impl SecurityGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the cache security group.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A tag that can be added to an ElastiCache security group. Tags are composed of a Key/Value pair. You can use tags to categorize and track all your security groups. A tag with a null Value is permitted.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<security_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SecurityGroup {
    const TYPE: &'static str = "AWS::ElastiCache::SecurityGroup";
}

impl Construct for SecurityGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SecurityGroup> for Properties {
    fn from(value: SecurityGroup) -> Self {
        value.0
    }
}

impl Handle<SecurityGroup> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The AWS::ElastiCache::SecurityGroupIngress type authorizes ingress to a cache security group from hosts in specified Amazon EC2 security groups.
///
/// [`AWS::ElastiCache::SecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroupingress.html).
///
/// Required: `CacheSecurityGroupName`, `EC2SecurityGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SecurityGroupIngress(Properties);

impl SecurityGroupIngress {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Cache Security Group to authorize.
    ///
    /// `CacheSecurityGroupName`. Required.
    pub fn cache_security_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheSecurityGroupName", value.into());
        self
    }

    /// Name of the EC2 Security Group to include in the authorization.
    ///
    /// `EC2SecurityGroupName`. Required.
    pub fn ec2_security_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EC2SecurityGroupName", value.into());
        self
    }

    /// Specifies the Amazon Account ID of the owner of the EC2 security group specified in the EC2SecurityGroupName property. The Amazon access key ID is not an acceptable value.
    ///
    /// `EC2SecurityGroupOwnerId`.
    pub fn ec2_security_group_owner_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EC2SecurityGroupOwnerId", value.into());
        self
    }
}

impl Resource for SecurityGroupIngress {
    const TYPE: &'static str = "AWS::ElastiCache::SecurityGroupIngress";
}

impl Construct for SecurityGroupIngress {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SecurityGroupIngress> for Properties {
    fn from(value: SecurityGroupIngress) -> Self {
        value.0
    }
}

impl Handle<SecurityGroupIngress> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The resource representing a serverless cache.
///
/// [`AWS::ElastiCache::ServerlessCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html).
///
/// Required: `Engine`, `ServerlessCacheName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServerlessCache(Properties);

impl ServerlessCache {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The cache usage limit for the serverless cache.
    ///
    /// `CacheUsageLimits`.
    pub fn cache_usage_limits(
        mut self,
        value: impl Into<Value<serverless_cache::CacheUsageLimits>>,
    ) -> Self {
        self.0.set("CacheUsageLimits", value.into());
        self
    }

    /// `ConnectionType`. Allowed: [`ConnectionType`](serverless_cache::ConnectionType). A change replaces the resource.
    pub fn connection_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionType", value.into());
        self
    }

    /// The daily time that a cache snapshot will be created. Default is NULL, i.e. snapshots will not be created at a specific time on a daily basis. Available for Valkey, Redis OSS and Serverless Memcached only.
    ///
    /// `DailySnapshotTime`.
    pub fn daily_snapshot_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DailySnapshotTime", value.into());
        self
    }

    /// A description of the serverless cache.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Represents the information required for client programs to connect to a cache node. This value is read-only.
    ///
    /// `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<Value<serverless_cache::Endpoint>>) -> Self {
        self.0.set("Endpoint", value.into());
        self
    }

    /// The engine the serverless cache is compatible with.
    ///
    /// `Engine`. Required.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The name of the final snapshot taken of a cache before the cache is deleted.
    ///
    /// `FinalSnapshotName`.
    pub fn final_snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FinalSnapshotName", value.into());
        self
    }

    /// The ID of the AWS Key Management Service (KMS) key that is used to encrypt data at rest in the serverless cache.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The version number of the engine the serverless cache is compatible with.
    ///
    /// `MajorEngineVersion`.
    pub fn major_engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MajorEngineVersion", value.into());
        self
    }

    /// The network type for the serverless cache. Valid values are ipv4, ipv6, or dual\_stack.
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](serverless_cache::NetworkType). A change replaces the resource.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// Represents the information required for client programs to connect to a cache node. This value is read-only.
    ///
    /// `ReaderEndpoint`.
    pub fn reader_endpoint(mut self, value: impl Into<Value<serverless_cache::Endpoint>>) -> Self {
        self.0.set("ReaderEndpoint", value.into());
        self
    }

    /// The IDs of the EC2 security groups associated with the serverless cache.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The unique identifier of the serverless cache.
    ///
    /// `ServerlessCacheName`. Required. A change replaces the resource.
    pub fn serverless_cache_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerlessCacheName", value.into());
        self
    }

    /// The ARN of the snapshot from which to restore data into the new cache.
    ///
    /// `SnapshotArnsToRestore`. A change replaces the resource.
    pub fn snapshot_arns_to_restore(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SnapshotArnsToRestore", value.into());
        self
    }

    /// The current setting for the number of serverless cache snapshots the system will retain. Available for Valkey, Redis OSS and Serverless Memcached only.
    ///
    /// `SnapshotRetentionLimit`.
    pub fn snapshot_retention_limit(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SnapshotRetentionLimit", value.into());
        self
    }

    /// If no subnet IDs are given and your VPC is in us-west-1, then ElastiCache will select 2 default subnets across AZs in your VPC.
    ///
    /// `SubnetIds`. A change replaces the resource.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// A list of tags to be added to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<serverless_cache::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The identifier of the user group associated with the serverless cache. Available for Valkey and Redis OSS only. Default is NULL.
    ///
    /// `UserGroupId`.
    pub fn user_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserGroupId", value.into());
        self
    }
}

impl Resource for ServerlessCache {
    const TYPE: &'static str = "AWS::ElastiCache::ServerlessCache";
}

impl Construct for ServerlessCache {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServerlessCache> for Properties {
    fn from(value: ServerlessCache) -> Self {
        value.0
    }
}

impl Handle<ServerlessCache> {
    /// The Amazon Resource Name (ARN) of the serverless cache.
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("ARN")
    }

    /// When the serverless cache was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The DNS hostname of the cache node.
    ///
    /// `Fn::GetAtt` of `Endpoint.Address`.
    #[must_use]
    pub fn endpoint_address(self) -> Value<String> {
        self.attribute("Endpoint.Address")
    }

    /// The port number that the cache engine is listening on.
    ///
    /// `Fn::GetAtt` of `Endpoint.Port`.
    #[must_use]
    pub fn endpoint_port(self) -> Value<String> {
        self.attribute("Endpoint.Port")
    }

    /// The name and version number of the engine the serverless cache is compatible with.
    ///
    /// `Fn::GetAtt` of `FullEngineVersion`.
    #[must_use]
    pub fn full_engine_version(self) -> Value<String> {
        self.attribute("FullEngineVersion")
    }

    /// The DNS hostname of the cache node.
    ///
    /// `Fn::GetAtt` of `ReaderEndpoint.Address`.
    #[must_use]
    pub fn reader_endpoint_address(self) -> Value<String> {
        self.attribute("ReaderEndpoint.Address")
    }

    /// The port number that the cache engine is listening on.
    ///
    /// `Fn::GetAtt` of `ReaderEndpoint.Port`.
    #[must_use]
    pub fn reader_endpoint_port(self) -> Value<String> {
        self.attribute("ReaderEndpoint.Port")
    }

    /// The current status of the serverless cache. The allowed values are CREATING, AVAILABLE, DELETING, CREATE-FAILED and MODIFYING.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource Type definition for AWS::ElastiCache::ServerlessCacheSnapshot. A serverless cache snapshot is a point-in-time backup of an ElastiCache serverless cache. Available for Valkey, Redis OSS and Serverless Memcached only.
///
/// [`AWS::ElastiCache::ServerlessCacheSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscachesnapshot.html).
///
/// Required: `ServerlessCacheName`, `ServerlessCacheSnapshotName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServerlessCacheSnapshot(Properties);

impl ServerlessCacheSnapshot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the AWS KMS key used to encrypt the snapshot.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of an existing serverless cache. The snapshot is created from this cache.
    ///
    /// `ServerlessCacheName`. Required. A change replaces the resource.
    pub fn serverless_cache_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerlessCacheName", value.into());
        self
    }

    /// The name of the serverless cache snapshot. Must be unique for the customer account. This value is stored as a lowercase string.
    ///
    /// `ServerlessCacheSnapshotName`. Required. A change replaces the resource.
    pub fn serverless_cache_snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerlessCacheSnapshotName", value.into());
        self
    }

    /// A list of tags to be added to the serverless cache snapshot resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<serverless_cache_snapshot::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ServerlessCacheSnapshot {
    const TYPE: &'static str = "AWS::ElastiCache::ServerlessCacheSnapshot";
}

impl Construct for ServerlessCacheSnapshot {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServerlessCacheSnapshot> for Properties {
    fn from(value: ServerlessCacheSnapshot) -> Self {
        value.0
    }
}

impl Handle<ServerlessCacheSnapshot> {
    /// The Amazon Resource Name (ARN) of the serverless cache snapshot.
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("ARN")
    }

    /// The total size of the serverless cache snapshot, in bytes.
    ///
    /// `Fn::GetAtt` of `BytesUsedForCache`.
    #[must_use]
    pub fn bytes_used_for_cache(self) -> Value<String> {
        self.attribute("BytesUsedForCache")
    }

    /// The date and time that the source serverless cache's metadata and cache data set was obtained for the snapshot.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `Fn::GetAtt` of `ServerlessCacheConfiguration`.
    #[must_use]
    pub fn serverless_cache_configuration(self) -> Value<Json> {
        self.attribute("ServerlessCacheConfiguration")
    }

    /// The type of snapshot of the serverless cache.
    ///
    /// `Fn::GetAtt` of `SnapshotType`.
    #[must_use]
    pub fn snapshot_type(self) -> Value<String> {
        self.attribute("SnapshotType")
    }

    /// The current status of the serverless cache snapshot.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Represents a copy of an entire cluster or replication group as of the time when the snapshot was taken.
///
/// [`AWS::ElastiCache::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-snapshot.html).
///
/// Required: `SnapshotName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Snapshot(Properties);

impl Snapshot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of an existing cluster to create a snapshot from. The snapshot is created from this cluster.
    ///
    /// `CacheClusterId`. A change replaces the resource.
    pub fn cache_cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheClusterId", value.into());
        self
    }

    /// The ID of the KMS key used to encrypt the snapshot.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The identifier of an existing replication group to create a snapshot from. The snapshot is created from this replication group.
    ///
    /// `ReplicationGroupId`. A change replaces the resource.
    pub fn replication_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationGroupId", value.into());
        self
    }

    /// The name of a snapshot. Must be unique within the customer account.
    ///
    /// `SnapshotName`. Required. A change replaces the resource.
    pub fn snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotName", value.into());
        self
    }

    /// A list of tags to be added to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<snapshot::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Snapshot {
    const TYPE: &'static str = "AWS::ElastiCache::Snapshot";
}

impl Construct for Snapshot {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Snapshot> for Properties {
    fn from(value: Snapshot) -> Self {
        value.0
    }
}

impl Handle<Snapshot> {
    /// The ARN (Amazon Resource Name) of the snapshot.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// If true, opt-in to the next auto minor version upgrade campaign.
    ///
    /// `Fn::GetAtt` of `AutoMinorVersionUpgrade`.
    #[must_use]
    pub fn auto_minor_version_upgrade(self) -> Value<bool> {
        self.attribute("AutoMinorVersionUpgrade")
    }

    /// Indicates the status of automatic failover for the source replication group.
    ///
    /// `Fn::GetAtt` of `AutomaticFailover`.
    #[must_use]
    pub fn automatic_failover(self) -> Value<String> {
        self.attribute("AutomaticFailover")
    }

    /// The date and time when the source cluster was created.
    ///
    /// `Fn::GetAtt` of `CacheClusterCreateTime`.
    #[must_use]
    pub fn cache_cluster_create_time(self) -> Value<String> {
        self.attribute("CacheClusterCreateTime")
    }

    /// The name of the compute and memory capacity node type for the source cluster.
    ///
    /// `Fn::GetAtt` of `CacheNodeType`.
    #[must_use]
    pub fn cache_node_type(self) -> Value<String> {
        self.attribute("CacheNodeType")
    }

    /// The cache parameter group that is associated with the source cluster.
    ///
    /// `Fn::GetAtt` of `CacheParameterGroupName`.
    #[must_use]
    pub fn cache_parameter_group_name(self) -> Value<String> {
        self.attribute("CacheParameterGroupName")
    }

    /// The name of the cache subnet group associated with the source cluster.
    ///
    /// `Fn::GetAtt` of `CacheSubnetGroupName`.
    #[must_use]
    pub fn cache_subnet_group_name(self) -> Value<String> {
        self.attribute("CacheSubnetGroupName")
    }

    /// Enables data tiering. Data tiering is only supported for replication groups using the r6gd node type.
    ///
    /// `Fn::GetAtt` of `DataTiering`.
    #[must_use]
    pub fn data_tiering(self) -> Value<String> {
        self.attribute("DataTiering")
    }

    /// The name of the cache engine used by the source cluster.
    ///
    /// `Fn::GetAtt` of `Engine`.
    #[must_use]
    pub fn engine(self) -> Value<String> {
        self.attribute("Engine")
    }

    /// The version of the cache engine version used by the source cluster.
    ///
    /// `Fn::GetAtt` of `EngineVersion`.
    #[must_use]
    pub fn engine_version(self) -> Value<String> {
        self.attribute("EngineVersion")
    }

    /// A list of the cache nodes in the source cluster.
    ///
    /// `Fn::GetAtt` of `NodeSnapshots`.
    #[must_use]
    pub fn node_snapshots(self) -> Value<Vec<String>> {
        self.attribute_list("NodeSnapshots")
    }

    /// The number of cache nodes in the source cluster.
    ///
    /// `Fn::GetAtt` of `NumCacheNodes`.
    #[must_use]
    pub fn num_cache_nodes(self) -> Value<i64> {
        self.attribute("NumCacheNodes")
    }

    /// The number of node groups (shards) in this snapshot.
    ///
    /// `Fn::GetAtt` of `NumNodeGroups`.
    #[must_use]
    pub fn num_node_groups(self) -> Value<i64> {
        self.attribute("NumNodeGroups")
    }

    /// The port number used by each cache nodes in the source cluster.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[must_use]
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// The name of the Availability Zone in which the source cluster is located.
    ///
    /// `Fn::GetAtt` of `PreferredAvailabilityZone`.
    #[must_use]
    pub fn preferred_availability_zone(self) -> Value<String> {
        self.attribute("PreferredAvailabilityZone")
    }

    /// Specifies the weekly time range during which maintenance on the cluster is performed.
    ///
    /// `Fn::GetAtt` of `PreferredMaintenanceWindow`.
    #[must_use]
    pub fn preferred_maintenance_window(self) -> Value<String> {
        self.attribute("PreferredMaintenanceWindow")
    }

    /// A description of the source replication group.
    ///
    /// `Fn::GetAtt` of `ReplicationGroupDescription`.
    #[must_use]
    pub fn replication_group_description(self) -> Value<String> {
        self.attribute("ReplicationGroupDescription")
    }

    /// For an automatic snapshot, the number of days for which ElastiCache retains the snapshot before deleting it.
    ///
    /// `Fn::GetAtt` of `SnapshotRetentionLimit`.
    #[must_use]
    pub fn snapshot_retention_limit(self) -> Value<i64> {
        self.attribute("SnapshotRetentionLimit")
    }

    /// Indicates whether the snapshot is from an automatic backup (automated) or was created manually (manual).
    ///
    /// `Fn::GetAtt` of `SnapshotSource`.
    #[must_use]
    pub fn snapshot_source(self) -> Value<String> {
        self.attribute("SnapshotSource")
    }

    /// The status of the snapshot. Valid values: creating \| available \| restoring \| copying \| deleting \| failed \| deleted.
    ///
    /// `Fn::GetAtt` of `SnapshotStatus`.
    #[must_use]
    pub fn snapshot_status(self) -> Value<String> {
        self.attribute("SnapshotStatus")
    }

    /// The daily time range during which ElastiCache takes daily snapshots of the source cluster.
    ///
    /// `Fn::GetAtt` of `SnapshotWindow`.
    #[must_use]
    pub fn snapshot_window(self) -> Value<String> {
        self.attribute("SnapshotWindow")
    }

    /// The Amazon Resource Name (ARN) for the topic used by the source cluster for publishing notifications.
    ///
    /// `Fn::GetAtt` of `TopicArn`.
    #[must_use]
    pub fn topic_arn(self) -> Value<String> {
        self.attribute("TopicArn")
    }

    /// The Amazon Virtual Private Cloud identifier (VPC ID) of the cache subnet group for the source cluster.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[must_use]
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// Creates a cache subnet group.
///
/// [`AWS::ElastiCache::SubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-subnetgroup.html).
///
/// Required: `Description`, `SubnetIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SubnetGroup(Properties);

impl SubnetGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name for the cache subnet group. This value is stored as a lowercase string.
    ///
    /// `CacheSubnetGroupName`. A change replaces the resource.
    pub fn cache_subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheSubnetGroupName", value.into());
        self
    }

    /// The description for the cache subnet group.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The EC2 subnet IDs for the cache subnet group.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// A tag that can be added to an ElastiCache subnet group. Tags are composed of a Key/Value pair. You can use tags to categorize and track all your subnet groups. A tag with a null Value is permitted.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<subnet_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SubnetGroup {
    const TYPE: &'static str = "AWS::ElastiCache::SubnetGroup";
}

impl Construct for SubnetGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SubnetGroup> for Properties {
    fn from(value: SubnetGroup) -> Self {
        value.0
    }
}

/// For Valkey 7.2 and onwards, or Redis OSS engine version 6.0 and onwards: Creates user. For more information, see \[Using Role Based Access Control (RBAC)\](<https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html>) .
///
/// [`AWS::ElastiCache::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-user.html).
///
/// Required: `Engine`, `UserId`, `UserName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct User(Properties);

impl User {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Access permissions string used for this user.
    ///
    /// `AccessString`.
    pub fn access_string(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessString", value.into());
        self
    }

    /// Specifies the authentication mode to use. Below is an example of the possible JSON values:
    ///
    /// `AuthenticationMode`.
    pub fn authentication_mode(
        mut self,
        value: impl Into<Value<user::AuthenticationMode>>,
    ) -> Self {
        self.0.set("AuthenticationMode", value.into());
        self
    }

    /// The current supported values are valkey and redis.
    ///
    /// `Engine`. Required. Allowed: [`Engine`](user::Engine).
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// Indicates a password is not required for this user.
    ///
    /// `NoPasswordRequired`.
    pub fn no_password_required(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("NoPasswordRequired", value.into());
        self
    }

    /// Passwords used for this user. You can create up to two passwords for each user.
    ///
    /// `Passwords`.
    pub fn passwords(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Passwords", value.into());
        self
    }

    /// The list of tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<user::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the user.
    ///
    /// `UserId`. Required. A change replaces the resource.
    pub fn user_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserId", value.into());
        self
    }

    /// The username of the user.
    ///
    /// `UserName`. Required. A change replaces the resource.
    pub fn user_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserName", value.into());
        self
    }
}

impl Resource for User {
    const TYPE: &'static str = "AWS::ElastiCache::User";
}

impl Construct for User {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<User> for Properties {
    fn from(value: User) -> Self {
        value.0
    }
}

impl Handle<User> {
    /// The Amazon Resource Name (ARN) of the user.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Indicates the user status. Can be "active", "modifying" or "deleting".
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// For Valkey 7.2 and onwards, or Redis OSS 6.0 and onwards: Creates a user group. For more information, see \[Using Role Based Access Control (RBAC)\](<https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html>)
///
/// [`AWS::ElastiCache::UserGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-usergroup.html).
///
/// Required: `Engine`, `UserGroupId`, `UserIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserGroup(Properties);

impl UserGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The current supported values are valkey and redis.
    ///
    /// `Engine`. Required. Allowed: [`Engine`](user_group::Engine).
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The list of tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<user_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the user group.
    ///
    /// `UserGroupId`. Required. A change replaces the resource.
    pub fn user_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserGroupId", value.into());
        self
    }

    /// The list of user IDs that belong to the user group. A user named `default` must be included.
    ///
    /// `UserIds`. Required.
    pub fn user_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("UserIds", value.into());
        self
    }
}

impl Resource for UserGroup {
    const TYPE: &'static str = "AWS::ElastiCache::UserGroup";
}

impl Construct for UserGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserGroup> for Properties {
    fn from(value: UserGroup) -> Self {
        value.0
    }
}

impl Handle<UserGroup> {
    /// The Amazon Resource Name (ARN) of the user group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Indicates user group status. Can be "creating", "active", "modifying", "deleting".
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types and words of [`CacheCluster`].
pub mod cache_cluster {
    use crate::{Json, Properties, Value};

    /// Configuration details of a CloudWatch Logs destination. Note that this field is marked as required but only if CloudWatch Logs was chosen as the destination.
    ///
    /// A property type of `AWS::ElastiCache::CacheCluster`.
    ///
    /// Required: `LogGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogsDestinationDetails(Properties);

    impl CloudWatchLogsDestinationDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the CloudWatch Logs log group.
        ///
        /// `LogGroup`. Required.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }
    }

    impl From<CloudWatchLogsDestinationDetails> for Json {
        fn from(value: CloudWatchLogsDestinationDetails) -> Self {
            value.0.into()
        }
    }

    /// Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination.
    ///
    /// A property type of `AWS::ElastiCache::CacheCluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationDetails(Properties);

    impl DestinationDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration details of the CloudWatch Logs destination. Note that this field is marked as required but only if CloudWatch Logs was chosen as the destination.
        ///
        /// `CloudWatchLogsDetails`.
        pub fn cloud_watch_logs_details(
            mut self,
            value: impl Into<Value<CloudWatchLogsDestinationDetails>>,
        ) -> Self {
            self.0.set("CloudWatchLogsDetails", value.into());
            self
        }

        /// The configuration details of the Kinesis Data Firehose destination. Note that this field is marked as required but only if Kinesis Data Firehose was chosen as the destination.
        ///
        /// `KinesisFirehoseDetails`.
        pub fn kinesis_firehose_details(
            mut self,
            value: impl Into<Value<KinesisFirehoseDestinationDetails>>,
        ) -> Self {
            self.0.set("KinesisFirehoseDetails", value.into());
            self
        }
    }

    impl From<DestinationDetails> for Json {
        fn from(value: DestinationDetails) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElastiCache::CacheCluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Endpoint(Properties);

    impl Endpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Port", value.into());
            self
        }
    }

    impl From<Endpoint> for Json {
        fn from(value: Endpoint) -> Self {
            value.0.into()
        }
    }

    /// The configuration details of the Kinesis Data Firehose destination. Note that this field is marked as required but only if Kinesis Data Firehose was chosen as the destination.
    ///
    /// A property type of `AWS::ElastiCache::CacheCluster`.
    ///
    /// Required: `DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisFirehoseDestinationDetails(Properties);

    impl KinesisFirehoseDestinationDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Kinesis Data Firehose delivery stream.
        ///
        /// `DeliveryStream`. Required.
        pub fn delivery_stream(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStream", value.into());
            self
        }
    }

    impl From<KinesisFirehoseDestinationDetails> for Json {
        fn from(value: KinesisFirehoseDestinationDetails) -> Self {
            value.0.into()
        }
    }

    /// Specifies the destination, format and type of the logs.
    ///
    /// A property type of `AWS::ElastiCache::CacheCluster`.
    ///
    /// Required: `DestinationDetails`, `DestinationType`, `LogFormat`, `LogType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogDeliveryConfigurationRequest(Properties);

    impl LogDeliveryConfigurationRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination.
        ///
        /// `DestinationDetails`. Required.
        pub fn destination_details(mut self, value: impl Into<Value<DestinationDetails>>) -> Self {
            self.0.set("DestinationDetails", value.into());
            self
        }

        /// Specify either CloudWatch Logs or Kinesis Data Firehose as the destination type. Valid values are either `cloudwatch-logs` or `kinesis-firehose` .
        ///
        /// `DestinationType`. Required. Allowed: [`DestinationType`].
        pub fn destination_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationType", value.into());
            self
        }

        /// Valid values are either `json` or `text` .
        ///
        /// `LogFormat`. Required. Allowed: [`LogFormat`].
        pub fn log_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogFormat", value.into());
            self
        }

        /// Valid value is either `slow-log` , which refers to [slow-log](https://docs.aws.amazon.com/https://redis.io/commands/slowlog) or `engine-log` .
        ///
        /// `LogType`. Required. Allowed: [`LogType`].
        pub fn log_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogType", value.into());
            self
        }
    }

    impl From<LogDeliveryConfigurationRequest> for Json {
        fn from(value: LogDeliveryConfigurationRequest) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElastiCache::CacheCluster`.
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

    words! {
        /// Words for `AZMode`.
        pub enum AZMode {
            CrossAz = "cross-az",
            SingleAz = "single-az",
        }

        /// Words for `IpDiscovery`.
        pub enum IpDiscovery {
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
        }

        /// Words for `NetworkType`.
        pub enum NetworkType {
            DualStack = "dual_stack",
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
        }

        /// Words for `DestinationType`.
        pub enum DestinationType {
            CloudwatchLogs = "cloudwatch-logs",
            KinesisFirehose = "kinesis-firehose",
        }

        /// Words for `LogFormat`.
        pub enum LogFormat {
            Json = "json",
            Text = "text",
        }

        /// Words for `LogType`.
        pub enum LogType {
            EngineLog = "engine-log",
            SlowLog = "slow-log",
        }
    }
}

/// Property types and words of [`GlobalReplicationGroup`].
pub mod global_replication_group {
    use crate::{Json, List, Properties, Value};

    /// A member of a Global datastore. It contains the Replication Group Id, the Amazon region and the role of the replication group.
    ///
    /// A property type of `AWS::ElastiCache::GlobalReplicationGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlobalReplicationGroupMember(Properties);

    impl GlobalReplicationGroupMember {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The replication group id of the Global datastore member.
        ///
        /// `ReplicationGroupId`.
        pub fn replication_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplicationGroupId", value.into());
            self
        }

        /// The Amazon region of the Global datastore member.
        ///
        /// `ReplicationGroupRegion`.
        pub fn replication_group_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplicationGroupRegion", value.into());
            self
        }

        /// Indicates the role of the replication group, `PRIMARY` or `SECONDARY` .
        ///
        /// `Role`. Allowed: [`Role`].
        pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Role", value.into());
            self
        }
    }

    impl From<GlobalReplicationGroupMember> for Json {
        fn from(value: GlobalReplicationGroupMember) -> Self {
            value.0.into()
        }
    }

    /// A list of the replication groups
    ///
    /// A property type of `AWS::ElastiCache::GlobalReplicationGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegionalConfiguration(Properties);

    impl RegionalConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the secondary cluster
        ///
        /// `ReplicationGroupId`.
        pub fn replication_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplicationGroupId", value.into());
            self
        }

        /// The Amazon region where the cluster is stored
        ///
        /// `ReplicationGroupRegion`.
        pub fn replication_group_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplicationGroupRegion", value.into());
            self
        }

        /// A list of PreferredAvailabilityZones objects that specifies the configuration of a node group in the resharded cluster.
        ///
        /// `ReshardingConfigurations`.
        pub fn resharding_configurations(
            mut self,
            value: impl Into<List<ReshardingConfiguration>>,
        ) -> Self {
            self.0.set("ReshardingConfigurations", value.into());
            self
        }
    }

    impl From<RegionalConfiguration> for Json {
        fn from(value: RegionalConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A list of `PreferredAvailabilityZones` objects that specifies the configuration of a node group in the resharded cluster.
    ///
    /// A property type of `AWS::ElastiCache::GlobalReplicationGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReshardingConfiguration(Properties);

    impl ReshardingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Either the ElastiCache supplied 4-digit id or a user supplied id for the node group these configuration values apply to.
        ///
        /// `NodeGroupId`.
        pub fn node_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NodeGroupId", value.into());
            self
        }

        /// A list of preferred availability zones for the nodes in this cluster.
        ///
        /// `PreferredAvailabilityZones`.
        pub fn preferred_availability_zones(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PreferredAvailabilityZones", value.into());
            self
        }
    }

    impl From<ReshardingConfiguration> for Json {
        fn from(value: ReshardingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ElastiCache::GlobalReplicationGroup`.
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

        /// The key for the tag. May not be null.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value. May be null.
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
        /// Words for `Role`.
        pub enum Role {
            Primary = "PRIMARY",
            Secondary = "SECONDARY",
        }
    }
}

/// Property types of [`ParameterGroup`].
pub mod parameter_group {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ElastiCache::ParameterGroup`.
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

/// Property types and words of [`ReplicationGroup`].
pub mod replication_group {
    use crate::{Json, List, Properties, Value};

    /// The configuration details of the CloudWatch Logs destination. Note that this field is marked as required but only if CloudWatch Logs was chosen as the destination.
    ///
    /// A property type of `AWS::ElastiCache::ReplicationGroup`.
    ///
    /// Required: `LogGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogsDestinationDetails(Properties);

    impl CloudWatchLogsDestinationDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the CloudWatch Logs log group.
        ///
        /// `LogGroup`. Required.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }
    }

    impl From<CloudWatchLogsDestinationDetails> for Json {
        fn from(value: CloudWatchLogsDestinationDetails) -> Self {
            value.0.into()
        }
    }

    /// Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination.
    ///
    /// A property type of `AWS::ElastiCache::ReplicationGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationDetails(Properties);

    impl DestinationDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration details of the CloudWatch Logs destination. Note that this field is marked as required but only if CloudWatch Logs was chosen as the destination.
        ///
        /// `CloudWatchLogsDetails`.
        pub fn cloud_watch_logs_details(
            mut self,
            value: impl Into<Value<CloudWatchLogsDestinationDetails>>,
        ) -> Self {
            self.0.set("CloudWatchLogsDetails", value.into());
            self
        }

        /// The configuration details of the Kinesis Data Firehose destination. Note that this field is marked as required but only if Kinesis Data Firehose was chosen as the destination.
        ///
        /// `KinesisFirehoseDetails`.
        pub fn kinesis_firehose_details(
            mut self,
            value: impl Into<Value<KinesisFirehoseDestinationDetails>>,
        ) -> Self {
            self.0.set("KinesisFirehoseDetails", value.into());
            self
        }
    }

    impl From<DestinationDetails> for Json {
        fn from(value: DestinationDetails) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElastiCache::ReplicationGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Endpoint(Properties);

    impl Endpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The DNS hostname of the cache node.
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// The port number that the cache engine is listening on.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Port", value.into());
            self
        }
    }

    impl From<Endpoint> for Json {
        fn from(value: Endpoint) -> Self {
            value.0.into()
        }
    }

    /// The configuration details of the Kinesis Data Firehose destination. Note that this field is marked as required but only if Kinesis Data Firehose was chosen as the destination.
    ///
    /// A property type of `AWS::ElastiCache::ReplicationGroup`.
    ///
    /// Required: `DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisFirehoseDestinationDetails(Properties);

    impl KinesisFirehoseDestinationDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Kinesis Data Firehose delivery stream.
        ///
        /// `DeliveryStream`. Required.
        pub fn delivery_stream(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStream", value.into());
            self
        }
    }

    impl From<KinesisFirehoseDestinationDetails> for Json {
        fn from(value: KinesisFirehoseDestinationDetails) -> Self {
            value.0.into()
        }
    }

    /// Specifies the destination, format and type of the logs.
    ///
    /// A property type of `AWS::ElastiCache::ReplicationGroup`.
    ///
    /// Required: `DestinationDetails`, `DestinationType`, `LogFormat`, `LogType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogDeliveryConfigurationRequest(Properties);

    impl LogDeliveryConfigurationRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination.
        ///
        /// `DestinationDetails`. Required.
        pub fn destination_details(mut self, value: impl Into<Value<DestinationDetails>>) -> Self {
            self.0.set("DestinationDetails", value.into());
            self
        }

        /// Specify either CloudWatch Logs or Kinesis Data Firehose as the destination type. Valid values are either `cloudwatch-logs` or `kinesis-firehose` .
        ///
        /// `DestinationType`. Required. Allowed: [`DestinationType`].
        pub fn destination_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationType", value.into());
            self
        }

        /// Valid values are either `json` or `text` .
        ///
        /// `LogFormat`. Required. Allowed: [`LogFormat`].
        pub fn log_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogFormat", value.into());
            self
        }

        /// Valid value is either `slow-log` , which refers to [slow-log](https://docs.aws.amazon.com/https://redis.io/commands/slowlog) or `engine-log` .
        ///
        /// `LogType`. Required. Allowed: [`LogType`].
        pub fn log_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogType", value.into());
            self
        }
    }

    impl From<LogDeliveryConfigurationRequest> for Json {
        fn from(value: LogDeliveryConfigurationRequest) -> Self {
            value.0.into()
        }
    }

    /// `NodeGroupConfiguration` is a property of the `AWS::ElastiCache::ReplicationGroup` resource that configures an Amazon ElastiCache (ElastiCache) Valkey or Redis OSS cluster node group.
    ///
    /// A property type of `AWS::ElastiCache::ReplicationGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeGroupConfiguration(Properties);

    impl NodeGroupConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Either the ElastiCache supplied 4-digit id or a user supplied id for the node group these configuration values apply to.
        ///
        /// `NodeGroupId`.
        pub fn node_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NodeGroupId", value.into());
            self
        }

        /// The Availability Zone where the primary node of this node group (shard) is launched.
        ///
        /// `PrimaryAvailabilityZone`.
        pub fn primary_availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrimaryAvailabilityZone", value.into());
            self
        }

        /// A list of Availability Zones to be used for the read replicas. The number of Availability Zones in this list must match the value of `ReplicaCount` or `ReplicasPerNodeGroup` if not specified.
        ///
        /// `ReplicaAvailabilityZones`.
        pub fn replica_availability_zones(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ReplicaAvailabilityZones", value.into());
            self
        }

        /// The number of read replica nodes in this node group (shard).
        ///
        /// `ReplicaCount`.
        pub fn replica_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ReplicaCount", value.into());
            self
        }

        /// A string of comma-separated values where the first set of values are the slot numbers (zero based), and the second set of values are the keyspaces for each slot.
        ///
        /// `Slots`.
        pub fn slots(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Slots", value.into());
            self
        }
    }

    impl From<NodeGroupConfiguration> for Json {
        fn from(value: NodeGroupConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElastiCache::ReplicationGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReadEndPoint(Properties);

    impl ReadEndPoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string containing a comma-separated list of endpoints for the primary and read-only replicas, formatted as \[address1, address2, ...\]. The order of the addresses maps to the order of the ports from the ReadEndPoint.Ports attribute.
        ///
        /// `Addresses`.
        pub fn addresses(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Addresses", value.into());
            self
        }

        /// A list of endpoints for the read-only replicas. The order of the addresses maps to the order of the ports from the ReadEndPoint.Ports attribute.
        ///
        /// `AddressesList`.
        pub fn addresses_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AddressesList", value.into());
            self
        }

        /// A string containing a comma-separated list of ports for the read-only replicas, formatted as \[port1, port2, ...\]. The order of the ports maps to the order of the addresses from the ReadEndPoint.Addresses attribute.
        ///
        /// `Ports`.
        pub fn ports(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ports", value.into());
            self
        }

        /// A list of ports for the read-only replicas. The order of the ports maps to the order of the addresses from the ReadEndPoint.Addresses attribute.
        ///
        /// `PortsList`.
        pub fn ports_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PortsList", value.into());
            self
        }
    }

    impl From<ReadEndPoint> for Json {
        fn from(value: ReadEndPoint) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElastiCache::ReplicationGroup`.
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
        /// Words for `ClusterMode`.
        pub enum ClusterMode {
            Compatible = "compatible",
            Disabled = "disabled",
            Enabled = "enabled",
        }

        /// Words for `Durability`.
        pub enum Durability {
            Async = "async",
            Default = "default",
            Disabled = "disabled",
            Sync = "sync",
        }

        /// Words for `IpDiscovery`.
        pub enum IpDiscovery {
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
        }

        /// Words for `NetworkType`.
        pub enum NetworkType {
            DualStack = "dual_stack",
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
        }

        /// Words for `TransitEncryptionMode`.
        pub enum TransitEncryptionMode {
            Preferred = "preferred",
            Required = "required",
        }

        /// Words for `DestinationType`.
        pub enum DestinationType {
            CloudwatchLogs = "cloudwatch-logs",
            KinesisFirehose = "kinesis-firehose",
        }

        /// Words for `LogFormat`.
        pub enum LogFormat {
            Json = "json",
            Text = "text",
        }

        /// Words for `LogType`.
        pub enum LogType {
            EngineLog = "engine-log",
            SlowLog = "slow-log",
        }
    }
}

/// Property types of [`SecurityGroup`].
pub mod security_group {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ElastiCache::SecurityGroup`.
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

/// Property types and words of [`ServerlessCache`].
pub mod serverless_cache {
    use crate::{Json, Properties, Value};

    /// The usage limits for storage and ElastiCache Processing Units for the cache.
    ///
    /// A property type of `AWS::ElastiCache::ServerlessCache`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CacheUsageLimits(Properties);

    impl CacheUsageLimits {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum data storage limit in the cache, expressed in Gigabytes.
        ///
        /// `DataStorage`.
        pub fn data_storage(mut self, value: impl Into<Value<DataStorage>>) -> Self {
            self.0.set("DataStorage", value.into());
            self
        }

        /// The number of ElastiCache Processing Units (ECPU) the cache can consume per second.
        ///
        /// `ECPUPerSecond`.
        pub fn ecpu_per_second(mut self, value: impl Into<Value<ECPUPerSecond>>) -> Self {
            self.0.set("ECPUPerSecond", value.into());
            self
        }
    }

    impl From<CacheUsageLimits> for Json {
        fn from(value: CacheUsageLimits) -> Self {
            value.0.into()
        }
    }

    /// The data storage limit.
    ///
    /// A property type of `AWS::ElastiCache::ServerlessCache`.
    ///
    /// Required: `Unit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataStorage(Properties);

    impl DataStorage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The upper limit for data storage the cache is set to use.
        ///
        /// `Maximum`.
        pub fn maximum(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Maximum", value.into());
            self
        }

        /// The lower limit for data storage the cache is set to use.
        ///
        /// `Minimum`.
        pub fn minimum(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Minimum", value.into());
            self
        }

        /// The unit that the storage is measured in, in GB.
        ///
        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<DataStorage> for Json {
        fn from(value: DataStorage) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the number of ElastiCache Processing Units (ECPU) the cache can consume per second.
    ///
    /// A property type of `AWS::ElastiCache::ServerlessCache`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ECPUPerSecond(Properties);

    impl ECPUPerSecond {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for the maximum number of ECPUs the cache can consume per second.
        ///
        /// `Maximum`.
        pub fn maximum(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Maximum", value.into());
            self
        }

        /// The configuration for the minimum number of ECPUs the cache should be able consume per second.
        ///
        /// `Minimum`.
        pub fn minimum(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Minimum", value.into());
            self
        }
    }

    impl From<ECPUPerSecond> for Json {
        fn from(value: ECPUPerSecond) -> Self {
            value.0.into()
        }
    }

    /// Represents the information required for client programs to connect to a cache node. This value is read-only.
    ///
    /// A property type of `AWS::ElastiCache::ServerlessCache`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Endpoint(Properties);

    impl Endpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The DNS hostname of the cache node.
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// The port number that the cache engine is listening on.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Port", value.into());
            self
        }
    }

    impl From<Endpoint> for Json {
        fn from(value: Endpoint) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with Serverless Cache.
    ///
    /// A property type of `AWS::ElastiCache::ServerlessCache`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with 'aws:'.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
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
        /// Words for `ConnectionType`.
        pub enum ConnectionType {
            Public = "public",
            Vpc = "vpc",
        }

        /// Words for `NetworkType`.
        pub enum NetworkType {
            DualStack = "dual_stack",
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Gb = "gb",
        }
    }
}

/// Property types of [`ServerlessCacheSnapshot`].
pub mod serverless_cache_snapshot {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ElastiCache::ServerlessCacheSnapshot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerlessCacheConfiguration(Properties);

    impl ServerlessCacheConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The engine that the serverless cache is configured with.
        ///
        /// `Engine`.
        pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Engine", value.into());
            self
        }

        /// The engine version number that the serverless cache is configured with.
        ///
        /// `MajorEngineVersion`.
        pub fn major_engine_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MajorEngineVersion", value.into());
            self
        }

        /// The identifier of the serverless cache.
        ///
        /// `ServerlessCacheName`.
        pub fn serverless_cache_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerlessCacheName", value.into());
            self
        }
    }

    impl From<ServerlessCacheConfiguration> for Json {
        fn from(value: ServerlessCacheConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElastiCache::ServerlessCacheSnapshot`.
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

        /// The key for the tag. May not be null.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value. May be null.
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

/// Property types of [`Snapshot`].
pub mod snapshot {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ElastiCache::Snapshot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeSnapshot(Properties);

    impl NodeSnapshot {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique identifier for the source cluster.
        ///
        /// `CacheClusterId`.
        pub fn cache_cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CacheClusterId", value.into());
            self
        }

        /// The date and time when the cache node was created in the source cluster.
        ///
        /// `CacheNodeCreateTime`.
        pub fn cache_node_create_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CacheNodeCreateTime", value.into());
            self
        }

        /// The cache node identifier for the node in the source cluster.
        ///
        /// `CacheNodeId`.
        pub fn cache_node_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CacheNodeId", value.into());
            self
        }

        /// The size of the cache on the source cache node.
        ///
        /// `CacheSize`.
        pub fn cache_size(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CacheSize", value.into());
            self
        }

        /// A unique identifier for the source node group (shard).
        ///
        /// `NodeGroupId`.
        pub fn node_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NodeGroupId", value.into());
            self
        }

        /// The date and time when the source node's metadata and cache data set was obtained for the snapshot.
        ///
        /// `SnapshotCreateTime`.
        pub fn snapshot_create_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotCreateTime", value.into());
            self
        }
    }

    impl From<NodeSnapshot> for Json {
        fn from(value: NodeSnapshot) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElastiCache::Snapshot`.
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

        /// The value for the tag.
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

/// Property types of [`SubnetGroup`].
pub mod subnet_group {
    use crate::{Json, Properties, Value};

    /// A tag that can be added to an ElastiCache subnet group. Tags are composed of a Key/Value pair. You can use tags to categorize and track all your subnet groups. A tag with a null Value is permitted.
    ///
    /// A property type of `AWS::ElastiCache::SubnetGroup`.
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

/// Property types and words of [`User`].
pub mod user {
    use crate::{Json, List, Properties, Value};

    /// Specifies the authentication mode to use. Below is an example of the possible JSON values:
    ///
    /// A property type of `AWS::ElastiCache::User`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthenticationMode(Properties);

    impl AuthenticationMode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Passwords used for this user account. You can create up to two passwords for each user.
        ///
        /// `Passwords`.
        pub fn passwords(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Passwords", value.into());
            self
        }

        /// Authentication Type
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<AuthenticationMode> for Json {
        fn from(value: AuthenticationMode) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ElastiCache::User`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with 'aws:'.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
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
        /// Words for `Engine`.
        pub enum Engine {
            Redis = "redis",
            Valkey = "valkey",
        }

        /// Words for `Type`.
        pub enum Type {
            Iam = "iam",
            NoPasswordRequired = "no-password-required",
            Password = "password",
        }
    }
}

/// Property types and words of [`UserGroup`].
pub mod user_group {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ElastiCache::UserGroup`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with 'aws:'.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
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
        /// Words for `Engine`.
        pub enum Engine {
            Redis = "redis",
            Valkey = "valkey",
        }
    }
}
