//! `AWS::S3Tables`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a namespace. A namespace is a logical grouping of tables within your table bucket, which you can use to organize tables.
///
/// [`AWS::S3Tables::Namespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-namespace.html).
///
/// Required: `Namespace`, `TableBucketARN`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Namespace(Properties);

impl Namespace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the namespace.
    ///
    /// `Namespace`. Required. A change replaces the resource.
    pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Namespace", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the table bucket to create the namespace in.
    ///
    /// `TableBucketARN`. Required. A change replaces the resource.
    pub fn table_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableBucketARN", value.into());
        self
    }
}

impl Resource for Namespace {
    const TYPE: &'static str = "AWS::S3Tables::Namespace";
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

/// Creates a new table associated with the given namespace in a table bucket.
///
/// [`AWS::S3Tables::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html).
///
/// Required: `Namespace`, `OpenTableFormat`, `TableBucketARN`, `TableName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Table(Properties);

impl Table {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains details about the compaction settings for an Iceberg table.
    ///
    /// `Compaction`.
    pub fn compaction(mut self, value: impl Into<Value<table::Compaction>>) -> Self {
        self.0.set("Compaction", value.into());
        self
    }

    /// Contains details about the metadata for an Iceberg table.
    ///
    /// `IcebergMetadata`. A change replaces the resource.
    pub fn iceberg_metadata(mut self, value: impl Into<Value<table::IcebergMetadata>>) -> Self {
        self.0.set("IcebergMetadata", value.into());
        self
    }

    /// The name of the namespace.
    ///
    /// `Namespace`. Required.
    pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Namespace", value.into());
        self
    }

    /// The format of the table.
    ///
    /// `OpenTableFormat`. Required. Allowed: [`OpenTableFormat`](table::OpenTableFormat). A change replaces the resource.
    pub fn open_table_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OpenTableFormat", value.into());
        self
    }

    /// Contains details about the Iceberg snapshot management settings for the table.
    ///
    /// `SnapshotManagement`.
    pub fn snapshot_management(
        mut self,
        value: impl Into<Value<table::SnapshotManagement>>,
    ) -> Self {
        self.0.set("SnapshotManagement", value.into());
        self
    }

    /// The configuration details for the storage class of tables or table buckets. This allows you to optimize storage costs by selecting the appropriate storage class based on your access patterns and performance requirements.
    ///
    /// `StorageClassConfiguration`. A change replaces the resource.
    pub fn storage_class_configuration(
        mut self,
        value: impl Into<Value<table::StorageClassConfiguration>>,
    ) -> Self {
        self.0.set("StorageClassConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the table bucket to create the table in.
    ///
    /// `TableBucketARN`. Required. A change replaces the resource.
    pub fn table_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableBucketARN", value.into());
        self
    }

    /// The name for the table.
    ///
    /// `TableName`. Required.
    pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableName", value.into());
        self
    }

    /// User tags (key-value pairs) to associate with the table.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<table::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Indicates that you don't want to specify a schema for the table. This property is mutually exclusive to `IcebergMetadata` , and its only possible value is `Yes` .
    ///
    /// `WithoutMetadata`. Allowed: [`WithoutMetadata`](table::WithoutMetadata). A change replaces the resource.
    pub fn without_metadata(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WithoutMetadata", value.into());
        self
    }
}

impl Resource for Table {
    const TYPE: &'static str = "AWS::S3Tables::Table";
}

impl Construct for Table {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Table> for Properties {
    fn from(value: Table) -> Self {
        value.0
    }
}

impl Handle<Table> {
    /// The Amazon Resource Name (ARN) of the table.
    ///
    /// `Fn::GetAtt` of `TableARN`.
    #[must_use]
    pub fn table_arn(self) -> Value<String> {
        self.attribute("TableARN")
    }

    /// The version token of the table.
    ///
    /// `Fn::GetAtt` of `VersionToken`.
    #[must_use]
    pub fn version_token(self) -> Value<String> {
        self.attribute("VersionToken")
    }

    /// The warehouse location of the table.
    ///
    /// `Fn::GetAtt` of `WarehouseLocation`.
    #[must_use]
    pub fn warehouse_location(self) -> Value<String> {
        self.attribute("WarehouseLocation")
    }
}

/// Creates a table bucket. For more information, see [Creating a table bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-buckets-create.html) in the \*Amazon Simple Storage Service User Guide\* .
///
/// [`AWS::S3Tables::TableBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html).
///
/// Required: `TableBucketName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TableBucket(Properties);

impl TableBucket {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration specifying how data should be encrypted. This structure defines the encryption algorithm and optional KMS key to be used for server-side encryption.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<table_bucket::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// Settings governing the Metric configuration for the table bucket.
    ///
    /// `MetricsConfiguration`.
    pub fn metrics_configuration(
        mut self,
        value: impl Into<Value<table_bucket::MetricsConfiguration>>,
    ) -> Self {
        self.0.set("MetricsConfiguration", value.into());
        self
    }

    /// Specifies replication configuration for the table bucket
    ///
    /// `ReplicationConfiguration`.
    pub fn replication_configuration(
        mut self,
        value: impl Into<Value<table_bucket::ReplicationConfiguration>>,
    ) -> Self {
        self.0.set("ReplicationConfiguration", value.into());
        self
    }

    /// The configuration details for the storage class of tables or table buckets. This allows you to optimize storage costs by selecting the appropriate storage class based on your access patterns and performance requirements.
    ///
    /// `StorageClassConfiguration`.
    pub fn storage_class_configuration(
        mut self,
        value: impl Into<Value<table_bucket::StorageClassConfiguration>>,
    ) -> Self {
        self.0.set("StorageClassConfiguration", value.into());
        self
    }

    /// The name for the table bucket.
    ///
    /// `TableBucketName`. Required. A change replaces the resource.
    pub fn table_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableBucketName", value.into());
        self
    }

    /// User tags (key-value pairs) to associate with the table bucket.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<table_bucket::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The unreferenced file removal settings for your table bucket. Unreferenced file removal identifies and deletes all objects that are not referenced by any table snapshots.
    ///
    /// `UnreferencedFileRemoval`.
    pub fn unreferenced_file_removal(
        mut self,
        value: impl Into<Value<table_bucket::UnreferencedFileRemoval>>,
    ) -> Self {
        self.0.set("UnreferencedFileRemoval", value.into());
        self
    }
}

impl Resource for TableBucket {
    const TYPE: &'static str = "AWS::S3Tables::TableBucket";
}

impl Construct for TableBucket {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TableBucket> for Properties {
    fn from(value: TableBucket) -> Self {
        value.0
    }
}

impl Handle<TableBucket> {
    /// The Amazon Resource Name (ARN) of the table bucket.
    ///
    /// `Fn::GetAtt` of `TableBucketARN`.
    #[must_use]
    pub fn table_bucket_arn(self) -> Value<String> {
        self.attribute("TableBucketARN")
    }
}

/// Creates a new maintenance configuration or replaces an existing table bucket policy for a table bucket.
///
/// [`AWS::S3Tables::TableBucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucketpolicy.html).
///
/// Required: `ResourcePolicy`, `TableBucketARN`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TableBucketPolicy(Properties);

impl TableBucketPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The bucket policy JSON for the table bucket.
    ///
    /// `ResourcePolicy`. Required.
    pub fn resource_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ResourcePolicy", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the table bucket.
    ///
    /// `TableBucketARN`. Required. A change replaces the resource.
    pub fn table_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableBucketARN", value.into());
        self
    }
}

impl Resource for TableBucketPolicy {
    const TYPE: &'static str = "AWS::S3Tables::TableBucketPolicy";
}

impl Construct for TableBucketPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TableBucketPolicy> for Properties {
    fn from(value: TableBucketPolicy) -> Self {
        value.0
    }
}

/// Creates a new maintenance configuration or replaces an existing table policy for a table.
///
/// [`AWS::S3Tables::TablePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablepolicy.html).
///
/// Required: `ResourcePolicy`, `TableARN`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TablePolicy(Properties);

impl TablePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The `JSON` that defines the policy.
    ///
    /// `ResourcePolicy`. Required.
    pub fn resource_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ResourcePolicy", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the table.
    ///
    /// `TableARN`. Required. A change replaces the resource.
    pub fn table_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableARN", value.into());
        self
    }
}

impl Resource for TablePolicy {
    const TYPE: &'static str = "AWS::S3Tables::TablePolicy";
}

impl Construct for TablePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TablePolicy> for Properties {
    fn from(value: TablePolicy) -> Self {
        value.0
    }
}

impl Handle<TablePolicy> {
    /// The namespace to associated with the table.
    ///
    /// `Fn::GetAtt` of `Namespace`.
    #[must_use]
    pub fn namespace(self) -> Value<String> {
        self.attribute("Namespace")
    }

    /// The Amazon Resource Name (ARN) of the table bucket that contains the table.
    ///
    /// `Fn::GetAtt` of `TableBucketARN`.
    #[must_use]
    pub fn table_bucket_arn(self) -> Value<String> {
        self.attribute("TableBucketARN")
    }

    /// The name of the table.
    ///
    /// `Fn::GetAtt` of `TableName`.
    #[must_use]
    pub fn table_name(self) -> Value<String> {
        self.attribute("TableName")
    }
}

/// Property types and words of [`Table`].
pub mod table {
    use crate::{Json, List, Map, Properties, Value};

    /// Contains details about the compaction settings for an Iceberg table.
    ///
    /// A property type of `AWS::S3Tables::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Compaction(Properties);

    impl Compaction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status of the maintenance configuration.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The target file size for the table in MB.
        ///
        /// `TargetFileSizeMB`.
        pub fn target_file_size_mb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetFileSizeMB", value.into());
            self
        }
    }

    impl From<Compaction> for Json {
        fn from(value: Compaction) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the metadata for an Iceberg table.
    ///
    /// A property type of `AWS::S3Tables::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergMetadata(Properties);

    impl IcebergMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Partition specification for an Iceberg table
        ///
        /// `IcebergPartitionSpec`.
        pub fn iceberg_partition_spec(
            mut self,
            value: impl Into<Value<IcebergPartitionSpec>>,
        ) -> Self {
            self.0.set("IcebergPartitionSpec", value.into());
            self
        }

        /// The schema for an Iceberg table.
        ///
        /// `IcebergSchema`.
        pub fn iceberg_schema(mut self, value: impl Into<Value<IcebergSchema>>) -> Self {
            self.0.set("IcebergSchema", value.into());
            self
        }

        /// Contains details about the schema version 2 (V2) for an Iceberg table that supports Apache Iceberg Nested Types (struct, list, map). Primitive types are also supported.
        ///
        /// `IcebergSchemaV2`.
        pub fn iceberg_schema_v2(mut self, value: impl Into<Value<IcebergSchemaV2>>) -> Self {
            self.0.set("IcebergSchemaV2", value.into());
            self
        }

        /// Sort order specification for an Iceberg table
        ///
        /// `IcebergSortOrder`.
        pub fn iceberg_sort_order(mut self, value: impl Into<Value<IcebergSortOrder>>) -> Self {
            self.0.set("IcebergSortOrder", value.into());
            self
        }

        /// Iceberg table properties (e.g., format-version, write.parquet.compression-codec)
        ///
        /// `TableProperties`.
        pub fn table_properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("TableProperties", value.into());
            self
        }
    }

    impl From<IcebergMetadata> for Json {
        fn from(value: IcebergMetadata) -> Self {
            value.0.into()
        }
    }

    /// A partition field specification for an Iceberg table
    ///
    /// A property type of `AWS::S3Tables::Table`.
    ///
    /// Required: `Name`, `SourceId`, `Transform`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergPartitionField(Properties);

    impl IcebergPartitionField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The partition field ID (auto-assigned starting from 1000 if not specified)
        ///
        /// `FieldId`.
        pub fn field_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FieldId", value.into());
            self
        }

        /// The name of the partition field
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The source column ID to partition on
        ///
        /// `SourceId`. Required.
        pub fn source_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SourceId", value.into());
            self
        }

        /// The partition transform function (identity, bucket\[N\], truncate\[N\], year, month, day, hour)
        ///
        /// `Transform`. Required.
        pub fn transform(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Transform", value.into());
            self
        }
    }

    impl From<IcebergPartitionField> for Json {
        fn from(value: IcebergPartitionField) -> Self {
            value.0.into()
        }
    }

    /// Partition specification for an Iceberg table
    ///
    /// A property type of `AWS::S3Tables::Table`.
    ///
    /// Required: `Fields`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergPartitionSpec(Properties);

    impl IcebergPartitionSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of partition fields for an Iceberg table
        ///
        /// `Fields`. Required.
        pub fn fields(mut self, value: impl Into<List<IcebergPartitionField>>) -> Self {
            self.0.set("Fields", value.into());
            self
        }

        /// The partition spec ID (defaults to 0 if not specified)
        ///
        /// `SpecId`.
        pub fn spec_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SpecId", value.into());
            self
        }
    }

    impl From<IcebergPartitionSpec> for Json {
        fn from(value: IcebergPartitionSpec) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the schema for an Iceberg table.
    ///
    /// A property type of `AWS::S3Tables::Table`.
    ///
    /// Required: `SchemaFieldList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergSchema(Properties);

    impl IcebergSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The schema fields for the table
        ///
        /// `SchemaFieldList`. Required.
        pub fn schema_field_list(mut self, value: impl Into<List<SchemaField>>) -> Self {
            self.0.set("SchemaFieldList", value.into());
            self
        }
    }

    impl From<IcebergSchema> for Json {
        fn from(value: IcebergSchema) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the schema version 2 (V2) for an Iceberg table that supports Apache Iceberg Nested Types (struct, list, map). Primitive types are also supported.
    ///
    /// A property type of `AWS::S3Tables::Table`.
    ///
    /// Required: `SchemaV2FieldList`, `SchemaV2FieldType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergSchemaV2(Properties);

    impl IcebergSchemaV2 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of field IDs that are used as the identifier fields for the table. Identifier fields uniquely identify a row in the table.
        ///
        /// `IdentifierFieldIds`.
        pub fn identifier_field_ids(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("IdentifierFieldIds", value.into());
            self
        }

        /// An optional unique identifier for the schema
        ///
        /// `SchemaId`.
        pub fn schema_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SchemaId", value.into());
            self
        }

        /// List of schema fields that support nested types
        ///
        /// `SchemaV2FieldList`. Required.
        pub fn schema_v2_field_list(mut self, value: impl Into<List<SchemaV2Field>>) -> Self {
            self.0.set("SchemaV2FieldList", value.into());
            self
        }

        /// The type of the top-level schema, which is always 'struct'
        ///
        /// `SchemaV2FieldType`. Required. Allowed: [`SchemaV2FieldType`].
        pub fn schema_v2_field_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SchemaV2FieldType", value.into());
            self
        }
    }

    impl From<IcebergSchemaV2> for Json {
        fn from(value: IcebergSchemaV2) -> Self {
            value.0.into()
        }
    }

    /// A sort field specification for an Iceberg table
    ///
    /// A property type of `AWS::S3Tables::Table`.
    ///
    /// Required: `Direction`, `NullOrder`, `SourceId`, `Transform`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergSortField(Properties);

    impl IcebergSortField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sort direction (asc or desc)
        ///
        /// `Direction`. Required. Allowed: [`Direction`].
        pub fn direction(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Direction", value.into());
            self
        }

        /// Null value ordering (nulls-first or nulls-last)
        ///
        /// `NullOrder`. Required. Allowed: [`NullOrder`].
        pub fn null_order(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NullOrder", value.into());
            self
        }

        /// The source column ID to sort on
        ///
        /// `SourceId`. Required.
        pub fn source_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SourceId", value.into());
            self
        }

        /// The sort transform function
        ///
        /// `Transform`. Required.
        pub fn transform(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Transform", value.into());
            self
        }
    }

    impl From<IcebergSortField> for Json {
        fn from(value: IcebergSortField) -> Self {
            value.0.into()
        }
    }

    /// Sort order specification for an Iceberg table
    ///
    /// A property type of `AWS::S3Tables::Table`.
    ///
    /// Required: `Fields`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergSortOrder(Properties);

    impl IcebergSortOrder {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of sort fields for an Iceberg table
        ///
        /// `Fields`. Required.
        pub fn fields(mut self, value: impl Into<List<IcebergSortField>>) -> Self {
            self.0.set("Fields", value.into());
            self
        }

        /// The sort order ID (defaults to 1 if not specified, 0 is reserved for unsorted)
        ///
        /// `OrderId`.
        pub fn order_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OrderId", value.into());
            self
        }
    }

    impl From<IcebergSortOrder> for Json {
        fn from(value: IcebergSortOrder) -> Self {
            value.0.into()
        }
    }

    /// Contains details about a schema field.
    ///
    /// A property type of `AWS::S3Tables::Table`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaField(Properties);

    impl SchemaField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier for the field
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The name of the field.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A Boolean value that specifies whether values are required for each row in this field. By default, this is `false` and null values are allowed in the field. If this is `true` the field does not allow null values.
        ///
        /// `Required`.
        pub fn required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Required", value.into());
            self
        }

        /// The field type. S3 Tables supports all Apache Iceberg primitive types. For more information, see the [Apache Iceberg documentation](https://docs.aws.amazon.com/https://iceberg.apache.org/spec/#primitive-types) .
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SchemaField> for Json {
        fn from(value: SchemaField) -> Self {
            value.0.into()
        }
    }

    /// Contains details about a schema field for an Iceberg table that supports nested types (struct, list, map)
    ///
    /// A property type of `AWS::S3Tables::Table`.
    ///
    /// Required: `Id`, `Name`, `Required`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaV2Field(Properties);

    impl SchemaV2Field {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Optional documentation for the field
        ///
        /// `Doc`.
        pub fn doc(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Doc", value.into());
            self
        }

        /// The unique identifier for the field
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The name of the field
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A Boolean value that specifies whether values are required for each row in this field
        ///
        /// `Required`. Required.
        pub fn required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Required", value.into());
            self
        }

        /// The field type. For primitive types, use a string (e.g., 'int', 'string', 'long').
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SchemaV2Field> for Json {
        fn from(value: SchemaV2Field) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the snapshot management settings for an Iceberg table.
    ///
    /// A property type of `AWS::S3Tables::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnapshotManagement(Properties);

    impl SnapshotManagement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum age of a snapshot before it can be expired.
        ///
        /// `MaxSnapshotAgeHours`.
        pub fn max_snapshot_age_hours(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxSnapshotAgeHours", value.into());
            self
        }

        /// The minimum number of snapshots to keep.
        ///
        /// `MinSnapshotsToKeep`.
        pub fn min_snapshots_to_keep(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinSnapshotsToKeep", value.into());
            self
        }

        /// The status of the maintenance configuration.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<SnapshotManagement> for Json {
        fn from(value: SnapshotManagement) -> Self {
            value.0.into()
        }
    }

    /// The configuration details for the storage class of tables or table buckets. This allows you to optimize storage costs by selecting the appropriate storage class based on your access patterns and performance requirements.
    ///
    /// A property type of `AWS::S3Tables::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageClassConfiguration(Properties);

    impl StorageClassConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The storage class for the table or table bucket. Valid values include storage classes optimized for different access patterns and cost profiles.
        ///
        /// `StorageClass`. Allowed: [`StorageClass`].
        pub fn storage_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageClass", value.into());
            self
        }
    }

    impl From<StorageClassConfiguration> for Json {
        fn from(value: StorageClassConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3Tables::Table`.
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

        /// Tag key must be between 1 to 128 characters in length. Tag key cannot start with 'aws:' and can only contain alphanumeric characters, spaces, \_, ., /, =, +, -, and @.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag value must be between 0 to 256 characters in length. Tag value can only contain alphanumeric characters, spaces, \_, ., /, =, +, -, and @.
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
        /// Words for `OpenTableFormat`.
        pub enum OpenTableFormat {
            Iceberg = "ICEBERG",
        }

        /// Words for `WithoutMetadata`.
        pub enum WithoutMetadata {
            Yes = "Yes",
        }

        /// Words for `Status`.
        pub enum Status {
            Enabled = "enabled",
            Disabled = "disabled",
        }

        /// Words for `SchemaV2FieldType`.
        pub enum SchemaV2FieldType {
            Struct = "struct",
        }

        /// Words for `Direction`.
        pub enum Direction {
            Asc = "asc",
            Desc = "desc",
        }

        /// Words for `NullOrder`.
        pub enum NullOrder {
            NullsFirst = "nulls-first",
            NullsLast = "nulls-last",
        }

        /// Words for `StorageClass`.
        pub enum StorageClass {
            Standard = "STANDARD",
            IntelligentTiering = "INTELLIGENT_TIERING",
        }
    }
}

/// Property types and words of [`TableBucket`].
pub mod table_bucket {
    use crate::{Json, List, Properties, Value};

    /// Configuration specifying how data should be encrypted. This structure defines the encryption algorithm and optional KMS key to be used for server-side encryption.
    ///
    /// A property type of `AWS::S3Tables::TableBucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the KMS key to use for encryption. This field is required only when `sseAlgorithm` is set to `aws:kms` .
        ///
        /// `KMSKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KMSKeyArn", value.into());
            self
        }

        /// The server-side encryption algorithm to use. Valid values are `AES256` for S3-managed encryption keys, or `aws:kms` for AWS KMS-managed encryption keys.
        ///
        /// `SSEAlgorithm`. Allowed: [`SSEAlgorithm`].
        pub fn sse_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SSEAlgorithm", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Settings governing the Metric configuration for the table bucket.
    ///
    /// A property type of `AWS::S3Tables::TableBucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricsConfiguration(Properties);

    impl MetricsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether Metrics are enabled.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<MetricsConfiguration> for Json {
        fn from(value: MetricsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies replication configuration for the table bucket
    ///
    /// A property type of `AWS::S3Tables::TableBucket`.
    ///
    /// Required: `Role`, `Rules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationConfiguration(Properties);

    impl ReplicationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM role to use for replication
        ///
        /// `Role`. Required.
        pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Role", value.into());
            self
        }

        /// List of replication rules
        ///
        /// `Rules`. Required.
        pub fn rules(mut self, value: impl Into<List<ReplicationRule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<ReplicationConfiguration> for Json {
        fn from(value: ReplicationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A replication destination
    ///
    /// A property type of `AWS::S3Tables::TableBucket`.
    ///
    /// Required: `DestinationTableBucketARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationDestination(Properties);

    impl ReplicationDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the destination table bucket
        ///
        /// `DestinationTableBucketARN`. Required.
        pub fn destination_table_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationTableBucketARN", value.into());
            self
        }
    }

    impl From<ReplicationDestination> for Json {
        fn from(value: ReplicationDestination) -> Self {
            value.0.into()
        }
    }

    /// A replication rule for the table bucket
    ///
    /// A property type of `AWS::S3Tables::TableBucket`.
    ///
    /// Required: `Destinations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationRule(Properties);

    impl ReplicationRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of replication destinations
        ///
        /// `Destinations`. Required.
        pub fn destinations(mut self, value: impl Into<List<ReplicationDestination>>) -> Self {
            self.0.set("Destinations", value.into());
            self
        }
    }

    impl From<ReplicationRule> for Json {
        fn from(value: ReplicationRule) -> Self {
            value.0.into()
        }
    }

    /// The configuration details for the storage class of tables or table buckets. This allows you to optimize storage costs by selecting the appropriate storage class based on your access patterns and performance requirements.
    ///
    /// A property type of `AWS::S3Tables::TableBucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageClassConfiguration(Properties);

    impl StorageClassConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The storage class for the table or table bucket. Valid values include storage classes optimized for different access patterns and cost profiles.
        ///
        /// `StorageClass`. Allowed: [`StorageClass`].
        pub fn storage_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageClass", value.into());
            self
        }
    }

    impl From<StorageClassConfiguration> for Json {
        fn from(value: StorageClassConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::S3Tables::TableBucket`.
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

        /// Tag key must be between 1 to 128 characters in length. Tag key cannot start with 'aws:' and can only contain alphanumeric characters, spaces, \_, ., /, =, +, -, and @.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag value must be between 0 to 256 characters in length. Tag value can only contain alphanumeric characters, spaces, \_, ., /, =, +, -, and @.
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

    /// The unreferenced file removal settings for your table bucket. Unreferenced file removal identifies and deletes all objects that are not referenced by any table snapshots.
    ///
    /// A property type of `AWS::S3Tables::TableBucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UnreferencedFileRemoval(Properties);

    impl UnreferencedFileRemoval {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days an object can be noncurrent before Amazon S3 deletes it.
        ///
        /// `NoncurrentDays`.
        pub fn noncurrent_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NoncurrentDays", value.into());
            self
        }

        /// The status of the unreferenced file removal configuration for your table bucket.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The number of days an object must be unreferenced by your table before Amazon S3 marks the object as noncurrent.
        ///
        /// `UnreferencedDays`.
        pub fn unreferenced_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UnreferencedDays", value.into());
            self
        }
    }

    impl From<UnreferencedFileRemoval> for Json {
        fn from(value: UnreferencedFileRemoval) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `SSEAlgorithm`.
        pub enum SSEAlgorithm {
            Aes256 = "AES256",
            AwsKms = "aws:kms",
        }

        /// Words for `Status`.
        pub enum Status {
            Enabled = "Enabled",
            Disabled = "Disabled",
        }

        /// Words for `StorageClass`.
        pub enum StorageClass {
            Standard = "STANDARD",
            IntelligentTiering = "INTELLIGENT_TIERING",
        }
    }
}
