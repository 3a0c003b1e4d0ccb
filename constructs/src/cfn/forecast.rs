//! `AWS::Forecast`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates an Amazon Forecast dataset.
///
/// [`AWS::Forecast::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html).
///
/// Required: `DatasetName`, `DatasetType`, `Domain`, `Schema`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dataset(Properties);

impl Dataset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The frequency of data collection. This parameter is required for RELATED\_TIME\_SERIES datasets.
    ///
    /// `DataFrequency`.
    pub fn data_frequency(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataFrequency", value.into());
        self
    }

    /// The name of the dataset.
    ///
    /// `DatasetName`. Required. A change replaces the resource.
    pub fn dataset_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetName", value.into());
        self
    }

    /// The dataset type.
    ///
    /// `DatasetType`. Required. Allowed: [`DatasetType`](dataset::DatasetType).
    pub fn dataset_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetType", value.into());
        self
    }

    /// The domain associated with the dataset.
    ///
    /// `Domain`. Required. Allowed: [`Domain`](dataset::Domain).
    pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Domain", value.into());
        self
    }

    /// A Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon Forecast can assume to access the key.
    ///
    /// `EncryptionConfig`.
    pub fn encryption_config(mut self, value: impl Into<Value<dataset::EncryptionConfig>>) -> Self {
        self.0.set("EncryptionConfig", value.into());
        self
    }

    /// The schema for the dataset. The schema attributes and their order must match the fields in your data. The dataset `Domain` and `DatasetType` that you choose determine the minimum required fields in your training data.
    ///
    /// `Schema`. Required.
    pub fn schema(mut self, value: impl Into<Value<dataset::Schema>>) -> Self {
        self.0.set("Schema", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dataset::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Dataset {
    const TYPE: &'static str = "AWS::Forecast::Dataset";
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
}

/// Creates a dataset group, which holds a collection of related datasets.
///
/// [`AWS::Forecast::DatasetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-datasetgroup.html).
///
/// Required: `DatasetGroupName`, `Domain`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DatasetGroup(Properties);

impl DatasetGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of Amazon Resource Names (ARNs) of the datasets that you want to include in the dataset group.
    ///
    /// `DatasetArns`.
    pub fn dataset_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DatasetArns", value.into());
        self
    }

    /// The name of the dataset group.
    ///
    /// `DatasetGroupName`. Required. A change replaces the resource.
    pub fn dataset_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetGroupName", value.into());
        self
    }

    /// The domain associated with the dataset group.
    ///
    /// `Domain`. Required. Allowed: [`Domain`](dataset_group::Domain).
    pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Domain", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dataset_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DatasetGroup {
    const TYPE: &'static str = "AWS::Forecast::DatasetGroup";
}

impl Construct for DatasetGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DatasetGroup> for Properties {
    fn from(value: DatasetGroup) -> Self {
        value.0
    }
}

impl Handle<DatasetGroup> {
    /// The Amazon Resource Name (ARN) of the dataset group.
    ///
    /// `Fn::GetAtt` of `DatasetGroupArn`.
    #[must_use]
    pub fn dataset_group_arn(self) -> Value<String> {
        self.attribute("DatasetGroupArn")
    }
}

/// Property types and words of [`Dataset`].
pub mod dataset {
    use crate::{Json, List, Properties, Value};

    /// A Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon Forecast can assume to access the key.
    ///
    /// A property type of `AWS::Forecast::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfig(Properties);

    impl EncryptionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<EncryptionConfig> for Json {
        fn from(value: EncryptionConfig) -> Self {
            value.0.into()
        }
    }

    /// The schema for the dataset. The schema attributes and their order must match the fields in your data. The dataset `Domain` and `DatasetType` that you choose determine the minimum required fields in your training data.
    ///
    /// A property type of `AWS::Forecast::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schema(Properties);

    impl Schema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Attributes`.
        pub fn attributes(mut self, value: impl Into<List<SchemaAttributesItem>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }
    }

    impl From<Schema> for Json {
        fn from(value: Schema) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Forecast::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaAttributesItem(Properties);

    impl SchemaAttributesItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the dataset field
        ///
        /// `AttributeName`.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// Data type of the field
        ///
        /// `AttributeType`. Allowed: [`AttributeType`].
        pub fn attribute_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeType", value.into());
            self
        }
    }

    impl From<SchemaAttributesItem> for Json {
        fn from(value: SchemaAttributesItem) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Forecast::Dataset`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DatasetType`.
        pub enum DatasetType {
            TargetTimeSeries = "TARGET_TIME_SERIES",
            RelatedTimeSeries = "RELATED_TIME_SERIES",
            ItemMetadata = "ITEM_METADATA",
        }

        /// Words for `Domain`.
        pub enum Domain {
            Retail = "RETAIL",
            Custom = "CUSTOM",
            InventoryPlanning = "INVENTORY_PLANNING",
            Ec2Capacity = "EC2_CAPACITY",
            WorkForce = "WORK_FORCE",
            WebTraffic = "WEB_TRAFFIC",
            Metrics = "METRICS",
        }

        /// Words for `AttributeType`.
        pub enum AttributeType {
            String = "string",
            Integer = "integer",
            Float = "float",
            Timestamp = "timestamp",
            Geolocation = "geolocation",
        }
    }
}

/// Property types and words of [`DatasetGroup`].
pub mod dataset_group {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Forecast::DatasetGroup`.
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
        /// Words for `Domain`.
        pub enum Domain {
            Retail = "RETAIL",
            Custom = "CUSTOM",
            InventoryPlanning = "INVENTORY_PLANNING",
            Ec2Capacity = "EC2_CAPACITY",
            WorkForce = "WORK_FORCE",
            WebTraffic = "WEB_TRAFFIC",
            Metrics = "METRICS",
        }
    }
}
