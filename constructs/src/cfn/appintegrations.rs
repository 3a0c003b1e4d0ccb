//! `AWS::AppIntegrations`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates and persists an Application resource.
///
/// [`AWS::AppIntegrations::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-application.html).
///
/// Required: `ApplicationSourceConfig`, `Name`, `Namespace`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The application configuration. Cannot be used when IsService is true.
    ///
    /// `ApplicationConfig`.
    pub fn application_config(
        mut self,
        value: impl Into<Value<application::ApplicationConfig>>,
    ) -> Self {
        self.0.set("ApplicationConfig", value.into());
        self
    }

    /// The configuration for where the application should be loaded from.
    ///
    /// `ApplicationSourceConfig`. Required.
    pub fn application_source_config(
        mut self,
        value: impl Into<Value<application::ApplicationSourceConfig>>,
    ) -> Self {
        self.0.set("ApplicationSourceConfig", value.into());
        self
    }

    /// The type of application
    ///
    /// `ApplicationType`. Allowed: [`ApplicationType`](application::ApplicationType).
    pub fn application_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationType", value.into());
        self
    }

    /// The description of the application.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The iframe configuration
    ///
    /// `IframeConfig`.
    pub fn iframe_config(mut self, value: impl Into<Value<application::IframeConfig>>) -> Self {
        self.0.set("IframeConfig", value.into());
        self
    }

    /// The initialization timeout in milliseconds. Required when IsService is true.
    ///
    /// `InitializationTimeout`.
    pub fn initialization_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("InitializationTimeout", value.into());
        self
    }

    /// Indicates whether the application is a service.
    ///
    /// `IsService`.
    pub fn is_service(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsService", value.into());
        self
    }

    /// The name of the application.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The namespace of the application.
    ///
    /// `Namespace`. Required.
    pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Namespace", value.into());
        self
    }

    /// The configuration of events or requests that the application has access to.
    ///
    /// `Permissions`.
    pub fn permissions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Permissions", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::AppIntegrations::Application";
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
    /// The Amazon Resource Name (ARN) of the Application.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[must_use]
    pub fn application_arn(self) -> Value<String> {
        self.attribute("ApplicationArn")
    }

    /// A unique identifier for the Application.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates and persists a DataIntegration resource.
///
/// [`AWS::AppIntegrations::DataIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-dataintegration.html).
///
/// Required: `KmsKey`, `Name`, `SourceURI`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataIntegration(Properties);

impl DataIntegration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the DataIntegration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The configuration for what files should be pulled from the source.
    ///
    /// `FileConfiguration`.
    pub fn file_configuration(
        mut self,
        value: impl Into<Value<data_integration::FileConfiguration>>,
    ) -> Self {
        self.0.set("FileConfiguration", value.into());
        self
    }

    /// The KMS key for the DataIntegration.
    ///
    /// `KmsKey`. Required. A change replaces the resource.
    pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKey", value.into());
        self
    }

    /// The name of the DataIntegration.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The configuration for what data should be pulled from the source.
    ///
    /// `ObjectConfiguration`.
    pub fn object_configuration(mut self, value: impl Into<Map<Json>>) -> Self {
        self.0.set("ObjectConfiguration", value.into());
        self
    }

    /// The name of the data and how often it should be pulled from the source.
    ///
    /// `ScheduleConfig`. A change replaces the resource.
    pub fn schedule_config(
        mut self,
        value: impl Into<Value<data_integration::ScheduleConfig>>,
    ) -> Self {
        self.0.set("ScheduleConfig", value.into());
        self
    }

    /// The URI of the data source.
    ///
    /// `SourceURI`. Required. A change replaces the resource.
    pub fn source_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceURI", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_integration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DataIntegration {
    const TYPE: &'static str = "AWS::AppIntegrations::DataIntegration";
}

impl Construct for DataIntegration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataIntegration> for Properties {
    fn from(value: DataIntegration) -> Self {
        value.0
    }
}

impl Handle<DataIntegration> {
    /// The Amazon Resource Name (ARN) for the DataIntegration.
    ///
    /// `Fn::GetAtt` of `DataIntegrationArn`.
    #[must_use]
    pub fn data_integration_arn(self) -> Value<String> {
        self.attribute("DataIntegrationArn")
    }

    /// A unique identifier.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates an event integration. You provide a name, description, and a reference to an Amazon EventBridge bus in your account and a partner event source that will push events to that bus.
///
/// [`AWS::AppIntegrations::EventIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-eventintegration.html).
///
/// Required: `EventBridgeBus`, `EventFilter`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventIntegration(Properties);

impl EventIntegration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The event integration description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon EventBridge bus for the event integration.
    ///
    /// `EventBridgeBus`. Required. A change replaces the resource.
    pub fn event_bridge_bus(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventBridgeBus", value.into());
        self
    }

    /// The event integration filter.
    ///
    /// `EventFilter`. Required. A change replaces the resource.
    pub fn event_filter(mut self, value: impl Into<Value<event_integration::EventFilter>>) -> Self {
        self.0.set("EventFilter", value.into());
        self
    }

    /// The name of the event integration.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_integration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventIntegration {
    const TYPE: &'static str = "AWS::AppIntegrations::EventIntegration";
}

impl Construct for EventIntegration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventIntegration> for Properties {
    fn from(value: EventIntegration) -> Self {
        value.0
    }
}

impl Handle<EventIntegration> {
    /// The Amazon Resource Name (ARN) of the event integration.
    ///
    /// `Fn::GetAtt` of `EventIntegrationArn`.
    #[must_use]
    pub fn event_integration_arn(self) -> Value<String> {
        self.attribute("EventIntegrationArn")
    }
}

/// Property types and words of [`Application`].
pub mod application {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::AppIntegrations::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationConfig(Properties);

    impl ApplicationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ContactHandling`.
        pub fn contact_handling(mut self, value: impl Into<Value<ContactHandling>>) -> Self {
            self.0.set("ContactHandling", value.into());
            self
        }
    }

    impl From<ApplicationConfig> for Json {
        fn from(value: ApplicationConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for where the application should be loaded from.
    ///
    /// A property type of `AWS::AppIntegrations::Application`.
    ///
    /// Required: `ExternalUrlConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationSourceConfig(Properties);

    impl ApplicationSourceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ExternalUrlConfig`. Required.
        pub fn external_url_config(mut self, value: impl Into<Value<ExternalUrlConfig>>) -> Self {
            self.0.set("ExternalUrlConfig", value.into());
            self
        }
    }

    impl From<ApplicationSourceConfig> for Json {
        fn from(value: ApplicationSourceConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppIntegrations::Application`.
    ///
    /// Required: `Scope`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContactHandling(Properties);

    impl ContactHandling {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Scope`. Required. Allowed: [`Scope`].
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }
    }

    impl From<ContactHandling> for Json {
        fn from(value: ContactHandling) -> Self {
            value.0.into()
        }
    }

    /// The external URL source for the application.
    ///
    /// A property type of `AWS::AppIntegrations::Application`.
    ///
    /// Required: `AccessUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExternalUrlConfig(Properties);

    impl ExternalUrlConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL to access the application.
        ///
        /// `AccessUrl`. Required.
        pub fn access_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessUrl", value.into());
            self
        }

        /// Additional URLs to allow list if different than the access URL.
        ///
        /// `ApprovedOrigins`.
        pub fn approved_origins(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ApprovedOrigins", value.into());
            self
        }
    }

    impl From<ExternalUrlConfig> for Json {
        fn from(value: ExternalUrlConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppIntegrations::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IframeConfig(Properties);

    impl IframeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Allow`.
        pub fn allow(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Allow", value.into());
            self
        }

        /// `Sandbox`.
        pub fn sandbox(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Sandbox", value.into());
            self
        }
    }

    impl From<IframeConfig> for Json {
        fn from(value: IframeConfig) -> Self {
            value.0.into()
        }
    }

    /// A label for tagging Application resources
    ///
    /// A property type of `AWS::AppIntegrations::Application`.
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
        /// Words for `ApplicationType`.
        pub enum ApplicationType {
            Standard = "STANDARD",
            Service = "SERVICE",
            McpServer = "MCP_SERVER",
        }

        /// Words for `Scope`.
        pub enum Scope {
            CrossContacts = "CROSS_CONTACTS",
            PerContact = "PER_CONTACT",
        }
    }
}

/// Property types of [`DataIntegration`].
pub mod data_integration {
    use crate::{Json, List, Map, Properties, Value};

    /// The configuration for what files should be pulled from the source.
    ///
    /// A property type of `AWS::AppIntegrations::DataIntegration`.
    ///
    /// Required: `Folders`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FileConfiguration(Properties);

    impl FileConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Restrictions for what files should be pulled from the source.
        ///
        /// `Filters`.
        pub fn filters(mut self, value: impl Into<Map<Json>>) -> Self {
            self.0.set("Filters", value.into());
            self
        }

        /// Identifiers for the source folders to pull all files from recursively.
        ///
        /// `Folders`. Required.
        pub fn folders(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Folders", value.into());
            self
        }
    }

    impl From<FileConfiguration> for Json {
        fn from(value: FileConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The name of the data and how often it should be pulled from the source.
    ///
    /// A property type of `AWS::AppIntegrations::DataIntegration`.
    ///
    /// Required: `ScheduleExpression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduleConfig(Properties);

    impl ScheduleConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The start date for objects to import in the first flow run as an Unix/epoch timestamp in milliseconds or in ISO-8601 format.
        ///
        /// `FirstExecutionFrom`.
        pub fn first_execution_from(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FirstExecutionFrom", value.into());
            self
        }

        /// The name of the object to pull from the data source.
        ///
        /// `Object`.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }

        /// How often the data should be pulled from data source.
        ///
        /// `ScheduleExpression`. Required.
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }
    }

    impl From<ScheduleConfig> for Json {
        fn from(value: ScheduleConfig) -> Self {
            value.0.into()
        }
    }

    /// A label for tagging DataIntegration resources
    ///
    /// A property type of `AWS::AppIntegrations::DataIntegration`.
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

/// Property types of [`EventIntegration`].
pub mod event_integration {
    use crate::{Json, Properties, Value};

    /// The event integration filter.
    ///
    /// A property type of `AWS::AppIntegrations::EventIntegration`.
    ///
    /// Required: `Source`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventFilter(Properties);

    impl EventFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The source of the events.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<EventFilter> for Json {
        fn from(value: EventFilter) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppIntegrations::EventIntegration`.
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
