//! `AWS::QBusiness`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates an Amazon Q Business application.
///
/// [`AWS::QBusiness::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html).
///
/// Required: `DisplayName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration information for the file upload during chat feature.
    ///
    /// `AttachmentsConfiguration`.
    pub fn attachments_configuration(
        mut self,
        value: impl Into<Value<application::AttachmentsConfiguration>>,
    ) -> Self {
        self.0.set("AttachmentsConfiguration", value.into());
        self
    }

    /// Subscription configuration information for an Amazon Q Business application using IAM identity federation for user management.
    ///
    /// `AutoSubscriptionConfiguration`.
    pub fn auto_subscription_configuration(
        mut self,
        value: impl Into<Value<application::AutoSubscriptionConfiguration>>,
    ) -> Self {
        self.0.set("AutoSubscriptionConfiguration", value.into());
        self
    }

    /// The OIDC client ID for a Amazon Q Business application.
    ///
    /// `ClientIdsForOIDC`. A change replaces the resource.
    pub fn client_ids_for_oidc(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ClientIdsForOIDC", value.into());
        self
    }

    /// A description for the Amazon Q Business application.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the Amazon Q Business application.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// Provides the identifier of the AWS key used to encrypt data indexed by Amazon Q Business. Amazon Q Business doesn't support asymmetric keys.
    ///
    /// `EncryptionConfiguration`. A change replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<application::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an identity provider being used by an Amazon Q Business application.
    ///
    /// `IamIdentityProviderArn`. A change replaces the resource.
    pub fn iam_identity_provider_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IamIdentityProviderArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM Identity Center instance you are either creating for—or connecting to—your Amazon Q Business application.
    ///
    /// `IdentityCenterInstanceArn`.
    pub fn identity_center_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityCenterInstanceArn", value.into());
        self
    }

    /// The authentication type being used by a Amazon Q Business application.
    ///
    /// `IdentityType`. Allowed: [`IdentityType`](application::IdentityType). A change replaces the resource.
    pub fn identity_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityType", value.into());
        self
    }

    /// Configuration information about chat response personalization. For more information, see [Personalizing chat responses](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/personalizing-chat-responses.html) .
    ///
    /// `PersonalizationConfiguration`.
    pub fn personalization_configuration(
        mut self,
        value: impl Into<Value<application::PersonalizationConfiguration>>,
    ) -> Self {
        self.0.set("PersonalizationConfiguration", value.into());
        self
    }

    /// Configuration information about Amazon Q Apps.
    ///
    /// `QAppsConfiguration`.
    pub fn q_apps_configuration(
        mut self,
        value: impl Into<Value<application::QAppsConfiguration>>,
    ) -> Self {
        self.0.set("QAppsConfiguration", value.into());
        self
    }

    /// The Amazon Quick Suite configuration for an Amazon Q Business application that uses Quick Suite as the identity provider.
    ///
    /// `QuickSightConfiguration`. A change replaces the resource.
    pub fn quick_sight_configuration(
        mut self,
        value: impl Into<Value<application::QuickSightConfiguration>>,
    ) -> Self {
        self.0.set("QuickSightConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role with permissions to access your Amazon CloudWatch logs and metrics.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// A list of key-value pairs that identify or categorize your Amazon Q Business application. You can also use tags to help control access to the application.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::QBusiness::Application";
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
    /// The Amazon Resource Name (ARN) of the Amazon Q Business application.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[must_use]
    pub fn application_arn(self) -> Value<String> {
        self.attribute("ApplicationArn")
    }

    /// The identifier for the Amazon Q Business application.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[must_use]
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// The Unix timestamp when the Amazon Q Business application was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the AWS SSO instance attached to your Amazon Q Business application.
    ///
    /// `Fn::GetAtt` of `IdentityCenterApplicationArn`.
    #[must_use]
    pub fn identity_center_application_arn(self) -> Value<String> {
        self.attribute("IdentityCenterApplicationArn")
    }

    /// The status of the Amazon Q Business application. The application is ready to use when the status is `ACTIVE` .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Unix timestamp when the Amazon Q Business application was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a new data accessor for an ISV to access data from a Amazon Q Business application. The data accessor is an entity that represents the ISV's access to the Amazon Q Business application's data.
///
/// [`AWS::QBusiness::DataAccessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-dataaccessor.html).
///
/// Required: `ActionConfigurations`, `ApplicationId`, `DisplayName`, `Principal`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataAccessor(Properties);

impl DataAccessor {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of action configurations specifying the allowed actions and any associated filters.
    ///
    /// `ActionConfigurations`. Required.
    pub fn action_configurations(
        mut self,
        value: impl Into<List<data_accessor::ActionConfiguration>>,
    ) -> Self {
        self.0.set("ActionConfigurations", value.into());
        self
    }

    /// The unique identifier of the Amazon Q Business application.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The authentication configuration details for the data accessor. This specifies how the ISV authenticates when accessing data through this data accessor.
    ///
    /// `AuthenticationDetail`.
    pub fn authentication_detail(
        mut self,
        value: impl Into<Value<data_accessor::DataAccessorAuthenticationDetail>>,
    ) -> Self {
        self.0.set("AuthenticationDetail", value.into());
        self
    }

    /// The friendly name of the data accessor.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role for the ISV associated with this data accessor.
    ///
    /// `Principal`. Required. A change replaces the resource.
    pub fn principal(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Principal", value.into());
        self
    }

    /// The tags to associate with the data accessor.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_accessor::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DataAccessor {
    const TYPE: &'static str = "AWS::QBusiness::DataAccessor";
}

impl Construct for DataAccessor {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataAccessor> for Properties {
    fn from(value: DataAccessor) -> Self {
        value.0
    }
}

impl Handle<DataAccessor> {
    /// The timestamp when the data accessor was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the data accessor.
    ///
    /// `Fn::GetAtt` of `DataAccessorArn`.
    #[must_use]
    pub fn data_accessor_arn(self) -> Value<String> {
        self.attribute("DataAccessorArn")
    }

    /// The unique identifier of the data accessor.
    ///
    /// `Fn::GetAtt` of `DataAccessorId`.
    #[must_use]
    pub fn data_accessor_id(self) -> Value<String> {
        self.attribute("DataAccessorId")
    }

    /// The Amazon Resource Name (ARN) of the associated IAM Identity Center application.
    ///
    /// `Fn::GetAtt` of `IdcApplicationArn`.
    #[must_use]
    pub fn idc_application_arn(self) -> Value<String> {
        self.attribute("IdcApplicationArn")
    }

    /// The timestamp when the data accessor was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a data source connector for an Amazon Q Business application.
///
/// [`AWS::QBusiness::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html).
///
/// Required: `ApplicationId`, `Configuration`, `DisplayName`, `IndexId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataSource(Properties);

impl DataSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the Amazon Q Business application the data source will be attached to.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// Use this property to specify a JSON or YAML schema with configuration properties specific to your data source connector to connect your data source repository to Amazon Q Business .
    ///
    /// `Configuration`. Required.
    pub fn configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// A description for the data source connector.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the Amazon Q Business data source.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// Provides the configuration information for altering document metadata and content during the document ingestion process.
    ///
    /// `DocumentEnrichmentConfiguration`.
    pub fn document_enrichment_configuration(
        mut self,
        value: impl Into<Value<data_source::DocumentEnrichmentConfiguration>>,
    ) -> Self {
        self.0.set("DocumentEnrichmentConfiguration", value.into());
        self
    }

    /// The identifier of the index the data source is attached to.
    ///
    /// `IndexId`. Required. A change replaces the resource.
    pub fn index_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IndexId", value.into());
        self
    }

    /// The configuration for extracting information from media in documents.
    ///
    /// `MediaExtractionConfiguration`.
    pub fn media_extraction_configuration(
        mut self,
        value: impl Into<Value<data_source::MediaExtractionConfiguration>>,
    ) -> Self {
        self.0.set("MediaExtractionConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role with permission to access the data source and required resources. This field is required for all connector types except custom connectors, where it is optional.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Sets the frequency for Amazon Q Business to check the documents in your data source repository and update your index. If you don't set a schedule, Amazon Q Business won't periodically update the index.
    ///
    /// `SyncSchedule`.
    pub fn sync_schedule(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SyncSchedule", value.into());
        self
    }

    /// A list of key-value pairs that identify or categorize the data source connector. You can also use tags to help control access to the data source connector.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_source::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Configuration information for an Amazon VPC (Virtual Private Cloud) to connect to your data source.
    ///
    /// `VpcConfiguration`.
    pub fn vpc_configuration(
        mut self,
        value: impl Into<Value<data_source::DataSourceVpcConfiguration>>,
    ) -> Self {
        self.0.set("VpcConfiguration", value.into());
        self
    }
}

impl Resource for DataSource {
    const TYPE: &'static str = "AWS::QBusiness::DataSource";
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
    /// The Unix timestamp when the Amazon Q Business data source was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of a data source in an Amazon Q Business application.
    ///
    /// `Fn::GetAtt` of `DataSourceArn`.
    #[must_use]
    pub fn data_source_arn(self) -> Value<String> {
        self.attribute("DataSourceArn")
    }

    /// The identifier of the Amazon Q Business data source.
    ///
    /// `Fn::GetAtt` of `DataSourceId`.
    #[must_use]
    pub fn data_source_id(self) -> Value<String> {
        self.attribute("DataSourceId")
    }

    /// The status of the Amazon Q Business data source.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The type of the Amazon Q Business data source.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The Unix timestamp when the Amazon Q Business data source was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates an Amazon Q Business index.
///
/// [`AWS::QBusiness::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-index.html).
///
/// Required: `ApplicationId`, `DisplayName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Index(Properties);

impl Index {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the Amazon Q Business application using the index.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The capacity units you want to provision for your index. You can add and remove capacity to fit your usage needs.
    ///
    /// `CapacityConfiguration`.
    pub fn capacity_configuration(
        mut self,
        value: impl Into<Value<index::IndexCapacityConfiguration>>,
    ) -> Self {
        self.0.set("CapacityConfiguration", value.into());
        self
    }

    /// A description for the Amazon Q Business index.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the index.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// Configuration information for document attributes. Document attributes are metadata or fields associated with your documents. For example, the company department name associated with each document.
    ///
    /// `DocumentAttributeConfigurations`.
    pub fn document_attribute_configurations(
        mut self,
        value: impl Into<List<index::DocumentAttributeConfiguration>>,
    ) -> Self {
        self.0.set("DocumentAttributeConfigurations", value.into());
        self
    }

    /// A list of key-value pairs that identify or categorize the index. You can also use tags to help control access to the index. Tag keys and values can consist of Unicode letters, digits, white space, and any of the following symbols: \_ .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<index::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The index type that's suitable for your needs. For more information on what's included in each type of index, see [Amazon Q Business tiers](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/tiers.html#index-tiers) .
    ///
    /// `Type`. Allowed: [`Type`](index::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Index {
    const TYPE: &'static str = "AWS::QBusiness::Index";
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
    /// The Unix timestamp when the index was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of an Amazon Q Business index.
    ///
    /// `Fn::GetAtt` of `IndexArn`.
    #[must_use]
    pub fn index_arn(self) -> Value<String> {
        self.attribute("IndexArn")
    }

    /// The identifier for the index.
    ///
    /// `Fn::GetAtt` of `IndexId`.
    #[must_use]
    pub fn index_id(self) -> Value<String> {
        self.attribute("IndexId")
    }

    /// Provides information about the number of documents in an index.
    ///
    /// `Fn::GetAtt` of `IndexStatistics`.
    #[must_use]
    pub fn index_statistics(self) -> Value<Json> {
        self.attribute("IndexStatistics")
    }

    /// The current status of the index. When the status is `ACTIVE` , the index is ready.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Unix timestamp when the index was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Adds or updates a permission policy for a Amazon Q Business application, allowing cross-account access for an ISV. This operation creates a new policy statement for the specified Amazon Q Business application.
///
/// [`AWS::QBusiness::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html).
///
/// Required: `Actions`, `ApplicationId`, `Principal`, `StatementId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Permission(Properties);

impl Permission {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The list of Amazon Q Business actions that the ISV is allowed to perform.
    ///
    /// `Actions`. Required. A change replaces the resource.
    pub fn actions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// The unique identifier of the Amazon Q Business application.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// `Conditions`. A change replaces the resource.
    pub fn conditions(mut self, value: impl Into<List<permission::Condition>>) -> Self {
        self.0.set("Conditions", value.into());
        self
    }

    /// Provides user and group information used for filtering documents to use for generating Amazon Q Business conversation responses.
    ///
    /// `Principal`. Required. A change replaces the resource.
    pub fn principal(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Principal", value.into());
        self
    }

    /// A unique identifier for the policy statement.
    ///
    /// `StatementId`. Required. A change replaces the resource.
    pub fn statement_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StatementId", value.into());
        self
    }
}

impl Resource for Permission {
    const TYPE: &'static str = "AWS::QBusiness::Permission";
}

impl Construct for Permission {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Permission> for Properties {
    fn from(value: Permission) -> Self {
        value.0
    }
}

/// Information about an Amazon Q Business plugin and its configuration.
///
/// [`AWS::QBusiness::Plugin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-plugin.html).
///
/// Required: `AuthConfiguration`, `DisplayName`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Plugin(Properties);

impl Plugin {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the application that will contain the plugin.
    ///
    /// `ApplicationId`. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// Authentication configuration information for an Amazon Q Business plugin.
    ///
    /// `AuthConfiguration`. Required.
    pub fn auth_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("AuthConfiguration", value.into());
        self
    }

    /// Configuration information required to create a custom plugin.
    ///
    /// `CustomPluginConfiguration`.
    pub fn custom_plugin_configuration(
        mut self,
        value: impl Into<Value<plugin::CustomPluginConfiguration>>,
    ) -> Self {
        self.0.set("CustomPluginConfiguration", value.into());
        self
    }

    /// The name of the plugin.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The plugin server URL used for configuration.
    ///
    /// `ServerUrl`.
    pub fn server_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerUrl", value.into());
        self
    }

    /// The current status of the plugin.
    ///
    /// `State`. Allowed: [`State`](plugin::State).
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// A list of key-value pairs that identify or categorize the data source connector. You can also use tags to help control access to the data source connector.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<plugin::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of the plugin.
    ///
    /// `Type`. Required. Allowed: [`Type`](plugin::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Plugin {
    const TYPE: &'static str = "AWS::QBusiness::Plugin";
}

impl Construct for Plugin {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Plugin> for Properties {
    fn from(value: Plugin) -> Self {
        value.0
    }
}

impl Handle<Plugin> {
    /// The current status of a plugin. A plugin is modified asynchronously.
    ///
    /// `Fn::GetAtt` of `BuildStatus`.
    #[must_use]
    pub fn build_status(self) -> Value<String> {
        self.attribute("BuildStatus")
    }

    /// The timestamp for when the plugin was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of a plugin.
    ///
    /// `Fn::GetAtt` of `PluginArn`.
    #[must_use]
    pub fn plugin_arn(self) -> Value<String> {
        self.attribute("PluginArn")
    }

    /// The identifier of the plugin.
    ///
    /// `Fn::GetAtt` of `PluginId`.
    #[must_use]
    pub fn plugin_id(self) -> Value<String> {
        self.attribute("PluginId")
    }

    /// The timestamp for when the plugin was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Adds a retriever to your Amazon Q Business application.
///
/// [`AWS::QBusiness::Retriever`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-retriever.html).
///
/// Required: `ApplicationId`, `Configuration`, `DisplayName`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Retriever(Properties);

impl Retriever {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the Amazon Q Business application using the retriever.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// Provides information on how the retriever used for your Amazon Q Business application is configured.
    ///
    /// `Configuration`. Required.
    pub fn configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The name of your retriever.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The ARN of an IAM role used by Amazon Q Business to access the basic authentication credentials stored in a Secrets Manager secret.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// A list of key-value pairs that identify or categorize the retriever. You can also use tags to help control access to the retriever.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<retriever::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of your retriever.
    ///
    /// `Type`. Required. Allowed: [`Type`](retriever::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Retriever {
    const TYPE: &'static str = "AWS::QBusiness::Retriever";
}

impl Construct for Retriever {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Retriever> for Properties {
    fn from(value: Retriever) -> Self {
        value.0
    }
}

impl Handle<Retriever> {
    /// The Unix timestamp when the retriever was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the IAM role associated with the retriever.
    ///
    /// `Fn::GetAtt` of `RetrieverArn`.
    #[must_use]
    pub fn retriever_arn(self) -> Value<String> {
        self.attribute("RetrieverArn")
    }

    /// The identifier of the retriever used by your Amazon Q Business application.
    ///
    /// `Fn::GetAtt` of `RetrieverId`.
    #[must_use]
    pub fn retriever_id(self) -> Value<String> {
        self.attribute("RetrieverId")
    }

    /// The status of your retriever.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Unix timestamp when the retriever was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates an Amazon Q Business web experience.
///
/// [`AWS::QBusiness::WebExperience`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-webexperience.html).
///
/// Required: `ApplicationId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WebExperience(Properties);

impl WebExperience {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the Amazon Q Business web experience.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The container for browser extension configuration for an Amazon Q Business web experience.
    ///
    /// `BrowserExtensionConfiguration`.
    pub fn browser_extension_configuration(
        mut self,
        value: impl Into<Value<web_experience::BrowserExtensionConfiguration>>,
    ) -> Self {
        self.0.set("BrowserExtensionConfiguration", value.into());
        self
    }

    /// Contains the configuration information to customize the logo, font, and color of an Amazon Q Business web experience with individual files for each property or a CSS file for them all.
    ///
    /// `CustomizationConfiguration`.
    pub fn customization_configuration(
        mut self,
        value: impl Into<Value<web_experience::CustomizationConfiguration>>,
    ) -> Self {
        self.0.set("CustomizationConfiguration", value.into());
        self
    }

    /// Provides information about the identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience.
    ///
    /// `IdentityProviderConfiguration`.
    pub fn identity_provider_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("IdentityProviderConfiguration", value.into());
        self
    }

    /// Sets the website domain origins that are allowed to embed the Amazon Q Business web experience.
    ///
    /// `Origins`.
    pub fn origins(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Origins", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the service role attached to your web experience.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Determines whether sample prompts are enabled in the web experience for an end user.
    ///
    /// `SamplePromptsControlMode`. Allowed: [`SamplePromptsControlMode`](web_experience::SamplePromptsControlMode).
    pub fn sample_prompts_control_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SamplePromptsControlMode", value.into());
        self
    }

    /// A subtitle to personalize your Amazon Q Business web experience.
    ///
    /// `Subtitle`.
    pub fn subtitle(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subtitle", value.into());
        self
    }

    /// A list of key-value pairs that identify or categorize your Amazon Q Business web experience. You can also use tags to help control access to the web experience.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<web_experience::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The title for your Amazon Q Business web experience.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Title", value.into());
        self
    }

    /// A message in an Amazon Q Business web experience.
    ///
    /// `WelcomeMessage`.
    pub fn welcome_message(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WelcomeMessage", value.into());
        self
    }
}

impl Resource for WebExperience {
    const TYPE: &'static str = "AWS::QBusiness::WebExperience";
}

impl Construct for WebExperience {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WebExperience> for Properties {
    fn from(value: WebExperience) -> Self {
        value.0
    }
}

impl Handle<WebExperience> {
    /// The Unix timestamp when the Amazon Q Business application was last updated.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The endpoint URLs for your Amazon Q Business web experience. The URLs are unique and fully hosted by AWS .
    ///
    /// `Fn::GetAtt` of `DefaultEndpoint`.
    #[must_use]
    pub fn default_endpoint(self) -> Value<String> {
        self.attribute("DefaultEndpoint")
    }

    /// The status of your Amazon Q Business web experience.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Unix timestamp when your Amazon Q Business web experience was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The Amazon Resource Name (ARN) of an Amazon Q Business web experience.
    ///
    /// `Fn::GetAtt` of `WebExperienceArn`.
    #[must_use]
    pub fn web_experience_arn(self) -> Value<String> {
        self.attribute("WebExperienceArn")
    }

    /// The identifier of your Amazon Q Business web experience.
    ///
    /// `Fn::GetAtt` of `WebExperienceId`.
    #[must_use]
    pub fn web_experience_id(self) -> Value<String> {
        self.attribute("WebExperienceId")
    }
}

/// Property types and words of [`Application`].
pub mod application {
    use crate::{Json, Properties, Value};

    /// Configuration information for the file upload during chat feature.
    ///
    /// A property type of `AWS::QBusiness::Application`.
    ///
    /// Required: `AttachmentsControlMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttachmentsConfiguration(Properties);

    impl AttachmentsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Status information about whether file upload functionality is activated or deactivated for your end user.
        ///
        /// `AttachmentsControlMode`. Required. Allowed: [`AttachmentsControlMode`].
        pub fn attachments_control_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttachmentsControlMode", value.into());
            self
        }
    }

    impl From<AttachmentsConfiguration> for Json {
        fn from(value: AttachmentsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Subscription configuration information for an Amazon Q Business application using IAM identity federation for user management.
    ///
    /// A property type of `AWS::QBusiness::Application`.
    ///
    /// Required: `AutoSubscribe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoSubscriptionConfiguration(Properties);

    impl AutoSubscriptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes whether automatic subscriptions are enabled for an Amazon Q Business application using IAM identity federation for user management.
        ///
        /// `AutoSubscribe`. Required. Allowed: [`AutoSubscribe`].
        pub fn auto_subscribe(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AutoSubscribe", value.into());
            self
        }

        /// Describes the default subscription type assigned to an Amazon Q Business application using IAM identity federation for user management. If the value for `autoSubscribe` is set to `ENABLED` you must select a value for this field.
        ///
        /// `DefaultSubscriptionType`. Allowed: [`DefaultSubscriptionType`].
        pub fn default_subscription_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultSubscriptionType", value.into());
            self
        }
    }

    impl From<AutoSubscriptionConfiguration> for Json {
        fn from(value: AutoSubscriptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the identifier of the AWS key used to encrypt data indexed by Amazon Q Business. Amazon Q Business doesn't support asymmetric keys.
    ///
    /// A property type of `AWS::QBusiness::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the AWS key. Amazon Q Business doesn't support asymmetric keys.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration information about chat response personalization. For more information, see [Personalizing chat responses](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/personalizing-chat-responses.html) .
    ///
    /// A property type of `AWS::QBusiness::Application`.
    ///
    /// Required: `PersonalizationControlMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PersonalizationConfiguration(Properties);

    impl PersonalizationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An option to allow Amazon Q Business to customize chat responses using user specific metadata—specifically, location and job information—in your IAM Identity Center instance.
        ///
        /// `PersonalizationControlMode`. Required. Allowed: [`PersonalizationControlMode`].
        pub fn personalization_control_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PersonalizationControlMode", value.into());
            self
        }
    }

    impl From<PersonalizationConfiguration> for Json {
        fn from(value: PersonalizationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration information about Amazon Q Apps.
    ///
    /// A property type of `AWS::QBusiness::Application`.
    ///
    /// Required: `QAppsControlMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QAppsConfiguration(Properties);

    impl QAppsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Status information about whether end users can create and use Amazon Q Apps in the web experience.
        ///
        /// `QAppsControlMode`. Required. Allowed: [`QAppsControlMode`].
        pub fn q_apps_control_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QAppsControlMode", value.into());
            self
        }
    }

    impl From<QAppsConfiguration> for Json {
        fn from(value: QAppsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The Amazon Quick Suite configuration for an Amazon Q Business application that uses Quick Suite as the identity provider.
    ///
    /// A property type of `AWS::QBusiness::Application`.
    ///
    /// Required: `ClientNamespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QuickSightConfiguration(Properties);

    impl QuickSightConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Quick Suite namespace that is used as the identity provider. For more information about Quick Suite namespaces, see [Namespace operations](https://docs.aws.amazon.com/quicksight/latest/developerguide/namespace-operations.html) .
        ///
        /// `ClientNamespace`. Required.
        pub fn client_namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientNamespace", value.into());
            self
        }
    }

    impl From<QuickSightConfiguration> for Json {
        fn from(value: QuickSightConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::QBusiness::Application`.
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
        /// Words for `IdentityType`.
        pub enum IdentityType {
            AwsIamIdpSaml = "AWS_IAM_IDP_SAML",
            AwsIamIdpOidc = "AWS_IAM_IDP_OIDC",
            AwsIamIdc = "AWS_IAM_IDC",
            AwsQuicksightIdp = "AWS_QUICKSIGHT_IDP",
            Anonymous = "ANONYMOUS",
        }

        /// Words for `AttachmentsControlMode`.
        pub enum AttachmentsControlMode {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `AutoSubscribe`.
        pub enum AutoSubscribe {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `DefaultSubscriptionType`.
        pub enum DefaultSubscriptionType {
            QLite = "Q_LITE",
            QBusiness = "Q_BUSINESS",
        }

        /// Words for `PersonalizationControlMode`.
        pub enum PersonalizationControlMode {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `QAppsControlMode`.
        pub enum QAppsControlMode {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`DataAccessor`].
pub mod data_accessor {
    use crate::{Json, List, Properties, Value};

    /// Specifies an allowed action and its associated filter configuration.
    ///
    /// A property type of `AWS::QBusiness::DataAccessor`.
    ///
    /// Required: `Action`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionConfiguration(Properties);

    impl ActionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Q Business action that is allowed.
        ///
        /// `Action`. Required.
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The filter configuration for the action, if any.
        ///
        /// `FilterConfiguration`.
        pub fn filter_configuration(
            mut self,
            value: impl Into<Value<ActionFilterConfiguration>>,
        ) -> Self {
            self.0.set("FilterConfiguration", value.into());
            self
        }
    }

    impl From<ActionConfiguration> for Json {
        fn from(value: ActionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies filters to apply to an allowed action.
    ///
    /// A property type of `AWS::QBusiness::DataAccessor`.
    ///
    /// Required: `DocumentAttributeFilter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionFilterConfiguration(Properties);

    impl ActionFilterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables filtering of responses based on document attributes or metadata fields.
        ///
        /// `DocumentAttributeFilter`. Required.
        pub fn document_attribute_filter(
            mut self,
            value: impl Into<Value<AttributeFilter>>,
        ) -> Self {
            self.0.set("DocumentAttributeFilter", value.into());
            self
        }
    }

    impl From<ActionFilterConfiguration> for Json {
        fn from(value: ActionFilterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Enables filtering of responses based on document attributes or metadata fields.
    ///
    /// A property type of `AWS::QBusiness::DataAccessor`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttributeFilter(Properties);

    impl AttributeFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Performs a logical `AND` operation on all supplied filters.
        ///
        /// `AndAllFilters`.
        pub fn and_all_filters(mut self, value: impl Into<List<AttributeFilter>>) -> Self {
            self.0.set("AndAllFilters", value.into());
            self
        }

        /// Returns `true` when a document contains all the specified document attributes or metadata fields.
        ///
        /// `ContainsAll`.
        pub fn contains_all(mut self, value: impl Into<Value<DocumentAttribute>>) -> Self {
            self.0.set("ContainsAll", value.into());
            self
        }

        /// Returns `true` when a document contains any of the specified document attributes or metadata fields.
        ///
        /// `ContainsAny`.
        pub fn contains_any(mut self, value: impl Into<Value<DocumentAttribute>>) -> Self {
            self.0.set("ContainsAny", value.into());
            self
        }

        /// Performs an equals operation on two document attributes or metadata fields.
        ///
        /// `EqualsTo`.
        pub fn equals_to(mut self, value: impl Into<Value<DocumentAttribute>>) -> Self {
            self.0.set("EqualsTo", value.into());
            self
        }

        /// Performs a greater than operation on two document attributes or metadata fields.
        ///
        /// `GreaterThan`.
        pub fn greater_than(mut self, value: impl Into<Value<DocumentAttribute>>) -> Self {
            self.0.set("GreaterThan", value.into());
            self
        }

        /// Performs a greater or equals than operation on two document attributes or metadata fields.
        ///
        /// `GreaterThanOrEquals`.
        pub fn greater_than_or_equals(
            mut self,
            value: impl Into<Value<DocumentAttribute>>,
        ) -> Self {
            self.0.set("GreaterThanOrEquals", value.into());
            self
        }

        /// Performs a less than operation on two document attributes or metadata fields.
        ///
        /// `LessThan`.
        pub fn less_than(mut self, value: impl Into<Value<DocumentAttribute>>) -> Self {
            self.0.set("LessThan", value.into());
            self
        }

        /// Performs a less than or equals operation on two document attributes or metadata fields.Supported for the following [document attribute value type](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_DocumentAttributeValue.html) : `dateValue` and `longValue` .
        ///
        /// `LessThanOrEquals`.
        pub fn less_than_or_equals(mut self, value: impl Into<Value<DocumentAttribute>>) -> Self {
            self.0.set("LessThanOrEquals", value.into());
            self
        }

        /// Performs a logical `NOT` operation on all supplied filters.
        ///
        /// `NotFilter`.
        pub fn not_filter(mut self, value: impl Into<Value<AttributeFilter>>) -> Self {
            self.0.set("NotFilter", value.into());
            self
        }

        /// Performs a logical `OR` operation on all supplied filters.
        ///
        /// `OrAllFilters`.
        pub fn or_all_filters(mut self, value: impl Into<List<AttributeFilter>>) -> Self {
            self.0.set("OrAllFilters", value.into());
            self
        }
    }

    impl From<AttributeFilter> for Json {
        fn from(value: AttributeFilter) -> Self {
            value.0.into()
        }
    }

    /// Contains the authentication configuration details for a data accessor. This structure defines how the ISV authenticates when accessing data through the data accessor.
    ///
    /// A property type of `AWS::QBusiness::DataAccessor`.
    ///
    /// Required: `AuthenticationType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataAccessorAuthenticationDetail(Properties);

    impl DataAccessorAuthenticationDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specific authentication configuration based on the authentication type.
        ///
        /// `AuthenticationConfiguration`.
        pub fn authentication_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AuthenticationConfiguration", value.into());
            self
        }

        /// The type of authentication to use for the data accessor. This determines how the ISV authenticates when accessing data. You can use one of two authentication types:
        ///
        /// `AuthenticationType`. Required. Allowed: [`AuthenticationType`].
        pub fn authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthenticationType", value.into());
            self
        }

        /// A list of external identifiers associated with this authentication configuration. These are used to correlate the data accessor with external systems.
        ///
        /// `ExternalIds`.
        pub fn external_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExternalIds", value.into());
            self
        }
    }

    impl From<DataAccessorAuthenticationDetail> for Json {
        fn from(value: DataAccessorAuthenticationDetail) -> Self {
            value.0.into()
        }
    }

    /// A document attribute or metadata field.
    ///
    /// A property type of `AWS::QBusiness::DataAccessor`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentAttribute(Properties);

    impl DocumentAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the attribute.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the attribute.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<DocumentAttribute> for Json {
        fn from(value: DocumentAttribute) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::QBusiness::DataAccessor`.
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
        /// Words for `AuthenticationType`.
        pub enum AuthenticationType {
            AwsIamIdcTti = "AWS_IAM_IDC_TTI",
            AwsIamIdcAuthCode = "AWS_IAM_IDC_AUTH_CODE",
        }
    }
}

/// Property types and words of [`DataSource`].
pub mod data_source {
    use crate::{Json, List, Properties, Value};

    /// Configuration settings for audio content extraction and processing.
    ///
    /// A property type of `AWS::QBusiness::DataSource`.
    ///
    /// Required: `AudioExtractionStatus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioExtractionConfiguration(Properties);

    impl AudioExtractionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status of audio extraction (ENABLED or DISABLED) for processing audio content from files.
        ///
        /// `AudioExtractionStatus`. Required. Allowed: [`AudioExtractionStatus`].
        pub fn audio_extraction_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioExtractionStatus", value.into());
            self
        }
    }

    impl From<AudioExtractionConfiguration> for Json {
        fn from(value: AudioExtractionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides configuration information needed to connect to an Amazon VPC (Virtual Private Cloud).
    ///
    /// A property type of `AWS::QBusiness::DataSource`.
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

        /// A list of identifiers of security groups within your Amazon VPC. The security groups should enable Amazon Q Business to connect to the data source.
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

    /// The condition used for the target document attribute or metadata field when ingesting documents into Amazon Q Business.
    ///
    /// A property type of `AWS::QBusiness::DataSource`.
    ///
    /// Required: `Key`, `Operator`.
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
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The identifier of the document attribute used for the condition.
        ///
        /// `Operator`. Required. Allowed: [`Operator`].
        pub fn operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operator", value.into());
            self
        }

        /// The value of a document attribute. You can only provide one value for a document attribute.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<DocumentAttributeCondition> for Json {
        fn from(value: DocumentAttributeCondition) -> Self {
            value.0.into()
        }
    }

    /// The target document attribute or metadata field you want to alter when ingesting documents into Amazon Q Business.
    ///
    /// A property type of `AWS::QBusiness::DataSource`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentAttributeTarget(Properties);

    impl DocumentAttributeTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TRUE` to delete the existing target value for your specified target attribute key. You cannot create a target value and set this to `TRUE` .
        ///
        /// `AttributeValueOperator`. Allowed: [`AttributeValueOperator`].
        pub fn attribute_value_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeValueOperator", value.into());
            self
        }

        /// The identifier of the target document attribute or metadata field. For example, 'Department' could be an identifier for the target attribute or metadata field that includes the department names associated with the documents.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of a document attribute. You can only provide one value for a document attribute.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<DocumentAttributeTarget> for Json {
        fn from(value: DocumentAttributeTarget) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for altering document metadata and content during the document ingestion process.
    ///
    /// A property type of `AWS::QBusiness::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentEnrichmentConfiguration(Properties);

    impl DocumentEnrichmentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration information to alter document attributes or metadata fields and content when ingesting documents into Amazon Q Business.
        ///
        /// `InlineConfigurations`.
        pub fn inline_configurations(
            mut self,
            value: impl Into<List<InlineDocumentEnrichmentConfiguration>>,
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
    }

    impl From<DocumentEnrichmentConfiguration> for Json {
        fn from(value: DocumentEnrichmentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for invoking a Lambda function in AWS Lambda to alter document metadata and content when ingesting documents into Amazon Q Business.
    ///
    /// A property type of `AWS::QBusiness::DataSource`.
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

        /// The Amazon Resource Name (ARN) of the Lambda function during ingestion.
        ///
        /// `LambdaArn`.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of a role with permission to run `PreExtractionHookConfiguration` and `PostExtractionHookConfiguration` for altering document metadata and content during the document ingestion process.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// Stores the original, raw documents or the structured, parsed documents before and after altering them.
        ///
        /// `S3BucketName`.
        pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketName", value.into());
            self
        }
    }

    impl From<HookConfiguration> for Json {
        fn from(value: HookConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for extracting semantic meaning from images in documents.
    ///
    /// A property type of `AWS::QBusiness::DataSource`.
    ///
    /// Required: `ImageExtractionStatus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageExtractionConfiguration(Properties);

    impl ImageExtractionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify whether to extract semantic meaning from images and visuals from documents.
        ///
        /// `ImageExtractionStatus`. Required. Allowed: [`ImageExtractionStatus`].
        pub fn image_extraction_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageExtractionStatus", value.into());
            self
        }
    }

    impl From<ImageExtractionConfiguration> for Json {
        fn from(value: ImageExtractionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides the configuration information for applying basic logic to alter document metadata and content when ingesting documents into Amazon Q Business.
    ///
    /// A property type of `AWS::QBusiness::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InlineDocumentEnrichmentConfiguration(Properties);

    impl InlineDocumentEnrichmentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration of the condition used for the target document attribute or metadata field when ingesting documents into Amazon Q Business .
        ///
        /// `Condition`.
        pub fn condition(mut self, value: impl Into<Value<DocumentAttributeCondition>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// `TRUE` to delete content if the condition used for the target attribute is met.
        ///
        /// `DocumentContentOperator`. Allowed: [`DocumentContentOperator`].
        pub fn document_content_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentContentOperator", value.into());
            self
        }

        /// Configuration of the target document attribute or metadata field when ingesting documents into Amazon Q Business . You can also include a value.
        ///
        /// `Target`.
        pub fn target(mut self, value: impl Into<Value<DocumentAttributeTarget>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<InlineDocumentEnrichmentConfiguration> for Json {
        fn from(value: InlineDocumentEnrichmentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for extracting information from media in documents.
    ///
    /// A property type of `AWS::QBusiness::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaExtractionConfiguration(Properties);

    impl MediaExtractionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration settings for extracting and processing audio content from media files.
        ///
        /// `AudioExtractionConfiguration`.
        pub fn audio_extraction_configuration(
            mut self,
            value: impl Into<Value<AudioExtractionConfiguration>>,
        ) -> Self {
            self.0.set("AudioExtractionConfiguration", value.into());
            self
        }

        /// The configuration for extracting semantic meaning from images in documents.
        ///
        /// `ImageExtractionConfiguration`.
        pub fn image_extraction_configuration(
            mut self,
            value: impl Into<Value<ImageExtractionConfiguration>>,
        ) -> Self {
            self.0.set("ImageExtractionConfiguration", value.into());
            self
        }

        /// Configuration settings for extracting and processing video content from media files.
        ///
        /// `VideoExtractionConfiguration`.
        pub fn video_extraction_configuration(
            mut self,
            value: impl Into<Value<VideoExtractionConfiguration>>,
        ) -> Self {
            self.0.set("VideoExtractionConfiguration", value.into());
            self
        }
    }

    impl From<MediaExtractionConfiguration> for Json {
        fn from(value: MediaExtractionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::QBusiness::DataSource`.
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

    /// Configuration settings for video content extraction and processing.
    ///
    /// A property type of `AWS::QBusiness::DataSource`.
    ///
    /// Required: `VideoExtractionStatus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoExtractionConfiguration(Properties);

    impl VideoExtractionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status of video extraction (ENABLED or DISABLED) for processing video content from files.
        ///
        /// `VideoExtractionStatus`. Required. Allowed: [`VideoExtractionStatus`].
        pub fn video_extraction_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VideoExtractionStatus", value.into());
            self
        }
    }

    impl From<VideoExtractionConfiguration> for Json {
        fn from(value: VideoExtractionConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AudioExtractionStatus`.
        pub enum AudioExtractionStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Operator`.
        pub enum Operator {
            GreaterThan = "GREATER_THAN",
            GreaterThanOrEquals = "GREATER_THAN_OR_EQUALS",
            LessThan = "LESS_THAN",
            LessThanOrEquals = "LESS_THAN_OR_EQUALS",
            Equals = "EQUALS",
            NotEquals = "NOT_EQUALS",
            Contains = "CONTAINS",
            NotContains = "NOT_CONTAINS",
            Exists = "EXISTS",
            NotExists = "NOT_EXISTS",
            BeginsWith = "BEGINS_WITH",
        }

        /// Words for `AttributeValueOperator`.
        pub enum AttributeValueOperator {
            Delete = "DELETE",
        }

        /// Words for `ImageExtractionStatus`.
        pub enum ImageExtractionStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `DocumentContentOperator`.
        pub enum DocumentContentOperator {
            Delete = "DELETE",
        }

        /// Words for `VideoExtractionStatus`.
        pub enum VideoExtractionStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`Index`].
pub mod index {
    use crate::{Json, Properties, Value};

    /// Configuration information for document attributes. Document attributes are metadata or fields associated with your documents. For example, the company department name associated with each document.
    ///
    /// A property type of `AWS::QBusiness::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentAttributeConfiguration(Properties);

    impl DocumentAttributeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the document attribute.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Information about whether the document attribute can be used by an end user to search for information on their web experience.
        ///
        /// `Search`. Allowed: [`Search`].
        pub fn search(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Search", value.into());
            self
        }

        /// The type of document attribute.
        ///
        /// `Type`. Allowed: [`DocumentAttributeConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<DocumentAttributeConfiguration> for Json {
        fn from(value: DocumentAttributeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides information about index capacity configuration.
    ///
    /// A property type of `AWS::QBusiness::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IndexCapacityConfiguration(Properties);

    impl IndexCapacityConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of storage units configured for an Amazon Q Business index.
        ///
        /// `Units`.
        pub fn units(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Units", value.into());
            self
        }
    }

    impl From<IndexCapacityConfiguration> for Json {
        fn from(value: IndexCapacityConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Provides information about the number of documents in an index.
    ///
    /// A property type of `AWS::QBusiness::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IndexStatistics(Properties);

    impl IndexStatistics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of documents indexed.
        ///
        /// `TextDocumentStatistics`.
        pub fn text_document_statistics(
            mut self,
            value: impl Into<Value<TextDocumentStatistics>>,
        ) -> Self {
            self.0.set("TextDocumentStatistics", value.into());
            self
        }
    }

    impl From<IndexStatistics> for Json {
        fn from(value: IndexStatistics) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::QBusiness::Index`.
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

    /// Provides information about text documents in an index.
    ///
    /// A property type of `AWS::QBusiness::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TextDocumentStatistics(Properties);

    impl TextDocumentStatistics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The total size, in bytes, of the indexed documents.
        ///
        /// `IndexedTextBytes`.
        pub fn indexed_text_bytes(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("IndexedTextBytes", value.into());
            self
        }

        /// The number of text documents indexed.
        ///
        /// `IndexedTextDocumentCount`.
        pub fn indexed_text_document_count(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("IndexedTextDocumentCount", value.into());
            self
        }
    }

    impl From<TextDocumentStatistics> for Json {
        fn from(value: TextDocumentStatistics) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Enterprise = "ENTERPRISE",
            Starter = "STARTER",
        }

        /// Words for `Search`.
        pub enum Search {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Type`.
        pub enum DocumentAttributeConfigurationType {
            String = "STRING",
            StringList = "STRING_LIST",
            Number = "NUMBER",
            Date = "DATE",
        }
    }
}

/// Property types and words of [`Permission`].
pub mod permission {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::QBusiness::Permission`.
    ///
    /// Required: `ConditionKey`, `ConditionOperator`, `ConditionValues`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Condition(Properties);

    impl Condition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ConditionKey`. Required.
        pub fn condition_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConditionKey", value.into());
            self
        }

        /// `ConditionOperator`. Required. Allowed: [`ConditionOperator`].
        pub fn condition_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConditionOperator", value.into());
            self
        }

        /// `ConditionValues`. Required.
        pub fn condition_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ConditionValues", value.into());
            self
        }
    }

    impl From<Condition> for Json {
        fn from(value: Condition) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ConditionOperator`.
        pub enum ConditionOperator {
            StringEquals = "StringEquals",
        }
    }
}

/// Property types and words of [`Plugin`].
pub mod plugin {
    use crate::{Json, Properties, Value};

    /// Configuration information required to create a custom plugin.
    ///
    /// A property type of `AWS::QBusiness::Plugin`.
    ///
    /// Required: `ApiSchema`, `ApiSchemaType`, `Description`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomPluginConfiguration(Properties);

    impl CustomPluginConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains either details about the S3 object containing the OpenAPI schema for the action group or the JSON or YAML-formatted payload defining the schema.
        ///
        /// `ApiSchema`. Required.
        pub fn api_schema(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ApiSchema", value.into());
            self
        }

        /// The type of OpenAPI schema to use.
        ///
        /// `ApiSchemaType`. Required. Allowed: [`ApiSchemaType`].
        pub fn api_schema_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiSchemaType", value.into());
            self
        }

        /// A description for your custom plugin configuration.
        ///
        /// `Description`. Required.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }
    }

    impl From<CustomPluginConfiguration> for Json {
        fn from(value: CustomPluginConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::QBusiness::Plugin`.
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
        /// Words for `State`.
        pub enum State {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Type`.
        pub enum Type {
            ServiceNow = "SERVICE_NOW",
            Salesforce = "SALESFORCE",
            Jira = "JIRA",
            Zendesk = "ZENDESK",
            Custom = "CUSTOM",
            Quicksight = "QUICKSIGHT",
            ServicenowNowPlatform = "SERVICENOW_NOW_PLATFORM",
            JiraCloud = "JIRA_CLOUD",
            SalesforceCrm = "SALESFORCE_CRM",
            ZendeskSuite = "ZENDESK_SUITE",
            AtlassianConfluence = "ATLASSIAN_CONFLUENCE",
            GoogleCalendar = "GOOGLE_CALENDAR",
            MicrosoftTeams = "MICROSOFT_TEAMS",
            MicrosoftExchange = "MICROSOFT_EXCHANGE",
            PagerdutyAdvance = "PAGERDUTY_ADVANCE",
            Smartsheet = "SMARTSHEET",
            Asana = "ASANA",
        }

        /// Words for `ApiSchemaType`.
        pub enum ApiSchemaType {
            OpenApiV3 = "OPEN_API_V3",
        }
    }
}

/// Property types and words of [`Retriever`].
pub mod retriever {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::QBusiness::Retriever`.
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
        /// Words for `Type`.
        pub enum Type {
            NativeIndex = "NATIVE_INDEX",
            KendraIndex = "KENDRA_INDEX",
        }
    }
}

/// Property types and words of [`WebExperience`].
pub mod web_experience {
    use crate::{Json, List, Properties, Value};

    /// The container for browser extension configuration for an Amazon Q Business web experience.
    ///
    /// A property type of `AWS::QBusiness::WebExperience`.
    ///
    /// Required: `EnabledBrowserExtensions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BrowserExtensionConfiguration(Properties);

    impl BrowserExtensionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify the browser extensions allowed for your Amazon Q web experience.
        ///
        /// `EnabledBrowserExtensions`. Required. Allowed: [`EnabledBrowserExtensions`].
        pub fn enabled_browser_extensions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EnabledBrowserExtensions", value.into());
            self
        }
    }

    impl From<BrowserExtensionConfiguration> for Json {
        fn from(value: BrowserExtensionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains the configuration information to customize the logo, font, and color of an Amazon Q Business web experience with individual files for each property or a CSS file for them all.
    ///
    /// A property type of `AWS::QBusiness::WebExperience`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomizationConfiguration(Properties);

    impl CustomizationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provides the URL where the custom CSS file is hosted for an Amazon Q web experience.
        ///
        /// `CustomCSSUrl`.
        pub fn custom_css_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomCSSUrl", value.into());
            self
        }

        /// Provides the URL where the custom favicon file is hosted for an Amazon Q web experience.
        ///
        /// `FaviconUrl`.
        pub fn favicon_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FaviconUrl", value.into());
            self
        }

        /// Provides the URL where the custom font file is hosted for an Amazon Q web experience.
        ///
        /// `FontUrl`.
        pub fn font_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FontUrl", value.into());
            self
        }

        /// Provides the URL where the custom logo file is hosted for an Amazon Q web experience.
        ///
        /// `LogoUrl`.
        pub fn logo_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogoUrl", value.into());
            self
        }
    }

    impl From<CustomizationConfiguration> for Json {
        fn from(value: CustomizationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::QBusiness::WebExperience`.
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
        /// Words for `SamplePromptsControlMode`.
        pub enum SamplePromptsControlMode {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `EnabledBrowserExtensions`.
        pub enum EnabledBrowserExtensions {
            Firefox = "FIREFOX",
            Chrome = "CHROME",
        }
    }
}
