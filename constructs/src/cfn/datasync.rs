//! `AWS::DataSync`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::DataSync::Agent` resource activates an AWS DataSync agent that you've deployed for storage discovery or data transfers. The activation process associates the agent with your AWS account .
///
/// [`AWS::DataSync::Agent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-agent.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Agent(Properties);

impl Agent {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies your DataSync agent's activation key. If you don't have an activation key, see [Activating your agent](https://docs.aws.amazon.com/datasync/latest/userguide/activate-agent.html) .
    ///
    /// `ActivationKey`. A change replaces the resource.
    pub fn activation_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActivationKey", value.into());
        self
    }

    /// Specifies a name for your agent. We recommend specifying a name that you can remember.
    ///
    /// `AgentName`.
    pub fn agent_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentName", value.into());
        self
    }

    /// The Amazon Resource Names (ARNs) of the security groups used to protect your data transfer task subnets.
    ///
    /// `SecurityGroupArns`. A change replaces the resource.
    pub fn security_group_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupArns", value.into());
        self
    }

    /// Specifies the ARN of the subnet where your VPC service endpoint is located. You can only specify one ARN.
    ///
    /// `SubnetArns`. A change replaces the resource.
    pub fn subnet_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetArns", value.into());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least one tag for your agent.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<agent::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the virtual private cloud (VPC) endpoint that the agent has access to. This is the client-side VPC endpoint, powered by AWS PrivateLink .
    ///
    /// `VpcEndpointId`. A change replaces the resource.
    pub fn vpc_endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcEndpointId", value.into());
        self
    }
}

impl Resource for Agent {
    const TYPE: &'static str = "AWS::DataSync::Agent";
}

impl Construct for Agent {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Agent> for Properties {
    fn from(value: Agent) -> Self {
        value.0
    }
}

impl Handle<Agent> {
    /// The Amazon Resource Name (ARN) of the agent. Use the `ListAgents` operation to return a list of agents for your account and AWS Region .
    ///
    /// `Fn::GetAtt` of `AgentArn`.
    #[must_use]
    pub fn agent_arn(self) -> Value<String> {
        self.attribute("AgentArn")
    }

    /// The type of endpoint that your agent is connected to. If the endpoint is a VPC endpoint, the agent is not accessible over the public internet.
    ///
    /// `Fn::GetAtt` of `EndpointType`.
    #[must_use]
    pub fn endpoint_type(self) -> Value<String> {
        self.attribute("EndpointType")
    }
}

/// Creates a transfer \*location\* for a Microsoft Azure Blob Storage container. AWS DataSync can use this location as a transfer source or destination.
///
/// [`AWS::DataSync::LocationAzureBlob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationazureblob.html).
///
/// Required: `AzureBlobAuthenticationType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LocationAzureBlob(Properties);

impl LocationAzureBlob {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// (Optional) Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect with your Azure Blob Storage container.
    ///
    /// `AgentArns`.
    pub fn agent_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AgentArns", value.into());
        self
    }

    /// Specifies the access tier that you want your objects or files transferred into. This only applies when using the location as a transfer destination.
    ///
    /// `AzureAccessTier`. Allowed: [`AzureAccessTier`](location_azure_blob::AzureAccessTier).
    pub fn azure_access_tier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AzureAccessTier", value.into());
        self
    }

    /// Specifies the authentication method DataSync uses to access your Azure Blob Storage. DataSync can access blob storage using a shared access signature (SAS).
    ///
    /// `AzureBlobAuthenticationType`. Required. Allowed: [`AzureBlobAuthenticationType`](location_azure_blob::AzureBlobAuthenticationType).
    pub fn azure_blob_authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AzureBlobAuthenticationType", value.into());
        self
    }

    /// Specifies the URL of the Azure Blob Storage container involved in your transfer.
    ///
    /// `AzureBlobContainerUrl`. A change replaces the resource.
    pub fn azure_blob_container_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AzureBlobContainerUrl", value.into());
        self
    }

    /// Specifies the SAS configuration that allows DataSync to access your Azure Blob Storage.
    ///
    /// `AzureBlobSasConfiguration`.
    pub fn azure_blob_sas_configuration(
        mut self,
        value: impl Into<Value<location_azure_blob::AzureBlobSasConfiguration>>,
    ) -> Self {
        self.0.set("AzureBlobSasConfiguration", value.into());
        self
    }

    /// Specifies the type of blob that you want your objects or files to be when transferring them into Azure Blob Storage. Currently, DataSync only supports moving data into Azure Blob Storage as block blobs.
    ///
    /// `AzureBlobType`. Allowed: [`AzureBlobType`](location_azure_blob::AzureBlobType).
    pub fn azure_blob_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AzureBlobType", value.into());
        self
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key .
    ///
    /// `CmkSecretConfig`.
    pub fn cmk_secret_config(
        mut self,
        value: impl Into<Value<location_azure_blob::CmkSecretConfig>>,
    ) -> Self {
        self.0.set("CmkSecretConfig", value.into());
        self
    }

    /// Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as binary (for Kerberos keytab).
    ///
    /// `CustomSecretConfig`.
    pub fn custom_secret_config(
        mut self,
        value: impl Into<Value<location_azure_blob::CustomSecretConfig>>,
    ) -> Self {
        self.0.set("CustomSecretConfig", value.into());
        self
    }

    /// Specifies the identity federation configuration that DataSync uses to access your Azure Blob Storage container using an OpenID Connect (OIDC) token.
    ///
    /// `FederatedIdentity`.
    pub fn federated_identity(
        mut self,
        value: impl Into<Value<location_azure_blob::AzureFederatedIdentityConfig>>,
    ) -> Self {
        self.0.set("FederatedIdentity", value.into());
        self
    }

    /// Specifies path segments if you want to limit your transfer to a virtual directory in your container (for example, `/my/images` ).
    ///
    /// `Subdirectory`.
    pub fn subdirectory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subdirectory", value.into());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least a name tag for your transfer location.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<location_azure_blob::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LocationAzureBlob {
    const TYPE: &'static str = "AWS::DataSync::LocationAzureBlob";
}

impl Construct for LocationAzureBlob {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LocationAzureBlob> for Properties {
    fn from(value: LocationAzureBlob) -> Self {
        value.0
    }
}

impl Handle<LocationAzureBlob> {
    /// Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage location. This property is generated by DataSync and is read-only.
    ///
    /// `Fn::GetAtt` of `CmkSecretConfig.SecretArn`.
    #[must_use]
    pub fn cmk_secret_config_secret_arn(self) -> Value<String> {
        self.attribute("CmkSecretConfig.SecretArn")
    }

    /// The ARN of the Azure Blob Storage transfer location that you created.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[must_use]
    pub fn location_arn(self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// The URI of the Azure Blob Storage transfer location that you created.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[must_use]
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location.
    ///
    /// `Fn::GetAtt` of `ManagedSecretConfig`.
    #[must_use]
    pub fn managed_secret_config(self) -> Value<Json> {
        self.attribute("ManagedSecretConfig")
    }
}

/// The `AWS::DataSync::LocationEFS` resource creates an endpoint for an Amazon EFS file system. AWS DataSync can access this endpoint as a source or destination location.
///
/// [`AWS::DataSync::LocationEFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationefs.html).
///
/// Required: `Ec2Config`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LocationEFS(Properties);

impl LocationEFS {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the Amazon Resource Name (ARN) of the access point that DataSync uses to mount your Amazon EFS file system.
    ///
    /// `AccessPointArn`.
    pub fn access_point_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessPointArn", value.into());
        self
    }

    /// Specifies the subnet and security groups DataSync uses to connect to one of your Amazon EFS file system's [mount targets](https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html) .
    ///
    /// `Ec2Config`. Required. A change replaces the resource.
    pub fn ec2_config(mut self, value: impl Into<Value<location_efs::Ec2Config>>) -> Self {
        self.0.set("Ec2Config", value.into());
        self
    }

    /// Specifies the ARN for your Amazon EFS file system.
    ///
    /// `EfsFilesystemArn`. A change replaces the resource.
    pub fn efs_filesystem_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EfsFilesystemArn", value.into());
        self
    }

    /// Specifies an AWS Identity and Access Management (IAM) role that allows DataSync to access your Amazon EFS file system.
    ///
    /// `FileSystemAccessRoleArn`.
    pub fn file_system_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileSystemAccessRoleArn", value.into());
        self
    }

    /// Specifies whether you want DataSync to use Transport Layer Security (TLS) 1.2 encryption when it transfers data to or from your Amazon EFS file system.
    ///
    /// `InTransitEncryption`. Allowed: [`InTransitEncryption`](location_efs::InTransitEncryption).
    pub fn in_transit_encryption(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InTransitEncryption", value.into());
        self
    }

    /// Specifies a mount path for your Amazon EFS file system. This is where DataSync reads or writes data on your file system (depending on if this is a source or destination location).
    ///
    /// `Subdirectory`.
    pub fn subdirectory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subdirectory", value.into());
        self
    }

    /// Specifies the key-value pair that represents a tag that you want to add to the resource. The value can be an empty string. This value helps you manage, filter, and search for your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<location_efs::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LocationEFS {
    const TYPE: &'static str = "AWS::DataSync::LocationEFS";
}

impl Construct for LocationEFS {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LocationEFS> for Properties {
    fn from(value: LocationEFS) -> Self {
        value.0
    }
}

impl Handle<LocationEFS> {
    /// The Amazon Resource Name (ARN) of the Amazon EFS file system.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[must_use]
    pub fn location_arn(self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// The URI of the Amazon EFS file system.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[must_use]
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// The `AWS::DataSync::LocationFSxLustre` resource specifies an endpoint for an Amazon FSx for Lustre file system.
///
/// [`AWS::DataSync::LocationFSxLustre`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxlustre.html).
///
/// Required: `SecurityGroupArns`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LocationFSxLustre(Properties);

impl LocationFSxLustre {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the Amazon Resource Name (ARN) of the FSx for Lustre file system.
    ///
    /// `FsxFilesystemArn`. A change replaces the resource.
    pub fn fsx_filesystem_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FsxFilesystemArn", value.into());
        self
    }

    /// The ARNs of the security groups that are used to configure the FSx for Lustre file system.
    ///
    /// `SecurityGroupArns`. Required. A change replaces the resource.
    pub fn security_group_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupArns", value.into());
        self
    }

    /// Specifies a mount path for your FSx for Lustre file system. The path can include subdirectories.
    ///
    /// `Subdirectory`.
    pub fn subdirectory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subdirectory", value.into());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least a name tag for your location.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<location_f_sx_lustre::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LocationFSxLustre {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxLustre";
}

impl Construct for LocationFSxLustre {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LocationFSxLustre> for Properties {
    fn from(value: LocationFSxLustre) -> Self {
        value.0
    }
}

impl Handle<LocationFSxLustre> {
    /// The ARN of the specified FSx for Lustre file system location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[must_use]
    pub fn location_arn(self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified FSx for Lustre file system location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[must_use]
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// The `AWS::DataSync::LocationFSxONTAP` resource creates an endpoint for an Amazon FSx for NetApp ONTAP file system. AWS DataSync can access this endpoint as a source or destination location.
///
/// [`AWS::DataSync::LocationFSxONTAP`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxontap.html).
///
/// Required: `SecurityGroupArns`, `StorageVirtualMachineArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LocationFSxONTAP(Properties);

impl LocationFSxONTAP {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the data transfer protocol that DataSync uses to access your Amazon FSx file system.
    ///
    /// `Protocol`.
    pub fn protocol(mut self, value: impl Into<Value<location_f_sx_ontap::Protocol>>) -> Self {
        self.0.set("Protocol", value.into());
        self
    }

    /// Specifies the Amazon Resource Names (ARNs) of the security groups that DataSync can use to access your FSx for ONTAP file system.
    ///
    /// `SecurityGroupArns`. Required. A change replaces the resource.
    pub fn security_group_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupArns", value.into());
        self
    }

    /// Specifies the ARN of the storage virtual machine (SVM) in your file system where you want to copy data to or from.
    ///
    /// `StorageVirtualMachineArn`. Required. A change replaces the resource.
    pub fn storage_virtual_machine_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StorageVirtualMachineArn", value.into());
        self
    }

    /// Specifies a path to the file share in the SVM where you want to transfer data to or from.
    ///
    /// `Subdirectory`.
    pub fn subdirectory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subdirectory", value.into());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least a name tag for your location.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<location_f_sx_ontap::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LocationFSxONTAP {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxONTAP";
}

impl Construct for LocationFSxONTAP {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LocationFSxONTAP> for Properties {
    fn from(value: LocationFSxONTAP) -> Self {
        value.0
    }
}

impl Handle<LocationFSxONTAP> {
    /// The ARN of the FSx for ONTAP file system in the specified location.
    ///
    /// `Fn::GetAtt` of `FsxFilesystemArn`.
    #[must_use]
    pub fn fsx_filesystem_arn(self) -> Value<String> {
        self.attribute("FsxFilesystemArn")
    }

    /// The ARN of the specified location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[must_use]
    pub fn location_arn(self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[must_use]
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }

    /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
    ///
    /// `Fn::GetAtt` of `Protocol.SMB.CmkSecretConfig.SecretArn`.
    #[must_use]
    pub fn protocol_smb_cmk_secret_config_secret_arn(self) -> Value<String> {
        self.attribute("Protocol.SMB.CmkSecretConfig.SecretArn")
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location.
    ///
    /// `Fn::GetAtt` of `Protocol.SMB.ManagedSecretConfig`.
    #[must_use]
    pub fn protocol_smb_managed_secret_config(self) -> Value<Json> {
        self.attribute("Protocol.SMB.ManagedSecretConfig")
    }
}

/// The `AWS::DataSync::LocationFSxOpenZFS` resource specifies an endpoint for an Amazon FSx for OpenZFS file system.
///
/// [`AWS::DataSync::LocationFSxOpenZFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxopenzfs.html).
///
/// Required: `Protocol`, `SecurityGroupArns`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LocationFSxOpenZFS(Properties);

impl LocationFSxOpenZFS {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the FSx for OpenZFS file system.
    ///
    /// `FsxFilesystemArn`. A change replaces the resource.
    pub fn fsx_filesystem_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FsxFilesystemArn", value.into());
        self
    }

    /// The type of protocol that AWS DataSync uses to access your file system.
    ///
    /// `Protocol`. Required.
    pub fn protocol(mut self, value: impl Into<Value<location_f_sx_open_zfs::Protocol>>) -> Self {
        self.0.set("Protocol", value.into());
        self
    }

    /// The ARNs of the security groups that are used to configure the FSx for OpenZFS file system.
    ///
    /// `SecurityGroupArns`. Required. A change replaces the resource.
    pub fn security_group_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupArns", value.into());
        self
    }

    /// A subdirectory in the location's path that must begin with `/fsx` . DataSync uses this subdirectory to read or write data (depending on whether the file system is a source or destination location).
    ///
    /// `Subdirectory`.
    pub fn subdirectory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subdirectory", value.into());
        self
    }

    /// The key-value pair that represents a tag that you want to add to the resource. The value can be an empty string. This value helps you manage, filter, and search for your resources. We recommend that you create a name tag for your location.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<location_f_sx_open_zfs::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LocationFSxOpenZFS {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxOpenZFS";
}

impl Construct for LocationFSxOpenZFS {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LocationFSxOpenZFS> for Properties {
    fn from(value: LocationFSxOpenZFS) -> Self {
        value.0
    }
}

impl Handle<LocationFSxOpenZFS> {
    /// The ARN of the specified FSx for OpenZFS file system location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[must_use]
    pub fn location_arn(self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified FSx for OpenZFS file system location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[must_use]
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// The `AWS::DataSync::LocationFSxWindows` resource specifies an endpoint for an Amazon FSx for Windows Server file system.
///
/// [`AWS::DataSync::LocationFSxWindows`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxwindows.html).
///
/// Required: `SecurityGroupArns`, `User`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LocationFSxWindows(Properties);

impl LocationFSxWindows {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
    ///
    /// `CmkSecretConfig`.
    pub fn cmk_secret_config(
        mut self,
        value: impl Into<Value<location_f_sx_windows::CmkSecretConfig>>,
    ) -> Self {
        self.0.set("CmkSecretConfig", value.into());
        self
    }

    /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret.
    ///
    /// `CustomSecretConfig`.
    pub fn custom_secret_config(
        mut self,
        value: impl Into<Value<location_f_sx_windows::CustomSecretConfig>>,
    ) -> Self {
        self.0.set("CustomSecretConfig", value.into());
        self
    }

    /// Specifies the name of the Windows domain that the FSx for Windows File Server file system belongs to.
    ///
    /// `Domain`.
    pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Domain", value.into());
        self
    }

    /// Specifies the Amazon Resource Name (ARN) for the FSx for Windows File Server file system.
    ///
    /// `FsxFilesystemArn`. A change replaces the resource.
    pub fn fsx_filesystem_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FsxFilesystemArn", value.into());
        self
    }

    /// Specifies the password of the user with the permissions to mount and access the files, folders, and file metadata in your FSx for Windows File Server file system.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Password", value.into());
        self
    }

    /// The Amazon Resource Names (ARNs) of the security groups that are used to configure the FSx for Windows File Server file system.
    ///
    /// `SecurityGroupArns`. Required. A change replaces the resource.
    pub fn security_group_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupArns", value.into());
        self
    }

    /// Specifies a mount path for your file system using forward slashes. This is where DataSync reads or writes data (depending on if this is a source or destination location).
    ///
    /// `Subdirectory`.
    pub fn subdirectory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subdirectory", value.into());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least a name tag for your location.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<location_f_sx_windows::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The user who has the permissions to access files and folders in the FSx for Windows File Server file system.
    ///
    /// `User`. Required.
    pub fn user(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("User", value.into());
        self
    }
}

impl Resource for LocationFSxWindows {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxWindows";
}

impl Construct for LocationFSxWindows {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LocationFSxWindows> for Properties {
    fn from(value: LocationFSxWindows) -> Self {
        value.0
    }
}

impl Handle<LocationFSxWindows> {
    /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
    ///
    /// `Fn::GetAtt` of `CmkSecretConfig.SecretArn`.
    #[must_use]
    pub fn cmk_secret_config_secret_arn(self) -> Value<String> {
        self.attribute("CmkSecretConfig.SecretArn")
    }

    /// The ARN of the specified FSx for Windows Server file system location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[must_use]
    pub fn location_arn(self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified FSx for Windows Server file system location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[must_use]
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location.
    ///
    /// `Fn::GetAtt` of `ManagedSecretConfig`.
    #[must_use]
    pub fn managed_secret_config(self) -> Value<Json> {
        self.attribute("ManagedSecretConfig")
    }
}

/// The `AWS::DataSync::LocationHDFS` resource specifies an endpoint for a Hadoop Distributed File System (HDFS).
///
/// [`AWS::DataSync::LocationHDFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationhdfs.html).
///
/// Required: `AgentArns`, `AuthenticationType`, `NameNodes`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LocationHDFS(Properties);

impl LocationHDFS {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Names (ARNs) of the DataSync agents that can connect to your HDFS cluster.
    ///
    /// `AgentArns`. Required.
    pub fn agent_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AgentArns", value.into());
        self
    }

    /// The authentication mode used to determine identity of user.
    ///
    /// `AuthenticationType`. Required. Allowed: [`AuthenticationType`](location_hdfs::AuthenticationType).
    pub fn authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthenticationType", value.into());
        self
    }

    /// The size of data blocks to write into the HDFS cluster. The block size must be a multiple of 512 bytes. The default block size is 128 mebibytes (MiB).
    ///
    /// `BlockSize`.
    pub fn block_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("BlockSize", value.into());
        self
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
    ///
    /// `CmkSecretConfig`.
    pub fn cmk_secret_config(
        mut self,
        value: impl Into<Value<location_hdfs::CmkSecretConfig>>,
    ) -> Self {
        self.0.set("CmkSecretConfig", value.into());
        self
    }

    /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret.
    ///
    /// `CustomSecretConfig`.
    pub fn custom_secret_config(
        mut self,
        value: impl Into<Value<location_hdfs::CustomSecretConfig>>,
    ) -> Self {
        self.0.set("CustomSecretConfig", value.into());
        self
    }

    /// The Kerberos key table (keytab) that contains mappings between the defined Kerberos principal and the encrypted keys. Provide the base64-encoded file text. If `KERBEROS` is specified for `AuthType` , this value is required.
    ///
    /// `KerberosKeytab`.
    pub fn kerberos_keytab(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KerberosKeytab", value.into());
        self
    }

    /// The `krb5.conf` file that contains the Kerberos configuration information. You can load the `krb5.conf` by providing a string of the file's contents or an Amazon S3 presigned URL of the file.
    ///
    /// `KerberosKrb5Conf`.
    pub fn kerberos_krb5_conf(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KerberosKrb5Conf", value.into());
        self
    }

    /// The Kerberos principal with access to the files and folders on the HDFS cluster.
    ///
    /// `KerberosPrincipal`.
    pub fn kerberos_principal(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KerberosPrincipal", value.into());
        self
    }

    /// The URI of the HDFS cluster's Key Management Server (KMS).
    ///
    /// `KmsKeyProviderUri`.
    pub fn kms_key_provider_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyProviderUri", value.into());
        self
    }

    /// The NameNode that manages the HDFS namespace. The NameNode performs operations such as opening, closing, and renaming files and directories. The NameNode contains the information to map blocks of data to the DataNodes.
    ///
    /// `NameNodes`. Required.
    pub fn name_nodes(mut self, value: impl Into<List<location_hdfs::NameNode>>) -> Self {
        self.0.set("NameNodes", value.into());
        self
    }

    /// The Quality of Protection (QOP) configuration specifies the Remote Procedure Call (RPC) and data transfer protection settings configured on the Hadoop Distributed File System (HDFS) cluster.
    ///
    /// `QopConfiguration`.
    pub fn qop_configuration(
        mut self,
        value: impl Into<Value<location_hdfs::QopConfiguration>>,
    ) -> Self {
        self.0.set("QopConfiguration", value.into());
        self
    }

    /// The number of DataNodes to replicate the data to when writing to the HDFS cluster. By default, data is replicated to three DataNodes.
    ///
    /// `ReplicationFactor`.
    pub fn replication_factor(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ReplicationFactor", value.into());
        self
    }

    /// The user name used to identify the client on the host operating system.
    ///
    /// `SimpleUser`.
    pub fn simple_user(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SimpleUser", value.into());
        self
    }

    /// A subdirectory in the HDFS cluster. This subdirectory is used to read data from or write data to the HDFS cluster. If the subdirectory isn't specified, it will default to `/` .
    ///
    /// `Subdirectory`.
    pub fn subdirectory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subdirectory", value.into());
        self
    }

    /// The key-value pair that represents the tag that you want to add to the location. The value can be an empty string. We recommend using tags to name your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<location_hdfs::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LocationHDFS {
    const TYPE: &'static str = "AWS::DataSync::LocationHDFS";
}

impl Construct for LocationHDFS {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LocationHDFS> for Properties {
    fn from(value: LocationHDFS) -> Self {
        value.0
    }
}

impl Handle<LocationHDFS> {
    /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
    ///
    /// `Fn::GetAtt` of `CmkSecretConfig.SecretArn`.
    #[must_use]
    pub fn cmk_secret_config_secret_arn(self) -> Value<String> {
        self.attribute("CmkSecretConfig.SecretArn")
    }

    /// The Amazon Resource Name (ARN) of the HDFS cluster location to describe.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[must_use]
    pub fn location_arn(self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// The URI of the HDFS cluster location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[must_use]
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location.
    ///
    /// `Fn::GetAtt` of `ManagedSecretConfig`.
    #[must_use]
    pub fn managed_secret_config(self) -> Value<Json> {
        self.attribute("ManagedSecretConfig")
    }
}

/// The `AWS::DataSync::LocationNFS` resource specifies a Network File System (NFS) file server that AWS DataSync can use as a transfer source or destination.
///
/// [`AWS::DataSync::LocationNFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationnfs.html).
///
/// Required: `OnPremConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LocationNFS(Properties);

impl LocationNFS {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the options that DataSync can use to mount your NFS file server.
    ///
    /// `MountOptions`.
    pub fn mount_options(mut self, value: impl Into<Value<location_nfs::MountOptions>>) -> Self {
        self.0.set("MountOptions", value.into());
        self
    }

    /// Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect to your NFS file server.
    ///
    /// `OnPremConfig`. Required.
    pub fn on_prem_config(mut self, value: impl Into<Value<location_nfs::OnPremConfig>>) -> Self {
        self.0.set("OnPremConfig", value.into());
        self
    }

    /// Specifies the DNS name or IP address (IPv4 or IPv6) of the NFS file server that your DataSync agent connects to.
    ///
    /// `ServerHostname`.
    pub fn server_hostname(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerHostname", value.into());
        self
    }

    /// Specifies the export path in your NFS file server that you want DataSync to mount.
    ///
    /// `Subdirectory`.
    pub fn subdirectory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subdirectory", value.into());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least a name tag for your location.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<location_nfs::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LocationNFS {
    const TYPE: &'static str = "AWS::DataSync::LocationNFS";
}

impl Construct for LocationNFS {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LocationNFS> for Properties {
    fn from(value: LocationNFS) -> Self {
        value.0
    }
}

impl Handle<LocationNFS> {
    /// The Amazon Resource Name (ARN) of the NFS location that you created.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[must_use]
    pub fn location_arn(self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// The URI of the NFS location that you created.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[must_use]
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// The `AWS::DataSync::LocationObjectStorage` resource specifies an endpoint for a self-managed object storage bucket.
///
/// [`AWS::DataSync::LocationObjectStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationobjectstorage.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LocationObjectStorage(Properties);

impl LocationObjectStorage {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the access key (for example, a user name) if credentials are required to authenticate with the object storage server.
    ///
    /// `AccessKey`.
    pub fn access_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessKey", value.into());
        self
    }

    /// (Optional) Specifies the Amazon Resource Names (ARNs) of the DataSync agents that can connect with your object storage system. If you are setting up an agentless cross-cloud transfer, you do not need to specify a value for this parameter.
    ///
    /// `AgentArns`.
    pub fn agent_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AgentArns", value.into());
        self
    }

    /// Specifies the name of the object storage bucket involved in the transfer.
    ///
    /// `BucketName`. A change replaces the resource.
    pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketName", value.into());
        self
    }

    /// Specifies configuration information for a DataSync-managed secret, which includes the `SecretKey` that DataSync uses to access a specific object storage location, with a customer-managed AWS KMS key .
    ///
    /// `CmkSecretConfig`.
    pub fn cmk_secret_config(
        mut self,
        value: impl Into<Value<location_object_storage::CmkSecretConfig>>,
    ) -> Self {
        self.0.set("CmkSecretConfig", value.into());
        self
    }

    /// Specifies configuration information for a customer-managed Secrets Manager secret where the secret key for a specific object storage location is stored in plain text, in Secrets Manager.
    ///
    /// `CustomSecretConfig`.
    pub fn custom_secret_config(
        mut self,
        value: impl Into<Value<location_object_storage::CustomSecretConfig>>,
    ) -> Self {
        self.0.set("CustomSecretConfig", value.into());
        self
    }

    /// Specifies the identity federation configuration that DataSync uses to access your object storage location using an OpenID Connect (OIDC) token.
    ///
    /// `FederatedIdentity`.
    pub fn federated_identity(
        mut self,
        value: impl Into<Value<location_object_storage::ObjectStorageFederatedIdentityConfig>>,
    ) -> Self {
        self.0.set("FederatedIdentity", value.into());
        self
    }

    /// Specifies the secret key (for example, a password) if credentials are required to authenticate with the object storage server.
    ///
    /// `SecretKey`.
    pub fn secret_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecretKey", value.into());
        self
    }

    /// Specifies a certificate chain for DataSync to authenticate with your object storage system if the system uses a private or self-signed certificate authority (CA).
    ///
    /// `ServerCertificate`.
    pub fn server_certificate(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerCertificate", value.into());
        self
    }

    /// Specifies the domain name or IP address (IPv4 or IPv6) of the object storage server that your DataSync agent connects to.
    ///
    /// `ServerHostname`.
    pub fn server_hostname(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerHostname", value.into());
        self
    }

    /// Specifies the port that your object storage server accepts inbound network traffic on (for example, port 443).
    ///
    /// `ServerPort`.
    pub fn server_port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ServerPort", value.into());
        self
    }

    /// Specifies the protocol that your object storage server uses to communicate. If not specified, the default value is `HTTPS` .
    ///
    /// `ServerProtocol`. Allowed: [`ServerProtocol`](location_object_storage::ServerProtocol).
    pub fn server_protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerProtocol", value.into());
        self
    }

    /// Specifies the object prefix for your object storage server. If this is a source location, DataSync only copies objects with this prefix. If this is a destination location, DataSync writes all objects with this prefix.
    ///
    /// `Subdirectory`.
    pub fn subdirectory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subdirectory", value.into());
        self
    }

    /// Specifies the key-value pair that represents a tag that you want to add to the resource. Tags can help you manage, filter, and search for your resources. We recommend creating a name tag for your location.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<location_object_storage::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LocationObjectStorage {
    const TYPE: &'static str = "AWS::DataSync::LocationObjectStorage";
}

impl Construct for LocationObjectStorage {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LocationObjectStorage> for Properties {
    fn from(value: LocationObjectStorage) -> Self {
        value.0
    }
}

impl Handle<LocationObjectStorage> {
    /// Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage location. This property is generated by DataSync and is read-only.
    ///
    /// `Fn::GetAtt` of `CmkSecretConfig.SecretArn`.
    #[must_use]
    pub fn cmk_secret_config_secret_arn(self) -> Value<String> {
        self.attribute("CmkSecretConfig.SecretArn")
    }

    /// The Amazon Resource Name (ARN) of the specified object storage location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[must_use]
    pub fn location_arn(self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified object storage location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[must_use]
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location.
    ///
    /// `Fn::GetAtt` of `ManagedSecretConfig`.
    #[must_use]
    pub fn managed_secret_config(self) -> Value<Json> {
        self.attribute("ManagedSecretConfig")
    }
}

/// The `AWS::DataSync::LocationS3` resource specifies an endpoint for an Amazon S3 bucket.
///
/// [`AWS::DataSync::LocationS3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locations3.html).
///
/// Required: `S3Config`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LocationS3(Properties);

impl LocationS3 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the Amazon S3 bucket.
    ///
    /// `S3BucketArn`. A change replaces the resource.
    pub fn s3_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3BucketArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that is used to access an Amazon S3 bucket.
    ///
    /// `S3Config`. Required.
    pub fn s3_config(mut self, value: impl Into<Value<location_s3::S3Config>>) -> Self {
        self.0.set("S3Config", value.into());
        self
    }

    /// The Amazon S3 storage class that you want to store your files in when this location is used as a task destination. For buckets in AWS Regions , the storage class defaults to S3 Standard.
    ///
    /// `S3StorageClass`. Allowed: [`S3StorageClass`](location_s3::S3StorageClass).
    pub fn s3_storage_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3StorageClass", value.into());
        self
    }

    /// Specifies a prefix in the S3 bucket that DataSync reads from or writes to (depending on whether the bucket is a source or destination location).
    ///
    /// `Subdirectory`.
    pub fn subdirectory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subdirectory", value.into());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least a name tag for your transfer location.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<location_s3::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LocationS3 {
    const TYPE: &'static str = "AWS::DataSync::LocationS3";
}

impl Construct for LocationS3 {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LocationS3> for Properties {
    fn from(value: LocationS3) -> Self {
        value.0
    }
}

impl Handle<LocationS3> {
    /// The Amazon Resource Name (ARN) of the specified Amazon S3 location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[must_use]
    pub fn location_arn(self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified Amazon S3 location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[must_use]
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// The `AWS::DataSync::LocationSMB` resource specifies a Server Message Block (SMB) location that AWS DataSync can use as a transfer source or destination.
///
/// [`AWS::DataSync::LocationSMB`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationsmb.html).
///
/// Required: `AgentArns`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LocationSMB(Properties);

impl LocationSMB {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the DataSync agent (or agents) that can connect to your SMB file server. You specify an agent by using its Amazon Resource Name (ARN).
    ///
    /// `AgentArns`. Required.
    pub fn agent_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AgentArns", value.into());
        self
    }

    /// The authentication mode used to determine identity of user.
    ///
    /// `AuthenticationType`. Allowed: [`AuthenticationType`](location_smb::AuthenticationType).
    pub fn authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthenticationType", value.into());
        self
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key .
    ///
    /// `CmkSecretConfig`.
    pub fn cmk_secret_config(
        mut self,
        value: impl Into<Value<location_smb::CmkSecretConfig>>,
    ) -> Self {
        self.0.set("CmkSecretConfig", value.into());
        self
    }

    /// Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as binary (for Kerberos keytab).
    ///
    /// `CustomSecretConfig`.
    pub fn custom_secret_config(
        mut self,
        value: impl Into<Value<location_smb::CustomSecretConfig>>,
    ) -> Self {
        self.0.set("CustomSecretConfig", value.into());
        self
    }

    /// Specifies the IPv4 addresses for the DNS servers that your SMB file server belongs to. This parameter applies only if AuthenticationType is set to KERBEROS.
    ///
    /// `DnsIpAddresses`.
    pub fn dns_ip_addresses(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DnsIpAddresses", value.into());
        self
    }

    /// Specifies the Windows domain name that your SMB file server belongs to. This parameter applies only if `AuthenticationType` is set to `NTLM` .
    ///
    /// `Domain`.
    pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Domain", value.into());
        self
    }

    /// The Base64 string representation of the Keytab file. Specifies your Kerberos key table (keytab) file, which includes mappings between your service principal name (SPN) and encryption keys.
    ///
    /// `KerberosKeytab`.
    pub fn kerberos_keytab(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KerberosKeytab", value.into());
        self
    }

    /// The string representation of the Krb5Conf file, or the presigned URL to access the Krb5.conf file within an S3 bucket. Specifies a Kerberos configuration file (krb5.conf) that defines your Kerberos realm configuration.
    ///
    /// `KerberosKrb5Conf`.
    pub fn kerberos_krb5_conf(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KerberosKrb5Conf", value.into());
        self
    }

    /// Specifies a service principal name (SPN), which is an identity in your Kerberos realm that has permission to access the files, folders, and file metadata in your SMB file server. SPNs are case sensitive and must include a prepended cifs/.
    ///
    /// `KerberosPrincipal`.
    pub fn kerberos_principal(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KerberosPrincipal", value.into());
        self
    }

    /// Specifies the version of the SMB protocol that DataSync uses to access your SMB file server.
    ///
    /// `MountOptions`.
    pub fn mount_options(mut self, value: impl Into<Value<location_smb::MountOptions>>) -> Self {
        self.0.set("MountOptions", value.into());
        self
    }

    /// Specifies the password of the user who can mount your SMB file server and has permission to access the files and folders involved in your transfer. This parameter applies only if `AuthenticationType` is set to `NTLM` .
    ///
    /// `Password`.
    pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Password", value.into());
        self
    }

    /// Specifies the domain name or IP address (IPv4 or IPv6) of the SMB file server that your DataSync agent connects to.
    ///
    /// `ServerHostname`.
    pub fn server_hostname(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerHostname", value.into());
        self
    }

    /// Specifies the name of the share exported by your SMB file server where DataSync will read or write data. You can include a subdirectory in the share path (for example, `/path/to/subdirectory` ).
    ///
    /// `Subdirectory`.
    pub fn subdirectory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subdirectory", value.into());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least a name tag for your location.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<location_smb::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies the user that can mount and access the files, folders, and file metadata in your SMB file server. This parameter applies only if `AuthenticationType` is set to `NTLM` .
    ///
    /// `User`.
    pub fn user(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("User", value.into());
        self
    }
}

impl Resource for LocationSMB {
    const TYPE: &'static str = "AWS::DataSync::LocationSMB";
}

impl Construct for LocationSMB {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LocationSMB> for Properties {
    fn from(value: LocationSMB) -> Self {
        value.0
    }
}

impl Handle<LocationSMB> {
    /// Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage location. This property is generated by DataSync and is read-only.
    ///
    /// `Fn::GetAtt` of `CmkSecretConfig.SecretArn`.
    #[must_use]
    pub fn cmk_secret_config_secret_arn(self) -> Value<String> {
        self.attribute("CmkSecretConfig.SecretArn")
    }

    /// The Amazon Resource Name (ARN) of the specified SMB location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[must_use]
    pub fn location_arn(self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// The URI of the specified SMB location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[must_use]
    pub fn location_uri(self) -> Value<String> {
        self.attribute("LocationUri")
    }

    /// Specifies configuration information for a DataSync-managed secret, such as a password or set of credentials that DataSync uses to access a specific transfer location.
    ///
    /// `Fn::GetAtt` of `ManagedSecretConfig`.
    #[must_use]
    pub fn managed_secret_config(self) -> Value<Json> {
        self.attribute("ManagedSecretConfig")
    }
}

/// The `AWS::DataSync::Task` resource specifies a task. A task is a set of two locations (source and destination) and a set of `Options` that you use to control the behavior of a task.
///
/// [`AWS::DataSync::Task`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html).
///
/// Required: `DestinationLocationArn`, `SourceLocationArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Task(Properties);

impl Task {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the Amazon Resource Name (ARN) of an Amazon CloudWatch log group for monitoring your task.
    ///
    /// `CloudWatchLogGroupArn`.
    pub fn cloud_watch_log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CloudWatchLogGroupArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an AWS storage resource's location.
    ///
    /// `DestinationLocationArn`. Required. A change replaces the resource.
    pub fn destination_location_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DestinationLocationArn", value.into());
        self
    }

    /// Specifies exclude filters that define the files, objects, and folders in your source location that you don't want DataSync to transfer.
    ///
    /// `Excludes`.
    pub fn excludes(mut self, value: impl Into<List<task::FilterRule>>) -> Self {
        self.0.set("Excludes", value.into());
        self
    }

    /// Specifies include filters that define the files, objects, and folders in your source location that you want DataSync to transfer.
    ///
    /// `Includes`.
    pub fn includes(mut self, value: impl Into<List<task::FilterRule>>) -> Self {
        self.0.set("Includes", value.into());
        self
    }

    /// The configuration of the manifest that lists the files or objects that you want DataSync to transfer.
    ///
    /// `ManifestConfig`.
    pub fn manifest_config(mut self, value: impl Into<Value<task::ManifestConfig>>) -> Self {
        self.0.set("ManifestConfig", value.into());
        self
    }

    /// Specifies the name of your task.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies your task's settings, such as preserving file metadata, verifying data integrity, among other options.
    ///
    /// `Options`.
    pub fn options(mut self, value: impl Into<Value<task::Options>>) -> Self {
        self.0.set("Options", value.into());
        self
    }

    /// Specifies a schedule for when you want your task to run. For more information, see [Scheduling your task](https://docs.aws.amazon.com/datasync/latest/userguide/task-scheduling.html) .
    ///
    /// `Schedule`.
    pub fn schedule(mut self, value: impl Into<Value<task::TaskSchedule>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// Specifies the ARN of your transfer's source location.
    ///
    /// `SourceLocationArn`. Required. A change replaces the resource.
    pub fn source_location_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceLocationArn", value.into());
        self
    }

    /// Specifies the tags that you want to apply to your task.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<task::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The task mode that you're using. For more information, see [Choosing a task mode for your data transfer](https://docs.aws.amazon.com/datasync/latest/userguide/choosing-task-mode.html) .
    ///
    /// `TaskMode`. Allowed: [`TaskMode`](task::TaskMode). A change replaces the resource.
    pub fn task_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TaskMode", value.into());
        self
    }

    /// The configuration of your task report, which provides detailed information about your DataSync transfer.
    ///
    /// `TaskReportConfig`.
    pub fn task_report_config(mut self, value: impl Into<Value<task::TaskReportConfig>>) -> Self {
        self.0.set("TaskReportConfig", value.into());
        self
    }
}

impl Resource for Task {
    const TYPE: &'static str = "AWS::DataSync::Task";
}

impl Construct for Task {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Task> for Properties {
    fn from(value: Task) -> Self {
        value.0
    }
}

impl Handle<Task> {
    /// The ARNs of the destination elastic network interfaces (ENIs) that were created for your subnet.
    ///
    /// `Fn::GetAtt` of `DestinationNetworkInterfaceArns`.
    #[must_use]
    pub fn destination_network_interface_arns(self) -> Value<Vec<String>> {
        self.attribute_list("DestinationNetworkInterfaceArns")
    }

    /// The ARNs of the source ENIs that were created for your subnet.
    ///
    /// `Fn::GetAtt` of `SourceNetworkInterfaceArns`.
    #[must_use]
    pub fn source_network_interface_arns(self) -> Value<Vec<String>> {
        self.attribute_list("SourceNetworkInterfaceArns")
    }

    /// The status of the task that was described.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The ARN of the task.
    ///
    /// `Fn::GetAtt` of `TaskArn`.
    #[must_use]
    pub fn task_arn(self) -> Value<String> {
        self.attribute("TaskArn")
    }
}

/// Property types of [`Agent`].
pub mod agent {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataSync::Agent`.
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

        /// The key for an AWS resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for an AWS resource tag.
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

/// Property types and words of [`LocationAzureBlob`].
pub mod location_azure_blob {
    use crate::{Json, Properties, Value};

    /// The shared access signature (SAS) configuration that allows AWS DataSync to access your Microsoft Azure Blob Storage.
    ///
    /// A property type of `AWS::DataSync::LocationAzureBlob`.
    ///
    /// Required: `AzureBlobSasToken`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AzureBlobSasConfiguration(Properties);

    impl AzureBlobSasConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a SAS token that provides permissions to access your Azure Blob Storage.
        ///
        /// `AzureBlobSasToken`. Required.
        pub fn azure_blob_sas_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AzureBlobSasToken", value.into());
            self
        }
    }

    impl From<AzureBlobSasConfiguration> for Json {
        fn from(value: AzureBlobSasConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the identity federation configuration that DataSync uses to access your Azure Blob Storage container using an OpenID Connect (OIDC) token.
    ///
    /// A property type of `AWS::DataSync::LocationAzureBlob`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AzureFederatedIdentityConfig(Properties);

    impl AzureFederatedIdentityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN of the AWS Identity and Access Management (IAM) role that DataSync assumes to mint the OIDC token used to authenticate with the identity provider.
        ///
        /// `AwsIamRole`.
        pub fn aws_iam_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsIamRole", value.into());
            self
        }

        /// Specifies the Microsoft Entra (Azure AD) identity that DataSync federates with to obtain an access token for your Azure Blob Storage container.
        ///
        /// `AzureOidc`.
        pub fn azure_oidc(mut self, value: impl Into<Value<AzureOidcConfig>>) -> Self {
            self.0.set("AzureOidc", value.into());
            self
        }
    }

    impl From<AzureFederatedIdentityConfig> for Json {
        fn from(value: AzureFederatedIdentityConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the Microsoft Entra (Azure AD) identity that DataSync federates with to obtain an access token for your Azure Blob Storage container.
    ///
    /// A property type of `AWS::DataSync::LocationAzureBlob`.
    ///
    /// Required: `ClientId`, `TenantId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AzureOidcConfig(Properties);

    impl AzureOidcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the client ID of the Microsoft Entra (Azure AD) identity that DataSync uses to obtain an access token.
        ///
        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// Specifies the Microsoft Entra (Azure AD) tenant ID that the identity belongs to.
        ///
        /// `TenantId`. Required.
        pub fn tenant_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TenantId", value.into());
            self
        }
    }

    impl From<AzureOidcConfig> for Json {
        fn from(value: AzureOidcConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key .
    ///
    /// A property type of `AWS::DataSync::LocationAzureBlob`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmkSecretConfig(Properties);

    impl CmkSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the DataSync-managed secret stored for `SecretArn` . DataSync provides this key to AWS Secrets Manager .
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage location. This property is generated by DataSync and is read-only.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CmkSecretConfig> for Json {
        fn from(value: CmkSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as binary (for Kerberos keytab).
    ///
    /// A property type of `AWS::DataSync::LocationAzureBlob`.
    ///
    /// Required: `SecretAccessRoleArn`, `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomSecretConfig(Properties);

    impl CustomSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for `SecretArn` .
        ///
        /// `SecretAccessRoleArn`. Required.
        pub fn secret_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretAccessRoleArn", value.into());
            self
        }

        /// Specifies the ARN for an AWS Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CustomSecretConfig> for Json {
        fn from(value: CustomSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location.
    ///
    /// A property type of `AWS::DataSync::LocationAzureBlob`.
    ///
    /// Required: `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedSecretConfig(Properties);

    impl ManagedSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for an AWS Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<ManagedSecretConfig> for Json {
        fn from(value: ManagedSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataSync::LocationAzureBlob`.
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

        /// The key for an AWS resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for an AWS resource tag.
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
        /// Words for `AzureAccessTier`.
        pub enum AzureAccessTier {
            Hot = "HOT",
            Cool = "COOL",
            Archive = "ARCHIVE",
        }

        /// Words for `AzureBlobAuthenticationType`.
        pub enum AzureBlobAuthenticationType {
            Sas = "SAS",
            None = "NONE",
            Oidc = "OIDC",
        }

        /// Words for `AzureBlobType`.
        pub enum AzureBlobType {
            Block = "BLOCK",
        }
    }
}

/// Property types and words of [`LocationEFS`].
pub mod location_efs {
    use crate::{Json, List, Properties, Value};

    /// The subnet and security groups that AWS DataSync uses to connect to one of your Amazon EFS file system's [mount targets](https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html) .
    ///
    /// A property type of `AWS::DataSync::LocationEFS`.
    ///
    /// Required: `SecurityGroupArns`, `SubnetArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Ec2Config(Properties);

    impl Ec2Config {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Amazon Resource Names (ARNs) of the security groups associated with an Amazon EFS file system's mount target.
        ///
        /// `SecurityGroupArns`. Required.
        pub fn security_group_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupArns", value.into());
            self
        }

        /// Specifies the ARN of a subnet where DataSync creates the [network interfaces](https://docs.aws.amazon.com/datasync/latest/userguide/datasync-network.html#required-network-interfaces.html) for managing traffic during your transfer.
        ///
        /// `SubnetArn`. Required.
        pub fn subnet_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubnetArn", value.into());
            self
        }
    }

    impl From<Ec2Config> for Json {
        fn from(value: Ec2Config) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataSync::LocationEFS`.
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

        /// The key for an AWS resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for an AWS resource tag.
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
        /// Words for `InTransitEncryption`.
        pub enum InTransitEncryption {
            None = "NONE",
            Tls1_2 = "TLS1_2",
        }
    }
}

/// Property types of [`LocationFSxLustre`].
pub mod location_f_sx_lustre {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataSync::LocationFSxLustre`.
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

        /// The key for an AWS resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for an AWS resource tag.
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

/// Property types and words of [`LocationFSxONTAP`].
pub mod location_f_sx_ontap {
    use crate::{Json, Properties, Value};

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
    ///
    /// A property type of `AWS::DataSync::LocationFSxONTAP`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmkSecretConfig(Properties);

    impl CmkSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn. DataSync provides this key to AWS Secrets Manager.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CmkSecretConfig> for Json {
        fn from(value: CmkSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret.
    ///
    /// A property type of `AWS::DataSync::LocationFSxONTAP`.
    ///
    /// Required: `SecretAccessRoleArn`, `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomSecretConfig(Properties);

    impl CustomSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for SecretArn.
        ///
        /// `SecretAccessRoleArn`. Required.
        pub fn secret_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretAccessRoleArn", value.into());
            self
        }

        /// Specifies the ARN for a customer created AWS Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CustomSecretConfig> for Json {
        fn from(value: CustomSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location.
    ///
    /// A property type of `AWS::DataSync::LocationFSxONTAP`.
    ///
    /// Required: `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedSecretConfig(Properties);

    impl ManagedSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for an AWS Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<ManagedSecretConfig> for Json {
        fn from(value: ManagedSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the Network File System (NFS) protocol configuration that AWS DataSync uses to access a storage virtual machine (SVM) on your Amazon FSx for NetApp ONTAP file system.
    ///
    /// A property type of `AWS::DataSync::LocationFSxONTAP`.
    ///
    /// Required: `MountOptions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NFS(Properties);

    impl NFS {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how DataSync can access a location using the NFS protocol.
        ///
        /// `MountOptions`. Required.
        pub fn mount_options(mut self, value: impl Into<Value<NfsMountOptions>>) -> Self {
            self.0.set("MountOptions", value.into());
            self
        }
    }

    impl From<NFS> for Json {
        fn from(value: NFS) -> Self {
            value.0.into()
        }
    }

    /// Specifies how DataSync can access a location using the NFS protocol.
    ///
    /// A property type of `AWS::DataSync::LocationFSxONTAP`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NfsMountOptions(Properties);

    impl NfsMountOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the NFS version that you want DataSync to use when mounting your NFS share. If the server refuses to use the version specified, the task fails.
        ///
        /// `Version`. Allowed: [`Version`].
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<NfsMountOptions> for Json {
        fn from(value: NfsMountOptions) -> Self {
            value.0.into()
        }
    }

    /// Specifies the data transfer protocol that AWS DataSync uses to access your Amazon FSx file system.
    ///
    /// A property type of `AWS::DataSync::LocationFSxONTAP`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Protocol(Properties);

    impl Protocol {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Network File System (NFS) protocol configuration that DataSync uses to access your FSx for ONTAP file system's storage virtual machine (SVM).
        ///
        /// `NFS`.
        pub fn nfs(mut self, value: impl Into<Value<NFS>>) -> Self {
            self.0.set("NFS", value.into());
            self
        }

        /// Specifies the Server Message Block (SMB) protocol configuration that DataSync uses to access your FSx for ONTAP file system's SVM.
        ///
        /// `SMB`.
        pub fn smb(mut self, value: impl Into<Value<SMB>>) -> Self {
            self.0.set("SMB", value.into());
            self
        }
    }

    impl From<Protocol> for Json {
        fn from(value: Protocol) -> Self {
            value.0.into()
        }
    }

    /// Specifies the Server Message Block (SMB) protocol configuration that AWS DataSync uses to access a storage virtual machine (SVM) on your Amazon FSx for NetApp ONTAP file system.
    ///
    /// A property type of `AWS::DataSync::LocationFSxONTAP`.
    ///
    /// Required: `MountOptions`, `User`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SMB(Properties);

    impl SMB {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
        ///
        /// `CmkSecretConfig`.
        pub fn cmk_secret_config(mut self, value: impl Into<Value<CmkSecretConfig>>) -> Self {
            self.0.set("CmkSecretConfig", value.into());
            self
        }

        /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret.
        ///
        /// `CustomSecretConfig`.
        pub fn custom_secret_config(mut self, value: impl Into<Value<CustomSecretConfig>>) -> Self {
            self.0.set("CustomSecretConfig", value.into());
            self
        }

        /// Specifies the name of the Windows domain that your storage virtual machine (SVM) belongs to.
        ///
        /// `Domain`.
        pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Domain", value.into());
            self
        }

        /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location.
        ///
        /// `ManagedSecretConfig`.
        pub fn managed_secret_config(
            mut self,
            value: impl Into<Value<ManagedSecretConfig>>,
        ) -> Self {
            self.0.set("ManagedSecretConfig", value.into());
            self
        }

        /// Specifies how DataSync can access a location using the SMB protocol.
        ///
        /// `MountOptions`. Required.
        pub fn mount_options(mut self, value: impl Into<Value<SmbMountOptions>>) -> Self {
            self.0.set("MountOptions", value.into());
            self
        }

        /// Specifies the password of a user who has permission to access your SVM.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// Specifies a user name that can mount the location and access the files, folders, and metadata that you need in the SVM.
        ///
        /// `User`. Required.
        pub fn user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("User", value.into());
            self
        }
    }

    impl From<SMB> for Json {
        fn from(value: SMB) -> Self {
            value.0.into()
        }
    }

    /// Specifies the version of the Server Message Block (SMB) protocol that AWS DataSync uses to access an SMB file server.
    ///
    /// A property type of `AWS::DataSync::LocationFSxONTAP`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SmbMountOptions(Properties);

    impl SmbMountOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// By default, DataSync automatically chooses an SMB protocol version based on negotiation with your SMB file server.
        ///
        /// `Version`. Allowed: [`SmbMountOptionsVersion`].
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<SmbMountOptions> for Json {
        fn from(value: SmbMountOptions) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataSync::LocationFSxONTAP`.
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

        /// The key for an AWS resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for an AWS resource tag.
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
        /// Words for `Version`.
        pub enum Version {
            Automatic = "AUTOMATIC",
            Nfs3 = "NFS3",
            Nfs4_0 = "NFS4_0",
            Nfs4_1 = "NFS4_1",
        }

        /// Words for `Version`.
        pub enum SmbMountOptionsVersion {
            Automatic = "AUTOMATIC",
            Smb2 = "SMB2",
            Smb3 = "SMB3",
        }
    }
}

/// Property types and words of [`LocationFSxOpenZFS`].
pub mod location_f_sx_open_zfs {
    use crate::{Json, Properties, Value};

    /// Represents the mount options that are available for DataSync to access a Network File System (NFS) location.
    ///
    /// A property type of `AWS::DataSync::LocationFSxOpenZFS`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MountOptions(Properties);

    impl MountOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specific NFS version that you want DataSync to use to mount your NFS share. If the server refuses to use the version specified, the sync will fail. If you don't specify a version, DataSync defaults to `AUTOMATIC` .
        ///
        /// `Version`. Allowed: [`Version`].
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<MountOptions> for Json {
        fn from(value: MountOptions) -> Self {
            value.0.into()
        }
    }

    /// Represents the Network File System (NFS) protocol that AWS DataSync uses to access your Amazon FSx for OpenZFS file system.
    ///
    /// A property type of `AWS::DataSync::LocationFSxOpenZFS`.
    ///
    /// Required: `MountOptions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NFS(Properties);

    impl NFS {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents the mount options that are available for DataSync to access an NFS location.
        ///
        /// `MountOptions`. Required.
        pub fn mount_options(mut self, value: impl Into<Value<MountOptions>>) -> Self {
            self.0.set("MountOptions", value.into());
            self
        }
    }

    impl From<NFS> for Json {
        fn from(value: NFS) -> Self {
            value.0.into()
        }
    }

    /// Represents the protocol that AWS DataSync uses to access your Amazon FSx for OpenZFS file system.
    ///
    /// A property type of `AWS::DataSync::LocationFSxOpenZFS`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Protocol(Properties);

    impl Protocol {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents the Network File System (NFS) protocol that DataSync uses to access your FSx for OpenZFS file system.
        ///
        /// `NFS`.
        pub fn nfs(mut self, value: impl Into<Value<NFS>>) -> Self {
            self.0.set("NFS", value.into());
            self
        }
    }

    impl From<Protocol> for Json {
        fn from(value: Protocol) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataSync::LocationFSxOpenZFS`.
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

        /// The key for an AWS resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for an AWS resource tag.
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
        /// Words for `Version`.
        pub enum Version {
            Automatic = "AUTOMATIC",
            Nfs3 = "NFS3",
            Nfs4_0 = "NFS4_0",
            Nfs4_1 = "NFS4_1",
            Nfs4_2 = "NFS4_2",
        }
    }
}

/// Property types of [`LocationFSxWindows`].
pub mod location_f_sx_windows {
    use crate::{Json, Properties, Value};

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
    ///
    /// A property type of `AWS::DataSync::LocationFSxWindows`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmkSecretConfig(Properties);

    impl CmkSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn. DataSync provides this key to AWS Secrets Manager.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CmkSecretConfig> for Json {
        fn from(value: CmkSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret.
    ///
    /// A property type of `AWS::DataSync::LocationFSxWindows`.
    ///
    /// Required: `SecretAccessRoleArn`, `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomSecretConfig(Properties);

    impl CustomSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for SecretArn.
        ///
        /// `SecretAccessRoleArn`. Required.
        pub fn secret_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretAccessRoleArn", value.into());
            self
        }

        /// Specifies the ARN for a customer created AWS Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CustomSecretConfig> for Json {
        fn from(value: CustomSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location.
    ///
    /// A property type of `AWS::DataSync::LocationFSxWindows`.
    ///
    /// Required: `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedSecretConfig(Properties);

    impl ManagedSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for an AWS Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<ManagedSecretConfig> for Json {
        fn from(value: ManagedSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataSync::LocationFSxWindows`.
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

        /// The key for an AWS resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for an AWS resource tag.
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

/// Property types and words of [`LocationHDFS`].
pub mod location_hdfs {
    use crate::{Json, Properties, Value};

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
    ///
    /// A property type of `AWS::DataSync::LocationHDFS`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmkSecretConfig(Properties);

    impl CmkSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn. DataSync provides this key to AWS Secrets Manager.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CmkSecretConfig> for Json {
        fn from(value: CmkSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret.
    ///
    /// A property type of `AWS::DataSync::LocationHDFS`.
    ///
    /// Required: `SecretAccessRoleArn`, `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomSecretConfig(Properties);

    impl CustomSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for SecretArn.
        ///
        /// `SecretAccessRoleArn`. Required.
        pub fn secret_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretAccessRoleArn", value.into());
            self
        }

        /// Specifies the ARN for a customer created AWS Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CustomSecretConfig> for Json {
        fn from(value: CustomSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location.
    ///
    /// A property type of `AWS::DataSync::LocationHDFS`.
    ///
    /// Required: `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedSecretConfig(Properties);

    impl ManagedSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for an AWS Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<ManagedSecretConfig> for Json {
        fn from(value: ManagedSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// The NameNode of the Hadoop Distributed File System (HDFS). The NameNode manages the file system's namespace and performs operations such as opening, closing, and renaming files and directories.
    ///
    /// A property type of `AWS::DataSync::LocationHDFS`.
    ///
    /// Required: `Hostname`, `Port`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NameNode(Properties);

    impl NameNode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hostname of the NameNode in the HDFS cluster. This value is the IP address or Domain Name Service (DNS) name of the NameNode. An agent that's installed on-premises uses this hostname to communicate with the NameNode in the network.
        ///
        /// `Hostname`. Required.
        pub fn hostname(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Hostname", value.into());
            self
        }

        /// The port that the NameNode uses to listen to client requests.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }
    }

    impl From<NameNode> for Json {
        fn from(value: NameNode) -> Self {
            value.0.into()
        }
    }

    /// The Quality of Protection (QOP) configuration specifies the Remote Procedure Call (RPC) and data transfer privacy settings configured on the Hadoop Distributed File System (HDFS) cluster.
    ///
    /// A property type of `AWS::DataSync::LocationHDFS`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QopConfiguration(Properties);

    impl QopConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data transfer protection setting configured on the HDFS cluster. This setting corresponds to your `dfs.data.transfer.protection` setting in the `hdfs-site.xml` file on your Hadoop cluster.
        ///
        /// `DataTransferProtection`. Allowed: [`DataTransferProtection`].
        pub fn data_transfer_protection(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataTransferProtection", value.into());
            self
        }

        /// The Remote Procedure Call (RPC) protection setting configured on the HDFS cluster. This setting corresponds to your `hadoop.rpc.protection` setting in your `core-site.xml` file on your Hadoop cluster.
        ///
        /// `RpcProtection`. Allowed: [`RpcProtection`].
        pub fn rpc_protection(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RpcProtection", value.into());
            self
        }
    }

    impl From<QopConfiguration> for Json {
        fn from(value: QopConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataSync::LocationHDFS`.
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
        /// Words for `AuthenticationType`.
        pub enum AuthenticationType {
            Simple = "SIMPLE",
            Kerberos = "KERBEROS",
        }

        /// Words for `DataTransferProtection`.
        pub enum DataTransferProtection {
            Authentication = "AUTHENTICATION",
            Integrity = "INTEGRITY",
            Privacy = "PRIVACY",
            Disabled = "DISABLED",
        }

        /// Words for `RpcProtection`.
        pub enum RpcProtection {
            Authentication = "AUTHENTICATION",
            Integrity = "INTEGRITY",
            Privacy = "PRIVACY",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`LocationNFS`].
pub mod location_nfs {
    use crate::{Json, List, Properties, Value};

    /// Specifies the options that DataSync can use to mount your NFS file server.
    ///
    /// A property type of `AWS::DataSync::LocationNFS`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MountOptions(Properties);

    impl MountOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the NFS version that you want DataSync to use when mounting your NFS share. If the server refuses to use the version specified, the task fails.
        ///
        /// `Version`. Allowed: [`Version`].
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<MountOptions> for Json {
        fn from(value: MountOptions) -> Self {
            value.0.into()
        }
    }

    /// The AWS DataSync agents that can connect to your Network File System (NFS) file server.
    ///
    /// A property type of `AWS::DataSync::LocationNFS`.
    ///
    /// Required: `AgentArns`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnPremConfig(Properties);

    impl OnPremConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Names (ARNs) of the DataSync agents that can connect to your NFS file server.
        ///
        /// `AgentArns`. Required.
        pub fn agent_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AgentArns", value.into());
            self
        }
    }

    impl From<OnPremConfig> for Json {
        fn from(value: OnPremConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataSync::LocationNFS`.
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

        /// The key for an AWS resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for an AWS resource tag.
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
        /// Words for `Version`.
        pub enum Version {
            Automatic = "AUTOMATIC",
            Nfs3 = "NFS3",
            Nfs4_0 = "NFS4_0",
            Nfs4_1 = "NFS4_1",
            Nfs4_2 = "NFS4_2",
        }
    }
}

/// Property types and words of [`LocationObjectStorage`].
pub mod location_object_storage {
    use crate::{Json, Properties, Value};

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key .
    ///
    /// A property type of `AWS::DataSync::LocationObjectStorage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmkSecretConfig(Properties);

    impl CmkSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the DataSync-managed secret stored for `SecretArn` . DataSync provides this key to AWS Secrets Manager .
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage location. This property is generated by DataSync and is read-only.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CmkSecretConfig> for Json {
        fn from(value: CmkSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as binary (for Kerberos keytab).
    ///
    /// A property type of `AWS::DataSync::LocationObjectStorage`.
    ///
    /// Required: `SecretAccessRoleArn`, `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomSecretConfig(Properties);

    impl CustomSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for `SecretArn` .
        ///
        /// `SecretAccessRoleArn`. Required.
        pub fn secret_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretAccessRoleArn", value.into());
            self
        }

        /// Specifies the ARN for an AWS Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CustomSecretConfig> for Json {
        fn from(value: CustomSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the Google Cloud workload identity federation configuration that DataSync uses to obtain an access token for your Google Cloud Storage bucket.
    ///
    /// A property type of `AWS::DataSync::LocationObjectStorage`.
    ///
    /// Required: `IdentityPoolName`, `IdentityProviderName`, `ProjectName`, `ProjectNumber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GoogleOidcConfig(Properties);

    impl GoogleOidcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Google Cloud workload identity pool that DataSync federates with.
        ///
        /// `IdentityPoolName`. Required.
        pub fn identity_pool_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdentityPoolName", value.into());
            self
        }

        /// The name of the OIDC identity provider configured in the Google Cloud workload identity pool.
        ///
        /// `IdentityProviderName`. Required.
        pub fn identity_provider_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdentityProviderName", value.into());
            self
        }

        /// The human-readable Google Cloud project name.
        ///
        /// `ProjectName`. Required.
        pub fn project_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProjectName", value.into());
            self
        }

        /// The numeric Google Cloud project ID, as a string.
        ///
        /// `ProjectNumber`. Required.
        pub fn project_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProjectNumber", value.into());
            self
        }
    }

    impl From<GoogleOidcConfig> for Json {
        fn from(value: GoogleOidcConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location.
    ///
    /// A property type of `AWS::DataSync::LocationObjectStorage`.
    ///
    /// Required: `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedSecretConfig(Properties);

    impl ManagedSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for an AWS Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<ManagedSecretConfig> for Json {
        fn from(value: ManagedSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the external (non-AWS) identity provider that DataSync federates with to access your object storage location.
    ///
    /// A property type of `AWS::DataSync::LocationObjectStorage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ObjectStorageExternalIdentityConfig(Properties);

    impl ObjectStorageExternalIdentityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Google Cloud workload identity federation configuration that DataSync uses to obtain an access token for your Google Cloud Storage bucket.
        ///
        /// `GoogleOidc`.
        pub fn google_oidc(mut self, value: impl Into<Value<GoogleOidcConfig>>) -> Self {
            self.0.set("GoogleOidc", value.into());
            self
        }
    }

    impl From<ObjectStorageExternalIdentityConfig> for Json {
        fn from(value: ObjectStorageExternalIdentityConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the identity federation configuration that DataSync uses to access your object storage location using an OpenID Connect (OIDC) token.
    ///
    /// A property type of `AWS::DataSync::LocationObjectStorage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ObjectStorageFederatedIdentityConfig(Properties);

    impl ObjectStorageFederatedIdentityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN of the AWS Identity and Access Management (IAM) role that DataSync assumes to mint the OIDC token used to authenticate with the identity provider.
        ///
        /// `AwsIamRole`.
        pub fn aws_iam_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsIamRole", value.into());
            self
        }

        /// Specifies the external (non-AWS) identity provider that DataSync federates with to access your object storage location.
        ///
        /// `ExternalIdentity`.
        pub fn external_identity(
            mut self,
            value: impl Into<Value<ObjectStorageExternalIdentityConfig>>,
        ) -> Self {
            self.0.set("ExternalIdentity", value.into());
            self
        }
    }

    impl From<ObjectStorageFederatedIdentityConfig> for Json {
        fn from(value: ObjectStorageFederatedIdentityConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataSync::LocationObjectStorage`.
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

        /// The key for an AWS resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for an AWS resource tag.
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
        /// Words for `ServerProtocol`.
        pub enum ServerProtocol {
            Https = "HTTPS",
            Http = "HTTP",
        }
    }
}

/// Property types and words of [`LocationS3`].
pub mod location_s3 {
    use crate::{Json, Properties, Value};

    /// Specifies the Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that DataSync uses to access your S3 bucket.
    ///
    /// A property type of `AWS::DataSync::LocationS3`.
    ///
    /// Required: `BucketAccessRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Config(Properties);

    impl S3Config {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN of the IAM role that DataSync uses to access your S3 bucket.
        ///
        /// `BucketAccessRoleArn`. Required.
        pub fn bucket_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketAccessRoleArn", value.into());
            self
        }
    }

    impl From<S3Config> for Json {
        fn from(value: S3Config) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataSync::LocationS3`.
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

        /// The key for an AWS resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for an AWS resource tag.
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
        /// Words for `S3StorageClass`.
        pub enum S3StorageClass {
            Standard = "STANDARD",
            StandardIa = "STANDARD_IA",
            OnezoneIa = "ONEZONE_IA",
            IntelligentTiering = "INTELLIGENT_TIERING",
            Glacier = "GLACIER",
            GlacierInstantRetrieval = "GLACIER_INSTANT_RETRIEVAL",
            DeepArchive = "DEEP_ARCHIVE",
        }
    }
}

/// Property types and words of [`LocationSMB`].
pub mod location_smb {
    use crate::{Json, Properties, Value};

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key .
    ///
    /// A property type of `AWS::DataSync::LocationSMB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmkSecretConfig(Properties);

    impl CmkSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the DataSync-managed secret stored for `SecretArn` . DataSync provides this key to AWS Secrets Manager .
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage location. This property is generated by DataSync and is read-only.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CmkSecretConfig> for Json {
        fn from(value: CmkSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as binary (for Kerberos keytab).
    ///
    /// A property type of `AWS::DataSync::LocationSMB`.
    ///
    /// Required: `SecretAccessRoleArn`, `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomSecretConfig(Properties);

    impl CustomSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for `SecretArn` .
        ///
        /// `SecretAccessRoleArn`. Required.
        pub fn secret_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretAccessRoleArn", value.into());
            self
        }

        /// Specifies the ARN for an AWS Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CustomSecretConfig> for Json {
        fn from(value: CustomSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location.
    ///
    /// A property type of `AWS::DataSync::LocationSMB`.
    ///
    /// Required: `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedSecretConfig(Properties);

    impl ManagedSecretConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the ARN for an AWS Secrets Manager secret.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<ManagedSecretConfig> for Json {
        fn from(value: ManagedSecretConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the version of the SMB protocol that DataSync uses to access your SMB file server.
    ///
    /// A property type of `AWS::DataSync::LocationSMB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MountOptions(Properties);

    impl MountOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// By default, DataSync automatically chooses an SMB protocol version based on negotiation with your SMB file server.
        ///
        /// `Version`. Allowed: [`Version`].
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<MountOptions> for Json {
        fn from(value: MountOptions) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataSync::LocationSMB`.
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

        /// The key for an AWS resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for an AWS resource tag.
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
        /// Words for `AuthenticationType`.
        pub enum AuthenticationType {
            Ntlm = "NTLM",
            Kerberos = "KERBEROS",
        }

        /// Words for `Version`.
        pub enum Version {
            Automatic = "AUTOMATIC",
            Smb1 = "SMB1",
            Smb2_0 = "SMB2_0",
            Smb2 = "SMB2",
            Smb3 = "SMB3",
        }
    }
}

/// Property types and words of [`Task`].
pub mod task {
    use crate::{Json, Properties, Value};

    /// Specifies which files, folders, and objects to include or exclude when transferring files from source to destination.
    ///
    /// A property type of `AWS::DataSync::Task`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterRule(Properties);

    impl FilterRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of filter rule to apply. AWS DataSync only supports the SIMPLE\_PATTERN rule type.
        ///
        /// `FilterType`. Allowed: [`FilterType`].
        pub fn filter_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilterType", value.into());
            self
        }

        /// A single filter string that consists of the patterns to include or exclude. The patterns are delimited by "\|" (that is, a pipe), for example: `/folder1|/folder2`
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<FilterRule> for Json {
        fn from(value: FilterRule) -> Self {
            value.0.into()
        }
    }

    /// Configures a manifest, which is a list of files or objects that you want AWS DataSync to transfer.
    ///
    /// A property type of `AWS::DataSync::Task`.
    ///
    /// Required: `Source`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManifestConfig(Properties);

    impl ManifestConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies what DataSync uses the manifest for.
        ///
        /// `Action`. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// Specifies the file format of your manifest. For more information, see [Creating a manifest](https://docs.aws.amazon.com/datasync/latest/userguide/transferring-with-manifest.html#transferring-with-manifest-create) .
        ///
        /// `Format`. Allowed: [`Format`].
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// Specifies the manifest that you want DataSync to use and where it's hosted.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<ManifestConfigSource>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ManifestConfig> for Json {
        fn from(value: ManifestConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the manifest that you want DataSync to use and where it's hosted.
    ///
    /// A property type of `AWS::DataSync::Task`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManifestConfigSource(Properties);

    impl ManifestConfigSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<ManifestConfigSourceS3>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<ManifestConfigSource> for Json {
        fn from(value: ManifestConfigSource) -> Self {
            value.0.into()
        }
    }

    /// Specifies the S3 bucket where you're hosting the manifest that you want AWS DataSync to use.
    ///
    /// A property type of `AWS::DataSync::Task`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManifestConfigSourceS3(Properties);

    impl ManifestConfigSourceS3 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the AWS Identity and Access Management (IAM) role that allows DataSync to access your manifest.
        ///
        /// `BucketAccessRoleArn`.
        pub fn bucket_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketAccessRoleArn", value.into());
            self
        }

        /// Specifies the Amazon S3 object key of your manifest.
        ///
        /// `ManifestObjectPath`.
        pub fn manifest_object_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestObjectPath", value.into());
            self
        }

        /// Specifies the object version ID of the manifest that you want DataSync to use.
        ///
        /// `ManifestObjectVersionId`.
        pub fn manifest_object_version_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestObjectVersionId", value.into());
            self
        }

        /// Specifies the Amazon Resource Name (ARN) of the S3 bucket where you're hosting your manifest.
        ///
        /// `S3BucketArn`.
        pub fn s3_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketArn", value.into());
            self
        }
    }

    impl From<ManifestConfigSourceS3> for Json {
        fn from(value: ManifestConfigSourceS3) -> Self {
            value.0.into()
        }
    }

    /// Represents the options that are available to control the behavior of a [StartTaskExecution](https://docs.aws.amazon.com/datasync/latest/userguide/API_StartTaskExecution.html) operation.
    ///
    /// A property type of `AWS::DataSync::Task`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Options(Properties);

    impl Options {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A file metadata value that shows the last time that a file was accessed (that is, when the file was read or written to).
        ///
        /// `Atime`. Allowed: [`Atime`].
        pub fn atime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Atime", value.into());
            self
        }

        /// A value that limits the bandwidth used by AWS DataSync . For example, if you want AWS DataSync to use a maximum of 1 MB, set this value to `1048576` (=1024\*1024).
        ///
        /// `BytesPerSecond`.
        pub fn bytes_per_second(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BytesPerSecond", value.into());
            self
        }

        /// The group ID (GID) of the file's owners.
        ///
        /// `Gid`. Allowed: [`Gid`].
        pub fn gid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Gid", value.into());
            self
        }

        /// Specifies the type of logs that DataSync publishes to a Amazon CloudWatch Logs log group.
        ///
        /// `LogLevel`. Allowed: [`LogLevel`].
        pub fn log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogLevel", value.into());
            self
        }

        /// A value that indicates the last time that a file was modified (that is, a file was written to) before the PREPARING phase. This option is required for cases when you need to run the same task more than one time.
        ///
        /// `Mtime`. Allowed: [`Mtime`].
        pub fn mtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mtime", value.into());
            self
        }

        /// A value that determines whether source object metadata should be copied to the destination. PRESERVE copies metadata; NONE copies only file-mtime.
        ///
        /// `ObjectMetadata`. Allowed: [`ObjectMetadata`].
        pub fn object_metadata(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectMetadata", value.into());
            self
        }

        /// Specifies whether you want DataSync to `PRESERVE` object tags (default behavior) when transferring between object storage systems. If you want your DataSync task to ignore object tags, specify the `NONE` value.
        ///
        /// `ObjectTags`. Allowed: [`ObjectTags`].
        pub fn object_tags(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectTags", value.into());
            self
        }

        /// Specifies whether DataSync should modify or preserve data at the destination location.
        ///
        /// `OverwriteMode`. Allowed: [`OverwriteMode`].
        pub fn overwrite_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OverwriteMode", value.into());
            self
        }

        /// A value that determines which users or groups can access a file for a specific purpose, such as reading, writing, or execution of the file. This option should be set only for Network File System (NFS), Amazon EFS, and Amazon S3 locations.
        ///
        /// `PosixPermissions`. Allowed: [`PosixPermissions`].
        pub fn posix_permissions(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PosixPermissions", value.into());
            self
        }

        /// A value that specifies whether files in the destination that don't exist in the source file system are preserved. This option can affect your storage costs.
        ///
        /// `PreserveDeletedFiles`. Allowed: [`PreserveDeletedFiles`].
        pub fn preserve_deleted_files(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreserveDeletedFiles", value.into());
            self
        }

        /// A value that determines whether AWS DataSync should preserve the metadata of block and character devices in the source file system, and re-create the files with that device name and metadata on the destination.
        ///
        /// `PreserveDevices`. Allowed: [`PreserveDevices`].
        pub fn preserve_devices(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreserveDevices", value.into());
            self
        }

        /// A value that determines which components of the SMB security descriptor are copied from source to destination objects.
        ///
        /// `SecurityDescriptorCopyFlags`. Allowed: [`SecurityDescriptorCopyFlags`].
        pub fn security_descriptor_copy_flags(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecurityDescriptorCopyFlags", value.into());
            self
        }

        /// Specifies whether your transfer tasks should be put into a queue during certain scenarios when [running multiple tasks](https://docs.aws.amazon.com/datasync/latest/userguide/run-task.html#running-multiple-tasks) .
        ///
        /// `TaskQueueing`. Allowed: [`TaskQueueing`].
        pub fn task_queueing(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskQueueing", value.into());
            self
        }

        /// A value that determines whether DataSync transfers only the data and metadata that differ between the source and the destination location, or whether DataSync transfers all the content from the source, without comparing it to the destination location.
        ///
        /// `TransferMode`. Allowed: [`TransferMode`].
        pub fn transfer_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TransferMode", value.into());
            self
        }

        /// The user ID (UID) of the file's owner.
        ///
        /// `Uid`. Allowed: [`Uid`].
        pub fn uid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uid", value.into());
            self
        }

        /// A value that determines whether a data integrity verification is performed at the end of a task execution after all data and metadata have been transferred.
        ///
        /// `VerifyMode`. Allowed: [`VerifyMode`].
        pub fn verify_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VerifyMode", value.into());
            self
        }
    }

    impl From<Options> for Json {
        fn from(value: Options) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataSync::Task`.
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

        /// The key for an AWS resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for an AWS resource tag.
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

    /// Specifies how you want to configure a task report, which provides detailed information about for your AWS DataSync transfer.
    ///
    /// A property type of `AWS::DataSync::Task`.
    ///
    /// Required: `Destination`, `OutputType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskReportConfig(Properties);

    impl TaskReportConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Amazon S3 bucket where DataSync uploads your task report. For more information, see [Task reports](https://docs.aws.amazon.com/datasync/latest/userguide/task-reports.html#task-report-access) .
        ///
        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<TaskReportConfigDestination>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// Specifies whether your task report includes the new version of each object transferred into an S3 bucket.
        ///
        /// `ObjectVersionIds`. Allowed: [`ObjectVersionIds`].
        pub fn object_version_ids(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectVersionIds", value.into());
            self
        }

        /// Specifies the type of task report that you want:
        ///
        /// `OutputType`. Required. Allowed: [`OutputType`].
        pub fn output_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputType", value.into());
            self
        }

        /// Customizes the reporting level for aspects of your task report.
        ///
        /// `Overrides`.
        pub fn overrides(mut self, value: impl Into<Value<TaskReportConfigOverrides>>) -> Self {
            self.0.set("Overrides", value.into());
            self
        }

        /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't.
        ///
        /// `ReportLevel`. Allowed: [`ReportLevel`].
        pub fn report_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReportLevel", value.into());
            self
        }
    }

    impl From<TaskReportConfig> for Json {
        fn from(value: TaskReportConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the Amazon S3 bucket where DataSync uploads your task report. For more information, see [Task reports](https://docs.aws.amazon.com/datasync/latest/userguide/task-reports.html#task-report-access) .
    ///
    /// A property type of `AWS::DataSync::Task`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskReportConfigDestination(Properties);

    impl TaskReportConfigDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<TaskReportConfigDestinationS3>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<TaskReportConfigDestination> for Json {
        fn from(value: TaskReportConfigDestination) -> Self {
            value.0.into()
        }
    }

    /// Specifies the Amazon S3 bucket where DataSync uploads your task report.
    ///
    /// A property type of `AWS::DataSync::Task`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskReportConfigDestinationS3(Properties);

    impl TaskReportConfigDestinationS3 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Amazon Resource Name (ARN) of the IAM policy that allows Datasync to upload a task report to your S3 bucket.
        ///
        /// `BucketAccessRoleArn`.
        pub fn bucket_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketAccessRoleArn", value.into());
            self
        }

        /// Specifies the ARN of the S3 bucket where Datasync uploads your report.
        ///
        /// `S3BucketArn`.
        pub fn s3_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketArn", value.into());
            self
        }

        /// Specifies a bucket prefix for your report.
        ///
        /// `Subdirectory`.
        pub fn subdirectory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Subdirectory", value.into());
            self
        }
    }

    impl From<TaskReportConfigDestinationS3> for Json {
        fn from(value: TaskReportConfigDestinationS3) -> Self {
            value.0.into()
        }
    }

    /// Customizes the reporting level for aspects of your task report.
    ///
    /// A property type of `AWS::DataSync::Task`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskReportConfigOverrides(Properties);

    impl TaskReportConfigOverrides {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to delete in your destination location.
        ///
        /// `Deleted`.
        pub fn deleted(
            mut self,
            value: impl Into<Value<TaskReportConfigOverridesDeleted>>,
        ) -> Self {
            self.0.set("Deleted", value.into());
            self
        }

        /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to skip during your transfer.
        ///
        /// `Skipped`.
        pub fn skipped(
            mut self,
            value: impl Into<Value<TaskReportConfigOverridesSkipped>>,
        ) -> Self {
            self.0.set("Skipped", value.into());
            self
        }

        /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to transfer.
        ///
        /// `Transferred`.
        pub fn transferred(
            mut self,
            value: impl Into<Value<TaskReportConfigOverridesTransferred>>,
        ) -> Self {
            self.0.set("Transferred", value.into());
            self
        }

        /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to verify at the end of your transfer.
        ///
        /// `Verified`.
        pub fn verified(
            mut self,
            value: impl Into<Value<TaskReportConfigOverridesVerified>>,
        ) -> Self {
            self.0.set("Verified", value.into());
            self
        }
    }

    impl From<TaskReportConfigOverrides> for Json {
        fn from(value: TaskReportConfigOverrides) -> Self {
            value.0.into()
        }
    }

    /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to delete in your destination location.
    ///
    /// A property type of `AWS::DataSync::Task`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskReportConfigOverridesDeleted(Properties);

    impl TaskReportConfigOverridesDeleted {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't.
        ///
        /// `ReportLevel`. Allowed: [`ReportLevel`].
        pub fn report_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReportLevel", value.into());
            self
        }
    }

    impl From<TaskReportConfigOverridesDeleted> for Json {
        fn from(value: TaskReportConfigOverridesDeleted) -> Self {
            value.0.into()
        }
    }

    /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to skip during your transfer.
    ///
    /// A property type of `AWS::DataSync::Task`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskReportConfigOverridesSkipped(Properties);

    impl TaskReportConfigOverridesSkipped {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't.
        ///
        /// `ReportLevel`. Allowed: [`ReportLevel`].
        pub fn report_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReportLevel", value.into());
            self
        }
    }

    impl From<TaskReportConfigOverridesSkipped> for Json {
        fn from(value: TaskReportConfigOverridesSkipped) -> Self {
            value.0.into()
        }
    }

    /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to transfer.
    ///
    /// A property type of `AWS::DataSync::Task`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskReportConfigOverridesTransferred(Properties);

    impl TaskReportConfigOverridesTransferred {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't.
        ///
        /// `ReportLevel`. Allowed: [`ReportLevel`].
        pub fn report_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReportLevel", value.into());
            self
        }
    }

    impl From<TaskReportConfigOverridesTransferred> for Json {
        fn from(value: TaskReportConfigOverridesTransferred) -> Self {
            value.0.into()
        }
    }

    /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to verify at the end of your transfer.
    ///
    /// A property type of `AWS::DataSync::Task`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskReportConfigOverridesVerified(Properties);

    impl TaskReportConfigOverridesVerified {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't.
        ///
        /// `ReportLevel`. Allowed: [`ReportLevel`].
        pub fn report_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReportLevel", value.into());
            self
        }
    }

    impl From<TaskReportConfigOverridesVerified> for Json {
        fn from(value: TaskReportConfigOverridesVerified) -> Self {
            value.0.into()
        }
    }

    /// Configures your AWS DataSync task to run on a [schedule](https://docs.aws.amazon.com/datasync/latest/userguide/task-scheduling.html) (at a minimum interval of 1 hour).
    ///
    /// A property type of `AWS::DataSync::Task`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskSchedule(Properties);

    impl TaskSchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies your task schedule by using a cron or rate expression.
        ///
        /// `ScheduleExpression`.
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }

        /// Specifies whether to enable or disable your task schedule. Your schedule is enabled by default, but there can be situations where you need to disable it.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<TaskSchedule> for Json {
        fn from(value: TaskSchedule) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `TaskMode`.
        pub enum TaskMode {
            Basic = "BASIC",
            Enhanced = "ENHANCED",
        }

        /// Words for `FilterType`.
        pub enum FilterType {
            SimplePattern = "SIMPLE_PATTERN",
        }

        /// Words for `Action`.
        pub enum Action {
            Transfer = "TRANSFER",
        }

        /// Words for `Format`.
        pub enum Format {
            Csv = "CSV",
        }

        /// Words for `Atime`.
        pub enum Atime {
            None = "NONE",
            BestEffort = "BEST_EFFORT",
        }

        /// Words for `Gid`.
        pub enum Gid {
            None = "NONE",
            IntValue = "INT_VALUE",
            Name = "NAME",
            Both = "BOTH",
        }

        /// Words for `LogLevel`.
        pub enum LogLevel {
            Off = "OFF",
            Basic = "BASIC",
            Transfer = "TRANSFER",
        }

        /// Words for `Mtime`.
        pub enum Mtime {
            None = "NONE",
            Preserve = "PRESERVE",
        }

        /// Words for `ObjectMetadata`.
        pub enum ObjectMetadata {
            Preserve = "PRESERVE",
            None = "NONE",
        }

        /// Words for `ObjectTags`.
        pub enum ObjectTags {
            Preserve = "PRESERVE",
            None = "NONE",
        }

        /// Words for `OverwriteMode`.
        pub enum OverwriteMode {
            Always = "ALWAYS",
            Never = "NEVER",
        }

        /// Words for `PosixPermissions`.
        pub enum PosixPermissions {
            None = "NONE",
            Preserve = "PRESERVE",
        }

        /// Words for `PreserveDeletedFiles`.
        pub enum PreserveDeletedFiles {
            Preserve = "PRESERVE",
            Remove = "REMOVE",
        }

        /// Words for `PreserveDevices`.
        pub enum PreserveDevices {
            None = "NONE",
            Preserve = "PRESERVE",
        }

        /// Words for `SecurityDescriptorCopyFlags`.
        pub enum SecurityDescriptorCopyFlags {
            None = "NONE",
            OwnerDacl = "OWNER_DACL",
            OwnerDaclSacl = "OWNER_DACL_SACL",
        }

        /// Words for `TaskQueueing`.
        pub enum TaskQueueing {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `TransferMode`.
        pub enum TransferMode {
            Changed = "CHANGED",
            All = "ALL",
        }

        /// Words for `Uid`.
        pub enum Uid {
            None = "NONE",
            IntValue = "INT_VALUE",
            Name = "NAME",
            Both = "BOTH",
        }

        /// Words for `VerifyMode`.
        pub enum VerifyMode {
            PointInTimeConsistent = "POINT_IN_TIME_CONSISTENT",
            OnlyFilesTransferred = "ONLY_FILES_TRANSFERRED",
            None = "NONE",
        }

        /// Words for `ObjectVersionIds`.
        pub enum ObjectVersionIds {
            Include = "INCLUDE",
            None = "NONE",
        }

        /// Words for `OutputType`.
        pub enum OutputType {
            SummaryOnly = "SUMMARY_ONLY",
            Standard = "STANDARD",
        }

        /// Words for `ReportLevel`.
        pub enum ReportLevel {
            ErrorsOnly = "ERRORS_ONLY",
            SuccessesAndErrors = "SUCCESSES_AND_ERRORS",
        }

        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}
