//! `AWS::Kendra`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a data source connector that you want to use with an Amazon Kendra index.
///
/// [`AWS::Kendra::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html).
///
/// Required: `IndexId`, `Name`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataSource(Properties);

impl DataSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration information for altering document metadata and content during the document ingestion process.
    ///
    /// `CustomDocumentEnrichmentConfiguration`.
    pub fn custom_document_enrichment_configuration(
        mut self,
        value: impl Into<Value<data_source::CustomDocumentEnrichmentConfiguration>>,
    ) -> Self {
        self.0
            .set("CustomDocumentEnrichmentConfiguration", value.into());
        self
    }

    /// Configuration information for an Amazon Kendra data source. The contents of the configuration depend on the type of data source. You can only specify one type of data source in the configuration.
    ///
    /// `DataSourceConfiguration`.
    pub fn data_source_configuration(
        mut self,
        value: impl Into<Value<data_source::DataSourceConfiguration>>,
    ) -> Self {
        self.0.set("DataSourceConfiguration", value.into());
        self
    }

    /// A description for the data source connector.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the index you want to use with the data source connector.
    ///
    /// `IndexId`. Required. A change replaces the resource.
    pub fn index_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IndexId", value.into());
        self
    }

    /// The code for a language. This shows a supported language for all documents in the data source. English is supported by default.
    ///
    /// `LanguageCode`.
    pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LanguageCode", value.into());
        self
    }

    /// The name of the data source.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of a role with permission to access the data source.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Sets the frequency that Amazon Kendra checks the documents in your data source and updates the index. If you don't set a schedule, Amazon Kendra doesn't periodically update the index.
    ///
    /// `Schedule`.
    pub fn schedule(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_source::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of the data source.
    ///
    /// `Type`. Required. Allowed: [`Type`](data_source::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for DataSource {
    const TYPE: &'static str = "AWS::Kendra::DataSource";
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
    /// The Amazon Resource Name (ARN) of the data source. For example:
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The identifier for the data source. For example:
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates an new set of frequently asked question (FAQ) questions and answers.
///
/// [`AWS::Kendra::Faq`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-faq.html).
///
/// Required: `IndexId`, `Name`, `RoleArn`, `S3Path`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Faq(Properties);

impl Faq {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the FAQ.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The format of the input file. You can choose between a basic CSV format, a CSV format that includes customs attributes in a header, and a JSON format that includes custom attributes.
    ///
    /// `FileFormat`. Allowed: [`FileFormat`](faq::FileFormat). A change replaces the resource.
    pub fn file_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileFormat", value.into());
        self
    }

    /// The identifier of the index that contains the FAQ.
    ///
    /// `IndexId`. Required. A change replaces the resource.
    pub fn index_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IndexId", value.into());
        self
    }

    /// The code for a language. This shows a supported language for the FAQ document as part of the summary information for FAQs. English is supported by default.
    ///
    /// `LanguageCode`.
    pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LanguageCode", value.into());
        self
    }

    /// The name that you assigned the FAQ when you created or updated the FAQ.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of a role with permission to access the S3 bucket that contains the FAQ.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The Amazon Simple Storage Service (Amazon S3) location of the FAQ input data.
    ///
    /// `S3Path`. Required. A change replaces the resource.
    pub fn s3_path(mut self, value: impl Into<Value<faq::S3Path>>) -> Self {
        self.0.set("S3Path", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<faq::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Faq {
    const TYPE: &'static str = "AWS::Kendra::Faq";
}

impl Construct for Faq {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Faq> for Properties {
    fn from(value: Faq) -> Self {
        value.0
    }
}

impl Handle<Faq> {
    /// `arn:aws:kendra:us-west-2:111122223333:index/335c3741-41df-46a6-b5d3-61f85b787884/faq/f61995a6-cd5c-4e99-9cfc-58816d8bfaa7`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The identifier for the FAQ. For example:
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Resource Type definition for AWS::Kendra::FeaturedResultsSet. A set of featured results that are displayed at the top of your search results. Featured results are placed above all other results for certain queries.
///
/// [`AWS::Kendra::FeaturedResultsSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-featuredresultsset.html).
///
/// Required: `FeaturedResultsSetName`, `IndexId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FeaturedResultsSet(Properties);

impl FeaturedResultsSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the set of featured results.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A list of document IDs for the documents you want to feature at the top of the search results page.
    ///
    /// `FeaturedDocuments`.
    pub fn featured_documents(
        mut self,
        value: impl Into<List<featured_results_set::FeaturedDocument>>,
    ) -> Self {
        self.0.set("FeaturedDocuments", value.into());
        self
    }

    /// A name for the set of featured results.
    ///
    /// `FeaturedResultsSetName`. Required.
    pub fn featured_results_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FeaturedResultsSetName", value.into());
        self
    }

    /// The identifier of the index that you want to use for featuring results.
    ///
    /// `IndexId`. Required. A change replaces the resource.
    pub fn index_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IndexId", value.into());
        self
    }

    /// A list of queries for featuring results.
    ///
    /// `QueryTexts`.
    pub fn query_texts(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("QueryTexts", value.into());
        self
    }

    /// The current status of the set of featured results. When the value is ACTIVE, featured results are ready for use.
    ///
    /// `Status`. Allowed: [`Status`](featured_results_set::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// A list of key-value pairs that identify or categorize the featured results set.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<featured_results_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FeaturedResultsSet {
    const TYPE: &'static str = "AWS::Kendra::FeaturedResultsSet";
}

impl Construct for FeaturedResultsSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FeaturedResultsSet> for Properties {
    fn from(value: FeaturedResultsSet) -> Self {
        value.0
    }
}

impl Handle<FeaturedResultsSet> {
    /// The Amazon Resource Name (ARN) of the featured results set.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The identifier of the set of featured results.
    ///
    /// `Fn::GetAtt` of `FeaturedResultsSetId`.
    #[must_use]
    pub fn featured_results_set_id(self) -> Value<String> {
        self.attribute("FeaturedResultsSetId")
    }
}

/// Creates an Amazon Kendra index
///
/// [`AWS::Kendra::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html).
///
/// Required: `Edition`, `Name`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Index(Properties);

impl Index {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies additional capacity units configured for your Enterprise Edition index. You can add and remove capacity units to fit your usage requirements.
    ///
    /// `CapacityUnits`.
    pub fn capacity_units(
        mut self,
        value: impl Into<Value<index::CapacityUnitsConfiguration>>,
    ) -> Self {
        self.0.set("CapacityUnits", value.into());
        self
    }

    /// A description for the index.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies the properties of an index field. You can add either a custom or a built-in field. You can add and remove built-in fields at any time. When a built-in field is removed it's configuration reverts to the default for the field.
    ///
    /// `DocumentMetadataConfigurations`.
    pub fn document_metadata_configurations(
        mut self,
        value: impl Into<List<index::DocumentMetadataConfiguration>>,
    ) -> Self {
        self.0.set("DocumentMetadataConfigurations", value.into());
        self
    }

    /// Indicates whether the index is a Enterprise Edition index, a Developer Edition index, or a GenAI Enterprise Edition index.
    ///
    /// `Edition`. Required. Allowed: [`Edition`](index::Edition). A change replaces the resource.
    pub fn edition(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Edition", value.into());
        self
    }

    /// The name of the index.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An IAM role that gives Amazon Kendra permissions to access your Amazon CloudWatch logs and metrics.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The identifier of the AWS KMS customer managed key (CMK) to use to encrypt data indexed by Amazon Kendra. Amazon Kendra doesn't support asymmetric CMKs.
    ///
    /// `ServerSideEncryptionConfiguration`. A change replaces the resource.
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl Into<Value<index::ServerSideEncryptionConfiguration>>,
    ) -> Self {
        self.0
            .set("ServerSideEncryptionConfiguration", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<index::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The user context policy.
    ///
    /// `UserContextPolicy`. Allowed: [`UserContextPolicy`](index::UserContextPolicy).
    pub fn user_context_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserContextPolicy", value.into());
        self
    }

    /// Defines the type of user token used for the index.
    ///
    /// `UserTokenConfigurations`.
    pub fn user_token_configurations(
        mut self,
        value: impl Into<List<index::UserTokenConfiguration>>,
    ) -> Self {
        self.0.set("UserTokenConfigurations", value.into());
        self
    }
}

impl Resource for Index {
    const TYPE: &'static str = "AWS::Kendra::Index";
}

impl Construct for Index {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Index> for Properties {
    fn from(value: Index) -> Self {
        value.0
    }
}

impl Handle<Index> {
    /// The Amazon Resource Name (ARN) of the index. For example: `arn:aws:kendra:us-west-2:111122223333:index/0123456789abcdef` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The identifier for the index. For example: `f4aeaa10-8056-4b2c-a343-522ca0f41234` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A block list used for query suggestions for an Amazon Kendra index. A block list contains words or phrases that should not appear as query suggestions.
///
/// [`AWS::Kendra::QuerySuggestionsBlockList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-querysuggestionsblocklist.html).
///
/// Required: `IndexId`, `Name`, `RoleArn`, `SourceS3Path`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct QuerySuggestionsBlockList(Properties);

impl QuerySuggestionsBlockList {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the block list.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the index for the block list.
    ///
    /// `IndexId`. Required. A change replaces the resource.
    pub fn index_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IndexId", value.into());
        self
    }

    /// The name of the block list.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role with permission to access the S3 bucket that contains the block list text file.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Information required to find a specific file in an Amazon S3 bucket.
    ///
    /// `SourceS3Path`. Required.
    pub fn source_s3_path(
        mut self,
        value: impl Into<Value<query_suggestions_block_list::S3Path>>,
    ) -> Self {
        self.0.set("SourceS3Path", value.into());
        self
    }

    /// A list of key-value pairs that identify or categorize the block list.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<query_suggestions_block_list::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for QuerySuggestionsBlockList {
    const TYPE: &'static str = "AWS::Kendra::QuerySuggestionsBlockList";
}

impl Construct for QuerySuggestionsBlockList {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<QuerySuggestionsBlockList> for Properties {
    fn from(value: QuerySuggestionsBlockList) -> Self {
        value.0
    }
}

impl Handle<QuerySuggestionsBlockList> {
    /// The Amazon Resource Name (ARN) of the query suggestions block list.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The identifier of the block list.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A thesaurus for an Amazon Kendra index. The thesaurus contains a list of synonyms in Solr format.
///
/// [`AWS::Kendra::Thesaurus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-thesaurus.html).
///
/// Required: `IndexId`, `Name`, `RoleArn`, `SourceS3Path`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Thesaurus(Properties);

impl Thesaurus {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the thesaurus.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the index for the thesaurus.
    ///
    /// `IndexId`. Required. A change replaces the resource.
    pub fn index_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IndexId", value.into());
        self
    }

    /// A name for the thesaurus.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An IAM role that gives Amazon Kendra permissions to access the thesaurus file specified in SourceS3Path.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Information required to find a specific file in an Amazon S3 bucket.
    ///
    /// `SourceS3Path`. Required.
    pub fn source_s3_path(mut self, value: impl Into<Value<thesaurus::S3Path>>) -> Self {
        self.0.set("SourceS3Path", value.into());
        self
    }

    /// A list of key-value pairs that identify or categorize the thesaurus.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<thesaurus::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Thesaurus {
    const TYPE: &'static str = "AWS::Kendra::Thesaurus";
}

impl Construct for Thesaurus {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Thesaurus> for Properties {
    fn from(value: Thesaurus) -> Self {
        value.0
    }
}

impl Handle<Thesaurus> {
    /// The Amazon Resource Name (ARN) of the thesaurus.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The identifier of the thesaurus.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types and words of [`DataSource`].
pub mod data_source {
    use crate::{Json, List, Properties, Value};

    /// Specifies access control list files for the documents in a data source.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessControlListConfiguration(Properties);

    impl AccessControlListConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Path to the AWS S3 bucket that contains the access control list files.
        ///
        /// `KeyPath`.
        pub fn key_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyPath", value.into());
            self
        }
    }

    impl From<AccessControlListConfiguration> for Json {
        fn from(value: AccessControlListConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides information about the column that should be used for filtering the query response by groups.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `AllowedGroupsColumnName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AclConfiguration(Properties);

    impl AclConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of groups, separated by semi-colons, that filters a query response based on user context.
        ///
        /// `AllowedGroupsColumnName`. Required.
        pub fn allowed_groups_column_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllowedGroupsColumnName", value.into());
            self
        }
    }

    impl From<AclConfiguration> for Json {
        fn from(value: AclConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides information about how Amazon Kendra should use the columns of a database in an index.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `ChangeDetectingColumns`, `DocumentDataColumnName`, `DocumentIdColumnName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ColumnConfiguration(Properties);

    impl ColumnConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One to five columns that indicate when a document in the database has changed.
        ///
        /// `ChangeDetectingColumns`. Required.
        pub fn change_detecting_columns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ChangeDetectingColumns", value.into());
            self
        }

        /// The column that contains the contents of the document.
        ///
        /// `DocumentDataColumnName`. Required.
        pub fn document_data_column_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentDataColumnName", value.into());
            self
        }

        /// The column that provides the document's identifier.
        ///
        /// `DocumentIdColumnName`. Required.
        pub fn document_id_column_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentIdColumnName", value.into());
            self
        }

        /// The column that contains the title of the document.
        ///
        /// `DocumentTitleColumnName`.
        pub fn document_title_column_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentTitleColumnName", value.into());
            self
        }

        /// An array of objects that map database column names to the corresponding fields in an index. You must first create the fields in the index using the [UpdateIndex](https://docs.aws.amazon.com/kendra/latest/dg/API_UpdateIndex.html) operation.
        ///
        /// `FieldMappings`.
        pub fn field_mappings(
            mut self,
            value: impl Into<List<DataSourceToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMappings", value.into());
            self
        }
    }

    impl From<ColumnConfiguration> for Json {
        fn from(value: ColumnConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration of attachment settings for the Confluence data source. Attachment settings are optional, if you don't specify settings attachments, Amazon Kendra won't index them.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluenceAttachmentConfiguration(Properties);

    impl ConfluenceAttachmentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maps attributes or field names of Confluence attachments to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields.
        ///
        /// `AttachmentFieldMappings`.
        pub fn attachment_field_mappings(
            mut self,
            value: impl Into<List<ConfluenceAttachmentToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("AttachmentFieldMappings", value.into());
            self
        }

        /// `TRUE` to index attachments of pages and blogs in Confluence.
        ///
        /// `CrawlAttachments`.
        pub fn crawl_attachments(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CrawlAttachments", value.into());
            self
        }
    }

    impl From<ConfluenceAttachmentConfiguration> for Json {
        fn from(value: ConfluenceAttachmentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Maps attributes or field names of Confluence attachments to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `DataSourceFieldName`, `IndexFieldName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluenceAttachmentToIndexFieldMapping(Properties);

    impl ConfluenceAttachmentToIndexFieldMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field in the data source.
        ///
        /// `DataSourceFieldName`. Required. Allowed: [`DataSourceFieldName`].
        pub fn data_source_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSourceFieldName", value.into());
            self
        }

        /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field you must specify the date format. If the field is not a date field, an exception is thrown.
        ///
        /// `DateFieldFormat`.
        pub fn date_field_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DateFieldFormat", value.into());
            self
        }

        /// The name of the index field to map to the Confluence data source field. The index field type must match the Confluence field type.
        ///
        /// `IndexFieldName`. Required.
        pub fn index_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexFieldName", value.into());
            self
        }
    }

    impl From<ConfluenceAttachmentToIndexFieldMapping> for Json {
        fn from(value: ConfluenceAttachmentToIndexFieldMapping) -> Self {
            value.0.into()
        }
    }

    /// Configuration of blog settings for the Confluence data source. Blogs are always indexed unless filtered from the index by the `ExclusionPatterns` or `InclusionPatterns` fields in the `ConfluenceConfiguration` object.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluenceBlogConfiguration(Properties);

    impl ConfluenceBlogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maps attributes or field names of Confluence blogs to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields.
        ///
        /// `BlogFieldMappings`.
        pub fn blog_field_mappings(
            mut self,
            value: impl Into<List<ConfluenceBlogToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("BlogFieldMappings", value.into());
            self
        }
    }

    impl From<ConfluenceBlogConfiguration> for Json {
        fn from(value: ConfluenceBlogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Maps attributes or field names of Confluence blog to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `DataSourceFieldName`, `IndexFieldName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluenceBlogToIndexFieldMapping(Properties);

    impl ConfluenceBlogToIndexFieldMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field in the data source.
        ///
        /// `DataSourceFieldName`. Required. Allowed: [`ConfluenceBlogToIndexFieldMappingDataSourceFieldName`].
        pub fn data_source_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSourceFieldName", value.into());
            self
        }

        /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field you must specify the date format. If the field is not a date field, an exception is thrown.
        ///
        /// `DateFieldFormat`.
        pub fn date_field_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DateFieldFormat", value.into());
            self
        }

        /// The name of the index field to map to the Confluence data source field. The index field type must match the Confluence field type.
        ///
        /// `IndexFieldName`. Required.
        pub fn index_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexFieldName", value.into());
            self
        }
    }

    impl From<ConfluenceBlogToIndexFieldMapping> for Json {
        fn from(value: ConfluenceBlogToIndexFieldMapping) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information to connect to Confluence as your data source.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `SecretArn`, `ServerUrl`, `Version`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluenceConfiguration(Properties);

    impl ConfluenceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration information for indexing attachments to Confluence blogs and pages.
        ///
        /// `AttachmentConfiguration`.
        pub fn attachment_configuration(
            mut self,
            value: impl Into<Value<ConfluenceAttachmentConfiguration>>,
        ) -> Self {
            self.0.set("AttachmentConfiguration", value.into());
            self
        }

        /// Configuration information for indexing Confluence blogs.
        ///
        /// `BlogConfiguration`.
        pub fn blog_configuration(
            mut self,
            value: impl Into<Value<ConfluenceBlogConfiguration>>,
        ) -> Self {
            self.0.set("BlogConfiguration", value.into());
            self
        }

        /// A list of regular expression patterns to exclude certain blog posts, pages, spaces, or attachments in your Confluence. Content that matches the patterns are excluded from the index.
        ///
        /// `ExclusionPatterns`.
        pub fn exclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExclusionPatterns", value.into());
            self
        }

        /// A list of regular expression patterns to include certain blog posts, pages, spaces, or attachments in your Confluence. Content that matches the patterns are included in the index.
        ///
        /// `InclusionPatterns`.
        pub fn inclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InclusionPatterns", value.into());
            self
        }

        /// Configuration information for indexing Confluence pages.
        ///
        /// `PageConfiguration`.
        pub fn page_configuration(
            mut self,
            value: impl Into<Value<ConfluencePageConfiguration>>,
        ) -> Self {
            self.0.set("PageConfiguration", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password required to connect to the Confluence instance. If you use Confluence Cloud, you use a generated API token as the password.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }

        /// The URL of your Confluence instance. Use the full URL of the server. For example, \*<https://server.example.com:port/>\* . You can also use an IP address, for example, \*<https://192.168.1.113/>\* .
        ///
        /// `ServerUrl`. Required.
        pub fn server_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerUrl", value.into());
            self
        }

        /// Configuration information for indexing Confluence spaces.
        ///
        /// `SpaceConfiguration`.
        pub fn space_configuration(
            mut self,
            value: impl Into<Value<ConfluenceSpaceConfiguration>>,
        ) -> Self {
            self.0.set("SpaceConfiguration", value.into());
            self
        }

        /// The version or the type of Confluence installation to connect to.
        ///
        /// `Version`. Required. Allowed: [`Version`].
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }

        /// Configuration information for an Amazon Virtual Private Cloud to connect to your Confluence. For more information, see [Configuring a VPC](https://docs.aws.amazon.com/kendra/latest/dg/vpc-configuration.html) .
        ///
        /// `VpcConfiguration`.
        pub fn vpc_configuration(
            mut self,
            value: impl Into<Value<DataSourceVpcConfiguration>>,
        ) -> Self {
            self.0.set("VpcConfiguration", value.into());
            self
        }
    }

    impl From<ConfluenceConfiguration> for Json {
        fn from(value: ConfluenceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration of the page settings for the Confluence data source.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluencePageConfiguration(Properties);

    impl ConfluencePageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maps attributes or field names of Confluence pages to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields.
        ///
        /// `PageFieldMappings`.
        pub fn page_field_mappings(
            mut self,
            value: impl Into<List<ConfluencePageToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("PageFieldMappings", value.into());
            self
        }
    }

    impl From<ConfluencePageConfiguration> for Json {
        fn from(value: ConfluencePageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Maps attributes or field names of Confluence pages to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `DataSourceFieldName`, `IndexFieldName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluencePageToIndexFieldMapping(Properties);

    impl ConfluencePageToIndexFieldMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field in the data source.
        ///
        /// `DataSourceFieldName`. Required. Allowed: [`ConfluencePageToIndexFieldMappingDataSourceFieldName`].
        pub fn data_source_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSourceFieldName", value.into());
            self
        }

        /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field you must specify the date format. If the field is not a date field, an exception is thrown.
        ///
        /// `DateFieldFormat`.
        pub fn date_field_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DateFieldFormat", value.into());
            self
        }

        /// The name of the index field to map to the Confluence data source field. The index field type must match the Confluence field type.
        ///
        /// `IndexFieldName`. Required.
        pub fn index_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexFieldName", value.into());
            self
        }
    }

    impl From<ConfluencePageToIndexFieldMapping> for Json {
        fn from(value: ConfluencePageToIndexFieldMapping) -> Self {
            value.0.into()
        }
    }

    /// Configuration information for indexing Confluence spaces.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluenceSpaceConfiguration(Properties);

    impl ConfluenceSpaceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TRUE` to index archived spaces.
        ///
        /// `CrawlArchivedSpaces`.
        pub fn crawl_archived_spaces(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CrawlArchivedSpaces", value.into());
            self
        }

        /// `TRUE` to index personal spaces. You can add restrictions to items in personal spaces. If personal spaces are indexed, queries without user context information may return restricted items from a personal space in their results.
        ///
        /// `CrawlPersonalSpaces`.
        pub fn crawl_personal_spaces(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CrawlPersonalSpaces", value.into());
            self
        }

        /// A list of space keys of Confluence spaces. If you include a key, the blogs, documents, and attachments in the space are not indexed. If a space is in both the `ExcludeSpaces` and the `IncludeSpaces` list, the space is excluded.
        ///
        /// `ExcludeSpaces`.
        pub fn exclude_spaces(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludeSpaces", value.into());
            self
        }

        /// A list of space keys for Confluence spaces. If you include a key, the blogs, documents, and attachments in the space are indexed. Spaces that aren't in the list aren't indexed. A space in the list must exist.
        ///
        /// `IncludeSpaces`.
        pub fn include_spaces(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludeSpaces", value.into());
            self
        }

        /// Maps attributes or field names of Confluence spaces to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields.
        ///
        /// `SpaceFieldMappings`.
        pub fn space_field_mappings(
            mut self,
            value: impl Into<List<ConfluenceSpaceToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("SpaceFieldMappings", value.into());
            self
        }
    }

    impl From<ConfluenceSpaceConfiguration> for Json {
        fn from(value: ConfluenceSpaceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Maps attributes or field names of Confluence spaces to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `DataSourceFieldName`, `IndexFieldName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluenceSpaceToIndexFieldMapping(Properties);

    impl ConfluenceSpaceToIndexFieldMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field in the data source.
        ///
        /// `DataSourceFieldName`. Required. Allowed: [`ConfluenceSpaceToIndexFieldMappingDataSourceFieldName`].
        pub fn data_source_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSourceFieldName", value.into());
            self
        }

        /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field you must specify the date format. If the field is not a date field, an exception is thrown.
        ///
        /// `DateFieldFormat`.
        pub fn date_field_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DateFieldFormat", value.into());
            self
        }

        /// The name of the index field to map to the Confluence data source field. The index field type must match the Confluence field type.
        ///
        /// `IndexFieldName`. Required.
        pub fn index_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexFieldName", value.into());
            self
        }
    }

    impl From<ConfluenceSpaceToIndexFieldMapping> for Json {
        fn from(value: ConfluenceSpaceToIndexFieldMapping) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information that's required to connect to a database.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `DatabaseHost`, `DatabaseName`, `DatabasePort`, `SecretArn`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionConfiguration(Properties);

    impl ConnectionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the host for the database. Can be either a string (host.subdomain.domain.tld) or an IPv4 or IPv6 address.
        ///
        /// `DatabaseHost`. Required.
        pub fn database_host(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseHost", value.into());
            self
        }

        /// The name of the database containing the document data.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The port that the database uses for connections.
        ///
        /// `DatabasePort`. Required.
        pub fn database_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DatabasePort", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that stores the credentials. The credentials should be a user-password pair.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }

        /// The name of the table that contains the document data.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<ConnectionConfiguration> for Json {
        fn from(value: ConnectionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for altering document metadata and content during the document ingestion process.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomDocumentEnrichmentConfiguration(Properties);

    impl CustomDocumentEnrichmentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration information to alter document attributes or metadata fields and content when ingesting documents into Amazon Kendra.
        ///
        /// `InlineConfigurations`.
        pub fn inline_configurations(
            mut self,
            value: impl Into<List<InlineCustomDocumentEnrichmentConfiguration>>,
        ) -> Self {
            self.0.set("InlineConfigurations", value.into());
            self
        }

        /// Configuration information for invoking a Lambda function in AWS Lambda on the structured documents with their metadata and text extracted.
        ///
        /// `PostExtractionHookConfiguration`.
        pub fn post_extraction_hook_configuration(
            mut self,
            value: impl Into<Value<HookConfiguration>>,
        ) -> Self {
            self.0.set("PostExtractionHookConfiguration", value.into());
            self
        }

        /// Configuration information for invoking a Lambda function in AWS Lambda on the original or raw documents before extracting their metadata and text.
        ///
        /// `PreExtractionHookConfiguration`.
        pub fn pre_extraction_hook_configuration(
            mut self,
            value: impl Into<Value<HookConfiguration>>,
        ) -> Self {
            self.0.set("PreExtractionHookConfiguration", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an IAM role with permission to run `PreExtractionHookConfiguration` and `PostExtractionHookConfiguration` for altering document metadata and content during the document ingestion process.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<CustomDocumentEnrichmentConfiguration> for Json {
        fn from(value: CustomDocumentEnrichmentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for an Amazon Kendra data source.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSourceConfiguration(Properties);

    impl DataSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provides the configuration information to connect to Confluence as your data source.
        ///
        /// `ConfluenceConfiguration`.
        pub fn confluence_configuration(
            mut self,
            value: impl Into<Value<ConfluenceConfiguration>>,
        ) -> Self {
            self.0.set("ConfluenceConfiguration", value.into());
            self
        }

        /// Provides the configuration information to connect to a database as your data source.
        ///
        /// `DatabaseConfiguration`.
        pub fn database_configuration(
            mut self,
            value: impl Into<Value<DatabaseConfiguration>>,
        ) -> Self {
            self.0.set("DatabaseConfiguration", value.into());
            self
        }

        /// Provides the configuration information to connect to Google Drive as your data source.
        ///
        /// `GoogleDriveConfiguration`.
        pub fn google_drive_configuration(
            mut self,
            value: impl Into<Value<GoogleDriveConfiguration>>,
        ) -> Self {
            self.0.set("GoogleDriveConfiguration", value.into());
            self
        }

        /// Provides the configuration information to connect to Microsoft OneDrive as your data source.
        ///
        /// `OneDriveConfiguration`.
        pub fn one_drive_configuration(
            mut self,
            value: impl Into<Value<OneDriveConfiguration>>,
        ) -> Self {
            self.0.set("OneDriveConfiguration", value.into());
            self
        }

        /// Provides the configuration information to connect to an Amazon S3 bucket as your data source.
        ///
        /// `S3Configuration`.
        pub fn s3_configuration(
            mut self,
            value: impl Into<Value<S3DataSourceConfiguration>>,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }

        /// Provides the configuration information to connect to Salesforce as your data source.
        ///
        /// `SalesforceConfiguration`.
        pub fn salesforce_configuration(
            mut self,
            value: impl Into<Value<SalesforceConfiguration>>,
        ) -> Self {
            self.0.set("SalesforceConfiguration", value.into());
            self
        }

        /// Provides the configuration information to connect to ServiceNow as your data source.
        ///
        /// `ServiceNowConfiguration`.
        pub fn service_now_configuration(
            mut self,
            value: impl Into<Value<ServiceNowConfiguration>>,
        ) -> Self {
            self.0.set("ServiceNowConfiguration", value.into());
            self
        }

        /// Provides the configuration information to connect to Microsoft SharePoint as your data source.
        ///
        /// `SharePointConfiguration`.
        pub fn share_point_configuration(
            mut self,
            value: impl Into<Value<SharePointConfiguration>>,
        ) -> Self {
            self.0.set("SharePointConfiguration", value.into());
            self
        }

        /// Provides a template for the configuration information to connect to your data source.
        ///
        /// `TemplateConfiguration`.
        pub fn template_configuration(
            mut self,
            value: impl Into<Value<TemplateConfiguration>>,
        ) -> Self {
            self.0.set("TemplateConfiguration", value.into());
            self
        }

        /// Provides the configuration information required for Amazon Kendra Web Crawler.
        ///
        /// `WebCrawlerConfiguration`.
        pub fn web_crawler_configuration(
            mut self,
            value: impl Into<Value<WebCrawlerConfiguration>>,
        ) -> Self {
            self.0.set("WebCrawlerConfiguration", value.into());
            self
        }

        /// Provides the configuration information to connect to WorkDocs as your data source.
        ///
        /// `WorkDocsConfiguration`.
        pub fn work_docs_configuration(
            mut self,
            value: impl Into<Value<WorkDocsConfiguration>>,
        ) -> Self {
            self.0.set("WorkDocsConfiguration", value.into());
            self
        }
    }

    impl From<DataSourceConfiguration> for Json {
        fn from(value: DataSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Maps a column or attribute in the data source to an index field. You must first create the fields in the index using the [UpdateIndex](https://docs.aws.amazon.com/kendra/latest/dg/API_UpdateIndex.html) operation.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `DataSourceFieldName`, `IndexFieldName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSourceToIndexFieldMapping(Properties);

    impl DataSourceToIndexFieldMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field in the data source. You must first create the index field using the `UpdateIndex` API.
        ///
        /// `DataSourceFieldName`. Required.
        pub fn data_source_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSourceFieldName", value.into());
            self
        }

        /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field, you must specify the date format. If the field is not a date field, an exception is thrown.
        ///
        /// `DateFieldFormat`.
        pub fn date_field_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DateFieldFormat", value.into());
            self
        }

        /// The name of the index field to map to the data source field. The index field type must match the data source field type.
        ///
        /// `IndexFieldName`. Required.
        pub fn index_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexFieldName", value.into());
            self
        }
    }

    impl From<DataSourceToIndexFieldMapping> for Json {
        fn from(value: DataSourceToIndexFieldMapping) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information to connect to an Amazon VPC.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `SecurityGroupIds`, `SubnetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSourceVpcConfiguration(Properties);

    impl DataSourceVpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of identifiers of security groups within your Amazon VPC. The security groups should enable Amazon Kendra to connect to the data source.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// A list of identifiers for subnets within your Amazon VPC. The subnets should be able to connect to each other in the VPC, and they should have outgoing access to the Internet through a NAT device.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<DataSourceVpcConfiguration> for Json {
        fn from(value: DataSourceVpcConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information to an [Amazon Kendra supported database](https://docs.aws.amazon.com/kendra/latest/dg/data-source-database.html) .
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `ColumnConfiguration`, `ConnectionConfiguration`, `DatabaseEngineType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseConfiguration(Properties);

    impl DatabaseConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the database column that provides information for user context filtering.
        ///
        /// `AclConfiguration`.
        pub fn acl_configuration(mut self, value: impl Into<Value<AclConfiguration>>) -> Self {
            self.0.set("AclConfiguration", value.into());
            self
        }

        /// Information about where the index should get the document information from the database.
        ///
        /// `ColumnConfiguration`. Required.
        pub fn column_configuration(
            mut self,
            value: impl Into<Value<ColumnConfiguration>>,
        ) -> Self {
            self.0.set("ColumnConfiguration", value.into());
            self
        }

        /// Configuration information that's required to connect to a database.
        ///
        /// `ConnectionConfiguration`. Required.
        pub fn connection_configuration(
            mut self,
            value: impl Into<Value<ConnectionConfiguration>>,
        ) -> Self {
            self.0.set("ConnectionConfiguration", value.into());
            self
        }

        /// The type of database engine that runs the database.
        ///
        /// `DatabaseEngineType`. Required. Allowed: [`DatabaseEngineType`].
        pub fn database_engine_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseEngineType", value.into());
            self
        }

        /// Provides information about how Amazon Kendra uses quote marks around SQL identifiers when querying a database data source.
        ///
        /// `SqlConfiguration`.
        pub fn sql_configuration(mut self, value: impl Into<Value<SqlConfiguration>>) -> Self {
            self.0.set("SqlConfiguration", value.into());
            self
        }

        /// Provides information for connecting to an Amazon VPC.
        ///
        /// `VpcConfiguration`.
        pub fn vpc_configuration(
            mut self,
            value: impl Into<Value<DataSourceVpcConfiguration>>,
        ) -> Self {
            self.0.set("VpcConfiguration", value.into());
            self
        }
    }

    impl From<DatabaseConfiguration> for Json {
        fn from(value: DatabaseConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The condition used for the target document attribute or metadata field when ingesting documents into Amazon Kendra.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `ConditionDocumentAttributeKey`, `Operator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentAttributeCondition(Properties);

    impl DocumentAttributeCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the document attribute used for the condition.
        ///
        /// `ConditionDocumentAttributeKey`. Required.
        pub fn condition_document_attribute_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConditionDocumentAttributeKey", value.into());
            self
        }

        /// The value used by the operator.
        ///
        /// `ConditionOnValue`.
        pub fn condition_on_value(
            mut self,
            value: impl Into<Value<DocumentAttributeValue>>,
        ) -> Self {
            self.0.set("ConditionOnValue", value.into());
            self
        }

        /// The condition operator.
        ///
        /// `Operator`. Required. Allowed: [`Operator`].
        pub fn operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operator", value.into());
            self
        }
    }

    impl From<DocumentAttributeCondition> for Json {
        fn from(value: DocumentAttributeCondition) -> Self {
            value.0.into()
        }
    }

    /// The target document attribute or metadata field you want to alter when ingesting documents into Amazon Kendra.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `TargetDocumentAttributeKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentAttributeTarget(Properties);

    impl DocumentAttributeTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the target document attribute or metadata field.
        ///
        /// `TargetDocumentAttributeKey`. Required.
        pub fn target_document_attribute_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetDocumentAttributeKey", value.into());
            self
        }

        /// The target value you want to create for the target attribute.
        ///
        /// `TargetDocumentAttributeValue`.
        pub fn target_document_attribute_value(
            mut self,
            value: impl Into<Value<DocumentAttributeValue>>,
        ) -> Self {
            self.0.set("TargetDocumentAttributeValue", value.into());
            self
        }

        /// `TRUE` to delete the existing target value for your specified target attribute key. You cannot create a target value and set this to `TRUE` . To create a target value ( `TargetDocumentAttributeValue` ), set this to `FALSE` .
        ///
        /// `TargetDocumentAttributeValueDeletion`.
        pub fn target_document_attribute_value_deletion(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("TargetDocumentAttributeValueDeletion", value.into());
            self
        }
    }

    impl From<DocumentAttributeTarget> for Json {
        fn from(value: DocumentAttributeTarget) -> Self {
            value.0.into()
        }
    }

    /// The value of a document attribute. You can only provide one value for a document attribute.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentAttributeValue(Properties);

    impl DocumentAttributeValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A date expressed as an ISO 8601 string.
        ///
        /// `DateValue`.
        pub fn date_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DateValue", value.into());
            self
        }

        /// A long integer value.
        ///
        /// `LongValue`.
        pub fn long_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LongValue", value.into());
            self
        }

        /// A list of strings. The default maximum length or number of strings is 10.
        ///
        /// `StringListValue`.
        pub fn string_list_value(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StringListValue", value.into());
            self
        }

        /// A string, such as "department".
        ///
        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<DocumentAttributeValue> for Json {
        fn from(value: DocumentAttributeValue) -> Self {
            value.0.into()
        }
    }

    /// Document metadata files that contain information such as the document access control information, source URI, document author, and custom attributes. Each metadata file contains metadata about a single document.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentsMetadataConfiguration(Properties);

    impl DocumentsMetadataConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A prefix used to filter metadata configuration files in the AWS S3 bucket. The S3 bucket might contain multiple metadata files. Use `S3Prefix` to include only the desired metadata files.
        ///
        /// `S3Prefix`.
        pub fn s3_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Prefix", value.into());
            self
        }
    }

    impl From<DocumentsMetadataConfiguration> for Json {
        fn from(value: DocumentsMetadataConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information to connect to Google Drive as your data source.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GoogleDriveConfiguration(Properties);

    impl GoogleDriveConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of MIME types to exclude from the index. All documents matching the specified MIME type are excluded.
        ///
        /// `ExcludeMimeTypes`.
        pub fn exclude_mime_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludeMimeTypes", value.into());
            self
        }

        /// A list of identifiers or shared drives to exclude from the index. All files and folders stored on the shared drive are excluded.
        ///
        /// `ExcludeSharedDrives`.
        pub fn exclude_shared_drives(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludeSharedDrives", value.into());
            self
        }

        /// A list of email addresses of the users. Documents owned by these users are excluded from the index. Documents shared with excluded users are indexed unless they are excluded in another way.
        ///
        /// `ExcludeUserAccounts`.
        pub fn exclude_user_accounts(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludeUserAccounts", value.into());
            self
        }

        /// A list of regular expression patterns to exclude certain items in your Google Drive, including shared drives and users' My Drives. Items that match the patterns are excluded from the index.
        ///
        /// `ExclusionPatterns`.
        pub fn exclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExclusionPatterns", value.into());
            self
        }

        /// Maps Google Drive data source attributes or field names to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Google Drive fields.
        ///
        /// `FieldMappings`.
        pub fn field_mappings(
            mut self,
            value: impl Into<List<DataSourceToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMappings", value.into());
            self
        }

        /// A list of regular expression patterns to include certain items in your Google Drive, including shared drives and users' My Drives. Items that match the patterns are included in the index.
        ///
        /// `InclusionPatterns`.
        pub fn inclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InclusionPatterns", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of a AWS Secrets Manager secret that contains the credentials required to connect to Google Drive.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<GoogleDriveConfiguration> for Json {
        fn from(value: GoogleDriveConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for invoking a Lambda function in AWS Lambda to alter document metadata and content when ingesting documents into Amazon Kendra.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `LambdaArn`, `S3Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HookConfiguration(Properties);

    impl HookConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The condition used for when a Lambda function should be invoked.
        ///
        /// `InvocationCondition`.
        pub fn invocation_condition(
            mut self,
            value: impl Into<Value<DocumentAttributeCondition>>,
        ) -> Self {
            self.0.set("InvocationCondition", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an IAM role with permission to run a Lambda function during ingestion. For more information, see [an IAM roles for Amazon Kendra](https://docs.aws.amazon.com/kendra/latest/dg/iam-roles.html) .
        ///
        /// `LambdaArn`. Required.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }

        /// Stores the original, raw documents or the structured, parsed documents before and after altering them.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }
    }

    impl From<HookConfiguration> for Json {
        fn from(value: HookConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for applying basic logic to alter document metadata and content when ingesting documents into Amazon Kendra.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InlineCustomDocumentEnrichmentConfiguration(Properties);

    impl InlineCustomDocumentEnrichmentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration of the condition used for the target document attribute or metadata field when ingesting documents into Amazon Kendra.
        ///
        /// `Condition`.
        pub fn condition(mut self, value: impl Into<Value<DocumentAttributeCondition>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// `TRUE` to delete content if the condition used for the target attribute is met.
        ///
        /// `DocumentContentDeletion`.
        pub fn document_content_deletion(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DocumentContentDeletion", value.into());
            self
        }

        /// Configuration of the target document attribute or metadata field when ingesting documents into Amazon Kendra. You can also include a value.
        ///
        /// `Target`.
        pub fn target(mut self, value: impl Into<Value<DocumentAttributeTarget>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<InlineCustomDocumentEnrichmentConfiguration> for Json {
        fn from(value: InlineCustomDocumentEnrichmentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information to connect to OneDrive as your data source.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `OneDriveUsers`, `SecretArn`, `TenantDomain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OneDriveConfiguration(Properties);

    impl OneDriveConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TRUE` to disable local groups information.
        ///
        /// `DisableLocalGroups`.
        pub fn disable_local_groups(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableLocalGroups", value.into());
            self
        }

        /// A list of regular expression patterns to exclude certain documents in your OneDrive. Documents that match the patterns are excluded from the index. Documents that don't match the patterns are included in the index.
        ///
        /// `ExclusionPatterns`.
        pub fn exclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExclusionPatterns", value.into());
            self
        }

        /// A list of `DataSourceToIndexFieldMapping` objects that map OneDrive data source attributes or field names to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to OneDrive fields.
        ///
        /// `FieldMappings`.
        pub fn field_mappings(
            mut self,
            value: impl Into<List<DataSourceToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMappings", value.into());
            self
        }

        /// A list of regular expression patterns to include certain documents in your OneDrive. Documents that match the patterns are included in the index. Documents that don't match the patterns are excluded from the index.
        ///
        /// `InclusionPatterns`.
        pub fn inclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InclusionPatterns", value.into());
            self
        }

        /// A list of user accounts whose documents should be indexed.
        ///
        /// `OneDriveUsers`. Required.
        pub fn one_drive_users(mut self, value: impl Into<Value<OneDriveUsers>>) -> Self {
            self.0.set("OneDriveUsers", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password to connect to OneDrive.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }

        /// The Azure Active Directory domain of the organization.
        ///
        /// `TenantDomain`. Required.
        pub fn tenant_domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TenantDomain", value.into());
            self
        }
    }

    impl From<OneDriveConfiguration> for Json {
        fn from(value: OneDriveConfiguration) -> Self {
            value.0.into()
        }
    }

    /// User accounts whose documents should be indexed.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OneDriveUsers(Properties);

    impl OneDriveUsers {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of users whose documents should be indexed. Specify the user names in email format, for example, `username@tenantdomain` .
        ///
        /// `OneDriveUserList`.
        pub fn one_drive_user_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OneDriveUserList", value.into());
            self
        }

        /// The S3 bucket location of a file containing a list of users whose documents should be indexed.
        ///
        /// `OneDriveUserS3Path`.
        pub fn one_drive_user_s3_path(mut self, value: impl Into<Value<S3Path>>) -> Self {
            self.0.set("OneDriveUserS3Path", value.into());
            self
        }
    }

    impl From<OneDriveUsers> for Json {
        fn from(value: OneDriveUsers) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for a web proxy to connect to website hosts.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `Host`, `Port`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProxyConfiguration(Properties);

    impl ProxyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret. You create a secret to store your credentials in [AWS Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html)
        ///
        /// `Credentials`.
        pub fn credentials(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Credentials", value.into());
            self
        }

        /// The name of the website host you want to connect to via a web proxy server.
        ///
        /// `Host`. Required.
        pub fn host(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Host", value.into());
            self
        }

        /// The port number of the website host you want to connect to via a web proxy server.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }
    }

    impl From<ProxyConfiguration> for Json {
        fn from(value: ProxyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information to connect to an Amazon S3 bucket.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3DataSourceConfiguration(Properties);

    impl S3DataSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provides the path to the S3 bucket that contains the user context filtering files for the data source. For the format of the file, see [Access control for S3 data sources](https://docs.aws.amazon.com/kendra/latest/dg/s3-acl.html) .
        ///
        /// `AccessControlListConfiguration`.
        pub fn access_control_list_configuration(
            mut self,
            value: impl Into<Value<AccessControlListConfiguration>>,
        ) -> Self {
            self.0.set("AccessControlListConfiguration", value.into());
            self
        }

        /// The name of the bucket that contains the documents.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// Specifies document metadata files that contain information such as the document access control information, source URI, document author, and custom attributes. Each metadata file contains metadata about a single document.
        ///
        /// `DocumentsMetadataConfiguration`.
        pub fn documents_metadata_configuration(
            mut self,
            value: impl Into<Value<DocumentsMetadataConfiguration>>,
        ) -> Self {
            self.0.set("DocumentsMetadataConfiguration", value.into());
            self
        }

        /// A list of glob patterns (patterns that can expand a wildcard pattern into a list of path names that match the given pattern) for certain file names and file types to exclude from your index.
        ///
        /// `ExclusionPatterns`.
        pub fn exclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExclusionPatterns", value.into());
            self
        }

        /// A list of glob patterns (patterns that can expand a wildcard pattern into a list of path names that match the given pattern) for certain file names and file types to include in your index.
        ///
        /// `InclusionPatterns`.
        pub fn inclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InclusionPatterns", value.into());
            self
        }

        /// A list of S3 prefixes for the documents that should be included in the index.
        ///
        /// `InclusionPrefixes`.
        pub fn inclusion_prefixes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InclusionPrefixes", value.into());
            self
        }
    }

    impl From<S3DataSourceConfiguration> for Json {
        fn from(value: S3DataSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information required to find a specific file in an Amazon S3 bucket.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `Bucket`, `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Path(Properties);

    impl S3Path {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket that contains the file.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The name of the file.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }
    }

    impl From<S3Path> for Json {
        fn from(value: S3Path) -> Self {
            value.0.into()
        }
    }

    /// The configuration information for syncing a Salesforce chatter feed. The contents of the object comes from the Salesforce FeedItem table.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `DocumentDataFieldName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceChatterFeedConfiguration(Properties);

    impl SalesforceChatterFeedConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the column in the Salesforce FeedItem table that contains the content to index. Typically this is the `Body` column.
        ///
        /// `DocumentDataFieldName`. Required.
        pub fn document_data_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentDataFieldName", value.into());
            self
        }

        /// The name of the column in the Salesforce FeedItem table that contains the title of the document. This is typically the `Title` column.
        ///
        /// `DocumentTitleFieldName`.
        pub fn document_title_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentTitleFieldName", value.into());
            self
        }

        /// Maps fields from a Salesforce chatter feed into Amazon Kendra index fields.
        ///
        /// `FieldMappings`.
        pub fn field_mappings(
            mut self,
            value: impl Into<List<DataSourceToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMappings", value.into());
            self
        }

        /// Filters the documents in the feed based on status of the user. When you specify `ACTIVE_USERS` only documents from users who have an active account are indexed.
        ///
        /// `IncludeFilterTypes`. Allowed: [`IncludeFilterTypes`].
        pub fn include_filter_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludeFilterTypes", value.into());
            self
        }
    }

    impl From<SalesforceChatterFeedConfiguration> for Json {
        fn from(value: SalesforceChatterFeedConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information to connect to Salesforce as your data source.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `SecretArn`, `ServerUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceConfiguration(Properties);

    impl SalesforceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration information for Salesforce chatter feeds.
        ///
        /// `ChatterFeedConfiguration`.
        pub fn chatter_feed_configuration(
            mut self,
            value: impl Into<Value<SalesforceChatterFeedConfiguration>>,
        ) -> Self {
            self.0.set("ChatterFeedConfiguration", value.into());
            self
        }

        /// Indicates whether Amazon Kendra should index attachments to Salesforce objects.
        ///
        /// `CrawlAttachments`.
        pub fn crawl_attachments(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CrawlAttachments", value.into());
            self
        }

        /// A list of regular expression patterns to exclude certain documents in your Salesforce. Documents that match the patterns are excluded from the index. Documents that don't match the patterns are included in the index.
        ///
        /// `ExcludeAttachmentFilePatterns`.
        pub fn exclude_attachment_file_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludeAttachmentFilePatterns", value.into());
            self
        }

        /// A list of regular expression patterns to include certain documents in your Salesforce. Documents that match the patterns are included in the index. Documents that don't match the patterns are excluded from the index.
        ///
        /// `IncludeAttachmentFilePatterns`.
        pub fn include_attachment_file_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludeAttachmentFilePatterns", value.into());
            self
        }

        /// Configuration information for the knowledge article types that Amazon Kendra indexes.
        ///
        /// `KnowledgeArticleConfiguration`.
        pub fn knowledge_article_configuration(
            mut self,
            value: impl Into<Value<SalesforceKnowledgeArticleConfiguration>>,
        ) -> Self {
            self.0.set("KnowledgeArticleConfiguration", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the key/value pairs required to connect to your Salesforce instance. The secret must contain a JSON structure with the following keys:
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }

        /// The instance URL for the Salesforce site that you want to index.
        ///
        /// `ServerUrl`. Required.
        pub fn server_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerUrl", value.into());
            self
        }

        /// Configuration information for processing attachments to Salesforce standard objects.
        ///
        /// `StandardObjectAttachmentConfiguration`.
        pub fn standard_object_attachment_configuration(
            mut self,
            value: impl Into<Value<SalesforceStandardObjectAttachmentConfiguration>>,
        ) -> Self {
            self.0
                .set("StandardObjectAttachmentConfiguration", value.into());
            self
        }

        /// Configuration of the Salesforce standard objects that Amazon Kendra indexes.
        ///
        /// `StandardObjectConfigurations`.
        pub fn standard_object_configurations(
            mut self,
            value: impl Into<List<SalesforceStandardObjectConfiguration>>,
        ) -> Self {
            self.0.set("StandardObjectConfigurations", value.into());
            self
        }
    }

    impl From<SalesforceConfiguration> for Json {
        fn from(value: SalesforceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for indexing Salesforce custom articles.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `DocumentDataFieldName`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceCustomKnowledgeArticleTypeConfiguration(Properties);

    impl SalesforceCustomKnowledgeArticleTypeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field in the custom knowledge article that contains the document data to index.
        ///
        /// `DocumentDataFieldName`. Required.
        pub fn document_data_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentDataFieldName", value.into());
            self
        }

        /// The name of the field in the custom knowledge article that contains the document title.
        ///
        /// `DocumentTitleFieldName`.
        pub fn document_title_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentTitleFieldName", value.into());
            self
        }

        /// Maps attributes or field names of the custom knowledge article to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Salesforce fields.
        ///
        /// `FieldMappings`.
        pub fn field_mappings(
            mut self,
            value: impl Into<List<DataSourceToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMappings", value.into());
            self
        }

        /// The name of the configuration.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<SalesforceCustomKnowledgeArticleTypeConfiguration> for Json {
        fn from(value: SalesforceCustomKnowledgeArticleTypeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for the knowledge article types that Amazon Kendra indexes.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `IncludedStates`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceKnowledgeArticleConfiguration(Properties);

    impl SalesforceKnowledgeArticleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration information for custom Salesforce knowledge articles.
        ///
        /// `CustomKnowledgeArticleTypeConfigurations`.
        pub fn custom_knowledge_article_type_configurations(
            mut self,
            value: impl Into<List<SalesforceCustomKnowledgeArticleTypeConfiguration>>,
        ) -> Self {
            self.0
                .set("CustomKnowledgeArticleTypeConfigurations", value.into());
            self
        }

        /// Specifies the document states that should be included when Amazon Kendra indexes knowledge articles. You must specify at least one state.
        ///
        /// `IncludedStates`. Required. Allowed: [`IncludedStates`].
        pub fn included_states(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludedStates", value.into());
            self
        }

        /// Configuration information for standard Salesforce knowledge articles.
        ///
        /// `StandardKnowledgeArticleTypeConfiguration`.
        pub fn standard_knowledge_article_type_configuration(
            mut self,
            value: impl Into<Value<SalesforceStandardKnowledgeArticleTypeConfiguration>>,
        ) -> Self {
            self.0
                .set("StandardKnowledgeArticleTypeConfiguration", value.into());
            self
        }
    }

    impl From<SalesforceKnowledgeArticleConfiguration> for Json {
        fn from(value: SalesforceKnowledgeArticleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for standard Salesforce knowledge articles.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `DocumentDataFieldName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceStandardKnowledgeArticleTypeConfiguration(Properties);

    impl SalesforceStandardKnowledgeArticleTypeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field that contains the document data to index.
        ///
        /// `DocumentDataFieldName`. Required.
        pub fn document_data_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentDataFieldName", value.into());
            self
        }

        /// The name of the field that contains the document title.
        ///
        /// `DocumentTitleFieldName`.
        pub fn document_title_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentTitleFieldName", value.into());
            self
        }

        /// Maps attributes or field names of the knowledge article to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Salesforce fields.
        ///
        /// `FieldMappings`.
        pub fn field_mappings(
            mut self,
            value: impl Into<List<DataSourceToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMappings", value.into());
            self
        }
    }

    impl From<SalesforceStandardKnowledgeArticleTypeConfiguration> for Json {
        fn from(value: SalesforceStandardKnowledgeArticleTypeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for processing attachments to Salesforce standard objects.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceStandardObjectAttachmentConfiguration(Properties);

    impl SalesforceStandardObjectAttachmentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field used for the document title.
        ///
        /// `DocumentTitleFieldName`.
        pub fn document_title_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentTitleFieldName", value.into());
            self
        }

        /// One or more objects that map fields in attachments to Amazon Kendra index fields.
        ///
        /// `FieldMappings`.
        pub fn field_mappings(
            mut self,
            value: impl Into<List<DataSourceToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMappings", value.into());
            self
        }
    }

    impl From<SalesforceStandardObjectAttachmentConfiguration> for Json {
        fn from(value: SalesforceStandardObjectAttachmentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for indexing a single standard object.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `DocumentDataFieldName`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceStandardObjectConfiguration(Properties);

    impl SalesforceStandardObjectConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field in the standard object table that contains the document contents.
        ///
        /// `DocumentDataFieldName`. Required.
        pub fn document_data_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentDataFieldName", value.into());
            self
        }

        /// The name of the field in the standard object table that contains the document title.
        ///
        /// `DocumentTitleFieldName`.
        pub fn document_title_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentTitleFieldName", value.into());
            self
        }

        /// Maps attributes or field names of the standard object to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Salesforce fields.
        ///
        /// `FieldMappings`.
        pub fn field_mappings(
            mut self,
            value: impl Into<List<DataSourceToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMappings", value.into());
            self
        }

        /// The name of the standard object.
        ///
        /// `Name`. Required. Allowed: [`Name`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<SalesforceStandardObjectConfiguration> for Json {
        fn from(value: SalesforceStandardObjectConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information to connect to ServiceNow as your data source.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `HostUrl`, `SecretArn`, `ServiceNowBuildVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceNowConfiguration(Properties);

    impl ServiceNowConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of authentication used to connect to the ServiceNow instance. If you choose `HTTP_BASIC` , Amazon Kendra is authenticated using the user name and password provided in the AWS Secrets Manager secret in the `SecretArn` field.
        ///
        /// `AuthenticationType`. Allowed: [`AuthenticationType`].
        pub fn authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthenticationType", value.into());
            self
        }

        /// The ServiceNow instance that the data source connects to. The host endpoint should look like the following: \*{instance}.service-now.com.\*
        ///
        /// `HostUrl`. Required.
        pub fn host_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostUrl", value.into());
            self
        }

        /// Configuration information for crawling knowledge articles in the ServiceNow site.
        ///
        /// `KnowledgeArticleConfiguration`.
        pub fn knowledge_article_configuration(
            mut self,
            value: impl Into<Value<ServiceNowKnowledgeArticleConfiguration>>,
        ) -> Self {
            self.0.set("KnowledgeArticleConfiguration", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the user name and password required to connect to the ServiceNow instance.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }

        /// Configuration information for crawling service catalogs in the ServiceNow site.
        ///
        /// `ServiceCatalogConfiguration`.
        pub fn service_catalog_configuration(
            mut self,
            value: impl Into<Value<ServiceNowServiceCatalogConfiguration>>,
        ) -> Self {
            self.0.set("ServiceCatalogConfiguration", value.into());
            self
        }

        /// The identifier of the release that the ServiceNow host is running. If the host is not running the `LONDON` release, use `OTHERS` .
        ///
        /// `ServiceNowBuildVersion`. Required. Allowed: [`ServiceNowBuildVersion`].
        pub fn service_now_build_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceNowBuildVersion", value.into());
            self
        }
    }

    impl From<ServiceNowConfiguration> for Json {
        fn from(value: ServiceNowConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for crawling knowledge articles in the ServiceNow site.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `DocumentDataFieldName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceNowKnowledgeArticleConfiguration(Properties);

    impl ServiceNowKnowledgeArticleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TRUE` to index attachments to knowledge articles.
        ///
        /// `CrawlAttachments`.
        pub fn crawl_attachments(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CrawlAttachments", value.into());
            self
        }

        /// The name of the ServiceNow field that is mapped to the index document contents field in the Amazon Kendra index.
        ///
        /// `DocumentDataFieldName`. Required.
        pub fn document_data_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentDataFieldName", value.into());
            self
        }

        /// The name of the ServiceNow field that is mapped to the index document title field.
        ///
        /// `DocumentTitleFieldName`.
        pub fn document_title_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentTitleFieldName", value.into());
            self
        }

        /// A list of regular expression patterns applied to exclude certain knowledge article attachments. Attachments that match the patterns are excluded from the index. Items that don't match the patterns are included in the index.
        ///
        /// `ExcludeAttachmentFilePatterns`.
        pub fn exclude_attachment_file_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludeAttachmentFilePatterns", value.into());
            self
        }

        /// Maps attributes or field names of knoweldge articles to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to ServiceNow fields.
        ///
        /// `FieldMappings`.
        pub fn field_mappings(
            mut self,
            value: impl Into<List<DataSourceToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMappings", value.into());
            self
        }

        /// A query that selects the knowledge articles to index. The query can return articles from multiple knowledge bases, and the knowledge bases can be public or private.
        ///
        /// `FilterQuery`.
        pub fn filter_query(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilterQuery", value.into());
            self
        }

        /// A list of regular expression patterns applied to include knowledge article attachments. Attachments that match the patterns are included in the index. Items that don't match the patterns are excluded from the index.
        ///
        /// `IncludeAttachmentFilePatterns`.
        pub fn include_attachment_file_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludeAttachmentFilePatterns", value.into());
            self
        }
    }

    impl From<ServiceNowKnowledgeArticleConfiguration> for Json {
        fn from(value: ServiceNowKnowledgeArticleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for crawling service catalog items in the ServiceNow site
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `DocumentDataFieldName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceNowServiceCatalogConfiguration(Properties);

    impl ServiceNowServiceCatalogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TRUE` to index attachments to service catalog items.
        ///
        /// `CrawlAttachments`.
        pub fn crawl_attachments(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CrawlAttachments", value.into());
            self
        }

        /// The name of the ServiceNow field that is mapped to the index document contents field in the Amazon Kendra index.
        ///
        /// `DocumentDataFieldName`. Required.
        pub fn document_data_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentDataFieldName", value.into());
            self
        }

        /// The name of the ServiceNow field that is mapped to the index document title field.
        ///
        /// `DocumentTitleFieldName`.
        pub fn document_title_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentTitleFieldName", value.into());
            self
        }

        /// A list of regular expression patterns to exclude certain attachments of catalogs in your ServiceNow. Item that match the patterns are excluded from the index. Items that don't match the patterns are included in the index.
        ///
        /// `ExcludeAttachmentFilePatterns`.
        pub fn exclude_attachment_file_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludeAttachmentFilePatterns", value.into());
            self
        }

        /// Maps attributes or field names of catalogs to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to ServiceNow fields.
        ///
        /// `FieldMappings`.
        pub fn field_mappings(
            mut self,
            value: impl Into<List<DataSourceToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMappings", value.into());
            self
        }

        /// A list of regular expression patterns to include certain attachments of catalogs in your ServiceNow. Item that match the patterns are included in the index. Items that don't match the patterns are excluded from the index.
        ///
        /// `IncludeAttachmentFilePatterns`.
        pub fn include_attachment_file_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludeAttachmentFilePatterns", value.into());
            self
        }
    }

    impl From<ServiceNowServiceCatalogConfiguration> for Json {
        fn from(value: ServiceNowServiceCatalogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information to connect to Microsoft SharePoint as your data source.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `SecretArn`, `SharePointVersion`, `Urls`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SharePointConfiguration(Properties);

    impl SharePointConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TRUE` to index document attachments.
        ///
        /// `CrawlAttachments`.
        pub fn crawl_attachments(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CrawlAttachments", value.into());
            self
        }

        /// `TRUE` to disable local groups information.
        ///
        /// `DisableLocalGroups`.
        pub fn disable_local_groups(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableLocalGroups", value.into());
            self
        }

        /// The Microsoft SharePoint attribute field that contains the title of the document.
        ///
        /// `DocumentTitleFieldName`.
        pub fn document_title_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentTitleFieldName", value.into());
            self
        }

        /// A list of regular expression patterns. Documents that match the patterns are excluded from the index. Documents that don't match the patterns are included in the index.
        ///
        /// `ExclusionPatterns`.
        pub fn exclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExclusionPatterns", value.into());
            self
        }

        /// A list of `DataSourceToIndexFieldMapping` objects that map Microsoft SharePoint attributes or fields to Amazon Kendra index fields.
        ///
        /// `FieldMappings`.
        pub fn field_mappings(
            mut self,
            value: impl Into<List<DataSourceToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMappings", value.into());
            self
        }

        /// A list of regular expression patterns to include certain documents in your SharePoint. Documents that match the patterns are included in the index. Documents that don't match the patterns are excluded from the index.
        ///
        /// `InclusionPatterns`.
        pub fn inclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InclusionPatterns", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password required to connect to the SharePoint instance.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }

        /// The version of Microsoft SharePoint that you use.
        ///
        /// `SharePointVersion`. Required. Allowed: [`SharePointVersion`].
        pub fn share_point_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SharePointVersion", value.into());
            self
        }

        /// Information required to find a specific file in an Amazon S3 bucket.
        ///
        /// `SslCertificateS3Path`.
        pub fn ssl_certificate_s3_path(mut self, value: impl Into<Value<S3Path>>) -> Self {
            self.0.set("SslCertificateS3Path", value.into());
            self
        }

        /// The Microsoft SharePoint site URLs for the documents you want to index.
        ///
        /// `Urls`. Required.
        pub fn urls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Urls", value.into());
            self
        }

        /// `TRUE` to use the SharePoint change log to determine which documents require updating in the index.
        ///
        /// `UseChangeLog`.
        pub fn use_change_log(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseChangeLog", value.into());
            self
        }

        /// Provides information for connecting to an Amazon VPC.
        ///
        /// `VpcConfiguration`.
        pub fn vpc_configuration(
            mut self,
            value: impl Into<Value<DataSourceVpcConfiguration>>,
        ) -> Self {
            self.0.set("VpcConfiguration", value.into());
            self
        }
    }

    impl From<SharePointConfiguration> for Json {
        fn from(value: SharePointConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides information that configures Amazon Kendra to use a SQL database.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SqlConfiguration(Properties);

    impl SqlConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether Amazon Kendra encloses SQL identifiers for tables and column names in double quotes (") when making a database query. You can set the value to `DOUBLE_QUOTES` or `NONE` .
        ///
        /// `QueryIdentifiersEnclosingOption`. Allowed: [`QueryIdentifiersEnclosingOption`].
        pub fn query_identifiers_enclosing_option(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("QueryIdentifiersEnclosingOption", value.into());
            self
        }
    }

    impl From<SqlConfiguration> for Json {
        fn from(value: SqlConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A label for tagging Kendra resources
    ///
    /// A property type of `AWS::Kendra::DataSource`.
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

        /// A string used to identify this tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string containing the value for the tag
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

    /// Provides a template for the configuration information to connect to your data source.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `Template`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TemplateConfiguration(Properties);

    impl TemplateConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The template schema used for the data source, where templates schemas are supported.
        ///
        /// `Template`. Required.
        pub fn template(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Template", value.into());
            self
        }
    }

    impl From<TemplateConfiguration> for Json {
        fn from(value: TemplateConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information to connect to websites that require user authentication.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebCrawlerAuthenticationConfiguration(Properties);

    impl WebCrawlerAuthenticationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of configuration information that's required to connect to and crawl a website host using basic authentication credentials.
        ///
        /// `BasicAuthentication`.
        pub fn basic_authentication(
            mut self,
            value: impl Into<List<WebCrawlerBasicAuthentication>>,
        ) -> Self {
            self.0.set("BasicAuthentication", value.into());
            self
        }
    }

    impl From<WebCrawlerAuthenticationConfiguration> for Json {
        fn from(value: WebCrawlerAuthenticationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information to connect to websites that require basic user authentication.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `Credentials`, `Host`, `Port`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebCrawlerBasicAuthentication(Properties);

    impl WebCrawlerBasicAuthentication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret. You create a secret to store your credentials in [AWS Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html)
        ///
        /// `Credentials`. Required.
        pub fn credentials(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Credentials", value.into());
            self
        }

        /// The name of the website host you want to connect to using authentication credentials.
        ///
        /// `Host`. Required.
        pub fn host(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Host", value.into());
            self
        }

        /// The port number of the website host you want to connect to using authentication credentials.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }
    }

    impl From<WebCrawlerBasicAuthentication> for Json {
        fn from(value: WebCrawlerBasicAuthentication) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information required for Amazon Kendra Web Crawler.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `Urls`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebCrawlerConfiguration(Properties);

    impl WebCrawlerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration information required to connect to websites using authentication.
        ///
        /// `AuthenticationConfiguration`.
        pub fn authentication_configuration(
            mut self,
            value: impl Into<Value<WebCrawlerAuthenticationConfiguration>>,
        ) -> Self {
            self.0.set("AuthenticationConfiguration", value.into());
            self
        }

        /// The 'depth' or number of levels from the seed level to crawl. For example, the seed URL page is depth 1 and any hyperlinks on this page that are also crawled are depth 2.
        ///
        /// `CrawlDepth`.
        pub fn crawl_depth(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CrawlDepth", value.into());
            self
        }

        /// The maximum size (in MB) of a web page or attachment to crawl.
        ///
        /// `MaxContentSizePerPageInMegaBytes`.
        pub fn max_content_size_per_page_in_mega_bytes(
            mut self,
            value: impl Into<Value<f64>>,
        ) -> Self {
            self.0.set("MaxContentSizePerPageInMegaBytes", value.into());
            self
        }

        /// The maximum number of URLs on a web page to include when crawling a website. This number is per web page.
        ///
        /// `MaxLinksPerPage`.
        pub fn max_links_per_page(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxLinksPerPage", value.into());
            self
        }

        /// The maximum number of URLs crawled per website host per minute.
        ///
        /// `MaxUrlsPerMinuteCrawlRate`.
        pub fn max_urls_per_minute_crawl_rate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxUrlsPerMinuteCrawlRate", value.into());
            self
        }

        /// Configuration information required to connect to your internal websites via a web proxy.
        ///
        /// `ProxyConfiguration`.
        pub fn proxy_configuration(mut self, value: impl Into<Value<ProxyConfiguration>>) -> Self {
            self.0.set("ProxyConfiguration", value.into());
            self
        }

        /// A list of regular expression patterns to exclude certain URLs to crawl. URLs that match the patterns are excluded from the index. URLs that don't match the patterns are included in the index.
        ///
        /// `UrlExclusionPatterns`.
        pub fn url_exclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("UrlExclusionPatterns", value.into());
            self
        }

        /// A list of regular expression patterns to include certain URLs to crawl. URLs that match the patterns are included in the index. URLs that don't match the patterns are excluded from the index.
        ///
        /// `UrlInclusionPatterns`.
        pub fn url_inclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("UrlInclusionPatterns", value.into());
            self
        }

        /// Specifies the seed or starting point URLs of the websites or the sitemap URLs of the websites you want to crawl.
        ///
        /// `Urls`. Required.
        pub fn urls(mut self, value: impl Into<Value<WebCrawlerUrls>>) -> Self {
            self.0.set("Urls", value.into());
            self
        }
    }

    impl From<WebCrawlerConfiguration> for Json {
        fn from(value: WebCrawlerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information of the seed or starting point URLs to crawl.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `SeedUrls`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebCrawlerSeedUrlConfiguration(Properties);

    impl WebCrawlerSeedUrlConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of seed or starting point URLs of the websites you want to crawl.
        ///
        /// `SeedUrls`. Required.
        pub fn seed_urls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SeedUrls", value.into());
            self
        }

        /// You can choose one of the following modes:
        ///
        /// `WebCrawlerMode`. Allowed: [`WebCrawlerMode`].
        pub fn web_crawler_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WebCrawlerMode", value.into());
            self
        }
    }

    impl From<WebCrawlerSeedUrlConfiguration> for Json {
        fn from(value: WebCrawlerSeedUrlConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information of the sitemap URLs to crawl.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `SiteMaps`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebCrawlerSiteMapsConfiguration(Properties);

    impl WebCrawlerSiteMapsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of sitemap URLs of the websites you want to crawl.
        ///
        /// `SiteMaps`. Required.
        pub fn site_maps(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SiteMaps", value.into());
            self
        }
    }

    impl From<WebCrawlerSiteMapsConfiguration> for Json {
        fn from(value: WebCrawlerSiteMapsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the seed or starting point URLs of the websites or the sitemap URLs of the websites you want to crawl.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebCrawlerUrls(Properties);

    impl WebCrawlerUrls {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration of the seed or starting point URLs of the websites you want to crawl.
        ///
        /// `SeedUrlConfiguration`.
        pub fn seed_url_configuration(
            mut self,
            value: impl Into<Value<WebCrawlerSeedUrlConfiguration>>,
        ) -> Self {
            self.0.set("SeedUrlConfiguration", value.into());
            self
        }

        /// Configuration of the sitemap URLs of the websites you want to crawl.
        ///
        /// `SiteMapsConfiguration`.
        pub fn site_maps_configuration(
            mut self,
            value: impl Into<Value<WebCrawlerSiteMapsConfiguration>>,
        ) -> Self {
            self.0.set("SiteMapsConfiguration", value.into());
            self
        }
    }

    impl From<WebCrawlerUrls> for Json {
        fn from(value: WebCrawlerUrls) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information to connect to WorkDocs as your data source.
    ///
    /// A property type of `AWS::Kendra::DataSource`.
    ///
    /// Required: `OrganizationId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkDocsConfiguration(Properties);

    impl WorkDocsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TRUE` to include comments on documents in your index. Including comments in your index means each comment is a document that can be searched on.
        ///
        /// `CrawlComments`.
        pub fn crawl_comments(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CrawlComments", value.into());
            self
        }

        /// A list of regular expression patterns to exclude certain files in your WorkDocs site repository. Files that match the patterns are excluded from the index. Files that don’t match the patterns are included in the index.
        ///
        /// `ExclusionPatterns`.
        pub fn exclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExclusionPatterns", value.into());
            self
        }

        /// A list of `DataSourceToIndexFieldMapping` objects that map WorkDocs data source attributes or field names to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to WorkDocs fields.
        ///
        /// `FieldMappings`.
        pub fn field_mappings(
            mut self,
            value: impl Into<List<DataSourceToIndexFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMappings", value.into());
            self
        }

        /// A list of regular expression patterns to include certain files in your WorkDocs site repository. Files that match the patterns are included in the index. Files that don't match the patterns are excluded from the index.
        ///
        /// `InclusionPatterns`.
        pub fn inclusion_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InclusionPatterns", value.into());
            self
        }

        /// The identifier of the directory corresponding to your WorkDocs site repository.
        ///
        /// `OrganizationId`. Required.
        pub fn organization_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OrganizationId", value.into());
            self
        }

        /// `TRUE` to use the WorkDocs change log to determine which documents require updating in the index. Depending on the change log's size, it may take longer for Amazon Kendra to use the change log than to scan all of your documents in WorkDocs.
        ///
        /// `UseChangeLog`.
        pub fn use_change_log(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseChangeLog", value.into());
            self
        }
    }

    impl From<WorkDocsConfiguration> for Json {
        fn from(value: WorkDocsConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            S3 = "S3",
            Sharepoint = "SHAREPOINT",
            Salesforce = "SALESFORCE",
            Onedrive = "ONEDRIVE",
            Servicenow = "SERVICENOW",
            Database = "DATABASE",
            Custom = "CUSTOM",
            Confluence = "CONFLUENCE",
            Googledrive = "GOOGLEDRIVE",
            Webcrawler = "WEBCRAWLER",
            Workdocs = "WORKDOCS",
            Template = "TEMPLATE",
        }

        /// Words for `DataSourceFieldName`.
        pub enum DataSourceFieldName {
            Author = "AUTHOR",
            ContentType = "CONTENT_TYPE",
            CreatedDate = "CREATED_DATE",
            DisplayUrl = "DISPLAY_URL",
            FileSize = "FILE_SIZE",
            ItemType = "ITEM_TYPE",
            ParentId = "PARENT_ID",
            SpaceKey = "SPACE_KEY",
            SpaceName = "SPACE_NAME",
            Url = "URL",
            Version = "VERSION",
        }

        /// Words for `DataSourceFieldName`.
        pub enum ConfluenceBlogToIndexFieldMappingDataSourceFieldName {
            Author = "AUTHOR",
            DisplayUrl = "DISPLAY_URL",
            ItemType = "ITEM_TYPE",
            Labels = "LABELS",
            PublishDate = "PUBLISH_DATE",
            SpaceKey = "SPACE_KEY",
            SpaceName = "SPACE_NAME",
            Url = "URL",
            Version = "VERSION",
        }

        /// Words for `Version`.
        pub enum Version {
            Cloud = "CLOUD",
            Server = "SERVER",
        }

        /// Words for `DataSourceFieldName`.
        pub enum ConfluencePageToIndexFieldMappingDataSourceFieldName {
            Author = "AUTHOR",
            ContentStatus = "CONTENT_STATUS",
            CreatedDate = "CREATED_DATE",
            DisplayUrl = "DISPLAY_URL",
            ItemType = "ITEM_TYPE",
            Labels = "LABELS",
            ModifiedDate = "MODIFIED_DATE",
            ParentId = "PARENT_ID",
            SpaceKey = "SPACE_KEY",
            SpaceName = "SPACE_NAME",
            Url = "URL",
            Version = "VERSION",
        }

        /// Words for `DataSourceFieldName`.
        pub enum ConfluenceSpaceToIndexFieldMappingDataSourceFieldName {
            DisplayUrl = "DISPLAY_URL",
            ItemType = "ITEM_TYPE",
            SpaceKey = "SPACE_KEY",
            Url = "URL",
        }

        /// Words for `DatabaseEngineType`.
        pub enum DatabaseEngineType {
            RdsAuroraMysql = "RDS_AURORA_MYSQL",
            RdsAuroraPostgresql = "RDS_AURORA_POSTGRESQL",
            RdsMysql = "RDS_MYSQL",
            RdsPostgresql = "RDS_POSTGRESQL",
        }

        /// Words for `Operator`.
        pub enum Operator {
            GreaterThan = "GreaterThan",
            GreaterThanOrEquals = "GreaterThanOrEquals",
            LessThan = "LessThan",
            LessThanOrEquals = "LessThanOrEquals",
            Equals = "Equals",
            NotEquals = "NotEquals",
            Contains = "Contains",
            NotContains = "NotContains",
            Exists = "Exists",
            NotExists = "NotExists",
            BeginsWith = "BeginsWith",
        }

        /// Words for `IncludeFilterTypes`.
        pub enum IncludeFilterTypes {
            ActiveUser = "ACTIVE_USER",
            StandardUser = "STANDARD_USER",
        }

        /// Words for `IncludedStates`.
        pub enum IncludedStates {
            Draft = "DRAFT",
            Published = "PUBLISHED",
            Archived = "ARCHIVED",
        }

        /// Words for `Name`.
        pub enum Name {
            Account = "ACCOUNT",
            Campaign = "CAMPAIGN",
            Case = "CASE",
            Contact = "CONTACT",
            Contract = "CONTRACT",
            Document = "DOCUMENT",
            Group = "GROUP",
            Idea = "IDEA",
            Lead = "LEAD",
            Opportunity = "OPPORTUNITY",
            Partner = "PARTNER",
            Pricebook = "PRICEBOOK",
            Product = "PRODUCT",
            Profile = "PROFILE",
            Solution = "SOLUTION",
            Task = "TASK",
            User = "USER",
        }

        /// Words for `AuthenticationType`.
        pub enum AuthenticationType {
            HttpBasic = "HTTP_BASIC",
            Oauth2 = "OAUTH2",
        }

        /// Words for `ServiceNowBuildVersion`.
        pub enum ServiceNowBuildVersion {
            London = "LONDON",
            Others = "OTHERS",
        }

        /// Words for `SharePointVersion`.
        pub enum SharePointVersion {
            SharepointOnline = "SHAREPOINT_ONLINE",
            Sharepoint2013 = "SHAREPOINT_2013",
            Sharepoint2016 = "SHAREPOINT_2016",
        }

        /// Words for `QueryIdentifiersEnclosingOption`.
        pub enum QueryIdentifiersEnclosingOption {
            DoubleQuotes = "DOUBLE_QUOTES",
            None = "NONE",
        }

        /// Words for `WebCrawlerMode`.
        pub enum WebCrawlerMode {
            HostOnly = "HOST_ONLY",
            Subdomains = "SUBDOMAINS",
            Everything = "EVERYTHING",
        }
    }
}

/// Property types and words of [`Faq`].
pub mod faq {
    use crate::{Json, Properties, Value};

    /// Information required to find a specific file in an Amazon S3 bucket.
    ///
    /// A property type of `AWS::Kendra::Faq`.
    ///
    /// Required: `Bucket`, `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Path(Properties);

    impl S3Path {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket that contains the file.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The name of the file.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }
    }

    impl From<S3Path> for Json {
        fn from(value: S3Path) -> Self {
            value.0.into()
        }
    }

    /// A label for tagging Kendra resources
    ///
    /// A property type of `AWS::Kendra::Faq`.
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

        /// A string used to identify this tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string containing the value for the tag
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
        /// Words for `FileFormat`.
        pub enum FileFormat {
            Csv = "CSV",
            CsvWithHeader = "CSV_WITH_HEADER",
            Json = "JSON",
        }
    }
}

/// Property types and words of [`FeaturedResultsSet`].
pub mod featured_results_set {
    use crate::{Json, Properties, Value};

    /// A featured document. This document is displayed at the top of the search results page.
    ///
    /// A property type of `AWS::Kendra::FeaturedResultsSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FeaturedDocument(Properties);

    impl FeaturedDocument {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the document to feature in the search results.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<FeaturedDocument> for Json {
        fn from(value: FeaturedDocument) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair that identifies or categorizes a resource.
    ///
    /// A property type of `AWS::Kendra::FeaturedResultsSet`.
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

        /// The key for the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value associated with the tag.
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
        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            Inactive = "INACTIVE",
        }
    }
}

/// Property types and words of [`Index`].
pub mod index {
    use crate::{Json, List, Properties, Value};

    /// Specifies additional capacity units configured for your Enterprise Edition index. You can add and remove capacity units to fit your usage requirements.
    ///
    /// A property type of `AWS::Kendra::Index`.
    ///
    /// Required: `QueryCapacityUnits`, `StorageCapacityUnits`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityUnitsConfiguration(Properties);

    impl CapacityUnitsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of extra query capacity for an index and [GetQuerySuggestions](https://docs.aws.amazon.com/kendra/latest/dg/API_GetQuerySuggestions.html) capacity.
        ///
        /// `QueryCapacityUnits`. Required.
        pub fn query_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("QueryCapacityUnits", value.into());
            self
        }

        /// The amount of extra storage capacity for an index. A single capacity unit provides 30 GB of storage space or 100,000 documents, whichever is reached first. You can add up to 100 extra capacity units.
        ///
        /// `StorageCapacityUnits`. Required.
        pub fn storage_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StorageCapacityUnits", value.into());
            self
        }
    }

    impl From<CapacityUnitsConfiguration> for Json {
        fn from(value: CapacityUnitsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the properties, such as relevance tuning and searchability, of an index field.
    ///
    /// A property type of `AWS::Kendra::Index`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentMetadataConfiguration(Properties);

    impl DocumentMetadataConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the index field.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Provides tuning parameters to determine how the field affects the search results.
        ///
        /// `Relevance`.
        pub fn relevance(mut self, value: impl Into<Value<Relevance>>) -> Self {
            self.0.set("Relevance", value.into());
            self
        }

        /// Provides information about how the field is used during a search.
        ///
        /// `Search`.
        pub fn search(mut self, value: impl Into<Value<Search>>) -> Self {
            self.0.set("Search", value.into());
            self
        }

        /// The data type of the index field.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<DocumentMetadataConfiguration> for Json {
        fn from(value: DocumentMetadataConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for the JSON token type.
    ///
    /// A property type of `AWS::Kendra::Index`.
    ///
    /// Required: `GroupAttributeField`, `UserNameAttributeField`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JsonTokenTypeConfiguration(Properties);

    impl JsonTokenTypeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The group attribute field.
        ///
        /// `GroupAttributeField`. Required.
        pub fn group_attribute_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupAttributeField", value.into());
            self
        }

        /// The user name attribute field.
        ///
        /// `UserNameAttributeField`. Required.
        pub fn user_name_attribute_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserNameAttributeField", value.into());
            self
        }
    }

    impl From<JsonTokenTypeConfiguration> for Json {
        fn from(value: JsonTokenTypeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for the JWT token type.
    ///
    /// A property type of `AWS::Kendra::Index`.
    ///
    /// Required: `KeyLocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JwtTokenTypeConfiguration(Properties);

    impl JwtTokenTypeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The regular expression that identifies the claim.
        ///
        /// `ClaimRegex`.
        pub fn claim_regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClaimRegex", value.into());
            self
        }

        /// The group attribute field.
        ///
        /// `GroupAttributeField`.
        pub fn group_attribute_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupAttributeField", value.into());
            self
        }

        /// The issuer of the token.
        ///
        /// `Issuer`.
        pub fn issuer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Issuer", value.into());
            self
        }

        /// The location of the key.
        ///
        /// `KeyLocation`. Required. Allowed: [`KeyLocation`].
        pub fn key_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyLocation", value.into());
            self
        }

        /// The Amazon Resource Name (arn) of the secret.
        ///
        /// `SecretManagerArn`.
        pub fn secret_manager_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretManagerArn", value.into());
            self
        }

        /// The signing key URL.
        ///
        /// `URL`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("URL", value.into());
            self
        }

        /// The user name attribute field.
        ///
        /// `UserNameAttributeField`.
        pub fn user_name_attribute_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserNameAttributeField", value.into());
            self
        }
    }

    impl From<JwtTokenTypeConfiguration> for Json {
        fn from(value: JwtTokenTypeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides information for tuning the relevance of a field in a search. When a query includes terms that match the field, the results are given a boost in the response based on these tuning parameters.
    ///
    /// A property type of `AWS::Kendra::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Relevance(Properties);

    impl Relevance {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the time period that the boost applies to. For example, to make the boost apply to documents with the field value within the last month, you would use "2628000s".
        ///
        /// `Duration`.
        pub fn duration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Duration", value.into());
            self
        }

        /// Indicates that this field determines how "fresh" a document is. For example, if document 1 was created on November 5, and document 2 was created on October 31, document 1 is "fresher" than document 2. Only applies to `DATE` fields.
        ///
        /// `Freshness`.
        pub fn freshness(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Freshness", value.into());
            self
        }

        /// The relative importance of the field in the search. Larger numbers provide more of a boost than smaller numbers.
        ///
        /// `Importance`.
        pub fn importance(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Importance", value.into());
            self
        }

        /// Determines how values should be interpreted.
        ///
        /// `RankOrder`. Allowed: [`RankOrder`].
        pub fn rank_order(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RankOrder", value.into());
            self
        }

        /// An array of key-value pairs for different boosts when they appear in the search result list.
        ///
        /// `ValueImportanceItems`.
        pub fn value_importance_items(
            mut self,
            value: impl Into<List<ValueImportanceItem>>,
        ) -> Self {
            self.0.set("ValueImportanceItems", value.into());
            self
        }
    }

    impl From<Relevance> for Json {
        fn from(value: Relevance) -> Self {
            value.0.into()
        }
    }

    /// Provides information about how a custom index field is used during a search.
    ///
    /// A property type of `AWS::Kendra::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Search(Properties);

    impl Search {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether the field is returned in the query response. The default is `true` .
        ///
        /// `Displayable`.
        pub fn displayable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Displayable", value.into());
            self
        }

        /// Indicates that the field can be used to create search facets, a count of results for each value in the field. The default is `false` .
        ///
        /// `Facetable`.
        pub fn facetable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Facetable", value.into());
            self
        }

        /// Determines whether the field is used in the search. If the `Searchable` field is `true` , you can use relevance tuning to manually tune how Amazon Kendra weights the field in the search.
        ///
        /// `Searchable`.
        pub fn searchable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Searchable", value.into());
            self
        }

        /// Determines whether the field can be used to sort the results of a query. The default is `false` .
        ///
        /// `Sortable`.
        pub fn sortable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Sortable", value.into());
            self
        }
    }

    impl From<Search> for Json {
        fn from(value: Search) -> Self {
            value.0.into()
        }
    }

    /// Provides the identifier of the AWS KMS customer master key (CMK) used to encrypt data indexed by Amazon Kendra. We suggest that you use a CMK from your account to help secure your index. Amazon Kendra doesn't support asymmetric CMKs.
    ///
    /// A property type of `AWS::Kendra::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerSideEncryptionConfiguration(Properties);

    impl ServerSideEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the AWS KMS key . Amazon Kendra doesn't support asymmetric keys.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<ServerSideEncryptionConfiguration> for Json {
        fn from(value: ServerSideEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A label for tagging Kendra resources
    ///
    /// A property type of `AWS::Kendra::Index`.
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

        /// A string used to identify this tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string containing the value for the tag
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

    /// Provides the configuration information for a token.
    ///
    /// A property type of `AWS::Kendra::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserTokenConfiguration(Properties);

    impl UserTokenConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the JSON token type configuration.
        ///
        /// `JsonTokenTypeConfiguration`.
        pub fn json_token_type_configuration(
            mut self,
            value: impl Into<Value<JsonTokenTypeConfiguration>>,
        ) -> Self {
            self.0.set("JsonTokenTypeConfiguration", value.into());
            self
        }

        /// Information about the JWT token type configuration.
        ///
        /// `JwtTokenTypeConfiguration`.
        pub fn jwt_token_type_configuration(
            mut self,
            value: impl Into<Value<JwtTokenTypeConfiguration>>,
        ) -> Self {
            self.0.set("JwtTokenTypeConfiguration", value.into());
            self
        }
    }

    impl From<UserTokenConfiguration> for Json {
        fn from(value: UserTokenConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies a key-value pair of the search boost value for a document when the key is part of the metadata of a document.
    ///
    /// A property type of `AWS::Kendra::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ValueImportanceItem(Properties);

    impl ValueImportanceItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The document metadata value used for the search boost.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The boost value for a document when the key is part of the metadata of a document.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ValueImportanceItem> for Json {
        fn from(value: ValueImportanceItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Edition`.
        pub enum Edition {
            DeveloperEdition = "DEVELOPER_EDITION",
            EnterpriseEdition = "ENTERPRISE_EDITION",
            GenAiEnterpriseEdition = "GEN_AI_ENTERPRISE_EDITION",
        }

        /// Words for `UserContextPolicy`.
        pub enum UserContextPolicy {
            AttributeFilter = "ATTRIBUTE_FILTER",
            UserToken = "USER_TOKEN",
        }

        /// Words for `Type`.
        pub enum Type {
            StringValue = "STRING_VALUE",
            StringListValue = "STRING_LIST_VALUE",
            LongValue = "LONG_VALUE",
            DateValue = "DATE_VALUE",
        }

        /// Words for `KeyLocation`.
        pub enum KeyLocation {
            Url = "URL",
            SecretManager = "SECRET_MANAGER",
        }

        /// Words for `RankOrder`.
        pub enum RankOrder {
            Ascending = "ASCENDING",
            Descending = "DESCENDING",
        }
    }
}

/// Property types of [`QuerySuggestionsBlockList`].
pub mod query_suggestions_block_list {
    use crate::{Json, Properties, Value};

    /// Information required to find a specific file in an Amazon S3 bucket.
    ///
    /// A property type of `AWS::Kendra::QuerySuggestionsBlockList`.
    ///
    /// Required: `Bucket`, `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Path(Properties);

    impl S3Path {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket that contains the file.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The name of the file.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }
    }

    impl From<S3Path> for Json {
        fn from(value: S3Path) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair that identifies or categorizes a resource.
    ///
    /// A property type of `AWS::Kendra::QuerySuggestionsBlockList`.
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

        /// The key for the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value associated with the tag.
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

/// Property types of [`Thesaurus`].
pub mod thesaurus {
    use crate::{Json, Properties, Value};

    /// Information required to find a specific file in an Amazon S3 bucket.
    ///
    /// A property type of `AWS::Kendra::Thesaurus`.
    ///
    /// Required: `Bucket`, `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Path(Properties);

    impl S3Path {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket that contains the file.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The name of the file.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }
    }

    impl From<S3Path> for Json {
        fn from(value: S3Path) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair that identifies or categorizes a resource.
    ///
    /// A property type of `AWS::Kendra::Thesaurus`.
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

        /// The key for the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value associated with the tag.
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
