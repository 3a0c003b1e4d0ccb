//! `AWS::CertificateManager`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::CertificateManager::Account` resource defines the expiry event configuration that determines the number of days prior to expiry when ACM starts generating EventBridge events.
///
/// [`AWS::CertificateManager::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html).
///
/// Required: `ExpiryEventsConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Account(Properties);

impl Account {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Object containing expiration events options associated with an AWS account . For more information, see [ExpiryEventsConfiguration](https://docs.aws.amazon.com/acm/latest/APIReference/API_ExpiryEventsConfiguration.html) in the API reference.
    ///
    /// `ExpiryEventsConfiguration`. Required.
    pub fn expiry_events_configuration(
        mut self,
        value: impl Into<Value<account::ExpiryEventsConfiguration>>,
    ) -> Self {
        self.0.set("ExpiryEventsConfiguration", value.into());
        self
    }
}

impl Resource for Account {
    const TYPE: &'static str = "AWS::CertificateManager::Account";
}

impl Construct for Account {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Account> for Properties {
    fn from(value: Account) -> Self {
        value.0
    }
}

impl Handle<Account> {
    /// ID of the AWS account that owns the certificate.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// Resource Type definition for AWS::CertificateManager::AcmeDomainValidation
///
/// [`AWS::CertificateManager::AcmeDomainValidation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html).
///
/// Required: `AcmeEndpointArn`, `DomainName`, `PrevalidationOptions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AcmeDomainValidation(Properties);

impl AcmeDomainValidation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the ACME endpoint this domain validation is associated with.
    ///
    /// `AcmeEndpointArn`. Required. A change replaces the resource.
    pub fn acme_endpoint_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcmeEndpointArn", value.into());
        self
    }

    /// The domain name to validate.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// Prevalidation method configuration. Currently only DNS-based prevalidation is supported.
    ///
    /// `PrevalidationOptions`. Required.
    pub fn prevalidation_options(
        mut self,
        value: impl Into<Value<acme_domain_validation::PrevalidationOptions>>,
    ) -> Self {
        self.0.set("PrevalidationOptions", value.into());
        self
    }

    /// Tags associated with the domain validation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<acme_domain_validation::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AcmeDomainValidation {
    const TYPE: &'static str = "AWS::CertificateManager::AcmeDomainValidation";
}

impl Construct for AcmeDomainValidation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AcmeDomainValidation> for Properties {
    fn from(value: AcmeDomainValidation) -> Self {
        value.0
    }
}

impl Handle<AcmeDomainValidation> {
    /// The Amazon Resource Name (ARN) of the domain validation.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Resource Type definition for AWS::CertificateManager::AcmeEndpoint
///
/// [`AWS::CertificateManager::AcmeEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html).
///
/// Required: `AuthorizationBehavior`, `CertificateAuthority`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AcmeEndpoint(Properties);

impl AcmeEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The authorization behavior for the ACME endpoint.
    ///
    /// `AuthorizationBehavior`. Required. Allowed: [`AuthorizationBehavior`](acme_endpoint::AuthorizationBehavior). A change replaces the resource.
    pub fn authorization_behavior(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizationBehavior", value.into());
        self
    }

    /// The certificate authority configuration for the ACME endpoint.
    ///
    /// `CertificateAuthority`. Required.
    pub fn certificate_authority(
        mut self,
        value: impl Into<Value<acme_endpoint::CertificateAuthority>>,
    ) -> Self {
        self.0.set("CertificateAuthority", value.into());
        self
    }

    /// Tags applied to certificates issued via this endpoint.
    ///
    /// `CertificateTags`. A change replaces the resource.
    pub fn certificate_tags(mut self, value: impl Into<List<acme_endpoint::Tag>>) -> Self {
        self.0.set("CertificateTags", value.into());
        self
    }

    /// Whether contact information is required for the ACME endpoint.
    ///
    /// `Contact`. Allowed: [`Contact`](acme_endpoint::Contact).
    pub fn contact(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Contact", value.into());
        self
    }

    /// Tags associated with the ACME endpoint.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<acme_endpoint::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AcmeEndpoint {
    const TYPE: &'static str = "AWS::CertificateManager::AcmeEndpoint";
}

impl Construct for AcmeEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AcmeEndpoint> for Properties {
    fn from(value: AcmeEndpoint) -> Self {
        value.0
    }
}

impl Handle<AcmeEndpoint> {
    /// The Amazon Resource Name (ARN) of the ACME endpoint.
    ///
    /// `Fn::GetAtt` of `AcmeEndpointArn`.
    #[must_use]
    pub fn acme_endpoint_arn(self) -> Value<String> {
        self.attribute("AcmeEndpointArn")
    }

    /// The ACME directory URL for the endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointUrl`.
    #[must_use]
    pub fn endpoint_url(self) -> Value<String> {
        self.attribute("EndpointUrl")
    }
}

/// Resource Type definition for AWS::CertificateManager::AcmeExternalAccountBinding
///
/// [`AWS::CertificateManager::AcmeExternalAccountBinding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html).
///
/// Required: `AcmeEndpointArn`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AcmeExternalAccountBinding(Properties);

impl AcmeExternalAccountBinding {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the ACME endpoint this binding is associated with.
    ///
    /// `AcmeEndpointArn`. Required. A change replaces the resource.
    pub fn acme_endpoint_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcmeEndpointArn", value.into());
        self
    }

    /// The expiration configuration for the external account binding.
    ///
    /// `Expiration`. A change replaces the resource.
    pub fn expiration(
        mut self,
        value: impl Into<Value<acme_external_account_binding::Expiration>>,
    ) -> Self {
        self.0.set("Expiration", value.into());
        self
    }

    /// The IAM role ARN for cross-account access.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Tags associated with the external account binding.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<acme_external_account_binding::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AcmeExternalAccountBinding {
    const TYPE: &'static str = "AWS::CertificateManager::AcmeExternalAccountBinding";
}

impl Construct for AcmeExternalAccountBinding {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AcmeExternalAccountBinding> for Properties {
    fn from(value: AcmeExternalAccountBinding) -> Self {
        value.0
    }
}

impl Handle<AcmeExternalAccountBinding> {
    /// The Amazon Resource Name (ARN) of the external account binding.
    ///
    /// `Fn::GetAtt` of `AcmeExternalAccountBindingArn`.
    #[must_use]
    pub fn acme_external_account_binding_arn(self) -> Value<String> {
        self.attribute("AcmeExternalAccountBindingArn")
    }
}

/// The `AWS::CertificateManager::Certificate` resource requests an Certificate Manager ( ACM ) certificate that you can use to enable secure connections.
///
/// [`AWS::CertificateManager::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html).
///
/// Required: `DomainName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Certificate(Properties);

impl Certificate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate.
    ///
    /// `CertificateAuthorityArn`. A change replaces the resource.
    pub fn certificate_authority_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateAuthorityArn", value.into());
        self
    }

    /// You can opt out of allowing export of your certificate by specifying the `DISABLED` option. Allow export of your certificate by specifying the `ENABLED` option.
    ///
    /// `CertificateExport`. Allowed: [`CertificateExport`](certificate::CertificateExport). A change replaces the resource.
    pub fn certificate_export(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateExport", value.into());
        self
    }

    /// You can opt out of certificate transparency logging by specifying the `DISABLED` option. Opt in by specifying `ENABLED` . This setting doces not apply to private certificates.
    ///
    /// `CertificateTransparencyLoggingPreference`. Allowed: [`CertificateTransparencyLoggingPreference`](certificate::CertificateTransparencyLoggingPreference).
    pub fn certificate_transparency_logging_preference(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("CertificateTransparencyLoggingPreference", value.into());
        self
    }

    /// The fully qualified domain name (FQDN), such as www.example.com, with which you want to secure an ACM certificate. Use an asterisk (\*) to create a wildcard certificate that protects several sites in the same domain.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// Domain information that domain name registrars use to verify your identity.
    ///
    /// `DomainValidationOptions`. A change replaces the resource.
    pub fn domain_validation_options(
        mut self,
        value: impl Into<List<certificate::DomainValidationOption>>,
    ) -> Self {
        self.0.set("DomainValidationOptions", value.into());
        self
    }

    /// `Id`.
    pub fn id(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Id", value.into());
        self
    }

    /// Specifies the algorithm of the public and private key pair that your certificate uses to encrypt data. RSA is the default key algorithm for ACM certificates.
    ///
    /// `KeyAlgorithm`. A change replaces the resource.
    pub fn key_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyAlgorithm", value.into());
        self
    }

    /// Additional FQDNs to be included in the Subject Alternative Name extension of the ACM certificate.
    ///
    /// `SubjectAlternativeNames`. A change replaces the resource.
    pub fn subject_alternative_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubjectAlternativeNames", value.into());
        self
    }

    /// Key-value pairs that can identify the certificate.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<certificate::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The method you want to use to validate that you own or control the domain associated with a public certificate.
    ///
    /// `ValidationMethod`.
    pub fn validation_method(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ValidationMethod", value.into());
        self
    }
}

impl Resource for Certificate {
    const TYPE: &'static str = "AWS::CertificateManager::Certificate";
}

impl Construct for Certificate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Certificate> for Properties {
    fn from(value: Certificate) -> Self {
        value.0
    }
}

impl Handle<Certificate> {
    /// The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate.
    ///
    /// `Fn::GetAtt` of `CertificateArn`.
    #[must_use]
    pub fn certificate_arn(self) -> Value<String> {
        self.attribute("CertificateArn")
    }
}

/// Property types of [`Account`].
pub mod account {
    use crate::{Json, Properties, Value};

    /// Object containing expiration events options associated with an AWS account . For more information, see [ExpiryEventsConfiguration](https://docs.aws.amazon.com/acm/latest/APIReference/API_ExpiryEventsConfiguration.html) in the API reference.
    ///
    /// A property type of `AWS::CertificateManager::Account`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExpiryEventsConfiguration(Properties);

    impl ExpiryEventsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This option specifies the number of days prior to certificate expiration when ACM starts generating `EventBridge` events. ACM sends one event per day per certificate until the certificate expires.
        ///
        /// `DaysBeforeExpiry`.
        pub fn days_before_expiry(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DaysBeforeExpiry", value.into());
            self
        }
    }

    impl From<ExpiryEventsConfiguration> for Json {
        fn from(value: ExpiryEventsConfiguration) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`AcmeDomainValidation`].
pub mod acme_domain_validation {
    use crate::{Json, Properties, Value};

    /// DNS-based prevalidation options for the domain validation.
    ///
    /// A property type of `AWS::CertificateManager::AcmeDomainValidation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DnsPrevalidationOptions(Properties);

    impl DnsPrevalidationOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Controls which certificate types are authorized to be issued for the domain via the ACME endpoint.
        ///
        /// `DomainScope`.
        pub fn domain_scope(mut self, value: impl Into<Value<DomainScope>>) -> Self {
            self.0.set("DomainScope", value.into());
            self
        }

        /// The Route 53 hosted zone ID for automatic DNS record management. When provided, the service creates the validation DNS record on the customer's behalf.
        ///
        /// `HostedZoneId`.
        pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostedZoneId", value.into());
            self
        }
    }

    impl From<DnsPrevalidationOptions> for Json {
        fn from(value: DnsPrevalidationOptions) -> Self {
            value.0.into()
        }
    }

    /// Controls which certificate types are authorized to be issued for the domain via the ACME endpoint.
    ///
    /// A property type of `AWS::CertificateManager::AcmeDomainValidation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DomainScope(Properties);

    impl DomainScope {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether certificates may be issued for the exact domain.
        ///
        /// `ExactDomain`.
        pub fn exact_domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExactDomain", value.into());
            self
        }

        /// Whether certificates may be issued for subdomains of the domain.
        ///
        /// `Subdomains`.
        pub fn subdomains(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Subdomains", value.into());
            self
        }

        /// Whether wildcard certificates may be issued for the domain.
        ///
        /// `Wildcards`.
        pub fn wildcards(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Wildcards", value.into());
            self
        }
    }

    impl From<DomainScope> for Json {
        fn from(value: DomainScope) -> Self {
            value.0.into()
        }
    }

    /// Prevalidation method configuration. Currently only DNS-based prevalidation is supported.
    ///
    /// A property type of `AWS::CertificateManager::AcmeDomainValidation`.
    ///
    /// Required: `DnsPrevalidation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrevalidationOptions(Properties);

    impl PrevalidationOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// DNS-based prevalidation options for the domain validation.
        ///
        /// `DnsPrevalidation`. Required.
        pub fn dns_prevalidation(
            mut self,
            value: impl Into<Value<DnsPrevalidationOptions>>,
        ) -> Self {
            self.0.set("DnsPrevalidation", value.into());
            self
        }
    }

    impl From<PrevalidationOptions> for Json {
        fn from(value: PrevalidationOptions) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CertificateManager::AcmeDomainValidation`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`AcmeEndpoint`].
pub mod acme_endpoint {
    use crate::{Json, List, Properties, Value};

    /// The certificate authority configuration for the ACME endpoint.
    ///
    /// A property type of `AWS::CertificateManager::AcmeEndpoint`.
    ///
    /// Required: `PublicCertificateAuthority`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CertificateAuthority(Properties);

    impl CertificateAuthority {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for the public certificate authority.
        ///
        /// `PublicCertificateAuthority`. Required.
        pub fn public_certificate_authority(
            mut self,
            value: impl Into<Value<PublicCertificateAuthority>>,
        ) -> Self {
            self.0.set("PublicCertificateAuthority", value.into());
            self
        }
    }

    impl From<CertificateAuthority> for Json {
        fn from(value: CertificateAuthority) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the public certificate authority.
    ///
    /// A property type of `AWS::CertificateManager::AcmeEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PublicCertificateAuthority(Properties);

    impl PublicCertificateAuthority {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The allowed key algorithms for certificates issued via this endpoint.
        ///
        /// `AllowedKeyAlgorithms`.
        pub fn allowed_key_algorithms(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedKeyAlgorithms", value.into());
            self
        }
    }

    impl From<PublicCertificateAuthority> for Json {
        fn from(value: PublicCertificateAuthority) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CertificateManager::AcmeEndpoint`.
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

    /// A property type of `AWS::CertificateManager::AcmeEndpoint`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AuthorizationBehavior`.
        pub enum AuthorizationBehavior {
            PreApproved = "PRE_APPROVED",
        }

        /// Words for `Contact`.
        pub enum Contact {
            NotRequired = "NOT_REQUIRED",
            Required = "REQUIRED",
        }
    }
}

/// Property types and words of [`AcmeExternalAccountBinding`].
pub mod acme_external_account_binding {
    use crate::{Json, Properties, Value};

    /// The expiration configuration for the external account binding.
    ///
    /// A property type of `AWS::CertificateManager::AcmeExternalAccountBinding`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Expiration(Properties);

    impl Expiration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time unit for the expiration value.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The expiration value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Expiration> for Json {
        fn from(value: Expiration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CertificateManager::AcmeExternalAccountBinding`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Days = "DAYS",
            Hours = "HOURS",
            Minutes = "MINUTES",
        }
    }
}

/// Property types and words of [`Certificate`].
pub mod certificate {
    use crate::{Json, Properties, Value};

    /// `DomainValidationOption` is a property of the [AWS::CertificateManager::Certificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-certificatemanager-certificate.html) resource that specifies the Certificate Manager ( ACM ) certificate domain to validate.
    ///
    /// A property type of `AWS::CertificateManager::Certificate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DomainValidationOption(Properties);

    impl DomainValidationOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A fully qualified domain name (FQDN) in the certificate request.
        ///
        /// `DomainName`.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// The `HostedZoneId` option, which is available if you are using Route 53 as your domain registrar, causes ACM to add your CNAME to the domain record.
        ///
        /// `HostedZoneId`.
        pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostedZoneId", value.into());
            self
        }

        /// The domain name to which you want ACM to send validation emails. This domain name is the suffix of the email addresses that you want ACM to use. This must be the same as the `DomainName` value or a superdomain of the `DomainName` value.
        ///
        /// `ValidationDomain`.
        pub fn validation_domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValidationDomain", value.into());
            self
        }
    }

    impl From<DomainValidationOption> for Json {
        fn from(value: DomainValidationOption) -> Self {
            value.0.into()
        }
    }

    /// A tag is a key-value pair that is used to manage the resource.
    ///
    /// A property type of `AWS::CertificateManager::Certificate`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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
        /// Words for `CertificateExport`.
        pub enum CertificateExport {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `CertificateTransparencyLoggingPreference`.
        pub enum CertificateTransparencyLoggingPreference {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}
