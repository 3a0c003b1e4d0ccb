//! `AWS::Glue`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::Glue::Blueprint. Registers a blueprint with AWS Glue.
///
/// [`AWS::Glue::Blueprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-blueprint.html).
///
/// Required: `BlueprintLocation`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Blueprint(Properties);

impl Blueprint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies a path in Amazon S3 where the blueprint is published.
    ///
    /// `BlueprintLocation`. Required.
    pub fn blueprint_location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BlueprintLocation", value.into());
        self
    }

    /// A description of the blueprint.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the blueprint.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags to be applied to this blueprint.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<blueprint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Blueprint {
    const TYPE: &'static str = "AWS::Glue::Blueprint";
}

impl Construct for Blueprint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Blueprint> for Properties {
    fn from(value: Blueprint) -> Self {
        value.0
    }
}

impl Handle<Blueprint> {
    /// The Amazon Resource Name (ARN) of the blueprint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time the blueprint was registered.
    ///
    /// `Fn::GetAtt` of `CreatedOn`.
    #[must_use]
    pub fn created_on(self) -> Value<String> {
        self.attribute("CreatedOn")
    }

    /// The date and time the blueprint was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedOn`.
    #[must_use]
    pub fn last_modified_on(self) -> Value<String> {
        self.attribute("LastModifiedOn")
    }

    /// A JSON string that indicates the list of parameter specifications for the blueprint.
    ///
    /// `Fn::GetAtt` of `ParameterSpec`.
    #[must_use]
    pub fn parameter_spec(self) -> Value<String> {
        self.attribute("ParameterSpec")
    }

    /// The status of the blueprint registration.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a catalog in the Glue Data Catalog.
///
/// [`AWS::Glue::Catalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Catalog(Properties);

impl Catalog {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation.
    ///
    /// `AllowFullTableExternalDataAccess`. Allowed: [`AllowFullTableExternalDataAccess`](catalog::AllowFullTableExternalDataAccess).
    pub fn allow_full_table_external_data_access(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0.set("AllowFullTableExternalDataAccess", value.into());
        self
    }

    /// A structure that specifies data lake access properties and other custom properties.
    ///
    /// `CatalogProperties`.
    pub fn catalog_properties(
        mut self,
        value: impl Into<Value<catalog::CatalogProperties>>,
    ) -> Self {
        self.0.set("CatalogProperties", value.into());
        self
    }

    /// An array of PrincipalPermissions objects for default database permissions.
    ///
    /// `CreateDatabaseDefaultPermissions`.
    pub fn create_database_default_permissions(
        mut self,
        value: impl Into<List<catalog::PrincipalPermissions>>,
    ) -> Self {
        self.0.set("CreateDatabaseDefaultPermissions", value.into());
        self
    }

    /// An array of PrincipalPermissions objects for default table permissions.
    ///
    /// `CreateTableDefaultPermissions`.
    pub fn create_table_default_permissions(
        mut self,
        value: impl Into<List<catalog::PrincipalPermissions>>,
    ) -> Self {
        self.0.set("CreateTableDefaultPermissions", value.into());
        self
    }

    /// A description of the catalog.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A FederatedCatalog structure that references an entity outside the Glue Data Catalog.
    ///
    /// `FederatedCatalog`.
    pub fn federated_catalog(mut self, value: impl Into<Value<catalog::FederatedCatalog>>) -> Self {
        self.0.set("FederatedCatalog", value.into());
        self
    }

    /// The name of the catalog to create.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies whether to overwrite child resource permissions with the default permissions.
    ///
    /// `OverwriteChildResourcePermissionsWithDefault`. Allowed: [`OverwriteChildResourcePermissionsWithDefault`](catalog::OverwriteChildResourcePermissionsWithDefault).
    pub fn overwrite_child_resource_permissions_with_default(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("OverwriteChildResourcePermissionsWithDefault", value.into());
        self
    }

    /// A map of key-value pairs that define parameters and properties of the catalog.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<catalog::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A structure that describes a target catalog for resource linking.
    ///
    /// `TargetRedshiftCatalog`.
    pub fn target_redshift_catalog(
        mut self,
        value: impl Into<Value<catalog::TargetRedshiftCatalog>>,
    ) -> Self {
        self.0.set("TargetRedshiftCatalog", value.into());
        self
    }
}

impl Resource for Catalog {
    const TYPE: &'static str = "AWS::Glue::Catalog";
}

impl Construct for Catalog {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Catalog> for Properties {
    fn from(value: Catalog) -> Self {
        value.0
    }
}

impl Handle<Catalog> {
    /// The ID of the catalog.
    ///
    /// `Fn::GetAtt` of `CatalogId`.
    #[must_use]
    pub fn catalog_id(self) -> Value<String> {
        self.attribute("CatalogId")
    }

    /// Additional key-value properties for the catalog.
    ///
    /// `Fn::GetAtt` of `CatalogProperties.CustomProperties`.
    #[must_use]
    pub fn catalog_properties_custom_properties(self) -> Value<Json> {
        self.attribute("CatalogProperties.CustomProperties")
    }

    /// The name of the managed workgroup associated with the catalog.
    ///
    /// `Fn::GetAtt` of `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName`.
    #[must_use]
    pub fn catalog_properties_data_lake_access_properties_managed_workgroup_name(
        self,
    ) -> Value<String> {
        self.attribute("CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName")
    }

    /// The status of the managed workgroup.
    ///
    /// `Fn::GetAtt` of `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus`.
    #[must_use]
    pub fn catalog_properties_data_lake_access_properties_managed_workgroup_status(
        self,
    ) -> Value<String> {
        self.attribute("CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus")
    }

    /// The name of the Redshift database.
    ///
    /// `Fn::GetAtt` of `CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName`.
    #[must_use]
    pub fn catalog_properties_data_lake_access_properties_redshift_database_name(
        self,
    ) -> Value<String> {
        self.attribute("CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName")
    }

    /// The time at which the catalog was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<i64> {
        self.attribute("CreateTime")
    }

    /// The Amazon Resource Name (ARN) of the catalog.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// The time at which the catalog was last updated.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[must_use]
    pub fn update_time(self) -> Value<i64> {
        self.attribute("UpdateTime")
    }
}

/// The `AWS::Glue::Classifier` resource creates an AWS Glue classifier that categorizes data sources and specifies schemas.
///
/// [`AWS::Glue::Classifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-classifier.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Classifier(Properties);

impl Classifier {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A classifier for comma-separated values (CSV).
    ///
    /// `CsvClassifier`.
    pub fn csv_classifier(mut self, value: impl Into<Value<classifier::CsvClassifier>>) -> Self {
        self.0.set("CsvClassifier", value.into());
        self
    }

    /// A classifier that uses `grok` .
    ///
    /// `GrokClassifier`.
    pub fn grok_classifier(mut self, value: impl Into<Value<classifier::GrokClassifier>>) -> Self {
        self.0.set("GrokClassifier", value.into());
        self
    }

    /// A classifier for JSON content.
    ///
    /// `JsonClassifier`.
    pub fn json_classifier(mut self, value: impl Into<Value<classifier::JsonClassifier>>) -> Self {
        self.0.set("JsonClassifier", value.into());
        self
    }

    /// A classifier for XML content.
    ///
    /// `XMLClassifier`.
    pub fn xml_classifier(mut self, value: impl Into<Value<classifier::XMLClassifier>>) -> Self {
        self.0.set("XMLClassifier", value.into());
        self
    }
}

impl Resource for Classifier {
    const TYPE: &'static str = "AWS::Glue::Classifier";
}

impl Construct for Classifier {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Classifier> for Properties {
    fn from(value: Classifier) -> Self {
        value.0
    }
}

impl Handle<Classifier> {
    /// One of XMLClassifier/Name, GrokClassifier/Name, JsonClassifier/Name or CsvClassifier/Name
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// The `AWS::Glue::Connection` resource specifies an AWS Glue connection to a data source.
///
/// [`AWS::Glue::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html).
///
/// Required: `CatalogId`, `ConnectionInput`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connection(Properties);

impl Connection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the data catalog to create the catalog object in. Currently, this should be the AWS account ID.
    ///
    /// `CatalogId`. Required. A change replaces the resource.
    pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CatalogId", value.into());
        self
    }

    /// The connection that you want to create.
    ///
    /// `ConnectionInput`. Required.
    pub fn connection_input(
        mut self,
        value: impl Into<Value<connection::ConnectionInput>>,
    ) -> Self {
        self.0.set("ConnectionInput", value.into());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Connection {
    const TYPE: &'static str = "AWS::Glue::Connection";
}

impl Construct for Connection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Connection> for Properties {
    fn from(value: Connection) -> Self {
        value.0
    }
}

impl Handle<Connection> {
    /// The name of the connection.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// Registers a custom connection type in Glue based on the configuration provided. This enables customers to configure custom connectors for any data source with REST-based APIs.
///
/// [`AWS::Glue::ConnectionType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html).
///
/// Required: `ConnectionType`, `RestConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConnectionType(Properties);

impl ConnectionType {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration that defines the base URL and additional request parameters needed during connection creation.
    ///
    /// `ConnectionProperties`. A change replaces the resource.
    pub fn connection_properties(
        mut self,
        value: impl Into<Value<connection_type::ConnectionPropertiesConfiguration>>,
    ) -> Self {
        self.0.set("ConnectionProperties", value.into());
        self
    }

    /// The name of the connection type. Must be prefixed with REST-.
    ///
    /// `ConnectionType`. Required. A change replaces the resource.
    pub fn connection_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionType", value.into());
        self
    }

    /// Configuration that defines supported authentication types and required properties.
    ///
    /// `ConnectorAuthenticationConfiguration`. A change replaces the resource.
    pub fn connector_authentication_configuration(
        mut self,
        value: impl Into<Value<connection_type::ConnectorAuthenticationConfiguration>>,
    ) -> Self {
        self.0
            .set("ConnectorAuthenticationConfiguration", value.into());
        self
    }

    /// A description of the connection type.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The integration type for the connection. Currently only REST is supported.
    ///
    /// `IntegrationType`. Allowed: [`IntegrationType`](connection_type::IntegrationType). A change replaces the resource.
    pub fn integration_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationType", value.into());
        self
    }

    /// Configuration for HTTP request and response handling.
    ///
    /// `RestConfiguration`. Required. A change replaces the resource.
    pub fn rest_configuration(
        mut self,
        value: impl Into<Value<connection_type::RestConfiguration>>,
    ) -> Self {
        self.0.set("RestConfiguration", value.into());
        self
    }

    /// Tags to assign to the connection type.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connection_type::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConnectionType {
    const TYPE: &'static str = "AWS::Glue::ConnectionType";
}

impl Construct for ConnectionType {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConnectionType> for Properties {
    fn from(value: ConnectionType) -> Self {
        value.0
    }
}

impl Handle<ConnectionType> {
    /// The Amazon Resource Name (ARN) of the registered connection type.
    ///
    /// `Fn::GetAtt` of `ConnectionTypeArn`.
    #[must_use]
    pub fn connection_type_arn(self) -> Value<String> {
        self.attribute("ConnectionTypeArn")
    }
}

/// The `AWS::Glue::Crawler` resource specifies an AWS Glue crawler.
///
/// [`AWS::Glue::Crawler`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html).
///
/// Required: `Role`, `Targets`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Crawler(Properties);

impl Crawler {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of UTF-8 strings that specify the names of custom classifiers that are associated with the crawler.
    ///
    /// `Classifiers`.
    pub fn classifiers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Classifiers", value.into());
        self
    }

    /// Crawler configuration information. This versioned JSON string allows users to specify aspects of a crawler's behavior.
    ///
    /// `Configuration`.
    pub fn configuration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The name of the `SecurityConfiguration` structure to be used by this crawler.
    ///
    /// `CrawlerSecurityConfiguration`.
    pub fn crawler_security_configuration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CrawlerSecurityConfiguration", value.into());
        self
    }

    /// The name of the database in which the crawler's output is stored.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseName", value.into());
        self
    }

    /// A description of the crawler.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies whether the crawler should use AWS Lake Formation credentials for the crawler instead of the IAM role credentials.
    ///
    /// `LakeFormationConfiguration`.
    pub fn lake_formation_configuration(
        mut self,
        value: impl Into<Value<crawler::LakeFormationConfiguration>>,
    ) -> Self {
        self.0.set("LakeFormationConfiguration", value.into());
        self
    }

    /// The name of the crawler.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A policy that specifies whether to crawl the entire dataset again, or to crawl only folders that were added since the last crawler run.
    ///
    /// `RecrawlPolicy`.
    pub fn recrawl_policy(mut self, value: impl Into<Value<crawler::RecrawlPolicy>>) -> Self {
        self.0.set("RecrawlPolicy", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role that's used to access customer resources, such as Amazon Simple Storage Service (Amazon S3) data.
    ///
    /// `Role`. Required.
    pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Role", value.into());
        self
    }

    /// For scheduled crawlers, the schedule when the crawler runs.
    ///
    /// `Schedule`.
    pub fn schedule(mut self, value: impl Into<Value<crawler::Schedule>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// The policy that specifies update and delete behaviors for the crawler. The policy tells the crawler what to do in the event that it detects a change in a table that already exists in the customer's database at the time of the crawl.
    ///
    /// `SchemaChangePolicy`.
    pub fn schema_change_policy(
        mut self,
        value: impl Into<Value<crawler::SchemaChangePolicy>>,
    ) -> Self {
        self.0.set("SchemaChangePolicy", value.into());
        self
    }

    /// The prefix added to the names of tables that are created.
    ///
    /// `TablePrefix`.
    pub fn table_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TablePrefix", value.into());
        self
    }

    /// The tags to use with this crawler.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A collection of targets to crawl.
    ///
    /// `Targets`. Required.
    pub fn targets(mut self, value: impl Into<Value<crawler::Targets>>) -> Self {
        self.0.set("Targets", value.into());
        self
    }
}

impl Resource for Crawler {
    const TYPE: &'static str = "AWS::Glue::Crawler";
}

impl Construct for Crawler {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Crawler> for Properties {
    fn from(value: Crawler) -> Self {
        value.0
    }
}

/// Creates a custom pattern that is used to detect sensitive data across the columns and rows of your structured data.
///
/// [`AWS::Glue::CustomEntityType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-customentitytype.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CustomEntityType(Properties);

impl CustomEntityType {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of context words. If none of these context words are found within the vicinity of the regular expression the data will not be detected as sensitive data.
    ///
    /// `ContextWords`.
    pub fn context_words(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ContextWords", value.into());
        self
    }

    /// A name for the custom pattern that allows it to be retrieved or deleted later. This name must be unique per AWS account.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A regular expression string that is used for detecting sensitive data in a custom pattern.
    ///
    /// `RegexString`.
    pub fn regex_string(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RegexString", value.into());
        self
    }

    /// AWS tags that contain a key value pair and may be searched by console, command line, or API.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CustomEntityType {
    const TYPE: &'static str = "AWS::Glue::CustomEntityType";
}

impl Construct for CustomEntityType {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CustomEntityType> for Properties {
    fn from(value: CustomEntityType) -> Self {
        value.0
    }
}

/// Sets the security configuration for a specified catalog. After the configuration has been set, the specified encryption is applied to every catalog write thereafter.
///
/// [`AWS::Glue::DataCatalogEncryptionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-datacatalogencryptionsettings.html).
///
/// Required: `CatalogId`, `DataCatalogEncryptionSettings`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataCatalogEncryptionSettings(Properties);

impl DataCatalogEncryptionSettings {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the Data Catalog in which the settings are created.
    ///
    /// `CatalogId`. Required. A change replaces the resource.
    pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CatalogId", value.into());
        self
    }

    /// Contains configuration information for maintaining Data Catalog security.
    ///
    /// `DataCatalogEncryptionSettings`. Required.
    pub fn data_catalog_encryption_settings(
        mut self,
        value: impl Into<Value<data_catalog_encryption_settings::DataCatalogEncryptionSettings>>,
    ) -> Self {
        self.0.set("DataCatalogEncryptionSettings", value.into());
        self
    }
}

impl Resource for DataCatalogEncryptionSettings {
    const TYPE: &'static str = "AWS::Glue::DataCatalogEncryptionSettings";
}

impl Construct for DataCatalogEncryptionSettings {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataCatalogEncryptionSettings> for Properties {
    fn from(value: DataCatalogEncryptionSettings) -> Self {
        value.0
    }
}

/// The `AWS::Glue::DataQualityRuleset` resource specifies a data quality ruleset with DQDL rules applied to a specified AWS Glue table. For more information, see AWS Glue Data Quality in the AWS Glue Developer Guide.
///
/// [`AWS::Glue::DataQualityRuleset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-dataqualityruleset.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataQualityRuleset(Properties);

impl DataQualityRuleset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Used for idempotency and is recommended to be set to a random ID (such as a UUID) to avoid creating or starting multiple instances of the same resource.
    ///
    /// `ClientToken`.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// A description of the data quality ruleset.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the data quality ruleset.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A Data Quality Definition Language (DQDL) ruleset. For more information see the AWS Glue Developer Guide.
    ///
    /// `Ruleset`.
    pub fn ruleset(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Ruleset", value.into());
        self
    }

    /// A list of tags applied to the data quality ruleset.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An object representing an AWS Glue table.
    ///
    /// `TargetTable`.
    pub fn target_table(
        mut self,
        value: impl Into<Value<data_quality_ruleset::DataQualityTargetTable>>,
    ) -> Self {
        self.0.set("TargetTable", value.into());
        self
    }
}

impl Resource for DataQualityRuleset {
    const TYPE: &'static str = "AWS::Glue::DataQualityRuleset";
}

impl Construct for DataQualityRuleset {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataQualityRuleset> for Properties {
    fn from(value: DataQualityRuleset) -> Self {
        value.0
    }
}

/// The `AWS::Glue::Database` resource specifies a logical grouping of tables in AWS Glue .
///
/// [`AWS::Glue::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-database.html).
///
/// Required: `CatalogId`, `DatabaseInput`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Database(Properties);

impl Database {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS account ID for the account in which to create the catalog object.
    ///
    /// `CatalogId`. Required.
    pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CatalogId", value.into());
        self
    }

    /// The metadata for the database.
    ///
    /// `DatabaseInput`. Required.
    pub fn database_input(mut self, value: impl Into<Value<database::DatabaseInput>>) -> Self {
        self.0.set("DatabaseInput", value.into());
        self
    }

    /// The name of the catalog database.
    ///
    /// `DatabaseName`. A change replaces the resource.
    pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseName", value.into());
        self
    }
}

impl Resource for Database {
    const TYPE: &'static str = "AWS::Glue::Database";
}

impl Construct for Database {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Database> for Properties {
    fn from(value: Database) -> Self {
        value.0
    }
}

/// The `AWS::Glue::DevEndpoint` resource specifies a development endpoint where a developer can remotely debug ETL scripts for AWS Glue .
///
/// [`AWS::Glue::DevEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-devendpoint.html).
///
/// Required: `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DevEndpoint(Properties);

impl DevEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A map of arguments used to configure the `DevEndpoint` .
    ///
    /// `Arguments`.
    pub fn arguments(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Arguments", value.into());
        self
    }

    /// The name of the `DevEndpoint` .
    ///
    /// `EndpointName`. A change replaces the resource.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// The path to one or more Java `.jar` files in an S3 bucket that should be loaded in your `DevEndpoint` .
    ///
    /// `ExtraJarsS3Path`.
    pub fn extra_jars_s3_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExtraJarsS3Path", value.into());
        self
    }

    /// The paths to one or more Python libraries in an Amazon S3 bucket that should be loaded in your `DevEndpoint` . Multiple values must be complete paths separated by a comma.
    ///
    /// `ExtraPythonLibsS3Path`.
    pub fn extra_python_libs_s3_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExtraPythonLibsS3Path", value.into());
        self
    }

    /// The AWS Glue version determines the versions of Apache Spark and Python that AWS Glue supports. The Python version indicates the version supported for running your ETL scripts on development endpoints.
    ///
    /// `GlueVersion`.
    pub fn glue_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlueVersion", value.into());
        self
    }

    /// The number of AWS Glue Data Processing Units (DPUs) allocated to this `DevEndpoint` .
    ///
    /// `NumberOfNodes`.
    pub fn number_of_nodes(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NumberOfNodes", value.into());
        self
    }

    /// The number of workers of a defined `workerType` that are allocated to the development endpoint.
    ///
    /// `NumberOfWorkers`.
    pub fn number_of_workers(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NumberOfWorkers", value.into());
        self
    }

    /// The public key to be used by this `DevEndpoint` for authentication. This attribute is provided for backward compatibility because the recommended attribute to use is public keys.
    ///
    /// `PublicKey`.
    pub fn public_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PublicKey", value.into());
        self
    }

    /// A list of public keys to be used by the `DevEndpoints` for authentication. Using this attribute is preferred over a single public key because the public keys allow you to have a different private key per client.
    ///
    /// `PublicKeys`.
    pub fn public_keys(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("PublicKeys", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role used in this `DevEndpoint` .
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The name of the `SecurityConfiguration` structure to be used with this `DevEndpoint` .
    ///
    /// `SecurityConfiguration`.
    pub fn security_configuration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityConfiguration", value.into());
        self
    }

    /// A list of security group identifiers used in this `DevEndpoint` .
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The subnet ID for this `DevEndpoint` .
    ///
    /// `SubnetId`.
    pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetId", value.into());
        self
    }

    /// The tags to use with this DevEndpoint.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of predefined worker that is allocated to the development endpoint. Accepts a value of Standard, G.1X, or G.2X.
    ///
    /// `WorkerType`.
    pub fn worker_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkerType", value.into());
        self
    }
}

impl Resource for DevEndpoint {
    const TYPE: &'static str = "AWS::Glue::DevEndpoint";
}

impl Construct for DevEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DevEndpoint> for Properties {
    fn from(value: DevEndpoint) -> Self {
        value.0
    }
}

impl Handle<DevEndpoint> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a new AWS Glue Identity Center configuration to enable integration between AWS Glue and AWS IAM Identity Center for authentication and authorization.
///
/// [`AWS::Glue::IdentityCenterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-identitycenterconfiguration.html).
///
/// Required: `InstanceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IdentityCenterConfiguration(Properties);

impl IdentityCenterConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the Identity Center instance associated with the AWS Glue configuration.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// A list of Identity Center scopes that define the permissions and access levels for the AWS Glue configuration.
    ///
    /// `Scopes`.
    pub fn scopes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Scopes", value.into());
        self
    }

    /// Indicates whether users can run background sessions when using Identity Center authentication with AWS Glue services.
    ///
    /// `UserBackgroundSessionsEnabled`.
    pub fn user_background_sessions_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UserBackgroundSessionsEnabled", value.into());
        self
    }
}

impl Resource for IdentityCenterConfiguration {
    const TYPE: &'static str = "AWS::Glue::IdentityCenterConfiguration";
}

impl Construct for IdentityCenterConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IdentityCenterConfiguration> for Properties {
    fn from(value: IdentityCenterConfiguration) -> Self {
        value.0
    }
}

impl Handle<IdentityCenterConfiguration> {
    /// The identifier for the specified AWS account.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// The Amazon Resource Name (ARN) of the Identity Center application associated with the AWS Glue configuration.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[must_use]
    pub fn application_arn(self) -> Value<String> {
        self.attribute("ApplicationArn")
    }
}

/// The `AWS::Glue::Integration` resource specifies an AWS Glue zero-ETL integration from a data source to a target.
///
/// [`AWS::Glue::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integration.html).
///
/// Required: `IntegrationName`, `SourceArn`, `TargetArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Integration(Properties);

impl Integration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An optional set of non-secret key–value pairs that contains additional contextual information for encryption. This can only be provided if `KMSKeyId` is provided.
    ///
    /// `AdditionalEncryptionContext`. A change replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value.into());
        self
    }

    /// Selects source tables for the integration using Maxwell filter syntax.
    ///
    /// `DataFilter`.
    pub fn data_filter(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataFilter", value.into());
        self
    }

    /// A description for the integration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The structure used to define properties associated with the zero-ETL integration.
    ///
    /// `IntegrationConfig`. A change replaces the resource.
    pub fn integration_config(
        mut self,
        value: impl Into<Value<integration::IntegrationConfig>>,
    ) -> Self {
        self.0.set("IntegrationConfig", value.into());
        self
    }

    /// A unique name for the integration.
    ///
    /// `IntegrationName`. Required. A change replaces the resource.
    pub fn integration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationName", value.into());
        self
    }

    /// The ARN of a KMS key used for encrypting the channel.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The ARN for the source of the integration.
    ///
    /// `SourceArn`. Required. A change replaces the resource.
    pub fn source_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceArn", value.into());
        self
    }

    /// Metadata assigned to the resource consisting of a list of key-value pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<integration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN for the target of the integration.
    ///
    /// `TargetArn`. Required. A change replaces the resource.
    pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetArn", value.into());
        self
    }
}

impl Resource for Integration {
    const TYPE: &'static str = "AWS::Glue::Integration";
}

impl Construct for Integration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Integration> for Properties {
    fn from(value: Integration) -> Self {
        value.0
    }
}

impl Handle<Integration> {
    /// The time when the integration was created, in UTC.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The Amazon Resource Name (ARN) for the created integration.
    ///
    /// `Fn::GetAtt` of `IntegrationArn`.
    #[must_use]
    pub fn integration_arn(self) -> Value<String> {
        self.attribute("IntegrationArn")
    }

    /// The status of the integration being created.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The `AWS::Glue::IntegrationResourceProperty` resource type can be used to setup `ResourceProperty` of the AWS Glue connection (for the SaaS source), DynamoDB Database (for DynamoDB source), or AWS Glue database ARN (for the target).
///
/// [`AWS::Glue::IntegrationResourceProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integrationresourceproperty.html).
///
/// Required: `ResourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IntegrationResourceProperty(Properties);

impl IntegrationResourceProperty {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The connection ARN of the source, or the database ARN of the target.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }

    /// The resource properties associated with the integration source.
    ///
    /// `SourceProcessingProperties`.
    pub fn source_processing_properties(
        mut self,
        value: impl Into<Value<integration_resource_property::SourceProcessingProperties>>,
    ) -> Self {
        self.0.set("SourceProcessingProperties", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<integration_resource_property::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The structure used to define the resource properties associated with the integration target.
    ///
    /// `TargetProcessingProperties`.
    pub fn target_processing_properties(
        mut self,
        value: impl Into<Value<integration_resource_property::TargetProcessingProperties>>,
    ) -> Self {
        self.0.set("TargetProcessingProperties", value.into());
        self
    }
}

impl Resource for IntegrationResourceProperty {
    const TYPE: &'static str = "AWS::Glue::IntegrationResourceProperty";
}

impl Construct for IntegrationResourceProperty {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IntegrationResourceProperty> for Properties {
    fn from(value: IntegrationResourceProperty) -> Self {
        value.0
    }
}

impl Handle<IntegrationResourceProperty> {
    /// The integration resource property ARN.
    ///
    /// `Fn::GetAtt` of `ResourcePropertyArn`.
    #[must_use]
    pub fn resource_property_arn(self) -> Value<String> {
        self.attribute("ResourcePropertyArn")
    }
}

/// The `AWS::Glue::Job` resource specifies an AWS Glue job in the data catalog.
///
/// [`AWS::Glue::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html).
///
/// Required: `Command`, `Role`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Job(Properties);

impl Job {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// This parameter is no longer supported. Use `MaxCapacity` instead.
    ///
    /// `AllocatedCapacity`.
    pub fn allocated_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("AllocatedCapacity", value.into());
        self
    }

    /// The code that executes a job.
    ///
    /// `Command`. Required.
    pub fn command(mut self, value: impl Into<Value<job::JobCommand>>) -> Self {
        self.0.set("Command", value.into());
        self
    }

    /// The connections used for this job.
    ///
    /// `Connections`.
    pub fn connections(mut self, value: impl Into<Value<job::ConnectionsList>>) -> Self {
        self.0.set("Connections", value.into());
        self
    }

    /// The default arguments for this job, specified as name-value pairs.
    ///
    /// `DefaultArguments`.
    pub fn default_arguments(mut self, value: impl Into<Json>) -> Self {
        self.0.set("DefaultArguments", value.into());
        self
    }

    /// A description of the job.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Indicates whether the job is run with a standard or flexible execution class. The standard execution class is ideal for time-sensitive workloads that require fast job startup and dedicated resources.
    ///
    /// `ExecutionClass`. Allowed: [`ExecutionClass`](job::ExecutionClass).
    pub fn execution_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionClass", value.into());
        self
    }

    /// The maximum number of concurrent runs that are allowed for this job.
    ///
    /// `ExecutionProperty`.
    pub fn execution_property(mut self, value: impl Into<Value<job::ExecutionProperty>>) -> Self {
        self.0.set("ExecutionProperty", value.into());
        self
    }

    /// Glue version determines the versions of Apache Spark and Python that AWS Glue supports. The Python version indicates the version supported for jobs of type Spark.
    ///
    /// `GlueVersion`.
    pub fn glue_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlueVersion", value.into());
        self
    }

    /// A mode that describes how a job was created. Valid values are:
    ///
    /// `JobMode`. Allowed: [`JobMode`](job::JobMode).
    pub fn job_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobMode", value.into());
        self
    }

    /// Specifies whether job run queuing is enabled for the job runs for this job.
    ///
    /// `JobRunQueuingEnabled`.
    pub fn job_run_queuing_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("JobRunQueuingEnabled", value.into());
        self
    }

    /// This field is reserved for future use.
    ///
    /// `LogUri`.
    pub fn log_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogUri", value.into());
        self
    }

    /// This field specifies a day of the week and hour for a maintenance window for streaming jobs. AWS Glue periodically performs maintenance activities. During these maintenance windows, AWS Glue will need to restart your streaming jobs.
    ///
    /// `MaintenanceWindow`.
    pub fn maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MaintenanceWindow", value.into());
        self
    }

    /// The number of AWS Glue data processing units (DPUs) that can be allocated when this job runs. A DPU is a relative measure of processing power that consists of 4 vCPUs of compute capacity and 16 GB of memory.
    ///
    /// `MaxCapacity`.
    pub fn max_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MaxCapacity", value.into());
        self
    }

    /// The maximum number of times to retry this job after a JobRun fails.
    ///
    /// `MaxRetries`.
    pub fn max_retries(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MaxRetries", value.into());
        self
    }

    /// The name you assign to this job definition.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Non-overridable arguments for this job, specified as name-value pairs.
    ///
    /// `NonOverridableArguments`.
    pub fn non_overridable_arguments(mut self, value: impl Into<Json>) -> Self {
        self.0.set("NonOverridableArguments", value.into());
        self
    }

    /// Specifies configuration properties of a notification.
    ///
    /// `NotificationProperty`.
    pub fn notification_property(
        mut self,
        value: impl Into<Value<job::NotificationProperty>>,
    ) -> Self {
        self.0.set("NotificationProperty", value.into());
        self
    }

    /// The number of workers of a defined `workerType` that are allocated when a job runs.
    ///
    /// `NumberOfWorkers`.
    pub fn number_of_workers(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NumberOfWorkers", value.into());
        self
    }

    /// The name or Amazon Resource Name (ARN) of the IAM role associated with this job.
    ///
    /// `Role`. Required.
    pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Role", value.into());
        self
    }

    /// The name of the `SecurityConfiguration` structure to be used with this job.
    ///
    /// `SecurityConfiguration`.
    pub fn security_configuration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityConfiguration", value.into());
        self
    }

    /// The tags to use with this job.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The job timeout in minutes. This is the maximum time that a job run can consume resources before it is terminated and enters TIMEOUT status. The default is 2,880 minutes (48 hours).
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Timeout", value.into());
        self
    }

    /// The type of predefined worker that is allocated when a job runs.
    ///
    /// `WorkerType`. Allowed: [`WorkerType`](job::WorkerType).
    pub fn worker_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkerType", value.into());
        self
    }
}

impl Resource for Job {
    const TYPE: &'static str = "AWS::Glue::Job";
}

impl Construct for Job {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Job> for Properties {
    fn from(value: Job) -> Self {
        value.0
    }
}

/// The AWS::Glue::MLTransform is an AWS Glue resource type that manages machine learning transforms.
///
/// [`AWS::Glue::MLTransform`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-mltransform.html).
///
/// Required: `InputRecordTables`, `Role`, `TransformParameters`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MLTransform(Properties);

impl MLTransform {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A user-defined, long-form description text for the machine learning transform.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// This value determines which version of AWS Glue this machine learning transform is compatible with. Glue 1.0 is recommended for most customers. If the value is not set, the Glue compatibility defaults to Glue 0.9.
    ///
    /// `GlueVersion`.
    pub fn glue_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlueVersion", value.into());
        self
    }

    /// A list of AWS Glue table definitions used by the transform.
    ///
    /// `InputRecordTables`. Required. A change replaces the resource.
    pub fn input_record_tables(
        mut self,
        value: impl Into<Value<ml_transform::InputRecordTables>>,
    ) -> Self {
        self.0.set("InputRecordTables", value.into());
        self
    }

    /// The number of AWS Glue data processing units (DPUs) that are allocated to task runs for this transform. You can allocate from 2 to 100 DPUs; the default is 10.
    ///
    /// `MaxCapacity`.
    pub fn max_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MaxCapacity", value.into());
        self
    }

    /// The maximum number of times to retry after an `MLTaskRun` of the machine learning transform fails.
    ///
    /// `MaxRetries`.
    pub fn max_retries(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxRetries", value.into());
        self
    }

    /// A user-defined name for the machine learning transform. Names are required to be unique. `Name` is optional:
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The number of workers of a defined `workerType` that are allocated when a task of the transform runs.
    ///
    /// `NumberOfWorkers`.
    pub fn number_of_workers(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NumberOfWorkers", value.into());
        self
    }

    /// The name or Amazon Resource Name (ARN) of the IAM role with the required permissions. The required permissions include both AWS Glue service role permissions to AWS Glue resources, and Amazon S3 permissions required by the transform.
    ///
    /// `Role`. Required.
    pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Role", value.into());
        self
    }

    /// The tags to use with this machine learning transform. You may use tags to limit access to the machine learning transform.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The timeout in minutes of the machine learning transform.
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Timeout", value.into());
        self
    }

    /// The encryption-at-rest settings of the transform that apply to accessing user data. Machine learning transforms can access user data encrypted in Amazon S3 using KMS.
    ///
    /// `TransformEncryption`. A change replaces the resource.
    pub fn transform_encryption(
        mut self,
        value: impl Into<Value<ml_transform::TransformEncryption>>,
    ) -> Self {
        self.0.set("TransformEncryption", value.into());
        self
    }

    /// The algorithm-specific parameters that are associated with the machine learning transform.
    ///
    /// `TransformParameters`. Required.
    pub fn transform_parameters(
        mut self,
        value: impl Into<Value<ml_transform::TransformParameters>>,
    ) -> Self {
        self.0.set("TransformParameters", value.into());
        self
    }

    /// The type of predefined worker that is allocated when a task of this transform runs. Accepts a value of Standard, G.1X, or G.2X.
    ///
    /// `WorkerType`. Allowed: [`WorkerType`](ml_transform::WorkerType).
    pub fn worker_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkerType", value.into());
        self
    }
}

impl Resource for MLTransform {
    const TYPE: &'static str = "AWS::Glue::MLTransform";
}

impl Construct for MLTransform {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MLTransform> for Properties {
    fn from(value: MLTransform) -> Self {
        value.0
    }
}

impl Handle<MLTransform> {
    /// The unique identifier for the transform.
    ///
    /// `Fn::GetAtt` of `TransformId`.
    #[must_use]
    pub fn transform_id(self) -> Value<String> {
        self.attribute("TransformId")
    }
}

/// The `AWS::Glue::Partition` resource creates an AWS Glue partition, which represents a slice of table data.
///
/// [`AWS::Glue::Partition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-partition.html).
///
/// Required: `CatalogId`, `DatabaseName`, `PartitionInput`, `TableName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Partition(Properties);

impl Partition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS account ID of the catalog in which the partion is to be created.
    ///
    /// `CatalogId`. Required. A change replaces the resource.
    pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CatalogId", value.into());
        self
    }

    /// The name of the catalog database in which to create the partition.
    ///
    /// `DatabaseName`. Required. A change replaces the resource.
    pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseName", value.into());
        self
    }

    /// The structure used to create and update a partition.
    ///
    /// `PartitionInput`. Required.
    pub fn partition_input(mut self, value: impl Into<Value<partition::PartitionInput>>) -> Self {
        self.0.set("PartitionInput", value.into());
        self
    }

    /// The name of the metadata table in which the partition is to be created.
    ///
    /// `TableName`. Required. A change replaces the resource.
    pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableName", value.into());
        self
    }
}

impl Resource for Partition {
    const TYPE: &'static str = "AWS::Glue::Partition";
}

impl Construct for Partition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Partition> for Properties {
    fn from(value: Partition) -> Self {
        value.0
    }
}

impl Handle<Partition> {
    /// A hashed string equivalent to the partition values list for use as a component of the resource's identifier in CFN
    ///
    /// `Fn::GetAtt` of `IdentifierPartitionInputValues`.
    #[must_use]
    pub fn identifier_partition_input_values(self) -> Value<String> {
        self.attribute("IdentifierPartitionInputValues")
    }
}

/// The AWS::Glue::Registry is an AWS Glue resource type that manages registries of schemas in the AWS Glue Schema Registry.
///
/// [`AWS::Glue::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-registry.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Registry(Properties);

impl Registry {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the registry.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the registry.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// AWS tags that contain a key value pair and may be searched by console, command line, or API.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<registry::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Registry {
    const TYPE: &'static str = "AWS::Glue::Registry";
}

impl Construct for Registry {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Registry> for Properties {
    fn from(value: Registry) -> Self {
        value.0
    }
}

impl Handle<Registry> {
    /// Amazon Resource Name for the created Registry.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::Glue::Schema` is an AWS Glue resource type that manages schemas in the AWS Glue Schema Registry.
///
/// [`AWS::Glue::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schema.html).
///
/// Required: `Compatibility`, `DataFormat`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Schema(Properties);

impl Schema {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specify the `VersionNumber` or the `IsLatest` for setting the checkpoint for the schema. This is only required for updating a checkpoint.
    ///
    /// `CheckpointVersion`.
    pub fn checkpoint_version(mut self, value: impl Into<Value<schema::SchemaVersion>>) -> Self {
        self.0.set("CheckpointVersion", value.into());
        self
    }

    /// The compatibility mode of the schema.
    ///
    /// `Compatibility`. Required. Allowed: [`Compatibility`](schema::Compatibility).
    pub fn compatibility(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Compatibility", value.into());
        self
    }

    /// The data format of the schema definition. Currently only `AVRO` is supported.
    ///
    /// `DataFormat`. Required. Allowed: [`DataFormat`](schema::DataFormat). A change replaces the resource.
    pub fn data_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataFormat", value.into());
        self
    }

    /// A description of the schema if specified when created.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Name of the schema to be created of max length of 255, and may only contain letters, numbers, hyphen, underscore, dollar sign, or hash mark. No whitespace.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The registry where a schema is stored.
    ///
    /// `Registry`. A change replaces the resource.
    pub fn registry(mut self, value: impl Into<Value<schema::Registry>>) -> Self {
        self.0.set("Registry", value.into());
        self
    }

    /// The schema definition using the `DataFormat` setting for `SchemaName` .
    ///
    /// `SchemaDefinition`. A change replaces the resource.
    pub fn schema_definition(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SchemaDefinition", value.into());
        self
    }

    /// AWS tags that contain a key value pair and may be searched by console, command line, or API.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<schema::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Schema {
    const TYPE: &'static str = "AWS::Glue::Schema";
}

impl Construct for Schema {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Schema> for Properties {
    fn from(value: Schema) -> Self {
        value.0
    }
}

impl Handle<Schema> {
    /// The Amazon Resource Name (ARN) of the schema.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Represents the version ID associated with the initial schema version.
    ///
    /// `Fn::GetAtt` of `InitialSchemaVersionId`.
    #[must_use]
    pub fn initial_schema_version_id(self) -> Value<String> {
        self.attribute("InitialSchemaVersionId")
    }
}

/// The `AWS::Glue::SchemaVersion` is an AWS Glue resource type that manages schema versions of schemas in the AWS Glue Schema Registry.
///
/// [`AWS::Glue::SchemaVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversion.html).
///
/// Required: `Schema`, `SchemaDefinition`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SchemaVersion(Properties);

impl SchemaVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The schema that includes the schema version.
    ///
    /// `Schema`. Required. A change replaces the resource.
    pub fn schema(mut self, value: impl Into<Value<schema_version::Schema>>) -> Self {
        self.0.set("Schema", value.into());
        self
    }

    /// The schema definition for the schema version.
    ///
    /// `SchemaDefinition`. Required. A change replaces the resource.
    pub fn schema_definition(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SchemaDefinition", value.into());
        self
    }
}

impl Resource for SchemaVersion {
    const TYPE: &'static str = "AWS::Glue::SchemaVersion";
}

impl Construct for SchemaVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SchemaVersion> for Properties {
    fn from(value: SchemaVersion) -> Self {
        value.0
    }
}

impl Handle<SchemaVersion> {
    /// Represents the version ID associated with the schema version.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[must_use]
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }
}

/// The `AWS::Glue::SchemaVersionMetadata` is an AWS Glue resource type that defines the metadata key-value pairs for a schema version in AWS Glue Schema Registry.
///
/// [`AWS::Glue::SchemaVersionMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversionmetadata.html).
///
/// Required: `Key`, `SchemaVersionId`, `Value`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SchemaVersionMetadata(Properties);

impl SchemaVersionMetadata {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A metadata key in a key-value pair for metadata.
    ///
    /// `Key`. Required. A change replaces the resource.
    pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Key", value.into());
        self
    }

    /// The version number of the schema.
    ///
    /// `SchemaVersionId`. Required. A change replaces the resource.
    pub fn schema_version_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SchemaVersionId", value.into());
        self
    }

    /// A metadata key's corresponding value.
    ///
    /// `Value`. Required. A change replaces the resource.
    pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Value", value.into());
        self
    }
}

impl Resource for SchemaVersionMetadata {
    const TYPE: &'static str = "AWS::Glue::SchemaVersionMetadata";
}

impl Construct for SchemaVersionMetadata {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SchemaVersionMetadata> for Properties {
    fn from(value: SchemaVersionMetadata) -> Self {
        value.0
    }
}

/// Creates a new security configuration. A security configuration is a set of security properties that can be used by AWS Glue . You can use a security configuration to encrypt data at rest.
///
/// [`AWS::Glue::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-securityconfiguration.html).
///
/// Required: `EncryptionConfiguration`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SecurityConfiguration(Properties);

impl SecurityConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The encryption configuration associated with this security configuration.
    ///
    /// `EncryptionConfiguration`. Required.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<security_configuration::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// The name of the security configuration.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for SecurityConfiguration {
    const TYPE: &'static str = "AWS::Glue::SecurityConfiguration";
}

impl Construct for SecurityConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SecurityConfiguration> for Properties {
    fn from(value: SecurityConfiguration) -> Self {
        value.0
    }
}

/// Resource Type definition for AWS::Glue::Session. Sessions provide an on-demand, serverless Apache Spark runtime environment for building, testing, and running data preparation and analytics applications.
///
/// [`AWS::Glue::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-session.html).
///
/// Required: `Command`, `Id`, `Role`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Session(Properties);

impl Session {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The SessionCommand that runs the job.
    ///
    /// `Command`. Required. A change replaces the resource.
    pub fn command(mut self, value: impl Into<Value<session::SessionCommand>>) -> Self {
        self.0.set("Command", value.into());
        self
    }

    /// Specifies the connections used by the session.
    ///
    /// `Connections`. A change replaces the resource.
    pub fn connections(mut self, value: impl Into<Value<session::ConnectionsList>>) -> Self {
        self.0.set("Connections", value.into());
        self
    }

    /// A map array of key-value pairs. Max is 75 pairs.
    ///
    /// `DefaultArguments`. A change replaces the resource.
    pub fn default_arguments(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("DefaultArguments", value.into());
        self
    }

    /// The description of the session.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Glue version determines the versions of Apache Spark and Python that Glue supports. The GlueVersion must be greater than 2.0.
    ///
    /// `GlueVersion`. A change replaces the resource.
    pub fn glue_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlueVersion", value.into());
        self
    }

    /// The ID of the session.
    ///
    /// `Id`. Required. A change replaces the resource.
    pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Id", value.into());
        self
    }

    /// The number of minutes when idle before session times out. Default is the value of Timeout.
    ///
    /// `IdleTimeout`. A change replaces the resource.
    pub fn idle_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("IdleTimeout", value.into());
        self
    }

    /// The number of Glue data processing units (DPUs) that can be allocated when the job runs.
    ///
    /// `MaxCapacity`. A change replaces the resource.
    pub fn max_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MaxCapacity", value.into());
        self
    }

    /// The number of workers of a defined WorkerType to use for the session.
    ///
    /// `NumberOfWorkers`. A change replaces the resource.
    pub fn number_of_workers(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NumberOfWorkers", value.into());
        self
    }

    /// The origin of the request.
    ///
    /// `RequestOrigin`. A change replaces the resource.
    pub fn request_origin(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RequestOrigin", value.into());
        self
    }

    /// The IAM Role ARN.
    ///
    /// `Role`. Required. A change replaces the resource.
    pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Role", value.into());
        self
    }

    /// The name of the SecurityConfiguration structure to be used with the session.
    ///
    /// `SecurityConfiguration`. A change replaces the resource.
    pub fn security_configuration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityConfiguration", value.into());
        self
    }

    /// The tags belonging to the session.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<session::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The number of minutes before session times out.
    ///
    /// `Timeout`. A change replaces the resource.
    pub fn timeout(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Timeout", value.into());
        self
    }

    /// The type of predefined worker that is allocated when a session runs.
    ///
    /// `WorkerType`. Allowed: [`WorkerType`](session::WorkerType). A change replaces the resource.
    pub fn worker_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkerType", value.into());
        self
    }
}

impl Resource for Session {
    const TYPE: &'static str = "AWS::Glue::Session";
}

impl Construct for Session {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Session> for Properties {
    fn from(value: Session) -> Self {
        value.0
    }
}

impl Handle<Session> {
    /// The Amazon Resource Name (ARN) of the session.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time and date when the session was created.
    ///
    /// `Fn::GetAtt` of `CreatedOn`.
    #[must_use]
    pub fn created_on(self) -> Value<String> {
        self.attribute("CreatedOn")
    }

    /// The code execution progress of the session.
    ///
    /// `Fn::GetAtt` of `Progress`.
    #[must_use]
    pub fn progress(self) -> Value<f64> {
        self.attribute("Progress")
    }

    /// The session status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The `AWS::Glue::Table` resource specifies tabular data in the AWS Glue data catalog.
///
/// [`AWS::Glue::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-table.html).
///
/// Required: `CatalogId`, `DatabaseName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Table(Properties);

impl Table {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the Data Catalog in which to create the `Table` .
    ///
    /// `CatalogId`. Required. A change replaces the resource.
    pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CatalogId", value.into());
        self
    }

    /// The name of the database where the table metadata resides. For Hive compatibility, this must be all lowercase.
    ///
    /// `DatabaseName`. Required. A change replaces the resource.
    pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseName", value.into());
        self
    }

    /// The table name. For Hive compatibility, this is folded to lowercase when it is stored.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies an `OpenTableFormatInput` structure when creating an open format table.
    ///
    /// `OpenTableFormatInput`.
    pub fn open_table_format_input(
        mut self,
        value: impl Into<Value<table::OpenTableFormatInput>>,
    ) -> Self {
        self.0.set("OpenTableFormatInput", value.into());
        self
    }

    /// A structure used to define a table.
    ///
    /// `TableInput`.
    pub fn table_input(mut self, value: impl Into<Value<table::TableInput>>) -> Self {
        self.0.set("TableInput", value.into());
        self
    }
}

impl Resource for Table {
    const TYPE: &'static str = "AWS::Glue::Table";
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

/// An AWS Glue resource for enabling table optimizers to improve read performance for open table formats.
///
/// [`AWS::Glue::TableOptimizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-tableoptimizer.html).
///
/// Required: `CatalogId`, `DatabaseName`, `TableName`, `TableOptimizerConfiguration`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TableOptimizer(Properties);

impl TableOptimizer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The catalog ID of the table.
    ///
    /// `CatalogId`. Required. A change replaces the resource.
    pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CatalogId", value.into());
        self
    }

    /// The name of the database. For Hive compatibility, this is folded to lowercase when it is stored.
    ///
    /// `DatabaseName`. Required. A change replaces the resource.
    pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseName", value.into());
        self
    }

    /// The table name. For Hive compatibility, this must be entirely lowercase.
    ///
    /// `TableName`. Required. A change replaces the resource.
    pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableName", value.into());
        self
    }

    /// Specifies configuration details of a table optimizer.
    ///
    /// `TableOptimizerConfiguration`. Required.
    pub fn table_optimizer_configuration(
        mut self,
        value: impl Into<Value<table_optimizer::TableOptimizerConfiguration>>,
    ) -> Self {
        self.0.set("TableOptimizerConfiguration", value.into());
        self
    }

    /// The type of table optimizer. The valid values are:
    ///
    /// `Type`. Required. Allowed: [`Type`](table_optimizer::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for TableOptimizer {
    const TYPE: &'static str = "AWS::Glue::TableOptimizer";
}

impl Construct for TableOptimizer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TableOptimizer> for Properties {
    fn from(value: TableOptimizer) -> Self {
        value.0
    }
}

/// The `AWS::Glue::Trigger` resource specifies triggers that run AWS Glue jobs.
///
/// [`AWS::Glue::Trigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html).
///
/// Required: `Actions`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Trigger(Properties);

impl Trigger {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The actions initiated by this trigger.
    ///
    /// `Actions`. Required.
    pub fn actions(mut self, value: impl Into<List<trigger::Action>>) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// A description of this trigger.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Batch condition that must be met (specified number of events received or batch time window expired) before EventBridge event trigger fires.
    ///
    /// `EventBatchingCondition`.
    pub fn event_batching_condition(
        mut self,
        value: impl Into<Value<trigger::EventBatchingCondition>>,
    ) -> Self {
        self.0.set("EventBatchingCondition", value.into());
        self
    }

    /// The name of the trigger.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The predicate of this trigger, which defines when it will fire.
    ///
    /// `Predicate`.
    pub fn predicate(mut self, value: impl Into<Value<trigger::Predicate>>) -> Self {
        self.0.set("Predicate", value.into());
        self
    }

    /// A `cron` expression used to specify the schedule. For more information, see [Time-Based Schedules for Jobs and Crawlers](https://docs.aws.amazon.com/glue/latest/dg/monitor-data-warehouse-schedule.html) in the \*AWS Glue Developer Guide\* .
    ///
    /// `Schedule`.
    pub fn schedule(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// Set to true to start `SCHEDULED` and `CONDITIONAL` triggers when created. True is not supported for `ON_DEMAND` triggers.
    ///
    /// `StartOnCreation`.
    pub fn start_on_creation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("StartOnCreation", value.into());
        self
    }

    /// The tags to use with this trigger.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of trigger that this is.
    ///
    /// `Type`. Required. Allowed: [`Type`](trigger::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// The name of the workflow associated with the trigger.
    ///
    /// `WorkflowName`. A change replaces the resource.
    pub fn workflow_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkflowName", value.into());
        self
    }
}

impl Resource for Trigger {
    const TYPE: &'static str = "AWS::Glue::Trigger";
}

impl Construct for Trigger {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Trigger> for Properties {
    fn from(value: Trigger) -> Self {
        value.0
    }
}

/// Creates an AWS Glue usage profile.
///
/// [`AWS::Glue::UsageProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-usageprofile.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UsageProfile(Properties);

impl UsageProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// UsageProfile configuration for supported service ex: (Jobs, Sessions).
    ///
    /// `Configuration`.
    pub fn configuration(
        mut self,
        value: impl Into<Value<usage_profile::ProfileConfiguration>>,
    ) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// A description of the usage profile.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the usage profile.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags to be applied to this UsageProfiles.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<usage_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for UsageProfile {
    const TYPE: &'static str = "AWS::Glue::UsageProfile";
}

impl Construct for UsageProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UsageProfile> for Properties {
    fn from(value: UsageProfile) -> Self {
        value.0
    }
}

impl Handle<UsageProfile> {
    /// The date and time when the usage profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedOn`.
    #[must_use]
    pub fn created_on(self) -> Value<String> {
        self.attribute("CreatedOn")
    }
}

/// Represents a user-defined function (UDF) definition in the AWS Glue Data Catalog.
///
/// [`AWS::Glue::UserDefinedFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-userdefinedfunction.html).
///
/// Required: `DatabaseName`, `FunctionName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserDefinedFunction(Properties);

impl UserDefinedFunction {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Java class that contains the function code.
    ///
    /// `ClassName`.
    pub fn class_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClassName", value.into());
        self
    }

    /// The name of the catalog database in which the function is located.
    ///
    /// `DatabaseName`. Required. A change replaces the resource.
    pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseName", value.into());
        self
    }

    /// The name of the function.
    ///
    /// `FunctionName`. Required. A change replaces the resource.
    pub fn function_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionName", value.into());
        self
    }

    /// The type of the function.
    ///
    /// `FunctionType`. Allowed: [`FunctionType`](user_defined_function::FunctionType). A change replaces the resource.
    pub fn function_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionType", value.into());
        self
    }

    /// The owner of the function.
    ///
    /// `OwnerName`.
    pub fn owner_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OwnerName", value.into());
        self
    }

    /// The owner type.
    ///
    /// `OwnerType`. Allowed: [`OwnerType`](user_defined_function::OwnerType).
    pub fn owner_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OwnerType", value.into());
        self
    }

    /// The resource URIs for the function.
    ///
    /// `ResourceUris`.
    pub fn resource_uris(
        mut self,
        value: impl Into<List<user_defined_function::ResourceUri>>,
    ) -> Self {
        self.0.set("ResourceUris", value.into());
        self
    }
}

impl Resource for UserDefinedFunction {
    const TYPE: &'static str = "AWS::Glue::UserDefinedFunction";
}

impl Construct for UserDefinedFunction {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserDefinedFunction> for Properties {
    fn from(value: UserDefinedFunction) -> Self {
        value.0
    }
}

impl Handle<UserDefinedFunction> {
    /// The Amazon Resource Name (ARN) of the user-defined function.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::Glue::Workflow` is an AWS Glue resource type that manages AWS Glue workflows. A workflow is a container for a set of related jobs, crawlers, and triggers in AWS Glue .
///
/// [`AWS::Glue::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-workflow.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workflow(Properties);

impl Workflow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A collection of properties to be used as part of each execution of the workflow
    ///
    /// `DefaultRunProperties`.
    pub fn default_run_properties(mut self, value: impl Into<Json>) -> Self {
        self.0.set("DefaultRunProperties", value.into());
        self
    }

    /// A description of the workflow
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// You can use this parameter to prevent unwanted multiple updates to data, to control costs, or in some cases, to prevent exceeding the maximum number of concurrent runs of any of the component jobs.
    ///
    /// `MaxConcurrentRuns`.
    pub fn max_concurrent_runs(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxConcurrentRuns", value.into());
        self
    }

    /// The name of the workflow representing the flow
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags to use with this workflow.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Workflow {
    const TYPE: &'static str = "AWS::Glue::Workflow";
}

impl Construct for Workflow {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Workflow> for Properties {
    fn from(value: Workflow) -> Self {
        value.0
    }
}

/// Property types of [`Blueprint`].
pub mod blueprint {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Glue::Blueprint`.
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

/// Property types and words of [`Catalog`].
pub mod catalog {
    use crate::{Json, List, Map, Properties, Value};

    /// A structure that specifies data lake access properties and other custom properties.
    ///
    /// A property type of `AWS::Glue::Catalog`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CatalogProperties(Properties);

    impl CatalogProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Additional key-value properties for the catalog.
        ///
        /// `CustomProperties`.
        pub fn custom_properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("CustomProperties", value.into());
            self
        }

        /// Data lake access properties for the catalog.
        ///
        /// `DataLakeAccessProperties`.
        pub fn data_lake_access_properties(
            mut self,
            value: impl Into<Value<DataLakeAccessProperties>>,
        ) -> Self {
            self.0.set("DataLakeAccessProperties", value.into());
            self
        }
    }

    impl From<CatalogProperties> for Json {
        fn from(value: CatalogProperties) -> Self {
            value.0.into()
        }
    }

    /// Data lake access properties for the catalog.
    ///
    /// A property type of `AWS::Glue::Catalog`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataLakeAccessProperties(Properties);

    impl DataLakeAccessProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation.
        ///
        /// `AllowFullTableExternalDataAccess`. Allowed: [`AllowFullTableExternalDataAccess`].
        pub fn allow_full_table_external_data_access(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("AllowFullTableExternalDataAccess", value.into());
            self
        }

        /// Specifies a federated catalog type for the native catalog resource.
        ///
        /// `CatalogType`.
        pub fn catalog_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogType", value.into());
            self
        }

        /// Turns on or off data lake access for Apache Spark applications that access Amazon Redshift databases in the Data Catalog from any non-Redshift engine.
        ///
        /// `DataLakeAccess`.
        pub fn data_lake_access(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DataLakeAccess", value.into());
            self
        }

        /// A role that will be assumed by Glue for transferring data into/out of the staging bucket during a query.
        ///
        /// `DataTransferRole`.
        pub fn data_transfer_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataTransferRole", value.into());
            self
        }

        /// An encryption key that will be used for the staging bucket that will be created along with the catalog.
        ///
        /// `KmsKey`.
        pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKey", value.into());
            self
        }

        /// The name of the managed workgroup associated with the catalog.
        ///
        /// `ManagedWorkgroupName`.
        pub fn managed_workgroup_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManagedWorkgroupName", value.into());
            self
        }

        /// The status of the managed workgroup.
        ///
        /// `ManagedWorkgroupStatus`.
        pub fn managed_workgroup_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManagedWorkgroupStatus", value.into());
            self
        }

        /// The name of the Redshift database.
        ///
        /// `RedshiftDatabaseName`.
        pub fn redshift_database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RedshiftDatabaseName", value.into());
            self
        }
    }

    impl From<DataLakeAccessProperties> for Json {
        fn from(value: DataLakeAccessProperties) -> Self {
            value.0.into()
        }
    }

    /// The Lake Formation principal.
    ///
    /// A property type of `AWS::Glue::Catalog`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataLakePrincipal(Properties);

    impl DataLakePrincipal {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An identifier for the Lake Formation principal.
        ///
        /// `DataLakePrincipalIdentifier`.
        pub fn data_lake_principal_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataLakePrincipalIdentifier", value.into());
            self
        }
    }

    impl From<DataLakePrincipal> for Json {
        fn from(value: DataLakePrincipal) -> Self {
            value.0.into()
        }
    }

    /// A FederatedCatalog structure that references an entity outside the Glue Data Catalog.
    ///
    /// A property type of `AWS::Glue::Catalog`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FederatedCatalog(Properties);

    impl FederatedCatalog {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the connection to an external data source.
        ///
        /// `ConnectionName`.
        pub fn connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionName", value.into());
            self
        }

        /// A unique identifier for the federated catalog.
        ///
        /// `Identifier`.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }
    }

    impl From<FederatedCatalog> for Json {
        fn from(value: FederatedCatalog) -> Self {
            value.0.into()
        }
    }

    /// Permissions granted to a principal.
    ///
    /// A property type of `AWS::Glue::Catalog`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrincipalPermissions(Properties);

    impl PrincipalPermissions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The permissions that are granted to the principal.
        ///
        /// `Permissions`. Allowed: [`Permissions`].
        pub fn permissions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Permissions", value.into());
            self
        }

        /// The Lake Formation principal.
        ///
        /// `Principal`.
        pub fn principal(mut self, value: impl Into<Value<DataLakePrincipal>>) -> Self {
            self.0.set("Principal", value.into());
            self
        }
    }

    impl From<PrincipalPermissions> for Json {
        fn from(value: PrincipalPermissions) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Glue::Catalog`.
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

    /// A structure that describes a target catalog for resource linking.
    ///
    /// A property type of `AWS::Glue::Catalog`.
    ///
    /// Required: `CatalogArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetRedshiftCatalog(Properties);

    impl TargetRedshiftCatalog {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the catalog resource.
        ///
        /// `CatalogArn`. Required.
        pub fn catalog_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogArn", value.into());
            self
        }
    }

    impl From<TargetRedshiftCatalog> for Json {
        fn from(value: TargetRedshiftCatalog) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AllowFullTableExternalDataAccess`.
        pub enum AllowFullTableExternalDataAccess {
            True = "True",
            False = "False",
        }

        /// Words for `OverwriteChildResourcePermissionsWithDefault`.
        pub enum OverwriteChildResourcePermissionsWithDefault {
            Accept = "Accept",
            Deny = "Deny",
        }

        /// Words for `Permissions`.
        pub enum Permissions {
            All = "ALL",
            Select = "SELECT",
            Alter = "ALTER",
            Drop = "DROP",
            Delete = "DELETE",
            Insert = "INSERT",
            CreateDatabase = "CREATE_DATABASE",
            CreateTable = "CREATE_TABLE",
            DataLocationAccess = "DATA_LOCATION_ACCESS",
        }
    }
}

/// Property types and words of [`Classifier`].
pub mod classifier {
    use crate::{Json, List, Properties, Value};

    /// A classifier for custom `CSV` content.
    ///
    /// A property type of `AWS::Glue::Classifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CsvClassifier(Properties);

    impl CsvClassifier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables the processing of files that contain only one column.
        ///
        /// `AllowSingleColumn`.
        pub fn allow_single_column(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowSingleColumn", value.into());
            self
        }

        /// Indicates whether the CSV file contains custom data types.
        ///
        /// `ContainsCustomDatatype`.
        pub fn contains_custom_datatype(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainsCustomDatatype", value.into());
            self
        }

        /// Indicates whether the CSV file contains a header.
        ///
        /// `ContainsHeader`. Allowed: [`ContainsHeader`].
        pub fn contains_header(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainsHeader", value.into());
            self
        }

        /// Enables the configuration of custom data types.
        ///
        /// `CustomDatatypeConfigured`.
        pub fn custom_datatype_configured(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CustomDatatypeConfigured", value.into());
            self
        }

        /// A custom symbol to denote what separates each column entry in the row.
        ///
        /// `Delimiter`.
        pub fn delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Delimiter", value.into());
            self
        }

        /// Specifies not to trim values before identifying the type of column values. The default value is `true` .
        ///
        /// `DisableValueTrimming`.
        pub fn disable_value_trimming(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableValueTrimming", value.into());
            self
        }

        /// A list of strings representing column names.
        ///
        /// `Header`.
        pub fn header(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Header", value.into());
            self
        }

        /// The name of the classifier.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A custom symbol to denote what combines content into a single column value. It must be different from the column delimiter.
        ///
        /// `QuoteSymbol`.
        pub fn quote_symbol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QuoteSymbol", value.into());
            self
        }
    }

    impl From<CsvClassifier> for Json {
        fn from(value: CsvClassifier) -> Self {
            value.0.into()
        }
    }

    /// A classifier that uses `grok` patterns.
    ///
    /// A property type of `AWS::Glue::Classifier`.
    ///
    /// Required: `Classification`, `GrokPattern`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrokClassifier(Properties);

    impl GrokClassifier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An identifier of the data format that the classifier matches, such as Twitter, JSON, Omniture logs, and so on.
        ///
        /// `Classification`. Required.
        pub fn classification(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Classification", value.into());
            self
        }

        /// Optional custom grok patterns defined by this classifier. For more information, see custom patterns in [Writing Custom Classifiers](https://docs.aws.amazon.com/glue/latest/dg/custom-classifier.html) .
        ///
        /// `CustomPatterns`.
        pub fn custom_patterns(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomPatterns", value.into());
            self
        }

        /// The grok pattern applied to a data store by this classifier. For more information, see built-in patterns in [Writing Custom Classifiers](https://docs.aws.amazon.com/glue/latest/dg/custom-classifier.html) .
        ///
        /// `GrokPattern`. Required.
        pub fn grok_pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GrokPattern", value.into());
            self
        }

        /// The name of the classifier.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<GrokClassifier> for Json {
        fn from(value: GrokClassifier) -> Self {
            value.0.into()
        }
    }

    /// A classifier for `JSON` content.
    ///
    /// A property type of `AWS::Glue::Classifier`.
    ///
    /// Required: `JsonPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JsonClassifier(Properties);

    impl JsonClassifier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A `JsonPath` string defining the JSON data for the classifier to classify.
        ///
        /// `JsonPath`. Required.
        pub fn json_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JsonPath", value.into());
            self
        }

        /// The name of the classifier.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<JsonClassifier> for Json {
        fn from(value: JsonClassifier) -> Self {
            value.0.into()
        }
    }

    /// A classifier for `XML` content.
    ///
    /// A property type of `AWS::Glue::Classifier`.
    ///
    /// Required: `Classification`, `RowTag`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct XMLClassifier(Properties);

    impl XMLClassifier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An identifier of the data format that the classifier matches.
        ///
        /// `Classification`. Required.
        pub fn classification(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Classification", value.into());
            self
        }

        /// The name of the classifier.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The XML tag designating the element that contains each record in an XML document being parsed. This can't identify a self-closing element (closed by `/>` ).
        ///
        /// `RowTag`. Required.
        pub fn row_tag(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RowTag", value.into());
            self
        }
    }

    impl From<XMLClassifier> for Json {
        fn from(value: XMLClassifier) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ContainsHeader`.
        pub enum ContainsHeader {
            Absent = "ABSENT",
            Present = "PRESENT",
            Unknown = "UNKNOWN",
        }
    }
}

/// Property types and words of [`Connection`].
pub mod connection {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::Glue::Connection`.
    ///
    /// Required: `AuthenticationType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthenticationConfiguration(Properties);

    impl AuthenticationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A structure containing the authentication configuration in the CreateConnection request.
        ///
        /// `AuthenticationType`. Required. Allowed: [`AuthenticationType`].
        pub fn authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthenticationType", value.into());
            self
        }

        /// A structure containing the authentication credentials in the CreateConnection request.
        ///
        /// `BasicAuthenticationCredentials`.
        pub fn basic_authentication_credentials(
            mut self,
            value: impl Into<Value<BasicAuthenticationCredentials>>,
        ) -> Self {
            self.0.set("BasicAuthenticationCredentials", value.into());
            self
        }

        /// A structure containing the authentication credentials in the CreateConnection request.
        ///
        /// `CustomAuthenticationCredentials`.
        pub fn custom_authentication_credentials(mut self, value: impl Into<Json>) -> Self {
            self.0.set("CustomAuthenticationCredentials", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the KMS key used in the authentication configuration.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// A structure containing the authentication credentials in the CreateConnection request.
        ///
        /// `OAuth2Properties`.
        pub fn o_auth2_properties(mut self, value: impl Into<Value<OAuth2Properties>>) -> Self {
            self.0.set("OAuth2Properties", value.into());
            self
        }

        /// The secret manager ARN to store credentials in the CreateConnection request.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<AuthenticationConfiguration> for Json {
        fn from(value: AuthenticationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The set of properties required for the the OAuth2 `AUTHORIZATION_CODE` grant type workflow.
    ///
    /// A property type of `AWS::Glue::Connection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizationCodeProperties(Properties);

    impl AuthorizationCodeProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An authorization code to be used in the third leg of the `AUTHORIZATION_CODE` grant workflow.
        ///
        /// `AuthorizationCode`.
        pub fn authorization_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationCode", value.into());
            self
        }

        /// The redirect URI where the user gets redirected to by authorization server when issuing an authorization code. The URI is subsequently used when the authorization code is exchanged for an access token.
        ///
        /// `RedirectUri`.
        pub fn redirect_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RedirectUri", value.into());
            self
        }
    }

    impl From<AuthorizationCodeProperties> for Json {
        fn from(value: AuthorizationCodeProperties) -> Self {
            value.0.into()
        }
    }

    /// For supplying basic auth credentials when not providing a `SecretArn` value.
    ///
    /// A property type of `AWS::Glue::Connection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BasicAuthenticationCredentials(Properties);

    impl BasicAuthenticationCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The password to connect to the data source.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The username to connect to the data source.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<BasicAuthenticationCredentials> for Json {
        fn from(value: BasicAuthenticationCredentials) -> Self {
            value.0.into()
        }
    }

    /// A structure that is used to specify a connection to create or update.
    ///
    /// A property type of `AWS::Glue::Connection`.
    ///
    /// Required: `ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionInput(Properties);

    impl ConnectionInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Connection properties specific to the Athena compute environment.
        ///
        /// `AthenaProperties`.
        pub fn athena_properties(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AthenaProperties", value.into());
            self
        }

        /// The authentication properties of the connection.
        ///
        /// `AuthenticationConfiguration`.
        pub fn authentication_configuration(
            mut self,
            value: impl Into<Value<AuthenticationConfiguration>>,
        ) -> Self {
            self.0.set("AuthenticationConfiguration", value.into());
            self
        }

        /// These key-value pairs define parameters for the connection.
        ///
        /// `ConnectionProperties`.
        pub fn connection_properties(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ConnectionProperties", value.into());
            self
        }

        /// The type of the connection. Currently, these types are supported:
        ///
        /// `ConnectionType`. Required. Allowed: [`ConnectionType`].
        pub fn connection_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionType", value.into());
            self
        }

        /// The description of the connection.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// A list of criteria that can be used in selecting this connection.
        ///
        /// `MatchCriteria`.
        pub fn match_criteria(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchCriteria", value.into());
            self
        }

        /// The name of the connection.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The physical connection requirements, such as virtual private cloud (VPC) and `SecurityGroup` , that are needed to successfully make this connection.
        ///
        /// `PhysicalConnectionRequirements`.
        pub fn physical_connection_requirements(
            mut self,
            value: impl Into<Value<PhysicalConnectionRequirements>>,
        ) -> Self {
            self.0.set("PhysicalConnectionRequirements", value.into());
            self
        }

        /// Connection properties specific to the Python compute environment.
        ///
        /// `PythonProperties`.
        pub fn python_properties(mut self, value: impl Into<Json>) -> Self {
            self.0.set("PythonProperties", value.into());
            self
        }

        /// Connection properties specific to the Spark compute environment.
        ///
        /// `SparkProperties`.
        pub fn spark_properties(mut self, value: impl Into<Json>) -> Self {
            self.0.set("SparkProperties", value.into());
            self
        }

        /// A flag to validate the credentials during create connection. Default is true.
        ///
        /// `ValidateCredentials`.
        pub fn validate_credentials(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ValidateCredentials", value.into());
            self
        }

        /// The compute environments that the specified connection properties are validated against.
        ///
        /// `ValidateForComputeEnvironments`. Allowed: [`ValidateForComputeEnvironments`].
        pub fn validate_for_compute_environments(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ValidateForComputeEnvironments", value.into());
            self
        }
    }

    impl From<ConnectionInput> for Json {
        fn from(value: ConnectionInput) -> Self {
            value.0.into()
        }
    }

    /// The OAuth2 client app used for the connection.
    ///
    /// A property type of `AWS::Glue::Connection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OAuth2ClientApplication(Properties);

    impl OAuth2ClientApplication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The reference to the SaaS-side client app that is AWS managed.
        ///
        /// `AWSManagedClientApplicationReference`.
        pub fn aws_managed_client_application_reference(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("AWSManagedClientApplicationReference", value.into());
            self
        }

        /// The client application clientID if the ClientAppType is `USER_MANAGED` .
        ///
        /// `UserManagedClientApplicationClientId`.
        pub fn user_managed_client_application_client_id(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("UserManagedClientApplicationClientId", value.into());
            self
        }
    }

    impl From<OAuth2ClientApplication> for Json {
        fn from(value: OAuth2ClientApplication) -> Self {
            value.0.into()
        }
    }

    /// The credentials used when the authentication type is OAuth2 authentication.
    ///
    /// A property type of `AWS::Glue::Connection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OAuth2Credentials(Properties);

    impl OAuth2Credentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The access token used when the authentication type is OAuth2.
        ///
        /// `AccessToken`.
        pub fn access_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessToken", value.into());
            self
        }

        /// The JSON Web Token (JWT) used when the authentication type is OAuth2.
        ///
        /// `JwtToken`.
        pub fn jwt_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JwtToken", value.into());
            self
        }

        /// The refresh token used when the authentication type is OAuth2.
        ///
        /// `RefreshToken`.
        pub fn refresh_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefreshToken", value.into());
            self
        }

        /// The client application client secret if the client application is user managed.
        ///
        /// `UserManagedClientApplicationClientSecret`.
        pub fn user_managed_client_application_client_secret(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("UserManagedClientApplicationClientSecret", value.into());
            self
        }
    }

    impl From<OAuth2Credentials> for Json {
        fn from(value: OAuth2Credentials) -> Self {
            value.0.into()
        }
    }

    /// A structure containing the authentication credentials in the CreateConnection request.
    ///
    /// A property type of `AWS::Glue::Connection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OAuth2Properties(Properties);

    impl OAuth2Properties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A structure containing the authorization code used in the authentication configuration.
        ///
        /// `AuthorizationCodeProperties`.
        pub fn authorization_code_properties(
            mut self,
            value: impl Into<Value<AuthorizationCodeProperties>>,
        ) -> Self {
            self.0.set("AuthorizationCodeProperties", value.into());
            self
        }

        /// The OAuth2 client app used for the connection.
        ///
        /// `OAuth2ClientApplication`.
        pub fn o_auth2_client_application(
            mut self,
            value: impl Into<Value<OAuth2ClientApplication>>,
        ) -> Self {
            self.0.set("OAuth2ClientApplication", value.into());
            self
        }

        /// A structure containing the OAuth2 credentials used in the authentication configuration.
        ///
        /// `OAuth2Credentials`.
        pub fn o_auth2_credentials(mut self, value: impl Into<Value<OAuth2Credentials>>) -> Self {
            self.0.set("OAuth2Credentials", value.into());
            self
        }

        /// The grant type used in the authentication configuration.
        ///
        /// `OAuth2GrantType`. Allowed: [`OAuth2GrantType`].
        pub fn o_auth2_grant_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OAuth2GrantType", value.into());
            self
        }

        /// The URL used in the authentication configuration.
        ///
        /// `TokenUrl`.
        pub fn token_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TokenUrl", value.into());
            self
        }

        /// A map of key-value pairs used in the authentication configuration.
        ///
        /// `TokenUrlParametersMap`.
        pub fn token_url_parameters_map(mut self, value: impl Into<Json>) -> Self {
            self.0.set("TokenUrlParametersMap", value.into());
            self
        }
    }

    impl From<OAuth2Properties> for Json {
        fn from(value: OAuth2Properties) -> Self {
            value.0.into()
        }
    }

    /// The OAuth client app in GetConnection response.
    ///
    /// A property type of `AWS::Glue::Connection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PhysicalConnectionRequirements(Properties);

    impl PhysicalConnectionRequirements {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The connection's Availability Zone.
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The security group ID list used by the connection.
        ///
        /// `SecurityGroupIdList`.
        pub fn security_group_id_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIdList", value.into());
            self
        }

        /// The subnet ID used by the connection.
        ///
        /// `SubnetId`.
        pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubnetId", value.into());
            self
        }
    }

    impl From<PhysicalConnectionRequirements> for Json {
        fn from(value: PhysicalConnectionRequirements) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AuthenticationType`.
        pub enum AuthenticationType {
            Basic = "BASIC",
            Custom = "CUSTOM",
            Iam = "IAM",
            Oauth2 = "OAUTH2",
        }

        /// Words for `ConnectionType`.
        pub enum ConnectionType {
            Adobeanalytics = "ADOBEANALYTICS",
            Asana = "ASANA",
            Azurecosmos = "AZURECOSMOS",
            Azuresql = "AZURESQL",
            Bigquery = "BIGQUERY",
            Blackbaud = "BLACKBAUD",
            Blackbaudraiseredgenxt = "BLACKBAUDRAISEREDGENXT",
            Circleci = "CIRCLECI",
            Clouderahive = "CLOUDERAHIVE",
            Clouderaimpala = "CLOUDERAIMPALA",
            Cloudwatch = "CLOUDWATCH",
            Cloudwatchmetrics = "CLOUDWATCHMETRICS",
            Cmdb = "CMDB",
            Custom = "CUSTOM",
            Datadog = "DATADOG",
            Datalakegen2 = "DATALAKEGEN2",
            Db2 = "DB2",
            Db2as400 = "DB2AS400",
            Documentdb = "DOCUMENTDB",
            Docusignmonitor = "DOCUSIGNMONITOR",
            Domo = "DOMO",
            Dynamodb = "DYNAMODB",
            Dynatrace = "DYNATRACE",
            Facebookads = "FACEBOOKADS",
            Facebookpageinsights = "FACEBOOKPAGEINSIGHTS",
            Freshdesk = "FRESHDESK",
            Freshsales = "FRESHSALES",
            Gitlab = "GITLAB",
            Googleads = "GOOGLEADS",
            Googleanalytics4 = "GOOGLEANALYTICS4",
            Googlecloudstorage = "GOOGLECLOUDSTORAGE",
            Googlesearchconsole = "GOOGLESEARCHCONSOLE",
            Googlesheets = "GOOGLESHEETS",
            Hbase = "HBASE",
            Hubspot = "HUBSPOT",
            Instagramads = "INSTAGRAMADS",
            Intercom = "INTERCOM",
            Jdbc = "JDBC",
            Jiracloud = "JIRACLOUD",
            Kafka = "KAFKA",
            Kustomer = "KUSTOMER",
            Linkedin = "LINKEDIN",
            Mailchimp = "MAILCHIMP",
            Marketo = "MARKETO",
            Marketplace = "MARKETPLACE",
            Microsoftdynamic365financeandops = "MICROSOFTDYNAMIC365FINANCEANDOPS",
            Microsoftdynamics365crm = "MICROSOFTDYNAMICS365CRM",
            Microsoftteams = "MICROSOFTTEAMS",
            Mixpanel = "MIXPANEL",
            Monday = "MONDAY",
            Mongodb = "MONGODB",
            Mysql = "MYSQL",
            Netsuiteerp = "NETSUITEERP",
            Network = "NETWORK",
            Okta = "OKTA",
            Opensearch = "OPENSEARCH",
            Oracle = "ORACLE",
            Paypal = "PAYPAL",
            Pendo = "PENDO",
            Pipedive = "PIPEDIVE",
            Pipedrive = "PIPEDRIVE",
            Postgresql = "POSTGRESQL",
            Productboard = "PRODUCTBOARD",
            Quickbooks = "QUICKBOOKS",
            Salesforce = "SALESFORCE",
            Salesforcecommercecloud = "SALESFORCECOMMERCECLOUD",
            Salesforcemarketingcloud = "SALESFORCEMARKETINGCLOUD",
            Salesforcepardot = "SALESFORCEPARDOT",
            Sapconcur = "SAPCONCUR",
            Saphana = "SAPHANA",
            Sapodata = "SAPODATA",
            Sendgrid = "SENDGRID",
            Servicenow = "SERVICENOW",
            Sftp = "SFTP",
            Slack = "SLACK",
            Smartsheet = "SMARTSHEET",
            Snapchatads = "SNAPCHATADS",
            Sqlserver = "SQLSERVER",
            Stripe = "STRIPE",
            Synapse = "SYNAPSE",
            Teradata = "TERADATA",
            Teradatanos = "TERADATANOS",
            Timestream = "TIMESTREAM",
            Tpcds = "TPCDS",
            Twilio = "TWILIO",
            Vertica = "VERTICA",
            ViewValidationAthena = "VIEW_VALIDATION_ATHENA",
            ViewValidationRedshift = "VIEW_VALIDATION_REDSHIFT",
            Woocommerce = "WOOCOMMERCE",
            Zendesk = "ZENDESK",
            Zohocrm = "ZOHOCRM",
            Zoom = "ZOOM",
        }

        /// Words for `ValidateForComputeEnvironments`.
        pub enum ValidateForComputeEnvironments {
            Athena = "ATHENA",
            Python = "PYTHON",
            Spark = "SPARK",
        }

        /// Words for `OAuth2GrantType`.
        pub enum OAuth2GrantType {
            AuthorizationCode = "AUTHORIZATION_CODE",
            ClientCredentials = "CLIENT_CREDENTIALS",
            JwtBearer = "JWT_BEARER",
            RefreshToken = "REFRESH_TOKEN",
        }
    }
}

/// Property types and words of [`ConnectionType`].
pub mod connection_type {
    use crate::{Json, List, Map, Properties, Value};

    /// Basic authentication configuration.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BasicAuthenticationProperties(Properties);

    impl BasicAuthenticationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<SecretConnectorProperty>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<SecretConnectorProperty>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<BasicAuthenticationProperties> for Json {
        fn from(value: BasicAuthenticationProperties) -> Self {
            value.0.into()
        }
    }

    /// Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BetweenConfiguration(Properties);

    impl BetweenConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameter name used for the upper bound value in a BETWEEN filter operation.
        ///
        /// `HighBoundKey`.
        pub fn high_bound_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HighBoundKey", value.into());
            self
        }

        /// The parameter name used for the lower bound value in a BETWEEN filter operation.
        ///
        /// `LowBoundKey`.
        pub fn low_bound_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LowBoundKey", value.into());
            self
        }

        /// A template string for constructing the BETWEEN filter expression.
        ///
        /// `Template`.
        pub fn template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Template", value.into());
            self
        }
    }

    impl From<BetweenConfiguration> for Json {
        fn from(value: BetweenConfiguration) -> Self {
            value.0.into()
        }
    }

    /// OAuth2 client credentials configuration.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientCredentialsProperties(Properties);

    impl ClientCredentialsProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        ///
        /// `ClientId`.
        pub fn client_id(mut self, value: impl Into<Value<SecretConnectorProperty>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        ///
        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<SecretConnectorProperty>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// `ContentType`. Allowed: [`ContentType`].
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// `RequestMethod`. Allowed: [`RequestMethod`].
        pub fn request_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RequestMethod", value.into());
            self
        }

        /// Defines a property configuration for connection types.
        ///
        /// `Scope`.
        pub fn scope(mut self, value: impl Into<Value<ConnectorProperty>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }

        /// Defines a property configuration for connection types.
        ///
        /// `TokenUrl`.
        pub fn token_url(mut self, value: impl Into<Value<ConnectorProperty>>) -> Self {
            self.0.set("TokenUrl", value.into());
            self
        }

        /// `TokenUrlParameters`.
        pub fn token_url_parameters(mut self, value: impl Into<List<ConnectorProperty>>) -> Self {
            self.0.set("TokenUrlParameters", value.into());
            self
        }
    }

    impl From<ClientCredentialsProperties> for Json {
        fn from(value: ClientCredentialsProperties) -> Self {
            value.0.into()
        }
    }

    /// Configuration that defines the base URL and additional request parameters needed during connection creation.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionPropertiesConfiguration(Properties);

    impl ConnectionPropertiesConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Key-value pairs of additional request parameters.
        ///
        /// `AdditionalRequestParameters`.
        pub fn additional_request_parameters(
            mut self,
            value: impl Into<List<ConnectorProperty>>,
        ) -> Self {
            self.0.set("AdditionalRequestParameters", value.into());
            self
        }

        /// Defines a property configuration for connection types.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<ConnectorProperty>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<ConnectionPropertiesConfiguration> for Json {
        fn from(value: ConnectionPropertiesConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration that defines supported authentication types and required properties.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    ///
    /// Required: `AuthenticationTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorAuthenticationConfiguration(Properties);

    impl ConnectorAuthenticationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of authentication types supported.
        ///
        /// `AuthenticationTypes`. Required. Allowed: [`AuthenticationTypes`].
        pub fn authentication_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AuthenticationTypes", value.into());
            self
        }

        /// Basic authentication configuration.
        ///
        /// `BasicAuthenticationProperties`.
        pub fn basic_authentication_properties(
            mut self,
            value: impl Into<Value<BasicAuthenticationProperties>>,
        ) -> Self {
            self.0.set("BasicAuthenticationProperties", value.into());
            self
        }

        /// Custom authentication configuration.
        ///
        /// `CustomAuthenticationProperties`.
        pub fn custom_authentication_properties(
            mut self,
            value: impl Into<Value<CustomAuthenticationProperties>>,
        ) -> Self {
            self.0.set("CustomAuthenticationProperties", value.into());
            self
        }

        /// OAuth2 configuration container.
        ///
        /// `OAuth2Properties`.
        pub fn o_auth2_properties(
            mut self,
            value: impl Into<Value<ConnectorOAuth2Properties>>,
        ) -> Self {
            self.0.set("OAuth2Properties", value.into());
            self
        }
    }

    impl From<ConnectorAuthenticationConfiguration> for Json {
        fn from(value: ConnectorAuthenticationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// OAuth2 authorization code configuration.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorAuthorizationCodeProperties(Properties);

    impl ConnectorAuthorizationCodeProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines a property configuration for connection types.
        ///
        /// `AuthorizationCode`.
        pub fn authorization_code(mut self, value: impl Into<Value<ConnectorProperty>>) -> Self {
            self.0.set("AuthorizationCode", value.into());
            self
        }

        /// Defines a property configuration for connection types.
        ///
        /// `AuthorizationCodeUrl`.
        pub fn authorization_code_url(
            mut self,
            value: impl Into<Value<ConnectorProperty>>,
        ) -> Self {
            self.0.set("AuthorizationCodeUrl", value.into());
            self
        }

        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        ///
        /// `ClientId`.
        pub fn client_id(mut self, value: impl Into<Value<SecretConnectorProperty>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        ///
        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<SecretConnectorProperty>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// `ContentType`. Allowed: [`ContentType`].
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// Defines a property configuration for connection types.
        ///
        /// `Prompt`.
        pub fn prompt(mut self, value: impl Into<Value<ConnectorProperty>>) -> Self {
            self.0.set("Prompt", value.into());
            self
        }

        /// Defines a property configuration for connection types.
        ///
        /// `RedirectUri`.
        pub fn redirect_uri(mut self, value: impl Into<Value<ConnectorProperty>>) -> Self {
            self.0.set("RedirectUri", value.into());
            self
        }

        /// `RequestMethod`. Allowed: [`RequestMethod`].
        pub fn request_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RequestMethod", value.into());
            self
        }

        /// Defines a property configuration for connection types.
        ///
        /// `Scope`.
        pub fn scope(mut self, value: impl Into<Value<ConnectorProperty>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }

        /// Defines a property configuration for connection types.
        ///
        /// `TokenUrl`.
        pub fn token_url(mut self, value: impl Into<Value<ConnectorProperty>>) -> Self {
            self.0.set("TokenUrl", value.into());
            self
        }

        /// `TokenUrlParameters`.
        pub fn token_url_parameters(mut self, value: impl Into<List<ConnectorProperty>>) -> Self {
            self.0.set("TokenUrlParameters", value.into());
            self
        }
    }

    impl From<ConnectorAuthorizationCodeProperties> for Json {
        fn from(value: ConnectorAuthorizationCodeProperties) -> Self {
            value.0.into()
        }
    }

    /// OAuth2 configuration container.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    ///
    /// Required: `OAuth2GrantType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorOAuth2Properties(Properties);

    impl ConnectorOAuth2Properties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// OAuth2 authorization code configuration.
        ///
        /// `AuthorizationCodeProperties`.
        pub fn authorization_code_properties(
            mut self,
            value: impl Into<Value<ConnectorAuthorizationCodeProperties>>,
        ) -> Self {
            self.0.set("AuthorizationCodeProperties", value.into());
            self
        }

        /// OAuth2 client credentials configuration.
        ///
        /// `ClientCredentialsProperties`.
        pub fn client_credentials_properties(
            mut self,
            value: impl Into<Value<ClientCredentialsProperties>>,
        ) -> Self {
            self.0.set("ClientCredentialsProperties", value.into());
            self
        }

        /// JWT bearer token configuration.
        ///
        /// `JWTBearerProperties`.
        pub fn jwt_bearer_properties(
            mut self,
            value: impl Into<Value<JWTBearerProperties>>,
        ) -> Self {
            self.0.set("JWTBearerProperties", value.into());
            self
        }

        /// The OAuth2 grant type to use.
        ///
        /// `OAuth2GrantType`. Required. Allowed: [`OAuth2GrantType`].
        pub fn o_auth2_grant_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OAuth2GrantType", value.into());
            self
        }
    }

    impl From<ConnectorOAuth2Properties> for Json {
        fn from(value: ConnectorOAuth2Properties) -> Self {
            value.0.into()
        }
    }

    /// Defines a property configuration for connection types.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    ///
    /// Required: `Name`, `PropertyType`, `Required`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorProperty(Properties);

    impl ConnectorProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of allowed values for the property.
        ///
        /// `AllowedValues`.
        pub fn allowed_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedValues", value.into());
            self
        }

        /// The default value for the property.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// A key name to use when sending this property in API requests.
        ///
        /// `KeyOverride`.
        pub fn key_override(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyOverride", value.into());
            self
        }

        /// The name of the property.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies where this property should be included in REST requests.
        ///
        /// `PropertyLocation`. Allowed: [`PropertyLocation`].
        pub fn property_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyLocation", value.into());
            self
        }

        /// The data type of this property.
        ///
        /// `PropertyType`. Required. Allowed: [`PropertyType`].
        pub fn property_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyType", value.into());
            self
        }

        /// Indicates whether the property is required.
        ///
        /// `Required`. Required.
        pub fn required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Required", value.into());
            self
        }
    }

    impl From<ConnectorProperty> for Json {
        fn from(value: ConnectorProperty) -> Self {
            value.0.into()
        }
    }

    /// Cursor-based pagination configuration.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    ///
    /// Required: `NextPage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CursorConfiguration(Properties);

    impl CursorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameter extraction configuration.
        ///
        /// `LimitParameter`.
        pub fn limit_parameter(mut self, value: impl Into<Value<ExtractedParameter>>) -> Self {
            self.0.set("LimitParameter", value.into());
            self
        }

        /// Parameter extraction configuration.
        ///
        /// `NextPage`. Required.
        pub fn next_page(mut self, value: impl Into<Value<ExtractedParameter>>) -> Self {
            self.0.set("NextPage", value.into());
            self
        }
    }

    impl From<CursorConfiguration> for Json {
        fn from(value: CursorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Custom authentication configuration.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    ///
    /// Required: `AuthenticationParameters`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomAuthenticationProperties(Properties);

    impl CustomAuthenticationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AuthenticationParameters`. Required.
        pub fn authentication_parameters(
            mut self,
            value: impl Into<List<SecretConnectorProperty>>,
        ) -> Self {
            self.0.set("AuthenticationParameters", value.into());
            self
        }
    }

    impl From<CustomAuthenticationProperties> for Json {
        fn from(value: CustomAuthenticationProperties) -> Self {
            value.0.into()
        }
    }

    /// Configuration for interacting with a specific data entity.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntityConfiguration(Properties);

    impl EntityConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The schema definition for this entity.
        ///
        /// `Schema`.
        pub fn schema(mut self, value: impl Into<Map<FieldDefinition>>) -> Self {
            self.0.set("Schema", value.into());
            self
        }

        /// Configuration that defines how to make requests to endpoints.
        ///
        /// `SourceConfiguration`.
        pub fn source_configuration(
            mut self,
            value: impl Into<Value<SourceConfiguration>>,
        ) -> Self {
            self.0.set("SourceConfiguration", value.into());
            self
        }
    }

    impl From<EntityConfiguration> for Json {
        fn from(value: EntityConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Parameter extraction configuration.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExtractedParameter(Properties);

    impl ExtractedParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default value.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// The parameter key name.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Specifies where to place the parameter in requests.
        ///
        /// `PropertyLocation`. Allowed: [`PropertyLocation`].
        pub fn property_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyLocation", value.into());
            self
        }

        /// Defines how to extract values from HTTP responses.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<ResponseExtractionMapping>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ExtractedParameter> for Json {
        fn from(value: ExtractedParameter) -> Self {
            value.0.into()
        }
    }

    /// Defines a field in an entity schema.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    ///
    /// Required: `FieldDataType`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldDefinition(Properties);

    impl FieldDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data type of the field.
        ///
        /// `FieldDataType`. Required. Allowed: [`FieldDataType`].
        pub fn field_data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldDataType", value.into());
            self
        }

        /// Configuration that defines per-field overrides for filter behavior, allowing individual fields to customize how filter operations are applied.
        ///
        /// `FilterOverrides`.
        pub fn filter_overrides(mut self, value: impl Into<Value<FilterOverrides>>) -> Self {
            self.0.set("FilterOverrides", value.into());
            self
        }

        /// Indicates whether this field can contain null values.
        ///
        /// `IsNullable`.
        pub fn is_nullable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsNullable", value.into());
            self
        }

        /// Indicates whether this field can be used for ordering results.
        ///
        /// `IsOrderable`.
        pub fn is_orderable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsOrderable", value.into());
            self
        }

        /// Indicates whether this field can be used for partitioning queries to the data source.
        ///
        /// `IsPartitionable`.
        pub fn is_partitionable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsPartitionable", value.into());
            self
        }

        /// Indicates whether this field can be used in filter predicates when querying data.
        ///
        /// `IsQueryable`.
        pub fn is_queryable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsQueryable", value.into());
            self
        }

        /// The name of the field.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The format pattern for parsing date values from API responses. Accepts Java DateTimeFormatter patterns, EPOCH\_SECONDS, or EPOCH\_MILLIS.
        ///
        /// `ResponseDateFormat`.
        pub fn response_date_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResponseDateFormat", value.into());
            self
        }
    }

    impl From<FieldDefinition> for Json {
        fn from(value: FieldDefinition) -> Self {
            value.0.into()
        }
    }

    /// Configuration that defines how filter predicates are applied to REST API requests, supporting both query parameter and filter string strategies.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    ///
    /// Required: `FilterMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterConfiguration(Properties);

    impl FilterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters.
        ///
        /// `BetweenConfiguration`.
        pub fn between_configuration(
            mut self,
            value: impl Into<Value<BetweenConfiguration>>,
        ) -> Self {
            self.0.set("BetweenConfiguration", value.into());
            self
        }

        /// The global date and time format for filter expressions.
        ///
        /// `DateTimeFormat`.
        pub fn date_time_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DateTimeFormat", value.into());
            self
        }

        /// The strategy for applying filters to requests.
        ///
        /// `FilterMode`. Required. Allowed: [`FilterMode`].
        pub fn filter_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilterMode", value.into());
            self
        }

        /// Configuration for constructing filter expression strings when using the FILTER\_STRING filter mode.
        ///
        /// `FilterStringConfiguration`.
        pub fn filter_string_configuration(
            mut self,
            value: impl Into<Value<FilterStringConfiguration>>,
        ) -> Self {
            self.0.set("FilterStringConfiguration", value.into());
            self
        }

        /// A map of logical filter operators to their API-specific string representations.
        ///
        /// `OperatorMappings`.
        pub fn operator_mappings(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("OperatorMappings", value.into());
            self
        }

        /// Indicates whether surrounding double quotes should be stripped from filter values before processing.
        ///
        /// `StripQuotes`.
        pub fn strip_quotes(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("StripQuotes", value.into());
            self
        }
    }

    impl From<FilterConfiguration> for Json {
        fn from(value: FilterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration that defines per-field overrides for filter behavior, allowing individual fields to customize how filter operations are applied.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterOverrides(Properties);

    impl FilterOverrides {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters.
        ///
        /// `BetweenConfiguration`.
        pub fn between_configuration(
            mut self,
            value: impl Into<Value<BetweenConfiguration>>,
        ) -> Self {
            self.0.set("BetweenConfiguration", value.into());
            self
        }

        /// The date and time format for filter expressions on this field, overriding the global DateTimeFormat.
        ///
        /// `DateTimeFormat`.
        pub fn date_time_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DateTimeFormat", value.into());
            self
        }

        /// An override for the field name to use in filter expressions, if different from the schema field name.
        ///
        /// `FieldName`.
        pub fn field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldName", value.into());
            self
        }

        /// A map of logical filter operators to their field-specific API representations, overriding the global operator mappings.
        ///
        /// `OperatorMappings`.
        pub fn operator_mappings(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("OperatorMappings", value.into());
            self
        }
    }

    impl From<FilterOverrides> for Json {
        fn from(value: FilterOverrides) -> Self {
            value.0.into()
        }
    }

    /// Configuration for constructing filter expression strings when using the FILTER\_STRING filter mode.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    ///
    /// Required: `QueryParameterName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterStringConfiguration(Properties);

    impl FilterStringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The query parameter name used to send the constructed filter expression string in API requests.
        ///
        /// `QueryParameterName`. Required.
        pub fn query_parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryParameterName", value.into());
            self
        }

        /// The character used to quote values when QuoteStringValues is true. Defaults to double quotes if not specified.
        ///
        /// `QuoteCharacter`.
        pub fn quote_character(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QuoteCharacter", value.into());
            self
        }

        /// Indicates whether string and date values should be wrapped with a quote character in the filter expression.
        ///
        /// `QuoteStringValues`.
        pub fn quote_string_values(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("QuoteStringValues", value.into());
            self
        }
    }

    impl From<FilterStringConfiguration> for Json {
        fn from(value: FilterStringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// JWT bearer token configuration.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JWTBearerProperties(Properties);

    impl JWTBearerProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ContentType`. Allowed: [`ContentType`].
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
        ///
        /// `JwtToken`.
        pub fn jwt_token(mut self, value: impl Into<Value<SecretConnectorProperty>>) -> Self {
            self.0.set("JwtToken", value.into());
            self
        }

        /// `RequestMethod`. Allowed: [`RequestMethod`].
        pub fn request_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RequestMethod", value.into());
            self
        }

        /// Defines a property configuration for connection types.
        ///
        /// `TokenUrl`.
        pub fn token_url(mut self, value: impl Into<Value<ConnectorProperty>>) -> Self {
            self.0.set("TokenUrl", value.into());
            self
        }

        /// `TokenUrlParameters`.
        pub fn token_url_parameters(mut self, value: impl Into<List<ConnectorProperty>>) -> Self {
            self.0.set("TokenUrlParameters", value.into());
            self
        }
    }

    impl From<JWTBearerProperties> for Json {
        fn from(value: JWTBearerProperties) -> Self {
            value.0.into()
        }
    }

    /// Offset-based pagination configuration.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    ///
    /// Required: `LimitParameter`, `OffsetParameter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OffsetConfiguration(Properties);

    impl OffsetConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameter extraction configuration.
        ///
        /// `LimitParameter`. Required.
        pub fn limit_parameter(mut self, value: impl Into<Value<ExtractedParameter>>) -> Self {
            self.0.set("LimitParameter", value.into());
            self
        }

        /// Parameter extraction configuration.
        ///
        /// `OffsetParameter`. Required.
        pub fn offset_parameter(mut self, value: impl Into<Value<ExtractedParameter>>) -> Self {
            self.0.set("OffsetParameter", value.into());
            self
        }
    }

    impl From<OffsetConfiguration> for Json {
        fn from(value: OffsetConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for handling paginated responses.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PaginationConfiguration(Properties);

    impl PaginationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Cursor-based pagination configuration.
        ///
        /// `CursorConfiguration`.
        pub fn cursor_configuration(
            mut self,
            value: impl Into<Value<CursorConfiguration>>,
        ) -> Self {
            self.0.set("CursorConfiguration", value.into());
            self
        }

        /// Offset-based pagination configuration.
        ///
        /// `OffsetConfiguration`.
        pub fn offset_configuration(
            mut self,
            value: impl Into<Value<OffsetConfiguration>>,
        ) -> Self {
            self.0.set("OffsetConfiguration", value.into());
            self
        }
    }

    impl From<PaginationConfiguration> for Json {
        fn from(value: PaginationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for parsing JSON responses from REST API calls.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    ///
    /// Required: `ResultPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponseConfiguration(Properties);

    impl ResponseConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// JSON path expression for error information location.
        ///
        /// `ErrorPath`.
        pub fn error_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ErrorPath", value.into());
            self
        }

        /// JSON path expression for result data location.
        ///
        /// `ResultPath`. Required.
        pub fn result_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResultPath", value.into());
            self
        }
    }

    impl From<ResponseConfiguration> for Json {
        fn from(value: ResponseConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Defines how to extract values from HTTP responses.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponseExtractionMapping(Properties);

    impl ResponseExtractionMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A JSON path expression to extract a value from response body.
        ///
        /// `ContentPath`.
        pub fn content_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentPath", value.into());
            self
        }

        /// The name of an HTTP response header from which to extract the value.
        ///
        /// `HeaderKey`.
        pub fn header_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeaderKey", value.into());
            self
        }
    }

    impl From<ResponseExtractionMapping> for Json {
        fn from(value: ResponseExtractionMapping) -> Self {
            value.0.into()
        }
    }

    /// Configuration for HTTP request and response handling.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RestConfiguration(Properties);

    impl RestConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A map of entity configurations.
        ///
        /// `EntityConfigurations`.
        pub fn entity_configurations(mut self, value: impl Into<Map<EntityConfiguration>>) -> Self {
            self.0.set("EntityConfigurations", value.into());
            self
        }

        /// Configuration that defines how to make requests to endpoints.
        ///
        /// `GlobalSourceConfiguration`.
        pub fn global_source_configuration(
            mut self,
            value: impl Into<Value<SourceConfiguration>>,
        ) -> Self {
            self.0.set("GlobalSourceConfiguration", value.into());
            self
        }

        /// Configuration for the validation endpoint. Only supports RequestMethod and RequestPath.
        ///
        /// `ValidationEndpointConfiguration`.
        pub fn validation_endpoint_configuration(
            mut self,
            value: impl Into<Value<RestConfigurationValidationEndpointConfiguration>>,
        ) -> Self {
            self.0.set("ValidationEndpointConfiguration", value.into());
            self
        }
    }

    impl From<RestConfiguration> for Json {
        fn from(value: RestConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the validation endpoint. Only supports RequestMethod and RequestPath.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RestConfigurationValidationEndpointConfiguration(Properties);

    impl RestConfigurationValidationEndpointConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP method to use.
        ///
        /// `RequestMethod`. Allowed: [`RequestMethod`].
        pub fn request_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RequestMethod", value.into());
            self
        }

        /// The URL path for the REST endpoint.
        ///
        /// `RequestPath`.
        pub fn request_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RequestPath", value.into());
            self
        }
    }

    impl From<RestConfigurationValidationEndpointConfiguration> for Json {
        fn from(value: RestConfigurationValidationEndpointConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    ///
    /// Required: `Name`, `PropertyType`, `Required`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecretConnectorProperty(Properties);

    impl SecretConnectorProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A key name to use when sending this property in API requests.
        ///
        /// `KeyOverride`.
        pub fn key_override(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyOverride", value.into());
            self
        }

        /// The name of the property.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies where this property should be included in REST requests.
        ///
        /// `PropertyLocation`. Allowed: [`PropertyLocation`].
        pub fn property_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyLocation", value.into());
            self
        }

        /// The data type of this property. Must be SECRET for secret properties.
        ///
        /// `PropertyType`. Required. Allowed: [`SecretConnectorPropertyPropertyType`].
        pub fn property_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyType", value.into());
            self
        }

        /// Indicates whether the property is required.
        ///
        /// `Required`. Required.
        pub fn required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Required", value.into());
            self
        }
    }

    impl From<SecretConnectorProperty> for Json {
        fn from(value: SecretConnectorProperty) -> Self {
            value.0.into()
        }
    }

    /// Configuration that defines how to make requests to endpoints.
    ///
    /// A property type of `AWS::Glue::ConnectionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceConfiguration(Properties);

    impl SourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration that defines how filter predicates are applied to REST API requests, supporting both query parameter and filter string strategies.
        ///
        /// `FilterConfiguration`.
        pub fn filter_configuration(
            mut self,
            value: impl Into<Value<FilterConfiguration>>,
        ) -> Self {
            self.0.set("FilterConfiguration", value.into());
            self
        }

        /// Configuration for handling paginated responses.
        ///
        /// `PaginationConfiguration`.
        pub fn pagination_configuration(
            mut self,
            value: impl Into<Value<PaginationConfiguration>>,
        ) -> Self {
            self.0.set("PaginationConfiguration", value.into());
            self
        }

        /// The HTTP method to use.
        ///
        /// `RequestMethod`. Allowed: [`RequestMethod`].
        pub fn request_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RequestMethod", value.into());
            self
        }

        /// Request parameters configuration.
        ///
        /// `RequestParameters`.
        pub fn request_parameters(mut self, value: impl Into<List<ConnectorProperty>>) -> Self {
            self.0.set("RequestParameters", value.into());
            self
        }

        /// The URL path for the REST endpoint.
        ///
        /// `RequestPath`.
        pub fn request_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RequestPath", value.into());
            self
        }

        /// Configuration for parsing JSON responses from REST API calls.
        ///
        /// `ResponseConfiguration`.
        pub fn response_configuration(
            mut self,
            value: impl Into<Value<ResponseConfiguration>>,
        ) -> Self {
            self.0.set("ResponseConfiguration", value.into());
            self
        }
    }

    impl From<SourceConfiguration> for Json {
        fn from(value: SourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Glue::ConnectionType`.
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

    words! {
        /// Words for `IntegrationType`.
        pub enum IntegrationType {
            Rest = "REST",
        }

        /// Words for `ContentType`.
        pub enum ContentType {
            ApplicationJson = "APPLICATION_JSON",
            UrlEncoded = "URL_ENCODED",
        }

        /// Words for `RequestMethod`.
        pub enum RequestMethod {
            Get = "GET",
            Post = "POST",
        }

        /// Words for `AuthenticationTypes`.
        pub enum AuthenticationTypes {
            Basic = "BASIC",
            Oauth2 = "OAUTH2",
            Custom = "CUSTOM",
            Iam = "IAM",
        }

        /// Words for `OAuth2GrantType`.
        pub enum OAuth2GrantType {
            ClientCredentials = "CLIENT_CREDENTIALS",
            JwtBearer = "JWT_BEARER",
            AuthorizationCode = "AUTHORIZATION_CODE",
        }

        /// Words for `PropertyLocation`.
        pub enum PropertyLocation {
            Header = "HEADER",
            Body = "BODY",
            QueryParam = "QUERY_PARAM",
            Path = "PATH",
        }

        /// Words for `PropertyType`.
        pub enum PropertyType {
            UserInput = "USER_INPUT",
            Secret = "SECRET",
            ReadOnly = "READ_ONLY",
            Unused = "UNUSED",
            SecretOrUserInput = "SECRET_OR_USER_INPUT",
        }

        /// Words for `FieldDataType`.
        pub enum FieldDataType {
            Int = "INT",
            Smallint = "SMALLINT",
            Bigint = "BIGINT",
            Float = "FLOAT",
            Long = "LONG",
            Date = "DATE",
            Boolean = "BOOLEAN",
            Map = "MAP",
            Array = "ARRAY",
            String = "STRING",
            Timestamp = "TIMESTAMP",
            Decimal = "DECIMAL",
            Byte = "BYTE",
            Short = "SHORT",
            Double = "DOUBLE",
            Struct = "STRUCT",
            Binary = "BINARY",
            Union = "UNION",
        }

        /// Words for `FilterMode`.
        pub enum FilterMode {
            QueryParams = "QUERY_PARAMS",
            FilterString = "FILTER_STRING",
        }

        /// Words for `PropertyType`.
        pub enum SecretConnectorPropertyPropertyType {
            Secret = "SECRET",
        }
    }
}

/// Property types and words of [`Crawler`].
pub mod crawler {
    use crate::{Json, List, Properties, Value};

    /// Specifies an AWS Glue Data Catalog target.
    ///
    /// A property type of `AWS::Glue::Crawler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CatalogTarget(Properties);

    impl CatalogTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the connection for an Amazon S3-backed Data Catalog table to be a target of the crawl when using a `Catalog` connection type paired with a `NETWORK` Connection type.
        ///
        /// `ConnectionName`.
        pub fn connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionName", value.into());
            self
        }

        /// The name of the database to be synchronized.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// A valid Amazon dead-letter SQS ARN. For example, `arn:aws:sqs:region:account:deadLetterQueue` .
        ///
        /// `DlqEventQueueArn`.
        pub fn dlq_event_queue_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DlqEventQueueArn", value.into());
            self
        }

        /// A valid Amazon SQS ARN. For example, `arn:aws:sqs:region:account:sqs` .
        ///
        /// `EventQueueArn`.
        pub fn event_queue_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventQueueArn", value.into());
            self
        }

        /// A list of the tables to be synchronized.
        ///
        /// `Tables`.
        pub fn tables(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Tables", value.into());
            self
        }
    }

    impl From<CatalogTarget> for Json {
        fn from(value: CatalogTarget) -> Self {
            value.0.into()
        }
    }

    /// Specifies a Delta data store to crawl one or more Delta tables.
    ///
    /// A property type of `AWS::Glue::Crawler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeltaTarget(Properties);

    impl DeltaTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the connection to use to connect to the Delta table target.
        ///
        /// `ConnectionName`.
        pub fn connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionName", value.into());
            self
        }

        /// Specifies whether the crawler will create native tables, to allow integration with query engines that support querying of the Delta transaction log directly.
        ///
        /// `CreateNativeDeltaTable`.
        pub fn create_native_delta_table(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CreateNativeDeltaTable", value.into());
            self
        }

        /// A list of the Amazon S3 paths to the Delta tables.
        ///
        /// `DeltaTables`.
        pub fn delta_tables(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DeltaTables", value.into());
            self
        }

        /// Specifies whether to write the manifest files to the Delta table path.
        ///
        /// `WriteManifest`.
        pub fn write_manifest(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("WriteManifest", value.into());
            self
        }
    }

    impl From<DeltaTarget> for Json {
        fn from(value: DeltaTarget) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Amazon DynamoDB table to crawl.
    ///
    /// A property type of `AWS::Glue::Crawler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynamoDBTarget(Properties);

    impl DynamoDBTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the DynamoDB table to crawl.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// Indicates whether to scan all the records, or to sample rows from the table. Scanning all the records can take a long time when the table is not a high throughput table.
        ///
        /// `ScanAll`.
        pub fn scan_all(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ScanAll", value.into());
            self
        }

        /// The percentage of the configured read capacity units to use by the AWS Glue crawler.
        ///
        /// `ScanRate`.
        pub fn scan_rate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ScanRate", value.into());
            self
        }
    }

    impl From<DynamoDBTarget> for Json {
        fn from(value: DynamoDBTarget) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Apache Hudi data source.
    ///
    /// A property type of `AWS::Glue::Crawler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HudiTarget(Properties);

    impl HudiTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the connection to use to connect to the Hudi target. If your Hudi files are stored in buckets that require VPC authorization, you can set their connection properties here.
        ///
        /// `ConnectionName`.
        pub fn connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionName", value.into());
            self
        }

        /// A list of glob patterns used to exclude from the crawl. For more information, see [Catalog Tables with a Crawler](https://docs.aws.amazon.com/glue/latest/dg/add-crawler.html) .
        ///
        /// `Exclusions`.
        pub fn exclusions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exclusions", value.into());
            self
        }

        /// The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Hudi metadata folder in your Amazon S3 path. Used to limit the crawler run time.
        ///
        /// `MaximumTraversalDepth`.
        pub fn maximum_traversal_depth(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumTraversalDepth", value.into());
            self
        }

        /// An array of Amazon S3 location strings for Hudi, each indicating the root folder with which the metadata files for a Hudi table resides. The Hudi folder may be located in a child folder of the root folder.
        ///
        /// `Paths`.
        pub fn paths(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Paths", value.into());
            self
        }
    }

    impl From<HudiTarget> for Json {
        fn from(value: HudiTarget) -> Self {
            value.0.into()
        }
    }

    /// Specifies Apache Iceberg data store targets.
    ///
    /// A property type of `AWS::Glue::Crawler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergTarget(Properties);

    impl IcebergTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the connection to use to connect to the Iceberg target.
        ///
        /// `ConnectionName`.
        pub fn connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionName", value.into());
            self
        }

        /// A list of global patterns used to exclude from the crawl.
        ///
        /// `Exclusions`.
        pub fn exclusions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exclusions", value.into());
            self
        }

        /// The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Iceberg metadata folder in your Amazon S3 path. Used to limit the crawler run time.
        ///
        /// `MaximumTraversalDepth`.
        pub fn maximum_traversal_depth(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumTraversalDepth", value.into());
            self
        }

        /// One or more Amazon S3 paths that contains Iceberg metadata folders as s3://bucket/prefix .
        ///
        /// `Paths`.
        pub fn paths(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Paths", value.into());
            self
        }
    }

    impl From<IcebergTarget> for Json {
        fn from(value: IcebergTarget) -> Self {
            value.0.into()
        }
    }

    /// Specifies a JDBC data store to crawl.
    ///
    /// A property type of `AWS::Glue::Crawler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JdbcTarget(Properties);

    impl JdbcTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the connection to use to connect to the JDBC target.
        ///
        /// `ConnectionName`.
        pub fn connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionName", value.into());
            self
        }

        /// Specify a value of `RAWTYPES` or `COMMENTS` to enable additional metadata in table responses. `RAWTYPES` provides the native-level datatype. `COMMENTS` provides comments associated with a column or table in the database.
        ///
        /// `EnableAdditionalMetadata`. Allowed: [`EnableAdditionalMetadata`].
        pub fn enable_additional_metadata(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EnableAdditionalMetadata", value.into());
            self
        }

        /// A list of glob patterns used to exclude from the crawl. For more information, see [Catalog Tables with a Crawler](https://docs.aws.amazon.com/glue/latest/dg/add-crawler.html) .
        ///
        /// `Exclusions`.
        pub fn exclusions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exclusions", value.into());
            self
        }

        /// The path of the JDBC target.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<JdbcTarget> for Json {
        fn from(value: JdbcTarget) -> Self {
            value.0.into()
        }
    }

    /// Specifies AWS Lake Formation configuration settings for the crawler.
    ///
    /// A property type of `AWS::Glue::Crawler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LakeFormationConfiguration(Properties);

    impl LakeFormationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Required for cross account crawls. For same account crawls as the target data, this can be left as null.
        ///
        /// `AccountId`.
        pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountId", value.into());
            self
        }

        /// Specifies whether to use AWS Lake Formation credentials for the crawler instead of the IAM role credentials.
        ///
        /// `UseLakeFormationCredentials`.
        pub fn use_lake_formation_credentials(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseLakeFormationCredentials", value.into());
            self
        }
    }

    impl From<LakeFormationConfiguration> for Json {
        fn from(value: LakeFormationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Amazon DocumentDB or MongoDB data store to crawl.
    ///
    /// A property type of `AWS::Glue::Crawler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MongoDBTarget(Properties);

    impl MongoDBTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the connection to use to connect to the Amazon DocumentDB or MongoDB target.
        ///
        /// `ConnectionName`.
        pub fn connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionName", value.into());
            self
        }

        /// The path of the Amazon DocumentDB or MongoDB target (database/collection).
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<MongoDBTarget> for Json {
        fn from(value: MongoDBTarget) -> Self {
            value.0.into()
        }
    }

    /// When crawling an Amazon S3 data source after the first crawl is complete, specifies whether to crawl the entire dataset again or to crawl only folders that were added since the last crawler run.
    ///
    /// A property type of `AWS::Glue::Crawler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecrawlPolicy(Properties);

    impl RecrawlPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether to crawl the entire dataset again or to crawl only folders that were added since the last crawler run.
        ///
        /// `RecrawlBehavior`. Allowed: [`RecrawlBehavior`].
        pub fn recrawl_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecrawlBehavior", value.into());
            self
        }
    }

    impl From<RecrawlPolicy> for Json {
        fn from(value: RecrawlPolicy) -> Self {
            value.0.into()
        }
    }

    /// Specifies a data store in Amazon Simple Storage Service (Amazon S3).
    ///
    /// A property type of `AWS::Glue::Crawler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Target(Properties);

    impl S3Target {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of a connection which allows a job or crawler to access data in Amazon S3 within an Amazon Virtual Private Cloud environment (Amazon VPC).
        ///
        /// `ConnectionName`.
        pub fn connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionName", value.into());
            self
        }

        /// A valid Amazon dead-letter SQS ARN. For example, `arn:aws:sqs:region:account:deadLetterQueue` .
        ///
        /// `DlqEventQueueArn`.
        pub fn dlq_event_queue_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DlqEventQueueArn", value.into());
            self
        }

        /// A valid Amazon SQS ARN. For example, `arn:aws:sqs:region:account:sqs` .
        ///
        /// `EventQueueArn`.
        pub fn event_queue_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventQueueArn", value.into());
            self
        }

        /// A list of glob patterns used to exclude from the crawl. For more information, see [Catalog Tables with a Crawler](https://docs.aws.amazon.com/glue/latest/dg/add-crawler.html) .
        ///
        /// `Exclusions`.
        pub fn exclusions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exclusions", value.into());
            self
        }

        /// The path to the Amazon S3 target.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// Sets the number of files in each leaf folder to be crawled when crawling sample files in a dataset. If not set, all the files are crawled. A valid value is an integer between 1 and 249.
        ///
        /// `SampleSize`.
        pub fn sample_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SampleSize", value.into());
            self
        }
    }

    impl From<S3Target> for Json {
        fn from(value: S3Target) -> Self {
            value.0.into()
        }
    }

    /// A scheduling object using a `cron` statement to schedule an event.
    ///
    /// A property type of `AWS::Glue::Crawler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schedule(Properties);

    impl Schedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A `cron` expression used to specify the schedule. For more information, see [Time-Based Schedules for Jobs and Crawlers](https://docs.aws.amazon.com/glue/latest/dg/monitor-data-warehouse-schedule.html) .
        ///
        /// `ScheduleExpression`.
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

    /// The policy that specifies update and delete behaviors for the crawler. The policy tells the crawler what to do in the event that it detects a change in a table that already exists in the customer's database at the time of the crawl.
    ///
    /// A property type of `AWS::Glue::Crawler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaChangePolicy(Properties);

    impl SchemaChangePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The deletion behavior when the crawler finds a deleted object.
        ///
        /// `DeleteBehavior`. Allowed: [`DeleteBehavior`].
        pub fn delete_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeleteBehavior", value.into());
            self
        }

        /// The update behavior when the crawler finds a changed schema.
        ///
        /// `UpdateBehavior`. Allowed: [`UpdateBehavior`].
        pub fn update_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdateBehavior", value.into());
            self
        }
    }

    impl From<SchemaChangePolicy> for Json {
        fn from(value: SchemaChangePolicy) -> Self {
            value.0.into()
        }
    }

    /// Specifies data stores to crawl.
    ///
    /// A property type of `AWS::Glue::Crawler`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Targets(Properties);

    impl Targets {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies AWS Glue Data Catalog targets.
        ///
        /// `CatalogTargets`.
        pub fn catalog_targets(mut self, value: impl Into<List<CatalogTarget>>) -> Self {
            self.0.set("CatalogTargets", value.into());
            self
        }

        /// Specifies an array of Delta data store targets.
        ///
        /// `DeltaTargets`.
        pub fn delta_targets(mut self, value: impl Into<List<DeltaTarget>>) -> Self {
            self.0.set("DeltaTargets", value.into());
            self
        }

        /// Specifies Amazon DynamoDB targets.
        ///
        /// `DynamoDBTargets`.
        pub fn dynamo_db_targets(mut self, value: impl Into<List<DynamoDBTarget>>) -> Self {
            self.0.set("DynamoDBTargets", value.into());
            self
        }

        /// Specifies Apache Hudi data store targets.
        ///
        /// `HudiTargets`.
        pub fn hudi_targets(mut self, value: impl Into<List<HudiTarget>>) -> Self {
            self.0.set("HudiTargets", value.into());
            self
        }

        /// Specifies Apache Iceberg data store targets.
        ///
        /// `IcebergTargets`.
        pub fn iceberg_targets(mut self, value: impl Into<List<IcebergTarget>>) -> Self {
            self.0.set("IcebergTargets", value.into());
            self
        }

        /// Specifies JDBC targets.
        ///
        /// `JdbcTargets`.
        pub fn jdbc_targets(mut self, value: impl Into<List<JdbcTarget>>) -> Self {
            self.0.set("JdbcTargets", value.into());
            self
        }

        /// A list of Mongo DB targets.
        ///
        /// `MongoDBTargets`.
        pub fn mongo_db_targets(mut self, value: impl Into<List<MongoDBTarget>>) -> Self {
            self.0.set("MongoDBTargets", value.into());
            self
        }

        /// Specifies Amazon Simple Storage Service (Amazon S3) targets.
        ///
        /// `S3Targets`.
        pub fn s3_targets(mut self, value: impl Into<List<S3Target>>) -> Self {
            self.0.set("S3Targets", value.into());
            self
        }
    }

    impl From<Targets> for Json {
        fn from(value: Targets) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EnableAdditionalMetadata`.
        pub enum EnableAdditionalMetadata {
            Comments = "COMMENTS",
            Rawtypes = "RAWTYPES",
        }

        /// Words for `RecrawlBehavior`.
        pub enum RecrawlBehavior {
            CrawlEventMode = "CRAWL_EVENT_MODE",
            CrawlEverything = "CRAWL_EVERYTHING",
            CrawlNewFoldersOnly = "CRAWL_NEW_FOLDERS_ONLY",
        }

        /// Words for `DeleteBehavior`.
        pub enum DeleteBehavior {
            DeleteFromDatabase = "DELETE_FROM_DATABASE",
            DeprecateInDatabase = "DEPRECATE_IN_DATABASE",
            Log = "LOG",
        }

        /// Words for `UpdateBehavior`.
        pub enum UpdateBehavior {
            Log = "LOG",
            UpdateInDatabase = "UPDATE_IN_DATABASE",
        }
    }
}

/// Property types and words of [`DataCatalogEncryptionSettings`].
pub mod data_catalog_encryption_settings {
    use crate::{Json, Properties, Value};

    /// The data structure used by the Data Catalog to encrypt the password as part of `CreateConnection` or `UpdateConnection` and store it in the `ENCRYPTED_PASSWORD` field in the connection properties.
    ///
    /// A property type of `AWS::Glue::DataCatalogEncryptionSettings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionPasswordEncryption(Properties);

    impl ConnectionPasswordEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An AWS key that is used to encrypt the connection password.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// When the `ReturnConnectionPasswordEncrypted` flag is set to "true", passwords remain encrypted in the responses of `GetConnection` and `GetConnections` . This encryption takes effect independently from catalog encryption.
        ///
        /// `ReturnConnectionPasswordEncrypted`.
        pub fn return_connection_password_encrypted(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("ReturnConnectionPasswordEncrypted", value.into());
            self
        }
    }

    impl From<ConnectionPasswordEncryption> for Json {
        fn from(value: ConnectionPasswordEncryption) -> Self {
            value.0.into()
        }
    }

    /// Contains configuration information for maintaining Data Catalog security.
    ///
    /// A property type of `AWS::Glue::DataCatalogEncryptionSettings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataCatalogEncryptionSettings(Properties);

    impl DataCatalogEncryptionSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When connection password protection is enabled, the Data Catalog uses a customer-provided key to encrypt the password as part of `CreateConnection` or `UpdateConnection` and store it in the `ENCRYPTED_PASSWORD` field in the connection properties.
        ///
        /// `ConnectionPasswordEncryption`.
        pub fn connection_password_encryption(
            mut self,
            value: impl Into<Value<ConnectionPasswordEncryption>>,
        ) -> Self {
            self.0.set("ConnectionPasswordEncryption", value.into());
            self
        }

        /// Specifies the encryption-at-rest configuration for the Data Catalog.
        ///
        /// `EncryptionAtRest`.
        pub fn encryption_at_rest(mut self, value: impl Into<Value<EncryptionAtRest>>) -> Self {
            self.0.set("EncryptionAtRest", value.into());
            self
        }
    }

    impl From<DataCatalogEncryptionSettings> for Json {
        fn from(value: DataCatalogEncryptionSettings) -> Self {
            value.0.into()
        }
    }

    /// Specifies the encryption-at-rest configuration for the Data Catalog.
    ///
    /// A property type of `AWS::Glue::DataCatalogEncryptionSettings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionAtRest(Properties);

    impl EncryptionAtRest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption-at-rest mode for encrypting Data Catalog data.
        ///
        /// `CatalogEncryptionMode`. Allowed: [`CatalogEncryptionMode`].
        pub fn catalog_encryption_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogEncryptionMode", value.into());
            self
        }

        /// The role that AWS Glue assumes to encrypt and decrypt the Data Catalog objects on the caller's behalf.
        ///
        /// `CatalogEncryptionServiceRole`.
        pub fn catalog_encryption_service_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogEncryptionServiceRole", value.into());
            self
        }

        /// The ID of the AWS key to use for encryption at rest.
        ///
        /// `SseAwsKmsKeyId`.
        pub fn sse_aws_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SseAwsKmsKeyId", value.into());
            self
        }
    }

    impl From<EncryptionAtRest> for Json {
        fn from(value: EncryptionAtRest) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `CatalogEncryptionMode`.
        pub enum CatalogEncryptionMode {
            Disabled = "DISABLED",
            SseKms = "SSE-KMS",
            SseKmsWithServiceRole = "SSE-KMS-WITH-SERVICE-ROLE",
        }
    }
}

/// Property types of [`DataQualityRuleset`].
pub mod data_quality_ruleset {
    use crate::{Json, Properties, Value};

    /// An object representing an AWS Glue table.
    ///
    /// A property type of `AWS::Glue::DataQualityRuleset`.
    ///
    /// Required: `DatabaseName`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataQualityTargetTable(Properties);

    impl DataQualityTargetTable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the database where the AWS Glue table exists.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The name of the AWS Glue table.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<DataQualityTargetTable> for Json {
        fn from(value: DataQualityTargetTable) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Database`].
pub mod database {
    use crate::{Json, List, Properties, Value};

    /// The AWS Lake Formation principal.
    ///
    /// A property type of `AWS::Glue::Database`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataLakePrincipal(Properties);

    impl DataLakePrincipal {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An identifier for the AWS Lake Formation principal.
        ///
        /// `DataLakePrincipalIdentifier`.
        pub fn data_lake_principal_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataLakePrincipalIdentifier", value.into());
            self
        }
    }

    impl From<DataLakePrincipal> for Json {
        fn from(value: DataLakePrincipal) -> Self {
            value.0.into()
        }
    }

    /// A structure that describes a target database for resource linking.
    ///
    /// A property type of `AWS::Glue::Database`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseIdentifier(Properties);

    impl DatabaseIdentifier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the Data Catalog in which the database resides.
        ///
        /// `CatalogId`.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The name of the catalog database.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The Region of the database.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<DatabaseIdentifier> for Json {
        fn from(value: DatabaseIdentifier) -> Self {
            value.0.into()
        }
    }

    /// The structure used to create or update a database.
    ///
    /// A property type of `AWS::Glue::Database`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseInput(Properties);

    impl DatabaseInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Creates a set of default permissions on the table for principals. Used by AWS Lake Formation . Not used in the normal course of AWS Glue operations.
        ///
        /// `CreateTableDefaultPermissions`.
        pub fn create_table_default_permissions(
            mut self,
            value: impl Into<List<PrincipalPrivileges>>,
        ) -> Self {
            self.0.set("CreateTableDefaultPermissions", value.into());
            self
        }

        /// A description of the database.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// A `FederatedDatabase` structure that references an entity outside the AWS Glue Data Catalog .
        ///
        /// `FederatedDatabase`.
        pub fn federated_database(mut self, value: impl Into<Value<FederatedDatabase>>) -> Self {
            self.0.set("FederatedDatabase", value.into());
            self
        }

        /// The location of the database (for example, an HDFS path).
        ///
        /// `LocationUri`.
        pub fn location_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocationUri", value.into());
            self
        }

        /// The name of the database. For Hive compatibility, this is folded to lowercase when it is stored.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// These key-value pairs define parameters and properties of the database.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// A `DatabaseIdentifier` structure that describes a target database for resource linking.
        ///
        /// `TargetDatabase`.
        pub fn target_database(mut self, value: impl Into<Value<DatabaseIdentifier>>) -> Self {
            self.0.set("TargetDatabase", value.into());
            self
        }
    }

    impl From<DatabaseInput> for Json {
        fn from(value: DatabaseInput) -> Self {
            value.0.into()
        }
    }

    /// A `FederatedDatabase` structure that references an entity outside the AWS Glue Data Catalog .
    ///
    /// A property type of `AWS::Glue::Database`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FederatedDatabase(Properties);

    impl FederatedDatabase {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the connection to the external metastore.
        ///
        /// `ConnectionName`.
        pub fn connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionName", value.into());
            self
        }

        /// A unique identifier for the federated database.
        ///
        /// `Identifier`.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }
    }

    impl From<FederatedDatabase> for Json {
        fn from(value: FederatedDatabase) -> Self {
            value.0.into()
        }
    }

    /// the permissions granted to a principal
    ///
    /// A property type of `AWS::Glue::Database`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrincipalPrivileges(Properties);

    impl PrincipalPrivileges {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The permissions that are granted to the principal.
        ///
        /// `Permissions`. Allowed: [`Permissions`].
        pub fn permissions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Permissions", value.into());
            self
        }

        /// The principal who is granted permissions.
        ///
        /// `Principal`.
        pub fn principal(mut self, value: impl Into<Value<DataLakePrincipal>>) -> Self {
            self.0.set("Principal", value.into());
            self
        }
    }

    impl From<PrincipalPrivileges> for Json {
        fn from(value: PrincipalPrivileges) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Permissions`.
        pub enum Permissions {
            All = "ALL",
            Alter = "ALTER",
            CreateDatabase = "CREATE_DATABASE",
            CreateTable = "CREATE_TABLE",
            DataLocationAccess = "DATA_LOCATION_ACCESS",
            Delete = "DELETE",
            Drop = "DROP",
            Insert = "INSERT",
            Select = "SELECT",
        }
    }
}

/// Property types of [`Integration`].
pub mod integration {
    use crate::{Json, Map, Properties, Value};

    /// Properties associated with the integration.
    ///
    /// A property type of `AWS::Glue::Integration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntegrationConfig(Properties);

    impl IntegrationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables continuous synchronization for on-demand data extractions from SaaS applications to AWS data services like Amazon Redshift and Amazon S3.
        ///
        /// `ContinuousSync`.
        pub fn continuous_sync(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ContinuousSync", value.into());
            self
        }

        /// Specifies the frequency at which CDC (Change Data Capture) pulls or incremental loads should occur.
        ///
        /// `RefreshInterval`.
        pub fn refresh_interval(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefreshInterval", value.into());
            self
        }

        /// A collection of key-value pairs that specify additional properties for the integration source. These properties provide configuration options that can be used to customize the behavior of the ODB source during data integration operations.
        ///
        /// `SourceProperties`.
        pub fn source_properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("SourceProperties", value.into());
            self
        }
    }

    impl From<IntegrationConfig> for Json {
        fn from(value: IntegrationConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Glue::Integration`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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

/// Property types of [`IntegrationResourceProperty`].
pub mod integration_resource_property {
    use crate::{Json, Properties, Value};

    /// The resource properties associated with the integration source.
    ///
    /// A property type of `AWS::Glue::IntegrationResourceProperty`.
    ///
    /// Required: `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceProcessingProperties(Properties);

    impl SourceProcessingProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IAM role to access the Glue connection.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<SourceProcessingProperties> for Json {
        fn from(value: SourceProcessingProperties) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Glue::IntegrationResourceProperty`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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

    /// The structure used to define the resource properties associated with the integration target.
    ///
    /// A property type of `AWS::Glue::IntegrationResourceProperty`.
    ///
    /// Required: `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetProcessingProperties(Properties);

    impl TargetProcessingProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Glue network connection to configure the Glue job running in the customer VPC.
        ///
        /// `ConnectionName`.
        pub fn connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionName", value.into());
            self
        }

        /// The ARN of an Eventbridge event bus to receive the integration status notification.
        ///
        /// `EventBusArn`.
        pub fn event_bus_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventBusArn", value.into());
            self
        }

        /// The ARN of the KMS key used for encryption.
        ///
        /// `KmsArn`.
        pub fn kms_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsArn", value.into());
            self
        }

        /// The IAM role to access the Glue database.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<TargetProcessingProperties> for Json {
        fn from(value: TargetProcessingProperties) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Job`].
pub mod job {
    use crate::{Json, List, Properties, Value};

    /// Specifies the connections used by a job.
    ///
    /// A property type of `AWS::Glue::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionsList(Properties);

    impl ConnectionsList {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of connections used by the job.
        ///
        /// `Connections`.
        pub fn connections(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Connections", value.into());
            self
        }
    }

    impl From<ConnectionsList> for Json {
        fn from(value: ConnectionsList) -> Self {
            value.0.into()
        }
    }

    /// An execution property of a job.
    ///
    /// A property type of `AWS::Glue::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExecutionProperty(Properties);

    impl ExecutionProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of concurrent runs allowed for the job. The default is 1. An error is returned when this threshold is reached. The maximum value you can specify is controlled by a service limit.
        ///
        /// `MaxConcurrentRuns`.
        pub fn max_concurrent_runs(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxConcurrentRuns", value.into());
            self
        }
    }

    impl From<ExecutionProperty> for Json {
        fn from(value: ExecutionProperty) -> Self {
            value.0.into()
        }
    }

    /// Specifies code executed when a job is run.
    ///
    /// A property type of `AWS::Glue::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobCommand(Properties);

    impl JobCommand {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the job command. For an Apache Spark ETL job, this must be `glueetl` . For a Python shell job, it must be `pythonshell` . For an Apache Spark streaming ETL job, this must be `gluestreaming` .
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The Python version being used to execute a Python shell job. Allowed values are 3 or 3.9. Version 2 is deprecated.
        ///
        /// `PythonVersion`.
        pub fn python_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PythonVersion", value.into());
            self
        }

        /// In Ray jobs, Runtime is used to specify the versions of Ray, Python and additional libraries available in your environment. This field is not used in other job types.
        ///
        /// `Runtime`.
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }

        /// Specifies the Amazon Simple Storage Service (Amazon S3) path to a script that executes a job (required).
        ///
        /// `ScriptLocation`.
        pub fn script_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScriptLocation", value.into());
            self
        }
    }

    impl From<JobCommand> for Json {
        fn from(value: JobCommand) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration properties of a notification.
    ///
    /// A property type of `AWS::Glue::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationProperty(Properties);

    impl NotificationProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// After a job run starts, the number of minutes to wait before sending a job run delay notification.
        ///
        /// `NotifyDelayAfter`.
        pub fn notify_delay_after(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NotifyDelayAfter", value.into());
            self
        }
    }

    impl From<NotificationProperty> for Json {
        fn from(value: NotificationProperty) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ExecutionClass`.
        pub enum ExecutionClass {
            Flex = "FLEX",
            Standard = "STANDARD",
        }

        /// Words for `JobMode`.
        pub enum JobMode {
            Notebook = "NOTEBOOK",
            Script = "SCRIPT",
            Visual = "VISUAL",
        }

        /// Words for `WorkerType`.
        pub enum WorkerType {
            Standard = "Standard",
            G1x = "G.1X",
            G2x = "G.2X",
            G025x = "G.025X",
            G4x = "G.4X",
            G8x = "G.8X",
            Z2x = "Z.2X",
            G12x = "G.12X",
            G16x = "G.16X",
            R1x = "R.1X",
            R2x = "R.2X",
            R4x = "R.4X",
            R8x = "R.8X",
        }
    }
}

/// Property types and words of [`MLTransform`].
pub mod ml_transform {
    use crate::{Json, List, Properties, Value};

    /// The parameters to configure the find matches transform.
    ///
    /// A property type of `AWS::Glue::MLTransform`.
    ///
    /// Required: `PrimaryKeyColumnName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FindMatchesParameters(Properties);

    impl FindMatchesParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value that is selected when tuning your transform for a balance between accuracy and cost. A value of 0.5 means that the system balances accuracy and cost concerns.
        ///
        /// `AccuracyCostTradeoff`.
        pub fn accuracy_cost_tradeoff(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("AccuracyCostTradeoff", value.into());
            self
        }

        /// The value to switch on or off to force the output to match the provided labels from users. If the value is `True` , the `find matches` transform forces the output to match the provided labels.
        ///
        /// `EnforceProvidedLabels`.
        pub fn enforce_provided_labels(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnforceProvidedLabels", value.into());
            self
        }

        /// The value selected when tuning your transform for a balance between precision and recall. A value of 0.5 means no preference; a value of 1.0 means a bias purely for precision, and a value of 0.0 means a bias for recall.
        ///
        /// `PrecisionRecallTradeoff`.
        pub fn precision_recall_tradeoff(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("PrecisionRecallTradeoff", value.into());
            self
        }

        /// The name of a column that uniquely identifies rows in the source table. Used to help identify matching records.
        ///
        /// `PrimaryKeyColumnName`. Required.
        pub fn primary_key_column_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrimaryKeyColumnName", value.into());
            self
        }
    }

    impl From<FindMatchesParameters> for Json {
        fn from(value: FindMatchesParameters) -> Self {
            value.0.into()
        }
    }

    /// The database and table in the AWS Glue Data Catalog that is used for input or output data.
    ///
    /// A property type of `AWS::Glue::MLTransform`.
    ///
    /// Required: `DatabaseName`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlueTables(Properties);

    impl GlueTables {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique identifier for the AWS Glue Data Catalog .
        ///
        /// `CatalogId`.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The name of the connection to the AWS Glue Data Catalog .
        ///
        /// `ConnectionName`.
        pub fn connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionName", value.into());
            self
        }

        /// A database name in the AWS Glue Data Catalog .
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// A table name in the AWS Glue Data Catalog .
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<GlueTables> for Json {
        fn from(value: GlueTables) -> Self {
            value.0.into()
        }
    }

    /// A list of AWS Glue table definitions used by the transform.
    ///
    /// A property type of `AWS::Glue::MLTransform`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputRecordTables(Properties);

    impl InputRecordTables {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The database and table in the AWS Glue Data Catalog that is used for input or output data.
        ///
        /// `GlueTables`.
        pub fn glue_tables(mut self, value: impl Into<List<GlueTables>>) -> Self {
            self.0.set("GlueTables", value.into());
            self
        }
    }

    impl From<InputRecordTables> for Json {
        fn from(value: InputRecordTables) -> Self {
            value.0.into()
        }
    }

    /// The encryption-at-rest settings of the transform that apply to accessing user data.
    ///
    /// A property type of `AWS::Glue::MLTransform`.
    ///
    /// Required: `MLUserDataEncryptionMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MLUserDataEncryption(Properties);

    impl MLUserDataEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID for the customer-provided KMS key.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The encryption mode applied to user data. Valid values are:
        ///
        /// `MLUserDataEncryptionMode`. Required. Allowed: [`MLUserDataEncryptionMode`].
        pub fn ml_user_data_encryption_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MLUserDataEncryptionMode", value.into());
            self
        }
    }

    impl From<MLUserDataEncryption> for Json {
        fn from(value: MLUserDataEncryption) -> Self {
            value.0.into()
        }
    }

    /// The encryption-at-rest settings of the transform that apply to accessing user data. Machine learning transforms can access user data encrypted in Amazon S3 using KMS.
    ///
    /// A property type of `AWS::Glue::MLTransform`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TransformEncryption(Properties);

    impl TransformEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption-at-rest settings of the transform that apply to accessing user data.
        ///
        /// `MLUserDataEncryption`.
        pub fn ml_user_data_encryption(
            mut self,
            value: impl Into<Value<MLUserDataEncryption>>,
        ) -> Self {
            self.0.set("MLUserDataEncryption", value.into());
            self
        }

        /// The name of the security configuration.
        ///
        /// `TaskRunSecurityConfigurationName`.
        pub fn task_run_security_configuration_name(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("TaskRunSecurityConfigurationName", value.into());
            self
        }
    }

    impl From<TransformEncryption> for Json {
        fn from(value: TransformEncryption) -> Self {
            value.0.into()
        }
    }

    /// The algorithm-specific parameters that are associated with the machine learning transform.
    ///
    /// A property type of `AWS::Glue::MLTransform`.
    ///
    /// Required: `TransformType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TransformParameters(Properties);

    impl TransformParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameters for the find matches algorithm.
        ///
        /// `FindMatchesParameters`.
        pub fn find_matches_parameters(
            mut self,
            value: impl Into<Value<FindMatchesParameters>>,
        ) -> Self {
            self.0.set("FindMatchesParameters", value.into());
            self
        }

        /// The type of machine learning transform. `FIND_MATCHES` is the only option.
        ///
        /// `TransformType`. Required.
        pub fn transform_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TransformType", value.into());
            self
        }
    }

    impl From<TransformParameters> for Json {
        fn from(value: TransformParameters) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `WorkerType`.
        pub enum WorkerType {
            G025x = "G.025X",
            G1x = "G.1X",
            G2x = "G.2X",
            G4x = "G.4X",
            G8x = "G.8X",
            Standard = "Standard",
            Z2x = "Z.2X",
        }

        /// Words for `MLUserDataEncryptionMode`.
        pub enum MLUserDataEncryptionMode {
            Disabled = "DISABLED",
            SseKms = "SSE-KMS",
        }
    }
}

/// Property types of [`Partition`].
pub mod partition {
    use crate::{Json, List, Properties, Value};

    /// A column in a `Table` .
    ///
    /// A property type of `AWS::Glue::Partition`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Column(Properties);

    impl Column {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A free-form text comment.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// The name of the `Column` .
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The data type of the `Column` .
        ///
        /// `Type`.
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

    /// Specifies the sort order of a sorted column.
    ///
    /// A property type of `AWS::Glue::Partition`.
    ///
    /// Required: `Column`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Order(Properties);

    impl Order {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the column.
        ///
        /// `Column`. Required.
        pub fn column(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Column", value.into());
            self
        }

        /// Indicates that the column is sorted in ascending order ( `== 1` ), or in descending order ( `==0` ).
        ///
        /// `SortOrder`.
        pub fn sort_order(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SortOrder", value.into());
            self
        }
    }

    impl From<Order> for Json {
        fn from(value: Order) -> Self {
            value.0.into()
        }
    }

    /// The structure used to create and update a partition.
    ///
    /// A property type of `AWS::Glue::Partition`.
    ///
    /// Required: `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PartitionInput(Properties);

    impl PartitionInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// These key-value pairs define partition parameters.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// Provides information about the physical location where the partition is stored.
        ///
        /// `StorageDescriptor`.
        pub fn storage_descriptor(mut self, value: impl Into<Value<StorageDescriptor>>) -> Self {
            self.0.set("StorageDescriptor", value.into());
            self
        }

        /// The values of the partition. Although this parameter is not required by the SDK, you must specify this parameter for a valid input.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<PartitionInput> for Json {
        fn from(value: PartitionInput) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains schema identity fields. Either this or the `SchemaVersionId` has to be provided.
    ///
    /// A property type of `AWS::Glue::Partition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaId(Properties);

    impl SchemaId {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the schema registry that contains the schema.
        ///
        /// `RegistryName`.
        pub fn registry_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegistryName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the schema. One of `SchemaArn` or `SchemaName` has to be provided.
        ///
        /// `SchemaArn`.
        pub fn schema_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SchemaArn", value.into());
            self
        }

        /// The name of the schema. One of `SchemaArn` or `SchemaName` has to be provided.
        ///
        /// `SchemaName`.
        pub fn schema_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SchemaName", value.into());
            self
        }
    }

    impl From<SchemaId> for Json {
        fn from(value: SchemaId) -> Self {
            value.0.into()
        }
    }

    /// An object that references a schema stored in the AWS Glue Schema Registry.
    ///
    /// A property type of `AWS::Glue::Partition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaReference(Properties);

    impl SchemaReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A structure that contains schema identity fields. Either this or the `SchemaVersionId` has to be provided.
        ///
        /// `SchemaId`.
        pub fn schema_id(mut self, value: impl Into<Value<SchemaId>>) -> Self {
            self.0.set("SchemaId", value.into());
            self
        }

        /// The unique ID assigned to a version of the schema. Either this or the `SchemaId` has to be provided.
        ///
        /// `SchemaVersionId`.
        pub fn schema_version_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SchemaVersionId", value.into());
            self
        }

        /// The version number of the schema.
        ///
        /// `SchemaVersionNumber`.
        pub fn schema_version_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SchemaVersionNumber", value.into());
            self
        }
    }

    impl From<SchemaReference> for Json {
        fn from(value: SchemaReference) -> Self {
            value.0.into()
        }
    }

    /// Information about a serialization/deserialization program (SerDe) that serves as an extractor and loader.
    ///
    /// A property type of `AWS::Glue::Partition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SerdeInfo(Properties);

    impl SerdeInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the SerDe.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// These key-value pairs define initialization parameters for the SerDe.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// Usually the class that implements the SerDe. An example is `org.apache.hadoop.hive.serde2.columnar.ColumnarSerDe` .
        ///
        /// `SerializationLibrary`.
        pub fn serialization_library(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SerializationLibrary", value.into());
            self
        }
    }

    impl From<SerdeInfo> for Json {
        fn from(value: SerdeInfo) -> Self {
            value.0.into()
        }
    }

    /// Specifies skewed values in a table. Skewed values are those that occur with very high frequency.
    ///
    /// A property type of `AWS::Glue::Partition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SkewedInfo(Properties);

    impl SkewedInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of names of columns that contain skewed values.
        ///
        /// `SkewedColumnNames`.
        pub fn skewed_column_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SkewedColumnNames", value.into());
            self
        }

        /// A mapping of skewed values to the columns that contain them.
        ///
        /// `SkewedColumnValueLocationMaps`.
        pub fn skewed_column_value_location_maps(mut self, value: impl Into<Json>) -> Self {
            self.0.set("SkewedColumnValueLocationMaps", value.into());
            self
        }

        /// A list of values that appear so frequently as to be considered skewed.
        ///
        /// `SkewedColumnValues`.
        pub fn skewed_column_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SkewedColumnValues", value.into());
            self
        }
    }

    impl From<SkewedInfo> for Json {
        fn from(value: SkewedInfo) -> Self {
            value.0.into()
        }
    }

    /// Describes the physical storage of table data.
    ///
    /// A property type of `AWS::Glue::Partition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageDescriptor(Properties);

    impl StorageDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of reducer grouping columns, clustering columns, and bucketing columns in the table.
        ///
        /// `BucketColumns`.
        pub fn bucket_columns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("BucketColumns", value.into());
            self
        }

        /// A list of the `Columns` in the table.
        ///
        /// `Columns`.
        pub fn columns(mut self, value: impl Into<List<Column>>) -> Self {
            self.0.set("Columns", value.into());
            self
        }

        /// `True` if the data in the table is compressed, or `False` if not.
        ///
        /// `Compressed`.
        pub fn compressed(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Compressed", value.into());
            self
        }

        /// The input format: `SequenceFileInputFormat` (binary), or `TextInputFormat` , or a custom format.
        ///
        /// `InputFormat`.
        pub fn input_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputFormat", value.into());
            self
        }

        /// The physical location of the table. By default, this takes the form of the warehouse location, followed by the database location in the warehouse, followed by the table name.
        ///
        /// `Location`.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// The number of buckets.
        ///
        /// `NumberOfBuckets`.
        pub fn number_of_buckets(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfBuckets", value.into());
            self
        }

        /// The output format: `SequenceFileOutputFormat` (binary), or `IgnoreKeyTextOutputFormat` , or a custom format.
        ///
        /// `OutputFormat`.
        pub fn output_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputFormat", value.into());
            self
        }

        /// The user-supplied properties in key-value form.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// An object that references a schema stored in the AWS Glue Schema Registry.
        ///
        /// `SchemaReference`.
        pub fn schema_reference(mut self, value: impl Into<Value<SchemaReference>>) -> Self {
            self.0.set("SchemaReference", value.into());
            self
        }

        /// The serialization/deserialization (SerDe) information.
        ///
        /// `SerdeInfo`.
        pub fn serde_info(mut self, value: impl Into<Value<SerdeInfo>>) -> Self {
            self.0.set("SerdeInfo", value.into());
            self
        }

        /// The information about values that appear frequently in a column (skewed values).
        ///
        /// `SkewedInfo`.
        pub fn skewed_info(mut self, value: impl Into<Value<SkewedInfo>>) -> Self {
            self.0.set("SkewedInfo", value.into());
            self
        }

        /// A list specifying the sort order of each bucket in the table.
        ///
        /// `SortColumns`.
        pub fn sort_columns(mut self, value: impl Into<List<Order>>) -> Self {
            self.0.set("SortColumns", value.into());
            self
        }

        /// `True` if the table data is stored in subdirectories, or `False` if not.
        ///
        /// `StoredAsSubDirectories`.
        pub fn stored_as_sub_directories(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("StoredAsSubDirectories", value.into());
            self
        }
    }

    impl From<StorageDescriptor> for Json {
        fn from(value: StorageDescriptor) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Registry`].
pub mod registry {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Glue::Registry`.
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

        /// A key to identify the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Corresponding tag value for the key.
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

/// Property types and words of [`Schema`].
pub mod schema {
    use crate::{Json, Properties, Value};

    /// Specifies a registry in the AWS Glue Schema Registry.
    ///
    /// A property type of `AWS::Glue::Schema`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Registry(Properties);

    impl Registry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the registry.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The name of the registry.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Registry> for Json {
        fn from(value: Registry) -> Self {
            value.0.into()
        }
    }

    /// Specifies the version of a schema.
    ///
    /// A property type of `AWS::Glue::Schema`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaVersion(Properties);

    impl SchemaVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates if this version is the latest version of the schema.
        ///
        /// `IsLatest`.
        pub fn is_latest(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsLatest", value.into());
            self
        }

        /// The version number of the schema.
        ///
        /// `VersionNumber`.
        pub fn version_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VersionNumber", value.into());
            self
        }
    }

    impl From<SchemaVersion> for Json {
        fn from(value: SchemaVersion) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Glue::Schema`.
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

        /// A key to identify the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Corresponding tag value for the key.
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
        /// Words for `Compatibility`.
        pub enum Compatibility {
            None = "NONE",
            Disabled = "DISABLED",
            Backward = "BACKWARD",
            BackwardAll = "BACKWARD_ALL",
            Forward = "FORWARD",
            ForwardAll = "FORWARD_ALL",
            Full = "FULL",
            FullAll = "FULL_ALL",
        }

        /// Words for `DataFormat`.
        pub enum DataFormat {
            Avro = "AVRO",
            Json = "JSON",
            Protobuf = "PROTOBUF",
        }
    }
}

/// Property types of [`SchemaVersion`].
pub mod schema_version {
    use crate::{Json, Properties, Value};

    /// A wrapper structure to contain schema identity fields. Either `SchemaArn` , or `SchemaName` and `RegistryName` has to be provided.
    ///
    /// A property type of `AWS::Glue::SchemaVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schema(Properties);

    impl Schema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the registry where the schema is stored. Either `SchemaArn` , or `SchemaName` and `RegistryName` has to be provided.
        ///
        /// `RegistryName`.
        pub fn registry_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegistryName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the schema. Either `SchemaArn` , or `SchemaName` and `RegistryName` has to be provided.
        ///
        /// `SchemaArn`.
        pub fn schema_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SchemaArn", value.into());
            self
        }

        /// The name of the schema. Either `SchemaArn` , or `SchemaName` and `RegistryName` has to be provided.
        ///
        /// `SchemaName`.
        pub fn schema_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SchemaName", value.into());
            self
        }
    }

    impl From<Schema> for Json {
        fn from(value: Schema) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`SecurityConfiguration`].
pub mod security_configuration {
    use crate::{Json, List, Properties, Value};

    /// Specifies how Amazon CloudWatch data should be encrypted.
    ///
    /// A property type of `AWS::Glue::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchEncryption(Properties);

    impl CloudWatchEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption mode to use for CloudWatch data.
        ///
        /// `CloudWatchEncryptionMode`. Allowed: [`CloudWatchEncryptionMode`].
        pub fn cloud_watch_encryption_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CloudWatchEncryptionMode", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<CloudWatchEncryption> for Json {
        fn from(value: CloudWatchEncryption) -> Self {
            value.0.into()
        }
    }

    /// Specifies an encryption configuration.
    ///
    /// A property type of `AWS::Glue::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption configuration for Amazon CloudWatch.
        ///
        /// `CloudWatchEncryption`.
        pub fn cloud_watch_encryption(
            mut self,
            value: impl Into<Value<CloudWatchEncryption>>,
        ) -> Self {
            self.0.set("CloudWatchEncryption", value.into());
            self
        }

        /// The encryption configuration for job bookmarks.
        ///
        /// `JobBookmarksEncryption`.
        pub fn job_bookmarks_encryption(
            mut self,
            value: impl Into<Value<JobBookmarksEncryption>>,
        ) -> Self {
            self.0.set("JobBookmarksEncryption", value.into());
            self
        }

        /// The encyption configuration for Amazon Simple Storage Service (Amazon S3) data.
        ///
        /// `S3Encryptions`.
        pub fn s3_encryptions(mut self, value: impl Into<List<S3Encryption>>) -> Self {
            self.0.set("S3Encryptions", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies how job bookmark data should be encrypted.
    ///
    /// A property type of `AWS::Glue::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobBookmarksEncryption(Properties);

    impl JobBookmarksEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption mode to use for job bookmarks data.
        ///
        /// `JobBookmarksEncryptionMode`. Allowed: [`JobBookmarksEncryptionMode`].
        pub fn job_bookmarks_encryption_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JobBookmarksEncryptionMode", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<JobBookmarksEncryption> for Json {
        fn from(value: JobBookmarksEncryption) -> Self {
            value.0.into()
        }
    }

    /// Specifies how Amazon Simple Storage Service (Amazon S3) data should be encrypted.
    ///
    /// A property type of `AWS::Glue::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Encryption(Properties);

    impl S3Encryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// The encryption mode to use for Amazon S3 data.
        ///
        /// `S3EncryptionMode`.
        pub fn s3_encryption_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3EncryptionMode", value.into());
            self
        }
    }

    impl From<S3Encryption> for Json {
        fn from(value: S3Encryption) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `CloudWatchEncryptionMode`.
        pub enum CloudWatchEncryptionMode {
            Disabled = "DISABLED",
            SseKms = "SSE-KMS",
        }

        /// Words for `JobBookmarksEncryptionMode`.
        pub enum JobBookmarksEncryptionMode {
            CseKms = "CSE-KMS",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`Session`].
pub mod session {
    use crate::{Json, List, Properties, Value};

    /// Specifies the connections used by the session.
    ///
    /// A property type of `AWS::Glue::Session`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionsList(Properties);

    impl ConnectionsList {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of connection names used by the session.
        ///
        /// `Connections`.
        pub fn connections(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Connections", value.into());
            self
        }
    }

    impl From<ConnectionsList> for Json {
        fn from(value: ConnectionsList) -> Self {
            value.0.into()
        }
    }

    /// The SessionCommand that runs the job.
    ///
    /// A property type of `AWS::Glue::Session`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SessionCommand(Properties);

    impl SessionCommand {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the name of the SessionCommand. Can be 'glueetl' or 'gluestreaming'.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies the Python version. The Python version indicates the version supported for jobs of type Spark.
        ///
        /// `PythonVersion`.
        pub fn python_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PythonVersion", value.into());
            self
        }
    }

    impl From<SessionCommand> for Json {
        fn from(value: SessionCommand) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Glue::Session`.
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
        /// Words for `WorkerType`.
        pub enum WorkerType {
            Standard = "Standard",
            G1x = "G.1X",
            G2x = "G.2X",
            G025x = "G.025X",
            G4x = "G.4X",
            G8x = "G.8X",
            Z2x = "Z.2X",
        }
    }
}

/// Property types and words of [`Table`].
pub mod table {
    use crate::{Json, List, Map, Properties, Value};

    /// A column in a `Table` .
    ///
    /// A property type of `AWS::Glue::Table`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Column(Properties);

    impl Column {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A free-form text comment.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// The name of the `Column` .
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The data type of the `Column` .
        ///
        /// `Type`.
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

    /// Specifies an input structure that defines an Apache Iceberg metadata table.
    ///
    /// A property type of `AWS::Glue::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergInput(Properties);

    impl IcebergInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Iceberg table configuration.
        ///
        /// `IcebergTableInput`.
        pub fn iceberg_table_input(mut self, value: impl Into<Value<IcebergTableInput>>) -> Self {
            self.0.set("IcebergTableInput", value.into());
            self
        }

        /// A required metadata operation. Can only be set to CREATE.
        ///
        /// `MetadataOperation`. Allowed: [`MetadataOperation`].
        pub fn metadata_operation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetadataOperation", value.into());
            self
        }

        /// The table version for the Iceberg table. Defaults to 2.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<IcebergInput> for Json {
        fn from(value: IcebergInput) -> Self {
            value.0.into()
        }
    }

    /// A partition field in an Iceberg partition spec.
    ///
    /// A property type of `AWS::Glue::Table`.
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

        /// The partition field ID.
        ///
        /// `FieldId`.
        pub fn field_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FieldId", value.into());
            self
        }

        /// The partition field name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The source field ID.
        ///
        /// `SourceId`. Required.
        pub fn source_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SourceId", value.into());
            self
        }

        /// The transform to apply.
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

    /// The partition spec for an Iceberg table.
    ///
    /// A property type of `AWS::Glue::Table`.
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

        /// The partition fields.
        ///
        /// `Fields`. Required.
        pub fn fields(mut self, value: impl Into<List<IcebergPartitionField>>) -> Self {
            self.0.set("Fields", value.into());
            self
        }

        /// The spec ID.
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

    /// The schema for an Iceberg table.
    ///
    /// A property type of `AWS::Glue::Table`.
    ///
    /// Required: `Fields`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergSchema(Properties);

    impl IcebergSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The fields in the schema.
        ///
        /// `Fields`. Required.
        pub fn fields(mut self, value: impl Into<List<IcebergStructField>>) -> Self {
            self.0.set("Fields", value.into());
            self
        }

        /// The identifier field IDs.
        ///
        /// `IdentifierFieldIds`.
        pub fn identifier_field_ids(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("IdentifierFieldIds", value.into());
            self
        }

        /// The schema ID.
        ///
        /// `SchemaId`.
        pub fn schema_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SchemaId", value.into());
            self
        }

        /// The type of the schema.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<IcebergSchema> for Json {
        fn from(value: IcebergSchema) -> Self {
            value.0.into()
        }
    }

    /// A sort field in an Iceberg sort order.
    ///
    /// A property type of `AWS::Glue::Table`.
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

        /// The sort direction.
        ///
        /// `Direction`. Required.
        pub fn direction(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Direction", value.into());
            self
        }

        /// The null ordering.
        ///
        /// `NullOrder`. Required.
        pub fn null_order(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NullOrder", value.into());
            self
        }

        /// The source field ID.
        ///
        /// `SourceId`. Required.
        pub fn source_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SourceId", value.into());
            self
        }

        /// The transform to apply.
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

    /// The sort order for an Iceberg table.
    ///
    /// A property type of `AWS::Glue::Table`.
    ///
    /// Required: `Fields`, `OrderId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergSortOrder(Properties);

    impl IcebergSortOrder {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The sort fields.
        ///
        /// `Fields`. Required.
        pub fn fields(mut self, value: impl Into<List<IcebergSortField>>) -> Self {
            self.0.set("Fields", value.into());
            self
        }

        /// The order ID.
        ///
        /// `OrderId`. Required.
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

    /// A field in an Iceberg schema.
    ///
    /// A property type of `AWS::Glue::Table`.
    ///
    /// Required: `Id`, `Name`, `Required`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergStructField(Properties);

    impl IcebergStructField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Documentation for the field.
        ///
        /// `Doc`.
        pub fn doc(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Doc", value.into());
            self
        }

        /// The field ID.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The field name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Whether the field is required.
        ///
        /// `Required`. Required.
        pub fn required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Required", value.into());
            self
        }

        /// The field type.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<IcebergStructField> for Json {
        fn from(value: IcebergStructField) -> Self {
            value.0.into()
        }
    }

    /// Specifies the Iceberg table configuration.
    ///
    /// A property type of `AWS::Glue::Table`.
    ///
    /// Required: `Location`, `Schema`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergTableInput(Properties);

    impl IcebergTableInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of the Iceberg table.
        ///
        /// `Location`. Required.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// The partition spec for the Iceberg table.
        ///
        /// `PartitionSpec`.
        pub fn partition_spec(mut self, value: impl Into<Value<IcebergPartitionSpec>>) -> Self {
            self.0.set("PartitionSpec", value.into());
            self
        }

        /// The properties for the Iceberg table.
        ///
        /// `Properties`.
        pub fn properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Properties", value.into());
            self
        }

        /// The schema for the Iceberg table.
        ///
        /// `Schema`. Required.
        pub fn schema(mut self, value: impl Into<Value<IcebergSchema>>) -> Self {
            self.0.set("Schema", value.into());
            self
        }

        /// The write order for the Iceberg table.
        ///
        /// `WriteOrder`.
        pub fn write_order(mut self, value: impl Into<Value<IcebergSortOrder>>) -> Self {
            self.0.set("WriteOrder", value.into());
            self
        }
    }

    impl From<IcebergTableInput> for Json {
        fn from(value: IcebergTableInput) -> Self {
            value.0.into()
        }
    }

    /// Specifies an `OpenTableFormatInput` structure when creating an open format table.
    ///
    /// A property type of `AWS::Glue::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenTableFormatInput(Properties);

    impl OpenTableFormatInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies an `IcebergInput` structure that defines an Apache Iceberg metadata table.
        ///
        /// `IcebergInput`.
        pub fn iceberg_input(mut self, value: impl Into<Value<IcebergInput>>) -> Self {
            self.0.set("IcebergInput", value.into());
            self
        }
    }

    impl From<OpenTableFormatInput> for Json {
        fn from(value: OpenTableFormatInput) -> Self {
            value.0.into()
        }
    }

    /// Specifies the sort order of a sorted column.
    ///
    /// A property type of `AWS::Glue::Table`.
    ///
    /// Required: `Column`, `SortOrder`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Order(Properties);

    impl Order {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the column.
        ///
        /// `Column`. Required.
        pub fn column(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Column", value.into());
            self
        }

        /// Indicates that the column is sorted in ascending order ( `== 1` ), or in descending order ( `==0` ).
        ///
        /// `SortOrder`. Required.
        pub fn sort_order(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SortOrder", value.into());
            self
        }
    }

    impl From<Order> for Json {
        fn from(value: Order) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains schema identity fields. Either this or the `SchemaVersionId` has to be provided.
    ///
    /// A property type of `AWS::Glue::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaId(Properties);

    impl SchemaId {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the schema registry that contains the schema.
        ///
        /// `RegistryName`.
        pub fn registry_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegistryName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the schema. One of `SchemaArn` or `SchemaName` has to be provided.
        ///
        /// `SchemaArn`.
        pub fn schema_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SchemaArn", value.into());
            self
        }

        /// The name of the schema. One of `SchemaArn` or `SchemaName` has to be provided.
        ///
        /// `SchemaName`.
        pub fn schema_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SchemaName", value.into());
            self
        }
    }

    impl From<SchemaId> for Json {
        fn from(value: SchemaId) -> Self {
            value.0.into()
        }
    }

    /// An object that references a schema stored in the AWS Glue Schema Registry.
    ///
    /// A property type of `AWS::Glue::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaReference(Properties);

    impl SchemaReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A structure that contains schema identity fields. Either this or the `SchemaVersionId` has to be provided.
        ///
        /// `SchemaId`.
        pub fn schema_id(mut self, value: impl Into<Value<SchemaId>>) -> Self {
            self.0.set("SchemaId", value.into());
            self
        }

        /// The unique ID assigned to a version of the schema. Either this or the `SchemaId` has to be provided.
        ///
        /// `SchemaVersionId`.
        pub fn schema_version_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SchemaVersionId", value.into());
            self
        }

        /// The version number of the schema.
        ///
        /// `SchemaVersionNumber`.
        pub fn schema_version_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SchemaVersionNumber", value.into());
            self
        }
    }

    impl From<SchemaReference> for Json {
        fn from(value: SchemaReference) -> Self {
            value.0.into()
        }
    }

    /// Information about a serialization/deserialization program (SerDe) that serves as an extractor and loader.
    ///
    /// A property type of `AWS::Glue::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SerdeInfo(Properties);

    impl SerdeInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the SerDe.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// These key-value pairs define initialization parameters for the SerDe.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// Usually the class that implements the SerDe. An example is `org.apache.hadoop.hive.serde2.columnar.ColumnarSerDe` .
        ///
        /// `SerializationLibrary`.
        pub fn serialization_library(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SerializationLibrary", value.into());
            self
        }
    }

    impl From<SerdeInfo> for Json {
        fn from(value: SerdeInfo) -> Self {
            value.0.into()
        }
    }

    /// Specifies skewed values in a table. Skewed values are those that occur with very high frequency.
    ///
    /// A property type of `AWS::Glue::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SkewedInfo(Properties);

    impl SkewedInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of names of columns that contain skewed values.
        ///
        /// `SkewedColumnNames`.
        pub fn skewed_column_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SkewedColumnNames", value.into());
            self
        }

        /// A mapping of skewed values to the columns that contain them.
        ///
        /// `SkewedColumnValueLocationMaps`.
        pub fn skewed_column_value_location_maps(mut self, value: impl Into<Json>) -> Self {
            self.0.set("SkewedColumnValueLocationMaps", value.into());
            self
        }

        /// A list of values that appear so frequently as to be considered skewed.
        ///
        /// `SkewedColumnValues`.
        pub fn skewed_column_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SkewedColumnValues", value.into());
            self
        }
    }

    impl From<SkewedInfo> for Json {
        fn from(value: SkewedInfo) -> Self {
            value.0.into()
        }
    }

    /// Describes the physical storage of table data.
    ///
    /// A property type of `AWS::Glue::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageDescriptor(Properties);

    impl StorageDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of reducer grouping columns, clustering columns, and bucketing columns in the table.
        ///
        /// `BucketColumns`.
        pub fn bucket_columns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("BucketColumns", value.into());
            self
        }

        /// A list of the `Columns` in the table.
        ///
        /// `Columns`.
        pub fn columns(mut self, value: impl Into<List<Column>>) -> Self {
            self.0.set("Columns", value.into());
            self
        }

        /// `True` if the data in the table is compressed, or `False` if not.
        ///
        /// `Compressed`.
        pub fn compressed(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Compressed", value.into());
            self
        }

        /// The input format: `SequenceFileInputFormat` (binary), or `TextInputFormat` , or a custom format.
        ///
        /// `InputFormat`.
        pub fn input_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputFormat", value.into());
            self
        }

        /// The physical location of the table. By default, this takes the form of the warehouse location, followed by the database location in the warehouse, followed by the table name.
        ///
        /// `Location`.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// Must be specified if the table contains any dimension columns.
        ///
        /// `NumberOfBuckets`.
        pub fn number_of_buckets(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfBuckets", value.into());
            self
        }

        /// The output format: `SequenceFileOutputFormat` (binary), or `IgnoreKeyTextOutputFormat` , or a custom format.
        ///
        /// `OutputFormat`.
        pub fn output_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputFormat", value.into());
            self
        }

        /// The user-supplied properties in key-value form.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// An object that references a schema stored in the AWS Glue Schema Registry.
        ///
        /// `SchemaReference`.
        pub fn schema_reference(mut self, value: impl Into<Value<SchemaReference>>) -> Self {
            self.0.set("SchemaReference", value.into());
            self
        }

        /// The serialization/deserialization (SerDe) information.
        ///
        /// `SerdeInfo`.
        pub fn serde_info(mut self, value: impl Into<Value<SerdeInfo>>) -> Self {
            self.0.set("SerdeInfo", value.into());
            self
        }

        /// The information about values that appear frequently in a column (skewed values).
        ///
        /// `SkewedInfo`.
        pub fn skewed_info(mut self, value: impl Into<Value<SkewedInfo>>) -> Self {
            self.0.set("SkewedInfo", value.into());
            self
        }

        /// A list specifying the sort order of each bucket in the table.
        ///
        /// `SortColumns`.
        pub fn sort_columns(mut self, value: impl Into<List<Order>>) -> Self {
            self.0.set("SortColumns", value.into());
            self
        }

        /// `True` if the table data is stored in subdirectories, or `False` if not.
        ///
        /// `StoredAsSubDirectories`.
        pub fn stored_as_sub_directories(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("StoredAsSubDirectories", value.into());
            self
        }
    }

    impl From<StorageDescriptor> for Json {
        fn from(value: StorageDescriptor) -> Self {
            value.0.into()
        }
    }

    /// A structure that describes a target table for resource linking.
    ///
    /// A property type of `AWS::Glue::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TableIdentifier(Properties);

    impl TableIdentifier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the Data Catalog in which the table resides.
        ///
        /// `CatalogId`.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The name of the catalog database that contains the target table.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The name of the target table.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The Region of the table.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<TableIdentifier> for Json {
        fn from(value: TableIdentifier) -> Self {
            value.0.into()
        }
    }

    /// A structure used to define a table.
    ///
    /// A property type of `AWS::Glue::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TableInput(Properties);

    impl TableInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description of the table.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The table name. For Hive compatibility, this is folded to lowercase when it is stored.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The table owner. Included for Apache Hive compatibility. Not used in the normal course of AWS Glue operations.
        ///
        /// `Owner`.
        pub fn owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Owner", value.into());
            self
        }

        /// These key-value pairs define properties associated with the table.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// A list of columns by which the table is partitioned. Only primitive types are supported as partition keys.
        ///
        /// `PartitionKeys`.
        pub fn partition_keys(mut self, value: impl Into<List<Column>>) -> Self {
            self.0.set("PartitionKeys", value.into());
            self
        }

        /// The retention time for this table.
        ///
        /// `Retention`.
        pub fn retention(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Retention", value.into());
            self
        }

        /// A storage descriptor containing information about the physical storage of this table.
        ///
        /// `StorageDescriptor`.
        pub fn storage_descriptor(mut self, value: impl Into<Value<StorageDescriptor>>) -> Self {
            self.0.set("StorageDescriptor", value.into());
            self
        }

        /// The type of this table. AWS Glue will create tables with the `EXTERNAL_TABLE` type. Other services, such as Athena, may create tables with additional table types.
        ///
        /// `TableType`. Allowed: [`TableType`].
        pub fn table_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableType", value.into());
            self
        }

        /// A `TableIdentifier` structure that describes a target table for resource linking.
        ///
        /// `TargetTable`.
        pub fn target_table(mut self, value: impl Into<Value<TableIdentifier>>) -> Self {
            self.0.set("TargetTable", value.into());
            self
        }

        /// The view definition for the table.
        ///
        /// `ViewDefinition`.
        pub fn view_definition(mut self, value: impl Into<Value<ViewDefinition>>) -> Self {
            self.0.set("ViewDefinition", value.into());
            self
        }

        /// Included for Apache Hive compatibility. Not used in the normal course of AWS Glue operations.
        ///
        /// `ViewExpandedText`.
        pub fn view_expanded_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ViewExpandedText", value.into());
            self
        }

        /// Included for Apache Hive compatibility. Not used in the normal course of AWS Glue operations. If the table is a `VIRTUAL_VIEW` , certain Athena configuration encoded in base64.
        ///
        /// `ViewOriginalText`.
        pub fn view_original_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ViewOriginalText", value.into());
            self
        }
    }

    impl From<TableInput> for Json {
        fn from(value: TableInput) -> Self {
            value.0.into()
        }
    }

    /// A structure that defines the view.
    ///
    /// A property type of `AWS::Glue::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ViewDefinition(Properties);

    impl ViewDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The definer of the view.
        ///
        /// `Definer`.
        pub fn definer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Definer", value.into());
            self
        }

        /// Indicates whether the view is protected.
        ///
        /// `IsProtected`.
        pub fn is_protected(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsProtected", value.into());
            self
        }

        /// The representations of the view.
        ///
        /// `Representations`.
        pub fn representations(mut self, value: impl Into<List<ViewRepresentation>>) -> Self {
            self.0.set("Representations", value.into());
            self
        }

        /// The sub-objects of the view.
        ///
        /// `SubObjects`.
        pub fn sub_objects(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubObjects", value.into());
            self
        }
    }

    impl From<ViewDefinition> for Json {
        fn from(value: ViewDefinition) -> Self {
            value.0.into()
        }
    }

    /// A structure that defines a view representation.
    ///
    /// A property type of `AWS::Glue::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ViewRepresentation(Properties);

    impl ViewRepresentation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dialect of the view representation.
        ///
        /// `Dialect`. Allowed: [`Dialect`].
        pub fn dialect(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Dialect", value.into());
            self
        }

        /// The version of the dialect.
        ///
        /// `DialectVersion`.
        pub fn dialect_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DialectVersion", value.into());
            self
        }

        /// The connection used for validation.
        ///
        /// `ValidationConnection`.
        pub fn validation_connection(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValidationConnection", value.into());
            self
        }

        /// The expanded text of the view.
        ///
        /// `ViewExpandedText`.
        pub fn view_expanded_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ViewExpandedText", value.into());
            self
        }

        /// The original text of the view.
        ///
        /// `ViewOriginalText`.
        pub fn view_original_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ViewOriginalText", value.into());
            self
        }
    }

    impl From<ViewRepresentation> for Json {
        fn from(value: ViewRepresentation) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `MetadataOperation`.
        pub enum MetadataOperation {
            Create = "CREATE",
        }

        /// Words for `TableType`.
        pub enum TableType {
            ExternalTable = "EXTERNAL_TABLE",
            VirtualView = "VIRTUAL_VIEW",
        }

        /// Words for `Dialect`.
        pub enum Dialect {
            Athena = "ATHENA",
            Redshift = "REDSHIFT",
            Spark = "SPARK",
        }
    }
}

/// Property types and words of [`TableOptimizer`].
pub mod table_optimizer {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Glue::TableOptimizer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CompactionConfiguration(Properties);

    impl CompactionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for an Iceberg compaction optimizer.
        ///
        /// `IcebergConfiguration`.
        pub fn iceberg_configuration(
            mut self,
            value: impl Into<Value<IcebergCompactionConfiguration>>,
        ) -> Self {
            self.0.set("IcebergConfiguration", value.into());
            self
        }
    }

    impl From<CompactionConfiguration> for Json {
        fn from(value: CompactionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Glue::TableOptimizer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergCompactionConfiguration(Properties);

    impl IcebergCompactionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The minimum number of deletes in a data file to make it eligible for compaction.
        ///
        /// `DeleteFileThreshold`.
        pub fn delete_file_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DeleteFileThreshold", value.into());
            self
        }

        /// The minimum number of input files before compaction is triggered.
        ///
        /// `MinInputFiles`.
        pub fn min_input_files(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinInputFiles", value.into());
            self
        }

        /// The compaction strategy to use. Valid values are binpack, sort, and z-order.
        ///
        /// `Strategy`. Allowed: [`Strategy`].
        pub fn strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Strategy", value.into());
            self
        }
    }

    impl From<IcebergCompactionConfiguration> for Json {
        fn from(value: IcebergCompactionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// IcebergConfiguration is a property type within the `AWS::Glue::TableOptimizer` resource in AWS CloudFormation. This configuration is used when setting up table optimization for Iceberg tables in AWS Glue .
    ///
    /// A property type of `AWS::Glue::TableOptimizer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergConfiguration(Properties);

    impl IcebergConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a directory in which to look for orphan files (defaults to the table's location). You may choose a sub-directory rather than the top-level table location.
        ///
        /// `Location`.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// The specific number of days you want to keep the orphan files.
        ///
        /// `OrphanFileRetentionPeriodInDays`.
        pub fn orphan_file_retention_period_in_days(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0.set("OrphanFileRetentionPeriodInDays", value.into());
            self
        }
    }

    impl From<IcebergConfiguration> for Json {
        fn from(value: IcebergConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Glue::TableOptimizer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IcebergRetentionConfiguration(Properties);

    impl IcebergRetentionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CleanExpiredFiles`.
        pub fn clean_expired_files(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CleanExpiredFiles", value.into());
            self
        }

        /// `NumberOfSnapshotsToRetain`.
        pub fn number_of_snapshots_to_retain(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfSnapshotsToRetain", value.into());
            self
        }

        /// `SnapshotRetentionPeriodInDays`.
        pub fn snapshot_retention_period_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SnapshotRetentionPeriodInDays", value.into());
            self
        }
    }

    impl From<IcebergRetentionConfiguration> for Json {
        fn from(value: IcebergRetentionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for removing files that are are not tracked by the Iceberg table metadata, and are older than your configured age limit.
    ///
    /// A property type of `AWS::Glue::TableOptimizer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OrphanFileDeletionConfiguration(Properties);

    impl OrphanFileDeletionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The `IcebergConfiguration` property helps optimize your Iceberg tables in AWS Glue by allowing you to specify format-specific settings that control how data is stored, compressed, and managed.
        ///
        /// `IcebergConfiguration`.
        pub fn iceberg_configuration(
            mut self,
            value: impl Into<Value<IcebergConfiguration>>,
        ) -> Self {
            self.0.set("IcebergConfiguration", value.into());
            self
        }
    }

    impl From<OrphanFileDeletionConfiguration> for Json {
        fn from(value: OrphanFileDeletionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for a snapshot retention optimizer for Apache Iceberg tables.
    ///
    /// A property type of `AWS::Glue::TableOptimizer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetentionConfiguration(Properties);

    impl RetentionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for an Iceberg snapshot retention optimizer.
        ///
        /// `IcebergConfiguration`.
        pub fn iceberg_configuration(
            mut self,
            value: impl Into<Value<IcebergRetentionConfiguration>>,
        ) -> Self {
            self.0.set("IcebergConfiguration", value.into());
            self
        }
    }

    impl From<RetentionConfiguration> for Json {
        fn from(value: RetentionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration details of a table optimizer.
    ///
    /// A property type of `AWS::Glue::TableOptimizer`.
    ///
    /// Required: `Enabled`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TableOptimizerConfiguration(Properties);

    impl TableOptimizerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for a compaction optimizer. This configuration defines how data files in your table will be compacted to improve query performance and reduce storage costs.
        ///
        /// `CompactionConfiguration`.
        pub fn compaction_configuration(
            mut self,
            value: impl Into<Value<CompactionConfiguration>>,
        ) -> Self {
            self.0.set("CompactionConfiguration", value.into());
            self
        }

        /// Whether the table optimization is enabled.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// `OrphanFileDeletionConfiguration` is a property that can be included within the TableOptimizer resource.
        ///
        /// `OrphanFileDeletionConfiguration`.
        pub fn orphan_file_deletion_configuration(
            mut self,
            value: impl Into<Value<OrphanFileDeletionConfiguration>>,
        ) -> Self {
            self.0.set("OrphanFileDeletionConfiguration", value.into());
            self
        }

        /// The configuration for a snapshot retention optimizer for Apache Iceberg tables.
        ///
        /// `RetentionConfiguration`.
        pub fn retention_configuration(
            mut self,
            value: impl Into<Value<RetentionConfiguration>>,
        ) -> Self {
            self.0.set("RetentionConfiguration", value.into());
            self
        }

        /// A role passed by the caller which gives the service permission to update the resources associated with the optimizer on the caller's behalf.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// An object that describes the VPC configuration for a table optimizer. This configuration is necessary to perform optimization on tables that are in a customer VPC.
        ///
        /// `VpcConfiguration`.
        pub fn vpc_configuration(mut self, value: impl Into<Value<VpcConfiguration>>) -> Self {
            self.0.set("VpcConfiguration", value.into());
            self
        }
    }

    impl From<TableOptimizerConfiguration> for Json {
        fn from(value: TableOptimizerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object that describes the VPC configuration for a table optimizer. This configuration is necessary to perform optimization on tables that are in a customer VPC.
    ///
    /// A property type of `AWS::Glue::TableOptimizer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfiguration(Properties);

    impl VpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the AWS Glue connection used for the VPC for the table optimizer.
        ///
        /// `GlueConnectionName`.
        pub fn glue_connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GlueConnectionName", value.into());
            self
        }
    }

    impl From<VpcConfiguration> for Json {
        fn from(value: VpcConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Compaction = "compaction",
            OrphanFileDeletion = "orphan_file_deletion",
            Retention = "retention",
        }

        /// Words for `Strategy`.
        pub enum Strategy {
            Binpack = "binpack",
            Sort = "sort",
            ZOrder = "z-order",
        }
    }
}

/// Property types and words of [`Trigger`].
pub mod trigger {
    use crate::{Json, List, Properties, Value};

    /// Defines an action to be initiated by a trigger.
    ///
    /// A property type of `AWS::Glue::Trigger`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The job arguments used when this trigger fires. For this job run, they replace the default arguments set in the job definition itself.
        ///
        /// `Arguments`.
        pub fn arguments(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Arguments", value.into());
            self
        }

        /// The name of the crawler to be used with this action.
        ///
        /// `CrawlerName`.
        pub fn crawler_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CrawlerName", value.into());
            self
        }

        /// The name of a job to be executed.
        ///
        /// `JobName`.
        pub fn job_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JobName", value.into());
            self
        }

        /// Specifies configuration properties of a job run notification.
        ///
        /// `NotificationProperty`.
        pub fn notification_property(
            mut self,
            value: impl Into<Value<NotificationProperty>>,
        ) -> Self {
            self.0.set("NotificationProperty", value.into());
            self
        }

        /// The name of the `SecurityConfiguration` structure to be used with this action.
        ///
        /// `SecurityConfiguration`.
        pub fn security_configuration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecurityConfiguration", value.into());
            self
        }

        /// The `JobRun` timeout in minutes. This is the maximum time that a job run can consume resources before it is terminated and enters TIMEOUT status. The default is 2,880 minutes (48 hours).
        ///
        /// `Timeout`.
        pub fn timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// Defines a condition under which a trigger fires.
    ///
    /// A property type of `AWS::Glue::Trigger`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Condition(Properties);

    impl Condition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The state of the crawler to which this condition applies.
        ///
        /// `CrawlState`. Allowed: [`CrawlState`].
        pub fn crawl_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CrawlState", value.into());
            self
        }

        /// The name of the crawler to which this condition applies.
        ///
        /// `CrawlerName`.
        pub fn crawler_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CrawlerName", value.into());
            self
        }

        /// The name of the job whose `JobRuns` this condition applies to, and on which this trigger waits.
        ///
        /// `JobName`.
        pub fn job_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JobName", value.into());
            self
        }

        /// A logical operator.
        ///
        /// `LogicalOperator`. Allowed: [`LogicalOperator`].
        pub fn logical_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogicalOperator", value.into());
            self
        }

        /// The condition state. Currently, the values supported are `SUCCEEDED` , `STOPPED` , `TIMEOUT` , and `FAILED` .
        ///
        /// `State`. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<Condition> for Json {
        fn from(value: Condition) -> Self {
            value.0.into()
        }
    }

    /// Batch condition that must be met (specified number of events received or batch time window expired) before EventBridge event trigger fires.
    ///
    /// A property type of `AWS::Glue::Trigger`.
    ///
    /// Required: `BatchSize`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventBatchingCondition(Properties);

    impl EventBatchingCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Number of events that must be received from Amazon EventBridge before EventBridge event trigger fires.
        ///
        /// `BatchSize`. Required.
        pub fn batch_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BatchSize", value.into());
            self
        }

        /// Window of time in seconds after which EventBridge event trigger fires. Window starts when first event is received.
        ///
        /// `BatchWindow`.
        pub fn batch_window(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BatchWindow", value.into());
            self
        }
    }

    impl From<EventBatchingCondition> for Json {
        fn from(value: EventBatchingCondition) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration properties of a job run notification.
    ///
    /// A property type of `AWS::Glue::Trigger`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationProperty(Properties);

    impl NotificationProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// After a job run starts, the number of minutes to wait before sending a job run delay notification
        ///
        /// `NotifyDelayAfter`.
        pub fn notify_delay_after(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NotifyDelayAfter", value.into());
            self
        }
    }

    impl From<NotificationProperty> for Json {
        fn from(value: NotificationProperty) -> Self {
            value.0.into()
        }
    }

    /// Defines the predicate of the trigger, which determines when it fires.
    ///
    /// A property type of `AWS::Glue::Trigger`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Predicate(Properties);

    impl Predicate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of the conditions that determine when the trigger will fire.
        ///
        /// `Conditions`.
        pub fn conditions(mut self, value: impl Into<List<Condition>>) -> Self {
            self.0.set("Conditions", value.into());
            self
        }

        /// An optional field if only one condition is listed. If multiple conditions are listed, then this field is required.
        ///
        /// `Logical`. Allowed: [`Logical`].
        pub fn logical(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Logical", value.into());
            self
        }
    }

    impl From<Predicate> for Json {
        fn from(value: Predicate) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Conditional = "CONDITIONAL",
            Event = "EVENT",
            OnDemand = "ON_DEMAND",
            Scheduled = "SCHEDULED",
        }

        /// Words for `CrawlState`.
        pub enum CrawlState {
            Cancelled = "CANCELLED",
            Cancelling = "CANCELLING",
            Error = "ERROR",
            Failed = "FAILED",
            Running = "RUNNING",
            Succeeded = "SUCCEEDED",
        }

        /// Words for `LogicalOperator`.
        pub enum LogicalOperator {
            Equals = "EQUALS",
        }

        /// Words for `State`.
        pub enum State {
            Succeeded = "SUCCEEDED",
            Stopped = "STOPPED",
            Timeout = "TIMEOUT",
            Failed = "FAILED",
        }

        /// Words for `Logical`.
        pub enum Logical {
            And = "AND",
            Any = "ANY",
        }
    }
}

/// Property types of [`UsageProfile`].
pub mod usage_profile {
    use crate::{Json, Properties, Value};

    /// Specifies the job and session values that an admin configures in an AWS Glue usage profile.
    ///
    /// A property type of `AWS::Glue::UsageProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProfileConfiguration(Properties);

    impl ProfileConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A key-value map of configuration parameters for AWS Glue jobs.
        ///
        /// `JobConfiguration`.
        pub fn job_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("JobConfiguration", value.into());
            self
        }

        /// A key-value map of configuration parameters for AWS Glue sessions.
        ///
        /// `SessionConfiguration`.
        pub fn session_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("SessionConfiguration", value.into());
            self
        }
    }

    impl From<ProfileConfiguration> for Json {
        fn from(value: ProfileConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Glue::UsageProfile`.
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

        /// A key to identify the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Corresponding tag value for the key.
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

/// Property types and words of [`UserDefinedFunction`].
pub mod user_defined_function {
    use crate::{Json, Properties, Value};

    /// The URIs for function resources.
    ///
    /// A property type of `AWS::Glue::UserDefinedFunction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceUri(Properties);

    impl ResourceUri {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of the resource.
        ///
        /// `ResourceType`. Allowed: [`ResourceType`].
        pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }

        /// The URI for accessing the resource.
        ///
        /// `Uri`.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uri", value.into());
            self
        }
    }

    impl From<ResourceUri> for Json {
        fn from(value: ResourceUri) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FunctionType`.
        pub enum FunctionType {
            RegularFunction = "REGULAR_FUNCTION",
            AggregateFunction = "AGGREGATE_FUNCTION",
            StoredProcedure = "STORED_PROCEDURE",
        }

        /// Words for `OwnerType`.
        pub enum OwnerType {
            User = "USER",
            Role = "ROLE",
            Group = "GROUP",
        }

        /// Words for `ResourceType`.
        pub enum ResourceType {
            Jar = "JAR",
            File = "FILE",
            Archive = "ARCHIVE",
        }
    }
}
