//! `AWS::OpenSearchService`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates an OpenSearch UI application. For more information, see [Using the OpenSearch user interface in Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/application.html) .
///
/// [`AWS::OpenSearchService::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-application.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// List of application configurations.
    ///
    /// `AppConfigs`.
    pub fn app_configs(mut self, value: impl Into<List<application::AppConfig>>) -> Self {
        self.0.set("AppConfigs", value.into());
        self
    }

    /// List of data sources.
    ///
    /// `DataSources`.
    pub fn data_sources(mut self, value: impl Into<List<application::DataSource>>) -> Self {
        self.0.set("DataSources", value.into());
        self
    }

    /// The endpoint URL of an OpenSearch application.
    ///
    /// `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Endpoint", value.into());
        self
    }

    /// Settings container for integrating IAM Identity Center with OpenSearch UI applications, which enables enabling secure user authentication and access control across multiple data sources.
    ///
    /// `IamIdentityCenterOptions`.
    pub fn iam_identity_center_options(
        mut self,
        value: impl Into<Value<application::IamIdentityCenterOptions>>,
    ) -> Self {
        self.0.set("IamIdentityCenterOptions", value.into());
        self
    }

    /// The ARN of the KMS key used to encrypt the application.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The name of an OpenSearch application.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for this application.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::OpenSearchService::Application";
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
    /// The Amazon Resource Name (ARN) of the domain. See [Identifiers for IAM Entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/index.html) in \*Using AWS Identity and Access Management\* for more information.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of an OpenSearch application.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The AWS::OpenSearchService::Domain resource creates an Amazon OpenSearch Service domain.
///
/// [`AWS::OpenSearchService::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Domain(Properties);

impl Domain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Container for parameters required to enable all machine learning features.
    ///
    /// `AIMLOptions`.
    pub fn aiml_options(mut self, value: impl Into<Value<domain::AIMLOptions>>) -> Self {
        self.0.set("AIMLOptions", value.into());
        self
    }

    /// An AWS Identity and Access Management ( IAM ) policy document that specifies who can access the OpenSearch Service domain and their permissions.
    ///
    /// `AccessPolicies`.
    pub fn access_policies(mut self, value: impl Into<Json>) -> Self {
        self.0.set("AccessPolicies", value.into());
        self
    }

    /// Additional options to specify for the OpenSearch Service domain.
    ///
    /// `AdvancedOptions`.
    pub fn advanced_options(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("AdvancedOptions", value.into());
        self
    }

    /// Specifies options for fine-grained access control and SAML authentication.
    ///
    /// `AdvancedSecurityOptions`.
    pub fn advanced_security_options(
        mut self,
        value: impl Into<Value<domain::AdvancedSecurityOptionsInput>>,
    ) -> Self {
        self.0.set("AdvancedSecurityOptions", value.into());
        self
    }

    /// `AutomatedSnapshotPauseOptions`.
    pub fn automated_snapshot_pause_options(
        mut self,
        value: impl Into<Value<domain::AutomatedSnapshotPauseOptions>>,
    ) -> Self {
        self.0.set("AutomatedSnapshotPauseOptions", value.into());
        self
    }

    /// Container for the cluster configuration of a domain.
    ///
    /// `ClusterConfig`.
    pub fn cluster_config(mut self, value: impl Into<Value<domain::ClusterConfig>>) -> Self {
        self.0.set("ClusterConfig", value.into());
        self
    }

    /// Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards.
    ///
    /// `CognitoOptions`.
    pub fn cognito_options(mut self, value: impl Into<Value<domain::CognitoOptions>>) -> Self {
        self.0.set("CognitoOptions", value.into());
        self
    }

    /// `DeploymentStrategyOptions`.
    pub fn deployment_strategy_options(
        mut self,
        value: impl Into<Value<domain::DeploymentStrategyOptions>>,
    ) -> Self {
        self.0.set("DeploymentStrategyOptions", value.into());
        self
    }

    /// Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or whether to use a custom endpoint rather than the default endpoint.
    ///
    /// `DomainEndpointOptions`.
    pub fn domain_endpoint_options(
        mut self,
        value: impl Into<Value<domain::DomainEndpointOptions>>,
    ) -> Self {
        self.0.set("DomainEndpointOptions", value.into());
        self
    }

    /// A name for the OpenSearch Service domain. The name must have a minimum length of 3 and a maximum length of 28. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the domain name.
    ///
    /// `DomainName`. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The configurations of Amazon Elastic Block Store (Amazon EBS) volumes that are attached to data nodes in the OpenSearch Service domain.
    ///
    /// `EBSOptions`.
    pub fn ebs_options(mut self, value: impl Into<Value<domain::EBSOptions>>) -> Self {
        self.0.set("EBSOptions", value.into());
        self
    }

    /// Whether the domain should encrypt data at rest, and if so, the AWS key to use. See [Encryption of data at rest for Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html) .
    ///
    /// `EncryptionAtRestOptions`.
    pub fn encryption_at_rest_options(
        mut self,
        value: impl Into<Value<domain::EncryptionAtRestOptions>>,
    ) -> Self {
        self.0.set("EncryptionAtRestOptions", value.into());
        self
    }

    /// The engine mode of the domain. Determines whether the domain runs the standard (GENERAL) engine or the optimized multi-engine (OPTIMIZED) engine. This value cannot be changed after the domain is created.
    ///
    /// `EngineMode`. Allowed: [`EngineMode`](domain::EngineMode). A change replaces the resource.
    pub fn engine_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineMode", value.into());
        self
    }

    /// The version of OpenSearch to use. The value must be in the format `OpenSearch_X.Y` or `Elasticsearch_X.Y` . If not specified, the latest version of OpenSearch is used.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// Choose either dual stack or IPv4 as your IP address type. Dual stack allows you to share domain resources across IPv4 and IPv6 address types, and is the recommended option.
    ///
    /// `IPAddressType`.
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IPAddressType", value.into());
        self
    }

    /// Configuration options for controlling IAM Identity Center integration within a domain.
    ///
    /// `IdentityCenterOptions`.
    pub fn identity_center_options(
        mut self,
        value: impl Into<Value<domain::IdentityCenterOptions>>,
    ) -> Self {
        self.0.set("IdentityCenterOptions", value.into());
        self
    }

    /// An object with one or more of the following keys: `SEARCH_SLOW_LOGS` , `ES_APPLICATION_LOGS` , `INDEX_SLOW_LOGS` , `AUDIT_LOGS` , depending on the types of logs you want to publish. Each key needs a valid `LogPublishingOption` value.
    ///
    /// `LogPublishingOptions`.
    pub fn log_publishing_options(
        mut self,
        value: impl Into<Map<domain::LogPublishingOption>>,
    ) -> Self {
        self.0.set("LogPublishingOptions", value.into());
        self
    }

    /// Specifies whether node-to-node encryption is enabled. See [Node-to-node encryption for Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html) .
    ///
    /// `NodeToNodeEncryptionOptions`.
    pub fn node_to_node_encryption_options(
        mut self,
        value: impl Into<Value<domain::NodeToNodeEncryptionOptions>>,
    ) -> Self {
        self.0.set("NodeToNodeEncryptionOptions", value.into());
        self
    }

    /// Options for a domain's off-peak window, during which OpenSearch Service can perform mandatory configuration changes on the domain.
    ///
    /// `OffPeakWindowOptions`.
    pub fn off_peak_window_options(
        mut self,
        value: impl Into<Value<domain::OffPeakWindowOptions>>,
    ) -> Self {
        self.0.set("OffPeakWindowOptions", value.into());
        self
    }

    /// `SkipShardMigrationWait`.
    pub fn skip_shard_migration_wait(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SkipShardMigrationWait", value.into());
        self
    }

    /// \*DEPRECATED\* . The automated snapshot configuration for the OpenSearch Service domain indexes.
    ///
    /// `SnapshotOptions`.
    pub fn snapshot_options(mut self, value: impl Into<Value<domain::SnapshotOptions>>) -> Self {
        self.0.set("SnapshotOptions", value.into());
        self
    }

    /// Service software update options for the domain.
    ///
    /// `SoftwareUpdateOptions`.
    pub fn software_update_options(
        mut self,
        value: impl Into<Value<domain::SoftwareUpdateOptions>>,
    ) -> Self {
        self.0.set("SoftwareUpdateOptions", value.into());
        self
    }

    /// An arbitrary set of tags (key–value pairs) to associate with the OpenSearch Service domain.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The primary use case of the domain. Determines the default configuration tuned for the workload. For GENERAL engine-mode domains, this value can be changed after creation.
    ///
    /// `UseCase`. Allowed: [`UseCase`](domain::UseCase).
    pub fn use_case(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UseCase", value.into());
        self
    }

    /// The virtual private cloud (VPC) configuration for the OpenSearch Service domain.
    ///
    /// `VPCOptions`.
    pub fn vpc_options(mut self, value: impl Into<Value<domain::VPCOptions>>) -> Self {
        self.0.set("VPCOptions", value.into());
        self
    }
}

impl Resource for Domain {
    const TYPE: &'static str = "AWS::OpenSearchService::Domain";
}

impl Construct for Domain {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Domain> for Properties {
    fn from(value: Domain) -> Self {
        value.0
    }
}

impl Handle<Domain> {
    /// Date and time when the migration period will be disabled.
    ///
    /// `Fn::GetAtt` of `AdvancedSecurityOptions.AnonymousAuthDisableDate`.
    #[must_use]
    pub fn advanced_security_options_anonymous_auth_disable_date(self) -> Value<String> {
        self.attribute("AdvancedSecurityOptions.AnonymousAuthDisableDate")
    }

    /// The Amazon Resource Name (ARN) of the CloudFormation stack.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `DomainArn`.
    #[must_use]
    pub fn domain_arn(self) -> Value<String> {
        self.attribute("DomainArn")
    }

    /// The domain-specific endpoint used for requests to the OpenSearch APIs, such as `search-mystack-1ab2cdefghij-ab1c2deckoyb3hofw7wpqa3cm.us-west-1.es.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `DomainEndpoint`.
    #[must_use]
    pub fn domain_endpoint(self) -> Value<String> {
        self.attribute("DomainEndpoint")
    }

    /// If `IPAddressType` to set to `dualstack` , a version 2 domain endpoint is provisioned. This endpoint functions like a normal endpoint, except that it works with both IPv4 and IPv6 IP addresses.
    ///
    /// `Fn::GetAtt` of `DomainEndpointV2`.
    #[must_use]
    pub fn domain_endpoint_v2(self) -> Value<String> {
        self.attribute("DomainEndpointV2")
    }

    /// `Fn::GetAtt` of `DomainEndpoints`.
    #[must_use]
    pub fn domain_endpoints(self) -> Value<Json> {
        self.attribute("DomainEndpoints")
    }

    /// The resource ID. For example, `123456789012/my-domain` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the IAM Identity Center application that integrates with Amazon OpenSearch Service.
    ///
    /// `Fn::GetAtt` of `IdentityCenterOptions.IdentityCenterApplicationARN`.
    #[must_use]
    pub fn identity_center_options_identity_center_application_arn(self) -> Value<String> {
        self.attribute("IdentityCenterOptions.IdentityCenterApplicationARN")
    }

    /// The identifier of the IAM Identity Store.
    ///
    /// `Fn::GetAtt` of `IdentityCenterOptions.IdentityStoreId`.
    #[must_use]
    pub fn identity_center_options_identity_store_id(self) -> Value<String> {
        self.attribute("IdentityCenterOptions.IdentityStoreId")
    }

    /// The current status of the service software for an Amazon OpenSearch Service domain.
    ///
    /// `Fn::GetAtt` of `ServiceSoftwareOptions`.
    #[must_use]
    pub fn service_software_options(self) -> Value<Json> {
        self.attribute("ServiceSoftwareOptions")
    }
}

/// Property types and words of [`Application`].
pub mod application {
    use crate::{Json, Properties, Value};

    /// Configuration settings for an OpenSearch application. For more information, see [Using the OpenSearch user interface in Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/application.html) .
    ///
    /// A property type of `AWS::OpenSearchService::Application`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AppConfig(Properties);

    impl AppConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration item to set, such as the admin role for the OpenSearch application.
        ///
        /// `Key`. Required. Allowed: [`Key`].
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value assigned to the configuration key, such as an IAM user ARN.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<AppConfig> for Json {
        fn from(value: AppConfig) -> Self {
            value.0.into()
        }
    }

    /// Data sources that are associated with an OpenSearch application.
    ///
    /// A property type of `AWS::OpenSearchService::Application`.
    ///
    /// Required: `DataSourceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSource(Properties);

    impl DataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Amazon Resource Name (ARN) format.
        ///
        /// `DataSourceArn`. Required.
        pub fn data_source_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSourceArn", value.into());
            self
        }

        /// Detailed description of a data source.
        ///
        /// `DataSourceDescription`.
        pub fn data_source_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSourceDescription", value.into());
            self
        }
    }

    impl From<DataSource> for Json {
        fn from(value: DataSource) -> Self {
            value.0.into()
        }
    }

    /// Settings container for integrating IAM Identity Center with OpenSearch UI applications, which enables enabling secure user authentication and access control across multiple data sources.
    ///
    /// A property type of `AWS::OpenSearchService::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IamIdentityCenterOptions(Properties);

    impl IamIdentityCenterOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether IAM Identity Center is enabled.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The ARN of the IAM Identity Center instance.
        ///
        /// `IamIdentityCenterInstanceArn`.
        pub fn iam_identity_center_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IamIdentityCenterInstanceArn", value.into());
            self
        }

        /// The ARN of the IAM role for Identity Center application.
        ///
        /// `IamRoleForIdentityCenterApplicationArn`.
        pub fn iam_role_for_identity_center_application_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("IamRoleForIdentityCenterApplicationArn", value.into());
            self
        }
    }

    impl From<IamIdentityCenterOptions> for Json {
        fn from(value: IamIdentityCenterOptions) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair metadata associated with resource
    ///
    /// A property type of `AWS::OpenSearchService::Application`.
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

        /// The key in the key-value pair
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value in the key-value pair
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
        /// Words for `Key`.
        pub enum Key {
            OpensearchDashboardsDashboardAdminUsers = "opensearchDashboards.dashboardAdmin.users",
            OpensearchDashboardsDashboardAdminGroups = "opensearchDashboards.dashboardAdmin.groups",
        }
    }
}

/// Property types and words of [`Domain`].
pub mod domain {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AIMLOptions(Properties);

    impl AIMLOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `S3VectorsEngine`.
        pub fn s3_vectors_engine(mut self, value: impl Into<Value<S3VectorsEngine>>) -> Self {
            self.0.set("S3VectorsEngine", value.into());
            self
        }

        /// `ServerlessVectorAcceleration`.
        pub fn serverless_vector_acceleration(
            mut self,
            value: impl Into<Value<ServerlessVectorAcceleration>>,
        ) -> Self {
            self.0.set("ServerlessVectorAcceleration", value.into());
            self
        }
    }

    impl From<AIMLOptions> for Json {
        fn from(value: AIMLOptions) -> Self {
            value.0.into()
        }
    }

    /// Specifies options for fine-grained access control.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedSecurityOptionsInput(Properties);

    impl AdvancedSecurityOptionsInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Date and time when the migration period will be disabled.
        ///
        /// `AnonymousAuthDisableDate`.
        pub fn anonymous_auth_disable_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AnonymousAuthDisableDate", value.into());
            self
        }

        /// True to enable a 30-day migration period during which administrators can create role mappings.
        ///
        /// `AnonymousAuthEnabled`.
        pub fn anonymous_auth_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AnonymousAuthEnabled", value.into());
            self
        }

        /// True to enable fine-grained access control. You must also enable encryption of data at rest and node-to-node encryption.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Input configuration for IAM identity federation within advanced security options.
        ///
        /// `IAMFederationOptions`.
        pub fn iam_federation_options(
            mut self,
            value: impl Into<Value<IAMFederationOptions>>,
        ) -> Self {
            self.0.set("IAMFederationOptions", value.into());
            self
        }

        /// True to enable the internal user database.
        ///
        /// `InternalUserDatabaseEnabled`.
        pub fn internal_user_database_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InternalUserDatabaseEnabled", value.into());
            self
        }

        /// Container for information about the JWT configuration of the Amazon OpenSearch Service.
        ///
        /// `JWTOptions`.
        pub fn jwt_options(mut self, value: impl Into<Value<JWTOptions>>) -> Self {
            self.0.set("JWTOptions", value.into());
            self
        }

        /// Specifies information about the master user.
        ///
        /// `MasterUserOptions`.
        pub fn master_user_options(mut self, value: impl Into<Value<MasterUserOptions>>) -> Self {
            self.0.set("MasterUserOptions", value.into());
            self
        }

        /// Container for information about the SAML configuration for OpenSearch Dashboards.
        ///
        /// `SAMLOptions`.
        pub fn saml_options(mut self, value: impl Into<Value<SAMLOptions>>) -> Self {
            self.0.set("SAMLOptions", value.into());
            self
        }
    }

    impl From<AdvancedSecurityOptionsInput> for Json {
        fn from(value: AdvancedSecurityOptionsInput) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpenSearchService::Domain`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutomatedSnapshotPauseOptions(Properties);

    impl AutomatedSnapshotPauseOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// `EndTime`.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// `StartTime`.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<AutomatedSnapshotPauseOptions> for Json {
        fn from(value: AutomatedSnapshotPauseOptions) -> Self {
            value.0.into()
        }
    }

    /// The cluster configuration for the OpenSearch Service domain. You can specify options such as the instance type and the number of instances.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterConfig(Properties);

    impl ClusterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Container for cold storage configuration options.
        ///
        /// `ColdStorageOptions`.
        pub fn cold_storage_options(mut self, value: impl Into<Value<ColdStorageOptions>>) -> Self {
            self.0.set("ColdStorageOptions", value.into());
            self
        }

        /// The number of instances to use for the master node. If you specify this property, you must specify `true` for the `DedicatedMasterEnabled` property.
        ///
        /// `DedicatedMasterCount`.
        pub fn dedicated_master_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DedicatedMasterCount", value.into());
            self
        }

        /// Indicates whether to use a dedicated master node for the OpenSearch Service domain. A dedicated master node is a cluster node that performs cluster management tasks, but doesn't hold data or respond to data upload requests.
        ///
        /// `DedicatedMasterEnabled`.
        pub fn dedicated_master_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DedicatedMasterEnabled", value.into());
            self
        }

        /// The hardware configuration of the computer that hosts the dedicated master node, such as `m3.medium.search` . If you specify this property, you must specify `true` for the `DedicatedMasterEnabled` property.
        ///
        /// `DedicatedMasterType`.
        pub fn dedicated_master_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DedicatedMasterType", value.into());
            self
        }

        /// The number of data nodes (instances) to use in the OpenSearch Service domain.
        ///
        /// `InstanceCount`.
        pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceCount", value.into());
            self
        }

        /// The instance type for your data nodes, such as `m3.medium.search` .
        ///
        /// `InstanceType`.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// Indicates whether Multi-AZ with Standby deployment option is enabled.
        ///
        /// `MultiAZWithStandbyEnabled`.
        pub fn multi_az_with_standby_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MultiAZWithStandbyEnabled", value.into());
            self
        }

        /// List of node options for the domain.
        ///
        /// `NodeOptions`.
        pub fn node_options(mut self, value: impl Into<List<NodeOption>>) -> Self {
            self.0.set("NodeOptions", value.into());
            self
        }

        /// The number of warm nodes in the cluster.
        ///
        /// `WarmCount`.
        pub fn warm_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WarmCount", value.into());
            self
        }

        /// Whether to enable UltraWarm storage for the cluster. See [UltraWarm storage for Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ultrawarm.html) .
        ///
        /// `WarmEnabled`.
        pub fn warm_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("WarmEnabled", value.into());
            self
        }

        /// The instance type for the cluster's warm nodes.
        ///
        /// `WarmType`.
        pub fn warm_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WarmType", value.into());
            self
        }

        /// Specifies zone awareness configuration options. Only use if `ZoneAwarenessEnabled` is `true` .
        ///
        /// `ZoneAwarenessConfig`.
        pub fn zone_awareness_config(
            mut self,
            value: impl Into<Value<ZoneAwarenessConfig>>,
        ) -> Self {
            self.0.set("ZoneAwarenessConfig", value.into());
            self
        }

        /// Indicates whether to enable zone awareness for the OpenSearch Service domain.
        ///
        /// `ZoneAwarenessEnabled`.
        pub fn zone_awareness_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ZoneAwarenessEnabled", value.into());
            self
        }
    }

    impl From<ClusterConfig> for Json {
        fn from(value: ClusterConfig) -> Self {
            value.0.into()
        }
    }

    /// Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CognitoOptions(Properties);

    impl CognitoOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to enable or disable Amazon Cognito authentication for OpenSearch Dashboards. See [Amazon Cognito authentication for OpenSearch Dashboards](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/cognito-auth.html) .
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The Amazon Cognito identity pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication.
        ///
        /// `IdentityPoolId`.
        pub fn identity_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdentityPoolId", value.into());
            self
        }

        /// The `AmazonOpenSearchServiceCognitoAccess` role that allows OpenSearch Service to configure your user pool and identity pool.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The Amazon Cognito user pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication.
        ///
        /// `UserPoolId`.
        pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserPoolId", value.into());
            self
        }
    }

    impl From<CognitoOptions> for Json {
        fn from(value: CognitoOptions) -> Self {
            value.0.into()
        }
    }

    /// Container for the parameters required to enable cold storage for an OpenSearch Service domain.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ColdStorageOptions(Properties);

    impl ColdStorageOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to enable or disable cold storage on the domain. You must enable UltraWarm storage to enable cold storage.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<ColdStorageOptions> for Json {
        fn from(value: ColdStorageOptions) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentStrategyOptions(Properties);

    impl DeploymentStrategyOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DeploymentStrategy`. Allowed: [`DeploymentStrategy`].
        pub fn deployment_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeploymentStrategy", value.into());
            self
        }
    }

    impl From<DeploymentStrategyOptions> for Json {
        fn from(value: DeploymentStrategyOptions) -> Self {
            value.0.into()
        }
    }

    /// Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or whether to use a custom endpoint rather than the default endpoint.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DomainEndpointOptions(Properties);

    impl DomainEndpointOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The fully qualified URL for your custom endpoint. Required if you enabled a custom endpoint for the domain.
        ///
        /// `CustomEndpoint`.
        pub fn custom_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomEndpoint", value.into());
            self
        }

        /// The Certificate Manager ARN for your domain's SSL/TLS certificate. Required if you enabled a custom endpoint for the domain.
        ///
        /// `CustomEndpointCertificateArn`.
        pub fn custom_endpoint_certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomEndpointCertificateArn", value.into());
            self
        }

        /// True to enable a custom endpoint for the domain. If enabled, you must also provide values for `CustomEndpoint` and `CustomEndpointCertificateArn` .
        ///
        /// `CustomEndpointEnabled`.
        pub fn custom_endpoint_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CustomEndpointEnabled", value.into());
            self
        }

        /// True to require that all traffic to the domain arrive over HTTPS.
        ///
        /// `EnforceHTTPS`.
        pub fn enforce_https(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnforceHTTPS", value.into());
            self
        }

        /// The minimum TLS version required for traffic to the domain. The policy can be one of the following values:
        ///
        /// `TLSSecurityPolicy`.
        pub fn tls_security_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TLSSecurityPolicy", value.into());
            self
        }
    }

    impl From<DomainEndpointOptions> for Json {
        fn from(value: DomainEndpointOptions) -> Self {
            value.0.into()
        }
    }

    /// The configurations of Amazon Elastic Block Store (Amazon EBS) volumes that are attached to data nodes in the OpenSearch Service domain.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EBSOptions(Properties);

    impl EBSOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether Amazon EBS volumes are attached to data nodes in the OpenSearch Service domain.
        ///
        /// `EBSEnabled`.
        pub fn ebs_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EBSEnabled", value.into());
            self
        }

        /// The number of I/O operations per second (IOPS) that the volume supports. This property applies only to the `gp3` and provisioned IOPS EBS volume types.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// The throughput (in MiB/s) of the EBS volumes attached to data nodes. Applies only to the `gp3` volume type.
        ///
        /// `Throughput`.
        pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Throughput", value.into());
            self
        }

        /// The size (in GiB) of the EBS volume for each data node. The minimum and maximum size of an EBS volume depends on the EBS volume type and the instance type to which it is attached.
        ///
        /// `VolumeSize`.
        pub fn volume_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSize", value.into());
            self
        }

        /// The EBS volume type to use with the OpenSearch Service domain. If you choose `gp3` , you must also specify values for `Iops` and `Throughput` .
        ///
        /// `VolumeType`.
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<EBSOptions> for Json {
        fn from(value: EBSOptions) -> Self {
            value.0.into()
        }
    }

    /// Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionAtRestOptions(Properties);

    impl EncryptionAtRestOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify `true` to enable encryption at rest.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The KMS key ID. Takes the form `1a2a3a4-1a2a-3a4a-5a6a-1a2a3a4a5a6a` . Required if you enable encryption at rest.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<EncryptionAtRestOptions> for Json {
        fn from(value: EncryptionAtRestOptions) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IAMFederationOptions(Properties);

    impl IAMFederationOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// `RolesKey`.
        pub fn roles_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RolesKey", value.into());
            self
        }

        /// `SubjectKey`.
        pub fn subject_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubjectKey", value.into());
            self
        }
    }

    impl From<IAMFederationOptions> for Json {
        fn from(value: IAMFederationOptions) -> Self {
            value.0.into()
        }
    }

    /// Settings container for integrating IAM Identity Center with OpenSearch UI applications, which enables enabling secure user authentication and access control across multiple data sources.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdentityCenterOptions(Properties);

    impl IdentityCenterOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether IAM Identity Center is enabled for the application.
        ///
        /// `EnabledAPIAccess`.
        pub fn enabled_api_access(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnabledAPIAccess", value.into());
            self
        }

        /// The ARN of the IAM Identity Center application that integrates with Amazon OpenSearch Service.
        ///
        /// `IdentityCenterApplicationARN`.
        pub fn identity_center_application_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdentityCenterApplicationARN", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM Identity Center instance.
        ///
        /// `IdentityCenterInstanceARN`.
        pub fn identity_center_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdentityCenterInstanceARN", value.into());
            self
        }

        /// The identifier of the IAM Identity Store.
        ///
        /// `IdentityStoreId`.
        pub fn identity_store_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdentityStoreId", value.into());
            self
        }

        /// Specifies the attribute that contains the backend role identifier (such as group name or group ID) in IAM Identity Center.
        ///
        /// `RolesKey`. Allowed: [`RolesKey`].
        pub fn roles_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RolesKey", value.into());
            self
        }

        /// Specifies the attribute that contains the subject identifier (such as username, user ID, or email) in IAM Identity Center.
        ///
        /// `SubjectKey`. Allowed: [`SubjectKey`].
        pub fn subject_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubjectKey", value.into());
            self
        }
    }

    impl From<IdentityCenterOptions> for Json {
        fn from(value: IdentityCenterOptions) -> Self {
            value.0.into()
        }
    }

    /// The SAML Identity Provider's information.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    ///
    /// Required: `EntityId`, `MetadataContent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Idp(Properties);

    impl Idp {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique entity ID of the application in the SAML identity provider.
        ///
        /// `EntityId`. Required.
        pub fn entity_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntityId", value.into());
            self
        }

        /// The metadata of the SAML application, in XML format.
        ///
        /// `MetadataContent`. Required.
        pub fn metadata_content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetadataContent", value.into());
            self
        }
    }

    impl From<Idp> for Json {
        fn from(value: Idp) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JWTOptions(Properties);

    impl JWTOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// `PublicKey`.
        pub fn public_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PublicKey", value.into());
            self
        }

        /// `RolesKey`.
        pub fn roles_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RolesKey", value.into());
            self
        }

        /// `SubjectKey`.
        pub fn subject_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubjectKey", value.into());
            self
        }
    }

    impl From<JWTOptions> for Json {
        fn from(value: JWTOptions) -> Self {
            value.0.into()
        }
    }

    /// Specifies whether the OpenSearch Service domain publishes application, search slow logs, or index slow logs to Amazon CloudWatch.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogPublishingOption(Properties);

    impl LogPublishingOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the CloudWatch log group to publish to. Required if you enable log publishing.
        ///
        /// `CloudWatchLogsLogGroupArn`.
        pub fn cloud_watch_logs_log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CloudWatchLogsLogGroupArn", value.into());
            self
        }

        /// If `true` , enables the publishing of logs to CloudWatch.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<LogPublishingOption> for Json {
        fn from(value: LogPublishingOption) -> Self {
            value.0.into()
        }
    }

    /// Specifies information about the master user.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MasterUserOptions(Properties);

    impl MasterUserOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Amazon Resource Name (ARN) for the master user. The ARN can point to an IAM user or role. This property is required for Amazon Cognito to work, and it must match the role configured for Cognito.
        ///
        /// `MasterUserARN`.
        pub fn master_user_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MasterUserARN", value.into());
            self
        }

        /// Username for the master user.
        ///
        /// `MasterUserName`.
        pub fn master_user_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MasterUserName", value.into());
            self
        }

        /// Password for the master user.
        ///
        /// `MasterUserPassword`.
        pub fn master_user_password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MasterUserPassword", value.into());
            self
        }
    }

    impl From<MasterUserOptions> for Json {
        fn from(value: MasterUserOptions) -> Self {
            value.0.into()
        }
    }

    /// Configuration options for defining the setup of any node type within the cluster.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeConfig(Properties);

    impl NodeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of nodes of a specific type within the cluster.
        ///
        /// `Count`.
        pub fn count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Count", value.into());
            self
        }

        /// A boolean value indicating whether a specific node type is active or inactive.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The instance type of a particular node within the cluster.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<NodeConfig> for Json {
        fn from(value: NodeConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for defining the node type within a cluster.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeOption(Properties);

    impl NodeOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration options for defining the setup of any node type.
        ///
        /// `NodeConfig`.
        pub fn node_config(mut self, value: impl Into<Value<NodeConfig>>) -> Self {
            self.0.set("NodeConfig", value.into());
            self
        }

        /// Defines the type of node, such as coordinating nodes.
        ///
        /// `NodeType`. Allowed: [`NodeType`].
        pub fn node_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NodeType", value.into());
            self
        }
    }

    impl From<NodeOption> for Json {
        fn from(value: NodeOption) -> Self {
            value.0.into()
        }
    }

    /// Specifies options for node-to-node encryption.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeToNodeEncryptionOptions(Properties);

    impl NodeToNodeEncryptionOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies to enable or disable node-to-node encryption on the domain.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<NodeToNodeEncryptionOptions> for Json {
        fn from(value: NodeToNodeEncryptionOptions) -> Self {
            value.0.into()
        }
    }

    /// A custom 10-hour, low-traffic window during which OpenSearch Service can perform mandatory configuration changes on the domain. These actions can include scheduled service software updates and blue/green Auto-Tune enhancements.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OffPeakWindow(Properties);

    impl OffPeakWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The desired start time for an off-peak maintenance window.
        ///
        /// `WindowStartTime`.
        pub fn window_start_time(mut self, value: impl Into<Value<WindowStartTime>>) -> Self {
            self.0.set("WindowStartTime", value.into());
            self
        }
    }

    impl From<OffPeakWindow> for Json {
        fn from(value: OffPeakWindow) -> Self {
            value.0.into()
        }
    }

    /// Off-peak window settings for the domain.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OffPeakWindowOptions(Properties);

    impl OffPeakWindowOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether off-peak window settings are enabled for the domain.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Off-peak window settings for the domain.
        ///
        /// `OffPeakWindow`.
        pub fn off_peak_window(mut self, value: impl Into<Value<OffPeakWindow>>) -> Self {
            self.0.set("OffPeakWindow", value.into());
            self
        }
    }

    impl From<OffPeakWindowOptions> for Json {
        fn from(value: OffPeakWindowOptions) -> Self {
            value.0.into()
        }
    }

    /// Options for enabling S3 vectors engine features on the specified domain.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3VectorsEngine(Properties);

    impl S3VectorsEngine {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables S3 vectors engine features.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<S3VectorsEngine> for Json {
        fn from(value: S3VectorsEngine) -> Self {
            value.0.into()
        }
    }

    /// Container for information about the SAML configuration for OpenSearch Dashboards.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SAMLOptions(Properties);

    impl SAMLOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// True to enable SAML authentication for a domain.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The SAML Identity Provider's information.
        ///
        /// `Idp`.
        pub fn idp(mut self, value: impl Into<Value<Idp>>) -> Self {
            self.0.set("Idp", value.into());
            self
        }

        /// The backend role that the SAML master user is mapped to.
        ///
        /// `MasterBackendRole`.
        pub fn master_backend_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MasterBackendRole", value.into());
            self
        }

        /// The SAML master user name, which is stored in the domain's internal user database.
        ///
        /// `MasterUserName`.
        pub fn master_user_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MasterUserName", value.into());
            self
        }

        /// Element of the SAML assertion to use for backend roles. Default is `roles` .
        ///
        /// `RolesKey`.
        pub fn roles_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RolesKey", value.into());
            self
        }

        /// The duration, in minutes, after which a user session becomes inactive. Acceptable values are between 1 and 1440, and the default value is 60.
        ///
        /// `SessionTimeoutMinutes`.
        pub fn session_timeout_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SessionTimeoutMinutes", value.into());
            self
        }

        /// Element of the SAML assertion to use for the user name. Default is `NameID` .
        ///
        /// `SubjectKey`.
        pub fn subject_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubjectKey", value.into());
            self
        }
    }

    impl From<SAMLOptions> for Json {
        fn from(value: SAMLOptions) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerlessVectorAcceleration(Properties);

    impl ServerlessVectorAcceleration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to enable serverless vector acceleration.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<ServerlessVectorAcceleration> for Json {
        fn from(value: ServerlessVectorAcceleration) -> Self {
            value.0.into()
        }
    }

    /// The current status of the service software for an Amazon OpenSearch Service domain.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceSoftwareOptions(Properties);

    impl ServiceSoftwareOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The timestamp, in Epoch time, until which you can manually request a service software update. After this date, we automatically update your service software.
        ///
        /// `AutomatedUpdateDate`.
        pub fn automated_update_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AutomatedUpdateDate", value.into());
            self
        }

        /// True if you're able to cancel your service software version update. False if you can't cancel your service software update.
        ///
        /// `Cancellable`.
        pub fn cancellable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Cancellable", value.into());
            self
        }

        /// The current service software version present on the domain.
        ///
        /// `CurrentVersion`.
        pub fn current_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CurrentVersion", value.into());
            self
        }

        /// A description of the service software update status.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The new service software version, if one is available.
        ///
        /// `NewVersion`.
        pub fn new_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NewVersion", value.into());
            self
        }

        /// True if a service software is never automatically updated. False if a service software is automatically updated after the automated update date.
        ///
        /// `OptionalDeployment`.
        pub fn optional_deployment(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OptionalDeployment", value.into());
            self
        }

        /// True if you're able to update your service software version. False if you can't update your service software version.
        ///
        /// `UpdateAvailable`.
        pub fn update_available(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UpdateAvailable", value.into());
            self
        }

        /// The status of your service software update.
        ///
        /// `UpdateStatus`.
        pub fn update_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdateStatus", value.into());
            self
        }
    }

    impl From<ServiceSoftwareOptions> for Json {
        fn from(value: ServiceSoftwareOptions) -> Self {
            value.0.into()
        }
    }

    /// \*DEPRECATED\* . This setting is only relevant to domains running legacy Elasticsearch OSS versions earlier than 5.3. It does not apply to OpenSearch domains.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnapshotOptions(Properties);

    impl SnapshotOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hour in UTC during which the service takes an automated daily snapshot of the indexes in the OpenSearch Service domain. For example, if you specify 0, OpenSearch Service takes an automated snapshot everyday between midnight and 1 am.
        ///
        /// `AutomatedSnapshotStartHour`.
        pub fn automated_snapshot_start_hour(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AutomatedSnapshotStartHour", value.into());
            self
        }
    }

    impl From<SnapshotOptions> for Json {
        fn from(value: SnapshotOptions) -> Self {
            value.0.into()
        }
    }

    /// Options for configuring service software updates for a domain.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SoftwareUpdateOptions(Properties);

    impl SoftwareUpdateOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether automatic service software updates are enabled for the domain.
        ///
        /// `AutoSoftwareUpdateEnabled`.
        pub fn auto_software_update_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoSoftwareUpdateEnabled", value.into());
            self
        }

        /// `UseLatestServiceSoftwareForBlueGreen`.
        pub fn use_latest_service_software_for_blue_green(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("UseLatestServiceSoftwareForBlueGreen", value.into());
            self
        }
    }

    impl From<SoftwareUpdateOptions> for Json {
        fn from(value: SoftwareUpdateOptions) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpenSearchService::Domain`.
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

        /// The value of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The key of the tag.
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

    /// The virtual private cloud (VPC) configuration for the OpenSearch Service domain.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VPCOptions(Properties);

    impl VPCOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Controls whether egress traffic from the domain is routed through the customer VPC.
        ///
        /// `EgressEnabled`.
        pub fn egress_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EgressEnabled", value.into());
            self
        }

        /// The list of security group IDs that are associated with the VPC endpoints for the domain. If you don't provide a security group ID, OpenSearch Service uses the default security group for the VPC.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// Provide one subnet ID for each Availability Zone that your domain uses. For example, you must specify three subnet IDs for a three-AZ domain.
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<VPCOptions> for Json {
        fn from(value: VPCOptions) -> Self {
            value.0.into()
        }
    }

    /// A custom start time for the off-peak window, in Coordinated Universal Time (UTC). The window length will always be 10 hours, so you can't specify an end time. For example, if you specify 11:00 P.M.
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    ///
    /// Required: `Hours`, `Minutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WindowStartTime(Properties);

    impl WindowStartTime {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The start hour of the window in Coordinated Universal Time (UTC), using 24-hour time. For example, 17 refers to 5:00 P.M. UTC. The minimum value is 0 and the maximum value is 23.
        ///
        /// `Hours`. Required.
        pub fn hours(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Hours", value.into());
            self
        }

        /// The start minute of the window, in UTC. The minimum value is 0 and the maximum value is 59.
        ///
        /// `Minutes`. Required.
        pub fn minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Minutes", value.into());
            self
        }
    }

    impl From<WindowStartTime> for Json {
        fn from(value: WindowStartTime) -> Self {
            value.0.into()
        }
    }

    /// Specifies zone awareness configuration options. Only use if `ZoneAwarenessEnabled` is `true` .
    ///
    /// A property type of `AWS::OpenSearchService::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ZoneAwarenessConfig(Properties);

    impl ZoneAwarenessConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If you enabled multiple Availability Zones (AZs), the number of AZs that you want the domain to use.
        ///
        /// `AvailabilityZoneCount`.
        pub fn availability_zone_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AvailabilityZoneCount", value.into());
            self
        }
    }

    impl From<ZoneAwarenessConfig> for Json {
        fn from(value: ZoneAwarenessConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EngineMode`.
        pub enum EngineMode {
            General = "GENERAL",
            Optimized = "OPTIMIZED",
        }

        /// Words for `UseCase`.
        pub enum UseCase {
            Search = "SEARCH",
            Vector = "VECTOR",
            Observability = "OBSERVABILITY",
            Mixed = "MIXED",
        }

        /// Words for `DeploymentStrategy`.
        pub enum DeploymentStrategy {
            Default = "Default",
            CapacityOptimized = "CapacityOptimized",
        }

        /// Words for `RolesKey`.
        pub enum RolesKey {
            GroupName = "GroupName",
            GroupId = "GroupId",
        }

        /// Words for `SubjectKey`.
        pub enum SubjectKey {
            UserName = "UserName",
            UserId = "UserId",
            Email = "Email",
        }

        /// Words for `NodeType`.
        pub enum NodeType {
            Coordinator = "coordinator",
        }
    }
}
