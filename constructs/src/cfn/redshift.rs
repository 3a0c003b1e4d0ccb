//! `AWS::Redshift`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Specifies a cluster. A \*cluster\* is a fully managed data warehouse that consists of a set of compute nodes.
///
/// [`AWS::Redshift::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html).
///
/// Required: `ClusterType`, `DBName`, `MasterUsername`, `NodeType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// If `true` , major version upgrades can be applied during the maintenance window to the Amazon Redshift engine that is running on the cluster.
    ///
    /// `AllowVersionUpgrade`.
    pub fn allow_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowVersionUpgrade", value.into());
        self
    }

    /// This parameter is retired. It does not set the AQUA configuration status. Amazon Redshift automatically determines whether to use AQUA (Advanced Query Accelerator).
    ///
    /// `AquaConfigurationStatus`. Allowed: [`AquaConfigurationStatus`](cluster::AquaConfigurationStatus).
    pub fn aqua_configuration_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AquaConfigurationStatus", value.into());
        self
    }

    /// The number of days that automated snapshots are retained. If the value is 0, automated snapshots are disabled.
    ///
    /// `AutomatedSnapshotRetentionPeriod`.
    pub fn automated_snapshot_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("AutomatedSnapshotRetentionPeriod", value.into());
        self
    }

    /// The EC2 Availability Zone (AZ) in which you want Amazon Redshift to provision the cluster.
    ///
    /// `AvailabilityZone`.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// The option to enable relocation for an Amazon Redshift cluster between Availability Zones after the cluster is created.
    ///
    /// `AvailabilityZoneRelocation`.
    pub fn availability_zone_relocation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AvailabilityZoneRelocation", value.into());
        self
    }

    /// Describes the status of the Availability Zone relocation operation.
    ///
    /// `AvailabilityZoneRelocationStatus`.
    pub fn availability_zone_relocation_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZoneRelocationStatus", value.into());
        self
    }

    /// A boolean value indicating whether the resize operation is using the classic resize process. If you don't provide this parameter or set the value to `false` , the resize type is elastic.
    ///
    /// `Classic`.
    pub fn classic(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Classic", value.into());
        self
    }

    /// A unique identifier for the cluster. You use this identifier to refer to the cluster for any subsequent cluster operations such as deleting or modifying. The identifier also appears in the Amazon Redshift console.
    ///
    /// `ClusterIdentifier`. A change replaces the resource.
    pub fn cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterIdentifier", value.into());
        self
    }

    /// The name of the parameter group to be associated with this cluster.
    ///
    /// `ClusterParameterGroupName`.
    pub fn cluster_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterParameterGroupName", value.into());
        self
    }

    /// A list of security groups to be associated with this cluster.
    ///
    /// `ClusterSecurityGroups`.
    pub fn cluster_security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ClusterSecurityGroups", value.into());
        self
    }

    /// The name of a cluster subnet group to be associated with this cluster.
    ///
    /// `ClusterSubnetGroupName`. A change replaces the resource.
    pub fn cluster_subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterSubnetGroupName", value.into());
        self
    }

    /// The type of the cluster. When cluster type is specified as
    ///
    /// `ClusterType`. Required.
    pub fn cluster_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterType", value.into());
        self
    }

    /// The version of the Amazon Redshift engine software that you want to deploy on the cluster.
    ///
    /// `ClusterVersion`.
    pub fn cluster_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterVersion", value.into());
        self
    }

    /// The name of the first database to be created when the cluster is created.
    ///
    /// `DBName`. Required. A change replaces the resource.
    pub fn db_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBName", value.into());
        self
    }

    /// A Boolean indicating whether to enable the deferred maintenance window.
    ///
    /// `DeferMaintenance`.
    pub fn defer_maintenance(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeferMaintenance", value.into());
        self
    }

    /// An integer indicating the duration of the maintenance window in days. If you specify a duration, you can't specify an end time. The duration must be 45 days or less.
    ///
    /// `DeferMaintenanceDuration`.
    pub fn defer_maintenance_duration(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DeferMaintenanceDuration", value.into());
        self
    }

    /// A timestamp for the end of the time period when we defer maintenance.
    ///
    /// `DeferMaintenanceEndTime`.
    pub fn defer_maintenance_end_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeferMaintenanceEndTime", value.into());
        self
    }

    /// A timestamp indicating the start time for the deferred maintenance window.
    ///
    /// `DeferMaintenanceStartTime`.
    pub fn defer_maintenance_start_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeferMaintenanceStartTime", value.into());
        self
    }

    /// The destination region that snapshots are automatically copied to when cross-region snapshot copy is enabled.
    ///
    /// `DestinationRegion`.
    pub fn destination_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DestinationRegion", value.into());
        self
    }

    /// The Elastic IP (EIP) address for the cluster.
    ///
    /// `ElasticIp`.
    pub fn elastic_ip(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ElasticIp", value.into());
        self
    }

    /// If `true` , the data in the cluster is encrypted at rest. If you set the value on this parameter to `false` , the request will fail.
    ///
    /// `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Encrypted", value.into());
        self
    }

    /// The connection endpoint.
    ///
    /// `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<Value<cluster::Endpoint>>) -> Self {
        self.0.set("Endpoint", value.into());
        self
    }

    /// An option that specifies whether to create the cluster with enhanced VPC routing enabled. To create a cluster that uses enhanced VPC routing, the cluster must be in a VPC.
    ///
    /// `EnhancedVpcRouting`.
    pub fn enhanced_vpc_routing(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnhancedVpcRouting", value.into());
        self
    }

    /// Specifies the name of the HSM client certificate the Amazon Redshift cluster uses to retrieve the data encryption keys stored in an HSM.
    ///
    /// `HsmClientCertificateIdentifier`.
    pub fn hsm_client_certificate_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HsmClientCertificateIdentifier", value.into());
        self
    }

    /// Specifies the name of the HSM configuration that contains the information the Amazon Redshift cluster can use to retrieve and store keys in an HSM.
    ///
    /// `HsmConfigurationIdentifier`.
    pub fn hsm_configuration_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HsmConfigurationIdentifier", value.into());
        self
    }

    /// A list of AWS Identity and Access Management (IAM) roles that can be used by the cluster to access other AWS services. You must supply the IAM roles in their Amazon Resource Name (ARN) format.
    ///
    /// `IamRoles`.
    pub fn iam_roles(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("IamRoles", value.into());
        self
    }

    /// The AWS Key Management Service (KMS) key ID of the encryption key that you want to use to encrypt data in the cluster.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Specifies logging information, such as queries and connection attempts, for the specified Amazon Redshift cluster.
    ///
    /// `LoggingProperties`.
    pub fn logging_properties(
        mut self,
        value: impl Into<Value<cluster::LoggingProperties>>,
    ) -> Self {
        self.0.set("LoggingProperties", value.into());
        self
    }

    /// An optional parameter for the name of the maintenance track for the cluster. If you don't provide a maintenance track name, the cluster is assigned to the `current` track.
    ///
    /// `MaintenanceTrackName`.
    pub fn maintenance_track_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MaintenanceTrackName", value.into());
        self
    }

    /// If `true` , Amazon Redshift uses AWS Secrets Manager to manage this cluster's admin credentials. You can't use `MasterUserPassword` if `ManageMasterPassword` is true.
    ///
    /// `ManageMasterPassword`.
    pub fn manage_master_password(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ManageMasterPassword", value.into());
        self
    }

    /// The default number of days to retain a manual snapshot. If the value is -1, the snapshot is retained indefinitely. This setting doesn't change the retention period of existing snapshots.
    ///
    /// `ManualSnapshotRetentionPeriod`.
    pub fn manual_snapshot_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ManualSnapshotRetentionPeriod", value.into());
        self
    }

    /// The ID of the AWS Key Management Service (KMS) key used to encrypt and store the cluster's admin credentials secret. You can only use this parameter if `ManageMasterPassword` is true.
    ///
    /// `MasterPasswordSecretKmsKeyId`.
    pub fn master_password_secret_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterPasswordSecretKmsKeyId", value.into());
        self
    }

    /// The password associated with the admin user account for the cluster that is being created.
    ///
    /// `MasterUserPassword`.
    pub fn master_user_password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterUserPassword", value.into());
        self
    }

    /// The user name associated with the admin user account for the cluster that is being created.
    ///
    /// `MasterUsername`. Required. A change replaces the resource.
    pub fn master_username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterUsername", value.into());
        self
    }

    /// A boolean indicating whether Amazon Redshift should deploy the cluster in two Availability Zones. The default is false.
    ///
    /// `MultiAZ`.
    pub fn multi_az(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("MultiAZ", value.into());
        self
    }

    /// The policy that is attached to a resource.
    ///
    /// `NamespaceResourcePolicy`.
    pub fn namespace_resource_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("NamespaceResourcePolicy", value.into());
        self
    }

    /// The node type to be provisioned for the cluster.
    ///
    /// `NodeType`. Required.
    pub fn node_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NodeType", value.into());
        self
    }

    /// The number of compute nodes in the cluster. This parameter is required when the \*ClusterType\* parameter is specified as `multi-node` .
    ///
    /// `NumberOfNodes`.
    pub fn number_of_nodes(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NumberOfNodes", value.into());
        self
    }

    /// The AWS account used to create or copy the snapshot. Required if you are restoring a snapshot you do not own, optional if you own the snapshot.
    ///
    /// `OwnerAccount`. A change replaces the resource.
    pub fn owner_account(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OwnerAccount", value.into());
        self
    }

    /// The port number on which the cluster accepts incoming connections.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// The weekly time range (in UTC) during which automated cluster maintenance can occur.
    ///
    /// `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value.into());
        self
    }

    /// If `true` , the cluster can be accessed from a public network.
    ///
    /// `PubliclyAccessible`.
    pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PubliclyAccessible", value.into());
        self
    }

    /// The Amazon Redshift operation to be performed. Supported operations are `pause-cluster` , `resume-cluster` , and `failover-primary-compute` .
    ///
    /// `ResourceAction`.
    pub fn resource_action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceAction", value.into());
        self
    }

    /// Describes a `RevisionTarget` object.
    ///
    /// `RevisionTarget`.
    pub fn revision_target(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RevisionTarget", value.into());
        self
    }

    /// Rotates the encryption keys for a cluster.
    ///
    /// `RotateEncryptionKey`.
    pub fn rotate_encryption_key(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RotateEncryptionKey", value.into());
        self
    }

    /// The name of the cluster the source snapshot was created from. This parameter is required if your user or role has a policy containing a snapshot resource element that specifies anything other than \* for the cluster name.
    ///
    /// `SnapshotClusterIdentifier`. A change replaces the resource.
    pub fn snapshot_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotClusterIdentifier", value.into());
        self
    }

    /// The name of the snapshot copy grant.
    ///
    /// `SnapshotCopyGrantName`.
    pub fn snapshot_copy_grant_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotCopyGrantName", value.into());
        self
    }

    /// Indicates whether to apply the snapshot retention period to newly copied manual snapshots instead of automated snapshots.
    ///
    /// `SnapshotCopyManual`.
    pub fn snapshot_copy_manual(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SnapshotCopyManual", value.into());
        self
    }

    /// The number of days to retain automated snapshots in the destination AWS Region after they are copied from the source AWS Region .
    ///
    /// `SnapshotCopyRetentionPeriod`.
    pub fn snapshot_copy_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SnapshotCopyRetentionPeriod", value.into());
        self
    }

    /// The name of the snapshot from which to create the new cluster. This parameter isn't case sensitive. You must specify this parameter or `snapshotArn` , but not both.
    ///
    /// `SnapshotIdentifier`. A change replaces the resource.
    pub fn snapshot_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotIdentifier", value.into());
        self
    }

    /// A list of tag instances.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A list of Virtual Private Cloud (VPC) security groups to be associated with the cluster.
    ///
    /// `VpcSecurityGroupIds`.
    pub fn vpc_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSecurityGroupIds", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::Redshift::Cluster";
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
    /// The namespace Amazon Resource Name (ARN) of the cluster.
    ///
    /// `Fn::GetAtt` of `ClusterNamespaceArn`.
    #[must_use]
    pub fn cluster_namespace_arn(self) -> Value<String> {
        self.attribute("ClusterNamespaceArn")
    }

    /// A unique identifier for the maintenance window.
    ///
    /// `Fn::GetAtt` of `DeferMaintenanceIdentifier`.
    #[must_use]
    pub fn defer_maintenance_identifier(self) -> Value<String> {
        self.attribute("DeferMaintenanceIdentifier")
    }

    /// The connection endpoint for the Amazon Redshift cluster. For example: `examplecluster.cg034hpkmmjt.us-east-1.redshift.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `Endpoint.Address`.
    #[must_use]
    pub fn endpoint_address(self) -> Value<String> {
        self.attribute("Endpoint.Address")
    }

    /// The port number on which the Amazon Redshift cluster accepts connections. For example: `5439` .
    ///
    /// `Fn::GetAtt` of `Endpoint.Port`.
    #[must_use]
    pub fn endpoint_port(self) -> Value<String> {
        self.attribute("Endpoint.Port")
    }

    /// The Amazon Resource Name (ARN) for the cluster's admin user credentials secret.
    ///
    /// `Fn::GetAtt` of `MasterPasswordSecretArn`.
    #[must_use]
    pub fn master_password_secret_arn(self) -> Value<String> {
        self.attribute("MasterPasswordSecretArn")
    }
}

/// Describes a parameter group.
///
/// [`AWS::Redshift::ClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clusterparametergroup.html).
///
/// Required: `Description`, `ParameterGroupFamily`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ClusterParameterGroup(Properties);

impl ClusterParameterGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the parameter group.
    ///
    /// `Description`. Required. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the cluster parameter group family that this cluster parameter group is compatible with. You can create a custom parameter group and then associate your cluster with it.
    ///
    /// `ParameterGroupFamily`. Required. A change replaces the resource.
    pub fn parameter_group_family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParameterGroupFamily", value.into());
        self
    }

    /// The name of the cluster parameter group.
    ///
    /// `ParameterGroupName`. A change replaces the resource.
    pub fn parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParameterGroupName", value.into());
        self
    }

    /// An array of parameters to be modified. A maximum of 20 parameters can be modified in a single request.
    ///
    /// `Parameters`.
    pub fn parameters(
        mut self,
        value: impl Into<List<cluster_parameter_group::Parameter>>,
    ) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// The list of tags for the cluster parameter group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster_parameter_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ClusterParameterGroup {
    const TYPE: &'static str = "AWS::Redshift::ClusterParameterGroup";
}

impl Construct for ClusterParameterGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ClusterParameterGroup> for Properties {
    fn from(value: ClusterParameterGroup) -> Self {
        value.0
    }
}

/// Specifies a new Amazon Redshift security group. You use security groups to control access to non-VPC clusters.
///
/// [`AWS::Redshift::ClusterSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroup.html).
///
/// Required: `Description`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ClusterSecurityGroup(Properties);

impl ClusterSecurityGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the security group.
    ///
    /// `Description`. Required. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies an arbitrary set of tags (key–value pairs) to associate with this security group. Use tags to manage your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster_security_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ClusterSecurityGroup {
    const TYPE: &'static str = "AWS::Redshift::ClusterSecurityGroup";
}

impl Construct for ClusterSecurityGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ClusterSecurityGroup> for Properties {
    fn from(value: ClusterSecurityGroup) -> Self {
        value.0
    }
}

impl Handle<ClusterSecurityGroup> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Adds an inbound (ingress) rule to an Amazon Redshift security group.
///
/// [`AWS::Redshift::ClusterSecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroupingress.html).
///
/// Required: `ClusterSecurityGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ClusterSecurityGroupIngress(Properties);

impl ClusterSecurityGroupIngress {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The IP range to be added the Amazon Redshift security group.
    ///
    /// `CIDRIP`. A change replaces the resource.
    pub fn cidrip(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CIDRIP", value.into());
        self
    }

    /// The name of the security group to which the ingress rule is added.
    ///
    /// `ClusterSecurityGroupName`. Required. A change replaces the resource.
    pub fn cluster_security_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterSecurityGroupName", value.into());
        self
    }

    /// The EC2 security group to be added the Amazon Redshift security group.
    ///
    /// `EC2SecurityGroupName`. A change replaces the resource.
    pub fn ec2_security_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EC2SecurityGroupName", value.into());
        self
    }

    /// The AWS account number of the owner of the security group specified by the \*EC2SecurityGroupName\* parameter. The AWS Access Key ID is not an acceptable value.
    ///
    /// `EC2SecurityGroupOwnerId`. A change replaces the resource.
    pub fn ec2_security_group_owner_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EC2SecurityGroupOwnerId", value.into());
        self
    }
}

impl Resource for ClusterSecurityGroupIngress {
    const TYPE: &'static str = "AWS::Redshift::ClusterSecurityGroupIngress";
}

impl Construct for ClusterSecurityGroupIngress {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ClusterSecurityGroupIngress> for Properties {
    fn from(value: ClusterSecurityGroupIngress) -> Self {
        value.0
    }
}

impl Handle<ClusterSecurityGroupIngress> {
    /// Specifies an inbound (ingress) rule for an Amazon Redshift security group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specifies an Amazon Redshift subnet group. You must provide a list of one or more subnets in your existing Amazon Virtual Private Cloud ( Amazon VPC ) when creating Amazon Redshift subnet group.
///
/// [`AWS::Redshift::ClusterSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersubnetgroup.html).
///
/// Required: `Description`, `SubnetIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ClusterSubnetGroup(Properties);

impl ClusterSubnetGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the subnet group.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// An array of VPC subnet IDs. A maximum of 20 subnets can be modified in a single request.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// Specifies an arbitrary set of tags (key–value pairs) to associate with this subnet group. Use tags to manage your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster_subnet_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ClusterSubnetGroup {
    const TYPE: &'static str = "AWS::Redshift::ClusterSubnetGroup";
}

impl Construct for ClusterSubnetGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ClusterSubnetGroup> for Properties {
    fn from(value: ClusterSubnetGroup) -> Self {
        value.0
    }
}

impl Handle<ClusterSubnetGroup> {
    /// The name of the cluster subnet group.
    ///
    /// `Fn::GetAtt` of `ClusterSubnetGroupName`.
    #[must_use]
    pub fn cluster_subnet_group_name(self) -> Value<String> {
        self.attribute("ClusterSubnetGroupName")
    }
}

/// Creates a Redshift-managed VPC endpoint.
///
/// [`AWS::Redshift::EndpointAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointaccess.html).
///
/// Required: `ClusterIdentifier`, `EndpointName`, `SubnetGroupName`, `VpcSecurityGroupIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EndpointAccess(Properties);

impl EndpointAccess {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The cluster identifier of the cluster associated with the endpoint.
    ///
    /// `ClusterIdentifier`. Required. A change replaces the resource.
    pub fn cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterIdentifier", value.into());
        self
    }

    /// The name of the endpoint.
    ///
    /// `EndpointName`. Required. A change replaces the resource.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// The AWS account ID of the owner of the cluster.
    ///
    /// `ResourceOwner`. A change replaces the resource.
    pub fn resource_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceOwner", value.into());
        self
    }

    /// The subnet group name where Amazon Redshift chooses to deploy the endpoint.
    ///
    /// `SubnetGroupName`. Required. A change replaces the resource.
    pub fn subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetGroupName", value.into());
        self
    }

    /// The security group that defines the ports, protocols, and sources for inbound traffic that you are authorizing into your endpoint.
    ///
    /// `VpcSecurityGroupIds`. Required.
    pub fn vpc_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSecurityGroupIds", value.into());
        self
    }
}

impl Resource for EndpointAccess {
    const TYPE: &'static str = "AWS::Redshift::EndpointAccess";
}

impl Construct for EndpointAccess {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EndpointAccess> for Properties {
    fn from(value: EndpointAccess) -> Self {
        value.0
    }
}

impl Handle<EndpointAccess> {
    /// The DNS address of the endpoint.
    ///
    /// `Fn::GetAtt` of `Address`.
    #[must_use]
    pub fn address(self) -> Value<String> {
        self.attribute("Address")
    }

    /// The time (UTC) that the endpoint was created.
    ///
    /// `Fn::GetAtt` of `EndpointCreateTime`.
    #[must_use]
    pub fn endpoint_create_time(self) -> Value<String> {
        self.attribute("EndpointCreateTime")
    }

    /// The status of the endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointStatus`.
    #[must_use]
    pub fn endpoint_status(self) -> Value<String> {
        self.attribute("EndpointStatus")
    }

    /// The port number on which the cluster accepts incoming connections.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[must_use]
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// The connection endpoint for connecting to an Amazon Redshift cluster through the proxy.
    ///
    /// `Fn::GetAtt` of `VpcEndpoint`.
    #[must_use]
    pub fn vpc_endpoint(self) -> Value<Json> {
        self.attribute("VpcEndpoint")
    }

    /// The connection endpoint ID for connecting an Amazon Redshift cluster through the proxy.
    ///
    /// `Fn::GetAtt` of `VpcEndpoint.VpcEndpointId`.
    #[must_use]
    pub fn vpc_endpoint_vpc_endpoint_id(self) -> Value<String> {
        self.attribute("VpcEndpoint.VpcEndpointId")
    }

    /// The VPC identifier that the endpoint is associated.
    ///
    /// `Fn::GetAtt` of `VpcEndpoint.VpcId`.
    #[must_use]
    pub fn vpc_endpoint_vpc_id(self) -> Value<String> {
        self.attribute("VpcEndpoint.VpcId")
    }

    /// The security groups associated with the endpoint.
    ///
    /// `Fn::GetAtt` of `VpcSecurityGroups`.
    #[must_use]
    pub fn vpc_security_groups(self) -> Value<Vec<String>> {
        self.attribute_list("VpcSecurityGroups")
    }
}

/// Describes an endpoint authorization for authorizing Redshift-managed VPC endpoint access to a cluster across AWS accounts .
///
/// [`AWS::Redshift::EndpointAuthorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointauthorization.html).
///
/// Required: `Account`, `ClusterIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EndpointAuthorization(Properties);

impl EndpointAuthorization {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS account ID of either the cluster owner (grantor) or grantee. If `Grantee` parameter is true, then the `Account` value is of the grantor.
    ///
    /// `Account`. Required. A change replaces the resource.
    pub fn account(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Account", value.into());
        self
    }

    /// The cluster identifier.
    ///
    /// `ClusterIdentifier`. Required. A change replaces the resource.
    pub fn cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterIdentifier", value.into());
        self
    }

    /// Indicates whether to force the revoke action. If true, the Redshift-managed VPC endpoints associated with the endpoint authorization are also deleted.
    ///
    /// `Force`.
    pub fn force(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Force", value.into());
        self
    }

    /// The virtual private cloud (VPC) identifiers to grant access to.
    ///
    /// `VpcIds`.
    pub fn vpc_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcIds", value.into());
        self
    }
}

impl Resource for EndpointAuthorization {
    const TYPE: &'static str = "AWS::Redshift::EndpointAuthorization";
}

impl Construct for EndpointAuthorization {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EndpointAuthorization> for Properties {
    fn from(value: EndpointAuthorization) -> Self {
        value.0
    }
}

impl Handle<EndpointAuthorization> {
    /// Indicates whether all VPCs in the grantee account are allowed access to the cluster.
    ///
    /// `Fn::GetAtt` of `AllowedAllVPCs`.
    #[must_use]
    pub fn allowed_all_vpcs(self) -> Value<bool> {
        self.attribute("AllowedAllVPCs")
    }

    /// The VPCs allowed access to the cluster.
    ///
    /// `Fn::GetAtt` of `AllowedVPCs`.
    #[must_use]
    pub fn allowed_vpcs(self) -> Value<Vec<String>> {
        self.attribute_list("AllowedVPCs")
    }

    /// The time (UTC) when the authorization was created.
    ///
    /// `Fn::GetAtt` of `AuthorizeTime`.
    #[must_use]
    pub fn authorize_time(self) -> Value<String> {
        self.attribute("AuthorizeTime")
    }

    /// The status of the cluster.
    ///
    /// `Fn::GetAtt` of `ClusterStatus`.
    #[must_use]
    pub fn cluster_status(self) -> Value<String> {
        self.attribute("ClusterStatus")
    }

    /// The number of Redshift-managed VPC endpoints created for the authorization.
    ///
    /// `Fn::GetAtt` of `EndpointCount`.
    #[must_use]
    pub fn endpoint_count(self) -> Value<i64> {
        self.attribute("EndpointCount")
    }

    /// The AWS account ID of the grantee of the cluster.
    ///
    /// `Fn::GetAtt` of `Grantee`.
    #[must_use]
    pub fn grantee(self) -> Value<String> {
        self.attribute("Grantee")
    }

    /// The AWS account ID of the cluster owner.
    ///
    /// `Fn::GetAtt` of `Grantor`.
    #[must_use]
    pub fn grantor(self) -> Value<String> {
        self.attribute("Grantor")
    }

    /// The status of the authorization action.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-eventsubscription.html>
///
/// [`AWS::Redshift::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-eventsubscription.html).
///
/// Required: `SubscriptionName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventSubscription(Properties);

impl EventSubscription {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A boolean value; set to `true` to activate the subscription, and set to `false` to create the subscription but not activate it.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// Specifies the Amazon Redshift event categories to be published by the event notification subscription.
    ///
    /// `EventCategories`. Allowed: [`EventCategories`](event_subscription::EventCategories).
    pub fn event_categories(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EventCategories", value.into());
        self
    }

    /// Specifies the Amazon Redshift event severity to be published by the event notification subscription.
    ///
    /// `Severity`. Allowed: [`Severity`](event_subscription::Severity).
    pub fn severity(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Severity", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon SNS topic used to transmit the event notifications. The ARN is created by Amazon SNS when you create a topic and subscribe to it.
    ///
    /// `SnsTopicArn`.
    pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnsTopicArn", value.into());
        self
    }

    /// A list of one or more identifiers of Amazon Redshift source objects. All of the objects must be of the same type as was specified in the source type parameter.
    ///
    /// `SourceIds`.
    pub fn source_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SourceIds", value.into());
        self
    }

    /// The type of source that will be generating the events. For example, if you want to be notified of events generated by a cluster, you would set this parameter to cluster.
    ///
    /// `SourceType`. Allowed: [`SourceType`](event_subscription::SourceType).
    pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceType", value.into());
        self
    }

    /// The name of the event subscription to be created.
    ///
    /// `SubscriptionName`. Required. A change replaces the resource.
    pub fn subscription_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubscriptionName", value.into());
        self
    }

    /// A list of tag instances.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_subscription::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventSubscription {
    const TYPE: &'static str = "AWS::Redshift::EventSubscription";
}

impl Construct for EventSubscription {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventSubscription> for Properties {
    fn from(value: EventSubscription) -> Self {
        value.0
    }
}

impl Handle<EventSubscription> {
    /// The name of the Amazon Redshift event notification subscription.
    ///
    /// `Fn::GetAtt` of `CustSubscriptionId`.
    #[must_use]
    pub fn cust_subscription_id(self) -> Value<String> {
        self.attribute("CustSubscriptionId")
    }

    /// The AWS account associated with the Amazon Redshift event notification subscription.
    ///
    /// `Fn::GetAtt` of `CustomerAwsId`.
    #[must_use]
    pub fn customer_aws_id(self) -> Value<String> {
        self.attribute("CustomerAwsId")
    }

    /// The list of Amazon Redshift event categories specified in the event notification subscription.
    ///
    /// `Fn::GetAtt` of `EventCategoriesList`.
    #[must_use]
    pub fn event_categories_list(self) -> Value<Vec<String>> {
        self.attribute_list("EventCategoriesList")
    }

    /// A list of the sources that publish events to the Amazon Redshift event notification subscription.
    ///
    /// `Fn::GetAtt` of `SourceIdsList`.
    #[must_use]
    pub fn source_ids_list(self) -> Value<Vec<String>> {
        self.attribute_list("SourceIdsList")
    }

    /// The status of the Amazon Redshift event notification subscription.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The date and time the Amazon Redshift event notification subscription was created.
    ///
    /// `Fn::GetAtt` of `SubscriptionCreationTime`.
    #[must_use]
    pub fn subscription_creation_time(self) -> Value<String> {
        self.attribute("SubscriptionCreationTime")
    }
}

/// Describes a zero-ETL or S3 integration.
///
/// [`AWS::Redshift::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-integration.html).
///
/// Required: `SourceArn`, `TargetArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Integration(Properties);

impl Integration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The encryption context for the integration. For more information, see [Encryption context](https://docs.aws.amazon.com/) in the \*AWS Key Management Service Developer Guide\* .
    ///
    /// `AdditionalEncryptionContext`. A change replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value.into());
        self
    }

    /// The name of the integration.
    ///
    /// `IntegrationName`.
    pub fn integration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationName", value.into());
        self
    }

    /// The AWS Key Management Service ( AWS KMS) key identifier for the key used to encrypt the integration.
    ///
    /// `KMSKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KMSKeyId", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the database used as the source for replication.
    ///
    /// `SourceArn`. Required. A change replaces the resource.
    pub fn source_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceArn", value.into());
        self
    }

    /// The list of tags associated with the integration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<integration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon Redshift data warehouse to use as the target for replication.
    ///
    /// `TargetArn`. Required. A change replaces the resource.
    pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetArn", value.into());
        self
    }
}

impl Resource for Integration {
    const TYPE: &'static str = "AWS::Redshift::Integration";
}

impl Construct for Integration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Integration> for Properties {
    fn from(value: Integration) -> Self {
        value.0
    }
}

impl Handle<Integration> {
    /// The time (UTC) when the integration was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The Amazon Resource Name (ARN) of the integration.
    ///
    /// `Fn::GetAtt` of `IntegrationArn`.
    #[must_use]
    pub fn integration_arn(self) -> Value<String> {
        self.attribute("IntegrationArn")
    }
}

/// Creates an Amazon Redshift Query Editor (QEV2) IAM Identity Center application.
///
/// [`AWS::Redshift::QEV2IdcApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-qev2idcapplication.html).
///
/// Required: `IdcDisplayName`, `IdcInstanceArn`, `Qev2IdcApplicationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct QEV2IdcApplication(Properties);

impl QEV2IdcApplication {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The display name for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application. It appears in the console.
    ///
    /// `IdcDisplayName`. Required.
    pub fn idc_display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdcDisplayName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM Identity Center instance used to create the Amazon Redshift Query Editor (QEV2) managed application.
    ///
    /// `IdcInstanceArn`. Required. A change replaces the resource.
    pub fn idc_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdcInstanceArn", value.into());
        self
    }

    /// The name of the Amazon Redshift Query Editor (QEV2) application in IAM Identity Center.
    ///
    /// `Qev2IdcApplicationName`. Required. A change replaces the resource.
    pub fn qev2_idc_application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Qev2IdcApplicationName", value.into());
        self
    }

    /// A list of tags associated with the application. Tags are key-value pairs that you can use to organize and identify your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<qev2_idc_application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for QEV2IdcApplication {
    const TYPE: &'static str = "AWS::Redshift::QEV2IdcApplication";
}

impl Construct for QEV2IdcApplication {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<QEV2IdcApplication> for Properties {
    fn from(value: QEV2IdcApplication) -> Self {
        value.0
    }
}

impl Handle<QEV2IdcApplication> {
    /// The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) IAM Identity Center managed application.
    ///
    /// `Fn::GetAtt` of `IdcManagedApplicationArn`.
    #[must_use]
    pub fn idc_managed_application_arn(self) -> Value<String> {
        self.attribute("IdcManagedApplicationArn")
    }

    /// The onboarding status for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application.
    ///
    /// `Fn::GetAtt` of `IdcOnboardStatus`.
    #[must_use]
    pub fn idc_onboard_status(self) -> Value<String> {
        self.attribute("IdcOnboardStatus")
    }

    /// The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) application that integrates with IAM Identity Center.
    ///
    /// `Fn::GetAtt` of `Qev2IdcApplicationArn`.
    #[must_use]
    pub fn qev2_idc_application_arn(self) -> Value<String> {
        self.attribute("Qev2IdcApplicationArn")
    }
}

/// Resource Type definition for AWS::Redshift::RedshiftIdcApplication. Creates an Amazon Redshift application for use with IAM Identity Center.
///
/// [`AWS::Redshift::RedshiftIdcApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-redshiftidcapplication.html).
///
/// Required: `IamRoleArn`, `IdcDisplayName`, `IdcInstanceArn`, `RedshiftIdcApplicationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RedshiftIdcApplication(Properties);

impl RedshiftIdcApplication {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of application being created.
    ///
    /// `ApplicationType`. Allowed: [`ApplicationType`](redshift_idc_application::ApplicationType). A change replaces the resource.
    pub fn application_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationType", value.into());
        self
    }

    /// The token issuer list for the Amazon Redshift IAM Identity Center application instance.
    ///
    /// `AuthorizedTokenIssuerList`.
    pub fn authorized_token_issuer_list(
        mut self,
        value: impl Into<List<redshift_idc_application::AuthorizedTokenIssuer>>,
    ) -> Self {
        self.0.set("AuthorizedTokenIssuerList", value.into());
        self
    }

    /// The IAM role ARN for the Amazon Redshift IAM Identity Center application instance. It has the required permissions to be assumed and invoke the IDC Identity Center API.
    ///
    /// `IamRoleArn`. Required.
    pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IamRoleArn", value.into());
        self
    }

    /// The display name for the Amazon Redshift IAM Identity Center application instance. It appears in the console.
    ///
    /// `IdcDisplayName`. Required.
    pub fn idc_display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdcDisplayName", value.into());
        self
    }

    /// The Amazon resource name (ARN) of the IAM Identity Center instance where Amazon Redshift creates a new managed application.
    ///
    /// `IdcInstanceArn`. Required. A change replaces the resource.
    pub fn idc_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdcInstanceArn", value.into());
        self
    }

    /// The namespace for the Amazon Redshift IAM Identity Center application instance. It determines which managed application verifies the connection token.
    ///
    /// `IdentityNamespace`.
    pub fn identity_namespace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityNamespace", value.into());
        self
    }

    /// The name of the Redshift application in IAM Identity Center.
    ///
    /// `RedshiftIdcApplicationName`. Required. A change replaces the resource.
    pub fn redshift_idc_application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RedshiftIdcApplicationName", value.into());
        self
    }

    /// A collection of service integrations for the Redshift IAM Identity Center application.
    ///
    /// `ServiceIntegrations`.
    pub fn service_integrations(
        mut self,
        value: impl Into<List<redshift_idc_application::ServiceIntegrationsUnion>>,
    ) -> Self {
        self.0.set("ServiceIntegrations", value.into());
        self
    }

    /// A list of tag keys that Redshift Identity Center applications copy to IAM Identity Center.
    ///
    /// `SsoTagKeys`. A change replaces the resource.
    pub fn sso_tag_keys(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SsoTagKeys", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<redshift_idc_application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RedshiftIdcApplication {
    const TYPE: &'static str = "AWS::Redshift::RedshiftIdcApplication";
}

impl Construct for RedshiftIdcApplication {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RedshiftIdcApplication> for Properties {
    fn from(value: RedshiftIdcApplication) -> Self {
        value.0
    }
}

impl Handle<RedshiftIdcApplication> {
    /// The ARN for the Amazon Redshift IAM Identity Center application.
    ///
    /// `Fn::GetAtt` of `IdcManagedApplicationArn`.
    #[must_use]
    pub fn idc_managed_application_arn(self) -> Value<String> {
        self.attribute("IdcManagedApplicationArn")
    }

    /// The onboarding status for the Amazon Redshift IAM Identity Center application.
    ///
    /// `Fn::GetAtt` of `IdcOnboardStatus`.
    #[must_use]
    pub fn idc_onboard_status(self) -> Value<String> {
        self.attribute("IdcOnboardStatus")
    }

    /// The ARN for the Redshift application that integrates with IAM Identity Center.
    ///
    /// `Fn::GetAtt` of `RedshiftIdcApplicationArn`.
    #[must_use]
    pub fn redshift_idc_application_arn(self) -> Value<String> {
        self.attribute("RedshiftIdcApplicationArn")
    }
}

/// Creates a scheduled action. A scheduled action contains a schedule and an Amazon Redshift API action. For example, you can create a schedule of when to run the `ResizeCluster` API operation.
///
/// [`AWS::Redshift::ScheduledAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-scheduledaction.html).
///
/// Required: `ScheduledActionName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ScheduledAction(Properties);

impl ScheduledAction {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// If true, the schedule is enabled. If false, the scheduled action does not trigger. For more information about `state` of the scheduled action, see `ScheduledAction` .
    ///
    /// `Enable`.
    pub fn enable(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enable", value.into());
        self
    }

    /// The end time in UTC when the schedule is no longer active. After this time, the scheduled action does not trigger.
    ///
    /// `EndTime`.
    pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndTime", value.into());
        self
    }

    /// The IAM role to assume to run the scheduled action. This IAM role must have permission to run the Amazon Redshift API operation in the scheduled action.
    ///
    /// `IamRole`.
    pub fn iam_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IamRole", value.into());
        self
    }

    /// The schedule for a one-time (at format) or recurring (cron format) scheduled action. Schedule invocations must be separated by at least one hour.
    ///
    /// `Schedule`.
    pub fn schedule(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// The description of the scheduled action.
    ///
    /// `ScheduledActionDescription`.
    pub fn scheduled_action_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduledActionDescription", value.into());
        self
    }

    /// The name of the scheduled action.
    ///
    /// `ScheduledActionName`. Required. A change replaces the resource.
    pub fn scheduled_action_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduledActionName", value.into());
        self
    }

    /// The start time in UTC when the schedule is active. Before this time, the scheduled action does not trigger.
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StartTime", value.into());
        self
    }

    /// A JSON format string of the Amazon Redshift API operation with input parameters.
    ///
    /// `TargetAction`.
    pub fn target_action(mut self, value: impl Into<Json>) -> Self {
        self.0.set("TargetAction", value.into());
        self
    }
}

impl Resource for ScheduledAction {
    const TYPE: &'static str = "AWS::Redshift::ScheduledAction";
}

impl Construct for ScheduledAction {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ScheduledAction> for Properties {
    fn from(value: ScheduledAction) -> Self {
        value.0
    }
}

impl Handle<ScheduledAction> {
    /// List of times when the scheduled action will run.
    ///
    /// `Fn::GetAtt` of `NextInvocations`.
    #[must_use]
    pub fn next_invocations(self) -> Value<Vec<String>> {
        self.attribute_list("NextInvocations")
    }

    /// The state of the scheduled action. For example, `DISABLED` .
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Resource Type definition for AWS::Redshift::Snapshot. Creates a manual snapshot of the specified cluster. The cluster must be in the available state.
///
/// [`AWS::Redshift::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshot.html).
///
/// Required: `ClusterIdentifier`, `SnapshotIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Snapshot(Properties);

impl Snapshot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The cluster identifier for which you want a snapshot.
    ///
    /// `ClusterIdentifier`. Required. A change replaces the resource.
    pub fn cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterIdentifier", value.into());
        self
    }

    /// The number of days that a manual snapshot is retained. If the value is -1, the manual snapshot is retained indefinitely. The value must be either -1 or an integer between 1 and 3653.
    ///
    /// `ManualSnapshotRetentionPeriod`.
    pub fn manual_snapshot_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ManualSnapshotRetentionPeriod", value.into());
        self
    }

    /// A unique identifier for the snapshot that you are requesting. This identifier must be unique for all snapshots within the Amazon Web Services account.
    ///
    /// `SnapshotIdentifier`. Required. A change replaces the resource.
    pub fn snapshot_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotIdentifier", value.into());
        self
    }

    /// A list of tag instances.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<snapshot::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Snapshot {
    const TYPE: &'static str = "AWS::Redshift::Snapshot";
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
    /// The Availability Zone in which the cluster was created.
    ///
    /// `Fn::GetAtt` of `AvailabilityZone`.
    #[must_use]
    pub fn availability_zone(self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// The time (UTC) when the cluster was originally created.
    ///
    /// `Fn::GetAtt` of `ClusterCreateTime`.
    #[must_use]
    pub fn cluster_create_time(self) -> Value<String> {
        self.attribute("ClusterCreateTime")
    }

    /// The version ID of the Amazon Redshift engine that is running on the cluster.
    ///
    /// `Fn::GetAtt` of `ClusterVersion`.
    #[must_use]
    pub fn cluster_version(self) -> Value<String> {
        self.attribute("ClusterVersion")
    }

    /// The name of the database that was created when the cluster was created.
    ///
    /// `Fn::GetAtt` of `DBName`.
    #[must_use]
    pub fn db_name(self) -> Value<String> {
        self.attribute("DBName")
    }

    /// If true, the data in the snapshot is encrypted at rest.
    ///
    /// `Fn::GetAtt` of `Encrypted`.
    #[must_use]
    pub fn encrypted(self) -> Value<bool> {
        self.attribute("Encrypted")
    }

    /// A boolean that indicates whether the snapshot data is encrypted using the HSM keys of the source cluster.
    ///
    /// `Fn::GetAtt` of `EncryptedWithHSM`.
    #[must_use]
    pub fn encrypted_with_hsm(self) -> Value<bool> {
        self.attribute("EncryptedWithHSM")
    }

    /// The engine full version of the cluster at the time the snapshot was taken.
    ///
    /// `Fn::GetAtt` of `EngineFullVersion`.
    #[must_use]
    pub fn engine_full_version(self) -> Value<String> {
        self.attribute("EngineFullVersion")
    }

    /// An option that specifies whether to create the cluster with enhanced VPC routing enabled.
    ///
    /// `Fn::GetAtt` of `EnhancedVpcRouting`.
    #[must_use]
    pub fn enhanced_vpc_routing(self) -> Value<bool> {
        self.attribute("EnhancedVpcRouting")
    }

    /// The Key Management Service (KMS) key ID of the encryption key that was used to encrypt data in the cluster from which the snapshot was taken.
    ///
    /// `Fn::GetAtt` of `KmsKeyId`.
    #[must_use]
    pub fn kms_key_id(self) -> Value<String> {
        self.attribute("KmsKeyId")
    }

    /// The name of the maintenance track for the snapshot.
    ///
    /// `Fn::GetAtt` of `MaintenanceTrackName`.
    #[must_use]
    pub fn maintenance_track_name(self) -> Value<String> {
        self.attribute("MaintenanceTrackName")
    }

    /// The admin user name for the cluster.
    ///
    /// `Fn::GetAtt` of `MasterUsername`.
    #[must_use]
    pub fn master_username(self) -> Value<String> {
        self.attribute("MasterUsername")
    }

    /// The node type that the cluster is provisioned with.
    ///
    /// `Fn::GetAtt` of `NodeType`.
    #[must_use]
    pub fn node_type(self) -> Value<String> {
        self.attribute("NodeType")
    }

    /// The number of nodes in the cluster.
    ///
    /// `Fn::GetAtt` of `NumberOfNodes`.
    #[must_use]
    pub fn number_of_nodes(self) -> Value<i64> {
        self.attribute("NumberOfNodes")
    }

    /// The Amazon Web Services account that owns the snapshot.
    ///
    /// `Fn::GetAtt` of `OwnerAccount`.
    #[must_use]
    pub fn owner_account(self) -> Value<String> {
        self.attribute("OwnerAccount")
    }

    /// The port that the cluster is listening on.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[must_use]
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// The Amazon Resource Name (ARN) of the snapshot.
    ///
    /// `Fn::GetAtt` of `SnapshotArn`.
    #[must_use]
    pub fn snapshot_arn(self) -> Value<String> {
        self.attribute("SnapshotArn")
    }

    /// The time (in UTC format) when Amazon Redshift began the snapshot.
    ///
    /// `Fn::GetAtt` of `SnapshotCreateTime`.
    #[must_use]
    pub fn snapshot_create_time(self) -> Value<String> {
        self.attribute("SnapshotCreateTime")
    }

    /// The snapshot type. Snapshots created using CreateClusterSnapshot and CopyClusterSnapshot are of type manual.
    ///
    /// `Fn::GetAtt` of `SnapshotType`.
    #[must_use]
    pub fn snapshot_type(self) -> Value<String> {
        self.attribute("SnapshotType")
    }

    /// The snapshot status. The value of the status depends on the API operation used: CreateClusterSnapshot and CopyClusterSnapshot returns status as creating.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The VPC identifier of the cluster if the snapshot is from a cluster in a VPC.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[must_use]
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// Creates a snapshot copy grant that permits Amazon Redshift to use an encrypted symmetric key from AWS Key Management Service (KMS) to encrypt copied snapshots in a destination region.
///
/// [`AWS::Redshift::SnapshotCopyGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotcopygrant.html).
///
/// Required: `SnapshotCopyGrantName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SnapshotCopyGrant(Properties);

impl SnapshotCopyGrant {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the encrypted symmetric key to which to grant Amazon Redshift permission. If no key is specified, the default key is used.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of the snapshot copy grant. This name must be unique in the region for the AWS account.
    ///
    /// `SnapshotCopyGrantName`. Required. A change replaces the resource.
    pub fn snapshot_copy_grant_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotCopyGrantName", value.into());
        self
    }

    /// A list of tag instances.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<snapshot_copy_grant::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SnapshotCopyGrant {
    const TYPE: &'static str = "AWS::Redshift::SnapshotCopyGrant";
}

impl Construct for SnapshotCopyGrant {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SnapshotCopyGrant> for Properties {
    fn from(value: SnapshotCopyGrant) -> Self {
        value.0
    }
}

impl Handle<SnapshotCopyGrant> {
    /// The Amazon Resource Name (ARN) of the snapshot copy grant.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a snapshot schedule that lets you set up automatic snapshots of your Amazon Redshift cluster at regular intervals.
///
/// [`AWS::Redshift::SnapshotSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotschedule.html).
///
/// Required: `ScheduleDefinitions`, `ScheduleIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SnapshotSchedule(Properties);

impl SnapshotSchedule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The definition of the snapshot schedule. The definition is made up of schedule expressions, for example "cron(30 12 \*)" or "rate(12 hours)".
    ///
    /// `ScheduleDefinitions`. Required.
    pub fn schedule_definitions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ScheduleDefinitions", value.into());
        self
    }

    /// The description of the snapshot schedule.
    ///
    /// `ScheduleDescription`. A change replaces the resource.
    pub fn schedule_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduleDescription", value.into());
        self
    }

    /// A unique identifier for the snapshot schedule. Only alphanumeric characters are allowed.
    ///
    /// `ScheduleIdentifier`. Required. A change replaces the resource.
    pub fn schedule_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduleIdentifier", value.into());
        self
    }

    /// An optional set of tags for the snapshot schedule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<snapshot_schedule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SnapshotSchedule {
    const TYPE: &'static str = "AWS::Redshift::SnapshotSchedule";
}

impl Construct for SnapshotSchedule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SnapshotSchedule> for Properties {
    fn from(value: SnapshotSchedule) -> Self {
        value.0
    }
}

impl Handle<SnapshotSchedule> {
    /// The Amazon Resource Name (ARN) of the snapshot schedule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The number of clusters associated with the schedule.
    ///
    /// `Fn::GetAtt` of `AssociatedClusterCount`.
    #[must_use]
    pub fn associated_cluster_count(self) -> Value<i64> {
        self.attribute("AssociatedClusterCount")
    }
}

/// Resource Type definition for AWS::Redshift::UsageLimit. Creates a usage limit for a specified Amazon Redshift feature on a cluster. The usage limit is identified by the returned usage limit identifier.
///
/// [`AWS::Redshift::UsageLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html).
///
/// Required: `Amount`, `ClusterIdentifier`, `FeatureType`, `LimitType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UsageLimit(Properties);

impl UsageLimit {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The limit amount. If time-based, this amount is in minutes. If data-based, this amount is in terabytes (TB). The value must be a positive number.
    ///
    /// `Amount`. Required.
    pub fn amount(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("Amount", value.into());
        self
    }

    /// The action that Amazon Redshift takes when the limit is reached. The default is log.
    ///
    /// `BreachAction`. Allowed: [`BreachAction`](usage_limit::BreachAction).
    pub fn breach_action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BreachAction", value.into());
        self
    }

    /// The identifier of the cluster that you want to limit usage.
    ///
    /// `ClusterIdentifier`. Required. A change replaces the resource.
    pub fn cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterIdentifier", value.into());
        self
    }

    /// The Amazon Redshift feature that you want to limit.
    ///
    /// `FeatureType`. Required. Allowed: [`FeatureType`](usage_limit::FeatureType). A change replaces the resource.
    pub fn feature_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FeatureType", value.into());
        self
    }

    /// The type of limit. Depending on the feature type, this can be based on a time duration or data size. If FeatureType is spectrum, then LimitType must be data-scanned. If FeatureType is concurrency-scaling, then LimitType must be time.
    ///
    /// `LimitType`. Required. Allowed: [`LimitType`](usage_limit::LimitType). A change replaces the resource.
    pub fn limit_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LimitType", value.into());
        self
    }

    /// The time period that the amount applies to. A weekly period begins on Sunday. The default is monthly.
    ///
    /// `Period`. Allowed: [`Period`](usage_limit::Period). A change replaces the resource.
    pub fn period(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Period", value.into());
        self
    }

    /// A list of tag instances.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<usage_limit::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for UsageLimit {
    const TYPE: &'static str = "AWS::Redshift::UsageLimit";
}

impl Construct for UsageLimit {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UsageLimit> for Properties {
    fn from(value: UsageLimit) -> Self {
        value.0
    }
}

impl Handle<UsageLimit> {
    /// The Amazon Resource Name (ARN) of the usage limit.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The identifier of the usage limit.
    ///
    /// `Fn::GetAtt` of `UsageLimitId`.
    #[must_use]
    pub fn usage_limit_id(self) -> Value<String> {
        self.attribute("UsageLimitId")
    }
}

/// Property types and words of [`Cluster`].
pub mod cluster {
    use crate::{Json, List, Properties, Value};

    /// Describes a connection endpoint.
    ///
    /// A property type of `AWS::Redshift::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Endpoint(Properties);

    impl Endpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The DNS address of the cluster. This property is read only.
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// The port that the database engine is listening on. This property is read only.
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

    /// Specifies logging information, such as queries and connection attempts, for the specified Amazon Redshift cluster.
    ///
    /// A property type of `AWS::Redshift::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingProperties(Properties);

    impl LoggingProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of an existing S3 bucket where the log files are to be stored.
        ///
        /// `BucketName`.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The log destination type. An enum with possible values of `s3` and `cloudwatch` .
        ///
        /// `LogDestinationType`.
        pub fn log_destination_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogDestinationType", value.into());
            self
        }

        /// The collection of exported log types. Possible values are `connectionlog` , `useractivitylog` , and `userlog` .
        ///
        /// `LogExports`.
        pub fn log_exports(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LogExports", value.into());
            self
        }

        /// The prefix applied to the log file names.
        ///
        /// `S3KeyPrefix`.
        pub fn s3_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3KeyPrefix", value.into());
            self
        }
    }

    impl From<LoggingProperties> for Json {
        fn from(value: LoggingProperties) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Redshift::Cluster`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `AquaConfigurationStatus`.
        pub enum AquaConfigurationStatus {
            Auto = "auto",
            Disabled = "disabled",
            Enabled = "enabled",
        }
    }
}

/// Property types of [`ClusterParameterGroup`].
pub mod cluster_parameter_group {
    use crate::{Json, Properties, Value};

    /// Describes a parameter in a cluster parameter group.
    ///
    /// A property type of `AWS::Redshift::ClusterParameterGroup`.
    ///
    /// Required: `ParameterName`, `ParameterValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Parameter(Properties);

    impl Parameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the parameter.
        ///
        /// `ParameterName`. Required.
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }

        /// The value of the parameter. If `ParameterName` is `wlm_json_configuration` , then the maximum size of `ParameterValue` is 8000 characters.
        ///
        /// `ParameterValue`. Required.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<Parameter> for Json {
        fn from(value: Parameter) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Redshift::ClusterParameterGroup`.
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
}

/// Property types of [`ClusterSecurityGroup`].
pub mod cluster_security_group {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Redshift::ClusterSecurityGroup`.
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

/// Property types of [`ClusterSubnetGroup`].
pub mod cluster_subnet_group {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Redshift::ClusterSubnetGroup`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`EndpointAccess`].
pub mod endpoint_access {
    use crate::{Json, List, Properties, Value};

    /// Describes a network interface.
    ///
    /// A property type of `AWS::Redshift::EndpointAccess`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkInterface(Properties);

    impl NetworkInterface {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Availability Zone.
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The network interface identifier.
        ///
        /// `NetworkInterfaceId`.
        pub fn network_interface_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkInterfaceId", value.into());
            self
        }

        /// The IPv4 address of the network interface within the subnet.
        ///
        /// `PrivateIpAddress`.
        pub fn private_ip_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrivateIpAddress", value.into());
            self
        }

        /// The subnet identifier.
        ///
        /// `SubnetId`.
        pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubnetId", value.into());
            self
        }
    }

    impl From<NetworkInterface> for Json {
        fn from(value: NetworkInterface) -> Self {
            value.0.into()
        }
    }

    /// The connection endpoint for connecting to an Amazon Redshift cluster through the proxy.
    ///
    /// A property type of `AWS::Redshift::EndpointAccess`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcEndpoint(Properties);

    impl VpcEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One or more network interfaces of the endpoint. Also known as an interface endpoint.
        ///
        /// `NetworkInterfaces`.
        pub fn network_interfaces(mut self, value: impl Into<List<NetworkInterface>>) -> Self {
            self.0.set("NetworkInterfaces", value.into());
            self
        }

        /// The connection endpoint ID for connecting an Amazon Redshift cluster through the proxy.
        ///
        /// `VpcEndpointId`.
        pub fn vpc_endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcEndpointId", value.into());
            self
        }

        /// The VPC identifier that the endpoint is associated.
        ///
        /// `VpcId`.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<VpcEndpoint> for Json {
        fn from(value: VpcEndpoint) -> Self {
            value.0.into()
        }
    }

    /// The security groups associated with the endpoint.
    ///
    /// A property type of `AWS::Redshift::EndpointAccess`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcSecurityGroup(Properties);

    impl VpcSecurityGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status of the endpoint.
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The identifier of the VPC security group.
        ///
        /// `VpcSecurityGroupId`.
        pub fn vpc_security_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcSecurityGroupId", value.into());
            self
        }
    }

    impl From<VpcSecurityGroup> for Json {
        fn from(value: VpcSecurityGroup) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`EventSubscription`].
pub mod event_subscription {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Redshift::EventSubscription`.
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
        /// Words for `EventCategories`.
        pub enum EventCategories {
            Configuration = "configuration",
            Management = "management",
            Monitoring = "monitoring",
            Security = "security",
            Pending = "pending",
        }

        /// Words for `Severity`.
        pub enum Severity {
            Error = "ERROR",
            Info = "INFO",
        }

        /// Words for `SourceType`.
        pub enum SourceType {
            Cluster = "cluster",
            ClusterParameterGroup = "cluster-parameter-group",
            ClusterSecurityGroup = "cluster-security-group",
            ClusterSnapshot = "cluster-snapshot",
            ScheduledAction = "scheduled-action",
        }
    }
}

/// Property types of [`Integration`].
pub mod integration {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Redshift::Integration`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`QEV2IdcApplication`].
pub mod qev2_idc_application {
    use crate::{Json, Properties, Value};

    /// A tag consisting of a name/value pair for a resource.
    ///
    /// A property type of `AWS::Redshift::QEV2IdcApplication`.
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

        /// The key, or name, for the resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the resource tag.
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

/// Property types and words of [`RedshiftIdcApplication`].
pub mod redshift_idc_application {
    use crate::{Json, List, Properties, Value};

    /// The authorized token issuer for the Amazon Redshift IAM Identity Center application.
    ///
    /// A property type of `AWS::Redshift::RedshiftIdcApplication`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizedTokenIssuer(Properties);

    impl AuthorizedTokenIssuer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of audiences for the authorized token issuer.
        ///
        /// `AuthorizedAudiencesList`.
        pub fn authorized_audiences_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AuthorizedAudiencesList", value.into());
            self
        }

        /// The ARN for the authorized token issuer for integrating Amazon Redshift with IDC Identity Center.
        ///
        /// `TrustedTokenIssuerArn`.
        pub fn trusted_token_issuer_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrustedTokenIssuerArn", value.into());
            self
        }
    }

    impl From<AuthorizedTokenIssuer> for Json {
        fn from(value: AuthorizedTokenIssuer) -> Self {
            value.0.into()
        }
    }

    /// The Amazon Redshift connect integration scope.
    ///
    /// A property type of `AWS::Redshift::RedshiftIdcApplication`.
    ///
    /// Required: `Authorization`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Connect(Properties);

    impl Connect {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether the Amazon Redshift connect integration is enabled or disabled.
        ///
        /// `Authorization`. Required. Allowed: [`Authorization`].
        pub fn authorization(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Authorization", value.into());
            self
        }
    }

    impl From<Connect> for Json {
        fn from(value: Connect) -> Self {
            value.0.into()
        }
    }

    /// The Lake Formation scope.
    ///
    /// A property type of `AWS::Redshift::RedshiftIdcApplication`.
    ///
    /// Required: `Authorization`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LakeFormationQuery(Properties);

    impl LakeFormationQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether the query scope is enabled or disabled.
        ///
        /// `Authorization`. Required. Allowed: [`Authorization`].
        pub fn authorization(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Authorization", value.into());
            self
        }
    }

    impl From<LakeFormationQuery> for Json {
        fn from(value: LakeFormationQuery) -> Self {
            value.0.into()
        }
    }

    /// A list of scopes set up for Lake Formation integration.
    ///
    /// A property type of `AWS::Redshift::RedshiftIdcApplication`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LakeFormationScopeUnion(Properties);

    impl LakeFormationScopeUnion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LakeFormationQuery`.
        pub fn lake_formation_query(mut self, value: impl Into<Value<LakeFormationQuery>>) -> Self {
            self.0.set("LakeFormationQuery", value.into());
            self
        }
    }

    impl From<LakeFormationScopeUnion> for Json {
        fn from(value: LakeFormationScopeUnion) -> Self {
            value.0.into()
        }
    }

    /// The S3 Access Grants scope.
    ///
    /// A property type of `AWS::Redshift::RedshiftIdcApplication`.
    ///
    /// Required: `Authorization`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReadWriteAccess(Properties);

    impl ReadWriteAccess {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether the read/write scope is enabled or disabled.
        ///
        /// `Authorization`. Required. Allowed: [`Authorization`].
        pub fn authorization(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Authorization", value.into());
            self
        }
    }

    impl From<ReadWriteAccess> for Json {
        fn from(value: ReadWriteAccess) -> Self {
            value.0.into()
        }
    }

    /// A union structure that defines the scope of Amazon Redshift service integrations.
    ///
    /// A property type of `AWS::Redshift::RedshiftIdcApplication`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftScopeUnion(Properties);

    impl RedshiftScopeUnion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Connect`.
        pub fn connect(mut self, value: impl Into<Value<Connect>>) -> Self {
            self.0.set("Connect", value.into());
            self
        }
    }

    impl From<RedshiftScopeUnion> for Json {
        fn from(value: RedshiftScopeUnion) -> Self {
            value.0.into()
        }
    }

    /// A list of scopes set up for S3 Access Grants integration.
    ///
    /// A property type of `AWS::Redshift::RedshiftIdcApplication`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3AccessGrantsScopeUnion(Properties);

    impl S3AccessGrantsScopeUnion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ReadWriteAccess`.
        pub fn read_write_access(mut self, value: impl Into<Value<ReadWriteAccess>>) -> Self {
            self.0.set("ReadWriteAccess", value.into());
            self
        }
    }

    impl From<S3AccessGrantsScopeUnion> for Json {
        fn from(value: S3AccessGrantsScopeUnion) -> Self {
            value.0.into()
        }
    }

    /// A list of service integrations.
    ///
    /// A property type of `AWS::Redshift::RedshiftIdcApplication`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceIntegrationsUnion(Properties);

    impl ServiceIntegrationsUnion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of scopes set up for Lake Formation integration.
        ///
        /// `LakeFormation`.
        pub fn lake_formation(mut self, value: impl Into<List<LakeFormationScopeUnion>>) -> Self {
            self.0.set("LakeFormation", value.into());
            self
        }

        /// A list of scopes set up for Amazon Redshift integration.
        ///
        /// `Redshift`.
        pub fn redshift(mut self, value: impl Into<List<RedshiftScopeUnion>>) -> Self {
            self.0.set("Redshift", value.into());
            self
        }

        /// A list of scopes set up for S3 Access Grants integration.
        ///
        /// `S3AccessGrants`.
        pub fn s3_access_grants(
            mut self,
            value: impl Into<List<S3AccessGrantsScopeUnion>>,
        ) -> Self {
            self.0.set("S3AccessGrants", value.into());
            self
        }
    }

    impl From<ServiceIntegrationsUnion> for Json {
        fn from(value: ServiceIntegrationsUnion) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Redshift::RedshiftIdcApplication`.
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

    words! {
        /// Words for `ApplicationType`.
        pub enum ApplicationType {
            None = "None",
            Lakehouse = "Lakehouse",
        }

        /// Words for `Authorization`.
        pub enum Authorization {
            Enabled = "Enabled",
            Disabled = "Disabled",
        }
    }
}

/// Property types of [`Snapshot`].
pub mod snapshot {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Redshift::Snapshot`.
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

        /// The key, or name, for the resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the resource tag.
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

/// Property types of [`SnapshotCopyGrant`].
pub mod snapshot_copy_grant {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Redshift::SnapshotCopyGrant`.
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

        /// The key, or name, for the resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the resource tag.
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

/// Property types of [`SnapshotSchedule`].
pub mod snapshot_schedule {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Redshift::SnapshotSchedule`.
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

        /// The key, or name, for the resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the resource tag.
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

/// Property types and words of [`UsageLimit`].
pub mod usage_limit {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Redshift::UsageLimit`.
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

        /// The key, or name, for the resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the resource tag.
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
        /// Words for `BreachAction`.
        pub enum BreachAction {
            Log = "log",
            EmitMetric = "emit-metric",
            Disable = "disable",
        }

        /// Words for `FeatureType`.
        pub enum FeatureType {
            Spectrum = "spectrum",
            ConcurrencyScaling = "concurrency-scaling",
            CrossRegionDatasharing = "cross-region-datasharing",
            ExtraComputeForAutomaticOptimization = "extra-compute-for-automatic-optimization",
        }

        /// Words for `LimitType`.
        pub enum LimitType {
            Time = "time",
            DataScanned = "data-scanned",
        }

        /// Words for `Period`.
        pub enum Period {
            Daily = "daily",
            Weekly = "weekly",
            Monthly = "monthly",
        }
    }
}
