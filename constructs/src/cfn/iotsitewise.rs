//! `AWS::IoTSiteWise`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// \> The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025 . If you would like to use the AWS IoT SiteWise Monitor feature, sign up prior to that date.
///
/// [`AWS::IoTSiteWise::AccessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-accesspolicy.html).
///
/// Required: `AccessPolicyIdentity`, `AccessPolicyPermission`, `AccessPolicyResource`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessPolicy(Properties);

impl AccessPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identity for this access policy. Choose an IAM Identity Center user, an IAM Identity Center group, or an IAM user.
    ///
    /// `AccessPolicyIdentity`. Required.
    pub fn access_policy_identity(
        mut self,
        value: impl Into<Value<access_policy::AccessPolicyIdentity>>,
    ) -> Self {
        self.0.set("AccessPolicyIdentity", value.into());
        self
    }

    /// The permission level for this access policy. Note that a project `ADMINISTRATOR` is also known as a project owner.
    ///
    /// `AccessPolicyPermission`. Required. Allowed: [`AccessPolicyPermission`](access_policy::AccessPolicyPermission).
    pub fn access_policy_permission(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessPolicyPermission", value.into());
        self
    }

    /// The AWS IoT SiteWise Monitor resource for this access policy. Choose either a portal or a project.
    ///
    /// `AccessPolicyResource`. Required.
    pub fn access_policy_resource(
        mut self,
        value: impl Into<Value<access_policy::AccessPolicyResource>>,
    ) -> Self {
        self.0.set("AccessPolicyResource", value.into());
        self
    }
}

impl Resource for AccessPolicy {
    const TYPE: &'static str = "AWS::IoTSiteWise::AccessPolicy";
}

impl Construct for AccessPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccessPolicy> for Properties {
    fn from(value: AccessPolicy) -> Self {
        value.0
    }
}

impl Handle<AccessPolicy> {
    /// The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the access policy, which has the following format.
    ///
    /// `Fn::GetAtt` of `AccessPolicyArn`.
    #[must_use]
    pub fn access_policy_arn(self) -> Value<String> {
        self.attribute("AccessPolicyArn")
    }

    /// The ID of the access policy.
    ///
    /// `Fn::GetAtt` of `AccessPolicyId`.
    #[must_use]
    pub fn access_policy_id(self) -> Value<String> {
        self.attribute("AccessPolicyId")
    }
}

/// Represents an AWS IoT SiteWise application that provides IAM Identity Center based access to a workspace.
///
/// [`AWS::IoTSiteWise::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-application.html).
///
/// Required: `Name`, `WorkspaceName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the application.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ARN of the IAM Identity Center instance used to create the application.
    ///
    /// `IdcInstanceArn`. A change replaces the resource.
    pub fn idc_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdcInstanceArn", value.into());
        self
    }

    /// The name of the application.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the workspace that the application belongs to.
    ///
    /// `WorkspaceName`. Required. A change replaces the resource.
    pub fn workspace_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceName", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::IoTSiteWise::Application";
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
    /// The unique identifier of the application.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[must_use]
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// The ARN of the application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the application was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The DNS-compliant subdomain label assigned to the application.
    ///
    /// `Fn::GetAtt` of `DnsSubdomain`.
    #[must_use]
    pub fn dns_subdomain(self) -> Value<String> {
        self.attribute("DnsSubdomain")
    }

    /// The ARN of the IAM Identity Center application created for the application.
    ///
    /// `Fn::GetAtt` of `IdcApplicationArn`.
    #[must_use]
    pub fn idc_application_arn(self) -> Value<String> {
        self.attribute("IdcApplicationArn")
    }

    /// The current status of the application.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The time the application was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates an asset from an existing asset model. For more information, see [Creating assets](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/create-assets.html) in the \*AWS IoT SiteWise User Guide\* .
///
/// [`AWS::IoTSiteWise::Asset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-asset.html).
///
/// Required: `AssetModelId`, `AssetName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Asset(Properties);

impl Asset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the asset, in UUID format.
    ///
    /// `AssetDescription`.
    pub fn asset_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssetDescription", value.into());
        self
    }

    /// The external ID of the asset model composite model. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the \*AWS IoT SiteWise User Guide\* .
    ///
    /// `AssetExternalId`.
    pub fn asset_external_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssetExternalId", value.into());
        self
    }

    /// A list of asset hierarchies that each contain a `hierarchyId` . A hierarchy specifies allowed parent/child asset relationships.
    ///
    /// `AssetHierarchies`.
    pub fn asset_hierarchies(mut self, value: impl Into<List<asset::AssetHierarchy>>) -> Self {
        self.0.set("AssetHierarchies", value.into());
        self
    }

    /// The ID of the asset model from which to create the asset. This can be either the actual ID in UUID format, or else `externalId:` followed by the external ID, if it has one.
    ///
    /// `AssetModelId`. Required.
    pub fn asset_model_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssetModelId", value.into());
        self
    }

    /// A friendly name for the asset.
    ///
    /// `AssetName`. Required.
    pub fn asset_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssetName", value.into());
        self
    }

    /// The list of asset properties for the asset.
    ///
    /// `AssetProperties`.
    pub fn asset_properties(mut self, value: impl Into<List<asset::AssetProperty>>) -> Self {
        self.0.set("AssetProperties", value.into());
        self
    }

    /// A list of key-value pairs that contain metadata for the asset.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<asset::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Asset {
    const TYPE: &'static str = "AWS::IoTSiteWise::Asset";
}

impl Construct for Asset {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Asset> for Properties {
    fn from(value: Asset) -> Self {
        value.0
    }
}

impl Handle<Asset> {
    /// The ARN of the asset.
    ///
    /// `Fn::GetAtt` of `AssetArn`.
    #[must_use]
    pub fn asset_arn(self) -> Value<String> {
        self.attribute("AssetArn")
    }

    /// The ID of the asset.
    ///
    /// `Fn::GetAtt` of `AssetId`.
    #[must_use]
    pub fn asset_id(self) -> Value<String> {
        self.attribute("AssetId")
    }
}

/// Creates an asset model from specified property and hierarchy definitions. You create assets from asset models. With asset models, you can easily create assets of the same type that have standardized definitions.
///
/// [`AWS::IoTSiteWise::AssetModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-assetmodel.html).
///
/// Required: `AssetModelName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AssetModel(Properties);

impl AssetModel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The composite models that are part of this asset model. It groups properties (such as attributes, measurements, transforms, and metrics) and child composite models that model parts of your industrial equipment.
    ///
    /// `AssetModelCompositeModels`.
    pub fn asset_model_composite_models(
        mut self,
        value: impl Into<List<asset_model::AssetModelCompositeModel>>,
    ) -> Self {
        self.0.set("AssetModelCompositeModels", value.into());
        self
    }

    /// A description for the asset model.
    ///
    /// `AssetModelDescription`.
    pub fn asset_model_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssetModelDescription", value.into());
        self
    }

    /// The external ID of the asset model. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the \*AWS IoT SiteWise User Guide\* .
    ///
    /// `AssetModelExternalId`.
    pub fn asset_model_external_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssetModelExternalId", value.into());
        self
    }

    /// The hierarchy definitions of the asset model. Each hierarchy specifies an asset model whose assets can be children of any other assets created from this asset model.
    ///
    /// `AssetModelHierarchies`.
    pub fn asset_model_hierarchies(
        mut self,
        value: impl Into<List<asset_model::AssetModelHierarchy>>,
    ) -> Self {
        self.0.set("AssetModelHierarchies", value.into());
        self
    }

    /// A unique name for the asset model.
    ///
    /// `AssetModelName`. Required.
    pub fn asset_model_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssetModelName", value.into());
        self
    }

    /// The property definitions of the asset model. For more information, see [Asset properties](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/asset-properties.html) in the \*AWS IoT SiteWise User Guide\* .
    ///
    /// `AssetModelProperties`.
    pub fn asset_model_properties(
        mut self,
        value: impl Into<List<asset_model::AssetModelProperty>>,
    ) -> Self {
        self.0.set("AssetModelProperties", value.into());
        self
    }

    /// The type of asset model.
    ///
    /// `AssetModelType`. Allowed: [`AssetModelType`](asset_model::AssetModelType). A change replaces the resource.
    pub fn asset_model_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssetModelType", value.into());
        self
    }

    /// a list of asset model and interface relationships
    ///
    /// `EnforcedAssetModelInterfaceRelationships`.
    pub fn enforced_asset_model_interface_relationships(
        mut self,
        value: impl Into<List<asset_model::EnforcedAssetModelInterfaceRelationship>>,
    ) -> Self {
        self.0
            .set("EnforcedAssetModelInterfaceRelationships", value.into());
        self
    }

    /// A list of key-value pairs that contain metadata for the asset.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<asset_model::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AssetModel {
    const TYPE: &'static str = "AWS::IoTSiteWise::AssetModel";
}

impl Construct for AssetModel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AssetModel> for Properties {
    fn from(value: AssetModel) -> Self {
        value.0
    }
}

impl Handle<AssetModel> {
    /// The ARN of the asset model, which has the following format.
    ///
    /// `Fn::GetAtt` of `AssetModelArn`.
    #[must_use]
    pub fn asset_model_arn(self) -> Value<String> {
        self.attribute("AssetModelArn")
    }

    /// The ID of the asset model.
    ///
    /// `Fn::GetAtt` of `AssetModelId`.
    #[must_use]
    pub fn asset_model_id(self) -> Value<String> {
        self.attribute("AssetModelId")
    }
}

/// Create a computation model with a configuration and data binding.
///
/// [`AWS::IoTSiteWise::ComputationModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-computationmodel.html).
///
/// Required: `ComputationModelConfiguration`, `ComputationModelDataBinding`, `ComputationModelName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ComputationModel(Properties);

impl ComputationModel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration for the computation model.
    ///
    /// `ComputationModelConfiguration`. Required.
    pub fn computation_model_configuration(
        mut self,
        value: impl Into<Value<computation_model::ComputationModelConfiguration>>,
    ) -> Self {
        self.0.set("ComputationModelConfiguration", value.into());
        self
    }

    /// The data binding for the computation model. Key is a variable name defined in configuration. Value is a `ComputationModelDataBindingValue` referenced by the variable.
    ///
    /// `ComputationModelDataBinding`. Required.
    pub fn computation_model_data_binding(
        mut self,
        value: impl Into<Map<computation_model::ComputationModelDataBindingValue>>,
    ) -> Self {
        self.0.set("ComputationModelDataBinding", value.into());
        self
    }

    /// The description of the computation model.
    ///
    /// `ComputationModelDescription`.
    pub fn computation_model_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComputationModelDescription", value.into());
        self
    }

    /// The name of the computation model.
    ///
    /// `ComputationModelName`. Required.
    pub fn computation_model_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComputationModelName", value.into());
        self
    }

    /// A list of key-value pairs that contain metadata for the asset.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<computation_model::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ComputationModel {
    const TYPE: &'static str = "AWS::IoTSiteWise::ComputationModel";
}

impl Construct for ComputationModel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ComputationModel> for Properties {
    fn from(value: ComputationModel) -> Self {
        value.0
    }
}

impl Handle<ComputationModel> {
    /// The ARN of the computation model, which has the following format.
    ///
    /// `Fn::GetAtt` of `ComputationModelArn`.
    #[must_use]
    pub fn computation_model_arn(self) -> Value<String> {
        self.attribute("ComputationModelArn")
    }

    /// The ID of the computation model.
    ///
    /// `Fn::GetAtt` of `ComputationModelId`.
    #[must_use]
    pub fn computation_model_id(self) -> Value<String> {
        self.attribute("ComputationModelId")
    }
}

/// \> The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025 . If you would like to use the AWS IoT SiteWise Monitor feature, sign up prior to that date.
///
/// [`AWS::IoTSiteWise::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dashboard.html).
///
/// Required: `DashboardDefinition`, `DashboardDescription`, `DashboardName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dashboard(Properties);

impl Dashboard {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The dashboard definition specified in a JSON literal.
    ///
    /// `DashboardDefinition`. Required.
    pub fn dashboard_definition(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DashboardDefinition", value.into());
        self
    }

    /// A description for the dashboard.
    ///
    /// `DashboardDescription`. Required.
    pub fn dashboard_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DashboardDescription", value.into());
        self
    }

    /// A friendly name for the dashboard.
    ///
    /// `DashboardName`. Required.
    pub fn dashboard_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DashboardName", value.into());
        self
    }

    /// The ID of the project in which to create the dashboard.
    ///
    /// `ProjectId`. A change replaces the resource.
    pub fn project_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectId", value.into());
        self
    }

    /// A list of key-value pairs that contain metadata for the dashboard.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dashboard::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Dashboard {
    const TYPE: &'static str = "AWS::IoTSiteWise::Dashboard";
}

impl Construct for Dashboard {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Dashboard> for Properties {
    fn from(value: Dashboard) -> Self {
        value.0
    }
}

impl Handle<Dashboard> {
    /// The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the dashboard, which has the following format.
    ///
    /// `Fn::GetAtt` of `DashboardArn`.
    #[must_use]
    pub fn dashboard_arn(self) -> Value<String> {
        self.attribute("DashboardArn")
    }

    /// The ID of the dashboard.
    ///
    /// `Fn::GetAtt` of `DashboardId`.
    #[must_use]
    pub fn dashboard_id(self) -> Value<String> {
        self.attribute("DashboardId")
    }
}

/// Creates a dataset to connect an external datasource.
///
/// [`AWS::IoTSiteWise::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dataset.html).
///
/// Required: `DatasetName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dataset(Properties);

impl Dataset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration for the dataset.
    ///
    /// `DatasetConfig`.
    pub fn dataset_config(mut self, value: impl Into<Value<dataset::DatasetConfig>>) -> Self {
        self.0.set("DatasetConfig", value.into());
        self
    }

    /// A description about the dataset, and its functionality.
    ///
    /// `DatasetDescription`.
    pub fn dataset_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetDescription", value.into());
        self
    }

    /// The name of the dataset.
    ///
    /// `DatasetName`. Required.
    pub fn dataset_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetName", value.into());
        self
    }

    /// The data source for the dataset.
    ///
    /// `DatasetSource`.
    pub fn dataset_source(mut self, value: impl Into<Value<dataset::DatasetSource>>) -> Self {
        self.0.set("DatasetSource", value.into());
        self
    }

    /// The type of the dataset.
    ///
    /// `DatasetType`. Allowed: [`DatasetType`](dataset::DatasetType). A change replaces the resource.
    pub fn dataset_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetType", value.into());
        self
    }

    /// A list of key-value pairs that contain metadata for the access policy.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dataset::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the workspace associated with the dataset.
    ///
    /// `WorkspaceName`. A change replaces the resource.
    pub fn workspace_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceName", value.into());
        self
    }
}

impl Resource for Dataset {
    const TYPE: &'static str = "AWS::IoTSiteWise::Dataset";
}

impl Construct for Dataset {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Dataset> for Properties {
    fn from(value: Dataset) -> Self {
        value.0
    }
}

impl Handle<Dataset> {
    /// The ARN of the dataset, which has the following format.
    ///
    /// `Fn::GetAtt` of `DatasetArn`.
    #[must_use]
    pub fn dataset_arn(self) -> Value<String> {
        self.attribute("DatasetArn")
    }

    /// The ID of the dataset.
    ///
    /// `Fn::GetAtt` of `DatasetId`.
    #[must_use]
    pub fn dataset_id(self) -> Value<String> {
        self.attribute("DatasetId")
    }
}

/// Creates a gateway, which is a virtual or edge device that delivers industrial data streams from local servers to AWS IoT SiteWise .
///
/// [`AWS::IoTSiteWise::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-gateway.html).
///
/// Required: `GatewayName`, `GatewayPlatform`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Gateway(Properties);

impl Gateway {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of gateway capability summaries that each contain a namespace and status. Each gateway capability defines data sources for the gateway.
    ///
    /// `GatewayCapabilitySummaries`.
    pub fn gateway_capability_summaries(
        mut self,
        value: impl Into<List<gateway::GatewayCapabilitySummary>>,
    ) -> Self {
        self.0.set("GatewayCapabilitySummaries", value.into());
        self
    }

    /// A unique name for the gateway.
    ///
    /// `GatewayName`. Required.
    pub fn gateway_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayName", value.into());
        self
    }

    /// The gateway's platform. You can only specify one platform in a gateway.
    ///
    /// `GatewayPlatform`. Required. A change replaces the resource.
    pub fn gateway_platform(mut self, value: impl Into<Value<gateway::GatewayPlatform>>) -> Self {
        self.0.set("GatewayPlatform", value.into());
        self
    }

    /// The version of the gateway. A value of `3` indicates an MQTT-enabled, V3 gateway, while `2` indicates a Classic streams, V2 gateway.
    ///
    /// `GatewayVersion`. A change replaces the resource.
    pub fn gateway_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayVersion", value.into());
        self
    }

    /// A list of key-value pairs that contain metadata for the gateway.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<gateway::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Gateway {
    const TYPE: &'static str = "AWS::IoTSiteWise::Gateway";
}

impl Construct for Gateway {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Gateway> for Properties {
    fn from(value: Gateway) -> Self {
        value.0
    }
}

impl Handle<Gateway> {
    /// The ID for the gateway.
    ///
    /// `Fn::GetAtt` of `GatewayId`.
    #[must_use]
    pub fn gateway_id(self) -> Value<String> {
        self.attribute("GatewayId")
    }
}

/// Resource schema for AWS::IoTSiteWise::Pipeline. A pipeline defines a directed acyclic graph (DAG) of compute nodes, where each node references a task definition and can declare dependencies on other nodes.
///
/// [`AWS::IoTSiteWise::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-pipeline.html).
///
/// Required: `Computations`, `PipelineName`, `WorkspaceName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Pipeline(Properties);

impl Pipeline {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The list of compute nodes that form the pipeline DAG.
    ///
    /// `Computations`. Required.
    pub fn computations(mut self, value: impl Into<List<pipeline::ComputeNode>>) -> Self {
        self.0.set("Computations", value.into());
        self
    }

    /// A description of the pipeline.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A map of environment variable key-value pairs.
    ///
    /// `EnvironmentVariables`.
    pub fn environment_variables(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("EnvironmentVariables", value.into());
        self
    }

    /// The name of the pipeline. Must be unique within the workspace.
    ///
    /// `PipelineName`. Required. A change replaces the resource.
    pub fn pipeline_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PipelineName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<pipeline::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the workspace.
    ///
    /// `WorkspaceName`. Required. A change replaces the resource.
    pub fn workspace_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceName", value.into());
        self
    }
}

impl Resource for Pipeline {
    const TYPE: &'static str = "AWS::IoTSiteWise::Pipeline";
}

impl Construct for Pipeline {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Pipeline> for Properties {
    fn from(value: Pipeline) -> Self {
        value.0
    }
}

impl Handle<Pipeline> {
    /// The ARN of the pipeline.
    ///
    /// `Fn::GetAtt` of `PipelineArn`.
    #[must_use]
    pub fn pipeline_arn(self) -> Value<String> {
        self.attribute("PipelineArn")
    }

    /// The current lifecycle status of the pipeline.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// \> The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025 . If you would like to use the AWS IoT SiteWise Monitor feature, sign up prior to that date.
///
/// [`AWS::IoTSiteWise::Portal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-portal.html).
///
/// Required: `PortalContactEmail`, `PortalName`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Portal(Properties);

impl Portal {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains the configuration information of an alarm created in an AWS IoT SiteWise Monitor portal. You can use the alarm to monitor an asset property and get notified when the asset property value is outside a specified range.
    ///
    /// `Alarms`.
    pub fn alarms(mut self, value: impl Into<Value<portal::Alarms>>) -> Self {
        self.0.set("Alarms", value.into());
        self
    }

    /// The email address that sends alarm notifications.
    ///
    /// `NotificationSenderEmail`.
    pub fn notification_sender_email(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationSenderEmail", value.into());
        self
    }

    /// The service to use to authenticate users to the portal. Choose from the following options:
    ///
    /// `PortalAuthMode`. Allowed: [`PortalAuthMode`](portal::PortalAuthMode). A change replaces the resource.
    pub fn portal_auth_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortalAuthMode", value.into());
        self
    }

    /// The AWS administrator's contact email address.
    ///
    /// `PortalContactEmail`. Required.
    pub fn portal_contact_email(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortalContactEmail", value.into());
        self
    }

    /// A description for the portal.
    ///
    /// `PortalDescription`.
    pub fn portal_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortalDescription", value.into());
        self
    }

    /// A friendly name for the portal.
    ///
    /// `PortalName`. Required.
    pub fn portal_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortalName", value.into());
        self
    }

    /// Define the type of portal. The value for AWS IoT SiteWise Monitor (Classic) is `SITEWISE_PORTAL_V1` . The value for AWS IoT SiteWise Monitor (AI-aware) is `SITEWISE_PORTAL_V2` .
    ///
    /// `PortalType`. Allowed: [`PortalType`](portal::PortalType). A change replaces the resource.
    pub fn portal_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortalType", value.into());
        self
    }

    /// Map to associate detail of configuration related with a PortalType.
    ///
    /// `PortalTypeConfiguration`.
    pub fn portal_type_configuration(
        mut self,
        value: impl Into<Map<portal::PortalTypeEntry>>,
    ) -> Self {
        self.0.set("PortalTypeConfiguration", value.into());
        self
    }

    /// The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of a service role that allows the portal's users to access your AWS IoT SiteWise resources on your behalf.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// A list of key-value pairs that contain metadata for the portal.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<portal::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Portal {
    const TYPE: &'static str = "AWS::IoTSiteWise::Portal";
}

impl Construct for Portal {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Portal> for Properties {
    fn from(value: Portal) -> Self {
        value.0
    }
}

impl Handle<Portal> {
    /// The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the portal, which has the following format.
    ///
    /// `Fn::GetAtt` of `PortalArn`.
    #[must_use]
    pub fn portal_arn(self) -> Value<String> {
        self.attribute("PortalArn")
    }

    /// The SSO application generated client ID (used with SSO APIs).
    ///
    /// `Fn::GetAtt` of `PortalClientId`.
    #[must_use]
    pub fn portal_client_id(self) -> Value<String> {
        self.attribute("PortalClientId")
    }

    /// The ID of the created portal.
    ///
    /// `Fn::GetAtt` of `PortalId`.
    #[must_use]
    pub fn portal_id(self) -> Value<String> {
        self.attribute("PortalId")
    }

    /// The public URL for the AWS IoT SiteWise Monitor portal.
    ///
    /// `Fn::GetAtt` of `PortalStartUrl`.
    #[must_use]
    pub fn portal_start_url(self) -> Value<String> {
        self.attribute("PortalStartUrl")
    }
}

/// \> The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025 . If you would like to use the AWS IoT SiteWise Monitor feature, sign up prior to that date.
///
/// [`AWS::IoTSiteWise::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-project.html).
///
/// Required: `PortalId`, `ProjectName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Project(Properties);

impl Project {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list that contains the IDs of each asset associated with the project.
    ///
    /// `AssetIds`.
    pub fn asset_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AssetIds", value.into());
        self
    }

    /// The ID of the portal in which to create the project.
    ///
    /// `PortalId`. Required. A change replaces the resource.
    pub fn portal_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortalId", value.into());
        self
    }

    /// A description for the project.
    ///
    /// `ProjectDescription`.
    pub fn project_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectDescription", value.into());
        self
    }

    /// A friendly name for the project.
    ///
    /// `ProjectName`. Required.
    pub fn project_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectName", value.into());
        self
    }

    /// A list of key-value pairs that contain metadata for the project.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<project::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Project {
    const TYPE: &'static str = "AWS::IoTSiteWise::Project";
}

impl Construct for Project {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Project> for Properties {
    fn from(value: Project) -> Self {
        value.0
    }
}

impl Handle<Project> {
    /// The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the project, which has the following format.
    ///
    /// `Fn::GetAtt` of `ProjectArn`.
    #[must_use]
    pub fn project_arn(self) -> Value<String> {
        self.attribute("ProjectArn")
    }

    /// The ID of the project.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[must_use]
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }
}

/// Resource schema for AWS::IoTSiteWise::Task. A task defines a reusable containerized compute workload that can be referenced by one or more pipeline compute nodes.
///
/// [`AWS::IoTSiteWise::Task`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-task.html).
///
/// Required: `TaskConfiguration`, `TaskName`, `WorkspaceName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Task(Properties);

impl Task {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the task.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<task::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The task execution configuration.
    ///
    /// `TaskConfiguration`. Required.
    pub fn task_configuration(mut self, value: impl Into<Value<task::TaskConfiguration>>) -> Self {
        self.0.set("TaskConfiguration", value.into());
        self
    }

    /// The name of the task. Must be unique within the workspace.
    ///
    /// `TaskName`. Required. A change replaces the resource.
    pub fn task_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TaskName", value.into());
        self
    }

    /// The name of the workspace.
    ///
    /// `WorkspaceName`. Required. A change replaces the resource.
    pub fn workspace_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceName", value.into());
        self
    }
}

impl Resource for Task {
    const TYPE: &'static str = "AWS::IoTSiteWise::Task";
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
    /// The current lifecycle status of the task.
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

/// Represents an AWS IoT SiteWise workspace that provides logical isolation for tasks and pipelines.
///
/// [`AWS::IoTSiteWise::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-workspace.html).
///
/// Required: `EncryptionConfiguration`, `WorkspaceName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workspace(Properties);

impl Workspace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The encryption configuration for the workspace.
    ///
    /// `EncryptionConfiguration`. Required. A change replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<workspace::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// The ARN of the AWS KMS key used for KMS\_BASED\_ENCRYPTION. Required when EncryptionConfiguration.EncryptionType is KMS\_BASED\_ENCRYPTION.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workspace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A description of the workspace.
    ///
    /// `WorkspaceDescription`.
    pub fn workspace_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceDescription", value.into());
        self
    }

    /// The name of the workspace.
    ///
    /// `WorkspaceName`. Required. A change replaces the resource.
    pub fn workspace_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceName", value.into());
        self
    }
}

impl Resource for Workspace {
    const TYPE: &'static str = "AWS::IoTSiteWise::Workspace";
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
    /// The time the workspace was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The current state of the workspace.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The time the workspace was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The ARN of the workspace.
    ///
    /// `Fn::GetAtt` of `WorkspaceArn`.
    #[must_use]
    pub fn workspace_arn(self) -> Value<String> {
        self.attribute("WorkspaceArn")
    }
}

/// Property types and words of [`AccessPolicy`].
pub mod access_policy {
    use crate::{Json, Properties, Value};

    /// The identity (IAM Identity Center user, IAM Identity Center group, or IAM user) to which this access policy applies.
    ///
    /// A property type of `AWS::IoTSiteWise::AccessPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessPolicyIdentity(Properties);

    impl AccessPolicyIdentity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An IAM role identity.
        ///
        /// `IamRole`.
        pub fn iam_role(mut self, value: impl Into<Value<IamRole>>) -> Self {
            self.0.set("IamRole", value.into());
            self
        }

        /// An IAM user identity.
        ///
        /// `IamUser`.
        pub fn iam_user(mut self, value: impl Into<Value<IamUser>>) -> Self {
            self.0.set("IamUser", value.into());
            self
        }

        /// An IAM Identity Center user identity.
        ///
        /// `User`.
        pub fn user(mut self, value: impl Into<Value<User>>) -> Self {
            self.0.set("User", value.into());
            self
        }
    }

    impl From<AccessPolicyIdentity> for Json {
        fn from(value: AccessPolicyIdentity) -> Self {
            value.0.into()
        }
    }

    /// The AWS IoT SiteWise Monitor resource for this access policy. Choose either a portal or a project.
    ///
    /// A property type of `AWS::IoTSiteWise::AccessPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessPolicyResource(Properties);

    impl AccessPolicyResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Identifies an AWS IoT SiteWise Monitor portal.
        ///
        /// `Portal`.
        pub fn portal(mut self, value: impl Into<Value<Portal>>) -> Self {
            self.0.set("Portal", value.into());
            self
        }

        /// Identifies a specific AWS IoT SiteWise Monitor project.
        ///
        /// `Project`.
        pub fn project(mut self, value: impl Into<Value<Project>>) -> Self {
            self.0.set("Project", value.into());
            self
        }
    }

    impl From<AccessPolicyResource> for Json {
        fn from(value: AccessPolicyResource) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an AWS Identity and Access Management role. For more information, see [IAM roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html) in the \*IAM User Guide\* .
    ///
    /// A property type of `AWS::IoTSiteWise::AccessPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IamRole(Properties);

    impl IamRole {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM role. For more information, see [IAM ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html) in the \*IAM User Guide\* .
        ///
        /// `arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("arn", value.into());
            self
        }
    }

    impl From<IamRole> for Json {
        fn from(value: IamRole) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an AWS Identity and Access Management user.
    ///
    /// A property type of `AWS::IoTSiteWise::AccessPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IamUser(Properties);

    impl IamUser {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM user. For more information, see [IAM ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html) in the \*IAM User Guide\* .
        ///
        /// `arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("arn", value.into());
            self
        }
    }

    impl From<IamUser> for Json {
        fn from(value: IamUser) -> Self {
            value.0.into()
        }
    }

    /// Identifies an AWS IoT SiteWise Monitor portal.
    ///
    /// A property type of `AWS::IoTSiteWise::AccessPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Portal(Properties);

    impl Portal {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the portal.
        ///
        /// `id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("id", value.into());
            self
        }
    }

    impl From<Portal> for Json {
        fn from(value: Portal) -> Self {
            value.0.into()
        }
    }

    /// Identifies a specific AWS IoT SiteWise Monitor project.
    ///
    /// A property type of `AWS::IoTSiteWise::AccessPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Project(Properties);

    impl Project {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the project.
        ///
        /// `id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("id", value.into());
            self
        }
    }

    impl From<Project> for Json {
        fn from(value: Project) -> Self {
            value.0.into()
        }
    }

    /// Contains information for a user identity in an access policy.
    ///
    /// A property type of `AWS::IoTSiteWise::AccessPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct User(Properties);

    impl User {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IAM Identity Center ID of the user.
        ///
        /// `id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("id", value.into());
            self
        }
    }

    impl From<User> for Json {
        fn from(value: User) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AccessPolicyPermission`.
        pub enum AccessPolicyPermission {
            Administrator = "ADMINISTRATOR",
            Viewer = "VIEWER",
        }
    }
}

/// Property types of [`Application`].
pub mod application {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoTSiteWise::Application`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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

/// Property types and words of [`Asset`].
pub mod asset {
    use crate::{Json, Properties, Value};

    /// Describes an asset hierarchy that contains a hierarchy's name and ID.
    ///
    /// A property type of `AWS::IoTSiteWise::Asset`.
    ///
    /// Required: `ChildAssetId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetHierarchy(Properties);

    impl AssetHierarchy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Id of the child asset.
        ///
        /// `ChildAssetId`. Required.
        pub fn child_asset_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChildAssetId", value.into());
            self
        }

        /// The external ID of the hierarchy, if it has one. When you update an asset hierarchy, you may assign an external ID if it doesn't already have one. You can't change the external ID of an asset hierarchy that already has one.
        ///
        /// `ExternalId`.
        pub fn external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExternalId", value.into());
            self
        }

        /// The ID of the hierarchy. This ID is a `hierarchyId` .
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The ID of the hierarchy. This ID is a `hierarchyId` .
        ///
        /// `LogicalId`.
        pub fn logical_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogicalId", value.into());
            self
        }
    }

    impl From<AssetHierarchy> for Json {
        fn from(value: AssetHierarchy) -> Self {
            value.0.into()
        }
    }

    /// Contains asset property information.
    ///
    /// A property type of `AWS::IoTSiteWise::Asset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetProperty(Properties);

    impl AssetProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The alias that identifies the property, such as an OPC-UA server data stream path (for example, `/company/windfarm/3/turbine/7/temperature` ).
        ///
        /// `Alias`.
        pub fn alias(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Alias", value.into());
            self
        }

        /// The external ID of the property. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the \*AWS IoT SiteWise User Guide\* .
        ///
        /// `ExternalId`.
        pub fn external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExternalId", value.into());
            self
        }

        /// The ID of the asset property.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The `LogicalID` of the asset property.
        ///
        /// `LogicalId`.
        pub fn logical_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogicalId", value.into());
            self
        }

        /// The MQTT notification state (enabled or disabled) for this asset property. When the notification state is enabled, AWS IoT SiteWise publishes property value updates to a unique MQTT topic.
        ///
        /// `NotificationState`. Allowed: [`NotificationState`].
        pub fn notification_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotificationState", value.into());
            self
        }

        /// The unit (such as `Newtons` or `RPM` ) of the asset property.
        ///
        /// `Unit`.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<AssetProperty> for Json {
        fn from(value: AssetProperty) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTSiteWise::Asset`.
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
        /// Words for `NotificationState`.
        pub enum NotificationState {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`AssetModel`].
pub mod asset_model {
    use crate::{Json, List, Properties, Value};

    /// Contains information about a composite model in an asset model. This object contains the asset property definitions that you define in the composite model.
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetModelCompositeModel(Properties);

    impl AssetModelCompositeModel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of a component model which is reused to create this composite model.
        ///
        /// `ComposedAssetModelId`.
        pub fn composed_asset_model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComposedAssetModelId", value.into());
            self
        }

        /// The asset property definitions for this composite model.
        ///
        /// `CompositeModelProperties`.
        pub fn composite_model_properties(
            mut self,
            value: impl Into<List<AssetModelProperty>>,
        ) -> Self {
            self.0.set("CompositeModelProperties", value.into());
            self
        }

        /// The description of the composite model.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The external ID of a composite model on this asset model. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the \*AWS IoT SiteWise User Guide\* .
        ///
        /// `ExternalId`.
        pub fn external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExternalId", value.into());
            self
        }

        /// The ID of the asset model composite model.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The name of the composite model.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The external ID of the parent composite model. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the \*AWS IoT SiteWise User Guide\* .
        ///
        /// `ParentAssetModelCompositeModelExternalId`.
        pub fn parent_asset_model_composite_model_external_id(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("ParentAssetModelCompositeModelExternalId", value.into());
            self
        }

        /// The structured path to the property from the root of the asset using property names. Path is used as the ID if the asset model is a derived composite model.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The type of the composite model. For alarm composite models, this type is `AWS/ALARM` .
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<AssetModelCompositeModel> for Json {
        fn from(value: AssetModelCompositeModel) -> Self {
            value.0.into()
        }
    }

    /// Describes an asset hierarchy that contains a hierarchy's name, ID, and child asset model ID that specifies the type of asset that can be in this hierarchy.
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    ///
    /// Required: `ChildAssetModelId`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetModelHierarchy(Properties);

    impl AssetModelHierarchy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the asset model, in UUID format. All assets in this hierarchy must be instances of the `childAssetModelId` asset model. AWS IoT SiteWise will always return the actual asset model ID for this value.
        ///
        /// `ChildAssetModelId`. Required.
        pub fn child_asset_model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChildAssetModelId", value.into());
            self
        }

        /// The external ID (if any) provided in the [CreateAssetModel](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_CreateAssetModel.html) or [UpdateAssetModel](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_UpdateAssetModel.html) operation.
        ///
        /// `ExternalId`.
        pub fn external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExternalId", value.into());
            self
        }

        /// The ID of the asset model hierarchy. This ID is a `hierarchyId` .
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The `LogicalID` of the asset model hierarchy. This ID is a `hierarchyLogicalId` .
        ///
        /// `LogicalId`.
        pub fn logical_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogicalId", value.into());
            self
        }

        /// The name of the asset model hierarchy that you specify by using the [CreateAssetModel](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_CreateAssetModel.html) or [UpdateAssetModel](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_UpdateAssetModel.html) API operation.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<AssetModelHierarchy> for Json {
        fn from(value: AssetModelHierarchy) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an asset model property.
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    ///
    /// Required: `DataType`, `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetModelProperty(Properties);

    impl AssetModelProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data type of the asset model property.
        ///
        /// `DataType`. Required. Allowed: [`DataType`].
        pub fn data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataType", value.into());
            self
        }

        /// The data type of the structure for this property. This parameter exists on properties that have the `STRUCT` data type.
        ///
        /// `DataTypeSpec`. Allowed: [`DataTypeSpec`].
        pub fn data_type_spec(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataTypeSpec", value.into());
            self
        }

        /// The external ID of the asset property. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the \*AWS IoT SiteWise User Guide\* .
        ///
        /// `ExternalId`.
        pub fn external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExternalId", value.into());
            self
        }

        /// The ID of the property.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The `LogicalID` of the asset model property.
        ///
        /// `LogicalId`.
        pub fn logical_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogicalId", value.into());
            self
        }

        /// The name of the asset model property.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Contains a property type, which can be one of `attribute` , `measurement` , `metric` , or `transform` .
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<PropertyType>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The unit of the asset model property, such as `Newtons` or `RPM` .
        ///
        /// `Unit`.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<AssetModelProperty> for Json {
        fn from(value: AssetModelProperty) -> Self {
            value.0.into()
        }
    }

    /// Contains an asset attribute property. For more information, see [Attributes](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/asset-properties.html#attributes) in the \*AWS IoT SiteWise User Guide\* .
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Attribute(Properties);

    impl Attribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default value of the asset model property attribute. All assets that you create from the asset model contain this attribute value. You can update an attribute's value after you create an asset.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }
    }

    impl From<Attribute> for Json {
        fn from(value: Attribute) -> Self {
            value.0.into()
        }
    }

    /// Contains information about applied interface property and asset model property
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    ///
    /// Required: `InterfaceAssetModelPropertyExternalId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnforcedAssetModelInterfacePropertyMapping(Properties);

    impl EnforcedAssetModelInterfacePropertyMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The external ID of the linked asset model property
        ///
        /// `AssetModelPropertyExternalId`.
        pub fn asset_model_property_external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssetModelPropertyExternalId", value.into());
            self
        }

        /// The logical ID of the linked asset model property
        ///
        /// `AssetModelPropertyLogicalId`.
        pub fn asset_model_property_logical_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssetModelPropertyLogicalId", value.into());
            self
        }

        /// The external ID of the applied interface property
        ///
        /// `InterfaceAssetModelPropertyExternalId`. Required.
        pub fn interface_asset_model_property_external_id(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("InterfaceAssetModelPropertyExternalId", value.into());
            self
        }
    }

    impl From<EnforcedAssetModelInterfacePropertyMapping> for Json {
        fn from(value: EnforcedAssetModelInterfacePropertyMapping) -> Self {
            value.0.into()
        }
    }

    /// Contains information about applied interface hierarchy and asset model hierarchy
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnforcedAssetModelInterfaceRelationship(Properties);

    impl EnforcedAssetModelInterfaceRelationship {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the asset model that has the interface applied to it.
        ///
        /// `InterfaceAssetModelId`.
        pub fn interface_asset_model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InterfaceAssetModelId", value.into());
            self
        }

        /// A list of property mappings between the interface asset model and the asset model where the interface is applied.
        ///
        /// `PropertyMappings`.
        pub fn property_mappings(
            mut self,
            value: impl Into<List<EnforcedAssetModelInterfacePropertyMapping>>,
        ) -> Self {
            self.0.set("PropertyMappings", value.into());
            self
        }
    }

    impl From<EnforcedAssetModelInterfaceRelationship> for Json {
        fn from(value: EnforcedAssetModelInterfaceRelationship) -> Self {
            value.0.into()
        }
    }

    /// Contains expression variable information.
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExpressionVariable(Properties);

    impl ExpressionVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The friendly name of the variable to be used in the expression.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The variable that identifies an asset property from which to use values.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<VariableValue>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ExpressionVariable> for Json {
        fn from(value: ExpressionVariable) -> Self {
            value.0.into()
        }
    }

    /// Contains an asset metric property. With metrics, you can calculate aggregate functions, such as an average, maximum, or minimum, as specified through an expression. A metric maps several values to a single value (such as a sum).
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    ///
    /// Required: `Expression`, `Variables`, `Window`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Metric(Properties);

    impl Metric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The mathematical expression that defines the metric aggregation function. You can specify up to 10 variables per expression. You can specify up to 10 functions per expression.
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// The list of variables used in the expression.
        ///
        /// `Variables`. Required.
        pub fn variables(mut self, value: impl Into<List<ExpressionVariable>>) -> Self {
            self.0.set("Variables", value.into());
            self
        }

        /// The window (time interval) over which AWS IoT SiteWise computes the metric's aggregation expression. AWS IoT SiteWise computes one data point per `window` .
        ///
        /// `Window`. Required.
        pub fn window(mut self, value: impl Into<Value<MetricWindow>>) -> Self {
            self.0.set("Window", value.into());
            self
        }
    }

    impl From<Metric> for Json {
        fn from(value: Metric) -> Self {
            value.0.into()
        }
    }

    /// Contains a time interval window used for data aggregate computations (for example, average, sum, count, and so on).
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricWindow(Properties);

    impl MetricWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The tumbling time interval window.
        ///
        /// `Tumbling`.
        pub fn tumbling(mut self, value: impl Into<Value<TumblingWindow>>) -> Self {
            self.0.set("Tumbling", value.into());
            self
        }
    }

    impl From<MetricWindow> for Json {
        fn from(value: MetricWindow) -> Self {
            value.0.into()
        }
    }

    /// Represents one level between a composite model and the root of the asset model.
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PropertyPathDefinition(Properties);

    impl PropertyPathDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the path segment.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<PropertyPathDefinition> for Json {
        fn from(value: PropertyPathDefinition) -> Self {
            value.0.into()
        }
    }

    /// Contains a property type, which can be one of `attribute` , `measurement` , `metric` , or `transform` .
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    ///
    /// Required: `TypeName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PropertyType(Properties);

    impl PropertyType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies an asset attribute property.
        ///
        /// `Attribute`.
        pub fn attribute(mut self, value: impl Into<Value<Attribute>>) -> Self {
            self.0.set("Attribute", value.into());
            self
        }

        /// Specifies an asset metric property.
        ///
        /// `Metric`.
        pub fn metric(mut self, value: impl Into<Value<Metric>>) -> Self {
            self.0.set("Metric", value.into());
            self
        }

        /// Specifies an asset transform property. A transform contains a mathematical expression that maps a property's data points from one form to another, such as a unit conversion from Celsius to Fahrenheit.
        ///
        /// `Transform`.
        pub fn transform(mut self, value: impl Into<Value<Transform>>) -> Self {
            self.0.set("Transform", value.into());
            self
        }

        /// The type of property type, which can be one of `Attribute` , `Measurement` , `Metric` , or `Transform` .
        ///
        /// `TypeName`. Required. Allowed: [`TypeName`].
        pub fn type_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TypeName", value.into());
            self
        }
    }

    impl From<PropertyType> for Json {
        fn from(value: PropertyType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTSiteWise::AssetModel`.
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

    /// Contains an asset transform property. A transform is a one-to-one mapping of a property's data points from one form to another.
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    ///
    /// Required: `Expression`, `Variables`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Transform(Properties);

    impl Transform {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The mathematical expression that defines the transformation function. You can specify up to 10 variables per expression. You can specify up to 10 functions per expression.
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// The list of variables used in the expression.
        ///
        /// `Variables`. Required.
        pub fn variables(mut self, value: impl Into<List<ExpressionVariable>>) -> Self {
            self.0.set("Variables", value.into());
            self
        }
    }

    impl From<Transform> for Json {
        fn from(value: Transform) -> Self {
            value.0.into()
        }
    }

    /// Contains a tumbling window, which is a repeating fixed-sized, non-overlapping, and contiguous time window. You can use this window in metrics to aggregate data from properties and other assets.
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    ///
    /// Required: `Interval`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TumblingWindow(Properties);

    impl TumblingWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time interval for the tumbling window. The interval time must be between 1 minute and 1 week.
        ///
        /// `Interval`. Required.
        pub fn interval(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The offset for the tumbling window. The `offset` parameter accepts the following:
        ///
        /// `Offset`.
        pub fn offset(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Offset", value.into());
            self
        }
    }

    impl From<TumblingWindow> for Json {
        fn from(value: TumblingWindow) -> Self {
            value.0.into()
        }
    }

    /// Identifies a property value used in an expression.
    ///
    /// A property type of `AWS::IoTSiteWise::AssetModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VariableValue(Properties);

    impl VariableValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The external ID of the hierarchy being referenced. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the \*AWS IoT SiteWise User Guide\* .
        ///
        /// `HierarchyExternalId`.
        pub fn hierarchy_external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HierarchyExternalId", value.into());
            self
        }

        /// The ID of the hierarchy to query for the property ID. You can use the hierarchy's name instead of the hierarchy's ID. If the hierarchy has an external ID, you can specify `externalId:` followed by the external ID.
        ///
        /// `HierarchyId`.
        pub fn hierarchy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HierarchyId", value.into());
            self
        }

        /// The `LogicalID` of the hierarchy to query for the `PropertyLogicalID` .
        ///
        /// `HierarchyLogicalId`.
        pub fn hierarchy_logical_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HierarchyLogicalId", value.into());
            self
        }

        /// The external ID of the property being referenced. For more information, see [Using external IDs](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/object-ids.html#external-ids) in the \*AWS IoT SiteWise User Guide\* .
        ///
        /// `PropertyExternalId`.
        pub fn property_external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyExternalId", value.into());
            self
        }

        /// The ID of the property to use as the variable. You can use the property `name` if it's from the same asset model. If the property has an external ID, you can specify `externalId:` followed by the external ID.
        ///
        /// `PropertyId`.
        pub fn property_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyId", value.into());
            self
        }

        /// The `LogicalID` of the property that is being referenced.
        ///
        /// `PropertyLogicalId`.
        pub fn property_logical_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyLogicalId", value.into());
            self
        }

        /// The path of the property. Each step of the path is the name of the step. See the following example:
        ///
        /// `PropertyPath`.
        pub fn property_path(mut self, value: impl Into<List<PropertyPathDefinition>>) -> Self {
            self.0.set("PropertyPath", value.into());
            self
        }
    }

    impl From<VariableValue> for Json {
        fn from(value: VariableValue) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AssetModelType`.
        pub enum AssetModelType {
            AssetModel = "ASSET_MODEL",
            ComponentModel = "COMPONENT_MODEL",
            Interface = "INTERFACE",
        }

        /// Words for `DataType`.
        pub enum DataType {
            String = "STRING",
            Integer = "INTEGER",
            Double = "DOUBLE",
            Boolean = "BOOLEAN",
            Struct = "STRUCT",
        }

        /// Words for `DataTypeSpec`.
        pub enum DataTypeSpec {
            AwsAlarmState = "AWS/ALARM_STATE",
        }

        /// Words for `TypeName`.
        pub enum TypeName {
            Measurement = "Measurement",
            Attribute = "Attribute",
            Transform = "Transform",
            Metric = "Metric",
        }
    }
}

/// Property types of [`ComputationModel`].
pub mod computation_model {
    use crate::{Json, List, Properties, Value};

    /// Contains the configuration for anomaly detection computation models.
    ///
    /// A property type of `AWS::IoTSiteWise::ComputationModel`.
    ///
    /// Required: `InputProperties`, `ResultProperty`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnomalyDetectionComputationModelConfiguration(Properties);

    impl AnomalyDetectionComputationModelConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of input properties for the anomaly detection model.
        ///
        /// `InputProperties`. Required.
        pub fn input_properties(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputProperties", value.into());
            self
        }

        /// The property where the anomaly detection results will be stored.
        ///
        /// `ResultProperty`. Required.
        pub fn result_property(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResultProperty", value.into());
            self
        }
    }

    impl From<AnomalyDetectionComputationModelConfiguration> for Json {
        fn from(value: AnomalyDetectionComputationModelConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an `assetModelProperty` binding value.
    ///
    /// A property type of `AWS::IoTSiteWise::ComputationModel`.
    ///
    /// Required: `AssetModelId`, `PropertyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetModelPropertyBindingValue(Properties);

    impl AssetModelPropertyBindingValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the asset model, in UUID format.
        ///
        /// `AssetModelId`. Required.
        pub fn asset_model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssetModelId", value.into());
            self
        }

        /// The ID of the asset model property used in data binding value.
        ///
        /// `PropertyId`. Required.
        pub fn property_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyId", value.into());
            self
        }
    }

    impl From<AssetModelPropertyBindingValue> for Json {
        fn from(value: AssetModelPropertyBindingValue) -> Self {
            value.0.into()
        }
    }

    /// Represents a data binding value referencing a specific asset property. It's used to bind computation model variables to actual asset property values for processing.
    ///
    /// A property type of `AWS::IoTSiteWise::ComputationModel`.
    ///
    /// Required: `AssetId`, `PropertyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetPropertyBindingValue(Properties);

    impl AssetPropertyBindingValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the asset containing the property. This identifies the specific asset instance's property value used in the computation model.
        ///
        /// `AssetId`. Required.
        pub fn asset_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssetId", value.into());
            self
        }

        /// The ID of the property within the asset. This identifies the specific property's value used in the computation model.
        ///
        /// `PropertyId`. Required.
        pub fn property_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyId", value.into());
            self
        }
    }

    impl From<AssetPropertyBindingValue> for Json {
        fn from(value: AssetPropertyBindingValue) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the computation model.
    ///
    /// A property type of `AWS::IoTSiteWise::ComputationModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputationModelConfiguration(Properties);

    impl ComputationModelConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for the anomaly detection type of computation model.
        ///
        /// `AnomalyDetection`.
        pub fn anomaly_detection(
            mut self,
            value: impl Into<Value<AnomalyDetectionComputationModelConfiguration>>,
        ) -> Self {
            self.0.set("AnomalyDetection", value.into());
            self
        }
    }

    impl From<ComputationModelConfiguration> for Json {
        fn from(value: ComputationModelConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains computation model data binding value information, which can be one of `assetModelProperty` , `list` .
    ///
    /// A property type of `AWS::IoTSiteWise::ComputationModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputationModelDataBindingValue(Properties);

    impl ComputationModelDataBindingValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies an asset model property data binding value.
        ///
        /// `AssetModelProperty`.
        pub fn asset_model_property(
            mut self,
            value: impl Into<Value<AssetModelPropertyBindingValue>>,
        ) -> Self {
            self.0.set("AssetModelProperty", value.into());
            self
        }

        /// The asset property value used for computation model data binding.
        ///
        /// `AssetProperty`.
        pub fn asset_property(
            mut self,
            value: impl Into<Value<AssetPropertyBindingValue>>,
        ) -> Self {
            self.0.set("AssetProperty", value.into());
            self
        }

        /// Specifies a list of data binding value.
        ///
        /// `List`.
        pub fn list(mut self, value: impl Into<List<ComputationModelDataBindingValue>>) -> Self {
            self.0.set("List", value.into());
            self
        }
    }

    impl From<ComputationModelDataBindingValue> for Json {
        fn from(value: ComputationModelDataBindingValue) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTSiteWise::ComputationModel`.
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
}

/// Property types of [`Dashboard`].
pub mod dashboard {
    use crate::{Json, Properties, Value};

    /// To add or update tag, provide both key and value. To delete tag, provide only tag key to be deleted
    ///
    /// A property type of `AWS::IoTSiteWise::Dashboard`.
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
}

/// Property types and words of [`Dataset`].
pub mod dataset {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IoTSiteWise::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetConfig(Properties);

    impl DatasetConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The session configuration for a SESSION dataset.
        ///
        /// `Session`.
        pub fn session(mut self, value: impl Into<Value<SessionConfig>>) -> Self {
            self.0.set("Session", value.into());
            self
        }
    }

    impl From<DatasetConfig> for Json {
        fn from(value: DatasetConfig) -> Self {
            value.0.into()
        }
    }

    /// The data source for the dataset.
    ///
    /// A property type of `AWS::IoTSiteWise::Dataset`.
    ///
    /// Required: `SourceFormat`, `SourceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetSource(Properties);

    impl DatasetSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The details of the dataset source associated with the dataset.
        ///
        /// `SourceDetail`.
        pub fn source_detail(mut self, value: impl Into<Value<SourceDetail>>) -> Self {
            self.0.set("SourceDetail", value.into());
            self
        }

        /// The format of the dataset source associated with the dataset.
        ///
        /// `SourceFormat`. Required. Allowed: [`SourceFormat`].
        pub fn source_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceFormat", value.into());
            self
        }

        /// The type of data source for the dataset.
        ///
        /// `SourceType`. Required. Allowed: [`SourceType`].
        pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceType", value.into());
            self
        }
    }

    impl From<DatasetSource> for Json {
        fn from(value: DatasetSource) -> Self {
            value.0.into()
        }
    }

    /// The source details for the Kendra dataset source.
    ///
    /// A property type of `AWS::IoTSiteWise::Dataset`.
    ///
    /// Required: `KnowledgeBaseArn`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KendraSourceDetail(Properties);

    impl KendraSourceDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The `knowledgeBaseArn` details for the Kendra dataset source.
        ///
        /// `KnowledgeBaseArn`. Required.
        pub fn knowledge_base_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KnowledgeBaseArn", value.into());
            self
        }

        /// The `roleARN` details for the Kendra dataset source.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<KendraSourceDetail> for Json {
        fn from(value: KendraSourceDetail) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTSiteWise::Dataset`.
    ///
    /// Required: `SessionEndTime`, `SessionStartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SessionConfig(Properties);

    impl SessionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The end time of the session as an ISO 8601 UTC instant, for example 2024-12-31T23:59:59Z.
        ///
        /// `SessionEndTime`. Required.
        pub fn session_end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SessionEndTime", value.into());
            self
        }

        /// The start time of the session as an ISO 8601 UTC instant, for example 2024-01-01T00:00:00Z.
        ///
        /// `SessionStartTime`. Required.
        pub fn session_start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SessionStartTime", value.into());
            self
        }
    }

    impl From<SessionConfig> for Json {
        fn from(value: SessionConfig) -> Self {
            value.0.into()
        }
    }

    /// The details of the dataset source associated with the dataset.
    ///
    /// A property type of `AWS::IoTSiteWise::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceDetail(Properties);

    impl SourceDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains details about the Kendra dataset source.
        ///
        /// `Kendra`.
        pub fn kendra(mut self, value: impl Into<Value<KendraSourceDetail>>) -> Self {
            self.0.set("Kendra", value.into());
            self
        }
    }

    impl From<SourceDetail> for Json {
        fn from(value: SourceDetail) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTSiteWise::Dataset`.
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
        /// Words for `DatasetType`.
        pub enum DatasetType {
            Session = "SESSION",
            Curated = "CURATED",
            External = "EXTERNAL",
        }

        /// Words for `SourceFormat`.
        pub enum SourceFormat {
            KnowledgeBase = "KNOWLEDGE_BASE",
            Timeseries = "TIMESERIES",
        }

        /// Words for `SourceType`.
        pub enum SourceType {
            Kendra = "KENDRA",
            Sitewise = "SITEWISE",
        }
    }
}

/// Property types and words of [`Gateway`].
pub mod gateway {
    use crate::{Json, Properties, Value};

    /// Contains a summary of a gateway capability configuration.
    ///
    /// A property type of `AWS::IoTSiteWise::Gateway`.
    ///
    /// Required: `CapabilityNamespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayCapabilitySummary(Properties);

    impl GatewayCapabilitySummary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The JSON document that defines the configuration for the gateway capability.
        ///
        /// `CapabilityConfiguration`.
        pub fn capability_configuration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapabilityConfiguration", value.into());
            self
        }

        /// The namespace of the capability configuration. For example, if you configure OPC UA sources for an MQTT-enabled gateway, your OPC-UA capability configuration has the namespace `iotsitewise:opcuacollector:3` .
        ///
        /// `CapabilityNamespace`. Required.
        pub fn capability_namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapabilityNamespace", value.into());
            self
        }
    }

    impl From<GatewayCapabilitySummary> for Json {
        fn from(value: GatewayCapabilitySummary) -> Self {
            value.0.into()
        }
    }

    /// The gateway's platform configuration. You can only specify one platform type in a gateway.
    ///
    /// A property type of `AWS::IoTSiteWise::Gateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayPlatform(Properties);

    impl GatewayPlatform {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A gateway that runs on AWS IoT Greengrass V2 .
        ///
        /// `GreengrassV2`.
        pub fn greengrass_v2(mut self, value: impl Into<Value<GreengrassV2>>) -> Self {
            self.0.set("GreengrassV2", value.into());
            self
        }

        /// An AWS IoT SiteWise Edge gateway that runs on a Siemens Industrial Edge Device.
        ///
        /// `SiemensIE`.
        pub fn siemens_ie(mut self, value: impl Into<Value<SiemensIE>>) -> Self {
            self.0.set("SiemensIE", value.into());
            self
        }
    }

    impl From<GatewayPlatform> for Json {
        fn from(value: GatewayPlatform) -> Self {
            value.0.into()
        }
    }

    /// Contains details for a gateway that runs on AWS IoT Greengrass V2 . To create a gateway that runs on AWS IoT Greengrass V2 , you must deploy the IoT SiteWise Edge component to your gateway device.
    ///
    /// A property type of `AWS::IoTSiteWise::Gateway`.
    ///
    /// Required: `CoreDeviceThingName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GreengrassV2(Properties);

    impl GreengrassV2 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operating system of the core device in AWS IoT Greengrass V2.
        ///
        /// `CoreDeviceOperatingSystem`. Allowed: [`CoreDeviceOperatingSystem`].
        pub fn core_device_operating_system(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CoreDeviceOperatingSystem", value.into());
            self
        }

        /// The name of the AWS IoT thing for your AWS IoT Greengrass V2 core device.
        ///
        /// `CoreDeviceThingName`. Required.
        pub fn core_device_thing_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CoreDeviceThingName", value.into());
            self
        }
    }

    impl From<GreengrassV2> for Json {
        fn from(value: GreengrassV2) -> Self {
            value.0.into()
        }
    }

    /// Contains details for a AWS IoT SiteWise Edge gateway that runs on a Siemens Industrial Edge Device.
    ///
    /// A property type of `AWS::IoTSiteWise::Gateway`.
    ///
    /// Required: `IotCoreThingName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SiemensIE(Properties);

    impl SiemensIE {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the AWS IoT Thing for your AWS IoT SiteWise Edge gateway.
        ///
        /// `IotCoreThingName`. Required.
        pub fn iot_core_thing_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IotCoreThingName", value.into());
            self
        }
    }

    impl From<SiemensIE> for Json {
        fn from(value: SiemensIE) -> Self {
            value.0.into()
        }
    }

    /// To add or update tag, provide both key and value. To delete tag, provide only tag key to be deleted
    ///
    /// A property type of `AWS::IoTSiteWise::Gateway`.
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
        /// Words for `CoreDeviceOperatingSystem`.
        pub enum CoreDeviceOperatingSystem {
            LinuxAarch64 = "LINUX_AARCH64",
            LinuxAmd64 = "LINUX_AMD64",
            WindowsAmd64 = "WINDOWS_AMD64",
        }
    }
}

/// Property types of [`Pipeline`].
pub mod pipeline {
    use crate::{Json, List, Map, Properties, Value};

    /// A single compute node in a pipeline DAG.
    ///
    /// A property type of `AWS::IoTSiteWise::Pipeline`.
    ///
    /// Required: `ComputeNodeName`, `TaskName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeNode(Properties);

    impl ComputeNode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique name for this compute node within the pipeline.
        ///
        /// `ComputeNodeName`. Required.
        pub fn compute_node_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComputeNodeName", value.into());
            self
        }

        /// A list of compute node names that must complete successfully before this node can start.
        ///
        /// `DependsOn`.
        pub fn depends_on(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DependsOn", value.into());
            self
        }

        /// A map of environment variable key-value pairs.
        ///
        /// `EnvironmentVariables`.
        pub fn environment_variables(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("EnvironmentVariables", value.into());
            self
        }

        /// The name of the task to execute for this compute node.
        ///
        /// `TaskName`. Required.
        pub fn task_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskName", value.into());
            self
        }
    }

    impl From<ComputeNode> for Json {
        fn from(value: ComputeNode) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoTSiteWise::Pipeline`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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

/// Property types and words of [`Portal`].
pub mod portal {
    use crate::{Json, List, Properties, Value};

    /// Contains the configuration information of an alarm created in an AWS IoT SiteWise Monitor portal. You can use the alarm to monitor an asset property and get notified when the asset property value is outside a specified range.
    ///
    /// A property type of `AWS::IoTSiteWise::Portal`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Alarms(Properties);

    impl Alarms {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM role that allows the alarm to perform actions and access AWS resources and services, such as AWS IoT Events.
        ///
        /// `AlarmRoleArn`.
        pub fn alarm_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlarmRoleArn", value.into());
            self
        }

        /// The ARN of the AWS Lambda function that manages alarm notifications. For more information, see Managing alarm notifications in the AWS IoT Events Developer Guide.
        ///
        /// `NotificationLambdaArn`.
        pub fn notification_lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotificationLambdaArn", value.into());
            self
        }
    }

    impl From<Alarms> for Json {
        fn from(value: Alarms) -> Self {
            value.0.into()
        }
    }

    /// Container associated a certain PortalType.
    ///
    /// A property type of `AWS::IoTSiteWise::Portal`.
    ///
    /// Required: `PortalTools`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PortalTypeEntry(Properties);

    impl PortalTypeEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The array of tools associated with the specified portal type. The possible values are `ASSISTANT` and `DASHBOARD` .
        ///
        /// `PortalTools`. Required.
        pub fn portal_tools(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PortalTools", value.into());
            self
        }
    }

    impl From<PortalTypeEntry> for Json {
        fn from(value: PortalTypeEntry) -> Self {
            value.0.into()
        }
    }

    /// To add or update tag, provide both key and value. To delete tag, provide only tag key to be deleted.
    ///
    /// A property type of `AWS::IoTSiteWise::Portal`.
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
        /// Words for `PortalAuthMode`.
        pub enum PortalAuthMode {
            Iam = "IAM",
            Sso = "SSO",
        }

        /// Words for `PortalType`.
        pub enum PortalType {
            SitewisePortalV1 = "SITEWISE_PORTAL_V1",
            SitewisePortalV2 = "SITEWISE_PORTAL_V2",
        }
    }
}

/// Property types of [`Project`].
pub mod project {
    use crate::{Json, Properties, Value};

    /// To add or update tag, provide both key and value. To delete tag, provide only tag key to be deleted
    ///
    /// A property type of `AWS::IoTSiteWise::Project`.
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
}

/// Property types and words of [`Task`].
pub mod task {
    use crate::{Json, List, Map, Properties, Value};

    /// Configuration for running a custom container image on managed compute.
    ///
    /// A property type of `AWS::IoTSiteWise::Task`.
    ///
    /// Required: `EcrUri`, `ProcessingType`, `ProcessingUnit`, `TaskExecutionRole`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerTaskConfiguration(Properties);

    impl ContainerTaskConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The command to execute in the container.
        ///
        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// The Amazon ECR image URI for the task container.
        ///
        /// `EcrUri`. Required.
        pub fn ecr_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EcrUri", value.into());
            self
        }

        /// A map of environment variable key-value pairs.
        ///
        /// `EnvironmentVariables`.
        pub fn environment_variables(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("EnvironmentVariables", value.into());
            self
        }

        /// Configuration for ephemeral storage attached to the container task.
        ///
        /// `EphemeralStorageConfiguration`.
        pub fn ephemeral_storage_configuration(
            mut self,
            value: impl Into<Value<EphemeralStorageConfiguration>>,
        ) -> Self {
            self.0.set("EphemeralStorageConfiguration", value.into());
            self
        }

        /// Mounts attached to the container filesystem. Each mount exposes an external data source as a local directory inside the container.
        ///
        /// `Mounts`.
        pub fn mounts(mut self, value: impl Into<List<Mount>>) -> Self {
            self.0.set("Mounts", value.into());
            self
        }

        /// The processing type for compute resources.
        ///
        /// `ProcessingType`. Required. Allowed: [`ProcessingType`].
        pub fn processing_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProcessingType", value.into());
            self
        }

        /// The processing unit allocation that determines vCPU, memory, and GPU resources.
        ///
        /// `ProcessingUnit`. Required. Allowed: [`ProcessingUnit`].
        pub fn processing_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProcessingUnit", value.into());
            self
        }

        /// The ARN of the IAM role that grants the containerized workload permissions to access AWS resources.
        ///
        /// `TaskExecutionRole`. Required.
        pub fn task_execution_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskExecutionRole", value.into());
            self
        }

        /// The timeout in seconds for task execution. Default: 3600 (1 hour).
        ///
        /// `TimeoutSeconds`.
        pub fn timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutSeconds", value.into());
            self
        }
    }

    impl From<ContainerTaskConfiguration> for Json {
        fn from(value: ContainerTaskConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for ephemeral storage attached to the container task.
    ///
    /// A property type of `AWS::IoTSiteWise::Task`.
    ///
    /// Required: `StorageClass`, `StorageSizeInGiB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EphemeralStorageConfiguration(Properties);

    impl EphemeralStorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The storage type that determines I/O performance characteristics. Family name indicates workload pattern, level number indicates performance within that family.
        ///
        /// `StorageClass`. Required. Allowed: [`StorageClass`].
        pub fn storage_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageClass", value.into());
            self
        }

        /// Storage volume size in GiB.
        ///
        /// `StorageSizeInGiB`. Required.
        pub fn storage_size_in_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StorageSizeInGiB", value.into());
            self
        }
    }

    impl From<EphemeralStorageConfiguration> for Json {
        fn from(value: EphemeralStorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Attaches a data source to the container filesystem for a task at a customer-supplied relative path under the service-owned mount root.
    ///
    /// A property type of `AWS::IoTSiteWise::Task`.
    ///
    /// Required: `Name`, `RelativePath`, `Source`, `StorageType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Mount(Properties);

    impl Mount {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique name for the mount within the task.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The relative path under the service-owned mount root where this mount is attached inside the container.
        ///
        /// `RelativePath`. Required.
        pub fn relative_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RelativePath", value.into());
            self
        }

        /// The data source configuration for a mount.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<MountSource>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The type of storage used for the mount inside the container.
        ///
        /// `StorageType`. Required. Allowed: [`StorageType`].
        pub fn storage_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageType", value.into());
            self
        }
    }

    impl From<Mount> for Json {
        fn from(value: Mount) -> Self {
            value.0.into()
        }
    }

    /// The data source configuration for a mount.
    ///
    /// A property type of `AWS::IoTSiteWise::Task`.
    ///
    /// Required: `S3AccessPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MountSource(Properties);

    impl MountSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures a mount that reads from an Amazon S3 access point.
        ///
        /// `S3AccessPoint`. Required.
        pub fn s3_access_point(mut self, value: impl Into<Value<S3AccessPointSource>>) -> Self {
            self.0.set("S3AccessPoint", value.into());
            self
        }
    }

    impl From<MountSource> for Json {
        fn from(value: MountSource) -> Self {
            value.0.into()
        }
    }

    /// Configures a mount that reads from an Amazon S3 access point.
    ///
    /// A property type of `AWS::IoTSiteWise::Task`.
    ///
    /// Required: `AccessPointArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3AccessPointSource(Properties);

    impl S3AccessPointSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon S3 access point. The mount reads objects from the bucket associated with this access point. Access is governed by the access point policy and the task execution role's IAM permissions.
        ///
        /// `AccessPointArn`. Required.
        pub fn access_point_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessPointArn", value.into());
            self
        }

        /// An object key name prefix. If specified, the mount includes only objects whose keys begin with this prefix. To include all objects at the access point, omit this field.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<S3AccessPointSource> for Json {
        fn from(value: S3AccessPointSource) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoTSiteWise::Task`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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

    /// The task execution configuration.
    ///
    /// A property type of `AWS::IoTSiteWise::Task`.
    ///
    /// Required: `ContainerTaskConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskConfiguration(Properties);

    impl TaskConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for running a custom container image on managed compute.
        ///
        /// `ContainerTaskConfiguration`. Required.
        pub fn container_task_configuration(
            mut self,
            value: impl Into<Value<ContainerTaskConfiguration>>,
        ) -> Self {
            self.0.set("ContainerTaskConfiguration", value.into());
            self
        }
    }

    impl From<TaskConfiguration> for Json {
        fn from(value: TaskConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ProcessingType`.
        pub enum ProcessingType {
            GenericComputeProcessing = "GENERIC_COMPUTE_PROCESSING",
            HardwareAcceleratedProcessing = "HARDWARE_ACCELERATED_PROCESSING",
        }

        /// Words for `ProcessingUnit`.
        pub enum ProcessingUnit {
            Units2 = "UNITS_2",
            Units4 = "UNITS_4",
            Units8 = "UNITS_8",
            Units12 = "UNITS_12",
            Units16 = "UNITS_16",
            Units24 = "UNITS_24",
            Units32 = "UNITS_32",
            Units36 = "UNITS_36",
            Units48 = "UNITS_48",
            Units60 = "UNITS_60",
            Units64 = "UNITS_64",
            Units72 = "UNITS_72",
            Units84 = "UNITS_84",
            Units96 = "UNITS_96",
        }

        /// Words for `StorageClass`.
        pub enum StorageClass {
            Standard1 = "STANDARD_1",
            Standard2 = "STANDARD_2",
            Throughput1 = "THROUGHPUT_1",
            Throughput2 = "THROUGHPUT_2",
        }

        /// Words for `StorageType`.
        pub enum StorageType {
            SharedStorage = "SHARED_STORAGE",
        }
    }
}

/// Property types and words of [`Workspace`].
pub mod workspace {
    use crate::{Json, Properties, Value};

    /// The encryption configuration for the workspace.
    ///
    /// A property type of `AWS::IoTSiteWise::Workspace`.
    ///
    /// Required: `EncryptionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of encryption.
        ///
        /// `EncryptionType`. Required. Allowed: [`EncryptionType`].
        pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoTSiteWise::Workspace`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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
        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            SitewiseDefaultEncryption = "SITEWISE_DEFAULT_ENCRYPTION",
            KmsBasedEncryption = "KMS_BASED_ENCRYPTION",
        }
    }
}
