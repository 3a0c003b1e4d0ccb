//! `AWS::SQS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::SQS::Queue` resource creates an Amazon SQS standard or FIFO queue.
///
/// [`AWS::SQS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Queue(Properties);

impl Queue {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// For first-in-first-out (FIFO) queues, specifies whether to enable content-based deduplication.
    ///
    /// `ContentBasedDeduplication`.
    pub fn content_based_deduplication(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ContentBasedDeduplication", value.into());
        self
    }

    /// For high throughput for FIFO queues, specifies whether message deduplication occurs at the message group or queue level. Valid values are `messageGroup` and `queue` .
    ///
    /// `DeduplicationScope`.
    pub fn deduplication_scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeduplicationScope", value.into());
        self
    }

    /// The time in seconds for which the delivery of all messages in the queue is delayed. You can specify an integer value of `0` to `900` (15 minutes). The default value is `0` .
    ///
    /// `DelaySeconds`.
    pub fn delay_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DelaySeconds", value.into());
        self
    }

    /// If set to true, creates a FIFO queue. If you don't specify this property, Amazon SQS creates a standard queue.
    ///
    /// `FifoQueue`. A change replaces the resource.
    pub fn fifo_queue(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("FifoQueue", value.into());
        self
    }

    /// For high throughput for FIFO queues, specifies whether the FIFO queue throughput quota applies to the entire queue or per message group. Valid values are `perQueue` and `perMessageGroupId` .
    ///
    /// `FifoThroughputLimit`.
    pub fn fifo_throughput_limit(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FifoThroughputLimit", value.into());
        self
    }

    /// The length of time in seconds for which Amazon SQS can reuse a data key to encrypt or decrypt messages before calling AWS again. The value must be an integer between 60 (1 minute) and 86,400 (24 hours). The default is 300 (5 minutes).
    ///
    /// `KmsDataKeyReusePeriodSeconds`.
    pub fn kms_data_key_reuse_period_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("KmsDataKeyReusePeriodSeconds", value.into());
        self
    }

    /// The ID of an AWS Key Management Service (KMS) for Amazon SQS , or a custom KMS. To use the AWS managed KMS for Amazon SQS , specify a (default) alias ARN, alias name (for example `alias/aws/sqs` ), key ARN, or key ID.
    ///
    /// `KmsMasterKeyId`.
    pub fn kms_master_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsMasterKeyId", value.into());
        self
    }

    /// The limit of how many bytes that a message can contain before Amazon SQS rejects it. You can specify an integer from 1,024 bytes (1 KiB) to 1,048,576 bytes (1 MiB). Default: 1,048,576 bytes (1 MiB).
    ///
    /// `MaximumMessageSize`.
    pub fn maximum_message_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumMessageSize", value.into());
        self
    }

    /// The number of seconds that Amazon SQS retains a message. You can specify an integer value from `60` seconds (1 minute) to `1,209,600` seconds (14 days). The default value is `345,600` seconds (4 days).
    ///
    /// `MessageRetentionPeriod`.
    pub fn message_retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MessageRetentionPeriod", value.into());
        self
    }

    /// A name for the queue. To create a FIFO queue, the name of your FIFO queue must end with the `.fifo` suffix.
    ///
    /// `QueueName`. A change replaces the resource.
    pub fn queue_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueueName", value.into());
        self
    }

    /// Specifies the duration, in seconds, that the ReceiveMessage action call waits until a message is in the queue in order to include it in the response, rather than returning an empty response if a message isn't yet available.
    ///
    /// `ReceiveMessageWaitTimeSeconds`.
    pub fn receive_message_wait_time_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ReceiveMessageWaitTimeSeconds", value.into());
        self
    }

    /// The string that includes the parameters for the permissions for the dead-letter queue redrive permission and which source queues can specify dead-letter queues as a JSON object. The parameters are as follows:
    ///
    /// `RedriveAllowPolicy`.
    pub fn redrive_allow_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("RedriveAllowPolicy", value.into());
        self
    }

    /// The string that includes the parameters for the dead-letter queue functionality of the source queue as a JSON object. The parameters are as follows:
    ///
    /// `RedrivePolicy`.
    pub fn redrive_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("RedrivePolicy", value.into());
        self
    }

    /// Enables server-side queue encryption using SQS owned encryption keys.
    ///
    /// `SqsManagedSseEnabled`.
    pub fn sqs_managed_sse_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SqsManagedSseEnabled", value.into());
        self
    }

    /// The tags that you attach to this queue. For more information, see [Resource tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the \*CloudFormation User Guide\* .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<queue::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The length of time during which a message will be unavailable after a message is delivered from the queue.
    ///
    /// `VisibilityTimeout`.
    pub fn visibility_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("VisibilityTimeout", value.into());
        self
    }
}

impl Resource for Queue {
    const TYPE: &'static str = "AWS::SQS::Queue";
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
    /// Returns the Amazon Resource Name (ARN) of the queue. For example: `arn:aws:sqs:us-east-2:123456789012:mystack-myqueue-15PG5C2FC1CW8` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the URLs of the queues from the policy.
    ///
    /// `Fn::GetAtt` of `QueueUrl`.
    #[must_use]
    pub fn queue_url(self) -> Value<String> {
        self.attribute("QueueUrl")
    }
}

/// The `AWS::SQS::QueueInlinePolicy` resource associates one Amazon SQS queue with one policy.
///
/// [`AWS::SQS::QueueInlinePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queueinlinepolicy.html).
///
/// Required: `PolicyDocument`, `Queue`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct QueueInlinePolicy(Properties);

impl QueueInlinePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A policy document that contains the permissions for the specified Amazon SQS queues.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The URLs of the queues to which you want to add the policy.
    ///
    /// `Queue`. Required. A change replaces the resource.
    pub fn queue(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Queue", value.into());
        self
    }
}

impl Resource for QueueInlinePolicy {
    const TYPE: &'static str = "AWS::SQS::QueueInlinePolicy";
}

impl Construct for QueueInlinePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<QueueInlinePolicy> for Properties {
    fn from(value: QueueInlinePolicy) -> Self {
        value.0
    }
}

/// The `AWS::SQS::QueuePolicy` type applies a policy to Amazon SQS queues.
///
/// [`AWS::SQS::QueuePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html).
///
/// Required: `PolicyDocument`, `Queues`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct QueuePolicy(Properties);

impl QueuePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A policy document that contains the permissions for the specified Amazon SQS queues.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The URLs of the queues to which you want to add the policy.
    ///
    /// `Queues`. Required.
    pub fn queues(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Queues", value.into());
        self
    }
}

impl Resource for QueuePolicy {
    const TYPE: &'static str = "AWS::SQS::QueuePolicy";
}

impl Construct for QueuePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<QueuePolicy> for Properties {
    fn from(value: QueuePolicy) -> Self {
        value.0
    }
}

impl Handle<QueuePolicy> {
    /// The provider-assigned unique ID for this managed resource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`Queue`].
pub mod queue {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SQS::Queue`.
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
