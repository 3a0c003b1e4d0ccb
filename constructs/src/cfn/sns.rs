//! `AWS::SNS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The AWS::SNS::Subscription resource subscribes an endpoint to an Amazon topic. For a subscription to be created, the owner of the endpoint must confirm the subscription.
///
/// [`AWS::SNS::Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html).
///
/// Required: `Protocol`, `TopicArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Subscription(Properties);

impl Subscription {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The delivery policy JSON assigned to the subscription. Enables the subscriber to define the message delivery retry strategy in the case of an HTTP/S endpoint subscribed to the topic.
    ///
    /// `DeliveryPolicy`.
    pub fn delivery_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("DeliveryPolicy", value.into());
        self
    }

    /// The subscription's endpoint. The endpoint value depends on the protocol that you specify.
    ///
    /// `Endpoint`. A change replaces the resource.
    pub fn endpoint(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Endpoint", value.into());
        self
    }

    /// The filter policy JSON assigned to the subscription. Enables the subscriber to filter out unwanted messages.
    ///
    /// `FilterPolicy`.
    pub fn filter_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("FilterPolicy", value.into());
        self
    }

    /// This attribute lets you choose the filtering scope by using one of the following string value types:
    ///
    /// `FilterPolicyScope`.
    pub fn filter_policy_scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FilterPolicyScope", value.into());
        self
    }

    /// The subscription's protocol. For more information, see the `Protocol` parameter of the `[Subscribe](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html)` action in the \*Amazon API Reference\* .
    ///
    /// `Protocol`. Required. A change replaces the resource.
    pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Protocol", value.into());
        self
    }

    /// When set to `true` , enables raw message delivery. Raw messages don't contain any JSON formatting and can be sent to Amazon SQS and HTTP/S endpoints.
    ///
    /// `RawMessageDelivery`.
    pub fn raw_message_delivery(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RawMessageDelivery", value.into());
        self
    }

    /// When specified, sends undeliverable messages to the specified Amazon SQS dead-letter queue.
    ///
    /// `RedrivePolicy`.
    pub fn redrive_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("RedrivePolicy", value.into());
        self
    }

    /// For cross-region subscriptions, the region in which the topic resides.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Region", value.into());
        self
    }

    /// Specifies whether Amazon resends the notification to the subscription when a message's attribute changes.
    ///
    /// `ReplayPolicy`.
    pub fn replay_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ReplayPolicy", value.into());
        self
    }

    /// This property applies only to Amazon Data Firehose delivery stream subscriptions. Specify the ARN of the IAM role that has the following:
    ///
    /// `SubscriptionRoleArn`.
    pub fn subscription_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubscriptionRoleArn", value.into());
        self
    }

    /// The ARN of the topic to subscribe to.
    ///
    /// `TopicArn`. Required. A change replaces the resource.
    pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TopicArn", value.into());
        self
    }
}

impl Resource for Subscription {
    const TYPE: &'static str = "AWS::SNS::Subscription";
}

impl Construct for Subscription {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Subscription> for Properties {
    fn from(value: Subscription) -> Self {
        value.0
    }
}

impl Handle<Subscription> {
    /// Returns the ARN of the subscription created by the `AWS::SNS::Subscription` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::SNS::Topic` resource creates a topic to which notifications can be published.
///
/// [`AWS::SNS::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Topic(Properties);

impl Topic {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The `ArchivePolicy` determines the number of days Amazon retains messages in FIFO topics. You can set a retention period ranging from 1 to 365 days.
    ///
    /// `ArchivePolicy`.
    pub fn archive_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ArchivePolicy", value.into());
        self
    }

    /// `ContentBasedDeduplication` enables deduplication of messages based on their content for FIFO topics. By default, this property is set to false.
    ///
    /// `ContentBasedDeduplication`.
    pub fn content_based_deduplication(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ContentBasedDeduplication", value.into());
        self
    }

    /// The body of the policy document you want to use for this topic.
    ///
    /// `DataProtectionPolicy`.
    pub fn data_protection_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("DataProtectionPolicy", value.into());
        self
    }

    /// The `DeliveryStatusLogging` configuration enables you to log the delivery status of messages sent from your Amazon SNS topic to subscribed endpoints with the following supported delivery protocols:
    ///
    /// `DeliveryStatusLogging`.
    pub fn delivery_status_logging(mut self, value: impl Into<List<topic::LoggingConfig>>) -> Self {
        self.0.set("DeliveryStatusLogging", value.into());
        self
    }

    /// The display name to use for an Amazon topic with SMS subscriptions. The display name must be maximum 100 characters long, including hyphens (-), underscores (\_), spaces, and tabs.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// Specifies the throughput quota and deduplication behavior to apply for the FIFO topic. Valid values are `Topic` or `MessageGroup` .
    ///
    /// `FifoThroughputScope`.
    pub fn fifo_throughput_scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FifoThroughputScope", value.into());
        self
    }

    /// Set to true to create a FIFO topic.
    ///
    /// `FifoTopic`. A change replaces the resource.
    pub fn fifo_topic(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("FifoTopic", value.into());
        self
    }

    /// The ID of an AWS managed customer master key (CMK) for Amazon or a custom CMK. For more information, see [Key terms](https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html#sse-key-terms) .
    ///
    /// `KmsMasterKeyId`.
    pub fn kms_master_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsMasterKeyId", value.into());
        self
    }

    /// `MaximumMessageSize`.
    pub fn maximum_message_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumMessageSize", value.into());
        self
    }

    /// The signature version corresponds to the hashing algorithm used while creating the signature of the notifications, subscription confirmations, or unsubscribe confirmation messages sent by Amazon SNS.
    ///
    /// `SignatureVersion`.
    pub fn signature_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SignatureVersion", value.into());
        self
    }

    /// The Amazon subscriptions (endpoints) for this topic.
    ///
    /// `Subscription`.
    pub fn subscription(mut self, value: impl Into<List<topic::Subscription>>) -> Self {
        self.0.set("Subscription", value.into());
        self
    }

    /// The list of tags to add to a new topic.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<topic::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the topic you want to create. Topic names must include only uppercase and lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 characters long. FIFO topic names must end with `.fifo` .
    ///
    /// `TopicName`. A change replaces the resource.
    pub fn topic_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TopicName", value.into());
        self
    }

    /// Tracing mode of an Amazon topic. By default `TracingConfig` is set to `PassThrough` , and the topic passes through the tracing header it receives from an Amazon publisher to its subscriptions.
    ///
    /// `TracingConfig`.
    pub fn tracing_config(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TracingConfig", value.into());
        self
    }
}

impl Resource for Topic {
    const TYPE: &'static str = "AWS::SNS::Topic";
}

impl Construct for Topic {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Topic> for Properties {
    fn from(value: Topic) -> Self {
        value.0
    }
}

impl Handle<Topic> {
    /// Returns the ARN of an Amazon topic.
    ///
    /// `Fn::GetAtt` of `TopicArn`.
    #[must_use]
    pub fn topic_arn(self) -> Value<String> {
        self.attribute("TopicArn")
    }
}

/// The `AWS::SNS::TopicInlinePolicy` resource associates one Amazon topic with one policy.
///
/// [`AWS::SNS::TopicInlinePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html).
///
/// Required: `PolicyDocument`, `TopicArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TopicInlinePolicy(Properties);

impl TopicInlinePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A policy document that contains permissions to add to the specified Amazon topic.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the topic to which you want to add the policy.
    ///
    /// `TopicArn`. Required. A change replaces the resource.
    pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TopicArn", value.into());
        self
    }
}

impl Resource for TopicInlinePolicy {
    const TYPE: &'static str = "AWS::SNS::TopicInlinePolicy";
}

impl Construct for TopicInlinePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TopicInlinePolicy> for Properties {
    fn from(value: TopicInlinePolicy) -> Self {
        value.0
    }
}

/// The `AWS::SNS::TopicPolicy` resource associates Amazon topics with a policy.
///
/// [`AWS::SNS::TopicPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html).
///
/// Required: `PolicyDocument`, `Topics`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TopicPolicy(Properties);

impl TopicPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A policy document that contains permissions to add to the specified SNS topics.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The Amazon Resource Names (ARN) of the topics to which you want to add the policy.
    ///
    /// `Topics`. Required.
    pub fn topics(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Topics", value.into());
        self
    }
}

impl Resource for TopicPolicy {
    const TYPE: &'static str = "AWS::SNS::TopicPolicy";
}

impl Construct for TopicPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TopicPolicy> for Properties {
    fn from(value: TopicPolicy) -> Self {
        value.0
    }
}

impl Handle<TopicPolicy> {
    /// The provider-assigned unique ID for this managed resource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types and words of [`Topic`].
pub mod topic {
    use crate::{Json, Properties, Value};

    /// The `LoggingConfig` property type specifies the `Delivery` status logging configuration for an \[`AWS::SNS::Topic`\](<https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sns-topic.html>) .
    ///
    /// A property type of `AWS::SNS::Topic`.
    ///
    /// Required: `Protocol`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfig(Properties);

    impl LoggingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IAM role ARN to be used when logging failed message deliveries in Amazon CloudWatch.
        ///
        /// `FailureFeedbackRoleArn`.
        pub fn failure_feedback_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailureFeedbackRoleArn", value.into());
            self
        }

        /// Indicates one of the supported protocols for the Amazon SNS topic.
        ///
        /// `Protocol`. Required. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The IAM role ARN to be used when logging successful message deliveries in Amazon CloudWatch.
        ///
        /// `SuccessFeedbackRoleArn`.
        pub fn success_feedback_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SuccessFeedbackRoleArn", value.into());
            self
        }

        /// The percentage of successful message deliveries to be logged in Amazon CloudWatch. Valid percentage values range from 0 to 100.
        ///
        /// `SuccessFeedbackSampleRate`.
        pub fn success_feedback_sample_rate(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SuccessFeedbackSampleRate", value.into());
            self
        }
    }

    impl From<LoggingConfig> for Json {
        fn from(value: LoggingConfig) -> Self {
            value.0.into()
        }
    }

    /// `Subscription` is an embedded property that describes the subscription endpoints of an Amazon topic.
    ///
    /// A property type of `AWS::SNS::Topic`.
    ///
    /// Required: `Endpoint`, `Protocol`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Subscription(Properties);

    impl Subscription {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The endpoint that receives notifications from the Amazon topic. The endpoint value depends on the protocol that you specify.
        ///
        /// `Endpoint`. Required.
        pub fn endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Endpoint", value.into());
            self
        }

        /// The subscription's protocol. For more information, see the `Protocol` parameter of the `[Subscribe](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html)` action in the \*Amazon API Reference\* .
        ///
        /// `Protocol`. Required.
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }
    }

    impl From<Subscription> for Json {
        fn from(value: Subscription) -> Self {
            value.0.into()
        }
    }

    /// The list of tags to be added to the specified topic.
    ///
    /// A property type of `AWS::SNS::Topic`.
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

        /// The required key portion of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The optional value portion of the tag.
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
        /// Words for `Protocol`.
        pub enum Protocol {
            HttpS = "http/s",
            Sqs = "sqs",
            Lambda = "lambda",
            Firehose = "firehose",
            Application = "application",
        }
    }
}
