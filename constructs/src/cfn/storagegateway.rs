//! `AWS::StorageGateway`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::StorageGateway::NFSFileShare. An NFS file share exposes an Amazon S3 bucket through a Storage Gateway file gateway, so clients read and write objects as files over NFS.
///
/// [`AWS::StorageGateway::NFSFileShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-nfsfileshare.html).
///
/// Required: `GatewayARN`, `LocationARN`, `Role`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NFSFileShare(Properties);

impl NFSFileShare {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the CloudWatch log group that receives the share's audit logs. Removing this property from a template detaches audit logging: the update sends the empty string, which the service treats as the reset.
    ///
    /// `AuditDestinationARN`.
    pub fn audit_destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuditDestinationARN", value.into());
        self
    }

    /// The Region of the S3 bucket, required when the bucket is reached through a VPC endpoint.
    ///
    /// `BucketRegion`. A change replaces the resource.
    pub fn bucket_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketRegion", value.into());
        self
    }

    /// `CacheAttributes`.
    pub fn cache_attributes(
        mut self,
        value: impl Into<Value<nfs_file_share::CacheAttributes>>,
    ) -> Self {
        self.0.set("CacheAttributes", value.into());
        self
    }

    /// The IPv4 or IPv6 addresses and CIDR blocks permitted to mount the NFS share. Removing this property from a template leaves the share's current value: the service documents no value that resets it.
    ///
    /// `ClientList`.
    pub fn client_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ClientList", value.into());
        self
    }

    /// The S3 storage class for new objects. The service accepts S3\_STANDARD, S3\_INTELLIGENT\_TIERING, S3\_STANDARD\_IA and S3\_ONEZONE\_IA; it is a length-bounded string in the API model rather than an enumeration.
    ///
    /// `DefaultStorageClass`.
    pub fn default_storage_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultStorageClass", value.into());
        self
    }

    /// The server-side encryption the gateway applies to objects it writes.
    ///
    /// `EncryptionType`. Allowed: [`EncryptionType`](nfs_file_share::EncryptionType).
    pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionType", value.into());
        self
    }

    /// The name of the file share, which defaults to the bucket name when omitted. Removing this property from a template leaves the share's current value: the service documents no value that resets it.
    ///
    /// `FileShareName`.
    pub fn file_share_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileShareName", value.into());
        self
    }

    /// The ARN of the S3 File Gateway that hosts the share.
    ///
    /// `GatewayARN`. Required. A change replaces the resource.
    pub fn gateway_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayARN", value.into());
        self
    }

    /// Whether the gateway infers the MIME type of uploaded objects from their extension.
    ///
    /// `GuessMIMETypeEnabled`.
    pub fn guess_mime_type_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("GuessMIMETypeEnabled", value.into());
        self
    }

    /// Deprecated by the service in favour of EncryptionType; true selects KMS encryption. Retained because it remains readable and settable.
    ///
    /// `KMSEncrypted`.
    pub fn kms_encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("KMSEncrypted", value.into());
        self
    }

    /// The KMS key used for encryption, when EncryptionType selects KMS. Removing this property from a template leaves the share's current value: the service documents no value that resets it.
    ///
    /// `KMSKey`.
    pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KMSKey", value.into());
        self
    }

    /// The ARN of the S3 bucket, or bucket prefix, the share exposes.
    ///
    /// `LocationARN`. Required. A change replaces the resource.
    pub fn location_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LocationARN", value.into());
        self
    }

    /// `NFSFileShareDefaults`.
    pub fn nfs_file_share_defaults(
        mut self,
        value: impl Into<Value<nfs_file_share::NFSFileShareDefaults>>,
    ) -> Self {
        self.0.set("NFSFileShareDefaults", value.into());
        self
    }

    /// The upload-notification settling period, as a JSON document.
    ///
    /// `NotificationPolicy`.
    pub fn notification_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationPolicy", value.into());
        self
    }

    /// The canned S3 ACL applied to objects the gateway writes.
    ///
    /// `ObjectACL`. Allowed: [`ObjectACL`](nfs_file_share::ObjectACL).
    pub fn object_acl(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ObjectACL", value.into());
        self
    }

    /// Whether clients may write to the share.
    ///
    /// `ReadOnly`.
    pub fn read_only(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ReadOnly", value.into());
        self
    }

    /// Whether the bucket is a Requester Pays bucket.
    ///
    /// `RequesterPays`.
    pub fn requester_pays(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RequesterPays", value.into());
        self
    }

    /// The ARN of the IAM role the gateway assumes when it accesses the S3 location.
    ///
    /// `Role`. Required. A change replaces the resource.
    pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Role", value.into());
        self
    }

    /// How the NFS share maps client user IDs. The service accepts RootSquash, NoSquash and AllSquash; it is a length-bounded string in the API model rather than an enumeration.
    ///
    /// `Squash`.
    pub fn squash(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Squash", value.into());
        self
    }

    /// Tags assigned to the file share.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<nfs_file_share::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The DNS name of the S3 VPC endpoint the gateway uses to reach the bucket.
    ///
    /// `VPCEndpointDNSName`. A change replaces the resource.
    pub fn vpc_endpoint_dns_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VPCEndpointDNSName", value.into());
        self
    }
}

impl Resource for NFSFileShare {
    const TYPE: &'static str = "AWS::StorageGateway::NFSFileShare";
}

impl Construct for NFSFileShare {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NFSFileShare> for Properties {
    fn from(value: NFSFileShare) -> Self {
        value.0
    }
}

impl Handle<NFSFileShare> {
    /// The ARN of the file share.
    ///
    /// `Fn::GetAtt` of `FileShareARN`.
    #[must_use]
    pub fn file_share_arn(self) -> Value<String> {
        self.attribute("FileShareARN")
    }

    /// The ID of the file share.
    ///
    /// `Fn::GetAtt` of `FileShareId`.
    #[must_use]
    pub fn file_share_id(self) -> Value<String> {
        self.attribute("FileShareId")
    }

    /// The status of the file share. The service reports CREATING, UPDATING, AVAILABLE, DELETING and FORCE\_DELETING; it is a length-bounded string in the API model rather than an enumeration.
    ///
    /// `Fn::GetAtt` of `FileShareStatus`.
    #[must_use]
    pub fn file_share_status(self) -> Value<String> {
        self.attribute("FileShareStatus")
    }

    /// The export path the share is mounted or mapped at.
    ///
    /// `Fn::GetAtt` of `Path`.
    #[must_use]
    pub fn path(self) -> Value<String> {
        self.attribute("Path")
    }
}

/// Resource Type definition for AWS::StorageGateway::SMBFileShare. An SMB file share exposes an Amazon S3 bucket through a Storage Gateway file gateway, so clients read and write objects as files over SMB.
///
/// [`AWS::StorageGateway::SMBFileShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-smbfileshare.html).
///
/// Required: `GatewayARN`, `LocationARN`, `Role`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SMBFileShare(Properties);

impl SMBFileShare {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether clients see only the files and folders they may access.
    ///
    /// `AccessBasedEnumeration`.
    pub fn access_based_enumeration(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AccessBasedEnumeration", value.into());
        self
    }

    /// Users and groups granted administrative privileges on the SMB share.
    ///
    /// `AdminUserList`.
    pub fn admin_user_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AdminUserList", value.into());
        self
    }

    /// The ARN of the CloudWatch log group that receives the share's audit logs. Removing this property from a template detaches audit logging: the update sends the empty string, which the service treats as the reset.
    ///
    /// `AuditDestinationARN`.
    pub fn audit_destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuditDestinationARN", value.into());
        self
    }

    /// The authentication the SMB share uses. The service accepts ActiveDirectory and GuestAccess; it is a length-bounded string in the API model rather than an enumeration.
    ///
    /// `Authentication`. A change replaces the resource.
    pub fn authentication(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Authentication", value.into());
        self
    }

    /// The Region of the S3 bucket, required when the bucket is reached through a VPC endpoint.
    ///
    /// `BucketRegion`. A change replaces the resource.
    pub fn bucket_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketRegion", value.into());
        self
    }

    /// `CacheAttributes`.
    pub fn cache_attributes(
        mut self,
        value: impl Into<Value<smb_file_share::CacheAttributes>>,
    ) -> Self {
        self.0.set("CacheAttributes", value.into());
        self
    }

    /// Whether the SMB share is case sensitive or defers to the client.
    ///
    /// `CaseSensitivity`. Allowed: [`CaseSensitivity`](smb_file_share::CaseSensitivity).
    pub fn case_sensitivity(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CaseSensitivity", value.into());
        self
    }

    /// The S3 storage class for new objects. The service accepts S3\_STANDARD, S3\_INTELLIGENT\_TIERING, S3\_STANDARD\_IA and S3\_ONEZONE\_IA; it is a length-bounded string in the API model rather than an enumeration.
    ///
    /// `DefaultStorageClass`.
    pub fn default_storage_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultStorageClass", value.into());
        self
    }

    /// The server-side encryption the gateway applies to objects it writes.
    ///
    /// `EncryptionType`. Allowed: [`EncryptionType`](smb_file_share::EncryptionType).
    pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionType", value.into());
        self
    }

    /// The name of the file share, which defaults to the bucket name when omitted. Removing this property from a template leaves the share's current value: the service documents no value that resets it.
    ///
    /// `FileShareName`.
    pub fn file_share_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileShareName", value.into());
        self
    }

    /// The ARN of the S3 File Gateway that hosts the share.
    ///
    /// `GatewayARN`. Required. A change replaces the resource.
    pub fn gateway_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayARN", value.into());
        self
    }

    /// Whether the gateway infers the MIME type of uploaded objects from their extension.
    ///
    /// `GuessMIMETypeEnabled`.
    pub fn guess_mime_type_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("GuessMIMETypeEnabled", value.into());
        self
    }

    /// Users and groups denied access to the SMB share.
    ///
    /// `InvalidUserList`.
    pub fn invalid_user_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("InvalidUserList", value.into());
        self
    }

    /// Deprecated by the service in favour of EncryptionType; true selects KMS encryption. Retained because it remains readable and settable.
    ///
    /// `KMSEncrypted`.
    pub fn kms_encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("KMSEncrypted", value.into());
        self
    }

    /// The KMS key used for encryption, when EncryptionType selects KMS. Removing this property from a template leaves the share's current value: the service documents no value that resets it.
    ///
    /// `KMSKey`.
    pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KMSKey", value.into());
        self
    }

    /// The ARN of the S3 bucket, or bucket prefix, the share exposes.
    ///
    /// `LocationARN`. Required. A change replaces the resource.
    pub fn location_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LocationARN", value.into());
        self
    }

    /// The upload-notification settling period, as a JSON document.
    ///
    /// `NotificationPolicy`.
    pub fn notification_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationPolicy", value.into());
        self
    }

    /// The canned S3 ACL applied to objects the gateway writes.
    ///
    /// `ObjectACL`. Allowed: [`ObjectACL`](smb_file_share::ObjectACL).
    pub fn object_acl(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ObjectACL", value.into());
        self
    }

    /// Whether the SMB share grants opportunistic locks.
    ///
    /// `OplocksEnabled`.
    pub fn oplocks_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("OplocksEnabled", value.into());
        self
    }

    /// Whether clients may write to the share.
    ///
    /// `ReadOnly`.
    pub fn read_only(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ReadOnly", value.into());
        self
    }

    /// Whether the bucket is a Requester Pays bucket.
    ///
    /// `RequesterPays`.
    pub fn requester_pays(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RequesterPays", value.into());
        self
    }

    /// The ARN of the IAM role the gateway assumes when it accesses the S3 location.
    ///
    /// `Role`. Required. A change replaces the resource.
    pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Role", value.into());
        self
    }

    /// Whether the SMB share uses Windows ACLs rather than POSIX permissions.
    ///
    /// `SMBACLEnabled`.
    pub fn smbacl_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SMBACLEnabled", value.into());
        self
    }

    /// Tags assigned to the file share.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<smb_file_share::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The DNS name of the S3 VPC endpoint the gateway uses to reach the bucket.
    ///
    /// `VPCEndpointDNSName`. A change replaces the resource.
    pub fn vpc_endpoint_dns_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VPCEndpointDNSName", value.into());
        self
    }

    /// Users and groups permitted to access the SMB share.
    ///
    /// `ValidUserList`.
    pub fn valid_user_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ValidUserList", value.into());
        self
    }
}

impl Resource for SMBFileShare {
    const TYPE: &'static str = "AWS::StorageGateway::SMBFileShare";
}

impl Construct for SMBFileShare {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SMBFileShare> for Properties {
    fn from(value: SMBFileShare) -> Self {
        value.0
    }
}

impl Handle<SMBFileShare> {
    /// The ARN of the file share.
    ///
    /// `Fn::GetAtt` of `FileShareARN`.
    #[must_use]
    pub fn file_share_arn(self) -> Value<String> {
        self.attribute("FileShareARN")
    }

    /// The ID of the file share.
    ///
    /// `Fn::GetAtt` of `FileShareId`.
    #[must_use]
    pub fn file_share_id(self) -> Value<String> {
        self.attribute("FileShareId")
    }

    /// The status of the file share. The service reports CREATING, UPDATING, AVAILABLE, DELETING and FORCE\_DELETING; it is a length-bounded string in the API model rather than an enumeration.
    ///
    /// `Fn::GetAtt` of `FileShareStatus`.
    #[must_use]
    pub fn file_share_status(self) -> Value<String> {
        self.attribute("FileShareStatus")
    }

    /// The export path the share is mounted or mapped at.
    ///
    /// `Fn::GetAtt` of `Path`.
    #[must_use]
    pub fn path(self) -> Value<String> {
        self.attribute("Path")
    }
}

/// Creates a virtual tape with a user-defined barcode on a Tape Gateway (VTL). A virtual tape is stored in Amazon S3 and can be archived to S3 Glacier or S3 Glacier Deep Archive.
///
/// [`AWS::StorageGateway::Tape`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tape.html).
///
/// Required: `GatewayARN`, `TapeSizeInBytes`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Tape(Properties);

impl Tape {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the Tape Gateway that hosts the virtual tape.
    ///
    /// `GatewayARN`. Required. A change replaces the resource.
    pub fn gateway_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayARN", value.into());
        self
    }

    /// Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by Amazon S3. Optional.
    ///
    /// `KMSEncrypted`. A change replaces the resource.
    pub fn kms_encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("KMSEncrypted", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side encryption. This value must be set if KMSEncrypted is true.
    ///
    /// `KMSKey`. A change replaces the resource.
    pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KMSKey", value.into());
        self
    }

    /// The ID of the pool that you want to add your tape to for archiving. Tapes in this pool are archived in the S3 storage class that is associated with the pool.
    ///
    /// `PoolId`. A change replaces the resource.
    pub fn pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PoolId", value.into());
        self
    }

    /// A list of up to 50 tags to assign to the virtual tape.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<tape::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The barcode that you want to assign to the virtual tape. Barcodes cannot be reused, even after a tape is deleted.
    ///
    /// `TapeBarcode`. A change replaces the resource.
    pub fn tape_barcode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TapeBarcode", value.into());
        self
    }

    /// The size, in bytes, of the virtual tape that you want to create.
    ///
    /// `TapeSizeInBytes`. Required. A change replaces the resource.
    pub fn tape_size_in_bytes(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("TapeSizeInBytes", value.into());
        self
    }

    /// Set to true to create a write-once-read-many (WORM) virtual tape.
    ///
    /// `Worm`. A change replaces the resource.
    pub fn worm(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Worm", value.into());
        self
    }
}

impl Resource for Tape {
    const TYPE: &'static str = "AWS::StorageGateway::Tape";
}

impl Construct for Tape {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Tape> for Properties {
    fn from(value: Tape) -> Self {
        value.0
    }
}

impl Handle<Tape> {
    /// The Amazon Resource Name (ARN) of the virtual tape.
    ///
    /// `Fn::GetAtt` of `TapeARN`.
    #[must_use]
    pub fn tape_arn(self) -> Value<String> {
        self.attribute("TapeARN")
    }

    /// The date and time that the virtual tape was created.
    ///
    /// `Fn::GetAtt` of `TapeCreatedDate`.
    #[must_use]
    pub fn tape_created_date(self) -> Value<String> {
        self.attribute("TapeCreatedDate")
    }

    /// The current status of the virtual tape.
    ///
    /// `Fn::GetAtt` of `TapeStatus`.
    #[must_use]
    pub fn tape_status(self) -> Value<String> {
        self.attribute("TapeStatus")
    }

    /// The size, in bytes, of data stored on the virtual tape.
    ///
    /// `Fn::GetAtt` of `TapeUsedInBytes`.
    #[must_use]
    pub fn tape_used_in_bytes(self) -> Value<f64> {
        self.attribute("TapeUsedInBytes")
    }
}

/// Creates a custom tape pool for archiving virtual tapes with optional retention lock.
///
/// [`AWS::StorageGateway::TapePool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tapepool.html).
///
/// Required: `PoolName`, `StorageClass`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TapePool(Properties);

impl TapePool {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the custom tape pool.
    ///
    /// `PoolName`. Required. A change replaces the resource.
    pub fn pool_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PoolName", value.into());
        self
    }

    /// Tape retention lock time in days (up to 36,500 days / 100 years).
    ///
    /// `RetentionLockTimeInDays`. A change replaces the resource.
    pub fn retention_lock_time_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RetentionLockTimeInDays", value.into());
        self
    }

    /// Tape retention lock type. Governance mode allows authorized removal; compliance mode prevents all removal.
    ///
    /// `RetentionLockType`. Allowed: [`RetentionLockType`](tape_pool::RetentionLockType). A change replaces the resource.
    pub fn retention_lock_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RetentionLockType", value.into());
        self
    }

    /// The storage class associated with the custom pool (S3 Glacier or S3 Glacier Deep Archive).
    ///
    /// `StorageClass`. Required. Allowed: [`StorageClass`](tape_pool::StorageClass). A change replaces the resource.
    pub fn storage_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StorageClass", value.into());
        self
    }

    /// A list of up to 50 tags for the tape pool.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<tape_pool::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for TapePool {
    const TYPE: &'static str = "AWS::StorageGateway::TapePool";
}

impl Construct for TapePool {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TapePool> for Properties {
    fn from(value: TapePool) -> Self {
        value.0
    }
}

impl Handle<TapePool> {
    /// The Amazon Resource Name (ARN) of the custom tape pool.
    ///
    /// `Fn::GetAtt` of `PoolARN`.
    #[must_use]
    pub fn pool_arn(self) -> Value<String> {
        self.attribute("PoolARN")
    }

    /// The unique identifier of the custom tape pool, extracted from the ARN.
    ///
    /// `Fn::GetAtt` of `PoolId`.
    #[must_use]
    pub fn pool_id(self) -> Value<String> {
        self.attribute("PoolId")
    }
}

/// Creates a cached iSCSI volume on a Storage Gateway. A cached volume stores data in Amazon S3 and retains a copy of frequently accessed data subsets locally.
///
/// [`AWS::StorageGateway::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-volume.html).
///
/// Required: `GatewayARN`, `NetworkInterfaceId`, `TargetName`, `VolumeSizeInBytes`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Volume(Properties);

impl Volume {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the gateway on which to create the volume.
    ///
    /// `GatewayARN`. Required. A change replaces the resource.
    pub fn gateway_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayARN", value.into());
        self
    }

    /// Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by Amazon S3.
    ///
    /// `KMSEncrypted`. A change replaces the resource.
    pub fn kms_encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("KMSEncrypted", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side encryption.
    ///
    /// `KMSKey`. A change replaces the resource.
    pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KMSKey", value.into());
        self
    }

    /// The network interface of the gateway on which to expose the iSCSI target. Only IPv4 addresses are accepted.
    ///
    /// `NetworkInterfaceId`. Required. A change replaces the resource.
    pub fn network_interface_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkInterfaceId", value.into());
        self
    }

    /// The snapshot ID of the snapshot to restore as the new cached volume (e.g., snap-1122aabb).
    ///
    /// `SnapshotId`. A change replaces the resource.
    pub fn snapshot_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotId", value.into());
        self
    }

    /// The ARN of an existing volume from which to create the new volume.
    ///
    /// `SourceVolumeARN`. A change replaces the resource.
    pub fn source_volume_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceVolumeARN", value.into());
        self
    }

    /// A list of up to 50 tags to assign to the volume.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<volume::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the iSCSI target used by an initiator to connect to a volume and used as a suffix for the target ARN.
    ///
    /// `TargetName`. Required. A change replaces the resource.
    pub fn target_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetName", value.into());
        self
    }

    /// The size of the volume in bytes.
    ///
    /// `VolumeSizeInBytes`. Required. A change replaces the resource.
    pub fn volume_size_in_bytes(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("VolumeSizeInBytes", value.into());
        self
    }
}

impl Resource for Volume {
    const TYPE: &'static str = "AWS::StorageGateway::Volume";
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
    /// The date the volume was created.
    ///
    /// `Fn::GetAtt` of `CreatedDate`.
    #[must_use]
    pub fn created_date(self) -> Value<String> {
        self.attribute("CreatedDate")
    }

    /// The Amazon Resource Name (ARN) of the volume target, which includes the iSCSI target name.
    ///
    /// `Fn::GetAtt` of `TargetARN`.
    #[must_use]
    pub fn target_arn(self) -> Value<String> {
        self.attribute("TargetARN")
    }

    /// The Amazon Resource Name (ARN) of the storage volume.
    ///
    /// `Fn::GetAtt` of `VolumeARN`.
    #[must_use]
    pub fn volume_arn(self) -> Value<String> {
        self.attribute("VolumeARN")
    }

    /// Indicates whether the storage volume is attached to or detached from the gateway.
    ///
    /// `Fn::GetAtt` of `VolumeAttachmentStatus`.
    #[must_use]
    pub fn volume_attachment_status(self) -> Value<String> {
        self.attribute("VolumeAttachmentStatus")
    }

    /// The unique identifier of the volume, extracted from the ARN.
    ///
    /// `Fn::GetAtt` of `VolumeId`.
    #[must_use]
    pub fn volume_id(self) -> Value<String> {
        self.attribute("VolumeId")
    }

    /// The status of the storage volume.
    ///
    /// `Fn::GetAtt` of `VolumeStatus`.
    #[must_use]
    pub fn volume_status(self) -> Value<String> {
        self.attribute("VolumeStatus")
    }

    /// The type of the volume (CACHED iSCSI).
    ///
    /// `Fn::GetAtt` of `VolumeType`.
    #[must_use]
    pub fn volume_type(self) -> Value<String> {
        self.attribute("VolumeType")
    }

    /// The size of the data stored on the volume in bytes.
    ///
    /// `Fn::GetAtt` of `VolumeUsedInBytes`.
    #[must_use]
    pub fn volume_used_in_bytes(self) -> Value<f64> {
        self.attribute("VolumeUsedInBytes")
    }
}

/// Property types and words of [`NFSFileShare`].
pub mod nfs_file_share {
    use crate::{Json, Properties, Value};

    /// Refresh cache information for the file share. Removing this property from a template leaves the share's current value: the service documents no value that resets it.
    ///
    /// A property type of `AWS::StorageGateway::NFSFileShare`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CacheAttributes(Properties);

    impl CacheAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// How long the directory contents cached by the gateway are considered valid.
        ///
        /// `CacheStaleTimeoutInSeconds`.
        pub fn cache_stale_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CacheStaleTimeoutInSeconds", value.into());
            self
        }
    }

    impl From<CacheAttributes> for Json {
        fn from(value: CacheAttributes) -> Self {
            value.0.into()
        }
    }

    /// Default values for the file and directory permissions of an NFS share.
    ///
    /// A property type of `AWS::StorageGateway::NFSFileShare`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NFSFileShareDefaults(Properties);

    impl NFSFileShareDefaults {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Unix directory mode in the form nnnn.
        ///
        /// `DirectoryMode`.
        pub fn directory_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DirectoryMode", value.into());
            self
        }

        /// The Unix file mode in the form nnnn.
        ///
        /// `FileMode`.
        pub fn file_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileMode", value.into());
            self
        }

        /// The default group ID for files in the file share.
        ///
        /// `GroupId`.
        pub fn group_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("GroupId", value.into());
            self
        }

        /// The default owner ID for files in the file share.
        ///
        /// `OwnerId`.
        pub fn owner_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OwnerId", value.into());
            self
        }
    }

    impl From<NFSFileShareDefaults> for Json {
        fn from(value: NFSFileShareDefaults) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair assigned to the file share.
    ///
    /// A property type of `AWS::StorageGateway::NFSFileShare`.
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
        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            SseS3 = "SseS3",
            SseKms = "SseKms",
            DsseKms = "DsseKms",
        }

        /// Words for `ObjectACL`.
        pub enum ObjectACL {
            Private = "private",
            PublicRead = "public-read",
            PublicReadWrite = "public-read-write",
            AuthenticatedRead = "authenticated-read",
            BucketOwnerRead = "bucket-owner-read",
            BucketOwnerFullControl = "bucket-owner-full-control",
            AwsExecRead = "aws-exec-read",
        }
    }
}

/// Property types and words of [`SMBFileShare`].
pub mod smb_file_share {
    use crate::{Json, Properties, Value};

    /// Refresh cache information for the file share. Removing this property from a template leaves the share's current value: the service documents no value that resets it.
    ///
    /// A property type of `AWS::StorageGateway::SMBFileShare`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CacheAttributes(Properties);

    impl CacheAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// How long the directory contents cached by the gateway are considered valid.
        ///
        /// `CacheStaleTimeoutInSeconds`.
        pub fn cache_stale_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CacheStaleTimeoutInSeconds", value.into());
            self
        }
    }

    impl From<CacheAttributes> for Json {
        fn from(value: CacheAttributes) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair assigned to the file share.
    ///
    /// A property type of `AWS::StorageGateway::SMBFileShare`.
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
        /// Words for `CaseSensitivity`.
        pub enum CaseSensitivity {
            ClientSpecified = "ClientSpecified",
            CaseSensitive = "CaseSensitive",
        }

        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            SseS3 = "SseS3",
            SseKms = "SseKms",
            DsseKms = "DsseKms",
        }

        /// Words for `ObjectACL`.
        pub enum ObjectACL {
            Private = "private",
            PublicRead = "public-read",
            PublicReadWrite = "public-read-write",
            AuthenticatedRead = "authenticated-read",
            BucketOwnerRead = "bucket-owner-read",
            BucketOwnerFullControl = "bucket-owner-full-control",
            AwsExecRead = "aws-exec-read",
        }
    }
}

/// Property types of [`Tape`].
pub mod tape {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with the virtual tape.
    ///
    /// A property type of `AWS::StorageGateway::Tape`.
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

        /// The tag key. Cannot be prefixed with aws:.
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

/// Property types and words of [`TapePool`].
pub mod tape_pool {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::StorageGateway::TapePool`.
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

    words! {
        /// Words for `RetentionLockType`.
        pub enum RetentionLockType {
            Compliance = "COMPLIANCE",
            Governance = "GOVERNANCE",
            None = "NONE",
        }

        /// Words for `StorageClass`.
        pub enum StorageClass {
            DeepArchive = "DEEP_ARCHIVE",
            Glacier = "GLACIER",
        }
    }
}

/// Property types of [`Volume`].
pub mod volume {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::StorageGateway::Volume`.
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
