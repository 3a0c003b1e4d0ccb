//! `AWS::MemoryDB`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Specifies an Access Control List. For more information, see \[Authenticating users with Access Contol Lists (ACLs)\](<https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html>) .
///
/// [`AWS::MemoryDB::ACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-acl.html).
///
/// Required: `ACLName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ACL(Properties);

impl ACL {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Access Control List.
    ///
    /// `ACLName`. Required. A change replaces the resource.
    pub fn acl_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ACLName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<acl::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The list of users that belong to the Access Control List.
    ///
    /// `UserNames`.
    pub fn user_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("UserNames", value.into());
        self
    }
}

impl Resource for ACL {
    const TYPE: &'static str = "AWS::MemoryDB::ACL";
}

impl Construct for ACL {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ACL> for Properties {
    fn from(value: ACL) -> Self {
        value.0
    }
}

impl Handle<ACL> {
    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the Access Control List, such as `arn:aws:memorydb:us-east-1:123456789012:acl/my-acl`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Indicates ACL status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Specifies a cluster . All nodes in the cluster run the same protocol-compliant engine software.
///
/// [`AWS::MemoryDB::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html).
///
/// Required: `ACLName`, `ClusterName`, `NodeType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Access Control List to associate with the cluster .
    ///
    /// `ACLName`. Required.
    pub fn acl_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ACLName", value.into());
        self
    }

    /// When set to true, the cluster will automatically receive minor engine version upgrades after launch.
    ///
    /// `AutoMinorVersionUpgrade`.
    pub fn auto_minor_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value.into());
        self
    }

    /// The cluster 's configuration endpoint.
    ///
    /// `ClusterEndpoint`.
    pub fn cluster_endpoint(mut self, value: impl Into<Value<cluster::Endpoint>>) -> Self {
        self.0.set("ClusterEndpoint", value.into());
        self
    }

    /// The name of the cluster .
    ///
    /// `ClusterName`. Required. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// Enables data tiering. Data tiering is only supported for clusters using the r6gd node type. This parameter must be set when using r6gd nodes.
    ///
    /// `DataTiering`. Allowed: [`DataTiering`](cluster::DataTiering). A change replaces the resource.
    pub fn data_tiering(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataTiering", value.into());
        self
    }

    /// A description of the cluster .
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the engine used by the cluster.
    ///
    /// `Engine`.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The Redis engine version used by the cluster .
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// The user-supplied name of a final cluster snapshot. This is the unique name that identifies the snapshot. MemoryDB creates the snapshot, and then deletes the cluster immediately afterward.
    ///
    /// `FinalSnapshotName`.
    pub fn final_snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FinalSnapshotName", value.into());
        self
    }

    /// The mechanism that the cluster uses to discover IP addresses. Returns 'ipv4' when DNS endpoints resolve to IPv4 addresses, or 'ipv6' when DNS endpoints resolve to IPv6 addresses.
    ///
    /// `IpDiscovery`. Allowed: [`IpDiscovery`](cluster::IpDiscovery).
    pub fn ip_discovery(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpDiscovery", value.into());
        self
    }

    /// The ID of the KMS key used to encrypt the cluster .
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Specifies the weekly time range during which maintenance on the cluster is performed. It is specified as a range in the format `ddd:hh24:mi-ddd:hh24:mi` (24H Clock UTC). The minimum maintenance window is a 60 minute period.
    ///
    /// `MaintenanceWindow`.
    pub fn maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MaintenanceWindow", value.into());
        self
    }

    /// The name of the multi-Region cluster that this cluster belongs to.
    ///
    /// `MultiRegionClusterName`. A change replaces the resource.
    pub fn multi_region_cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MultiRegionClusterName", value.into());
        self
    }

    /// The IP address type for the cluster. Returns 'ipv4' for IPv4 only, 'ipv6' for IPv6 only, or 'dual-stack' if the cluster supports both IPv4 and IPv6 addressing.
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](cluster::NetworkType). A change replaces the resource.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// The cluster 's node type.
    ///
    /// `NodeType`. Required.
    pub fn node_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NodeType", value.into());
        self
    }

    /// The number of replicas to apply to each shard.
    ///
    /// `NumReplicasPerShard`.
    pub fn num_replicas_per_shard(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NumReplicasPerShard", value.into());
        self
    }

    /// The number of shards in the cluster .
    ///
    /// `NumShards`.
    pub fn num_shards(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NumShards", value.into());
        self
    }

    /// The name of the parameter group used by the cluster .
    ///
    /// `ParameterGroupName`.
    pub fn parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParameterGroupName", value.into());
        self
    }

    /// The port used by the cluster .
    ///
    /// `Port`. A change replaces the resource.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// A list of security group names to associate with this cluster .
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// A list of Amazon Resource Names (ARN) that uniquely identify the RDB snapshot files stored in Amazon S3. The snapshot files are used to populate the new cluster . The Amazon S3 object name in the ARN cannot contain any commas.
    ///
    /// `SnapshotArns`. A change replaces the resource.
    pub fn snapshot_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SnapshotArns", value.into());
        self
    }

    /// The name of a snapshot from which to restore data into the new cluster . The snapshot status changes to restoring while the new cluster is being created.
    ///
    /// `SnapshotName`. A change replaces the resource.
    pub fn snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotName", value.into());
        self
    }

    /// The number of days for which MemoryDB retains automatic snapshots before deleting them. For example, if you set SnapshotRetentionLimit to 5, a snapshot that was taken today is retained for 5 days before being deleted.
    ///
    /// `SnapshotRetentionLimit`.
    pub fn snapshot_retention_limit(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SnapshotRetentionLimit", value.into());
        self
    }

    /// The daily time range (in UTC) during which MemoryDB begins taking a daily snapshot of your shard. Example: 05:00-09:00 If you do not specify this parameter, MemoryDB automatically chooses an appropriate time range.
    ///
    /// `SnapshotWindow`.
    pub fn snapshot_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotWindow", value.into());
        self
    }

    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the SNS topic, such as `arn:aws:memorydb:us-east-1:123456789012:mySNSTopic`
    ///
    /// `SnsTopicArn`.
    pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnsTopicArn", value.into());
        self
    }

    /// The SNS topic must be in Active status to receive notifications.
    ///
    /// `SnsTopicStatus`.
    pub fn sns_topic_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnsTopicStatus", value.into());
        self
    }

    /// The name of the subnet group used by the cluster .
    ///
    /// `SubnetGroupName`. A change replaces the resource.
    pub fn subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetGroupName", value.into());
        self
    }

    /// A flag to indicate if In-transit encryption is enabled.
    ///
    /// `TLSEnabled`. A change replaces the resource.
    pub fn tls_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TLSEnabled", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::MemoryDB::Cluster";
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
    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the cluster , such as `arn:aws:memorydb:us-east-1:123456789012:cluster/my-cluster`
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("ARN")
    }

    /// The address of the cluster 's configuration endpoint.
    ///
    /// `Fn::GetAtt` of `ClusterEndpoint.Address`.
    #[must_use]
    pub fn cluster_endpoint_address(self) -> Value<String> {
        self.attribute("ClusterEndpoint.Address")
    }

    /// The port used by the cluster configuration endpoint.
    ///
    /// `Fn::GetAtt` of `ClusterEndpoint.Port`.
    #[must_use]
    pub fn cluster_endpoint_port(self) -> Value<i64> {
        self.attribute("ClusterEndpoint.Port")
    }

    /// The status of the parameter group used by the cluster , for example `active` or `applying` .
    ///
    /// `Fn::GetAtt` of `ParameterGroupStatus`.
    #[must_use]
    pub fn parameter_group_status(self) -> Value<String> {
        self.attribute("ParameterGroupStatus")
    }

    /// The status of the cluster. For example, 'available', 'updating' or 'creating'.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Represents a multi-Region cluster.
///
/// [`AWS::MemoryDB::MultiRegionCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-multiregioncluster.html).
///
/// Required: `NodeType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MultiRegionCluster(Properties);

impl MultiRegionCluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the multi-Region cluster.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the engine used by the multi-Region cluster.
    ///
    /// `Engine`.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The version of the engine used by the multi-Region cluster.
    ///
    /// `EngineVersion`. A change replaces the resource.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// A suffix to be added to the Multi-Region cluster name. Amazon MemoryDB automatically applies a prefix to the Multi-Region cluster Name when it is created. Each Amazon Region has its own prefix.
    ///
    /// `MultiRegionClusterNameSuffix`. A change replaces the resource.
    pub fn multi_region_cluster_name_suffix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MultiRegionClusterNameSuffix", value.into());
        self
    }

    /// The name of the multi-Region parameter group associated with the cluster.
    ///
    /// `MultiRegionParameterGroupName`. A change replaces the resource.
    pub fn multi_region_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MultiRegionParameterGroupName", value.into());
        self
    }

    /// The node type used by the multi-Region cluster.
    ///
    /// `NodeType`. Required.
    pub fn node_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NodeType", value.into());
        self
    }

    /// The number of shards in the multi-Region cluster.
    ///
    /// `NumShards`.
    pub fn num_shards(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NumShards", value.into());
        self
    }

    /// Indiciates if the multi-Region cluster is TLS enabled.
    ///
    /// `TLSEnabled`. A change replaces the resource.
    pub fn tls_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TLSEnabled", value.into());
        self
    }

    /// A list of tags to be applied to the multi-Region cluster.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<multi_region_cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The strategy to use for the update operation. Supported values are "coordinated" or "uncoordinated".
    ///
    /// `UpdateStrategy`. Allowed: [`UpdateStrategy`](multi_region_cluster::UpdateStrategy).
    pub fn update_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UpdateStrategy", value.into());
        self
    }
}

impl Resource for MultiRegionCluster {
    const TYPE: &'static str = "AWS::MemoryDB::MultiRegionCluster";
}

impl Construct for MultiRegionCluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MultiRegionCluster> for Properties {
    fn from(value: MultiRegionCluster) -> Self {
        value.0
    }
}

impl Handle<MultiRegionCluster> {
    /// The Amazon Resource Name (ARN) of the multi-Region cluster.
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("ARN")
    }

    /// The name of the multi-Region cluster.
    ///
    /// `Fn::GetAtt` of `MultiRegionClusterName`.
    #[must_use]
    pub fn multi_region_cluster_name(self) -> Value<String> {
        self.attribute("MultiRegionClusterName")
    }

    /// The current status of the multi-Region cluster.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Specifies a new MemoryDB parameter group. A parameter group is a collection of parameters and their values that are applied to all of the nodes in any cluster .
///
/// [`AWS::MemoryDB::ParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-parametergroup.html).
///
/// Required: `Family`, `ParameterGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ParameterGroup(Properties);

impl ParameterGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the parameter group.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the parameter group family that this parameter group is compatible with.
    ///
    /// `Family`. Required. A change replaces the resource.
    pub fn family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Family", value.into());
        self
    }

    /// The name of the parameter group.
    ///
    /// `ParameterGroupName`. Required. A change replaces the resource.
    pub fn parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParameterGroupName", value.into());
        self
    }

    /// Returns the detailed parameter list for the parameter group.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<parameter_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ParameterGroup {
    const TYPE: &'static str = "AWS::MemoryDB::ParameterGroup";
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
    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the parameter group, such as `arn:aws:memorydb:us-east-1:123456789012:parametergroup/my-parameter-group`
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("ARN")
    }
}

/// Resource Type definition for AWS::MemoryDB::Snapshot. Represents a copy of an entire cluster as of the time when the snapshot was taken.
///
/// [`AWS::MemoryDB::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-snapshot.html).
///
/// Required: `ClusterName`, `SnapshotName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Snapshot(Properties);

impl Snapshot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the cluster from which the snapshot was taken.
    ///
    /// `ClusterName`. Required. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The ID of the KMS key used to encrypt the snapshot.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of the snapshot.
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
    const TYPE: &'static str = "AWS::MemoryDB::Snapshot";
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

    /// `Fn::GetAtt` of `ClusterConfiguration`.
    #[must_use]
    pub fn cluster_configuration(self) -> Value<Json> {
        self.attribute("ClusterConfiguration")
    }

    /// Enables data tiering. Data tiering is only supported for clusters using the r6gd node type.
    ///
    /// `Fn::GetAtt` of `DataTiering`.
    #[must_use]
    pub fn data_tiering(self) -> Value<String> {
        self.attribute("DataTiering")
    }

    /// Indicates whether the snapshot is from an automatic backup (automated) or was created manually (manual).
    ///
    /// `Fn::GetAtt` of `Source`.
    #[must_use]
    pub fn source(self) -> Value<String> {
        self.attribute("Source")
    }

    /// The status of the snapshot. Valid values: creating \| available \| restoring \| copying \| deleting.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Specifies a subnet group. A subnet group is a collection of subnets (typically private) that you can designate for your cluster s running in an Amazon Virtual Private Cloud (VPC) environment.
///
/// [`AWS::MemoryDB::SubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-subnetgroup.html).
///
/// Required: `SubnetGroupName`, `SubnetIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SubnetGroup(Properties);

impl SubnetGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the subnet group.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the subnet group to be used for the cluster .
    ///
    /// `SubnetGroupName`. Required. A change replaces the resource.
    pub fn subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetGroupName", value.into());
        self
    }

    /// A list of Amazon VPC subnet IDs for the subnet group.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<subnet_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SubnetGroup {
    const TYPE: &'static str = "AWS::MemoryDB::SubnetGroup";
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

impl Handle<SubnetGroup> {
    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the subnet group, such as `arn:aws:memorydb:us-east-1:123456789012:subnetgroup/my-subnet-group`
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("ARN")
    }

    /// The network types supported by this subnet. Returns an array of strings that can include 'ipv4', 'ipv6', or both, indicating whether the subnet supports IPv4 only, IPv6 only, or dual-stack deployments.
    ///
    /// `Fn::GetAtt` of `SupportedNetworkTypes`.
    #[must_use]
    pub fn supported_network_types(self) -> Value<Vec<String>> {
        self.attribute_list("SupportedNetworkTypes")
    }
}

/// Specifies a MemoryDB user. For more information, see \[Authenticating users with Access Contol Lists (ACLs)\](<https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html>) .
///
/// [`AWS::MemoryDB::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-user.html).
///
/// Required: `UserName`.
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

    /// Denotes whether the user requires a password to authenticate.
    ///
    /// `AuthenticationMode`.
    pub fn authentication_mode(
        mut self,
        value: impl Into<Value<user::AuthenticationMode>>,
    ) -> Self {
        self.0.set("AuthenticationMode", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<user::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the user.
    ///
    /// `UserName`. Required. A change replaces the resource.
    pub fn user_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserName", value.into());
        self
    }
}

impl Resource for User {
    const TYPE: &'static str = "AWS::MemoryDB::User";
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
    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the user, such as `arn:aws:memorydb:us-east-1:123456789012:user/user1`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Indicates the user status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types of [`ACL`].
pub mod acl {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::MemoryDB::ACL`.
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
}

/// Property types and words of [`Cluster`].
pub mod cluster {
    use crate::{Json, Properties, Value};

    /// Represents the information required for client programs to connect to the cluster and its nodes.
    ///
    /// A property type of `AWS::MemoryDB::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Endpoint(Properties);

    impl Endpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The DNS hostname of the node.
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// The port number that the engine is listening on.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }
    }

    impl From<Endpoint> for Json {
        fn from(value: Endpoint) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::MemoryDB::Cluster`.
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

    words! {
        /// Words for `DataTiering`.
        pub enum DataTiering {
            True = "true",
            False = "false",
        }

        /// Words for `IpDiscovery`.
        pub enum IpDiscovery {
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
        }

        /// Words for `NetworkType`.
        pub enum NetworkType {
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
            DualStack = "dual_stack",
        }
    }
}

/// Property types and words of [`MultiRegionCluster`].
pub mod multi_region_cluster {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::MemoryDB::MultiRegionCluster`.
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

    words! {
        /// Words for `UpdateStrategy`.
        pub enum UpdateStrategy {
            Coordinated = "COORDINATED",
            Uncoordinated = "UNCOORDINATED",
        }
    }
}

/// Property types of [`ParameterGroup`].
pub mod parameter_group {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::MemoryDB::ParameterGroup`.
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

    /// A property type of `AWS::MemoryDB::Snapshot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterConfiguration(Properties);

    impl ClusterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description of the cluster configuration.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The name of the engine used by the cluster configuration.
        ///
        /// `Engine`.
        pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Engine", value.into());
            self
        }

        /// The Redis OSS engine version used by the cluster.
        ///
        /// `EngineVersion`.
        pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EngineVersion", value.into());
            self
        }

        /// The specified maintenance window for the cluster.
        ///
        /// `MaintenanceWindow`.
        pub fn maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaintenanceWindow", value.into());
            self
        }

        /// The name of the cluster.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The node type used for the cluster.
        ///
        /// `NodeType`.
        pub fn node_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NodeType", value.into());
            self
        }

        /// The number of shards in the cluster.
        ///
        /// `NumShards`.
        pub fn num_shards(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumShards", value.into());
            self
        }

        /// The name of parameter group used by the cluster.
        ///
        /// `ParameterGroupName`.
        pub fn parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterGroupName", value.into());
            self
        }

        /// The port used by the cluster.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The snapshot retention limit set by the cluster.
        ///
        /// `SnapshotRetentionLimit`.
        pub fn snapshot_retention_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SnapshotRetentionLimit", value.into());
            self
        }

        /// The snapshot window set by the cluster.
        ///
        /// `SnapshotWindow`.
        pub fn snapshot_window(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotWindow", value.into());
            self
        }

        /// The name of the subnet group used by the cluster.
        ///
        /// `SubnetGroupName`.
        pub fn subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubnetGroupName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the SNS notification topic for the cluster.
        ///
        /// `TopicArn`.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicArn", value.into());
            self
        }

        /// The ID of the VPC the cluster belongs to.
        ///
        /// `VpcId`.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<ClusterConfiguration> for Json {
        fn from(value: ClusterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MemoryDB::Snapshot`.
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
}

/// Property types of [`SubnetGroup`].
pub mod subnet_group {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::MemoryDB::SubnetGroup`.
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

/// Property types and words of [`User`].
pub mod user {
    use crate::{Json, List, Properties, Value};

    /// Denotes whether the user requires a password to authenticate.
    ///
    /// A property type of `AWS::MemoryDB::User`.
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

        /// Type of authentication strategy for this user.
        ///
        /// `Type`. Allowed: [`Type`].
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
    /// A property type of `AWS::MemoryDB::User`.
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
        /// Words for `Type`.
        pub enum Type {
            Password = "password",
            Iam = "iam",
        }
    }
}
