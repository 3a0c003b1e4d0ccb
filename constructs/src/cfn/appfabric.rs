//! `AWS::AppFabric`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates an app authorization within an app bundle, which allows AppFabric to connect to an application.
///
/// [`AWS::AppFabric::AppAuthorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-appauthorization.html).
///
/// Required: `App`, `AppBundleIdentifier`, `AuthType`, `Tenant`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AppAuthorization(Properties);

impl AppAuthorization {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the application.
    ///
    /// `App`. Required. A change replaces the resource.
    pub fn app(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("App", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) or Universal Unique Identifier (UUID) of the app bundle to use for the request.
    ///
    /// `AppBundleIdentifier`. Required. A change replaces the resource.
    pub fn app_bundle_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppBundleIdentifier", value.into());
        self
    }

    /// The authorization type.
    ///
    /// `AuthType`. Required. Allowed: [`AuthType`](app_authorization::AuthType). A change replaces the resource.
    pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthType", value.into());
        self
    }

    /// Contains credentials for the application.
    ///
    /// `Credential`.
    pub fn credential(mut self, value: impl Into<Value<app_authorization::Credential>>) -> Self {
        self.0.set("Credential", value.into());
        self
    }

    /// Tags to apply to the app authorization.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<app_authorization::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Contains information about an application tenant.
    ///
    /// `Tenant`. Required.
    pub fn tenant(mut self, value: impl Into<Value<app_authorization::Tenant>>) -> Self {
        self.0.set("Tenant", value.into());
        self
    }
}

impl Resource for AppAuthorization {
    const TYPE: &'static str = "AWS::AppFabric::AppAuthorization";
}

impl Construct for AppAuthorization {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AppAuthorization> for Properties {
    fn from(value: AppAuthorization) -> Self {
        value.0
    }
}

impl Handle<AppAuthorization> {
    /// The Amazon Resource Name (ARN) of the app authorization.
    ///
    /// `Fn::GetAtt` of `AppAuthorizationArn`.
    #[must_use]
    pub fn app_authorization_arn(self) -> Value<String> {
        self.attribute("AppAuthorizationArn")
    }

    /// The unique identifier of the app authorization.
    ///
    /// `Fn::GetAtt` of `AppAuthorizationIdentifier`.
    #[must_use]
    pub fn app_authorization_identifier(self) -> Value<String> {
        self.attribute("AppAuthorizationIdentifier")
    }

    /// The Amazon Resource Name (ARN) of the app bundle for the app authorization.
    ///
    /// `Fn::GetAtt` of `AppBundleArn`.
    #[must_use]
    pub fn app_bundle_arn(self) -> Value<String> {
        self.attribute("AppBundleArn")
    }

    /// The timestamp of when the app authorization was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The user persona of the app authorization.
    ///
    /// `Fn::GetAtt` of `Persona`.
    #[must_use]
    pub fn persona(self) -> Value<String> {
        self.attribute("Persona")
    }

    /// The state of the app authorization.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp of when the app authorization was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates an ingestion destination, which specifies how an application's ingested data is processed by Amazon Web Services AppFabric and where it's delivered.
///
/// [`AWS::AppFabric::IngestionDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-ingestiondestination.html).
///
/// Required: `AppBundleArn`, `DestinationConfiguration`, `IngestionArn`, `ProcessingConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IngestionDestination(Properties);

impl IngestionDestination {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the app bundle.
    ///
    /// `AppBundleArn`. Required. A change replaces the resource.
    pub fn app_bundle_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppBundleArn", value.into());
        self
    }

    /// `DestinationConfiguration`. Required.
    pub fn destination_configuration(
        mut self,
        value: impl Into<Value<ingestion_destination::DestinationConfiguration>>,
    ) -> Self {
        self.0.set("DestinationConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the ingestion.
    ///
    /// `IngestionArn`. Required. A change replaces the resource.
    pub fn ingestion_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IngestionArn", value.into());
        self
    }

    /// `ProcessingConfiguration`. Required. A change replaces the resource.
    pub fn processing_configuration(
        mut self,
        value: impl Into<Value<ingestion_destination::ProcessingConfiguration>>,
    ) -> Self {
        self.0.set("ProcessingConfiguration", value.into());
        self
    }

    /// A map of the key-value pairs of the tag or tags to assign to the resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<ingestion_destination::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for IngestionDestination {
    const TYPE: &'static str = "AWS::AppFabric::IngestionDestination";
}

impl Construct for IngestionDestination {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IngestionDestination> for Properties {
    fn from(value: IngestionDestination) -> Self {
        value.0
    }
}

impl Handle<IngestionDestination> {
    /// The Amazon Resource Name (ARN) of the ingestion destination.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp of when the ingestion destination was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The state of the ingestion destination.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp of when the ingestion destination was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types and words of [`AppAuthorization`].
pub mod app_authorization {
    use crate::{Json, Properties, Value};

    /// Contains API key credential information.
    ///
    /// A property type of `AWS::AppFabric::AppAuthorization`.
    ///
    /// Required: `ApiKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApiKeyCredential(Properties);

    impl ApiKeyCredential {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An API key for an application.
        ///
        /// `ApiKey`. Required.
        pub fn api_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKey", value.into());
            self
        }
    }

    impl From<ApiKeyCredential> for Json {
        fn from(value: ApiKeyCredential) -> Self {
            value.0.into()
        }
    }

    /// Contains credential information for the application.
    ///
    /// A property type of `AWS::AppFabric::AppAuthorization`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Credential(Properties);

    impl Credential {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ApiKeyCredential`.
        pub fn api_key_credential(mut self, value: impl Into<Value<ApiKeyCredential>>) -> Self {
            self.0.set("ApiKeyCredential", value.into());
            self
        }

        /// `Oauth2Credential`.
        pub fn oauth2_credential(mut self, value: impl Into<Value<Oauth2Credential>>) -> Self {
            self.0.set("Oauth2Credential", value.into());
            self
        }
    }

    impl From<Credential> for Json {
        fn from(value: Credential) -> Self {
            value.0.into()
        }
    }

    /// Contains OAuth2 client credential information.
    ///
    /// A property type of `AWS::AppFabric::AppAuthorization`.
    ///
    /// Required: `ClientId`, `ClientSecret`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Oauth2Credential(Properties);

    impl Oauth2Credential {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The client ID of the client application.
        ///
        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The client secret of the client application.
        ///
        /// `ClientSecret`. Required.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }
    }

    impl From<Oauth2Credential> for Json {
        fn from(value: Oauth2Credential) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::AppFabric::AppAuthorization`.
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

    /// Contains information about an application tenant.
    ///
    /// A property type of `AWS::AppFabric::AppAuthorization`.
    ///
    /// Required: `TenantDisplayName`, `TenantIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tenant(Properties);

    impl Tenant {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The display name of the tenant.
        ///
        /// `TenantDisplayName`. Required.
        pub fn tenant_display_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TenantDisplayName", value.into());
            self
        }

        /// The ID of the application tenant.
        ///
        /// `TenantIdentifier`. Required.
        pub fn tenant_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TenantIdentifier", value.into());
            self
        }
    }

    impl From<Tenant> for Json {
        fn from(value: Tenant) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AuthType`.
        pub enum AuthType {
            Oauth2 = "oauth2",
            ApiKey = "apiKey",
        }
    }
}

/// Property types and words of [`IngestionDestination`].
pub mod ingestion_destination {
    use crate::{Json, Properties, Value};

    /// Contains information about an audit log destination configuration.
    ///
    /// A property type of `AWS::AppFabric::IngestionDestination`.
    ///
    /// Required: `Destination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuditLogDestinationConfiguration(Properties);

    impl AuditLogDestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<Destination>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }
    }

    impl From<AuditLogDestinationConfiguration> for Json {
        fn from(value: AuditLogDestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an audit log processing configuration.
    ///
    /// A property type of `AWS::AppFabric::IngestionDestination`.
    ///
    /// Required: `Format`, `Schema`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuditLogProcessingConfiguration(Properties);

    impl AuditLogProcessingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The format in which the audit logs need to be formatted.
        ///
        /// `Format`. Required. Allowed: [`Format`].
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// The event schema in which the audit logs need to be formatted.
        ///
        /// `Schema`. Required. Allowed: [`Schema`].
        pub fn schema(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Schema", value.into());
            self
        }
    }

    impl From<AuditLogProcessingConfiguration> for Json {
        fn from(value: AuditLogProcessingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an audit log destination.
    ///
    /// A property type of `AWS::AppFabric::IngestionDestination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Destination(Properties);

    impl Destination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `FirehoseStream`.
        pub fn firehose_stream(mut self, value: impl Into<Value<FirehoseStream>>) -> Self {
            self.0.set("FirehoseStream", value.into());
            self
        }

        /// `S3Bucket`.
        pub fn s3_bucket(mut self, value: impl Into<Value<S3Bucket>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }
    }

    impl From<Destination> for Json {
        fn from(value: Destination) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the destination of ingested data.
    ///
    /// A property type of `AWS::AppFabric::IngestionDestination`.
    ///
    /// Required: `AuditLog`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationConfiguration(Properties);

    impl DestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AuditLog`. Required.
        pub fn audit_log(
            mut self,
            value: impl Into<Value<AuditLogDestinationConfiguration>>,
        ) -> Self {
            self.0.set("AuditLog", value.into());
            self
        }
    }

    impl From<DestinationConfiguration> for Json {
        fn from(value: DestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an Amazon Kinesis Data Firehose delivery stream.
    ///
    /// A property type of `AWS::AppFabric::IngestionDestination`.
    ///
    /// Required: `StreamName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirehoseStream(Properties);

    impl FirehoseStream {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon Kinesis Data Firehose delivery stream.
        ///
        /// `StreamName`. Required.
        pub fn stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamName", value.into());
            self
        }
    }

    impl From<FirehoseStream> for Json {
        fn from(value: FirehoseStream) -> Self {
            value.0.into()
        }
    }

    /// Contains information about how ingested data is processed.
    ///
    /// A property type of `AWS::AppFabric::IngestionDestination`.
    ///
    /// Required: `AuditLog`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessingConfiguration(Properties);

    impl ProcessingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AuditLog`. Required.
        pub fn audit_log(
            mut self,
            value: impl Into<Value<AuditLogProcessingConfiguration>>,
        ) -> Self {
            self.0.set("AuditLog", value.into());
            self
        }
    }

    impl From<ProcessingConfiguration> for Json {
        fn from(value: ProcessingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an Amazon S3 bucket.
    ///
    /// A property type of `AWS::AppFabric::IngestionDestination`.
    ///
    /// Required: `BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Bucket(Properties);

    impl S3Bucket {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon S3 bucket.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The object key to use.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<S3Bucket> for Json {
        fn from(value: S3Bucket) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppFabric::IngestionDestination`.
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

        /// Tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag value.
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
        /// Words for `Format`.
        pub enum Format {
            Json = "json",
            Parquet = "parquet",
        }

        /// Words for `Schema`.
        pub enum Schema {
            Ocsf = "ocsf",
            Raw = "raw",
        }
    }
}
