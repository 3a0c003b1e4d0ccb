//! `AWS::Neptune`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::Neptune::DBCluster` resource creates an Amazon Neptune DB cluster. Neptune is a fully managed graph database.
///
/// [`AWS::Neptune::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBCluster(Properties);

impl DBCluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Provides a list of the Amazon Identity and Access Management (IAM) roles that are associated with the DB cluster.
    ///
    /// `AssociatedRoles`.
    pub fn associated_roles(mut self, value: impl Into<List<db_cluster::DBClusterRole>>) -> Self {
        self.0.set("AssociatedRoles", value.into());
        self
    }

    /// Provides the list of EC2 Availability Zones that instances in the DB cluster can be created in.
    ///
    /// `AvailabilityZones`. A change replaces the resource.
    pub fn availability_zones(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AvailabilityZones", value.into());
        self
    }

    /// Specifies the number of days for which automatic DB snapshots are retained.
    ///
    /// `BackupRetentionPeriod`.
    pub fn backup_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("BackupRetentionPeriod", value.into());
        self
    }

    /// \*If set to `true` , tags are copied to any snapshot of the DB cluster that is created.\*
    ///
    /// `CopyTagsToSnapshot`.
    pub fn copy_tags_to_snapshot(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CopyTagsToSnapshot", value.into());
        self
    }

    /// Contains a user-supplied DB cluster identifier. This identifier is the unique key that identifies a DB cluster.
    ///
    /// `DBClusterIdentifier`. A change replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterIdentifier", value.into());
        self
    }

    /// Provides the name of the DB cluster parameter group.
    ///
    /// `DBClusterParameterGroupName`.
    pub fn db_cluster_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterParameterGroupName", value.into());
        self
    }

    /// The name of the DB parameter group to apply to all instances of the DB cluster. Used only in case of a major engine version upgrade request
    ///
    /// `DBInstanceParameterGroupName`.
    pub fn db_instance_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBInstanceParameterGroupName", value.into());
        self
    }

    /// The port number on which the DB instances in the DB cluster accept connections.
    ///
    /// `DBPort`.
    pub fn db_port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DBPort", value.into());
        self
    }

    /// Specifies information on the subnet group associated with the DB cluster, including the name, description, and subnets in the subnet group.
    ///
    /// `DBSubnetGroupName`. A change replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSubnetGroupName", value.into());
        self
    }

    /// Indicates whether or not the DB cluster has deletion protection enabled. The database can't be deleted when deletion protection is enabled.
    ///
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// Specifies a list of log types that are enabled for export to CloudWatch Logs.
    ///
    /// `EnableCloudwatchLogsExports`.
    pub fn enable_cloudwatch_logs_exports(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EnableCloudwatchLogsExports", value.into());
        self
    }

    /// Indicates the database engine version.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// The ID of the Neptune global database to which this new DB cluster should be added.
    ///
    /// `GlobalClusterIdentifier`. A change replaces the resource.
    pub fn global_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalClusterIdentifier", value.into());
        self
    }

    /// True if mapping of Amazon Identity and Access Management (IAM) accounts to database accounts is enabled, and otherwise false.
    ///
    /// `IamAuthEnabled`.
    pub fn iam_auth_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IamAuthEnabled", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the KMS key that is used to encrypt the database instances in the DB cluster, such as `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef` .
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The network type of the DB cluster.
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](db_cluster::NetworkType).
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// Specifies the daily time range during which automated backups are created if automated backups are enabled, as determined by the `BackupRetentionPeriod` .
    ///
    /// `PreferredBackupWindow`.
    pub fn preferred_backup_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredBackupWindow", value.into());
        self
    }

    /// Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
    ///
    /// `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value.into());
        self
    }

    /// Creates a new DB cluster from a DB snapshot or DB cluster snapshot.
    ///
    /// `RestoreToTime`. A change replaces the resource.
    pub fn restore_to_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestoreToTime", value.into());
        self
    }

    /// Creates a new DB cluster from a DB snapshot or DB cluster snapshot.
    ///
    /// `RestoreType`. A change replaces the resource.
    pub fn restore_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestoreType", value.into());
        self
    }

    /// Contains the scaling configuration of an Neptune Serverless DB cluster.
    ///
    /// `ServerlessScalingConfiguration`.
    pub fn serverless_scaling_configuration(
        mut self,
        value: impl Into<Value<db_cluster::ServerlessScalingConfiguration>>,
    ) -> Self {
        self.0.set("ServerlessScalingConfiguration", value.into());
        self
    }

    /// Specifies the identifier for a DB cluster snapshot. Must match the identifier of an existing snapshot.
    ///
    /// `SnapshotIdentifier`. A change replaces the resource.
    pub fn snapshot_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotIdentifier", value.into());
        self
    }

    /// Creates a new DB cluster from a DB snapshot or DB cluster snapshot.
    ///
    /// `SourceDBClusterIdentifier`. A change replaces the resource.
    pub fn source_db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceDBClusterIdentifier", value.into());
        self
    }

    /// Indicates whether the DB cluster is encrypted.
    ///
    /// `StorageEncrypted`. A change replaces the resource.
    pub fn storage_encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("StorageEncrypted", value.into());
        self
    }

    /// The tags assigned to this cluster.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Creates a new DB cluster from a DB snapshot or DB cluster snapshot.
    ///
    /// `UseLatestRestorableTime`. A change replaces the resource.
    pub fn use_latest_restorable_time(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseLatestRestorableTime", value.into());
        self
    }

    /// Provides a list of VPC security groups that the DB cluster belongs to.
    ///
    /// `VpcSecurityGroupIds`.
    pub fn vpc_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSecurityGroupIds", value.into());
        self
    }
}

impl Resource for DBCluster {
    const TYPE: &'static str = "AWS::Neptune::DBCluster";
}

impl Construct for DBCluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DBCluster> for Properties {
    fn from(value: DBCluster) -> Self {
        value.0
    }
}

impl Handle<DBCluster> {
    /// The resource id for the DB cluster. For example: `cluster-ABCD1234EFGH5678IJKL90MNOP` . The cluster ID uniquely identifies the cluster and is used in things like IAM authentication policies.
    ///
    /// `Fn::GetAtt` of `ClusterResourceId`.
    #[must_use]
    pub fn cluster_resource_id(self) -> Value<String> {
        self.attribute("ClusterResourceId")
    }

    /// The connection endpoint for the DB cluster. For example: `mystack-mydbcluster-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The port number on which the DB instances in the DB cluster accept connections.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[must_use]
    pub fn port(self) -> Value<String> {
        self.attribute("Port")
    }

    /// The reader endpoint for the DB cluster. For example: `mystack-mydbcluster-ro-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`
    ///
    /// `Fn::GetAtt` of `ReadEndpoint`.
    #[must_use]
    pub fn read_endpoint(self) -> Value<String> {
        self.attribute("ReadEndpoint")
    }
}

/// The `AWS::Neptune::DBClusterParameterGroup` resource creates a new Amazon Neptune DB cluster parameter group.
///
/// [`AWS::Neptune::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbclusterparametergroup.html).
///
/// Required: `Description`, `Family`, `Parameters`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBClusterParameterGroup(Properties);

impl DBClusterParameterGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Provides the customer-specified description for this DB cluster parameter group.
    ///
    /// `Description`. Required. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Must be `neptune1` for engine versions prior to [1.2.0.0](https://docs.aws.amazon.com/neptune/latest/userguide/engine-releases-1.2.0.0.html) , or `neptune1.2` for engine version `1.2.0.0` and higher.
    ///
    /// `Family`. Required. A change replaces the resource.
    pub fn family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Family", value.into());
        self
    }

    /// Provides the name of the DB cluster parameter group.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The parameters to set for this DB cluster parameter group.
    ///
    /// `Parameters`. Required.
    pub fn parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// The tags that you want to attach to this parameter group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_cluster_parameter_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBClusterParameterGroup {
    const TYPE: &'static str = "AWS::Neptune::DBClusterParameterGroup";
}

impl Construct for DBClusterParameterGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DBClusterParameterGroup> for Properties {
    fn from(value: DBClusterParameterGroup) -> Self {
        value.0
    }
}

/// The `AWS::Neptune::DBInstance` type creates an Amazon Neptune DB instance.
///
/// [`AWS::Neptune::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbinstance.html).
///
/// Required: `DBInstanceClass`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBInstance(Properties);

impl DBInstance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates that major version upgrades are allowed. Changing this parameter doesn't result in an outage and the change is asynchronously applied as soon as possible.
    ///
    /// `AllowMajorVersionUpgrade`.
    pub fn allow_major_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowMajorVersionUpgrade", value.into());
        self
    }

    /// Indicates that minor version patches are applied automatically.
    ///
    /// `AutoMinorVersionUpgrade`.
    pub fn auto_minor_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value.into());
        self
    }

    /// Specifies the name of the Availability Zone the DB instance is located in.
    ///
    /// `AvailabilityZone`. A change replaces the resource.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// If the DB instance is a member of a DB cluster, contains the name of the DB cluster that the DB instance is a member of.
    ///
    /// `DBClusterIdentifier`. A change replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterIdentifier", value.into());
        self
    }

    /// Contains the name of the compute and memory capacity class of the DB instance.
    ///
    /// `DBInstanceClass`. Required.
    pub fn db_instance_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBInstanceClass", value.into());
        self
    }

    /// Contains a user-supplied database identifier. This identifier is the unique key that identifies a DB instance.
    ///
    /// `DBInstanceIdentifier`. A change replaces the resource.
    pub fn db_instance_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBInstanceIdentifier", value.into());
        self
    }

    /// The name of an existing DB parameter group or a reference to an AWS::Neptune::DBParameterGroup resource created in the template.
    ///
    /// `DBParameterGroupName`.
    pub fn db_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBParameterGroupName", value.into());
        self
    }

    /// This parameter is not supported.
    ///
    /// `DBSnapshotIdentifier`. A change replaces the resource.
    pub fn db_snapshot_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSnapshotIdentifier", value.into());
        self
    }

    /// A DB subnet group to associate with the DB instance. If you update this value, the new subnet group must be a subnet group in a new virtual private cloud (VPC).
    ///
    /// `DBSubnetGroupName`. A change replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSubnetGroupName", value.into());
        self
    }

    /// Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
    ///
    /// `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value.into());
        self
    }

    /// Indicates whether the DB instance is publicly accessible.
    ///
    /// `PubliclyAccessible`.
    pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PubliclyAccessible", value.into());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for this DB instance.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBInstance {
    const TYPE: &'static str = "AWS::Neptune::DBInstance";
}

impl Construct for DBInstance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DBInstance> for Properties {
    fn from(value: DBInstance) -> Self {
        value.0
    }
}

impl Handle<DBInstance> {
    /// The connection endpoint for the database. For example: `mystack-mydb-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The port number on which the database accepts connections. For example: `8182` .
    ///
    /// `Fn::GetAtt` of `Port`.
    #[must_use]
    pub fn port(self) -> Value<String> {
        self.attribute("Port")
    }
}

/// `AWS::Neptune::DBParameterGroup` creates a new DB parameter group. This type can be declared in a template and referenced in the `DBParameterGroupName` parameter of `AWS::Neptune::DBInstance` .
///
/// [`AWS::Neptune::DBParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbparametergroup.html).
///
/// Required: `Description`, `Family`, `Parameters`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBParameterGroup(Properties);

impl DBParameterGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Provides the customer-specified description for this DB parameter group.
    ///
    /// `Description`. Required. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Must be `neptune1` for engine versions prior to [1.2.0.0](https://docs.aws.amazon.com/neptune/latest/userguide/engine-releases-1.2.0.0.html) , or `neptune1.2` for engine version `1.2.0.0` and higher.
    ///
    /// `Family`. Required. A change replaces the resource.
    pub fn family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Family", value.into());
        self
    }

    /// Provides the name of the DB parameter group.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The parameters to set for this DB parameter group.
    ///
    /// `Parameters`. Required.
    pub fn parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// The tags that you want to attach to this parameter group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_parameter_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBParameterGroup {
    const TYPE: &'static str = "AWS::Neptune::DBParameterGroup";
}

impl Construct for DBParameterGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DBParameterGroup> for Properties {
    fn from(value: DBParameterGroup) -> Self {
        value.0
    }
}

/// The `AWS::Neptune::DBSubnetGroup` type creates an Amazon Neptune DB subnet group. Subnet groups must contain at least two subnets in two different Availability Zones in the same AWS Region.
///
/// [`AWS::Neptune::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbsubnetgroup.html).
///
/// Required: `DBSubnetGroupDescription`, `SubnetIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBSubnetGroup(Properties);

impl DBSubnetGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Provides the description of the DB subnet group.
    ///
    /// `DBSubnetGroupDescription`. Required.
    pub fn db_subnet_group_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSubnetGroupDescription", value.into());
        self
    }

    /// The name of the DB subnet group.
    ///
    /// `DBSubnetGroupName`. A change replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSubnetGroupName", value.into());
        self
    }

    /// The Amazon EC2 subnet IDs for the DB subnet group.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// The tags that you want to attach to the DB subnet group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_subnet_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBSubnetGroup {
    const TYPE: &'static str = "AWS::Neptune::DBSubnetGroup";
}

impl Construct for DBSubnetGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DBSubnetGroup> for Properties {
    fn from(value: DBSubnetGroup) -> Self {
        value.0
    }
}

/// Creates an event notification subscription. This action requires a topic ARN (Amazon Resource Name) created by either the Neptune console, the SNS console, or the SNS API.
///
/// [`AWS::Neptune::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-eventsubscription.html).
///
/// Required: `SnsTopicArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventSubscription(Properties);

impl EventSubscription {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A Boolean value indicating if the subscription is enabled. True indicates the subscription is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// A list of event categories for a SourceType that you want to subscribe to. You can see a list of the categories for a given SourceType in the Events topic in the Amazon Neptune User Guide or by using the DescribeEventCategories action.
    ///
    /// `EventCategories`.
    pub fn event_categories(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EventCategories", value.into());
        self
    }

    /// The topic ARN of the event notification subscription.
    ///
    /// `SnsTopicArn`. Required. A change replaces the resource.
    pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnsTopicArn", value.into());
        self
    }

    /// The list of identifiers of the event sources for which events will be returned. If not specified, then all sources are included in the response.
    ///
    /// `SourceIds`.
    pub fn source_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SourceIds", value.into());
        self
    }

    /// The source type for the event notification subscription.
    ///
    /// `SourceType`.
    pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceType", value.into());
        self
    }

    /// The name of the subscription.
    ///
    /// `SubscriptionName`. A change replaces the resource.
    pub fn subscription_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubscriptionName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_subscription::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventSubscription {
    const TYPE: &'static str = "AWS::Neptune::EventSubscription";
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

/// Resource Type definition for AWS::Neptune::GlobalCluster
///
/// [`AWS::Neptune::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GlobalCluster(Properties);

impl GlobalCluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether deletion protection is enabled.
    ///
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// The name of the database engine.
    ///
    /// `Engine`. Allowed: [`Engine`](global_cluster::Engine). A change replaces the resource.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The version number of the database engine.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// The cluster identifier of the global database cluster.
    ///
    /// `GlobalClusterIdentifier`. A change replaces the resource.
    pub fn global_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalClusterIdentifier", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an existing Neptune DB cluster to use as the primary cluster of the new global database.
    ///
    /// `SourceDBClusterIdentifier`. A change replaces the resource.
    pub fn source_db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceDBClusterIdentifier", value.into());
        self
    }

    /// Whether the global database cluster is storage encrypted.
    ///
    /// `StorageEncrypted`. A change replaces the resource.
    pub fn storage_encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("StorageEncrypted", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<global_cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for GlobalCluster {
    const TYPE: &'static str = "AWS::Neptune::GlobalCluster";
}

impl Construct for GlobalCluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GlobalCluster> for Properties {
    fn from(value: GlobalCluster) -> Self {
        value.0
    }
}

/// Property types and words of [`DBCluster`].
pub mod db_cluster {
    use crate::{Json, Properties, Value};

    /// Describes an Amazon Identity and Access Management (IAM) role that is associated with a DB cluster.
    ///
    /// A property type of `AWS::Neptune::DBCluster`.
    ///
    /// Required: `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DBClusterRole(Properties);

    impl DBClusterRole {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the feature associated with the Amazon Identity and Access Management (IAM) role.
        ///
        /// `FeatureName`.
        pub fn feature_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeatureName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role that is associated with the DB cluster.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<DBClusterRole> for Json {
        fn from(value: DBClusterRole) -> Self {
            value.0.into()
        }
    }

    /// Contains the scaling configuration of a Neptune Serverless DB cluster.
    ///
    /// A property type of `AWS::Neptune::DBCluster`.
    ///
    /// Required: `MaxCapacity`, `MinCapacity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerlessScalingConfiguration(Properties);

    impl ServerlessScalingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of Neptune capacity units (NCUs) for a DB instance in a Neptune Serverless cluster. You can specify NCU values in half-step increments, such as 40, 40.5, 41, and so on.
        ///
        /// `MaxCapacity`. Required.
        pub fn max_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxCapacity", value.into());
            self
        }

        /// The minimum number of Neptune capacity units (NCUs) for a DB instance in a Neptune Serverless cluster. You can specify NCU values in half-step increments, such as 8, 8.5, 9, and so on.
        ///
        /// `MinCapacity`. Required.
        pub fn min_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinCapacity", value.into());
            self
        }
    }

    impl From<ServerlessScalingConfiguration> for Json {
        fn from(value: ServerlessScalingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Neptune::DBCluster`.
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

    words! {
        /// Words for `NetworkType`.
        pub enum NetworkType {
            Ipv4 = "IPV4",
            Dual = "DUAL",
        }
    }
}

/// Property types of [`DBClusterParameterGroup`].
pub mod db_cluster_parameter_group {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Neptune::DBClusterParameterGroup`.
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

/// Property types of [`DBInstance`].
pub mod db_instance {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Neptune::DBInstance`.
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

/// Property types of [`DBParameterGroup`].
pub mod db_parameter_group {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Neptune::DBParameterGroup`.
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

/// Property types of [`DBSubnetGroup`].
pub mod db_subnet_group {
    use crate::{Json, Properties, Value};

    /// An optional array of key-value pairs to apply to this DB subnet group.
    ///
    /// A property type of `AWS::Neptune::DBSubnetGroup`.
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

/// Property types of [`EventSubscription`].
pub mod event_subscription {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Neptune::EventSubscription`.
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

/// Property types and words of [`GlobalCluster`].
pub mod global_cluster {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Neptune::GlobalCluster`.
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

    words! {
        /// Words for `Engine`.
        pub enum Engine {
            Neptune = "neptune",
        }
    }
}
