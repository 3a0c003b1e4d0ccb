//! `AWS::Cognito`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// The `AWS::Cognito::IdentityPool` resource creates an Amazon Cognito identity pool.
///
/// [`AWS::Cognito::IdentityPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypool.html).
///
/// Required: `AllowUnauthenticatedIdentities`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IdentityPool(Properties);

impl IdentityPool {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Enables the Basic (Classic) authentication flow.
    ///
    /// `AllowClassicFlow`.
    pub fn allow_classic_flow(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowClassicFlow", value.into());
        self
    }

    /// Specifies whether the identity pool supports unauthenticated logins.
    ///
    /// `AllowUnauthenticatedIdentities`. Required.
    pub fn allow_unauthenticated_identities(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowUnauthenticatedIdentities", value.into());
        self
    }

    /// The events to configure.
    ///
    /// `CognitoEvents`.
    pub fn cognito_events(mut self, value: impl Into<Json>) -> Self {
        self.0.set("CognitoEvents", value.into());
        self
    }

    /// The Amazon Cognito user pools and their client IDs.
    ///
    /// `CognitoIdentityProviders`.
    pub fn cognito_identity_providers(
        mut self,
        value: impl Into<List<identity_pool::CognitoIdentityProvider>>,
    ) -> Self {
        self.0.set("CognitoIdentityProviders", value.into());
        self
    }

    /// Configuration options for configuring Amazon Cognito streams.
    ///
    /// `CognitoStreams`.
    pub fn cognito_streams(
        mut self,
        value: impl Into<Value<identity_pool::CognitoStreams>>,
    ) -> Self {
        self.0.set("CognitoStreams", value.into());
        self
    }

    /// The "domain" Amazon Cognito uses when referencing your users. This name acts as a placeholder that allows your backend and the Amazon Cognito service to communicate about the developer provider.
    ///
    /// `DeveloperProviderName`.
    pub fn developer_provider_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeveloperProviderName", value.into());
        self
    }

    /// The name of your Amazon Cognito identity pool.
    ///
    /// `IdentityPoolName`.
    pub fn identity_pool_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityPoolName", value.into());
        self
    }

    /// Tags to assign to the identity pool. A tag is a label that you can apply to identity pools to categorize and manage them in different ways, such as by purpose, owner, environment, or other criteria.
    ///
    /// `IdentityPoolTags`.
    pub fn identity_pool_tags(mut self, value: impl Into<List<identity_pool::Tag>>) -> Self {
        self.0.set("IdentityPoolTags", value.into());
        self
    }

    /// The Amazon Resource Names (ARNs) of the OpenID connect providers.
    ///
    /// `OpenIdConnectProviderARNs`.
    pub fn open_id_connect_provider_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("OpenIdConnectProviderARNs", value.into());
        self
    }

    /// The configuration options to be applied to the identity pool.
    ///
    /// `PushSync`.
    pub fn push_sync(mut self, value: impl Into<Value<identity_pool::PushSync>>) -> Self {
        self.0.set("PushSync", value.into());
        self
    }

    /// The Amazon Resource Names (ARNs) of the Security Assertion Markup Language (SAML) providers.
    ///
    /// `SamlProviderARNs`.
    pub fn saml_provider_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SamlProviderARNs", value.into());
        self
    }

    /// Key-value pairs that map provider names to provider app IDs.
    ///
    /// `SupportedLoginProviders`.
    pub fn supported_login_providers(mut self, value: impl Into<Json>) -> Self {
        self.0.set("SupportedLoginProviders", value.into());
        self
    }
}

impl Resource for IdentityPool {
    const TYPE: &'static str = "AWS::Cognito::IdentityPool";
}

impl Construct for IdentityPool {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IdentityPool> for Properties {
    fn from(value: IdentityPool) -> Self {
        value.0
    }
}

impl Handle<IdentityPool> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the Amazon Cognito identity pool, returned as a string.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// A list of the identity pool principal tag assignments for attributes for access control.
///
/// [`AWS::Cognito::IdentityPoolPrincipalTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolprincipaltag.html).
///
/// Required: `IdentityPoolId`, `IdentityProviderName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IdentityPoolPrincipalTag(Properties);

impl IdentityPoolPrincipalTag {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identity pool that you want to associate with this principal tag map.
    ///
    /// `IdentityPoolId`. Required. A change replaces the resource.
    pub fn identity_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityPoolId", value.into());
        self
    }

    /// The identity pool identity provider (IdP) that you want to associate with this principal tag map.
    ///
    /// `IdentityProviderName`. Required. A change replaces the resource.
    pub fn identity_provider_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityProviderName", value.into());
        self
    }

    /// A JSON-formatted list of user claims and the principal tags that you want to associate with them. When Amazon Cognito requests credentials, it sets the value of the principal tag to the value of the user's claim.
    ///
    /// `PrincipalTags`.
    pub fn principal_tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PrincipalTags", value.into());
        self
    }

    /// Use a default set of mappings between claims and tags for this provider, instead of a custom map.
    ///
    /// `UseDefaults`.
    pub fn use_defaults(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseDefaults", value.into());
        self
    }
}

impl Resource for IdentityPoolPrincipalTag {
    const TYPE: &'static str = "AWS::Cognito::IdentityPoolPrincipalTag";
}

impl Construct for IdentityPoolPrincipalTag {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IdentityPoolPrincipalTag> for Properties {
    fn from(value: IdentityPoolPrincipalTag) -> Self {
        value.0
    }
}

/// The `AWS::Cognito::IdentityPoolRoleAttachment` resource manages the role configuration for an Amazon Cognito identity pool.
///
/// [`AWS::Cognito::IdentityPoolRoleAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolroleattachment.html).
///
/// Required: `IdentityPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IdentityPoolRoleAttachment(Properties);

impl IdentityPoolRoleAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An identity pool ID in the format `REGION:GUID` .
    ///
    /// `IdentityPoolId`. Required. A change replaces the resource.
    pub fn identity_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityPoolId", value.into());
        self
    }

    /// How users for a specific identity provider are mapped to roles. This is a string to the `RoleMapping` object map. The string identifies the identity provider.
    ///
    /// `RoleMappings`.
    pub fn role_mappings(mut self, value: impl Into<Json>) -> Self {
        self.0.set("RoleMappings", value.into());
        self
    }

    /// The map of the roles associated with this pool. For a given role, the key is either "authenticated" or "unauthenticated". The value is the role ARN.
    ///
    /// `Roles`.
    pub fn roles(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Roles", value.into());
        self
    }
}

impl Resource for IdentityPoolRoleAttachment {
    const TYPE: &'static str = "AWS::Cognito::IdentityPoolRoleAttachment";
}

impl Construct for IdentityPoolRoleAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IdentityPoolRoleAttachment> for Properties {
    fn from(value: IdentityPoolRoleAttachment) -> Self {
        value.0
    }
}

impl Handle<IdentityPoolRoleAttachment> {
    /// The resource ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Sets up or modifies the logging configuration of a user pool. User pools can export user notification logs and, when threat protection is active, user-activity logs.
///
/// [`AWS::Cognito::LogDeliveryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-logdeliveryconfiguration.html).
///
/// Required: `UserPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LogDeliveryConfiguration(Properties);

impl LogDeliveryConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A logging destination of a user pool. User pools can have multiple logging destinations for message-delivery and user-activity logs.
    ///
    /// `LogConfigurations`.
    pub fn log_configurations(
        mut self,
        value: impl Into<List<log_delivery_configuration::LogConfiguration>>,
    ) -> Self {
        self.0.set("LogConfigurations", value.into());
        self
    }

    /// The ID of the user pool where you configured logging.
    ///
    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }
}

impl Resource for LogDeliveryConfiguration {
    const TYPE: &'static str = "AWS::Cognito::LogDeliveryConfiguration";
}

impl Construct for LogDeliveryConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LogDeliveryConfiguration> for Properties {
    fn from(value: LogDeliveryConfiguration) -> Self {
        value.0
    }
}

impl Handle<LogDeliveryConfiguration> {
    /// A user pool ID, for example `us-east-1_EXAMPLE` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a new set of branding settings for a user pool style and associates it with an app client. This operation is the programmatic option for the creation of a new style in the branding designer.
///
/// [`AWS::Cognito::ManagedLoginBranding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html).
///
/// Required: `UserPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ManagedLoginBranding(Properties);

impl ManagedLoginBranding {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of image files that you want to apply to roles like backgrounds, logos, and icons. Each object must also indicate whether it is for dark mode, light mode, or browser-adaptive mode.
    ///
    /// `Assets`.
    pub fn assets(mut self, value: impl Into<List<managed_login_branding::AssetType>>) -> Self {
        self.0.set("Assets", value.into());
        self
    }

    /// The app client that you want to assign the branding style to. Each style is linked to an app client until you delete it.
    ///
    /// `ClientId`. A change replaces the resource.
    pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientId", value.into());
        self
    }

    /// When `true` , returns values for branding options that are unchanged from Amazon Cognito defaults. When `false` or when you omit this parameter, returns only values that you customized in your branding style.
    ///
    /// `ReturnMergedResources`.
    pub fn return_merged_resources(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ReturnMergedResources", value.into());
        self
    }

    /// A JSON file, encoded as a `Document` type, with the the settings that you want to apply to your style.
    ///
    /// `Settings`.
    pub fn settings(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Settings", value.into());
        self
    }

    /// When true, applies the default branding style options. This option reverts to default style options that are managed by Amazon Cognito. You can modify them later in the branding editor.
    ///
    /// `UseCognitoProvidedValues`.
    pub fn use_cognito_provided_values(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseCognitoProvidedValues", value.into());
        self
    }

    /// The user pool where the branding style is assigned.
    ///
    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }
}

impl Resource for ManagedLoginBranding {
    const TYPE: &'static str = "AWS::Cognito::ManagedLoginBranding";
}

impl Construct for ManagedLoginBranding {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ManagedLoginBranding> for Properties {
    fn from(value: ManagedLoginBranding) -> Self {
        value.0
    }
}

impl Handle<ManagedLoginBranding> {
    /// The ID of the managed login branding style.
    ///
    /// `Fn::GetAtt` of `ManagedLoginBrandingId`.
    #[must_use]
    pub fn managed_login_branding_id(self) -> Value<String> {
        self.attribute("ManagedLoginBrandingId")
    }
}

/// Creates terms documents for the requested app client. When Terms and conditions and Privacy policy documents are configured, the app client displays links to them in the sign-up page of managed login for the app client.
///
/// [`AWS::Cognito::Terms`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-terms.html).
///
/// Required: `Enforcement`, `Links`, `TermsName`, `TermsSource`, `UserPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Terms(Properties);

impl Terms {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the app client that the terms documents are assigned to.
    ///
    /// `ClientId`. A change replaces the resource.
    pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientId", value.into());
        self
    }

    /// This parameter is reserved for future use and currently accepts one value.
    ///
    /// `Enforcement`. Required. Allowed: [`Enforcement`](terms::Enforcement).
    pub fn enforcement(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Enforcement", value.into());
        self
    }

    /// A map of URLs to languages. For each localized language that will view the requested `TermsName` , assign a URL. A selection of `cognito:default` displays for all languages that don't have a language-specific URL.
    ///
    /// `Links`. Required.
    pub fn links(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Links", value.into());
        self
    }

    /// The type and friendly name of the terms documents.
    ///
    /// `TermsName`. Required.
    pub fn terms_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TermsName", value.into());
        self
    }

    /// This parameter is reserved for future use and currently accepts one value.
    ///
    /// `TermsSource`. Required. Allowed: [`TermsSource`](terms::TermsSource).
    pub fn terms_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TermsSource", value.into());
        self
    }

    /// The ID of the user pool that contains the terms documents.
    ///
    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }
}

impl Resource for Terms {
    const TYPE: &'static str = "AWS::Cognito::Terms";
}

impl Construct for Terms {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Terms> for Properties {
    fn from(value: Terms) -> Self {
        value.0
    }
}

impl Handle<Terms> {
    /// The ID of the terms documents.
    ///
    /// `Fn::GetAtt` of `TermsId`.
    #[must_use]
    pub fn terms_id(self) -> Value<String> {
        self.attribute("TermsId")
    }
}

/// The `AWS::Cognito::UserPool` resource creates an Amazon Cognito user pool.
///
/// [`AWS::Cognito::UserPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserPool(Properties);

impl UserPool {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The available verified method a user can use to recover their password when they call `ForgotPassword` . You can use this setting to define a preferred method when a user has more than one method available.
    ///
    /// `AccountRecoverySetting`.
    pub fn account_recovery_setting(
        mut self,
        value: impl Into<Value<user_pool::AccountRecoverySetting>>,
    ) -> Self {
        self.0.set("AccountRecoverySetting", value.into());
        self
    }

    /// The settings for administrator creation of users in a user pool. Contains settings for allowing user sign-up, customizing invitation messages to new users, and the amount of time before temporary passwords expire.
    ///
    /// `AdminCreateUserConfig`.
    pub fn admin_create_user_config(
        mut self,
        value: impl Into<Value<user_pool::AdminCreateUserConfig>>,
    ) -> Self {
        self.0.set("AdminCreateUserConfig", value.into());
        self
    }

    /// Attributes supported as an alias for this user pool.
    ///
    /// `AliasAttributes`. Allowed: [`AliasAttributes`](user_pool::AliasAttributes).
    pub fn alias_attributes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AliasAttributes", value.into());
        self
    }

    /// The attributes that you want your user pool to automatically verify.
    ///
    /// `AutoVerifiedAttributes`. Allowed: [`AutoVerifiedAttributes`](user_pool::AutoVerifiedAttributes).
    pub fn auto_verified_attributes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AutoVerifiedAttributes", value.into());
        self
    }

    /// When active, `DeletionProtection` prevents accidental deletion of your user pool. Before you can delete a user pool that you have protected against deletion, you must deactivate this feature.
    ///
    /// `DeletionProtection`. Allowed: [`DeletionProtection`](user_pool::DeletionProtection).
    pub fn deletion_protection(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// The device-remembering configuration for a user pool.
    ///
    /// `DeviceConfiguration`.
    pub fn device_configuration(
        mut self,
        value: impl Into<Value<user_pool::DeviceConfiguration>>,
    ) -> Self {
        self.0.set("DeviceConfiguration", value.into());
        self
    }

    /// `EmailAuthenticationMessage`.
    pub fn email_authentication_message(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EmailAuthenticationMessage", value.into());
        self
    }

    /// `EmailAuthenticationSubject`.
    pub fn email_authentication_subject(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EmailAuthenticationSubject", value.into());
        self
    }

    /// The email configuration of your user pool. The email configuration type sets your preferred sending method, AWS Region, and sender for messages from your user pool.
    ///
    /// `EmailConfiguration`.
    pub fn email_configuration(
        mut self,
        value: impl Into<Value<user_pool::EmailConfiguration>>,
    ) -> Self {
        self.0.set("EmailConfiguration", value.into());
        self
    }

    /// This parameter is no longer used. See [VerificationMessageTemplateType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-verificationmessagetemplate.html) .
    ///
    /// `EmailVerificationMessage`.
    pub fn email_verification_message(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EmailVerificationMessage", value.into());
        self
    }

    /// This parameter is no longer used. See [VerificationMessageTemplateType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-verificationmessagetemplate.html) .
    ///
    /// `EmailVerificationSubject`.
    pub fn email_verification_subject(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EmailVerificationSubject", value.into());
        self
    }

    /// Set enabled MFA options on a specified user pool. To disable all MFAs after it has been enabled, set `MfaConfiguration` to `OFF` and remove EnabledMfas. MFAs can only be all disabled if `MfaConfiguration` is `OFF` .
    ///
    /// `EnabledMfas`.
    pub fn enabled_mfas(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EnabledMfas", value.into());
        self
    }

    /// `IssuerConfiguration`.
    pub fn issuer_configuration(
        mut self,
        value: impl Into<Value<user_pool::IssuerConfiguration>>,
    ) -> Self {
        self.0.set("IssuerConfiguration", value.into());
        self
    }

    /// `KeyConfiguration`.
    pub fn key_configuration(
        mut self,
        value: impl Into<Value<user_pool::KeyConfiguration>>,
    ) -> Self {
        self.0.set("KeyConfiguration", value.into());
        self
    }

    /// A collection of user pool Lambda triggers. Amazon Cognito invokes triggers at several possible stages of authentication operations. Triggers can modify the outcome of the operations that invoked them.
    ///
    /// `LambdaConfig`.
    pub fn lambda_config(mut self, value: impl Into<Value<user_pool::LambdaConfig>>) -> Self {
        self.0.set("LambdaConfig", value.into());
        self
    }

    /// Displays the state of multi-factor authentication (MFA) as on, off, or optional. When `ON` , all users must set up MFA before they can sign in.
    ///
    /// `MfaConfiguration`. Allowed: [`MfaConfiguration`](user_pool::MfaConfiguration).
    pub fn mfa_configuration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MfaConfiguration", value.into());
        self
    }

    /// A list of user pool policies. Contains the policy that sets password-complexity requirements.
    ///
    /// `Policies`.
    pub fn policies(mut self, value: impl Into<Value<user_pool::Policies>>) -> Self {
        self.0.set("Policies", value.into());
        self
    }

    /// An array of attributes for the new user pool. You can add custom attributes and modify the properties of default attributes. The specifications in this parameter set the required attributes in your user pool.
    ///
    /// `Schema`.
    pub fn schema(mut self, value: impl Into<List<user_pool::SchemaAttribute>>) -> Self {
        self.0.set("Schema", value.into());
        self
    }

    /// The contents of the SMS authentication message.
    ///
    /// `SmsAuthenticationMessage`.
    pub fn sms_authentication_message(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SmsAuthenticationMessage", value.into());
        self
    }

    /// The settings for your Amazon Cognito user pool to send SMS messages with Amazon Simple Notification Service.
    ///
    /// `SmsConfiguration`.
    pub fn sms_configuration(
        mut self,
        value: impl Into<Value<user_pool::SmsConfiguration>>,
    ) -> Self {
        self.0.set("SmsConfiguration", value.into());
        self
    }

    /// This parameter is no longer used. See [VerificationMessageTemplateType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-verificationmessagetemplate.html) .
    ///
    /// `SmsVerificationMessage`.
    pub fn sms_verification_message(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SmsVerificationMessage", value.into());
        self
    }

    /// The settings for updates to user attributes.
    ///
    /// `UserAttributeUpdateSettings`.
    pub fn user_attribute_update_settings(
        mut self,
        value: impl Into<Value<user_pool::UserAttributeUpdateSettings>>,
    ) -> Self {
        self.0.set("UserAttributeUpdateSettings", value.into());
        self
    }

    /// Contains settings for activation of threat protection, including the operating mode and additional authentication types. To log user security information but take no action, set to `AUDIT` .
    ///
    /// `UserPoolAddOns`.
    pub fn user_pool_add_ons(mut self, value: impl Into<Value<user_pool::UserPoolAddOns>>) -> Self {
        self.0.set("UserPoolAddOns", value.into());
        self
    }

    /// A friendly name for your user pool.
    ///
    /// `UserPoolName`.
    pub fn user_pool_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolName", value.into());
        self
    }

    /// The tag keys and values to assign to the user pool. A tag is a label that you can use to categorize and manage user pools in different ways, such as by purpose, owner, environment, or other criteria.
    ///
    /// `UserPoolTags`.
    pub fn user_pool_tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("UserPoolTags", value.into());
        self
    }

    /// The user pool [feature plan](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html) , or tier.
    ///
    /// `UserPoolTier`. Allowed: [`UserPoolTier`](user_pool::UserPoolTier).
    pub fn user_pool_tier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolTier", value.into());
        self
    }

    /// Specifies whether a user can use an email address or phone number as a username when they sign up.
    ///
    /// `UsernameAttributes`. Allowed: [`UsernameAttributes`](user_pool::UsernameAttributes).
    pub fn username_attributes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("UsernameAttributes", value.into());
        self
    }

    /// Sets the case sensitivity option for sign-in usernames. When `CaseSensitive` is `false` (case insensitive), users can sign in with any combination of capital and lowercase letters.
    ///
    /// `UsernameConfiguration`.
    pub fn username_configuration(
        mut self,
        value: impl Into<Value<user_pool::UsernameConfiguration>>,
    ) -> Self {
        self.0.set("UsernameConfiguration", value.into());
        self
    }

    /// The template for the verification message that your user pool delivers to users who set an email address or phone number attribute.
    ///
    /// `VerificationMessageTemplate`.
    pub fn verification_message_template(
        mut self,
        value: impl Into<Value<user_pool::VerificationMessageTemplate>>,
    ) -> Self {
        self.0.set("VerificationMessageTemplate", value.into());
        self
    }

    /// `WebAuthnFactorConfiguration`. Allowed: [`WebAuthnFactorConfiguration`](user_pool::WebAuthnFactorConfiguration).
    pub fn web_authn_factor_configuration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WebAuthnFactorConfiguration", value.into());
        self
    }

    /// Sets or displays the authentication domain, typically your user pool domain, that passkey providers must use as a relying party (RP) in their configuration.
    ///
    /// `WebAuthnRelyingPartyID`.
    pub fn web_authn_relying_party_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WebAuthnRelyingPartyID", value.into());
        self
    }

    /// When `required` , users can only register and sign in users with passkeys that are capable of [user verification](https://docs.aws.amazon.com/https://www.w3.org/TR/webauthn-2/#enum-userVerificationRequirement) .
    ///
    /// `WebAuthnUserVerification`.
    pub fn web_authn_user_verification(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WebAuthnUserVerification", value.into());
        self
    }
}

impl Resource for UserPool {
    const TYPE: &'static str = "AWS::Cognito::UserPool";
}

impl Construct for UserPool {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserPool> for Properties {
    fn from(value: UserPool) -> Self {
        value.0
    }
}

impl Handle<UserPool> {
    /// The Amazon Resource Name (ARN) of the user pool, such as `arn:aws:cognito-idp:us-east-1:123412341234:userpool/us-east-1_123412341` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// A friendly name for the IdP.
    ///
    /// `Fn::GetAtt` of `ProviderName`.
    #[must_use]
    pub fn provider_name(self) -> Value<String> {
        self.attribute("ProviderName")
    }

    /// The URL of the provider of the Amazon Cognito user pool, specified as a `String` .
    ///
    /// `Fn::GetAtt` of `ProviderURL`.
    #[must_use]
    pub fn provider_url(self) -> Value<String> {
        self.attribute("ProviderURL")
    }

    /// The ID of the user pool.
    ///
    /// `Fn::GetAtt` of `UserPoolId`.
    #[must_use]
    pub fn user_pool_id(self) -> Value<String> {
        self.attribute("UserPoolId")
    }
}

/// The `AWS::Cognito::UserPoolClient` resource specifies an Amazon Cognito user pool client.
///
/// [`AWS::Cognito::UserPoolClient`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html).
///
/// Required: `UserPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserPoolClient(Properties);

impl UserPoolClient {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The access token time limit. After this limit expires, your user can't use their access token.
    ///
    /// `AccessTokenValidity`.
    pub fn access_token_validity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("AccessTokenValidity", value.into());
        self
    }

    /// The OAuth grant types that you want your app client to generate for clients in managed login authentication. To create an app client that generates client credentials grants, you must add `client_credentials` as the only allowed OAuth flow.
    ///
    /// `AllowedOAuthFlows`. Allowed: [`AllowedOAuthFlows`](user_pool_client::AllowedOAuthFlows).
    pub fn allowed_o_auth_flows(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AllowedOAuthFlows", value.into());
        self
    }

    /// Set to `true` to use OAuth 2.0 authorization server features in your app client.
    ///
    /// `AllowedOAuthFlowsUserPoolClient`.
    pub fn allowed_o_auth_flows_user_pool_client(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowedOAuthFlowsUserPoolClient", value.into());
        self
    }

    /// The OAuth, OpenID Connect (OIDC), and custom scopes that you want to permit your app client to authorize access with.
    ///
    /// `AllowedOAuthScopes`.
    pub fn allowed_o_auth_scopes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AllowedOAuthScopes", value.into());
        self
    }

    /// The user pool analytics configuration for collecting metrics and sending them to your Amazon Pinpoint campaign.
    ///
    /// `AnalyticsConfiguration`.
    pub fn analytics_configuration(
        mut self,
        value: impl Into<Value<user_pool_client::AnalyticsConfiguration>>,
    ) -> Self {
        self.0.set("AnalyticsConfiguration", value.into());
        self
    }

    /// Amazon Cognito creates a session token for each API request in an authentication flow. `AuthSessionValidity` is the duration, in minutes, of that session token.
    ///
    /// `AuthSessionValidity`.
    pub fn auth_session_validity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("AuthSessionValidity", value.into());
        self
    }

    /// A list of allowed redirect, or callback, URLs for managed login authentication. These URLs are the paths where you want to send your users' browsers after they complete authentication with managed login or a third-party IdP.
    ///
    /// `CallbackURLs`.
    pub fn callback_urls(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CallbackURLs", value.into());
        self
    }

    /// A friendly name for the app client that you want to create.
    ///
    /// `ClientName`.
    pub fn client_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientName", value.into());
        self
    }

    /// The default redirect URI. In app clients with one assigned IdP, replaces `redirect_uri` in authentication requests. Must be in the `CallbackURLs` list.
    ///
    /// `DefaultRedirectURI`.
    pub fn default_redirect_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultRedirectURI", value.into());
        self
    }

    /// When `true` , your application can include additional `UserContextData` in authentication requests. This data includes the IP address, and contributes to analysis by threat protection features.
    ///
    /// `EnablePropagateAdditionalUserContextData`.
    pub fn enable_propagate_additional_user_context_data(
        mut self,
        value: impl Into<Value<bool>>,
    ) -> Self {
        self.0
            .set("EnablePropagateAdditionalUserContextData", value.into());
        self
    }

    /// Activates or deactivates token revocation.
    ///
    /// `EnableTokenRevocation`.
    pub fn enable_token_revocation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableTokenRevocation", value.into());
        self
    }

    /// The [authentication flows](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html) that you want your user pool client to support.
    ///
    /// `ExplicitAuthFlows`. Allowed: [`ExplicitAuthFlows`](user_pool_client::ExplicitAuthFlows).
    pub fn explicit_auth_flows(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ExplicitAuthFlows", value.into());
        self
    }

    /// When `true` , generates a client secret for the app client. Client secrets are used with server-side and machine-to-machine applications. Client secrets are automatically generated; you can't specify a secret value.
    ///
    /// `GenerateSecret`. A change replaces the resource.
    pub fn generate_secret(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("GenerateSecret", value.into());
        self
    }

    /// The ID token time limit. After this limit expires, your user can't use their ID token. To specify the time unit for `IdTokenValidity` as `seconds` , `minutes` , `hours` , or `days` , set a `TokenValidityUnits` value in your API request.
    ///
    /// `IdTokenValidity`.
    pub fn id_token_validity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("IdTokenValidity", value.into());
        self
    }

    /// A list of allowed logout URLs for managed login authentication. When you pass `logout_uri` and `client_id` parameters to `/logout` , Amazon Cognito signs out your user and redirects them to the logout URL.
    ///
    /// `LogoutURLs`.
    pub fn logout_urls(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LogoutURLs", value.into());
        self
    }

    /// Errors and responses that you want Amazon Cognito APIs to return during authentication, account confirmation, and password recovery when the user doesn't exist in the user pool.
    ///
    /// `PreventUserExistenceErrors`. Allowed: [`PreventUserExistenceErrors`](user_pool_client::PreventUserExistenceErrors).
    pub fn prevent_user_existence_errors(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreventUserExistenceErrors", value.into());
        self
    }

    /// The list of user attributes that you want your app client to have read access to. After your user authenticates in your app, their access token authorizes them to read their own attribute value for any attribute in this list.
    ///
    /// `ReadAttributes`.
    pub fn read_attributes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ReadAttributes", value.into());
        self
    }

    /// The configuration of your app client for refresh token rotation. When enabled, your app client issues new ID, access, and refresh tokens when users renew their sessions with refresh tokens.
    ///
    /// `RefreshTokenRotation`.
    pub fn refresh_token_rotation(
        mut self,
        value: impl Into<Value<user_pool_client::RefreshTokenRotation>>,
    ) -> Self {
        self.0.set("RefreshTokenRotation", value.into());
        self
    }

    /// The refresh token time limit. After this limit expires, your user can't use their refresh token.
    ///
    /// `RefreshTokenValidity`.
    pub fn refresh_token_validity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RefreshTokenValidity", value.into());
        self
    }

    /// A list of provider names for the identity providers (IdPs) that are supported on this client. The following are supported: `COGNITO` , `Facebook` , `Google` , `SignInWithApple` , and `LoginWithAmazon` .
    ///
    /// `SupportedIdentityProviders`.
    pub fn supported_identity_providers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SupportedIdentityProviders", value.into());
        self
    }

    /// The units that validity times are represented in. The default unit for refresh tokens is days, and the default for ID and access tokens are hours.
    ///
    /// `TokenValidityUnits`.
    pub fn token_validity_units(
        mut self,
        value: impl Into<Value<user_pool_client::TokenValidityUnits>>,
    ) -> Self {
        self.0.set("TokenValidityUnits", value.into());
        self
    }

    /// The ID of the user pool where you want to create an app client.
    ///
    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }

    /// The list of user attributes that you want your app client to have write access to. After your user authenticates in your app, their access token authorizes them to set or modify their own attribute value for any attribute in this list.
    ///
    /// `WriteAttributes`.
    pub fn write_attributes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("WriteAttributes", value.into());
        self
    }
}

impl Resource for UserPoolClient {
    const TYPE: &'static str = "AWS::Cognito::UserPoolClient";
}

impl Construct for UserPoolClient {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserPoolClient> for Properties {
    fn from(value: UserPoolClient) -> Self {
        value.0
    }
}

impl Handle<UserPoolClient> {
    /// The ID of the app client, for example `1example23456789` .
    ///
    /// `Fn::GetAtt` of `ClientId`.
    #[must_use]
    pub fn client_id(self) -> Value<String> {
        self.attribute("ClientId")
    }

    /// `Fn::GetAtt` of `ClientSecret`.
    #[must_use]
    pub fn client_secret(self) -> Value<String> {
        self.attribute("ClientSecret")
    }

    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// The AWS::Cognito::UserPoolDomain resource creates a new domain for a user pool.
///
/// [`AWS::Cognito::UserPoolDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html).
///
/// Required: `Domain`, `UserPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserPoolDomain(Properties);

impl UserPoolDomain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration for a custom domain that hosts the sign-up and sign-in pages for your application. Use this object to specify an SSL certificate that is managed by ACM.
    ///
    /// `CustomDomainConfig`.
    pub fn custom_domain_config(
        mut self,
        value: impl Into<Value<user_pool_domain::CustomDomainConfigType>>,
    ) -> Self {
        self.0.set("CustomDomainConfig", value.into());
        self
    }

    /// The name of the domain that you want to update. For custom domains, this is the fully-qualified domain name, for example `auth.example.com` . For prefix domains, this is the prefix alone, such as `myprefix` .
    ///
    /// `Domain`. Required. A change replaces the resource.
    pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Domain", value.into());
        self
    }

    /// A version number that indicates the state of managed login for your domain. Version `1` is hosted UI (classic). Version `2` is the newer managed login with the branding editor.
    ///
    /// `ManagedLoginVersion`.
    pub fn managed_login_version(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ManagedLoginVersion", value.into());
        self
    }

    /// `Routing`.
    pub fn routing(mut self, value: impl Into<Value<user_pool_domain::RoutingType>>) -> Self {
        self.0.set("Routing", value.into());
        self
    }

    /// The ID of the user pool that is associated with the domain you're updating.
    ///
    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }
}

impl Resource for UserPoolDomain {
    const TYPE: &'static str = "AWS::Cognito::UserPoolDomain";
}

impl Construct for UserPoolDomain {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserPoolDomain> for Properties {
    fn from(value: UserPoolDomain) -> Self {
        value.0
    }
}

impl Handle<UserPoolDomain> {
    /// The Amazon CloudFront endpoint that you use as the target of the alias that you set up with your Domain Name Service (DNS) provider.
    ///
    /// `Fn::GetAtt` of `CloudFrontDistribution`.
    #[must_use]
    pub fn cloud_front_distribution(self) -> Value<String> {
        self.attribute("CloudFrontDistribution")
    }
}

/// A user pool group. Contains details about the group and the way that it contributes to IAM role decisions with identity pools.
///
/// [`AWS::Cognito::UserPoolGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolgroup.html).
///
/// Required: `UserPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserPoolGroup(Properties);

impl UserPoolGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the group that you're creating.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A name for the group. This name must be unique in your user pool.
    ///
    /// `GroupName`. A change replaces the resource.
    pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupName", value.into());
        self
    }

    /// A non-negative integer value that specifies the precedence of this group relative to the other groups that a user can belong to in the user pool. Zero is the highest precedence value.
    ///
    /// `Precedence`.
    pub fn precedence(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Precedence", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) for the IAM role that you want to associate with the group. A group role primarily declares a preferred role for the credentials that you get from an identity pool.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The ID of the user pool where you want to create a user group.
    ///
    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }
}

impl Resource for UserPoolGroup {
    const TYPE: &'static str = "AWS::Cognito::UserPoolGroup";
}

impl Construct for UserPoolGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserPoolGroup> for Properties {
    fn from(value: UserPoolGroup) -> Self {
        value.0
    }
}

/// The `AWS::Cognito::UserPoolIdentityProvider` resource creates an identity provider for a user pool.
///
/// [`AWS::Cognito::UserPoolIdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html).
///
/// Required: `ProviderDetails`, `ProviderName`, `ProviderType`, `UserPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserPoolIdentityProvider(Properties);

impl UserPoolIdentityProvider {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A mapping of IdP attributes to standard and custom user pool attributes. Specify a user pool attribute as the key of the key-value pair, and the IdP attribute claim name as the value.
    ///
    /// `AttributeMapping`.
    pub fn attribute_mapping(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("AttributeMapping", value.into());
        self
    }

    /// An array of IdP identifiers, for example `"IdPIdentifiers": [ "MyIdP", "MyIdP2" ]` .
    ///
    /// `IdpIdentifiers`.
    pub fn idp_identifiers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("IdpIdentifiers", value.into());
        self
    }

    /// The scopes, URLs, and identifiers for your external identity provider. The following examples describe the provider detail keys for each IdP type. These values and their schema are subject to change.
    ///
    /// `ProviderDetails`. Required.
    pub fn provider_details(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("ProviderDetails", value.into());
        self
    }

    /// The name that you want to assign to the IdP.
    ///
    /// `ProviderName`. Required. A change replaces the resource.
    pub fn provider_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProviderName", value.into());
        self
    }

    /// The type of IdP that you want to add. Amazon Cognito supports OIDC, SAML 2.0, Login With Amazon, Sign In With Apple, Google, and Facebook IdPs.
    ///
    /// `ProviderType`. Required. Allowed: [`ProviderType`](user_pool_identity_provider::ProviderType). A change replaces the resource.
    pub fn provider_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProviderType", value.into());
        self
    }

    /// The Id of the user pool where you want to create an IdP.
    ///
    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }
}

impl Resource for UserPoolIdentityProvider {
    const TYPE: &'static str = "AWS::Cognito::UserPoolIdentityProvider";
}

impl Construct for UserPoolIdentityProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserPoolIdentityProvider> for Properties {
    fn from(value: UserPoolIdentityProvider) -> Self {
        value.0
    }
}

/// Resource Type definition for AWS::Cognito::UserPoolRegionalConfigurationAttachment
///
/// [`AWS::Cognito::UserPoolRegionalConfigurationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolregionalconfigurationattachment.html).
///
/// Required: `UserPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserPoolRegionalConfigurationAttachment(Properties);

impl UserPoolRegionalConfigurationAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `EmailConfiguration`.
    pub fn email_configuration(
        mut self,
        value: impl Into<Value<user_pool_regional_configuration_attachment::EmailConfiguration>>,
    ) -> Self {
        self.0.set("EmailConfiguration", value.into());
        self
    }

    /// `LambdaConfig`.
    pub fn lambda_config(
        mut self,
        value: impl Into<Value<user_pool_regional_configuration_attachment::LambdaConfig>>,
    ) -> Self {
        self.0.set("LambdaConfig", value.into());
        self
    }

    /// `SmsConfiguration`.
    pub fn sms_configuration(
        mut self,
        value: impl Into<Value<user_pool_regional_configuration_attachment::SmsConfiguration>>,
    ) -> Self {
        self.0.set("SmsConfiguration", value.into());
        self
    }

    /// The status of the replica. Set to ACTIVE or INACTIVE.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }

    /// `UserPoolTags`.
    pub fn user_pool_tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("UserPoolTags", value.into());
        self
    }
}

impl Resource for UserPoolRegionalConfigurationAttachment {
    const TYPE: &'static str = "AWS::Cognito::UserPoolRegionalConfigurationAttachment";
}

impl Construct for UserPoolRegionalConfigurationAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserPoolRegionalConfigurationAttachment> for Properties {
    fn from(value: UserPoolRegionalConfigurationAttachment) -> Self {
        value.0
    }
}

/// Resource Type definition for AWS::Cognito::UserPoolReplica
///
/// [`AWS::Cognito::UserPoolReplica`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolreplica.html).
///
/// Required: `RegionName`, `UserPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserPoolReplica(Properties);

impl UserPoolReplica {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `RegionName`. Required. A change replaces the resource.
    pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RegionName", value.into());
        self
    }

    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }

    /// `UserPoolTagsAtCreate`. A change replaces the resource.
    pub fn user_pool_tags_at_create(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("UserPoolTagsAtCreate", value.into());
        self
    }
}

impl Resource for UserPoolReplica {
    const TYPE: &'static str = "AWS::Cognito::UserPoolReplica";
}

impl Construct for UserPoolReplica {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserPoolReplica> for Properties {
    fn from(value: UserPoolReplica) -> Self {
        value.0
    }
}

/// The `AWS::Cognito::UserPoolResourceServer` resource creates a new OAuth2.0 resource server and defines custom scopes in it.
///
/// [`AWS::Cognito::UserPoolResourceServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolresourceserver.html).
///
/// Required: `Identifier`, `Name`, `UserPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserPoolResourceServer(Properties);

impl UserPoolResourceServer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A unique resource server identifier for the resource server. The identifier can be an API friendly name like `solar-system-data` . You can also set an API URL like `https://solar-system-data-api.example.com` as your identifier.
    ///
    /// `Identifier`. Required. A change replaces the resource.
    pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Identifier", value.into());
        self
    }

    /// A friendly name for the resource server.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of scopes. Each scope is a map with keys `ScopeName` and `ScopeDescription` .
    ///
    /// `Scopes`.
    pub fn scopes(
        mut self,
        value: impl Into<List<user_pool_resource_server::ResourceServerScopeType>>,
    ) -> Self {
        self.0.set("Scopes", value.into());
        self
    }

    /// The ID of the user pool where you want to create a resource server.
    ///
    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }
}

impl Resource for UserPoolResourceServer {
    const TYPE: &'static str = "AWS::Cognito::UserPoolResourceServer";
}

impl Construct for UserPoolResourceServer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserPoolResourceServer> for Properties {
    fn from(value: UserPoolResourceServer) -> Self {
        value.0
    }
}

/// The `AWS::Cognito::UserPoolRiskConfigurationAttachment` resource sets the risk configuration that is used for Amazon Cognito advanced security features.
///
/// [`AWS::Cognito::UserPoolRiskConfigurationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolriskconfigurationattachment.html).
///
/// Required: `ClientId`, `UserPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserPoolRiskConfigurationAttachment(Properties);

impl UserPoolRiskConfigurationAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The settings for automated responses and notification templates for adaptive authentication with threat protection.
    ///
    /// `AccountTakeoverRiskConfiguration`.
    pub fn account_takeover_risk_configuration(
        mut self,
        value: impl Into<
            Value<user_pool_risk_configuration_attachment::AccountTakeoverRiskConfigurationType>,
        >,
    ) -> Self {
        self.0.set("AccountTakeoverRiskConfiguration", value.into());
        self
    }

    /// The app client where this configuration is applied. When this parameter isn't present, the risk configuration applies to all user pool app clients that don't have client-level settings.
    ///
    /// `ClientId`. Required. A change replaces the resource.
    pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientId", value.into());
        self
    }

    /// Settings for compromised-credentials actions and authentication types with threat protection in full-function `ENFORCED` mode.
    ///
    /// `CompromisedCredentialsRiskConfiguration`.
    pub fn compromised_credentials_risk_configuration(
        mut self,
        value: impl Into<Value<user_pool_risk_configuration_attachment::CompromisedCredentialsRiskConfigurationType>>,
    ) -> Self {
        self.0
            .set("CompromisedCredentialsRiskConfiguration", value.into());
        self
    }

    /// Exceptions to the risk evaluation configuration, including always-allow and always-block IP address ranges.
    ///
    /// `RiskExceptionConfiguration`.
    pub fn risk_exception_configuration(
        mut self,
        value: impl Into<Value<user_pool_risk_configuration_attachment::RiskExceptionConfigurationType>>,
    ) -> Self {
        self.0.set("RiskExceptionConfiguration", value.into());
        self
    }

    /// The ID of the user pool that has the risk configuration applied.
    ///
    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }
}

impl Resource for UserPoolRiskConfigurationAttachment {
    const TYPE: &'static str = "AWS::Cognito::UserPoolRiskConfigurationAttachment";
}

impl Construct for UserPoolRiskConfigurationAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserPoolRiskConfigurationAttachment> for Properties {
    fn from(value: UserPoolRiskConfigurationAttachment) -> Self {
        value.0
    }
}

/// A container for the UI customization information for the hosted UI in a user pool.
///
/// [`AWS::Cognito::UserPoolUICustomizationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluicustomizationattachment.html).
///
/// Required: `ClientId`, `UserPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserPoolUICustomizationAttachment(Properties);

impl UserPoolUICustomizationAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A plaintext CSS file that contains the custom fields that you want to apply to your user pool or app client. To download a template, go to the Amazon Cognito console.
    ///
    /// `CSS`.
    pub fn css(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CSS", value.into());
        self
    }

    /// The app client ID for your UI customization. When this value isn't present, the customization applies to all user pool app clients that don't have client-level settings..
    ///
    /// `ClientId`. Required. A change replaces the resource.
    pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientId", value.into());
        self
    }

    /// The ID of the user pool where you want to apply branding to the classic hosted UI.
    ///
    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }
}

impl Resource for UserPoolUICustomizationAttachment {
    const TYPE: &'static str = "AWS::Cognito::UserPoolUICustomizationAttachment";
}

impl Construct for UserPoolUICustomizationAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserPoolUICustomizationAttachment> for Properties {
    fn from(value: UserPoolUICustomizationAttachment) -> Self {
        value.0
    }
}

/// The `AWS::Cognito::UserPoolUser` resource creates an Amazon Cognito user pool user.
///
/// [`AWS::Cognito::UserPoolUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluser.html).
///
/// Required: `UserPoolId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserPoolUser(Properties);

impl UserPoolUser {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A map of custom key-value pairs that you can provide as input for any custom workflows that this action triggers. You create custom workflows by assigning AWS Lambda functions to user pool triggers.
    ///
    /// `ClientMetadata`. A change replaces the resource.
    pub fn client_metadata(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("ClientMetadata", value.into());
        self
    }

    /// Specify `EMAIL` if email will be used to send the welcome message. Specify `SMS` if the phone number will be used. The default value is `SMS` . You can specify more than one value.
    ///
    /// `DesiredDeliveryMediums`. A change replaces the resource.
    pub fn desired_delivery_mediums(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DesiredDeliveryMediums", value.into());
        self
    }

    /// This parameter is used only if the `phone_number_verified` or `email_verified` attribute is set to `True` . Otherwise, it is ignored.
    ///
    /// `ForceAliasCreation`. A change replaces the resource.
    pub fn force_alias_creation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ForceAliasCreation", value.into());
        self
    }

    /// Set to `RESEND` to resend the invitation message to a user that already exists, and to reset the temporary-password duration with a new temporary password. Set to `SUPPRESS` to suppress sending the message. You can specify only one value.
    ///
    /// `MessageAction`. A change replaces the resource.
    pub fn message_action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MessageAction", value.into());
        self
    }

    /// An array of name-value pairs that contain user attributes and attribute values to be set for the user to be created. You can create a user without specifying any attributes other than `Username` .
    ///
    /// `UserAttributes`. A change replaces the resource.
    pub fn user_attributes(
        mut self,
        value: impl Into<List<user_pool_user::AttributeType>>,
    ) -> Self {
        self.0.set("UserAttributes", value.into());
        self
    }

    /// The ID of the user pool where you want to create a user.
    ///
    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }

    /// The value that you want to set as the username sign-in attribute. The following conditions apply to the username parameter.
    ///
    /// `Username`. A change replaces the resource.
    pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Username", value.into());
        self
    }

    /// Temporary user attributes that contribute to the outcomes of your pre sign-up Lambda trigger. This set of key-value pairs are for custom validation of information that you collect from your users but don't need to retain.
    ///
    /// `ValidationData`. A change replaces the resource.
    pub fn validation_data(
        mut self,
        value: impl Into<List<user_pool_user::AttributeType>>,
    ) -> Self {
        self.0.set("ValidationData", value.into());
        self
    }
}

impl Resource for UserPoolUser {
    const TYPE: &'static str = "AWS::Cognito::UserPoolUser";
}

impl Construct for UserPoolUser {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserPoolUser> for Properties {
    fn from(value: UserPoolUser) -> Self {
        value.0
    }
}

/// Adds a user to a group. A user who is in a group can present a preferred-role claim to an identity pool, and populates a `cognito:groups` claim to their access and identity tokens.
///
/// [`AWS::Cognito::UserPoolUserToGroupAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolusertogroupattachment.html).
///
/// Required: `GroupName`, `UserPoolId`, `Username`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserPoolUserToGroupAttachment(Properties);

impl UserPoolUserToGroupAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the group that you want to add your user to.
    ///
    /// `GroupName`. Required. A change replaces the resource.
    pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupName", value.into());
        self
    }

    /// The ID of the user pool that contains the group that you want to add the user to.
    ///
    /// `UserPoolId`. Required. A change replaces the resource.
    pub fn user_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserPoolId", value.into());
        self
    }

    /// The user's username.
    ///
    /// `Username`. Required. A change replaces the resource.
    pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Username", value.into());
        self
    }
}

impl Resource for UserPoolUserToGroupAttachment {
    const TYPE: &'static str = "AWS::Cognito::UserPoolUserToGroupAttachment";
}

impl Construct for UserPoolUserToGroupAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserPoolUserToGroupAttachment> for Properties {
    fn from(value: UserPoolUserToGroupAttachment) -> Self {
        value.0
    }
}

/// Property types of [`IdentityPool`].
pub mod identity_pool {
    use crate::{Json, List, Properties, Value};

    /// `CognitoIdentityProvider` is a property of the [AWS::Cognito::IdentityPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypool.html) resource that represents an Amazon Cognito user pool and its client ID.
    ///
    /// A property type of `AWS::Cognito::IdentityPool`.
    ///
    /// Required: `ClientId`, `ProviderName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CognitoIdentityProvider(Properties);

    impl CognitoIdentityProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The client ID for the Amazon Cognito user pool.
        ///
        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The provider name for an Amazon Cognito user pool. For example: `cognito-idp.us-east-2.amazonaws.com/us-east-2_123456789` .
        ///
        /// `ProviderName`. Required.
        pub fn provider_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProviderName", value.into());
            self
        }

        /// TRUE if server-side token validation is enabled for the identity provider’s token.
        ///
        /// `ServerSideTokenCheck`.
        pub fn server_side_token_check(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ServerSideTokenCheck", value.into());
            self
        }
    }

    impl From<CognitoIdentityProvider> for Json {
        fn from(value: CognitoIdentityProvider) -> Self {
            value.0.into()
        }
    }

    /// `CognitoStreams` is a property of the [AWS::Cognito::IdentityPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypool.html) resource that defines configuration options for Amazon Cognito streams.
    ///
    /// A property type of `AWS::Cognito::IdentityPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CognitoStreams(Properties);

    impl CognitoStreams {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the role Amazon Cognito can assume to publish to the stream. This role must grant access to Amazon Cognito (cognito-sync) to invoke `PutRecord` on your Amazon Cognito stream.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The name of the Amazon Cognito stream to receive updates. This stream must be in the developer's account and in the same Region as the identity pool.
        ///
        /// `StreamName`.
        pub fn stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamName", value.into());
            self
        }

        /// Status of the Amazon Cognito streams. Valid values are: `ENABLED` or `DISABLED` .
        ///
        /// `StreamingStatus`.
        pub fn streaming_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamingStatus", value.into());
            self
        }
    }

    impl From<CognitoStreams> for Json {
        fn from(value: CognitoStreams) -> Self {
            value.0.into()
        }
    }

    /// `PushSync` is a property of the [AWS::Cognito::IdentityPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypool.html) resource that defines the configuration options to be applied to an Amazon Cognito identity pool.
    ///
    /// A property type of `AWS::Cognito::IdentityPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PushSync(Properties);

    impl PushSync {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARNs of the Amazon SNS platform applications that could be used by clients.
        ///
        /// `ApplicationArns`.
        pub fn application_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ApplicationArns", value.into());
            self
        }

        /// An IAM role configured to allow Amazon Cognito to call Amazon SNS on behalf of the developer.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<PushSync> for Json {
        fn from(value: PushSync) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Cognito::IdentityPool`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`LogDeliveryConfiguration`].
pub mod log_delivery_configuration {
    use crate::{Json, Properties, Value};

    /// Configuration for the CloudWatch log group destination of user pool detailed activity logging, or of user activity log export with advanced security features.
    ///
    /// A property type of `AWS::Cognito::LogDeliveryConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogsConfiguration(Properties);

    impl CloudWatchLogsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (arn) of a CloudWatch Logs log group where your user pool sends logs. The log group must not be encrypted with AWS Key Management Service and must be in the same AWS account as your user pool.
        ///
        /// `LogGroupArn`.
        pub fn log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupArn", value.into());
            self
        }
    }

    impl From<CloudWatchLogsConfiguration> for Json {
        fn from(value: CloudWatchLogsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the Amazon Data Firehose stream destination of user activity log export with threat protection.
    ///
    /// A property type of `AWS::Cognito::LogDeliveryConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirehoseConfiguration(Properties);

    impl FirehoseConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of an Amazon Data Firehose stream that's the destination for threat protection log export.
        ///
        /// `StreamArn`.
        pub fn stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamArn", value.into());
            self
        }
    }

    impl From<FirehoseConfiguration> for Json {
        fn from(value: FirehoseConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration of user event logs to an external AWS service like Amazon Data Firehose, Amazon S3, or Amazon CloudWatch Logs.
    ///
    /// A property type of `AWS::Cognito::LogDeliveryConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogConfiguration(Properties);

    impl LogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for the CloudWatch log group destination of user pool detailed activity logging, or of user activity log export with advanced security features.
        ///
        /// `CloudWatchLogsConfiguration`.
        pub fn cloud_watch_logs_configuration(
            mut self,
            value: impl Into<Value<CloudWatchLogsConfiguration>>,
        ) -> Self {
            self.0.set("CloudWatchLogsConfiguration", value.into());
            self
        }

        /// The source of events that your user pool sends for logging. To send error-level logs about user notification activity, set to `userNotification` .
        ///
        /// `EventSource`.
        pub fn event_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventSource", value.into());
            self
        }

        /// Configuration for the Amazon Data Firehose stream destination of user activity log export with threat protection.
        ///
        /// `FirehoseConfiguration`.
        pub fn firehose_configuration(
            mut self,
            value: impl Into<Value<FirehoseConfiguration>>,
        ) -> Self {
            self.0.set("FirehoseConfiguration", value.into());
            self
        }

        /// The `errorlevel` selection of logs that a user pool sends for detailed activity logging.
        ///
        /// `LogLevel`.
        pub fn log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogLevel", value.into());
            self
        }

        /// Configuration for the Amazon S3 bucket destination of user activity log export with threat protection.
        ///
        /// `S3Configuration`.
        pub fn s3_configuration(mut self, value: impl Into<Value<S3Configuration>>) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }
    }

    impl From<LogConfiguration> for Json {
        fn from(value: LogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the Amazon S3 bucket destination of user activity log export with threat protection.
    ///
    /// A property type of `AWS::Cognito::LogDeliveryConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Configuration(Properties);

    impl S3Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of an Amazon S3 bucket that's the destination for threat protection log export.
        ///
        /// `BucketArn`.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketArn", value.into());
            self
        }
    }

    impl From<S3Configuration> for Json {
        fn from(value: S3Configuration) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ManagedLoginBranding`].
pub mod managed_login_branding {
    use crate::{Json, Properties, Value};

    /// An image file from a managed login branding style in a user pool.
    ///
    /// A property type of `AWS::Cognito::ManagedLoginBranding`.
    ///
    /// Required: `Category`, `ColorMode`, `Extension`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetType(Properties);

    impl AssetType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The image file, in Base64-encoded binary.
        ///
        /// `Bytes`.
        pub fn bytes(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bytes", value.into());
            self
        }

        /// The category that the image corresponds to in your managed login configuration. Managed login has asset categories for different types of logos, backgrounds, and icons.
        ///
        /// `Category`. Required. Allowed: [`Category`].
        pub fn category(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Category", value.into());
            self
        }

        /// The display-mode target of the asset: light, dark, or browser-adaptive. For example, Amazon Cognito displays a dark-mode image only when the browser or application is in dark mode, but displays a browser-adaptive file in all contexts.
        ///
        /// `ColorMode`. Required. Allowed: [`ColorMode`].
        pub fn color_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ColorMode", value.into());
            self
        }

        /// The file type of the image file.
        ///
        /// `Extension`. Required. Allowed: [`Extension`].
        pub fn extension(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Extension", value.into());
            self
        }

        /// The ID of the asset.
        ///
        /// `ResourceId`.
        pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceId", value.into());
            self
        }
    }

    impl From<AssetType> for Json {
        fn from(value: AssetType) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Category`.
        pub enum Category {
            FaviconIco = "FAVICON_ICO",
            FaviconSvg = "FAVICON_SVG",
            EmailGraphic = "EMAIL_GRAPHIC",
            SmsGraphic = "SMS_GRAPHIC",
            AuthAppGraphic = "AUTH_APP_GRAPHIC",
            PasswordGraphic = "PASSWORD_GRAPHIC",
            PasskeyGraphic = "PASSKEY_GRAPHIC",
            PageHeaderLogo = "PAGE_HEADER_LOGO",
            PageHeaderBackground = "PAGE_HEADER_BACKGROUND",
            PageFooterLogo = "PAGE_FOOTER_LOGO",
            PageFooterBackground = "PAGE_FOOTER_BACKGROUND",
            PageBackground = "PAGE_BACKGROUND",
            FormBackground = "FORM_BACKGROUND",
            FormLogo = "FORM_LOGO",
            IdpButtonIcon = "IDP_BUTTON_ICON",
        }

        /// Words for `ColorMode`.
        pub enum ColorMode {
            Light = "LIGHT",
            Dark = "DARK",
            Dynamic = "DYNAMIC",
        }

        /// Words for `Extension`.
        pub enum Extension {
            Ico = "ICO",
            Jpeg = "JPEG",
            Png = "PNG",
            Svg = "SVG",
            Webp = "WEBP",
        }
    }
}

/// Words of [`Terms`].
pub mod terms {
    words! {
        /// Words for `Enforcement`.
        pub enum Enforcement {
            None = "NONE",
        }

        /// Words for `TermsSource`.
        pub enum TermsSource {
            Link = "LINK",
        }
    }
}

/// Property types and words of [`UserPool`].
pub mod user_pool {
    use crate::{Json, List, Properties, Value};

    /// The available verified method a user can use to recover their password when they call `ForgotPassword` . You can use this setting to define a preferred method when a user has more than one method available.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccountRecoverySetting(Properties);

    impl AccountRecoverySetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of options and priorities for user message delivery in forgot-password operations.
        ///
        /// `RecoveryMechanisms`.
        pub fn recovery_mechanisms(mut self, value: impl Into<List<RecoveryOption>>) -> Self {
            self.0.set("RecoveryMechanisms", value.into());
            self
        }
    }

    impl From<AccountRecoverySetting> for Json {
        fn from(value: AccountRecoverySetting) -> Self {
            value.0.into()
        }
    }

    /// The settings for administrator creation of users in a user pool. Contains settings for allowing user sign-up, customizing invitation messages to new users, and the amount of time before temporary passwords expire.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdminCreateUserConfig(Properties);

    impl AdminCreateUserConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The setting for allowing self-service sign-up. When `true` , only administrators can create new user profiles. When `false` , users can register themselves and create a new user profile with the `SignUp` operation.
        ///
        /// `AllowAdminCreateUserOnly`.
        pub fn allow_admin_create_user_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowAdminCreateUserOnly", value.into());
            self
        }

        /// The template for the welcome message to new users. This template must include the `{####}` temporary password placeholder if you are creating users with passwords. If your users don't have passwords, you can omit the placeholder.
        ///
        /// `InviteMessageTemplate`.
        pub fn invite_message_template(
            mut self,
            value: impl Into<Value<InviteMessageTemplate>>,
        ) -> Self {
            self.0.set("InviteMessageTemplate", value.into());
            self
        }

        /// This parameter is no longer in use.
        ///
        /// `UnusedAccountValidityDays`.
        pub fn unused_account_validity_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UnusedAccountValidityDays", value.into());
            self
        }
    }

    impl From<AdminCreateUserConfig> for Json {
        fn from(value: AdminCreateUserConfig) -> Self {
            value.0.into()
        }
    }

    /// Threat protection configuration options for additional authentication types in your user pool, including custom authentication.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedSecurityAdditionalFlows(Properties);

    impl AdvancedSecurityAdditionalFlows {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operating mode of threat protection in custom authentication with [Custom authentication challenge Lambda triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html) .
        ///
        /// `CustomAuthMode`. Allowed: [`CustomAuthMode`].
        pub fn custom_auth_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomAuthMode", value.into());
            self
        }
    }

    impl From<AdvancedSecurityAdditionalFlows> for Json {
        fn from(value: AdvancedSecurityAdditionalFlows) -> Self {
            value.0.into()
        }
    }

    /// The configuration of a custom email sender Lambda trigger. This trigger routes all email notifications from a user pool to a Lambda function that delivers the message using custom logic.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomEmailSender(Properties);

    impl CustomEmailSender {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
        ///
        /// `LambdaArn`.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }

        /// The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. Higher-numbered versions add fields that support new features.
        ///
        /// `LambdaVersion`. Allowed: [`LambdaVersion`].
        pub fn lambda_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaVersion", value.into());
            self
        }
    }

    impl From<CustomEmailSender> for Json {
        fn from(value: CustomEmailSender) -> Self {
            value.0.into()
        }
    }

    /// The configuration of a custom SMS sender Lambda trigger. This trigger routes all SMS notifications from a user pool to a Lambda function that delivers the message using custom logic.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomSMSSender(Properties);

    impl CustomSMSSender {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
        ///
        /// `LambdaArn`.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }

        /// The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. Higher-numbered versions add fields that support new features.
        ///
        /// `LambdaVersion`. Allowed: [`LambdaVersion`].
        pub fn lambda_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaVersion", value.into());
            self
        }
    }

    impl From<CustomSMSSender> for Json {
        fn from(value: CustomSMSSender) -> Self {
            value.0.into()
        }
    }

    /// The device-remembering configuration for a user pool.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeviceConfiguration(Properties);

    impl DeviceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When true, a remembered device can sign in with device authentication instead of SMS and time-based one-time password (TOTP) factors for multi-factor authentication (MFA).
        ///
        /// `ChallengeRequiredOnNewDevice`.
        pub fn challenge_required_on_new_device(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ChallengeRequiredOnNewDevice", value.into());
            self
        }

        /// When true, Amazon Cognito doesn't automatically remember a user's device when your app sends a `ConfirmDevice` API request. In your app, create a prompt for your user to choose whether they want to remember their device.
        ///
        /// `DeviceOnlyRememberedOnUserPrompt`.
        pub fn device_only_remembered_on_user_prompt(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0.set("DeviceOnlyRememberedOnUserPrompt", value.into());
            self
        }
    }

    impl From<DeviceConfiguration> for Json {
        fn from(value: DeviceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The email configuration of your user pool. The email configuration type sets your preferred sending method, AWS Region, and sender for messages from your user pool.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmailConfiguration(Properties);

    impl EmailConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The set of configuration rules that can be applied to emails sent using Amazon Simple Email Service. A configuration set is applied to an email by including a reference to the configuration set in the headers of the email.
        ///
        /// `ConfigurationSet`.
        pub fn configuration_set(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigurationSet", value.into());
            self
        }

        /// Specifies whether Amazon Cognito uses its built-in functionality to send your users email messages, or uses your Amazon Simple Email Service email configuration. Specify one of the following values:
        ///
        /// `EmailSendingAccount`. Allowed: [`EmailSendingAccount`].
        pub fn email_sending_account(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailSendingAccount", value.into());
            self
        }

        /// Either the sender’s email address or the sender’s name with their email address. For example, `testuser@example.com` or `Test User <testuser@example.com>` . This address appears before the body of the email.
        ///
        /// `From`.
        pub fn from(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("From", value.into());
            self
        }

        /// The destination to which the receiver of the email should reply.
        ///
        /// `ReplyToEmailAddress`.
        pub fn reply_to_email_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplyToEmailAddress", value.into());
            self
        }

        /// The ARN of a verified email address or an address from a verified domain in Amazon SES. You can set a `SourceArn` email from a verified domain only with an API request.
        ///
        /// `SourceArn`.
        pub fn source_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceArn", value.into());
            self
        }
    }

    impl From<EmailConfiguration> for Json {
        fn from(value: EmailConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cognito::UserPool`.
    ///
    /// Required: `CallerArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EumsSmsConfiguration(Properties);

    impl EumsSmsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CallerArn`. Required.
        pub fn caller_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CallerArn", value.into());
            self
        }

        /// `ConfigurationSetName`.
        pub fn configuration_set_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigurationSetName", value.into());
            self
        }

        /// `ExternalId`.
        pub fn external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExternalId", value.into());
            self
        }

        /// `InEntityId`.
        pub fn in_entity_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InEntityId", value.into());
            self
        }

        /// `InTemplateId`.
        pub fn in_template_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InTemplateId", value.into());
            self
        }

        /// `OriginationIdentity`.
        pub fn origination_identity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginationIdentity", value.into());
            self
        }

        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<EumsSmsConfiguration> for Json {
        fn from(value: EumsSmsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InboundFederation(Properties);

    impl InboundFederation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LambdaArn`.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }

        /// `LambdaVersion`. Allowed: [`LambdaVersion`].
        pub fn lambda_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaVersion", value.into());
            self
        }
    }

    impl From<InboundFederation> for Json {
        fn from(value: InboundFederation) -> Self {
            value.0.into()
        }
    }

    /// The template for the welcome message to new users. This template must include the `{####}` temporary password placeholder if you are creating users with passwords. If your users don't have passwords, you can omit the placeholder.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InviteMessageTemplate(Properties);

    impl InviteMessageTemplate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The message template for email messages.
        ///
        /// `EmailMessage`.
        pub fn email_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailMessage", value.into());
            self
        }

        /// The subject line for email messages.
        ///
        /// `EmailSubject`.
        pub fn email_subject(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailSubject", value.into());
            self
        }

        /// The message template for SMS messages.
        ///
        /// `SMSMessage`.
        pub fn sms_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SMSMessage", value.into());
            self
        }
    }

    impl From<InviteMessageTemplate> for Json {
        fn from(value: InviteMessageTemplate) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IssuerConfiguration(Properties);

    impl IssuerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<IssuerConfiguration> for Json {
        fn from(value: IssuerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyConfiguration(Properties);

    impl KeyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `KeyType`. Allowed: [`KeyType`].
        pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyType", value.into());
            self
        }

        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<KeyConfiguration> for Json {
        fn from(value: KeyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A collection of user pool Lambda triggers. Amazon Cognito invokes triggers at several possible stages of user pool operations. Triggers can modify the outcome of the operations that invoked them.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaConfig(Properties);

    impl LambdaConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of a create auth challenge Lambda trigger, one of three triggers in the sequence of the [custom authentication challenge triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html) .
        ///
        /// `CreateAuthChallenge`.
        pub fn create_auth_challenge(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreateAuthChallenge", value.into());
            self
        }

        /// The configuration of a custom email sender Lambda trigger. This trigger routes all email notifications from a user pool to a Lambda function that delivers the message using custom logic.
        ///
        /// `CustomEmailSender`.
        pub fn custom_email_sender(mut self, value: impl Into<Value<CustomEmailSender>>) -> Self {
            self.0.set("CustomEmailSender", value.into());
            self
        }

        /// A custom message Lambda trigger. This trigger is an opportunity to customize all SMS and email messages from your user pool.
        ///
        /// `CustomMessage`.
        pub fn custom_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomMessage", value.into());
            self
        }

        /// The configuration of a custom SMS sender Lambda trigger. This trigger routes all SMS notifications from a user pool to a Lambda function that delivers the message using custom logic.
        ///
        /// `CustomSMSSender`.
        pub fn custom_sms_sender(mut self, value: impl Into<Value<CustomSMSSender>>) -> Self {
            self.0.set("CustomSMSSender", value.into());
            self
        }

        /// The configuration of a define auth challenge Lambda trigger, one of three triggers in the sequence of the [custom authentication challenge triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html) .
        ///
        /// `DefineAuthChallenge`.
        pub fn define_auth_challenge(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefineAuthChallenge", value.into());
            self
        }

        /// `InboundFederation`.
        pub fn inbound_federation(mut self, value: impl Into<Value<InboundFederation>>) -> Self {
            self.0.set("InboundFederation", value.into());
            self
        }

        /// The ARN of an [KMS key](https://docs.aws.amazon.com//kms/latest/developerguide/concepts.html#master_keys) . Amazon Cognito uses the key to encrypt codes and temporary passwords sent to custom sender Lambda triggers.
        ///
        /// `KMSKeyID`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KMSKeyID", value.into());
            self
        }

        /// The configuration of a [post authentication Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html) in a user pool. This trigger can take custom actions after a user signs in.
        ///
        /// `PostAuthentication`.
        pub fn post_authentication(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PostAuthentication", value.into());
            self
        }

        /// The configuration of a [post confirmation Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html) in a user pool.
        ///
        /// `PostConfirmation`.
        pub fn post_confirmation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PostConfirmation", value.into());
            self
        }

        /// The configuration of a [pre authentication trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html) in a user pool. This trigger can evaluate and modify user sign-in events.
        ///
        /// `PreAuthentication`.
        pub fn pre_authentication(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreAuthentication", value.into());
            self
        }

        /// The configuration of a [pre sign-up Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html) in a user pool.
        ///
        /// `PreSignUp`.
        pub fn pre_sign_up(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreSignUp", value.into());
            self
        }

        /// The legacy configuration of a [pre token generation Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html) in a user pool.
        ///
        /// `PreTokenGeneration`.
        pub fn pre_token_generation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreTokenGeneration", value.into());
            self
        }

        /// The detailed configuration of a [pre token generation Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html) in a user pool.
        ///
        /// `PreTokenGenerationConfig`.
        pub fn pre_token_generation_config(
            mut self,
            value: impl Into<Value<PreTokenGenerationConfig>>,
        ) -> Self {
            self.0.set("PreTokenGenerationConfig", value.into());
            self
        }

        /// The configuration of a [migrate user Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html) in a user pool.
        ///
        /// `UserMigration`.
        pub fn user_migration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserMigration", value.into());
            self
        }

        /// The configuration of a verify auth challenge Lambda trigger, one of three triggers in the sequence of the [custom authentication challenge triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html) .
        ///
        /// `VerifyAuthChallengeResponse`.
        pub fn verify_auth_challenge_response(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VerifyAuthChallengeResponse", value.into());
            self
        }
    }

    impl From<LambdaConfig> for Json {
        fn from(value: LambdaConfig) -> Self {
            value.0.into()
        }
    }

    /// The minimum and maximum values of an attribute that is of the number type, for example `custom:age` .
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NumberAttributeConstraints(Properties);

    impl NumberAttributeConstraints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum length of a number attribute value. Must be a number less than or equal to `2^1023` , represented as a string with a length of 131072 characters or fewer.
        ///
        /// `MaxValue`.
        pub fn max_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaxValue", value.into());
            self
        }

        /// The minimum value of an attribute that is of the number data type.
        ///
        /// `MinValue`.
        pub fn min_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MinValue", value.into());
            self
        }
    }

    impl From<NumberAttributeConstraints> for Json {
        fn from(value: NumberAttributeConstraints) -> Self {
            value.0.into()
        }
    }

    /// The password policy settings for a user pool, including complexity, history, and length requirements.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PasswordPolicy(Properties);

    impl PasswordPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The minimum length of the password in the policy that you have set. This value can't be less than 6.
        ///
        /// `MinimumLength`.
        pub fn minimum_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinimumLength", value.into());
            self
        }

        /// The number of previous passwords that you want Amazon Cognito to restrict each user from reusing. Users can't set a password that matches any of `n` previous passwords, where `n` is the value of `PasswordHistorySize` .
        ///
        /// `PasswordHistorySize`.
        pub fn password_history_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PasswordHistorySize", value.into());
            self
        }

        /// The requirement in a password policy that users must include at least one lowercase letter in their password.
        ///
        /// `RequireLowercase`.
        pub fn require_lowercase(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RequireLowercase", value.into());
            self
        }

        /// The requirement in a password policy that users must include at least one number in their password.
        ///
        /// `RequireNumbers`.
        pub fn require_numbers(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RequireNumbers", value.into());
            self
        }

        /// The requirement in a password policy that users must include at least one symbol in their password.
        ///
        /// `RequireSymbols`.
        pub fn require_symbols(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RequireSymbols", value.into());
            self
        }

        /// The requirement in a password policy that users must include at least one uppercase letter in their password.
        ///
        /// `RequireUppercase`.
        pub fn require_uppercase(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RequireUppercase", value.into());
            self
        }

        /// The number of days a temporary password is valid in the password policy. If the user doesn't sign in during this time, an administrator must reset their password. Defaults to `7` .
        ///
        /// `TemporaryPasswordValidityDays`.
        pub fn temporary_password_validity_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TemporaryPasswordValidityDays", value.into());
            self
        }
    }

    impl From<PasswordPolicy> for Json {
        fn from(value: PasswordPolicy) -> Self {
            value.0.into()
        }
    }

    /// A list of user pool policies. Contains the policy that sets password-complexity requirements.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Policies(Properties);

    impl Policies {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The password policy settings for a user pool, including complexity, history, and length requirements.
        ///
        /// `PasswordPolicy`.
        pub fn password_policy(mut self, value: impl Into<Value<PasswordPolicy>>) -> Self {
            self.0.set("PasswordPolicy", value.into());
            self
        }

        /// The policy for allowed types of authentication in a user pool.
        ///
        /// `SignInPolicy`.
        pub fn sign_in_policy(mut self, value: impl Into<Value<SignInPolicy>>) -> Self {
            self.0.set("SignInPolicy", value.into());
            self
        }
    }

    impl From<Policies> for Json {
        fn from(value: Policies) -> Self {
            value.0.into()
        }
    }

    /// The properties of a pre token generation Lambda trigger.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PreTokenGenerationConfig(Properties);

    impl PreTokenGenerationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
        ///
        /// `LambdaArn`.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }

        /// The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. Higher-numbered versions add fields that support new features.
        ///
        /// `LambdaVersion`. Allowed: [`PreTokenGenerationConfigLambdaVersion`].
        pub fn lambda_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaVersion", value.into());
            self
        }
    }

    impl From<PreTokenGenerationConfig> for Json {
        fn from(value: PreTokenGenerationConfig) -> Self {
            value.0.into()
        }
    }

    /// A recovery option for a user. The `AccountRecoverySettingType` data type is an array of this object. Each `RecoveryOptionType` has a priority property that determines whether it is a primary or secondary option.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecoveryOption(Properties);

    impl RecoveryOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The recovery method that this object sets a recovery option for.
        ///
        /// `Name`. Allowed: [`Name`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Your priority preference for using the specified attribute in account recovery. The highest priority is `1` .
        ///
        /// `Priority`.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }
    }

    impl From<RecoveryOption> for Json {
        fn from(value: RecoveryOption) -> Self {
            value.0.into()
        }
    }

    /// A list of the user attributes and their properties in your user pool. The attribute schema contains standard attributes, custom attributes with a `custom:` prefix, and developer attributes with a `dev:` prefix.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaAttribute(Properties);

    impl SchemaAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data format of the values for your attribute. When you choose an `AttributeDataType` , Amazon Cognito validates the input against the data type.
        ///
        /// `AttributeDataType`. Allowed: [`AttributeDataType`].
        pub fn attribute_data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeDataType", value.into());
            self
        }

        /// \> You should use [WriteAttributes](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientType.html#CognitoUserPools-Type-UserPoolClientType-WriteAttributes) in the user pool client to control how attributes can be mutated for new use cases instead of using `DeveloperOnlyAttribute` .
        ///
        /// `DeveloperOnlyAttribute`.
        pub fn developer_only_attribute(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DeveloperOnlyAttribute", value.into());
            self
        }

        /// Specifies whether the value of the attribute can be changed.
        ///
        /// `Mutable`.
        pub fn mutable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Mutable", value.into());
            self
        }

        /// The name of your user pool attribute. When you create or update a user pool, adding a schema attribute creates a custom or developer-only attribute.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies the constraints for an attribute of the number type.
        ///
        /// `NumberAttributeConstraints`.
        pub fn number_attribute_constraints(
            mut self,
            value: impl Into<Value<NumberAttributeConstraints>>,
        ) -> Self {
            self.0.set("NumberAttributeConstraints", value.into());
            self
        }

        /// Specifies whether a user pool attribute is required. If the attribute is required and the user doesn't provide a value, registration or sign-in will fail.
        ///
        /// `Required`.
        pub fn required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Required", value.into());
            self
        }

        /// Specifies the constraints for an attribute of the string type.
        ///
        /// `StringAttributeConstraints`.
        pub fn string_attribute_constraints(
            mut self,
            value: impl Into<Value<StringAttributeConstraints>>,
        ) -> Self {
            self.0.set("StringAttributeConstraints", value.into());
            self
        }
    }

    impl From<SchemaAttribute> for Json {
        fn from(value: SchemaAttribute) -> Self {
            value.0.into()
        }
    }

    /// The policy for allowed types of authentication in a user pool.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SignInPolicy(Properties);

    impl SignInPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The sign-in methods that a user pool supports as the first factor. You can permit users to start authentication with a standard username and password, or with other one-time password and hardware factors.
        ///
        /// `AllowedFirstAuthFactors`. Allowed: [`AllowedFirstAuthFactors`].
        pub fn allowed_first_auth_factors(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedFirstAuthFactors", value.into());
            self
        }
    }

    impl From<SignInPolicy> for Json {
        fn from(value: SignInPolicy) -> Self {
            value.0.into()
        }
    }

    /// User pool configuration for delivery of SMS messages with Amazon Simple Notification Service.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SmsConfiguration(Properties);

    impl SmsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EumsSms`.
        pub fn eums_sms(mut self, value: impl Into<Value<EumsSmsConfiguration>>) -> Self {
            self.0.set("EumsSms", value.into());
            self
        }

        /// The external ID provides additional security for your IAM role. You can use an `ExternalId` with the IAM role that you use with Amazon SNS to send SMS messages for your user pool.
        ///
        /// `ExternalId`.
        pub fn external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExternalId", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon SNS caller. This is the ARN of the IAM role in your AWS account that Amazon Cognito will use to send SMS messages.
        ///
        /// `SnsCallerArn`.
        pub fn sns_caller_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnsCallerArn", value.into());
            self
        }

        /// The AWS Region to use with Amazon SNS integration. You can choose the same Region as your user pool, or a supported \*Legacy Amazon SNS alternate Region\* .
        ///
        /// `SnsRegion`.
        pub fn sns_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnsRegion", value.into());
            self
        }
    }

    impl From<SmsConfiguration> for Json {
        fn from(value: SmsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The minimum and maximum length values of an attribute that is of the string type, for example `custom:department` .
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StringAttributeConstraints(Properties);

    impl StringAttributeConstraints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum length of a string attribute value. Must be a number less than or equal to `2^1023` , represented as a string with a length of 131072 characters or fewer.
        ///
        /// `MaxLength`.
        pub fn max_length(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaxLength", value.into());
            self
        }

        /// The minimum length of a string attribute value.
        ///
        /// `MinLength`.
        pub fn min_length(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MinLength", value.into());
            self
        }
    }

    impl From<StringAttributeConstraints> for Json {
        fn from(value: StringAttributeConstraints) -> Self {
            value.0.into()
        }
    }

    /// The settings for updates to user attributes.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    ///
    /// Required: `AttributesRequireVerificationBeforeUpdate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserAttributeUpdateSettings(Properties);

    impl UserAttributeUpdateSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Requires that your user verifies their email address, phone number, or both before Amazon Cognito updates the value of that attribute.
        ///
        /// `AttributesRequireVerificationBeforeUpdate`. Required. Allowed: [`AttributesRequireVerificationBeforeUpdate`].
        pub fn attributes_require_verification_before_update(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0
                .set("AttributesRequireVerificationBeforeUpdate", value.into());
            self
        }
    }

    impl From<UserAttributeUpdateSettings> for Json {
        fn from(value: UserAttributeUpdateSettings) -> Self {
            value.0.into()
        }
    }

    /// User pool add-ons. Contains settings for activation of threat protection. To log user security information but take no action, set to `AUDIT` .
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserPoolAddOns(Properties);

    impl UserPoolAddOns {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Threat protection configuration options for additional authentication types in your user pool, including custom authentication.
        ///
        /// `AdvancedSecurityAdditionalFlows`.
        pub fn advanced_security_additional_flows(
            mut self,
            value: impl Into<Value<AdvancedSecurityAdditionalFlows>>,
        ) -> Self {
            self.0.set("AdvancedSecurityAdditionalFlows", value.into());
            self
        }

        /// The operating mode of threat protection for standard authentication types in your user pool, including username-password and secure remote password (SRP) authentication.
        ///
        /// `AdvancedSecurityMode`. Allowed: [`AdvancedSecurityMode`].
        pub fn advanced_security_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdvancedSecurityMode", value.into());
            self
        }
    }

    impl From<UserPoolAddOns> for Json {
        fn from(value: UserPoolAddOns) -> Self {
            value.0.into()
        }
    }

    /// Case sensitivity of the username input for the selected sign-in option. When case sensitivity is set to `False` (case insensitive), users can sign in with any combination of capital and lowercase letters.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UsernameConfiguration(Properties);

    impl UsernameConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether user name case sensitivity will be applied for all users in the user pool through Amazon Cognito APIs. For most use cases, set case sensitivity to `False` (case insensitive) as a best practice.
        ///
        /// `CaseSensitive`.
        pub fn case_sensitive(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CaseSensitive", value.into());
            self
        }
    }

    impl From<UsernameConfiguration> for Json {
        fn from(value: UsernameConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The template for the verification message that your user pool delivers to users who set an email address or phone number attribute.
    ///
    /// A property type of `AWS::Cognito::UserPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VerificationMessageTemplate(Properties);

    impl VerificationMessageTemplate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of verification emails to contain a clickable link or a verification code.
        ///
        /// `DefaultEmailOption`. Allowed: [`DefaultEmailOption`].
        pub fn default_email_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultEmailOption", value.into());
            self
        }

        /// The template for email messages that Amazon Cognito sends to your users.
        ///
        /// `EmailMessage`.
        pub fn email_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailMessage", value.into());
            self
        }

        /// The email message template for sending a confirmation link to the user.
        ///
        /// `EmailMessageByLink`.
        pub fn email_message_by_link(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailMessageByLink", value.into());
            self
        }

        /// The subject line for the email message template.
        ///
        /// `EmailSubject`.
        pub fn email_subject(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailSubject", value.into());
            self
        }

        /// The subject line for the email message template for sending a confirmation link to the user.
        ///
        /// `EmailSubjectByLink`.
        pub fn email_subject_by_link(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailSubjectByLink", value.into());
            self
        }

        /// The template for SMS messages that Amazon Cognito sends to your users.
        ///
        /// `SmsMessage`.
        pub fn sms_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SmsMessage", value.into());
            self
        }
    }

    impl From<VerificationMessageTemplate> for Json {
        fn from(value: VerificationMessageTemplate) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AliasAttributes`.
        pub enum AliasAttributes {
            Email = "email",
            PhoneNumber = "phone_number",
            PreferredUsername = "preferred_username",
        }

        /// Words for `AutoVerifiedAttributes`.
        pub enum AutoVerifiedAttributes {
            Email = "email",
            PhoneNumber = "phone_number",
        }

        /// Words for `DeletionProtection`.
        pub enum DeletionProtection {
            Active = "ACTIVE",
            Inactive = "INACTIVE",
        }

        /// Words for `MfaConfiguration`.
        pub enum MfaConfiguration {
            Off = "OFF",
            On = "ON",
            Optional = "OPTIONAL",
        }

        /// Words for `UserPoolTier`.
        pub enum UserPoolTier {
            Lite = "LITE",
            Essentials = "ESSENTIALS",
            Plus = "PLUS",
        }

        /// Words for `UsernameAttributes`.
        pub enum UsernameAttributes {
            Email = "email",
            PhoneNumber = "phone_number",
        }

        /// Words for `WebAuthnFactorConfiguration`.
        pub enum WebAuthnFactorConfiguration {
            SingleFactor = "SINGLE_FACTOR",
            MultiFactorWithUserVerification = "MULTI_FACTOR_WITH_USER_VERIFICATION",
        }

        /// Words for `CustomAuthMode`.
        pub enum CustomAuthMode {
            Audit = "AUDIT",
            Enforced = "ENFORCED",
        }

        /// Words for `LambdaVersion`.
        pub enum LambdaVersion {
            V1_0 = "V1_0",
        }

        /// Words for `EmailSendingAccount`.
        pub enum EmailSendingAccount {
            CognitoDefault = "COGNITO_DEFAULT",
            Developer = "DEVELOPER",
        }

        /// Words for `Type`.
        pub enum Type {
            Original = "ORIGINAL",
            Updated = "UPDATED",
        }

        /// Words for `KeyType`.
        pub enum KeyType {
            AwsOwnedKey = "AWS_OWNED_KEY",
            CustomerManagedKey = "CUSTOMER_MANAGED_KEY",
        }

        /// Words for `LambdaVersion`.
        pub enum PreTokenGenerationConfigLambdaVersion {
            V1_0 = "V1_0",
            V2_0 = "V2_0",
            V3_0 = "V3_0",
        }

        /// Words for `Name`.
        pub enum Name {
            AdminOnly = "admin_only",
            VerifiedEmail = "verified_email",
            VerifiedPhoneNumber = "verified_phone_number",
        }

        /// Words for `AttributeDataType`.
        pub enum AttributeDataType {
            Boolean = "Boolean",
            DateTime = "DateTime",
            Number = "Number",
            String = "String",
        }

        /// Words for `AllowedFirstAuthFactors`.
        pub enum AllowedFirstAuthFactors {
            EmailOtp = "EMAIL_OTP",
            Password = "PASSWORD",
            SmsOtp = "SMS_OTP",
            SoftwareToken = "SOFTWARE_TOKEN",
            WebAuthn = "WEB_AUTHN",
        }

        /// Words for `AttributesRequireVerificationBeforeUpdate`.
        pub enum AttributesRequireVerificationBeforeUpdate {
            Email = "email",
            PhoneNumber = "phone_number",
        }

        /// Words for `AdvancedSecurityMode`.
        pub enum AdvancedSecurityMode {
            Audit = "AUDIT",
            Enforced = "ENFORCED",
            Off = "OFF",
        }

        /// Words for `DefaultEmailOption`.
        pub enum DefaultEmailOption {
            ConfirmWithCode = "CONFIRM_WITH_CODE",
            ConfirmWithLink = "CONFIRM_WITH_LINK",
        }
    }
}

/// Property types and words of [`UserPoolClient`].
pub mod user_pool_client {
    use crate::{Json, Properties, Value};

    /// The settings for Amazon Pinpoint analytics configuration. With an analytics configuration, your application can collect user-activity metrics for user notifications with a Amazon Pinpoint campaign.
    ///
    /// A property type of `AWS::Cognito::UserPoolClient`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnalyticsConfiguration(Properties);

    impl AnalyticsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of an Amazon Pinpoint project that you want to connect to your user pool app client. Amazon Cognito publishes events to the Amazon Pinpoint project that `ApplicationArn` declares.
        ///
        /// `ApplicationArn`.
        pub fn application_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationArn", value.into());
            self
        }

        /// Your Amazon Pinpoint project ID.
        ///
        /// `ApplicationId`.
        pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationId", value.into());
            self
        }

        /// The [external ID](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html) of the role that Amazon Cognito assumes to send analytics data to Amazon Pinpoint.
        ///
        /// `ExternalId`.
        pub fn external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExternalId", value.into());
            self
        }

        /// The ARN of an AWS Identity and Access Management role that has the permissions required for Amazon Cognito to publish events to Amazon Pinpoint analytics.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// If `UserDataShared` is `true` , Amazon Cognito includes user data in the events that it publishes to Amazon Pinpoint analytics.
        ///
        /// `UserDataShared`.
        pub fn user_data_shared(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UserDataShared", value.into());
            self
        }
    }

    impl From<AnalyticsConfiguration> for Json {
        fn from(value: AnalyticsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration of your app client for refresh token rotation. When enabled, your app client issues new ID, access, and refresh tokens when users renew their sessions with refresh tokens.
    ///
    /// A property type of `AWS::Cognito::UserPoolClient`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RefreshTokenRotation(Properties);

    impl RefreshTokenRotation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The state of refresh token rotation for the current app client.
        ///
        /// `Feature`. Allowed: [`Feature`].
        pub fn feature(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Feature", value.into());
            self
        }

        /// When you request a token refresh with `GetTokensFromRefreshToken` , the original refresh token that you're rotating out can remain valid for a period of time of up to 60 seconds. This allows for client-side retries.
        ///
        /// `RetryGracePeriodSeconds`.
        pub fn retry_grace_period_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetryGracePeriodSeconds", value.into());
            self
        }
    }

    impl From<RefreshTokenRotation> for Json {
        fn from(value: RefreshTokenRotation) -> Self {
            value.0.into()
        }
    }

    /// The units that validity times are represented in. The default unit for refresh tokens is days, and the default for ID and access tokens are hours.
    ///
    /// A property type of `AWS::Cognito::UserPoolClient`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TokenValidityUnits(Properties);

    impl TokenValidityUnits {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A time unit for the value that you set in the `AccessTokenValidity` parameter. The default `AccessTokenValidity` time unit is `hours` . `AccessTokenValidity` duration can range from five minutes to one day.
        ///
        /// `AccessToken`. Allowed: [`AccessToken`].
        pub fn access_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessToken", value.into());
            self
        }

        /// A time unit for the value that you set in the `IdTokenValidity` parameter. The default `IdTokenValidity` time unit is `hours` . `IdTokenValidity` duration can range from five minutes to one day.
        ///
        /// `IdToken`. Allowed: [`IdToken`].
        pub fn id_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdToken", value.into());
            self
        }

        /// A time unit for the value that you set in the `RefreshTokenValidity` parameter. The default `RefreshTokenValidity` time unit is `days` . `RefreshTokenValidity` duration can range from 60 minutes to 10 years.
        ///
        /// `RefreshToken`. Allowed: [`RefreshToken`].
        pub fn refresh_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefreshToken", value.into());
            self
        }
    }

    impl From<TokenValidityUnits> for Json {
        fn from(value: TokenValidityUnits) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AllowedOAuthFlows`.
        pub enum AllowedOAuthFlows {
            ClientCredentials = "client_credentials",
            Code = "code",
            Implicit = "implicit",
        }

        /// Words for `ExplicitAuthFlows`.
        pub enum ExplicitAuthFlows {
            AdminNoSrpAuth = "ADMIN_NO_SRP_AUTH",
            AllowAdminUserPasswordAuth = "ALLOW_ADMIN_USER_PASSWORD_AUTH",
            AllowCustomAuth = "ALLOW_CUSTOM_AUTH",
            AllowRefreshTokenAuth = "ALLOW_REFRESH_TOKEN_AUTH",
            AllowUserAuth = "ALLOW_USER_AUTH",
            AllowUserPasswordAuth = "ALLOW_USER_PASSWORD_AUTH",
            AllowUserSrpAuth = "ALLOW_USER_SRP_AUTH",
            CustomAuthFlowOnly = "CUSTOM_AUTH_FLOW_ONLY",
            UserPasswordAuth = "USER_PASSWORD_AUTH",
        }

        /// Words for `PreventUserExistenceErrors`.
        pub enum PreventUserExistenceErrors {
            Enabled = "ENABLED",
            Legacy = "LEGACY",
        }

        /// Words for `Feature`.
        pub enum Feature {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `AccessToken`.
        pub enum AccessToken {
            Days = "days",
            Hours = "hours",
            Minutes = "minutes",
            Seconds = "seconds",
        }

        /// Words for `IdToken`.
        pub enum IdToken {
            Days = "days",
            Hours = "hours",
            Minutes = "minutes",
            Seconds = "seconds",
        }

        /// Words for `RefreshToken`.
        pub enum RefreshToken {
            Days = "days",
            Hours = "hours",
            Minutes = "minutes",
            Seconds = "seconds",
        }
    }
}

/// Property types and words of [`UserPoolDomain`].
pub mod user_pool_domain {
    use crate::{Json, Properties, Value};

    /// The configuration for a hosted UI custom domain.
    ///
    /// A property type of `AWS::Cognito::UserPoolDomain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomDomainConfigType(Properties);

    impl CustomDomainConfigType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of an Certificate Manager SSL certificate. You use this certificate for the subdomain of your custom domain.
        ///
        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// `SecurityPolicy`. Allowed: [`SecurityPolicy`].
        pub fn security_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecurityPolicy", value.into());
            self
        }
    }

    impl From<CustomDomainConfigType> for Json {
        fn from(value: CustomDomainConfigType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cognito::UserPoolDomain`.
    ///
    /// Required: `PrimaryRoute53HealthCheckId`, `SecondaryRegion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FailoverType(Properties);

    impl FailoverType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PrimaryRoute53HealthCheckId`. Required.
        pub fn primary_route53_health_check_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrimaryRoute53HealthCheckId", value.into());
            self
        }

        /// `SecondaryRegion`. Required.
        pub fn secondary_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecondaryRegion", value.into());
            self
        }
    }

    impl From<FailoverType> for Json {
        fn from(value: FailoverType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cognito::UserPoolDomain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RoutingType(Properties);

    impl RoutingType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Failover`.
        pub fn failover(mut self, value: impl Into<Value<FailoverType>>) -> Self {
            self.0.set("Failover", value.into());
            self
        }
    }

    impl From<RoutingType> for Json {
        fn from(value: RoutingType) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `SecurityPolicy`.
        pub enum SecurityPolicy {
            TlsV1 = "TLS_V1",
            TlsV1_2_2021 = "TLS_V1_2_2021",
            TlsV1_3_2025 = "TLS_V1_3_2025",
        }
    }
}

/// Words of [`UserPoolIdentityProvider`].
pub mod user_pool_identity_provider {
    words! {
        /// Words for `ProviderType`.
        pub enum ProviderType {
            Facebook = "Facebook",
            Google = "Google",
            LoginWithAmazon = "LoginWithAmazon",
            Oidc = "OIDC",
            Saml = "SAML",
            SignInWithApple = "SignInWithApple",
        }
    }
}

/// Property types of [`UserPoolRegionalConfigurationAttachment`].
pub mod user_pool_regional_configuration_attachment {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomEmailSender(Properties);

    impl CustomEmailSender {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LambdaArn`.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }

        /// `LambdaVersion`.
        pub fn lambda_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaVersion", value.into());
            self
        }
    }

    impl From<CustomEmailSender> for Json {
        fn from(value: CustomEmailSender) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomSMSSender(Properties);

    impl CustomSMSSender {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LambdaArn`.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }

        /// `LambdaVersion`.
        pub fn lambda_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaVersion", value.into());
            self
        }
    }

    impl From<CustomSMSSender> for Json {
        fn from(value: CustomSMSSender) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmailConfiguration(Properties);

    impl EmailConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ConfigurationSet`.
        pub fn configuration_set(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigurationSet", value.into());
            self
        }

        /// `EmailSendingAccount`.
        pub fn email_sending_account(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailSendingAccount", value.into());
            self
        }

        /// `From`.
        pub fn from(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("From", value.into());
            self
        }

        /// `ReplyToEmailAddress`.
        pub fn reply_to_email_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplyToEmailAddress", value.into());
            self
        }

        /// `SourceArn`.
        pub fn source_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceArn", value.into());
            self
        }
    }

    impl From<EmailConfiguration> for Json {
        fn from(value: EmailConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    ///
    /// Required: `CallerArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EumsSmsConfiguration(Properties);

    impl EumsSmsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CallerArn`. Required.
        pub fn caller_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CallerArn", value.into());
            self
        }

        /// `ConfigurationSetName`.
        pub fn configuration_set_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigurationSetName", value.into());
            self
        }

        /// `ExternalId`.
        pub fn external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExternalId", value.into());
            self
        }

        /// `InEntityId`.
        pub fn in_entity_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InEntityId", value.into());
            self
        }

        /// `InTemplateId`.
        pub fn in_template_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InTemplateId", value.into());
            self
        }

        /// `OriginationIdentity`.
        pub fn origination_identity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginationIdentity", value.into());
            self
        }

        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<EumsSmsConfiguration> for Json {
        fn from(value: EumsSmsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InboundFederation(Properties);

    impl InboundFederation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LambdaArn`.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }

        /// `LambdaVersion`.
        pub fn lambda_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaVersion", value.into());
            self
        }
    }

    impl From<InboundFederation> for Json {
        fn from(value: InboundFederation) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaConfig(Properties);

    impl LambdaConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CreateAuthChallenge`.
        pub fn create_auth_challenge(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreateAuthChallenge", value.into());
            self
        }

        /// `CustomEmailSender`.
        pub fn custom_email_sender(mut self, value: impl Into<Value<CustomEmailSender>>) -> Self {
            self.0.set("CustomEmailSender", value.into());
            self
        }

        /// `CustomMessage`.
        pub fn custom_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomMessage", value.into());
            self
        }

        /// `CustomSMSSender`.
        pub fn custom_sms_sender(mut self, value: impl Into<Value<CustomSMSSender>>) -> Self {
            self.0.set("CustomSMSSender", value.into());
            self
        }

        /// `DefineAuthChallenge`.
        pub fn define_auth_challenge(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefineAuthChallenge", value.into());
            self
        }

        /// `InboundFederation`.
        pub fn inbound_federation(mut self, value: impl Into<Value<InboundFederation>>) -> Self {
            self.0.set("InboundFederation", value.into());
            self
        }

        /// `KMSKeyID`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KMSKeyID", value.into());
            self
        }

        /// `PostAuthentication`.
        pub fn post_authentication(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PostAuthentication", value.into());
            self
        }

        /// `PostConfirmation`.
        pub fn post_confirmation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PostConfirmation", value.into());
            self
        }

        /// `PreAuthentication`.
        pub fn pre_authentication(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreAuthentication", value.into());
            self
        }

        /// `PreSignUp`.
        pub fn pre_sign_up(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreSignUp", value.into());
            self
        }

        /// `PreTokenGeneration`.
        pub fn pre_token_generation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreTokenGeneration", value.into());
            self
        }

        /// `PreTokenGenerationConfig`.
        pub fn pre_token_generation_config(
            mut self,
            value: impl Into<Value<PreTokenGenerationConfig>>,
        ) -> Self {
            self.0.set("PreTokenGenerationConfig", value.into());
            self
        }

        /// `UserMigration`.
        pub fn user_migration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserMigration", value.into());
            self
        }

        /// `VerifyAuthChallengeResponse`.
        pub fn verify_auth_challenge_response(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VerifyAuthChallengeResponse", value.into());
            self
        }
    }

    impl From<LambdaConfig> for Json {
        fn from(value: LambdaConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PreTokenGenerationConfig(Properties);

    impl PreTokenGenerationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LambdaArn`.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }

        /// `LambdaVersion`.
        pub fn lambda_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaVersion", value.into());
            self
        }
    }

    impl From<PreTokenGenerationConfig> for Json {
        fn from(value: PreTokenGenerationConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SmsConfiguration(Properties);

    impl SmsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EumsSms`.
        pub fn eums_sms(mut self, value: impl Into<Value<EumsSmsConfiguration>>) -> Self {
            self.0.set("EumsSms", value.into());
            self
        }

        /// `ExternalId`.
        pub fn external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExternalId", value.into());
            self
        }

        /// `SnsCallerArn`.
        pub fn sns_caller_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnsCallerArn", value.into());
            self
        }

        /// `SnsRegion`.
        pub fn sns_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnsRegion", value.into());
            self
        }
    }

    impl From<SmsConfiguration> for Json {
        fn from(value: SmsConfiguration) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`UserPoolResourceServer`].
pub mod user_pool_resource_server {
    use crate::{Json, Properties, Value};

    /// One custom scope associated with a user pool resource server. This data type is a member of `ResourceServerScopeType` .
    ///
    /// A property type of `AWS::Cognito::UserPoolResourceServer`.
    ///
    /// Required: `ScopeDescription`, `ScopeName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceServerScopeType(Properties);

    impl ResourceServerScopeType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A friendly description of a custom scope.
        ///
        /// `ScopeDescription`. Required.
        pub fn scope_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScopeDescription", value.into());
            self
        }

        /// The name of the scope. Amazon Cognito renders custom scopes in the format `resourceServerIdentifier/ScopeName` .
        ///
        /// `ScopeName`. Required.
        pub fn scope_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScopeName", value.into());
            self
        }
    }

    impl From<ResourceServerScopeType> for Json {
        fn from(value: ResourceServerScopeType) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`UserPoolRiskConfigurationAttachment`].
pub mod user_pool_risk_configuration_attachment {
    use crate::{Json, List, Properties, Value};

    /// The automated response to a risk level for adaptive authentication in full-function, or `ENFORCED` , mode. You can assign an action to each risk level that advanced security features evaluates.
    ///
    /// A property type of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
    ///
    /// Required: `EventAction`, `Notify`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccountTakeoverActionType(Properties);

    impl AccountTakeoverActionType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to take for the attempted account takeover action for the associated risk level. Valid values are as follows:
        ///
        /// `EventAction`. Required.
        pub fn event_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventAction", value.into());
            self
        }

        /// Determines whether Amazon Cognito sends a user a notification message when your user pools assesses a user's session at the associated risk level.
        ///
        /// `Notify`. Required.
        pub fn notify(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Notify", value.into());
            self
        }
    }

    impl From<AccountTakeoverActionType> for Json {
        fn from(value: AccountTakeoverActionType) -> Self {
            value.0.into()
        }
    }

    /// A list of account-takeover actions for each level of risk that Amazon Cognito might assess with advanced security features.
    ///
    /// A property type of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccountTakeoverActionsType(Properties);

    impl AccountTakeoverActionsType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action that you assign to a high-risk assessment by threat protection.
        ///
        /// `HighAction`.
        pub fn high_action(mut self, value: impl Into<Value<AccountTakeoverActionType>>) -> Self {
            self.0.set("HighAction", value.into());
            self
        }

        /// The action that you assign to a low-risk assessment by threat protection.
        ///
        /// `LowAction`.
        pub fn low_action(mut self, value: impl Into<Value<AccountTakeoverActionType>>) -> Self {
            self.0.set("LowAction", value.into());
            self
        }

        /// The action that you assign to a medium-risk assessment by threat protection.
        ///
        /// `MediumAction`.
        pub fn medium_action(mut self, value: impl Into<Value<AccountTakeoverActionType>>) -> Self {
            self.0.set("MediumAction", value.into());
            self
        }
    }

    impl From<AccountTakeoverActionsType> for Json {
        fn from(value: AccountTakeoverActionsType) -> Self {
            value.0.into()
        }
    }

    /// The settings for automated responses and notification templates for adaptive authentication with advanced security features.
    ///
    /// A property type of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
    ///
    /// Required: `Actions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccountTakeoverRiskConfigurationType(Properties);

    impl AccountTakeoverRiskConfigurationType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of account-takeover actions for each level of risk that Amazon Cognito might assess with threat protection.
        ///
        /// `Actions`. Required.
        pub fn actions(mut self, value: impl Into<Value<AccountTakeoverActionsType>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// The settings for composing and sending an email message when threat protection assesses a risk level with adaptive authentication.
        ///
        /// `NotifyConfiguration`.
        pub fn notify_configuration(
            mut self,
            value: impl Into<Value<NotifyConfigurationType>>,
        ) -> Self {
            self.0.set("NotifyConfiguration", value.into());
            self
        }
    }

    impl From<AccountTakeoverRiskConfigurationType> for Json {
        fn from(value: AccountTakeoverRiskConfigurationType) -> Self {
            value.0.into()
        }
    }

    /// Settings for user pool actions when Amazon Cognito detects compromised credentials with advanced security features in full-function `ENFORCED` mode.
    ///
    /// A property type of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
    ///
    /// Required: `EventAction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CompromisedCredentialsActionsType(Properties);

    impl CompromisedCredentialsActionsType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action that Amazon Cognito takes when it detects compromised credentials.
        ///
        /// `EventAction`. Required.
        pub fn event_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventAction", value.into());
            self
        }
    }

    impl From<CompromisedCredentialsActionsType> for Json {
        fn from(value: CompromisedCredentialsActionsType) -> Self {
            value.0.into()
        }
    }

    /// Settings for compromised-credentials actions and authentication-event sources with advanced security features in full-function `ENFORCED` mode.
    ///
    /// A property type of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
    ///
    /// Required: `Actions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CompromisedCredentialsRiskConfigurationType(Properties);

    impl CompromisedCredentialsRiskConfigurationType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for the actions that you want your user pool to take when Amazon Cognito detects compromised credentials.
        ///
        /// `Actions`. Required.
        pub fn actions(
            mut self,
            value: impl Into<Value<CompromisedCredentialsActionsType>>,
        ) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// Settings for the sign-in activity where you want to configure compromised-credentials actions. Defaults to all events.
        ///
        /// `EventFilter`.
        pub fn event_filter(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EventFilter", value.into());
            self
        }
    }

    impl From<CompromisedCredentialsRiskConfigurationType> for Json {
        fn from(value: CompromisedCredentialsRiskConfigurationType) -> Self {
            value.0.into()
        }
    }

    /// The configuration for Amazon SES email messages that advanced security features sends to a user when your adaptive authentication automated response has a \*Notify\* action.
    ///
    /// A property type of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
    ///
    /// Required: `SourceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotifyConfigurationType(Properties);

    impl NotifyConfigurationType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The template for the email message that your user pool sends when a detected risk event is blocked.
        ///
        /// `BlockEmail`.
        pub fn block_email(mut self, value: impl Into<Value<NotifyEmailType>>) -> Self {
            self.0.set("BlockEmail", value.into());
            self
        }

        /// The email address that sends the email message. The address must be either individually verified with Amazon Simple Email Service, or from a domain that has been verified with Amazon SES.
        ///
        /// `From`.
        pub fn from(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("From", value.into());
            self
        }

        /// The template for the email message that your user pool sends when MFA is challenged in response to a detected risk.
        ///
        /// `MfaEmail`.
        pub fn mfa_email(mut self, value: impl Into<Value<NotifyEmailType>>) -> Self {
            self.0.set("MfaEmail", value.into());
            self
        }

        /// The template for the email message that your user pool sends when no action is taken in response to a detected risk.
        ///
        /// `NoActionEmail`.
        pub fn no_action_email(mut self, value: impl Into<Value<NotifyEmailType>>) -> Self {
            self.0.set("NoActionEmail", value.into());
            self
        }

        /// The reply-to email address of an email template. Can be an email address in the format `admin@example.com` or `Administrator <admin@example.com>` .
        ///
        /// `ReplyTo`.
        pub fn reply_to(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplyTo", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the identity that is associated with the sending authorization policy. This identity permits Amazon Cognito to send for the email address specified in the `From` parameter.
        ///
        /// `SourceArn`. Required.
        pub fn source_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceArn", value.into());
            self
        }
    }

    impl From<NotifyConfigurationType> for Json {
        fn from(value: NotifyConfigurationType) -> Self {
            value.0.into()
        }
    }

    /// The template for email messages that advanced security features sends to a user when your threat protection automated response has a \*Notify\* action.
    ///
    /// A property type of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
    ///
    /// Required: `Subject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotifyEmailType(Properties);

    impl NotifyEmailType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The body of an email notification formatted in HTML. Choose an `HtmlBody` or a `TextBody` to send an HTML-formatted or plaintext message, respectively.
        ///
        /// `HtmlBody`.
        pub fn html_body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HtmlBody", value.into());
            self
        }

        /// The subject of the threat protection email notification.
        ///
        /// `Subject`. Required.
        pub fn subject(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Subject", value.into());
            self
        }

        /// The body of an email notification formatted in plaintext. Choose an `HtmlBody` or a `TextBody` to send an HTML-formatted or plaintext message, respectively.
        ///
        /// `TextBody`.
        pub fn text_body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextBody", value.into());
            self
        }
    }

    impl From<NotifyEmailType> for Json {
        fn from(value: NotifyEmailType) -> Self {
            value.0.into()
        }
    }

    /// Exceptions to the risk evaluation configuration, including always-allow and always-block IP address ranges.
    ///
    /// A property type of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RiskExceptionConfigurationType(Properties);

    impl RiskExceptionConfigurationType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An always-block IP address list. Overrides the risk decision and always blocks authentication requests. This parameter is displayed and set in CIDR notation.
        ///
        /// `BlockedIPRangeList`.
        pub fn blocked_ip_range_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("BlockedIPRangeList", value.into());
            self
        }

        /// An always-allow IP address list. Risk detection isn't performed on the IP addresses in this range list. This parameter is displayed and set in CIDR notation.
        ///
        /// `SkippedIPRangeList`.
        pub fn skipped_ip_range_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SkippedIPRangeList", value.into());
            self
        }
    }

    impl From<RiskExceptionConfigurationType> for Json {
        fn from(value: RiskExceptionConfigurationType) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`UserPoolUser`].
pub mod user_pool_user {
    use crate::{Json, Properties, Value};

    /// The name and value of a user attribute.
    ///
    /// A property type of `AWS::Cognito::UserPoolUser`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttributeType(Properties);

    impl AttributeType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the attribute.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the attribute.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<AttributeType> for Json {
        fn from(value: AttributeType) -> Self {
            value.0.into()
        }
    }
}
