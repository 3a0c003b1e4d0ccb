//! `AWS::S3Vectors`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::S3Vectors::Index` resource defines a vector index within an Amazon S3 vector bucket.
///
/// [`AWS::S3Vectors::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-index.html).
///
/// Required: `DataType`, `Dimension`, `DistanceMetric`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Index(Properties);

impl Index {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The data type of the vectors to be inserted into the vector index. Currently, only `float32` is supported, which represents 32-bit floating-point numbers.
    ///
    /// `DataType`. Required. Allowed: [`DataType`](index::DataType). A change replaces the resource.
    pub fn data_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataType", value.into());
        self
    }

    /// The dimensions of the vectors to be inserted into the vector index. This value must be between 1 and 4096, inclusive. All vectors stored in the index must have the same number of dimensions.
    ///
    /// `Dimension`. Required. A change replaces the resource.
    pub fn dimension(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Dimension", value.into());
        self
    }

    /// The distance metric to be used for similarity search. Valid values are:
    ///
    /// `DistanceMetric`. Required. Allowed: [`DistanceMetric`](index::DistanceMetric). A change replaces the resource.
    pub fn distance_metric(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DistanceMetric", value.into());
        self
    }

    /// The encryption configuration for a vector index. By default, if you don't specify, all new vectors in the vector index will use the encryption configuration of the vector bucket.
    ///
    /// `EncryptionConfiguration`. A change replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<index::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// The name of the vector index to create. The index name must be between 3 and 63 characters long and can contain only lowercase letters, numbers, hyphens (-), and dots (.). The index name must be unique within the vector bucket.
    ///
    /// `IndexName`. A change replaces the resource.
    pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IndexName", value.into());
        self
    }

    /// The metadata configuration for the vector index.
    ///
    /// `MetadataConfiguration`. A change replaces the resource.
    pub fn metadata_configuration(
        mut self,
        value: impl Into<Value<index::MetadataConfiguration>>,
    ) -> Self {
        self.0.set("MetadataConfiguration", value.into());
        self
    }

    /// User tags (key-value pairs) to associate with the index.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<index::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the vector bucket that contains the vector index.
    ///
    /// `VectorBucketArn`. A change replaces the resource.
    pub fn vector_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VectorBucketArn", value.into());
        self
    }

    /// The name of the vector bucket that contains the vector index.
    ///
    /// `VectorBucketName`. A change replaces the resource.
    pub fn vector_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VectorBucketName", value.into());
        self
    }
}

impl Resource for Index {
    const TYPE: &'static str = "AWS::S3Vectors::Index";
}

impl Construct for Index {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Index> for Properties {
    fn from(value: Index) -> Self {
        value.0
    }
}

impl Handle<Index> {
    /// Returns the date and time when the vector index was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Returns the Amazon Resource Name (ARN) of the specified index.
    ///
    /// `Fn::GetAtt` of `IndexArn`.
    #[must_use]
    pub fn index_arn(self) -> Value<String> {
        self.attribute("IndexArn")
    }
}

/// Defines an Amazon S3 vector bucket in the same AWS Region where you create the AWS CloudFormation stack.
///
/// [`AWS::S3Vectors::VectorBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucket.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VectorBucket(Properties);

impl VectorBucket {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The encryption configuration for the vector bucket.
    ///
    /// `EncryptionConfiguration`. A change replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<vector_bucket::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// User tags (key-value pairs) to associate with the vector bucket.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<vector_bucket::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A name for the vector bucket. The bucket name must contain only lowercase letters, numbers, and hyphens (-). The bucket name must be unique in the same AWS account for each AWS Region.
    ///
    /// `VectorBucketName`. A change replaces the resource.
    pub fn vector_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VectorBucketName", value.into());
        self
    }
}

impl Resource for VectorBucket {
    const TYPE: &'static str = "AWS::S3Vectors::VectorBucket";
}

impl Construct for VectorBucket {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VectorBucket> for Properties {
    fn from(value: VectorBucket) -> Self {
        value.0
    }
}

impl Handle<VectorBucket> {
    /// Returns the date and time when the vector bucket was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Returns the Amazon Resource Name (ARN) of the specified vector bucket.
    ///
    /// `Fn::GetAtt` of `VectorBucketArn`.
    #[must_use]
    pub fn vector_bucket_arn(self) -> Value<String> {
        self.attribute("VectorBucketArn")
    }
}

/// The `AWS::S3Vectors::VectorBucketPolicy` resource defines an Amazon S3 vector bucket policy to control access to an Amazon S3 vector bucket.
///
/// [`AWS::S3Vectors::VectorBucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucketpolicy.html).
///
/// Required: `Policy`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VectorBucketPolicy(Properties);

impl VectorBucketPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A policy document containing permissions to add to the specified vector bucket. In IAM , you must provide policy documents in JSON format.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the S3 vector bucket to which the policy applies.
    ///
    /// `VectorBucketArn`. A change replaces the resource.
    pub fn vector_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VectorBucketArn", value.into());
        self
    }

    /// The name of the S3 vector bucket to which the policy applies.
    ///
    /// `VectorBucketName`. A change replaces the resource.
    pub fn vector_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VectorBucketName", value.into());
        self
    }
}

impl Resource for VectorBucketPolicy {
    const TYPE: &'static str = "AWS::S3Vectors::VectorBucketPolicy";
}

impl Construct for VectorBucketPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VectorBucketPolicy> for Properties {
    fn from(value: VectorBucketPolicy) -> Self {
        value.0
    }
}

/// Property types and words of [`Index`].
pub mod index {
    use crate::{Json, List, Properties, Value};

    /// The encryption configuration for a vector bucket or index. By default, if you don't specify, all new vectors in Amazon S3 vector buckets use server-side encryption with Amazon S3 managed keys (SSE-S3), specifically `AES256` .
    ///
    /// A property type of `AWS::S3Vectors::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AWS Key Management Service (KMS) customer managed key ID to use for the encryption configuration. This parameter is allowed if and only if `sseType` is set to `aws:kms` .
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// The server-side encryption type to use for the encryption configuration of the vector bucket.
        ///
        /// `SseType`. Allowed: [`SseType`].
        pub fn sse_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SseType", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The metadata configuration for the vector index. This configuration allows you to specify which metadata keys should be treated as non-filterable.
    ///
    /// A property type of `AWS::S3Vectors::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataConfiguration(Properties);

    impl MetadataConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Non-filterable metadata keys allow you to enrich vectors with additional context during storage and retrieval. Unlike default metadata keys, these keys can't be used as query filters.
        ///
        /// `NonFilterableMetadataKeys`.
        pub fn non_filterable_metadata_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NonFilterableMetadataKeys", value.into());
            self
        }
    }

    impl From<MetadataConfiguration> for Json {
        fn from(value: MetadataConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3Vectors::Index`.
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

        /// Tag key must be between 1 to 128 characters in length. Tag key cannot start with 'aws:' and can only contain alphanumeric characters, spaces, \_, ., /, =, +, -, and @.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag value must be between 0 to 256 characters in length. Tag value can only contain alphanumeric characters, spaces, \_, ., /, =, +, -, and @.
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
        /// Words for `DataType`.
        pub enum DataType {
            Float32 = "float32",
        }

        /// Words for `DistanceMetric`.
        pub enum DistanceMetric {
            Cosine = "cosine",
            Euclidean = "euclidean",
        }

        /// Words for `SseType`.
        pub enum SseType {
            Aes256 = "AES256",
            AwsKms = "aws:kms",
        }
    }
}

/// Property types and words of [`VectorBucket`].
pub mod vector_bucket {
    use crate::{Json, Properties, Value};

    /// Specifies the encryption configuration for the vector bucket. By default, all new vectors in Amazon S3 vector buckets use server-side encryption with Amazon S3 managed keys (SSE-S3), specifically AES256.
    ///
    /// A property type of `AWS::S3Vectors::VectorBucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AWS Key Management Service (KMS) customer managed key ARN to use for the encryption configuration. This parameter is required if and only if `SseType` is set to `aws:kms` .
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// The server-side encryption type to use for the encryption configuration of the vector bucket. Valid values are `AES256` for Amazon S3 managed keys and `aws:kms` for AWS KMS keys.
        ///
        /// `SseType`. Allowed: [`SseType`].
        pub fn sse_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SseType", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3Vectors::VectorBucket`.
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

        /// Tag key must be between 1 to 128 characters in length. Tag key cannot start with 'aws:' and can only contain alphanumeric characters, spaces, \_, ., /, =, +, -, and @.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag value must be between 0 to 256 characters in length. Tag value can only contain alphanumeric characters, spaces, \_, ., /, =, +, -, and @.
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
        /// Words for `SseType`.
        pub enum SseType {
            Aes256 = "AES256",
            AwsKms = "aws:kms",
        }
    }
}
