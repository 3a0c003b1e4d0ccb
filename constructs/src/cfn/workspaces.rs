//! `AWS::WorkSpaces`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::WorkSpaces::ConnectionAlias` resource specifies a connection alias. Connection aliases are used for cross-Region redirection.
///
/// [`AWS::WorkSpaces::ConnectionAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-connectionalias.html).
///
/// Required: `ConnectionString`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConnectionAlias(Properties);

impl ConnectionAlias {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The connection string specified for the connection alias. The connection string must be in the form of a fully qualified domain name (FQDN), such as `www.example.com` .
    ///
    /// `ConnectionString`. Required. A change replaces the resource.
    pub fn connection_string(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionString", value.into());
        self
    }

    /// The tags to associate with the connection alias.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<connection_alias::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConnectionAlias {
    const TYPE: &'static str = "AWS::WorkSpaces::ConnectionAlias";
}

impl Construct for ConnectionAlias {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConnectionAlias> for Properties {
    fn from(value: ConnectionAlias) -> Self {
        value.0
    }
}

impl Handle<ConnectionAlias> {
    /// The identifier of the connection alias, returned as a string.
    ///
    /// `Fn::GetAtt` of `AliasId`.
    #[must_use]
    pub fn alias_id(self) -> Value<String> {
        self.attribute("AliasId")
    }

    /// The association status of the connection alias.
    ///
    /// `Fn::GetAtt` of `Associations`.
    #[must_use]
    pub fn associations(self) -> Value<Vec<String>> {
        self.attribute_list("Associations")
    }

    /// The current state of the connection alias, returned as a string.
    ///
    /// `Fn::GetAtt` of `ConnectionAliasState`.
    #[must_use]
    pub fn connection_alias_state(self) -> Value<String> {
        self.attribute("ConnectionAliasState")
    }
}

/// Resource Type definition for AWS::WorkSpaces::Directory
///
/// [`AWS::WorkSpaces::Directory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Directory(Properties);

impl Directory {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `ActiveDirectoryConfig`. A change replaces the resource.
    pub fn active_directory_config(
        mut self,
        value: impl Into<Value<directory::ActiveDirectoryConfig>>,
    ) -> Self {
        self.0.set("ActiveDirectoryConfig", value.into());
        self
    }

    /// `CertificateBasedAuthProperties`.
    pub fn certificate_based_auth_properties(
        mut self,
        value: impl Into<Value<directory::CertificateBasedAuthProperties>>,
    ) -> Self {
        self.0.set("CertificateBasedAuthProperties", value.into());
        self
    }

    /// Indicates whether self-service capabilities are enabled or disabled.
    ///
    /// `EnableSelfService`. A change replaces the resource.
    pub fn enable_self_service(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableSelfService", value.into());
        self
    }

    /// Endpoint encryption mode that allows you to configure the specified directory between Standard TLS and FIPS 140-2 validated mode.
    ///
    /// `EndpointEncryptionMode`. Allowed: [`EndpointEncryptionMode`](directory::EndpointEncryptionMode).
    pub fn endpoint_encryption_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointEncryptionMode", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the identity center instance.
    ///
    /// `IdcInstanceArn`. A change replaces the resource.
    pub fn idc_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdcInstanceArn", value.into());
        self
    }

    /// The identifiers of the IP access control groups associated with the directory.
    ///
    /// `IpGroupIds`.
    pub fn ip_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("IpGroupIds", value.into());
        self
    }

    /// `MicrosoftEntraConfig`. A change replaces the resource.
    pub fn microsoft_entra_config(
        mut self,
        value: impl Into<Value<directory::MicrosoftEntraConfig>>,
    ) -> Self {
        self.0.set("MicrosoftEntraConfig", value.into());
        self
    }

    /// `SamlProperties`.
    pub fn saml_properties(mut self, value: impl Into<Value<directory::SamlProperties>>) -> Self {
        self.0.set("SamlProperties", value.into());
        self
    }

    /// `SelfservicePermissions`.
    pub fn selfservice_permissions(
        mut self,
        value: impl Into<Value<directory::SelfservicePermissions>>,
    ) -> Self {
        self.0.set("SelfservicePermissions", value.into());
        self
    }

    /// `StreamingProperties`.
    pub fn streaming_properties(
        mut self,
        value: impl Into<Value<directory::StreamingProperties>>,
    ) -> Self {
        self.0.set("StreamingProperties", value.into());
        self
    }

    /// The identifiers of the subnets for your virtual private cloud (VPC).
    ///
    /// `SubnetIds`. A change replaces the resource.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// The tags associated with the directory.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<directory::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Indicates whether your WorkSpace directory is dedicated or shared.
    ///
    /// `Tenancy`. Allowed: [`Tenancy`](directory::Tenancy). A change replaces the resource.
    pub fn tenancy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Tenancy", value.into());
        self
    }

    /// The type of identity management the user is using.
    ///
    /// `UserIdentityType`. Allowed: [`UserIdentityType`](directory::UserIdentityType). A change replaces the resource.
    pub fn user_identity_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserIdentityType", value.into());
        self
    }

    /// `WorkspaceAccessProperties`.
    pub fn workspace_access_properties(
        mut self,
        value: impl Into<Value<directory::WorkspaceAccessProperties>>,
    ) -> Self {
        self.0.set("WorkspaceAccessProperties", value.into());
        self
    }

    /// `WorkspaceCreationProperties`.
    pub fn workspace_creation_properties(
        mut self,
        value: impl Into<Value<directory::DefaultWorkspaceCreationProperties>>,
    ) -> Self {
        self.0.set("WorkspaceCreationProperties", value.into());
        self
    }

    /// Description of the directory to register.
    ///
    /// `WorkspaceDirectoryDescription`. A change replaces the resource.
    pub fn workspace_directory_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceDirectoryDescription", value.into());
        self
    }

    /// The name of the directory to register.
    ///
    /// `WorkspaceDirectoryName`. A change replaces the resource.
    pub fn workspace_directory_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceDirectoryName", value.into());
        self
    }

    /// Indicates whether the directory's WorkSpace type is personal or pools.
    ///
    /// `WorkspaceType`. Allowed: [`WorkspaceType`](directory::WorkspaceType). A change replaces the resource.
    pub fn workspace_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceType", value.into());
        self
    }
}

impl Resource for Directory {
    const TYPE: &'static str = "AWS::WorkSpaces::Directory";
}

impl Construct for Directory {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Directory> for Properties {
    fn from(value: Directory) -> Self {
        value.0
    }
}

impl Handle<Directory> {
    /// The directory alias.
    ///
    /// `Fn::GetAtt` of `Alias`.
    #[must_use]
    pub fn alias(self) -> Value<String> {
        self.attribute("Alias")
    }

    /// The Amazon Resource Name (ARN) of the WorkSpace directory.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The user name for the service account.
    ///
    /// `Fn::GetAtt` of `CustomerUserName`.
    #[must_use]
    pub fn customer_user_name(self) -> Value<String> {
        self.attribute("CustomerUserName")
    }

    /// The directory identifier.
    ///
    /// `Fn::GetAtt` of `DirectoryId`.
    #[must_use]
    pub fn directory_id(self) -> Value<String> {
        self.attribute("DirectoryId")
    }

    /// The name of the directory.
    ///
    /// `Fn::GetAtt` of `DirectoryName`.
    #[must_use]
    pub fn directory_name(self) -> Value<String> {
        self.attribute("DirectoryName")
    }

    /// The directory type.
    ///
    /// `Fn::GetAtt` of `DirectoryType`.
    #[must_use]
    pub fn directory_type(self) -> Value<String> {
        self.attribute("DirectoryType")
    }

    /// The IP addresses of the DNS servers for the directory.
    ///
    /// `Fn::GetAtt` of `DnsIpAddresses`.
    #[must_use]
    pub fn dns_ip_addresses(self) -> Value<Vec<String>> {
        self.attribute_list("DnsIpAddresses")
    }

    /// The IPv6 addresses of the DNS servers for the directory.
    ///
    /// `Fn::GetAtt` of `DnsIpv6Addresses`.
    #[must_use]
    pub fn dns_ipv6_addresses(self) -> Value<Vec<String>> {
        self.attribute_list("DnsIpv6Addresses")
    }

    /// Specifies the configurations of the identity center.
    ///
    /// `Fn::GetAtt` of `IDCConfig`.
    #[must_use]
    pub fn idc_config(self) -> Value<Json> {
        self.attribute("IDCConfig")
    }

    /// The identifier of the IAM role.
    ///
    /// `Fn::GetAtt` of `IamRoleId`.
    #[must_use]
    pub fn iam_role_id(self) -> Value<String> {
        self.attribute("IamRoleId")
    }

    /// The registration code for the directory.
    ///
    /// `Fn::GetAtt` of `RegistrationCode`.
    #[must_use]
    pub fn registration_code(self) -> Value<String> {
        self.attribute("RegistrationCode")
    }

    /// The state of the directory's registration with Amazon WorkSpaces.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The identifier of the security group that is assigned to new WorkSpaces.
    ///
    /// `Fn::GetAtt` of `WorkspaceSecurityGroupId`.
    #[must_use]
    pub fn workspace_security_group_id(self) -> Value<String> {
        self.attribute("WorkspaceSecurityGroupId")
    }
}

/// The `AWS::WorkSpaces::Workspace` resource specifies a WorkSpace.
///
/// [`AWS::WorkSpaces::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspace.html).
///
/// Required: `BundleId`, `DirectoryId`, `UserName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workspace(Properties);

impl Workspace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the bundle for the WorkSpace.
    ///
    /// `BundleId`. Required.
    pub fn bundle_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BundleId", value.into());
        self
    }

    /// The identifier of the Directory Service directory for the WorkSpace.
    ///
    /// `DirectoryId`. Required. A change replaces the resource.
    pub fn directory_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectoryId", value.into());
        self
    }

    /// Indicates whether the data stored on the root volume is encrypted.
    ///
    /// `RootVolumeEncryptionEnabled`.
    pub fn root_volume_encryption_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RootVolumeEncryptionEnabled", value.into());
        self
    }

    /// The tags for the WorkSpace.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workspace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The user name of the user for the WorkSpace. This user name must exist in the Directory Service directory for the WorkSpace.
    ///
    /// `UserName`. Required. A change replaces the resource.
    pub fn user_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserName", value.into());
        self
    }

    /// Indicates whether the data stored on the user volume is encrypted.
    ///
    /// `UserVolumeEncryptionEnabled`.
    pub fn user_volume_encryption_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UserVolumeEncryptionEnabled", value.into());
        self
    }

    /// The symmetric AWS KMS key used to encrypt data stored on your WorkSpace. Amazon WorkSpaces does not support asymmetric KMS keys.
    ///
    /// `VolumeEncryptionKey`.
    pub fn volume_encryption_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VolumeEncryptionKey", value.into());
        self
    }

    /// The WorkSpace properties.
    ///
    /// `WorkspaceProperties`.
    pub fn workspace_properties(
        mut self,
        value: impl Into<Value<workspace::WorkspaceProperties>>,
    ) -> Self {
        self.0.set("WorkspaceProperties", value.into());
        self
    }
}

impl Resource for Workspace {
    const TYPE: &'static str = "AWS::WorkSpaces::Workspace";
}

impl Construct for Workspace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Workspace> for Properties {
    fn from(value: Workspace) -> Self {
        value.0
    }
}

impl Handle<Workspace> {
    /// The identifier of the WorkSpace, returned as a string.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Fn::GetAtt` of `WorkspaceId`.
    #[must_use]
    pub fn workspace_id(self) -> Value<String> {
        self.attribute("WorkspaceId")
    }
}

/// Resource Type definition for an IP access control group for Amazon WorkSpaces.
///
/// [`AWS::WorkSpaces::WorkspaceIpGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspaceipgroup.html).
///
/// Required: `GroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WorkspaceIpGroup(Properties);

impl WorkspaceIpGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the group.
    ///
    /// `GroupDesc`. A change replaces the resource.
    pub fn group_desc(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupDesc", value.into());
        self
    }

    /// The name of the group.
    ///
    /// `GroupName`. Required. A change replaces the resource.
    pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupName", value.into());
        self
    }

    /// The tags for the IP access control group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workspace_ip_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The rules for the IP access control group.
    ///
    /// `UserRules`.
    pub fn user_rules(mut self, value: impl Into<List<workspace_ip_group::IpRuleItem>>) -> Self {
        self.0.set("UserRules", value.into());
        self
    }
}

impl Resource for WorkspaceIpGroup {
    const TYPE: &'static str = "AWS::WorkSpaces::WorkspaceIpGroup";
}

impl Construct for WorkspaceIpGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WorkspaceIpGroup> for Properties {
    fn from(value: WorkspaceIpGroup) -> Self {
        value.0
    }
}

impl Handle<WorkspaceIpGroup> {
    /// The Amazon Resource Name (ARN) of the IP access control group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The identifier of the IP access control group.
    ///
    /// `Fn::GetAtt` of `GroupId`.
    #[must_use]
    pub fn group_id(self) -> Value<String> {
        self.attribute("GroupId")
    }
}

/// Describes a pool of WorkSpaces.
///
/// [`AWS::WorkSpaces::WorkspacesPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspacespool.html).
///
/// Required: `BundleId`, `Capacity`, `DirectoryId`, `PoolName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WorkspacesPool(Properties);

impl WorkspacesPool {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The persistent application settings for users of the pool.
    ///
    /// `ApplicationSettings`.
    pub fn application_settings(
        mut self,
        value: impl Into<Value<workspaces_pool::ApplicationSettings>>,
    ) -> Self {
        self.0.set("ApplicationSettings", value.into());
        self
    }

    /// The identifier of the bundle used by the pool.
    ///
    /// `BundleId`. Required.
    pub fn bundle_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BundleId", value.into());
        self
    }

    /// Describes the user capacity for the pool.
    ///
    /// `Capacity`. Required.
    pub fn capacity(mut self, value: impl Into<Value<workspaces_pool::Capacity>>) -> Self {
        self.0.set("Capacity", value.into());
        self
    }

    /// The description of the pool.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the directory used by the pool.
    ///
    /// `DirectoryId`. Required.
    pub fn directory_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectoryId", value.into());
        self
    }

    /// The name of the pool.
    ///
    /// `PoolName`. Required. A change replaces the resource.
    pub fn pool_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PoolName", value.into());
        self
    }

    /// The running mode of the pool.
    ///
    /// `RunningMode`. Allowed: [`RunningMode`](workspaces_pool::RunningMode).
    pub fn running_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RunningMode", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workspaces_pool::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The amount of time that a pool session remains active after users disconnect. If they try to reconnect to the pool session after a disconnection or network interruption within this time interval, they are connected to their previous session.
    ///
    /// `TimeoutSettings`.
    pub fn timeout_settings(
        mut self,
        value: impl Into<Value<workspaces_pool::TimeoutSettings>>,
    ) -> Self {
        self.0.set("TimeoutSettings", value.into());
        self
    }
}

impl Resource for WorkspacesPool {
    const TYPE: &'static str = "AWS::WorkSpaces::WorkspacesPool";
}

impl Construct for WorkspacesPool {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WorkspacesPool> for Properties {
    fn from(value: WorkspacesPool) -> Self {
        value.0
    }
}

impl Handle<WorkspacesPool> {
    /// The time the pool was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) for the pool.
    ///
    /// `Fn::GetAtt` of `PoolArn`.
    #[must_use]
    pub fn pool_arn(self) -> Value<String> {
        self.attribute("PoolArn")
    }

    /// The identifier of the pool.
    ///
    /// `Fn::GetAtt` of `PoolId`.
    #[must_use]
    pub fn pool_id(self) -> Value<String> {
        self.attribute("PoolId")
    }
}

/// Property types and words of [`ConnectionAlias`].
pub mod connection_alias {
    use crate::{Json, Properties, Value};

    /// Describes a connection alias association that is used for cross-Region redirection.
    ///
    /// A property type of `AWS::WorkSpaces::ConnectionAlias`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionAliasAssociation(Properties);

    impl ConnectionAliasAssociation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the AWS account that associated the connection alias with a directory.
        ///
        /// `AssociatedAccountId`.
        pub fn associated_account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssociatedAccountId", value.into());
            self
        }

        /// The association status of the connection alias.
        ///
        /// `AssociationStatus`. Allowed: [`AssociationStatus`].
        pub fn association_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssociationStatus", value.into());
            self
        }

        /// The identifier of the connection alias association. You use the connection identifier in the DNS TXT record when you're configuring your DNS routing policies.
        ///
        /// `ConnectionIdentifier`.
        pub fn connection_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionIdentifier", value.into());
            self
        }

        /// The identifier of the directory associated with a connection alias.
        ///
        /// `ResourceId`.
        pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceId", value.into());
            self
        }
    }

    impl From<ConnectionAliasAssociation> for Json {
        fn from(value: ConnectionAliasAssociation) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkSpaces::ConnectionAlias`.
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
        /// Words for `AssociationStatus`.
        pub enum AssociationStatus {
            NotAssociated = "NOT_ASSOCIATED",
            PendingAssociation = "PENDING_ASSOCIATION",
            AssociatedWithOwnerAccount = "ASSOCIATED_WITH_OWNER_ACCOUNT",
            AssociatedWithSharedAccount = "ASSOCIATED_WITH_SHARED_ACCOUNT",
            PendingDisassociation = "PENDING_DISASSOCIATION",
        }
    }
}

/// Property types and words of [`Directory`].
pub mod directory {
    use crate::{Json, List, Properties, Value};

    /// Describes the access type and endpoint for a WorkSpace.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessEndpoint(Properties);

    impl AccessEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates the type of access endpoint.
        ///
        /// `AccessEndpointType`. Allowed: [`AccessEndpointType`].
        pub fn access_endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessEndpointType", value.into());
            self
        }

        /// Indicates the VPC endpoint to use for access.
        ///
        /// `VpcEndpointId`.
        pub fn vpc_endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcEndpointId", value.into());
            self
        }
    }

    impl From<AccessEndpoint> for Json {
        fn from(value: AccessEndpoint) -> Self {
            value.0.into()
        }
    }

    /// Describes the access endpoint configuration for a WorkSpace.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    ///
    /// Required: `AccessEndpoints`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessEndpointConfig(Properties);

    impl AccessEndpointConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates a list of access endpoints associated with this directory.
        ///
        /// `AccessEndpoints`. Required.
        pub fn access_endpoints(mut self, value: impl Into<List<AccessEndpoint>>) -> Self {
            self.0.set("AccessEndpoints", value.into());
            self
        }

        /// Indicates a list of protocols that fallback to using the public Internet when streaming over a VPC endpoint is not available.
        ///
        /// `InternetFallbackProtocols`. Allowed: [`InternetFallbackProtocols`].
        pub fn internet_fallback_protocols(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InternetFallbackProtocols", value.into());
            self
        }
    }

    impl From<AccessEndpointConfig> for Json {
        fn from(value: AccessEndpointConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about the Active Directory config.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    ///
    /// Required: `DomainName`, `ServiceAccountSecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActiveDirectoryConfig(Properties);

    impl ActiveDirectoryConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the domain.
        ///
        /// `DomainName`. Required.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// Indicates the secret ARN on the service account.
        ///
        /// `ServiceAccountSecretArn`. Required.
        pub fn service_account_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceAccountSecretArn", value.into());
            self
        }
    }

    impl From<ActiveDirectoryConfig> for Json {
        fn from(value: ActiveDirectoryConfig) -> Self {
            value.0.into()
        }
    }

    /// Describes the properties of the certificate-based authentication you want to use with your WorkSpaces.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CertificateBasedAuthProperties(Properties);

    impl CertificateBasedAuthProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon Web Services Certificate Manager Private CA resource.
        ///
        /// `CertificateAuthorityArn`.
        pub fn certificate_authority_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateAuthorityArn", value.into());
            self
        }

        /// The status of the certificate-based authentication properties.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<CertificateBasedAuthProperties> for Json {
        fn from(value: CertificateBasedAuthProperties) -> Self {
            value.0.into()
        }
    }

    /// The default values that are used to create WorkSpaces.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultWorkspaceCreationProperties(Properties);

    impl DefaultWorkspaceCreationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the default security group to apply to WorkSpaces when they are created.
        ///
        /// `CustomSecurityGroupId`.
        pub fn custom_security_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomSecurityGroupId", value.into());
            self
        }

        /// The organizational unit (OU) in the directory for the WorkSpace machine accounts.
        ///
        /// `DefaultOu`.
        pub fn default_ou(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultOu", value.into());
            self
        }

        /// Specifies whether to automatically assign an Elastic public IP address to WorkSpaces in this directory by default.
        ///
        /// `EnableInternetAccess`.
        pub fn enable_internet_access(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableInternetAccess", value.into());
            self
        }

        /// Specifies whether maintenance mode is enabled for WorkSpaces.
        ///
        /// `EnableMaintenanceMode`.
        pub fn enable_maintenance_mode(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableMaintenanceMode", value.into());
            self
        }

        /// Indicates the IAM role ARN of the instance.
        ///
        /// `InstanceIamRoleArn`.
        pub fn instance_iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceIamRoleArn", value.into());
            self
        }

        /// Specifies whether WorkSpace users are local administrators on their WorkSpaces.
        ///
        /// `UserEnabledAsLocalAdministrator`.
        pub fn user_enabled_as_local_administrator(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0.set("UserEnabledAsLocalAdministrator", value.into());
            self
        }
    }

    impl From<DefaultWorkspaceCreationProperties> for Json {
        fn from(value: DefaultWorkspaceCreationProperties) -> Self {
            value.0.into()
        }
    }

    /// Describes the Global Accelerator for directory.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    ///
    /// Required: `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlobalAcceleratorForDirectory(Properties);

    impl GlobalAcceleratorForDirectory {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates if Global Accelerator for directory is enabled or disabled.
        ///
        /// `Mode`. Required. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// Indicates the preferred protocol for Global Accelerator.
        ///
        /// `PreferredProtocol`. Allowed: [`PreferredProtocol`].
        pub fn preferred_protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreferredProtocol", value.into());
            self
        }
    }

    impl From<GlobalAcceleratorForDirectory> for Json {
        fn from(value: GlobalAcceleratorForDirectory) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configurations of the identity center.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IDCConfig(Properties);

    impl IDCConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the application.
        ///
        /// `ApplicationArn`.
        pub fn application_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the identity center instance.
        ///
        /// `InstanceArn`.
        pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceArn", value.into());
            self
        }
    }

    impl From<IDCConfig> for Json {
        fn from(value: IDCConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configurations of the Microsoft Entra.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MicrosoftEntraConfig(Properties);

    impl MicrosoftEntraConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the application config.
        ///
        /// `ApplicationConfigSecretArn`.
        pub fn application_config_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationConfigSecretArn", value.into());
            self
        }

        /// The identifier of the tenant.
        ///
        /// `TenantId`.
        pub fn tenant_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TenantId", value.into());
            self
        }
    }

    impl From<MicrosoftEntraConfig> for Json {
        fn from(value: MicrosoftEntraConfig) -> Self {
            value.0.into()
        }
    }

    /// Describes the enablement status, user access URL, and relay state parameter name that are used for configuring federation with an SAML 2.0 identity provider.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SamlProperties(Properties);

    impl SamlProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The relay state parameter name supported by the SAML 2.0 identity provider (IdP).
        ///
        /// `RelayStateParameterName`.
        pub fn relay_state_parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RelayStateParameterName", value.into());
            self
        }

        /// Indicates the status of SAML 2.0 authentication.
        ///
        /// `Status`. Allowed: [`SamlPropertiesStatus`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The SAML 2.0 identity provider (IdP) user access URL.
        ///
        /// `UserAccessUrl`.
        pub fn user_access_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserAccessUrl", value.into());
            self
        }
    }

    impl From<SamlProperties> for Json {
        fn from(value: SamlProperties) -> Self {
            value.0.into()
        }
    }

    /// Describes the self-service permissions for a directory.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SelfservicePermissions(Properties);

    impl SelfservicePermissions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether users can change the compute type (bundle) for their WorkSpace.
        ///
        /// `ChangeComputeType`. Allowed: [`ChangeComputeType`].
        pub fn change_compute_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChangeComputeType", value.into());
            self
        }

        /// Specifies whether users can increase the volume size of the drives on their WorkSpace.
        ///
        /// `IncreaseVolumeSize`. Allowed: [`IncreaseVolumeSize`].
        pub fn increase_volume_size(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IncreaseVolumeSize", value.into());
            self
        }

        /// Specifies whether users can rebuild the operating system of a WorkSpace to its original state.
        ///
        /// `RebuildWorkspace`. Allowed: [`RebuildWorkspace`].
        pub fn rebuild_workspace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RebuildWorkspace", value.into());
            self
        }

        /// Specifies whether users can restart their WorkSpace.
        ///
        /// `RestartWorkspace`. Allowed: [`RestartWorkspace`].
        pub fn restart_workspace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RestartWorkspace", value.into());
            self
        }

        /// Specifies whether users can switch the running mode of their WorkSpace.
        ///
        /// `SwitchRunningMode`. Allowed: [`SwitchRunningMode`].
        pub fn switch_running_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SwitchRunningMode", value.into());
            self
        }
    }

    impl From<SelfservicePermissions> for Json {
        fn from(value: SelfservicePermissions) -> Self {
            value.0.into()
        }
    }

    /// Describes the storage connector.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    ///
    /// Required: `ConnectorType`, `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageConnector(Properties);

    impl StorageConnector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of connector used to save user files.
        ///
        /// `ConnectorType`. Required. Allowed: [`ConnectorType`].
        pub fn connector_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectorType", value.into());
            self
        }

        /// Indicates if the storage connector is enabled or disabled.
        ///
        /// `Status`. Required. Allowed: [`StorageConnectorStatus`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<StorageConnector> for Json {
        fn from(value: StorageConnector) -> Self {
            value.0.into()
        }
    }

    /// Describes the streaming properties.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamingProperties(Properties);

    impl StreamingProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `GlobalAccelerator`.
        pub fn global_accelerator(
            mut self,
            value: impl Into<Value<GlobalAcceleratorForDirectory>>,
        ) -> Self {
            self.0.set("GlobalAccelerator", value.into());
            self
        }

        /// Indicates the storage connector used.
        ///
        /// `StorageConnectors`.
        pub fn storage_connectors(mut self, value: impl Into<List<StorageConnector>>) -> Self {
            self.0.set("StorageConnectors", value.into());
            self
        }

        /// Indicates the type of preferred protocol for the streaming experience.
        ///
        /// `StreamingExperiencePreferredProtocol`. Allowed: [`StreamingExperiencePreferredProtocol`].
        pub fn streaming_experience_preferred_protocol(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("StreamingExperiencePreferredProtocol", value.into());
            self
        }

        /// Indicates the permission settings associated with the user.
        ///
        /// `UserSettings`.
        pub fn user_settings(mut self, value: impl Into<List<UserSetting>>) -> Self {
            self.0.set("UserSettings", value.into());
            self
        }
    }

    impl From<StreamingProperties> for Json {
        fn from(value: StreamingProperties) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkSpaces::Directory`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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

    /// Information about the user's permission settings.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    ///
    /// Required: `Action`, `Permission`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserSetting(Properties);

    impl UserSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates the type of action.
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// Indicates the maximum character length for the specified user setting.
        ///
        /// `MaximumLength`.
        pub fn maximum_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumLength", value.into());
            self
        }

        /// Indicates if the setting is enabled or disabled.
        ///
        /// `Permission`. Required. Allowed: [`Permission`].
        pub fn permission(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Permission", value.into());
            self
        }
    }

    impl From<UserSetting> for Json {
        fn from(value: UserSetting) -> Self {
            value.0.into()
        }
    }

    /// The device types and operating systems that can be used to access a WorkSpace.
    ///
    /// A property type of `AWS::WorkSpaces::Directory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkspaceAccessProperties(Properties);

    impl WorkspaceAccessProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AccessEndpointConfig`.
        pub fn access_endpoint_config(
            mut self,
            value: impl Into<Value<AccessEndpointConfig>>,
        ) -> Self {
            self.0.set("AccessEndpointConfig", value.into());
            self
        }

        /// Indicates whether users can use Android and Android-compatible Chrome OS devices to access their WorkSpaces.
        ///
        /// `DeviceTypeAndroid`. Allowed: [`DeviceTypeAndroid`].
        pub fn device_type_android(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceTypeAndroid", value.into());
            self
        }

        /// Indicates whether users can use Chromebooks to access their WorkSpaces.
        ///
        /// `DeviceTypeChromeOs`. Allowed: [`DeviceTypeChromeOs`].
        pub fn device_type_chrome_os(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceTypeChromeOs", value.into());
            self
        }

        /// Indicates whether users can use iOS devices to access their WorkSpaces.
        ///
        /// `DeviceTypeIos`. Allowed: [`DeviceTypeIos`].
        pub fn device_type_ios(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceTypeIos", value.into());
            self
        }

        /// Indicates whether users can use Linux clients to access their WorkSpaces.
        ///
        /// `DeviceTypeLinux`. Allowed: [`DeviceTypeLinux`].
        pub fn device_type_linux(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceTypeLinux", value.into());
            self
        }

        /// Indicates whether users can use macOS clients to access their WorkSpaces.
        ///
        /// `DeviceTypeOsx`. Allowed: [`DeviceTypeOsx`].
        pub fn device_type_osx(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceTypeOsx", value.into());
            self
        }

        /// Indicates whether users can access their WorkSpaces through a web browser.
        ///
        /// `DeviceTypeWeb`. Allowed: [`DeviceTypeWeb`].
        pub fn device_type_web(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceTypeWeb", value.into());
            self
        }

        /// Indicates whether users can use Windows clients to access their WorkSpaces.
        ///
        /// `DeviceTypeWindows`. Allowed: [`DeviceTypeWindows`].
        pub fn device_type_windows(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceTypeWindows", value.into());
            self
        }

        /// Indicates whether users can access their WorkSpaces through a WorkSpaces Thin Client.
        ///
        /// `DeviceTypeWorkSpacesThinClient`. Allowed: [`DeviceTypeWorkSpacesThinClient`].
        pub fn device_type_work_spaces_thin_client(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("DeviceTypeWorkSpacesThinClient", value.into());
            self
        }

        /// Indicates whether users can use zero client devices to access their WorkSpaces.
        ///
        /// `DeviceTypeZeroClient`. Allowed: [`DeviceTypeZeroClient`].
        pub fn device_type_zero_client(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceTypeZeroClient", value.into());
            self
        }
    }

    impl From<WorkspaceAccessProperties> for Json {
        fn from(value: WorkspaceAccessProperties) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EndpointEncryptionMode`.
        pub enum EndpointEncryptionMode {
            StandardTls = "STANDARD_TLS",
            FipsValidated = "FIPS_VALIDATED",
        }

        /// Words for `Tenancy`.
        pub enum Tenancy {
            Dedicated = "DEDICATED",
            Shared = "SHARED",
        }

        /// Words for `UserIdentityType`.
        pub enum UserIdentityType {
            CustomerManaged = "CUSTOMER_MANAGED",
            AwsDirectoryService = "AWS_DIRECTORY_SERVICE",
            AwsIamIdentityCenter = "AWS_IAM_IDENTITY_CENTER",
        }

        /// Words for `WorkspaceType`.
        pub enum WorkspaceType {
            Personal = "PERSONAL",
            Pools = "POOLS",
        }

        /// Words for `AccessEndpointType`.
        pub enum AccessEndpointType {
            StreamingWsp = "STREAMING_WSP",
        }

        /// Words for `InternetFallbackProtocols`.
        pub enum InternetFallbackProtocols {
            Pcoip = "PCOIP",
        }

        /// Words for `Status`.
        pub enum Status {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `Mode`.
        pub enum Mode {
            EnabledAuto = "ENABLED_AUTO",
            Disabled = "DISABLED",
        }

        /// Words for `PreferredProtocol`.
        pub enum PreferredProtocol {
            Tcp = "TCP",
            None = "NONE",
        }

        /// Words for `Status`.
        pub enum SamlPropertiesStatus {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
            EnabledWithDirectoryLoginFallback = "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK",
        }

        /// Words for `ChangeComputeType`.
        pub enum ChangeComputeType {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `IncreaseVolumeSize`.
        pub enum IncreaseVolumeSize {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `RebuildWorkspace`.
        pub enum RebuildWorkspace {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `RestartWorkspace`.
        pub enum RestartWorkspace {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `SwitchRunningMode`.
        pub enum SwitchRunningMode {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `ConnectorType`.
        pub enum ConnectorType {
            HomeFolder = "HOME_FOLDER",
        }

        /// Words for `Status`.
        pub enum StorageConnectorStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `StreamingExperiencePreferredProtocol`.
        pub enum StreamingExperiencePreferredProtocol {
            Tcp = "TCP",
            Udp = "UDP",
        }

        /// Words for `Action`.
        pub enum Action {
            ClipboardCopyFromLocalDevice = "CLIPBOARD_COPY_FROM_LOCAL_DEVICE",
            ClipboardCopyToLocalDevice = "CLIPBOARD_COPY_TO_LOCAL_DEVICE",
            PrintingToLocalDevice = "PRINTING_TO_LOCAL_DEVICE",
            SmartCard = "SMART_CARD",
        }

        /// Words for `Permission`.
        pub enum Permission {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `DeviceTypeAndroid`.
        pub enum DeviceTypeAndroid {
            Allow = "ALLOW",
            Deny = "DENY",
        }

        /// Words for `DeviceTypeChromeOs`.
        pub enum DeviceTypeChromeOs {
            Allow = "ALLOW",
            Deny = "DENY",
        }

        /// Words for `DeviceTypeIos`.
        pub enum DeviceTypeIos {
            Allow = "ALLOW",
            Deny = "DENY",
        }

        /// Words for `DeviceTypeLinux`.
        pub enum DeviceTypeLinux {
            Allow = "ALLOW",
            Deny = "DENY",
        }

        /// Words for `DeviceTypeOsx`.
        pub enum DeviceTypeOsx {
            Allow = "ALLOW",
            Deny = "DENY",
        }

        /// Words for `DeviceTypeWeb`.
        pub enum DeviceTypeWeb {
            Allow = "ALLOW",
            Deny = "DENY",
        }

        /// Words for `DeviceTypeWindows`.
        pub enum DeviceTypeWindows {
            Allow = "ALLOW",
            Deny = "DENY",
        }

        /// Words for `DeviceTypeWorkSpacesThinClient`.
        pub enum DeviceTypeWorkSpacesThinClient {
            Allow = "ALLOW",
            Deny = "DENY",
        }

        /// Words for `DeviceTypeZeroClient`.
        pub enum DeviceTypeZeroClient {
            Allow = "ALLOW",
            Deny = "DENY",
        }
    }
}

/// Property types of [`Workspace`].
pub mod workspace {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::WorkSpaces::Workspace`.
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

    /// Information about a WorkSpace.
    ///
    /// A property type of `AWS::WorkSpaces::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkspaceProperties(Properties);

    impl WorkspaceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The compute type. For more information, see [Amazon WorkSpaces Bundles](https://docs.aws.amazon.com/workspaces/details/#Amazon_WorkSpaces_Bundles) .
        ///
        /// `ComputeTypeName`.
        pub fn compute_type_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComputeTypeName", value.into());
            self
        }

        /// The size of the root volume. For important information about how to modify the size of the root and user volumes, see [Modify a WorkSpace](https://docs.aws.amazon.com/workspaces/latest/adminguide/modify-workspaces.html) .
        ///
        /// `RootVolumeSizeGib`.
        pub fn root_volume_size_gib(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RootVolumeSizeGib", value.into());
            self
        }

        /// The running mode. For more information, see [Manage the WorkSpace Running Mode](https://docs.aws.amazon.com/workspaces/latest/adminguide/running-mode.html) .
        ///
        /// `RunningMode`.
        pub fn running_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RunningMode", value.into());
            self
        }

        /// The time after a user logs off when WorkSpaces are automatically stopped. Configured in 60-minute intervals.
        ///
        /// `RunningModeAutoStopTimeoutInMinutes`.
        pub fn running_mode_auto_stop_timeout_in_minutes(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("RunningModeAutoStopTimeoutInMinutes", value.into());
            self
        }

        /// The size of the user storage. For important information about how to modify the size of the root and user volumes, see [Modify a WorkSpace](https://docs.aws.amazon.com/workspaces/latest/adminguide/modify-workspaces.html) .
        ///
        /// `UserVolumeSizeGib`.
        pub fn user_volume_size_gib(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UserVolumeSizeGib", value.into());
            self
        }
    }

    impl From<WorkspaceProperties> for Json {
        fn from(value: WorkspaceProperties) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`WorkspaceIpGroup`].
pub mod workspace_ip_group {
    use crate::{Json, Properties, Value};

    /// Describes a rule for an IP access control group.
    ///
    /// A property type of `AWS::WorkSpaces::WorkspaceIpGroup`.
    ///
    /// Required: `IpRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IpRuleItem(Properties);

    impl IpRuleItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP address range, in CIDR notation.
        ///
        /// `IpRule`. Required.
        pub fn ip_rule(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpRule", value.into());
            self
        }

        /// The description of the rule.
        ///
        /// `RuleDesc`.
        pub fn rule_desc(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleDesc", value.into());
            self
        }
    }

    impl From<IpRuleItem> for Json {
        fn from(value: IpRuleItem) -> Self {
            value.0.into()
        }
    }

    /// Describes a tag.
    ///
    /// A property type of `AWS::WorkSpaces::WorkspaceIpGroup`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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

/// Property types and words of [`WorkspacesPool`].
pub mod workspaces_pool {
    use crate::{Json, Properties, Value};

    /// The persistent application settings for users in the pool.
    ///
    /// A property type of `AWS::WorkSpaces::WorkspacesPool`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationSettings(Properties);

    impl ApplicationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path prefix for the S3 bucket where users’ persistent application settings are stored.
        ///
        /// `SettingsGroup`.
        pub fn settings_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SettingsGroup", value.into());
            self
        }

        /// Enables or disables persistent application settings for users during their pool sessions.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<ApplicationSettings> for Json {
        fn from(value: ApplicationSettings) -> Self {
            value.0.into()
        }
    }

    /// Describes the user capacity for the pool.
    ///
    /// A property type of `AWS::WorkSpaces::WorkspacesPool`.
    ///
    /// Required: `DesiredUserSessions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Capacity(Properties);

    impl Capacity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The desired number of user sessions for the WorkSpaces in the pool.
        ///
        /// `DesiredUserSessions`. Required.
        pub fn desired_user_sessions(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DesiredUserSessions", value.into());
            self
        }
    }

    impl From<Capacity> for Json {
        fn from(value: Capacity) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkSpaces::WorkspacesPool`.
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

    /// Describes the timeout settings for the pool.
    ///
    /// A property type of `AWS::WorkSpaces::WorkspacesPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeoutSettings(Properties);

    impl TimeoutSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the amount of time, in seconds, that a streaming session remains active after users disconnect.
        ///
        /// `DisconnectTimeoutInSeconds`.
        pub fn disconnect_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DisconnectTimeoutInSeconds", value.into());
            self
        }

        /// The amount of time in seconds a connection will stay active while idle.
        ///
        /// `IdleDisconnectTimeoutInSeconds`.
        pub fn idle_disconnect_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IdleDisconnectTimeoutInSeconds", value.into());
            self
        }

        /// Specifies the maximum amount of time, in seconds, that a streaming session can remain active.
        ///
        /// `MaxUserDurationInSeconds`.
        pub fn max_user_duration_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxUserDurationInSeconds", value.into());
            self
        }
    }

    impl From<TimeoutSettings> for Json {
        fn from(value: TimeoutSettings) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `RunningMode`.
        pub enum RunningMode {
            AlwaysOn = "ALWAYS_ON",
            AutoStop = "AUTO_STOP",
        }

        /// Words for `Status`.
        pub enum Status {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }
    }
}
