//! `AWS::FSx`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a backup of an existing Amazon FSx for Windows File Server file system, Amazon FSx for Lustre file system, Amazon FSx for NetApp ONTAP volume, or Amazon FSx for OpenZFS file system.
///
/// [`AWS::FSx::Backup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-backup.html).
///
/// Required: `FileSystemId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Backup(Properties);

impl Backup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the file system to back up.
    ///
    /// `FileSystemId`. Required. A change replaces the resource.
    pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileSystemId", value.into());
        self
    }

    /// The tags to apply to the backup at backup creation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<backup::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Backup {
    const TYPE: &'static str = "AWS::FSx::Backup";
}

impl Construct for Backup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Backup> for Properties {
    fn from(value: Backup) -> Self {
        value.0
    }
}

impl Handle<Backup> {
    /// The ID of the backup.
    ///
    /// `Fn::GetAtt` of `BackupId`.
    #[must_use]
    pub fn backup_id(self) -> Value<String> {
        self.attribute("BackupId")
    }

    /// The time when the backup was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The lifecycle status of the backup.
    ///
    /// `Fn::GetAtt` of `Lifecycle`.
    #[must_use]
    pub fn lifecycle(self) -> Value<String> {
        self.attribute("Lifecycle")
    }

    /// The Amazon Resource Name (ARN) of the backup.
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceARN")
    }

    /// The type of the backup.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// Creates an Amazon FSx for Lustre data repository association (DRA). A data repository association is a link between a directory on the file system and an Amazon S3 bucket or prefix.
///
/// [`AWS::FSx::DataRepositoryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-datarepositoryassociation.html).
///
/// Required: `DataRepositoryPath`, `FileSystemId`, `FileSystemPath`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataRepositoryAssociation(Properties);

impl DataRepositoryAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A boolean flag indicating whether an import data repository task to import metadata should run after the data repository association is created. The task runs if this flag is set to `true` .
    ///
    /// `BatchImportMetaDataOnCreate`. A change replaces the resource.
    pub fn batch_import_meta_data_on_create(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("BatchImportMetaDataOnCreate", value.into());
        self
    }

    /// The path to the Amazon S3 data repository that will be linked to the file system. The path can be an S3 bucket or prefix in the format `s3://myBucket/myPrefix/` .
    ///
    /// `DataRepositoryPath`. Required. A change replaces the resource.
    pub fn data_repository_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataRepositoryPath", value.into());
        self
    }

    /// The ID of the file system on which the data repository association is configured.
    ///
    /// `FileSystemId`. Required. A change replaces the resource.
    pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileSystemId", value.into());
        self
    }

    /// A path on the Amazon FSx for Lustre file system that points to a high-level directory (such as `/ns1/` ) or subdirectory (such as `/ns1/subdir/` ) that will be mapped 1-1 with `DataRepositoryPath` .
    ///
    /// `FileSystemPath`. Required. A change replaces the resource.
    pub fn file_system_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileSystemPath", value.into());
        self
    }

    /// For files imported from a data repository, this value determines the stripe count and maximum amount of data per file (in MiB) stored on a single physical disk.
    ///
    /// `ImportedFileChunkSize`.
    pub fn imported_file_chunk_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ImportedFileChunkSize", value.into());
        self
    }

    /// The configuration for an Amazon S3 data repository linked to an Amazon FSx Lustre file system with a data repository association.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl Into<Value<data_repository_association::S3>>) -> Self {
        self.0.set("S3", value.into());
        self
    }

    /// A list of `Tag` values, with a maximum of 50 elements.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_repository_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DataRepositoryAssociation {
    const TYPE: &'static str = "AWS::FSx::DataRepositoryAssociation";
}

impl Construct for DataRepositoryAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataRepositoryAssociation> for Properties {
    fn from(value: DataRepositoryAssociation) -> Self {
        value.0
    }
}

impl Handle<DataRepositoryAssociation> {
    /// Returns the data repository association's system generated Association ID.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[must_use]
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }

    /// Returns the data repository association's Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceARN")
    }
}

/// Resource Type definition for AWS::FSx::FileCache
///
/// [`AWS::FSx::FileCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filecache.html).
///
/// Required: `FileCacheType`, `FileCacheTypeVersion`, `StorageCapacity`, `SubnetIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FileCache(Properties);

impl FileCache {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether tags should be copied to data repository associations
    ///
    /// `CopyTagsToDataRepositoryAssociations`. A change replaces the resource.
    pub fn copy_tags_to_data_repository_associations(
        mut self,
        value: impl Into<Value<bool>>,
    ) -> Self {
        self.0
            .set("CopyTagsToDataRepositoryAssociations", value.into());
        self
    }

    /// Data repository associations for the cache
    ///
    /// `DataRepositoryAssociations`. A change replaces the resource.
    pub fn data_repository_associations(
        mut self,
        value: impl Into<List<file_cache::DataRepositoryAssociation>>,
    ) -> Self {
        self.0.set("DataRepositoryAssociations", value.into());
        self
    }

    /// The type of cache, which must be LUSTRE
    ///
    /// `FileCacheType`. Required. Allowed: [`FileCacheType`](file_cache::FileCacheType). A change replaces the resource.
    pub fn file_cache_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileCacheType", value.into());
        self
    }

    /// The Lustre version of the cache, which must be 2.12
    ///
    /// `FileCacheTypeVersion`. Required. A change replaces the resource.
    pub fn file_cache_type_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileCacheTypeVersion", value.into());
        self
    }

    /// The KMS key ID for encrypting data
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The Lustre configuration for the file cache
    ///
    /// `LustreConfiguration`.
    pub fn lustre_configuration(
        mut self,
        value: impl Into<Value<file_cache::LustreConfiguration>>,
    ) -> Self {
        self.0.set("LustreConfiguration", value.into());
        self
    }

    /// A list of security group IDs for the cache
    ///
    /// `SecurityGroupIds`. A change replaces the resource.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The storage capacity of the cache in gibibytes (GiB)
    ///
    /// `StorageCapacity`. Required. A change replaces the resource.
    pub fn storage_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("StorageCapacity", value.into());
        self
    }

    /// A list of subnet IDs for the cache
    ///
    /// `SubnetIds`. Required. A change replaces the resource.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// Tags to associate with the file cache
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<file_cache::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FileCache {
    const TYPE: &'static str = "AWS::FSx::FileCache";
}

impl Construct for FileCache {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FileCache> for Properties {
    fn from(value: FileCache) -> Self {
        value.0
    }
}

impl Handle<FileCache> {
    /// The time the cache was created
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The DNS name for the cache
    ///
    /// `Fn::GetAtt` of `DNSName`.
    #[must_use]
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DNSName")
    }

    /// A list of IDs of data repository associations that are associated with this cache
    ///
    /// `Fn::GetAtt` of `DataRepositoryAssociationIds`.
    #[must_use]
    pub fn data_repository_association_ids(self) -> Value<Vec<String>> {
        self.attribute_list("DataRepositoryAssociationIds")
    }

    /// The ID of the file cache
    ///
    /// `Fn::GetAtt` of `FileCacheId`.
    #[must_use]
    pub fn file_cache_id(self) -> Value<String> {
        self.attribute("FileCacheId")
    }

    /// The lifecycle status of the cache
    ///
    /// `Fn::GetAtt` of `Lifecycle`.
    #[must_use]
    pub fn lifecycle(self) -> Value<String> {
        self.attribute("Lifecycle")
    }

    /// `Fn::GetAtt` of `LustreConfiguration.LogConfiguration`.
    #[must_use]
    pub fn lustre_configuration_log_configuration(self) -> Value<Json> {
        self.attribute("LustreConfiguration.LogConfiguration")
    }

    /// `Fn::GetAtt` of `LustreConfiguration.MountName`.
    #[must_use]
    pub fn lustre_configuration_mount_name(self) -> Value<String> {
        self.attribute("LustreConfiguration.MountName")
    }

    /// Network interface IDs for the cache
    ///
    /// `Fn::GetAtt` of `NetworkInterfaceIds`.
    #[must_use]
    pub fn network_interface_ids(self) -> Value<Vec<String>> {
        self.attribute_list("NetworkInterfaceIds")
    }

    /// The AWS account ID of the cache owner
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[must_use]
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The Amazon Resource Name (ARN) of the file cache
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceARN")
    }

    /// The VPC ID of the cache
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[must_use]
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// The `AWS::FSx::FileSystem` resource is an Amazon FSx resource type that specifies an Amazon FSx file system. You can create any of the following supported file system types:
///
/// [`AWS::FSx::FileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html).
///
/// Required: `FileSystemType`, `SubnetIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FileSystem(Properties);

impl FileSystem {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the file system backup that you are using to create a file system. For more information, see [CreateFileSystemFromBackup](https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemFromBackup.html) .
    ///
    /// `BackupId`. A change replaces the resource.
    pub fn backup_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BackupId", value.into());
        self
    }

    /// The type of Amazon FSx file system, which can be `LUSTRE` , `WINDOWS` , `ONTAP` , or `OPENZFS` .
    ///
    /// `FileSystemType`. Required. A change replaces the resource.
    pub fn file_system_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileSystemType", value.into());
        self
    }

    /// For FSx for Lustre file systems, sets the Lustre version for the file system that you're creating. Valid values are `2.10` , `2.12` , and `2.15` :
    ///
    /// `FileSystemTypeVersion`.
    pub fn file_system_type_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileSystemTypeVersion", value.into());
        self
    }

    /// The ID of the AWS Key Management Service ( AWS ) key used to encrypt Amazon FSx file system data. Used as follows with Amazon FSx file system types:
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The Lustre configuration for the file system being created. This configuration is required if the `FileSystemType` is set to `LUSTRE` .
    ///
    /// `LustreConfiguration`.
    pub fn lustre_configuration(
        mut self,
        value: impl Into<Value<file_system::LustreConfiguration>>,
    ) -> Self {
        self.0.set("LustreConfiguration", value.into());
        self
    }

    /// The network type of the file system.
    ///
    /// `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// The ONTAP configuration properties of the FSx for ONTAP file system that you are creating. This configuration is required if the `FileSystemType` is set to `ONTAP` .
    ///
    /// `OntapConfiguration`.
    pub fn ontap_configuration(
        mut self,
        value: impl Into<Value<file_system::OntapConfiguration>>,
    ) -> Self {
        self.0.set("OntapConfiguration", value.into());
        self
    }

    /// The Amazon FSx for OpenZFS configuration properties for the file system that you are creating. This configuration is required if the `FileSystemType` is set to `OPENZFS` .
    ///
    /// `OpenZFSConfiguration`.
    pub fn open_zfs_configuration(
        mut self,
        value: impl Into<Value<file_system::OpenZFSConfiguration>>,
    ) -> Self {
        self.0.set("OpenZFSConfiguration", value.into());
        self
    }

    /// A list of IDs specifying the security groups to apply to all network interfaces created for file system access. This list isn't returned in later requests to describe the file system.
    ///
    /// `SecurityGroupIds`. A change replaces the resource.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// Sets the storage capacity of the file system that you're creating.
    ///
    /// `StorageCapacity`.
    pub fn storage_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("StorageCapacity", value.into());
        self
    }

    /// Sets the storage class for the file system that you're creating. Valid values are `SSD` , `HDD` , and `INTELLIGENT_TIERING` .
    ///
    /// `StorageType`.
    pub fn storage_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StorageType", value.into());
        self
    }

    /// Specifies the IDs of the subnets that the file system will be accessible from. For Windows and ONTAP `MULTI_AZ_1` deployment types,provide exactly two subnet IDs, one for the preferred file server and one for the standby file server.
    ///
    /// `SubnetIds`. Required. A change replaces the resource.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// The tags to associate with the file system. For more information, see [Tagging your Amazon FSx resources](https://docs.aws.amazon.com/fsx/latest/LustreGuide/tag-resources.html) in the \*Amazon FSx for Lustre User Guide\* .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<file_system::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The configuration object for the Microsoft Windows file system you are creating. This configuration is required if `FileSystemType` is set to `WINDOWS` .
    ///
    /// `WindowsConfiguration`.
    pub fn windows_configuration(
        mut self,
        value: impl Into<Value<file_system::WindowsConfiguration>>,
    ) -> Self {
        self.0.set("WindowsConfiguration", value.into());
        self
    }
}

impl Resource for FileSystem {
    const TYPE: &'static str = "AWS::FSx::FileSystem";
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
    /// Returns the FSx for Windows file system's DNSName.
    ///
    /// `Fn::GetAtt` of `DNSName`.
    #[must_use]
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DNSName")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Returns the Lustre file system's `LustreMountName` .
    ///
    /// `Fn::GetAtt` of `LustreMountName`.
    #[must_use]
    pub fn lustre_mount_name(self) -> Value<String> {
        self.attribute("LustreMountName")
    }

    /// Returns the Amazon Resource Name (ARN) for the Amazon FSx file system.
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceARN")
    }

    /// Returns the root volume ID of the FSx for OpenZFS file system.
    ///
    /// `Fn::GetAtt` of `RootVolumeId`.
    #[must_use]
    pub fn root_volume_id(self) -> Value<String> {
        self.attribute("RootVolumeId")
    }
}

/// An S3 access point attached to an Amazon FSx volume.
///
/// [`AWS::FSx::S3AccessPointAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-s3accesspointattachment.html).
///
/// Required: `Name`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct S3AccessPointAttachment(Properties);

impl S3AccessPointAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the S3 access point attachment; also used for the name of the S3 access point.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ONTAP configuration of the S3 access point attachment.
    ///
    /// `OntapConfiguration`. A change replaces the resource.
    pub fn ontap_configuration(
        mut self,
        value: impl Into<Value<s3_access_point_attachment::S3AccessPointOntapConfiguration>>,
    ) -> Self {
        self.0.set("OntapConfiguration", value.into());
        self
    }

    /// The OpenZFSConfiguration of the S3 access point attachment.
    ///
    /// `OpenZFSConfiguration`. A change replaces the resource.
    pub fn open_zfs_configuration(
        mut self,
        value: impl Into<Value<s3_access_point_attachment::S3AccessPointOpenZFSConfiguration>>,
    ) -> Self {
        self.0.set("OpenZFSConfiguration", value.into());
        self
    }

    /// The S3 access point configuration of the S3 access point attachment.
    ///
    /// `S3AccessPoint`. A change replaces the resource.
    pub fn s3_access_point(
        mut self,
        value: impl Into<Value<s3_access_point_attachment::S3AccessPoint>>,
    ) -> Self {
        self.0.set("S3AccessPoint", value.into());
        self
    }

    /// The type of Amazon FSx volume that the S3 access point is attached to.
    ///
    /// `Type`. Required. Allowed: [`Type`](s3_access_point_attachment::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for S3AccessPointAttachment {
    const TYPE: &'static str = "AWS::FSx::S3AccessPointAttachment";
}

impl Construct for S3AccessPointAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<S3AccessPointAttachment> for Properties {
    fn from(value: S3AccessPointAttachment) -> Self {
        value.0
    }
}

impl Handle<S3AccessPointAttachment> {
    /// The lifecycle status of the S3 access point attachment.
    ///
    /// `Fn::GetAtt` of `Lifecycle`.
    #[must_use]
    pub fn lifecycle(self) -> Value<String> {
        self.attribute("Lifecycle")
    }

    /// The S3 access point's alias.
    ///
    /// `Fn::GetAtt` of `S3AccessPoint.Alias`.
    #[must_use]
    pub fn s3_access_point_alias(self) -> Value<String> {
        self.attribute("S3AccessPoint.Alias")
    }

    /// The S3 access point's ARN.
    ///
    /// `Fn::GetAtt` of `S3AccessPoint.ResourceARN`.
    #[must_use]
    pub fn s3_access_point_resource_arn(self) -> Value<String> {
        self.attribute("S3AccessPoint.ResourceARN")
    }
}

/// A snapshot of an Amazon FSx for OpenZFS volume.
///
/// [`AWS::FSx::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-snapshot.html).
///
/// Required: `Name`, `VolumeId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Snapshot(Properties);

impl Snapshot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the snapshot.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of `Tag` values, with a maximum of 50 elements.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<snapshot::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the volume that the snapshot is of.
    ///
    /// `VolumeId`. Required. A change replaces the resource.
    pub fn volume_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VolumeId", value.into());
        self
    }
}

impl Resource for Snapshot {
    const TYPE: &'static str = "AWS::FSx::Snapshot";
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
    /// The ID of the snapshot.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Returns the snapshot's Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceARN")
    }
}

/// Creates a storage virtual machine (SVM) for an Amazon FSx for ONTAP file system.
///
/// [`AWS::FSx::StorageVirtualMachine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-storagevirtualmachine.html).
///
/// Required: `FileSystemId`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StorageVirtualMachine(Properties);

impl StorageVirtualMachine {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Describes the Microsoft Active Directory configuration to which the SVM is joined, if applicable.
    ///
    /// `ActiveDirectoryConfiguration`.
    pub fn active_directory_configuration(
        mut self,
        value: impl Into<Value<storage_virtual_machine::ActiveDirectoryConfiguration>>,
    ) -> Self {
        self.0.set("ActiveDirectoryConfiguration", value.into());
        self
    }

    /// Specifies the FSx for ONTAP file system on which to create the SVM.
    ///
    /// `FileSystemId`. Required. A change replaces the resource.
    pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileSystemId", value.into());
        self
    }

    /// The name of the SVM.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The security style of the root volume of the SVM. Specify one of the following values:
    ///
    /// `RootVolumeSecurityStyle`. Allowed: [`RootVolumeSecurityStyle`](storage_virtual_machine::RootVolumeSecurityStyle). A change replaces the resource.
    pub fn root_volume_security_style(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RootVolumeSecurityStyle", value.into());
        self
    }

    /// Specifies the password to use when logging on to the SVM using a secure shell (SSH) connection to the SVM's management endpoint. Doing so enables you to manage the SVM using the NetApp ONTAP CLI or REST API.
    ///
    /// `SvmAdminPassword`.
    pub fn svm_admin_password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SvmAdminPassword", value.into());
        self
    }

    /// A list of `Tag` values, with a maximum of 50 elements.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<storage_virtual_machine::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for StorageVirtualMachine {
    const TYPE: &'static str = "AWS::FSx::StorageVirtualMachine";
}

impl Construct for StorageVirtualMachine {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StorageVirtualMachine> for Properties {
    fn from(value: StorageVirtualMachine) -> Self {
        value.0
    }
}

impl Handle<StorageVirtualMachine> {
    /// Returns the storage virtual machine's Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceARN")
    }

    /// Returns the storgage virtual machine's system generated ID.
    ///
    /// `Fn::GetAtt` of `StorageVirtualMachineId`.
    #[must_use]
    pub fn storage_virtual_machine_id(self) -> Value<String> {
        self.attribute("StorageVirtualMachineId")
    }

    /// Returns the storage virtual machine's system generated unique identifier (UUID).
    ///
    /// `Fn::GetAtt` of `UUID`.
    #[must_use]
    pub fn uuid(self) -> Value<String> {
        self.attribute("UUID")
    }
}

/// Creates an FSx for ONTAP or Amazon FSx for OpenZFS storage volume.
///
/// [`AWS::FSx::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Volume(Properties);

impl Volume {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the ID of the volume backup to use to create a new volume.
    ///
    /// `BackupId`. A change replaces the resource.
    pub fn backup_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BackupId", value.into());
        self
    }

    /// The name of the volume.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The configuration of an Amazon FSx for NetApp ONTAP volume.
    ///
    /// `OntapConfiguration`.
    pub fn ontap_configuration(
        mut self,
        value: impl Into<Value<volume::OntapConfiguration>>,
    ) -> Self {
        self.0.set("OntapConfiguration", value.into());
        self
    }

    /// The configuration of an Amazon FSx for OpenZFS volume.
    ///
    /// `OpenZFSConfiguration`.
    pub fn open_zfs_configuration(
        mut self,
        value: impl Into<Value<volume::OpenZFSConfiguration>>,
    ) -> Self {
        self.0.set("OpenZFSConfiguration", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<volume::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of the volume.
    ///
    /// `VolumeType`. Allowed: [`VolumeType`](volume::VolumeType). A change replaces the resource.
    pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VolumeType", value.into());
        self
    }
}

impl Resource for Volume {
    const TYPE: &'static str = "AWS::FSx::Volume";
}

impl Construct for Volume {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Volume> for Properties {
    fn from(value: Volume) -> Self {
        value.0
    }
}

impl Handle<Volume> {
    /// Returns the volume's Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceARN")
    }

    /// Returns the volume's universally unique identifier (UUID).
    ///
    /// `Fn::GetAtt` of `UUID`.
    #[must_use]
    pub fn uuid(self) -> Value<String> {
        self.attribute("UUID")
    }

    /// Returns the volume's ID.
    ///
    /// `Fn::GetAtt` of `VolumeId`.
    #[must_use]
    pub fn volume_id(self) -> Value<String> {
        self.attribute("VolumeId")
    }
}

/// Property types of [`Backup`].
pub mod backup {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::FSx::Backup`.
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

        /// The tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value.
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

/// Property types and words of [`DataRepositoryAssociation`].
pub mod data_repository_association {
    use crate::{Json, List, Properties, Value};

    /// Describes a data repository association's automatic export policy. The `AutoExportPolicy` defines the types of updated objects on the file system that will be automatically exported to the data repository.
    ///
    /// A property type of `AWS::FSx::DataRepositoryAssociation`.
    ///
    /// Required: `Events`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoExportPolicy(Properties);

    impl AutoExportPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The `AutoExportPolicy` can have the following event values:
        ///
        /// `Events`. Required. Allowed: [`Events`].
        pub fn events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Events", value.into());
            self
        }
    }

    impl From<AutoExportPolicy> for Json {
        fn from(value: AutoExportPolicy) -> Self {
            value.0.into()
        }
    }

    /// Describes the data repository association's automatic import policy.
    ///
    /// A property type of `AWS::FSx::DataRepositoryAssociation`.
    ///
    /// Required: `Events`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoImportPolicy(Properties);

    impl AutoImportPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The `AutoImportPolicy` can have the following event values:
        ///
        /// `Events`. Required. Allowed: [`Events`].
        pub fn events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Events", value.into());
            self
        }
    }

    impl From<AutoImportPolicy> for Json {
        fn from(value: AutoImportPolicy) -> Self {
            value.0.into()
        }
    }

    /// The configuration for an Amazon S3 data repository linked to an Amazon FSx Lustre file system with a data repository association.
    ///
    /// A property type of `AWS::FSx::DataRepositoryAssociation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3(Properties);

    impl S3 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes a data repository association's automatic export policy. The `AutoExportPolicy` defines the types of updated objects on the file system that will be automatically exported to the data repository.
        ///
        /// `AutoExportPolicy`.
        pub fn auto_export_policy(mut self, value: impl Into<Value<AutoExportPolicy>>) -> Self {
            self.0.set("AutoExportPolicy", value.into());
            self
        }

        /// Describes the data repository association's automatic import policy.
        ///
        /// `AutoImportPolicy`.
        pub fn auto_import_policy(mut self, value: impl Into<Value<AutoImportPolicy>>) -> Self {
            self.0.set("AutoImportPolicy", value.into());
            self
        }
    }

    impl From<S3> for Json {
        fn from(value: S3) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::FSx::DataRepositoryAssociation`.
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
        /// Words for `Events`.
        pub enum Events {
            New = "NEW",
            Changed = "CHANGED",
            Deleted = "DELETED",
        }
    }
}

/// Property types and words of [`FileCache`].
pub mod file_cache {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::FSx::FileCache`.
    ///
    /// Required: `DataRepositoryPath`, `FileCachePath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataRepositoryAssociation(Properties);

    impl DataRepositoryAssociation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DataRepositoryPath`. Required.
        pub fn data_repository_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataRepositoryPath", value.into());
            self
        }

        /// `FileCachePath`. Required.
        pub fn file_cache_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileCachePath", value.into());
            self
        }
    }

    impl From<DataRepositoryAssociation> for Json {
        fn from(value: DataRepositoryAssociation) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::FSx::FileCache`.
    ///
    /// Required: `Level`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogConfiguration(Properties);

    impl LogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// `Level`. Required. Allowed: [`Level`].
        pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Level", value.into());
            self
        }
    }

    impl From<LogConfiguration> for Json {
        fn from(value: LogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::FSx::FileCache`.
    ///
    /// Required: `DeploymentType`, `MetadataConfiguration`, `PerUnitStorageThroughput`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LustreConfiguration(Properties);

    impl LustreConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DeploymentType`. Required. Allowed: [`DeploymentType`].
        pub fn deployment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeploymentType", value.into());
            self
        }

        /// `LogConfiguration`.
        pub fn log_configuration(mut self, value: impl Into<Value<LogConfiguration>>) -> Self {
            self.0.set("LogConfiguration", value.into());
            self
        }

        /// `MetadataConfiguration`. Required.
        pub fn metadata_configuration(
            mut self,
            value: impl Into<Value<MetadataConfiguration>>,
        ) -> Self {
            self.0.set("MetadataConfiguration", value.into());
            self
        }

        /// `MountName`.
        pub fn mount_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountName", value.into());
            self
        }

        /// `PerUnitStorageThroughput`. Required.
        pub fn per_unit_storage_throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PerUnitStorageThroughput", value.into());
            self
        }

        /// `WeeklyMaintenanceStartTime`.
        pub fn weekly_maintenance_start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WeeklyMaintenanceStartTime", value.into());
            self
        }
    }

    impl From<LustreConfiguration> for Json {
        fn from(value: LustreConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::FSx::FileCache`.
    ///
    /// Required: `StorageCapacity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataConfiguration(Properties);

    impl MetadataConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `StorageCapacity`. Required.
        pub fn storage_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StorageCapacity", value.into());
            self
        }
    }

    impl From<MetadataConfiguration> for Json {
        fn from(value: MetadataConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::FSx::FileCache`.
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
        /// Words for `FileCacheType`.
        pub enum FileCacheType {
            Lustre = "LUSTRE",
        }

        /// Words for `Level`.
        pub enum Level {
            Disabled = "DISABLED",
            WarnOnly = "WARN_ONLY",
            ErrorOnly = "ERROR_ONLY",
            WarnError = "WARN_ERROR",
        }

        /// Words for `DeploymentType`.
        pub enum DeploymentType {
            Cache1 = "CACHE_1",
        }
    }
}

/// Property types of [`FileSystem`].
pub mod file_system {
    use crate::{Json, List, Properties, Value};

    /// The configuration that Amazon FSx for Windows File Server uses to audit and log user accesses of files, folders, and file shares on the Amazon FSx for Windows File Server file system.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    ///
    /// Required: `FileAccessAuditLogLevel`, `FileShareAccessAuditLogLevel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuditLogConfiguration(Properties);

    impl AuditLogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for the destination of the audit logs. The destination can be any Amazon CloudWatch Logs log group ARN or Amazon Kinesis Data Firehose delivery stream ARN.
        ///
        /// `AuditLogDestination`.
        pub fn audit_log_destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuditLogDestination", value.into());
            self
        }

        /// Sets which attempt type is logged by Amazon FSx for file and folder accesses.
        ///
        /// `FileAccessAuditLogLevel`. Required.
        pub fn file_access_audit_log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileAccessAuditLogLevel", value.into());
            self
        }

        /// Sets which attempt type is logged by Amazon FSx for file share accesses.
        ///
        /// `FileShareAccessAuditLogLevel`. Required.
        pub fn file_share_access_audit_log_level(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("FileShareAccessAuditLogLevel", value.into());
            self
        }
    }

    impl From<AuditLogConfiguration> for Json {
        fn from(value: AuditLogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies who can mount an OpenZFS file system and the options available while mounting the file system.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientConfigurations(Properties);

    impl ClientConfigurations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A value that specifies who can mount the file system. You can provide a wildcard character ( `*` ), an IP address ( `0.0.0.0` ), or a CIDR address ( `192.0.2.0/24` ).
        ///
        /// `Clients`.
        pub fn clients(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Clients", value.into());
            self
        }

        /// The options to use when mounting the file system. For a list of options that you can use with Network File System (NFS), see the \[exports(5) - Linux man page\](<https://docs.aws.amazon.com/https://linux.die.net/man/5/exports>) .
        ///
        /// `Options`.
        pub fn options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Options", value.into());
            self
        }
    }

    impl From<ClientConfigurations> for Json {
        fn from(value: ClientConfigurations) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the optional provisioned SSD read cache on Amazon FSx for Lustre file systems that use the Intelligent-Tiering storage class.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataReadCacheConfiguration(Properties);

    impl DataReadCacheConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Required if `SizingMode` is set to `USER_PROVISIONED` . Specifies the size of the file system's SSD read cache, in gibibytes (GiB).
        ///
        /// `SizeGiB`.
        pub fn size_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeGiB", value.into());
            self
        }

        /// Specifies how the provisioned SSD read cache is sized, as follows:
        ///
        /// `SizingMode`.
        pub fn sizing_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SizingMode", value.into());
            self
        }
    }

    impl From<DataReadCacheConfiguration> for Json {
        fn from(value: DataReadCacheConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The SSD IOPS (input/output operations per second) configuration for an Amazon FSx for NetApp ONTAP, Amazon FSx for Windows File Server, or FSx for OpenZFS file system.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DiskIopsConfiguration(Properties);

    impl DiskIopsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The total number of SSD IOPS provisioned for the file system.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// Specifies whether the file system is using the `AUTOMATIC` setting of SSD IOPS of 3 IOPS per GB of storage capacity, or if it using a `USER_PROVISIONED` value.
        ///
        /// `Mode`.
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<DiskIopsConfiguration> for Json {
        fn from(value: DiskIopsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::FSx::FileSystem`.
    ///
    /// Required: `FsrmServiceEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FsrmConfiguration(Properties);

    impl FsrmConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EventLogDestination`.
        pub fn event_log_destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventLogDestination", value.into());
            self
        }

        /// `FsrmServiceEnabled`. Required.
        pub fn fsrm_service_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("FsrmServiceEnabled", value.into());
            self
        }
    }

    impl From<FsrmConfiguration> for Json {
        fn from(value: FsrmConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::FSx::FileSystem`.
    ///
    /// Required: `Level`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogConfiguration(Properties);

    impl LogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// `Level`. Required.
        pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Level", value.into());
            self
        }
    }

    impl From<LogConfiguration> for Json {
        fn from(value: LogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the Amazon FSx for Lustre file system.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LustreConfiguration(Properties);

    impl LustreConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// (Optional) When you create your file system, your existing S3 objects appear as file and directory listings.
        ///
        /// `AutoImportPolicy`.
        pub fn auto_import_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AutoImportPolicy", value.into());
            self
        }

        /// The number of days to retain automatic backups. Setting this property to `0` disables automatic backups. You can retain automatic backups for a maximum of 90 days. The default is `0` .
        ///
        /// `AutomaticBackupRetentionDays`.
        pub fn automatic_backup_retention_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AutomaticBackupRetentionDays", value.into());
            self
        }

        /// (Optional) Not available for use with file systems that are linked to a data repository. A boolean flag indicating whether tags for the file system should be copied to backups. The default value is false.
        ///
        /// `CopyTagsToBackups`.
        pub fn copy_tags_to_backups(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CopyTagsToBackups", value.into());
            self
        }

        /// A recurring daily time, in the format `HH:MM` . `HH` is the zero-padded hour of the day (0-23), and `MM` is the zero-padded minute of the hour. For example, `05:00` specifies 5 AM daily.
        ///
        /// `DailyAutomaticBackupStartTime`.
        pub fn daily_automatic_backup_start_time(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("DailyAutomaticBackupStartTime", value.into());
            self
        }

        /// Sets the data compression configuration for the file system. `DataCompressionType` can have the following values:
        ///
        /// `DataCompressionType`.
        pub fn data_compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataCompressionType", value.into());
            self
        }

        /// Specifies the optional provisioned SSD read cache on FSx for Lustre file systems that use the Intelligent-Tiering storage class. Required when `StorageType` is set to `INTELLIGENT_TIERING` .
        ///
        /// `DataReadCacheConfiguration`.
        pub fn data_read_cache_configuration(
            mut self,
            value: impl Into<Value<DataReadCacheConfiguration>>,
        ) -> Self {
            self.0.set("DataReadCacheConfiguration", value.into());
            self
        }

        /// (Optional) Choose `SCRATCH_1` and `SCRATCH_2` deployment types when you need temporary storage and shorter-term processing of data.
        ///
        /// `DeploymentType`.
        pub fn deployment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeploymentType", value.into());
            self
        }

        /// The type of drive cache used by `PERSISTENT_1` file systems that are provisioned with HDD storage devices. This parameter is required when storage type is HDD.
        ///
        /// `DriveCacheType`.
        pub fn drive_cache_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DriveCacheType", value.into());
            self
        }

        /// (Optional) Specifies whether Elastic Fabric Adapter (EFA) and GPUDirect Storage (GDS) support is enabled for the Amazon FSx for Lustre file system.
        ///
        /// `EfaEnabled`.
        pub fn efa_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EfaEnabled", value.into());
            self
        }

        /// (Optional) Specifies the path in the Amazon S3 bucket where the root of your Amazon FSx file system is exported. The path must use the same Amazon S3 bucket as specified in ImportPath.
        ///
        /// `ExportPath`.
        pub fn export_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExportPath", value.into());
            self
        }

        /// (Optional) The path to the Amazon S3 bucket (including the optional prefix) that you're using as the data repository for your Amazon FSx for Lustre file system.
        ///
        /// `ImportPath`.
        pub fn import_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImportPath", value.into());
            self
        }

        /// (Optional) For files imported from a data repository, this value determines the stripe count and maximum amount of data per file (in MiB) stored on a single physical disk.
        ///
        /// `ImportedFileChunkSize`.
        pub fn imported_file_chunk_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ImportedFileChunkSize", value.into());
            self
        }

        /// `LogConfiguration`.
        pub fn log_configuration(mut self, value: impl Into<Value<LogConfiguration>>) -> Self {
            self.0.set("LogConfiguration", value.into());
            self
        }

        /// The Lustre metadata performance configuration for the creation of an FSx for Lustre file system using a `PERSISTENT_2` deployment type.
        ///
        /// `MetadataConfiguration`.
        pub fn metadata_configuration(
            mut self,
            value: impl Into<Value<MetadataConfiguration>>,
        ) -> Self {
            self.0.set("MetadataConfiguration", value.into());
            self
        }

        /// Required with `PERSISTENT_1` and `PERSISTENT_2` deployment types, provisions the amount of read and write throughput for each 1 tebibyte (TiB) of file system storage capacity, in MB/s/TiB.
        ///
        /// `PerUnitStorageThroughput`.
        pub fn per_unit_storage_throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PerUnitStorageThroughput", value.into());
            self
        }

        /// Specifies the throughput of an FSx for Lustre file system using the Intelligent-Tiering storage class, measured in megabytes per second (MBps). Valid values are 4000 MBps or multiples of 4000 MBps.
        ///
        /// `ThroughputCapacity`.
        pub fn throughput_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThroughputCapacity", value.into());
            self
        }

        /// The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the weekday number, from 1 through 7, beginning with Monday and ending with Sunday.
        ///
        /// `WeeklyMaintenanceStartTime`.
        pub fn weekly_maintenance_start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WeeklyMaintenanceStartTime", value.into());
            self
        }
    }

    impl From<LustreConfiguration> for Json {
        fn from(value: LustreConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration that allows you to specify the performance of metadata operations for an FSx for Lustre file system.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataConfiguration(Properties);

    impl MetadataConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of Metadata IOPS provisioned for the file system.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// Specifies whether the file system is using the AUTOMATIC setting of metadata IOPS or if it is using a USER\_PROVISIONED value.
        ///
        /// `Mode`.
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<MetadataConfiguration> for Json {
        fn from(value: MetadataConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration object for mounting a file system.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NfsExports(Properties);

    impl NfsExports {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of configuration objects that contain the client and options for mounting the OpenZFS file system.
        ///
        /// `ClientConfigurations`.
        pub fn client_configurations(
            mut self,
            value: impl Into<List<ClientConfigurations>>,
        ) -> Self {
            self.0.set("ClientConfigurations", value.into());
            self
        }
    }

    impl From<NfsExports> for Json {
        fn from(value: NfsExports) -> Self {
            value.0.into()
        }
    }

    /// The configuration for this Amazon FSx for NetApp ONTAP file system.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    ///
    /// Required: `DeploymentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OntapConfiguration(Properties);

    impl OntapConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days to retain automatic backups. Setting this property to `0` disables automatic backups. You can retain automatic backups for a maximum of 90 days. The default is `30` .
        ///
        /// `AutomaticBackupRetentionDays`.
        pub fn automatic_backup_retention_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AutomaticBackupRetentionDays", value.into());
            self
        }

        /// A recurring daily time, in the format `HH:MM` . `HH` is the zero-padded hour of the day (0-23), and `MM` is the zero-padded minute of the hour. For example, `05:00` specifies 5 AM daily.
        ///
        /// `DailyAutomaticBackupStartTime`.
        pub fn daily_automatic_backup_start_time(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("DailyAutomaticBackupStartTime", value.into());
            self
        }

        /// Specifies the FSx for ONTAP file system deployment type to use in creating the file system.
        ///
        /// `DeploymentType`. Required.
        pub fn deployment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeploymentType", value.into());
            self
        }

        /// The SSD IOPS configuration for the FSx for ONTAP file system.
        ///
        /// `DiskIopsConfiguration`.
        pub fn disk_iops_configuration(
            mut self,
            value: impl Into<Value<DiskIopsConfiguration>>,
        ) -> Self {
            self.0.set("DiskIopsConfiguration", value.into());
            self
        }

        /// (Multi-AZ only) Specifies the IPv4 address range in which the endpoints to access your file system will be created. By default in the Amazon FSx API, Amazon FSx selects an unused IP address range for you from the 198.19.\* range.
        ///
        /// `EndpointIpAddressRange`.
        pub fn endpoint_ip_address_range(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointIpAddressRange", value.into());
            self
        }

        /// `EndpointIpv6AddressRange`.
        pub fn endpoint_ipv6_address_range(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointIpv6AddressRange", value.into());
            self
        }

        /// The ONTAP administrative password for the `fsxadmin` user with which you administer your file system using the NetApp ONTAP CLI and REST API.
        ///
        /// `FsxAdminPassword`.
        pub fn fsx_admin_password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FsxAdminPassword", value.into());
            self
        }

        /// Specifies how many high-availability (HA) pairs of file servers will power your file system. First-generation file systems are powered by 1 HA pair. Second-generation multi-AZ file systems are powered by 1 HA pair.
        ///
        /// `HAPairs`.
        pub fn ha_pairs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HAPairs", value.into());
            self
        }

        /// Required when `DeploymentType` is set to `MULTI_AZ_1` or `MULTI_AZ_2` . This specifies the subnet in which you want the preferred file server to be located.
        ///
        /// `PreferredSubnetId`.
        pub fn preferred_subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreferredSubnetId", value.into());
            self
        }

        /// (Multi-AZ only) Specifies the route tables in which Amazon FSx creates the rules for routing traffic to the correct file server.
        ///
        /// `RouteTableIds`.
        pub fn route_table_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RouteTableIds", value.into());
            self
        }

        /// Sets the throughput capacity for the file system that you're creating in megabytes per second (MBps).
        ///
        /// `ThroughputCapacity`.
        pub fn throughput_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThroughputCapacity", value.into());
            self
        }

        /// Use to choose the throughput capacity per HA pair, rather than the total throughput for the file system.
        ///
        /// `ThroughputCapacityPerHAPair`.
        pub fn throughput_capacity_per_ha_pair(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThroughputCapacityPerHAPair", value.into());
            self
        }

        /// The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the weekday number, from 1 through 7, beginning with Monday and ending with Sunday.
        ///
        /// `WeeklyMaintenanceStartTime`.
        pub fn weekly_maintenance_start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WeeklyMaintenanceStartTime", value.into());
            self
        }
    }

    impl From<OntapConfiguration> for Json {
        fn from(value: OntapConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The OpenZFS configuration for the file system that's being created.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    ///
    /// Required: `DeploymentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenZFSConfiguration(Properties);

    impl OpenZFSConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days to retain automatic backups. Setting this property to `0` disables automatic backups. You can retain automatic backups for a maximum of 90 days. The default is `30` .
        ///
        /// `AutomaticBackupRetentionDays`.
        pub fn automatic_backup_retention_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AutomaticBackupRetentionDays", value.into());
            self
        }

        /// A Boolean value indicating whether tags for the file system should be copied to backups. This value defaults to `false` .
        ///
        /// `CopyTagsToBackups`.
        pub fn copy_tags_to_backups(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CopyTagsToBackups", value.into());
            self
        }

        /// A Boolean value indicating whether tags for the file system should be copied to volumes. This value defaults to `false` . If it's set to `true` , all tags for the file system are copied to volumes where the user doesn't specify tags.
        ///
        /// `CopyTagsToVolumes`.
        pub fn copy_tags_to_volumes(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CopyTagsToVolumes", value.into());
            self
        }

        /// A recurring daily time, in the format `HH:MM` . `HH` is the zero-padded hour of the day (0-23), and `MM` is the zero-padded minute of the hour. For example, `05:00` specifies 5 AM daily.
        ///
        /// `DailyAutomaticBackupStartTime`.
        pub fn daily_automatic_backup_start_time(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("DailyAutomaticBackupStartTime", value.into());
            self
        }

        /// Specifies the file system deployment type. Valid values are the following:
        ///
        /// `DeploymentType`. Required.
        pub fn deployment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeploymentType", value.into());
            self
        }

        /// The SSD IOPS (input/output operations per second) configuration for an Amazon FSx for NetApp ONTAP, Amazon FSx for Windows File Server, or FSx for OpenZFS file system.
        ///
        /// `DiskIopsConfiguration`.
        pub fn disk_iops_configuration(
            mut self,
            value: impl Into<Value<DiskIopsConfiguration>>,
        ) -> Self {
            self.0.set("DiskIopsConfiguration", value.into());
            self
        }

        /// (Multi-AZ only) Specifies the IPv4 address range in which the endpoints to access your file system will be created.
        ///
        /// `EndpointIpAddressRange`.
        pub fn endpoint_ip_address_range(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointIpAddressRange", value.into());
            self
        }

        /// (Multi-AZ only) Specifies the IP address range in which the endpoints to access your file system will be created.
        ///
        /// `EndpointIpv6AddressRange`.
        pub fn endpoint_ipv6_address_range(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointIpv6AddressRange", value.into());
            self
        }

        /// To delete a file system if there are child volumes present below the root volume, use the string `DELETE_CHILD_VOLUMES_AND_SNAPSHOTS` . If your file system has child volumes and you don't use this option, the delete request will fail.
        ///
        /// `Options`.
        pub fn options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Options", value.into());
            self
        }

        /// Required when `DeploymentType` is set to `MULTI_AZ_1` . This specifies the subnet in which you want the preferred file server to be located.
        ///
        /// `PreferredSubnetId`.
        pub fn preferred_subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreferredSubnetId", value.into());
            self
        }

        /// Specifies the optional provisioned SSD read cache on file systems that use the Intelligent-Tiering storage class.
        ///
        /// `ReadCacheConfiguration`.
        pub fn read_cache_configuration(
            mut self,
            value: impl Into<Value<ReadCacheConfiguration>>,
        ) -> Self {
            self.0.set("ReadCacheConfiguration", value.into());
            self
        }

        /// The configuration Amazon FSx uses when creating the root value of the Amazon FSx for OpenZFS file system. All volumes are children of the root volume.
        ///
        /// `RootVolumeConfiguration`.
        pub fn root_volume_configuration(
            mut self,
            value: impl Into<Value<RootVolumeConfiguration>>,
        ) -> Self {
            self.0.set("RootVolumeConfiguration", value.into());
            self
        }

        /// (Multi-AZ only) Specifies the route tables in which Amazon FSx creates the rules for routing traffic to the correct file server.
        ///
        /// `RouteTableIds`.
        pub fn route_table_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RouteTableIds", value.into());
            self
        }

        /// Specifies the throughput of an Amazon FSx for OpenZFS file system, measured in megabytes per second (MBps). Required if you are creating a new file system.
        ///
        /// `ThroughputCapacity`.
        pub fn throughput_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThroughputCapacity", value.into());
            self
        }

        /// The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the weekday number, from 1 through 7, beginning with Monday and ending with Sunday.
        ///
        /// `WeeklyMaintenanceStartTime`.
        pub fn weekly_maintenance_start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WeeklyMaintenanceStartTime", value.into());
            self
        }
    }

    impl From<OpenZFSConfiguration> for Json {
        fn from(value: OpenZFSConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the optional provisioned SSD read cache on Amazon FSx for OpenZFS file systems that use the Intelligent-Tiering storage class.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReadCacheConfiguration(Properties);

    impl ReadCacheConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Required if `SizingMode` is set to `USER_PROVISIONED` . Specifies the size of the file system's SSD read cache, in gibibytes (GiB).
        ///
        /// `SizeGiB`.
        pub fn size_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeGiB", value.into());
            self
        }

        /// Specifies how the provisioned SSD read cache is sized, as follows:
        ///
        /// `SizingMode`.
        pub fn sizing_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SizingMode", value.into());
            self
        }
    }

    impl From<ReadCacheConfiguration> for Json {
        fn from(value: ReadCacheConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration of an Amazon FSx for OpenZFS root volume.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RootVolumeConfiguration(Properties);

    impl RootVolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Boolean value indicating whether tags for the volume should be copied to snapshots of the volume. This value defaults to `false` . If it's set to `true` , all tags for the volume are copied to snapshots where the user doesn't specify tags.
        ///
        /// `CopyTagsToSnapshots`.
        pub fn copy_tags_to_snapshots(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CopyTagsToSnapshots", value.into());
            self
        }

        /// Specifies the method used to compress the data on the volume. The compression type is `NONE` by default.
        ///
        /// `DataCompressionType`.
        pub fn data_compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataCompressionType", value.into());
            self
        }

        /// The configuration object for mounting a file system.
        ///
        /// `NfsExports`.
        pub fn nfs_exports(mut self, value: impl Into<List<NfsExports>>) -> Self {
            self.0.set("NfsExports", value.into());
            self
        }

        /// A Boolean value indicating whether the volume is read-only. Setting this value to `true` can be useful after you have completed changes to a volume and no longer want changes to occur.
        ///
        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadOnly", value.into());
            self
        }

        /// Specifies the record size of an OpenZFS root volume, in kibibytes (KiB). Valid values are 4, 8, 16, 32, 64, 128, 256, 512, or 1024 KiB. The default is 128 KiB. Most workloads should use the default record size.
        ///
        /// `RecordSizeKiB`.
        pub fn record_size_ki_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RecordSizeKiB", value.into());
            self
        }

        /// An object specifying how much storage users or groups can use on the volume.
        ///
        /// `UserAndGroupQuotas`.
        pub fn user_and_group_quotas(mut self, value: impl Into<List<UserAndGroupQuotas>>) -> Self {
            self.0.set("UserAndGroupQuotas", value.into());
            self
        }
    }

    impl From<RootVolumeConfiguration> for Json {
        fn from(value: RootVolumeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration that Amazon FSx uses to join a FSx for Windows File Server file system or an FSx for ONTAP storage virtual machine (SVM) to a self-managed (including on-premises) Microsoft Active Directory (AD) directory.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SelfManagedActiveDirectoryConfiguration(Properties);

    impl SelfManagedActiveDirectoryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of up to three IP addresses of DNS servers or domain controllers in the self-managed AD directory.
        ///
        /// `DnsIps`.
        pub fn dns_ips(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DnsIps", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the self-managed Active Directory domain join service account credentials.
        ///
        /// `DomainJoinServiceAccountSecret`.
        pub fn domain_join_service_account_secret(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("DomainJoinServiceAccountSecret", value.into());
            self
        }

        /// The fully qualified domain name of the self-managed AD directory, such as `corp.example.com` .
        ///
        /// `DomainName`.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// (Optional) The name of the domain group whose members are granted administrative privileges for the file system.
        ///
        /// `FileSystemAdministratorsGroup`.
        pub fn file_system_administrators_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemAdministratorsGroup", value.into());
            self
        }

        /// (Optional) The fully qualified distinguished name of the organizational unit within your self-managed AD directory. Amazon FSx only accepts OU as the direct parent of the file system. An example is `OU=FSx,DC=yourdomain,DC=corp,DC=com` .
        ///
        /// `OrganizationalUnitDistinguishedName`.
        pub fn organizational_unit_distinguished_name(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("OrganizationalUnitDistinguishedName", value.into());
            self
        }

        /// The password for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The user name for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain.
        ///
        /// `UserName`.
        pub fn user_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserName", value.into());
            self
        }
    }

    impl From<SelfManagedActiveDirectoryConfiguration> for Json {
        fn from(value: SelfManagedActiveDirectoryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::FSx::FileSystem`.
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

    /// Used to configure quotas that define how much storage a user or group can use on an FSx for OpenZFS volume.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserAndGroupQuotas(Properties);

    impl UserAndGroupQuotas {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the user or group that the quota applies to.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The user or group's storage quota, in gibibytes (GiB).
        ///
        /// `StorageCapacityQuotaGiB`.
        pub fn storage_capacity_quota_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StorageCapacityQuotaGiB", value.into());
            self
        }

        /// Specifies whether the quota applies to a user or group.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<UserAndGroupQuotas> for Json {
        fn from(value: UserAndGroupQuotas) -> Self {
            value.0.into()
        }
    }

    /// The Microsoft Windows configuration for the file system that's being created.
    ///
    /// A property type of `AWS::FSx::FileSystem`.
    ///
    /// Required: `ThroughputCapacity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WindowsConfiguration(Properties);

    impl WindowsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID for an existing AWS Managed Microsoft Active Directory (AD) instance that the file system should join when it's created. Required if you are joining the file system to an existing AWS Managed Microsoft AD.
        ///
        /// `ActiveDirectoryId`.
        pub fn active_directory_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActiveDirectoryId", value.into());
            self
        }

        /// An array of one or more DNS alias names that you want to associate with the Amazon FSx file system. Aliases allow you to use existing DNS names to access the data in your Amazon FSx file system.
        ///
        /// `Aliases`.
        pub fn aliases(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Aliases", value.into());
            self
        }

        /// The configuration that Amazon FSx for Windows File Server uses to audit and log user accesses of files, folders, and file shares on the Amazon FSx for Windows File Server file system.
        ///
        /// `AuditLogConfiguration`.
        pub fn audit_log_configuration(
            mut self,
            value: impl Into<Value<AuditLogConfiguration>>,
        ) -> Self {
            self.0.set("AuditLogConfiguration", value.into());
            self
        }

        /// The number of days to retain automatic backups. Setting this property to `0` disables automatic backups. You can retain automatic backups for a maximum of 90 days. The default is `30` .
        ///
        /// `AutomaticBackupRetentionDays`.
        pub fn automatic_backup_retention_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AutomaticBackupRetentionDays", value.into());
            self
        }

        /// A boolean flag indicating whether tags for the file system should be copied to backups. This value defaults to false.
        ///
        /// `CopyTagsToBackups`.
        pub fn copy_tags_to_backups(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CopyTagsToBackups", value.into());
            self
        }

        /// A recurring daily time, in the format `HH:MM` . `HH` is the zero-padded hour of the day (0-23), and `MM` is the zero-padded minute of the hour. For example, `05:00` specifies 5 AM daily.
        ///
        /// `DailyAutomaticBackupStartTime`.
        pub fn daily_automatic_backup_start_time(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("DailyAutomaticBackupStartTime", value.into());
            self
        }

        /// Specifies the file system deployment type, valid values are the following:
        ///
        /// `DeploymentType`.
        pub fn deployment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeploymentType", value.into());
            self
        }

        /// The SSD IOPS (input/output operations per second) configuration for an Amazon FSx for Windows file system. By default, Amazon FSx automatically provisions 3 IOPS per GiB of storage capacity.
        ///
        /// `DiskIopsConfiguration`.
        pub fn disk_iops_configuration(
            mut self,
            value: impl Into<Value<DiskIopsConfiguration>>,
        ) -> Self {
            self.0.set("DiskIopsConfiguration", value.into());
            self
        }

        /// `FsrmConfiguration`.
        pub fn fsrm_configuration(mut self, value: impl Into<Value<FsrmConfiguration>>) -> Self {
            self.0.set("FsrmConfiguration", value.into());
            self
        }

        /// Required when `DeploymentType` is set to `MULTI_AZ_1` . This specifies the subnet in which you want the preferred file server to be located.
        ///
        /// `PreferredSubnetId`.
        pub fn preferred_subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreferredSubnetId", value.into());
            self
        }

        /// The configuration that Amazon FSx uses to join a FSx for Windows File Server file system or an FSx for ONTAP storage virtual machine (SVM) to a self-managed (including on-premises) Microsoft Active Directory (AD) directory.
        ///
        /// `SelfManagedActiveDirectoryConfiguration`.
        pub fn self_managed_active_directory_configuration(
            mut self,
            value: impl Into<Value<SelfManagedActiveDirectoryConfiguration>>,
        ) -> Self {
            self.0
                .set("SelfManagedActiveDirectoryConfiguration", value.into());
            self
        }

        /// Sets the throughput capacity of an Amazon FSx file system, measured in megabytes per second (MB/s), in 2 to the \*n\* th increments, between 2^3 (8) and 2^11 (2048).
        ///
        /// `ThroughputCapacity`. Required.
        pub fn throughput_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThroughputCapacity", value.into());
            self
        }

        /// The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the weekday number, from 1 through 7, beginning with Monday and ending with Sunday.
        ///
        /// `WeeklyMaintenanceStartTime`.
        pub fn weekly_maintenance_start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WeeklyMaintenanceStartTime", value.into());
            self
        }
    }

    impl From<WindowsConfiguration> for Json {
        fn from(value: WindowsConfiguration) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`S3AccessPointAttachment`].
pub mod s3_access_point_attachment {
    use crate::{Json, List, Properties, Value};

    /// The GID of the file system user.
    ///
    /// A property type of `AWS::FSx::S3AccessPointAttachment`.
    ///
    /// Required: `Gid`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FileSystemGID(Properties);

    impl FileSystemGID {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The GID of the file system user.
        ///
        /// `Gid`. Required.
        pub fn gid(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Gid", value.into());
            self
        }
    }

    impl From<FileSystemGID> for Json {
        fn from(value: FileSystemGID) -> Self {
            value.0.into()
        }
    }

    /// Specifies the file system user identity that will be used for authorizing all file access requests that are made using the S3 access point. The identity can be either a UNIX user or a Windows user.
    ///
    /// A property type of `AWS::FSx::S3AccessPointAttachment`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OntapFileSystemIdentity(Properties);

    impl OntapFileSystemIdentity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the FSx for ONTAP user identity type. Valid values are `UNIX` and `WINDOWS` .
        ///
        /// `Type`. Required. Allowed: [`OntapFileSystemIdentityType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Specifies the UNIX user identity for file system operations.
        ///
        /// `UnixUser`.
        pub fn unix_user(mut self, value: impl Into<Value<OntapUnixFileSystemUser>>) -> Self {
            self.0.set("UnixUser", value.into());
            self
        }

        /// Specifies the Windows user identity for file system operations.
        ///
        /// `WindowsUser`.
        pub fn windows_user(mut self, value: impl Into<Value<OntapWindowsFileSystemUser>>) -> Self {
            self.0.set("WindowsUser", value.into());
            self
        }
    }

    impl From<OntapFileSystemIdentity> for Json {
        fn from(value: OntapFileSystemIdentity) -> Self {
            value.0.into()
        }
    }

    /// The FSx for ONTAP UNIX file system user that is used for authorizing all file access requests that are made using the S3 access point.
    ///
    /// A property type of `AWS::FSx::S3AccessPointAttachment`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OntapUnixFileSystemUser(Properties);

    impl OntapUnixFileSystemUser {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the UNIX user. The name can be up to 256 characters long.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<OntapUnixFileSystemUser> for Json {
        fn from(value: OntapUnixFileSystemUser) -> Self {
            value.0.into()
        }
    }

    /// The FSx for ONTAP Windows file system user that is used for authorizing all file access requests that are made using the S3 access point.
    ///
    /// A property type of `AWS::FSx::S3AccessPointAttachment`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OntapWindowsFileSystemUser(Properties);

    impl OntapWindowsFileSystemUser {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Windows user. The name can be up to 256 characters long and supports Active Directory users.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<OntapWindowsFileSystemUser> for Json {
        fn from(value: OntapWindowsFileSystemUser) -> Self {
            value.0.into()
        }
    }

    /// Specifies the file system user identity that will be used for authorizing all file access requests that are made using the S3 access point.
    ///
    /// A property type of `AWS::FSx::S3AccessPointAttachment`.
    ///
    /// Required: `PosixUser`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenZFSFileSystemIdentity(Properties);

    impl OpenZFSFileSystemIdentity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the UID and GIDs of the file system POSIX user.
        ///
        /// `PosixUser`. Required.
        pub fn posix_user(mut self, value: impl Into<Value<OpenZFSPosixFileSystemUser>>) -> Self {
            self.0.set("PosixUser", value.into());
            self
        }

        /// Specifies the FSx for OpenZFS user identity type, accepts only `POSIX` .
        ///
        /// `Type`. Required. Allowed: [`OpenZFSFileSystemIdentityType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<OpenZFSFileSystemIdentity> for Json {
        fn from(value: OpenZFSFileSystemIdentity) -> Self {
            value.0.into()
        }
    }

    /// The FSx for OpenZFS file system user that is used for authorizing all file access requests that are made using the S3 access point.
    ///
    /// A property type of `AWS::FSx::S3AccessPointAttachment`.
    ///
    /// Required: `Gid`, `Uid`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenZFSPosixFileSystemUser(Properties);

    impl OpenZFSPosixFileSystemUser {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The GID of the file system user.
        ///
        /// `Gid`. Required.
        pub fn gid(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Gid", value.into());
            self
        }

        /// The list of secondary GIDs for the file system user.
        ///
        /// `SecondaryGids`.
        pub fn secondary_gids(mut self, value: impl Into<List<FileSystemGID>>) -> Self {
            self.0.set("SecondaryGids", value.into());
            self
        }

        /// The UID of the file system user.
        ///
        /// `Uid`. Required.
        pub fn uid(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Uid", value.into());
            self
        }
    }

    impl From<OpenZFSPosixFileSystemUser> for Json {
        fn from(value: OpenZFSPosixFileSystemUser) -> Self {
            value.0.into()
        }
    }

    /// Describes the S3 access point configuration of the S3 access point attachment.
    ///
    /// A property type of `AWS::FSx::S3AccessPointAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3AccessPoint(Properties);

    impl S3AccessPoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 access point's alias.
        ///
        /// `Alias`.
        pub fn alias(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Alias", value.into());
            self
        }

        /// The S3 access point's policy.
        ///
        /// `Policy`.
        pub fn policy(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Policy", value.into());
            self
        }

        /// The S3 access point's ARN.
        ///
        /// `ResourceARN`.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }

        /// The S3 access point's virtual private cloud (VPC) configuration.
        ///
        /// `VpcConfiguration`.
        pub fn vpc_configuration(
            mut self,
            value: impl Into<Value<S3AccessPointVpcConfiguration>>,
        ) -> Self {
            self.0.set("VpcConfiguration", value.into());
            self
        }
    }

    impl From<S3AccessPoint> for Json {
        fn from(value: S3AccessPoint) -> Self {
            value.0.into()
        }
    }

    /// Describes the FSx for ONTAP attachment configuration of an S3 access point attachment.
    ///
    /// A property type of `AWS::FSx::S3AccessPointAttachment`.
    ///
    /// Required: `FileSystemIdentity`, `VolumeId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3AccessPointOntapConfiguration(Properties);

    impl S3AccessPointOntapConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file system identity used to authorize file access requests made using the S3 access point.
        ///
        /// `FileSystemIdentity`. Required.
        pub fn file_system_identity(
            mut self,
            value: impl Into<Value<OntapFileSystemIdentity>>,
        ) -> Self {
            self.0.set("FileSystemIdentity", value.into());
            self
        }

        /// The ID of the FSx for ONTAP volume that the S3 access point is attached to.
        ///
        /// `VolumeId`. Required.
        pub fn volume_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeId", value.into());
            self
        }
    }

    impl From<S3AccessPointOntapConfiguration> for Json {
        fn from(value: S3AccessPointOntapConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the FSx for OpenZFS attachment configuration of an S3 access point attachment.
    ///
    /// A property type of `AWS::FSx::S3AccessPointAttachment`.
    ///
    /// Required: `FileSystemIdentity`, `VolumeId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3AccessPointOpenZFSConfiguration(Properties);

    impl S3AccessPointOpenZFSConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file system identity used to authorize file access requests made using the S3 access point.
        ///
        /// `FileSystemIdentity`. Required.
        pub fn file_system_identity(
            mut self,
            value: impl Into<Value<OpenZFSFileSystemIdentity>>,
        ) -> Self {
            self.0.set("FileSystemIdentity", value.into());
            self
        }

        /// The ID of the FSx for OpenZFS volume that the S3 access point is attached to.
        ///
        /// `VolumeId`. Required.
        pub fn volume_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeId", value.into());
            self
        }
    }

    impl From<S3AccessPointOpenZFSConfiguration> for Json {
        fn from(value: S3AccessPointOpenZFSConfiguration) -> Self {
            value.0.into()
        }
    }

    /// If included, Amazon S3 restricts access to this access point to requests from the specified virtual private cloud (VPC).
    ///
    /// A property type of `AWS::FSx::S3AccessPointAttachment`.
    ///
    /// Required: `VpcId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3AccessPointVpcConfiguration(Properties);

    impl S3AccessPointVpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the virtual private cloud (VPC) for the S3 access point VPC configuration, if one exists.
        ///
        /// `VpcId`. Required.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<S3AccessPointVpcConfiguration> for Json {
        fn from(value: S3AccessPointVpcConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Openzfs = "OPENZFS",
            Ontap = "ONTAP",
        }

        /// Words for `Type`.
        pub enum OntapFileSystemIdentityType {
            Unix = "UNIX",
            Windows = "WINDOWS",
        }

        /// Words for `Type`.
        pub enum OpenZFSFileSystemIdentityType {
            Posix = "POSIX",
        }
    }
}

/// Property types of [`Snapshot`].
pub mod snapshot {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::FSx::Snapshot`.
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

        /// A value that specifies the TagKey, the name of the tag. Tag keys must be unique for the resource to which they are attached.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value that specifies the TagValue, the value assigned to the corresponding tag key. Tag values can be null and don't have to be unique in a tag set.
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

/// Property types and words of [`StorageVirtualMachine`].
pub mod storage_virtual_machine {
    use crate::{Json, List, Properties, Value};

    /// Describes the self-managed Microsoft Active Directory to which you want to join the SVM.
    ///
    /// A property type of `AWS::FSx::StorageVirtualMachine`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActiveDirectoryConfiguration(Properties);

    impl ActiveDirectoryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The NetBIOS name of the Active Directory computer object that will be created for your SVM.
        ///
        /// `NetBiosName`.
        pub fn net_bios_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetBiosName", value.into());
            self
        }

        /// The configuration that Amazon FSx uses to join the ONTAP storage virtual machine (SVM) to your self-managed (including on-premises) Microsoft Active Directory directory.
        ///
        /// `SelfManagedActiveDirectoryConfiguration`.
        pub fn self_managed_active_directory_configuration(
            mut self,
            value: impl Into<Value<SelfManagedActiveDirectoryConfiguration>>,
        ) -> Self {
            self.0
                .set("SelfManagedActiveDirectoryConfiguration", value.into());
            self
        }
    }

    impl From<ActiveDirectoryConfiguration> for Json {
        fn from(value: ActiveDirectoryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration that Amazon FSx uses to join the ONTAP storage virtual machine (SVM) to your self-managed (including on-premises) Microsoft Active Directory directory.
    ///
    /// A property type of `AWS::FSx::StorageVirtualMachine`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SelfManagedActiveDirectoryConfiguration(Properties);

    impl SelfManagedActiveDirectoryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of up to three IP addresses of DNS servers or domain controllers in the self-managed AD directory.
        ///
        /// `DnsIps`.
        pub fn dns_ips(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DnsIps", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the self-managed Active Directory domain join service account credentials.
        ///
        /// `DomainJoinServiceAccountSecret`.
        pub fn domain_join_service_account_secret(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("DomainJoinServiceAccountSecret", value.into());
            self
        }

        /// The fully qualified domain name of the self-managed AD directory, such as `corp.example.com` .
        ///
        /// `DomainName`.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// (Optional) The name of the domain group whose members are granted administrative privileges for the file system.
        ///
        /// `FileSystemAdministratorsGroup`.
        pub fn file_system_administrators_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemAdministratorsGroup", value.into());
            self
        }

        /// (Optional) The fully qualified distinguished name of the organizational unit within your self-managed AD directory. Amazon FSx only accepts OU as the direct parent of the file system. An example is `OU=FSx,DC=yourdomain,DC=corp,DC=com` .
        ///
        /// `OrganizationalUnitDistinguishedName`.
        pub fn organizational_unit_distinguished_name(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("OrganizationalUnitDistinguishedName", value.into());
            self
        }

        /// The password for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The user name for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain.
        ///
        /// `UserName`.
        pub fn user_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserName", value.into());
            self
        }
    }

    impl From<SelfManagedActiveDirectoryConfiguration> for Json {
        fn from(value: SelfManagedActiveDirectoryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::FSx::StorageVirtualMachine`.
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
        /// Words for `RootVolumeSecurityStyle`.
        pub enum RootVolumeSecurityStyle {
            Mixed = "MIXED",
            Ntfs = "NTFS",
            Unix = "UNIX",
        }
    }
}

/// Property types and words of [`Volume`].
pub mod volume {
    use crate::{Json, List, Properties, Value};

    /// Use to specify configuration options for a volume’s storage aggregate or aggregates.
    ///
    /// A property type of `AWS::FSx::Volume`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AggregateConfiguration(Properties);

    impl AggregateConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of aggregates that this volume resides on. Aggregates are storage pools which make up your primary storage tier. Each high-availability (HA) pair has one aggregate.
        ///
        /// `Aggregates`.
        pub fn aggregates(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Aggregates", value.into());
            self
        }

        /// Used to explicitly set the number of constituents within the FlexGroup per storage aggregate. This field is optional when creating a FlexGroup volume. If unspecified, the default value will be 8.
        ///
        /// `ConstituentsPerAggregate`.
        pub fn constituents_per_aggregate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConstituentsPerAggregate", value.into());
            self
        }
    }

    impl From<AggregateConfiguration> for Json {
        fn from(value: AggregateConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Sets the autocommit period of files in an FSx for ONTAP SnapLock volume, which determines how long the files must remain unmodified before they're automatically transitioned to the write once, read many (WORM) state.
    ///
    /// A property type of `AWS::FSx::Volume`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutocommitPeriod(Properties);

    impl AutocommitPeriod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the type of time for the autocommit period of a file in an FSx for ONTAP SnapLock volume. Setting this value to `NONE` disables autocommit. The default value is `NONE` .
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Defines the amount of time for the autocommit period of a file in an FSx for ONTAP SnapLock volume. The following ranges are valid:
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<AutocommitPeriod> for Json {
        fn from(value: AutocommitPeriod) -> Self {
            value.0.into()
        }
    }

    /// Specifies who can mount an OpenZFS file system and the options available while mounting the file system.
    ///
    /// A property type of `AWS::FSx::Volume`.
    ///
    /// Required: `Clients`, `Options`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientConfigurations(Properties);

    impl ClientConfigurations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A value that specifies who can mount the file system. You can provide a wildcard character ( `*` ), an IP address ( `0.0.0.0` ), or a CIDR address ( `192.0.2.0/24` ).
        ///
        /// `Clients`. Required.
        pub fn clients(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Clients", value.into());
            self
        }

        /// The options to use when mounting the file system. For a list of options that you can use with Network File System (NFS), see the \[exports(5) - Linux man page\](<https://docs.aws.amazon.com/https://linux.die.net/man/5/exports>) .
        ///
        /// `Options`. Required.
        pub fn options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Options", value.into());
            self
        }
    }

    impl From<ClientConfigurations> for Json {
        fn from(value: ClientConfigurations) -> Self {
            value.0.into()
        }
    }

    /// The configuration object for mounting a Network File System (NFS) file system.
    ///
    /// A property type of `AWS::FSx::Volume`.
    ///
    /// Required: `ClientConfigurations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NfsExports(Properties);

    impl NfsExports {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of configuration objects that contain the client and options for mounting the OpenZFS file system.
        ///
        /// `ClientConfigurations`. Required.
        pub fn client_configurations(
            mut self,
            value: impl Into<List<ClientConfigurations>>,
        ) -> Self {
            self.0.set("ClientConfigurations", value.into());
            self
        }
    }

    impl From<NfsExports> for Json {
        fn from(value: NfsExports) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration of the ONTAP volume that you are creating.
    ///
    /// A property type of `AWS::FSx::Volume`.
    ///
    /// Required: `StorageVirtualMachineId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OntapConfiguration(Properties);

    impl OntapConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Used to specify the configuration options for an FSx for ONTAP volume's storage aggregate or aggregates.
        ///
        /// `AggregateConfiguration`.
        pub fn aggregate_configuration(
            mut self,
            value: impl Into<Value<AggregateConfiguration>>,
        ) -> Self {
            self.0.set("AggregateConfiguration", value.into());
            self
        }

        /// A boolean flag indicating whether tags for the volume should be copied to backups. This value defaults to false.
        ///
        /// `CopyTagsToBackups`.
        pub fn copy_tags_to_backups(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CopyTagsToBackups", value.into());
            self
        }

        /// Specifies the location in the SVM's namespace where the volume is mounted. This parameter is required. The `JunctionPath` must have a leading forward slash, such as `/vol3` .
        ///
        /// `JunctionPath`.
        pub fn junction_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JunctionPath", value.into());
            self
        }

        /// Specifies the type of volume you are creating. Valid values are the following:
        ///
        /// `OntapVolumeType`. Allowed: [`OntapVolumeType`].
        pub fn ontap_volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OntapVolumeType", value.into());
            self
        }

        /// Specifies the security style for the volume. If a volume's security style is not specified, it is automatically set to the root volume's security style.
        ///
        /// `SecurityStyle`. Allowed: [`SecurityStyle`].
        pub fn security_style(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecurityStyle", value.into());
            self
        }

        /// Specifies the configured size of the volume, in bytes.
        ///
        /// `SizeInBytes`.
        pub fn size_in_bytes(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SizeInBytes", value.into());
            self
        }

        /// Use `SizeInBytes` instead. Specifies the size of the volume, in megabytes (MB), that you are creating.
        ///
        /// `SizeInMegabytes`.
        pub fn size_in_megabytes(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SizeInMegabytes", value.into());
            self
        }

        /// The SnapLock configuration object for an FSx for ONTAP SnapLock volume.
        ///
        /// `SnaplockConfiguration`.
        pub fn snaplock_configuration(
            mut self,
            value: impl Into<Value<SnaplockConfiguration>>,
        ) -> Self {
            self.0.set("SnaplockConfiguration", value.into());
            self
        }

        /// Specifies the snapshot policy for the volume. There are three built-in snapshot policies:
        ///
        /// `SnapshotPolicy`.
        pub fn snapshot_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotPolicy", value.into());
            self
        }

        /// Set to true to enable deduplication, compression, and compaction storage efficiency features on the volume, or set to false to disable them.
        ///
        /// `StorageEfficiencyEnabled`.
        pub fn storage_efficiency_enabled(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageEfficiencyEnabled", value.into());
            self
        }

        /// Specifies the ONTAP SVM in which to create the volume.
        ///
        /// `StorageVirtualMachineId`. Required.
        pub fn storage_virtual_machine_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageVirtualMachineId", value.into());
            self
        }

        /// Describes the data tiering policy for an ONTAP volume.
        ///
        /// `TieringPolicy`.
        pub fn tiering_policy(mut self, value: impl Into<Value<TieringPolicy>>) -> Self {
            self.0.set("TieringPolicy", value.into());
            self
        }

        /// Use to specify the style of an ONTAP volume. FSx for ONTAP offers two styles of volumes that you can use for different purposes, FlexVol and FlexGroup volumes.
        ///
        /// `VolumeStyle`. Allowed: [`VolumeStyle`].
        pub fn volume_style(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeStyle", value.into());
            self
        }
    }

    impl From<OntapConfiguration> for Json {
        fn from(value: OntapConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration of the Amazon FSx for OpenZFS volume that you are creating.
    ///
    /// A property type of `AWS::FSx::Volume`.
    ///
    /// Required: `ParentVolumeId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenZFSConfiguration(Properties);

    impl OpenZFSConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Boolean value indicating whether tags for the volume should be copied to snapshots. This value defaults to `false` .
        ///
        /// `CopyTagsToSnapshots`.
        pub fn copy_tags_to_snapshots(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CopyTagsToSnapshots", value.into());
            self
        }

        /// Specifies the method used to compress the data on the volume. The compression type is `NONE` by default.
        ///
        /// `DataCompressionType`. Allowed: [`DataCompressionType`].
        pub fn data_compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataCompressionType", value.into());
            self
        }

        /// The configuration object for mounting a Network File System (NFS) file system.
        ///
        /// `NfsExports`.
        pub fn nfs_exports(mut self, value: impl Into<List<NfsExports>>) -> Self {
            self.0.set("NfsExports", value.into());
            self
        }

        /// To delete the volume's child volumes, snapshots, and clones, use the string `DELETE_CHILD_VOLUMES_AND_SNAPSHOTS` .
        ///
        /// `Options`.
        pub fn options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Options", value.into());
            self
        }

        /// The configuration object that specifies the snapshot to use as the origin of the data for the volume.
        ///
        /// `OriginSnapshot`.
        pub fn origin_snapshot(mut self, value: impl Into<Value<OriginSnapshot>>) -> Self {
            self.0.set("OriginSnapshot", value.into());
            self
        }

        /// The ID of the volume to use as the parent volume of the volume that you are creating.
        ///
        /// `ParentVolumeId`. Required.
        pub fn parent_volume_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParentVolumeId", value.into());
            self
        }

        /// A Boolean value indicating whether the volume is read-only.
        ///
        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadOnly", value.into());
            self
        }

        /// Specifies the suggested block size for a volume in a ZFS dataset, in kibibytes (KiB). For file systems using the Intelligent-Tiering storage class, valid values are 128, 256, 512, 1024, 2048, or 4096 KiB, with a default of 1024 KiB.
        ///
        /// `RecordSizeKiB`.
        pub fn record_size_ki_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RecordSizeKiB", value.into());
            self
        }

        /// Sets the maximum storage size in gibibytes (GiB) for the volume. You can specify a quota that is larger than the storage on the parent volume.
        ///
        /// `StorageCapacityQuotaGiB`.
        pub fn storage_capacity_quota_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StorageCapacityQuotaGiB", value.into());
            self
        }

        /// Specifies the amount of storage in gibibytes (GiB) to reserve from the parent volume. Setting `StorageCapacityReservationGiB` guarantees that the specified amount of storage space on the parent volume will always be available for the volume.
        ///
        /// `StorageCapacityReservationGiB`.
        pub fn storage_capacity_reservation_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StorageCapacityReservationGiB", value.into());
            self
        }

        /// Configures how much storage users and groups can use on the volume.
        ///
        /// `UserAndGroupQuotas`.
        pub fn user_and_group_quotas(mut self, value: impl Into<List<UserAndGroupQuotas>>) -> Self {
            self.0.set("UserAndGroupQuotas", value.into());
            self
        }
    }

    impl From<OpenZFSConfiguration> for Json {
        fn from(value: OpenZFSConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration object that specifies the snapshot to use as the origin of the data for the volume.
    ///
    /// A property type of `AWS::FSx::Volume`.
    ///
    /// Required: `CopyStrategy`, `SnapshotARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OriginSnapshot(Properties);

    impl OriginSnapshot {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the strategy used when copying data from the snapshot to the new volume.
        ///
        /// `CopyStrategy`. Required. Allowed: [`CopyStrategy`].
        pub fn copy_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CopyStrategy", value.into());
            self
        }

        /// Specifies the snapshot to use when creating an OpenZFS volume from a snapshot.
        ///
        /// `SnapshotARN`. Required.
        pub fn snapshot_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotARN", value.into());
            self
        }
    }

    impl From<OriginSnapshot> for Json {
        fn from(value: OriginSnapshot) -> Self {
            value.0.into()
        }
    }

    /// Specifies the retention period of an FSx for ONTAP SnapLock volume. After it is set, it can't be changed. Files can't be deleted or modified during the retention period.
    ///
    /// A property type of `AWS::FSx::Volume`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetentionPeriod(Properties);

    impl RetentionPeriod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the type of time for the retention period of an FSx for ONTAP SnapLock volume. Set it to one of the valid types. If you set it to `INFINITE` , the files are retained forever.
        ///
        /// `Type`. Required. Allowed: [`RetentionPeriodType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Defines the amount of time for the retention period of an FSx for ONTAP SnapLock volume. You can't set a value for `INFINITE` or `UNSPECIFIED` . For all other options, the following ranges are valid:
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<RetentionPeriod> for Json {
        fn from(value: RetentionPeriod) -> Self {
            value.0.into()
        }
    }

    /// Specifies the SnapLock configuration for an FSx for ONTAP SnapLock volume.
    ///
    /// A property type of `AWS::FSx::Volume`.
    ///
    /// Required: `SnaplockType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnaplockConfiguration(Properties);

    impl SnaplockConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables or disables the audit log volume for an FSx for ONTAP SnapLock volume. The default value is `false` . If you set `AuditLogVolume` to `true` , the SnapLock volume is created as an audit log volume.
        ///
        /// `AuditLogVolume`.
        pub fn audit_log_volume(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuditLogVolume", value.into());
            self
        }

        /// The configuration object for setting the autocommit period of files in an FSx for ONTAP SnapLock volume.
        ///
        /// `AutocommitPeriod`.
        pub fn autocommit_period(mut self, value: impl Into<Value<AutocommitPeriod>>) -> Self {
            self.0.set("AutocommitPeriod", value.into());
            self
        }

        /// Enables, disables, or permanently disables privileged delete on an FSx for ONTAP SnapLock Enterprise volume.
        ///
        /// `PrivilegedDelete`. Allowed: [`PrivilegedDelete`].
        pub fn privileged_delete(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrivilegedDelete", value.into());
            self
        }

        /// Specifies the retention period of an FSx for ONTAP SnapLock volume.
        ///
        /// `RetentionPeriod`.
        pub fn retention_period(
            mut self,
            value: impl Into<Value<SnaplockRetentionPeriod>>,
        ) -> Self {
            self.0.set("RetentionPeriod", value.into());
            self
        }

        /// Specifies the retention mode of an FSx for ONTAP SnapLock volume. After it is set, it can't be changed. You can choose one of the following retention modes:
        ///
        /// `SnaplockType`. Required. Allowed: [`SnaplockType`].
        pub fn snaplock_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnaplockType", value.into());
            self
        }

        /// Enables or disables volume-append mode on an FSx for ONTAP SnapLock volume. Volume-append mode allows you to create WORM-appendable files and write data to them incrementally. The default value is `false` .
        ///
        /// `VolumeAppendModeEnabled`.
        pub fn volume_append_mode_enabled(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeAppendModeEnabled", value.into());
            self
        }
    }

    impl From<SnaplockConfiguration> for Json {
        fn from(value: SnaplockConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration to set the retention period of an FSx for ONTAP SnapLock volume. The retention period includes default, maximum, and minimum settings.
    ///
    /// A property type of `AWS::FSx::Volume`.
    ///
    /// Required: `DefaultRetention`, `MaximumRetention`, `MinimumRetention`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnaplockRetentionPeriod(Properties);

    impl SnaplockRetentionPeriod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The retention period assigned to a write once, read many (WORM) file by default if an explicit retention period is not set for an FSx for ONTAP SnapLock volume.
        ///
        /// `DefaultRetention`. Required.
        pub fn default_retention(mut self, value: impl Into<Value<RetentionPeriod>>) -> Self {
            self.0.set("DefaultRetention", value.into());
            self
        }

        /// The longest retention period that can be assigned to a WORM file on an FSx for ONTAP SnapLock volume.
        ///
        /// `MaximumRetention`. Required.
        pub fn maximum_retention(mut self, value: impl Into<Value<RetentionPeriod>>) -> Self {
            self.0.set("MaximumRetention", value.into());
            self
        }

        /// The shortest retention period that can be assigned to a WORM file on an FSx for ONTAP SnapLock volume.
        ///
        /// `MinimumRetention`. Required.
        pub fn minimum_retention(mut self, value: impl Into<Value<RetentionPeriod>>) -> Self {
            self.0.set("MinimumRetention", value.into());
            self
        }
    }

    impl From<SnaplockRetentionPeriod> for Json {
        fn from(value: SnaplockRetentionPeriod) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::FSx::Volume`.
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

        /// A value that specifies the TagKey, the name of the tag. Tag keys must be unique for the resource to which they are attached.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value that specifies the TagValue, the value assigned to the corresponding tag key. Tag values can be null and don't have to be unique in a tag set.
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

    /// Describes the data tiering policy for an ONTAP volume.
    ///
    /// A property type of `AWS::FSx::Volume`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TieringPolicy(Properties);

    impl TieringPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the number of days that user data in a volume must remain inactive before it is considered "cold" and moved to the capacity pool. Used with the `AUTO` and `SNAPSHOT_ONLY` tiering policies. Enter a whole number between 2 and 183.
        ///
        /// `CoolingPeriod`.
        pub fn cooling_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CoolingPeriod", value.into());
            self
        }

        /// Specifies the tiering policy used to transition data. Default value is `SNAPSHOT_ONLY` .
        ///
        /// `Name`. Allowed: [`Name`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<TieringPolicy> for Json {
        fn from(value: TieringPolicy) -> Self {
            value.0.into()
        }
    }

    /// Configures how much storage users and groups can use on the volume.
    ///
    /// A property type of `AWS::FSx::Volume`.
    ///
    /// Required: `Id`, `StorageCapacityQuotaGiB`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserAndGroupQuotas(Properties);

    impl UserAndGroupQuotas {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the user or group that the quota applies to.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The user or group's storage quota, in gibibytes (GiB).
        ///
        /// `StorageCapacityQuotaGiB`. Required.
        pub fn storage_capacity_quota_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StorageCapacityQuotaGiB", value.into());
            self
        }

        /// Specifies whether the quota applies to a user or group.
        ///
        /// `Type`. Required. Allowed: [`UserAndGroupQuotasType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<UserAndGroupQuotas> for Json {
        fn from(value: UserAndGroupQuotas) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `VolumeType`.
        pub enum VolumeType {
            Ontap = "ONTAP",
            Openzfs = "OPENZFS",
        }

        /// Words for `Type`.
        pub enum Type {
            Days = "DAYS",
            Hours = "HOURS",
            Minutes = "MINUTES",
            Months = "MONTHS",
            None = "NONE",
            Years = "YEARS",
        }

        /// Words for `OntapVolumeType`.
        pub enum OntapVolumeType {
            Dp = "DP",
            Rw = "RW",
        }

        /// Words for `SecurityStyle`.
        pub enum SecurityStyle {
            Mixed = "MIXED",
            Ntfs = "NTFS",
            Unix = "UNIX",
        }

        /// Words for `VolumeStyle`.
        pub enum VolumeStyle {
            Flexgroup = "FLEXGROUP",
            Flexvol = "FLEXVOL",
        }

        /// Words for `DataCompressionType`.
        pub enum DataCompressionType {
            Lz4 = "LZ4",
            None = "NONE",
            Zstd = "ZSTD",
        }

        /// Words for `CopyStrategy`.
        pub enum CopyStrategy {
            Clone = "CLONE",
            FullCopy = "FULL_COPY",
            IncrementalCopy = "INCREMENTAL_COPY",
        }

        /// Words for `Type`.
        pub enum RetentionPeriodType {
            Days = "DAYS",
            Hours = "HOURS",
            Infinite = "INFINITE",
            Minutes = "MINUTES",
            Months = "MONTHS",
            Seconds = "SECONDS",
            Unspecified = "UNSPECIFIED",
            Years = "YEARS",
        }

        /// Words for `PrivilegedDelete`.
        pub enum PrivilegedDelete {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
            PermanentlyDisabled = "PERMANENTLY_DISABLED",
        }

        /// Words for `SnaplockType`.
        pub enum SnaplockType {
            Compliance = "COMPLIANCE",
            Enterprise = "ENTERPRISE",
        }

        /// Words for `Name`.
        pub enum Name {
            All = "ALL",
            Auto = "AUTO",
            None = "NONE",
            SnapshotOnly = "SNAPSHOT_ONLY",
        }

        /// Words for `Type`.
        pub enum UserAndGroupQuotasType {
            Group = "GROUP",
            User = "USER",
        }
    }
}
