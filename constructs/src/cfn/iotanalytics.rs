//! `AWS::IoTAnalytics`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The AWS::IoTAnalytics::Channel resource collects data from an MQTT topic and archives the raw, unprocessed messages before publishing the data to a pipeline.
///
/// [`AWS::IoTAnalytics::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-channel.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Channel(Properties);

impl Channel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the channel.
    ///
    /// `ChannelName`. A change replaces the resource.
    pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelName", value.into());
        self
    }

    /// Where channel data is stored.
    ///
    /// `ChannelStorage`.
    pub fn channel_storage(mut self, value: impl Into<Value<channel::ChannelStorage>>) -> Self {
        self.0.set("ChannelStorage", value.into());
        self
    }

    /// How long, in days, message data is kept for the channel.
    ///
    /// `RetentionPeriod`.
    pub fn retention_period(mut self, value: impl Into<Value<channel::RetentionPeriod>>) -> Self {
        self.0.set("RetentionPeriod", value.into());
        self
    }

    /// Metadata which can be used to manage the channel.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<channel::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Channel {
    const TYPE: &'static str = "AWS::IoTAnalytics::Channel";
}

impl Construct for Channel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Channel> for Properties {
    fn from(value: Channel) -> Self {
        value.0
    }
}

impl Handle<Channel> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The AWS::IoTAnalytics::Dataset resource stores data retrieved from a data store by applying a `queryAction` (an SQL query) or a `containerAction` (executing a containerized application).
///
/// [`AWS::IoTAnalytics::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-dataset.html).
///
/// Required: `Actions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dataset(Properties);

impl Dataset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The `DatasetAction` objects that automatically create the dataset contents.
    ///
    /// `Actions`. Required.
    pub fn actions(mut self, value: impl Into<List<dataset::Action>>) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// When dataset contents are created they are delivered to destinations specified here.
    ///
    /// `ContentDeliveryRules`.
    pub fn content_delivery_rules(
        mut self,
        value: impl Into<List<dataset::DatasetContentDeliveryRule>>,
    ) -> Self {
        self.0.set("ContentDeliveryRules", value.into());
        self
    }

    /// The name of the dataset.
    ///
    /// `DatasetName`. A change replaces the resource.
    pub fn dataset_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetName", value.into());
        self
    }

    /// A list of data rules that send notifications to CloudWatch, when data arrives late. To specify `lateDataRules` , the dataset must use a [DeltaTimer](https://docs.aws.amazon.com/iotanalytics/latest/APIReference/API_DeltaTime.html) filter.
    ///
    /// `LateDataRules`.
    pub fn late_data_rules(mut self, value: impl Into<List<dataset::LateDataRule>>) -> Self {
        self.0.set("LateDataRules", value.into());
        self
    }

    /// Optional. How long, in days, message data is kept for the dataset.
    ///
    /// `RetentionPeriod`.
    pub fn retention_period(mut self, value: impl Into<Value<dataset::RetentionPeriod>>) -> Self {
        self.0.set("RetentionPeriod", value.into());
        self
    }

    /// Metadata which can be used to manage the data set.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dataset::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The `DatasetTrigger` objects that specify when the dataset is automatically updated.
    ///
    /// `Triggers`.
    pub fn triggers(mut self, value: impl Into<List<dataset::Trigger>>) -> Self {
        self.0.set("Triggers", value.into());
        self
    }

    /// Optional. How many versions of dataset contents are kept.
    ///
    /// `VersioningConfiguration`.
    pub fn versioning_configuration(
        mut self,
        value: impl Into<Value<dataset::VersioningConfiguration>>,
    ) -> Self {
        self.0.set("VersioningConfiguration", value.into());
        self
    }
}

impl Resource for Dataset {
    const TYPE: &'static str = "AWS::IoTAnalytics::Dataset";
}

impl Construct for Dataset {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Dataset> for Properties {
    fn from(value: Dataset) -> Self {
        value.0
    }
}

impl Handle<Dataset> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// AWS::IoTAnalytics::Datastore resource is a repository for messages. For more information, see [How to Use](https://docs.aws.amazon.com/iotanalytics/latest/userguide/welcome.html#aws-iot-analytics-how) in the \*User Guide\* .
///
/// [`AWS::IoTAnalytics::Datastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-datastore.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Datastore(Properties);

impl Datastore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the data store.
    ///
    /// `DatastoreName`. A change replaces the resource.
    pub fn datastore_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatastoreName", value.into());
        self
    }

    /// Information about the partition dimensions in a data store.
    ///
    /// `DatastorePartitions`.
    pub fn datastore_partitions(
        mut self,
        value: impl Into<Value<datastore::DatastorePartitions>>,
    ) -> Self {
        self.0.set("DatastorePartitions", value.into());
        self
    }

    /// Where data store data is stored.
    ///
    /// `DatastoreStorage`.
    pub fn datastore_storage(
        mut self,
        value: impl Into<Value<datastore::DatastoreStorage>>,
    ) -> Self {
        self.0.set("DatastoreStorage", value.into());
        self
    }

    /// Contains the configuration information of file formats. ITA data stores support JSON and [Parquet](https://docs.aws.amazon.com/https://parquet.apache.org/) .
    ///
    /// `FileFormatConfiguration`.
    pub fn file_format_configuration(
        mut self,
        value: impl Into<Value<datastore::FileFormatConfiguration>>,
    ) -> Self {
        self.0.set("FileFormatConfiguration", value.into());
        self
    }

    /// How long, in days, message data is kept for the data store. When `customerManagedS3` storage is selected, this parameter is ignored.
    ///
    /// `RetentionPeriod`.
    pub fn retention_period(mut self, value: impl Into<Value<datastore::RetentionPeriod>>) -> Self {
        self.0.set("RetentionPeriod", value.into());
        self
    }

    /// Metadata which can be used to manage the data store.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<datastore::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Datastore {
    const TYPE: &'static str = "AWS::IoTAnalytics::Datastore";
}

impl Construct for Datastore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Datastore> for Properties {
    fn from(value: Datastore) -> Self {
        value.0
    }
}

impl Handle<Datastore> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The AWS::IoTAnalytics::Pipeline resource consumes messages from one or more channels and allows you to process the messages before storing them in a data store.
///
/// [`AWS::IoTAnalytics::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-pipeline.html).
///
/// Required: `PipelineActivities`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Pipeline(Properties);

impl Pipeline {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of "PipelineActivity" objects.
    ///
    /// `PipelineActivities`. Required.
    pub fn pipeline_activities(mut self, value: impl Into<List<pipeline::Activity>>) -> Self {
        self.0.set("PipelineActivities", value.into());
        self
    }

    /// The name of the pipeline.
    ///
    /// `PipelineName`. A change replaces the resource.
    pub fn pipeline_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PipelineName", value.into());
        self
    }

    /// Metadata which can be used to manage the pipeline.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<pipeline::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Pipeline {
    const TYPE: &'static str = "AWS::IoTAnalytics::Pipeline";
}

impl Construct for Pipeline {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Pipeline> for Properties {
    fn from(value: Pipeline) -> Self {
        value.0
    }
}

impl Handle<Pipeline> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`Channel`].
pub mod channel {
    use crate::{Json, Properties, Value};

    /// Where channel data is stored. You may choose one of `serviceManagedS3` , `customerManagedS3` storage. If not specified, the default is `serviceManagedS3` . This can't be changed after creation of the channel.
    ///
    /// A property type of `AWS::IoTAnalytics::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChannelStorage(Properties);

    impl ChannelStorage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Used to store channel data in an S3 bucket that you manage. If customer managed storage is selected, the `retentionPeriod` parameter is ignored. You can't change the choice of S3 storage after the data store is created.
        ///
        /// `CustomerManagedS3`.
        pub fn customer_managed_s3(mut self, value: impl Into<Value<CustomerManagedS3>>) -> Self {
            self.0.set("CustomerManagedS3", value.into());
            self
        }

        /// Used to store channel data in an S3 bucket managed by ITA . You can't change the choice of S3 storage after the data store is created.
        ///
        /// `ServiceManagedS3`.
        pub fn service_managed_s3(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ServiceManagedS3", value.into());
            self
        }
    }

    impl From<ChannelStorage> for Json {
        fn from(value: ChannelStorage) -> Self {
            value.0.into()
        }
    }

    /// Used to store channel data in an S3 bucket that you manage.
    ///
    /// A property type of `AWS::IoTAnalytics::Channel`.
    ///
    /// Required: `Bucket`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomerManagedS3(Properties);

    impl CustomerManagedS3 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket in which channel data is stored.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// (Optional) The prefix used to create the keys of the channel data objects. Each object in an S3 bucket has a key that is its unique identifier within the bucket (each object in a bucket has exactly one key).
        ///
        /// `KeyPrefix`.
        pub fn key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyPrefix", value.into());
            self
        }

        /// The ARN of the role that grants ITA permission to interact with your Amazon S3 resources.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<CustomerManagedS3> for Json {
        fn from(value: CustomerManagedS3) -> Self {
            value.0.into()
        }
    }

    /// How long, in days, message data is kept.
    ///
    /// A property type of `AWS::IoTAnalytics::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetentionPeriod(Properties);

    impl RetentionPeriod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days that message data is kept. The `unlimited` parameter must be false.
        ///
        /// `NumberOfDays`.
        pub fn number_of_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfDays", value.into());
            self
        }

        /// If true, message data is kept indefinitely.
        ///
        /// `Unlimited`.
        pub fn unlimited(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Unlimited", value.into());
            self
        }
    }

    impl From<RetentionPeriod> for Json {
        fn from(value: RetentionPeriod) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTAnalytics::Channel`.
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

/// Property types and words of [`Dataset`].
pub mod dataset {
    use crate::{Json, List, Properties, Value};

    /// Information needed to run the "containerAction" to produce data set contents.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `ActionName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the data set action by which data set contents are automatically created.
        ///
        /// `ActionName`. Required.
        pub fn action_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActionName", value.into());
            self
        }

        /// Information which allows the system to run a containerized application in order to create the data set contents. The application must be in a Docker container along with any needed support libraries.
        ///
        /// `ContainerAction`.
        pub fn container_action(mut self, value: impl Into<Value<ContainerAction>>) -> Self {
            self.0.set("ContainerAction", value.into());
            self
        }

        /// An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents.
        ///
        /// `QueryAction`.
        pub fn query_action(mut self, value: impl Into<Value<QueryAction>>) -> Self {
            self.0.set("QueryAction", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// Information needed to run the "containerAction" to produce data set contents.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `ExecutionRoleArn`, `Image`, `ResourceConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerAction(Properties);

    impl ContainerAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the role which gives permission to the system to access needed resources in order to run the "containerAction".
        ///
        /// `ExecutionRoleArn`. Required.
        pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRoleArn", value.into());
            self
        }

        /// The ARN of the Docker container stored in your account. The Docker container contains an application and needed support libraries and is used to generate data set contents.
        ///
        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// Configuration of the resource which executes the "containerAction".
        ///
        /// `ResourceConfiguration`. Required.
        pub fn resource_configuration(
            mut self,
            value: impl Into<Value<ResourceConfiguration>>,
        ) -> Self {
            self.0.set("ResourceConfiguration", value.into());
            self
        }

        /// The values of variables used within the context of the execution of the containerized application (basically, parameters passed to the application).
        ///
        /// `Variables`.
        pub fn variables(mut self, value: impl Into<List<Variable>>) -> Self {
            self.0.set("Variables", value.into());
            self
        }
    }

    impl From<ContainerAction> for Json {
        fn from(value: ContainerAction) -> Self {
            value.0.into()
        }
    }

    /// When dataset contents are created, they are delivered to destination specified here.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `Destination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetContentDeliveryRule(Properties);

    impl DatasetContentDeliveryRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination to which dataset contents are delivered.
        ///
        /// `Destination`. Required.
        pub fn destination(
            mut self,
            value: impl Into<Value<DatasetContentDeliveryRuleDestination>>,
        ) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// The name of the dataset content delivery rules entry.
        ///
        /// `EntryName`.
        pub fn entry_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntryName", value.into());
            self
        }
    }

    impl From<DatasetContentDeliveryRule> for Json {
        fn from(value: DatasetContentDeliveryRule) -> Self {
            value.0.into()
        }
    }

    /// The destination to which dataset contents are delivered.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetContentDeliveryRuleDestination(Properties);

    impl DatasetContentDeliveryRuleDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration information for delivery of dataset contents to AWS IoT Events .
        ///
        /// `IotEventsDestinationConfiguration`.
        pub fn iot_events_destination_configuration(
            mut self,
            value: impl Into<Value<IotEventsDestinationConfiguration>>,
        ) -> Self {
            self.0
                .set("IotEventsDestinationConfiguration", value.into());
            self
        }

        /// Configuration information for delivery of dataset contents to Amazon S3.
        ///
        /// `S3DestinationConfiguration`.
        pub fn s3_destination_configuration(
            mut self,
            value: impl Into<Value<S3DestinationConfiguration>>,
        ) -> Self {
            self.0.set("S3DestinationConfiguration", value.into());
            self
        }
    }

    impl From<DatasetContentDeliveryRuleDestination> for Json {
        fn from(value: DatasetContentDeliveryRuleDestination) -> Self {
            value.0.into()
        }
    }

    /// The dataset whose latest contents are used as input to the notebook or application.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `DatasetName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetContentVersionValue(Properties);

    impl DatasetContentVersionValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the dataset whose latest contents are used as input to the notebook or application.
        ///
        /// `DatasetName`. Required.
        pub fn dataset_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatasetName", value.into());
            self
        }
    }

    impl From<DatasetContentVersionValue> for Json {
        fn from(value: DatasetContentVersionValue) -> Self {
            value.0.into()
        }
    }

    /// Used to limit data to that which has arrived since the last execution of the action.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `OffsetSeconds`, `TimeExpression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeltaTime(Properties);

    impl DeltaTime {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of seconds of estimated in-flight lag time of message data.
        ///
        /// `OffsetSeconds`. Required.
        pub fn offset_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OffsetSeconds", value.into());
            self
        }

        /// An expression by which the time of the message data might be determined. This can be the name of a timestamp field or a SQL expression that is used to derive the time the message data was generated.
        ///
        /// `TimeExpression`. Required.
        pub fn time_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeExpression", value.into());
            self
        }
    }

    impl From<DeltaTime> for Json {
        fn from(value: DeltaTime) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains the configuration information of a delta time session window.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `TimeoutInMinutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeltaTimeSessionWindowConfiguration(Properties);

    impl DeltaTimeSessionWindowConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A time interval. You can use `timeoutInMinutes` so that ITA can batch up late data notifications that have been generated since the last execution. ITA sends one batch of notifications to Amazon CloudWatch Events at one time.
        ///
        /// `TimeoutInMinutes`. Required.
        pub fn timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInMinutes", value.into());
            self
        }
    }

    impl From<DeltaTimeSessionWindowConfiguration> for Json {
        fn from(value: DeltaTimeSessionWindowConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information which is used to filter message data, to segregate it according to the time frame in which it arrives.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Filter(Properties);

    impl Filter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Used to limit data to that which has arrived since the last execution of the action.
        ///
        /// `DeltaTime`.
        pub fn delta_time(mut self, value: impl Into<Value<DeltaTime>>) -> Self {
            self.0.set("DeltaTime", value.into());
            self
        }
    }

    impl From<Filter> for Json {
        fn from(value: Filter) -> Self {
            value.0.into()
        }
    }

    /// Configuration information for coordination with AWS Glue , a fully managed extract, transform and load (ETL) service.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `DatabaseName`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlueConfiguration(Properties);

    impl GlueConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the database in your AWS Glue Data Catalog in which the table is located. An AWS Glue Data Catalog database contains metadata tables.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The name of the table in your AWS Glue Data Catalog that is used to perform the ETL operations. An AWS Glue Data Catalog table contains partitioned data and descriptions of data sources and targets.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<GlueConfiguration> for Json {
        fn from(value: GlueConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration information for delivery of dataset contents to AWS IoT Events .
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `InputName`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IotEventsDestinationConfiguration(Properties);

    impl IotEventsDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the AWS IoT Events input to which dataset contents are delivered.
        ///
        /// `InputName`. Required.
        pub fn input_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputName", value.into());
            self
        }

        /// The ARN of the role that grants ITA permission to deliver dataset contents to an AWS IoT Events input.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<IotEventsDestinationConfiguration> for Json {
        fn from(value: IotEventsDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains the name and configuration information of a late data rule.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `RuleConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LateDataRule(Properties);

    impl LateDataRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The information needed to configure the late data rule.
        ///
        /// `RuleConfiguration`. Required.
        pub fn rule_configuration(
            mut self,
            value: impl Into<Value<LateDataRuleConfiguration>>,
        ) -> Self {
            self.0.set("RuleConfiguration", value.into());
            self
        }

        /// The name of the late data rule.
        ///
        /// `RuleName`.
        pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleName", value.into());
            self
        }
    }

    impl From<LateDataRule> for Json {
        fn from(value: LateDataRule) -> Self {
            value.0.into()
        }
    }

    /// The information needed to configure a delta time session window.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LateDataRuleConfiguration(Properties);

    impl LateDataRuleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The information needed to configure a delta time session window.
        ///
        /// `DeltaTimeSessionWindowConfiguration`.
        pub fn delta_time_session_window_configuration(
            mut self,
            value: impl Into<Value<DeltaTimeSessionWindowConfiguration>>,
        ) -> Self {
            self.0
                .set("DeltaTimeSessionWindowConfiguration", value.into());
            self
        }
    }

    impl From<LateDataRuleConfiguration> for Json {
        fn from(value: LateDataRuleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The value of the variable as a structure that specifies an output file URI.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `FileName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputFileUriValue(Properties);

    impl OutputFileUriValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URI of the location where dataset contents are stored, usually the URI of a file in an S3 bucket.
        ///
        /// `FileName`. Required.
        pub fn file_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileName", value.into());
            self
        }
    }

    impl From<OutputFileUriValue> for Json {
        fn from(value: OutputFileUriValue) -> Self {
            value.0.into()
        }
    }

    /// An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `SqlQuery`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryAction(Properties);

    impl QueryAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Pre-filters applied to message data.
        ///
        /// `Filters`.
        pub fn filters(mut self, value: impl Into<List<Filter>>) -> Self {
            self.0.set("Filters", value.into());
            self
        }

        /// An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents.
        ///
        /// `SqlQuery`. Required.
        pub fn sql_query(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SqlQuery", value.into());
            self
        }
    }

    impl From<QueryAction> for Json {
        fn from(value: QueryAction) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the resource used to execute the `containerAction` .
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `ComputeType`, `VolumeSizeInGB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceConfiguration(Properties);

    impl ResourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of the compute resource used to execute the `containerAction` . Possible values are: `ACU_1` (vCPU=4, memory=16 GiB) or `ACU_2` (vCPU=8, memory=32 GiB).
        ///
        /// `ComputeType`. Required. Allowed: [`ComputeType`].
        pub fn compute_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComputeType", value.into());
            self
        }

        /// The size, in GB, of the persistent storage available to the resource instance used to execute the `containerAction` (min: 1, max: 50).
        ///
        /// `VolumeSizeInGB`. Required.
        pub fn volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSizeInGB", value.into());
            self
        }
    }

    impl From<ResourceConfiguration> for Json {
        fn from(value: ResourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// How long, in days, message data is kept.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetentionPeriod(Properties);

    impl RetentionPeriod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days that message data is kept. The `unlimited` parameter must be false.
        ///
        /// `NumberOfDays`.
        pub fn number_of_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfDays", value.into());
            self
        }

        /// If true, message data is kept indefinitely.
        ///
        /// `Unlimited`.
        pub fn unlimited(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Unlimited", value.into());
            self
        }
    }

    impl From<RetentionPeriod> for Json {
        fn from(value: RetentionPeriod) -> Self {
            value.0.into()
        }
    }

    /// Configuration information for delivery of dataset contents to Amazon Simple Storage Service (Amazon S3).
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `Bucket`, `Key`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3DestinationConfiguration(Properties);

    impl S3DestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket to which dataset contents are delivered.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// Configuration information for coordination with AWS Glue , a fully managed extract, transform and load (ETL) service.
        ///
        /// `GlueConfiguration`.
        pub fn glue_configuration(mut self, value: impl Into<Value<GlueConfiguration>>) -> Self {
            self.0.set("GlueConfiguration", value.into());
            self
        }

        /// The key of the dataset contents object in an S3 bucket. Each object has a key that is a unique identifier. Each object has exactly one key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The ARN of the role that grants ITA permission to interact with your Amazon S3 and AWS Glue resources.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<S3DestinationConfiguration> for Json {
        fn from(value: S3DestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The schedule for when to trigger an update.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `ScheduleExpression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schedule(Properties);

    impl Schedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The expression that defines when to trigger an update. For more information, see [Schedule Expressions for Rules](https://docs.aws.amazon.com/AmazonCloudWatch/latest/events/ScheduledEvents.html) in the Amazon CloudWatch documentation.
        ///
        /// `ScheduleExpression`. Required.
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }
    }

    impl From<Schedule> for Json {
        fn from(value: Schedule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTAnalytics::Dataset`.
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

    /// The "DatasetTrigger" that specifies when the data set is automatically updated.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Trigger(Properties);

    impl Trigger {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The "Schedule" when the trigger is initiated.
        ///
        /// `Schedule`.
        pub fn schedule(mut self, value: impl Into<Value<Schedule>>) -> Self {
            self.0.set("Schedule", value.into());
            self
        }

        /// Information about the data set whose content generation triggers the new data set content generation.
        ///
        /// `TriggeringDataset`.
        pub fn triggering_dataset(mut self, value: impl Into<Value<TriggeringDataset>>) -> Self {
            self.0.set("TriggeringDataset", value.into());
            self
        }
    }

    impl From<Trigger> for Json {
        fn from(value: Trigger) -> Self {
            value.0.into()
        }
    }

    /// Information about the dataset whose content generation triggers the new dataset content generation.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `DatasetName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TriggeringDataset(Properties);

    impl TriggeringDataset {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the data set whose content generation triggers the new data set content generation.
        ///
        /// `DatasetName`. Required.
        pub fn dataset_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatasetName", value.into());
            self
        }
    }

    impl From<TriggeringDataset> for Json {
        fn from(value: TriggeringDataset) -> Self {
            value.0.into()
        }
    }

    /// An instance of a variable to be passed to the `containerAction` execution. Each variable must have a name and a value given by one of `stringValue` , `datasetContentVersionValue` , or `outputFileUriValue` .
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    ///
    /// Required: `VariableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Variable(Properties);

    impl Variable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value of the variable as a structure that specifies a dataset content version.
        ///
        /// `DatasetContentVersionValue`.
        pub fn dataset_content_version_value(
            mut self,
            value: impl Into<Value<DatasetContentVersionValue>>,
        ) -> Self {
            self.0.set("DatasetContentVersionValue", value.into());
            self
        }

        /// The value of the variable as a double (numeric).
        ///
        /// `DoubleValue`.
        pub fn double_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DoubleValue", value.into());
            self
        }

        /// The value of the variable as a structure that specifies an output file URI.
        ///
        /// `OutputFileUriValue`.
        pub fn output_file_uri_value(
            mut self,
            value: impl Into<Value<OutputFileUriValue>>,
        ) -> Self {
            self.0.set("OutputFileUriValue", value.into());
            self
        }

        /// The value of the variable as a string.
        ///
        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }

        /// The name of the variable.
        ///
        /// `VariableName`. Required.
        pub fn variable_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VariableName", value.into());
            self
        }
    }

    impl From<Variable> for Json {
        fn from(value: Variable) -> Self {
            value.0.into()
        }
    }

    /// Information about the versioning of dataset contents.
    ///
    /// A property type of `AWS::IoTAnalytics::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VersioningConfiguration(Properties);

    impl VersioningConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// How many versions of dataset contents are kept. The `unlimited` parameter must be `false` .
        ///
        /// `MaxVersions`.
        pub fn max_versions(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxVersions", value.into());
            self
        }

        /// If true, unlimited versions of dataset contents are kept.
        ///
        /// `Unlimited`.
        pub fn unlimited(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Unlimited", value.into());
            self
        }
    }

    impl From<VersioningConfiguration> for Json {
        fn from(value: VersioningConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ComputeType`.
        pub enum ComputeType {
            Acu1 = "ACU_1",
            Acu2 = "ACU_2",
        }
    }
}

/// Property types of [`Datastore`].
pub mod datastore {
    use crate::{Json, List, Properties, Value};

    /// Contains information about a column that stores your data.
    ///
    /// A property type of `AWS::IoTAnalytics::Datastore`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Column(Properties);

    impl Column {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the column.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of data. For more information about the supported data types, see [Common data types](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-common.html) in the \*AWS Glue Developer Guide\* .
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Column> for Json {
        fn from(value: Column) -> Self {
            value.0.into()
        }
    }

    /// S3-customer-managed; When you choose customer-managed storage, the `retentionPeriod` parameter is ignored. You can't change the choice of Amazon S3 storage after your data store is created.
    ///
    /// A property type of `AWS::IoTAnalytics::Datastore`.
    ///
    /// Required: `Bucket`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomerManagedS3(Properties);

    impl CustomerManagedS3 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon S3 bucket where your data is stored.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// (Optional) The prefix used to create the keys of the data store data objects. Each object in an Amazon S3 bucket has a key that is its unique identifier in the bucket. Each object in a bucket has exactly one key.
        ///
        /// `KeyPrefix`.
        pub fn key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyPrefix", value.into());
            self
        }

        /// The ARN of the role that grants ITA permission to interact with your Amazon S3 resources.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<CustomerManagedS3> for Json {
        fn from(value: CustomerManagedS3) -> Self {
            value.0.into()
        }
    }

    /// Amazon S3 -customer-managed; When you choose customer-managed storage, the `retentionPeriod` parameter is ignored. You can't change the choice of Amazon S3 storage after your data store is created.
    ///
    /// A property type of `AWS::IoTAnalytics::Datastore`.
    ///
    /// Required: `Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomerManagedS3Storage(Properties);

    impl CustomerManagedS3Storage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon S3 bucket where your data is stored.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// (Optional) The prefix used to create the keys of the data store data objects. Each object in an Amazon S3 bucket has a key that is its unique identifier in the bucket. Each object in a bucket has exactly one key.
        ///
        /// `KeyPrefix`.
        pub fn key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyPrefix", value.into());
            self
        }
    }

    impl From<CustomerManagedS3Storage> for Json {
        fn from(value: CustomerManagedS3Storage) -> Self {
            value.0.into()
        }
    }

    /// A single dimension to partition a data store. The dimension must be an `AttributePartition` or a `TimestampPartition` .
    ///
    /// A property type of `AWS::IoTAnalytics::Datastore`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatastorePartition(Properties);

    impl DatastorePartition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A partition dimension defined by an attribute.
        ///
        /// `Partition`.
        pub fn partition(mut self, value: impl Into<Value<Partition>>) -> Self {
            self.0.set("Partition", value.into());
            self
        }

        /// A partition dimension defined by a timestamp attribute.
        ///
        /// `TimestampPartition`.
        pub fn timestamp_partition(mut self, value: impl Into<Value<TimestampPartition>>) -> Self {
            self.0.set("TimestampPartition", value.into());
            self
        }
    }

    impl From<DatastorePartition> for Json {
        fn from(value: DatastorePartition) -> Self {
            value.0.into()
        }
    }

    /// Information about the partition dimensions in a data store.
    ///
    /// A property type of `AWS::IoTAnalytics::Datastore`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatastorePartitions(Properties);

    impl DatastorePartitions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of partition dimensions in a data store.
        ///
        /// `Partitions`.
        pub fn partitions(mut self, value: impl Into<List<DatastorePartition>>) -> Self {
            self.0.set("Partitions", value.into());
            self
        }
    }

    impl From<DatastorePartitions> for Json {
        fn from(value: DatastorePartitions) -> Self {
            value.0.into()
        }
    }

    /// Where data store data is stored.
    ///
    /// A property type of `AWS::IoTAnalytics::Datastore`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatastoreStorage(Properties);

    impl DatastoreStorage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Use this to store data store data in an S3 bucket that you manage. The choice of service-managed or customer-managed S3 storage cannot be changed after creation of the data store.
        ///
        /// `CustomerManagedS3`.
        pub fn customer_managed_s3(mut self, value: impl Into<Value<CustomerManagedS3>>) -> Self {
            self.0.set("CustomerManagedS3", value.into());
            self
        }

        /// Use this to store data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage. You can't change the choice of Amazon S3 storage after your data store is created.
        ///
        /// `IotSiteWiseMultiLayerStorage`.
        pub fn iot_site_wise_multi_layer_storage(
            mut self,
            value: impl Into<Value<IotSiteWiseMultiLayerStorage>>,
        ) -> Self {
            self.0.set("IotSiteWiseMultiLayerStorage", value.into());
            self
        }

        /// Use this to store data store data in an S3 bucket managed by the service. The choice of service-managed or customer-managed S3 storage cannot be changed after creation of the data store.
        ///
        /// `ServiceManagedS3`.
        pub fn service_managed_s3(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ServiceManagedS3", value.into());
            self
        }
    }

    impl From<DatastoreStorage> for Json {
        fn from(value: DatastoreStorage) -> Self {
            value.0.into()
        }
    }

    /// Contains the configuration information of file formats. ITA data stores support JSON and [Parquet](https://docs.aws.amazon.com/https://parquet.apache.org/) .
    ///
    /// A property type of `AWS::IoTAnalytics::Datastore`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FileFormatConfiguration(Properties);

    impl FileFormatConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains the configuration information of the JSON format.
        ///
        /// `JsonConfiguration`.
        pub fn json_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("JsonConfiguration", value.into());
            self
        }

        /// Contains the configuration information of the Parquet format.
        ///
        /// `ParquetConfiguration`.
        pub fn parquet_configuration(
            mut self,
            value: impl Into<Value<ParquetConfiguration>>,
        ) -> Self {
            self.0.set("ParquetConfiguration", value.into());
            self
        }
    }

    impl From<FileFormatConfiguration> for Json {
        fn from(value: FileFormatConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Stores data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage. You can't change the choice of Amazon S3 storage after your data store is created.
    ///
    /// A property type of `AWS::IoTAnalytics::Datastore`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IotSiteWiseMultiLayerStorage(Properties);

    impl IotSiteWiseMultiLayerStorage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Stores data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage.
        ///
        /// `CustomerManagedS3Storage`.
        pub fn customer_managed_s3_storage(
            mut self,
            value: impl Into<Value<CustomerManagedS3Storage>>,
        ) -> Self {
            self.0.set("CustomerManagedS3Storage", value.into());
            self
        }
    }

    impl From<IotSiteWiseMultiLayerStorage> for Json {
        fn from(value: IotSiteWiseMultiLayerStorage) -> Self {
            value.0.into()
        }
    }

    /// Contains the configuration information of the Parquet format.
    ///
    /// A property type of `AWS::IoTAnalytics::Datastore`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParquetConfiguration(Properties);

    impl ParquetConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information needed to define a schema.
        ///
        /// `SchemaDefinition`.
        pub fn schema_definition(mut self, value: impl Into<Value<SchemaDefinition>>) -> Self {
            self.0.set("SchemaDefinition", value.into());
            self
        }
    }

    impl From<ParquetConfiguration> for Json {
        fn from(value: ParquetConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A single dimension to partition a data store. The dimension must be an `AttributePartition` or a `TimestampPartition` .
    ///
    /// A property type of `AWS::IoTAnalytics::Datastore`.
    ///
    /// Required: `AttributeName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Partition(Properties);

    impl Partition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the attribute that defines a partition dimension.
        ///
        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }
    }

    impl From<Partition> for Json {
        fn from(value: Partition) -> Self {
            value.0.into()
        }
    }

    /// How long, in days, message data is kept.
    ///
    /// A property type of `AWS::IoTAnalytics::Datastore`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetentionPeriod(Properties);

    impl RetentionPeriod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days that message data is kept. The `unlimited` parameter must be false.
        ///
        /// `NumberOfDays`.
        pub fn number_of_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfDays", value.into());
            self
        }

        /// If true, message data is kept indefinitely.
        ///
        /// `Unlimited`.
        pub fn unlimited(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Unlimited", value.into());
            self
        }
    }

    impl From<RetentionPeriod> for Json {
        fn from(value: RetentionPeriod) -> Self {
            value.0.into()
        }
    }

    /// Information needed to define a schema.
    ///
    /// A property type of `AWS::IoTAnalytics::Datastore`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaDefinition(Properties);

    impl SchemaDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies one or more columns that store your data.
        ///
        /// `Columns`.
        pub fn columns(mut self, value: impl Into<List<Column>>) -> Self {
            self.0.set("Columns", value.into());
            self
        }
    }

    impl From<SchemaDefinition> for Json {
        fn from(value: SchemaDefinition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTAnalytics::Datastore`.
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

    /// A partition dimension defined by a timestamp attribute.
    ///
    /// A property type of `AWS::IoTAnalytics::Datastore`.
    ///
    /// Required: `AttributeName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimestampPartition(Properties);

    impl TimestampPartition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The attribute name of the partition defined by a timestamp.
        ///
        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// The timestamp format of a partition defined by a timestamp. The default format is seconds since epoch (January 1, 1970 at midnight UTC time).
        ///
        /// `TimestampFormat`.
        pub fn timestamp_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimestampFormat", value.into());
            self
        }
    }

    impl From<TimestampPartition> for Json {
        fn from(value: TimestampPartition) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Pipeline`].
pub mod pipeline {
    use crate::{Json, List, Map, Properties, Value};

    /// An activity that performs a transformation on a message.
    ///
    /// A property type of `AWS::IoTAnalytics::Pipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Activity(Properties);

    impl Activity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Adds other attributes based on existing attributes in the message.
        ///
        /// `AddAttributes`.
        pub fn add_attributes(mut self, value: impl Into<Value<AddAttributes>>) -> Self {
            self.0.set("AddAttributes", value.into());
            self
        }

        /// Determines the source of the messages to be processed.
        ///
        /// `Channel`.
        pub fn channel(mut self, value: impl Into<Value<Channel>>) -> Self {
            self.0.set("Channel", value.into());
            self
        }

        /// Specifies where to store the processed message data.
        ///
        /// `Datastore`.
        pub fn datastore(mut self, value: impl Into<Value<Datastore>>) -> Self {
            self.0.set("Datastore", value.into());
            self
        }

        /// Adds data from the AWS IoT device registry to your message.
        ///
        /// `DeviceRegistryEnrich`.
        pub fn device_registry_enrich(
            mut self,
            value: impl Into<Value<DeviceRegistryEnrich>>,
        ) -> Self {
            self.0.set("DeviceRegistryEnrich", value.into());
            self
        }

        /// Adds information from the AWS IoT Device Shadows service to a message.
        ///
        /// `DeviceShadowEnrich`.
        pub fn device_shadow_enrich(mut self, value: impl Into<Value<DeviceShadowEnrich>>) -> Self {
            self.0.set("DeviceShadowEnrich", value.into());
            self
        }

        /// Filters a message based on its attributes.
        ///
        /// `Filter`.
        pub fn filter(mut self, value: impl Into<Value<Filter>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// Runs a Lambda function to modify the message.
        ///
        /// `Lambda`.
        pub fn lambda(mut self, value: impl Into<Value<Lambda>>) -> Self {
            self.0.set("Lambda", value.into());
            self
        }

        /// Computes an arithmetic expression using the message's attributes and adds it to the message.
        ///
        /// `Math`.
        pub fn math(mut self, value: impl Into<Value<Math>>) -> Self {
            self.0.set("Math", value.into());
            self
        }

        /// Removes attributes from a message.
        ///
        /// `RemoveAttributes`.
        pub fn remove_attributes(mut self, value: impl Into<Value<RemoveAttributes>>) -> Self {
            self.0.set("RemoveAttributes", value.into());
            self
        }

        /// Creates a new message using only the specified attributes from the original message.
        ///
        /// `SelectAttributes`.
        pub fn select_attributes(mut self, value: impl Into<Value<SelectAttributes>>) -> Self {
            self.0.set("SelectAttributes", value.into());
            self
        }
    }

    impl From<Activity> for Json {
        fn from(value: Activity) -> Self {
            value.0.into()
        }
    }

    /// An activity that adds other attributes based on existing attributes in the message.
    ///
    /// A property type of `AWS::IoTAnalytics::Pipeline`.
    ///
    /// Required: `Attributes`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AddAttributes(Properties);

    impl AddAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of 1-50 "AttributeNameMapping" objects that map an existing attribute to a new attribute.
        ///
        /// `Attributes`. Required.
        pub fn attributes(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }

        /// The name of the 'addAttributes' activity.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The next activity in the pipeline.
        ///
        /// `Next`.
        pub fn next(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Next", value.into());
            self
        }
    }

    impl From<AddAttributes> for Json {
        fn from(value: AddAttributes) -> Self {
            value.0.into()
        }
    }

    /// Determines the source of the messages to be processed.
    ///
    /// A property type of `AWS::IoTAnalytics::Pipeline`.
    ///
    /// Required: `ChannelName`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Channel(Properties);

    impl Channel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the channel from which the messages are processed.
        ///
        /// `ChannelName`. Required.
        pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelName", value.into());
            self
        }

        /// The name of the 'channel' activity.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The next activity in the pipeline.
        ///
        /// `Next`.
        pub fn next(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Next", value.into());
            self
        }
    }

    impl From<Channel> for Json {
        fn from(value: Channel) -> Self {
            value.0.into()
        }
    }

    /// The datastore activity that specifies where to store the processed data.
    ///
    /// A property type of `AWS::IoTAnalytics::Pipeline`.
    ///
    /// Required: `DatastoreName`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Datastore(Properties);

    impl Datastore {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the data store where processed messages are stored.
        ///
        /// `DatastoreName`. Required.
        pub fn datastore_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatastoreName", value.into());
            self
        }

        /// The name of the datastore activity.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Datastore> for Json {
        fn from(value: Datastore) -> Self {
            value.0.into()
        }
    }

    /// An activity that adds data from the AWS IoT device registry to your message.
    ///
    /// A property type of `AWS::IoTAnalytics::Pipeline`.
    ///
    /// Required: `Attribute`, `Name`, `RoleArn`, `ThingName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeviceRegistryEnrich(Properties);

    impl DeviceRegistryEnrich {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the attribute that is added to the message.
        ///
        /// `Attribute`. Required.
        pub fn attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Attribute", value.into());
            self
        }

        /// The name of the 'deviceRegistryEnrich' activity.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The next activity in the pipeline.
        ///
        /// `Next`.
        pub fn next(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Next", value.into());
            self
        }

        /// The ARN of the role that allows access to the device's registry information.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The name of the IoT device whose registry information is added to the message.
        ///
        /// `ThingName`. Required.
        pub fn thing_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThingName", value.into());
            self
        }
    }

    impl From<DeviceRegistryEnrich> for Json {
        fn from(value: DeviceRegistryEnrich) -> Self {
            value.0.into()
        }
    }

    /// An activity that adds information from the AWS IoT Device Shadows service to a message.
    ///
    /// A property type of `AWS::IoTAnalytics::Pipeline`.
    ///
    /// Required: `Attribute`, `Name`, `RoleArn`, `ThingName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeviceShadowEnrich(Properties);

    impl DeviceShadowEnrich {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the attribute that is added to the message.
        ///
        /// `Attribute`. Required.
        pub fn attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Attribute", value.into());
            self
        }

        /// The name of the 'deviceShadowEnrich' activity.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The next activity in the pipeline.
        ///
        /// `Next`.
        pub fn next(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Next", value.into());
            self
        }

        /// The ARN of the role that allows access to the device's shadow.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The name of the IoT device whose shadow information is added to the message.
        ///
        /// `ThingName`. Required.
        pub fn thing_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThingName", value.into());
            self
        }
    }

    impl From<DeviceShadowEnrich> for Json {
        fn from(value: DeviceShadowEnrich) -> Self {
            value.0.into()
        }
    }

    /// An activity that filters a message based on its attributes.
    ///
    /// A property type of `AWS::IoTAnalytics::Pipeline`.
    ///
    /// Required: `Filter`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Filter(Properties);

    impl Filter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An expression that looks like an SQL WHERE clause that must return a Boolean value.
        ///
        /// `Filter`. Required.
        pub fn filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// The name of the 'filter' activity.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The next activity in the pipeline.
        ///
        /// `Next`.
        pub fn next(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Next", value.into());
            self
        }
    }

    impl From<Filter> for Json {
        fn from(value: Filter) -> Self {
            value.0.into()
        }
    }

    /// An activity that runs a Lambda function to modify the message.
    ///
    /// A property type of `AWS::IoTAnalytics::Pipeline`.
    ///
    /// Required: `BatchSize`, `LambdaName`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Lambda(Properties);

    impl Lambda {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of messages passed to the Lambda function for processing.
        ///
        /// `BatchSize`. Required.
        pub fn batch_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BatchSize", value.into());
            self
        }

        /// The name of the Lambda function that is run on the message.
        ///
        /// `LambdaName`. Required.
        pub fn lambda_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaName", value.into());
            self
        }

        /// The name of the 'lambda' activity.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The next activity in the pipeline.
        ///
        /// `Next`.
        pub fn next(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Next", value.into());
            self
        }
    }

    impl From<Lambda> for Json {
        fn from(value: Lambda) -> Self {
            value.0.into()
        }
    }

    /// An activity that computes an arithmetic expression using the message's attributes.
    ///
    /// A property type of `AWS::IoTAnalytics::Pipeline`.
    ///
    /// Required: `Attribute`, `Math`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Math(Properties);

    impl Math {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the attribute that contains the result of the math operation.
        ///
        /// `Attribute`. Required.
        pub fn attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Attribute", value.into());
            self
        }

        /// An expression that uses one or more existing attributes and must return an integer value.
        ///
        /// `Math`. Required.
        pub fn math(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Math", value.into());
            self
        }

        /// The name of the 'math' activity.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The next activity in the pipeline.
        ///
        /// `Next`.
        pub fn next(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Next", value.into());
            self
        }
    }

    impl From<Math> for Json {
        fn from(value: Math) -> Self {
            value.0.into()
        }
    }

    /// An activity that removes attributes from a message.
    ///
    /// A property type of `AWS::IoTAnalytics::Pipeline`.
    ///
    /// Required: `Attributes`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RemoveAttributes(Properties);

    impl RemoveAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of 1-50 attributes to remove from the message.
        ///
        /// `Attributes`. Required.
        pub fn attributes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }

        /// The name of the 'removeAttributes' activity.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The next activity in the pipeline.
        ///
        /// `Next`.
        pub fn next(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Next", value.into());
            self
        }
    }

    impl From<RemoveAttributes> for Json {
        fn from(value: RemoveAttributes) -> Self {
            value.0.into()
        }
    }

    /// Creates a new message using only the specified attributes from the original message.
    ///
    /// A property type of `AWS::IoTAnalytics::Pipeline`.
    ///
    /// Required: `Attributes`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SelectAttributes(Properties);

    impl SelectAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of the attributes to select from the message.
        ///
        /// `Attributes`. Required.
        pub fn attributes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }

        /// The name of the 'selectAttributes' activity.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The next activity in the pipeline.
        ///
        /// `Next`.
        pub fn next(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Next", value.into());
            self
        }
    }

    impl From<SelectAttributes> for Json {
        fn from(value: SelectAttributes) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTAnalytics::Pipeline`.
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
