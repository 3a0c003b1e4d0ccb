//! `AWS::PCAConnectorAD`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, Map, Properties, Resource, Scope, Value};

/// Creates a connector between AWS Private CA and an Active Directory. You must specify the private CA, directory ID, and security groups.
///
/// [`AWS::PCAConnectorAD::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-connector.html).
///
/// Required: `CertificateAuthorityArn`, `DirectoryId`, `VpcInformation`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connector(Properties);

impl Connector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the certificate authority being used.
    ///
    /// `CertificateAuthorityArn`. Required. A change replaces the resource.
    pub fn certificate_authority_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateAuthorityArn", value.into());
        self
    }

    /// The identifier of the Active Directory.
    ///
    /// `DirectoryId`. Required. A change replaces the resource.
    pub fn directory_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectoryId", value.into());
        self
    }

    /// Metadata assigned to a connector consisting of a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Information of the VPC and security group(s) used with the connector.
    ///
    /// `VpcInformation`. Required. A change replaces the resource.
    pub fn vpc_information(mut self, value: impl Into<Value<connector::VpcInformation>>) -> Self {
        self.0.set("VpcInformation", value.into());
        self
    }
}

impl Resource for Connector {
    const TYPE: &'static str = "AWS::PCAConnectorAD::Connector";
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
    /// The Amazon Resource Name (ARN) that was returned when you called [CreateConnector](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateConnector.html) .
    ///
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[must_use]
    pub fn connector_arn(self) -> Value<String> {
        self.attribute("ConnectorArn")
    }
}

/// Creates a directory registration that authorizes communication between AWS Private CA and an Active Directory
///
/// [`AWS::PCAConnectorAD::DirectoryRegistration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-directoryregistration.html).
///
/// Required: `DirectoryId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DirectoryRegistration(Properties);

impl DirectoryRegistration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the Active Directory.
    ///
    /// `DirectoryId`. Required. A change replaces the resource.
    pub fn directory_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectoryId", value.into());
        self
    }

    /// Metadata assigned to a directory registration consisting of a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DirectoryRegistration {
    const TYPE: &'static str = "AWS::PCAConnectorAD::DirectoryRegistration";
}

impl Construct for DirectoryRegistration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DirectoryRegistration> for Properties {
    fn from(value: DirectoryRegistration) -> Self {
        value.0
    }
}

impl Handle<DirectoryRegistration> {
    /// The Amazon Resource Name (ARN) that was returned when you called [CreateDirectoryRegistration](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateDirectoryRegistration.html) .
    ///
    /// `Fn::GetAtt` of `DirectoryRegistrationArn`.
    #[must_use]
    pub fn directory_registration_arn(self) -> Value<String> {
        self.attribute("DirectoryRegistrationArn")
    }
}

/// Creates a service principal name (SPN) for the service account in Active Directory. Kerberos authentication uses SPNs to associate a service instance with a service sign-in account.
///
/// [`AWS::PCAConnectorAD::ServicePrincipalName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-serviceprincipalname.html).
///
/// Required: `ConnectorArn`, `DirectoryRegistrationArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServicePrincipalName(Properties);

impl ServicePrincipalName {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) that was returned when you called [CreateConnector.html](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateConnector.html) .
    ///
    /// `ConnectorArn`. Required. A change replaces the resource.
    pub fn connector_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) that was returned when you called [CreateDirectoryRegistration](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateDirectoryRegistration.html) .
    ///
    /// `DirectoryRegistrationArn`. Required. A change replaces the resource.
    pub fn directory_registration_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectoryRegistrationArn", value.into());
        self
    }
}

impl Resource for ServicePrincipalName {
    const TYPE: &'static str = "AWS::PCAConnectorAD::ServicePrincipalName";
}

impl Construct for ServicePrincipalName {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServicePrincipalName> for Properties {
    fn from(value: ServicePrincipalName) -> Self {
        value.0
    }
}

/// Creates an Active Directory compatible certificate template. The connectors issues certificates using these templates based on the requester’s Active Directory group membership.
///
/// [`AWS::PCAConnectorAD::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html).
///
/// Required: `ConnectorArn`, `Definition`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Template(Properties);

impl Template {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) that was returned when you called [CreateConnector](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateConnector.html) .
    ///
    /// `ConnectorArn`. Required. A change replaces the resource.
    pub fn connector_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorArn", value.into());
        self
    }

    /// Template configuration to define the information included in certificates.
    ///
    /// `Definition`. Required.
    pub fn definition(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Definition", value.into());
        self
    }

    /// Name of the templates. Template names must be unique.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// This setting allows the major version of a template to be increased automatically. All members of Active Directory groups that are allowed to enroll with a template will receive a new certificate issued using that template.
    ///
    /// `ReenrollAllCertificateHolders`.
    pub fn reenroll_all_certificate_holders(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ReenrollAllCertificateHolders", value.into());
        self
    }

    /// Metadata assigned to a template consisting of a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Template {
    const TYPE: &'static str = "AWS::PCAConnectorAD::Template";
}

impl Construct for Template {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Template> for Properties {
    fn from(value: Template) -> Self {
        value.0
    }
}

impl Handle<Template> {
    /// The Amazon Resource Name (ARN) that was returned when you called [CreateTemplate](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateTemplate.html) .
    ///
    /// `Fn::GetAtt` of `TemplateArn`.
    #[must_use]
    pub fn template_arn(self) -> Value<String> {
        self.attribute("TemplateArn")
    }
}

/// Create a group access control entry. Allow or deny Active Directory groups from enrolling and/or autoenrolling with the template based on the group security identifiers (SIDs).
///
/// [`AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-templategroupaccesscontrolentry.html).
///
/// Required: `AccessRights`, `GroupDisplayName`, `GroupSecurityIdentifier`, `TemplateArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TemplateGroupAccessControlEntry(Properties);

impl TemplateGroupAccessControlEntry {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Permissions to allow or deny an Active Directory group to enroll or autoenroll certificates issued against a template.
    ///
    /// `AccessRights`. Required.
    pub fn access_rights(
        mut self,
        value: impl Into<Value<template_group_access_control_entry::AccessRights>>,
    ) -> Self {
        self.0.set("AccessRights", value.into());
        self
    }

    /// Name of the Active Directory group. This name does not need to match the group name in Active Directory.
    ///
    /// `GroupDisplayName`. Required.
    pub fn group_display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupDisplayName", value.into());
        self
    }

    /// Security identifier (SID) of the group object from Active Directory. The SID starts with "S-".
    ///
    /// `GroupSecurityIdentifier`. Required. A change replaces the resource.
    pub fn group_security_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupSecurityIdentifier", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) that was returned when you called [CreateTemplate](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateTemplate.html) .
    ///
    /// `TemplateArn`. Required. A change replaces the resource.
    pub fn template_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateArn", value.into());
        self
    }
}

impl Resource for TemplateGroupAccessControlEntry {
    const TYPE: &'static str = "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry";
}

impl Construct for TemplateGroupAccessControlEntry {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TemplateGroupAccessControlEntry> for Properties {
    fn from(value: TemplateGroupAccessControlEntry) -> Self {
        value.0
    }
}

/// Property types and words of [`Connector`].
pub mod connector {
    use crate::{Json, List, Properties, Value};

    /// Information about your VPC and security groups used with the connector.
    ///
    /// A property type of `AWS::PCAConnectorAD::Connector`.
    ///
    /// Required: `SecurityGroupIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcInformation(Properties);

    impl VpcInformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC IP address type.
        ///
        /// `IpAddressType`. Allowed: [`IpAddressType`].
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }

        /// The security groups used with the connector. You can use a maximum of 4 security groups with a connector.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }
    }

    impl From<VpcInformation> for Json {
        fn from(value: VpcInformation) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "IPV4",
            Dualstack = "DUALSTACK",
        }
    }
}

/// Property types and words of [`TemplateGroupAccessControlEntry`].
pub mod template_group_access_control_entry {
    use crate::{Json, Properties, Value};

    /// Allow or deny permissions for an Active Directory group to enroll or autoenroll certificates for a template.
    ///
    /// A property type of `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessRights(Properties);

    impl AccessRights {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Allow or deny an Active Directory group from autoenrolling certificates issued against a template. The Active Directory group must be allowed to enroll to allow autoenrollment
        ///
        /// `AutoEnroll`. Allowed: [`AccessRight`].
        pub fn auto_enroll(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AutoEnroll", value.into());
            self
        }

        /// Allow or deny an Active Directory group from enrolling certificates issued against a template.
        ///
        /// `Enroll`. Allowed: [`AccessRight`].
        pub fn enroll(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Enroll", value.into());
            self
        }
    }

    impl From<AccessRights> for Json {
        fn from(value: AccessRights) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AccessRight`.
        pub enum AccessRight {
            Allow = "ALLOW",
            Deny = "DENY",
        }
    }
}
