//! `AWS::Wisdom`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates an Amazon Q in Connect AI Agent.
///
/// [`AWS::Wisdom::AIAgent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html).
///
/// Required: `AssistantId`, `Configuration`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AIAgent(Properties);

impl AIAgent {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the Amazon Q in Connect assistant. Can be either the ID or the ARN. URLs cannot contain the ARN.
    ///
    /// `AssistantId`. Required. A change replaces the resource.
    pub fn assistant_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssistantId", value.into());
        self
    }

    /// Configuration for the AI Agent.
    ///
    /// `Configuration`. Required.
    pub fn configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The description of the AI Agent.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the AI Agent.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of the AI Agent.
    ///
    /// `Type`. Required. Allowed: [`Type`](ai_agent::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for AIAgent {
    const TYPE: &'static str = "AWS::Wisdom::AIAgent";
}

impl Construct for AIAgent {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AIAgent> for Properties {
    fn from(value: AIAgent) -> Self {
        value.0
    }
}

impl Handle<AIAgent> {
    /// The Amazon Resource Name (ARN) of the AI agent.
    ///
    /// `Fn::GetAtt` of `AIAgentArn`.
    #[must_use]
    pub fn ai_agent_arn(self) -> Value<String> {
        self.attribute("AIAgentArn")
    }

    /// The identifier of the AI Agent.
    ///
    /// `Fn::GetAtt` of `AIAgentId`.
    #[must_use]
    pub fn ai_agent_id(self) -> Value<String> {
        self.attribute("AIAgentId")
    }

    /// The Amazon Resource Name (ARN) of the Amazon Q in Connect assistant.
    ///
    /// `Fn::GetAtt` of `AssistantArn`.
    #[must_use]
    pub fn assistant_arn(self) -> Value<String> {
        self.attribute("AssistantArn")
    }

    /// `Fn::GetAtt` of `ModifiedTimeSeconds`.
    #[must_use]
    pub fn modified_time_seconds(self) -> Value<f64> {
        self.attribute("ModifiedTimeSeconds")
    }
}

/// Creates and Amazon Q in Connect AI Agent version.
///
/// [`AWS::Wisdom::AIAgentVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagentversion.html).
///
/// Required: `AIAgentId`, `AssistantId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AIAgentVersion(Properties);

impl AIAgentVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the AI Agent.
    ///
    /// `AIAgentId`. Required. A change replaces the resource.
    pub fn ai_agent_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AIAgentId", value.into());
        self
    }

    /// `AssistantId`. Required. A change replaces the resource.
    pub fn assistant_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssistantId", value.into());
        self
    }

    /// The time the AI Agent version was last modified in seconds.
    ///
    /// `ModifiedTimeSeconds`. A change replaces the resource.
    pub fn modified_time_seconds(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("ModifiedTimeSeconds", value.into());
        self
    }
}

impl Resource for AIAgentVersion {
    const TYPE: &'static str = "AWS::Wisdom::AIAgentVersion";
}

impl Construct for AIAgentVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AIAgentVersion> for Properties {
    fn from(value: AIAgentVersion) -> Self {
        value.0
    }
}

impl Handle<AIAgentVersion> {
    /// `Fn::GetAtt` of `AIAgentArn`.
    #[must_use]
    pub fn ai_agent_arn(self) -> Value<String> {
        self.attribute("AIAgentArn")
    }

    /// `Fn::GetAtt` of `AIAgentVersionId`.
    #[must_use]
    pub fn ai_agent_version_id(self) -> Value<String> {
        self.attribute("AIAgentVersionId")
    }

    /// `Fn::GetAtt` of `AssistantArn`.
    #[must_use]
    pub fn assistant_arn(self) -> Value<String> {
        self.attribute("AssistantArn")
    }

    /// The version number for this AI Agent version.
    ///
    /// `Fn::GetAtt` of `VersionNumber`.
    #[must_use]
    pub fn version_number(self) -> Value<f64> {
        self.attribute("VersionNumber")
    }
}

/// Creates an Amazon Q in Connect AI Guardrail.
///
/// [`AWS::Wisdom::AIGuardrail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html).
///
/// Required: `AssistantId`, `BlockedInputMessaging`, `BlockedOutputsMessaging`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AIGuardrail(Properties);

impl AIGuardrail {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the Amazon Q in Connect assistant. Can be either the ID or the ARN. URLs cannot contain the ARN.
    ///
    /// `AssistantId`. Required. A change replaces the resource.
    pub fn assistant_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssistantId", value.into());
        self
    }

    /// The message to return when the AI Guardrail blocks a prompt.
    ///
    /// `BlockedInputMessaging`. Required.
    pub fn blocked_input_messaging(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BlockedInputMessaging", value.into());
        self
    }

    /// The message to return when the AI Guardrail blocks a model response.
    ///
    /// `BlockedOutputsMessaging`. Required.
    pub fn blocked_outputs_messaging(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BlockedOutputsMessaging", value.into());
        self
    }

    /// Contains details about how to handle harmful content.
    ///
    /// `ContentPolicyConfig`.
    pub fn content_policy_config(
        mut self,
        value: impl Into<Value<ai_guardrail::AIGuardrailContentPolicyConfig>>,
    ) -> Self {
        self.0.set("ContentPolicyConfig", value.into());
        self
    }

    /// The policy configuration details for the AI Guardrail's contextual grounding policy.
    ///
    /// `ContextualGroundingPolicyConfig`.
    pub fn contextual_grounding_policy_config(
        mut self,
        value: impl Into<Value<ai_guardrail::AIGuardrailContextualGroundingPolicyConfig>>,
    ) -> Self {
        self.0.set("ContextualGroundingPolicyConfig", value.into());
        self
    }

    /// A description of the AI Guardrail.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the AI Guardrail.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Contains details about PII entities and regular expressions to configure for the AI Guardrail.
    ///
    /// `SensitiveInformationPolicyConfig`.
    pub fn sensitive_information_policy_config(
        mut self,
        value: impl Into<Value<ai_guardrail::AIGuardrailSensitiveInformationPolicyConfig>>,
    ) -> Self {
        self.0.set("SensitiveInformationPolicyConfig", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Contains details about topics that the AI Guardrail should identify and deny.
    ///
    /// `TopicPolicyConfig`.
    pub fn topic_policy_config(
        mut self,
        value: impl Into<Value<ai_guardrail::AIGuardrailTopicPolicyConfig>>,
    ) -> Self {
        self.0.set("TopicPolicyConfig", value.into());
        self
    }

    /// Contains details about the word policy to configured for the AI Guardrail.
    ///
    /// `WordPolicyConfig`.
    pub fn word_policy_config(
        mut self,
        value: impl Into<Value<ai_guardrail::AIGuardrailWordPolicyConfig>>,
    ) -> Self {
        self.0.set("WordPolicyConfig", value.into());
        self
    }
}

impl Resource for AIGuardrail {
    const TYPE: &'static str = "AWS::Wisdom::AIGuardrail";
}

impl Construct for AIGuardrail {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AIGuardrail> for Properties {
    fn from(value: AIGuardrail) -> Self {
        value.0
    }
}

impl Handle<AIGuardrail> {
    /// The Amazon Resource Name (ARN) of the AI Guardrail.
    ///
    /// `Fn::GetAtt` of `AIGuardrailArn`.
    #[must_use]
    pub fn ai_guardrail_arn(self) -> Value<String> {
        self.attribute("AIGuardrailArn")
    }

    /// The identifier of the Amazon Q in Connect AI Guardrail.
    ///
    /// `Fn::GetAtt` of `AIGuardrailId`.
    #[must_use]
    pub fn ai_guardrail_id(self) -> Value<String> {
        self.attribute("AIGuardrailId")
    }

    /// The Amazon Resource Name (ARN) of the Amazon Q in Connect assistant.
    ///
    /// `Fn::GetAtt` of `AssistantArn`.
    #[must_use]
    pub fn assistant_arn(self) -> Value<String> {
        self.attribute("AssistantArn")
    }

    /// `Fn::GetAtt` of `ModifiedTimeSeconds`.
    #[must_use]
    pub fn modified_time_seconds(self) -> Value<f64> {
        self.attribute("ModifiedTimeSeconds")
    }
}

/// Creates an Amazon Q in Connect AI Guardrail version.
///
/// [`AWS::Wisdom::AIGuardrailVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrailversion.html).
///
/// Required: `AIGuardrailId`, `AssistantId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AIGuardrailVersion(Properties);

impl AIGuardrailVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the AI guardrail version.
    ///
    /// `AIGuardrailId`. Required. A change replaces the resource.
    pub fn ai_guardrail_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AIGuardrailId", value.into());
        self
    }

    /// The ID of the AI guardrail version assistant.
    ///
    /// `AssistantId`. Required. A change replaces the resource.
    pub fn assistant_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssistantId", value.into());
        self
    }

    /// The modified time of the AI guardrail version in seconds.
    ///
    /// `ModifiedTimeSeconds`. A change replaces the resource.
    pub fn modified_time_seconds(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("ModifiedTimeSeconds", value.into());
        self
    }
}

impl Resource for AIGuardrailVersion {
    const TYPE: &'static str = "AWS::Wisdom::AIGuardrailVersion";
}

impl Construct for AIGuardrailVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AIGuardrailVersion> for Properties {
    fn from(value: AIGuardrailVersion) -> Self {
        value.0
    }
}

impl Handle<AIGuardrailVersion> {
    /// The ARN of the AI guardrail version.
    ///
    /// `Fn::GetAtt` of `AIGuardrailArn`.
    #[must_use]
    pub fn ai_guardrail_arn(self) -> Value<String> {
        self.attribute("AIGuardrailArn")
    }

    /// The ID of the AI guardrail version.
    ///
    /// `Fn::GetAtt` of `AIGuardrailVersionId`.
    #[must_use]
    pub fn ai_guardrail_version_id(self) -> Value<String> {
        self.attribute("AIGuardrailVersionId")
    }

    /// The ARN of the AI guardrail version assistant.
    ///
    /// `Fn::GetAtt` of `AssistantArn`.
    #[must_use]
    pub fn assistant_arn(self) -> Value<String> {
        self.attribute("AssistantArn")
    }

    /// The version number for this AI Guardrail version.
    ///
    /// `Fn::GetAtt` of `VersionNumber`.
    #[must_use]
    pub fn version_number(self) -> Value<f64> {
        self.attribute("VersionNumber")
    }
}

/// Creates an Amazon Q in Connect AI Prompt.
///
/// [`AWS::Wisdom::AIPrompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiprompt.html).
///
/// Required: `ApiFormat`, `ModelId`, `TemplateConfiguration`, `TemplateType`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AIPrompt(Properties);

impl AIPrompt {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The API format used for this AI Prompt.
    ///
    /// `ApiFormat`. Required. Allowed: [`ApiFormat`](ai_prompt::ApiFormat). A change replaces the resource.
    pub fn api_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiFormat", value.into());
        self
    }

    /// The identifier of the Amazon Q in Connect assistant. Can be either the ID or the ARN. URLs cannot contain the ARN.
    ///
    /// `AssistantId`. A change replaces the resource.
    pub fn assistant_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssistantId", value.into());
        self
    }

    /// The description of the AI Prompt.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the model used for this AI Prompt. The following model Ids are supported:
    ///
    /// `ModelId`. Required.
    pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelId", value.into());
        self
    }

    /// The name of the AI Prompt
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The configuration of the prompt template for this AI Prompt.
    ///
    /// `TemplateConfiguration`. Required.
    pub fn template_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("TemplateConfiguration", value.into());
        self
    }

    /// The type of the prompt template for this AI Prompt.
    ///
    /// `TemplateType`. Required. Allowed: [`TemplateType`](ai_prompt::TemplateType). A change replaces the resource.
    pub fn template_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateType", value.into());
        self
    }

    /// The type of this AI Prompt.
    ///
    /// `Type`. Required. Allowed: [`Type`](ai_prompt::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for AIPrompt {
    const TYPE: &'static str = "AWS::Wisdom::AIPrompt";
}

impl Construct for AIPrompt {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AIPrompt> for Properties {
    fn from(value: AIPrompt) -> Self {
        value.0
    }
}

impl Handle<AIPrompt> {
    /// The Amazon Resource Name (ARN) of the AI Prompt.
    ///
    /// `Fn::GetAtt` of `AIPromptArn`.
    #[must_use]
    pub fn ai_prompt_arn(self) -> Value<String> {
        self.attribute("AIPromptArn")
    }

    /// The identifier of the Amazon Q in Connect AI prompt.
    ///
    /// `Fn::GetAtt` of `AIPromptId`.
    #[must_use]
    pub fn ai_prompt_id(self) -> Value<String> {
        self.attribute("AIPromptId")
    }

    /// The Amazon Resource Name (ARN) of the Amazon Q in Connect assistant.
    ///
    /// `Fn::GetAtt` of `AssistantArn`.
    #[must_use]
    pub fn assistant_arn(self) -> Value<String> {
        self.attribute("AssistantArn")
    }

    /// `Fn::GetAtt` of `ModifiedTimeSeconds`.
    #[must_use]
    pub fn modified_time_seconds(self) -> Value<f64> {
        self.attribute("ModifiedTimeSeconds")
    }
}

/// Creates an Amazon Q in Connect AI Prompt version.
///
/// [`AWS::Wisdom::AIPromptVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aipromptversion.html).
///
/// Required: `AIPromptId`, `AssistantId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AIPromptVersion(Properties);

impl AIPromptVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the Amazon Q in Connect AI prompt.
    ///
    /// `AIPromptId`. Required. A change replaces the resource.
    pub fn ai_prompt_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AIPromptId", value.into());
        self
    }

    /// The identifier of the Amazon Q in Connect assistant. Can be either the ID or the ARN. URLs cannot contain the ARN.
    ///
    /// `AssistantId`. Required. A change replaces the resource.
    pub fn assistant_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssistantId", value.into());
        self
    }

    /// The time the AI Prompt version was last modified in seconds.
    ///
    /// `ModifiedTimeSeconds`. A change replaces the resource.
    pub fn modified_time_seconds(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("ModifiedTimeSeconds", value.into());
        self
    }
}

impl Resource for AIPromptVersion {
    const TYPE: &'static str = "AWS::Wisdom::AIPromptVersion";
}

impl Construct for AIPromptVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AIPromptVersion> for Properties {
    fn from(value: AIPromptVersion) -> Self {
        value.0
    }
}

impl Handle<AIPromptVersion> {
    /// The ARN of the AI prompt.
    ///
    /// `Fn::GetAtt` of `AIPromptArn`.
    #[must_use]
    pub fn ai_prompt_arn(self) -> Value<String> {
        self.attribute("AIPromptArn")
    }

    /// `Fn::GetAtt` of `AIPromptVersionId`.
    #[must_use]
    pub fn ai_prompt_version_id(self) -> Value<String> {
        self.attribute("AIPromptVersionId")
    }

    /// `Fn::GetAtt` of `AssistantArn`.
    #[must_use]
    pub fn assistant_arn(self) -> Value<String> {
        self.attribute("AssistantArn")
    }

    /// The version number for this AI Prompt version.
    ///
    /// `Fn::GetAtt` of `VersionNumber`.
    #[must_use]
    pub fn version_number(self) -> Value<f64> {
        self.attribute("VersionNumber")
    }
}

/// Specifies an Connect Customer Wisdom assistant.
///
/// [`AWS::Wisdom::Assistant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistant.html).
///
/// Required: `Name`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Assistant(Properties);

impl Assistant {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the assistant.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the assistant.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The configuration information for the customer managed key used for encryption. The customer managed key must have a policy that allows `kms:CreateGrant` and `kms:DescribeKey` permissions to the IAM identity using the key to invoke Wisdom.
    ///
    /// `ServerSideEncryptionConfiguration`. A change replaces the resource.
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl Into<Value<assistant::ServerSideEncryptionConfiguration>>,
    ) -> Self {
        self.0
            .set("ServerSideEncryptionConfiguration", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<assistant::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of assistant.
    ///
    /// `Type`. Required. Allowed: [`Type`](assistant::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Assistant {
    const TYPE: &'static str = "AWS::Wisdom::Assistant";
}

impl Construct for Assistant {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Assistant> for Properties {
    fn from(value: Assistant) -> Self {
        value.0
    }
}

impl Handle<Assistant> {
    /// The Amazon Resource Name (ARN) of the assistant.
    ///
    /// `Fn::GetAtt` of `AssistantArn`.
    #[must_use]
    pub fn assistant_arn(self) -> Value<String> {
        self.attribute("AssistantArn")
    }

    /// The ID of the Wisdom assistant.
    ///
    /// `Fn::GetAtt` of `AssistantId`.
    #[must_use]
    pub fn assistant_id(self) -> Value<String> {
        self.attribute("AssistantId")
    }
}

/// Specifies an association between an Connect Customer Wisdom assistant and another resource. Currently, the only supported association is with a knowledge base. An assistant can have only a single association.
///
/// [`AWS::Wisdom::AssistantAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistantassociation.html).
///
/// Required: `AssistantId`, `Association`, `AssociationType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AssistantAssociation(Properties);

impl AssistantAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the Wisdom assistant.
    ///
    /// `AssistantId`. Required. A change replaces the resource.
    pub fn assistant_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssistantId", value.into());
        self
    }

    /// The identifier of the associated resource.
    ///
    /// `Association`. Required. A change replaces the resource.
    pub fn association(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Association", value.into());
        self
    }

    /// The type of association.
    ///
    /// `AssociationType`. Required. Allowed: [`AssociationType`](assistant_association::AssociationType). A change replaces the resource.
    pub fn association_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssociationType", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<assistant_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AssistantAssociation {
    const TYPE: &'static str = "AWS::Wisdom::AssistantAssociation";
}

impl Construct for AssistantAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AssistantAssociation> for Properties {
    fn from(value: AssistantAssociation) -> Self {
        value.0
    }
}

impl Handle<AssistantAssociation> {
    /// The Amazon Resource Name (ARN) of the Wisdom assistant.
    ///
    /// `Fn::GetAtt` of `AssistantArn`.
    #[must_use]
    pub fn assistant_arn(self) -> Value<String> {
        self.attribute("AssistantArn")
    }

    /// The Amazon Resource Name (ARN) of the assistant association.
    ///
    /// `Fn::GetAtt` of `AssistantAssociationArn`.
    #[must_use]
    pub fn assistant_association_arn(self) -> Value<String> {
        self.attribute("AssistantAssociationArn")
    }

    /// The ID of the association.
    ///
    /// `Fn::GetAtt` of `AssistantAssociationId`.
    #[must_use]
    pub fn assistant_association_id(self) -> Value<String> {
        self.attribute("AssistantAssociationId")
    }
}

/// Definition of AWS::Wisdom::Content Resource Type
///
/// [`AWS::Wisdom::Content`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-content.html).
///
/// Required: `KnowledgeBaseId`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Content(Properties);

impl Content {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the knowledge base.
    ///
    /// `KnowledgeBaseId`. Required. A change replaces the resource.
    pub fn knowledge_base_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KnowledgeBaseId", value.into());
        self
    }

    /// A key/value map to store attributes without affecting tagging or recommendations.
    ///
    /// `Metadata`.
    pub fn metadata(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Metadata", value.into());
        self
    }

    /// The name of the content.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The URI you want to use for the article.
    ///
    /// `OverrideLinkOutUri`.
    pub fn override_link_out_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OverrideLinkOutUri", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<content::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The title of the content.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Title", value.into());
        self
    }

    /// A pointer to the uploaded asset. This value is returned by StartContentUpload.
    ///
    /// `UploadId`.
    pub fn upload_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UploadId", value.into());
        self
    }
}

impl Resource for Content {
    const TYPE: &'static str = "AWS::Wisdom::Content";
}

impl Construct for Content {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Content> for Properties {
    fn from(value: Content) -> Self {
        value.0
    }
}

impl Handle<Content> {
    /// The Amazon Resource Name (ARN) of the content.
    ///
    /// `Fn::GetAtt` of `ContentArn`.
    #[must_use]
    pub fn content_arn(self) -> Value<String> {
        self.attribute("ContentArn")
    }

    /// The identifier of the content.
    ///
    /// `Fn::GetAtt` of `ContentId`.
    #[must_use]
    pub fn content_id(self) -> Value<String> {
        self.attribute("ContentId")
    }

    /// The media type of the content.
    ///
    /// `Fn::GetAtt` of `ContentType`.
    #[must_use]
    pub fn content_type(self) -> Value<String> {
        self.attribute("ContentType")
    }

    /// The Amazon Resource Name (ARN) of the knowledge base.
    ///
    /// `Fn::GetAtt` of `KnowledgeBaseArn`.
    #[must_use]
    pub fn knowledge_base_arn(self) -> Value<String> {
        self.attribute("KnowledgeBaseArn")
    }

    /// The URI of the content.
    ///
    /// `Fn::GetAtt` of `LinkOutUri`.
    #[must_use]
    pub fn link_out_uri(self) -> Value<String> {
        self.attribute("LinkOutUri")
    }

    /// The identifier of the content revision.
    ///
    /// `Fn::GetAtt` of `RevisionId`.
    #[must_use]
    pub fn revision_id(self) -> Value<String> {
        self.attribute("RevisionId")
    }

    /// The status of the content.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Definition of AWS::Wisdom::ContentAssociation Resource Type
///
/// [`AWS::Wisdom::ContentAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-contentassociation.html).
///
/// Required: `Association`, `AssociationType`, `ContentId`, `KnowledgeBaseId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContentAssociation(Properties);

impl ContentAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the associated resource.
    ///
    /// `Association`. Required. A change replaces the resource.
    pub fn association(
        mut self,
        value: impl Into<Value<content_association::ContentAssociationContents>>,
    ) -> Self {
        self.0.set("Association", value.into());
        self
    }

    /// The type of association.
    ///
    /// `AssociationType`. Required. Allowed: [`AssociationType`](content_association::AssociationType). A change replaces the resource.
    pub fn association_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssociationType", value.into());
        self
    }

    /// The identifier of the content.
    ///
    /// `ContentId`. Required. A change replaces the resource.
    pub fn content_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContentId", value.into());
        self
    }

    /// The identifier of the knowledge base.
    ///
    /// `KnowledgeBaseId`. Required. A change replaces the resource.
    pub fn knowledge_base_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KnowledgeBaseId", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<content_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ContentAssociation {
    const TYPE: &'static str = "AWS::Wisdom::ContentAssociation";
}

impl Construct for ContentAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContentAssociation> for Properties {
    fn from(value: ContentAssociation) -> Self {
        value.0
    }
}

impl Handle<ContentAssociation> {
    /// The Amazon Resource Name (ARN) of the content.
    ///
    /// `Fn::GetAtt` of `ContentArn`.
    #[must_use]
    pub fn content_arn(self) -> Value<String> {
        self.attribute("ContentArn")
    }

    /// The Amazon Resource Name (ARN) of the content association.
    ///
    /// `Fn::GetAtt` of `ContentAssociationArn`.
    #[must_use]
    pub fn content_association_arn(self) -> Value<String> {
        self.attribute("ContentAssociationArn")
    }

    /// The identifier of the content association.
    ///
    /// `Fn::GetAtt` of `ContentAssociationId`.
    #[must_use]
    pub fn content_association_id(self) -> Value<String> {
        self.attribute("ContentAssociationId")
    }

    /// The Amazon Resource Name (ARN) of the knowledge base.
    ///
    /// `Fn::GetAtt` of `KnowledgeBaseArn`.
    #[must_use]
    pub fn knowledge_base_arn(self) -> Value<String> {
        self.attribute("KnowledgeBaseArn")
    }
}

/// Specifies a knowledge base.
///
/// [`AWS::Wisdom::KnowledgeBase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html).
///
/// Required: `KnowledgeBaseType`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct KnowledgeBase(Properties);

impl KnowledgeBase {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The type of knowledge base. Only CUSTOM knowledge bases allow you to upload your own content. EXTERNAL knowledge bases support integrations with third-party systems whose content is synchronized automatically.
    ///
    /// `KnowledgeBaseType`. Required. Allowed: [`KnowledgeBaseType`](knowledge_base::KnowledgeBaseType). A change replaces the resource.
    pub fn knowledge_base_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KnowledgeBaseType", value.into());
        self
    }

    /// The name of the knowledge base.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Information about how to render the content.
    ///
    /// `RenderingConfiguration`.
    pub fn rendering_configuration(
        mut self,
        value: impl Into<Value<knowledge_base::RenderingConfiguration>>,
    ) -> Self {
        self.0.set("RenderingConfiguration", value.into());
        self
    }

    /// This customer managed key must have a policy that allows `kms:CreateGrant` and `kms:DescribeKey` permissions to the IAM identity using the key to invoke Wisdom.
    ///
    /// `ServerSideEncryptionConfiguration`. A change replaces the resource.
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl Into<Value<knowledge_base::ServerSideEncryptionConfiguration>>,
    ) -> Self {
        self.0
            .set("ServerSideEncryptionConfiguration", value.into());
        self
    }

    /// The source of the knowledge base content. Only set this argument for EXTERNAL or Managed knowledge bases.
    ///
    /// `SourceConfiguration`. A change replaces the resource.
    pub fn source_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("SourceConfiguration", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<knowledge_base::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Contains details about how to ingest the documents in a data source.
    ///
    /// `VectorIngestionConfiguration`.
    pub fn vector_ingestion_configuration(
        mut self,
        value: impl Into<Value<knowledge_base::VectorIngestionConfiguration>>,
    ) -> Self {
        self.0.set("VectorIngestionConfiguration", value.into());
        self
    }
}

impl Resource for KnowledgeBase {
    const TYPE: &'static str = "AWS::Wisdom::KnowledgeBase";
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
    /// The Amazon Resource Name (ARN) of the knowledge base.
    ///
    /// `Fn::GetAtt` of `KnowledgeBaseArn`.
    #[must_use]
    pub fn knowledge_base_arn(self) -> Value<String> {
        self.attribute("KnowledgeBaseArn")
    }

    /// The ID of the knowledge base.
    ///
    /// `Fn::GetAtt` of `KnowledgeBaseId`.
    #[must_use]
    pub fn knowledge_base_id(self) -> Value<String> {
        self.attribute("KnowledgeBaseId")
    }
}

/// Creates an Amazon Q in Connect message template. The name of the message template has to be unique for each knowledge base. The channel subtype of the message template is immutable and cannot be modified after creation.
///
/// [`AWS::Wisdom::MessageTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplate.html).
///
/// Required: `ChannelSubtype`, `Content`, `KnowledgeBaseArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MessageTemplate(Properties);

impl MessageTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The channel subtype this message template applies to.
    ///
    /// `ChannelSubtype`. Required. Allowed: [`ChannelSubtype`](message_template::ChannelSubtype). A change replaces the resource.
    pub fn channel_subtype(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelSubtype", value.into());
        self
    }

    /// The content of the message template.
    ///
    /// `Content`. Required.
    pub fn content(mut self, value: impl Into<Value<message_template::Content>>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// An object that specifies the default values to use for variables in the message template. This object contains different categories of key-value pairs. Each key defines a variable or placeholder in the message template.
    ///
    /// `DefaultAttributes`.
    pub fn default_attributes(
        mut self,
        value: impl Into<Value<message_template::MessageTemplateAttributes>>,
    ) -> Self {
        self.0.set("DefaultAttributes", value.into());
        self
    }

    /// The description of the message template.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The configuration information of the external data source.
    ///
    /// `GroupingConfiguration`.
    pub fn grouping_configuration(
        mut self,
        value: impl Into<Value<message_template::GroupingConfiguration>>,
    ) -> Self {
        self.0.set("GroupingConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the knowledge base.
    ///
    /// `KnowledgeBaseArn`. Required. A change replaces the resource.
    pub fn knowledge_base_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KnowledgeBaseArn", value.into());
        self
    }

    /// The language code value for the language in which the quick response is written. The supported language codes include `de_DE` , `en_US` , `es_ES` , `fr_FR` , `id_ID` , `it_IT` , `ja_JP` , `ko_KR` , `pt_BR` , `zh_CN` , `zh_TW`
    ///
    /// `Language`.
    pub fn language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Language", value.into());
        self
    }

    /// List of message template attachments.
    ///
    /// `MessageTemplateAttachments`.
    pub fn message_template_attachments(
        mut self,
        value: impl Into<List<message_template::MessageTemplateAttachment>>,
    ) -> Self {
        self.0.set("MessageTemplateAttachments", value.into());
        self
    }

    /// The name of the message template.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<message_template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MessageTemplate {
    const TYPE: &'static str = "AWS::Wisdom::MessageTemplate";
}

impl Construct for MessageTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MessageTemplate> for Properties {
    fn from(value: MessageTemplate) -> Self {
        value.0
    }
}

impl Handle<MessageTemplate> {
    /// The Amazon Resource Name (ARN) of the message template.
    ///
    /// `Fn::GetAtt` of `MessageTemplateArn`.
    #[must_use]
    pub fn message_template_arn(self) -> Value<String> {
        self.attribute("MessageTemplateArn")
    }

    /// The checksum value of the message template content that is referenced by the `$LATEST` qualifier. It can be returned in `MessageTemplateData` or `ExtendedMessageTemplateData` .
    ///
    /// `Fn::GetAtt` of `MessageTemplateContentSha256`.
    #[must_use]
    pub fn message_template_content_sha256(self) -> Value<String> {
        self.attribute("MessageTemplateContentSha256")
    }

    /// The identifier of the message template.
    ///
    /// `Fn::GetAtt` of `MessageTemplateId`.
    #[must_use]
    pub fn message_template_id(self) -> Value<String> {
        self.attribute("MessageTemplateId")
    }
}

/// Creates a new Amazon Q in Connect message template version from the current content and configuration of a message template. Versions are immutable and monotonically increasing.
///
/// [`AWS::Wisdom::MessageTemplateVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplateversion.html).
///
/// Required: `MessageTemplateArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MessageTemplateVersion(Properties);

impl MessageTemplateVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the message template.
    ///
    /// `MessageTemplateArn`. Required. A change replaces the resource.
    pub fn message_template_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MessageTemplateArn", value.into());
        self
    }

    /// The content SHA256 of the message template.
    ///
    /// `MessageTemplateContentSha256`.
    pub fn message_template_content_sha256(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MessageTemplateContentSha256", value.into());
        self
    }
}

impl Resource for MessageTemplateVersion {
    const TYPE: &'static str = "AWS::Wisdom::MessageTemplateVersion";
}

impl Construct for MessageTemplateVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MessageTemplateVersion> for Properties {
    fn from(value: MessageTemplateVersion) -> Self {
        value.0
    }
}

impl Handle<MessageTemplateVersion> {
    /// The Amazon Resource Name (ARN) of the Message Template Version.
    ///
    /// `Fn::GetAtt` of `MessageTemplateVersionArn`.
    #[must_use]
    pub fn message_template_version_arn(self) -> Value<String> {
        self.attribute("MessageTemplateVersionArn")
    }

    /// The version number for this Message Template Version.
    ///
    /// `Fn::GetAtt` of `MessageTemplateVersionNumber`.
    #[must_use]
    pub fn message_template_version_number(self) -> Value<f64> {
        self.attribute("MessageTemplateVersionNumber")
    }
}

/// Creates an Amazon Q in Connect quick response.
///
/// [`AWS::Wisdom::QuickResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-quickresponse.html).
///
/// Required: `Content`, `KnowledgeBaseArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct QuickResponse(Properties);

impl QuickResponse {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Connect contact channels this quick response applies to. The supported contact channel types include `Chat` .
    ///
    /// `Channels`. Allowed: [`Channels`](quick_response::Channels).
    pub fn channels(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Channels", value.into());
        self
    }

    /// The content of the quick response.
    ///
    /// `Content`. Required.
    pub fn content(
        mut self,
        value: impl Into<Value<quick_response::QuickResponseContentProvider>>,
    ) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// The media type of the quick response content.
    ///
    /// `ContentType`.
    pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContentType", value.into());
        self
    }

    /// The description of the quick response.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The configuration information of the user groups that the quick response is accessible to.
    ///
    /// `GroupingConfiguration`.
    pub fn grouping_configuration(
        mut self,
        value: impl Into<Value<quick_response::GroupingConfiguration>>,
    ) -> Self {
        self.0.set("GroupingConfiguration", value.into());
        self
    }

    /// Whether the quick response is active.
    ///
    /// `IsActive`.
    pub fn is_active(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsActive", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the knowledge base.
    ///
    /// `KnowledgeBaseArn`. Required. A change replaces the resource.
    pub fn knowledge_base_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KnowledgeBaseArn", value.into());
        self
    }

    /// The language code value for the language in which the quick response is written. The supported language codes include `de_DE` , `en_US` , `es_ES` , `fr_FR` , `id_ID` , `it_IT` , `ja_JP` , `ko_KR` , `pt_BR` , `zh_CN` , `zh_TW`
    ///
    /// `Language`.
    pub fn language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Language", value.into());
        self
    }

    /// The name of the quick response.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The shortcut key of the quick response. The value should be unique across the knowledge base.
    ///
    /// `ShortcutKey`.
    pub fn shortcut_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ShortcutKey", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<quick_response::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for QuickResponse {
    const TYPE: &'static str = "AWS::Wisdom::QuickResponse";
}

impl Construct for QuickResponse {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<QuickResponse> for Properties {
    fn from(value: QuickResponse) -> Self {
        value.0
    }
}

impl Handle<QuickResponse> {
    /// The content of the quick response stored in different media types.
    ///
    /// `Fn::GetAtt` of `Contents`.
    #[must_use]
    pub fn contents(self) -> Value<Json> {
        self.attribute("Contents")
    }

    /// The Amazon Resource Name (ARN) of the quick response.
    ///
    /// `Fn::GetAtt` of `QuickResponseArn`.
    #[must_use]
    pub fn quick_response_arn(self) -> Value<String> {
        self.attribute("QuickResponseArn")
    }

    /// The identifier of the quick response.
    ///
    /// `Fn::GetAtt` of `QuickResponseId`.
    #[must_use]
    pub fn quick_response_id(self) -> Value<String> {
        self.attribute("QuickResponseId")
    }

    /// The status of the quick response data.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Words of [`AIAgent`].
pub mod ai_agent {
    words! {
        /// Words for `Type`.
        pub enum Type {
            ManualSearch = "MANUAL_SEARCH",
            AnswerRecommendation = "ANSWER_RECOMMENDATION",
            SelfService = "SELF_SERVICE",
            EmailResponse = "EMAIL_RESPONSE",
            EmailOverview = "EMAIL_OVERVIEW",
            EmailGenerativeAnswer = "EMAIL_GENERATIVE_ANSWER",
            Orchestration = "ORCHESTRATION",
            NoteTaking = "NOTE_TAKING",
            CaseSummarization = "CASE_SUMMARIZATION",
        }
    }
}

/// Property types and words of [`AIGuardrail`].
pub mod ai_guardrail {
    use crate::{Json, List, Properties, Value};

    /// Content policy config for a guardrail.
    ///
    /// A property type of `AWS::Wisdom::AIGuardrail`.
    ///
    /// Required: `FiltersConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AIGuardrailContentPolicyConfig(Properties);

    impl AIGuardrailContentPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of content filter configurations in a content policy.
        ///
        /// `FiltersConfig`. Required.
        pub fn filters_config(
            mut self,
            value: impl Into<List<GuardrailContentFilterConfig>>,
        ) -> Self {
            self.0.set("FiltersConfig", value.into());
            self
        }
    }

    impl From<AIGuardrailContentPolicyConfig> for Json {
        fn from(value: AIGuardrailContentPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// Contextual grounding policy config for a guardrail.
    ///
    /// A property type of `AWS::Wisdom::AIGuardrail`.
    ///
    /// Required: `FiltersConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AIGuardrailContextualGroundingPolicyConfig(Properties);

    impl AIGuardrailContextualGroundingPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of contextual grounding filter configs.
        ///
        /// `FiltersConfig`. Required.
        pub fn filters_config(
            mut self,
            value: impl Into<List<GuardrailContextualGroundingFilterConfig>>,
        ) -> Self {
            self.0.set("FiltersConfig", value.into());
            self
        }
    }

    impl From<AIGuardrailContextualGroundingPolicyConfig> for Json {
        fn from(value: AIGuardrailContextualGroundingPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// Sensitive information policy configuration for a guardrail.
    ///
    /// A property type of `AWS::Wisdom::AIGuardrail`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AIGuardrailSensitiveInformationPolicyConfig(Properties);

    impl AIGuardrailSensitiveInformationPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of entities.
        ///
        /// `PiiEntitiesConfig`.
        pub fn pii_entities_config(
            mut self,
            value: impl Into<List<GuardrailPiiEntityConfig>>,
        ) -> Self {
            self.0.set("PiiEntitiesConfig", value.into());
            self
        }

        /// List of regex.
        ///
        /// `RegexesConfig`.
        pub fn regexes_config(mut self, value: impl Into<List<GuardrailRegexConfig>>) -> Self {
            self.0.set("RegexesConfig", value.into());
            self
        }
    }

    impl From<AIGuardrailSensitiveInformationPolicyConfig> for Json {
        fn from(value: AIGuardrailSensitiveInformationPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// Topic policy configuration for a guardrail.
    ///
    /// A property type of `AWS::Wisdom::AIGuardrail`.
    ///
    /// Required: `TopicsConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AIGuardrailTopicPolicyConfig(Properties);

    impl AIGuardrailTopicPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of topic configs in topic policy.
        ///
        /// `TopicsConfig`. Required.
        pub fn topics_config(mut self, value: impl Into<List<GuardrailTopicConfig>>) -> Self {
            self.0.set("TopicsConfig", value.into());
            self
        }
    }

    impl From<AIGuardrailTopicPolicyConfig> for Json {
        fn from(value: AIGuardrailTopicPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// Word policy config for a guardrail.
    ///
    /// A property type of `AWS::Wisdom::AIGuardrail`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AIGuardrailWordPolicyConfig(Properties);

    impl AIGuardrailWordPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A config for the list of managed words.
        ///
        /// `ManagedWordListsConfig`.
        pub fn managed_word_lists_config(
            mut self,
            value: impl Into<List<GuardrailManagedWordsConfig>>,
        ) -> Self {
            self.0.set("ManagedWordListsConfig", value.into());
            self
        }

        /// List of custom word configurations.
        ///
        /// `WordsConfig`.
        pub fn words_config(mut self, value: impl Into<List<GuardrailWordConfig>>) -> Self {
            self.0.set("WordsConfig", value.into());
            self
        }
    }

    impl From<AIGuardrailWordPolicyConfig> for Json {
        fn from(value: AIGuardrailWordPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// Content filter configuration in content policy.
    ///
    /// A property type of `AWS::Wisdom::AIGuardrail`.
    ///
    /// Required: `InputStrength`, `OutputStrength`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GuardrailContentFilterConfig(Properties);

    impl GuardrailContentFilterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The strength of the input for the guardrail content filter.
        ///
        /// `InputStrength`. Required. Allowed: [`GuardrailFilterStrength`].
        pub fn input_strength(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputStrength", value.into());
            self
        }

        /// The output strength of the guardrail content filter.
        ///
        /// `OutputStrength`. Required. Allowed: [`GuardrailFilterStrength`].
        pub fn output_strength(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputStrength", value.into());
            self
        }

        /// The type of the guardrail content filter.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<GuardrailContentFilterConfig> for Json {
        fn from(value: GuardrailContentFilterConfig) -> Self {
            value.0.into()
        }
    }

    /// A configuration for grounding filter.
    ///
    /// A property type of `AWS::Wisdom::AIGuardrail`.
    ///
    /// Required: `Threshold`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GuardrailContextualGroundingFilterConfig(Properties);

    impl GuardrailContextualGroundingFilterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The threshold for this filter.
        ///
        /// `Threshold`. Required.
        pub fn threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }

        /// The type of this filter.
        ///
        /// `Type`. Required. Allowed: [`GuardrailContextualGroundingFilterConfigType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<GuardrailContextualGroundingFilterConfig> for Json {
        fn from(value: GuardrailContextualGroundingFilterConfig) -> Self {
            value.0.into()
        }
    }

    /// A managed words config.
    ///
    /// A property type of `AWS::Wisdom::AIGuardrail`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GuardrailManagedWordsConfig(Properties);

    impl GuardrailManagedWordsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of guardrail managed words.
        ///
        /// `Type`. Required. Allowed: [`GuardrailManagedWordsConfigType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<GuardrailManagedWordsConfig> for Json {
        fn from(value: GuardrailManagedWordsConfig) -> Self {
            value.0.into()
        }
    }

    /// PII entity configuration.
    ///
    /// A property type of `AWS::Wisdom::AIGuardrail`.
    ///
    /// Required: `Action`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GuardrailPiiEntityConfig(Properties);

    impl GuardrailPiiEntityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action of guardrail PII entity configuration.
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// Configure AI Guardrail type when the PII entity is detected.
        ///
        /// `Type`. Required. Allowed: [`GuardrailPiiEntityConfigType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<GuardrailPiiEntityConfig> for Json {
        fn from(value: GuardrailPiiEntityConfig) -> Self {
            value.0.into()
        }
    }

    /// A regex configuration.
    ///
    /// A property type of `AWS::Wisdom::AIGuardrail`.
    ///
    /// Required: `Action`, `Name`, `Pattern`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GuardrailRegexConfig(Properties);

    impl GuardrailRegexConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action of the guardrail regex configuration.
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The regex description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// A regex configuration.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The regex pattern.
        ///
        /// `Pattern`. Required.
        pub fn pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pattern", value.into());
            self
        }
    }

    impl From<GuardrailRegexConfig> for Json {
        fn from(value: GuardrailRegexConfig) -> Self {
            value.0.into()
        }
    }

    /// Topic configuration in topic policy.
    ///
    /// A property type of `AWS::Wisdom::AIGuardrail`.
    ///
    /// Required: `Definition`, `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GuardrailTopicConfig(Properties);

    impl GuardrailTopicConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Definition of topic in topic policy.
        ///
        /// `Definition`. Required.
        pub fn definition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Definition", value.into());
            self
        }

        /// Text example in topic policy.
        ///
        /// `Examples`.
        pub fn examples(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Examples", value.into());
            self
        }

        /// Name of topic in topic policy.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Type of topic in a policy.
        ///
        /// `Type`. Required. Allowed: [`GuardrailTopicConfigType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<GuardrailTopicConfig> for Json {
        fn from(value: GuardrailTopicConfig) -> Self {
            value.0.into()
        }
    }

    /// A custom word config.
    ///
    /// A property type of `AWS::Wisdom::AIGuardrail`.
    ///
    /// Required: `Text`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GuardrailWordConfig(Properties);

    impl GuardrailWordConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The custom word text.
        ///
        /// `Text`. Required.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }
    }

    impl From<GuardrailWordConfig> for Json {
        fn from(value: GuardrailWordConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `GuardrailFilterStrength`.
        pub enum GuardrailFilterStrength {
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

        /// Words for `Type`.
        pub enum GuardrailContextualGroundingFilterConfigType {
            Grounding = "GROUNDING",
            Relevance = "RELEVANCE",
        }

        /// Words for `Type`.
        pub enum GuardrailManagedWordsConfigType {
            Profanity = "PROFANITY",
        }

        /// Words for `Action`.
        pub enum Action {
            Block = "BLOCK",
            Anonymize = "ANONYMIZE",
        }

        /// Words for `Type`.
        pub enum GuardrailPiiEntityConfigType {
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

        /// Words for `Type`.
        pub enum GuardrailTopicConfigType {
            Deny = "DENY",
        }
    }
}

/// Words of [`AIPrompt`].
pub mod ai_prompt {
    words! {
        /// Words for `ApiFormat`.
        pub enum ApiFormat {
            AnthropicClaudeMessages = "ANTHROPIC_CLAUDE_MESSAGES",
            AnthropicClaudeTextCompletions = "ANTHROPIC_CLAUDE_TEXT_COMPLETIONS",
            Messages = "MESSAGES",
            TextCompletions = "TEXT_COMPLETIONS",
        }

        /// Words for `TemplateType`.
        pub enum TemplateType {
            Text = "TEXT",
        }

        /// Words for `Type`.
        pub enum Type {
            AnswerGeneration = "ANSWER_GENERATION",
            IntentLabelingGeneration = "INTENT_LABELING_GENERATION",
            QueryReformulation = "QUERY_REFORMULATION",
            SelfServicePreProcessing = "SELF_SERVICE_PRE_PROCESSING",
            SelfServiceAnswerGeneration = "SELF_SERVICE_ANSWER_GENERATION",
            EmailResponse = "EMAIL_RESPONSE",
            EmailOverview = "EMAIL_OVERVIEW",
            EmailGenerativeAnswer = "EMAIL_GENERATIVE_ANSWER",
            EmailQueryReformulation = "EMAIL_QUERY_REFORMULATION",
            Orchestration = "ORCHESTRATION",
            NoteTaking = "NOTE_TAKING",
            CaseSummarization = "CASE_SUMMARIZATION",
        }
    }
}

/// Property types and words of [`Assistant`].
pub mod assistant {
    use crate::{Json, Properties, Value};

    /// The configuration information for the customer managed key used for encryption.
    ///
    /// A property type of `AWS::Wisdom::Assistant`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerSideEncryptionConfiguration(Properties);

    impl ServerSideEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The customer managed key used for encryption. The customer managed key must have a policy that allows `kms:CreateGrant` and `kms:DescribeKey` permissions to the IAM identity using the key to invoke Wisdom.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<ServerSideEncryptionConfiguration> for Json {
        fn from(value: ServerSideEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Wisdom::Assistant`.
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
            Agent = "AGENT",
        }
    }
}

/// Property types and words of [`AssistantAssociation`].
pub mod assistant_association {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Wisdom::AssistantAssociation`.
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
        /// Words for `AssociationType`.
        pub enum AssociationType {
            KnowledgeBase = "KNOWLEDGE_BASE",
            ExternalBedrockKnowledgeBase = "EXTERNAL_BEDROCK_KNOWLEDGE_BASE",
        }
    }
}

/// Property types of [`Content`].
pub mod content {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Wisdom::Content`.
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

/// Property types and words of [`ContentAssociation`].
pub mod content_association {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Wisdom::ContentAssociation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmazonConnectGuideAssociationData(Properties);

    impl AmazonConnectGuideAssociationData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `FlowId`.
        pub fn flow_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FlowId", value.into());
            self
        }
    }

    impl From<AmazonConnectGuideAssociationData> for Json {
        fn from(value: AmazonConnectGuideAssociationData) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Wisdom::ContentAssociation`.
    ///
    /// Required: `AmazonConnectGuideAssociation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContentAssociationContents(Properties);

    impl ContentAssociationContents {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AmazonConnectGuideAssociation`. Required.
        pub fn amazon_connect_guide_association(
            mut self,
            value: impl Into<Value<AmazonConnectGuideAssociationData>>,
        ) -> Self {
            self.0.set("AmazonConnectGuideAssociation", value.into());
            self
        }
    }

    impl From<ContentAssociationContents> for Json {
        fn from(value: ContentAssociationContents) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Wisdom::ContentAssociation`.
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
        /// Words for `AssociationType`.
        pub enum AssociationType {
            AmazonConnectGuide = "AMAZON_CONNECT_GUIDE",
        }
    }
}

/// Property types and words of [`KnowledgeBase`].
pub mod knowledge_base {
    use crate::{Json, List, Properties, Value};

    /// The configuration of the Bedrock foundation model.
    ///
    /// A property type of `AWS::Wisdom::KnowledgeBase`.
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

        /// The model ARN of the Bedrock foundation model.
        ///
        /// `ModelArn`. Required.
        pub fn model_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelArn", value.into());
            self
        }

        /// The parsing prompt of the Bedrock foundation model configuration.
        ///
        /// `ParsingPrompt`.
        pub fn parsing_prompt(
            mut self,
            value: impl Into<Value<BedrockFoundationModelConfigurationParsingPrompt>>,
        ) -> Self {
            self.0.set("ParsingPrompt", value.into());
            self
        }
    }

    impl From<BedrockFoundationModelConfiguration> for Json {
        fn from(value: BedrockFoundationModelConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The parsing prompt of the Bedrock foundation model configuration.
    ///
    /// A property type of `AWS::Wisdom::KnowledgeBase`.
    ///
    /// Required: `ParsingPromptText`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BedrockFoundationModelConfigurationParsingPrompt(Properties);

    impl BedrockFoundationModelConfigurationParsingPrompt {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ParsingPromptText`. Required.
        pub fn parsing_prompt_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParsingPromptText", value.into());
            self
        }
    }

    impl From<BedrockFoundationModelConfigurationParsingPrompt> for Json {
        fn from(value: BedrockFoundationModelConfigurationParsingPrompt) -> Self {
            value.0.into()
        }
    }

    /// Configurations for when you choose fixed-size chunking. If you set the `chunkingStrategy` as `NONE` , exclude this field.
    ///
    /// A property type of `AWS::Wisdom::KnowledgeBase`.
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
        pub fn max_tokens(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxTokens", value.into());
            self
        }

        /// The percentage of overlap between adjacent chunks of a data source.
        ///
        /// `OverlapPercentage`. Required.
        pub fn overlap_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
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
    /// A property type of `AWS::Wisdom::KnowledgeBase`.
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
        pub fn overlap_tokens(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("OverlapTokens", value.into());
            self
        }
    }

    impl From<HierarchicalChunkingConfiguration> for Json {
        fn from(value: HierarchicalChunkingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Token settings for each layer.
    ///
    /// A property type of `AWS::Wisdom::KnowledgeBase`.
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
        pub fn max_tokens(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxTokens", value.into());
            self
        }
    }

    impl From<HierarchicalChunkingLevelConfiguration> for Json {
        fn from(value: HierarchicalChunkingLevelConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about how to render the content.
    ///
    /// A property type of `AWS::Wisdom::KnowledgeBase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RenderingConfiguration(Properties);

    impl RenderingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A URI template containing exactly one variable in `${variableName}` format. This can only be set for `EXTERNAL` knowledge bases. For Salesforce, ServiceNow, and Zendesk, the variable must be one of the following:
        ///
        /// `TemplateUri`.
        pub fn template_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateUri", value.into());
            self
        }
    }

    impl From<RenderingConfiguration> for Json {
        fn from(value: RenderingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Settings for semantic document chunking for a data source. Semantic chunking splits a document into smaller documents based on groups of similar content derived from the text with natural language processing.
    ///
    /// A property type of `AWS::Wisdom::KnowledgeBase`.
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
        pub fn breakpoint_percentile_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("BreakpointPercentileThreshold", value.into());
            self
        }

        /// The buffer size.
        ///
        /// `BufferSize`. Required.
        pub fn buffer_size(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("BufferSize", value.into());
            self
        }

        /// The maximum number of tokens that a chunk can contain.
        ///
        /// `MaxTokens`. Required.
        pub fn max_tokens(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxTokens", value.into());
            self
        }
    }

    impl From<SemanticChunkingConfiguration> for Json {
        fn from(value: SemanticChunkingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration information for the customer managed key used for encryption.
    ///
    /// A property type of `AWS::Wisdom::KnowledgeBase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerSideEncryptionConfiguration(Properties);

    impl ServerSideEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The customer managed key used for encryption.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<ServerSideEncryptionConfiguration> for Json {
        fn from(value: ServerSideEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Wisdom::KnowledgeBase`.
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

    /// Contains details about how to ingest the documents in a data source.
    ///
    /// A property type of `AWS::Wisdom::KnowledgeBase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VectorIngestionConfiguration(Properties);

    impl VectorIngestionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details about how to chunk the documents in the data source. A chunk refers to an excerpt from a data source that is returned when the knowledge base that it belongs to is queried.
        ///
        /// `ChunkingConfiguration`.
        pub fn chunking_configuration(
            mut self,
            value: impl Into<Value<VectorIngestionConfigurationChunkingConfiguration>>,
        ) -> Self {
            self.0.set("ChunkingConfiguration", value.into());
            self
        }

        /// A custom parser for data source documents.
        ///
        /// `ParsingConfiguration`.
        pub fn parsing_configuration(
            mut self,
            value: impl Into<Value<VectorIngestionConfigurationParsingConfiguration>>,
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

    /// Details about how to chunk the documents in the data source. A chunk refers to an excerpt from a data source that is returned when the knowledge base that it belongs to is queried.
    ///
    /// A property type of `AWS::Wisdom::KnowledgeBase`.
    ///
    /// Required: `ChunkingStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VectorIngestionConfigurationChunkingConfiguration(Properties);

    impl VectorIngestionConfigurationChunkingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ChunkingStrategy`. Required. Allowed: [`ChunkingStrategy`].
        pub fn chunking_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChunkingStrategy", value.into());
            self
        }

        /// `FixedSizeChunkingConfiguration`.
        pub fn fixed_size_chunking_configuration(
            mut self,
            value: impl Into<Value<FixedSizeChunkingConfiguration>>,
        ) -> Self {
            self.0.set("FixedSizeChunkingConfiguration", value.into());
            self
        }

        /// `HierarchicalChunkingConfiguration`.
        pub fn hierarchical_chunking_configuration(
            mut self,
            value: impl Into<Value<HierarchicalChunkingConfiguration>>,
        ) -> Self {
            self.0
                .set("HierarchicalChunkingConfiguration", value.into());
            self
        }

        /// `SemanticChunkingConfiguration`.
        pub fn semantic_chunking_configuration(
            mut self,
            value: impl Into<Value<SemanticChunkingConfiguration>>,
        ) -> Self {
            self.0.set("SemanticChunkingConfiguration", value.into());
            self
        }
    }

    impl From<VectorIngestionConfigurationChunkingConfiguration> for Json {
        fn from(value: VectorIngestionConfigurationChunkingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A custom parser for data source documents.
    ///
    /// A property type of `AWS::Wisdom::KnowledgeBase`.
    ///
    /// Required: `ParsingStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VectorIngestionConfigurationParsingConfiguration(Properties);

    impl VectorIngestionConfigurationParsingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BedrockFoundationModelConfiguration`.
        pub fn bedrock_foundation_model_configuration(
            mut self,
            value: impl Into<Value<BedrockFoundationModelConfiguration>>,
        ) -> Self {
            self.0
                .set("BedrockFoundationModelConfiguration", value.into());
            self
        }

        /// `ParsingStrategy`. Required. Allowed: [`ParsingStrategy`].
        pub fn parsing_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParsingStrategy", value.into());
            self
        }
    }

    impl From<VectorIngestionConfigurationParsingConfiguration> for Json {
        fn from(value: VectorIngestionConfigurationParsingConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `KnowledgeBaseType`.
        pub enum KnowledgeBaseType {
            External = "EXTERNAL",
            Custom = "CUSTOM",
            MessageTemplates = "MESSAGE_TEMPLATES",
            Managed = "MANAGED",
            QuickResponses = "QUICK_RESPONSES",
        }

        /// Words for `ChunkingStrategy`.
        pub enum ChunkingStrategy {
            FixedSize = "FIXED_SIZE",
            None = "NONE",
            Hierarchical = "HIERARCHICAL",
            Semantic = "SEMANTIC",
        }

        /// Words for `ParsingStrategy`.
        pub enum ParsingStrategy {
            BedrockFoundationModel = "BEDROCK_FOUNDATION_MODEL",
        }
    }
}

/// Property types and words of [`MessageTemplate`].
pub mod message_template {
    use crate::{Json, List, Map, Properties, Value};

    /// Information about an agent.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentAttributes(Properties);

    impl AgentAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The agent’s first name as entered in their Amazon Connect user account.
        ///
        /// `FirstName`.
        pub fn first_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FirstName", value.into());
            self
        }

        /// The agent’s last name as entered in their Amazon Connect user account.
        ///
        /// `LastName`.
        pub fn last_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastName", value.into());
            self
        }
    }

    impl From<AgentAttributes> for Json {
        fn from(value: AgentAttributes) -> Self {
            value.0.into()
        }
    }

    /// The content of the message template.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Content(Properties);

    impl Content {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content of the message template that applies to the email channel subtype.
        ///
        /// `EmailMessageTemplateContent`.
        pub fn email_message_template_content(
            mut self,
            value: impl Into<Value<EmailMessageTemplateContent>>,
        ) -> Self {
            self.0.set("EmailMessageTemplateContent", value.into());
            self
        }

        /// The content of message template that applies to SMS channel subtype.
        ///
        /// `SmsMessageTemplateContent`.
        pub fn sms_message_template_content(
            mut self,
            value: impl Into<Value<SmsMessageTemplateContent>>,
        ) -> Self {
            self.0.set("SmsMessageTemplateContent", value.into());
            self
        }
    }

    impl From<Content> for Json {
        fn from(value: Content) -> Self {
            value.0.into()
        }
    }

    /// The customer profile attributes that are used with the message template.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomerProfileAttributes(Properties);

    impl CustomerProfileAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique account number that you have given to the customer.
        ///
        /// `AccountNumber`.
        pub fn account_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountNumber", value.into());
            self
        }

        /// Any additional information relevant to the customer's profile.
        ///
        /// `AdditionalInformation`.
        pub fn additional_information(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdditionalInformation", value.into());
            self
        }

        /// The first line of a customer address.
        ///
        /// `Address1`.
        pub fn address1(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address1", value.into());
            self
        }

        /// The second line of a customer address.
        ///
        /// `Address2`.
        pub fn address2(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address2", value.into());
            self
        }

        /// The third line of a customer address.
        ///
        /// `Address3`.
        pub fn address3(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address3", value.into());
            self
        }

        /// The fourth line of a customer address.
        ///
        /// `Address4`.
        pub fn address4(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address4", value.into());
            self
        }

        /// The first line of a customer’s billing address.
        ///
        /// `BillingAddress1`.
        pub fn billing_address1(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BillingAddress1", value.into());
            self
        }

        /// The second line of a customer’s billing address.
        ///
        /// `BillingAddress2`.
        pub fn billing_address2(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BillingAddress2", value.into());
            self
        }

        /// The third line of a customer’s billing address.
        ///
        /// `BillingAddress3`.
        pub fn billing_address3(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BillingAddress3", value.into());
            self
        }

        /// The fourth line of a customer’s billing address.
        ///
        /// `BillingAddress4`.
        pub fn billing_address4(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BillingAddress4", value.into());
            self
        }

        /// The city of a customer’s billing address.
        ///
        /// `BillingCity`.
        pub fn billing_city(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BillingCity", value.into());
            self
        }

        /// The country of a customer’s billing address.
        ///
        /// `BillingCountry`.
        pub fn billing_country(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BillingCountry", value.into());
            self
        }

        /// The county of a customer’s billing address.
        ///
        /// `BillingCounty`.
        pub fn billing_county(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BillingCounty", value.into());
            self
        }

        /// The postal code of a customer’s billing address.
        ///
        /// `BillingPostalCode`.
        pub fn billing_postal_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BillingPostalCode", value.into());
            self
        }

        /// The province of a customer’s billing address.
        ///
        /// `BillingProvince`.
        pub fn billing_province(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BillingProvince", value.into());
            self
        }

        /// The state of a customer’s billing address.
        ///
        /// `BillingState`.
        pub fn billing_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BillingState", value.into());
            self
        }

        /// The customer's birth date.
        ///
        /// `BirthDate`.
        pub fn birth_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BirthDate", value.into());
            self
        }

        /// The customer's business email address.
        ///
        /// `BusinessEmailAddress`.
        pub fn business_email_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BusinessEmailAddress", value.into());
            self
        }

        /// The name of the customer's business.
        ///
        /// `BusinessName`.
        pub fn business_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BusinessName", value.into());
            self
        }

        /// The customer's business phone number.
        ///
        /// `BusinessPhoneNumber`.
        pub fn business_phone_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BusinessPhoneNumber", value.into());
            self
        }

        /// The city in which a customer lives.
        ///
        /// `City`.
        pub fn city(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("City", value.into());
            self
        }

        /// The country in which a customer lives.
        ///
        /// `Country`.
        pub fn country(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Country", value.into());
            self
        }

        /// The county in which a customer lives.
        ///
        /// `County`.
        pub fn county(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("County", value.into());
            self
        }

        /// The custom attributes in customer profile attributes.
        ///
        /// `Custom`.
        pub fn custom(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Custom", value.into());
            self
        }

        /// The customer's email address, which has not been specified as a personal or business address.
        ///
        /// `EmailAddress`.
        pub fn email_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailAddress", value.into());
            self
        }

        /// The customer's first name.
        ///
        /// `FirstName`.
        pub fn first_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FirstName", value.into());
            self
        }

        /// The customer's gender.
        ///
        /// `Gender`.
        pub fn gender(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Gender", value.into());
            self
        }

        /// The customer's mobile phone number.
        ///
        /// `HomePhoneNumber`.
        pub fn home_phone_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HomePhoneNumber", value.into());
            self
        }

        /// The customer's last name.
        ///
        /// `LastName`.
        pub fn last_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastName", value.into());
            self
        }

        /// The first line of a customer’s mailing address.
        ///
        /// `MailingAddress1`.
        pub fn mailing_address1(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MailingAddress1", value.into());
            self
        }

        /// The second line of a customer’s mailing address.
        ///
        /// `MailingAddress2`.
        pub fn mailing_address2(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MailingAddress2", value.into());
            self
        }

        /// The third line of a customer’s mailing address.
        ///
        /// `MailingAddress3`.
        pub fn mailing_address3(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MailingAddress3", value.into());
            self
        }

        /// The fourth line of a customer’s mailing address.
        ///
        /// `MailingAddress4`.
        pub fn mailing_address4(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MailingAddress4", value.into());
            self
        }

        /// The city of a customer’s mailing address.
        ///
        /// `MailingCity`.
        pub fn mailing_city(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MailingCity", value.into());
            self
        }

        /// The country of a customer’s mailing address.
        ///
        /// `MailingCountry`.
        pub fn mailing_country(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MailingCountry", value.into());
            self
        }

        /// The county of a customer’s mailing address.
        ///
        /// `MailingCounty`.
        pub fn mailing_county(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MailingCounty", value.into());
            self
        }

        /// The postal code of a customer’s mailing address.
        ///
        /// `MailingPostalCode`.
        pub fn mailing_postal_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MailingPostalCode", value.into());
            self
        }

        /// The province of a customer’s mailing address.
        ///
        /// `MailingProvince`.
        pub fn mailing_province(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MailingProvince", value.into());
            self
        }

        /// The state of a customer’s mailing address.
        ///
        /// `MailingState`.
        pub fn mailing_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MailingState", value.into());
            self
        }

        /// The customer's middle name.
        ///
        /// `MiddleName`.
        pub fn middle_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MiddleName", value.into());
            self
        }

        /// The customer's mobile phone number.
        ///
        /// `MobilePhoneNumber`.
        pub fn mobile_phone_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MobilePhoneNumber", value.into());
            self
        }

        /// The customer's party type.
        ///
        /// `PartyType`.
        pub fn party_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartyType", value.into());
            self
        }

        /// The customer's phone number, which has not been specified as a mobile, home, or business number.
        ///
        /// `PhoneNumber`.
        pub fn phone_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PhoneNumber", value.into());
            self
        }

        /// The postal code of a customer address.
        ///
        /// `PostalCode`.
        pub fn postal_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PostalCode", value.into());
            self
        }

        /// The ARN of a customer profile.
        ///
        /// `ProfileARN`.
        pub fn profile_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProfileARN", value.into());
            self
        }

        /// The unique identifier of a customer profile.
        ///
        /// `ProfileId`.
        pub fn profile_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProfileId", value.into());
            self
        }

        /// The province in which a customer lives.
        ///
        /// `Province`.
        pub fn province(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Province", value.into());
            self
        }

        /// The first line of a customer’s shipping address.
        ///
        /// `ShippingAddress1`.
        pub fn shipping_address1(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShippingAddress1", value.into());
            self
        }

        /// The second line of a customer’s shipping address.
        ///
        /// `ShippingAddress2`.
        pub fn shipping_address2(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShippingAddress2", value.into());
            self
        }

        /// The third line of a customer’s shipping address.
        ///
        /// `ShippingAddress3`.
        pub fn shipping_address3(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShippingAddress3", value.into());
            self
        }

        /// The fourth line of a customer’s shipping address.
        ///
        /// `ShippingAddress4`.
        pub fn shipping_address4(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShippingAddress4", value.into());
            self
        }

        /// The city of a customer’s shipping address.
        ///
        /// `ShippingCity`.
        pub fn shipping_city(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShippingCity", value.into());
            self
        }

        /// The country of a customer’s shipping address.
        ///
        /// `ShippingCountry`.
        pub fn shipping_country(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShippingCountry", value.into());
            self
        }

        /// The county of a customer’s shipping address.
        ///
        /// `ShippingCounty`.
        pub fn shipping_county(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShippingCounty", value.into());
            self
        }

        /// The postal code of a customer’s shipping address.
        ///
        /// `ShippingPostalCode`.
        pub fn shipping_postal_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShippingPostalCode", value.into());
            self
        }

        /// The province of a customer’s shipping address.
        ///
        /// `ShippingProvince`.
        pub fn shipping_province(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShippingProvince", value.into());
            self
        }

        /// The state of a customer’s shipping address.
        ///
        /// `ShippingState`.
        pub fn shipping_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShippingState", value.into());
            self
        }

        /// The state in which a customer lives.
        ///
        /// `State`.
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<CustomerProfileAttributes> for Json {
        fn from(value: CustomerProfileAttributes) -> Self {
            value.0.into()
        }
    }

    /// The content of the message template that applies to the email channel subtype.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    ///
    /// Required: `Body`, `Headers`, `Subject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmailMessageTemplateContent(Properties);

    impl EmailMessageTemplateContent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The body to use in email messages.
        ///
        /// `Body`. Required.
        pub fn body(mut self, value: impl Into<Value<EmailMessageTemplateContentBody>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// The email headers to include in email messages.
        ///
        /// `Headers`. Required.
        pub fn headers(mut self, value: impl Into<List<EmailMessageTemplateHeader>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// The subject line, or title, to use in email messages.
        ///
        /// `Subject`. Required.
        pub fn subject(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Subject", value.into());
            self
        }
    }

    impl From<EmailMessageTemplateContent> for Json {
        fn from(value: EmailMessageTemplateContent) -> Self {
            value.0.into()
        }
    }

    /// The body to use in email messages.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmailMessageTemplateContentBody(Properties);

    impl EmailMessageTemplateContentBody {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The message body, in HTML format, to use in email messages that are based on the message template. We recommend using HTML format for email clients that render HTML content.
        ///
        /// `Html`.
        pub fn html(mut self, value: impl Into<Value<MessageTemplateBodyContentProvider>>) -> Self {
            self.0.set("Html", value.into());
            self
        }

        /// The message body, in plain text format, to use in email messages that are based on the message template.
        ///
        /// `PlainText`.
        pub fn plain_text(
            mut self,
            value: impl Into<Value<MessageTemplateBodyContentProvider>>,
        ) -> Self {
            self.0.set("PlainText", value.into());
            self
        }
    }

    impl From<EmailMessageTemplateContentBody> for Json {
        fn from(value: EmailMessageTemplateContentBody) -> Self {
            value.0.into()
        }
    }

    /// The email headers to include in email messages.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmailMessageTemplateHeader(Properties);

    impl EmailMessageTemplateHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the email header.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the email header.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EmailMessageTemplateHeader> for Json {
        fn from(value: EmailMessageTemplateHeader) -> Self {
            value.0.into()
        }
    }

    /// The configuration information of the grouping of Amazon Q in Connect users.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    ///
    /// Required: `Criteria`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GroupingConfiguration(Properties);

    impl GroupingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The criteria used for grouping Amazon Q in Connect users.
        ///
        /// `Criteria`. Required.
        pub fn criteria(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Criteria", value.into());
            self
        }

        /// The list of values that define different groups of Amazon Q in Connect users.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<GroupingConfiguration> for Json {
        fn from(value: GroupingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about the message template attachment.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    ///
    /// Required: `AttachmentName`, `S3PresignedUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MessageTemplateAttachment(Properties);

    impl MessageTemplateAttachment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the attachment file.
        ///
        /// `AttachmentId`.
        pub fn attachment_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttachmentId", value.into());
            self
        }

        /// The name of the attachment file being uploaded. The name should include the file extension.
        ///
        /// `AttachmentName`. Required.
        pub fn attachment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttachmentName", value.into());
            self
        }

        /// The S3 Presigned URL for the attachment file. When generating the PreSignedUrl, please ensure that the expires-in time is set to 30 minutes. The URL can be generated through the AWS Console or through the AWS CLI.
        ///
        /// `S3PresignedUrl`. Required.
        pub fn s3_presigned_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3PresignedUrl", value.into());
            self
        }
    }

    impl From<MessageTemplateAttachment> for Json {
        fn from(value: MessageTemplateAttachment) -> Self {
            value.0.into()
        }
    }

    /// The attributes that are used with the message template.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MessageTemplateAttributes(Properties);

    impl MessageTemplateAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The agent attributes that are used with the message template.
        ///
        /// `AgentAttributes`.
        pub fn agent_attributes(mut self, value: impl Into<Value<AgentAttributes>>) -> Self {
            self.0.set("AgentAttributes", value.into());
            self
        }

        /// The custom attributes that are used with the message template.
        ///
        /// `CustomAttributes`.
        pub fn custom_attributes(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("CustomAttributes", value.into());
            self
        }

        /// The customer profile attributes that are used with the message template.
        ///
        /// `CustomerProfileAttributes`.
        pub fn customer_profile_attributes(
            mut self,
            value: impl Into<Value<CustomerProfileAttributes>>,
        ) -> Self {
            self.0.set("CustomerProfileAttributes", value.into());
            self
        }

        /// The system attributes that are used with the message template.
        ///
        /// `SystemAttributes`.
        pub fn system_attributes(mut self, value: impl Into<Value<SystemAttributes>>) -> Self {
            self.0.set("SystemAttributes", value.into());
            self
        }
    }

    impl From<MessageTemplateAttributes> for Json {
        fn from(value: MessageTemplateAttributes) -> Self {
            value.0.into()
        }
    }

    /// The container of the message template body.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MessageTemplateBodyContentProvider(Properties);

    impl MessageTemplateBodyContentProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content of the message template.
        ///
        /// `Content`.
        pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Content", value.into());
            self
        }
    }

    impl From<MessageTemplateBodyContentProvider> for Json {
        fn from(value: MessageTemplateBodyContentProvider) -> Self {
            value.0.into()
        }
    }

    /// The content of the message template that applies to the SMS channel subtype.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    ///
    /// Required: `Body`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SmsMessageTemplateContent(Properties);

    impl SmsMessageTemplateContent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The body to use in SMS messages.
        ///
        /// `Body`. Required.
        pub fn body(mut self, value: impl Into<Value<SmsMessageTemplateContentBody>>) -> Self {
            self.0.set("Body", value.into());
            self
        }
    }

    impl From<SmsMessageTemplateContent> for Json {
        fn from(value: SmsMessageTemplateContent) -> Self {
            value.0.into()
        }
    }

    /// The body to use in SMS messages.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SmsMessageTemplateContentBody(Properties);

    impl SmsMessageTemplateContentBody {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The message body to use in SMS messages.
        ///
        /// `PlainText`.
        pub fn plain_text(
            mut self,
            value: impl Into<Value<MessageTemplateBodyContentProvider>>,
        ) -> Self {
            self.0.set("PlainText", value.into());
            self
        }
    }

    impl From<SmsMessageTemplateContentBody> for Json {
        fn from(value: SmsMessageTemplateContentBody) -> Self {
            value.0.into()
        }
    }

    /// The system attributes that are used with the message template.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SystemAttributes(Properties);

    impl SystemAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CustomerEndpoint attribute.
        ///
        /// `CustomerEndpoint`.
        pub fn customer_endpoint(
            mut self,
            value: impl Into<Value<SystemEndpointAttributes>>,
        ) -> Self {
            self.0.set("CustomerEndpoint", value.into());
            self
        }

        /// The name of the task.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The SystemEndpoint attribute.
        ///
        /// `SystemEndpoint`.
        pub fn system_endpoint(
            mut self,
            value: impl Into<Value<SystemEndpointAttributes>>,
        ) -> Self {
            self.0.set("SystemEndpoint", value.into());
            self
        }
    }

    impl From<SystemAttributes> for Json {
        fn from(value: SystemAttributes) -> Self {
            value.0.into()
        }
    }

    /// The system endpoint attributes that are used with the message template.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SystemEndpointAttributes(Properties);

    impl SystemEndpointAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The customer's phone number if used with `customerEndpoint` , or the number the customer dialed to call your contact center if used with `systemEndpoint` .
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }
    }

    impl From<SystemEndpointAttributes> for Json {
        fn from(value: SystemEndpointAttributes) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Wisdom::MessageTemplate`.
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
        /// Words for `ChannelSubtype`.
        pub enum ChannelSubtype {
            Email = "EMAIL",
            Sms = "SMS",
        }
    }
}

/// Property types and words of [`QuickResponse`].
pub mod quick_response {
    use crate::{Json, List, Properties, Value};

    /// The configuration information of the grouping of Amazon Q in Connect users.
    ///
    /// A property type of `AWS::Wisdom::QuickResponse`.
    ///
    /// Required: `Criteria`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GroupingConfiguration(Properties);

    impl GroupingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The criteria used for grouping Amazon Q in Connect users.
        ///
        /// `Criteria`. Required.
        pub fn criteria(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Criteria", value.into());
            self
        }

        /// The list of values that define different groups of Amazon Q in Connect users.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<GroupingConfiguration> for Json {
        fn from(value: GroupingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The container quick response content.
    ///
    /// A property type of `AWS::Wisdom::QuickResponse`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QuickResponseContentProvider(Properties);

    impl QuickResponseContentProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content of the quick response.
        ///
        /// `Content`.
        pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Content", value.into());
            self
        }
    }

    impl From<QuickResponseContentProvider> for Json {
        fn from(value: QuickResponseContentProvider) -> Self {
            value.0.into()
        }
    }

    /// The content of the quick response stored in different media types.
    ///
    /// A property type of `AWS::Wisdom::QuickResponse`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QuickResponseContents(Properties);

    impl QuickResponseContents {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The quick response content in markdown format.
        ///
        /// `Markdown`.
        pub fn markdown(mut self, value: impl Into<Value<QuickResponseContentProvider>>) -> Self {
            self.0.set("Markdown", value.into());
            self
        }

        /// The quick response content in plaintext format.
        ///
        /// `PlainText`.
        pub fn plain_text(mut self, value: impl Into<Value<QuickResponseContentProvider>>) -> Self {
            self.0.set("PlainText", value.into());
            self
        }
    }

    impl From<QuickResponseContents> for Json {
        fn from(value: QuickResponseContents) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Wisdom::QuickResponse`.
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
        /// Words for `Channels`.
        pub enum Channels {
            Chat = "Chat",
            Email = "Email",
        }
    }
}
