//! `AWS::KinesisAnalytics`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::KinesisAnalytics::Application` resource creates an Amazon Kinesis Data Analytics application.
///
/// [`AWS::KinesisAnalytics::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-application.html).
///
/// Required: `Inputs`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// One or more SQL statements that read input data, transform it, and generate output.
    ///
    /// `ApplicationCode`.
    pub fn application_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationCode", value.into());
        self
    }

    /// Summary description of the application.
    ///
    /// `ApplicationDescription`.
    pub fn application_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationDescription", value.into());
        self
    }

    /// Name of your Amazon Kinesis Analytics application (for example, `sample-app` ).
    ///
    /// `ApplicationName`. A change replaces the resource.
    pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationName", value.into());
        self
    }

    /// Use this parameter to configure the application input.
    ///
    /// `Inputs`. Required.
    pub fn inputs(mut self, value: impl Into<List<application::Input>>) -> Self {
        self.0.set("Inputs", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::KinesisAnalytics::Application";
}

impl Construct for Application {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Application> for Properties {
    fn from(value: Application) -> Self {
        value.0
    }
}

impl Handle<Application> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Adds an external destination to your Amazon Kinesis Analytics application.
///
/// [`AWS::KinesisAnalytics::ApplicationOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationoutput.html).
///
/// Required: `ApplicationName`, `Output`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApplicationOutput(Properties);

impl ApplicationOutput {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Name of the application to which you want to add the output configuration.
    ///
    /// `ApplicationName`. Required. A change replaces the resource.
    pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationName", value.into());
        self
    }

    /// An array of objects, each describing one output configuration.
    ///
    /// `Output`. Required.
    pub fn output(mut self, value: impl Into<Value<application_output::Output>>) -> Self {
        self.0.set("Output", value.into());
        self
    }
}

impl Resource for ApplicationOutput {
    const TYPE: &'static str = "AWS::KinesisAnalytics::ApplicationOutput";
}

impl Construct for ApplicationOutput {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApplicationOutput> for Properties {
    fn from(value: ApplicationOutput) -> Self {
        value.0
    }
}

impl Handle<ApplicationOutput> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Adds a reference data source to an existing application.
///
/// [`AWS::KinesisAnalytics::ApplicationReferenceDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationreferencedatasource.html).
///
/// Required: `ApplicationName`, `ReferenceDataSource`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApplicationReferenceDataSource(Properties);

impl ApplicationReferenceDataSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Name of an existing application.
    ///
    /// `ApplicationName`. Required. A change replaces the resource.
    pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationName", value.into());
        self
    }

    /// The reference data source can be an object in your Amazon S3 bucket. Amazon Kinesis Analytics reads the object and copies the data into the in-application table that is created.
    ///
    /// `ReferenceDataSource`. Required.
    pub fn reference_data_source(
        mut self,
        value: impl Into<Value<application_reference_data_source::ReferenceDataSource>>,
    ) -> Self {
        self.0.set("ReferenceDataSource", value.into());
        self
    }
}

impl Resource for ApplicationReferenceDataSource {
    const TYPE: &'static str = "AWS::KinesisAnalytics::ApplicationReferenceDataSource";
}

impl Construct for ApplicationReferenceDataSource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApplicationReferenceDataSource> for Properties {
    fn from(value: ApplicationReferenceDataSource) -> Self {
        value.0
    }
}

impl Handle<ApplicationReferenceDataSource> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`Application`].
pub mod application {
    use crate::{Json, List, Properties, Value};

    /// Provides additional mapping information when the record format uses delimiters, such as CSV.
    ///
    /// A property type of `AWS::KinesisAnalytics::Application`.
    ///
    /// Required: `RecordColumnDelimiter`, `RecordRowDelimiter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CSVMappingParameters(Properties);

    impl CSVMappingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Column delimiter. For example, in a CSV format, a comma (",") is the typical column delimiter.
        ///
        /// `RecordColumnDelimiter`. Required.
        pub fn record_column_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordColumnDelimiter", value.into());
            self
        }

        /// Row delimiter. For example, in a CSV format, \*'\\n'\* is the typical row delimiter.
        ///
        /// `RecordRowDelimiter`. Required.
        pub fn record_row_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordRowDelimiter", value.into());
            self
        }
    }

    impl From<CSVMappingParameters> for Json {
        fn from(value: CSVMappingParameters) -> Self {
            value.0.into()
        }
    }

    /// When you configure the application input, you specify the streaming source, the in-application stream name that is created, and the mapping between the two.
    ///
    /// A property type of `AWS::KinesisAnalytics::Application`.
    ///
    /// Required: `InputSchema`, `NamePrefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Input(Properties);

    impl Input {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the number of in-application streams to create.
        ///
        /// `InputParallelism`.
        pub fn input_parallelism(mut self, value: impl Into<Value<InputParallelism>>) -> Self {
            self.0.set("InputParallelism", value.into());
            self
        }

        /// The [InputProcessingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisanalytics-application-inputprocessingconfiguration.html) for the input.
        ///
        /// `InputProcessingConfiguration`.
        pub fn input_processing_configuration(
            mut self,
            value: impl Into<Value<InputProcessingConfiguration>>,
        ) -> Self {
            self.0.set("InputProcessingConfiguration", value.into());
            self
        }

        /// Describes the format of the data in the streaming source, and how each data element maps to corresponding columns in the in-application stream that is being created.
        ///
        /// `InputSchema`. Required.
        pub fn input_schema(mut self, value: impl Into<Value<InputSchema>>) -> Self {
            self.0.set("InputSchema", value.into());
            self
        }

        /// If the streaming source is an Amazon Kinesis Firehose delivery stream, identifies the delivery stream's ARN and an IAM role that enables Amazon Kinesis Analytics to access the stream on your behalf.
        ///
        /// `KinesisFirehoseInput`.
        pub fn kinesis_firehose_input(
            mut self,
            value: impl Into<Value<KinesisFirehoseInput>>,
        ) -> Self {
            self.0.set("KinesisFirehoseInput", value.into());
            self
        }

        /// If the streaming source is an Amazon Kinesis stream, identifies the stream's Amazon Resource Name (ARN) and an IAM role that enables Amazon Kinesis Analytics to access the stream on your behalf.
        ///
        /// `KinesisStreamsInput`.
        pub fn kinesis_streams_input(
            mut self,
            value: impl Into<Value<KinesisStreamsInput>>,
        ) -> Self {
            self.0.set("KinesisStreamsInput", value.into());
            self
        }

        /// Name prefix to use when creating an in-application stream.
        ///
        /// `NamePrefix`. Required.
        pub fn name_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NamePrefix", value.into());
            self
        }
    }

    impl From<Input> for Json {
        fn from(value: Input) -> Self {
            value.0.into()
        }
    }

    /// An object that contains the Amazon Resource Name (ARN) of the [AWS Lambda](https://docs.aws.amazon.com/lambda/) function that is used to preprocess records in the stream, and the ARN of the IAM role that is used to access the AWS Lambda function.
    ///
    /// A property type of `AWS::KinesisAnalytics::Application`.
    ///
    /// Required: `ResourceARN`, `RoleARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputLambdaProcessor(Properties);

    impl InputLambdaProcessor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the [AWS Lambda](https://docs.aws.amazon.com/lambda/) function that operates on records in the stream.
        ///
        /// `ResourceARN`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }

        /// The ARN of the IAM role that is used to access the AWS Lambda function.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }
    }

    impl From<InputLambdaProcessor> for Json {
        fn from(value: InputLambdaProcessor) -> Self {
            value.0.into()
        }
    }

    /// Describes the number of in-application streams to create for a given streaming source. For information about parallelism, see [Configuring Application Input](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-input.html) .
    ///
    /// A property type of `AWS::KinesisAnalytics::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputParallelism(Properties);

    impl InputParallelism {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Number of in-application streams to create. For more information, see [Limits](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/limits.html) .
        ///
        /// `Count`.
        pub fn count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Count", value.into());
            self
        }
    }

    impl From<InputParallelism> for Json {
        fn from(value: InputParallelism) -> Self {
            value.0.into()
        }
    }

    /// Provides a description of a processor that is used to preprocess the records in the stream before being processed by your application code. Currently, the only input processor available is [AWS Lambda](https://docs.aws.amazon.com/lambda/) .
    ///
    /// A property type of `AWS::KinesisAnalytics::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputProcessingConfiguration(Properties);

    impl InputProcessingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The [InputLambdaProcessor](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisanalytics-application-inputlambdaprocessor.html) that is used to preprocess the records in the stream before being processed by your application code.
        ///
        /// `InputLambdaProcessor`.
        pub fn input_lambda_processor(
            mut self,
            value: impl Into<Value<InputLambdaProcessor>>,
        ) -> Self {
            self.0.set("InputLambdaProcessor", value.into());
            self
        }
    }

    impl From<InputProcessingConfiguration> for Json {
        fn from(value: InputProcessingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the format of the data in the streaming source, and how each data element maps to corresponding columns in the in-application stream that is being created.
    ///
    /// A property type of `AWS::KinesisAnalytics::Application`.
    ///
    /// Required: `RecordColumns`, `RecordFormat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputSchema(Properties);

    impl InputSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of `RecordColumn` objects.
        ///
        /// `RecordColumns`. Required.
        pub fn record_columns(mut self, value: impl Into<List<RecordColumn>>) -> Self {
            self.0.set("RecordColumns", value.into());
            self
        }

        /// Specifies the encoding of the records in the streaming source. For example, UTF-8.
        ///
        /// `RecordEncoding`.
        pub fn record_encoding(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordEncoding", value.into());
            self
        }

        /// Specifies the format of the records on the streaming source.
        ///
        /// `RecordFormat`. Required.
        pub fn record_format(mut self, value: impl Into<Value<RecordFormat>>) -> Self {
            self.0.set("RecordFormat", value.into());
            self
        }
    }

    impl From<InputSchema> for Json {
        fn from(value: InputSchema) -> Self {
            value.0.into()
        }
    }

    /// Provides additional mapping information when JSON is the record format on the streaming source.
    ///
    /// A property type of `AWS::KinesisAnalytics::Application`.
    ///
    /// Required: `RecordRowPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JSONMappingParameters(Properties);

    impl JSONMappingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Path to the top-level parent that contains the records.
        ///
        /// `RecordRowPath`. Required.
        pub fn record_row_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordRowPath", value.into());
            self
        }
    }

    impl From<JSONMappingParameters> for Json {
        fn from(value: JSONMappingParameters) -> Self {
            value.0.into()
        }
    }

    /// Identifies an Amazon Kinesis Firehose delivery stream as the streaming source. You provide the delivery stream's Amazon Resource Name (ARN) and an IAM role ARN that enables Amazon Kinesis Analytics to access the stream on your behalf.
    ///
    /// A property type of `AWS::KinesisAnalytics::Application`.
    ///
    /// Required: `ResourceARN`, `RoleARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisFirehoseInput(Properties);

    impl KinesisFirehoseInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the input delivery stream.
        ///
        /// `ResourceARN`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }

        /// ARN of the IAM role that Amazon Kinesis Analytics can assume to access the stream on your behalf. You need to make sure that the role has the necessary permissions to access the stream.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }
    }

    impl From<KinesisFirehoseInput> for Json {
        fn from(value: KinesisFirehoseInput) -> Self {
            value.0.into()
        }
    }

    /// Identifies an Amazon Kinesis stream as the streaming source. You provide the stream's Amazon Resource Name (ARN) and an IAM role ARN that enables Amazon Kinesis Analytics to access the stream on your behalf.
    ///
    /// A property type of `AWS::KinesisAnalytics::Application`.
    ///
    /// Required: `ResourceARN`, `RoleARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisStreamsInput(Properties);

    impl KinesisStreamsInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the input Amazon Kinesis stream to read.
        ///
        /// `ResourceARN`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }

        /// ARN of the IAM role that Amazon Kinesis Analytics can assume to access the stream on your behalf. You need to grant the necessary permissions to this role.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }
    }

    impl From<KinesisStreamsInput> for Json {
        fn from(value: KinesisStreamsInput) -> Self {
            value.0.into()
        }
    }

    /// When configuring application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
    ///
    /// A property type of `AWS::KinesisAnalytics::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MappingParameters(Properties);

    impl MappingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provides additional mapping information when the record format uses delimiters (for example, CSV).
        ///
        /// `CSVMappingParameters`.
        pub fn csv_mapping_parameters(
            mut self,
            value: impl Into<Value<CSVMappingParameters>>,
        ) -> Self {
            self.0.set("CSVMappingParameters", value.into());
            self
        }

        /// Provides additional mapping information when JSON is the record format on the streaming source.
        ///
        /// `JSONMappingParameters`.
        pub fn json_mapping_parameters(
            mut self,
            value: impl Into<Value<JSONMappingParameters>>,
        ) -> Self {
            self.0.set("JSONMappingParameters", value.into());
            self
        }
    }

    impl From<MappingParameters> for Json {
        fn from(value: MappingParameters) -> Self {
            value.0.into()
        }
    }

    /// Describes the mapping of each data element in the streaming source to the corresponding column in the in-application stream.
    ///
    /// A property type of `AWS::KinesisAnalytics::Application`.
    ///
    /// Required: `Name`, `SqlType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordColumn(Properties);

    impl RecordColumn {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Reference to the data element in the streaming input or the reference data source.
        ///
        /// `Mapping`.
        pub fn mapping(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mapping", value.into());
            self
        }

        /// Name of the column created in the in-application input stream or reference table.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Type of column created in the in-application input stream or reference table.
        ///
        /// `SqlType`. Required.
        pub fn sql_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SqlType", value.into());
            self
        }
    }

    impl From<RecordColumn> for Json {
        fn from(value: RecordColumn) -> Self {
            value.0.into()
        }
    }

    /// Describes the record format and relevant mapping information that should be applied to schematize the records on the stream.
    ///
    /// A property type of `AWS::KinesisAnalytics::Application`.
    ///
    /// Required: `RecordFormatType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordFormat(Properties);

    impl RecordFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When configuring application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
        ///
        /// `MappingParameters`.
        pub fn mapping_parameters(mut self, value: impl Into<Value<MappingParameters>>) -> Self {
            self.0.set("MappingParameters", value.into());
            self
        }

        /// The type of record format.
        ///
        /// `RecordFormatType`. Required.
        pub fn record_format_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordFormatType", value.into());
            self
        }
    }

    impl From<RecordFormat> for Json {
        fn from(value: RecordFormat) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ApplicationOutput`].
pub mod application_output {
    use crate::{Json, Properties, Value};

    /// Describes the data format when records are written to the destination. For more information, see [Configuring Application Output](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output.html) .
    ///
    /// A property type of `AWS::KinesisAnalytics::ApplicationOutput`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationSchema(Properties);

    impl DestinationSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the format of the records on the output stream.
        ///
        /// `RecordFormatType`.
        pub fn record_format_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordFormatType", value.into());
            self
        }
    }

    impl From<DestinationSchema> for Json {
        fn from(value: DestinationSchema) -> Self {
            value.0.into()
        }
    }

    /// When configuring application output, identifies an Amazon Kinesis Firehose delivery stream as the destination.
    ///
    /// A property type of `AWS::KinesisAnalytics::ApplicationOutput`.
    ///
    /// Required: `ResourceARN`, `RoleARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisFirehoseOutput(Properties);

    impl KinesisFirehoseOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the destination Amazon Kinesis Firehose delivery stream to write to.
        ///
        /// `ResourceARN`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }

        /// ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination stream on your behalf. You need to grant the necessary permissions to this role.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }
    }

    impl From<KinesisFirehoseOutput> for Json {
        fn from(value: KinesisFirehoseOutput) -> Self {
            value.0.into()
        }
    }

    /// When configuring application output, identifies an Amazon Kinesis stream as the destination.
    ///
    /// A property type of `AWS::KinesisAnalytics::ApplicationOutput`.
    ///
    /// Required: `ResourceARN`, `RoleARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisStreamsOutput(Properties);

    impl KinesisStreamsOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the destination Amazon Kinesis stream to write to.
        ///
        /// `ResourceARN`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }

        /// ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination stream on your behalf. You need to grant the necessary permissions to this role.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }
    }

    impl From<KinesisStreamsOutput> for Json {
        fn from(value: KinesisStreamsOutput) -> Self {
            value.0.into()
        }
    }

    /// When configuring application output, identifies an AWS Lambda function as the destination.
    ///
    /// A property type of `AWS::KinesisAnalytics::ApplicationOutput`.
    ///
    /// Required: `ResourceARN`, `RoleARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaOutput(Properties);

    impl LambdaOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Amazon Resource Name (ARN) of the destination Lambda function to write to.
        ///
        /// `ResourceARN`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }

        /// ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination function on your behalf. You need to grant the necessary permissions to this role.
        ///
        /// `RoleARN`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }
    }

    impl From<LambdaOutput> for Json {
        fn from(value: LambdaOutput) -> Self {
            value.0.into()
        }
    }

    /// Describes application output configuration in which you identify an in-application stream and a destination where you want the in-application stream data to be written.
    ///
    /// A property type of `AWS::KinesisAnalytics::ApplicationOutput`.
    ///
    /// Required: `DestinationSchema`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Output(Properties);

    impl Output {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the data format when records are written to the destination. For more information, see [Configuring Application Output](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output.html) .
        ///
        /// `DestinationSchema`. Required.
        pub fn destination_schema(mut self, value: impl Into<Value<DestinationSchema>>) -> Self {
            self.0.set("DestinationSchema", value.into());
            self
        }

        /// Identifies an Amazon Kinesis Firehose delivery stream as the destination.
        ///
        /// `KinesisFirehoseOutput`.
        pub fn kinesis_firehose_output(
            mut self,
            value: impl Into<Value<KinesisFirehoseOutput>>,
        ) -> Self {
            self.0.set("KinesisFirehoseOutput", value.into());
            self
        }

        /// Identifies an Amazon Kinesis stream as the destination.
        ///
        /// `KinesisStreamsOutput`.
        pub fn kinesis_streams_output(
            mut self,
            value: impl Into<Value<KinesisStreamsOutput>>,
        ) -> Self {
            self.0.set("KinesisStreamsOutput", value.into());
            self
        }

        /// Identifies an AWS Lambda function as the destination.
        ///
        /// `LambdaOutput`.
        pub fn lambda_output(mut self, value: impl Into<Value<LambdaOutput>>) -> Self {
            self.0.set("LambdaOutput", value.into());
            self
        }

        /// Name of the in-application stream.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Output> for Json {
        fn from(value: Output) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ApplicationReferenceDataSource`].
pub mod application_reference_data_source {
    use crate::{Json, List, Properties, Value};

    /// Provides additional mapping information when the record format uses delimiters, such as CSV.
    ///
    /// A property type of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
    ///
    /// Required: `RecordColumnDelimiter`, `RecordRowDelimiter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CSVMappingParameters(Properties);

    impl CSVMappingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Column delimiter. For example, in a CSV format, a comma (",") is the typical column delimiter.
        ///
        /// `RecordColumnDelimiter`. Required.
        pub fn record_column_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordColumnDelimiter", value.into());
            self
        }

        /// Row delimiter. For example, in a CSV format, \*'\\n'\* is the typical row delimiter.
        ///
        /// `RecordRowDelimiter`. Required.
        pub fn record_row_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordRowDelimiter", value.into());
            self
        }
    }

    impl From<CSVMappingParameters> for Json {
        fn from(value: CSVMappingParameters) -> Self {
            value.0.into()
        }
    }

    /// Provides additional mapping information when JSON is the record format on the streaming source.
    ///
    /// A property type of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
    ///
    /// Required: `RecordRowPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JSONMappingParameters(Properties);

    impl JSONMappingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Path to the top-level parent that contains the records.
        ///
        /// `RecordRowPath`. Required.
        pub fn record_row_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordRowPath", value.into());
            self
        }
    }

    impl From<JSONMappingParameters> for Json {
        fn from(value: JSONMappingParameters) -> Self {
            value.0.into()
        }
    }

    /// When configuring application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
    ///
    /// A property type of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MappingParameters(Properties);

    impl MappingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provides additional mapping information when the record format uses delimiters (for example, CSV).
        ///
        /// `CSVMappingParameters`.
        pub fn csv_mapping_parameters(
            mut self,
            value: impl Into<Value<CSVMappingParameters>>,
        ) -> Self {
            self.0.set("CSVMappingParameters", value.into());
            self
        }

        /// Provides additional mapping information when JSON is the record format on the streaming source.
        ///
        /// `JSONMappingParameters`.
        pub fn json_mapping_parameters(
            mut self,
            value: impl Into<Value<JSONMappingParameters>>,
        ) -> Self {
            self.0.set("JSONMappingParameters", value.into());
            self
        }
    }

    impl From<MappingParameters> for Json {
        fn from(value: MappingParameters) -> Self {
            value.0.into()
        }
    }

    /// Describes the mapping of each data element in the streaming source to the corresponding column in the in-application stream.
    ///
    /// A property type of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
    ///
    /// Required: `Name`, `SqlType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordColumn(Properties);

    impl RecordColumn {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Reference to the data element in the streaming input or the reference data source.
        ///
        /// `Mapping`.
        pub fn mapping(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mapping", value.into());
            self
        }

        /// Name of the column created in the in-application input stream or reference table.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Type of column created in the in-application input stream or reference table.
        ///
        /// `SqlType`. Required.
        pub fn sql_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SqlType", value.into());
            self
        }
    }

    impl From<RecordColumn> for Json {
        fn from(value: RecordColumn) -> Self {
            value.0.into()
        }
    }

    /// Describes the record format and relevant mapping information that should be applied to schematize the records on the stream.
    ///
    /// A property type of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
    ///
    /// Required: `RecordFormatType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordFormat(Properties);

    impl RecordFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When configuring application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
        ///
        /// `MappingParameters`.
        pub fn mapping_parameters(mut self, value: impl Into<Value<MappingParameters>>) -> Self {
            self.0.set("MappingParameters", value.into());
            self
        }

        /// The type of record format.
        ///
        /// `RecordFormatType`. Required.
        pub fn record_format_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordFormatType", value.into());
            self
        }
    }

    impl From<RecordFormat> for Json {
        fn from(value: RecordFormat) -> Self {
            value.0.into()
        }
    }

    /// Describes the reference data source by providing the source information (S3 bucket name and object key name), the resulting in-application table name that is created, and the necessary schema to map the data elements in the Amazon S3 object to the in-application table.
    ///
    /// A property type of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
    ///
    /// Required: `ReferenceSchema`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReferenceDataSource(Properties);

    impl ReferenceDataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the format of the data in the streaming source, and how each data element maps to corresponding columns created in the in-application stream.
        ///
        /// `ReferenceSchema`. Required.
        pub fn reference_schema(mut self, value: impl Into<Value<ReferenceSchema>>) -> Self {
            self.0.set("ReferenceSchema", value.into());
            self
        }

        /// Identifies the S3 bucket and object that contains the reference data. Also identifies the IAM role Amazon Kinesis Analytics can assume to read this object on your behalf.
        ///
        /// `S3ReferenceDataSource`.
        pub fn s3_reference_data_source(
            mut self,
            value: impl Into<Value<S3ReferenceDataSource>>,
        ) -> Self {
            self.0.set("S3ReferenceDataSource", value.into());
            self
        }

        /// Name of the in-application table to create.
        ///
        /// `TableName`.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<ReferenceDataSource> for Json {
        fn from(value: ReferenceDataSource) -> Self {
            value.0.into()
        }
    }

    /// The ReferenceSchema property type specifies the format of the data in the reference source for a SQL-based Amazon Kinesis Data Analytics application.
    ///
    /// A property type of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
    ///
    /// Required: `RecordColumns`, `RecordFormat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReferenceSchema(Properties);

    impl ReferenceSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of RecordColumn objects.
        ///
        /// `RecordColumns`. Required.
        pub fn record_columns(mut self, value: impl Into<List<RecordColumn>>) -> Self {
            self.0.set("RecordColumns", value.into());
            self
        }

        /// Specifies the encoding of the records in the reference source. For example, UTF-8.
        ///
        /// `RecordEncoding`.
        pub fn record_encoding(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordEncoding", value.into());
            self
        }

        /// Specifies the format of the records on the reference source.
        ///
        /// `RecordFormat`. Required.
        pub fn record_format(mut self, value: impl Into<Value<RecordFormat>>) -> Self {
            self.0.set("RecordFormat", value.into());
            self
        }
    }

    impl From<ReferenceSchema> for Json {
        fn from(value: ReferenceSchema) -> Self {
            value.0.into()
        }
    }

    /// Identifies the S3 bucket and object that contains the reference data. Also identifies the IAM role Amazon Kinesis Analytics can assume to read this object on your behalf.
    ///
    /// A property type of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
    ///
    /// Required: `BucketARN`, `FileKey`, `ReferenceRoleARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3ReferenceDataSource(Properties);

    impl S3ReferenceDataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Amazon Resource Name (ARN) of the S3 bucket.
        ///
        /// `BucketARN`. Required.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketARN", value.into());
            self
        }

        /// Object key name containing reference data.
        ///
        /// `FileKey`. Required.
        pub fn file_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileKey", value.into());
            self
        }

        /// ARN of the IAM role that the service can assume to read data on your behalf.
        ///
        /// `ReferenceRoleARN`. Required.
        pub fn reference_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReferenceRoleARN", value.into());
            self
        }
    }

    impl From<S3ReferenceDataSource> for Json {
        fn from(value: S3ReferenceDataSource) -> Self {
            value.0.into()
        }
    }
}
