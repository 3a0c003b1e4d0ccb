//! `AWS::DAX`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a DAX cluster. All nodes in the cluster run the same DAX caching software.
///
/// [`AWS::DAX::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html).
///
/// Required: `IAMRoleARN`, `NodeType`, `ReplicationFactor`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Availability Zones (AZs) in which the cluster nodes will reside after the cluster has been created or updated. If provided, the length of this list must equal the `ReplicationFactor` parameter.
    ///
    /// `AvailabilityZones`.
    pub fn availability_zones(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AvailabilityZones", value.into());
        self
    }

    /// The encryption type of the cluster's endpoint. Available values are:
    ///
    /// `ClusterEndpointEncryptionType`. A change replaces the resource.
    pub fn cluster_endpoint_encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterEndpointEncryptionType", value.into());
        self
    }

    /// The name of the DAX cluster.
    ///
    /// `ClusterName`. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The description of the cluster.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A valid Amazon Resource Name (ARN) that identifies an IAM role. At runtime, DAX will assume this role and use the role's permissions to access DynamoDB on your behalf.
    ///
    /// `IAMRoleARN`. Required. A change replaces the resource.
    pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IAMRoleARN", value.into());
        self
    }

    /// The IP address type of the cluster. Values are:
    ///
    /// `NetworkType`. A change replaces the resource.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// The node type for the nodes in the cluster. (All nodes in a DAX cluster are of the same type.)
    ///
    /// `NodeType`. Required. A change replaces the resource.
    pub fn node_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NodeType", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon SNS topic to which notifications will be sent.
    ///
    /// `NotificationTopicARN`.
    pub fn notification_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationTopicARN", value.into());
        self
    }

    /// The parameter group to be associated with the DAX cluster.
    ///
    /// `ParameterGroupName`.
    pub fn parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParameterGroupName", value.into());
        self
    }

    /// A range of time when maintenance of DAX cluster software will be performed. For example: `sun:01:00-sun:09:00` . Cluster maintenance normally takes less than 30 minutes, and is performed automatically within the maintenance window.
    ///
    /// `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value.into());
        self
    }

    /// The number of nodes in the DAX cluster. A replication factor of 1 will create a single-node cluster, without any read replicas. For additional fault tolerance, you can create a multiple node cluster with one or more read replicas.
    ///
    /// `ReplicationFactor`. Required.
    pub fn replication_factor(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ReplicationFactor", value.into());
        self
    }

    /// Represents the settings used to enable server-side encryption on the cluster.
    ///
    /// `SSESpecification`. A change replaces the resource.
    pub fn sse_specification(mut self, value: impl Into<Value<cluster::SSESpecification>>) -> Self {
        self.0.set("SSESpecification", value.into());
        self
    }

    /// A list of security group IDs to be assigned to each node in the DAX cluster. (Each of the security group ID is system-generated.)
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The name of the subnet group to be used for the replication group.
    ///
    /// `SubnetGroupName`. A change replaces the resource.
    pub fn subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetGroupName", value.into());
        self
    }

    /// A set of tags to associate with the DAX cluster.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::DAX::Cluster";
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
    /// Returns the ARN of the DAX cluster. For example:
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the endpoint of the DAX cluster. For example:
    ///
    /// `Fn::GetAtt` of `ClusterDiscoveryEndpoint`.
    #[must_use]
    pub fn cluster_discovery_endpoint(self) -> Value<String> {
        self.attribute("ClusterDiscoveryEndpoint")
    }

    /// Returns the endpoint URL of the DAX cluster.
    ///
    /// `Fn::GetAtt` of `ClusterDiscoveryEndpointURL`.
    #[must_use]
    pub fn cluster_discovery_endpoint_url(self) -> Value<String> {
        self.attribute("ClusterDiscoveryEndpointURL")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A named set of parameters that are applied to all of the nodes in a DAX cluster.
///
/// [`AWS::DAX::ParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-parametergroup.html).
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

    /// The name of the parameter group.
    ///
    /// `ParameterGroupName`. A change replaces the resource.
    pub fn parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParameterGroupName", value.into());
        self
    }

    /// An array of name-value pairs for the parameters in the group. Each element in the array represents a single parameter.
    ///
    /// `ParameterNameValues`.
    pub fn parameter_name_values(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ParameterNameValues", value.into());
        self
    }
}

impl Resource for ParameterGroup {
    const TYPE: &'static str = "AWS::DAX::ParameterGroup";
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

/// Creates a new subnet group.
///
/// [`AWS::DAX::SubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-subnetgroup.html).
///
/// Required: `SubnetIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SubnetGroup(Properties);

impl SubnetGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the subnet group.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the subnet group.
    ///
    /// `SubnetGroupName`. A change replaces the resource.
    pub fn subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetGroupName", value.into());
        self
    }

    /// A list of VPC subnet IDs for the subnet group.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }
}

impl Resource for SubnetGroup {
    const TYPE: &'static str = "AWS::DAX::SubnetGroup";
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

/// Property types of [`Cluster`].
pub mod cluster {
    use crate::{Json, Properties, Value};

    /// Represents the settings used to enable server-side encryption.
    ///
    /// A property type of `AWS::DAX::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SSESpecification(Properties);

    impl SSESpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether server-side encryption is enabled (true) or disabled (false) on the cluster.
        ///
        /// `SSEEnabled`.
        pub fn sse_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SSEEnabled", value.into());
            self
        }
    }

    impl From<SSESpecification> for Json {
        fn from(value: SSESpecification) -> Self {
            value.0.into()
        }
    }
}
