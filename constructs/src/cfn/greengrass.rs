//! `AWS::Greengrass`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::Greengrass::ConnectorDefinition` resource represents a connector definition for AWS IoT Greengrass . Connector definitions are used to organize your connector definition versions.
///
/// [`AWS::Greengrass::ConnectorDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinition.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConnectorDefinition(Properties);

impl ConnectorDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The connector definition version to include when the connector definition is created.
    ///
    /// `InitialVersion`. A change replaces the resource.
    pub fn initial_version(
        mut self,
        value: impl Into<Value<connector_definition::ConnectorDefinitionVersion>>,
    ) -> Self {
        self.0.set("InitialVersion", value.into());
        self
    }

    /// The name of the connector definition.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Application-specific metadata to attach to the connector definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConnectorDefinition {
    const TYPE: &'static str = "AWS::Greengrass::ConnectorDefinition";
}

impl Construct for ConnectorDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConnectorDefinition> for Properties {
    fn from(value: ConnectorDefinition) -> Self {
        value.0
    }
}

impl Handle<ConnectorDefinition> {
    /// The Amazon Resource Name (ARN) of the `ConnectorDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/connectors/1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the `ConnectorDefinition` , such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `ConnectorDefinitionVersion` that was added to the `ConnectorDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/connectors/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2` .
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }
}

/// The `AWS::Greengrass::ConnectorDefinitionVersion` resource represents a connector definition version for AWS IoT Greengrass . A connector definition version contains a list of connectors.
///
/// [`AWS::Greengrass::ConnectorDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinitionversion.html).
///
/// Required: `ConnectorDefinitionId`, `Connectors`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConnectorDefinitionVersion(Properties);

impl ConnectorDefinitionVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the connector definition associated with this version. This value is a GUID.
    ///
    /// `ConnectorDefinitionId`. Required. A change replaces the resource.
    pub fn connector_definition_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorDefinitionId", value.into());
        self
    }

    /// The connectors in this version. Only one instance of a given connector can be added to the connector definition version at a time.
    ///
    /// `Connectors`. Required. A change replaces the resource.
    pub fn connectors(
        mut self,
        value: impl Into<List<connector_definition_version::Connector>>,
    ) -> Self {
        self.0.set("Connectors", value.into());
        self
    }
}

impl Resource for ConnectorDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::ConnectorDefinitionVersion";
}

impl Construct for ConnectorDefinitionVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConnectorDefinitionVersion> for Properties {
    fn from(value: ConnectorDefinitionVersion) -> Self {
        value.0
    }
}

impl Handle<ConnectorDefinitionVersion> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::Greengrass::CoreDefinition` resource represents a core definition for AWS IoT Greengrass . Core definitions are used to organize your core definition versions.
///
/// [`AWS::Greengrass::CoreDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinition.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CoreDefinition(Properties);

impl CoreDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The core definition version to include when the core definition is created.
    ///
    /// `InitialVersion`. A change replaces the resource.
    pub fn initial_version(
        mut self,
        value: impl Into<Value<core_definition::CoreDefinitionVersion>>,
    ) -> Self {
        self.0.set("InitialVersion", value.into());
        self
    }

    /// The name of the core definition.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Application-specific metadata to attach to the core definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CoreDefinition {
    const TYPE: &'static str = "AWS::Greengrass::CoreDefinition";
}

impl Construct for CoreDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CoreDefinition> for Properties {
    fn from(value: CoreDefinition) -> Self {
        value.0
    }
}

impl Handle<CoreDefinition> {
    /// The Amazon Resource Name (ARN) of the `CoreDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/cores/1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the `CoreDefinition` , such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `CoreDefinitionVersion` that was added to the `CoreDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/cores/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2` .
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }
}

/// The `AWS::Greengrass::CoreDefinitionVersion` resource represents a core definition version for AWS IoT Greengrass . A core definition version contains a Greengrass core.
///
/// [`AWS::Greengrass::CoreDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinitionversion.html).
///
/// Required: `CoreDefinitionId`, `Cores`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CoreDefinitionVersion(Properties);

impl CoreDefinitionVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the core definition associated with this version. This value is a GUID.
    ///
    /// `CoreDefinitionId`. Required. A change replaces the resource.
    pub fn core_definition_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CoreDefinitionId", value.into());
        self
    }

    /// The Greengrass core in this version. Currently, the `Cores` property for a core definition version can contain only one core.
    ///
    /// `Cores`. Required. A change replaces the resource.
    pub fn cores(mut self, value: impl Into<List<core_definition_version::Core>>) -> Self {
        self.0.set("Cores", value.into());
        self
    }
}

impl Resource for CoreDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::CoreDefinitionVersion";
}

impl Construct for CoreDefinitionVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CoreDefinitionVersion> for Properties {
    fn from(value: CoreDefinitionVersion) -> Self {
        value.0
    }
}

impl Handle<CoreDefinitionVersion> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::Greengrass::DeviceDefinition` resource represents a device definition for AWS IoT Greengrass . Device definitions are used to organize your device definition versions.
///
/// [`AWS::Greengrass::DeviceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinition.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DeviceDefinition(Properties);

impl DeviceDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The device definition version to include when the device definition is created.
    ///
    /// `InitialVersion`. A change replaces the resource.
    pub fn initial_version(
        mut self,
        value: impl Into<Value<device_definition::DeviceDefinitionVersion>>,
    ) -> Self {
        self.0.set("InitialVersion", value.into());
        self
    }

    /// The name of the device definition.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Application-specific metadata to attach to the device definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DeviceDefinition {
    const TYPE: &'static str = "AWS::Greengrass::DeviceDefinition";
}

impl Construct for DeviceDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DeviceDefinition> for Properties {
    fn from(value: DeviceDefinition) -> Self {
        value.0
    }
}

impl Handle<DeviceDefinition> {
    /// The Amazon Resource Name (ARN) of the `DeviceDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/devices/1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the `DeviceDefinition` , such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `DeviceDefinitionVersion` that was added to the `DeviceDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/devices/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2` .
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }
}

/// The `AWS::Greengrass::DeviceDefinitionVersion` resource represents a device definition version for AWS IoT Greengrass . A device definition version contains a list of devices.
///
/// [`AWS::Greengrass::DeviceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinitionversion.html).
///
/// Required: `DeviceDefinitionId`, `Devices`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DeviceDefinitionVersion(Properties);

impl DeviceDefinitionVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the device definition associated with this version. This value is a GUID.
    ///
    /// `DeviceDefinitionId`. Required. A change replaces the resource.
    pub fn device_definition_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeviceDefinitionId", value.into());
        self
    }

    /// The devices in this version.
    ///
    /// `Devices`. Required. A change replaces the resource.
    pub fn devices(mut self, value: impl Into<List<device_definition_version::Device>>) -> Self {
        self.0.set("Devices", value.into());
        self
    }
}

impl Resource for DeviceDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::DeviceDefinitionVersion";
}

impl Construct for DeviceDefinitionVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DeviceDefinitionVersion> for Properties {
    fn from(value: DeviceDefinitionVersion) -> Self {
        value.0
    }
}

impl Handle<DeviceDefinitionVersion> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::Greengrass::FunctionDefinition` resource represents a function definition for AWS IoT Greengrass . Function definitions are used to organize your function definition versions.
///
/// [`AWS::Greengrass::FunctionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinition.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FunctionDefinition(Properties);

impl FunctionDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The function definition version to include when the function definition is created.
    ///
    /// `InitialVersion`. A change replaces the resource.
    pub fn initial_version(
        mut self,
        value: impl Into<Value<function_definition::FunctionDefinitionVersion>>,
    ) -> Self {
        self.0.set("InitialVersion", value.into());
        self
    }

    /// The name of the function definition.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Application-specific metadata to attach to the function definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FunctionDefinition {
    const TYPE: &'static str = "AWS::Greengrass::FunctionDefinition";
}

impl Construct for FunctionDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FunctionDefinition> for Properties {
    fn from(value: FunctionDefinition) -> Self {
        value.0
    }
}

impl Handle<FunctionDefinition> {
    /// The Amazon Resource Name (ARN) of the `FunctionDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/functions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the `FunctionDefinition` , such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `FunctionDefinitionVersion` that was added to the `FunctionDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/functions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2` .
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }
}

/// The `AWS::Greengrass::FunctionDefinitionVersion` resource represents a function definition version for AWS IoT Greengrass . A function definition version contains contain a list of functions.
///
/// [`AWS::Greengrass::FunctionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinitionversion.html).
///
/// Required: `FunctionDefinitionId`, `Functions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FunctionDefinitionVersion(Properties);

impl FunctionDefinitionVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The default configuration that applies to all Lambda functions in the group. Individual Lambda functions can override these settings.
    ///
    /// `DefaultConfig`. A change replaces the resource.
    pub fn default_config(
        mut self,
        value: impl Into<Value<function_definition_version::DefaultConfig>>,
    ) -> Self {
        self.0.set("DefaultConfig", value.into());
        self
    }

    /// The ID of the function definition associated with this version. This value is a GUID.
    ///
    /// `FunctionDefinitionId`. Required. A change replaces the resource.
    pub fn function_definition_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionDefinitionId", value.into());
        self
    }

    /// The functions in this version.
    ///
    /// `Functions`. Required. A change replaces the resource.
    pub fn functions(
        mut self,
        value: impl Into<List<function_definition_version::Function>>,
    ) -> Self {
        self.0.set("Functions", value.into());
        self
    }
}

impl Resource for FunctionDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::FunctionDefinitionVersion";
}

impl Construct for FunctionDefinitionVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FunctionDefinitionVersion> for Properties {
    fn from(value: FunctionDefinitionVersion) -> Self {
        value.0
    }
}

impl Handle<FunctionDefinitionVersion> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// AWS IoT Greengrass seamlessly extends AWS to edge devices so they can act locally on the data they generate, while still using the cloud for management, analytics, and durable storage.
///
/// [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-group.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Group(Properties);

impl Group {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The group version to include when the group is created. A group version references the Amazon Resource Name (ARN) of a core definition version, device definition version, subscription definition version, and other version types.
    ///
    /// `InitialVersion`. A change replaces the resource.
    pub fn initial_version(mut self, value: impl Into<Value<group::GroupVersion>>) -> Self {
        self.0.set("InitialVersion", value.into());
        self
    }

    /// The name of the group.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role attached to the group. This role contains the permissions that Lambda functions and connectors use to interact with other AWS services.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Application-specific metadata to attach to the group. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Group {
    const TYPE: &'static str = "AWS::Greengrass::Group";
}

impl Construct for Group {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Group> for Properties {
    fn from(value: Group) -> Self {
        value.0
    }
}

impl Handle<Group> {
    /// The ARN of the `Group` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/groups/1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the `Group` , such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `GroupVersion` that was added to the `Group` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/groups/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2` .
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }

    /// The time (in milliseconds since the epoch) when the group role was attached to the `Group` .
    ///
    /// `Fn::GetAtt` of `RoleAttachedAt`.
    #[must_use]
    pub fn role_attached_at(self) -> Value<String> {
        self.attribute("RoleAttachedAt")
    }
}

/// The `AWS::Greengrass::GroupVersion` resource represents a group version in AWS IoT Greengrass .
///
/// [`AWS::Greengrass::GroupVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-groupversion.html).
///
/// Required: `GroupId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GroupVersion(Properties);

impl GroupVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the connector definition version that contains the connectors you want to deploy with the group version.
    ///
    /// `ConnectorDefinitionVersionArn`. A change replaces the resource.
    pub fn connector_definition_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorDefinitionVersionArn", value.into());
        self
    }

    /// The ARN of the core definition version that contains the core you want to deploy with the group version. Currently, the core definition version can contain only one core.
    ///
    /// `CoreDefinitionVersionArn`. A change replaces the resource.
    pub fn core_definition_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CoreDefinitionVersionArn", value.into());
        self
    }

    /// The ARN of the device definition version that contains the devices you want to deploy with the group version.
    ///
    /// `DeviceDefinitionVersionArn`. A change replaces the resource.
    pub fn device_definition_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeviceDefinitionVersionArn", value.into());
        self
    }

    /// The ARN of the function definition version that contains the functions you want to deploy with the group version.
    ///
    /// `FunctionDefinitionVersionArn`. A change replaces the resource.
    pub fn function_definition_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionDefinitionVersionArn", value.into());
        self
    }

    /// The ID of the group associated with this version. This value is a GUID.
    ///
    /// `GroupId`. Required. A change replaces the resource.
    pub fn group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupId", value.into());
        self
    }

    /// The ARN of the logger definition version that contains the loggers you want to deploy with the group version.
    ///
    /// `LoggerDefinitionVersionArn`. A change replaces the resource.
    pub fn logger_definition_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LoggerDefinitionVersionArn", value.into());
        self
    }

    /// The ARN of the resource definition version that contains the resources you want to deploy with the group version.
    ///
    /// `ResourceDefinitionVersionArn`. A change replaces the resource.
    pub fn resource_definition_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceDefinitionVersionArn", value.into());
        self
    }

    /// The ARN of the subscription definition version that contains the subscriptions you want to deploy with the group version.
    ///
    /// `SubscriptionDefinitionVersionArn`. A change replaces the resource.
    pub fn subscription_definition_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubscriptionDefinitionVersionArn", value.into());
        self
    }
}

impl Resource for GroupVersion {
    const TYPE: &'static str = "AWS::Greengrass::GroupVersion";
}

impl Construct for GroupVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GroupVersion> for Properties {
    fn from(value: GroupVersion) -> Self {
        value.0
    }
}

impl Handle<GroupVersion> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::Greengrass::LoggerDefinition` resource represents a logger definition for AWS IoT Greengrass . Logger definitions are used to organize your logger definition versions.
///
/// [`AWS::Greengrass::LoggerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinition.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LoggerDefinition(Properties);

impl LoggerDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The logger definition version to include when the logger definition is created.
    ///
    /// `InitialVersion`. A change replaces the resource.
    pub fn initial_version(
        mut self,
        value: impl Into<Value<logger_definition::LoggerDefinitionVersion>>,
    ) -> Self {
        self.0.set("InitialVersion", value.into());
        self
    }

    /// The name of the logger definition.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Application-specific metadata to attach to the logger definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LoggerDefinition {
    const TYPE: &'static str = "AWS::Greengrass::LoggerDefinition";
}

impl Construct for LoggerDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LoggerDefinition> for Properties {
    fn from(value: LoggerDefinition) -> Self {
        value.0
    }
}

impl Handle<LoggerDefinition> {
    /// The Amazon Resource Name (ARN) of the `LoggerDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/loggers/1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the `LoggerDefinition` , such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `LoggerDefinitionVersion` that was added to the `LoggerDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/loggers/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2` .
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }
}

/// The `AWS::Greengrass::LoggerDefinitionVersion` resource represents a logger definition version for AWS IoT Greengrass . A logger definition version contains a list of loggers.
///
/// [`AWS::Greengrass::LoggerDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinitionversion.html).
///
/// Required: `LoggerDefinitionId`, `Loggers`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LoggerDefinitionVersion(Properties);

impl LoggerDefinitionVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the logger definition associated with this version. This value is a GUID.
    ///
    /// `LoggerDefinitionId`. Required. A change replaces the resource.
    pub fn logger_definition_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LoggerDefinitionId", value.into());
        self
    }

    /// The loggers in this version.
    ///
    /// `Loggers`. Required. A change replaces the resource.
    pub fn loggers(mut self, value: impl Into<List<logger_definition_version::Logger>>) -> Self {
        self.0.set("Loggers", value.into());
        self
    }
}

impl Resource for LoggerDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::LoggerDefinitionVersion";
}

impl Construct for LoggerDefinitionVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LoggerDefinitionVersion> for Properties {
    fn from(value: LoggerDefinitionVersion) -> Self {
        value.0
    }
}

impl Handle<LoggerDefinitionVersion> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::Greengrass::ResourceDefinition` resource represents a resource definition for AWS IoT Greengrass . Resource definitions are used to organize your resource definition versions.
///
/// [`AWS::Greengrass::ResourceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinition.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceDefinition(Properties);

impl ResourceDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The resource definition version to include when the resource definition is created.
    ///
    /// `InitialVersion`. A change replaces the resource.
    pub fn initial_version(
        mut self,
        value: impl Into<Value<resource_definition::ResourceDefinitionVersion>>,
    ) -> Self {
        self.0.set("InitialVersion", value.into());
        self
    }

    /// The name of the resource definition.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Application-specific metadata to attach to the resource definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ResourceDefinition {
    const TYPE: &'static str = "AWS::Greengrass::ResourceDefinition";
}

impl Construct for ResourceDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceDefinition> for Properties {
    fn from(value: ResourceDefinition) -> Self {
        value.0
    }
}

impl Handle<ResourceDefinition> {
    /// The Amazon Resource Name (ARN) of the `ResourceDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/resources/1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the `ResourceDefinition` , such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `ResourceDefinitionVersion` that was added to the `ResourceDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/resources/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2` .
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }
}

/// The `AWS::Greengrass::ResourceDefinitionVersion` resource represents a resource definition version for AWS IoT Greengrass . A resource definition version contains a list of resources.
///
/// [`AWS::Greengrass::ResourceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinitionversion.html).
///
/// Required: `ResourceDefinitionId`, `Resources`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceDefinitionVersion(Properties);

impl ResourceDefinitionVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the resource definition associated with this version. This value is a GUID.
    ///
    /// `ResourceDefinitionId`. Required. A change replaces the resource.
    pub fn resource_definition_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceDefinitionId", value.into());
        self
    }

    /// The resources in this version.
    ///
    /// `Resources`. Required. A change replaces the resource.
    pub fn resources(
        mut self,
        value: impl Into<List<resource_definition_version::ResourceInstance>>,
    ) -> Self {
        self.0.set("Resources", value.into());
        self
    }
}

impl Resource for ResourceDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::ResourceDefinitionVersion";
}

impl Construct for ResourceDefinitionVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceDefinitionVersion> for Properties {
    fn from(value: ResourceDefinitionVersion) -> Self {
        value.0
    }
}

impl Handle<ResourceDefinitionVersion> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::Greengrass::SubscriptionDefinition` resource represents a subscription definition for AWS IoT Greengrass . Subscription definitions are used to organize your subscription definition versions.
///
/// [`AWS::Greengrass::SubscriptionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinition.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SubscriptionDefinition(Properties);

impl SubscriptionDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The subscription definition version to include when the subscription definition is created.
    ///
    /// `InitialVersion`. A change replaces the resource.
    pub fn initial_version(
        mut self,
        value: impl Into<Value<subscription_definition::SubscriptionDefinitionVersion>>,
    ) -> Self {
        self.0.set("InitialVersion", value.into());
        self
    }

    /// The name of the subscription definition.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Application-specific metadata to attach to the subscription definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SubscriptionDefinition {
    const TYPE: &'static str = "AWS::Greengrass::SubscriptionDefinition";
}

impl Construct for SubscriptionDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SubscriptionDefinition> for Properties {
    fn from(value: SubscriptionDefinition) -> Self {
        value.0
    }
}

impl Handle<SubscriptionDefinition> {
    /// The Amazon Resource Name (ARN) of the `SubscriptionDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/subscriptions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the `SubscriptionDefinition` , such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the last `SubscriptionDefinitionVersion` that was added to the `SubscriptionDefinition` , such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/subscriptions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2` .
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }
}

/// The `AWS::Greengrass::SubscriptionDefinitionVersion` resource represents a subscription definition version for AWS IoT Greengrass . A subscription definition version contains a list of subscriptions.
///
/// [`AWS::Greengrass::SubscriptionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinitionversion.html).
///
/// Required: `SubscriptionDefinitionId`, `Subscriptions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SubscriptionDefinitionVersion(Properties);

impl SubscriptionDefinitionVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the subscription definition associated with this version. This value is a GUID.
    ///
    /// `SubscriptionDefinitionId`. Required. A change replaces the resource.
    pub fn subscription_definition_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubscriptionDefinitionId", value.into());
        self
    }

    /// The subscriptions in this version.
    ///
    /// `Subscriptions`. Required. A change replaces the resource.
    pub fn subscriptions(
        mut self,
        value: impl Into<List<subscription_definition_version::Subscription>>,
    ) -> Self {
        self.0.set("Subscriptions", value.into());
        self
    }
}

impl Resource for SubscriptionDefinitionVersion {
    const TYPE: &'static str = "AWS::Greengrass::SubscriptionDefinitionVersion";
}

impl Construct for SubscriptionDefinitionVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SubscriptionDefinitionVersion> for Properties {
    fn from(value: SubscriptionDefinitionVersion) -> Self {
        value.0
    }
}

impl Handle<SubscriptionDefinitionVersion> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`ConnectorDefinition`].
pub mod connector_definition {
    use crate::{Json, List, Properties, Value};

    /// Connectors are modules that provide built-in integration with local infrastructure, device protocols, AWS , and other cloud services.
    ///
    /// A property type of `AWS::Greengrass::ConnectorDefinition`.
    ///
    /// Required: `ConnectorArn`, `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Connector(Properties);

    impl Connector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the connector.
        ///
        /// `ConnectorArn`. Required.
        pub fn connector_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectorArn", value.into());
            self
        }

        /// A descriptive or arbitrary ID for the connector. This value must be unique within the connector definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The parameters or configuration used by the connector.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }
    }

    impl From<Connector> for Json {
        fn from(value: Connector) -> Self {
            value.0.into()
        }
    }

    /// A connector definition version contains a list of connectors.
    ///
    /// A property type of `AWS::Greengrass::ConnectorDefinition`.
    ///
    /// Required: `Connectors`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorDefinitionVersion(Properties);

    impl ConnectorDefinitionVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The connectors in this version. Only one instance of a given connector can be added to a connector definition version at a time.
        ///
        /// `Connectors`. Required.
        pub fn connectors(mut self, value: impl Into<List<Connector>>) -> Self {
            self.0.set("Connectors", value.into());
            self
        }
    }

    impl From<ConnectorDefinitionVersion> for Json {
        fn from(value: ConnectorDefinitionVersion) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ConnectorDefinitionVersion`].
pub mod connector_definition_version {
    use crate::{Json, Properties, Value};

    /// Connectors are modules that provide built-in integration with local infrastructure, device protocols, AWS , and other cloud services.
    ///
    /// A property type of `AWS::Greengrass::ConnectorDefinitionVersion`.
    ///
    /// Required: `ConnectorArn`, `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Connector(Properties);

    impl Connector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the connector.
        ///
        /// `ConnectorArn`. Required.
        pub fn connector_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectorArn", value.into());
            self
        }

        /// A descriptive or arbitrary ID for the connector. This value must be unique within the connector definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The parameters or configuration that the connector uses.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }
    }

    impl From<Connector> for Json {
        fn from(value: Connector) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`CoreDefinition`].
pub mod core_definition {
    use crate::{Json, List, Properties, Value};

    /// A core is an AWS IoT device that runs the AWS IoT Greengrass core software and manages local processes for a Greengrass group.
    ///
    /// A property type of `AWS::Greengrass::CoreDefinition`.
    ///
    /// Required: `CertificateArn`, `Id`, `ThingArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Core(Properties);

    impl Core {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the device certificate for the core. This X.509 certificate is used to authenticate the core with AWS IoT and AWS IoT Greengrass services.
        ///
        /// `CertificateArn`. Required.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// A descriptive or arbitrary ID for the core. This value must be unique within the core definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// Indicates whether the core's local shadow is synced with the cloud automatically. The default is false.
        ///
        /// `SyncShadow`.
        pub fn sync_shadow(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SyncShadow", value.into());
            self
        }

        /// The ARN of the core, which is an AWS IoT device (thing).
        ///
        /// `ThingArn`. Required.
        pub fn thing_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThingArn", value.into());
            self
        }
    }

    impl From<Core> for Json {
        fn from(value: Core) -> Self {
            value.0.into()
        }
    }

    /// A core definition version contains a Greengrass [core](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-coredefinition-core.html) .
    ///
    /// A property type of `AWS::Greengrass::CoreDefinition`.
    ///
    /// Required: `Cores`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CoreDefinitionVersion(Properties);

    impl CoreDefinitionVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Greengrass core in this version. Currently, the `Cores` property for a core definition version can contain only one core.
        ///
        /// `Cores`. Required.
        pub fn cores(mut self, value: impl Into<List<Core>>) -> Self {
            self.0.set("Cores", value.into());
            self
        }
    }

    impl From<CoreDefinitionVersion> for Json {
        fn from(value: CoreDefinitionVersion) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`CoreDefinitionVersion`].
pub mod core_definition_version {
    use crate::{Json, Properties, Value};

    /// A core is an AWS IoT device that runs the AWS IoT Greengrass core software and manages local processes for a Greengrass group.
    ///
    /// A property type of `AWS::Greengrass::CoreDefinitionVersion`.
    ///
    /// Required: `CertificateArn`, `Id`, `ThingArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Core(Properties);

    impl Core {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the device certificate for the core. This X.509 certificate is used to authenticate the core with AWS IoT and AWS IoT Greengrass services.
        ///
        /// `CertificateArn`. Required.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// A descriptive or arbitrary ID for the core. This value must be unique within the core definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// Indicates whether the core's local shadow is synced with the cloud automatically. The default is false.
        ///
        /// `SyncShadow`.
        pub fn sync_shadow(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SyncShadow", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the core, which is an AWS IoT device (thing).
        ///
        /// `ThingArn`. Required.
        pub fn thing_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThingArn", value.into());
            self
        }
    }

    impl From<Core> for Json {
        fn from(value: Core) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`DeviceDefinition`].
pub mod device_definition {
    use crate::{Json, List, Properties, Value};

    /// A device is an AWS IoT device (thing) that's added to a Greengrass group. Greengrass devices can communicate with the Greengrass core in the same group.
    ///
    /// A property type of `AWS::Greengrass::DeviceDefinition`.
    ///
    /// Required: `CertificateArn`, `Id`, `ThingArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Device(Properties);

    impl Device {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the device certificate for the device. This X.509 certificate is used to authenticate the device with AWS IoT and AWS IoT Greengrass services.
        ///
        /// `CertificateArn`. Required.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// A descriptive or arbitrary ID for the device. This value must be unique within the device definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// Indicates whether the device's local shadow is synced with the cloud automatically.
        ///
        /// `SyncShadow`.
        pub fn sync_shadow(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SyncShadow", value.into());
            self
        }

        /// The ARN of the device, which is an AWS IoT device (thing).
        ///
        /// `ThingArn`. Required.
        pub fn thing_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThingArn", value.into());
            self
        }
    }

    impl From<Device> for Json {
        fn from(value: Device) -> Self {
            value.0.into()
        }
    }

    /// A device definition version contains a list of [devices](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-devicedefinition-device.html) .
    ///
    /// A property type of `AWS::Greengrass::DeviceDefinition`.
    ///
    /// Required: `Devices`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeviceDefinitionVersion(Properties);

    impl DeviceDefinitionVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The devices in this version.
        ///
        /// `Devices`. Required.
        pub fn devices(mut self, value: impl Into<List<Device>>) -> Self {
            self.0.set("Devices", value.into());
            self
        }
    }

    impl From<DeviceDefinitionVersion> for Json {
        fn from(value: DeviceDefinitionVersion) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`DeviceDefinitionVersion`].
pub mod device_definition_version {
    use crate::{Json, Properties, Value};

    /// A device is an AWS IoT device (thing) that's added to a Greengrass group. Greengrass devices can communicate with the Greengrass core in the same group.
    ///
    /// A property type of `AWS::Greengrass::DeviceDefinitionVersion`.
    ///
    /// Required: `CertificateArn`, `Id`, `ThingArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Device(Properties);

    impl Device {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the device certificate for the device. This X.509 certificate is used to authenticate the device with AWS IoT and AWS IoT Greengrass services.
        ///
        /// `CertificateArn`. Required.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// A descriptive or arbitrary ID for the device. This value must be unique within the device definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// Indicates whether the device's local shadow is synced with the cloud automatically.
        ///
        /// `SyncShadow`.
        pub fn sync_shadow(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SyncShadow", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the device, which is an AWS IoT device (thing).
        ///
        /// `ThingArn`. Required.
        pub fn thing_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThingArn", value.into());
            self
        }
    }

    impl From<Device> for Json {
        fn from(value: Device) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`FunctionDefinition`].
pub mod function_definition {
    use crate::{Json, List, Properties, Value};

    /// The default configuration that applies to all Lambda functions in the function definition version. Individual Lambda functions can override these settings.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinition`.
    ///
    /// Required: `Execution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultConfig(Properties);

    impl DefaultConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core.
        ///
        /// `Execution`. Required.
        pub fn execution(mut self, value: impl Into<Value<Execution>>) -> Self {
            self.0.set("Execution", value.into());
            self
        }
    }

    impl From<DefaultConfig> for Json {
        fn from(value: DefaultConfig) -> Self {
            value.0.into()
        }
    }

    /// The environment configuration for a Lambda function on the AWS IoT Greengrass core.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Environment(Properties);

    impl Environment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the function is allowed to access the `/sys` directory on the core device, which allows the read device information from `/sys` .
        ///
        /// `AccessSysfs`.
        pub fn access_sysfs(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AccessSysfs", value.into());
            self
        }

        /// Settings for the Lambda execution environment in AWS IoT Greengrass .
        ///
        /// `Execution`.
        pub fn execution(mut self, value: impl Into<Value<Execution>>) -> Self {
            self.0.set("Execution", value.into());
            self
        }

        /// A list of the [resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinitionversion-resourceinstance.html) in the group that the function can access, with the corresponding read-only or read-write permissions.
        ///
        /// `ResourceAccessPolicies`.
        pub fn resource_access_policies(
            mut self,
            value: impl Into<List<ResourceAccessPolicy>>,
        ) -> Self {
            self.0.set("ResourceAccessPolicies", value.into());
            self
        }

        /// Environment variables for the Lambda function.
        ///
        /// `Variables`.
        pub fn variables(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Variables", value.into());
            self
        }
    }

    impl From<Environment> for Json {
        fn from(value: Environment) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Execution(Properties);

    impl Execution {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The containerization that the Lambda function runs in. Valid values are `GreengrassContainer` or `NoContainer` . Typically, this is `GreengrassContainer` .
        ///
        /// `IsolationMode`.
        pub fn isolation_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IsolationMode", value.into());
            self
        }

        /// The user and group permissions used to run the Lambda function. Typically, this is the ggc\_user and ggc\_group.
        ///
        /// `RunAs`.
        pub fn run_as(mut self, value: impl Into<Value<RunAs>>) -> Self {
            self.0.set("RunAs", value.into());
            self
        }
    }

    impl From<Execution> for Json {
        fn from(value: Execution) -> Self {
            value.0.into()
        }
    }

    /// A function is a Lambda function that's referenced from an AWS IoT Greengrass group. The function is deployed to a Greengrass core where it runs locally.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinition`.
    ///
    /// Required: `FunctionArn`, `FunctionConfiguration`, `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Function(Properties);

    impl Function {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the alias (recommended) or version of the referenced Lambda function.
        ///
        /// `FunctionArn`. Required.
        pub fn function_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FunctionArn", value.into());
            self
        }

        /// The group-specific settings of the Lambda function. These settings configure the function's behavior in the Greengrass group.
        ///
        /// `FunctionConfiguration`. Required.
        pub fn function_configuration(
            mut self,
            value: impl Into<Value<FunctionConfiguration>>,
        ) -> Self {
            self.0.set("FunctionConfiguration", value.into());
            self
        }

        /// A descriptive or arbitrary ID for the function. This value must be unique within the function definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<Function> for Json {
        fn from(value: Function) -> Self {
            value.0.into()
        }
    }

    /// The group-specific configuration settings for a Lambda function. These settings configure the function's behavior in the Greengrass group.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FunctionConfiguration(Properties);

    impl FunctionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The expected encoding type of the input payload for the function. Valid values are `json` (default) and `binary` .
        ///
        /// `EncodingType`.
        pub fn encoding_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncodingType", value.into());
            self
        }

        /// The environment configuration of the function.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<Value<Environment>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The execution arguments.
        ///
        /// `ExecArgs`.
        pub fn exec_args(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecArgs", value.into());
            self
        }

        /// The name of the function executable.
        ///
        /// `Executable`.
        pub fn executable(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Executable", value.into());
            self
        }

        /// The memory size (in KB) required by the function.
        ///
        /// `MemorySize`.
        pub fn memory_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MemorySize", value.into());
            self
        }

        /// Indicates whether the function is pinned (or \*long-lived\* ). Pinned functions start when the core starts and process all requests in the same container. The default value is false.
        ///
        /// `Pinned`.
        pub fn pinned(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Pinned", value.into());
            self
        }

        /// The allowed execution time (in seconds) after which the function should terminate. For pinned functions, this timeout applies for each request.
        ///
        /// `Timeout`.
        pub fn timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }
    }

    impl From<FunctionConfiguration> for Json {
        fn from(value: FunctionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A function definition version contains a list of functions.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinition`.
    ///
    /// Required: `Functions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FunctionDefinitionVersion(Properties);

    impl FunctionDefinitionVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default configuration that applies to all Lambda functions in the group. Individual Lambda functions can override these settings.
        ///
        /// `DefaultConfig`.
        pub fn default_config(mut self, value: impl Into<Value<DefaultConfig>>) -> Self {
            self.0.set("DefaultConfig", value.into());
            self
        }

        /// The functions in this version.
        ///
        /// `Functions`. Required.
        pub fn functions(mut self, value: impl Into<List<Function>>) -> Self {
            self.0.set("Functions", value.into());
            self
        }
    }

    impl From<FunctionDefinitionVersion> for Json {
        fn from(value: FunctionDefinitionVersion) -> Self {
            value.0.into()
        }
    }

    /// A list of the [resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinitionversion-resourceinstance.html) in the group that the function can access, with the corresponding read-only or read-write permissions.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinition`.
    ///
    /// Required: `ResourceId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceAccessPolicy(Properties);

    impl ResourceAccessPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The read-only or read-write access that the Lambda function has to the resource. Valid values are `ro` or `rw` .
        ///
        /// `Permission`.
        pub fn permission(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Permission", value.into());
            self
        }

        /// The ID of the resource. This ID is assigned to the resource when you create the resource definition.
        ///
        /// `ResourceId`. Required.
        pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceId", value.into());
            self
        }
    }

    impl From<ResourceAccessPolicy> for Json {
        fn from(value: ResourceAccessPolicy) -> Self {
            value.0.into()
        }
    }

    /// The access identity whose permissions are used to run the Lambda function. This setting overrides the default access identity that's specified for the group (by default, ggc\_user and ggc\_group). You can override the user, group, or both.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RunAs(Properties);

    impl RunAs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The group ID whose permissions are used to run the Lambda function. You can use the `getent group` command on your core device to look up the group ID.
        ///
        /// `Gid`.
        pub fn gid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Gid", value.into());
            self
        }

        /// The user ID whose permissions are used to run the Lambda function. You can use the `getent passwd` command on your core device to look up the user ID.
        ///
        /// `Uid`.
        pub fn uid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Uid", value.into());
            self
        }
    }

    impl From<RunAs> for Json {
        fn from(value: RunAs) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`FunctionDefinitionVersion`].
pub mod function_definition_version {
    use crate::{Json, List, Properties, Value};

    /// The default configuration that applies to all Lambda functions in the function definition version. Individual Lambda functions can override these settings.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinitionVersion`.
    ///
    /// Required: `Execution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultConfig(Properties);

    impl DefaultConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core.
        ///
        /// `Execution`. Required.
        pub fn execution(mut self, value: impl Into<Value<Execution>>) -> Self {
            self.0.set("Execution", value.into());
            self
        }
    }

    impl From<DefaultConfig> for Json {
        fn from(value: DefaultConfig) -> Self {
            value.0.into()
        }
    }

    /// The environment configuration for a Lambda function on the AWS IoT Greengrass core.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinitionVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Environment(Properties);

    impl Environment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the function is allowed to access the `/sys` directory on the core device, which allows the read device information from `/sys` .
        ///
        /// `AccessSysfs`.
        pub fn access_sysfs(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AccessSysfs", value.into());
            self
        }

        /// Settings for the Lambda execution environment in AWS IoT Greengrass .
        ///
        /// `Execution`.
        pub fn execution(mut self, value: impl Into<Value<Execution>>) -> Self {
            self.0.set("Execution", value.into());
            self
        }

        /// A list of the [resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinitionversion-resourceinstance.html) in the group that the function can access, with the corresponding read-only or read-write permissions.
        ///
        /// `ResourceAccessPolicies`.
        pub fn resource_access_policies(
            mut self,
            value: impl Into<List<ResourceAccessPolicy>>,
        ) -> Self {
            self.0.set("ResourceAccessPolicies", value.into());
            self
        }

        /// Environment variables for the Lambda function.
        ///
        /// `Variables`.
        pub fn variables(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Variables", value.into());
            self
        }
    }

    impl From<Environment> for Json {
        fn from(value: Environment) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinitionVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Execution(Properties);

    impl Execution {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The containerization that the Lambda function runs in. Valid values are `GreengrassContainer` or `NoContainer` . Typically, this is `GreengrassContainer` .
        ///
        /// `IsolationMode`.
        pub fn isolation_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IsolationMode", value.into());
            self
        }

        /// The user and group permissions used to run the Lambda function. Typically, this is the ggc\_user and ggc\_group.
        ///
        /// `RunAs`.
        pub fn run_as(mut self, value: impl Into<Value<RunAs>>) -> Self {
            self.0.set("RunAs", value.into());
            self
        }
    }

    impl From<Execution> for Json {
        fn from(value: Execution) -> Self {
            value.0.into()
        }
    }

    /// A function is a Lambda function that's referenced from an AWS IoT Greengrass group. The function is deployed to a Greengrass core where it runs locally.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinitionVersion`.
    ///
    /// Required: `FunctionArn`, `FunctionConfiguration`, `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Function(Properties);

    impl Function {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the alias (recommended) or version of the referenced Lambda function.
        ///
        /// `FunctionArn`. Required.
        pub fn function_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FunctionArn", value.into());
            self
        }

        /// The group-specific settings of the Lambda function. These settings configure the function's behavior in the Greengrass group.
        ///
        /// `FunctionConfiguration`. Required.
        pub fn function_configuration(
            mut self,
            value: impl Into<Value<FunctionConfiguration>>,
        ) -> Self {
            self.0.set("FunctionConfiguration", value.into());
            self
        }

        /// A descriptive or arbitrary ID for the function. This value must be unique within the function definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<Function> for Json {
        fn from(value: Function) -> Self {
            value.0.into()
        }
    }

    /// The group-specific configuration settings for a Lambda function. These settings configure the function's behavior in the Greengrass group.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinitionVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FunctionConfiguration(Properties);

    impl FunctionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The expected encoding type of the input payload for the function. Valid values are `json` (default) and `binary` .
        ///
        /// `EncodingType`.
        pub fn encoding_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncodingType", value.into());
            self
        }

        /// The environment configuration of the function.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<Value<Environment>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The execution arguments.
        ///
        /// `ExecArgs`.
        pub fn exec_args(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecArgs", value.into());
            self
        }

        /// The name of the function executable.
        ///
        /// `Executable`.
        pub fn executable(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Executable", value.into());
            self
        }

        /// The memory size (in KB) required by the function.
        ///
        /// `MemorySize`.
        pub fn memory_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MemorySize", value.into());
            self
        }

        /// Indicates whether the function is pinned (or \*long-lived\* ). Pinned functions start when the core starts and process all requests in the same container. The default value is false.
        ///
        /// `Pinned`.
        pub fn pinned(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Pinned", value.into());
            self
        }

        /// The allowed execution time (in seconds) after which the function should terminate. For pinned functions, this timeout applies for each request.
        ///
        /// `Timeout`.
        pub fn timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }
    }

    impl From<FunctionConfiguration> for Json {
        fn from(value: FunctionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A list of the [resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinitionversion-resourceinstance.html) in the group that the function can access, with the corresponding read-only or read-write permissions.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinitionVersion`.
    ///
    /// Required: `ResourceId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceAccessPolicy(Properties);

    impl ResourceAccessPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The read-only or read-write access that the Lambda function has to the resource. Valid values are `ro` or `rw` .
        ///
        /// `Permission`.
        pub fn permission(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Permission", value.into());
            self
        }

        /// The ID of the resource. This ID is assigned to the resource when you create the resource definition.
        ///
        /// `ResourceId`. Required.
        pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceId", value.into());
            self
        }
    }

    impl From<ResourceAccessPolicy> for Json {
        fn from(value: ResourceAccessPolicy) -> Self {
            value.0.into()
        }
    }

    /// The user and group permissions used to run the Lambda function. This setting overrides the default access identity that's specified for the group (by default, ggc\_user and ggc\_group). You can override the user, group, or both.
    ///
    /// A property type of `AWS::Greengrass::FunctionDefinitionVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RunAs(Properties);

    impl RunAs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The group ID whose permissions are used to run the Lambda function. You can use the `getent group` command on your core device to look up the group ID.
        ///
        /// `Gid`.
        pub fn gid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Gid", value.into());
            self
        }

        /// The user ID whose permissions are used to run the Lambda function. You can use the `getent passwd` command on your core device to look up the user ID.
        ///
        /// `Uid`.
        pub fn uid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Uid", value.into());
            self
        }
    }

    impl From<RunAs> for Json {
        fn from(value: RunAs) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Group`].
pub mod group {
    use crate::{Json, Properties, Value};

    /// A group version in AWS IoT Greengrass , which references of a core definition version, device definition version, subscription definition version, and other version types that contain the components you want to deploy to a Greengrass core device.
    ///
    /// A property type of `AWS::Greengrass::Group`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GroupVersion(Properties);

    impl GroupVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the connector definition version that contains the connectors you want to deploy with the group version.
        ///
        /// `ConnectorDefinitionVersionArn`.
        pub fn connector_definition_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectorDefinitionVersionArn", value.into());
            self
        }

        /// The ARN of the core definition version that contains the core you want to deploy with the group version. Currently, the core definition version can contain only one core.
        ///
        /// `CoreDefinitionVersionArn`.
        pub fn core_definition_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CoreDefinitionVersionArn", value.into());
            self
        }

        /// The ARN of the device definition version that contains the devices you want to deploy with the group version.
        ///
        /// `DeviceDefinitionVersionArn`.
        pub fn device_definition_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceDefinitionVersionArn", value.into());
            self
        }

        /// The ARN of the function definition version that contains the functions you want to deploy with the group version.
        ///
        /// `FunctionDefinitionVersionArn`.
        pub fn function_definition_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FunctionDefinitionVersionArn", value.into());
            self
        }

        /// The ARN of the logger definition version that contains the loggers you want to deploy with the group version.
        ///
        /// `LoggerDefinitionVersionArn`.
        pub fn logger_definition_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoggerDefinitionVersionArn", value.into());
            self
        }

        /// The ARN of the resource definition version that contains the resources you want to deploy with the group version.
        ///
        /// `ResourceDefinitionVersionArn`.
        pub fn resource_definition_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceDefinitionVersionArn", value.into());
            self
        }

        /// The ARN of the subscription definition version that contains the subscriptions you want to deploy with the group version.
        ///
        /// `SubscriptionDefinitionVersionArn`.
        pub fn subscription_definition_version_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("SubscriptionDefinitionVersionArn", value.into());
            self
        }
    }

    impl From<GroupVersion> for Json {
        fn from(value: GroupVersion) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`LoggerDefinition`].
pub mod logger_definition {
    use crate::{Json, List, Properties, Value};

    /// A logger represents logging settings for the AWS IoT Greengrass group, which can be stored in CloudWatch and the local file system of your core device. All log entries include a timestamp, log level, and information about the event.
    ///
    /// A property type of `AWS::Greengrass::LoggerDefinition`.
    ///
    /// Required: `Component`, `Id`, `Level`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Logger(Properties);

    impl Logger {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The source of the log event. Valid values are `GreengrassSystem` or `Lambda` . When `GreengrassSystem` is used, events from Greengrass system components are logged.
        ///
        /// `Component`. Required.
        pub fn component(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Component", value.into());
            self
        }

        /// A descriptive or arbitrary ID for the logger. This value must be unique within the logger definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The log-level threshold. Log events below this threshold are filtered out and aren't stored. Valid values are `DEBUG` , `INFO` (recommended), `WARN` , `ERROR` , or `FATAL` .
        ///
        /// `Level`. Required.
        pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Level", value.into());
            self
        }

        /// The amount of file space (in KB) to use when writing logs to the local file system. This property does not apply for CloudWatch Logs .
        ///
        /// `Space`.
        pub fn space(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Space", value.into());
            self
        }

        /// The storage mechanism for log events. Valid values are `FileSystem` or `AWSCloudWatch` . When `AWSCloudWatch` is used, log events are sent to CloudWatch Logs . When `FileSystem` is used, log events are stored on the local file system.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Logger> for Json {
        fn from(value: Logger) -> Self {
            value.0.into()
        }
    }

    /// A logger definition version contains a list of [loggers](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-loggerdefinition-logger.html) .
    ///
    /// A property type of `AWS::Greengrass::LoggerDefinition`.
    ///
    /// Required: `Loggers`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggerDefinitionVersion(Properties);

    impl LoggerDefinitionVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The loggers in this version.
        ///
        /// `Loggers`. Required.
        pub fn loggers(mut self, value: impl Into<List<Logger>>) -> Self {
            self.0.set("Loggers", value.into());
            self
        }
    }

    impl From<LoggerDefinitionVersion> for Json {
        fn from(value: LoggerDefinitionVersion) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`LoggerDefinitionVersion`].
pub mod logger_definition_version {
    use crate::{Json, Properties, Value};

    /// A logger represents logging settings for the AWS IoT Greengrass group, which can be stored in CloudWatch and the local file system of your core device. All log entries include a timestamp, log level, and information about the event.
    ///
    /// A property type of `AWS::Greengrass::LoggerDefinitionVersion`.
    ///
    /// Required: `Component`, `Id`, `Level`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Logger(Properties);

    impl Logger {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The source of the log event. Valid values are `GreengrassSystem` or `Lambda` . When `GreengrassSystem` is used, events from Greengrass system components are logged.
        ///
        /// `Component`. Required.
        pub fn component(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Component", value.into());
            self
        }

        /// A descriptive or arbitrary ID for the logger. This value must be unique within the logger definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The log-level threshold. Log events below this threshold are filtered out and aren't stored. Valid values are `DEBUG` , `INFO` (recommended), `WARN` , `ERROR` , or `FATAL` .
        ///
        /// `Level`. Required.
        pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Level", value.into());
            self
        }

        /// The amount of file space (in KB) to use when writing logs to the local file system. This property does not apply for CloudWatch Logs .
        ///
        /// `Space`.
        pub fn space(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Space", value.into());
            self
        }

        /// The storage mechanism for log events. Valid values are `FileSystem` or `AWSCloudWatch` . When `AWSCloudWatch` is used, log events are sent to CloudWatch Logs . When `FileSystem` is used, log events are stored on the local file system.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Logger> for Json {
        fn from(value: Logger) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ResourceDefinition`].
pub mod resource_definition {
    use crate::{Json, List, Properties, Value};

    /// Settings that define additional Linux OS group permissions to give to the Lambda function process. You can give the permissions of the Linux group that owns the resource or choose another Linux group.
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinition`.
    ///
    /// Required: `AutoAddGroupOwner`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GroupOwnerSetting(Properties);

    impl GroupOwnerSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether to give the privileges of the Linux group that owns the resource to the Lambda process. This gives the Lambda process the file access permissions of the Linux group.
        ///
        /// `AutoAddGroupOwner`. Required.
        pub fn auto_add_group_owner(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoAddGroupOwner", value.into());
            self
        }

        /// The name of the Linux group whose privileges you want to add to the Lambda process. This value is ignored if `AutoAddGroupOwner` is true.
        ///
        /// `GroupOwner`.
        pub fn group_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupOwner", value.into());
            self
        }
    }

    impl From<GroupOwnerSetting> for Json {
        fn from(value: GroupOwnerSetting) -> Self {
            value.0.into()
        }
    }

    /// Settings for a local device resource, which represents a file under `/dev` .
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinition`.
    ///
    /// Required: `SourcePath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocalDeviceResourceData(Properties);

    impl LocalDeviceResourceData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings that define additional Linux OS group permissions to give to the Lambda function process.
        ///
        /// `GroupOwnerSetting`.
        pub fn group_owner_setting(mut self, value: impl Into<Value<GroupOwnerSetting>>) -> Self {
            self.0.set("GroupOwnerSetting", value.into());
            self
        }

        /// The local absolute path of the device resource. The source path for a device resource can refer only to a character device or block device under `/dev` .
        ///
        /// `SourcePath`. Required.
        pub fn source_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourcePath", value.into());
            self
        }
    }

    impl From<LocalDeviceResourceData> for Json {
        fn from(value: LocalDeviceResourceData) -> Self {
            value.0.into()
        }
    }

    /// Settings for a local volume resource, which represents a file or directory on the root file system.
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinition`.
    ///
    /// Required: `DestinationPath`, `SourcePath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocalVolumeResourceData(Properties);

    impl LocalVolumeResourceData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The absolute local path of the resource in the Lambda environment.
        ///
        /// `DestinationPath`. Required.
        pub fn destination_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationPath", value.into());
            self
        }

        /// Settings that define additional Linux OS group permissions to give to the Lambda function process.
        ///
        /// `GroupOwnerSetting`.
        pub fn group_owner_setting(mut self, value: impl Into<Value<GroupOwnerSetting>>) -> Self {
            self.0.set("GroupOwnerSetting", value.into());
            self
        }

        /// The local absolute path of the volume resource on the host. The source path for a volume resource type cannot start with `/sys` .
        ///
        /// `SourcePath`. Required.
        pub fn source_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourcePath", value.into());
            self
        }
    }

    impl From<LocalVolumeResourceData> for Json {
        fn from(value: LocalVolumeResourceData) -> Self {
            value.0.into()
        }
    }

    /// A container for resource data, which defines the resource type.
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceDataContainer(Properties);

    impl ResourceDataContainer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for a local device resource.
        ///
        /// `LocalDeviceResourceData`.
        pub fn local_device_resource_data(
            mut self,
            value: impl Into<Value<LocalDeviceResourceData>>,
        ) -> Self {
            self.0.set("LocalDeviceResourceData", value.into());
            self
        }

        /// Settings for a local volume resource.
        ///
        /// `LocalVolumeResourceData`.
        pub fn local_volume_resource_data(
            mut self,
            value: impl Into<Value<LocalVolumeResourceData>>,
        ) -> Self {
            self.0.set("LocalVolumeResourceData", value.into());
            self
        }

        /// Settings for a machine learning resource stored in Amazon S3 .
        ///
        /// `S3MachineLearningModelResourceData`.
        pub fn s3_machine_learning_model_resource_data(
            mut self,
            value: impl Into<Value<S3MachineLearningModelResourceData>>,
        ) -> Self {
            self.0
                .set("S3MachineLearningModelResourceData", value.into());
            self
        }

        /// Settings for a machine learning resource saved as an SageMaker AI training job.
        ///
        /// `SageMakerMachineLearningModelResourceData`.
        pub fn sage_maker_machine_learning_model_resource_data(
            mut self,
            value: impl Into<Value<SageMakerMachineLearningModelResourceData>>,
        ) -> Self {
            self.0
                .set("SageMakerMachineLearningModelResourceData", value.into());
            self
        }

        /// Settings for a secret resource.
        ///
        /// `SecretsManagerSecretResourceData`.
        pub fn secrets_manager_secret_resource_data(
            mut self,
            value: impl Into<Value<SecretsManagerSecretResourceData>>,
        ) -> Self {
            self.0.set("SecretsManagerSecretResourceData", value.into());
            self
        }
    }

    impl From<ResourceDataContainer> for Json {
        fn from(value: ResourceDataContainer) -> Self {
            value.0.into()
        }
    }

    /// A resource definition version contains a list of resources. (In CloudFormation , resources are named \*resource instances\* .)
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinition`.
    ///
    /// Required: `Resources`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceDefinitionVersion(Properties);

    impl ResourceDefinitionVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The resources in this version.
        ///
        /// `Resources`. Required.
        pub fn resources(mut self, value: impl Into<List<ResourceInstance>>) -> Self {
            self.0.set("Resources", value.into());
            self
        }
    }

    impl From<ResourceDefinitionVersion> for Json {
        fn from(value: ResourceDefinitionVersion) -> Self {
            value.0.into()
        }
    }

    /// The owner setting for a downloaded machine learning resource.
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinition`.
    ///
    /// Required: `GroupOwner`, `GroupPermission`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceDownloadOwnerSetting(Properties);

    impl ResourceDownloadOwnerSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The group owner of the machine learning resource. This is the group ID (GID) of an existing Linux OS group on the system. The group's permissions are added to the Lambda process.
        ///
        /// `GroupOwner`. Required.
        pub fn group_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupOwner", value.into());
            self
        }

        /// The permissions that the group owner has to the machine learning resource. Valid values are `rw` (read-write) or `ro` (read-only).
        ///
        /// `GroupPermission`. Required.
        pub fn group_permission(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupPermission", value.into());
            self
        }
    }

    impl From<ResourceDownloadOwnerSetting> for Json {
        fn from(value: ResourceDownloadOwnerSetting) -> Self {
            value.0.into()
        }
    }

    /// A local resource, machine learning resource, or secret resource.
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinition`.
    ///
    /// Required: `Id`, `Name`, `ResourceDataContainer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceInstance(Properties);

    impl ResourceInstance {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A descriptive or arbitrary ID for the resource. This value must be unique within the resource definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The descriptive resource name, which is displayed on the AWS IoT Greengrass console. Maximum length 128 characters with pattern \[a-zA-Z0-9:\_-\]+. This must be unique within a Greengrass group.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A container for resource data.
        ///
        /// `ResourceDataContainer`. Required.
        pub fn resource_data_container(
            mut self,
            value: impl Into<Value<ResourceDataContainer>>,
        ) -> Self {
            self.0.set("ResourceDataContainer", value.into());
            self
        }
    }

    impl From<ResourceInstance> for Json {
        fn from(value: ResourceInstance) -> Self {
            value.0.into()
        }
    }

    /// Settings for an Amazon S3 machine learning resource. For more information, see [Perform Machine Learning Inference](https://docs.aws.amazon.com/greengrass/v1/developerguide/ml-inference.html) in the \*Developer Guide\* .
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinition`.
    ///
    /// Required: `DestinationPath`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3MachineLearningModelResourceData(Properties);

    impl S3MachineLearningModelResourceData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The absolute local path of the resource inside the Lambda environment.
        ///
        /// `DestinationPath`. Required.
        pub fn destination_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationPath", value.into());
            self
        }

        /// The owner setting for the downloaded machine learning resource.
        ///
        /// `OwnerSetting`.
        pub fn owner_setting(
            mut self,
            value: impl Into<Value<ResourceDownloadOwnerSetting>>,
        ) -> Self {
            self.0.set("OwnerSetting", value.into());
            self
        }

        /// The URI of the source model in an Amazon S3 bucket. The model package must be in `tar.gz` or `.zip` format.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3MachineLearningModelResourceData> for Json {
        fn from(value: S3MachineLearningModelResourceData) -> Self {
            value.0.into()
        }
    }

    /// Settings for an Secrets Manager machine learning resource. For more information, see [Perform Machine Learning Inference](https://docs.aws.amazon.com/greengrass/v1/developerguide/ml-inference.html) in the \*Developer Guide\* .
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinition`.
    ///
    /// Required: `DestinationPath`, `SageMakerJobArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SageMakerMachineLearningModelResourceData(Properties);

    impl SageMakerMachineLearningModelResourceData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The absolute local path of the resource inside the Lambda environment.
        ///
        /// `DestinationPath`. Required.
        pub fn destination_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationPath", value.into());
            self
        }

        /// The owner setting for the downloaded machine learning resource.
        ///
        /// `OwnerSetting`.
        pub fn owner_setting(
            mut self,
            value: impl Into<Value<ResourceDownloadOwnerSetting>>,
        ) -> Self {
            self.0.set("OwnerSetting", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon SageMaker AI training job that represents the source model.
        ///
        /// `SageMakerJobArn`. Required.
        pub fn sage_maker_job_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SageMakerJobArn", value.into());
            self
        }
    }

    impl From<SageMakerMachineLearningModelResourceData> for Json {
        fn from(value: SageMakerMachineLearningModelResourceData) -> Self {
            value.0.into()
        }
    }

    /// Settings for a secret resource, which references a secret from AWS Secrets Manager .
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinition`.
    ///
    /// Required: `ARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecretsManagerSecretResourceData(Properties);

    impl SecretsManagerSecretResourceData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Secrets Manager secret to make available on the core. The value of the secret's latest version (represented by the `AWSCURRENT` staging label) is included by default.
        ///
        /// `ARN`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ARN", value.into());
            self
        }

        /// The staging labels whose values you want to make available on the core, in addition to `AWSCURRENT` .
        ///
        /// `AdditionalStagingLabelsToDownload`.
        pub fn additional_staging_labels_to_download(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0
                .set("AdditionalStagingLabelsToDownload", value.into());
            self
        }
    }

    impl From<SecretsManagerSecretResourceData> for Json {
        fn from(value: SecretsManagerSecretResourceData) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ResourceDefinitionVersion`].
pub mod resource_definition_version {
    use crate::{Json, List, Properties, Value};

    /// Settings that define additional Linux OS group permissions to give to the Lambda function process. You can give the permissions of the Linux group that owns the resource or choose another Linux group.
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinitionVersion`.
    ///
    /// Required: `AutoAddGroupOwner`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GroupOwnerSetting(Properties);

    impl GroupOwnerSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether to give the privileges of the Linux group that owns the resource to the Lambda process. This gives the Lambda process the file access permissions of the Linux group.
        ///
        /// `AutoAddGroupOwner`. Required.
        pub fn auto_add_group_owner(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoAddGroupOwner", value.into());
            self
        }

        /// The name of the Linux group whose privileges you want to add to the Lambda process. This value is ignored if `AutoAddGroupOwner` is true.
        ///
        /// `GroupOwner`.
        pub fn group_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupOwner", value.into());
            self
        }
    }

    impl From<GroupOwnerSetting> for Json {
        fn from(value: GroupOwnerSetting) -> Self {
            value.0.into()
        }
    }

    /// Settings for a local device resource, which represents a file under `/dev` .
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinitionVersion`.
    ///
    /// Required: `SourcePath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocalDeviceResourceData(Properties);

    impl LocalDeviceResourceData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings that define additional Linux OS group permissions to give to the Lambda function process.
        ///
        /// `GroupOwnerSetting`.
        pub fn group_owner_setting(mut self, value: impl Into<Value<GroupOwnerSetting>>) -> Self {
            self.0.set("GroupOwnerSetting", value.into());
            self
        }

        /// The local absolute path of the device resource. The source path for a device resource can refer only to a character device or block device under `/dev` .
        ///
        /// `SourcePath`. Required.
        pub fn source_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourcePath", value.into());
            self
        }
    }

    impl From<LocalDeviceResourceData> for Json {
        fn from(value: LocalDeviceResourceData) -> Self {
            value.0.into()
        }
    }

    /// Settings for a local volume resource, which represents a file or directory on the root file system.
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinitionVersion`.
    ///
    /// Required: `DestinationPath`, `SourcePath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocalVolumeResourceData(Properties);

    impl LocalVolumeResourceData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The absolute local path of the resource in the Lambda environment.
        ///
        /// `DestinationPath`. Required.
        pub fn destination_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationPath", value.into());
            self
        }

        /// Settings that define additional Linux OS group permissions to give to the Lambda function process.
        ///
        /// `GroupOwnerSetting`.
        pub fn group_owner_setting(mut self, value: impl Into<Value<GroupOwnerSetting>>) -> Self {
            self.0.set("GroupOwnerSetting", value.into());
            self
        }

        /// The local absolute path of the volume resource on the host. The source path for a volume resource type cannot start with `/sys` .
        ///
        /// `SourcePath`. Required.
        pub fn source_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourcePath", value.into());
            self
        }
    }

    impl From<LocalVolumeResourceData> for Json {
        fn from(value: LocalVolumeResourceData) -> Self {
            value.0.into()
        }
    }

    /// A container for resource data, which defines the resource type.
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinitionVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceDataContainer(Properties);

    impl ResourceDataContainer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for a local device resource.
        ///
        /// `LocalDeviceResourceData`.
        pub fn local_device_resource_data(
            mut self,
            value: impl Into<Value<LocalDeviceResourceData>>,
        ) -> Self {
            self.0.set("LocalDeviceResourceData", value.into());
            self
        }

        /// Settings for a local volume resource.
        ///
        /// `LocalVolumeResourceData`.
        pub fn local_volume_resource_data(
            mut self,
            value: impl Into<Value<LocalVolumeResourceData>>,
        ) -> Self {
            self.0.set("LocalVolumeResourceData", value.into());
            self
        }

        /// Settings for a machine learning resource stored in Amazon S3 .
        ///
        /// `S3MachineLearningModelResourceData`.
        pub fn s3_machine_learning_model_resource_data(
            mut self,
            value: impl Into<Value<S3MachineLearningModelResourceData>>,
        ) -> Self {
            self.0
                .set("S3MachineLearningModelResourceData", value.into());
            self
        }

        /// Settings for a machine learning resource saved as an SageMaker AI training job.
        ///
        /// `SageMakerMachineLearningModelResourceData`.
        pub fn sage_maker_machine_learning_model_resource_data(
            mut self,
            value: impl Into<Value<SageMakerMachineLearningModelResourceData>>,
        ) -> Self {
            self.0
                .set("SageMakerMachineLearningModelResourceData", value.into());
            self
        }

        /// Settings for a secret resource.
        ///
        /// `SecretsManagerSecretResourceData`.
        pub fn secrets_manager_secret_resource_data(
            mut self,
            value: impl Into<Value<SecretsManagerSecretResourceData>>,
        ) -> Self {
            self.0.set("SecretsManagerSecretResourceData", value.into());
            self
        }
    }

    impl From<ResourceDataContainer> for Json {
        fn from(value: ResourceDataContainer) -> Self {
            value.0.into()
        }
    }

    /// The owner setting for a downloaded machine learning resource.
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinitionVersion`.
    ///
    /// Required: `GroupOwner`, `GroupPermission`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceDownloadOwnerSetting(Properties);

    impl ResourceDownloadOwnerSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The group owner of the machine learning resource. This is the group ID (GID) of an existing Linux OS group on the system. The group's permissions are added to the Lambda process.
        ///
        /// `GroupOwner`. Required.
        pub fn group_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupOwner", value.into());
            self
        }

        /// The permissions that the group owner has to the machine learning resource. Valid values are `rw` (read-write) or `ro` (read-only).
        ///
        /// `GroupPermission`. Required.
        pub fn group_permission(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupPermission", value.into());
            self
        }
    }

    impl From<ResourceDownloadOwnerSetting> for Json {
        fn from(value: ResourceDownloadOwnerSetting) -> Self {
            value.0.into()
        }
    }

    /// A local resource, machine learning resource, or secret resource.
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinitionVersion`.
    ///
    /// Required: `Id`, `Name`, `ResourceDataContainer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceInstance(Properties);

    impl ResourceInstance {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A descriptive or arbitrary ID for the resource. This value must be unique within the resource definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The descriptive resource name, which is displayed on the AWS IoT Greengrass console. Maximum length 128 characters with pattern \[a-zA-Z0-9:\_-\]+. This must be unique within a Greengrass group.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A container for resource data.
        ///
        /// `ResourceDataContainer`. Required.
        pub fn resource_data_container(
            mut self,
            value: impl Into<Value<ResourceDataContainer>>,
        ) -> Self {
            self.0.set("ResourceDataContainer", value.into());
            self
        }
    }

    impl From<ResourceInstance> for Json {
        fn from(value: ResourceInstance) -> Self {
            value.0.into()
        }
    }

    /// Settings for an Amazon S3 machine learning resource. For more information, see [Perform Machine Learning Inference](https://docs.aws.amazon.com/greengrass/v1/developerguide/ml-inference.html) in the \*Developer Guide\* .
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinitionVersion`.
    ///
    /// Required: `DestinationPath`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3MachineLearningModelResourceData(Properties);

    impl S3MachineLearningModelResourceData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The absolute local path of the resource inside the Lambda environment.
        ///
        /// `DestinationPath`. Required.
        pub fn destination_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationPath", value.into());
            self
        }

        /// The owner setting for the downloaded machine learning resource.
        ///
        /// `OwnerSetting`.
        pub fn owner_setting(
            mut self,
            value: impl Into<Value<ResourceDownloadOwnerSetting>>,
        ) -> Self {
            self.0.set("OwnerSetting", value.into());
            self
        }

        /// The URI of the source model in an Amazon S3 bucket. The model package must be in `tar.gz` or `.zip` format.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3MachineLearningModelResourceData> for Json {
        fn from(value: S3MachineLearningModelResourceData) -> Self {
            value.0.into()
        }
    }

    /// Settings for an Secrets Manager machine learning resource. For more information, see [Perform Machine Learning Inference](https://docs.aws.amazon.com/greengrass/v1/developerguide/ml-inference.html) in the \*Developer Guide\* .
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinitionVersion`.
    ///
    /// Required: `DestinationPath`, `SageMakerJobArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SageMakerMachineLearningModelResourceData(Properties);

    impl SageMakerMachineLearningModelResourceData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The absolute local path of the resource inside the Lambda environment.
        ///
        /// `DestinationPath`. Required.
        pub fn destination_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationPath", value.into());
            self
        }

        /// The owner setting for the downloaded machine learning resource.
        ///
        /// `OwnerSetting`.
        pub fn owner_setting(
            mut self,
            value: impl Into<Value<ResourceDownloadOwnerSetting>>,
        ) -> Self {
            self.0.set("OwnerSetting", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon SageMaker AI training job that represents the source model.
        ///
        /// `SageMakerJobArn`. Required.
        pub fn sage_maker_job_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SageMakerJobArn", value.into());
            self
        }
    }

    impl From<SageMakerMachineLearningModelResourceData> for Json {
        fn from(value: SageMakerMachineLearningModelResourceData) -> Self {
            value.0.into()
        }
    }

    /// Settings for a secret resource, which references a secret from AWS Secrets Manager .
    ///
    /// A property type of `AWS::Greengrass::ResourceDefinitionVersion`.
    ///
    /// Required: `ARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecretsManagerSecretResourceData(Properties);

    impl SecretsManagerSecretResourceData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Secrets Manager secret to make available on the core. The value of the secret's latest version (represented by the `AWSCURRENT` staging label) is included by default.
        ///
        /// `ARN`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ARN", value.into());
            self
        }

        /// The staging labels whose values you want to make available on the core, in addition to `AWSCURRENT` .
        ///
        /// `AdditionalStagingLabelsToDownload`.
        pub fn additional_staging_labels_to_download(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0
                .set("AdditionalStagingLabelsToDownload", value.into());
            self
        }
    }

    impl From<SecretsManagerSecretResourceData> for Json {
        fn from(value: SecretsManagerSecretResourceData) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`SubscriptionDefinition`].
pub mod subscription_definition {
    use crate::{Json, List, Properties, Value};

    /// Subscriptions define how MQTT messages can be exchanged between devices, functions, and connectors in the group, and with AWS IoT or the local shadow service.
    ///
    /// A property type of `AWS::Greengrass::SubscriptionDefinition`.
    ///
    /// Required: `Id`, `Source`, `Subject`, `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Subscription(Properties);

    impl Subscription {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A descriptive or arbitrary ID for the subscription. This value must be unique within the subscription definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The originator of the message. The value can be a thing ARN, the ARN of a Lambda function alias (recommended) or version, a connector ARN, `cloud` (which represents the AWS IoT cloud), or `GGShadowService` .
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The MQTT topic used to route the message.
        ///
        /// `Subject`. Required.
        pub fn subject(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Subject", value.into());
            self
        }

        /// The destination of the message. The value can be a thing ARN, the ARN of a Lambda function alias (recommended) or version, a connector ARN, `cloud` (which represents the AWS IoT cloud), or `GGShadowService` .
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<Subscription> for Json {
        fn from(value: Subscription) -> Self {
            value.0.into()
        }
    }

    /// A subscription definition version contains a list of [subscriptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-subscriptiondefinition-subscription.html) .
    ///
    /// A property type of `AWS::Greengrass::SubscriptionDefinition`.
    ///
    /// Required: `Subscriptions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubscriptionDefinitionVersion(Properties);

    impl SubscriptionDefinitionVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The subscriptions in this version.
        ///
        /// `Subscriptions`. Required.
        pub fn subscriptions(mut self, value: impl Into<List<Subscription>>) -> Self {
            self.0.set("Subscriptions", value.into());
            self
        }
    }

    impl From<SubscriptionDefinitionVersion> for Json {
        fn from(value: SubscriptionDefinitionVersion) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`SubscriptionDefinitionVersion`].
pub mod subscription_definition_version {
    use crate::{Json, Properties, Value};

    /// Subscriptions define how MQTT messages can be exchanged between devices, functions, and connectors in the group, and with AWS IoT or the local shadow service.
    ///
    /// A property type of `AWS::Greengrass::SubscriptionDefinitionVersion`.
    ///
    /// Required: `Id`, `Source`, `Subject`, `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Subscription(Properties);

    impl Subscription {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A descriptive or arbitrary ID for the subscription. This value must be unique within the subscription definition version. Maximum length is 128 characters with pattern `[a-zA-Z0-9:_-]+` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The originator of the message. The value can be a thing ARN, the ARN of a Lambda function alias (recommended) or version, a connector ARN, `cloud` (which represents the AWS IoT cloud), or `GGShadowService` .
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The MQTT topic used to route the message.
        ///
        /// `Subject`. Required.
        pub fn subject(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Subject", value.into());
            self
        }

        /// The destination of the message. The value can be a thing ARN, the ARN of a Lambda function alias (recommended) or version, a connector ARN, `cloud` (which represents the AWS IoT cloud), or `GGShadowService` .
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<Subscription> for Json {
        fn from(value: Subscription) -> Self {
            value.0.into()
        }
    }
}
