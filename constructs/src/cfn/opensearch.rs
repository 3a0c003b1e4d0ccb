//! `AWS::OpenSearch`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Properties, Resource, Scope, Value};

/// Creates a data source for an Amazon OpenSearch Service domain.
///
/// [`AWS::OpenSearch::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearch-datasource.html).
///
/// Required: `DataSourceType`, `DomainName`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataSource(Properties);

impl DataSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of data source.
    ///
    /// `DataSourceType`. Required.
    pub fn data_source_type(
        mut self,
        value: impl Into<Value<data_source::DataSourceType>>,
    ) -> Self {
        self.0.set("DataSourceType", value.into());
        self
    }

    /// A description of the data source.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the OpenSearch Service domain.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The name of the data source.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for DataSource {
    const TYPE: &'static str = "AWS::OpenSearch::DataSource";
}

impl Construct for DataSource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataSource> for Properties {
    fn from(value: DataSource) -> Self {
        value.0
    }
}

impl Handle<DataSource> {
    /// The Amazon Resource Name (ARN) of the data source.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The status of the data source.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types of [`DataSource`].
pub mod data_source {
    use crate::{Json, Properties, Value};

    /// The type of data source.
    ///
    /// A property type of `AWS::OpenSearch::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSourceType(Properties);

    impl DataSourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for an S3 Glue Data Catalog data source.
        ///
        /// `S3GlueDataCatalog`.
        pub fn s3_glue_data_catalog(mut self, value: impl Into<Value<S3GlueDataCatalog>>) -> Self {
            self.0.set("S3GlueDataCatalog", value.into());
            self
        }
    }

    impl From<DataSourceType> for Json {
        fn from(value: DataSourceType) -> Self {
            value.0.into()
        }
    }

    /// Configuration for an S3 Glue Data Catalog data source.
    ///
    /// A property type of `AWS::OpenSearch::DataSource`.
    ///
    /// Required: `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3GlueDataCatalog(Properties);

    impl S3GlueDataCatalog {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM role that grants OpenSearch Service permission to access the Glue Data Catalog.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<S3GlueDataCatalog> for Json {
        fn from(value: S3GlueDataCatalog) -> Self {
            value.0.into()
        }
    }
}
