//! `AWS::CodeGuruProfiler`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a profiling group.
///
/// [`AWS::CodeGuruProfiler::ProfilingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeguruprofiler-profilinggroup.html).
///
/// Required: `ProfilingGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProfilingGroup(Properties);

impl ProfilingGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The agent permissions attached to this profiling group. This action group grants `ConfigureAgent` and `PostAgentProfile` permissions to perform actions required by the profiling agent. The Json consists of key `Principals` .
    ///
    /// `AgentPermissions`.
    pub fn agent_permissions(
        mut self,
        value: impl Into<Value<profiling_group::AgentPermissions>>,
    ) -> Self {
        self.0.set("AgentPermissions", value.into());
        self
    }

    /// Adds anomaly notifications for a profiling group.
    ///
    /// `AnomalyDetectionNotificationConfiguration`.
    pub fn anomaly_detection_notification_configuration(
        mut self,
        value: impl Into<List<profiling_group::Channel>>,
    ) -> Self {
        self.0
            .set("AnomalyDetectionNotificationConfiguration", value.into());
        self
    }

    /// The compute platform of the profiling group. Use `AWSLambda` if your application runs on AWS Lambda.
    ///
    /// `ComputePlatform`. Allowed: [`ComputePlatform`](profiling_group::ComputePlatform). A change replaces the resource.
    pub fn compute_platform(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComputePlatform", value.into());
        self
    }

    /// The name of the profiling group.
    ///
    /// `ProfilingGroupName`. Required. A change replaces the resource.
    pub fn profiling_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfilingGroupName", value.into());
        self
    }

    /// A list of tags to add to the created profiling group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<profiling_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ProfilingGroup {
    const TYPE: &'static str = "AWS::CodeGuruProfiler::ProfilingGroup";
}

impl Construct for ProfilingGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProfilingGroup> for Properties {
    fn from(value: ProfilingGroup) -> Self {
        value.0
    }
}

impl Handle<ProfilingGroup> {
    /// The full Amazon Resource Name (ARN) for that profiling group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`ProfilingGroup`].
pub mod profiling_group {
    use crate::{Json, List, Properties, Value};

    /// The agent permissions attached to this profiling group. This action group grants `ConfigureAgent` and `PostAgentProfile` permissions to perform actions required by the profiling agent. The Json consists of key `Principals` .
    ///
    /// A property type of `AWS::CodeGuruProfiler::ProfilingGroup`.
    ///
    /// Required: `Principals`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentPermissions(Properties);

    impl AgentPermissions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The principals for the agent permissions.
        ///
        /// `Principals`. Required.
        pub fn principals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Principals", value.into());
            self
        }
    }

    impl From<AgentPermissions> for Json {
        fn from(value: AgentPermissions) -> Self {
            value.0.into()
        }
    }

    /// Notification medium for users to get alerted for events that occur in application profile. We support SNS topic as a notification channel.
    ///
    /// A property type of `AWS::CodeGuruProfiler::ProfilingGroup`.
    ///
    /// Required: `channelUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Channel(Properties);

    impl Channel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The channel ID.
        ///
        /// `channelId`.
        pub fn channel_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("channelId", value.into());
            self
        }

        /// The channel URI.
        ///
        /// `channelUri`. Required.
        pub fn channel_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("channelUri", value.into());
            self
        }
    }

    impl From<Channel> for Json {
        fn from(value: Channel) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CodeGuruProfiler::ProfilingGroup`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. The allowed characters across services are: letters, numbers, and spaces representable in UTF-8, and the following characters: + - = . \_ : / @.
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
        /// Words for `ComputePlatform`.
        pub enum ComputePlatform {
            Default = "Default",
            AWSLambda = "AWSLambda",
        }
    }
}
