//! `AWS::KinesisVideo`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Specifies a signaling channel.
///
/// [`AWS::KinesisVideo::SignalingChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-signalingchannel.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SignalingChannel(Properties);

impl SignalingChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The period of time (in seconds) a signaling channel retains undelivered messages before they are discarded. Use `API_UpdateSignalingChannel` to update this value.
    ///
    /// `MessageTtlSeconds`.
    pub fn message_ttl_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MessageTtlSeconds", value.into());
        self
    }

    /// A name for the signaling channel that you are creating. It must be unique for each AWS account and AWS Region .
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<signaling_channel::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A type of the signaling channel that you are creating. Currently, `SINGLE_MASTER` is the only supported channel type.
    ///
    /// `Type`. Allowed: [`Type`](signaling_channel::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for SignalingChannel {
    const TYPE: &'static str = "AWS::KinesisVideo::SignalingChannel";
}

impl Construct for SignalingChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SignalingChannel> for Properties {
    fn from(value: SignalingChannel) -> Self {
        value.0
    }
}

impl Handle<SignalingChannel> {
    /// The Amazon Resource Name (ARN) of the signaling channel.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Specifies a new Kinesis video stream.
///
/// [`AWS::KinesisVideo::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-stream.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Stream(Properties);

impl Stream {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// How long the stream retains data, in hours.
    ///
    /// `DataRetentionInHours`.
    pub fn data_retention_in_hours(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DataRetentionInHours", value.into());
        self
    }

    /// The name of the device that is associated with the stream.
    ///
    /// `DeviceName`.
    pub fn device_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeviceName", value.into());
        self
    }

    /// The ID of the AWS Key Management Service ( AWS ) key that Kinesis Video Streams uses to encrypt data on the stream.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The `MediaType` of the stream.
    ///
    /// `MediaType`.
    pub fn media_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MediaType", value.into());
        self
    }

    /// The name of the stream.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The configuration for stream storage, including the default storage tier for stream data.
    ///
    /// `StreamStorageConfiguration`.
    pub fn stream_storage_configuration(
        mut self,
        value: impl Into<Value<stream::StreamStorageConfiguration>>,
    ) -> Self {
        self.0.set("StreamStorageConfiguration", value.into());
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
    const TYPE: &'static str = "AWS::KinesisVideo::Stream";
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
    /// The Amazon Resource Name (ARN) of the stream.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`SignalingChannel`].
pub mod signaling_channel {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::KinesisVideo::SignalingChannel`.
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

        /// The key name of the tag. Specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:. The following characters can be used: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. Specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:. The following characters can be used: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
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
        /// Words for `Type`.
        pub enum Type {
            SingleMaster = "SINGLE_MASTER",
        }
    }
}

/// Property types and words of [`Stream`].
pub mod stream {
    use crate::{Json, Properties, Value};

    /// The configuration for stream storage, including the default storage tier for stream data.
    ///
    /// A property type of `AWS::KinesisVideo::Stream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamStorageConfiguration(Properties);

    impl StreamStorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default storage tier for the stream data. This setting determines the storage class used for stream data, affecting both performance characteristics and storage costs.
        ///
        /// `DefaultStorageTier`. Allowed: [`DefaultStorageTier`].
        pub fn default_storage_tier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultStorageTier", value.into());
            self
        }
    }

    impl From<StreamStorageConfiguration> for Json {
        fn from(value: StreamStorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associated with the Kinesis Video Stream.
    ///
    /// A property type of `AWS::KinesisVideo::Stream`.
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

        /// The key name of the tag. Specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:. The following characters can be used: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. Specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:. The following characters can be used: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
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
        /// Words for `DefaultStorageTier`.
        pub enum DefaultStorageTier {
            Hot = "HOT",
            Warm = "WARM",
        }
    }
}
