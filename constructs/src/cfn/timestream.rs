//! `AWS::Timestream`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a new Timestream database. If the AWS key is not specified, the database will be encrypted with a Timestream managed AWS key located in your account.
///
/// [`AWS::Timestream::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-database.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Database(Properties);

impl Database {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Timestream database.
    ///
    /// `DatabaseName`. A change replaces the resource.
    pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseName", value.into());
        self
    }

    /// The identifier of the AWS key used to encrypt the data stored in the database.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The tags to add to the database.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<database::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Database {
    const TYPE: &'static str = "AWS::Timestream::Database";
}

impl Construct for Database {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Database> for Properties {
    fn from(value: Database) -> Self {
        value.0
    }
}

impl Handle<Database> {
    /// The `arn` of the database.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Resource type definition for AWS::Timestream::InfluxDBBackup. An on-demand backup of an Amazon Timestream for InfluxDB DB instance or DB cluster.
///
/// [`AWS::Timestream::InfluxDBBackup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbbackup.html).
///
/// Required: `DbResourceId`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InfluxDBBackup(Properties);

impl InfluxDBBackup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The id of the DB instance or DB cluster to back up.
    ///
    /// `DbResourceId`. Required. A change replaces the resource.
    pub fn db_resource_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DbResourceId", value.into());
        self
    }

    /// The name of the backup. Must be unique within the account and region.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The number of days to retain the backup. Valid values are 1 to 3650.
    ///
    /// `RetentionDays`. A change replaces the resource.
    pub fn retention_days(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RetentionDays", value.into());
        self
    }

    /// A list of key-value pairs to associate with the backup.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<influx_db_backup::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for InfluxDBBackup {
    const TYPE: &'static str = "AWS::Timestream::InfluxDBBackup";
}

impl Construct for InfluxDBBackup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InfluxDBBackup> for Properties {
    fn from(value: InfluxDBBackup) -> Self {
        value.0
    }
}

impl Handle<InfluxDBBackup> {
    /// The allocated storage of the resource at the time of backup, in GiB.
    ///
    /// `Fn::GetAtt` of `AllocatedStorage`.
    #[must_use]
    pub fn allocated_storage(self) -> Value<i64> {
        self.attribute("AllocatedStorage")
    }

    /// The Amazon Resource Name (ARN) of the backup.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The cluster configuration of the resource at the time of backup.
    ///
    /// `Fn::GetAtt` of `ClusterConfiguration`.
    #[must_use]
    pub fn cluster_configuration(self) -> Value<Json> {
        self.attribute("ClusterConfiguration")
    }

    /// The time when the backup was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The DB instance type of the resource at the time of backup.
    ///
    /// `Fn::GetAtt` of `DbInstanceType`.
    #[must_use]
    pub fn db_instance_type(self) -> Value<String> {
        self.attribute("DbInstanceType")
    }

    /// The identifier of the DB parameter group associated with the backup.
    ///
    /// `Fn::GetAtt` of `DbParameterGroupId`.
    #[must_use]
    pub fn db_parameter_group_id(self) -> Value<String> {
        self.attribute("DbParameterGroupId")
    }

    /// The storage type of the resource at the time of backup.
    ///
    /// `Fn::GetAtt` of `DbStorageType`.
    #[must_use]
    pub fn db_storage_type(self) -> Value<String> {
        self.attribute("DbStorageType")
    }

    /// The deployment type of the resource that the backup was created from.
    ///
    /// `Fn::GetAtt` of `DeploymentType`.
    #[must_use]
    pub fn deployment_type(self) -> Value<String> {
        self.attribute("DeploymentType")
    }

    /// The engine type of the resource that the backup was created from.
    ///
    /// `Fn::GetAtt` of `EngineType`.
    #[must_use]
    pub fn engine_type(self) -> Value<String> {
        self.attribute("EngineType")
    }

    /// The date after which the backup will be automatically deleted, as a calendar date in YYYY-MM-DD format.
    ///
    /// `Fn::GetAtt` of `ExpiresAfter`.
    #[must_use]
    pub fn expires_after(self) -> Value<String> {
        self.attribute("ExpiresAfter")
    }

    /// The failover mode of the resource at the time of backup.
    ///
    /// `Fn::GetAtt` of `FailoverMode`.
    #[must_use]
    pub fn failover_mode(self) -> Value<String> {
        self.attribute("FailoverMode")
    }

    /// Service-generated unique identifier of the backup.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the Secrets Manager secret containing the InfluxDB auth parameters.
    ///
    /// `Fn::GetAtt` of `InfluxAuthParametersSecretArn`.
    #[must_use]
    pub fn influx_auth_parameters_secret_arn(self) -> Value<String> {
        self.attribute("InfluxAuthParametersSecretArn")
    }

    /// The Amazon Web Services KMS key ARN used for encryption of the resource at the time of backup.
    ///
    /// `Fn::GetAtt` of `KmsKeyId`.
    #[must_use]
    pub fn kms_key_id(self) -> Value<String> {
        self.attribute("KmsKeyId")
    }

    /// The log delivery configuration of the resource at the time of backup.
    ///
    /// `Fn::GetAtt` of `LogDeliveryConfiguration`.
    #[must_use]
    pub fn log_delivery_configuration(self) -> Value<Json> {
        self.attribute("LogDeliveryConfiguration")
    }

    /// The maintenance schedule of the resource at the time of backup.
    ///
    /// `Fn::GetAtt` of `MaintenanceSchedule`.
    #[must_use]
    pub fn maintenance_schedule(self) -> Value<Json> {
        self.attribute("MaintenanceSchedule")
    }

    /// The network type of the resource at the time of backup.
    ///
    /// `Fn::GetAtt` of `NetworkType`.
    #[must_use]
    pub fn network_type(self) -> Value<String> {
        self.attribute("NetworkType")
    }

    /// The port number of the resource at the time of backup.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[must_use]
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// Indicates whether the resource was publicly accessible at the time of backup.
    ///
    /// `Fn::GetAtt` of `PubliclyAccessible`.
    #[must_use]
    pub fn publicly_accessible(self) -> Value<bool> {
        self.attribute("PubliclyAccessible")
    }

    /// The current status of the backup.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The type of backup. Backups created through this resource type are always ON\_DEMAND.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The VPC security group IDs associated with the resource at the time of backup.
    ///
    /// `Fn::GetAtt` of `VpcSecurityGroupIds`.
    #[must_use]
    pub fn vpc_security_group_ids(self) -> Value<Vec<String>> {
        self.attribute_list("VpcSecurityGroupIds")
    }

    /// The VPC subnet IDs associated with the resource at the time of backup.
    ///
    /// `Fn::GetAtt` of `VpcSubnetIds`.
    #[must_use]
    pub fn vpc_subnet_ids(self) -> Value<Vec<String>> {
        self.attribute_list("VpcSubnetIds")
    }
}

/// The AWS::Timestream::InfluxDBCluster resource creates an InfluxDB cluster.
///
/// [`AWS::Timestream::InfluxDBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbcluster.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InfluxDBCluster(Properties);

impl InfluxDBCluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The allocated storage for the InfluxDB cluster.
    ///
    /// `AllocatedStorage`. A change replaces the resource.
    pub fn allocated_storage(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("AllocatedStorage", value.into());
        self
    }

    /// The bucket for the InfluxDB cluster.
    ///
    /// `Bucket`. A change replaces the resource.
    pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Bucket", value.into());
        self
    }

    /// The compute instance of the InfluxDB cluster.
    ///
    /// `DbInstanceType`. Allowed: [`DbInstanceType`](influx_db_cluster::DbInstanceType).
    pub fn db_instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DbInstanceType", value.into());
        self
    }

    /// The name of an existing InfluxDB parameter group.
    ///
    /// `DbParameterGroupIdentifier`.
    pub fn db_parameter_group_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DbParameterGroupIdentifier", value.into());
        self
    }

    /// The storage type of the InfluxDB cluster.
    ///
    /// `DbStorageType`. Allowed: [`DbStorageType`](influx_db_cluster::DbStorageType). A change replaces the resource.
    pub fn db_storage_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DbStorageType", value.into());
        self
    }

    /// Deployment type of the InfluxDB cluster.
    ///
    /// `DeploymentType`. Allowed: [`DeploymentType`](influx_db_cluster::DeploymentType). A change replaces the resource.
    pub fn deployment_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentType", value.into());
        self
    }

    /// Failover mode of the InfluxDB cluster.
    ///
    /// `FailoverMode`. Allowed: [`FailoverMode`](influx_db_cluster::FailoverMode).
    pub fn failover_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FailoverMode", value.into());
        self
    }

    /// Configuration for sending logs to customer account from the InfluxDB cluster.
    ///
    /// `LogDeliveryConfiguration`.
    pub fn log_delivery_configuration(
        mut self,
        value: impl Into<Value<influx_db_cluster::LogDeliveryConfiguration>>,
    ) -> Self {
        self.0.set("LogDeliveryConfiguration", value.into());
        self
    }

    /// The maintenance schedule for the InfluxDB cluster.
    ///
    /// `MaintenanceSchedule`.
    pub fn maintenance_schedule(
        mut self,
        value: impl Into<Value<influx_db_cluster::MaintenanceSchedule>>,
    ) -> Self {
        self.0.set("MaintenanceSchedule", value.into());
        self
    }

    /// The unique name that is associated with the InfluxDB cluster.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Network type of the InfluxDB cluster.
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](influx_db_cluster::NetworkType). A change replaces the resource.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// The organization for the InfluxDB cluster.
    ///
    /// `Organization`. A change replaces the resource.
    pub fn organization(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Organization", value.into());
        self
    }

    /// The password for the InfluxDB cluster.
    ///
    /// `Password`. A change replaces the resource.
    pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Password", value.into());
        self
    }

    /// The port number on which InfluxDB accepts connections.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// Attach a public IP to the customer ENI.
    ///
    /// `PubliclyAccessible`. A change replaces the resource.
    pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PubliclyAccessible", value.into());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for this DB cluster.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<influx_db_cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The username for the InfluxDB cluster.
    ///
    /// `Username`. A change replaces the resource.
    pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Username", value.into());
        self
    }

    /// A list of Amazon EC2 VPC security groups to associate with this InfluxDB cluster.
    ///
    /// `VpcSecurityGroupIds`. A change replaces the resource.
    pub fn vpc_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSecurityGroupIds", value.into());
        self
    }

    /// A list of EC2 subnet IDs for this InfluxDB cluster.
    ///
    /// `VpcSubnetIds`. A change replaces the resource.
    pub fn vpc_subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSubnetIds", value.into());
        self
    }
}

impl Resource for InfluxDBCluster {
    const TYPE: &'static str = "AWS::Timestream::InfluxDBCluster";
}

impl Construct for InfluxDBCluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InfluxDBCluster> for Properties {
    fn from(value: InfluxDBCluster) -> Self {
        value.0
    }
}

impl Handle<InfluxDBCluster> {
    /// The Amazon Resource Name (ARN) that is associated with the InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The connection endpoint for the InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The engine type for the InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `EngineType`.
    #[must_use]
    pub fn engine_type(self) -> Value<String> {
        self.attribute("EngineType")
    }

    /// The service generated unique identifier for InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Auth parameters secret Amazon Resource name (ARN) that is associated with the InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `InfluxAuthParametersSecretArn`.
    #[must_use]
    pub fn influx_auth_parameters_secret_arn(self) -> Value<String> {
        self.attribute("InfluxAuthParametersSecretArn")
    }

    /// The timestamp of the next scheduled maintenance event.
    ///
    /// `Fn::GetAtt` of `NextMaintenanceTime`.
    #[must_use]
    pub fn next_maintenance_time(self) -> Value<String> {
        self.attribute("NextMaintenanceTime")
    }

    /// The reader endpoint for the InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `ReaderEndpoint`.
    #[must_use]
    pub fn reader_endpoint(self) -> Value<String> {
        self.attribute("ReaderEndpoint")
    }

    /// Status of the InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// A DB instance is an isolated database environment running in the cloud. It is the basic building block of Amazon Timestream for InfluxDB.
///
/// [`AWS::Timestream::InfluxDBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InfluxDBInstance(Properties);

impl InfluxDBInstance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The amount of storage to allocate for your DB storage type in GiB (gibibytes).
    ///
    /// `AllocatedStorage`.
    pub fn allocated_storage(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("AllocatedStorage", value.into());
        self
    }

    /// The name of the initial InfluxDB bucket. All InfluxDB data is stored in a bucket. A bucket combines the concept of a database and a retention period (the duration of time that each data point persists). A bucket belongs to an organization.
    ///
    /// `Bucket`. A change replaces the resource.
    pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Bucket", value.into());
        self
    }

    /// The Timestream for InfluxDB DB instance type to run on.
    ///
    /// `DbInstanceType`. Allowed: [`DbInstanceType`](influx_db_instance::DbInstanceType).
    pub fn db_instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DbInstanceType", value.into());
        self
    }

    /// The name or id of the DB parameter group to assign to your DB instance. DB parameter groups specify how the database is configured. For example, DB parameter groups can specify the limit for query concurrency.
    ///
    /// `DbParameterGroupIdentifier`.
    pub fn db_parameter_group_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DbParameterGroupIdentifier", value.into());
        self
    }

    /// The Timestream for InfluxDB DB storage type to read and write InfluxDB data.
    ///
    /// `DbStorageType`. Allowed: [`DbStorageType`](influx_db_instance::DbStorageType).
    pub fn db_storage_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DbStorageType", value.into());
        self
    }

    /// Specifies whether the Timestream for InfluxDB is deployed as Single-AZ or with a MultiAZ Standby for High availability.
    ///
    /// `DeploymentType`. Allowed: [`DeploymentType`](influx_db_instance::DeploymentType).
    pub fn deployment_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentType", value.into());
        self
    }

    /// Configuration for sending InfluxDB engine logs to a specified S3 bucket.
    ///
    /// `LogDeliveryConfiguration`.
    pub fn log_delivery_configuration(
        mut self,
        value: impl Into<Value<influx_db_instance::LogDeliveryConfiguration>>,
    ) -> Self {
        self.0.set("LogDeliveryConfiguration", value.into());
        self
    }

    /// The maintenance schedule for the InfluxDB instance.
    ///
    /// `MaintenanceSchedule`.
    pub fn maintenance_schedule(
        mut self,
        value: impl Into<Value<influx_db_instance::MaintenanceSchedule>>,
    ) -> Self {
        self.0.set("MaintenanceSchedule", value.into());
        self
    }

    /// The name that uniquely identifies the DB instance when interacting with the Amazon Timestream for InfluxDB API and CLI commands. This name will also be a prefix included in the endpoint.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Network type of the InfluxDB Instance.
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](influx_db_instance::NetworkType). A change replaces the resource.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// The name of the initial organization for the initial admin user in InfluxDB. An InfluxDB organization is a workspace for a group of users.
    ///
    /// `Organization`. A change replaces the resource.
    pub fn organization(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Organization", value.into());
        self
    }

    /// The password of the initial admin user created in InfluxDB. This password will allow you to access the InfluxDB UI to perform various administrative tasks and also use the InfluxDB CLI to create an operator token.
    ///
    /// `Password`. A change replaces the resource.
    pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Password", value.into());
        self
    }

    /// The port number on which InfluxDB accepts connections.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// Configures the DB instance with a public IP to facilitate access.
    ///
    /// `PubliclyAccessible`. A change replaces the resource.
    pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PubliclyAccessible", value.into());
        self
    }

    /// A list of key-value pairs to associate with the DB instance.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<influx_db_instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The username of the initial admin user created in InfluxDB. Must start with a letter and can't end with a hyphen or contain two consecutive hyphens. For example, my-user1.
    ///
    /// `Username`. A change replaces the resource.
    pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Username", value.into());
        self
    }

    /// A list of VPC security group IDs to associate with the DB instance.
    ///
    /// `VpcSecurityGroupIds`. A change replaces the resource.
    pub fn vpc_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSecurityGroupIds", value.into());
        self
    }

    /// A list of VPC subnet IDs to associate with the DB instance. Provide at least two VPC subnet IDs in different availability zones when deploying with a Multi-AZ standby.
    ///
    /// `VpcSubnetIds`. A change replaces the resource.
    pub fn vpc_subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSubnetIds", value.into());
        self
    }
}

impl Resource for InfluxDBInstance {
    const TYPE: &'static str = "AWS::Timestream::InfluxDBInstance";
}

impl Construct for InfluxDBInstance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InfluxDBInstance> for Properties {
    fn from(value: InfluxDBInstance) -> Self {
        value.0
    }
}

impl Handle<InfluxDBInstance> {
    /// The Amazon Resource Name (ARN) of the DB instance
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Availability Zone in which the DB instance resides.
    ///
    /// `Fn::GetAtt` of `AvailabilityZone`.
    #[must_use]
    pub fn availability_zone(self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// The endpoint used to connect to InfluxDB. The default InfluxDB port is 8086.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// A service-generated unique identifier
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) of the Amazon Secrets Manager secret containing the initial InfluxDB authorization parameters.
    ///
    /// `Fn::GetAtt` of `InfluxAuthParametersSecretArn`.
    #[must_use]
    pub fn influx_auth_parameters_secret_arn(self) -> Value<String> {
        self.attribute("InfluxAuthParametersSecretArn")
    }

    /// The timestamp of the next scheduled maintenance event.
    ///
    /// `Fn::GetAtt` of `NextMaintenanceTime`.
    #[must_use]
    pub fn next_maintenance_time(self) -> Value<String> {
        self.attribute("NextMaintenanceTime")
    }

    /// Describes an Availability Zone in which the InfluxDB instance is located
    ///
    /// `Fn::GetAtt` of `SecondaryAvailabilityZone`.
    #[must_use]
    pub fn secondary_availability_zone(self) -> Value<String> {
        self.attribute("SecondaryAvailabilityZone")
    }

    /// The status of the DB instance.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Create a scheduled query that will be run on your behalf at the configured schedule. Timestream assumes the execution role provided as part of the `ScheduledQueryExecutionRoleArn` parameter to run the query.
///
/// [`AWS::Timestream::ScheduledQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html).
///
/// Required: `ErrorReportConfiguration`, `NotificationConfiguration`, `QueryString`, `ScheduleConfiguration`, `ScheduledQueryExecutionRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ScheduledQuery(Properties);

impl ScheduledQuery {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Using a ClientToken makes the call to CreateScheduledQuery idempotent, in other words, making the same request repeatedly will produce the same result.
    ///
    /// `ClientToken`.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// Configuration for error reporting. Error reports will be generated when a problem is encountered when writing the query results.
    ///
    /// `ErrorReportConfiguration`. Required. A change replaces the resource.
    pub fn error_report_configuration(
        mut self,
        value: impl Into<Value<scheduled_query::ErrorReportConfiguration>>,
    ) -> Self {
        self.0.set("ErrorReportConfiguration", value.into());
        self
    }

    /// The Amazon KMS key used to encrypt the scheduled query resource, at-rest. If the Amazon KMS key is not specified, the scheduled query resource will be encrypted with a Timestream owned Amazon KMS key.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Notification configuration for the scheduled query. A notification is sent by Timestream when a query run finishes, when the state is updated or when you delete it.
    ///
    /// `NotificationConfiguration`. Required. A change replaces the resource.
    pub fn notification_configuration(
        mut self,
        value: impl Into<Value<scheduled_query::NotificationConfiguration>>,
    ) -> Self {
        self.0.set("NotificationConfiguration", value.into());
        self
    }

    /// The query string to run. Parameter names can be specified in the query string `@` character followed by an identifier.
    ///
    /// `QueryString`. Required. A change replaces the resource.
    pub fn query_string(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryString", value.into());
        self
    }

    /// Schedule configuration.
    ///
    /// `ScheduleConfiguration`. Required. A change replaces the resource.
    pub fn schedule_configuration(
        mut self,
        value: impl Into<Value<scheduled_query::ScheduleConfiguration>>,
    ) -> Self {
        self.0.set("ScheduleConfiguration", value.into());
        self
    }

    /// The ARN for the IAM role that Timestream will assume when running the scheduled query.
    ///
    /// `ScheduledQueryExecutionRoleArn`. Required. A change replaces the resource.
    pub fn scheduled_query_execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduledQueryExecutionRoleArn", value.into());
        self
    }

    /// A name for the query. Scheduled query names must be unique within each Region.
    ///
    /// `ScheduledQueryName`. A change replaces the resource.
    pub fn scheduled_query_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduledQueryName", value.into());
        self
    }

    /// A list of key-value pairs to label the scheduled query.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<scheduled_query::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Scheduled query target store configuration.
    ///
    /// `TargetConfiguration`. A change replaces the resource.
    pub fn target_configuration(
        mut self,
        value: impl Into<Value<scheduled_query::TargetConfiguration>>,
    ) -> Self {
        self.0.set("TargetConfiguration", value.into());
        self
    }
}

impl Resource for ScheduledQuery {
    const TYPE: &'static str = "AWS::Timestream::ScheduledQuery";
}

impl Construct for ScheduledQuery {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ScheduledQuery> for Properties {
    fn from(value: ScheduledQuery) -> Self {
        value.0
    }
}

impl Handle<ScheduledQuery> {
    /// The `ARN` of the scheduled query.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The scheduled query error reporting configuration.
    ///
    /// `Fn::GetAtt` of `SQErrorReportConfiguration`.
    #[must_use]
    pub fn sq_error_report_configuration(self) -> Value<String> {
        self.attribute("SQErrorReportConfiguration")
    }

    /// The KMS key used to encrypt the query resource, if a customer managed KMS key was provided.
    ///
    /// `Fn::GetAtt` of `SQKmsKeyId`.
    #[must_use]
    pub fn sq_kms_key_id(self) -> Value<String> {
        self.attribute("SQKmsKeyId")
    }

    /// The scheduled query name.
    ///
    /// `Fn::GetAtt` of `SQName`.
    #[must_use]
    pub fn sq_name(self) -> Value<String> {
        self.attribute("SQName")
    }

    /// The scheduled query notification configuration.
    ///
    /// `Fn::GetAtt` of `SQNotificationConfiguration`.
    #[must_use]
    pub fn sq_notification_configuration(self) -> Value<String> {
        self.attribute("SQNotificationConfiguration")
    }

    /// The scheduled query string..
    ///
    /// `Fn::GetAtt` of `SQQueryString`.
    #[must_use]
    pub fn sq_query_string(self) -> Value<String> {
        self.attribute("SQQueryString")
    }

    /// The scheduled query schedule configuration.
    ///
    /// `Fn::GetAtt` of `SQScheduleConfiguration`.
    #[must_use]
    pub fn sq_schedule_configuration(self) -> Value<String> {
        self.attribute("SQScheduleConfiguration")
    }

    /// The ARN of the IAM role that will be used by Timestream to run the query.
    ///
    /// `Fn::GetAtt` of `SQScheduledQueryExecutionRoleArn`.
    #[must_use]
    pub fn sq_scheduled_query_execution_role_arn(self) -> Value<String> {
        self.attribute("SQScheduledQueryExecutionRoleArn")
    }

    /// The configuration for query output.
    ///
    /// `Fn::GetAtt` of `SQTargetConfiguration`.
    #[must_use]
    pub fn sq_target_configuration(self) -> Value<String> {
        self.attribute("SQTargetConfiguration")
    }
}

/// The CreateTable operation adds a new table to an existing database in your account. In an AWS account, table names must be at least unique within each Region if they are in the same database.
///
/// [`AWS::Timestream::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html).
///
/// Required: `DatabaseName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Table(Properties);

impl Table {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Timestream database that contains this table.
    ///
    /// `DatabaseName`. Required. A change replaces the resource.
    pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseName", value.into());
        self
    }

    /// Contains properties to set on the table when enabling magnetic store writes.
    ///
    /// `MagneticStoreWriteProperties`.
    pub fn magnetic_store_write_properties(
        mut self,
        value: impl Into<Value<table::MagneticStoreWriteProperties>>,
    ) -> Self {
        self.0.set("MagneticStoreWriteProperties", value.into());
        self
    }

    /// The retention duration for the memory store and magnetic store. This object has the following attributes:
    ///
    /// `RetentionProperties`.
    pub fn retention_properties(
        mut self,
        value: impl Into<Value<table::RetentionProperties>>,
    ) -> Self {
        self.0.set("RetentionProperties", value.into());
        self
    }

    /// The schema of the table.
    ///
    /// `Schema`.
    pub fn schema(mut self, value: impl Into<Value<table::Schema>>) -> Self {
        self.0.set("Schema", value.into());
        self
    }

    /// The name of the Timestream table.
    ///
    /// `TableName`. A change replaces the resource.
    pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableName", value.into());
        self
    }

    /// The tags to add to the table
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<table::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Table {
    const TYPE: &'static str = "AWS::Timestream::Table";
}

impl Construct for Table {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Table> for Properties {
    fn from(value: Table) -> Self {
        value.0
    }
}

impl Handle<Table> {
    /// The `arn` of the table.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name of the table.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// Property types of [`Database`].
pub mod database {
    use crate::{Json, Properties, Value};

    /// You can use the Resource Tags property to apply tags to resources, which can help you identify and categorize those resources.
    ///
    /// A property type of `AWS::Timestream::Database`.
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

/// Property types of [`InfluxDBBackup`].
pub mod influx_db_backup {
    use crate::{Json, Properties, Value};

    /// The cluster configuration of the resource at the time of backup.
    ///
    /// A property type of `AWS::Timestream::InfluxDBBackup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterConfiguration(Properties);

    impl ClusterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates if the compactor instance is a standalone instance or not.
        ///
        /// `DedicatedCompactor`.
        pub fn dedicated_compactor(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DedicatedCompactor", value.into());
            self
        }

        /// The number of ingest and query instances in the cluster.
        ///
        /// `IngestQueryInstances`.
        pub fn ingest_query_instances(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IngestQueryInstances", value.into());
            self
        }

        /// The number of query-only instances in the cluster.
        ///
        /// `QueryOnlyInstances`.
        pub fn query_only_instances(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("QueryOnlyInstances", value.into());
            self
        }
    }

    impl From<ClusterConfiguration> for Json {
        fn from(value: ClusterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The log delivery configuration of the resource at the time of backup.
    ///
    /// A property type of `AWS::Timestream::InfluxDBBackup`.
    ///
    /// Required: `S3Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogDeliveryConfiguration(Properties);

    impl LogDeliveryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `S3Configuration`. Required.
        pub fn s3_configuration(mut self, value: impl Into<Value<S3Configuration>>) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }
    }

    impl From<LogDeliveryConfiguration> for Json {
        fn from(value: LogDeliveryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The maintenance schedule of the resource at the time of backup.
    ///
    /// A property type of `AWS::Timestream::InfluxDBBackup`.
    ///
    /// Required: `PreferredMaintenanceWindow`, `Timezone`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceSchedule(Properties);

    impl MaintenanceSchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The preferred maintenance window in the format ddd:HH:MM-ddd:HH:MM.
        ///
        /// `PreferredMaintenanceWindow`. Required.
        pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreferredMaintenanceWindow", value.into());
            self
        }

        /// The IANA timezone identifier for the maintenance window.
        ///
        /// `Timezone`. Required.
        pub fn timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Timezone", value.into());
            self
        }
    }

    impl From<MaintenanceSchedule> for Json {
        fn from(value: MaintenanceSchedule) -> Self {
            value.0.into()
        }
    }

    /// Configuration for S3 bucket log delivery.
    ///
    /// A property type of `AWS::Timestream::InfluxDBBackup`.
    ///
    /// Required: `BucketName`, `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Configuration(Properties);

    impl S3Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket to deliver logs to.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// Indicates whether log delivery to the S3 bucket is enabled.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<S3Configuration> for Json {
        fn from(value: S3Configuration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the resource.
    ///
    /// A property type of `AWS::Timestream::InfluxDBBackup`.
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

/// Property types and words of [`InfluxDBCluster`].
pub mod influx_db_cluster {
    use crate::{Json, Properties, Value};

    /// Configuration for sending logs to customer account from the InfluxDB cluster.
    ///
    /// A property type of `AWS::Timestream::InfluxDBCluster`.
    ///
    /// Required: `S3Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogDeliveryConfiguration(Properties);

    impl LogDeliveryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// S3 configuration for sending logs to customer account from the InfluxDB cluster.
        ///
        /// `S3Configuration`. Required.
        pub fn s3_configuration(
            mut self,
            value: impl Into<Value<LogDeliveryConfigurationS3Configuration>>,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }
    }

    impl From<LogDeliveryConfiguration> for Json {
        fn from(value: LogDeliveryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// S3 configuration for sending logs to customer account from the InfluxDB cluster.
    ///
    /// A property type of `AWS::Timestream::InfluxDBCluster`.
    ///
    /// Required: `BucketName`, `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogDeliveryConfigurationS3Configuration(Properties);

    impl LogDeliveryConfigurationS3Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The bucket name for logs to be sent from the InfluxDB cluster
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// Specifies whether logging to customer specified bucket is enabled.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<LogDeliveryConfigurationS3Configuration> for Json {
        fn from(value: LogDeliveryConfigurationS3Configuration) -> Self {
            value.0.into()
        }
    }

    /// The maintenance schedule for the InfluxDB cluster.
    ///
    /// A property type of `AWS::Timestream::InfluxDBCluster`.
    ///
    /// Required: `PreferredMaintenanceWindow`, `Timezone`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceSchedule(Properties);

    impl MaintenanceSchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The preferred maintenance window in format ddd:HH:MM-ddd:HH:MM.
        ///
        /// `PreferredMaintenanceWindow`. Required.
        pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreferredMaintenanceWindow", value.into());
            self
        }

        /// The IANA timezone identifier for the maintenance schedule.
        ///
        /// `Timezone`. Required.
        pub fn timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Timezone", value.into());
            self
        }
    }

    impl From<MaintenanceSchedule> for Json {
        fn from(value: MaintenanceSchedule) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Timestream::InfluxDBCluster`.
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
        /// Words for `DbInstanceType`.
        pub enum DbInstanceType {
            DbInfluxMedium = "db.influx.medium",
            DbInfluxLarge = "db.influx.large",
            DbInfluxXlarge = "db.influx.xlarge",
            DbInflux2xlarge = "db.influx.2xlarge",
            DbInflux4xlarge = "db.influx.4xlarge",
            DbInflux8xlarge = "db.influx.8xlarge",
            DbInflux12xlarge = "db.influx.12xlarge",
            DbInflux16xlarge = "db.influx.16xlarge",
            DbInflux24xlarge = "db.influx.24xlarge",
        }

        /// Words for `DbStorageType`.
        pub enum DbStorageType {
            InfluxIOIncludedT1 = "InfluxIOIncludedT1",
            InfluxIOIncludedT2 = "InfluxIOIncludedT2",
            InfluxIOIncludedT3 = "InfluxIOIncludedT3",
        }

        /// Words for `DeploymentType`.
        pub enum DeploymentType {
            MultiNodeReadReplicas = "MULTI_NODE_READ_REPLICAS",
        }

        /// Words for `FailoverMode`.
        pub enum FailoverMode {
            Automatic = "AUTOMATIC",
            NoFailover = "NO_FAILOVER",
        }

        /// Words for `NetworkType`.
        pub enum NetworkType {
            Ipv4 = "IPV4",
            Dual = "DUAL",
        }
    }
}

/// Property types and words of [`InfluxDBInstance`].
pub mod influx_db_instance {
    use crate::{Json, Properties, Value};

    /// Configuration for sending InfluxDB engine logs to a specified S3 bucket.
    ///
    /// A property type of `AWS::Timestream::InfluxDBInstance`.
    ///
    /// Required: `S3Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogDeliveryConfiguration(Properties);

    impl LogDeliveryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// S3 configuration for sending logs to customer account from the InfluxDB instance.
        ///
        /// `S3Configuration`. Required.
        pub fn s3_configuration(
            mut self,
            value: impl Into<Value<LogDeliveryConfigurationS3Configuration>>,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }
    }

    impl From<LogDeliveryConfiguration> for Json {
        fn from(value: LogDeliveryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// S3 configuration for sending logs to customer account from the InfluxDB instance.
    ///
    /// A property type of `AWS::Timestream::InfluxDBInstance`.
    ///
    /// Required: `BucketName`, `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogDeliveryConfigurationS3Configuration(Properties);

    impl LogDeliveryConfigurationS3Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The bucket name for logs to be sent from the InfluxDB instance
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// Specifies whether logging to customer specified bucket is enabled.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<LogDeliveryConfigurationS3Configuration> for Json {
        fn from(value: LogDeliveryConfigurationS3Configuration) -> Self {
            value.0.into()
        }
    }

    /// The maintenance schedule for the InfluxDB instance.
    ///
    /// A property type of `AWS::Timestream::InfluxDBInstance`.
    ///
    /// Required: `PreferredMaintenanceWindow`, `Timezone`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceSchedule(Properties);

    impl MaintenanceSchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The preferred maintenance window in format ddd:HH:MM-ddd:HH:MM.
        ///
        /// `PreferredMaintenanceWindow`. Required.
        pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreferredMaintenanceWindow", value.into());
            self
        }

        /// The IANA timezone identifier for the maintenance schedule.
        ///
        /// `Timezone`. Required.
        pub fn timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Timezone", value.into());
            self
        }
    }

    impl From<MaintenanceSchedule> for Json {
        fn from(value: MaintenanceSchedule) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Timestream::InfluxDBInstance`.
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
        /// Words for `DbInstanceType`.
        pub enum DbInstanceType {
            DbInfluxMedium = "db.influx.medium",
            DbInfluxLarge = "db.influx.large",
            DbInfluxXlarge = "db.influx.xlarge",
            DbInflux2xlarge = "db.influx.2xlarge",
            DbInflux4xlarge = "db.influx.4xlarge",
            DbInflux8xlarge = "db.influx.8xlarge",
            DbInflux12xlarge = "db.influx.12xlarge",
            DbInflux16xlarge = "db.influx.16xlarge",
            DbInflux24xlarge = "db.influx.24xlarge",
        }

        /// Words for `DbStorageType`.
        pub enum DbStorageType {
            InfluxIOIncludedT1 = "InfluxIOIncludedT1",
            InfluxIOIncludedT2 = "InfluxIOIncludedT2",
            InfluxIOIncludedT3 = "InfluxIOIncludedT3",
        }

        /// Words for `DeploymentType`.
        pub enum DeploymentType {
            SingleAz = "SINGLE_AZ",
            WithMultiazStandby = "WITH_MULTIAZ_STANDBY",
        }

        /// Words for `NetworkType`.
        pub enum NetworkType {
            Ipv4 = "IPV4",
            Dual = "DUAL",
        }
    }
}

/// Property types and words of [`ScheduledQuery`].
pub mod scheduled_query {
    use crate::{Json, List, Properties, Value};

    /// This type is used to map column(s) from the query result to a dimension in the destination table.
    ///
    /// A property type of `AWS::Timestream::ScheduledQuery`.
    ///
    /// Required: `DimensionValueType`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DimensionMapping(Properties);

    impl DimensionMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Type for the dimension: VARCHAR
        ///
        /// `DimensionValueType`. Required. Allowed: [`DimensionValueType`].
        pub fn dimension_value_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DimensionValueType", value.into());
            self
        }

        /// Column name from query result.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<DimensionMapping> for Json {
        fn from(value: DimensionMapping) -> Self {
            value.0.into()
        }
    }

    /// Configuration required for error reporting.
    ///
    /// A property type of `AWS::Timestream::ScheduledQuery`.
    ///
    /// Required: `S3Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ErrorReportConfiguration(Properties);

    impl ErrorReportConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 configuration for the error reports.
        ///
        /// `S3Configuration`. Required.
        pub fn s3_configuration(mut self, value: impl Into<Value<S3Configuration>>) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }
    }

    impl From<ErrorReportConfiguration> for Json {
        fn from(value: ErrorReportConfiguration) -> Self {
            value.0.into()
        }
    }

    /// MixedMeasureMappings are mappings that can be used to ingest data into a mixture of narrow and multi measures in the derived table.
    ///
    /// A property type of `AWS::Timestream::ScheduledQuery`.
    ///
    /// Required: `MeasureValueType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MixedMeasureMapping(Properties);

    impl MixedMeasureMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Refers to the value of measure\_name in a result row. This field is required if MeasureNameColumn is provided.
        ///
        /// `MeasureName`.
        pub fn measure_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MeasureName", value.into());
            self
        }

        /// Type of the value that is to be read from sourceColumn. If the mapping is for MULTI, use MeasureValueType.MULTI.
        ///
        /// `MeasureValueType`. Required. Allowed: [`MeasureValueType`].
        pub fn measure_value_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MeasureValueType", value.into());
            self
        }

        /// Required when measureValueType is MULTI. Attribute mappings for MULTI value measures.
        ///
        /// `MultiMeasureAttributeMappings`.
        pub fn multi_measure_attribute_mappings(
            mut self,
            value: impl Into<List<MultiMeasureAttributeMapping>>,
        ) -> Self {
            self.0.set("MultiMeasureAttributeMappings", value.into());
            self
        }

        /// This field refers to the source column from which measure-value is to be read for result materialization.
        ///
        /// `SourceColumn`.
        pub fn source_column(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceColumn", value.into());
            self
        }

        /// Target measure name to be used. If not provided, the target measure name by default would be measure-name if provided, or sourceColumn otherwise.
        ///
        /// `TargetMeasureName`.
        pub fn target_measure_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetMeasureName", value.into());
            self
        }
    }

    impl From<MixedMeasureMapping> for Json {
        fn from(value: MixedMeasureMapping) -> Self {
            value.0.into()
        }
    }

    /// Attribute mapping for MULTI value measures.
    ///
    /// A property type of `AWS::Timestream::ScheduledQuery`.
    ///
    /// Required: `MeasureValueType`, `SourceColumn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiMeasureAttributeMapping(Properties);

    impl MultiMeasureAttributeMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Type of the attribute to be read from the source column.
        ///
        /// `MeasureValueType`. Required. Allowed: [`MultiMeasureAttributeMappingMeasureValueType`].
        pub fn measure_value_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MeasureValueType", value.into());
            self
        }

        /// Source column from where the attribute value is to be read.
        ///
        /// `SourceColumn`. Required.
        pub fn source_column(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceColumn", value.into());
            self
        }

        /// Custom name to be used for attribute name in derived table. If not provided, source column name would be used.
        ///
        /// `TargetMultiMeasureAttributeName`.
        pub fn target_multi_measure_attribute_name(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("TargetMultiMeasureAttributeName", value.into());
            self
        }
    }

    impl From<MultiMeasureAttributeMapping> for Json {
        fn from(value: MultiMeasureAttributeMapping) -> Self {
            value.0.into()
        }
    }

    /// Only one of MixedMeasureMappings or MultiMeasureMappings is to be provided. MultiMeasureMappings can be used to ingest data as multi measures in the derived table.
    ///
    /// A property type of `AWS::Timestream::ScheduledQuery`.
    ///
    /// Required: `MultiMeasureAttributeMappings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiMeasureMappings(Properties);

    impl MultiMeasureMappings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Required. Attribute mappings to be used for mapping query results to ingest data for multi-measure attributes.
        ///
        /// `MultiMeasureAttributeMappings`. Required.
        pub fn multi_measure_attribute_mappings(
            mut self,
            value: impl Into<List<MultiMeasureAttributeMapping>>,
        ) -> Self {
            self.0.set("MultiMeasureAttributeMappings", value.into());
            self
        }

        /// The name of the target multi-measure name in the derived table. This input is required when measureNameColumn is not provided. If MeasureNameColumn is provided, then value from that column will be used as multi-measure name.
        ///
        /// `TargetMultiMeasureName`.
        pub fn target_multi_measure_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetMultiMeasureName", value.into());
            self
        }
    }

    impl From<MultiMeasureMappings> for Json {
        fn from(value: MultiMeasureMappings) -> Self {
            value.0.into()
        }
    }

    /// Notification configuration for a scheduled query. A notification is sent by Timestream when a scheduled query is created, its state is updated or when it is deleted.
    ///
    /// A property type of `AWS::Timestream::ScheduledQuery`.
    ///
    /// Required: `SnsConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationConfiguration(Properties);

    impl NotificationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details on SNS configuration.
        ///
        /// `SnsConfiguration`. Required.
        pub fn sns_configuration(mut self, value: impl Into<Value<SnsConfiguration>>) -> Self {
            self.0.set("SnsConfiguration", value.into());
            self
        }
    }

    impl From<NotificationConfiguration> for Json {
        fn from(value: NotificationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Details on S3 location for error reports that result from running a query.
    ///
    /// A property type of `AWS::Timestream::ScheduledQuery`.
    ///
    /// Required: `BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Configuration(Properties);

    impl S3Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the S3 bucket under which error reports will be created.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// Encryption at rest options for the error reports. If no encryption option is specified, Timestream will choose SSE\_S3 as default.
        ///
        /// `EncryptionOption`. Allowed: [`EncryptionOption`].
        pub fn encryption_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionOption", value.into());
            self
        }

        /// Prefix for the error report key. Timestream by default adds the following prefix to the error report path.
        ///
        /// `ObjectKeyPrefix`.
        pub fn object_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectKeyPrefix", value.into());
            self
        }
    }

    impl From<S3Configuration> for Json {
        fn from(value: S3Configuration) -> Self {
            value.0.into()
        }
    }

    /// Configuration of the schedule of the query.
    ///
    /// A property type of `AWS::Timestream::ScheduledQuery`.
    ///
    /// Required: `ScheduleExpression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduleConfiguration(Properties);

    impl ScheduleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An expression that denotes when to trigger the scheduled query run. This can be a cron expression or a rate expression.
        ///
        /// `ScheduleExpression`. Required.
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }
    }

    impl From<ScheduleConfiguration> for Json {
        fn from(value: ScheduleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Details on SNS that are required to send the notification.
    ///
    /// A property type of `AWS::Timestream::ScheduledQuery`.
    ///
    /// Required: `TopicArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnsConfiguration(Properties);

    impl SnsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// SNS topic ARN that the scheduled query status notifications will be sent to.
        ///
        /// `TopicArn`. Required.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicArn", value.into());
            self
        }
    }

    impl From<SnsConfiguration> for Json {
        fn from(value: SnsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to label the scheduled query.
    ///
    /// A property type of `AWS::Timestream::ScheduledQuery`.
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

    /// Configuration used for writing the output of a query.
    ///
    /// A property type of `AWS::Timestream::ScheduledQuery`.
    ///
    /// Required: `TimestreamConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetConfiguration(Properties);

    impl TargetConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration needed to write data into the Timestream database and table.
        ///
        /// `TimestreamConfiguration`. Required.
        pub fn timestream_configuration(
            mut self,
            value: impl Into<Value<TimestreamConfiguration>>,
        ) -> Self {
            self.0.set("TimestreamConfiguration", value.into());
            self
        }
    }

    impl From<TargetConfiguration> for Json {
        fn from(value: TargetConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration to write data into Timestream database and table. This configuration allows the user to map the query result select columns into the destination table columns.
    ///
    /// A property type of `AWS::Timestream::ScheduledQuery`.
    ///
    /// Required: `DatabaseName`, `DimensionMappings`, `TableName`, `TimeColumn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimestreamConfiguration(Properties);

    impl TimestreamConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of Timestream database to which the query result will be written.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// This is to allow mapping column(s) from the query result to the dimension in the destination table.
        ///
        /// `DimensionMappings`. Required.
        pub fn dimension_mappings(mut self, value: impl Into<List<DimensionMapping>>) -> Self {
            self.0.set("DimensionMappings", value.into());
            self
        }

        /// Name of the measure column. Also see `MultiMeasureMappings` and `MixedMeasureMappings` for how measure name properties on those relate to `MeasureNameColumn` .
        ///
        /// `MeasureNameColumn`.
        pub fn measure_name_column(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MeasureNameColumn", value.into());
            self
        }

        /// Specifies how to map measures to multi-measure records.
        ///
        /// `MixedMeasureMappings`.
        pub fn mixed_measure_mappings(
            mut self,
            value: impl Into<List<MixedMeasureMapping>>,
        ) -> Self {
            self.0.set("MixedMeasureMappings", value.into());
            self
        }

        /// Multi-measure mappings.
        ///
        /// `MultiMeasureMappings`.
        pub fn multi_measure_mappings(
            mut self,
            value: impl Into<Value<MultiMeasureMappings>>,
        ) -> Self {
            self.0.set("MultiMeasureMappings", value.into());
            self
        }

        /// Name of Timestream table that the query result will be written to. The table should be within the same database that is provided in Timestream configuration.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }

        /// Column from query result that should be used as the time column in destination table. Column type for this should be TIMESTAMP.
        ///
        /// `TimeColumn`. Required.
        pub fn time_column(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeColumn", value.into());
            self
        }
    }

    impl From<TimestreamConfiguration> for Json {
        fn from(value: TimestreamConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DimensionValueType`.
        pub enum DimensionValueType {
            Varchar = "VARCHAR",
        }

        /// Words for `MeasureValueType`.
        pub enum MeasureValueType {
            Bigint = "BIGINT",
            Boolean = "BOOLEAN",
            Double = "DOUBLE",
            Varchar = "VARCHAR",
            Multi = "MULTI",
        }

        /// Words for `MeasureValueType`.
        pub enum MultiMeasureAttributeMappingMeasureValueType {
            Bigint = "BIGINT",
            Boolean = "BOOLEAN",
            Double = "DOUBLE",
            Varchar = "VARCHAR",
            Timestamp = "TIMESTAMP",
        }

        /// Words for `EncryptionOption`.
        pub enum EncryptionOption {
            SseS3 = "SSE_S3",
            SseKms = "SSE_KMS",
        }
    }
}

/// Property types and words of [`Table`].
pub mod table {
    use crate::{Json, List, Properties, Value};

    /// Contains properties to set on the table when enabling magnetic store writes.
    ///
    /// A property type of `AWS::Timestream::Table`.
    ///
    /// Required: `EnableMagneticStoreWrites`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MagneticStoreWriteProperties(Properties);

    impl MagneticStoreWriteProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Boolean flag indicating whether magnetic store writes are enabled.
        ///
        /// `EnableMagneticStoreWrites`. Required.
        pub fn enable_magnetic_store_writes(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableMagneticStoreWrites", value.into());
            self
        }

        /// Location to store information about records that were asynchronously rejected during magnetic store writes.
        ///
        /// `MagneticStoreRejectedDataLocation`.
        pub fn magnetic_store_rejected_data_location(
            mut self,
            value: impl Into<Value<MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation>>,
        ) -> Self {
            self.0
                .set("MagneticStoreRejectedDataLocation", value.into());
            self
        }
    }

    impl From<MagneticStoreWriteProperties> for Json {
        fn from(value: MagneticStoreWriteProperties) -> Self {
            value.0.into()
        }
    }

    /// Location to store information about records that were asynchronously rejected during magnetic store writes.
    ///
    /// A property type of `AWS::Timestream::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation(Properties);

    impl MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// S3 configuration for location to store rejections from magnetic store writes
        ///
        /// `S3Configuration`.
        pub fn s3_configuration(
            mut self,
            value: impl Into<
                Value<MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration>,
            >,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }
    }

    impl From<MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation> for Json {
        fn from(value: MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation) -> Self {
            value.0.into()
        }
    }

    /// S3 configuration for location to store rejections from magnetic store writes
    ///
    /// A property type of `AWS::Timestream::Table`.
    ///
    /// Required: `BucketName`, `EncryptionOption`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration(
        Properties,
    );

    impl MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The bucket name used to store the data.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// Either SSE\_KMS or SSE\_S3.
        ///
        /// `EncryptionOption`. Required.
        pub fn encryption_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionOption", value.into());
            self
        }

        /// Must be provided if SSE\_KMS is specified as the encryption option
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// String used to prefix all data in the bucket.
        ///
        /// `ObjectKeyPrefix`.
        pub fn object_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectKeyPrefix", value.into());
            self
        }
    }

    impl From<MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration> for Json {
        fn from(
            value: MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration,
        ) -> Self {
            value.0.into()
        }
    }

    /// An attribute used in partitioning data in a table.
    ///
    /// A property type of `AWS::Timestream::Table`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PartitionKey(Properties);

    impl PartitionKey {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The level of enforcement for the specification of a dimension key in ingested records. Options are REQUIRED (dimension key must be specified) and OPTIONAL (dimension key does not have to be specified).
        ///
        /// `EnforcementInRecord`. Allowed: [`EnforcementInRecord`].
        pub fn enforcement_in_record(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnforcementInRecord", value.into());
            self
        }

        /// The name of the attribute used for a dimension key.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of the partition key. Options are DIMENSION (dimension key) and MEASURE (measure key).
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PartitionKey> for Json {
        fn from(value: PartitionKey) -> Self {
            value.0.into()
        }
    }

    /// The retention duration for the memory store and magnetic store. This object has the following attributes:
    ///
    /// A property type of `AWS::Timestream::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetentionProperties(Properties);

    impl RetentionProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The duration for which data must be stored in the magnetic store.
        ///
        /// `MagneticStoreRetentionPeriodInDays`.
        pub fn magnetic_store_retention_period_in_days(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("MagneticStoreRetentionPeriodInDays", value.into());
            self
        }

        /// The duration for which data must be stored in the memory store.
        ///
        /// `MemoryStoreRetentionPeriodInHours`.
        pub fn memory_store_retention_period_in_hours(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("MemoryStoreRetentionPeriodInHours", value.into());
            self
        }
    }

    impl From<RetentionProperties> for Json {
        fn from(value: RetentionProperties) -> Self {
            value.0.into()
        }
    }

    /// The schema of the table.
    ///
    /// A property type of `AWS::Timestream::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schema(Properties);

    impl Schema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CompositePartitionKey`.
        pub fn composite_partition_key(mut self, value: impl Into<List<PartitionKey>>) -> Self {
            self.0.set("CompositePartitionKey", value.into());
            self
        }
    }

    impl From<Schema> for Json {
        fn from(value: Schema) -> Self {
            value.0.into()
        }
    }

    /// You can use the Resource Tags property to apply tags to resources, which can help you identify and categorize those resources.
    ///
    /// A property type of `AWS::Timestream::Table`.
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
        /// Words for `EnforcementInRecord`.
        pub enum EnforcementInRecord {
            Required = "REQUIRED",
            Optional = "OPTIONAL",
        }

        /// Words for `Type`.
        pub enum Type {
            Dimension = "DIMENSION",
            Measure = "MEASURE",
        }
    }
}
