//! `AWS::S3ObjectLambda`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, Properties, Resource, Scope, Value};

/// The `AWS::S3ObjectLambda::AccessPoint` resource specifies an Object Lambda Access Point used to access a bucket.
///
/// [`AWS::S3ObjectLambda::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspoint.html).
///
/// Required: `ObjectLambdaConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessPoint(Properties);

impl AccessPoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of this access point.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A configuration used when creating an Object Lambda Access Point.
    ///
    /// `ObjectLambdaConfiguration`. Required.
    pub fn object_lambda_configuration(
        mut self,
        value: impl Into<Value<access_point::ObjectLambdaConfiguration>>,
    ) -> Self {
        self.0.set("ObjectLambdaConfiguration", value.into());
        self
    }
}

impl Resource for AccessPoint {
    const TYPE: &'static str = "AWS::S3ObjectLambda::AccessPoint";
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
    /// The alias of an Object Lambda Access Point.
    ///
    /// `Fn::GetAtt` of `Alias`.
    #[must_use]
    pub fn alias(self) -> Value<Json> {
        self.attribute("Alias")
    }

    /// The status of the Object Lambda Access Point alias. Valid Values: `PROVISIONING` \| `READY` .
    ///
    /// `Fn::GetAtt` of `Alias.Status`.
    #[must_use]
    pub fn alias_status(self) -> Value<String> {
        self.attribute("Alias.Status")
    }

    /// The alias name value of the Object Lambda Access Point. For example: `myolap-1a4n8yjrb3kda96f67zwrwiiuse1a--ol-s3` .
    ///
    /// `Fn::GetAtt` of `Alias.Value`.
    #[must_use]
    pub fn alias_value(self) -> Value<String> {
        self.attribute("Alias.Value")
    }

    /// Specifies the ARN for the Object Lambda Access Point.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time when the specified Object Lambda Access Point was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[must_use]
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// `Fn::GetAtt` of `PolicyStatus`.
    #[must_use]
    pub fn policy_status(self) -> Value<Json> {
        self.attribute("PolicyStatus")
    }

    /// Specifies whether the Object lambda Access Point Policy is Public or not. Object lambda Access Points are private by default.
    ///
    /// `Fn::GetAtt` of `PolicyStatus.IsPublic`.
    #[must_use]
    pub fn policy_status_is_public(self) -> Value<bool> {
        self.attribute("PolicyStatus.IsPublic")
    }

    /// The Public Access Block Configuration is used to block policies that would allow public access to this Object lambda Access Point.
    ///
    /// `Fn::GetAtt` of `PublicAccessBlockConfiguration`.
    #[must_use]
    pub fn public_access_block_configuration(self) -> Value<Json> {
        self.attribute("PublicAccessBlockConfiguration")
    }
}

/// The `AWS::S3ObjectLambda::AccessPointPolicy` resource specifies the Object Lambda Access Point resource policy document.
///
/// [`AWS::S3ObjectLambda::AccessPointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspointpolicy.html).
///
/// Required: `ObjectLambdaAccessPoint`, `PolicyDocument`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessPointPolicy(Properties);

impl AccessPointPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An access point with an attached AWS Lambda function used to access transformed data from an Amazon S3 bucket.
    ///
    /// `ObjectLambdaAccessPoint`. Required. A change replaces the resource.
    pub fn object_lambda_access_point(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ObjectLambdaAccessPoint", value.into());
        self
    }

    /// Object Lambda Access Point resource policy document.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }
}

impl Resource for AccessPointPolicy {
    const TYPE: &'static str = "AWS::S3ObjectLambda::AccessPointPolicy";
}

impl Construct for AccessPointPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccessPointPolicy> for Properties {
    fn from(value: AccessPointPolicy) -> Self {
        value.0
    }
}

/// Property types of [`AccessPoint`].
pub mod access_point {
    use crate::{Json, List, Properties, Value};

    /// The alias of an Object Lambda Access Point.
    ///
    /// A property type of `AWS::S3ObjectLambda::AccessPoint`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Alias(Properties);

    impl Alias {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status of the Object Lambda Access Point alias. If the status is `PROVISIONING` , the Object Lambda Access Point is provisioning the alias and the alias is not ready for use yet.
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The alias value of the Object Lambda Access Point.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Alias> for Json {
        fn from(value: Alias) -> Self {
            value.0.into()
        }
    }

    /// A configuration used when creating an Object Lambda Access Point.
    ///
    /// A property type of `AWS::S3ObjectLambda::AccessPoint`.
    ///
    /// Required: `SupportingAccessPoint`, `TransformationConfigurations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ObjectLambdaConfiguration(Properties);

    impl ObjectLambdaConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A container for allowed features. Valid inputs are `GetObject-Range` , `GetObject-PartNumber` , `HeadObject-Range` , and `HeadObject-PartNumber` .
        ///
        /// `AllowedFeatures`.
        pub fn allowed_features(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedFeatures", value.into());
            self
        }

        /// A container for whether the CloudWatch metrics configuration is enabled.
        ///
        /// `CloudWatchMetricsEnabled`.
        pub fn cloud_watch_metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CloudWatchMetricsEnabled", value.into());
            self
        }

        /// Standard access point associated with the Object Lambda Access Point.
        ///
        /// `SupportingAccessPoint`. Required.
        pub fn supporting_access_point(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SupportingAccessPoint", value.into());
            self
        }

        /// A container for transformation configurations for an Object Lambda Access Point.
        ///
        /// `TransformationConfigurations`. Required.
        pub fn transformation_configurations(
            mut self,
            value: impl Into<List<TransformationConfiguration>>,
        ) -> Self {
            self.0.set("TransformationConfigurations", value.into());
            self
        }
    }

    impl From<ObjectLambdaConfiguration> for Json {
        fn from(value: ObjectLambdaConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3ObjectLambda::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyStatus(Properties);

    impl PolicyStatus {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the Object lambda Access Point Policy is Public or not. Object lambda Access Points are private by default.
        ///
        /// `IsPublic`.
        pub fn is_public(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsPublic", value.into());
            self
        }
    }

    impl From<PolicyStatus> for Json {
        fn from(value: PolicyStatus) -> Self {
            value.0.into()
        }
    }

    /// The `PublicAccessBlock` configuration that you want to apply to this Amazon S3 account. You can enable the configuration options in any combination.
    ///
    /// A property type of `AWS::S3ObjectLambda::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PublicAccessBlockConfiguration(Properties);

    impl PublicAccessBlockConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether Amazon S3 should block public access control lists (ACLs) for buckets in this account. Setting this element to `TRUE` causes the following behavior:
        ///
        /// `BlockPublicAcls`.
        pub fn block_public_acls(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BlockPublicAcls", value.into());
            self
        }

        /// Specifies whether Amazon S3 should block public bucket policies for buckets in this account. Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
        ///
        /// `BlockPublicPolicy`.
        pub fn block_public_policy(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BlockPublicPolicy", value.into());
            self
        }

        /// Specifies whether Amazon S3 should ignore public ACLs for buckets in this account. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on buckets in this account and any objects that they contain.
        ///
        /// `IgnorePublicAcls`.
        pub fn ignore_public_acls(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IgnorePublicAcls", value.into());
            self
        }

        /// Specifies whether Amazon S3 should restrict public bucket policies for buckets in this account.
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

    /// A configuration used when creating an Object Lambda Access Point transformation.
    ///
    /// A property type of `AWS::S3ObjectLambda::AccessPoint`.
    ///
    /// Required: `Actions`, `ContentTransformation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TransformationConfiguration(Properties);

    impl TransformationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A container for the action of an Object Lambda Access Point configuration. Valid inputs are `GetObject` , `HeadObject` , `ListObject` , and `ListObjectV2` .
        ///
        /// `Actions`. Required.
        pub fn actions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// A container for the content transformation of an Object Lambda Access Point configuration. Can include the FunctionArn and FunctionPayload.
        ///
        /// `ContentTransformation`. Required.
        pub fn content_transformation(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ContentTransformation", value.into());
            self
        }
    }

    impl From<TransformationConfiguration> for Json {
        fn from(value: TransformationConfiguration) -> Self {
            value.0.into()
        }
    }
}
