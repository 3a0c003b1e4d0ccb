//! `AWS::AgentRegistry`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Definition of AWS::AgentRegistry::Registry Resource Type
///
/// [`AWS::AgentRegistry::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html).
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

    /// Configuration for the registry's record approval workflow.
    ///
    /// `ApprovalConfiguration`.
    pub fn approval_configuration(
        mut self,
        value: impl Into<Value<registry::ApprovalConfiguration>>,
    ) -> Self {
        self.0.set("ApprovalConfiguration", value.into());
        self
    }

    /// The type of authorizer that controls how consumers access the registry's search and MCP invoke operations.
    ///
    /// `AuthorizerType`. Allowed: [`AuthorizerType`](registry::AuthorizerType). A change replaces the resource.
    pub fn authorizer_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizerType", value.into());
        self
    }

    /// Specifies whether auto-detection is requested for the registry. Must be specified together with AutoDetectionScope.
    ///
    /// `AutoDetectionEnabled`.
    pub fn auto_detection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoDetectionEnabled", value.into());
        self
    }

    /// `AutoDetectionScope`. Allowed: [`AutoDetectionScope`](registry::AutoDetectionScope).
    pub fn auto_detection_scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoDetectionScope", value.into());
        self
    }

    /// `CustomMetadataSchemaConfiguration`.
    pub fn custom_metadata_schema_configuration(
        mut self,
        value: impl Into<Value<registry::CustomMetadataSchemaConfiguration>>,
    ) -> Self {
        self.0
            .set("CustomMetadataSchemaConfiguration", value.into());
        self
    }

    /// The description of the registry.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Discovery configuration for the registry. Controls how consumers are authorized to search the registry and invoke its MCP endpoint.
    ///
    /// `DiscoveryConfiguration`.
    pub fn discovery_configuration(
        mut self,
        value: impl Into<Value<registry::DiscoveryConfiguration>>,
    ) -> Self {
        self.0.set("DiscoveryConfiguration", value.into());
        self
    }

    /// `EncryptionConfiguration`. A change replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<registry::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// The name of the registry.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags to assign to the registry.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<registry::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Registry {
    const TYPE: &'static str = "AWS::AgentRegistry::Registry";
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
    /// The current auto-detection status. ACTIVE indicates that the registry is actively being populated with detected resources. INACTIVE indicates that the preconditions required at the configured scope are not currently met.
    ///
    /// `Fn::GetAtt` of `AutoDetectionStatus`.
    #[must_use]
    pub fn auto_detection_status(self) -> Value<String> {
        self.attribute("AutoDetectionStatus")
    }

    /// The timestamp when the registry was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the registry.
    ///
    /// `Fn::GetAtt` of `RegistryArn`.
    #[must_use]
    pub fn registry_arn(self) -> Value<String> {
        self.attribute("RegistryArn")
    }

    /// The unique identifier of the registry.
    ///
    /// `Fn::GetAtt` of `RegistryId`.
    #[must_use]
    pub fn registry_id(self) -> Value<String> {
        self.attribute("RegistryId")
    }

    /// The status of the registry.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the registry was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Definition of AWS::AgentRegistry::RegistryRecord Resource Type
///
/// [`AWS::AgentRegistry::RegistryRecord`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registryrecord.html).
///
/// Required: `Descriptors`, `Name`, `RecordType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RegistryRecord(Properties);

impl RegistryRecord {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The custom metadata to attach to the registry record. Each key must match a property defined in the registry's custom metadata schema. Values can be strings (maximum 128 characters) or native JSON booleans (true or false).
    ///
    /// `CustomMetadata`.
    pub fn custom_metadata(mut self, value: impl Into<Json>) -> Self {
        self.0.set("CustomMetadata", value.into());
        self
    }

    /// The description of the registry record.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The typed set of descriptors for a registry record. Exactly one descriptor field is populated based on the record type.
    ///
    /// `Descriptors`. Required.
    pub fn descriptors(mut self, value: impl Into<Value<registry_record::Descriptors>>) -> Self {
        self.0.set("Descriptors", value.into());
        self
    }

    /// The human-readable display name of the registry record.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The name of the registry record.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The type of the registry record.
    ///
    /// `RecordType`. Required. Allowed: [`RecordType`](registry_record::RecordType). A change replaces the resource.
    pub fn record_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecordType", value.into());
        self
    }

    /// The version of the registry record.
    ///
    /// `RecordVersion`.
    pub fn record_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecordVersion", value.into());
        self
    }

    /// The identifier of the registry in which to create the record. You can specify either the registry ID or the registry Amazon Resource Name (ARN).
    ///
    /// `RegistryId`. A change replaces the resource.
    pub fn registry_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RegistryId", value.into());
        self
    }

    /// Tags to assign to the registry record.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<registry_record::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RegistryRecord {
    const TYPE: &'static str = "AWS::AgentRegistry::RegistryRecord";
}

impl Construct for RegistryRecord {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RegistryRecord> for Properties {
    fn from(value: RegistryRecord) -> Self {
        value.0
    }
}

impl Handle<RegistryRecord> {
    /// The timestamp when the registry record was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the AWS account that created the registry record.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The Amazon Resource Name (ARN) of the registry record.
    ///
    /// `Fn::GetAtt` of `RecordArn`.
    #[must_use]
    pub fn record_arn(self) -> Value<String> {
        self.attribute("RecordArn")
    }

    /// The unique identifier of the registry record.
    ///
    /// `Fn::GetAtt` of `RecordId`.
    #[must_use]
    pub fn record_id(self) -> Value<String> {
        self.attribute("RecordId")
    }

    /// The Amazon Resource Name (ARN) of the registry containing the record.
    ///
    /// `Fn::GetAtt` of `RegistryArn`.
    #[must_use]
    pub fn registry_arn(self) -> Value<String> {
        self.attribute("RegistryArn")
    }

    /// The lifecycle status of the registry record.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the registry record was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types and words of [`Registry`].
pub mod registry {
    use crate::{Json, List, Properties, Value};

    /// Configuration for the registry's record approval workflow.
    ///
    /// A property type of `AWS::AgentRegistry::Registry`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApprovalConfiguration(Properties);

    impl ApprovalConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The rules that determine which registry records are automatically approved on submission. When omitted or empty, submitted records require manual review.
        ///
        /// `AutoApprovalRules`. Allowed: [`AutoApprovalRules`].
        pub fn auto_approval_rules(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AutoApprovalRules", value.into());
            self
        }
    }

    impl From<ApprovalConfiguration> for Json {
        fn from(value: ApprovalConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The authorizer configuration for the registry. This is a union - specify exactly one member.
    ///
    /// A property type of `AWS::AgentRegistry::Registry`.
    ///
    /// Required: `CustomJWTAuthorizer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizerConfiguration(Properties);

    impl AuthorizerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for a custom JWT authorizer that validates inbound bearer tokens against an OpenID Connect identity provider.
        ///
        /// `CustomJWTAuthorizer`. Required.
        pub fn custom_jwt_authorizer(
            mut self,
            value: impl Into<Value<CustomJWTAuthorizerConfiguration>>,
        ) -> Self {
            self.0.set("CustomJWTAuthorizer", value.into());
            self
        }
    }

    impl From<AuthorizerConfiguration> for Json {
        fn from(value: AuthorizerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The value and match operator used to authorize a claim during JWT validation.
    ///
    /// A property type of `AWS::AgentRegistry::Registry`.
    ///
    /// Required: `ClaimMatchOperator`, `ClaimMatchValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizingClaimMatchValueType(Properties);

    impl AuthorizingClaimMatchValueType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ClaimMatchOperator`. Required. Allowed: [`ClaimMatchOperator`].
        pub fn claim_match_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClaimMatchOperator", value.into());
            self
        }

        /// The expected value used to match a claim. Exactly one member is set.
        ///
        /// `ClaimMatchValue`. Required.
        pub fn claim_match_value(mut self, value: impl Into<Value<ClaimMatchValueType>>) -> Self {
            self.0.set("ClaimMatchValue", value.into());
            self
        }
    }

    impl From<AuthorizingClaimMatchValueType> for Json {
        fn from(value: AuthorizingClaimMatchValueType) -> Self {
            value.0.into()
        }
    }

    /// The expected value used to match a claim. Exactly one member is set.
    ///
    /// A property type of `AWS::AgentRegistry::Registry`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClaimMatchValueType(Properties);

    impl ClaimMatchValueType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MatchValueString`.
        pub fn match_value_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchValueString", value.into());
            self
        }

        /// `MatchValueStringList`.
        pub fn match_value_string_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchValueStringList", value.into());
            self
        }
    }

    impl From<ClaimMatchValueType> for Json {
        fn from(value: ClaimMatchValueType) -> Self {
            value.0.into()
        }
    }

    /// A validation rule applied to a single claim of an inbound JWT.
    ///
    /// A property type of `AWS::AgentRegistry::Registry`.
    ///
    /// Required: `AuthorizingClaimMatchValue`, `InboundTokenClaimName`, `InboundTokenClaimValueType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomClaimValidationType(Properties);

    impl CustomClaimValidationType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value and match operator used to authorize a claim during JWT validation.
        ///
        /// `AuthorizingClaimMatchValue`. Required.
        pub fn authorizing_claim_match_value(
            mut self,
            value: impl Into<Value<AuthorizingClaimMatchValueType>>,
        ) -> Self {
            self.0.set("AuthorizingClaimMatchValue", value.into());
            self
        }

        /// `InboundTokenClaimName`. Required.
        pub fn inbound_token_claim_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InboundTokenClaimName", value.into());
            self
        }

        /// `InboundTokenClaimValueType`. Required. Allowed: [`InboundTokenClaimValueType`].
        pub fn inbound_token_claim_value_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InboundTokenClaimValueType", value.into());
            self
        }
    }

    impl From<CustomClaimValidationType> for Json {
        fn from(value: CustomClaimValidationType) -> Self {
            value.0.into()
        }
    }

    /// Configuration for a custom JWT authorizer that validates inbound bearer tokens against an OpenID Connect identity provider.
    ///
    /// A property type of `AWS::AgentRegistry::Registry`.
    ///
    /// Required: `DiscoveryUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomJWTAuthorizerConfiguration(Properties);

    impl CustomJWTAuthorizerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The audience values accepted during JWT validation.
        ///
        /// `AllowedAudience`.
        pub fn allowed_audience(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedAudience", value.into());
            self
        }

        /// The client identifiers accepted during JWT validation.
        ///
        /// `AllowedClients`.
        pub fn allowed_clients(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedClients", value.into());
            self
        }

        /// The scopes accepted during JWT validation.
        ///
        /// `AllowedScopes`.
        pub fn allowed_scopes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedScopes", value.into());
            self
        }

        /// Additional custom claim validations applied to the inbound JWT.
        ///
        /// `CustomClaims`.
        pub fn custom_claims(mut self, value: impl Into<List<CustomClaimValidationType>>) -> Self {
            self.0.set("CustomClaims", value.into());
            self
        }

        /// The OpenID Connect discovery URL used to retrieve the identity provider's metadata and signing keys.
        ///
        /// `DiscoveryUrl`. Required.
        pub fn discovery_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DiscoveryUrl", value.into());
            self
        }
    }

    impl From<CustomJWTAuthorizerConfiguration> for Json {
        fn from(value: CustomJWTAuthorizerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration that defines a typed metadata schema for a registry. A default schema and per-record-type schema overrides are both optional.
    ///
    /// A property type of `AWS::AgentRegistry::Registry`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomMetadataSchemaConfiguration(Properties);

    impl CustomMetadataSchemaConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default JSON Schema that applies to record types without a specific override. Supported property types are string, string with an enum constraint, string with a uri format, and boolean.
        ///
        /// `DefaultSchema`.
        pub fn default_schema(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultSchema", value.into());
            self
        }

        /// A list of per-record-type schema overrides. When a record's type matches an override, that override's schema is used instead of the default schema for validation.
        ///
        /// `RecordTypeSchemaOverrides`.
        pub fn record_type_schema_overrides(
            mut self,
            value: impl Into<List<RecordTypeSchemaOverride>>,
        ) -> Self {
            self.0.set("RecordTypeSchemaOverrides", value.into());
            self
        }
    }

    impl From<CustomMetadataSchemaConfiguration> for Json {
        fn from(value: CustomMetadataSchemaConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Discovery configuration for the registry. Controls how consumers are authorized to search the registry and invoke its MCP endpoint.
    ///
    /// A property type of `AWS::AgentRegistry::Registry`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DiscoveryConfiguration(Properties);

    impl DiscoveryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authorizer configuration for the registry. This is a union - specify exactly one member.
        ///
        /// `AuthorizerConfiguration`.
        pub fn authorizer_configuration(
            mut self,
            value: impl Into<Value<AuthorizerConfiguration>>,
        ) -> Self {
            self.0.set("AuthorizerConfiguration", value.into());
            self
        }
    }

    impl From<DiscoveryConfiguration> for Json {
        fn from(value: DiscoveryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The server-side encryption configuration for a registry. Specifies a customer managed key used to encrypt the registry's content. When omitted, the registry's content is encrypted with an AWS owned key.
    ///
    /// A property type of `AWS::AgentRegistry::Registry`.
    ///
    /// Required: `KmsKeyArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the customer-managed AWS KMS key used to encrypt the registry's content. The key must be a symmetric encryption key in the same AWS account and Region as the registry. Multi-Region keys are not supported.
        ///
        /// `KmsKeyArn`. Required.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A schema override for a specific record type within a custom metadata schema configuration.
    ///
    /// A property type of `AWS::AgentRegistry::Registry`.
    ///
    /// Required: `RecordType`, `Schema`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordTypeSchemaOverride(Properties);

    impl RecordTypeSchemaOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The record type that this schema override applies to.
        ///
        /// `RecordType`. Required. Allowed: [`RecordType`].
        pub fn record_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordType", value.into());
            self
        }

        /// The JSON Schema for the specified record type. Must follow the same structural rules as the default schema.
        ///
        /// `Schema`. Required.
        pub fn schema(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Schema", value.into());
            self
        }
    }

    impl From<RecordTypeSchemaOverride> for Json {
        fn from(value: RecordTypeSchemaOverride) -> Self {
            value.0.into()
        }
    }

    /// A tag to assign to the registry.
    ///
    /// A property type of `AWS::AgentRegistry::Registry`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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
        /// Words for `AuthorizerType`.
        pub enum AuthorizerType {
            CustomJwt = "CUSTOM_JWT",
            AwsIam = "AWS_IAM",
        }

        /// Words for `AutoDetectionScope`.
        pub enum AutoDetectionScope {
            Organization = "ORGANIZATION",
        }

        /// Words for `AutoApprovalRules`.
        pub enum AutoApprovalRules {
            ApproveAll = "APPROVE_ALL",
        }

        /// Words for `ClaimMatchOperator`.
        pub enum ClaimMatchOperator {
            Equals = "EQUALS",
            Contains = "CONTAINS",
            ContainsAny = "CONTAINS_ANY",
        }

        /// Words for `InboundTokenClaimValueType`.
        pub enum InboundTokenClaimValueType {
            String = "STRING",
            StringArray = "STRING_ARRAY",
        }

        /// Words for `RecordType`.
        pub enum RecordType {
            Mcp = "MCP",
            Agent = "AGENT",
            Skill = "SKILL",
            Gateway = "GATEWAY",
            Custom = "CUSTOM",
        }
    }
}

/// Property types and words of [`RegistryRecord`].
pub mod registry_record {
    use crate::{Json, List, Map, Properties, Value};

    /// The A2A agent card descriptor, populated when the record type is AGENT.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct A2aAgentCardDescriptor(Properties);

    impl A2aAgentCardDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Descriptor payload data.
        ///
        /// `Data`.
        pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Data", value.into());
            self
        }

        /// Version of the descriptor type schema.
        ///
        /// `DataSchemaVersion`.
        pub fn data_schema_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSchemaVersion", value.into());
            self
        }

        /// The source configuration that defines where descriptor content is retrieved from.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<DescriptorSource>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<A2aAgentCardDescriptor> for Json {
        fn from(value: A2aAgentCardDescriptor) -> Self {
            value.0.into()
        }
    }

    /// The AG-UI (Agent-User Interaction) descriptor, populated for records detected from an AG-UI protocol source. This descriptor is source-only: its content is synchronized from the configured source URL rather than supplied inline.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgUiDescriptor(Properties);

    impl AgUiDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Source configuration for a source-only descriptor. Unlike mcpServer/a2aAgentCard sources, source-only descriptors do not support credential providers.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<SourceOnlyDescriptorSource>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<AgUiDescriptor> for Json {
        fn from(value: AgUiDescriptor) -> Self {
            value.0.into()
        }
    }

    /// Additional data associated with an agent skills definition descriptor.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentSkillsAdditionalData(Properties);

    impl AgentSkillsAdditionalData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Markdown-format descriptor containing an agent skills document.
        ///
        /// `SkillMd`.
        pub fn skill_md(mut self, value: impl Into<Value<AgentSkillsMdDescriptor>>) -> Self {
            self.0.set("SkillMd", value.into());
            self
        }
    }

    impl From<AgentSkillsAdditionalData> for Json {
        fn from(value: AgentSkillsAdditionalData) -> Self {
            value.0.into()
        }
    }

    /// The agent skills definition descriptor, populated when the record type is SKILL.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentSkillsDefinitionDescriptor(Properties);

    impl AgentSkillsDefinitionDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Additional data associated with an agent skills definition descriptor.
        ///
        /// `AdditionalData`.
        pub fn additional_data(
            mut self,
            value: impl Into<Value<AgentSkillsAdditionalData>>,
        ) -> Self {
            self.0.set("AdditionalData", value.into());
            self
        }

        /// Descriptor payload data.
        ///
        /// `Data`.
        pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Data", value.into());
            self
        }

        /// Version of the descriptor type schema.
        ///
        /// `DataSchemaVersion`.
        pub fn data_schema_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSchemaVersion", value.into());
            self
        }
    }

    impl From<AgentSkillsDefinitionDescriptor> for Json {
        fn from(value: AgentSkillsDefinitionDescriptor) -> Self {
            value.0.into()
        }
    }

    /// Markdown-format descriptor containing an agent skills document.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentSkillsMdDescriptor(Properties);

    impl AgentSkillsMdDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Descriptor payload data.
        ///
        /// `Data`.
        pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Data", value.into());
            self
        }

        /// Version of the descriptor type schema.
        ///
        /// `DataSchemaVersion`.
        pub fn data_schema_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSchemaVersion", value.into());
            self
        }

        /// Source configuration for a SkillMd document. Unlike MCP/A2A sources, SkillMd does not support credential providers.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<SkillMdSource>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<AgentSkillsMdDescriptor> for Json {
        fn from(value: AgentSkillsMdDescriptor) -> Self {
            value.0.into()
        }
    }

    /// The custom descriptor, populated when the record type is CUSTOM.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomDescriptor(Properties);

    impl CustomDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Descriptor payload data.
        ///
        /// `Data`.
        pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Data", value.into());
            self
        }
    }

    impl From<CustomDescriptor> for Json {
        fn from(value: CustomDescriptor) -> Self {
            value.0.into()
        }
    }

    /// The source configuration that defines where descriptor content is retrieved from.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DescriptorSource(Properties);

    impl DescriptorSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// URL-based descriptor source configuration, with credential provider configurations for authenticated URL retrieval.
        ///
        /// `FromUrl`.
        pub fn from_url(mut self, value: impl Into<Value<DescriptorSourceFromUrl>>) -> Self {
            self.0.set("FromUrl", value.into());
            self
        }
    }

    impl From<DescriptorSource> for Json {
        fn from(value: DescriptorSource) -> Self {
            value.0.into()
        }
    }

    /// URL-based descriptor source configuration, with credential provider configurations for authenticated URL retrieval.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    ///
    /// Required: `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DescriptorSourceFromUrl(Properties);

    impl DescriptorSourceFromUrl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The credential providers used to authenticate when fetching descriptor content from the source URL.
        ///
        /// `CredentialProviderConfigurations`.
        pub fn credential_provider_configurations(
            mut self,
            value: impl Into<List<RegistryRecordCredentialProviderConfiguration>>,
        ) -> Self {
            self.0.set("CredentialProviderConfigurations", value.into());
            self
        }

        /// URL source for descriptor content.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<DescriptorSourceFromUrl> for Json {
        fn from(value: DescriptorSourceFromUrl) -> Self {
            value.0.into()
        }
    }

    /// The typed set of descriptors for a registry record. Exactly one descriptor field is populated based on the record type.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Descriptors(Properties);

    impl Descriptors {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The A2A agent card descriptor, populated when the record type is AGENT.
        ///
        /// `A2aAgentCard`.
        pub fn a2a_agent_card(mut self, value: impl Into<Value<A2aAgentCardDescriptor>>) -> Self {
            self.0.set("A2aAgentCard", value.into());
            self
        }

        /// The agent skills definition descriptor, populated when the record type is SKILL.
        ///
        /// `AgentSkillsDefinition`.
        pub fn agent_skills_definition(
            mut self,
            value: impl Into<Value<AgentSkillsDefinitionDescriptor>>,
        ) -> Self {
            self.0.set("AgentSkillsDefinition", value.into());
            self
        }

        /// The AG-UI (Agent-User Interaction) descriptor, populated for records detected from an AG-UI protocol source. This descriptor is source-only: its content is synchronized from the configured source URL rather than supplied inline.
        ///
        /// `Agui`.
        pub fn agui(mut self, value: impl Into<Value<AgUiDescriptor>>) -> Self {
            self.0.set("Agui", value.into());
            self
        }

        /// The custom descriptor, populated when the record type is CUSTOM.
        ///
        /// `Custom`.
        pub fn custom(mut self, value: impl Into<Value<CustomDescriptor>>) -> Self {
            self.0.set("Custom", value.into());
            self
        }

        /// The HTTP descriptor, populated for records detected from an HTTP protocol source. This descriptor is source-only: its content is synchronized from the configured source URL rather than supplied inline.
        ///
        /// `Http`.
        pub fn http(mut self, value: impl Into<Value<HttpDescriptor>>) -> Self {
            self.0.set("Http", value.into());
            self
        }

        /// The MCP server descriptor, populated when the record type is MCP.
        ///
        /// `McpServer`.
        pub fn mcp_server(mut self, value: impl Into<Value<McpServerDescriptor>>) -> Self {
            self.0.set("McpServer", value.into());
            self
        }
    }

    impl From<Descriptors> for Json {
        fn from(value: Descriptors) -> Self {
            value.0.into()
        }
    }

    /// The HTTP descriptor, populated for records detected from an HTTP protocol source. This descriptor is source-only: its content is synchronized from the configured source URL rather than supplied inline.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpDescriptor(Properties);

    impl HttpDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Source configuration for a source-only descriptor. Unlike mcpServer/a2aAgentCard sources, source-only descriptors do not support credential providers.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<SourceOnlyDescriptorSource>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<HttpDescriptor> for Json {
        fn from(value: HttpDescriptor) -> Self {
            value.0.into()
        }
    }

    /// Additional data associated with an MCP server descriptor.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct McpServerAdditionalData(Properties);

    impl McpServerAdditionalData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The MCP tools descriptor.
        ///
        /// `Tools`.
        pub fn tools(mut self, value: impl Into<Value<McpToolsDescriptor>>) -> Self {
            self.0.set("Tools", value.into());
            self
        }
    }

    impl From<McpServerAdditionalData> for Json {
        fn from(value: McpServerAdditionalData) -> Self {
            value.0.into()
        }
    }

    /// The MCP server descriptor, populated when the record type is MCP.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct McpServerDescriptor(Properties);

    impl McpServerDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Additional data associated with an MCP server descriptor.
        ///
        /// `AdditionalData`.
        pub fn additional_data(mut self, value: impl Into<Value<McpServerAdditionalData>>) -> Self {
            self.0.set("AdditionalData", value.into());
            self
        }

        /// Descriptor payload data.
        ///
        /// `Data`.
        pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Data", value.into());
            self
        }

        /// Version of the descriptor type schema.
        ///
        /// `DataSchemaVersion`.
        pub fn data_schema_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSchemaVersion", value.into());
            self
        }

        /// The source configuration that defines where descriptor content is retrieved from.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<DescriptorSource>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<McpServerDescriptor> for Json {
        fn from(value: McpServerDescriptor) -> Self {
            value.0.into()
        }
    }

    /// The MCP tools descriptor.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct McpToolsDescriptor(Properties);

    impl McpToolsDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Descriptor payload data.
        ///
        /// `Data`.
        pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Data", value.into());
            self
        }

        /// Version of the tools descriptor schema.
        ///
        /// `DataSchemaVersion`.
        pub fn data_schema_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSchemaVersion", value.into());
            self
        }
    }

    impl From<McpToolsDescriptor> for Json {
        fn from(value: McpToolsDescriptor) -> Self {
            value.0.into()
        }
    }

    /// A credential provider configuration used for authenticated descriptor retrieval.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    ///
    /// Required: `CredentialProvider`, `CredentialProviderType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegistryRecordCredentialProviderConfiguration(Properties);

    impl RegistryRecordCredentialProviderConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The credential provider details. Specify exactly one member.
        ///
        /// `CredentialProvider`. Required.
        pub fn credential_provider(
            mut self,
            value: impl Into<Value<RegistryRecordCredentialProviderUnion>>,
        ) -> Self {
            self.0.set("CredentialProvider", value.into());
            self
        }

        /// `CredentialProviderType`. Required. Allowed: [`CredentialProviderType`].
        pub fn credential_provider_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialProviderType", value.into());
            self
        }
    }

    impl From<RegistryRecordCredentialProviderConfiguration> for Json {
        fn from(value: RegistryRecordCredentialProviderConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The credential provider details. Specify exactly one member.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegistryRecordCredentialProviderUnion(Properties);

    impl RegistryRecordCredentialProviderUnion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// IAM credential provider configuration.
        ///
        /// `IamCredentialProvider`.
        pub fn iam_credential_provider(
            mut self,
            value: impl Into<Value<RegistryRecordIamCredentialProvider>>,
        ) -> Self {
            self.0.set("IamCredentialProvider", value.into());
            self
        }

        /// OAuth credential provider configuration.
        ///
        /// `OauthCredentialProvider`.
        pub fn oauth_credential_provider(
            mut self,
            value: impl Into<Value<RegistryRecordOAuthCredentialProvider>>,
        ) -> Self {
            self.0.set("OauthCredentialProvider", value.into());
            self
        }
    }

    impl From<RegistryRecordCredentialProviderUnion> for Json {
        fn from(value: RegistryRecordCredentialProviderUnion) -> Self {
            value.0.into()
        }
    }

    /// IAM credential provider configuration.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegistryRecordIamCredentialProvider(Properties);

    impl RegistryRecordIamCredentialProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The SigV4 signing region.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The ARN of the IAM role.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The SigV4 signing service name.
        ///
        /// `Service`.
        pub fn service(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Service", value.into());
            self
        }
    }

    impl From<RegistryRecordIamCredentialProvider> for Json {
        fn from(value: RegistryRecordIamCredentialProvider) -> Self {
            value.0.into()
        }
    }

    /// OAuth credential provider configuration.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    ///
    /// Required: `ProviderArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegistryRecordOAuthCredentialProvider(Properties);

    impl RegistryRecordOAuthCredentialProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Additional custom parameters for the OAuth flow.
        ///
        /// `CustomParameters`.
        pub fn custom_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("CustomParameters", value.into());
            self
        }

        /// `GrantType`. Allowed: [`GrantType`].
        pub fn grant_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GrantType", value.into());
            self
        }

        /// The ARN of the OAuth credential provider.
        ///
        /// `ProviderArn`. Required.
        pub fn provider_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProviderArn", value.into());
            self
        }

        /// OAuth scopes to request.
        ///
        /// `Scopes`.
        pub fn scopes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Scopes", value.into());
            self
        }
    }

    impl From<RegistryRecordOAuthCredentialProvider> for Json {
        fn from(value: RegistryRecordOAuthCredentialProvider) -> Self {
            value.0.into()
        }
    }

    /// Source configuration for a SkillMd document. Unlike MCP/A2A sources, SkillMd does not support credential providers.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SkillMdSource(Properties);

    impl SkillMdSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// URL-based source for SkillMd content (sync is skipped; content is provided inline via Data).
        ///
        /// `FromUrl`.
        pub fn from_url(mut self, value: impl Into<Value<SkillMdSourceFromUrl>>) -> Self {
            self.0.set("FromUrl", value.into());
            self
        }
    }

    impl From<SkillMdSource> for Json {
        fn from(value: SkillMdSource) -> Self {
            value.0.into()
        }
    }

    /// URL-based source for SkillMd content (sync is skipped; content is provided inline via Data).
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    ///
    /// Required: `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SkillMdSourceFromUrl(Properties);

    impl SkillMdSourceFromUrl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// URL source for the SkillMd document.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<SkillMdSourceFromUrl> for Json {
        fn from(value: SkillMdSourceFromUrl) -> Self {
            value.0.into()
        }
    }

    /// Source configuration for a source-only descriptor. Unlike mcpServer/a2aAgentCard sources, source-only descriptors do not support credential providers.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceOnlyDescriptorSource(Properties);

    impl SourceOnlyDescriptorSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// URL-based source configuration for a source-only descriptor.
        ///
        /// `FromUrl`.
        pub fn from_url(
            mut self,
            value: impl Into<Value<SourceOnlyDescriptorSourceFromUrl>>,
        ) -> Self {
            self.0.set("FromUrl", value.into());
            self
        }
    }

    impl From<SourceOnlyDescriptorSource> for Json {
        fn from(value: SourceOnlyDescriptorSource) -> Self {
            value.0.into()
        }
    }

    /// URL-based source configuration for a source-only descriptor.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
    ///
    /// Required: `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceOnlyDescriptorSourceFromUrl(Properties);

    impl SourceOnlyDescriptorSourceFromUrl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// URL source for descriptor content.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<SourceOnlyDescriptorSourceFromUrl> for Json {
        fn from(value: SourceOnlyDescriptorSourceFromUrl) -> Self {
            value.0.into()
        }
    }

    /// A tag to assign to the registry record.
    ///
    /// A property type of `AWS::AgentRegistry::RegistryRecord`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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
        /// Words for `RecordType`.
        pub enum RecordType {
            Mcp = "MCP",
            Agent = "AGENT",
            Skill = "SKILL",
            Custom = "CUSTOM",
            Gateway = "GATEWAY",
        }

        /// Words for `CredentialProviderType`.
        pub enum CredentialProviderType {
            Oauth = "OAUTH",
            Iam = "IAM",
        }

        /// Words for `GrantType`.
        pub enum GrantType {
            ClientCredentials = "CLIENT_CREDENTIALS",
        }
    }
}
