//! `AWS::RDS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates a snapshot of a DB cluster.
///
/// [`AWS::RDS::ClusterSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-clustersnapshot.html).
///
/// Required: `DBClusterIdentifier`, `DBClusterSnapshotIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ClusterSnapshot(Properties);

impl ClusterSnapshot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the DB cluster to create a snapshot for.
    ///
    /// `DBClusterIdentifier`. Required. A change replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterIdentifier", value.into());
        self
    }

    /// The identifier for the DB cluster snapshot. Must contain from 1 to 63 letters, numbers, or hyphens. First character must be a letter. Can't end with a hyphen or contain two consecutive hyphens.
    ///
    /// `DBClusterSnapshotIdentifier`. Required. A change replaces the resource.
    pub fn db_cluster_snapshot_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterSnapshotIdentifier", value.into());
        self
    }

    /// The tags to be assigned to the DB cluster snapshot.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster_snapshot::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ClusterSnapshot {
    const TYPE: &'static str = "AWS::RDS::ClusterSnapshot";
}

impl Construct for ClusterSnapshot {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ClusterSnapshot> for Properties {
    fn from(value: ClusterSnapshot) -> Self {
        value.0
    }
}

impl Handle<ClusterSnapshot> {
    /// The allocated storage size of the DB cluster snapshot in gibibytes (GiB).
    ///
    /// `Fn::GetAtt` of `AllocatedStorage`.
    #[must_use]
    pub fn allocated_storage(self) -> Value<i64> {
        self.attribute("AllocatedStorage")
    }

    /// The list of Availability Zones where instances in the DB cluster snapshot can be restored.
    ///
    /// `Fn::GetAtt` of `AvailabilityZones`.
    #[must_use]
    pub fn availability_zones(self) -> Value<Vec<String>> {
        self.attribute_list("AvailabilityZones")
    }

    /// The time when the DB cluster was created, in Universal Coordinated Time (UTC).
    ///
    /// `Fn::GetAtt` of `ClusterCreateTime`.
    #[must_use]
    pub fn cluster_create_time(self) -> Value<String> {
        self.attribute("ClusterCreateTime")
    }

    /// The Amazon Resource Name (ARN) for the DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `DBClusterSnapshotArn`.
    #[must_use]
    pub fn db_cluster_snapshot_arn(self) -> Value<String> {
        self.attribute("DBClusterSnapshotArn")
    }

    /// The resource ID of the DB cluster that this DB cluster snapshot was created from.
    ///
    /// `Fn::GetAtt` of `DbClusterResourceId`.
    #[must_use]
    pub fn db_cluster_resource_id(self) -> Value<String> {
        self.attribute("DbClusterResourceId")
    }

    /// The name of the database engine for this DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `Engine`.
    #[must_use]
    pub fn engine(self) -> Value<String> {
        self.attribute("Engine")
    }

    /// The engine mode of the database engine for this DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `EngineMode`.
    #[must_use]
    pub fn engine_mode(self) -> Value<String> {
        self.attribute("EngineMode")
    }

    /// The version of the database engine for this DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `EngineVersion`.
    #[must_use]
    pub fn engine_version(self) -> Value<String> {
        self.attribute("EngineVersion")
    }

    /// Indicates whether mapping of AWS IAM accounts to database accounts is enabled.
    ///
    /// `Fn::GetAtt` of `IAMDatabaseAuthenticationEnabled`.
    #[must_use]
    pub fn iam_database_authentication_enabled(self) -> Value<bool> {
        self.attribute("IAMDatabaseAuthenticationEnabled")
    }

    /// If StorageEncrypted is true, the AWS KMS key identifier for the encrypted DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `KmsKeyId`.
    #[must_use]
    pub fn kms_key_id(self) -> Value<String> {
        self.attribute("KmsKeyId")
    }

    /// The license model information for this DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `LicenseModel`.
    #[must_use]
    pub fn license_model(self) -> Value<String> {
        self.attribute("LicenseModel")
    }

    /// The master username for this DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `MasterUsername`.
    #[must_use]
    pub fn master_username(self) -> Value<String> {
        self.attribute("MasterUsername")
    }

    /// The port that the DB cluster was listening on at the time of the snapshot.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[must_use]
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// The time when the snapshot was taken, in Universal Coordinated Time (UTC).
    ///
    /// `Fn::GetAtt` of `SnapshotCreateTime`.
    #[must_use]
    pub fn snapshot_create_time(self) -> Value<String> {
        self.attribute("SnapshotCreateTime")
    }

    /// The type of the DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `SnapshotType`.
    #[must_use]
    pub fn snapshot_type(self) -> Value<String> {
        self.attribute("SnapshotType")
    }

    /// The status of this DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Indicates whether the DB cluster snapshot is encrypted.
    ///
    /// `Fn::GetAtt` of `StorageEncrypted`.
    #[must_use]
    pub fn storage_encrypted(self) -> Value<bool> {
        self.attribute("StorageEncrypted")
    }

    /// The VPC ID associated with the DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[must_use]
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// Creates a custom DB engine version (CEV).
///
/// [`AWS::RDS::CustomDBEngineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-customdbengineversion.html).
///
/// Required: `Engine`, `EngineVersion`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CustomDBEngineVersion(Properties);

impl CustomDBEngineVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `DatabaseInstallationFiles`. A change replaces the resource.
    pub fn database_installation_files(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DatabaseInstallationFiles", value.into());
        self
    }

    /// The name of an Amazon S3 bucket that contains database installation files for your CEV. For example, a valid bucket name is `my-custom-installation-files` .
    ///
    /// `DatabaseInstallationFilesS3BucketName`. A change replaces the resource.
    pub fn database_installation_files_s3_bucket_name(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("DatabaseInstallationFilesS3BucketName", value.into());
        self
    }

    /// The Amazon S3 directory that contains the database installation files for your CEV. For example, a valid bucket name is `123456789012/cev1` . If this setting isn't specified, no prefix is assumed.
    ///
    /// `DatabaseInstallationFilesS3Prefix`. A change replaces the resource.
    pub fn database_installation_files_s3_prefix(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("DatabaseInstallationFilesS3Prefix", value.into());
        self
    }

    /// An optional description of your CEV.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The database engine to use for your custom engine version (CEV).
    ///
    /// `Engine`. Required. A change replaces the resource.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The name of your CEV. The name format is `major version.customized_string` . For example, a valid CEV name is `19.my_cev1` . This setting is required for RDS Custom for Oracle, but optional for Amazon RDS.
    ///
    /// `EngineVersion`. Required. A change replaces the resource.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// A value that indicates the ID of the AMI.
    ///
    /// `ImageId`. A change replaces the resource.
    pub fn image_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageId", value.into());
        self
    }

    /// The AWS KMS key identifier for an encrypted CEV. A symmetric encryption KMS key is required for RDS Custom, but optional for Amazon RDS.
    ///
    /// `KMSKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KMSKeyId", value.into());
        self
    }

    /// The CEV manifest, which is a JSON document that describes the installation .zip files stored in Amazon S3. Specify the name/value pairs in a file or a quoted string. RDS Custom applies the patches in the order in which they are listed.
    ///
    /// `Manifest`. A change replaces the resource.
    pub fn manifest(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Manifest", value.into());
        self
    }

    /// The ARN of a CEV to use as a source for creating a new CEV. You can specify a different Amazon Machine Imagine (AMI) by using either `Source` or `UseAwsProvidedLatestImage` .
    ///
    /// `SourceCustomDbEngineVersionIdentifier`. A change replaces the resource.
    pub fn source_custom_db_engine_version_identifier(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("SourceCustomDbEngineVersionIdentifier", value.into());
        self
    }

    /// A value that indicates the status of a custom engine version (CEV).
    ///
    /// `Status`. Allowed: [`Status`](custom_db_engine_version::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// A list of tags. For more information, see [Tagging Amazon RDS Resources](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html) in the \*Amazon RDS User Guide.\*
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<custom_db_engine_version::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies whether to use the latest service-provided Amazon Machine Image (AMI) for the CEV. If you specify `UseAwsProvidedLatestImage` , you can't also specify `ImageId` .
    ///
    /// `UseAwsProvidedLatestImage`. A change replaces the resource.
    pub fn use_aws_provided_latest_image(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseAwsProvidedLatestImage", value.into());
        self
    }
}

impl Resource for CustomDBEngineVersion {
    const TYPE: &'static str = "AWS::RDS::CustomDBEngineVersion";
}

impl Construct for CustomDBEngineVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CustomDBEngineVersion> for Properties {
    fn from(value: CustomDBEngineVersion) -> Self {
        value.0
    }
}

impl Handle<CustomDBEngineVersion> {
    /// The ARN of the custom engine version.
    ///
    /// `Fn::GetAtt` of `DBEngineVersionArn`.
    #[must_use]
    pub fn db_engine_version_arn(self) -> Value<String> {
        self.attribute("DBEngineVersionArn")
    }
}

/// The `AWS::RDS::DBCluster` resource creates an Amazon Aurora DB cluster or Multi-AZ DB cluster.
///
/// [`AWS::RDS::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBCluster(Properties);

impl DBCluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The amount of storage in gibibytes (GiB) to allocate to each DB instance in the Multi-AZ DB cluster.
    ///
    /// `AllocatedStorage`.
    pub fn allocated_storage(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("AllocatedStorage", value.into());
        self
    }

    /// Provides a list of the AWS Identity and Access Management (IAM) roles that are associated with the DB cluster.
    ///
    /// `AssociatedRoles`.
    pub fn associated_roles(mut self, value: impl Into<List<db_cluster::DBClusterRole>>) -> Self {
        self.0.set("AssociatedRoles", value.into());
        self
    }

    /// Specifies whether minor engine upgrades are applied automatically to the DB cluster during the maintenance window. By default, minor engine upgrades are applied automatically.
    ///
    /// `AutoMinorVersionUpgrade`.
    pub fn auto_minor_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value.into());
        self
    }

    /// A list of Availability Zones (AZs) where instances in the DB cluster can be created.
    ///
    /// `AvailabilityZones`.
    pub fn availability_zones(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AvailabilityZones", value.into());
        self
    }

    /// The target backtrack window, in seconds. To disable backtracking, set this value to `0` .
    ///
    /// `BacktrackWindow`.
    pub fn backtrack_window(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("BacktrackWindow", value.into());
        self
    }

    /// The number of days for which automated backups are retained.
    ///
    /// `BackupRetentionPeriod`.
    pub fn backup_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("BackupRetentionPeriod", value.into());
        self
    }

    /// Specifies the scalability mode of the Aurora DB cluster. When set to `limitless` , the cluster operates as an Aurora Limitless Database, allowing you to create a DB shard group for horizontal scaling (sharding) capabilities.
    ///
    /// `ClusterScalabilityType`. Allowed: [`ClusterScalabilityType`](db_cluster::ClusterScalabilityType). A change replaces the resource.
    pub fn cluster_scalability_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterScalabilityType", value.into());
        self
    }

    /// A value that indicates whether to copy all tags from the DB cluster to snapshots of the DB cluster. The default is not to copy them.
    ///
    /// `CopyTagsToSnapshot`.
    pub fn copy_tags_to_snapshot(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CopyTagsToSnapshot", value.into());
        self
    }

    /// The DB cluster identifier. This parameter is stored as a lowercase string.
    ///
    /// `DBClusterIdentifier`. A change replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterIdentifier", value.into());
        self
    }

    /// The compute and memory capacity of each DB instance in the Multi-AZ DB cluster, for example `db.m6gd.xlarge` . Not all DB instance classes are available in all AWS Regions , or for all database engines.
    ///
    /// `DBClusterInstanceClass`.
    pub fn db_cluster_instance_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterInstanceClass", value.into());
        self
    }

    /// The name of the DB cluster parameter group to associate with this DB cluster.
    ///
    /// `DBClusterParameterGroupName`.
    pub fn db_cluster_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterParameterGroupName", value.into());
        self
    }

    /// The name of the DB parameter group to apply to all instances of the DB cluster.
    ///
    /// `DBInstanceParameterGroupName`.
    pub fn db_instance_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBInstanceParameterGroupName", value.into());
        self
    }

    /// A DB subnet group that you want to associate with this DB cluster.
    ///
    /// `DBSubnetGroupName`. A change replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSubnetGroupName", value.into());
        self
    }

    /// Reserved for future use.
    ///
    /// `DBSystemId`. A change replaces the resource.
    pub fn db_system_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSystemId", value.into());
        self
    }

    /// The mode of Database Insights to enable for the DB cluster.
    ///
    /// `DatabaseInsightsMode`. Allowed: [`DatabaseInsightsMode`](db_cluster::DatabaseInsightsMode).
    pub fn database_insights_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseInsightsMode", value.into());
        self
    }

    /// The name of your database. If you don't provide a name, then Amazon RDS won't create a database in this DB cluster.
    ///
    /// `DatabaseName`. A change replaces the resource.
    pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseName", value.into());
        self
    }

    /// Specifies whether to remove automated backups immediately after the DB cluster is deleted. This parameter isn't case-sensitive.
    ///
    /// `DeleteAutomatedBackups`.
    pub fn delete_automated_backups(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeleteAutomatedBackups", value.into());
        self
    }

    /// A value that indicates whether the DB cluster has deletion protection enabled. The database can't be deleted when deletion protection is enabled. By default, deletion protection is disabled.
    ///
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// Indicates the directory ID of the Active Directory to create the DB cluster.
    ///
    /// `Domain`.
    pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Domain", value.into());
        self
    }

    /// Specifies the name of the IAM role to use when making API calls to the Directory Service.
    ///
    /// `DomainIAMRoleName`.
    pub fn domain_iam_role_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIAMRoleName", value.into());
        self
    }

    /// The list of log types that need to be enabled for exporting to CloudWatch Logs. The values in the list depend on the DB engine being used.
    ///
    /// `EnableCloudwatchLogsExports`.
    pub fn enable_cloudwatch_logs_exports(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EnableCloudwatchLogsExports", value.into());
        self
    }

    /// Specifies whether to enable this DB cluster to forward write operations to the primary cluster of a global cluster (Aurora global database).
    ///
    /// `EnableGlobalWriteForwarding`.
    pub fn enable_global_write_forwarding(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableGlobalWriteForwarding", value.into());
        self
    }

    /// Specifies whether to enable the HTTP endpoint for the DB cluster. By default, the HTTP endpoint isn't enabled.
    ///
    /// `EnableHttpEndpoint`.
    pub fn enable_http_endpoint(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableHttpEndpoint", value.into());
        self
    }

    /// A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to database accounts. By default, mapping is disabled.
    ///
    /// `EnableIAMDatabaseAuthentication`.
    pub fn enable_iam_database_authentication(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableIAMDatabaseAuthentication", value.into());
        self
    }

    /// Specifies whether read replicas can forward write operations to the writer DB instance in the DB cluster. By default, write operations aren't allowed on reader DB instances.
    ///
    /// `EnableLocalWriteForwarding`.
    pub fn enable_local_write_forwarding(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableLocalWriteForwarding", value.into());
        self
    }

    /// The name of the database engine to be used for this DB cluster.
    ///
    /// `Engine`.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The life cycle type for this DB cluster.
    ///
    /// `EngineLifecycleSupport`.
    pub fn engine_lifecycle_support(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineLifecycleSupport", value.into());
        self
    }

    /// The DB engine mode of the DB cluster, either `provisioned` or `serverless` .
    ///
    /// `EngineMode`. A change replaces the resource.
    pub fn engine_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineMode", value.into());
        self
    }

    /// The version number of the database engine to use.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// If you are configuring an Aurora global database cluster and want your Aurora DB cluster to be a secondary member in the global database cluster, specify the global cluster ID of the global database cluster.
    ///
    /// `GlobalClusterIdentifier`.
    pub fn global_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalClusterIdentifier", value.into());
        self
    }

    /// The amount of Provisioned IOPS (input/output operations per second) to be initially allocated for each DB instance in the Multi-AZ DB cluster.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Iops", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS KMS key that is used to encrypt the database instances in the DB cluster, such as `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef` .
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Specifies whether to manage the master user password with AWS Secrets Manager.
    ///
    /// `ManageMasterUserPassword`.
    pub fn manage_master_user_password(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ManageMasterUserPassword", value.into());
        self
    }

    /// Specifies the authentication type for the master user. With IAM master user authentication, you can configure the master DB user with IAM database authentication when you create a DB cluster.
    ///
    /// `MasterUserAuthenticationType`. Allowed: [`MasterUserAuthenticationType`](db_cluster::MasterUserAuthenticationType).
    pub fn master_user_authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterUserAuthenticationType", value.into());
        self
    }

    /// The master password for the DB instance.
    ///
    /// `MasterUserPassword`.
    pub fn master_user_password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterUserPassword", value.into());
        self
    }

    /// The secret managed by RDS in AWS Secrets Manager for the master user password.
    ///
    /// `MasterUserSecret`.
    pub fn master_user_secret(
        mut self,
        value: impl Into<Value<db_cluster::MasterUserSecret>>,
    ) -> Self {
        self.0.set("MasterUserSecret", value.into());
        self
    }

    /// The name of the master user for the DB cluster.
    ///
    /// `MasterUsername`.
    pub fn master_username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterUsername", value.into());
        self
    }

    /// The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB cluster. To turn off collecting Enhanced Monitoring metrics, specify `0` .
    ///
    /// `MonitoringInterval`.
    pub fn monitoring_interval(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MonitoringInterval", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) for the IAM role that permits RDS to send Enhanced Monitoring metrics to Amazon CloudWatch Logs. An example is `arn:aws:iam:123456789012:role/emaccess` .
    ///
    /// `MonitoringRoleArn`.
    pub fn monitoring_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MonitoringRoleArn", value.into());
        self
    }

    /// The network type of the DB cluster.
    ///
    /// `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// Specifies whether to turn on Performance Insights for the DB cluster.
    ///
    /// `PerformanceInsightsEnabled`.
    pub fn performance_insights_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PerformanceInsightsEnabled", value.into());
        self
    }

    /// The AWS KMS key identifier for encryption of Performance Insights data.
    ///
    /// `PerformanceInsightsKmsKeyId`.
    pub fn performance_insights_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PerformanceInsightsKmsKeyId", value.into());
        self
    }

    /// The number of days to retain Performance Insights data. When creating a DB cluster without enabling Performance Insights, you can't specify the parameter `PerformanceInsightsRetentionPeriod` .
    ///
    /// `PerformanceInsightsRetentionPeriod`.
    pub fn performance_insights_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0
            .set("PerformanceInsightsRetentionPeriod", value.into());
        self
    }

    /// The port number on which the DB instances in the DB cluster accept connections.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// The daily time range during which automated backups are created.
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

    /// Specifies whether the DB cluster is publicly accessible.
    ///
    /// `PubliclyAccessible`. A change replaces the resource.
    pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PubliclyAccessible", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the source DB instance or DB cluster if this DB cluster is created as a read replica.
    ///
    /// `ReplicationSourceIdentifier`.
    pub fn replication_source_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationSourceIdentifier", value.into());
        self
    }

    /// The date and time to restore the DB cluster to.
    ///
    /// `RestoreToTime`. A change replaces the resource.
    pub fn restore_to_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestoreToTime", value.into());
        self
    }

    /// The type of restore to be performed. You can specify one of the following values:
    ///
    /// `RestoreType`. A change replaces the resource.
    pub fn restore_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestoreType", value.into());
        self
    }

    /// The scaling configuration of an Aurora Serverless v1 DB cluster.
    ///
    /// `ScalingConfiguration`.
    pub fn scaling_configuration(
        mut self,
        value: impl Into<Value<db_cluster::ScalingConfiguration>>,
    ) -> Self {
        self.0.set("ScalingConfiguration", value.into());
        self
    }

    /// The scaling configuration of an Aurora Serverless V2 DB cluster.
    ///
    /// `ServerlessV2ScalingConfiguration`.
    pub fn serverless_v2_scaling_configuration(
        mut self,
        value: impl Into<Value<db_cluster::ServerlessV2ScalingConfiguration>>,
    ) -> Self {
        self.0.set("ServerlessV2ScalingConfiguration", value.into());
        self
    }

    /// The identifier for the DB snapshot or DB cluster snapshot to restore from.
    ///
    /// `SnapshotIdentifier`. A change replaces the resource.
    pub fn snapshot_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotIdentifier", value.into());
        self
    }

    /// When restoring a DB cluster to a point in time, the identifier of the source DB cluster from which to restore.
    ///
    /// `SourceDBClusterIdentifier`. A change replaces the resource.
    pub fn source_db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceDBClusterIdentifier", value.into());
        self
    }

    /// The resource ID of the source DB cluster from which to restore.
    ///
    /// `SourceDbClusterResourceId`. A change replaces the resource.
    pub fn source_db_cluster_resource_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceDbClusterResourceId", value.into());
        self
    }

    /// The AWS Region which contains the source DB cluster when replicating a DB cluster. For example, `us-east-1` .
    ///
    /// `SourceRegion`. A change replaces the resource.
    pub fn source_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceRegion", value.into());
        self
    }

    /// Indicates whether the DB cluster is encrypted.
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

    /// Tags to assign to the DB cluster.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A value that indicates whether to restore the DB cluster to the latest restorable backup time. By default, the DB cluster is not restored to the latest restorable backup time.
    ///
    /// `UseLatestRestorableTime`. A change replaces the resource.
    pub fn use_latest_restorable_time(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseLatestRestorableTime", value.into());
        self
    }

    /// A list of EC2 VPC security groups to associate with this DB cluster.
    ///
    /// `VpcSecurityGroupIds`.
    pub fn vpc_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSecurityGroupIds", value.into());
        self
    }
}

impl Resource for DBCluster {
    const TYPE: &'static str = "AWS::RDS::DBCluster";
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
    /// The Amazon Resource Name (ARN) for the DB cluster.
    ///
    /// `Fn::GetAtt` of `DBClusterArn`.
    #[must_use]
    pub fn db_cluster_arn(self) -> Value<String> {
        self.attribute("DBClusterArn")
    }

    /// The AWS Region -unique, immutable identifier for the DB cluster. This identifier is found in AWS CloudTrail log entries whenever the KMS key for the DB cluster is accessed.
    ///
    /// `Fn::GetAtt` of `DBClusterResourceId`.
    #[must_use]
    pub fn db_cluster_resource_id(self) -> Value<String> {
        self.attribute("DBClusterResourceId")
    }

    /// The Endpoint return value specifies the connection endpoint for the primary instance of the DB cluster.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<Json> {
        self.attribute("Endpoint")
    }

    /// The connection endpoint for the DB cluster. For example: `mystack-mydbcluster-123456789012.us-east-2.rds.amazonaws.com`
    ///
    /// `Fn::GetAtt` of `Endpoint.Address`.
    #[must_use]
    pub fn endpoint_address(self) -> Value<String> {
        self.attribute("Endpoint.Address")
    }

    /// The port number that will accept connections on this DB cluster. For example: `3306`
    ///
    /// `Fn::GetAtt` of `Endpoint.Port`.
    #[must_use]
    pub fn endpoint_port(self) -> Value<String> {
        self.attribute("Endpoint.Port")
    }

    /// The Amazon Resource Name (ARN) of the secret.
    ///
    /// `Fn::GetAtt` of `MasterUserSecret.SecretArn`.
    #[must_use]
    pub fn master_user_secret_secret_arn(self) -> Value<String> {
        self.attribute("MasterUserSecret.SecretArn")
    }

    /// The ReadEndpoint return value specifies the reader endpoint for the DB cluster. The reader endpoint for a DB cluster load-balances connections across the Aurora Replicas that are available in a DB cluster.
    ///
    /// `Fn::GetAtt` of `ReadEndpoint`.
    #[must_use]
    pub fn read_endpoint(self) -> Value<Json> {
        self.attribute("ReadEndpoint")
    }

    /// The reader endpoint for the DB cluster. For example: `mystack-mydbcluster-ro-123456789012.us-east-2.rds.amazonaws.com`
    ///
    /// `Fn::GetAtt` of `ReadEndpoint.Address`.
    #[must_use]
    pub fn read_endpoint_address(self) -> Value<String> {
        self.attribute("ReadEndpoint.Address")
    }

    /// `Fn::GetAtt` of `StorageEncryptionType`.
    #[must_use]
    pub fn storage_encryption_type(self) -> Value<String> {
        self.attribute("StorageEncryptionType")
    }

    /// The storage throughput for the DB cluster. The throughput is automatically set based on the IOPS that you provision, and is not configurable.
    ///
    /// `Fn::GetAtt` of `StorageThroughput`.
    #[must_use]
    pub fn storage_throughput(self) -> Value<i64> {
        self.attribute("StorageThroughput")
    }
}

/// Resource Type definition for AWS::RDS::DBClusterEndpoint. Creates a new custom endpoint and associates it with an Amazon Aurora DB cluster. This resource applies only to Aurora DB clusters.
///
/// [`AWS::RDS::DBClusterEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterendpoint.html).
///
/// Required: `CustomEndpointType`, `DBClusterEndpointIdentifier`, `DBClusterIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBClusterEndpoint(Properties);

impl DBClusterEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of the custom endpoint.
    ///
    /// `CustomEndpointType`. Required. Allowed: [`CustomEndpointType`](db_cluster_endpoint::CustomEndpointType).
    pub fn custom_endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomEndpointType", value.into());
        self
    }

    /// The identifier to use for the new endpoint. This parameter is stored as a lowercase string.
    ///
    /// `DBClusterEndpointIdentifier`. Required. A change replaces the resource.
    pub fn db_cluster_endpoint_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterEndpointIdentifier", value.into());
        self
    }

    /// The DB cluster identifier of the DB cluster associated with the endpoint. This parameter is stored as a lowercase string.
    ///
    /// `DBClusterIdentifier`. Required. A change replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterIdentifier", value.into());
        self
    }

    /// List of DB instance identifiers that aren't part of the custom endpoint group. All other eligible instances are reachable through the custom endpoint. Only relevant if the list of static members is empty.
    ///
    /// `ExcludedMembers`.
    pub fn excluded_members(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ExcludedMembers", value.into());
        self
    }

    /// List of DB instance identifiers that are part of the custom endpoint group.
    ///
    /// `StaticMembers`.
    pub fn static_members(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("StaticMembers", value.into());
        self
    }

    /// The tags to be assigned to the DB cluster endpoint.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_cluster_endpoint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBClusterEndpoint {
    const TYPE: &'static str = "AWS::RDS::DBClusterEndpoint";
}

impl Construct for DBClusterEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DBClusterEndpoint> for Properties {
    fn from(value: DBClusterEndpoint) -> Self {
        value.0
    }
}

impl Handle<DBClusterEndpoint> {
    /// The Amazon Resource Name (ARN) for the DB cluster endpoint.
    ///
    /// `Fn::GetAtt` of `DBClusterEndpointArn`.
    #[must_use]
    pub fn db_cluster_endpoint_arn(self) -> Value<String> {
        self.attribute("DBClusterEndpointArn")
    }

    /// A unique system-generated identifier for an endpoint. It remains the same for the whole life of the endpoint.
    ///
    /// `Fn::GetAtt` of `DBClusterEndpointResourceIdentifier`.
    #[must_use]
    pub fn db_cluster_endpoint_resource_identifier(self) -> Value<String> {
        self.attribute("DBClusterEndpointResourceIdentifier")
    }

    /// The DNS address of the endpoint.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The endpoint classification returned by Amazon RDS.
    ///
    /// `Fn::GetAtt` of `EndpointType`.
    #[must_use]
    pub fn endpoint_type(self) -> Value<String> {
        self.attribute("EndpointType")
    }

    /// The current status of the endpoint.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The `AWS::RDS::DBClusterParameterGroup` resource creates a new Amazon RDS DB cluster parameter group.
///
/// [`AWS::RDS::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html).
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

    /// The name of the DB cluster parameter group.
    ///
    /// `DBClusterParameterGroupName`. A change replaces the resource.
    pub fn db_cluster_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterParameterGroupName", value.into());
        self
    }

    /// The description for the DB cluster parameter group.
    ///
    /// `Description`. Required. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The DB cluster parameter group family name.
    ///
    /// `Family`. Required. A change replaces the resource.
    pub fn family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Family", value.into());
        self
    }

    /// Provides a list of parameters for the DB cluster parameter group.
    ///
    /// `Parameters`. Required.
    pub fn parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// Tags to assign to the DB cluster parameter group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_cluster_parameter_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBClusterParameterGroup {
    const TYPE: &'static str = "AWS::RDS::DBClusterParameterGroup";
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

/// The `AWS::RDS::DBInstance` resource creates an Amazon DB instance. The new DB instance can be an RDS DB instance, or it can be a DB instance in an Aurora DB cluster.
///
/// [`AWS::RDS::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBInstance(Properties);

impl DBInstance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The additional storage volumes associated with the DB instance. RDS supports additional storage volumes for RDS for Oracle and RDS for SQL Server.
    ///
    /// `AdditionalStorageVolumes`.
    pub fn additional_storage_volumes(
        mut self,
        value: impl Into<List<db_instance::AdditionalStorageVolume>>,
    ) -> Self {
        self.0.set("AdditionalStorageVolumes", value.into());
        self
    }

    /// The amount of storage in gibibytes (GiB) to be initially allocated for the database instance.
    ///
    /// `AllocatedStorage`.
    pub fn allocated_storage(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AllocatedStorage", value.into());
        self
    }

    /// A value that indicates whether major version upgrades are allowed. Changing this parameter doesn't result in an outage and the change is asynchronously applied as soon as possible.
    ///
    /// `AllowMajorVersionUpgrade`.
    pub fn allow_major_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowMajorVersionUpgrade", value.into());
        self
    }

    /// Specifies whether changes to the DB instance and any pending modifications are applied immediately, regardless of the `PreferredMaintenanceWindow` setting. If set to `false` , changes are applied during the next maintenance window.
    ///
    /// `ApplyImmediately`.
    pub fn apply_immediately(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ApplyImmediately", value.into());
        self
    }

    /// The AWS Identity and Access Management (IAM) roles associated with the DB instance.
    ///
    /// `AssociatedRoles`.
    pub fn associated_roles(mut self, value: impl Into<List<db_instance::DBInstanceRole>>) -> Self {
        self.0.set("AssociatedRoles", value.into());
        self
    }

    /// A value that indicates whether minor engine upgrades are applied automatically to the DB instance during the maintenance window. By default, minor engine upgrades are applied automatically.
    ///
    /// `AutoMinorVersionUpgrade`.
    pub fn auto_minor_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value.into());
        self
    }

    /// The AWS KMS key identifier for encryption of the replicated automated backups.
    ///
    /// `AutomaticBackupReplicationKmsKeyId`.
    pub fn automatic_backup_replication_kms_key_id(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("AutomaticBackupReplicationKmsKeyId", value.into());
        self
    }

    /// The AWS Region associated with the automated backup.
    ///
    /// `AutomaticBackupReplicationRegion`.
    pub fn automatic_backup_replication_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutomaticBackupReplicationRegion", value.into());
        self
    }

    /// The retention period for automated backups in a different AWS Region. Use this parameter to set a unique retention period that only applies to cross-Region automated backups.
    ///
    /// `AutomaticBackupReplicationRetentionPeriod`.
    pub fn automatic_backup_replication_retention_period(
        mut self,
        value: impl Into<Value<i64>>,
    ) -> Self {
        self.0
            .set("AutomaticBackupReplicationRetentionPeriod", value.into());
        self
    }

    /// The Availability Zone (AZ) where the database will be created.
    ///
    /// `AvailabilityZone`.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// The number of days for which automated backups are retained. Setting this parameter to a positive number enables backups. Setting this parameter to 0 disables automated backups.
    ///
    /// `BackupRetentionPeriod`.
    pub fn backup_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("BackupRetentionPeriod", value.into());
        self
    }

    /// The location for storing automated backups and manual snapshots.
    ///
    /// `BackupTarget`. A change replaces the resource.
    pub fn backup_target(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BackupTarget", value.into());
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

    /// For supported engines, indicates that the DB instance should be associated with the specified character set.
    ///
    /// `CharacterSetName`. A change replaces the resource.
    pub fn character_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CharacterSetName", value.into());
        self
    }

    /// Specifies whether to copy tags from the DB instance to snapshots of the DB instance. By default, tags are not copied.
    ///
    /// `CopyTagsToSnapshot`.
    pub fn copy_tags_to_snapshot(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CopyTagsToSnapshot", value.into());
        self
    }

    /// The instance profile associated with the underlying Amazon EC2 instance of an RDS Custom DB instance.
    ///
    /// `CustomIAMInstanceProfile`. A change replaces the resource.
    pub fn custom_iam_instance_profile(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomIAMInstanceProfile", value.into());
        self
    }

    /// The identifier of the DB cluster that this DB instance will belong to.
    ///
    /// `DBClusterIdentifier`. A change replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterIdentifier", value.into());
        self
    }

    /// The identifier for the Multi-AZ DB cluster snapshot to restore from.
    ///
    /// `DBClusterSnapshotIdentifier`.
    pub fn db_cluster_snapshot_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterSnapshotIdentifier", value.into());
        self
    }

    /// The compute and memory capacity of the DB instance, for example `db.m5.large` . Not all DB instance classes are available in all AWS Regions , or for all database engines.
    ///
    /// `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBInstanceClass", value.into());
        self
    }

    /// A name for the DB instance. If you specify a name, AWS CloudFormation converts it to lowercase. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the DB instance.
    ///
    /// `DBInstanceIdentifier`. A change replaces the resource.
    pub fn db_instance_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBInstanceIdentifier", value.into());
        self
    }

    /// The meaning of this parameter differs according to the database engine you use.
    ///
    /// `DBName`. A change replaces the resource.
    pub fn db_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBName", value.into());
        self
    }

    /// The name of an existing DB parameter group or a reference to an [AWS::RDS::DBParameterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbparametergroup.html) resource created in the template.
    ///
    /// `DBParameterGroupName`.
    pub fn db_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBParameterGroupName", value.into());
        self
    }

    /// A list of the DB security groups to assign to the DB instance. The list can include both the name of existing DB security groups or references to AWS::RDS::DBSecurityGroup resources created in the template.
    ///
    /// `DBSecurityGroups`.
    pub fn db_security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DBSecurityGroups", value.into());
        self
    }

    /// The name or Amazon Resource Name (ARN) of the DB snapshot that's used to restore the DB instance. If you're restoring from a shared manual DB snapshot, you must specify the ARN of the snapshot.
    ///
    /// `DBSnapshotIdentifier`.
    pub fn db_snapshot_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSnapshotIdentifier", value.into());
        self
    }

    /// A DB subnet group to associate with the DB instance. If you update this value, the new subnet group must be a subnet group in a new VPC.
    ///
    /// `DBSubnetGroupName`. A change replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSubnetGroupName", value.into());
        self
    }

    /// The Oracle system identifier (SID), which is the name of the Oracle database instance that manages your database files.
    ///
    /// `DBSystemId`. A change replaces the resource.
    pub fn db_system_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSystemId", value.into());
        self
    }

    /// The mode of Database Insights to enable for the DB instance.
    ///
    /// `DatabaseInsightsMode`. Allowed: [`DatabaseInsightsMode`](db_instance::DatabaseInsightsMode).
    pub fn database_insights_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseInsightsMode", value.into());
        self
    }

    /// Indicates whether the DB instance has a dedicated log volume (DLV) enabled.
    ///
    /// `DedicatedLogVolume`.
    pub fn dedicated_log_volume(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DedicatedLogVolume", value.into());
        self
    }

    /// A value that indicates whether to remove automated backups immediately after the DB instance is deleted. This parameter isn't case-sensitive. The default is to remove automated backups immediately after the DB instance is deleted.
    ///
    /// `DeleteAutomatedBackups`.
    pub fn delete_automated_backups(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeleteAutomatedBackups", value.into());
        self
    }

    /// Specifies whether the DB instance has deletion protection enabled. The database can't be deleted when deletion protection is enabled. By default, deletion protection isn't enabled.
    ///
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// The Active Directory directory ID to create the DB instance in. Currently, only Db2, MySQL, Microsoft SQL Server, Oracle, and PostgreSQL DB instances can be created in an Active Directory Domain.
    ///
    /// `Domain`.
    pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Domain", value.into());
        self
    }

    /// The ARN for the Secrets Manager secret with the credentials for the user joining the domain.
    ///
    /// `DomainAuthSecretArn`.
    pub fn domain_auth_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainAuthSecretArn", value.into());
        self
    }

    /// The IPv4 DNS IP addresses of your primary and secondary Active Directory domain controllers.
    ///
    /// `DomainDnsIps`.
    pub fn domain_dns_ips(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DomainDnsIps", value.into());
        self
    }

    /// The fully qualified domain name (FQDN) of an Active Directory domain.
    ///
    /// `DomainFqdn`.
    pub fn domain_fqdn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainFqdn", value.into());
        self
    }

    /// The name of the IAM role to use when making API calls to the Directory Service.
    ///
    /// `DomainIAMRoleName`.
    pub fn domain_iam_role_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIAMRoleName", value.into());
        self
    }

    /// The Active Directory organizational unit for your DB instance to join.
    ///
    /// `DomainOu`.
    pub fn domain_ou(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainOu", value.into());
        self
    }

    /// The list of log types that need to be enabled for exporting to CloudWatch Logs. The values in the list depend on the DB engine being used.
    ///
    /// `EnableCloudwatchLogsExports`.
    pub fn enable_cloudwatch_logs_exports(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EnableCloudwatchLogsExports", value.into());
        self
    }

    /// A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to database accounts. By default, mapping is disabled.
    ///
    /// `EnableIAMDatabaseAuthentication`.
    pub fn enable_iam_database_authentication(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableIAMDatabaseAuthentication", value.into());
        self
    }

    /// Specifies whether to enable Performance Insights for the DB instance.
    ///
    /// `EnablePerformanceInsights`.
    pub fn enable_performance_insights(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnablePerformanceInsights", value.into());
        self
    }

    /// The name of the database engine to use for this DB instance. Not every database engine is available in every AWS Region.
    ///
    /// `Engine`.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The life cycle type for this DB instance.
    ///
    /// `EngineLifecycleSupport`.
    pub fn engine_lifecycle_support(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineLifecycleSupport", value.into());
        self
    }

    /// The version number of the database engine to use.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// The number of I/O operations per second (IOPS) that the database provisions. The value must be equal to or greater than 1000.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Iops", value.into());
        self
    }

    /// The ARN of the AWS KMS key that's used to encrypt the DB instance, such as `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef` .
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// License model information for this DB instance.
    ///
    /// `LicenseModel`.
    pub fn license_model(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LicenseModel", value.into());
        self
    }

    /// Specifies whether to manage the master user password with AWS Secrets Manager.
    ///
    /// `ManageMasterUserPassword`.
    pub fn manage_master_user_password(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ManageMasterUserPassword", value.into());
        self
    }

    /// Specifies the authentication type for the master user. With IAM master user authentication, you can configure the master DB user with IAM database authentication when you create a DB instance.
    ///
    /// `MasterUserAuthenticationType`. Allowed: [`MasterUserAuthenticationType`](db_instance::MasterUserAuthenticationType).
    pub fn master_user_authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterUserAuthenticationType", value.into());
        self
    }

    /// The password for the master user. The password can include any printable ASCII character except "/", """, or "@".
    ///
    /// `MasterUserPassword`.
    pub fn master_user_password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterUserPassword", value.into());
        self
    }

    /// The secret managed by RDS in AWS Secrets Manager for the master user password.
    ///
    /// `MasterUserSecret`.
    pub fn master_user_secret(
        mut self,
        value: impl Into<Value<db_instance::MasterUserSecret>>,
    ) -> Self {
        self.0.set("MasterUserSecret", value.into());
        self
    }

    /// The master user name for the DB instance.
    ///
    /// `MasterUsername`. A change replaces the resource.
    pub fn master_username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterUsername", value.into());
        self
    }

    /// The upper limit in gibibytes (GiB) to which Amazon RDS can automatically scale the storage of the DB instance.
    ///
    /// `MaxAllocatedStorage`.
    pub fn max_allocated_storage(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxAllocatedStorage", value.into());
        self
    }

    /// The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB instance. To disable collection of Enhanced Monitoring metrics, specify `0` .
    ///
    /// `MonitoringInterval`.
    pub fn monitoring_interval(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MonitoringInterval", value.into());
        self
    }

    /// The ARN for the IAM role that permits RDS to send enhanced monitoring metrics to Amazon CloudWatch Logs. For example, `arn:aws:iam:123456789012:role/emaccess` .
    ///
    /// `MonitoringRoleArn`.
    pub fn monitoring_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MonitoringRoleArn", value.into());
        self
    }

    /// Specifies whether the DB instance is a Multi-AZ deployment. You can't set the `AvailabilityZone` parameter if the DB instance is a Multi-AZ deployment.
    ///
    /// `MultiAZ`.
    pub fn multi_az(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("MultiAZ", value.into());
        self
    }

    /// The name of the NCHAR character set for the Oracle DB instance.
    ///
    /// `NcharCharacterSetName`. A change replaces the resource.
    pub fn nchar_character_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NcharCharacterSetName", value.into());
        self
    }

    /// The network type of the DB instance.
    ///
    /// `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// Indicates that the DB instance should be associated with the specified option group.
    ///
    /// `OptionGroupName`.
    pub fn option_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OptionGroupName", value.into());
        self
    }

    /// The AWS KMS key identifier for encryption of Performance Insights data.
    ///
    /// `PerformanceInsightsKMSKeyId`.
    pub fn performance_insights_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PerformanceInsightsKMSKeyId", value.into());
        self
    }

    /// The number of days to retain Performance Insights data. When creating a DB instance without enabling Performance Insights, you can't specify the parameter `PerformanceInsightsRetentionPeriod` .
    ///
    /// `PerformanceInsightsRetentionPeriod`.
    pub fn performance_insights_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0
            .set("PerformanceInsightsRetentionPeriod", value.into());
        self
    }

    /// The port number on which the database accepts connections.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// The daily time range during which automated backups are created if automated backups are enabled, using the `BackupRetentionPeriod` parameter.
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

    /// The number of CPU cores and the number of threads per core for the DB instance class of the DB instance.
    ///
    /// `ProcessorFeatures`.
    pub fn processor_features(
        mut self,
        value: impl Into<List<db_instance::ProcessorFeature>>,
    ) -> Self {
        self.0.set("ProcessorFeatures", value.into());
        self
    }

    /// The order of priority in which an Aurora Replica is promoted to the primary instance after a failure of the existing primary instance.
    ///
    /// `PromotionTier`.
    pub fn promotion_tier(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("PromotionTier", value.into());
        self
    }

    /// Indicates whether the DB instance is an internet-facing instance. If you specify true, AWS CloudFormation creates an instance with a publicly resolvable DNS name, which resolves to a public IP address.
    ///
    /// `PubliclyAccessible`.
    pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PubliclyAccessible", value.into());
        self
    }

    /// The open mode of an Oracle read replica. For more information, see [Working with Oracle Read Replicas for Amazon RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/oracle-read-replicas.html) in the \*Amazon RDS User Guide\* .
    ///
    /// `ReplicaMode`.
    pub fn replica_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicaMode", value.into());
        self
    }

    /// The date and time to restore from. This parameter applies to point-in-time recovery.
    ///
    /// `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestoreTime", value.into());
        self
    }

    /// The identifier of the Multi-AZ DB cluster that will act as the source for the read replica. Each DB cluster can have up to 15 read replicas.
    ///
    /// `SourceDBClusterIdentifier`.
    pub fn source_db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceDBClusterIdentifier", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the replicated automated backups from which to restore, for example, `arn:aws:rds:us-east-1:123456789012:auto-backup:ab-L2IJCEXJP7XQ7HOJ4SIEXAMPLE` .
    ///
    /// `SourceDBInstanceAutomatedBackupsArn`.
    pub fn source_db_instance_automated_backups_arn(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("SourceDBInstanceAutomatedBackupsArn", value.into());
        self
    }

    /// If you want to create a read replica DB instance, specify the ID of the source DB instance. Each DB instance can have a limited number of read replicas.
    ///
    /// `SourceDBInstanceIdentifier`.
    pub fn source_db_instance_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceDBInstanceIdentifier", value.into());
        self
    }

    /// The resource ID of the source DB instance from which to restore.
    ///
    /// `SourceDbiResourceId`.
    pub fn source_dbi_resource_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceDbiResourceId", value.into());
        self
    }

    /// The ID of the region that contains the source DB instance for the read replica.
    ///
    /// `SourceRegion`. A change replaces the resource.
    pub fn source_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceRegion", value.into());
        self
    }

    /// A value that indicates whether the DB instance is encrypted. By default, it isn't encrypted.
    ///
    /// `StorageEncrypted`. A change replaces the resource.
    pub fn storage_encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("StorageEncrypted", value.into());
        self
    }

    /// Specifies the storage throughput value, in mebibyte per second (MiBps), for the DB instance. This setting applies only to the `gp3` storage type.
    ///
    /// `StorageThroughput`.
    pub fn storage_throughput(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("StorageThroughput", value.into());
        self
    }

    /// The storage type to associate with the DB instance.
    ///
    /// `StorageType`.
    pub fn storage_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StorageType", value.into());
        self
    }

    /// Tags to assign to the DB instance.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `TdeCredentialArn`.
    pub fn tde_credential_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TdeCredentialArn", value.into());
        self
    }

    /// `TdeCredentialPassword`.
    pub fn tde_credential_password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TdeCredentialPassword", value.into());
        self
    }

    /// The time zone of the DB instance.
    ///
    /// `Timezone`. A change replaces the resource.
    pub fn timezone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Timezone", value.into());
        self
    }

    /// Specifies whether the DB instance class of the DB instance uses its default processor features.
    ///
    /// `UseDefaultProcessorFeatures`.
    pub fn use_default_processor_features(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseDefaultProcessorFeatures", value.into());
        self
    }

    /// Specifies whether the DB instance is restored from the latest backup time. By default, the DB instance isn't restored from the latest backup time. This parameter applies to point-in-time recovery.
    ///
    /// `UseLatestRestorableTime`.
    pub fn use_latest_restorable_time(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseLatestRestorableTime", value.into());
        self
    }

    /// A list of the VPC security group IDs to assign to the DB instance.
    ///
    /// `VPCSecurityGroups`.
    pub fn vpc_security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VPCSecurityGroups", value.into());
        self
    }
}

impl Resource for DBInstance {
    const TYPE: &'static str = "AWS::RDS::DBInstance";
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
    /// The time when a stopped DB instance is restarted automatically.
    ///
    /// `Fn::GetAtt` of `AutomaticRestartTime`.
    #[must_use]
    pub fn automatic_restart_time(self) -> Value<String> {
        self.attribute("AutomaticRestartTime")
    }

    /// The details of the DB instance’s server certificate.
    ///
    /// `Fn::GetAtt` of `CertificateDetails`.
    #[must_use]
    pub fn certificate_details(self) -> Value<Json> {
        self.attribute("CertificateDetails")
    }

    /// The CA identifier of the CA certificate used for the DB instance's server certificate.
    ///
    /// `Fn::GetAtt` of `CertificateDetails.CAIdentifier`.
    #[must_use]
    pub fn certificate_details_ca_identifier(self) -> Value<String> {
        self.attribute("CertificateDetails.CAIdentifier")
    }

    /// The expiration date of the DB instance’s server certificate.
    ///
    /// `Fn::GetAtt` of `CertificateDetails.ValidTill`.
    #[must_use]
    pub fn certificate_details_valid_till(self) -> Value<String> {
        self.attribute("CertificateDetails.ValidTill")
    }

    /// The Amazon Resource Name (ARN) for the DB instance.
    ///
    /// `Fn::GetAtt` of `DBInstanceArn`.
    #[must_use]
    pub fn db_instance_arn(self) -> Value<String> {
        self.attribute("DBInstanceArn")
    }

    /// The current state of this DB instance.
    ///
    /// `Fn::GetAtt` of `DBInstanceStatus`.
    #[must_use]
    pub fn db_instance_status(self) -> Value<String> {
        self.attribute("DBInstanceStatus")
    }

    /// The AWS Region-unique, immutable identifier for the DB instance. This identifier is found in AWS CloudTrail log entries whenever the AWS KMS key for the DB instance is accessed.
    ///
    /// `Fn::GetAtt` of `DbiResourceId`.
    #[must_use]
    pub fn dbi_resource_id(self) -> Value<String> {
        self.attribute("DbiResourceId")
    }

    /// This data type represents the information you need to connect to an Amazon RDS DB instance. This data type is used as a response element in the following actions:
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<Json> {
        self.attribute("Endpoint")
    }

    /// The connection endpoint for the database. For example: `mystack-mydb-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`
    ///
    /// `Fn::GetAtt` of `Endpoint.Address`.
    #[must_use]
    pub fn endpoint_address(self) -> Value<String> {
        self.attribute("Endpoint.Address")
    }

    /// The ID that Amazon Route 53 assigns when you create a hosted zone.
    ///
    /// `Fn::GetAtt` of `Endpoint.HostedZoneId`.
    #[must_use]
    pub fn endpoint_hosted_zone_id(self) -> Value<String> {
        self.attribute("Endpoint.HostedZoneId")
    }

    /// The port number on which the database accepts connections. For example: `3306`
    ///
    /// `Fn::GetAtt` of `Endpoint.Port`.
    #[must_use]
    pub fn endpoint_port(self) -> Value<String> {
        self.attribute("Endpoint.Port")
    }

    /// The date and time when the DB instance was created.
    ///
    /// `Fn::GetAtt` of `InstanceCreateTime`.
    #[must_use]
    pub fn instance_create_time(self) -> Value<String> {
        self.attribute("InstanceCreateTime")
    }

    /// Indicates whether an upgrade is recommended for the storage file system configuration on the DB instance.
    ///
    /// `Fn::GetAtt` of `IsStorageConfigUpgradeAvailable`.
    #[must_use]
    pub fn is_storage_config_upgrade_available(self) -> Value<bool> {
        self.attribute("IsStorageConfigUpgradeAvailable")
    }

    /// The latest time to which a database in this DB instance can be restored with point-in-time restore.
    ///
    /// `Fn::GetAtt` of `LatestRestorableTime`.
    #[must_use]
    pub fn latest_restorable_time(self) -> Value<String> {
        self.attribute("LatestRestorableTime")
    }

    /// This data type represents the information you need to connect to an Amazon RDS DB instance. This data type is used as a response element in the following actions:
    ///
    /// `Fn::GetAtt` of `ListenerEndpoint`.
    #[must_use]
    pub fn listener_endpoint(self) -> Value<Json> {
        self.attribute("ListenerEndpoint")
    }

    /// Specifies the DNS address of the DB instance.
    ///
    /// `Fn::GetAtt` of `ListenerEndpoint.Address`.
    #[must_use]
    pub fn listener_endpoint_address(self) -> Value<String> {
        self.attribute("ListenerEndpoint.Address")
    }

    /// Specifies the ID that Amazon Route 53 assigns when you create a hosted zone.
    ///
    /// `Fn::GetAtt` of `ListenerEndpoint.HostedZoneId`.
    #[must_use]
    pub fn listener_endpoint_hosted_zone_id(self) -> Value<String> {
        self.attribute("ListenerEndpoint.HostedZoneId")
    }

    /// Specifies the port that the database engine is listening on.
    ///
    /// `Fn::GetAtt` of `ListenerEndpoint.Port`.
    #[must_use]
    pub fn listener_endpoint_port(self) -> Value<String> {
        self.attribute("ListenerEndpoint.Port")
    }

    /// The Amazon Resource Name (ARN) of the secret. This parameter is a return value that you can retrieve using the `Fn::GetAtt` intrinsic function.
    ///
    /// `Fn::GetAtt` of `MasterUserSecret.SecretArn`.
    #[must_use]
    pub fn master_user_secret_secret_arn(self) -> Value<String> {
        self.attribute("MasterUserSecret.SecretArn")
    }

    /// The progress of the storage optimization operation as a percentage.
    ///
    /// `Fn::GetAtt` of `PercentProgress`.
    #[must_use]
    pub fn percent_progress(self) -> Value<String> {
        self.attribute("PercentProgress")
    }

    /// The identifiers of Aurora DB clusters to which the RDS DB instance is replicated as a read replica.
    ///
    /// `Fn::GetAtt` of `ReadReplicaDBClusterIdentifiers`.
    #[must_use]
    pub fn read_replica_db_cluster_identifiers(self) -> Value<Vec<String>> {
        self.attribute_list("ReadReplicaDBClusterIdentifiers")
    }

    /// The identifiers of the read replicas associated with this DB instance.
    ///
    /// `Fn::GetAtt` of `ReadReplicaDBInstanceIdentifiers`.
    #[must_use]
    pub fn read_replica_db_instance_identifiers(self) -> Value<Vec<String>> {
        self.attribute_list("ReadReplicaDBInstanceIdentifiers")
    }

    /// The number of minutes to pause the automation. When the time period ends, RDS Custom resumes full automation. The minimum value is 60 (default). The maximum value is 1,440.
    ///
    /// `Fn::GetAtt` of `ResumeFullAutomationModeTime`.
    #[must_use]
    pub fn resume_full_automation_mode_time(self) -> Value<String> {
        self.attribute("ResumeFullAutomationModeTime")
    }

    /// If present, specifies the name of the secondary Availability Zone for a DB instance with multi-AZ support.
    ///
    /// `Fn::GetAtt` of `SecondaryAvailabilityZone`.
    #[must_use]
    pub fn secondary_availability_zone(self) -> Value<String> {
        self.attribute("SecondaryAvailabilityZone")
    }

    /// The status of a read replica. If the DB instance isn't a read replica, the value is blank.
    ///
    /// `Fn::GetAtt` of `StatusInfos`.
    #[must_use]
    pub fn status_infos(self) -> Value<Vec<String>> {
        self.attribute_list("StatusInfos")
    }

    /// `Fn::GetAtt` of `StorageOperationPercentProgress`.
    #[must_use]
    pub fn storage_operation_percent_progress(self) -> Value<i64> {
        self.attribute("StorageOperationPercentProgress")
    }

    /// `Fn::GetAtt` of `StorageOperationStatus`.
    #[must_use]
    pub fn storage_operation_status(self) -> Value<String> {
        self.attribute("StorageOperationStatus")
    }
}

/// The `AWS::RDS::DBParameterGroup` resource creates a custom parameter group for an RDS database family.
///
/// [`AWS::RDS::DBParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html).
///
/// Required: `Description`, `Family`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBParameterGroup(Properties);

impl DBParameterGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the DB parameter group.
    ///
    /// `DBParameterGroupName`. A change replaces the resource.
    pub fn db_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBParameterGroupName", value.into());
        self
    }

    /// Provides the customer-specified description for this DB parameter group.
    ///
    /// `Description`. Required. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The DB parameter group family name.
    ///
    /// `Family`. Required. A change replaces the resource.
    pub fn family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Family", value.into());
        self
    }

    /// A mapping of parameter names and values for the parameter update. You must specify at least one parameter name and value.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// Tags to assign to the DB parameter group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_parameter_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBParameterGroup {
    const TYPE: &'static str = "AWS::RDS::DBParameterGroup";
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

impl Handle<DBParameterGroup> {
    /// `Fn::GetAtt` of `DBParameterGroupArn`.
    #[must_use]
    pub fn db_parameter_group_arn(self) -> Value<String> {
        self.attribute("DBParameterGroupArn")
    }
}

/// The `AWS::RDS::DBProxy` resource creates or updates a DB proxy.
///
/// [`AWS::RDS::DBProxy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html).
///
/// Required: `DBProxyName`, `EngineFamily`, `RoleArn`, `VpcSubnetIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBProxy(Properties);

impl DBProxy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The authorization mechanism that the proxy uses.
    ///
    /// `Auth`.
    pub fn auth(mut self, value: impl Into<List<db_proxy::AuthFormat>>) -> Self {
        self.0.set("Auth", value.into());
        self
    }

    /// The identifier for the proxy. This name must be unique for all proxies owned by your AWS account in the specified AWS Region .
    ///
    /// `DBProxyName`. Required. A change replaces the resource.
    pub fn db_proxy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBProxyName", value.into());
        self
    }

    /// Specifies whether the proxy logs detailed connection and query information. When you enable `DebugLogging` , the proxy captures connection details and connection pool behavior from your queries.
    ///
    /// `DebugLogging`.
    pub fn debug_logging(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DebugLogging", value.into());
        self
    }

    /// The default authentication scheme that the proxy uses for client connections to the proxy and connections from the proxy to the underlying database. Valid values are `NONE` and `IAM_AUTH` .
    ///
    /// `DefaultAuthScheme`. Allowed: [`DefaultAuthScheme`](db_proxy::DefaultAuthScheme).
    pub fn default_auth_scheme(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultAuthScheme", value.into());
        self
    }

    /// The network type of the DB proxy endpoint. The network type determines the IP version that the proxy endpoint supports.
    ///
    /// `EndpointNetworkType`. Allowed: [`EndpointNetworkType`](db_proxy::EndpointNetworkType). A change replaces the resource.
    pub fn endpoint_network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointNetworkType", value.into());
        self
    }

    /// The kinds of databases that the proxy can connect to. This value determines which database network protocol the proxy recognizes when it interprets network traffic to and from the database.
    ///
    /// `EngineFamily`. Required. Allowed: [`EngineFamily`](db_proxy::EngineFamily). A change replaces the resource.
    pub fn engine_family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineFamily", value.into());
        self
    }

    /// The number of seconds that a connection to the proxy can be inactive before the proxy disconnects it. You can set this value higher or lower than the connection timeout limit for the associated database.
    ///
    /// `IdleClientTimeout`.
    pub fn idle_client_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("IdleClientTimeout", value.into());
        self
    }

    /// Specifies whether Transport Layer Security (TLS) encryption is required for connections to the proxy. By enabling this setting, you can enforce encrypted TLS connections to the proxy.
    ///
    /// `RequireTLS`.
    pub fn require_tls(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RequireTLS", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that the proxy uses to access secrets in AWS Secrets Manager.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_proxy::TagFormat>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The network type that the proxy uses to connect to the target database. The network type determines the IP version that the proxy uses for connections to the database.
    ///
    /// `TargetConnectionNetworkType`. Allowed: [`TargetConnectionNetworkType`](db_proxy::TargetConnectionNetworkType). A change replaces the resource.
    pub fn target_connection_network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetConnectionNetworkType", value.into());
        self
    }

    /// One or more VPC security group IDs to associate with the new proxy.
    ///
    /// `VpcSecurityGroupIds`.
    pub fn vpc_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSecurityGroupIds", value.into());
        self
    }

    /// One or more VPC subnet IDs to associate with the new proxy.
    ///
    /// `VpcSubnetIds`. Required. A change replaces the resource.
    pub fn vpc_subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSubnetIds", value.into());
        self
    }
}

impl Resource for DBProxy {
    const TYPE: &'static str = "AWS::RDS::DBProxy";
}

impl Construct for DBProxy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DBProxy> for Properties {
    fn from(value: DBProxy) -> Self {
        value.0
    }
}

impl Handle<DBProxy> {
    /// The Amazon Resource Name (ARN) for the proxy.
    ///
    /// `Fn::GetAtt` of `DBProxyArn`.
    #[must_use]
    pub fn db_proxy_arn(self) -> Value<String> {
        self.attribute("DBProxyArn")
    }

    /// The endpoint that you can use to connect to the DB proxy. You include the endpoint value in the connection string for a database client application.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The VPC ID to associate with the DB proxy.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[must_use]
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// The `AWS::RDS::DBProxyEndpoint` resource creates or updates a DB proxy endpoint. You can use custom proxy endpoints to access a proxy through a different VPC than the proxy's default VPC.
///
/// [`AWS::RDS::DBProxyEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html).
///
/// Required: `DBProxyEndpointName`, `DBProxyName`, `VpcSubnetIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBProxyEndpoint(Properties);

impl DBProxyEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the DB proxy endpoint to create.
    ///
    /// `DBProxyEndpointName`. Required. A change replaces the resource.
    pub fn db_proxy_endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBProxyEndpointName", value.into());
        self
    }

    /// The name of the DB proxy associated with the DB proxy endpoint that you create.
    ///
    /// `DBProxyName`. Required. A change replaces the resource.
    pub fn db_proxy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBProxyName", value.into());
        self
    }

    /// The network type of the DB proxy endpoint. The network type determines the IP version that the proxy endpoint supports.
    ///
    /// `EndpointNetworkType`. Allowed: [`EndpointNetworkType`](db_proxy_endpoint::EndpointNetworkType). A change replaces the resource.
    pub fn endpoint_network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointNetworkType", value.into());
        self
    }

    /// An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_proxy_endpoint::TagFormat>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A value that indicates whether the DB proxy endpoint can be used for read/write or read-only operations.
    ///
    /// `TargetRole`. Allowed: [`TargetRole`](db_proxy_endpoint::TargetRole).
    pub fn target_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetRole", value.into());
        self
    }

    /// The VPC security group IDs for the DB proxy endpoint that you create. You can specify a different set of security group IDs than for the original DB proxy. The default is the default security group for the VPC.
    ///
    /// `VpcSecurityGroupIds`.
    pub fn vpc_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSecurityGroupIds", value.into());
        self
    }

    /// The VPC subnet IDs for the DB proxy endpoint that you create. You can specify a different set of subnet IDs than for the original DB proxy.
    ///
    /// `VpcSubnetIds`. Required. A change replaces the resource.
    pub fn vpc_subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSubnetIds", value.into());
        self
    }
}

impl Resource for DBProxyEndpoint {
    const TYPE: &'static str = "AWS::RDS::DBProxyEndpoint";
}

impl Construct for DBProxyEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DBProxyEndpoint> for Properties {
    fn from(value: DBProxyEndpoint) -> Self {
        value.0
    }
}

impl Handle<DBProxyEndpoint> {
    /// The Amazon Resource Name (ARN) for the DB proxy endpoint.
    ///
    /// `Fn::GetAtt` of `DBProxyEndpointArn`.
    #[must_use]
    pub fn db_proxy_endpoint_arn(self) -> Value<String> {
        self.attribute("DBProxyEndpointArn")
    }

    /// The endpoint that you can use to connect to the DB proxy. You include the endpoint value in the connection string for a database client application.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// Indicates whether this endpoint is the default endpoint for the associated DB proxy. Default DB proxy endpoints always have read/write capability. Other endpoints that you associate with the DB proxy can be either read/write or read-only.
    ///
    /// `Fn::GetAtt` of `IsDefault`.
    #[must_use]
    pub fn is_default(self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// Provides the VPC ID of the DB proxy endpoint.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[must_use]
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// The `AWS::RDS::DBProxyTargetGroup` resource represents a set of RDS DB instances, Aurora DB clusters, or both that a proxy can connect to. Currently, each target group is associated with exactly one RDS DB instance or Aurora DB cluster.
///
/// [`AWS::RDS::DBProxyTargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html).
///
/// Required: `DBProxyName`, `TargetGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBProxyTargetGroup(Properties);

impl DBProxyTargetGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Displays the settings that control the size and behavior of the connection pool associated with a `DBProxyTarget` .
    ///
    /// `ConnectionPoolConfigurationInfo`.
    pub fn connection_pool_configuration_info(
        mut self,
        value: impl Into<Value<db_proxy_target_group::ConnectionPoolConfigurationInfoFormat>>,
    ) -> Self {
        self.0.set("ConnectionPoolConfigurationInfo", value.into());
        self
    }

    /// One or more DB cluster identifiers.
    ///
    /// `DBClusterIdentifiers`.
    pub fn db_cluster_identifiers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DBClusterIdentifiers", value.into());
        self
    }

    /// One or more DB instance identifiers.
    ///
    /// `DBInstanceIdentifiers`.
    pub fn db_instance_identifiers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DBInstanceIdentifiers", value.into());
        self
    }

    /// The identifier of the `DBProxy` that is associated with the `DBProxyTargetGroup` .
    ///
    /// `DBProxyName`. Required. A change replaces the resource.
    pub fn db_proxy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBProxyName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_proxy_target_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The identifier for the target group.
    ///
    /// `TargetGroupName`. Required. Allowed: [`TargetGroupName`](db_proxy_target_group::TargetGroupName). A change replaces the resource.
    pub fn target_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetGroupName", value.into());
        self
    }
}

impl Resource for DBProxyTargetGroup {
    const TYPE: &'static str = "AWS::RDS::DBProxyTargetGroup";
}

impl Construct for DBProxyTargetGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DBProxyTargetGroup> for Properties {
    fn from(value: DBProxyTargetGroup) -> Self {
        value.0
    }
}

impl Handle<DBProxyTargetGroup> {
    /// The Amazon Resource Name (ARN) representing the target group.
    ///
    /// `Fn::GetAtt` of `TargetGroupArn`.
    #[must_use]
    pub fn target_group_arn(self) -> Value<String> {
        self.attribute("TargetGroupArn")
    }
}

/// The `AWS::RDS::DBSecurityGroup` resource creates or updates an Amazon RDS DB security group.
///
/// [`AWS::RDS::DBSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html).
///
/// Required: `DBSecurityGroupIngress`, `GroupDescription`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBSecurityGroup(Properties);

impl DBSecurityGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Ingress rules to be applied to the DB security group.
    ///
    /// `DBSecurityGroupIngress`. Required.
    pub fn db_security_group_ingress(
        mut self,
        value: impl Into<List<db_security_group::Ingress>>,
    ) -> Self {
        self.0.set("DBSecurityGroupIngress", value.into());
        self
    }

    /// The identifier of an Amazon virtual private cloud (VPC). This property indicates the VPC that this DB security group belongs to.
    ///
    /// `EC2VpcId`. A change replaces the resource.
    pub fn ec2_vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EC2VpcId", value.into());
        self
    }

    /// Provides the description of the DB security group.
    ///
    /// `GroupDescription`. Required. A change replaces the resource.
    pub fn group_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupDescription", value.into());
        self
    }

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_security_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBSecurityGroup {
    const TYPE: &'static str = "AWS::RDS::DBSecurityGroup";
}

impl Construct for DBSecurityGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DBSecurityGroup> for Properties {
    fn from(value: DBSecurityGroup) -> Self {
        value.0
    }
}

impl Handle<DBSecurityGroup> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::RDS::DBSecurityGroupIngress` resource enables ingress to a DB security group using one of two forms of authorization.
///
/// [`AWS::RDS::DBSecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroupingress.html).
///
/// Required: `DBSecurityGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBSecurityGroupIngress(Properties);

impl DBSecurityGroupIngress {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The IP range to authorize.
    ///
    /// `CIDRIP`.
    pub fn cidrip(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CIDRIP", value.into());
        self
    }

    /// The name of the DB security group to add authorization to.
    ///
    /// `DBSecurityGroupName`. Required.
    pub fn db_security_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSecurityGroupName", value.into());
        self
    }

    /// Id of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
    ///
    /// `EC2SecurityGroupId`.
    pub fn ec2_security_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EC2SecurityGroupId", value.into());
        self
    }

    /// Name of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
    ///
    /// `EC2SecurityGroupName`.
    pub fn ec2_security_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EC2SecurityGroupName", value.into());
        self
    }

    /// AWS account number of the owner of the EC2 security group specified in the `EC2SecurityGroupName` parameter. The AWS access key ID isn't an acceptable value. For VPC DB security groups, `EC2SecurityGroupId` must be provided.
    ///
    /// `EC2SecurityGroupOwnerId`.
    pub fn ec2_security_group_owner_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EC2SecurityGroupOwnerId", value.into());
        self
    }
}

impl Resource for DBSecurityGroupIngress {
    const TYPE: &'static str = "AWS::RDS::DBSecurityGroupIngress";
}

impl Construct for DBSecurityGroupIngress {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DBSecurityGroupIngress> for Properties {
    fn from(value: DBSecurityGroupIngress) -> Self {
        value.0
    }
}

impl Handle<DBSecurityGroupIngress> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a new DB shard group for Aurora Limitless Database. You must enable Aurora Limitless Database to create a DB shard group.
///
/// [`AWS::RDS::DBShardGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbshardgroup.html).
///
/// Required: `DBClusterIdentifier`, `MaxACU`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBShardGroup(Properties);

impl DBShardGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies whether to create standby standby DB data access shard for the DB shard group. Valid values are the following:
    ///
    /// `ComputeRedundancy`.
    pub fn compute_redundancy(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ComputeRedundancy", value.into());
        self
    }

    /// The name of the primary DB cluster for the DB shard group.
    ///
    /// `DBClusterIdentifier`. Required. A change replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBClusterIdentifier", value.into());
        self
    }

    /// The name of the DB shard group.
    ///
    /// `DBShardGroupIdentifier`. A change replaces the resource.
    pub fn db_shard_group_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBShardGroupIdentifier", value.into());
        self
    }

    /// The maximum capacity of the DB shard group in Aurora capacity units (ACUs).
    ///
    /// `MaxACU`. Required.
    pub fn max_acu(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MaxACU", value.into());
        self
    }

    /// The minimum capacity of the DB shard group in Aurora capacity units (ACUs).
    ///
    /// `MinACU`.
    pub fn min_acu(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MinACU", value.into());
        self
    }

    /// Specifies whether the DB shard group is publicly accessible.
    ///
    /// `PubliclyAccessible`. A change replaces the resource.
    pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PubliclyAccessible", value.into());
        self
    }

    /// An optional set of key-value pairs to associate arbitrary data of your choosing with the DB shard group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_shard_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBShardGroup {
    const TYPE: &'static str = "AWS::RDS::DBShardGroup";
}

impl Construct for DBShardGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DBShardGroup> for Properties {
    fn from(value: DBShardGroup) -> Self {
        value.0
    }
}

impl Handle<DBShardGroup> {
    /// The AWS Region -unique, immutable identifier for the DB shard group.
    ///
    /// `Fn::GetAtt` of `DBShardGroupResourceId`.
    #[must_use]
    pub fn db_shard_group_resource_id(self) -> Value<String> {
        self.attribute("DBShardGroupResourceId")
    }

    /// This data type represents the information you need to connect to an Amazon RDS DB instance. This data type is used as a response element in the following actions:
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }
}

/// Creates a snapshot of a DB instance.
///
/// [`AWS::RDS::DBSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsnapshot.html).
///
/// Required: `DBInstanceIdentifier`, `DBSnapshotIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DBSnapshot(Properties);

impl DBSnapshot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the DB instance that you want to create the snapshot of.
    ///
    /// `DBInstanceIdentifier`. Required. A change replaces the resource.
    pub fn db_instance_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBInstanceIdentifier", value.into());
        self
    }

    /// The identifier for the DB snapshot. Must contain from 1 to 255 letters, numbers, or hyphens. First character must be a letter. Can't end with a hyphen or contain two consecutive hyphens.
    ///
    /// `DBSnapshotIdentifier`. Required. A change replaces the resource.
    pub fn db_snapshot_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSnapshotIdentifier", value.into());
        self
    }

    /// The tags to be assigned to the DB snapshot.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_snapshot::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBSnapshot {
    const TYPE: &'static str = "AWS::RDS::DBSnapshot";
}

impl Construct for DBSnapshot {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DBSnapshot> for Properties {
    fn from(value: DBSnapshot) -> Self {
        value.0
    }
}

impl Handle<DBSnapshot> {
    /// The allocated storage size in gibibytes (GiB).
    ///
    /// `Fn::GetAtt` of `AllocatedStorage`.
    #[must_use]
    pub fn allocated_storage(self) -> Value<i64> {
        self.attribute("AllocatedStorage")
    }

    /// The name of the Availability Zone the DB instance was located in at the time of the DB snapshot.
    ///
    /// `Fn::GetAtt` of `AvailabilityZone`.
    #[must_use]
    pub fn availability_zone(self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// The Amazon Resource Name (ARN) for the DB snapshot.
    ///
    /// `Fn::GetAtt` of `DBSnapshotArn`.
    #[must_use]
    pub fn db_snapshot_arn(self) -> Value<String> {
        self.attribute("DBSnapshotArn")
    }

    /// The identifier for the source DB instance, which is unique to an AWS Region.
    ///
    /// `Fn::GetAtt` of `DbiResourceId`.
    #[must_use]
    pub fn dbi_resource_id(self) -> Value<String> {
        self.attribute("DbiResourceId")
    }

    /// Indicates whether the DB snapshot is encrypted.
    ///
    /// `Fn::GetAtt` of `Encrypted`.
    #[must_use]
    pub fn encrypted(self) -> Value<bool> {
        self.attribute("Encrypted")
    }

    /// The name of the database engine.
    ///
    /// `Fn::GetAtt` of `Engine`.
    #[must_use]
    pub fn engine(self) -> Value<String> {
        self.attribute("Engine")
    }

    /// The version of the database engine.
    ///
    /// `Fn::GetAtt` of `EngineVersion`.
    #[must_use]
    pub fn engine_version(self) -> Value<String> {
        self.attribute("EngineVersion")
    }

    /// Indicates whether mapping of AWS IAM accounts to database accounts is enabled.
    ///
    /// `Fn::GetAtt` of `IAMDatabaseAuthenticationEnabled`.
    #[must_use]
    pub fn iam_database_authentication_enabled(self) -> Value<bool> {
        self.attribute("IAMDatabaseAuthenticationEnabled")
    }

    /// The time when the DB instance was created, in UTC.
    ///
    /// `Fn::GetAtt` of `InstanceCreateTime`.
    #[must_use]
    pub fn instance_create_time(self) -> Value<String> {
        self.attribute("InstanceCreateTime")
    }

    /// The Provisioned IOPS value of the DB instance at the time of the snapshot.
    ///
    /// `Fn::GetAtt` of `Iops`.
    #[must_use]
    pub fn iops(self) -> Value<i64> {
        self.attribute("Iops")
    }

    /// If Encrypted is true, the AWS KMS key identifier for the encrypted DB snapshot.
    ///
    /// `Fn::GetAtt` of `KmsKeyId`.
    #[must_use]
    pub fn kms_key_id(self) -> Value<String> {
        self.attribute("KmsKeyId")
    }

    /// License model information for the restored DB instance.
    ///
    /// `Fn::GetAtt` of `LicenseModel`.
    #[must_use]
    pub fn license_model(self) -> Value<String> {
        self.attribute("LicenseModel")
    }

    /// The master username for the DB snapshot.
    ///
    /// `Fn::GetAtt` of `MasterUsername`.
    #[must_use]
    pub fn master_username(self) -> Value<String> {
        self.attribute("MasterUsername")
    }

    /// The option group name for the DB snapshot.
    ///
    /// `Fn::GetAtt` of `OptionGroupName`.
    #[must_use]
    pub fn option_group_name(self) -> Value<String> {
        self.attribute("OptionGroupName")
    }

    /// The time of the CreateDBSnapshot operation in UTC. Doesn't change when the snapshot is copied.
    ///
    /// `Fn::GetAtt` of `OriginalSnapshotCreateTime`.
    #[must_use]
    pub fn original_snapshot_create_time(self) -> Value<String> {
        self.attribute("OriginalSnapshotCreateTime")
    }

    /// The port that the database engine was listening on at the time of the snapshot.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[must_use]
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// The time when the snapshot was taken, in UTC.
    ///
    /// `Fn::GetAtt` of `SnapshotCreateTime`.
    #[must_use]
    pub fn snapshot_create_time(self) -> Value<String> {
        self.attribute("SnapshotCreateTime")
    }

    /// The type of the DB snapshot.
    ///
    /// `Fn::GetAtt` of `SnapshotType`.
    #[must_use]
    pub fn snapshot_type(self) -> Value<String> {
        self.attribute("SnapshotType")
    }

    /// The status of this DB snapshot.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The storage throughput for the DB snapshot.
    ///
    /// `Fn::GetAtt` of `StorageThroughput`.
    #[must_use]
    pub fn storage_throughput(self) -> Value<i64> {
        self.attribute("StorageThroughput")
    }

    /// The storage type associated with the DB snapshot.
    ///
    /// `Fn::GetAtt` of `StorageType`.
    #[must_use]
    pub fn storage_type(self) -> Value<String> {
        self.attribute("StorageType")
    }

    /// The VPC ID associated with the DB snapshot.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[must_use]
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// The `AWS::RDS::DBSubnetGroup` resource creates a database subnet group. Subnet groups must contain at least two subnets in two different Availability Zones in the same region.
///
/// [`AWS::RDS::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html).
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

    /// The description for the DB subnet group.
    ///
    /// `DBSubnetGroupDescription`. Required.
    pub fn db_subnet_group_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSubnetGroupDescription", value.into());
        self
    }

    /// The name for the DB subnet group. This value is stored as a lowercase string.
    ///
    /// `DBSubnetGroupName`. A change replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DBSubnetGroupName", value.into());
        self
    }

    /// The EC2 Subnet IDs for the DB subnet group.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// Tags to assign to the DB subnet group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<db_subnet_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DBSubnetGroup {
    const TYPE: &'static str = "AWS::RDS::DBSubnetGroup";
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

impl Handle<DBSubnetGroup> {
    /// `Fn::GetAtt` of `DBSubnetGroupArn`.
    #[must_use]
    pub fn db_subnet_group_arn(self) -> Value<String> {
        self.attribute("DBSubnetGroupArn")
    }
}

/// Resource Type definition for AWS::RDS::Deployment. Creates and manages an Amazon RDS Blue/Green Deployment.
///
/// [`AWS::RDS::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-deployment.html).
///
/// Required: `BlueGreenDeploymentName`, `Source`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Deployment(Properties);

impl Deployment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Blue/Green Deployment.
    ///
    /// `BlueGreenDeploymentName`. Required. A change replaces the resource.
    pub fn blue_green_deployment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BlueGreenDeploymentName", value.into());
        self
    }

    /// The ARN of the source production database.
    ///
    /// `Source`. Required. A change replaces the resource.
    pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// The tags assigned to the Blue/Green Deployment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<deployment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The allocated storage size in GiB for the target DB instance.
    ///
    /// `TargetAllocatedStorage`. A change replaces the resource.
    pub fn target_allocated_storage(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TargetAllocatedStorage", value.into());
        self
    }

    /// The DB cluster parameter group for the target Aurora DB cluster.
    ///
    /// `TargetDBClusterParameterGroupName`. A change replaces the resource.
    pub fn target_db_cluster_parameter_group_name(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("TargetDBClusterParameterGroupName", value.into());
        self
    }

    /// The DB instance class for target RDS DB instances.
    ///
    /// `TargetDBInstanceClass`. A change replaces the resource.
    pub fn target_db_instance_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetDBInstanceClass", value.into());
        self
    }

    /// The DB parameter group for the target DB instance.
    ///
    /// `TargetDBParameterGroupName`. A change replaces the resource.
    pub fn target_db_parameter_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetDBParameterGroupName", value.into());
        self
    }

    /// The DB engine version for the target database.
    ///
    /// `TargetEngineVersion`. A change replaces the resource.
    pub fn target_engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetEngineVersion", value.into());
        self
    }

    /// The Provisioned IOPS value for the target DB instance.
    ///
    /// `TargetIops`. A change replaces the resource.
    pub fn target_iops(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TargetIops", value.into());
        self
    }

    /// The storage throughput value for the target DB instance.
    ///
    /// `TargetStorageThroughput`. A change replaces the resource.
    pub fn target_storage_throughput(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TargetStorageThroughput", value.into());
        self
    }

    /// The storage type for the target DB instance.
    ///
    /// `TargetStorageType`. A change replaces the resource.
    pub fn target_storage_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetStorageType", value.into());
        self
    }

    /// Whether to upgrade the storage file system configuration on the target database.
    ///
    /// `UpgradeTargetStorageConfig`. A change replaces the resource.
    pub fn upgrade_target_storage_config(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UpgradeTargetStorageConfig", value.into());
        self
    }
}

impl Resource for Deployment {
    const TYPE: &'static str = "AWS::RDS::Deployment";
}

impl Construct for Deployment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Deployment> for Properties {
    fn from(value: Deployment) -> Self {
        value.0
    }
}

impl Handle<Deployment> {
    /// The Amazon Resource Name (ARN) of the Blue/Green Deployment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The system-generated identifier of the Blue/Green Deployment.
    ///
    /// `Fn::GetAtt` of `BlueGreenDeploymentIdentifier`.
    #[must_use]
    pub fn blue_green_deployment_identifier(self) -> Value<String> {
        self.attribute("BlueGreenDeploymentIdentifier")
    }

    /// The time when the Blue/Green Deployment was created in UTC.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The status of the Blue/Green Deployment.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The source and target member mappings in the Blue/Green Deployment.
    ///
    /// `Fn::GetAtt` of `SwitchoverDetails`.
    #[must_use]
    pub fn switchover_details(self) -> Value<Vec<String>> {
        self.attribute_list("SwitchoverDetails")
    }

    /// The ARN of the target database in the green environment.
    ///
    /// `Fn::GetAtt` of `Target`.
    #[must_use]
    pub fn target(self) -> Value<String> {
        self.attribute("Target")
    }

    /// The provisioning tasks for the Blue/Green Deployment.
    ///
    /// `Fn::GetAtt` of `Tasks`.
    #[must_use]
    pub fn tasks(self) -> Value<Vec<String>> {
        self.attribute_list("Tasks")
    }
}

/// The `AWS::RDS::EventSubscription` resource allows you to receive notifications for Amazon Relational Database Service events through the Amazon Simple Notification Service (Amazon SNS).
///
/// [`AWS::RDS::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-eventsubscription.html).
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

    /// Specifies whether to activate the subscription. If the event notification subscription isn't activated, the subscription is created but not active.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// A list of event categories for a particular source type ( `SourceType` ) that you want to subscribe to.
    ///
    /// `EventCategories`.
    pub fn event_categories(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EventCategories", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the SNS topic created for event notification. SNS automatically creates the ARN when you create a topic and subscribe to it.
    ///
    /// `SnsTopicArn`. Required. A change replaces the resource.
    pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnsTopicArn", value.into());
        self
    }

    /// The list of identifiers of the event sources for which events are returned. If not specified, then all sources are included in the response. An identifier must begin with a letter and must contain only ASCII letters, digits, and hyphens.
    ///
    /// `SourceIds`.
    pub fn source_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SourceIds", value.into());
        self
    }

    /// The type of source that is generating the events. For example, if you want to be notified of events generated by a DB instance, you set this parameter to `db-instance` . For RDS Proxy events, specify `db-proxy` .
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

    /// An optional array of key-value pairs to apply to this subscription.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_subscription::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventSubscription {
    const TYPE: &'static str = "AWS::RDS::EventSubscription";
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

/// The `AWS::RDS::GlobalCluster` resource creates or updates an Amazon Aurora global database spread across multiple AWS Regions.
///
/// [`AWS::RDS::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GlobalCluster(Properties);

impl GlobalCluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies whether to enable deletion protection for the new global database cluster. The global database can't be deleted when deletion protection is enabled.
    ///
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// The database engine to use for this global database cluster.
    ///
    /// `Engine`. Allowed: [`Engine`](global_cluster::Engine). A change replaces the resource.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The life cycle type for this global database cluster.
    ///
    /// `EngineLifecycleSupport`.
    pub fn engine_lifecycle_support(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineLifecycleSupport", value.into());
        self
    }

    /// The engine version to use for this global database cluster.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// The cluster identifier for this global database cluster. This parameter is stored as a lowercase string.
    ///
    /// `GlobalClusterIdentifier`. A change replaces the resource.
    pub fn global_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalClusterIdentifier", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) to use as the primary cluster of the global database.
    ///
    /// `SourceDBClusterIdentifier`. A change replaces the resource.
    pub fn source_db_cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceDBClusterIdentifier", value.into());
        self
    }

    /// Specifies whether to enable storage encryption for the new global database cluster.
    ///
    /// `StorageEncrypted`. A change replaces the resource.
    pub fn storage_encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("StorageEncrypted", value.into());
        self
    }

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<global_cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for GlobalCluster {
    const TYPE: &'static str = "AWS::RDS::GlobalCluster";
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
    /// The writer endpoint for the new global database cluster. This endpoint always points to the writer DB instance in the current primary cluster.
    ///
    /// `Fn::GetAtt` of `GlobalEndpoint`.
    #[must_use]
    pub fn global_endpoint(self) -> Value<Json> {
        self.attribute("GlobalEndpoint")
    }
}

/// A zero-ETL integration with Amazon Redshift.
///
/// [`AWS::RDS::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-integration.html).
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

    /// An optional set of non-secret key–value pairs that contains additional contextual information about the data.
    ///
    /// `AdditionalEncryptionContext`. A change replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value.into());
        self
    }

    /// Data filters for the integration. These filters determine which tables from the source database are sent to the target Amazon Redshift data warehouse.
    ///
    /// `DataFilter`.
    pub fn data_filter(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataFilter", value.into());
        self
    }

    /// A description of the integration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the integration.
    ///
    /// `IntegrationName`.
    pub fn integration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationName", value.into());
        self
    }

    /// The AWS Key Management System ( AWS KMS) key identifier for the key to use to encrypt the integration. If you don't specify an encryption key, RDS uses a default AWS owned key.
    ///
    /// `KMSKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KMSKeyId", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the database to use as the source for replication.
    ///
    /// `SourceArn`. Required. A change replaces the resource.
    pub fn source_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceArn", value.into());
        self
    }

    /// An optional array of key-value pairs to apply to this integration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<integration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the Redshift data warehouse to use as the target for replication.
    ///
    /// `TargetArn`. Required. A change replaces the resource.
    pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetArn", value.into());
        self
    }
}

impl Resource for Integration {
    const TYPE: &'static str = "AWS::RDS::Integration";
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
    /// The time when the integration was created, in Universal Coordinated Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The ARN of the integration.
    ///
    /// `Fn::GetAtt` of `IntegrationArn`.
    #[must_use]
    pub fn integration_arn(self) -> Value<String> {
        self.attribute("IntegrationArn")
    }
}

/// The `AWS::RDS::OptionGroup` resource creates or updates an option group, to enable and configure features that are specific to a particular DB engine.
///
/// [`AWS::RDS::OptionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-optiongroup.html).
///
/// Required: `EngineName`, `MajorEngineVersion`, `OptionGroupDescription`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OptionGroup(Properties);

impl OptionGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the name of the engine that this option group should be associated with.
    ///
    /// `EngineName`. Required. A change replaces the resource.
    pub fn engine_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineName", value.into());
        self
    }

    /// Specifies the major version of the engine that this option group should be associated with.
    ///
    /// `MajorEngineVersion`. Required. A change replaces the resource.
    pub fn major_engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MajorEngineVersion", value.into());
        self
    }

    /// A list of all available options for an option group.
    ///
    /// `OptionConfigurations`.
    pub fn option_configurations(
        mut self,
        value: impl Into<List<option_group::OptionConfiguration>>,
    ) -> Self {
        self.0.set("OptionConfigurations", value.into());
        self
    }

    /// The description of the option group.
    ///
    /// `OptionGroupDescription`. Required. A change replaces the resource.
    pub fn option_group_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OptionGroupDescription", value.into());
        self
    }

    /// The name of the option group to be created.
    ///
    /// `OptionGroupName`. A change replaces the resource.
    pub fn option_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OptionGroupName", value.into());
        self
    }

    /// Tags to assign to the option group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<option_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for OptionGroup {
    const TYPE: &'static str = "AWS::RDS::OptionGroup";
}

impl Construct for OptionGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OptionGroup> for Properties {
    fn from(value: OptionGroup) -> Self {
        value.0
    }
}

/// Property types of [`ClusterSnapshot`].
pub mod cluster_snapshot {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::RDS::ClusterSnapshot`.
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

/// Property types and words of [`CustomDBEngineVersion`].
pub mod custom_db_engine_version {
    use crate::{Json, Properties, Value};

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// A property type of `AWS::RDS::CustomDBEngineVersion`.
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

        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with aws: or rds:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with aws: or rds:.
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
        /// Words for `Status`.
        pub enum Status {
            Available = "available",
            Inactive = "inactive",
            InactiveExceptRestore = "inactive-except-restore",
            PendingValidation = "pending-validation",
        }
    }
}

/// Property types and words of [`DBCluster`].
pub mod db_cluster {
    use crate::{Json, Properties, Value};

    /// Describes an AWS Identity and Access Management (IAM) role that is associated with a DB cluster.
    ///
    /// A property type of `AWS::RDS::DBCluster`.
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

        /// The name of the feature associated with the AWS Identity and Access Management (IAM) role. IAM roles that are associated with a DB cluster grant permission for the DB cluster to access other AWS services on your behalf.
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

    /// The `Endpoint` return value specifies the connection endpoint for the primary instance of the DB cluster.
    ///
    /// A property type of `AWS::RDS::DBCluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Endpoint(Properties);

    impl Endpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the connection endpoint for the primary instance of the DB cluster.
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// Specifies the port that the database engine is listening on.
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

    /// The `MasterUserSecret` return value specifies the secret managed by RDS in AWS Secrets Manager for the master user password.
    ///
    /// A property type of `AWS::RDS::DBCluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MasterUserSecret(Properties);

    impl MasterUserSecret {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS KMS key identifier that is used to encrypt the secret.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the secret. This parameter is a return value that you can retrieve using the `Fn::GetAtt` intrinsic function.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<MasterUserSecret> for Json {
        fn from(value: MasterUserSecret) -> Self {
            value.0.into()
        }
    }

    /// The `ReadEndpoint` return value specifies the reader endpoint for the DB cluster.
    ///
    /// A property type of `AWS::RDS::DBCluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReadEndpoint(Properties);

    impl ReadEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The host address of the reader endpoint.
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }
    }

    impl From<ReadEndpoint> for Json {
        fn from(value: ReadEndpoint) -> Self {
            value.0.into()
        }
    }

    /// The `ScalingConfiguration` property type specifies the scaling configuration of an Aurora Serverless v1 DB cluster.
    ///
    /// A property type of `AWS::RDS::DBCluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingConfiguration(Properties);

    impl ScalingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether to allow or disallow automatic pause for an Aurora DB cluster in `serverless` DB engine mode. A DB cluster can be paused only when it's idle (it has no connections).
        ///
        /// `AutoPause`.
        pub fn auto_pause(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoPause", value.into());
            self
        }

        /// The maximum capacity for an Aurora DB cluster in `serverless` DB engine mode.
        ///
        /// `MaxCapacity`.
        pub fn max_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCapacity", value.into());
            self
        }

        /// The minimum capacity for an Aurora DB cluster in `serverless` DB engine mode.
        ///
        /// `MinCapacity`.
        pub fn min_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinCapacity", value.into());
            self
        }

        /// The amount of time, in seconds, that Aurora Serverless v1 tries to find a scaling point to perform seamless scaling before enforcing the timeout action. The default is 300.
        ///
        /// `SecondsBeforeTimeout`.
        pub fn seconds_before_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SecondsBeforeTimeout", value.into());
            self
        }

        /// The time, in seconds, before an Aurora DB cluster in `serverless` mode is paused.
        ///
        /// `SecondsUntilAutoPause`.
        pub fn seconds_until_auto_pause(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SecondsUntilAutoPause", value.into());
            self
        }

        /// The action to take when the timeout is reached, either `ForceApplyCapacityChange` or `RollbackCapacityChange` .
        ///
        /// `TimeoutAction`.
        pub fn timeout_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeoutAction", value.into());
            self
        }
    }

    impl From<ScalingConfiguration> for Json {
        fn from(value: ScalingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `ServerlessV2ScalingConfiguration` property type specifies the scaling configuration of an Aurora Serverless V2 DB cluster.
    ///
    /// A property type of `AWS::RDS::DBCluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerlessV2ScalingConfiguration(Properties);

    impl ServerlessV2ScalingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless v2 cluster. You can specify ACU values in half-step increments, such as 40, 40.5, 41, and so on. The largest value that you can use is 128.
        ///
        /// `MaxCapacity`.
        pub fn max_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxCapacity", value.into());
            self
        }

        /// The minimum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless v2 cluster. You can specify ACU values in half-step increments, such as 8, 8.5, 9, and so on.
        ///
        /// `MinCapacity`.
        pub fn min_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinCapacity", value.into());
            self
        }

        /// Specifies the number of seconds an Aurora Serverless v2 DB instance must be idle before Aurora attempts to automatically pause it.
        ///
        /// `SecondsUntilAutoPause`.
        pub fn seconds_until_auto_pause(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SecondsUntilAutoPause", value.into());
            self
        }
    }

    impl From<ServerlessV2ScalingConfiguration> for Json {
        fn from(value: ServerlessV2ScalingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// A property type of `AWS::RDS::DBCluster`.
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

        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with aws: or rds:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with aws: or rds:.
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
        /// Words for `ClusterScalabilityType`.
        pub enum ClusterScalabilityType {
            Limitless = "limitless",
            Standard = "standard",
        }

        /// Words for `DatabaseInsightsMode`.
        pub enum DatabaseInsightsMode {
            Advanced = "advanced",
            Standard = "standard",
        }

        /// Words for `MasterUserAuthenticationType`.
        pub enum MasterUserAuthenticationType {
            IamDbAuth = "iam-db-auth",
            Password = "password",
        }
    }
}

/// Property types and words of [`DBClusterEndpoint`].
pub mod db_cluster_endpoint {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::RDS::DBClusterEndpoint`.
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
        /// Words for `CustomEndpointType`.
        pub enum CustomEndpointType {
            Reader = "READER",
            Writer = "WRITER",
            Any = "ANY",
        }
    }
}

/// Property types of [`DBClusterParameterGroup`].
pub mod db_cluster_parameter_group {
    use crate::{Json, Properties, Value};

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// A property type of `AWS::RDS::DBClusterParameterGroup`.
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

        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with aws: or rds:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with aws: or rds:.
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

/// Property types and words of [`DBInstance`].
pub mod db_instance {
    use crate::{Json, Properties, Value};

    /// Contains details about an additional storage volume for a DB instance. RDS support additional storage volumes for RDS for Oracle and RDS for SQL Server.
    ///
    /// A property type of `AWS::RDS::DBInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdditionalStorageVolume(Properties);

    impl AdditionalStorageVolume {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of storage allocated for the additional storage volume, in gibibytes (GiB). The minimum is 20 GiB. The maximum is 65,536 GiB (64 TiB).
        ///
        /// `AllocatedStorage`.
        pub fn allocated_storage(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllocatedStorage", value.into());
            self
        }

        /// The number of I/O operations per second (IOPS) provisioned for the additional storage volume.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// The upper limit in gibibytes (GiB) to which RDS can automatically scale the storage of the additional storage volume.
        ///
        /// `MaxAllocatedStorage`.
        pub fn max_allocated_storage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxAllocatedStorage", value.into());
            self
        }

        /// `StorageOperationPercentProgress`.
        pub fn storage_operation_percent_progress(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StorageOperationPercentProgress", value.into());
            self
        }

        /// `StorageOperationStatus`.
        pub fn storage_operation_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageOperationStatus", value.into());
            self
        }

        /// The storage throughput value for the additional storage volume, in mebibytes per second (MiBps). This setting applies only to the General Purpose SSD (gp3) storage type.
        ///
        /// `StorageThroughput`.
        pub fn storage_throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StorageThroughput", value.into());
            self
        }

        /// The storage type for the additional storage volume. Valid Values: GP3 \| IO2
        ///
        /// `StorageType`.
        pub fn storage_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageType", value.into());
            self
        }

        /// The name of the additional storage volume. Valid Values: RDSDBDATA2 \| RDSDBDATA3 \| RDSDBDATA4
        ///
        /// `VolumeName`.
        pub fn volume_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeName", value.into());
            self
        }
    }

    impl From<AdditionalStorageVolume> for Json {
        fn from(value: AdditionalStorageVolume) -> Self {
            value.0.into()
        }
    }

    /// The details of the DB instance’s server certificate.
    ///
    /// A property type of `AWS::RDS::DBInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CertificateDetails(Properties);

    impl CertificateDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CA identifier of the CA certificate used for the DB instance's server certificate.
        ///
        /// `CAIdentifier`.
        pub fn ca_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CAIdentifier", value.into());
            self
        }

        /// The expiration date of the DB instance’s server certificate.
        ///
        /// `ValidTill`.
        pub fn valid_till(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValidTill", value.into());
            self
        }
    }

    impl From<CertificateDetails> for Json {
        fn from(value: CertificateDetails) -> Self {
            value.0.into()
        }
    }

    /// Information about an AWS Identity and Access Management (IAM) role that is associated with a DB instance.
    ///
    /// A property type of `AWS::RDS::DBInstance`.
    ///
    /// Required: `FeatureName`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DBInstanceRole(Properties);

    impl DBInstanceRole {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the feature associated with the AWS Identity and Access Management (IAM) role. IAM roles that are associated with a DB instance grant permission for the DB instance to access other AWS services on your behalf.
        ///
        /// `FeatureName`. Required.
        pub fn feature_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeatureName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role that is associated with the DB instance.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<DBInstanceRole> for Json {
        fn from(value: DBInstanceRole) -> Self {
            value.0.into()
        }
    }

    /// Provides a list of status information for a DB instance.
    ///
    /// A property type of `AWS::RDS::DBInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DBInstanceStatusInfo(Properties);

    impl DBInstanceStatusInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details of the error if there is an error for the instance. If the instance isn't in an error state, this value is blank.
        ///
        /// `Message`.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }

        /// Indicates whether the instance is operating normally (TRUE) or is in an error state (FALSE).
        ///
        /// `Normal`.
        pub fn normal(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Normal", value.into());
            self
        }

        /// The status of the DB instance. For a StatusType of read replica, the values can be replicating, replication stop point set, replication stop point reached, error, stopped, or terminated.
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// This value is currently "read replication."
        ///
        /// `StatusType`.
        pub fn status_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusType", value.into());
            self
        }
    }

    impl From<DBInstanceStatusInfo> for Json {
        fn from(value: DBInstanceStatusInfo) -> Self {
            value.0.into()
        }
    }

    /// This data type represents the information you need to connect to an Amazon RDS DB instance. This data type is used as a response element in the following actions:
    ///
    /// A property type of `AWS::RDS::DBInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Endpoint(Properties);

    impl Endpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the DNS address of the DB instance.
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// Specifies the ID that Amazon Route 53 assigns when you create a hosted zone.
        ///
        /// `HostedZoneId`.
        pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostedZoneId", value.into());
            self
        }

        /// Specifies the port that the database engine is listening on.
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

    /// The `MasterUserSecret` return value specifies the secret managed by RDS in AWS Secrets Manager for the master user password.
    ///
    /// A property type of `AWS::RDS::DBInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MasterUserSecret(Properties);

    impl MasterUserSecret {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS KMS key identifier that is used to encrypt the secret.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the secret. This parameter is a return value that you can retrieve using the `Fn::GetAtt` intrinsic function.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<MasterUserSecret> for Json {
        fn from(value: MasterUserSecret) -> Self {
            value.0.into()
        }
    }

    /// The `ProcessorFeature` property type specifies the processor features of a DB instance class.
    ///
    /// A property type of `AWS::RDS::DBInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorFeature(Properties);

    impl ProcessorFeature {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the processor feature. Valid names are `coreCount` and `threadsPerCore` .
        ///
        /// `Name`. Allowed: [`Name`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of a processor feature.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ProcessorFeature> for Json {
        fn from(value: ProcessorFeature) -> Self {
            value.0.into()
        }
    }

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// A property type of `AWS::RDS::DBInstance`.
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

        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with aws: or rds:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with aws: or rds:.
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
        /// Words for `DatabaseInsightsMode`.
        pub enum DatabaseInsightsMode {
            Advanced = "advanced",
            Standard = "standard",
        }

        /// Words for `MasterUserAuthenticationType`.
        pub enum MasterUserAuthenticationType {
            IamDbAuth = "iam-db-auth",
            Password = "password",
        }

        /// Words for `Name`.
        pub enum Name {
            CoreCount = "coreCount",
            ThreadsPerCore = "threadsPerCore",
        }
    }
}

/// Property types of [`DBParameterGroup`].
pub mod db_parameter_group {
    use crate::{Json, Properties, Value};

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// A property type of `AWS::RDS::DBParameterGroup`.
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

        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with aws: or rds:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with aws: or rds:.
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

/// Property types and words of [`DBProxy`].
pub mod db_proxy {
    use crate::{Json, Properties, Value};

    /// Specifies the details of authentication used by a proxy to log in as a specific database user.
    ///
    /// A property type of `AWS::RDS::DBProxy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthFormat(Properties);

    impl AuthFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of authentication that the proxy uses for connections from the proxy to the underlying database.
        ///
        /// `AuthScheme`. Allowed: [`AuthScheme`].
        pub fn auth_scheme(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthScheme", value.into());
            self
        }

        /// Specifies the details of authentication used by a proxy to log in as a specific database user.
        ///
        /// `ClientPasswordAuthType`. Allowed: [`ClientPasswordAuthType`].
        pub fn client_password_auth_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientPasswordAuthType", value.into());
            self
        }

        /// A user-specified description about the authentication used by a proxy to log in as a specific database user.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// A value that indicates whether to require or disallow AWS Identity and Access Management (IAM) authentication for connections to the proxy. The `ENABLED` value is valid only for proxies with RDS for Microsoft SQL Server.
        ///
        /// `IAMAuth`. Allowed: [`IAMAuth`].
        pub fn iam_auth(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IAMAuth", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) representing the secret that the proxy uses to authenticate to the RDS DB instance or Aurora DB cluster. These secrets are stored within Amazon Secrets Manager.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<AuthFormat> for Json {
        fn from(value: AuthFormat) -> Self {
            value.0.into()
        }
    }

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// A property type of `AWS::RDS::DBProxy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagFormat(Properties);

    impl TagFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with `aws:` or `rds:` .
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with `aws:` or `rds:` .
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TagFormat> for Json {
        fn from(value: TagFormat) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DefaultAuthScheme`.
        pub enum DefaultAuthScheme {
            IamAuth = "IAM_AUTH",
            None = "NONE",
        }

        /// Words for `EndpointNetworkType`.
        pub enum EndpointNetworkType {
            Ipv4 = "IPV4",
            Ipv6 = "IPV6",
            Dual = "DUAL",
        }

        /// Words for `EngineFamily`.
        pub enum EngineFamily {
            Mysql = "MYSQL",
            Postgresql = "POSTGRESQL",
            Sqlserver = "SQLSERVER",
        }

        /// Words for `TargetConnectionNetworkType`.
        pub enum TargetConnectionNetworkType {
            Ipv4 = "IPV4",
            Ipv6 = "IPV6",
        }

        /// Words for `AuthScheme`.
        pub enum AuthScheme {
            Secrets = "SECRETS",
        }

        /// Words for `ClientPasswordAuthType`.
        pub enum ClientPasswordAuthType {
            MysqlNativePassword = "MYSQL_NATIVE_PASSWORD",
            MysqlCachingSha2Password = "MYSQL_CACHING_SHA2_PASSWORD",
            PostgresScramSha256 = "POSTGRES_SCRAM_SHA_256",
            PostgresMd5 = "POSTGRES_MD5",
            SqlServerAuthentication = "SQL_SERVER_AUTHENTICATION",
        }

        /// Words for `IAMAuth`.
        pub enum IAMAuth {
            Disabled = "DISABLED",
            Required = "REQUIRED",
            Enabled = "ENABLED",
        }
    }
}

/// Property types and words of [`DBProxyEndpoint`].
pub mod db_proxy_endpoint {
    use crate::{Json, Properties, Value};

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// A property type of `AWS::RDS::DBProxyEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagFormat(Properties);

    impl TagFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with `aws:` or `rds:` .
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with `aws:` or `rds:` .
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TagFormat> for Json {
        fn from(value: TagFormat) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EndpointNetworkType`.
        pub enum EndpointNetworkType {
            Ipv4 = "IPV4",
            Ipv6 = "IPV6",
            Dual = "DUAL",
        }

        /// Words for `TargetRole`.
        pub enum TargetRole {
            ReadWrite = "READ_WRITE",
            ReadOnly = "READ_ONLY",
        }
    }
}

/// Property types and words of [`DBProxyTargetGroup`].
pub mod db_proxy_target_group {
    use crate::{Json, List, Properties, Value};

    /// Specifies the settings that control the size and behavior of the connection pool associated with a `DBProxyTargetGroup` .
    ///
    /// A property type of `AWS::RDS::DBProxyTargetGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionPoolConfigurationInfoFormat(Properties);

    impl ConnectionPoolConfigurationInfoFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of seconds for a proxy to wait for a connection to become available in the connection pool. This setting only applies when the proxy has opened its maximum number of connections and all connections are busy with client sessions.
        ///
        /// `ConnectionBorrowTimeout`.
        pub fn connection_borrow_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConnectionBorrowTimeout", value.into());
            self
        }

        /// Add an initialization query, or modify the current one. You can specify one or more SQL statements for the proxy to run when opening each new database connection.
        ///
        /// `InitQuery`.
        pub fn init_query(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InitQuery", value.into());
            self
        }

        /// The maximum size of the connection pool for each target in a target group. The value is expressed as a percentage of the `max_connections` setting for the RDS DB instance or Aurora DB cluster used by the target group.
        ///
        /// `MaxConnectionsPercent`.
        pub fn max_connections_percent(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConnectionsPercent", value.into());
            self
        }

        /// A value that controls how actively the proxy closes idle database connections in the connection pool.
        ///
        /// `MaxIdleConnectionsPercent`.
        pub fn max_idle_connections_percent(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxIdleConnectionsPercent", value.into());
            self
        }

        /// Each item in the list represents a class of SQL operations that normally cause all later statements in a session using a proxy to be pinned to the same underlying database connection.
        ///
        /// `SessionPinningFilters`.
        pub fn session_pinning_filters(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SessionPinningFilters", value.into());
            self
        }
    }

    impl From<ConnectionPoolConfigurationInfoFormat> for Json {
        fn from(value: ConnectionPoolConfigurationInfoFormat) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the DB proxy target group.
    ///
    /// A property type of `AWS::RDS::DBProxyTargetGroup`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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
        /// Words for `TargetGroupName`.
        pub enum TargetGroupName {
            Default = "default",
        }
    }
}

/// Property types of [`DBSecurityGroup`].
pub mod db_security_group {
    use crate::{Json, Properties, Value};

    /// The `Ingress` property type specifies an individual ingress rule within an `AWS::RDS::DBSecurityGroup` resource.
    ///
    /// A property type of `AWS::RDS::DBSecurityGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Ingress(Properties);

    impl Ingress {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP range to authorize.
        ///
        /// `CIDRIP`.
        pub fn cidrip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CIDRIP", value.into());
            self
        }

        /// Id of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
        ///
        /// `EC2SecurityGroupId`.
        pub fn ec2_security_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EC2SecurityGroupId", value.into());
            self
        }

        /// Name of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
        ///
        /// `EC2SecurityGroupName`.
        pub fn ec2_security_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EC2SecurityGroupName", value.into());
            self
        }

        /// AWS account number of the owner of the EC2 security group specified in the `EC2SecurityGroupName` parameter. The AWS access key ID isn't an acceptable value. For VPC DB security groups, `EC2SecurityGroupId` must be provided.
        ///
        /// `EC2SecurityGroupOwnerId`.
        pub fn ec2_security_group_owner_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EC2SecurityGroupOwnerId", value.into());
            self
        }
    }

    impl From<Ingress> for Json {
        fn from(value: Ingress) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RDS::DBSecurityGroup`.
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

/// Property types of [`DBShardGroup`].
pub mod db_shard_group {
    use crate::{Json, Properties, Value};

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// A property type of `AWS::RDS::DBShardGroup`.
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

        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with aws: or rds:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with aws: or rds:.
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

/// Property types of [`DBSnapshot`].
pub mod db_snapshot {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::RDS::DBSnapshot`.
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

/// Property types of [`DBSubnetGroup`].
pub mod db_subnet_group {
    use crate::{Json, Properties, Value};

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// A property type of `AWS::RDS::DBSubnetGroup`.
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

        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with aws: or rds:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with aws: or rds:.
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

/// Property types of [`Deployment`].
pub mod deployment {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::RDS::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentTask(Properties);

    impl DeploymentTask {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of a Blue/Green Deployment provisioning task.
        ///
        /// `TaskName`.
        pub fn task_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskName", value.into());
            self
        }

        /// The status of a Blue/Green Deployment provisioning task.
        ///
        /// `TaskStatus`.
        pub fn task_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskStatus", value.into());
            self
        }
    }

    impl From<DeploymentTask> for Json {
        fn from(value: DeploymentTask) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RDS::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SwitchoverDetail(Properties);

    impl SwitchoverDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The source database member in the Blue/Green Deployment.
        ///
        /// `SourceMember`.
        pub fn source_member(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceMember", value.into());
            self
        }

        /// The status of this source and target member pair.
        ///
        /// `SwitchoverDetailStatus`.
        pub fn switchover_detail_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SwitchoverDetailStatus", value.into());
            self
        }

        /// The target database member in the Blue/Green Deployment.
        ///
        /// `TargetMember`.
        pub fn target_member(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetMember", value.into());
            self
        }
    }

    impl From<SwitchoverDetail> for Json {
        fn from(value: SwitchoverDetail) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RDS::Deployment`.
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
}

/// Property types of [`EventSubscription`].
pub mod event_subscription {
    use crate::{Json, Properties, Value};

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// A property type of `AWS::RDS::EventSubscription`.
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

        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with aws: or rds:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with aws: or rds:.
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

/// Property types and words of [`GlobalCluster`].
pub mod global_cluster {
    use crate::{Json, Properties, Value};

    /// The writer endpoint for the new global database cluster. This endpoint always points to the writer DB instance in the current primary cluster.
    ///
    /// A property type of `AWS::RDS::GlobalCluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlobalEndpoint(Properties);

    impl GlobalEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The writer endpoint for the new global database cluster. This endpoint always points to the writer DB instance in the current primary cluster.
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }
    }

    impl From<GlobalEndpoint> for Json {
        fn from(value: GlobalEndpoint) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::RDS::GlobalCluster`.
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
            Aurora = "aurora",
            AuroraMysql = "aurora-mysql",
            AuroraPostgresql = "aurora-postgresql",
        }
    }
}

/// Property types of [`Integration`].
pub mod integration {
    use crate::{Json, Properties, Value};

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// A property type of `AWS::RDS::Integration`.
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

        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with aws: or rds:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with aws: or rds:.
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

/// Property types of [`OptionGroup`].
pub mod option_group {
    use crate::{Json, List, Properties, Value};

    /// The `OptionConfiguration` property type specifies an individual option, and its settings, within an `AWS::RDS::OptionGroup` resource.
    ///
    /// A property type of `AWS::RDS::OptionGroup`.
    ///
    /// Required: `OptionName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OptionConfiguration(Properties);

    impl OptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of DB security groups used for this option.
        ///
        /// `DBSecurityGroupMemberships`.
        pub fn db_security_group_memberships(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DBSecurityGroupMemberships", value.into());
            self
        }

        /// The configuration of options to include in a group.
        ///
        /// `OptionName`. Required.
        pub fn option_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OptionName", value.into());
            self
        }

        /// The option settings to include in an option group.
        ///
        /// `OptionSettings`.
        pub fn option_settings(mut self, value: impl Into<List<OptionSetting>>) -> Self {
            self.0.set("OptionSettings", value.into());
            self
        }

        /// The version for the option.
        ///
        /// `OptionVersion`.
        pub fn option_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OptionVersion", value.into());
            self
        }

        /// The optional port for the option.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// A list of VPC security group names used for this option.
        ///
        /// `VpcSecurityGroupMemberships`.
        pub fn vpc_security_group_memberships(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("VpcSecurityGroupMemberships", value.into());
            self
        }
    }

    impl From<OptionConfiguration> for Json {
        fn from(value: OptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `OptionSetting` property type specifies the value for an option within an `OptionSetting` property.
    ///
    /// A property type of `AWS::RDS::OptionGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OptionSetting(Properties);

    impl OptionSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the option that has settings that you can set.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The current value of the option setting.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<OptionSetting> for Json {
        fn from(value: OptionSetting) -> Self {
            value.0.into()
        }
    }

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// A property type of `AWS::RDS::OptionGroup`.
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

        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with aws: or rds:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with aws: or rds:.
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
