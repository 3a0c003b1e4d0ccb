//! `AWS::DevOpsAgent`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::DevOpsAgent::AgentSpace` resource specifies an Agent Space for the AWS DevOps Agent Service.
///
/// [`AWS::DevOpsAgent::AgentSpace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-agentspace.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AgentSpace(Properties);

impl AgentSpace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the Agent Space.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ARN of the KMS key to use for encryption.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The locale for the AgentSpace, which determines the language used in agent responses.
    ///
    /// `Locale`.
    pub fn locale(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Locale", value.into());
        self
    }

    /// The name of the Agent Space.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `OperatorApp`.
    pub fn operator_app(mut self, value: impl Into<Value<agent_space::OperatorApp>>) -> Self {
        self.0.set("OperatorApp", value.into());
        self
    }

    /// Preferences that configure behavior of this AgentSpace.
    ///
    /// `Preferences`.
    pub fn preferences(mut self, value: impl Into<Value<agent_space::Preferences>>) -> Self {
        self.0.set("Preferences", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<agent_space::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AgentSpace {
    const TYPE: &'static str = "AWS::DevOpsAgent::AgentSpace";
}

impl Construct for AgentSpace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AgentSpace> for Properties {
    fn from(value: AgentSpace) -> Self {
        value.0
    }
}

impl Handle<AgentSpace> {
    /// The unique identifier of the Agent Space.
    ///
    /// `Fn::GetAtt` of `AgentSpaceId`.
    #[must_use]
    pub fn agent_space_id(self) -> Value<String> {
        self.attribute("AgentSpaceId")
    }

    /// The Amazon Resource Name (ARN) of the Agent Space.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `OperatorApp.Iam.CreatedAt`.
    #[must_use]
    pub fn operator_app_iam_created_at(self) -> Value<String> {
        self.attribute("OperatorApp.Iam.CreatedAt")
    }

    /// `Fn::GetAtt` of `OperatorApp.Iam.UpdatedAt`.
    #[must_use]
    pub fn operator_app_iam_updated_at(self) -> Value<String> {
        self.attribute("OperatorApp.Iam.UpdatedAt")
    }

    /// `Fn::GetAtt` of `OperatorApp.Idc.CreatedAt`.
    #[must_use]
    pub fn operator_app_idc_created_at(self) -> Value<String> {
        self.attribute("OperatorApp.Idc.CreatedAt")
    }

    /// `Fn::GetAtt` of `OperatorApp.Idc.IdcApplicationArn`.
    #[must_use]
    pub fn operator_app_idc_idc_application_arn(self) -> Value<String> {
        self.attribute("OperatorApp.Idc.IdcApplicationArn")
    }

    /// `Fn::GetAtt` of `OperatorApp.Idc.UpdatedAt`.
    #[must_use]
    pub fn operator_app_idc_updated_at(self) -> Value<String> {
        self.attribute("OperatorApp.Idc.UpdatedAt")
    }

    /// `Fn::GetAtt` of `OperatorApp.Idp.CreatedAt`.
    #[must_use]
    pub fn operator_app_idp_created_at(self) -> Value<String> {
        self.attribute("OperatorApp.Idp.CreatedAt")
    }

    /// `Fn::GetAtt` of `OperatorApp.Idp.UpdatedAt`.
    #[must_use]
    pub fn operator_app_idp_updated_at(self) -> Value<String> {
        self.attribute("OperatorApp.Idp.UpdatedAt")
    }

    /// The identity claim used to identify users. This value is selected by the service for the configured provider.
    ///
    /// `Fn::GetAtt` of `OperatorApp.Idp.UserIdClaim`.
    #[must_use]
    pub fn operator_app_idp_user_id_claim(self) -> Value<String> {
        self.attribute("OperatorApp.Idp.UserIdClaim")
    }

    /// The timestamp when the resource was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::DevOpsAgent::Asset. An asset attached to an existing AWS DevOps Agent Space. Customer-creatable types include skill, agents\_md, and attachment; call ListAssetTypes for the current authoritative set.
///
/// [`AWS::DevOpsAgent::Asset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-asset.html).
///
/// Required: `AgentSpaceId`, `AssetType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Asset(Properties);

impl Asset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the parent Agent Space. The asset is created as a child of this agent space.
    ///
    /// `AgentSpaceId`. Required. A change replaces the resource.
    pub fn agent_space_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentSpaceId", value.into());
        self
    }

    /// The type of asset. The Asset API treats this as an open string; call ListAssetTypes for the current authoritative set of supported types. As of launch, customer-creatable types include skill, agents\_md, and attachment.
    ///
    /// `AssetType`. Required. A change replaces the resource.
    pub fn asset_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssetType", value.into());
        self
    }

    /// Inline file list. Mutually exclusive with Zip; enforced by the handler at Create/Update time. Write-only: not repopulated by Read.
    ///
    /// `Files`.
    pub fn files(mut self, value: impl Into<List<asset::AssetFile>>) -> Self {
        self.0.set("Files", value.into());
        self
    }

    /// Asset metadata document. Required and optional keys depend on AssetType. Values may be strings, numbers, booleans, or lists of any of those - validated server-side; see the public Asset API docs for the per-type metadata schema.
    ///
    /// `Metadata`.
    pub fn metadata(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Metadata", value.into());
        self
    }

    /// Base64-encoded zip bundle containing all files for the asset. Mutually exclusive with Files; enforced by the handler at Create/Update time. Write-only: not repopulated by Read. Server treats a zip as 'replace all files' (max 6 MiB).
    ///
    /// `Zip`.
    pub fn zip(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Zip", value.into());
        self
    }
}

impl Resource for Asset {
    const TYPE: &'static str = "AWS::DevOpsAgent::Asset";
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
    /// The Amazon Resource Name (ARN) of the asset. Nested under the parent Agent Space: arn:\<partition\>:aidevops:\<region\>:\<account-id\>:agentspace/\<agentspace-id\>/asset/\<asset-id\>.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the asset (assigned by the service on Create).
    ///
    /// `Fn::GetAtt` of `AssetId`.
    #[must_use]
    pub fn asset_id(self) -> Value<String> {
        self.attribute("AssetId")
    }

    /// The timestamp when the asset was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the asset was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The current asset version. Server-managed; bumps on every successful Update (including no-op updates). This is the drift signal for change detection.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// The `AWS::DevOpsAgent::Association` resource specifies an association between an Agent Space and a service, defining how the Agent Space interacts with external services like GitHub, Slack, AWS accounts, and others.
///
/// [`AWS::DevOpsAgent::Association`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html).
///
/// Required: `AgentSpaceId`, `Configuration`, `ServiceId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Association(Properties);

impl Association {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the Agent Space.
    ///
    /// `AgentSpaceId`. Required. A change replaces the resource.
    pub fn agent_space_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentSpaceId", value.into());
        self
    }

    /// The configuration that directs how the Agent Space interacts with the given service. You can specify only one configuration type per association.
    ///
    /// `Configuration`. Required.
    pub fn configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// Set of linked association IDs for parent-child relationships.
    ///
    /// `LinkedAssociationIds`.
    pub fn linked_association_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LinkedAssociationIds", value.into());
        self
    }

    /// The identifier for the associated service. For `SourceAws` and `Aws` configurations, this must be `aws` . For all other service types, this is a UUID generated from the RegisterService command.
    ///
    /// `ServiceId`. Required.
    pub fn service_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceId", value.into());
        self
    }
}

impl Resource for Association {
    const TYPE: &'static str = "AWS::DevOpsAgent::Association";
}

impl Construct for Association {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Association> for Properties {
    fn from(value: Association) -> Self {
        value.0
    }
}

impl Handle<Association> {
    /// The unique identifier of the association.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[must_use]
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }

    /// The timestamp when the association was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the association was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::DevOpsAgent::PrivateConnection
///
/// [`AWS::DevOpsAgent::PrivateConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-privateconnection.html).
///
/// Required: `ConnectionConfiguration`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PrivateConnection(Properties);

impl PrivateConnection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Certificate for the Private Connection.
    ///
    /// `Certificate`.
    pub fn certificate(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Certificate", value.into());
        self
    }

    /// The connection configuration, either SelfManaged or ServiceManaged.
    ///
    /// `ConnectionConfiguration`. Required. A change replaces the resource.
    pub fn connection_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ConnectionConfiguration", value.into());
        self
    }

    /// Unique name for this Private Connection within the account.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<private_connection::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PrivateConnection {
    const TYPE: &'static str = "AWS::DevOpsAgent::PrivateConnection";
}

impl Construct for PrivateConnection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PrivateConnection> for Properties {
    fn from(value: PrivateConnection) -> Self {
        value.0
    }
}

impl Handle<PrivateConnection> {
    /// The Amazon Resource Name (ARN) of the Private Connection.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The expiry time of the certificate associated with the Private Connection.
    ///
    /// `Fn::GetAtt` of `CertificateExpiryTime`.
    #[must_use]
    pub fn certificate_expiry_time(self) -> Value<String> {
        self.attribute("CertificateExpiryTime")
    }

    /// The status of the Private Connection.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The AWS::DevOpsAgent::Service resource registers external services (like Dynatrace, MCP servers, GitLab) for integration with DevOpsAgent.
///
/// [`AWS::DevOpsAgent::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-service.html).
///
/// Required: `ServiceType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Service(Properties);

impl Service {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the private connection to use for OAuth token exchange requests only. Cannot be specified when PrivateConnectionName is provided.
    ///
    /// `ExchangeUrlPrivateConnectionName`. A change replaces the resource.
    pub fn exchange_url_private_connection_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExchangeUrlPrivateConnectionName", value.into());
        self
    }

    /// The ARN of the KMS key to use for encryption.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The display name for the service registration.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The name of the private connection to use for VPC connectivity.
    ///
    /// `PrivateConnectionName`. A change replaces the resource.
    pub fn private_connection_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrivateConnectionName", value.into());
        self
    }

    /// Service-specific configuration details - MCPServerSigV4 supports in-place updates; GitLab (TokenValue), MCPServer (ApiKey or BearerToken credential rotation), MCPServerNewRelic (ApiKey rotation), and MCPServerGrafana (BearerToken rotation) support in-place credential rotation; all other service types and fields require replacement when modified
    ///
    /// `ServiceDetails`.
    pub fn service_details(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ServiceDetails", value.into());
        self
    }

    /// The type of service being registered
    ///
    /// `ServiceType`. Required. Allowed: [`ServiceType`](service::ServiceType). A change replaces the resource.
    pub fn service_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceType", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<service::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the private connection to use for API calls (target URL) only. Cannot be specified when PrivateConnectionName is provided.
    ///
    /// `TargetUrlPrivateConnectionName`. A change replaces the resource.
    pub fn target_url_private_connection_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetUrlPrivateConnectionName", value.into());
        self
    }
}

impl Resource for Service {
    const TYPE: &'static str = "AWS::DevOpsAgent::Service";
}

impl Construct for Service {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Service> for Properties {
    fn from(value: Service) -> Self {
        value.0
    }
}

impl Handle<Service> {
    /// List of accessible resources for this service
    ///
    /// `Fn::GetAtt` of `AccessibleResources`.
    #[must_use]
    pub fn accessible_resources(self) -> Value<Vec<String>> {
        self.attribute_list("AccessibleResources")
    }

    /// Additional details specific to the service type returned after registration
    ///
    /// `Fn::GetAtt` of `AdditionalServiceDetails`.
    #[must_use]
    pub fn additional_service_details(self) -> Value<Json> {
        self.attribute("AdditionalServiceDetails")
    }

    /// The Amazon Resource Name (ARN) of the Service.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the service
    ///
    /// `Fn::GetAtt` of `ServiceId`.
    #[must_use]
    pub fn service_id(self) -> Value<String> {
        self.attribute("ServiceId")
    }
}

/// Resource Type definition for AWS::DevOpsAgent::Trigger. A trigger defines an automated action that fires on a schedule within an Agent Space.
///
/// [`AWS::DevOpsAgent::Trigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-trigger.html).
///
/// Required: `Action`, `AgentSpaceId`, `Condition`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Trigger(Properties);

impl Trigger {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The action to perform when the trigger fires. A JSON object containing actionType and task.
    ///
    /// `Action`. Required. A change replaces the resource.
    pub fn action(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Action", value.into());
        self
    }

    /// The unique identifier of the parent Agent Space.
    ///
    /// `AgentSpaceId`. Required. A change replaces the resource.
    pub fn agent_space_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentSpaceId", value.into());
        self
    }

    /// The condition that causes the trigger to fire.
    ///
    /// `Condition`. Required. A change replaces the resource.
    pub fn condition(mut self, value: impl Into<Value<trigger::Condition>>) -> Self {
        self.0.set("Condition", value.into());
        self
    }

    /// The status of the trigger. Active triggers fire on schedule; Inactive triggers are paused.
    ///
    /// `Status`. Allowed: [`Status`](trigger::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// The type of trigger.
    ///
    /// `Type`. Required. Allowed: [`Type`](trigger::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Trigger {
    const TYPE: &'static str = "AWS::DevOpsAgent::Trigger";
}

impl Construct for Trigger {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Trigger> for Properties {
    fn from(value: Trigger) -> Self {
        value.0
    }
}

impl Handle<Trigger> {
    /// The Amazon Resource Name (ARN) of the trigger. Nested under the parent Agent Space: arn:\<partition\>:aidevops:\<region\>:\<account-id\>:agentspace/\<agentspace-id\>/trigger/\<trigger-id\>.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the trigger was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the trigger (assigned by the service on Create).
    ///
    /// `Fn::GetAtt` of `TriggerId`.
    #[must_use]
    pub fn trigger_id(self) -> Value<String> {
        self.attribute("TriggerId")
    }

    /// The timestamp when the trigger was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types and words of [`AgentSpace`].
pub mod agent_space {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DevOpsAgent::AgentSpace`.
    ///
    /// Required: `OperatorAppRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IamAuthConfiguration(Properties);

    impl IamAuthConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CreatedAt`.
        pub fn created_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedAt", value.into());
            self
        }

        /// `OperatorAppRoleArn`. Required.
        pub fn operator_app_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OperatorAppRoleArn", value.into());
            self
        }

        /// `UpdatedAt`.
        pub fn updated_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdatedAt", value.into());
            self
        }
    }

    impl From<IamAuthConfiguration> for Json {
        fn from(value: IamAuthConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DevOpsAgent::AgentSpace`.
    ///
    /// Required: `IdcInstanceArn`, `OperatorAppRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdcAuthConfiguration(Properties);

    impl IdcAuthConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CreatedAt`.
        pub fn created_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedAt", value.into());
            self
        }

        /// `IdcApplicationArn`.
        pub fn idc_application_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdcApplicationArn", value.into());
            self
        }

        /// `IdcInstanceArn`. Required.
        pub fn idc_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdcInstanceArn", value.into());
            self
        }

        /// `OperatorAppRoleArn`. Required.
        pub fn operator_app_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OperatorAppRoleArn", value.into());
            self
        }

        /// `UpdatedAt`.
        pub fn updated_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdatedAt", value.into());
            self
        }
    }

    impl From<IdcAuthConfiguration> for Json {
        fn from(value: IdcAuthConfiguration) -> Self {
            value.0.into()
        }
    }

    /// External identity provider configuration for the Operator App.
    ///
    /// A property type of `AWS::DevOpsAgent::AgentSpace`.
    ///
    /// Required: `ClientId`, `ClientSecret`, `IssuerUrl`, `OperatorAppRoleArn`, `Provider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdpAuthConfiguration(Properties);

    impl IdpAuthConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The OIDC client identifier for the external identity provider application.
        ///
        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The OIDC client secret for the external identity provider application. Use a Secrets Manager dynamic reference to avoid storing the secret in the template.
        ///
        /// `ClientSecret`. Required.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// `CreatedAt`.
        pub fn created_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedAt", value.into());
            self
        }

        /// The OIDC issuer URL for the external identity provider.
        ///
        /// `IssuerUrl`. Required.
        pub fn issuer_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IssuerUrl", value.into());
            self
        }

        /// The IAM role that Operator App users assume to access DevOps Agent APIs.
        ///
        /// `OperatorAppRoleArn`. Required.
        pub fn operator_app_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OperatorAppRoleArn", value.into());
            self
        }

        /// The external identity provider type.
        ///
        /// `Provider`. Required. Allowed: [`Provider`].
        pub fn provider(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Provider", value.into());
            self
        }

        /// `UpdatedAt`.
        pub fn updated_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdatedAt", value.into());
            self
        }

        /// The identity claim used to identify users. This value is selected by the service for the configured provider.
        ///
        /// `UserIdClaim`.
        pub fn user_id_claim(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserIdClaim", value.into());
            self
        }
    }

    impl From<IdpAuthConfiguration> for Json {
        fn from(value: IdpAuthConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DevOpsAgent::AgentSpace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OperatorApp(Properties);

    impl OperatorApp {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Iam`.
        pub fn iam(mut self, value: impl Into<Value<IamAuthConfiguration>>) -> Self {
            self.0.set("Iam", value.into());
            self
        }

        /// `Idc`.
        pub fn idc(mut self, value: impl Into<Value<IdcAuthConfiguration>>) -> Self {
            self.0.set("Idc", value.into());
            self
        }

        /// `Idp`.
        pub fn idp(mut self, value: impl Into<Value<IdpAuthConfiguration>>) -> Self {
            self.0.set("Idp", value.into());
            self
        }
    }

    impl From<OperatorApp> for Json {
        fn from(value: OperatorApp) -> Self {
            value.0.into()
        }
    }

    /// Preferences that configure behavior of this AgentSpace.
    ///
    /// A property type of `AWS::DevOpsAgent::AgentSpace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Preferences(Properties);

    impl Preferences {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether elevated directed actions are permitted in this AgentSpace. Defaults to false when not set.
        ///
        /// `ElevatedActionsEnabled`.
        pub fn elevated_actions_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ElevatedActionsEnabled", value.into());
            self
        }
    }

    impl From<Preferences> for Json {
        fn from(value: Preferences) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DevOpsAgent::AgentSpace`.
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
        /// Words for `Provider`.
        pub enum Provider {
            Okta = "okta",
            Entra = "entra",
        }
    }
}

/// Property types of [`Asset`].
pub mod asset {
    use crate::{Json, Properties, Value};

    /// A single file inside an Asset's bundle. Path is the diff key on update; Content is write-only and not repopulated by Read.
    ///
    /// A property type of `AWS::DevOpsAgent::Asset`.
    ///
    /// Required: `Path`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetFile(Properties);

    impl AssetFile {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Base64-encoded binary contents of the file. Mutually exclusive with ContentText (max 6 MiB).
        ///
        /// `ContentBytes`.
        pub fn content_bytes(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentBytes", value.into());
            self
        }

        /// UTF-8 text contents of the file. Mutually exclusive with ContentBytes (max 1.5 MiB).
        ///
        /// `ContentText`.
        pub fn content_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentText", value.into());
            self
        }

        /// Per-file metadata document. Values may be strings, numbers, booleans, or lists of any of those (validated server-side).
        ///
        /// `Metadata`.
        pub fn metadata(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Metadata", value.into());
            self
        }

        /// Path of this file within the asset bundle.
        ///
        /// `Path`. Required.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<AssetFile> for Json {
        fn from(value: AssetFile) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`PrivateConnection`].
pub mod private_connection {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DevOpsAgent::PrivateConnection`.
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

/// Property types and words of [`Service`].
pub mod service {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DevOpsAgent::Service`.
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
        /// Words for `ServiceType`.
        pub enum ServiceType {
            Dynatrace = "dynatrace",
            Mcpserver = "mcpserver",
            Mcpserversplunk = "mcpserversplunk",
            Mcpservernewrelic = "mcpservernewrelic",
            Gitlab = "gitlab",
            Github = "github",
            Servicenow = "servicenow",
            Pagerduty = "pagerduty",
            Azureidentity = "azureidentity",
            Mcpserversigv4 = "mcpserversigv4",
            Mcpservergrafana = "mcpservergrafana",
        }
    }
}

/// Property types and words of [`Trigger`].
pub mod trigger {
    use crate::{Json, Properties, Value};

    /// The condition that causes the trigger to fire.
    ///
    /// A property type of `AWS::DevOpsAgent::Trigger`.
    ///
    /// Required: `Schedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Condition(Properties);

    impl Condition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Schedule configuration for a time-based trigger.
        ///
        /// `Schedule`. Required.
        pub fn schedule(mut self, value: impl Into<Value<Schedule>>) -> Self {
            self.0.set("Schedule", value.into());
            self
        }
    }

    impl From<Condition> for Json {
        fn from(value: Condition) -> Self {
            value.0.into()
        }
    }

    /// Schedule configuration for a time-based trigger.
    ///
    /// A property type of `AWS::DevOpsAgent::Trigger`.
    ///
    /// Required: `Expression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schedule(Properties);

    impl Schedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A cron or rate expression that defines when the trigger fires.
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }
    }

    impl From<Schedule> for Json {
        fn from(value: Schedule) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Active = "Active",
            Inactive = "Inactive",
        }

        /// Words for `Type`.
        pub enum Type {
            TimeBased = "TIME_BASED",
        }
    }
}
