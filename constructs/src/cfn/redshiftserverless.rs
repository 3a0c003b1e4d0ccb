//! `AWS::RedshiftServerless`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// A collection of database objects and users.
///
/// [`AWS::RedshiftServerless::Namespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-namespace.html).
///
/// Required: `NamespaceName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Namespace(Properties);

impl Namespace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the AWS Key Management Service (KMS) key used to encrypt and store the namespace's admin credentials secret. You can only use this parameter if `ManageAdminPassword` is `true` .
    ///
    /// `AdminPasswordSecretKmsKeyId`.
    pub fn admin_password_secret_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AdminPasswordSecretKmsKeyId", value.into());
        self
    }

    /// The password of the administrator for the primary database created in the namespace.
    ///
    /// `AdminUserPassword`.
    pub fn admin_user_password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AdminUserPassword", value.into());
        self
    }

    /// The username of the administrator for the primary database created in the namespace.
    ///
    /// `AdminUsername`.
    pub fn admin_username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AdminUsername", value.into());
        self
    }

    /// The name of the primary database created in the namespace.
    ///
    /// `DbName`.
    pub fn db_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DbName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role to set as a default in the namespace.
    ///
    /// `DefaultIamRoleArn`.
    pub fn default_iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultIamRoleArn", value.into());
        self
    }

    /// The name of the snapshot to be created before the namespace is deleted.
    ///
    /// `FinalSnapshotName`.
    pub fn final_snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FinalSnapshotName", value.into());
        self
    }

    /// How long to retain the final snapshot.
    ///
    /// `FinalSnapshotRetentionPeriod`.
    pub fn final_snapshot_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("FinalSnapshotRetentionPeriod", value.into());
        self
    }

    /// A list of IAM roles to associate with the namespace.
    ///
    /// `IamRoles`.
    pub fn iam_roles(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("IamRoles", value.into());
        self
    }

    /// The ID of the AWS Key Management Service key used to encrypt your data.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The types of logs the namespace can export. Available export types are `userlog` , `connectionlog` , and `useractivitylog` .
    ///
    /// `LogExports`. Allowed: [`LogExports`](namespace::LogExports).
    pub fn log_exports(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LogExports", value.into());
        self
    }

    /// If true, Amazon Redshift uses AWS Secrets Manager to manage the namespace's admin credentials. You can't use `AdminUserPassword` if `ManageAdminPassword` is true.
    ///
    /// `ManageAdminPassword`.
    pub fn manage_admin_password(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ManageAdminPassword", value.into());
        self
    }

    /// The name of the namespace. Must be between 3-64 alphanumeric characters in lowercase, and it cannot be a reserved word.
    ///
    /// `NamespaceName`. Required. A change replaces the resource.
    pub fn namespace_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NamespaceName", value.into());
        self
    }

    /// The resource policy that will be attached to the namespace.
    ///
    /// `NamespaceResourcePolicy`.
    pub fn namespace_resource_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("NamespaceResourcePolicy", value.into());
        self
    }

    /// The ARN for the Redshift application that integrates with IAM Identity Center.
    ///
    /// `RedshiftIdcApplicationArn`.
    pub fn redshift_idc_application_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RedshiftIdcApplicationArn", value.into());
        self
    }

    /// The snapshot copy configurations for the namespace.
    ///
    /// `SnapshotCopyConfigurations`.
    pub fn snapshot_copy_configurations(
        mut self,
        value: impl Into<List<namespace::SnapshotCopyConfiguration>>,
    ) -> Self {
        self.0.set("SnapshotCopyConfigurations", value.into());
        self
    }

    /// The map of the key-value pairs used to tag the namespace.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<namespace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Namespace {
    const TYPE: &'static str = "AWS::RedshiftServerless::Namespace";
}

impl Construct for Namespace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Namespace> for Properties {
    fn from(value: Namespace) -> Self {
        value.0
    }
}

impl Handle<Namespace> {
    /// A collection of database objects and users.
    ///
    /// `Fn::GetAtt` of `Namespace`.
    #[must_use]
    pub fn namespace(self) -> Value<Json> {
        self.attribute("Namespace")
    }

    /// The username of the administrator for the first database created in the namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.AdminUsername`.
    #[must_use]
    pub fn namespace_admin_username(self) -> Value<String> {
        self.attribute("Namespace.AdminUsername")
    }

    /// The date of when the namespace was created.
    ///
    /// `Fn::GetAtt` of `Namespace.CreationDate`.
    #[must_use]
    pub fn namespace_creation_date(self) -> Value<String> {
        self.attribute("Namespace.CreationDate")
    }

    /// The name of the first database created in the namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.DbName`.
    #[must_use]
    pub fn namespace_db_name(self) -> Value<String> {
        self.attribute("Namespace.DbName")
    }

    /// The Amazon Resource Name (ARN) of the IAM role to set as a default in the namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.DefaultIamRoleArn`.
    #[must_use]
    pub fn namespace_default_iam_role_arn(self) -> Value<String> {
        self.attribute("Namespace.DefaultIamRoleArn")
    }

    /// A list of IAM roles to associate with the namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.IamRoles`.
    #[must_use]
    pub fn namespace_iam_roles(self) -> Value<Vec<String>> {
        self.attribute_list("Namespace.IamRoles")
    }

    /// The ID of the AWS Key Management Service key used to encrypt your data.
    ///
    /// `Fn::GetAtt` of `Namespace.KmsKeyId`.
    #[must_use]
    pub fn namespace_kms_key_id(self) -> Value<String> {
        self.attribute("Namespace.KmsKeyId")
    }

    /// The types of logs the namespace can export. Available export types are `User log` , `Connection log` , and `User activity log` .
    ///
    /// `Fn::GetAtt` of `Namespace.LogExports`.
    #[must_use]
    pub fn namespace_log_exports(self) -> Value<Vec<String>> {
        self.attribute_list("Namespace.LogExports")
    }

    /// The Amazon Resource Name (ARN) associated with a namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.NamespaceArn`.
    #[must_use]
    pub fn namespace_namespace_arn(self) -> Value<String> {
        self.attribute("Namespace.NamespaceArn")
    }

    /// The unique identifier of a namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.NamespaceId`.
    #[must_use]
    pub fn namespace_namespace_id(self) -> Value<String> {
        self.attribute("Namespace.NamespaceId")
    }

    /// The name of the namespace. Must be between 3-64 alphanumeric characters in lowercase, and it cannot be a reserved word.
    ///
    /// `Fn::GetAtt` of `Namespace.NamespaceName`.
    #[must_use]
    pub fn namespace_namespace_name(self) -> Value<String> {
        self.attribute("Namespace.NamespaceName")
    }

    /// The status of the namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.Status`.
    #[must_use]
    pub fn namespace_status(self) -> Value<String> {
        self.attribute("Namespace.Status")
    }
}

/// A snapshot object that contains databases.
///
/// [`AWS::RedshiftServerless::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-snapshot.html).
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

    /// The name of the namepsace.
    ///
    /// `NamespaceName`. A change replaces the resource.
    pub fn namespace_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NamespaceName", value.into());
        self
    }

    /// The retention period of the snapshot created by the scheduled action.
    ///
    /// `RetentionPeriod`.
    pub fn retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RetentionPeriod", value.into());
        self
    }

    /// The name of the snapshot.
    ///
    /// `SnapshotName`. Required. A change replaces the resource.
    pub fn snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotName", value.into());
        self
    }

    /// An array of [Tag objects](https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_Tag.html) to associate with the snapshot.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<snapshot::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Snapshot {
    const TYPE: &'static str = "AWS::RedshiftServerless::Snapshot";
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
    /// The owner AWS ; account of the snapshot.
    ///
    /// `Fn::GetAtt` of `OwnerAccount`.
    #[must_use]
    pub fn owner_account(self) -> Value<String> {
        self.attribute("OwnerAccount")
    }

    /// A snapshot object that contains databases.
    ///
    /// `Fn::GetAtt` of `Snapshot`.
    #[must_use]
    pub fn snapshot(self) -> Value<Json> {
        self.attribute("Snapshot")
    }

    /// The username of the database within a snapshot.
    ///
    /// `Fn::GetAtt` of `Snapshot.AdminUsername`.
    #[must_use]
    pub fn snapshot_admin_username(self) -> Value<String> {
        self.attribute("Snapshot.AdminUsername")
    }

    /// The unique identifier of the KMS key used to encrypt the snapshot.
    ///
    /// `Fn::GetAtt` of `Snapshot.KmsKeyId`.
    #[must_use]
    pub fn snapshot_kms_key_id(self) -> Value<String> {
        self.attribute("Snapshot.KmsKeyId")
    }

    /// The Amazon Resource Name (ARN) of the namespace the snapshot was created from.
    ///
    /// `Fn::GetAtt` of `Snapshot.NamespaceArn`.
    #[must_use]
    pub fn snapshot_namespace_arn(self) -> Value<String> {
        self.attribute("Snapshot.NamespaceArn")
    }

    /// The name of the namepsace.
    ///
    /// `Fn::GetAtt` of `Snapshot.NamespaceName`.
    #[must_use]
    pub fn snapshot_namespace_name(self) -> Value<String> {
        self.attribute("Snapshot.NamespaceName")
    }

    /// The owner AWS ; account of the snapshot.
    ///
    /// `Fn::GetAtt` of `Snapshot.OwnerAccount`.
    #[must_use]
    pub fn snapshot_owner_account(self) -> Value<String> {
        self.attribute("Snapshot.OwnerAccount")
    }

    /// The retention period of the snapshot created by the scheduled action.
    ///
    /// `Fn::GetAtt` of `Snapshot.RetentionPeriod`.
    #[must_use]
    pub fn snapshot_retention_period(self) -> Value<i64> {
        self.attribute("Snapshot.RetentionPeriod")
    }

    /// The Amazon Resource Name (ARN) of the snapshot.
    ///
    /// `Fn::GetAtt` of `Snapshot.SnapshotArn`.
    #[must_use]
    pub fn snapshot_snapshot_arn(self) -> Value<String> {
        self.attribute("Snapshot.SnapshotArn")
    }

    /// The timestamp of when the snapshot was created.
    ///
    /// `Fn::GetAtt` of `Snapshot.SnapshotCreateTime`.
    #[must_use]
    pub fn snapshot_snapshot_create_time(self) -> Value<String> {
        self.attribute("Snapshot.SnapshotCreateTime")
    }

    /// The name of the snapshot.
    ///
    /// `Fn::GetAtt` of `Snapshot.SnapshotName`.
    #[must_use]
    pub fn snapshot_snapshot_name(self) -> Value<String> {
        self.attribute("Snapshot.SnapshotName")
    }

    /// The status of the snapshot.
    ///
    /// `Fn::GetAtt` of `Snapshot.Status`.
    #[must_use]
    pub fn snapshot_status(self) -> Value<String> {
        self.attribute("Snapshot.Status")
    }
}

/// The collection of compute resources in Amazon Redshift Serverless.
///
/// [`AWS::RedshiftServerless::Workgroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-workgroup.html).
///
/// Required: `WorkgroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workgroup(Properties);

impl Workgroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The base compute capacity of the workgroup in Redshift Processing Units (RPUs).
    ///
    /// `BaseCapacity`.
    pub fn base_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("BaseCapacity", value.into());
        self
    }

    /// The key of the parameter.
    ///
    /// `ConfigParameters`.
    pub fn config_parameters(mut self, value: impl Into<List<workgroup::ConfigParameter>>) -> Self {
        self.0.set("ConfigParameters", value.into());
        self
    }

    /// The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon Redshift Serverless to route traffic through your VPC.
    ///
    /// `EnhancedVpcRouting`.
    pub fn enhanced_vpc_routing(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnhancedVpcRouting", value.into());
        self
    }

    /// The maximum data-warehouse capacity Amazon Redshift Serverless uses to serve queries. The max capacity is specified in RPUs.
    ///
    /// `MaxCapacity`.
    pub fn max_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxCapacity", value.into());
        self
    }

    /// The namespace the workgroup is associated with.
    ///
    /// `NamespaceName`. A change replaces the resource.
    pub fn namespace_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NamespaceName", value.into());
        self
    }

    /// The custom port to use when connecting to a workgroup. Valid port ranges are 5431-5455 and 8191-8215. The default is 5439.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// An object that represents the price performance target settings for the workgroup.
    ///
    /// `PricePerformanceTarget`.
    pub fn price_performance_target(
        mut self,
        value: impl Into<Value<workgroup::PerformanceTarget>>,
    ) -> Self {
        self.0.set("PricePerformanceTarget", value.into());
        self
    }

    /// A value that specifies whether the workgroup can be accessible from a public network.
    ///
    /// `PubliclyAccessible`.
    pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PubliclyAccessible", value.into());
        self
    }

    /// The recovery point id to restore from.
    ///
    /// `RecoveryPointId`.
    pub fn recovery_point_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecoveryPointId", value.into());
        self
    }

    /// A list of security group IDs to associate with the workgroup.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the snapshot to restore from.
    ///
    /// `SnapshotArn`.
    pub fn snapshot_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotArn", value.into());
        self
    }

    /// The snapshot name to restore from.
    ///
    /// `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotName", value.into());
        self
    }

    /// The Amazon Web Services account that owns the snapshot.
    ///
    /// `SnapshotOwnerAccount`.
    pub fn snapshot_owner_account(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotOwnerAccount", value.into());
        self
    }

    /// A list of subnet IDs the workgroup is associated with.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// The map of the key-value pairs used to tag the workgroup.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workgroup::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An optional parameter for the name of the track for the workgroup. If you don't provide a track name, the workgroup is assigned to the current track.
    ///
    /// `TrackName`.
    pub fn track_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrackName", value.into());
        self
    }

    /// The collection of computing resources from which an endpoint is created.
    ///
    /// `Workgroup`.
    pub fn workgroup(mut self, value: impl Into<Value<workgroup::Workgroup>>) -> Self {
        self.0.set("Workgroup", value.into());
        self
    }

    /// The name of the workgroup.
    ///
    /// `WorkgroupName`. Required. A change replaces the resource.
    pub fn workgroup_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkgroupName", value.into());
        self
    }
}

impl Resource for Workgroup {
    const TYPE: &'static str = "AWS::RedshiftServerless::Workgroup";
}

impl Construct for Workgroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Workgroup> for Properties {
    fn from(value: Workgroup) -> Self {
        value.0
    }
}

impl Handle<Workgroup> {
    /// The base data warehouse capacity of the workgroup in Redshift Processing Units (RPUs).
    ///
    /// `Fn::GetAtt` of `Workgroup.BaseCapacity`.
    #[must_use]
    pub fn workgroup_base_capacity(self) -> Value<i64> {
        self.attribute("Workgroup.BaseCapacity")
    }

    /// An array of parameters to set for advanced control over a database.
    ///
    /// `Fn::GetAtt` of `Workgroup.ConfigParameters`.
    #[must_use]
    pub fn workgroup_config_parameters(self) -> Value<Vec<String>> {
        self.attribute_list("Workgroup.ConfigParameters")
    }

    /// The creation date of the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.CreationDate`.
    #[must_use]
    pub fn workgroup_creation_date(self) -> Value<String> {
        self.attribute("Workgroup.CreationDate")
    }

    /// The DNS address of the VPC endpoint.
    ///
    /// `Fn::GetAtt` of `Workgroup.Endpoint.Address`.
    #[must_use]
    pub fn workgroup_endpoint_address(self) -> Value<String> {
        self.attribute("Workgroup.Endpoint.Address")
    }

    /// The custom port to use when connecting to a workgroup. Valid port ranges are 5431-5455 and 8191-8215. The default is 5439.
    ///
    /// `Fn::GetAtt` of `Workgroup.Endpoint.Port`.
    #[must_use]
    pub fn workgroup_endpoint_port(self) -> Value<i64> {
        self.attribute("Workgroup.Endpoint.Port")
    }

    /// The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon Redshift Serverless to route traffic through your VPC.
    ///
    /// `Fn::GetAtt` of `Workgroup.EnhancedVpcRouting`.
    #[must_use]
    pub fn workgroup_enhanced_vpc_routing(self) -> Value<bool> {
        self.attribute("Workgroup.EnhancedVpcRouting")
    }

    /// The maximum data-warehouse capacity Amazon Redshift Serverless uses to serve queries. The max capacity is specified in RPUs.
    ///
    /// `Fn::GetAtt` of `Workgroup.MaxCapacity`.
    #[must_use]
    pub fn workgroup_max_capacity(self) -> Value<i64> {
        self.attribute("Workgroup.MaxCapacity")
    }

    /// The namespace the workgroup is associated with.
    ///
    /// `Fn::GetAtt` of `Workgroup.NamespaceName`.
    #[must_use]
    pub fn workgroup_namespace_name(self) -> Value<String> {
        self.attribute("Workgroup.NamespaceName")
    }

    /// A value that specifies whether the workgroup can be accessible from a public network.
    ///
    /// `Fn::GetAtt` of `Workgroup.PubliclyAccessible`.
    #[must_use]
    pub fn workgroup_publicly_accessible(self) -> Value<bool> {
        self.attribute("Workgroup.PubliclyAccessible")
    }

    /// An array of security group IDs to associate with the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.SecurityGroupIds`.
    #[must_use]
    pub fn workgroup_security_group_ids(self) -> Value<Vec<String>> {
        self.attribute_list("Workgroup.SecurityGroupIds")
    }

    /// The status of the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.Status`.
    #[must_use]
    pub fn workgroup_status(self) -> Value<String> {
        self.attribute("Workgroup.Status")
    }

    /// An array of subnet IDs the workgroup is associated with.
    ///
    /// `Fn::GetAtt` of `Workgroup.SubnetIds`.
    #[must_use]
    pub fn workgroup_subnet_ids(self) -> Value<Vec<String>> {
        self.attribute_list("Workgroup.SubnetIds")
    }

    /// The name of the track for the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.TrackName`.
    #[must_use]
    pub fn workgroup_track_name(self) -> Value<String> {
        self.attribute("Workgroup.TrackName")
    }

    /// The Amazon Resource Name (ARN) that links to the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.WorkgroupArn`.
    #[must_use]
    pub fn workgroup_workgroup_arn(self) -> Value<String> {
        self.attribute("Workgroup.WorkgroupArn")
    }

    /// The unique identifier of the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.WorkgroupId`.
    #[must_use]
    pub fn workgroup_workgroup_id(self) -> Value<String> {
        self.attribute("Workgroup.WorkgroupId")
    }

    /// The name of the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.WorkgroupName`.
    #[must_use]
    pub fn workgroup_workgroup_name(self) -> Value<String> {
        self.attribute("Workgroup.WorkgroupName")
    }
}

/// Property types and words of [`Namespace`].
pub mod namespace {
    use crate::{Json, List, Properties, Value};

    /// A collection of database objects and users.
    ///
    /// A property type of `AWS::RedshiftServerless::Namespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Namespace(Properties);

    impl Namespace {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for the namespace's admin user credentials secret.
        ///
        /// `AdminPasswordSecretArn`.
        pub fn admin_password_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdminPasswordSecretArn", value.into());
            self
        }

        /// The ID of the AWS Key Management Service (KMS) key used to encrypt and store the namespace's admin credentials secret.
        ///
        /// `AdminPasswordSecretKmsKeyId`.
        pub fn admin_password_secret_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdminPasswordSecretKmsKeyId", value.into());
            self
        }

        /// The username of the administrator for the first database created in the namespace.
        ///
        /// `AdminUsername`.
        pub fn admin_username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdminUsername", value.into());
            self
        }

        /// The date of when the namespace was created.
        ///
        /// `CreationDate`.
        pub fn creation_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreationDate", value.into());
            self
        }

        /// The name of the first database created in the namespace.
        ///
        /// `DbName`.
        pub fn db_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DbName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role to set as a default in the namespace.
        ///
        /// `DefaultIamRoleArn`.
        pub fn default_iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultIamRoleArn", value.into());
            self
        }

        /// A list of IAM roles to associate with the namespace.
        ///
        /// `IamRoles`.
        pub fn iam_roles(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IamRoles", value.into());
            self
        }

        /// The ID of the AWS Key Management Service key used to encrypt your data.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The types of logs the namespace can export. Available export types are User log, Connection log, and User activity log.
        ///
        /// `LogExports`. Allowed: [`LogExports`].
        pub fn log_exports(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LogExports", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) associated with a namespace.
        ///
        /// `NamespaceArn`.
        pub fn namespace_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NamespaceArn", value.into());
            self
        }

        /// The unique identifier of a namespace.
        ///
        /// `NamespaceId`.
        pub fn namespace_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NamespaceId", value.into());
            self
        }

        /// The name of the namespace. Must be between 3-64 alphanumeric characters in lowercase, and it cannot be a reserved word.
        ///
        /// `NamespaceName`.
        pub fn namespace_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NamespaceName", value.into());
            self
        }

        /// The status of the namespace.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<Namespace> for Json {
        fn from(value: Namespace) -> Self {
            value.0.into()
        }
    }

    /// The object that you configure to copy snapshots from one namespace to a namespace in another AWS Region .
    ///
    /// A property type of `AWS::RedshiftServerless::Namespace`.
    ///
    /// Required: `DestinationRegion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnapshotCopyConfiguration(Properties);

    impl SnapshotCopyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the KMS key to use to encrypt your snapshots in the destination AWS Region .
        ///
        /// `DestinationKmsKeyId`.
        pub fn destination_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationKmsKeyId", value.into());
            self
        }

        /// The destination AWS Region to copy snapshots to.
        ///
        /// `DestinationRegion`. Required.
        pub fn destination_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationRegion", value.into());
            self
        }

        /// The retention period of snapshots that are copied to the destination AWS Region .
        ///
        /// `SnapshotRetentionPeriod`.
        pub fn snapshot_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SnapshotRetentionPeriod", value.into());
            self
        }
    }

    impl From<SnapshotCopyConfiguration> for Json {
        fn from(value: SnapshotCopyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RedshiftServerless::Namespace`.
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
        /// Words for `LogExports`.
        pub enum LogExports {
            Useractivitylog = "useractivitylog",
            Userlog = "userlog",
            Connectionlog = "connectionlog",
        }

        /// Words for `Status`.
        pub enum Status {
            Available = "AVAILABLE",
            Modifying = "MODIFYING",
            Deleting = "DELETING",
        }
    }
}

/// Property types and words of [`Snapshot`].
pub mod snapshot {
    use crate::{Json, Properties, Value};

    /// A snapshot object that contains databases.
    ///
    /// A property type of `AWS::RedshiftServerless::Snapshot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Snapshot(Properties);

    impl Snapshot {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The username of the database within a snapshot.
        ///
        /// `AdminUsername`.
        pub fn admin_username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdminUsername", value.into());
            self
        }

        /// The unique identifier of the KMS key used to encrypt the snapshot.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the namespace the snapshot was created from.
        ///
        /// `NamespaceArn`.
        pub fn namespace_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NamespaceArn", value.into());
            self
        }

        /// The name of the namepsace.
        ///
        /// `NamespaceName`.
        pub fn namespace_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NamespaceName", value.into());
            self
        }

        /// The owner AWS ; account of the snapshot.
        ///
        /// `OwnerAccount`.
        pub fn owner_account(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OwnerAccount", value.into());
            self
        }

        /// The retention period of the snapshot created by the scheduled action.
        ///
        /// `RetentionPeriod`.
        pub fn retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetentionPeriod", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the snapshot.
        ///
        /// `SnapshotArn`.
        pub fn snapshot_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotArn", value.into());
            self
        }

        /// The timestamp of when the snapshot was created.
        ///
        /// `SnapshotCreateTime`.
        pub fn snapshot_create_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotCreateTime", value.into());
            self
        }

        /// The name of the snapshot.
        ///
        /// `SnapshotName`.
        pub fn snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotName", value.into());
            self
        }

        /// The status of the snapshot.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<Snapshot> for Json {
        fn from(value: Snapshot) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RedshiftServerless::Snapshot`.
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
        /// Words for `Status`.
        pub enum Status {
            Available = "AVAILABLE",
            Creating = "CREATING",
            Deleted = "DELETED",
            Cancelled = "CANCELLED",
            Failed = "FAILED",
            Copying = "COPYING",
        }
    }
}

/// Property types and words of [`Workgroup`].
pub mod workgroup {
    use crate::{Json, List, Properties, Value};

    /// A array of parameters to set for more control over a serverless database.
    ///
    /// A property type of `AWS::RedshiftServerless::Workgroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigParameter(Properties);

    impl ConfigParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key of the parameter.
        ///
        /// `ParameterKey`.
        pub fn parameter_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterKey", value.into());
            self
        }

        /// The value of the parameter to set.
        ///
        /// `ParameterValue`.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<ConfigParameter> for Json {
        fn from(value: ConfigParameter) -> Self {
            value.0.into()
        }
    }

    /// The VPC endpoint object.
    ///
    /// A property type of `AWS::RedshiftServerless::Workgroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Endpoint(Properties);

    impl Endpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The DNS address of the VPC endpoint.
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// The port that Amazon Redshift Serverless listens on.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// An array of `VpcEndpoint` objects.
        ///
        /// `VpcEndpoints`.
        pub fn vpc_endpoints(mut self, value: impl Into<List<VpcEndpoint>>) -> Self {
            self.0.set("VpcEndpoints", value.into());
            self
        }
    }

    impl From<Endpoint> for Json {
        fn from(value: Endpoint) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a network interface in an Amazon Redshift Serverless managed VPC endpoint.
    ///
    /// A property type of `AWS::RedshiftServerless::Workgroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkInterface(Properties);

    impl NetworkInterface {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The availability Zone.
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The unique identifier of the network interface.
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

        /// The unique identifier of the subnet.
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

    /// An object that represents the price performance target settings for the workgroup.
    ///
    /// A property type of `AWS::RedshiftServerless::Workgroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PerformanceTarget(Properties);

    impl PerformanceTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The target price performance level for the workgroup. Valid values include 1, 25, 50, 75, and 100. These correspond to the price performance levels LOW\_COST, ECONOMICAL, BALANCED, RESOURCEFUL, and HIGH\_PERFORMANCE.
        ///
        /// `Level`.
        pub fn level(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Level", value.into());
            self
        }

        /// Whether the price performance target is enabled for the workgroup.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<PerformanceTarget> for Json {
        fn from(value: PerformanceTarget) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RedshiftServerless::Workgroup`.
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

    /// The connection endpoint for connecting to Amazon Redshift Serverless through the proxy.
    ///
    /// A property type of `AWS::RedshiftServerless::Workgroup`.
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

        /// The connection endpoint ID for connecting to Amazon Redshift Serverless.
        ///
        /// `VpcEndpointId`.
        pub fn vpc_endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcEndpointId", value.into());
            self
        }

        /// The VPC identifier that the endpoint is associated with.
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

    /// The collection of computing resources from which an endpoint is created.
    ///
    /// A property type of `AWS::RedshiftServerless::Workgroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Workgroup(Properties);

    impl Workgroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The base data warehouse capacity of the workgroup in Redshift Processing Units (RPUs).
        ///
        /// `BaseCapacity`.
        pub fn base_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BaseCapacity", value.into());
            self
        }

        /// An array of parameters to set for advanced control over a database.
        ///
        /// `ConfigParameters`.
        pub fn config_parameters(mut self, value: impl Into<List<ConfigParameter>>) -> Self {
            self.0.set("ConfigParameters", value.into());
            self
        }

        /// The creation date of the workgroup.
        ///
        /// `CreationDate`.
        pub fn creation_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreationDate", value.into());
            self
        }

        /// The endpoint that is created from the workgroup.
        ///
        /// `Endpoint`.
        pub fn endpoint(mut self, value: impl Into<Value<Endpoint>>) -> Self {
            self.0.set("Endpoint", value.into());
            self
        }

        /// The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon Redshift Serverless to route traffic through your VPC.
        ///
        /// `EnhancedVpcRouting`.
        pub fn enhanced_vpc_routing(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnhancedVpcRouting", value.into());
            self
        }

        /// The maximum data-warehouse capacity Amazon Redshift Serverless uses to serve queries. The max capacity is specified in RPUs.
        ///
        /// `MaxCapacity`.
        pub fn max_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCapacity", value.into());
            self
        }

        /// The namespace the workgroup is associated with.
        ///
        /// `NamespaceName`.
        pub fn namespace_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NamespaceName", value.into());
            self
        }

        /// An object that represents the price performance target settings for the workgroup.
        ///
        /// `PricePerformanceTarget`.
        pub fn price_performance_target(
            mut self,
            value: impl Into<Value<PerformanceTarget>>,
        ) -> Self {
            self.0.set("PricePerformanceTarget", value.into());
            self
        }

        /// A value that specifies whether the workgroup can be accessible from a public network.
        ///
        /// `PubliclyAccessible`.
        pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PubliclyAccessible", value.into());
            self
        }

        /// An array of security group IDs to associate with the workgroup.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The status of the workgroup.
        ///
        /// `Status`. Allowed: [`WorkgroupStatus`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// An array of subnet IDs the workgroup is associated with.
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }

        /// The name of the track for the workgroup.
        ///
        /// `TrackName`.
        pub fn track_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrackName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that links to the workgroup.
        ///
        /// `WorkgroupArn`.
        pub fn workgroup_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkgroupArn", value.into());
            self
        }

        /// The unique identifier of the workgroup.
        ///
        /// `WorkgroupId`.
        pub fn workgroup_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkgroupId", value.into());
            self
        }

        /// The name of the workgroup.
        ///
        /// `WorkgroupName`.
        pub fn workgroup_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkgroupName", value.into());
            self
        }
    }

    impl From<Workgroup> for Json {
        fn from(value: Workgroup) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Status`.
        pub enum WorkgroupStatus {
            Creating = "CREATING",
            Available = "AVAILABLE",
            Modifying = "MODIFYING",
            Deleting = "DELETING",
        }
    }
}
