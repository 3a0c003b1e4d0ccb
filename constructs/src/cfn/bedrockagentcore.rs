//! `AWS::BedrockAgentCore`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::BedrockAgentCore::ApiKeyCredentialProvider
///
/// [`AWS::BedrockAgentCore::ApiKeyCredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-apikeycredentialprovider.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApiKeyCredentialProvider(Properties);

impl ApiKeyCredentialProvider {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The API key to use for authentication
    ///
    /// `ApiKey`.
    pub fn api_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiKey", value.into());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `ApiKeySecretConfig`.
    pub fn api_key_secret_config(
        mut self,
        value: impl Into<Value<api_key_credential_provider::SecretReference>>,
    ) -> Self {
        self.0.set("ApiKeySecretConfig", value.into());
        self
    }

    /// The source of the API key secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
    ///
    /// `ApiKeySecretSource`. Allowed: [`ApiKeySecretSource`](api_key_credential_provider::ApiKeySecretSource).
    pub fn api_key_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiKeySecretSource", value.into());
        self
    }

    /// The name of the API key credential provider
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags to assign to the API key credential provider
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<api_key_credential_provider::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ApiKeyCredentialProvider {
    const TYPE: &'static str = "AWS::BedrockAgentCore::ApiKeyCredentialProvider";
}

impl Construct for ApiKeyCredentialProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApiKeyCredentialProvider> for Properties {
    fn from(value: ApiKeyCredentialProvider) -> Self {
        value.0
    }
}

impl Handle<ApiKeyCredentialProvider> {
    /// Contains information about the API key secret in AWS Secrets Manager
    ///
    /// `Fn::GetAtt` of `ApiKeySecretArn`.
    #[must_use]
    pub fn api_key_secret_arn(self) -> Value<Json> {
        self.attribute("ApiKeySecretArn")
    }

    /// The JSON key within the secret that contains the API key value
    ///
    /// `Fn::GetAtt` of `ApiKeySecretJsonKey`.
    #[must_use]
    pub fn api_key_secret_json_key(self) -> Value<String> {
        self.attribute("ApiKeySecretJsonKey")
    }

    /// The timestamp when the credential provider was created
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The Amazon Resource Name (ARN) of the API key credential provider
    ///
    /// `Fn::GetAtt` of `CredentialProviderArn`.
    #[must_use]
    pub fn credential_provider_arn(self) -> Value<String> {
        self.attribute("CredentialProviderArn")
    }

    /// The timestamp when the credential provider was last updated
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// AgentCore Browser tool provides a fast, secure, cloud-based browser runtime to enable AI agents to interact with websites at scale.
///
/// [`AWS::BedrockAgentCore::BrowserCustom`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browsercustom.html).
///
/// Required: `Name`, `NetworkConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BrowserCustom(Properties);

impl BrowserCustom {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Browser signing configuration
    ///
    /// `BrowserSigning`. A change replaces the resource.
    pub fn browser_signing(
        mut self,
        value: impl Into<Value<browser_custom::BrowserSigning>>,
    ) -> Self {
        self.0.set("BrowserSigning", value.into());
        self
    }

    /// List of root CA certificates.
    ///
    /// `Certificates`. A change replaces the resource.
    pub fn certificates(mut self, value: impl Into<List<browser_custom::Certificate>>) -> Self {
        self.0.set("Certificates", value.into());
        self
    }

    /// The custom browser.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// List of browser enterprise policies.
    ///
    /// `EnterprisePolicies`. A change replaces the resource.
    pub fn enterprise_policies(
        mut self,
        value: impl Into<List<browser_custom::BrowserEnterprisePolicy>>,
    ) -> Self {
        self.0.set("EnterprisePolicies", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the execution role.
    ///
    /// `ExecutionRoleArn`. A change replaces the resource.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The name of the custom browser.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The network configuration for a code interpreter. This structure defines how the code interpreter connects to the network.
    ///
    /// `NetworkConfiguration`. Required. A change replaces the resource.
    pub fn network_configuration(
        mut self,
        value: impl Into<Value<browser_custom::BrowserNetworkConfiguration>>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value.into());
        self
    }

    /// THe custom browser configuration.
    ///
    /// `RecordingConfig`. A change replaces the resource.
    pub fn recording_config(
        mut self,
        value: impl Into<Value<browser_custom::RecordingConfig>>,
    ) -> Self {
        self.0.set("RecordingConfig", value.into());
        self
    }

    /// The tags for the custom browser.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for BrowserCustom {
    const TYPE: &'static str = "AWS::BedrockAgentCore::BrowserCustom";
}

impl Construct for BrowserCustom {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BrowserCustom> for Properties {
    fn from(value: BrowserCustom) -> Self {
        value.0
    }
}

impl Handle<BrowserCustom> {
    /// The ARN for the custom browser.
    ///
    /// `Fn::GetAtt` of `BrowserArn`.
    #[must_use]
    pub fn browser_arn(self) -> Value<String> {
        self.attribute("BrowserArn")
    }

    /// The ID for the custom browser.
    ///
    /// `Fn::GetAtt` of `BrowserId`.
    #[must_use]
    pub fn browser_id(self) -> Value<String> {
        self.attribute("BrowserId")
    }

    /// The time at which the custom browser was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The reason for failure if the browser creation or operation failed.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[must_use]
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The time at which the custom browser was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The status of the custom browser.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource definition for AWS::BedrockAgentCore::BrowserProfile
///
/// [`AWS::BedrockAgentCore::BrowserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browserprofile.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BrowserProfile(Properties);

impl BrowserProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the browser profile.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the browser profile.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A map of tag keys and values
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for BrowserProfile {
    const TYPE: &'static str = "AWS::BedrockAgentCore::BrowserProfile";
}

impl Construct for BrowserProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BrowserProfile> for Properties {
    fn from(value: BrowserProfile) -> Self {
        value.0
    }
}

impl Handle<BrowserProfile> {
    /// Timestamp when the browser profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Timestamp when the browser profile was last saved.
    ///
    /// `Fn::GetAtt` of `LastSavedAt`.
    #[must_use]
    pub fn last_saved_at(self) -> Value<String> {
        self.attribute("LastSavedAt")
    }

    /// ID of the last saved browser.
    ///
    /// `Fn::GetAtt` of `LastSavedBrowserId`.
    #[must_use]
    pub fn last_saved_browser_id(self) -> Value<String> {
        self.attribute("LastSavedBrowserId")
    }

    /// ID of the last saved browser session.
    ///
    /// `Fn::GetAtt` of `LastSavedBrowserSessionId`.
    #[must_use]
    pub fn last_saved_browser_session_id(self) -> Value<String> {
        self.attribute("LastSavedBrowserSessionId")
    }

    /// Timestamp when the browser profile was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The ARN of a BrowserProfile resource.
    ///
    /// `Fn::GetAtt` of `ProfileArn`.
    #[must_use]
    pub fn profile_arn(self) -> Value<String> {
        self.attribute("ProfileArn")
    }

    /// The id of the browser profile.
    ///
    /// `Fn::GetAtt` of `ProfileId`.
    #[must_use]
    pub fn profile_id(self) -> Value<String> {
        self.attribute("ProfileId")
    }

    /// Status of browser profile
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::CapacityProvider. A capacity provider defines the compute resources (EC2) used to run Amazon Bedrock AgentCore agent runtimes.
///
/// [`AWS::BedrockAgentCore::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html).
///
/// Required: `ComputeConfiguration`, `Name`, `PermissionsConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CapacityProvider(Properties);

impl CapacityProvider {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The capacity configuration for the capacity provider. Defines the compute resources for this capacity provider.
    ///
    /// `ComputeConfiguration`. Required. A change replaces the resource.
    pub fn compute_configuration(
        mut self,
        value: impl Into<Value<capacity_provider::ComputeConfiguration>>,
    ) -> Self {
        self.0.set("ComputeConfiguration", value.into());
        self
    }

    /// An optional description of the capacity provider.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the capacity provider.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Configuration for permissions associated with a capacity provider.
    ///
    /// `PermissionsConfiguration`. Required. A change replaces the resource.
    pub fn permissions_configuration(
        mut self,
        value: impl Into<Value<capacity_provider::PermissionsConfiguration>>,
    ) -> Self {
        self.0.set("PermissionsConfiguration", value.into());
        self
    }

    /// An array of key-value pairs to apply to the capacity provider.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<capacity_provider::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CapacityProvider {
    const TYPE: &'static str = "AWS::BedrockAgentCore::CapacityProvider";
}

impl Construct for CapacityProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CapacityProvider> for Properties {
    fn from(value: CapacityProvider) -> Self {
        value.0
    }
}

impl Handle<CapacityProvider> {
    /// The ARN of the capacity provider.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the capacity provider.
    ///
    /// `Fn::GetAtt` of `CapacityProviderId`.
    #[must_use]
    pub fn capacity_provider_id(self) -> Value<String> {
        self.attribute("CapacityProviderId")
    }

    /// The timestamp when the capacity provider was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the capacity provider was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The current status of the capacity provider.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The AgentCore Code Interpreter tool enables agents to securely execute code in isolated sandbox environments. It offers advanced configuration support and seamless integration with popular frameworks.
///
/// [`AWS::BedrockAgentCore::CodeInterpreterCustom`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-codeinterpretercustom.html).
///
/// Required: `Name`, `NetworkConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CodeInterpreterCustom(Properties);

impl CodeInterpreterCustom {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// List of root CA certificates.
    ///
    /// `Certificates`. A change replaces the resource.
    pub fn certificates(
        mut self,
        value: impl Into<List<code_interpreter_custom::Certificate>>,
    ) -> Self {
        self.0.set("Certificates", value.into());
        self
    }

    /// The code interpreter description.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the execution role.
    ///
    /// `ExecutionRoleArn`. A change replaces the resource.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The name of the code interpreter.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The network configuration for a code interpreter. This structure defines how the code interpreter connects to the network.
    ///
    /// `NetworkConfiguration`. Required. A change replaces the resource.
    pub fn network_configuration(
        mut self,
        value: impl Into<Value<code_interpreter_custom::CodeInterpreterNetworkConfiguration>>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value.into());
        self
    }

    /// The tags for the code interpreter.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CodeInterpreterCustom {
    const TYPE: &'static str = "AWS::BedrockAgentCore::CodeInterpreterCustom";
}

impl Construct for CodeInterpreterCustom {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CodeInterpreterCustom> for Properties {
    fn from(value: CodeInterpreterCustom) -> Self {
        value.0
    }
}

impl Handle<CodeInterpreterCustom> {
    /// The code interpreter Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `CodeInterpreterArn`.
    #[must_use]
    pub fn code_interpreter_arn(self) -> Value<String> {
        self.attribute("CodeInterpreterArn")
    }

    /// The ID of the code interpreter.
    ///
    /// `Fn::GetAtt` of `CodeInterpreterId`.
    #[must_use]
    pub fn code_interpreter_id(self) -> Value<String> {
        self.attribute("CodeInterpreterId")
    }

    /// The time at which the code interpreter was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The reason for failure if the code interpreter creation or operation failed.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[must_use]
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The time at which the code interpreter was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The status of the custom code interpreter.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Definition of AWS::BedrockAgentCore::ConfigurationBundle Resource Type
///
/// [`AWS::BedrockAgentCore::ConfigurationBundle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-configurationbundle.html).
///
/// Required: `BundleName`, `Components`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigurationBundle(Properties);

impl ConfigurationBundle {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The branch name for version tracking.
    ///
    /// `BranchName`.
    pub fn branch_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BranchName", value.into());
        self
    }

    /// The name for the configuration bundle. Names must be unique within your account.
    ///
    /// `BundleName`. Required. A change replaces the resource.
    pub fn bundle_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BundleName", value.into());
        self
    }

    /// A commit message describing the version of the configuration bundle.
    ///
    /// `CommitMessage`.
    pub fn commit_message(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CommitMessage", value.into());
        self
    }

    /// A map of component identifiers to their configurations.
    ///
    /// `Components`. Required.
    pub fn components(
        mut self,
        value: impl Into<Map<configuration_bundle::ComponentConfiguration>>,
    ) -> Self {
        self.0.set("Components", value.into());
        self
    }

    /// The source that created a configuration bundle version.
    ///
    /// `CreatedBy`.
    pub fn created_by(
        mut self,
        value: impl Into<Value<configuration_bundle::VersionCreatedBySource>>,
    ) -> Self {
        self.0.set("CreatedBy", value.into());
        self
    }

    /// The description for the configuration bundle.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ARN of the KMS key used to encrypt component configurations.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// Tags to assign to the configuration bundle.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<configuration_bundle::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConfigurationBundle {
    const TYPE: &'static str = "AWS::BedrockAgentCore::ConfigurationBundle";
}

impl Construct for ConfigurationBundle {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfigurationBundle> for Properties {
    fn from(value: ConfigurationBundle) -> Self {
        value.0
    }
}

impl Handle<ConfigurationBundle> {
    /// The Amazon Resource Name (ARN) of the configuration bundle.
    ///
    /// `Fn::GetAtt` of `BundleArn`.
    #[must_use]
    pub fn bundle_arn(self) -> Value<String> {
        self.attribute("BundleArn")
    }

    /// The unique identifier of the configuration bundle.
    ///
    /// `Fn::GetAtt` of `BundleId`.
    #[must_use]
    pub fn bundle_id(self) -> Value<String> {
        self.attribute("BundleId")
    }

    /// The timestamp when the configuration bundle was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The version lineage metadata that tracks parent versions and creation source.
    ///
    /// `Fn::GetAtt` of `LineageMetadata`.
    #[must_use]
    pub fn lineage_metadata(self) -> Value<Json> {
        self.attribute("LineageMetadata")
    }

    /// The timestamp when the configuration bundle was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version identifier of the configuration bundle.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[must_use]
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::ConsentPortal
///
/// [`AWS::BedrockAgentCore::ConsentPortal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-consentportal.html).
///
/// Required: `ExecutionRoleArn`, `IdpConfig`, `Name`, `Sources`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConsentPortal(Properties);

impl ConsentPortal {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `ExecutionRoleArn`. Required.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// `IdpConfig`. Required.
    pub fn idp_config(mut self, value: impl Into<Value<consent_portal::IdpConfig>>) -> Self {
        self.0.set("IdpConfig", value.into());
        self
    }

    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Sources`. Required. A change replaces the resource.
    pub fn sources(mut self, value: impl Into<List<consent_portal::ConsentPortalSource>>) -> Self {
        self.0.set("Sources", value.into());
        self
    }

    /// Tags to assign to the consent portal
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<consent_portal::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConsentPortal {
    const TYPE: &'static str = "AWS::BedrockAgentCore::ConsentPortal";
}

impl Construct for ConsentPortal {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConsentPortal> for Properties {
    fn from(value: ConsentPortal) -> Self {
        value.0
    }
}

impl Handle<ConsentPortal> {
    /// The Amazon Resource Name (ARN) of the resource.
    ///
    /// `Fn::GetAtt` of `ConsentPortalArn`.
    #[must_use]
    pub fn consent_portal_arn(self) -> Value<String> {
        self.attribute("ConsentPortalArn")
    }

    /// `Fn::GetAtt` of `ConsentPortalId`.
    #[must_use]
    pub fn consent_portal_id(self) -> Value<String> {
        self.attribute("ConsentPortalId")
    }

    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `PortalUrl`.
    #[must_use]
    pub fn portal_url(self) -> Value<String> {
        self.attribute("PortalUrl")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Definition of AWS::BedrockAgentCore::Dataset Resource Type
///
/// [`AWS::BedrockAgentCore::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-dataset.html).
///
/// Required: `DatasetName`, `SchemaType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dataset(Properties);

impl Dataset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Human-readable name for the dataset. Unique within the account (case-insensitive). Immutable after creation.
    ///
    /// `DatasetName`. Required. A change replaces the resource.
    pub fn dataset_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetName", value.into());
        self
    }

    /// A description of the dataset.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Optional AWS KMS key ARN for SSE-KMS on service S3 writes.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// Versioned schema type governing the structure of examples. Immutable after creation.
    ///
    /// `SchemaType`. Required. Allowed: [`SchemaType`](dataset::SchemaType). A change replaces the resource.
    pub fn schema_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SchemaType", value.into());
        self
    }

    /// Source of initial examples. Provide either inline examples or an S3 URI pointing to a JSONL file.
    ///
    /// `Source`. A change replaces the resource.
    pub fn source(mut self, value: impl Into<Value<dataset::DataSourceType>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// A list of tags to assign to the dataset.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dataset::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Dataset {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Dataset";
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
    /// The timestamp when the dataset was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the dataset.
    ///
    /// `Fn::GetAtt` of `DatasetArn`.
    #[must_use]
    pub fn dataset_arn(self) -> Value<String> {
        self.attribute("DatasetArn")
    }

    /// The unique identifier of the dataset.
    ///
    /// `Fn::GetAtt` of `DatasetId`.
    #[must_use]
    pub fn dataset_id(self) -> Value<String> {
        self.attribute("DatasetId")
    }

    /// The number of examples in the dataset DRAFT.
    ///
    /// `Fn::GetAtt` of `ExampleCount`.
    #[must_use]
    pub fn example_count(self) -> Value<i64> {
        self.attribute("ExampleCount")
    }

    /// The current status of the dataset.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the dataset was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::Evaluator - Creates a custom evaluator for agent quality assessment using LLM-as-a-Judge configurations.
///
/// [`AWS::BedrockAgentCore::Evaluator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-evaluator.html).
///
/// Required: `EvaluatorConfig`, `EvaluatorName`, `Level`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Evaluator(Properties);

impl Evaluator {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the evaluator.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The configuration that defines how an evaluator assesses agent performance.
    ///
    /// `EvaluatorConfig`. Required.
    pub fn evaluator_config(mut self, value: impl Into<Value<evaluator::EvaluatorConfig>>) -> Self {
        self.0.set("EvaluatorConfig", value.into());
        self
    }

    /// The name of the evaluator. Must be unique within your account.
    ///
    /// `EvaluatorName`. Required. A change replaces the resource.
    pub fn evaluator_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EvaluatorName", value.into());
        self
    }

    /// The ARN of the KMS key used to encrypt evaluator data.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The evaluation level that determines the scope of evaluation. Required for all evaluator configuration types. For Derived evaluators it must match the level of the base evaluator identified by BaseEvaluatorId.
    ///
    /// `Level`. Required. Allowed: [`Level`](evaluator::Level).
    pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Level", value.into());
        self
    }

    /// A list of tags to assign to the evaluator.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<evaluator::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Evaluator {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Evaluator";
}

impl Construct for Evaluator {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Evaluator> for Properties {
    fn from(value: Evaluator) -> Self {
        value.0
    }
}

impl Handle<Evaluator> {
    /// The timestamp when the evaluator was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the evaluator.
    ///
    /// `Fn::GetAtt` of `EvaluatorArn`.
    #[must_use]
    pub fn evaluator_arn(self) -> Value<String> {
        self.attribute("EvaluatorArn")
    }

    /// The unique identifier of the evaluator.
    ///
    /// `Fn::GetAtt` of `EvaluatorId`.
    #[must_use]
    pub fn evaluator_id(self) -> Value<String> {
        self.attribute("EvaluatorId")
    }

    /// The kind of evaluator resource. Builtin and ThirdParty are AWS-managed global evaluators that you reference but don't create; Custom, CustomCode, and CustomDerived are evaluators that you create.
    ///
    /// `Fn::GetAtt` of `EvaluatorType`.
    #[must_use]
    pub fn evaluator_type(self) -> Value<String> {
        self.attribute("EvaluatorType")
    }

    /// Where the evaluator's logic comes from: AWS for AWS-authored evaluators, DeepEval or AutoEval for the corresponding third-party libraries, or Custom for an evaluator that you authored.
    ///
    /// `Fn::GetAtt` of `Provider`.
    #[must_use]
    pub fn provider(self) -> Value<String> {
        self.attribute("Provider")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the evaluator was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Amazon Bedrock AgentCore Gateway provides a unified connectivity layer between agents and the tools and resources they need to interact with.
///
/// [`AWS::BedrockAgentCore::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html).
///
/// Required: `AuthorizerType`, `Name`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Gateway(Properties);

impl Gateway {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AuthorizerConfiguration`.
    pub fn authorizer_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("AuthorizerConfiguration", value.into());
        self
    }

    /// The authorizer type for the gateway.
    ///
    /// `AuthorizerType`. Required. Allowed: [`AuthorizerType`](gateway::AuthorizerType).
    pub fn authorizer_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizerType", value.into());
        self
    }

    /// The description for the gateway.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The exception level for the gateway.
    ///
    /// `ExceptionLevel`. Allowed: [`ExceptionLevel`](gateway::ExceptionLevel).
    pub fn exception_level(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExceptionLevel", value.into());
        self
    }

    /// `InterceptorConfigurations`.
    pub fn interceptor_configurations(
        mut self,
        value: impl Into<List<gateway::GatewayInterceptorConfiguration>>,
    ) -> Self {
        self.0.set("InterceptorConfigurations", value.into());
        self
    }

    /// The KMS key ARN for the gateway.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The name for the gateway.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `PolicyEngineConfiguration`.
    pub fn policy_engine_configuration(
        mut self,
        value: impl Into<Value<gateway::GatewayPolicyEngineConfiguration>>,
    ) -> Self {
        self.0.set("PolicyEngineConfiguration", value.into());
        self
    }

    /// The protocol configuration for the gateway target.
    ///
    /// `ProtocolConfiguration`.
    pub fn protocol_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ProtocolConfiguration", value.into());
        self
    }

    /// The protocol type for the gateway target.
    ///
    /// `ProtocolType`.
    pub fn protocol_type(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ProtocolType", value.into());
        self
    }

    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The tags for the gateway.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `WafConfiguration`.
    pub fn waf_configuration(mut self, value: impl Into<Value<gateway::WafConfiguration>>) -> Self {
        self.0.set("WafConfiguration", value.into());
        self
    }
}

impl Resource for Gateway {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Gateway";
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
    /// The date and time at which the gateway was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN for the gateway.
    ///
    /// `Fn::GetAtt` of `GatewayArn`.
    #[must_use]
    pub fn gateway_arn(self) -> Value<String> {
        self.attribute("GatewayArn")
    }

    /// `Fn::GetAtt` of `GatewayIdentifier`.
    #[must_use]
    pub fn gateway_identifier(self) -> Value<String> {
        self.attribute("GatewayIdentifier")
    }

    /// The gateway URL for the gateway.
    ///
    /// `Fn::GetAtt` of `GatewayUrl`.
    #[must_use]
    pub fn gateway_url(self) -> Value<String> {
        self.attribute("GatewayUrl")
    }

    /// The status for the gateway.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The status reasons for the gateway.
    ///
    /// `Fn::GetAtt` of `StatusReasons`.
    #[must_use]
    pub fn status_reasons(self) -> Value<Vec<String>> {
        self.attribute_list("StatusReasons")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `Fn::GetAtt` of `WebAclArn`.
    #[must_use]
    pub fn web_acl_arn(self) -> Value<String> {
        self.attribute("WebAclArn")
    }

    /// The workload identity details for the gateway.
    ///
    /// `Fn::GetAtt` of `WorkloadIdentityDetails`.
    #[must_use]
    pub fn workload_identity_details(self) -> Value<Json> {
        self.attribute("WorkloadIdentityDetails")
    }
}

/// Definition of AWS::BedrockAgentCore::GatewayRateLimit Resource Type
///
/// [`AWS::BedrockAgentCore::GatewayRateLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayratelimit.html).
///
/// Required: `DimensionKeys`, `Entries`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GatewayRateLimit(Properties);

impl GatewayRateLimit {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Optional human-readable description for this limit.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Ordered list of dimension names defining the scope of this limit. Unique per gateway — no two limits can share the same dimensionKeys.
    ///
    /// `DimensionKeys`. Required. A change replaces the resource.
    pub fn dimension_keys(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DimensionKeys", value.into());
        self
    }

    /// Rule entries mapping dimension values to rate configurations.
    ///
    /// `Entries`. Required.
    pub fn entries(mut self, value: impl Into<List<gateway_rate_limit::LimitEntry>>) -> Self {
        self.0.set("Entries", value.into());
        self
    }

    /// `GatewayIdentifier`. A change replaces the resource.
    pub fn gateway_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayIdentifier", value.into());
        self
    }

    /// Limit identifier. Optional on Create (system-generates if not provided by customer). Always present in responses.
    ///
    /// `RateLimitId`. A change replaces the resource.
    pub fn rate_limit_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RateLimitId", value.into());
        self
    }
}

impl Resource for GatewayRateLimit {
    const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayRateLimit";
}

impl Construct for GatewayRateLimit {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GatewayRateLimit> for Properties {
    fn from(value: GatewayRateLimit) -> Self {
        value.0
    }
}

impl Handle<GatewayRateLimit> {
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Status of a gateway limit
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::GatewayRule
///
/// [`AWS::BedrockAgentCore::GatewayRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayrule.html).
///
/// Required: `Actions`, `Priority`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GatewayRule(Properties);

impl GatewayRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Actions`. Required.
    pub fn actions(mut self, value: impl Into<List<Json>>) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// `Conditions`.
    pub fn conditions(mut self, value: impl Into<List<Json>>) -> Self {
        self.0.set("Conditions", value.into());
        self
    }

    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `GatewayIdentifier`. A change replaces the resource.
    pub fn gateway_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayIdentifier", value.into());
        self
    }

    /// `Priority`. Required.
    pub fn priority(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }
}

impl Resource for GatewayRule {
    const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayRule";
}

impl Construct for GatewayRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GatewayRule> for Properties {
    fn from(value: GatewayRule) -> Self {
        value.0
    }
}

impl Handle<GatewayRule> {
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `GatewayArn`.
    #[must_use]
    pub fn gateway_arn(self) -> Value<String> {
        self.attribute("GatewayArn")
    }

    /// `Fn::GetAtt` of `RuleId`.
    #[must_use]
    pub fn rule_id(self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `System`.
    #[must_use]
    pub fn system(self) -> Value<Json> {
        self.attribute("System")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// After creating a gateway, you can add targets, which define the tools that your gateway will host.
///
/// [`AWS::BedrockAgentCore::GatewayTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html).
///
/// Required: `TargetConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GatewayTarget(Properties);

impl GatewayTarget {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The OAuth credential provider configuration.
    ///
    /// `CredentialProviderConfigurations`.
    pub fn credential_provider_configurations(
        mut self,
        value: impl Into<List<gateway_target::CredentialProviderConfiguration>>,
    ) -> Self {
        self.0.set("CredentialProviderConfigurations", value.into());
        self
    }

    /// The description for the gateway target.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The gateway ID for the gateway target.
    ///
    /// `GatewayIdentifier`. A change replaces the resource.
    pub fn gateway_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayIdentifier", value.into());
        self
    }

    /// `MetadataConfiguration`.
    pub fn metadata_configuration(
        mut self,
        value: impl Into<Value<gateway_target::MetadataConfiguration>>,
    ) -> Self {
        self.0.set("MetadataConfiguration", value.into());
        self
    }

    /// The name for the gateway target.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `PrivateEndpoint`.
    pub fn private_endpoint(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PrivateEndpoint", value.into());
        self
    }

    /// The target configuration for the Smithy model target.
    ///
    /// `TargetConfiguration`. Required.
    pub fn target_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("TargetConfiguration", value.into());
        self
    }
}

impl Resource for GatewayTarget {
    const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayTarget";
}

impl Construct for GatewayTarget {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GatewayTarget> for Properties {
    fn from(value: GatewayTarget) -> Self {
        value.0
    }
}

impl Handle<GatewayTarget> {
    /// `Fn::GetAtt` of `AuthorizationData`.
    #[must_use]
    pub fn authorization_data(self) -> Value<Json> {
        self.attribute("AuthorizationData")
    }

    /// The date and time at which the gateway target was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `GatewayArn`.
    #[must_use]
    pub fn gateway_arn(self) -> Value<String> {
        self.attribute("GatewayArn")
    }

    /// `Fn::GetAtt` of `LastSynchronizedAt`.
    #[must_use]
    pub fn last_synchronized_at(self) -> Value<String> {
        self.attribute("LastSynchronizedAt")
    }

    /// `Fn::GetAtt` of `PrivateEndpointManagedResources`.
    #[must_use]
    pub fn private_endpoint_managed_resources(self) -> Value<Vec<String>> {
        self.attribute_list("PrivateEndpointManagedResources")
    }

    /// `Fn::GetAtt` of `ProtocolType`.
    #[must_use]
    pub fn protocol_type(self) -> Value<String> {
        self.attribute("ProtocolType")
    }

    /// The status for the gateway target.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The status reasons for the gateway target.
    ///
    /// `Fn::GetAtt` of `StatusReasons`.
    #[must_use]
    pub fn status_reasons(self) -> Value<Vec<String>> {
        self.attribute_list("StatusReasons")
    }

    /// The target ID for the gateway target.
    ///
    /// `Fn::GetAtt` of `TargetId`.
    #[must_use]
    pub fn target_id(self) -> Value<String> {
        self.attribute("TargetId")
    }

    /// The time at which the resource was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::Harness - a managed agentic loop service that provides a turnkey solution for running stateful, tool-equipped AI agents.
///
/// [`AWS::BedrockAgentCore::Harness`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html).
///
/// Required: `ExecutionRoleArn`, `HarnessName`, `Model`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Harness(Properties);

impl Harness {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The tools that the agent is allowed to use.
    ///
    /// `AllowedTools`.
    pub fn allowed_tools(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AllowedTools", value.into());
        self
    }

    /// The inbound authorization configuration for authenticating incoming requests.
    ///
    /// `AuthorizerConfiguration`.
    pub fn authorizer_configuration(
        mut self,
        value: impl Into<Value<harness::AuthorizerConfiguration>>,
    ) -> Self {
        self.0.set("AuthorizerConfiguration", value.into());
        self
    }

    /// The compute environment configuration for the harness, including underlying runtime information.
    ///
    /// `Environment`.
    pub fn environment(
        mut self,
        value: impl Into<Value<harness::HarnessEnvironmentProvider>>,
    ) -> Self {
        self.0.set("Environment", value.into());
        self
    }

    /// The environment artifact for the harness, such as a custom container image.
    ///
    /// `EnvironmentArtifact`.
    pub fn environment_artifact(
        mut self,
        value: impl Into<Value<harness::HarnessEnvironmentArtifact>>,
    ) -> Self {
        self.0.set("EnvironmentArtifact", value.into());
        self
    }

    /// Environment variables to set in the harness runtime environment.
    ///
    /// `EnvironmentVariables`.
    pub fn environment_variables(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("EnvironmentVariables", value.into());
        self
    }

    /// The ARN of the IAM role that the harness assumes when running.
    ///
    /// `ExecutionRoleArn`. Required.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The name of the harness.
    ///
    /// `HarnessName`. Required. A change replaces the resource.
    pub fn harness_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HarnessName", value.into());
        self
    }

    /// Lifecycle hooks that fire at well-defined points in the agent loop for policy enforcement, audit, and governance.
    ///
    /// `Hooks`.
    pub fn hooks(mut self, value: impl Into<List<harness::HarnessHook>>) -> Self {
        self.0.set("Hooks", value.into());
        self
    }

    /// The maximum number of iterations the agent loop can execute per invocation.
    ///
    /// `MaxIterations`.
    pub fn max_iterations(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxIterations", value.into());
        self
    }

    /// The maximum number of tokens the agent can generate per iteration.
    ///
    /// `MaxTokens`.
    pub fn max_tokens(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxTokens", value.into());
        self
    }

    /// The AgentCore Memory configuration for persisting conversation context.
    ///
    /// `Memory`.
    pub fn memory(mut self, value: impl Into<Value<harness::HarnessMemoryConfiguration>>) -> Self {
        self.0.set("Memory", value.into());
        self
    }

    /// The model configuration for the harness.
    ///
    /// `Model`. Required.
    pub fn model(mut self, value: impl Into<Value<harness::HarnessModelConfiguration>>) -> Self {
        self.0.set("Model", value.into());
        self
    }

    /// The skills available to the agent.
    ///
    /// `Skills`.
    pub fn skills(mut self, value: impl Into<List<harness::HarnessSkill>>) -> Self {
        self.0.set("Skills", value.into());
        self
    }

    /// The system prompt that defines the agent's behavior.
    ///
    /// `SystemPrompt`.
    pub fn system_prompt(
        mut self,
        value: impl Into<List<harness::HarnessSystemContentBlock>>,
    ) -> Self {
        self.0.set("SystemPrompt", value.into());
        self
    }

    /// Tags to apply to the harness resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<harness::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The maximum duration in seconds for the agent loop execution per invocation.
    ///
    /// `TimeoutSeconds`.
    pub fn timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TimeoutSeconds", value.into());
        self
    }

    /// The tools available to the agent.
    ///
    /// `Tools`.
    pub fn tools(mut self, value: impl Into<List<harness::HarnessTool>>) -> Self {
        self.0.set("Tools", value.into());
        self
    }

    /// The truncation configuration for managing conversation context.
    ///
    /// `Truncation`.
    pub fn truncation(
        mut self,
        value: impl Into<Value<harness::HarnessTruncationConfiguration>>,
    ) -> Self {
        self.0.set("Truncation", value.into());
        self
    }
}

impl Resource for Harness {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Harness";
}

impl Construct for Harness {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Harness> for Properties {
    fn from(value: Harness) -> Self {
        value.0
    }
}

impl Handle<Harness> {
    /// The Amazon Resource Name (ARN) of the harness.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the harness was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the underlying AgentCore Runtime.
    ///
    /// `Fn::GetAtt` of `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn`.
    #[must_use]
    pub fn environment_agent_core_runtime_environment_agent_runtime_arn(self) -> Value<String> {
        self.attribute("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn")
    }

    /// The ID of the underlying AgentCore Runtime.
    ///
    /// `Fn::GetAtt` of `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId`.
    #[must_use]
    pub fn environment_agent_core_runtime_environment_agent_runtime_id(self) -> Value<String> {
        self.attribute("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId")
    }

    /// The name of the underlying AgentCore Runtime.
    ///
    /// `Fn::GetAtt` of `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName`.
    #[must_use]
    pub fn environment_agent_core_runtime_environment_agent_runtime_name(self) -> Value<String> {
        self.attribute("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName")
    }

    /// The unique identifier of the harness.
    ///
    /// `Fn::GetAtt` of `HarnessId`.
    #[must_use]
    pub fn harness_id(self) -> Value<String> {
        self.attribute("HarnessId")
    }

    /// The ARN of the managed memory resource. Read-only, populated by the service.
    ///
    /// `Fn::GetAtt` of `Memory.ManagedMemoryConfiguration.Arn`.
    #[must_use]
    pub fn memory_managed_memory_configuration_arn(self) -> Value<String> {
        self.attribute("Memory.ManagedMemoryConfiguration.Arn")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the harness was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version of the harness. Incremented on every successful update.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::HarnessEndpoint - a named, stable reference to a specific version of a Harness that callers invoke, allowing the underlying version to be updated without changing how the agent is invoked.
///
/// [`AWS::BedrockAgentCore::HarnessEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harnessendpoint.html).
///
/// Required: `EndpointName`, `HarnessId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct HarnessEndpoint(Properties);

impl HarnessEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the endpoint.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the endpoint. Must start with a letter and contain only alphanumeric characters and underscores.
    ///
    /// `EndpointName`. Required. A change replaces the resource.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// The ID of the harness that the endpoint belongs to.
    ///
    /// `HarnessId`. Required. A change replaces the resource.
    pub fn harness_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HarnessId", value.into());
        self
    }

    /// Tags to apply to the harness endpoint resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<harness_endpoint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The harness version that the endpoint points to and serves invocations from.
    ///
    /// `TargetVersion`.
    pub fn target_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetVersion", value.into());
        self
    }
}

impl Resource for HarnessEndpoint {
    const TYPE: &'static str = "AWS::BedrockAgentCore::HarnessEndpoint";
}

impl Construct for HarnessEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<HarnessEndpoint> for Properties {
    fn from(value: HarnessEndpoint) -> Self {
        value.0
    }
}

impl Handle<HarnessEndpoint> {
    /// The Amazon Resource Name (ARN) of the endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the endpoint was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The name of the harness that the endpoint belongs to.
    ///
    /// `Fn::GetAtt` of `HarnessName`.
    #[must_use]
    pub fn harness_name(self) -> Value<String> {
        self.attribute("HarnessName")
    }

    /// The harness version that the endpoint is currently serving.
    ///
    /// `Fn::GetAtt` of `LiveVersion`.
    #[must_use]
    pub fn live_version(self) -> Value<String> {
        self.attribute("LiveVersion")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the endpoint was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Memory allows AI agents to maintain both immediate and long-term knowledge, enabling context-aware and personalized interactions.
///
/// [`AWS::BedrockAgentCore::Memory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html).
///
/// Required: `EventExpiryDuration`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Memory(Properties);

impl Memory {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Description of the Memory resource
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The memory encryption key Amazon Resource Name (ARN).
    ///
    /// `EncryptionKeyArn`. A change replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKeyArn", value.into());
        self
    }

    /// The event expiry configuration.
    ///
    /// `EventExpiryDuration`. Required.
    pub fn event_expiry_duration(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("EventExpiryDuration", value.into());
        self
    }

    /// List of indexed keys for the memory
    ///
    /// `IndexedKeys`.
    pub fn indexed_keys(mut self, value: impl Into<List<memory::IndexedKey>>) -> Self {
        self.0.set("IndexedKeys", value.into());
        self
    }

    /// The memory role ARN.
    ///
    /// `MemoryExecutionRoleArn`.
    pub fn memory_execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MemoryExecutionRoleArn", value.into());
        self
    }

    /// The memory strategies.
    ///
    /// `MemoryStrategies`.
    pub fn memory_strategies(mut self, value: impl Into<List<memory::MemoryStrategy>>) -> Self {
        self.0.set("MemoryStrategies", value.into());
        self
    }

    /// The memory name.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// List of namespace variable key definitions for a memory resource
    ///
    /// `NamespaceKeys`.
    pub fn namespace_keys(mut self, value: impl Into<List<memory::NamespaceKeyEntry>>) -> Self {
        self.0.set("NamespaceKeys", value.into());
        self
    }

    /// `StreamDeliveryResources`.
    pub fn stream_delivery_resources(
        mut self,
        value: impl Into<Value<memory::StreamDeliveryResources>>,
    ) -> Self {
        self.0.set("StreamDeliveryResources", value.into());
        self
    }

    /// The tags for the resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Memory {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Memory";
}

impl Construct for Memory {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Memory> for Properties {
    fn from(value: Memory) -> Self {
        value.0
    }
}

impl Handle<Memory> {
    /// The timestamp when the memory record was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `FailureReason`.
    #[must_use]
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// ARN of the Memory resource
    ///
    /// `Fn::GetAtt` of `MemoryArn`.
    #[must_use]
    pub fn memory_arn(self) -> Value<String> {
        self.attribute("MemoryArn")
    }

    /// The memory ID.
    ///
    /// `Fn::GetAtt` of `MemoryId`.
    #[must_use]
    pub fn memory_id(self) -> Value<String> {
        self.attribute("MemoryId")
    }

    /// The memory status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::OAuth2CredentialProvider
///
/// [`AWS::BedrockAgentCore::OAuth2CredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html).
///
/// Required: `CredentialProviderVendor`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OAuth2CredentialProvider(Properties);

impl OAuth2CredentialProvider {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The vendor of the OAuth2 credential provider
    ///
    /// `CredentialProviderVendor`. Required. Allowed: [`CredentialProviderVendor`](o_auth2_credential_provider::CredentialProviderVendor). A change replaces the resource.
    pub fn credential_provider_vendor(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CredentialProviderVendor", value.into());
        self
    }

    /// The name of the OAuth2 credential provider
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Input configuration for an OAuth2 provider
    ///
    /// `Oauth2ProviderConfigInput`.
    pub fn oauth2_provider_config_input(
        mut self,
        value: impl Into<Value<o_auth2_credential_provider::Oauth2ProviderConfigInput>>,
    ) -> Self {
        self.0.set("Oauth2ProviderConfigInput", value.into());
        self
    }

    /// Tags to assign to the OAuth2 credential provider
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<o_auth2_credential_provider::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for OAuth2CredentialProvider {
    const TYPE: &'static str = "AWS::BedrockAgentCore::OAuth2CredentialProvider";
}

impl Construct for OAuth2CredentialProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OAuth2CredentialProvider> for Properties {
    fn from(value: OAuth2CredentialProvider) -> Self {
        value.0
    }
}

impl Handle<OAuth2CredentialProvider> {
    /// The callback URL for the OAuth2 authorization flow
    ///
    /// `Fn::GetAtt` of `CallbackUrl`.
    #[must_use]
    pub fn callback_url(self) -> Value<String> {
        self.attribute("CallbackUrl")
    }

    /// Contains information about a secret in AWS Secrets Manager
    ///
    /// `Fn::GetAtt` of `ClientSecretArn`.
    #[must_use]
    pub fn client_secret_arn(self) -> Value<Json> {
        self.attribute("ClientSecretArn")
    }

    /// The JSON key within the secret that contains the client secret value
    ///
    /// `Fn::GetAtt` of `ClientSecretJsonKey`.
    #[must_use]
    pub fn client_secret_json_key(self) -> Value<String> {
        self.attribute("ClientSecretJsonKey")
    }

    /// The source of the client secret
    ///
    /// `Fn::GetAtt` of `ClientSecretSource`.
    #[must_use]
    pub fn client_secret_source(self) -> Value<String> {
        self.attribute("ClientSecretSource")
    }

    /// The timestamp when the credential provider was created
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The Amazon Resource Name (ARN) of the OAuth2 credential provider
    ///
    /// `Fn::GetAtt` of `CredentialProviderArn`.
    #[must_use]
    pub fn credential_provider_arn(self) -> Value<String> {
        self.attribute("CredentialProviderArn")
    }

    /// The timestamp when the credential provider was last updated
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// Output configuration for an OAuth2 provider
    ///
    /// `Fn::GetAtt` of `Oauth2ProviderConfigOutput`.
    #[must_use]
    pub fn oauth2_provider_config_output(self) -> Value<Json> {
        self.attribute("Oauth2ProviderConfigOutput")
    }

    /// The current status of the OAuth2 credential provider
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::OnlineEvaluationConfig - Creates an online evaluation configuration for continuous monitoring of agent performance.
///
/// [`AWS::BedrockAgentCore::OnlineEvaluationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-onlineevaluationconfig.html).
///
/// Required: `DataSourceConfig`, `EvaluationExecutionRoleArn`, `OnlineEvaluationConfigName`, `Rule`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OnlineEvaluationConfig(Properties);

impl OnlineEvaluationConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration for clustering analysis of evaluation results.
    ///
    /// `ClusteringConfig`.
    pub fn clustering_config(
        mut self,
        value: impl Into<Value<online_evaluation_config::ClusteringConfig>>,
    ) -> Self {
        self.0.set("ClusteringConfig", value.into());
        self
    }

    /// The configuration that specifies where to read agent traces for online evaluation.
    ///
    /// `DataSourceConfig`. Required.
    pub fn data_source_config(
        mut self,
        value: impl Into<Value<online_evaluation_config::DataSourceConfig>>,
    ) -> Self {
        self.0.set("DataSourceConfig", value.into());
        self
    }

    /// The description of the online evaluation configuration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that grants permissions for evaluation.
    ///
    /// `EvaluationExecutionRoleArn`. Required.
    pub fn evaluation_execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EvaluationExecutionRoleArn", value.into());
        self
    }

    /// The list of evaluators to apply during online evaluation.
    ///
    /// `Evaluators`.
    pub fn evaluators(
        mut self,
        value: impl Into<List<online_evaluation_config::EvaluatorReference>>,
    ) -> Self {
        self.0.set("Evaluators", value.into());
        self
    }

    /// The execution status indicating whether the online evaluation is currently running.
    ///
    /// `ExecutionStatus`. Allowed: [`ExecutionStatus`](online_evaluation_config::ExecutionStatus).
    pub fn execution_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionStatus", value.into());
        self
    }

    /// The list of insights to enable for failure analysis.
    ///
    /// `Insights`.
    pub fn insights(mut self, value: impl Into<List<online_evaluation_config::Insight>>) -> Self {
        self.0.set("Insights", value.into());
        self
    }

    /// The name of the online evaluation configuration. Must be unique within your account.
    ///
    /// `OnlineEvaluationConfigName`. Required. A change replaces the resource.
    pub fn online_evaluation_config_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OnlineEvaluationConfigName", value.into());
        self
    }

    /// The configuration that specifies where evaluation results should be written.
    ///
    /// `OutputConfig`.
    pub fn output_config(
        mut self,
        value: impl Into<Value<online_evaluation_config::OutputConfig>>,
    ) -> Self {
        self.0.set("OutputConfig", value.into());
        self
    }

    /// The evaluation rule that defines sampling configuration, filtering criteria, and session detection settings.
    ///
    /// `Rule`. Required.
    pub fn rule(mut self, value: impl Into<Value<online_evaluation_config::Rule>>) -> Self {
        self.0.set("Rule", value.into());
        self
    }

    /// A list of tags to assign to the online evaluation configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<online_evaluation_config::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for OnlineEvaluationConfig {
    const TYPE: &'static str = "AWS::BedrockAgentCore::OnlineEvaluationConfig";
}

impl Construct for OnlineEvaluationConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OnlineEvaluationConfig> for Properties {
    fn from(value: OnlineEvaluationConfig) -> Self {
        value.0
    }
}

impl Handle<OnlineEvaluationConfig> {
    /// The timestamp when the online evaluation configuration was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the online evaluation configuration.
    ///
    /// `Fn::GetAtt` of `OnlineEvaluationConfigArn`.
    #[must_use]
    pub fn online_evaluation_config_arn(self) -> Value<String> {
        self.attribute("OnlineEvaluationConfigArn")
    }

    /// The unique identifier of the online evaluation configuration.
    ///
    /// `Fn::GetAtt` of `OnlineEvaluationConfigId`.
    #[must_use]
    pub fn online_evaluation_config_id(self) -> Value<String> {
        self.attribute("OnlineEvaluationConfigId")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the online evaluation configuration was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::PaymentConnector
///
/// [`AWS::BedrockAgentCore::PaymentConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentconnector.html).
///
/// Required: `ConnectorName`, `ConnectorType`, `PaymentManagerId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PaymentConnector(Properties);

impl PaymentConnector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the payment connector
    ///
    /// `ConnectorName`. Required. A change replaces the resource.
    pub fn connector_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorName", value.into());
        self
    }

    /// `ConnectorType`. Required. Allowed: [`ConnectorType`](payment_connector::ConnectorType). A change replaces the resource.
    pub fn connector_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorType", value.into());
        self
    }

    /// The credential provider configurations for the connector. Required when ProvisionMode is MANUAL or not specified. Empty for QUICK\_CREATE until provisioning completes.
    ///
    /// `CredentialProviderConfigurations`.
    pub fn credential_provider_configurations(
        mut self,
        value: impl Into<List<payment_connector::CredentialsProviderConfiguration>>,
    ) -> Self {
        self.0.set("CredentialProviderConfigurations", value.into());
        self
    }

    /// A description of the payment connector
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the parent payment manager
    ///
    /// `PaymentManagerId`. Required. A change replaces the resource.
    pub fn payment_manager_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PaymentManagerId", value.into());
        self
    }

    /// The provision mode for creating the connector. MANUAL requires CredentialProviderConfigurations; QUICK\_CREATE orchestrates OAuth consent and credential provisioning.
    ///
    /// `ProvisionMode`. Allowed: [`ProvisionMode`](payment_connector::ProvisionMode). A change replaces the resource.
    pub fn provision_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProvisionMode", value.into());
        self
    }
}

impl Resource for PaymentConnector {
    const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentConnector";
}

impl Construct for PaymentConnector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PaymentConnector> for Properties {
    fn from(value: PaymentConnector) -> Self {
        value.0
    }
}

impl Handle<PaymentConnector> {
    /// The URL the user must open to complete OAuth consent. Only present when ConnectorStatus is PENDING\_AUTHENTICATION.
    ///
    /// `Fn::GetAtt` of `AuthorizationUrl`.
    #[must_use]
    pub fn authorization_url(self) -> Value<String> {
        self.attribute("AuthorizationUrl")
    }

    /// The timestamp when the connector was created
    ///
    /// `Fn::GetAtt` of `ConnectorCreatedAt`.
    #[must_use]
    pub fn connector_created_at(self) -> Value<String> {
        self.attribute("ConnectorCreatedAt")
    }

    /// The timestamp when the connector was last updated
    ///
    /// `Fn::GetAtt` of `ConnectorLastUpdatedAt`.
    #[must_use]
    pub fn connector_last_updated_at(self) -> Value<String> {
        self.attribute("ConnectorLastUpdatedAt")
    }

    /// `Fn::GetAtt` of `ConnectorStatus`.
    #[must_use]
    pub fn connector_status(self) -> Value<String> {
        self.attribute("ConnectorStatus")
    }

    /// Synthetic ARN for the payment connector (used for engine resolution)
    ///
    /// `Fn::GetAtt` of `PaymentConnectorArn`.
    #[must_use]
    pub fn payment_connector_arn(self) -> Value<String> {
        self.attribute("PaymentConnectorArn")
    }

    /// The unique identifier for the payment connector
    ///
    /// `Fn::GetAtt` of `PaymentConnectorId`.
    #[must_use]
    pub fn payment_connector_id(self) -> Value<String> {
        self.attribute("PaymentConnectorId")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::PaymentCredentialProvider
///
/// [`AWS::BedrockAgentCore::PaymentCredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentcredentialprovider.html).
///
/// Required: `CredentialProviderVendor`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PaymentCredentialProvider(Properties);

impl PaymentCredentialProvider {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Supported vendor types for payment providers
    ///
    /// `CredentialProviderVendor`. Required. Allowed: [`CredentialProviderVendor`](payment_credential_provider::CredentialProviderVendor). A change replaces the resource.
    pub fn credential_provider_vendor(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CredentialProviderVendor", value.into());
        self
    }

    /// Unique name for the payment credential provider
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Provider configuration input containing secrets for creation/update
    ///
    /// `ProviderConfigurationInput`.
    pub fn provider_configuration_input(
        mut self,
        value: impl Into<Value<payment_credential_provider::PaymentProviderConfigurationInput>>,
    ) -> Self {
        self.0.set("ProviderConfigurationInput", value.into());
        self
    }

    /// Tags for the payment credential provider
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<payment_credential_provider::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PaymentCredentialProvider {
    const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentCredentialProvider";
}

impl Construct for PaymentCredentialProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PaymentCredentialProvider> for Properties {
    fn from(value: PaymentCredentialProvider) -> Self {
        value.0
    }
}

impl Handle<PaymentCredentialProvider> {
    /// The timestamp when the credential provider was created
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The Amazon Resource Name (ARN) of the payment credential provider
    ///
    /// `Fn::GetAtt` of `CredentialProviderArn`.
    #[must_use]
    pub fn credential_provider_arn(self) -> Value<String> {
        self.attribute("CredentialProviderArn")
    }

    /// The timestamp when the credential provider was last updated
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// Provider configuration output containing secret ARNs (no raw secrets)
    ///
    /// `Fn::GetAtt` of `ProviderConfigurationOutput`.
    #[must_use]
    pub fn provider_configuration_output(self) -> Value<Json> {
        self.attribute("ProviderConfigurationOutput")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::PaymentManager
///
/// [`AWS::BedrockAgentCore::PaymentManager`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentmanager.html).
///
/// Required: `AuthorizerType`, `Name`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PaymentManager(Properties);

impl PaymentManager {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AuthorizerConfiguration`. A change replaces the resource.
    pub fn authorizer_configuration(
        mut self,
        value: impl Into<Value<payment_manager::AuthorizerConfiguration>>,
    ) -> Self {
        self.0.set("AuthorizerConfiguration", value.into());
        self
    }

    /// `AuthorizerType`. Required. Allowed: [`AuthorizerType`](payment_manager::AuthorizerType). A change replaces the resource.
    pub fn authorizer_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizerType", value.into());
        self
    }

    /// A description of the payment manager
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the payment manager
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the IAM role for the payment manager
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Tags to assign to the payment manager
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<payment_manager::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PaymentManager {
    const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentManager";
}

impl Construct for PaymentManager {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PaymentManager> for Properties {
    fn from(value: PaymentManager) -> Self {
        value.0
    }
}

impl Handle<PaymentManager> {
    /// The timestamp when the payment manager was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the payment manager was last updated
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The Amazon Resource Name (ARN) of the payment manager
    ///
    /// `Fn::GetAtt` of `PaymentManagerArn`.
    #[must_use]
    pub fn payment_manager_arn(self) -> Value<String> {
        self.attribute("PaymentManagerArn")
    }

    /// The unique identifier for the payment manager
    ///
    /// `Fn::GetAtt` of `PaymentManagerId`.
    #[must_use]
    pub fn payment_manager_id(self) -> Value<String> {
        self.attribute("PaymentManagerId")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `WorkloadIdentityDetails`.
    #[must_use]
    pub fn workload_identity_details(self) -> Value<Json> {
        self.attribute("WorkloadIdentityDetails")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::Policy
///
/// [`AWS::BedrockAgentCore::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policy.html).
///
/// Required: `Definition`, `Name`, `PolicyEngineId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Policy(Properties);

impl Policy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The definition structure for policies. Encapsulates different policy formats.
    ///
    /// `Definition`. Required.
    pub fn definition(mut self, value: impl Into<Value<policy::PolicyDefinition>>) -> Self {
        self.0.set("Definition", value.into());
        self
    }

    /// A human-readable description of the policy's purpose and functionality.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Whether the policy contributes to the enforce decision returned to Gateway. LOG\_ONLY policies are still evaluated but their decisions are observed only, allowing customers to validate a policy against real traffic before promoting it.
    ///
    /// `EnforcementMode`. Allowed: [`EnforcementMode`](policy::EnforcementMode).
    pub fn enforcement_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnforcementMode", value.into());
        self
    }

    /// The customer-assigned immutable name for the policy. Must be unique within the policy engine.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The identifier of the policy engine which contains this policy.
    ///
    /// `PolicyEngineId`. Required. A change replaces the resource.
    pub fn policy_engine_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyEngineId", value.into());
        self
    }

    /// The validation mode for the policy. Determines how Cedar analyzer validation results are handled.
    ///
    /// `ValidationMode`. Allowed: [`ValidationMode`](policy::ValidationMode).
    pub fn validation_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ValidationMode", value.into());
        self
    }
}

impl Resource for Policy {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Policy";
}

impl Construct for Policy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Policy> for Properties {
    fn from(value: Policy) -> Self {
        value.0
    }
}

impl Handle<Policy> {
    /// The timestamp when the policy was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the policy.
    ///
    /// `Fn::GetAtt` of `PolicyArn`.
    #[must_use]
    pub fn policy_arn(self) -> Value<String> {
        self.attribute("PolicyArn")
    }

    /// The unique identifier for the policy.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[must_use]
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Additional information about the policy status.
    ///
    /// `Fn::GetAtt` of `StatusReasons`.
    #[must_use]
    pub fn status_reasons(self) -> Value<Vec<String>> {
        self.attribute_list("StatusReasons")
    }

    /// The timestamp when the policy was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::PolicyEngine
///
/// [`AWS::BedrockAgentCore::PolicyEngine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policyengine.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PolicyEngine(Properties);

impl PolicyEngine {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A human-readable description of the policy engine's purpose and scope
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ARN of the KMS key used to encrypt the policy engine data
    ///
    /// `EncryptionKeyArn`. A change replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKeyArn", value.into());
        self
    }

    /// The customer-assigned immutable name for the policy engine
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of tags to assign to the policy engine.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<policy_engine::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PolicyEngine {
    const TYPE: &'static str = "AWS::BedrockAgentCore::PolicyEngine";
}

impl Construct for PolicyEngine {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PolicyEngine> for Properties {
    fn from(value: PolicyEngine) -> Self {
        value.0
    }
}

impl Handle<PolicyEngine> {
    /// The timestamp when the policy engine was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the policy engine
    ///
    /// `Fn::GetAtt` of `PolicyEngineArn`.
    #[must_use]
    pub fn policy_engine_arn(self) -> Value<String> {
        self.attribute("PolicyEngineArn")
    }

    /// The unique identifier for the policy engine
    ///
    /// `Fn::GetAtt` of `PolicyEngineId`.
    #[must_use]
    pub fn policy_engine_id(self) -> Value<String> {
        self.attribute("PolicyEngineId")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Additional information about the policy engine status
    ///
    /// `Fn::GetAtt` of `StatusReasons`.
    #[must_use]
    pub fn status_reasons(self) -> Value<Vec<String>> {
        self.attribute_list("StatusReasons")
    }

    /// The timestamp when the policy engine was last updated
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::BedrockAgentCore::ResourcePolicy
///
/// [`AWS::BedrockAgentCore::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-resourcepolicy.html).
///
/// Required: `Policy`, `ResourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourcePolicy(Properties);

impl ResourcePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The resource policy to create or update.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the resource for which to create or update the resource policy.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::BedrockAgentCore::ResourcePolicy";
}

impl Construct for ResourcePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourcePolicy> for Properties {
    fn from(value: ResourcePolicy) -> Self {
        value.0
    }
}

/// Contains information about an agent runtime. An agent runtime is the execution environment for a Amazon Bedrock Agent.
///
/// [`AWS::BedrockAgentCore::Runtime`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html).
///
/// Required: `AgentRuntimeArtifact`, `AgentRuntimeName`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Runtime(Properties);

impl Runtime {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The artifact of the agent.
    ///
    /// `AgentRuntimeArtifact`. Required.
    pub fn agent_runtime_artifact(
        mut self,
        value: impl Into<Value<runtime::AgentRuntimeArtifact>>,
    ) -> Self {
        self.0.set("AgentRuntimeArtifact", value.into());
        self
    }

    /// The name of the AgentCore Runtime endpoint.
    ///
    /// `AgentRuntimeName`. Required. A change replaces the resource.
    pub fn agent_runtime_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentRuntimeName", value.into());
        self
    }

    /// Represents inbound authorization configuration options used to authenticate incoming requests.
    ///
    /// `AuthorizerConfiguration`.
    pub fn authorizer_configuration(
        mut self,
        value: impl Into<Value<runtime::AuthorizerConfiguration>>,
    ) -> Self {
        self.0.set("AuthorizerConfiguration", value.into());
        self
    }

    /// Configuration for a capacity provider
    ///
    /// `CapacityProviderConfiguration`.
    pub fn capacity_provider_configuration(
        mut self,
        value: impl Into<Value<runtime::CapacityProviderConfiguration>>,
    ) -> Self {
        self.0.set("CapacityProviderConfiguration", value.into());
        self
    }

    /// The agent runtime description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The environment variables for the agent.
    ///
    /// `EnvironmentVariables`.
    pub fn environment_variables(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("EnvironmentVariables", value.into());
        self
    }

    /// List of filesystem configurations
    ///
    /// `FilesystemConfigurations`.
    pub fn filesystem_configurations(
        mut self,
        value: impl Into<List<runtime::FilesystemConfiguration>>,
    ) -> Self {
        self.0.set("FilesystemConfigurations", value.into());
        self
    }

    /// Configuration for managing the lifecycle of runtime sessions and resources
    ///
    /// `LifecycleConfiguration`.
    pub fn lifecycle_configuration(
        mut self,
        value: impl Into<Value<runtime::LifecycleConfiguration>>,
    ) -> Self {
        self.0.set("LifecycleConfiguration", value.into());
        self
    }

    /// The network configuration.
    ///
    /// `NetworkConfiguration`.
    pub fn network_configuration(
        mut self,
        value: impl Into<Value<runtime::NetworkConfiguration>>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value.into());
        self
    }

    /// The version of the runtime platform
    ///
    /// `PlatformVersion`.
    pub fn platform_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlatformVersion", value.into());
        self
    }

    /// The protocol configuration for an agent runtime. This structure defines how the agent runtime communicates with clients.
    ///
    /// `ProtocolConfiguration`. Allowed: [`ProtocolConfiguration`](runtime::ProtocolConfiguration).
    pub fn protocol_configuration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProtocolConfiguration", value.into());
        self
    }

    /// Configuration for HTTP request headers
    ///
    /// `RequestHeaderConfiguration`.
    pub fn request_header_configuration(
        mut self,
        value: impl Into<Value<runtime::RequestHeaderConfiguration>>,
    ) -> Self {
        self.0.set("RequestHeaderConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) for for the role.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The tags for the agent.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Runtime {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Runtime";
}

impl Construct for Runtime {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Runtime> for Properties {
    fn from(value: Runtime) -> Self {
        value.0
    }
}

impl Handle<Runtime> {
    /// The agent runtime ARN.
    ///
    /// `Fn::GetAtt` of `AgentRuntimeArn`.
    #[must_use]
    pub fn agent_runtime_arn(self) -> Value<String> {
        self.attribute("AgentRuntimeArn")
    }

    /// The ID for the agent runtime.
    ///
    /// `Fn::GetAtt` of `AgentRuntimeId`.
    #[must_use]
    pub fn agent_runtime_id(self) -> Value<String> {
        self.attribute("AgentRuntimeId")
    }

    /// The version for the agent runtime.
    ///
    /// `Fn::GetAtt` of `AgentRuntimeVersion`.
    #[must_use]
    pub fn agent_runtime_version(self) -> Value<String> {
        self.attribute("AgentRuntimeVersion")
    }

    /// The time at which the runtime was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The reason for failure if the agent is in a failed state.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[must_use]
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The time at which the runtime was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The status for the agent runtime.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Configuration for workload identity
    ///
    /// `Fn::GetAtt` of `WorkloadIdentityDetails`.
    #[must_use]
    pub fn workload_identity_details(self) -> Value<Json> {
        self.attribute("WorkloadIdentityDetails")
    }
}

/// AgentCore Runtime is a secure, serverless runtime purpose-built for deploying and scaling dynamic AI agents and tools using any open-source framework including LangGraph, CrewAI, and Strands Agents, any protocol, and any model.
///
/// [`AWS::BedrockAgentCore::RuntimeEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtimeendpoint.html).
///
/// Required: `AgentRuntimeId`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RuntimeEndpoint(Properties);

impl RuntimeEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The agent runtime ID.
    ///
    /// `AgentRuntimeId`. Required. A change replaces the resource.
    pub fn agent_runtime_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentRuntimeId", value.into());
        self
    }

    /// The version of the agent.
    ///
    /// `AgentRuntimeVersion`.
    pub fn agent_runtime_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentRuntimeVersion", value.into());
        self
    }

    /// Contains information about an agent runtime endpoint. An agent runtime is the execution environment for a Amazon Bedrock Agent.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the AgentCore Runtime endpoint.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags for the AgentCore Runtime endpoint.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RuntimeEndpoint {
    const TYPE: &'static str = "AWS::BedrockAgentCore::RuntimeEndpoint";
}

impl Construct for RuntimeEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RuntimeEndpoint> for Properties {
    fn from(value: RuntimeEndpoint) -> Self {
        value.0
    }
}

impl Handle<RuntimeEndpoint> {
    /// The Amazon Resource Name (ARN) of the runtime agent.
    ///
    /// `Fn::GetAtt` of `AgentRuntimeArn`.
    #[must_use]
    pub fn agent_runtime_arn(self) -> Value<String> {
        self.attribute("AgentRuntimeArn")
    }

    /// The endpoint Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `AgentRuntimeEndpointArn`.
    #[must_use]
    pub fn agent_runtime_endpoint_arn(self) -> Value<String> {
        self.attribute("AgentRuntimeEndpointArn")
    }

    /// The time at which the endpoint was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The reason for failure if the memory is in a failed state.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[must_use]
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The ID of the runtime endpoint.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time at which the endpoint was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The live version for the runtime endpoint.
    ///
    /// `Fn::GetAtt` of `LiveVersion`.
    #[must_use]
    pub fn live_version(self) -> Value<String> {
        self.attribute("LiveVersion")
    }

    /// The status of the runtime endpoint.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The target version.
    ///
    /// `Fn::GetAtt` of `TargetVersion`.
    #[must_use]
    pub fn target_version(self) -> Value<String> {
        self.attribute("TargetVersion")
    }
}

/// Creates a workload identity for Amazon Bedrock AgentCore. A workload identity provides OAuth2-based authentication for resources associated with agent runtimes.
///
/// [`AWS::BedrockAgentCore::WorkloadIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-workloadidentity.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WorkloadIdentity(Properties);

impl WorkloadIdentity {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The list of allowed OAuth2 return URLs for resources associated with this workload identity.
    ///
    /// `AllowedResourceOauth2ReturnUrls`.
    pub fn allowed_resource_oauth2_return_urls(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AllowedResourceOauth2ReturnUrls", value.into());
        self
    }

    /// The name of the workload identity. The name must be unique within your account.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags for the workload identity.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workload_identity::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for WorkloadIdentity {
    const TYPE: &'static str = "AWS::BedrockAgentCore::WorkloadIdentity";
}

impl Construct for WorkloadIdentity {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WorkloadIdentity> for Properties {
    fn from(value: WorkloadIdentity) -> Self {
        value.0
    }
}

impl Handle<WorkloadIdentity> {
    /// The timestamp when the workload identity was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<f64> {
        self.attribute("CreatedTime")
    }

    /// The timestamp when the workload identity was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<f64> {
        self.attribute("LastUpdatedTime")
    }

    /// The Amazon Resource Name (ARN) of the workload identity.
    ///
    /// `Fn::GetAtt` of `WorkloadIdentityArn`.
    #[must_use]
    pub fn workload_identity_arn(self) -> Value<String> {
        self.attribute("WorkloadIdentityArn")
    }
}

/// Property types and words of [`ApiKeyCredentialProvider`].
pub mod api_key_credential_provider {
    use crate::{Json, Properties, Value};

    /// Contains information about the API key secret in AWS Secrets Manager
    ///
    /// A property type of `AWS::BedrockAgentCore::ApiKeyCredentialProvider`.
    ///
    /// Required: `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApiKeySecretArn(Properties);

    impl ApiKeySecretArn {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the secret in AWS Secrets Manager
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<ApiKeySecretArn> for Json {
        fn from(value: ApiKeySecretArn) -> Self {
            value.0.into()
        }
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// A property type of `AWS::BedrockAgentCore::ApiKeyCredentialProvider`.
    ///
    /// Required: `JsonKey`, `SecretId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecretReference(Properties);

    impl SecretReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The JSON key within the secret that contains the credential value
        ///
        /// `JsonKey`. Required.
        pub fn json_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JsonKey", value.into());
            self
        }

        /// The ID or ARN of the secret in AWS Secrets Manager
        ///
        /// `SecretId`. Required.
        pub fn secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretId", value.into());
            self
        }
    }

    impl From<SecretReference> for Json {
        fn from(value: SecretReference) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::ApiKeyCredentialProvider`.
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
        /// Words for `ApiKeySecretSource`.
        pub enum ApiKeySecretSource {
            Managed = "MANAGED",
            External = "EXTERNAL",
        }
    }
}

/// Property types and words of [`BrowserCustom`].
pub mod browser_custom {
    use crate::{Json, List, Properties, Value};

    /// Browser enterprise policy configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::BrowserCustom`.
    ///
    /// Required: `Location`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BrowserEnterprisePolicy(Properties);

    impl BrowserEnterprisePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// S3 Location Configuration
        ///
        /// `Location`. Required.
        pub fn location(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// The type of browser enterprise policy.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<BrowserEnterprisePolicy> for Json {
        fn from(value: BrowserEnterprisePolicy) -> Self {
            value.0.into()
        }
    }

    /// The network configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::BrowserCustom`.
    ///
    /// Required: `NetworkMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BrowserNetworkConfiguration(Properties);

    impl BrowserNetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The network mode.
        ///
        /// `NetworkMode`. Required. Allowed: [`NetworkMode`].
        pub fn network_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkMode", value.into());
            self
        }

        /// Network mode configuration for VPC
        ///
        /// `VpcConfig`.
        pub fn vpc_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("VpcConfig", value.into());
            self
        }
    }

    impl From<BrowserNetworkConfiguration> for Json {
        fn from(value: BrowserNetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Browser signing configuration
    ///
    /// A property type of `AWS::BedrockAgentCore::BrowserCustom`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BrowserSigning(Properties);

    impl BrowserSigning {
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

    impl From<BrowserSigning> for Json {
        fn from(value: BrowserSigning) -> Self {
            value.0.into()
        }
    }

    /// A root CA certificate configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::BrowserCustom`.
    ///
    /// Required: `CertificateLocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Certificate(Properties);

    impl Certificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Certificate location in Secrets Manager.
        ///
        /// `CertificateLocation`. Required.
        pub fn certificate_location(
            mut self,
            value: impl Into<Value<CertificateLocation>>,
        ) -> Self {
            self.0.set("CertificateLocation", value.into());
            self
        }
    }

    impl From<Certificate> for Json {
        fn from(value: Certificate) -> Self {
            value.0.into()
        }
    }

    /// Certificate location in Secrets Manager.
    ///
    /// A property type of `AWS::BedrockAgentCore::BrowserCustom`.
    ///
    /// Required: `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CertificateLocation(Properties);

    impl CertificateLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Secrets Manager secret ARN.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CertificateLocation> for Json {
        fn from(value: CertificateLocation) -> Self {
            value.0.into()
        }
    }

    /// The recording configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::BrowserCustom`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordingConfig(Properties);

    impl RecordingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The recording configuration for a browser. This structure defines how browser sessions are recorded.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The S3 location.
        ///
        /// `S3Location`.
        pub fn s3_location(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("S3Location", value.into());
            self
        }
    }

    impl From<RecordingConfig> for Json {
        fn from(value: RecordingConfig) -> Self {
            value.0.into()
        }
    }

    /// The S3 location.
    ///
    /// A property type of `AWS::BedrockAgentCore::BrowserCustom`.
    ///
    /// Required: `Bucket`, `Prefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 location bucket name.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The S3 location object prefix.
        ///
        /// `Prefix`. Required.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// Network mode configuration for VPC
    ///
    /// A property type of `AWS::BedrockAgentCore::BrowserCustom`.
    ///
    /// Required: `SecurityGroups`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Security groups for VPC
        ///
        /// `SecurityGroups`. Required.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// Subnets for VPC
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Managed = "MANAGED",
            Recommended = "RECOMMENDED",
        }

        /// Words for `NetworkMode`.
        pub enum NetworkMode {
            Public = "PUBLIC",
            Vpc = "VPC",
        }
    }
}

/// Property types and words of [`CapacityProvider`].
pub mod capacity_provider {
    use crate::{Json, List, Map, Properties, Value};

    /// The Capacity Reservation targeting option.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityReservationSpecification(Properties);

    impl CapacityReservationSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates the instance's Capacity Reservation preferences.
        ///
        /// `CapacityReservationPreference`. Allowed: [`CapacityReservationPreference`].
        pub fn capacity_reservation_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityReservationPreference", value.into());
            self
        }

        /// Information about the target Capacity Reservation or Capacity Reservation group.
        ///
        /// `CapacityReservationTarget`.
        pub fn capacity_reservation_target(
            mut self,
            value: impl Into<Value<CapacityReservationTarget>>,
        ) -> Self {
            self.0.set("CapacityReservationTarget", value.into());
            self
        }
    }

    impl From<CapacityReservationSpecification> for Json {
        fn from(value: CapacityReservationSpecification) -> Self {
            value.0.into()
        }
    }

    /// Information about the target Capacity Reservation or Capacity Reservation group.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityReservationTarget(Properties);

    impl CapacityReservationTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the Capacity Reservation in which to run the instance.
        ///
        /// `CapacityReservationId`.
        pub fn capacity_reservation_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityReservationId", value.into());
            self
        }

        /// The ARN of the Capacity Reservation resource group in which to run the instance.
        ///
        /// `CapacityReservationResourceGroupArn`.
        pub fn capacity_reservation_resource_group_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("CapacityReservationResourceGroupArn", value.into());
            self
        }
    }

    impl From<CapacityReservationTarget> for Json {
        fn from(value: CapacityReservationTarget) -> Self {
            value.0.into()
        }
    }

    /// The capacity configuration for the capacity provider. Defines the compute resources for this capacity provider.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    ///
    /// Required: `Ec2Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeConfiguration(Properties);

    impl ComputeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for EC2-based capacity.
        ///
        /// `Ec2Configuration`. Required.
        pub fn ec2_configuration(mut self, value: impl Into<Value<Ec2Configuration>>) -> Self {
            self.0.set("Ec2Configuration", value.into());
            self
        }
    }

    impl From<ComputeConfiguration> for Json {
        fn from(value: ComputeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for an EBS-backed persistent volume.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    ///
    /// Required: `Name`, `SizeGiB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EbsVolumeConfiguration(Properties);

    impl EbsVolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to encrypt the volume. Defaults to true.
        ///
        /// `Encrypted`.
        pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Encrypted", value.into());
            self
        }

        /// The number of IOPS to provision. Only valid for gp3, io1, and io2 volumes.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// Identifier of the KMS key to use for encryption.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The logical name of the volume, used to reference it when mounting.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The size of the volume in GiB.
        ///
        /// `SizeGiB`. Required.
        pub fn size_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeGiB", value.into());
            self
        }

        /// Optional EBS snapshot ID to initialize the volume from.
        ///
        /// `SnapshotId`.
        pub fn snapshot_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotId", value.into());
            self
        }

        /// The throughput in MiB/s. Only valid for gp3 volumes.
        ///
        /// `Throughput`.
        pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Throughput", value.into());
            self
        }

        /// The EBS volume type. Defaults to gp3 if not specified.
        ///
        /// `VolumeType`. Allowed: [`VolumeType`].
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<EbsVolumeConfiguration> for Json {
        fn from(value: EbsVolumeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for EC2-based capacity.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    ///
    /// Required: `LaunchTemplateSource`, `VpcConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Ec2Configuration(Properties);

    impl Ec2Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// How the launch template is specified.
        ///
        /// `LaunchTemplateSource`. Required.
        pub fn launch_template_source(
            mut self,
            value: impl Into<Value<LaunchTemplateSource>>,
        ) -> Self {
            self.0.set("LaunchTemplateSource", value.into());
            self
        }

        /// Configuration for managing the lifecycle of instances in a capacity provider.
        ///
        /// `LifecycleConfiguration`.
        pub fn lifecycle_configuration(
            mut self,
            value: impl Into<Value<InstanceLifecycleConfiguration>>,
        ) -> Self {
            self.0.set("LifecycleConfiguration", value.into());
            self
        }

        /// Customer-facing configuration for the (service-managed) root volume.
        ///
        /// `RootVolume`.
        pub fn root_volume(mut self, value: impl Into<Value<RootVolumeConfiguration>>) -> Self {
            self.0.set("RootVolume", value.into());
            self
        }

        /// Named persistent EBS volumes for this capacity provider.
        ///
        /// `Volumes`.
        pub fn volumes(mut self, value: impl Into<List<VolumeConfiguration>>) -> Self {
            self.0.set("Volumes", value.into());
            self
        }

        /// VPC configuration for launching EC2 instances.
        ///
        /// `VpcConfiguration`. Required.
        pub fn vpc_configuration(mut self, value: impl Into<Value<VpcConfiguration>>) -> Self {
            self.0.set("VpcConfiguration", value.into());
            self
        }
    }

    impl From<Ec2Configuration> for Json {
        fn from(value: Ec2Configuration) -> Self {
            value.0.into()
        }
    }

    /// Describes an ephemeral block device mapping.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EphemeralBlockDeviceMapping(Properties);

    impl EphemeralBlockDeviceMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The device name (for example, /dev/sdh or xvdh).
        ///
        /// `DeviceName`.
        pub fn device_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceName", value.into());
            self
        }

        /// Parameters used to automatically set up EBS volumes when the instance is launched.
        ///
        /// `Ebs`.
        pub fn ebs(mut self, value: impl Into<Value<EphemeralEBSVolumeConfiguration>>) -> Self {
            self.0.set("Ebs", value.into());
            self
        }

        /// The virtual device name (ephemeralN).
        ///
        /// `VirtualName`.
        pub fn virtual_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VirtualName", value.into());
            self
        }
    }

    impl From<EphemeralBlockDeviceMapping> for Json {
        fn from(value: EphemeralBlockDeviceMapping) -> Self {
            value.0.into()
        }
    }

    /// Parameters used to automatically set up EBS volumes when the instance is launched.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EphemeralEBSVolumeConfiguration(Properties);

    impl EphemeralEBSVolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The index of the EBS card. Applies to instances with multiple EBS cards.
        ///
        /// `EbsCardIndex`.
        pub fn ebs_card_index(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EbsCardIndex", value.into());
            self
        }

        /// Indicates whether the EBS volume is encrypted.
        ///
        /// `Encrypted`.
        pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Encrypted", value.into());
            self
        }

        /// The number of I/O operations per second (IOPS).
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// Identifier of the customer managed KMS key to use for EBS encryption.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The ID of the snapshot.
        ///
        /// `SnapshotId`.
        pub fn snapshot_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotId", value.into());
            self
        }

        /// The throughput to provision for a gp3 volume, in MiB/s.
        ///
        /// `Throughput`.
        pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Throughput", value.into());
            self
        }

        /// The rate at which the volume is initialized after creation, in MiB/s. Supported only for volumes created from snapshots.
        ///
        /// `VolumeInitializationRate`.
        pub fn volume_initialization_rate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeInitializationRate", value.into());
            self
        }

        /// The size of the volume, in GiBs.
        ///
        /// `VolumeSize`.
        pub fn volume_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSize", value.into());
            self
        }

        /// The volume type. Defaults to gp3 if not specified.
        ///
        /// `VolumeType`. Allowed: [`VolumeType`].
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<EphemeralEBSVolumeConfiguration> for Json {
        fn from(value: EphemeralEBSVolumeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for managing the lifecycle of instances in a capacity provider.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceLifecycleConfiguration(Properties);

    impl InstanceLifecycleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of seconds an instance can remain idle before it is stopped.
        ///
        /// `IdleInstanceTimeout`.
        pub fn idle_instance_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IdleInstanceTimeout", value.into());
            self
        }

        /// Maximum lifetime for the instance in seconds. Once reached, instances will be automatically terminated regardless of activity. Default: 28800 seconds (8 hours). Maximum: 1209600 seconds (14 days).
        ///
        /// `MaxLifetime`.
        pub fn max_lifetime(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxLifetime", value.into());
            self
        }
    }

    impl From<InstanceLifecycleConfiguration> for Json {
        fn from(value: InstanceLifecycleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Requirements for EC2 instance types.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    ///
    /// Required: `AllowedInstanceTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceRequirements(Properties);

    impl InstanceRequirements {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of allowed instance types.
        ///
        /// `AllowedInstanceTypes`. Required.
        pub fn allowed_instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedInstanceTypes", value.into());
            self
        }
    }

    impl From<InstanceRequirements> for Json {
        fn from(value: InstanceRequirements) -> Self {
            value.0.into()
        }
    }

    /// Parameters for launching EC2 instances.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    ///
    /// Required: `InstanceRequirements`, `OperatingSystem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LaunchParameters(Properties);

    impl LaunchParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Capacity Reservation targeting option.
        ///
        /// `CapacityReservationSpecification`.
        pub fn capacity_reservation_specification(
            mut self,
            value: impl Into<Value<CapacityReservationSpecification>>,
        ) -> Self {
            self.0.set("CapacityReservationSpecification", value.into());
            self
        }

        /// The block device mapping for ephemeral (instance store) volumes.
        ///
        /// `EphemeralVolumes`.
        pub fn ephemeral_volumes(
            mut self,
            value: impl Into<List<EphemeralBlockDeviceMapping>>,
        ) -> Self {
            self.0.set("EphemeralVolumes", value.into());
            self
        }

        /// The ARN of the IAM instance profile to associate with launched instances.
        ///
        /// `InstanceProfileArn`.
        pub fn instance_profile_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceProfileArn", value.into());
            self
        }

        /// Requirements for EC2 instance types.
        ///
        /// `InstanceRequirements`. Required.
        pub fn instance_requirements(
            mut self,
            value: impl Into<Value<InstanceRequirements>>,
        ) -> Self {
            self.0.set("InstanceRequirements", value.into());
            self
        }

        /// The license configurations.
        ///
        /// `LicenseSpecifications`.
        pub fn license_specifications(
            mut self,
            value: impl Into<List<LicenseSpecification>>,
        ) -> Self {
            self.0.set("LicenseSpecifications", value.into());
            self
        }

        /// The monitoring level for the instance.
        ///
        /// `Monitoring`. Allowed: [`Monitoring`].
        pub fn monitoring(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Monitoring", value.into());
            self
        }

        /// The operating system and CPU architecture for the instances.
        ///
        /// `OperatingSystem`. Required. Allowed: [`OperatingSystem`].
        pub fn operating_system(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OperatingSystem", value.into());
            self
        }

        /// Tags to apply to all EC2 resources (instances, volumes, and network interfaces) created by this capacity provider.
        ///
        /// `PropagatedTags`.
        pub fn propagated_tags(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("PropagatedTags", value.into());
            self
        }

        /// The name of the SSH key pair to configure on instances for SSH connectivity.
        ///
        /// `SshKeyName`.
        pub fn ssh_key_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SshKeyName", value.into());
            self
        }
    }

    impl From<LaunchParameters> for Json {
        fn from(value: LaunchParameters) -> Self {
            value.0.into()
        }
    }

    /// How the launch template is specified.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    ///
    /// Required: `LaunchParameters`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LaunchTemplateSource(Properties);

    impl LaunchTemplateSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameters for launching EC2 instances.
        ///
        /// `LaunchParameters`. Required.
        pub fn launch_parameters(mut self, value: impl Into<Value<LaunchParameters>>) -> Self {
            self.0.set("LaunchParameters", value.into());
            self
        }
    }

    impl From<LaunchTemplateSource> for Json {
        fn from(value: LaunchTemplateSource) -> Self {
            value.0.into()
        }
    }

    /// Describes a license configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    ///
    /// Required: `LicenseConfigurationArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LicenseSpecification(Properties);

    impl LicenseSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the license configuration.
        ///
        /// `LicenseConfigurationArn`. Required.
        pub fn license_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LicenseConfigurationArn", value.into());
            self
        }
    }

    impl From<LicenseSpecification> for Json {
        fn from(value: LicenseSpecification) -> Self {
            value.0.into()
        }
    }

    /// Configuration for permissions associated with a capacity provider.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    ///
    /// Required: `CapacityProviderOperatorRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PermissionsConfiguration(Properties);

    impl PermissionsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM role that operators use to manage the capacity provider.
        ///
        /// `CapacityProviderOperatorRoleArn`. Required.
        pub fn capacity_provider_operator_role_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("CapacityProviderOperatorRoleArn", value.into());
            self
        }
    }

    impl From<PermissionsConfiguration> for Json {
        fn from(value: PermissionsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Customer-facing configuration for the (service-managed) root volume.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RootVolumeConfiguration(Properties);

    impl RootVolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the EBS volume is encrypted. Encrypted volumes can only be attached to instances that support Amazon EBS encryption. If you are creating a volume from a snapshot, you can't specify an encryption value.
        ///
        /// `Encrypted`.
        pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Encrypted", value.into());
            self
        }

        /// The free space guaranteed on the root volume, in GiB. The service adds the operating system overhead on top of this value. Defaults to 8 GiB.
        ///
        /// `FreeSpaceGiB`.
        pub fn free_space_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FreeSpaceGiB", value.into());
            self
        }

        /// The number of IOPS to provision. Only valid for gp3, io1, and io2 volumes.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// Identifier of the customer managed KMS key to use for EBS encryption.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The throughput to provision for a gp3 volume, in MiB/s. Valid range: 125-2000 MiB/s.
        ///
        /// `Throughput`.
        pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Throughput", value.into());
            self
        }

        /// The EBS volume type. Defaults to gp3 if not specified.
        ///
        /// `VolumeType`. Allowed: [`VolumeType`].
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<RootVolumeConfiguration> for Json {
        fn from(value: RootVolumeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the capacity provider.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
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

    /// Configuration for a persistent volume attached to a capacity provider session.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    ///
    /// Required: `EbsConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VolumeConfiguration(Properties);

    impl VolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for an EBS-backed persistent volume.
        ///
        /// `EbsConfiguration`. Required.
        pub fn ebs_configuration(
            mut self,
            value: impl Into<Value<EbsVolumeConfiguration>>,
        ) -> Self {
            self.0.set("EbsConfiguration", value.into());
            self
        }
    }

    impl From<VolumeConfiguration> for Json {
        fn from(value: VolumeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// VPC configuration for launching EC2 instances.
    ///
    /// A property type of `AWS::BedrockAgentCore::CapacityProvider`.
    ///
    /// Required: `SecurityGroups`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfiguration(Properties);

    impl VpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IDs of the security groups to associate with the instances.
        ///
        /// `SecurityGroups`. Required.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// The IDs of the subnets in which to launch instances.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfiguration> for Json {
        fn from(value: VpcConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `CapacityReservationPreference`.
        pub enum CapacityReservationPreference {
            CapacityReservationsOnly = "capacity-reservations-only",
            Open = "open",
            None = "none",
        }

        /// Words for `VolumeType`.
        pub enum VolumeType {
            Standard = "standard",
            Io1 = "io1",
            Io2 = "io2",
            Gp2 = "gp2",
            Sc1 = "sc1",
            St1 = "st1",
            Gp3 = "gp3",
        }

        /// Words for `Monitoring`.
        pub enum Monitoring {
            Basic = "BASIC",
            Detailed = "DETAILED",
        }

        /// Words for `OperatingSystem`.
        pub enum OperatingSystem {
            LinuxX86_64 = "LINUX_X86_64",
            LinuxArm64 = "LINUX_ARM64",
        }
    }
}

/// Property types and words of [`CodeInterpreterCustom`].
pub mod code_interpreter_custom {
    use crate::{Json, List, Properties, Value};

    /// A root CA certificate configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
    ///
    /// Required: `CertificateLocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Certificate(Properties);

    impl Certificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Certificate location in Secrets Manager.
        ///
        /// `CertificateLocation`. Required.
        pub fn certificate_location(
            mut self,
            value: impl Into<Value<CertificateLocation>>,
        ) -> Self {
            self.0.set("CertificateLocation", value.into());
            self
        }
    }

    impl From<Certificate> for Json {
        fn from(value: Certificate) -> Self {
            value.0.into()
        }
    }

    /// Certificate location in Secrets Manager.
    ///
    /// A property type of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
    ///
    /// Required: `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CertificateLocation(Properties);

    impl CertificateLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Secrets Manager secret ARN.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<CertificateLocation> for Json {
        fn from(value: CertificateLocation) -> Self {
            value.0.into()
        }
    }

    /// The network configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
    ///
    /// Required: `NetworkMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeInterpreterNetworkConfiguration(Properties);

    impl CodeInterpreterNetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The network mode.
        ///
        /// `NetworkMode`. Required. Allowed: [`NetworkMode`].
        pub fn network_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkMode", value.into());
            self
        }

        /// Network mode configuration for VPC
        ///
        /// `VpcConfig`.
        pub fn vpc_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("VpcConfig", value.into());
            self
        }
    }

    impl From<CodeInterpreterNetworkConfiguration> for Json {
        fn from(value: CodeInterpreterNetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Network mode configuration for VPC
    ///
    /// A property type of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
    ///
    /// Required: `SecurityGroups`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Security groups for VPC
        ///
        /// `SecurityGroups`. Required.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// Subnets for VPC
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `NetworkMode`.
        pub enum NetworkMode {
            Public = "PUBLIC",
            Sandbox = "SANDBOX",
            Vpc = "VPC",
        }
    }
}

/// Property types of [`ConfigurationBundle`].
pub mod configuration_bundle {
    use crate::{Json, List, Properties, Value};

    /// The configuration for a component within a configuration bundle.
    ///
    /// A property type of `AWS::BedrockAgentCore::ConfigurationBundle`.
    ///
    /// Required: `Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentConfiguration(Properties);

    impl ComponentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration values as a flexible JSON document.
        ///
        /// `Configuration`. Required.
        pub fn configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Configuration", value.into());
            self
        }
    }

    impl From<ComponentConfiguration> for Json {
        fn from(value: ComponentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A tag consisting of a key-value pair.
    ///
    /// A property type of `AWS::BedrockAgentCore::ConfigurationBundle`.
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

    /// The source that created a configuration bundle version.
    ///
    /// A property type of `AWS::BedrockAgentCore::ConfigurationBundle`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VersionCreatedBySource(Properties);

    impl VersionCreatedBySource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the source, if applicable.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The name of the source (for example, user, optimization-job, or system).
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<VersionCreatedBySource> for Json {
        fn from(value: VersionCreatedBySource) -> Self {
            value.0.into()
        }
    }

    /// The version lineage metadata that tracks parent versions and creation source.
    ///
    /// A property type of `AWS::BedrockAgentCore::ConfigurationBundle`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VersionLineageMetadata(Properties);

    impl VersionLineageMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The branch name for this version.
        ///
        /// `BranchName`.
        pub fn branch_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BranchName", value.into());
            self
        }

        /// A commit message describing the changes in this version.
        ///
        /// `CommitMessage`.
        pub fn commit_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CommitMessage", value.into());
            self
        }

        /// The source that created a configuration bundle version.
        ///
        /// `CreatedBy`.
        pub fn created_by(mut self, value: impl Into<Value<VersionCreatedBySource>>) -> Self {
            self.0.set("CreatedBy", value.into());
            self
        }

        /// A list of parent version identifiers.
        ///
        /// `ParentVersionIds`.
        pub fn parent_version_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ParentVersionIds", value.into());
            self
        }
    }

    impl From<VersionLineageMetadata> for Json {
        fn from(value: VersionLineageMetadata) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ConsentPortal`].
pub mod consent_portal {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::BedrockAgentCore::ConsentPortal`.
    ///
    /// Required: `Identifier`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConsentPortalSource(Properties);

    impl ConsentPortalSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Identifier`. Required.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }

        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ConsentPortalSource> for Json {
        fn from(value: ConsentPortalSource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::ConsentPortal`.
    ///
    /// Required: `CredentialProviderArn`, `Scopes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdpConfig(Properties);

    impl IdpConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Audience`.
        pub fn audience(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Audience", value.into());
            self
        }

        /// The ARN of an AWS::BedrockAgentCore::OAuth2CredentialProvider resource.
        ///
        /// `CredentialProviderArn`. Required.
        pub fn credential_provider_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialProviderArn", value.into());
            self
        }

        /// `Scopes`. Required.
        pub fn scopes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Scopes", value.into());
            self
        }
    }

    impl From<IdpConfig> for Json {
        fn from(value: IdpConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::ConsentPortal`.
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
        /// Words for `Type`.
        pub enum Type {
            AgentcoreGateway = "agentcore-gateway",
        }
    }
}

/// Property types and words of [`Dataset`].
pub mod dataset {
    use crate::{Json, List, Properties, Value};

    /// Source of initial examples. Provide either inline examples or an S3 URI pointing to a JSONL file.
    ///
    /// A property type of `AWS::BedrockAgentCore::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSourceType(Properties);

    impl DataSourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Inline examples provided directly in the request body.
        ///
        /// `InlineExamples`.
        pub fn inline_examples(mut self, value: impl Into<Value<InlineExamplesSource>>) -> Self {
            self.0.set("InlineExamples", value.into());
            self
        }

        /// S3 location of a JSONL file containing dataset examples.
        ///
        /// `S3Source`.
        pub fn s3_source(mut self, value: impl Into<Value<S3Source>>) -> Self {
            self.0.set("S3Source", value.into());
            self
        }
    }

    impl From<DataSourceType> for Json {
        fn from(value: DataSourceType) -> Self {
            value.0.into()
        }
    }

    /// Inline examples provided directly in the request body.
    ///
    /// A property type of `AWS::BedrockAgentCore::Dataset`.
    ///
    /// Required: `Examples`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InlineExamplesSource(Properties);

    impl InlineExamplesSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Examples to add. Each example is a free-form JSON document validated against the declared schemaType.
        ///
        /// `Examples`. Required.
        pub fn examples(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("Examples", value.into());
            self
        }
    }

    impl From<InlineExamplesSource> for Json {
        fn from(value: InlineExamplesSource) -> Self {
            value.0.into()
        }
    }

    /// S3 location of a JSONL file containing dataset examples.
    ///
    /// A property type of `AWS::BedrockAgentCore::Dataset`.
    ///
    /// Required: `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Source(Properties);

    impl S3Source {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// S3 URI of the JSONL file (e.g. s3://my-bucket/path/to/examples.jsonl).
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<S3Source> for Json {
        fn from(value: S3Source) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Dataset`.
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
        /// Words for `SchemaType`.
        pub enum SchemaType {
            AgentcoreEvaluationPredefinedV1 = "AGENTCORE_EVALUATION_PREDEFINED_V1",
            AgentcoreEvaluationSimulatedV1 = "AGENTCORE_EVALUATION_SIMULATED_V1",
            GenericEvaluationPredefinedV1 = "GENERIC_EVALUATION_PREDEFINED_V1",
            ThirdPartyEvaluationV1 = "THIRD_PARTY_EVALUATION_V1",
        }
    }
}

/// Property types and words of [`Evaluator`].
pub mod evaluator {
    use crate::{Json, List, Properties, Value};

    /// The configuration for using Amazon Bedrock models in evaluator assessments.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    ///
    /// Required: `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BedrockEvaluatorModelConfig(Properties);

    impl BedrockEvaluatorModelConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Additional model-specific request fields.
        ///
        /// `AdditionalModelRequestFields`.
        pub fn additional_model_request_fields(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AdditionalModelRequestFields", value.into());
            self
        }

        /// The inference configuration parameters that control model behavior during evaluation.
        ///
        /// `InferenceConfig`.
        pub fn inference_config(mut self, value: impl Into<Value<InferenceConfiguration>>) -> Self {
            self.0.set("InferenceConfig", value.into());
            self
        }

        /// The identifier of the Amazon Bedrock model to use for evaluation.
        ///
        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }
    }

    impl From<BedrockEvaluatorModelConfig> for Json {
        fn from(value: BedrockEvaluatorModelConfig) -> Self {
            value.0.into()
        }
    }

    /// A categorical rating scale option.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    ///
    /// Required: `Definition`, `Label`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CategoricalScaleDefinition(Properties);

    impl CategoricalScaleDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description that explains what this categorical rating represents.
        ///
        /// `Definition`. Required.
        pub fn definition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Definition", value.into());
            self
        }

        /// The label of this categorical rating option.
        ///
        /// `Label`. Required.
        pub fn label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Label", value.into());
            self
        }
    }

    impl From<CategoricalScaleDefinition> for Json {
        fn from(value: CategoricalScaleDefinition) -> Self {
            value.0.into()
        }
    }

    /// The configuration for code-based evaluation using a Lambda function.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    ///
    /// Required: `LambdaConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeBasedEvaluatorConfig(Properties);

    impl CodeBasedEvaluatorConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Lambda function configuration for code-based evaluation.
        ///
        /// `LambdaConfig`. Required.
        pub fn lambda_config(mut self, value: impl Into<Value<LambdaEvaluatorConfig>>) -> Self {
            self.0.set("LambdaConfig", value.into());
            self
        }
    }

    impl From<CodeBasedEvaluatorConfig> for Json {
        fn from(value: CodeBasedEvaluatorConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for an evaluator derived from an existing base evaluator (a built-in or third-party evaluator), run on your own model. The base evaluator supplies the prompt and scoring logic.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    ///
    /// Required: `BaseEvaluatorId`, `ModelConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DerivedEvaluatorConfig(Properties);

    impl DerivedEvaluatorConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the base evaluator whose logic to run (a Builtin.\* or ThirdParty.\* evaluator).
        ///
        /// `BaseEvaluatorId`. Required.
        pub fn base_evaluator_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseEvaluatorId", value.into());
            self
        }

        /// `ModelConfig`. Required.
        pub fn model_config(mut self, value: impl Into<Value<EvaluatorModelConfig>>) -> Self {
            self.0.set("ModelConfig", value.into());
            self
        }
    }

    impl From<DerivedEvaluatorConfig> for Json {
        fn from(value: DerivedEvaluatorConfig) -> Self {
            value.0.into()
        }
    }

    /// The rating scale for one dimension of an LLM-as-a-Judge evaluator.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DimensionRatingScale(Properties);

    impl DimensionRatingScale {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The categorical rating scale for this dimension.
        ///
        /// `Categorical`.
        pub fn categorical(mut self, value: impl Into<List<CategoricalScaleDefinition>>) -> Self {
            self.0.set("Categorical", value.into());
            self
        }

        /// The numerical rating scale for this dimension.
        ///
        /// `Numerical`.
        pub fn numerical(mut self, value: impl Into<List<NumericalScaleDefinition>>) -> Self {
            self.0.set("Numerical", value.into());
            self
        }
    }

    impl From<DimensionRatingScale> for Json {
        fn from(value: DimensionRatingScale) -> Self {
            value.0.into()
        }
    }

    /// One dimension of an LLM-as-a-Judge evaluator.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    ///
    /// Required: `DimensionInstruction`, `DimensionName`, `DimensionRatingScale`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationDimension(Properties);

    impl EvaluationDimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The instruction to the evaluator model describing what to judge for this dimension.
        ///
        /// `DimensionInstruction`. Required.
        pub fn dimension_instruction(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DimensionInstruction", value.into());
            self
        }

        /// The name of the dimension. Must be unique within the evaluator.
        ///
        /// `DimensionName`. Required.
        pub fn dimension_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DimensionName", value.into());
            self
        }

        /// `DimensionRatingScale`. Required.
        pub fn dimension_rating_scale(
            mut self,
            value: impl Into<Value<DimensionRatingScale>>,
        ) -> Self {
            self.0.set("DimensionRatingScale", value.into());
            self
        }
    }

    impl From<EvaluationDimension> for Json {
        fn from(value: EvaluationDimension) -> Self {
            value.0.into()
        }
    }

    /// The configuration that defines how an evaluator assesses agent performance.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluatorConfig(Properties);

    impl EvaluatorConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for code-based evaluation using a Lambda function.
        ///
        /// `CodeBased`.
        pub fn code_based(mut self, value: impl Into<Value<CodeBasedEvaluatorConfig>>) -> Self {
            self.0.set("CodeBased", value.into());
            self
        }

        /// `Derived`.
        pub fn derived(mut self, value: impl Into<Value<DerivedEvaluatorConfig>>) -> Self {
            self.0.set("Derived", value.into());
            self
        }

        /// The configuration for LLM-as-a-Judge evaluation.
        ///
        /// `LlmAsAJudge`.
        pub fn llm_as_a_judge(
            mut self,
            value: impl Into<Value<LlmAsAJudgeEvaluatorConfig>>,
        ) -> Self {
            self.0.set("LlmAsAJudge", value.into());
            self
        }
    }

    impl From<EvaluatorConfig> for Json {
        fn from(value: EvaluatorConfig) -> Self {
            value.0.into()
        }
    }

    /// The model configuration that specifies which foundation model to use for evaluation.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluatorModelConfig(Properties);

    impl EvaluatorModelConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for using Amazon Bedrock models in evaluator assessments.
        ///
        /// `BedrockEvaluatorModelConfig`.
        pub fn bedrock_evaluator_model_config(
            mut self,
            value: impl Into<Value<BedrockEvaluatorModelConfig>>,
        ) -> Self {
            self.0.set("BedrockEvaluatorModelConfig", value.into());
            self
        }

        /// The configuration for using OpenResponses-compatible models in evaluator assessments.
        ///
        /// `ResponsesEvaluatorModelConfig`.
        pub fn responses_evaluator_model_config(
            mut self,
            value: impl Into<Value<OpenResponsesEvaluatorModelConfig>>,
        ) -> Self {
            self.0.set("ResponsesEvaluatorModelConfig", value.into());
            self
        }
    }

    impl From<EvaluatorModelConfig> for Json {
        fn from(value: EvaluatorModelConfig) -> Self {
            value.0.into()
        }
    }

    /// The inference configuration parameters that control model behavior during evaluation.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceConfiguration(Properties);

    impl InferenceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of tokens to generate in the model response.
        ///
        /// `MaxTokens`.
        pub fn max_tokens(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxTokens", value.into());
            self
        }

        /// The sequences that make the model stop generating further tokens.
        ///
        /// `StopSequences`.
        pub fn stop_sequences(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StopSequences", value.into());
            self
        }

        /// The temperature value that controls randomness in the model's responses.
        ///
        /// `Temperature`.
        pub fn temperature(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Temperature", value.into());
            self
        }

        /// The top-p sampling parameter that controls the diversity of the model's responses.
        ///
        /// `TopP`.
        pub fn top_p(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TopP", value.into());
            self
        }
    }

    impl From<InferenceConfiguration> for Json {
        fn from(value: InferenceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The Lambda function configuration for code-based evaluation.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    ///
    /// Required: `LambdaArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaEvaluatorConfig(Properties);

    impl LambdaEvaluatorConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Lambda function used for evaluation.
        ///
        /// `LambdaArn`. Required.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }

        /// The timeout in seconds for the Lambda function invocation.
        ///
        /// `LambdaTimeoutInSeconds`.
        pub fn lambda_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LambdaTimeoutInSeconds", value.into());
            self
        }
    }

    impl From<LambdaEvaluatorConfig> for Json {
        fn from(value: LambdaEvaluatorConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for LLM-as-a-Judge evaluation.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    ///
    /// Required: `Instructions`, `ModelConfig`, `RatingScale`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LlmAsAJudgeEvaluatorConfig(Properties);

    impl LlmAsAJudgeEvaluatorConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The evaluation instructions that guide the language model in assessing agent performance.
        ///
        /// `Instructions`. Required.
        pub fn instructions(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Instructions", value.into());
            self
        }

        /// The model configuration that specifies which foundation model to use for evaluation.
        ///
        /// `ModelConfig`. Required.
        pub fn model_config(mut self, value: impl Into<Value<EvaluatorModelConfig>>) -> Self {
            self.0.set("ModelConfig", value.into());
            self
        }

        /// The rating scale that defines how evaluators should score agent performance.
        ///
        /// `RatingScale`. Required.
        pub fn rating_scale(mut self, value: impl Into<Value<RatingScale>>) -> Self {
            self.0.set("RatingScale", value.into());
            self
        }
    }

    impl From<LlmAsAJudgeEvaluatorConfig> for Json {
        fn from(value: LlmAsAJudgeEvaluatorConfig) -> Self {
            value.0.into()
        }
    }

    /// A numerical rating scale option.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    ///
    /// Required: `Definition`, `Label`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NumericalScaleDefinition(Properties);

    impl NumericalScaleDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description that explains what this numerical rating represents.
        ///
        /// `Definition`. Required.
        pub fn definition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Definition", value.into());
            self
        }

        /// The label that describes this numerical rating option.
        ///
        /// `Label`. Required.
        pub fn label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Label", value.into());
            self
        }

        /// The numerical value for this rating scale option.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<NumericalScaleDefinition> for Json {
        fn from(value: NumericalScaleDefinition) -> Self {
            value.0.into()
        }
    }

    /// The configuration for using OpenResponses-compatible models in evaluator assessments.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    ///
    /// Required: `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenResponsesEvaluatorModelConfig(Properties);

    impl OpenResponsesEvaluatorModelConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of output tokens to generate, including visible output and reasoning tokens.
        ///
        /// `MaxOutputTokens`.
        pub fn max_output_tokens(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxOutputTokens", value.into());
            self
        }

        /// The identifier of the model to use for evaluation.
        ///
        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }

        /// The reasoning configuration for reasoning models.
        ///
        /// `Reasoning`.
        pub fn reasoning(mut self, value: impl Into<Value<ReasoningConfiguration>>) -> Self {
            self.0.set("Reasoning", value.into());
            self
        }

        /// The sampling temperature between 0 and 2.
        ///
        /// `Temperature`.
        pub fn temperature(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Temperature", value.into());
            self
        }

        /// The nucleus sampling probability mass between 0 and 1.
        ///
        /// `TopP`.
        pub fn top_p(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TopP", value.into());
            self
        }
    }

    impl From<OpenResponsesEvaluatorModelConfig> for Json {
        fn from(value: OpenResponsesEvaluatorModelConfig) -> Self {
            value.0.into()
        }
    }

    /// The rating scale that defines how evaluators should score agent performance.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RatingScale(Properties);

    impl RatingScale {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Categorical`.
        pub fn categorical(mut self, value: impl Into<List<CategoricalScaleDefinition>>) -> Self {
            self.0.set("Categorical", value.into());
            self
        }

        /// The dimensions an LLM-as-a-Judge evaluator scores in a single judge call. Each dimension has its own instruction and rating scale.
        ///
        /// `MultiDimensional`.
        pub fn multi_dimensional(mut self, value: impl Into<List<EvaluationDimension>>) -> Self {
            self.0.set("MultiDimensional", value.into());
            self
        }

        /// `Numerical`.
        pub fn numerical(mut self, value: impl Into<List<NumericalScaleDefinition>>) -> Self {
            self.0.set("Numerical", value.into());
            self
        }
    }

    impl From<RatingScale> for Json {
        fn from(value: RatingScale) -> Self {
            value.0.into()
        }
    }

    /// The reasoning configuration for reasoning models.
    ///
    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReasoningConfiguration(Properties);

    impl ReasoningConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The level of reasoning effort the model applies.
        ///
        /// `Effort`.
        pub fn effort(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Effort", value.into());
            self
        }
    }

    impl From<ReasoningConfiguration> for Json {
        fn from(value: ReasoningConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Evaluator`.
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
        /// Words for `Level`.
        pub enum Level {
            ToolCall = "TOOL_CALL",
            Trace = "TRACE",
            Session = "SESSION",
        }
    }
}

/// Property types and words of [`Gateway`].
pub mod gateway {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::BedrockAgentCore::Gateway`.
    ///
    /// Required: `InterceptionPoints`, `Interceptor`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayInterceptorConfiguration(Properties);

    impl GatewayInterceptorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `InputConfiguration`.
        pub fn input_configuration(
            mut self,
            value: impl Into<Value<InterceptorInputConfiguration>>,
        ) -> Self {
            self.0.set("InputConfiguration", value.into());
            self
        }

        /// `InterceptionPoints`. Required. Allowed: [`InterceptionPoints`].
        pub fn interception_points(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InterceptionPoints", value.into());
            self
        }

        /// `Interceptor`. Required.
        pub fn interceptor(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Interceptor", value.into());
            self
        }
    }

    impl From<GatewayInterceptorConfiguration> for Json {
        fn from(value: GatewayInterceptorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Gateway`.
    ///
    /// Required: `Arn`, `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayPolicyEngineConfiguration(Properties);

    impl GatewayPolicyEngineConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// `Mode`. Required. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<GatewayPolicyEngineConfiguration> for Json {
        fn from(value: GatewayPolicyEngineConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Gateway`.
    ///
    /// Required: `PassRequestHeaders`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InterceptorInputConfiguration(Properties);

    impl InterceptorInputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PassRequestHeaders`. Required.
        pub fn pass_request_headers(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PassRequestHeaders", value.into());
            self
        }

        /// `PayloadFilter`.
        pub fn payload_filter(mut self, value: impl Into<Value<InterceptorPayloadFilter>>) -> Self {
            self.0.set("PayloadFilter", value.into());
            self
        }
    }

    impl From<InterceptorInputConfiguration> for Json {
        fn from(value: InterceptorInputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Gateway`.
    ///
    /// Required: `Exclude`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InterceptorPayloadFilter(Properties);

    impl InterceptorPayloadFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Exclude`. Required.
        pub fn exclude(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("Exclude", value.into());
            self
        }
    }

    impl From<InterceptorPayloadFilter> for Json {
        fn from(value: InterceptorPayloadFilter) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WafConfiguration(Properties);

    impl WafConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `FailureMode`. Allowed: [`FailureMode`].
        pub fn failure_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailureMode", value.into());
            self
        }
    }

    impl From<WafConfiguration> for Json {
        fn from(value: WafConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The workload identity details for the gateway.
    ///
    /// A property type of `AWS::BedrockAgentCore::Gateway`.
    ///
    /// Required: `WorkloadIdentityArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkloadIdentityDetails(Properties);

    impl WorkloadIdentityDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `WorkloadIdentityArn`. Required.
        pub fn workload_identity_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkloadIdentityArn", value.into());
            self
        }
    }

    impl From<WorkloadIdentityDetails> for Json {
        fn from(value: WorkloadIdentityDetails) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AuthorizerType`.
        pub enum AuthorizerType {
            CustomJwt = "CUSTOM_JWT",
            AwsIam = "AWS_IAM",
            None = "NONE",
            AuthenticateOnly = "AUTHENTICATE_ONLY",
        }

        /// Words for `ExceptionLevel`.
        pub enum ExceptionLevel {
            Debug = "DEBUG",
        }

        /// Words for `InterceptionPoints`.
        pub enum InterceptionPoints {
            Request = "REQUEST",
            Response = "RESPONSE",
        }

        /// Words for `Mode`.
        pub enum Mode {
            LogOnly = "LOG_ONLY",
            Enforce = "ENFORCE",
        }

        /// Words for `FailureMode`.
        pub enum FailureMode {
            FailClose = "FAIL_CLOSE",
            FailOpen = "FAIL_OPEN",
        }
    }
}

/// Property types and words of [`GatewayRateLimit`].
pub mod gateway_rate_limit {
    use crate::{Json, List, Map, Properties, Value};

    /// A single rule entry within a limit, mapping dimension values to rate configurations
    ///
    /// A property type of `AWS::BedrockAgentCore::GatewayRateLimit`.
    ///
    /// Required: `Dimensions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LimitEntry(Properties);

    impl LimitEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Connection rate limits (per second only). Limited to 1 entry for now. — P2
        ///
        /// `Connections`.
        pub fn connections(mut self, value: impl Into<List<RateConfig>>) -> Self {
            self.0.set("Connections", value.into());
            self
        }

        /// Map of dimension name to dimension value for a rule entry
        ///
        /// `Dimensions`. Required.
        pub fn dimensions(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// Request rate limits (RPS or RPM). Limited to 1 entry for now.
        ///
        /// `Requests`.
        pub fn requests(mut self, value: impl Into<List<RateConfig>>) -> Self {
            self.0.set("Requests", value.into());
            self
        }

        /// Token rate limits (TPM). Limited to 1 entry for now. — P1
        ///
        /// `Tokens`.
        pub fn tokens(mut self, value: impl Into<List<RateConfig>>) -> Self {
            self.0.set("Tokens", value.into());
            self
        }
    }

    impl From<LimitEntry> for Json {
        fn from(value: LimitEntry) -> Self {
            value.0.into()
        }
    }

    /// Rate configuration for a metric (requests or tokens)
    ///
    /// A property type of `AWS::BedrockAgentCore::GatewayRateLimit`.
    ///
    /// Required: `Period`, `Rate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateConfig(Properties);

    impl RateConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Time period for rate limiting
        ///
        /// `Period`. Required. Allowed: [`Period`].
        pub fn period(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Period", value.into());
            self
        }

        /// `Rate`. Required.
        pub fn rate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Rate", value.into());
            self
        }
    }

    impl From<RateConfig> for Json {
        fn from(value: RateConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Period`.
        pub enum Period {
            Second = "second",
            Minute = "minute",
        }
    }
}

/// Property types of [`GatewayRule`].
pub mod gateway_rule {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::BedrockAgentCore::GatewayRule`.
    ///
    /// Required: `ManagedBy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SystemManagedBlock(Properties);

    impl SystemManagedBlock {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ManagedBy`. Required.
        pub fn managed_by(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManagedBy", value.into());
            self
        }
    }

    impl From<SystemManagedBlock> for Json {
        fn from(value: SystemManagedBlock) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`GatewayTarget`].
pub mod gateway_target {
    use crate::{Json, List, Properties, Value};

    /// The credential provider configuration for the gateway target.
    ///
    /// A property type of `AWS::BedrockAgentCore::GatewayTarget`.
    ///
    /// Required: `CredentialProviderType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CredentialProviderConfiguration(Properties);

    impl CredentialProviderConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The credential provider for the gateway target.
        ///
        /// `CredentialProvider`.
        pub fn credential_provider(mut self, value: impl Into<Json>) -> Self {
            self.0.set("CredentialProvider", value.into());
            self
        }

        /// The credential provider type for the gateway target.
        ///
        /// `CredentialProviderType`. Required. Allowed: [`CredentialProviderType`].
        pub fn credential_provider_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialProviderType", value.into());
            self
        }
    }

    impl From<CredentialProviderConfiguration> for Json {
        fn from(value: CredentialProviderConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedResourceDetails(Properties);

    impl ManagedResourceDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Domain`.
        pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Domain", value.into());
            self
        }

        /// `ResourceAssociationArn`.
        pub fn resource_association_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceAssociationArn", value.into());
            self
        }

        /// `ResourceGatewayArn`.
        pub fn resource_gateway_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceGatewayArn", value.into());
            self
        }
    }

    impl From<ManagedResourceDetails> for Json {
        fn from(value: ManagedResourceDetails) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataConfiguration(Properties);

    impl MetadataConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AllowedQueryParameters`.
        pub fn allowed_query_parameters(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedQueryParameters", value.into());
            self
        }

        /// `AllowedRequestHeaders`.
        pub fn allowed_request_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedRequestHeaders", value.into());
            self
        }

        /// `AllowedResponseHeaders`.
        pub fn allowed_response_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedResponseHeaders", value.into());
            self
        }
    }

    impl From<MetadataConfiguration> for Json {
        fn from(value: MetadataConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `CredentialProviderType`.
        pub enum CredentialProviderType {
            GatewayIamRole = "GATEWAY_IAM_ROLE",
            Oauth = "OAUTH",
            ApiKey = "API_KEY",
            CallerIamCredentials = "CALLER_IAM_CREDENTIALS",
            JwtPassthrough = "JWT_PASSTHROUGH",
        }
    }
}

/// Property types and words of [`Harness`].
pub mod harness {
    use crate::{Json, List, Map, Properties, Value};

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizerConfiguration(Properties);

    impl AuthorizerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomJWTAuthorizer`.
        pub fn custom_jwt_authorizer(
            mut self,
            value: impl Into<Value<CustomJWTAuthorizerConfiguration>>,
        ) -> Self {
            self.0.set("CustomJWTAuthorizer", value.into());
            self
        }
    }

    impl From<AuthorizerConfiguration> for Json {
        fn from(value: AuthorizerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `ClaimMatchOperator`, `ClaimMatchValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizingClaimMatchValueType(Properties);

    impl AuthorizingClaimMatchValueType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ClaimMatchOperator`. Required. Allowed: [`ClaimMatchOperator`].
        pub fn claim_match_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClaimMatchOperator", value.into());
            self
        }

        /// `ClaimMatchValue`. Required.
        pub fn claim_match_value(mut self, value: impl Into<Value<ClaimMatchValueType>>) -> Self {
            self.0.set("ClaimMatchValue", value.into());
            self
        }
    }

    impl From<AuthorizingClaimMatchValueType> for Json {
        fn from(value: AuthorizingClaimMatchValueType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClaimMatchValueType(Properties);

    impl ClaimMatchValueType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MatchValueString`.
        pub fn match_value_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchValueString", value.into());
            self
        }

        /// `MatchValueStringList`.
        pub fn match_value_string_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchValueStringList", value.into());
            self
        }
    }

    impl From<ClaimMatchValueType> for Json {
        fn from(value: ClaimMatchValueType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `ContainerUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerConfiguration(Properties);

    impl ContainerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ECR URI of the container.
        ///
        /// `ContainerUri`. Required.
        pub fn container_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerUri", value.into());
            self
        }
    }

    impl From<ContainerConfiguration> for Json {
        fn from(value: ContainerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `AuthorizingClaimMatchValue`, `InboundTokenClaimName`, `InboundTokenClaimValueType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomClaimValidationType(Properties);

    impl CustomClaimValidationType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AuthorizingClaimMatchValue`. Required.
        pub fn authorizing_claim_match_value(
            mut self,
            value: impl Into<Value<AuthorizingClaimMatchValueType>>,
        ) -> Self {
            self.0.set("AuthorizingClaimMatchValue", value.into());
            self
        }

        /// `InboundTokenClaimName`. Required.
        pub fn inbound_token_claim_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InboundTokenClaimName", value.into());
            self
        }

        /// `InboundTokenClaimValueType`. Required. Allowed: [`InboundTokenClaimValueType`].
        pub fn inbound_token_claim_value_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InboundTokenClaimValueType", value.into());
            self
        }
    }

    impl From<CustomClaimValidationType> for Json {
        fn from(value: CustomClaimValidationType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `DiscoveryUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomJWTAuthorizerConfiguration(Properties);

    impl CustomJWTAuthorizerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A map that associates each scope in AllowedScopes with a corresponding advertised scope value. The advertised scope appears in OAuth protected resource metadata and WWW-Authenticate response headers.
        ///
        /// `AdvertisedScopeMapping`.
        pub fn advertised_scope_mapping(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("AdvertisedScopeMapping", value.into());
            self
        }

        /// `AllowedAudience`.
        pub fn allowed_audience(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedAudience", value.into());
            self
        }

        /// `AllowedClients`.
        pub fn allowed_clients(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedClients", value.into());
            self
        }

        /// `AllowedScopes`.
        pub fn allowed_scopes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedScopes", value.into());
            self
        }

        /// `CustomClaims`.
        pub fn custom_claims(mut self, value: impl Into<List<CustomClaimValidationType>>) -> Self {
            self.0.set("CustomClaims", value.into());
            self
        }

        /// `DiscoveryUrl`. Required.
        pub fn discovery_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DiscoveryUrl", value.into());
            self
        }

        /// Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network.
        ///
        /// `PrivateEndpoint`.
        pub fn private_endpoint(mut self, value: impl Into<Value<PrivateEndpoint>>) -> Self {
            self.0.set("PrivateEndpoint", value.into());
            self
        }

        /// `PrivateEndpointOverrides`.
        pub fn private_endpoint_overrides(
            mut self,
            value: impl Into<List<PrivateEndpointOverride>>,
        ) -> Self {
            self.0.set("PrivateEndpointOverrides", value.into());
            self
        }
    }

    impl From<CustomJWTAuthorizerConfiguration> for Json {
        fn from(value: CustomJWTAuthorizerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for an Amazon EFS access point to mount into the AgentCore Runtime.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `AccessPointArn`, `MountPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EfsAccessPointConfiguration(Properties);

    impl EfsAccessPointConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AccessPointArn`. Required.
        pub fn access_point_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessPointArn", value.into());
            self
        }

        /// `MountPath`. Required.
        pub fn mount_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPath", value.into());
            self
        }
    }

    impl From<EfsAccessPointConfiguration> for Json {
        fn from(value: EfsAccessPointConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilesystemConfiguration(Properties);

    impl FilesystemConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for an Amazon EFS access point to mount into the AgentCore Runtime.
        ///
        /// `EfsAccessPoint`.
        pub fn efs_access_point(
            mut self,
            value: impl Into<Value<EfsAccessPointConfiguration>>,
        ) -> Self {
            self.0.set("EfsAccessPoint", value.into());
            self
        }

        /// Configuration for an Amazon S3 Files access point to mount into the AgentCore Runtime.
        ///
        /// `S3FilesAccessPoint`.
        pub fn s3_files_access_point(
            mut self,
            value: impl Into<Value<S3FilesAccessPointConfiguration>>,
        ) -> Self {
            self.0.set("S3FilesAccessPoint", value.into());
            self
        }

        /// `SessionStorage`.
        pub fn session_storage(
            mut self,
            value: impl Into<Value<SessionStorageConfiguration>>,
        ) -> Self {
            self.0.set("SessionStorage", value.into());
            self
        }
    }

    impl From<FilesystemConfiguration> for Json {
        fn from(value: FilesystemConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A hook that runs after an agent invocation.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Name`, `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessAfterInvocationHook(Properties);

    impl HarnessAfterInvocationHook {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique name of the hook.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<HarnessHookTarget>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<HarnessAfterInvocationHook> for Json {
        fn from(value: HarnessAfterInvocationHook) -> Self {
            value.0.into()
        }
    }

    /// A hook that runs after each tool call.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Name`, `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessAfterToolCallHook(Properties);

    impl HarnessAfterToolCallHook {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique name of the hook.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<HarnessHookTarget>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<HarnessAfterToolCallHook> for Json {
        fn from(value: HarnessAfterToolCallHook) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessAgentCoreBrowserConfig(Properties);

    impl HarnessAgentCoreBrowserConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BrowserArn`.
        pub fn browser_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BrowserArn", value.into());
            self
        }
    }

    impl From<HarnessAgentCoreBrowserConfig> for Json {
        fn from(value: HarnessAgentCoreBrowserConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessAgentCoreCodeInterpreterConfig(Properties);

    impl HarnessAgentCoreCodeInterpreterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CodeInterpreterArn`.
        pub fn code_interpreter_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodeInterpreterArn", value.into());
            self
        }
    }

    impl From<HarnessAgentCoreCodeInterpreterConfig> for Json {
        fn from(value: HarnessAgentCoreCodeInterpreterConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `GatewayArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessAgentCoreGatewayConfig(Properties);

    impl HarnessAgentCoreGatewayConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `GatewayArn`. Required.
        pub fn gateway_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GatewayArn", value.into());
            self
        }

        /// `OutboundAuth`.
        pub fn outbound_auth(
            mut self,
            value: impl Into<Value<HarnessGatewayOutboundAuth>>,
        ) -> Self {
            self.0.set("OutboundAuth", value.into());
            self
        }
    }

    impl From<HarnessAgentCoreGatewayConfig> for Json {
        fn from(value: HarnessAgentCoreGatewayConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessAgentCoreMemoryConfiguration(Properties);

    impl HarnessAgentCoreMemoryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ActorId`.
        pub fn actor_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActorId", value.into());
            self
        }

        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// `MessagesCount`.
        pub fn messages_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MessagesCount", value.into());
            self
        }

        /// `RetrievalConfig`.
        pub fn retrieval_config(
            mut self,
            value: impl Into<Map<HarnessAgentCoreMemoryRetrievalConfig>>,
        ) -> Self {
            self.0.set("RetrievalConfig", value.into());
            self
        }
    }

    impl From<HarnessAgentCoreMemoryConfiguration> for Json {
        fn from(value: HarnessAgentCoreMemoryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessAgentCoreMemoryRetrievalConfig(Properties);

    impl HarnessAgentCoreMemoryRetrievalConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Minimum relevance score for retrieved memories.
        ///
        /// `RelevanceScore`.
        pub fn relevance_score(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("RelevanceScore", value.into());
            self
        }

        /// `StrategyId`.
        pub fn strategy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StrategyId", value.into());
            self
        }

        /// Maximum number of memory records to retrieve.
        ///
        /// `TopK`.
        pub fn top_k(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TopK", value.into());
            self
        }
    }

    impl From<HarnessAgentCoreMemoryRetrievalConfig> for Json {
        fn from(value: HarnessAgentCoreMemoryRetrievalConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessAgentCoreRuntimeEnvironment(Properties);

    impl HarnessAgentCoreRuntimeEnvironment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the underlying AgentCore Runtime.
        ///
        /// `AgentRuntimeArn`.
        pub fn agent_runtime_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AgentRuntimeArn", value.into());
            self
        }

        /// The ID of the underlying AgentCore Runtime.
        ///
        /// `AgentRuntimeId`.
        pub fn agent_runtime_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AgentRuntimeId", value.into());
            self
        }

        /// The name of the underlying AgentCore Runtime.
        ///
        /// `AgentRuntimeName`.
        pub fn agent_runtime_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AgentRuntimeName", value.into());
            self
        }

        /// `FilesystemConfigurations`.
        pub fn filesystem_configurations(
            mut self,
            value: impl Into<List<FilesystemConfiguration>>,
        ) -> Self {
            self.0.set("FilesystemConfigurations", value.into());
            self
        }

        /// `LifecycleConfiguration`.
        pub fn lifecycle_configuration(
            mut self,
            value: impl Into<Value<LifecycleConfiguration>>,
        ) -> Self {
            self.0.set("LifecycleConfiguration", value.into());
            self
        }

        /// `NetworkConfiguration`.
        pub fn network_configuration(
            mut self,
            value: impl Into<Value<NetworkConfiguration>>,
        ) -> Self {
            self.0.set("NetworkConfiguration", value.into());
            self
        }
    }

    impl From<HarnessAgentCoreRuntimeEnvironment> for Json {
        fn from(value: HarnessAgentCoreRuntimeEnvironment) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessBedrockModelConfig(Properties);

    impl HarnessBedrockModelConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provider-specific parameters passed through to the model provider unchanged.
        ///
        /// `AdditionalParams`.
        pub fn additional_params(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AdditionalParams", value.into());
            self
        }

        /// `ApiFormat`. Allowed: [`ApiFormat`].
        pub fn api_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiFormat", value.into());
            self
        }

        /// `MaxTokens`.
        pub fn max_tokens(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxTokens", value.into());
            self
        }

        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }

        /// `Temperature`.
        pub fn temperature(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Temperature", value.into());
            self
        }

        /// `TopP`.
        pub fn top_p(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TopP", value.into());
            self
        }
    }

    impl From<HarnessBedrockModelConfig> for Json {
        fn from(value: HarnessBedrockModelConfig) -> Self {
            value.0.into()
        }
    }

    /// A hook that runs before an agent invocation.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Name`, `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessBeforeInvocationHook(Properties);

    impl HarnessBeforeInvocationHook {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique name of the hook.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<HarnessHookTarget>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<HarnessBeforeInvocationHook> for Json {
        fn from(value: HarnessBeforeInvocationHook) -> Self {
            value.0.into()
        }
    }

    /// A hook that runs before each tool call.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Name`, `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessBeforeToolCallHook(Properties);

    impl HarnessBeforeToolCallHook {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique name of the hook.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<HarnessHookTarget>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<HarnessBeforeToolCallHook> for Json {
        fn from(value: HarnessBeforeToolCallHook) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessEnvironmentArtifact(Properties);

    impl HarnessEnvironmentArtifact {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ContainerConfiguration`.
        pub fn container_configuration(
            mut self,
            value: impl Into<Value<ContainerConfiguration>>,
        ) -> Self {
            self.0.set("ContainerConfiguration", value.into());
            self
        }
    }

    impl From<HarnessEnvironmentArtifact> for Json {
        fn from(value: HarnessEnvironmentArtifact) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessEnvironmentProvider(Properties);

    impl HarnessEnvironmentProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AgentCoreRuntimeEnvironment`.
        pub fn agent_core_runtime_environment(
            mut self,
            value: impl Into<Value<HarnessAgentCoreRuntimeEnvironment>>,
        ) -> Self {
            self.0.set("AgentCoreRuntimeEnvironment", value.into());
            self
        }
    }

    impl From<HarnessEnvironmentProvider> for Json {
        fn from(value: HarnessEnvironmentProvider) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessGatewayOutboundAuth(Properties);

    impl HarnessGatewayOutboundAuth {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AwsIam`.
        pub fn aws_iam(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AwsIam", value.into());
            self
        }

        /// `None`.
        pub fn none(mut self, value: impl Into<Json>) -> Self {
            self.0.set("None", value.into());
            self
        }

        /// `Oauth`.
        pub fn oauth(mut self, value: impl Into<Value<OAuthCredentialProvider>>) -> Self {
            self.0.set("Oauth", value.into());
            self
        }
    }

    impl From<HarnessGatewayOutboundAuth> for Json {
        fn from(value: HarnessGatewayOutboundAuth) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `ApiKeyArn`, `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessGeminiModelConfig(Properties);

    impl HarnessGeminiModelConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provider-specific parameters passed through to the Gemini model provider unchanged.
        ///
        /// `AdditionalParams`.
        pub fn additional_params(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AdditionalParams", value.into());
            self
        }

        /// `ApiKeyArn`. Required.
        pub fn api_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKeyArn", value.into());
            self
        }

        /// `MaxTokens`.
        pub fn max_tokens(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxTokens", value.into());
            self
        }

        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }

        /// `Temperature`.
        pub fn temperature(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Temperature", value.into());
            self
        }

        /// `TopK`.
        pub fn top_k(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TopK", value.into());
            self
        }

        /// `TopP`.
        pub fn top_p(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TopP", value.into());
            self
        }
    }

    impl From<HarnessGeminiModelConfig> for Json {
        fn from(value: HarnessGeminiModelConfig) -> Self {
            value.0.into()
        }
    }

    /// A lifecycle hook configured for one phase of the agent loop.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessHook(Properties);

    impl HarnessHook {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AfterInvocation`.
        pub fn after_invocation(
            mut self,
            value: impl Into<Value<HarnessAfterInvocationHook>>,
        ) -> Self {
            self.0.set("AfterInvocation", value.into());
            self
        }

        /// `AfterToolCall`.
        pub fn after_tool_call(
            mut self,
            value: impl Into<Value<HarnessAfterToolCallHook>>,
        ) -> Self {
            self.0.set("AfterToolCall", value.into());
            self
        }

        /// `BeforeInvocation`.
        pub fn before_invocation(
            mut self,
            value: impl Into<Value<HarnessBeforeInvocationHook>>,
        ) -> Self {
            self.0.set("BeforeInvocation", value.into());
            self
        }

        /// `BeforeToolCall`.
        pub fn before_tool_call(
            mut self,
            value: impl Into<Value<HarnessBeforeToolCallHook>>,
        ) -> Self {
            self.0.set("BeforeToolCall", value.into());
            self
        }
    }

    impl From<HarnessHook> for Json {
        fn from(value: HarnessHook) -> Self {
            value.0.into()
        }
    }

    /// An EventBridge event bus that receives lifecycle hook events asynchronously.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessHookEventBridgeTarget(Properties);

    impl HarnessHookEventBridgeTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the EventBridge event bus.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<HarnessHookEventBridgeTarget> for Json {
        fn from(value: HarnessHookEventBridgeTarget) -> Self {
            value.0.into()
        }
    }

    /// A Lambda function invoked synchronously for a lifecycle hook.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessHookLambdaTarget(Properties);

    impl HarnessHookLambdaTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Lambda function.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// Whether the agent loop continues or stops when the Lambda invocation fails. Defaults to deny.
        ///
        /// `FailureMode`. Allowed: [`FailureMode`].
        pub fn failure_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailureMode", value.into());
            self
        }

        /// The maximum number of seconds to wait for the Lambda response. Defaults to 60.
        ///
        /// `TimeoutSeconds`.
        pub fn timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutSeconds", value.into());
            self
        }
    }

    impl From<HarnessHookLambdaTarget> for Json {
        fn from(value: HarnessHookLambdaTarget) -> Self {
            value.0.into()
        }
    }

    /// An SNS topic that receives lifecycle hook events asynchronously.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessHookSnsTarget(Properties);

    impl HarnessHookSnsTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the SNS topic.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<HarnessHookSnsTarget> for Json {
        fn from(value: HarnessHookSnsTarget) -> Self {
            value.0.into()
        }
    }

    /// The destination that receives lifecycle hook events.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessHookTarget(Properties);

    impl HarnessHookTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EventBridge`.
        pub fn event_bridge(
            mut self,
            value: impl Into<Value<HarnessHookEventBridgeTarget>>,
        ) -> Self {
            self.0.set("EventBridge", value.into());
            self
        }

        /// `Lambda`.
        pub fn lambda(mut self, value: impl Into<Value<HarnessHookLambdaTarget>>) -> Self {
            self.0.set("Lambda", value.into());
            self
        }

        /// `Sns`.
        pub fn sns(mut self, value: impl Into<Value<HarnessHookSnsTarget>>) -> Self {
            self.0.set("Sns", value.into());
            self
        }
    }

    impl From<HarnessHookTarget> for Json {
        fn from(value: HarnessHookTarget) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Description`, `InputSchema`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessInlineFunctionConfig(Properties);

    impl HarnessInlineFunctionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Description`. Required.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// JSON Schema describing the tool's input parameters.
        ///
        /// `InputSchema`. Required.
        pub fn input_schema(mut self, value: impl Into<Json>) -> Self {
            self.0.set("InputSchema", value.into());
            self
        }
    }

    impl From<HarnessInlineFunctionConfig> for Json {
        fn from(value: HarnessInlineFunctionConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessLiteLlmModelConfig(Properties);

    impl HarnessLiteLlmModelConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provider-specific parameters passed through to LiteLLM unchanged.
        ///
        /// `AdditionalParams`.
        pub fn additional_params(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AdditionalParams", value.into());
            self
        }

        /// `ApiBase`.
        pub fn api_base(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiBase", value.into());
            self
        }

        /// `ApiKeyArn`.
        pub fn api_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKeyArn", value.into());
            self
        }

        /// `MaxTokens`.
        pub fn max_tokens(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxTokens", value.into());
            self
        }

        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }

        /// `Temperature`.
        pub fn temperature(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Temperature", value.into());
            self
        }

        /// `TopP`.
        pub fn top_p(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TopP", value.into());
            self
        }
    }

    impl From<HarnessLiteLlmModelConfig> for Json {
        fn from(value: HarnessLiteLlmModelConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration for managed memory. The harness creates and manages a memory resource in the customer's account.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessManagedMemoryConfiguration(Properties);

    impl HarnessManagedMemoryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the managed memory resource. Read-only, populated by the service.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// Customer-managed KMS key ARN. Defaults to AWS-owned key. Not updatable after creation.
        ///
        /// `EncryptionKeyArn`.
        pub fn encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionKeyArn", value.into());
            self
        }

        /// Event retention in days. Defaults to 30.
        ///
        /// `EventExpiryDuration`.
        pub fn event_expiry_duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EventExpiryDuration", value.into());
            self
        }

        /// Strategy types to enable. Defaults to \[SEMANTIC, SUMMARIZATION\].
        ///
        /// `Strategies`. Allowed: [`Strategies`].
        pub fn strategies(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Strategies", value.into());
            self
        }
    }

    impl From<HarnessManagedMemoryConfiguration> for Json {
        fn from(value: HarnessManagedMemoryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessMemoryConfiguration(Properties);

    impl HarnessMemoryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AgentCoreMemoryConfiguration`.
        pub fn agent_core_memory_configuration(
            mut self,
            value: impl Into<Value<HarnessAgentCoreMemoryConfiguration>>,
        ) -> Self {
            self.0.set("AgentCoreMemoryConfiguration", value.into());
            self
        }

        /// Explicitly opt out of memory.
        ///
        /// `Disabled`.
        pub fn disabled(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Disabled", value.into());
            self
        }

        /// Configuration for managed memory. The harness creates and manages a memory resource in the customer's account.
        ///
        /// `ManagedMemoryConfiguration`.
        pub fn managed_memory_configuration(
            mut self,
            value: impl Into<Value<HarnessManagedMemoryConfiguration>>,
        ) -> Self {
            self.0.set("ManagedMemoryConfiguration", value.into());
            self
        }
    }

    impl From<HarnessMemoryConfiguration> for Json {
        fn from(value: HarnessMemoryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessModelConfiguration(Properties);

    impl HarnessModelConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BedrockModelConfig`.
        pub fn bedrock_model_config(
            mut self,
            value: impl Into<Value<HarnessBedrockModelConfig>>,
        ) -> Self {
            self.0.set("BedrockModelConfig", value.into());
            self
        }

        /// `GeminiModelConfig`.
        pub fn gemini_model_config(
            mut self,
            value: impl Into<Value<HarnessGeminiModelConfig>>,
        ) -> Self {
            self.0.set("GeminiModelConfig", value.into());
            self
        }

        /// `LiteLlmModelConfig`.
        pub fn lite_llm_model_config(
            mut self,
            value: impl Into<Value<HarnessLiteLlmModelConfig>>,
        ) -> Self {
            self.0.set("LiteLlmModelConfig", value.into());
            self
        }

        /// `OpenAiModelConfig`.
        pub fn open_ai_model_config(
            mut self,
            value: impl Into<Value<HarnessOpenAiModelConfig>>,
        ) -> Self {
            self.0.set("OpenAiModelConfig", value.into());
            self
        }
    }

    impl From<HarnessModelConfiguration> for Json {
        fn from(value: HarnessModelConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `ApiKeyArn`, `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessOpenAiModelConfig(Properties);

    impl HarnessOpenAiModelConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provider-specific parameters passed through to the model provider unchanged.
        ///
        /// `AdditionalParams`.
        pub fn additional_params(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AdditionalParams", value.into());
            self
        }

        /// Optional custom endpoint URL for an OpenAI-compatible endpoint.
        ///
        /// `ApiBase`.
        pub fn api_base(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiBase", value.into());
            self
        }

        /// `ApiFormat`. Allowed: [`HarnessOpenAiModelConfigApiFormat`].
        pub fn api_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiFormat", value.into());
            self
        }

        /// `ApiKeyArn`. Required.
        pub fn api_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKeyArn", value.into());
            self
        }

        /// `MaxTokens`.
        pub fn max_tokens(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxTokens", value.into());
            self
        }

        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }

        /// `Temperature`.
        pub fn temperature(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Temperature", value.into());
            self
        }

        /// `TopP`.
        pub fn top_p(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TopP", value.into());
            self
        }
    }

    impl From<HarnessOpenAiModelConfig> for Json {
        fn from(value: HarnessOpenAiModelConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessRemoteMcpConfig(Properties);

    impl HarnessRemoteMcpConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Headers`.
        pub fn headers(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<HarnessRemoteMcpConfig> for Json {
        fn from(value: HarnessRemoteMcpConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessSkill(Properties);

    impl HarnessSkill {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AWS Skills baked into the Harness's underlying Runtime.
        ///
        /// `AwsSkills`.
        pub fn aws_skills(mut self, value: impl Into<Value<HarnessSkillAwsSkillsSource>>) -> Self {
            self.0.set("AwsSkills", value.into());
            self
        }

        /// A git repository containing the skill, cloned over HTTPS.
        ///
        /// `Git`.
        pub fn git(mut self, value: impl Into<Value<HarnessSkillGitSource>>) -> Self {
            self.0.set("Git", value.into());
            self
        }

        /// The filesystem path to the skill definition.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// An S3 source containing the skill.
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<HarnessSkillS3Source>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<HarnessSkill> for Json {
        fn from(value: HarnessSkill) -> Self {
            value.0.into()
        }
    }

    /// AWS Skills baked into the Harness's underlying Runtime.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessSkillAwsSkillsSource(Properties);

    impl HarnessSkillAwsSkillsSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Optionally filter allowed skills with glob syntax, e.g., \['core-skills/\*'\].
        ///
        /// `Paths`.
        pub fn paths(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Paths", value.into());
            self
        }
    }

    impl From<HarnessSkillAwsSkillsSource> for Json {
        fn from(value: HarnessSkillAwsSkillsSource) -> Self {
            value.0.into()
        }
    }

    /// Authentication configuration for accessing a private git repository.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `CredentialArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessSkillGitAuth(Properties);

    impl HarnessSkillGitAuth {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the credential in AgentCore Identity containing the password or personal access token.
        ///
        /// `CredentialArn`. Required.
        pub fn credential_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialArn", value.into());
            self
        }

        /// Username for authentication. Defaults to 'oauth2' if not specified.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<HarnessSkillGitAuth> for Json {
        fn from(value: HarnessSkillGitAuth) -> Self {
            value.0.into()
        }
    }

    /// A git repository containing the skill, cloned over HTTPS.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessSkillGitSource(Properties);

    impl HarnessSkillGitSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Authentication configuration for accessing a private git repository.
        ///
        /// `Auth`.
        pub fn auth(mut self, value: impl Into<Value<HarnessSkillGitAuth>>) -> Self {
            self.0.set("Auth", value.into());
            self
        }

        /// Subdirectory within the repository containing the skill.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The HTTPS URL of the git repository.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<HarnessSkillGitSource> for Json {
        fn from(value: HarnessSkillGitSource) -> Self {
            value.0.into()
        }
    }

    /// An S3 source containing the skill.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessSkillS3Source(Properties);

    impl HarnessSkillS3Source {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 URI pointing to the skill directory (e.g., s3://bucket/skills/my-skill/).
        ///
        /// `Uri`. Required.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uri", value.into());
            self
        }
    }

    impl From<HarnessSkillS3Source> for Json {
        fn from(value: HarnessSkillS3Source) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessSlidingWindowConfiguration(Properties);

    impl HarnessSlidingWindowConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MessagesCount`.
        pub fn messages_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MessagesCount", value.into());
            self
        }
    }

    impl From<HarnessSlidingWindowConfiguration> for Json {
        fn from(value: HarnessSlidingWindowConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessSummarizationConfiguration(Properties);

    impl HarnessSummarizationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PreserveRecentMessages`.
        pub fn preserve_recent_messages(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PreserveRecentMessages", value.into());
            self
        }

        /// `SummarizationSystemPrompt`.
        pub fn summarization_system_prompt(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SummarizationSystemPrompt", value.into());
            self
        }

        /// `SummaryRatio`.
        pub fn summary_ratio(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("SummaryRatio", value.into());
            self
        }
    }

    impl From<HarnessSummarizationConfiguration> for Json {
        fn from(value: HarnessSummarizationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Text`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessSystemContentBlock(Properties);

    impl HarnessSystemContentBlock {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The text content of the system prompt block.
        ///
        /// `Text`. Required.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }
    }

    impl From<HarnessSystemContentBlock> for Json {
        fn from(value: HarnessSystemContentBlock) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessTool(Properties);

    impl HarnessTool {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Config`.
        pub fn config(mut self, value: impl Into<Value<HarnessToolConfiguration>>) -> Self {
            self.0.set("Config", value.into());
            self
        }

        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<HarnessTool> for Json {
        fn from(value: HarnessTool) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessToolConfiguration(Properties);

    impl HarnessToolConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AgentCoreBrowser`.
        pub fn agent_core_browser(
            mut self,
            value: impl Into<Value<HarnessAgentCoreBrowserConfig>>,
        ) -> Self {
            self.0.set("AgentCoreBrowser", value.into());
            self
        }

        /// `AgentCoreCodeInterpreter`.
        pub fn agent_core_code_interpreter(
            mut self,
            value: impl Into<Value<HarnessAgentCoreCodeInterpreterConfig>>,
        ) -> Self {
            self.0.set("AgentCoreCodeInterpreter", value.into());
            self
        }

        /// `AgentCoreGateway`.
        pub fn agent_core_gateway(
            mut self,
            value: impl Into<Value<HarnessAgentCoreGatewayConfig>>,
        ) -> Self {
            self.0.set("AgentCoreGateway", value.into());
            self
        }

        /// `InlineFunction`.
        pub fn inline_function(
            mut self,
            value: impl Into<Value<HarnessInlineFunctionConfig>>,
        ) -> Self {
            self.0.set("InlineFunction", value.into());
            self
        }

        /// `RemoteMcp`.
        pub fn remote_mcp(mut self, value: impl Into<Value<HarnessRemoteMcpConfig>>) -> Self {
            self.0.set("RemoteMcp", value.into());
            self
        }
    }

    impl From<HarnessToolConfiguration> for Json {
        fn from(value: HarnessToolConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Strategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessTruncationConfiguration(Properties);

    impl HarnessTruncationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Config`.
        pub fn config(
            mut self,
            value: impl Into<Value<HarnessTruncationStrategyConfiguration>>,
        ) -> Self {
            self.0.set("Config", value.into());
            self
        }

        /// `Strategy`. Required. Allowed: [`Strategy`].
        pub fn strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Strategy", value.into());
            self
        }
    }

    impl From<HarnessTruncationConfiguration> for Json {
        fn from(value: HarnessTruncationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HarnessTruncationStrategyConfiguration(Properties);

    impl HarnessTruncationStrategyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SlidingWindow`.
        pub fn sliding_window(
            mut self,
            value: impl Into<Value<HarnessSlidingWindowConfiguration>>,
        ) -> Self {
            self.0.set("SlidingWindow", value.into());
            self
        }

        /// `Summarization`.
        pub fn summarization(
            mut self,
            value: impl Into<Value<HarnessSummarizationConfiguration>>,
        ) -> Self {
            self.0.set("Summarization", value.into());
            self
        }
    }

    impl From<HarnessTruncationStrategyConfiguration> for Json {
        fn from(value: HarnessTruncationStrategyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LifecycleConfiguration(Properties);

    impl LifecycleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `IdleRuntimeSessionTimeout`.
        pub fn idle_runtime_session_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IdleRuntimeSessionTimeout", value.into());
            self
        }

        /// `MaxLifetime`.
        pub fn max_lifetime(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxLifetime", value.into());
            self
        }
    }

    impl From<LifecycleConfiguration> for Json {
        fn from(value: LifecycleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for a service-managed VPC endpoint.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `EndpointIpAddressType`, `SubnetIds`, `VpcIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedVpcResource(Properties);

    impl ManagedVpcResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EndpointIpAddressType`. Required. Allowed: [`EndpointIpAddressType`].
        pub fn endpoint_ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointIpAddressType", value.into());
            self
        }

        /// `RoutingDomain`.
        pub fn routing_domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoutingDomain", value.into());
            self
        }

        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }

        /// `Tags`.
        pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// `VpcIdentifier`. Required.
        pub fn vpc_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcIdentifier", value.into());
            self
        }
    }

    impl From<ManagedVpcResource> for Json {
        fn from(value: ManagedVpcResource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `NetworkMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `NetworkMode`. Required. Allowed: [`NetworkMode`].
        pub fn network_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkMode", value.into());
            self
        }

        /// `NetworkModeConfig`.
        pub fn network_mode_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("NetworkModeConfig", value.into());
            self
        }
    }

    impl From<NetworkConfiguration> for Json {
        fn from(value: NetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `ProviderArn`, `Scopes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OAuthCredentialProvider(Properties);

    impl OAuthCredentialProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomParameters`.
        pub fn custom_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("CustomParameters", value.into());
            self
        }

        /// `DefaultReturnUrl`.
        pub fn default_return_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultReturnUrl", value.into());
            self
        }

        /// `GrantType`. Allowed: [`GrantType`].
        pub fn grant_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GrantType", value.into());
            self
        }

        /// `ProviderArn`. Required.
        pub fn provider_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProviderArn", value.into());
            self
        }

        /// `Scopes`. Required.
        pub fn scopes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Scopes", value.into());
            self
        }
    }

    impl From<OAuthCredentialProvider> for Json {
        fn from(value: OAuthCredentialProvider) -> Self {
            value.0.into()
        }
    }

    /// Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrivateEndpoint(Properties);

    impl PrivateEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for a service-managed VPC endpoint.
        ///
        /// `ManagedVpcResource`.
        pub fn managed_vpc_resource(mut self, value: impl Into<Value<ManagedVpcResource>>) -> Self {
            self.0.set("ManagedVpcResource", value.into());
            self
        }

        /// Configuration for connecting to a private resource using a self-managed VPC Lattice resource configuration.
        ///
        /// `SelfManagedLatticeResource`.
        pub fn self_managed_lattice_resource(
            mut self,
            value: impl Into<Value<SelfManagedLatticeResource>>,
        ) -> Self {
            self.0.set("SelfManagedLatticeResource", value.into());
            self
        }
    }

    impl From<PrivateEndpoint> for Json {
        fn from(value: PrivateEndpoint) -> Self {
            value.0.into()
        }
    }

    /// Maps a domain to a private endpoint for resolving that domain over a private network.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `Domain`, `PrivateEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrivateEndpointOverride(Properties);

    impl PrivateEndpointOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Domain`. Required.
        pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Domain", value.into());
            self
        }

        /// Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network.
        ///
        /// `PrivateEndpoint`. Required.
        pub fn private_endpoint(mut self, value: impl Into<Value<PrivateEndpoint>>) -> Self {
            self.0.set("PrivateEndpoint", value.into());
            self
        }
    }

    impl From<PrivateEndpointOverride> for Json {
        fn from(value: PrivateEndpointOverride) -> Self {
            value.0.into()
        }
    }

    /// Configuration for an Amazon S3 Files access point to mount into the AgentCore Runtime.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `AccessPointArn`, `MountPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3FilesAccessPointConfiguration(Properties);

    impl S3FilesAccessPointConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AccessPointArn`. Required.
        pub fn access_point_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessPointArn", value.into());
            self
        }

        /// `MountPath`. Required.
        pub fn mount_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPath", value.into());
            self
        }
    }

    impl From<S3FilesAccessPointConfiguration> for Json {
        fn from(value: S3FilesAccessPointConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for connecting to a private resource using a self-managed VPC Lattice resource configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `ResourceConfigurationIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SelfManagedLatticeResource(Properties);

    impl SelfManagedLatticeResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ResourceConfigurationIdentifier`. Required.
        pub fn resource_configuration_identifier(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("ResourceConfigurationIdentifier", value.into());
            self
        }
    }

    impl From<SelfManagedLatticeResource> for Json {
        fn from(value: SelfManagedLatticeResource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `MountPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SessionStorageConfiguration(Properties);

    impl SessionStorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MountPath`. Required.
        pub fn mount_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPath", value.into());
            self
        }
    }

    impl From<SessionStorageConfiguration> for Json {
        fn from(value: SessionStorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Harness`.
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

    /// A property type of `AWS::BedrockAgentCore::Harness`.
    ///
    /// Required: `SecurityGroups`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SecurityGroups`. Required.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ClaimMatchOperator`.
        pub enum ClaimMatchOperator {
            Equals = "EQUALS",
            Contains = "CONTAINS",
            ContainsAny = "CONTAINS_ANY",
        }

        /// Words for `InboundTokenClaimValueType`.
        pub enum InboundTokenClaimValueType {
            String = "STRING",
            StringArray = "STRING_ARRAY",
        }

        /// Words for `ApiFormat`.
        pub enum ApiFormat {
            ConverseStream = "converse_stream",
            Responses = "responses",
            ChatCompletions = "chat_completions",
        }

        /// Words for `FailureMode`.
        pub enum FailureMode {
            Allow = "allow",
            Deny = "deny",
        }

        /// Words for `Strategies`.
        pub enum Strategies {
            Semantic = "SEMANTIC",
            Summarization = "SUMMARIZATION",
            UserPreference = "USER_PREFERENCE",
            Episodic = "EPISODIC",
        }

        /// Words for `ApiFormat`.
        pub enum HarnessOpenAiModelConfigApiFormat {
            ChatCompletions = "chat_completions",
            Responses = "responses",
        }

        /// Words for `Type`.
        pub enum Type {
            RemoteMcp = "remote_mcp",
            AgentcoreBrowser = "agentcore_browser",
            AgentcoreGateway = "agentcore_gateway",
            InlineFunction = "inline_function",
            AgentcoreCodeInterpreter = "agentcore_code_interpreter",
        }

        /// Words for `Strategy`.
        pub enum Strategy {
            SlidingWindow = "sliding_window",
            Summarization = "summarization",
            None = "none",
        }

        /// Words for `EndpointIpAddressType`.
        pub enum EndpointIpAddressType {
            Ipv4 = "IPV4",
            Ipv6 = "IPV6",
        }

        /// Words for `NetworkMode`.
        pub enum NetworkMode {
            Public = "PUBLIC",
            Vpc = "VPC",
        }

        /// Words for `GrantType`.
        pub enum GrantType {
            ClientCredentials = "CLIENT_CREDENTIALS",
            AuthorizationCode = "AUTHORIZATION_CODE",
        }
    }
}

/// Property types of [`HarnessEndpoint`].
pub mod harness_endpoint {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::BedrockAgentCore::HarnessEndpoint`.
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

/// Property types and words of [`Memory`].
pub mod memory {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContentConfiguration(Properties);

    impl ContentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The level of content detail to deliver
        ///
        /// `Level`. Allowed: [`Level`].
        pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Level", value.into());
            self
        }

        /// The type of content to deliver
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ContentConfiguration> for Json {
        fn from(value: ContentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The memory configuration input.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomConfigurationInput(Properties);

    impl CustomConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EpisodicOverride`.
        pub fn episodic_override(mut self, value: impl Into<Value<EpisodicOverride>>) -> Self {
            self.0.set("EpisodicOverride", value.into());
            self
        }

        /// The custom configuration input.
        ///
        /// `SelfManagedConfiguration`.
        pub fn self_managed_configuration(
            mut self,
            value: impl Into<Value<SelfManagedConfiguration>>,
        ) -> Self {
            self.0.set("SelfManagedConfiguration", value.into());
            self
        }

        /// The memory override configuration.
        ///
        /// `SemanticOverride`.
        pub fn semantic_override(mut self, value: impl Into<Value<SemanticOverride>>) -> Self {
            self.0.set("SemanticOverride", value.into());
            self
        }

        /// The memory configuration override.
        ///
        /// `SummaryOverride`.
        pub fn summary_override(mut self, value: impl Into<Value<SummaryOverride>>) -> Self {
            self.0.set("SummaryOverride", value.into());
            self
        }

        /// The memory user preference override.
        ///
        /// `UserPreferenceOverride`.
        pub fn user_preference_override(
            mut self,
            value: impl Into<Value<UserPreferenceOverride>>,
        ) -> Self {
            self.0.set("UserPreferenceOverride", value.into());
            self
        }
    }

    impl From<CustomConfigurationInput> for Json {
        fn from(value: CustomConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// The memory strategy.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomMemoryStrategy(Properties);

    impl CustomMemoryStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory strategy configuration.
        ///
        /// `Configuration`.
        pub fn configuration(mut self, value: impl Into<Value<CustomConfigurationInput>>) -> Self {
            self.0.set("Configuration", value.into());
            self
        }

        /// Creation timestamp of the memory strategy
        ///
        /// `CreatedAt`.
        pub fn created_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedAt", value.into());
            self
        }

        /// The memory strategy description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// `MemoryRecordSchema`.
        pub fn memory_record_schema(mut self, value: impl Into<Value<MemoryRecordSchema>>) -> Self {
            self.0.set("MemoryRecordSchema", value.into());
            self
        }

        /// The memory strategy name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// List of namespaces for memory strategy
        ///
        /// `NamespaceTemplates`.
        pub fn namespace_templates(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NamespaceTemplates", value.into());
            self
        }

        /// The memory strategy namespaces.
        ///
        /// `Namespaces`.
        pub fn namespaces(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Namespaces", value.into());
            self
        }

        /// `RecordExpiryDurationDays`.
        pub fn record_expiry_duration_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RecordExpiryDurationDays", value.into());
            self
        }

        /// `RecordExpirySpecification`.
        pub fn record_expiry_specification(mut self, value: impl Into<Json>) -> Self {
            self.0.set("RecordExpirySpecification", value.into());
            self
        }

        /// The memory strategy status.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The memory strategy ID.
        ///
        /// `StrategyId`.
        pub fn strategy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StrategyId", value.into());
            self
        }

        /// The memory strategy type.
        ///
        /// `Type`. Allowed: [`CustomMemoryStrategyType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The memory strategy update date and time.
        ///
        /// `UpdatedAt`.
        pub fn updated_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdatedAt", value.into());
            self
        }
    }

    impl From<CustomMemoryStrategy> for Json {
        fn from(value: CustomMemoryStrategy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EpisodicMemoryStrategy(Properties);

    impl EpisodicMemoryStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Creation timestamp of the memory strategy
        ///
        /// `CreatedAt`.
        pub fn created_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedAt", value.into());
            self
        }

        /// Description of the Memory resource
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// `MemoryRecordSchema`.
        pub fn memory_record_schema(mut self, value: impl Into<Value<MemoryRecordSchema>>) -> Self {
            self.0.set("MemoryRecordSchema", value.into());
            self
        }

        /// Name of the Memory resource
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// List of namespaces for memory strategy
        ///
        /// `NamespaceTemplates`.
        pub fn namespace_templates(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NamespaceTemplates", value.into());
            self
        }

        /// List of namespaces for memory strategy
        ///
        /// `Namespaces`.
        pub fn namespaces(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Namespaces", value.into());
            self
        }

        /// `RecordExpiryDurationDays`.
        pub fn record_expiry_duration_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RecordExpiryDurationDays", value.into());
            self
        }

        /// `RecordExpirySpecification`.
        pub fn record_expiry_specification(mut self, value: impl Into<Json>) -> Self {
            self.0.set("RecordExpirySpecification", value.into());
            self
        }

        /// `ReflectionConfiguration`.
        pub fn reflection_configuration(
            mut self,
            value: impl Into<Value<EpisodicReflectionConfigurationInput>>,
        ) -> Self {
            self.0.set("ReflectionConfiguration", value.into());
            self
        }

        /// Status of the memory strategy
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// Unique identifier for the memory strategy
        ///
        /// `StrategyId`.
        pub fn strategy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StrategyId", value.into());
            self
        }

        /// Type of memory strategy
        ///
        /// `Type`. Allowed: [`CustomMemoryStrategyType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Last update timestamp of the memory strategy
        ///
        /// `UpdatedAt`.
        pub fn updated_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdatedAt", value.into());
            self
        }
    }

    impl From<EpisodicMemoryStrategy> for Json {
        fn from(value: EpisodicMemoryStrategy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EpisodicOverride(Properties);

    impl EpisodicOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Consolidation`.
        pub fn consolidation(
            mut self,
            value: impl Into<Value<EpisodicOverrideConsolidationConfigurationInput>>,
        ) -> Self {
            self.0.set("Consolidation", value.into());
            self
        }

        /// `Extraction`.
        pub fn extraction(
            mut self,
            value: impl Into<Value<EpisodicOverrideExtractionConfigurationInput>>,
        ) -> Self {
            self.0.set("Extraction", value.into());
            self
        }

        /// `Reflection`.
        pub fn reflection(
            mut self,
            value: impl Into<Value<EpisodicOverrideReflectionConfigurationInput>>,
        ) -> Self {
            self.0.set("Reflection", value.into());
            self
        }
    }

    impl From<EpisodicOverride> for Json {
        fn from(value: EpisodicOverride) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `AppendToPrompt`, `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EpisodicOverrideConsolidationConfigurationInput(Properties);

    impl EpisodicOverrideConsolidationConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Text prompt for model instructions
        ///
        /// `AppendToPrompt`. Required.
        pub fn append_to_prompt(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppendToPrompt", value.into());
            self
        }

        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }
    }

    impl From<EpisodicOverrideConsolidationConfigurationInput> for Json {
        fn from(value: EpisodicOverrideConsolidationConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `AppendToPrompt`, `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EpisodicOverrideExtractionConfigurationInput(Properties);

    impl EpisodicOverrideExtractionConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Text prompt for model instructions
        ///
        /// `AppendToPrompt`. Required.
        pub fn append_to_prompt(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppendToPrompt", value.into());
            self
        }

        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }
    }

    impl From<EpisodicOverrideExtractionConfigurationInput> for Json {
        fn from(value: EpisodicOverrideExtractionConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `AppendToPrompt`, `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EpisodicOverrideReflectionConfigurationInput(Properties);

    impl EpisodicOverrideReflectionConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Text prompt for model instructions
        ///
        /// `AppendToPrompt`. Required.
        pub fn append_to_prompt(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppendToPrompt", value.into());
            self
        }

        /// `MemoryRecordSchema`.
        pub fn memory_record_schema(mut self, value: impl Into<Value<MemoryRecordSchema>>) -> Self {
            self.0.set("MemoryRecordSchema", value.into());
            self
        }

        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }

        /// List of namespaces for memory strategy
        ///
        /// `NamespaceTemplates`.
        pub fn namespace_templates(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NamespaceTemplates", value.into());
            self
        }

        /// List of namespaces for memory strategy
        ///
        /// `Namespaces`.
        pub fn namespaces(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Namespaces", value.into());
            self
        }
    }

    impl From<EpisodicOverrideReflectionConfigurationInput> for Json {
        fn from(value: EpisodicOverrideReflectionConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EpisodicReflectionConfigurationInput(Properties);

    impl EpisodicReflectionConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MemoryRecordSchema`.
        pub fn memory_record_schema(mut self, value: impl Into<Value<MemoryRecordSchema>>) -> Self {
            self.0.set("MemoryRecordSchema", value.into());
            self
        }

        /// List of namespaces for memory strategy
        ///
        /// `NamespaceTemplates`.
        pub fn namespace_templates(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NamespaceTemplates", value.into());
            self
        }

        /// List of namespaces for memory strategy
        ///
        /// `Namespaces`.
        pub fn namespaces(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Namespaces", value.into());
            self
        }
    }

    impl From<EpisodicReflectionConfigurationInput> for Json {
        fn from(value: EpisodicReflectionConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExtractionConfig(Properties);

    impl ExtractionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LlmExtractionConfig`.
        pub fn llm_extraction_config(
            mut self,
            value: impl Into<Value<LlmExtractionConfig>>,
        ) -> Self {
            self.0.set("LlmExtractionConfig", value.into());
            self
        }
    }

    impl From<ExtractionConfig> for Json {
        fn from(value: ExtractionConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `Key`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IndexedKey(Properties);

    impl IndexedKey {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Key name for metadata fields
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Supported data types for metadata values
        ///
        /// `Type`. Required. Allowed: [`IndexedKeyType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<IndexedKey> for Json {
        fn from(value: IndexedKey) -> Self {
            value.0.into()
        }
    }

    /// The memory invocation configuration input.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InvocationConfigurationInput(Properties);

    impl InvocationConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The message invocation configuration information for the bucket name.
        ///
        /// `PayloadDeliveryBucketName`.
        pub fn payload_delivery_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PayloadDeliveryBucketName", value.into());
            self
        }

        /// The memory trigger condition topic Amazon Resource Name (ARN).
        ///
        /// `TopicArn`.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicArn", value.into());
            self
        }
    }

    impl From<InvocationConfigurationInput> for Json {
        fn from(value: InvocationConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `ContentConfigurations`, `DataStreamArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisResource(Properties);

    impl KinesisResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ContentConfigurations`. Required.
        pub fn content_configurations(
            mut self,
            value: impl Into<List<ContentConfiguration>>,
        ) -> Self {
            self.0.set("ContentConfigurations", value.into());
            self
        }

        /// ARN format
        ///
        /// `DataStreamArn`. Required.
        pub fn data_stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataStreamArn", value.into());
            self
        }
    }

    impl From<KinesisResource> for Json {
        fn from(value: KinesisResource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `Definition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LlmExtractionConfig(Properties);

    impl LlmExtractionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Definition for the metadata schema entry
        ///
        /// `Definition`. Required.
        pub fn definition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Definition", value.into());
            self
        }

        /// LLM extraction instruction
        ///
        /// `LlmExtractionInstruction`.
        pub fn llm_extraction_instruction(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LlmExtractionInstruction", value.into());
            self
        }

        /// `Validation`.
        pub fn validation(mut self, value: impl Into<Value<Validation>>) -> Self {
            self.0.set("Validation", value.into());
            self
        }
    }

    impl From<LlmExtractionConfig> for Json {
        fn from(value: LlmExtractionConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MemoryRecordSchema(Properties);

    impl MemoryRecordSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of metadata schema entries
        ///
        /// `MetadataSchema`.
        pub fn metadata_schema(mut self, value: impl Into<List<MetadataSchemaEntry>>) -> Self {
            self.0.set("MetadataSchema", value.into());
            self
        }
    }

    impl From<MemoryRecordSchema> for Json {
        fn from(value: MemoryRecordSchema) -> Self {
            value.0.into()
        }
    }

    /// The memory strategy.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MemoryStrategy(Properties);

    impl MemoryStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory strategy.
        ///
        /// `CustomMemoryStrategy`.
        pub fn custom_memory_strategy(
            mut self,
            value: impl Into<Value<CustomMemoryStrategy>>,
        ) -> Self {
            self.0.set("CustomMemoryStrategy", value.into());
            self
        }

        /// `EpisodicMemoryStrategy`.
        pub fn episodic_memory_strategy(
            mut self,
            value: impl Into<Value<EpisodicMemoryStrategy>>,
        ) -> Self {
            self.0.set("EpisodicMemoryStrategy", value.into());
            self
        }

        /// The memory strategy.
        ///
        /// `SemanticMemoryStrategy`.
        pub fn semantic_memory_strategy(
            mut self,
            value: impl Into<Value<SemanticMemoryStrategy>>,
        ) -> Self {
            self.0.set("SemanticMemoryStrategy", value.into());
            self
        }

        /// The memory strategy summary.
        ///
        /// `SummaryMemoryStrategy`.
        pub fn summary_memory_strategy(
            mut self,
            value: impl Into<Value<SummaryMemoryStrategy>>,
        ) -> Self {
            self.0.set("SummaryMemoryStrategy", value.into());
            self
        }

        /// The memory strategy.
        ///
        /// `UserPreferenceMemoryStrategy`.
        pub fn user_preference_memory_strategy(
            mut self,
            value: impl Into<Value<UserPreferenceMemoryStrategy>>,
        ) -> Self {
            self.0.set("UserPreferenceMemoryStrategy", value.into());
            self
        }
    }

    impl From<MemoryStrategy> for Json {
        fn from(value: MemoryStrategy) -> Self {
            value.0.into()
        }
    }

    /// The message based trigger input.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MessageBasedTriggerInput(Properties);

    impl MessageBasedTriggerInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory trigger condition input for the message based trigger message count.
        ///
        /// `MessageCount`.
        pub fn message_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MessageCount", value.into());
            self
        }
    }

    impl From<MessageBasedTriggerInput> for Json {
        fn from(value: MessageBasedTriggerInput) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataSchemaEntry(Properties);

    impl MetadataSchemaEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ExtractionConfig`.
        pub fn extraction_config(mut self, value: impl Into<Value<ExtractionConfig>>) -> Self {
            self.0.set("ExtractionConfig", value.into());
            self
        }

        /// Specifies whether the metadata value is extracted by the LLM or passed through deterministically from the event
        ///
        /// `ExtractionType`. Allowed: [`ExtractionType`].
        pub fn extraction_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExtractionType", value.into());
            self
        }

        /// Key name for metadata fields
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Supported data types for metadata values
        ///
        /// `Type`. Allowed: [`IndexedKeyType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<MetadataSchemaEntry> for Json {
        fn from(value: MetadataSchemaEntry) -> Self {
            value.0.into()
        }
    }

    /// A namespace variable key definition with optional validation rules
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NamespaceKeyEntry(Properties);

    impl NamespaceKeyEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A namespace variable key name. Must start with a lowercase letter and contain only lowercase alphanumeric characters. Cannot be a built-in variable (memoryStrategyId, sessionId, actorId).
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Validation rules for namespace variable values. Multiple rules can be specified and all must pass.
        ///
        /// `Validation`.
        pub fn validation(mut self, value: impl Into<Value<NamespaceKeyValidation>>) -> Self {
            self.0.set("Validation", value.into());
            self
        }
    }

    impl From<NamespaceKeyEntry> for Json {
        fn from(value: NamespaceKeyEntry) -> Self {
            value.0.into()
        }
    }

    /// Validation rules for namespace variable values. Multiple rules can be specified and all must pass.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NamespaceKeyValidation(Properties);

    impl NamespaceKeyValidation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of allowed values for this namespace variable
        ///
        /// `AllowedValues`.
        pub fn allowed_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedValues", value.into());
            self
        }

        /// A regex pattern that a namespace variable value must match
        ///
        /// `RegexPattern`.
        pub fn regex_pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegexPattern", value.into());
            self
        }
    }

    impl From<NamespaceKeyValidation> for Json {
        fn from(value: NamespaceKeyValidation) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NumberValidation(Properties);

    impl NumberValidation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MaxValue`.
        pub fn max_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxValue", value.into());
            self
        }

        /// `MinValue`.
        pub fn min_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinValue", value.into());
            self
        }
    }

    impl From<NumberValidation> for Json {
        fn from(value: NumberValidation) -> Self {
            value.0.into()
        }
    }

    /// The self managed configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SelfManagedConfiguration(Properties);

    impl SelfManagedConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory configuration for self managed.
        ///
        /// `HistoricalContextWindowSize`.
        pub fn historical_context_window_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HistoricalContextWindowSize", value.into());
            self
        }

        /// The self managed configuration.
        ///
        /// `InvocationConfiguration`.
        pub fn invocation_configuration(
            mut self,
            value: impl Into<Value<InvocationConfigurationInput>>,
        ) -> Self {
            self.0.set("InvocationConfiguration", value.into());
            self
        }

        /// `TriggerConditions`.
        pub fn trigger_conditions(mut self, value: impl Into<List<TriggerConditionInput>>) -> Self {
            self.0.set("TriggerConditions", value.into());
            self
        }
    }

    impl From<SelfManagedConfiguration> for Json {
        fn from(value: SelfManagedConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The memory strategy.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SemanticMemoryStrategy(Properties);

    impl SemanticMemoryStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Creation timestamp of the memory strategy
        ///
        /// `CreatedAt`.
        pub fn created_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedAt", value.into());
            self
        }

        /// The memory strategy description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// `MemoryRecordSchema`.
        pub fn memory_record_schema(mut self, value: impl Into<Value<MemoryRecordSchema>>) -> Self {
            self.0.set("MemoryRecordSchema", value.into());
            self
        }

        /// The memory strategy name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// List of namespaces for memory strategy
        ///
        /// `NamespaceTemplates`.
        pub fn namespace_templates(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NamespaceTemplates", value.into());
            self
        }

        /// The memory strategy namespaces.
        ///
        /// `Namespaces`.
        pub fn namespaces(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Namespaces", value.into());
            self
        }

        /// `RecordExpiryDurationDays`.
        pub fn record_expiry_duration_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RecordExpiryDurationDays", value.into());
            self
        }

        /// `RecordExpirySpecification`.
        pub fn record_expiry_specification(mut self, value: impl Into<Json>) -> Self {
            self.0.set("RecordExpirySpecification", value.into());
            self
        }

        /// Status of the memory strategy
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The memory strategy ID.
        ///
        /// `StrategyId`.
        pub fn strategy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StrategyId", value.into());
            self
        }

        /// The memory strategy type.
        ///
        /// `Type`. Allowed: [`CustomMemoryStrategyType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Last update timestamp of the memory strategy
        ///
        /// `UpdatedAt`.
        pub fn updated_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdatedAt", value.into());
            self
        }
    }

    impl From<SemanticMemoryStrategy> for Json {
        fn from(value: SemanticMemoryStrategy) -> Self {
            value.0.into()
        }
    }

    /// The memory override.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SemanticOverride(Properties);

    impl SemanticOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory override consolidation.
        ///
        /// `Consolidation`.
        pub fn consolidation(
            mut self,
            value: impl Into<Value<SemanticOverrideConsolidationConfigurationInput>>,
        ) -> Self {
            self.0.set("Consolidation", value.into());
            self
        }

        /// The memory override extraction.
        ///
        /// `Extraction`.
        pub fn extraction(
            mut self,
            value: impl Into<Value<SemanticOverrideExtractionConfigurationInput>>,
        ) -> Self {
            self.0.set("Extraction", value.into());
            self
        }
    }

    impl From<SemanticOverride> for Json {
        fn from(value: SemanticOverride) -> Self {
            value.0.into()
        }
    }

    /// The memory override configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `AppendToPrompt`, `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SemanticOverrideConsolidationConfigurationInput(Properties);

    impl SemanticOverrideConsolidationConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The override configuration.
        ///
        /// `AppendToPrompt`. Required.
        pub fn append_to_prompt(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppendToPrompt", value.into());
            self
        }

        /// The memory override model ID.
        ///
        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }
    }

    impl From<SemanticOverrideConsolidationConfigurationInput> for Json {
        fn from(value: SemanticOverrideConsolidationConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// The memory override configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `AppendToPrompt`, `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SemanticOverrideExtractionConfigurationInput(Properties);

    impl SemanticOverrideExtractionConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The extraction configuration.
        ///
        /// `AppendToPrompt`. Required.
        pub fn append_to_prompt(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppendToPrompt", value.into());
            self
        }

        /// The memory override configuration model ID.
        ///
        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }
    }

    impl From<SemanticOverrideExtractionConfigurationInput> for Json {
        fn from(value: SemanticOverrideExtractionConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamDeliveryResource(Properties);

    impl StreamDeliveryResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Kinesis`.
        pub fn kinesis(mut self, value: impl Into<Value<KinesisResource>>) -> Self {
            self.0.set("Kinesis", value.into());
            self
        }
    }

    impl From<StreamDeliveryResource> for Json {
        fn from(value: StreamDeliveryResource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `Resources`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamDeliveryResources(Properties);

    impl StreamDeliveryResources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Resources`. Required.
        pub fn resources(mut self, value: impl Into<List<StreamDeliveryResource>>) -> Self {
            self.0.set("Resources", value.into());
            self
        }
    }

    impl From<StreamDeliveryResources> for Json {
        fn from(value: StreamDeliveryResources) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StringListValidation(Properties);

    impl StringListValidation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AllowedValues`.
        pub fn allowed_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedValues", value.into());
            self
        }

        /// `MaxItems`.
        pub fn max_items(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxItems", value.into());
            self
        }
    }

    impl From<StringListValidation> for Json {
        fn from(value: StringListValidation) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `AllowedValues`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StringValidation(Properties);

    impl StringValidation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AllowedValues`. Required.
        pub fn allowed_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedValues", value.into());
            self
        }
    }

    impl From<StringValidation> for Json {
        fn from(value: StringValidation) -> Self {
            value.0.into()
        }
    }

    /// The memory strategy.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SummaryMemoryStrategy(Properties);

    impl SummaryMemoryStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Creation timestamp of the memory strategy
        ///
        /// `CreatedAt`.
        pub fn created_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedAt", value.into());
            self
        }

        /// The memory strategy description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// `MemoryRecordSchema`.
        pub fn memory_record_schema(mut self, value: impl Into<Value<MemoryRecordSchema>>) -> Self {
            self.0.set("MemoryRecordSchema", value.into());
            self
        }

        /// The memory strategy name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// List of namespaces for memory strategy
        ///
        /// `NamespaceTemplates`.
        pub fn namespace_templates(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NamespaceTemplates", value.into());
            self
        }

        /// The summary memory strategy.
        ///
        /// `Namespaces`.
        pub fn namespaces(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Namespaces", value.into());
            self
        }

        /// `RecordExpiryDurationDays`.
        pub fn record_expiry_duration_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RecordExpiryDurationDays", value.into());
            self
        }

        /// `RecordExpirySpecification`.
        pub fn record_expiry_specification(mut self, value: impl Into<Json>) -> Self {
            self.0.set("RecordExpirySpecification", value.into());
            self
        }

        /// The memory strategy status.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The memory strategy ID.
        ///
        /// `StrategyId`.
        pub fn strategy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StrategyId", value.into());
            self
        }

        /// The memory strategy type.
        ///
        /// `Type`. Allowed: [`CustomMemoryStrategyType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The memory strategy update date and time.
        ///
        /// `UpdatedAt`.
        pub fn updated_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdatedAt", value.into());
            self
        }
    }

    impl From<SummaryMemoryStrategy> for Json {
        fn from(value: SummaryMemoryStrategy) -> Self {
            value.0.into()
        }
    }

    /// The memory summary override.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SummaryOverride(Properties);

    impl SummaryOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory override consolidation.
        ///
        /// `Consolidation`.
        pub fn consolidation(
            mut self,
            value: impl Into<Value<SummaryOverrideConsolidationConfigurationInput>>,
        ) -> Self {
            self.0.set("Consolidation", value.into());
            self
        }
    }

    impl From<SummaryOverride> for Json {
        fn from(value: SummaryOverride) -> Self {
            value.0.into()
        }
    }

    /// The consolidation configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `AppendToPrompt`, `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SummaryOverrideConsolidationConfigurationInput(Properties);

    impl SummaryOverrideConsolidationConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory override configuration.
        ///
        /// `AppendToPrompt`. Required.
        pub fn append_to_prompt(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppendToPrompt", value.into());
            self
        }

        /// The memory override configuration model ID.
        ///
        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }
    }

    impl From<SummaryOverrideConsolidationConfigurationInput> for Json {
        fn from(value: SummaryOverrideConsolidationConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// The memory trigger condition input for the time based trigger.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeBasedTriggerInput(Properties);

    impl TimeBasedTriggerInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory trigger condition input for the session timeout.
        ///
        /// `IdleSessionTimeout`.
        pub fn idle_session_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IdleSessionTimeout", value.into());
            self
        }
    }

    impl From<TimeBasedTriggerInput> for Json {
        fn from(value: TimeBasedTriggerInput) -> Self {
            value.0.into()
        }
    }

    /// The token based trigger input.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TokenBasedTriggerInput(Properties);

    impl TokenBasedTriggerInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The token based trigger token count.
        ///
        /// `TokenCount`.
        pub fn token_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TokenCount", value.into());
            self
        }
    }

    impl From<TokenBasedTriggerInput> for Json {
        fn from(value: TokenBasedTriggerInput) -> Self {
            value.0.into()
        }
    }

    /// The memory trigger condition input.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TriggerConditionInput(Properties);

    impl TriggerConditionInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory trigger condition input for the message based trigger.
        ///
        /// `MessageBasedTrigger`.
        pub fn message_based_trigger(
            mut self,
            value: impl Into<Value<MessageBasedTriggerInput>>,
        ) -> Self {
            self.0.set("MessageBasedTrigger", value.into());
            self
        }

        /// The memory trigger condition input.
        ///
        /// `TimeBasedTrigger`.
        pub fn time_based_trigger(
            mut self,
            value: impl Into<Value<TimeBasedTriggerInput>>,
        ) -> Self {
            self.0.set("TimeBasedTrigger", value.into());
            self
        }

        /// The trigger condition information for a token based trigger.
        ///
        /// `TokenBasedTrigger`.
        pub fn token_based_trigger(
            mut self,
            value: impl Into<Value<TokenBasedTriggerInput>>,
        ) -> Self {
            self.0.set("TokenBasedTrigger", value.into());
            self
        }
    }

    impl From<TriggerConditionInput> for Json {
        fn from(value: TriggerConditionInput) -> Self {
            value.0.into()
        }
    }

    /// The memory strategy.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserPreferenceMemoryStrategy(Properties);

    impl UserPreferenceMemoryStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Creation timestamp of the memory strategy
        ///
        /// `CreatedAt`.
        pub fn created_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedAt", value.into());
            self
        }

        /// The memory strategy description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// `MemoryRecordSchema`.
        pub fn memory_record_schema(mut self, value: impl Into<Value<MemoryRecordSchema>>) -> Self {
            self.0.set("MemoryRecordSchema", value.into());
            self
        }

        /// The memory strategy name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// List of namespaces for memory strategy
        ///
        /// `NamespaceTemplates`.
        pub fn namespace_templates(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NamespaceTemplates", value.into());
            self
        }

        /// The memory namespaces.
        ///
        /// `Namespaces`.
        pub fn namespaces(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Namespaces", value.into());
            self
        }

        /// `RecordExpiryDurationDays`.
        pub fn record_expiry_duration_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RecordExpiryDurationDays", value.into());
            self
        }

        /// `RecordExpirySpecification`.
        pub fn record_expiry_specification(mut self, value: impl Into<Json>) -> Self {
            self.0.set("RecordExpirySpecification", value.into());
            self
        }

        /// The memory strategy status.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The memory strategy ID.
        ///
        /// `StrategyId`.
        pub fn strategy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StrategyId", value.into());
            self
        }

        /// The memory strategy type.
        ///
        /// `Type`. Allowed: [`CustomMemoryStrategyType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The memory strategy update date and time.
        ///
        /// `UpdatedAt`.
        pub fn updated_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdatedAt", value.into());
            self
        }
    }

    impl From<UserPreferenceMemoryStrategy> for Json {
        fn from(value: UserPreferenceMemoryStrategy) -> Self {
            value.0.into()
        }
    }

    /// The memory user preference override.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserPreferenceOverride(Properties);

    impl UserPreferenceOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory override consolidation information.
        ///
        /// `Consolidation`.
        pub fn consolidation(
            mut self,
            value: impl Into<Value<UserPreferenceOverrideConsolidationConfigurationInput>>,
        ) -> Self {
            self.0.set("Consolidation", value.into());
            self
        }

        /// The memory user preferences for extraction.
        ///
        /// `Extraction`.
        pub fn extraction(
            mut self,
            value: impl Into<Value<UserPreferenceOverrideExtractionConfigurationInput>>,
        ) -> Self {
            self.0.set("Extraction", value.into());
            self
        }
    }

    impl From<UserPreferenceOverride> for Json {
        fn from(value: UserPreferenceOverride) -> Self {
            value.0.into()
        }
    }

    /// The configuration input.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `AppendToPrompt`, `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserPreferenceOverrideConsolidationConfigurationInput(Properties);

    impl UserPreferenceOverrideConsolidationConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory configuration.
        ///
        /// `AppendToPrompt`. Required.
        pub fn append_to_prompt(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppendToPrompt", value.into());
            self
        }

        /// The memory override configuration model ID.
        ///
        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }
    }

    impl From<UserPreferenceOverrideConsolidationConfigurationInput> for Json {
        fn from(value: UserPreferenceOverrideConsolidationConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// The memory override configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::Memory`.
    ///
    /// Required: `AppendToPrompt`, `ModelId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserPreferenceOverrideExtractionConfigurationInput(Properties);

    impl UserPreferenceOverrideExtractionConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The extraction configuration.
        ///
        /// `AppendToPrompt`. Required.
        pub fn append_to_prompt(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppendToPrompt", value.into());
            self
        }

        /// The memory override for the model ID.
        ///
        /// `ModelId`. Required.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }
    }

    impl From<UserPreferenceOverrideExtractionConfigurationInput> for Json {
        fn from(value: UserPreferenceOverrideExtractionConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Validation(Properties);

    impl Validation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `NumberValidation`.
        pub fn number_validation(mut self, value: impl Into<Value<NumberValidation>>) -> Self {
            self.0.set("NumberValidation", value.into());
            self
        }

        /// `StringListValidation`.
        pub fn string_list_validation(
            mut self,
            value: impl Into<Value<StringListValidation>>,
        ) -> Self {
            self.0.set("StringListValidation", value.into());
            self
        }

        /// `StringValidation`.
        pub fn string_validation(mut self, value: impl Into<Value<StringValidation>>) -> Self {
            self.0.set("StringValidation", value.into());
            self
        }
    }

    impl From<Validation> for Json {
        fn from(value: Validation) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Level`.
        pub enum Level {
            MetadataOnly = "METADATA_ONLY",
            FullContent = "FULL_CONTENT",
        }

        /// Words for `Type`.
        pub enum Type {
            MemoryRecords = "MEMORY_RECORDS",
        }

        /// Words for `Status`.
        pub enum Status {
            Creating = "CREATING",
            Active = "ACTIVE",
            Deleting = "DELETING",
            Failed = "FAILED",
        }

        /// Words for `Type`.
        pub enum CustomMemoryStrategyType {
            Semantic = "SEMANTIC",
            Summarization = "SUMMARIZATION",
            UserPreference = "USER_PREFERENCE",
            Custom = "CUSTOM",
            Episodic = "EPISODIC",
        }

        /// Words for `Type`.
        pub enum IndexedKeyType {
            String = "STRING",
            Stringlist = "STRINGLIST",
            Number = "NUMBER",
        }

        /// Words for `ExtractionType`.
        pub enum ExtractionType {
            LlmInferred = "LLM_INFERRED",
            StrictlyConsistent = "STRICTLY_CONSISTENT",
        }
    }
}

/// Property types and words of [`OAuth2CredentialProvider`].
pub mod o_auth2_credential_provider {
    use crate::{Json, List, Map, Properties, Value};

    /// Input configuration for an Atlassian OAuth2 provider
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `ClientId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AtlassianOauth2ProviderConfigInput(Properties);

    impl AtlassianOauth2ProviderConfigInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// A reference to a customer-provided secret stored in AWS Secrets Manager
        ///
        /// `ClientSecretConfig`.
        pub fn client_secret_config(mut self, value: impl Into<Value<SecretReference>>) -> Self {
            self.0.set("ClientSecretConfig", value.into());
            self
        }

        /// `ClientSecretSource`. Allowed: [`ClientSecretSource`].
        pub fn client_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecretSource", value.into());
            self
        }
    }

    impl From<AtlassianOauth2ProviderConfigInput> for Json {
        fn from(value: AtlassianOauth2ProviderConfigInput) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a secret in AWS Secrets Manager
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientSecretArn(Properties);

    impl ClientSecretArn {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the secret in AWS Secrets Manager
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<ClientSecretArn> for Json {
        fn from(value: ClientSecretArn) -> Self {
            value.0.into()
        }
    }

    /// Input configuration for a custom OAuth2 provider
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `OauthDiscovery`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomOauth2ProviderConfigInput(Properties);

    impl CustomOauth2ProviderConfigInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The client authentication method to use when authenticating with the token endpoint
        ///
        /// `ClientAuthenticationMethod`. Allowed: [`ClientAuthenticationMethod`].
        pub fn client_authentication_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientAuthenticationMethod", value.into());
            self
        }

        /// The client ID for the custom OAuth2 provider
        ///
        /// `ClientId`.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The client secret for the custom OAuth2 provider
        ///
        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// A reference to a customer-provided secret stored in AWS Secrets Manager
        ///
        /// `ClientSecretConfig`.
        pub fn client_secret_config(mut self, value: impl Into<Value<SecretReference>>) -> Self {
            self.0.set("ClientSecretConfig", value.into());
            self
        }

        /// The source of the client secret
        ///
        /// `ClientSecretSource`. Allowed: [`ClientSecretSource`].
        pub fn client_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecretSource", value.into());
            self
        }

        /// Discovery information for an OAuth2 provider
        ///
        /// `OauthDiscovery`. Required.
        pub fn oauth_discovery(mut self, value: impl Into<Value<Oauth2Discovery>>) -> Self {
            self.0.set("OauthDiscovery", value.into());
            self
        }

        /// Configuration for on-behalf-of token exchange
        ///
        /// `OnBehalfOfTokenExchangeConfig`.
        pub fn on_behalf_of_token_exchange_config(
            mut self,
            value: impl Into<Value<OnBehalfOfTokenExchangeConfig>>,
        ) -> Self {
            self.0.set("OnBehalfOfTokenExchangeConfig", value.into());
            self
        }

        /// The private endpoint configuration for connecting to private resources in your VPC
        ///
        /// `PrivateEndpoint`.
        pub fn private_endpoint(mut self, value: impl Into<Value<PrivateEndpoint>>) -> Self {
            self.0.set("PrivateEndpoint", value.into());
            self
        }

        /// A list of private endpoint overrides. Each override maps a specific domain to a private endpoint, enabling secure connectivity through VPC Lattice resource configurations.
        ///
        /// `PrivateEndpointOverrides`.
        pub fn private_endpoint_overrides(
            mut self,
            value: impl Into<List<PrivateEndpointOverride>>,
        ) -> Self {
            self.0.set("PrivateEndpointOverrides", value.into());
            self
        }

        /// Configuration for private\_key\_jwt client authentication (RFC 7523)
        ///
        /// `PrivateKeyJwtConfig`.
        pub fn private_key_jwt_config(
            mut self,
            value: impl Into<Value<PrivateKeyJwtConfig>>,
        ) -> Self {
            self.0.set("PrivateKeyJwtConfig", value.into());
            self
        }
    }

    impl From<CustomOauth2ProviderConfigInput> for Json {
        fn from(value: CustomOauth2ProviderConfigInput) -> Self {
            value.0.into()
        }
    }

    /// Input configuration for a GitHub OAuth2 provider
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `ClientId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GithubOauth2ProviderConfigInput(Properties);

    impl GithubOauth2ProviderConfigInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// A reference to a customer-provided secret stored in AWS Secrets Manager
        ///
        /// `ClientSecretConfig`.
        pub fn client_secret_config(mut self, value: impl Into<Value<SecretReference>>) -> Self {
            self.0.set("ClientSecretConfig", value.into());
            self
        }

        /// `ClientSecretSource`. Allowed: [`ClientSecretSource`].
        pub fn client_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecretSource", value.into());
            self
        }
    }

    impl From<GithubOauth2ProviderConfigInput> for Json {
        fn from(value: GithubOauth2ProviderConfigInput) -> Self {
            value.0.into()
        }
    }

    /// Input configuration for a Google OAuth2 provider
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `ClientId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GoogleOauth2ProviderConfigInput(Properties);

    impl GoogleOauth2ProviderConfigInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// A reference to a customer-provided secret stored in AWS Secrets Manager
        ///
        /// `ClientSecretConfig`.
        pub fn client_secret_config(mut self, value: impl Into<Value<SecretReference>>) -> Self {
            self.0.set("ClientSecretConfig", value.into());
            self
        }

        /// `ClientSecretSource`. Allowed: [`ClientSecretSource`].
        pub fn client_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecretSource", value.into());
            self
        }
    }

    impl From<GoogleOauth2ProviderConfigInput> for Json {
        fn from(value: GoogleOauth2ProviderConfigInput) -> Self {
            value.0.into()
        }
    }

    /// Input configuration for a supported non-custom OAuth2 provider
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `ClientId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IncludedOauth2ProviderConfigInput(Properties);

    impl IncludedOauth2ProviderConfigInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// OAuth2 authorization endpoint for your isolated OAuth2 application tenant
        ///
        /// `AuthorizationEndpoint`.
        pub fn authorization_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationEndpoint", value.into());
            self
        }

        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// A reference to a customer-provided secret stored in AWS Secrets Manager
        ///
        /// `ClientSecretConfig`.
        pub fn client_secret_config(mut self, value: impl Into<Value<SecretReference>>) -> Self {
            self.0.set("ClientSecretConfig", value.into());
            self
        }

        /// `ClientSecretSource`. Allowed: [`ClientSecretSource`].
        pub fn client_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecretSource", value.into());
            self
        }

        /// Token issuer of your isolated OAuth2 application tenant
        ///
        /// `Issuer`.
        pub fn issuer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Issuer", value.into());
            self
        }

        /// OAuth2 token endpoint for your isolated OAuth2 application tenant
        ///
        /// `TokenEndpoint`.
        pub fn token_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TokenEndpoint", value.into());
            self
        }
    }

    impl From<IncludedOauth2ProviderConfigInput> for Json {
        fn from(value: IncludedOauth2ProviderConfigInput) -> Self {
            value.0.into()
        }
    }

    /// Contains the KMS key configuration for a JWT client assertion
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `KmsKeyArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KmsKeySourceType(Properties);

    impl KmsKeySourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the KMS key used to sign the JWT client assertion
        ///
        /// `KmsKeyArn`. Required.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<KmsKeySourceType> for Json {
        fn from(value: KmsKeySourceType) -> Self {
            value.0.into()
        }
    }

    /// Input configuration for a LinkedIn OAuth2 provider
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `ClientId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkedinOauth2ProviderConfigInput(Properties);

    impl LinkedinOauth2ProviderConfigInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// A reference to a customer-provided secret stored in AWS Secrets Manager
        ///
        /// `ClientSecretConfig`.
        pub fn client_secret_config(mut self, value: impl Into<Value<SecretReference>>) -> Self {
            self.0.set("ClientSecretConfig", value.into());
            self
        }

        /// `ClientSecretSource`. Allowed: [`ClientSecretSource`].
        pub fn client_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecretSource", value.into());
            self
        }
    }

    impl From<LinkedinOauth2ProviderConfigInput> for Json {
        fn from(value: LinkedinOauth2ProviderConfigInput) -> Self {
            value.0.into()
        }
    }

    /// Configuration for a managed VPC Lattice resource. AgentCore creates and manages the VPC Lattice resource gateway and resource configuration on your behalf.
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `EndpointIpAddressType`, `SubnetIds`, `VpcIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedVpcResource(Properties);

    impl ManagedVpcResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP address type for the resource configuration endpoint
        ///
        /// `EndpointIpAddressType`. Required. Allowed: [`EndpointIpAddressType`].
        pub fn endpoint_ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointIpAddressType", value.into());
            self
        }

        /// An intermediate publicly resolvable domain used as the VPC Lattice resource configuration endpoint
        ///
        /// `RoutingDomain`.
        pub fn routing_domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoutingDomain", value.into());
            self
        }

        /// The security group IDs to associate with the VPC Lattice resource gateway
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The subnet IDs within the VPC where the VPC Lattice resource gateway is placed
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }

        /// A map of tags (key-value pairs) to apply to a resource
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// The ID of the VPC that contains your private resource
        ///
        /// `VpcIdentifier`. Required.
        pub fn vpc_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcIdentifier", value.into());
            self
        }
    }

    impl From<ManagedVpcResource> for Json {
        fn from(value: ManagedVpcResource) -> Self {
            value.0.into()
        }
    }

    /// Input configuration for a Microsoft OAuth2 provider
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `ClientId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MicrosoftOauth2ProviderConfigInput(Properties);

    impl MicrosoftOauth2ProviderConfigInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// A reference to a customer-provided secret stored in AWS Secrets Manager
        ///
        /// `ClientSecretConfig`.
        pub fn client_secret_config(mut self, value: impl Into<Value<SecretReference>>) -> Self {
            self.0.set("ClientSecretConfig", value.into());
            self
        }

        /// `ClientSecretSource`. Allowed: [`ClientSecretSource`].
        pub fn client_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecretSource", value.into());
            self
        }

        /// The Microsoft Entra ID tenant ID
        ///
        /// `TenantId`.
        pub fn tenant_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TenantId", value.into());
            self
        }
    }

    impl From<MicrosoftOauth2ProviderConfigInput> for Json {
        fn from(value: MicrosoftOauth2ProviderConfigInput) -> Self {
            value.0.into()
        }
    }

    /// Authorization server metadata for the OAuth2 provider
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `AuthorizationEndpoint`, `Issuer`, `TokenEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Oauth2AuthorizationServerMetadata(Properties);

    impl Oauth2AuthorizationServerMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authorization endpoint URL
        ///
        /// `AuthorizationEndpoint`. Required.
        pub fn authorization_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationEndpoint", value.into());
            self
        }

        /// The issuer URL for the OAuth2 authorization server
        ///
        /// `Issuer`. Required.
        pub fn issuer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Issuer", value.into());
            self
        }

        /// The supported response types
        ///
        /// `ResponseTypes`.
        pub fn response_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResponseTypes", value.into());
            self
        }

        /// The token endpoint URL
        ///
        /// `TokenEndpoint`. Required.
        pub fn token_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TokenEndpoint", value.into());
            self
        }
    }

    impl From<Oauth2AuthorizationServerMetadata> for Json {
        fn from(value: Oauth2AuthorizationServerMetadata) -> Self {
            value.0.into()
        }
    }

    /// Discovery information for an OAuth2 provider
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Oauth2Discovery(Properties);

    impl Oauth2Discovery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Authorization server metadata for the OAuth2 provider
        ///
        /// `AuthorizationServerMetadata`.
        pub fn authorization_server_metadata(
            mut self,
            value: impl Into<Value<Oauth2AuthorizationServerMetadata>>,
        ) -> Self {
            self.0.set("AuthorizationServerMetadata", value.into());
            self
        }

        /// The discovery URL for the OAuth2 provider
        ///
        /// `DiscoveryUrl`.
        pub fn discovery_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DiscoveryUrl", value.into());
            self
        }
    }

    impl From<Oauth2Discovery> for Json {
        fn from(value: Oauth2Discovery) -> Self {
            value.0.into()
        }
    }

    /// Input configuration for an OAuth2 provider
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Oauth2ProviderConfigInput(Properties);

    impl Oauth2ProviderConfigInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Input configuration for an Atlassian OAuth2 provider
        ///
        /// `AtlassianOauth2ProviderConfig`.
        pub fn atlassian_oauth2_provider_config(
            mut self,
            value: impl Into<Value<AtlassianOauth2ProviderConfigInput>>,
        ) -> Self {
            self.0.set("AtlassianOauth2ProviderConfig", value.into());
            self
        }

        /// Input configuration for a custom OAuth2 provider
        ///
        /// `CustomOauth2ProviderConfig`.
        pub fn custom_oauth2_provider_config(
            mut self,
            value: impl Into<Value<CustomOauth2ProviderConfigInput>>,
        ) -> Self {
            self.0.set("CustomOauth2ProviderConfig", value.into());
            self
        }

        /// Input configuration for a GitHub OAuth2 provider
        ///
        /// `GithubOauth2ProviderConfig`.
        pub fn github_oauth2_provider_config(
            mut self,
            value: impl Into<Value<GithubOauth2ProviderConfigInput>>,
        ) -> Self {
            self.0.set("GithubOauth2ProviderConfig", value.into());
            self
        }

        /// Input configuration for a Google OAuth2 provider
        ///
        /// `GoogleOauth2ProviderConfig`.
        pub fn google_oauth2_provider_config(
            mut self,
            value: impl Into<Value<GoogleOauth2ProviderConfigInput>>,
        ) -> Self {
            self.0.set("GoogleOauth2ProviderConfig", value.into());
            self
        }

        /// Input configuration for a supported non-custom OAuth2 provider
        ///
        /// `IncludedOauth2ProviderConfig`.
        pub fn included_oauth2_provider_config(
            mut self,
            value: impl Into<Value<IncludedOauth2ProviderConfigInput>>,
        ) -> Self {
            self.0.set("IncludedOauth2ProviderConfig", value.into());
            self
        }

        /// Input configuration for a LinkedIn OAuth2 provider
        ///
        /// `LinkedinOauth2ProviderConfig`.
        pub fn linkedin_oauth2_provider_config(
            mut self,
            value: impl Into<Value<LinkedinOauth2ProviderConfigInput>>,
        ) -> Self {
            self.0.set("LinkedinOauth2ProviderConfig", value.into());
            self
        }

        /// Input configuration for a Microsoft OAuth2 provider
        ///
        /// `MicrosoftOauth2ProviderConfig`.
        pub fn microsoft_oauth2_provider_config(
            mut self,
            value: impl Into<Value<MicrosoftOauth2ProviderConfigInput>>,
        ) -> Self {
            self.0.set("MicrosoftOauth2ProviderConfig", value.into());
            self
        }

        /// Input configuration for a Salesforce OAuth2 provider
        ///
        /// `SalesforceOauth2ProviderConfig`.
        pub fn salesforce_oauth2_provider_config(
            mut self,
            value: impl Into<Value<SalesforceOauth2ProviderConfigInput>>,
        ) -> Self {
            self.0.set("SalesforceOauth2ProviderConfig", value.into());
            self
        }

        /// Input configuration for a Slack OAuth2 provider
        ///
        /// `SlackOauth2ProviderConfig`.
        pub fn slack_oauth2_provider_config(
            mut self,
            value: impl Into<Value<SlackOauth2ProviderConfigInput>>,
        ) -> Self {
            self.0.set("SlackOauth2ProviderConfig", value.into());
            self
        }
    }

    impl From<Oauth2ProviderConfigInput> for Json {
        fn from(value: Oauth2ProviderConfigInput) -> Self {
            value.0.into()
        }
    }

    /// Output configuration for an OAuth2 provider
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Oauth2ProviderConfigOutput(Properties);

    impl Oauth2ProviderConfigOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The client authentication method used when authenticating with the token endpoint
        ///
        /// `ClientAuthenticationMethod`. Allowed: [`ClientAuthenticationMethod`].
        pub fn client_authentication_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientAuthenticationMethod", value.into());
            self
        }

        /// `ClientId`.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// Discovery information for an OAuth2 provider
        ///
        /// `OauthDiscovery`.
        pub fn oauth_discovery(mut self, value: impl Into<Value<Oauth2Discovery>>) -> Self {
            self.0.set("OauthDiscovery", value.into());
            self
        }

        /// Configuration for on-behalf-of token exchange
        ///
        /// `OnBehalfOfTokenExchangeConfig`.
        pub fn on_behalf_of_token_exchange_config(
            mut self,
            value: impl Into<Value<OnBehalfOfTokenExchangeConfig>>,
        ) -> Self {
            self.0.set("OnBehalfOfTokenExchangeConfig", value.into());
            self
        }

        /// The private endpoint configuration for connecting to private resources in your VPC
        ///
        /// `PrivateEndpoint`.
        pub fn private_endpoint(mut self, value: impl Into<Value<PrivateEndpoint>>) -> Self {
            self.0.set("PrivateEndpoint", value.into());
            self
        }

        /// The list of private endpoint overrides for the OAuth2 provider. Each override maps a specific domain to a private endpoint, enabling secure connectivity through VPC Lattice resource configurations.
        ///
        /// `PrivateEndpointOverrides`.
        pub fn private_endpoint_overrides(
            mut self,
            value: impl Into<List<PrivateEndpointOverride>>,
        ) -> Self {
            self.0.set("PrivateEndpointOverrides", value.into());
            self
        }

        /// Configuration for private\_key\_jwt client authentication (RFC 7523)
        ///
        /// `PrivateKeyJwtConfig`.
        pub fn private_key_jwt_config(
            mut self,
            value: impl Into<Value<PrivateKeyJwtConfig>>,
        ) -> Self {
            self.0.set("PrivateKeyJwtConfig", value.into());
            self
        }
    }

    impl From<Oauth2ProviderConfigOutput> for Json {
        fn from(value: Oauth2ProviderConfigOutput) -> Self {
            value.0.into()
        }
    }

    /// Configuration for on-behalf-of token exchange
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `GrantType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnBehalfOfTokenExchangeConfig(Properties);

    impl OnBehalfOfTokenExchangeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The grant type for on-behalf-of token exchange
        ///
        /// `GrantType`. Required. Allowed: [`GrantType`].
        pub fn grant_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GrantType", value.into());
            self
        }

        /// Configuration for RFC 8693 Token Exchange
        ///
        /// `TokenExchangeGrantTypeConfig`.
        pub fn token_exchange_grant_type_config(
            mut self,
            value: impl Into<Value<TokenExchangeGrantTypeConfig>>,
        ) -> Self {
            self.0.set("TokenExchangeGrantTypeConfig", value.into());
            self
        }
    }

    impl From<OnBehalfOfTokenExchangeConfig> for Json {
        fn from(value: OnBehalfOfTokenExchangeConfig) -> Self {
            value.0.into()
        }
    }

    /// The private endpoint configuration for connecting to private resources in your VPC
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrivateEndpoint(Properties);

    impl PrivateEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for a managed VPC Lattice resource. AgentCore creates and manages the VPC Lattice resource gateway and resource configuration on your behalf.
        ///
        /// `ManagedVpcResource`.
        pub fn managed_vpc_resource(mut self, value: impl Into<Value<ManagedVpcResource>>) -> Self {
            self.0.set("ManagedVpcResource", value.into());
            self
        }

        /// Configuration for a self-managed VPC Lattice resource. You create and manage the VPC Lattice resource gateway and resource configuration, then provide the resource configuration identifier.
        ///
        /// `SelfManagedLatticeResource`.
        pub fn self_managed_lattice_resource(
            mut self,
            value: impl Into<Value<SelfManagedLatticeResource>>,
        ) -> Self {
            self.0.set("SelfManagedLatticeResource", value.into());
            self
        }
    }

    impl From<PrivateEndpoint> for Json {
        fn from(value: PrivateEndpoint) -> Self {
            value.0.into()
        }
    }

    /// A mapping of a specific domain to a private endpoint for secure connectivity through a VPC Lattice resource configuration
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `Domain`, `PrivateEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrivateEndpointOverride(Properties);

    impl PrivateEndpointOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain to override with a private endpoint
        ///
        /// `Domain`. Required.
        pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Domain", value.into());
            self
        }

        /// The private endpoint configuration for connecting to private resources in your VPC
        ///
        /// `PrivateEndpoint`. Required.
        pub fn private_endpoint(mut self, value: impl Into<Value<PrivateEndpoint>>) -> Self {
            self.0.set("PrivateEndpoint", value.into());
            self
        }
    }

    impl From<PrivateEndpointOverride> for Json {
        fn from(value: PrivateEndpointOverride) -> Self {
            value.0.into()
        }
    }

    /// Configuration for private\_key\_jwt client authentication (RFC 7523)
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrivateKeyJwtConfig(Properties);

    impl PrivateKeyJwtConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A map of additional claims to include in the JWT client assertion
        ///
        /// `AdditionalHeaderClaims`.
        pub fn additional_header_claims(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("AdditionalHeaderClaims", value.into());
            self
        }

        /// A map of additional claims to include in the JWT client assertion
        ///
        /// `AdditionalPayloadClaims`.
        pub fn additional_payload_claims(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("AdditionalPayloadClaims", value.into());
            self
        }

        /// Contains the private key source configuration for a JWT client assertion
        ///
        /// `PrivateKeySource`.
        pub fn private_key_source(mut self, value: impl Into<Value<PrivateKeySource>>) -> Self {
            self.0.set("PrivateKeySource", value.into());
            self
        }

        /// The algorithm used to sign the JWT client assertion
        ///
        /// `SigningAlgorithm`. Allowed: [`SigningAlgorithm`].
        pub fn signing_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SigningAlgorithm", value.into());
            self
        }
    }

    impl From<PrivateKeyJwtConfig> for Json {
        fn from(value: PrivateKeyJwtConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains the private key source configuration for a JWT client assertion
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrivateKeySource(Properties);

    impl PrivateKeySource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains the KMS key configuration for a JWT client assertion
        ///
        /// `KmsKeySource`.
        pub fn kms_key_source(mut self, value: impl Into<Value<KmsKeySourceType>>) -> Self {
            self.0.set("KmsKeySource", value.into());
            self
        }
    }

    impl From<PrivateKeySource> for Json {
        fn from(value: PrivateKeySource) -> Self {
            value.0.into()
        }
    }

    /// Input configuration for a Salesforce OAuth2 provider
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `ClientId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceOauth2ProviderConfigInput(Properties);

    impl SalesforceOauth2ProviderConfigInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// A reference to a customer-provided secret stored in AWS Secrets Manager
        ///
        /// `ClientSecretConfig`.
        pub fn client_secret_config(mut self, value: impl Into<Value<SecretReference>>) -> Self {
            self.0.set("ClientSecretConfig", value.into());
            self
        }

        /// `ClientSecretSource`. Allowed: [`ClientSecretSource`].
        pub fn client_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecretSource", value.into());
            self
        }
    }

    impl From<SalesforceOauth2ProviderConfigInput> for Json {
        fn from(value: SalesforceOauth2ProviderConfigInput) -> Self {
            value.0.into()
        }
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `JsonKey`, `SecretId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecretReference(Properties);

    impl SecretReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The JSON key within the secret that contains the credential value
        ///
        /// `JsonKey`. Required.
        pub fn json_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JsonKey", value.into());
            self
        }

        /// The ID or ARN of the secret in AWS Secrets Manager
        ///
        /// `SecretId`. Required.
        pub fn secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretId", value.into());
            self
        }
    }

    impl From<SecretReference> for Json {
        fn from(value: SecretReference) -> Self {
            value.0.into()
        }
    }

    /// Configuration for a self-managed VPC Lattice resource. You create and manage the VPC Lattice resource gateway and resource configuration, then provide the resource configuration identifier.
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `ResourceConfigurationIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SelfManagedLatticeResource(Properties);

    impl SelfManagedLatticeResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN or ID of the VPC Lattice resource configuration
        ///
        /// `ResourceConfigurationIdentifier`. Required.
        pub fn resource_configuration_identifier(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("ResourceConfigurationIdentifier", value.into());
            self
        }
    }

    impl From<SelfManagedLatticeResource> for Json {
        fn from(value: SelfManagedLatticeResource) -> Self {
            value.0.into()
        }
    }

    /// Input configuration for a Slack OAuth2 provider
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `ClientId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlackOauth2ProviderConfigInput(Properties);

    impl SlackOauth2ProviderConfigInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// A reference to a customer-provided secret stored in AWS Secrets Manager
        ///
        /// `ClientSecretConfig`.
        pub fn client_secret_config(mut self, value: impl Into<Value<SecretReference>>) -> Self {
            self.0.set("ClientSecretConfig", value.into());
            self
        }

        /// `ClientSecretSource`. Allowed: [`ClientSecretSource`].
        pub fn client_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecretSource", value.into());
            self
        }
    }

    impl From<SlackOauth2ProviderConfigInput> for Json {
        fn from(value: SlackOauth2ProviderConfigInput) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
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

    /// Configuration for RFC 8693 Token Exchange
    ///
    /// A property type of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ///
    /// Required: `ActorTokenContent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TokenExchangeGrantTypeConfig(Properties);

    impl TokenExchangeGrantTypeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The actor token content type
        ///
        /// `ActorTokenContent`. Required. Allowed: [`ActorTokenContent`].
        pub fn actor_token_content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActorTokenContent", value.into());
            self
        }

        /// The actor token scopes. Only valid when ActorTokenContent is M2M.
        ///
        /// `ActorTokenScopes`.
        pub fn actor_token_scopes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ActorTokenScopes", value.into());
            self
        }
    }

    impl From<TokenExchangeGrantTypeConfig> for Json {
        fn from(value: TokenExchangeGrantTypeConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `CredentialProviderVendor`.
        pub enum CredentialProviderVendor {
            GoogleOauth2 = "GoogleOauth2",
            GithubOauth2 = "GithubOauth2",
            SlackOauth2 = "SlackOauth2",
            SalesforceOauth2 = "SalesforceOauth2",
            MicrosoftOauth2 = "MicrosoftOauth2",
            CustomOauth2 = "CustomOauth2",
            AtlassianOauth2 = "AtlassianOauth2",
            LinkedinOauth2 = "LinkedinOauth2",
            XOauth2 = "XOauth2",
            OktaOauth2 = "OktaOauth2",
            OneLoginOauth2 = "OneLoginOauth2",
            PingOneOauth2 = "PingOneOauth2",
            FacebookOauth2 = "FacebookOauth2",
            YandexOauth2 = "YandexOauth2",
            RedditOauth2 = "RedditOauth2",
            ZoomOauth2 = "ZoomOauth2",
            TwitchOauth2 = "TwitchOauth2",
            SpotifyOauth2 = "SpotifyOauth2",
            DropboxOauth2 = "DropboxOauth2",
            NotionOauth2 = "NotionOauth2",
            HubspotOauth2 = "HubspotOauth2",
            CyberArkOauth2 = "CyberArkOauth2",
            FusionAuthOauth2 = "FusionAuthOauth2",
            Auth0Oauth2 = "Auth0Oauth2",
            CognitoOauth2 = "CognitoOauth2",
        }

        /// Words for `ClientSecretSource`.
        pub enum ClientSecretSource {
            Managed = "MANAGED",
            External = "EXTERNAL",
        }

        /// Words for `ClientAuthenticationMethod`.
        pub enum ClientAuthenticationMethod {
            ClientSecretBasic = "CLIENT_SECRET_BASIC",
            ClientSecretPost = "CLIENT_SECRET_POST",
            AwsIamIdTokenJwt = "AWS_IAM_ID_TOKEN_JWT",
            PrivateKeyJwt = "PRIVATE_KEY_JWT",
        }

        /// Words for `EndpointIpAddressType`.
        pub enum EndpointIpAddressType {
            Ipv4 = "IPV4",
            Ipv6 = "IPV6",
        }

        /// Words for `GrantType`.
        pub enum GrantType {
            TokenExchange = "TOKEN_EXCHANGE",
            JwtAuthorizationGrant = "JWT_AUTHORIZATION_GRANT",
        }

        /// Words for `SigningAlgorithm`.
        pub enum SigningAlgorithm {
            Rs256 = "RS256",
            Ps256 = "PS256",
            Es256 = "ES256",
        }

        /// Words for `ActorTokenContent`.
        pub enum ActorTokenContent {
            None = "NONE",
            M2m = "M2M",
            AwsIamIdTokenJwt = "AWS_IAM_ID_TOKEN_JWT",
        }
    }
}

/// Property types and words of [`OnlineEvaluationConfig`].
pub mod online_evaluation_config {
    use crate::{Json, List, Properties, Value};

    /// The configuration for reading agent traces from CloudWatch logs.
    ///
    /// A property type of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    ///
    /// Required: `ServiceNames`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogsInputConfig(Properties);

    impl CloudWatchLogsInputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of CloudWatch log group name prefixes to monitor for agent traces. Mutually exclusive with LogGroupNames; specify exactly one of the two selectors.
        ///
        /// `LogGroupNamePrefixes`.
        pub fn log_group_name_prefixes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LogGroupNamePrefixes", value.into());
            self
        }

        /// The list of CloudWatch log group names to monitor for agent traces.
        ///
        /// `LogGroupNames`.
        pub fn log_group_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LogGroupNames", value.into());
            self
        }

        /// The list of service names to filter traces within the specified log groups.
        ///
        /// `ServiceNames`. Required.
        pub fn service_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ServiceNames", value.into());
            self
        }
    }

    impl From<CloudWatchLogsInputConfig> for Json {
        fn from(value: CloudWatchLogsInputConfig) -> Self {
            value.0.into()
        }
    }

    /// The CloudWatch configuration for writing evaluation results.
    ///
    /// A property type of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchOutputConfig(Properties);

    impl CloudWatchOutputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CloudWatch log group name for evaluation results.
        ///
        /// `LogGroupName`.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }

        /// The CloudWatch metrics namespace for evaluation result metrics. Omit to use the service-managed default namespace.
        ///
        /// `MetricsNamespace`.
        pub fn metrics_namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricsNamespace", value.into());
            self
        }

        /// Where evaluation results are written. DEDICATED\_LOG\_GROUP, the default when omitted, writes to a dedicated result log group.
        ///
        /// `ResultDestination`. Allowed: [`ResultDestination`].
        pub fn result_destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResultDestination", value.into());
            self
        }
    }

    impl From<CloudWatchOutputConfig> for Json {
        fn from(value: CloudWatchOutputConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for clustering analysis of evaluation results.
    ///
    /// A property type of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    ///
    /// Required: `Frequencies`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusteringConfig(Properties);

    impl ClusteringConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of frequencies at which clustering reports are generated.
        ///
        /// `Frequencies`. Required. Allowed: [`Frequencies`].
        pub fn frequencies(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Frequencies", value.into());
            self
        }
    }

    impl From<ClusteringConfig> for Json {
        fn from(value: ClusteringConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration that specifies where to read agent traces for online evaluation.
    ///
    /// A property type of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    ///
    /// Required: `CloudWatchLogs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSourceConfig(Properties);

    impl DataSourceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for reading agent traces from CloudWatch logs.
        ///
        /// `CloudWatchLogs`. Required.
        pub fn cloud_watch_logs(
            mut self,
            value: impl Into<Value<CloudWatchLogsInputConfig>>,
        ) -> Self {
            self.0.set("CloudWatchLogs", value.into());
            self
        }
    }

    impl From<DataSourceConfig> for Json {
        fn from(value: DataSourceConfig) -> Self {
            value.0.into()
        }
    }

    /// The reference to an evaluator used in online evaluation configurations.
    ///
    /// A property type of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    ///
    /// Required: `EvaluatorId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluatorReference(Properties);

    impl EvaluatorReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of the evaluator.
        ///
        /// `EvaluatorId`. Required.
        pub fn evaluator_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EvaluatorId", value.into());
            self
        }
    }

    impl From<EvaluatorReference> for Json {
        fn from(value: EvaluatorReference) -> Self {
            value.0.into()
        }
    }

    /// The filter that applies conditions to agent traces during online evaluation.
    ///
    /// A property type of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    ///
    /// Required: `Key`, `Operator`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Filter(Properties);

    impl Filter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key or field name to filter on within the agent trace data.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The comparison operator to use for filtering.
        ///
        /// `Operator`. Required. Allowed: [`Operator`].
        pub fn operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operator", value.into());
            self
        }

        /// The value used in filter comparisons.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<FilterValue>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Filter> for Json {
        fn from(value: Filter) -> Self {
            value.0.into()
        }
    }

    /// The value used in filter comparisons.
    ///
    /// A property type of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterValue(Properties);

    impl FilterValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The boolean value for true/false filtering conditions.
        ///
        /// `BooleanValue`.
        pub fn boolean_value(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BooleanValue", value.into());
            self
        }

        /// The numeric value for numerical filtering.
        ///
        /// `DoubleValue`.
        pub fn double_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DoubleValue", value.into());
            self
        }

        /// The string value for text-based filtering.
        ///
        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<FilterValue> for Json {
        fn from(value: FilterValue) -> Self {
            value.0.into()
        }
    }

    /// An insight configuration for failure analysis.
    ///
    /// A property type of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    ///
    /// Required: `InsightId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Insight(Properties);

    impl Insight {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of the insight.
        ///
        /// `InsightId`. Required.
        pub fn insight_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InsightId", value.into());
            self
        }
    }

    impl From<Insight> for Json {
        fn from(value: Insight) -> Self {
            value.0.into()
        }
    }

    /// The configuration that specifies where evaluation results should be written.
    ///
    /// A property type of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputConfig(Properties);

    impl OutputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CloudWatch configuration for writing evaluation results.
        ///
        /// `CloudWatchConfig`.
        pub fn cloud_watch_config(
            mut self,
            value: impl Into<Value<CloudWatchOutputConfig>>,
        ) -> Self {
            self.0.set("CloudWatchConfig", value.into());
            self
        }
    }

    impl From<OutputConfig> for Json {
        fn from(value: OutputConfig) -> Self {
            value.0.into()
        }
    }

    /// The evaluation rule that defines sampling configuration, filtering criteria, and session detection settings.
    ///
    /// A property type of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    ///
    /// Required: `SamplingConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of filters that determine which agent traces should be included in the evaluation.
        ///
        /// `Filters`.
        pub fn filters(mut self, value: impl Into<List<Filter>>) -> Self {
            self.0.set("Filters", value.into());
            self
        }

        /// The configuration that controls what percentage of agent traces are sampled for evaluation.
        ///
        /// `SamplingConfig`. Required.
        pub fn sampling_config(mut self, value: impl Into<Value<SamplingConfig>>) -> Self {
            self.0.set("SamplingConfig", value.into());
            self
        }

        /// The configuration that defines how agent sessions are detected.
        ///
        /// `SessionConfig`.
        pub fn session_config(mut self, value: impl Into<Value<SessionConfig>>) -> Self {
            self.0.set("SessionConfig", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// The configuration that controls what percentage of agent traces are sampled for evaluation.
    ///
    /// A property type of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    ///
    /// Required: `SamplingPercentage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SamplingConfig(Properties);

    impl SamplingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The percentage of agent traces to sample for evaluation.
        ///
        /// `SamplingPercentage`. Required.
        pub fn sampling_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("SamplingPercentage", value.into());
            self
        }
    }

    impl From<SamplingConfig> for Json {
        fn from(value: SamplingConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration that defines how agent sessions are detected.
    ///
    /// A property type of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
    ///
    /// Required: `SessionTimeoutMinutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SessionConfig(Properties);

    impl SessionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of minutes of inactivity after which an agent session is considered complete.
        ///
        /// `SessionTimeoutMinutes`. Required.
        pub fn session_timeout_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SessionTimeoutMinutes", value.into());
            self
        }
    }

    impl From<SessionConfig> for Json {
        fn from(value: SessionConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
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
        /// Words for `ExecutionStatus`.
        pub enum ExecutionStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `ResultDestination`.
        pub enum ResultDestination {
            DedicatedLogGroup = "DEDICATED_LOG_GROUP",
            SourceLogGroup = "SOURCE_LOG_GROUP",
        }

        /// Words for `Frequencies`.
        pub enum Frequencies {
            Daily = "DAILY",
            Weekly = "WEEKLY",
            Monthly = "MONTHLY",
        }

        /// Words for `Operator`.
        pub enum Operator {
            Equals = "Equals",
            NotEquals = "NotEquals",
            GreaterThan = "GreaterThan",
            LessThan = "LessThan",
            GreaterThanOrEqual = "GreaterThanOrEqual",
            LessThanOrEqual = "LessThanOrEqual",
            Contains = "Contains",
            NotContains = "NotContains",
        }
    }
}

/// Property types and words of [`PaymentConnector`].
pub mod payment_connector {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::BedrockAgentCore::PaymentConnector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CredentialsProviderConfiguration(Properties);

    impl CredentialsProviderConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CoinbaseCDP`.
        pub fn coinbase_cdp(
            mut self,
            value: impl Into<Value<PaymentCredentialProviderConfiguration>>,
        ) -> Self {
            self.0.set("CoinbaseCDP", value.into());
            self
        }

        /// `StripePrivy`.
        pub fn stripe_privy(
            mut self,
            value: impl Into<Value<PaymentCredentialProviderConfiguration>>,
        ) -> Self {
            self.0.set("StripePrivy", value.into());
            self
        }
    }

    impl From<CredentialsProviderConfiguration> for Json {
        fn from(value: CredentialsProviderConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::PaymentConnector`.
    ///
    /// Required: `CredentialProviderArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PaymentCredentialProviderConfiguration(Properties);

    impl PaymentCredentialProviderConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the payment credential provider
        ///
        /// `CredentialProviderArn`. Required.
        pub fn credential_provider_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialProviderArn", value.into());
            self
        }
    }

    impl From<PaymentCredentialProviderConfiguration> for Json {
        fn from(value: PaymentCredentialProviderConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ConnectorType`.
        pub enum ConnectorType {
            CoinbaseCDP = "CoinbaseCDP",
            StripePrivy = "StripePrivy",
        }

        /// Words for `ProvisionMode`.
        pub enum ProvisionMode {
            Manual = "MANUAL",
            QuickCreate = "QUICK_CREATE",
        }
    }
}

/// Property types and words of [`PaymentCredentialProvider`].
pub mod payment_credential_provider {
    use crate::{Json, Properties, Value};

    /// Coinbase CDP configuration with API credentials
    ///
    /// A property type of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
    ///
    /// Required: `ApiKeyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CoinbaseCdpConfigurationInput(Properties);

    impl CoinbaseCdpConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Coinbase CDP API key ID
        ///
        /// `ApiKeyId`. Required.
        pub fn api_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKeyId", value.into());
            self
        }

        /// The Coinbase CDP API key secret
        ///
        /// `ApiKeySecret`.
        pub fn api_key_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKeySecret", value.into());
            self
        }

        /// A reference to a customer-provided secret stored in AWS Secrets Manager
        ///
        /// `ApiKeySecretConfig`.
        pub fn api_key_secret_config(mut self, value: impl Into<Value<SecretReference>>) -> Self {
            self.0.set("ApiKeySecretConfig", value.into());
            self
        }

        /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
        ///
        /// `ApiKeySecretSource`. Allowed: [`SecretSourceType`].
        pub fn api_key_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKeySecretSource", value.into());
            self
        }

        /// The Coinbase CDP wallet secret
        ///
        /// `WalletSecret`.
        pub fn wallet_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WalletSecret", value.into());
            self
        }

        /// A reference to a customer-provided secret stored in AWS Secrets Manager
        ///
        /// `WalletSecretConfig`.
        pub fn wallet_secret_config(mut self, value: impl Into<Value<SecretReference>>) -> Self {
            self.0.set("WalletSecretConfig", value.into());
            self
        }

        /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
        ///
        /// `WalletSecretSource`. Allowed: [`SecretSourceType`].
        pub fn wallet_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WalletSecretSource", value.into());
            self
        }
    }

    impl From<CoinbaseCdpConfigurationInput> for Json {
        fn from(value: CoinbaseCdpConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// Coinbase CDP configuration output with secret ARNs
    ///
    /// A property type of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
    ///
    /// Required: `ApiKeyId`, `ApiKeySecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CoinbaseCdpConfigurationOutput(Properties);

    impl CoinbaseCdpConfigurationOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Coinbase CDP API key ID
        ///
        /// `ApiKeyId`. Required.
        pub fn api_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKeyId", value.into());
            self
        }

        /// Contains information about a secret in AWS Secrets Manager
        ///
        /// `ApiKeySecretArn`. Required.
        pub fn api_key_secret_arn(mut self, value: impl Into<Value<SecretInfo>>) -> Self {
            self.0.set("ApiKeySecretArn", value.into());
            self
        }

        /// The JSON key within the secret that contains the API key secret value
        ///
        /// `ApiKeySecretJsonKey`.
        pub fn api_key_secret_json_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKeySecretJsonKey", value.into());
            self
        }

        /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
        ///
        /// `ApiKeySecretSource`. Allowed: [`SecretSourceType`].
        pub fn api_key_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKeySecretSource", value.into());
            self
        }

        /// Contains information about a secret in AWS Secrets Manager
        ///
        /// `WalletSecretArn`.
        pub fn wallet_secret_arn(mut self, value: impl Into<Value<SecretInfo>>) -> Self {
            self.0.set("WalletSecretArn", value.into());
            self
        }

        /// The JSON key within the secret that contains the wallet secret value
        ///
        /// `WalletSecretJsonKey`.
        pub fn wallet_secret_json_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WalletSecretJsonKey", value.into());
            self
        }

        /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
        ///
        /// `WalletSecretSource`. Allowed: [`SecretSourceType`].
        pub fn wallet_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WalletSecretSource", value.into());
            self
        }
    }

    impl From<CoinbaseCdpConfigurationOutput> for Json {
        fn from(value: CoinbaseCdpConfigurationOutput) -> Self {
            value.0.into()
        }
    }

    /// Provider configuration input containing secrets for creation/update
    ///
    /// A property type of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PaymentProviderConfigurationInput(Properties);

    impl PaymentProviderConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Coinbase CDP configuration with API credentials
        ///
        /// `CoinbaseCdpConfiguration`.
        pub fn coinbase_cdp_configuration(
            mut self,
            value: impl Into<Value<CoinbaseCdpConfigurationInput>>,
        ) -> Self {
            self.0.set("CoinbaseCdpConfiguration", value.into());
            self
        }

        /// Stripe Privy configuration with credentials
        ///
        /// `StripePrivyConfiguration`.
        pub fn stripe_privy_configuration(
            mut self,
            value: impl Into<Value<StripePrivyConfigurationInput>>,
        ) -> Self {
            self.0.set("StripePrivyConfiguration", value.into());
            self
        }
    }

    impl From<PaymentProviderConfigurationInput> for Json {
        fn from(value: PaymentProviderConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// Provider configuration output containing secret ARNs (no raw secrets)
    ///
    /// A property type of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PaymentProviderConfigurationOutput(Properties);

    impl PaymentProviderConfigurationOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Coinbase CDP configuration output with secret ARNs
        ///
        /// `CoinbaseCdpConfiguration`.
        pub fn coinbase_cdp_configuration(
            mut self,
            value: impl Into<Value<CoinbaseCdpConfigurationOutput>>,
        ) -> Self {
            self.0.set("CoinbaseCdpConfiguration", value.into());
            self
        }

        /// Stripe Privy configuration output with secret ARNs
        ///
        /// `StripePrivyConfiguration`.
        pub fn stripe_privy_configuration(
            mut self,
            value: impl Into<Value<StripePrivyConfigurationOutput>>,
        ) -> Self {
            self.0.set("StripePrivyConfiguration", value.into());
            self
        }
    }

    impl From<PaymentProviderConfigurationOutput> for Json {
        fn from(value: PaymentProviderConfigurationOutput) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a secret in AWS Secrets Manager
    ///
    /// A property type of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
    ///
    /// Required: `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecretInfo(Properties);

    impl SecretInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the secret in AWS Secrets Manager
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<SecretInfo> for Json {
        fn from(value: SecretInfo) -> Self {
            value.0.into()
        }
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// A property type of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
    ///
    /// Required: `JsonKey`, `SecretId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecretReference(Properties);

    impl SecretReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The JSON key within the secret that contains the credential value
        ///
        /// `JsonKey`. Required.
        pub fn json_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JsonKey", value.into());
            self
        }

        /// The ID or ARN of the secret in AWS Secrets Manager
        ///
        /// `SecretId`. Required.
        pub fn secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretId", value.into());
            self
        }
    }

    impl From<SecretReference> for Json {
        fn from(value: SecretReference) -> Self {
            value.0.into()
        }
    }

    /// Stripe Privy configuration with credentials
    ///
    /// A property type of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
    ///
    /// Required: `AppId`, `AuthorizationId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StripePrivyConfigurationInput(Properties);

    impl StripePrivyConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The app ID provided by Privy
        ///
        /// `AppId`. Required.
        pub fn app_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppId", value.into());
            self
        }

        /// The app secret provided by Privy
        ///
        /// `AppSecret`.
        pub fn app_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppSecret", value.into());
            self
        }

        /// A reference to a customer-provided secret stored in AWS Secrets Manager
        ///
        /// `AppSecretConfig`.
        pub fn app_secret_config(mut self, value: impl Into<Value<SecretReference>>) -> Self {
            self.0.set("AppSecretConfig", value.into());
            self
        }

        /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
        ///
        /// `AppSecretSource`. Allowed: [`SecretSourceType`].
        pub fn app_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppSecretSource", value.into());
            self
        }

        /// The authorization ID for the Stripe Privy integration
        ///
        /// `AuthorizationId`. Required.
        pub fn authorization_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationId", value.into());
            self
        }

        /// The authorization private key for the Stripe Privy integration
        ///
        /// `AuthorizationPrivateKey`.
        pub fn authorization_private_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationPrivateKey", value.into());
            self
        }

        /// A reference to a customer-provided secret stored in AWS Secrets Manager
        ///
        /// `AuthorizationPrivateKeyConfig`.
        pub fn authorization_private_key_config(
            mut self,
            value: impl Into<Value<SecretReference>>,
        ) -> Self {
            self.0.set("AuthorizationPrivateKeyConfig", value.into());
            self
        }

        /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
        ///
        /// `AuthorizationPrivateKeySource`. Allowed: [`SecretSourceType`].
        pub fn authorization_private_key_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationPrivateKeySource", value.into());
            self
        }
    }

    impl From<StripePrivyConfigurationInput> for Json {
        fn from(value: StripePrivyConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// Stripe Privy configuration output with secret ARNs
    ///
    /// A property type of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
    ///
    /// Required: `AppId`, `AppSecretArn`, `AuthorizationId`, `AuthorizationPrivateKeyArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StripePrivyConfigurationOutput(Properties);

    impl StripePrivyConfigurationOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The app ID provided by Privy
        ///
        /// `AppId`. Required.
        pub fn app_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppId", value.into());
            self
        }

        /// Contains information about a secret in AWS Secrets Manager
        ///
        /// `AppSecretArn`. Required.
        pub fn app_secret_arn(mut self, value: impl Into<Value<SecretInfo>>) -> Self {
            self.0.set("AppSecretArn", value.into());
            self
        }

        /// The JSON key within the secret that contains the app secret value
        ///
        /// `AppSecretJsonKey`.
        pub fn app_secret_json_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppSecretJsonKey", value.into());
            self
        }

        /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
        ///
        /// `AppSecretSource`. Allowed: [`SecretSourceType`].
        pub fn app_secret_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppSecretSource", value.into());
            self
        }

        /// The authorization ID for the Stripe Privy integration
        ///
        /// `AuthorizationId`. Required.
        pub fn authorization_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationId", value.into());
            self
        }

        /// Contains information about a secret in AWS Secrets Manager
        ///
        /// `AuthorizationPrivateKeyArn`. Required.
        pub fn authorization_private_key_arn(
            mut self,
            value: impl Into<Value<SecretInfo>>,
        ) -> Self {
            self.0.set("AuthorizationPrivateKeyArn", value.into());
            self
        }

        /// The JSON key within the secret that contains the authorization private key value
        ///
        /// `AuthorizationPrivateKeyJsonKey`.
        pub fn authorization_private_key_json_key(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("AuthorizationPrivateKeyJsonKey", value.into());
            self
        }

        /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
        ///
        /// `AuthorizationPrivateKeySource`. Allowed: [`SecretSourceType`].
        pub fn authorization_private_key_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationPrivateKeySource", value.into());
            self
        }
    }

    impl From<StripePrivyConfigurationOutput> for Json {
        fn from(value: StripePrivyConfigurationOutput) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
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
        /// Words for `CredentialProviderVendor`.
        pub enum CredentialProviderVendor {
            CoinbaseCDP = "CoinbaseCDP",
            StripePrivy = "StripePrivy",
        }

        /// Words for `SecretSourceType`.
        pub enum SecretSourceType {
            Managed = "MANAGED",
            External = "EXTERNAL",
        }
    }
}

/// Property types and words of [`PaymentManager`].
pub mod payment_manager {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::BedrockAgentCore::PaymentManager`.
    ///
    /// Required: `CustomJWTAuthorizer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizerConfiguration(Properties);

    impl AuthorizerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomJWTAuthorizer`. Required.
        pub fn custom_jwt_authorizer(
            mut self,
            value: impl Into<Value<CustomJWTAuthorizerConfiguration>>,
        ) -> Self {
            self.0.set("CustomJWTAuthorizer", value.into());
            self
        }
    }

    impl From<AuthorizerConfiguration> for Json {
        fn from(value: AuthorizerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::PaymentManager`.
    ///
    /// Required: `ClaimMatchOperator`, `ClaimMatchValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizingClaimMatchValueType(Properties);

    impl AuthorizingClaimMatchValueType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ClaimMatchOperator`. Required. Allowed: [`ClaimMatchOperator`].
        pub fn claim_match_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClaimMatchOperator", value.into());
            self
        }

        /// `ClaimMatchValue`. Required.
        pub fn claim_match_value(mut self, value: impl Into<Value<ClaimMatchValueType>>) -> Self {
            self.0.set("ClaimMatchValue", value.into());
            self
        }
    }

    impl From<AuthorizingClaimMatchValueType> for Json {
        fn from(value: AuthorizingClaimMatchValueType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::PaymentManager`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClaimMatchValueType(Properties);

    impl ClaimMatchValueType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MatchValueString`.
        pub fn match_value_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchValueString", value.into());
            self
        }

        /// `MatchValueStringList`.
        pub fn match_value_string_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchValueStringList", value.into());
            self
        }
    }

    impl From<ClaimMatchValueType> for Json {
        fn from(value: ClaimMatchValueType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::PaymentManager`.
    ///
    /// Required: `AuthorizingClaimMatchValue`, `InboundTokenClaimName`, `InboundTokenClaimValueType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomClaimValidationType(Properties);

    impl CustomClaimValidationType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AuthorizingClaimMatchValue`. Required.
        pub fn authorizing_claim_match_value(
            mut self,
            value: impl Into<Value<AuthorizingClaimMatchValueType>>,
        ) -> Self {
            self.0.set("AuthorizingClaimMatchValue", value.into());
            self
        }

        /// `InboundTokenClaimName`. Required.
        pub fn inbound_token_claim_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InboundTokenClaimName", value.into());
            self
        }

        /// `InboundTokenClaimValueType`. Required. Allowed: [`InboundTokenClaimValueType`].
        pub fn inbound_token_claim_value_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InboundTokenClaimValueType", value.into());
            self
        }
    }

    impl From<CustomClaimValidationType> for Json {
        fn from(value: CustomClaimValidationType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::PaymentManager`.
    ///
    /// Required: `DiscoveryUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomJWTAuthorizerConfiguration(Properties);

    impl CustomJWTAuthorizerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AllowedAudience`.
        pub fn allowed_audience(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedAudience", value.into());
            self
        }

        /// `AllowedClients`.
        pub fn allowed_clients(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedClients", value.into());
            self
        }

        /// `AllowedScopes`.
        pub fn allowed_scopes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedScopes", value.into());
            self
        }

        /// `CustomClaims`.
        pub fn custom_claims(mut self, value: impl Into<List<CustomClaimValidationType>>) -> Self {
            self.0.set("CustomClaims", value.into());
            self
        }

        /// `DiscoveryUrl`. Required.
        pub fn discovery_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DiscoveryUrl", value.into());
            self
        }
    }

    impl From<CustomJWTAuthorizerConfiguration> for Json {
        fn from(value: CustomJWTAuthorizerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BedrockAgentCore::PaymentManager`.
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

    /// A property type of `AWS::BedrockAgentCore::PaymentManager`.
    ///
    /// Required: `WorkloadIdentityArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkloadIdentityDetails(Properties);

    impl WorkloadIdentityDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `WorkloadIdentityArn`. Required.
        pub fn workload_identity_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkloadIdentityArn", value.into());
            self
        }
    }

    impl From<WorkloadIdentityDetails> for Json {
        fn from(value: WorkloadIdentityDetails) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AuthorizerType`.
        pub enum AuthorizerType {
            CustomJwt = "CUSTOM_JWT",
            AwsIam = "AWS_IAM",
        }

        /// Words for `ClaimMatchOperator`.
        pub enum ClaimMatchOperator {
            Equals = "EQUALS",
            Contains = "CONTAINS",
            ContainsAny = "CONTAINS_ANY",
        }

        /// Words for `InboundTokenClaimValueType`.
        pub enum InboundTokenClaimValueType {
            String = "STRING",
            StringArray = "STRING_ARRAY",
        }
    }
}

/// Property types and words of [`Policy`].
pub mod policy {
    use crate::{Json, Properties, Value};

    /// A Cedar policy statement within the AgentCore Policy system.
    ///
    /// A property type of `AWS::BedrockAgentCore::Policy`.
    ///
    /// Required: `Statement`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CedarPolicy(Properties);

    impl CedarPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Cedar policy statement that defines the authorization logic.
        ///
        /// `Statement`. Required.
        pub fn statement(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Statement", value.into());
            self
        }
    }

    impl From<CedarPolicy> for Json {
        fn from(value: CedarPolicy) -> Self {
            value.0.into()
        }
    }

    /// The definition structure for policies. Encapsulates different policy formats.
    ///
    /// A property type of `AWS::BedrockAgentCore::Policy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyDefinition(Properties);

    impl PolicyDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Cedar policy statement within the AgentCore Policy system.
        ///
        /// `Cedar`.
        pub fn cedar(mut self, value: impl Into<Value<CedarPolicy>>) -> Self {
            self.0.set("Cedar", value.into());
            self
        }

        /// A policy statement within the AgentCore Policy system.
        ///
        /// `Policy`.
        pub fn policy(mut self, value: impl Into<Value<PolicyStatement>>) -> Self {
            self.0.set("Policy", value.into());
            self
        }
    }

    impl From<PolicyDefinition> for Json {
        fn from(value: PolicyDefinition) -> Self {
            value.0.into()
        }
    }

    /// A policy statement within the AgentCore Policy system.
    ///
    /// A property type of `AWS::BedrockAgentCore::Policy`.
    ///
    /// Required: `Statement`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyStatement(Properties);

    impl PolicyStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The policy statement.
        ///
        /// `Statement`. Required.
        pub fn statement(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Statement", value.into());
            self
        }
    }

    impl From<PolicyStatement> for Json {
        fn from(value: PolicyStatement) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EnforcementMode`.
        pub enum EnforcementMode {
            Active = "ACTIVE",
            LogOnly = "LOG_ONLY",
        }

        /// Words for `ValidationMode`.
        pub enum ValidationMode {
            FailOnAnyFindings = "FAIL_ON_ANY_FINDINGS",
            IgnoreAllFindings = "IGNORE_ALL_FINDINGS",
        }
    }
}

/// Property types of [`PolicyEngine`].
pub mod policy_engine {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::BedrockAgentCore::PolicyEngine`.
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

/// Property types and words of [`Runtime`].
pub mod runtime {
    use crate::{Json, List, Properties, Value};

    /// The artifact of the agent.
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentRuntimeArtifact(Properties);

    impl AgentRuntimeArtifact {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Representation of a code configuration
        ///
        /// `CodeConfiguration`.
        pub fn code_configuration(mut self, value: impl Into<Value<CodeConfiguration>>) -> Self {
            self.0.set("CodeConfiguration", value.into());
            self
        }

        /// Representation of a container configuration.
        ///
        /// `ContainerConfiguration`.
        pub fn container_configuration(
            mut self,
            value: impl Into<Value<ContainerConfiguration>>,
        ) -> Self {
            self.0.set("ContainerConfiguration", value.into());
            self
        }
    }

    impl From<AgentRuntimeArtifact> for Json {
        fn from(value: AgentRuntimeArtifact) -> Self {
            value.0.into()
        }
    }

    /// Allow-list of upstream workloads permitted to reach this resource via the workload identity chain.
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AllowedWorkloadConfiguration(Properties);

    impl AllowedWorkloadConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of allow-listed hosting environments
        ///
        /// `HostingEnvironments`.
        pub fn hosting_environments(mut self, value: impl Into<List<HostingEnvironment>>) -> Self {
            self.0.set("HostingEnvironments", value.into());
            self
        }

        /// List of allow-listed workload identity names
        ///
        /// `WorkloadIdentities`.
        pub fn workload_identities(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("WorkloadIdentities", value.into());
            self
        }
    }

    impl From<AllowedWorkloadConfiguration> for Json {
        fn from(value: AllowedWorkloadConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The authorizer configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizerConfiguration(Properties);

    impl AuthorizerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents inbound authorization configuration options used to authenticate incoming requests.
        ///
        /// `CustomJWTAuthorizer`.
        pub fn custom_jwt_authorizer(
            mut self,
            value: impl Into<Value<CustomJWTAuthorizerConfiguration>>,
        ) -> Self {
            self.0.set("CustomJWTAuthorizer", value.into());
            self
        }
    }

    impl From<AuthorizerConfiguration> for Json {
        fn from(value: AuthorizerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The value or values in the custom claim to match and relationship of match
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `ClaimMatchOperator`, `ClaimMatchValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizingClaimMatchValueType(Properties);

    impl AuthorizingClaimMatchValueType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The relationship between the claim field value and the value or values being matched
        ///
        /// `ClaimMatchOperator`. Required. Allowed: [`ClaimMatchOperator`].
        pub fn claim_match_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClaimMatchOperator", value.into());
            self
        }

        /// The value or values in the custom claim to match for
        ///
        /// `ClaimMatchValue`. Required.
        pub fn claim_match_value(mut self, value: impl Into<Value<ClaimMatchValueType>>) -> Self {
            self.0.set("ClaimMatchValue", value.into());
            self
        }
    }

    impl From<AuthorizingClaimMatchValueType> for Json {
        fn from(value: AuthorizingClaimMatchValueType) -> Self {
            value.0.into()
        }
    }

    /// Configuration for a capacity provider
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `CapacityProviderArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderConfiguration(Properties);

    impl CapacityProviderConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the capacity provider
        ///
        /// `CapacityProviderArn`. Required.
        pub fn capacity_provider_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityProviderArn", value.into());
            self
        }
    }

    impl From<CapacityProviderConfiguration> for Json {
        fn from(value: CapacityProviderConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for a CapacityProvider-managed volume to mount into the agent runtime
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `MountPath`, `VolumeName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderVolumeConfiguration(Properties);

    impl CapacityProviderVolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Mount path for filesystem configuration
        ///
        /// `MountPath`. Required.
        pub fn mount_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPath", value.into());
            self
        }

        /// Name of the capacity provider volume
        ///
        /// `VolumeName`. Required.
        pub fn volume_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeName", value.into());
            self
        }
    }

    impl From<CapacityProviderVolumeConfiguration> for Json {
        fn from(value: CapacityProviderVolumeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The value or values in the custom claim to match for
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClaimMatchValueType(Properties);

    impl ClaimMatchValueType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The string value to match for
        ///
        /// `MatchValueString`.
        pub fn match_value_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchValueString", value.into());
            self
        }

        /// The list of strings to check for a match
        ///
        /// `MatchValueStringList`.
        pub fn match_value_string_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchValueStringList", value.into());
            self
        }
    }

    impl From<ClaimMatchValueType> for Json {
        fn from(value: ClaimMatchValueType) -> Self {
            value.0.into()
        }
    }

    /// Object represents source code from zip file
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Code(Properties);

    impl Code {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// S3 Location Configuration
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<Code> for Json {
        fn from(value: Code) -> Self {
            value.0.into()
        }
    }

    /// Representation of a code configuration
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `Code`, `EntryPoint`, `Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeConfiguration(Properties);

    impl CodeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Object represents source code from zip file
        ///
        /// `Code`. Required.
        pub fn code(mut self, value: impl Into<Value<Code>>) -> Self {
            self.0.set("Code", value.into());
            self
        }

        /// List of entry points
        ///
        /// `EntryPoint`. Required.
        pub fn entry_point(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EntryPoint", value.into());
            self
        }

        /// Managed runtime types
        ///
        /// `Runtime`. Required. Allowed: [`Runtime`].
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }
    }

    impl From<CodeConfiguration> for Json {
        fn from(value: CodeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The container configuration.
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `ContainerUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerConfiguration(Properties);

    impl ContainerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The container Uri.
        ///
        /// `ContainerUri`. Required.
        pub fn container_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerUri", value.into());
            self
        }
    }

    impl From<ContainerConfiguration> for Json {
        fn from(value: ContainerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Required custom claim
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `AuthorizingClaimMatchValue`, `InboundTokenClaimName`, `InboundTokenClaimValueType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomClaimValidationType(Properties);

    impl CustomClaimValidationType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value or values in the custom claim to match and relationship of match
        ///
        /// `AuthorizingClaimMatchValue`. Required.
        pub fn authorizing_claim_match_value(
            mut self,
            value: impl Into<Value<AuthorizingClaimMatchValueType>>,
        ) -> Self {
            self.0.set("AuthorizingClaimMatchValue", value.into());
            self
        }

        /// The name of the custom claim to validate
        ///
        /// `InboundTokenClaimName`. Required.
        pub fn inbound_token_claim_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InboundTokenClaimName", value.into());
            self
        }

        /// Token claim data type
        ///
        /// `InboundTokenClaimValueType`. Required. Allowed: [`InboundTokenClaimValueType`].
        pub fn inbound_token_claim_value_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InboundTokenClaimValueType", value.into());
            self
        }
    }

    impl From<CustomClaimValidationType> for Json {
        fn from(value: CustomClaimValidationType) -> Self {
            value.0.into()
        }
    }

    /// Configuration for custom JWT authorizer
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `DiscoveryUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomJWTAuthorizerConfiguration(Properties);

    impl CustomJWTAuthorizerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents inbound authorization configuration options used to authenticate incoming requests.
        ///
        /// `AllowedAudience`.
        pub fn allowed_audience(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedAudience", value.into());
            self
        }

        /// Represents individual client IDs that are validated in the incoming JWT token validation process.
        ///
        /// `AllowedClients`.
        pub fn allowed_clients(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedClients", value.into());
            self
        }

        /// List of allowed scopes
        ///
        /// `AllowedScopes`.
        pub fn allowed_scopes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedScopes", value.into());
            self
        }

        /// Allow-list of upstream workloads permitted to reach this resource via the workload identity chain.
        ///
        /// `AllowedWorkloadConfiguration`.
        pub fn allowed_workload_configuration(
            mut self,
            value: impl Into<Value<AllowedWorkloadConfiguration>>,
        ) -> Self {
            self.0.set("AllowedWorkloadConfiguration", value.into());
            self
        }

        /// List of required custom claims
        ///
        /// `CustomClaims`.
        pub fn custom_claims(mut self, value: impl Into<List<CustomClaimValidationType>>) -> Self {
            self.0.set("CustomClaims", value.into());
            self
        }

        /// The configuration authorization.
        ///
        /// `DiscoveryUrl`. Required.
        pub fn discovery_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DiscoveryUrl", value.into());
            self
        }

        /// Private endpoint configuration. Exactly one of SelfManagedLatticeResource or ManagedVpcResource must be specified.
        ///
        /// `PrivateEndpoint`.
        pub fn private_endpoint(mut self, value: impl Into<Json>) -> Self {
            self.0.set("PrivateEndpoint", value.into());
            self
        }

        /// List of private endpoint overrides
        ///
        /// `PrivateEndpointOverrides`.
        pub fn private_endpoint_overrides(
            mut self,
            value: impl Into<List<PrivateEndpointOverride>>,
        ) -> Self {
            self.0.set("PrivateEndpointOverrides", value.into());
            self
        }
    }

    impl From<CustomJWTAuthorizerConfiguration> for Json {
        fn from(value: CustomJWTAuthorizerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for EFS access point filesystem
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `AccessPointArn`, `MountPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EfsAccessPointConfiguration(Properties);

    impl EfsAccessPointConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the EFS access point
        ///
        /// `AccessPointArn`. Required.
        pub fn access_point_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessPointArn", value.into());
            self
        }

        /// Mount path for filesystem configuration
        ///
        /// `MountPath`. Required.
        pub fn mount_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPath", value.into());
            self
        }
    }

    impl From<EfsAccessPointConfiguration> for Json {
        fn from(value: EfsAccessPointConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Filesystem configuration for the runtime
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilesystemConfiguration(Properties);

    impl FilesystemConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for a CapacityProvider-managed volume to mount into the agent runtime
        ///
        /// `CapacityProviderVolume`.
        pub fn capacity_provider_volume(
            mut self,
            value: impl Into<Value<CapacityProviderVolumeConfiguration>>,
        ) -> Self {
            self.0.set("CapacityProviderVolume", value.into());
            self
        }

        /// Configuration for EFS access point filesystem
        ///
        /// `EfsAccessPoint`.
        pub fn efs_access_point(
            mut self,
            value: impl Into<Value<EfsAccessPointConfiguration>>,
        ) -> Self {
            self.0.set("EfsAccessPoint", value.into());
            self
        }

        /// Configuration for S3 Files access point filesystem
        ///
        /// `S3FilesAccessPoint`.
        pub fn s3_files_access_point(
            mut self,
            value: impl Into<Value<S3FilesAccessPointConfiguration>>,
        ) -> Self {
            self.0.set("S3FilesAccessPoint", value.into());
            self
        }

        /// Configuration for session storage
        ///
        /// `SessionStorage`.
        pub fn session_storage(
            mut self,
            value: impl Into<Value<SessionStorageConfiguration>>,
        ) -> Self {
            self.0.set("SessionStorage", value.into());
            self
        }
    }

    impl From<FilesystemConfiguration> for Json {
        fn from(value: FilesystemConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An upstream workload identified by the ARN of its hosting environment (for example a Gateway or Runtime ARN)
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HostingEnvironment(Properties);

    impl HostingEnvironment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the bedrock-agentcore hosting environment
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<HostingEnvironment> for Json {
        fn from(value: HostingEnvironment) -> Self {
            value.0.into()
        }
    }

    /// Configuration for managing the lifecycle of runtime sessions and resources
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LifecycleConfiguration(Properties);

    impl LifecycleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Timeout in seconds for idle runtime sessions
        ///
        /// `IdleRuntimeSessionTimeout`.
        pub fn idle_runtime_session_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IdleRuntimeSessionTimeout", value.into());
            self
        }

        /// Maximum lifetime in seconds for runtime sessions
        ///
        /// `MaxLifetime`.
        pub fn max_lifetime(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxLifetime", value.into());
            self
        }
    }

    impl From<LifecycleConfiguration> for Json {
        fn from(value: LifecycleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The network configuration for the agent.
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `NetworkMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The network mode.
        ///
        /// `NetworkMode`. Required. Allowed: [`NetworkMode`].
        pub fn network_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkMode", value.into());
            self
        }

        /// Network mode configuration for VPC
        ///
        /// `NetworkModeConfig`.
        pub fn network_mode_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("NetworkModeConfig", value.into());
            self
        }
    }

    impl From<NetworkConfiguration> for Json {
        fn from(value: NetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Override mapping of a domain to a private endpoint
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `Domain`, `PrivateEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrivateEndpointOverride(Properties);

    impl PrivateEndpointOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain to override
        ///
        /// `Domain`. Required.
        pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Domain", value.into());
            self
        }

        /// Private endpoint configuration. Exactly one of SelfManagedLatticeResource or ManagedVpcResource must be specified.
        ///
        /// `PrivateEndpoint`. Required.
        pub fn private_endpoint(mut self, value: impl Into<Json>) -> Self {
            self.0.set("PrivateEndpoint", value.into());
            self
        }
    }

    impl From<PrivateEndpointOverride> for Json {
        fn from(value: PrivateEndpointOverride) -> Self {
            value.0.into()
        }
    }

    /// Configuration for HTTP request headers
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RequestHeaderConfiguration(Properties);

    impl RequestHeaderConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of allowed HTTP headers for agent runtime requests
        ///
        /// `RequestHeaderAllowlist`.
        pub fn request_header_allowlist(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RequestHeaderAllowlist", value.into());
            self
        }
    }

    impl From<RequestHeaderConfiguration> for Json {
        fn from(value: RequestHeaderConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for S3 Files access point filesystem
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `AccessPointArn`, `MountPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3FilesAccessPointConfiguration(Properties);

    impl S3FilesAccessPointConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the S3 Files access point
        ///
        /// `AccessPointArn`. Required.
        pub fn access_point_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessPointArn", value.into());
            self
        }

        /// Mount path for filesystem configuration
        ///
        /// `MountPath`. Required.
        pub fn mount_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPath", value.into());
            self
        }
    }

    impl From<S3FilesAccessPointConfiguration> for Json {
        fn from(value: S3FilesAccessPointConfiguration) -> Self {
            value.0.into()
        }
    }

    /// S3 Location Configuration
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `Bucket`, `Prefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// S3 bucket name
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// S3 object key prefix
        ///
        /// `Prefix`. Required.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// S3 object version ID
        ///
        /// `VersionId`.
        pub fn version_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VersionId", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// Configuration for session storage
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `MountPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SessionStorageConfiguration(Properties);

    impl SessionStorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Mount path for filesystem configuration
        ///
        /// `MountPath`. Required.
        pub fn mount_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPath", value.into());
            self
        }
    }

    impl From<SessionStorageConfiguration> for Json {
        fn from(value: SessionStorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Network mode configuration for VPC
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `SecurityGroups`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Security groups for VPC
        ///
        /// `SecurityGroups`. Required.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// Subnets for VPC
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    /// The workload identity details for the agent.
    ///
    /// A property type of `AWS::BedrockAgentCore::Runtime`.
    ///
    /// Required: `WorkloadIdentityArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkloadIdentityDetails(Properties);

    impl WorkloadIdentityDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for the workload identity.
        ///
        /// `WorkloadIdentityArn`. Required.
        pub fn workload_identity_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkloadIdentityArn", value.into());
            self
        }
    }

    impl From<WorkloadIdentityDetails> for Json {
        fn from(value: WorkloadIdentityDetails) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ProtocolConfiguration`.
        pub enum ProtocolConfiguration {
            Mcp = "MCP",
            Http = "HTTP",
            A2a = "A2A",
            Agui = "AGUI",
        }

        /// Words for `ClaimMatchOperator`.
        pub enum ClaimMatchOperator {
            Equals = "EQUALS",
            Contains = "CONTAINS",
            ContainsAny = "CONTAINS_ANY",
        }

        /// Words for `Runtime`.
        pub enum Runtime {
            Python3_10 = "PYTHON_3_10",
            Python3_11 = "PYTHON_3_11",
            Python3_12 = "PYTHON_3_12",
            Python3_13 = "PYTHON_3_13",
            Python3_14 = "PYTHON_3_14",
            Node22 = "NODE_22",
        }

        /// Words for `InboundTokenClaimValueType`.
        pub enum InboundTokenClaimValueType {
            String = "STRING",
            StringArray = "STRING_ARRAY",
        }

        /// Words for `NetworkMode`.
        pub enum NetworkMode {
            Public = "PUBLIC",
            Vpc = "VPC",
        }
    }
}

/// Property types of [`WorkloadIdentity`].
pub mod workload_identity {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::BedrockAgentCore::WorkloadIdentity`.
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
