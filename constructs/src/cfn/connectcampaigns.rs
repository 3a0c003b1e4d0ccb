//! `AWS::ConnectCampaigns`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Contains information about an outbound campaign.
///
/// [`AWS::ConnectCampaigns::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaigns-campaign.html).
///
/// Required: `ConnectInstanceArn`, `DialerConfig`, `Name`, `OutboundCallConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Campaign(Properties);

impl Campaign {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the Amazon Connect instance.
    ///
    /// `ConnectInstanceArn`. Required. A change replaces the resource.
    pub fn connect_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectInstanceArn", value.into());
        self
    }

    /// Contains information about the dialer configuration.
    ///
    /// `DialerConfig`. Required.
    pub fn dialer_config(mut self, value: impl Into<Value<campaign::DialerConfig>>) -> Self {
        self.0.set("DialerConfig", value.into());
        self
    }

    /// The name of the campaign.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Contains information about the outbound call configuration.
    ///
    /// `OutboundCallConfig`. Required.
    pub fn outbound_call_config(
        mut self,
        value: impl Into<Value<campaign::OutboundCallConfig>>,
    ) -> Self {
        self.0.set("OutboundCallConfig", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<campaign::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Campaign {
    const TYPE: &'static str = "AWS::ConnectCampaigns::Campaign";
}

impl Construct for Campaign {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Campaign> for Properties {
    fn from(value: Campaign) -> Self {
        value.0
    }
}

impl Handle<Campaign> {
    /// The Amazon Resource Name (ARN) of the high-volume outbound campaign.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types of [`Campaign`].
pub mod campaign {
    use crate::{Json, Properties, Value};

    /// Contains agentless dialer configuration for an outbound campaign.
    ///
    /// A property type of `AWS::ConnectCampaigns::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AgentlessDialerConfig(Properties);

    impl AgentlessDialerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The allocation of dialing capacity between multiple active campaigns.
        ///
        /// `DialingCapacity`.
        pub fn dialing_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DialingCapacity", value.into());
            self
        }
    }

    impl From<AgentlessDialerConfig> for Json {
        fn from(value: AgentlessDialerConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about answering machine detection.
    ///
    /// A property type of `AWS::ConnectCampaigns::Campaign`.
    ///
    /// Required: `EnableAnswerMachineDetection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnswerMachineDetectionConfig(Properties);

    impl AnswerMachineDetectionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether waiting for answer machine prompt is enabled.
        ///
        /// `AwaitAnswerMachinePrompt`.
        pub fn await_answer_machine_prompt(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AwaitAnswerMachinePrompt", value.into());
            self
        }

        /// Whether answering machine detection is enabled.
        ///
        /// `EnableAnswerMachineDetection`. Required.
        pub fn enable_answer_machine_detection(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableAnswerMachineDetection", value.into());
            self
        }
    }

    impl From<AnswerMachineDetectionConfig> for Json {
        fn from(value: AnswerMachineDetectionConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains dialer configuration for an outbound campaign.
    ///
    /// A property type of `AWS::ConnectCampaigns::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DialerConfig(Properties);

    impl DialerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of the agentless dialer.
        ///
        /// `AgentlessDialerConfig`.
        pub fn agentless_dialer_config(
            mut self,
            value: impl Into<Value<AgentlessDialerConfig>>,
        ) -> Self {
            self.0.set("AgentlessDialerConfig", value.into());
            self
        }

        /// The configuration of the predictive dialer.
        ///
        /// `PredictiveDialerConfig`.
        pub fn predictive_dialer_config(
            mut self,
            value: impl Into<Value<PredictiveDialerConfig>>,
        ) -> Self {
            self.0.set("PredictiveDialerConfig", value.into());
            self
        }

        /// The configuration of the progressive dialer.
        ///
        /// `ProgressiveDialerConfig`.
        pub fn progressive_dialer_config(
            mut self,
            value: impl Into<Value<ProgressiveDialerConfig>>,
        ) -> Self {
            self.0.set("ProgressiveDialerConfig", value.into());
            self
        }
    }

    impl From<DialerConfig> for Json {
        fn from(value: DialerConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains outbound call configuration for an outbound campaign.
    ///
    /// A property type of `AWS::ConnectCampaigns::Campaign`.
    ///
    /// Required: `ConnectContactFlowArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutboundCallConfig(Properties);

    impl OutboundCallConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether answering machine detection has been enabled.
        ///
        /// `AnswerMachineDetectionConfig`.
        pub fn answer_machine_detection_config(
            mut self,
            value: impl Into<Value<AnswerMachineDetectionConfig>>,
        ) -> Self {
            self.0.set("AnswerMachineDetectionConfig", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the flow.
        ///
        /// `ConnectContactFlowArn`. Required.
        pub fn connect_contact_flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectContactFlowArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the queue.
        ///
        /// `ConnectQueueArn`.
        pub fn connect_queue_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectQueueArn", value.into());
            self
        }

        /// The phone number associated with the outbound call. This is the caller ID that is displayed to customers when an agent calls them.
        ///
        /// `ConnectSourcePhoneNumber`.
        pub fn connect_source_phone_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectSourcePhoneNumber", value.into());
            self
        }
    }

    impl From<OutboundCallConfig> for Json {
        fn from(value: OutboundCallConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains predictive dialer configuration for an outbound campaign.
    ///
    /// A property type of `AWS::ConnectCampaigns::Campaign`.
    ///
    /// Required: `BandwidthAllocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveDialerConfig(Properties);

    impl PredictiveDialerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Bandwidth allocation for the predictive dialer.
        ///
        /// `BandwidthAllocation`. Required.
        pub fn bandwidth_allocation(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("BandwidthAllocation", value.into());
            self
        }

        /// The allocation of dialing capacity between multiple active campaigns.
        ///
        /// `DialingCapacity`.
        pub fn dialing_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DialingCapacity", value.into());
            self
        }
    }

    impl From<PredictiveDialerConfig> for Json {
        fn from(value: PredictiveDialerConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains progressive dialer configuration for an outbound campaign.
    ///
    /// A property type of `AWS::ConnectCampaigns::Campaign`.
    ///
    /// Required: `BandwidthAllocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProgressiveDialerConfig(Properties);

    impl ProgressiveDialerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Bandwidth allocation for the progressive dialer.
        ///
        /// `BandwidthAllocation`. Required.
        pub fn bandwidth_allocation(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("BandwidthAllocation", value.into());
            self
        }

        /// The allocation of dialing capacity between multiple active campaigns.
        ///
        /// `DialingCapacity`.
        pub fn dialing_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DialingCapacity", value.into());
            self
        }
    }

    impl From<ProgressiveDialerConfig> for Json {
        fn from(value: ProgressiveDialerConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ConnectCampaigns::Campaign`.
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

        /// The value for the tag. You can specify a value that's 1 to 256 characters in length.
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
