//! `AWS::DocDB`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::DocDB::DBCluster` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBCluster. Amazon DocumentDB is a fully managed, MongoDB-compatible document database engine.
///
/// [`AWS::DocDB::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBCluster(Properties);

impl DBCluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of Amazon EC2 Availability Zones that instances in the cluster can be created in.
    ///
    /// `AvailabilityZones`. A change replaces the resource.
    pub fn availability_zones(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AvailabilityZones", value.into());
        self
    }

    /// The number of days for which automated backups are retained. You must specify a minimum value of 1.
    ///
    /// `BackupRetentionPeriod`.
    pub fn backup_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("BackupRetentionPeriod", value.into());
        self
    }

    /// Set to `true` to copy all tags from the source cluster snapshot to the target cluster snapshot, and otherwise `false` . The default is `false` .
    ///
    /// `CopyTagsToSnapshot`.
    pub fn copy_tags_to_snapshot(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CopyTagsToSnapshot", value.into());
        self
    }

    /// The cluster identifier. This parameter is stored as a lowercase string.
    ///
    /// `DBClusterIdentifier`. A change replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterIdentifier", value.into());
        self
    }

    /// The name of the cluster parameter group to associate with this cluster.
    ///
    /// `DBClusterParameterGroupName`.
    pub fn db_cluster_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterParameterGroupName", value.into());
        self
    }

    /// A subnet group to associate with this cluster.
    ///
    /// `DBSubnetGroupName`. A change replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSubnetGroupName", value.into());
        self
    }

    /// Protects clusters from being accidentally deleted. If enabled, the cluster cannot be deleted unless it is modified and `DeletionProtection` is disabled.
    ///
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// The list of log types that need to be enabled for exporting to Amazon CloudWatch Logs. You can enable audit logs or profiler logs.
    ///
    /// `EnableCloudwatchLogsExports`.
    pub fn enable_cloudwatch_logs_exports(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EnableCloudwatchLogsExports", value.into());
        self
    }

    /// The version number of the database engine to use. The `--engine-version` will default to the latest major engine version. For production workloads, we recommend explicitly declaring this parameter with the intended major engine version.
    ///
    /// `EngineVersion`. Allowed: [`EngineVersion`](db_cluster::EngineVersion).
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// The cluster identifier of the new global cluster.
    ///
    /// `GlobalClusterIdentifier`.
    pub fn global_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalClusterIdentifier", value.into());
        self
    }

    /// The AWS key identifier for an encrypted cluster.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Specifies whether to manage the master user password with Amazon Web Services Secrets Manager.
    ///
    /// `ManageMasterUserPassword`.
    pub fn manage_master_user_password(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ManageMasterUserPassword", value.into());
        self
    }

    /// The password for the master database user. This password can contain any printable ASCII character except forward slash (/), double quote ("), or the "at" symbol (@).
    ///
    /// `MasterUserPassword`.
    pub fn master_user_password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterUserPassword", value.into());
        self
    }

    /// The Amazon Web Services KMS key identifier to encrypt a secret that is automatically generated and managed in Amazon Web Services Secrets Manager.
    ///
    /// `MasterUserSecretKmsKeyId`.
    pub fn master_user_secret_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterUserSecretKmsKeyId", value.into());
        self
    }

    /// The name of the master user for the cluster.
    ///
    /// `MasterUsername`. A change replaces the resource.
    pub fn master_username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterUsername", value.into());
        self
    }

    /// The network type of the cluster.
    ///
    /// `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// Specifies the port that the database engine is listening on.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// The daily time range during which automated backups are created if automated backups are enabled using the `BackupRetentionPeriod` parameter.
    ///
    /// `PreferredBackupWindow`.
    pub fn preferred_backup_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredBackupWindow", value.into());
        self
    }

    /// The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
    ///
    /// `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value.into());
        self
    }

    /// The date and time to restore the cluster to.
    ///
    /// `RestoreToTime`.
    pub fn restore_to_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestoreToTime", value.into());
        self
    }

    /// The type of restore to be performed. You can specify one of the following values:
    ///
    /// `RestoreType`.
    pub fn restore_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestoreType", value.into());
        self
    }

    /// Specifies whether to rotate the secret managed by Amazon Web Services Secrets Manager for the master user password.
    ///
    /// `RotateMasterUserPassword`.
    pub fn rotate_master_user_password(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RotateMasterUserPassword", value.into());
        self
    }

    /// Contains the scaling configuration of an Amazon DocumentDB Serverless cluster.
    ///
    /// `ServerlessV2ScalingConfiguration`.
    pub fn serverless_v2_scaling_configuration(
        mut self,
        value: impl Into<Value<db_cluster::ServerlessV2ScalingConfiguration>>,
    ) -> Self {
        self.0.set("ServerlessV2ScalingConfiguration", value.into());
        self
    }

    /// The identifier for the snapshot or cluster snapshot to restore from.
    ///
    /// `SnapshotIdentifier`. A change replaces the resource.
    pub fn snapshot_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotIdentifier", value.into());
        self
    }

    /// The identifier of the source cluster from which to restore.
    ///
    /// `SourceDBClusterIdentifier`. A change replaces the resource.
    pub fn source_db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceDBClusterIdentifier", value.into());
        self
    }

    /// Specifies whether the cluster is encrypted.
    ///
    /// `StorageEncrypted`. A change replaces the resource.
    pub fn storage_encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("StorageEncrypted", value.into());
        self
    }

    /// The storage type to associate with the DB cluster.
    ///
    /// `StorageType`.
    pub fn storage_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StorageType", value.into());
        self
    }

    /// The tags to be assigned to the cluster.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A value that is set to `true` to restore the cluster to the latest restorable backup time, and `false` otherwise.
    ///
    /// `UseLatestRestorableTime`.
    pub fn use_latest_restorable_time(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseLatestRestorableTime", value.into());
        self
    }

    /// A list of EC2 VPC security groups to associate with this cluster.
    ///
    /// `VpcSecurityGroupIds`.
    pub fn vpc_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSecurityGroupIds", value.into());
        self
    }
}

impl Resource for DBCluster {
    const TYPE: &'static str = "AWS::DocDB::DBCluster";
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
    /// The resource id for the cluster; for example: `cluster-ABCD1234EFGH5678IJKL90MNOP` . The cluster ID uniquely identifies the cluster and is used in things like IAM authentication policies.
    ///
    /// `Fn::GetAtt` of `ClusterResourceId`.
    #[must_use]
    pub fn cluster_resource_id(self) -> Value<String> {
        self.attribute("ClusterResourceId")
    }

    /// The connection endpoint for the cluster, such as `sample-cluster.cluster-cozrlsfrcjoc.us-east-1.docdb.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The reader endpoint for the cluster. For example: `sample-cluster.cluster-ro-cozrlsfrcjoc.us-east-1.docdb.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `ReadEndpoint`.
    #[must_use]
    pub fn read_endpoint(self) -> Value<String> {
        self.attribute("ReadEndpoint")
    }
}

/// The `AWS::DocDB::DBClusterParameterGroup` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBClusterParameterGroup.
///
/// [`AWS::DocDB::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbclusterparametergroup.html).
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

    /// The description for the cluster parameter group.
    ///
    /// `Description`. Required. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The cluster parameter group family name.
    ///
    /// `Family`. Required. A change replaces the resource.
    pub fn family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Family", value.into());
        self
    }

    /// The name of the DB cluster parameter group.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Provides a list of parameters for the cluster parameter group.
    ///
    /// `Parameters`. Required.
    pub fn parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// The tags to be assigned to the cluster parameter group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_cluster_parameter_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBClusterParameterGroup {
    const TYPE: &'static str = "AWS::DocDB::DBClusterParameterGroup";
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

/// The `AWS::DocDB::DBInstance` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBInstance.
///
/// [`AWS::DocDB::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbinstance.html).
///
/// Required: `DBClusterIdentifier`, `DBInstanceClass`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBInstance(Properties);

impl DBInstance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// This parameter does not apply to Amazon DocumentDB. Amazon DocumentDB does not perform minor version upgrades regardless of the value set.
    ///
    /// `AutoMinorVersionUpgrade`.
    pub fn auto_minor_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value.into());
        self
    }

    /// The Amazon EC2 Availability Zone that the instance is created in.
    ///
    /// `AvailabilityZone`. A change replaces the resource.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// The identifier of the CA certificate for this DB instance.
    ///
    /// `CACertificateIdentifier`.
    pub fn ca_certificate_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CACertificateIdentifier", value.into());
        self
    }

    /// Specifies whether the DB instance is restarted when you rotate your SSL/TLS certificate.
    ///
    /// `CertificateRotationRestart`.
    pub fn certificate_rotation_restart(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CertificateRotationRestart", value.into());
        self
    }

    /// The identifier of the cluster that the instance will belong to.
    ///
    /// `DBClusterIdentifier`. Required. A change replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterIdentifier", value.into());
        self
    }

    /// The compute and memory capacity of the instance; for example, `db.m4.large` . If you change the class of an instance there can be some interruption in the cluster's service.
    ///
    /// `DBInstanceClass`. Required.
    pub fn db_instance_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBInstanceClass", value.into());
        self
    }

    /// The instance identifier. This parameter is stored as a lowercase string.
    ///
    /// `DBInstanceIdentifier`. A change replaces the resource.
    pub fn db_instance_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBInstanceIdentifier", value.into());
        self
    }

    /// A value that indicates whether to enable Performance Insights for the DB Instance. For more information, see [Using Amazon Performance Insights](https://docs.aws.amazon.com/documentdb/latest/developerguide/performance-insights.html) .
    ///
    /// `EnablePerformanceInsights`.
    pub fn enable_performance_insights(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnablePerformanceInsights", value.into());
        self
    }

    /// The time range each week during which system maintenance can occur, in Universal Coordinated Time (UTC).
    ///
    /// `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value.into());
        self
    }

    /// The tags to be assigned to the instance. You can assign up to 10 tags to an instance.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBInstance {
    const TYPE: &'static str = "AWS::DocDB::DBInstance";
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
    /// The connection endpoint for the instance. For example: `sample-cluster.cluster-abcdefghijkl.us-east-1.docdb.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The port number on which the database accepts connections, such as `27017` .
    ///
    /// `Fn::GetAtt` of `Port`.
    #[must_use]
    pub fn port(self) -> Value<String> {
        self.attribute("Port")
    }
}

/// The `AWS::DocDB::DBSubnetGroup` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBSubnetGroup. subnet groups must contain at least one subnet in at least two Availability Zones in the AWS Region .
///
/// [`AWS::DocDB::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbsubnetgroup.html).
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

    /// The description for the subnet group.
    ///
    /// `DBSubnetGroupDescription`. Required.
    pub fn db_subnet_group_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSubnetGroupDescription", value.into());
        self
    }

    /// The name for the subnet group. This value is stored as a lowercase string.
    ///
    /// `DBSubnetGroupName`. A change replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSubnetGroupName", value.into());
        self
    }

    /// The Amazon EC2 subnet IDs for the subnet group.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// The tags to be assigned to the subnet group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_subnet_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBSubnetGroup {
    const TYPE: &'static str = "AWS::DocDB::DBSubnetGroup";
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

/// Creates an Amazon DocumentDB event notification subscription. This action requires a topic Amazon Resource Name (ARN) created by using the Amazon DocumentDB console, the Amazon SNS console, or the Amazon SNS API.
///
/// [`AWS::DocDB::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-eventsubscription.html).
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

    /// A Boolean value; set to `true` to activate the subscription, set to `false` to create the subscription but not active it.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// A list of event categories for a `SourceType` that you want to subscribe to.
    ///
    /// `EventCategories`.
    pub fn event_categories(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EventCategories", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the SNS topic created for event notification. Amazon SNS creates the ARN when you create a topic and subscribe to it.
    ///
    /// `SnsTopicArn`. Required. A change replaces the resource.
    pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnsTopicArn", value.into());
        self
    }

    /// The list of identifiers of the event sources for which events are returned. If not specified, then all sources are included in the response.
    ///
    /// `SourceIds`.
    pub fn source_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SourceIds", value.into());
        self
    }

    /// The type of source that is generating the events. For example, if you want to be notified of events generated by an instance, you would set this parameter to `db-instance` . If this value is not specified, all events are returned.
    ///
    /// `SourceType`. Allowed: [`SourceType`](event_subscription::SourceType).
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
}

impl Resource for EventSubscription {
    const TYPE: &'static str = "AWS::DocDB::EventSubscription";
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

/// The AWS::DocDB::GlobalCluster resource represents an Amazon DocumentDB Global Cluster.
///
/// [`AWS::DocDB::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html).
///
/// Required: `GlobalClusterIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GlobalCluster(Properties);

impl GlobalCluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether the global cluster has deletion protection enabled. The global cluster can't be deleted when deletion protection is enabled.
    ///
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// The database engine to use for this global cluster.
    ///
    /// `Engine`. Allowed: [`Engine`](global_cluster::Engine). A change replaces the resource.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The engine version to use for this global cluster.
    ///
    /// `EngineVersion`. A change replaces the resource.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// The cluster identifier of the global cluster.
    ///
    /// `GlobalClusterIdentifier`. Required. A change replaces the resource.
    pub fn global_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalClusterIdentifier", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) to use as the primary cluster of the global cluster. You may also choose to instead specify the DBClusterIdentifier.
    ///
    /// `SourceDBClusterIdentifier`. A change replaces the resource.
    pub fn source_db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceDBClusterIdentifier", value.into());
        self
    }

    /// Indicates whether the global cluster has storage encryption enabled.
    ///
    /// `StorageEncrypted`. A change replaces the resource.
    pub fn storage_encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("StorageEncrypted", value.into());
        self
    }

    /// The tags to be assigned to the Amazon DocumentDB resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<global_cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for GlobalCluster {
    const TYPE: &'static str = "AWS::DocDB::GlobalCluster";
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

impl Handle<GlobalCluster> {
    /// The Amazon Resource Name (ARN) for the global cluster.
    ///
    /// `Fn::GetAtt` of `GlobalClusterArn`.
    #[must_use]
    pub fn global_cluster_arn(self) -> Value<String> {
        self.attribute("GlobalClusterArn")
    }

    /// The AWS Region-unique, immutable identifier for the global database cluster. This identifier is found in AWS CloudTrail log entries whenever the AWS KMS key for the DB cluster is accessed.
    ///
    /// `Fn::GetAtt` of `GlobalClusterResourceId`.
    #[must_use]
    pub fn global_cluster_resource_id(self) -> Value<String> {
        self.attribute("GlobalClusterResourceId")
    }
}

/// Property types and words of [`DBCluster`].
pub mod db_cluster {
    use crate::{Json, Properties, Value};

    /// Sets the scaling configuration of an Amazon DocumentDB Serverless cluster.
    ///
    /// A property type of `AWS::DocDB::DBCluster`.
    ///
    /// Required: `MaxCapacity`, `MinCapacity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerlessV2ScalingConfiguration(Properties);

    impl ServerlessV2ScalingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of Amazon DocumentDB capacity units (DCUs) for an instance in an Amazon DocumentDB Serverless cluster. You can specify DCU values in half-step increments, such as 32, 32.5, 33, and so on.
        ///
        /// `MaxCapacity`. Required.
        pub fn max_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxCapacity", value.into());
            self
        }

        /// The minimum number of Amazon DocumentDB capacity units (DCUs) for an instance in an Amazon DocumentDB Serverless cluster. You can specify DCU values in half-step increments, such as 8, 8.5, 9, and so on.
        ///
        /// `MinCapacity`. Required.
        pub fn min_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinCapacity", value.into());
            self
        }
    }

    impl From<ServerlessV2ScalingConfiguration> for Json {
        fn from(value: ServerlessV2ScalingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DocDB::DBCluster`.
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
        /// Words for `EngineVersion`.
        pub enum EngineVersion {
            V3_6_0 = "3.6.0",
            V4_0 = "4.0",
            V4_0_0 = "4.0.0",
            V5_0_0 = "5.0.0",
            V5_0_1 = "5.0.1",
            V8_0_0 = "8.0.0",
            V8_0_1 = "8.0.1",
        }
    }
}

/// Property types of [`DBClusterParameterGroup`].
pub mod db_cluster_parameter_group {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DocDB::DBClusterParameterGroup`.
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

/// Property types of [`DBInstance`].
pub mod db_instance {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DocDB::DBInstance`.
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

/// Property types of [`DBSubnetGroup`].
pub mod db_subnet_group {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DocDB::DBSubnetGroup`.
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

/// Words of [`EventSubscription`].
pub mod event_subscription {
    words! {
        /// Words for `SourceType`.
        pub enum SourceType {
            DbInstance = "db-instance",
            DbCluster = "db-cluster",
            DbParameterGroup = "db-parameter-group",
            DbSecurityGroup = "db-security-group",
            DbClusterSnapshot = "db-cluster-snapshot",
        }
    }
}

/// Property types and words of [`GlobalCluster`].
pub mod global_cluster {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with an Amazon DocumentDB resource.
    ///
    /// A property type of `AWS::DocDB::GlobalCluster`.
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
        /// Words for `Engine`.
        pub enum Engine {
            Docdb = "docdb",
        }
    }
}
