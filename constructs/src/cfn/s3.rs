//! `AWS::S3`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::S3::AccessGrant` resource creates an access grant that gives a grantee access to your S3 data. The grantee can be an IAM user or role or a directory user, or group.
///
/// [`AWS::S3::AccessGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html).
///
/// Required: `AccessGrantsLocationId`, `Grantee`, `Permission`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessGrant(Properties);

impl AccessGrant {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration options of the grant location. The grant location is the S3 path to the data to which you are granting access. It contains the `S3SubPrefix` field.
    ///
    /// `AccessGrantsLocationConfiguration`.
    pub fn access_grants_location_configuration(
        mut self,
        value: impl Into<Value<access_grant::AccessGrantsLocationConfiguration>>,
    ) -> Self {
        self.0
            .set("AccessGrantsLocationConfiguration", value.into());
        self
    }

    /// The ID of the registered location to which you are granting access. S3 Access Grants assigns this ID when you register the location.
    ///
    /// `AccessGrantsLocationId`. Required.
    pub fn access_grants_location_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessGrantsLocationId", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an AWS IAM Identity Center application associated with your Identity Center instance. If the grant includes an application ARN, the grantee can only access the S3 data through this application.
    ///
    /// `ApplicationArn`.
    pub fn application_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationArn", value.into());
        self
    }

    /// The user, group, or role to which you are granting access. You can grant access to an IAM user or role.
    ///
    /// `Grantee`. Required.
    pub fn grantee(mut self, value: impl Into<Value<access_grant::Grantee>>) -> Self {
        self.0.set("Grantee", value.into());
        self
    }

    /// The type of access that you are granting to your S3 data, which can be set to one of the following values:
    ///
    /// `Permission`. Required. Allowed: [`Permission`](access_grant::Permission).
    pub fn permission(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Permission", value.into());
        self
    }

    /// The type of `S3SubPrefix` . The only possible value is `Object` . Pass this value if the access grant scope is an object. Do not pass this value if the access grant scope is a bucket or a bucket and a prefix.
    ///
    /// `S3PrefixType`. Allowed: [`S3PrefixType`](access_grant::S3PrefixType). A change replaces the resource.
    pub fn s3_prefix_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3PrefixType", value.into());
        self
    }

    /// The AWS resource tags that you are adding to the access grant. Each tag is a label consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and filter resources.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<access_grant::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AccessGrant {
    const TYPE: &'static str = "AWS::S3::AccessGrant";
}

impl Construct for AccessGrant {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccessGrant> for Properties {
    fn from(value: AccessGrant) -> Self {
        value.0
    }
}

impl Handle<AccessGrant> {
    /// The ARN of the access grant.
    ///
    /// `Fn::GetAtt` of `AccessGrantArn`.
    #[must_use]
    pub fn access_grant_arn(self) -> Value<String> {
        self.attribute("AccessGrantArn")
    }

    /// The ID of the access grant. S3 Access Grants auto-generates this ID when you create the access grant.
    ///
    /// `Fn::GetAtt` of `AccessGrantId`.
    #[must_use]
    pub fn access_grant_id(self) -> Value<String> {
        self.attribute("AccessGrantId")
    }

    /// The S3 path of the data to which you are granting access. It is the result of appending the `Subprefix` to the location scope.
    ///
    /// `Fn::GetAtt` of `GrantScope`.
    #[must_use]
    pub fn grant_scope(self) -> Value<String> {
        self.attribute("GrantScope")
    }
}

/// The `AWS::S3::AccessGrantInstance` resource creates an S3 Access Grants instance, which serves as a logical grouping for access grants. You can create one S3 Access Grants instance per Region per account.
///
/// [`AWS::S3::AccessGrantsInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantsinstance.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessGrantsInstance(Properties);

impl AccessGrantsInstance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// If you would like to associate your S3 Access Grants instance with an AWS IAM Identity Center instance, use this field to pass the Amazon Resource Name (ARN) of the AWS IAM Identity Center instance that you are associating with your S3 Access Grants instance.
    ///
    /// `IdentityCenterArn`.
    pub fn identity_center_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityCenterArn", value.into());
        self
    }

    /// The AWS resource tags that you are adding to the S3 Access Grants instance. Each tag is a label consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and filter resources.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<access_grants_instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AccessGrantsInstance {
    const TYPE: &'static str = "AWS::S3::AccessGrantsInstance";
}

impl Construct for AccessGrantsInstance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccessGrantsInstance> for Properties {
    fn from(value: AccessGrantsInstance) -> Self {
        value.0
    }
}

impl Handle<AccessGrantsInstance> {
    /// The ARN of the S3 Access Grants instance.
    ///
    /// `Fn::GetAtt` of `AccessGrantsInstanceArn`.
    #[must_use]
    pub fn access_grants_instance_arn(self) -> Value<String> {
        self.attribute("AccessGrantsInstanceArn")
    }

    /// The ID of the S3 Access Grants instance. The ID is `default` . You can have one S3 Access Grants instance per Region per account.
    ///
    /// `Fn::GetAtt` of `AccessGrantsInstanceId`.
    #[must_use]
    pub fn access_grants_instance_id(self) -> Value<String> {
        self.attribute("AccessGrantsInstanceId")
    }
}

/// The `AWS::S3::AccessGrantsLocation` resource creates the S3 data location that you would like to register in your S3 Access Grants instance. Your S3 data must be in the same Region as your S3 Access Grants instance.
///
/// [`AWS::S3::AccessGrantsLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantslocation.html).
///
/// Required: `IamRoleArn`, `LocationScope`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessGrantsLocation(Properties);

impl AccessGrantsLocation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the IAM role for the registered location. S3 Access Grants assumes this role to manage access to the registered location.
    ///
    /// `IamRoleArn`. Required.
    pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IamRoleArn", value.into());
        self
    }

    /// The S3 URI path to the location that you are registering. The location scope can be the default S3 location `s3://` , the S3 path to a bucket, or the S3 path to a bucket and prefix.
    ///
    /// `LocationScope`. Required.
    pub fn location_scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LocationScope", value.into());
        self
    }

    /// The AWS resource tags that you are adding to the S3 Access Grants location. Each tag is a label consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and filter resources.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<access_grants_location::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AccessGrantsLocation {
    const TYPE: &'static str = "AWS::S3::AccessGrantsLocation";
}

impl Construct for AccessGrantsLocation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccessGrantsLocation> for Properties {
    fn from(value: AccessGrantsLocation) -> Self {
        value.0
    }
}

impl Handle<AccessGrantsLocation> {
    /// The ARN of the location you are registering.
    ///
    /// `Fn::GetAtt` of `AccessGrantsLocationArn`.
    #[must_use]
    pub fn access_grants_location_arn(self) -> Value<String> {
        self.attribute("AccessGrantsLocationArn")
    }

    /// The ID of the registered location to which you are granting access. S3 Access Grants assigns this ID when you register the location.
    ///
    /// `Fn::GetAtt` of `AccessGrantsLocationId`.
    #[must_use]
    pub fn access_grants_location_id(self) -> Value<String> {
        self.attribute("AccessGrantsLocationId")
    }
}

/// The AWS::S3::AccessPoint resource is an Amazon S3 resource type that you can use to access buckets.
///
/// [`AWS::S3::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accesspoint.html).
///
/// Required: `Bucket`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessPoint(Properties);

impl AccessPoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the bucket associated with this access point.
    ///
    /// `Bucket`. Required. A change replaces the resource.
    pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Bucket", value.into());
        self
    }

    /// The AWS account ID associated with the S3 bucket associated with this access point.
    ///
    /// `BucketAccountId`. A change replaces the resource.
    pub fn bucket_account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketAccountId", value.into());
        self
    }

    /// The name of this access point. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the access point name.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The access point policy associated with this access point.
    ///
    /// `Policy`.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the configuration options in any combination.
    ///
    /// `PublicAccessBlockConfiguration`.
    pub fn public_access_block_configuration(
        mut self,
        value: impl Into<Value<access_point::PublicAccessBlockConfiguration>>,
    ) -> Self {
        self.0.set("PublicAccessBlockConfiguration", value.into());
        self
    }

    /// An array of tags that you can apply to access points. Tags are key-value pairs of metadata used to categorize your access points and control access.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<access_point::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Virtual Private Cloud (VPC) configuration for this access point, if one exists.
    ///
    /// `VpcConfiguration`. A change replaces the resource.
    pub fn vpc_configuration(
        mut self,
        value: impl Into<Value<access_point::VpcConfiguration>>,
    ) -> Self {
        self.0.set("VpcConfiguration", value.into());
        self
    }
}

impl Resource for AccessPoint {
    const TYPE: &'static str = "AWS::S3::AccessPoint";
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
    /// The alias for this access point.
    ///
    /// `Fn::GetAtt` of `Alias`.
    #[must_use]
    pub fn alias(self) -> Value<String> {
        self.attribute("Alias")
    }

    /// This property contains the details of the ARN for the access point.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Indicates whether this access point allows access from the internet. If `VpcConfiguration` is specified for this access point, then `NetworkOrigin` is `VPC` , and the access point doesn't allow access from the internet.
    ///
    /// `Fn::GetAtt` of `NetworkOrigin`.
    #[must_use]
    pub fn network_origin(self) -> Value<String> {
        self.attribute("NetworkOrigin")
    }
}

/// The `AWS::S3::Bucket` resource creates an Amazon S3 bucket in the same AWS Region where you create the AWS CloudFormation stack.
///
/// [`AWS::S3::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Bucket(Properties);

impl Bucket {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ABAC status of the general purpose bucket. When ABAC is enabled for the general purpose bucket, you can use tags to manage access to the general purpose buckets as well as for cost tracking purposes.
    ///
    /// `AbacStatus`. Allowed: [`AbacStatus`](bucket::AbacStatus).
    pub fn abac_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AbacStatus", value.into());
        self
    }

    /// Configures the transfer acceleration state for an Amazon S3 bucket. For more information, see [Amazon S3 Transfer Acceleration](https://docs.aws.amazon.com/AmazonS3/latest/dev/transfer-acceleration.html) in the \*Amazon S3 User Guide\* .
    ///
    /// `AccelerateConfiguration`.
    pub fn accelerate_configuration(
        mut self,
        value: impl Into<Value<bucket::AccelerateConfiguration>>,
    ) -> Self {
        self.0.set("AccelerateConfiguration", value.into());
        self
    }

    /// \> This is a legacy property, and it is not recommended for most use cases. A majority of modern use cases in Amazon S3 no longer require the use of ACLs, and we recommend that you keep ACLs disabled.
    ///
    /// `AccessControl`. Allowed: [`AccessControl`](bucket::AccessControl).
    pub fn access_control(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessControl", value.into());
        self
    }

    /// Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket.
    ///
    /// `AnalyticsConfigurations`.
    pub fn analytics_configurations(
        mut self,
        value: impl Into<List<bucket::AnalyticsConfiguration>>,
    ) -> Self {
        self.0.set("AnalyticsConfigurations", value.into());
        self
    }

    /// Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS).
    ///
    /// `BucketEncryption`.
    pub fn bucket_encryption(mut self, value: impl Into<Value<bucket::BucketEncryption>>) -> Self {
        self.0.set("BucketEncryption", value.into());
        self
    }

    /// A name for the bucket. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the bucket name.
    ///
    /// `BucketName`. A change replaces the resource.
    pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketName", value.into());
        self
    }

    /// `BucketNamePrefix`. A change replaces the resource.
    pub fn bucket_name_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketNamePrefix", value.into());
        self
    }

    /// `BucketNamespace`. Allowed: [`BucketNamespace`](bucket::BucketNamespace). A change replaces the resource.
    pub fn bucket_namespace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketNamespace", value.into());
        self
    }

    /// Describes the cross-origin access configuration for objects in an Amazon S3 bucket.
    ///
    /// `CorsConfiguration`.
    pub fn cors_configuration(
        mut self,
        value: impl Into<Value<bucket::CorsConfiguration>>,
    ) -> Self {
        self.0.set("CorsConfiguration", value.into());
        self
    }

    /// Defines how Amazon S3 handles Intelligent-Tiering storage.
    ///
    /// `IntelligentTieringConfigurations`.
    pub fn intelligent_tiering_configurations(
        mut self,
        value: impl Into<List<bucket::IntelligentTieringConfiguration>>,
    ) -> Self {
        self.0.set("IntelligentTieringConfigurations", value.into());
        self
    }

    /// Specifies the S3 Inventory configuration for an Amazon S3 bucket. For more information, see [GET Bucket inventory](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketGETInventoryConfig.html) in the \*Amazon S3 API Reference\* .
    ///
    /// `InventoryConfigurations`.
    pub fn inventory_configurations(
        mut self,
        value: impl Into<List<bucket::InventoryConfiguration>>,
    ) -> Self {
        self.0.set("InventoryConfigurations", value.into());
        self
    }

    /// Specifies the lifecycle configuration for objects in an Amazon S3 bucket. For more information, see [Object Lifecycle Management](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lifecycle-mgmt.html) in the \*Amazon S3 User Guide\* .
    ///
    /// `LifecycleConfiguration`.
    pub fn lifecycle_configuration(
        mut self,
        value: impl Into<Value<bucket::LifecycleConfiguration>>,
    ) -> Self {
        self.0.set("LifecycleConfiguration", value.into());
        self
    }

    /// Settings that define where logs are stored.
    ///
    /// `LoggingConfiguration`.
    pub fn logging_configuration(
        mut self,
        value: impl Into<Value<bucket::LoggingConfiguration>>,
    ) -> Self {
        self.0.set("LoggingConfiguration", value.into());
        self
    }

    /// The S3 Metadata configuration for a general purpose bucket.
    ///
    /// `MetadataConfiguration`.
    pub fn metadata_configuration(
        mut self,
        value: impl Into<Value<bucket::MetadataConfiguration>>,
    ) -> Self {
        self.0.set("MetadataConfiguration", value.into());
        self
    }

    /// The metadata table configuration of an Amazon S3 general purpose bucket.
    ///
    /// `MetadataTableConfiguration`.
    pub fn metadata_table_configuration(
        mut self,
        value: impl Into<Value<bucket::MetadataTableConfiguration>>,
    ) -> Self {
        self.0.set("MetadataTableConfiguration", value.into());
        self
    }

    /// Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket.
    ///
    /// `MetricsConfigurations`.
    pub fn metrics_configurations(
        mut self,
        value: impl Into<List<bucket::MetricsConfiguration>>,
    ) -> Self {
        self.0.set("MetricsConfigurations", value.into());
        self
    }

    /// Configuration that defines how Amazon S3 handles bucket notifications.
    ///
    /// `NotificationConfiguration`.
    pub fn notification_configuration(
        mut self,
        value: impl Into<Value<bucket::NotificationConfiguration>>,
    ) -> Self {
        self.0.set("NotificationConfiguration", value.into());
        self
    }

    /// \> This operation is not supported for directory buckets.
    ///
    /// `ObjectLockConfiguration`.
    pub fn object_lock_configuration(
        mut self,
        value: impl Into<Value<bucket::ObjectLockConfiguration>>,
    ) -> Self {
        self.0.set("ObjectLockConfiguration", value.into());
        self
    }

    /// Indicates whether this bucket has an Object Lock configuration enabled. Enable `ObjectLockEnabled` when you apply `ObjectLockConfiguration` to a bucket.
    ///
    /// `ObjectLockEnabled`.
    pub fn object_lock_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ObjectLockEnabled", value.into());
        self
    }

    /// Configuration that defines how Amazon S3 handles Object Ownership rules.
    ///
    /// `OwnershipControls`.
    pub fn ownership_controls(
        mut self,
        value: impl Into<Value<bucket::OwnershipControls>>,
    ) -> Self {
        self.0.set("OwnershipControls", value.into());
        self
    }

    /// Configuration that defines how Amazon S3 handles public access.
    ///
    /// `PublicAccessBlockConfiguration`.
    pub fn public_access_block_configuration(
        mut self,
        value: impl Into<Value<bucket::PublicAccessBlockConfiguration>>,
    ) -> Self {
        self.0.set("PublicAccessBlockConfiguration", value.into());
        self
    }

    /// Configuration for replicating objects in an S3 bucket. To enable replication, you must also enable versioning by using the `VersioningConfiguration` property.
    ///
    /// `ReplicationConfiguration`.
    pub fn replication_configuration(
        mut self,
        value: impl Into<Value<bucket::ReplicationConfiguration>>,
    ) -> Self {
        self.0.set("ReplicationConfiguration", value.into());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for this S3 bucket.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<bucket::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Enables multiple versions of all objects in this bucket. You might enable versioning to prevent objects from being deleted or overwritten by mistake or to archive objects so that you can retrieve previous versions of them.
    ///
    /// `VersioningConfiguration`.
    pub fn versioning_configuration(
        mut self,
        value: impl Into<Value<bucket::VersioningConfiguration>>,
    ) -> Self {
        self.0.set("VersioningConfiguration", value.into());
        self
    }

    /// Information used to configure the bucket as a static website. For more information, see [Hosting Websites on Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html) .
    ///
    /// `WebsiteConfiguration`.
    pub fn website_configuration(
        mut self,
        value: impl Into<Value<bucket::WebsiteConfiguration>>,
    ) -> Self {
        self.0.set("WebsiteConfiguration", value.into());
        self
    }
}

impl Resource for Bucket {
    const TYPE: &'static str = "AWS::S3::Bucket";
}

impl Construct for Bucket {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Bucket> for Properties {
    fn from(value: Bucket) -> Self {
        value.0
    }
}

impl Handle<Bucket> {
    /// Returns the Amazon Resource Name (ARN) of the specified bucket.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the IPv4 DNS name of the specified bucket.
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[must_use]
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// Returns the IPv6 DNS name of the specified bucket.
    ///
    /// `Fn::GetAtt` of `DualStackDomainName`.
    #[must_use]
    pub fn dual_stack_domain_name(self) -> Value<String> {
        self.attribute("DualStackDomainName")
    }

    /// The Amazon Resource Name (ARN) for the annotation table.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.AnnotationTableConfiguration.TableArn`.
    #[must_use]
    pub fn metadata_configuration_annotation_table_configuration_table_arn(self) -> Value<String> {
        self.attribute("MetadataConfiguration.AnnotationTableConfiguration.TableArn")
    }

    /// The name of the annotation table.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.AnnotationTableConfiguration.TableName`.
    #[must_use]
    pub fn metadata_configuration_annotation_table_configuration_table_name(self) -> Value<String> {
        self.attribute("MetadataConfiguration.AnnotationTableConfiguration.TableName")
    }

    /// The destination information for the S3 Metadata configuration.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.Destination`.
    #[must_use]
    pub fn metadata_configuration_destination(self) -> Value<Json> {
        self.attribute("MetadataConfiguration.Destination")
    }

    /// The Amazon Resource Name (ARN) for the inventory table.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.InventoryTableConfiguration.TableArn`.
    #[must_use]
    pub fn metadata_configuration_inventory_table_configuration_table_arn(self) -> Value<String> {
        self.attribute("MetadataConfiguration.InventoryTableConfiguration.TableArn")
    }

    /// The name of the inventory table.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.InventoryTableConfiguration.TableName`.
    #[must_use]
    pub fn metadata_configuration_inventory_table_configuration_table_name(self) -> Value<String> {
        self.attribute("MetadataConfiguration.InventoryTableConfiguration.TableName")
    }

    /// The Amazon Resource Name (ARN) for the journal table.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.JournalTableConfiguration.TableArn`.
    #[must_use]
    pub fn metadata_configuration_journal_table_configuration_table_arn(self) -> Value<String> {
        self.attribute("MetadataConfiguration.JournalTableConfiguration.TableArn")
    }

    /// The name of the journal table.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.JournalTableConfiguration.TableName`.
    #[must_use]
    pub fn metadata_configuration_journal_table_configuration_table_name(self) -> Value<String> {
        self.attribute("MetadataConfiguration.JournalTableConfiguration.TableName")
    }

    /// The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
    ///
    /// `Fn::GetAtt` of `MetadataTableConfiguration.S3TablesDestination.TableArn`.
    #[must_use]
    pub fn metadata_table_configuration_s3_tables_destination_table_arn(self) -> Value<String> {
        self.attribute("MetadataTableConfiguration.S3TablesDestination.TableArn")
    }

    /// The table bucket namespace for the metadata table in your metadata table configuration. This value is always `aws_s3_metadata` .
    ///
    /// `Fn::GetAtt` of `MetadataTableConfiguration.S3TablesDestination.TableNamespace`.
    #[must_use]
    pub fn metadata_table_configuration_s3_tables_destination_table_namespace(
        self,
    ) -> Value<String> {
        self.attribute("MetadataTableConfiguration.S3TablesDestination.TableNamespace")
    }

    /// Returns the regional domain name of the specified bucket.
    ///
    /// `Fn::GetAtt` of `RegionalDomainName`.
    #[must_use]
    pub fn regional_domain_name(self) -> Value<String> {
        self.attribute("RegionalDomainName")
    }

    /// Returns the Amazon S3 website endpoint for the specified bucket.
    ///
    /// `Fn::GetAtt` of `WebsiteURL`.
    #[must_use]
    pub fn website_url(self) -> Value<String> {
        self.attribute("WebsiteURL")
    }
}

/// Applies an Amazon S3 bucket policy to an Amazon S3 bucket.
///
/// [`AWS::S3::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html).
///
/// Required: `Bucket`, `PolicyDocument`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BucketPolicy(Properties);

impl BucketPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Amazon S3 bucket to which the policy applies.
    ///
    /// `Bucket`. Required. A change replaces the resource.
    pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Bucket", value.into());
        self
    }

    /// A policy document containing permissions to add to the specified bucket. In IAM, you must provide policy documents in JSON format.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }
}

impl Resource for BucketPolicy {
    const TYPE: &'static str = "AWS::S3::BucketPolicy";
}

impl Construct for BucketPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BucketPolicy> for Properties {
    fn from(value: BucketPolicy) -> Self {
        value.0
    }
}

/// The `AWS::S3::MultiRegionAccessPoint` resource creates an Amazon S3 Multi-Region Access Point.
///
/// [`AWS::S3::MultiRegionAccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspoint.html).
///
/// Required: `Regions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MultiRegionAccessPoint(Properties);

impl MultiRegionAccessPoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Multi-Region Access Point.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The PublicAccessBlock configuration that you want to apply to this Multi-Region Access Point. You can enable the configuration options in any combination.
    ///
    /// `PublicAccessBlockConfiguration`. A change replaces the resource.
    pub fn public_access_block_configuration(
        mut self,
        value: impl Into<Value<multi_region_access_point::PublicAccessBlockConfiguration>>,
    ) -> Self {
        self.0.set("PublicAccessBlockConfiguration", value.into());
        self
    }

    /// A collection of the Regions and buckets associated with the Multi-Region Access Point.
    ///
    /// `Regions`. Required. A change replaces the resource.
    pub fn regions(mut self, value: impl Into<List<multi_region_access_point::Region>>) -> Self {
        self.0.set("Regions", value.into());
        self
    }
}

impl Resource for MultiRegionAccessPoint {
    const TYPE: &'static str = "AWS::S3::MultiRegionAccessPoint";
}

impl Construct for MultiRegionAccessPoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MultiRegionAccessPoint> for Properties {
    fn from(value: MultiRegionAccessPoint) -> Self {
        value.0
    }
}

impl Handle<MultiRegionAccessPoint> {
    /// The alias for the Multi-Region Access Point.
    ///
    /// `Fn::GetAtt` of `Alias`.
    #[must_use]
    pub fn alias(self) -> Value<String> {
        self.attribute("Alias")
    }

    /// The timestamp of when the Multi-Region Access Point is created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }
}

/// Applies an Amazon S3 access policy to an Amazon S3 Multi-Region Access Point.
///
/// [`AWS::S3::MultiRegionAccessPointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspointpolicy.html).
///
/// Required: `MrapName`, `Policy`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MultiRegionAccessPointPolicy(Properties);

impl MultiRegionAccessPointPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Multi-Region Access Point.
    ///
    /// `MrapName`. Required. A change replaces the resource.
    pub fn mrap_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MrapName", value.into());
        self
    }

    /// The access policy associated with the Multi-Region Access Point.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }
}

impl Resource for MultiRegionAccessPointPolicy {
    const TYPE: &'static str = "AWS::S3::MultiRegionAccessPointPolicy";
}

impl Construct for MultiRegionAccessPointPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MultiRegionAccessPointPolicy> for Properties {
    fn from(value: MultiRegionAccessPointPolicy) -> Self {
        value.0
    }
}

impl Handle<MultiRegionAccessPointPolicy> {
    /// The Policy Status associated with this Multi Region Access Point
    ///
    /// `Fn::GetAtt` of `PolicyStatus`.
    #[must_use]
    pub fn policy_status(self) -> Value<Json> {
        self.attribute("PolicyStatus")
    }

    /// Specifies whether the policy is public or not.
    ///
    /// `Fn::GetAtt` of `PolicyStatus.IsPublic`.
    #[must_use]
    pub fn policy_status_is_public(self) -> Value<String> {
        self.attribute("PolicyStatus.IsPublic")
    }
}

/// The AWS::S3::StorageLens resource creates an Amazon S3 Storage Lens configuration.
///
/// [`AWS::S3::StorageLens`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html).
///
/// Required: `StorageLensConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StorageLens(Properties);

impl StorageLens {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// This resource contains the details Amazon S3 Storage Lens configuration.
    ///
    /// `StorageLensConfiguration`. Required.
    pub fn storage_lens_configuration(
        mut self,
        value: impl Into<Value<storage_lens::StorageLensConfiguration>>,
    ) -> Self {
        self.0.set("StorageLensConfiguration", value.into());
        self
    }

    /// A set of tags (key–value pairs) to associate with the Storage Lens configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<storage_lens::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for StorageLens {
    const TYPE: &'static str = "AWS::S3::StorageLens";
}

impl Construct for StorageLens {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StorageLens> for Properties {
    fn from(value: StorageLens) -> Self {
        value.0
    }
}

impl Handle<StorageLens> {
    /// This property contains the details of the ARN of the S3 Storage Lens configuration. This property is read-only.
    ///
    /// `Fn::GetAtt` of `StorageLensConfiguration.StorageLensArn`.
    #[must_use]
    pub fn storage_lens_configuration_storage_lens_arn(self) -> Value<String> {
        self.attribute("StorageLensConfiguration.StorageLensArn")
    }
}

/// The `AWS::S3::StorageLensGroup` resource creates an S3 Storage Lens group. A Storage Lens group is a custom grouping of objects that include filters for prefixes, suffixes, object tags, object size, or object age.
///
/// [`AWS::S3::StorageLensGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelensgroup.html).
///
/// Required: `Filter`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StorageLensGroup(Properties);

impl StorageLensGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// This property contains the criteria for the Storage Lens group data that is displayed
    ///
    /// `Filter`. Required.
    pub fn filter(mut self, value: impl Into<Value<storage_lens_group::Filter>>) -> Self {
        self.0.set("Filter", value.into());
        self
    }

    /// This property contains the Storage Lens group name.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// This property contains the AWS resource tags that you're adding to your Storage Lens group. This parameter is optional.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<storage_lens_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for StorageLensGroup {
    const TYPE: &'static str = "AWS::S3::StorageLensGroup";
}

impl Construct for StorageLensGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StorageLensGroup> for Properties {
    fn from(value: StorageLensGroup) -> Self {
        value.0
    }
}

impl Handle<StorageLensGroup> {
    /// The ARN for the Amazon S3 Storage Lens Group.
    ///
    /// `Fn::GetAtt` of `StorageLensGroupArn`.
    #[must_use]
    pub fn storage_lens_group_arn(self) -> Value<String> {
        self.attribute("StorageLensGroupArn")
    }
}

/// Property types and words of [`AccessGrant`].
pub mod access_grant {
    use crate::{Json, Properties, Value};

    /// The configuration options of the S3 Access Grants location. It contains the `S3SubPrefix` field.
    ///
    /// A property type of `AWS::S3::AccessGrant`.
    ///
    /// Required: `S3SubPrefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessGrantsLocationConfiguration(Properties);

    impl AccessGrantsLocationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The `S3SubPrefix` is appended to the location scope creating the grant scope. Use this field to narrow the scope of the grant to a subset of the location scope.
        ///
        /// `S3SubPrefix`. Required.
        pub fn s3_sub_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3SubPrefix", value.into());
            self
        }
    }

    impl From<AccessGrantsLocationConfiguration> for Json {
        fn from(value: AccessGrantsLocationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The user, group, or role to which you are granting access. You can grant access to an IAM user or role.
    ///
    /// A property type of `AWS::S3::AccessGrant`.
    ///
    /// Required: `GranteeIdentifier`, `GranteeType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Grantee(Properties);

    impl Grantee {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of the `Grantee` . If the grantee type is `IAM` , the identifier is the IAM Amazon Resource Name (ARN) of the user or role.
        ///
        /// `GranteeIdentifier`. Required.
        pub fn grantee_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GranteeIdentifier", value.into());
            self
        }

        /// The type of the grantee to which access has been granted. It can be one of the following values:
        ///
        /// `GranteeType`. Required. Allowed: [`GranteeType`].
        pub fn grantee_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GranteeType", value.into());
            self
        }
    }

    impl From<Grantee> for Json {
        fn from(value: Grantee) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3::AccessGrant`.
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
        /// Words for `Permission`.
        pub enum Permission {
            Read = "READ",
            Write = "WRITE",
            Readwrite = "READWRITE",
        }

        /// Words for `S3PrefixType`.
        pub enum S3PrefixType {
            Object = "Object",
        }

        /// Words for `GranteeType`.
        pub enum GranteeType {
            Iam = "IAM",
            DirectoryUser = "DIRECTORY_USER",
            DirectoryGroup = "DIRECTORY_GROUP",
        }
    }
}

/// Property types of [`AccessGrantsInstance`].
pub mod access_grants_instance {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::S3::AccessGrantsInstance`.
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

/// Property types of [`AccessGrantsLocation`].
pub mod access_grants_location {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::S3::AccessGrantsLocation`.
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

/// Property types of [`AccessPoint`].
pub mod access_point {
    use crate::{Json, Properties, Value};

    /// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the configuration options in any combination.
    ///
    /// A property type of `AWS::S3::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PublicAccessBlockConfiguration(Properties);

    impl PublicAccessBlockConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. Setting this element to `TRUE` causes the following behavior:
        ///
        /// `BlockPublicAcls`.
        pub fn block_public_acls(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BlockPublicAcls", value.into());
            self
        }

        /// Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
        ///
        /// `BlockPublicPolicy`.
        pub fn block_public_policy(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BlockPublicPolicy", value.into());
            self
        }

        /// Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
        ///
        /// `IgnorePublicAcls`.
        pub fn ignore_public_acls(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IgnorePublicAcls", value.into());
            self
        }

        /// Specifies whether Amazon S3 should restrict public bucket policies for this bucket.
        ///
        /// `RestrictPublicBuckets`.
        pub fn restrict_public_buckets(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RestrictPublicBuckets", value.into());
            self
        }
    }

    impl From<PublicAccessBlockConfiguration> for Json {
        fn from(value: PublicAccessBlockConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3::AccessPoint`.
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

    /// The Virtual Private Cloud (VPC) configuration for this access point.
    ///
    /// A property type of `AWS::S3::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfiguration(Properties);

    impl VpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If this field is specified, the access point will only allow connections from the specified VPC ID.
        ///
        /// `VpcId`.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<VpcConfiguration> for Json {
        fn from(value: VpcConfiguration) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Bucket`].
pub mod bucket {
    use crate::{Json, List, Properties, Value};

    /// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `DaysAfterInitiation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AbortIncompleteMultipartUpload(Properties);

    impl AbortIncompleteMultipartUpload {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the number of days after which Amazon S3 stops an incomplete multipart upload.
        ///
        /// `DaysAfterInitiation`. Required.
        pub fn days_after_initiation(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DaysAfterInitiation", value.into());
            self
        }
    }

    impl From<AbortIncompleteMultipartUpload> for Json {
        fn from(value: AbortIncompleteMultipartUpload) -> Self {
            value.0.into()
        }
    }

    /// Configures the transfer acceleration state for an Amazon S3 bucket. For more information, see [Amazon S3 Transfer Acceleration](https://docs.aws.amazon.com/AmazonS3/latest/dev/transfer-acceleration.html) in the \*Amazon S3 User Guide\* .
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `AccelerationStatus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccelerateConfiguration(Properties);

    impl AccelerateConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the transfer acceleration status of the bucket.
        ///
        /// `AccelerationStatus`. Required. Allowed: [`AccelerationStatus`].
        pub fn acceleration_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccelerationStatus", value.into());
            self
        }
    }

    impl From<AccelerateConfiguration> for Json {
        fn from(value: AccelerateConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you want to change replica ownership to the AWS account that owns the destination bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Owner`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessControlTranslation(Properties);

    impl AccessControlTranslation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the replica ownership. For default and valid values, see [PUT bucket replication](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTreplication.html) in the \*Amazon S3 API Reference\* .
        ///
        /// `Owner`. Required. Allowed: [`Owner`].
        pub fn owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Owner", value.into());
            self
        }
    }

    impl From<AccessControlTranslation> for Json {
        fn from(value: AccessControlTranslation) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Id`, `StorageClassAnalysis`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnalyticsConfiguration(Properties);

    impl AnalyticsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID that identifies the analytics configuration.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The prefix that an object must have to be included in the analytics results.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// Contains data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes.
        ///
        /// `StorageClassAnalysis`. Required.
        pub fn storage_class_analysis(
            mut self,
            value: impl Into<Value<StorageClassAnalysis>>,
        ) -> Self {
            self.0.set("StorageClassAnalysis", value.into());
            self
        }

        /// The tags to use when evaluating an analytics filter.
        ///
        /// `TagFilters`.
        pub fn tag_filters(mut self, value: impl Into<List<TagFilter>>) -> Self {
            self.0.set("TagFilters", value.into());
            self
        }
    }

    impl From<AnalyticsConfiguration> for Json {
        fn from(value: AnalyticsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The annotation table configuration for an S3 Metadata configuration. The annotation table tracks all annotations on objects in your bucket so that you can query annotation data at scale.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `ConfigurationState`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnnotationTableConfiguration(Properties);

    impl AnnotationTableConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the annotation table configuration is enabled or disabled.
        ///
        /// `ConfigurationState`. Required. Allowed: [`ConfigurationState`].
        pub fn configuration_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigurationState", value.into());
            self
        }

        /// The encryption settings for an S3 Metadata journal table or inventory table configuration.
        ///
        /// `EncryptionConfiguration`.
        pub fn encryption_configuration(
            mut self,
            value: impl Into<Value<MetadataTableEncryptionConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionConfiguration", value.into());
            self
        }

        /// The ARN of the IAM role that grants Amazon S3 Metadata permission to read annotations from your bucket.
        ///
        /// `Role`.
        pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Role", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the annotation table.
        ///
        /// `TableArn`.
        pub fn table_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableArn", value.into());
            self
        }

        /// The name of the annotation table.
        ///
        /// `TableName`.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<AnnotationTableConfiguration> for Json {
        fn from(value: AnnotationTableConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlockedEncryptionTypes(Properties);

    impl BlockedEncryptionTypes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object encryption type that you want to block or unblock for an Amazon S3 general purpose bucket.
        ///
        /// `EncryptionType`. Allowed: [`EncryptionType`].
        pub fn encryption_type(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }
    }

    impl From<BlockedEncryptionTypes> for Json {
        fn from(value: BlockedEncryptionTypes) -> Self {
            value.0.into()
        }
    }

    /// Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS).
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `ServerSideEncryptionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BucketEncryption(Properties);

    impl BucketEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the default server-side-encryption configuration.
        ///
        /// `ServerSideEncryptionConfiguration`. Required.
        pub fn server_side_encryption_configuration(
            mut self,
            value: impl Into<List<ServerSideEncryptionRule>>,
        ) -> Self {
            self.0
                .set("ServerSideEncryptionConfiguration", value.into());
            self
        }
    }

    impl From<BucketEncryption> for Json {
        fn from(value: BucketEncryption) -> Self {
            value.0.into()
        }
    }

    /// Describes the cross-origin access configuration for objects in an Amazon S3 bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `CorsRules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CorsConfiguration(Properties);

    impl CorsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A set of origins and methods (cross-origin access that you want to allow). You can add up to 100 rules to the configuration.
        ///
        /// `CorsRules`. Required.
        pub fn cors_rules(mut self, value: impl Into<List<CorsRule>>) -> Self {
            self.0.set("CorsRules", value.into());
            self
        }
    }

    impl From<CorsConfiguration> for Json {
        fn from(value: CorsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies a cross-origin access rule for an Amazon S3 bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `AllowedMethods`, `AllowedOrigins`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CorsRule(Properties);

    impl CorsRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Headers that are specified in the `Access-Control-Request-Headers` header. These headers are allowed in a preflight OPTIONS request. In response to any preflight OPTIONS request, Amazon S3 returns any requested headers that are allowed.
        ///
        /// `AllowedHeaders`.
        pub fn allowed_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedHeaders", value.into());
            self
        }

        /// An HTTP method that you allow the origin to run.
        ///
        /// `AllowedMethods`. Required. Allowed: [`AllowedMethods`].
        pub fn allowed_methods(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedMethods", value.into());
            self
        }

        /// One or more origins you want customers to be able to access the bucket from.
        ///
        /// `AllowedOrigins`. Required.
        pub fn allowed_origins(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedOrigins", value.into());
            self
        }

        /// One or more headers in the response that you want customers to be able to access from their applications (for example, from a JavaScript `XMLHttpRequest` object).
        ///
        /// `ExposedHeaders`.
        pub fn exposed_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExposedHeaders", value.into());
            self
        }

        /// A unique identifier for this rule. The value must be no more than 255 characters.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The time in seconds that your browser is to cache the preflight response for the specified resource.
        ///
        /// `MaxAge`.
        pub fn max_age(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxAge", value.into());
            self
        }
    }

    impl From<CorsRule> for Json {
        fn from(value: CorsRule) -> Self {
            value.0.into()
        }
    }

    /// Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Destination`, `OutputSchemaVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataExport(Properties);

    impl DataExport {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The place to store the data for an analysis.
        ///
        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<Destination>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// The version of the output schema to use when exporting data. Must be `V_1` .
        ///
        /// `OutputSchemaVersion`. Required.
        pub fn output_schema_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputSchemaVersion", value.into());
            self
        }
    }

    impl From<DataExport> for Json {
        fn from(value: DataExport) -> Self {
            value.0.into()
        }
    }

    /// The default Object Lock event hold duration that you want to apply to new objects placed in the specified bucket, unless an object's upload request specifies its own Object Lock settings.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultEventHold(Properties);

    impl DefaultEventHold {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days that you want to specify for the default event hold duration. Valid values are 1 to 36500 days. You must specify either Days or Years, but not both.
        ///
        /// `Days`.
        pub fn days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Days", value.into());
            self
        }

        /// The number of years that you want to specify for the default event hold duration. Valid values are 1 to 100 years. You must specify either Days or Years, but not both.
        ///
        /// `Years`.
        pub fn years(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Years", value.into());
            self
        }
    }

    impl From<DefaultEventHold> for Json {
        fn from(value: DefaultEventHold) -> Self {
            value.0.into()
        }
    }

    /// The container element for optionally specifying the default Object Lock retention settings for new objects placed in the specified bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultRetention(Properties);

    impl DefaultRetention {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days that you want to specify for the default retention period. If Object Lock is turned on, you must specify `Mode` and specify either `Days` or `Years` .
        ///
        /// `Days`.
        pub fn days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Days", value.into());
            self
        }

        /// The default Object Lock event hold duration that you want to apply to new objects placed in the specified bucket. When the event hold is released, Amazon S3 retains the object version for this duration.
        ///
        /// `DefaultEventHold`.
        pub fn default_event_hold(mut self, value: impl Into<Value<DefaultEventHold>>) -> Self {
            self.0.set("DefaultEventHold", value.into());
            self
        }

        /// The default Object Lock retention mode you want to apply to new objects placed in the specified bucket. If Object Lock is turned on, you must specify `Mode` and specify either `Days` or `Years` .
        ///
        /// `Mode`. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// The number of years that you want to specify for the default retention period. If Object Lock is turned on, you must specify `Mode` and specify either `Days` or `Years` .
        ///
        /// `Years`.
        pub fn years(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Years", value.into());
            self
        }
    }

    impl From<DefaultRetention> for Json {
        fn from(value: DefaultRetention) -> Self {
            value.0.into()
        }
    }

    /// Specifies whether Amazon S3 replicates delete markers. If you specify a `Filter` in your replication configuration, you must also include a `DeleteMarkerReplication` element.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeleteMarkerReplication(Properties);

    impl DeleteMarkerReplication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether to replicate delete markers.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<DeleteMarkerReplication> for Json {
        fn from(value: DeleteMarkerReplication) -> Self {
            value.0.into()
        }
    }

    /// Specifies information about where to publish analysis or configuration results for an Amazon S3 bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `BucketArn`, `Format`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Destination(Properties);

    impl Destination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The account ID that owns the destination S3 bucket. If no account ID is provided, the owner is not validated before exporting data.
        ///
        /// `BucketAccountId`.
        pub fn bucket_account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketAccountId", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the bucket to which data is exported.
        ///
        /// `BucketArn`. Required.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketArn", value.into());
            self
        }

        /// Specifies the file format used when exporting data to Amazon S3.
        ///
        /// `Format`. Required. Allowed: [`Format`].
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// The prefix to use when exporting data. The prefix is prepended to all results.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<Destination> for Json {
        fn from(value: Destination) -> Self {
            value.0.into()
        }
    }

    /// Specifies encryption-related information for an Amazon S3 bucket that is a destination for replicated objects.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `ReplicaKmsKeyID`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ID (Key ARN or Alias ARN) of the customer managed AWS KMS key stored in AWS Key Management Service (KMS) for the destination bucket. Amazon S3 uses this key to encrypt replica objects.
        ///
        /// `ReplicaKmsKeyID`. Required.
        pub fn replica_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplicaKmsKeyID", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Amazon S3 can send events to Amazon EventBridge whenever certain events happen in your bucket, see [Using EventBridge](https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html) in the \*Amazon S3 User Guide\* .
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `EventBridgeEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventBridgeConfiguration(Properties);

    impl EventBridgeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables delivery of events to Amazon EventBridge.
        ///
        /// `EventBridgeEnabled`. Required.
        pub fn event_bridge_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EventBridgeEnabled", value.into());
            self
        }
    }

    impl From<EventBridgeConfiguration> for Json {
        fn from(value: EventBridgeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the Amazon S3 object key name to filter on. An object key name is the name assigned to an object in your Amazon S3 bucket. You specify whether to filter on the suffix or prefix of the object key name.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterRule(Properties);

    impl FilterRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object key name prefix or suffix identifying one or more objects to which the filtering rule applies. The maximum length is 1,024 characters. Overlapping prefixes and suffixes are not supported.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value that the filter searches for in object key names.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<FilterRule> for Json {
        fn from(value: FilterRule) -> Self {
            value.0.into()
        }
    }

    /// Specifies the S3 Intelligent-Tiering configuration for an Amazon S3 bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Id`, `Status`, `Tierings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntelligentTieringConfiguration(Properties);

    impl IntelligentTieringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID used to identify the S3 Intelligent-Tiering configuration.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// An object key name prefix that identifies the subset of objects to which the rule applies.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// Specifies the status of the configuration.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// A container for a key-value pair.
        ///
        /// `TagFilters`.
        pub fn tag_filters(mut self, value: impl Into<List<TagFilter>>) -> Self {
            self.0.set("TagFilters", value.into());
            self
        }

        /// Specifies a list of S3 Intelligent-Tiering storage class tiers in the configuration. At least one tier must be defined in the list.
        ///
        /// `Tierings`. Required.
        pub fn tierings(mut self, value: impl Into<List<Tiering>>) -> Self {
            self.0.set("Tierings", value.into());
            self
        }
    }

    impl From<IntelligentTieringConfiguration> for Json {
        fn from(value: IntelligentTieringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the S3 Inventory configuration for an Amazon S3 bucket. For more information, see [GET Bucket inventory](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketGETInventoryConfig.html) in the \*Amazon S3 API Reference\* .
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Destination`, `Enabled`, `Id`, `IncludedObjectVersions`, `ScheduleFrequency`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InventoryConfiguration(Properties);

    impl InventoryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains information about where to publish the inventory results.
        ///
        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<Destination>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// Specifies whether the inventory is enabled or disabled. If set to `True` , an inventory list is generated. If set to `False` , no inventory list is generated.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The ID used to identify the inventory configuration.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// Object versions to include in the inventory list. If set to `All` , the list includes all the object versions, which adds the version-related fields `VersionId` , `IsLatest` , and `DeleteMarker` to the list.
        ///
        /// `IncludedObjectVersions`. Required. Allowed: [`IncludedObjectVersions`].
        pub fn included_object_versions(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IncludedObjectVersions", value.into());
            self
        }

        /// Contains the optional fields that are included in the inventory results.
        ///
        /// `OptionalFields`. Allowed: [`OptionalFields`].
        pub fn optional_fields(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OptionalFields", value.into());
            self
        }

        /// Specifies the inventory filter prefix.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// Specifies the schedule for generating inventory results.
        ///
        /// `ScheduleFrequency`. Required. Allowed: [`ScheduleFrequency`].
        pub fn schedule_frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleFrequency", value.into());
            self
        }
    }

    impl From<InventoryConfiguration> for Json {
        fn from(value: InventoryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The inventory table configuration for an S3 Metadata configuration.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `ConfigurationState`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InventoryTableConfiguration(Properties);

    impl InventoryTableConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration state of the inventory table, indicating whether the inventory table is enabled or disabled.
        ///
        /// `ConfigurationState`. Required. Allowed: [`ConfigurationState`].
        pub fn configuration_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigurationState", value.into());
            self
        }

        /// The encryption configuration for the inventory table.
        ///
        /// `EncryptionConfiguration`.
        pub fn encryption_configuration(
            mut self,
            value: impl Into<Value<MetadataTableEncryptionConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionConfiguration", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the inventory table.
        ///
        /// `TableArn`.
        pub fn table_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableArn", value.into());
            self
        }

        /// The name of the inventory table.
        ///
        /// `TableName`.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<InventoryTableConfiguration> for Json {
        fn from(value: InventoryTableConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The journal table configuration for an S3 Metadata configuration.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `RecordExpiration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JournalTableConfiguration(Properties);

    impl JournalTableConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption configuration for the journal table.
        ///
        /// `EncryptionConfiguration`.
        pub fn encryption_configuration(
            mut self,
            value: impl Into<Value<MetadataTableEncryptionConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionConfiguration", value.into());
            self
        }

        /// The journal table record expiration settings for the journal table.
        ///
        /// `RecordExpiration`. Required.
        pub fn record_expiration(mut self, value: impl Into<Value<RecordExpiration>>) -> Self {
            self.0.set("RecordExpiration", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the journal table.
        ///
        /// `TableArn`.
        pub fn table_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableArn", value.into());
            self
        }

        /// The name of the journal table.
        ///
        /// `TableName`.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<JournalTableConfiguration> for Json {
        fn from(value: JournalTableConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the AWS Lambda functions to invoke and the events for which to invoke them.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Event`, `Function`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaConfiguration(Properties);

    impl LambdaConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket event for which to invoke the AWS Lambda function. For more information, see [Supported Event Types](https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html) in the \*Amazon S3 User Guide\* .
        ///
        /// `Event`. Required.
        pub fn event(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Event", value.into());
            self
        }

        /// The filtering rules that determine which objects invoke the AWS Lambda function. For example, you can create a filter so that only image files with a `.jpg` extension invoke the function when they are added to the Amazon S3 bucket.
        ///
        /// `Filter`.
        pub fn filter(mut self, value: impl Into<Value<NotificationFilter>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the AWS Lambda function that Amazon S3 invokes when the specified event type occurs.
        ///
        /// `Function`. Required.
        pub fn function(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Function", value.into());
            self
        }
    }

    impl From<LambdaConfiguration> for Json {
        fn from(value: LambdaConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the lifecycle configuration for objects in an Amazon S3 bucket. For more information, see [Object Lifecycle Management](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lifecycle-mgmt.html) in the \*Amazon S3 User Guide\* .
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Rules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LifecycleConfiguration(Properties);

    impl LifecycleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A lifecycle rule for individual objects in an Amazon S3 bucket.
        ///
        /// `Rules`. Required.
        pub fn rules(mut self, value: impl Into<List<Rule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }

        /// Indicates which default minimum object size behavior is applied to the lifecycle configuration.
        ///
        /// `TransitionDefaultMinimumObjectSize`. Allowed: [`TransitionDefaultMinimumObjectSize`].
        pub fn transition_default_minimum_object_size(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("TransitionDefaultMinimumObjectSize", value.into());
            self
        }
    }

    impl From<LifecycleConfiguration> for Json {
        fn from(value: LifecycleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfiguration(Properties);

    impl LoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the bucket where Amazon S3 should store server access log files. You can store log files in any bucket that you own. By default, logs are stored in the bucket where the `LoggingConfiguration` property is defined.
        ///
        /// `DestinationBucketName`.
        pub fn destination_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationBucketName", value.into());
            self
        }

        /// A prefix for all log object keys. If you store log files from multiple Amazon S3 buckets in a single bucket, you can use a prefix to distinguish which log files came from which bucket.
        ///
        /// `LogFilePrefix`.
        pub fn log_file_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogFilePrefix", value.into());
            self
        }

        /// Amazon S3 key format for log objects. Only one format, either PartitionedPrefix or SimplePrefix, is allowed.
        ///
        /// `TargetObjectKeyFormat`.
        pub fn target_object_key_format(mut self, value: impl Into<Json>) -> Self {
            self.0.set("TargetObjectKeyFormat", value.into());
            self
        }
    }

    impl From<LoggingConfiguration> for Json {
        fn from(value: LoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Creates a V2 Amazon S3 Metadata configuration of a general purpose bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `JournalTableConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataConfiguration(Properties);

    impl MetadataConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The annotation table configuration for an S3 Metadata configuration. The annotation table tracks all annotations on objects in your bucket so that you can query annotation data at scale.
        ///
        /// `AnnotationTableConfiguration`.
        pub fn annotation_table_configuration(
            mut self,
            value: impl Into<Value<AnnotationTableConfiguration>>,
        ) -> Self {
            self.0.set("AnnotationTableConfiguration", value.into());
            self
        }

        /// The destination information for the S3 Metadata configuration.
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<MetadataDestination>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// The inventory table configuration for a metadata configuration.
        ///
        /// `InventoryTableConfiguration`.
        pub fn inventory_table_configuration(
            mut self,
            value: impl Into<Value<InventoryTableConfiguration>>,
        ) -> Self {
            self.0.set("InventoryTableConfiguration", value.into());
            self
        }

        /// The journal table configuration for a metadata configuration.
        ///
        /// `JournalTableConfiguration`. Required.
        pub fn journal_table_configuration(
            mut self,
            value: impl Into<Value<JournalTableConfiguration>>,
        ) -> Self {
            self.0.set("JournalTableConfiguration", value.into());
            self
        }
    }

    impl From<MetadataConfiguration> for Json {
        fn from(value: MetadataConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The destination information for the S3 Metadata configuration.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `TableBucketType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataDestination(Properties);

    impl MetadataDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the table bucket where the metadata configuration is stored.
        ///
        /// `TableBucketArn`.
        pub fn table_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableBucketArn", value.into());
            self
        }

        /// The type of the table bucket where the metadata configuration is stored. The `aws` value indicates an AWS managed table bucket, and the `customer` value indicates a customer-managed table bucket.
        ///
        /// `TableBucketType`. Required. Allowed: [`TableBucketType`].
        pub fn table_bucket_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableBucketType", value.into());
            self
        }

        /// The namespace in the table bucket where the metadata tables for a metadata configuration are stored.
        ///
        /// `TableNamespace`.
        pub fn table_namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableNamespace", value.into());
            self
        }
    }

    impl From<MetadataDestination> for Json {
        fn from(value: MetadataDestination) -> Self {
            value.0.into()
        }
    }

    /// \> We recommend that you create your S3 Metadata configurations by using the V2 [MetadataConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html) resource type.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `S3TablesDestination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataTableConfiguration(Properties);

    impl MetadataTableConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination information for the metadata table configuration. The destination table bucket must be in the same Region and AWS account as the general purpose bucket.
        ///
        /// `S3TablesDestination`. Required.
        pub fn s3_tables_destination(
            mut self,
            value: impl Into<Value<S3TablesDestination>>,
        ) -> Self {
            self.0.set("S3TablesDestination", value.into());
            self
        }
    }

    impl From<MetadataTableConfiguration> for Json {
        fn from(value: MetadataTableConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The encryption settings for an S3 Metadata journal table or inventory table configuration.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `SseAlgorithm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataTableEncryptionConfiguration(Properties);

    impl MetadataTableEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If server-side encryption with AWS Key Management Service ( AWS ) keys (SSE-KMS) is specified, you must also specify the KMS key Amazon Resource Name (ARN).
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// The encryption type specified for a metadata table. To specify server-side encryption with AWS Key Management Service ( AWS ) keys (SSE-KMS), use the `aws:kms` value.
        ///
        /// `SseAlgorithm`. Required. Allowed: [`SseAlgorithm`].
        pub fn sse_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SseAlgorithm", value.into());
            self
        }
    }

    impl From<MetadataTableEncryptionConfiguration> for Json {
        fn from(value: MetadataTableEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A container specifying replication metrics-related settings enabling replication metrics and events.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Metrics(Properties);

    impl Metrics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A container specifying the time threshold for emitting the `s3:Replication:OperationMissedThreshold` event.
        ///
        /// `EventThreshold`.
        pub fn event_threshold(mut self, value: impl Into<Value<ReplicationTimeValue>>) -> Self {
            self.0.set("EventThreshold", value.into());
            self
        }

        /// Specifies whether the replication metrics are enabled.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<Metrics> for Json {
        fn from(value: Metrics) -> Self {
            value.0.into()
        }
    }

    /// Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricsConfiguration(Properties);

    impl MetricsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The access point that was used while performing operations on the object. The metrics configuration only includes objects that meet the filter's criteria.
        ///
        /// `AccessPointArn`.
        pub fn access_point_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessPointArn", value.into());
            self
        }

        /// The ID used to identify the metrics configuration. This can be any value you choose that helps you identify your metrics configuration.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The prefix that an object must have to be included in the metrics results.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// Specifies a list of tag filters to use as a metrics configuration filter. The metrics configuration includes only objects that meet the filter's criteria.
        ///
        /// `TagFilters`.
        pub fn tag_filters(mut self, value: impl Into<List<TagFilter>>) -> Self {
            self.0.set("TagFilters", value.into());
            self
        }
    }

    impl From<MetricsConfiguration> for Json {
        fn from(value: MetricsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies when noncurrent object versions expire. Upon expiration, Amazon S3 permanently deletes the noncurrent object versions.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `NoncurrentDays`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NoncurrentVersionExpiration(Properties);

    impl NoncurrentVersionExpiration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how many noncurrent versions Amazon S3 will retain. If there are this many more recent noncurrent versions, Amazon S3 will take the associated action.
        ///
        /// `NewerNoncurrentVersions`.
        pub fn newer_noncurrent_versions(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NewerNoncurrentVersions", value.into());
            self
        }

        /// Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action.
        ///
        /// `NoncurrentDays`. Required.
        pub fn noncurrent_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NoncurrentDays", value.into());
            self
        }
    }

    impl From<NoncurrentVersionExpiration> for Json {
        fn from(value: NoncurrentVersionExpiration) -> Self {
            value.0.into()
        }
    }

    /// Container for the transition rule that describes when noncurrent objects transition to the `STANDARD_IA` , `ONEZONE_IA` , `INTELLIGENT_TIERING` , `GLACIER_IR` , `GLACIER` , or `DEEP_ARCHIVE` storage class.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `StorageClass`, `TransitionInDays`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NoncurrentVersionTransition(Properties);

    impl NoncurrentVersionTransition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how many noncurrent versions Amazon S3 will retain. If there are this many more recent noncurrent versions, Amazon S3 will take the associated action.
        ///
        /// `NewerNoncurrentVersions`.
        pub fn newer_noncurrent_versions(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NewerNoncurrentVersions", value.into());
            self
        }

        /// The class of storage used to store the object.
        ///
        /// `StorageClass`. Required. Allowed: [`StorageClass`].
        pub fn storage_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageClass", value.into());
            self
        }

        /// Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action.
        ///
        /// `TransitionInDays`. Required.
        pub fn transition_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TransitionInDays", value.into());
            self
        }
    }

    impl From<NoncurrentVersionTransition> for Json {
        fn from(value: NoncurrentVersionTransition) -> Self {
            value.0.into()
        }
    }

    /// Describes the notification configuration for an Amazon S3 bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationConfiguration(Properties);

    impl NotificationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables delivery of events to Amazon EventBridge.
        ///
        /// `EventBridgeConfiguration`.
        pub fn event_bridge_configuration(
            mut self,
            value: impl Into<Value<EventBridgeConfiguration>>,
        ) -> Self {
            self.0.set("EventBridgeConfiguration", value.into());
            self
        }

        /// Describes the AWS Lambda functions to invoke and the events for which to invoke them.
        ///
        /// `LambdaConfigurations`.
        pub fn lambda_configurations(
            mut self,
            value: impl Into<List<LambdaConfiguration>>,
        ) -> Self {
            self.0.set("LambdaConfigurations", value.into());
            self
        }

        /// The Amazon Simple Queue Service queues to publish messages to and the events for which to publish messages.
        ///
        /// `QueueConfigurations`.
        pub fn queue_configurations(mut self, value: impl Into<List<QueueConfiguration>>) -> Self {
            self.0.set("QueueConfigurations", value.into());
            self
        }

        /// The topic to which notifications are sent and the events for which notifications are generated.
        ///
        /// `TopicConfigurations`.
        pub fn topic_configurations(mut self, value: impl Into<List<TopicConfiguration>>) -> Self {
            self.0.set("TopicConfigurations", value.into());
            self
        }
    }

    impl From<NotificationConfiguration> for Json {
        fn from(value: NotificationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies object key name filtering rules.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `S3Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationFilter(Properties);

    impl NotificationFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A container for object key name prefix and suffix filtering rules.
        ///
        /// `S3Key`. Required.
        pub fn s3_key(mut self, value: impl Into<Value<S3KeyFilter>>) -> Self {
            self.0.set("S3Key", value.into());
            self
        }
    }

    impl From<NotificationFilter> for Json {
        fn from(value: NotificationFilter) -> Self {
            value.0.into()
        }
    }

    /// Places an Object Lock configuration on the specified bucket. The rule specified in the Object Lock configuration will be applied by default to every new object placed in the specified bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ObjectLockConfiguration(Properties);

    impl ObjectLockConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether this bucket has an Object Lock configuration enabled. Enable `ObjectLockEnabled` when you apply `ObjectLockConfiguration` to a bucket.
        ///
        /// `ObjectLockEnabled`. Allowed: [`ObjectLockEnabled`].
        pub fn object_lock_enabled(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectLockEnabled", value.into());
            self
        }

        /// Specifies the Object Lock rule for the specified object. Enable this rule when you apply `ObjectLockConfiguration` to a bucket. If Object Lock is turned on, bucket settings require both `Mode` and a period of either `Days` or `Years` .
        ///
        /// `Rule`.
        pub fn rule(mut self, value: impl Into<Value<ObjectLockRule>>) -> Self {
            self.0.set("Rule", value.into());
            self
        }
    }

    impl From<ObjectLockConfiguration> for Json {
        fn from(value: ObjectLockConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the Object Lock rule for the specified object. Enable the this rule when you apply `ObjectLockConfiguration` to a bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ObjectLockRule(Properties);

    impl ObjectLockRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default Object Lock retention mode and period that you want to apply to new objects placed in the specified bucket. If Object Lock is turned on, bucket settings require both `Mode` and a period of either `Days` or `Years` .
        ///
        /// `DefaultRetention`.
        pub fn default_retention(mut self, value: impl Into<Value<DefaultRetention>>) -> Self {
            self.0.set("DefaultRetention", value.into());
            self
        }
    }

    impl From<ObjectLockRule> for Json {
        fn from(value: ObjectLockRule) -> Self {
            value.0.into()
        }
    }

    /// Specifies the container element for Object Ownership rules.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Rules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OwnershipControls(Properties);

    impl OwnershipControls {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the container element for Object Ownership rules.
        ///
        /// `Rules`. Required.
        pub fn rules(mut self, value: impl Into<List<OwnershipControlsRule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<OwnershipControls> for Json {
        fn from(value: OwnershipControls) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Object Ownership rule.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OwnershipControlsRule(Properties);

    impl OwnershipControlsRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies an object ownership rule.
        ///
        /// `ObjectOwnership`. Allowed: [`ObjectOwnership`].
        pub fn object_ownership(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectOwnership", value.into());
            self
        }
    }

    impl From<OwnershipControlsRule> for Json {
        fn from(value: OwnershipControlsRule) -> Self {
            value.0.into()
        }
    }

    /// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the configuration options in any combination.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PublicAccessBlockConfiguration(Properties);

    impl PublicAccessBlockConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. Setting this element to `TRUE` causes the following behavior:
        ///
        /// `BlockPublicAcls`.
        pub fn block_public_acls(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BlockPublicAcls", value.into());
            self
        }

        /// Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
        ///
        /// `BlockPublicPolicy`.
        pub fn block_public_policy(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BlockPublicPolicy", value.into());
            self
        }

        /// Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
        ///
        /// `IgnorePublicAcls`.
        pub fn ignore_public_acls(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IgnorePublicAcls", value.into());
            self
        }

        /// Specifies whether Amazon S3 should restrict public bucket policies for this bucket.
        ///
        /// `RestrictPublicBuckets`.
        pub fn restrict_public_buckets(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RestrictPublicBuckets", value.into());
            self
        }
    }

    impl From<PublicAccessBlockConfiguration> for Json {
        fn from(value: PublicAccessBlockConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration for publishing messages to an Amazon Simple Queue Service (Amazon SQS) queue when Amazon S3 detects specified events.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Event`, `Queue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueueConfiguration(Properties);

    impl QueueConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket event about which you want to publish messages to Amazon SQS. For more information, see [Supported Event Types](https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html) in the \*Amazon S3 User Guide\* .
        ///
        /// `Event`. Required.
        pub fn event(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Event", value.into());
            self
        }

        /// The filtering rules that determine which objects trigger notifications. For example, you can create a filter so that Amazon S3 sends notifications only when image files with a `.jpg` extension are added to the bucket.
        ///
        /// `Filter`.
        pub fn filter(mut self, value: impl Into<Value<NotificationFilter>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3 publishes a message when it detects events of the specified type. FIFO queues are not allowed when enabling an SQS queue as the event notification destination.
        ///
        /// `Queue`. Required.
        pub fn queue(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Queue", value.into());
            self
        }
    }

    impl From<QueueConfiguration> for Json {
        fn from(value: QueueConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The journal table record expiration settings for a journal table in an S3 Metadata configuration.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Expiration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordExpiration(Properties);

    impl RecordExpiration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If you enable journal table record expiration, you can set the number of days to retain your journal table records. Journal table records must be retained for a minimum of 7 days.
        ///
        /// `Days`.
        pub fn days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Days", value.into());
            self
        }

        /// Specifies whether journal table record expiration is enabled or disabled.
        ///
        /// `Expiration`. Required. Allowed: [`Expiration`].
        pub fn expiration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expiration", value.into());
            self
        }
    }

    impl From<RecordExpiration> for Json {
        fn from(value: RecordExpiration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the redirect behavior of all requests to a website endpoint of an Amazon S3 bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `HostName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedirectAllRequestsTo(Properties);

    impl RedirectAllRequestsTo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the host where requests are redirected.
        ///
        /// `HostName`. Required.
        pub fn host_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostName", value.into());
            self
        }

        /// Protocol to use when redirecting requests. The default is the protocol that is used in the original request.
        ///
        /// `Protocol`. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }
    }

    impl From<RedirectAllRequestsTo> for Json {
        fn from(value: RedirectAllRequestsTo) -> Self {
            value.0.into()
        }
    }

    /// Specifies how requests are redirected. In the event of an error, you can specify a different error code to return.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedirectRule(Properties);

    impl RedirectRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The host name to use in the redirect request.
        ///
        /// `HostName`.
        pub fn host_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostName", value.into());
            self
        }

        /// The HTTP redirect code to use on the response. Not required if one of the siblings is present.
        ///
        /// `HttpRedirectCode`.
        pub fn http_redirect_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpRedirectCode", value.into());
            self
        }

        /// Protocol to use when redirecting requests. The default is the protocol that is used in the original request.
        ///
        /// `Protocol`. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The object key prefix to use in the redirect request.
        ///
        /// `ReplaceKeyPrefixWith`.
        pub fn replace_key_prefix_with(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplaceKeyPrefixWith", value.into());
            self
        }

        /// The specific object key to use in the redirect request. For example, redirect request to `error.html` . Not required if one of the siblings is present. Can be present only if `ReplaceKeyPrefixWith` is not provided.
        ///
        /// `ReplaceKeyWith`.
        pub fn replace_key_with(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplaceKeyWith", value.into());
            self
        }
    }

    impl From<RedirectRule> for Json {
        fn from(value: RedirectRule) -> Self {
            value.0.into()
        }
    }

    /// A filter that you can specify for selection for modifications on replicas.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicaModifications(Properties);

    impl ReplicaModifications {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether Amazon S3 replicates modifications on replicas.
        ///
        /// `Status`. Required. Allowed: [`ReplicaModificationsStatus`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<ReplicaModifications> for Json {
        fn from(value: ReplicaModifications) -> Self {
            value.0.into()
        }
    }

    /// A container for replication rules. You can add up to 1,000 rules. The maximum size of a replication configuration is 2 MB. The latest version of the replication configuration XML is V2.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Role`, `Rules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationConfiguration(Properties);

    impl ReplicationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that Amazon S3 assumes when replicating objects.
        ///
        /// `Role`. Required.
        pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Role", value.into());
            self
        }

        /// A container for one or more replication rules. A replication configuration must have at least one rule and can contain a maximum of 1,000 rules.
        ///
        /// `Rules`. Required.
        pub fn rules(mut self, value: impl Into<List<ReplicationRule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<ReplicationConfiguration> for Json {
        fn from(value: ReplicationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A container for information about the replication destination and its configurations including enabling the S3 Replication Time Control (S3 RTC).
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationDestination(Properties);

    impl ReplicationDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you want to change replica ownership to the AWS account that owns the destination bucket.
        ///
        /// `AccessControlTranslation`.
        pub fn access_control_translation(
            mut self,
            value: impl Into<Value<AccessControlTranslation>>,
        ) -> Self {
            self.0.set("AccessControlTranslation", value.into());
            self
        }

        /// Destination bucket owner account ID.
        ///
        /// `Account`.
        pub fn account(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Account", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the bucket where you want Amazon S3 to store the results.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// Specifies encryption-related information.
        ///
        /// `EncryptionConfiguration`.
        pub fn encryption_configuration(
            mut self,
            value: impl Into<Value<EncryptionConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionConfiguration", value.into());
            self
        }

        /// A container specifying replication metrics-related settings enabling replication metrics and events.
        ///
        /// `Metrics`.
        pub fn metrics(mut self, value: impl Into<Value<Metrics>>) -> Self {
            self.0.set("Metrics", value.into());
            self
        }

        /// A container specifying S3 Replication Time Control (S3 RTC), including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated. Must be specified together with a `Metrics` block.
        ///
        /// `ReplicationTime`.
        pub fn replication_time(mut self, value: impl Into<Value<ReplicationTime>>) -> Self {
            self.0.set("ReplicationTime", value.into());
            self
        }

        /// The storage class to use when replicating objects, such as S3 Standard or reduced redundancy. By default, Amazon S3 uses the storage class of the source object to create the object replica.
        ///
        /// `StorageClass`. Allowed: [`ReplicationDestinationStorageClass`].
        pub fn storage_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageClass", value.into());
            self
        }
    }

    impl From<ReplicationDestination> for Json {
        fn from(value: ReplicationDestination) -> Self {
            value.0.into()
        }
    }

    /// Specifies which Amazon S3 objects to replicate and where to store the replicas.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Destination`, `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationRule(Properties);

    impl ReplicationRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether Amazon S3 replicates delete markers. If you specify a `Filter` in your replication configuration, you must also include a `DeleteMarkerReplication` element.
        ///
        /// `DeleteMarkerReplication`.
        pub fn delete_marker_replication(
            mut self,
            value: impl Into<Value<DeleteMarkerReplication>>,
        ) -> Self {
            self.0.set("DeleteMarkerReplication", value.into());
            self
        }

        /// A container for information about the replication destination and its configurations including enabling the S3 Replication Time Control (S3 RTC).
        ///
        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<ReplicationDestination>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// A filter that identifies the subset of objects to which the replication rule applies. A `Filter` must specify exactly one `Prefix` , `TagFilter` , or an `And` child element.
        ///
        /// `Filter`.
        pub fn filter(mut self, value: impl Into<Value<ReplicationRuleFilter>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// A unique identifier for the rule. The maximum value is 255 characters. If you don't specify a value, AWS CloudFormation generates a random ID. When using a V2 replication configuration this property is capitalized as "ID".
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// An object key name prefix that identifies the object or objects to which the rule applies. The maximum prefix length is 1,024 characters. To include all objects in a bucket, specify an empty string.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// The priority indicates which rule has precedence whenever two or more replication rules conflict. Amazon S3 will attempt to replicate objects according to all replication rules.
        ///
        /// `Priority`.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// A container that describes additional filters for identifying the source objects that you want to replicate. You can choose to enable or disable the replication of these objects.
        ///
        /// `SourceSelectionCriteria`.
        pub fn source_selection_criteria(
            mut self,
            value: impl Into<Value<SourceSelectionCriteria>>,
        ) -> Self {
            self.0.set("SourceSelectionCriteria", value.into());
            self
        }

        /// Specifies whether the rule is enabled.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<ReplicationRule> for Json {
        fn from(value: ReplicationRule) -> Self {
            value.0.into()
        }
    }

    /// A container for specifying rule filters. The filters determine the subset of objects to which the rule applies. This element is required only if you specify more than one filter.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationRuleAndOperator(Properties);

    impl ReplicationRuleAndOperator {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object key name prefix that identifies the subset of objects to which the rule applies.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// An array of tags containing key and value pairs.
        ///
        /// `TagFilters`.
        pub fn tag_filters(mut self, value: impl Into<List<TagFilter>>) -> Self {
            self.0.set("TagFilters", value.into());
            self
        }
    }

    impl From<ReplicationRuleAndOperator> for Json {
        fn from(value: ReplicationRuleAndOperator) -> Self {
            value.0.into()
        }
    }

    /// A filter that identifies the subset of objects to which the replication rule applies. A `Filter` must specify exactly one `Prefix` , `TagFilter` , or an `And` child element.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationRuleFilter(Properties);

    impl ReplicationRuleFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A container for specifying rule filters. The filters determine the subset of objects to which the rule applies. This element is required only if you specify more than one filter. For example:
        ///
        /// `And`.
        pub fn and(mut self, value: impl Into<Value<ReplicationRuleAndOperator>>) -> Self {
            self.0.set("And", value.into());
            self
        }

        /// An object key name prefix that identifies the subset of objects to which the rule applies.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// A container for specifying a tag key and value.
        ///
        /// `TagFilter`.
        pub fn tag_filter(mut self, value: impl Into<Value<TagFilter>>) -> Self {
            self.0.set("TagFilter", value.into());
            self
        }
    }

    impl From<ReplicationRuleFilter> for Json {
        fn from(value: ReplicationRuleFilter) -> Self {
            value.0.into()
        }
    }

    /// A container specifying S3 Replication Time Control (S3 RTC) related information, including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Status`, `Time`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationTime(Properties);

    impl ReplicationTime {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the replication time is enabled.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// A container specifying the time by which replication should be complete for all objects and operations on objects.
        ///
        /// `Time`. Required.
        pub fn time(mut self, value: impl Into<Value<ReplicationTimeValue>>) -> Self {
            self.0.set("Time", value.into());
            self
        }
    }

    impl From<ReplicationTime> for Json {
        fn from(value: ReplicationTime) -> Self {
            value.0.into()
        }
    }

    /// A container specifying the time value for S3 Replication Time Control (S3 RTC) and replication metrics `EventThreshold` .
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Minutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationTimeValue(Properties);

    impl ReplicationTimeValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains an integer specifying time in minutes.
        ///
        /// `Minutes`. Required.
        pub fn minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Minutes", value.into());
            self
        }
    }

    impl From<ReplicationTimeValue> for Json {
        fn from(value: ReplicationTimeValue) -> Self {
            value.0.into()
        }
    }

    /// Specifies the redirect behavior and when a redirect is applied.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `RedirectRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RoutingRule(Properties);

    impl RoutingRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Container for redirect information. You can redirect requests to another host, to another page, or with another protocol. In the event of an error, you can specify a different error code to return.
        ///
        /// `RedirectRule`. Required.
        pub fn redirect_rule(mut self, value: impl Into<Value<RedirectRule>>) -> Self {
            self.0.set("RedirectRule", value.into());
            self
        }

        /// A container for describing a condition that must be met for the specified redirect to apply. For example, 1. If request is for pages in the `/docs` folder, redirect to the `/documents` folder. 2.
        ///
        /// `RoutingRuleCondition`.
        pub fn routing_rule_condition(
            mut self,
            value: impl Into<Value<RoutingRuleCondition>>,
        ) -> Self {
            self.0.set("RoutingRuleCondition", value.into());
            self
        }
    }

    impl From<RoutingRule> for Json {
        fn from(value: RoutingRule) -> Self {
            value.0.into()
        }
    }

    /// A container for describing a condition that must be met for the specified redirect to apply. For example, 1. If request is for pages in the `/docs` folder, redirect to the `/documents` folder. 2.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RoutingRuleCondition(Properties);

    impl RoutingRuleCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP error code when the redirect is applied. In the event of an error, if the error code equals this value, then the specified redirect is applied.
        ///
        /// `HttpErrorCodeReturnedEquals`.
        pub fn http_error_code_returned_equals(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpErrorCodeReturnedEquals", value.into());
            self
        }

        /// The object key name prefix when the redirect is applied. For example, to redirect requests for `ExamplePage.html` , the key prefix will be `ExamplePage.html` .
        ///
        /// `KeyPrefixEquals`.
        pub fn key_prefix_equals(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyPrefixEquals", value.into());
            self
        }
    }

    impl From<RoutingRuleCondition> for Json {
        fn from(value: RoutingRuleCondition) -> Self {
            value.0.into()
        }
    }

    /// Specifies lifecycle rules for an Amazon S3 bucket. For more information, see [Put Bucket Lifecycle Configuration](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTlifecycle.html) in the \*Amazon S3 API Reference\* .
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a lifecycle rule that stops incomplete multipart uploads to an Amazon S3 bucket.
        ///
        /// `AbortIncompleteMultipartUpload`.
        pub fn abort_incomplete_multipart_upload(
            mut self,
            value: impl Into<Value<AbortIncompleteMultipartUpload>>,
        ) -> Self {
            self.0.set("AbortIncompleteMultipartUpload", value.into());
            self
        }

        /// Indicates when objects are deleted from Amazon S3 and Amazon S3 Glacier. The date value must be in ISO 8601 format. The time is always midnight UTC.
        ///
        /// `ExpirationDate`.
        pub fn expiration_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExpirationDate", value.into());
            self
        }

        /// Indicates the number of days after creation when objects are deleted from Amazon S3 and Amazon S3 Glacier. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date).
        ///
        /// `ExpirationInDays`.
        pub fn expiration_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExpirationInDays", value.into());
            self
        }

        /// Indicates whether Amazon S3 will remove a delete marker without any noncurrent versions. If set to true, the delete marker will be removed if there are no noncurrent versions.
        ///
        /// `ExpiredObjectDeleteMarker`.
        pub fn expired_object_delete_marker(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExpiredObjectDeleteMarker", value.into());
            self
        }

        /// Unique identifier for the rule. The value can't be longer than 255 characters.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// Specifies when noncurrent object versions expire. Upon expiration, Amazon S3 permanently deletes the noncurrent object versions.
        ///
        /// `NoncurrentVersionExpiration`.
        pub fn noncurrent_version_expiration(
            mut self,
            value: impl Into<Value<NoncurrentVersionExpiration>>,
        ) -> Self {
            self.0.set("NoncurrentVersionExpiration", value.into());
            self
        }

        /// (Deprecated.) For buckets with versioning enabled (or suspended), specifies the time, in days, between when a new version of the object is uploaded to the bucket and when old versions of the object expire.
        ///
        /// `NoncurrentVersionExpirationInDays`.
        pub fn noncurrent_version_expiration_in_days(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("NoncurrentVersionExpirationInDays", value.into());
            self
        }

        /// (Deprecated.) For buckets with versioning enabled (or suspended), specifies when non-current objects transition to a specified storage class.
        ///
        /// `NoncurrentVersionTransition`.
        pub fn noncurrent_version_transition(
            mut self,
            value: impl Into<Value<NoncurrentVersionTransition>>,
        ) -> Self {
            self.0.set("NoncurrentVersionTransition", value.into());
            self
        }

        /// For buckets with versioning enabled (or suspended), one or more transition rules that specify when non-current objects transition to a specified storage class.
        ///
        /// `NoncurrentVersionTransitions`.
        pub fn noncurrent_version_transitions(
            mut self,
            value: impl Into<List<NoncurrentVersionTransition>>,
        ) -> Self {
            self.0.set("NoncurrentVersionTransitions", value.into());
            self
        }

        /// Specifies the minimum object size in bytes for this rule to apply to. Objects must be larger than this value in bytes.
        ///
        /// `ObjectSizeGreaterThan`.
        pub fn object_size_greater_than(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectSizeGreaterThan", value.into());
            self
        }

        /// Specifies the maximum object size in bytes for this rule to apply to. Objects must be smaller than this value in bytes.
        ///
        /// `ObjectSizeLessThan`.
        pub fn object_size_less_than(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectSizeLessThan", value.into());
            self
        }

        /// Object key prefix that identifies one or more objects to which this rule applies.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// If `Enabled` , the rule is currently being applied. If `Disabled` , the rule is not currently being applied.
        ///
        /// `Status`. Required. Allowed: [`ReplicaModificationsStatus`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// Tags to use to identify a subset of objects to which the lifecycle rule applies.
        ///
        /// `TagFilters`.
        pub fn tag_filters(mut self, value: impl Into<List<TagFilter>>) -> Self {
            self.0.set("TagFilters", value.into());
            self
        }

        /// (Deprecated.) Specifies when an object transitions to a specified storage class. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date).
        ///
        /// `Transition`.
        pub fn transition(mut self, value: impl Into<Value<Transition>>) -> Self {
            self.0.set("Transition", value.into());
            self
        }

        /// One or more transition rules that specify when an object transitions to a specified storage class. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date).
        ///
        /// `Transitions`.
        pub fn transitions(mut self, value: impl Into<List<Transition>>) -> Self {
            self.0.set("Transitions", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// A container for object key name prefix and suffix filtering rules.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Rules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3KeyFilter(Properties);

    impl S3KeyFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of containers for the key-value pair that defines the criteria for the filter rule.
        ///
        /// `Rules`. Required.
        pub fn rules(mut self, value: impl Into<List<FilterRule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<S3KeyFilter> for Json {
        fn from(value: S3KeyFilter) -> Self {
            value.0.into()
        }
    }

    /// The destination information for a V1 S3 Metadata configuration. The destination table bucket must be in the same Region and AWS account as the general purpose bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `TableBucketArn`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3TablesDestination(Properties);

    impl S3TablesDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
        ///
        /// `TableArn`.
        pub fn table_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the table bucket that's specified as the destination in the metadata table configuration. The destination table bucket must be in the same Region and AWS account as the general purpose bucket.
        ///
        /// `TableBucketArn`. Required.
        pub fn table_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableBucketArn", value.into());
            self
        }

        /// The name for the metadata table in your metadata table configuration. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }

        /// The table bucket namespace for the metadata table in your metadata table configuration. This value is always `aws_s3_metadata` .
        ///
        /// `TableNamespace`.
        pub fn table_namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableNamespace", value.into());
            self
        }
    }

    impl From<S3TablesDestination> for Json {
        fn from(value: S3TablesDestination) -> Self {
            value.0.into()
        }
    }

    /// Describes the default server-side encryption to apply to new objects in the bucket. If a PUT Object request doesn't specify any server-side encryption, this default encryption will be applied.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `SSEAlgorithm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerSideEncryptionByDefault(Properties);

    impl ServerSideEncryptionByDefault {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AWS Key Management Service (KMS) customer managed key ID to use for the default encryption.
        ///
        /// `KMSMasterKeyID`.
        pub fn kms_master_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KMSMasterKeyID", value.into());
            self
        }

        /// Server-side encryption algorithm to use for the default encryption.
        ///
        /// `SSEAlgorithm`. Required. Allowed: [`ServerSideEncryptionByDefaultSSEAlgorithm`].
        pub fn sse_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SSEAlgorithm", value.into());
            self
        }
    }

    impl From<ServerSideEncryptionByDefault> for Json {
        fn from(value: ServerSideEncryptionByDefault) -> Self {
            value.0.into()
        }
    }

    /// Specifies the default server-side encryption configuration.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerSideEncryptionRule(Properties);

    impl ServerSideEncryptionRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type.
        ///
        /// `BlockedEncryptionTypes`.
        pub fn blocked_encryption_types(
            mut self,
            value: impl Into<Value<BlockedEncryptionTypes>>,
        ) -> Self {
            self.0.set("BlockedEncryptionTypes", value.into());
            self
        }

        /// Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new objects in the bucket. Existing objects are not affected.
        ///
        /// `BucketKeyEnabled`.
        pub fn bucket_key_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BucketKeyEnabled", value.into());
            self
        }

        /// Specifies the default server-side encryption to apply to new objects in the bucket. If a PUT Object request doesn't specify any server-side encryption, this default encryption will be applied.
        ///
        /// `ServerSideEncryptionByDefault`.
        pub fn server_side_encryption_by_default(
            mut self,
            value: impl Into<Value<ServerSideEncryptionByDefault>>,
        ) -> Self {
            self.0.set("ServerSideEncryptionByDefault", value.into());
            self
        }
    }

    impl From<ServerSideEncryptionRule> for Json {
        fn from(value: ServerSideEncryptionRule) -> Self {
            value.0.into()
        }
    }

    /// A container that describes additional filters for identifying the source objects that you want to replicate. You can choose to enable or disable the replication of these objects.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceSelectionCriteria(Properties);

    impl SourceSelectionCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A filter that you can specify for selection for modifications on replicas.
        ///
        /// `ReplicaModifications`.
        pub fn replica_modifications(
            mut self,
            value: impl Into<Value<ReplicaModifications>>,
        ) -> Self {
            self.0.set("ReplicaModifications", value.into());
            self
        }

        /// A container for filter information for the selection of Amazon S3 objects encrypted with AWS KMS.
        ///
        /// `SseKmsEncryptedObjects`.
        pub fn sse_kms_encrypted_objects(
            mut self,
            value: impl Into<Value<SseKmsEncryptedObjects>>,
        ) -> Self {
            self.0.set("SseKmsEncryptedObjects", value.into());
            self
        }
    }

    impl From<SourceSelectionCriteria> for Json {
        fn from(value: SourceSelectionCriteria) -> Self {
            value.0.into()
        }
    }

    /// A container for filter information for the selection of S3 objects encrypted with AWS KMS.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SseKmsEncryptedObjects(Properties);

    impl SseKmsEncryptedObjects {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether Amazon S3 replicates objects created with server-side encryption using an AWS KMS key stored in AWS Key Management Service.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<SseKmsEncryptedObjects> for Json {
        fn from(value: SseKmsEncryptedObjects) -> Self {
            value.0.into()
        }
    }

    /// Specifies data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes for an Amazon S3 bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageClassAnalysis(Properties);

    impl StorageClassAnalysis {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported.
        ///
        /// `DataExport`.
        pub fn data_export(mut self, value: impl Into<Value<DataExport>>) -> Self {
            self.0.set("DataExport", value.into());
            self
        }
    }

    impl From<StorageClassAnalysis> for Json {
        fn from(value: StorageClassAnalysis) -> Self {
            value.0.into()
        }
    }

    /// A container of a key value name pair.
    ///
    /// A property type of `AWS::S3::Bucket`.
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

        /// Name of the object key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Value of the tag.
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

    /// Specifies tags to use to identify a subset of objects for an Amazon S3 bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagFilter(Properties);

    impl TagFilter {
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

    impl From<TagFilter> for Json {
        fn from(value: TagFilter) -> Self {
            value.0.into()
        }
    }

    /// The S3 Intelligent-Tiering storage class is designed to optimize storage costs by automatically moving data to the most cost-effective storage access tier, without additional operational overhead.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `AccessTier`, `Days`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tiering(Properties);

    impl Tiering {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// S3 Intelligent-Tiering access tier.
        ///
        /// `AccessTier`. Required. Allowed: [`AccessTier`].
        pub fn access_tier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessTier", value.into());
            self
        }

        /// The number of consecutive days of no access after which an object will be eligible to be transitioned to the corresponding tier.
        ///
        /// `Days`. Required.
        pub fn days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Days", value.into());
            self
        }
    }

    impl From<Tiering> for Json {
        fn from(value: Tiering) -> Self {
            value.0.into()
        }
    }

    /// A container for specifying the configuration for publication of messages to an Amazon Simple Notification Service (Amazon SNS) topic when Amazon S3 detects specified events.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Event`, `Topic`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TopicConfiguration(Properties);

    impl TopicConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket event about which to send notifications. For more information, see [Supported Event Types](https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html) in the \*Amazon S3 User Guide\* .
        ///
        /// `Event`. Required.
        pub fn event(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Event", value.into());
            self
        }

        /// The filtering rules that determine for which objects to send notifications. For example, you can create a filter so that Amazon S3 sends notifications only when image files with a `.jpg` extension are added to the bucket.
        ///
        /// `Filter`.
        pub fn filter(mut self, value: impl Into<Value<NotificationFilter>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3 publishes a message when it detects events of the specified type.
        ///
        /// `Topic`. Required.
        pub fn topic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Topic", value.into());
            self
        }
    }

    impl From<TopicConfiguration> for Json {
        fn from(value: TopicConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies when an object transitions to a specified storage class.
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `StorageClass`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Transition(Properties);

    impl Transition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The storage class to which you want the object to transition.
        ///
        /// `StorageClass`. Required. Allowed: [`StorageClass`].
        pub fn storage_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageClass", value.into());
            self
        }

        /// Indicates when objects are transitioned to the specified storage class. The date value must be in ISO 8601 format. The time is always midnight UTC.
        ///
        /// `TransitionDate`.
        pub fn transition_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TransitionDate", value.into());
            self
        }

        /// Indicates the number of days after creation when objects are transitioned to the specified storage class.
        ///
        /// `TransitionInDays`.
        pub fn transition_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TransitionInDays", value.into());
            self
        }
    }

    impl From<Transition> for Json {
        fn from(value: Transition) -> Self {
            value.0.into()
        }
    }

    /// Describes the versioning state of an Amazon S3 bucket. For more information, see [PUT Bucket versioning](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTVersioningStatus.html) in the \*Amazon S3 API Reference\* .
    ///
    /// A property type of `AWS::S3::Bucket`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VersioningConfiguration(Properties);

    impl VersioningConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The versioning state of the bucket.
        ///
        /// `Status`. Required. Allowed: [`VersioningConfigurationStatus`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<VersioningConfiguration> for Json {
        fn from(value: VersioningConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies website configuration parameters for an Amazon S3 bucket.
    ///
    /// A property type of `AWS::S3::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebsiteConfiguration(Properties);

    impl WebsiteConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the error document for the website.
        ///
        /// `ErrorDocument`.
        pub fn error_document(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ErrorDocument", value.into());
            self
        }

        /// The name of the index document for the website.
        ///
        /// `IndexDocument`.
        pub fn index_document(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexDocument", value.into());
            self
        }

        /// The redirect behavior for every request to this bucket's website endpoint.
        ///
        /// `RedirectAllRequestsTo`.
        pub fn redirect_all_requests_to(
            mut self,
            value: impl Into<Value<RedirectAllRequestsTo>>,
        ) -> Self {
            self.0.set("RedirectAllRequestsTo", value.into());
            self
        }

        /// Rules that define when a redirect is applied and the redirect behavior.
        ///
        /// `RoutingRules`.
        pub fn routing_rules(mut self, value: impl Into<List<RoutingRule>>) -> Self {
            self.0.set("RoutingRules", value.into());
            self
        }
    }

    impl From<WebsiteConfiguration> for Json {
        fn from(value: WebsiteConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AbacStatus`.
        pub enum AbacStatus {
            Enabled = "Enabled",
            Disabled = "Disabled",
        }

        /// Words for `AccessControl`.
        pub enum AccessControl {
            AuthenticatedRead = "AuthenticatedRead",
            AwsExecRead = "AwsExecRead",
            BucketOwnerFullControl = "BucketOwnerFullControl",
            BucketOwnerRead = "BucketOwnerRead",
            LogDeliveryWrite = "LogDeliveryWrite",
            Private = "Private",
            PublicRead = "PublicRead",
            PublicReadWrite = "PublicReadWrite",
        }

        /// Words for `BucketNamespace`.
        pub enum BucketNamespace {
            Global = "global",
            AccountRegional = "account-regional",
        }

        /// Words for `AccelerationStatus`.
        pub enum AccelerationStatus {
            Enabled = "Enabled",
            Suspended = "Suspended",
        }

        /// Words for `Owner`.
        pub enum Owner {
            Destination = "Destination",
        }

        /// Words for `ConfigurationState`.
        pub enum ConfigurationState {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            None = "NONE",
            SseC = "SSE-C",
        }

        /// Words for `AllowedMethods`.
        pub enum AllowedMethods {
            Get = "GET",
            Put = "PUT",
            Head = "HEAD",
            Post = "POST",
            Delete = "DELETE",
        }

        /// Words for `Mode`.
        pub enum Mode {
            Compliance = "COMPLIANCE",
            Governance = "GOVERNANCE",
        }

        /// Words for `Status`.
        pub enum Status {
            Disabled = "Disabled",
            Enabled = "Enabled",
        }

        /// Words for `Format`.
        pub enum Format {
            Csv = "CSV",
            Orc = "ORC",
            Parquet = "Parquet",
        }

        /// Words for `IncludedObjectVersions`.
        pub enum IncludedObjectVersions {
            All = "All",
            Current = "Current",
        }

        /// Words for `OptionalFields`.
        pub enum OptionalFields {
            Size = "Size",
            LastModifiedDate = "LastModifiedDate",
            StorageClass = "StorageClass",
            ETag = "ETag",
            IsMultipartUploaded = "IsMultipartUploaded",
            ReplicationStatus = "ReplicationStatus",
            EncryptionStatus = "EncryptionStatus",
            ObjectLockRetainUntilDate = "ObjectLockRetainUntilDate",
            ObjectLockMode = "ObjectLockMode",
            ObjectLockLegalHoldStatus = "ObjectLockLegalHoldStatus",
            ObjectLockEventHoldStatus = "ObjectLockEventHoldStatus",
            ObjectLockEventHoldDuration = "ObjectLockEventHoldDuration",
            IntelligentTieringAccessTier = "IntelligentTieringAccessTier",
            BucketKeyStatus = "BucketKeyStatus",
            ChecksumAlgorithm = "ChecksumAlgorithm",
            ObjectAccessControlList = "ObjectAccessControlList",
            ObjectOwner = "ObjectOwner",
            LifecycleExpirationDate = "LifecycleExpirationDate",
            IntelligentTieringReferenceDate = "IntelligentTieringReferenceDate",
        }

        /// Words for `ScheduleFrequency`.
        pub enum ScheduleFrequency {
            Daily = "Daily",
            Weekly = "Weekly",
        }

        /// Words for `TransitionDefaultMinimumObjectSize`.
        pub enum TransitionDefaultMinimumObjectSize {
            VariesByStorageClass = "varies_by_storage_class",
            AllStorageClasses128k = "all_storage_classes_128K",
        }

        /// Words for `TableBucketType`.
        pub enum TableBucketType {
            Aws = "aws",
            Customer = "customer",
        }

        /// Words for `SseAlgorithm`.
        pub enum SseAlgorithm {
            AwsKms = "aws:kms",
            Aes256 = "AES256",
        }

        /// Words for `StorageClass`.
        pub enum StorageClass {
            DeepArchive = "DEEP_ARCHIVE",
            GLACIER = "GLACIER",
            Glacier = "Glacier",
            GlacierIr = "GLACIER_IR",
            IntelligentTiering = "INTELLIGENT_TIERING",
            OnezoneIa = "ONEZONE_IA",
            StandardIa = "STANDARD_IA",
        }

        /// Words for `ObjectLockEnabled`.
        pub enum ObjectLockEnabled {
            Enabled = "Enabled",
        }

        /// Words for `ObjectOwnership`.
        pub enum ObjectOwnership {
            ObjectWriter = "ObjectWriter",
            BucketOwnerPreferred = "BucketOwnerPreferred",
            BucketOwnerEnforced = "BucketOwnerEnforced",
        }

        /// Words for `Expiration`.
        pub enum Expiration {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Http = "http",
            Https = "https",
        }

        /// Words for `Status`.
        pub enum ReplicaModificationsStatus {
            Enabled = "Enabled",
            Disabled = "Disabled",
        }

        /// Words for `StorageClass`.
        pub enum ReplicationDestinationStorageClass {
            DeepArchive = "DEEP_ARCHIVE",
            Glacier = "GLACIER",
            GlacierIr = "GLACIER_IR",
            IntelligentTiering = "INTELLIGENT_TIERING",
            OnezoneIa = "ONEZONE_IA",
            ReducedRedundancy = "REDUCED_REDUNDANCY",
            Standard = "STANDARD",
            StandardIa = "STANDARD_IA",
        }

        /// Words for `SSEAlgorithm`.
        pub enum ServerSideEncryptionByDefaultSSEAlgorithm {
            AwsKms = "aws:kms",
            Aes256 = "AES256",
            AwsKmsDsse = "aws:kms:dsse",
        }

        /// Words for `AccessTier`.
        pub enum AccessTier {
            ArchiveAccess = "ARCHIVE_ACCESS",
            DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS",
        }

        /// Words for `Status`.
        pub enum VersioningConfigurationStatus {
            Enabled = "Enabled",
            Suspended = "Suspended",
        }
    }
}

/// Property types of [`MultiRegionAccessPoint`].
pub mod multi_region_access_point {
    use crate::{Json, Properties, Value};

    /// The PublicAccessBlock configuration that you want to apply to this Amazon S3 Multi-Region Access Point. You can enable the configuration options in any combination.
    ///
    /// A property type of `AWS::S3::MultiRegionAccessPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PublicAccessBlockConfiguration(Properties);

    impl PublicAccessBlockConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. Setting this element to `TRUE` causes the following behavior:
        ///
        /// `BlockPublicAcls`.
        pub fn block_public_acls(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BlockPublicAcls", value.into());
            self
        }

        /// Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
        ///
        /// `BlockPublicPolicy`.
        pub fn block_public_policy(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BlockPublicPolicy", value.into());
            self
        }

        /// Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
        ///
        /// `IgnorePublicAcls`.
        pub fn ignore_public_acls(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IgnorePublicAcls", value.into());
            self
        }

        /// Specifies whether Amazon S3 should restrict public bucket policies for this bucket.
        ///
        /// `RestrictPublicBuckets`.
        pub fn restrict_public_buckets(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RestrictPublicBuckets", value.into());
            self
        }
    }

    impl From<PublicAccessBlockConfiguration> for Json {
        fn from(value: PublicAccessBlockConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A bucket associated with a specific Region when creating Multi-Region Access Points.
    ///
    /// A property type of `AWS::S3::MultiRegionAccessPoint`.
    ///
    /// Required: `Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Region(Properties);

    impl Region {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the associated bucket for the Region.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The AWS account ID that owns the Amazon S3 bucket that's associated with this Multi-Region Access Point.
        ///
        /// `BucketAccountId`.
        pub fn bucket_account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketAccountId", value.into());
            self
        }
    }

    impl From<Region> for Json {
        fn from(value: Region) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`MultiRegionAccessPointPolicy`].
pub mod multi_region_access_point_policy {
    use crate::{Json, Properties, Value};

    /// The Policy Status associated with this Multi Region Access Point
    ///
    /// A property type of `AWS::S3::MultiRegionAccessPointPolicy`.
    ///
    /// Required: `IsPublic`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyStatus(Properties);

    impl PolicyStatus {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the policy is public or not.
        ///
        /// `IsPublic`. Required. Allowed: [`IsPublic`].
        pub fn is_public(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IsPublic", value.into());
            self
        }
    }

    impl From<PolicyStatus> for Json {
        fn from(value: PolicyStatus) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `IsPublic`.
        pub enum IsPublic {
            True = "true",
            False = "false",
        }
    }
}

/// Property types and words of [`StorageLens`].
pub mod storage_lens {
    use crate::{Json, List, Properties, Value};

    /// This resource contains the details of the account-level metrics for Amazon S3 Storage Lens.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    ///
    /// Required: `BucketLevel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccountLevel(Properties);

    impl AccountLevel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property contains the details of account-level activity metrics for S3 Storage Lens.
        ///
        /// `ActivityMetrics`.
        pub fn activity_metrics(mut self, value: impl Into<Value<ActivityMetrics>>) -> Self {
            self.0.set("ActivityMetrics", value.into());
            self
        }

        /// This property contains the details of account-level advanced cost optimization metrics for S3 Storage Lens.
        ///
        /// `AdvancedCostOptimizationMetrics`.
        pub fn advanced_cost_optimization_metrics(
            mut self,
            value: impl Into<Value<AdvancedCostOptimizationMetrics>>,
        ) -> Self {
            self.0.set("AdvancedCostOptimizationMetrics", value.into());
            self
        }

        /// This property contains the details of account-level advanced data protection metrics for S3 Storage Lens.
        ///
        /// `AdvancedDataProtectionMetrics`.
        pub fn advanced_data_protection_metrics(
            mut self,
            value: impl Into<Value<AdvancedDataProtectionMetrics>>,
        ) -> Self {
            self.0.set("AdvancedDataProtectionMetrics", value.into());
            self
        }

        /// This property contains the account-level details for S3 Storage Lens advanced performance metrics.
        ///
        /// `AdvancedPerformanceMetrics`.
        pub fn advanced_performance_metrics(
            mut self,
            value: impl Into<Value<AdvancedPerformanceMetrics>>,
        ) -> Self {
            self.0.set("AdvancedPerformanceMetrics", value.into());
            self
        }

        /// This property contains the details of the account-level bucket-level configurations for Amazon S3 Storage Lens. To enable bucket-level configurations, make sure to also set the same metrics at the account level.
        ///
        /// `BucketLevel`. Required.
        pub fn bucket_level(mut self, value: impl Into<Value<BucketLevel>>) -> Self {
            self.0.set("BucketLevel", value.into());
            self
        }

        /// This property contains the details of account-level detailed status code metrics for S3 Storage Lens.
        ///
        /// `DetailedStatusCodesMetrics`.
        pub fn detailed_status_codes_metrics(
            mut self,
            value: impl Into<Value<DetailedStatusCodesMetrics>>,
        ) -> Self {
            self.0.set("DetailedStatusCodesMetrics", value.into());
            self
        }

        /// This property determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard.
        ///
        /// `StorageLensGroupLevel`.
        pub fn storage_lens_group_level(
            mut self,
            value: impl Into<Value<StorageLensGroupLevel>>,
        ) -> Self {
            self.0.set("StorageLensGroupLevel", value.into());
            self
        }
    }

    impl From<AccountLevel> for Json {
        fn from(value: AccountLevel) -> Self {
            value.0.into()
        }
    }

    /// This resource enables Amazon S3 Storage Lens activity metrics.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActivityMetrics(Properties);

    impl ActivityMetrics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A property that indicates whether the activity metrics is enabled.
        ///
        /// `IsEnabled`.
        pub fn is_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsEnabled", value.into());
            self
        }
    }

    impl From<ActivityMetrics> for Json {
        fn from(value: ActivityMetrics) -> Self {
            value.0.into()
        }
    }

    /// This resource enables Amazon S3 Storage Lens advanced cost optimization metrics.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedCostOptimizationMetrics(Properties);

    impl AdvancedCostOptimizationMetrics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether advanced cost optimization metrics are enabled.
        ///
        /// `IsEnabled`.
        pub fn is_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsEnabled", value.into());
            self
        }
    }

    impl From<AdvancedCostOptimizationMetrics> for Json {
        fn from(value: AdvancedCostOptimizationMetrics) -> Self {
            value.0.into()
        }
    }

    /// This resource enables Amazon S3 Storage Lens advanced data protection metrics.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedDataProtectionMetrics(Properties);

    impl AdvancedDataProtectionMetrics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether advanced data protection metrics are enabled.
        ///
        /// `IsEnabled`.
        pub fn is_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsEnabled", value.into());
            self
        }
    }

    impl From<AdvancedDataProtectionMetrics> for Json {
        fn from(value: AdvancedDataProtectionMetrics) -> Self {
            value.0.into()
        }
    }

    /// A property for S3 Storage Lens advanced performance metrics. Advanced performance metrics provide insights into application performance such as access patterns and network originality metrics.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedPerformanceMetrics(Properties);

    impl AdvancedPerformanceMetrics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property indicates whether the advanced performance metrics are enabled.
        ///
        /// `IsEnabled`.
        pub fn is_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsEnabled", value.into());
            self
        }
    }

    impl From<AdvancedPerformanceMetrics> for Json {
        fn from(value: AdvancedPerformanceMetrics) -> Self {
            value.0.into()
        }
    }

    /// This resource contains the details of the AWS Organization for Amazon S3 Storage Lens.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsOrg(Properties);

    impl AwsOrg {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This resource contains the ARN of the AWS Organization.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<AwsOrg> for Json {
        fn from(value: AwsOrg) -> Self {
            value.0.into()
        }
    }

    /// A property for the bucket-level storage metrics for Amazon S3 Storage Lens.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BucketLevel(Properties);

    impl BucketLevel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A property for bucket-level activity metrics for S3 Storage Lens.
        ///
        /// `ActivityMetrics`.
        pub fn activity_metrics(mut self, value: impl Into<Value<ActivityMetrics>>) -> Self {
            self.0.set("ActivityMetrics", value.into());
            self
        }

        /// A property for bucket-level advanced cost optimization metrics for S3 Storage Lens.
        ///
        /// `AdvancedCostOptimizationMetrics`.
        pub fn advanced_cost_optimization_metrics(
            mut self,
            value: impl Into<Value<AdvancedCostOptimizationMetrics>>,
        ) -> Self {
            self.0.set("AdvancedCostOptimizationMetrics", value.into());
            self
        }

        /// A property for bucket-level advanced data protection metrics for S3 Storage Lens.
        ///
        /// `AdvancedDataProtectionMetrics`.
        pub fn advanced_data_protection_metrics(
            mut self,
            value: impl Into<Value<AdvancedDataProtectionMetrics>>,
        ) -> Self {
            self.0.set("AdvancedDataProtectionMetrics", value.into());
            self
        }

        /// A property for bucket-level advanced performance metrics for S3 Storage Lens.
        ///
        /// `AdvancedPerformanceMetrics`.
        pub fn advanced_performance_metrics(
            mut self,
            value: impl Into<Value<AdvancedPerformanceMetrics>>,
        ) -> Self {
            self.0.set("AdvancedPerformanceMetrics", value.into());
            self
        }

        /// A property for bucket-level detailed status code metrics for S3 Storage Lens.
        ///
        /// `DetailedStatusCodesMetrics`.
        pub fn detailed_status_codes_metrics(
            mut self,
            value: impl Into<Value<DetailedStatusCodesMetrics>>,
        ) -> Self {
            self.0.set("DetailedStatusCodesMetrics", value.into());
            self
        }

        /// A property for bucket-level prefix-level storage metrics for S3 Storage Lens.
        ///
        /// `PrefixLevel`.
        pub fn prefix_level(mut self, value: impl Into<Value<PrefixLevel>>) -> Self {
            self.0.set("PrefixLevel", value.into());
            self
        }
    }

    impl From<BucketLevel> for Json {
        fn from(value: BucketLevel) -> Self {
            value.0.into()
        }
    }

    /// This resource contains the details of the buckets and Regions for the Amazon S3 Storage Lens configuration.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BucketsAndRegions(Properties);

    impl BucketsAndRegions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property contains the details of the buckets for the Amazon S3 Storage Lens configuration. This should be the bucket Amazon Resource Name(ARN).
        ///
        /// `Buckets`.
        pub fn buckets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Buckets", value.into());
            self
        }

        /// This property contains the details of the Regions for the S3 Storage Lens configuration.
        ///
        /// `Regions`.
        pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Regions", value.into());
            self
        }
    }

    impl From<BucketsAndRegions> for Json {
        fn from(value: BucketsAndRegions) -> Self {
            value.0.into()
        }
    }

    /// This resource enables the Amazon CloudWatch publishing option for Amazon S3 Storage Lens metrics.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    ///
    /// Required: `IsEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchMetrics(Properties);

    impl CloudWatchMetrics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property identifies whether the CloudWatch publishing option for S3 Storage Lens is enabled.
        ///
        /// `IsEnabled`. Required.
        pub fn is_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsEnabled", value.into());
            self
        }
    }

    impl From<CloudWatchMetrics> for Json {
        fn from(value: CloudWatchMetrics) -> Self {
            value.0.into()
        }
    }

    /// This resource contains the details of the Amazon S3 Storage Lens metrics export.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataExport(Properties);

    impl DataExport {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property enables the Amazon CloudWatch publishing option for S3 Storage Lens metrics.
        ///
        /// `CloudWatchMetrics`.
        pub fn cloud_watch_metrics(mut self, value: impl Into<Value<CloudWatchMetrics>>) -> Self {
            self.0.set("CloudWatchMetrics", value.into());
            self
        }

        /// This property contains the details of the bucket where the S3 Storage Lens metrics export will be placed.
        ///
        /// `S3BucketDestination`.
        pub fn s3_bucket_destination(
            mut self,
            value: impl Into<Value<S3BucketDestination>>,
        ) -> Self {
            self.0.set("S3BucketDestination", value.into());
            self
        }

        /// This property contains the details of the S3 table bucket where the S3 Storage Lens default metrics report will be placed. This property enables you to store your Storage Lens metrics in read-only S3 Tables.
        ///
        /// `StorageLensTableDestination`.
        pub fn storage_lens_table_destination(
            mut self,
            value: impl Into<Value<StorageLensTableDestination>>,
        ) -> Self {
            self.0.set("StorageLensTableDestination", value.into());
            self
        }
    }

    impl From<DataExport> for Json {
        fn from(value: DataExport) -> Self {
            value.0.into()
        }
    }

    /// This resource enables Amazon S3 Storage Lens detailed status code metrics. Detailed status code metrics generate metrics for HTTP status codes, such as `200 OK` , `403 Forbidden` , `503 Service Unavailable` and others.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DetailedStatusCodesMetrics(Properties);

    impl DetailedStatusCodesMetrics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether detailed status code metrics are enabled.
        ///
        /// `IsEnabled`.
        pub fn is_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsEnabled", value.into());
            self
        }
    }

    impl From<DetailedStatusCodesMetrics> for Json {
        fn from(value: DetailedStatusCodesMetrics) -> Self {
            value.0.into()
        }
    }

    /// This resource contains the details of the prefix-level of the Amazon S3 Storage Lens.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    ///
    /// Required: `StorageMetrics`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrefixLevel(Properties);

    impl PrefixLevel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A property for the prefix-level storage metrics for Amazon S3 Storage Lens.
        ///
        /// `StorageMetrics`. Required.
        pub fn storage_metrics(
            mut self,
            value: impl Into<Value<PrefixLevelStorageMetrics>>,
        ) -> Self {
            self.0.set("StorageMetrics", value.into());
            self
        }
    }

    impl From<PrefixLevel> for Json {
        fn from(value: PrefixLevel) -> Self {
            value.0.into()
        }
    }

    /// This resource contains the details of the prefix-level storage metrics for Amazon S3 Storage Lens.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrefixLevelStorageMetrics(Properties);

    impl PrefixLevelStorageMetrics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled.
        ///
        /// `IsEnabled`.
        pub fn is_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsEnabled", value.into());
            self
        }

        /// This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled.
        ///
        /// `SelectionCriteria`.
        pub fn selection_criteria(mut self, value: impl Into<Value<SelectionCriteria>>) -> Self {
            self.0.set("SelectionCriteria", value.into());
            self
        }
    }

    impl From<PrefixLevelStorageMetrics> for Json {
        fn from(value: PrefixLevelStorageMetrics) -> Self {
            value.0.into()
        }
    }

    /// This resource contains the details of the bucket where the Amazon S3 Storage Lens metrics export will be placed.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    ///
    /// Required: `AccountId`, `Arn`, `Format`, `OutputSchemaVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3BucketDestination(Properties);

    impl S3BucketDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property contains the details of the AWS account ID of the S3 Storage Lens export bucket destination.
        ///
        /// `AccountId`. Required.
        pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountId", value.into());
            self
        }

        /// This property contains the details of the ARN of the bucket destination of the S3 Storage Lens export.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// This property contains the details of the encryption of the bucket destination of the Amazon S3 Storage Lens metrics export.
        ///
        /// `Encryption`.
        pub fn encryption(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Encryption", value.into());
            self
        }

        /// This property contains the details of the format of the S3 Storage Lens export bucket destination.
        ///
        /// `Format`. Required. Allowed: [`Format`].
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// This property contains the details of the output schema version of the S3 Storage Lens export bucket destination.
        ///
        /// `OutputSchemaVersion`. Required. Allowed: [`OutputSchemaVersion`].
        pub fn output_schema_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputSchemaVersion", value.into());
            self
        }

        /// This property contains the details of the prefix of the bucket destination of the S3 Storage Lens export .
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<S3BucketDestination> for Json {
        fn from(value: S3BucketDestination) -> Self {
            value.0.into()
        }
    }

    /// This resource contains the details of the Amazon S3 Storage Lens selection criteria.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SelectionCriteria(Properties);

    impl SelectionCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property contains the details of the S3 Storage Lens delimiter being used.
        ///
        /// `Delimiter`.
        pub fn delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Delimiter", value.into());
            self
        }

        /// This property contains the details of the max depth that S3 Storage Lens will collect metrics up to.
        ///
        /// `MaxDepth`.
        pub fn max_depth(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxDepth", value.into());
            self
        }

        /// This property contains the details of the minimum storage bytes percentage threshold that S3 Storage Lens will collect metrics up to.
        ///
        /// `MinStorageBytesPercentage`.
        pub fn min_storage_bytes_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinStorageBytesPercentage", value.into());
            self
        }
    }

    impl From<SelectionCriteria> for Json {
        fn from(value: SelectionCriteria) -> Self {
            value.0.into()
        }
    }

    /// This is the property of the Amazon S3 Storage Lens configuration.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    ///
    /// Required: `AccountLevel`, `Id`, `IsEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageLensConfiguration(Properties);

    impl StorageLensConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property contains the details of the account-level metrics for Amazon S3 Storage Lens configuration.
        ///
        /// `AccountLevel`. Required.
        pub fn account_level(mut self, value: impl Into<Value<AccountLevel>>) -> Self {
            self.0.set("AccountLevel", value.into());
            self
        }

        /// This property contains the details of the AWS Organization for the S3 Storage Lens configuration.
        ///
        /// `AwsOrg`.
        pub fn aws_org(mut self, value: impl Into<Value<AwsOrg>>) -> Self {
            self.0.set("AwsOrg", value.into());
            self
        }

        /// This property contains the details of this S3 Storage Lens configuration's metrics export.
        ///
        /// `DataExport`.
        pub fn data_export(mut self, value: impl Into<Value<DataExport>>) -> Self {
            self.0.set("DataExport", value.into());
            self
        }

        /// This property contains the details of the bucket and or Regions excluded for Amazon S3 Storage Lens configuration.
        ///
        /// `Exclude`.
        pub fn exclude(mut self, value: impl Into<Value<BucketsAndRegions>>) -> Self {
            self.0.set("Exclude", value.into());
            self
        }

        /// This property configures your S3 Storage Lens expanded prefixes metrics report.
        ///
        /// `ExpandedPrefixesDataExport`.
        pub fn expanded_prefixes_data_export(
            mut self,
            value: impl Into<Value<StorageLensExpandedPrefixesDataExport>>,
        ) -> Self {
            self.0.set("ExpandedPrefixesDataExport", value.into());
            self
        }

        /// This property contains the details of the ID of the S3 Storage Lens configuration.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// This property contains the details of the bucket and or Regions included for Amazon S3 Storage Lens configuration.
        ///
        /// `Include`.
        pub fn include(mut self, value: impl Into<Value<BucketsAndRegions>>) -> Self {
            self.0.set("Include", value.into());
            self
        }

        /// This property contains the details of whether the Amazon S3 Storage Lens configuration is enabled.
        ///
        /// `IsEnabled`. Required.
        pub fn is_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsEnabled", value.into());
            self
        }

        /// The delimiter to divide S3 key into hierarchy of prefixes.
        ///
        /// `PrefixDelimiter`.
        pub fn prefix_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrefixDelimiter", value.into());
            self
        }

        /// This property contains the details of the ARN of the S3 Storage Lens configuration. This property is read-only.
        ///
        /// `StorageLensArn`.
        pub fn storage_lens_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageLensArn", value.into());
            self
        }
    }

    impl From<StorageLensConfiguration> for Json {
        fn from(value: StorageLensConfiguration) -> Self {
            value.0.into()
        }
    }

    /// This resource specifies the properties of your S3 Storage Lens Expanded Prefixes metrics export.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageLensExpandedPrefixesDataExport(Properties);

    impl StorageLensExpandedPrefixesDataExport {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property specifies the general purpose bucket where the S3 Storage Lens Expanded Prefixes metrics export files are located. At least one export destination must be specified.
        ///
        /// `S3BucketDestination`.
        pub fn s3_bucket_destination(
            mut self,
            value: impl Into<Value<S3BucketDestination>>,
        ) -> Self {
            self.0.set("S3BucketDestination", value.into());
            self
        }

        /// This property configures S3 Storage Lens Expanded Prefixes metrics report to read-only S3 table buckets.
        ///
        /// `StorageLensTableDestination`.
        pub fn storage_lens_table_destination(
            mut self,
            value: impl Into<Value<StorageLensTableDestination>>,
        ) -> Self {
            self.0.set("StorageLensTableDestination", value.into());
            self
        }
    }

    impl From<StorageLensExpandedPrefixesDataExport> for Json {
        fn from(value: StorageLensExpandedPrefixesDataExport) -> Self {
            value.0.into()
        }
    }

    /// This resource determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageLensGroupLevel(Properties);

    impl StorageLensGroupLevel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation. If this value is left null, then all Storage Lens groups are selected.
        ///
        /// `StorageLensGroupSelectionCriteria`.
        pub fn storage_lens_group_selection_criteria(
            mut self,
            value: impl Into<Value<StorageLensGroupSelectionCriteria>>,
        ) -> Self {
            self.0
                .set("StorageLensGroupSelectionCriteria", value.into());
            self
        }
    }

    impl From<StorageLensGroupLevel> for Json {
        fn from(value: StorageLensGroupLevel) -> Self {
            value.0.into()
        }
    }

    /// This resource indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation. You can only attach Storage Lens groups to your dashboard if they're included in your Storage Lens group aggregation.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageLensGroupSelectionCriteria(Properties);

    impl StorageLensGroupSelectionCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property indicates which Storage Lens group ARNs to exclude from the Storage Lens group aggregation.
        ///
        /// `Exclude`.
        pub fn exclude(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exclude", value.into());
            self
        }

        /// This property indicates which Storage Lens group ARNs to include in the Storage Lens group aggregation.
        ///
        /// `Include`.
        pub fn include(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Include", value.into());
            self
        }
    }

    impl From<StorageLensGroupSelectionCriteria> for Json {
        fn from(value: StorageLensGroupSelectionCriteria) -> Self {
            value.0.into()
        }
    }

    /// This resource configures your S3 Storage Lens reports to export to read-only S3 table buckets. With this resource, you can store your Storage Lens metrics in S3 Tables that are created in a read-only S3 table bucket called aws-s3.
    ///
    /// A property type of `AWS::S3::StorageLens`.
    ///
    /// Required: `IsEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageLensTableDestination(Properties);

    impl StorageLensTableDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This resource configures your data encryption settings for Storage Lens metrics in read-only S3 table buckets.
        ///
        /// `Encryption`.
        pub fn encryption(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Encryption", value.into());
            self
        }

        /// This property indicates whether the export to read-only S3 table buckets is enabled for your S3 Storage Lens configuration.
        ///
        /// `IsEnabled`. Required.
        pub fn is_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsEnabled", value.into());
            self
        }
    }

    impl From<StorageLensTableDestination> for Json {
        fn from(value: StorageLensTableDestination) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3::StorageLens`.
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
        /// Words for `Format`.
        pub enum Format {
            Csv = "CSV",
            Parquet = "Parquet",
        }

        /// Words for `OutputSchemaVersion`.
        pub enum OutputSchemaVersion {
            V1 = "V_1",
        }
    }
}

/// Property types of [`StorageLensGroup`].
pub mod storage_lens_group {
    use crate::{Json, List, Properties, Value};

    /// This resource is a logical operator that allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data.
    ///
    /// A property type of `AWS::S3::StorageLensGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct And(Properties);

    impl And {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed.
        ///
        /// `MatchAnyPrefix`.
        pub fn match_any_prefix(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchAnyPrefix", value.into());
            self
        }

        /// This property contains a list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed.
        ///
        /// `MatchAnySuffix`.
        pub fn match_any_suffix(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchAnySuffix", value.into());
            self
        }

        /// This property contains the list of object tags. At least one object tag must be specified. Up to 10 object tags are allowed.
        ///
        /// `MatchAnyTag`.
        pub fn match_any_tag(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("MatchAnyTag", value.into());
            self
        }

        /// This property contains `DaysGreaterThan` and `DaysLessThan` properties to define the object age range (minimum and maximum number of days).
        ///
        /// `MatchObjectAge`.
        pub fn match_object_age(mut self, value: impl Into<Value<MatchObjectAge>>) -> Self {
            self.0.set("MatchObjectAge", value.into());
            self
        }

        /// This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and maximum number of Bytes).
        ///
        /// `MatchObjectSize`.
        pub fn match_object_size(mut self, value: impl Into<Value<MatchObjectSize>>) -> Self {
            self.0.set("MatchObjectSize", value.into());
            self
        }
    }

    impl From<And> for Json {
        fn from(value: And) -> Self {
            value.0.into()
        }
    }

    /// This resource sets the criteria for the Storage Lens group data that is displayed. For multiple filter conditions, the `AND` or `OR` logical operator is used.
    ///
    /// A property type of `AWS::S3::StorageLensGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Filter(Properties);

    impl Filter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property contains the `And` logical operator, which allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data.
        ///
        /// `And`.
        pub fn and(mut self, value: impl Into<Value<And>>) -> Self {
            self.0.set("And", value.into());
            self
        }

        /// This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed.
        ///
        /// `MatchAnyPrefix`.
        pub fn match_any_prefix(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchAnyPrefix", value.into());
            self
        }

        /// This property contains a list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed.
        ///
        /// `MatchAnySuffix`.
        pub fn match_any_suffix(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchAnySuffix", value.into());
            self
        }

        /// This property contains the list of S3 object tags. At least one object tag must be specified. Up to 10 object tags are allowed.
        ///
        /// `MatchAnyTag`.
        pub fn match_any_tag(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("MatchAnyTag", value.into());
            self
        }

        /// This property contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum number of days).
        ///
        /// `MatchObjectAge`.
        pub fn match_object_age(mut self, value: impl Into<Value<MatchObjectAge>>) -> Self {
            self.0.set("MatchObjectAge", value.into());
            self
        }

        /// This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and maximum number of Bytes).
        ///
        /// `MatchObjectSize`.
        pub fn match_object_size(mut self, value: impl Into<Value<MatchObjectSize>>) -> Self {
            self.0.set("MatchObjectSize", value.into());
            self
        }

        /// This property contains the `Or` logical operator, which allows multiple filter conditions to be joined. Objects can match any of the listed filter conditions, which are joined by the `Or` logical operator.
        ///
        /// `Or`.
        pub fn or(mut self, value: impl Into<Value<Or>>) -> Self {
            self.0.set("Or", value.into());
            self
        }
    }

    impl From<Filter> for Json {
        fn from(value: Filter) -> Self {
            value.0.into()
        }
    }

    /// This resource contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum number of days).
    ///
    /// A property type of `AWS::S3::StorageLensGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MatchObjectAge(Properties);

    impl MatchObjectAge {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property indicates the minimum object age in days.
        ///
        /// `DaysGreaterThan`.
        pub fn days_greater_than(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DaysGreaterThan", value.into());
            self
        }

        /// This property indicates the maximum object age in days.
        ///
        /// `DaysLessThan`.
        pub fn days_less_than(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DaysLessThan", value.into());
            self
        }
    }

    impl From<MatchObjectAge> for Json {
        fn from(value: MatchObjectAge) -> Self {
            value.0.into()
        }
    }

    /// This resource filters objects that match the specified object size range.
    ///
    /// A property type of `AWS::S3::StorageLensGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MatchObjectSize(Properties);

    impl MatchObjectSize {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property specifies the minimum object size in bytes. The value must be a positive number, greater than 0 and less than 5 TB.
        ///
        /// `BytesGreaterThan`.
        pub fn bytes_greater_than(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BytesGreaterThan", value.into());
            self
        }

        /// This property specifies the maximum object size in bytes. The value must be a positive number, greater than the minimum object size and less than 5 TB.
        ///
        /// `BytesLessThan`.
        pub fn bytes_less_than(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BytesLessThan", value.into());
            self
        }
    }

    impl From<MatchObjectSize> for Json {
        fn from(value: MatchObjectSize) -> Self {
            value.0.into()
        }
    }

    /// This resource contains the `Or` logical operator, which allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data.
    ///
    /// A property type of `AWS::S3::StorageLensGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Or(Properties);

    impl Or {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed.
        ///
        /// `MatchAnyPrefix`.
        pub fn match_any_prefix(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchAnyPrefix", value.into());
            self
        }

        /// This property contains the list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed.
        ///
        /// `MatchAnySuffix`.
        pub fn match_any_suffix(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchAnySuffix", value.into());
            self
        }

        /// This property contains the list of S3 object tags. At least one object tag must be specified. Up to 10 object tags are allowed.
        ///
        /// `MatchAnyTag`.
        pub fn match_any_tag(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("MatchAnyTag", value.into());
            self
        }

        /// This property filters objects that match the specified object age range.
        ///
        /// `MatchObjectAge`.
        pub fn match_object_age(mut self, value: impl Into<Value<MatchObjectAge>>) -> Self {
            self.0.set("MatchObjectAge", value.into());
            self
        }

        /// This property contains the `BytesGreaterThan` and `BytesLessThan` values to define the object size range (minimum and maximum number of Bytes).
        ///
        /// `MatchObjectSize`.
        pub fn match_object_size(mut self, value: impl Into<Value<MatchObjectSize>>) -> Self {
            self.0.set("MatchObjectSize", value.into());
            self
        }
    }

    impl From<Or> for Json {
        fn from(value: Or) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3::StorageLensGroup`.
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
