//! `AWS::CodeStarConnections`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The AWS::CodeStarConnections::Connection resource can be used to connect external source providers with services like AWS CodePipeline .
///
/// [`AWS::CodeStarConnections::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-connection.html).
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

    /// Specifies the tags applied to the resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connection::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Connection {
    const TYPE: &'static str = "AWS::CodeStarConnections::Connection";
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
    /// The Amazon Resource Name (ARN) of the connection. The ARN is used as the connection reference when the connection is shared between AWS services.
    ///
    /// `Fn::GetAtt` of `ConnectionArn`.
    #[must_use]
    pub fn connection_arn(self) -> Value<String> {
        self.attribute("ConnectionArn")
    }

    /// The current status of the connection. For example: `PENDING` , `AVAILABLE` , or `ERROR` .
    ///
    /// `Fn::GetAtt` of `ConnectionStatus`.
    #[must_use]
    pub fn connection_status(self) -> Value<String> {
        self.attribute("ConnectionStatus")
    }

    /// The AWS account ID of the owner of the connection. For Bitbucket, this is the account ID of the owner of the Bitbucket repository. For example: `123456789012` .
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[must_use]
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }
}

/// Information about the repository link resource, such as the repository link ARN, the associated connection ARN, encryption key ARN, and owner ID.
///
/// [`AWS::CodeStarConnections::RepositoryLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-repositorylink.html).
///
/// Required: `ConnectionArn`, `OwnerId`, `RepositoryName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RepositoryLink(Properties);

impl RepositoryLink {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the connection associated with the repository link.
    ///
    /// `ConnectionArn`. Required.
    pub fn connection_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the encryption key for the repository associated with the repository link.
    ///
    /// `EncryptionKeyArn`.
    pub fn encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKeyArn", value.into());
        self
    }

    /// The owner ID for the repository associated with the repository link, such as the owner ID in GitHub.
    ///
    /// `OwnerId`. Required. A change replaces the resource.
    pub fn owner_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OwnerId", value.into());
        self
    }

    /// The name of the repository associated with the repository link.
    ///
    /// `RepositoryName`. Required. A change replaces the resource.
    pub fn repository_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RepositoryName", value.into());
        self
    }

    /// The tags for the repository to be associated with the repository link.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<repository_link::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RepositoryLink {
    const TYPE: &'static str = "AWS::CodeStarConnections::RepositoryLink";
}

impl Construct for RepositoryLink {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RepositoryLink> for Properties {
    fn from(value: RepositoryLink) -> Self {
        value.0
    }
}

impl Handle<RepositoryLink> {
    /// The name of the external provider where your third-party code repository is configured.
    ///
    /// `Fn::GetAtt` of `ProviderType`.
    #[must_use]
    pub fn provider_type(self) -> Value<String> {
        self.attribute("ProviderType")
    }

    /// A unique Amazon Resource Name (ARN) to designate the repository link.
    ///
    /// `Fn::GetAtt` of `RepositoryLinkArn`.
    #[must_use]
    pub fn repository_link_arn(self) -> Value<String> {
        self.attribute("RepositoryLinkArn")
    }

    /// A UUID that uniquely identifies the RepositoryLink.
    ///
    /// `Fn::GetAtt` of `RepositoryLinkId`.
    #[must_use]
    pub fn repository_link_id(self) -> Value<String> {
        self.attribute("RepositoryLinkId")
    }
}

/// Information, such as repository, branch, provider, and resource names for a specific sync configuration.
///
/// [`AWS::CodeStarConnections::SyncConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html).
///
/// Required: `Branch`, `ConfigFile`, `RepositoryLinkId`, `ResourceName`, `RoleArn`, `SyncType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SyncConfiguration(Properties);

impl SyncConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The branch associated with a specific sync configuration.
    ///
    /// `Branch`. Required.
    pub fn branch(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Branch", value.into());
        self
    }

    /// The file path to the configuration file associated with a specific sync configuration. The path should point to an actual file in the sync configurations linked repository.
    ///
    /// `ConfigFile`. Required.
    pub fn config_file(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigFile", value.into());
        self
    }

    /// Whether to enable or disable publishing of deployment status to source providers.
    ///
    /// `PublishDeploymentStatus`. Allowed: [`PublishDeploymentStatus`](sync_configuration::PublishDeploymentStatus).
    pub fn publish_deployment_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PublishDeploymentStatus", value.into());
        self
    }

    /// The ID of the repository link associated with a specific sync configuration.
    ///
    /// `RepositoryLinkId`. Required.
    pub fn repository_link_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RepositoryLinkId", value.into());
        self
    }

    /// The name of the connection resource associated with a specific sync configuration.
    ///
    /// `ResourceName`. Required. A change replaces the resource.
    pub fn resource_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role associated with a specific sync configuration.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The type of sync for a specific sync configuration.
    ///
    /// `SyncType`. Required. Allowed: [`SyncType`](sync_configuration::SyncType). A change replaces the resource.
    pub fn sync_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SyncType", value.into());
        self
    }

    /// When to trigger Git sync to begin the stack update.
    ///
    /// `TriggerResourceUpdateOn`. Allowed: [`TriggerResourceUpdateOn`](sync_configuration::TriggerResourceUpdateOn).
    pub fn trigger_resource_update_on(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TriggerResourceUpdateOn", value.into());
        self
    }
}

impl Resource for SyncConfiguration {
    const TYPE: &'static str = "AWS::CodeStarConnections::SyncConfiguration";
}

impl Construct for SyncConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SyncConfiguration> for Properties {
    fn from(value: SyncConfiguration) -> Self {
        value.0
    }
}

impl Handle<SyncConfiguration> {
    /// The owner ID for the repository associated with a specific sync configuration, such as the owner ID in GitHub.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[must_use]
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The name of the external provider where your third-party code repository is configured.
    ///
    /// `Fn::GetAtt` of `ProviderType`.
    #[must_use]
    pub fn provider_type(self) -> Value<String> {
        self.attribute("ProviderType")
    }

    /// The name of the repository that is being synced to.
    ///
    /// `Fn::GetAtt` of `RepositoryName`.
    #[must_use]
    pub fn repository_name(self) -> Value<String> {
        self.attribute("RepositoryName")
    }
}

/// Property types and words of [`Connection`].
pub mod connection {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CodeStarConnections::Connection`.
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
            Bitbucket = "Bitbucket",
            GitHub = "GitHub",
            GitHubEnterpriseServer = "GitHubEnterpriseServer",
            GitLab = "GitLab",
            GitLabSelfManaged = "GitLabSelfManaged",
        }
    }
}

/// Property types of [`RepositoryLink`].
pub mod repository_link {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CodeStarConnections::RepositoryLink`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits, whitespace, , ., /, =, +, and -.
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

/// Words of [`SyncConfiguration`].
pub mod sync_configuration {
    words! {
        /// Words for `PublishDeploymentStatus`.
        pub enum PublishDeploymentStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `SyncType`.
        pub enum SyncType {
            CfnStackSync = "CFN_STACK_SYNC",
        }

        /// Words for `TriggerResourceUpdateOn`.
        pub enum TriggerResourceUpdateOn {
            AnyChange = "ANY_CHANGE",
            FileChange = "FILE_CHANGE",
        }
    }
}
