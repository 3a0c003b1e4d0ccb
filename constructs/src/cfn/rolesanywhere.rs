//! `AWS::RolesAnywhere`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rolesanywhere-crl.html>
///
/// [`AWS::RolesAnywhere::CRL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-crl.html).
///
/// Required: `CrlData`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CRL(Properties);

impl CRL {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The x509 v3 specified certificate revocation list (CRL).
    ///
    /// `CrlData`. Required.
    pub fn crl_data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CrlData", value.into());
        self
    }

    /// Specifies whether the certificate revocation list (CRL) is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// The name of the certificate revocation list (CRL).
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of tags to attach to the certificate revocation list (CRL).
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<crl::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the TrustAnchor the certificate revocation list (CRL) will provide revocation for.
    ///
    /// `TrustAnchorArn`.
    pub fn trust_anchor_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrustAnchorArn", value.into());
        self
    }
}

impl Resource for CRL {
    const TYPE: &'static str = "AWS::RolesAnywhere::CRL";
}

impl Construct for CRL {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CRL> for Properties {
    fn from(value: CRL) -> Self {
        value.0
    }
}

impl Handle<CRL> {
    /// The unique primary identifier of the Crl
    ///
    /// `Fn::GetAtt` of `CrlId`.
    #[must_use]
    pub fn crl_id(self) -> Value<String> {
        self.attribute("CrlId")
    }
}

/// Creates a Profile.
///
/// [`AWS::RolesAnywhere::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-profile.html).
///
/// Required: `Name`, `RoleArns`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Profile(Properties);

impl Profile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Used to determine if a custom role session name will be accepted in a temporary credential request.
    ///
    /// `AcceptRoleSessionName`.
    pub fn accept_role_session_name(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AcceptRoleSessionName", value.into());
        self
    }

    /// A mapping applied to the authenticating end-entity certificate.
    ///
    /// `AttributeMappings`.
    pub fn attribute_mappings(mut self, value: impl Into<List<profile::AttributeMapping>>) -> Self {
        self.0.set("AttributeMappings", value.into());
        self
    }

    /// The number of seconds vended session credentials will be valid for
    ///
    /// `DurationSeconds`.
    pub fn duration_seconds(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("DurationSeconds", value.into());
        self
    }

    /// The enabled status of the resource.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// A list of managed policy ARNs. Managed policies identified by this list will be applied to the vended session credentials.
    ///
    /// `ManagedPolicyArns`.
    pub fn managed_policy_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ManagedPolicyArns", value.into());
        self
    }

    /// The customer specified name of the resource.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies whether instance properties are required in CreateSession requests with this profile.
    ///
    /// `RequireInstanceProperties`. A change replaces the resource.
    pub fn require_instance_properties(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RequireInstanceProperties", value.into());
        self
    }

    /// A list of IAM role ARNs that can be assumed when this profile is specified in a CreateSession request.
    ///
    /// `RoleArns`. Required.
    pub fn role_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("RoleArns", value.into());
        self
    }

    /// A session policy that will applied to the trust boundary of the vended session credentials.
    ///
    /// `SessionPolicy`.
    pub fn session_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SessionPolicy", value.into());
        self
    }

    /// A list of Tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Profile {
    const TYPE: &'static str = "AWS::RolesAnywhere::Profile";
}

impl Construct for Profile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Profile> for Properties {
    fn from(value: Profile) -> Self {
        value.0
    }
}

impl Handle<Profile> {
    /// The ARN of the profile.
    ///
    /// `Fn::GetAtt` of `ProfileArn`.
    #[must_use]
    pub fn profile_arn(self) -> Value<String> {
        self.attribute("ProfileArn")
    }

    /// The unique primary identifier of the Profile
    ///
    /// `Fn::GetAtt` of `ProfileId`.
    #[must_use]
    pub fn profile_id(self) -> Value<String> {
        self.attribute("ProfileId")
    }
}

/// Creates a TrustAnchor.
///
/// [`AWS::RolesAnywhere::TrustAnchor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-trustanchor.html).
///
/// Required: `Name`, `Source`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TrustAnchor(Properties);

impl TrustAnchor {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether the trust anchor is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// The name of the trust anchor.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of notification settings to be associated to the trust anchor.
    ///
    /// `NotificationSettings`.
    pub fn notification_settings(
        mut self,
        value: impl Into<List<trust_anchor::NotificationSetting>>,
    ) -> Self {
        self.0.set("NotificationSettings", value.into());
        self
    }

    /// The trust anchor type and its related certificate data.
    ///
    /// `Source`. Required.
    pub fn source(mut self, value: impl Into<Value<trust_anchor::Source>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// The tags to attach to the trust anchor.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<trust_anchor::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for TrustAnchor {
    const TYPE: &'static str = "AWS::RolesAnywhere::TrustAnchor";
}

impl Construct for TrustAnchor {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TrustAnchor> for Properties {
    fn from(value: TrustAnchor) -> Self {
        value.0
    }
}

impl Handle<TrustAnchor> {
    /// The ARN of the trust anchor.
    ///
    /// `Fn::GetAtt` of `TrustAnchorArn`.
    #[must_use]
    pub fn trust_anchor_arn(self) -> Value<String> {
        self.attribute("TrustAnchorArn")
    }

    /// The unique identifier of the trust anchor.
    ///
    /// `Fn::GetAtt` of `TrustAnchorId`.
    #[must_use]
    pub fn trust_anchor_id(self) -> Value<String> {
        self.attribute("TrustAnchorId")
    }
}

/// Property types of [`CRL`].
pub mod crl {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::RolesAnywhere::CRL`.
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

/// Property types and words of [`Profile`].
pub mod profile {
    use crate::{Json, List, Properties, Value};

    /// A mapping applied to the authenticating end-entity certificate.
    ///
    /// A property type of `AWS::RolesAnywhere::Profile`.
    ///
    /// Required: `CertificateField`, `MappingRules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttributeMapping(Properties);

    impl AttributeMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Fields (x509Subject, x509Issuer and x509SAN) within X.509 certificates.
        ///
        /// `CertificateField`. Required. Allowed: [`CertificateField`].
        pub fn certificate_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateField", value.into());
            self
        }

        /// A list of mapping entries for every supported specifier or sub-field.
        ///
        /// `MappingRules`. Required.
        pub fn mapping_rules(mut self, value: impl Into<List<MappingRule>>) -> Self {
            self.0.set("MappingRules", value.into());
            self
        }
    }

    impl From<AttributeMapping> for Json {
        fn from(value: AttributeMapping) -> Self {
            value.0.into()
        }
    }

    /// A single mapping entry for each supported specifier or sub-field.
    ///
    /// A property type of `AWS::RolesAnywhere::Profile`.
    ///
    /// Required: `Specifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MappingRule(Properties);

    impl MappingRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifier within a certificate field, such as CN, OU, or UID from the Subject field.
        ///
        /// `Specifier`. Required.
        pub fn specifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Specifier", value.into());
            self
        }
    }

    impl From<MappingRule> for Json {
        fn from(value: MappingRule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RolesAnywhere::Profile`.
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
        /// Words for `CertificateField`.
        pub enum CertificateField {
            X509Subject = "x509Subject",
            X509Issuer = "x509Issuer",
            X509SAN = "x509SAN",
        }
    }
}

/// Property types and words of [`TrustAnchor`].
pub mod trust_anchor {
    use crate::{Json, Properties, Value};

    /// Customizable notification settings that will be applied to notification events. IAM Roles Anywhere consumes these settings while notifying across multiple channels - CloudWatch metrics, EventBridge, and Health Dashboard .
    ///
    /// A property type of `AWS::RolesAnywhere::TrustAnchor`.
    ///
    /// Required: `Enabled`, `Event`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationSetting(Properties);

    impl NotificationSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specified channel of notification. IAM Roles Anywhere uses CloudWatch metrics, EventBridge, and Health Dashboard to notify for an event.
        ///
        /// `Channel`. Allowed: [`Channel`].
        pub fn channel(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Channel", value.into());
            self
        }

        /// Indicates whether the notification setting is enabled.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The event to which this notification setting is applied.
        ///
        /// `Event`. Required. Allowed: [`Event`].
        pub fn event(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Event", value.into());
            self
        }

        /// The number of days before a notification event. This value is required for a notification setting that is enabled.
        ///
        /// `Threshold`.
        pub fn threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }
    }

    impl From<NotificationSetting> for Json {
        fn from(value: NotificationSetting) -> Self {
            value.0.into()
        }
    }

    /// Object representing the TrustAnchor type and its related certificate data.
    ///
    /// A property type of `AWS::RolesAnywhere::TrustAnchor`.
    ///
    /// Required: `SourceData`, `SourceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Source(Properties);

    impl Source {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A union object representing the data field of the TrustAnchor depending on its type
        ///
        /// `SourceData`. Required.
        pub fn source_data(mut self, value: impl Into<Json>) -> Self {
            self.0.set("SourceData", value.into());
            self
        }

        /// The type of the TrustAnchor.
        ///
        /// `SourceType`. Required. Allowed: [`SourceType`].
        pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceType", value.into());
            self
        }
    }

    impl From<Source> for Json {
        fn from(value: Source) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::RolesAnywhere::TrustAnchor`.
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
        /// Words for `Channel`.
        pub enum Channel {
            All = "ALL",
        }

        /// Words for `Event`.
        pub enum Event {
            CaCertificateExpiry = "CA_CERTIFICATE_EXPIRY",
            EndEntityCertificateExpiry = "END_ENTITY_CERTIFICATE_EXPIRY",
        }

        /// Words for `SourceType`.
        pub enum SourceType {
            AwsAcmPca = "AWS_ACM_PCA",
            CertificateBundle = "CERTIFICATE_BUNDLE",
        }
    }
}
