//! `AWS::Chatbot`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// \> AWS Chatbot is now . [Learn more](https://docs.aws.amazon.com//chatbot/latest/adminguide/service-rename.html) \> \> `Type` attribute values remain unchanged.
///
/// [`AWS::Chatbot::CustomAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-customaction.html).
///
/// Required: `ActionName`, `Definition`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CustomAction(Properties);

impl CustomAction {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the custom action. This name is included in the Amazon Resource Name (ARN).
    ///
    /// `ActionName`. Required. A change replaces the resource.
    pub fn action_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActionName", value.into());
        self
    }

    /// The name used to invoke this action in a chat channel. For example, `@Amazon Q run my-alias` .
    ///
    /// `AliasName`.
    pub fn alias_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AliasName", value.into());
        self
    }

    /// Defines when this custom action button should be attached to a notification.
    ///
    /// `Attachments`.
    pub fn attachments(
        mut self,
        value: impl Into<List<custom_action::CustomActionAttachment>>,
    ) -> Self {
        self.0.set("Attachments", value.into());
        self
    }

    /// The definition of the command to run when invoked as an alias or as an action button.
    ///
    /// `Definition`. Required.
    pub fn definition(
        mut self,
        value: impl Into<Value<custom_action::CustomActionDefinition>>,
    ) -> Self {
        self.0.set("Definition", value.into());
        self
    }

    /// The tags to add to the configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<custom_action::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CustomAction {
    const TYPE: &'static str = "AWS::Chatbot::CustomAction";
}

impl Construct for CustomAction {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CustomAction> for Properties {
    fn from(value: CustomAction) -> Self {
        value.0
    }
}

impl Handle<CustomAction> {
    /// The fully defined ARN of the custom action.
    ///
    /// `Fn::GetAtt` of `CustomActionArn`.
    #[must_use]
    pub fn custom_action_arn(self) -> Value<String> {
        self.attribute("CustomActionArn")
    }
}

/// \> AWS Chatbot is now . [Learn more](https://docs.aws.amazon.com//chatbot/latest/adminguide/service-rename.html) \> \> `Type` attribute values remain unchanged.
///
/// [`AWS::Chatbot::MicrosoftTeamsChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-microsoftteamschannelconfiguration.html).
///
/// Required: `ConfigurationName`, `IamRoleArn`, `TeamId`, `TeamsChannelId`, `TeamsTenantId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MicrosoftTeamsChannelConfiguration(Properties);

impl MicrosoftTeamsChannelConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the configuration.
    ///
    /// `ConfigurationName`. Required. A change replaces the resource.
    pub fn configuration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationName", value.into());
        self
    }

    /// Links a list of resource ARNs (for example, custom action ARNs) to a Microsoft Teams channel configuration for .
    ///
    /// `CustomizationResourceArns`.
    pub fn customization_resource_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CustomizationResourceArns", value.into());
        self
    }

    /// The list of IAM policy ARNs that are applied as channel guardrails. The AWS managed 'AdministratorAccess' policy is applied as a default if this is not set.
    ///
    /// `GuardrailPolicies`.
    pub fn guardrail_policies(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("GuardrailPolicies", value.into());
        self
    }

    /// The ARN of the IAM role that defines the permissions for .
    ///
    /// `IamRoleArn`. Required.
    pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IamRoleArn", value.into());
        self
    }

    /// Specifies the logging level for this configuration. This property affects the log entries pushed to Amazon CloudWatch Logs.
    ///
    /// `LoggingLevel`.
    pub fn logging_level(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LoggingLevel", value.into());
        self
    }

    /// The ARNs of the SNS topics that deliver notifications to .
    ///
    /// `SnsTopicArns`.
    pub fn sns_topic_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SnsTopicArns", value.into());
        self
    }

    /// The tags to add to the configuration.
    ///
    /// `Tags`.
    pub fn tags(
        mut self,
        value: impl Into<List<microsoft_teams_channel_configuration::Tag>>,
    ) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the Microsoft Team authorized with .
    ///
    /// `TeamId`. Required. A change replaces the resource.
    pub fn team_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TeamId", value.into());
        self
    }

    /// The ID of the Microsoft Teams channel.
    ///
    /// `TeamsChannelId`. Required.
    pub fn teams_channel_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TeamsChannelId", value.into());
        self
    }

    /// The name of the Microsoft Teams channel
    ///
    /// `TeamsChannelName`.
    pub fn teams_channel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TeamsChannelName", value.into());
        self
    }

    /// The ID of the Microsoft Teams tenant.
    ///
    /// `TeamsTenantId`. Required. A change replaces the resource.
    pub fn teams_tenant_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TeamsTenantId", value.into());
        self
    }

    /// Enables use of a user role requirement in your chat configuration.
    ///
    /// `UserRoleRequired`.
    pub fn user_role_required(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UserRoleRequired", value.into());
        self
    }
}

impl Resource for MicrosoftTeamsChannelConfiguration {
    const TYPE: &'static str = "AWS::Chatbot::MicrosoftTeamsChannelConfiguration";
}

impl Construct for MicrosoftTeamsChannelConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MicrosoftTeamsChannelConfiguration> for Properties {
    fn from(value: MicrosoftTeamsChannelConfiguration) -> Self {
        value.0
    }
}

impl Handle<MicrosoftTeamsChannelConfiguration> {
    /// The ARN of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// \> AWS Chatbot is now . [Learn more](https://docs.aws.amazon.com//chatbot/latest/adminguide/service-rename.html) \> \> `Type` attribute values remain unchanged.
///
/// [`AWS::Chatbot::SlackChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-slackchannelconfiguration.html).
///
/// Required: `ConfigurationName`, `IamRoleArn`, `SlackChannelId`, `SlackWorkspaceId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SlackChannelConfiguration(Properties);

impl SlackChannelConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the configuration.
    ///
    /// `ConfigurationName`. Required. A change replaces the resource.
    pub fn configuration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationName", value.into());
        self
    }

    /// Links a list of resource ARNs (for example, custom action ARNs) to a Slack channel configuration for .
    ///
    /// `CustomizationResourceArns`.
    pub fn customization_resource_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CustomizationResourceArns", value.into());
        self
    }

    /// The list of IAM policy ARNs that are applied as channel guardrails. The AWS managed 'AdministratorAccess' policy is applied as a default if this is not set.
    ///
    /// `GuardrailPolicies`.
    pub fn guardrail_policies(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("GuardrailPolicies", value.into());
        self
    }

    /// The ARN of the IAM role that defines the permissions for .
    ///
    /// `IamRoleArn`. Required.
    pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IamRoleArn", value.into());
        self
    }

    /// Specifies the logging level for this configuration. This property affects the log entries pushed to Amazon CloudWatch Logs.
    ///
    /// `LoggingLevel`.
    pub fn logging_level(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LoggingLevel", value.into());
        self
    }

    /// The ID of the Slack channel.
    ///
    /// `SlackChannelId`. Required.
    pub fn slack_channel_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SlackChannelId", value.into());
        self
    }

    /// The ID of the Slack workspace authorized with .
    ///
    /// `SlackWorkspaceId`. Required. A change replaces the resource.
    pub fn slack_workspace_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SlackWorkspaceId", value.into());
        self
    }

    /// The ARNs of the SNS topics that deliver notifications to .
    ///
    /// `SnsTopicArns`.
    pub fn sns_topic_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SnsTopicArns", value.into());
        self
    }

    /// The tags to add to the configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<slack_channel_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Enables use of a user role requirement in your chat configuration.
    ///
    /// `UserRoleRequired`.
    pub fn user_role_required(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UserRoleRequired", value.into());
        self
    }
}

impl Resource for SlackChannelConfiguration {
    const TYPE: &'static str = "AWS::Chatbot::SlackChannelConfiguration";
}

impl Construct for SlackChannelConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SlackChannelConfiguration> for Properties {
    fn from(value: SlackChannelConfiguration) -> Self {
        value.0
    }
}

impl Handle<SlackChannelConfiguration> {
    /// The ARN of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`CustomAction`].
pub mod custom_action {
    use crate::{Json, List, Map, Properties, Value};

    /// \> AWS Chatbot is now . [Learn more](https://docs.aws.amazon.com//chatbot/latest/adminguide/service-rename.html) \> \> `Type` attribute values remain unchanged.
    ///
    /// A property type of `AWS::Chatbot::CustomAction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomActionAttachment(Properties);

    impl CustomActionAttachment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The text of the button that appears on the notification.
        ///
        /// `ButtonText`.
        pub fn button_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ButtonText", value.into());
            self
        }

        /// The criteria for when a button should be shown based on values in the notification.
        ///
        /// `Criteria`.
        pub fn criteria(mut self, value: impl Into<List<CustomActionAttachmentCriteria>>) -> Self {
            self.0.set("Criteria", value.into());
            self
        }

        /// The type of notification that the custom action should be attached to.
        ///
        /// `NotificationType`.
        pub fn notification_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotificationType", value.into());
            self
        }

        /// The variables to extract from the notification.
        ///
        /// `Variables`.
        pub fn variables(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Variables", value.into());
            self
        }
    }

    impl From<CustomActionAttachment> for Json {
        fn from(value: CustomActionAttachment) -> Self {
            value.0.into()
        }
    }

    /// \> AWS Chatbot is now . [Learn more](https://docs.aws.amazon.com//chatbot/latest/adminguide/service-rename.html) \> \> `Type` attribute values remain unchanged.
    ///
    /// A property type of `AWS::Chatbot::CustomAction`.
    ///
    /// Required: `Operator`, `VariableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomActionAttachmentCriteria(Properties);

    impl CustomActionAttachmentCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operation to perform on the named variable.
        ///
        /// `Operator`. Required. Allowed: [`Operator`].
        pub fn operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operator", value.into());
            self
        }

        /// A value that is compared with the actual value of the variable based on the behavior of the operator.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }

        /// The name of the variable to operate on.
        ///
        /// `VariableName`. Required.
        pub fn variable_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VariableName", value.into());
            self
        }
    }

    impl From<CustomActionAttachmentCriteria> for Json {
        fn from(value: CustomActionAttachmentCriteria) -> Self {
            value.0.into()
        }
    }

    /// \> AWS Chatbot is now . [Learn more](https://docs.aws.amazon.com//chatbot/latest/adminguide/service-rename.html) \> \> `Type` attribute values remain unchanged.
    ///
    /// A property type of `AWS::Chatbot::CustomAction`.
    ///
    /// Required: `CommandText`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomActionDefinition(Properties);

    impl CustomActionDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The command string to run which may include variables by prefixing with a dollar sign ($).
        ///
        /// `CommandText`. Required.
        pub fn command_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CommandText", value.into());
            self
        }
    }

    impl From<CustomActionDefinition> for Json {
        fn from(value: CustomActionDefinition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chatbot::CustomAction`.
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
        /// Words for `Operator`.
        pub enum Operator {
            HasValue = "HAS_VALUE",
            Equals = "EQUALS",
        }
    }
}

/// Property types of [`MicrosoftTeamsChannelConfiguration`].
pub mod microsoft_teams_channel_configuration {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Chatbot::MicrosoftTeamsChannelConfiguration`.
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

/// Property types of [`SlackChannelConfiguration`].
pub mod slack_channel_configuration {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Chatbot::SlackChannelConfiguration`.
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
