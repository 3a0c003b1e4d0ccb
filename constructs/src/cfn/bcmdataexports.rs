//! `AWS::BCMDataExports`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a data export and specifies the data query, the delivery preference, and any optional resource tags.
///
/// [`AWS::BCMDataExports::Export`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html).
///
/// Required: `Export`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Export(Properties);

impl Export {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The details that are available for an export.
    ///
    /// `Export`. Required.
    pub fn export(mut self, value: impl Into<Value<export::Export>>) -> Self {
        self.0.set("Export", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<export::ResourceTag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Export {
    const TYPE: &'static str = "AWS::BCMDataExports::Export";
}

impl Construct for Export {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Export> for Properties {
    fn from(value: Export) -> Self {
        value.0
    }
}

impl Handle<Export> {
    /// The Amazon Resource Name (ARN) for this export.
    ///
    /// `Fn::GetAtt` of `Export.ExportArn`.
    #[must_use]
    pub fn export_export_arn(self) -> Value<String> {
        self.attribute("Export.ExportArn")
    }

    /// The Amazon Resource Name (ARN) for this export.
    ///
    /// `Fn::GetAtt` of `ExportArn`.
    #[must_use]
    pub fn export_arn(self) -> Value<String> {
        self.attribute("ExportArn")
    }
}

/// Property types and words of [`Export`].
pub mod export {
    use crate::{Json, Map, Properties, Value};

    /// The SQL query of column selections and row filters from the data table you want.
    ///
    /// A property type of `AWS::BCMDataExports::Export`.
    ///
    /// Required: `QueryStatement`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataQuery(Properties);

    impl DataQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The query statement.
        ///
        /// `QueryStatement`. Required.
        pub fn query_statement(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryStatement", value.into());
            self
        }

        /// The table configuration.
        ///
        /// `TableConfigurations`.
        pub fn table_configurations(mut self, value: impl Into<Map<Json>>) -> Self {
            self.0.set("TableConfigurations", value.into());
            self
        }
    }

    impl From<DataQuery> for Json {
        fn from(value: DataQuery) -> Self {
            value.0.into()
        }
    }

    /// The destinations used for data exports.
    ///
    /// A property type of `AWS::BCMDataExports::Export`.
    ///
    /// Required: `S3Destination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationConfigurations(Properties);

    impl DestinationConfigurations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that describes the destination of the data exports file.
        ///
        /// `S3Destination`. Required.
        pub fn s3_destination(mut self, value: impl Into<Value<S3Destination>>) -> Self {
            self.0.set("S3Destination", value.into());
            self
        }
    }

    impl From<DestinationConfigurations> for Json {
        fn from(value: DestinationConfigurations) -> Self {
            value.0.into()
        }
    }

    /// The details that are available for an export.
    ///
    /// A property type of `AWS::BCMDataExports::Export`.
    ///
    /// Required: `DataQuery`, `DestinationConfigurations`, `Name`, `RefreshCadence`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Export(Properties);

    impl Export {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data query for this specific data export.
        ///
        /// `DataQuery`. Required.
        pub fn data_query(mut self, value: impl Into<Value<DataQuery>>) -> Self {
            self.0.set("DataQuery", value.into());
            self
        }

        /// The description for this specific data export.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The destination configuration for this specific data export.
        ///
        /// `DestinationConfigurations`. Required.
        pub fn destination_configurations(
            mut self,
            value: impl Into<Value<DestinationConfigurations>>,
        ) -> Self {
            self.0.set("DestinationConfigurations", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for this export.
        ///
        /// `ExportArn`.
        pub fn export_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExportArn", value.into());
            self
        }

        /// The name of this specific data export.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The cadence for AWS to update the export in your S3 bucket.
        ///
        /// `RefreshCadence`. Required.
        pub fn refresh_cadence(mut self, value: impl Into<Value<RefreshCadence>>) -> Self {
            self.0.set("RefreshCadence", value.into());
            self
        }
    }

    impl From<Export> for Json {
        fn from(value: Export) -> Self {
            value.0.into()
        }
    }

    /// The cadence for AWS to update the data export in your S3 bucket.
    ///
    /// A property type of `AWS::BCMDataExports::Export`.
    ///
    /// Required: `Frequency`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RefreshCadence(Properties);

    impl RefreshCadence {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The frequency that data exports are updated. The export refreshes each time the source data updates, up to three times daily.
        ///
        /// `Frequency`. Required. Allowed: [`Frequency`].
        pub fn frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Frequency", value.into());
            self
        }
    }

    impl From<RefreshCadence> for Json {
        fn from(value: RefreshCadence) -> Self {
            value.0.into()
        }
    }

    /// The tag structure that contains a tag key and value.
    ///
    /// A property type of `AWS::BCMDataExports::Export`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceTag(Properties);

    impl ResourceTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key that's associated with the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value that's associated with the tag.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ResourceTag> for Json {
        fn from(value: ResourceTag) -> Self {
            value.0.into()
        }
    }

    /// Describes the destination Amazon Simple Storage Service (Amazon S3) bucket name and object keys of a data exports file.
    ///
    /// A property type of `AWS::BCMDataExports::Export`.
    ///
    /// Required: `S3Bucket`, `S3OutputConfigurations`, `S3Prefix`, `S3Region`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Destination(Properties);

    impl S3Destination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon S3 bucket used as the destination of a data export file.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// `S3BucketOwner`.
        pub fn s3_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketOwner", value.into());
            self
        }

        /// The output configuration for the data export.
        ///
        /// `S3OutputConfigurations`. Required.
        pub fn s3_output_configurations(
            mut self,
            value: impl Into<Value<S3OutputConfigurations>>,
        ) -> Self {
            self.0.set("S3OutputConfigurations", value.into());
            self
        }

        /// The S3 path prefix you want prepended to the name of your data export.
        ///
        /// `S3Prefix`. Required.
        pub fn s3_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Prefix", value.into());
            self
        }

        /// The S3 bucket Region.
        ///
        /// `S3Region`. Required.
        pub fn s3_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Region", value.into());
            self
        }
    }

    impl From<S3Destination> for Json {
        fn from(value: S3Destination) -> Self {
            value.0.into()
        }
    }

    /// The compression type, file format, and overwrite preference for the data export.
    ///
    /// A property type of `AWS::BCMDataExports::Export`.
    ///
    /// Required: `Compression`, `Format`, `OutputType`, `Overwrite`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3OutputConfigurations(Properties);

    impl S3OutputConfigurations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The compression type for the data export.
        ///
        /// `Compression`. Required. Allowed: [`Compression`].
        pub fn compression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Compression", value.into());
            self
        }

        /// The file format for the data export.
        ///
        /// `Format`. Required. Allowed: [`Format`].
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// The output type for the data export.
        ///
        /// `OutputType`. Required. Allowed: [`OutputType`].
        pub fn output_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputType", value.into());
            self
        }

        /// The rule to follow when generating a version of the data export file. You have the choice to overwrite the previous version or to be delivered in addition to the previous versions. Overwriting exports can save on Amazon S3 storage costs.
        ///
        /// `Overwrite`. Required. Allowed: [`Overwrite`].
        pub fn overwrite(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Overwrite", value.into());
            self
        }
    }

    impl From<S3OutputConfigurations> for Json {
        fn from(value: S3OutputConfigurations) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Frequency`.
        pub enum Frequency {
            Synchronous = "SYNCHRONOUS",
        }

        /// Words for `Compression`.
        pub enum Compression {
            Gzip = "GZIP",
            Parquet = "PARQUET",
            Zip = "ZIP",
        }

        /// Words for `Format`.
        pub enum Format {
            TextOrCsv = "TEXT_OR_CSV",
            Parquet = "PARQUET",
        }

        /// Words for `OutputType`.
        pub enum OutputType {
            Custom = "CUSTOM",
            Athena = "ATHENA",
            Redshift = "REDSHIFT",
        }

        /// Words for `Overwrite`.
        pub enum Overwrite {
            CreateNewReport = "CREATE_NEW_REPORT",
            OverwriteReport = "OVERWRITE_REPORT",
        }
    }
}
