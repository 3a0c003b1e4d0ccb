//! `AWS::QLDB`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::QLDB::Ledger` resource specifies a new Amazon Quantum Ledger Database (Amazon QLDB) ledger in your AWS account .
///
/// [`AWS::QLDB::Ledger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-ledger.html).
///
/// Required: `PermissionsMode`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Ledger(Properties);

impl Ledger {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies whether the ledger is protected from being deleted by any user. If not defined during ledger creation, this feature is enabled ( `true` ) by default.
    ///
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// The key in AWS Key Management Service ( AWS ) to use for encryption of data at rest in the ledger.
    ///
    /// `KmsKey`.
    pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKey", value.into());
        self
    }

    /// The name of the ledger that you want to create. The name must be unique among all of the ledgers in your AWS account in the current Region.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The permissions mode to assign to the ledger that you want to create. This parameter can have one of the following values:
    ///
    /// `PermissionsMode`. Required.
    pub fn permissions_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PermissionsMode", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<ledger::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Ledger {
    const TYPE: &'static str = "AWS::QLDB::Ledger";
}

impl Construct for Ledger {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Ledger> for Properties {
    fn from(value: Ledger) -> Self {
        value.0
    }
}

impl Handle<Ledger> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::QLDB::Stream` resource specifies a journal stream for a given Amazon Quantum Ledger Database (Amazon QLDB) ledger.
///
/// [`AWS::QLDB::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-stream.html).
///
/// Required: `InclusiveStartTime`, `KinesisConfiguration`, `LedgerName`, `RoleArn`, `StreamName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Stream(Properties);

impl Stream {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The exclusive date and time that specifies when the stream ends. If you don't define this parameter, the stream runs indefinitely until you cancel it.
    ///
    /// `ExclusiveEndTime`. A change replaces the resource.
    pub fn exclusive_end_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExclusiveEndTime", value.into());
        self
    }

    /// The inclusive start date and time from which to start streaming journal data. This parameter must be in `ISO 8601` date and time format and in Universal Coordinated Time (UTC). For example: `2019-06-13T21:36:34Z` .
    ///
    /// `InclusiveStartTime`. Required. A change replaces the resource.
    pub fn inclusive_start_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InclusiveStartTime", value.into());
        self
    }

    /// The configuration settings of the Kinesis Data Streams destination for your stream request.
    ///
    /// `KinesisConfiguration`. Required. A change replaces the resource.
    pub fn kinesis_configuration(
        mut self,
        value: impl Into<Value<stream::KinesisConfiguration>>,
    ) -> Self {
        self.0.set("KinesisConfiguration", value.into());
        self
    }

    /// The name of the ledger.
    ///
    /// `LedgerName`. Required. A change replaces the resource.
    pub fn ledger_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LedgerName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that grants QLDB permissions for a journal stream to write data records to a Kinesis Data Streams resource.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The name that you want to assign to the QLDB journal stream. User-defined names can help identify and indicate the purpose of a stream.
    ///
    /// `StreamName`. Required. A change replaces the resource.
    pub fn stream_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StreamName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<stream::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Stream {
    const TYPE: &'static str = "AWS::QLDB::Stream";
}

impl Construct for Stream {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Stream> for Properties {
    fn from(value: Stream) -> Self {
        value.0
    }
}

impl Handle<Stream> {
    /// The Amazon Resource Name (ARN) of the QLDB journal stream. For example: `arn:aws:qldb:us-east-1:123456789012:stream/exampleLedger/IiPT4brpZCqCq3f4MTHbYy` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique ID that QLDB assigns to each QLDB journal stream. For example: `IiPT4brpZCqCq3f4MTHbYy` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`Ledger`].
pub mod ledger {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::QLDB::Ledger`.
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

/// Property types of [`Stream`].
pub mod stream {
    use crate::{Json, Properties, Value};

    /// The configuration settings of the Amazon Kinesis Data Streams destination for an Amazon QLDB journal stream.
    ///
    /// A property type of `AWS::QLDB::Stream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisConfiguration(Properties);

    impl KinesisConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables QLDB to publish multiple data records in a single Kinesis Data Streams record, increasing the number of records sent per API call.
        ///
        /// `AggregationEnabled`.
        pub fn aggregation_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AggregationEnabled", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Kinesis Data Streams resource.
        ///
        /// `StreamArn`.
        pub fn stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamArn", value.into());
            self
        }
    }

    impl From<KinesisConfiguration> for Json {
        fn from(value: KinesisConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::QLDB::Stream`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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
