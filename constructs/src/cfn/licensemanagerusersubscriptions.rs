//! `AWS::LicenseManagerUserSubscriptions`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint. A license server endpoint that provides access to Remote Desktop Services Subscriber Access License servers for a registered identity provider.
///
/// [`AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerusersubscriptions-licenseserverendpoint.html).
///
/// Required: `IdentityProviderArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LicenseServerEndpoint(Properties);

impl LicenseServerEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) that identifies the registered identity provider the license server endpoint is created for. For Active Directory, that can be a self-managed Active Directory or an AWS Managed Microsoft AD.
    ///
    /// `IdentityProviderArn`. Required. A change replaces the resource.
    pub fn identity_provider_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityProviderArn", value.into());
        self
    }

    /// `LicenseServerSettings`. A change replaces the resource.
    pub fn license_server_settings(
        mut self,
        value: impl Into<Value<license_server_endpoint::LicenseServerSettings>>,
    ) -> Self {
        self.0.set("LicenseServerSettings", value.into());
        self
    }

    /// The tags that apply for the license server endpoint. A maximum of 50 tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<license_server_endpoint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LicenseServerEndpoint {
    const TYPE: &'static str = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint";
}

impl Construct for LicenseServerEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LicenseServerEndpoint> for Properties {
    fn from(value: LicenseServerEndpoint) -> Self {
        value.0
    }
}

impl Handle<LicenseServerEndpoint> {
    /// The timestamp when License Manager created the license server endpoint.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the license server endpoint.
    ///
    /// `Fn::GetAtt` of `LicenseServerEndpointArn`.
    #[must_use]
    pub fn license_server_endpoint_arn(self) -> Value<String> {
        self.attribute("LicenseServerEndpointArn")
    }

    /// The ID of the license server endpoint.
    ///
    /// `Fn::GetAtt` of `LicenseServerEndpointId`.
    #[must_use]
    pub fn license_server_endpoint_id(self) -> Value<String> {
        self.attribute("LicenseServerEndpointId")
    }

    /// The current state of the provisioning process for the license server endpoint.
    ///
    /// `Fn::GetAtt` of `LicenseServerEndpointProvisioningStatus`.
    #[must_use]
    pub fn license_server_endpoint_provisioning_status(self) -> Value<String> {
        self.attribute("LicenseServerEndpointProvisioningStatus")
    }

    /// The license servers that are accessed through this endpoint.
    ///
    /// `Fn::GetAtt` of `LicenseServers`.
    #[must_use]
    pub fn license_servers(self) -> Value<Vec<String>> {
        self.attribute_list("LicenseServers")
    }

    /// The network address of a license server endpoint.
    ///
    /// `Fn::GetAtt` of `ServerEndpoint`.
    #[must_use]
    pub fn server_endpoint(self) -> Value<Json> {
        self.attribute("ServerEndpoint")
    }

    /// The type of license server.
    ///
    /// `Fn::GetAtt` of `ServerType`.
    #[must_use]
    pub fn server_type(self) -> Value<String> {
        self.attribute("ServerType")
    }
}

/// Property types and words of [`LicenseServerEndpoint`].
pub mod license_server_endpoint {
    use crate::{Json, Properties, Value};

    /// The source of the credentials that License Manager uses to reach the license server.
    ///
    /// A property type of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
    ///
    /// Required: `SecretsManagerCredentialsProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CredentialsProvider(Properties);

    impl CredentialsProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SecretsManagerCredentialsProvider`. Required.
        pub fn secrets_manager_credentials_provider(
            mut self,
            value: impl Into<Value<SecretsManagerCredentialsProvider>>,
        ) -> Self {
            self.0
                .set("SecretsManagerCredentialsProvider", value.into());
            self
        }
    }

    impl From<CredentialsProvider> for Json {
        fn from(value: CredentialsProvider) -> Self {
            value.0.into()
        }
    }

    /// A Remote Desktop Services license server that is accessed through the endpoint.
    ///
    /// A property type of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LicenseServer(Properties);

    impl LicenseServer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The health status of the license server.
        ///
        /// `HealthStatus`. Allowed: [`HealthStatus`].
        pub fn health_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HealthStatus", value.into());
            self
        }

        /// The domain IPv4 address of the license server.
        ///
        /// `Ipv4Address`.
        pub fn ipv4_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ipv4Address", value.into());
            self
        }

        /// The domain IPv6 address of the license server.
        ///
        /// `Ipv6Address`.
        pub fn ipv6_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ipv6Address", value.into());
            self
        }

        /// The current state of the provisioning process for the license server.
        ///
        /// `ProvisioningStatus`. Allowed: [`ProvisioningStatus`].
        pub fn provisioning_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProvisioningStatus", value.into());
            self
        }
    }

    impl From<LicenseServer> for Json {
        fn from(value: LicenseServer) -> Self {
            value.0.into()
        }
    }

    /// The settings of the RDS license server to create the endpoint for.
    ///
    /// A property type of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
    ///
    /// Required: `ServerSettings`, `ServerType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LicenseServerSettings(Properties);

    impl LicenseServerSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ServerSettings`. Required.
        pub fn server_settings(mut self, value: impl Into<Value<ServerSettings>>) -> Self {
            self.0.set("ServerSettings", value.into());
            self
        }

        /// The type of license server.
        ///
        /// `ServerType`. Required. Allowed: [`ServerType`].
        pub fn server_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerType", value.into());
            self
        }
    }

    impl From<LicenseServerSettings> for Json {
        fn from(value: LicenseServerSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings of a Remote Desktop Services Subscriber Access License server.
    ///
    /// A property type of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
    ///
    /// Required: `RdsSalCredentialsProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RdsSalSettings(Properties);

    impl RdsSalSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `RdsSalCredentialsProvider`. Required.
        pub fn rds_sal_credentials_provider(
            mut self,
            value: impl Into<Value<CredentialsProvider>>,
        ) -> Self {
            self.0.set("RdsSalCredentialsProvider", value.into());
            self
        }
    }

    impl From<RdsSalSettings> for Json {
        fn from(value: RdsSalSettings) -> Self {
            value.0.into()
        }
    }

    /// Credentials held in AWS Secrets Manager.
    ///
    /// A property type of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
    ///
    /// Required: `SecretId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecretsManagerCredentialsProvider(Properties);

    impl SecretsManagerCredentialsProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the Secrets Manager secret that holds the license server administrator credentials. The name of the secret must begin with the prefix license-manager-user-.
        ///
        /// `SecretId`. Required.
        pub fn secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretId", value.into());
            self
        }
    }

    impl From<SecretsManagerCredentialsProvider> for Json {
        fn from(value: SecretsManagerCredentialsProvider) -> Self {
            value.0.into()
        }
    }

    /// The network address of a license server endpoint.
    ///
    /// A property type of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerEndpoint(Properties);

    impl ServerEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The network address of the endpoint.
        ///
        /// `Endpoint`.
        pub fn endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Endpoint", value.into());
            self
        }
    }

    impl From<ServerEndpoint> for Json {
        fn from(value: ServerEndpoint) -> Self {
            value.0.into()
        }
    }

    /// The settings of a license server, by server type.
    ///
    /// A property type of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
    ///
    /// Required: `RdsSalSettings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerSettings(Properties);

    impl ServerSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `RdsSalSettings`. Required.
        pub fn rds_sal_settings(mut self, value: impl Into<Value<RdsSalSettings>>) -> Self {
            self.0.set("RdsSalSettings", value.into());
            self
        }
    }

    impl From<ServerSettings> for Json {
        fn from(value: ServerSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
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

        /// The tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value.
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
        /// Words for `HealthStatus`.
        pub enum HealthStatus {
            Healthy = "HEALTHY",
            Unhealthy = "UNHEALTHY",
            NotApplicable = "NOT_APPLICABLE",
        }

        /// Words for `ProvisioningStatus`.
        pub enum ProvisioningStatus {
            Provisioning = "PROVISIONING",
            ProvisioningFailed = "PROVISIONING_FAILED",
            Provisioned = "PROVISIONED",
            Deleting = "DELETING",
            DeletionFailed = "DELETION_FAILED",
            Deleted = "DELETED",
        }

        /// Words for `ServerType`.
        pub enum ServerType {
            RdsSal = "RDS_SAL",
        }
    }
}
