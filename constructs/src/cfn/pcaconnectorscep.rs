//! `AWS::PCAConnectorSCEP`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, Map, Properties, Resource, Scope, Value};

/// For general-purpose connectors. Creates a \*challenge password\* for the specified connector. The SCEP protocol uses a challenge password to authenticate a request before issuing a certificate from a certificate authority (CA).
///
/// [`AWS::PCAConnectorSCEP::Challenge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-challenge.html).
///
/// Required: `ConnectorArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Challenge(Properties);

impl Challenge {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the connector.
    ///
    /// `ConnectorArn`. Required. A change replaces the resource.
    pub fn connector_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorArn", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Challenge {
    const TYPE: &'static str = "AWS::PCAConnectorSCEP::Challenge";
}

impl Construct for Challenge {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Challenge> for Properties {
    fn from(value: Challenge) -> Self {
        value.0
    }
}

impl Handle<Challenge> {
    /// The Amazon Resource Name (ARN) of the challenge.
    ///
    /// `Fn::GetAtt` of `ChallengeArn`.
    #[must_use]
    pub fn challenge_arn(self) -> Value<String> {
        self.attribute("ChallengeArn")
    }
}

/// Connector for SCEP is a service that links AWS Private Certificate Authority to your SCEP-enabled devices.
///
/// [`AWS::PCAConnectorSCEP::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-connector.html).
///
/// Required: `CertificateAuthorityArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connector(Properties);

impl Connector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the certificate authority associated with the connector.
    ///
    /// `CertificateAuthorityArn`. Required. A change replaces the resource.
    pub fn certificate_authority_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateAuthorityArn", value.into());
        self
    }

    /// Contains settings relevant to the mobile device management system that you chose for the connector. If you didn't configure `MobileDeviceManagement` , then the connector is for general-purpose use and this object is empty.
    ///
    /// `MobileDeviceManagement`. A change replaces the resource.
    pub fn mobile_device_management(mut self, value: impl Into<Json>) -> Self {
        self.0.set("MobileDeviceManagement", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `VpcEndpointId`. A change replaces the resource.
    pub fn vpc_endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcEndpointId", value.into());
        self
    }
}

impl Resource for Connector {
    const TYPE: &'static str = "AWS::PCAConnectorSCEP::Connector";
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
    /// The Amazon Resource Name (ARN) of the connector.
    ///
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[must_use]
    pub fn connector_arn(self) -> Value<String> {
        self.attribute("ConnectorArn")
    }

    /// The connector's HTTPS public SCEP URL.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// Contains OpenID Connect (OIDC) parameters for use with Microsoft Intune.
    ///
    /// `Fn::GetAtt` of `OpenIdConfiguration`.
    #[must_use]
    pub fn open_id_configuration(self) -> Value<Json> {
        self.attribute("OpenIdConfiguration")
    }

    /// The connector type.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// Property types of [`Connector`].
pub mod connector {
    use crate::{Json, Properties, Value};

    /// Contains OpenID Connect (OIDC) parameters for use with Microsoft Intune.
    ///
    /// A property type of `AWS::PCAConnectorSCEP::Connector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenIdConfiguration(Properties);

    impl OpenIdConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The audience value to copy into your Microsoft Entra app registration's OIDC.
        ///
        /// `Audience`.
        pub fn audience(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Audience", value.into());
            self
        }

        /// The issuer value to copy into your Microsoft Entra app registration's OIDC.
        ///
        /// `Issuer`.
        pub fn issuer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Issuer", value.into());
            self
        }

        /// The subject value to copy into your Microsoft Entra app registration's OIDC.
        ///
        /// `Subject`.
        pub fn subject(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Subject", value.into());
            self
        }
    }

    impl From<OpenIdConfiguration> for Json {
        fn from(value: OpenIdConfiguration) -> Self {
            value.0.into()
        }
    }
}
