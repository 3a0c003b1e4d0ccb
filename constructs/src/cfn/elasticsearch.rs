//! `AWS::Elasticsearch`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// The AWS::Elasticsearch::Domain resource creates an Amazon OpenSearch Service domain.
///
/// [`AWS::Elasticsearch::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticsearch-domain.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Domain(Properties);

impl Domain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
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

    /// Specifies options for fine-grained access control.
    ///
    /// `AdvancedSecurityOptions`.
    pub fn advanced_security_options(
        mut self,
        value: impl Into<Value<domain::AdvancedSecurityOptionsInput>>,
    ) -> Self {
        self.0.set("AdvancedSecurityOptions", value.into());
        self
    }

    /// Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards.
    ///
    /// `CognitoOptions`.
    pub fn cognito_options(mut self, value: impl Into<Value<domain::CognitoOptions>>) -> Self {
        self.0.set("CognitoOptions", value.into());
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

    /// A name for the OpenSearch Service domain.
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

    /// ElasticsearchClusterConfig is a property of the AWS::Elasticsearch::Domain resource that configures the cluster of an Amazon OpenSearch Service domain.
    ///
    /// `ElasticsearchClusterConfig`.
    pub fn elasticsearch_cluster_config(
        mut self,
        value: impl Into<Value<domain::ElasticsearchClusterConfig>>,
    ) -> Self {
        self.0.set("ElasticsearchClusterConfig", value.into());
        self
    }

    /// The version of Elasticsearch to use, such as 2.3. If not specified, 1.5 is used as the default.
    ///
    /// `ElasticsearchVersion`.
    pub fn elasticsearch_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ElasticsearchVersion", value.into());
        self
    }

    /// Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use.
    ///
    /// `EncryptionAtRestOptions`.
    pub fn encryption_at_rest_options(
        mut self,
        value: impl Into<Value<domain::EncryptionAtRestOptions>>,
    ) -> Self {
        self.0.set("EncryptionAtRestOptions", value.into());
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

    /// \*DEPRECATED\* . The automated snapshot configuration for the OpenSearch Service domain indices.
    ///
    /// `SnapshotOptions`.
    pub fn snapshot_options(mut self, value: impl Into<Value<domain::SnapshotOptions>>) -> Self {
        self.0.set("SnapshotOptions", value.into());
        self
    }

    /// An arbitrary set of tags (key–value pairs) to associate with the OpenSearch Service domain.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain::Tag>>) -> Self {
        self.0.set("Tags", value.into());
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
    const TYPE: &'static str = "AWS::Elasticsearch::Domain";
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
    /// The Amazon Resource Name (ARN) of the domain, such as `arn:aws:es:us-west-2:123456789012:domain/mystack-elasti-1ab2cdefghij` . This returned value is the same as the one returned by `AWS::Elasticsearch::Domain.DomainArn` .
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

    /// The domain-specific endpoint that's used for requests to the OpenSearch APIs, such as `search-mystack-elasti-1ab2cdefghij-ab1c2deckoyb3hofw7wpqa3cm.us-west-1.es.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `DomainEndpoint`.
    #[must_use]
    pub fn domain_endpoint(self) -> Value<String> {
        self.attribute("DomainEndpoint")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`Domain`].
pub mod domain {
    use crate::{Json, List, Properties, Value};

    /// Specifies options for fine-grained access control.
    ///
    /// A property type of `AWS::Elasticsearch::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedSecurityOptionsInput(Properties);

    impl AdvancedSecurityOptionsInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

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

        /// True to enable the internal user database.
        ///
        /// `InternalUserDatabaseEnabled`.
        pub fn internal_user_database_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InternalUserDatabaseEnabled", value.into());
            self
        }

        /// Specifies information about the master user.
        ///
        /// `MasterUserOptions`.
        pub fn master_user_options(mut self, value: impl Into<Value<MasterUserOptions>>) -> Self {
            self.0.set("MasterUserOptions", value.into());
            self
        }
    }

    impl From<AdvancedSecurityOptionsInput> for Json {
        fn from(value: AdvancedSecurityOptionsInput) -> Self {
            value.0.into()
        }
    }

    /// Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards.
    ///
    /// A property type of `AWS::Elasticsearch::Domain`.
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

        /// The Amazon Cognito identity pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication. Required if you enable Cognito authentication.
        ///
        /// `IdentityPoolId`.
        pub fn identity_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdentityPoolId", value.into());
            self
        }

        /// The `AmazonESCognitoAccess` role that allows OpenSearch Service to configure your user pool and identity pool. Required if you enable Cognito authentication.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The Amazon Cognito user pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication. Required if you enable Cognito authentication.
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

    /// Specifies options for cold storage. For more information, see [Cold storage for Amazon Elasticsearch Service](https://docs.aws.amazon.com/elasticsearch-service/latest/developerguide/cold-storage.html) .
    ///
    /// A property type of `AWS::Elasticsearch::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ColdStorageOptions(Properties);

    impl ColdStorageOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to enable or disable cold storage on the domain. You must enable UltraWarm storage in order to enable cold storage.
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

    /// Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or whether to use a custom endpoint rather than the default endpoint.
    ///
    /// A property type of `AWS::Elasticsearch::Domain`.
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

        /// The minimum TLS version required for traffic to the domain. Valid values are TLS 1.3 (recommended) or 1.2:
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
    /// A property type of `AWS::Elasticsearch::Domain`.
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

        /// The number of I/O operations per second (IOPS) that the volume supports. This property applies only to provisioned IOPS EBS volume types.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// The size (in GiB) of the EBS volume for each data node. The minimum and maximum size of an EBS volume depends on the EBS volume type and the instance type to which it is attached.
        ///
        /// `VolumeSize`.
        pub fn volume_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSize", value.into());
            self
        }

        /// The EBS volume type to use with the OpenSearch Service domain, such as standard, gp2, or io1.
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

    /// The cluster configuration for the OpenSearch Service domain. You can specify options such as the instance type and the number of instances.
    ///
    /// A property type of `AWS::Elasticsearch::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ElasticsearchClusterConfig(Properties);

    impl ElasticsearchClusterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies cold storage options for the domain.
        ///
        /// `ColdStorageOptions`.
        pub fn cold_storage_options(mut self, value: impl Into<Value<ColdStorageOptions>>) -> Self {
            self.0.set("ColdStorageOptions", value.into());
            self
        }

        /// The number of instances to use for the master node. If you specify this property, you must specify true for the DedicatedMasterEnabled property.
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

        /// The hardware configuration of the computer that hosts the dedicated master node, such as `m3.medium.elasticsearch` . If you specify this property, you must specify true for the `DedicatedMasterEnabled` property.
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

        /// The instance type for your data nodes, such as `m3.medium.elasticsearch` .
        ///
        /// `InstanceType`.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The number of warm nodes in the cluster. Required if you enable warm storage.
        ///
        /// `WarmCount`.
        pub fn warm_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WarmCount", value.into());
            self
        }

        /// Whether to enable warm storage for the cluster.
        ///
        /// `WarmEnabled`.
        pub fn warm_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("WarmEnabled", value.into());
            self
        }

        /// The instance type for the cluster's warm nodes. Required if you enable warm storage.
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

    impl From<ElasticsearchClusterConfig> for Json {
        fn from(value: ElasticsearchClusterConfig) -> Self {
            value.0.into()
        }
    }

    /// Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use.
    ///
    /// A property type of `AWS::Elasticsearch::Domain`.
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

    /// \> The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource.
    ///
    /// A property type of `AWS::Elasticsearch::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogPublishingOption(Properties);

    impl LogPublishingOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the CloudWatch log group to publish to. Required if you enable log publishing for the domain.
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

    /// Specifies information about the master user. Required if you enabled the internal user database.
    ///
    /// A property type of `AWS::Elasticsearch::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MasterUserOptions(Properties);

    impl MasterUserOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN for the master user. Only specify if `InternalUserDatabaseEnabled` is false in `AdvancedSecurityOptions` .
        ///
        /// `MasterUserARN`.
        pub fn master_user_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MasterUserARN", value.into());
            self
        }

        /// Username for the master user. Only specify if `InternalUserDatabaseEnabled` is true in `AdvancedSecurityOptions` .
        ///
        /// `MasterUserName`.
        pub fn master_user_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MasterUserName", value.into());
            self
        }

        /// Password for the master user. Only specify if `InternalUserDatabaseEnabled` is true in `AdvancedSecurityOptions` .
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

    /// Specifies whether node-to-node encryption is enabled.
    ///
    /// A property type of `AWS::Elasticsearch::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeToNodeEncryptionOptions(Properties);

    impl NodeToNodeEncryptionOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether node-to-node encryption is enabled, as a Boolean.
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

    /// \> The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource.
    ///
    /// A property type of `AWS::Elasticsearch::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnapshotOptions(Properties);

    impl SnapshotOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hour in UTC during which the service takes an automated daily snapshot of the indices in the OpenSearch Service domain. For example, if you specify 0, OpenSearch Service takes an automated snapshot everyday between midnight and 1 am.
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

    /// A property type of `AWS::Elasticsearch::Domain`.
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

    /// The virtual private cloud (VPC) configuration for the OpenSearch Service domain.
    ///
    /// A property type of `AWS::Elasticsearch::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VPCOptions(Properties);

    impl VPCOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of security group IDs that are associated with the VPC endpoints for the domain. If you don't provide a security group ID, OpenSearch Service uses the default security group for the VPC.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// Provide one subnet ID for each Availability Zone that your domain uses. For example, you must specify three subnet IDs for a three Availability Zone domain.
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

    /// Specifies zone awareness configuration options. Only use if `ZoneAwarenessEnabled` is `true` .
    ///
    /// A property type of `AWS::Elasticsearch::Domain`.
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
}
