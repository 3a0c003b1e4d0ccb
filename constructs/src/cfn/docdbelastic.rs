//! `AWS::DocDBElastic`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a new Amazon DocumentDB elastic cluster and returns its cluster structure.
///
/// [`AWS::DocDBElastic::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-cluster.html).
///
/// Required: `AdminUserName`, `AuthType`, `ClusterName`, `ShardCapacity`, `ShardCount`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Amazon DocumentDB elastic clusters administrator.
    ///
    /// `AdminUserName`. Required. A change replaces the resource.
    pub fn admin_user_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AdminUserName", value.into());
        self
    }

    /// The password for the Elastic DocumentDB cluster administrator and can contain any printable ASCII characters.
    ///
    /// `AdminUserPassword`.
    pub fn admin_user_password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AdminUserPassword", value.into());
        self
    }

    /// The authentication type used to determine where to fetch the password used for accessing the elastic cluster. Valid types are `PLAIN_TEXT` or `SECRET_ARN` .
    ///
    /// `AuthType`. Required. A change replaces the resource.
    pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthType", value.into());
        self
    }

    /// The number of days for which automatic snapshots are retained.
    ///
    /// `BackupRetentionPeriod`.
    pub fn backup_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("BackupRetentionPeriod", value.into());
        self
    }

    /// The name of the new elastic cluster. This parameter is stored as a lowercase string.
    ///
    /// `ClusterName`. Required. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The KMS key identifier to use to encrypt the new elastic cluster.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The daily time range during which automated backups are created if automated backups are enabled, as determined by `backupRetentionPeriod` .
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

    /// The number of vCPUs assigned to each elastic cluster shard. Maximum is 64. Allowed values are 2, 4, 8, 16, 32, 64.
    ///
    /// `ShardCapacity`. Required.
    pub fn shard_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ShardCapacity", value.into());
        self
    }

    /// The number of shards assigned to the elastic cluster. Maximum is 32.
    ///
    /// `ShardCount`. Required.
    pub fn shard_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ShardCount", value.into());
        self
    }

    /// The number of replica instances applying to all shards in the cluster. A `shardInstanceCount` value of 1 means there is one writer instance, and any additional instances are replicas that can be used for reads and to improve availability.
    ///
    /// `ShardInstanceCount`.
    pub fn shard_instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ShardInstanceCount", value.into());
        self
    }

    /// The Amazon EC2 subnet IDs for the new elastic cluster.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// The tags to be assigned to the new elastic cluster.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A list of EC2 VPC security groups to associate with the new elastic cluster.
    ///
    /// `VpcSecurityGroupIds`.
    pub fn vpc_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSecurityGroupIds", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::DocDBElastic::Cluster";
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
    /// `Fn::GetAtt` of `ClusterArn`.
    #[must_use]
    pub fn cluster_arn(self) -> Value<String> {
        self.attribute("ClusterArn")
    }

    /// The URL used to connect to the elastic cluster.
    ///
    /// `Fn::GetAtt` of `ClusterEndpoint`.
    #[must_use]
    pub fn cluster_endpoint(self) -> Value<String> {
        self.attribute("ClusterEndpoint")
    }
}

/// Resource Type definition for AWS::DocDBElastic::ClusterSnapshot. Creates a manual snapshot of an Amazon DocumentDB elastic cluster.
///
/// [`AWS::DocDBElastic::ClusterSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-clustersnapshot.html).
///
/// Required: `ClusterArn`, `SnapshotName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ClusterSnapshot(Properties);

impl ClusterSnapshot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the elastic cluster of which to create a snapshot.
    ///
    /// `ClusterArn`. Required. A change replaces the resource.
    pub fn cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterArn", value.into());
        self
    }

    /// The name of the elastic cluster snapshot.
    ///
    /// `SnapshotName`. Required. A change replaces the resource.
    pub fn snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotName", value.into());
        self
    }

    /// An array of key-value pairs to apply to the elastic cluster snapshot.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster_snapshot::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ClusterSnapshot {
    const TYPE: &'static str = "AWS::DocDBElastic::ClusterSnapshot";
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
    /// The name of the elastic cluster administrator.
    ///
    /// `Fn::GetAtt` of `AdminUserName`.
    #[must_use]
    pub fn admin_user_name(self) -> Value<String> {
        self.attribute("AdminUserName")
    }

    /// The time when the source elastic cluster was created, in Universal Coordinated Time (UTC).
    ///
    /// `Fn::GetAtt` of `ClusterCreationTime`.
    #[must_use]
    pub fn cluster_creation_time(self) -> Value<String> {
        self.attribute("ClusterCreationTime")
    }

    /// The KMS key identifier used to encrypt the source elastic cluster.
    ///
    /// `Fn::GetAtt` of `KmsKeyId`.
    #[must_use]
    pub fn kms_key_id(self) -> Value<String> {
        self.attribute("KmsKeyId")
    }

    /// The Amazon Resource Name (ARN) of the elastic cluster snapshot.
    ///
    /// `Fn::GetAtt` of `SnapshotArn`.
    #[must_use]
    pub fn snapshot_arn(self) -> Value<String> {
        self.attribute("SnapshotArn")
    }

    /// The time when the elastic cluster snapshot was created, in Universal Coordinated Time (UTC).
    ///
    /// `Fn::GetAtt` of `SnapshotCreationTime`.
    #[must_use]
    pub fn snapshot_creation_time(self) -> Value<String> {
        self.attribute("SnapshotCreationTime")
    }

    /// The type of the elastic cluster snapshot (manual or automated).
    ///
    /// `Fn::GetAtt` of `SnapshotType`.
    #[must_use]
    pub fn snapshot_type(self) -> Value<String> {
        self.attribute("SnapshotType")
    }

    /// The status of the elastic cluster snapshot.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon EC2 subnet IDs associated with the source elastic cluster.
    ///
    /// `Fn::GetAtt` of `SubnetIds`.
    #[must_use]
    pub fn subnet_ids(self) -> Value<Vec<String>> {
        self.attribute_list("SubnetIds")
    }

    /// The Amazon EC2 security group IDs associated with the source elastic cluster.
    ///
    /// `Fn::GetAtt` of `VpcSecurityGroupIds`.
    #[must_use]
    pub fn vpc_security_group_ids(self) -> Value<Vec<String>> {
        self.attribute_list("VpcSecurityGroupIds")
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DocDBElastic::Cluster`.
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

/// Property types of [`ClusterSnapshot`].
pub mod cluster_snapshot {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DocDBElastic::ClusterSnapshot`.
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
