//! `AWS::DevOpsGuru`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Properties, Resource, Scope, Value};

/// Information about the integration of DevOps Guru with CloudWatch log groups for log anomaly detection.
///
/// [`AWS::DevOpsGuru::LogAnomalyDetectionIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-loganomalydetectionintegration.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LogAnomalyDetectionIntegration(Properties);

impl LogAnomalyDetectionIntegration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }
}

impl Resource for LogAnomalyDetectionIntegration {
    const TYPE: &'static str = "AWS::DevOpsGuru::LogAnomalyDetectionIntegration";
}

impl Construct for LogAnomalyDetectionIntegration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LogAnomalyDetectionIntegration> for Properties {
    fn from(value: LogAnomalyDetectionIntegration) -> Self {
        value.0
    }
}

impl Handle<LogAnomalyDetectionIntegration> {
    /// The account ID associated with the integration of DevOps Guru with CloudWatch log groups for log anomaly detection.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// Adds a notification channel to DevOps Guru. A notification channel is used to notify you about important DevOps Guru events, such as when an insight is generated.
///
/// [`AWS::DevOpsGuru::NotificationChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-notificationchannel.html).
///
/// Required: `Config`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NotificationChannel(Properties);

impl NotificationChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A `NotificationChannelConfig` object that contains information about configured notification channels.
    ///
    /// `Config`. Required. A change replaces the resource.
    pub fn config(
        mut self,
        value: impl Into<Value<notification_channel::NotificationChannelConfig>>,
    ) -> Self {
        self.0.set("Config", value.into());
        self
    }
}

impl Resource for NotificationChannel {
    const TYPE: &'static str = "AWS::DevOpsGuru::NotificationChannel";
}

impl Construct for NotificationChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NotificationChannel> for Properties {
    fn from(value: NotificationChannel) -> Self {
        value.0
    }
}

impl Handle<NotificationChannel> {
    /// The ID of the notification channel.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A collection of AWS resources supported by DevOps Guru. The one type of AWS resource collection supported is AWS CloudFormation stacks. DevOps Guru can be configured to analyze only the AWS resources that are defined in the stacks.
///
/// [`AWS::DevOpsGuru::ResourceCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-resourcecollection.html).
///
/// Required: `ResourceCollectionFilter`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceCollection(Properties);

impl ResourceCollection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Information about a filter used to specify which AWS resources are analyzed for anomalous behavior by DevOps Guru.
    ///
    /// `ResourceCollectionFilter`. Required.
    pub fn resource_collection_filter(
        mut self,
        value: impl Into<Value<resource_collection::ResourceCollectionFilter>>,
    ) -> Self {
        self.0.set("ResourceCollectionFilter", value.into());
        self
    }
}

impl Resource for ResourceCollection {
    const TYPE: &'static str = "AWS::DevOpsGuru::ResourceCollection";
}

impl Construct for ResourceCollection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceCollection> for Properties {
    fn from(value: ResourceCollection) -> Self {
        value.0
    }
}

impl Handle<ResourceCollection> {
    /// The type of AWS resource collections to return. The one valid value is `CLOUD_FORMATION` for AWS CloudFormation stacks.
    ///
    /// `Fn::GetAtt` of `ResourceCollectionType`.
    #[must_use]
    pub fn resource_collection_type(self) -> Value<String> {
        self.attribute("ResourceCollectionType")
    }
}

/// Property types and words of [`NotificationChannel`].
pub mod notification_channel {
    use crate::{Json, List, Properties, Value};

    /// Information about notification channels you have configured with DevOps Guru. The one supported notification channel is Amazon Simple Notification Service (Amazon SNS).
    ///
    /// A property type of `AWS::DevOpsGuru::NotificationChannel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationChannelConfig(Properties);

    impl NotificationChannelConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The filter configurations for the Amazon SNS notification topic you use with DevOps Guru.
        ///
        /// `Filters`.
        pub fn filters(mut self, value: impl Into<Value<NotificationFilterConfig>>) -> Self {
            self.0.set("Filters", value.into());
            self
        }

        /// Information about a notification channel configured in DevOps Guru to send notifications when insights are created.
        ///
        /// `Sns`.
        pub fn sns(mut self, value: impl Into<Value<SnsChannelConfig>>) -> Self {
            self.0.set("Sns", value.into());
            self
        }
    }

    impl From<NotificationChannelConfig> for Json {
        fn from(value: NotificationChannelConfig) -> Self {
            value.0.into()
        }
    }

    /// The filter configurations for the Amazon SNS notification topic you use with DevOps Guru. You can choose to specify which events or message types to receive notifications for.
    ///
    /// A property type of `AWS::DevOpsGuru::NotificationChannel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationFilterConfig(Properties);

    impl NotificationFilterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The events that you want to receive notifications for. For example, you can choose to receive notifications only when the severity level is upgraded or a new insight is created.
        ///
        /// `MessageTypes`. Allowed: [`MessageTypes`].
        pub fn message_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MessageTypes", value.into());
            self
        }

        /// The severity levels that you want to receive notifications for. For example, you can choose to receive notifications only for insights with `HIGH` and `MEDIUM` severity levels.
        ///
        /// `Severities`. Allowed: [`Severities`].
        pub fn severities(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Severities", value.into());
            self
        }
    }

    impl From<NotificationFilterConfig> for Json {
        fn from(value: NotificationFilterConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains the Amazon Resource Name (ARN) of an Amazon Simple Notification Service topic.
    ///
    /// A property type of `AWS::DevOpsGuru::NotificationChannel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnsChannelConfig(Properties);

    impl SnsChannelConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of an Amazon Simple Notification Service topic.
        ///
        /// `TopicArn`.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicArn", value.into());
            self
        }
    }

    impl From<SnsChannelConfig> for Json {
        fn from(value: SnsChannelConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `MessageTypes`.
        pub enum MessageTypes {
            NewInsight = "NEW_INSIGHT",
            ClosedInsight = "CLOSED_INSIGHT",
            NewAssociation = "NEW_ASSOCIATION",
            SeverityUpgraded = "SEVERITY_UPGRADED",
            NewRecommendation = "NEW_RECOMMENDATION",
        }

        /// Words for `Severities`.
        pub enum Severities {
            Low = "LOW",
            Medium = "MEDIUM",
            High = "HIGH",
        }
    }
}

/// Property types of [`ResourceCollection`].
pub mod resource_collection {
    use crate::{Json, List, Properties, Value};

    /// Information about AWS CloudFormation stacks. You can use up to 1000 stacks to specify which AWS resources in your account to analyze.
    ///
    /// A property type of `AWS::DevOpsGuru::ResourceCollection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudFormationCollectionFilter(Properties);

    impl CloudFormationCollectionFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of CloudFormation stack names.
        ///
        /// `StackNames`.
        pub fn stack_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StackNames", value.into());
            self
        }
    }

    impl From<CloudFormationCollectionFilter> for Json {
        fn from(value: CloudFormationCollectionFilter) -> Self {
            value.0.into()
        }
    }

    /// Information about a filter used to specify which AWS resources are analyzed for anomalous behavior by DevOps Guru.
    ///
    /// A property type of `AWS::DevOpsGuru::ResourceCollection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceCollectionFilter(Properties);

    impl ResourceCollectionFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about AWS CloudFormation stacks. You can use up to 1000 stacks to specify which AWS resources in your account to analyze.
        ///
        /// `CloudFormation`.
        pub fn cloud_formation(
            mut self,
            value: impl Into<Value<CloudFormationCollectionFilter>>,
        ) -> Self {
            self.0.set("CloudFormation", value.into());
            self
        }

        /// The AWS tags used to filter the resources in the resource collection.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<TagCollection>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ResourceCollectionFilter> for Json {
        fn from(value: ResourceCollectionFilter) -> Self {
            value.0.into()
        }
    }

    /// A collection of AWS tags.
    ///
    /// A property type of `AWS::DevOpsGuru::ResourceCollection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagCollection(Properties);

    impl TagCollection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An AWS tag \*key\* that is used to identify the AWS resources that DevOps Guru analyzes. All AWS resources in your account and Region tagged with this \*key\* make up your DevOps Guru application and analysis boundary.
        ///
        /// `AppBoundaryKey`.
        pub fn app_boundary_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppBoundaryKey", value.into());
            self
        }

        /// The values in an AWS tag collection.
        ///
        /// `TagValues`.
        pub fn tag_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TagValues", value.into());
            self
        }
    }

    impl From<TagCollection> for Json {
        fn from(value: TagCollection) -> Self {
            value.0.into()
        }
    }
}
