//! `AWS::Bedrock`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Specifies an agent as a resource in a top-level template. Minimally, you must specify the following properties:
///
/// [`AWS::Bedrock::Agent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html).
///
/// Required: `AgentName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Agent(Properties);

impl Agent {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The action groups that belong to an agent.
    ///
    /// `ActionGroups`.
    pub fn action_groups(mut self, value: impl Into<List<agent::AgentActionGroup>>) -> Self {
        self.0.set("ActionGroups", value.into());
        self
    }

    /// The agent's collaboration settings.
    ///
    /// `AgentCollaboration`. Allowed: [`AgentCollaboration`](agent::AgentCollaboration).
    pub fn agent_collaboration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentCollaboration", value.into());
        self
    }

    /// List of Agent Collaborators
    ///
    /// `AgentCollaborators`.
    pub fn agent_collaborators(mut self, value: impl Into<List<agent::AgentCollaborator>>) -> Self {
        self.0.set("AgentCollaborators", value.into());
        self
    }

    /// The name of the agent.
    ///
    /// `AgentName`. Required.
    pub fn agent_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role with permissions to invoke API operations on the agent.
    ///
    /// `AgentResourceRoleArn`.
    pub fn agent_resource_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentResourceRoleArn", value.into());
        self
    }

    /// Specifies whether to automatically update the `DRAFT` version of the agent after making changes to the agent. The `DRAFT` version can be continually iterated upon during internal development. By default, this value is `false` .
    ///
    /// `AutoPrepare`.
    pub fn auto_prepare(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoPrepare", value.into());
        self
    }

    /// Contains custom orchestration configurations for the agent.
    ///
    /// `CustomOrchestration`.
    pub fn custom_orchestration(
        mut self,
        value: impl Into<Value<agent::CustomOrchestration>>,
    ) -> Self {
        self.0.set("CustomOrchestration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS key that encrypts the agent.
    ///
    /// `CustomerEncryptionKeyArn`.
    pub fn customer_encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerEncryptionKeyArn", value.into());
        self
    }

    /// The description of the agent.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The foundation model used for orchestration by the agent.
    ///
    /// `FoundationModel`.
    pub fn foundation_model(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FoundationModel", value.into());
        self
    }

    /// Details about the guardrail associated with the agent.
    ///
    /// `GuardrailConfiguration`.
    pub fn guardrail_configuration(
        mut self,
        value: impl Into<Value<agent::GuardrailConfiguration>>,
    ) -> Self {
        self.0.set("GuardrailConfiguration", value.into());
        self
    }

    /// The number of seconds for which Amazon Bedrock keeps information about a user's conversation with the agent.
    ///
    /// `IdleSessionTTLInSeconds`.
    pub fn idle_session_ttl_in_seconds(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("IdleSessionTTLInSeconds", value.into());
        self
    }

    /// Instructions that tell the agent what it should do and how it should interact with users.
    ///
    /// `Instruction`.
    pub fn instruction(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Instruction", value.into());
        self
    }

    /// The knowledge bases associated with the agent.
    ///
    /// `KnowledgeBases`.
    pub fn knowledge_bases(mut self, value: impl Into<List<agent::AgentKnowledgeBase>>) -> Self {
        self.0.set("KnowledgeBases", value.into());
        self
    }

    /// Contains memory configuration for the agent.
    ///
    /// `MemoryConfiguration`.
    pub fn memory_configuration(
        mut self,
        value: impl Into<Value<agent::MemoryConfiguration>>,
    ) -> Self {
        self.0.set("MemoryConfiguration", value.into());
        self
    }

    /// Specifies the orchestration strategy for the agent.
    ///
    /// `OrchestrationType`. Allowed: [`OrchestrationType`](agent::OrchestrationType).
    pub fn orchestration_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OrchestrationType", value.into());
        self
    }

    /// Contains configurations to override prompt templates in different parts of an agent sequence. For more information, see [Advanced prompts](https://docs.aws.amazon.com/bedrock/latest/userguide/advanced-prompts.html) .
    ///
    /// `PromptOverrideConfiguration`.
    pub fn prompt_override_configuration(
        mut self,
        value: impl Into<Value<agent::PromptOverrideConfiguration>>,
    ) -> Self {
        self.0.set("PromptOverrideConfiguration", value.into());
        self
    }

    /// Specifies whether to delete the resource even if it's in use. By default, this value is `false` .
    ///
    /// `SkipResourceInUseCheckOnDelete`.
    pub fn skip_resource_in_use_check_on_delete(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SkipResourceInUseCheckOnDelete", value.into());
        self
    }

    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following resources:
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following resources:
    ///
    /// `TestAliasTags`.
    pub fn test_alias_tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("TestAliasTags", value.into());
        self
    }
}

impl Resource for Agent {
    const TYPE: &'static str = "AWS::Bedrock::Agent";
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
    /// The Amazon Resource Name (ARN) of the agent.
    ///
    /// `Fn::GetAtt` of `AgentArn`.
    #[must_use]
    pub fn agent_arn(self) -> Value<String> {
        self.attribute("AgentArn")
    }

    /// The unique identifier of the agent.
    ///
    /// `Fn::GetAtt` of `AgentId`.
    #[must_use]
    pub fn agent_id(self) -> Value<String> {
        self.attribute("AgentId")
    }

    /// The status of the agent and whether it is ready for use. The following statuses are possible:
    ///
    /// `Fn::GetAtt` of `AgentStatus`.
    #[must_use]
    pub fn agent_status(self) -> Value<String> {
        self.attribute("AgentStatus")
    }

    /// The version of the agent.
    ///
    /// `Fn::GetAtt` of `AgentVersion`.
    #[must_use]
    pub fn agent_version(self) -> Value<String> {
        self.attribute("AgentVersion")
    }

    /// The time at which the agent was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Contains reasons that the agent-related API that you invoked failed.
    ///
    /// `Fn::GetAtt` of `FailureReasons`.
    #[must_use]
    pub fn failure_reasons(self) -> Value<Vec<String>> {
        self.attribute_list("FailureReasons")
    }

    /// The time at which the agent was last prepared.
    ///
    /// `Fn::GetAtt` of `PreparedAt`.
    #[must_use]
    pub fn prepared_at(self) -> Value<String> {
        self.attribute("PreparedAt")
    }

    /// Contains recommended actions to take for the agent-related API that you invoked to succeed.
    ///
    /// `Fn::GetAtt` of `RecommendedActions`.
    #[must_use]
    pub fn recommended_actions(self) -> Value<Vec<String>> {
        self.attribute_list("RecommendedActions")
    }

    /// The time at which the agent was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Specifies an agent alias as a resource in a top-level template. Minimally, you must specify the following properties:
///
/// [`AWS::Bedrock::AgentAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agentalias.html).
///
/// Required: `AgentAliasName`, `AgentId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AgentAlias(Properties);

impl AgentAlias {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the alias of the agent.
    ///
    /// `AgentAliasName`. Required.
    pub fn agent_alias_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentAliasName", value.into());
        self
    }

    /// The unique identifier of the agent.
    ///
    /// `AgentId`. Required. A change replaces the resource.
    pub fn agent_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentId", value.into());
        self
    }

    /// The description of the alias of the agent.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Contains details about the routing configuration of the alias.
    ///
    /// `RoutingConfiguration`.
    pub fn routing_configuration(
        mut self,
        value: impl Into<List<agent_alias::AgentAliasRoutingConfigurationListItem>>,
    ) -> Self {
        self.0.set("RoutingConfiguration", value.into());
        self
    }

    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following resources:
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AgentAlias {
    const TYPE: &'static str = "AWS::Bedrock::AgentAlias";
}

impl Construct for AgentAlias {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AgentAlias> for Properties {
    fn from(value: AgentAlias) -> Self {
        value.0
    }
}

impl Handle<AgentAlias> {
    /// The Amazon Resource Name (ARN) of the alias of the agent.
    ///
    /// `Fn::GetAtt` of `AgentAliasArn`.
    #[must_use]
    pub fn agent_alias_arn(self) -> Value<String> {
        self.attribute("AgentAliasArn")
    }

    /// Contains details about the history of the alias.
    ///
    /// `Fn::GetAtt` of `AgentAliasHistoryEvents`.
    #[must_use]
    pub fn agent_alias_history_events(self) -> Value<Vec<String>> {
        self.attribute_list("AgentAliasHistoryEvents")
    }

    /// The unique identifier of the alias of the agent.
    ///
    /// `Fn::GetAtt` of `AgentAliasId`.
    #[must_use]
    pub fn agent_alias_id(self) -> Value<String> {
        self.attribute("AgentAliasId")
    }

    /// The status of the alias of the agent and whether it is ready for use. The following statuses are possible:
    ///
    /// `Fn::GetAtt` of `AgentAliasStatus`.
    #[must_use]
    pub fn agent_alias_status(self) -> Value<String> {
        self.attribute("AgentAliasStatus")
    }

    /// The time at which the alias of the agent was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time at which the alias was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Specifies an inference profile as a resource in a top-level template. Use the `ModelSource` field to specify the inference profile to copy into the resource.
///
/// [`AWS::Bedrock::ApplicationInferenceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-applicationinferenceprofile.html).
///
/// Required: `InferenceProfileName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApplicationInferenceProfile(Properties);

impl ApplicationInferenceProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the inference profile.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the inference profile.
    ///
    /// `InferenceProfileName`. Required. A change replaces the resource.
    pub fn inference_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InferenceProfileName", value.into());
        self
    }

    /// Contains configurations for the inference profile to copy as the resource.
    ///
    /// `ModelSource`. A change replaces the resource.
    pub fn model_source(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ModelSource", value.into());
        self
    }

    /// A list of tags associated with the inference profile.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application_inference_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ApplicationInferenceProfile {
    const TYPE: &'static str = "AWS::Bedrock::ApplicationInferenceProfile";
}

impl Construct for ApplicationInferenceProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApplicationInferenceProfile> for Properties {
    fn from(value: ApplicationInferenceProfile) -> Self {
        value.0
    }
}

impl Handle<ApplicationInferenceProfile> {
    /// The time at which the inference profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the inference profile.
    ///
    /// `Fn::GetAtt` of `InferenceProfileArn`.
    #[must_use]
    pub fn inference_profile_arn(self) -> Value<String> {
        self.attribute("InferenceProfileArn")
    }

    /// The unique identifier of the inference profile.
    ///
    /// `Fn::GetAtt` of `InferenceProfileId`.
    #[must_use]
    pub fn inference_profile_id(self) -> Value<String> {
        self.attribute("InferenceProfileId")
    }

    /// The ID or Amazon Resource Name (ARN) of the inference profile.
    ///
    /// `Fn::GetAtt` of `InferenceProfileIdentifier`.
    #[must_use]
    pub fn inference_profile_identifier(self) -> Value<String> {
        self.attribute("InferenceProfileIdentifier")
    }

    /// A list of information about each model in the inference profile.
    ///
    /// `Fn::GetAtt` of `Models`.
    #[must_use]
    pub fn models(self) -> Value<Vec<String>> {
        self.attribute_list("Models")
    }

    /// The status of the inference profile. `ACTIVE` means that the inference profile is ready to be used.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The type of the inference profile. The following types are possible:
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The time at which the inference profile was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates an Automated Reasoning policy for Amazon Bedrock Guardrails.
///
/// [`AWS::Bedrock::AutomatedReasoningPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicy.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AutomatedReasoningPolicy(Properties);

impl AutomatedReasoningPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the policy.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies whether to force delete the automated reasoning policy even if it has active resources. When false , Amazon Bedrock validates if all artifacts have been deleted (e.g.
    ///
    /// `ForceDelete`.
    pub fn force_delete(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ForceDelete", value.into());
        self
    }

    /// The KMS key with which the Policy's assets will be encrypted at rest.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of the policy.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The complete policy definition generated by the build workflow, containing all rules, variables, and custom types extracted from the source documents.
    ///
    /// `PolicyDefinition`.
    pub fn policy_definition(
        mut self,
        value: impl Into<Value<automated_reasoning_policy::PolicyDefinition>>,
    ) -> Self {
        self.0.set("PolicyDefinition", value.into());
        self
    }

    /// The tags associated with the Automated Reasoning policy.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<automated_reasoning_policy::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AutomatedReasoningPolicy {
    const TYPE: &'static str = "AWS::Bedrock::AutomatedReasoningPolicy";
}

impl Construct for AutomatedReasoningPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AutomatedReasoningPolicy> for Properties {
    fn from(value: AutomatedReasoningPolicy) -> Self {
        value.0
    }
}

impl Handle<AutomatedReasoningPolicy> {
    /// The timestamp when the policy was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A hash of the policy definition used to identify the version.
    ///
    /// `Fn::GetAtt` of `DefinitionHash`.
    #[must_use]
    pub fn definition_hash(self) -> Value<String> {
        self.attribute("DefinitionHash")
    }

    /// The KMS key with which the Policy's assets will be encrypted at rest.
    ///
    /// `Fn::GetAtt` of `KmsKeyArn`.
    #[must_use]
    pub fn kms_key_arn(self) -> Value<String> {
        self.attribute("KmsKeyArn")
    }

    /// The Amazon Resource Name (ARN) of the policy.
    ///
    /// `Fn::GetAtt` of `PolicyArn`.
    #[must_use]
    pub fn policy_arn(self) -> Value<String> {
        self.attribute("PolicyArn")
    }

    /// The unique identifier of the policy.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[must_use]
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// The timestamp when the policy was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version of the policy.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Creates a new version of an existing Automated Reasoning policy. This allows you to iterate on your policy rules while maintaining previous versions for rollback or comparison purposes.
///
/// [`AWS::Bedrock::AutomatedReasoningPolicyVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicyversion.html).
///
/// Required: `PolicyArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AutomatedReasoningPolicyVersion(Properties);

impl AutomatedReasoningPolicyVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The hash of the policy definition that was last updated.
    ///
    /// `LastUpdatedDefinitionHash`. A change replaces the resource.
    pub fn last_updated_definition_hash(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LastUpdatedDefinitionHash", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the policy.
    ///
    /// `PolicyArn`. Required. A change replaces the resource.
    pub fn policy_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyArn", value.into());
        self
    }

    /// The tags associated with the Automated Reasoning policy version.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<automated_reasoning_policy_version::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AutomatedReasoningPolicyVersion {
    const TYPE: &'static str = "AWS::Bedrock::AutomatedReasoningPolicyVersion";
}

impl Construct for AutomatedReasoningPolicyVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AutomatedReasoningPolicyVersion> for Properties {
    fn from(value: AutomatedReasoningPolicyVersion) -> Self {
        value.0
    }
}

impl Handle<AutomatedReasoningPolicyVersion> {
    /// The timestamp when the policy version was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A hash of the policy definition used to identify the version.
    ///
    /// `Fn::GetAtt` of `DefinitionHash`.
    #[must_use]
    pub fn definition_hash(self) -> Value<String> {
        self.attribute("DefinitionHash")
    }

    /// The description of the policy version.
    ///
    /// `Fn::GetAtt` of `Description`.
    #[must_use]
    pub fn description(self) -> Value<String> {
        self.attribute("Description")
    }

    /// The name of the policy version.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The unique identifier of the policy.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[must_use]
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// The timestamp when the policy version was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version number of the policy version.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Details about a data automation blueprint.
///
/// [`AWS::Bedrock::Blueprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-blueprint.html).
///
/// Required: `BlueprintName`, `Schema`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Blueprint(Properties);

impl Blueprint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The blueprint's name.
    ///
    /// `BlueprintName`. Required. A change replaces the resource.
    pub fn blueprint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BlueprintName", value.into());
        self
    }

    /// Name-value pairs to include as an encryption context.
    ///
    /// `KmsEncryptionContext`.
    pub fn kms_encryption_context(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("KmsEncryptionContext", value.into());
        self
    }

    /// The AWS key to use for encryption.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The blueprint's schema.
    ///
    /// `Schema`. Required.
    pub fn schema(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Schema", value.into());
        self
    }

    /// List of Tags
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<blueprint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The blueprint's type.
    ///
    /// `Type`. Required. Allowed: [`Type`](blueprint::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Blueprint {
    const TYPE: &'static str = "AWS::Bedrock::Blueprint";
}

impl Construct for Blueprint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Blueprint> for Properties {
    fn from(value: Blueprint) -> Self {
        value.0
    }
}

impl Handle<Blueprint> {
    /// The blueprint's ARN.
    ///
    /// `Fn::GetAtt` of `BlueprintArn`.
    #[must_use]
    pub fn blueprint_arn(self) -> Value<String> {
        self.attribute("BlueprintArn")
    }

    /// The blueprint's stage.
    ///
    /// `Fn::GetAtt` of `BlueprintStage`.
    #[must_use]
    pub fn blueprint_stage(self) -> Value<String> {
        self.attribute("BlueprintStage")
    }

    /// When the blueprint was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the blueprint was last updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// Resource Type definition for AWS::Bedrock::DataAutomationLibrary
///
/// [`AWS::Bedrock::DataAutomationLibrary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationlibrary.html).
///
/// Required: `LibraryName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataAutomationLibrary(Properties);

impl DataAutomationLibrary {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// KMS Encryption Configuration
    ///
    /// `EncryptionConfiguration`. A change replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<data_automation_library::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// Description of the DataAutomationLibrary
    ///
    /// `LibraryDescription`.
    pub fn library_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LibraryDescription", value.into());
        self
    }

    /// Name of the DataAutomationLibrary
    ///
    /// `LibraryName`. Required. A change replaces the resource.
    pub fn library_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LibraryName", value.into());
        self
    }

    /// List of tags
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_automation_library::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DataAutomationLibrary {
    const TYPE: &'static str = "AWS::Bedrock::DataAutomationLibrary";
}

impl Construct for DataAutomationLibrary {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataAutomationLibrary> for Properties {
    fn from(value: DataAutomationLibrary) -> Self {
        value.0
    }
}

impl Handle<DataAutomationLibrary> {
    /// Time Stamp
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// List of info for each entity type in the DataAutomationLibrary
    ///
    /// `Fn::GetAtt` of `EntityTypes`.
    #[must_use]
    pub fn entity_types(self) -> Value<Vec<String>> {
        self.attribute_list("EntityTypes")
    }

    /// ARN generated at the server side when a DataAutomationLibrary is created
    ///
    /// `Fn::GetAtt` of `LibraryArn`.
    #[must_use]
    pub fn library_arn(self) -> Value<String> {
        self.attribute("LibraryArn")
    }

    /// Status of DataAutomationLibrary
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// A data automation project.
///
/// [`AWS::Bedrock::DataAutomationProject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html).
///
/// Required: `ProjectName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataAutomationProject(Properties);

impl DataAutomationProject {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Blueprints to apply to objects processed by the project.
    ///
    /// `CustomOutputConfiguration`.
    pub fn custom_output_configuration(
        mut self,
        value: impl Into<Value<data_automation_project::CustomOutputConfiguration>>,
    ) -> Self {
        self.0.set("CustomOutputConfiguration", value.into());
        self
    }

    /// The AWS encryption context to use for encryption.
    ///
    /// `KmsEncryptionContext`.
    pub fn kms_encryption_context(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("KmsEncryptionContext", value.into());
        self
    }

    /// The AWS key to use for encryption.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Additional settings for the project.
    ///
    /// `OverrideConfiguration`.
    pub fn override_configuration(
        mut self,
        value: impl Into<Value<data_automation_project::OverrideConfiguration>>,
    ) -> Self {
        self.0.set("OverrideConfiguration", value.into());
        self
    }

    /// The project's description.
    ///
    /// `ProjectDescription`.
    pub fn project_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectDescription", value.into());
        self
    }

    /// The project's name.
    ///
    /// `ProjectName`. Required. A change replaces the resource.
    pub fn project_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectName", value.into());
        self
    }

    /// Type of the DataAutomationProject - Sync or Async
    ///
    /// `ProjectType`. Allowed: [`ProjectType`](data_automation_project::ProjectType). A change replaces the resource.
    pub fn project_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectType", value.into());
        self
    }

    /// The project's standard output configuration.
    ///
    /// `StandardOutputConfiguration`.
    pub fn standard_output_configuration(
        mut self,
        value: impl Into<Value<data_automation_project::StandardOutputConfiguration>>,
    ) -> Self {
        self.0.set("StandardOutputConfiguration", value.into());
        self
    }

    /// List of Tags
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_automation_project::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DataAutomationProject {
    const TYPE: &'static str = "AWS::Bedrock::DataAutomationProject";
}

impl Construct for DataAutomationProject {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataAutomationProject> for Properties {
    fn from(value: DataAutomationProject) -> Self {
        value.0
    }
}

impl Handle<DataAutomationProject> {
    /// When the project was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the project was last updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The project's ARN.
    ///
    /// `Fn::GetAtt` of `ProjectArn`.
    #[must_use]
    pub fn project_arn(self) -> Value<String> {
        self.attribute("ProjectArn")
    }

    /// The project's stage.
    ///
    /// `Fn::GetAtt` of `ProjectStage`.
    #[must_use]
    pub fn project_stage(self) -> Value<String> {
        self.attribute("ProjectStage")
    }

    /// The project's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// \> Properties with `__Update requires: Replacement__` can result in the creation of a new data source and deletion of the old one. This can happen if you also change the Name of the data source.
///
/// [`AWS::Bedrock::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html).
///
/// Required: `DataSourceConfiguration`, `KnowledgeBaseId`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataSource(Properties);

impl DataSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The data deletion policy for the data source.
    ///
    /// `DataDeletionPolicy`. Allowed: [`DataDeletionPolicy`](data_source::DataDeletionPolicy).
    pub fn data_deletion_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataDeletionPolicy", value.into());
        self
    }

    /// The connection configuration for the data source.
    ///
    /// `DataSourceConfiguration`. Required.
    pub fn data_source_configuration(
        mut self,
        value: impl Into<Value<data_source::DataSourceConfiguration>>,
    ) -> Self {
        self.0.set("DataSourceConfiguration", value.into());
        self
    }

    /// The description of the data source.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique identifier of the knowledge base to which the data source belongs.
    ///
    /// `KnowledgeBaseId`. Required. A change replaces the resource.
    pub fn knowledge_base_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KnowledgeBaseId", value.into());
        self
    }

    /// The name of the data source.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Contains details about the configuration of the server-side encryption.
    ///
    /// `ServerSideEncryptionConfiguration`.
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl Into<Value<data_source::ServerSideEncryptionConfiguration>>,
    ) -> Self {
        self.0
            .set("ServerSideEncryptionConfiguration", value.into());
        self
    }

    /// Contains details about how to ingest the documents in the data source.
    ///
    /// `VectorIngestionConfiguration`.
    pub fn vector_ingestion_configuration(
        mut self,
        value: impl Into<Value<data_source::VectorIngestionConfiguration>>,
    ) -> Self {
        self.0.set("VectorIngestionConfiguration", value.into());
        self
    }
}

impl Resource for DataSource {
    const TYPE: &'static str = "AWS::Bedrock::DataSource";
}

impl Construct for DataSource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataSource> for Properties {
    fn from(value: DataSource) -> Self {
        value.0
    }
}

impl Handle<DataSource> {
    /// The time at which the data source was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A string used for identifying the crawler or bot when it accesses a web server. The user agent header value consists of the `bedrockbot` , UUID, and a user agent suffix for your crawler (if one is provided).
    ///
    /// `Fn::GetAtt` of `DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader`.
    #[must_use]
    pub fn data_source_configuration_web_configuration_crawler_configuration_user_agent_header(
        self,
    ) -> Value<String> {
        self.attribute(
            "DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader",
        )
    }

    /// The unique identifier of the data source.
    ///
    /// `Fn::GetAtt` of `DataSourceId`.
    #[must_use]
    pub fn data_source_id(self) -> Value<String> {
        self.attribute("DataSourceId")
    }

    /// The status of the data source. The following statuses are possible:
    ///
    /// `Fn::GetAtt` of `DataSourceStatus`.
    #[must_use]
    pub fn data_source_status(self) -> Value<String> {
        self.attribute("DataSourceStatus")
    }

    /// The detailed reasons on the failure to delete a data source.
    ///
    /// `Fn::GetAtt` of `FailureReasons`.
    #[must_use]
    pub fn failure_reasons(self) -> Value<Vec<String>> {
        self.attribute_list("FailureReasons")
    }

    /// The time at which the data source was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Definition of AWS::Bedrock::EnforcedGuardrailConfiguration Resource Type
///
/// [`AWS::Bedrock::EnforcedGuardrailConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-enforcedguardrailconfiguration.html).
///
/// Required: `GuardrailIdentifier`, `GuardrailVersion`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EnforcedGuardrailConfiguration(Properties);

impl EnforcedGuardrailConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Identifier for the guardrail, could be the ID or the ARN
    ///
    /// `GuardrailIdentifier`. Required.
    pub fn guardrail_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GuardrailIdentifier", value.into());
        self
    }

    /// Numerical guardrail version (not DRAFT)
    ///
    /// `GuardrailVersion`. Required.
    pub fn guardrail_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GuardrailVersion", value.into());
        self
    }

    /// Model-specific information for the enforced guardrail configuration. If not present, the configuration is enforced on all models
    ///
    /// `ModelEnforcement`.
    pub fn model_enforcement(
        mut self,
        value: impl Into<Value<enforced_guardrail_configuration::ModelEnforcement>>,
    ) -> Self {
        self.0.set("ModelEnforcement", value.into());
        self
    }

    /// Selective content guarding controls for enforced guardrails
    ///
    /// `SelectiveContentGuarding`.
    pub fn selective_content_guarding(
        mut self,
        value: impl Into<Value<enforced_guardrail_configuration::SelectiveContentGuarding>>,
    ) -> Self {
        self.0.set("SelectiveContentGuarding", value.into());
        self
    }
}

impl Resource for EnforcedGuardrailConfiguration {
    const TYPE: &'static str = "AWS::Bedrock::EnforcedGuardrailConfiguration";
}

impl Construct for EnforcedGuardrailConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EnforcedGuardrailConfiguration> for Properties {
    fn from(value: EnforcedGuardrailConfiguration) -> Self {
        value.0
    }
}

impl Handle<EnforcedGuardrailConfiguration> {
    /// Unique ID for the account enforced configuration
    ///
    /// `Fn::GetAtt` of `ConfigId`.
    #[must_use]
    pub fn config_id(self) -> Value<String> {
        self.attribute("ConfigId")
    }

    /// Timestamp when the configuration was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the role used to create the configuration
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// ARN representation for the guardrail
    ///
    /// `Fn::GetAtt` of `GuardrailArn`.
    #[must_use]
    pub fn guardrail_arn(self) -> Value<String> {
        self.attribute("GuardrailArn")
    }

    /// Unique ID for the guardrail
    ///
    /// `Fn::GetAtt` of `GuardrailId`.
    #[must_use]
    pub fn guardrail_id(self) -> Value<String> {
        self.attribute("GuardrailId")
    }

    /// Configuration owner type
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[must_use]
    pub fn owner(self) -> Value<String> {
        self.attribute("Owner")
    }

    /// Timestamp when the configuration was last updated
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The ARN of the role used to update the configuration
    ///
    /// `Fn::GetAtt` of `UpdatedBy`.
    #[must_use]
    pub fn updated_by(self) -> Value<String> {
        self.attribute("UpdatedBy")
    }
}

/// Creates a prompt flow that you can use to send an input through various steps to yield an output.
///
/// [`AWS::Bedrock::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html).
///
/// Required: `ExecutionRoleArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Flow(Properties);

impl Flow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the KMS key that the flow is encrypted with.
    ///
    /// `CustomerEncryptionKeyArn`.
    pub fn customer_encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerEncryptionKeyArn", value.into());
        self
    }

    /// The definition of the nodes and connections between the nodes in the flow.
    ///
    /// `Definition`.
    pub fn definition(mut self, value: impl Into<Value<flow::FlowDefinition>>) -> Self {
        self.0.set("Definition", value.into());
        self
    }

    /// The Amazon S3 location of the flow definition.
    ///
    /// `DefinitionS3Location`.
    pub fn definition_s3_location(mut self, value: impl Into<Value<flow::S3Location>>) -> Self {
        self.0.set("DefinitionS3Location", value.into());
        self
    }

    /// The definition of the flow as a JSON-formatted string. The string must match the format in [FlowDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-bedrock-flow-flowdefinition.html) .
    ///
    /// `DefinitionString`.
    pub fn definition_string(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefinitionString", value.into());
        self
    }

    /// A map that specifies the mappings for placeholder variables in the prompt flow definition. This enables the customer to inject values obtained at runtime.
    ///
    /// `DefinitionSubstitutions`.
    pub fn definition_substitutions(mut self, value: impl Into<Map<Json>>) -> Self {
        self.0.set("DefinitionSubstitutions", value.into());
        self
    }

    /// A description of the flow.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the service role with permissions to create a flow.
    ///
    /// `ExecutionRoleArn`. Required.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The name of the flow.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following resources:
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A map of tag keys and values
    ///
    /// `TestAliasTags`.
    pub fn test_alias_tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("TestAliasTags", value.into());
        self
    }
}

impl Resource for Flow {
    const TYPE: &'static str = "AWS::Bedrock::Flow";
}

impl Construct for Flow {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Flow> for Properties {
    fn from(value: Flow) -> Self {
        value.0
    }
}

impl Handle<Flow> {
    /// The Amazon Resource Name (ARN) of the flow.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time at which the flow was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the flow.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The status of the flow. The following statuses are possible:
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The time at which the flow was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// List of flow validations
    ///
    /// `Fn::GetAtt` of `Validations`.
    #[must_use]
    pub fn validations(self) -> Value<Vec<String>> {
        self.attribute_list("Validations")
    }

    /// The latest version of the flow.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Creates an alias of a flow for deployment. For more information, see [Deploy a flow in Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-deploy.html) in the Amazon Bedrock User Guide.
///
/// [`AWS::Bedrock::FlowAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowalias.html).
///
/// Required: `FlowArn`, `Name`, `RoutingConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FlowAlias(Properties);

impl FlowAlias {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration that specifies how nodes in the flow are executed concurrently.
    ///
    /// `ConcurrencyConfiguration`.
    pub fn concurrency_configuration(
        mut self,
        value: impl Into<Value<flow_alias::FlowAliasConcurrencyConfiguration>>,
    ) -> Self {
        self.0.set("ConcurrencyConfiguration", value.into());
        self
    }

    /// A description of the alias.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the alias.
    ///
    /// `FlowArn`. Required. A change replaces the resource.
    pub fn flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlowArn", value.into());
        self
    }

    /// The name of the alias.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of configurations about the versions that the alias maps to. Currently, you can only specify one.
    ///
    /// `RoutingConfiguration`. Required.
    pub fn routing_configuration(
        mut self,
        value: impl Into<List<flow_alias::FlowAliasRoutingConfigurationListItem>>,
    ) -> Self {
        self.0.set("RoutingConfiguration", value.into());
        self
    }

    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following resources:
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FlowAlias {
    const TYPE: &'static str = "AWS::Bedrock::FlowAlias";
}

impl Construct for FlowAlias {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FlowAlias> for Properties {
    fn from(value: FlowAlias) -> Self {
        value.0
    }
}

impl Handle<FlowAlias> {
    /// The Amazon Resource Name (ARN) of the alias.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time at which the alias was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the flow.
    ///
    /// `Fn::GetAtt` of `FlowId`.
    #[must_use]
    pub fn flow_id(self) -> Value<String> {
        self.attribute("FlowId")
    }

    /// The unique identifier of the alias of the flow.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time at which the alias was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a version of the flow that you can deploy. For more information, see [Deploy a flow in Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-deploy.html) in the Amazon Bedrock User Guide.
///
/// [`AWS::Bedrock::FlowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowversion.html).
///
/// Required: `FlowArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FlowVersion(Properties);

impl FlowVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the flow version.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the flow that the version belongs to.
    ///
    /// `FlowArn`. Required. A change replaces the resource.
    pub fn flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlowArn", value.into());
        self
    }
}

impl Resource for FlowVersion {
    const TYPE: &'static str = "AWS::Bedrock::FlowVersion";
}

impl Construct for FlowVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FlowVersion> for Properties {
    fn from(value: FlowVersion) -> Self {
        value.0
    }
}

impl Handle<FlowVersion> {
    /// The time at the version was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the KMS key that the flow version is encrypted with.
    ///
    /// `Fn::GetAtt` of `CustomerEncryptionKeyArn`.
    #[must_use]
    pub fn customer_encryption_key_arn(self) -> Value<String> {
        self.attribute("CustomerEncryptionKeyArn")
    }

    /// Flow definition
    ///
    /// `Fn::GetAtt` of `Definition`.
    #[must_use]
    pub fn definition(self) -> Value<Json> {
        self.attribute("Definition")
    }

    /// The Amazon Resource Name (ARN) of the service role with permissions to create a flow.
    ///
    /// `Fn::GetAtt` of `ExecutionRoleArn`.
    #[must_use]
    pub fn execution_role_arn(self) -> Value<String> {
        self.attribute("ExecutionRoleArn")
    }

    /// The unique identifier of the flow.
    ///
    /// `Fn::GetAtt` of `FlowId`.
    #[must_use]
    pub fn flow_id(self) -> Value<String> {
        self.attribute("FlowId")
    }

    /// The name of the flow.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The status of the flow.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The version of the flow.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Creates a guardrail to detect and filter harmful content in your generative AI application.
///
/// [`AWS::Bedrock::Guardrail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html).
///
/// Required: `BlockedInputMessaging`, `BlockedOutputsMessaging`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Guardrail(Properties);

impl Guardrail {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration settings for integrating Automated Reasoning policies with Amazon Bedrock Guardrails.
    ///
    /// `AutomatedReasoningPolicyConfig`.
    pub fn automated_reasoning_policy_config(
        mut self,
        value: impl Into<Value<guardrail::AutomatedReasoningPolicyConfig>>,
    ) -> Self {
        self.0.set("AutomatedReasoningPolicyConfig", value.into());
        self
    }

    /// The message to return when the guardrail blocks a prompt.
    ///
    /// `BlockedInputMessaging`. Required.
    pub fn blocked_input_messaging(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BlockedInputMessaging", value.into());
        self
    }

    /// The message to return when the guardrail blocks a model response.
    ///
    /// `BlockedOutputsMessaging`. Required.
    pub fn blocked_outputs_messaging(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BlockedOutputsMessaging", value.into());
        self
    }

    /// The content filter policies to configure for the guardrail.
    ///
    /// `ContentPolicyConfig`.
    pub fn content_policy_config(
        mut self,
        value: impl Into<Value<guardrail::ContentPolicyConfig>>,
    ) -> Self {
        self.0.set("ContentPolicyConfig", value.into());
        self
    }

    /// Contextual grounding policy config for a guardrail.
    ///
    /// `ContextualGroundingPolicyConfig`.
    pub fn contextual_grounding_policy_config(
        mut self,
        value: impl Into<Value<guardrail::ContextualGroundingPolicyConfig>>,
    ) -> Self {
        self.0.set("ContextualGroundingPolicyConfig", value.into());
        self
    }

    /// The system-defined guardrail profile that you're using with your guardrail. Guardrail profiles define the destination AWS Regions where guardrail inference requests can be automatically routed.
    ///
    /// `CrossRegionConfig`.
    pub fn cross_region_config(
        mut self,
        value: impl Into<Value<guardrail::GuardrailCrossRegionConfig>>,
    ) -> Self {
        self.0.set("CrossRegionConfig", value.into());
        self
    }

    /// A description of the guardrail.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ARN of the AWS key that you use to encrypt the guardrail.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The name of the guardrail.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The sensitive information policy to configure for the guardrail.
    ///
    /// `SensitiveInformationPolicyConfig`.
    pub fn sensitive_information_policy_config(
        mut self,
        value: impl Into<Value<guardrail::SensitiveInformationPolicyConfig>>,
    ) -> Self {
        self.0.set("SensitiveInformationPolicyConfig", value.into());
        self
    }

    /// The tags that you want to attach to the guardrail.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<guardrail::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The topic policies to configure for the guardrail.
    ///
    /// `TopicPolicyConfig`.
    pub fn topic_policy_config(
        mut self,
        value: impl Into<Value<guardrail::TopicPolicyConfig>>,
    ) -> Self {
        self.0.set("TopicPolicyConfig", value.into());
        self
    }

    /// The word policy you configure for the guardrail.
    ///
    /// `WordPolicyConfig`.
    pub fn word_policy_config(
        mut self,
        value: impl Into<Value<guardrail::WordPolicyConfig>>,
    ) -> Self {
        self.0.set("WordPolicyConfig", value.into());
        self
    }
}

impl Resource for Guardrail {
    const TYPE: &'static str = "AWS::Bedrock::Guardrail";
}

impl Construct for Guardrail {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Guardrail> for Properties {
    fn from(value: Guardrail) -> Self {
        value.0
    }
}

impl Handle<Guardrail> {
    /// Timestamp.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Appears if the `status` of the guardrail is `FAILED` . A list of recommendations to carry out before retrying the request.
    ///
    /// `Fn::GetAtt` of `FailureRecommendations`.
    #[must_use]
    pub fn failure_recommendations(self) -> Value<Vec<String>> {
        self.attribute_list("FailureRecommendations")
    }

    /// The ARN of the guardrail.
    ///
    /// `Fn::GetAtt` of `GuardrailArn`.
    #[must_use]
    pub fn guardrail_arn(self) -> Value<String> {
        self.attribute("GuardrailArn")
    }

    /// The unique identifier of the guardrail.
    ///
    /// `Fn::GetAtt` of `GuardrailId`.
    #[must_use]
    pub fn guardrail_id(self) -> Value<String> {
        self.attribute("GuardrailId")
    }

    /// The status of the guardrail.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Appears if the `status` is `FAILED` . A list of reasons for why the guardrail failed to be created, updated, versioned, or deleted.
    ///
    /// `Fn::GetAtt` of `StatusReasons`.
    #[must_use]
    pub fn status_reasons(self) -> Value<Vec<String>> {
        self.attribute_list("StatusReasons")
    }

    /// Timestamp.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version of the guardrail that was created. This value will always be `DRAFT` .
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Creates a version of the guardrail. Use this API to create a snapshot of the guardrail when you are satisfied with a configuration, or to compare the configuration with another version.
///
/// [`AWS::Bedrock::GuardrailVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrailversion.html).
///
/// Required: `GuardrailIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GuardrailVersion(Properties);

impl GuardrailVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the guardrail version.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique identifier of the guardrail. This can be an ID or the ARN.
    ///
    /// `GuardrailIdentifier`. Required. A change replaces the resource.
    pub fn guardrail_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GuardrailIdentifier", value.into());
        self
    }
}

impl Resource for GuardrailVersion {
    const TYPE: &'static str = "AWS::Bedrock::GuardrailVersion";
}

impl Construct for GuardrailVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GuardrailVersion> for Properties {
    fn from(value: GuardrailVersion) -> Self {
        value.0
    }
}

impl Handle<GuardrailVersion> {
    /// The ARN of the guardrail.
    ///
    /// `Fn::GetAtt` of `GuardrailArn`.
    #[must_use]
    pub fn guardrail_arn(self) -> Value<String> {
        self.attribute("GuardrailArn")
    }

    /// The unique identifier of the guardrail.
    ///
    /// `Fn::GetAtt` of `GuardrailId`.
    #[must_use]
    pub fn guardrail_id(self) -> Value<String> {
        self.attribute("GuardrailId")
    }

    /// The version of the guardrail.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Specifies an intelligent prompt router resource for Amazon Bedrock .
///
/// [`AWS::Bedrock::IntelligentPromptRouter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-intelligentpromptrouter.html).
///
/// Required: `FallbackModel`, `Models`, `PromptRouterName`, `RoutingCriteria`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IntelligentPromptRouter(Properties);

impl IntelligentPromptRouter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An optional description of the prompt router to help identify its purpose.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The default model to use when the routing criteria is not met.
    ///
    /// `FallbackModel`. Required. A change replaces the resource.
    pub fn fallback_model(
        mut self,
        value: impl Into<Value<intelligent_prompt_router::PromptRouterTargetModel>>,
    ) -> Self {
        self.0.set("FallbackModel", value.into());
        self
    }

    /// A list of foundation models that the prompt router can route requests to. At least one model must be specified.
    ///
    /// `Models`. Required. A change replaces the resource.
    pub fn models(
        mut self,
        value: impl Into<List<intelligent_prompt_router::PromptRouterTargetModel>>,
    ) -> Self {
        self.0.set("Models", value.into());
        self
    }

    /// The name of the prompt router. The name must be unique within your AWS account in the current region.
    ///
    /// `PromptRouterName`. Required. A change replaces the resource.
    pub fn prompt_router_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PromptRouterName", value.into());
        self
    }

    /// Routing criteria for a prompt router.
    ///
    /// `RoutingCriteria`. Required. A change replaces the resource.
    pub fn routing_criteria(
        mut self,
        value: impl Into<Value<intelligent_prompt_router::RoutingCriteria>>,
    ) -> Self {
        self.0.set("RoutingCriteria", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource as tags. You can use tags to categorize and manage your AWS resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<intelligent_prompt_router::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for IntelligentPromptRouter {
    const TYPE: &'static str = "AWS::Bedrock::IntelligentPromptRouter";
}

impl Construct for IntelligentPromptRouter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IntelligentPromptRouter> for Properties {
    fn from(value: IntelligentPromptRouter) -> Self {
        value.0
    }
}

impl Handle<IntelligentPromptRouter> {
    /// Indicates the time that the prompt router was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the prompt router.
    ///
    /// `Fn::GetAtt` of `PromptRouterArn`.
    #[must_use]
    pub fn prompt_router_arn(self) -> Value<String> {
        self.attribute("PromptRouterArn")
    }

    /// The router's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The router's type.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }

    /// When the router was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Specifies a knowledge base as a resource in a top-level template. Minimally, you must specify the following properties:
///
/// [`AWS::Bedrock::KnowledgeBase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html).
///
/// Required: `KnowledgeBaseConfiguration`, `Name`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct KnowledgeBase(Properties);

impl KnowledgeBase {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the knowledge base associated with the inline agent.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Contains details about the embeddings configuration of the knowledge base.
    ///
    /// `KnowledgeBaseConfiguration`. Required.
    pub fn knowledge_base_configuration(
        mut self,
        value: impl Into<Value<knowledge_base::KnowledgeBaseConfiguration>>,
    ) -> Self {
        self.0.set("KnowledgeBaseConfiguration", value.into());
        self
    }

    /// The name of the knowledge base.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role with permissions to invoke API operations on the knowledge base.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Contains details about the storage configuration of the knowledge base.
    ///
    /// `StorageConfiguration`. A change replaces the resource.
    pub fn storage_configuration(
        mut self,
        value: impl Into<Value<knowledge_base::StorageConfiguration>>,
    ) -> Self {
        self.0.set("StorageConfiguration", value.into());
        self
    }

    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following resources:
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for KnowledgeBase {
    const TYPE: &'static str = "AWS::Bedrock::KnowledgeBase";
}

impl Construct for KnowledgeBase {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<KnowledgeBase> for Properties {
    fn from(value: KnowledgeBase) -> Self {
        value.0
    }
}

impl Handle<KnowledgeBase> {
    /// The time the knowledge base was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A list of reasons that the API operation on the knowledge base failed.
    ///
    /// `Fn::GetAtt` of `FailureReasons`.
    #[must_use]
    pub fn failure_reasons(self) -> Value<Vec<String>> {
        self.attribute_list("FailureReasons")
    }

    /// The Amazon Resource Name (ARN) of the knowledge base.
    ///
    /// `Fn::GetAtt` of `KnowledgeBaseArn`.
    #[must_use]
    pub fn knowledge_base_arn(self) -> Value<String> {
        self.attribute("KnowledgeBaseArn")
    }

    /// The unique identifier for a knowledge base associated with the inline agent.
    ///
    /// `Fn::GetAtt` of `KnowledgeBaseId`.
    #[must_use]
    pub fn knowledge_base_id(self) -> Value<String> {
        self.attribute("KnowledgeBaseId")
    }

    /// The status of the knowledge base.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The time the knowledge base was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Definition of AWS::Bedrock::KnowledgeBasePolicy Resource Type
///
/// [`AWS::Bedrock::KnowledgeBasePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebasepolicy.html).
///
/// Required: `KnowledgeBaseId`, `PolicyDocument`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct KnowledgeBasePolicy(Properties);

impl KnowledgeBasePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the knowledge base
    ///
    /// `KnowledgeBaseId`. Required. A change replaces the resource.
    pub fn knowledge_base_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KnowledgeBaseId", value.into());
        self
    }

    /// The IAM policy document defining access permissions for the knowledge base
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }
}

impl Resource for KnowledgeBasePolicy {
    const TYPE: &'static str = "AWS::Bedrock::KnowledgeBasePolicy";
}

impl Construct for KnowledgeBasePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<KnowledgeBasePolicy> for Properties {
    fn from(value: KnowledgeBasePolicy) -> Self {
        value.0
    }
}

impl Handle<KnowledgeBasePolicy> {
    /// The revision identifier for the policy, used for optimistic concurrency control
    ///
    /// `Fn::GetAtt` of `RevisionId`.
    #[must_use]
    pub fn revision_id(self) -> Value<String> {
        self.attribute("RevisionId")
    }
}

/// Creates a prompt in your prompt library that you can add to a flow.
///
/// [`AWS::Bedrock::Prompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-prompt.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Prompt(Properties);

impl Prompt {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the KMS key that the prompt is encrypted with.
    ///
    /// `CustomerEncryptionKeyArn`.
    pub fn customer_encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerEncryptionKeyArn", value.into());
        self
    }

    /// The name of the default variant for the prompt. This value must match the `name` field in the relevant [PromptVariant](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptVariant.html) object.
    ///
    /// `DefaultVariant`.
    pub fn default_variant(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultVariant", value.into());
        self
    }

    /// The description of the prompt.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the prompt.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following resources:
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A list of objects, each containing details about a variant of the prompt.
    ///
    /// `Variants`.
    pub fn variants(mut self, value: impl Into<List<prompt::PromptVariant>>) -> Self {
        self.0.set("Variants", value.into());
        self
    }
}

impl Resource for Prompt {
    const TYPE: &'static str = "AWS::Bedrock::Prompt";
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
    /// The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request).
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time at which the prompt was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the prompt.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time at which the prompt was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version of the prompt that this summary applies to.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Creates a static snapshot of your prompt that can be deployed to production.
///
/// [`AWS::Bedrock::PromptVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-promptversion.html).
///
/// Required: `PromptArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PromptVersion(Properties);

impl PromptVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the prompt version.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the version of the prompt.
    ///
    /// `PromptArn`. Required. A change replaces the resource.
    pub fn prompt_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PromptArn", value.into());
        self
    }

    /// A map of tags attached to the prompt version and their values.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PromptVersion {
    const TYPE: &'static str = "AWS::Bedrock::PromptVersion";
}

impl Construct for PromptVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PromptVersion> for Properties {
    fn from(value: PromptVersion) -> Self {
        value.0
    }
}

impl Handle<PromptVersion> {
    /// The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request).
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time at which the prompt was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the KMS key that the prompt version is encrypted with.
    ///
    /// `Fn::GetAtt` of `CustomerEncryptionKeyArn`.
    #[must_use]
    pub fn customer_encryption_key_arn(self) -> Value<String> {
        self.attribute("CustomerEncryptionKeyArn")
    }

    /// The name of the default variant for the prompt. This value must match the `name` field in the relevant [PromptVariant](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptVariant.html) object.
    ///
    /// `Fn::GetAtt` of `DefaultVariant`.
    #[must_use]
    pub fn default_variant(self) -> Value<String> {
        self.attribute("DefaultVariant")
    }

    /// The name of the prompt.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The unique identifier of the prompt.
    ///
    /// `Fn::GetAtt` of `PromptId`.
    #[must_use]
    pub fn prompt_id(self) -> Value<String> {
        self.attribute("PromptId")
    }

    /// The time at which the prompt was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// A list of objects, each containing details about a variant of the prompt.
    ///
    /// `Fn::GetAtt` of `Variants`.
    #[must_use]
    pub fn variants(self) -> Value<Vec<String>> {
        self.attribute_list("Variants")
    }

    /// The version of the prompt that this summary applies to.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Definition of AWS::Bedrock::ResourcePolicy Resource Type
///
/// [`AWS::Bedrock::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-resourcepolicy.html).
///
/// Required: `PolicyDocument`, `ResourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourcePolicy(Properties);

impl ResourcePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The IAM policy document defining access permissions for the guardrail and guardrail profile resources
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The ARN of the Bedrock Guardrail or Guardrail Profile resource
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::Bedrock::ResourcePolicy";
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

/// Resource Type definition for AWS::Bedrock::RetrievalInstruction
///
/// [`AWS::Bedrock::RetrievalInstruction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-retrievalinstruction.html).
///
/// Required: `Instruction`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RetrievalInstruction(Properties);

impl RetrievalInstruction {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the customer managed KMS key protecting this content, when one was supplied at create.
    ///
    /// `CustomerEncryptionKeyArn`. A change replaces the resource.
    pub fn customer_encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerEncryptionKeyArn", value.into());
        self
    }

    /// A description of the retrieval instruction. On a numbered version, the description of that version.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The reviewed content this instruction serves — what AgenticRetrieveStream resolves while status is ACTIVE. Absent until the first create review passes. Always present on a numbered version.
    ///
    /// `Instruction`. Required.
    pub fn instruction(
        mut self,
        value: impl Into<Value<retrieval_instruction::Instruction>>,
    ) -> Self {
        self.0.set("Instruction", value.into());
        self
    }

    /// The name of the retrieval instruction.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<retrieval_instruction::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RetrievalInstruction {
    const TYPE: &'static str = "AWS::Bedrock::RetrievalInstruction";
}

impl Construct for RetrievalInstruction {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RetrievalInstruction> for Properties {
    fn from(value: RetrievalInstruction) -> Self {
        value.0
    }
}

impl Handle<RetrievalInstruction> {
    /// The Amazon Resource Name (ARN) of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When the retrieval instruction was created. On a numbered version, when that version was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The outcome or in-progress state of the most recent create or update. CREATING or UPDATING means the operation is still running. Independent of status. Always has a value from the create 202 onward.
    ///
    /// `Fn::GetAtt` of `LastTransitionStatus`.
    #[must_use]
    pub fn last_transition_status(self) -> Value<String> {
        self.attribute("LastTransitionStatus")
    }

    /// The identifier of the retrieval instruction.
    ///
    /// `Fn::GetAtt` of `RetrievalInstructionId`.
    #[must_use]
    pub fn retrieval_instruction_id(self) -> Value<String> {
        self.attribute("RetrievalInstructionId")
    }

    /// Whether the instruction can be used. Only ACTIVE is resolvable at retrieval time. Monotone: INACTIVE to ACTIVE once, never back. Numbered versions are always ACTIVE.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// When the retrieval instruction was last updated. Equal to createdAt on a numbered version, which is immutable.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Definition of AWS::Bedrock::Session Resource Type
///
/// [`AWS::Bedrock::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-session.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Session(Properties);

impl Session {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the KMS key to use to encrypt the session data.
    ///
    /// `EncryptionKeyArn`. A change replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKeyArn", value.into());
        self
    }

    /// A map of key-value pairs containing attributes to be persisted across the session.
    ///
    /// `SessionMetadata`.
    pub fn session_metadata(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("SessionMetadata", value.into());
        self
    }

    /// A list of tags associated with the session.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<session::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Session {
    const TYPE: &'static str = "AWS::Bedrock::Session";
}

impl Construct for Session {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Session> for Properties {
    fn from(value: Session) -> Self {
        value.0
    }
}

impl Handle<Session> {
    /// The timestamp for when the session was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp for when the session was last modified.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The Amazon Resource Name (ARN) of the session.
    ///
    /// `Fn::GetAtt` of `SessionArn`.
    #[must_use]
    pub fn session_arn(self) -> Value<String> {
        self.attribute("SessionArn")
    }

    /// The unique identifier of the session in UUID format.
    ///
    /// `Fn::GetAtt` of `SessionId`.
    #[must_use]
    pub fn session_id(self) -> Value<String> {
        self.attribute("SessionId")
    }

    /// The current status of the session.
    ///
    /// `Fn::GetAtt` of `SessionStatus`.
    #[must_use]
    pub fn session_status(self) -> Value<String> {
        self.attribute("SessionStatus")
    }
}

/// Property types and words of [`Agent`].
pub mod agent {
    use crate::{Json, List, Map, Properties, Value};

    /// Contains details of the inline agent's action group.
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    ///
    /// Required: `ActionGroupName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentActionGroup(Properties);

    impl AgentActionGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking the action or the custom control method for handling the information elicited from the user.
        ///
        /// `ActionGroupExecutor`.
        pub fn action_group_executor(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ActionGroupExecutor", value.into());
            self
        }

        /// The name of the action group.
        ///
        /// `ActionGroupName`. Required.
        pub fn action_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActionGroupName", value.into());
            self
        }

        /// Specifies whether the action group is available for the agent to invoke or not when sending an [InvokeAgent](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvokeAgent.html) request.
        ///
        /// `ActionGroupState`. Allowed: [`ActionGroupState`].
        pub fn action_group_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActionGroupState", value.into());
            self
        }

        /// Contains either details about the S3 object containing the OpenAPI schema for the action group or the JSON or YAML-formatted payload defining the schema.
        ///
        /// `ApiSchema`.
        pub fn api_schema(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ApiSchema", value.into());
            self
        }

        /// A description of the action group.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Contains details about the function schema for the action group or the JSON or YAML-formatted payload defining the schema.
        ///
        /// `FunctionSchema`.
        pub fn function_schema(mut self, value: impl Into<Value<FunctionSchema>>) -> Self {
            self.0.set("FunctionSchema", value.into());
            self
        }

        /// If this field is set as `AMAZON.UserInput` , the agent can request the user for additional information when trying to complete a task. The `description` , `apiSchema` , and `actionGroupExecutor` fields must be blank for this action group.
        ///
        /// `ParentActionGroupSignature`. Allowed: [`ParentActionGroupSignature`].
        pub fn parent_action_group_signature(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParentActionGroupSignature", value.into());
            self
        }

        /// Specifies whether to delete the resource even if it's in use. By default, this value is `false` .
        ///
        /// `SkipResourceInUseCheckOnDelete`.
        pub fn skip_resource_in_use_check_on_delete(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0.set("SkipResourceInUseCheckOnDelete", value.into());
            self
        }
    }

    impl From<AgentActionGroup> for Json {
        fn from(value: AgentActionGroup) -> Self {
            value.0.into()
        }
    }

    /// An agent collaborator.
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    ///
    /// Required: `AgentDescriptor`, `CollaborationInstruction`, `CollaboratorName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentCollaborator(Properties);

    impl AgentCollaborator {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The collaborator's agent descriptor.
        ///
        /// `AgentDescriptor`. Required.
        pub fn agent_descriptor(
            mut self,
            value: impl Into<Value<AgentCollaboratorAgentDescriptor>>,
        ) -> Self {
            self.0.set("AgentDescriptor", value.into());
            self
        }

        /// The collaborator's instructions.
        ///
        /// `CollaborationInstruction`. Required.
        pub fn collaboration_instruction(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CollaborationInstruction", value.into());
            self
        }

        /// The collaborator's collaborator name.
        ///
        /// `CollaboratorName`. Required.
        pub fn collaborator_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CollaboratorName", value.into());
            self
        }

        /// The collaborator's relay conversation history.
        ///
        /// `RelayConversationHistory`. Allowed: [`RelayConversationHistory`].
        pub fn relay_conversation_history(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RelayConversationHistory", value.into());
            self
        }
    }

    impl From<AgentCollaborator> for Json {
        fn from(value: AgentCollaborator) -> Self {
            value.0.into()
        }
    }

    /// The collaborator's agent descriptor.
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentCollaboratorAgentDescriptor(Properties);

    impl AgentCollaboratorAgentDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Alias ARN for agent descriptor
        ///
        /// `AliasArn`.
        pub fn alias_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AliasArn", value.into());
            self
        }
    }

    impl From<AgentCollaboratorAgentDescriptor> for Json {
        fn from(value: AgentCollaboratorAgentDescriptor) -> Self {
            value.0.into()
        }
    }

    /// Contains details about a knowledge base that is associated with an agent.
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    ///
    /// Required: `Description`, `KnowledgeBaseId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentKnowledgeBase(Properties);

    impl AgentKnowledgeBase {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description of the association between the agent and the knowledge base.
        ///
        /// `Description`. Required.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The unique identifier of the association between the agent and the knowledge base.
        ///
        /// `KnowledgeBaseId`. Required.
        pub fn knowledge_base_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KnowledgeBaseId", value.into());
            self
        }

        /// Specifies whether to use the knowledge base or not when sending an [InvokeAgent](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvokeAgent.html) request.
        ///
        /// `KnowledgeBaseState`. Allowed: [`KnowledgeBaseState`].
        pub fn knowledge_base_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KnowledgeBaseState", value.into());
            self
        }
    }

    impl From<AgentKnowledgeBase> for Json {
        fn from(value: AgentKnowledgeBase) -> Self {
            value.0.into()
        }
    }

    /// Contains details of the custom orchestration configured for the agent.
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomOrchestration(Properties);

    impl CustomOrchestration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The structure of the executor invoking the actions in custom orchestration.
        ///
        /// `Executor`.
        pub fn executor(mut self, value: impl Into<Value<OrchestrationExecutor>>) -> Self {
            self.0.set("Executor", value.into());
            self
        }
    }

    impl From<CustomOrchestration> for Json {
        fn from(value: CustomOrchestration) -> Self {
            value.0.into()
        }
    }

    /// Defines parameters that the agent needs to invoke from the user to complete the function. Corresponds to an action in an action group.
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Function(Properties);

    impl Function {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description of the function and its purpose.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// A name for the function.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The parameters that the agent elicits from the user to fulfill the function.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Map<ParameterDetail>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// Contains information if user confirmation is required to invoke the function.
        ///
        /// `RequireConfirmation`. Allowed: [`RequireConfirmation`].
        pub fn require_confirmation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RequireConfirmation", value.into());
            self
        }
    }

    impl From<Function> for Json {
        fn from(value: Function) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the function schema for the action group or the JSON or YAML-formatted payload defining the schema.
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    ///
    /// Required: `Functions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FunctionSchema(Properties);

    impl FunctionSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of functions that each define an action in the action group.
        ///
        /// `Functions`. Required.
        pub fn functions(mut self, value: impl Into<List<Function>>) -> Self {
            self.0.set("Functions", value.into());
            self
        }
    }

    impl From<FunctionSchema> for Json {
        fn from(value: FunctionSchema) -> Self {
            value.0.into()
        }
    }

    /// Configuration information for a guardrail that you use with the [Converse](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html) operation.
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GuardrailConfiguration(Properties);

    impl GuardrailConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the guardrail.
        ///
        /// `GuardrailIdentifier`.
        pub fn guardrail_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GuardrailIdentifier", value.into());
            self
        }

        /// The version of the guardrail.
        ///
        /// `GuardrailVersion`.
        pub fn guardrail_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GuardrailVersion", value.into());
            self
        }
    }

    impl From<GuardrailConfiguration> for Json {
        fn from(value: GuardrailConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Base inference parameters to pass to a model in a call to [Converse](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html) or [ConverseStream](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html) .
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceConfiguration(Properties);

    impl InferenceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of tokens allowed in the generated response.
        ///
        /// `MaximumLength`.
        pub fn maximum_length(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaximumLength", value.into());
            self
        }

        /// A list of stop sequences. A stop sequence is a sequence of characters that causes the model to stop generating the response.
        ///
        /// `StopSequences`.
        pub fn stop_sequences(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StopSequences", value.into());
            self
        }

        /// The likelihood of the model selecting higher-probability options while generating a response.
        ///
        /// `Temperature`.
        pub fn temperature(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Temperature", value.into());
            self
        }

        /// While generating a response, the model determines the probability of the following token at each point of generation.
        ///
        /// `TopK`.
        pub fn top_k(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TopK", value.into());
            self
        }

        /// The percentage of most-likely candidates that the model considers for the next token.
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

    /// Details of the memory configuration.
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MemoryConfiguration(Properties);

    impl MemoryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of memory that is stored.
        ///
        /// `EnabledMemoryTypes`. Allowed: [`EnabledMemoryTypes`].
        pub fn enabled_memory_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EnabledMemoryTypes", value.into());
            self
        }

        /// Contains the configuration for SESSION\_SUMMARY memory type enabled for the agent.
        ///
        /// `SessionSummaryConfiguration`.
        pub fn session_summary_configuration(
            mut self,
            value: impl Into<Value<SessionSummaryConfiguration>>,
        ) -> Self {
            self.0.set("SessionSummaryConfiguration", value.into());
            self
        }

        /// The number of days the agent is configured to retain the conversational context.
        ///
        /// `StorageDays`.
        pub fn storage_days(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("StorageDays", value.into());
            self
        }
    }

    impl From<MemoryConfiguration> for Json {
        fn from(value: MemoryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The structure of the executor invoking the actions in custom orchestration.
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    ///
    /// Required: `Lambda`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OrchestrationExecutor(Properties);

    impl OrchestrationExecutor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking the action.
        ///
        /// `Lambda`. Required.
        pub fn lambda(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Lambda", value.into());
            self
        }
    }

    impl From<OrchestrationExecutor> for Json {
        fn from(value: OrchestrationExecutor) -> Self {
            value.0.into()
        }
    }

    /// Contains details about a parameter in a function for an action group.
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParameterDetail(Properties);

    impl ParameterDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description of the parameter. Helps the foundation model determine how to elicit the parameters from the user.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Whether the parameter is required for the agent to complete the function for action group invocation.
        ///
        /// `Required`.
        pub fn required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Required", value.into());
            self
        }

        /// The data type of the parameter.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ParameterDetail> for Json {
        fn from(value: ParameterDetail) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations to override a prompt template in one part of an agent sequence. For more information, see [Advanced prompts](https://docs.aws.amazon.com/bedrock/latest/userguide/advanced-prompts.html) .
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PromptConfiguration(Properties);

    impl PromptConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If the Converse or ConverseStream operations support the model, `additionalModelRequestFields` contains additional inference parameters, beyond the base set of inference parameters in the `inferenceConfiguration` field.
        ///
        /// `AdditionalModelRequestFields`.
        pub fn additional_model_request_fields(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AdditionalModelRequestFields", value.into());
            self
        }

        /// Defines the prompt template with which to replace the default prompt template. You can use placeholder variables in the base prompt template to customize the prompt.
        ///
        /// `BasePromptTemplate`.
        pub fn base_prompt_template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BasePromptTemplate", value.into());
            self
        }

        /// The agent's foundation model.
        ///
        /// `FoundationModel`.
        pub fn foundation_model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FoundationModel", value.into());
            self
        }

        /// Contains inference parameters to use when the agent invokes a foundation model in the part of the agent sequence defined by the `promptType` .
        ///
        /// `InferenceConfiguration`.
        pub fn inference_configuration(
            mut self,
            value: impl Into<Value<InferenceConfiguration>>,
        ) -> Self {
            self.0.set("InferenceConfiguration", value.into());
            self
        }

        /// Specifies whether to override the default parser Lambda function when parsing the raw foundation model output in the part of the agent sequence defined by the `promptType` .
        ///
        /// `ParserMode`. Allowed: [`CreationMode`].
        pub fn parser_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParserMode", value.into());
            self
        }

        /// Specifies whether to override the default prompt template for this `promptType` . Set this value to `OVERRIDDEN` to use the prompt that you provide in the `basePromptTemplate` .
        ///
        /// `PromptCreationMode`. Allowed: [`CreationMode`].
        pub fn prompt_creation_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PromptCreationMode", value.into());
            self
        }

        /// Specifies whether to allow the inline agent to carry out the step specified in the `promptType` . If you set this value to `DISABLED` , the agent skips that step. The default state for each `promptType` is as follows.
        ///
        /// `PromptState`. Allowed: [`PromptState`].
        pub fn prompt_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PromptState", value.into());
            self
        }

        /// The step in the agent sequence that this prompt configuration applies to.
        ///
        /// `PromptType`. Allowed: [`PromptType`].
        pub fn prompt_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PromptType", value.into());
            self
        }
    }

    impl From<PromptConfiguration> for Json {
        fn from(value: PromptConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations to override prompts in different parts of an agent sequence. For more information, see [Advanced prompts](https://docs.aws.amazon.com/bedrock/latest/userguide/advanced-prompts.html) .
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    ///
    /// Required: `PromptConfigurations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PromptOverrideConfiguration(Properties);

    impl PromptOverrideConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Lambda function to use when parsing the raw foundation model output in parts of the agent sequence.
        ///
        /// `OverrideLambda`.
        pub fn override_lambda(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OverrideLambda", value.into());
            self
        }

        /// Contains configurations to override a prompt template in one part of an agent sequence. For more information, see [Advanced prompts](https://docs.aws.amazon.com/bedrock/latest/userguide/advanced-prompts.html) .
        ///
        /// `PromptConfigurations`. Required.
        pub fn prompt_configurations(
            mut self,
            value: impl Into<List<PromptConfiguration>>,
        ) -> Self {
            self.0.set("PromptConfigurations", value.into());
            self
        }
    }

    impl From<PromptOverrideConfiguration> for Json {
        fn from(value: PromptOverrideConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for SESSION\_SUMMARY memory type enabled for the agent.
    ///
    /// A property type of `AWS::Bedrock::Agent`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SessionSummaryConfiguration(Properties);

    impl SessionSummaryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum number of recent session summaries to include in the agent's prompt context.
        ///
        /// `MaxRecentSessions`.
        pub fn max_recent_sessions(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxRecentSessions", value.into());
            self
        }
    }

    impl From<SessionSummaryConfiguration> for Json {
        fn from(value: SessionSummaryConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AgentCollaboration`.
        pub enum AgentCollaboration {
            Disabled = "DISABLED",
            Supervisor = "SUPERVISOR",
            SupervisorRouter = "SUPERVISOR_ROUTER",
        }

        /// Words for `OrchestrationType`.
        pub enum OrchestrationType {
            Default = "DEFAULT",
            CustomOrchestration = "CUSTOM_ORCHESTRATION",
        }

        /// Words for `ActionGroupState`.
        pub enum ActionGroupState {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `ParentActionGroupSignature`.
        pub enum ParentActionGroupSignature {
            AmazonUserInput = "AMAZON.UserInput",
            AmazonCodeInterpreter = "AMAZON.CodeInterpreter",
        }

        /// Words for `RelayConversationHistory`.
        pub enum RelayConversationHistory {
            ToCollaborator = "TO_COLLABORATOR",
            Disabled = "DISABLED",
        }

        /// Words for `KnowledgeBaseState`.
        pub enum KnowledgeBaseState {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `RequireConfirmation`.
        pub enum RequireConfirmation {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `EnabledMemoryTypes`.
        pub enum EnabledMemoryTypes {
            SessionSummary = "SESSION_SUMMARY",
        }

        /// Words for `Type`.
        pub enum Type {
            String = "string",
            Number = "number",
            Integer = "integer",
            Boolean = "boolean",
            Array = "array",
        }

        /// Words for `CreationMode`.
        pub enum CreationMode {
            Default = "DEFAULT",
            Overridden = "OVERRIDDEN",
        }

        /// Words for `PromptState`.
        pub enum PromptState {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `PromptType`.
        pub enum PromptType {
            PreProcessing = "PRE_PROCESSING",
            Orchestration = "ORCHESTRATION",
            PostProcessing = "POST_PROCESSING",
            RoutingClassifier = "ROUTING_CLASSIFIER",
            MemorySummarization = "MEMORY_SUMMARIZATION",
            KnowledgeBaseResponseGeneration = "KNOWLEDGE_BASE_RESPONSE_GENERATION",
        }
    }
}

/// Property types of [`AgentAlias`].
pub mod agent_alias {
    use crate::{Json, List, Properties, Value};

    /// Contains details about the history of the alias.
    ///
    /// A property type of `AWS::Bedrock::AgentAlias`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentAliasHistoryEvent(Properties);

    impl AgentAliasHistoryEvent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The date that the alias stopped being associated to the version in the `routingConfiguration` object
        ///
        /// `EndDate`.
        pub fn end_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndDate", value.into());
            self
        }

        /// Contains details about the version of the agent with which the alias is associated.
        ///
        /// `RoutingConfiguration`.
        pub fn routing_configuration(
            mut self,
            value: impl Into<List<AgentAliasRoutingConfigurationListItem>>,
        ) -> Self {
            self.0.set("RoutingConfiguration", value.into());
            self
        }

        /// The date that the alias began being associated to the version in the `routingConfiguration` object.
        ///
        /// `StartDate`.
        pub fn start_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartDate", value.into());
            self
        }
    }

    impl From<AgentAliasHistoryEvent> for Json {
        fn from(value: AgentAliasHistoryEvent) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the routing configuration of the alias.
    ///
    /// A property type of `AWS::Bedrock::AgentAlias`.
    ///
    /// Required: `AgentVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentAliasRoutingConfigurationListItem(Properties);

    impl AgentAliasRoutingConfigurationListItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The version of the agent with which the alias is associated.
        ///
        /// `AgentVersion`. Required.
        pub fn agent_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AgentVersion", value.into());
            self
        }
    }

    impl From<AgentAliasRoutingConfigurationListItem> for Json {
        fn from(value: AgentAliasRoutingConfigurationListItem) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ApplicationInferenceProfile`].
pub mod application_inference_profile {
    use crate::{Json, Properties, Value};

    /// Contains information about a model.
    ///
    /// A property type of `AWS::Bedrock::ApplicationInferenceProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceProfileModel(Properties);

    impl InferenceProfileModel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the model.
        ///
        /// `ModelArn`.
        pub fn model_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelArn", value.into());
            self
        }
    }

    impl From<InferenceProfileModel> for Json {
        fn from(value: InferenceProfileModel) -> Self {
            value.0.into()
        }
    }

    /// Definition of the key/value pair for a tag
    ///
    /// A property type of `AWS::Bedrock::ApplicationInferenceProfile`.
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

        /// Tag Key
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag Value
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

/// Property types of [`AutomatedReasoningPolicy`].
pub mod automated_reasoning_policy {
    use crate::{Json, List, Properties, Value};

    /// The complete policy definition containing rules, variables, and types.
    ///
    /// A property type of `AWS::Bedrock::AutomatedReasoningPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyDefinition(Properties);

    impl PolicyDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The collection of rules that define the policy logic.
        ///
        /// `Rules`.
        pub fn rules(mut self, value: impl Into<List<PolicyDefinitionRule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }

        /// The custom types defined within the policy definition.
        ///
        /// `Types`.
        pub fn types(mut self, value: impl Into<List<PolicyDefinitionType>>) -> Self {
            self.0.set("Types", value.into());
            self
        }

        /// The variables used within the policy definition.
        ///
        /// `Variables`.
        pub fn variables(mut self, value: impl Into<List<PolicyDefinitionVariable>>) -> Self {
            self.0.set("Variables", value.into());
            self
        }

        /// The version of the policy definition.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<PolicyDefinition> for Json {
        fn from(value: PolicyDefinition) -> Self {
            value.0.into()
        }
    }

    /// A rule within the policy definition that defines logical constraints.
    ///
    /// A property type of `AWS::Bedrock::AutomatedReasoningPolicy`.
    ///
    /// Required: `Expression`, `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyDefinitionRule(Properties);

    impl PolicyDefinitionRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An alternative expression for the policy rule.
        ///
        /// `AlternateExpression`.
        pub fn alternate_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlternateExpression", value.into());
            self
        }

        /// The logical expression that defines the rule.
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// The unique identifier for the policy definition rule.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<PolicyDefinitionRule> for Json {
        fn from(value: PolicyDefinitionRule) -> Self {
            value.0.into()
        }
    }

    /// A custom type definition within the policy.
    ///
    /// A property type of `AWS::Bedrock::AutomatedReasoningPolicy`.
    ///
    /// Required: `Name`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyDefinitionType(Properties);

    impl PolicyDefinitionType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description of the custom type defined in the policy.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The name of a custom type defined in the policy.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The possible values for a custom type defined in the policy.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<PolicyDefinitionTypeValue>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<PolicyDefinitionType> for Json {
        fn from(value: PolicyDefinitionType) -> Self {
            value.0.into()
        }
    }

    /// A value associated with a custom type in the policy definition.
    ///
    /// A property type of `AWS::Bedrock::AutomatedReasoningPolicy`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyDefinitionTypeValue(Properties);

    impl PolicyDefinitionTypeValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description of the policy definition type value.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The value associated with a policy definition type.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<PolicyDefinitionTypeValue> for Json {
        fn from(value: PolicyDefinitionTypeValue) -> Self {
            value.0.into()
        }
    }

    /// A variable defined within the policy that can be used in rules.
    ///
    /// A property type of `AWS::Bedrock::AutomatedReasoningPolicy`.
    ///
    /// Required: `Description`, `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyDefinitionVariable(Properties);

    impl PolicyDefinitionVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description of a variable defined in the policy.
        ///
        /// `Description`. Required.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The name of a variable defined in the policy.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The data type of a variable defined in the policy.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PolicyDefinitionVariable> for Json {
        fn from(value: PolicyDefinitionVariable) -> Self {
            value.0.into()
        }
    }

    /// Definition of the key/value pair for a tag
    ///
    /// A property type of `AWS::Bedrock::AutomatedReasoningPolicy`.
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

        /// Tag Key
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag Value
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

/// Property types of [`AutomatedReasoningPolicyVersion`].
pub mod automated_reasoning_policy_version {
    use crate::{Json, Properties, Value};

    /// Definition of the key/value pair for a tag
    ///
    /// A property type of `AWS::Bedrock::AutomatedReasoningPolicyVersion`.
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

        /// Tag Key
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag Value
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

/// Property types and words of [`Blueprint`].
pub mod blueprint {
    use crate::{Json, Properties, Value};

    /// Definition of the key/value pair for a tag
    ///
    /// A property type of `AWS::Bedrock::Blueprint`.
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

        /// Key for the tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Value for the tag
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
            Document = "DOCUMENT",
            Image = "IMAGE",
            Audio = "AUDIO",
            Video = "VIDEO",
        }
    }
}

/// Property types and words of [`DataAutomationLibrary`].
pub mod data_automation_library {
    use crate::{Json, Map, Properties, Value};

    /// KMS Encryption Configuration
    ///
    /// A property type of `AWS::Bedrock::DataAutomationLibrary`.
    ///
    /// Required: `KmsKeyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// KMS Encryption Context
        ///
        /// `KmsEncryptionContext`.
        pub fn kms_encryption_context(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("KmsEncryptionContext", value.into());
            self
        }

        /// KMS Key Identifier
        ///
        /// `KmsKeyId`. Required.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about an entity type in the DataAutomationLibrary
    ///
    /// A property type of `AWS::Bedrock::DataAutomationLibrary`.
    ///
    /// Required: `EntityType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntityTypeInfo(Properties);

    impl EntityTypeInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// JSON string representing relevant metadata for the entity type
        ///
        /// `EntityMetadata`.
        pub fn entity_metadata(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntityMetadata", value.into());
            self
        }

        /// Entity types supported in DataAutomationLibraries
        ///
        /// `EntityType`. Required. Allowed: [`EntityType`].
        pub fn entity_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntityType", value.into());
            self
        }
    }

    impl From<EntityTypeInfo> for Json {
        fn from(value: EntityTypeInfo) -> Self {
            value.0.into()
        }
    }

    /// Key value pair of a tag
    ///
    /// A property type of `AWS::Bedrock::DataAutomationLibrary`.
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

        /// Tag key
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag value
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
        /// Words for `EntityType`.
        pub enum EntityType {
            Vocabulary = "VOCABULARY",
        }
    }
}

/// Property types and words of [`DataAutomationProject`].
pub mod data_automation_project {
    use crate::{Json, List, Properties, Value};

    /// Settings for generating data from audio.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioExtractionCategory(Properties);

    impl AudioExtractionCategory {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether generating categorical data from audio is enabled.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// This element contains information about extractions from different types. Used to enable speaker and channel labeling for transcripts.
        ///
        /// `TypeConfiguration`.
        pub fn type_configuration(
            mut self,
            value: impl Into<Value<AudioExtractionCategoryTypeConfiguration>>,
        ) -> Self {
            self.0.set("TypeConfiguration", value.into());
            self
        }

        /// The types of data to generate.
        ///
        /// `Types`. Allowed: [`Types`].
        pub fn types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Types", value.into());
            self
        }
    }

    impl From<AudioExtractionCategory> for Json {
        fn from(value: AudioExtractionCategory) -> Self {
            value.0.into()
        }
    }

    /// Allows configuration of extractions for different types of data, such as transcript and content moderation.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioExtractionCategoryTypeConfiguration(Properties);

    impl AudioExtractionCategoryTypeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This element allows you to configure different extractions for your transcript data, such as speaker and channel labeling.
        ///
        /// `Transcript`.
        pub fn transcript(mut self, value: impl Into<Value<TranscriptConfiguration>>) -> Self {
            self.0.set("Transcript", value.into());
            self
        }
    }

    impl From<AudioExtractionCategoryTypeConfiguration> for Json {
        fn from(value: AudioExtractionCategoryTypeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// This allows you to set the input and output language of your audio. The input language can be set to any of the languages supported by Bedrock Data Automation.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioLanguageConfiguration(Properties);

    impl AudioLanguageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The output language of your processing results. This can either be set to `EN` (English) or `DEFAULT` which will output the results in the dominant language of the audio.
        ///
        /// `GenerativeOutputLanguage`. Allowed: [`GenerativeOutputLanguage`].
        pub fn generative_output_language(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GenerativeOutputLanguage", value.into());
            self
        }

        /// The toggle determining if you want to detect multiple languages from your audio.
        ///
        /// `IdentifyMultipleLanguages`.
        pub fn identify_multiple_languages(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IdentifyMultipleLanguages", value.into());
            self
        }

        /// The input language of your audio. This can be set to any of the currently supported languages via the language codes.
        ///
        /// `InputLanguages`. Allowed: [`InputLanguages`].
        pub fn input_languages(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InputLanguages", value.into());
            self
        }
    }

    impl From<AudioLanguageConfiguration> for Json {
        fn from(value: AudioLanguageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Sets whether your project will process audio or not.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioOverrideConfiguration(Properties);

    impl AudioOverrideConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The output and input language configuration for your audio.
        ///
        /// `LanguageConfiguration`.
        pub fn language_configuration(
            mut self,
            value: impl Into<Value<AudioLanguageConfiguration>>,
        ) -> Self {
            self.0.set("LanguageConfiguration", value.into());
            self
        }

        /// Sets modality processing for audio files. All modalities are enabled by default.
        ///
        /// `ModalityProcessing`.
        pub fn modality_processing(
            mut self,
            value: impl Into<Value<ModalityProcessingConfiguration>>,
        ) -> Self {
            self.0.set("ModalityProcessing", value.into());
            self
        }

        /// Configuration for sensitive data detection and redaction for audio files.
        ///
        /// `SensitiveDataConfiguration`.
        pub fn sensitive_data_configuration(
            mut self,
            value: impl Into<Value<SensitiveDataConfiguration>>,
        ) -> Self {
            self.0.set("SensitiveDataConfiguration", value.into());
            self
        }
    }

    impl From<AudioOverrideConfiguration> for Json {
        fn from(value: AudioOverrideConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Settings for generating data from audio.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `Category`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioStandardExtraction(Properties);

    impl AudioStandardExtraction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for generating data from audio.
        ///
        /// `Category`. Required.
        pub fn category(mut self, value: impl Into<Value<AudioExtractionCategory>>) -> Self {
            self.0.set("Category", value.into());
            self
        }
    }

    impl From<AudioStandardExtraction> for Json {
        fn from(value: AudioStandardExtraction) -> Self {
            value.0.into()
        }
    }

    /// Settings for generating descriptions of audio.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioStandardGenerativeField(Properties);

    impl AudioStandardGenerativeField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether generating descriptions is enabled for audio.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// The types of description to generate.
        ///
        /// `Types`. Allowed: [`AudioStandardGenerativeFieldTypes`].
        pub fn types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Types", value.into());
            self
        }
    }

    impl From<AudioStandardGenerativeField> for Json {
        fn from(value: AudioStandardGenerativeField) -> Self {
            value.0.into()
        }
    }

    /// Output settings for processing audio.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioStandardOutputConfiguration(Properties);

    impl AudioStandardOutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for populating data fields that describe the audio.
        ///
        /// `Extraction`.
        pub fn extraction(mut self, value: impl Into<Value<AudioStandardExtraction>>) -> Self {
            self.0.set("Extraction", value.into());
            self
        }

        /// Whether to generate descriptions of the data.
        ///
        /// `GenerativeField`.
        pub fn generative_field(
            mut self,
            value: impl Into<Value<AudioStandardGenerativeField>>,
        ) -> Self {
            self.0.set("GenerativeField", value.into());
            self
        }
    }

    impl From<AudioStandardOutputConfiguration> for Json {
        fn from(value: AudioStandardOutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An abbreviated summary of a blueprint.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `BlueprintArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlueprintItem(Properties);

    impl BlueprintItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The blueprint's ARN.
        ///
        /// `BlueprintArn`. Required.
        pub fn blueprint_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BlueprintArn", value.into());
            self
        }

        /// The blueprint's stage.
        ///
        /// `BlueprintStage`. Allowed: [`BlueprintStage`].
        pub fn blueprint_stage(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BlueprintStage", value.into());
            self
        }

        /// The blueprint's version.
        ///
        /// `BlueprintVersion`.
        pub fn blueprint_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BlueprintVersion", value.into());
            self
        }
    }

    impl From<BlueprintItem> for Json {
        fn from(value: BlueprintItem) -> Self {
            value.0.into()
        }
    }

    /// Enables or disables channel labeling. Channel labeling, when enabled will assign a number to each audio channel, and indicate which channel is being used in each portion of the transcript.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChannelLabelingConfiguration(Properties);

    impl ChannelLabelingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// State of channel labeling, either enabled or disabled.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<ChannelLabelingConfiguration> for Json {
        fn from(value: ChannelLabelingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Blueprints to apply to objects processed by the project.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomOutputConfiguration(Properties);

    impl CustomOutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of blueprints.
        ///
        /// `Blueprints`.
        pub fn blueprints(mut self, value: impl Into<List<BlueprintItem>>) -> Self {
            self.0.set("Blueprints", value.into());
            self
        }
    }

    impl From<CustomOutputConfiguration> for Json {
        fn from(value: CustomOutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Bounding box settings for documents.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentBoundingBox(Properties);

    impl DocumentBoundingBox {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether bounding boxes are enabled for documents.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<DocumentBoundingBox> for Json {
        fn from(value: DocumentBoundingBox) -> Self {
            value.0.into()
        }
    }

    /// Granularity settings for documents.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentExtractionGranularity(Properties);

    impl DocumentExtractionGranularity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Granularity settings for documents.
        ///
        /// `Types`. Allowed: [`DocumentExtractionGranularityTypes`].
        pub fn types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Types", value.into());
            self
        }
    }

    impl From<DocumentExtractionGranularity> for Json {
        fn from(value: DocumentExtractionGranularity) -> Self {
            value.0.into()
        }
    }

    /// Output settings for additional file formats.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentOutputAdditionalFileFormat(Properties);

    impl DocumentOutputAdditionalFileFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether additional file formats are enabled for a project.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<DocumentOutputAdditionalFileFormat> for Json {
        fn from(value: DocumentOutputAdditionalFileFormat) -> Self {
            value.0.into()
        }
    }

    /// A document output format.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `AdditionalFileFormat`, `TextFormat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentOutputFormat(Properties);

    impl DocumentOutputFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Output settings for additional file formats.
        ///
        /// `AdditionalFileFormat`. Required.
        pub fn additional_file_format(
            mut self,
            value: impl Into<Value<DocumentOutputAdditionalFileFormat>>,
        ) -> Self {
            self.0.set("AdditionalFileFormat", value.into());
            self
        }

        /// An output text format.
        ///
        /// `TextFormat`. Required.
        pub fn text_format(mut self, value: impl Into<Value<DocumentOutputTextFormat>>) -> Self {
            self.0.set("TextFormat", value.into());
            self
        }
    }

    impl From<DocumentOutputFormat> for Json {
        fn from(value: DocumentOutputFormat) -> Self {
            value.0.into()
        }
    }

    /// An output text format.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentOutputTextFormat(Properties);

    impl DocumentOutputTextFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The types of output text to generate.
        ///
        /// `Types`. Allowed: [`DocumentOutputTextFormatTypes`].
        pub fn types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Types", value.into());
            self
        }
    }

    impl From<DocumentOutputTextFormat> for Json {
        fn from(value: DocumentOutputTextFormat) -> Self {
            value.0.into()
        }
    }

    /// Additional settings for a project.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentOverrideConfiguration(Properties);

    impl DocumentOverrideConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets modality processing for document files. All modalities are enabled by default.
        ///
        /// `ModalityProcessing`.
        pub fn modality_processing(
            mut self,
            value: impl Into<Value<ModalityProcessingConfiguration>>,
        ) -> Self {
            self.0.set("ModalityProcessing", value.into());
            self
        }

        /// Configuration for sensitive data detection and redaction for document files.
        ///
        /// `SensitiveDataConfiguration`.
        pub fn sensitive_data_configuration(
            mut self,
            value: impl Into<Value<SensitiveDataConfiguration>>,
        ) -> Self {
            self.0.set("SensitiveDataConfiguration", value.into());
            self
        }

        /// Whether document splitter is enabled for a project.
        ///
        /// `Splitter`.
        pub fn splitter(mut self, value: impl Into<Value<SplitterConfiguration>>) -> Self {
            self.0.set("Splitter", value.into());
            self
        }
    }

    impl From<DocumentOverrideConfiguration> for Json {
        fn from(value: DocumentOverrideConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Settings for generating data from documents.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `BoundingBox`, `Granularity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentStandardExtraction(Properties);

    impl DocumentStandardExtraction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to generate bounding boxes.
        ///
        /// `BoundingBox`. Required.
        pub fn bounding_box(mut self, value: impl Into<Value<DocumentBoundingBox>>) -> Self {
            self.0.set("BoundingBox", value.into());
            self
        }

        /// Which granularities to generate data for.
        ///
        /// `Granularity`. Required.
        pub fn granularity(
            mut self,
            value: impl Into<Value<DocumentExtractionGranularity>>,
        ) -> Self {
            self.0.set("Granularity", value.into());
            self
        }
    }

    impl From<DocumentStandardExtraction> for Json {
        fn from(value: DocumentStandardExtraction) -> Self {
            value.0.into()
        }
    }

    /// Settings for generating descriptions of documents.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentStandardGenerativeField(Properties);

    impl DocumentStandardGenerativeField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether generating descriptions is enabled for documents.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<DocumentStandardGenerativeField> for Json {
        fn from(value: DocumentStandardGenerativeField) -> Self {
            value.0.into()
        }
    }

    /// Output settings for processing documents.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentStandardOutputConfiguration(Properties);

    impl DocumentStandardOutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for populating data fields that describe the document.
        ///
        /// `Extraction`.
        pub fn extraction(mut self, value: impl Into<Value<DocumentStandardExtraction>>) -> Self {
            self.0.set("Extraction", value.into());
            self
        }

        /// Whether to generate descriptions.
        ///
        /// `GenerativeField`.
        pub fn generative_field(
            mut self,
            value: impl Into<Value<DocumentStandardGenerativeField>>,
        ) -> Self {
            self.0.set("GenerativeField", value.into());
            self
        }

        /// The output format to generate.
        ///
        /// `OutputFormat`.
        pub fn output_format(mut self, value: impl Into<Value<DocumentOutputFormat>>) -> Self {
            self.0.set("OutputFormat", value.into());
            self
        }
    }

    impl From<DocumentStandardOutputConfiguration> for Json {
        fn from(value: DocumentStandardOutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Bounding box settings for a project.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageBoundingBox(Properties);

    impl ImageBoundingBox {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Bounding box settings for a project.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<ImageBoundingBox> for Json {
        fn from(value: ImageBoundingBox) -> Self {
            value.0.into()
        }
    }

    /// Settings for generating categorical data from images.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageExtractionCategory(Properties);

    impl ImageExtractionCategory {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether generating categorical data from images is enabled.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// The types of data to generate.
        ///
        /// `Types`. Allowed: [`ImageExtractionCategoryTypes`].
        pub fn types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Types", value.into());
            self
        }
    }

    impl From<ImageExtractionCategory> for Json {
        fn from(value: ImageExtractionCategory) -> Self {
            value.0.into()
        }
    }

    /// Sets whether your project will process images or not.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageOverrideConfiguration(Properties);

    impl ImageOverrideConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets modality processing for image files. All modalities are enabled by default.
        ///
        /// `ModalityProcessing`.
        pub fn modality_processing(
            mut self,
            value: impl Into<Value<ModalityProcessingConfiguration>>,
        ) -> Self {
            self.0.set("ModalityProcessing", value.into());
            self
        }

        /// Configuration for sensitive data detection and redaction for image files.
        ///
        /// `SensitiveDataConfiguration`.
        pub fn sensitive_data_configuration(
            mut self,
            value: impl Into<Value<SensitiveDataConfiguration>>,
        ) -> Self {
            self.0.set("SensitiveDataConfiguration", value.into());
            self
        }
    }

    impl From<ImageOverrideConfiguration> for Json {
        fn from(value: ImageOverrideConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Settings for generating data from images.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `BoundingBox`, `Category`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageStandardExtraction(Properties);

    impl ImageStandardExtraction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for generating bounding boxes.
        ///
        /// `BoundingBox`. Required.
        pub fn bounding_box(mut self, value: impl Into<Value<ImageBoundingBox>>) -> Self {
            self.0.set("BoundingBox", value.into());
            self
        }

        /// Settings for generating categorical data.
        ///
        /// `Category`. Required.
        pub fn category(mut self, value: impl Into<Value<ImageExtractionCategory>>) -> Self {
            self.0.set("Category", value.into());
            self
        }
    }

    impl From<ImageStandardExtraction> for Json {
        fn from(value: ImageStandardExtraction) -> Self {
            value.0.into()
        }
    }

    /// Settings for generating descriptions of images.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageStandardGenerativeField(Properties);

    impl ImageStandardGenerativeField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether generating descriptions is enabled for images.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// Settings for generating descriptions of images.
        ///
        /// `Types`. Allowed: [`ImageStandardGenerativeFieldTypes`].
        pub fn types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Types", value.into());
            self
        }
    }

    impl From<ImageStandardGenerativeField> for Json {
        fn from(value: ImageStandardGenerativeField) -> Self {
            value.0.into()
        }
    }

    /// Output settings for processing images.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageStandardOutputConfiguration(Properties);

    impl ImageStandardOutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for populating data fields that describe the image.
        ///
        /// `Extraction`.
        pub fn extraction(mut self, value: impl Into<Value<ImageStandardExtraction>>) -> Self {
            self.0.set("Extraction", value.into());
            self
        }

        /// Whether to generate descriptions of the data.
        ///
        /// `GenerativeField`.
        pub fn generative_field(
            mut self,
            value: impl Into<Value<ImageStandardGenerativeField>>,
        ) -> Self {
            self.0.set("GenerativeField", value.into());
            self
        }
    }

    impl From<ImageStandardOutputConfiguration> for Json {
        fn from(value: ImageStandardOutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// This element is used to determine if the modality it is associated with is enabled or disabled. All modalities are enabled by default.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModalityProcessingConfiguration(Properties);

    impl ModalityProcessingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Stores the state of the modality for your project, set to either enabled or disabled
        ///
        /// `State`. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<ModalityProcessingConfiguration> for Json {
        fn from(value: ModalityProcessingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// This element allows you to set up where JPEG, PNG, MOV, and MP4 files get routed to for processing. JPEG routing applies to both "JPEG" and "JPG" file extensions.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModalityRoutingConfiguration(Properties);

    impl ModalityRoutingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets whether JPEG files are routed to document or image processing.
        ///
        /// `jpeg`. Allowed: [`DesiredModality`].
        pub fn jpeg(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("jpeg", value.into());
            self
        }

        /// Sets whether MOV files are routed to audio or video processing.
        ///
        /// `mov`. Allowed: [`DesiredModality`].
        pub fn mov(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("mov", value.into());
            self
        }

        /// Sets whether MP4 files are routed to audio or video processing.
        ///
        /// `mp4`. Allowed: [`DesiredModality`].
        pub fn mp4(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("mp4", value.into());
            self
        }

        /// Sets whether PNG files are routed to document or image processing.
        ///
        /// `png`. Allowed: [`DesiredModality`].
        pub fn png(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("png", value.into());
            self
        }
    }

    impl From<ModalityRoutingConfiguration> for Json {
        fn from(value: ModalityRoutingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Additional settings for a project.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OverrideConfiguration(Properties);

    impl OverrideConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This element declares whether your project will process audio files.
        ///
        /// `Audio`.
        pub fn audio(mut self, value: impl Into<Value<AudioOverrideConfiguration>>) -> Self {
            self.0.set("Audio", value.into());
            self
        }

        /// Additional settings for a project.
        ///
        /// `Document`.
        pub fn document(mut self, value: impl Into<Value<DocumentOverrideConfiguration>>) -> Self {
            self.0.set("Document", value.into());
            self
        }

        /// This element declares whether your project will process image files.
        ///
        /// `Image`.
        pub fn image(mut self, value: impl Into<Value<ImageOverrideConfiguration>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// Lets you set which modalities certain file types are processed as.
        ///
        /// `ModalityRouting`.
        pub fn modality_routing(
            mut self,
            value: impl Into<Value<ModalityRoutingConfiguration>>,
        ) -> Self {
            self.0.set("ModalityRouting", value.into());
            self
        }

        /// This element declares whether your project will process video files.
        ///
        /// `Video`.
        pub fn video(mut self, value: impl Into<Value<VideoOverrideConfiguration>>) -> Self {
            self.0.set("Video", value.into());
            self
        }
    }

    impl From<OverrideConfiguration> for Json {
        fn from(value: OverrideConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for detecting and redacting Personally Identifiable Information (PII) entities. Specify which PII entity types to detect and the redaction mask mode.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PIIEntitiesConfiguration(Properties);

    impl PIIEntitiesConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of PII entity types to detect/redact in the output. Choose from specific entity types (such as ADDRESS, NAME, EMAIL, PHONE, US\_SOCIAL\_SECURITY\_NUMBER) or specify ALL to detect all supported PII types. If not specified, defaults to ALL.
        ///
        /// `PiiEntityTypes`. Allowed: [`PiiEntityTypes`].
        pub fn pii_entity_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PiiEntityTypes", value.into());
            self
        }

        /// Defines how detected PII entities are masked in redacted output files. Set to PII to replace all detected entities with a generic \[PII\] marker regardless of entity type.
        ///
        /// `RedactionMaskMode`. Allowed: [`RedactionMaskMode`].
        pub fn redaction_mask_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RedactionMaskMode", value.into());
            self
        }
    }

    impl From<PIIEntitiesConfiguration> for Json {
        fn from(value: PIIEntitiesConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for detecting and redacting sensitive data in content.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SensitiveDataConfiguration(Properties);

    impl SensitiveDataConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the mode for handling sensitive data detection.
        ///
        /// `DetectionMode`. Allowed: [`DetectionMode`].
        pub fn detection_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DetectionMode", value.into());
            self
        }

        /// Defines which BDA output types to apply sensitive data detection to.
        ///
        /// `DetectionScope`. Allowed: [`DetectionScope`].
        pub fn detection_scope(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DetectionScope", value.into());
            self
        }

        /// Configuration for detecting and redacting Personally Identifiable Information (PII) entities.
        ///
        /// `PiiEntitiesConfiguration`.
        pub fn pii_entities_configuration(
            mut self,
            value: impl Into<Value<PIIEntitiesConfiguration>>,
        ) -> Self {
            self.0.set("PiiEntitiesConfiguration", value.into());
            self
        }
    }

    impl From<SensitiveDataConfiguration> for Json {
        fn from(value: SensitiveDataConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Enables or disables speaker labeling. Speaker labeling, when enabled will assign a number to each speaker, and indicate which speaker is talking in each portion of the transcript.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpeakerLabelingConfiguration(Properties);

    impl SpeakerLabelingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// State of speaker labeling, either enabled or disabled.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<SpeakerLabelingConfiguration> for Json {
        fn from(value: SpeakerLabelingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Document splitter settings. If a document is too large to be processed in one pass, the document splitter splits it into smaller documents.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SplitterConfiguration(Properties);

    impl SplitterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether document splitter is enabled for a project.
        ///
        /// `State`. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<SplitterConfiguration> for Json {
        fn from(value: SplitterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The project's standard output configuration.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StandardOutputConfiguration(Properties);

    impl StandardOutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for processing audio.
        ///
        /// `Audio`.
        pub fn audio(mut self, value: impl Into<Value<AudioStandardOutputConfiguration>>) -> Self {
            self.0.set("Audio", value.into());
            self
        }

        /// Settings for processing documents.
        ///
        /// `Document`.
        pub fn document(
            mut self,
            value: impl Into<Value<DocumentStandardOutputConfiguration>>,
        ) -> Self {
            self.0.set("Document", value.into());
            self
        }

        /// Settings for processing images.
        ///
        /// `Image`.
        pub fn image(mut self, value: impl Into<Value<ImageStandardOutputConfiguration>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// Settings for processing video.
        ///
        /// `Video`.
        pub fn video(mut self, value: impl Into<Value<VideoStandardOutputConfiguration>>) -> Self {
            self.0.set("Video", value.into());
            self
        }
    }

    impl From<StandardOutputConfiguration> for Json {
        fn from(value: StandardOutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Definition of the key/value pair for a tag
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
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

        /// Key for the tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Value for the tag
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

    /// Configuration for transcript options. This option allows you to enable speaker labeling and channel labeling.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TranscriptConfiguration(Properties);

    impl TranscriptConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables channel labeling. Each audio channel will be labeled with a number, and the transcript will indicate which channel is being used.
        ///
        /// `ChannelLabeling`.
        pub fn channel_labeling(
            mut self,
            value: impl Into<Value<ChannelLabelingConfiguration>>,
        ) -> Self {
            self.0.set("ChannelLabeling", value.into());
            self
        }

        /// Enables speaker labeling. Each speaker within a transcript will recieve a number, and the transcript will note which speaker is talking.
        ///
        /// `SpeakerLabeling`.
        pub fn speaker_labeling(
            mut self,
            value: impl Into<Value<SpeakerLabelingConfiguration>>,
        ) -> Self {
            self.0.set("SpeakerLabeling", value.into());
            self
        }
    }

    impl From<TranscriptConfiguration> for Json {
        fn from(value: TranscriptConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Bounding box settings for video.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoBoundingBox(Properties);

    impl VideoBoundingBox {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether bounding boxes are enabled for video.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<VideoBoundingBox> for Json {
        fn from(value: VideoBoundingBox) -> Self {
            value.0.into()
        }
    }

    /// Settings for generating categorical data from video.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoExtractionCategory(Properties);

    impl VideoExtractionCategory {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether generating categorical data from video is enabled.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// The types of data to generate.
        ///
        /// `Types`. Allowed: [`VideoExtractionCategoryTypes`].
        pub fn types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Types", value.into());
            self
        }
    }

    impl From<VideoExtractionCategory> for Json {
        fn from(value: VideoExtractionCategory) -> Self {
            value.0.into()
        }
    }

    /// Sets whether your project will process videos or not.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoOverrideConfiguration(Properties);

    impl VideoOverrideConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets modality processing for video files. All modalities are enabled by default.
        ///
        /// `ModalityProcessing`.
        pub fn modality_processing(
            mut self,
            value: impl Into<Value<ModalityProcessingConfiguration>>,
        ) -> Self {
            self.0.set("ModalityProcessing", value.into());
            self
        }

        /// Configuration for sensitive data detection and redaction for video files.
        ///
        /// `SensitiveDataConfiguration`.
        pub fn sensitive_data_configuration(
            mut self,
            value: impl Into<Value<SensitiveDataConfiguration>>,
        ) -> Self {
            self.0.set("SensitiveDataConfiguration", value.into());
            self
        }
    }

    impl From<VideoOverrideConfiguration> for Json {
        fn from(value: VideoOverrideConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Settings for generating data from video.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `BoundingBox`, `Category`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoStandardExtraction(Properties);

    impl VideoStandardExtraction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for generating bounding boxes.
        ///
        /// `BoundingBox`. Required.
        pub fn bounding_box(mut self, value: impl Into<Value<VideoBoundingBox>>) -> Self {
            self.0.set("BoundingBox", value.into());
            self
        }

        /// Settings for generating categorical data.
        ///
        /// `Category`. Required.
        pub fn category(mut self, value: impl Into<Value<VideoExtractionCategory>>) -> Self {
            self.0.set("Category", value.into());
            self
        }
    }

    impl From<VideoStandardExtraction> for Json {
        fn from(value: VideoStandardExtraction) -> Self {
            value.0.into()
        }
    }

    /// Settings for generating descriptions of video.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoStandardGenerativeField(Properties);

    impl VideoStandardGenerativeField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether generating descriptions is enabled for video.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// The types of description to generate.
        ///
        /// `Types`. Allowed: [`VideoStandardGenerativeFieldTypes`].
        pub fn types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Types", value.into());
            self
        }
    }

    impl From<VideoStandardGenerativeField> for Json {
        fn from(value: VideoStandardGenerativeField) -> Self {
            value.0.into()
        }
    }

    /// Output settings for processing video.
    ///
    /// A property type of `AWS::Bedrock::DataAutomationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoStandardOutputConfiguration(Properties);

    impl VideoStandardOutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for populating data fields that describe the video.
        ///
        /// `Extraction`.
        pub fn extraction(mut self, value: impl Into<Value<VideoStandardExtraction>>) -> Self {
            self.0.set("Extraction", value.into());
            self
        }

        /// Whether to generate descriptions of the video.
        ///
        /// `GenerativeField`.
        pub fn generative_field(
            mut self,
            value: impl Into<Value<VideoStandardGenerativeField>>,
        ) -> Self {
            self.0.set("GenerativeField", value.into());
            self
        }
    }

    impl From<VideoStandardOutputConfiguration> for Json {
        fn from(value: VideoStandardOutputConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ProjectType`.
        pub enum ProjectType {
            Async = "ASYNC",
            Sync = "SYNC",
        }

        /// Words for `State`.
        pub enum State {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Types`.
        pub enum Types {
            AudioContentModeration = "AUDIO_CONTENT_MODERATION",
            Transcript = "TRANSCRIPT",
            TopicContentModeration = "TOPIC_CONTENT_MODERATION",
        }

        /// Words for `GenerativeOutputLanguage`.
        pub enum GenerativeOutputLanguage {
            Default = "DEFAULT",
            En = "EN",
        }

        /// Words for `InputLanguages`.
        pub enum InputLanguages {
            En = "EN",
            De = "DE",
            Es = "ES",
            Fr = "FR",
            It = "IT",
            Pt = "PT",
            Ja = "JA",
            Ko = "KO",
            Cn = "CN",
            Tw = "TW",
            Hk = "HK",
        }

        /// Words for `Types`.
        pub enum AudioStandardGenerativeFieldTypes {
            AudioSummary = "AUDIO_SUMMARY",
            Iab = "IAB",
            TopicSummary = "TOPIC_SUMMARY",
        }

        /// Words for `BlueprintStage`.
        pub enum BlueprintStage {
            Development = "DEVELOPMENT",
            Live = "LIVE",
        }

        /// Words for `Types`.
        pub enum DocumentExtractionGranularityTypes {
            Document = "DOCUMENT",
            Page = "PAGE",
            Element = "ELEMENT",
            Word = "WORD",
            Line = "LINE",
        }

        /// Words for `Types`.
        pub enum DocumentOutputTextFormatTypes {
            PlainText = "PLAIN_TEXT",
            Markdown = "MARKDOWN",
            Html = "HTML",
            Csv = "CSV",
        }

        /// Words for `Types`.
        pub enum ImageExtractionCategoryTypes {
            ContentModeration = "CONTENT_MODERATION",
            TextDetection = "TEXT_DETECTION",
            Logos = "LOGOS",
        }

        /// Words for `Types`.
        pub enum ImageStandardGenerativeFieldTypes {
            ImageSummary = "IMAGE_SUMMARY",
            Iab = "IAB",
        }

        /// Words for `DesiredModality`.
        pub enum DesiredModality {
            Document = "DOCUMENT",
            Image = "IMAGE",
            Video = "VIDEO",
            Audio = "AUDIO",
        }

        /// Words for `PiiEntityTypes`.
        pub enum PiiEntityTypes {
            All = "ALL",
            Address = "ADDRESS",
            Age = "AGE",
            Name = "NAME",
            Email = "EMAIL",
            Phone = "PHONE",
            Username = "USERNAME",
            Password = "PASSWORD",
            DriverId = "DRIVER_ID",
            LicensePlate = "LICENSE_PLATE",
            VehicleIdentificationNumber = "VEHICLE_IDENTIFICATION_NUMBER",
            CreditDebitCardCvv = "CREDIT_DEBIT_CARD_CVV",
            CreditDebitCardExpiry = "CREDIT_DEBIT_CARD_EXPIRY",
            CreditDebitCardNumber = "CREDIT_DEBIT_CARD_NUMBER",
            Pin = "PIN",
            InternationalBankAccountNumber = "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
            SwiftCode = "SWIFT_CODE",
            IpAddress = "IP_ADDRESS",
            MacAddress = "MAC_ADDRESS",
            Url = "URL",
            AwsAccessKey = "AWS_ACCESS_KEY",
            AwsSecretKey = "AWS_SECRET_KEY",
            UsBankAccountNumber = "US_BANK_ACCOUNT_NUMBER",
            UsBankRoutingNumber = "US_BANK_ROUTING_NUMBER",
            UsIndividualTaxIdentificationNumber = "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
            UsPassportNumber = "US_PASSPORT_NUMBER",
            UsSocialSecurityNumber = "US_SOCIAL_SECURITY_NUMBER",
            CaHealthNumber = "CA_HEALTH_NUMBER",
            CaSocialInsuranceNumber = "CA_SOCIAL_INSURANCE_NUMBER",
            UkNationalHealthServiceNumber = "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
            UkNationalInsuranceNumber = "UK_NATIONAL_INSURANCE_NUMBER",
            UkUniqueTaxpayerReferenceNumber = "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
        }

        /// Words for `RedactionMaskMode`.
        pub enum RedactionMaskMode {
            Pii = "PII",
            EntityType = "ENTITY_TYPE",
        }

        /// Words for `DetectionMode`.
        pub enum DetectionMode {
            Detection = "DETECTION",
            DetectionAndRedaction = "DETECTION_AND_REDACTION",
        }

        /// Words for `DetectionScope`.
        pub enum DetectionScope {
            Standard = "STANDARD",
            Custom = "CUSTOM",
        }

        /// Words for `Types`.
        pub enum VideoExtractionCategoryTypes {
            ContentModeration = "CONTENT_MODERATION",
            TextDetection = "TEXT_DETECTION",
            Transcript = "TRANSCRIPT",
            Logos = "LOGOS",
        }

        /// Words for `Types`.
        pub enum VideoStandardGenerativeFieldTypes {
            VideoSummary = "VIDEO_SUMMARY",
            Iab = "IAB",
            ChapterSummary = "CHAPTER_SUMMARY",
        }
    }
}

/// Property types and words of [`DataSource`].
pub mod data_source {
    use crate::{Json, List, Properties, Value};

    /// Configuration for audio extraction.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `AudioExtractionStatus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioExtractionConfiguration(Properties);

    impl AudioExtractionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether a feature is enabled or disabled.
        ///
        /// `AudioExtractionStatus`. Required. Allowed: [`EnabledOrDisabledState`].
        pub fn audio_extraction_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioExtractionStatus", value.into());
            self
        }
    }

    impl From<AudioExtractionConfiguration> for Json {
        fn from(value: AudioExtractionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for using Amazon Bedrock Data Automation as the parser for ingesting your data sources.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BedrockDataAutomationConfiguration(Properties);

    impl BedrockDataAutomationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether to enable parsing of multimodal data, including both text and/or images.
        ///
        /// `ParsingModality`. Allowed: [`ParsingModality`].
        pub fn parsing_modality(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParsingModality", value.into());
            self
        }
    }

    impl From<BedrockDataAutomationConfiguration> for Json {
        fn from(value: BedrockDataAutomationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Settings for a foundation model used to parse documents for a data source.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `ModelArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BedrockFoundationModelConfiguration(Properties);

    impl BedrockFoundationModelConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the foundation model to use for parsing.
        ///
        /// `ModelArn`. Required.
        pub fn model_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelArn", value.into());
            self
        }

        /// Specifies whether to enable parsing of multimodal data, including both text and/or images.
        ///
        /// `ParsingModality`. Allowed: [`ParsingModality`].
        pub fn parsing_modality(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParsingModality", value.into());
            self
        }

        /// Instructions for interpreting the contents of a document.
        ///
        /// `ParsingPrompt`.
        pub fn parsing_prompt(mut self, value: impl Into<Value<ParsingPrompt>>) -> Self {
            self.0.set("ParsingPrompt", value.into());
            self
        }
    }

    impl From<BedrockFoundationModelConfiguration> for Json {
        fn from(value: BedrockFoundationModelConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Context enrichment configuration is used to provide additional context to the RAG application using Amazon Bedrock foundation models.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `EnrichmentStrategyConfiguration`, `ModelArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BedrockFoundationModelContextEnrichmentConfiguration(Properties);

    impl BedrockFoundationModelContextEnrichmentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The enrichment stategy used to provide additional context. For example, Neptune GraphRAG uses Amazon Bedrock foundation models to perform chunk entity extraction.
        ///
        /// `EnrichmentStrategyConfiguration`. Required.
        pub fn enrichment_strategy_configuration(
            mut self,
            value: impl Into<Value<EnrichmentStrategyConfiguration>>,
        ) -> Self {
            self.0.set("EnrichmentStrategyConfiguration", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the model used to create vector embeddings for the knowledge base.
        ///
        /// `ModelArn`. Required.
        pub fn model_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelArn", value.into());
            self
        }
    }

    impl From<BedrockFoundationModelContextEnrichmentConfiguration> for Json {
        fn from(value: BedrockFoundationModelContextEnrichmentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Details about how to chunk the documents in the data source. A \*chunk\* refers to an excerpt from a data source that is returned when the knowledge base that it belongs to is queried.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `ChunkingStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChunkingConfiguration(Properties);

    impl ChunkingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Knowledge base can split your source data into chunks. A \*chunk\* refers to an excerpt from a data source that is returned when the knowledge base that it belongs to is queried. You have the following options for chunking your data.
        ///
        /// `ChunkingStrategy`. Required. Allowed: [`ChunkingStrategy`].
        pub fn chunking_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChunkingStrategy", value.into());
            self
        }

        /// Configurations for when you choose fixed-size chunking. If you set the `chunkingStrategy` as `NONE` , exclude this field.
        ///
        /// `FixedSizeChunkingConfiguration`.
        pub fn fixed_size_chunking_configuration(
            mut self,
            value: impl Into<Value<FixedSizeChunkingConfiguration>>,
        ) -> Self {
            self.0.set("FixedSizeChunkingConfiguration", value.into());
            self
        }

        /// Settings for hierarchical document chunking for a data source.
        ///
        /// `HierarchicalChunkingConfiguration`.
        pub fn hierarchical_chunking_configuration(
            mut self,
            value: impl Into<Value<HierarchicalChunkingConfiguration>>,
        ) -> Self {
            self.0
                .set("HierarchicalChunkingConfiguration", value.into());
            self
        }

        /// Settings for semantic document chunking for a data source. Semantic chunking splits a document into into smaller documents based on groups of similar content derived from the text with natural language processing.
        ///
        /// `SemanticChunkingConfiguration`.
        pub fn semantic_chunking_configuration(
            mut self,
            value: impl Into<Value<SemanticChunkingConfiguration>>,
        ) -> Self {
            self.0.set("SemanticChunkingConfiguration", value.into());
            self
        }
    }

    impl From<ChunkingConfiguration> for Json {
        fn from(value: ChunkingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the Confluence content. For example, configuring specific types of Confluence content.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluenceCrawlerConfiguration(Properties);

    impl ConfluenceCrawlerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of filtering the Confluence content. For example, configuring regular expression patterns to include or exclude certain content.
        ///
        /// `FilterConfiguration`.
        pub fn filter_configuration(
            mut self,
            value: impl Into<Value<CrawlFilterConfiguration>>,
        ) -> Self {
            self.0.set("FilterConfiguration", value.into());
            self
        }
    }

    impl From<ConfluenceCrawlerConfiguration> for Json {
        fn from(value: ConfluenceCrawlerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration information to connect to Confluence as your data source.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `SourceConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluenceDataSourceConfiguration(Properties);

    impl ConfluenceDataSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of the Confluence content. For example, configuring specific types of Confluence content.
        ///
        /// `CrawlerConfiguration`.
        pub fn crawler_configuration(
            mut self,
            value: impl Into<Value<ConfluenceCrawlerConfiguration>>,
        ) -> Self {
            self.0.set("CrawlerConfiguration", value.into());
            self
        }

        /// The endpoint information to connect to your Confluence data source.
        ///
        /// `SourceConfiguration`. Required.
        pub fn source_configuration(
            mut self,
            value: impl Into<Value<ConfluenceSourceConfiguration>>,
        ) -> Self {
            self.0.set("SourceConfiguration", value.into());
            self
        }
    }

    impl From<ConfluenceDataSourceConfiguration> for Json {
        fn from(value: ConfluenceDataSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The endpoint information to connect to your Confluence data source.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `AuthType`, `CredentialsSecretArn`, `HostType`, `HostUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluenceSourceConfiguration(Properties);

    impl ConfluenceSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The supported authentication type to authenticate and connect to your Confluence instance.
        ///
        /// `AuthType`. Required. Allowed: [`AuthType`].
        pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthType", value.into());
            self
        }

        /// The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your Confluence instance URL.
        ///
        /// `CredentialsSecretArn`. Required.
        pub fn credentials_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialsSecretArn", value.into());
            self
        }

        /// The supported host type, whether online/cloud or server/on-premises.
        ///
        /// `HostType`. Required. Allowed: [`HostType`].
        pub fn host_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostType", value.into());
            self
        }

        /// The Confluence host URL or instance URL.
        ///
        /// `HostUrl`. Required.
        pub fn host_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostUrl", value.into());
            self
        }
    }

    impl From<ConfluenceSourceConfiguration> for Json {
        fn from(value: ConfluenceSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Context enrichment configuration is used to provide additional context to the RAG application.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContextEnrichmentConfiguration(Properties);

    impl ContextEnrichmentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of the Amazon Bedrock foundation model used for context enrichment.
        ///
        /// `BedrockFoundationModelConfiguration`.
        pub fn bedrock_foundation_model_configuration(
            mut self,
            value: impl Into<Value<BedrockFoundationModelContextEnrichmentConfiguration>>,
        ) -> Self {
            self.0
                .set("BedrockFoundationModelConfiguration", value.into());
            self
        }

        /// The method used for context enrichment. It must be Amazon Bedrock foundation models.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ContextEnrichmentConfiguration> for Json {
        fn from(value: ContextEnrichmentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration of filtering the data source content. For example, configuring regular expression patterns to include or exclude certain content.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CrawlFilterConfiguration(Properties);

    impl CrawlFilterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of filtering certain objects or content types of the data source.
        ///
        /// `PatternObjectFilter`.
        pub fn pattern_object_filter(
            mut self,
            value: impl Into<Value<PatternObjectFilterConfiguration>>,
        ) -> Self {
            self.0.set("PatternObjectFilter", value.into());
            self
        }

        /// The type of filtering that you want to apply to certain objects or content of the data source. For example, the `PATTERN` type is regular expression patterns you can apply to filter your content.
        ///
        /// `Type`. Required. Allowed: [`CrawlFilterConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<CrawlFilterConfiguration> for Json {
        fn from(value: CrawlFilterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Settings for customizing steps in the data source content ingestion pipeline.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `IntermediateStorage`, `Transformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomTransformationConfiguration(Properties);

    impl CustomTransformationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An S3 bucket path for input and output objects.
        ///
        /// `IntermediateStorage`. Required.
        pub fn intermediate_storage(
            mut self,
            value: impl Into<Value<IntermediateStorage>>,
        ) -> Self {
            self.0.set("IntermediateStorage", value.into());
            self
        }

        /// A Lambda function that processes documents.
        ///
        /// `Transformations`. Required.
        pub fn transformations(mut self, value: impl Into<List<Transformation>>) -> Self {
            self.0.set("Transformations", value.into());
            self
        }
    }

    impl From<CustomTransformationConfiguration> for Json {
        fn from(value: CustomTransformationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The connection configuration for the data source.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSourceConfiguration(Properties);

    impl DataSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration information to connect to Confluence as your data source.
        ///
        /// `ConfluenceConfiguration`.
        pub fn confluence_configuration(
            mut self,
            value: impl Into<Value<ConfluenceDataSourceConfiguration>>,
        ) -> Self {
            self.0.set("ConfluenceConfiguration", value.into());
            self
        }

        /// Configuration for managed knowledge base connector data sources.
        ///
        /// `ManagedKnowledgeBaseConnectorConfiguration`.
        pub fn managed_knowledge_base_connector_configuration(
            mut self,
            value: impl Into<Value<ManagedKnowledgeBaseConnectorConfiguration>>,
        ) -> Self {
            self.0
                .set("ManagedKnowledgeBaseConnectorConfiguration", value.into());
            self
        }

        /// The configuration information to connect to Amazon S3 as your data source.
        ///
        /// `S3Configuration`.
        pub fn s3_configuration(
            mut self,
            value: impl Into<Value<S3DataSourceConfiguration>>,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }

        /// The configuration information to connect to Salesforce as your data source.
        ///
        /// `SalesforceConfiguration`.
        pub fn salesforce_configuration(
            mut self,
            value: impl Into<Value<SalesforceDataSourceConfiguration>>,
        ) -> Self {
            self.0.set("SalesforceConfiguration", value.into());
            self
        }

        /// The configuration information to connect to SharePoint as your data source.
        ///
        /// `SharePointConfiguration`.
        pub fn share_point_configuration(
            mut self,
            value: impl Into<Value<SharePointDataSourceConfiguration>>,
        ) -> Self {
            self.0.set("SharePointConfiguration", value.into());
            self
        }

        /// The type of data source.
        ///
        /// `Type`. Required. Allowed: [`DataSourceConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The configuration of web URLs to crawl for your data source. You should be authorized to crawl the URLs.
        ///
        /// `WebConfiguration`.
        pub fn web_configuration(
            mut self,
            value: impl Into<Value<WebDataSourceConfiguration>>,
        ) -> Self {
            self.0.set("WebConfiguration", value.into());
            self
        }
    }

    impl From<DataSourceConfiguration> for Json {
        fn from(value: DataSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Day of the month on which a monthly refresh runs. Exactly one variant is set: an explicit day number, or the last calendar day of the month.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DayOfMonth(Properties);

    impl DayOfMonth {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specific day of the month, 1 through 28 (capped at 28 to avoid month-length ambiguity).
        ///
        /// `DayNumber`.
        pub fn day_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DayNumber", value.into());
            self
        }

        /// Run on the last calendar day of each month.
        ///
        /// `LastDayOfMonth`.
        pub fn last_day_of_month(mut self, value: impl Into<Json>) -> Self {
            self.0.set("LastDayOfMonth", value.into());
            self
        }
    }

    impl From<DayOfMonth> for Json {
        fn from(value: DayOfMonth) -> Self {
            value.0.into()
        }
    }

    /// Configuration for deletion protection.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `DeletionProtectionStatus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeletionProtectionConfiguration(Properties);

    impl DeletionProtectionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether a feature is enabled or disabled.
        ///
        /// `DeletionProtectionStatus`. Required. Allowed: [`EnabledOrDisabledState`].
        pub fn deletion_protection_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeletionProtectionStatus", value.into());
            self
        }

        /// Threshold for deletion protection.
        ///
        /// `DeletionProtectionThreshold`.
        pub fn deletion_protection_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DeletionProtectionThreshold", value.into());
            self
        }
    }

    impl From<DeletionProtectionConfiguration> for Json {
        fn from(value: DeletionProtectionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The strategy used for performing context enrichment.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `Method`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnrichmentStrategyConfiguration(Properties);

    impl EnrichmentStrategyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The method used for the context enrichment strategy.
        ///
        /// `Method`. Required. Allowed: [`Method`].
        pub fn method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Method", value.into());
            self
        }
    }

    impl From<EnrichmentStrategyConfiguration> for Json {
        fn from(value: EnrichmentStrategyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configurations for when you choose fixed-size chunking. If you set the `chunkingStrategy` as `NONE` , exclude this field.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `MaxTokens`, `OverlapPercentage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FixedSizeChunkingConfiguration(Properties);

    impl FixedSizeChunkingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of tokens to include in a chunk.
        ///
        /// `MaxTokens`. Required.
        pub fn max_tokens(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxTokens", value.into());
            self
        }

        /// The percentage of overlap between adjacent chunks of a data source.
        ///
        /// `OverlapPercentage`. Required.
        pub fn overlap_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OverlapPercentage", value.into());
            self
        }
    }

    impl From<FixedSizeChunkingConfiguration> for Json {
        fn from(value: FixedSizeChunkingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Settings for hierarchical document chunking for a data source.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `LevelConfigurations`, `OverlapTokens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HierarchicalChunkingConfiguration(Properties);

    impl HierarchicalChunkingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Token settings for each layer.
        ///
        /// `LevelConfigurations`. Required.
        pub fn level_configurations(
            mut self,
            value: impl Into<List<HierarchicalChunkingLevelConfiguration>>,
        ) -> Self {
            self.0.set("LevelConfigurations", value.into());
            self
        }

        /// The number of tokens to repeat across chunks in the same layer.
        ///
        /// `OverlapTokens`. Required.
        pub fn overlap_tokens(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OverlapTokens", value.into());
            self
        }
    }

    impl From<HierarchicalChunkingConfiguration> for Json {
        fn from(value: HierarchicalChunkingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Token settings for a layer in a hierarchical chunking configuration.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `MaxTokens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HierarchicalChunkingLevelConfiguration(Properties);

    impl HierarchicalChunkingLevelConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of tokens that a chunk can contain in this layer.
        ///
        /// `MaxTokens`. Required.
        pub fn max_tokens(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxTokens", value.into());
            self
        }
    }

    impl From<HierarchicalChunkingLevelConfiguration> for Json {
        fn from(value: HierarchicalChunkingLevelConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for image extraction.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `ImageExtractionStatus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageExtractionConfiguration(Properties);

    impl ImageExtractionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether a feature is enabled or disabled.
        ///
        /// `ImageExtractionStatus`. Required. Allowed: [`EnabledOrDisabledState`].
        pub fn image_extraction_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageExtractionStatus", value.into());
            self
        }
    }

    impl From<ImageExtractionConfiguration> for Json {
        fn from(value: ImageExtractionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A location for storing content from data sources temporarily as it is processed by custom components in the ingestion pipeline.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `S3Location`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntermediateStorage(Properties);

    impl IntermediateStorage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An S3 bucket path.
        ///
        /// `S3Location`. Required.
        pub fn s3_location(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("S3Location", value.into());
            self
        }
    }

    impl From<IntermediateStorage> for Json {
        fn from(value: IntermediateStorage) -> Self {
            value.0.into()
        }
    }

    /// Configuration for managed knowledge base connector data sources.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedKnowledgeBaseConnectorConfiguration(Properties);

    impl ManagedKnowledgeBaseConnectorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Connector-specific parameters.
        ///
        /// `ConnectorParameters`.
        pub fn connector_parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ConnectorParameters", value.into());
            self
        }

        /// Configuration for deletion protection.
        ///
        /// `DeletionProtectionConfiguration`.
        pub fn deletion_protection_configuration(
            mut self,
            value: impl Into<Value<DeletionProtectionConfiguration>>,
        ) -> Self {
            self.0.set("DeletionProtectionConfiguration", value.into());
            self
        }

        /// Configuration for media extraction settings.
        ///
        /// `MediaExtractionConfiguration`.
        pub fn media_extraction_configuration(
            mut self,
            value: impl Into<Value<MediaExtractionConfiguration>>,
        ) -> Self {
            self.0.set("MediaExtractionConfiguration", value.into());
            self
        }

        /// Recurring schedule on which the connector automatically refreshes ingested content. Exactly one frequency variant is set.
        ///
        /// `SyncSchedule`.
        pub fn sync_schedule(mut self, value: impl Into<Value<SyncSchedule>>) -> Self {
            self.0.set("SyncSchedule", value.into());
            self
        }
    }

    impl From<ManagedKnowledgeBaseConnectorConfiguration> for Json {
        fn from(value: ManagedKnowledgeBaseConnectorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for media extraction settings.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaExtractionConfiguration(Properties);

    impl MediaExtractionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for audio extraction.
        ///
        /// `AudioExtractionConfiguration`.
        pub fn audio_extraction_configuration(
            mut self,
            value: impl Into<Value<AudioExtractionConfiguration>>,
        ) -> Self {
            self.0.set("AudioExtractionConfiguration", value.into());
            self
        }

        /// Configuration for image extraction.
        ///
        /// `ImageExtractionConfiguration`.
        pub fn image_extraction_configuration(
            mut self,
            value: impl Into<Value<ImageExtractionConfiguration>>,
        ) -> Self {
            self.0.set("ImageExtractionConfiguration", value.into());
            self
        }

        /// Configuration for video extraction.
        ///
        /// `VideoExtractionConfiguration`.
        pub fn video_extraction_configuration(
            mut self,
            value: impl Into<Value<VideoExtractionConfiguration>>,
        ) -> Self {
            self.0.set("VideoExtractionConfiguration", value.into());
            self
        }
    }

    impl From<MediaExtractionConfiguration> for Json {
        fn from(value: MediaExtractionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A monthly refresh on a specified day of the month.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `DayOfMonth`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonthlySchedule(Properties);

    impl MonthlySchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Day of the month on which a monthly refresh runs. Exactly one variant is set: an explicit day number, or the last calendar day of the month.
        ///
        /// `DayOfMonth`. Required.
        pub fn day_of_month(mut self, value: impl Into<Value<DayOfMonth>>) -> Self {
            self.0.set("DayOfMonth", value.into());
            self
        }
    }

    impl From<MonthlySchedule> for Json {
        fn from(value: MonthlySchedule) -> Self {
            value.0.into()
        }
    }

    /// Settings for parsing document contents. If you exclude this field, the default parser converts the contents of each document into text before splitting it into chunks.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `ParsingStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParsingConfiguration(Properties);

    impl ParsingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If you specify `BEDROCK_DATA_AUTOMATION` as the parsing strategy for ingesting your data source, use this object to modify configurations for using the Amazon Bedrock Data Automation parser.
        ///
        /// `BedrockDataAutomationConfiguration`.
        pub fn bedrock_data_automation_configuration(
            mut self,
            value: impl Into<Value<BedrockDataAutomationConfiguration>>,
        ) -> Self {
            self.0
                .set("BedrockDataAutomationConfiguration", value.into());
            self
        }

        /// If you specify `BEDROCK_FOUNDATION_MODEL` as the parsing strategy for ingesting your data source, use this object to modify configurations for using a foundation model to parse documents.
        ///
        /// `BedrockFoundationModelConfiguration`.
        pub fn bedrock_foundation_model_configuration(
            mut self,
            value: impl Into<Value<BedrockFoundationModelConfiguration>>,
        ) -> Self {
            self.0
                .set("BedrockFoundationModelConfiguration", value.into());
            self
        }

        /// The parsing strategy for the data source.
        ///
        /// `ParsingStrategy`. Required. Allowed: [`ParsingStrategy`].
        pub fn parsing_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParsingStrategy", value.into());
            self
        }
    }

    impl From<ParsingConfiguration> for Json {
        fn from(value: ParsingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Instructions for interpreting the contents of a document.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `ParsingPromptText`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParsingPrompt(Properties);

    impl ParsingPrompt {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Instructions for interpreting the contents of a document.
        ///
        /// `ParsingPromptText`. Required.
        pub fn parsing_prompt_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParsingPromptText", value.into());
            self
        }
    }

    impl From<ParsingPrompt> for Json {
        fn from(value: ParsingPrompt) -> Self {
            value.0.into()
        }
    }

    /// The specific filters applied to your data source content. You can filter out or include certain content.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `ObjectType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PatternObjectFilter(Properties);

    impl PatternObjectFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of one or more exclusion regular expression patterns to exclude certain object types that adhere to the pattern.
        ///
        /// `ExclusionFilters`.
        pub fn exclusion_filters(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExclusionFilters", value.into());
            self
        }

        /// A list of one or more inclusion regular expression patterns to include certain object types that adhere to the pattern.
        ///
        /// `InclusionFilters`.
        pub fn inclusion_filters(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InclusionFilters", value.into());
            self
        }

        /// The supported object type or content type of the data source.
        ///
        /// `ObjectType`. Required.
        pub fn object_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectType", value.into());
            self
        }
    }

    impl From<PatternObjectFilter> for Json {
        fn from(value: PatternObjectFilter) -> Self {
            value.0.into()
        }
    }

    /// The configuration of filtering certain objects or content types of the data source.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `Filters`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PatternObjectFilterConfiguration(Properties);

    impl PatternObjectFilterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of specific filters applied to your data source content. You can filter out or include certain content.
        ///
        /// `Filters`. Required.
        pub fn filters(mut self, value: impl Into<List<PatternObjectFilter>>) -> Self {
            self.0.set("Filters", value.into());
            self
        }
    }

    impl From<PatternObjectFilterConfiguration> for Json {
        fn from(value: PatternObjectFilterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration information to connect to Amazon S3 as your data source.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `BucketArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3DataSourceConfiguration(Properties);

    impl S3DataSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the S3 bucket that contains your data.
        ///
        /// `BucketArn`. Required.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketArn", value.into());
            self
        }

        /// The account ID for the owner of the S3 bucket.
        ///
        /// `BucketOwnerAccountId`.
        pub fn bucket_owner_account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketOwnerAccountId", value.into());
            self
        }

        /// A list of S3 prefixes to include certain files or content. This field is an array with a maximum of one item, which can contain a string that has a maximum length of 300 characters.
        ///
        /// `InclusionPrefixes`.
        pub fn inclusion_prefixes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InclusionPrefixes", value.into());
            self
        }
    }

    impl From<S3DataSourceConfiguration> for Json {
        fn from(value: S3DataSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A storage location in an Amazon S3 bucket.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `URI`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object URI starting with `s3://` .
        ///
        /// `URI`. Required.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("URI", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the Salesforce content. For example, configuring specific types of Salesforce content.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceCrawlerConfiguration(Properties);

    impl SalesforceCrawlerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of filtering the Salesforce content. For example, configuring regular expression patterns to include or exclude certain content.
        ///
        /// `FilterConfiguration`.
        pub fn filter_configuration(
            mut self,
            value: impl Into<Value<CrawlFilterConfiguration>>,
        ) -> Self {
            self.0.set("FilterConfiguration", value.into());
            self
        }
    }

    impl From<SalesforceCrawlerConfiguration> for Json {
        fn from(value: SalesforceCrawlerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration information to connect to Salesforce as your data source.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `SourceConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceDataSourceConfiguration(Properties);

    impl SalesforceDataSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of the Salesforce content. For example, configuring specific types of Salesforce content.
        ///
        /// `CrawlerConfiguration`.
        pub fn crawler_configuration(
            mut self,
            value: impl Into<Value<SalesforceCrawlerConfiguration>>,
        ) -> Self {
            self.0.set("CrawlerConfiguration", value.into());
            self
        }

        /// The endpoint information to connect to your Salesforce data source.
        ///
        /// `SourceConfiguration`. Required.
        pub fn source_configuration(
            mut self,
            value: impl Into<Value<SalesforceSourceConfiguration>>,
        ) -> Self {
            self.0.set("SourceConfiguration", value.into());
            self
        }
    }

    impl From<SalesforceDataSourceConfiguration> for Json {
        fn from(value: SalesforceDataSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The endpoint information to connect to your Salesforce data source.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `AuthType`, `CredentialsSecretArn`, `HostUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceSourceConfiguration(Properties);

    impl SalesforceSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The supported authentication type to authenticate and connect to your Salesforce instance.
        ///
        /// `AuthType`. Required. Allowed: [`SalesforceSourceConfigurationAuthType`].
        pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthType", value.into());
            self
        }

        /// The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your Salesforce instance URL.
        ///
        /// `CredentialsSecretArn`. Required.
        pub fn credentials_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialsSecretArn", value.into());
            self
        }

        /// The Salesforce host URL or instance URL.
        ///
        /// `HostUrl`. Required.
        pub fn host_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostUrl", value.into());
            self
        }
    }

    impl From<SalesforceSourceConfiguration> for Json {
        fn from(value: SalesforceSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The seed or starting point URL. You should be authorized to crawl the URL.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SeedUrl(Properties);

    impl SeedUrl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A seed or starting point URL.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<SeedUrl> for Json {
        fn from(value: SeedUrl) -> Self {
            value.0.into()
        }
    }

    /// Settings for semantic document chunking for a data source. Semantic chunking splits a document into into smaller documents based on groups of similar content derived from the text with natural language processing.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `BreakpointPercentileThreshold`, `BufferSize`, `MaxTokens`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SemanticChunkingConfiguration(Properties);

    impl SemanticChunkingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dissimilarity threshold for splitting chunks.
        ///
        /// `BreakpointPercentileThreshold`. Required.
        pub fn breakpoint_percentile_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BreakpointPercentileThreshold", value.into());
            self
        }

        /// The buffer size.
        ///
        /// `BufferSize`. Required.
        pub fn buffer_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BufferSize", value.into());
            self
        }

        /// The maximum number of tokens that a chunk can contain.
        ///
        /// `MaxTokens`. Required.
        pub fn max_tokens(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxTokens", value.into());
            self
        }
    }

    impl From<SemanticChunkingConfiguration> for Json {
        fn from(value: SemanticChunkingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains the configuration for server-side encryption.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerSideEncryptionConfiguration(Properties);

    impl ServerSideEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the AWS key used to encrypt the resource.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<ServerSideEncryptionConfiguration> for Json {
        fn from(value: ServerSideEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the SharePoint content. For example, configuring specific types of SharePoint content.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SharePointCrawlerConfiguration(Properties);

    impl SharePointCrawlerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of filtering the SharePoint content. For example, configuring regular expression patterns to include or exclude certain content.
        ///
        /// `FilterConfiguration`.
        pub fn filter_configuration(
            mut self,
            value: impl Into<Value<CrawlFilterConfiguration>>,
        ) -> Self {
            self.0.set("FilterConfiguration", value.into());
            self
        }
    }

    impl From<SharePointCrawlerConfiguration> for Json {
        fn from(value: SharePointCrawlerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration information to connect to SharePoint as your data source.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `SourceConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SharePointDataSourceConfiguration(Properties);

    impl SharePointDataSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of the SharePoint content. For example, configuring specific types of SharePoint content.
        ///
        /// `CrawlerConfiguration`.
        pub fn crawler_configuration(
            mut self,
            value: impl Into<Value<SharePointCrawlerConfiguration>>,
        ) -> Self {
            self.0.set("CrawlerConfiguration", value.into());
            self
        }

        /// The endpoint information to connect to your SharePoint data source.
        ///
        /// `SourceConfiguration`. Required.
        pub fn source_configuration(
            mut self,
            value: impl Into<Value<SharePointSourceConfiguration>>,
        ) -> Self {
            self.0.set("SourceConfiguration", value.into());
            self
        }
    }

    impl From<SharePointDataSourceConfiguration> for Json {
        fn from(value: SharePointDataSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The endpoint information to connect to your SharePoint data source.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `AuthType`, `CredentialsSecretArn`, `Domain`, `HostType`, `SiteUrls`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SharePointSourceConfiguration(Properties);

    impl SharePointSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The supported authentication type to authenticate and connect to your SharePoint site/sites.
        ///
        /// `AuthType`. Required. Allowed: [`SharePointSourceConfigurationAuthType`].
        pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthType", value.into());
            self
        }

        /// The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your SharePoint site/sites.
        ///
        /// `CredentialsSecretArn`. Required.
        pub fn credentials_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialsSecretArn", value.into());
            self
        }

        /// The domain of your SharePoint instance or site URL/URLs.
        ///
        /// `Domain`. Required.
        pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Domain", value.into());
            self
        }

        /// The supported host type, whether online/cloud or server/on-premises.
        ///
        /// `HostType`. Required. Allowed: [`SharePointSourceConfigurationHostType`].
        pub fn host_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostType", value.into());
            self
        }

        /// A list of one or more SharePoint site URLs.
        ///
        /// `SiteUrls`. Required.
        pub fn site_urls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SiteUrls", value.into());
            self
        }

        /// The identifier of your Microsoft 365 tenant.
        ///
        /// `TenantId`.
        pub fn tenant_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TenantId", value.into());
            self
        }
    }

    impl From<SharePointSourceConfiguration> for Json {
        fn from(value: SharePointSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Recurring schedule on which the connector automatically refreshes ingested content. Exactly one frequency variant is set.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SyncSchedule(Properties);

    impl SyncSchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A daily refresh. The run time is system-chosen (off-peak) and not customer-configurable.
        ///
        /// `Daily`.
        pub fn daily(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Daily", value.into());
            self
        }

        /// A monthly refresh on a specified day of the month.
        ///
        /// `Monthly`.
        pub fn monthly(mut self, value: impl Into<Value<MonthlySchedule>>) -> Self {
            self.0.set("Monthly", value.into());
            self
        }

        /// A weekly refresh on a specified day of the week.
        ///
        /// `Weekly`.
        pub fn weekly(mut self, value: impl Into<Value<WeeklySchedule>>) -> Self {
            self.0.set("Weekly", value.into());
            self
        }
    }

    impl From<SyncSchedule> for Json {
        fn from(value: SyncSchedule) -> Self {
            value.0.into()
        }
    }

    /// A custom processing step for documents moving through a data source ingestion pipeline. To process documents after they have been converted into chunks, set the step to apply to `POST_CHUNKING` .
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `StepToApply`, `TransformationFunction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Transformation(Properties);

    impl Transformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When the service applies the transformation.
        ///
        /// `StepToApply`. Required. Allowed: [`StepToApply`].
        pub fn step_to_apply(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StepToApply", value.into());
            self
        }

        /// A Lambda function that processes documents.
        ///
        /// `TransformationFunction`. Required.
        pub fn transformation_function(
            mut self,
            value: impl Into<Value<TransformationFunction>>,
        ) -> Self {
            self.0.set("TransformationFunction", value.into());
            self
        }
    }

    impl From<Transformation> for Json {
        fn from(value: Transformation) -> Self {
            value.0.into()
        }
    }

    /// A Lambda function that processes documents.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `TransformationLambdaConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TransformationFunction(Properties);

    impl TransformationFunction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Lambda function.
        ///
        /// `TransformationLambdaConfiguration`. Required.
        pub fn transformation_lambda_configuration(
            mut self,
            value: impl Into<Value<TransformationLambdaConfiguration>>,
        ) -> Self {
            self.0
                .set("TransformationLambdaConfiguration", value.into());
            self
        }
    }

    impl From<TransformationFunction> for Json {
        fn from(value: TransformationFunction) -> Self {
            value.0.into()
        }
    }

    /// A Lambda function that processes documents.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `LambdaArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TransformationLambdaConfiguration(Properties);

    impl TransformationLambdaConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The function's ARN identifier.
        ///
        /// `LambdaArn`. Required.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }
    }

    impl From<TransformationLambdaConfiguration> for Json {
        fn from(value: TransformationLambdaConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration of web URLs that you want to crawl. You should be authorized to crawl the URLs.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `SeedUrls`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UrlConfiguration(Properties);

    impl UrlConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One or more seed or starting point URLs.
        ///
        /// `SeedUrls`. Required.
        pub fn seed_urls(mut self, value: impl Into<List<SeedUrl>>) -> Self {
            self.0.set("SeedUrls", value.into());
            self
        }
    }

    impl From<UrlConfiguration> for Json {
        fn from(value: UrlConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains details about how to ingest the documents in a data source.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VectorIngestionConfiguration(Properties);

    impl VectorIngestionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details about how to chunk the documents in the data source. A \*chunk\* refers to an excerpt from a data source that is returned when the knowledge base that it belongs to is queried.
        ///
        /// `ChunkingConfiguration`.
        pub fn chunking_configuration(
            mut self,
            value: impl Into<Value<ChunkingConfiguration>>,
        ) -> Self {
            self.0.set("ChunkingConfiguration", value.into());
            self
        }

        /// The context enrichment configuration used for ingestion of the data into the vector store.
        ///
        /// `ContextEnrichmentConfiguration`.
        pub fn context_enrichment_configuration(
            mut self,
            value: impl Into<Value<ContextEnrichmentConfiguration>>,
        ) -> Self {
            self.0.set("ContextEnrichmentConfiguration", value.into());
            self
        }

        /// A custom document transformer for parsed data source documents.
        ///
        /// `CustomTransformationConfiguration`.
        pub fn custom_transformation_configuration(
            mut self,
            value: impl Into<Value<CustomTransformationConfiguration>>,
        ) -> Self {
            self.0
                .set("CustomTransformationConfiguration", value.into());
            self
        }

        /// Configurations for a parser to use for parsing documents in your data source. If you exclude this field, the default parser will be used.
        ///
        /// `ParsingConfiguration`.
        pub fn parsing_configuration(
            mut self,
            value: impl Into<Value<ParsingConfiguration>>,
        ) -> Self {
            self.0.set("ParsingConfiguration", value.into());
            self
        }
    }

    impl From<VectorIngestionConfiguration> for Json {
        fn from(value: VectorIngestionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for video extraction.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `VideoExtractionStatus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoExtractionConfiguration(Properties);

    impl VideoExtractionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether a feature is enabled or disabled.
        ///
        /// `VideoExtractionStatus`. Required. Allowed: [`EnabledOrDisabledState`].
        pub fn video_extraction_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VideoExtractionStatus", value.into());
            self
        }
    }

    impl From<VideoExtractionConfiguration> for Json {
        fn from(value: VideoExtractionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration of web URLs that you want to crawl. You should be authorized to crawl the URLs.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebCrawlerConfiguration(Properties);

    impl WebCrawlerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of crawl limits for the web URLs.
        ///
        /// `CrawlerLimits`.
        pub fn crawler_limits(mut self, value: impl Into<Value<WebCrawlerLimits>>) -> Self {
            self.0.set("CrawlerLimits", value.into());
            self
        }

        /// A list of one or more exclusion regular expression patterns to exclude certain URLs.
        ///
        /// `ExclusionFilters`.
        pub fn exclusion_filters(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExclusionFilters", value.into());
            self
        }

        /// A list of one or more inclusion regular expression patterns to include certain URLs.
        ///
        /// `InclusionFilters`.
        pub fn inclusion_filters(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InclusionFilters", value.into());
            self
        }

        /// The scope of what is crawled for your URLs.
        ///
        /// `Scope`. Allowed: [`Scope`].
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }

        /// Returns the user agent suffix for your web crawler.
        ///
        /// `UserAgent`.
        pub fn user_agent(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserAgent", value.into());
            self
        }

        /// A string used for identifying the crawler or bot when it accesses a web server. The user agent header value consists of the `bedrockbot` , UUID, and a user agent suffix for your crawler (if one is provided).
        ///
        /// `UserAgentHeader`.
        pub fn user_agent_header(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserAgentHeader", value.into());
            self
        }
    }

    impl From<WebCrawlerConfiguration> for Json {
        fn from(value: WebCrawlerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The rate limits for the URLs that you want to crawl. You should be authorized to crawl the URLs.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebCrawlerLimits(Properties);

    impl WebCrawlerLimits {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The max number of web pages crawled from your source URLs, up to 25,000 pages. If the web pages exceed this limit, the data source sync will fail and no web pages will be ingested.
        ///
        /// `MaxPages`.
        pub fn max_pages(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxPages", value.into());
            self
        }

        /// The max rate at which pages are crawled, up to 300 per minute per host.
        ///
        /// `RateLimit`.
        pub fn rate_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RateLimit", value.into());
            self
        }
    }

    impl From<WebCrawlerLimits> for Json {
        fn from(value: WebCrawlerLimits) -> Self {
            value.0.into()
        }
    }

    /// The configuration details for the web data source.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `SourceConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebDataSourceConfiguration(Properties);

    impl WebDataSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Web Crawler configuration details for the web data source.
        ///
        /// `CrawlerConfiguration`.
        pub fn crawler_configuration(
            mut self,
            value: impl Into<Value<WebCrawlerConfiguration>>,
        ) -> Self {
            self.0.set("CrawlerConfiguration", value.into());
            self
        }

        /// The source configuration details for the web data source.
        ///
        /// `SourceConfiguration`. Required.
        pub fn source_configuration(
            mut self,
            value: impl Into<Value<WebSourceConfiguration>>,
        ) -> Self {
            self.0.set("SourceConfiguration", value.into());
            self
        }
    }

    impl From<WebDataSourceConfiguration> for Json {
        fn from(value: WebDataSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the URL/URLs for the web content that you want to crawl. You should be authorized to crawl the URLs.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `UrlConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebSourceConfiguration(Properties);

    impl WebSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of the URL/URLs.
        ///
        /// `UrlConfiguration`. Required.
        pub fn url_configuration(mut self, value: impl Into<Value<UrlConfiguration>>) -> Self {
            self.0.set("UrlConfiguration", value.into());
            self
        }
    }

    impl From<WebSourceConfiguration> for Json {
        fn from(value: WebSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A weekly refresh on a specified day of the week.
    ///
    /// A property type of `AWS::Bedrock::DataSource`.
    ///
    /// Required: `DayOfWeek`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WeeklySchedule(Properties);

    impl WeeklySchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Day of the week.
        ///
        /// `DayOfWeek`. Required. Allowed: [`DayOfWeek`].
        pub fn day_of_week(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DayOfWeek", value.into());
            self
        }
    }

    impl From<WeeklySchedule> for Json {
        fn from(value: WeeklySchedule) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DataDeletionPolicy`.
        pub enum DataDeletionPolicy {
            Retain = "RETAIN",
            Delete = "DELETE",
        }

        /// Words for `EnabledOrDisabledState`.
        pub enum EnabledOrDisabledState {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `ParsingModality`.
        pub enum ParsingModality {
            Multimodal = "MULTIMODAL",
        }

        /// Words for `ChunkingStrategy`.
        pub enum ChunkingStrategy {
            FixedSize = "FIXED_SIZE",
            None = "NONE",
            Hierarchical = "HIERARCHICAL",
            Semantic = "SEMANTIC",
        }

        /// Words for `AuthType`.
        pub enum AuthType {
            Basic = "BASIC",
            Oauth2ClientCredentials = "OAUTH2_CLIENT_CREDENTIALS",
        }

        /// Words for `HostType`.
        pub enum HostType {
            Saas = "SAAS",
        }

        /// Words for `Type`.
        pub enum Type {
            BedrockFoundationModel = "BEDROCK_FOUNDATION_MODEL",
        }

        /// Words for `Type`.
        pub enum CrawlFilterConfigurationType {
            Pattern = "PATTERN",
        }

        /// Words for `Type`.
        pub enum DataSourceConfigurationType {
            S3 = "S3",
            Confluence = "CONFLUENCE",
            Salesforce = "SALESFORCE",
            Sharepoint = "SHAREPOINT",
            Web = "WEB",
            Custom = "CUSTOM",
            RedshiftMetadata = "REDSHIFT_METADATA",
            ManagedKnowledgeBaseConnector = "MANAGED_KNOWLEDGE_BASE_CONNECTOR",
        }

        /// Words for `Method`.
        pub enum Method {
            ChunkEntityExtraction = "CHUNK_ENTITY_EXTRACTION",
        }

        /// Words for `ParsingStrategy`.
        pub enum ParsingStrategy {
            BedrockFoundationModel = "BEDROCK_FOUNDATION_MODEL",
            BedrockDataAutomation = "BEDROCK_DATA_AUTOMATION",
            SmartParsing = "SMART_PARSING",
            MultiModalEmbeddings = "MULTI_MODAL_EMBEDDINGS",
        }

        /// Words for `AuthType`.
        pub enum SalesforceSourceConfigurationAuthType {
            Oauth2ClientCredentials = "OAUTH2_CLIENT_CREDENTIALS",
        }

        /// Words for `AuthType`.
        pub enum SharePointSourceConfigurationAuthType {
            Oauth2ClientCredentials = "OAUTH2_CLIENT_CREDENTIALS",
            Oauth2SharepointAppOnlyClientCredentials = "OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS",
        }

        /// Words for `HostType`.
        pub enum SharePointSourceConfigurationHostType {
            Online = "ONLINE",
        }

        /// Words for `StepToApply`.
        pub enum StepToApply {
            PostChunking = "POST_CHUNKING",
        }

        /// Words for `Scope`.
        pub enum Scope {
            HostOnly = "HOST_ONLY",
            Subdomains = "SUBDOMAINS",
        }

        /// Words for `DayOfWeek`.
        pub enum DayOfWeek {
            Sunday = "SUNDAY",
            Monday = "MONDAY",
            Tuesday = "TUESDAY",
            Wednesday = "WEDNESDAY",
            Thursday = "THURSDAY",
            Friday = "FRIDAY",
            Saturday = "SATURDAY",
        }
    }
}

/// Property types and words of [`EnforcedGuardrailConfiguration`].
pub mod enforced_guardrail_configuration {
    use crate::{Json, List, Properties, Value};

    /// Model-specific information for the enforced guardrail configuration. If not present, the configuration is enforced on all models
    ///
    /// A property type of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
    ///
    /// Required: `ExcludedModels`, `IncludedModels`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelEnforcement(Properties);

    impl ModelEnforcement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Models to exclude from enforcement. If a model is in both lists, it is excluded
        ///
        /// `ExcludedModels`. Required.
        pub fn excluded_models(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedModels", value.into());
            self
        }

        /// Models to enforce the guardrail on
        ///
        /// `IncludedModels`. Required.
        pub fn included_models(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludedModels", value.into());
            self
        }
    }

    impl From<ModelEnforcement> for Json {
        fn from(value: ModelEnforcement) -> Self {
            value.0.into()
        }
    }

    /// Selective content guarding controls for enforced guardrails
    ///
    /// A property type of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SelectiveContentGuarding(Properties);

    impl SelectiveContentGuarding {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Selective guarding mode for user messages
        ///
        /// `Messages`. Allowed: [`Messages`].
        pub fn messages(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Messages", value.into());
            self
        }

        /// Selective guarding mode for system prompts
        ///
        /// `System`. Allowed: [`System`].
        pub fn system(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("System", value.into());
            self
        }
    }

    impl From<SelectiveContentGuarding> for Json {
        fn from(value: SelectiveContentGuarding) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Messages`.
        pub enum Messages {
            Selective = "SELECTIVE",
            Comprehensive = "COMPREHENSIVE",
        }

        /// Words for `System`.
        pub enum System {
            Selective = "SELECTIVE",
            Comprehensive = "COMPREHENSIVE",
        }
    }
}

/// Property types and words of [`Flow`].
pub mod flow {
    use crate::{Json, List, Properties, Value};

    /// Contains information about a connection between two nodes in the flow.
    ///
    /// A property type of `AWS::Bedrock::Flow`.
    ///
    /// Required: `Name`, `Source`, `Target`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowConnection(Properties);

    impl FlowConnection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of the connection.
        ///
        /// `Configuration`.
        pub fn configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Configuration", value.into());
            self
        }

        /// A name for the connection that you can reference.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The node that the connection starts at.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The node that the connection ends at.
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }

        /// Whether the source node that the connection begins from is a condition node ( `Conditional` ) or not ( `Data` ).
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FlowConnection> for Json {
        fn from(value: FlowConnection) -> Self {
            value.0.into()
        }
    }

    /// The definition of the nodes and connections between nodes in the flow.
    ///
    /// A property type of `AWS::Bedrock::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowDefinition(Properties);

    impl FlowDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of connection definitions in the flow.
        ///
        /// `Connections`.
        pub fn connections(mut self, value: impl Into<List<FlowConnection>>) -> Self {
            self.0.set("Connections", value.into());
            self
        }

        /// An array of node definitions in the flow.
        ///
        /// `Nodes`.
        pub fn nodes(mut self, value: impl Into<List<FlowNode>>) -> Self {
            self.0.set("Nodes", value.into());
            self
        }
    }

    impl From<FlowDefinition> for Json {
        fn from(value: FlowDefinition) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations about a node in the flow.
    ///
    /// A property type of `AWS::Bedrock::Flow`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowNode(Properties);

    impl FlowNode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains configurations for the node.
        ///
        /// `Configuration`.
        pub fn configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Configuration", value.into());
            self
        }

        /// An array of objects, each of which contains information about an input into the node.
        ///
        /// `Inputs`.
        pub fn inputs(mut self, value: impl Into<List<FlowNodeInput>>) -> Self {
            self.0.set("Inputs", value.into());
            self
        }

        /// A name for the node.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A list of objects, each of which contains information about an output from the node.
        ///
        /// `Outputs`.
        pub fn outputs(mut self, value: impl Into<List<FlowNodeOutput>>) -> Self {
            self.0.set("Outputs", value.into());
            self
        }

        /// The type of node. This value must match the name of the key that you provide in the configuration you provide in the `FlowNodeConfiguration` field.
        ///
        /// `Type`. Required. Allowed: [`FlowNodeType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FlowNode> for Json {
        fn from(value: FlowNode) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for an input in an Amazon Bedrock Flows node.
    ///
    /// A property type of `AWS::Bedrock::Flow`.
    ///
    /// Required: `Expression`, `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowNodeInput(Properties);

    impl FlowNodeInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how input data flows between iterations in a DoWhile loop.
        ///
        /// `Category`. Allowed: [`Category`].
        pub fn category(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Category", value.into());
            self
        }

        /// An expression that formats the input for the node. For an explanation of how to create expressions, see [Expressions in Prompt flows in Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-expressions.html) .
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// Specifies a name for the input that you can reference.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies the data type of the input. If the input doesn't match this type at runtime, a validation error will be thrown.
        ///
        /// `Type`. Required. Allowed: [`FlowNodeInputType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FlowNodeInput> for Json {
        fn from(value: FlowNodeInput) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for an output from a node.
    ///
    /// A property type of `AWS::Bedrock::Flow`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowNodeOutput(Properties);

    impl FlowNodeOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A name for the output that you can reference.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The data type of the output. If the output doesn't match this type at runtime, a validation error will be thrown.
        ///
        /// `Type`. Required. Allowed: [`FlowNodeInputType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FlowNodeOutput> for Json {
        fn from(value: FlowNodeOutput) -> Self {
            value.0.into()
        }
    }

    /// Contains information about validation of the flow.
    ///
    /// A property type of `AWS::Bedrock::Flow`.
    ///
    /// Required: `Message`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowValidation(Properties);

    impl FlowValidation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A message describing the validation error.
        ///
        /// `Message`. Required.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<FlowValidation> for Json {
        fn from(value: FlowValidation) -> Self {
            value.0.into()
        }
    }

    /// The S3 location of the flow definition.
    ///
    /// A property type of `AWS::Bedrock::Flow`.
    ///
    /// Required: `Bucket`, `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket containing the flow definition.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The object key for the S3 location containing the definition.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The Amazon S3 location from which to retrieve data for an S3 retrieve node or to which to store data for an S3 storage node.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Data = "Data",
            Conditional = "Conditional",
        }

        /// Words for `Type`.
        pub enum FlowNodeType {
            Input = "Input",
            Output = "Output",
            KnowledgeBase = "KnowledgeBase",
            Condition = "Condition",
            Lex = "Lex",
            Prompt = "Prompt",
            LambdaFunction = "LambdaFunction",
            Agent = "Agent",
            Storage = "Storage",
            Retrieval = "Retrieval",
            Iterator = "Iterator",
            Collector = "Collector",
            InlineCode = "InlineCode",
            Loop = "Loop",
            LoopInput = "LoopInput",
            LoopController = "LoopController",
        }

        /// Words for `Category`.
        pub enum Category {
            LoopCondition = "LoopCondition",
            ReturnValueToLoopStart = "ReturnValueToLoopStart",
            ExitLoop = "ExitLoop",
        }

        /// Words for `Type`.
        pub enum FlowNodeInputType {
            String = "String",
            Number = "Number",
            Boolean = "Boolean",
            Object = "Object",
            Array = "Array",
        }
    }
}

/// Property types and words of [`FlowAlias`].
pub mod flow_alias {
    use crate::{Json, Properties, Value};

    /// Determines how multiple nodes in a flow can run in parallel. Running nodes concurrently can improve your flow's performance.
    ///
    /// A property type of `AWS::Bedrock::FlowAlias`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowAliasConcurrencyConfiguration(Properties);

    impl FlowAliasConcurrencyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of nodes that can be executed concurrently in the flow.
        ///
        /// `MaxConcurrency`.
        pub fn max_concurrency(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxConcurrency", value.into());
            self
        }

        /// The type of concurrency to use for parallel node execution. Specify one of the following options:
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FlowAliasConcurrencyConfiguration> for Json {
        fn from(value: FlowAliasConcurrencyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a version that the alias maps to.
    ///
    /// A property type of `AWS::Bedrock::FlowAlias`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowAliasRoutingConfigurationListItem(Properties);

    impl FlowAliasRoutingConfigurationListItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The version that the alias maps to.
        ///
        /// `FlowVersion`.
        pub fn flow_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FlowVersion", value.into());
            self
        }
    }

    impl From<FlowAliasRoutingConfigurationListItem> for Json {
        fn from(value: FlowAliasRoutingConfigurationListItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Automatic = "Automatic",
            Manual = "Manual",
        }
    }
}

/// Property types and words of [`FlowVersion`].
pub mod flow_version {
    use crate::{Json, List, Properties, Value};

    /// Contains information about a connection between two nodes in the flow.
    ///
    /// A property type of `AWS::Bedrock::FlowVersion`.
    ///
    /// Required: `Name`, `Source`, `Target`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowConnection(Properties);

    impl FlowConnection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of the connection.
        ///
        /// `Configuration`.
        pub fn configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Configuration", value.into());
            self
        }

        /// A name for the connection that you can reference.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The node that the connection starts at.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The node that the connection ends at.
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }

        /// Whether the source node that the connection begins from is a condition node ( `Conditional` ) or not ( `Data` ).
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FlowConnection> for Json {
        fn from(value: FlowConnection) -> Self {
            value.0.into()
        }
    }

    /// The definition of the nodes and connections between nodes in the flow.
    ///
    /// A property type of `AWS::Bedrock::FlowVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowDefinition(Properties);

    impl FlowDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of connection definitions in the flow.
        ///
        /// `Connections`.
        pub fn connections(mut self, value: impl Into<List<FlowConnection>>) -> Self {
            self.0.set("Connections", value.into());
            self
        }

        /// An array of node definitions in the flow.
        ///
        /// `Nodes`.
        pub fn nodes(mut self, value: impl Into<List<FlowNode>>) -> Self {
            self.0.set("Nodes", value.into());
            self
        }
    }

    impl From<FlowDefinition> for Json {
        fn from(value: FlowDefinition) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations about a node in the flow.
    ///
    /// A property type of `AWS::Bedrock::FlowVersion`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowNode(Properties);

    impl FlowNode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains configurations for the node.
        ///
        /// `Configuration`.
        pub fn configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Configuration", value.into());
            self
        }

        /// An array of objects, each of which contains information about an input into the node.
        ///
        /// `Inputs`.
        pub fn inputs(mut self, value: impl Into<List<FlowNodeInput>>) -> Self {
            self.0.set("Inputs", value.into());
            self
        }

        /// A name for the node.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A list of objects, each of which contains information about an output from the node.
        ///
        /// `Outputs`.
        pub fn outputs(mut self, value: impl Into<List<FlowNodeOutput>>) -> Self {
            self.0.set("Outputs", value.into());
            self
        }

        /// The type of node. This value must match the name of the key that you provide in the configuration you provide in the `FlowNodeConfiguration` field.
        ///
        /// `Type`. Required. Allowed: [`FlowNodeType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FlowNode> for Json {
        fn from(value: FlowNode) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for an input in an Amazon Bedrock Flows node.
    ///
    /// A property type of `AWS::Bedrock::FlowVersion`.
    ///
    /// Required: `Expression`, `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowNodeInput(Properties);

    impl FlowNodeInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An expression that formats the input for the node. For an explanation of how to create expressions, see [Expressions in Prompt flows in Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-expressions.html) .
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// Specifies a name for the input that you can reference.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies the data type of the input. If the input doesn't match this type at runtime, a validation error will be thrown.
        ///
        /// `Type`. Required. Allowed: [`FlowNodeInputType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FlowNodeInput> for Json {
        fn from(value: FlowNodeInput) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for an output from a node.
    ///
    /// A property type of `AWS::Bedrock::FlowVersion`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowNodeOutput(Properties);

    impl FlowNodeOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A name for the output that you can reference.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The data type of the output. If the output doesn't match this type at runtime, a validation error will be thrown.
        ///
        /// `Type`. Required. Allowed: [`FlowNodeInputType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FlowNodeOutput> for Json {
        fn from(value: FlowNodeOutput) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Data = "Data",
            Conditional = "Conditional",
        }

        /// Words for `Type`.
        pub enum FlowNodeType {
            Input = "Input",
            Output = "Output",
            KnowledgeBase = "KnowledgeBase",
            Condition = "Condition",
            Lex = "Lex",
            Prompt = "Prompt",
            LambdaFunction = "LambdaFunction",
            Agent = "Agent",
            Iterator = "Iterator",
            Collector = "Collector",
            Storage = "Storage",
            Retrieval = "Retrieval",
            InlineCode = "InlineCode",
            Loop = "Loop",
            LoopInput = "LoopInput",
            LoopController = "LoopController",
        }

        /// Words for `Type`.
        pub enum FlowNodeInputType {
            String = "String",
            Number = "Number",
            Boolean = "Boolean",
            Object = "Object",
            Array = "Array",
        }
    }
}

/// Property types and words of [`Guardrail`].
pub mod guardrail {
    use crate::{Json, List, Properties, Value};

    /// Configuration settings for integrating Automated Reasoning policies with Amazon Bedrock Guardrails.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `Policies`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutomatedReasoningPolicyConfig(Properties);

    impl AutomatedReasoningPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The minimum confidence level required for Automated Reasoning policy violations to trigger guardrail actions. Values range from 0.0 to 1.0.
        ///
        /// `ConfidenceThreshold`.
        pub fn confidence_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ConfidenceThreshold", value.into());
            self
        }

        /// The list of Automated Reasoning policy ARNs that should be applied as part of this guardrail configuration.
        ///
        /// `Policies`. Required.
        pub fn policies(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Policies", value.into());
            self
        }
    }

    impl From<AutomatedReasoningPolicyConfig> for Json {
        fn from(value: AutomatedReasoningPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains filter strengths for harmful content. Guardrails support the following content filters to detect and filter harmful user inputs and FM-generated outputs.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `InputStrength`, `OutputStrength`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContentFilterConfig(Properties);

    impl ContentFilterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the action to take when harmful content is detected. Supported values include:
        ///
        /// `InputAction`. Allowed: [`ContentFilterAction`].
        pub fn input_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputAction", value.into());
            self
        }

        /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
        ///
        /// `InputEnabled`.
        pub fn input_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InputEnabled", value.into());
            self
        }

        /// The input modalities selected for the guardrail content filter configuration.
        ///
        /// `InputModalities`. Allowed: [`Modality`].
        pub fn input_modalities(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InputModalities", value.into());
            self
        }

        /// The strength of the content filter to apply to prompts. As you increase the filter strength, the likelihood of filtering harmful content increases and the probability of seeing harmful content in your application reduces.
        ///
        /// `InputStrength`. Required. Allowed: [`FilterStrength`].
        pub fn input_strength(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputStrength", value.into());
            self
        }

        /// Specifies the action to take when harmful content is detected in the output. Supported values include:
        ///
        /// `OutputAction`. Allowed: [`ContentFilterAction`].
        pub fn output_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputAction", value.into());
            self
        }

        /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
        ///
        /// `OutputEnabled`.
        pub fn output_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OutputEnabled", value.into());
            self
        }

        /// The output modalities selected for the guardrail content filter configuration.
        ///
        /// `OutputModalities`. Allowed: [`Modality`].
        pub fn output_modalities(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OutputModalities", value.into());
            self
        }

        /// The strength of the content filter to apply to model responses. As you increase the filter strength, the likelihood of filtering harmful content increases and the probability of seeing harmful content in your application reduces.
        ///
        /// `OutputStrength`. Required. Allowed: [`FilterStrength`].
        pub fn output_strength(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputStrength", value.into());
            self
        }

        /// The harmful category that the content filter is applied to.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ContentFilterConfig> for Json {
        fn from(value: ContentFilterConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains details about how to handle harmful content.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `FiltersConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContentPolicyConfig(Properties);

    impl ContentPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The tier that your guardrail uses for content filters. Consider using a tier that balances performance, accuracy, and compatibility with your existing generative AI workflows.
        ///
        /// `ContentFiltersTierConfig`.
        pub fn content_filters_tier_config(
            mut self,
            value: impl Into<Value<ContentPolicyConfigContentFiltersTierConfig>>,
        ) -> Self {
            self.0.set("ContentFiltersTierConfig", value.into());
            self
        }

        /// Contains the type of the content filter and how strongly it should apply to prompts and model responses.
        ///
        /// `FiltersConfig`. Required.
        pub fn filters_config(mut self, value: impl Into<List<ContentFilterConfig>>) -> Self {
            self.0.set("FiltersConfig", value.into());
            self
        }
    }

    impl From<ContentPolicyConfig> for Json {
        fn from(value: ContentPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// The tier that your guardrail uses for content filters. Consider using a tier that balances performance, accuracy, and compatibility with your existing generative AI workflows.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `TierName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContentPolicyConfigContentFiltersTierConfig(Properties);

    impl ContentPolicyConfigContentFiltersTierConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TierName`. Required. Allowed: [`TierName`].
        pub fn tier_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TierName", value.into());
            self
        }
    }

    impl From<ContentPolicyConfigContentFiltersTierConfig> for Json {
        fn from(value: ContentPolicyConfigContentFiltersTierConfig) -> Self {
            value.0.into()
        }
    }

    /// The filter configuration details for the guardrails contextual grounding filter.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `Threshold`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContextualGroundingFilterConfig(Properties);

    impl ContextualGroundingFilterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the action to take when content fails the contextual grounding evaluation. Supported values include:
        ///
        /// `Action`. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// Specifies whether to enable contextual grounding evaluation. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The threshold details for the guardrails contextual grounding filter.
        ///
        /// `Threshold`. Required.
        pub fn threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }

        /// The filter details for the guardrails contextual grounding filter.
        ///
        /// `Type`. Required. Allowed: [`ContextualGroundingFilterConfigType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ContextualGroundingFilterConfig> for Json {
        fn from(value: ContextualGroundingFilterConfig) -> Self {
            value.0.into()
        }
    }

    /// The policy configuration details for the guardrails contextual grounding policy.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `FiltersConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContextualGroundingPolicyConfig(Properties);

    impl ContextualGroundingPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of contextual grounding filter configs.
        ///
        /// `FiltersConfig`. Required.
        pub fn filters_config(
            mut self,
            value: impl Into<List<ContextualGroundingFilterConfig>>,
        ) -> Self {
            self.0.set("FiltersConfig", value.into());
            self
        }
    }

    impl From<ContextualGroundingPolicyConfig> for Json {
        fn from(value: ContextualGroundingPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// The system-defined guardrail profile that you're using with your guardrail. Guardrail profiles define the destination AWS Regions where guardrail inference requests can be automatically routed.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `GuardrailProfileArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GuardrailCrossRegionConfig(Properties);

    impl GuardrailCrossRegionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the guardrail profile that your guardrail is using. Guardrail profile availability depends on your current AWS Region .
        ///
        /// `GuardrailProfileArn`. Required.
        pub fn guardrail_profile_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GuardrailProfileArn", value.into());
            self
        }
    }

    impl From<GuardrailCrossRegionConfig> for Json {
        fn from(value: GuardrailCrossRegionConfig) -> Self {
            value.0.into()
        }
    }

    /// The managed word list to configure for the guardrail.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedWordsConfig(Properties);

    impl ManagedWordsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the action to take when harmful content is detected in the input. Supported values include:
        ///
        /// `InputAction`. Allowed: [`WordAction`].
        pub fn input_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputAction", value.into());
            self
        }

        /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
        ///
        /// `InputEnabled`.
        pub fn input_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InputEnabled", value.into());
            self
        }

        /// Specifies the action to take when harmful content is detected in the output. Supported values include:
        ///
        /// `OutputAction`. Allowed: [`WordAction`].
        pub fn output_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputAction", value.into());
            self
        }

        /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
        ///
        /// `OutputEnabled`.
        pub fn output_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OutputEnabled", value.into());
            self
        }

        /// The managed word type to configure for the guardrail.
        ///
        /// `Type`. Required. Allowed: [`ManagedWordsConfigType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ManagedWordsConfig> for Json {
        fn from(value: ManagedWordsConfig) -> Self {
            value.0.into()
        }
    }

    /// The PII entity to configure for the guardrail.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `Action`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PiiEntityConfig(Properties);

    impl PiiEntityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configure guardrail action when the PII entity is detected.
        ///
        /// `Action`. Required. Allowed: [`SensitiveInformationAction`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// Specifies the action to take when harmful content is detected in the input. Supported values include:
        ///
        /// `InputAction`. Allowed: [`SensitiveInformationAction`].
        pub fn input_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputAction", value.into());
            self
        }

        /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
        ///
        /// `InputEnabled`.
        pub fn input_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InputEnabled", value.into());
            self
        }

        /// Specifies the action to take when harmful content is detected in the output. Supported values include:
        ///
        /// `OutputAction`. Allowed: [`SensitiveInformationAction`].
        pub fn output_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputAction", value.into());
            self
        }

        /// Indicates whether guardrail evaluation is enabled on the output. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
        ///
        /// `OutputEnabled`.
        pub fn output_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OutputEnabled", value.into());
            self
        }

        /// Configure guardrail type when the PII entity is detected.
        ///
        /// `Type`. Required. Allowed: [`PiiEntityConfigType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PiiEntityConfig> for Json {
        fn from(value: PiiEntityConfig) -> Self {
            value.0.into()
        }
    }

    /// The regular expression to configure for the guardrail.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `Action`, `Name`, `Pattern`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegexConfig(Properties);

    impl RegexConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The guardrail action to configure when matching regular expression is detected.
        ///
        /// `Action`. Required. Allowed: [`SensitiveInformationAction`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The description of the regular expression to configure for the guardrail.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Specifies the action to take when harmful content is detected in the input. Supported values include:
        ///
        /// `InputAction`. Allowed: [`SensitiveInformationAction`].
        pub fn input_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputAction", value.into());
            self
        }

        /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
        ///
        /// `InputEnabled`.
        pub fn input_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InputEnabled", value.into());
            self
        }

        /// The name of the regular expression to configure for the guardrail.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies the action to take when harmful content is detected in the output. Supported values include:
        ///
        /// `OutputAction`. Allowed: [`SensitiveInformationAction`].
        pub fn output_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputAction", value.into());
            self
        }

        /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
        ///
        /// `OutputEnabled`.
        pub fn output_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OutputEnabled", value.into());
            self
        }

        /// The regular expression pattern to configure for the guardrail.
        ///
        /// `Pattern`. Required.
        pub fn pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pattern", value.into());
            self
        }
    }

    impl From<RegexConfig> for Json {
        fn from(value: RegexConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains details about PII entities and regular expressions to configure for the guardrail.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SensitiveInformationPolicyConfig(Properties);

    impl SensitiveInformationPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of PII entities to configure to the guardrail.
        ///
        /// `PiiEntitiesConfig`.
        pub fn pii_entities_config(mut self, value: impl Into<List<PiiEntityConfig>>) -> Self {
            self.0.set("PiiEntitiesConfig", value.into());
            self
        }

        /// A list of regular expressions to configure to the guardrail.
        ///
        /// `RegexesConfig`.
        pub fn regexes_config(mut self, value: impl Into<List<RegexConfig>>) -> Self {
            self.0.set("RegexesConfig", value.into());
            self
        }
    }

    impl From<SensitiveInformationPolicyConfig> for Json {
        fn from(value: SensitiveInformationPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// Definition of the key/value pair for a tag
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
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

        /// Tag Key
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag Value
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

    /// Details about topics for the guardrail to identify and deny.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `Definition`, `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TopicConfig(Properties);

    impl TopicConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A definition of the topic to deny.
        ///
        /// `Definition`. Required.
        pub fn definition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Definition", value.into());
            self
        }

        /// A list of prompts, each of which is an example of a prompt that can be categorized as belonging to the topic.
        ///
        /// `Examples`.
        pub fn examples(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Examples", value.into());
            self
        }

        /// Specifies the action to take when harmful content is detected in the input. Supported values include:
        ///
        /// `InputAction`. Allowed: [`TopicAction`].
        pub fn input_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputAction", value.into());
            self
        }

        /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
        ///
        /// `InputEnabled`.
        pub fn input_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InputEnabled", value.into());
            self
        }

        /// The name of the topic to deny.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies the action to take when harmful content is detected in the output. Supported values include:
        ///
        /// `OutputAction`. Allowed: [`TopicAction`].
        pub fn output_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputAction", value.into());
            self
        }

        /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
        ///
        /// `OutputEnabled`.
        pub fn output_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OutputEnabled", value.into());
            self
        }

        /// Specifies to deny the topic.
        ///
        /// `Type`. Required. Allowed: [`TopicConfigType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<TopicConfig> for Json {
        fn from(value: TopicConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains details about topics that the guardrail should identify and deny.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `TopicsConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TopicPolicyConfig(Properties);

    impl TopicPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of policies related to topics that the guardrail should deny.
        ///
        /// `TopicsConfig`. Required.
        pub fn topics_config(mut self, value: impl Into<List<TopicConfig>>) -> Self {
            self.0.set("TopicsConfig", value.into());
            self
        }

        /// The tier that your guardrail uses for denied topic filters.
        ///
        /// `TopicsTierConfig`.
        pub fn topics_tier_config(
            mut self,
            value: impl Into<Value<TopicPolicyConfigTopicsTierConfig>>,
        ) -> Self {
            self.0.set("TopicsTierConfig", value.into());
            self
        }
    }

    impl From<TopicPolicyConfig> for Json {
        fn from(value: TopicPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// The tier that your guardrail uses for denied topic filters.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `TierName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TopicPolicyConfigTopicsTierConfig(Properties);

    impl TopicPolicyConfigTopicsTierConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TierName`. Required. Allowed: [`TierName`].
        pub fn tier_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TierName", value.into());
            self
        }
    }

    impl From<TopicPolicyConfigTopicsTierConfig> for Json {
        fn from(value: TopicPolicyConfigTopicsTierConfig) -> Self {
            value.0.into()
        }
    }

    /// A word to configure for the guardrail.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    ///
    /// Required: `Text`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WordConfig(Properties);

    impl WordConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the action to take when harmful content is detected in the input. Supported values include:
        ///
        /// `InputAction`. Allowed: [`WordAction`].
        pub fn input_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputAction", value.into());
            self
        }

        /// Specifies whether to enable guardrail evaluation on the intput. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
        ///
        /// `InputEnabled`.
        pub fn input_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InputEnabled", value.into());
            self
        }

        /// Specifies the action to take when harmful content is detected in the output. Supported values include:
        ///
        /// `OutputAction`. Allowed: [`WordAction`].
        pub fn output_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputAction", value.into());
            self
        }

        /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
        ///
        /// `OutputEnabled`.
        pub fn output_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OutputEnabled", value.into());
            self
        }

        /// Text of the word configured for the guardrail to block.
        ///
        /// `Text`. Required.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }
    }

    impl From<WordConfig> for Json {
        fn from(value: WordConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the word policy to configured for the guardrail.
    ///
    /// A property type of `AWS::Bedrock::Guardrail`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WordPolicyConfig(Properties);

    impl WordPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of managed words to configure for the guardrail.
        ///
        /// `ManagedWordListsConfig`.
        pub fn managed_word_lists_config(
            mut self,
            value: impl Into<List<ManagedWordsConfig>>,
        ) -> Self {
            self.0.set("ManagedWordListsConfig", value.into());
            self
        }

        /// A list of words to configure for the guardrail.
        ///
        /// `WordsConfig`.
        pub fn words_config(mut self, value: impl Into<List<WordConfig>>) -> Self {
            self.0.set("WordsConfig", value.into());
            self
        }
    }

    impl From<WordPolicyConfig> for Json {
        fn from(value: WordPolicyConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ContentFilterAction`.
        pub enum ContentFilterAction {
            Block = "BLOCK",
            None = "NONE",
        }

        /// Words for `Modality`.
        pub enum Modality {
            Text = "TEXT",
            Image = "IMAGE",
        }

        /// Words for `FilterStrength`.
        pub enum FilterStrength {
            None = "NONE",
            Low = "LOW",
            Medium = "MEDIUM",
            High = "HIGH",
        }

        /// Words for `Type`.
        pub enum Type {
            Sexual = "SEXUAL",
            Violence = "VIOLENCE",
            Hate = "HATE",
            Insults = "INSULTS",
            Misconduct = "MISCONDUCT",
            PromptAttack = "PROMPT_ATTACK",
        }

        /// Words for `TierName`.
        pub enum TierName {
            Classic = "CLASSIC",
            Standard = "STANDARD",
        }

        /// Words for `Action`.
        pub enum Action {
            Block = "BLOCK",
            None = "NONE",
        }

        /// Words for `Type`.
        pub enum ContextualGroundingFilterConfigType {
            Grounding = "GROUNDING",
            Relevance = "RELEVANCE",
        }

        /// Words for `WordAction`.
        pub enum WordAction {
            Block = "BLOCK",
            None = "NONE",
        }

        /// Words for `Type`.
        pub enum ManagedWordsConfigType {
            Profanity = "PROFANITY",
        }

        /// Words for `SensitiveInformationAction`.
        pub enum SensitiveInformationAction {
            Block = "BLOCK",
            Anonymize = "ANONYMIZE",
            None = "NONE",
        }

        /// Words for `Type`.
        pub enum PiiEntityConfigType {
            Address = "ADDRESS",
            Age = "AGE",
            AwsAccessKey = "AWS_ACCESS_KEY",
            AwsSecretKey = "AWS_SECRET_KEY",
            CaHealthNumber = "CA_HEALTH_NUMBER",
            CaSocialInsuranceNumber = "CA_SOCIAL_INSURANCE_NUMBER",
            CreditDebitCardCvv = "CREDIT_DEBIT_CARD_CVV",
            CreditDebitCardExpiry = "CREDIT_DEBIT_CARD_EXPIRY",
            CreditDebitCardNumber = "CREDIT_DEBIT_CARD_NUMBER",
            DriverId = "DRIVER_ID",
            Email = "EMAIL",
            InternationalBankAccountNumber = "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
            IpAddress = "IP_ADDRESS",
            LicensePlate = "LICENSE_PLATE",
            MacAddress = "MAC_ADDRESS",
            Name = "NAME",
            Password = "PASSWORD",
            Phone = "PHONE",
            Pin = "PIN",
            SwiftCode = "SWIFT_CODE",
            UkNationalHealthServiceNumber = "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
            UkNationalInsuranceNumber = "UK_NATIONAL_INSURANCE_NUMBER",
            UkUniqueTaxpayerReferenceNumber = "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
            Url = "URL",
            Username = "USERNAME",
            UsBankAccountNumber = "US_BANK_ACCOUNT_NUMBER",
            UsBankRoutingNumber = "US_BANK_ROUTING_NUMBER",
            UsIndividualTaxIdentificationNumber = "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
            UsPassportNumber = "US_PASSPORT_NUMBER",
            UsSocialSecurityNumber = "US_SOCIAL_SECURITY_NUMBER",
            VehicleIdentificationNumber = "VEHICLE_IDENTIFICATION_NUMBER",
        }

        /// Words for `TopicAction`.
        pub enum TopicAction {
            Block = "BLOCK",
            None = "NONE",
        }

        /// Words for `Type`.
        pub enum TopicConfigType {
            Deny = "DENY",
        }
    }
}

/// Property types of [`IntelligentPromptRouter`].
pub mod intelligent_prompt_router {
    use crate::{Json, Properties, Value};

    /// The target model for a prompt router.
    ///
    /// A property type of `AWS::Bedrock::IntelligentPromptRouter`.
    ///
    /// Required: `ModelArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PromptRouterTargetModel(Properties);

    impl PromptRouterTargetModel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The target model's ARN.
        ///
        /// `ModelArn`. Required.
        pub fn model_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelArn", value.into());
            self
        }
    }

    impl From<PromptRouterTargetModel> for Json {
        fn from(value: PromptRouterTargetModel) -> Self {
            value.0.into()
        }
    }

    /// Routing criteria for a prompt router.
    ///
    /// A property type of `AWS::Bedrock::IntelligentPromptRouter`.
    ///
    /// Required: `ResponseQualityDifference`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RoutingCriteria(Properties);

    impl RoutingCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The criteria's response quality difference.
        ///
        /// `ResponseQualityDifference`. Required.
        pub fn response_quality_difference(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ResponseQualityDifference", value.into());
            self
        }
    }

    impl From<RoutingCriteria> for Json {
        fn from(value: RoutingCriteria) -> Self {
            value.0.into()
        }
    }

    /// Definition of the key/value pair for a tag
    ///
    /// A property type of `AWS::Bedrock::IntelligentPromptRouter`.
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

        /// Tag Key
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag Value
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

/// Property types and words of [`KnowledgeBase`].
pub mod knowledge_base {
    use crate::{Json, List, Properties, Value};

    /// Configuration settings for processing audio content in multimodal knowledge bases.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `SegmentationConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioConfiguration(Properties);

    impl AudioConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for segmenting audio content during processing.
        ///
        /// `SegmentationConfiguration`. Required.
        pub fn segmentation_configuration(
            mut self,
            value: impl Into<Value<AudioSegmentationConfiguration>>,
        ) -> Self {
            self.0.set("SegmentationConfiguration", value.into());
            self
        }
    }

    impl From<AudioConfiguration> for Json {
        fn from(value: AudioConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for segmenting audio content during multimodal knowledge base ingestion. Determines how audio files are divided into chunks for processing.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `FixedLengthDuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioSegmentationConfiguration(Properties);

    impl AudioSegmentationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The duration in seconds for each audio segment. Audio files will be divided into chunks of this length for processing.
        ///
        /// `FixedLengthDuration`. Required.
        pub fn fixed_length_duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FixedLengthDuration", value.into());
            self
        }
    }

    impl From<AudioSegmentationConfiguration> for Json {
        fn from(value: AudioSegmentationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The vector configuration details for the Bedrock embeddings model.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BedrockEmbeddingModelConfiguration(Properties);

    impl BedrockEmbeddingModelConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration settings for processing audio content in multimodal knowledge bases.
        ///
        /// `Audio`.
        pub fn audio(mut self, value: impl Into<List<AudioConfiguration>>) -> Self {
            self.0.set("Audio", value.into());
            self
        }

        /// The dimensions details for the vector configuration used on the Bedrock embeddings model.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// The data type for the vectors when using a model to convert text into vector embeddings. The model must support the specified data type for vector embeddings.
        ///
        /// `EmbeddingDataType`. Allowed: [`EmbeddingDataType`].
        pub fn embedding_data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmbeddingDataType", value.into());
            self
        }

        /// Model-specific configuration for the embedding model.
        ///
        /// `ModelConfiguration`.
        pub fn model_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ModelConfiguration", value.into());
            self
        }

        /// Configuration settings for processing video content in multimodal knowledge bases.
        ///
        /// `Video`.
        pub fn video(mut self, value: impl Into<List<VideoConfiguration>>) -> Self {
            self.0.set("Video", value.into());
            self
        }
    }

    impl From<BedrockEmbeddingModelConfiguration> for Json {
        fn from(value: BedrockEmbeddingModelConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for a query, each of which defines information about example queries to help the query engine generate appropriate SQL queries.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `NaturalLanguage`, `Sql`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CuratedQuery(Properties);

    impl CuratedQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An example natural language query.
        ///
        /// `NaturalLanguage`. Required.
        pub fn natural_language(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NaturalLanguage", value.into());
            self
        }

        /// The SQL equivalent of the natural language query.
        ///
        /// `Sql`. Required.
        pub fn sql(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Sql", value.into());
            self
        }
    }

    impl From<CuratedQuery> for Json {
        fn from(value: CuratedQuery) -> Self {
            value.0.into()
        }
    }

    /// The configuration details for the embeddings model.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmbeddingModelConfiguration(Properties);

    impl EmbeddingModelConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The vector configuration details on the Bedrock embeddings model.
        ///
        /// `BedrockEmbeddingModelConfiguration`.
        pub fn bedrock_embedding_model_configuration(
            mut self,
            value: impl Into<Value<BedrockEmbeddingModelConfiguration>>,
        ) -> Self {
            self.0
                .set("BedrockEmbeddingModelConfiguration", value.into());
            self
        }
    }

    impl From<EmbeddingModelConfiguration> for Json {
        fn from(value: EmbeddingModelConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Settings for an Amazon Kendra knowledge base.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `KendraIndexArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KendraKnowledgeBaseConfiguration(Properties);

    impl KendraKnowledgeBaseConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Amazon Kendra index.
        ///
        /// `KendraIndexArn`. Required.
        pub fn kendra_index_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KendraIndexArn", value.into());
            self
        }
    }

    impl From<KendraKnowledgeBaseConfiguration> for Json {
        fn from(value: KendraKnowledgeBaseConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configurations to apply to a knowledge base attached to the agent during query.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KnowledgeBaseConfiguration(Properties);

    impl KnowledgeBaseConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for an Amazon Kendra knowledge base.
        ///
        /// `KendraKnowledgeBaseConfiguration`.
        pub fn kendra_knowledge_base_configuration(
            mut self,
            value: impl Into<Value<KendraKnowledgeBaseConfiguration>>,
        ) -> Self {
            self.0.set("KendraKnowledgeBaseConfiguration", value.into());
            self
        }

        /// Contains details about the model used to create vector embeddings for a managed knowledge base.
        ///
        /// `ManagedKnowledgeBaseConfiguration`.
        pub fn managed_knowledge_base_configuration(
            mut self,
            value: impl Into<Value<ManagedKnowledgeBaseConfiguration>>,
        ) -> Self {
            self.0
                .set("ManagedKnowledgeBaseConfiguration", value.into());
            self
        }

        /// Specifies configurations for a knowledge base connected to an SQL database.
        ///
        /// `SqlKnowledgeBaseConfiguration`.
        pub fn sql_knowledge_base_configuration(
            mut self,
            value: impl Into<Value<SqlKnowledgeBaseConfiguration>>,
        ) -> Self {
            self.0.set("SqlKnowledgeBaseConfiguration", value.into());
            self
        }

        /// The type of data that the data source is converted into for the knowledge base.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Contains details about the model that's used to convert the data source into vector embeddings.
        ///
        /// `VectorKnowledgeBaseConfiguration`.
        pub fn vector_knowledge_base_configuration(
            mut self,
            value: impl Into<Value<VectorKnowledgeBaseConfiguration>>,
        ) -> Self {
            self.0.set("VectorKnowledgeBaseConfiguration", value.into());
            self
        }
    }

    impl From<KnowledgeBaseConfiguration> for Json {
        fn from(value: KnowledgeBaseConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the model used to create vector embeddings for a managed knowledge base.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedKnowledgeBaseConfiguration(Properties);

    impl ManagedKnowledgeBaseConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the model used to create vector embeddings for the knowledge base.
        ///
        /// `EmbeddingModelArn`.
        pub fn embedding_model_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmbeddingModelArn", value.into());
            self
        }

        /// The embeddings model configuration details for the vector model used in Knowledge Base.
        ///
        /// `EmbeddingModelConfiguration`.
        pub fn embedding_model_configuration(
            mut self,
            value: impl Into<Value<EmbeddingModelConfiguration>>,
        ) -> Self {
            self.0.set("EmbeddingModelConfiguration", value.into());
            self
        }

        /// The type of embedding model to use for the managed knowledge base.
        ///
        /// `EmbeddingModelType`. Allowed: [`EmbeddingModelType`].
        pub fn embedding_model_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmbeddingModelType", value.into());
            self
        }

        /// Contains details about the server-side encryption for the managed knowledge base.
        ///
        /// `ServerSideEncryptionConfiguration`.
        pub fn server_side_encryption_configuration(
            mut self,
            value: impl Into<Value<ManagedKnowledgeBaseServerSideEncryptionConfiguration>>,
        ) -> Self {
            self.0
                .set("ServerSideEncryptionConfiguration", value.into());
            self
        }

        /// Configurations for supplemental data storage.
        ///
        /// `SupplementalDataStorageConfiguration`.
        pub fn supplemental_data_storage_configuration(
            mut self,
            value: impl Into<Value<SupplementalDataStorageConfiguration>>,
        ) -> Self {
            self.0
                .set("SupplementalDataStorageConfiguration", value.into());
            self
        }
    }

    impl From<ManagedKnowledgeBaseConfiguration> for Json {
        fn from(value: ManagedKnowledgeBaseConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the server-side encryption for the managed knowledge base.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedKnowledgeBaseServerSideEncryptionConfiguration(Properties);

    impl ManagedKnowledgeBaseServerSideEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the AWS KMS key used to encrypt the managed knowledge base.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<ManagedKnowledgeBaseServerSideEncryptionConfiguration> for Json {
        fn from(value: ManagedKnowledgeBaseServerSideEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the storage configuration of the knowledge base in MongoDB Atlas.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `CollectionName`, `CredentialsSecretArn`, `DatabaseName`, `Endpoint`, `FieldMapping`, `VectorIndexName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MongoDbAtlasConfiguration(Properties);

    impl MongoDbAtlasConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The collection name of the knowledge base in MongoDB Atlas.
        ///
        /// `CollectionName`. Required.
        pub fn collection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CollectionName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that contains user credentials for your MongoDB Atlas cluster.
        ///
        /// `CredentialsSecretArn`. Required.
        pub fn credentials_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialsSecretArn", value.into());
            self
        }

        /// The database name in your MongoDB Atlas cluster for your knowledge base.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The endpoint URL of your MongoDB Atlas cluster for your knowledge base.
        ///
        /// `Endpoint`. Required.
        pub fn endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Endpoint", value.into());
            self
        }

        /// The name of the VPC endpoint service in your account that is connected to your MongoDB Atlas cluster.
        ///
        /// `EndpointServiceName`.
        pub fn endpoint_service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointServiceName", value.into());
            self
        }

        /// Contains the names of the fields to which to map information about the vector store.
        ///
        /// `FieldMapping`. Required.
        pub fn field_mapping(mut self, value: impl Into<Value<MongoDbAtlasFieldMapping>>) -> Self {
            self.0.set("FieldMapping", value.into());
            self
        }

        /// The name of the text search index in the MongoDB collection. This is required for using the hybrid search feature.
        ///
        /// `TextIndexName`.
        pub fn text_index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextIndexName", value.into());
            self
        }

        /// The name of the MongoDB Atlas vector search index.
        ///
        /// `VectorIndexName`. Required.
        pub fn vector_index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VectorIndexName", value.into());
            self
        }
    }

    impl From<MongoDbAtlasConfiguration> for Json {
        fn from(value: MongoDbAtlasConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains the names of the fields to which to map information about the vector store.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `MetadataField`, `TextField`, `VectorField`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MongoDbAtlasFieldMapping(Properties);

    impl MongoDbAtlasFieldMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
        ///
        /// `MetadataField`. Required.
        pub fn metadata_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetadataField", value.into());
            self
        }

        /// The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split according to the chunking strategy you choose.
        ///
        /// `TextField`. Required.
        pub fn text_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextField", value.into());
            self
        }

        /// The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
        ///
        /// `VectorField`. Required.
        pub fn vector_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VectorField", value.into());
            self
        }
    }

    impl From<MongoDbAtlasFieldMapping> for Json {
        fn from(value: MongoDbAtlasFieldMapping) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the storage configuration of the knowledge base in Amazon Neptune Analytics.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `FieldMapping`, `GraphArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NeptuneAnalyticsConfiguration(Properties);

    impl NeptuneAnalyticsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains the names of the fields to which to map information about the vector store.
        ///
        /// `FieldMapping`. Required.
        pub fn field_mapping(
            mut self,
            value: impl Into<Value<NeptuneAnalyticsFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMapping", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Neptune Analytics vector store.
        ///
        /// `GraphArn`. Required.
        pub fn graph_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GraphArn", value.into());
            self
        }
    }

    impl From<NeptuneAnalyticsConfiguration> for Json {
        fn from(value: NeptuneAnalyticsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains the names of the fields to which to map information about the vector store.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `MetadataField`, `TextField`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NeptuneAnalyticsFieldMapping(Properties);

    impl NeptuneAnalyticsFieldMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
        ///
        /// `MetadataField`. Required.
        pub fn metadata_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetadataField", value.into());
            self
        }

        /// The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split according to the chunking strategy you choose.
        ///
        /// `TextField`. Required.
        pub fn text_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextField", value.into());
            self
        }
    }

    impl From<NeptuneAnalyticsFieldMapping> for Json {
        fn from(value: NeptuneAnalyticsFieldMapping) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the Managed Cluster configuration of the knowledge base in Amazon OpenSearch Service.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `DomainArn`, `DomainEndpoint`, `FieldMapping`, `VectorIndexName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenSearchManagedClusterConfiguration(Properties);

    impl OpenSearchManagedClusterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the OpenSearch domain.
        ///
        /// `DomainArn`. Required.
        pub fn domain_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainArn", value.into());
            self
        }

        /// The endpoint URL the OpenSearch domain.
        ///
        /// `DomainEndpoint`. Required.
        pub fn domain_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainEndpoint", value.into());
            self
        }

        /// Contains the names of the fields to which to map information about the vector store.
        ///
        /// `FieldMapping`. Required.
        pub fn field_mapping(
            mut self,
            value: impl Into<Value<OpenSearchManagedClusterFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMapping", value.into());
            self
        }

        /// The name of the vector store.
        ///
        /// `VectorIndexName`. Required.
        pub fn vector_index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VectorIndexName", value.into());
            self
        }
    }

    impl From<OpenSearchManagedClusterConfiguration> for Json {
        fn from(value: OpenSearchManagedClusterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains the names of the fields to which to map information about the vector store.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `MetadataField`, `TextField`, `VectorField`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenSearchManagedClusterFieldMapping(Properties);

    impl OpenSearchManagedClusterFieldMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
        ///
        /// `MetadataField`. Required.
        pub fn metadata_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetadataField", value.into());
            self
        }

        /// The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split according to the chunking strategy you choose.
        ///
        /// `TextField`. Required.
        pub fn text_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextField", value.into());
            self
        }

        /// The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
        ///
        /// `VectorField`. Required.
        pub fn vector_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VectorField", value.into());
            self
        }
    }

    impl From<OpenSearchManagedClusterFieldMapping> for Json {
        fn from(value: OpenSearchManagedClusterFieldMapping) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the storage configuration of the knowledge base in Amazon OpenSearch Service.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `CollectionArn`, `FieldMapping`, `VectorIndexName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenSearchServerlessConfiguration(Properties);

    impl OpenSearchServerlessConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the OpenSearch Service vector store.
        ///
        /// `CollectionArn`. Required.
        pub fn collection_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CollectionArn", value.into());
            self
        }

        /// Contains the names of the fields to which to map information about the vector store.
        ///
        /// `FieldMapping`. Required.
        pub fn field_mapping(
            mut self,
            value: impl Into<Value<OpenSearchServerlessFieldMapping>>,
        ) -> Self {
            self.0.set("FieldMapping", value.into());
            self
        }

        /// The name of the vector store.
        ///
        /// `VectorIndexName`. Required.
        pub fn vector_index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VectorIndexName", value.into());
            self
        }
    }

    impl From<OpenSearchServerlessConfiguration> for Json {
        fn from(value: OpenSearchServerlessConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains the names of the fields to which to map information about the vector store.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `MetadataField`, `TextField`, `VectorField`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenSearchServerlessFieldMapping(Properties);

    impl OpenSearchServerlessFieldMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
        ///
        /// `MetadataField`. Required.
        pub fn metadata_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetadataField", value.into());
            self
        }

        /// The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split according to the chunking strategy you choose.
        ///
        /// `TextField`. Required.
        pub fn text_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextField", value.into());
            self
        }

        /// The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
        ///
        /// `VectorField`. Required.
        pub fn vector_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VectorField", value.into());
            self
        }
    }

    impl From<OpenSearchServerlessFieldMapping> for Json {
        fn from(value: OpenSearchServerlessFieldMapping) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the storage configuration of the knowledge base in Pinecone. For more information, see [Create a vector index in Pinecone](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-setup-pinecone.html) .
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `ConnectionString`, `CredentialsSecretArn`, `FieldMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PineconeConfiguration(Properties);

    impl PineconeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The endpoint URL for your index management page.
        ///
        /// `ConnectionString`. Required.
        pub fn connection_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionString", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that is linked to your Pinecone API key.
        ///
        /// `CredentialsSecretArn`. Required.
        pub fn credentials_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialsSecretArn", value.into());
            self
        }

        /// Contains the names of the fields to which to map information about the vector store.
        ///
        /// `FieldMapping`. Required.
        pub fn field_mapping(mut self, value: impl Into<Value<PineconeFieldMapping>>) -> Self {
            self.0.set("FieldMapping", value.into());
            self
        }

        /// The namespace to be used to write new data to your database.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<PineconeConfiguration> for Json {
        fn from(value: PineconeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains the names of the fields to which to map information about the vector store.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `MetadataField`, `TextField`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PineconeFieldMapping(Properties);

    impl PineconeFieldMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
        ///
        /// `MetadataField`. Required.
        pub fn metadata_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetadataField", value.into());
            self
        }

        /// The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split according to the chunking strategy you choose.
        ///
        /// `TextField`. Required.
        pub fn text_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextField", value.into());
            self
        }
    }

    impl From<PineconeFieldMapping> for Json {
        fn from(value: PineconeFieldMapping) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a column in the current table for the query engine to consider.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryGenerationColumn(Properties);

    impl QueryGenerationColumn {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description of the column that helps the query engine understand the contents of the column.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Specifies whether to include or exclude the column during query generation. If you specify `EXCLUDE` , the column will be ignored. If you specify `INCLUDE` , all other columns in the table will be ignored.
        ///
        /// `Inclusion`. Allowed: [`Inclusion`].
        pub fn inclusion(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Inclusion", value.into());
            self
        }

        /// The name of the column for which the other fields in this object apply.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<QueryGenerationColumn> for Json {
        fn from(value: QueryGenerationColumn) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for query generation.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryGenerationConfiguration(Properties);

    impl QueryGenerationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time after which query generation will time out.
        ///
        /// `ExecutionTimeoutSeconds`.
        pub fn execution_timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExecutionTimeoutSeconds", value.into());
            self
        }

        /// Specifies configurations for context to use during query generation.
        ///
        /// `GenerationContext`.
        pub fn generation_context(
            mut self,
            value: impl Into<Value<QueryGenerationContext>>,
        ) -> Self {
            self.0.set("GenerationContext", value.into());
            self
        }
    }

    impl From<QueryGenerationConfiguration> for Json {
        fn from(value: QueryGenerationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// \>Contains configurations for context to use during query generation.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryGenerationContext(Properties);

    impl QueryGenerationContext {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of objects, each of which defines information about example queries to help the query engine generate appropriate SQL queries.
        ///
        /// `CuratedQueries`.
        pub fn curated_queries(mut self, value: impl Into<List<CuratedQuery>>) -> Self {
            self.0.set("CuratedQueries", value.into());
            self
        }

        /// An array of objects, each of which defines information about a table in the database.
        ///
        /// `Tables`.
        pub fn tables(mut self, value: impl Into<List<QueryGenerationTable>>) -> Self {
            self.0.set("Tables", value.into());
            self
        }
    }

    impl From<QueryGenerationContext> for Json {
        fn from(value: QueryGenerationContext) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a table for the query engine to consider.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryGenerationTable(Properties);

    impl QueryGenerationTable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of objects, each of which defines information about a column in the table.
        ///
        /// `Columns`.
        pub fn columns(mut self, value: impl Into<List<QueryGenerationColumn>>) -> Self {
            self.0.set("Columns", value.into());
            self
        }

        /// A description of the table that helps the query engine understand the contents of the table.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Specifies whether to include or exclude the table during query generation. If you specify `EXCLUDE` , the table will be ignored. If you specify `INCLUDE` , all other tables will be ignored.
        ///
        /// `Inclusion`. Allowed: [`Inclusion`].
        pub fn inclusion(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Inclusion", value.into());
            self
        }

        /// The name of the table for which the other fields in this object apply.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<QueryGenerationTable> for Json {
        fn from(value: QueryGenerationTable) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the storage configuration of the knowledge base in Amazon RDS. For more information, see [Create a vector index in Amazon RDS](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-setup-rds.html) .
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `CredentialsSecretArn`, `DatabaseName`, `FieldMapping`, `ResourceArn`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RdsConfiguration(Properties);

    impl RdsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that is linked to your Amazon RDS database.
        ///
        /// `CredentialsSecretArn`. Required.
        pub fn credentials_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialsSecretArn", value.into());
            self
        }

        /// The name of your Amazon RDS database.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// Contains the names of the fields to which to map information about the vector store.
        ///
        /// `FieldMapping`. Required.
        pub fn field_mapping(mut self, value: impl Into<Value<RdsFieldMapping>>) -> Self {
            self.0.set("FieldMapping", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the vector store.
        ///
        /// `ResourceArn`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceArn", value.into());
            self
        }

        /// The name of the table in the database.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<RdsConfiguration> for Json {
        fn from(value: RdsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains the names of the fields to which to map information about the vector store.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `MetadataField`, `PrimaryKeyField`, `TextField`, `VectorField`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RdsFieldMapping(Properties);

    impl RdsFieldMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provide a name for the universal metadata field where Amazon Bedrock will store any custom metadata from your data source.
        ///
        /// `CustomMetadataField`.
        pub fn custom_metadata_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomMetadataField", value.into());
            self
        }

        /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
        ///
        /// `MetadataField`. Required.
        pub fn metadata_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetadataField", value.into());
            self
        }

        /// The name of the field in which Amazon Bedrock stores the ID for each entry.
        ///
        /// `PrimaryKeyField`. Required.
        pub fn primary_key_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrimaryKeyField", value.into());
            self
        }

        /// The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split according to the chunking strategy you choose.
        ///
        /// `TextField`. Required.
        pub fn text_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextField", value.into());
            self
        }

        /// The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
        ///
        /// `VectorField`. Required.
        pub fn vector_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VectorField", value.into());
            self
        }
    }

    impl From<RdsFieldMapping> for Json {
        fn from(value: RdsFieldMapping) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for an Amazon Redshift database.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `QueryEngineConfiguration`, `StorageConfigurations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftConfiguration(Properties);

    impl RedshiftConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies configurations for an Amazon Redshift query engine.
        ///
        /// `QueryEngineConfiguration`. Required.
        pub fn query_engine_configuration(
            mut self,
            value: impl Into<Value<RedshiftQueryEngineConfiguration>>,
        ) -> Self {
            self.0.set("QueryEngineConfiguration", value.into());
            self
        }

        /// Specifies configurations for generating queries.
        ///
        /// `QueryGenerationConfiguration`.
        pub fn query_generation_configuration(
            mut self,
            value: impl Into<Value<QueryGenerationConfiguration>>,
        ) -> Self {
            self.0.set("QueryGenerationConfiguration", value.into());
            self
        }

        /// Specifies configurations for Amazon Redshift database storage.
        ///
        /// `StorageConfigurations`. Required.
        pub fn storage_configurations(
            mut self,
            value: impl Into<List<RedshiftQueryEngineStorageConfiguration>>,
        ) -> Self {
            self.0.set("StorageConfigurations", value.into());
            self
        }
    }

    impl From<RedshiftConfiguration> for Json {
        fn from(value: RedshiftConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for authentication to an Amazon Redshift provisioned data warehouse. Specify the type of authentication to use in the `type` field and include the corresponding field.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftProvisionedAuthConfiguration(Properties);

    impl RedshiftProvisionedAuthConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The database username for authentication to an Amazon Redshift provisioned data warehouse.
        ///
        /// `DatabaseUser`.
        pub fn database_user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseUser", value.into());
            self
        }

        /// The type of authentication to use.
        ///
        /// `Type`. Required. Allowed: [`RedshiftProvisionedAuthConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The ARN of an Secrets Manager secret for authentication.
        ///
        /// `UsernamePasswordSecretArn`.
        pub fn username_password_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UsernamePasswordSecretArn", value.into());
            self
        }
    }

    impl From<RedshiftProvisionedAuthConfiguration> for Json {
        fn from(value: RedshiftProvisionedAuthConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for a provisioned Amazon Redshift query engine.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `AuthConfiguration`, `ClusterIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftProvisionedConfiguration(Properties);

    impl RedshiftProvisionedConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies configurations for authentication to Amazon Redshift.
        ///
        /// `AuthConfiguration`. Required.
        pub fn auth_configuration(
            mut self,
            value: impl Into<Value<RedshiftProvisionedAuthConfiguration>>,
        ) -> Self {
            self.0.set("AuthConfiguration", value.into());
            self
        }

        /// The ID of the Amazon Redshift cluster.
        ///
        /// `ClusterIdentifier`. Required.
        pub fn cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClusterIdentifier", value.into());
            self
        }
    }

    impl From<RedshiftProvisionedConfiguration> for Json {
        fn from(value: RedshiftProvisionedConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for storage in AWS Glue Data Catalog.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `TableNames`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftQueryEngineAwsDataCatalogStorageConfiguration(Properties);

    impl RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of names of the tables to use.
        ///
        /// `TableNames`. Required.
        pub fn table_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TableNames", value.into());
            self
        }
    }

    impl From<RedshiftQueryEngineAwsDataCatalogStorageConfiguration> for Json {
        fn from(value: RedshiftQueryEngineAwsDataCatalogStorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for an Amazon Redshift query engine. Specify the type of query engine in `type` and include the corresponding field.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftQueryEngineConfiguration(Properties);

    impl RedshiftQueryEngineConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies configurations for a provisioned Amazon Redshift query engine.
        ///
        /// `ProvisionedConfiguration`.
        pub fn provisioned_configuration(
            mut self,
            value: impl Into<Value<RedshiftProvisionedConfiguration>>,
        ) -> Self {
            self.0.set("ProvisionedConfiguration", value.into());
            self
        }

        /// Specifies configurations for a serverless Amazon Redshift query engine.
        ///
        /// `ServerlessConfiguration`.
        pub fn serverless_configuration(
            mut self,
            value: impl Into<Value<RedshiftServerlessConfiguration>>,
        ) -> Self {
            self.0.set("ServerlessConfiguration", value.into());
            self
        }

        /// The type of query engine.
        ///
        /// `Type`. Required. Allowed: [`RedshiftQueryEngineConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<RedshiftQueryEngineConfiguration> for Json {
        fn from(value: RedshiftQueryEngineConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for storage in Amazon Redshift.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `DatabaseName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftQueryEngineRedshiftStorageConfiguration(Properties);

    impl RedshiftQueryEngineRedshiftStorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon Redshift database.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }
    }

    impl From<RedshiftQueryEngineRedshiftStorageConfiguration> for Json {
        fn from(value: RedshiftQueryEngineRedshiftStorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for Amazon Redshift data storage. Specify the data storage service to use in the `type` field and include the corresponding field.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftQueryEngineStorageConfiguration(Properties);

    impl RedshiftQueryEngineStorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies configurations for storage in AWS Glue Data Catalog.
        ///
        /// `AwsDataCatalogConfiguration`.
        pub fn aws_data_catalog_configuration(
            mut self,
            value: impl Into<Value<RedshiftQueryEngineAwsDataCatalogStorageConfiguration>>,
        ) -> Self {
            self.0.set("AwsDataCatalogConfiguration", value.into());
            self
        }

        /// Specifies configurations for storage in Amazon Redshift.
        ///
        /// `RedshiftConfiguration`.
        pub fn redshift_configuration(
            mut self,
            value: impl Into<Value<RedshiftQueryEngineRedshiftStorageConfiguration>>,
        ) -> Self {
            self.0.set("RedshiftConfiguration", value.into());
            self
        }

        /// The data storage service to use.
        ///
        /// `Type`. Required. Allowed: [`RedshiftQueryEngineStorageConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<RedshiftQueryEngineStorageConfiguration> for Json {
        fn from(value: RedshiftQueryEngineStorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies configurations for authentication to a Redshift Serverless. Specify the type of authentication to use in the `type` field and include the corresponding field.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftServerlessAuthConfiguration(Properties);

    impl RedshiftServerlessAuthConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of authentication to use.
        ///
        /// `Type`. Required. Allowed: [`RedshiftServerlessAuthConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The ARN of an Secrets Manager secret for authentication.
        ///
        /// `UsernamePasswordSecretArn`.
        pub fn username_password_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UsernamePasswordSecretArn", value.into());
            self
        }
    }

    impl From<RedshiftServerlessAuthConfiguration> for Json {
        fn from(value: RedshiftServerlessAuthConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for authentication to Amazon Redshift Serverless.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `AuthConfiguration`, `WorkgroupArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftServerlessConfiguration(Properties);

    impl RedshiftServerlessConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies configurations for authentication to an Amazon Redshift provisioned data warehouse.
        ///
        /// `AuthConfiguration`. Required.
        pub fn auth_configuration(
            mut self,
            value: impl Into<Value<RedshiftServerlessAuthConfiguration>>,
        ) -> Self {
            self.0.set("AuthConfiguration", value.into());
            self
        }

        /// The ARN of the Amazon Redshift workgroup.
        ///
        /// `WorkgroupArn`. Required.
        pub fn workgroup_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkgroupArn", value.into());
            self
        }
    }

    impl From<RedshiftServerlessConfiguration> for Json {
        fn from(value: RedshiftServerlessConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A storage location in an Amazon S3 bucket.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `URI`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object URI starting with `s3://` .
        ///
        /// `URI`. Required.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("URI", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// Contains the storage configuration of the knowledge base for S3 vectors.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3VectorsConfiguration(Properties);

    impl S3VectorsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the vector index used for the knowledge base. This ARN identifies the specific vector index resource within Amazon Bedrock.
        ///
        /// `IndexArn`.
        pub fn index_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexArn", value.into());
            self
        }

        /// The name of the vector index used for the knowledge base. This name identifies the vector index within the Amazon Bedrock service.
        ///
        /// `IndexName`.
        pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the S3 bucket where vector embeddings are stored. This bucket contains the vector data used by the knowledge base.
        ///
        /// `VectorBucketArn`.
        pub fn vector_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VectorBucketArn", value.into());
            self
        }
    }

    impl From<S3VectorsConfiguration> for Json {
        fn from(value: S3VectorsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for a knowledge base connected to an SQL database. Specify the SQL database type in the `type` field and include the corresponding field.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SqlKnowledgeBaseConfiguration(Properties);

    impl SqlKnowledgeBaseConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies configurations for a knowledge base connected to an Amazon Redshift database.
        ///
        /// `RedshiftConfiguration`.
        pub fn redshift_configuration(
            mut self,
            value: impl Into<Value<RedshiftConfiguration>>,
        ) -> Self {
            self.0.set("RedshiftConfiguration", value.into());
            self
        }

        /// The type of SQL database to connect to the knowledge base.
        ///
        /// `Type`. Required. Allowed: [`SqlKnowledgeBaseConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SqlKnowledgeBaseConfiguration> for Json {
        fn from(value: SqlKnowledgeBaseConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains the storage configuration of the knowledge base.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageConfiguration(Properties);

    impl StorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains the storage configuration of the knowledge base in MongoDB Atlas.
        ///
        /// `MongoDbAtlasConfiguration`.
        pub fn mongo_db_atlas_configuration(
            mut self,
            value: impl Into<Value<MongoDbAtlasConfiguration>>,
        ) -> Self {
            self.0.set("MongoDbAtlasConfiguration", value.into());
            self
        }

        /// Contains details about the Neptune Analytics configuration of the knowledge base in Amazon Neptune.
        ///
        /// `NeptuneAnalyticsConfiguration`.
        pub fn neptune_analytics_configuration(
            mut self,
            value: impl Into<Value<NeptuneAnalyticsConfiguration>>,
        ) -> Self {
            self.0.set("NeptuneAnalyticsConfiguration", value.into());
            self
        }

        /// Contains details about the storage configuration of the knowledge base in OpenSearch Managed Cluster.
        ///
        /// `OpensearchManagedClusterConfiguration`.
        pub fn opensearch_managed_cluster_configuration(
            mut self,
            value: impl Into<Value<OpenSearchManagedClusterConfiguration>>,
        ) -> Self {
            self.0
                .set("OpensearchManagedClusterConfiguration", value.into());
            self
        }

        /// Contains the storage configuration of the knowledge base in Amazon OpenSearch Service.
        ///
        /// `OpensearchServerlessConfiguration`.
        pub fn opensearch_serverless_configuration(
            mut self,
            value: impl Into<Value<OpenSearchServerlessConfiguration>>,
        ) -> Self {
            self.0
                .set("OpensearchServerlessConfiguration", value.into());
            self
        }

        /// Contains the storage configuration of the knowledge base in Pinecone.
        ///
        /// `PineconeConfiguration`.
        pub fn pinecone_configuration(
            mut self,
            value: impl Into<Value<PineconeConfiguration>>,
        ) -> Self {
            self.0.set("PineconeConfiguration", value.into());
            self
        }

        /// Contains details about the storage configuration of the knowledge base in Amazon RDS. For more information, see [Create a vector index in Amazon RDS](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-setup-rds.html) .
        ///
        /// `RdsConfiguration`.
        pub fn rds_configuration(mut self, value: impl Into<Value<RdsConfiguration>>) -> Self {
            self.0.set("RdsConfiguration", value.into());
            self
        }

        /// The configuration settings for storing knowledge base data using S3 vectors. This includes vector index information and S3 bucket details for vector storage.
        ///
        /// `S3VectorsConfiguration`.
        pub fn s3_vectors_configuration(
            mut self,
            value: impl Into<Value<S3VectorsConfiguration>>,
        ) -> Self {
            self.0.set("S3VectorsConfiguration", value.into());
            self
        }

        /// The vector store service in which the knowledge base is stored.
        ///
        /// `Type`. Required. Allowed: [`StorageConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<StorageConfiguration> for Json {
        fn from(value: StorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies configurations for the storage location of multimedia content (images, audio, and video) extracted from multimodal documents in your data source.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `SupplementalDataStorageLocations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SupplementalDataStorageConfiguration(Properties);

    impl SupplementalDataStorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of supplemental data storage locations.
        ///
        /// `SupplementalDataStorageLocations`. Required.
        pub fn supplemental_data_storage_locations(
            mut self,
            value: impl Into<List<SupplementalDataStorageLocation>>,
        ) -> Self {
            self.0.set("SupplementalDataStorageLocations", value.into());
            self
        }
    }

    impl From<SupplementalDataStorageConfiguration> for Json {
        fn from(value: SupplementalDataStorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a storage location for multimedia content (images, audio, and video) extracted from multimodal documents in your data source.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `SupplementalDataStorageLocationType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SupplementalDataStorageLocation(Properties);

    impl SupplementalDataStorageLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains information about the Amazon S3 location for the extracted multimedia content.
        ///
        /// `S3Location`.
        pub fn s3_location(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("S3Location", value.into());
            self
        }

        /// Supplemental data storage location type.
        ///
        /// `SupplementalDataStorageLocationType`. Required. Allowed: [`SupplementalDataStorageLocationType`].
        pub fn supplemental_data_storage_location_type(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("SupplementalDataStorageLocationType", value.into());
            self
        }
    }

    impl From<SupplementalDataStorageLocation> for Json {
        fn from(value: SupplementalDataStorageLocation) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the model used to create vector embeddings for the knowledge base.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `EmbeddingModelArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VectorKnowledgeBaseConfiguration(Properties);

    impl VectorKnowledgeBaseConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the model used to create vector embeddings for the knowledge base.
        ///
        /// `EmbeddingModelArn`. Required.
        pub fn embedding_model_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmbeddingModelArn", value.into());
            self
        }

        /// The embeddings model configuration details for the vector model used in Knowledge Base.
        ///
        /// `EmbeddingModelConfiguration`.
        pub fn embedding_model_configuration(
            mut self,
            value: impl Into<Value<EmbeddingModelConfiguration>>,
        ) -> Self {
            self.0.set("EmbeddingModelConfiguration", value.into());
            self
        }

        /// If you include multimodal data from your data source, use this object to specify configurations for the storage location of the images extracted from your documents. These images can be retrieved and returned to the end user.
        ///
        /// `SupplementalDataStorageConfiguration`.
        pub fn supplemental_data_storage_configuration(
            mut self,
            value: impl Into<Value<SupplementalDataStorageConfiguration>>,
        ) -> Self {
            self.0
                .set("SupplementalDataStorageConfiguration", value.into());
            self
        }
    }

    impl From<VectorKnowledgeBaseConfiguration> for Json {
        fn from(value: VectorKnowledgeBaseConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for processing video content in multimodal knowledge bases.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `SegmentationConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoConfiguration(Properties);

    impl VideoConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for segmenting video content during processing.
        ///
        /// `SegmentationConfiguration`. Required.
        pub fn segmentation_configuration(
            mut self,
            value: impl Into<Value<VideoSegmentationConfiguration>>,
        ) -> Self {
            self.0.set("SegmentationConfiguration", value.into());
            self
        }
    }

    impl From<VideoConfiguration> for Json {
        fn from(value: VideoConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for segmenting video content during multimodal knowledge base ingestion. Determines how video files are divided into chunks for processing.
    ///
    /// A property type of `AWS::Bedrock::KnowledgeBase`.
    ///
    /// Required: `FixedLengthDuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoSegmentationConfiguration(Properties);

    impl VideoSegmentationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The duration in seconds for each video segment. Video files will be divided into chunks of this length for processing.
        ///
        /// `FixedLengthDuration`. Required.
        pub fn fixed_length_duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FixedLengthDuration", value.into());
            self
        }
    }

    impl From<VideoSegmentationConfiguration> for Json {
        fn from(value: VideoSegmentationConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EmbeddingDataType`.
        pub enum EmbeddingDataType {
            Float32 = "FLOAT32",
            Binary = "BINARY",
        }

        /// Words for `Type`.
        pub enum Type {
            Vector = "VECTOR",
            Kendra = "KENDRA",
            Sql = "SQL",
            Managed = "MANAGED",
        }

        /// Words for `EmbeddingModelType`.
        pub enum EmbeddingModelType {
            Custom = "CUSTOM",
            Managed = "MANAGED",
        }

        /// Words for `Inclusion`.
        pub enum Inclusion {
            Include = "INCLUDE",
            Exclude = "EXCLUDE",
        }

        /// Words for `Type`.
        pub enum RedshiftProvisionedAuthConfigurationType {
            Iam = "IAM",
            UsernamePassword = "USERNAME_PASSWORD",
            Username = "USERNAME",
        }

        /// Words for `Type`.
        pub enum RedshiftQueryEngineConfigurationType {
            Serverless = "SERVERLESS",
            Provisioned = "PROVISIONED",
        }

        /// Words for `Type`.
        pub enum RedshiftQueryEngineStorageConfigurationType {
            Redshift = "REDSHIFT",
            AwsDataCatalog = "AWS_DATA_CATALOG",
        }

        /// Words for `Type`.
        pub enum RedshiftServerlessAuthConfigurationType {
            Iam = "IAM",
            UsernamePassword = "USERNAME_PASSWORD",
        }

        /// Words for `Type`.
        pub enum SqlKnowledgeBaseConfigurationType {
            Redshift = "REDSHIFT",
        }

        /// Words for `Type`.
        pub enum StorageConfigurationType {
            OpensearchServerless = "OPENSEARCH_SERVERLESS",
            Pinecone = "PINECONE",
            Rds = "RDS",
            MongoDbAtlas = "MONGO_DB_ATLAS",
            NeptuneAnalytics = "NEPTUNE_ANALYTICS",
            S3Vectors = "S3_VECTORS",
            OpensearchManagedCluster = "OPENSEARCH_MANAGED_CLUSTER",
        }

        /// Words for `SupplementalDataStorageLocationType`.
        pub enum SupplementalDataStorageLocationType {
            S3 = "S3",
        }
    }
}

/// Property types and words of [`Prompt`].
pub mod prompt {
    use crate::{Json, List, Properties, Value};

    /// Contains a key-value pair that defines a metadata tag and value to attach to a prompt variant.
    ///
    /// A property type of `AWS::Bedrock::Prompt`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PromptMetadataEntry(Properties);

    impl PromptMetadataEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key of a metadata tag for a prompt variant.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of a metadata tag for a prompt variant.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<PromptMetadataEntry> for Json {
        fn from(value: PromptMetadataEntry) -> Self {
            value.0.into()
        }
    }

    /// Contains details about a variant of the prompt.
    ///
    /// A property type of `AWS::Bedrock::Prompt`.
    ///
    /// Required: `Name`, `TemplateConfiguration`, `TemplateType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PromptVariant(Properties);

    impl PromptVariant {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains model-specific inference configurations that aren't in the `inferenceConfiguration` field.
        ///
        /// `AdditionalModelRequestFields`.
        pub fn additional_model_request_fields(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AdditionalModelRequestFields", value.into());
            self
        }

        /// Specifies a generative AI resource with which to use the prompt.
        ///
        /// `GenAiResource`.
        pub fn gen_ai_resource(mut self, value: impl Into<Json>) -> Self {
            self.0.set("GenAiResource", value.into());
            self
        }

        /// Contains inference configurations for the prompt variant.
        ///
        /// `InferenceConfiguration`.
        pub fn inference_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("InferenceConfiguration", value.into());
            self
        }

        /// An array of objects, each containing a key-value pair that defines a metadata tag and value to attach to a prompt variant.
        ///
        /// `Metadata`.
        pub fn metadata(mut self, value: impl Into<List<PromptMetadataEntry>>) -> Self {
            self.0.set("Metadata", value.into());
            self
        }

        /// The unique identifier of the model or [inference profile](https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html) with which to run inference on the prompt.
        ///
        /// `ModelId`.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }

        /// The name of the prompt variant.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Contains configurations for the prompt template.
        ///
        /// `TemplateConfiguration`. Required.
        pub fn template_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("TemplateConfiguration", value.into());
            self
        }

        /// The type of prompt template to use.
        ///
        /// `TemplateType`. Required. Allowed: [`TemplateType`].
        pub fn template_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateType", value.into());
            self
        }
    }

    impl From<PromptVariant> for Json {
        fn from(value: PromptVariant) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `TemplateType`.
        pub enum TemplateType {
            Text = "TEXT",
            Chat = "CHAT",
        }
    }
}

/// Property types and words of [`PromptVersion`].
pub mod prompt_version {
    use crate::{Json, List, Properties, Value};

    /// Contains a key-value pair that defines a metadata tag and value to attach to a prompt variant.
    ///
    /// A property type of `AWS::Bedrock::PromptVersion`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PromptMetadataEntry(Properties);

    impl PromptMetadataEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key of a metadata tag for a prompt variant.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of a metadata tag for a prompt variant.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<PromptMetadataEntry> for Json {
        fn from(value: PromptMetadataEntry) -> Self {
            value.0.into()
        }
    }

    /// Contains details about a variant of the prompt.
    ///
    /// A property type of `AWS::Bedrock::PromptVersion`.
    ///
    /// Required: `Name`, `TemplateConfiguration`, `TemplateType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PromptVariant(Properties);

    impl PromptVariant {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains model-specific inference configurations that aren't in the `inferenceConfiguration` field.
        ///
        /// `AdditionalModelRequestFields`.
        pub fn additional_model_request_fields(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AdditionalModelRequestFields", value.into());
            self
        }

        /// Specifies a generative AI resource with which to use the prompt.
        ///
        /// `GenAiResource`.
        pub fn gen_ai_resource(mut self, value: impl Into<Json>) -> Self {
            self.0.set("GenAiResource", value.into());
            self
        }

        /// Contains inference configurations for the prompt variant.
        ///
        /// `InferenceConfiguration`.
        pub fn inference_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("InferenceConfiguration", value.into());
            self
        }

        /// An array of objects, each containing a key-value pair that defines a metadata tag and value to attach to a prompt variant.
        ///
        /// `Metadata`.
        pub fn metadata(mut self, value: impl Into<List<PromptMetadataEntry>>) -> Self {
            self.0.set("Metadata", value.into());
            self
        }

        /// The unique identifier of the model or [inference profile](https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html) with which to run inference on the prompt.
        ///
        /// `ModelId`.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }

        /// The name of the prompt variant.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Contains configurations for the prompt template.
        ///
        /// `TemplateConfiguration`. Required.
        pub fn template_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("TemplateConfiguration", value.into());
            self
        }

        /// The type of prompt template to use.
        ///
        /// `TemplateType`. Required. Allowed: [`TemplateType`].
        pub fn template_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateType", value.into());
            self
        }
    }

    impl From<PromptVariant> for Json {
        fn from(value: PromptVariant) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `TemplateType`.
        pub enum TemplateType {
            Text = "TEXT",
            Chat = "CHAT",
        }
    }
}

/// Property types of [`RetrievalInstruction`].
pub mod retrieval_instruction {
    use crate::{Json, Properties, Value};

    /// The reviewed content this instruction serves — what AgenticRetrieveStream resolves while status is ACTIVE. Absent until the first create review passes. Always present on a numbered version.
    ///
    /// A property type of `AWS::Bedrock::RetrievalInstruction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Instruction(Properties);

    impl Instruction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// How the answer is structured, including how sources are cited.
        ///
        /// `AnswerFormat`.
        pub fn answer_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AnswerFormat", value.into());
            self
        }

        /// Whether and how to answer: how strongly an answer must be supported, and what to do with questions outside scope.
        ///
        /// `AnswerPolicy`.
        pub fn answer_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AnswerPolicy", value.into());
            self
        }

        /// Who the assistant is: identity, tone and language.
        ///
        /// `Persona`.
        pub fn persona(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Persona", value.into());
            self
        }

        /// How to interpret and decompose the question, and what to prioritise when searching.
        ///
        /// `RetrievalGuidance`.
        pub fn retrieval_guidance(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RetrievalGuidance", value.into());
            self
        }
    }

    impl From<Instruction> for Json {
        fn from(value: Instruction) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Bedrock::RetrievalInstruction`.
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

/// Property types of [`Session`].
pub mod session {
    use crate::{Json, Properties, Value};

    /// A tag associated with a resource.
    ///
    /// A property type of `AWS::Bedrock::Session`.
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
