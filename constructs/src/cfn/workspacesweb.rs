//! `AWS::WorkSpacesWeb`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// This resource specifies browser settings that can be associated with a web portal. Once associated with a web portal, browser settings control how the browser will behave once a user starts a streaming session for the web portal.
///
/// [`AWS::WorkSpacesWeb::BrowserSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-browsersettings.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BrowserSettings(Properties);

impl BrowserSettings {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Additional encryption context of the browser settings.
    ///
    /// `AdditionalEncryptionContext`. A change replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value.into());
        self
    }

    /// A JSON string containing Chrome Enterprise policies that will be applied to all streaming sessions.
    ///
    /// `BrowserPolicy`.
    pub fn browser_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BrowserPolicy", value.into());
        self
    }

    /// The custom managed key of the browser settings.
    ///
    /// `CustomerManagedKey`. A change replaces the resource.
    pub fn customer_managed_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerManagedKey", value.into());
        self
    }

    /// The tags to add to the browser settings resource. A tag is a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<browser_settings::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The policy that specifies which URLs end users are allowed to access or which URLs or domain categories they are restricted from accessing for enhanced security.
    ///
    /// `WebContentFilteringPolicy`.
    pub fn web_content_filtering_policy(
        mut self,
        value: impl Into<Value<browser_settings::WebContentFilteringPolicy>>,
    ) -> Self {
        self.0.set("WebContentFilteringPolicy", value.into());
        self
    }
}

impl Resource for BrowserSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::BrowserSettings";
}

impl Construct for BrowserSettings {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BrowserSettings> for Properties {
    fn from(value: BrowserSettings) -> Self {
        value.0
    }
}

impl Handle<BrowserSettings> {
    /// A list of web portal ARNs that the browser settings resource is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[must_use]
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute_list("AssociatedPortalArns")
    }

    /// The ARN of the browser settings.
    ///
    /// `Fn::GetAtt` of `BrowserSettingsArn`.
    #[must_use]
    pub fn browser_settings_arn(self) -> Value<String> {
        self.attribute("BrowserSettingsArn")
    }
}

/// The data protection settings resource that can be associated with a web portal.
///
/// [`AWS::WorkSpacesWeb::DataProtectionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-dataprotectionsettings.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataProtectionSettings(Properties);

impl DataProtectionSettings {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The additional encryption context of the data protection settings.
    ///
    /// `AdditionalEncryptionContext`. A change replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value.into());
        self
    }

    /// The customer managed key used to encrypt sensitive information in the data protection settings.
    ///
    /// `CustomerManagedKey`. A change replaces the resource.
    pub fn customer_managed_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerManagedKey", value.into());
        self
    }

    /// The description of the data protection settings.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name of the data protection settings.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The inline redaction configuration for the data protection settings.
    ///
    /// `InlineRedactionConfiguration`.
    pub fn inline_redaction_configuration(
        mut self,
        value: impl Into<Value<data_protection_settings::InlineRedactionConfiguration>>,
    ) -> Self {
        self.0.set("InlineRedactionConfiguration", value.into());
        self
    }

    /// The tags of the data protection settings.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_protection_settings::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DataProtectionSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::DataProtectionSettings";
}

impl Construct for DataProtectionSettings {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataProtectionSettings> for Properties {
    fn from(value: DataProtectionSettings) -> Self {
        value.0
    }
}

impl Handle<DataProtectionSettings> {
    /// A list of web portal ARNs that this data protection settings resource is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[must_use]
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute_list("AssociatedPortalArns")
    }

    /// The creation date timestamp of the data protection settings.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[must_use]
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The ARN of the data protection settings resource.
    ///
    /// `Fn::GetAtt` of `DataProtectionSettingsArn`.
    #[must_use]
    pub fn data_protection_settings_arn(self) -> Value<String> {
        self.attribute("DataProtectionSettingsArn")
    }
}

/// This resource specifies an identity provider that is then associated with a web portal. This resource is not required if your portal's `AuthenticationType` is IAM Identity Center.
///
/// [`AWS::WorkSpacesWeb::IdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-identityprovider.html).
///
/// Required: `IdentityProviderDetails`, `IdentityProviderName`, `IdentityProviderType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IdentityProvider(Properties);

impl IdentityProvider {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identity provider details. The following list describes the provider detail keys for each identity provider type.
    ///
    /// `IdentityProviderDetails`. Required.
    pub fn identity_provider_details(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("IdentityProviderDetails", value.into());
        self
    }

    /// The identity provider name.
    ///
    /// `IdentityProviderName`. Required.
    pub fn identity_provider_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityProviderName", value.into());
        self
    }

    /// The identity provider type.
    ///
    /// `IdentityProviderType`. Required. Allowed: [`IdentityProviderType`](identity_provider::IdentityProviderType).
    pub fn identity_provider_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityProviderType", value.into());
        self
    }

    /// The ARN of the identity provider.
    ///
    /// `PortalArn`. A change replaces the resource.
    pub fn portal_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortalArn", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<identity_provider::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for IdentityProvider {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::IdentityProvider";
}

impl Construct for IdentityProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IdentityProvider> for Properties {
    fn from(value: IdentityProvider) -> Self {
        value.0
    }
}

impl Handle<IdentityProvider> {
    /// The ARN of the identity provider.
    ///
    /// `Fn::GetAtt` of `IdentityProviderArn`.
    #[must_use]
    pub fn identity_provider_arn(self) -> Value<String> {
        self.attribute("IdentityProviderArn")
    }
}

/// This resource specifies IP access settings that can be associated with a web portal. For more information, see \[Set up IP access controls (optional)\](<https://docs.aws.amazon.com/workspaces-web/latest/adminguide/ip-access-controls.html>) .
///
/// [`AWS::WorkSpacesWeb::IpAccessSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-ipaccesssettings.html).
///
/// Required: `IpRules`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IpAccessSettings(Properties);

impl IpAccessSettings {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Additional encryption context of the IP access settings.
    ///
    /// `AdditionalEncryptionContext`. A change replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value.into());
        self
    }

    /// The custom managed key of the IP access settings.
    ///
    /// `CustomerManagedKey`. A change replaces the resource.
    pub fn customer_managed_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerManagedKey", value.into());
        self
    }

    /// The description of the IP access settings.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name of the IP access settings.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The IP rules of the IP access settings.
    ///
    /// `IpRules`. Required.
    pub fn ip_rules(mut self, value: impl Into<List<ip_access_settings::IpRule>>) -> Self {
        self.0.set("IpRules", value.into());
        self
    }

    /// The tags to add to the IP access settings resource. A tag is a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<ip_access_settings::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for IpAccessSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::IpAccessSettings";
}

impl Construct for IpAccessSettings {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IpAccessSettings> for Properties {
    fn from(value: IpAccessSettings) -> Self {
        value.0
    }
}

impl Handle<IpAccessSettings> {
    /// A list of web portal ARNs that this IP access settings resource is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[must_use]
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute_list("AssociatedPortalArns")
    }

    /// The creation date timestamp of the IP access settings.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[must_use]
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The ARN of the IP access settings resource.
    ///
    /// `Fn::GetAtt` of `IpAccessSettingsArn`.
    #[must_use]
    pub fn ip_access_settings_arn(self) -> Value<String> {
        self.attribute("IpAccessSettingsArn")
    }
}

/// This resource specifies network settings that can be associated with a web portal. Once associated with a web portal, network settings define how streaming instances will connect with your specified VPC.
///
/// [`AWS::WorkSpacesWeb::NetworkSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-networksettings.html).
///
/// Required: `SecurityGroupIds`, `SubnetIds`, `VpcId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NetworkSettings(Properties);

impl NetworkSettings {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// One or more security groups used to control access from streaming instances to your VPC.
    ///
    /// `SecurityGroupIds`. Required.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The subnets in which network interfaces are created to connect streaming instances to your VPC. At least two of these subnets must be in different availability zones.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// The tags to add to the network settings resource. A tag is a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<network_settings::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The VPC that streaming instances will connect to.
    ///
    /// `VpcId`. Required.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for NetworkSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::NetworkSettings";
}

impl Construct for NetworkSettings {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NetworkSettings> for Properties {
    fn from(value: NetworkSettings) -> Self {
        value.0
    }
}

impl Handle<NetworkSettings> {
    /// A list of web portal ARNs that this network settings is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[must_use]
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute_list("AssociatedPortalArns")
    }

    /// The ARN of the network settings.
    ///
    /// `Fn::GetAtt` of `NetworkSettingsArn`.
    #[must_use]
    pub fn network_settings_arn(self) -> Value<String> {
        self.attribute("NetworkSettingsArn")
    }
}

/// This resource specifies a web portal, which users use to start browsing sessions. A `Standard` web portal can't start browsing sessions unless you have at defined and associated an `IdentityProvider` and `NetworkSettings` resource.
///
/// [`AWS::WorkSpacesWeb::Portal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-portal.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Portal(Properties);

impl Portal {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The additional encryption context of the portal.
    ///
    /// `AdditionalEncryptionContext`. A change replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value.into());
        self
    }

    /// The type of authentication integration points used when signing into the web portal. Defaults to `Standard` .
    ///
    /// `AuthenticationType`. Allowed: [`AuthenticationType`](portal::AuthenticationType).
    pub fn authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthenticationType", value.into());
        self
    }

    /// The ARN of the browser settings that is associated with this web portal.
    ///
    /// `BrowserSettingsArn`.
    pub fn browser_settings_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BrowserSettingsArn", value.into());
        self
    }

    /// The customer managed key of the web portal.
    ///
    /// `CustomerManagedKey`. A change replaces the resource.
    pub fn customer_managed_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerManagedKey", value.into());
        self
    }

    /// The ARN of the data protection settings.
    ///
    /// `DataProtectionSettingsArn`.
    pub fn data_protection_settings_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataProtectionSettingsArn", value.into());
        self
    }

    /// The name of the web portal.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The type and resources of the underlying instance.
    ///
    /// `InstanceType`. Allowed: [`InstanceType`](portal::InstanceType).
    pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceType", value.into());
        self
    }

    /// The ARN of the IP access settings that is associated with the web portal.
    ///
    /// `IpAccessSettingsArn`.
    pub fn ip_access_settings_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAccessSettingsArn", value.into());
        self
    }

    /// The maximum number of concurrent sessions for the portal.
    ///
    /// `MaxConcurrentSessions`.
    pub fn max_concurrent_sessions(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MaxConcurrentSessions", value.into());
        self
    }

    /// The ARN of the network settings that is associated with the web portal.
    ///
    /// `NetworkSettingsArn`.
    pub fn network_settings_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkSettingsArn", value.into());
        self
    }

    /// `PortalCustomDomain`.
    pub fn portal_custom_domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortalCustomDomain", value.into());
        self
    }

    /// The ARN of the session logger that is associated with the portal.
    ///
    /// `SessionLoggerArn`.
    pub fn session_logger_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SessionLoggerArn", value.into());
        self
    }

    /// The tags to add to the web portal. A tag is a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<portal::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the trust store that is associated with the web portal.
    ///
    /// `TrustStoreArn`.
    pub fn trust_store_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrustStoreArn", value.into());
        self
    }

    /// The ARN of the user access logging settings that is associated with the web portal.
    ///
    /// `UserAccessLoggingSettingsArn`.
    pub fn user_access_logging_settings_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserAccessLoggingSettingsArn", value.into());
        self
    }

    /// The ARN of the user settings that is associated with the web portal.
    ///
    /// `UserSettingsArn`.
    pub fn user_settings_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserSettingsArn", value.into());
        self
    }
}

impl Resource for Portal {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::Portal";
}

impl Construct for Portal {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Portal> for Properties {
    fn from(value: Portal) -> Self {
        value.0
    }
}

impl Handle<Portal> {
    /// The browser that users see when using a streaming session.
    ///
    /// `Fn::GetAtt` of `BrowserType`.
    #[must_use]
    pub fn browser_type(self) -> Value<String> {
        self.attribute("BrowserType")
    }

    /// The creation date of the web portal.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[must_use]
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The ARN of the web portal.
    ///
    /// `Fn::GetAtt` of `PortalArn`.
    #[must_use]
    pub fn portal_arn(self) -> Value<String> {
        self.attribute("PortalArn")
    }

    /// The endpoint URL of the web portal that users access in order to start streaming sessions.
    ///
    /// `Fn::GetAtt` of `PortalEndpoint`.
    #[must_use]
    pub fn portal_endpoint(self) -> Value<String> {
        self.attribute("PortalEndpoint")
    }

    /// The status of the web portal.
    ///
    /// `Fn::GetAtt` of `PortalStatus`.
    #[must_use]
    pub fn portal_status(self) -> Value<String> {
        self.attribute("PortalStatus")
    }

    /// The renderer that is used in streaming sessions.
    ///
    /// `Fn::GetAtt` of `RendererType`.
    #[must_use]
    pub fn renderer_type(self) -> Value<String> {
        self.attribute("RendererType")
    }

    /// The SAML metadata of the service provider.
    ///
    /// `Fn::GetAtt` of `ServiceProviderSamlMetadata`.
    #[must_use]
    pub fn service_provider_saml_metadata(self) -> Value<String> {
        self.attribute("ServiceProviderSamlMetadata")
    }

    /// A message that explains why the web portal is in its current status.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[must_use]
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// The session logger resource.
///
/// [`AWS::WorkSpacesWeb::SessionLogger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-sessionlogger.html).
///
/// Required: `EventFilter`, `LogConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SessionLogger(Properties);

impl SessionLogger {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The additional encryption context of the session logger.
    ///
    /// `AdditionalEncryptionContext`. A change replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value.into());
        self
    }

    /// The custom managed key of the session logger.
    ///
    /// `CustomerManagedKey`. A change replaces the resource.
    pub fn customer_managed_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerManagedKey", value.into());
        self
    }

    /// The human-readable display name.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The filter that specifies which events to monitor.
    ///
    /// `EventFilter`. Required.
    pub fn event_filter(mut self, value: impl Into<Json>) -> Self {
        self.0.set("EventFilter", value.into());
        self
    }

    /// The configuration that specifies where logs are fowarded.
    ///
    /// `LogConfiguration`. Required.
    pub fn log_configuration(
        mut self,
        value: impl Into<Value<session_logger::LogConfiguration>>,
    ) -> Self {
        self.0.set("LogConfiguration", value.into());
        self
    }

    /// The tags of the session logger.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<session_logger::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SessionLogger {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::SessionLogger";
}

impl Construct for SessionLogger {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SessionLogger> for Properties {
    fn from(value: SessionLogger) -> Self {
        value.0
    }
}

impl Handle<SessionLogger> {
    /// The associated portal ARN.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[must_use]
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute_list("AssociatedPortalArns")
    }

    /// The date the session logger resource was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[must_use]
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The ARN of the session logger resource.
    ///
    /// `Fn::GetAtt` of `SessionLoggerArn`.
    #[must_use]
    pub fn session_logger_arn(self) -> Value<String> {
        self.attribute("SessionLoggerArn")
    }
}

/// This resource specifies a trust store that can be associated with a web portal. A trust store contains certificate authority (CA) certificates.
///
/// [`AWS::WorkSpacesWeb::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-truststore.html).
///
/// Required: `CertificateList`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TrustStore(Properties);

impl TrustStore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of CA certificates to be added to the trust store.
    ///
    /// `CertificateList`. Required.
    pub fn certificate_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CertificateList", value.into());
        self
    }

    /// The tags to add to the trust store. A tag is a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<trust_store::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for TrustStore {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::TrustStore";
}

impl Construct for TrustStore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TrustStore> for Properties {
    fn from(value: TrustStore) -> Self {
        value.0
    }
}

impl Handle<TrustStore> {
    /// A list of web portal ARNs that this trust store is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[must_use]
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute_list("AssociatedPortalArns")
    }

    /// The ARN of the trust store.
    ///
    /// `Fn::GetAtt` of `TrustStoreArn`.
    #[must_use]
    pub fn trust_store_arn(self) -> Value<String> {
        self.attribute("TrustStoreArn")
    }
}

/// This resource specifies user access logging settings that can be associated with a web portal.
///
/// [`AWS::WorkSpacesWeb::UserAccessLoggingSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-useraccessloggingsettings.html).
///
/// Required: `KinesisStreamArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserAccessLoggingSettings(Properties);

impl UserAccessLoggingSettings {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the Kinesis stream.
    ///
    /// `KinesisStreamArn`. Required.
    pub fn kinesis_stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KinesisStreamArn", value.into());
        self
    }

    /// The tags to add to the user access logging settings resource. A tag is a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<user_access_logging_settings::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for UserAccessLoggingSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::UserAccessLoggingSettings";
}

impl Construct for UserAccessLoggingSettings {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserAccessLoggingSettings> for Properties {
    fn from(value: UserAccessLoggingSettings) -> Self {
        value.0
    }
}

impl Handle<UserAccessLoggingSettings> {
    /// A list of web portal ARNs that this user access logging settings is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[must_use]
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute_list("AssociatedPortalArns")
    }

    /// The ARN of the user access logging settings.
    ///
    /// `Fn::GetAtt` of `UserAccessLoggingSettingsArn`.
    #[must_use]
    pub fn user_access_logging_settings_arn(self) -> Value<String> {
        self.attribute("UserAccessLoggingSettingsArn")
    }
}

/// This resource specifies user settings that can be associated with a web portal. Once associated with a web portal, user settings control how users can transfer data between a streaming session and the their local devices.
///
/// [`AWS::WorkSpacesWeb::UserSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html).
///
/// Required: `CopyAllowed`, `DownloadAllowed`, `PasteAllowed`, `PrintAllowed`, `UploadAllowed`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserSettings(Properties);

impl UserSettings {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The additional encryption context of the user settings.
    ///
    /// `AdditionalEncryptionContext`.
    pub fn additional_encryption_context(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value.into());
        self
    }

    /// The branding configuration that customizes the appearance of the web portal for end users. This includes a custom logo, favicon, wallpaper, localized strings, color theme, and an optional terms of service.
    ///
    /// `BrandingConfiguration`.
    pub fn branding_configuration(
        mut self,
        value: impl Into<Value<user_settings::BrandingConfiguration>>,
    ) -> Self {
        self.0.set("BrandingConfiguration", value.into());
        self
    }

    /// The configuration that specifies which cookies should be synchronized from the end user's local browser to the remote browser.
    ///
    /// `CookieSynchronizationConfiguration`.
    pub fn cookie_synchronization_configuration(
        mut self,
        value: impl Into<Value<user_settings::CookieSynchronizationConfiguration>>,
    ) -> Self {
        self.0
            .set("CookieSynchronizationConfiguration", value.into());
        self
    }

    /// Specifies whether the user can copy text from the streaming session to the local device.
    ///
    /// `CopyAllowed`. Required. Allowed: [`EnabledType`](user_settings::EnabledType).
    pub fn copy_allowed(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CopyAllowed", value.into());
        self
    }

    /// The customer managed key used to encrypt sensitive information in the user settings.
    ///
    /// `CustomerManagedKey`.
    pub fn customer_managed_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerManagedKey", value.into());
        self
    }

    /// Specifies whether the user can use deep links that open automatically when connecting to a session.
    ///
    /// `DeepLinkAllowed`. Allowed: [`EnabledType`](user_settings::EnabledType).
    pub fn deep_link_allowed(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeepLinkAllowed", value.into());
        self
    }

    /// The amount of time that a streaming session remains active after users disconnect.
    ///
    /// `DisconnectTimeoutInMinutes`.
    pub fn disconnect_timeout_in_minutes(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("DisconnectTimeoutInMinutes", value.into());
        self
    }

    /// Specifies whether the user can download files from the streaming session to the local device.
    ///
    /// `DownloadAllowed`. Required. Allowed: [`EnabledType`](user_settings::EnabledType).
    pub fn download_allowed(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DownloadAllowed", value.into());
        self
    }

    /// The amount of time that users can be idle (inactive) before they are disconnected from their streaming session and the disconnect timeout interval begins.
    ///
    /// `IdleDisconnectTimeoutInMinutes`.
    pub fn idle_disconnect_timeout_in_minutes(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("IdleDisconnectTimeoutInMinutes", value.into());
        self
    }

    /// Specifies whether the user can paste text from the local device to the streaming session.
    ///
    /// `PasteAllowed`. Required. Allowed: [`EnabledType`](user_settings::EnabledType).
    pub fn paste_allowed(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PasteAllowed", value.into());
        self
    }

    /// Specifies whether the user can print to the local device.
    ///
    /// `PrintAllowed`. Required. Allowed: [`EnabledType`](user_settings::EnabledType).
    pub fn print_allowed(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrintAllowed", value.into());
        self
    }

    /// The tags to add to the user settings resource. A tag is a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<user_settings::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The configuration of the toolbar. This allows administrators to select the toolbar type and visual mode, set maximum display resolution for sessions, and choose which items are visible to end users during their sessions.
    ///
    /// `ToolbarConfiguration`.
    pub fn toolbar_configuration(
        mut self,
        value: impl Into<Value<user_settings::ToolbarConfiguration>>,
    ) -> Self {
        self.0.set("ToolbarConfiguration", value.into());
        self
    }

    /// Specifies whether the user can upload files from the local device to the streaming session.
    ///
    /// `UploadAllowed`. Required. Allowed: [`EnabledType`](user_settings::EnabledType).
    pub fn upload_allowed(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UploadAllowed", value.into());
        self
    }

    /// Specifies whether the user can use WebAuthn redirection for passwordless login to websites within the streaming session.
    ///
    /// `WebAuthnAllowed`. Allowed: [`EnabledType`](user_settings::EnabledType).
    pub fn web_authn_allowed(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WebAuthnAllowed", value.into());
        self
    }
}

impl Resource for UserSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::UserSettings";
}

impl Construct for UserSettings {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserSettings> for Properties {
    fn from(value: UserSettings) -> Self {
        value.0
    }
}

impl Handle<UserSettings> {
    /// A list of web portal ARNs that this user settings resource is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[must_use]
    pub fn associated_portal_arns(self) -> Value<Vec<String>> {
        self.attribute_list("AssociatedPortalArns")
    }

    /// Read-only. Metadata for the favicon image file, including the MIME type, file extension, and upload timestamp. This property is automatically populated by the service and cannot be specified in your template.
    ///
    /// `Fn::GetAtt` of `BrandingConfiguration.FaviconMetadata`.
    #[must_use]
    pub fn branding_configuration_favicon_metadata(self) -> Value<Json> {
        self.attribute("BrandingConfiguration.FaviconMetadata")
    }

    /// Read-only. Metadata for the logo image file, including the MIME type, file extension, and upload timestamp. This property is automatically populated by the service and cannot be specified in your template.
    ///
    /// `Fn::GetAtt` of `BrandingConfiguration.LogoMetadata`.
    #[must_use]
    pub fn branding_configuration_logo_metadata(self) -> Value<Json> {
        self.attribute("BrandingConfiguration.LogoMetadata")
    }

    /// Read-only. Metadata for the wallpaper image file, including the MIME type, file extension, and upload timestamp. This property is automatically populated by the service and cannot be specified in your template.
    ///
    /// `Fn::GetAtt` of `BrandingConfiguration.WallpaperMetadata`.
    #[must_use]
    pub fn branding_configuration_wallpaper_metadata(self) -> Value<Json> {
        self.attribute("BrandingConfiguration.WallpaperMetadata")
    }

    /// The ARN of the user settings.
    ///
    /// `Fn::GetAtt` of `UserSettingsArn`.
    #[must_use]
    pub fn user_settings_arn(self) -> Value<String> {
        self.attribute("UserSettingsArn")
    }
}

/// Property types and words of [`BrowserSettings`].
pub mod browser_settings {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::WorkSpacesWeb::BrowserSettings`.
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

    /// The policy that specifies which URLs end users are allowed to access or which URLs or domain categories they are restricted from accessing for enhanced security.
    ///
    /// A property type of `AWS::WorkSpacesWeb::BrowserSettings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebContentFilteringPolicy(Properties);

    impl WebContentFilteringPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// URLs and domains that are always accessible to end users.
        ///
        /// `AllowedUrls`.
        pub fn allowed_urls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedUrls", value.into());
            self
        }

        /// Categories of websites that are blocked on the end user's browsers.
        ///
        /// `BlockedCategories`. Allowed: [`BlockedCategories`].
        pub fn blocked_categories(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("BlockedCategories", value.into());
            self
        }

        /// URLs and domains that end users cannot access.
        ///
        /// `BlockedUrls`.
        pub fn blocked_urls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("BlockedUrls", value.into());
            self
        }
    }

    impl From<WebContentFilteringPolicy> for Json {
        fn from(value: WebContentFilteringPolicy) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `BlockedCategories`.
        pub enum BlockedCategories {
            Cults = "Cults",
            Gambling = "Gambling",
            Nudity = "Nudity",
            Pornography = "Pornography",
            SexEducation = "SexEducation",
            Tasteless = "Tasteless",
            Violence = "Violence",
            DownloadSites = "DownloadSites",
            ImageSharing = "ImageSharing",
            PeerToPeer = "PeerToPeer",
            StreamingMediaAndDownloads = "StreamingMediaAndDownloads",
            GenerativeAI = "GenerativeAI",
            CriminalActivity = "CriminalActivity",
            Hacking = "Hacking",
            HateAndIntolerance = "HateAndIntolerance",
            IllegalDrug = "IllegalDrug",
            IllegalSoftware = "IllegalSoftware",
            SchoolCheating = "SchoolCheating",
            SelfHarm = "SelfHarm",
            Weapons = "Weapons",
            Chat = "Chat",
            Games = "Games",
            InstantMessaging = "InstantMessaging",
            ProfessionalNetwork = "ProfessionalNetwork",
            SocialNetworking = "SocialNetworking",
            WebBasedEmail = "WebBasedEmail",
            ParkedDomains = "ParkedDomains",
        }
    }
}

/// Property types and words of [`DataProtectionSettings`].
pub mod data_protection_settings {
    use crate::{Json, List, Properties, Value};

    /// The pattern configuration for redacting custom data types in session.
    ///
    /// A property type of `AWS::WorkSpacesWeb::DataProtectionSettings`.
    ///
    /// Required: `PatternName`, `PatternRegex`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomPattern(Properties);

    impl CustomPattern {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The keyword regex for the customer pattern. After there is a match to the pattern regex, the keyword regex is used to search within the proximity of the match. If there is a keyword match, then the match is confirmed.
        ///
        /// `KeywordRegex`.
        pub fn keyword_regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeywordRegex", value.into());
            self
        }

        /// The pattern description for the customer pattern.
        ///
        /// `PatternDescription`.
        pub fn pattern_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PatternDescription", value.into());
            self
        }

        /// The pattern name for the custom pattern.
        ///
        /// `PatternName`. Required.
        pub fn pattern_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PatternName", value.into());
            self
        }

        /// The pattern regex for the customer pattern. The format must follow JavaScript regex format. The pattern must be enclosed between slashes, and can have flags behind the second slash. For example: “/ab+c/gi”.
        ///
        /// `PatternRegex`. Required.
        pub fn pattern_regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PatternRegex", value.into());
            self
        }
    }

    impl From<CustomPattern> for Json {
        fn from(value: CustomPattern) -> Self {
            value.0.into()
        }
    }

    /// The configuration for in-session inline redaction.
    ///
    /// A property type of `AWS::WorkSpacesWeb::DataProtectionSettings`.
    ///
    /// Required: `InlineRedactionPatterns`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InlineRedactionConfiguration(Properties);

    impl InlineRedactionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The global confidence level for the inline redaction configuration. This indicates the certainty of data type matches in the redaction process.
        ///
        /// `GlobalConfidenceLevel`.
        pub fn global_confidence_level(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("GlobalConfidenceLevel", value.into());
            self
        }

        /// The global enforced URL configuration for the inline redaction configuration. This is applied to patterns that do not have a pattern-level enforced URL list.
        ///
        /// `GlobalEnforcedUrls`.
        pub fn global_enforced_urls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("GlobalEnforcedUrls", value.into());
            self
        }

        /// The global exempt URL configuration for the inline redaction configuration. This is applied to patterns that do not have a pattern-level exempt URL list.
        ///
        /// `GlobalExemptUrls`.
        pub fn global_exempt_urls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("GlobalExemptUrls", value.into());
            self
        }

        /// The inline redaction patterns to be enabled for the inline redaction configuration.
        ///
        /// `InlineRedactionPatterns`. Required.
        pub fn inline_redaction_patterns(
            mut self,
            value: impl Into<List<InlineRedactionPattern>>,
        ) -> Self {
            self.0.set("InlineRedactionPatterns", value.into());
            self
        }
    }

    impl From<InlineRedactionConfiguration> for Json {
        fn from(value: InlineRedactionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The set of patterns that determine the data types redacted in session.
    ///
    /// A property type of `AWS::WorkSpacesWeb::DataProtectionSettings`.
    ///
    /// Required: `RedactionPlaceHolder`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InlineRedactionPattern(Properties);

    impl InlineRedactionPattern {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The built-in pattern from the list of preconfigured patterns. Either a customPattern or builtInPatternId is required.
        ///
        /// `BuiltInPatternId`.
        pub fn built_in_pattern_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BuiltInPatternId", value.into());
            self
        }

        /// The confidence level for inline redaction pattern. This indicates the certainty of data type matches in the redaction process.
        ///
        /// `ConfidenceLevel`.
        pub fn confidence_level(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ConfidenceLevel", value.into());
            self
        }

        /// The configuration for a custom pattern. Either a customPattern or builtInPatternId is required.
        ///
        /// `CustomPattern`.
        pub fn custom_pattern(mut self, value: impl Into<Value<CustomPattern>>) -> Self {
            self.0.set("CustomPattern", value.into());
            self
        }

        /// The enforced URL configuration for the inline redaction pattern. This will override the global enforced URL configuration.
        ///
        /// `EnforcedUrls`.
        pub fn enforced_urls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EnforcedUrls", value.into());
            self
        }

        /// The exempt URL configuration for the inline redaction pattern. This will override the global exempt URL configuration for the inline redaction pattern.
        ///
        /// `ExemptUrls`.
        pub fn exempt_urls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExemptUrls", value.into());
            self
        }

        /// The redaction placeholder that will replace the redacted text in session for the inline redaction pattern.
        ///
        /// `RedactionPlaceHolder`. Required.
        pub fn redaction_place_holder(
            mut self,
            value: impl Into<Value<RedactionPlaceHolder>>,
        ) -> Self {
            self.0.set("RedactionPlaceHolder", value.into());
            self
        }
    }

    impl From<InlineRedactionPattern> for Json {
        fn from(value: InlineRedactionPattern) -> Self {
            value.0.into()
        }
    }

    /// The redaction placeholder that will replace the redacted text in session.
    ///
    /// A property type of `AWS::WorkSpacesWeb::DataProtectionSettings`.
    ///
    /// Required: `RedactionPlaceHolderType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedactionPlaceHolder(Properties);

    impl RedactionPlaceHolder {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The redaction placeholder text that will replace the redacted text in session for the custom text redaction placeholder type.
        ///
        /// `RedactionPlaceHolderText`.
        pub fn redaction_place_holder_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RedactionPlaceHolderText", value.into());
            self
        }

        /// The redaction placeholder type that will replace the redacted text in session.
        ///
        /// `RedactionPlaceHolderType`. Required. Allowed: [`RedactionPlaceHolderType`].
        pub fn redaction_place_holder_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RedactionPlaceHolderType", value.into());
            self
        }
    }

    impl From<RedactionPlaceHolder> for Json {
        fn from(value: RedactionPlaceHolder) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkSpacesWeb::DataProtectionSettings`.
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
        /// Words for `RedactionPlaceHolderType`.
        pub enum RedactionPlaceHolderType {
            CustomText = "CustomText",
        }
    }
}

/// Property types and words of [`IdentityProvider`].
pub mod identity_provider {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::WorkSpacesWeb::IdentityProvider`.
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
        /// Words for `IdentityProviderType`.
        pub enum IdentityProviderType {
            Saml = "SAML",
            Facebook = "Facebook",
            Google = "Google",
            LoginWithAmazon = "LoginWithAmazon",
            SignInWithApple = "SignInWithApple",
            Oidc = "OIDC",
        }
    }
}

/// Property types of [`IpAccessSettings`].
pub mod ip_access_settings {
    use crate::{Json, Properties, Value};

    /// The IP rules of the IP access settings.
    ///
    /// A property type of `AWS::WorkSpacesWeb::IpAccessSettings`.
    ///
    /// Required: `IpRange`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IpRule(Properties);

    impl IpRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description of the IP rule.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The IP range of the IP rule. This can either be a single IP address or a range using CIDR notation.
        ///
        /// `IpRange`. Required.
        pub fn ip_range(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpRange", value.into());
            self
        }
    }

    impl From<IpRule> for Json {
        fn from(value: IpRule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkSpacesWeb::IpAccessSettings`.
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
}

/// Property types of [`NetworkSettings`].
pub mod network_settings {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::WorkSpacesWeb::NetworkSettings`.
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
}

/// Property types and words of [`Portal`].
pub mod portal {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::WorkSpacesWeb::Portal`.
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
            Standard = "Standard",
            IamIdentityCenter = "IAM_Identity_Center",
        }

        /// Words for `InstanceType`.
        pub enum InstanceType {
            StandardRegular = "standard.regular",
            StandardLarge = "standard.large",
            StandardXlarge = "standard.xlarge",
        }
    }
}

/// Property types and words of [`SessionLogger`].
pub mod session_logger {
    use crate::{Json, Properties, Value};

    /// The configuration of the log.
    ///
    /// A property type of `AWS::WorkSpacesWeb::SessionLogger`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogConfiguration(Properties);

    impl LogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for delivering the logs to S3.
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3LogConfiguration>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<LogConfiguration> for Json {
        fn from(value: LogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The S3 log configuration.
    ///
    /// A property type of `AWS::WorkSpacesWeb::SessionLogger`.
    ///
    /// Required: `Bucket`, `FolderStructure`, `LogFileFormat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3LogConfiguration(Properties);

    impl S3LogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket name where logs are delivered.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The expected bucket owner of the target S3 bucket. The caller must have permissions to write to the target bucket.
        ///
        /// `BucketOwner`.
        pub fn bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketOwner", value.into());
            self
        }

        /// The folder structure that defines the organizational structure for log files in S3.
        ///
        /// `FolderStructure`. Required. Allowed: [`FolderStructure`].
        pub fn folder_structure(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FolderStructure", value.into());
            self
        }

        /// The S3 path prefix that determines where log files are stored.
        ///
        /// `KeyPrefix`.
        pub fn key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyPrefix", value.into());
            self
        }

        /// The format of the LogFile that is written to S3.
        ///
        /// `LogFileFormat`. Required. Allowed: [`LogFileFormat`].
        pub fn log_file_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogFileFormat", value.into());
            self
        }
    }

    impl From<S3LogConfiguration> for Json {
        fn from(value: S3LogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkSpacesWeb::SessionLogger`.
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
        /// Words for `FolderStructure`.
        pub enum FolderStructure {
            Flat = "Flat",
            NestedByDate = "NestedByDate",
        }

        /// Words for `LogFileFormat`.
        pub enum LogFileFormat {
            JSONLines = "JSONLines",
            Json = "Json",
        }
    }
}

/// Property types of [`TrustStore`].
pub mod trust_store {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::WorkSpacesWeb::TrustStore`.
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
}

/// Property types of [`UserAccessLoggingSettings`].
pub mod user_access_logging_settings {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::WorkSpacesWeb::UserAccessLoggingSettings`.
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
}

/// Property types and words of [`UserSettings`].
pub mod user_settings {
    use crate::{Json, List, Map, Properties, Value};

    /// The branding configuration that customizes the appearance of the web portal for end users. This includes a custom logo, favicon, wallpaper, localized strings, color theme, and an optional terms of service.
    ///
    /// A property type of `AWS::WorkSpacesWeb::UserSettings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BrandingConfiguration(Properties);

    impl BrandingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The color theme for components on the web portal. Choose `Light` if you upload a dark wallpaper, or `Dark` for a light wallpaper.
        ///
        /// `ColorTheme`. Allowed: [`ColorTheme`].
        pub fn color_theme(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ColorTheme", value.into());
            self
        }

        /// The favicon image for the portal. Provide either a binary image file or an S3 URI pointing to the image file. Maximum 100 KB in JPEG, PNG, or ICO format.
        ///
        /// `Favicon`.
        pub fn favicon(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Favicon", value.into());
            self
        }

        /// Read-only. Metadata for the favicon image file, including the MIME type, file extension, and upload timestamp. This property is automatically populated by the service and cannot be specified in your template.
        ///
        /// `FaviconMetadata`.
        pub fn favicon_metadata(mut self, value: impl Into<Value<ImageMetadata>>) -> Self {
            self.0.set("FaviconMetadata", value.into());
            self
        }

        /// A map of localized text strings for different languages, allowing the portal to display content in the user's preferred language.
        ///
        /// `LocalizedStrings`.
        pub fn localized_strings(
            mut self,
            value: impl Into<Map<LocalizedBrandingStrings>>,
        ) -> Self {
            self.0.set("LocalizedStrings", value.into());
            self
        }

        /// The logo image for the portal. Provide either a binary image file or an S3 URI pointing to the image file. Maximum 100 KB in JPEG, PNG, or ICO format.
        ///
        /// `Logo`.
        pub fn logo(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Logo", value.into());
            self
        }

        /// Read-only. Metadata for the logo image file, including the MIME type, file extension, and upload timestamp. This property is automatically populated by the service and cannot be specified in your template.
        ///
        /// `LogoMetadata`.
        pub fn logo_metadata(mut self, value: impl Into<Value<ImageMetadata>>) -> Self {
            self.0.set("LogoMetadata", value.into());
            self
        }

        /// The terms of service text in Markdown format that users must accept before accessing the portal.
        ///
        /// `TermsOfService`.
        pub fn terms_of_service(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TermsOfService", value.into());
            self
        }

        /// The wallpaper image for the portal. Provide either a binary image file or an S3 URI pointing to the image file. Maximum 5 MB in JPEG or PNG format.
        ///
        /// `Wallpaper`.
        pub fn wallpaper(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Wallpaper", value.into());
            self
        }

        /// Read-only. Metadata for the wallpaper image file, including the MIME type, file extension, and upload timestamp. This property is automatically populated by the service and cannot be specified in your template.
        ///
        /// `WallpaperMetadata`.
        pub fn wallpaper_metadata(mut self, value: impl Into<Value<ImageMetadata>>) -> Self {
            self.0.set("WallpaperMetadata", value.into());
            self
        }
    }

    impl From<BrandingConfiguration> for Json {
        fn from(value: BrandingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies a single cookie or set of cookies in an end user's browser.
    ///
    /// A property type of `AWS::WorkSpacesWeb::UserSettings`.
    ///
    /// Required: `Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CookieSpecification(Properties);

    impl CookieSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain of the cookie.
        ///
        /// `Domain`. Required.
        pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Domain", value.into());
            self
        }

        /// The name of the cookie.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The path of the cookie.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<CookieSpecification> for Json {
        fn from(value: CookieSpecification) -> Self {
            value.0.into()
        }
    }

    /// The configuration that specifies which cookies should be synchronized from the end user's local browser to the remote browser.
    ///
    /// A property type of `AWS::WorkSpacesWeb::UserSettings`.
    ///
    /// Required: `Allowlist`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CookieSynchronizationConfiguration(Properties);

    impl CookieSynchronizationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of cookie specifications that are allowed to be synchronized to the remote browser.
        ///
        /// `Allowlist`. Required.
        pub fn allowlist(mut self, value: impl Into<List<CookieSpecification>>) -> Self {
            self.0.set("Allowlist", value.into());
            self
        }

        /// The list of cookie specifications that are blocked from being synchronized to the remote browser.
        ///
        /// `Blocklist`.
        pub fn blocklist(mut self, value: impl Into<List<CookieSpecification>>) -> Self {
            self.0.set("Blocklist", value.into());
            self
        }
    }

    impl From<CookieSynchronizationConfiguration> for Json {
        fn from(value: CookieSynchronizationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Metadata information about an uploaded image file.
    ///
    /// A property type of `AWS::WorkSpacesWeb::UserSettings`.
    ///
    /// Required: `FileExtension`, `LastUploadTimestamp`, `MimeType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageMetadata(Properties);

    impl ImageMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file extension of the image.
        ///
        /// `FileExtension`. Required.
        pub fn file_extension(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileExtension", value.into());
            self
        }

        /// The timestamp when the image was last uploaded.
        ///
        /// `LastUploadTimestamp`. Required.
        pub fn last_upload_timestamp(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastUploadTimestamp", value.into());
            self
        }

        /// The MIME type of the image.
        ///
        /// `MimeType`. Required. Allowed: [`MimeType`].
        pub fn mime_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MimeType", value.into());
            self
        }
    }

    impl From<ImageMetadata> for Json {
        fn from(value: ImageMetadata) -> Self {
            value.0.into()
        }
    }

    /// Localized text strings for a specific language that customize the web portal.
    ///
    /// A property type of `AWS::WorkSpacesWeb::UserSettings`.
    ///
    /// Required: `BrowserTabTitle`, `WelcomeText`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocalizedBrandingStrings(Properties);

    impl LocalizedBrandingStrings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The text displayed in the browser tab title.
        ///
        /// `BrowserTabTitle`. Required.
        pub fn browser_tab_title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BrowserTabTitle", value.into());
            self
        }

        /// The text displayed on the contact button. This field is optional and defaults to "Contact us".
        ///
        /// `ContactButtonText`.
        pub fn contact_button_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContactButtonText", value.into());
            self
        }

        /// A contact link URL. The URL must start with `https://` or `mailto:` . If not provided, the contact button will be hidden from the web portal screen.
        ///
        /// `ContactLink`.
        pub fn contact_link(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContactLink", value.into());
            self
        }

        /// The text displayed during session loading. This field is optional and defaults to "Loading your session".
        ///
        /// `LoadingText`.
        pub fn loading_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoadingText", value.into());
            self
        }

        /// The text displayed on the login button. This field is optional and defaults to "Sign In".
        ///
        /// `LoginButtonText`.
        pub fn login_button_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoginButtonText", value.into());
            self
        }

        /// The description text for the login section. This field is optional and defaults to "Sign in to your session".
        ///
        /// `LoginDescription`.
        pub fn login_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoginDescription", value.into());
            self
        }

        /// The title text for the login section. This field is optional and defaults to "Sign In".
        ///
        /// `LoginTitle`.
        pub fn login_title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoginTitle", value.into());
            self
        }

        /// The welcome text displayed on the sign-in page.
        ///
        /// `WelcomeText`. Required.
        pub fn welcome_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WelcomeText", value.into());
            self
        }
    }

    impl From<LocalizedBrandingStrings> for Json {
        fn from(value: LocalizedBrandingStrings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkSpacesWeb::UserSettings`.
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

    /// The configuration of the toolbar. This allows administrators to select the toolbar type and visual mode, set maximum display resolution for sessions, and choose which items are visible to end users during their sessions.
    ///
    /// A property type of `AWS::WorkSpacesWeb::UserSettings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ToolbarConfiguration(Properties);

    impl ToolbarConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of toolbar items to be hidden.
        ///
        /// `HiddenToolbarItems`. Allowed: [`HiddenToolbarItems`].
        pub fn hidden_toolbar_items(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("HiddenToolbarItems", value.into());
            self
        }

        /// The maximum display resolution that is allowed for the session.
        ///
        /// `MaxDisplayResolution`. Allowed: [`MaxDisplayResolution`].
        pub fn max_display_resolution(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaxDisplayResolution", value.into());
            self
        }

        /// The type of toolbar displayed during the session.
        ///
        /// `ToolbarType`. Allowed: [`ToolbarType`].
        pub fn toolbar_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ToolbarType", value.into());
            self
        }

        /// The visual mode of the toolbar.
        ///
        /// `VisualMode`. Allowed: [`VisualMode`].
        pub fn visual_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VisualMode", value.into());
            self
        }
    }

    impl From<ToolbarConfiguration> for Json {
        fn from(value: ToolbarConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EnabledType`.
        pub enum EnabledType {
            Disabled = "Disabled",
            Enabled = "Enabled",
        }

        /// Words for `ColorTheme`.
        pub enum ColorTheme {
            Light = "Light",
            Dark = "Dark",
        }

        /// Words for `MimeType`.
        pub enum MimeType {
            ImagePng = "image/png",
            ImageJpeg = "image/jpeg",
            ImageXIcon = "image/x-icon",
        }

        /// Words for `HiddenToolbarItems`.
        pub enum HiddenToolbarItems {
            Windows = "Windows",
            DualMonitor = "DualMonitor",
            FullScreen = "FullScreen",
            Webcam = "Webcam",
            Microphone = "Microphone",
        }

        /// Words for `MaxDisplayResolution`.
        pub enum MaxDisplayResolution {
            Size4096X2160 = "size4096X2160",
            Size3840X2160 = "size3840X2160",
            Size3440X1440 = "size3440X1440",
            Size2560X1440 = "size2560X1440",
            Size1920X1080 = "size1920X1080",
            Size1280X720 = "size1280X720",
            Size1024X768 = "size1024X768",
            Size800X600 = "size800X600",
        }

        /// Words for `ToolbarType`.
        pub enum ToolbarType {
            Floating = "Floating",
            Docked = "Docked",
        }

        /// Words for `VisualMode`.
        pub enum VisualMode {
            Dark = "Dark",
            Light = "Light",
        }
    }
}
