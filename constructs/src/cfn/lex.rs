//! `AWS::Lex`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// \> Amazon Lex V2 is the only supported version in CloudFormation .
///
/// [`AWS::Lex::Bot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html).
///
/// Required: `DataPrivacy`, `IdleSessionTTLInSeconds`, `Name`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Bot(Properties);

impl Bot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether Amazon Lex V2 should automatically build the locales for the bot after a change.
    ///
    /// `AutoBuildBotLocales`.
    pub fn auto_build_bot_locales(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoBuildBotLocales", value.into());
        self
    }

    /// The Amazon S3 location of files used to import a bot.
    ///
    /// `BotFileS3Location`.
    pub fn bot_file_s3_location(mut self, value: impl Into<Value<bot::S3Location>>) -> Self {
        self.0.set("BotFileS3Location", value.into());
        self
    }

    /// A list of locales for the bot.
    ///
    /// `BotLocales`.
    pub fn bot_locales(mut self, value: impl Into<List<bot::BotLocale>>) -> Self {
        self.0.set("BotLocales", value.into());
        self
    }

    /// The list of bot members in a network to be created.
    ///
    /// `BotMembers`.
    pub fn bot_members(mut self, value: impl Into<List<bot::BotMember>>) -> Self {
        self.0.set("BotMembers", value.into());
        self
    }

    /// A list of tags to add to the bot. You can only add tags when you import a bot. You can't use the `UpdateBot` operation to update tags. To update tags, use the `TagResource` operation.
    ///
    /// `BotTags`.
    pub fn bot_tags(mut self, value: impl Into<List<bot::Tag>>) -> Self {
        self.0.set("BotTags", value.into());
        self
    }

    /// The type of a bot to create.
    ///
    /// `BotType`. Allowed: [`BotType`](bot::BotType). A change replaces the resource.
    pub fn bot_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BotType", value.into());
        self
    }

    /// By default, data stored by Amazon Lex is encrypted. The `DataPrivacy` structure provides settings that determine how Amazon Lex handles special cases of securing the data for your bot.
    ///
    /// `DataPrivacy`. Required.
    pub fn data_privacy(mut self, value: impl Into<Value<bot::DataPrivacy>>) -> Self {
        self.0.set("DataPrivacy", value.into());
        self
    }

    /// The description of the version.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `ErrorLogSettings`.
    pub fn error_log_settings(mut self, value: impl Into<Value<bot::ErrorLogSettings>>) -> Self {
        self.0.set("ErrorLogSettings", value.into());
        self
    }

    /// The time, in seconds, that Amazon Lex should keep information about a user's conversation with the bot.
    ///
    /// `IdleSessionTTLInSeconds`. Required.
    pub fn idle_session_ttl_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("IdleSessionTTLInSeconds", value.into());
        self
    }

    /// The name of the bot locale.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Replication`.
    pub fn replication(mut self, value: impl Into<Value<bot::Replication>>) -> Self {
        self.0.set("Replication", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role used to build and run the bot.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Specifies configuration settings for the alias used to test the bot. If the `TestBotAliasSettings` property is not specified, the settings are configured with default values.
    ///
    /// `TestBotAliasSettings`.
    pub fn test_bot_alias_settings(
        mut self,
        value: impl Into<Value<bot::TestBotAliasSettings>>,
    ) -> Self {
        self.0.set("TestBotAliasSettings", value.into());
        self
    }

    /// A list of tags to add to the test alias for a bot. You can only add tags when you import a bot. You can't use the `UpdateAlias` operation to update tags. To update tags on the test alias, use the `TagResource` operation.
    ///
    /// `TestBotAliasTags`.
    pub fn test_bot_alias_tags(mut self, value: impl Into<List<bot::Tag>>) -> Self {
        self.0.set("TestBotAliasTags", value.into());
        self
    }
}

impl Resource for Bot {
    const TYPE: &'static str = "AWS::Lex::Bot";
}

impl Construct for Bot {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Bot> for Properties {
    fn from(value: Bot) -> Self {
        value.0
    }
}

impl Handle<Bot> {
    /// The Amazon Resource Name (ARN) of the bot.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the bot.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// \> Amazon Lex V2 is the only supported version in CloudFormation .
///
/// [`AWS::Lex::BotAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botalias.html).
///
/// Required: `BotAliasName`, `BotId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BotAlias(Properties);

impl BotAlias {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies settings that are unique to a locale. For example, you can use different Lambda function depending on the bot's locale.
    ///
    /// `BotAliasLocaleSettings`.
    pub fn bot_alias_locale_settings(
        mut self,
        value: impl Into<List<bot_alias::BotAliasLocaleSettingsItem>>,
    ) -> Self {
        self.0.set("BotAliasLocaleSettings", value.into());
        self
    }

    /// The name of the bot alias.
    ///
    /// `BotAliasName`. Required.
    pub fn bot_alias_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BotAliasName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `BotAliasTags`.
    pub fn bot_alias_tags(mut self, value: impl Into<List<bot_alias::Tag>>) -> Self {
        self.0.set("BotAliasTags", value.into());
        self
    }

    /// The unique identifier of the bot.
    ///
    /// `BotId`. Required. A change replaces the resource.
    pub fn bot_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BotId", value.into());
        self
    }

    /// The version of the bot that the bot alias references.
    ///
    /// `BotVersion`.
    pub fn bot_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BotVersion", value.into());
        self
    }

    /// Specifies whether Amazon Lex logs text and audio for conversations with the bot. When you enable conversation logs, text logs store text input, transcripts of audio input, and associated metadata in Amazon CloudWatch logs.
    ///
    /// `ConversationLogSettings`.
    pub fn conversation_log_settings(
        mut self,
        value: impl Into<Value<bot_alias::ConversationLogSettings>>,
    ) -> Self {
        self.0.set("ConversationLogSettings", value.into());
        self
    }

    /// The description of the bot alias.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
    ///
    /// `SentimentAnalysisSettings`.
    pub fn sentiment_analysis_settings(
        mut self,
        value: impl Into<Value<bot_alias::SentimentAnalysisSettings>>,
    ) -> Self {
        self.0.set("SentimentAnalysisSettings", value.into());
        self
    }
}

impl Resource for BotAlias {
    const TYPE: &'static str = "AWS::Lex::BotAlias";
}

impl Construct for BotAlias {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BotAlias> for Properties {
    fn from(value: BotAlias) -> Self {
        value.0
    }
}

impl Handle<BotAlias> {
    /// The Amazon Resource Name (ARN) of the bot alias.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the bot alias.
    ///
    /// `Fn::GetAtt` of `BotAliasId`.
    #[must_use]
    pub fn bot_alias_id(self) -> Value<String> {
        self.attribute("BotAliasId")
    }

    /// The current status of the bot alias. When the status is Available the alias is ready for use with your bot.
    ///
    /// `Fn::GetAtt` of `BotAliasStatus`.
    #[must_use]
    pub fn bot_alias_status(self) -> Value<String> {
        self.attribute("BotAliasStatus")
    }
}

/// \> Amazon Lex V2 is the only supported version in CloudFormation .
///
/// [`AWS::Lex::BotVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botversion.html).
///
/// Required: `BotId`, `BotVersionLocaleSpecification`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BotVersion(Properties);

impl BotVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the bot.
    ///
    /// `BotId`. Required. A change replaces the resource.
    pub fn bot_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BotId", value.into());
        self
    }

    /// Specifies the locales that Amazon Lex adds to this version. You can choose the Draft version or any other previously published version for each locale.
    ///
    /// `BotVersionLocaleSpecification`. Required.
    pub fn bot_version_locale_specification(
        mut self,
        value: impl Into<List<bot_version::BotVersionLocaleSpecification>>,
    ) -> Self {
        self.0.set("BotVersionLocaleSpecification", value.into());
        self
    }

    /// The description of the version.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }
}

impl Resource for BotVersion {
    const TYPE: &'static str = "AWS::Lex::BotVersion";
}

impl Construct for BotVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BotVersion> for Properties {
    fn from(value: BotVersion) -> Self {
        value.0
    }
}

impl Handle<BotVersion> {
    /// The version of the bot.
    ///
    /// `Fn::GetAtt` of `BotVersion`.
    #[must_use]
    pub fn bot_version(self) -> Value<String> {
        self.attribute("BotVersion")
    }
}

/// \> Amazon Lex V2 is the only supported version in CloudFormation .
///
/// [`AWS::Lex::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-resourcepolicy.html).
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

    /// A resource policy to add to the resource. The policy is a JSON structure that contains one or more statements that define the policy. The policy must follow IAM syntax. If the policy isn't valid, Amazon Lex returns a validation exception.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::Lex::ResourcePolicy";
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

impl Handle<ResourcePolicy> {
    /// The identifier of the resource policy.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Specifies the current revision of a resource policy.
    ///
    /// `Fn::GetAtt` of `RevisionId`.
    #[must_use]
    pub fn revision_id(self) -> Value<String> {
        self.attribute("RevisionId")
    }
}

/// Property types and words of [`Bot`].
pub mod bot {
    use crate::{Json, List, Map, Properties, Value};

    /// Provides settings that enable advanced recognition settings for slot values.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedRecognitionSetting(Properties);

    impl AdvancedRecognitionSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables using the slot values as a custom vocabulary for recognizing user utterances.
        ///
        /// `AudioRecognitionStrategy`. Allowed: [`AudioRecognitionStrategy`].
        pub fn audio_recognition_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioRecognitionStrategy", value.into());
            self
        }
    }

    impl From<AdvancedRecognitionSetting> for Json {
        fn from(value: AdvancedRecognitionSetting) -> Self {
            value.0.into()
        }
    }

    /// Specifies the allowed input types.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `AllowAudioInput`, `AllowDTMFInput`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AllowedInputTypes(Properties);

    impl AllowedInputTypes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether audio input is allowed.
        ///
        /// `AllowAudioInput`. Required.
        pub fn allow_audio_input(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowAudioInput", value.into());
            self
        }

        /// Indicates whether DTMF input is allowed.
        ///
        /// `AllowDTMFInput`. Required.
        pub fn allow_dtmf_input(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowDTMFInput", value.into());
            self
        }
    }

    impl From<AllowedInputTypes> for Json {
        fn from(value: AllowedInputTypes) -> Self {
            value.0.into()
        }
    }

    /// Specifies the audio and DTMF input specification.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `StartTimeoutMs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioAndDTMFInputSpecification(Properties);

    impl AudioAndDTMFInputSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the settings on audio input.
        ///
        /// `AudioSpecification`.
        pub fn audio_specification(mut self, value: impl Into<Value<AudioSpecification>>) -> Self {
            self.0.set("AudioSpecification", value.into());
            self
        }

        /// Specifies the settings on DTMF input.
        ///
        /// `DTMFSpecification`.
        pub fn dtmf_specification(mut self, value: impl Into<Value<DTMFSpecification>>) -> Self {
            self.0.set("DTMFSpecification", value.into());
            self
        }

        /// Time for which a bot waits before assuming that the customer isn't going to speak or press a key. This timeout is shared between Audio and DTMF inputs.
        ///
        /// `StartTimeoutMs`. Required.
        pub fn start_timeout_ms(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartTimeoutMs", value.into());
            self
        }
    }

    impl From<AudioAndDTMFInputSpecification> for Json {
        fn from(value: AudioAndDTMFInputSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioFillerSettings(Properties);

    impl AudioFillerSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AudioType`. Allowed: [`AudioType`].
        pub fn audio_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioType", value.into());
            self
        }

        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// `MinimumPlayDurationInMilliseconds`.
        pub fn minimum_play_duration_in_milliseconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("MinimumPlayDurationInMilliseconds", value.into());
            self
        }

        /// `ResponseDeliveryDelayInMilliseconds`.
        pub fn response_delivery_delay_in_milliseconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("ResponseDeliveryDelayInMilliseconds", value.into());
            self
        }

        /// `StartDelayInMilliseconds`.
        pub fn start_delay_in_milliseconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartDelayInMilliseconds", value.into());
            self
        }
    }

    impl From<AudioFillerSettings> for Json {
        fn from(value: AudioFillerSettings) -> Self {
            value.0.into()
        }
    }

    /// The location of audio log files collected when conversation logging is enabled for a bot.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `S3Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioLogDestination(Properties);

    impl AudioLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Amazon S3 bucket where the audio files are stored.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<S3BucketLogDestination>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }
    }

    impl From<AudioLogDestination> for Json {
        fn from(value: AudioLogDestination) -> Self {
            value.0.into()
        }
    }

    /// Settings for logging audio of conversations between Amazon Lex and a user. You specify whether to log audio and the Amazon S3 bucket where the audio file is stored.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Destination`, `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioLogSetting(Properties);

    impl AudioLogSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the location of the audio log files collected when conversation logging is enabled for a bot.
        ///
        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<AudioLogDestination>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// Determines whether audio logging in enabled for the bot.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<AudioLogSetting> for Json {
        fn from(value: AudioLogSetting) -> Self {
            value.0.into()
        }
    }

    /// Specifies the audio input specifications.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `EndTimeoutMs`, `MaxLengthMs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioSpecification(Properties);

    impl AudioSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Time for which a bot waits after the customer stops speaking to assume the utterance is finished.
        ///
        /// `EndTimeoutMs`. Required.
        pub fn end_timeout_ms(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EndTimeoutMs", value.into());
            self
        }

        /// Time for how long Amazon Lex waits before speech input is truncated and the speech is returned to application.
        ///
        /// `MaxLengthMs`. Required.
        pub fn max_length_ms(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxLengthMs", value.into());
            self
        }
    }

    impl From<AudioSpecification> for Json {
        fn from(value: AudioSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BedrockAgentIntentConfiguration(Properties);

    impl BedrockAgentIntentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BedrockAgentConfiguration`.
        pub fn bedrock_agent_configuration(
            mut self,
            value: impl Into<Value<BedrockAgentIntentConfigurationBedrockAgentConfiguration>>,
        ) -> Self {
            self.0.set("BedrockAgentConfiguration", value.into());
            self
        }

        /// `BedrockAgentIntentKnowledgeBaseConfiguration`.
        pub fn bedrock_agent_intent_knowledge_base_configuration(
            mut self,
            value: impl Into<
                Value<BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration>,
            >,
        ) -> Self {
            self.0
                .set("BedrockAgentIntentKnowledgeBaseConfiguration", value.into());
            self
        }
    }

    impl From<BedrockAgentIntentConfiguration> for Json {
        fn from(value: BedrockAgentIntentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BedrockAgentIntentConfigurationBedrockAgentConfiguration(Properties);

    impl BedrockAgentIntentConfigurationBedrockAgentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BedrockAgentAliasId`.
        pub fn bedrock_agent_alias_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BedrockAgentAliasId", value.into());
            self
        }

        /// `BedrockAgentId`.
        pub fn bedrock_agent_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BedrockAgentId", value.into());
            self
        }
    }

    impl From<BedrockAgentIntentConfigurationBedrockAgentConfiguration> for Json {
        fn from(value: BedrockAgentIntentConfigurationBedrockAgentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `BedrockKnowledgeBaseArn`, `BedrockModelConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration(
        Properties,
    );

    impl BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BedrockKnowledgeBaseArn`. Required.
        pub fn bedrock_knowledge_base_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BedrockKnowledgeBaseArn", value.into());
            self
        }

        /// `BedrockModelConfiguration`. Required.
        pub fn bedrock_model_configuration(
            mut self,
            value: impl Into<Value<BedrockModelSpecification>>,
        ) -> Self {
            self.0.set("BedrockModelConfiguration", value.into());
            self
        }
    }

    impl From<BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration> for Json {
        fn from(
            value: BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration,
        ) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot building.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `ModelArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BedrockModelSpecification(Properties);

    impl BedrockModelSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BedrockGuardrailConfiguration`.
        pub fn bedrock_guardrail_configuration(
            mut self,
            value: impl Into<Value<BedrockModelSpecificationBedrockGuardrailConfiguration>>,
        ) -> Self {
            self.0.set("BedrockGuardrailConfiguration", value.into());
            self
        }

        /// `BedrockModelCustomPrompt`.
        pub fn bedrock_model_custom_prompt(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BedrockModelCustomPrompt", value.into());
            self
        }

        /// `BedrockTraceStatus`. Allowed: [`BedrockTraceStatus`].
        pub fn bedrock_trace_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BedrockTraceStatus", value.into());
            self
        }

        /// The ARN of the foundation model used in descriptive bot building.
        ///
        /// `ModelArn`. Required.
        pub fn model_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelArn", value.into());
            self
        }
    }

    impl From<BedrockModelSpecification> for Json {
        fn from(value: BedrockModelSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BedrockModelSpecificationBedrockGuardrailConfiguration(Properties);

    impl BedrockModelSpecificationBedrockGuardrailConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BedrockGuardrailIdentifier`.
        pub fn bedrock_guardrail_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BedrockGuardrailIdentifier", value.into());
            self
        }

        /// `BedrockGuardrailVersion`.
        pub fn bedrock_guardrail_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BedrockGuardrailVersion", value.into());
            self
        }
    }

    impl From<BedrockModelSpecificationBedrockGuardrailConfiguration> for Json {
        fn from(value: BedrockModelSpecificationBedrockGuardrailConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies settings that are unique to a locale. For example, you can use different Lambda function depending on the bot's locale.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BotAliasLocaleSettings(Properties);

    impl BotAliasLocaleSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Lambda function that should be used in the locale.
        ///
        /// `CodeHookSpecification`.
        pub fn code_hook_specification(
            mut self,
            value: impl Into<Value<CodeHookSpecification>>,
        ) -> Self {
            self.0.set("CodeHookSpecification", value.into());
            self
        }

        /// Determines whether the locale is enabled for the bot. If the value is `false` , the locale isn't available for use.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<BotAliasLocaleSettings> for Json {
        fn from(value: BotAliasLocaleSettings) -> Self {
            value.0.into()
        }
    }

    /// Specifies locale settings for a single locale.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `BotAliasLocaleSetting`, `LocaleId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BotAliasLocaleSettingsItem(Properties);

    impl BotAliasLocaleSettingsItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies locale settings for a locale.
        ///
        /// `BotAliasLocaleSetting`. Required.
        pub fn bot_alias_locale_setting(
            mut self,
            value: impl Into<Value<BotAliasLocaleSettings>>,
        ) -> Self {
            self.0.set("BotAliasLocaleSetting", value.into());
            self
        }

        /// Specifies the locale that the settings apply to.
        ///
        /// `LocaleId`. Required.
        pub fn locale_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocaleId", value.into());
            self
        }
    }

    impl From<BotAliasLocaleSettingsItem> for Json {
        fn from(value: BotAliasLocaleSettingsItem) -> Self {
            value.0.into()
        }
    }

    /// Provides configuration information for a locale.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `LocaleId`, `NluConfidenceThreshold`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BotLocale(Properties);

    impl BotLocale {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AudioFillerSettings`.
        pub fn audio_filler_settings(
            mut self,
            value: impl Into<Value<AudioFillerSettings>>,
        ) -> Self {
            self.0.set("AudioFillerSettings", value.into());
            self
        }

        /// Specifies a custom vocabulary to use with a specific locale.
        ///
        /// `CustomVocabulary`.
        pub fn custom_vocabulary(mut self, value: impl Into<Value<CustomVocabulary>>) -> Self {
            self.0.set("CustomVocabulary", value.into());
            self
        }

        /// A description of the bot locale. Use this to help identify the bot locale in lists.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// `GenerativeAISettings`.
        pub fn generative_ai_settings(
            mut self,
            value: impl Into<Value<GenerativeAISettings>>,
        ) -> Self {
            self.0.set("GenerativeAISettings", value.into());
            self
        }

        /// One or more intents defined for the locale.
        ///
        /// `Intents`.
        pub fn intents(mut self, value: impl Into<List<Intent>>) -> Self {
            self.0.set("Intents", value.into());
            self
        }

        /// The identifier of the language and locale that the bot will be used in. The string must match one of the supported locales.
        ///
        /// `LocaleId`. Required.
        pub fn locale_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocaleId", value.into());
            self
        }

        /// Determines the threshold where Amazon Lex will insert the `AMAZON.FallbackIntent` , `AMAZON.KendraSearchIntent` , or both when returning alternative intents. You must configure an `AMAZON.FallbackIntent` .
        ///
        /// `NluConfidenceThreshold`. Required.
        pub fn nlu_confidence_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("NluConfidenceThreshold", value.into());
            self
        }

        /// One or more slot types defined for the locale.
        ///
        /// `SlotTypes`.
        pub fn slot_types(mut self, value: impl Into<List<SlotType>>) -> Self {
            self.0.set("SlotTypes", value.into());
            self
        }

        /// `SpeechDetectionSensitivity`. Allowed: [`SpeechDetectionSensitivity`].
        pub fn speech_detection_sensitivity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpeechDetectionSensitivity", value.into());
            self
        }

        /// `SpeechRecognitionSettings`.
        pub fn speech_recognition_settings(
            mut self,
            value: impl Into<Value<SpeechRecognitionSettings>>,
        ) -> Self {
            self.0.set("SpeechRecognitionSettings", value.into());
            self
        }

        /// `UnifiedSpeechSettings`.
        pub fn unified_speech_settings(
            mut self,
            value: impl Into<Value<UnifiedSpeechSettings>>,
        ) -> Self {
            self.0.set("UnifiedSpeechSettings", value.into());
            self
        }

        /// Defines settings for using an Amazon Polly voice to communicate with a user.
        ///
        /// `VoiceSettings`.
        pub fn voice_settings(mut self, value: impl Into<Value<VoiceSettings>>) -> Self {
            self.0.set("VoiceSettings", value.into());
            self
        }
    }

    impl From<BotLocale> for Json {
        fn from(value: BotLocale) -> Self {
            value.0.into()
        }
    }

    /// A bot that is a member of a bot network.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `BotMemberAliasId`, `BotMemberAliasName`, `BotMemberId`, `BotMemberName`, `BotMemberVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BotMember(Properties);

    impl BotMember {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The alias ID of a bot that is a member of this network of bots.
        ///
        /// `BotMemberAliasId`. Required.
        pub fn bot_member_alias_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BotMemberAliasId", value.into());
            self
        }

        /// The alias name of a bot that is a member of this network of bots.
        ///
        /// `BotMemberAliasName`. Required.
        pub fn bot_member_alias_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BotMemberAliasName", value.into());
            self
        }

        /// The unique ID of a bot that is a member of this network of bots.
        ///
        /// `BotMemberId`. Required.
        pub fn bot_member_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BotMemberId", value.into());
            self
        }

        /// The unique name of a bot that is a member of this network of bots.
        ///
        /// `BotMemberName`. Required.
        pub fn bot_member_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BotMemberName", value.into());
            self
        }

        /// The version of a bot that is a member of this network of bots.
        ///
        /// `BotMemberVersion`. Required.
        pub fn bot_member_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BotMemberVersion", value.into());
            self
        }
    }

    impl From<BotMember> for Json {
        fn from(value: BotMember) -> Self {
            value.0.into()
        }
    }

    /// Describes a button to use on a response card used to gather slot values from a user.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Text`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Button(Properties);

    impl Button {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The text that appears on the button. Use this to tell the user what value is returned when they choose this button.
        ///
        /// `Text`. Required.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }

        /// The value returned to Amazon Lex when the user chooses this button. This must be one of the slot values configured for the slot.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Button> for Json {
        fn from(value: Button) -> Self {
            value.0.into()
        }
    }

    /// The Amazon CloudWatch Logs log group where the text and metadata logs are delivered. The log group must exist before you enable logging.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `CloudWatchLogGroupArn`, `LogPrefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogGroupLogDestination(Properties);

    impl CloudWatchLogGroupLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the log group where text and metadata logs are delivered.
        ///
        /// `CloudWatchLogGroupArn`. Required.
        pub fn cloud_watch_log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CloudWatchLogGroupArn", value.into());
            self
        }

        /// The prefix of the log stream name within the log group that you specified
        ///
        /// `LogPrefix`. Required.
        pub fn log_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogPrefix", value.into());
            self
        }
    }

    impl From<CloudWatchLogGroupLogDestination> for Json {
        fn from(value: CloudWatchLogGroupLogDestination) -> Self {
            value.0.into()
        }
    }

    /// Contains information about code hooks that Amazon Lex calls during a conversation.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `LambdaCodeHook`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeHookSpecification(Properties);

    impl CodeHookSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot.
        ///
        /// `LambdaCodeHook`. Required.
        pub fn lambda_code_hook(mut self, value: impl Into<Value<LambdaCodeHook>>) -> Self {
            self.0.set("LambdaCodeHook", value.into());
            self
        }
    }

    impl From<CodeHookSpecification> for Json {
        fn from(value: CodeHookSpecification) -> Self {
            value.0.into()
        }
    }

    /// A composite slot is a combination of two or more slots that capture multiple pieces of information in a single user input.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CompositeSlotTypeSetting(Properties);

    impl CompositeSlotTypeSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Subslots in the composite slot.
        ///
        /// `SubSlots`.
        pub fn sub_slots(mut self, value: impl Into<List<SubSlotTypeComposition>>) -> Self {
            self.0.set("SubSlots", value.into());
            self
        }
    }

    impl From<CompositeSlotTypeSetting> for Json {
        fn from(value: CompositeSlotTypeSetting) -> Self {
            value.0.into()
        }
    }

    /// Provides an expression that evaluates to true or false.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `ExpressionString`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Condition(Properties);

    impl Condition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The expression string that is evaluated.
        ///
        /// `ExpressionString`. Required.
        pub fn expression_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExpressionString", value.into());
            self
        }
    }

    impl From<Condition> for Json {
        fn from(value: Condition) -> Self {
            value.0.into()
        }
    }

    /// A set of actions that Amazon Lex should run if the condition is matched.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Condition`, `Name`, `NextStep`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConditionalBranch(Properties);

    impl ConditionalBranch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains the expression to evaluate. If the condition is true, the branch's actions are taken.
        ///
        /// `Condition`. Required.
        pub fn condition(mut self, value: impl Into<Value<Condition>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// The name of the branch.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The next step in the conversation.
        ///
        /// `NextStep`. Required.
        pub fn next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("NextStep", value.into());
            self
        }

        /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
        ///
        /// `Response`.
        pub fn response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("Response", value.into());
            self
        }
    }

    impl From<ConditionalBranch> for Json {
        fn from(value: ConditionalBranch) -> Self {
            value.0.into()
        }
    }

    /// Provides a list of conditional branches. Branches are evaluated in the order that they are entered in the list. The first branch with a condition that evaluates to true is executed. The last branch in the list is the default branch.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `ConditionalBranches`, `DefaultBranch`, `IsActive`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConditionalSpecification(Properties);

    impl ConditionalSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of conditional branches. A conditional branch is made up of a condition, a response and a next step. The response and next step are executed when the condition is true.
        ///
        /// `ConditionalBranches`. Required.
        pub fn conditional_branches(mut self, value: impl Into<List<ConditionalBranch>>) -> Self {
            self.0.set("ConditionalBranches", value.into());
            self
        }

        /// The conditional branch that should be followed when the conditions for other branches are not satisfied. A conditional branch is made up of a condition, a response and a next step.
        ///
        /// `DefaultBranch`. Required.
        pub fn default_branch(mut self, value: impl Into<Value<DefaultConditionalBranch>>) -> Self {
            self.0.set("DefaultBranch", value.into());
            self
        }

        /// Determines whether a conditional branch is active. When `IsActive` is false, the conditions are not evaluated.
        ///
        /// `IsActive`. Required.
        pub fn is_active(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsActive", value.into());
            self
        }
    }

    impl From<ConditionalSpecification> for Json {
        fn from(value: ConditionalSpecification) -> Self {
            value.0.into()
        }
    }

    /// Configures conversation logging that saves audio, text, and metadata for the conversations with your users.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConversationLogSettings(Properties);

    impl ConversationLogSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 settings for logging audio to an S3 bucket.
        ///
        /// `AudioLogSettings`.
        pub fn audio_log_settings(mut self, value: impl Into<List<AudioLogSetting>>) -> Self {
            self.0.set("AudioLogSettings", value.into());
            self
        }

        /// The Amazon CloudWatch Logs settings for logging text and metadata.
        ///
        /// `TextLogSettings`.
        pub fn text_log_settings(mut self, value: impl Into<List<TextLogSetting>>) -> Self {
            self.0.set("TextLogSettings", value.into());
            self
        }
    }

    impl From<ConversationLogSettings> for Json {
        fn from(value: ConversationLogSettings) -> Self {
            value.0.into()
        }
    }

    /// A custom response string that Amazon Lex sends to your application. You define the content and structure the string.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomPayload(Properties);

    impl CustomPayload {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The string that is sent to your application.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<CustomPayload> for Json {
        fn from(value: CustomPayload) -> Self {
            value.0.into()
        }
    }

    /// Specifies a custom vocabulary. A custom vocabulary is a list of words that you expect to be used during a conversation with your bot.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `CustomVocabularyItems`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomVocabulary(Properties);

    impl CustomVocabulary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a list of words that you expect to be used during a conversation with your bot.
        ///
        /// `CustomVocabularyItems`. Required.
        pub fn custom_vocabulary_items(
            mut self,
            value: impl Into<List<CustomVocabularyItem>>,
        ) -> Self {
            self.0.set("CustomVocabularyItems", value.into());
            self
        }
    }

    impl From<CustomVocabulary> for Json {
        fn from(value: CustomVocabulary) -> Self {
            value.0.into()
        }
    }

    /// Specifies an entry in a custom vocabulary.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Phrase`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomVocabularyItem(Properties);

    impl CustomVocabularyItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The DisplayAs value for the custom vocabulary item from the custom vocabulary list.
        ///
        /// `DisplayAs`.
        pub fn display_as(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DisplayAs", value.into());
            self
        }

        /// Specifies 1 - 4 words that should be recognized.
        ///
        /// `Phrase`. Required.
        pub fn phrase(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Phrase", value.into());
            self
        }

        /// Specifies the degree to which the phrase recognition is boosted. The default value is 1.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<CustomVocabularyItem> for Json {
        fn from(value: CustomVocabularyItem) -> Self {
            value.0.into()
        }
    }

    /// Specifies the DTMF input specifications.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `DeletionCharacter`, `EndCharacter`, `EndTimeoutMs`, `MaxLength`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DTMFSpecification(Properties);

    impl DTMFSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The DTMF character that clears the accumulated DTMF digits and immediately ends the input.
        ///
        /// `DeletionCharacter`. Required.
        pub fn deletion_character(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeletionCharacter", value.into());
            self
        }

        /// The DTMF character that immediately ends input. If the user does not press this character, the input ends after the end timeout.
        ///
        /// `EndCharacter`. Required.
        pub fn end_character(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndCharacter", value.into());
            self
        }

        /// How long the bot should wait after the last DTMF character input before assuming that the input has concluded.
        ///
        /// `EndTimeoutMs`. Required.
        pub fn end_timeout_ms(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EndTimeoutMs", value.into());
            self
        }

        /// The maximum number of DTMF digits allowed in an utterance.
        ///
        /// `MaxLength`. Required.
        pub fn max_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxLength", value.into());
            self
        }
    }

    impl From<DTMFSpecification> for Json {
        fn from(value: DTMFSpecification) -> Self {
            value.0.into()
        }
    }

    /// By default, data stored by Amazon Lex is encrypted. The `DataPrivacy` structure provides settings that determine how Amazon Lex handles special cases of securing the data for your bot.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `ChildDirected`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataPrivacy(Properties);

    impl DataPrivacy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ChildDirected`. Required.
        pub fn child_directed(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ChildDirected", value.into());
            self
        }
    }

    impl From<DataPrivacy> for Json {
        fn from(value: DataPrivacy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `ApiTokenSecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeepgramSpeechModelConfig(Properties);

    impl DeepgramSpeechModelConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ApiTokenSecretArn`. Required.
        pub fn api_token_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiTokenSecretArn", value.into());
            self
        }

        /// `ModelId`.
        pub fn model_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelId", value.into());
            self
        }
    }

    impl From<DeepgramSpeechModelConfig> for Json {
        fn from(value: DeepgramSpeechModelConfig) -> Self {
            value.0.into()
        }
    }

    /// A set of actions that Amazon Lex should run if none of the other conditions are met.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultConditionalBranch(Properties);

    impl DefaultConditionalBranch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The next step in the conversation.
        ///
        /// `NextStep`.
        pub fn next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("NextStep", value.into());
            self
        }

        /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
        ///
        /// `Response`.
        pub fn response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("Response", value.into());
            self
        }
    }

    impl From<DefaultConditionalBranch> for Json {
        fn from(value: DefaultConditionalBranch) -> Self {
            value.0.into()
        }
    }

    /// Defines the action that the bot executes at runtime when the conversation reaches this step.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DialogAction(Properties);

    impl DialogAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If the dialog action is `ElicitSlot` , defines the slot to elicit from the user.
        ///
        /// `SlotToElicit`.
        pub fn slot_to_elicit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SlotToElicit", value.into());
            self
        }

        /// When true the next message for the intent is not used.
        ///
        /// `SuppressNextMessage`.
        pub fn suppress_next_message(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SuppressNextMessage", value.into());
            self
        }

        /// The action that the bot should execute.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<DialogAction> for Json {
        fn from(value: DialogAction) -> Self {
            value.0.into()
        }
    }

    /// Settings that specify the dialog code hook that is called by Amazon Lex at a step of the conversation.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `EnableCodeHookInvocation`, `IsActive`, `PostCodeHookSpecification`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DialogCodeHookInvocationSetting(Properties);

    impl DialogCodeHookInvocationSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether a Lambda function should be invoked for the dialog.
        ///
        /// `EnableCodeHookInvocation`. Required.
        pub fn enable_code_hook_invocation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableCodeHookInvocation", value.into());
            self
        }

        /// A label that indicates the dialog step from which the dialog code hook is happening.
        ///
        /// `InvocationLabel`.
        pub fn invocation_label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvocationLabel", value.into());
            self
        }

        /// Determines whether a dialog code hook is used when the intent is activated.
        ///
        /// `IsActive`. Required.
        pub fn is_active(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsActive", value.into());
            self
        }

        /// Contains the responses and actions that Amazon Lex takes after the Lambda function is complete.
        ///
        /// `PostCodeHookSpecification`. Required.
        pub fn post_code_hook_specification(
            mut self,
            value: impl Into<Value<PostDialogCodeHookInvocationSpecification>>,
        ) -> Self {
            self.0.set("PostCodeHookSpecification", value.into());
            self
        }
    }

    impl From<DialogCodeHookInvocationSetting> for Json {
        fn from(value: DialogCodeHookInvocationSetting) -> Self {
            value.0.into()
        }
    }

    /// Settings that determine the Lambda function that Amazon Lex uses for processing user responses.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DialogCodeHookSetting(Properties);

    impl DialogCodeHookSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables the dialog code hook so that it processes user requests.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<DialogCodeHookSetting> for Json {
        fn from(value: DialogCodeHookSetting) -> Self {
            value.0.into()
        }
    }

    /// The current state of the conversation with the user.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DialogState(Properties);

    impl DialogState {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the action that the bot executes at runtime when the conversation reaches this step.
        ///
        /// `DialogAction`.
        pub fn dialog_action(mut self, value: impl Into<Value<DialogAction>>) -> Self {
            self.0.set("DialogAction", value.into());
            self
        }

        /// Override settings to configure the intent state.
        ///
        /// `Intent`.
        pub fn intent(mut self, value: impl Into<Value<IntentOverride>>) -> Self {
            self.0.set("Intent", value.into());
            self
        }

        /// Map of key/value pairs representing session-specific context information. It contains application information passed between Amazon Lex and a client application.
        ///
        /// `SessionAttributes`.
        pub fn session_attributes(mut self, value: impl Into<List<SessionAttribute>>) -> Self {
            self.0.set("SessionAttributes", value.into());
            self
        }
    }

    impl From<DialogState> for Json {
        fn from(value: DialogState) -> Self {
            value.0.into()
        }
    }

    /// Settings that specify the dialog code hook that is called by Amazon Lex between eliciting slot values.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `EnableCodeHookInvocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ElicitationCodeHookInvocationSetting(Properties);

    impl ElicitationCodeHookInvocationSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether a Lambda function should be invoked for the dialog.
        ///
        /// `EnableCodeHookInvocation`. Required.
        pub fn enable_code_hook_invocation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableCodeHookInvocation", value.into());
            self
        }

        /// A label that indicates the dialog step from which the dialog code hook is happening.
        ///
        /// `InvocationLabel`.
        pub fn invocation_label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvocationLabel", value.into());
            self
        }
    }

    impl From<ElicitationCodeHookInvocationSetting> for Json {
        fn from(value: ElicitationCodeHookInvocationSetting) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ErrorLogSettings(Properties);

    impl ErrorLogSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<ErrorLogSettings> for Json {
        fn from(value: ErrorLogSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information about the external source of the slot type's definition.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExternalSourceSetting(Properties);

    impl ExternalSourceSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings required for a slot type based on a grammar that you provide.
        ///
        /// `GrammarSlotTypeSetting`.
        pub fn grammar_slot_type_setting(
            mut self,
            value: impl Into<Value<GrammarSlotTypeSetting>>,
        ) -> Self {
            self.0.set("GrammarSlotTypeSetting", value.into());
            self
        }
    }

    impl From<ExternalSourceSetting> for Json {
        fn from(value: ExternalSourceSetting) -> Self {
            value.0.into()
        }
    }

    /// Determines if a Lambda function should be invoked for a specific intent.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FulfillmentCodeHookSetting(Properties);

    impl FulfillmentCodeHookSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether a Lambda function should be invoked to fulfill a specific intent.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Provides settings for update messages sent to the user for long-running Lambda fulfillment functions. Fulfillment updates can be used only with streaming conversations.
        ///
        /// `FulfillmentUpdatesSpecification`.
        pub fn fulfillment_updates_specification(
            mut self,
            value: impl Into<Value<FulfillmentUpdatesSpecification>>,
        ) -> Self {
            self.0.set("FulfillmentUpdatesSpecification", value.into());
            self
        }

        /// Determines whether the fulfillment code hook is used. When `active` is false, the code hook doesn't run.
        ///
        /// `IsActive`.
        pub fn is_active(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsActive", value.into());
            self
        }

        /// Provides settings for messages sent to the user for after the Lambda fulfillment function completes. Post-fulfillment messages can be sent for both streaming and non-streaming conversations.
        ///
        /// `PostFulfillmentStatusSpecification`.
        pub fn post_fulfillment_status_specification(
            mut self,
            value: impl Into<Value<PostFulfillmentStatusSpecification>>,
        ) -> Self {
            self.0
                .set("PostFulfillmentStatusSpecification", value.into());
            self
        }
    }

    impl From<FulfillmentCodeHookSetting> for Json {
        fn from(value: FulfillmentCodeHookSetting) -> Self {
            value.0.into()
        }
    }

    /// Provides settings for a message that is sent to the user when a fulfillment Lambda function starts running.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `DelayInSeconds`, `MessageGroups`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FulfillmentStartResponseSpecification(Properties);

    impl FulfillmentStartResponseSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether the user can interrupt the start message while it is playing.
        ///
        /// `AllowInterrupt`.
        pub fn allow_interrupt(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowInterrupt", value.into());
            self
        }

        /// The delay between when the Lambda fulfillment function starts running and the start message is played. If the Lambda function returns before the delay is over, the start message isn't played.
        ///
        /// `DelayInSeconds`. Required.
        pub fn delay_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DelayInSeconds", value.into());
            self
        }

        /// Text: 1 - 5 message groups that contain start messages. Amazon Lex chooses one of the messages to play to the user.
        ///
        /// `MessageGroups`. Required.
        pub fn message_groups(mut self, value: impl Into<List<MessageGroup>>) -> Self {
            self.0.set("MessageGroups", value.into());
            self
        }
    }

    impl From<FulfillmentStartResponseSpecification> for Json {
        fn from(value: FulfillmentStartResponseSpecification) -> Self {
            value.0.into()
        }
    }

    /// Provides settings for a message that is sent periodically to the user while a fulfillment Lambda function is running.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `FrequencyInSeconds`, `MessageGroups`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FulfillmentUpdateResponseSpecification(Properties);

    impl FulfillmentUpdateResponseSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether the user can interrupt an update message while it is playing.
        ///
        /// `AllowInterrupt`.
        pub fn allow_interrupt(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowInterrupt", value.into());
            self
        }

        /// The frequency that a message is sent to the user. When the period ends, Amazon Lex chooses a message from the message groups and plays it to the user.
        ///
        /// `FrequencyInSeconds`. Required.
        pub fn frequency_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FrequencyInSeconds", value.into());
            self
        }

        /// Text: 1 - 5 message groups that contain update messages. Amazon Lex chooses one of the messages to play to the user.
        ///
        /// `MessageGroups`. Required.
        pub fn message_groups(mut self, value: impl Into<List<MessageGroup>>) -> Self {
            self.0.set("MessageGroups", value.into());
            self
        }
    }

    impl From<FulfillmentUpdateResponseSpecification> for Json {
        fn from(value: FulfillmentUpdateResponseSpecification) -> Self {
            value.0.into()
        }
    }

    /// Provides information for updating the user on the progress of fulfilling an intent.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Active`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FulfillmentUpdatesSpecification(Properties);

    impl FulfillmentUpdatesSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether fulfillment updates are sent to the user. When this field is true, updates are sent.
        ///
        /// `Active`. Required.
        pub fn active(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Active", value.into());
            self
        }

        /// Provides configuration information for the message sent to users when the fulfillment Lambda functions starts running.
        ///
        /// `StartResponse`.
        pub fn start_response(
            mut self,
            value: impl Into<Value<FulfillmentStartResponseSpecification>>,
        ) -> Self {
            self.0.set("StartResponse", value.into());
            self
        }

        /// The length of time that the fulfillment Lambda function should run before it times out.
        ///
        /// `TimeoutInSeconds`.
        pub fn timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInSeconds", value.into());
            self
        }

        /// Provides configuration information for messages sent periodically to the user while the fulfillment Lambda function is running.
        ///
        /// `UpdateResponse`.
        pub fn update_response(
            mut self,
            value: impl Into<Value<FulfillmentUpdateResponseSpecification>>,
        ) -> Self {
            self.0.set("UpdateResponse", value.into());
            self
        }
    }

    impl From<FulfillmentUpdatesSpecification> for Json {
        fn from(value: FulfillmentUpdatesSpecification) -> Self {
            value.0.into()
        }
    }

    /// Contains specifications about the generative AI capabilities from Amazon Bedrock that you can turn on for your bot.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GenerativeAISettings(Properties);

    impl GenerativeAISettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BuildtimeSettings`.
        pub fn buildtime_settings(
            mut self,
            value: impl Into<Value<GenerativeAISettingsBuildtimeSettings>>,
        ) -> Self {
            self.0.set("BuildtimeSettings", value.into());
            self
        }

        /// `RuntimeSettings`.
        pub fn runtime_settings(
            mut self,
            value: impl Into<Value<GenerativeAISettingsRuntimeSettings>>,
        ) -> Self {
            self.0.set("RuntimeSettings", value.into());
            self
        }
    }

    impl From<GenerativeAISettings> for Json {
        fn from(value: GenerativeAISettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GenerativeAISettingsBuildtimeSettings(Properties);

    impl GenerativeAISettingsBuildtimeSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DescriptiveBotBuilderSpecification`.
        pub fn descriptive_bot_builder_specification(
            mut self,
            value: impl Into<
                Value<GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification>,
            >,
        ) -> Self {
            self.0
                .set("DescriptiveBotBuilderSpecification", value.into());
            self
        }

        /// `SampleUtteranceGenerationSpecification`.
        pub fn sample_utterance_generation_specification(
            mut self,
            value: impl Into<
                Value<GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification>,
            >,
        ) -> Self {
            self.0
                .set("SampleUtteranceGenerationSpecification", value.into());
            self
        }
    }

    impl From<GenerativeAISettingsBuildtimeSettings> for Json {
        fn from(value: GenerativeAISettingsBuildtimeSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification(Properties);

    impl GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BedrockModelSpecification`.
        pub fn bedrock_model_specification(
            mut self,
            value: impl Into<Value<BedrockModelSpecification>>,
        ) -> Self {
            self.0.set("BedrockModelSpecification", value.into());
            self
        }

        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification> for Json {
        fn from(
            value: GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification,
        ) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification(
        Properties,
    );

    impl GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BedrockModelSpecification`.
        pub fn bedrock_model_specification(
            mut self,
            value: impl Into<Value<BedrockModelSpecification>>,
        ) -> Self {
            self.0.set("BedrockModelSpecification", value.into());
            self
        }

        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification> for Json {
        fn from(
            value: GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification,
        ) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GenerativeAISettingsRuntimeSettings(Properties);

    impl GenerativeAISettingsRuntimeSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `NluImprovementSpecification`.
        pub fn nlu_improvement_specification(
            mut self,
            value: impl Into<Value<GenerativeAISettingsRuntimeSettingsNluImprovementSpecification>>,
        ) -> Self {
            self.0.set("NluImprovementSpecification", value.into());
            self
        }

        /// `SlotResolutionImprovementSpecification`.
        pub fn slot_resolution_improvement_specification(
            mut self,
            value: impl Into<
                Value<GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification>,
            >,
        ) -> Self {
            self.0
                .set("SlotResolutionImprovementSpecification", value.into());
            self
        }
    }

    impl From<GenerativeAISettingsRuntimeSettings> for Json {
        fn from(value: GenerativeAISettingsRuntimeSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GenerativeAISettingsRuntimeSettingsNluImprovementSpecification(Properties);

    impl GenerativeAISettingsRuntimeSettingsNluImprovementSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AssistedNluMode`. Allowed: [`AssistedNluMode`].
        pub fn assisted_nlu_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssistedNluMode", value.into());
            self
        }

        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// `IntentDisambiguationSettings`.
        pub fn intent_disambiguation_settings(
            mut self,
            value: impl Into<Value<IntentDisambiguationSettings>>,
        ) -> Self {
            self.0.set("IntentDisambiguationSettings", value.into());
            self
        }
    }

    impl From<GenerativeAISettingsRuntimeSettingsNluImprovementSpecification> for Json {
        fn from(value: GenerativeAISettingsRuntimeSettingsNluImprovementSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification(
        Properties,
    );

    impl GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BedrockModelSpecification`.
        pub fn bedrock_model_specification(
            mut self,
            value: impl Into<Value<BedrockModelSpecification>>,
        ) -> Self {
            self.0.set("BedrockModelSpecification", value.into());
            self
        }

        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification> for Json {
        fn from(
            value: GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification,
        ) -> Self {
            value.0.into()
        }
    }

    /// Settings requried for a slot type based on a grammar that you provide.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrammarSlotTypeSetting(Properties);

    impl GrammarSlotTypeSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The source of the grammar used to create the slot type.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<GrammarSlotTypeSource>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<GrammarSlotTypeSetting> for Json {
        fn from(value: GrammarSlotTypeSetting) -> Self {
            value.0.into()
        }
    }

    /// Describes the Amazon S3 bucket name and location for the grammar that is the source for the slot type.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `S3BucketName`, `S3ObjectKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrammarSlotTypeSource(Properties);

    impl GrammarSlotTypeSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS key required to decrypt the contents of the grammar, if any.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// The name of the Amazon S3 bucket that contains the grammar source.
        ///
        /// `S3BucketName`. Required.
        pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketName", value.into());
            self
        }

        /// The path to the grammar in the Amazon S3 bucket.
        ///
        /// `S3ObjectKey`. Required.
        pub fn s3_object_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3ObjectKey", value.into());
            self
        }
    }

    impl From<GrammarSlotTypeSource> for Json {
        fn from(value: GrammarSlotTypeSource) -> Self {
            value.0.into()
        }
    }

    /// A card that is shown to the user by a messaging platform. You define the contents of the card, the card is displayed by the platform.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Title`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageResponseCard(Properties);

    impl ImageResponseCard {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of buttons that should be displayed on the response card. The arrangement of the buttons is determined by the platform that displays the button.
        ///
        /// `Buttons`.
        pub fn buttons(mut self, value: impl Into<List<Button>>) -> Self {
            self.0.set("Buttons", value.into());
            self
        }

        /// The URL of an image to display on the response card. The image URL must be publicly available so that the platform displaying the response card has access to the image.
        ///
        /// `ImageUrl`.
        pub fn image_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUrl", value.into());
            self
        }

        /// The subtitle to display on the response card. The format of the subtitle is determined by the platform displaying the response card.
        ///
        /// `Subtitle`.
        pub fn subtitle(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Subtitle", value.into());
            self
        }

        /// The title to display on the response card. The format of the title is determined by the platform displaying the response card.
        ///
        /// `Title`. Required.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }
    }

    impl From<ImageResponseCard> for Json {
        fn from(value: ImageResponseCard) -> Self {
            value.0.into()
        }
    }

    /// Configuration setting for a response sent to the user before Amazon Lex starts eliciting slots.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InitialResponseSetting(Properties);

    impl InitialResponseSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings that specify the dialog code hook that is called by Amazon Lex at a step of the conversation.
        ///
        /// `CodeHook`.
        pub fn code_hook(
            mut self,
            value: impl Into<Value<DialogCodeHookInvocationSetting>>,
        ) -> Self {
            self.0.set("CodeHook", value.into());
            self
        }

        /// Provides a list of conditional branches. Branches are evaluated in the order that they are entered in the list. The first branch with a condition that evaluates to true is executed. The last branch in the list is the default branch.
        ///
        /// `Conditional`.
        pub fn conditional(mut self, value: impl Into<Value<ConditionalSpecification>>) -> Self {
            self.0.set("Conditional", value.into());
            self
        }

        /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
        ///
        /// `InitialResponse`.
        pub fn initial_response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("InitialResponse", value.into());
            self
        }

        /// The next step in the conversation.
        ///
        /// `NextStep`.
        pub fn next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("NextStep", value.into());
            self
        }
    }

    impl From<InitialResponseSetting> for Json {
        fn from(value: InitialResponseSetting) -> Self {
            value.0.into()
        }
    }

    /// A context that must be active for an intent to be selected by Amazon Lex.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputContext(Properties);

    impl InputContext {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the context.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<InputContext> for Json {
        fn from(value: InputContext) -> Self {
            value.0.into()
        }
    }

    /// Represents an action that the user wants to perform.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Intent(Properties);

    impl Intent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BedrockAgentIntentConfiguration`.
        pub fn bedrock_agent_intent_configuration(
            mut self,
            value: impl Into<Value<BedrockAgentIntentConfiguration>>,
        ) -> Self {
            self.0.set("BedrockAgentIntentConfiguration", value.into());
            self
        }

        /// A description of the intent. Use the description to help identify the intent in lists.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Specifies that Amazon Lex invokes the alias Lambda function for each user input. You can invoke this Lambda function to personalize user interaction.
        ///
        /// `DialogCodeHook`.
        pub fn dialog_code_hook(mut self, value: impl Into<Value<DialogCodeHookSetting>>) -> Self {
            self.0.set("DialogCodeHook", value.into());
            self
        }

        /// `DisplayName`.
        pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DisplayName", value.into());
            self
        }

        /// Specifies that Amazon Lex invokes the alias Lambda function when the intent is ready for fulfillment. You can invoke this function to complete the bot's transaction with the user.
        ///
        /// `FulfillmentCodeHook`.
        pub fn fulfillment_code_hook(
            mut self,
            value: impl Into<Value<FulfillmentCodeHookSetting>>,
        ) -> Self {
            self.0.set("FulfillmentCodeHook", value.into());
            self
        }

        /// Configuration setting for a response sent to the user before Amazon Lex starts eliciting slots.
        ///
        /// `InitialResponseSetting`.
        pub fn initial_response_setting(
            mut self,
            value: impl Into<Value<InitialResponseSetting>>,
        ) -> Self {
            self.0.set("InitialResponseSetting", value.into());
            self
        }

        /// A list of contexts that must be active for this intent to be considered by Amazon Lex .
        ///
        /// `InputContexts`.
        pub fn input_contexts(mut self, value: impl Into<List<InputContext>>) -> Self {
            self.0.set("InputContexts", value.into());
            self
        }

        /// Sets the response that Amazon Lex sends to the user when the intent is closed.
        ///
        /// `IntentClosingSetting`.
        pub fn intent_closing_setting(
            mut self,
            value: impl Into<Value<IntentClosingSetting>>,
        ) -> Self {
            self.0.set("IntentClosingSetting", value.into());
            self
        }

        /// Provides prompts that Amazon Lex sends to the user to confirm the completion of an intent. If the user answers "no," the settings contain a statement that is sent to the user to end the intent.
        ///
        /// `IntentConfirmationSetting`.
        pub fn intent_confirmation_setting(
            mut self,
            value: impl Into<Value<IntentConfirmationSetting>>,
        ) -> Self {
            self.0.set("IntentConfirmationSetting", value.into());
            self
        }

        /// Provides configuration information for the `AMAZON.KendraSearchIntent` intent. When you use this intent, Amazon Lex searches the specified Amazon Kendra index and returns documents from the index that match the user's utterance.
        ///
        /// `KendraConfiguration`.
        pub fn kendra_configuration(
            mut self,
            value: impl Into<Value<KendraConfiguration>>,
        ) -> Self {
            self.0.set("KendraConfiguration", value.into());
            self
        }

        /// The name of the intent. Intent names must be unique within the locale that contains the intent and can't match the name of any built-in intent.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A list of contexts that the intent activates when it is fulfilled.
        ///
        /// `OutputContexts`.
        pub fn output_contexts(mut self, value: impl Into<List<OutputContext>>) -> Self {
            self.0.set("OutputContexts", value.into());
            self
        }

        /// A unique identifier for the built-in intent to base this intent on.
        ///
        /// `ParentIntentSignature`.
        pub fn parent_intent_signature(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParentIntentSignature", value.into());
            self
        }

        /// `QInConnectIntentConfiguration`.
        pub fn q_in_connect_intent_configuration(
            mut self,
            value: impl Into<Value<QInConnectIntentConfiguration>>,
        ) -> Self {
            self.0.set("QInConnectIntentConfiguration", value.into());
            self
        }

        /// `QnAIntentConfiguration`.
        pub fn qn_a_intent_configuration(
            mut self,
            value: impl Into<Value<QnAIntentConfiguration>>,
        ) -> Self {
            self.0.set("QnAIntentConfiguration", value.into());
            self
        }

        /// A list of utterances that a user might say to signal the intent.
        ///
        /// `SampleUtterances`.
        pub fn sample_utterances(mut self, value: impl Into<List<SampleUtterance>>) -> Self {
            self.0.set("SampleUtterances", value.into());
            self
        }

        /// Indicates the priority for slots. Amazon Lex prompts the user for slot values in priority order.
        ///
        /// `SlotPriorities`.
        pub fn slot_priorities(mut self, value: impl Into<List<SlotPriority>>) -> Self {
            self.0.set("SlotPriorities", value.into());
            self
        }

        /// A list of slots that the intent requires for fulfillment.
        ///
        /// `Slots`.
        pub fn slots(mut self, value: impl Into<List<Slot>>) -> Self {
            self.0.set("Slots", value.into());
            self
        }
    }

    impl From<Intent> for Json {
        fn from(value: Intent) -> Self {
            value.0.into()
        }
    }

    /// Provides a statement the Amazon Lex conveys to the user when the intent is successfully fulfilled.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntentClosingSetting(Properties);

    impl IntentClosingSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The response that Amazon Lex sends to the user when the intent is complete.
        ///
        /// `ClosingResponse`.
        pub fn closing_response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("ClosingResponse", value.into());
            self
        }

        /// A list of conditional branches associated with the intent's closing response. These branches are executed when the `nextStep` attribute is set to `EvalutateConditional` .
        ///
        /// `Conditional`.
        pub fn conditional(mut self, value: impl Into<Value<ConditionalSpecification>>) -> Self {
            self.0.set("Conditional", value.into());
            self
        }

        /// Specifies whether an intent's closing response is used. When this field is false, the closing response isn't sent to the user. If the `IsActive` field isn't specified, the default is true.
        ///
        /// `IsActive`.
        pub fn is_active(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsActive", value.into());
            self
        }

        /// Specifies the next step that the bot executes after playing the intent's closing response.
        ///
        /// `NextStep`.
        pub fn next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("NextStep", value.into());
            self
        }
    }

    impl From<IntentClosingSetting> for Json {
        fn from(value: IntentClosingSetting) -> Self {
            value.0.into()
        }
    }

    /// Provides a prompt for making sure that the user is ready for the intent to be fulfilled.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `PromptSpecification`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntentConfirmationSetting(Properties);

    impl IntentConfirmationSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The `DialogCodeHookInvocationSetting` object associated with intent's confirmation step.
        ///
        /// `CodeHook`.
        pub fn code_hook(
            mut self,
            value: impl Into<Value<DialogCodeHookInvocationSetting>>,
        ) -> Self {
            self.0.set("CodeHook", value.into());
            self
        }

        /// A list of conditional branches to evaluate after the intent is closed.
        ///
        /// `ConfirmationConditional`.
        pub fn confirmation_conditional(
            mut self,
            value: impl Into<Value<ConditionalSpecification>>,
        ) -> Self {
            self.0.set("ConfirmationConditional", value.into());
            self
        }

        /// Specifies the next step that the bot executes when the customer confirms the intent.
        ///
        /// `ConfirmationNextStep`.
        pub fn confirmation_next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("ConfirmationNextStep", value.into());
            self
        }

        /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
        ///
        /// `ConfirmationResponse`.
        pub fn confirmation_response(
            mut self,
            value: impl Into<Value<ResponseSpecification>>,
        ) -> Self {
            self.0.set("ConfirmationResponse", value.into());
            self
        }

        /// A list of conditional branches to evaluate after the intent is declined.
        ///
        /// `DeclinationConditional`.
        pub fn declination_conditional(
            mut self,
            value: impl Into<Value<ConditionalSpecification>>,
        ) -> Self {
            self.0.set("DeclinationConditional", value.into());
            self
        }

        /// Specifies the next step that the bot executes when the customer declines the intent.
        ///
        /// `DeclinationNextStep`.
        pub fn declination_next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("DeclinationNextStep", value.into());
            self
        }

        /// When the user answers "no" to the question defined in `promptSpecification` , Amazon Lex responds with this response to acknowledge that the intent was canceled.
        ///
        /// `DeclinationResponse`.
        pub fn declination_response(
            mut self,
            value: impl Into<Value<ResponseSpecification>>,
        ) -> Self {
            self.0.set("DeclinationResponse", value.into());
            self
        }

        /// The `DialogCodeHookInvocationSetting` used when the code hook is invoked during confirmation prompt retries.
        ///
        /// `ElicitationCodeHook`.
        pub fn elicitation_code_hook(
            mut self,
            value: impl Into<Value<ElicitationCodeHookInvocationSetting>>,
        ) -> Self {
            self.0.set("ElicitationCodeHook", value.into());
            self
        }

        /// Provides a list of conditional branches. Branches are evaluated in the order that they are entered in the list. The first branch with a condition that evaluates to true is executed. The last branch in the list is the default branch.
        ///
        /// `FailureConditional`.
        pub fn failure_conditional(
            mut self,
            value: impl Into<Value<ConditionalSpecification>>,
        ) -> Self {
            self.0.set("FailureConditional", value.into());
            self
        }

        /// The next step to take in the conversation if the confirmation step fails.
        ///
        /// `FailureNextStep`.
        pub fn failure_next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("FailureNextStep", value.into());
            self
        }

        /// Specifies a list of message groups that Amazon Lex uses to respond the user input when the intent confirmation fails.
        ///
        /// `FailureResponse`.
        pub fn failure_response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("FailureResponse", value.into());
            self
        }

        /// Specifies whether the intent's confirmation is sent to the user. When this field is false, confirmation and declination responses aren't sent. If the `IsActive` field isn't specified, the default is true.
        ///
        /// `IsActive`.
        pub fn is_active(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsActive", value.into());
            self
        }

        /// Prompts the user to confirm the intent. This question should have a yes or no answer.
        ///
        /// `PromptSpecification`. Required.
        pub fn prompt_specification(
            mut self,
            value: impl Into<Value<PromptSpecification>>,
        ) -> Self {
            self.0.set("PromptSpecification", value.into());
            self
        }
    }

    impl From<IntentConfirmationSetting> for Json {
        fn from(value: IntentConfirmationSetting) -> Self {
            value.0.into()
        }
    }

    /// Configures the Intent Disambiguation feature that helps resolve ambiguous user inputs when multiple intents could match.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntentDisambiguationSettings(Properties);

    impl IntentDisambiguationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provides a custom message that will be displayed before presenting the disambiguation options to users. This message helps set the context for users and can be customized to match your bot's tone and brand.
        ///
        /// `CustomDisambiguationMessage`.
        pub fn custom_disambiguation_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomDisambiguationMessage", value.into());
            self
        }

        /// Determines whether the Intent Disambiguation feature is enabled. When set to `true` , Amazon Lex will present disambiguation options to users when multiple intents could match their input, with the default being `false` .
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Specifies the maximum number of intent options (2-5) to present to users when disambiguation is needed. This setting determines how many intent options will be shown to users when the system detects ambiguous input. The default value is 3.
        ///
        /// `MaxDisambiguationIntents`.
        pub fn max_disambiguation_intents(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxDisambiguationIntents", value.into());
            self
        }
    }

    impl From<IntentDisambiguationSettings> for Json {
        fn from(value: IntentDisambiguationSettings) -> Self {
            value.0.into()
        }
    }

    /// Override settings to configure the intent state.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntentOverride(Properties);

    impl IntentOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the intent. Only required when you're switching intents.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A map of all of the slot value overrides for the intent. The name of the slot maps to the value of the slot. Slots that are not included in the map aren't overridden.
        ///
        /// `Slots`.
        pub fn slots(mut self, value: impl Into<List<SlotValueOverrideMap>>) -> Self {
            self.0.set("Slots", value.into());
            self
        }
    }

    impl From<IntentOverride> for Json {
        fn from(value: IntentOverride) -> Self {
            value.0.into()
        }
    }

    /// Provides configuration information for the `AMAZON.KendraSearchIntent` intent. When you use this intent, Amazon Lex searches the specified Amazon Kendra index and returns documents from the index that match the user's utterance.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `KendraIndex`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KendraConfiguration(Properties);

    impl KendraConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon Kendra index that you want the `AMAZON.KendraSearchIntent` intent to search. The index must be in the same account and Region as the Amazon Lex bot.
        ///
        /// `KendraIndex`. Required.
        pub fn kendra_index(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KendraIndex", value.into());
            self
        }

        /// A query filter that Amazon Lex sends to Amazon Kendra to filter the response from a query. The filter is in the format defined by Amazon Kendra.
        ///
        /// `QueryFilterString`.
        pub fn query_filter_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryFilterString", value.into());
            self
        }

        /// Determines whether the `AMAZON.KendraSearchIntent` intent uses a custom query string to query the Amazon Kendra index.
        ///
        /// `QueryFilterStringEnabled`.
        pub fn query_filter_string_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("QueryFilterStringEnabled", value.into());
            self
        }
    }

    impl From<KendraConfiguration> for Json {
        fn from(value: KendraConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `CodeHookInterfaceVersion`, `LambdaArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaCodeHook(Properties);

    impl LambdaCodeHook {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The version of the request-response that you want Amazon Lex to use to invoke your Lambda function.
        ///
        /// `CodeHookInterfaceVersion`. Required.
        pub fn code_hook_interface_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodeHookInterfaceVersion", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Lambda function.
        ///
        /// `LambdaArn`. Required.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }
    }

    impl From<LambdaCodeHook> for Json {
        fn from(value: LambdaCodeHook) -> Self {
            value.0.into()
        }
    }

    /// The object that provides message text and its type.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Message(Properties);

    impl Message {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A message in a custom format defined by the client application.
        ///
        /// `CustomPayload`.
        pub fn custom_payload(mut self, value: impl Into<Value<CustomPayload>>) -> Self {
            self.0.set("CustomPayload", value.into());
            self
        }

        /// A message that defines a response card that the client application can show to the user.
        ///
        /// `ImageResponseCard`.
        pub fn image_response_card(mut self, value: impl Into<Value<ImageResponseCard>>) -> Self {
            self.0.set("ImageResponseCard", value.into());
            self
        }

        /// A message in plain text format.
        ///
        /// `PlainTextMessage`.
        pub fn plain_text_message(mut self, value: impl Into<Value<PlainTextMessage>>) -> Self {
            self.0.set("PlainTextMessage", value.into());
            self
        }

        /// A message in Speech Synthesis Markup Language (SSML).
        ///
        /// `SSMLMessage`.
        pub fn ssml_message(mut self, value: impl Into<Value<SSMLMessage>>) -> Self {
            self.0.set("SSMLMessage", value.into());
            self
        }
    }

    impl From<Message> for Json {
        fn from(value: Message) -> Self {
            value.0.into()
        }
    }

    /// Provides one or more messages that Amazon Lex should send to the user.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Message`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MessageGroup(Properties);

    impl MessageGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The primary message that Amazon Lex should send to the user.
        ///
        /// `Message`. Required.
        pub fn message(mut self, value: impl Into<Value<Message>>) -> Self {
            self.0.set("Message", value.into());
            self
        }

        /// Message variations to send to the user. When variations are defined, Amazon Lex chooses the primary message or one of the variations to send to the user.
        ///
        /// `Variations`.
        pub fn variations(mut self, value: impl Into<List<Message>>) -> Self {
            self.0.set("Variations", value.into());
            self
        }
    }

    impl From<MessageGroup> for Json {
        fn from(value: MessageGroup) -> Self {
            value.0.into()
        }
    }

    /// Indicates whether a slot can return multiple values.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultipleValuesSetting(Properties);

    impl MultipleValuesSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether a slot can return multiple values. When `true` , the slot may return more than one value in a response. When `false` , the slot returns only a single value.
        ///
        /// `AllowMultipleValues`.
        pub fn allow_multiple_values(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowMultipleValues", value.into());
            self
        }
    }

    impl From<MultipleValuesSetting> for Json {
        fn from(value: MultipleValuesSetting) -> Self {
            value.0.into()
        }
    }

    /// Determines whether Amazon Lex obscures slot values in conversation logs.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `ObfuscationSettingType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ObfuscationSetting(Properties);

    impl ObfuscationSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Value that determines whether Amazon Lex obscures slot values in conversation logs. The default is to obscure the values.
        ///
        /// `ObfuscationSettingType`. Required. Allowed: [`ObfuscationSettingType`].
        pub fn obfuscation_setting_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObfuscationSettingType", value.into());
            self
        }
    }

    impl From<ObfuscationSetting> for Json {
        fn from(value: ObfuscationSetting) -> Self {
            value.0.into()
        }
    }

    /// Describes a session context that is activated when an intent is fulfilled.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Name`, `TimeToLiveInSeconds`, `TurnsToLive`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputContext(Properties);

    impl OutputContext {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the output context.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The amount of time, in seconds, that the output context should remain active. The time is figured from the first time the context is sent to the user.
        ///
        /// `TimeToLiveInSeconds`. Required.
        pub fn time_to_live_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeToLiveInSeconds", value.into());
            self
        }

        /// The number of conversation turns that the output context should remain active. The number of turns is counted from the first time that the context is sent to the user.
        ///
        /// `TurnsToLive`. Required.
        pub fn turns_to_live(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TurnsToLive", value.into());
            self
        }
    }

    impl From<OutputContext> for Json {
        fn from(value: OutputContext) -> Self {
            value.0.into()
        }
    }

    /// Defines an ASCII text message to send to the user.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PlainTextMessage(Properties);

    impl PlainTextMessage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The message to send to the user.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<PlainTextMessage> for Json {
        fn from(value: PlainTextMessage) -> Self {
            value.0.into()
        }
    }

    /// Specifies next steps to run after the dialog code hook finishes.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PostDialogCodeHookInvocationSpecification(Properties);

    impl PostDialogCodeHookInvocationSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of conditional branches to evaluate after the dialog code hook throws an exception or returns with the `State` field of the `Intent` object set to `Failed` .
        ///
        /// `FailureConditional`.
        pub fn failure_conditional(
            mut self,
            value: impl Into<Value<ConditionalSpecification>>,
        ) -> Self {
            self.0.set("FailureConditional", value.into());
            self
        }

        /// Specifies the next step the bot runs after the dialog code hook throws an exception or returns with the `State` field of the `Intent` object set to `Failed` .
        ///
        /// `FailureNextStep`.
        pub fn failure_next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("FailureNextStep", value.into());
            self
        }

        /// Specifies a list of message groups that Amazon Lex uses to respond the user input when the code hook fails.
        ///
        /// `FailureResponse`.
        pub fn failure_response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("FailureResponse", value.into());
            self
        }

        /// A list of conditional branches to evaluate after the dialog code hook finishes successfully.
        ///
        /// `SuccessConditional`.
        pub fn success_conditional(
            mut self,
            value: impl Into<Value<ConditionalSpecification>>,
        ) -> Self {
            self.0.set("SuccessConditional", value.into());
            self
        }

        /// Specifics the next step the bot runs after the dialog code hook finishes successfully.
        ///
        /// `SuccessNextStep`.
        pub fn success_next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("SuccessNextStep", value.into());
            self
        }

        /// Specifies a list of message groups that Amazon Lex uses to respond when the code hook succeeds.
        ///
        /// `SuccessResponse`.
        pub fn success_response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("SuccessResponse", value.into());
            self
        }

        /// A list of conditional branches to evaluate if the code hook times out.
        ///
        /// `TimeoutConditional`.
        pub fn timeout_conditional(
            mut self,
            value: impl Into<Value<ConditionalSpecification>>,
        ) -> Self {
            self.0.set("TimeoutConditional", value.into());
            self
        }

        /// Specifies the next step that the bot runs when the code hook times out.
        ///
        /// `TimeoutNextStep`.
        pub fn timeout_next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("TimeoutNextStep", value.into());
            self
        }

        /// Specifies a list of message groups that Amazon Lex uses to respond to the user input when the code hook times out.
        ///
        /// `TimeoutResponse`.
        pub fn timeout_response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("TimeoutResponse", value.into());
            self
        }
    }

    impl From<PostDialogCodeHookInvocationSpecification> for Json {
        fn from(value: PostDialogCodeHookInvocationSpecification) -> Self {
            value.0.into()
        }
    }

    /// Provides a setting that determines whether the post-fulfillment response is sent to the user. For more information, see [](https://docs.aws.amazon.com/lexv2/latest/dg/streaming-progress.html#progress-complete)
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PostFulfillmentStatusSpecification(Properties);

    impl PostFulfillmentStatusSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of conditional branches to evaluate after the fulfillment code hook throws an exception or returns with the `State` field of the `Intent` object set to `Failed` .
        ///
        /// `FailureConditional`.
        pub fn failure_conditional(
            mut self,
            value: impl Into<Value<ConditionalSpecification>>,
        ) -> Self {
            self.0.set("FailureConditional", value.into());
            self
        }

        /// Specifies the next step the bot runs after the fulfillment code hook throws an exception or returns with the `State` field of the `Intent` object set to `Failed` .
        ///
        /// `FailureNextStep`.
        pub fn failure_next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("FailureNextStep", value.into());
            self
        }

        /// Specifies a list of message groups that Amazon Lex uses to respond when fulfillment isn't successful.
        ///
        /// `FailureResponse`.
        pub fn failure_response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("FailureResponse", value.into());
            self
        }

        /// A list of conditional branches to evaluate after the fulfillment code hook finishes successfully.
        ///
        /// `SuccessConditional`.
        pub fn success_conditional(
            mut self,
            value: impl Into<Value<ConditionalSpecification>>,
        ) -> Self {
            self.0.set("SuccessConditional", value.into());
            self
        }

        /// Specifies the next step in the conversation that Amazon Lex invokes when the fulfillment code hook completes successfully.
        ///
        /// `SuccessNextStep`.
        pub fn success_next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("SuccessNextStep", value.into());
            self
        }

        /// Specifies a list of message groups that Amazon Lex uses to respond when the fulfillment is successful.
        ///
        /// `SuccessResponse`.
        pub fn success_response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("SuccessResponse", value.into());
            self
        }

        /// A list of conditional branches to evaluate if the fulfillment code hook times out.
        ///
        /// `TimeoutConditional`.
        pub fn timeout_conditional(
            mut self,
            value: impl Into<Value<ConditionalSpecification>>,
        ) -> Self {
            self.0.set("TimeoutConditional", value.into());
            self
        }

        /// Specifies the next step that the bot runs when the fulfillment code hook times out.
        ///
        /// `TimeoutNextStep`.
        pub fn timeout_next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("TimeoutNextStep", value.into());
            self
        }

        /// Specifies a list of message groups that Amazon Lex uses to respond when fulfillment isn't completed within the timeout period.
        ///
        /// `TimeoutResponse`.
        pub fn timeout_response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("TimeoutResponse", value.into());
            self
        }
    }

    impl From<PostFulfillmentStatusSpecification> for Json {
        fn from(value: PostFulfillmentStatusSpecification) -> Self {
            value.0.into()
        }
    }

    /// Specifies the settings on a prompt attempt.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `AllowedInputTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PromptAttemptSpecification(Properties);

    impl PromptAttemptSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the user can interrupt a speech prompt attempt from the bot.
        ///
        /// `AllowInterrupt`.
        pub fn allow_interrupt(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowInterrupt", value.into());
            self
        }

        /// Indicates the allowed input types of the prompt attempt.
        ///
        /// `AllowedInputTypes`. Required.
        pub fn allowed_input_types(mut self, value: impl Into<Value<AllowedInputTypes>>) -> Self {
            self.0.set("AllowedInputTypes", value.into());
            self
        }

        /// Specifies the settings on audio and DTMF input.
        ///
        /// `AudioAndDTMFInputSpecification`.
        pub fn audio_and_dtmf_input_specification(
            mut self,
            value: impl Into<Value<AudioAndDTMFInputSpecification>>,
        ) -> Self {
            self.0.set("AudioAndDTMFInputSpecification", value.into());
            self
        }

        /// Specifies the settings on text input.
        ///
        /// `TextInputSpecification`.
        pub fn text_input_specification(
            mut self,
            value: impl Into<Value<TextInputSpecification>>,
        ) -> Self {
            self.0.set("TextInputSpecification", value.into());
            self
        }
    }

    impl From<PromptAttemptSpecification> for Json {
        fn from(value: PromptAttemptSpecification) -> Self {
            value.0.into()
        }
    }

    /// Specifies a list of message groups that Amazon Lex sends to a user to elicit a response.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `MaxRetries`, `MessageGroupsList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PromptSpecification(Properties);

    impl PromptSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the user can interrupt a speech prompt from the bot.
        ///
        /// `AllowInterrupt`.
        pub fn allow_interrupt(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowInterrupt", value.into());
            self
        }

        /// The maximum number of times the bot tries to elicit a response from the user using this prompt.
        ///
        /// `MaxRetries`. Required.
        pub fn max_retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRetries", value.into());
            self
        }

        /// A collection of messages that Amazon Lex can send to the user. Amazon Lex chooses the actual message to send at runtime.
        ///
        /// `MessageGroupsList`. Required.
        pub fn message_groups_list(mut self, value: impl Into<List<MessageGroup>>) -> Self {
            self.0.set("MessageGroupsList", value.into());
            self
        }

        /// Indicates how a message is selected from a message group among retries.
        ///
        /// `MessageSelectionStrategy`. Allowed: [`MessageSelectionStrategy`].
        pub fn message_selection_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageSelectionStrategy", value.into());
            self
        }

        /// Specifies the advanced settings on each attempt of the prompt.
        ///
        /// `PromptAttemptsSpecification`.
        pub fn prompt_attempts_specification(
            mut self,
            value: impl Into<Map<PromptAttemptSpecification>>,
        ) -> Self {
            self.0.set("PromptAttemptsSpecification", value.into());
            self
        }
    }

    impl From<PromptSpecification> for Json {
        fn from(value: PromptSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QInConnectIntentConfiguration(Properties);

    impl QInConnectIntentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `QInConnectAssistantConfiguration`.
        pub fn q_in_connect_assistant_configuration(
            mut self,
            value: impl Into<Value<QInConnectIntentConfigurationQInConnectAssistantConfiguration>>,
        ) -> Self {
            self.0.set("QInConnectAssistantConfiguration", value.into());
            self
        }
    }

    impl From<QInConnectIntentConfiguration> for Json {
        fn from(value: QInConnectIntentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `AssistantArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QInConnectIntentConfigurationQInConnectAssistantConfiguration(Properties);

    impl QInConnectIntentConfigurationQInConnectAssistantConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AssistantArn`. Required.
        pub fn assistant_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssistantArn", value.into());
            self
        }
    }

    impl From<QInConnectIntentConfigurationQInConnectAssistantConfiguration> for Json {
        fn from(value: QInConnectIntentConfigurationQInConnectAssistantConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Details about the the configuration of the built-in `Amazon.QnAIntent` .
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `BedrockModelConfiguration`, `DataSourceConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QnAIntentConfiguration(Properties);

    impl QnAIntentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BedrockModelConfiguration`. Required.
        pub fn bedrock_model_configuration(
            mut self,
            value: impl Into<Value<BedrockModelSpecification>>,
        ) -> Self {
            self.0.set("BedrockModelConfiguration", value.into());
            self
        }

        /// Contains details about the configuration of the data source used for the `AMAZON.QnAIntent` .
        ///
        /// `DataSourceConfiguration`. Required.
        pub fn data_source_configuration(
            mut self,
            value: impl Into<Value<QnAIntentConfigurationDataSourceConfiguration>>,
        ) -> Self {
            self.0.set("DataSourceConfiguration", value.into());
            self
        }
    }

    impl From<QnAIntentConfiguration> for Json {
        fn from(value: QnAIntentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the configuration of the data source used for the `AMAZON.QnAIntent` .
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QnAIntentConfigurationDataSourceConfiguration(Properties);

    impl QnAIntentConfigurationDataSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BedrockKnowledgeStoreConfiguration`.
        pub fn bedrock_knowledge_store_configuration(
            mut self,
            value: impl Into<
                Value<
                    QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration,
                >,
            >,
        ) -> Self {
            self.0
                .set("BedrockKnowledgeStoreConfiguration", value.into());
            self
        }

        /// `KendraConfiguration`.
        pub fn kendra_configuration(
            mut self,
            value: impl Into<Value<QnAKendraConfiguration>>,
        ) -> Self {
            self.0.set("KendraConfiguration", value.into());
            self
        }

        /// `OpensearchConfiguration`.
        pub fn opensearch_configuration(
            mut self,
            value: impl Into<
                Value<QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration>,
            >,
        ) -> Self {
            self.0.set("OpensearchConfiguration", value.into());
            self
        }
    }

    impl From<QnAIntentConfigurationDataSourceConfiguration> for Json {
        fn from(value: QnAIntentConfigurationDataSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration(
        Properties,
    );

    impl QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BKBExactResponseFields`.
        pub fn bkb_exact_response_fields(
            mut self,
            value: impl Into<Value<QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields>>,
        ) -> Self {
            self.0.set("BKBExactResponseFields", value.into());
            self
        }

        /// `BedrockKnowledgeBaseArn`.
        pub fn bedrock_knowledge_base_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BedrockKnowledgeBaseArn", value.into());
            self
        }

        /// `ExactResponse`.
        pub fn exact_response(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExactResponse", value.into());
            self
        }
    }

    impl From<QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration>
        for Json
    {
        fn from(
            value: QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration,
        ) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields(
        Properties,
    );

    impl QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields {
/// Nothing is set yet.
pub fn new() -> Self { Self(Properties::new()) }

/// `AnswerField`.
pub fn answer_field(mut self, value: impl Into<Value<String>>) -> Self { self.0.set("AnswerField", value.into()); self }

}

    impl From<QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields> for Json { fn from(value: QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields) -> Self { value.0.into() } }

    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration(Properties);

    impl QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DomainEndpoint`.
        pub fn domain_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainEndpoint", value.into());
            self
        }

        /// `ExactResponse`.
        pub fn exact_response(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExactResponse", value.into());
            self
        }

        /// `ExactResponseFields`.
        pub fn exact_response_fields(
            mut self,
            value: impl Into<Value<QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields>>,
        ) -> Self {
            self.0.set("ExactResponseFields", value.into());
            self
        }

        /// `IncludeFields`.
        pub fn include_fields(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludeFields", value.into());
            self
        }

        /// `IndexName`.
        pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexName", value.into());
            self
        }
    }

    impl From<QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration> for Json {
        fn from(
            value: QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration,
        ) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields(
        Properties,
    );

    impl QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AnswerField`.
        pub fn answer_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AnswerField", value.into());
            self
        }

        /// `QuestionField`.
        pub fn question_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QuestionField", value.into());
            self
        }
    }

    impl
        From<
            QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields,
        > for Json
    {
        fn from(
            value: QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields,
        ) -> Self {
            value.0.into()
        }
    }

    /// Contains details about the configuration of the Amazon Kendra index used for the `AMAZON.QnAIntent` .
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `ExactResponse`, `KendraIndex`, `QueryFilterStringEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QnAKendraConfiguration(Properties);

    impl QnAKendraConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether to return an exact response from the Amazon Kendra index or to let the Amazon Bedrock model you select generate a response based on the results.
        ///
        /// `ExactResponse`. Required.
        pub fn exact_response(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExactResponse", value.into());
            self
        }

        /// The ARN of the Amazon Kendra index to use.
        ///
        /// `KendraIndex`. Required.
        pub fn kendra_index(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KendraIndex", value.into());
            self
        }

        /// Contains the Amazon Kendra filter string to use if enabled.
        ///
        /// `QueryFilterString`.
        pub fn query_filter_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryFilterString", value.into());
            self
        }

        /// Specifies whether to enable an Amazon Kendra filter string or not.
        ///
        /// `QueryFilterStringEnabled`. Required.
        pub fn query_filter_string_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("QueryFilterStringEnabled", value.into());
            self
        }
    }

    impl From<QnAKendraConfiguration> for Json {
        fn from(value: QnAKendraConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `ReplicaRegions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Replication(Properties);

    impl Replication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ReplicaRegions`. Required.
        pub fn replica_regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ReplicaRegions", value.into());
            self
        }
    }

    impl From<Replication> for Json {
        fn from(value: Replication) -> Self {
            value.0.into()
        }
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `MessageGroupsList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponseSpecification(Properties);

    impl ResponseSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the user can interrupt a speech response from Amazon Lex.
        ///
        /// `AllowInterrupt`.
        pub fn allow_interrupt(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowInterrupt", value.into());
            self
        }

        /// A collection of responses that Amazon Lex can send to the user. Amazon Lex chooses the actual response to send at runtime.
        ///
        /// `MessageGroupsList`. Required.
        pub fn message_groups_list(mut self, value: impl Into<List<MessageGroup>>) -> Self {
            self.0.set("MessageGroupsList", value.into());
            self
        }
    }

    impl From<ResponseSpecification> for Json {
        fn from(value: ResponseSpecification) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Amazon S3 bucket for logging audio conversations
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `LogPrefix`, `S3BucketArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3BucketLogDestination(Properties);

    impl S3BucketLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of an AWS Key Management Service (KMS) key for encrypting audio log files stored in an Amazon S3 bucket.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// The S3 prefix to assign to audio log files.
        ///
        /// `LogPrefix`. Required.
        pub fn log_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogPrefix", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an Amazon S3 bucket where audio log files are stored.
        ///
        /// `S3BucketArn`. Required.
        pub fn s3_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketArn", value.into());
            self
        }
    }

    impl From<S3BucketLogDestination> for Json {
        fn from(value: S3BucketLogDestination) -> Self {
            value.0.into()
        }
    }

    /// Defines an Amazon S3 bucket location.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `S3Bucket`, `S3ObjectKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket name.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The path and file name to the object in the S3 bucket.
        ///
        /// `S3ObjectKey`. Required.
        pub fn s3_object_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3ObjectKey", value.into());
            self
        }

        /// The version of the object in the S3 bucket.
        ///
        /// `S3ObjectVersion`.
        pub fn s3_object_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3ObjectVersion", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// Defines a Speech Synthesis Markup Language (SSML) prompt.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SSMLMessage(Properties);

    impl SSMLMessage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The SSML text that defines the prompt.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<SSMLMessage> for Json {
        fn from(value: SSMLMessage) -> Self {
            value.0.into()
        }
    }

    /// A sample utterance that invokes an intent or respond to a slot elicitation prompt.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Utterance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SampleUtterance(Properties);

    impl SampleUtterance {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A sample utterance that invokes an intent or respond to a slot elicitation prompt.
        ///
        /// `Utterance`. Required.
        pub fn utterance(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Utterance", value.into());
            self
        }
    }

    impl From<SampleUtterance> for Json {
        fn from(value: SampleUtterance) -> Self {
            value.0.into()
        }
    }

    /// Defines one of the values for a slot type.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SampleValue(Properties);

    impl SampleValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value that can be used for a slot type.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<SampleValue> for Json {
        fn from(value: SampleValue) -> Self {
            value.0.into()
        }
    }

    /// A key/value pair representing session-specific context information. It contains application information passed between Amazon Lex V2 and a client application.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SessionAttribute(Properties);

    impl SessionAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the session attribute.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The session-specific context information for the session attribute.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<SessionAttribute> for Json {
        fn from(value: SessionAttribute) -> Self {
            value.0.into()
        }
    }

    /// Specifies the definition of a slot. Amazon Lex elicits slot values from uses to fulfill the user's intent.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Name`, `SlotTypeName`, `ValueElicitationSetting`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Slot(Properties);

    impl Slot {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description of the slot.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Indicates whether a slot can return multiple values.
        ///
        /// `MultipleValuesSetting`.
        pub fn multiple_values_setting(
            mut self,
            value: impl Into<Value<MultipleValuesSetting>>,
        ) -> Self {
            self.0.set("MultipleValuesSetting", value.into());
            self
        }

        /// The name given to the slot.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Determines whether the contents of the slot are obfuscated in Amazon CloudWatch Logs logs. Use obfuscated slots to protect information such as personally identifiable information (PII) in logs.
        ///
        /// `ObfuscationSetting`.
        pub fn obfuscation_setting(mut self, value: impl Into<Value<ObfuscationSetting>>) -> Self {
            self.0.set("ObfuscationSetting", value.into());
            self
        }

        /// The name of the slot type that this slot is based on. The slot type defines the acceptable values for the slot.
        ///
        /// `SlotTypeName`. Required.
        pub fn slot_type_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SlotTypeName", value.into());
            self
        }

        /// `SubSlotSetting`.
        pub fn sub_slot_setting(mut self, value: impl Into<Value<SubSlotSetting>>) -> Self {
            self.0.set("SubSlotSetting", value.into());
            self
        }

        /// Determines the slot resolution strategy that Amazon Lex uses to return slot type values. The field can be set to one of the following values:
        ///
        /// `ValueElicitationSetting`. Required.
        pub fn value_elicitation_setting(
            mut self,
            value: impl Into<Value<SlotValueElicitationSetting>>,
        ) -> Self {
            self.0.set("ValueElicitationSetting", value.into());
            self
        }
    }

    impl From<Slot> for Json {
        fn from(value: Slot) -> Self {
            value.0.into()
        }
    }

    /// Settings used when Amazon Lex successfully captures a slot value from a user.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlotCaptureSetting(Properties);

    impl SlotCaptureSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of conditional branches to evaluate after the slot value is captured.
        ///
        /// `CaptureConditional`.
        pub fn capture_conditional(
            mut self,
            value: impl Into<Value<ConditionalSpecification>>,
        ) -> Self {
            self.0.set("CaptureConditional", value.into());
            self
        }

        /// Specifies the next step that the bot runs when the slot value is captured before the code hook times out.
        ///
        /// `CaptureNextStep`.
        pub fn capture_next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("CaptureNextStep", value.into());
            self
        }

        /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
        ///
        /// `CaptureResponse`.
        pub fn capture_response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("CaptureResponse", value.into());
            self
        }

        /// Code hook called after Amazon Lex successfully captures a slot value.
        ///
        /// `CodeHook`.
        pub fn code_hook(
            mut self,
            value: impl Into<Value<DialogCodeHookInvocationSetting>>,
        ) -> Self {
            self.0.set("CodeHook", value.into());
            self
        }

        /// Code hook called when Amazon Lex doesn't capture a slot value.
        ///
        /// `ElicitationCodeHook`.
        pub fn elicitation_code_hook(
            mut self,
            value: impl Into<Value<ElicitationCodeHookInvocationSetting>>,
        ) -> Self {
            self.0.set("ElicitationCodeHook", value.into());
            self
        }

        /// A list of conditional branches to evaluate when the slot value isn't captured.
        ///
        /// `FailureConditional`.
        pub fn failure_conditional(
            mut self,
            value: impl Into<Value<ConditionalSpecification>>,
        ) -> Self {
            self.0.set("FailureConditional", value.into());
            self
        }

        /// Specifies the next step that the bot runs when the slot value code is not recognized.
        ///
        /// `FailureNextStep`.
        pub fn failure_next_step(mut self, value: impl Into<Value<DialogState>>) -> Self {
            self.0.set("FailureNextStep", value.into());
            self
        }

        /// Specifies a list of message groups that Amazon Lex uses to respond the user input when the slot fails to be captured.
        ///
        /// `FailureResponse`.
        pub fn failure_response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("FailureResponse", value.into());
            self
        }
    }

    impl From<SlotCaptureSetting> for Json {
        fn from(value: SlotCaptureSetting) -> Self {
            value.0.into()
        }
    }

    /// Specifies the default value to use when a user doesn't provide a value for a slot.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `DefaultValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlotDefaultValue(Properties);

    impl SlotDefaultValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default value to use when a user doesn't provide a value for a slot.
        ///
        /// `DefaultValue`. Required.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }
    }

    impl From<SlotDefaultValue> for Json {
        fn from(value: SlotDefaultValue) -> Self {
            value.0.into()
        }
    }

    /// The default value to use when a user doesn't provide a value for a slot.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `DefaultValueList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlotDefaultValueSpecification(Properties);

    impl SlotDefaultValueSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of default values. Amazon Lex chooses the default value to use in the order that they are presented in the list.
        ///
        /// `DefaultValueList`. Required.
        pub fn default_value_list(mut self, value: impl Into<List<SlotDefaultValue>>) -> Self {
            self.0.set("DefaultValueList", value.into());
            self
        }
    }

    impl From<SlotDefaultValueSpecification> for Json {
        fn from(value: SlotDefaultValueSpecification) -> Self {
            value.0.into()
        }
    }

    /// Sets the priority that Amazon Lex should use when eliciting slot values from a user.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Priority`, `SlotName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlotPriority(Properties);

    impl SlotPriority {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The priority that Amazon Lex should apply to the slot.
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// The name of the slot.
        ///
        /// `SlotName`. Required.
        pub fn slot_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SlotName", value.into());
            self
        }
    }

    impl From<SlotPriority> for Json {
        fn from(value: SlotPriority) -> Self {
            value.0.into()
        }
    }

    /// Describes a slot type.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlotType(Properties);

    impl SlotType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CompositeSlotTypeSetting`.
        pub fn composite_slot_type_setting(
            mut self,
            value: impl Into<Value<CompositeSlotTypeSetting>>,
        ) -> Self {
            self.0.set("CompositeSlotTypeSetting", value.into());
            self
        }

        /// A description of the slot type. Use the description to help identify the slot type in lists.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Sets the type of external information used to create the slot type.
        ///
        /// `ExternalSourceSetting`.
        pub fn external_source_setting(
            mut self,
            value: impl Into<Value<ExternalSourceSetting>>,
        ) -> Self {
            self.0.set("ExternalSourceSetting", value.into());
            self
        }

        /// The name of the slot type. A slot type name must be unique withing the account.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The built-in slot type used as a parent of this slot type. When you define a parent slot type, the new slot type has the configuration of the parent lot type.
        ///
        /// `ParentSlotTypeSignature`.
        pub fn parent_slot_type_signature(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParentSlotTypeSignature", value.into());
            self
        }

        /// A list of SlotTypeValue objects that defines the values that the slot type can take. Each value can have a list of synonyms, additional values that help train the machine learning model about the values that it resolves for the slot.
        ///
        /// `SlotTypeValues`.
        pub fn slot_type_values(mut self, value: impl Into<List<SlotTypeValue>>) -> Self {
            self.0.set("SlotTypeValues", value.into());
            self
        }

        /// Determines the slot resolution strategy that Amazon Lex uses to return slot type values. The field can be set to one of the following values:
        ///
        /// `ValueSelectionSetting`.
        pub fn value_selection_setting(
            mut self,
            value: impl Into<Value<SlotValueSelectionSetting>>,
        ) -> Self {
            self.0.set("ValueSelectionSetting", value.into());
            self
        }
    }

    impl From<SlotType> for Json {
        fn from(value: SlotType) -> Self {
            value.0.into()
        }
    }

    /// Each slot type can have a set of values. Each `SlotTypeValue` represents a value that the slot type can take.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `SampleValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlotTypeValue(Properties);

    impl SlotTypeValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value of the slot type entry.
        ///
        /// `SampleValue`. Required.
        pub fn sample_value(mut self, value: impl Into<Value<SampleValue>>) -> Self {
            self.0.set("SampleValue", value.into());
            self
        }

        /// Additional values related to the slot type entry.
        ///
        /// `Synonyms`.
        pub fn synonyms(mut self, value: impl Into<List<SampleValue>>) -> Self {
            self.0.set("Synonyms", value.into());
            self
        }
    }

    impl From<SlotTypeValue> for Json {
        fn from(value: SlotTypeValue) -> Self {
            value.0.into()
        }
    }

    /// The value to set in a slot.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlotValue(Properties);

    impl SlotValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value that Amazon Lex determines for the slot. The actual value depends on the setting of the value selection strategy for the bot.
        ///
        /// `InterpretedValue`.
        pub fn interpreted_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InterpretedValue", value.into());
            self
        }
    }

    impl From<SlotValue> for Json {
        fn from(value: SlotValue) -> Self {
            value.0.into()
        }
    }

    /// Specifies the elicitation setting details eliciting a slot.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `SlotConstraint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlotValueElicitationSetting(Properties);

    impl SlotValueElicitationSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of default values for a slot. Default values are used when Amazon Lex hasn't determined a value for a slot. You can specify default values from context variables, session attributes, and defined values.
        ///
        /// `DefaultValueSpecification`.
        pub fn default_value_specification(
            mut self,
            value: impl Into<Value<SlotDefaultValueSpecification>>,
        ) -> Self {
            self.0.set("DefaultValueSpecification", value.into());
            self
        }

        /// The prompt that Amazon Lex uses to elicit the slot value from the user.
        ///
        /// `PromptSpecification`.
        pub fn prompt_specification(
            mut self,
            value: impl Into<Value<PromptSpecification>>,
        ) -> Self {
            self.0.set("PromptSpecification", value.into());
            self
        }

        /// If you know a specific pattern that users might respond to an Amazon Lex request for a slot value, you can provide those utterances to improve accuracy. This is optional.
        ///
        /// `SampleUtterances`.
        pub fn sample_utterances(mut self, value: impl Into<List<SampleUtterance>>) -> Self {
            self.0.set("SampleUtterances", value.into());
            self
        }

        /// Specifies the settings that Amazon Lex uses when a slot value is successfully entered by a user.
        ///
        /// `SlotCaptureSetting`.
        pub fn slot_capture_setting(mut self, value: impl Into<Value<SlotCaptureSetting>>) -> Self {
            self.0.set("SlotCaptureSetting", value.into());
            self
        }

        /// Specifies whether the slot is required or optional.
        ///
        /// `SlotConstraint`. Required. Allowed: [`SlotConstraint`].
        pub fn slot_constraint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SlotConstraint", value.into());
            self
        }

        /// Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input.
        ///
        /// `WaitAndContinueSpecification`.
        pub fn wait_and_continue_specification(
            mut self,
            value: impl Into<Value<WaitAndContinueSpecification>>,
        ) -> Self {
            self.0.set("WaitAndContinueSpecification", value.into());
            self
        }
    }

    impl From<SlotValueElicitationSetting> for Json {
        fn from(value: SlotValueElicitationSetting) -> Self {
            value.0.into()
        }
    }

    /// The slot values that Amazon Lex uses when it sets slot values in a dialog step.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlotValueOverride(Properties);

    impl SlotValueOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When the shape value is `List` , it indicates that the `values` field contains a list of slot values. When the value is `Scalar` , it indicates that the `value` field contains a single value.
        ///
        /// `Shape`. Allowed: [`Shape`].
        pub fn shape(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Shape", value.into());
            self
        }

        /// The current value of the slot.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<SlotValue>>) -> Self {
            self.0.set("Value", value.into());
            self
        }

        /// A list of one or more values that the user provided for the slot. For example, for a slot that elicits pizza toppings, the values might be "pepperoni" and "pineapple."
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<SlotValueOverride>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<SlotValueOverride> for Json {
        fn from(value: SlotValueOverride) -> Self {
            value.0.into()
        }
    }

    /// Maps a slot name to the [SlotValueOverride](https://docs.aws.amazon.com/lexv2/latest/APIReference/API_SlotValueOverride.html) object.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlotValueOverrideMap(Properties);

    impl SlotValueOverrideMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the slot.
        ///
        /// `SlotName`.
        pub fn slot_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SlotName", value.into());
            self
        }

        /// The SlotValueOverride object to which the slot name will be mapped.
        ///
        /// `SlotValueOverride`.
        pub fn slot_value_override(mut self, value: impl Into<Value<SlotValueOverride>>) -> Self {
            self.0.set("SlotValueOverride", value.into());
            self
        }
    }

    impl From<SlotValueOverrideMap> for Json {
        fn from(value: SlotValueOverrideMap) -> Self {
            value.0.into()
        }
    }

    /// Provides a regular expression used to validate the value of a slot.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Pattern`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlotValueRegexFilter(Properties);

    impl SlotValueRegexFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A regular expression used to validate the value of a slot.
        ///
        /// `Pattern`. Required.
        pub fn pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pattern", value.into());
            self
        }
    }

    impl From<SlotValueRegexFilter> for Json {
        fn from(value: SlotValueRegexFilter) -> Self {
            value.0.into()
        }
    }

    /// Contains settings used by Amazon Lex to select a slot value.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `ResolutionStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlotValueSelectionSetting(Properties);

    impl SlotValueSelectionSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provides settings that enable advanced recognition settings for slot values. You can use this to enable using slot values as a custom vocabulary for recognizing user utterances.
        ///
        /// `AdvancedRecognitionSetting`.
        pub fn advanced_recognition_setting(
            mut self,
            value: impl Into<Value<AdvancedRecognitionSetting>>,
        ) -> Self {
            self.0.set("AdvancedRecognitionSetting", value.into());
            self
        }

        /// A regular expression used to validate the value of a slot.
        ///
        /// `RegexFilter`.
        pub fn regex_filter(mut self, value: impl Into<Value<SlotValueRegexFilter>>) -> Self {
            self.0.set("RegexFilter", value.into());
            self
        }

        /// Determines the slot resolution strategy that Amazon Lex uses to return slot type values. The field can be set to one of the following values:
        ///
        /// `ResolutionStrategy`. Required. Allowed: [`ResolutionStrategy`].
        pub fn resolution_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResolutionStrategy", value.into());
            self
        }
    }

    impl From<SlotValueSelectionSetting> for Json {
        fn from(value: SlotValueSelectionSetting) -> Self {
            value.0.into()
        }
    }

    /// Subslot specifications.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `ValueElicitationSetting`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Specifications(Properties);

    impl Specifications {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier assigned to the slot type.
        ///
        /// `SlotTypeId`.
        pub fn slot_type_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SlotTypeId", value.into());
            self
        }

        /// `SlotTypeName`.
        pub fn slot_type_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SlotTypeName", value.into());
            self
        }

        /// Specifies the elicitation setting details for constituent sub slots of a composite slot.
        ///
        /// `ValueElicitationSetting`. Required.
        pub fn value_elicitation_setting(
            mut self,
            value: impl Into<Value<SubSlotValueElicitationSetting>>,
        ) -> Self {
            self.0.set("ValueElicitationSetting", value.into());
            self
        }
    }

    impl From<Specifications> for Json {
        fn from(value: Specifications) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpeechModelConfig(Properties);

    impl SpeechModelConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DeepgramConfig`.
        pub fn deepgram_config(
            mut self,
            value: impl Into<Value<DeepgramSpeechModelConfig>>,
        ) -> Self {
            self.0.set("DeepgramConfig", value.into());
            self
        }
    }

    impl From<SpeechModelConfig> for Json {
        fn from(value: SpeechModelConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpeechRecognitionSettings(Properties);

    impl SpeechRecognitionSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SpeechModelConfig`.
        pub fn speech_model_config(mut self, value: impl Into<Value<SpeechModelConfig>>) -> Self {
            self.0.set("SpeechModelConfig", value.into());
            self
        }

        /// `SpeechModelPreference`. Allowed: [`SpeechModelPreference`].
        pub fn speech_model_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpeechModelPreference", value.into());
            self
        }
    }

    impl From<SpeechRecognitionSettings> for Json {
        fn from(value: SpeechRecognitionSettings) -> Self {
            value.0.into()
        }
    }

    /// Defines the messages that Amazon Lex sends to a user to remind them that the bot is waiting for a response.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `FrequencyInSeconds`, `MessageGroupsList`, `TimeoutInSeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StillWaitingResponseSpecification(Properties);

    impl StillWaitingResponseSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates that the user can interrupt the response by speaking while the message is being played.
        ///
        /// `AllowInterrupt`.
        pub fn allow_interrupt(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowInterrupt", value.into());
            self
        }

        /// How often a message should be sent to the user. Minimum of 1 second, maximum of 5 minutes.
        ///
        /// `FrequencyInSeconds`. Required.
        pub fn frequency_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FrequencyInSeconds", value.into());
            self
        }

        /// One or more message groups, each containing one or more messages, that define the prompts that Amazon Lex sends to the user.
        ///
        /// `MessageGroupsList`. Required.
        pub fn message_groups_list(mut self, value: impl Into<List<MessageGroup>>) -> Self {
            self.0.set("MessageGroupsList", value.into());
            self
        }

        /// If Amazon Lex waits longer than this length of time for a response, it will stop sending messages.
        ///
        /// `TimeoutInSeconds`. Required.
        pub fn timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInSeconds", value.into());
            self
        }
    }

    impl From<StillWaitingResponseSpecification> for Json {
        fn from(value: StillWaitingResponseSpecification) -> Self {
            value.0.into()
        }
    }

    /// Specifications for the constituent sub slots and the expression for the composite slot.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubSlotSetting(Properties);

    impl SubSlotSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The expression text for defining the constituent sub slots in the composite slot using logical AND and OR operators.
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// Specifications for the constituent sub slots of a composite slot.
        ///
        /// `SlotSpecifications`.
        pub fn slot_specifications(mut self, value: impl Into<Map<Specifications>>) -> Self {
            self.0.set("SlotSpecifications", value.into());
            self
        }
    }

    impl From<SubSlotSetting> for Json {
        fn from(value: SubSlotSetting) -> Self {
            value.0.into()
        }
    }

    /// Subslot type composition.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubSlotTypeComposition(Properties);

    impl SubSlotTypeComposition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of a constituent sub slot inside a composite slot.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The unique identifier assigned to a slot type. This refers to either a built-in slot type or the unique slotTypeId of a custom slot type.
        ///
        /// `SlotTypeId`.
        pub fn slot_type_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SlotTypeId", value.into());
            self
        }

        /// `SlotTypeName`.
        pub fn slot_type_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SlotTypeName", value.into());
            self
        }
    }

    impl From<SubSlotTypeComposition> for Json {
        fn from(value: SubSlotTypeComposition) -> Self {
            value.0.into()
        }
    }

    /// Subslot elicitation settings.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubSlotValueElicitationSetting(Properties);

    impl SubSlotValueElicitationSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DefaultValueSpecification`.
        pub fn default_value_specification(
            mut self,
            value: impl Into<Value<SlotDefaultValueSpecification>>,
        ) -> Self {
            self.0.set("DefaultValueSpecification", value.into());
            self
        }

        /// `PromptSpecification`.
        pub fn prompt_specification(
            mut self,
            value: impl Into<Value<PromptSpecification>>,
        ) -> Self {
            self.0.set("PromptSpecification", value.into());
            self
        }

        /// If you know a specific pattern that users might respond to an Amazon Lex request for a sub slot value, you can provide those utterances to improve accuracy. This is optional.
        ///
        /// `SampleUtterances`.
        pub fn sample_utterances(mut self, value: impl Into<List<SampleUtterance>>) -> Self {
            self.0.set("SampleUtterances", value.into());
            self
        }

        /// `WaitAndContinueSpecification`.
        pub fn wait_and_continue_specification(
            mut self,
            value: impl Into<Value<WaitAndContinueSpecification>>,
        ) -> Self {
            self.0.set("WaitAndContinueSpecification", value.into());
            self
        }
    }

    impl From<SubSlotValueElicitationSetting> for Json {
        fn from(value: SubSlotValueElicitationSetting) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Lex::Bot`.
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

    /// Specifies configuration settings for the alias used to test the bot. If the `TestBotAliasSettings` property is not specified, the settings are configured with default values.
    ///
    /// A property type of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TestBotAliasSettings(Properties);

    impl TestBotAliasSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies settings that are unique to a locale. For example, you can use a different Lambda function depending on the bot's locale.
        ///
        /// `BotAliasLocaleSettings`.
        pub fn bot_alias_locale_settings(
            mut self,
            value: impl Into<List<BotAliasLocaleSettingsItem>>,
        ) -> Self {
            self.0.set("BotAliasLocaleSettings", value.into());
            self
        }

        /// Specifies settings for conversation logs that save audio, text, and metadata information for conversations with your users.
        ///
        /// `ConversationLogSettings`.
        pub fn conversation_log_settings(
            mut self,
            value: impl Into<Value<ConversationLogSettings>>,
        ) -> Self {
            self.0.set("ConversationLogSettings", value.into());
            self
        }

        /// Specifies a description for the test bot alias.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Specifies whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
        ///
        /// `SentimentAnalysisSettings`.
        pub fn sentiment_analysis_settings(
            mut self,
            value: impl Into<Value<TestBotAliasSettingsSentimentAnalysisSettings>>,
        ) -> Self {
            self.0.set("SentimentAnalysisSettings", value.into());
            self
        }
    }

    impl From<TestBotAliasSettings> for Json {
        fn from(value: TestBotAliasSettings) -> Self {
            value.0.into()
        }
    }

    /// Specifies whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `DetectSentiment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TestBotAliasSettingsSentimentAnalysisSettings(Properties);

    impl TestBotAliasSettingsSentimentAnalysisSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DetectSentiment`. Required.
        pub fn detect_sentiment(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DetectSentiment", value.into());
            self
        }
    }

    impl From<TestBotAliasSettingsSentimentAnalysisSettings> for Json {
        fn from(value: TestBotAliasSettingsSentimentAnalysisSettings) -> Self {
            value.0.into()
        }
    }

    /// Specifies the text input specifications.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `StartTimeoutMs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TextInputSpecification(Properties);

    impl TextInputSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Time for which a bot waits before re-prompting a customer for text input.
        ///
        /// `StartTimeoutMs`. Required.
        pub fn start_timeout_ms(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartTimeoutMs", value.into());
            self
        }
    }

    impl From<TextInputSpecification> for Json {
        fn from(value: TextInputSpecification) -> Self {
            value.0.into()
        }
    }

    /// Defines the Amazon CloudWatch Logs destination log group for conversation text logs.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `CloudWatch`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TextLogDestination(Properties);

    impl TextLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the Amazon CloudWatch Logs log group where text and metadata logs are delivered.
        ///
        /// `CloudWatch`. Required.
        pub fn cloud_watch(
            mut self,
            value: impl Into<Value<CloudWatchLogGroupLogDestination>>,
        ) -> Self {
            self.0.set("CloudWatch", value.into());
            self
        }
    }

    impl From<TextLogDestination> for Json {
        fn from(value: TextLogDestination) -> Self {
            value.0.into()
        }
    }

    /// Defines settings to enable text conversation logs.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `Destination`, `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TextLogSetting(Properties);

    impl TextLogSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Amazon CloudWatch Logs destination log group for conversation text logs.
        ///
        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<TextLogDestination>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// Determines whether conversation logs should be stored for an alias.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<TextLogSetting> for Json {
        fn from(value: TextLogSetting) -> Self {
            value.0.into()
        }
    }

    /// Unified configuration settings that combine speech recognition and synthesis capabilities.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `SpeechFoundationModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UnifiedSpeechSettings(Properties);

    impl UnifiedSpeechSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The foundation model configuration to use for unified speech processing capabilities.
        ///
        /// `SpeechFoundationModel`. Required.
        pub fn speech_foundation_model(
            mut self,
            value: impl Into<Value<UnifiedSpeechSettingsSpeechFoundationModel>>,
        ) -> Self {
            self.0.set("SpeechFoundationModel", value.into());
            self
        }
    }

    impl From<UnifiedSpeechSettings> for Json {
        fn from(value: UnifiedSpeechSettings) -> Self {
            value.0.into()
        }
    }

    /// The foundation model configuration to use for unified speech processing capabilities.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `ModelArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UnifiedSpeechSettingsSpeechFoundationModel(Properties);

    impl UnifiedSpeechSettingsSpeechFoundationModel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ModelArn`. Required.
        pub fn model_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelArn", value.into());
            self
        }

        /// `VoiceId`.
        pub fn voice_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VoiceId", value.into());
            self
        }
    }

    impl From<UnifiedSpeechSettingsSpeechFoundationModel> for Json {
        fn from(value: UnifiedSpeechSettingsSpeechFoundationModel) -> Self {
            value.0.into()
        }
    }

    /// Defines settings for using an Amazon Polly voice to communicate with a user.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `VoiceId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VoiceSettings(Properties);

    impl VoiceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates the type of Amazon Polly voice that Amazon Lex should use for voice interaction with the user.
        ///
        /// `Engine`. Allowed: [`Engine`].
        pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Engine", value.into());
            self
        }

        /// The identifier of the Amazon Polly voice to use.
        ///
        /// `VoiceId`. Required.
        pub fn voice_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VoiceId", value.into());
            self
        }
    }

    impl From<VoiceSettings> for Json {
        fn from(value: VoiceSettings) -> Self {
            value.0.into()
        }
    }

    /// Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input.
    ///
    /// A property type of `AWS::Lex::Bot`.
    ///
    /// Required: `ContinueResponse`, `WaitingResponse`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WaitAndContinueSpecification(Properties);

    impl WaitAndContinueSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The response that Amazon Lex sends to indicate that the bot is ready to continue the conversation.
        ///
        /// `ContinueResponse`. Required.
        pub fn continue_response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("ContinueResponse", value.into());
            self
        }

        /// Specifies whether the bot will wait for a user to respond. When this field is false, wait and continue responses for a slot aren't used. If the `IsActive` field isn't specified, the default is true.
        ///
        /// `IsActive`.
        pub fn is_active(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsActive", value.into());
            self
        }

        /// A response that Amazon Lex sends periodically to the user to indicate that the bot is still waiting for input from the user.
        ///
        /// `StillWaitingResponse`.
        pub fn still_waiting_response(
            mut self,
            value: impl Into<Value<StillWaitingResponseSpecification>>,
        ) -> Self {
            self.0.set("StillWaitingResponse", value.into());
            self
        }

        /// The response that Amazon Lex sends to indicate that the bot is waiting for the conversation to continue.
        ///
        /// `WaitingResponse`. Required.
        pub fn waiting_response(mut self, value: impl Into<Value<ResponseSpecification>>) -> Self {
            self.0.set("WaitingResponse", value.into());
            self
        }
    }

    impl From<WaitAndContinueSpecification> for Json {
        fn from(value: WaitAndContinueSpecification) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `BotType`.
        pub enum BotType {
            Bot = "Bot",
            BotNetwork = "BotNetwork",
        }

        /// Words for `AudioRecognitionStrategy`.
        pub enum AudioRecognitionStrategy {
            UseSlotValuesAsCustomVocabulary = "UseSlotValuesAsCustomVocabulary",
        }

        /// Words for `AudioType`.
        pub enum AudioType {
            MelodyChipperChime = "MELODY_CHIPPER_CHIME",
            MelodyCuriousCrawl = "MELODY_CURIOUS_CRAWL",
            MelodyRisingRipple = "MELODY_RISING_RIPPLE",
            MelodyPatientPing = "MELODY_PATIENT_PING",
            MelodyPonderingPong = "MELODY_PONDERING_PONG",
            TypingKineticKeys = "TYPING_KINETIC_KEYS",
            TypingQuietQwerty = "TYPING_QUIET_QWERTY",
        }

        /// Words for `BedrockTraceStatus`.
        pub enum BedrockTraceStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `SpeechDetectionSensitivity`.
        pub enum SpeechDetectionSensitivity {
            Default = "Default",
            HighNoiseTolerance = "HighNoiseTolerance",
            MaximumNoiseTolerance = "MaximumNoiseTolerance",
        }

        /// Words for `Type`.
        pub enum Type {
            CloseIntent = "CloseIntent",
            ConfirmIntent = "ConfirmIntent",
            ElicitIntent = "ElicitIntent",
            ElicitSlot = "ElicitSlot",
            StartIntent = "StartIntent",
            FulfillIntent = "FulfillIntent",
            EndConversation = "EndConversation",
            EvaluateConditional = "EvaluateConditional",
            InvokeDialogCodeHook = "InvokeDialogCodeHook",
        }

        /// Words for `AssistedNluMode`.
        pub enum AssistedNluMode {
            Primary = "Primary",
            Fallback = "Fallback",
        }

        /// Words for `ObfuscationSettingType`.
        pub enum ObfuscationSettingType {
            None = "None",
            DefaultObfuscation = "DefaultObfuscation",
        }

        /// Words for `MessageSelectionStrategy`.
        pub enum MessageSelectionStrategy {
            Random = "Random",
            Ordered = "Ordered",
        }

        /// Words for `SlotConstraint`.
        pub enum SlotConstraint {
            Required = "Required",
            Optional = "Optional",
        }

        /// Words for `Shape`.
        pub enum Shape {
            Scalar = "Scalar",
            List = "List",
        }

        /// Words for `ResolutionStrategy`.
        pub enum ResolutionStrategy {
            OriginalValue = "ORIGINAL_VALUE",
            TopResolution = "TOP_RESOLUTION",
            Concatenation = "CONCATENATION",
        }

        /// Words for `SpeechModelPreference`.
        pub enum SpeechModelPreference {
            Standard = "Standard",
            Neural = "Neural",
            Deepgram = "Deepgram",
            Advanced = "Advanced",
        }

        /// Words for `Engine`.
        pub enum Engine {
            Standard = "standard",
            Neural = "neural",
            LongForm = "long-form",
            Generative = "generative",
        }
    }
}

/// Property types of [`BotAlias`].
pub mod bot_alias {
    use crate::{Json, List, Properties, Value};

    /// Specifies the S3 bucket location where audio logs are stored.
    ///
    /// A property type of `AWS::Lex::BotAlias`.
    ///
    /// Required: `S3Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioLogDestination(Properties);

    impl AudioLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket location where audio logs are stored.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<S3BucketLogDestination>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }
    }

    impl From<AudioLogDestination> for Json {
        fn from(value: AudioLogDestination) -> Self {
            value.0.into()
        }
    }

    /// Settings for logging audio of conversations between Amazon Lex and a user. You specify whether to log audio and the Amazon S3 bucket where the audio file is stored.
    ///
    /// A property type of `AWS::Lex::BotAlias`.
    ///
    /// Required: `Destination`, `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioLogSetting(Properties);

    impl AudioLogSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of audio log files collected when conversation logging is enabled for a bot.
        ///
        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<AudioLogDestination>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// Determines whether audio logging in enabled for the bot.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<AudioLogSetting> for Json {
        fn from(value: AudioLogSetting) -> Self {
            value.0.into()
        }
    }

    /// Specifies settings that are unique to a locale. For example, you can use different Lambda function depending on the bot's locale.
    ///
    /// A property type of `AWS::Lex::BotAlias`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BotAliasLocaleSettings(Properties);

    impl BotAliasLocaleSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Lambda function that should be used in the locale.
        ///
        /// `CodeHookSpecification`.
        pub fn code_hook_specification(
            mut self,
            value: impl Into<Value<CodeHookSpecification>>,
        ) -> Self {
            self.0.set("CodeHookSpecification", value.into());
            self
        }

        /// Determines whether the locale is enabled for the bot. If the value is `false` , the locale isn't available for use.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<BotAliasLocaleSettings> for Json {
        fn from(value: BotAliasLocaleSettings) -> Self {
            value.0.into()
        }
    }

    /// Specifies settings that are unique to a locale. For example, you can use different Lambda function depending on the bot's locale.
    ///
    /// A property type of `AWS::Lex::BotAlias`.
    ///
    /// Required: `BotAliasLocaleSetting`, `LocaleId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BotAliasLocaleSettingsItem(Properties);

    impl BotAliasLocaleSettingsItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies settings that are unique to a locale.
        ///
        /// `BotAliasLocaleSetting`. Required.
        pub fn bot_alias_locale_setting(
            mut self,
            value: impl Into<Value<BotAliasLocaleSettings>>,
        ) -> Self {
            self.0.set("BotAliasLocaleSetting", value.into());
            self
        }

        /// The unique identifier of the locale.
        ///
        /// `LocaleId`. Required.
        pub fn locale_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocaleId", value.into());
            self
        }
    }

    impl From<BotAliasLocaleSettingsItem> for Json {
        fn from(value: BotAliasLocaleSettingsItem) -> Self {
            value.0.into()
        }
    }

    /// The Amazon CloudWatch Logs log group where the text and metadata logs are delivered. The log group must exist before you enable logging.
    ///
    /// A property type of `AWS::Lex::BotAlias`.
    ///
    /// Required: `CloudWatchLogGroupArn`, `LogPrefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogGroupLogDestination(Properties);

    impl CloudWatchLogGroupLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the log group where text and metadata logs are delivered.
        ///
        /// `CloudWatchLogGroupArn`. Required.
        pub fn cloud_watch_log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CloudWatchLogGroupArn", value.into());
            self
        }

        /// The prefix of the log stream name within the log group that you specified
        ///
        /// `LogPrefix`. Required.
        pub fn log_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogPrefix", value.into());
            self
        }
    }

    impl From<CloudWatchLogGroupLogDestination> for Json {
        fn from(value: CloudWatchLogGroupLogDestination) -> Self {
            value.0.into()
        }
    }

    /// Contains information about code hooks that Amazon Lex calls during a conversation.
    ///
    /// A property type of `AWS::Lex::BotAlias`.
    ///
    /// Required: `LambdaCodeHook`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeHookSpecification(Properties);

    impl CodeHookSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot.
        ///
        /// `LambdaCodeHook`. Required.
        pub fn lambda_code_hook(mut self, value: impl Into<Value<LambdaCodeHook>>) -> Self {
            self.0.set("LambdaCodeHook", value.into());
            self
        }
    }

    impl From<CodeHookSpecification> for Json {
        fn from(value: CodeHookSpecification) -> Self {
            value.0.into()
        }
    }

    /// Configures conversation logging that saves audio, text, and metadata for the conversations with your users.
    ///
    /// A property type of `AWS::Lex::BotAlias`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConversationLogSettings(Properties);

    impl ConversationLogSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 settings for logging audio to an S3 bucket.
        ///
        /// `AudioLogSettings`.
        pub fn audio_log_settings(mut self, value: impl Into<List<AudioLogSetting>>) -> Self {
            self.0.set("AudioLogSettings", value.into());
            self
        }

        /// The Amazon CloudWatch Logs settings for logging text and metadata.
        ///
        /// `TextLogSettings`.
        pub fn text_log_settings(mut self, value: impl Into<List<TextLogSetting>>) -> Self {
            self.0.set("TextLogSettings", value.into());
            self
        }
    }

    impl From<ConversationLogSettings> for Json {
        fn from(value: ConversationLogSettings) -> Self {
            value.0.into()
        }
    }

    /// Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot.
    ///
    /// A property type of `AWS::Lex::BotAlias`.
    ///
    /// Required: `CodeHookInterfaceVersion`, `LambdaArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaCodeHook(Properties);

    impl LambdaCodeHook {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The version of the request-response that you want Amazon Lex to use to invoke your Lambda function.
        ///
        /// `CodeHookInterfaceVersion`. Required.
        pub fn code_hook_interface_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodeHookInterfaceVersion", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Lambda function.
        ///
        /// `LambdaArn`. Required.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }
    }

    impl From<LambdaCodeHook> for Json {
        fn from(value: LambdaCodeHook) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Amazon S3 bucket for logging audio conversations
    ///
    /// A property type of `AWS::Lex::BotAlias`.
    ///
    /// Required: `LogPrefix`, `S3BucketArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3BucketLogDestination(Properties);

    impl S3BucketLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of an AWS Key Management Service (KMS) key for encrypting audio log files stored in an Amazon S3 bucket.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// The S3 prefix to assign to audio log files.
        ///
        /// `LogPrefix`. Required.
        pub fn log_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogPrefix", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an Amazon S3 bucket where audio log files are stored.
        ///
        /// `S3BucketArn`. Required.
        pub fn s3_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketArn", value.into());
            self
        }
    }

    impl From<S3BucketLogDestination> for Json {
        fn from(value: S3BucketLogDestination) -> Self {
            value.0.into()
        }
    }

    /// Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
    ///
    /// A property type of `AWS::Lex::BotAlias`.
    ///
    /// Required: `DetectSentiment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SentimentAnalysisSettings(Properties);

    impl SentimentAnalysisSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enable to call Amazon Comprehend for Sentiment natively within Lex
        ///
        /// `DetectSentiment`. Required.
        pub fn detect_sentiment(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DetectSentiment", value.into());
            self
        }
    }

    impl From<SentimentAnalysisSettings> for Json {
        fn from(value: SentimentAnalysisSettings) -> Self {
            value.0.into()
        }
    }

    /// A label for tagging Lex resources
    ///
    /// A property type of `AWS::Lex::BotAlias`.
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

        /// A string used to identify this tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string containing the value for the tag
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

    /// Defines the Amazon CloudWatch Logs destination log group for conversation text logs.
    ///
    /// A property type of `AWS::Lex::BotAlias`.
    ///
    /// Required: `CloudWatch`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TextLogDestination(Properties);

    impl TextLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the Amazon CloudWatch Logs log group where text and metadata logs are delivered.
        ///
        /// `CloudWatch`. Required.
        pub fn cloud_watch(
            mut self,
            value: impl Into<Value<CloudWatchLogGroupLogDestination>>,
        ) -> Self {
            self.0.set("CloudWatch", value.into());
            self
        }
    }

    impl From<TextLogDestination> for Json {
        fn from(value: TextLogDestination) -> Self {
            value.0.into()
        }
    }

    /// Defines settings to enable text conversation logs.
    ///
    /// A property type of `AWS::Lex::BotAlias`.
    ///
    /// Required: `Destination`, `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TextLogSetting(Properties);

    impl TextLogSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the Amazon CloudWatch Logs destination log group for conversation text logs.
        ///
        /// `Destination`. Required.
        pub fn destination(mut self, value: impl Into<Value<TextLogDestination>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// Determines whether conversation logs should be stored for an alias.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<TextLogSetting> for Json {
        fn from(value: TextLogSetting) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`BotVersion`].
pub mod bot_version {
    use crate::{Json, Properties, Value};

    /// The version of a bot used for a bot locale.
    ///
    /// A property type of `AWS::Lex::BotVersion`.
    ///
    /// Required: `SourceBotVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BotVersionLocaleDetails(Properties);

    impl BotVersionLocaleDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The version of a bot used for a bot locale.
        ///
        /// `SourceBotVersion`. Required.
        pub fn source_bot_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceBotVersion", value.into());
            self
        }
    }

    impl From<BotVersionLocaleDetails> for Json {
        fn from(value: BotVersionLocaleDetails) -> Self {
            value.0.into()
        }
    }

    /// Specifies the locale that Amazon Lex adds to this version. You can choose the Draft version or any other previously published version for each locale.
    ///
    /// A property type of `AWS::Lex::BotVersion`.
    ///
    /// Required: `BotVersionLocaleDetails`, `LocaleId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BotVersionLocaleSpecification(Properties);

    impl BotVersionLocaleSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The version of a bot used for a bot locale.
        ///
        /// `BotVersionLocaleDetails`. Required.
        pub fn bot_version_locale_details(
            mut self,
            value: impl Into<Value<BotVersionLocaleDetails>>,
        ) -> Self {
            self.0.set("BotVersionLocaleDetails", value.into());
            self
        }

        /// The identifier of the locale to add to the version.
        ///
        /// `LocaleId`. Required.
        pub fn locale_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocaleId", value.into());
            self
        }
    }

    impl From<BotVersionLocaleSpecification> for Json {
        fn from(value: BotVersionLocaleSpecification) -> Self {
            value.0.into()
        }
    }
}
