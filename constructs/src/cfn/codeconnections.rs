//! `AWS::CodeConnections`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// A resource that is used to connect third-party source providers with services like CodePipeline.
///
/// [`AWS::CodeConnections::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-connection.html).
///
/// Required: `ConnectionName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connection(Properties);

impl Connection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the connection. Connection names must be unique in an AWS account .
    ///
    /// `ConnectionName`. Required. A change replaces the resource.
    pub fn connection_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the host associated with the connection.
    ///
    /// `HostArn`. A change replaces the resource.
    pub fn host_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HostArn", value.into());
        self
    }

    /// The name of the external provider where your third-party code repository is configured.
    ///
    /// `ProviderType`. Allowed: [`ProviderType`](connection::ProviderType). A change replaces the resource.
    pub fn provider_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProviderType", value.into());
        self
    }

    /// Specifies the tags applied to a connection.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connection::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Connection {
    const TYPE: &'static str = "AWS::CodeConnections::Connection";
}

impl Construct for Connection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Connection> for Properties {
    fn from(value: Connection) -> Self {
        value.0
    }
}

impl Handle<Connection> {
    /// The Amazon Resource Name (ARN) of the connection. The ARN is used as the connection reference when the connection is shared between AWS services .
    ///
    /// `Fn::GetAtt` of `ConnectionArn`.
    #[must_use]
    pub fn connection_arn(self) -> Value<String> {
        self.attribute("ConnectionArn")
    }

    /// The current status of the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionStatus`.
    #[must_use]
    pub fn connection_status(self) -> Value<String> {
        self.attribute("ConnectionStatus")
    }

    /// The identifier of the external provider where your third-party code repository is configured. For Bitbucket, this is the account ID of the owner of the Bitbucket repository.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[must_use]
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }
}

/// A resource that represents the infrastructure where a third-party provider is installed. You create one host for all connections to that provider.
///
/// [`AWS::CodeConnections::Host`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-host.html).
///
/// Required: `Name`, `ProviderEndpoint`, `ProviderType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Host(Properties);

impl Host {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the host.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The endpoint of the infrastructure where your provider type is installed.
    ///
    /// `ProviderEndpoint`. Required.
    pub fn provider_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProviderEndpoint", value.into());
        self
    }

    /// The name of the installed provider to be associated with your connection.
    ///
    /// `ProviderType`. Required. Allowed: [`ProviderType`](host::ProviderType). A change replaces the resource.
    pub fn provider_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProviderType", value.into());
        self
    }

    /// Tags to apply to the host.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<host::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The VPC configuration provisioned for the host.
    ///
    /// `VpcConfiguration`.
    pub fn vpc_configuration(mut self, value: impl Into<Value<host::VpcConfiguration>>) -> Self {
        self.0.set("VpcConfiguration", value.into());
        self
    }
}

impl Resource for Host {
    const TYPE: &'static str = "AWS::CodeConnections::Host";
}

impl Construct for Host {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Host> for Properties {
    fn from(value: Host) -> Self {
        value.0
    }
}

impl Handle<Host> {
    /// The Amazon Resource Name (ARN) of the host.
    ///
    /// `Fn::GetAtt` of `HostArn`.
    #[must_use]
    pub fn host_arn(self) -> Value<String> {
        self.attribute("HostArn")
    }

    /// The server-generated unique identifier for the host.
    ///
    /// `Fn::GetAtt` of `HostId`.
    #[must_use]
    pub fn host_id(self) -> Value<String> {
        self.attribute("HostId")
    }

    /// The status of the host.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types and words of [`Connection`].
pub mod connection {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CodeConnections::Connection`.
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
        /// Words for `ProviderType`.
        pub enum ProviderType {
            AzureDevOps = "AzureDevOps",
            Bitbucket = "Bitbucket",
            GitHub = "GitHub",
            GitHubEnterpriseServer = "GitHubEnterpriseServer",
            GitLab = "GitLab",
            GitLabSelfManaged = "GitLabSelfManaged",
        }
    }
}

/// Property types and words of [`Host`].
pub mod host {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::CodeConnections::Host`.
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

    /// The VPC configuration provisioned for the host.
    ///
    /// A property type of `AWS::CodeConnections::Host`.
    ///
    /// Required: `SecurityGroupIds`, `SubnetIds`, `VpcId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfiguration(Properties);

    impl VpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the security group or security groups associated with the Amazon VPC.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The ID of the subnet or subnets associated with the Amazon VPC.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }

        /// The value of the Transport Layer Security (TLS) certificate associated with the infrastructure where your provider type is installed.
        ///
        /// `TlsCertificate`.
        pub fn tls_certificate(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TlsCertificate", value.into());
            self
        }

        /// The ID of the Amazon VPC connected to the infrastructure where your provider type is installed.
        ///
        /// `VpcId`. Required.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<VpcConfiguration> for Json {
        fn from(value: VpcConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ProviderType`.
        pub enum ProviderType {
            Bitbucket = "Bitbucket",
            GitHub = "GitHub",
            GitHubEnterpriseServer = "GitHubEnterpriseServer",
            GitLab = "GitLab",
            GitLabSelfManaged = "GitLabSelfManaged",
            AzureDevOps = "AzureDevOps",
        }
    }
}
