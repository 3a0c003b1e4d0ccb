//! `AWS::EventsV2`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource type definition for AWS::EventsV2::EventBus, an Amazon EventBridge custom event bus that receives events and delivers them to matching subscribers.
///
/// [`AWS::EventsV2::EventBus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventbus.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventBus(Properties);

impl EventBus {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the event bus. Control characters and Unicode line separators are not allowed.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Encryption configuration for an event bus.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<event_bus::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// The name of the event bus. The first character must be alphanumeric; the remaining characters may also include '.', '-', and '\_'.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Storage (retention) configuration for the event bus.
    ///
    /// `StorageConfiguration`.
    pub fn storage_configuration(
        mut self,
        value: impl Into<Value<event_bus::StorageConfiguration>>,
    ) -> Self {
        self.0.set("StorageConfiguration", value.into());
        self
    }

    /// The tags assigned to the event bus.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_bus::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventBus {
    const TYPE: &'static str = "AWS::EventsV2::EventBus";
}

impl Construct for EventBus {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventBus> for Properties {
    fn from(value: EventBus) -> Self {
        value.0
    }
}

impl Handle<EventBus> {
    /// The time the event bus was created, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the event bus.
    ///
    /// `Fn::GetAtt` of `EventBusArn`.
    #[must_use]
    pub fn event_bus_arn(self) -> Value<String> {
        self.attribute("EventBusArn")
    }

    /// The time the event bus was last modified, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The lifecycle state of the event bus. The settled operational state is ACTIVE.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Resource schema for AWS::EventsV2::EventSource. A managed event source that forwards AWS service events or partner events onto a custom event bus.
///
/// [`AWS::EventsV2::EventSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventsource.html).
///
/// Required: `Configuration`, `EventBusArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventSource(Properties);

impl EventSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Event source configuration. Exactly one of the two variants must be set.
    ///
    /// `Configuration`. Required.
    pub fn configuration(
        mut self,
        value: impl Into<Value<event_source::EventSourceConfiguration>>,
    ) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// A description of the event source. Control characters and Unicode line separators are not allowed.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ARN of the custom event bus the event source forwards onto.
    ///
    /// `EventBusArn`. Required. A change replaces the resource.
    pub fn event_bus_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventBusArn", value.into());
        self
    }

    /// The name of the event source. The first character must be alphanumeric; the remaining characters may also include '.', '-', and '\_'. Names cannot begin with the reserved aws. prefix.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags assigned to the event source.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_source::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventSource {
    const TYPE: &'static str = "AWS::EventsV2::EventSource";
}

impl Construct for EventSource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventSource> for Properties {
    fn from(value: EventSource) -> Self {
        value.0
    }
}

impl Handle<EventSource> {
    /// The time the event source was created, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the event source. Its resource segment has the form event-sourcev2/\<type\>/\<name\>/\<id\>.
    ///
    /// `Fn::GetAtt` of `EventSourceArn`.
    #[must_use]
    pub fn event_source_arn(self) -> Value<String> {
        self.attribute("EventSourceArn")
    }

    /// The time the event source was last modified, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// Whether the event bus owner has revoked this event source. Revocation is permanent: a revoked event source cannot be updated, but it can be deleted.
    ///
    /// `Fn::GetAtt` of `Revoked`.
    #[must_use]
    pub fn revoked(self) -> Value<bool> {
        self.attribute("Revoked")
    }

    /// The lifecycle state of the event source: CREATING, ACTIVE, UPDATING, CREATE\_FAILED, UPDATE\_FAILED, DELETING, or DELETE\_FAILED. Revocation by the event bus owner is reported by the Revoked property, not by the state.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Resource type definition for AWS::EventsV2::ResourcePolicy, the resource policy of an Amazon EventBridge event bus. This manages only the resource policy named "default", which the bus owner writes.
///
/// [`AWS::EventsV2::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-resourcepolicy.html).
///
/// Required: `EventBusArn`, `PolicyDocument`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourcePolicy(Properties);

impl ResourcePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the event bus whose resource policy this is. The bus must already exist. This resource does not create it.
    ///
    /// `EventBusArn`. Required. A change replaces the resource.
    pub fn event_bus_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventBusArn", value.into());
        self
    }

    /// The resource policy document, as a JSON object. The document can be up to 20 KB. This quota is adjustable. An empty object is not a valid policy. To remove the policy, delete this resource.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::EventsV2::ResourcePolicy";
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
    /// The revision identifier the service assigned to the stored policy. The identifier changes on every successful write.
    ///
    /// `Fn::GetAtt` of `RevisionId`.
    #[must_use]
    pub fn revision_id(self) -> Value<String> {
        self.attribute("RevisionId")
    }
}

/// Resource type definition for AWS::EventsV2::Subscriber, an Amazon EventBridge subscription that delivers events from an event bus to a target. Canonical identity is the combination of bus, name, and target.
///
/// [`AWS::EventsV2::Subscriber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html).
///
/// Required: `EventBusArn`, `InvokeConfiguration`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Subscriber(Properties);

impl Subscriber {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration for batching events into a single delivery.
    ///
    /// `BatchConfiguration`.
    pub fn batch_configuration(
        mut self,
        value: impl Into<Value<subscriber::BatchConfiguration>>,
    ) -> Self {
        self.0.set("BatchConfiguration", value.into());
        self
    }

    /// A description of the subscriber. Control characters and Unicode line separators are not allowed.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ARN of the event bus this subscriber belongs to.
    ///
    /// `EventBusArn`. Required. A change replaces the resource.
    pub fn event_bus_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventBusArn", value.into());
        self
    }

    /// Configuration for filtering which events are delivered to the target. An event must match every filter to be delivered.
    ///
    /// `FilterConfiguration`.
    pub fn filter_configuration(
        mut self,
        value: impl Into<Value<subscriber::FilterConfiguration>>,
    ) -> Self {
        self.0.set("FilterConfiguration", value.into());
        self
    }

    /// Configuration for how the subscriber invokes its target, including the target ARN, the IAM role used to invoke it, and, optionally, the target-specific parameters object that matches the target type.
    ///
    /// `InvokeConfiguration`. Required.
    pub fn invoke_configuration(
        mut self,
        value: impl Into<Value<subscriber::InvokeConfiguration>>,
    ) -> Self {
        self.0.set("InvokeConfiguration", value.into());
        self
    }

    /// Delivery logging configuration.
    ///
    /// `LogConfiguration`.
    pub fn log_configuration(
        mut self,
        value: impl Into<Value<subscriber::LogConfiguration>>,
    ) -> Self {
        self.0.set("LogConfiguration", value.into());
        self
    }

    /// The name of the subscriber. The first character must be alphanumeric; the remaining characters may also include '.', '-', and '\_'.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The destination for events that could not be delivered.
    ///
    /// `OnFailureConfiguration`.
    pub fn on_failure_configuration(
        mut self,
        value: impl Into<Value<subscriber::OnFailureConfiguration>>,
    ) -> Self {
        self.0.set("OnFailureConfiguration", value.into());
        self
    }

    /// The point in time to start delivering events from, used when StartingPosition is POINT\_IN\_TIME.
    ///
    /// `PointInTimeConfiguration`. A change replaces the resource.
    pub fn point_in_time_configuration(
        mut self,
        value: impl Into<Value<subscriber::PointInTimeConfiguration>>,
    ) -> Self {
        self.0.set("PointInTimeConfiguration", value.into());
        self
    }

    /// Resume-time control, never returned by the service. Applied only when an update transitions State from STOPPED to RUNNING: LAST\_PROCESSED (default) resumes from the last processed event, LATEST skips to the newest.
    ///
    /// `ResumePosition`. Allowed: [`ResumePosition`](subscriber::ResumePosition).
    pub fn resume_position(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResumePosition", value.into());
        self
    }

    /// The retry policy for failed deliveries.
    ///
    /// `RetryPolicy`.
    pub fn retry_policy(mut self, value: impl Into<Value<subscriber::RetryPolicy>>) -> Self {
        self.0.set("RetryPolicy", value.into());
        self
    }

    /// Where the subscriber starts reading events: LATEST starts from the newest events; POINT\_IN\_TIME starts from the point specified in PointInTimeConfiguration.
    ///
    /// `StartingPosition`. Allowed: [`StartingPosition`](subscriber::StartingPosition). A change replaces the resource.
    pub fn starting_position(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StartingPosition", value.into());
        self
    }

    /// The run state of the subscriber. Events are delivered only while the state is RUNNING. Setting the state to STOPPED pauses delivery. When an update sets a stopped subscriber back to RUNNING, ResumePosition controls where delivery resumes.
    ///
    /// `State`. Allowed: [`State`](subscriber::State).
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// The tags assigned to the subscriber.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<subscriber::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Configuration for transforming events before delivery: the raw payload, the payload with its metadata envelope, or the output of a JSONata expression.
    ///
    /// `Transformer`.
    pub fn transformer(mut self, value: impl Into<Value<subscriber::Transformer>>) -> Self {
        self.0.set("Transformer", value.into());
        self
    }

    /// The delivery ordering mode of the subscriber. FIFO delivers events in order within an event group; UNORDERED delivers without an ordering guarantee.
    ///
    /// `Type`. Allowed: [`Type`](subscriber::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Subscriber {
    const TYPE: &'static str = "AWS::EventsV2::Subscriber";
}

impl Construct for Subscriber {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Subscriber> for Properties {
    fn from(value: Subscriber) -> Self {
        value.0
    }
}

impl Handle<Subscriber> {
    /// The name of the event bus this subscriber belongs to. This property is read-only.
    ///
    /// `Fn::GetAtt` of `BusName`.
    #[must_use]
    pub fn bus_name(self) -> Value<String> {
        self.attribute("BusName")
    }

    /// Creation timestamp (ISO-8601), read-only.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Last-modification timestamp (ISO-8601), read-only.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the subscriber.
    ///
    /// `Fn::GetAtt` of `SubscriberArn`.
    #[must_use]
    pub fn subscriber_arn(self) -> Value<String> {
        self.attribute("SubscriberArn")
    }
}

/// Property types of [`EventBus`].
pub mod event_bus {
    use crate::{Json, Properties, Value};

    /// Encryption configuration for an event bus.
    ///
    /// A property type of `AWS::EventsV2::EventBus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the AWS KMS customer managed key that the event bus uses to encrypt events. You can specify the key ARN, key ID, alias name, or alias ARN. If you do not specify a key, EventBridge uses an AWS owned key.
        ///
        /// `KmsKeyIdentifier`.
        pub fn kms_key_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyIdentifier", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Storage (retention) configuration for the event bus.
    ///
    /// A property type of `AWS::EventsV2::EventBus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageConfiguration(Properties);

    impl StorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days events are retained on the event bus for replay, 1-365.
        ///
        /// `RetentionPeriodInDays`.
        pub fn retention_period_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetentionPeriodInDays", value.into());
            self
        }
    }

    impl From<StorageConfiguration> for Json {
        fn from(value: StorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the resource.
    ///
    /// A property type of `AWS::EventsV2::EventBus`.
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

        /// The tag key. For each resource, each tag key must be unique and each key can have only one value; keys are case sensitive. A key cannot begin or end with a whitespace character; whitespace inside the key is allowed.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value. May be empty. A value cannot begin or end with a whitespace character; whitespace inside the value is allowed.
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

/// Property types of [`EventSource`].
pub mod event_source {
    use crate::{Json, Properties, Value};

    /// Forward a single AWS service's events from the account's default event bus.
    ///
    /// A property type of `AWS::EventsV2::EventSource`.
    ///
    /// Required: `AwsService`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsServiceEventsConfiguration(Properties);

    impl AwsServiceEventsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A single AWS service source identifier, for example aws.s3. Wildcards and lists are not allowed.
        ///
        /// `AwsService`. Required.
        pub fn aws_service(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsService", value.into());
            self
        }

        /// The destination for events that could not be forwarded by the managed forwarding target or, for partner event sources, the managed partner event bus. Arn is optional. An empty object removes a configured destination on update.
        ///
        /// `OnFailureConfiguration`.
        pub fn on_failure_configuration(
            mut self,
            value: impl Into<Value<OnFailureConfiguration>>,
        ) -> Self {
            self.0.set("OnFailureConfiguration", value.into());
            self
        }

        /// A filter pattern, as a JSON string, that defines which events from the specified AWS service are forwarded to the event bus. Do not include source, account, or region as top-level fields.
        ///
        /// `Pattern`.
        pub fn pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pattern", value.into());
            self
        }
    }

    impl From<AwsServiceEventsConfiguration> for Json {
        fn from(value: AwsServiceEventsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Event source configuration. Exactly one of the two variants must be set.
    ///
    /// A property type of `AWS::EventsV2::EventSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventSourceConfiguration(Properties);

    impl EventSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Forward a single AWS service's events from the account's default event bus.
        ///
        /// `AwsServiceEventsConfiguration`.
        pub fn aws_service_events_configuration(
            mut self,
            value: impl Into<Value<AwsServiceEventsConfiguration>>,
        ) -> Self {
            self.0.set("AwsServiceEventsConfiguration", value.into());
            self
        }

        /// Forward a partner event source's events through a managed partner event bus.
        ///
        /// `PartnerEventsConfiguration`.
        pub fn partner_events_configuration(
            mut self,
            value: impl Into<Value<PartnerEventsConfiguration>>,
        ) -> Self {
            self.0.set("PartnerEventsConfiguration", value.into());
            self
        }
    }

    impl From<EventSourceConfiguration> for Json {
        fn from(value: EventSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The destination for events that could not be forwarded by the managed forwarding target or, for partner event sources, the managed partner event bus. Arn is optional. An empty object removes a configured destination on update.
    ///
    /// A property type of `AWS::EventsV2::EventSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnFailureConfiguration(Properties);

    impl OnFailureConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Amazon SQS standard queue that receives events that could not be forwarded. FIFO queues are not supported.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<OnFailureConfiguration> for Json {
        fn from(value: OnFailureConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Forward a partner event source's events through a managed partner event bus.
    ///
    /// A property type of `AWS::EventsV2::EventSource`.
    ///
    /// Required: `PartnerEventSourceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PartnerEventsConfiguration(Properties);

    impl PartnerEventsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination for events that could not be forwarded by the managed forwarding target or, for partner event sources, the managed partner event bus. Arn is optional. An empty object removes a configured destination on update.
        ///
        /// `OnFailureConfiguration`.
        pub fn on_failure_configuration(
            mut self,
            value: impl Into<Value<OnFailureConfiguration>>,
        ) -> Self {
            self.0.set("OnFailureConfiguration", value.into());
            self
        }

        /// The identifier of the AWS KMS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt events on the managed partner event bus.
        ///
        /// `PartnerBusKmsKeyIdentifier`.
        pub fn partner_bus_kms_key_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartnerBusKmsKeyIdentifier", value.into());
            self
        }

        /// The ARN of the partner event source to forward. The partner owns the event source, so the ARN's account segment is empty. Changing this property replaces the event source.
        ///
        /// `PartnerEventSourceArn`. Required.
        pub fn partner_event_source_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartnerEventSourceArn", value.into());
            self
        }

        /// A filter pattern, as a JSON string, that defines which events from the specified partner event source are forwarded to the event bus. If you do not specify a pattern, all events from the partner event source are forwarded.
        ///
        /// `Pattern`.
        pub fn pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pattern", value.into());
            self
        }
    }

    impl From<PartnerEventsConfiguration> for Json {
        fn from(value: PartnerEventsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the resource.
    ///
    /// A property type of `AWS::EventsV2::EventSource`.
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

        /// The tag key. Unique per resource; keys are case sensitive. No leading or trailing whitespace (interior whitespace is allowed).
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value. May be empty. No leading or trailing whitespace (interior whitespace is allowed).
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

/// Property types and words of [`Subscriber`].
pub mod subscriber {
    use crate::{Json, List, Map, Properties, Value};

    /// Configuration for batching events into a single delivery.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchConfiguration(Properties);

    impl BatchConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of events in a single batch delivered to the target.
        ///
        /// `MaxBatchSize`.
        pub fn max_batch_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBatchSize", value.into());
            self
        }

        /// The maximum time in seconds to wait for a batch to fill before delivering it, 0-300. The default is 0 (no wait). The resolved value applied by the service is returned on read.
        ///
        /// `MaxBatchWindowInSeconds`.
        pub fn max_batch_window_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBatchWindowInSeconds", value.into());
            self
        }
    }

    impl From<BatchConfiguration> for Json {
        fn from(value: BatchConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Deduplication settings applied to the forwarded events on the downstream bus.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    ///
    /// Required: `DeduplicationType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeduplicationConfiguration(Properties);

    impl DeduplicationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// How duplicate events are detected: CONTENT\_BASED deduplicates by a hash of the event content. To deduplicate by a caller-supplied token instead, omit DeduplicationConfiguration and set SystemMetadata.DeduplicationId.
        ///
        /// `DeduplicationType`. Required. Allowed: [`DeduplicationType`].
        pub fn deduplication_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeduplicationType", value.into());
            self
        }
    }

    impl From<DeduplicationConfiguration> for Json {
        fn from(value: DeduplicationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Customer-controllable system metadata attached to each forwarded event.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventBusV2SystemMetadata(Properties);

    impl EventBusV2SystemMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The deduplication ID for FIFO deduplication on the downstream event bus. Accepts a literal value or a JSONata expression.
        ///
        /// `DeduplicationId`.
        pub fn deduplication_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeduplicationId", value.into());
            self
        }

        /// The event group ID for FIFO ordering on the downstream event bus. Accepts a literal value or a JSONata expression.
        ///
        /// `EventGroupId`.
        pub fn event_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventGroupId", value.into());
            self
        }
    }

    impl From<EventBusV2SystemMetadata> for Json {
        fn from(value: EventBusV2SystemMetadata) -> Self {
            value.0.into()
        }
    }

    /// A single filter entry: an event pattern and the scope of the event it is evaluated against.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    ///
    /// Required: `Pattern`, `Scope`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Filter(Properties);

    impl Filter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The event pattern, as a JSON string.
        ///
        /// `Pattern`. Required.
        pub fn pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pattern", value.into());
            self
        }

        /// Which part of the event the pattern is evaluated against: DATA (the event payload), METADATA (event metadata), or SYSTEM\_METADATA (service-generated metadata).
        ///
        /// `Scope`. Required. Allowed: [`Scope`].
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }
    }

    impl From<Filter> for Json {
        fn from(value: Filter) -> Self {
            value.0.into()
        }
    }

    /// Configuration for filtering which events are delivered to the target. An event must match every filter to be delivered.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    ///
    /// Required: `Filters`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterConfiguration(Properties);

    impl FilterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of filters, 1-50 entries. An event must match every filter to be delivered.
        ///
        /// `Filters`. Required.
        pub fn filters(mut self, value: impl Into<List<Filter>>) -> Self {
            self.0.set("Filters", value.into());
            self
        }

        /// The filter language. The default is EVENT\_BRIDGE\_PATTERN.
        ///
        /// `Language`. Allowed: [`Language`].
        pub fn language(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Language", value.into());
            self
        }
    }

    impl From<FilterConfiguration> for Json {
        fn from(value: FilterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for how the subscriber invokes its target. Specify the target ARN, the IAM role, and, optionally, the target-specific parameters object that matches the target type.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    ///
    /// Required: `RoleArn`, `TargetArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InvokeConfiguration(Properties);

    impl InvokeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameters for forwarding events to another EventBridge event bus, used when TargetArn is an event bus ARN of the form arn:{partition}:events:{region}:{account}:event-busv2/{name}/{id}.
        ///
        /// `EventBusV2Parameters`.
        pub fn event_bus_v2_parameters(
            mut self,
            value: impl Into<Value<InvokeConfigurationEventBusV2Parameters>>,
        ) -> Self {
            self.0.set("EventBusV2Parameters", value.into());
            self
        }

        /// Parameters for invoking an HTTP endpoint target, such as an Amazon API Gateway endpoint or an EventBridge API destination.
        ///
        /// `HttpParameters`.
        pub fn http_parameters(
            mut self,
            value: impl Into<Value<InvokeConfigurationHttpParameters>>,
        ) -> Self {
            self.0.set("HttpParameters", value.into());
            self
        }

        /// Parameters for writing events to an Amazon Kinesis Data Streams target.
        ///
        /// `KinesisParameters`.
        pub fn kinesis_parameters(
            mut self,
            value: impl Into<Value<InvokeConfigurationKinesisParameters>>,
        ) -> Self {
            self.0.set("KinesisParameters", value.into());
            self
        }

        /// Parameters for invoking an AWS Lambda function target.
        ///
        /// `LambdaParameters`.
        pub fn lambda_parameters(
            mut self,
            value: impl Into<Value<InvokeConfigurationLambdaParameters>>,
        ) -> Self {
            self.0.set("LambdaParameters", value.into());
            self
        }

        /// The ARN of the IAM role the service assumes to invoke the target. The role must belong to the same account as the subscriber.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// Parameters for publishing events to an Amazon SNS topic target.
        ///
        /// `SnsParameters`.
        pub fn sns_parameters(
            mut self,
            value: impl Into<Value<InvokeConfigurationSnsParameters>>,
        ) -> Self {
            self.0.set("SnsParameters", value.into());
            self
        }

        /// Parameters for sending events to an Amazon SQS queue target.
        ///
        /// `SqsParameters`.
        pub fn sqs_parameters(
            mut self,
            value: impl Into<Value<InvokeConfigurationSqsParameters>>,
        ) -> Self {
            self.0.set("SqsParameters", value.into());
            self
        }

        /// Parameters for starting an AWS Step Functions state machine execution target.
        ///
        /// `StepFunctionsParameters`.
        pub fn step_functions_parameters(
            mut self,
            value: impl Into<Value<InvokeConfigurationStepFunctionsParameters>>,
        ) -> Self {
            self.0.set("StepFunctionsParameters", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the target that the subscriber invokes. For universal service integration targets, use the form arn:{partition}:events:::aws-sdk:{service}:{apiAction}.
        ///
        /// `TargetArn`. Required.
        pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetArn", value.into());
            self
        }

        /// Parameters for invoking an AWS service API as a universal service integration target, used when TargetArn has the form arn:{partition}:events:::aws-sdk:{service}:{apiAction}.
        ///
        /// `UniversalTargetParameters`.
        pub fn universal_target_parameters(
            mut self,
            value: impl Into<Value<InvokeConfigurationUniversalTargetParameters>>,
        ) -> Self {
            self.0.set("UniversalTargetParameters", value.into());
            self
        }
    }

    impl From<InvokeConfiguration> for Json {
        fn from(value: InvokeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Parameters for forwarding events to another EventBridge event bus, used when TargetArn is an event bus ARN of the form arn:{partition}:events:{region}:{account}:event-busv2/{name}/{id}.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InvokeConfigurationEventBusV2Parameters(Properties);

    impl InvokeConfigurationEventBusV2Parameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Deduplication settings applied to the forwarded events on the downstream event bus.
        ///
        /// `DeduplicationConfiguration`.
        pub fn deduplication_configuration(
            mut self,
            value: impl Into<Value<DeduplicationConfiguration>>,
        ) -> Self {
            self.0.set("DeduplicationConfiguration", value.into());
            self
        }

        /// Metadata forwarded with each event, as key-value string pairs.
        ///
        /// `Metadata`.
        pub fn metadata(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Metadata", value.into());
            self
        }

        /// System metadata attached to each forwarded event, controlling FIFO ordering and deduplication on the downstream event bus.
        ///
        /// `SystemMetadata`.
        pub fn system_metadata(
            mut self,
            value: impl Into<Value<EventBusV2SystemMetadata>>,
        ) -> Self {
            self.0.set("SystemMetadata", value.into());
            self
        }
    }

    impl From<InvokeConfigurationEventBusV2Parameters> for Json {
        fn from(value: InvokeConfigurationEventBusV2Parameters) -> Self {
            value.0.into()
        }
    }

    /// Parameters for invoking an HTTP endpoint target, such as an Amazon API Gateway endpoint or an EventBridge API destination.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InvokeConfigurationHttpParameters(Properties);

    impl InvokeConfigurationHttpParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// HTTP headers to add to the request.
        ///
        /// `HeaderParameters`.
        pub fn header_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("HeaderParameters", value.into());
            self
        }

        /// The timeout in seconds for each invocation of the target, written as a string. Accepts a literal value or a JSONata expression.
        ///
        /// `InvocationTimeoutSeconds`.
        pub fn invocation_timeout_seconds(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvocationTimeoutSeconds", value.into());
            self
        }

        /// Values for the path parameters (wildcards) in the target URL, in order.
        ///
        /// `PathParameterValues`.
        pub fn path_parameter_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PathParameterValues", value.into());
            self
        }

        /// Query string parameters to add to the request.
        ///
        /// `QueryStringParameters`.
        pub fn query_string_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("QueryStringParameters", value.into());
            self
        }
    }

    impl From<InvokeConfigurationHttpParameters> for Json {
        fn from(value: InvokeConfigurationHttpParameters) -> Self {
            value.0.into()
        }
    }

    /// Parameters for writing events to an Amazon Kinesis Data Streams target.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InvokeConfigurationKinesisParameters(Properties);

    impl InvokeConfigurationKinesisParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An explicit hash key that overrides the partition key's shard assignment. Accepts a literal value or a JSONata expression.
        ///
        /// `ExplicitHashKey`.
        pub fn explicit_hash_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExplicitHashKey", value.into());
            self
        }

        /// The partition key that determines which shard each record is written to. Accepts a literal value or a JSONata expression.
        ///
        /// `PartitionKey`.
        pub fn partition_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartitionKey", value.into());
            self
        }
    }

    impl From<InvokeConfigurationKinesisParameters> for Json {
        fn from(value: InvokeConfigurationKinesisParameters) -> Self {
            value.0.into()
        }
    }

    /// Parameters for invoking an AWS Lambda function target.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InvokeConfigurationLambdaParameters(Properties);

    impl InvokeConfigurationLambdaParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique name for a durable function execution. Accepts a literal value or a JSONata expression.
        ///
        /// `DurableExecutionName`.
        pub fn durable_execution_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DurableExecutionName", value.into());
            self
        }

        /// The timeout in seconds for each invocation of the target, written as a string. Accepts a literal value or a JSONata expression.
        ///
        /// `InvocationTimeoutSeconds`.
        pub fn invocation_timeout_seconds(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvocationTimeoutSeconds", value.into());
            self
        }

        /// How the function is invoked: EVENT (asynchronous) or REQUEST\_RESPONSE (synchronous).
        ///
        /// `InvocationType`.
        pub fn invocation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvocationType", value.into());
            self
        }

        /// The version or alias of the Lambda function to invoke. Accepts a literal value or a JSONata expression.
        ///
        /// `Qualifier`.
        pub fn qualifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Qualifier", value.into());
            self
        }

        /// The tenant identifier for multi-tenant Lambda functions. Accepts a literal value or a JSONata expression.
        ///
        /// `TenantId`.
        pub fn tenant_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TenantId", value.into());
            self
        }
    }

    impl From<InvokeConfigurationLambdaParameters> for Json {
        fn from(value: InvokeConfigurationLambdaParameters) -> Self {
            value.0.into()
        }
    }

    /// Parameters for publishing events to an Amazon SNS topic target.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InvokeConfigurationSnsParameters(Properties);

    impl InvokeConfigurationSnsParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Custom message attributes to attach to each message; Amazon SNS subscription filter policies can match on them.
        ///
        /// `MessageAttributes`.
        pub fn message_attributes(mut self, value: impl Into<Map<MessageAttributeValue>>) -> Self {
            self.0.set("MessageAttributes", value.into());
            self
        }

        /// The message deduplication ID to use when the target is a FIFO topic. Accepts a literal value or a JSONata expression.
        ///
        /// `MessageDeduplicationId`.
        pub fn message_deduplication_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageDeduplicationId", value.into());
            self
        }

        /// The message group ID to use when the target is a FIFO topic. Accepts a literal value or a JSONata expression.
        ///
        /// `MessageGroupId`.
        pub fn message_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageGroupId", value.into());
            self
        }

        /// Set to json to send a different message per delivery protocol. Accepts a literal value or a JSONata expression.
        ///
        /// `MessageStructure`.
        pub fn message_structure(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageStructure", value.into());
            self
        }

        /// The subject line to use for email-protocol subscriptions. Accepts a literal value or a JSONata expression.
        ///
        /// `Subject`.
        pub fn subject(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Subject", value.into());
            self
        }
    }

    impl From<InvokeConfigurationSnsParameters> for Json {
        fn from(value: InvokeConfigurationSnsParameters) -> Self {
            value.0.into()
        }
    }

    /// Parameters for sending events to an Amazon SQS queue target.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InvokeConfigurationSqsParameters(Properties);

    impl InvokeConfigurationSqsParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The delay in seconds for the message, written as a string. Accepts a literal value or a JSONata expression.
        ///
        /// `DelaySeconds`.
        pub fn delay_seconds(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DelaySeconds", value.into());
            self
        }

        /// Custom message attributes to attach to each message.
        ///
        /// `MessageAttributes`.
        pub fn message_attributes(mut self, value: impl Into<Map<MessageAttributeValue>>) -> Self {
            self.0.set("MessageAttributes", value.into());
            self
        }

        /// The message deduplication ID to use when the target is a FIFO queue. Accepts a literal value or a JSONata expression.
        ///
        /// `MessageDeduplicationId`.
        pub fn message_deduplication_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageDeduplicationId", value.into());
            self
        }

        /// The message group ID to use when the target is a FIFO queue. Accepts a literal value or a JSONata expression.
        ///
        /// `MessageGroupId`.
        pub fn message_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageGroupId", value.into());
            self
        }

        /// Message system attributes to attach to each message, such as AWSTraceHeader.
        ///
        /// `MessageSystemAttributes`.
        pub fn message_system_attributes(
            mut self,
            value: impl Into<Map<MessageAttributeValue>>,
        ) -> Self {
            self.0.set("MessageSystemAttributes", value.into());
            self
        }
    }

    impl From<InvokeConfigurationSqsParameters> for Json {
        fn from(value: InvokeConfigurationSqsParameters) -> Self {
            value.0.into()
        }
    }

    /// Parameters for starting an AWS Step Functions state machine execution target.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InvokeConfigurationStepFunctionsParameters(Properties);

    impl InvokeConfigurationStepFunctionsParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The timeout in seconds for each invocation of the target, written as a string. Accepts a literal value or a JSONata expression.
        ///
        /// `InvocationTimeoutSeconds`.
        pub fn invocation_timeout_seconds(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvocationTimeoutSeconds", value.into());
            self
        }

        /// How the execution is started: EVENT (StartExecution, asynchronous) or REQUEST\_RESPONSE (StartSyncExecution, synchronous).
        ///
        /// `InvocationType`.
        pub fn invocation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvocationType", value.into());
            self
        }

        /// A name for the execution. Must be unique for the account, Region, and state machine. Accepts a literal value or a JSONata expression.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The AWS X-Ray trace header for distributed tracing. Accepts a literal value or a JSONata expression.
        ///
        /// `TraceHeader`.
        pub fn trace_header(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TraceHeader", value.into());
            self
        }
    }

    impl From<InvokeConfigurationStepFunctionsParameters> for Json {
        fn from(value: InvokeConfigurationStepFunctionsParameters) -> Self {
            value.0.into()
        }
    }

    /// Parameters for invoking an AWS service API as a universal service integration target, used when TargetArn has the form arn:{partition}:events:::aws-sdk:{service}:{apiAction}.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    ///
    /// Required: `Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InvokeConfigurationUniversalTargetParameters(Properties);

    impl InvokeConfigurationUniversalTargetParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// JSON string or JSONata expression that produces the API request. Supports {% ... %} JSONata expressions for dynamic values from the event.
        ///
        /// `Input`. Required.
        pub fn input(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Input", value.into());
            self
        }

        /// Timeout in seconds for each invocation of the target (1-30, default 30). Must be a literal integer written as a string; JSONata expressions are not supported for this field.
        ///
        /// `InvocationTimeoutSeconds`.
        pub fn invocation_timeout_seconds(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvocationTimeoutSeconds", value.into());
            self
        }
    }

    impl From<InvokeConfigurationUniversalTargetParameters> for Json {
        fn from(value: InvokeConfigurationUniversalTargetParameters) -> Self {
            value.0.into()
        }
    }

    /// JSONata transform settings.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    ///
    /// Required: `Expression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JsonataConfiguration(Properties);

    impl JsonataConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The JSONata expression that transforms the event, enclosed in {% %} delimiters.
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }
    }

    impl From<JsonataConfiguration> for Json {
        fn from(value: JsonataConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Delivery logging configuration.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogConfiguration(Properties);

    impl LogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the event payload is included in emitted log records: FULL includes it in every emitted record, and ON\_ERROR\_ONLY includes it only in error records. The default is ON\_ERROR\_ONLY.
        ///
        /// `IncludePayload`. Allowed: [`IncludePayload`].
        pub fn include_payload(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IncludePayload", value.into());
            self
        }

        /// The minimum log level: OFF (no logging), ERROR, or INFO. Records below this level are not emitted. The default is OFF.
        ///
        /// `Level`. Allowed: [`Level`].
        pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Level", value.into());
            self
        }
    }

    impl From<LogConfiguration> for Json {
        fn from(value: LogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A message attribute value and its data type, for Amazon SQS and Amazon SNS targets.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    ///
    /// Required: `DataType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MessageAttributeValue(Properties);

    impl MessageAttributeValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The attribute value for the Binary data type, Base64-encoded.
        ///
        /// `BinaryValue`.
        pub fn binary_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BinaryValue", value.into());
            self
        }

        /// The attribute data type. For Amazon SQS targets, specify String, Number, or Binary, optionally with a custom label suffix such as Number.float. For Amazon SNS targets, specify String, String.Array, Number, or Binary.
        ///
        /// `DataType`. Required.
        pub fn data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataType", value.into());
            self
        }

        /// The attribute value for the String and Number data types (and String.Array for Amazon SNS targets).
        ///
        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<MessageAttributeValue> for Json {
        fn from(value: MessageAttributeValue) -> Self {
            value.0.into()
        }
    }

    /// The destination for events that could not be delivered.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnFailureConfiguration(Properties);

    impl OnFailureConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the destination that receives events that could not be delivered. An Amazon SQS queue is the supported destination.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<OnFailureConfiguration> for Json {
        fn from(value: OnFailureConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The point in time to start delivering events from, used when StartingPosition is POINT\_IN\_TIME.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    ///
    /// Required: `PointType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PointInTimeConfiguration(Properties);

    impl PointInTimeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An optional time to stop delivering events at, in seconds since the Unix epoch.
        ///
        /// `EndPoint`.
        pub fn end_point(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EndPoint", value.into());
            self
        }

        /// Where to start: HORIZON starts from the earliest available event; TIMESTAMP starts from the StartingPoint timestamp.
        ///
        /// `PointType`. Required. Allowed: [`PointType`].
        pub fn point_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PointType", value.into());
            self
        }

        /// The time to start delivering events from, in seconds since the Unix epoch. Required when PointType is TIMESTAMP.
        ///
        /// `StartingPoint`.
        pub fn starting_point(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartingPoint", value.into());
            self
        }
    }

    impl From<PointInTimeConfiguration> for Json {
        fn from(value: PointInTimeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The retry policy for failed deliveries.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetryPolicy(Properties);

    impl RetryPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum age of an event in seconds, 60-86400 (24 hours). When an event reaches this age, retries stop; if OnFailureConfiguration is set, the event is delivered to that destination, otherwise it is dropped. The default is 300.
        ///
        /// `MaxEventAgeInSeconds`.
        pub fn max_event_age_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxEventAgeInSeconds", value.into());
            self
        }

        /// The maximum number of retry attempts, 0-185. When the attempts are exhausted, retries stop; if OnFailureConfiguration is set, the event is delivered to that destination, otherwise it is dropped. The default is 5.
        ///
        /// `MaxRetryAttempts`.
        pub fn max_retry_attempts(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRetryAttempts", value.into());
            self
        }

        /// Which errors are retried. ALL retries all errors. The default is ALL.
        ///
        /// `RetryStrategy`. Allowed: [`RetryStrategy`].
        pub fn retry_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RetryStrategy", value.into());
            self
        }
    }

    impl From<RetryPolicy> for Json {
        fn from(value: RetryPolicy) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the resource.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
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

        /// The tag key. For each resource, each tag key must be unique and each key can have only one value; keys are case sensitive. A key cannot begin or end with a whitespace character; whitespace inside the key is allowed.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value. May be empty. A value cannot begin or end with a whitespace character; whitespace inside the value is allowed.
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

    /// Configuration for transforming events before delivery: the raw payload, the payload with its metadata envelope, or the output of a JSONata expression.
    ///
    /// A property type of `AWS::EventsV2::Subscriber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Transformer(Properties);

    impl Transformer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// JSONata transform settings.
        ///
        /// `JsonataConfiguration`.
        pub fn jsonata_configuration(
            mut self,
            value: impl Into<Value<JsonataConfiguration>>,
        ) -> Self {
            self.0.set("JsonataConfiguration", value.into());
            self
        }

        /// The transform type: RAW delivers the event payload only; WITH\_METADATA delivers the event with its metadata envelope; JSONATA delivers the output of the JSONata expression in JsonataConfiguration.
        ///
        /// `Type`. Allowed: [`TransformerType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Transformer> for Json {
        fn from(value: Transformer) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ResumePosition`.
        pub enum ResumePosition {
            LastProcessed = "LAST_PROCESSED",
            Latest = "LATEST",
        }

        /// Words for `StartingPosition`.
        pub enum StartingPosition {
            Latest = "LATEST",
            PointInTime = "POINT_IN_TIME",
        }

        /// Words for `State`.
        pub enum State {
            Running = "RUNNING",
            Stopped = "STOPPED",
        }

        /// Words for `Type`.
        pub enum Type {
            Fifo = "FIFO",
            Unordered = "UNORDERED",
        }

        /// Words for `DeduplicationType`.
        pub enum DeduplicationType {
            ContentBased = "CONTENT_BASED",
        }

        /// Words for `Scope`.
        pub enum Scope {
            Data = "DATA",
            Metadata = "METADATA",
            SystemMetadata = "SYSTEM_METADATA",
        }

        /// Words for `Language`.
        pub enum Language {
            EventBridgePattern = "EVENT_BRIDGE_PATTERN",
        }

        /// Words for `IncludePayload`.
        pub enum IncludePayload {
            Full = "FULL",
            OnErrorOnly = "ON_ERROR_ONLY",
        }

        /// Words for `Level`.
        pub enum Level {
            Off = "OFF",
            Error = "ERROR",
            Info = "INFO",
        }

        /// Words for `PointType`.
        pub enum PointType {
            Horizon = "HORIZON",
            Timestamp = "TIMESTAMP",
        }

        /// Words for `RetryStrategy`.
        pub enum RetryStrategy {
            All = "ALL",
        }

        /// Words for `Type`.
        pub enum TransformerType {
            Raw = "RAW",
            WithMetadata = "WITH_METADATA",
            Jsonata = "JSONATA",
        }
    }
}
