//! `AWS::EFS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::EFS::AccessPoint` resource creates an EFS access point.
///
/// [`AWS::EFS::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html).
///
/// Required: `FileSystemId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessPoint(Properties);

impl AccessPoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `AccessPointTags`.
    pub fn access_point_tags(
        mut self,
        value: impl Into<List<access_point::AccessPointTag>>,
    ) -> Self {
        self.0.set("AccessPointTags", value.into());
        self
    }

    /// The opaque string specified in the request to ensure idempotent creation.
    ///
    /// `ClientToken`. A change replaces the resource.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// The ID of the EFS file system that the access point applies to. Accepts only the ID format for input when specifying a file system, for example `fs-0123456789abcedf2` .
    ///
    /// `FileSystemId`. Required. A change replaces the resource.
    pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileSystemId", value.into());
        self
    }

    /// The full POSIX identity, including the user ID, group ID, and secondary group IDs on the access point that is used for all file operations by NFS clients using the access point.
    ///
    /// `PosixUser`. A change replaces the resource.
    pub fn posix_user(mut self, value: impl Into<Value<access_point::PosixUser>>) -> Self {
        self.0.set("PosixUser", value.into());
        self
    }

    /// The directory on the EFS file system that the access point exposes as the root directory to NFS clients using the access point.
    ///
    /// `RootDirectory`. A change replaces the resource.
    pub fn root_directory(mut self, value: impl Into<Value<access_point::RootDirectory>>) -> Self {
        self.0.set("RootDirectory", value.into());
        self
    }
}

impl Resource for AccessPoint {
    const TYPE: &'static str = "AWS::EFS::AccessPoint";
}

impl Construct for AccessPoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccessPoint> for Properties {
    fn from(value: AccessPoint) -> Self {
        value.0
    }
}

impl Handle<AccessPoint> {
    /// The ID of the EFS access point.
    ///
    /// `Fn::GetAtt` of `AccessPointId`.
    #[must_use]
    pub fn access_point_id(self) -> Value<String> {
        self.attribute("AccessPointId")
    }

    /// The Amazon Resource Name (ARN) of the access point.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::EFS::FileSystem` resource creates a new, empty file system in Amazon Elastic File System ( Amazon EFS ).
///
/// [`AWS::EFS::FileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FileSystem(Properties);

impl FileSystem {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// For One Zone file systems, specify the AWS Availability Zone in which to create the file system. Use the format `us-east-1a` to specify the Availability Zone.
    ///
    /// `AvailabilityZoneName`. A change replaces the resource.
    pub fn availability_zone_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZoneName", value.into());
        self
    }

    /// Use the `BackupPolicy` to turn automatic backups on or off for the file system.
    ///
    /// `BackupPolicy`.
    pub fn backup_policy(mut self, value: impl Into<Value<file_system::BackupPolicy>>) -> Self {
        self.0.set("BackupPolicy", value.into());
        self
    }

    /// (Optional) A boolean that specifies whether or not to bypass the `FileSystemPolicy` lockout safety check.
    ///
    /// `BypassPolicyLockoutSafetyCheck`.
    pub fn bypass_policy_lockout_safety_check(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("BypassPolicyLockoutSafetyCheck", value.into());
        self
    }

    /// A Boolean value that, if true, creates an encrypted file system. When creating an encrypted file system, you have the option of specifying a KmsKeyId for an existing AWS KMS key .
    ///
    /// `Encrypted`. A change replaces the resource.
    pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Encrypted", value.into());
        self
    }

    /// The `FileSystemPolicy` for the EFS file system. A file system policy is an IAM resource policy used to control NFS access to an EFS file system.
    ///
    /// `FileSystemPolicy`.
    pub fn file_system_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("FileSystemPolicy", value.into());
        self
    }

    /// Describes the protection on the file system.
    ///
    /// `FileSystemProtection`.
    pub fn file_system_protection(
        mut self,
        value: impl Into<Value<file_system::FileSystemProtection>>,
    ) -> Self {
        self.0.set("FileSystemProtection", value.into());
        self
    }

    /// Use to create one or more tags associated with the file system. Each tag is a user-defined key-value pair. Name your file system on creation by including a `"Key":"Name","Value":"{value}"` key-value pair. Each key must be unique.
    ///
    /// `FileSystemTags`.
    pub fn file_system_tags(
        mut self,
        value: impl Into<List<file_system::ElasticFileSystemTag>>,
    ) -> Self {
        self.0.set("FileSystemTags", value.into());
        self
    }

    /// The ID of the AWS KMS key to be used to protect the encrypted file system. This parameter is only required if you want to use a nondefault KMS key . If this parameter is not specified, the default KMS key for Amazon EFS is used.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// An array of `LifecyclePolicy` objects that define the file system's `LifecycleConfiguration` object. A `LifecycleConfiguration` object informs Lifecycle management of the following:
    ///
    /// `LifecyclePolicies`.
    pub fn lifecycle_policies(
        mut self,
        value: impl Into<List<file_system::LifecyclePolicy>>,
    ) -> Self {
        self.0.set("LifecyclePolicies", value.into());
        self
    }

    /// The performance mode of the file system. We recommend `generalPurpose` performance mode for all file systems.
    ///
    /// `PerformanceMode`. Allowed: [`PerformanceMode`](file_system::PerformanceMode). A change replaces the resource.
    pub fn performance_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PerformanceMode", value.into());
        self
    }

    /// The throughput, measured in mebibytes per second (MiBps), that you want to provision for a file system that you're creating. Required if `ThroughputMode` is set to `provisioned` .
    ///
    /// `ProvisionedThroughputInMibps`.
    pub fn provisioned_throughput_in_mibps(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("ProvisionedThroughputInMibps", value.into());
        self
    }

    /// Describes the replication configuration for a specific file system.
    ///
    /// `ReplicationConfiguration`.
    pub fn replication_configuration(
        mut self,
        value: impl Into<Value<file_system::ReplicationConfiguration>>,
    ) -> Self {
        self.0.set("ReplicationConfiguration", value.into());
        self
    }

    /// Specifies the throughput mode for the file system. The mode can be `bursting` , `provisioned` , or `elastic` . If you set `ThroughputMode` to `provisioned` , you must also set a value for `ProvisionedThroughputInMibps` .
    ///
    /// `ThroughputMode`. Allowed: [`ThroughputMode`](file_system::ThroughputMode).
    pub fn throughput_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ThroughputMode", value.into());
        self
    }
}

impl Resource for FileSystem {
    const TYPE: &'static str = "AWS::EFS::FileSystem";
}

impl Construct for FileSystem {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FileSystem> for Properties {
    fn from(value: FileSystem) -> Self {
        value.0
    }
}

impl Handle<FileSystem> {
    /// The Amazon Resource Name (ARN) of the EFS file system.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the EFS file system. For example: `fs-abcdef0123456789a`
    ///
    /// `Fn::GetAtt` of `FileSystemId`.
    #[must_use]
    pub fn file_system_id(self) -> Value<String> {
        self.attribute("FileSystemId")
    }
}

/// The `AWS::EFS::MountTarget` resource is an Amazon EFS resource that creates a mount target for an EFS file system. You can then mount the file system on Amazon EC2 instances or other resources by using the mount target.
///
/// [`AWS::EFS::MountTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html).
///
/// Required: `FileSystemId`, `SecurityGroups`, `SubnetId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MountTarget(Properties);

impl MountTarget {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the file system for which to create the mount target.
    ///
    /// `FileSystemId`. Required. A change replaces the resource.
    pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileSystemId", value.into());
        self
    }

    /// If the `IpAddressType` for the mount target is IPv4 ( `IPV4_ONLY` or `DUAL_STACK` ), then specify the IPv4 address to use.
    ///
    /// `IpAddress`. A change replaces the resource.
    pub fn ip_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddress", value.into());
        self
    }

    /// The IP address type for the mount target. The possible values are `IPV4_ONLY` (only IPv4 addresses), `IPV6_ONLY` (only IPv6 addresses), and `DUAL_STACK` (dual-stack, both IPv4 and IPv6 addresses).
    ///
    /// `IpAddressType`. Allowed: [`IpAddressType`](mount_target::IpAddressType). A change replaces the resource.
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// If the `IPAddressType` for the mount target is IPv6 ( `IPV6_ONLY` or `DUAL_STACK` ), then specify the IPv6 address to use.
    ///
    /// `Ipv6Address`. A change replaces the resource.
    pub fn ipv6_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Ipv6Address", value.into());
        self
    }

    /// VPC security group IDs, of the form `sg-xxxxxxxx` . These must be for the same VPC as the subnet specified. The maximum number of security groups depends on account quota.
    ///
    /// `SecurityGroups`. Required.
    pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroups", value.into());
        self
    }

    /// The ID of the subnet to add the mount target in. For One Zone file systems, use the subnet that is associated with the file system's Availability Zone. The subnet type must be the same type as the `IpAddressType` .
    ///
    /// `SubnetId`. Required. A change replaces the resource.
    pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetId", value.into());
        self
    }
}

impl Resource for MountTarget {
    const TYPE: &'static str = "AWS::EFS::MountTarget";
}

impl Construct for MountTarget {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MountTarget> for Properties {
    fn from(value: MountTarget) -> Self {
        value.0
    }
}

impl Handle<MountTarget> {
    /// The ID of the Amazon EFS file system that the mount target provides access to.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`AccessPoint`].
pub mod access_point {
    use crate::{Json, List, Properties, Value};

    /// A tag is a key-value pair attached to a file system. Allowed characters in the `Key` and `Value` properties are letters, white space, and numbers that can be represented in UTF-8, and the following characters: `+ - = . _ : /`
    ///
    /// A property type of `AWS::EFS::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessPointTag(Properties);

    impl AccessPointTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The tag key (String). The key can't start with `aws:` .
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag key.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<AccessPointTag> for Json {
        fn from(value: AccessPointTag) -> Self {
            value.0.into()
        }
    }

    /// Required if the `RootDirectory` \> `Path` specified does not exist. Specifies the POSIX IDs and permissions to apply to the access point's `RootDirectory` \> `Path` .
    ///
    /// A property type of `AWS::EFS::AccessPoint`.
    ///
    /// Required: `OwnerGid`, `OwnerUid`, `Permissions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CreationInfo(Properties);

    impl CreationInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the POSIX group ID to apply to the `RootDirectory` . Accepts values from 0 to 2^32 (4294967295).
        ///
        /// `OwnerGid`. Required.
        pub fn owner_gid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OwnerGid", value.into());
            self
        }

        /// Specifies the POSIX user ID to apply to the `RootDirectory` . Accepts values from 0 to 2^32 (4294967295).
        ///
        /// `OwnerUid`. Required.
        pub fn owner_uid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OwnerUid", value.into());
            self
        }

        /// Specifies the POSIX permissions to apply to the `RootDirectory` , in the format of an octal number representing the file's mode bits.
        ///
        /// `Permissions`. Required.
        pub fn permissions(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Permissions", value.into());
            self
        }
    }

    impl From<CreationInfo> for Json {
        fn from(value: CreationInfo) -> Self {
            value.0.into()
        }
    }

    /// The full POSIX identity, including the user ID, group ID, and any secondary group IDs, on the access point that is used for all file system operations performed by NFS clients using the access point.
    ///
    /// A property type of `AWS::EFS::AccessPoint`.
    ///
    /// Required: `Gid`, `Uid`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PosixUser(Properties);

    impl PosixUser {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The POSIX group ID used for all file system operations using this access point.
        ///
        /// `Gid`. Required.
        pub fn gid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Gid", value.into());
            self
        }

        /// Secondary POSIX group IDs used for all file system operations using this access point.
        ///
        /// `SecondaryGids`.
        pub fn secondary_gids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecondaryGids", value.into());
            self
        }

        /// The POSIX user ID used for all file system operations using this access point.
        ///
        /// `Uid`. Required.
        pub fn uid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uid", value.into());
            self
        }
    }

    impl From<PosixUser> for Json {
        fn from(value: PosixUser) -> Self {
            value.0.into()
        }
    }

    /// Specifies the directory on the Amazon EFS file system that the access point provides access to. The access point exposes the specified file system path as the root directory of your file system to applications using the access point.
    ///
    /// A property type of `AWS::EFS::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RootDirectory(Properties);

    impl RootDirectory {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// (Optional) Specifies the POSIX IDs and permissions to apply to the access point's `RootDirectory` .
        ///
        /// `CreationInfo`.
        pub fn creation_info(mut self, value: impl Into<Value<CreationInfo>>) -> Self {
            self.0.set("CreationInfo", value.into());
            self
        }

        /// Specifies the path on the EFS file system to expose as the root directory to NFS clients using the access point to access the EFS file system. A path can have up to four subdirectories.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<RootDirectory> for Json {
        fn from(value: RootDirectory) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`FileSystem`].
pub mod file_system {
    use crate::{Json, List, Properties, Value};

    /// The backup policy turns automatic backups for the file system on or off.
    ///
    /// A property type of `AWS::EFS::FileSystem`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BackupPolicy(Properties);

    impl BackupPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set the backup policy status for the file system.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<BackupPolicy> for Json {
        fn from(value: BackupPolicy) -> Self {
            value.0.into()
        }
    }

    /// A tag is a key-value pair attached to a file system. Allowed characters in the `Key` and `Value` properties are letters, white space, and numbers that can be represented in UTF-8, and the following characters: `+ - = . _ : /`
    ///
    /// A property type of `AWS::EFS::FileSystem`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ElasticFileSystemTag(Properties);

    impl ElasticFileSystemTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The tag key (String). The key can't start with `aws:` .
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag key.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ElasticFileSystemTag> for Json {
        fn from(value: ElasticFileSystemTag) -> Self {
            value.0.into()
        }
    }

    /// Describes the protection on the file system.
    ///
    /// A property type of `AWS::EFS::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FileSystemProtection(Properties);

    impl FileSystemProtection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status of the file system's replication overwrite protection.
        ///
        /// `ReplicationOverwriteProtection`. Allowed: [`ReplicationOverwriteProtection`].
        pub fn replication_overwrite_protection(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplicationOverwriteProtection", value.into());
            self
        }
    }

    impl From<FileSystemProtection> for Json {
        fn from(value: FileSystemProtection) -> Self {
            value.0.into()
        }
    }

    /// Describes a policy used by Lifecycle management that specifies when to transition files into and out of the EFS storage classes.
    ///
    /// A property type of `AWS::EFS::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LifecyclePolicy(Properties);

    impl LifecyclePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days after files were last accessed in primary storage (the Standard storage class) at which to move them to Archive storage. Metadata operations such as listing the contents of a directory don't count as file access events.
        ///
        /// `TransitionToArchive`. Allowed: [`TransitionToArchive`].
        pub fn transition_to_archive(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TransitionToArchive", value.into());
            self
        }

        /// The number of days after files were last accessed in primary storage (the Standard storage class) at which to move them to Infrequent Access (IA) storage.
        ///
        /// `TransitionToIA`. Allowed: [`TransitionToIA`].
        pub fn transition_to_ia(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TransitionToIA", value.into());
            self
        }

        /// Whether to move files back to primary (Standard) storage after they are accessed in IA or Archive storage. Metadata operations such as listing the contents of a directory don't count as file access events.
        ///
        /// `TransitionToPrimaryStorageClass`. Allowed: [`TransitionToPrimaryStorageClass`].
        pub fn transition_to_primary_storage_class(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("TransitionToPrimaryStorageClass", value.into());
            self
        }
    }

    impl From<LifecyclePolicy> for Json {
        fn from(value: LifecyclePolicy) -> Self {
            value.0.into()
        }
    }

    /// Describes the replication configuration for a specific file system.
    ///
    /// A property type of `AWS::EFS::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationConfiguration(Properties);

    impl ReplicationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of destination objects. Only one destination object is supported.
        ///
        /// `Destinations`.
        pub fn destinations(mut self, value: impl Into<List<ReplicationDestination>>) -> Self {
            self.0.set("Destinations", value.into());
            self
        }
    }

    impl From<ReplicationConfiguration> for Json {
        fn from(value: ReplicationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the destination file system in the replication configuration.
    ///
    /// A property type of `AWS::EFS::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationDestination(Properties);

    impl ReplicationDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For One Zone file systems, the replication configuration must specify the Availability Zone in which the destination file system is located.
        ///
        /// `AvailabilityZoneName`.
        pub fn availability_zone_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZoneName", value.into());
            self
        }

        /// The ID of the destination Amazon EFS file system.
        ///
        /// `FileSystemId`.
        pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemId", value.into());
            self
        }

        /// The ID of an AWS KMS key used to protect the encrypted file system.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The AWS Region in which the destination file system is located.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the current source file system in the replication configuration.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// Describes the status of the replication configuration.
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// Message that provides details about the `PAUSED` or `ERRROR` state of the replication destination configuration.
        ///
        /// `StatusMessage`.
        pub fn status_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusMessage", value.into());
            self
        }
    }

    impl From<ReplicationDestination> for Json {
        fn from(value: ReplicationDestination) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `PerformanceMode`.
        pub enum PerformanceMode {
            GeneralPurpose = "generalPurpose",
            MaxIO = "maxIO",
        }

        /// Words for `ThroughputMode`.
        pub enum ThroughputMode {
            Bursting = "bursting",
            Elastic = "elastic",
            Provisioned = "provisioned",
        }

        /// Words for `Status`.
        pub enum Status {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `ReplicationOverwriteProtection`.
        pub enum ReplicationOverwriteProtection {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `TransitionToArchive`.
        pub enum TransitionToArchive {
            After14Days = "AFTER_14_DAYS",
            After180Days = "AFTER_180_DAYS",
            After1Day = "AFTER_1_DAY",
            After270Days = "AFTER_270_DAYS",
            After30Days = "AFTER_30_DAYS",
            After365Days = "AFTER_365_DAYS",
            After60Days = "AFTER_60_DAYS",
            After7Days = "AFTER_7_DAYS",
            After90Days = "AFTER_90_DAYS",
        }

        /// Words for `TransitionToIA`.
        pub enum TransitionToIA {
            After14Days = "AFTER_14_DAYS",
            After180Days = "AFTER_180_DAYS",
            After1Day = "AFTER_1_DAY",
            After270Days = "AFTER_270_DAYS",
            After30Days = "AFTER_30_DAYS",
            After365Days = "AFTER_365_DAYS",
            After60Days = "AFTER_60_DAYS",
            After7Days = "AFTER_7_DAYS",
            After90Days = "AFTER_90_DAYS",
        }

        /// Words for `TransitionToPrimaryStorageClass`.
        pub enum TransitionToPrimaryStorageClass {
            After1Access = "AFTER_1_ACCESS",
        }
    }
}

/// Words of [`MountTarget`].
pub mod mount_target {
    words! {
        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4Only = "IPV4_ONLY",
            Ipv6Only = "IPV6_ONLY",
            DualStack = "DUAL_STACK",
        }
    }
}
