//! `AWS::S3Express`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Access points simplify managing data access at scale for shared datasets in Amazon S3 . Access points are unique hostnames you create to enforce distinct permissions and network controls for all requests made through an access point.
///
/// [`AWS::S3Express::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-accesspoint.html).
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

    /// The name of the bucket that you want to associate the access point with.
    ///
    /// `Bucket`. Required. A change replaces the resource.
    pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Bucket", value.into());
        self
    }

    /// The AWS account ID that owns the bucket associated with this access point.
    ///
    /// `BucketAccountId`. A change replaces the resource.
    pub fn bucket_account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketAccountId", value.into());
        self
    }

    /// An access point name consists of a base name you provide, followed by the zoneID ( AWS Local Zone) followed by the prefix `--xa-s3` . For example, accesspointname--zoneID--xa-s3.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The access point policy associated with the specified access point.
    ///
    /// `Policy`.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// Public access is blocked by default to access points for directory buckets.
    ///
    /// `PublicAccessBlockConfiguration`.
    pub fn public_access_block_configuration(
        mut self,
        value: impl Into<Value<access_point::PublicAccessBlockConfiguration>>,
    ) -> Self {
        self.0.set("PublicAccessBlockConfiguration", value.into());
        self
    }

    /// You can use the access point scope to restrict access to specific prefixes, API operations, or a combination of both.
    ///
    /// `Scope`.
    pub fn scope(mut self, value: impl Into<Value<access_point::Scope>>) -> Self {
        self.0.set("Scope", value.into());
        self
    }

    /// An array of tags that you can apply to access points. Tags are key-value pairs of metadata used to categorize your access points and control access.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<access_point::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// If you include this field, Amazon S3 restricts access to this access point to requests from the specified virtual private cloud (VPC).
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
    const TYPE: &'static str = "AWS::S3Express::AccessPoint";
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
    /// The ARN of the access point.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The network configuration of the access point.
    ///
    /// `Fn::GetAtt` of `NetworkOrigin`.
    #[must_use]
    pub fn network_origin(self) -> Value<String> {
        self.attribute("NetworkOrigin")
    }
}

/// The `AWS::S3Express::BucketPolicy` resource defines an Amazon S3 bucket policy to an Amazon S3 directory bucket.
///
/// [`AWS::S3Express::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-bucketpolicy.html).
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

    /// The name of the S3 directory bucket to which the policy applies.
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
    const TYPE: &'static str = "AWS::S3Express::BucketPolicy";
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

/// The `AWS::S3Express::DirectoryBucket` resource defines an Amazon S3 directory bucket in the same AWS Region where you create the AWS CloudFormation stack.
///
/// [`AWS::S3Express::DirectoryBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html).
///
/// Required: `DataRedundancy`, `LocationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DirectoryBucket(Properties);

impl DirectoryBucket {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies default encryption for a bucket using server-side encryption with Amazon S3 managed keys (SSE-S3) or AWS KMS keys (SSE-KMS).
    ///
    /// `BucketEncryption`.
    pub fn bucket_encryption(
        mut self,
        value: impl Into<Value<directory_bucket::BucketEncryption>>,
    ) -> Self {
        self.0.set("BucketEncryption", value.into());
        self
    }

    /// A name for the bucket. The bucket name must contain only lowercase letters, numbers, and hyphens (-). A directory bucket name must be unique in the chosen Zone (Availability Zone or Local Zone).
    ///
    /// `BucketName`. A change replaces the resource.
    pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketName", value.into());
        self
    }

    /// The number of Zone (Availability Zone or Local Zone) that's used for redundancy for the bucket.
    ///
    /// `DataRedundancy`. Required. Allowed: [`DataRedundancy`](directory_bucket::DataRedundancy). A change replaces the resource.
    pub fn data_redundancy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataRedundancy", value.into());
        self
    }

    /// The inventory configuration for an Amazon S3 Express bucket.
    ///
    /// `InventoryConfigurations`.
    pub fn inventory_configurations(
        mut self,
        value: impl Into<List<directory_bucket::InventoryConfiguration>>,
    ) -> Self {
        self.0.set("InventoryConfigurations", value.into());
        self
    }

    /// Container for lifecycle rules. You can add as many as 1000 rules.
    ///
    /// `LifecycleConfiguration`.
    pub fn lifecycle_configuration(
        mut self,
        value: impl Into<Value<directory_bucket::LifecycleConfiguration>>,
    ) -> Self {
        self.0.set("LifecycleConfiguration", value.into());
        self
    }

    /// The name of the location where the bucket will be created.
    ///
    /// `LocationName`. Required. A change replaces the resource.
    pub fn location_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LocationName", value.into());
        self
    }

    /// Specifies the metrics configurations for the Amazon S3 Express bucket.
    ///
    /// `MetricsConfigurations`.
    pub fn metrics_configurations(
        mut self,
        value: impl Into<List<directory_bucket::MetricsConfiguration>>,
    ) -> Self {
        self.0.set("MetricsConfigurations", value.into());
        self
    }

    /// An array of tags that you can apply to the S3 directory bucket. Tags are key-value pairs of metadata used to categorize and organize your buckets, track costs, and control access.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<directory_bucket::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DirectoryBucket {
    const TYPE: &'static str = "AWS::S3Express::DirectoryBucket";
}

impl Construct for DirectoryBucket {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DirectoryBucket> for Properties {
    fn from(value: DirectoryBucket) -> Self {
        value.0
    }
}

impl Handle<DirectoryBucket> {
    /// Returns the Amazon Resource Name (ARN) of the specified bucket.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the code for the Availability Zone or the Local Zone where the directory bucket was created.
    ///
    /// `Fn::GetAtt` of `AvailabilityZoneName`.
    #[must_use]
    pub fn availability_zone_name(self) -> Value<String> {
        self.attribute("AvailabilityZoneName")
    }
}

/// Property types and words of [`AccessPoint`].
pub mod access_point {
    use crate::{Json, List, Properties, Value};

    /// Public access is blocked by default to access points for directory buckets.
    ///
    /// A property type of `AWS::S3Express::AccessPoint`.
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

    /// You can use the access point scope to restrict access to specific prefixes, API operations, or a combination of both.
    ///
    /// A property type of `AWS::S3Express::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Scope(Properties);

    impl Scope {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// You can include one or more API operations as permissions.
        ///
        /// `Permissions`. Allowed: [`Permissions`].
        pub fn permissions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Permissions", value.into());
            self
        }

        /// You can specify any amount of prefixes, but the total length of characters of all prefixes must be less than 256 bytes in size.
        ///
        /// `Prefixes`.
        pub fn prefixes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Prefixes", value.into());
            self
        }
    }

    impl From<Scope> for Json {
        fn from(value: Scope) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3Express::AccessPoint`.
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

    /// The Virtual Private Cloud (VPC) configuration for a bucket access point.
    ///
    /// A property type of `AWS::S3Express::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfiguration(Properties);

    impl VpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If this field is specified, this access point will only allow connections from the specified VPC ID.
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

    words! {
        /// Words for `Permissions`.
        pub enum Permissions {
            GetObject = "GetObject",
            GetObjectAttributes = "GetObjectAttributes",
            ListMultipartUploadParts = "ListMultipartUploadParts",
            ListBucket = "ListBucket",
            ListBucketMultipartUploads = "ListBucketMultipartUploads",
            PutObject = "PutObject",
            DeleteObject = "DeleteObject",
            AbortMultipartUpload = "AbortMultipartUpload",
        }
    }
}

/// Property types and words of [`DirectoryBucket`].
pub mod directory_bucket {
    use crate::{Json, List, Properties, Value};

    /// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload.
    ///
    /// A property type of `AWS::S3Express::DirectoryBucket`.
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

        /// Specifies the number of days after which Amazon S3 aborts an incomplete multipart upload.
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

    /// Specifies default encryption for a bucket using server-side encryption with Amazon S3 managed keys (SSE-S3) or AWS KMS keys (SSE-KMS).
    ///
    /// A property type of `AWS::S3Express::DirectoryBucket`.
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

    /// Specifies information about where to publish inventory reports for an Amazon S3 Express bucket.
    ///
    /// A property type of `AWS::S3Express::DirectoryBucket`.
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

        /// The account ID that owns the destination S3 bucket.
        ///
        /// `BucketAccountId`.
        pub fn bucket_account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketAccountId", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the destination Amazon S3 bucket to which data is exported.
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

    /// Specifies an inventory configuration for an Amazon S3 Express bucket
    ///
    /// A property type of `AWS::S3Express::DirectoryBucket`.
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

        /// Specifies information about where to publish inventory reports for an Amazon S3 Express bucket.
        ///
        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<Destination>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// Specifies whether the inventory is enabled or disabled.
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

        /// Object versions to include in the inventory list.
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

        /// The prefix that is prepended to all inventory results.
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

    /// Container for lifecycle rules. You can add as many as 1000 rules.
    ///
    /// A property type of `AWS::S3Express::DirectoryBucket`.
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

        /// A lifecycle rule for individual objects in an Amazon S3 Express bucket.
        ///
        /// `Rules`. Required.
        pub fn rules(mut self, value: impl Into<List<Rule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<LifecycleConfiguration> for Json {
        fn from(value: LifecycleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies a metrics configuration for the CloudWatch request metrics from an Amazon S3 Express bucket.
    ///
    /// A property type of `AWS::S3Express::DirectoryBucket`.
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

        /// The access point ARN used when evaluating a metrics filter.
        ///
        /// `AccessPointArn`.
        pub fn access_point_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessPointArn", value.into());
            self
        }

        /// The ID used to identify the metrics configuration.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The prefix used when evaluating a metrics filter.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<MetricsConfiguration> for Json {
        fn from(value: MetricsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies lifecycle rules for an Amazon S3 bucket. For more information, see [Put Bucket Lifecycle Configuration](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTlifecycle.html) in the \*Amazon S3 API Reference\* .
    ///
    /// A property type of `AWS::S3Express::DirectoryBucket`.
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

        /// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload.
        ///
        /// `AbortIncompleteMultipartUpload`.
        pub fn abort_incomplete_multipart_upload(
            mut self,
            value: impl Into<Value<AbortIncompleteMultipartUpload>>,
        ) -> Self {
            self.0.set("AbortIncompleteMultipartUpload", value.into());
            self
        }

        /// Indicates the number of days after creation when objects are deleted from Amazon S3 and Amazon S3 Glacier. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date).
        ///
        /// `ExpirationInDays`.
        pub fn expiration_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExpirationInDays", value.into());
            self
        }

        /// Unique identifier for the rule. The value can't be longer than 255 characters.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
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
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// Describes the default server-side encryption to apply to new objects in the bucket. If a PUT Object request doesn't specify any server-side encryption, this default encryption will be applied.
    ///
    /// A property type of `AWS::S3Express::DirectoryBucket`.
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

        /// AWS Key Management Service (KMS) customer managed key ID to use for the default encryption. This parameter is allowed only if `SSEAlgorithm` is set to `aws:kms` .
        ///
        /// `KMSMasterKeyID`.
        pub fn kms_master_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KMSMasterKeyID", value.into());
            self
        }

        /// Server-side encryption algorithm to use for the default encryption.
        ///
        /// `SSEAlgorithm`. Required. Allowed: [`SSEAlgorithm`].
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
    /// A property type of `AWS::S3Express::DirectoryBucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerSideEncryptionRule(Properties);

    impl ServerSideEncryptionRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new objects in the bucket.
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

    /// A property type of `AWS::S3Express::DirectoryBucket`.
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
        /// Words for `DataRedundancy`.
        pub enum DataRedundancy {
            SingleAvailabilityZone = "SingleAvailabilityZone",
            SingleLocalZone = "SingleLocalZone",
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
            EncryptionStatus = "EncryptionStatus",
            BucketKeyStatus = "BucketKeyStatus",
            ChecksumAlgorithm = "ChecksumAlgorithm",
            LifecycleExpirationDate = "LifecycleExpirationDate",
        }

        /// Words for `ScheduleFrequency`.
        pub enum ScheduleFrequency {
            Daily = "Daily",
            Weekly = "Weekly",
        }

        /// Words for `Status`.
        pub enum Status {
            Enabled = "Enabled",
            Disabled = "Disabled",
        }

        /// Words for `SSEAlgorithm`.
        pub enum SSEAlgorithm {
            AwsKms = "aws:kms",
            Aes256 = "AES256",
        }
    }
}
