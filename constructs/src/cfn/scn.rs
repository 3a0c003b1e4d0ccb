//! `AWS::SCN`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Represents an AWS Supply Chain data integration flow.
///
/// [`AWS::SCN::DataIntegrationFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html).
///
/// Required: `InstanceId`, `Name`, `Sources`, `Target`, `Transformation`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataIntegrationFlow(Properties);

impl DataIntegrationFlow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Web Services Supply Chain instance identifier.
    ///
    /// `InstanceId`. Required. A change replaces the resource.
    pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceId", value.into());
        self
    }

    /// The name of the DataIntegrationFlow.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The source configurations for the DataIntegrationFlow.
    ///
    /// `Sources`. Required.
    pub fn sources(
        mut self,
        value: impl Into<List<data_integration_flow::DataIntegrationFlowSource>>,
    ) -> Self {
        self.0.set("Sources", value.into());
        self
    }

    /// The tags for the DataIntegrationFlow.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_integration_flow::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The DataIntegrationFlow target parameters.
    ///
    /// `Target`. Required.
    pub fn target(
        mut self,
        value: impl Into<Value<data_integration_flow::DataIntegrationFlowTarget>>,
    ) -> Self {
        self.0.set("Target", value.into());
        self
    }

    /// The DataIntegrationFlow transformation parameters.
    ///
    /// `Transformation`. Required.
    pub fn transformation(
        mut self,
        value: impl Into<Value<data_integration_flow::DataIntegrationFlowTransformation>>,
    ) -> Self {
        self.0.set("Transformation", value.into());
        self
    }
}

impl Resource for DataIntegrationFlow {
    const TYPE: &'static str = "AWS::SCN::DataIntegrationFlow";
}

impl Construct for DataIntegrationFlow {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataIntegrationFlow> for Properties {
    fn from(value: DataIntegrationFlow) -> Self {
        value.0
    }
}

impl Handle<DataIntegrationFlow> {
    /// The Amazon Resource Name (ARN) of the DataIntegrationFlow.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The creation time of the DataIntegrationFlow.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The last modified time of the DataIntegrationFlow.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// Represents an AWS Supply Chain data lake dataset.
///
/// [`AWS::SCN::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataset.html).
///
/// Required: `InstanceId`, `Name`, `Namespace`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dataset(Properties);

impl Dataset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the dataset.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Web Services Supply Chain instance identifier.
    ///
    /// `InstanceId`. Required. A change replaces the resource.
    pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceId", value.into());
        self
    }

    /// The name of the dataset.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The namespace of the dataset.
    ///
    /// `Namespace`. Required. A change replaces the resource.
    pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Namespace", value.into());
        self
    }

    /// The partition specification of the dataset.
    ///
    /// `PartitionSpec`. A change replaces the resource.
    pub fn partition_spec(mut self, value: impl Into<Value<dataset::PartitionSpec>>) -> Self {
        self.0.set("PartitionSpec", value.into());
        self
    }

    /// The schema of the dataset.
    ///
    /// `Schema`. A change replaces the resource.
    pub fn schema(mut self, value: impl Into<Value<dataset::Schema>>) -> Self {
        self.0.set("Schema", value.into());
        self
    }

    /// The tags for the dataset.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dataset::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Dataset {
    const TYPE: &'static str = "AWS::SCN::Dataset";
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
    /// The Amazon Resource Name (ARN) of the dataset.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The creation time of the dataset.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The last modified time of the dataset.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// Resource Type definition for AWS::SCN::Instance
///
/// [`AWS::SCN::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-instance.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Instance(Properties);

impl Instance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The instance description.
    ///
    /// `InstanceDescription`.
    pub fn instance_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceDescription", value.into());
        self
    }

    /// The instance name.
    ///
    /// `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceName", value.into());
        self
    }

    /// Tags for the instance.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The WebApp DNS domain name of the instance.
    ///
    /// `WebAppDnsDomain`. A change replaces the resource.
    pub fn web_app_dns_domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WebAppDnsDomain", value.into());
        self
    }
}

impl Resource for Instance {
    const TYPE: &'static str = "AWS::SCN::Instance";
}

impl Construct for Instance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Instance> for Properties {
    fn from(value: Instance) -> Self {
        value.0
    }
}

impl Handle<Instance> {
    /// The ARN of the instance.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The AWS account ID that owns the instance.
    ///
    /// `Fn::GetAtt` of `AwsAccountId`.
    #[must_use]
    pub fn aws_account_id(self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// The instance creation timestamp.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The instance identifier.
    ///
    /// `Fn::GetAtt` of `InstanceId`.
    #[must_use]
    pub fn instance_id(self) -> Value<String> {
        self.attribute("InstanceId")
    }

    /// The instance last modified timestamp.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The state of the instance.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The version number of the instance.
    ///
    /// `Fn::GetAtt` of `VersionNumber`.
    #[must_use]
    pub fn version_number(self) -> Value<f64> {
        self.attribute("VersionNumber")
    }
}

/// Definition of AWS::SCN::Namespace Resource Type
///
/// [`AWS::SCN::Namespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-namespace.html).
///
/// Required: `InstanceId`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Namespace(Properties);

impl Namespace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the namespace.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Web Services Supply Chain instance identifier.
    ///
    /// `InstanceId`. Required. A change replaces the resource.
    pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceId", value.into());
        self
    }

    /// The name of the namespace.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags for the namespace.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<namespace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Namespace {
    const TYPE: &'static str = "AWS::SCN::Namespace";
}

impl Construct for Namespace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Namespace> for Properties {
    fn from(value: Namespace) -> Self {
        value.0
    }
}

impl Handle<Namespace> {
    /// The Amazon Resource Name (ARN) of the namespace.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The creation time of the namespace.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The last modified time of the namespace.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// Property types and words of [`DataIntegrationFlow`].
pub mod data_integration_flow {
    use crate::{Json, List, Properties, Value};

    /// The DataIntegrationFlow source parameters.
    ///
    /// A property type of `AWS::SCN::DataIntegrationFlow`.
    ///
    /// Required: `SourceName`, `SourceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataIntegrationFlowSource(Properties);

    impl DataIntegrationFlowSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dataset source configuration parameters.
        ///
        /// `DatasetSource`.
        pub fn dataset_source(
            mut self,
            value: impl Into<Value<DatasetSourceConfiguration>>,
        ) -> Self {
            self.0.set("DatasetSource", value.into());
            self
        }

        /// The S3 source configuration parameters.
        ///
        /// `S3Source`.
        pub fn s3_source(mut self, value: impl Into<Value<S3SourceConfiguration>>) -> Self {
            self.0.set("S3Source", value.into());
            self
        }

        /// The source name that can be used as table alias in SQL transformation query.
        ///
        /// `SourceName`. Required.
        pub fn source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceName", value.into());
            self
        }

        /// The source type.
        ///
        /// `SourceType`. Required. Allowed: [`SourceType`].
        pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceType", value.into());
            self
        }
    }

    impl From<DataIntegrationFlowSource> for Json {
        fn from(value: DataIntegrationFlowSource) -> Self {
            value.0.into()
        }
    }

    /// The DataIntegrationFlow target parameters.
    ///
    /// A property type of `AWS::SCN::DataIntegrationFlow`.
    ///
    /// Required: `TargetType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataIntegrationFlowTarget(Properties);

    impl DataIntegrationFlowTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dataset target configuration parameters.
        ///
        /// `DatasetTarget`.
        pub fn dataset_target(
            mut self,
            value: impl Into<Value<DatasetTargetConfiguration>>,
        ) -> Self {
            self.0.set("DatasetTarget", value.into());
            self
        }

        /// The target type.
        ///
        /// `TargetType`. Required. Allowed: [`TargetType`].
        pub fn target_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetType", value.into());
            self
        }
    }

    impl From<DataIntegrationFlowTarget> for Json {
        fn from(value: DataIntegrationFlowTarget) -> Self {
            value.0.into()
        }
    }

    /// The DataIntegrationFlow transformation parameters.
    ///
    /// A property type of `AWS::SCN::DataIntegrationFlow`.
    ///
    /// Required: `TransformationType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataIntegrationFlowTransformation(Properties);

    impl DataIntegrationFlowTransformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The SQL transformation configuration parameters.
        ///
        /// `SqlTransformation`.
        pub fn sql_transformation(
            mut self,
            value: impl Into<Value<SqlTransformationConfiguration>>,
        ) -> Self {
            self.0.set("SqlTransformation", value.into());
            self
        }

        /// The transformation type.
        ///
        /// `TransformationType`. Required. Allowed: [`TransformationType`].
        pub fn transformation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TransformationType", value.into());
            self
        }
    }

    impl From<DataIntegrationFlowTransformation> for Json {
        fn from(value: DataIntegrationFlowTransformation) -> Self {
            value.0.into()
        }
    }

    /// The dataset options.
    ///
    /// A property type of `AWS::SCN::DataIntegrationFlow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetOptions(Properties);

    impl DatasetOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The option to perform deduplication on data records sharing same primary key values.
        ///
        /// `DedupeRecords`.
        pub fn dedupe_records(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DedupeRecords", value.into());
            self
        }

        /// The deduplication strategy.
        ///
        /// `DedupeStrategy`.
        pub fn dedupe_strategy(mut self, value: impl Into<Value<DedupeStrategy>>) -> Self {
            self.0.set("DedupeStrategy", value.into());
            self
        }

        /// The load type.
        ///
        /// `LoadType`. Allowed: [`LoadType`].
        pub fn load_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoadType", value.into());
            self
        }
    }

    impl From<DatasetOptions> for Json {
        fn from(value: DatasetOptions) -> Self {
            value.0.into()
        }
    }

    /// The dataset source configuration parameters.
    ///
    /// A property type of `AWS::SCN::DataIntegrationFlow`.
    ///
    /// Required: `DatasetIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetSourceConfiguration(Properties);

    impl DatasetSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the dataset.
        ///
        /// `DatasetIdentifier`. Required.
        pub fn dataset_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatasetIdentifier", value.into());
            self
        }

        /// The dataset options.
        ///
        /// `Options`.
        pub fn options(mut self, value: impl Into<Value<DatasetOptions>>) -> Self {
            self.0.set("Options", value.into());
            self
        }
    }

    impl From<DatasetSourceConfiguration> for Json {
        fn from(value: DatasetSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The dataset target configuration parameters.
    ///
    /// A property type of `AWS::SCN::DataIntegrationFlow`.
    ///
    /// Required: `DatasetIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetTargetConfiguration(Properties);

    impl DatasetTargetConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dataset ARN.
        ///
        /// `DatasetIdentifier`. Required.
        pub fn dataset_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatasetIdentifier", value.into());
            self
        }

        /// The dataset options.
        ///
        /// `Options`.
        pub fn options(mut self, value: impl Into<Value<DatasetOptions>>) -> Self {
            self.0.set("Options", value.into());
            self
        }
    }

    impl From<DatasetTargetConfiguration> for Json {
        fn from(value: DatasetTargetConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The deduplication strategy.
    ///
    /// A property type of `AWS::SCN::DataIntegrationFlow`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DedupeStrategy(Properties);

    impl DedupeStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The field priority deduplication strategy configuration.
        ///
        /// `FieldPriority`.
        pub fn field_priority(
            mut self,
            value: impl Into<Value<FieldPriorityDedupeStrategyConfiguration>>,
        ) -> Self {
            self.0.set("FieldPriority", value.into());
            self
        }

        /// The deduplication strategy type.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<DedupeStrategy> for Json {
        fn from(value: DedupeStrategy) -> Self {
            value.0.into()
        }
    }

    /// A deduplication field.
    ///
    /// A property type of `AWS::SCN::DataIntegrationFlow`.
    ///
    /// Required: `Name`, `SortOrder`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldPriorityDedupeField(Properties);

    impl FieldPriorityDedupeField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the deduplication field.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The sort order.
        ///
        /// `SortOrder`. Required. Allowed: [`SortOrder`].
        pub fn sort_order(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SortOrder", value.into());
            self
        }
    }

    impl From<FieldPriorityDedupeField> for Json {
        fn from(value: FieldPriorityDedupeField) -> Self {
            value.0.into()
        }
    }

    /// The field priority deduplication strategy configuration.
    ///
    /// A property type of `AWS::SCN::DataIntegrationFlow`.
    ///
    /// Required: `Fields`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldPriorityDedupeStrategyConfiguration(Properties);

    impl FieldPriorityDedupeStrategyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of field names and their sort order for deduplication.
        ///
        /// `Fields`. Required.
        pub fn fields(mut self, value: impl Into<List<FieldPriorityDedupeField>>) -> Self {
            self.0.set("Fields", value.into());
            self
        }
    }

    impl From<FieldPriorityDedupeStrategyConfiguration> for Json {
        fn from(value: FieldPriorityDedupeStrategyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 options.
    ///
    /// A property type of `AWS::SCN::DataIntegrationFlow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Options(Properties);

    impl S3Options {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file type.
        ///
        /// `FileType`. Allowed: [`FileType`].
        pub fn file_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileType", value.into());
            self
        }
    }

    impl From<S3Options> for Json {
        fn from(value: S3Options) -> Self {
            value.0.into()
        }
    }

    /// The S3 source configuration parameters.
    ///
    /// A property type of `AWS::SCN::DataIntegrationFlow`.
    ///
    /// Required: `BucketName`, `Prefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3SourceConfiguration(Properties);

    impl S3SourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket name.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The Amazon S3 options.
        ///
        /// `Options`.
        pub fn options(mut self, value: impl Into<Value<S3Options>>) -> Self {
            self.0.set("Options", value.into());
            self
        }

        /// The S3 prefix.
        ///
        /// `Prefix`. Required.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<S3SourceConfiguration> for Json {
        fn from(value: S3SourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The SQL transformation configuration parameters.
    ///
    /// A property type of `AWS::SCN::DataIntegrationFlow`.
    ///
    /// Required: `Query`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SqlTransformationConfiguration(Properties);

    impl SqlTransformationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The transformation SQL query body based on SparkSQL.
        ///
        /// `Query`. Required.
        pub fn query(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Query", value.into());
            self
        }
    }

    impl From<SqlTransformationConfiguration> for Json {
        fn from(value: SqlTransformationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SCN::DataIntegrationFlow`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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
        /// Words for `SourceType`.
        pub enum SourceType {
            S3 = "S3",
            Dataset = "DATASET",
        }

        /// Words for `TargetType`.
        pub enum TargetType {
            Dataset = "DATASET",
        }

        /// Words for `TransformationType`.
        pub enum TransformationType {
            Sql = "SQL",
            None = "NONE",
        }

        /// Words for `LoadType`.
        pub enum LoadType {
            Incremental = "INCREMENTAL",
            Replace = "REPLACE",
        }

        /// Words for `Type`.
        pub enum Type {
            FieldPriority = "FIELD_PRIORITY",
        }

        /// Words for `SortOrder`.
        pub enum SortOrder {
            Asc = "ASC",
            Desc = "DESC",
        }

        /// Words for `FileType`.
        pub enum FileType {
            Csv = "CSV",
            Parquet = "PARQUET",
            Json = "JSON",
        }
    }
}

/// Property types and words of [`Dataset`].
pub mod dataset {
    use crate::{Json, List, Properties, Value};

    /// The partition field details.
    ///
    /// A property type of `AWS::SCN::Dataset`.
    ///
    /// Required: `Name`, `Transform`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataLakeDatasetPartitionField(Properties);

    impl DataLakeDatasetPartitionField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the partition field.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The transformation of the partition field.
        ///
        /// `Transform`. Required.
        pub fn transform(
            mut self,
            value: impl Into<Value<DataLakeDatasetPartitionFieldTransform>>,
        ) -> Self {
            self.0.set("Transform", value.into());
            self
        }
    }

    impl From<DataLakeDatasetPartitionField> for Json {
        fn from(value: DataLakeDatasetPartitionField) -> Self {
            value.0.into()
        }
    }

    /// The transformation of the partition field.
    ///
    /// A property type of `AWS::SCN::Dataset`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataLakeDatasetPartitionFieldTransform(Properties);

    impl DataLakeDatasetPartitionFieldTransform {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of partitioning transformation.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<DataLakeDatasetPartitionFieldTransform> for Json {
        fn from(value: DataLakeDatasetPartitionFieldTransform) -> Self {
            value.0.into()
        }
    }

    /// The primary key field details.
    ///
    /// A property type of `AWS::SCN::Dataset`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataLakeDatasetPrimaryKeyField(Properties);

    impl DataLakeDatasetPrimaryKeyField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the primary key field.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<DataLakeDatasetPrimaryKeyField> for Json {
        fn from(value: DataLakeDatasetPrimaryKeyField) -> Self {
            value.0.into()
        }
    }

    /// The dataset field details.
    ///
    /// A property type of `AWS::SCN::Dataset`.
    ///
    /// Required: `IsRequired`, `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataLakeDatasetSchemaField(Properties);

    impl DataLakeDatasetSchemaField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicate if the field is required or not.
        ///
        /// `IsRequired`. Required.
        pub fn is_required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsRequired", value.into());
            self
        }

        /// The dataset field name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The dataset field type.
        ///
        /// `Type`. Required. Allowed: [`DataLakeDatasetSchemaFieldType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<DataLakeDatasetSchemaField> for Json {
        fn from(value: DataLakeDatasetSchemaField) -> Self {
            value.0.into()
        }
    }

    /// The partition specification of the dataset.
    ///
    /// A property type of `AWS::SCN::Dataset`.
    ///
    /// Required: `Fields`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PartitionSpec(Properties);

    impl PartitionSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The partition fields.
        ///
        /// `Fields`. Required.
        pub fn fields(mut self, value: impl Into<List<DataLakeDatasetPartitionField>>) -> Self {
            self.0.set("Fields", value.into());
            self
        }
    }

    impl From<PartitionSpec> for Json {
        fn from(value: PartitionSpec) -> Self {
            value.0.into()
        }
    }

    /// The schema of the dataset.
    ///
    /// A property type of `AWS::SCN::Dataset`.
    ///
    /// Required: `Fields`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schema(Properties);

    impl Schema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of field details of the dataset schema.
        ///
        /// `Fields`. Required.
        pub fn fields(mut self, value: impl Into<List<DataLakeDatasetSchemaField>>) -> Self {
            self.0.set("Fields", value.into());
            self
        }

        /// The name of the dataset schema.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The list of primary key fields for the dataset.
        ///
        /// `PrimaryKeys`.
        pub fn primary_keys(
            mut self,
            value: impl Into<List<DataLakeDatasetPrimaryKeyField>>,
        ) -> Self {
            self.0.set("PrimaryKeys", value.into());
            self
        }
    }

    impl From<Schema> for Json {
        fn from(value: Schema) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SCN::Dataset`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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
            Year = "YEAR",
            Month = "MONTH",
            Day = "DAY",
            Hour = "HOUR",
            Identity = "IDENTITY",
        }

        /// Words for `Type`.
        pub enum DataLakeDatasetSchemaFieldType {
            Int = "INT",
            Double = "DOUBLE",
            String = "STRING",
            Timestamp = "TIMESTAMP",
            Long = "LONG",
        }
    }
}

/// Property types of [`Instance`].
pub mod instance {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SCN::Instance`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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

/// Property types of [`Namespace`].
pub mod namespace {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SCN::Namespace`.
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
