//! `AWS::IVSChat`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::IVSChat::LoggingConfiguration` resource specifies an logging configuration that allows clients to store and record sent messages.
///
/// [`AWS::IVSChat::LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-loggingconfiguration.html).
///
/// Required: `DestinationConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LoggingConfiguration(Properties);

impl LoggingConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The DestinationConfiguration is a complex type that contains information about where chat content will be logged.
    ///
    /// `DestinationConfiguration`. Required.
    pub fn destination_configuration(
        mut self,
        value: impl Into<Value<logging_configuration::DestinationConfiguration>>,
    ) -> Self {
        self.0.set("DestinationConfiguration", value.into());
        self
    }

    /// Logging-configuration name. The value does not need to be unique.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<logging_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LoggingConfiguration {
    const TYPE: &'static str = "AWS::IVSChat::LoggingConfiguration";
}

impl Construct for LoggingConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LoggingConfiguration> for Properties {
    fn from(value: LoggingConfiguration) -> Self {
        value.0
    }
}

impl Handle<LoggingConfiguration> {
    /// The logging-configuration ARN. For example: `arn:aws:ivschat:us-west-2:123456789012:logging-configuration/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The logging-configuration ID. For example: `abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Indicates the current state of the logging configuration. When the state is `ACTIVE` , the configuration is ready to log a chat session.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// The `AWS::IVSChat::Room` resource specifies an room that allows clients to connect and pass messages.
///
/// [`AWS::IVSChat::Room`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-room.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Room(Properties);

impl Room {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// List of logging-configuration identifiers attached to the room.
    ///
    /// `LoggingConfigurationIdentifiers`.
    pub fn logging_configuration_identifiers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LoggingConfigurationIdentifiers", value.into());
        self
    }

    /// Maximum number of characters in a single message. Messages are expected to be UTF-8 encoded and this limit applies specifically to rune/code-point count, not number of bytes.
    ///
    /// `MaximumMessageLength`.
    pub fn maximum_message_length(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumMessageLength", value.into());
        self
    }

    /// Maximum number of messages per second that can be sent to the room (by all clients).
    ///
    /// `MaximumMessageRatePerSecond`.
    pub fn maximum_message_rate_per_second(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumMessageRatePerSecond", value.into());
        self
    }

    /// Configuration information for optional review of messages.
    ///
    /// `MessageReviewHandler`.
    pub fn message_review_handler(
        mut self,
        value: impl Into<Value<room::MessageReviewHandler>>,
    ) -> Self {
        self.0.set("MessageReviewHandler", value.into());
        self
    }

    /// Room name. The value does not need to be unique.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<room::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Room {
    const TYPE: &'static str = "AWS::IVSChat::Room";
}

impl Construct for Room {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Room> for Properties {
    fn from(value: Room) -> Self {
        value.0
    }
}

impl Handle<Room> {
    /// The room ARN. For example: `arn:aws:ivschat:us-west-2:123456789012:room/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The room ID. For example: `abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`LoggingConfiguration`].
pub mod logging_configuration {
    use crate::{Json, Properties, Value};

    /// The CloudWatchLogsDestinationConfiguration property type specifies a CloudWatch Logs location where chat logs will be stored.
    ///
    /// A property type of `AWS::IVSChat::LoggingConfiguration`.
    ///
    /// Required: `LogGroupName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogsDestinationConfiguration(Properties);

    impl CloudWatchLogsDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the Amazon Cloudwatch Logs destination where chat activity will be logged.
        ///
        /// `LogGroupName`. Required.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }
    }

    impl From<CloudWatchLogsDestinationConfiguration> for Json {
        fn from(value: CloudWatchLogsDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The DestinationConfiguration property type describes a location where chat logs will be stored. Each member represents the configuration of one log destination. For logging, you define only one type of destination.
    ///
    /// A property type of `AWS::IVSChat::LoggingConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationConfiguration(Properties);

    impl DestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An Amazon CloudWatch Logs destination configuration where chat activity will be logged.
        ///
        /// `CloudWatchLogs`.
        pub fn cloud_watch_logs(
            mut self,
            value: impl Into<Value<CloudWatchLogsDestinationConfiguration>>,
        ) -> Self {
            self.0.set("CloudWatchLogs", value.into());
            self
        }

        /// An Amazon Kinesis Data Firehose destination configuration where chat activity will be logged.
        ///
        /// `Firehose`.
        pub fn firehose(
            mut self,
            value: impl Into<Value<FirehoseDestinationConfiguration>>,
        ) -> Self {
            self.0.set("Firehose", value.into());
            self
        }

        /// An Amazon S3 destination configuration where chat activity will be logged.
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3DestinationConfiguration>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<DestinationConfiguration> for Json {
        fn from(value: DestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The FirehoseDestinationConfiguration property type specifies a Kinesis Firehose location where chat logs will be stored.
    ///
    /// A property type of `AWS::IVSChat::LoggingConfiguration`.
    ///
    /// Required: `DeliveryStreamName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirehoseDestinationConfiguration(Properties);

    impl FirehoseDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the Amazon Kinesis Firehose delivery stream where chat activity will be logged.
        ///
        /// `DeliveryStreamName`. Required.
        pub fn delivery_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStreamName", value.into());
            self
        }
    }

    impl From<FirehoseDestinationConfiguration> for Json {
        fn from(value: FirehoseDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The S3DestinationConfiguration property type specifies an S3 location where chat logs will be stored.
    ///
    /// A property type of `AWS::IVSChat::LoggingConfiguration`.
    ///
    /// Required: `BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3DestinationConfiguration(Properties);

    impl S3DestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the Amazon S3 bucket where chat activity will be logged.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }
    }

    impl From<S3DestinationConfiguration> for Json {
        fn from(value: S3DestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IVSChat::LoggingConfiguration`.
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
}

/// Property types and words of [`Room`].
pub mod room {
    use crate::{Json, Properties, Value};

    /// The MessageReviewHandler property type specifies configuration information for optional message review.
    ///
    /// A property type of `AWS::IVSChat::Room`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MessageReviewHandler(Properties);

    impl MessageReviewHandler {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the fallback behavior (whether the message is allowed or denied) if the handler does not return a valid response, encounters an error, or times out.
        ///
        /// `FallbackResult`. Allowed: [`FallbackResult`].
        pub fn fallback_result(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackResult", value.into());
            self
        }

        /// Identifier of the message review handler. Currently this must be an ARN of a lambda function.
        ///
        /// `Uri`.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uri", value.into());
            self
        }
    }

    impl From<MessageReviewHandler> for Json {
        fn from(value: MessageReviewHandler) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IVSChat::Room`.
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
        /// Words for `FallbackResult`.
        pub enum FallbackResult {
            Allow = "ALLOW",
            Deny = "DENY",
        }
    }
}
