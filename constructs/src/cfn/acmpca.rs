//! `AWS::ACMPCA`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::ACMPCA::Certificate` resource is used to issue a certificate using your private certificate authority.
///
/// [`AWS::ACMPCA::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificate.html).
///
/// Required: `CertificateAuthorityArn`, `CertificateSigningRequest`, `SigningAlgorithm`, `Validity`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Certificate(Properties);

impl Certificate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies X.509 certificate information to be included in the issued certificate. An `APIPassthrough` or `APICSRPassthrough` template variant must be selected, or else this parameter is ignored.
    ///
    /// `ApiPassthrough`. A change replaces the resource.
    pub fn api_passthrough(mut self, value: impl Into<Value<certificate::ApiPassthrough>>) -> Self {
        self.0.set("ApiPassthrough", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) for the private CA issues the certificate.
    ///
    /// `CertificateAuthorityArn`. Required. A change replaces the resource.
    pub fn certificate_authority_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateAuthorityArn", value.into());
        self
    }

    /// The certificate signing request (CSR) for the certificate.
    ///
    /// `CertificateSigningRequest`. Required. A change replaces the resource.
    pub fn certificate_signing_request(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateSigningRequest", value.into());
        self
    }

    /// The name of the algorithm that will be used to sign the certificate to be issued.
    ///
    /// `SigningAlgorithm`. Required. A change replaces the resource.
    pub fn signing_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SigningAlgorithm", value.into());
        self
    }

    /// Specifies a custom configuration template to use when issuing a certificate. If this parameter is not provided, AWS Private CA defaults to the `EndEntityCertificate/V1` template.
    ///
    /// `TemplateArn`. A change replaces the resource.
    pub fn template_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateArn", value.into());
        self
    }

    /// The period of time during which the certificate will be valid.
    ///
    /// `Validity`. Required. A change replaces the resource.
    pub fn validity(mut self, value: impl Into<Value<certificate::Validity>>) -> Self {
        self.0.set("Validity", value.into());
        self
    }

    /// Information describing the start of the validity period of the certificate. This parameter sets the “Not Before" date for the certificate.
    ///
    /// `ValidityNotBefore`. A change replaces the resource.
    pub fn validity_not_before(mut self, value: impl Into<Value<certificate::Validity>>) -> Self {
        self.0.set("ValidityNotBefore", value.into());
        self
    }
}

impl Resource for Certificate {
    const TYPE: &'static str = "AWS::ACMPCA::Certificate";
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
    /// The Amazon Resource Name (ARN) of the issued certificate.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The issued Base64 PEM-encoded certificate.
    ///
    /// `Fn::GetAtt` of `Certificate`.
    #[must_use]
    pub fn certificate(self) -> Value<String> {
        self.attribute("Certificate")
    }
}

/// Use the `AWS::ACMPCA::CertificateAuthority` resource to create a private CA. Once the CA exists, you can use the `AWS::ACMPCA::Certificate` resource to issue a new CA certificate.
///
/// [`AWS::ACMPCA::CertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html).
///
/// Required: `KeyAlgorithm`, `SigningAlgorithm`, `Subject`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CertificateAuthority(Properties);

impl CertificateAuthority {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies information to be added to the extension section of the certificate signing request (CSR).
    ///
    /// `CsrExtensions`. A change replaces the resource.
    pub fn csr_extensions(
        mut self,
        value: impl Into<Value<certificate_authority::CsrExtensions>>,
    ) -> Self {
        self.0.set("CsrExtensions", value.into());
        self
    }

    /// Type of the public key algorithm and size, in bits, of the key pair that your CA creates when it issues a certificate. When you create a subordinate CA, you must use a key algorithm supported by the parent CA.
    ///
    /// `KeyAlgorithm`. Required. A change replaces the resource.
    pub fn key_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyAlgorithm", value.into());
        self
    }

    /// Specifies a cryptographic key management compliance standard for handling and protecting CA keys.
    ///
    /// `KeyStorageSecurityStandard`. Allowed: [`KeyStorageSecurityStandard`](certificate_authority::KeyStorageSecurityStandard). A change replaces the resource.
    pub fn key_storage_security_standard(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyStorageSecurityStandard", value.into());
        self
    }

    /// Information about the Online Certificate Status Protocol (OCSP) configuration or certificate revocation list (CRL) created and maintained by your private CA.
    ///
    /// `RevocationConfiguration`.
    pub fn revocation_configuration(
        mut self,
        value: impl Into<Value<certificate_authority::RevocationConfiguration>>,
    ) -> Self {
        self.0.set("RevocationConfiguration", value.into());
        self
    }

    /// Name of the algorithm your private CA uses to sign certificate requests.
    ///
    /// `SigningAlgorithm`. Required. A change replaces the resource.
    pub fn signing_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SigningAlgorithm", value.into());
        self
    }

    /// Structure that contains X.500 distinguished name information for your private CA.
    ///
    /// `Subject`. Required. A change replaces the resource.
    pub fn subject(mut self, value: impl Into<Value<certificate_authority::Subject>>) -> Self {
        self.0.set("Subject", value.into());
        self
    }

    /// Key-value pairs that will be attached to the new private CA. You can associate up to 50 tags with a private CA.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<certificate_authority::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Type of your private CA.
    ///
    /// `Type`. Required. A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// Specifies whether the CA issues general-purpose certificates that typically require a revocation mechanism, or short-lived certificates that may optionally omit revocation because they expire quickly.
    ///
    /// `UsageMode`. Allowed: [`UsageMode`](certificate_authority::UsageMode). A change replaces the resource.
    pub fn usage_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UsageMode", value.into());
        self
    }
}

impl Resource for CertificateAuthority {
    const TYPE: &'static str = "AWS::ACMPCA::CertificateAuthority";
}

impl Construct for CertificateAuthority {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CertificateAuthority> for Properties {
    fn from(value: CertificateAuthority) -> Self {
        value.0
    }
}

impl Handle<CertificateAuthority> {
    /// The Amazon Resource Name (ARN) for the private CA that issued the certificate.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Base64 PEM-encoded certificate signing request (CSR) for your certificate authority certificate.
    ///
    /// `Fn::GetAtt` of `CertificateSigningRequest`.
    #[must_use]
    pub fn certificate_signing_request(self) -> Value<String> {
        self.attribute("CertificateSigningRequest")
    }
}

/// The `AWS::ACMPCA::CertificateAuthorityActivation` resource creates and installs a CA certificate on a CA. If no status is specified, the `AWS::ACMPCA::CertificateAuthorityActivation` resource status defaults to ACTIVE.
///
/// [`AWS::ACMPCA::CertificateAuthorityActivation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthorityactivation.html).
///
/// Required: `Certificate`, `CertificateAuthorityArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CertificateAuthorityActivation(Properties);

impl CertificateAuthorityActivation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Base64 PEM-encoded certificate authority certificate.
    ///
    /// `Certificate`. Required.
    pub fn certificate(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Certificate", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of your private CA.
    ///
    /// `CertificateAuthorityArn`. Required. A change replaces the resource.
    pub fn certificate_authority_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateAuthorityArn", value.into());
        self
    }

    /// The Base64 PEM-encoded certificate chain that chains up to the root CA certificate that you used to sign your private CA certificate.
    ///
    /// `CertificateChain`.
    pub fn certificate_chain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateChain", value.into());
        self
    }

    /// Status of your private CA.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }
}

impl Resource for CertificateAuthorityActivation {
    const TYPE: &'static str = "AWS::ACMPCA::CertificateAuthorityActivation";
}

impl Construct for CertificateAuthorityActivation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CertificateAuthorityActivation> for Properties {
    fn from(value: CertificateAuthorityActivation) -> Self {
        value.0
    }
}

impl Handle<CertificateAuthorityActivation> {
    /// The complete Base64 PEM-encoded certificate chain, including the certificate authority certificate.
    ///
    /// `Fn::GetAtt` of `CompleteCertificateChain`.
    #[must_use]
    pub fn complete_certificate_chain(self) -> Value<String> {
        self.attribute("CompleteCertificateChain")
    }
}

/// Grants permissions to the Certificate Manager ( ACM ) service principal ( `acm.amazonaws.com` ) to perform [IssueCertificate](https://docs.aws.amazon.com/privateca/latest/APIReference/API_IssueCertificate.html) , [GetCertificate](https://docs.aws.amazon.com/privateca/latest/APIReference/API_GetCertificate.html) , and [ListPermissions](https://docs.aws.amazon.com/privateca/latest/APIReference/API_ListPermissions.html) actions on a CA.
///
/// [`AWS::ACMPCA::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-permission.html).
///
/// Required: `Actions`, `CertificateAuthorityArn`, `Principal`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Permission(Properties);

impl Permission {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The private CA actions that can be performed by the designated AWS service. Supported actions are `IssueCertificate` , `GetCertificate` , and `ListPermissions` .
    ///
    /// `Actions`. Required. Allowed: [`Actions`](permission::Actions). A change replaces the resource.
    pub fn actions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// The Amazon Resource Number (ARN) of the private CA from which the permission was issued.
    ///
    /// `CertificateAuthorityArn`. Required. A change replaces the resource.
    pub fn certificate_authority_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateAuthorityArn", value.into());
        self
    }

    /// The AWS service or entity that holds the permission. At this time, the only valid principal is `acm.amazonaws.com` .
    ///
    /// `Principal`. Required. A change replaces the resource.
    pub fn principal(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Principal", value.into());
        self
    }

    /// The ID of the account that assigned the permission.
    ///
    /// `SourceAccount`. A change replaces the resource.
    pub fn source_account(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceAccount", value.into());
        self
    }
}

impl Resource for Permission {
    const TYPE: &'static str = "AWS::ACMPCA::Permission";
}

impl Construct for Permission {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Permission> for Properties {
    fn from(value: Permission) -> Self {
        value.0
    }
}

/// Property types of [`Certificate`].
pub mod certificate {
    use crate::{Json, List, Properties, Value};

    /// Contains X.509 certificate information to be placed in an issued certificate. An `APIPassthrough` or `APICSRPassthrough` template variant must be selected, or else this parameter is ignored.
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApiPassthrough(Properties);

    impl ApiPassthrough {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies X.509 extension information for a certificate.
        ///
        /// `Extensions`.
        pub fn extensions(mut self, value: impl Into<Value<Extensions>>) -> Self {
            self.0.set("Extensions", value.into());
            self
        }

        /// Contains information about the certificate subject. The Subject field in the certificate identifies the entity that owns or controls the public key in the certificate. The entity can be a user, computer, device, or service.
        ///
        /// `Subject`.
        pub fn subject(mut self, value: impl Into<Value<Subject>>) -> Self {
            self.0.set("Subject", value.into());
            self
        }
    }

    impl From<ApiPassthrough> for Json {
        fn from(value: ApiPassthrough) -> Self {
            value.0.into()
        }
    }

    /// Defines the X.500 relative distinguished name (RDN).
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    ///
    /// Required: `ObjectIdentifier`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomAttribute(Properties);

    impl CustomAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the object identifier (OID) of the attribute type of the relative distinguished name (RDN).
        ///
        /// `ObjectIdentifier`. Required.
        pub fn object_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectIdentifier", value.into());
            self
        }

        /// Specifies the attribute value of relative distinguished name (RDN).
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<CustomAttribute> for Json {
        fn from(value: CustomAttribute) -> Self {
            value.0.into()
        }
    }

    /// Specifies the X.509 extension information for a certificate.
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    ///
    /// Required: `ObjectIdentifier`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomExtension(Properties);

    impl CustomExtension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the critical flag of the X.509 extension.
        ///
        /// `Critical`.
        pub fn critical(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Critical", value.into());
            self
        }

        /// Specifies the object identifier (OID) of the X.509 extension. For more information, see the [Global OID reference database.](https://docs.aws.amazon.com/https://oidref.com/2.5.29)
        ///
        /// `ObjectIdentifier`. Required.
        pub fn object_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectIdentifier", value.into());
            self
        }

        /// Specifies the base64-encoded value of the X.509 extension.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<CustomExtension> for Json {
        fn from(value: CustomExtension) -> Self {
            value.0.into()
        }
    }

    /// Describes an Electronic Data Interchange (EDI) entity as described in as defined in [Subject Alternative Name](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280) in RFC 5280.
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    ///
    /// Required: `NameAssigner`, `PartyName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EdiPartyName(Properties);

    impl EdiPartyName {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the name assigner.
        ///
        /// `NameAssigner`. Required.
        pub fn name_assigner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NameAssigner", value.into());
            self
        }

        /// Specifies the party name.
        ///
        /// `PartyName`. Required.
        pub fn party_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartyName", value.into());
            self
        }
    }

    impl From<EdiPartyName> for Json {
        fn from(value: EdiPartyName) -> Self {
            value.0.into()
        }
    }

    /// Specifies additional purposes for which the certified public key may be used other than basic purposes indicated in the `KeyUsage` extension.
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExtendedKeyUsage(Properties);

    impl ExtendedKeyUsage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a custom `ExtendedKeyUsage` with an object identifier (OID).
        ///
        /// `ExtendedKeyUsageObjectIdentifier`.
        pub fn extended_key_usage_object_identifier(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("ExtendedKeyUsageObjectIdentifier", value.into());
            self
        }

        /// Specifies a standard `ExtendedKeyUsage` as defined as in [RFC 5280](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280#section-4.2.1.12) .
        ///
        /// `ExtendedKeyUsageType`.
        pub fn extended_key_usage_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExtendedKeyUsageType", value.into());
            self
        }
    }

    impl From<ExtendedKeyUsage> for Json {
        fn from(value: ExtendedKeyUsage) -> Self {
            value.0.into()
        }
    }

    /// Contains X.509 extension information for a certificate.
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Extensions(Properties);

    impl Extensions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains a sequence of one or more policy information terms, each of which consists of an object identifier (OID) and optional qualifiers.
        ///
        /// `CertificatePolicies`.
        pub fn certificate_policies(mut self, value: impl Into<List<PolicyInformation>>) -> Self {
            self.0.set("CertificatePolicies", value.into());
            self
        }

        /// Contains a sequence of one or more X.509 extensions, each of which consists of an object identifier (OID), a base64-encoded value, and the critical flag.
        ///
        /// `CustomExtensions`.
        pub fn custom_extensions(mut self, value: impl Into<List<CustomExtension>>) -> Self {
            self.0.set("CustomExtensions", value.into());
            self
        }

        /// Specifies additional purposes for which the certified public key may be used other than basic purposes indicated in the `KeyUsage` extension.
        ///
        /// `ExtendedKeyUsage`.
        pub fn extended_key_usage(mut self, value: impl Into<List<ExtendedKeyUsage>>) -> Self {
            self.0.set("ExtendedKeyUsage", value.into());
            self
        }

        /// Defines one or more purposes for which the key contained in the certificate can be used. Default value for each option is false.
        ///
        /// `KeyUsage`.
        pub fn key_usage(mut self, value: impl Into<Value<KeyUsage>>) -> Self {
            self.0.set("KeyUsage", value.into());
            self
        }

        /// The subject alternative name extension allows identities to be bound to the subject of the certificate. These identities may be included in addition to or in place of the identity in the subject field of the certificate.
        ///
        /// `SubjectAlternativeNames`.
        pub fn subject_alternative_names(mut self, value: impl Into<List<GeneralName>>) -> Self {
            self.0.set("SubjectAlternativeNames", value.into());
            self
        }
    }

    impl From<Extensions> for Json {
        fn from(value: Extensions) -> Self {
            value.0.into()
        }
    }

    /// Describes an ASN.1 X.400 `GeneralName` as defined in [RFC 5280](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280) . Only one of the following naming options should be provided.
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GeneralName(Properties);

    impl GeneralName {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains information about the certificate subject. The certificate can be one issued by your private certificate authority (CA) or it can be your private CA certificate.
        ///
        /// `DirectoryName`.
        pub fn directory_name(mut self, value: impl Into<Value<Subject>>) -> Self {
            self.0.set("DirectoryName", value.into());
            self
        }

        /// Represents `GeneralName` as a DNS name.
        ///
        /// `DnsName`.
        pub fn dns_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DnsName", value.into());
            self
        }

        /// Represents `GeneralName` as an `EdiPartyName` object.
        ///
        /// `EdiPartyName`.
        pub fn edi_party_name(mut self, value: impl Into<Value<EdiPartyName>>) -> Self {
            self.0.set("EdiPartyName", value.into());
            self
        }

        /// Represents `GeneralName` as an IPv4 or IPv6 address.
        ///
        /// `IpAddress`.
        pub fn ip_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddress", value.into());
            self
        }

        /// Represents `GeneralName` using an `OtherName` object.
        ///
        /// `OtherName`.
        pub fn other_name(mut self, value: impl Into<Value<OtherName>>) -> Self {
            self.0.set("OtherName", value.into());
            self
        }

        /// Represents `GeneralName` as an object identifier (OID).
        ///
        /// `RegisteredId`.
        pub fn registered_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegisteredId", value.into());
            self
        }

        /// Represents `GeneralName` as an [RFC 822](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc822) email address.
        ///
        /// `Rfc822Name`.
        pub fn rfc822_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Rfc822Name", value.into());
            self
        }

        /// Represents `GeneralName` as a URI.
        ///
        /// `UniformResourceIdentifier`.
        pub fn uniform_resource_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UniformResourceIdentifier", value.into());
            self
        }
    }

    impl From<GeneralName> for Json {
        fn from(value: GeneralName) -> Self {
            value.0.into()
        }
    }

    /// Defines one or more purposes for which the key contained in the certificate can be used. Default value for each option is false.
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyUsage(Properties);

    impl KeyUsage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Key can be used to sign CRLs.
        ///
        /// `CRLSign`.
        pub fn crl_sign(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CRLSign", value.into());
            self
        }

        /// Key can be used to decipher data.
        ///
        /// `DataEncipherment`.
        pub fn data_encipherment(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DataEncipherment", value.into());
            self
        }

        /// Key can be used only to decipher data.
        ///
        /// `DecipherOnly`.
        pub fn decipher_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DecipherOnly", value.into());
            self
        }

        /// Key can be used for digital signing.
        ///
        /// `DigitalSignature`.
        pub fn digital_signature(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DigitalSignature", value.into());
            self
        }

        /// Key can be used only to encipher data.
        ///
        /// `EncipherOnly`.
        pub fn encipher_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EncipherOnly", value.into());
            self
        }

        /// Key can be used in a key-agreement protocol.
        ///
        /// `KeyAgreement`.
        pub fn key_agreement(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("KeyAgreement", value.into());
            self
        }

        /// Key can be used to sign certificates.
        ///
        /// `KeyCertSign`.
        pub fn key_cert_sign(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("KeyCertSign", value.into());
            self
        }

        /// Key can be used to encipher data.
        ///
        /// `KeyEncipherment`.
        pub fn key_encipherment(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("KeyEncipherment", value.into());
            self
        }

        /// Key can be used for non-repudiation.
        ///
        /// `NonRepudiation`.
        pub fn non_repudiation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("NonRepudiation", value.into());
            self
        }
    }

    impl From<KeyUsage> for Json {
        fn from(value: KeyUsage) -> Self {
            value.0.into()
        }
    }

    /// Defines a custom ASN.1 X.400 `GeneralName` using an object identifier (OID) and value. The OID must satisfy the regular expression shown below.
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    ///
    /// Required: `TypeId`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OtherName(Properties);

    impl OtherName {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies an OID.
        ///
        /// `TypeId`. Required.
        pub fn type_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TypeId", value.into());
            self
        }

        /// Specifies an OID value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<OtherName> for Json {
        fn from(value: OtherName) -> Self {
            value.0.into()
        }
    }

    /// Defines the X.509 `CertificatePolicies` extension.
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    ///
    /// Required: `CertPolicyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyInformation(Properties);

    impl PolicyInformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the object identifier (OID) of the certificate policy under which the certificate was issued.
        ///
        /// `CertPolicyId`. Required.
        pub fn cert_policy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertPolicyId", value.into());
            self
        }

        /// Modifies the given `CertPolicyId` with a qualifier. AWS Private CA supports the certification practice statement (CPS) qualifier.
        ///
        /// `PolicyQualifiers`.
        pub fn policy_qualifiers(mut self, value: impl Into<List<PolicyQualifierInfo>>) -> Self {
            self.0.set("PolicyQualifiers", value.into());
            self
        }
    }

    impl From<PolicyInformation> for Json {
        fn from(value: PolicyInformation) -> Self {
            value.0.into()
        }
    }

    /// Modifies the `CertPolicyId` of a `PolicyInformation` object with a qualifier. AWS Private CA supports the certification practice statement (CPS) qualifier.
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    ///
    /// Required: `PolicyQualifierId`, `Qualifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyQualifierInfo(Properties);

    impl PolicyQualifierInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Identifies the qualifier modifying a `CertPolicyId` .
        ///
        /// `PolicyQualifierId`. Required.
        pub fn policy_qualifier_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyQualifierId", value.into());
            self
        }

        /// Defines the qualifier type. AWS Private CA supports the use of a URI for a CPS qualifier in this field.
        ///
        /// `Qualifier`. Required.
        pub fn qualifier(mut self, value: impl Into<Value<Qualifier>>) -> Self {
            self.0.set("Qualifier", value.into());
            self
        }
    }

    impl From<PolicyQualifierInfo> for Json {
        fn from(value: PolicyQualifierInfo) -> Self {
            value.0.into()
        }
    }

    /// Defines a `PolicyInformation` qualifier. AWS Private CA supports the \[certification practice statement (CPS) qualifier\](<https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280#section-4.2.1.4>) defined in RFC 5280.
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    ///
    /// Required: `CpsUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Qualifier(Properties);

    impl Qualifier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains a pointer to a certification practice statement (CPS) published by the CA.
        ///
        /// `CpsUri`. Required.
        pub fn cps_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CpsUri", value.into());
            self
        }
    }

    impl From<Qualifier> for Json {
        fn from(value: Qualifier) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the certificate subject. The `Subject` field in the certificate identifies the entity that owns or controls the public key in the certificate. The entity can be a user, computer, device, or service.
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Subject(Properties);

    impl Subject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For CA and end-entity certificates in a private PKI, the common name (CN) can be any string within the length limit.
        ///
        /// `CommonName`.
        pub fn common_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CommonName", value.into());
            self
        }

        /// Two-digit code that specifies the country in which the certificate subject located.
        ///
        /// `Country`.
        pub fn country(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Country", value.into());
            self
        }

        /// Contains a sequence of one or more X.500 relative distinguished names (RDNs), each of which consists of an object identifier (OID) and a value.
        ///
        /// `CustomAttributes`.
        pub fn custom_attributes(mut self, value: impl Into<List<CustomAttribute>>) -> Self {
            self.0.set("CustomAttributes", value.into());
            self
        }

        /// Disambiguating information for the certificate subject.
        ///
        /// `DistinguishedNameQualifier`.
        pub fn distinguished_name_qualifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DistinguishedNameQualifier", value.into());
            self
        }

        /// Typically a qualifier appended to the name of an individual. Examples include Jr. for junior, Sr. for senior, and III for third.
        ///
        /// `GenerationQualifier`.
        pub fn generation_qualifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GenerationQualifier", value.into());
            self
        }

        /// First name.
        ///
        /// `GivenName`.
        pub fn given_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GivenName", value.into());
            self
        }

        /// Concatenation that typically contains the first letter of the \*GivenName\* , the first letter of the middle name if one exists, and the first letter of the \*Surname\* .
        ///
        /// `Initials`.
        pub fn initials(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Initials", value.into());
            self
        }

        /// The locality (such as a city or town) in which the certificate subject is located.
        ///
        /// `Locality`.
        pub fn locality(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Locality", value.into());
            self
        }

        /// Legal name of the organization with which the certificate subject is affiliated.
        ///
        /// `Organization`.
        pub fn organization(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Organization", value.into());
            self
        }

        /// A subdivision or unit of the organization (such as sales or finance) with which the certificate subject is affiliated.
        ///
        /// `OrganizationalUnit`.
        pub fn organizational_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OrganizationalUnit", value.into());
            self
        }

        /// Typically a shortened version of a longer \*GivenName\* . For example, Jonathan is often shortened to John. Elizabeth is often shortened to Beth, Liz, or Eliza.
        ///
        /// `Pseudonym`.
        pub fn pseudonym(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pseudonym", value.into());
            self
        }

        /// The certificate serial number.
        ///
        /// `SerialNumber`.
        pub fn serial_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SerialNumber", value.into());
            self
        }

        /// State in which the subject of the certificate is located.
        ///
        /// `State`.
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// Family name. In the US and the UK, for example, the surname of an individual is ordered last. In Asian cultures the surname is typically ordered first.
        ///
        /// `Surname`.
        pub fn surname(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Surname", value.into());
            self
        }

        /// A title such as Mr. or Ms., which is pre-pended to the name to refer formally to the certificate subject.
        ///
        /// `Title`.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }
    }

    impl From<Subject> for Json {
        fn from(value: Subject) -> Self {
            value.0.into()
        }
    }

    /// Length of time for which the certificate issued by your private certificate authority (CA), or by the private CA itself, is valid in days, months, or years. You can issue a certificate by calling the `IssueCertificate` operation.
    ///
    /// A property type of `AWS::ACMPCA::Certificate`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Validity(Properties);

    impl Validity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the `Value` parameter represents days, months, or years.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// A long integer interpreted according to the value of `Type` , below.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Validity> for Json {
        fn from(value: Validity) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`CertificateAuthority`].
pub mod certificate_authority {
    use crate::{Json, List, Properties, Value};

    /// Provides access information used by the `authorityInfoAccess` and `subjectInfoAccess` extensions described in [RFC 5280](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280) .
    ///
    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    ///
    /// Required: `AccessLocation`, `AccessMethod`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessDescription(Properties);

    impl AccessDescription {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of `AccessDescription` information.
        ///
        /// `AccessLocation`. Required.
        pub fn access_location(mut self, value: impl Into<Value<GeneralName>>) -> Self {
            self.0.set("AccessLocation", value.into());
            self
        }

        /// The type and format of `AccessDescription` information.
        ///
        /// `AccessMethod`. Required.
        pub fn access_method(mut self, value: impl Into<Value<AccessMethod>>) -> Self {
            self.0.set("AccessMethod", value.into());
            self
        }
    }

    impl From<AccessDescription> for Json {
        fn from(value: AccessDescription) -> Self {
            value.0.into()
        }
    }

    /// Describes the type and format of extension access. Only one of `CustomObjectIdentifier` or `AccessMethodType` may be provided. Providing both results in `InvalidArgsException` .
    ///
    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessMethod(Properties);

    impl AccessMethod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the `AccessMethod` .
        ///
        /// `AccessMethodType`.
        pub fn access_method_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessMethodType", value.into());
            self
        }

        /// An object identifier (OID) specifying the `AccessMethod` . The OID must satisfy the regular expression shown below.
        ///
        /// `CustomObjectIdentifier`.
        pub fn custom_object_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomObjectIdentifier", value.into());
            self
        }
    }

    impl From<AccessMethod> for Json {
        fn from(value: AccessMethod) -> Self {
            value.0.into()
        }
    }

    /// Contains configuration information for a certificate revocation list (CRL). Your private certificate authority (CA) creates base CRLs. Delta CRLs are not supported.
    ///
    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CrlConfiguration(Properties);

    impl CrlConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures the default behavior of the CRL Distribution Point extension for certificates issued by your CA. If this field is not provided, then the CRL Distribution Point extension will be present and contain the default CRL URL.
        ///
        /// `CrlDistributionPointExtensionConfiguration`.
        pub fn crl_distribution_point_extension_configuration(
            mut self,
            value: impl Into<Value<CrlDistributionPointExtensionConfiguration>>,
        ) -> Self {
            self.0
                .set("CrlDistributionPointExtensionConfiguration", value.into());
            self
        }

        /// Specifies the type of CRL. This setting determines the maximum number of certificates that the certificate authority can issue and revoke.
        ///
        /// `CrlType`. Allowed: [`CrlType`].
        pub fn crl_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CrlType", value.into());
            self
        }

        /// Name inserted into the certificate \*CRL Distribution Points\* extension that enables the use of an alias for the CRL distribution point. Use this value if you don't want the name of your S3 bucket to be public.
        ///
        /// `CustomCname`.
        pub fn custom_cname(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomCname", value.into());
            self
        }

        /// Designates a custom file path in S3 for CRL(s). For example, `http://<CustomName>/<CustomPath>/<CrlPartition_GUID>.crl` .
        ///
        /// `CustomPath`.
        pub fn custom_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomPath", value.into());
            self
        }

        /// Boolean value that specifies whether certificate revocation lists (CRLs) are enabled.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Validity period of the CRL in days.
        ///
        /// `ExpirationInDays`.
        pub fn expiration_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExpirationInDays", value.into());
            self
        }

        /// Name of the S3 bucket that contains the CRL. If you do not provide a value for the \*CustomCname\* argument, the name of your S3 bucket is placed into the \*CRL Distribution Points\* extension of the issued certificate.
        ///
        /// `S3BucketName`.
        pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketName", value.into());
            self
        }

        /// Determines whether the CRL will be publicly readable or privately held in the CRL Amazon S3 bucket. If you choose PUBLIC\_READ, the CRL will be accessible over the public internet.
        ///
        /// `S3ObjectAcl`. Allowed: [`S3ObjectAcl`].
        pub fn s3_object_acl(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3ObjectAcl", value.into());
            self
        }
    }

    impl From<CrlConfiguration> for Json {
        fn from(value: CrlConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configuration information for the default behavior of the CRL Distribution Point (CDP) extension in certificates issued by your CA.
    ///
    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    ///
    /// Required: `OmitExtension`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CrlDistributionPointExtensionConfiguration(Properties);

    impl CrlDistributionPointExtensionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures whether the CRL Distribution Point extension should be populated with the default URL to the CRL.
        ///
        /// `OmitExtension`. Required.
        pub fn omit_extension(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OmitExtension", value.into());
            self
        }
    }

    impl From<CrlDistributionPointExtensionConfiguration> for Json {
        fn from(value: CrlDistributionPointExtensionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the certificate extensions to be added to the certificate signing request (CSR).
    ///
    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CsrExtensions(Properties);

    impl CsrExtensions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates the purpose of the certificate and of the key contained in the certificate.
        ///
        /// `KeyUsage`.
        pub fn key_usage(mut self, value: impl Into<Value<KeyUsage>>) -> Self {
            self.0.set("KeyUsage", value.into());
            self
        }

        /// For CA certificates, provides a path to additional information pertaining to the CA, such as revocation and policy.
        ///
        /// `SubjectInformationAccess`.
        pub fn subject_information_access(
            mut self,
            value: impl Into<List<AccessDescription>>,
        ) -> Self {
            self.0.set("SubjectInformationAccess", value.into());
            self
        }
    }

    impl From<CsrExtensions> for Json {
        fn from(value: CsrExtensions) -> Self {
            value.0.into()
        }
    }

    /// Defines the X.500 relative distinguished name (RDN).
    ///
    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    ///
    /// Required: `ObjectIdentifier`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomAttribute(Properties);

    impl CustomAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the object identifier (OID) of the attribute type of the relative distinguished name (RDN).
        ///
        /// `ObjectIdentifier`. Required.
        pub fn object_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectIdentifier", value.into());
            self
        }

        /// Specifies the attribute value of relative distinguished name (RDN).
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<CustomAttribute> for Json {
        fn from(value: CustomAttribute) -> Self {
            value.0.into()
        }
    }

    /// Describes an Electronic Data Interchange (EDI) entity as described in as defined in [Subject Alternative Name](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280) in RFC 5280.
    ///
    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    ///
    /// Required: `PartyName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EdiPartyName(Properties);

    impl EdiPartyName {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the name assigner.
        ///
        /// `NameAssigner`.
        pub fn name_assigner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NameAssigner", value.into());
            self
        }

        /// Specifies the party name.
        ///
        /// `PartyName`. Required.
        pub fn party_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartyName", value.into());
            self
        }
    }

    impl From<EdiPartyName> for Json {
        fn from(value: EdiPartyName) -> Self {
            value.0.into()
        }
    }

    /// Describes an ASN.1 X.400 `GeneralName` as defined in [RFC 5280](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc5280) . Only one of the following naming options should be provided.
    ///
    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GeneralName(Properties);

    impl GeneralName {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains information about the certificate subject. The certificate can be one issued by your private certificate authority (CA) or it can be your private CA certificate.
        ///
        /// `DirectoryName`.
        pub fn directory_name(mut self, value: impl Into<Value<Subject>>) -> Self {
            self.0.set("DirectoryName", value.into());
            self
        }

        /// Represents `GeneralName` as a DNS name.
        ///
        /// `DnsName`.
        pub fn dns_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DnsName", value.into());
            self
        }

        /// Represents `GeneralName` as an `EdiPartyName` object.
        ///
        /// `EdiPartyName`.
        pub fn edi_party_name(mut self, value: impl Into<Value<EdiPartyName>>) -> Self {
            self.0.set("EdiPartyName", value.into());
            self
        }

        /// Represents `GeneralName` as an IPv4 or IPv6 address.
        ///
        /// `IpAddress`.
        pub fn ip_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddress", value.into());
            self
        }

        /// Represents `GeneralName` using an `OtherName` object.
        ///
        /// `OtherName`.
        pub fn other_name(mut self, value: impl Into<Value<OtherName>>) -> Self {
            self.0.set("OtherName", value.into());
            self
        }

        /// Represents `GeneralName` as an object identifier (OID).
        ///
        /// `RegisteredId`.
        pub fn registered_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegisteredId", value.into());
            self
        }

        /// Represents `GeneralName` as an [RFC 822](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc822) email address.
        ///
        /// `Rfc822Name`.
        pub fn rfc822_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Rfc822Name", value.into());
            self
        }

        /// Represents `GeneralName` as a URI.
        ///
        /// `UniformResourceIdentifier`.
        pub fn uniform_resource_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UniformResourceIdentifier", value.into());
            self
        }
    }

    impl From<GeneralName> for Json {
        fn from(value: GeneralName) -> Self {
            value.0.into()
        }
    }

    /// Defines one or more purposes for which the key contained in the certificate can be used. Default value for each option is false.
    ///
    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyUsage(Properties);

    impl KeyUsage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Key can be used to sign CRLs.
        ///
        /// `CRLSign`.
        pub fn crl_sign(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CRLSign", value.into());
            self
        }

        /// Key can be used to decipher data.
        ///
        /// `DataEncipherment`.
        pub fn data_encipherment(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DataEncipherment", value.into());
            self
        }

        /// Key can be used only to decipher data.
        ///
        /// `DecipherOnly`.
        pub fn decipher_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DecipherOnly", value.into());
            self
        }

        /// Key can be used for digital signing.
        ///
        /// `DigitalSignature`.
        pub fn digital_signature(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DigitalSignature", value.into());
            self
        }

        /// Key can be used only to encipher data.
        ///
        /// `EncipherOnly`.
        pub fn encipher_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EncipherOnly", value.into());
            self
        }

        /// Key can be used in a key-agreement protocol.
        ///
        /// `KeyAgreement`.
        pub fn key_agreement(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("KeyAgreement", value.into());
            self
        }

        /// Key can be used to sign certificates.
        ///
        /// `KeyCertSign`.
        pub fn key_cert_sign(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("KeyCertSign", value.into());
            self
        }

        /// Key can be used to encipher data.
        ///
        /// `KeyEncipherment`.
        pub fn key_encipherment(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("KeyEncipherment", value.into());
            self
        }

        /// Key can be used for non-repudiation.
        ///
        /// `NonRepudiation`.
        pub fn non_repudiation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("NonRepudiation", value.into());
            self
        }
    }

    impl From<KeyUsage> for Json {
        fn from(value: KeyUsage) -> Self {
            value.0.into()
        }
    }

    /// Contains information to enable and configure Online Certificate Status Protocol (OCSP) for validating certificate revocation status.
    ///
    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OcspConfiguration(Properties);

    impl OcspConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Flag enabling use of the Online Certificate Status Protocol (OCSP) for validating certificate revocation status.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// By default, AWS Private CA injects an Amazon domain into certificates being validated by the Online Certificate Status Protocol (OCSP). A customer can alternatively use this object to define a CNAME specifying a customized OCSP domain.
        ///
        /// `OcspCustomCname`.
        pub fn ocsp_custom_cname(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OcspCustomCname", value.into());
            self
        }
    }

    impl From<OcspConfiguration> for Json {
        fn from(value: OcspConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Defines a custom ASN.1 X.400 `GeneralName` using an object identifier (OID) and value. The OID must satisfy the regular expression shown below.
    ///
    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    ///
    /// Required: `TypeId`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OtherName(Properties);

    impl OtherName {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies an OID.
        ///
        /// `TypeId`. Required.
        pub fn type_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TypeId", value.into());
            self
        }

        /// Specifies an OID value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<OtherName> for Json {
        fn from(value: OtherName) -> Self {
            value.0.into()
        }
    }

    /// Certificate revocation information used by the [CreateCertificateAuthority](https://docs.aws.amazon.com/privateca/latest/APIReference/API_CreateCertificateAuthority.html) and [UpdateCertificateAuthority](https://docs.aws.amazon.com/privateca/latest/APIReference/API_UpdateCertificateAuthority.html) actions.
    ///
    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RevocationConfiguration(Properties);

    impl RevocationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration of the certificate revocation list (CRL), if any, maintained by your private CA.
        ///
        /// `CrlConfiguration`.
        pub fn crl_configuration(mut self, value: impl Into<Value<CrlConfiguration>>) -> Self {
            self.0.set("CrlConfiguration", value.into());
            self
        }

        /// Configuration of Online Certificate Status Protocol (OCSP) support, if any, maintained by your private CA.
        ///
        /// `OcspConfiguration`.
        pub fn ocsp_configuration(mut self, value: impl Into<Value<OcspConfiguration>>) -> Self {
            self.0.set("OcspConfiguration", value.into());
            self
        }
    }

    impl From<RevocationConfiguration> for Json {
        fn from(value: RevocationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// ASN1 subject for the certificate authority.
    ///
    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Subject(Properties);

    impl Subject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Fully qualified domain name (FQDN) associated with the certificate subject.
        ///
        /// `CommonName`.
        pub fn common_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CommonName", value.into());
            self
        }

        /// Two-digit code that specifies the country in which the certificate subject located.
        ///
        /// `Country`.
        pub fn country(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Country", value.into());
            self
        }

        /// Contains a sequence of one or more X.500 relative distinguished names (RDNs), each of which consists of an object identifier (OID) and a value.
        ///
        /// `CustomAttributes`.
        pub fn custom_attributes(mut self, value: impl Into<List<CustomAttribute>>) -> Self {
            self.0.set("CustomAttributes", value.into());
            self
        }

        /// Disambiguating information for the certificate subject.
        ///
        /// `DistinguishedNameQualifier`.
        pub fn distinguished_name_qualifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DistinguishedNameQualifier", value.into());
            self
        }

        /// Typically a qualifier appended to the name of an individual. Examples include Jr. for junior, Sr. for senior, and III for third.
        ///
        /// `GenerationQualifier`.
        pub fn generation_qualifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GenerationQualifier", value.into());
            self
        }

        /// First name.
        ///
        /// `GivenName`.
        pub fn given_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GivenName", value.into());
            self
        }

        /// Concatenation that typically contains the first letter of the GivenName, the first letter of the middle name if one exists, and the first letter of the SurName.
        ///
        /// `Initials`.
        pub fn initials(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Initials", value.into());
            self
        }

        /// The locality (such as a city or town) in which the certificate subject is located.
        ///
        /// `Locality`.
        pub fn locality(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Locality", value.into());
            self
        }

        /// Legal name of the organization with which the certificate subject is affiliated.
        ///
        /// `Organization`.
        pub fn organization(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Organization", value.into());
            self
        }

        /// A subdivision or unit of the organization (such as sales or finance) with which the certificate subject is affiliated.
        ///
        /// `OrganizationalUnit`.
        pub fn organizational_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OrganizationalUnit", value.into());
            self
        }

        /// Typically a shortened version of a longer GivenName. For example, Jonathan is often shortened to John. Elizabeth is often shortened to Beth, Liz, or Eliza.
        ///
        /// `Pseudonym`.
        pub fn pseudonym(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pseudonym", value.into());
            self
        }

        /// The certificate serial number.
        ///
        /// `SerialNumber`.
        pub fn serial_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SerialNumber", value.into());
            self
        }

        /// State in which the subject of the certificate is located.
        ///
        /// `State`.
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// Family name.
        ///
        /// `Surname`.
        pub fn surname(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Surname", value.into());
            self
        }

        /// A personal title such as Mr.
        ///
        /// `Title`.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }
    }

    impl From<Subject> for Json {
        fn from(value: Subject) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ACMPCA::CertificateAuthority`.
    ///
    /// Required: `Key`.
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

        /// `Value`.
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
        /// Words for `KeyStorageSecurityStandard`.
        pub enum KeyStorageSecurityStandard {
            CcpcLevel1OrHigher = "CCPC_LEVEL_1_OR_HIGHER",
            Fips140_2Level2OrHigher = "FIPS_140_2_LEVEL_2_OR_HIGHER",
            Fips140_2Level3OrHigher = "FIPS_140_2_LEVEL_3_OR_HIGHER",
        }

        /// Words for `UsageMode`.
        pub enum UsageMode {
            GeneralPurpose = "GENERAL_PURPOSE",
            ShortLivedCertificate = "SHORT_LIVED_CERTIFICATE",
        }

        /// Words for `CrlType`.
        pub enum CrlType {
            Complete = "COMPLETE",
            Partitioned = "PARTITIONED",
        }

        /// Words for `S3ObjectAcl`.
        pub enum S3ObjectAcl {
            BucketOwnerFullControl = "BUCKET_OWNER_FULL_CONTROL",
            PublicRead = "PUBLIC_READ",
        }
    }
}

/// Words of [`Permission`].
pub mod permission {
    words! {
        /// Words for `Actions`.
        pub enum Actions {
            GetCertificate = "GetCertificate",
            IssueCertificate = "IssueCertificate",
            ListPermissions = "ListPermissions",
        }
    }
}
