//! `AWS::Transfer`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates an agreement. An agreement is a bilateral trading partner agreement, or partnership, between an AWS Transfer Family server and an AS2 process.
///
/// [`AWS::Transfer::Agreement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-agreement.html).
///
/// Required: `AccessRole`, `LocalProfileId`, `PartnerProfileId`, `ServerId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Agreement(Properties);

impl Agreement {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Connectors are used to send files using either the AS2 or SFTP protocol. For the access role, provide the Amazon Resource Name (ARN) of the AWS Identity and Access Management role to use.
    ///
    /// `AccessRole`. Required.
    pub fn access_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessRole", value.into());
        self
    }

    /// The landing directory (folder) for files that are transferred by using the AS2 protocol.
    ///
    /// `BaseDirectory`.
    pub fn base_directory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BaseDirectory", value.into());
        self
    }

    /// A `CustomDirectoriesType` structure. This structure specifies custom directories for storing various AS2 message files. You can specify directories for the following types of files.
    ///
    /// `CustomDirectories`.
    pub fn custom_directories(
        mut self,
        value: impl Into<Value<agreement::CustomDirectories>>,
    ) -> Self {
        self.0.set("CustomDirectories", value.into());
        self
    }

    /// The name or short description that's used to identify the agreement.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Determines whether or not unsigned messages from your trading partners will be accepted.
    ///
    /// `EnforceMessageSigning`. Allowed: [`EnforceMessageSigning`](agreement::EnforceMessageSigning).
    pub fn enforce_message_signing(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnforceMessageSigning", value.into());
        self
    }

    /// A unique identifier for the AS2 local profile.
    ///
    /// `LocalProfileId`. Required.
    pub fn local_profile_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LocalProfileId", value.into());
        self
    }

    /// A unique identifier for the partner profile used in the agreement.
    ///
    /// `PartnerProfileId`. Required.
    pub fn partner_profile_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PartnerProfileId", value.into());
        self
    }

    /// Determines whether or not Transfer Family appends a unique string of characters to the end of the AS2 message payload filename when saving it.
    ///
    /// `PreserveFilename`. Allowed: [`PreserveFilename`](agreement::PreserveFilename).
    pub fn preserve_filename(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreserveFilename", value.into());
        self
    }

    /// A system-assigned unique identifier for a server instance. This identifier indicates the specific server that the agreement uses.
    ///
    /// `ServerId`. Required. A change replaces the resource.
    pub fn server_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerId", value.into());
        self
    }

    /// The current status of the agreement, either `ACTIVE` or `INACTIVE` .
    ///
    /// `Status`. Allowed: [`Status`](agreement::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// Key-value pairs that can be used to group and search for agreements.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<agreement::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Agreement {
    const TYPE: &'static str = "AWS::Transfer::Agreement";
}

impl Construct for Agreement {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Agreement> for Properties {
    fn from(value: Agreement) -> Self {
        value.0
    }
}

impl Handle<Agreement> {
    /// The unique identifier for the AS2 agreement, returned after the API call succeeds.
    ///
    /// `Fn::GetAtt` of `AgreementId`.
    #[must_use]
    pub fn agreement_id(self) -> Value<String> {
        self.attribute("AgreementId")
    }

    /// Specifies the unique Amazon Resource Name (ARN) for the agreement.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Imports the signing and encryption certificates that you need to create local (AS2) profiles and partner profiles.
///
/// [`AWS::Transfer::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-certificate.html).
///
/// Required: `Certificate`, `Usage`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Certificate(Properties);

impl Certificate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An optional date that specifies when the certificate becomes active. If you do not specify a value, `ActiveDate` takes the same value as `NotBeforeDate` , which is specified by the CA.
    ///
    /// `ActiveDate`.
    pub fn active_date(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActiveDate", value.into());
        self
    }

    /// The file name for the certificate.
    ///
    /// `Certificate`. Required. A change replaces the resource.
    pub fn certificate(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Certificate", value.into());
        self
    }

    /// The list of certificates that make up the chain for the certificate.
    ///
    /// `CertificateChain`. A change replaces the resource.
    pub fn certificate_chain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateChain", value.into());
        self
    }

    /// The name or description that's used to identity the certificate.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// An optional date that specifies when the certificate becomes inactive. If you do not specify a value, `InactiveDate` takes the same value as `NotAfterDate` , which is specified by the CA.
    ///
    /// `InactiveDate`.
    pub fn inactive_date(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InactiveDate", value.into());
        self
    }

    /// The file that contains the private key for the certificate that's being imported.
    ///
    /// `PrivateKey`. A change replaces the resource.
    pub fn private_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrivateKey", value.into());
        self
    }

    /// Key-value pairs that can be used to group and search for certificates.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<certificate::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies how this certificate is used. It can be used in the following ways:
    ///
    /// `Usage`. Required. Allowed: [`Usage`](certificate::Usage).
    pub fn usage(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Usage", value.into());
        self
    }
}

impl Resource for Certificate {
    const TYPE: &'static str = "AWS::Transfer::Certificate";
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
    /// The unique Amazon Resource Name (ARN) for the certificate.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// An array of identifiers for the imported certificates. You use this identifier for working with profiles and partner profiles.
    ///
    /// `Fn::GetAtt` of `CertificateId`.
    #[must_use]
    pub fn certificate_id(self) -> Value<String> {
        self.attribute("CertificateId")
    }

    /// The final date that the certificate is valid.
    ///
    /// `Fn::GetAtt` of `NotAfterDate`.
    #[must_use]
    pub fn not_after_date(self) -> Value<String> {
        self.attribute("NotAfterDate")
    }

    /// The earliest date that the certificate is valid.
    ///
    /// `Fn::GetAtt` of `NotBeforeDate`.
    #[must_use]
    pub fn not_before_date(self) -> Value<String> {
        self.attribute("NotBeforeDate")
    }

    /// The serial number for the certificate.
    ///
    /// `Fn::GetAtt` of `Serial`.
    #[must_use]
    pub fn serial(self) -> Value<String> {
        self.attribute("Serial")
    }

    /// The certificate can be either `ACTIVE` , `PENDING_ROTATION` , or `INACTIVE` . `PENDING_ROTATION` means that this certificate will replace the current certificate when it expires.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// If a private key has been specified for the certificate, its type is `CERTIFICATE_WITH_PRIVATE_KEY` . If there is no private key, the type is `CERTIFICATE` .
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// Creates the connector, which captures the parameters for a connection for the AS2 or SFTP protocol. For AS2, the connector is required for sending files to an externally hosted AS2 server.
///
/// [`AWS::Transfer::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html).
///
/// Required: `AccessRole`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connector(Properties);

impl Connector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Connectors are used to send files using either the AS2 or SFTP protocol. For the access role, provide the Amazon Resource Name (ARN) of the AWS Identity and Access Management role to use.
    ///
    /// `AccessRole`. Required.
    pub fn access_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessRole", value.into());
        self
    }

    /// A structure that contains the parameters for an AS2 connector object.
    ///
    /// `As2Config`.
    pub fn as2_config(mut self, value: impl Into<Value<connector::As2Config>>) -> Self {
        self.0.set("As2Config", value.into());
        self
    }

    /// Current egress configuration of the connector, showing how traffic is routed to the SFTP server. Contains VPC Lattice settings when using VPC\_LATTICE egress type.
    ///
    /// `EgressConfig`.
    pub fn egress_config(
        mut self,
        value: impl Into<Value<connector::ConnectorEgressConfig>>,
    ) -> Self {
        self.0.set("EgressConfig", value.into());
        self
    }

    /// Type of egress configuration for the connector. SERVICE\_MANAGED uses Transfer Family managed NAT gateways, while VPC\_LATTICE routes traffic through customer VPCs using VPC Lattice.
    ///
    /// `EgressType`. Allowed: [`EgressType`](connector::EgressType).
    pub fn egress_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EgressType", value.into());
        self
    }

    /// IP address type for Connector
    ///
    /// `IpAddressType`. Allowed: [`IpAddressType`](connector::IpAddressType).
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that allows a connector to turn on CloudWatch logging for Amazon S3 events. When set, you can view connector activity in your CloudWatch logs.
    ///
    /// `LoggingRole`.
    pub fn logging_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LoggingRole", value.into());
        self
    }

    /// The text name of the security policy for the specified connector.
    ///
    /// `SecurityPolicyName`.
    pub fn security_policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityPolicyName", value.into());
        self
    }

    /// A structure that contains the parameters for an SFTP connector object.
    ///
    /// `SftpConfig`.
    pub fn sftp_config(mut self, value: impl Into<Value<connector::SftpConfig>>) -> Self {
        self.0.set("SftpConfig", value.into());
        self
    }

    /// Key-value pairs that can be used to group and search for connectors.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connector::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The URL of the partner's AS2 or SFTP endpoint.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Url", value.into());
        self
    }
}

impl Resource for Connector {
    const TYPE: &'static str = "AWS::Transfer::Connector";
}

impl Construct for Connector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Connector> for Properties {
    fn from(value: Connector) -> Self {
        value.0
    }
}

impl Handle<Connector> {
    /// Specifies the unique Amazon Resource Name (ARN) for the connector.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The service-assigned ID of the connector that is created.
    ///
    /// `Fn::GetAtt` of `ConnectorId`.
    #[must_use]
    pub fn connector_id(self) -> Value<String> {
        self.attribute("ConnectorId")
    }

    /// Error message providing details when the connector is in ERRORED status. Contains information to help troubleshoot connector creation or operation failures.
    ///
    /// `Fn::GetAtt` of `ErrorMessage`.
    #[must_use]
    pub fn error_message(self) -> Value<String> {
        self.attribute("ErrorMessage")
    }

    /// The list of egress IP addresses of this connector. These IP addresses are assigned automatically when you create the connector.
    ///
    /// `Fn::GetAtt` of `ServiceManagedEgressIpAddresses`.
    #[must_use]
    pub fn service_managed_egress_ip_addresses(self) -> Value<Vec<String>> {
        self.attribute_list("ServiceManagedEgressIpAddresses")
    }

    /// Current status of the connector. PENDING indicates creation/update in progress, ACTIVE means ready for operations, and ERRORED indicates a failure requiring attention.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource type definition for AWS::Transfer::HostKey
///
/// [`AWS::Transfer::HostKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-hostkey.html).
///
/// Required: `ServerId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct HostKey(Properties);

impl HostKey {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The text description for this host key.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The private key portion of an SSH key pair. Transfer Family accepts RSA, ECDSA, and ED25519 keys.
    ///
    /// `HostKeyBody`. A change replaces the resource.
    pub fn host_key_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HostKeyBody", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of a customer managed key used to encrypt the Secrets Manager secret that holds the host key. Applies only when StorageType is SECRETS\_MANAGER. If omitted, the AWS managed key is used.
    ///
    /// `KmsKey`.
    pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKey", value.into());
        self
    }

    /// The identifier of the server that contains the host key.
    ///
    /// `ServerId`. Required. A change replaces the resource.
    pub fn server_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerId", value.into());
        self
    }

    /// The type of storage used for the host key. SERVICE\_MANAGED keys are stored within the Transfer Family service. SECRETS\_MANAGER keys are stored in an AWS Secrets Manager secret in your account.
    ///
    /// `StorageType`. Allowed: [`StorageType`](host_key::StorageType).
    pub fn storage_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StorageType", value.into());
        self
    }

    /// Key-value pairs that can be used to group and search for host keys.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<host_key::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for HostKey {
    const TYPE: &'static str = "AWS::Transfer::HostKey";
}

impl Construct for HostKey {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<HostKey> for Properties {
    fn from(value: HostKey) -> Self {
        value.0
    }
}

impl Handle<HostKey> {
    /// The unique Amazon Resource Name (ARN) for the host key.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date on which the host key was added to the server.
    ///
    /// `Fn::GetAtt` of `DateImported`.
    #[must_use]
    pub fn date_imported(self) -> Value<String> {
        self.attribute("DateImported")
    }

    /// The public key fingerprint, which is a short sequence of bytes used to identify the longer public key.
    ///
    /// `Fn::GetAtt` of `HostKeyFingerprint`.
    #[must_use]
    pub fn host_key_fingerprint(self) -> Value<String> {
        self.attribute("HostKeyFingerprint")
    }

    /// A unique identifier for the host key.
    ///
    /// `Fn::GetAtt` of `HostKeyId`.
    #[must_use]
    pub fn host_key_id(self) -> Value<String> {
        self.attribute("HostKeyId")
    }

    /// The Amazon Resource Name (ARN) of the Secrets Manager secret that holds the host key. Returned only when StorageType is SECRETS\_MANAGER.
    ///
    /// `Fn::GetAtt` of `SecretId`.
    #[must_use]
    pub fn secret_id(self) -> Value<String> {
        self.attribute("SecretId")
    }

    /// The encryption algorithm that is used for the host key.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// Creates the local or partner profile to use for AS2 transfers.
///
/// [`AWS::Transfer::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-profile.html).
///
/// Required: `As2Id`, `ProfileType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Profile(Properties);

impl Profile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The `As2Id` is the \*AS2-name\* , as defined in the [RFC 4130](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc4130) . For inbound transfers, this is the `AS2-From` header for the AS2 messages sent from the partner.
    ///
    /// `As2Id`. Required.
    pub fn as2_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("As2Id", value.into());
        self
    }

    /// An array of identifiers for the imported certificates. You use this identifier for working with profiles and partner profiles.
    ///
    /// `CertificateIds`.
    pub fn certificate_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CertificateIds", value.into());
        self
    }

    /// Indicates whether to list only `LOCAL` type profiles or only `PARTNER` type profiles. If not supplied in the request, the command lists all types of profiles.
    ///
    /// `ProfileType`. Required. Allowed: [`ProfileType`](profile::ProfileType). A change replaces the resource.
    pub fn profile_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileType", value.into());
        self
    }

    /// Key-value pairs that can be used to group and search for profiles.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Profile {
    const TYPE: &'static str = "AWS::Transfer::Profile";
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
    /// The Amazon Resource Name associated with the profile, in the form `arn:aws:transfer:region:account-id:profile/profile-id/` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier for the AS2 profile, returned after the API call succeeds.
    ///
    /// `Fn::GetAtt` of `ProfileId`.
    #[must_use]
    pub fn profile_id(self) -> Value<String> {
        self.attribute("ProfileId")
    }
}

/// Instantiates an auto-scaling virtual server based on the selected file transfer protocol in AWS .
///
/// [`AWS::Transfer::Server`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Server(Properties);

impl Server {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the Certificate Manager (ACM) certificate. Required when `Protocols` is set to `FTPS` .
    ///
    /// `Certificate`.
    pub fn certificate(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Certificate", value.into());
        self
    }

    /// When this property is `true`, AWS Transfer Family will generate an initial host key for your server, making it immediately available to SFTP clients.
    ///
    /// `CreateWithHostKey`.
    pub fn create_with_host_key(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CreateWithHostKey", value.into());
        self
    }

    /// Specifies the domain of the storage system that is used for file transfers. There are two domains available: Amazon Simple Storage Service (Amazon S3) and Amazon Elastic File System (Amazon EFS). The default value is S3.
    ///
    /// `Domain`. Allowed: [`Domain`](server::Domain). A change replaces the resource.
    pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Domain", value.into());
        self
    }

    /// The virtual private cloud (VPC) endpoint settings that are configured for your server.
    ///
    /// `EndpointDetails`.
    pub fn endpoint_details(mut self, value: impl Into<Value<server::EndpointDetails>>) -> Self {
        self.0.set("EndpointDetails", value.into());
        self
    }

    /// The type of endpoint that you want your server to use. You can choose to make your server's endpoint publicly accessible (PUBLIC) or host it inside your VPC.
    ///
    /// `EndpointType`. Allowed: [`EndpointType`](server::EndpointType).
    pub fn endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointType", value.into());
        self
    }

    /// Required when `IdentityProviderType` is set to `AWS_DIRECTORY_SERVICE` , `AWS _LAMBDA` or `API_GATEWAY` .
    ///
    /// `IdentityProviderDetails`.
    pub fn identity_provider_details(
        mut self,
        value: impl Into<Value<server::IdentityProviderDetails>>,
    ) -> Self {
        self.0.set("IdentityProviderDetails", value.into());
        self
    }

    /// The mode of authentication for a server. The default value is `SERVICE_MANAGED` , which allows you to store and access user credentials within the AWS Transfer Family service.
    ///
    /// `IdentityProviderType`. Allowed: [`IdentityProviderType`](server::IdentityProviderType).
    pub fn identity_provider_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityProviderType", value.into());
        self
    }

    /// Specifies whether to use IPv4 only, or to use dual-stack (IPv4 and IPv6) for your AWS Transfer Family endpoint. The default value is `IPV4` .
    ///
    /// `IpAddressType`. Allowed: [`IpAddressType`](server::IpAddressType).
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that allows a server to turn on Amazon CloudWatch logging for Amazon S3 or Amazon EFS events. When set, you can view user activity in your CloudWatch logs.
    ///
    /// `LoggingRole`.
    pub fn logging_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LoggingRole", value.into());
        self
    }

    /// Specifies a string to display when users connect to a server. This string is displayed after the user authenticates.
    ///
    /// `PostAuthenticationLoginBanner`.
    pub fn post_authentication_login_banner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PostAuthenticationLoginBanner", value.into());
        self
    }

    /// Specifies a string to display when users connect to a server. This string is displayed before the user authenticates. For example, the following banner displays details about using the system:
    ///
    /// `PreAuthenticationLoginBanner`.
    pub fn pre_authentication_login_banner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreAuthenticationLoginBanner", value.into());
        self
    }

    /// The protocol settings that are configured for your server.
    ///
    /// `ProtocolDetails`.
    pub fn protocol_details(mut self, value: impl Into<Value<server::ProtocolDetails>>) -> Self {
        self.0.set("ProtocolDetails", value.into());
        self
    }

    /// Specifies the file transfer protocol or protocols over which your file transfer protocol client can connect to your server's endpoint. The available protocols are:
    ///
    /// `Protocols`. Allowed: [`Protocols`](server::Protocols).
    pub fn protocols(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Protocols", value.into());
        self
    }

    /// Specifies whether or not performance for your Amazon S3 directories is optimized.
    ///
    /// `S3StorageOptions`.
    pub fn s3_storage_options(mut self, value: impl Into<Value<server::S3StorageOptions>>) -> Self {
        self.0.set("S3StorageOptions", value.into());
        self
    }

    /// Specifies the name of the security policy for the server.
    ///
    /// `SecurityPolicyName`.
    pub fn security_policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityPolicyName", value.into());
        self
    }

    /// Specifies the log groups to which your server logs are sent.
    ///
    /// `StructuredLogDestinations`.
    pub fn structured_log_destinations(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("StructuredLogDestinations", value.into());
        self
    }

    /// Key-value pairs that can be used to group and search for servers.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<server::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies the workflow ID for the workflow to assign and the execution role that's used for executing the workflow.
    ///
    /// `WorkflowDetails`.
    pub fn workflow_details(mut self, value: impl Into<Value<server::WorkflowDetails>>) -> Self {
        self.0.set("WorkflowDetails", value.into());
        self
    }
}

impl Resource for Server {
    const TYPE: &'static str = "AWS::Transfer::Server";
}

impl Construct for Server {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Server> for Properties {
    fn from(value: Server) -> Self {
        value.0
    }
}

impl Handle<Server> {
    /// Specifies the unique Amazon Resource Name (ARN) of the server.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The list of egress IP addresses of this server. These IP addresses are only relevant for servers that use the AS2 protocol. They are used for sending asynchronous MDNs.
    ///
    /// `Fn::GetAtt` of `As2ServiceManagedEgressIpAddresses`.
    #[must_use]
    pub fn as2_service_managed_egress_ip_addresses(self) -> Value<Vec<String>> {
        self.attribute_list("As2ServiceManagedEgressIpAddresses")
    }

    /// Specifies the unique system-assigned identifier for a server that you instantiate.
    ///
    /// `Fn::GetAtt` of `ServerId`.
    #[must_use]
    pub fn server_id(self) -> Value<String> {
        self.attribute("ServerId")
    }

    /// The condition of the server that was described. A value of `ONLINE` indicates that the server can accept jobs and transfer files. A `State` value of `OFFLINE` means that the server cannot perform file transfer operations.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// The `AWS::Transfer::User` resource creates a user and associates them with an existing server. You can only create and associate users with servers that have the `IdentityProviderType` set to `SERVICE_MANAGED` .
///
/// [`AWS::Transfer::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html).
///
/// Required: `Role`, `ServerId`, `UserName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct User(Properties);

impl User {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The landing directory (folder) for a user when they log in to the server using the client.
    ///
    /// `HomeDirectory`.
    pub fn home_directory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HomeDirectory", value.into());
        self
    }

    /// Logical directory mappings that specify what Amazon S3 or Amazon EFS paths and keys should be visible to your user and how you want to make them visible.
    ///
    /// `HomeDirectoryMappings`.
    pub fn home_directory_mappings(
        mut self,
        value: impl Into<List<user::HomeDirectoryMapEntry>>,
    ) -> Self {
        self.0.set("HomeDirectoryMappings", value.into());
        self
    }

    /// The type of landing directory (folder) that you want your users' home directory to be when they log in to the server.
    ///
    /// `HomeDirectoryType`. Allowed: [`HomeDirectoryType`](user::HomeDirectoryType).
    pub fn home_directory_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HomeDirectoryType", value.into());
        self
    }

    /// A session policy for your user so you can use the same IAM role across multiple users. This policy restricts user access to portions of their Amazon S3 bucket.
    ///
    /// `Policy`.
    pub fn policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// Specifies the full POSIX identity, including user ID ( `Uid` ), group ID ( `Gid` ), and any secondary groups IDs ( `SecondaryGids` ), that controls your users' access to your Amazon Elastic File System (Amazon EFS) file systems.
    ///
    /// `PosixProfile`.
    pub fn posix_profile(mut self, value: impl Into<Value<user::PosixProfile>>) -> Self {
        self.0.set("PosixProfile", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that controls your users' access to your Amazon S3 bucket or Amazon EFS file system.
    ///
    /// `Role`. Required.
    pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Role", value.into());
        self
    }

    /// A system-assigned unique identifier for a server instance. This is the specific server that you added your user to.
    ///
    /// `ServerId`. Required. A change replaces the resource.
    pub fn server_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerId", value.into());
        self
    }

    /// Specifies the public key portion of the Secure Shell (SSH) keys stored for the described user.
    ///
    /// `SshPublicKeys`.
    pub fn ssh_public_keys(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SshPublicKeys", value.into());
        self
    }

    /// Key-value pairs that can be used to group and search for users. Tags are metadata attached to users for any purpose.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<user::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A unique string that identifies a user and is associated with a `ServerId` . This user name must be a minimum of 3 and a maximum of 100 characters long.
    ///
    /// `UserName`. Required. A change replaces the resource.
    pub fn user_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserName", value.into());
        self
    }
}

impl Resource for User {
    const TYPE: &'static str = "AWS::Transfer::User";
}

impl Construct for User {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<User> for Properties {
    fn from(value: User) -> Self {
        value.0
    }
}

impl Handle<User> {
    /// The Amazon Resource Name associated with the user, in the form `arn:aws:transfer:region: *account-id* :user/ *server-id* / *username*` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a web app based on specified parameters, and returns the ID for the new web app. You can configure the web app to be publicly accessible or hosted within a VPC.
///
/// [`AWS::Transfer::WebApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-webapp.html).
///
/// Required: `IdentityProviderDetails`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WebApp(Properties);

impl WebApp {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The `AccessEndpoint` is the URL that you provide to your users for them to interact with the Transfer Family web app. You can specify a custom URL or use the default value.
    ///
    /// `AccessEndpoint`.
    pub fn access_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessEndpoint", value.into());
        self
    }

    /// `EndpointDetails`.
    pub fn endpoint_details(mut self, value: impl Into<Value<web_app::EndpointDetails>>) -> Self {
        self.0.set("EndpointDetails", value.into());
        self
    }

    /// You can provide a structure that contains the details for the identity provider to use with your web app.
    ///
    /// `IdentityProviderDetails`. Required.
    pub fn identity_provider_details(
        mut self,
        value: impl Into<Value<web_app::IdentityProviderDetails>>,
    ) -> Self {
        self.0.set("IdentityProviderDetails", value.into());
        self
    }

    /// Key-value pairs that can be used to group and search for web apps. Tags are metadata attached to web apps for any purpose.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<web_app::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A structure that contains the customization fields for the web app. You can provide a title, logo, and icon to customize the appearance of your web app.
    ///
    /// `WebAppCustomization`.
    pub fn web_app_customization(
        mut self,
        value: impl Into<Value<web_app::WebAppCustomization>>,
    ) -> Self {
        self.0.set("WebAppCustomization", value.into());
        self
    }

    /// Setting for the type of endpoint policy for the web app. The default value is `STANDARD` .
    ///
    /// `WebAppEndpointPolicy`. Allowed: [`WebAppEndpointPolicy`](web_app::WebAppEndpointPolicy). A change replaces the resource.
    pub fn web_app_endpoint_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WebAppEndpointPolicy", value.into());
        self
    }

    /// A union that contains the value for number of concurrent connections or the user sessions on your web app.
    ///
    /// `WebAppUnits`.
    pub fn web_app_units(mut self, value: impl Into<Json>) -> Self {
        self.0.set("WebAppUnits", value.into());
        self
    }
}

impl Resource for WebApp {
    const TYPE: &'static str = "AWS::Transfer::WebApp";
}

impl Construct for WebApp {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WebApp> for Properties {
    fn from(value: WebApp) -> Self {
        value.0
    }
}

impl Handle<WebApp> {
    /// The Amazon Resource Name (ARN) of the web app.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name (ARN) for the IAM Identity Center application: this value is set automatically when you create your web app.
    ///
    /// `Fn::GetAtt` of `IdentityProviderDetails.ApplicationArn`.
    #[must_use]
    pub fn identity_provider_details_application_arn(self) -> Value<String> {
        self.attribute("IdentityProviderDetails.ApplicationArn")
    }

    /// `Fn::GetAtt` of `VpcEndpointId`.
    #[must_use]
    pub fn vpc_endpoint_id(self) -> Value<String> {
        self.attribute("VpcEndpointId")
    }

    /// The unique identifier for the web app.
    ///
    /// `Fn::GetAtt` of `WebAppId`.
    #[must_use]
    pub fn web_app_id(self) -> Value<String> {
        self.attribute("WebAppId")
    }
}

/// Allows you to create a workflow with specified steps and step details the workflow invokes after file transfer completes.
///
/// [`AWS::Transfer::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html).
///
/// Required: `Steps`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workflow(Properties);

impl Workflow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the text description for the workflow.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies the steps (actions) to take if errors are encountered during execution of the workflow.
    ///
    /// `OnExceptionSteps`. A change replaces the resource.
    pub fn on_exception_steps(mut self, value: impl Into<List<workflow::WorkflowStep>>) -> Self {
        self.0.set("OnExceptionSteps", value.into());
        self
    }

    /// Specifies the details for the steps that are in the specified workflow.
    ///
    /// `Steps`. Required. A change replaces the resource.
    pub fn steps(mut self, value: impl Into<List<workflow::WorkflowStep>>) -> Self {
        self.0.set("Steps", value.into());
        self
    }

    /// Key-value pairs that can be used to group and search for workflows. Tags are metadata attached to workflows for any purpose.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workflow::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Workflow {
    const TYPE: &'static str = "AWS::Transfer::Workflow";
}

impl Construct for Workflow {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Workflow> for Properties {
    fn from(value: Workflow) -> Self {
        value.0
    }
}

impl Handle<Workflow> {
    /// Specifies the unique Amazon Resource Name (ARN) for the workflow.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// A unique identifier for a workflow.
    ///
    /// `Fn::GetAtt` of `WorkflowId`.
    #[must_use]
    pub fn workflow_id(self) -> Value<String> {
        self.attribute("WorkflowId")
    }
}

/// Property types and words of [`Agreement`].
pub mod agreement {
    use crate::{Json, Properties, Value};

    /// A `CustomDirectoriesType` structure. This structure specifies custom directories for storing various AS2 message files. You can specify directories for the following types of files.
    ///
    /// A property type of `AWS::Transfer::Agreement`.
    ///
    /// Required: `FailedFilesDirectory`, `MdnFilesDirectory`, `PayloadFilesDirectory`, `StatusFilesDirectory`, `TemporaryFilesDirectory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomDirectories(Properties);

    impl CustomDirectories {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a location to store the failed files for an AS2 message.
        ///
        /// `FailedFilesDirectory`. Required.
        pub fn failed_files_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailedFilesDirectory", value.into());
            self
        }

        /// Specifies a location to store the MDN file for an AS2 message.
        ///
        /// `MdnFilesDirectory`. Required.
        pub fn mdn_files_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MdnFilesDirectory", value.into());
            self
        }

        /// Specifies a location to store the payload file for an AS2 message.
        ///
        /// `PayloadFilesDirectory`. Required.
        pub fn payload_files_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PayloadFilesDirectory", value.into());
            self
        }

        /// Specifies a location to store the status file for an AS2 message.
        ///
        /// `StatusFilesDirectory`. Required.
        pub fn status_files_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusFilesDirectory", value.into());
            self
        }

        /// Specifies a location to store the temporary processing file for an AS2 message.
        ///
        /// `TemporaryFilesDirectory`. Required.
        pub fn temporary_files_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemporaryFilesDirectory", value.into());
            self
        }
    }

    impl From<CustomDirectories> for Json {
        fn from(value: CustomDirectories) -> Self {
            value.0.into()
        }
    }

    /// Creates a key-value pair for a specific resource.
    ///
    /// A property type of `AWS::Transfer::Agreement`.
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

        /// The name assigned to the tag that you create.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Contains one or more values that you assigned to the key name you create.
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
        /// Words for `EnforceMessageSigning`.
        pub enum EnforceMessageSigning {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `PreserveFilename`.
        pub enum PreserveFilename {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            Inactive = "INACTIVE",
        }
    }
}

/// Property types and words of [`Certificate`].
pub mod certificate {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Transfer::Certificate`.
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

    words! {
        /// Words for `Usage`.
        pub enum Usage {
            Signing = "SIGNING",
            Encryption = "ENCRYPTION",
            Tls = "TLS",
        }
    }
}

/// Property types and words of [`Connector`].
pub mod connector {
    use crate::{Json, List, Properties, Value};

    /// A structure that contains the parameters for an AS2 connector object.
    ///
    /// A property type of `AWS::Transfer::Connector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct As2Config(Properties);

    impl As2Config {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for an AS2 connector with ASYNC MDN Response
        ///
        /// `AsyncMdnConfig`.
        pub fn async_mdn_config(
            mut self,
            value: impl Into<Value<ConnectorAsyncMdnConfig>>,
        ) -> Self {
            self.0.set("AsyncMdnConfig", value.into());
            self
        }

        /// ARN or name of the secret in AWS Secrets Manager which contains the credentials for Basic authentication. If empty, Basic authentication is disabled for the AS2 connector
        ///
        /// `BasicAuthSecretId`.
        pub fn basic_auth_secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BasicAuthSecretId", value.into());
            self
        }

        /// Compression setting for this AS2 connector configuration.
        ///
        /// `Compression`. Allowed: [`Compression`].
        pub fn compression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Compression", value.into());
            self
        }

        /// Encryption algorithm for this AS2 connector configuration.
        ///
        /// `EncryptionAlgorithm`. Allowed: [`EncryptionAlgorithm`].
        pub fn encryption_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionAlgorithm", value.into());
            self
        }

        /// A unique identifier for the local profile.
        ///
        /// `LocalProfileId`.
        pub fn local_profile_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalProfileId", value.into());
            self
        }

        /// MDN Response setting for this AS2 connector configuration.
        ///
        /// `MdnResponse`. Allowed: [`MdnResponse`].
        pub fn mdn_response(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MdnResponse", value.into());
            self
        }

        /// MDN Signing algorithm for this AS2 connector configuration.
        ///
        /// `MdnSigningAlgorithm`. Allowed: [`MdnSigningAlgorithm`].
        pub fn mdn_signing_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MdnSigningAlgorithm", value.into());
            self
        }

        /// The message subject for this AS2 connector configuration.
        ///
        /// `MessageSubject`.
        pub fn message_subject(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageSubject", value.into());
            self
        }

        /// A unique identifier for the partner profile.
        ///
        /// `PartnerProfileId`.
        pub fn partner_profile_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartnerProfileId", value.into());
            self
        }

        /// Specifies whether to use the AWS S3 object content-type as the content-type for the AS2 message.
        ///
        /// `PreserveContentType`. Allowed: [`PreserveContentType`].
        pub fn preserve_content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreserveContentType", value.into());
            self
        }

        /// Signing algorithm for this AS2 connector configuration.
        ///
        /// `SigningAlgorithm`. Allowed: [`SigningAlgorithm`].
        pub fn signing_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SigningAlgorithm", value.into());
            self
        }
    }

    impl From<As2Config> for Json {
        fn from(value: As2Config) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Transfer::Connector`.
    ///
    /// Required: `ServerIds`, `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorAsyncMdnConfig(Properties);

    impl ConnectorAsyncMdnConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ServerIds`. Required.
        pub fn server_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ServerIds", value.into());
            self
        }

        /// URL of the server to receive the MDN response on
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<ConnectorAsyncMdnConfig> for Json {
        fn from(value: ConnectorAsyncMdnConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration structure that defines how traffic is routed from the connector to the SFTP server. Contains VPC Lattice settings when using VPC\_LATTICE egress type for private connectivity through customer VPCs.
    ///
    /// A property type of `AWS::Transfer::Connector`.
    ///
    /// Required: `VpcLattice`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorEgressConfig(Properties);

    impl ConnectorEgressConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// VPC\_LATTICE configuration for routing connector traffic through customer VPCs. Enables private connectivity to SFTP servers without requiring public internet access or complex network configurations.
        ///
        /// `VpcLattice`. Required.
        pub fn vpc_lattice(
            mut self,
            value: impl Into<Value<ConnectorVpcLatticeEgressConfig>>,
        ) -> Self {
            self.0.set("VpcLattice", value.into());
            self
        }
    }

    impl From<ConnectorEgressConfig> for Json {
        fn from(value: ConnectorEgressConfig) -> Self {
            value.0.into()
        }
    }

    /// VPC\_LATTICE egress configuration that specifies the Resource Configuration ARN and port for connecting to SFTP servers through customer VPCs. Requires a valid Resource Configuration with appropriate network access.
    ///
    /// A property type of `AWS::Transfer::Connector`.
    ///
    /// Required: `ResourceConfigurationArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorVpcLatticeEgressConfig(Properties);

    impl ConnectorVpcLatticeEgressConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Port number for connecting to the SFTP server through VPC\_LATTICE. Defaults to 22 if not specified. Must match the port on which the target SFTP server is listening.
        ///
        /// `PortNumber`.
        pub fn port_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PortNumber", value.into());
            self
        }

        /// ARN of the VPC\_LATTICE Resource Configuration that defines the target SFTP server location. Must point to a valid Resource Configuration in the customer's VPC with appropriate network connectivity to the SFTP server.
        ///
        /// `ResourceConfigurationArn`. Required.
        pub fn resource_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceConfigurationArn", value.into());
            self
        }
    }

    impl From<ConnectorVpcLatticeEgressConfig> for Json {
        fn from(value: ConnectorVpcLatticeEgressConfig) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains the parameters for an SFTP connector object.
    ///
    /// A property type of `AWS::Transfer::Connector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SftpConfig(Properties);

    impl SftpConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the number of active connections that your connector can establish with the remote server at the same time.
        ///
        /// `MaxConcurrentConnections`.
        pub fn max_concurrent_connections(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConcurrentConnections", value.into());
            self
        }

        /// Specifies the order in which the connector attempts to use secret versions during authentication. This enables fallback to alternative credentials if the primary version fails.
        ///
        /// `OrderedUserSecretVersionStages`.
        pub fn ordered_user_secret_version_stages(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0.set("OrderedUserSecretVersionStages", value.into());
            self
        }

        /// List of public host keys, for the external server to which you are connecting.
        ///
        /// `TrustedHostKeys`.
        pub fn trusted_host_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TrustedHostKeys", value.into());
            self
        }

        /// ARN or name of the secret in AWS Secrets Manager which contains the SFTP user's private keys or passwords.
        ///
        /// `UserSecretId`.
        pub fn user_secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserSecretId", value.into());
            self
        }
    }

    impl From<SftpConfig> for Json {
        fn from(value: SftpConfig) -> Self {
            value.0.into()
        }
    }

    /// Creates a key-value pair for a specific resource.
    ///
    /// A property type of `AWS::Transfer::Connector`.
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

        /// The name assigned to the tag that you create.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Contains one or more values that you assigned to the key name you create.
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
        /// Words for `EgressType`.
        pub enum EgressType {
            ServiceManaged = "SERVICE_MANAGED",
            VpcLattice = "VPC_LATTICE",
        }

        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "IPV4",
            Dualstack = "DUALSTACK",
        }

        /// Words for `Compression`.
        pub enum Compression {
            Zlib = "ZLIB",
            Disabled = "DISABLED",
        }

        /// Words for `EncryptionAlgorithm`.
        pub enum EncryptionAlgorithm {
            Aes128Cbc = "AES128_CBC",
            Aes192Cbc = "AES192_CBC",
            Aes256Cbc = "AES256_CBC",
            None = "NONE",
            DesEde3Cbc = "DES_EDE3_CBC",
        }

        /// Words for `MdnResponse`.
        pub enum MdnResponse {
            Sync = "SYNC",
            Async = "ASYNC",
            None = "NONE",
        }

        /// Words for `MdnSigningAlgorithm`.
        pub enum MdnSigningAlgorithm {
            Sha256 = "SHA256",
            Sha384 = "SHA384",
            Sha512 = "SHA512",
            Sha1 = "SHA1",
            None = "NONE",
            Default = "DEFAULT",
        }

        /// Words for `PreserveContentType`.
        pub enum PreserveContentType {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `SigningAlgorithm`.
        pub enum SigningAlgorithm {
            Sha256 = "SHA256",
            Sha384 = "SHA384",
            Sha512 = "SHA512",
            Sha1 = "SHA1",
            None = "NONE",
        }
    }
}

/// Property types and words of [`HostKey`].
pub mod host_key {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Transfer::HostKey`.
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

        /// The name assigned to the tag that you create.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Contains one or more values that you assigned to the key name you create.
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
        /// Words for `StorageType`.
        pub enum StorageType {
            ServiceManaged = "SERVICE_MANAGED",
            SecretsManager = "SECRETS_MANAGER",
        }
    }
}

/// Property types and words of [`Profile`].
pub mod profile {
    use crate::{Json, Properties, Value};

    /// Creates a key-value pair for a specific resource.
    ///
    /// A property type of `AWS::Transfer::Profile`.
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

        /// The name assigned to the tag that you create.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Contains one or more values that you assigned to the key name you create.
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
        /// Words for `ProfileType`.
        pub enum ProfileType {
            Local = "LOCAL",
            Partner = "PARTNER",
        }
    }
}

/// Property types and words of [`Server`].
pub mod server {
    use crate::{Json, List, Properties, Value};

    /// The virtual private cloud (VPC) endpoint settings that are configured for your server.
    ///
    /// A property type of `AWS::Transfer::Server`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointDetails(Properties);

    impl EndpointDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of address allocation IDs that are required to attach an Elastic IP address to your server's endpoint.
        ///
        /// `AddressAllocationIds`.
        pub fn address_allocation_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AddressAllocationIds", value.into());
            self
        }

        /// A list of security groups IDs that are available to attach to your server's endpoint.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// A list of subnet IDs that are required to host your server endpoint in your VPC.
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }

        /// The ID of the VPC endpoint.
        ///
        /// `VpcEndpointId`.
        pub fn vpc_endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcEndpointId", value.into());
            self
        }

        /// The VPC ID of the virtual private cloud in which the server's endpoint will be hosted.
        ///
        /// `VpcId`.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<EndpointDetails> for Json {
        fn from(value: EndpointDetails) -> Self {
            value.0.into()
        }
    }

    /// Required when `IdentityProviderType` is set to `AWS_DIRECTORY_SERVICE` , `AWS _LAMBDA` or `API_GATEWAY` .
    ///
    /// A property type of `AWS::Transfer::Server`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdentityProviderDetails(Properties);

    impl IdentityProviderDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the AWS Directory Service directory that you want to use as your identity provider.
        ///
        /// `DirectoryId`.
        pub fn directory_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DirectoryId", value.into());
            self
        }

        /// The ARN for a Lambda function to use for the Identity provider.
        ///
        /// `Function`.
        pub fn function(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Function", value.into());
            self
        }

        /// This parameter is only applicable if your `IdentityProviderType` is `API_GATEWAY` . Provides the type of `InvocationRole` used to authenticate the user account.
        ///
        /// `InvocationRole`.
        pub fn invocation_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvocationRole", value.into());
            self
        }

        /// For SFTP-enabled servers, and for custom identity providers \*only\* , you can specify whether to authenticate using a password, SSH key pair, or both.
        ///
        /// `SftpAuthenticationMethods`. Allowed: [`SftpAuthenticationMethods`].
        pub fn sftp_authentication_methods(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SftpAuthenticationMethods", value.into());
            self
        }

        /// Provides the location of the service endpoint used to authenticate users.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<IdentityProviderDetails> for Json {
        fn from(value: IdentityProviderDetails) -> Self {
            value.0.into()
        }
    }

    /// The protocol settings that are configured for your server.
    ///
    /// A property type of `AWS::Transfer::Server`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProtocolDetails(Properties);

    impl ProtocolDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of `As2Transport` objects.
        ///
        /// `As2Transports`. Allowed: [`As2Transports`].
        pub fn as2_transports(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("As2Transports", value.into());
            self
        }

        /// Indicates passive mode, for FTP and FTPS protocols. Enter a single IPv4 address, such as the public IP address of a firewall, router, or load balancer. For example:
        ///
        /// `PassiveIp`.
        pub fn passive_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PassiveIp", value.into());
            self
        }

        /// `ProxyConfig`.
        pub fn proxy_config(mut self, value: impl Into<Value<ProxyConfig>>) -> Self {
            self.0.set("ProxyConfig", value.into());
            self
        }

        /// Use the `SetStatOption` to ignore the error that is generated when the client attempts to use `SETSTAT` on a file you are uploading to an S3 bucket.
        ///
        /// `SetStatOption`. Allowed: [`SetStatOption`].
        pub fn set_stat_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SetStatOption", value.into());
            self
        }

        /// A property used with Transfer Family servers that use the FTPS protocol. TLS Session Resumption provides a mechanism to resume or share a negotiated secret key between the control and data connection for an FTPS session.
        ///
        /// `TlsSessionResumptionMode`. Allowed: [`TlsSessionResumptionMode`].
        pub fn tls_session_resumption_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TlsSessionResumptionMode", value.into());
            self
        }
    }

    impl From<ProtocolDetails> for Json {
        fn from(value: ProtocolDetails) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Transfer::Server`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProxyConfig(Properties);

    impl ProxyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SftpMode`. Allowed: [`SftpMode`].
        pub fn sftp_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SftpMode", value.into());
            self
        }
    }

    impl From<ProxyConfig> for Json {
        fn from(value: ProxyConfig) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 storage options that are configured for your server.
    ///
    /// A property type of `AWS::Transfer::Server`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3StorageOptions(Properties);

    impl S3StorageOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether or not performance for your Amazon S3 directories is optimized.
        ///
        /// `DirectoryListingOptimization`. Allowed: [`DirectoryListingOptimization`].
        pub fn directory_listing_optimization(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DirectoryListingOptimization", value.into());
            self
        }
    }

    impl From<S3StorageOptions> for Json {
        fn from(value: S3StorageOptions) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Transfer::Server`.
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

    /// Specifies the workflow ID for the workflow to assign and the execution role that's used for executing the workflow.
    ///
    /// A property type of `AWS::Transfer::Server`.
    ///
    /// Required: `ExecutionRole`, `WorkflowId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowDetail(Properties);

    impl WorkflowDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Includes the necessary permissions for S3, EFS, and Lambda operations that Transfer can assume, so that all workflow steps can operate on the required resources
        ///
        /// `ExecutionRole`. Required.
        pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRole", value.into());
            self
        }

        /// A unique identifier for the workflow.
        ///
        /// `WorkflowId`. Required.
        pub fn workflow_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkflowId", value.into());
            self
        }
    }

    impl From<WorkflowDetail> for Json {
        fn from(value: WorkflowDetail) -> Self {
            value.0.into()
        }
    }

    /// Container for the `WorkflowDetail` data type. It is used by actions that trigger a workflow to begin execution.
    ///
    /// A property type of `AWS::Transfer::Server`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowDetails(Properties);

    impl WorkflowDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A trigger that starts a workflow if a file is only partially uploaded. You can attach a workflow to a server that executes whenever there is a partial upload.
        ///
        /// `OnPartialUpload`.
        pub fn on_partial_upload(mut self, value: impl Into<List<WorkflowDetail>>) -> Self {
            self.0.set("OnPartialUpload", value.into());
            self
        }

        /// A trigger that starts a workflow: the workflow begins to execute after a file is uploaded.
        ///
        /// `OnUpload`.
        pub fn on_upload(mut self, value: impl Into<List<WorkflowDetail>>) -> Self {
            self.0.set("OnUpload", value.into());
            self
        }
    }

    impl From<WorkflowDetails> for Json {
        fn from(value: WorkflowDetails) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Domain`.
        pub enum Domain {
            S3 = "S3",
            Efs = "EFS",
        }

        /// Words for `EndpointType`.
        pub enum EndpointType {
            Public = "PUBLIC",
            Vpc = "VPC",
            VpcEndpoint = "VPC_ENDPOINT",
        }

        /// Words for `IdentityProviderType`.
        pub enum IdentityProviderType {
            ServiceManaged = "SERVICE_MANAGED",
            ApiGateway = "API_GATEWAY",
            AwsDirectoryService = "AWS_DIRECTORY_SERVICE",
            AwsLambda = "AWS_LAMBDA",
        }

        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "IPV4",
            Dualstack = "DUALSTACK",
        }

        /// Words for `Protocols`.
        pub enum Protocols {
            Sftp = "SFTP",
            Ftp = "FTP",
            Ftps = "FTPS",
            As2 = "AS2",
        }

        /// Words for `SftpAuthenticationMethods`.
        pub enum SftpAuthenticationMethods {
            Password = "PASSWORD",
            PublicKey = "PUBLIC_KEY",
            PublicKeyOrPassword = "PUBLIC_KEY_OR_PASSWORD",
            PublicKeyAndPassword = "PUBLIC_KEY_AND_PASSWORD",
        }

        /// Words for `As2Transports`.
        pub enum As2Transports {
            Http = "HTTP",
        }

        /// Words for `SetStatOption`.
        pub enum SetStatOption {
            Default = "DEFAULT",
            EnableNoOp = "ENABLE_NO_OP",
        }

        /// Words for `TlsSessionResumptionMode`.
        pub enum TlsSessionResumptionMode {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
            Enforced = "ENFORCED",
        }

        /// Words for `SftpMode`.
        pub enum SftpMode {
            ProxyProtocolV2Enforced = "PROXY_PROTOCOL_V2_ENFORCED",
            None = "NONE",
        }

        /// Words for `DirectoryListingOptimization`.
        pub enum DirectoryListingOptimization {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`User`].
pub mod user {
    use crate::{Json, List, Properties, Value};

    /// Represents an object that contains entries and targets for `HomeDirectoryMappings` .
    ///
    /// A property type of `AWS::Transfer::User`.
    ///
    /// Required: `Entry`, `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HomeDirectoryMapEntry(Properties);

    impl HomeDirectoryMapEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents an entry for `HomeDirectoryMappings` .
        ///
        /// `Entry`. Required.
        pub fn entry(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Entry", value.into());
            self
        }

        /// Represents the map target that is used in a `HomeDirectoryMapEntry` .
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }

        /// Specifies the type of mapping. Set the type to `FILE` if you want the mapping to point to a file, or `DIRECTORY` for the directory to point to a directory.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<HomeDirectoryMapEntry> for Json {
        fn from(value: HomeDirectoryMapEntry) -> Self {
            value.0.into()
        }
    }

    /// The full POSIX identity, including user ID ( `Uid` ), group ID ( `Gid` ), and any secondary groups IDs ( `SecondaryGids` ), that controls your users' access to your Amazon EFS file systems.
    ///
    /// A property type of `AWS::Transfer::User`.
    ///
    /// Required: `Gid`, `Uid`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PosixProfile(Properties);

    impl PosixProfile {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The POSIX group ID used for all EFS operations by this user.
        ///
        /// `Gid`. Required.
        pub fn gid(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Gid", value.into());
            self
        }

        /// The secondary POSIX group IDs used for all EFS operations by this user.
        ///
        /// `SecondaryGids`.
        pub fn secondary_gids(mut self, value: impl Into<List<f64>>) -> Self {
            self.0.set("SecondaryGids", value.into());
            self
        }

        /// The POSIX user ID used for all EFS operations by this user.
        ///
        /// `Uid`. Required.
        pub fn uid(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Uid", value.into());
            self
        }
    }

    impl From<PosixProfile> for Json {
        fn from(value: PosixProfile) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Transfer::User`.
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
        /// Words for `HomeDirectoryType`.
        pub enum HomeDirectoryType {
            Path = "PATH",
            Logical = "LOGICAL",
        }

        /// Words for `Type`.
        pub enum Type {
            File = "FILE",
            Directory = "DIRECTORY",
        }
    }
}

/// Property types and words of [`WebApp`].
pub mod web_app {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::Transfer::WebApp`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointDetails(Properties);

    impl EndpointDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// You can provide a structure that contains the details for the VPC endpoint to use with your web app.
        ///
        /// `Vpc`.
        pub fn vpc(mut self, value: impl Into<Value<Vpc>>) -> Self {
            self.0.set("Vpc", value.into());
            self
        }
    }

    impl From<EndpointDetails> for Json {
        fn from(value: EndpointDetails) -> Self {
            value.0.into()
        }
    }

    /// A structure that describes the values to use for the SSO settings when you create or update a web app.
    ///
    /// A property type of `AWS::Transfer::WebApp`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdentityProviderDetails(Properties);

    impl IdentityProviderDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for the IAM Identity Center application: this value is set automatically when you create your web app.
        ///
        /// `ApplicationArn`.
        pub fn application_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the IAM Identity Center used for the web app.
        ///
        /// `InstanceArn`.
        pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceArn", value.into());
            self
        }

        /// The IAM role in IAM Identity Center used for the web app.
        ///
        /// `Role`.
        pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Role", value.into());
            self
        }
    }

    impl From<IdentityProviderDetails> for Json {
        fn from(value: IdentityProviderDetails) -> Self {
            value.0.into()
        }
    }

    /// Key-value pair that can be used to group and search for web apps.
    ///
    /// A property type of `AWS::Transfer::WebApp`.
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

    /// You can provide a structure that contains the details for the VPC endpoint to use with your web app.
    ///
    /// A property type of `AWS::Transfer::WebApp`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Vpc(Properties);

    impl Vpc {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP address type for the VPC endpoint used by the web app.
        ///
        /// `IpAddressType`. Allowed: [`IpAddressType`].
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }

        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }

        /// `VpcId`.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<Vpc> for Json {
        fn from(value: Vpc) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains the customization fields for the web app. You can provide a title, logo, and icon to customize the appearance of your web app.
    ///
    /// A property type of `AWS::Transfer::WebApp`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebAppCustomization(Properties);

    impl WebAppCustomization {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Returns an icon file data string (in base64 encoding).
        ///
        /// `FaviconFile`.
        pub fn favicon_file(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FaviconFile", value.into());
            self
        }

        /// Returns a logo file data string (in base64 encoding).
        ///
        /// `LogoFile`.
        pub fn logo_file(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogoFile", value.into());
            self
        }

        /// Returns the page title that you defined for your web app.
        ///
        /// `Title`.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }
    }

    impl From<WebAppCustomization> for Json {
        fn from(value: WebAppCustomization) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `WebAppEndpointPolicy`.
        pub enum WebAppEndpointPolicy {
            Standard = "STANDARD",
            Fips = "FIPS",
        }

        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "IPV4",
            Dualstack = "DUALSTACK",
        }
    }
}

/// Property types and words of [`Workflow`].
pub mod workflow {
    use crate::{Json, List, Properties, Value};

    /// Specifies the Amazon EFS identifier and the path for the file being used.
    ///
    /// A property type of `AWS::Transfer::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EfsInputFileLocation(Properties);

    impl EfsInputFileLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the file system, assigned by Amazon EFS.
        ///
        /// `FileSystemId`.
        pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemId", value.into());
            self
        }

        /// The pathname for the folder being used by a workflow.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<EfsInputFileLocation> for Json {
        fn from(value: EfsInputFileLocation) -> Self {
            value.0.into()
        }
    }

    /// Specifies the location for the file that's being processed.
    ///
    /// A property type of `AWS::Transfer::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputFileLocation(Properties);

    impl InputFileLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the details for the Amazon Elastic File System (Amazon EFS) file that's being decrypted.
        ///
        /// `EfsFileLocation`.
        pub fn efs_file_location(mut self, value: impl Into<Value<EfsInputFileLocation>>) -> Self {
            self.0.set("EfsFileLocation", value.into());
            self
        }

        /// Specifies the details for the Amazon S3 file that's being copied or decrypted.
        ///
        /// `S3FileLocation`.
        pub fn s3_file_location(mut self, value: impl Into<Value<S3InputFileLocation>>) -> Self {
            self.0.set("S3FileLocation", value.into());
            self
        }
    }

    impl From<InputFileLocation> for Json {
        fn from(value: InputFileLocation) -> Self {
            value.0.into()
        }
    }

    /// Specifies the S3 details for the file being used, such as bucket, ETag, and so forth.
    ///
    /// A property type of `AWS::Transfer::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3FileLocation(Properties);

    impl S3FileLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the details for the file location for the file that's being used in the workflow. Only applicable if you are using Amazon S3 storage.
        ///
        /// `S3FileLocation`.
        pub fn s3_file_location(mut self, value: impl Into<Value<S3InputFileLocation>>) -> Self {
            self.0.set("S3FileLocation", value.into());
            self
        }
    }

    impl From<S3FileLocation> for Json {
        fn from(value: S3FileLocation) -> Self {
            value.0.into()
        }
    }

    /// Specifies the details for the Amazon S3 location for an input file to a workflow.
    ///
    /// A property type of `AWS::Transfer::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3InputFileLocation(Properties);

    impl S3InputFileLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the S3 bucket for the customer input file.
        ///
        /// `Bucket`.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The name assigned to the file when it was created in Amazon S3. You use the object key to retrieve the object.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }
    }

    impl From<S3InputFileLocation> for Json {
        fn from(value: S3InputFileLocation) -> Self {
            value.0.into()
        }
    }

    /// Specifies the key-value pair that are assigned to a file during the execution of a Tagging step.
    ///
    /// A property type of `AWS::Transfer::Workflow`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Tag(Properties);

    impl S3Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name assigned to the tag that you create.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value that corresponds to the key.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<S3Tag> for Json {
        fn from(value: S3Tag) -> Self {
            value.0.into()
        }
    }

    /// Creates a key-value pair for a specific resource.
    ///
    /// A property type of `AWS::Transfer::Workflow`.
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

        /// The name assigned to the tag that you create.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Contains one or more values that you assigned to the key name you create.
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

    /// The basic building block of a workflow.
    ///
    /// A property type of `AWS::Transfer::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowStep(Properties);

    impl WorkflowStep {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details for a step that performs a file copy.
        ///
        /// `CopyStepDetails`.
        pub fn copy_step_details(
            mut self,
            value: impl Into<Value<WorkflowStepCopyStepDetails>>,
        ) -> Self {
            self.0.set("CopyStepDetails", value.into());
            self
        }

        /// Details for a step that invokes an AWS Lambda function.
        ///
        /// `CustomStepDetails`.
        pub fn custom_step_details(
            mut self,
            value: impl Into<Value<WorkflowStepCustomStepDetails>>,
        ) -> Self {
            self.0.set("CustomStepDetails", value.into());
            self
        }

        /// Details for a step that decrypts an encrypted file.
        ///
        /// `DecryptStepDetails`.
        pub fn decrypt_step_details(
            mut self,
            value: impl Into<Value<WorkflowStepDecryptStepDetails>>,
        ) -> Self {
            self.0.set("DecryptStepDetails", value.into());
            self
        }

        /// Details for a step that deletes the file.
        ///
        /// `DeleteStepDetails`.
        pub fn delete_step_details(
            mut self,
            value: impl Into<Value<WorkflowStepDeleteStepDetails>>,
        ) -> Self {
            self.0.set("DeleteStepDetails", value.into());
            self
        }

        /// Details for a step that creates one or more tags.
        ///
        /// `TagStepDetails`.
        pub fn tag_step_details(
            mut self,
            value: impl Into<Value<WorkflowStepTagStepDetails>>,
        ) -> Self {
            self.0.set("TagStepDetails", value.into());
            self
        }

        /// Currently, the following step types are supported.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<WorkflowStep> for Json {
        fn from(value: WorkflowStep) -> Self {
            value.0.into()
        }
    }

    /// Details for a step that performs a file copy.
    ///
    /// A property type of `AWS::Transfer::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowStepCopyStepDetails(Properties);

    impl WorkflowStepCopyStepDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DestinationFileLocation`.
        pub fn destination_file_location(
            mut self,
            value: impl Into<Value<S3FileLocation>>,
        ) -> Self {
            self.0.set("DestinationFileLocation", value.into());
            self
        }

        /// The name of the step, used as an identifier.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A flag that indicates whether or not to overwrite an existing file of the same name. The default is FALSE.
        ///
        /// `OverwriteExisting`. Allowed: [`OverwriteExisting`].
        pub fn overwrite_existing(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OverwriteExisting", value.into());
            self
        }

        /// Specifies which file to use as input to the workflow step.
        ///
        /// `SourceFileLocation`.
        pub fn source_file_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceFileLocation", value.into());
            self
        }
    }

    impl From<WorkflowStepCopyStepDetails> for Json {
        fn from(value: WorkflowStepCopyStepDetails) -> Self {
            value.0.into()
        }
    }

    /// Details for a step that invokes an AWS Lambda function.
    ///
    /// A property type of `AWS::Transfer::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowStepCustomStepDetails(Properties);

    impl WorkflowStepCustomStepDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the step, used as an identifier.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies which file to use as input to the workflow step.
        ///
        /// `SourceFileLocation`.
        pub fn source_file_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceFileLocation", value.into());
            self
        }

        /// The ARN for the lambda function that is being called.
        ///
        /// `Target`.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }

        /// Timeout, in seconds, for the step.
        ///
        /// `TimeoutSeconds`.
        pub fn timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutSeconds", value.into());
            self
        }
    }

    impl From<WorkflowStepCustomStepDetails> for Json {
        fn from(value: WorkflowStepCustomStepDetails) -> Self {
            value.0.into()
        }
    }

    /// Details for a step that decrypts an encrypted file.
    ///
    /// A property type of `AWS::Transfer::Workflow`.
    ///
    /// Required: `DestinationFileLocation`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowStepDecryptStepDetails(Properties);

    impl WorkflowStepDecryptStepDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DestinationFileLocation`. Required.
        pub fn destination_file_location(
            mut self,
            value: impl Into<Value<InputFileLocation>>,
        ) -> Self {
            self.0.set("DestinationFileLocation", value.into());
            self
        }

        /// The name of the step, used as an identifier.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A flag that indicates whether or not to overwrite an existing file of the same name. The default is FALSE.
        ///
        /// `OverwriteExisting`. Allowed: [`OverwriteExisting`].
        pub fn overwrite_existing(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OverwriteExisting", value.into());
            self
        }

        /// Specifies which file to use as input to the workflow step.
        ///
        /// `SourceFileLocation`.
        pub fn source_file_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceFileLocation", value.into());
            self
        }

        /// Specifies which encryption method to use.
        ///
        /// `Type`. Required. Allowed: [`WorkflowStepDecryptStepDetailsType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<WorkflowStepDecryptStepDetails> for Json {
        fn from(value: WorkflowStepDecryptStepDetails) -> Self {
            value.0.into()
        }
    }

    /// Details for a step that deletes the file.
    ///
    /// A property type of `AWS::Transfer::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowStepDeleteStepDetails(Properties);

    impl WorkflowStepDeleteStepDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the step, used as an identifier.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies which file to use as input to the workflow step.
        ///
        /// `SourceFileLocation`.
        pub fn source_file_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceFileLocation", value.into());
            self
        }
    }

    impl From<WorkflowStepDeleteStepDetails> for Json {
        fn from(value: WorkflowStepDeleteStepDetails) -> Self {
            value.0.into()
        }
    }

    /// Details for a step that creates one or more tags.
    ///
    /// A property type of `AWS::Transfer::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowStepTagStepDetails(Properties);

    impl WorkflowStepTagStepDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the step, used as an identifier.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies which file to use as input to the workflow step.
        ///
        /// `SourceFileLocation`.
        pub fn source_file_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceFileLocation", value.into());
            self
        }

        /// Array that contains from 1 to 10 key/value pairs.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<S3Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<WorkflowStepTagStepDetails> for Json {
        fn from(value: WorkflowStepTagStepDetails) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Copy = "COPY",
            Custom = "CUSTOM",
            Decrypt = "DECRYPT",
            Delete = "DELETE",
            Tag = "TAG",
        }

        /// Words for `OverwriteExisting`.
        pub enum OverwriteExisting {
            True = "TRUE",
            False = "FALSE",
        }

        /// Words for `Type`.
        pub enum WorkflowStepDecryptStepDetailsType {
            Pgp = "PGP",
        }
    }
}
