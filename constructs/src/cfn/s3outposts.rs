//! `AWS::S3Outposts`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The AWS::S3Outposts::AccessPoint resource specifies an access point and associates it with the specified Amazon S3 on Outposts bucket.
///
/// [`AWS::S3Outposts::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-accesspoint.html).
///
/// Required: `Bucket`, `Name`, `VpcConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessPoint(Properties);

impl AccessPoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the S3 on Outposts bucket that is associated with this access point.
    ///
    /// `Bucket`. Required. A change replaces the resource.
    pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Bucket", value.into());
        self
    }

    /// The name of this access point.
    ///
    /// `Name`. Required. A change replaces the resource.
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

    /// The virtual private cloud (VPC) configuration for this access point, if one exists.
    ///
    /// `VpcConfiguration`. Required. A change replaces the resource.
    pub fn vpc_configuration(
        mut self,
        value: impl Into<Value<access_point::VpcConfiguration>>,
    ) -> Self {
        self.0.set("VpcConfiguration", value.into());
        self
    }
}

impl Resource for AccessPoint {
    const TYPE: &'static str = "AWS::S3Outposts::AccessPoint";
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
    /// This resource contains the details of the S3 on Outposts bucket access point ARN. This resource is read-only.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The AWS::S3Outposts::Bucket resource specifies a new Amazon S3 on Outposts bucket. To create an S3 on Outposts bucket, you must have S3 on Outposts capacity provisioned on your Outpost.
///
/// [`AWS::S3Outposts::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucket.html).
///
/// Required: `BucketName`, `OutpostId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Bucket(Properties);

impl Bucket {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A name for the S3 on Outposts bucket. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the bucket name.
    ///
    /// `BucketName`. Required. A change replaces the resource.
    pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketName", value.into());
        self
    }

    /// Creates a new lifecycle configuration for the S3 on Outposts bucket or replaces an existing lifecycle configuration.
    ///
    /// `LifecycleConfiguration`.
    pub fn lifecycle_configuration(
        mut self,
        value: impl Into<Value<bucket::LifecycleConfiguration>>,
    ) -> Self {
        self.0.set("LifecycleConfiguration", value.into());
        self
    }

    /// The ID of the Outpost of the specified bucket.
    ///
    /// `OutpostId`. Required. A change replaces the resource.
    pub fn outpost_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OutpostId", value.into());
        self
    }

    /// Sets the tags for an S3 on Outposts bucket. For more information, see [Using Amazon S3 on Outposts](https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3onOutposts.html) .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<bucket::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Bucket {
    const TYPE: &'static str = "AWS::S3Outposts::Bucket";
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
    /// Returns the ARN of the specified bucket.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// This resource applies a bucket policy to an Amazon S3 on Outposts bucket.
///
/// [`AWS::S3Outposts::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucketpolicy.html).
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

    /// The name of the Amazon S3 Outposts bucket to which the policy applies.
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
    const TYPE: &'static str = "AWS::S3Outposts::BucketPolicy";
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

/// This AWS::S3Outposts::Endpoint resource specifies an endpoint and associates it with the specified Outpost.
///
/// [`AWS::S3Outposts::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-endpoint.html).
///
/// Required: `OutpostId`, `SecurityGroupId`, `SubnetId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Endpoint(Properties);

impl Endpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The container for the type of connectivity used to access the Amazon S3 on Outposts endpoint. To use the Amazon VPC , choose `Private` . To use the endpoint with an on-premises network, choose `CustomerOwnedIp` .
    ///
    /// `AccessType`. Allowed: [`AccessType`](endpoint::AccessType). A change replaces the resource.
    pub fn access_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessType", value.into());
        self
    }

    /// The ID of the customer-owned IPv4 address pool (CoIP pool) for the endpoint. IP addresses are allocated from this pool for the endpoint.
    ///
    /// `CustomerOwnedIpv4Pool`. A change replaces the resource.
    pub fn customer_owned_ipv4_pool(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerOwnedIpv4Pool", value.into());
        self
    }

    /// The failure reason, if any, for a create or delete endpoint operation.
    ///
    /// `FailedReason`.
    pub fn failed_reason(mut self, value: impl Into<Value<endpoint::FailedReason>>) -> Self {
        self.0.set("FailedReason", value.into());
        self
    }

    /// The ID of the Outpost.
    ///
    /// `OutpostId`. Required. A change replaces the resource.
    pub fn outpost_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OutpostId", value.into());
        self
    }

    /// The ID of the security group used for the endpoint.
    ///
    /// `SecurityGroupId`. Required. A change replaces the resource.
    pub fn security_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityGroupId", value.into());
        self
    }

    /// The ID of the subnet used for the endpoint.
    ///
    /// `SubnetId`. Required. A change replaces the resource.
    pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetId", value.into());
        self
    }
}

impl Resource for Endpoint {
    const TYPE: &'static str = "AWS::S3Outposts::Endpoint";
}

impl Construct for Endpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Endpoint> for Properties {
    fn from(value: Endpoint) -> Self {
        value.0
    }
}

impl Handle<Endpoint> {
    /// The ARN of the endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The VPC CIDR block committed by this endpoint.
    ///
    /// `Fn::GetAtt` of `CidrBlock`.
    #[must_use]
    pub fn cidr_block(self) -> Value<String> {
        self.attribute("CidrBlock")
    }

    /// The time the endpoint was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The ID of the endpoint.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The network interface of the endpoint.
    ///
    /// `Fn::GetAtt` of `NetworkInterfaces`.
    #[must_use]
    pub fn network_interfaces(self) -> Value<Vec<String>> {
        self.attribute_list("NetworkInterfaces")
    }

    /// The status of the endpoint.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types of [`AccessPoint`].
pub mod access_point {
    use crate::{Json, Properties, Value};

    /// Contains the virtual private cloud (VPC) configuration for the specified access point.
    ///
    /// A property type of `AWS::S3Outposts::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfiguration(Properties);

    impl VpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Virtual Private Cloud (VPC) Id from which AccessPoint will allow requests.
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

    /// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 on Outposts waits before permanently removing all parts of the upload.
    ///
    /// A property type of `AWS::S3Outposts::Bucket`.
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

        /// Specifies the number of days after initiation that Amazon S3 on Outposts aborts an incomplete multipart upload.
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

    /// Tag used to identify a subset of objects for an Amazon S3Outposts bucket.
    ///
    /// A property type of `AWS::S3Outposts::Bucket`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterTag(Properties);

    impl FilterTag {
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

    impl From<FilterTag> for Json {
        fn from(value: FilterTag) -> Self {
            value.0.into()
        }
    }

    /// The container for the lifecycle configuration for the objects stored in an S3 on Outposts bucket.
    ///
    /// A property type of `AWS::S3Outposts::Bucket`.
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

        /// The container for the lifecycle configuration rules for the objects stored in the S3 on Outposts bucket.
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

    /// A container for an Amazon S3 on Outposts bucket lifecycle rule.
    ///
    /// A property type of `AWS::S3Outposts::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The container for the abort incomplete multipart upload rule.
        ///
        /// `AbortIncompleteMultipartUpload`.
        pub fn abort_incomplete_multipart_upload(
            mut self,
            value: impl Into<Value<AbortIncompleteMultipartUpload>>,
        ) -> Self {
            self.0.set("AbortIncompleteMultipartUpload", value.into());
            self
        }

        /// Specifies the expiration for the lifecycle of the object by specifying an expiry date.
        ///
        /// `ExpirationDate`.
        pub fn expiration_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExpirationDate", value.into());
            self
        }

        /// Specifies the expiration for the lifecycle of the object in the form of days that the object has been in the S3 on Outposts bucket.
        ///
        /// `ExpirationInDays`.
        pub fn expiration_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExpirationInDays", value.into());
            self
        }

        /// The container for the filter of the lifecycle rule.
        ///
        /// `Filter`.
        pub fn filter(mut self, value: impl Into<Value<RuleFilter>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// Unique identifier for the lifecycle rule. The value can't be longer than 255 characters.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// If `Enabled` , the rule is currently being applied. If `Disabled` , the rule is not currently being applied.
        ///
        /// `Status`. Allowed: [`Status`].
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

    /// The container for the filter of the lifecycle rule.
    ///
    /// A property type of `AWS::S3Outposts::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleFilter(Properties);

    impl RuleFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The container for the AND condition for the lifecycle rule. A combination of Prefix and 1 or more Tags OR a minimum of 2 or more tags.
        ///
        /// `AndOperator`.
        pub fn and_operator(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AndOperator", value.into());
            self
        }

        /// Object key prefix that identifies one or more objects to which this rule applies.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// Specifies a tag used to identify a subset of objects for an Amazon S3Outposts bucket.
        ///
        /// `Tag`.
        pub fn tag(mut self, value: impl Into<Value<FilterTag>>) -> Self {
            self.0.set("Tag", value.into());
            self
        }
    }

    impl From<RuleFilter> for Json {
        fn from(value: RuleFilter) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3Outposts::Bucket`.
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
            Enabled = "Enabled",
            Disabled = "Disabled",
        }
    }
}

/// Property types and words of [`Endpoint`].
pub mod endpoint {
    use crate::{Json, Properties, Value};

    /// The failure reason, if any, for a create or delete endpoint operation.
    ///
    /// A property type of `AWS::S3Outposts::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FailedReason(Properties);

    impl FailedReason {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The failure code, if any, for a create or delete endpoint operation.
        ///
        /// `ErrorCode`.
        pub fn error_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ErrorCode", value.into());
            self
        }

        /// Additional error details describing the endpoint failure and recommended action.
        ///
        /// `Message`.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<FailedReason> for Json {
        fn from(value: FailedReason) -> Self {
            value.0.into()
        }
    }

    /// The container for the network interface.
    ///
    /// A property type of `AWS::S3Outposts::Endpoint`.
    ///
    /// Required: `NetworkInterfaceId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkInterface(Properties);

    impl NetworkInterface {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID for the network interface.
        ///
        /// `NetworkInterfaceId`. Required.
        pub fn network_interface_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkInterfaceId", value.into());
            self
        }
    }

    impl From<NetworkInterface> for Json {
        fn from(value: NetworkInterface) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AccessType`.
        pub enum AccessType {
            CustomerOwnedIp = "CustomerOwnedIp",
            Private = "Private",
        }
    }
}
