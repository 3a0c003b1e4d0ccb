//! `AWS::AIOps`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates an \*investigation group\* in your account. Creating an investigation group is a one-time setup task for each Region in your account. It is a necessary task to be able to perform investigations.
///
/// [`AWS::AIOps::InvestigationGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aiops-investigationgroup.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InvestigationGroup(Properties);

impl InvestigationGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Use this property to integrate CloudWatch investigations with chat applications. This property is an array. For the first string, specify the ARN of an Amazon topic.
    ///
    /// `ChatbotNotificationChannels`.
    pub fn chatbot_notification_channels(
        mut self,
        value: impl Into<List<investigation_group::ChatbotNotificationChannel>>,
    ) -> Self {
        self.0.set("ChatbotNotificationChannels", value.into());
        self
    }

    /// List of `sourceRoleArn` values that have been configured for cross-account access.
    ///
    /// `CrossAccountConfigurations`.
    pub fn cross_account_configurations(
        mut self,
        value: impl Into<List<investigation_group::CrossAccountConfiguration>>,
    ) -> Self {
        self.0.set("CrossAccountConfigurations", value.into());
        self
    }

    /// Specifies the customer managed AWS key that the investigation group uses to encrypt data, if there is one. If not, the investigation group uses an AWS key to encrypt the data.
    ///
    /// `EncryptionConfig`.
    pub fn encryption_config(
        mut self,
        value: impl Into<Value<investigation_group::EncryptionConfigMap>>,
    ) -> Self {
        self.0.set("EncryptionConfig", value.into());
        self
    }

    /// Returns the JSON of the IAM resource policy associated with the specified investigation group in a string.
    ///
    /// `InvestigationGroupPolicy`.
    pub fn investigation_group_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InvestigationGroupPolicy", value.into());
        self
    }

    /// Specify `true` to enable CloudWatch investigations to have access to change events that are recorded by CloudTrail. The default is `true` .
    ///
    /// `IsCloudTrailEventHistoryEnabled`.
    pub fn is_cloud_trail_event_history_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsCloudTrailEventHistoryEnabled", value.into());
        self
    }

    /// Specify either the name or the ARN of the investigation group that you want to view. This is used to set the name of the investigation group.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies how long that investigation data is kept.
    ///
    /// `RetentionInDays`. A change replaces the resource.
    pub fn retention_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RetentionInDays", value.into());
        self
    }

    /// The ARN of the IAM role that the investigation group uses for permissions to gather data.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Displays the custom tag keys for custom applications in your system that you have specified in the investigation group.
    ///
    /// `TagKeyBoundaries`.
    pub fn tag_key_boundaries(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TagKeyBoundaries", value.into());
        self
    }

    /// The list of key-value pairs to associate with the resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<investigation_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for InvestigationGroup {
    const TYPE: &'static str = "AWS::AIOps::InvestigationGroup";
}

impl Construct for InvestigationGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InvestigationGroup> for Properties {
    fn from(value: InvestigationGroup) -> Self {
        value.0
    }
}

impl Handle<InvestigationGroup> {
    /// The Amazon Resource Name (ARN) of the investigation group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the investigation group was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The name of the user who created the investigation group.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The date and time that the investigation group was most recently modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedAt`.
    #[must_use]
    pub fn last_modified_at(self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// The name of the user who created the investigation group.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy`.
    #[must_use]
    pub fn last_modified_by(self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }
}

/// Property types of [`InvestigationGroup`].
pub mod investigation_group {
    use crate::{Json, List, Properties, Value};

    /// Use this structure to integrate CloudWatch investigations with chat applications. This structure is a string array. For the first string, specify the ARN of an Amazon SNS topic.
    ///
    /// A property type of `AWS::AIOps::InvestigationGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChatbotNotificationChannel(Properties);

    impl ChatbotNotificationChannel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Returns the Amazon Resource Name (ARN) of any third-party chat integrations configured for the account.
        ///
        /// `ChatConfigurationArns`.
        pub fn chat_configuration_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ChatConfigurationArns", value.into());
            self
        }

        /// Returns the ARN of an Amazon topic used for third-party chat integrations.
        ///
        /// `SNSTopicArn`.
        pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SNSTopicArn", value.into());
            self
        }
    }

    impl From<ChatbotNotificationChannel> for Json {
        fn from(value: ChatbotNotificationChannel) -> Self {
            value.0.into()
        }
    }

    /// This structure contains information about the cross-account configuration in the account.
    ///
    /// A property type of `AWS::AIOps::InvestigationGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CrossAccountConfiguration(Properties);

    impl CrossAccountConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of an existing role which will be used to do investigations on your behalf.
        ///
        /// `SourceRoleArn`.
        pub fn source_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceRoleArn", value.into());
            self
        }
    }

    impl From<CrossAccountConfiguration> for Json {
        fn from(value: CrossAccountConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Use this structure if you want to use a customer managed AWS key to encrypt your investigation data. If you omit this parameter, CloudWatch investigations will use an AWS key to encrypt the data.
    ///
    /// A property type of `AWS::AIOps::InvestigationGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfigMap(Properties);

    impl EncryptionConfigMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Displays whether investigation data is encrypted by a customer managed key or an AWS owned key.
        ///
        /// `EncryptionConfigurationType`.
        pub fn encryption_configuration_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionConfigurationType", value.into());
            self
        }

        /// If the investigation group uses a customer managed key for encryption, this field displays the ID of that key.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<EncryptionConfigMap> for Json {
        fn from(value: EncryptionConfigMap) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AIOps::InvestigationGroup`.
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
