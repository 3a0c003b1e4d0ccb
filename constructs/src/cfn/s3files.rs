//! `AWS::S3Files`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::S3Files::AccessPoint
///
/// [`AWS::S3Files::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-accesspoint.html).
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

    /// (optional) A string of up to 64 ASCII characters that Amazon EFS uses to ensure idempotent creation.
    ///
    /// `ClientToken`. A change replaces the resource.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// The ID of the S3 Files file system that the access point provides access to.
    ///
    /// `FileSystemId`. Required. A change replaces the resource.
    pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileSystemId", value.into());
        self
    }

    /// The operating system user and group applied to all compute drive requests made using the access point.
    ///
    /// `PosixUser`. A change replaces the resource.
    pub fn posix_user(mut self, value: impl Into<Value<access_point::PosixUser>>) -> Self {
        self.0.set("PosixUser", value.into());
        self
    }

    /// Specifies the directory on the Amazon EFS file system that the access point exposes as the root directory of your file system to NFS clients using the access point.
    ///
    /// `RootDirectory`. A change replaces the resource.
    pub fn root_directory(mut self, value: impl Into<Value<access_point::RootDirectory>>) -> Self {
        self.0.set("RootDirectory", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<access_point::AccessPointTag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AccessPoint {
    const TYPE: &'static str = "AWS::S3Files::AccessPoint";
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
    /// `Fn::GetAtt` of `AccessPointArn`.
    #[must_use]
    pub fn access_point_arn(self) -> Value<String> {
        self.attribute("AccessPointArn")
    }

    /// `Fn::GetAtt` of `AccessPointId`.
    #[must_use]
    pub fn access_point_id(self) -> Value<String> {
        self.attribute("AccessPointId")
    }

    /// `Fn::GetAtt` of `OwnerId`.
    #[must_use]
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource Type definition for AWS::S3Files::FileSystem
///
/// [`AWS::S3Files::FileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystem.html).
///
/// Required: `Bucket`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FileSystem(Properties);

impl FileSystem {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AcceptBucketWarning`. A change replaces the resource.
    pub fn accept_bucket_warning(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AcceptBucketWarning", value.into());
        self
    }

    /// `Bucket`. Required. A change replaces the resource.
    pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Bucket", value.into());
        self
    }

    /// `ClientToken`. A change replaces the resource.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// `Prefix`. A change replaces the resource.
    pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Prefix", value.into());
        self
    }

    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// `SynchronizationConfiguration`.
    pub fn synchronization_configuration(
        mut self,
        value: impl Into<Value<file_system::SynchronizationConfiguration>>,
    ) -> Self {
        self.0.set("SynchronizationConfiguration", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<file_system::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FileSystem {
    const TYPE: &'static str = "AWS::S3Files::FileSystem";
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
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Fn::GetAtt` of `FileSystemArn`.
    #[must_use]
    pub fn file_system_arn(self) -> Value<String> {
        self.attribute("FileSystemArn")
    }

    /// `Fn::GetAtt` of `FileSystemId`.
    #[must_use]
    pub fn file_system_id(self) -> Value<String> {
        self.attribute("FileSystemId")
    }

    /// `Fn::GetAtt` of `OwnerId`.
    #[must_use]
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// `Fn::GetAtt` of `SynchronizationConfiguration.LatestVersionNumber`.
    #[must_use]
    pub fn synchronization_configuration_latest_version_number(self) -> Value<i64> {
        self.attribute("SynchronizationConfiguration.LatestVersionNumber")
    }
}

/// Resource Type definition for AWS::S3Files::FileSystemPolicy
///
/// [`AWS::S3Files::FileSystemPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystempolicy.html).
///
/// Required: `FileSystemId`, `Policy`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FileSystemPolicy(Properties);

impl FileSystemPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `FileSystemId`. Required. A change replaces the resource.
    pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileSystemId", value.into());
        self
    }

    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }
}

impl Resource for FileSystemPolicy {
    const TYPE: &'static str = "AWS::S3Files::FileSystemPolicy";
}

impl Construct for FileSystemPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FileSystemPolicy> for Properties {
    fn from(value: FileSystemPolicy) -> Self {
        value.0
    }
}

/// Resource Type definition for AWS::S3Files::MountTarget
///
/// [`AWS::S3Files::MountTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-mounttarget.html).
///
/// Required: `FileSystemId`, `SubnetId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MountTarget(Properties);

impl MountTarget {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `FileSystemId`. Required. A change replaces the resource.
    pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileSystemId", value.into());
        self
    }

    /// `IpAddressType`. Allowed: [`IpAddressType`](mount_target::IpAddressType). A change replaces the resource.
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// `Ipv4Address`. A change replaces the resource.
    pub fn ipv4_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Ipv4Address", value.into());
        self
    }

    /// `Ipv6Address`. A change replaces the resource.
    pub fn ipv6_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Ipv6Address", value.into());
        self
    }

    /// `SecurityGroups`.
    pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroups", value.into());
        self
    }

    /// `SubnetId`. Required. A change replaces the resource.
    pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetId", value.into());
        self
    }
}

impl Resource for MountTarget {
    const TYPE: &'static str = "AWS::S3Files::MountTarget";
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
    /// `Fn::GetAtt` of `AvailabilityZoneId`.
    #[must_use]
    pub fn availability_zone_id(self) -> Value<String> {
        self.attribute("AvailabilityZoneId")
    }

    /// `Fn::GetAtt` of `MountTargetId`.
    #[must_use]
    pub fn mount_target_id(self) -> Value<String> {
        self.attribute("MountTargetId")
    }

    /// `Fn::GetAtt` of `NetworkInterfaceId`.
    #[must_use]
    pub fn network_interface_id(self) -> Value<String> {
        self.attribute("NetworkInterfaceId")
    }

    /// `Fn::GetAtt` of `OwnerId`.
    #[must_use]
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// `Fn::GetAtt` of `VpcId`.
    #[must_use]
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// Property types of [`AccessPoint`].
pub mod access_point {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::S3Files::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessPointTag(Properties);

    impl AccessPointTag {
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

    impl From<AccessPointTag> for Json {
        fn from(value: AccessPointTag) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3Files::AccessPoint`.
    ///
    /// Required: `OwnerGid`, `OwnerUid`, `Permissions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CreationPermissions(Properties);

    impl CreationPermissions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the POSIX group ID to apply to the RootDirectory. Accepts values from 0 to 2^32 (4294967295).
        ///
        /// `OwnerGid`. Required.
        pub fn owner_gid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OwnerGid", value.into());
            self
        }

        /// Specifies the POSIX user ID to apply to the RootDirectory. Accepts values from 0 to 2^32 (4294967295).
        ///
        /// `OwnerUid`. Required.
        pub fn owner_uid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OwnerUid", value.into());
            self
        }

        /// Specifies the POSIX permissions to apply to the RootDirectory, in the format of an octal number representing the file's mode bits.
        ///
        /// `Permissions`. Required.
        pub fn permissions(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Permissions", value.into());
            self
        }
    }

    impl From<CreationPermissions> for Json {
        fn from(value: CreationPermissions) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3Files::AccessPoint`.
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

    /// A property type of `AWS::S3Files::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RootDirectory(Properties);

    impl RootDirectory {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// (Optional) Specifies the POSIX IDs and permissions to apply to the access point's RootDirectory.
        ///
        /// `CreationPermissions`.
        pub fn creation_permissions(
            mut self,
            value: impl Into<Value<CreationPermissions>>,
        ) -> Self {
            self.0.set("CreationPermissions", value.into());
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

    /// A property type of `AWS::S3Files::FileSystem`.
    ///
    /// Required: `DaysAfterLastAccess`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExpirationDataRule(Properties);

    impl ExpirationDataRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DaysAfterLastAccess`. Required.
        pub fn days_after_last_access(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DaysAfterLastAccess", value.into());
            self
        }
    }

    impl From<ExpirationDataRule> for Json {
        fn from(value: ExpirationDataRule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3Files::FileSystem`.
    ///
    /// Required: `Prefix`, `SizeLessThan`, `Trigger`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImportDataRule(Properties);

    impl ImportDataRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Prefix`. Required.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// `SizeLessThan`. Required.
        pub fn size_less_than(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeLessThan", value.into());
            self
        }

        /// `Trigger`. Required. Allowed: [`Trigger`].
        pub fn trigger(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Trigger", value.into());
            self
        }
    }

    impl From<ImportDataRule> for Json {
        fn from(value: ImportDataRule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3Files::FileSystem`.
    ///
    /// Required: `ExpirationDataRules`, `ImportDataRules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SynchronizationConfiguration(Properties);

    impl SynchronizationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ExpirationDataRules`. Required.
        pub fn expiration_data_rules(mut self, value: impl Into<List<ExpirationDataRule>>) -> Self {
            self.0.set("ExpirationDataRules", value.into());
            self
        }

        /// `ImportDataRules`. Required.
        pub fn import_data_rules(mut self, value: impl Into<List<ImportDataRule>>) -> Self {
            self.0.set("ImportDataRules", value.into());
            self
        }

        /// `LatestVersionNumber`.
        pub fn latest_version_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LatestVersionNumber", value.into());
            self
        }
    }

    impl From<SynchronizationConfiguration> for Json {
        fn from(value: SynchronizationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3Files::FileSystem`.
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
        /// Words for `Trigger`.
        pub enum Trigger {
            OnDirectoryFirstAccess = "ON_DIRECTORY_FIRST_ACCESS",
            OnFileAccess = "ON_FILE_ACCESS",
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
