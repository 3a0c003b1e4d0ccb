//! `AWS::VerifiedPermissions`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates or updates a reference to Amazon Cognito as an external identity provider.
///
/// [`AWS::VerifiedPermissions::IdentitySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-identitysource.html).
///
/// Required: `Configuration`, `PolicyStoreId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IdentitySource(Properties);

impl IdentitySource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains configuration information used when creating a new identity source.
    ///
    /// `Configuration`. Required.
    pub fn configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// Specifies the ID of the policy store in which you want to store this identity source. Only policies and requests made using this policy store can reference identities from the identity provider configured in the new identity source.
    ///
    /// `PolicyStoreId`. Required. A change replaces the resource.
    pub fn policy_store_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyStoreId", value.into());
        self
    }

    /// Specifies the namespace and data type of the principals generated for identities authenticated by the new identity source.
    ///
    /// `PrincipalEntityType`.
    pub fn principal_entity_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrincipalEntityType", value.into());
        self
    }
}

impl Resource for IdentitySource {
    const TYPE: &'static str = "AWS::VerifiedPermissions::IdentitySource";
}

impl Construct for IdentitySource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IdentitySource> for Properties {
    fn from(value: IdentitySource) -> Self {
        value.0
    }
}

impl Handle<IdentitySource> {
    /// `Fn::GetAtt` of `Details`.
    #[must_use]
    pub fn details(self) -> Value<Json> {
        self.attribute("Details")
    }

    /// The unique ID of the new or updated identity store.
    ///
    /// `Fn::GetAtt` of `IdentitySourceId`.
    #[must_use]
    pub fn identity_source_id(self) -> Value<String> {
        self.attribute("IdentitySourceId")
    }
}

/// Creates or updates a Cedar policy and saves it in the specified policy store. You can create either a static policy or a policy linked to a policy template.
///
/// [`AWS::VerifiedPermissions::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policy.html).
///
/// Required: `Definition`, `PolicyStoreId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Policy(Properties);

impl Policy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the policy type and content to use for the new or updated policy. The definition structure must include either a `Static` or a `TemplateLinked` element.
    ///
    /// `Definition`. Required.
    pub fn definition(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Definition", value.into());
        self
    }

    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies the `PolicyStoreId` of the policy store you want to store the policy in.
    ///
    /// `PolicyStoreId`. Required. A change replaces the resource.
    pub fn policy_store_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyStoreId", value.into());
        self
    }
}

impl Resource for Policy {
    const TYPE: &'static str = "AWS::VerifiedPermissions::Policy";
}

impl Construct for Policy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Policy> for Properties {
    fn from(value: Policy) -> Self {
        value.0
    }
}

impl Handle<Policy> {
    /// The unique ID of the new or updated policy.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[must_use]
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// The type of the policy. This is one of the following values:
    ///
    /// `Fn::GetAtt` of `PolicyType`.
    #[must_use]
    pub fn policy_type(self) -> Value<String> {
        self.attribute("PolicyType")
    }
}

/// Creates a policy store. A policy store is a container for policy resources. You can create a separate policy store for each of your applications.
///
/// [`AWS::VerifiedPermissions::PolicyStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystore.html).
///
/// Required: `ValidationSettings`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PolicyStore(Properties);

impl PolicyStore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies whether the policy store can be deleted. If enabled, the policy store can't be deleted.
    ///
    /// `DeletionProtection`.
    pub fn deletion_protection(
        mut self,
        value: impl Into<Value<policy_store::DeletionProtection>>,
    ) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// Descriptive text that you can provide to help with identification of the current policy store.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `EncryptionSettings`.
    pub fn encryption_settings(mut self, value: impl Into<Json>) -> Self {
        self.0.set("EncryptionSettings", value.into());
        self
    }

    /// Creates or updates the policy schema in a policy store. Cedar can use the schema to validate any Cedar policies and policy templates submitted to the policy store.
    ///
    /// `Schema`.
    pub fn schema(mut self, value: impl Into<Value<policy_store::SchemaDefinition>>) -> Self {
        self.0.set("Schema", value.into());
        self
    }

    /// The list of key-value pairs to associate with the policy store.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<policy_store::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies the validation setting for this policy store.
    ///
    /// `ValidationSettings`. Required.
    pub fn validation_settings(
        mut self,
        value: impl Into<Value<policy_store::ValidationSettings>>,
    ) -> Self {
        self.0.set("ValidationSettings", value.into());
        self
    }
}

impl Resource for PolicyStore {
    const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyStore";
}

impl Construct for PolicyStore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PolicyStore> for Properties {
    fn from(value: PolicyStore) -> Self {
        value.0
    }
}

impl Handle<PolicyStore> {
    /// The \[Amazon Resource Name (ARN)\](<https://docs.aws.amazon.com//general/latest/gr/aws-arns-and-namespaces.html>) of the new or updated policy store.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `EncryptionState`.
    #[must_use]
    pub fn encryption_state(self) -> Value<Json> {
        self.attribute("EncryptionState")
    }

    /// The unique ID of the new or updated policy store.
    ///
    /// `Fn::GetAtt` of `PolicyStoreId`.
    #[must_use]
    pub fn policy_store_id(self) -> Value<String> {
        self.attribute("PolicyStoreId")
    }
}

/// Definition of AWS::VerifiedPermissions::PolicyStoreAlias Resource Type
///
/// [`AWS::VerifiedPermissions::PolicyStoreAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystorealias.html).
///
/// Required: `AliasName`, `PolicyStoreId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PolicyStoreAlias(Properties);

impl PolicyStoreAlias {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AliasName`. Required. A change replaces the resource.
    pub fn alias_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AliasName", value.into());
        self
    }

    /// `PolicyStoreId`. Required. A change replaces the resource.
    pub fn policy_store_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyStoreId", value.into());
        self
    }
}

impl Resource for PolicyStoreAlias {
    const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyStoreAlias";
}

impl Construct for PolicyStoreAlias {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PolicyStoreAlias> for Properties {
    fn from(value: PolicyStoreAlias) -> Self {
        value.0
    }
}

/// Creates a policy template. A template can use placeholders for the principal and resource. A template must be instantiated into a policy by associating it with specific principals and resources to use for the placeholders.
///
/// [`AWS::VerifiedPermissions::PolicyTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policytemplate.html).
///
/// Required: `PolicyStoreId`, `Statement`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PolicyTemplate(Properties);

impl PolicyTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description to attach to the new or updated policy template.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The unique identifier of the policy store that contains the template.
    ///
    /// `PolicyStoreId`. Required. A change replaces the resource.
    pub fn policy_store_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyStoreId", value.into());
        self
    }

    /// Specifies the content that you want to use for the new policy template, written in the Cedar policy language.
    ///
    /// `Statement`. Required.
    pub fn statement(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Statement", value.into());
        self
    }
}

impl Resource for PolicyTemplate {
    const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyTemplate";
}

impl Construct for PolicyTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PolicyTemplate> for Properties {
    fn from(value: PolicyTemplate) -> Self {
        value.0
    }
}

impl Handle<PolicyTemplate> {
    /// The unique identifier of the new or modified policy template.
    ///
    /// `Fn::GetAtt` of `PolicyTemplateId`.
    #[must_use]
    pub fn policy_template_id(self) -> Value<String> {
        self.attribute("PolicyTemplateId")
    }
}

/// Property types and words of [`IdentitySource`].
pub mod identity_source {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::VerifiedPermissions::IdentitySource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdentitySourceDetails(Properties);

    impl IdentitySourceDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ClientIds`.
        pub fn client_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ClientIds", value.into());
            self
        }

        /// `DiscoveryUrl`.
        pub fn discovery_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DiscoveryUrl", value.into());
            self
        }

        /// `OpenIdIssuer`. Allowed: [`OpenIdIssuer`].
        pub fn open_id_issuer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OpenIdIssuer", value.into());
            self
        }

        /// `UserPoolArn`.
        pub fn user_pool_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserPoolArn", value.into());
            self
        }
    }

    impl From<IdentitySourceDetails> for Json {
        fn from(value: IdentitySourceDetails) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `OpenIdIssuer`.
        pub enum OpenIdIssuer {
            Cognito = "COGNITO",
        }
    }
}

/// Property types and words of [`PolicyStore`].
pub mod policy_store {
    use crate::{Json, Properties, Value};

    /// Specifies whether the policy store can be deleted.
    ///
    /// A property type of `AWS::VerifiedPermissions::PolicyStore`.
    ///
    /// Required: `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeletionProtection(Properties);

    impl DeletionProtection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the policy store can be deleted. If enabled, the policy store can't be deleted.
        ///
        /// `Mode`. Required. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<DeletionProtection> for Json {
        fn from(value: DeletionProtection) -> Self {
            value.0.into()
        }
    }

    /// Contains a list of principal types, resource types, and actions that can be specified in policies stored in the same policy store.
    ///
    /// A property type of `AWS::VerifiedPermissions::PolicyStore`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaDefinition(Properties);

    impl SchemaDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A JSON string representation of the schema supported by applications that use this policy store.
        ///
        /// `CedarJson`.
        pub fn cedar_json(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CedarJson", value.into());
            self
        }
    }

    impl From<SchemaDefinition> for Json {
        fn from(value: SchemaDefinition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::VerifiedPermissions::PolicyStore`.
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

    /// A structure that contains Cedar policy validation settings for the policy store.
    ///
    /// A property type of `AWS::VerifiedPermissions::PolicyStore`.
    ///
    /// Required: `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ValidationSettings(Properties);

    impl ValidationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The validation mode currently configured for this policy store. The valid values are:
        ///
        /// `Mode`. Required. Allowed: [`ValidationSettingsMode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<ValidationSettings> for Json {
        fn from(value: ValidationSettings) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Mode`.
        pub enum Mode {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Mode`.
        pub enum ValidationSettingsMode {
            Off = "OFF",
            Strict = "STRICT",
        }
    }
}
