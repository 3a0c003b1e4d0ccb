//! `AWS::AppStream`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// This resource creates an app block. App blocks store details about the virtual hard disk that contains the files for the application in an S3 bucket. It also stores the setup script with details about how to mount the virtual hard disk.
///
/// [`AWS::AppStream::AppBlock`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblock.html).
///
/// Required: `Name`, `SourceS3Location`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AppBlock(Properties);

impl AppBlock {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the app block.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name of the app block.
    ///
    /// `DisplayName`. A change replaces the resource.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The name of the app block.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The packaging type of the app block.
    ///
    /// `PackagingType`. Allowed: [`PackagingType`](app_block::PackagingType). A change replaces the resource.
    pub fn packaging_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PackagingType", value.into());
        self
    }

    /// The post setup script details of the app block.
    ///
    /// `PostSetupScriptDetails`. A change replaces the resource.
    pub fn post_setup_script_details(
        mut self,
        value: impl Into<Value<app_block::ScriptDetails>>,
    ) -> Self {
        self.0.set("PostSetupScriptDetails", value.into());
        self
    }

    /// The setup script details of the app block.
    ///
    /// `SetupScriptDetails`. A change replaces the resource.
    pub fn setup_script_details(
        mut self,
        value: impl Into<Value<app_block::ScriptDetails>>,
    ) -> Self {
        self.0.set("SetupScriptDetails", value.into());
        self
    }

    /// The source S3 location of the app block.
    ///
    /// `SourceS3Location`. Required. A change replaces the resource.
    pub fn source_s3_location(mut self, value: impl Into<Value<app_block::S3Location>>) -> Self {
        self.0.set("SourceS3Location", value.into());
        self
    }

    /// The tags of the app block.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<Json>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AppBlock {
    const TYPE: &'static str = "AWS::AppStream::AppBlock";
}

impl Construct for AppBlock {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AppBlock> for Properties {
    fn from(value: AppBlock) -> Self {
        value.0
    }
}

impl Handle<AppBlock> {
    /// The ARN of the app block.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time when the app block was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }
}

/// Creates an app block builder.
///
/// [`AWS::AppStream::AppBlockBuilder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblockbuilder.html).
///
/// Required: `InstanceType`, `Name`, `Platform`, `VpcConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AppBlockBuilder(Properties);

impl AppBlockBuilder {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The access endpoints of the app block builder.
    ///
    /// `AccessEndpoints`.
    pub fn access_endpoints(
        mut self,
        value: impl Into<List<app_block_builder::AccessEndpoint>>,
    ) -> Self {
        self.0.set("AccessEndpoints", value.into());
        self
    }

    /// The ARN of the app block.
    ///
    /// `AppBlockArns`.
    pub fn app_block_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AppBlockArns", value.into());
        self
    }

    /// The description of the app block builder.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `DisableIMDSV1`.
    pub fn disable_imdsv1(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DisableIMDSV1", value.into());
        self
    }

    /// The display name of the app block builder.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// Indicates whether default internet access is enabled for the app block builder.
    ///
    /// `EnableDefaultInternetAccess`.
    pub fn enable_default_internet_access(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableDefaultInternetAccess", value.into());
        self
    }

    /// The ARN of the IAM role that is applied to the app block builder.
    ///
    /// `IamRoleArn`.
    pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IamRoleArn", value.into());
        self
    }

    /// The instance type of the app block builder.
    ///
    /// `InstanceType`. Required.
    pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceType", value.into());
        self
    }

    /// The name of the app block builder.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The platform of the app block builder.
    ///
    /// `Platform`. Required. Allowed: [`Platform`](app_block_builder::Platform).
    pub fn platform(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Platform", value.into());
        self
    }

    /// The tags of the app block builder.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<app_block_builder::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The VPC configuration for the app block builder.
    ///
    /// `VpcConfig`. Required.
    pub fn vpc_config(mut self, value: impl Into<Value<app_block_builder::VpcConfig>>) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for AppBlockBuilder {
    const TYPE: &'static str = "AWS::AppStream::AppBlockBuilder";
}

impl Construct for AppBlockBuilder {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AppBlockBuilder> for Properties {
    fn from(value: AppBlockBuilder) -> Self {
        value.0
    }
}

impl Handle<AppBlockBuilder> {
    /// The ARN of the app block builder.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time when the app block builder was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }
}

/// This resource creates an application. Applications store the details about how to launch applications on streaming instances. This is only supported for Elastic fleets.
///
/// [`AWS::AppStream::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-application.html).
///
/// Required: `AppBlockArn`, `IconS3Location`, `InstanceFamilies`, `LaunchPath`, `Name`, `Platforms`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The app block ARN with which the application should be associated.
    ///
    /// `AppBlockArn`. Required.
    pub fn app_block_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppBlockArn", value.into());
        self
    }

    /// A list of attributes to delete from an application.
    ///
    /// `AttributesToDelete`.
    pub fn attributes_to_delete(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AttributesToDelete", value.into());
        self
    }

    /// The description of the application.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name of the application. This name is visible to users in the application catalog.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The icon S3 location of the application.
    ///
    /// `IconS3Location`. Required.
    pub fn icon_s3_location(mut self, value: impl Into<Value<application::S3Location>>) -> Self {
        self.0.set("IconS3Location", value.into());
        self
    }

    /// The instance families the application supports.
    ///
    /// `InstanceFamilies`. Required. A change replaces the resource.
    pub fn instance_families(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("InstanceFamilies", value.into());
        self
    }

    /// The launch parameters of the application.
    ///
    /// `LaunchParameters`.
    pub fn launch_parameters(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LaunchParameters", value.into());
        self
    }

    /// The launch path of the application.
    ///
    /// `LaunchPath`. Required.
    pub fn launch_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LaunchPath", value.into());
        self
    }

    /// The name of the application. This name is visible to users when a name is not specified in the DisplayName property.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The platforms the application supports.
    ///
    /// `Platforms`. Required. Allowed: [`Platforms`](application::Platforms). A change replaces the resource.
    pub fn platforms(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Platforms", value.into());
        self
    }

    /// The tags of the application.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<Json>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The working directory of the application.
    ///
    /// `WorkingDirectory`.
    pub fn working_directory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkingDirectory", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::AppStream::Application";
}

impl Construct for Application {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Application> for Properties {
    fn from(value: Application) -> Self {
        value.0
    }
}

impl Handle<Application> {
    /// The ARN of the application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time when the application was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }
}

/// Associates an application to an entitlement.
///
/// [`AWS::AppStream::ApplicationEntitlementAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationentitlementassociation.html).
///
/// Required: `ApplicationIdentifier`, `EntitlementName`, `StackName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApplicationEntitlementAssociation(Properties);

impl ApplicationEntitlementAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the application.
    ///
    /// `ApplicationIdentifier`. Required. A change replaces the resource.
    pub fn application_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationIdentifier", value.into());
        self
    }

    /// The name of the entitlement.
    ///
    /// `EntitlementName`. Required. A change replaces the resource.
    pub fn entitlement_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EntitlementName", value.into());
        self
    }

    /// The name of the stack.
    ///
    /// `StackName`. Required. A change replaces the resource.
    pub fn stack_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StackName", value.into());
        self
    }
}

impl Resource for ApplicationEntitlementAssociation {
    const TYPE: &'static str = "AWS::AppStream::ApplicationEntitlementAssociation";
}

impl Construct for ApplicationEntitlementAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApplicationEntitlementAssociation> for Properties {
    fn from(value: ApplicationEntitlementAssociation) -> Self {
        value.0
    }
}

/// This resource associates the specified application with the specified fleet. This is only supported for Elastic fleets.
///
/// [`AWS::AppStream::ApplicationFleetAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationfleetassociation.html).
///
/// Required: `ApplicationArn`, `FleetName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApplicationFleetAssociation(Properties);

impl ApplicationFleetAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the application.
    ///
    /// `ApplicationArn`. Required. A change replaces the resource.
    pub fn application_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationArn", value.into());
        self
    }

    /// The name of the fleet.
    ///
    /// `FleetName`. Required. A change replaces the resource.
    pub fn fleet_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FleetName", value.into());
        self
    }
}

impl Resource for ApplicationFleetAssociation {
    const TYPE: &'static str = "AWS::AppStream::ApplicationFleetAssociation";
}

impl Construct for ApplicationFleetAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApplicationFleetAssociation> for Properties {
    fn from(value: ApplicationFleetAssociation) -> Self {
        value.0
    }
}

/// The `AWS::AppStream::DirectoryConfig` resource specifies the configuration information required to join Amazon AppStream 2.0 fleets and image builders to Microsoft Active Directory domains.
///
/// [`AWS::AppStream::DirectoryConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-directoryconfig.html).
///
/// Required: `DirectoryName`, `OrganizationalUnitDistinguishedNames`, `ServiceAccountCredentials`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DirectoryConfig(Properties);

impl DirectoryConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The certificate-based authentication properties used to authenticate SAML 2.0 Identity Provider (IdP) user identities to Active Directory domain-joined streaming instances.
    ///
    /// `CertificateBasedAuthProperties`.
    pub fn certificate_based_auth_properties(
        mut self,
        value: impl Into<Value<directory_config::CertificateBasedAuthProperties>>,
    ) -> Self {
        self.0.set("CertificateBasedAuthProperties", value.into());
        self
    }

    /// The fully qualified name of the directory (for example, corp.example.com).
    ///
    /// `DirectoryName`. Required. A change replaces the resource.
    pub fn directory_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectoryName", value.into());
        self
    }

    /// The distinguished names of the organizational units for computer accounts.
    ///
    /// `OrganizationalUnitDistinguishedNames`. Required.
    pub fn organizational_unit_distinguished_names(
        mut self,
        value: impl Into<List<String>>,
    ) -> Self {
        self.0
            .set("OrganizationalUnitDistinguishedNames", value.into());
        self
    }

    /// The credentials for the service account used by the streaming instance to connect to the directory. Do not use this parameter directly.
    ///
    /// `ServiceAccountCredentials`. Required.
    pub fn service_account_credentials(
        mut self,
        value: impl Into<Value<directory_config::ServiceAccountCredentials>>,
    ) -> Self {
        self.0.set("ServiceAccountCredentials", value.into());
        self
    }
}

impl Resource for DirectoryConfig {
    const TYPE: &'static str = "AWS::AppStream::DirectoryConfig";
}

impl Construct for DirectoryConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DirectoryConfig> for Properties {
    fn from(value: DirectoryConfig) -> Self {
        value.0
    }
}

/// Creates an entitlement to control access, based on user attributes, to specific applications within a stack. Entitlements apply to SAML 2.0 federated user identities.
///
/// [`AWS::AppStream::Entitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-entitlement.html).
///
/// Required: `AppVisibility`, `Attributes`, `Name`, `StackName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Entitlement(Properties);

impl Entitlement {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies whether to entitle all apps or only selected apps.
    ///
    /// `AppVisibility`. Required. Allowed: [`AppVisibility`](entitlement::AppVisibility).
    pub fn app_visibility(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppVisibility", value.into());
        self
    }

    /// The attributes of the entitlement.
    ///
    /// `Attributes`. Required.
    pub fn attributes(mut self, value: impl Into<List<entitlement::Attribute>>) -> Self {
        self.0.set("Attributes", value.into());
        self
    }

    /// The description of the entitlement.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the entitlement.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The name of the stack.
    ///
    /// `StackName`. Required. A change replaces the resource.
    pub fn stack_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StackName", value.into());
        self
    }
}

impl Resource for Entitlement {
    const TYPE: &'static str = "AWS::AppStream::Entitlement";
}

impl Construct for Entitlement {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Entitlement> for Properties {
    fn from(value: Entitlement) -> Self {
        value.0
    }
}

impl Handle<Entitlement> {
    /// The time when the entitlement was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The time when the entitlement was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// The `AWS::AppStream::Fleet` resource creates a fleet for Amazon AppStream 2.0. A fleet consists of streaming instances that run a specified image when using Always-On or On-Demand.
///
/// [`AWS::AppStream::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-fleet.html).
///
/// Required: `InstanceType`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Fleet(Properties);

impl Fleet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AttributesToDelete`. Allowed: [`AttributesToDelete`](fleet::AttributesToDelete).
    pub fn attributes_to_delete(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AttributesToDelete", value.into());
        self
    }

    /// The desired capacity for the fleet. This is not allowed for Elastic fleets.
    ///
    /// `ComputeCapacity`.
    pub fn compute_capacity(mut self, value: impl Into<Value<fleet::ComputeCapacity>>) -> Self {
        self.0.set("ComputeCapacity", value.into());
        self
    }

    /// The description to display.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `DisableIMDSV1`.
    pub fn disable_imdsv1(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DisableIMDSV1", value.into());
        self
    }

    /// The amount of time that a streaming session remains active after users disconnect.
    ///
    /// `DisconnectTimeoutInSeconds`.
    pub fn disconnect_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DisconnectTimeoutInSeconds", value.into());
        self
    }

    /// The fleet name to display.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The name of the directory and organizational unit (OU) to use to join the fleet to a Microsoft Active Directory domain. This is not allowed for Elastic fleets.
    ///
    /// `DomainJoinInfo`.
    pub fn domain_join_info(mut self, value: impl Into<Value<fleet::DomainJoinInfo>>) -> Self {
        self.0.set("DomainJoinInfo", value.into());
        self
    }

    /// Enables or disables default internet access for the fleet.
    ///
    /// `EnableDefaultInternetAccess`.
    pub fn enable_default_internet_access(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableDefaultInternetAccess", value.into());
        self
    }

    /// The fleet type.
    ///
    /// `FleetType`. A change replaces the resource.
    pub fn fleet_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FleetType", value.into());
        self
    }

    /// The ARN of the IAM role that is applied to the fleet. To assume a role, the fleet instance calls the Security Token Service `AssumeRole` API operation and passes the ARN of the role to use.
    ///
    /// `IamRoleArn`.
    pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IamRoleArn", value.into());
        self
    }

    /// The amount of time that users can be idle (inactive) before they are disconnected from their streaming session and the `DisconnectTimeoutInSeconds` time interval begins. Users are notified before they are disconnected due to inactivity.
    ///
    /// `IdleDisconnectTimeoutInSeconds`.
    pub fn idle_disconnect_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("IdleDisconnectTimeoutInSeconds", value.into());
        self
    }

    /// The ARN of the public, private, or shared image to use.
    ///
    /// `ImageArn`.
    pub fn image_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageArn", value.into());
        self
    }

    /// The name of the image used to create the fleet.
    ///
    /// `ImageName`.
    pub fn image_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageName", value.into());
        self
    }

    /// The instance type to use when launching fleet instances. The following instance types are available for non-Elastic fleets:
    ///
    /// `InstanceType`. Required.
    pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceType", value.into());
        self
    }

    /// The maximum number of concurrent sessions that can be run on an Elastic fleet. This setting is required for Elastic fleets, but is not used for other fleet types.
    ///
    /// `MaxConcurrentSessions`.
    pub fn max_concurrent_sessions(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxConcurrentSessions", value.into());
        self
    }

    /// Max number of user sessions on an instance. This is applicable only for multi-session fleets.
    ///
    /// `MaxSessionsPerInstance`.
    pub fn max_sessions_per_instance(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxSessionsPerInstance", value.into());
        self
    }

    /// The maximum amount of time that a streaming session can remain active, in seconds.
    ///
    /// `MaxUserDurationInSeconds`.
    pub fn max_user_duration_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxUserDurationInSeconds", value.into());
        self
    }

    /// A unique name for the fleet.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The platform of the fleet. Platform is a required setting for Elastic fleets, and is not used for other fleet types.
    ///
    /// `Platform`. Allowed: [`Platform`](fleet::Platform).
    pub fn platform(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Platform", value.into());
        self
    }

    /// `RootVolumeConfig`.
    pub fn root_volume_config(mut self, value: impl Into<Value<fleet::VolumeConfig>>) -> Self {
        self.0.set("RootVolumeConfig", value.into());
        self
    }

    /// The S3 location of the session scripts configuration zip file. This only applies to Elastic fleets.
    ///
    /// `SessionScriptS3Location`.
    pub fn session_script_s3_location(
        mut self,
        value: impl Into<Value<fleet::S3Location>>,
    ) -> Self {
        self.0.set("SessionScriptS3Location", value.into());
        self
    }

    /// The WorkSpaces Applications view that is displayed to your users when they stream from the fleet. When `APP` is specified, only the windows of applications opened by users display.
    ///
    /// `StreamView`. Allowed: [`StreamView`](fleet::StreamView).
    pub fn stream_view(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StreamView", value.into());
        self
    }

    /// An array of key-value pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<fleet::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The USB device filter strings that specify which USB devices a user can redirect to the fleet streaming session, when using the Windows native client. This is allowed but not required for Elastic fleets.
    ///
    /// `UsbDeviceFilterStrings`.
    pub fn usb_device_filter_strings(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("UsbDeviceFilterStrings", value.into());
        self
    }

    /// The VPC configuration for the fleet. This is required for Elastic fleets, but not required for other fleet types.
    ///
    /// `VpcConfig`.
    pub fn vpc_config(mut self, value: impl Into<Value<fleet::VpcConfig>>) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for Fleet {
    const TYPE: &'static str = "AWS::AppStream::Fleet";
}

impl Construct for Fleet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Fleet> for Properties {
    fn from(value: Fleet) -> Self {
        value.0
    }
}

impl Handle<Fleet> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::AppStream::ImageBuilder` resource creates an image builder for Amazon AppStream 2.0. An image builder is a virtual machine that is used to create an image.
///
/// [`AWS::AppStream::ImageBuilder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-imagebuilder.html).
///
/// Required: `InstanceType`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ImageBuilder(Properties);

impl ImageBuilder {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The list of virtual private cloud (VPC) interface endpoint objects. Administrators can connect to the image builder only through the specified endpoints.
    ///
    /// `AccessEndpoints`.
    pub fn access_endpoints(
        mut self,
        value: impl Into<List<image_builder::AccessEndpoint>>,
    ) -> Self {
        self.0.set("AccessEndpoints", value.into());
        self
    }

    /// The version of the WorkSpaces Applications agent to use for this image builder. To use the latest version of the WorkSpaces Applications agent, specify \[LATEST\].
    ///
    /// `AppstreamAgentVersion`.
    pub fn appstream_agent_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppstreamAgentVersion", value.into());
        self
    }

    /// The description to display.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `DisableIMDSV1`.
    pub fn disable_imdsv1(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DisableIMDSV1", value.into());
        self
    }

    /// The image builder name to display.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The name of the directory and organizational unit (OU) to use to join the image builder to a Microsoft Active Directory domain.
    ///
    /// `DomainJoinInfo`.
    pub fn domain_join_info(
        mut self,
        value: impl Into<Value<image_builder::DomainJoinInfo>>,
    ) -> Self {
        self.0.set("DomainJoinInfo", value.into());
        self
    }

    /// Enables or disables default internet access for the image builder.
    ///
    /// `EnableDefaultInternetAccess`.
    pub fn enable_default_internet_access(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableDefaultInternetAccess", value.into());
        self
    }

    /// The ARN of the IAM role that is applied to the image builder. To assume a role, the image builder calls the Security Token Service `AssumeRole` API operation and passes the ARN of the role to use.
    ///
    /// `IamRoleArn`.
    pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IamRoleArn", value.into());
        self
    }

    /// The ARN of the public, private, or shared image to use.
    ///
    /// `ImageArn`.
    pub fn image_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageArn", value.into());
        self
    }

    /// The name of the image used to create the image builder.
    ///
    /// `ImageName`.
    pub fn image_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageName", value.into());
        self
    }

    /// The instance type to use when launching the image builder. The following instance types are available:
    ///
    /// `InstanceType`. Required.
    pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceType", value.into());
        self
    }

    /// A unique name for the image builder.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `RootVolumeConfig`.
    pub fn root_volume_config(
        mut self,
        value: impl Into<Value<image_builder::VolumeConfig>>,
    ) -> Self {
        self.0.set("RootVolumeConfig", value.into());
        self
    }

    /// `SoftwaresToInstall`.
    pub fn softwares_to_install(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SoftwaresToInstall", value.into());
        self
    }

    /// `SoftwaresToUninstall`.
    pub fn softwares_to_uninstall(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SoftwaresToUninstall", value.into());
        self
    }

    /// An array of key-value pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<image_builder::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The VPC configuration for the image builder. You can specify only one subnet.
    ///
    /// `VpcConfig`.
    pub fn vpc_config(mut self, value: impl Into<Value<image_builder::VpcConfig>>) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for ImageBuilder {
    const TYPE: &'static str = "AWS::AppStream::ImageBuilder";
}

impl Construct for ImageBuilder {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ImageBuilder> for Properties {
    fn from(value: ImageBuilder) -> Self {
        value.0
    }
}

impl Handle<ImageBuilder> {
    /// The URL to start an image builder streaming session, returned as a string.
    ///
    /// `Fn::GetAtt` of `StreamingUrl`.
    #[must_use]
    pub fn streaming_url(self) -> Value<String> {
        self.attribute("StreamingUrl")
    }
}

/// The `AWS::AppStream::Stack` resource creates a stack to start streaming applications to Amazon AppStream 2.0 users. A stack consists of an associated fleet, user access policies, and storage configurations.
///
/// [`AWS::AppStream::Stack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Stack(Properties);

impl Stack {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The list of virtual private cloud (VPC) interface endpoint objects. Users of the stack can connect to WorkSpaces Applications only through the specified endpoints.
    ///
    /// `AccessEndpoints`.
    pub fn access_endpoints(mut self, value: impl Into<List<stack::AccessEndpoint>>) -> Self {
        self.0.set("AccessEndpoints", value.into());
        self
    }

    /// The configuration for agent access on a stack. Agent access enables AI agents to interact with desktop applications during streaming sessions.
    ///
    /// `AgentAccessConfig`.
    pub fn agent_access_config(
        mut self,
        value: impl Into<Value<stack::AgentAccessConfig>>,
    ) -> Self {
        self.0.set("AgentAccessConfig", value.into());
        self
    }

    /// The persistent application settings for users of the stack. When these settings are enabled, changes that users make to applications and Windows settings are automatically saved after each session and applied to the next session.
    ///
    /// `ApplicationSettings`.
    pub fn application_settings(
        mut self,
        value: impl Into<Value<stack::ApplicationSettings>>,
    ) -> Self {
        self.0.set("ApplicationSettings", value.into());
        self
    }

    /// The stack attributes to delete.
    ///
    /// `AttributesToDelete`.
    pub fn attributes_to_delete(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AttributesToDelete", value.into());
        self
    }

    /// The content redirection settings for the stack.
    ///
    /// `ContentRedirection`.
    pub fn content_redirection(
        mut self,
        value: impl Into<Value<stack::ContentRedirection>>,
    ) -> Self {
        self.0.set("ContentRedirection", value.into());
        self
    }

    /// \*This parameter has been deprecated.\*
    ///
    /// `DeleteStorageConnectors`.
    pub fn delete_storage_connectors(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeleteStorageConnectors", value.into());
        self
    }

    /// The description to display.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The stack name to display.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The domains where WorkSpaces Applications streaming sessions can be embedded in an iframe. You must approve the domains that you want to host embedded WorkSpaces Applications streaming sessions.
    ///
    /// `EmbedHostDomains`.
    pub fn embed_host_domains(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EmbedHostDomains", value.into());
        self
    }

    /// The URL that users are redirected to after they click the Send Feedback link. If no URL is specified, no Send Feedback link is displayed.
    ///
    /// `FeedbackURL`.
    pub fn feedback_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FeedbackURL", value.into());
        self
    }

    /// The name of the stack.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The URL that users are redirected to after their streaming session ends.
    ///
    /// `RedirectURL`.
    pub fn redirect_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RedirectURL", value.into());
        self
    }

    /// The storage connectors to enable.
    ///
    /// `StorageConnectors`.
    pub fn storage_connectors(mut self, value: impl Into<List<stack::StorageConnector>>) -> Self {
        self.0.set("StorageConnectors", value.into());
        self
    }

    /// The streaming protocol that you want your stack to prefer. This can be UDP or TCP. Currently, UDP is only supported in the Windows native client.
    ///
    /// `StreamingExperienceSettings`.
    pub fn streaming_experience_settings(
        mut self,
        value: impl Into<Value<stack::StreamingExperienceSettings>>,
    ) -> Self {
        self.0.set("StreamingExperienceSettings", value.into());
        self
    }

    /// An array of key-value pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<stack::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The actions that are enabled or disabled for users during their streaming sessions. By default, these actions are enabled.
    ///
    /// `UserSettings`.
    pub fn user_settings(mut self, value: impl Into<List<stack::UserSetting>>) -> Self {
        self.0.set("UserSettings", value.into());
        self
    }
}

impl Resource for Stack {
    const TYPE: &'static str = "AWS::AppStream::Stack";
}

impl Construct for Stack {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Stack> for Properties {
    fn from(value: Stack) -> Self {
        value.0
    }
}

/// The `AWS::AppStream::StackFleetAssociation` resource associates the specified fleet with the specified stack for Amazon AppStream 2.0.
///
/// [`AWS::AppStream::StackFleetAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackfleetassociation.html).
///
/// Required: `FleetName`, `StackName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StackFleetAssociation(Properties);

impl StackFleetAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the fleet.
    ///
    /// `FleetName`. Required. A change replaces the resource.
    pub fn fleet_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FleetName", value.into());
        self
    }

    /// The name of the stack.
    ///
    /// `StackName`. Required. A change replaces the resource.
    pub fn stack_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StackName", value.into());
        self
    }
}

impl Resource for StackFleetAssociation {
    const TYPE: &'static str = "AWS::AppStream::StackFleetAssociation";
}

impl Construct for StackFleetAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StackFleetAssociation> for Properties {
    fn from(value: StackFleetAssociation) -> Self {
        value.0
    }
}

/// The `AWS::AppStream::StackUserAssociation` resource associates the specified users with the specified stacks for Amazon AppStream 2.0.
///
/// [`AWS::AppStream::StackUserAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackuserassociation.html).
///
/// Required: `AuthenticationType`, `StackName`, `UserName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StackUserAssociation(Properties);

impl StackUserAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The authentication type for the user who is associated with the stack. You must specify USERPOOL.
    ///
    /// `AuthenticationType`. Required. A change replaces the resource.
    pub fn authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthenticationType", value.into());
        self
    }

    /// Specifies whether a welcome email is sent to a user after the user is created in the user pool.
    ///
    /// `SendEmailNotification`. A change replaces the resource.
    pub fn send_email_notification(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SendEmailNotification", value.into());
        self
    }

    /// The name of the stack that is associated with the user.
    ///
    /// `StackName`. Required. A change replaces the resource.
    pub fn stack_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StackName", value.into());
        self
    }

    /// The email address of the user who is associated with the stack.
    ///
    /// `UserName`. Required. A change replaces the resource.
    pub fn user_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserName", value.into());
        self
    }
}

impl Resource for StackUserAssociation {
    const TYPE: &'static str = "AWS::AppStream::StackUserAssociation";
}

impl Construct for StackUserAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StackUserAssociation> for Properties {
    fn from(value: StackUserAssociation) -> Self {
        value.0
    }
}

/// The `AWS::AppStream::User` resource creates a new user in the AppStream 2.0 user pool.
///
/// [`AWS::AppStream::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-user.html).
///
/// Required: `AuthenticationType`, `UserName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct User(Properties);

impl User {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The authentication type for the user. You must specify USERPOOL.
    ///
    /// `AuthenticationType`. Required. Allowed: [`AuthenticationType`](user::AuthenticationType). A change replaces the resource.
    pub fn authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthenticationType", value.into());
        self
    }

    /// The first name, or given name, of the user.
    ///
    /// `FirstName`. A change replaces the resource.
    pub fn first_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirstName", value.into());
        self
    }

    /// The last name, or surname, of the user.
    ///
    /// `LastName`. A change replaces the resource.
    pub fn last_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LastName", value.into());
        self
    }

    /// The action to take for the welcome email that is sent to a user after the user is created in the user pool. If you specify SUPPRESS, no email is sent. If you specify RESEND, do not specify the first name or last name of the user.
    ///
    /// `MessageAction`. Allowed: [`MessageAction`](user::MessageAction). A change replaces the resource.
    pub fn message_action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MessageAction", value.into());
        self
    }

    /// The email address of the user.
    ///
    /// `UserName`. Required. A change replaces the resource.
    pub fn user_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserName", value.into());
        self
    }
}

impl Resource for User {
    const TYPE: &'static str = "AWS::AppStream::User";
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
    /// Returns the Amazon Resource Name (ARN) for the Amazon AppStream User resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`AppBlock`].
pub mod app_block {
    use crate::{Json, Properties, Value};

    /// The S3 location of the app block.
    ///
    /// A property type of `AWS::AppStream::AppBlock`.
    ///
    /// Required: `S3Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket of the app block.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The S3 key of the S3 object of the virtual hard disk.
        ///
        /// `S3Key`.
        pub fn s3_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Key", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// The details of the script.
    ///
    /// A property type of `AWS::AppStream::AppBlock`.
    ///
    /// Required: `ExecutablePath`, `ScriptS3Location`, `TimeoutInSeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScriptDetails(Properties);

    impl ScriptDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameters used in the run path for the script.
        ///
        /// `ExecutableParameters`.
        pub fn executable_parameters(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutableParameters", value.into());
            self
        }

        /// The run path for the script.
        ///
        /// `ExecutablePath`. Required.
        pub fn executable_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutablePath", value.into());
            self
        }

        /// The S3 object location of the script.
        ///
        /// `ScriptS3Location`. Required.
        pub fn script_s3_location(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("ScriptS3Location", value.into());
            self
        }

        /// The run timeout, in seconds, for the script.
        ///
        /// `TimeoutInSeconds`. Required.
        pub fn timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInSeconds", value.into());
            self
        }
    }

    impl From<ScriptDetails> for Json {
        fn from(value: ScriptDetails) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `PackagingType`.
        pub enum PackagingType {
            Appstream2 = "APPSTREAM2",
            Custom = "CUSTOM",
        }
    }
}

/// Property types and words of [`AppBlockBuilder`].
pub mod app_block_builder {
    use crate::{Json, List, Properties, Value};

    /// Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the virtual private cloud (VPC) that you specify and AppStream 2.0.
    ///
    /// A property type of `AWS::AppStream::AppBlockBuilder`.
    ///
    /// Required: `EndpointType`, `VpceId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessEndpoint(Properties);

    impl AccessEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of interface endpoint.
        ///
        /// `EndpointType`. Required. Allowed: [`EndpointType`].
        pub fn endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointType", value.into());
            self
        }

        /// The identifier (ID) of the VPC in which the interface endpoint is used.
        ///
        /// `VpceId`. Required.
        pub fn vpce_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpceId", value.into());
            self
        }
    }

    impl From<AccessEndpoint> for Json {
        fn from(value: AccessEndpoint) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppStream::AppBlockBuilder`.
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

    /// Describes VPC configuration information for fleets and image builders.
    ///
    /// A property type of `AWS::AppStream::AppBlockBuilder`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifiers of the security groups for the fleet or image builder.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The identifiers of the subnets to which a network interface is attached from the fleet instance or image builder instance. Fleet instances use one or more subnets. Image builder instances use one subnet.
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Platform`.
        pub enum Platform {
            WindowsServer2019 = "WINDOWS_SERVER_2019",
        }

        /// Words for `EndpointType`.
        pub enum EndpointType {
            Streaming = "STREAMING",
        }
    }
}

/// Property types and words of [`Application`].
pub mod application {
    use crate::{Json, Properties, Value};

    /// The S3 location of the application icon.
    ///
    /// A property type of `AWS::AppStream::Application`.
    ///
    /// Required: `S3Bucket`, `S3Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket of the S3 object.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The S3 key of the S3 object.
        ///
        /// `S3Key`. Required.
        pub fn s3_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Key", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Platforms`.
        pub enum Platforms {
            AmazonLinux2 = "AMAZON_LINUX2",
            Rhel8 = "RHEL8",
            RockyLinux8 = "ROCKY_LINUX8",
            UbuntuPro2404 = "UBUNTU_PRO_2404",
            Windows = "WINDOWS",
            WindowsServer2016 = "WINDOWS_SERVER_2016",
            WindowsServer2019 = "WINDOWS_SERVER_2019",
            WindowsServer2022 = "WINDOWS_SERVER_2022",
            WindowsServer2025 = "WINDOWS_SERVER_2025",
        }
    }
}

/// Property types and words of [`DirectoryConfig`].
pub mod directory_config {
    use crate::{Json, Properties, Value};

    /// The certificate-based authentication properties used to authenticate SAML 2.0 Identity Provider (IdP) user identities to Active Directory domain-joined streaming instances.
    ///
    /// A property type of `AWS::AppStream::DirectoryConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CertificateBasedAuthProperties(Properties);

    impl CertificateBasedAuthProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the AWS Certificate Manager Private CA resource.
        ///
        /// `CertificateAuthorityArn`.
        pub fn certificate_authority_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateAuthorityArn", value.into());
            self
        }

        /// The status of the certificate-based authentication properties. Fallback is turned on by default when certificate-based authentication is \*Enabled\* .
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

    /// The credentials for the service account used by the streaming instance to connect to the directory.
    ///
    /// A property type of `AWS::AppStream::DirectoryConfig`.
    ///
    /// Required: `AccountName`, `AccountPassword`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceAccountCredentials(Properties);

    impl ServiceAccountCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The user name of the account. This account must have the following privileges: create computer objects, join computers to the domain, and change/reset the password on descendant computer objects for the organizational units specified.
        ///
        /// `AccountName`. Required.
        pub fn account_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountName", value.into());
            self
        }

        /// The password for the account.
        ///
        /// `AccountPassword`. Required.
        pub fn account_password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountPassword", value.into());
            self
        }
    }

    impl From<ServiceAccountCredentials> for Json {
        fn from(value: ServiceAccountCredentials) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
            EnabledNoDirectoryLoginFallback = "ENABLED_NO_DIRECTORY_LOGIN_FALLBACK",
        }
    }
}

/// Property types and words of [`Entitlement`].
pub mod entitlement {
    use crate::{Json, Properties, Value};

    /// An attribute that belongs to an entitlement. Application entitlements work by matching a supported SAML 2.0 attribute name to a value when a user identity federates to an AppStream 2.0 SAML application.
    ///
    /// A property type of `AWS::AppStream::Entitlement`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Attribute(Properties);

    impl Attribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A supported AWS IAM SAML PrincipalTag attribute that is matched to a value when a user identity federates to an AppStream 2.0 SAML application.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A value that is matched to a supported SAML attribute name when a user identity federates to an AppStream 2.0 SAML application.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Attribute> for Json {
        fn from(value: Attribute) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AppVisibility`.
        pub enum AppVisibility {
            All = "ALL",
            Associated = "ASSOCIATED",
        }
    }
}

/// Property types and words of [`Fleet`].
pub mod fleet {
    use crate::{Json, List, Properties, Value};

    /// The desired capacity for a fleet.
    ///
    /// A property type of `AWS::AppStream::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeCapacity(Properties);

    impl ComputeCapacity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The desired number of streaming instances.
        ///
        /// `DesiredInstances`.
        pub fn desired_instances(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DesiredInstances", value.into());
            self
        }

        /// The desired capacity in terms of number of user sessions, for the multi-session fleet. This is not allowed for single-session fleets.
        ///
        /// `DesiredSessions`.
        pub fn desired_sessions(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DesiredSessions", value.into());
            self
        }
    }

    impl From<ComputeCapacity> for Json {
        fn from(value: ComputeCapacity) -> Self {
            value.0.into()
        }
    }

    /// The name of the directory and organizational unit (OU) to use to join a fleet to a Microsoft Active Directory domain.
    ///
    /// A property type of `AWS::AppStream::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DomainJoinInfo(Properties);

    impl DomainJoinInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The fully qualified name of the directory (for example, corp.example.com).
        ///
        /// `DirectoryName`.
        pub fn directory_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DirectoryName", value.into());
            self
        }

        /// The distinguished name of the organizational unit for computer accounts.
        ///
        /// `OrganizationalUnitDistinguishedName`.
        pub fn organizational_unit_distinguished_name(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("OrganizationalUnitDistinguishedName", value.into());
            self
        }
    }

    impl From<DomainJoinInfo> for Json {
        fn from(value: DomainJoinInfo) -> Self {
            value.0.into()
        }
    }

    /// Describes the S3 location.
    ///
    /// A property type of `AWS::AppStream::Fleet`.
    ///
    /// Required: `S3Bucket`, `S3Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket of the S3 object.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The S3 key of the S3 object.
        ///
        /// `S3Key`. Required.
        pub fn s3_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Key", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppStream::Fleet`.
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

    /// A property type of `AWS::AppStream::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VolumeConfig(Properties);

    impl VolumeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `VolumeSizeInGb`.
        pub fn volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSizeInGb", value.into());
            self
        }
    }

    impl From<VolumeConfig> for Json {
        fn from(value: VolumeConfig) -> Self {
            value.0.into()
        }
    }

    /// The VPC configuration information for the fleet.
    ///
    /// A property type of `AWS::AppStream::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifiers of the security groups for the fleet.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The identifiers of the subnets to which a network interface is attached from the fleet instance. Fleet instances can use one or two subnets.
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AttributesToDelete`.
        pub enum AttributesToDelete {
            VpcConfiguration = "VPC_CONFIGURATION",
            VpcConfigurationSecurityGroupIds = "VPC_CONFIGURATION_SECURITY_GROUP_IDS",
            DomainJoinInfo = "DOMAIN_JOIN_INFO",
            IamRoleArn = "IAM_ROLE_ARN",
            UsbDeviceFilterStrings = "USB_DEVICE_FILTER_STRINGS",
            SessionScriptS3Location = "SESSION_SCRIPT_S3_LOCATION",
            MaxSessionsPerInstance = "MAX_SESSIONS_PER_INSTANCE",
        }

        /// Words for `Platform`.
        pub enum Platform {
            AmazonLinux2 = "AMAZON_LINUX2",
            Rhel8 = "RHEL8",
            RockyLinux8 = "ROCKY_LINUX8",
            UbuntuPro2404 = "UBUNTU_PRO_2404",
            Windows = "WINDOWS",
            WindowsServer2016 = "WINDOWS_SERVER_2016",
            WindowsServer2019 = "WINDOWS_SERVER_2019",
            WindowsServer2022 = "WINDOWS_SERVER_2022",
            WindowsServer2025 = "WINDOWS_SERVER_2025",
        }

        /// Words for `StreamView`.
        pub enum StreamView {
            App = "APP",
            Desktop = "DESKTOP",
        }
    }
}

/// Property types and words of [`ImageBuilder`].
pub mod image_builder {
    use crate::{Json, List, Properties, Value};

    /// Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the virtual private cloud (VPC) that you specify and WorkSpaces Applications.
    ///
    /// A property type of `AWS::AppStream::ImageBuilder`.
    ///
    /// Required: `EndpointType`, `VpceId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessEndpoint(Properties);

    impl AccessEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of interface endpoint.
        ///
        /// `EndpointType`. Required. Allowed: [`EndpointType`].
        pub fn endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointType", value.into());
            self
        }

        /// The identifier (ID) of the VPC in which the interface endpoint is used.
        ///
        /// `VpceId`. Required.
        pub fn vpce_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpceId", value.into());
            self
        }
    }

    impl From<AccessEndpoint> for Json {
        fn from(value: AccessEndpoint) -> Self {
            value.0.into()
        }
    }

    /// The name of the directory and organizational unit (OU) to use to join the image builder to a Microsoft Active Directory domain.
    ///
    /// A property type of `AWS::AppStream::ImageBuilder`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DomainJoinInfo(Properties);

    impl DomainJoinInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The fully qualified name of the directory (for example, corp.example.com).
        ///
        /// `DirectoryName`.
        pub fn directory_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DirectoryName", value.into());
            self
        }

        /// The distinguished name of the organizational unit for computer accounts.
        ///
        /// `OrganizationalUnitDistinguishedName`.
        pub fn organizational_unit_distinguished_name(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("OrganizationalUnitDistinguishedName", value.into());
            self
        }
    }

    impl From<DomainJoinInfo> for Json {
        fn from(value: DomainJoinInfo) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppStream::ImageBuilder`.
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

    /// A property type of `AWS::AppStream::ImageBuilder`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VolumeConfig(Properties);

    impl VolumeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `VolumeSizeInGb`.
        pub fn volume_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSizeInGb", value.into());
            self
        }
    }

    impl From<VolumeConfig> for Json {
        fn from(value: VolumeConfig) -> Self {
            value.0.into()
        }
    }

    /// The VPC configuration for the image builder.
    ///
    /// A property type of `AWS::AppStream::ImageBuilder`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifiers of the security groups for the image builder.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The identifier of the subnet to which a network interface is attached from the image builder instance. An image builder instance can use one subnet.
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EndpointType`.
        pub enum EndpointType {
            Streaming = "STREAMING",
        }
    }
}

/// Property types and words of [`Stack`].
pub mod stack {
    use crate::{Json, List, Properties, Value};

    /// Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the virtual private cloud (VPC) that you specify and WorkSpaces Applications.
    ///
    /// A property type of `AWS::AppStream::Stack`.
    ///
    /// Required: `EndpointType`, `VpceId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessEndpoint(Properties);

    impl AccessEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of interface endpoint.
        ///
        /// `EndpointType`. Required. Allowed: [`EndpointType`].
        pub fn endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointType", value.into());
            self
        }

        /// The identifier (ID) of the VPC in which the interface endpoint is used.
        ///
        /// `VpceId`. Required.
        pub fn vpce_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpceId", value.into());
            self
        }
    }

    impl From<AccessEndpoint> for Json {
        fn from(value: AccessEndpoint) -> Self {
            value.0.into()
        }
    }

    /// The configuration for agent access on a stack. Agent access enables AI agents to interact with desktop applications during streaming sessions.
    ///
    /// A property type of `AWS::AppStream::Stack`.
    ///
    /// Required: `ScreenImageFormat`, `ScreenResolution`, `Settings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentAccessConfig(Properties);

    impl AgentAccessConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon S3 bucket where agent screenshots are stored. Required when ScreenshotsUploadEnabled is true.
        ///
        /// `S3BucketArn`.
        pub fn s3_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketArn", value.into());
            self
        }

        /// The image format for agent screen captures.
        ///
        /// `ScreenImageFormat`. Required. Allowed: [`ScreenImageFormat`].
        pub fn screen_image_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScreenImageFormat", value.into());
            self
        }

        /// The screen resolution for the agent streaming environment.
        ///
        /// `ScreenResolution`. Required. Allowed: [`ScreenResolution`].
        pub fn screen_resolution(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScreenResolution", value.into());
            self
        }

        /// Indicates whether screenshot uploads to Amazon S3 are enabled for agent sessions.
        ///
        /// `ScreenshotsUploadEnabled`.
        pub fn screenshots_upload_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ScreenshotsUploadEnabled", value.into());
            self
        }

        /// The list of agent access settings that define permissions for each agent action. You must specify at least one setting.
        ///
        /// `Settings`. Required.
        pub fn settings(mut self, value: impl Into<List<AgentAccessSetting>>) -> Self {
            self.0.set("Settings", value.into());
            self
        }

        /// The user control mode for agent sessions. This setting determines how users can interact with agent sessions. Valid values are VIEW\_ONLY, VIEW\_STOP, and DISABLED.
        ///
        /// `UserControlMode`. Allowed: [`UserControlMode`].
        pub fn user_control_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserControlMode", value.into());
            self
        }
    }

    impl From<AgentAccessConfig> for Json {
        fn from(value: AgentAccessConfig) -> Self {
            value.0.into()
        }
    }

    /// A permission setting for an agent action. Each setting specifies an agent action and whether it is enabled or disabled.
    ///
    /// A property type of `AWS::AppStream::Stack`.
    ///
    /// Required: `AgentAction`, `Permission`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentAccessSetting(Properties);

    impl AgentAccessSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The agent action to configure. Valid values are COMPUTER\_VISION, COMPUTER\_INPUT, and FORWARD\_MCP\_TOOLS. COMPUTER\_VISION allows agents to take screenshots of the desktop.
        ///
        /// `AgentAction`. Required. Allowed: [`AgentAction`].
        pub fn agent_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AgentAction", value.into());
            self
        }

        /// Whether the agent action is enabled or disabled.
        ///
        /// `Permission`. Required. Allowed: [`Permission`].
        pub fn permission(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Permission", value.into());
            self
        }
    }

    impl From<AgentAccessSetting> for Json {
        fn from(value: AgentAccessSetting) -> Self {
            value.0.into()
        }
    }

    /// The persistent application settings for users of a stack.
    ///
    /// A property type of `AWS::AppStream::Stack`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationSettings(Properties);

    impl ApplicationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables or disables persistent application settings for users during their streaming sessions.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The path prefix for the S3 bucket where users’ persistent application settings are stored. You can allow the same persistent application settings to be used across multiple stacks by specifying the same settings group for each stack.
        ///
        /// `SettingsGroup`.
        pub fn settings_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SettingsGroup", value.into());
            self
        }
    }

    impl From<ApplicationSettings> for Json {
        fn from(value: ApplicationSettings) -> Self {
            value.0.into()
        }
    }

    /// The content redirection settings for the stack.
    ///
    /// A property type of `AWS::AppStream::Stack`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContentRedirection(Properties);

    impl ContentRedirection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for URL redirection.
        ///
        /// `HostToClient`.
        pub fn host_to_client(mut self, value: impl Into<Value<UrlRedirectionConfig>>) -> Self {
            self.0.set("HostToClient", value.into());
            self
        }
    }

    impl From<ContentRedirection> for Json {
        fn from(value: ContentRedirection) -> Self {
            value.0.into()
        }
    }

    /// A connector that enables persistent storage for users.
    ///
    /// A property type of `AWS::AppStream::Stack`.
    ///
    /// Required: `ConnectorType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageConnector(Properties);

    impl StorageConnector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of storage connector.
        ///
        /// `ConnectorType`. Required. Allowed: [`ConnectorType`].
        pub fn connector_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectorType", value.into());
            self
        }

        /// The names of the domains for the account.
        ///
        /// `Domains`.
        pub fn domains(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Domains", value.into());
            self
        }

        /// The ARN of the storage connector.
        ///
        /// `ResourceIdentifier`.
        pub fn resource_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceIdentifier", value.into());
            self
        }
    }

    impl From<StorageConnector> for Json {
        fn from(value: StorageConnector) -> Self {
            value.0.into()
        }
    }

    /// The streaming protocol that you want your stack to prefer. This can be UDP or TCP. Currently, UDP is only supported in the Windows native client.
    ///
    /// A property type of `AWS::AppStream::Stack`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamingExperienceSettings(Properties);

    impl StreamingExperienceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The preferred protocol that you want to use while streaming your application.
        ///
        /// `PreferredProtocol`. Allowed: [`PreferredProtocol`].
        pub fn preferred_protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreferredProtocol", value.into());
            self
        }
    }

    impl From<StreamingExperienceSettings> for Json {
        fn from(value: StreamingExperienceSettings) -> Self {
            value.0.into()
        }
    }

    /// The tag of the stack.
    ///
    /// A property type of `AWS::AppStream::Stack`.
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

    /// The configuration for URL redirection.
    ///
    /// A property type of `AWS::AppStream::Stack`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UrlRedirectionConfig(Properties);

    impl UrlRedirectionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URLs that are allowed for redirection.
        ///
        /// `AllowedUrls`.
        pub fn allowed_urls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedUrls", value.into());
            self
        }

        /// The URLs that are denied for redirection.
        ///
        /// `DeniedUrls`.
        pub fn denied_urls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DeniedUrls", value.into());
            self
        }

        /// Specifies whether URL redirection is enabled or disabled.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<UrlRedirectionConfig> for Json {
        fn from(value: UrlRedirectionConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies an action and whether the action is enabled or disabled for users during their streaming sessions.
    ///
    /// A property type of `AWS::AppStream::Stack`.
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

        /// The action that is enabled or disabled.
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// Specifies the number of characters that can be copied by end users from the local device to the remote session, and to the local device from the remote session.
        ///
        /// `MaximumLength`.
        pub fn maximum_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumLength", value.into());
            self
        }

        /// Indicates whether the action is enabled or disabled.
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

    words! {
        /// Words for `EndpointType`.
        pub enum EndpointType {
            Streaming = "STREAMING",
        }

        /// Words for `ScreenImageFormat`.
        pub enum ScreenImageFormat {
            Jpeg = "JPEG",
            Png = "PNG",
        }

        /// Words for `ScreenResolution`.
        pub enum ScreenResolution {
            W1280xH720 = "W_1280xH_720",
        }

        /// Words for `UserControlMode`.
        pub enum UserControlMode {
            Disabled = "DISABLED",
            ViewOnly = "VIEW_ONLY",
            ViewStop = "VIEW_STOP",
        }

        /// Words for `AgentAction`.
        pub enum AgentAction {
            ComputerInput = "COMPUTER_INPUT",
            ComputerVision = "COMPUTER_VISION",
            ForwardMcpTools = "FORWARD_MCP_TOOLS",
        }

        /// Words for `Permission`.
        pub enum Permission {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `ConnectorType`.
        pub enum ConnectorType {
            GoogleDrive = "GOOGLE_DRIVE",
            Homefolders = "HOMEFOLDERS",
            OneDrive = "ONE_DRIVE",
        }

        /// Words for `PreferredProtocol`.
        pub enum PreferredProtocol {
            Tcp = "TCP",
            Udp = "UDP",
        }

        /// Words for `Action`.
        pub enum Action {
            AutoTimeZoneRedirection = "AUTO_TIME_ZONE_REDIRECTION",
            ClipboardCopyFromLocalDevice = "CLIPBOARD_COPY_FROM_LOCAL_DEVICE",
            ClipboardCopyToLocalDevice = "CLIPBOARD_COPY_TO_LOCAL_DEVICE",
            DomainPasswordSignin = "DOMAIN_PASSWORD_SIGNIN",
            DomainSmartCardSignin = "DOMAIN_SMART_CARD_SIGNIN",
            FileDownload = "FILE_DOWNLOAD",
            FileUpload = "FILE_UPLOAD",
            PrintingToLocalDevice = "PRINTING_TO_LOCAL_DEVICE",
        }
    }
}

/// Words of [`User`].
pub mod user {
    words! {
        /// Words for `AuthenticationType`.
        pub enum AuthenticationType {
            Api = "API",
            AwsAd = "AWS_AD",
            Saml = "SAML",
            Userpool = "USERPOOL",
        }

        /// Words for `MessageAction`.
        pub enum MessageAction {
            Resend = "RESEND",
            Suppress = "SUPPRESS",
        }
    }
}
