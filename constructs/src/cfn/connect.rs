//! `AWS::Connect`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Contains information about an agent status.
///
/// [`AWS::Connect::AgentStatus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html).
///
/// Required: `InstanceArn`, `Name`, `State`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AgentStatus(Properties);

impl AgentStatus {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the agent status.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display order of the agent status.
    ///
    /// `DisplayOrder`.
    pub fn display_order(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DisplayOrder", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name of the agent status.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A number indicating the reset order of the agent status.
    ///
    /// `ResetOrderNumber`.
    pub fn reset_order_number(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ResetOrderNumber", value.into());
        self
    }

    /// The state of the agent status.
    ///
    /// `State`. Required. Allowed: [`State`](agent_status::State).
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<agent_status::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of agent status.
    ///
    /// `Type`. Allowed: [`Type`](agent_status::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for AgentStatus {
    const TYPE: &'static str = "AWS::Connect::AgentStatus";
}

impl Construct for AgentStatus {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AgentStatus> for Properties {
    fn from(value: AgentStatus) -> Self {
        value.0
    }
}

impl Handle<AgentStatus> {
    /// The Amazon Resource Name (ARN) of the agent status.
    ///
    /// `Fn::GetAtt` of `AgentStatusArn`.
    #[must_use]
    pub fn agent_status_arn(self) -> Value<String> {
        self.attribute("AgentStatusArn")
    }

    /// The AWS Region where this resource was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[must_use]
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// The timestamp when this resource was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }
}

/// The approved origin for the instance.
///
/// [`AWS::Connect::ApprovedOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-approvedorigin.html).
///
/// Required: `InstanceId`, `Origin`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApprovedOrigin(Properties);

impl ApprovedOrigin {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceId`. Required. A change replaces the resource.
    pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceId", value.into());
        self
    }

    /// Domain name to be added to the allow-list of the instance.
    ///
    /// `Origin`. Required. A change replaces the resource.
    pub fn origin(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Origin", value.into());
        self
    }
}

impl Resource for ApprovedOrigin {
    const TYPE: &'static str = "AWS::Connect::ApprovedOrigin";
}

impl Construct for ApprovedOrigin {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApprovedOrigin> for Properties {
    fn from(value: ApprovedOrigin) -> Self {
        value.0
    }
}

/// Specifies a flow for an Connect Customer instance.
///
/// [`AWS::Connect::ContactFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflow.html).
///
/// Required: `Content`, `InstanceArn`, `Name`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContactFlow(Properties);

impl ContactFlow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The content of the flow.
    ///
    /// `Content`. Required.
    pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// The description of the flow.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Connect Customer instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name of the flow.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The state of the flow.
    ///
    /// `State`. Allowed: [`State`](contact_flow::State).
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<contact_flow::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of the flow. For descriptions of the available types, see [Choose a flow type](https://docs.aws.amazon.com/connect/latest/adminguide/create-contact-flow.html#contact-flow-types) in the \*Amazon Connect Administrator Guide\* .
    ///
    /// `Type`. Required. Allowed: [`Type`](contact_flow::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for ContactFlow {
    const TYPE: &'static str = "AWS::Connect::ContactFlow";
}

impl Construct for ContactFlow {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContactFlow> for Properties {
    fn from(value: ContactFlow) -> Self {
        value.0
    }
}

impl Handle<ContactFlow> {
    /// `Ref` returns the Amazon Resource Name (ARN) of the flow.
    ///
    /// `Fn::GetAtt` of `ContactFlowArn`.
    #[must_use]
    pub fn contact_flow_arn(self) -> Value<String> {
        self.attribute("ContactFlowArn")
    }
}

/// Specifies a flow module for an Connect Customer instance.
///
/// [`AWS::Connect::ContactFlowModule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodule.html).
///
/// Required: `Content`, `InstanceArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContactFlowModule(Properties);

impl ContactFlowModule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The content of the flow module.
    ///
    /// `Content`. Required.
    pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// The description of the flow module.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The external invocation configuration for the flow module
    ///
    /// `ExternalInvocationConfiguration`.
    pub fn external_invocation_configuration(
        mut self,
        value: impl Into<Value<contact_flow_module::ExternalInvocationConfiguration>>,
    ) -> Self {
        self.0.set("ExternalInvocationConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Connect Customer instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name of the flow module.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The configuration settings for the flow module.
    ///
    /// `Settings`.
    pub fn settings(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Settings", value.into());
        self
    }

    /// The state of the flow module.
    ///
    /// `State`.
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<contact_flow_module::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ContactFlowModule {
    const TYPE: &'static str = "AWS::Connect::ContactFlowModule";
}

impl Construct for ContactFlowModule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContactFlowModule> for Properties {
    fn from(value: ContactFlowModule) -> Self {
        value.0
    }
}

impl Handle<ContactFlowModule> {
    /// `Ref` returns the Amazon Resource Name (ARN) of the flow module.
    ///
    /// `Fn::GetAtt` of `ContactFlowModuleArn`.
    #[must_use]
    pub fn contact_flow_module_arn(self) -> Value<String> {
        self.attribute("ContactFlowModuleArn")
    }

    /// The status of the contact flow module.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource Type definition for ContactFlowModuleAlias
///
/// [`AWS::Connect::ContactFlowModuleAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodulealias.html).
///
/// Required: `ContactFlowModuleId`, `ContactFlowModuleVersion`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContactFlowModuleAlias(Properties);

impl ContactFlowModuleAlias {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the contact flow module (ARN) this alias is tied to.
    ///
    /// `ContactFlowModuleId`. Required. A change replaces the resource.
    pub fn contact_flow_module_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContactFlowModuleId", value.into());
        self
    }

    /// The version number of the contact flow module this alias points to.
    ///
    /// `ContactFlowModuleVersion`. Required.
    pub fn contact_flow_module_version(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ContactFlowModuleVersion", value.into());
        self
    }

    /// The description of the alias.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the alias.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for ContactFlowModuleAlias {
    const TYPE: &'static str = "AWS::Connect::ContactFlowModuleAlias";
}

impl Construct for ContactFlowModuleAlias {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContactFlowModuleAlias> for Properties {
    fn from(value: ContactFlowModuleAlias) -> Self {
        value.0
    }
}

impl Handle<ContactFlowModuleAlias> {
    /// The unique identifier of the alias.
    ///
    /// `Fn::GetAtt` of `AliasId`.
    #[must_use]
    pub fn alias_id(self) -> Value<String> {
        self.attribute("AliasId")
    }

    /// The identifier of the contact flow module alias (ARN). This is constructed from the ContactFlowModuleArn and AliasId.
    ///
    /// `Fn::GetAtt` of `ContactFlowModuleAliasARN`.
    #[must_use]
    pub fn contact_flow_module_alias_arn(self) -> Value<String> {
        self.attribute("ContactFlowModuleAliasARN")
    }
}

/// Resource Type definition for ContactFlowModuleVersion
///
/// [`AWS::Connect::ContactFlowModuleVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmoduleversion.html).
///
/// Required: `ContactFlowModuleId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContactFlowModuleVersion(Properties);

impl ContactFlowModuleVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the contact flow module (ARN) this version is tied to.
    ///
    /// `ContactFlowModuleId`. Required. A change replaces the resource.
    pub fn contact_flow_module_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContactFlowModuleId", value.into());
        self
    }

    /// The description of the version.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }
}

impl Resource for ContactFlowModuleVersion {
    const TYPE: &'static str = "AWS::Connect::ContactFlowModuleVersion";
}

impl Construct for ContactFlowModuleVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContactFlowModuleVersion> for Properties {
    fn from(value: ContactFlowModuleVersion) -> Self {
        value.0
    }
}

impl Handle<ContactFlowModuleVersion> {
    /// The identifier of the contact flow module version (ARN).
    ///
    /// `Fn::GetAtt` of `ContactFlowModuleVersionARN`.
    #[must_use]
    pub fn contact_flow_module_version_arn(self) -> Value<String> {
        self.attribute("ContactFlowModuleVersionARN")
    }

    /// Indicates the checksum value of the latest published flow module content
    ///
    /// `Fn::GetAtt` of `FlowModuleContentSha256`.
    #[must_use]
    pub fn flow_module_content_sha256(self) -> Value<String> {
        self.attribute("FlowModuleContentSha256")
    }

    /// The version number of this revision
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// Creates a version for the specified customer-managed flow within the specified instance.
///
/// [`AWS::Connect::ContactFlowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowversion.html).
///
/// Required: `ContactFlowId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContactFlowVersion(Properties);

impl ContactFlowVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the flow.
    ///
    /// `ContactFlowId`. Required. A change replaces the resource.
    pub fn contact_flow_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContactFlowId", value.into());
        self
    }

    /// The description of the flow version.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }
}

impl Resource for ContactFlowVersion {
    const TYPE: &'static str = "AWS::Connect::ContactFlowVersion";
}

impl Construct for ContactFlowVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContactFlowVersion> for Properties {
    fn from(value: ContactFlowVersion) -> Self {
        value.0
    }
}

impl Handle<ContactFlowVersion> {
    /// The Amazon Resource Name (ARN) of the flow version.
    ///
    /// `Fn::GetAtt` of `ContactFlowVersionARN`.
    #[must_use]
    pub fn contact_flow_version_arn(self) -> Value<String> {
        self.attribute("ContactFlowVersionARN")
    }

    /// Indicates the checksum value of the flow content.
    ///
    /// `Fn::GetAtt` of `FlowContentSha256`.
    #[must_use]
    pub fn flow_content_sha256(self) -> Value<String> {
        self.attribute("FlowContentSha256")
    }

    /// The identifier of the flow version.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// Resource schema for AWS::Connect::DataLakeAssociation
///
/// [`AWS::Connect::DataLakeAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datalakeassociation.html).
///
/// Required: `DataSetId`, `InstanceId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataLakeAssociation(Properties);

impl DataLakeAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the analytics data set.
    ///
    /// `DataSetId`. Required. A change replaces the resource.
    pub fn data_set_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataSetId", value.into());
        self
    }

    /// The identifier of the Amazon Connect instance
    ///
    /// `InstanceId`. Required. A change replaces the resource.
    pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceId", value.into());
        self
    }

    /// The identifier of the target account
    ///
    /// `TargetAccountId`. A change replaces the resource.
    pub fn target_account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetAccountId", value.into());
        self
    }
}

impl Resource for DataLakeAssociation {
    const TYPE: &'static str = "AWS::Connect::DataLakeAssociation";
}

impl Construct for DataLakeAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataLakeAssociation> for Properties {
    fn from(value: DataLakeAssociation) -> Self {
        value.0
    }
}

impl Handle<DataLakeAssociation> {
    /// The Amazon Resource Name (ARN) of the AWS Resource Access Manager share
    ///
    /// `Fn::GetAtt` of `ResourceShareArn`.
    #[must_use]
    pub fn resource_share_arn(self) -> Value<String> {
        self.attribute("ResourceShareArn")
    }

    /// The AWS Resource Access Manager share ID
    ///
    /// `Fn::GetAtt` of `ResourceShareId`.
    #[must_use]
    pub fn resource_share_id(self) -> Value<String> {
        self.attribute("ResourceShareId")
    }
}

/// Represents a data table in Amazon Connect. A data table is a JSON-like data structure where attributes and values are dynamically set by customers.
///
/// [`AWS::Connect::DataTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html).
///
/// Required: `InstanceArn`, `Name`, `Status`, `TimeZone`, `ValueLockLevel`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataTable(Properties);

impl DataTable {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An optional description of the data table's purpose and contents.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The human-readable name of the data table. Must be unique within the instance and conform to Connect naming standards.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The current status of the data table. One of PUBLISHED or SAVED.
    ///
    /// `Status`. Required. Allowed: [`Status`](data_table::Status). A change replaces the resource.
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// Key-value pairs for attribute based access control (TBAC or ABAC) and organization.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_table::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The IANA timezone identifier used when resolving time based dynamic values. Required even if no time slices are specified.
    ///
    /// `TimeZone`. Required.
    pub fn time_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TimeZone", value.into());
        self
    }

    /// The data level that concurrent value edits are locked on. One of DATA\_TABLE, PRIMARY\_VALUE, ATTRIBUTE, VALUE, and NONE. Determines how concurrent edits are handled when multiple users attempt to modify values simultaneously.
    ///
    /// `ValueLockLevel`. Required. Allowed: [`ValueLockLevel`](data_table::ValueLockLevel).
    pub fn value_lock_level(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ValueLockLevel", value.into());
        self
    }
}

impl Resource for DataTable {
    const TYPE: &'static str = "AWS::Connect::DataTable";
}

impl Construct for DataTable {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataTable> for Properties {
    fn from(value: DataTable) -> Self {
        value.0
    }
}

impl Handle<DataTable> {
    /// The Amazon Resource Name (ARN) for the data table. Does not include version aliases.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the data table was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<f64> {
        self.attribute("CreatedTime")
    }

    /// The AWS Region where the data table was last modified, used for region replication.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[must_use]
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// The timestamp when the data table or any of its properties were last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// The lock version of the Data Table
    ///
    /// `Fn::GetAtt` of `LockVersion`.
    #[must_use]
    pub fn lock_version(self) -> Value<Json> {
        self.attribute("LockVersion")
    }
}

/// Represents an attribute (column) in a data table. Attributes define the schema and validation rules for values that can be stored in the table.
///
/// [`AWS::Connect::DataTableAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html).
///
/// Required: `DataTableArn`, `InstanceArn`, `Name`, `ValueType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataTableAttribute(Properties);

impl DataTableAttribute {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the data table that contains this attribute.
    ///
    /// `DataTableArn`. Required. A change replaces the resource.
    pub fn data_table_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataTableArn", value.into());
        self
    }

    /// An optional description explaining the purpose and usage of this attribute.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The human-readable name of the attribute. Must be unique within the data table and conform to Connect naming standards.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Boolean indicating whether this attribute is used as a primary key for record identification. Primary attributes must have unique value combinations and cannot contain expressions.
    ///
    /// `Primary`.
    pub fn primary(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Primary", value.into());
        self
    }

    /// The validation rules applied to values of this attribute. Based on JSON Schema Draft 2020-12 with additional Connect-specific validations for data integrity.
    ///
    /// `Validation`.
    pub fn validation(mut self, value: impl Into<Value<data_table_attribute::Validation>>) -> Self {
        self.0.set("Validation", value.into());
        self
    }

    /// The type of value allowed for this attribute. Must be one of TEXT, TEXT\_LIST, NUMBER, NUMBER\_LIST, or BOOLEAN. Determines how values are validated and processed.
    ///
    /// `ValueType`. Required. Allowed: [`ValueType`](data_table_attribute::ValueType).
    pub fn value_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ValueType", value.into());
        self
    }
}

impl Resource for DataTableAttribute {
    const TYPE: &'static str = "AWS::Connect::DataTableAttribute";
}

impl Construct for DataTableAttribute {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataTableAttribute> for Properties {
    fn from(value: DataTableAttribute) -> Self {
        value.0
    }
}

impl Handle<DataTableAttribute> {
    /// The unique identifier for the attribute within the data table.
    ///
    /// `Fn::GetAtt` of `AttributeId`.
    #[must_use]
    pub fn attribute_id(self) -> Value<String> {
        self.attribute("AttributeId")
    }

    /// The AWS Region where this attribute was last modified, used for region replication.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[must_use]
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// The timestamp when this attribute was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// `Fn::GetAtt` of `LockVersion`.
    #[must_use]
    pub fn lock_version(self) -> Value<Json> {
        self.attribute("LockVersion")
    }
}

/// Resource Type definition for AWS::Connect::DataTableRecord
///
/// [`AWS::Connect::DataTableRecord`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatablerecord.html).
///
/// Required: `DataTableArn`, `DataTableRecord`, `InstanceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataTableRecord(Properties);

impl DataTableRecord {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) for the data table. Does not include version aliases.
    ///
    /// `DataTableArn`. Required. A change replaces the resource.
    pub fn data_table_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataTableArn", value.into());
        self
    }

    /// `DataTableRecord`. Required.
    pub fn data_table_record(
        mut self,
        value: impl Into<Value<data_table_record::DataTableRecord>>,
    ) -> Self {
        self.0.set("DataTableRecord", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }
}

impl Resource for DataTableRecord {
    const TYPE: &'static str = "AWS::Connect::DataTableRecord";
}

impl Construct for DataTableRecord {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataTableRecord> for Properties {
    fn from(value: DataTableRecord) -> Self {
        value.0
    }
}

impl Handle<DataTableRecord> {
    /// `Fn::GetAtt` of `RecordId`.
    #[must_use]
    pub fn record_id(self) -> Value<String> {
        self.attribute("RecordId")
    }
}

/// Create new email address in the specified Amazon Connect instance.
///
/// [`AWS::Connect::EmailAddress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-emailaddress.html).
///
/// Required: `EmailAddress`, `InstanceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EmailAddress(Properties);

impl EmailAddress {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of alias configurations for this email address, showing which email addresses forward to this primary address. Each configuration contains the email address ID of an alias that forwards emails to this address.
    ///
    /// `AliasConfigurations`.
    pub fn alias_configurations(
        mut self,
        value: impl Into<List<email_address::AliasConfiguration>>,
    ) -> Self {
        self.0.set("AliasConfigurations", value.into());
        self
    }

    /// The description of the email address.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name of email address.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The email address, including the domain.
    ///
    /// `EmailAddress`. Required. A change replaces the resource.
    pub fn email_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EmailAddress", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<email_address::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EmailAddress {
    const TYPE: &'static str = "AWS::Connect::EmailAddress";
}

impl Construct for EmailAddress {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EmailAddress> for Properties {
    fn from(value: EmailAddress) -> Self {
        value.0
    }
}

impl Handle<EmailAddress> {
    /// The Amazon Resource Name (ARN) of the email address.
    ///
    /// `Fn::GetAtt` of `EmailAddressArn`.
    #[must_use]
    pub fn email_address_arn(self) -> Value<String> {
        self.attribute("EmailAddressArn")
    }
}

/// Creates an evaluation form for the specified Connect Customer instance.
///
/// [`AWS::Connect::EvaluationForm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html).
///
/// Required: `InstanceArn`, `Items`, `Status`, `Title`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EvaluationForm(Properties);

impl EvaluationForm {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AI version to use for the evaluation form. This specifies which AI model version is used for automated evaluations.
    ///
    /// `AIVersion`.
    pub fn ai_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AIVersion", value.into());
        self
    }

    /// The automatic evaluation configuration of an evaluation form.
    ///
    /// `AutoEvaluationConfiguration`.
    pub fn auto_evaluation_configuration(
        mut self,
        value: impl Into<Value<evaluation_form::AutoEvaluationConfiguration>>,
    ) -> Self {
        self.0.set("AutoEvaluationConfiguration", value.into());
        self
    }

    /// The description of the evaluation form.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the Amazon Connect instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// Items that are part of the evaluation form. The total number of sections and questions must not exceed 100 each. Questions must be contained in a section.
    ///
    /// `Items`. Required.
    pub fn items(
        mut self,
        value: impl Into<List<evaluation_form::EvaluationFormBaseItem>>,
    ) -> Self {
        self.0.set("Items", value.into());
        self
    }

    /// Configuration for language settings of this evaluation form.
    ///
    /// `LanguageConfiguration`.
    pub fn language_configuration(
        mut self,
        value: impl Into<Value<evaluation_form::EvaluationFormLanguageConfiguration>>,
    ) -> Self {
        self.0.set("LanguageConfiguration", value.into());
        self
    }

    /// Configuration settings for evaluation reviews.
    ///
    /// `ReviewConfiguration`.
    pub fn review_configuration(
        mut self,
        value: impl Into<Value<evaluation_form::EvaluationReviewConfiguration>>,
    ) -> Self {
        self.0.set("ReviewConfiguration", value.into());
        self
    }

    /// A scoring strategy of the evaluation form.
    ///
    /// `ScoringStrategy`.
    pub fn scoring_strategy(
        mut self,
        value: impl Into<Value<evaluation_form::ScoringStrategy>>,
    ) -> Self {
        self.0.set("ScoringStrategy", value.into());
        self
    }

    /// The status of the evaluation form.
    ///
    /// `Status`. Required. Allowed: [`Status`](evaluation_form::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<evaluation_form::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Configuration that specifies the target for this evaluation form.
    ///
    /// `TargetConfiguration`.
    pub fn target_configuration(
        mut self,
        value: impl Into<Value<evaluation_form::EvaluationFormTargetConfiguration>>,
    ) -> Self {
        self.0.set("TargetConfiguration", value.into());
        self
    }

    /// A title of the evaluation form.
    ///
    /// `Title`. Required.
    pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Title", value.into());
        self
    }
}

impl Resource for EvaluationForm {
    const TYPE: &'static str = "AWS::Connect::EvaluationForm";
}

impl Construct for EvaluationForm {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EvaluationForm> for Properties {
    fn from(value: EvaluationForm) -> Self {
        value.0
    }
}

impl Handle<EvaluationForm> {
    /// The Amazon Resource Name (ARN) of the evaluation form.
    ///
    /// `Fn::GetAtt` of `EvaluationFormArn`.
    #[must_use]
    pub fn evaluation_form_arn(self) -> Value<String> {
        self.attribute("EvaluationFormArn")
    }
}

/// Specifies hours of operation.
///
/// [`AWS::Connect::HoursOfOperation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html).
///
/// Required: `Config`, `InstanceArn`, `Name`, `TimeZone`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct HoursOfOperation(Properties);

impl HoursOfOperation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// List of child hours of operations.
    ///
    /// `ChildHoursOfOperations`.
    pub fn child_hours_of_operations(
        mut self,
        value: impl Into<List<hours_of_operation::HoursOfOperationsIdentifier>>,
    ) -> Self {
        self.0.set("ChildHoursOfOperations", value.into());
        self
    }

    /// Configuration information for the hours of operation.
    ///
    /// `Config`. Required.
    pub fn config(
        mut self,
        value: impl Into<List<hours_of_operation::HoursOfOperationConfig>>,
    ) -> Self {
        self.0.set("Config", value.into());
        self
    }

    /// The description for the hours of operation.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// One or more hours of operation overrides assigned to an hour of operation.
    ///
    /// `HoursOfOperationOverrides`.
    pub fn hours_of_operation_overrides(
        mut self,
        value: impl Into<List<hours_of_operation::HoursOfOperationOverride>>,
    ) -> Self {
        self.0.set("HoursOfOperationOverrides", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name for the hours of operation.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// List of parent hours of operations.
    ///
    /// `ParentHoursOfOperations`.
    pub fn parent_hours_of_operations(
        mut self,
        value: impl Into<List<hours_of_operation::HoursOfOperationsIdentifier>>,
    ) -> Self {
        self.0.set("ParentHoursOfOperations", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<hours_of_operation::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The time zone for the hours of operation.
    ///
    /// `TimeZone`. Required.
    pub fn time_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TimeZone", value.into());
        self
    }
}

impl Resource for HoursOfOperation {
    const TYPE: &'static str = "AWS::Connect::HoursOfOperation";
}

impl Construct for HoursOfOperation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<HoursOfOperation> for Properties {
    fn from(value: HoursOfOperation) -> Self {
        value.0
    }
}

impl Handle<HoursOfOperation> {
    /// The Amazon Resource Name (ARN) of the hours of operation.
    ///
    /// `Fn::GetAtt` of `HoursOfOperationArn`.
    #[must_use]
    pub fn hours_of_operation_arn(self) -> Value<String> {
        self.attribute("HoursOfOperationArn")
    }
}

/// \*This is a preview release for Connect Customer . It is subject to change.\*
///
/// [`AWS::Connect::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instance.html).
///
/// Required: `Attributes`, `IdentityManagementType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Instance(Properties);

impl Instance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A toggle for an individual feature at the instance level.
    ///
    /// `Attributes`. Required.
    pub fn attributes(mut self, value: impl Into<Value<instance::Attributes>>) -> Self {
        self.0.set("Attributes", value.into());
        self
    }

    /// The identifier for the directory.
    ///
    /// `DirectoryId`. A change replaces the resource.
    pub fn directory_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectoryId", value.into());
        self
    }

    /// The identity management type.
    ///
    /// `IdentityManagementType`. Required. Allowed: [`IdentityManagementType`](instance::IdentityManagementType). A change replaces the resource.
    pub fn identity_management_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityManagementType", value.into());
        self
    }

    /// The alias of instance. `InstanceAlias` is only required when `IdentityManagementType` is `CONNECT_MANAGED` or `SAML` . `InstanceAlias` is not required when `IdentityManagementType` is `EXISTING_DIRECTORY` .
    ///
    /// `InstanceAlias`. A change replaces the resource.
    pub fn instance_alias(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceAlias", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Instance {
    const TYPE: &'static str = "AWS::Connect::Instance";
}

impl Construct for Instance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Instance> for Properties {
    fn from(value: Instance) -> Self {
        value.0
    }
}

impl Handle<Instance> {
    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When the instance was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The identifier of the Connect Customer instance. You can find the instanceId in the ARN of the instance.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The state of the instance.
    ///
    /// `Fn::GetAtt` of `InstanceStatus`.
    #[must_use]
    pub fn instance_status(self) -> Value<String> {
        self.attribute("InstanceStatus")
    }

    /// The service role of the instance.
    ///
    /// `Fn::GetAtt` of `ServiceRole`.
    #[must_use]
    pub fn service_role(self) -> Value<String> {
        self.attribute("ServiceRole")
    }
}

/// The storage configuration for the instance.
///
/// [`AWS::Connect::InstanceStorageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html).
///
/// Required: `InstanceArn`, `ResourceType`, `StorageType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InstanceStorageConfig(Properties);

impl InstanceStorageConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The configuration of the Kinesis Firehose delivery stream.
    ///
    /// `KinesisFirehoseConfig`.
    pub fn kinesis_firehose_config(
        mut self,
        value: impl Into<Value<instance_storage_config::KinesisFirehoseConfig>>,
    ) -> Self {
        self.0.set("KinesisFirehoseConfig", value.into());
        self
    }

    /// The configuration of the Kinesis data stream.
    ///
    /// `KinesisStreamConfig`.
    pub fn kinesis_stream_config(
        mut self,
        value: impl Into<Value<instance_storage_config::KinesisStreamConfig>>,
    ) -> Self {
        self.0.set("KinesisStreamConfig", value.into());
        self
    }

    /// The configuration of the Kinesis video stream.
    ///
    /// `KinesisVideoStreamConfig`.
    pub fn kinesis_video_stream_config(
        mut self,
        value: impl Into<Value<instance_storage_config::KinesisVideoStreamConfig>>,
    ) -> Self {
        self.0.set("KinesisVideoStreamConfig", value.into());
        self
    }

    /// A valid resource type. Following are the valid resource types: `CHAT_TRANSCRIPTS` \| `CALL_RECORDINGS` \| `SCHEDULED_REPORTS` \| `MEDIA_STREAMS` \| `CONTACT_TRACE_RECORDS` \| `AGENT_EVENTS`
    ///
    /// `ResourceType`. Required. Allowed: [`ResourceType`](instance_storage_config::ResourceType). A change replaces the resource.
    pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceType", value.into());
        self
    }

    /// The S3 bucket configuration.
    ///
    /// `S3Config`.
    pub fn s3_config(mut self, value: impl Into<Value<instance_storage_config::S3Config>>) -> Self {
        self.0.set("S3Config", value.into());
        self
    }

    /// A valid storage type.
    ///
    /// `StorageType`. Required. Allowed: [`StorageType`](instance_storage_config::StorageType).
    pub fn storage_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StorageType", value.into());
        self
    }
}

impl Resource for InstanceStorageConfig {
    const TYPE: &'static str = "AWS::Connect::InstanceStorageConfig";
}

impl Construct for InstanceStorageConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InstanceStorageConfig> for Properties {
    fn from(value: InstanceStorageConfig) -> Self {
        value.0
    }
}

impl Handle<InstanceStorageConfig> {
    /// The existing association identifier that uniquely identifies the resource type and storage config for the given instance ID.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[must_use]
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

/// Specifies the association of an AWS resource such as Lex bot (both v1 and v2) and Lambda function with an Connect Customer instance.
///
/// [`AWS::Connect::IntegrationAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html).
///
/// Required: `InstanceId`, `IntegrationArn`, `IntegrationType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IntegrationAssociation(Properties);

impl IntegrationAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceId`. Required. A change replaces the resource.
    pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceId", value.into());
        self
    }

    /// ARN of the integration being associated with the instance.
    ///
    /// `IntegrationArn`. Required. A change replaces the resource.
    pub fn integration_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationArn", value.into());
        self
    }

    /// Specifies the integration type to be associated with the instance.
    ///
    /// `IntegrationType`. Required. Allowed: [`IntegrationType`](integration_association::IntegrationType). A change replaces the resource.
    pub fn integration_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationType", value.into());
        self
    }

    /// `SourceApplicationName`. A change replaces the resource.
    pub fn source_application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceApplicationName", value.into());
        self
    }

    /// `SourceApplicationUrl`. A change replaces the resource.
    pub fn source_application_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceApplicationUrl", value.into());
        self
    }

    /// `SourceType`. Allowed: [`SourceType`](integration_association::SourceType). A change replaces the resource.
    pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceType", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<integration_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for IntegrationAssociation {
    const TYPE: &'static str = "AWS::Connect::IntegrationAssociation";
}

impl Construct for IntegrationAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IntegrationAssociation> for Properties {
    fn from(value: IntegrationAssociation) -> Self {
        value.0
    }
}

impl Handle<IntegrationAssociation> {
    /// Identifier of the association with an Amazon Connect instance.
    ///
    /// `Fn::GetAtt` of `IntegrationAssociationId`.
    #[must_use]
    pub fn integration_association_id(self) -> Value<String> {
        self.attribute("IntegrationAssociationId")
    }
}

/// Resource Type definition for AWS::Connect::Metric, a custom metric configured for an Amazon Connect instance
///
/// [`AWS::Connect::Metric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html).
///
/// Required: `InstanceArn`, `MetricCalculation`, `Name`, `Status`, `Unit`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Metric(Properties);

impl Metric {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the custom metric
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the Amazon Connect instance.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The calculation configuration for the metric
    ///
    /// `MetricCalculation`. Required.
    pub fn metric_calculation(
        mut self,
        value: impl Into<Value<metric::MetricCalculation>>,
    ) -> Self {
        self.0.set("MetricCalculation", value.into());
        self
    }

    /// The name of the custom metric
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Indicates how to classify a positive trend in metric data on the UI
    ///
    /// `PositiveTrendIndicator`. Allowed: [`PositiveTrendIndicator`](metric::PositiveTrendIndicator).
    pub fn positive_trend_indicator(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PositiveTrendIndicator", value.into());
        self
    }

    /// The status of the custom metric
    ///
    /// `Status`. Required. Allowed: [`Status`](metric::Status). A change replaces the resource.
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// One or more tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<metric::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Display unit for the metric data
    ///
    /// `Unit`. Required. Allowed: [`Unit`](metric::Unit).
    pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Unit", value.into());
        self
    }
}

impl Resource for Metric {
    const TYPE: &'static str = "AWS::Connect::Metric";
}

impl Construct for Metric {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Metric> for Properties {
    fn from(value: Metric) -> Self {
        value.0
    }
}

impl Handle<Metric> {
    /// The category of the custom metric
    ///
    /// `Fn::GetAtt` of `Category`.
    #[must_use]
    pub fn category(self) -> Value<String> {
        self.attribute("Category")
    }

    /// The timestamp where the metric was created
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<f64> {
        self.attribute("CreatedTime")
    }

    /// `Fn::GetAtt` of `CreatedUser`.
    #[must_use]
    pub fn created_user(self) -> Value<Json> {
        self.attribute("CreatedUser")
    }

    /// Whether the metric was built with the guided Service Level (SL) experience, or with the free-form metric builder
    ///
    /// `Fn::GetAtt` of `CreationMethod`.
    #[must_use]
    pub fn creation_method(self) -> Value<String> {
        self.attribute("CreationMethod")
    }

    /// Earliest time that can be queried for this metric
    ///
    /// `Fn::GetAtt` of `EffectiveTime`.
    #[must_use]
    pub fn effective_time(self) -> Value<f64> {
        self.attribute("EffectiveTime")
    }

    /// List of filter types that may be used with this metric
    ///
    /// `Fn::GetAtt` of `Filters`.
    #[must_use]
    pub fn filters(self) -> Value<Vec<String>> {
        self.attribute_list("Filters")
    }

    /// List of groupings that may be used with this metric
    ///
    /// `Fn::GetAtt` of `Groupings`.
    #[must_use]
    pub fn groupings(self) -> Value<Vec<String>> {
        self.attribute_list("Groupings")
    }

    /// The AWS region where the metric was last modified
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[must_use]
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// The timestamp where the metric was last modified
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// `Fn::GetAtt` of `LastModifiedUser`.
    #[must_use]
    pub fn last_modified_user(self) -> Value<Json> {
        self.attribute("LastModifiedUser")
    }

    /// The Amazon Resource Name (ARN) for the custom metric.
    ///
    /// `Fn::GetAtt` of `MetricArn`.
    #[must_use]
    pub fn metric_arn(self) -> Value<String> {
        self.attribute("MetricArn")
    }

    /// Main provider of the document/row-level data for the metric; should match Data Lake table names
    ///
    /// `Fn::GetAtt` of `PrimaryEventSource`.
    #[must_use]
    pub fn primary_event_source(self) -> Value<String> {
        self.attribute("PrimaryEventSource")
    }

    /// Identifies the timestamp used to place the metrics on a time-series; should match public attribute name
    ///
    /// `Fn::GetAtt` of `PrimaryEventSourceEffectiveTimestampType`.
    #[must_use]
    pub fn primary_event_source_effective_timestamp_type(self) -> Value<String> {
        self.attribute("PrimaryEventSourceEffectiveTimestampType")
    }

    /// Recommended time to wait between each refresh of data for the metric
    ///
    /// `Fn::GetAtt` of `RefreshRate`.
    #[must_use]
    pub fn refresh_rate(self) -> Value<i64> {
        self.attribute("RefreshRate")
    }

    /// List of stat aggregations available for the metric
    ///
    /// `Fn::GetAtt` of `SupportedStats`.
    #[must_use]
    pub fn supported_stats(self) -> Value<Vec<String>> {
        self.attribute_list("SupportedStats")
    }

    /// The metric may be used to compose other (custom) metrics
    ///
    /// `Fn::GetAtt` of `SupportsCustomCalculation`.
    #[must_use]
    pub fn supports_custom_calculation(self) -> Value<bool> {
        self.attribute("SupportsCustomCalculation")
    }

    /// The metric may be used to compose other (custom) metrics, meaning it can be used inside of aggregate stat functions
    ///
    /// `Fn::GetAtt` of `SupportsPreaggregateCalculation`.
    #[must_use]
    pub fn supports_preaggregate_calculation(self) -> Value<bool> {
        self.attribute("SupportsPreaggregateCalculation")
    }

    /// Whether the metric is provided out-of-the-box or created by each customer
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// Resource Type definition for AWS::Connect::Notification
///
/// [`AWS::Connect::Notification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-notification.html).
///
/// Required: `Content`, `InstanceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Notification(Properties);

impl Notification {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The content of a notification
    ///
    /// `Content`. Required.
    pub fn content(mut self, value: impl Into<Value<notification::NotificationContent>>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// The time a notification will expire
    ///
    /// `ExpiresAt`. A change replaces the resource.
    pub fn expires_at(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpiresAt", value.into());
        self
    }

    /// The identifier of the Amazon Connect instance.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The priority of notification. In the Amazon Connect console, when you create a notification, you are prompted to assign one of the following priorities: High (HIGH) or LOW (LOW)
    ///
    /// `Priority`. Allowed: [`Priority`](notification::Priority). A change replaces the resource.
    pub fn priority(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// The recipients of the notification.
    ///
    /// `Recipients`. A change replaces the resource.
    pub fn recipients(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Recipients", value.into());
        self
    }

    /// One or more tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<notification::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Notification {
    const TYPE: &'static str = "AWS::Connect::Notification";
}

impl Construct for Notification {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Notification> for Properties {
    fn from(value: Notification) -> Self {
        value.0
    }
}

impl Handle<Notification> {
    /// The Amazon Resource Name (ARN) for the notification.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time a notification was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the notification.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Claims a phone number to the specified Connect Customer instance or traffic distribution group.
///
/// [`AWS::Connect::PhoneNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-phonenumber.html).
///
/// Required: `TargetArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PhoneNumber(Properties);

impl PhoneNumber {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ISO country code.
    ///
    /// `CountryCode`. A change replaces the resource.
    pub fn country_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CountryCode", value.into());
        self
    }

    /// The description of the phone number.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The prefix of the phone number. If provided, it must contain `+` as part of the country code.
    ///
    /// `Prefix`. A change replaces the resource.
    pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Prefix", value.into());
        self
    }

    /// The claimed phone number ARN that was previously imported from the external service, such as AWS End User Messaging.
    ///
    /// `SourcePhoneNumberArn`. A change replaces the resource.
    pub fn source_phone_number_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourcePhoneNumberArn", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<phone_number::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) for Connect Customer instances or traffic distribution group that phone numbers are claimed to.
    ///
    /// `TargetArn`. Required.
    pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetArn", value.into());
        self
    }

    /// The type of phone number.
    ///
    /// `Type`. A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for PhoneNumber {
    const TYPE: &'static str = "AWS::Connect::PhoneNumber";
}

impl Construct for PhoneNumber {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PhoneNumber> for Properties {
    fn from(value: PhoneNumber) -> Self {
        value.0
    }
}

impl Handle<PhoneNumber> {
    /// The phone number, in E.164 format.
    ///
    /// `Fn::GetAtt` of `Address`.
    #[must_use]
    pub fn address(self) -> Value<String> {
        self.attribute("Address")
    }

    /// The Amazon Resource Name (ARN) of the phone number.
    ///
    /// `Fn::GetAtt` of `PhoneNumberArn`.
    #[must_use]
    pub fn phone_number_arn(self) -> Value<String> {
        self.attribute("PhoneNumberArn")
    }
}

/// Textual or numeric value that describes an attribute.
///
/// [`AWS::Connect::PredefinedAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html).
///
/// Required: `InstanceArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PredefinedAttribute(Properties);

impl PredefinedAttribute {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Custom metadata that is associated to predefined attributes to control behavior in upstream services, such as controlling how a predefined attribute should be displayed in the Amazon Connect admin website.
    ///
    /// `AttributeConfiguration`.
    pub fn attribute_configuration(
        mut self,
        value: impl Into<Value<predefined_attribute::AttributeConfiguration>>,
    ) -> Self {
        self.0.set("AttributeConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name of the predefined attribute.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Values that enable you to categorize your predefined attributes. You can use them in custom UI elements across the Amazon Connect admin website.
    ///
    /// `Purposes`.
    pub fn purposes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Purposes", value.into());
        self
    }

    /// The values of a predefined attribute.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl Into<Value<predefined_attribute::Values>>) -> Self {
        self.0.set("Values", value.into());
        self
    }
}

impl Resource for PredefinedAttribute {
    const TYPE: &'static str = "AWS::Connect::PredefinedAttribute";
}

impl Construct for PredefinedAttribute {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PredefinedAttribute> for Properties {
    fn from(value: PredefinedAttribute) -> Self {
        value.0
    }
}

impl Handle<PredefinedAttribute> {
    /// Last modified region.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[must_use]
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// Last modified time.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }
}

/// Creates a prompt for the specified Connect Customer instance.
///
/// [`AWS::Connect::Prompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-prompt.html).
///
/// Required: `InstanceArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Prompt(Properties);

impl Prompt {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the prompt.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the Connect Customer instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name of the prompt.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The URI for the S3 bucket where the prompt is stored. This property is required when you create a prompt.
    ///
    /// `S3Uri`.
    pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3Uri", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<prompt::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Prompt {
    const TYPE: &'static str = "AWS::Connect::Prompt";
}

impl Construct for Prompt {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Prompt> for Properties {
    fn from(value: Prompt) -> Self {
        value.0
    }
}

impl Handle<Prompt> {
    /// The Amazon Resource Name (ARN) of the prompt.
    ///
    /// `Fn::GetAtt` of `PromptArn`.
    #[must_use]
    pub fn prompt_arn(self) -> Value<String> {
        self.attribute("PromptArn")
    }
}

/// Contains information about a queue.
///
/// [`AWS::Connect::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-queue.html).
///
/// Required: `HoursOfOperationArn`, `InstanceArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Queue(Properties);

impl Queue {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The email addresses that agents can use when replying to or initiating email contacts
    ///
    /// `AdditionalEmailAddresses`.
    pub fn additional_email_addresses(
        mut self,
        value: impl Into<List<queue::EmailAddress>>,
    ) -> Self {
        self.0.set("AdditionalEmailAddresses", value.into());
        self
    }

    /// The description of the queue.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the hours of operation.
    ///
    /// `HoursOfOperationArn`. Required.
    pub fn hours_of_operation_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HoursOfOperationArn", value.into());
        self
    }

    /// The identifier of the Connect Customer instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The maximum number of contacts that can be in the queue before it is considered full.
    ///
    /// `MaxContacts`.
    pub fn max_contacts(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxContacts", value.into());
        self
    }

    /// The name of the queue.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The outbound caller ID name, number, and outbound whisper flow.
    ///
    /// `OutboundCallerConfig`.
    pub fn outbound_caller_config(
        mut self,
        value: impl Into<Value<queue::OutboundCallerConfig>>,
    ) -> Self {
        self.0.set("OutboundCallerConfig", value.into());
        self
    }

    /// The outbound email address ID for a specified queue.
    ///
    /// `OutboundEmailConfig`.
    pub fn outbound_email_config(
        mut self,
        value: impl Into<Value<queue::OutboundEmailConfig>>,
    ) -> Self {
        self.0.set("OutboundEmailConfig", value.into());
        self
    }

    /// The Amazon Resource Names (ARN) of the of the quick connects available to agents who are working the queue.
    ///
    /// `QuickConnectArns`.
    pub fn quick_connect_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("QuickConnectArns", value.into());
        self
    }

    /// The status of the queue.
    ///
    /// `Status`. Allowed: [`Status`](queue::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<queue::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Queue {
    const TYPE: &'static str = "AWS::Connect::Queue";
}

impl Construct for Queue {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Queue> for Properties {
    fn from(value: Queue) -> Self {
        value.0
    }
}

impl Handle<Queue> {
    /// The AWS Region where this resource was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[must_use]
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// The timestamp when this resource was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the queue.
    ///
    /// `Fn::GetAtt` of `QueueArn`.
    #[must_use]
    pub fn queue_arn(self) -> Value<String> {
        self.attribute("QueueArn")
    }

    /// The type of queue.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// Specifies a quick connect for an Connect Customer instance.
///
/// [`AWS::Connect::QuickConnect`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-quickconnect.html).
///
/// Required: `InstanceArn`, `Name`, `QuickConnectConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct QuickConnect(Properties);

impl QuickConnect {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the quick connect.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name of the quick connect.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Contains information about the quick connect.
    ///
    /// `QuickConnectConfig`. Required.
    pub fn quick_connect_config(
        mut self,
        value: impl Into<Value<quick_connect::QuickConnectConfig>>,
    ) -> Self {
        self.0.set("QuickConnectConfig", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<quick_connect::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for QuickConnect {
    const TYPE: &'static str = "AWS::Connect::QuickConnect";
}

impl Construct for QuickConnect {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<QuickConnect> for Properties {
    fn from(value: QuickConnect) -> Self {
        value.0
    }
}

impl Handle<QuickConnect> {
    /// The Amazon Resource Name (ARN) for the quick connect.
    ///
    /// `Fn::GetAtt` of `QuickConnectArn`.
    #[must_use]
    pub fn quick_connect_arn(self) -> Value<String> {
        self.attribute("QuickConnectArn")
    }

    /// The type of quick connect. In the Amazon Connect admin website, when you create a quick connect, you are prompted to assign one of the following types: Agent (USER), External (PHONE\_NUMBER), or Queue (QUEUE).
    ///
    /// `Fn::GetAtt` of `QuickConnectType`.
    #[must_use]
    pub fn quick_connect_type(self) -> Value<String> {
        self.attribute("QuickConnectType")
    }
}

/// Creates a new routing profile.
///
/// [`AWS::Connect::RoutingProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-routingprofile.html).
///
/// Required: `DefaultOutboundQueueArn`, `Description`, `InstanceArn`, `MediaConcurrencies`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RoutingProfile(Properties);

impl RoutingProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether agents with this routing profile will have their routing order calculated based on \*time since their last inbound contact\* or \*longest idle time\* .
    ///
    /// `AgentAvailabilityTimer`. Allowed: [`AgentAvailabilityTimer`](routing_profile::AgentAvailabilityTimer).
    pub fn agent_availability_timer(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentAvailabilityTimer", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the default outbound queue for the routing profile.
    ///
    /// `DefaultOutboundQueueArn`. Required.
    pub fn default_outbound_queue_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultOutboundQueueArn", value.into());
        self
    }

    /// The description of the routing profile.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the Connect Customer instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// Contains information about the queue and channel for manual assignment behaviour can be enabled.
    ///
    /// `ManualAssignmentQueueConfigs`.
    pub fn manual_assignment_queue_configs(
        mut self,
        value: impl Into<List<routing_profile::RoutingProfileManualAssignmentQueueConfig>>,
    ) -> Self {
        self.0.set("ManualAssignmentQueueConfigs", value.into());
        self
    }

    /// The channels agents can handle in the Contact Control Panel (CCP) for this routing profile.
    ///
    /// `MediaConcurrencies`. Required.
    pub fn media_concurrencies(
        mut self,
        value: impl Into<List<routing_profile::MediaConcurrency>>,
    ) -> Self {
        self.0.set("MediaConcurrencies", value.into());
        self
    }

    /// The name of the routing profile.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The inbound queues associated with the routing profile. If no queue is added, the agent can make only outbound calls.
    ///
    /// `QueueConfigs`.
    pub fn queue_configs(
        mut self,
        value: impl Into<List<routing_profile::RoutingProfileQueueConfig>>,
    ) -> Self {
        self.0.set("QueueConfigs", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<routing_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RoutingProfile {
    const TYPE: &'static str = "AWS::Connect::RoutingProfile";
}

impl Construct for RoutingProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RoutingProfile> for Properties {
    fn from(value: RoutingProfile) -> Self {
        value.0
    }
}

impl Handle<RoutingProfile> {
    /// The Amazon Resource Name (ARN) of the routing profile.
    ///
    /// `Fn::GetAtt` of `RoutingProfileArn`.
    #[must_use]
    pub fn routing_profile_arn(self) -> Value<String> {
        self.attribute("RoutingProfileArn")
    }
}

/// Creates a rule for the specified Connect Customer instance.
///
/// [`AWS::Connect::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html).
///
/// Required: `Actions`, `Function`, `InstanceArn`, `Name`, `PublishStatus`, `TriggerEventSource`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Rule(Properties);

impl Rule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of actions to be run when the rule is triggered.
    ///
    /// `Actions`. Required.
    pub fn actions(mut self, value: impl Into<Value<rule::Actions>>) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// The conditions of the rule.
    ///
    /// `Function`. Required.
    pub fn function(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Function", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name of the rule.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The publish status of the rule.
    ///
    /// `PublishStatus`. Required. Allowed: [`PublishStatus`](rule::PublishStatus).
    pub fn publish_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PublishStatus", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The event source to trigger the rule.
    ///
    /// `TriggerEventSource`. Required. A change replaces the resource.
    pub fn trigger_event_source(
        mut self,
        value: impl Into<Value<rule::RuleTriggerEventSource>>,
    ) -> Self {
        self.0.set("TriggerEventSource", value.into());
        self
    }
}

impl Resource for Rule {
    const TYPE: &'static str = "AWS::Connect::Rule";
}

impl Construct for Rule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Rule> for Properties {
    fn from(value: Rule) -> Self {
        value.0
    }
}

impl Handle<Rule> {
    /// The Amazon Resource Name (ARN) of the rule.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[must_use]
    pub fn rule_arn(self) -> Value<String> {
        self.attribute("RuleArn")
    }
}

/// The security key for the instance.
///
/// [`AWS::Connect::SecurityKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securitykey.html).
///
/// Required: `InstanceId`, `Key`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SecurityKey(Properties);

impl SecurityKey {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceId`. Required. A change replaces the resource.
    pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceId", value.into());
        self
    }

    /// A valid security key in PEM format. For example:
    ///
    /// `Key`. Required. A change replaces the resource.
    pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Key", value.into());
        self
    }
}

impl Resource for SecurityKey {
    const TYPE: &'static str = "AWS::Connect::SecurityKey";
}

impl Construct for SecurityKey {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SecurityKey> for Properties {
    fn from(value: SecurityKey) -> Self {
        value.0
    }
}

impl Handle<SecurityKey> {
    /// An `AssociationId` is automatically generated when a storage config is associated with an instance.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[must_use]
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

/// Creates a security profile.
///
/// [`AWS::Connect::SecurityProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html).
///
/// Required: `InstanceArn`, `SecurityProfileName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SecurityProfile(Properties);

impl SecurityProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the hierarchy group that a security profile uses to restrict access to resources in Amazon Connect.
    ///
    /// `AllowedAccessControlHierarchyGroupId`.
    pub fn allowed_access_control_hierarchy_group_id(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("AllowedAccessControlHierarchyGroupId", value.into());
        self
    }

    /// The list of tags that a security profile uses to restrict access to resources in Amazon Connect.
    ///
    /// `AllowedAccessControlTags`.
    pub fn allowed_access_control_tags(
        mut self,
        value: impl Into<List<security_profile::Tag>>,
    ) -> Self {
        self.0.set("AllowedAccessControlTags", value.into());
        self
    }

    /// The list of flow-module resources to be linked to a security profile in Amazon Connect.
    ///
    /// `AllowedFlowModules`.
    pub fn allowed_flow_modules(
        mut self,
        value: impl Into<List<security_profile::FlowModule>>,
    ) -> Self {
        self.0.set("AllowedFlowModules", value.into());
        self
    }

    /// A list of third-party applications that the security profile will give access to.
    ///
    /// `Applications`.
    pub fn applications(mut self, value: impl Into<List<security_profile::Application>>) -> Self {
        self.0.set("Applications", value.into());
        self
    }

    /// The description of the security profile.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The granular access control configuration for the security profile, including data table permissions.
    ///
    /// `GranularAccessControlConfiguration`.
    pub fn granular_access_control_configuration(
        mut self,
        value: impl Into<Value<security_profile::GranularAccessControlConfiguration>>,
    ) -> Self {
        self.0
            .set("GranularAccessControlConfiguration", value.into());
        self
    }

    /// The list of resources that a security profile applies hierarchy restrictions to in Amazon Connect. Following are acceptable ResourceNames: `User` .
    ///
    /// `HierarchyRestrictedResources`.
    pub fn hierarchy_restricted_resources(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("HierarchyRestrictedResources", value.into());
        self
    }

    /// The identifier of the Connect Customer instance.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// Permissions assigned to the security profile. For a list of valid permissions, see [List of security profile permissions](https://docs.aws.amazon.com/connect/latest/adminguide/security-profile-list.html) .
    ///
    /// `Permissions`.
    pub fn permissions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Permissions", value.into());
        self
    }

    /// The name for the security profile.
    ///
    /// `SecurityProfileName`. Required. A change replaces the resource.
    pub fn security_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityProfileName", value.into());
        self
    }

    /// The list of resources that a security profile applies tag restrictions to in Amazon Connect.
    ///
    /// `TagRestrictedResources`.
    pub fn tag_restricted_resources(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TagRestrictedResources", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<security_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SecurityProfile {
    const TYPE: &'static str = "AWS::Connect::SecurityProfile";
}

impl Construct for SecurityProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SecurityProfile> for Properties {
    fn from(value: SecurityProfile) -> Self {
        value.0
    }
}

impl Handle<SecurityProfile> {
    /// The AWS Region where this resource was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[must_use]
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// The timestamp when this resource was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the security profile.
    ///
    /// `Fn::GetAtt` of `SecurityProfileArn`.
    #[must_use]
    pub fn security_profile_arn(self) -> Value<String> {
        self.attribute("SecurityProfileArn")
    }
}

/// Specifies a task template for a Connect Customer instance.
///
/// [`AWS::Connect::TaskTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html).
///
/// Required: `InstanceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TaskTemplate(Properties);

impl TaskTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    ///
    /// `ClientToken`.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// Constraints that are applicable to the fields listed.
    ///
    /// `Constraints`.
    pub fn constraints(mut self, value: impl Into<Value<task_template::Constraints>>) -> Self {
        self.0.set("Constraints", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the flow that runs by default when a task is created by referencing this template. `ContactFlowArn` is not required when there is a field with `fieldType` = `QUICK_CONNECT` .
    ///
    /// `ContactFlowArn`.
    pub fn contact_flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContactFlowArn", value.into());
        self
    }

    /// The default values for fields when a task is created by referencing this template.
    ///
    /// `Defaults`.
    pub fn defaults(mut self, value: impl Into<List<task_template::DefaultFieldValue>>) -> Self {
        self.0.set("Defaults", value.into());
        self
    }

    /// The description of the task template.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Fields that are part of the template. A template requires at least one field that has type `Name` .
    ///
    /// `Fields`.
    pub fn fields(mut self, value: impl Into<List<task_template::Field>>) -> Self {
        self.0.set("Fields", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Connect Customer instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name of the task template.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the flow.
    ///
    /// `SelfAssignContactFlowArn`.
    pub fn self_assign_contact_flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SelfAssignContactFlowArn", value.into());
        self
    }

    /// The status of the task template.
    ///
    /// `Status`. Allowed: [`Status`](task_template::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<task_template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for TaskTemplate {
    const TYPE: &'static str = "AWS::Connect::TaskTemplate";
}

impl Construct for TaskTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TaskTemplate> for Properties {
    fn from(value: TaskTemplate) -> Self {
        value.0
    }
}

impl Handle<TaskTemplate> {
    /// The Amazon Resource Name (ARN) of the task template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Resource Type definition for AWS::Connect::TestCase
///
/// [`AWS::Connect::TestCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html).
///
/// Required: `Content`, `InstanceArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TestCase(Properties);

impl TestCase {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The content of the test case.
    ///
    /// `Content`. Required.
    pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// The description of the test case.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Entry Point associated with the test case
    ///
    /// `EntryPoint`.
    pub fn entry_point(mut self, value: impl Into<Value<test_case::EntryPoint>>) -> Self {
        self.0.set("EntryPoint", value.into());
        self
    }

    /// The initialization data of the test case.
    ///
    /// `InitializationData`.
    pub fn initialization_data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InitializationData", value.into());
        self
    }

    /// The identifier of the Amazon Connect instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name of the test case.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The status of the test case.
    ///
    /// `Status`. Allowed: [`Status`](test_case::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// One or more tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<test_case::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for TestCase {
    const TYPE: &'static str = "AWS::Connect::TestCase";
}

impl Construct for TestCase {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TestCase> for Properties {
    fn from(value: TestCase) -> Self {
        value.0
    }
}

impl Handle<TestCase> {
    /// Last modified region.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[must_use]
    pub fn last_modified_region(self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// A epoch time stamp field used for test case operations.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// The identifier of the test case.
    ///
    /// `Fn::GetAtt` of `TestCaseArn`.
    #[must_use]
    pub fn test_case_arn(self) -> Value<String> {
        self.attribute("TestCaseArn")
    }
}

/// Information about a traffic distribution group.
///
/// [`AWS::Connect::TrafficDistributionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-trafficdistributiongroup.html).
///
/// Required: `InstanceArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TrafficDistributionGroup(Properties);

impl TrafficDistributionGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the traffic distribution group.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN).
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name of the traffic distribution group.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, {"tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<traffic_distribution_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for TrafficDistributionGroup {
    const TYPE: &'static str = "AWS::Connect::TrafficDistributionGroup";
}

impl Construct for TrafficDistributionGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TrafficDistributionGroup> for Properties {
    fn from(value: TrafficDistributionGroup) -> Self {
        value.0
    }
}

impl Handle<TrafficDistributionGroup> {
    /// Describes whether this is the default traffic distribution group.
    ///
    /// `Fn::GetAtt` of `IsDefault`.
    #[must_use]
    pub fn is_default(self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// The status of the traffic distribution group.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) of the traffic distribution group.
    ///
    /// `Fn::GetAtt` of `TrafficDistributionGroupArn`.
    #[must_use]
    pub fn traffic_distribution_group_arn(self) -> Value<String> {
        self.attribute("TrafficDistributionGroupArn")
    }
}

/// Resource Type definition for a use case associated with an Amazon Connect integration association.
///
/// [`AWS::Connect::UseCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-usecase.html).
///
/// Required: `InstanceId`, `IntegrationAssociationId`, `UseCaseType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UseCase(Properties);

impl UseCase {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the Amazon Connect instance.
    ///
    /// `InstanceId`. Required. A change replaces the resource.
    pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceId", value.into());
        self
    }

    /// The identifier for the integration association.
    ///
    /// `IntegrationAssociationId`. Required. A change replaces the resource.
    pub fn integration_association_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationAssociationId", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<use_case::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of use case to associate to the integration association.
    ///
    /// `UseCaseType`. Required. Allowed: [`UseCaseType`](use_case::UseCaseType). A change replaces the resource.
    pub fn use_case_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UseCaseType", value.into());
        self
    }
}

impl Resource for UseCase {
    const TYPE: &'static str = "AWS::Connect::UseCase";
}

impl Construct for UseCase {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UseCase> for Properties {
    fn from(value: UseCase) -> Self {
        value.0
    }
}

impl Handle<UseCase> {
    /// The Amazon Resource Name (ARN) of the use case.
    ///
    /// `Fn::GetAtt` of `UseCaseArn`.
    #[must_use]
    pub fn use_case_arn(self) -> Value<String> {
        self.attribute("UseCaseArn")
    }

    /// The identifier of the use case.
    ///
    /// `Fn::GetAtt` of `UseCaseId`.
    #[must_use]
    pub fn use_case_id(self) -> Value<String> {
        self.attribute("UseCaseId")
    }
}

/// Specifies a user account for an Connect Customer instance.
///
/// [`AWS::Connect::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html).
///
/// Required: `InstanceArn`, `RoutingProfileArn`, `SecurityProfileArns`, `Username`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct User(Properties);

impl User {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// After Contact Work configurations of a user.
    ///
    /// `AfterContactWorkConfigs`.
    pub fn after_contact_work_configs(
        mut self,
        value: impl Into<List<user::AfterContactWorkConfigPerChannel>>,
    ) -> Self {
        self.0.set("AfterContactWorkConfigs", value.into());
        self
    }

    /// Auto-accept configurations of a user.
    ///
    /// `AutoAcceptConfigs`.
    pub fn auto_accept_configs(mut self, value: impl Into<List<user::AutoAcceptConfig>>) -> Self {
        self.0.set("AutoAcceptConfigs", value.into());
        self
    }

    /// The identifier of the user account in the directory used for identity management.
    ///
    /// `DirectoryUserId`.
    pub fn directory_user_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DirectoryUserId", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the user's hierarchy group.
    ///
    /// `HierarchyGroupArn`.
    pub fn hierarchy_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HierarchyGroupArn", value.into());
        self
    }

    /// Information about the user identity.
    ///
    /// `IdentityInfo`.
    pub fn identity_info(mut self, value: impl Into<Value<user::UserIdentityInfo>>) -> Self {
        self.0.set("IdentityInfo", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The user's password.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Password", value.into());
        self
    }

    /// Persistent Connection configurations of a user.
    ///
    /// `PersistentConnectionConfigs`.
    pub fn persistent_connection_configs(
        mut self,
        value: impl Into<List<user::PersistentConnectionConfig>>,
    ) -> Self {
        self.0.set("PersistentConnectionConfigs", value.into());
        self
    }

    /// Information about the phone configuration for the user.
    ///
    /// `PhoneConfig`.
    pub fn phone_config(mut self, value: impl Into<Value<user::UserPhoneConfig>>) -> Self {
        self.0.set("PhoneConfig", value.into());
        self
    }

    /// Phone Number configurations of a user.
    ///
    /// `PhoneNumberConfigs`.
    pub fn phone_number_configs(mut self, value: impl Into<List<user::PhoneNumberConfig>>) -> Self {
        self.0.set("PhoneNumberConfigs", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the user's routing profile.
    ///
    /// `RoutingProfileArn`. Required.
    pub fn routing_profile_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoutingProfileArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the user's security profile.
    ///
    /// `SecurityProfileArns`. Required.
    pub fn security_profile_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityProfileArns", value.into());
        self
    }

    /// The tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<user::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// One or more predefined attributes assigned to a user, with a numeric value that indicates how their level of skill in a specified area.
    ///
    /// `UserProficiencies`.
    pub fn user_proficiencies(mut self, value: impl Into<List<user::UserProficiency>>) -> Self {
        self.0.set("UserProficiencies", value.into());
        self
    }

    /// The user name assigned to the user account.
    ///
    /// `Username`. Required.
    pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Username", value.into());
        self
    }

    /// Voice Enhancement configurations of a user.
    ///
    /// `VoiceEnhancementConfigs`.
    pub fn voice_enhancement_configs(
        mut self,
        value: impl Into<List<user::VoiceEnhancementConfig>>,
    ) -> Self {
        self.0.set("VoiceEnhancementConfigs", value.into());
        self
    }
}

impl Resource for User {
    const TYPE: &'static str = "AWS::Connect::User";
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
    /// The Amazon Resource Name (ARN) of the user.
    ///
    /// `Fn::GetAtt` of `UserArn`.
    #[must_use]
    pub fn user_arn(self) -> Value<String> {
        self.attribute("UserArn")
    }
}

/// Specifies a new user hierarchy group.
///
/// [`AWS::Connect::UserHierarchyGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchygroup.html).
///
/// Required: `InstanceArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserHierarchyGroup(Properties);

impl UserHierarchyGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the user hierarchy group.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name of the user hierarchy group.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the parent group.
    ///
    /// `ParentGroupArn`. A change replaces the resource.
    pub fn parent_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParentGroupArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<user_hierarchy_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for UserHierarchyGroup {
    const TYPE: &'static str = "AWS::Connect::UserHierarchyGroup";
}

impl Construct for UserHierarchyGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserHierarchyGroup> for Properties {
    fn from(value: UserHierarchyGroup) -> Self {
        value.0
    }
}

impl Handle<UserHierarchyGroup> {
    /// The Amazon Resource Name (ARN) of the user hierarchy group.
    ///
    /// `Fn::GetAtt` of `UserHierarchyGroupArn`.
    #[must_use]
    pub fn user_hierarchy_group_arn(self) -> Value<String> {
        self.attribute("UserHierarchyGroupArn")
    }
}

/// Contains information about a hierarchy structure.
///
/// [`AWS::Connect::UserHierarchyStructure`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchystructure.html).
///
/// Required: `InstanceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserHierarchyStructure(Properties);

impl UserHierarchyStructure {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// Contains information about a hierarchy structure.
    ///
    /// `UserHierarchyStructure`.
    pub fn user_hierarchy_structure(
        mut self,
        value: impl Into<Value<user_hierarchy_structure::UserHierarchyStructure>>,
    ) -> Self {
        self.0.set("UserHierarchyStructure", value.into());
        self
    }
}

impl Resource for UserHierarchyStructure {
    const TYPE: &'static str = "AWS::Connect::UserHierarchyStructure";
}

impl Construct for UserHierarchyStructure {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserHierarchyStructure> for Properties {
    fn from(value: UserHierarchyStructure) -> Self {
        value.0
    }
}

impl Handle<UserHierarchyStructure> {
    /// The identifier for the user hierarchy structure.
    ///
    /// `Fn::GetAtt` of `UserHierarchyStructureArn`.
    #[must_use]
    pub fn user_hierarchy_structure_arn(self) -> Value<String> {
        self.attribute("UserHierarchyStructureArn")
    }
}

/// Creates a customer-managed view in the published state within the specified instance.
///
/// [`AWS::Connect::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-view.html).
///
/// Required: `Actions`, `InstanceArn`, `Name`, `Template`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct View(Properties);

impl View {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of actions possible from the view.
    ///
    /// `Actions`. Required.
    pub fn actions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// The description of the view.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name of the view.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags associated with the view resource (not specific to view version).
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<view::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The view template representing the structure of the view.
    ///
    /// `Template`. Required.
    pub fn template(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Template", value.into());
        self
    }
}

impl Resource for View {
    const TYPE: &'static str = "AWS::Connect::View";
}

impl Construct for View {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<View> for Properties {
    fn from(value: View) -> Self {
        value.0
    }
}

impl Handle<View> {
    /// The unqualified Amazon Resource Name (ARN) of the view.
    ///
    /// `Fn::GetAtt` of `ViewArn`.
    #[must_use]
    pub fn view_arn(self) -> Value<String> {
        self.attribute("ViewArn")
    }

    /// Indicates the checksum value of the latest published view content.
    ///
    /// `Fn::GetAtt` of `ViewContentSha256`.
    #[must_use]
    pub fn view_content_sha256(self) -> Value<String> {
        self.attribute("ViewContentSha256")
    }

    /// The identifier of the view.
    ///
    /// `Fn::GetAtt` of `ViewId`.
    #[must_use]
    pub fn view_id(self) -> Value<String> {
        self.attribute("ViewId")
    }
}

/// Creates a version for the specified customer-managed view within the specified instance.
///
/// [`AWS::Connect::ViewVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-viewversion.html).
///
/// Required: `ViewArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ViewVersion(Properties);

impl ViewVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the view version.
    ///
    /// `VersionDescription`.
    pub fn version_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionDescription", value.into());
        self
    }

    /// The unqualified Amazon Resource Name (ARN) of the view.
    ///
    /// `ViewArn`. Required. A change replaces the resource.
    pub fn view_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ViewArn", value.into());
        self
    }

    /// Indicates the checksum value of the latest published view content.
    ///
    /// `ViewContentSha256`. A change replaces the resource.
    pub fn view_content_sha256(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ViewContentSha256", value.into());
        self
    }
}

impl Resource for ViewVersion {
    const TYPE: &'static str = "AWS::Connect::ViewVersion";
}

impl Construct for ViewVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ViewVersion> for Properties {
    fn from(value: ViewVersion) -> Self {
        value.0
    }
}

impl Handle<ViewVersion> {
    /// Current version of the view.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }

    /// The Amazon Resource Name (ARN) of the view version.
    ///
    /// `Fn::GetAtt` of `ViewVersionArn`.
    #[must_use]
    pub fn view_version_arn(self) -> Value<String> {
        self.attribute("ViewVersionArn")
    }
}

/// Resource type definition for AWS::Connect::Vocabulary
///
/// [`AWS::Connect::Vocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-vocabulary.html).
///
/// Required: `Content`, `InstanceId`, `LanguageCode`, `VocabularyName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Vocabulary(Properties);

impl Vocabulary {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The content of the custom vocabulary in plain-text format with a table of values.
    ///
    /// `Content`. Required. A change replaces the resource.
    pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// The identifier of the Amazon Connect instance.
    ///
    /// `InstanceId`. Required. A change replaces the resource.
    pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceId", value.into());
        self
    }

    /// The language code of the vocabulary entries.
    ///
    /// `LanguageCode`. Required. Allowed: [`LanguageCode`](vocabulary::LanguageCode). A change replaces the resource.
    pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LanguageCode", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<vocabulary::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A unique name of the custom vocabulary.
    ///
    /// `VocabularyName`. Required. A change replaces the resource.
    pub fn vocabulary_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VocabularyName", value.into());
        self
    }
}

impl Resource for Vocabulary {
    const TYPE: &'static str = "AWS::Connect::Vocabulary";
}

impl Construct for Vocabulary {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Vocabulary> for Properties {
    fn from(value: Vocabulary) -> Self {
        value.0
    }
}

impl Handle<Vocabulary> {
    /// The Amazon Resource Name (ARN) of the custom vocabulary.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the custom vocabulary was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The current state of the custom vocabulary.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The identifier of the custom vocabulary.
    ///
    /// `Fn::GetAtt` of `VocabularyId`.
    #[must_use]
    pub fn vocabulary_id(self) -> Value<String> {
        self.attribute("VocabularyId")
    }
}

/// Contains information about a workspace, which defines the user experience by mapping views to pages.
///
/// [`AWS::Connect::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html).
///
/// Required: `InstanceArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workspace(Properties);

impl Workspace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The resource ARNs associated with the workspace
    ///
    /// `Associations`.
    pub fn associations(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Associations", value.into());
        self
    }

    /// The description of the workspace.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The media items for the workspace
    ///
    /// `Media`.
    pub fn media(mut self, value: impl Into<List<workspace::MediaItem>>) -> Self {
        self.0.set("Media", value.into());
        self
    }

    /// The name of the workspace.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The pages associated with the workspace
    ///
    /// `Pages`.
    pub fn pages(mut self, value: impl Into<List<workspace::WorkspacePage>>) -> Self {
        self.0.set("Pages", value.into());
        self
    }

    /// The tags used to organize, track, or control access for the workspace.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workspace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The theme configuration for the workspace, including colors and styling.
    ///
    /// `Theme`.
    pub fn theme(mut self, value: impl Into<Value<workspace::WorkspaceTheme>>) -> Self {
        self.0.set("Theme", value.into());
        self
    }

    /// The title displayed for the workspace.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Title", value.into());
        self
    }

    /// Controls who can access the workspace. Valid values are: `ALL` (all users), `ASSIGNED` (only assigned users and routing profiles), and `NONE` (not visible).
    ///
    /// `Visibility`. Allowed: [`Visibility`](workspace::Visibility).
    pub fn visibility(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Visibility", value.into());
        self
    }
}

impl Resource for Workspace {
    const TYPE: &'static str = "AWS::Connect::Workspace";
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
    /// The Amazon Resource Name (ARN) of the workspace.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the workspace.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types and words of [`AgentStatus`].
pub mod agent_status {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::AgentStatus`.
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
        /// Words for `State`.
        pub enum State {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Type`.
        pub enum Type {
            Routable = "ROUTABLE",
            Custom = "CUSTOM",
            Offline = "OFFLINE",
        }
    }
}

/// Property types and words of [`ContactFlow`].
pub mod contact_flow {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::ContactFlow`.
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

        /// The value for the tag. . You can specify a value that is maximum of 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `State`.
        pub enum State {
            Active = "ACTIVE",
            Archived = "ARCHIVED",
        }

        /// Words for `Type`.
        pub enum Type {
            ContactFlow = "CONTACT_FLOW",
            CustomerQueue = "CUSTOMER_QUEUE",
            CustomerHold = "CUSTOMER_HOLD",
            CustomerWhisper = "CUSTOMER_WHISPER",
            AgentHold = "AGENT_HOLD",
            AgentWhisper = "AGENT_WHISPER",
            OutboundWhisper = "OUTBOUND_WHISPER",
            AgentTransfer = "AGENT_TRANSFER",
            QueueTransfer = "QUEUE_TRANSFER",
            Campaign = "CAMPAIGN",
        }
    }
}

/// Property types of [`ContactFlowModule`].
pub mod contact_flow_module {
    use crate::{Json, Properties, Value};

    /// The external invocation configuration for the flow module
    ///
    /// A property type of `AWS::Connect::ContactFlowModule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExternalInvocationConfiguration(Properties);

    impl ExternalInvocationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<ExternalInvocationConfiguration> for Json {
        fn from(value: ExternalInvocationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::ContactFlowModule`.
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

        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types and words of [`DataTable`].
pub mod data_table {
    use crate::{Json, Properties, Value};

    /// The lock version of the Data Table
    ///
    /// A property type of `AWS::Connect::DataTable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LockVersion(Properties);

    impl LockVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data table for the lock version
        ///
        /// `DataTable`.
        pub fn data_table(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataTable", value.into());
            self
        }
    }

    impl From<LockVersion> for Json {
        fn from(value: LockVersion) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::DataTable`.
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

        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `Status`.
        pub enum Status {
            Published = "PUBLISHED",
        }

        /// Words for `ValueLockLevel`.
        pub enum ValueLockLevel {
            None = "NONE",
            DataTable = "DATA_TABLE",
            PrimaryValue = "PRIMARY_VALUE",
            Attribute = "ATTRIBUTE",
            Value = "VALUE",
        }
    }
}

/// Property types and words of [`DataTableAttribute`].
pub mod data_table_attribute {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::Connect::DataTableAttribute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LockVersion(Properties);

    impl LockVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Attribute`.
        pub fn attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Attribute", value.into());
            self
        }

        /// `DataTable`.
        pub fn data_table(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataTable", value.into());
            self
        }
    }

    impl From<LockVersion> for Json {
        fn from(value: LockVersion) -> Self {
            value.0.into()
        }
    }

    /// The validation rules applied to values of this attribute. Based on JSON Schema Draft 2020-12 with additional Connect-specific validations for data integrity.
    ///
    /// A property type of `AWS::Connect::DataTableAttribute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Validation(Properties);

    impl Validation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Enum`.
        pub fn r#enum(mut self, value: impl Into<Value<ValidationEnum>>) -> Self {
            self.0.set("Enum", value.into());
            self
        }

        /// `ExclusiveMaximum`.
        pub fn exclusive_maximum(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ExclusiveMaximum", value.into());
            self
        }

        /// `ExclusiveMinimum`.
        pub fn exclusive_minimum(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ExclusiveMinimum", value.into());
            self
        }

        /// `MaxLength`.
        pub fn max_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxLength", value.into());
            self
        }

        /// `MaxValues`.
        pub fn max_values(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxValues", value.into());
            self
        }

        /// `Maximum`.
        pub fn maximum(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Maximum", value.into());
            self
        }

        /// `MinLength`.
        pub fn min_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinLength", value.into());
            self
        }

        /// `MinValues`.
        pub fn min_values(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinValues", value.into());
            self
        }

        /// `Minimum`.
        pub fn minimum(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Minimum", value.into());
            self
        }

        /// `MultipleOf`.
        pub fn multiple_of(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MultipleOf", value.into());
            self
        }
    }

    impl From<Validation> for Json {
        fn from(value: Validation) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::DataTableAttribute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ValidationEnum(Properties);

    impl ValidationEnum {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Strict`.
        pub fn strict(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Strict", value.into());
            self
        }

        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<ValidationEnum> for Json {
        fn from(value: ValidationEnum) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ValueType`.
        pub enum ValueType {
            Text = "TEXT",
            Number = "NUMBER",
            Boolean = "BOOLEAN",
            TextList = "TEXT_LIST",
            NumberList = "NUMBER_LIST",
        }
    }
}

/// Property types of [`DataTableRecord`].
pub mod data_table_record {
    use crate::{Json, List, Properties};

    /// A property type of `AWS::Connect::DataTableRecord`.
    ///
    /// Required: `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataTableRecord(Properties);

    impl DataTableRecord {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PrimaryValues`.
        pub fn primary_values(mut self, value: impl Into<List<Value>>) -> Self {
            self.0.set("PrimaryValues", value.into());
            self
        }

        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<Value>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<DataTableRecord> for Json {
        fn from(value: DataTableRecord) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::DataTableRecord`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Value(Properties);

    impl Value {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AttributeId`.
        pub fn attribute_id(mut self, value: impl Into<crate::Value<String>>) -> Self {
            self.0.set("AttributeId", value.into());
            self
        }

        /// `AttributeValue`.
        pub fn attribute_value(mut self, value: impl Into<crate::Value<String>>) -> Self {
            self.0.set("AttributeValue", value.into());
            self
        }
    }

    impl From<Value> for Json {
        fn from(value: Value) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`EmailAddress`].
pub mod email_address {
    use crate::{Json, Properties, Value};

    /// Configuration information of an email alias.
    ///
    /// A property type of `AWS::Connect::EmailAddress`.
    ///
    /// Required: `EmailAddressArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AliasConfiguration(Properties);

    impl AliasConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the email address alias
        ///
        /// `EmailAddressArn`. Required.
        pub fn email_address_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailAddressArn", value.into());
            self
        }
    }

    impl From<AliasConfiguration> for Json {
        fn from(value: AliasConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::EmailAddress`.
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
}

/// Property types and words of [`EvaluationForm`].
pub mod evaluation_form {
    use crate::{Json, List, Properties, Value};

    /// Configuration information about automated evaluations.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoEvaluationConfiguration(Properties);

    impl AutoEvaluationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<AutoEvaluationConfiguration> for Json {
        fn from(value: AutoEvaluationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about automatic fail configuration for an evaluation form.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutomaticFailConfiguration(Properties);

    impl AutomaticFailConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The referenceId of the target section for auto failure.
        ///
        /// `TargetSection`.
        pub fn target_section(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetSection", value.into());
            self
        }
    }

    impl From<AutomaticFailConfiguration> for Json {
        fn from(value: AutomaticFailConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An item at the root level. All items must be sections.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `Section`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormBaseItem(Properties);

    impl EvaluationFormBaseItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A subsection or inner section of an item.
        ///
        /// `Section`. Required.
        pub fn section(mut self, value: impl Into<Value<EvaluationFormSection>>) -> Self {
            self.0.set("Section", value.into());
            self
        }
    }

    impl From<EvaluationFormBaseItem> for Json {
        fn from(value: EvaluationFormBaseItem) -> Self {
            value.0.into()
        }
    }

    /// Items that are part of the evaluation form. The total number of sections and questions must not exceed 100 each. Questions must be contained in a section.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormItem(Properties);

    impl EvaluationFormItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The information of the question.
        ///
        /// `Question`.
        pub fn question(mut self, value: impl Into<Value<EvaluationFormQuestion>>) -> Self {
            self.0.set("Question", value.into());
            self
        }

        /// The information of the section.
        ///
        /// `Section`.
        pub fn section(mut self, value: impl Into<Value<EvaluationFormSection>>) -> Self {
            self.0.set("Section", value.into());
            self
        }
    }

    impl From<EvaluationFormItem> for Json {
        fn from(value: EvaluationFormItem) -> Self {
            value.0.into()
        }
    }

    /// A condition for item enablement.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `Operands`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormItemEnablementCondition(Properties);

    impl EvaluationFormItemEnablementCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Operands of the enablement condition.
        ///
        /// `Operands`. Required.
        pub fn operands(
            mut self,
            value: impl Into<List<EvaluationFormItemEnablementConditionOperand>>,
        ) -> Self {
            self.0.set("Operands", value.into());
            self
        }

        /// The operator to be used to be applied to operands if more than one provided.
        ///
        /// `Operator`. Allowed: [`Operator`].
        pub fn operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operator", value.into());
            self
        }
    }

    impl From<EvaluationFormItemEnablementCondition> for Json {
        fn from(value: EvaluationFormItemEnablementCondition) -> Self {
            value.0.into()
        }
    }

    /// An operand of the enablement condition.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormItemEnablementConditionOperand(Properties);

    impl EvaluationFormItemEnablementConditionOperand {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An expression of the enablement condition.
        ///
        /// `Expression`.
        pub fn expression(
            mut self,
            value: impl Into<Value<EvaluationFormItemEnablementExpression>>,
        ) -> Self {
            self.0.set("Expression", value.into());
            self
        }
    }

    impl From<EvaluationFormItemEnablementConditionOperand> for Json {
        fn from(value: EvaluationFormItemEnablementConditionOperand) -> Self {
            value.0.into()
        }
    }

    /// An item enablement configuration.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `Action`, `Condition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormItemEnablementConfiguration(Properties);

    impl EvaluationFormItemEnablementConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An enablement action that if condition is satisfied.
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// A condition for item enablement configuration.
        ///
        /// `Condition`. Required.
        pub fn condition(
            mut self,
            value: impl Into<Value<EvaluationFormItemEnablementCondition>>,
        ) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// An enablement action that if condition is not satisfied.
        ///
        /// `DefaultAction`. Allowed: [`DefaultAction`].
        pub fn default_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultAction", value.into());
            self
        }
    }

    impl From<EvaluationFormItemEnablementConfiguration> for Json {
        fn from(value: EvaluationFormItemEnablementConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An expression that defines a basic building block of conditional enablement.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `Comparator`, `Source`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormItemEnablementExpression(Properties);

    impl EvaluationFormItemEnablementExpression {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A comparator to be used against list of values.
        ///
        /// `Comparator`. Required. Allowed: [`Comparator`].
        pub fn comparator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparator", value.into());
            self
        }

        /// A source item of enablement expression.
        ///
        /// `Source`. Required.
        pub fn source(
            mut self,
            value: impl Into<Value<EvaluationFormItemEnablementSource>>,
        ) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// A list of values from source item.
        ///
        /// `Values`. Required.
        pub fn values(
            mut self,
            value: impl Into<List<EvaluationFormItemEnablementSourceValue>>,
        ) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<EvaluationFormItemEnablementExpression> for Json {
        fn from(value: EvaluationFormItemEnablementExpression) -> Self {
            value.0.into()
        }
    }

    /// An enablement expression source item.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormItemEnablementSource(Properties);

    impl EvaluationFormItemEnablementSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A referenceId of the source item.
        ///
        /// `RefId`.
        pub fn ref_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefId", value.into());
            self
        }

        /// A type of source item.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<EvaluationFormItemEnablementSource> for Json {
        fn from(value: EvaluationFormItemEnablementSource) -> Self {
            value.0.into()
        }
    }

    /// An enablement expression source value.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormItemEnablementSourceValue(Properties);

    impl EvaluationFormItemEnablementSourceValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A referenceId of the source value.
        ///
        /// `RefId`.
        pub fn ref_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefId", value.into());
            self
        }

        /// A type of source item value.
        ///
        /// `Type`. Allowed: [`EvaluationFormItemEnablementSourceValueType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<EvaluationFormItemEnablementSourceValue> for Json {
        fn from(value: EvaluationFormItemEnablementSourceValue) -> Self {
            value.0.into()
        }
    }

    /// Language configuration for an evaluation form.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormLanguageConfiguration(Properties);

    impl EvaluationFormLanguageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The language for the evaluation form.
        ///
        /// `FormLanguage`. Allowed: [`FormLanguage`].
        pub fn form_language(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FormLanguage", value.into());
            self
        }
    }

    impl From<EvaluationFormLanguageConfiguration> for Json {
        fn from(value: EvaluationFormLanguageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about the metric configuration for an evaluation form question. Use this to associate a business outcome metric with a question.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `MetricName`, `MetricType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormMetricConfiguration(Properties);

    impl EvaluationFormMetricConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the metric.
        ///
        /// `MetricName`. Required.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// The type of the metric.
        ///
        /// `MetricType`. Required. Allowed: [`MetricType`].
        pub fn metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricType", value.into());
            self
        }
    }

    impl From<EvaluationFormMetricConfiguration> for Json {
        fn from(value: EvaluationFormMetricConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Automation configuration for multi-select questions.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormMultiSelectQuestionAutomation(Properties);

    impl EvaluationFormMultiSelectQuestionAutomation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A question automation answer.
        ///
        /// `AnswerSource`.
        pub fn answer_source(
            mut self,
            value: impl Into<Value<EvaluationFormQuestionAutomationAnswerSource>>,
        ) -> Self {
            self.0.set("AnswerSource", value.into());
            self
        }

        /// Reference IDs of default options.
        ///
        /// `DefaultOptionRefIds`.
        pub fn default_option_ref_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DefaultOptionRefIds", value.into());
            self
        }

        /// Automation options for the multi-select question.
        ///
        /// `Options`.
        pub fn options(
            mut self,
            value: impl Into<List<EvaluationFormMultiSelectQuestionAutomationOption>>,
        ) -> Self {
            self.0.set("Options", value.into());
            self
        }
    }

    impl From<EvaluationFormMultiSelectQuestionAutomation> for Json {
        fn from(value: EvaluationFormMultiSelectQuestionAutomation) -> Self {
            value.0.into()
        }
    }

    /// An automation option for a multi-select question.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `RuleCategory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormMultiSelectQuestionAutomationOption(Properties);

    impl EvaluationFormMultiSelectQuestionAutomationOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Rule category configuration for this automation option.
        ///
        /// `RuleCategory`. Required.
        pub fn rule_category(
            mut self,
            value: impl Into<Value<MultiSelectQuestionRuleCategoryAutomation>>,
        ) -> Self {
            self.0.set("RuleCategory", value.into());
            self
        }
    }

    impl From<EvaluationFormMultiSelectQuestionAutomationOption> for Json {
        fn from(value: EvaluationFormMultiSelectQuestionAutomationOption) -> Self {
            value.0.into()
        }
    }

    /// An option for a multi-select question in an evaluation form.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `RefId`, `Text`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormMultiSelectQuestionOption(Properties);

    impl EvaluationFormMultiSelectQuestionOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The flag to mark the option as automatic fail. If an automatic fail answer is provided, the overall evaluation gets a score of 0.
        ///
        /// `AutomaticFail`.
        pub fn automatic_fail(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutomaticFail", value.into());
            self
        }

        /// Information about automatic fail configuration for an evaluation form.
        ///
        /// `AutomaticFailConfiguration`.
        pub fn automatic_fail_configuration(
            mut self,
            value: impl Into<Value<AutomaticFailConfiguration>>,
        ) -> Self {
            self.0.set("AutomaticFailConfiguration", value.into());
            self
        }

        /// Information about the points configuration for an answer option.
        ///
        /// `PointsConfiguration`.
        pub fn points_configuration(
            mut self,
            value: impl Into<Value<QuestionOptionPointsConfiguration>>,
        ) -> Self {
            self.0.set("PointsConfiguration", value.into());
            self
        }

        /// Reference identifier for this option.
        ///
        /// `RefId`. Required.
        pub fn ref_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefId", value.into());
            self
        }

        /// The score of an answer option.
        ///
        /// `Score`.
        pub fn score(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Score", value.into());
            self
        }

        /// Display text for this option.
        ///
        /// `Text`. Required.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }
    }

    impl From<EvaluationFormMultiSelectQuestionOption> for Json {
        fn from(value: EvaluationFormMultiSelectQuestionOption) -> Self {
            value.0.into()
        }
    }

    /// Properties for a multi-select question in an evaluation form.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `Options`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormMultiSelectQuestionProperties(Properties);

    impl EvaluationFormMultiSelectQuestionProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Automation configuration for this multi-select question.
        ///
        /// `Automation`.
        pub fn automation(
            mut self,
            value: impl Into<Value<EvaluationFormMultiSelectQuestionAutomation>>,
        ) -> Self {
            self.0.set("Automation", value.into());
            self
        }

        /// Display format for the multi-select question.
        ///
        /// `DisplayAs`. Allowed: [`DisplayAs`].
        pub fn display_as(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DisplayAs", value.into());
            self
        }

        /// Options available for this multi-select question.
        ///
        /// `Options`. Required.
        pub fn options(
            mut self,
            value: impl Into<List<EvaluationFormMultiSelectQuestionOption>>,
        ) -> Self {
            self.0.set("Options", value.into());
            self
        }
    }

    impl From<EvaluationFormMultiSelectQuestionProperties> for Json {
        fn from(value: EvaluationFormMultiSelectQuestionProperties) -> Self {
            value.0.into()
        }
    }

    /// Information about the automation configuration in numeric questions.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormNumericQuestionAutomation(Properties);

    impl EvaluationFormNumericQuestionAutomation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A source of automation answer for numeric question.
        ///
        /// `AnswerSource`.
        pub fn answer_source(
            mut self,
            value: impl Into<Value<EvaluationFormQuestionAutomationAnswerSource>>,
        ) -> Self {
            self.0.set("AnswerSource", value.into());
            self
        }

        /// The property value of the automation.
        ///
        /// `PropertyValue`.
        pub fn property_value(
            mut self,
            value: impl Into<Value<NumericQuestionPropertyValueAutomation>>,
        ) -> Self {
            self.0.set("PropertyValue", value.into());
            self
        }
    }

    impl From<EvaluationFormNumericQuestionAutomation> for Json {
        fn from(value: EvaluationFormNumericQuestionAutomation) -> Self {
            value.0.into()
        }
    }

    /// Information about the option range used for scoring in numeric questions.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `MaxValue`, `MinValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormNumericQuestionOption(Properties);

    impl EvaluationFormNumericQuestionOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The flag to mark the option as automatic fail. If an automatic fail answer is provided, the overall evaluation gets a score of 0.
        ///
        /// `AutomaticFail`.
        pub fn automatic_fail(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutomaticFail", value.into());
            self
        }

        /// A configuration for automatic fail.
        ///
        /// `AutomaticFailConfiguration`.
        pub fn automatic_fail_configuration(
            mut self,
            value: impl Into<Value<AutomaticFailConfiguration>>,
        ) -> Self {
            self.0.set("AutomaticFailConfiguration", value.into());
            self
        }

        /// The maximum answer value of the range option.
        ///
        /// `MaxValue`. Required.
        pub fn max_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxValue", value.into());
            self
        }

        /// The minimum answer value of the range option.
        ///
        /// `MinValue`. Required.
        pub fn min_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinValue", value.into());
            self
        }

        /// Information about the points configuration for an answer option.
        ///
        /// `PointsConfiguration`.
        pub fn points_configuration(
            mut self,
            value: impl Into<Value<QuestionOptionPointsConfiguration>>,
        ) -> Self {
            self.0.set("PointsConfiguration", value.into());
            self
        }

        /// The score assigned to answer values within the range option.
        ///
        /// `Score`.
        pub fn score(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Score", value.into());
            self
        }
    }

    impl From<EvaluationFormNumericQuestionOption> for Json {
        fn from(value: EvaluationFormNumericQuestionOption) -> Self {
            value.0.into()
        }
    }

    /// Information about properties for a numeric question in an evaluation form.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `MaxValue`, `MinValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormNumericQuestionProperties(Properties);

    impl EvaluationFormNumericQuestionProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The automation properties of the numeric question.
        ///
        /// `Automation`.
        pub fn automation(
            mut self,
            value: impl Into<Value<EvaluationFormNumericQuestionAutomation>>,
        ) -> Self {
            self.0.set("Automation", value.into());
            self
        }

        /// The maximum answer value.
        ///
        /// `MaxValue`. Required.
        pub fn max_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxValue", value.into());
            self
        }

        /// The minimum answer value.
        ///
        /// `MinValue`. Required.
        pub fn min_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinValue", value.into());
            self
        }

        /// The scoring options of the numeric question.
        ///
        /// `Options`.
        pub fn options(
            mut self,
            value: impl Into<List<EvaluationFormNumericQuestionOption>>,
        ) -> Self {
            self.0.set("Options", value.into());
            self
        }
    }

    impl From<EvaluationFormNumericQuestionProperties> for Json {
        fn from(value: EvaluationFormNumericQuestionProperties) -> Self {
            value.0.into()
        }
    }

    /// Information about a question from an evaluation form.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `QuestionType`, `RefId`, `Title`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormQuestion(Properties);

    impl EvaluationFormQuestion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A question conditional enablement.
        ///
        /// `Enablement`.
        pub fn enablement(
            mut self,
            value: impl Into<Value<EvaluationFormItemEnablementConfiguration>>,
        ) -> Self {
            self.0.set("Enablement", value.into());
            self
        }

        /// The instructions of the section.
        ///
        /// `Instructions`.
        pub fn instructions(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Instructions", value.into());
            self
        }

        /// The metric configuration for the question. Use this to associate a business outcome metric with the question.
        ///
        /// `MetricConfiguration`.
        pub fn metric_configuration(
            mut self,
            value: impl Into<Value<EvaluationFormMetricConfiguration>>,
        ) -> Self {
            self.0.set("MetricConfiguration", value.into());
            self
        }

        /// The flag to enable not applicable answers to the question.
        ///
        /// `NotApplicableEnabled`.
        pub fn not_applicable_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("NotApplicableEnabled", value.into());
            self
        }

        /// The type of the question.
        ///
        /// `QuestionType`. Required. Allowed: [`QuestionType`].
        pub fn question_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QuestionType", value.into());
            self
        }

        /// The properties of the type of question. Text questions do not have to define question type properties.
        ///
        /// `QuestionTypeProperties`.
        pub fn question_type_properties(
            mut self,
            value: impl Into<Value<EvaluationFormQuestionTypeProperties>>,
        ) -> Self {
            self.0.set("QuestionTypeProperties", value.into());
            self
        }

        /// The identifier of the question. An identifier must be unique within the evaluation form.
        ///
        /// `RefId`. Required.
        pub fn ref_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefId", value.into());
            self
        }

        /// Scoring configuration for a question in an evaluation form.
        ///
        /// `ScoringConfiguration`.
        pub fn scoring_configuration(
            mut self,
            value: impl Into<Value<EvaluationFormQuestionScoringConfiguration>>,
        ) -> Self {
            self.0.set("ScoringConfiguration", value.into());
            self
        }

        /// The title of the question.
        ///
        /// `Title`. Required.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }

        /// The scoring weight of the section.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<EvaluationFormQuestion> for Json {
        fn from(value: EvaluationFormQuestion) -> Self {
            value.0.into()
        }
    }

    /// A question automation answer.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `SourceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormQuestionAutomationAnswerSource(Properties);

    impl EvaluationFormQuestionAutomationAnswerSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The automation answer source type.
        ///
        /// `SourceType`. Required. Allowed: [`SourceType`].
        pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceType", value.into());
            self
        }
    }

    impl From<EvaluationFormQuestionAutomationAnswerSource> for Json {
        fn from(value: EvaluationFormQuestionAutomationAnswerSource) -> Self {
            value.0.into()
        }
    }

    /// Scoring configuration for a question in an evaluation form.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormQuestionScoringConfiguration(Properties);

    impl EvaluationFormQuestionScoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The flag to exclude the question from scoring.
        ///
        /// `IsExcludedFromScoring`.
        pub fn is_excluded_from_scoring(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsExcludedFromScoring", value.into());
            self
        }

        /// Information about the points configuration for a question.
        ///
        /// `PointsConfiguration`.
        pub fn points_configuration(
            mut self,
            value: impl Into<Value<QuestionPointsConfiguration>>,
        ) -> Self {
            self.0.set("PointsConfiguration", value.into());
            self
        }

        /// The score thresholds for performance categories.
        ///
        /// `ScoreThresholds`.
        pub fn score_thresholds(
            mut self,
            value: impl Into<List<EvaluationFormScoreThreshold>>,
        ) -> Self {
            self.0.set("ScoreThresholds", value.into());
            self
        }
    }

    impl From<EvaluationFormQuestionScoringConfiguration> for Json {
        fn from(value: EvaluationFormQuestionScoringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about properties for a question in an evaluation form. The question type properties must be either for a numeric question or a single select question.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormQuestionTypeProperties(Properties);

    impl EvaluationFormQuestionTypeProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Properties for multi-select question types.
        ///
        /// `MultiSelect`.
        pub fn multi_select(
            mut self,
            value: impl Into<Value<EvaluationFormMultiSelectQuestionProperties>>,
        ) -> Self {
            self.0.set("MultiSelect", value.into());
            self
        }

        /// The properties of the numeric question.
        ///
        /// `Numeric`.
        pub fn numeric(
            mut self,
            value: impl Into<Value<EvaluationFormNumericQuestionProperties>>,
        ) -> Self {
            self.0.set("Numeric", value.into());
            self
        }

        /// The properties of the numeric question.
        ///
        /// `SingleSelect`.
        pub fn single_select(
            mut self,
            value: impl Into<Value<EvaluationFormSingleSelectQuestionProperties>>,
        ) -> Self {
            self.0.set("SingleSelect", value.into());
            self
        }

        /// The properties of the text question.
        ///
        /// `Text`.
        pub fn text(
            mut self,
            value: impl Into<Value<EvaluationFormTextQuestionProperties>>,
        ) -> Self {
            self.0.set("Text", value.into());
            self
        }
    }

    impl From<EvaluationFormQuestionTypeProperties> for Json {
        fn from(value: EvaluationFormQuestionTypeProperties) -> Self {
            value.0.into()
        }
    }

    /// Information about a score threshold for a performance category.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `PerformanceCategory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormScoreThreshold(Properties);

    impl EvaluationFormScoreThreshold {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum score percentage for the performance category.
        ///
        /// `MaxScorePercentage`.
        pub fn max_score_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxScorePercentage", value.into());
            self
        }

        /// The minimum score percentage for the performance category.
        ///
        /// `MinScorePercentage`.
        pub fn min_score_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinScorePercentage", value.into());
            self
        }

        /// The performance category name.
        ///
        /// `PerformanceCategory`. Required. Allowed: [`PerformanceCategory`].
        pub fn performance_category(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PerformanceCategory", value.into());
            self
        }
    }

    impl From<EvaluationFormScoreThreshold> for Json {
        fn from(value: EvaluationFormScoreThreshold) -> Self {
            value.0.into()
        }
    }

    /// Information about a section from an evaluation form. A section can contain sections and/or questions. Evaluation forms can only contain sections and subsections (two level nesting).
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `RefId`, `Title`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormSection(Properties);

    impl EvaluationFormSection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The instructions of the section.
        ///
        /// `Instructions`.
        pub fn instructions(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Instructions", value.into());
            self
        }

        /// The flag to exclude the section from scoring.
        ///
        /// `IsExcludedFromScoring`.
        pub fn is_excluded_from_scoring(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsExcludedFromScoring", value.into());
            self
        }

        /// The items of the section.
        ///
        /// `Items`.
        pub fn items(mut self, value: impl Into<List<EvaluationFormItem>>) -> Self {
            self.0.set("Items", value.into());
            self
        }

        /// The identifier of the section. An identifier must be unique within the evaluation form.
        ///
        /// `RefId`. Required.
        pub fn ref_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefId", value.into());
            self
        }

        /// The score thresholds for performance categories.
        ///
        /// `ScoreThresholds`.
        pub fn score_thresholds(
            mut self,
            value: impl Into<List<EvaluationFormScoreThreshold>>,
        ) -> Self {
            self.0.set("ScoreThresholds", value.into());
            self
        }

        /// The title of the section.
        ///
        /// `Title`. Required.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }

        /// The scoring weight of the section.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<EvaluationFormSection> for Json {
        fn from(value: EvaluationFormSection) -> Self {
            value.0.into()
        }
    }

    /// Information about the automation configuration in single select questions. Automation options are evaluated in order, and the first matched option is applied.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormSingleSelectQuestionAutomation(Properties);

    impl EvaluationFormSingleSelectQuestionAutomation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Automation answer source.
        ///
        /// `AnswerSource`.
        pub fn answer_source(
            mut self,
            value: impl Into<Value<EvaluationFormQuestionAutomationAnswerSource>>,
        ) -> Self {
            self.0.set("AnswerSource", value.into());
            self
        }

        /// The identifier of the default answer option, when none of the automation options match the criteria.
        ///
        /// `DefaultOptionRefId`.
        pub fn default_option_ref_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultOptionRefId", value.into());
            self
        }

        /// The automation options of the single select question.
        ///
        /// `Options`.
        pub fn options(
            mut self,
            value: impl Into<List<EvaluationFormSingleSelectQuestionAutomationOption>>,
        ) -> Self {
            self.0.set("Options", value.into());
            self
        }
    }

    impl From<EvaluationFormSingleSelectQuestionAutomation> for Json {
        fn from(value: EvaluationFormSingleSelectQuestionAutomation) -> Self {
            value.0.into()
        }
    }

    /// The automation options of the single select question.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `RuleCategory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormSingleSelectQuestionAutomationOption(Properties);

    impl EvaluationFormSingleSelectQuestionAutomationOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The automation option based on a rule category for the single select question.
        ///
        /// `RuleCategory`. Required.
        pub fn rule_category(
            mut self,
            value: impl Into<Value<SingleSelectQuestionRuleCategoryAutomation>>,
        ) -> Self {
            self.0.set("RuleCategory", value.into());
            self
        }
    }

    impl From<EvaluationFormSingleSelectQuestionAutomationOption> for Json {
        fn from(value: EvaluationFormSingleSelectQuestionAutomationOption) -> Self {
            value.0.into()
        }
    }

    /// Information about the automation configuration in single select questions.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `RefId`, `Text`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormSingleSelectQuestionOption(Properties);

    impl EvaluationFormSingleSelectQuestionOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The flag to mark the option as automatic fail. If an automatic fail answer is provided, the overall evaluation gets a score of 0.
        ///
        /// `AutomaticFail`.
        pub fn automatic_fail(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutomaticFail", value.into());
            self
        }

        /// Whether automatic fail is configured on a single select question.
        ///
        /// `AutomaticFailConfiguration`.
        pub fn automatic_fail_configuration(
            mut self,
            value: impl Into<Value<AutomaticFailConfiguration>>,
        ) -> Self {
            self.0.set("AutomaticFailConfiguration", value.into());
            self
        }

        /// Information about the points configuration for an answer option.
        ///
        /// `PointsConfiguration`.
        pub fn points_configuration(
            mut self,
            value: impl Into<Value<QuestionOptionPointsConfiguration>>,
        ) -> Self {
            self.0.set("PointsConfiguration", value.into());
            self
        }

        /// The identifier of the answer option. An identifier must be unique within the question.
        ///
        /// `RefId`. Required.
        pub fn ref_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefId", value.into());
            self
        }

        /// The score assigned to the answer option.
        ///
        /// `Score`.
        pub fn score(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Score", value.into());
            self
        }

        /// The title of the answer option.
        ///
        /// `Text`. Required.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }
    }

    impl From<EvaluationFormSingleSelectQuestionOption> for Json {
        fn from(value: EvaluationFormSingleSelectQuestionOption) -> Self {
            value.0.into()
        }
    }

    /// Information about the options in single select questions.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `Options`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormSingleSelectQuestionProperties(Properties);

    impl EvaluationFormSingleSelectQuestionProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The display mode of the single select question.
        ///
        /// `Automation`.
        pub fn automation(
            mut self,
            value: impl Into<Value<EvaluationFormSingleSelectQuestionAutomation>>,
        ) -> Self {
            self.0.set("Automation", value.into());
            self
        }

        /// The display mode of the single select question.
        ///
        /// `DisplayAs`. Allowed: [`EvaluationFormSingleSelectQuestionPropertiesDisplayAs`].
        pub fn display_as(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DisplayAs", value.into());
            self
        }

        /// The answer options of the single select question.
        ///
        /// `Options`. Required.
        pub fn options(
            mut self,
            value: impl Into<List<EvaluationFormSingleSelectQuestionOption>>,
        ) -> Self {
            self.0.set("Options", value.into());
            self
        }
    }

    impl From<EvaluationFormSingleSelectQuestionProperties> for Json {
        fn from(value: EvaluationFormSingleSelectQuestionProperties) -> Self {
            value.0.into()
        }
    }

    /// Configuration that specifies the target for an evaluation form.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `ContactInteractionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormTargetConfiguration(Properties);

    impl EvaluationFormTargetConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The contact interaction type for this evaluation form.
        ///
        /// `ContactInteractionType`. Required. Allowed: [`ContactInteractionType`].
        pub fn contact_interaction_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContactInteractionType", value.into());
            self
        }
    }

    impl From<EvaluationFormTargetConfiguration> for Json {
        fn from(value: EvaluationFormTargetConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about the automation configuration in text questions.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormTextQuestionAutomation(Properties);

    impl EvaluationFormTextQuestionAutomation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Automation answer source.
        ///
        /// `AnswerSource`.
        pub fn answer_source(
            mut self,
            value: impl Into<Value<EvaluationFormQuestionAutomationAnswerSource>>,
        ) -> Self {
            self.0.set("AnswerSource", value.into());
            self
        }
    }

    impl From<EvaluationFormTextQuestionAutomation> for Json {
        fn from(value: EvaluationFormTextQuestionAutomation) -> Self {
            value.0.into()
        }
    }

    /// Information about properties for a text question in an evaluation form.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationFormTextQuestionProperties(Properties);

    impl EvaluationFormTextQuestionProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The automation properties of the text question.
        ///
        /// `Automation`.
        pub fn automation(
            mut self,
            value: impl Into<Value<EvaluationFormTextQuestionAutomation>>,
        ) -> Self {
            self.0.set("Automation", value.into());
            self
        }
    }

    impl From<EvaluationFormTextQuestionProperties> for Json {
        fn from(value: EvaluationFormTextQuestionProperties) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for evaluation reviews.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `ReviewNotificationRecipients`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationReviewConfiguration(Properties);

    impl EvaluationReviewConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Number of days during which a request for review can be submitted for evaluations created from this form.
        ///
        /// `EligibilityDays`.
        pub fn eligibility_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EligibilityDays", value.into());
            self
        }

        /// List of recipients who should be notified when a review is requested.
        ///
        /// `ReviewNotificationRecipients`. Required.
        pub fn review_notification_recipients(
            mut self,
            value: impl Into<List<EvaluationReviewNotificationRecipient>>,
        ) -> Self {
            self.0.set("ReviewNotificationRecipients", value.into());
            self
        }
    }

    impl From<EvaluationReviewConfiguration> for Json {
        fn from(value: EvaluationReviewConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about a recipient who should be notified when an evaluation review is requested.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationReviewNotificationRecipient(Properties);

    impl EvaluationReviewNotificationRecipient {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of notification recipient.
        ///
        /// `Type`. Required. Allowed: [`EvaluationReviewNotificationRecipientType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The value information for an evaluation review notification recipient.
        ///
        /// `Value`. Required.
        pub fn value(
            mut self,
            value: impl Into<Value<EvaluationReviewNotificationRecipientValue>>,
        ) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EvaluationReviewNotificationRecipient> for Json {
        fn from(value: EvaluationReviewNotificationRecipient) -> Self {
            value.0.into()
        }
    }

    /// The value information for an evaluation review notification recipient.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationReviewNotificationRecipientValue(Properties);

    impl EvaluationReviewNotificationRecipientValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The user identifier for the notification recipient.
        ///
        /// `UserId`.
        pub fn user_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserId", value.into());
            self
        }
    }

    impl From<EvaluationReviewNotificationRecipientValue> for Json {
        fn from(value: EvaluationReviewNotificationRecipientValue) -> Self {
            value.0.into()
        }
    }

    /// Automation rule for multi-select questions based on rule categories.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `Category`, `Condition`, `OptionRefIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiSelectQuestionRuleCategoryAutomation(Properties);

    impl MultiSelectQuestionRuleCategoryAutomation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The category name for this automation rule.
        ///
        /// `Category`. Required.
        pub fn category(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Category", value.into());
            self
        }

        /// The condition for this automation rule.
        ///
        /// `Condition`. Required. Allowed: [`Condition`].
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// Reference IDs of options for this automation rule.
        ///
        /// `OptionRefIds`. Required.
        pub fn option_ref_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OptionRefIds", value.into());
            self
        }
    }

    impl From<MultiSelectQuestionRuleCategoryAutomation> for Json {
        fn from(value: MultiSelectQuestionRuleCategoryAutomation) -> Self {
            value.0.into()
        }
    }

    /// Information about the property value used in automation of a numeric questions.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `Label`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NumericQuestionPropertyValueAutomation(Properties);

    impl NumericQuestionPropertyValueAutomation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The property label of the automation.
        ///
        /// `Label`. Required. Allowed: [`Label`].
        pub fn label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Label", value.into());
            self
        }
    }

    impl From<NumericQuestionPropertyValueAutomation> for Json {
        fn from(value: NumericQuestionPropertyValueAutomation) -> Self {
            value.0.into()
        }
    }

    /// Information about the points configuration for an answer option.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `PointValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QuestionOptionPointsConfiguration(Properties);

    impl QuestionOptionPointsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The flag to mark the option as a bonus option.
        ///
        /// `IsBonus`.
        pub fn is_bonus(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsBonus", value.into());
            self
        }

        /// The point value for scoring.
        ///
        /// `PointValue`. Required.
        pub fn point_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PointValue", value.into());
            self
        }
    }

    impl From<QuestionOptionPointsConfiguration> for Json {
        fn from(value: QuestionOptionPointsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about the points configuration for a question.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QuestionPointsConfiguration(Properties);

    impl QuestionPointsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The flag to mark the question as a bonus question.
        ///
        /// `IsBonus`.
        pub fn is_bonus(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsBonus", value.into());
            self
        }

        /// The point value for scoring.
        ///
        /// `MaxPointValue`.
        pub fn max_point_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxPointValue", value.into());
            self
        }

        /// The point value for scoring.
        ///
        /// `MinPointValue`.
        pub fn min_point_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinPointValue", value.into());
            self
        }
    }

    impl From<QuestionPointsConfiguration> for Json {
        fn from(value: QuestionPointsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A scoring strategy of the evaluation form.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `Mode`, `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScoringStrategy(Properties);

    impl ScoringStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The scoring mode of the evaluation form.
        ///
        /// `Mode`. Required. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// `ScoreThresholds`.
        pub fn score_thresholds(
            mut self,
            value: impl Into<List<EvaluationFormScoreThreshold>>,
        ) -> Self {
            self.0.set("ScoreThresholds", value.into());
            self
        }

        /// The scoring status of the evaluation form.
        ///
        /// `Status`. Required. Allowed: [`ScoringStrategyStatus`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<ScoringStrategy> for Json {
        fn from(value: ScoringStrategy) -> Self {
            value.0.into()
        }
    }

    /// Information about the automation option based on a rule category for a single select question.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
    ///
    /// Required: `Category`, `Condition`, `OptionRefId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SingleSelectQuestionRuleCategoryAutomation(Properties);

    impl SingleSelectQuestionRuleCategoryAutomation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The category name, as defined in Rules.
        ///
        /// `Category`. Required.
        pub fn category(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Category", value.into());
            self
        }

        /// The condition to apply for the automation option. If the condition is PRESENT, then the option is applied when the contact data includes the category.
        ///
        /// `Condition`. Required. Allowed: [`Condition`].
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// The identifier of the answer option. An identifier must be unique within the question.
        ///
        /// `OptionRefId`. Required.
        pub fn option_ref_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OptionRefId", value.into());
            self
        }
    }

    impl From<SingleSelectQuestionRuleCategoryAutomation> for Json {
        fn from(value: SingleSelectQuestionRuleCategoryAutomation) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::EvaluationForm`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -
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
        /// Words for `Status`.
        pub enum Status {
            Draft = "DRAFT",
            Active = "ACTIVE",
        }

        /// Words for `Operator`.
        pub enum Operator {
            Or = "OR",
            And = "AND",
        }

        /// Words for `Action`.
        pub enum Action {
            Disable = "DISABLE",
            Enable = "ENABLE",
        }

        /// Words for `DefaultAction`.
        pub enum DefaultAction {
            Disable = "DISABLE",
            Enable = "ENABLE",
        }

        /// Words for `Comparator`.
        pub enum Comparator {
            In = "IN",
            NotIn = "NOT_IN",
            AllIn = "ALL_IN",
            Exact = "EXACT",
        }

        /// Words for `Type`.
        pub enum Type {
            QuestionRefId = "QUESTION_REF_ID",
        }

        /// Words for `Type`.
        pub enum EvaluationFormItemEnablementSourceValueType {
            OptionRefId = "OPTION_REF_ID",
        }

        /// Words for `FormLanguage`.
        pub enum FormLanguage {
            DeDe = "de-DE",
            EnUs = "en-US",
            EsEs = "es-ES",
            FrFr = "fr-FR",
            ItIt = "it-IT",
            PtBr = "pt-BR",
            JaJp = "ja-JP",
            KoKr = "ko-KR",
            ZhCn = "zh-CN",
            MsMy = "ms-MY",
        }

        /// Words for `MetricType`.
        pub enum MetricType {
            BusinessOutcome = "BUSINESS_OUTCOME",
        }

        /// Words for `DisplayAs`.
        pub enum DisplayAs {
            Dropdown = "DROPDOWN",
            Checkbox = "CHECKBOX",
        }

        /// Words for `QuestionType`.
        pub enum QuestionType {
            Numeric = "NUMERIC",
            Singleselect = "SINGLESELECT",
            Text = "TEXT",
            Multiselect = "MULTISELECT",
            Datetime = "DATETIME",
        }

        /// Words for `SourceType`.
        pub enum SourceType {
            ContactLensData = "CONTACT_LENS_DATA",
            GenAi = "GEN_AI",
        }

        /// Words for `PerformanceCategory`.
        pub enum PerformanceCategory {
            NeedsImprovement = "NEEDS_IMPROVEMENT",
            ExceedsExpectations = "EXCEEDS_EXPECTATIONS",
        }

        /// Words for `DisplayAs`.
        pub enum EvaluationFormSingleSelectQuestionPropertiesDisplayAs {
            Dropdown = "DROPDOWN",
            Radio = "RADIO",
        }

        /// Words for `ContactInteractionType`.
        pub enum ContactInteractionType {
            Agent = "AGENT",
            Automated = "AUTOMATED",
            Customer = "CUSTOMER",
        }

        /// Words for `Type`.
        pub enum EvaluationReviewNotificationRecipientType {
            UserId = "USER_ID",
        }

        /// Words for `Condition`.
        pub enum Condition {
            Present = "PRESENT",
            NotPresent = "NOT_PRESENT",
        }

        /// Words for `Label`.
        pub enum Label {
            OverallCustomerSentimentScore = "OVERALL_CUSTOMER_SENTIMENT_SCORE",
            OverallAgentSentimentScore = "OVERALL_AGENT_SENTIMENT_SCORE",
            NonTalkTime = "NON_TALK_TIME",
            NonTalkTimePercentage = "NON_TALK_TIME_PERCENTAGE",
            NumberOfInterruptions = "NUMBER_OF_INTERRUPTIONS",
            ContactDuration = "CONTACT_DURATION",
            AgentInteractionDuration = "AGENT_INTERACTION_DURATION",
            CustomerHoldTime = "CUSTOMER_HOLD_TIME",
            LongestHoldDuration = "LONGEST_HOLD_DURATION",
            NumberOfHolds = "NUMBER_OF_HOLDS",
            AgentInteractionAndHoldDuration = "AGENT_INTERACTION_AND_HOLD_DURATION",
            CustomerSentimentScoreWithoutAgent = "CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT",
            CustomerSentimentScoreWithAgent = "CUSTOMER_SENTIMENT_SCORE_WITH_AGENT",
        }

        /// Words for `Mode`.
        pub enum Mode {
            QuestionOnly = "QUESTION_ONLY",
            SectionOnly = "SECTION_ONLY",
            PointsBased = "POINTS_BASED",
        }

        /// Words for `Status`.
        pub enum ScoringStrategyStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`HoursOfOperation`].
pub mod hours_of_operation {
    use crate::{Json, List, Properties, Value};

    /// Contains information about the hours of operation.
    ///
    /// A property type of `AWS::Connect::HoursOfOperation`.
    ///
    /// Required: `Day`, `EndTime`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HoursOfOperationConfig(Properties);

    impl HoursOfOperationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The day that the hours of operation applies to.
        ///
        /// `Day`. Required. Allowed: [`Day`].
        pub fn day(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Day", value.into());
            self
        }

        /// The end time that your contact center closes.
        ///
        /// `EndTime`. Required.
        pub fn end_time(mut self, value: impl Into<Value<HoursOfOperationTimeSlice>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// The start time that your contact center opens.
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<HoursOfOperationTimeSlice>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<HoursOfOperationConfig> for Json {
        fn from(value: HoursOfOperationConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about the hours of operations override.
    ///
    /// A property type of `AWS::Connect::HoursOfOperation`.
    ///
    /// Required: `EffectiveFrom`, `EffectiveTill`, `OverrideConfig`, `OverrideName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HoursOfOperationOverride(Properties);

    impl HoursOfOperationOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The date from which the hours of operation override would be effective.
        ///
        /// `EffectiveFrom`. Required.
        pub fn effective_from(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EffectiveFrom", value.into());
            self
        }

        /// The date until the hours of operation override is effective.
        ///
        /// `EffectiveTill`. Required.
        pub fn effective_till(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EffectiveTill", value.into());
            self
        }

        /// The identifier for the hours of operation override.
        ///
        /// `HoursOfOperationOverrideId`.
        pub fn hours_of_operation_override_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HoursOfOperationOverrideId", value.into());
            self
        }

        /// Configuration information for the hours of operation override: day, start time, and end time.
        ///
        /// `OverrideConfig`. Required.
        pub fn override_config(
            mut self,
            value: impl Into<List<HoursOfOperationOverrideConfig>>,
        ) -> Self {
            self.0.set("OverrideConfig", value.into());
            self
        }

        /// The description of the hours of operation override.
        ///
        /// `OverrideDescription`.
        pub fn override_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OverrideDescription", value.into());
            self
        }

        /// The name of the hours of operation override.
        ///
        /// `OverrideName`. Required.
        pub fn override_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OverrideName", value.into());
            self
        }

        /// The type of hours of operation override.
        ///
        /// `OverrideType`. Allowed: [`OverrideType`].
        pub fn override_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OverrideType", value.into());
            self
        }

        /// Configuration for recurring hours of operation overrides.
        ///
        /// `RecurrenceConfig`.
        pub fn recurrence_config(mut self, value: impl Into<Value<RecurrenceConfig>>) -> Self {
            self.0.set("RecurrenceConfig", value.into());
            self
        }
    }

    impl From<HoursOfOperationOverride> for Json {
        fn from(value: HoursOfOperationOverride) -> Self {
            value.0.into()
        }
    }

    /// Information about the hours of operation override config: day, start time, and end time.
    ///
    /// A property type of `AWS::Connect::HoursOfOperation`.
    ///
    /// Required: `Day`, `EndTime`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HoursOfOperationOverrideConfig(Properties);

    impl HoursOfOperationOverrideConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The day that the hours of operation override applies to.
        ///
        /// `Day`. Required. Allowed: [`Day`].
        pub fn day(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Day", value.into());
            self
        }

        /// The end time that your contact center closes if overrides are applied.
        ///
        /// `EndTime`. Required.
        pub fn end_time(mut self, value: impl Into<Value<OverrideTimeSlice>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// The start time when your contact center opens if overrides are applied.
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<OverrideTimeSlice>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<HoursOfOperationOverrideConfig> for Json {
        fn from(value: HoursOfOperationOverrideConfig) -> Self {
            value.0.into()
        }
    }

    /// The start time or end time for an hours of operation.
    ///
    /// A property type of `AWS::Connect::HoursOfOperation`.
    ///
    /// Required: `Hours`, `Minutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HoursOfOperationTimeSlice(Properties);

    impl HoursOfOperationTimeSlice {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hours.
        ///
        /// `Hours`. Required.
        pub fn hours(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Hours", value.into());
            self
        }

        /// The minutes.
        ///
        /// `Minutes`. Required.
        pub fn minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Minutes", value.into());
            self
        }
    }

    impl From<HoursOfOperationTimeSlice> for Json {
        fn from(value: HoursOfOperationTimeSlice) -> Self {
            value.0.into()
        }
    }

    /// Identifier for hours of operation.
    ///
    /// A property type of `AWS::Connect::HoursOfOperation`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HoursOfOperationsIdentifier(Properties);

    impl HoursOfOperationsIdentifier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the hours of operation.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The name of the hours of operation.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<HoursOfOperationsIdentifier> for Json {
        fn from(value: HoursOfOperationsIdentifier) -> Self {
            value.0.into()
        }
    }

    /// The start time or end time for an hours of operation override.
    ///
    /// A property type of `AWS::Connect::HoursOfOperation`.
    ///
    /// Required: `Hours`, `Minutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OverrideTimeSlice(Properties);

    impl OverrideTimeSlice {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hours.
        ///
        /// `Hours`. Required.
        pub fn hours(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Hours", value.into());
            self
        }

        /// The minutes.
        ///
        /// `Minutes`. Required.
        pub fn minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Minutes", value.into());
            self
        }
    }

    impl From<OverrideTimeSlice> for Json {
        fn from(value: OverrideTimeSlice) -> Self {
            value.0.into()
        }
    }

    /// Configuration for recurring hours of operation overrides.
    ///
    /// A property type of `AWS::Connect::HoursOfOperation`.
    ///
    /// Required: `RecurrencePattern`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecurrenceConfig(Properties);

    impl RecurrenceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Pattern for recurring hours of operation overrides.
        ///
        /// `RecurrencePattern`. Required.
        pub fn recurrence_pattern(mut self, value: impl Into<Value<RecurrencePattern>>) -> Self {
            self.0.set("RecurrencePattern", value.into());
            self
        }
    }

    impl From<RecurrenceConfig> for Json {
        fn from(value: RecurrenceConfig) -> Self {
            value.0.into()
        }
    }

    /// Pattern for recurring hours of operation overrides.
    ///
    /// A property type of `AWS::Connect::HoursOfOperation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecurrencePattern(Properties);

    impl RecurrencePattern {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of months (1-12) for recurrence pattern.
        ///
        /// `ByMonth`.
        pub fn by_month(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("ByMonth", value.into());
            self
        }

        /// List of month days (-1 to 31) for recurrence pattern.
        ///
        /// `ByMonthDay`.
        pub fn by_month_day(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("ByMonthDay", value.into());
            self
        }

        /// `ByWeekdayOccurrence`.
        pub fn by_weekday_occurrence(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("ByWeekdayOccurrence", value.into());
            self
        }

        /// The frequency of recurrence for hours of operation overrides.
        ///
        /// `Frequency`. Allowed: [`Frequency`].
        pub fn frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Frequency", value.into());
            self
        }

        /// `Interval`.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }
    }

    impl From<RecurrencePattern> for Json {
        fn from(value: RecurrencePattern) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::HoursOfOperation`.
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

        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `Day`.
        pub enum Day {
            Sunday = "SUNDAY",
            Monday = "MONDAY",
            Tuesday = "TUESDAY",
            Wednesday = "WEDNESDAY",
            Thursday = "THURSDAY",
            Friday = "FRIDAY",
            Saturday = "SATURDAY",
        }

        /// Words for `OverrideType`.
        pub enum OverrideType {
            Standard = "STANDARD",
            Open = "OPEN",
            Closed = "CLOSED",
        }

        /// Words for `Frequency`.
        pub enum Frequency {
            Weekly = "WEEKLY",
            Monthly = "MONTHLY",
            Yearly = "YEARLY",
        }
    }
}

/// Property types and words of [`Instance`].
pub mod instance {
    use crate::{Json, Properties, Value};

    /// \*This is a preview release for Connect Customer . It is subject to change.\*
    ///
    /// A property type of `AWS::Connect::Instance`.
    ///
    /// Required: `InboundCalls`, `OutboundCalls`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Attributes(Properties);

    impl Attributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AutoMuteAgentOnHold`.
        pub fn auto_mute_agent_on_hold(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoMuteAgentOnHold", value.into());
            self
        }

        /// Boolean flag which enables AUTO\_RESOLVE\_BEST\_VOICES on an instance.
        ///
        /// `AutoResolveBestVoices`.
        pub fn auto_resolve_best_voices(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoResolveBestVoices", value.into());
            self
        }

        /// Boolean flag which enables CONTACT\_LENS on an instance.
        ///
        /// `ContactLens`.
        pub fn contact_lens(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ContactLens", value.into());
            self
        }

        /// Boolean flag which enables CONTACTFLOW\_LOGS on an instance.
        ///
        /// `ContactflowLogs`.
        pub fn contactflow_logs(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ContactflowLogs", value.into());
            self
        }

        /// Boolean flag which enables EARLY\_MEDIA on an instance.
        ///
        /// `EarlyMedia`.
        pub fn early_media(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EarlyMedia", value.into());
            self
        }

        /// Boolean flag which enables ENHANCED\_CHAT\_MONITORING on an instance.
        ///
        /// `EnhancedChatMonitoring`.
        pub fn enhanced_chat_monitoring(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnhancedChatMonitoring", value.into());
            self
        }

        /// Boolean flag which enables ENHANCED\_CONTACT\_MONITORING on an instance.
        ///
        /// `EnhancedContactMonitoring`.
        pub fn enhanced_contact_monitoring(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnhancedContactMonitoring", value.into());
            self
        }

        /// Boolean flag which enables HIGH\_VOLUME\_OUTBOUND on an instance.
        ///
        /// `HighVolumeOutBound`.
        pub fn high_volume_out_bound(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("HighVolumeOutBound", value.into());
            self
        }

        /// Mandatory element which enables inbound calls on new instance.
        ///
        /// `InboundCalls`. Required.
        pub fn inbound_calls(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InboundCalls", value.into());
            self
        }

        /// Boolean flag which enables MESSAGE\_STREAMING on an instance.
        ///
        /// `MessageStreaming`.
        pub fn message_streaming(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MessageStreaming", value.into());
            self
        }

        /// Boolean flag which enables MULTI\_PARTY\_CHAT\_CONFERENCE on an instance.
        ///
        /// `MultiPartyChatConference`.
        pub fn multi_party_chat_conference(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MultiPartyChatConference", value.into());
            self
        }

        /// Boolean flag which enables MULTI\_PARTY\_CONFERENCE on an instance.
        ///
        /// `MultiPartyConference`.
        pub fn multi_party_conference(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MultiPartyConference", value.into());
            self
        }

        /// Mandatory element which enables outbound calls on new instance.
        ///
        /// `OutboundCalls`. Required.
        pub fn outbound_calls(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OutboundCalls", value.into());
            self
        }

        /// Boolean flag which enables USE\_CUSTOM\_TTS\_VOICES on an instance.
        ///
        /// `UseCustomTTSVoices`.
        pub fn use_custom_tts_voices(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseCustomTTSVoices", value.into());
            self
        }
    }

    impl From<Attributes> for Json {
        fn from(value: Attributes) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::Instance`.
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
        /// Words for `IdentityManagementType`.
        pub enum IdentityManagementType {
            Saml = "SAML",
            ConnectManaged = "CONNECT_MANAGED",
            ExistingDirectory = "EXISTING_DIRECTORY",
        }
    }
}

/// Property types and words of [`InstanceStorageConfig`].
pub mod instance_storage_config {
    use crate::{Json, Properties, Value};

    /// The encryption configuration.
    ///
    /// A property type of `AWS::Connect::InstanceStorageConfig`.
    ///
    /// Required: `EncryptionType`, `KeyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfig(Properties);

    impl EncryptionConfig {
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

        /// The full ARN of the encryption key.
        ///
        /// `KeyId`. Required.
        pub fn key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyId", value.into());
            self
        }
    }

    impl From<EncryptionConfig> for Json {
        fn from(value: EncryptionConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration information of a Kinesis Data Firehose delivery stream.
    ///
    /// A property type of `AWS::Connect::InstanceStorageConfig`.
    ///
    /// Required: `FirehoseArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisFirehoseConfig(Properties);

    impl KinesisFirehoseConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the delivery stream.
        ///
        /// `FirehoseArn`. Required.
        pub fn firehose_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FirehoseArn", value.into());
            self
        }
    }

    impl From<KinesisFirehoseConfig> for Json {
        fn from(value: KinesisFirehoseConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration information of a Kinesis data stream.
    ///
    /// A property type of `AWS::Connect::InstanceStorageConfig`.
    ///
    /// Required: `StreamArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisStreamConfig(Properties);

    impl KinesisStreamConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the data stream.
        ///
        /// `StreamArn`. Required.
        pub fn stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamArn", value.into());
            self
        }
    }

    impl From<KinesisStreamConfig> for Json {
        fn from(value: KinesisStreamConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration information of a Kinesis video stream.
    ///
    /// A property type of `AWS::Connect::InstanceStorageConfig`.
    ///
    /// Required: `EncryptionConfig`, `Prefix`, `RetentionPeriodHours`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisVideoStreamConfig(Properties);

    impl KinesisVideoStreamConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption configuration.
        ///
        /// `EncryptionConfig`. Required.
        pub fn encryption_config(mut self, value: impl Into<Value<EncryptionConfig>>) -> Self {
            self.0.set("EncryptionConfig", value.into());
            self
        }

        /// The prefix of the video stream.
        ///
        /// `Prefix`. Required.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// The number of hours data is retained in the stream. Kinesis Video Streams retains the data in a data store that is associated with the stream.
        ///
        /// `RetentionPeriodHours`. Required.
        pub fn retention_period_hours(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("RetentionPeriodHours", value.into());
            self
        }
    }

    impl From<KinesisVideoStreamConfig> for Json {
        fn from(value: KinesisVideoStreamConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about the Amazon Simple Storage Service (Amazon S3) storage type.
    ///
    /// A property type of `AWS::Connect::InstanceStorageConfig`.
    ///
    /// Required: `BucketName`, `BucketPrefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Config(Properties);

    impl S3Config {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket name.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The S3 bucket prefix.
        ///
        /// `BucketPrefix`. Required.
        pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPrefix", value.into());
            self
        }

        /// The Amazon S3 encryption configuration.
        ///
        /// `EncryptionConfig`.
        pub fn encryption_config(mut self, value: impl Into<Value<EncryptionConfig>>) -> Self {
            self.0.set("EncryptionConfig", value.into());
            self
        }
    }

    impl From<S3Config> for Json {
        fn from(value: S3Config) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ResourceType`.
        pub enum ResourceType {
            ChatTranscripts = "CHAT_TRANSCRIPTS",
            CallRecordings = "CALL_RECORDINGS",
            ScheduledReports = "SCHEDULED_REPORTS",
            MediaStreams = "MEDIA_STREAMS",
            ContactTraceRecords = "CONTACT_TRACE_RECORDS",
            AgentEvents = "AGENT_EVENTS",
            RealTimeContactAnalysisSegments = "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS",
            Attachments = "ATTACHMENTS",
            ContactEvaluations = "CONTACT_EVALUATIONS",
            ScreenRecordings = "SCREEN_RECORDINGS",
            RealTimeContactAnalysisChatSegments = "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS",
            RealTimeContactAnalysisVoiceSegments = "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS",
            EmailMessages = "EMAIL_MESSAGES",
        }

        /// Words for `StorageType`.
        pub enum StorageType {
            S3 = "S3",
            KinesisVideoStream = "KINESIS_VIDEO_STREAM",
            KinesisStream = "KINESIS_STREAM",
            KinesisFirehose = "KINESIS_FIREHOSE",
        }

        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            Kms = "KMS",
        }
    }
}

/// Property types and words of [`IntegrationAssociation`].
pub mod integration_association {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::IntegrationAssociation`.
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
        /// Words for `IntegrationType`.
        pub enum IntegrationType {
            LexBot = "LEX_BOT",
            LambdaFunction = "LAMBDA_FUNCTION",
            Application = "APPLICATION",
            CasesDomain = "CASES_DOMAIN",
            WisdomAssistant = "WISDOM_ASSISTANT",
            WisdomKnowledgeBase = "WISDOM_KNOWLEDGE_BASE",
            WisdomQuickResponses = "WISDOM_QUICK_RESPONSES",
            FileScanner = "FILE_SCANNER",
            MessageProcessor = "MESSAGE_PROCESSOR",
            QMessageTemplates = "Q_MESSAGE_TEMPLATES",
            SesIdentity = "SES_IDENTITY",
            Event = "EVENT",
        }

        /// Words for `SourceType`.
        pub enum SourceType {
            Salesforce = "SALESFORCE",
            Zendesk = "ZENDESK",
            Cases = "CASES",
        }
    }
}

/// Property types and words of [`Metric`].
pub mod metric {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::Connect::Metric`.
    ///
    /// Required: `Id`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AvailableFilter(Properties);

    impl AvailableFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<AvailableFilter> for Json {
        fn from(value: AvailableFilter) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Metric`.
    ///
    /// Required: `Alias`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CalculationComponent(Properties);

    impl CalculationComponent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Metric calculation component alias for use within a calculation
        ///
        /// `Alias`. Required.
        pub fn alias(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Alias", value.into());
            self
        }

        /// `MetricFilters`.
        pub fn metric_filters(mut self, value: impl Into<List<MetricFilter>>) -> Self {
            self.0.set("MetricFilters", value.into());
            self
        }

        /// `MetricId`.
        pub fn metric_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricId", value.into());
            self
        }

        /// `MetricName`.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }
    }

    impl From<CalculationComponent> for Json {
        fn from(value: CalculationComponent) -> Self {
            value.0.into()
        }
    }

    /// The calculation configuration for the metric
    ///
    /// A property type of `AWS::Connect::Metric`.
    ///
    /// Required: `Calculation`, `CalculationComponents`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricCalculation(Properties);

    impl MetricCalculation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The calculation formula
        ///
        /// `Calculation`. Required.
        pub fn calculation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Calculation", value.into());
            self
        }

        /// The calculation components for the metric
        ///
        /// `CalculationComponents`. Required.
        pub fn calculation_components(
            mut self,
            value: impl Into<List<CalculationComponent>>,
        ) -> Self {
            self.0.set("CalculationComponents", value.into());
            self
        }
    }

    impl From<MetricCalculation> for Json {
        fn from(value: MetricCalculation) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Metric`.
    ///
    /// Required: `MetricFilterKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricFilter(Properties);

    impl MetricFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BooleanCondition`.
        pub fn boolean_condition(
            mut self,
            value: impl Into<Value<MetricFilterBooleanCondition>>,
        ) -> Self {
            self.0.set("BooleanCondition", value.into());
            self
        }

        /// `MetricFilterKey`. Required.
        pub fn metric_filter_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricFilterKey", value.into());
            self
        }

        /// `Negate`.
        pub fn negate(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Negate", value.into());
            self
        }

        /// `NumberCondition`.
        pub fn number_condition(
            mut self,
            value: impl Into<Value<MetricFilterNumberCondition>>,
        ) -> Self {
            self.0.set("NumberCondition", value.into());
            self
        }

        /// `StringCondition`.
        pub fn string_condition(
            mut self,
            value: impl Into<Value<MetricFilterStringCondition>>,
        ) -> Self {
            self.0.set("StringCondition", value.into());
            self
        }
    }

    impl From<MetricFilter> for Json {
        fn from(value: MetricFilter) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Metric`.
    ///
    /// Required: `Comparison`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricFilterBooleanCondition(Properties);

    impl MetricFilterBooleanCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Comparison`. Required. Allowed: [`Comparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }
    }

    impl From<MetricFilterBooleanCondition> for Json {
        fn from(value: MetricFilterBooleanCondition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Metric`.
    ///
    /// Required: `Comparison`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricFilterNumberCondition(Properties);

    impl MetricFilterNumberCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Comparison`. Required. Allowed: [`MetricFilterNumberConditionComparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<f64>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<MetricFilterNumberCondition> for Json {
        fn from(value: MetricFilterNumberCondition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Metric`.
    ///
    /// Required: `Comparison`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricFilterStringCondition(Properties);

    impl MetricFilterStringCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Comparison`. Required. Allowed: [`MetricFilterStringConditionComparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<MetricFilterStringCondition> for Json {
        fn from(value: MetricFilterStringCondition) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::Metric`.
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

        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `PositiveTrendIndicator`.
        pub enum PositiveTrendIndicator {
            Positive = "POSITIVE",
            Negative = "NEGATIVE",
            Neutral = "NEUTRAL",
        }

        /// Words for `Status`.
        pub enum Status {
            Saved = "SAVED",
            Published = "PUBLISHED",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Integer = "INTEGER",
            Double = "DOUBLE",
            Percent = "PERCENT",
            Seconds = "SECONDS",
        }

        /// Words for `Type`.
        pub enum Type {
            MetricLevel = "METRIC_LEVEL",
            ResourceLevel = "RESOURCE_LEVEL",
        }

        /// Words for `Comparison`.
        pub enum Comparison {
            IsTrue = "IS_TRUE",
            IsFalse = "IS_FALSE",
        }

        /// Words for `Comparison`.
        pub enum MetricFilterNumberConditionComparison {
            Lesser = "LESSER",
            LesserOrEqual = "LESSER_OR_EQUAL",
            Greater = "GREATER",
            GreaterOrEqual = "GREATER_OR_EQUAL",
        }

        /// Words for `Comparison`.
        pub enum MetricFilterStringConditionComparison {
            MatchesAny = "MATCHES_ANY",
            MatchesNone = "MATCHES_NONE",
        }
    }
}

/// Property types and words of [`Notification`].
pub mod notification {
    use crate::{Json, Properties, Value};

    /// The content of a notification
    ///
    /// A property type of `AWS::Connect::Notification`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationContent(Properties);

    impl NotificationContent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Localized notification content
        ///
        /// `DeDE`.
        pub fn de_de(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeDE", value.into());
            self
        }

        /// Localized notification content
        ///
        /// `EnUS`.
        pub fn en_us(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnUS", value.into());
            self
        }

        /// Localized notification content
        ///
        /// `EsES`.
        pub fn es_es(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EsES", value.into());
            self
        }

        /// Localized notification content
        ///
        /// `FrFR`.
        pub fn fr_fr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FrFR", value.into());
            self
        }

        /// Localized notification content
        ///
        /// `IdID`.
        pub fn id_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdID", value.into());
            self
        }

        /// Localized notification content
        ///
        /// `ItIT`.
        pub fn it_it(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ItIT", value.into());
            self
        }

        /// Localized notification content
        ///
        /// `JaJP`.
        pub fn ja_jp(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JaJP", value.into());
            self
        }

        /// Localized notification content
        ///
        /// `KoKR`.
        pub fn ko_kr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KoKR", value.into());
            self
        }

        /// Localized notification content
        ///
        /// `PtBR`.
        pub fn pt_br(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PtBR", value.into());
            self
        }

        /// Localized notification content
        ///
        /// `ZhCN`.
        pub fn zh_cn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ZhCN", value.into());
            self
        }

        /// Localized notification content
        ///
        /// `ZhTW`.
        pub fn zh_tw(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ZhTW", value.into());
            self
        }
    }

    impl From<NotificationContent> for Json {
        fn from(value: NotificationContent) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::Notification`.
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
        /// Words for `Priority`.
        pub enum Priority {
            High = "HIGH",
            Low = "LOW",
        }
    }
}

/// Property types of [`PhoneNumber`].
pub mod phone_number {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::PhoneNumber`.
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

        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`PredefinedAttribute`].
pub mod predefined_attribute {
    use crate::{Json, List, Properties, Value};

    /// Custom metadata that is associated to predefined attributes to control behavior in upstream services, such as controlling how a predefined attribute should be displayed in the Amazon Connect admin website.
    ///
    /// A property type of `AWS::Connect::PredefinedAttribute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttributeConfiguration(Properties);

    impl AttributeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables customers to enforce strict validation on the specific values that this predefined attribute can hold.
        ///
        /// `EnableValueValidationOnAssociation`.
        pub fn enable_value_validation_on_association(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("EnableValueValidationOnAssociation", value.into());
            self
        }

        /// Allows the predefined attribute to show up and be managed in the Amazon Connect UI.
        ///
        /// `IsReadOnly`.
        pub fn is_read_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsReadOnly", value.into());
            self
        }
    }

    impl From<AttributeConfiguration> for Json {
        fn from(value: AttributeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The values of a predefined attribute.
    ///
    /// A property type of `AWS::Connect::PredefinedAttribute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Values(Properties);

    impl Values {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `StringList`.
        pub fn string_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StringList", value.into());
            self
        }
    }

    impl From<Values> for Json {
        fn from(value: Values) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Prompt`].
pub mod prompt {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::Prompt`.
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
}

/// Property types and words of [`Queue`].
pub mod queue {
    use crate::{Json, Properties, Value};

    /// An email address configuration for the queue
    ///
    /// A property type of `AWS::Connect::Queue`.
    ///
    /// Required: `EmailAddressArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmailAddress(Properties);

    impl EmailAddress {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the email address
        ///
        /// `EmailAddressArn`. Required.
        pub fn email_address_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailAddressArn", value.into());
            self
        }
    }

    impl From<EmailAddress> for Json {
        fn from(value: EmailAddress) -> Self {
            value.0.into()
        }
    }

    /// The outbound caller ID name, number, and outbound whisper flow.
    ///
    /// A property type of `AWS::Connect::Queue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutboundCallerConfig(Properties);

    impl OutboundCallerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The caller ID name.
        ///
        /// `OutboundCallerIdName`.
        pub fn outbound_caller_id_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutboundCallerIdName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the outbound caller ID number.
        ///
        /// `OutboundCallerIdNumberArn`.
        pub fn outbound_caller_id_number_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutboundCallerIdNumberArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the outbound flow.
        ///
        /// `OutboundFlowArn`.
        pub fn outbound_flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutboundFlowArn", value.into());
            self
        }
    }

    impl From<OutboundCallerConfig> for Json {
        fn from(value: OutboundCallerConfig) -> Self {
            value.0.into()
        }
    }

    /// The outbound email address ID.
    ///
    /// A property type of `AWS::Connect::Queue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutboundEmailConfig(Properties);

    impl OutboundEmailConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the email address.
        ///
        /// `OutboundEmailAddressId`.
        pub fn outbound_email_address_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutboundEmailAddressId", value.into());
            self
        }
    }

    impl From<OutboundEmailConfig> for Json {
        fn from(value: OutboundEmailConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::Queue`.
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
        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`QuickConnect`].
pub mod quick_connect {
    use crate::{Json, Properties, Value};

    /// The flow configuration. This is required only if QuickConnectType is FLOW.
    ///
    /// A property type of `AWS::Connect::QuickConnect`.
    ///
    /// Required: `ContactFlowArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowQuickConnectConfig(Properties);

    impl FlowQuickConnectConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the contact flow.
        ///
        /// `ContactFlowArn`. Required.
        pub fn contact_flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContactFlowArn", value.into());
            self
        }
    }

    impl From<FlowQuickConnectConfig> for Json {
        fn from(value: FlowQuickConnectConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a phone number for a quick connect.
    ///
    /// A property type of `AWS::Connect::QuickConnect`.
    ///
    /// Required: `PhoneNumber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PhoneNumberQuickConnectConfig(Properties);

    impl PhoneNumberQuickConnectConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The phone number in E.164 format.
        ///
        /// `PhoneNumber`. Required.
        pub fn phone_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PhoneNumber", value.into());
            self
        }
    }

    impl From<PhoneNumberQuickConnectConfig> for Json {
        fn from(value: PhoneNumberQuickConnectConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a queue for a quick connect. The flow must be of type Transfer to Queue.
    ///
    /// A property type of `AWS::Connect::QuickConnect`.
    ///
    /// Required: `ContactFlowArn`, `QueueArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueueQuickConnectConfig(Properties);

    impl QueueQuickConnectConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the flow.
        ///
        /// `ContactFlowArn`. Required.
        pub fn contact_flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContactFlowArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the queue.
        ///
        /// `QueueArn`. Required.
        pub fn queue_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueueArn", value.into());
            self
        }
    }

    impl From<QueueQuickConnectConfig> for Json {
        fn from(value: QueueQuickConnectConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains configuration settings for a quick connect.
    ///
    /// A property type of `AWS::Connect::QuickConnect`.
    ///
    /// Required: `QuickConnectType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QuickConnectConfig(Properties);

    impl QuickConnectConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The flow configuration. This is required only if QuickConnectType is FLOW.
        ///
        /// `FlowConfig`.
        pub fn flow_config(mut self, value: impl Into<Value<FlowQuickConnectConfig>>) -> Self {
            self.0.set("FlowConfig", value.into());
            self
        }

        /// The phone configuration. This is required only if QuickConnectType is PHONE\_NUMBER.
        ///
        /// `PhoneConfig`.
        pub fn phone_config(
            mut self,
            value: impl Into<Value<PhoneNumberQuickConnectConfig>>,
        ) -> Self {
            self.0.set("PhoneConfig", value.into());
            self
        }

        /// The queue configuration. This is required only if QuickConnectType is QUEUE.
        ///
        /// `QueueConfig`.
        pub fn queue_config(mut self, value: impl Into<Value<QueueQuickConnectConfig>>) -> Self {
            self.0.set("QueueConfig", value.into());
            self
        }

        /// The type of quick connect. In the Connect Customer console, when you create a quick connect, you are prompted to assign one of the following types: Agent (USER), External (PHONE\_NUMBER), or Queue (QUEUE).
        ///
        /// `QuickConnectType`. Required. Allowed: [`QuickConnectType`].
        pub fn quick_connect_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QuickConnectType", value.into());
            self
        }

        /// The user configuration. This is required only if QuickConnectType is USER.
        ///
        /// `UserConfig`.
        pub fn user_config(mut self, value: impl Into<Value<UserQuickConnectConfig>>) -> Self {
            self.0.set("UserConfig", value.into());
            self
        }
    }

    impl From<QuickConnectConfig> for Json {
        fn from(value: QuickConnectConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::QuickConnect`.
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

        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be prefixed with aws:.
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

    /// Contains information about the quick connect configuration settings for a user. The contact flow must be of type Transfer to Agent.
    ///
    /// A property type of `AWS::Connect::QuickConnect`.
    ///
    /// Required: `ContactFlowArn`, `UserArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserQuickConnectConfig(Properties);

    impl UserQuickConnectConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the flow.
        ///
        /// `ContactFlowArn`. Required.
        pub fn contact_flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContactFlowArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the user.
        ///
        /// `UserArn`. Required.
        pub fn user_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserArn", value.into());
            self
        }
    }

    impl From<UserQuickConnectConfig> for Json {
        fn from(value: UserQuickConnectConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `QuickConnectType`.
        pub enum QuickConnectType {
            PhoneNumber = "PHONE_NUMBER",
            Queue = "QUEUE",
            User = "USER",
            Flow = "FLOW",
        }
    }
}

/// Property types and words of [`RoutingProfile`].
pub mod routing_profile {
    use crate::{Json, Properties, Value};

    /// Defines the cross-channel routing behavior that allows an agent working on a contact in one channel to be offered a contact from a different channel.
    ///
    /// A property type of `AWS::Connect::RoutingProfile`.
    ///
    /// Required: `BehaviorType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CrossChannelBehavior(Properties);

    impl CrossChannelBehavior {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the other channels that can be routed to an agent handling their current channel.
        ///
        /// `BehaviorType`. Required. Allowed: [`BehaviorType`].
        pub fn behavior_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BehaviorType", value.into());
            self
        }
    }

    impl From<CrossChannelBehavior> for Json {
        fn from(value: CrossChannelBehavior) -> Self {
            value.0.into()
        }
    }

    /// Contains information about which channels are supported, and how many contacts an agent can have on a channel simultaneously.
    ///
    /// A property type of `AWS::Connect::RoutingProfile`.
    ///
    /// Required: `Channel`, `Concurrency`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaConcurrency(Properties);

    impl MediaConcurrency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The channels that agents can handle in the Contact Control Panel (CCP).
        ///
        /// `Channel`. Required. Allowed: [`Channel`].
        pub fn channel(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Channel", value.into());
            self
        }

        /// The number of contacts an agent can have on a channel simultaneously.
        ///
        /// `Concurrency`. Required.
        pub fn concurrency(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Concurrency", value.into());
            self
        }

        /// Defines the cross-channel routing behavior for each channel that is enabled for this Routing Profile.
        ///
        /// `CrossChannelBehavior`.
        pub fn cross_channel_behavior(
            mut self,
            value: impl Into<Value<CrossChannelBehavior>>,
        ) -> Self {
            self.0.set("CrossChannelBehavior", value.into());
            self
        }
    }

    impl From<MediaConcurrency> for Json {
        fn from(value: MediaConcurrency) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the queue and channel for manual assignment behaviour can be enabled.
    ///
    /// A property type of `AWS::Connect::RoutingProfile`.
    ///
    /// Required: `QueueReference`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RoutingProfileManualAssignmentQueueConfig(Properties);

    impl RoutingProfileManualAssignmentQueueConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains information about a queue resource.
        ///
        /// `QueueReference`. Required.
        pub fn queue_reference(
            mut self,
            value: impl Into<Value<RoutingProfileQueueReference>>,
        ) -> Self {
            self.0.set("QueueReference", value.into());
            self
        }
    }

    impl From<RoutingProfileManualAssignmentQueueConfig> for Json {
        fn from(value: RoutingProfileManualAssignmentQueueConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the queue and channel for which priority and delay can be set.
    ///
    /// A property type of `AWS::Connect::RoutingProfile`.
    ///
    /// Required: `Delay`, `Priority`, `QueueReference`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RoutingProfileQueueConfig(Properties);

    impl RoutingProfileQueueConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The delay, in seconds, a contact should be in the queue before they are routed to an available agent.
        ///
        /// `Delay`. Required.
        pub fn delay(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Delay", value.into());
            self
        }

        /// The order in which contacts are to be handled for the queue. For more information, see [Queues: priority and delay](https://docs.aws.amazon.com/connect/latest/adminguide/concepts-routing-profiles-priority.html) .
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// Contains information about a queue resource.
        ///
        /// `QueueReference`. Required.
        pub fn queue_reference(
            mut self,
            value: impl Into<Value<RoutingProfileQueueReference>>,
        ) -> Self {
            self.0.set("QueueReference", value.into());
            self
        }
    }

    impl From<RoutingProfileQueueConfig> for Json {
        fn from(value: RoutingProfileQueueConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains the channel and queue identifier for a routing profile.
    ///
    /// A property type of `AWS::Connect::RoutingProfile`.
    ///
    /// Required: `Channel`, `QueueArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RoutingProfileQueueReference(Properties);

    impl RoutingProfileQueueReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The channels agents can handle in the Contact Control Panel (CCP) for this routing profile.
        ///
        /// `Channel`. Required. Allowed: [`Channel`].
        pub fn channel(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Channel", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the queue.
        ///
        /// `QueueArn`. Required.
        pub fn queue_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueueArn", value.into());
            self
        }
    }

    impl From<RoutingProfileQueueReference> for Json {
        fn from(value: RoutingProfileQueueReference) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::RoutingProfile`.
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
        /// Words for `AgentAvailabilityTimer`.
        pub enum AgentAvailabilityTimer {
            TimeSinceLastActivity = "TIME_SINCE_LAST_ACTIVITY",
            TimeSinceLastInbound = "TIME_SINCE_LAST_INBOUND",
        }

        /// Words for `BehaviorType`.
        pub enum BehaviorType {
            RouteCurrentChannelOnly = "ROUTE_CURRENT_CHANNEL_ONLY",
            RouteAnyChannel = "ROUTE_ANY_CHANNEL",
        }

        /// Words for `Channel`.
        pub enum Channel {
            Voice = "VOICE",
            Chat = "CHAT",
            Task = "TASK",
            Email = "EMAIL",
        }
    }
}

/// Property types and words of [`Rule`].
pub mod rule {
    use crate::{Json, List, Properties, Value};

    /// A list of actions to be run when the rule is triggered.
    ///
    /// A property type of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Actions(Properties);

    impl Actions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the contact category action. The syntax can be empty, for example, `{}` .
        ///
        /// `AssignContactCategoryActions`.
        pub fn assign_contact_category_actions(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("AssignContactCategoryActions", value.into());
            self
        }

        /// This action will assign an SLA when a rule is triggered.
        ///
        /// `AssignSlaActions`.
        pub fn assign_sla_actions(mut self, value: impl Into<List<AssignSlaAction>>) -> Self {
            self.0.set("AssignSlaActions", value.into());
            self
        }

        /// This action will create a case when a rule is triggered.
        ///
        /// `CreateCaseActions`.
        pub fn create_case_actions(mut self, value: impl Into<List<CreateCaseAction>>) -> Self {
            self.0.set("CreateCaseActions", value.into());
            self
        }

        /// This action will end associated tasks when a rule is triggered.
        ///
        /// `EndAssociatedTasksActions`.
        pub fn end_associated_tasks_actions(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("EndAssociatedTasksActions", value.into());
            self
        }

        /// Information about the EventBridge action.
        ///
        /// `EventBridgeActions`.
        pub fn event_bridge_actions(mut self, value: impl Into<List<EventBridgeAction>>) -> Self {
            self.0.set("EventBridgeActions", value.into());
            self
        }

        /// `SendInAppNotificationActions`.
        pub fn send_in_app_notification_actions(
            mut self,
            value: impl Into<List<SendInAppNotificationAction>>,
        ) -> Self {
            self.0.set("SendInAppNotificationActions", value.into());
            self
        }

        /// Information about the send notification action.
        ///
        /// `SendNotificationActions`.
        pub fn send_notification_actions(
            mut self,
            value: impl Into<List<SendNotificationAction>>,
        ) -> Self {
            self.0.set("SendNotificationActions", value.into());
            self
        }

        /// This action will submit an auto contact evaluation when a rule is triggered.
        ///
        /// `SubmitAutoEvaluationActions`.
        pub fn submit_auto_evaluation_actions(
            mut self,
            value: impl Into<List<SubmitAutoEvaluationAction>>,
        ) -> Self {
            self.0.set("SubmitAutoEvaluationActions", value.into());
            self
        }

        /// Information about the task action. This field is required if `TriggerEventSource` is one of the following values: `OnZendeskTicketCreate` \| `OnZendeskTicketStatusUpdate` \| `OnSalesforceCaseCreate`
        ///
        /// `TaskActions`.
        pub fn task_actions(mut self, value: impl Into<List<TaskAction>>) -> Self {
            self.0.set("TaskActions", value.into());
            self
        }

        /// This action will update a case when a rule is triggered.
        ///
        /// `UpdateCaseActions`.
        pub fn update_case_actions(mut self, value: impl Into<List<UpdateCaseAction>>) -> Self {
            self.0.set("UpdateCaseActions", value.into());
            self
        }
    }

    impl From<Actions> for Json {
        fn from(value: Actions) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Rule`.
    ///
    /// Required: `CaseSlaConfiguration`, `SlaAssignmentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssignSlaAction(Properties);

    impl AssignSlaAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CaseSlaConfiguration`. Required.
        pub fn case_sla_configuration(
            mut self,
            value: impl Into<Value<AssignSlaActionCaseSlaConfiguration>>,
        ) -> Self {
            self.0.set("CaseSlaConfiguration", value.into());
            self
        }

        /// `SlaAssignmentType`. Required. Allowed: [`SlaAssignmentType`].
        pub fn sla_assignment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SlaAssignmentType", value.into());
            self
        }
    }

    impl From<AssignSlaAction> for Json {
        fn from(value: AssignSlaAction) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Rule`.
    ///
    /// Required: `Name`, `TargetSlaMinutes`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssignSlaActionCaseSlaConfiguration(Properties);

    impl AssignSlaActionCaseSlaConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The field Id for the SLA.
        ///
        /// `FieldId`.
        pub fn field_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldId", value.into());
            self
        }

        /// The name of the SLA.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The target field values for the SLA.
        ///
        /// `TargetFieldValues`.
        pub fn target_field_values(mut self, value: impl Into<List<SlaTargetFieldValue>>) -> Self {
            self.0.set("TargetFieldValues", value.into());
            self
        }

        /// The target SLA time in minutes.
        ///
        /// `TargetSlaMinutes`. Required.
        pub fn target_sla_minutes(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TargetSlaMinutes", value.into());
            self
        }

        /// The type of SLA.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<AssignSlaActionCaseSlaConfiguration> for Json {
        fn from(value: AssignSlaActionCaseSlaConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Rule`.
    ///
    /// Required: `Fields`, `TemplateId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CreateCaseAction(Properties);

    impl CreateCaseAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of case fields
        ///
        /// `Fields`. Required.
        pub fn fields(mut self, value: impl Into<List<Field>>) -> Self {
            self.0.set("Fields", value.into());
            self
        }

        /// `TemplateId`. Required.
        pub fn template_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateId", value.into());
            self
        }
    }

    impl From<CreateCaseAction> for Json {
        fn from(value: CreateCaseAction) -> Self {
            value.0.into()
        }
    }

    /// The EventBridge action definition.
    ///
    /// A property type of `AWS::Connect::Rule`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventBridgeAction(Properties);

    impl EventBridgeAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<EventBridgeAction> for Json {
        fn from(value: EventBridgeAction) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Rule`.
    ///
    /// Required: `Id`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Field(Properties);

    impl Field {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// Object for case field values.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<FieldValue>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Field> for Json {
        fn from(value: Field) -> Self {
            value.0.into()
        }
    }

    /// Object for case field values.
    ///
    /// A property type of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldValue(Properties);

    impl FieldValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BooleanValue`.
        pub fn boolean_value(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BooleanValue", value.into());
            self
        }

        /// `DoubleValue`.
        pub fn double_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DoubleValue", value.into());
            self
        }

        /// `EmptyValue`.
        pub fn empty_value(mut self, value: impl Into<Json>) -> Self {
            self.0.set("EmptyValue", value.into());
            self
        }

        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<FieldValue> for Json {
        fn from(value: FieldValue) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InAppNotificationRecipientType(Properties);

    impl InAppNotificationRecipientType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of recipients by user arns.
        ///
        /// `UserArns`.
        pub fn user_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("UserArns", value.into());
            self
        }

        /// The collection of recipients who are identified by user tags
        ///
        /// `UserTags`.
        pub fn user_tags(mut self, value: impl Into<Json>) -> Self {
            self.0.set("UserTags", value.into());
            self
        }
    }

    impl From<InAppNotificationRecipientType> for Json {
        fn from(value: InAppNotificationRecipientType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationContent(Properties);

    impl NotificationContent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DeDE`.
        pub fn de_de(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeDE", value.into());
            self
        }

        /// `EnUS`.
        pub fn en_us(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnUS", value.into());
            self
        }

        /// `EsES`.
        pub fn es_es(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EsES", value.into());
            self
        }

        /// `FrFR`.
        pub fn fr_fr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FrFR", value.into());
            self
        }

        /// `IdID`.
        pub fn id_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdID", value.into());
            self
        }

        /// `ItIT`.
        pub fn it_it(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ItIT", value.into());
            self
        }

        /// `JaJP`.
        pub fn ja_jp(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JaJP", value.into());
            self
        }

        /// `KoKR`.
        pub fn ko_kr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KoKR", value.into());
            self
        }

        /// `PtBR`.
        pub fn pt_br(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PtBR", value.into());
            self
        }

        /// `ZhCN`.
        pub fn zh_cn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ZhCN", value.into());
            self
        }

        /// `ZhTW`.
        pub fn zh_tw(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ZhTW", value.into());
            self
        }
    }

    impl From<NotificationContent> for Json {
        fn from(value: NotificationContent) -> Self {
            value.0.into()
        }
    }

    /// The type of notification recipient.
    ///
    /// A property type of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationRecipientType(Properties);

    impl NotificationRecipientType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the user account.
        ///
        /// `UserArns`.
        pub fn user_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("UserArns", value.into());
            self
        }

        /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }. Connect Customer users with the specified tags will be notified.
        ///
        /// `UserTags`.
        pub fn user_tags(mut self, value: impl Into<Json>) -> Self {
            self.0.set("UserTags", value.into());
            self
        }
    }

    impl From<NotificationRecipientType> for Json {
        fn from(value: NotificationRecipientType) -> Self {
            value.0.into()
        }
    }

    /// The name of the event source.
    ///
    /// A property type of `AWS::Connect::Rule`.
    ///
    /// Required: `EventSourceName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleTriggerEventSource(Properties);

    impl RuleTriggerEventSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the event source.
        ///
        /// `EventSourceName`. Required. Allowed: [`EventSourceName`].
        pub fn event_source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventSourceName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the integration association.
        ///
        /// `IntegrationAssociationArn`.
        pub fn integration_association_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntegrationAssociationArn", value.into());
            self
        }
    }

    impl From<RuleTriggerEventSource> for Json {
        fn from(value: RuleTriggerEventSource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Rule`.
    ///
    /// Required: `Content`, `Recipient`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SendInAppNotificationAction(Properties);

    impl SendInAppNotificationAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Content`. Required.
        pub fn content(mut self, value: impl Into<Value<NotificationContent>>) -> Self {
            self.0.set("Content", value.into());
            self
        }

        /// `Exclusion`.
        pub fn exclusion(
            mut self,
            value: impl Into<Value<InAppNotificationRecipientType>>,
        ) -> Self {
            self.0.set("Exclusion", value.into());
            self
        }

        /// The priority of the notification.
        ///
        /// `Priority`. Allowed: [`Priority`].
        pub fn priority(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// `Recipient`. Required.
        pub fn recipient(
            mut self,
            value: impl Into<Value<InAppNotificationRecipientType>>,
        ) -> Self {
            self.0.set("Recipient", value.into());
            self
        }
    }

    impl From<SendInAppNotificationAction> for Json {
        fn from(value: SendInAppNotificationAction) -> Self {
            value.0.into()
        }
    }

    /// Information about the send notification action.
    ///
    /// A property type of `AWS::Connect::Rule`.
    ///
    /// Required: `Content`, `ContentType`, `DeliveryMethod`, `Recipient`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SendNotificationAction(Properties);

    impl SendNotificationAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Notification content. Supports variable injection. For more information, see [JSONPath reference](https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-variable-injection.html) in the \*Connect Customer Administrators Guide\* .
        ///
        /// `Content`. Required.
        pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Content", value.into());
            self
        }

        /// Content type format.
        ///
        /// `ContentType`. Required. Allowed: [`ContentType`].
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// Notification delivery method.
        ///
        /// `DeliveryMethod`. Required. Allowed: [`DeliveryMethod`].
        pub fn delivery_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryMethod", value.into());
            self
        }

        /// The type of notification recipient.
        ///
        /// `Exclusion`.
        pub fn exclusion(mut self, value: impl Into<Value<NotificationRecipientType>>) -> Self {
            self.0.set("Exclusion", value.into());
            self
        }

        /// Notification recipient.
        ///
        /// `Recipient`. Required.
        pub fn recipient(mut self, value: impl Into<Value<NotificationRecipientType>>) -> Self {
            self.0.set("Recipient", value.into());
            self
        }

        /// The subject of the email if the delivery method is `EMAIL` . Supports variable injection.
        ///
        /// `Subject`.
        pub fn subject(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Subject", value.into());
            self
        }
    }

    impl From<SendNotificationAction> for Json {
        fn from(value: SendNotificationAction) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlaTargetFieldValue(Properties);

    impl SlaTargetFieldValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<SlaTargetFieldValue> for Json {
        fn from(value: SlaTargetFieldValue) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Rule`.
    ///
    /// Required: `EvaluationFormArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubmitAutoEvaluationAction(Properties);

    impl SubmitAutoEvaluationAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EvaluationFormArn`. Required.
        pub fn evaluation_form_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EvaluationFormArn", value.into());
            self
        }
    }

    impl From<SubmitAutoEvaluationAction> for Json {
        fn from(value: SubmitAutoEvaluationAction) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::Rule`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -
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

    /// Information about the task action. This field is required if `TriggerEventSource` is one of the following values: `OnZendeskTicketCreate` \| `OnZendeskTicketStatusUpdate` \| `OnSalesforceCaseCreate`
    ///
    /// A property type of `AWS::Connect::Rule`.
    ///
    /// Required: `ContactFlowArn`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskAction(Properties);

    impl TaskAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the flow.
        ///
        /// `ContactFlowArn`. Required.
        pub fn contact_flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContactFlowArn", value.into());
            self
        }

        /// The description. Supports variable injection. For more information, see [JSONPath reference](https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-variable-injection.html) in the \*Connect Customer Administrators Guide\* .
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The name. Supports variable injection. For more information, see [JSONPath reference](https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-variable-injection.html) in the \*Connect Customer Administrators Guide\* .
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Information about the reference when the `referenceType` is `URL` . Otherwise, null. `URL` is the only accepted type. (Supports variable injection in the `Value` field.)
        ///
        /// `References`.
        pub fn references(mut self, value: impl Into<Json>) -> Self {
            self.0.set("References", value.into());
            self
        }
    }

    impl From<TaskAction> for Json {
        fn from(value: TaskAction) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Connect::Rule`.
    ///
    /// Required: `Fields`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UpdateCaseAction(Properties);

    impl UpdateCaseAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of case fields
        ///
        /// `Fields`. Required.
        pub fn fields(mut self, value: impl Into<List<Field>>) -> Self {
            self.0.set("Fields", value.into());
            self
        }
    }

    impl From<UpdateCaseAction> for Json {
        fn from(value: UpdateCaseAction) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `PublishStatus`.
        pub enum PublishStatus {
            Draft = "DRAFT",
            Published = "PUBLISHED",
        }

        /// Words for `SlaAssignmentType`.
        pub enum SlaAssignmentType {
            Cases = "CASES",
        }

        /// Words for `Type`.
        pub enum Type {
            CaseField = "CaseField",
        }

        /// Words for `EventSourceName`.
        pub enum EventSourceName {
            OnEmailAnalysisAvailable = "OnEmailAnalysisAvailable",
            OnContactEvaluationSubmit = "OnContactEvaluationSubmit",
            OnPostCallAnalysisAvailable = "OnPostCallAnalysisAvailable",
            OnRealTimeCallAnalysisAvailable = "OnRealTimeCallAnalysisAvailable",
            OnRealTimeChatAnalysisAvailable = "OnRealTimeChatAnalysisAvailable",
            OnPostChatAnalysisAvailable = "OnPostChatAnalysisAvailable",
            OnZendeskTicketCreate = "OnZendeskTicketCreate",
            OnZendeskTicketStatusUpdate = "OnZendeskTicketStatusUpdate",
            OnSalesforceCaseCreate = "OnSalesforceCaseCreate",
            OnMetricDataUpdate = "OnMetricDataUpdate",
            OnCaseCreate = "OnCaseCreate",
            OnCaseUpdate = "OnCaseUpdate",
            OnSlaBreach = "OnSlaBreach",
            OnSchedulePublish = "OnSchedulePublish",
            OnScheduleUpdate = "OnScheduleUpdate",
            OnScheduleTimeOffRequestActivity = "OnScheduleTimeOffRequestActivity",
        }

        /// Words for `Priority`.
        pub enum Priority {
            High = "HIGH",
            Low = "LOW",
        }

        /// Words for `ContentType`.
        pub enum ContentType {
            PlainText = "PLAIN_TEXT",
        }

        /// Words for `DeliveryMethod`.
        pub enum DeliveryMethod {
            Email = "EMAIL",
        }
    }
}

/// Property types and words of [`SecurityProfile`].
pub mod security_profile {
    use crate::{Json, List, Properties, Value};

    /// This API is in preview release for Amazon Connect and is subject to change.
    ///
    /// A property type of `AWS::Connect::SecurityProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Application(Properties);

    impl Application {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The permissions that the agent is granted on the application. For third-party applications, only the `ACCESS` permission is supported. For MCP Servers, the permissions are tool Identifiers accepted by MCP Server.
        ///
        /// `ApplicationPermissions`.
        pub fn application_permissions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ApplicationPermissions", value.into());
            self
        }

        /// Namespace of the application that you want to give access to.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// The type of the application.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Application> for Json {
        fn from(value: Application) -> Self {
            value.0.into()
        }
    }

    /// A data table access control configuration.
    ///
    /// A property type of `AWS::Connect::SecurityProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataTableAccessControlConfiguration(Properties);

    impl DataTableAccessControlConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration's primary attribute access control configuration.
        ///
        /// `PrimaryAttributeAccessControlConfiguration`.
        pub fn primary_attribute_access_control_configuration(
            mut self,
            value: impl Into<Value<PrimaryAttributeAccessControlConfigurationItem>>,
        ) -> Self {
            self.0
                .set("PrimaryAttributeAccessControlConfiguration", value.into());
            self
        }
    }

    impl From<DataTableAccessControlConfiguration> for Json {
        fn from(value: DataTableAccessControlConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A first-party application's metadata.
    ///
    /// A property type of `AWS::Connect::SecurityProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowModule(Properties);

    impl FlowModule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the application that you want to give access to.
        ///
        /// `FlowModuleId`.
        pub fn flow_module_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FlowModuleId", value.into());
            self
        }

        /// The type of the first-party application
        ///
        /// `Type`. Allowed: [`FlowModuleType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FlowModule> for Json {
        fn from(value: FlowModule) -> Self {
            value.0.into()
        }
    }

    /// The granular access control configuration for the security profile, including data table permissions.
    ///
    /// A property type of `AWS::Connect::SecurityProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GranularAccessControlConfiguration(Properties);

    impl GranularAccessControlConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DataTableAccessControlConfiguration`.
        pub fn data_table_access_control_configuration(
            mut self,
            value: impl Into<Value<DataTableAccessControlConfiguration>>,
        ) -> Self {
            self.0
                .set("DataTableAccessControlConfiguration", value.into());
            self
        }
    }

    impl From<GranularAccessControlConfiguration> for Json {
        fn from(value: GranularAccessControlConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A primary attribute access control configuration item.
    ///
    /// A property type of `AWS::Connect::SecurityProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrimaryAttributeAccessControlConfigurationItem(Properties);

    impl PrimaryAttributeAccessControlConfigurationItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The item's primary attribute values.
        ///
        /// `PrimaryAttributeValues`.
        pub fn primary_attribute_values(
            mut self,
            value: impl Into<List<PrimaryAttributeValue>>,
        ) -> Self {
            self.0.set("PrimaryAttributeValues", value.into());
            self
        }
    }

    impl From<PrimaryAttributeAccessControlConfigurationItem> for Json {
        fn from(value: PrimaryAttributeAccessControlConfigurationItem) -> Self {
            value.0.into()
        }
    }

    /// A primary attribute value.
    ///
    /// A property type of `AWS::Connect::SecurityProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrimaryAttributeValue(Properties);

    impl PrimaryAttributeValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value's access type.
        ///
        /// `AccessType`. Allowed: [`AccessType`].
        pub fn access_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessType", value.into());
            self
        }

        /// The value's attribute name.
        ///
        /// `AttributeName`.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// The value's values.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<PrimaryAttributeValue> for Json {
        fn from(value: PrimaryAttributeValue) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::SecurityProfile`.
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
        /// Words for `Type`.
        pub enum Type {
            Mcp = "MCP",
            ThirdPartyApplication = "THIRD_PARTY_APPLICATION",
        }

        /// Words for `Type`.
        pub enum FlowModuleType {
            Mcp = "MCP",
        }

        /// Words for `AccessType`.
        pub enum AccessType {
            Allow = "ALLOW",
        }
    }
}

/// Property types and words of [`TaskTemplate`].
pub mod task_template {
    use crate::{Json, List, Properties, Value};

    /// Constraints that are applicable to the fields listed.
    ///
    /// A property type of `AWS::Connect::TaskTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Constraints(Properties);

    impl Constraints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `InvisibleFields`.
        pub fn invisible_fields(mut self, value: impl Into<List<InvisibleFieldInfo>>) -> Self {
            self.0.set("InvisibleFields", value.into());
            self
        }

        /// `ReadOnlyFields`.
        pub fn read_only_fields(mut self, value: impl Into<List<ReadOnlyFieldInfo>>) -> Self {
            self.0.set("ReadOnlyFields", value.into());
            self
        }

        /// `RequiredFields`.
        pub fn required_fields(mut self, value: impl Into<List<RequiredFieldInfo>>) -> Self {
            self.0.set("RequiredFields", value.into());
            self
        }
    }

    impl From<Constraints> for Json {
        fn from(value: Constraints) -> Self {
            value.0.into()
        }
    }

    /// Describes a default field and its corresponding value.
    ///
    /// A property type of `AWS::Connect::TaskTemplate`.
    ///
    /// Required: `DefaultValue`, `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultFieldValue(Properties);

    impl DefaultFieldValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Default value for the field.
        ///
        /// `DefaultValue`. Required.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// Identifier of a field.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<FieldIdentifier>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<DefaultFieldValue> for Json {
        fn from(value: DefaultFieldValue) -> Self {
            value.0.into()
        }
    }

    /// Describes a single task template field.
    ///
    /// A property type of `AWS::Connect::TaskTemplate`.
    ///
    /// Required: `Id`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Field(Properties);

    impl Field {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description of the field.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The unique identifier for the field.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<FieldIdentifier>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// A list of options for a single select field.
        ///
        /// `SingleSelectOptions`.
        pub fn single_select_options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SingleSelectOptions", value.into());
            self
        }

        /// Indicates the type of field. Following are the valid field types: `NAME` `DESCRIPTION` \| `SCHEDULED_TIME` \| `QUICK_CONNECT` \| `URL` \| `NUMBER` \| `TEXT` \| `TEXT_AREA` \| `DATE_TIME` \| `BOOLEAN` \| `SINGLE_SELECT` \| `EMAIL`
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Field> for Json {
        fn from(value: Field) -> Self {
            value.0.into()
        }
    }

    /// The identifier of the task template field.
    ///
    /// A property type of `AWS::Connect::TaskTemplate`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldIdentifier(Properties);

    impl FieldIdentifier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the task template field.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<FieldIdentifier> for Json {
        fn from(value: FieldIdentifier) -> Self {
            value.0.into()
        }
    }

    /// A field that is invisible to an agent.
    ///
    /// A property type of `AWS::Connect::TaskTemplate`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InvisibleFieldInfo(Properties);

    impl InvisibleFieldInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Identifier of the invisible field.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<FieldIdentifier>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<InvisibleFieldInfo> for Json {
        fn from(value: InvisibleFieldInfo) -> Self {
            value.0.into()
        }
    }

    /// Indicates a field that is read-only to an agent.
    ///
    /// A property type of `AWS::Connect::TaskTemplate`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReadOnlyFieldInfo(Properties);

    impl ReadOnlyFieldInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Identifier of the read-only field.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<FieldIdentifier>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<ReadOnlyFieldInfo> for Json {
        fn from(value: ReadOnlyFieldInfo) -> Self {
            value.0.into()
        }
    }

    /// Information about a required field.
    ///
    /// A property type of `AWS::Connect::TaskTemplate`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RequiredFieldInfo(Properties);

    impl RequiredFieldInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier for the field.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<FieldIdentifier>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<RequiredFieldInfo> for Json {
        fn from(value: RequiredFieldInfo) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::TaskTemplate`.
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

        /// The value for the tag. . You can specify a value that is maximum of 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            Inactive = "INACTIVE",
        }

        /// Words for `Type`.
        pub enum Type {
            Name = "NAME",
            Description = "DESCRIPTION",
            ScheduledTime = "SCHEDULED_TIME",
            QuickConnect = "QUICK_CONNECT",
            Url = "URL",
            Number = "NUMBER",
            Text = "TEXT",
            TextArea = "TEXT_AREA",
            DateTime = "DATE_TIME",
            Boolean = "BOOLEAN",
            SingleSelect = "SINGLE_SELECT",
            Email = "EMAIL",
            ExpiryDuration = "EXPIRY_DURATION",
            SelfAssign = "SELF_ASSIGN",
        }
    }
}

/// Property types and words of [`TestCase`].
pub mod test_case {
    use crate::{Json, Properties, Value};

    /// The Entry Point associated with the test case
    ///
    /// A property type of `AWS::Connect::TestCase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntryPoint(Properties);

    impl EntryPoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The chat entry point parameters for the test case
        ///
        /// `ChatEntryPointParameters`.
        pub fn chat_entry_point_parameters(
            mut self,
            value: impl Into<Value<EntryPointChatEntryPointParameters>>,
        ) -> Self {
            self.0.set("ChatEntryPointParameters", value.into());
            self
        }

        /// The type of the Entry Point
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The voice call entry point parameters for the test case
        ///
        /// `VoiceCallEntryPointParameters`.
        pub fn voice_call_entry_point_parameters(
            mut self,
            value: impl Into<Value<EntryPointVoiceCallEntryPointParameters>>,
        ) -> Self {
            self.0.set("VoiceCallEntryPointParameters", value.into());
            self
        }
    }

    impl From<EntryPoint> for Json {
        fn from(value: EntryPoint) -> Self {
            value.0.into()
        }
    }

    /// The chat entry point parameters for the test case
    ///
    /// A property type of `AWS::Connect::TestCase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntryPointChatEntryPointParameters(Properties);

    impl EntryPointChatEntryPointParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The flow id used for the TestCase
        ///
        /// `FlowId`.
        pub fn flow_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FlowId", value.into());
            self
        }
    }

    impl From<EntryPointChatEntryPointParameters> for Json {
        fn from(value: EntryPointChatEntryPointParameters) -> Self {
            value.0.into()
        }
    }

    /// The voice call entry point parameters for the test case
    ///
    /// A property type of `AWS::Connect::TestCase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntryPointVoiceCallEntryPointParameters(Properties);

    impl EntryPointVoiceCallEntryPointParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination phonenumber of the EntryPoint
        ///
        /// `DestinationPhoneNumber`.
        pub fn destination_phone_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationPhoneNumber", value.into());
            self
        }

        /// The flow id used for the TestCase
        ///
        /// `FlowId`.
        pub fn flow_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FlowId", value.into());
            self
        }

        /// The source phonenumber of the EntryPoint
        ///
        /// `SourcePhoneNumber`.
        pub fn source_phone_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourcePhoneNumber", value.into());
            self
        }
    }

    impl From<EntryPointVoiceCallEntryPointParameters> for Json {
        fn from(value: EntryPointVoiceCallEntryPointParameters) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::TestCase`.
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

        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `Status`.
        pub enum Status {
            Saved = "SAVED",
            Published = "PUBLISHED",
        }

        /// Words for `Type`.
        pub enum Type {
            VoiceCall = "VOICE_CALL",
            Chat = "CHAT",
        }
    }
}

/// Property types of [`TrafficDistributionGroup`].
pub mod traffic_distribution_group {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::TrafficDistributionGroup`.
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

        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types and words of [`UseCase`].
pub mod use_case {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Connect::UseCase`.
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
        /// Words for `UseCaseType`.
        pub enum UseCaseType {
            RulesEvaluation = "RULES_EVALUATION",
            ConnectCampaigns = "CONNECT_CAMPAIGNS",
        }
    }
}

/// Property types and words of [`User`].
pub mod user {
    use crate::{Json, Properties, Value};

    /// After Contact Work configuration.
    ///
    /// A property type of `AWS::Connect::User`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AfterContactWorkConfig(Properties);

    impl AfterContactWorkConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The after contact work (ACW) mode for the channel.
        ///
        /// `AfterContactWorkMode`. Allowed: [`AfterContactWorkMode`].
        pub fn after_contact_work_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AfterContactWorkMode", value.into());
            self
        }

        /// The After Call Work (ACW) timeout setting, in seconds.
        ///
        /// `AfterContactWorkTimeLimit`.
        pub fn after_contact_work_time_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AfterContactWorkTimeLimit", value.into());
            self
        }
    }

    impl From<AfterContactWorkConfig> for Json {
        fn from(value: AfterContactWorkConfig) -> Self {
            value.0.into()
        }
    }

    /// After Contact Work configuration per channel.
    ///
    /// A property type of `AWS::Connect::User`.
    ///
    /// Required: `AfterContactWorkConfig`, `Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AfterContactWorkConfigPerChannel(Properties);

    impl AfterContactWorkConfigPerChannel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// After Contact Work configuration.
        ///
        /// `AfterContactWorkConfig`. Required.
        pub fn after_contact_work_config(
            mut self,
            value: impl Into<Value<AfterContactWorkConfig>>,
        ) -> Self {
            self.0.set("AfterContactWorkConfig", value.into());
            self
        }

        /// After Contact Work configuration.
        ///
        /// `AgentFirstCallbackAfterContactWorkConfig`.
        pub fn agent_first_callback_after_contact_work_config(
            mut self,
            value: impl Into<Value<AfterContactWorkConfig>>,
        ) -> Self {
            self.0
                .set("AgentFirstCallbackAfterContactWorkConfig", value.into());
            self
        }

        /// The channels that agents can handle in the Contact Control Panel (CCP).
        ///
        /// `Channel`. Required. Allowed: [`Channel`].
        pub fn channel(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Channel", value.into());
            self
        }
    }

    impl From<AfterContactWorkConfigPerChannel> for Json {
        fn from(value: AfterContactWorkConfigPerChannel) -> Self {
            value.0.into()
        }
    }

    /// Auto-accept configuration per channel.
    ///
    /// A property type of `AWS::Connect::User`.
    ///
    /// Required: `AutoAccept`, `Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoAcceptConfig(Properties);

    impl AutoAcceptConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The agent first callback auto accept setting.
        ///
        /// `AgentFirstCallbackAutoAccept`.
        pub fn agent_first_callback_auto_accept(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AgentFirstCallbackAutoAccept", value.into());
            self
        }

        /// The Auto accept setting.
        ///
        /// `AutoAccept`. Required.
        pub fn auto_accept(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoAccept", value.into());
            self
        }

        /// The channels that agents can handle in the Contact Control Panel (CCP).
        ///
        /// `Channel`. Required. Allowed: [`Channel`].
        pub fn channel(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Channel", value.into());
            self
        }
    }

    impl From<AutoAcceptConfig> for Json {
        fn from(value: AutoAcceptConfig) -> Self {
            value.0.into()
        }
    }

    /// Persistent Connection configuration per channel.
    ///
    /// A property type of `AWS::Connect::User`.
    ///
    /// Required: `Channel`, `PersistentConnection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PersistentConnectionConfig(Properties);

    impl PersistentConnectionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The channels that agents can handle in the Contact Control Panel (CCP).
        ///
        /// `Channel`. Required. Allowed: [`Channel`].
        pub fn channel(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Channel", value.into());
            self
        }

        /// The Persistent Connection setting.
        ///
        /// `PersistentConnection`. Required.
        pub fn persistent_connection(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PersistentConnection", value.into());
            self
        }
    }

    impl From<PersistentConnectionConfig> for Json {
        fn from(value: PersistentConnectionConfig) -> Self {
            value.0.into()
        }
    }

    /// Phone Number configuration per channel.
    ///
    /// A property type of `AWS::Connect::User`.
    ///
    /// Required: `Channel`, `PhoneType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PhoneNumberConfig(Properties);

    impl PhoneNumberConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The channels that agents can handle in the Contact Control Panel (CCP).
        ///
        /// `Channel`. Required. Allowed: [`Channel`].
        pub fn channel(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Channel", value.into());
            self
        }

        /// The phone number for the user's desk phone.
        ///
        /// `PhoneNumber`.
        pub fn phone_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PhoneNumber", value.into());
            self
        }

        /// The phone type.
        ///
        /// `PhoneType`. Required. Allowed: [`PhoneType`].
        pub fn phone_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PhoneType", value.into());
            self
        }
    }

    impl From<PhoneNumberConfig> for Json {
        fn from(value: PhoneNumberConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::User`.
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

        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be prefixed with aws:.
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

    /// Contains information about the identity of a user.
    ///
    /// A property type of `AWS::Connect::User`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserIdentityInfo(Properties);

    impl UserIdentityInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The email address. If you are using SAML for identity management and include this parameter, an error is returned.
        ///
        /// `Email`.
        pub fn email(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Email", value.into());
            self
        }

        /// The first name. This is required if you are using Amazon Connect or SAML for identity management. Inputs must be in Unicode Normalization Form C (NFC).
        ///
        /// `FirstName`.
        pub fn first_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FirstName", value.into());
            self
        }

        /// The last name. This is required if you are using Amazon Connect or SAML for identity management. Inputs must be in Unicode Normalization Form C (NFC).
        ///
        /// `LastName`.
        pub fn last_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastName", value.into());
            self
        }

        /// The user's mobile number.
        ///
        /// `Mobile`.
        pub fn mobile(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mobile", value.into());
            self
        }

        /// The user's secondary email address. If you provide a secondary email, the user receives email notifications -- other than password reset notifications -- to this email address instead of to their primary email address.
        ///
        /// `SecondaryEmail`.
        pub fn secondary_email(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecondaryEmail", value.into());
            self
        }
    }

    impl From<UserIdentityInfo> for Json {
        fn from(value: UserIdentityInfo) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the phone configuration settings for a user.
    ///
    /// A property type of `AWS::Connect::User`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserPhoneConfig(Properties);

    impl UserPhoneConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The After Call Work (ACW) timeout setting, in seconds. This parameter has a minimum value of 0 and a maximum value of 2,000,000 seconds (24 days). Enter 0 if you don't want to allocate a specific amount of ACW time.
        ///
        /// `AfterContactWorkTimeLimit`.
        pub fn after_contact_work_time_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AfterContactWorkTimeLimit", value.into());
            self
        }

        /// The Auto accept setting.
        ///
        /// `AutoAccept`.
        pub fn auto_accept(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoAccept", value.into());
            self
        }

        /// The phone number for the user's desk phone.
        ///
        /// `DeskPhoneNumber`.
        pub fn desk_phone_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeskPhoneNumber", value.into());
            self
        }

        /// The persistent connection setting for the user.
        ///
        /// `PersistentConnection`.
        pub fn persistent_connection(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PersistentConnection", value.into());
            self
        }

        /// The phone type.
        ///
        /// `PhoneType`. Allowed: [`PhoneType`].
        pub fn phone_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PhoneType", value.into());
            self
        }
    }

    impl From<UserPhoneConfig> for Json {
        fn from(value: UserPhoneConfig) -> Self {
            value.0.into()
        }
    }

    /// \> A predefined attribute must be created before using `UserProficiencies` in the Cloudformation \*User\* template.
    ///
    /// A property type of `AWS::Connect::User`.
    ///
    /// Required: `AttributeName`, `AttributeValue`, `Level`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserProficiency(Properties);

    impl UserProficiency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of user’s proficiency. You must use a predefined attribute name that is present in the Amazon Connect instance.
        ///
        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// The value of user’s proficiency. You must use a predefined attribute value that is present in the Amazon Connect instance.
        ///
        /// `AttributeValue`. Required.
        pub fn attribute_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeValue", value.into());
            self
        }

        /// The level of the proficiency. The valid values are 1, 2, 3, 4 and 5.
        ///
        /// `Level`. Required.
        pub fn level(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Level", value.into());
            self
        }
    }

    impl From<UserProficiency> for Json {
        fn from(value: UserProficiency) -> Self {
            value.0.into()
        }
    }

    /// Voice Enhancement configuration per channel.
    ///
    /// A property type of `AWS::Connect::User`.
    ///
    /// Required: `Channel`, `VoiceEnhancementMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VoiceEnhancementConfig(Properties);

    impl VoiceEnhancementConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The channels that agents can handle in the Contact Control Panel (CCP).
        ///
        /// `Channel`. Required. Allowed: [`Channel`].
        pub fn channel(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Channel", value.into());
            self
        }

        /// The Voice Enhancement Mode setting.
        ///
        /// `VoiceEnhancementMode`. Required. Allowed: [`VoiceEnhancementMode`].
        pub fn voice_enhancement_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VoiceEnhancementMode", value.into());
            self
        }
    }

    impl From<VoiceEnhancementConfig> for Json {
        fn from(value: VoiceEnhancementConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AfterContactWorkMode`.
        pub enum AfterContactWorkMode {
            On = "ON",
            Off = "OFF",
            OnDemand = "ON_DEMAND",
        }

        /// Words for `Channel`.
        pub enum Channel {
            Voice = "VOICE",
            Chat = "CHAT",
            Task = "TASK",
            Email = "EMAIL",
        }

        /// Words for `PhoneType`.
        pub enum PhoneType {
            SoftPhone = "SOFT_PHONE",
            DeskPhone = "DESK_PHONE",
        }

        /// Words for `VoiceEnhancementMode`.
        pub enum VoiceEnhancementMode {
            None = "NONE",
            VoiceIsolation = "VOICE_ISOLATION",
            NoiseSuppression = "NOISE_SUPPRESSION",
        }
    }
}

/// Property types of [`UserHierarchyGroup`].
pub mod user_hierarchy_group {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::UserHierarchyGroup`.
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

        /// The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`UserHierarchyStructure`].
pub mod user_hierarchy_structure {
    use crate::{Json, Properties, Value};

    /// The update for level five.
    ///
    /// A property type of `AWS::Connect::UserHierarchyStructure`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LevelFive(Properties);

    impl LevelFive {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the hierarchy level.
        ///
        /// `HierarchyLevelArn`.
        pub fn hierarchy_level_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HierarchyLevelArn", value.into());
            self
        }

        /// The identifier of the hierarchy level.
        ///
        /// `HierarchyLevelId`.
        pub fn hierarchy_level_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HierarchyLevelId", value.into());
            self
        }

        /// The name of the hierarchy level.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<LevelFive> for Json {
        fn from(value: LevelFive) -> Self {
            value.0.into()
        }
    }

    /// The update for level four.
    ///
    /// A property type of `AWS::Connect::UserHierarchyStructure`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LevelFour(Properties);

    impl LevelFour {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the hierarchy level.
        ///
        /// `HierarchyLevelArn`.
        pub fn hierarchy_level_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HierarchyLevelArn", value.into());
            self
        }

        /// The identifier of the hierarchy level.
        ///
        /// `HierarchyLevelId`.
        pub fn hierarchy_level_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HierarchyLevelId", value.into());
            self
        }

        /// The name of the hierarchy level.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<LevelFour> for Json {
        fn from(value: LevelFour) -> Self {
            value.0.into()
        }
    }

    /// Information about level one.
    ///
    /// A property type of `AWS::Connect::UserHierarchyStructure`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LevelOne(Properties);

    impl LevelOne {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the hierarchy level.
        ///
        /// `HierarchyLevelArn`.
        pub fn hierarchy_level_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HierarchyLevelArn", value.into());
            self
        }

        /// The identifier of the hierarchy level.
        ///
        /// `HierarchyLevelId`.
        pub fn hierarchy_level_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HierarchyLevelId", value.into());
            self
        }

        /// The name of the hierarchy level.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<LevelOne> for Json {
        fn from(value: LevelOne) -> Self {
            value.0.into()
        }
    }

    /// The update for level three.
    ///
    /// A property type of `AWS::Connect::UserHierarchyStructure`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LevelThree(Properties);

    impl LevelThree {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the hierarchy level.
        ///
        /// `HierarchyLevelArn`.
        pub fn hierarchy_level_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HierarchyLevelArn", value.into());
            self
        }

        /// The identifier of the hierarchy level.
        ///
        /// `HierarchyLevelId`.
        pub fn hierarchy_level_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HierarchyLevelId", value.into());
            self
        }

        /// The name of the hierarchy level.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<LevelThree> for Json {
        fn from(value: LevelThree) -> Self {
            value.0.into()
        }
    }

    /// The update for level two.
    ///
    /// A property type of `AWS::Connect::UserHierarchyStructure`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LevelTwo(Properties);

    impl LevelTwo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the hierarchy level.
        ///
        /// `HierarchyLevelArn`.
        pub fn hierarchy_level_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HierarchyLevelArn", value.into());
            self
        }

        /// The identifier of the hierarchy level.
        ///
        /// `HierarchyLevelId`.
        pub fn hierarchy_level_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HierarchyLevelId", value.into());
            self
        }

        /// The name of the hierarchy level.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<LevelTwo> for Json {
        fn from(value: LevelTwo) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a hierarchy structure.
    ///
    /// A property type of `AWS::Connect::UserHierarchyStructure`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserHierarchyStructure(Properties);

    impl UserHierarchyStructure {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LevelFive`.
        pub fn level_five(mut self, value: impl Into<Value<LevelFive>>) -> Self {
            self.0.set("LevelFive", value.into());
            self
        }

        /// `LevelFour`.
        pub fn level_four(mut self, value: impl Into<Value<LevelFour>>) -> Self {
            self.0.set("LevelFour", value.into());
            self
        }

        /// `LevelOne`.
        pub fn level_one(mut self, value: impl Into<Value<LevelOne>>) -> Self {
            self.0.set("LevelOne", value.into());
            self
        }

        /// `LevelThree`.
        pub fn level_three(mut self, value: impl Into<Value<LevelThree>>) -> Self {
            self.0.set("LevelThree", value.into());
            self
        }

        /// `LevelTwo`.
        pub fn level_two(mut self, value: impl Into<Value<LevelTwo>>) -> Self {
            self.0.set("LevelTwo", value.into());
            self
        }
    }

    impl From<UserHierarchyStructure> for Json {
        fn from(value: UserHierarchyStructure) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`View`].
pub mod view {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::View`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. . You can specify a value that is maximum of 256 Unicode characters
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

/// Property types and words of [`Vocabulary`].
pub mod vocabulary {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Connect::Vocabulary`.
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
        /// Words for `LanguageCode`.
        pub enum LanguageCode {
            ArAe = "ar-AE",
            DeCh = "de-CH",
            DeDe = "de-DE",
            EnAb = "en-AB",
            EnAu = "en-AU",
            EnGb = "en-GB",
            EnIe = "en-IE",
            EnIn = "en-IN",
            EnUs = "en-US",
            EnWl = "en-WL",
            EsEs = "es-ES",
            EsUs = "es-US",
            FrCa = "fr-CA",
            FrFr = "fr-FR",
            HiIn = "hi-IN",
            ItIt = "it-IT",
            JaJp = "ja-JP",
            KoKr = "ko-KR",
            PtBr = "pt-BR",
            PtPt = "pt-PT",
            ZhCn = "zh-CN",
            EnNz = "en-NZ",
            EnZa = "en-ZA",
            CaEs = "ca-ES",
            DaDk = "da-DK",
            FiFi = "fi-FI",
            IdId = "id-ID",
            MsMy = "ms-MY",
            NlNl = "nl-NL",
            NoNo = "no-NO",
            PlPl = "pl-PL",
            SvSe = "sv-SE",
            TlPh = "tl-PH",
        }
    }
}

/// Property types and words of [`Workspace`].
pub mod workspace {
    use crate::{Json, Properties, Value};

    /// Contains font family configuration for workspace themes.
    ///
    /// A property type of `AWS::Connect::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FontFamily(Properties);

    impl FontFamily {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default font family to use in the workspace theme.
        ///
        /// `Default`. Allowed: [`FontFamilyDefault`].
        pub fn default(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Default", value.into());
            self
        }
    }

    impl From<FontFamily> for Json {
        fn from(value: FontFamily) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a media asset used in a workspace.
    ///
    /// A property type of `AWS::Connect::Workspace`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaItem(Properties);

    impl MediaItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The source URL or data for the media asset.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The type of media. Valid values are: `IMAGE_LOGO_FAVICON` and `IMAGE_LOGO_HORIZONTAL` .
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<MediaItem> for Json {
        fn from(value: MediaItem) -> Self {
            value.0.into()
        }
    }

    /// Contains color configuration for canvas elements in a workspace theme.
    ///
    /// A property type of `AWS::Connect::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PaletteCanvas(Properties);

    impl PaletteCanvas {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The background color for active elements.
        ///
        /// `ActiveBackground`.
        pub fn active_background(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActiveBackground", value.into());
            self
        }

        /// The background color for container elements.
        ///
        /// `ContainerBackground`.
        pub fn container_background(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerBackground", value.into());
            self
        }

        /// The background color for page elements.
        ///
        /// `PageBackground`.
        pub fn page_background(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PageBackground", value.into());
            self
        }
    }

    impl From<PaletteCanvas> for Json {
        fn from(value: PaletteCanvas) -> Self {
            value.0.into()
        }
    }

    /// Contains color configuration for header elements in a workspace theme.
    ///
    /// A property type of `AWS::Connect::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PaletteHeader(Properties);

    impl PaletteHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The background color of the header.
        ///
        /// `Background`.
        pub fn background(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Background", value.into());
            self
        }

        /// Whether to invert the colors of action buttons in the header.
        ///
        /// `InvertActionsColors`.
        pub fn invert_actions_colors(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InvertActionsColors", value.into());
            self
        }

        /// The text color in the header.
        ///
        /// `Text`.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }

        /// The text color when hovering over header elements.
        ///
        /// `TextHover`.
        pub fn text_hover(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextHover", value.into());
            self
        }
    }

    impl From<PaletteHeader> for Json {
        fn from(value: PaletteHeader) -> Self {
            value.0.into()
        }
    }

    /// Contains color configuration for navigation elements in a workspace theme.
    ///
    /// A property type of `AWS::Connect::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PaletteNavigation(Properties);

    impl PaletteNavigation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The background color of the navigation area.
        ///
        /// `Background`.
        pub fn background(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Background", value.into());
            self
        }

        /// Whether to invert the colors of action buttons in the navigation area.
        ///
        /// `InvertActionsColors`.
        pub fn invert_actions_colors(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InvertActionsColors", value.into());
            self
        }

        /// The text color in the navigation area.
        ///
        /// `Text`.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }

        /// The text color for active navigation items.
        ///
        /// `TextActive`.
        pub fn text_active(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextActive", value.into());
            self
        }

        /// The background color for active navigation items.
        ///
        /// `TextBackgroundActive`.
        pub fn text_background_active(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextBackgroundActive", value.into());
            self
        }

        /// The background color when hovering over navigation text.
        ///
        /// `TextBackgroundHover`.
        pub fn text_background_hover(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextBackgroundHover", value.into());
            self
        }

        /// The text color when hovering over navigation items.
        ///
        /// `TextHover`.
        pub fn text_hover(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextHover", value.into());
            self
        }
    }

    impl From<PaletteNavigation> for Json {
        fn from(value: PaletteNavigation) -> Self {
            value.0.into()
        }
    }

    /// Contains primary color configuration for a workspace theme.
    ///
    /// A property type of `AWS::Connect::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PalettePrimary(Properties);

    impl PalettePrimary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The primary color used for active states.
        ///
        /// `Active`.
        pub fn active(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Active", value.into());
            self
        }

        /// The text color that contrasts with the primary color for readability.
        ///
        /// `ContrastText`.
        pub fn contrast_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContrastText", value.into());
            self
        }

        /// The default primary color used throughout the workspace.
        ///
        /// `Default`.
        pub fn default(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Default", value.into());
            self
        }
    }

    impl From<PalettePrimary> for Json {
        fn from(value: PalettePrimary) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Connect::Workspace`.
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

    /// Contains information about a page configuration in a workspace, including the view assigned to the page.
    ///
    /// A property type of `AWS::Connect::Workspace`.
    ///
    /// Required: `Page`, `ResourceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkspacePage(Properties);

    impl WorkspacePage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A JSON string containing input parameters passed to the view when the page is rendered.
        ///
        /// `InputData`.
        pub fn input_data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputData", value.into());
            self
        }

        /// The page identifier. System pages include `HOME` and `AGENT_EXPERIENCE` .
        ///
        /// `Page`. Required.
        pub fn page(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Page", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the view associated with this page.
        ///
        /// `ResourceArn`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceArn", value.into());
            self
        }

        /// The URL-friendly identifier for the page.
        ///
        /// `Slug`.
        pub fn slug(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Slug", value.into());
            self
        }
    }

    impl From<WorkspacePage> for Json {
        fn from(value: WorkspacePage) -> Self {
            value.0.into()
        }
    }

    /// Contains theme configuration for a workspace, supporting both light and dark modes.
    ///
    /// A property type of `AWS::Connect::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkspaceTheme(Properties);

    impl WorkspaceTheme {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The theme configuration for dark mode.
        ///
        /// `Dark`.
        pub fn dark(mut self, value: impl Into<Value<WorkspaceThemeConfig>>) -> Self {
            self.0.set("Dark", value.into());
            self
        }

        /// The theme configuration for light mode.
        ///
        /// `Light`.
        pub fn light(mut self, value: impl Into<Value<WorkspaceThemeConfig>>) -> Self {
            self.0.set("Light", value.into());
            self
        }
    }

    impl From<WorkspaceTheme> for Json {
        fn from(value: WorkspaceTheme) -> Self {
            value.0.into()
        }
    }

    /// Contains detailed theme configuration for a workspace, including colors, images, and typography.
    ///
    /// A property type of `AWS::Connect::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkspaceThemeConfig(Properties);

    impl WorkspaceThemeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The color palette configuration for the workspace theme.
        ///
        /// `Palette`.
        pub fn palette(mut self, value: impl Into<Value<WorkspaceThemePalette>>) -> Self {
            self.0.set("Palette", value.into());
            self
        }

        /// The typography configuration for the workspace theme.
        ///
        /// `Typography`.
        pub fn typography(mut self, value: impl Into<Value<WorkspaceThemeTypography>>) -> Self {
            self.0.set("Typography", value.into());
            self
        }
    }

    impl From<WorkspaceThemeConfig> for Json {
        fn from(value: WorkspaceThemeConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains color palette configuration for different areas of a workspace.
    ///
    /// A property type of `AWS::Connect::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkspaceThemePalette(Properties);

    impl WorkspaceThemePalette {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The color configuration for the canvas area.
        ///
        /// `Canvas`.
        pub fn canvas(mut self, value: impl Into<Value<PaletteCanvas>>) -> Self {
            self.0.set("Canvas", value.into());
            self
        }

        /// The color configuration for the header area.
        ///
        /// `Header`.
        pub fn header(mut self, value: impl Into<Value<PaletteHeader>>) -> Self {
            self.0.set("Header", value.into());
            self
        }

        /// The color configuration for the navigation area.
        ///
        /// `Navigation`.
        pub fn navigation(mut self, value: impl Into<Value<PaletteNavigation>>) -> Self {
            self.0.set("Navigation", value.into());
            self
        }

        /// The primary color configuration used throughout the workspace.
        ///
        /// `Primary`.
        pub fn primary(mut self, value: impl Into<Value<PalettePrimary>>) -> Self {
            self.0.set("Primary", value.into());
            self
        }
    }

    impl From<WorkspaceThemePalette> for Json {
        fn from(value: WorkspaceThemePalette) -> Self {
            value.0.into()
        }
    }

    /// Contains typography configuration for a workspace theme.
    ///
    /// A property type of `AWS::Connect::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkspaceThemeTypography(Properties);

    impl WorkspaceThemeTypography {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The font family configuration for text in the workspace.
        ///
        /// `FontFamily`.
        pub fn font_family(mut self, value: impl Into<Value<FontFamily>>) -> Self {
            self.0.set("FontFamily", value.into());
            self
        }
    }

    impl From<WorkspaceThemeTypography> for Json {
        fn from(value: WorkspaceThemeTypography) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Visibility`.
        pub enum Visibility {
            All = "ALL",
            Assigned = "ASSIGNED",
            None = "NONE",
        }

        /// Words for `Default`.
        pub enum FontFamilyDefault {
            Arial = "ARIAL",
            CourierNew = "COURIER_NEW",
            Georgia = "GEORGIA",
            TimesNewRoman = "TIMES_NEW_ROMAN",
            Trebuchet = "TREBUCHET",
            Verdana = "VERDANA",
        }

        /// Words for `Type`.
        pub enum Type {
            ImageLogoLightFavicon = "IMAGE_LOGO_LIGHT_FAVICON",
            ImageLogoDarkFavicon = "IMAGE_LOGO_DARK_FAVICON",
            ImageLogoLightHorizontal = "IMAGE_LOGO_LIGHT_HORIZONTAL",
            ImageLogoDarkHorizontal = "IMAGE_LOGO_DARK_HORIZONTAL",
        }
    }
}
