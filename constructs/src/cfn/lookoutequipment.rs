//! `AWS::LookoutEquipment`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a scheduled inference. Scheduling an inference is setting up a continuous real-time inference plan to analyze new measurement data.
///
/// [`AWS::LookoutEquipment::InferenceScheduler`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutequipment-inferencescheduler.html).
///
/// Required: `DataInputConfiguration`, `DataOutputConfiguration`, `DataUploadFrequency`, `ModelName`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InferenceScheduler(Properties);

impl InferenceScheduler {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A period of time (in minutes) by which inference on the data is delayed after the data starts.
    ///
    /// `DataDelayOffsetInMinutes`.
    pub fn data_delay_offset_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DataDelayOffsetInMinutes", value.into());
        self
    }

    /// Specifies configuration information for the input data for the inference scheduler, including delimiter, format, and dataset location.
    ///
    /// `DataInputConfiguration`. Required.
    pub fn data_input_configuration(
        mut self,
        value: impl Into<Value<inference_scheduler::DataInputConfiguration>>,
    ) -> Self {
        self.0.set("DataInputConfiguration", value.into());
        self
    }

    /// Specifies configuration information for the output results for the inference scheduler, including the Amazon S3 location for the output.
    ///
    /// `DataOutputConfiguration`. Required.
    pub fn data_output_configuration(
        mut self,
        value: impl Into<Value<inference_scheduler::DataOutputConfiguration>>,
    ) -> Self {
        self.0.set("DataOutputConfiguration", value.into());
        self
    }

    /// How often data is uploaded to the source S3 bucket for the input data. This value is the length of time between data uploads.
    ///
    /// `DataUploadFrequency`. Required. Allowed: [`DataUploadFrequency`](inference_scheduler::DataUploadFrequency).
    pub fn data_upload_frequency(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataUploadFrequency", value.into());
        self
    }

    /// The name of the inference scheduler.
    ///
    /// `InferenceSchedulerName`. A change replaces the resource.
    pub fn inference_scheduler_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InferenceSchedulerName", value.into());
        self
    }

    /// The name of the machine learning model used for the inference scheduler.
    ///
    /// `ModelName`. Required. A change replaces the resource.
    pub fn model_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of a role with permission to access the data source being used for the inference.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Provides the identifier of the AWS KMS key used to encrypt inference scheduler data by .
    ///
    /// `ServerSideKmsKeyId`. A change replaces the resource.
    pub fn server_side_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerSideKmsKeyId", value.into());
        self
    }

    /// Any tags associated with the inference scheduler.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<inference_scheduler::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for InferenceScheduler {
    const TYPE: &'static str = "AWS::LookoutEquipment::InferenceScheduler";
}

impl Construct for InferenceScheduler {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InferenceScheduler> for Properties {
    fn from(value: InferenceScheduler) -> Self {
        value.0
    }
}

impl Handle<InferenceScheduler> {
    /// The Amazon Resource Name (ARN) of the inference scheduler being created.
    ///
    /// `Fn::GetAtt` of `InferenceSchedulerArn`.
    #[must_use]
    pub fn inference_scheduler_arn(self) -> Value<String> {
        self.attribute("InferenceSchedulerArn")
    }
}

/// Property types and words of [`InferenceScheduler`].
pub mod inference_scheduler {
    use crate::{Json, Properties, Value};

    /// Specifies configuration information for the input data for the inference scheduler, including delimiter, format, and dataset location.
    ///
    /// A property type of `AWS::LookoutEquipment::InferenceScheduler`.
    ///
    /// Required: `S3InputConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataInputConfiguration(Properties);

    impl DataInputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `InferenceInputNameConfiguration`.
        pub fn inference_input_name_configuration(
            mut self,
            value: impl Into<Value<InputNameConfiguration>>,
        ) -> Self {
            self.0.set("InferenceInputNameConfiguration", value.into());
            self
        }

        /// Indicates the difference between your time zone and Greenwich Mean Time (GMT).
        ///
        /// `InputTimeZoneOffset`.
        pub fn input_time_zone_offset(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputTimeZoneOffset", value.into());
            self
        }

        /// `S3InputConfiguration`. Required.
        pub fn s3_input_configuration(
            mut self,
            value: impl Into<Value<S3InputConfiguration>>,
        ) -> Self {
            self.0.set("S3InputConfiguration", value.into());
            self
        }
    }

    impl From<DataInputConfiguration> for Json {
        fn from(value: DataInputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for the output results for the inference scheduler, including the Amazon S3 location for the output.
    ///
    /// A property type of `AWS::LookoutEquipment::InferenceScheduler`.
    ///
    /// Required: `S3OutputConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataOutputConfiguration(Properties);

    impl DataOutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID number for the AWS KMS key used to encrypt the inference output.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// `S3OutputConfiguration`. Required.
        pub fn s3_output_configuration(
            mut self,
            value: impl Into<Value<S3OutputConfiguration>>,
        ) -> Self {
            self.0.set("S3OutputConfiguration", value.into());
            self
        }
    }

    impl From<DataOutputConfiguration> for Json {
        fn from(value: DataOutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for the input data for the inference, including timestamp format and delimiter.
    ///
    /// A property type of `AWS::LookoutEquipment::InferenceScheduler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputNameConfiguration(Properties);

    impl InputNameConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates the delimiter character used between items in the data.
        ///
        /// `ComponentTimestampDelimiter`.
        pub fn component_timestamp_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentTimestampDelimiter", value.into());
            self
        }

        /// The format of the timestamp, whether Epoch time, or standard, with or without hyphens (-).
        ///
        /// `TimestampFormat`.
        pub fn timestamp_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimestampFormat", value.into());
            self
        }
    }

    impl From<InputNameConfiguration> for Json {
        fn from(value: InputNameConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for the input data for the inference, including input data S3 location.
    ///
    /// A property type of `AWS::LookoutEquipment::InferenceScheduler`.
    ///
    /// Required: `Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3InputConfiguration(Properties);

    impl S3InputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<S3InputConfiguration> for Json {
        fn from(value: S3InputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for the output results from the inference, including output S3 location.
    ///
    /// A property type of `AWS::LookoutEquipment::InferenceScheduler`.
    ///
    /// Required: `Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3OutputConfiguration(Properties);

    impl S3OutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<S3OutputConfiguration> for Json {
        fn from(value: S3OutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A tag is a key-value pair that can be added to a resource as metadata.
    ///
    /// A property type of `AWS::LookoutEquipment::InferenceScheduler`.
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

        /// The key for the specified tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag.
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
        /// Words for `DataUploadFrequency`.
        pub enum DataUploadFrequency {
            Pt5m = "PT5M",
            Pt10m = "PT10M",
            Pt15m = "PT15M",
            Pt30m = "PT30M",
            Pt1h = "PT1H",
        }
    }
}
