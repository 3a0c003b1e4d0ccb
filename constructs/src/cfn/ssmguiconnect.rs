//! `AWS::SSMGuiConnect`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Properties, Resource, Scope, Value};

/// Specify new or changed connection recording preferences for your AWS Systems Manager GUI Connect connections.
///
/// [`AWS::SSMGuiConnect::Preferences`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmguiconnect-preferences.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Preferences(Properties);

impl Preferences {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The set of preferences used for recording RDP connections in the requesting AWS account and AWS Region . This includes details such as which S3 bucket recordings are stored in.
    ///
    /// `ConnectionRecordingPreferences`.
    pub fn connection_recording_preferences(
        mut self,
        value: impl Into<Value<preferences::ConnectionRecordingPreferences>>,
    ) -> Self {
        self.0.set("ConnectionRecordingPreferences", value.into());
        self
    }
}

impl Resource for Preferences {
    const TYPE: &'static str = "AWS::SSMGuiConnect::Preferences";
}

impl Construct for Preferences {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Preferences> for Properties {
    fn from(value: Preferences) -> Self {
        value.0
    }
}

impl Handle<Preferences> {
    /// The primary identifier for the AWS CloudFormation resource.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// Property types of [`Preferences`].
pub mod preferences {
    use crate::{Json, List, Properties, Value};

    /// The set of preferences used for recording RDP connections in the requesting AWS account and AWS Region . This includes details such as which S3 bucket recordings are stored in.
    ///
    /// A property type of `AWS::SSMGuiConnect::Preferences`.
    ///
    /// Required: `KMSKeyArn`, `RecordingDestinations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionRecordingPreferences(Properties);

    impl ConnectionRecordingPreferences {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `KMSKeyArn`. Required.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KMSKeyArn", value.into());
            self
        }

        /// `RecordingDestinations`. Required.
        pub fn recording_destinations(
            mut self,
            value: impl Into<Value<RecordingDestinations>>,
        ) -> Self {
            self.0.set("RecordingDestinations", value.into());
            self
        }
    }

    impl From<ConnectionRecordingPreferences> for Json {
        fn from(value: ConnectionRecordingPreferences) -> Self {
            value.0.into()
        }
    }

    /// Determines where recordings of RDP connections are stored.
    ///
    /// A property type of `AWS::SSMGuiConnect::Preferences`.
    ///
    /// Required: `S3Buckets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordingDestinations(Properties);

    impl RecordingDestinations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket where RDP connection recordings are stored.
        ///
        /// `S3Buckets`. Required.
        pub fn s3_buckets(mut self, value: impl Into<List<S3Bucket>>) -> Self {
            self.0.set("S3Buckets", value.into());
            self
        }
    }

    impl From<RecordingDestinations> for Json {
        fn from(value: RecordingDestinations) -> Self {
            value.0.into()
        }
    }

    /// The S3 bucket where RDP connection recordings are stored.
    ///
    /// A property type of `AWS::SSMGuiConnect::Preferences`.
    ///
    /// Required: `BucketName`, `BucketOwner`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Bucket(Properties);

    impl S3Bucket {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket where RDP connection recordings are stored.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The AWS account number that owns the S3 bucket.
        ///
        /// `BucketOwner`. Required.
        pub fn bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketOwner", value.into());
            self
        }
    }

    impl From<S3Bucket> for Json {
        fn from(value: S3Bucket) -> Self {
            value.0.into()
        }
    }
}
