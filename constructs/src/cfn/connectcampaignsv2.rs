//! `AWS::ConnectCampaignsV2`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates an outbound campaign.
///
/// [`AWS::ConnectCampaignsV2::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html).
///
/// Required: `ConnectInstanceId`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Campaign(Properties);

impl Campaign {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains channel subtype configuration for an outbound campaign.
    ///
    /// `ChannelSubtypeConfig`.
    pub fn channel_subtype_config(
        mut self,
        value: impl Into<Value<campaign::ChannelSubtypeConfig>>,
    ) -> Self {
        self.0.set("ChannelSubtypeConfig", value.into());
        self
    }

    /// Communication limits configuration for an outbound campaign.
    ///
    /// `CommunicationLimitsOverride`.
    pub fn communication_limits_override(
        mut self,
        value: impl Into<Value<campaign::CommunicationLimitsConfig>>,
    ) -> Self {
        self.0.set("CommunicationLimitsOverride", value.into());
        self
    }

    /// Contains communication time configuration for an outbound campaign.
    ///
    /// `CommunicationTimeConfig`.
    pub fn communication_time_config(
        mut self,
        value: impl Into<Value<campaign::CommunicationTimeConfig>>,
    ) -> Self {
        self.0.set("CommunicationTimeConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon Connect campaign flow associated with the outbound campaign.
    ///
    /// `ConnectCampaignFlowArn`.
    pub fn connect_campaign_flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectCampaignFlowArn", value.into());
        self
    }

    /// The identifier of the Amazon Connect instance. You can find the `instanceId` in the ARN of the instance.
    ///
    /// `ConnectInstanceId`. Required. A change replaces the resource.
    pub fn connect_instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectInstanceId", value.into());
        self
    }

    /// Entry limits config for a campaign
    ///
    /// `EntryLimitsConfig`.
    pub fn entry_limits_config(
        mut self,
        value: impl Into<Value<campaign::EntryLimitsConfig>>,
    ) -> Self {
        self.0.set("EntryLimitsConfig", value.into());
        self
    }

    /// The name of the outbound campaign.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Contains the schedule configuration.
    ///
    /// `Schedule`.
    pub fn schedule(mut self, value: impl Into<Value<campaign::Schedule>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// Contains source configuration.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl Into<Value<campaign::Source>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, `{ "tags": {"key1":"value1", "key2":"value2"} }` .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<campaign::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of campaign.
    ///
    /// `Type`. Allowed: [`Type`](campaign::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Campaign {
    const TYPE: &'static str = "AWS::ConnectCampaignsV2::Campaign";
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
    /// The Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`Campaign`].
pub mod campaign {
    use crate::{Json, List, Properties, Value};

    /// Contains answering machine detection configuration.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
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

        /// Whether or not waiting for an answer machine prompt is enabled.
        ///
        /// `AwaitAnswerMachinePrompt`.
        pub fn await_answer_machine_prompt(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AwaitAnswerMachinePrompt", value.into());
            self
        }

        /// Enables answering machine detection.
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

    /// Contains channel subtype configuration for an outbound campaign.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChannelSubtypeConfig(Properties);

    impl ChannelSubtypeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of the email channel subtype.
        ///
        /// `Email`.
        pub fn email(mut self, value: impl Into<Value<EmailChannelSubtypeConfig>>) -> Self {
            self.0.set("Email", value.into());
            self
        }

        /// The configuration of the SMS channel subtype.
        ///
        /// `Sms`.
        pub fn sms(mut self, value: impl Into<Value<SmsChannelSubtypeConfig>>) -> Self {
            self.0.set("Sms", value.into());
            self
        }

        /// The configuration of the telephony channel subtype.
        ///
        /// `Telephony`.
        pub fn telephony(mut self, value: impl Into<Value<TelephonyChannelSubtypeConfig>>) -> Self {
            self.0.set("Telephony", value.into());
            self
        }

        /// The configuration of the WhatsApp channel subtype.
        ///
        /// `WhatsApp`.
        pub fn whats_app(mut self, value: impl Into<Value<WhatsAppChannelSubtypeConfig>>) -> Self {
            self.0.set("WhatsApp", value.into());
            self
        }
    }

    impl From<ChannelSubtypeConfig> for Json {
        fn from(value: ChannelSubtypeConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a communication limit.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `Frequency`, `MaxCountPerRecipient`, `Unit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CommunicationLimit(Properties);

    impl CommunicationLimit {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The frequency of communication limit evaluation.
        ///
        /// `Frequency`. Required.
        pub fn frequency(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Frequency", value.into());
            self
        }

        /// The maximum outreaching count for each recipient.
        ///
        /// `MaxCountPerRecipient`. Required.
        pub fn max_count_per_recipient(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCountPerRecipient", value.into());
            self
        }

        /// The unit of communication limit evaluation.
        ///
        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<CommunicationLimit> for Json {
        fn from(value: CommunicationLimit) -> Self {
            value.0.into()
        }
    }

    /// Contains information about communication limits.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CommunicationLimits(Properties);

    impl CommunicationLimits {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of CommunicationLimits.
        ///
        /// `CommunicationLimitList`.
        pub fn communication_limit_list(
            mut self,
            value: impl Into<List<CommunicationLimit>>,
        ) -> Self {
            self.0.set("CommunicationLimitList", value.into());
            self
        }
    }

    impl From<CommunicationLimits> for Json {
        fn from(value: CommunicationLimits) -> Self {
            value.0.into()
        }
    }

    /// Contains the communication limits configuration for an outbound campaign.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CommunicationLimitsConfig(Properties);

    impl CommunicationLimitsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CommunicationLimits that apply to all channel subtypes defined in an outbound campaign.
        ///
        /// `AllChannelsSubtypes`.
        pub fn all_channels_subtypes(
            mut self,
            value: impl Into<Value<CommunicationLimits>>,
        ) -> Self {
            self.0.set("AllChannelsSubtypes", value.into());
            self
        }

        /// Opt-in or Opt-out from instance-level limits.
        ///
        /// `InstanceLimitsHandling`. Allowed: [`InstanceLimitsHandling`].
        pub fn instance_limits_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceLimitsHandling", value.into());
            self
        }
    }

    impl From<CommunicationLimitsConfig> for Json {
        fn from(value: CommunicationLimitsConfig) -> Self {
            value.0.into()
        }
    }

    /// Communication time configuration for an outbound campaign.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `LocalTimeZoneConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CommunicationTimeConfig(Properties);

    impl CommunicationTimeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The communication time configuration for the email channel subtype.
        ///
        /// `Email`.
        pub fn email(mut self, value: impl Into<Value<TimeWindow>>) -> Self {
            self.0.set("Email", value.into());
            self
        }

        /// The local timezone configuration.
        ///
        /// `LocalTimeZoneConfig`. Required.
        pub fn local_time_zone_config(
            mut self,
            value: impl Into<Value<LocalTimeZoneConfig>>,
        ) -> Self {
            self.0.set("LocalTimeZoneConfig", value.into());
            self
        }

        /// The communication time configuration for the SMS channel subtype.
        ///
        /// `Sms`.
        pub fn sms(mut self, value: impl Into<Value<TimeWindow>>) -> Self {
            self.0.set("Sms", value.into());
            self
        }

        /// The communication time configuration for the telephony channel subtype.
        ///
        /// `Telephony`.
        pub fn telephony(mut self, value: impl Into<Value<TimeWindow>>) -> Self {
            self.0.set("Telephony", value.into());
            self
        }

        /// The communication time configuration for the WhatsApp channel subtype.
        ///
        /// `WhatsApp`.
        pub fn whats_app(mut self, value: impl Into<Value<TimeWindow>>) -> Self {
            self.0.set("WhatsApp", value.into());
            self
        }
    }

    impl From<CommunicationTimeConfig> for Json {
        fn from(value: CommunicationTimeConfig) -> Self {
            value.0.into()
        }
    }

    /// The daily hours configuration.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DailyHour(Properties);

    impl DailyHour {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key for DailyHour.
        ///
        /// `Key`. Allowed: [`Key`].
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for DailyHour.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<List<TimeRange>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<DailyHour> for Json {
        fn from(value: DailyHour) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the email channel subtype.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `DefaultOutboundConfig`, `OutboundMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmailChannelSubtypeConfig(Properties);

    impl EmailChannelSubtypeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The allocation of email capacity between multiple running outbound campaigns.
        ///
        /// `Capacity`.
        pub fn capacity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Capacity", value.into());
            self
        }

        /// The default email outbound configuration of an outbound campaign.
        ///
        /// `DefaultOutboundConfig`. Required.
        pub fn default_outbound_config(
            mut self,
            value: impl Into<Value<EmailOutboundConfig>>,
        ) -> Self {
            self.0.set("DefaultOutboundConfig", value.into());
            self
        }

        /// The outbound mode for email of an outbound campaign.
        ///
        /// `OutboundMode`. Required.
        pub fn outbound_mode(mut self, value: impl Into<Value<EmailOutboundMode>>) -> Self {
            self.0.set("OutboundMode", value.into());
            self
        }
    }

    impl From<EmailChannelSubtypeConfig> for Json {
        fn from(value: EmailChannelSubtypeConfig) -> Self {
            value.0.into()
        }
    }

    /// The outbound configuration for email.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `ConnectSourceEmailAddress`, `WisdomTemplateArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmailOutboundConfig(Properties);

    impl EmailOutboundConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Connect source email address.
        ///
        /// `ConnectSourceEmailAddress`. Required.
        pub fn connect_source_email_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectSourceEmailAddress", value.into());
            self
        }

        /// The display name for the Amazon Connect source email address.
        ///
        /// `SourceEmailAddressDisplayName`.
        pub fn source_email_address_display_name(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("SourceEmailAddressDisplayName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon Q in Connect template.
        ///
        /// `WisdomTemplateArn`. Required.
        pub fn wisdom_template_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WisdomTemplateArn", value.into());
            self
        }
    }

    impl From<EmailOutboundConfig> for Json {
        fn from(value: EmailOutboundConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about email outbound mode.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmailOutboundMode(Properties);

    impl EmailOutboundMode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The agentless outbound mode configuration for email.
        ///
        /// `AgentlessConfig`.
        pub fn agentless_config(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AgentlessConfig", value.into());
            self
        }
    }

    impl From<EmailOutboundMode> for Json {
        fn from(value: EmailOutboundMode) -> Self {
            value.0.into()
        }
    }

    /// Entry limits config for a campaign
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `MaxEntryCount`, `MinEntryInterval`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntryLimitsConfig(Properties);

    impl EntryLimitsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum number of entries per participant. 0 indicates unlimited entries.
        ///
        /// `MaxEntryCount`. Required.
        pub fn max_entry_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxEntryCount", value.into());
            self
        }

        /// Time duration in ISO 8601 format
        ///
        /// `MinEntryInterval`. Required.
        pub fn min_entry_interval(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MinEntryInterval", value.into());
            self
        }
    }

    impl From<EntryLimitsConfig> for Json {
        fn from(value: EntryLimitsConfig) -> Self {
            value.0.into()
        }
    }

    /// The event trigger of the campaign.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventTrigger(Properties);

    impl EventTrigger {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Customer Profiles domain.
        ///
        /// `CustomerProfilesDomainArn`.
        pub fn customer_profiles_domain_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomerProfilesDomainArn", value.into());
            self
        }
    }

    impl From<EventTrigger> for Json {
        fn from(value: EventTrigger) -> Self {
            value.0.into()
        }
    }

    /// The configuration of timezone for recipient.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocalTimeZoneConfig(Properties);

    impl LocalTimeZoneConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The timezone to use for all recipients.
        ///
        /// `DefaultTimeZone`.
        pub fn default_time_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultTimeZone", value.into());
            self
        }

        /// Detects methods for the recipient's timezone.
        ///
        /// `LocalTimeZoneDetection`. Allowed: [`LocalTimeZoneDetection`].
        pub fn local_time_zone_detection(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LocalTimeZoneDetection", value.into());
            self
        }

        /// Local TimeZone Detection scope
        ///
        /// `LocalTimeZoneDetectionScope`. Allowed: [`LocalTimeZoneDetectionScope`].
        pub fn local_time_zone_detection_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalTimeZoneDetectionScope", value.into());
            self
        }
    }

    impl From<LocalTimeZoneConfig> for Json {
        fn from(value: LocalTimeZoneConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about open hours.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `DailyHours`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenHours(Properties);

    impl OpenHours {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The daily hours configuration.
        ///
        /// `DailyHours`. Required.
        pub fn daily_hours(mut self, value: impl Into<List<DailyHour>>) -> Self {
            self.0.set("DailyHours", value.into());
            self
        }
    }

    impl From<OpenHours> for Json {
        fn from(value: OpenHours) -> Self {
            value.0.into()
        }
    }

    /// Contains predictive outbound mode configuration.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `BandwidthAllocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveConfig(Properties);

    impl PredictiveConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Bandwidth allocation for the predictive outbound mode.
        ///
        /// `BandwidthAllocation`. Required.
        pub fn bandwidth_allocation(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("BandwidthAllocation", value.into());
            self
        }
    }

    impl From<PredictiveConfig> for Json {
        fn from(value: PredictiveConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains preview outbound mode configuration.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `BandwidthAllocation`, `TimeoutConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PreviewConfig(Properties);

    impl PreviewConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Agent actions for the preview outbound mode.
        ///
        /// `AgentActions`. Allowed: [`AgentActions`].
        pub fn agent_actions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AgentActions", value.into());
            self
        }

        /// Bandwidth allocation for the preview outbound mode.
        ///
        /// `BandwidthAllocation`. Required.
        pub fn bandwidth_allocation(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("BandwidthAllocation", value.into());
            self
        }

        /// Countdown timer configuration for preview outbound mode.
        ///
        /// `TimeoutConfig`. Required.
        pub fn timeout_config(mut self, value: impl Into<Value<TimeoutConfig>>) -> Self {
            self.0.set("TimeoutConfig", value.into());
            self
        }
    }

    impl From<PreviewConfig> for Json {
        fn from(value: PreviewConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains the progressive outbound mode configuration.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `BandwidthAllocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProgressiveConfig(Properties);

    impl ProgressiveConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Bandwidth allocation for the progressive outbound mode.
        ///
        /// `BandwidthAllocation`. Required.
        pub fn bandwidth_allocation(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("BandwidthAllocation", value.into());
            self
        }
    }

    impl From<ProgressiveConfig> for Json {
        fn from(value: ProgressiveConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a restricted period.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `EndDate`, `StartDate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RestrictedPeriod(Properties);

    impl RestrictedPeriod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The end date of the restricted period.
        ///
        /// `EndDate`. Required.
        pub fn end_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndDate", value.into());
            self
        }

        /// The name of the restricted period.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The start date of the restricted period.
        ///
        /// `StartDate`. Required.
        pub fn start_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartDate", value.into());
            self
        }
    }

    impl From<RestrictedPeriod> for Json {
        fn from(value: RestrictedPeriod) -> Self {
            value.0.into()
        }
    }

    /// Contains information about restricted periods.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RestrictedPeriods(Properties);

    impl RestrictedPeriods {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The restricted period list.
        ///
        /// `RestrictedPeriodList`.
        pub fn restricted_period_list(mut self, value: impl Into<List<RestrictedPeriod>>) -> Self {
            self.0.set("RestrictedPeriodList", value.into());
            self
        }
    }

    impl From<RestrictedPeriods> for Json {
        fn from(value: RestrictedPeriods) -> Self {
            value.0.into()
        }
    }

    /// Contains the schedule configuration.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `EndTime`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schedule(Properties);

    impl Schedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The end time of the schedule in UTC.
        ///
        /// `EndTime`. Required.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// The refresh frequency of the campaign.
        ///
        /// `RefreshFrequency`.
        pub fn refresh_frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefreshFrequency", value.into());
            self
        }

        /// The start time of the schedule in UTC.
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<Schedule> for Json {
        fn from(value: Schedule) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the SMS channel subtype.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `DefaultOutboundConfig`, `OutboundMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SmsChannelSubtypeConfig(Properties);

    impl SmsChannelSubtypeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The allocation of SMS capacity between multiple running outbound campaigns.
        ///
        /// `Capacity`.
        pub fn capacity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Capacity", value.into());
            self
        }

        /// The default SMS outbound configuration of an outbound campaign.
        ///
        /// `DefaultOutboundConfig`. Required.
        pub fn default_outbound_config(
            mut self,
            value: impl Into<Value<SmsOutboundConfig>>,
        ) -> Self {
            self.0.set("DefaultOutboundConfig", value.into());
            self
        }

        /// The outbound mode of SMS for an outbound campaign.
        ///
        /// `OutboundMode`. Required.
        pub fn outbound_mode(mut self, value: impl Into<Value<SmsOutboundMode>>) -> Self {
            self.0.set("OutboundMode", value.into());
            self
        }
    }

    impl From<SmsChannelSubtypeConfig> for Json {
        fn from(value: SmsChannelSubtypeConfig) -> Self {
            value.0.into()
        }
    }

    /// The outbound configuration for SMS.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `ConnectSourcePhoneNumberArn`, `WisdomTemplateArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SmsOutboundConfig(Properties);

    impl SmsOutboundConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon Connect source SMS phone number.
        ///
        /// `ConnectSourcePhoneNumberArn`. Required.
        pub fn connect_source_phone_number_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectSourcePhoneNumberArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon Q in Connect template.
        ///
        /// `WisdomTemplateArn`. Required.
        pub fn wisdom_template_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WisdomTemplateArn", value.into());
            self
        }
    }

    impl From<SmsOutboundConfig> for Json {
        fn from(value: SmsOutboundConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the SMS outbound mode.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SmsOutboundMode(Properties);

    impl SmsOutboundMode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains agentless outbound mode configuration.
        ///
        /// `AgentlessConfig`.
        pub fn agentless_config(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AgentlessConfig", value.into());
            self
        }
    }

    impl From<SmsOutboundMode> for Json {
        fn from(value: SmsOutboundMode) -> Self {
            value.0.into()
        }
    }

    /// Contains source configuration.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Source(Properties);

    impl Source {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Customer Profiles segment.
        ///
        /// `CustomerProfilesSegmentArn`.
        pub fn customer_profiles_segment_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomerProfilesSegmentArn", value.into());
            self
        }

        /// The event trigger of the campaign.
        ///
        /// `EventTrigger`.
        pub fn event_trigger(mut self, value: impl Into<Value<EventTrigger>>) -> Self {
            self.0.set("EventTrigger", value.into());
            self
        }
    }

    impl From<Source> for Json {
        fn from(value: Source) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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

    /// The configuration for the telephony channel subtype.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `DefaultOutboundConfig`, `OutboundMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelephonyChannelSubtypeConfig(Properties);

    impl TelephonyChannelSubtypeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The allocation of telephony capacity between multiple running outbound campaigns.
        ///
        /// `Capacity`.
        pub fn capacity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Capacity", value.into());
            self
        }

        /// The identifier of the Amazon Connect queue associated with telephony outbound requests of an outbound campaign.
        ///
        /// `ConnectQueueId`.
        pub fn connect_queue_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectQueueId", value.into());
            self
        }

        /// The default telephony outbound configuration of an outbound campaign.
        ///
        /// `DefaultOutboundConfig`. Required.
        pub fn default_outbound_config(
            mut self,
            value: impl Into<Value<TelephonyOutboundConfig>>,
        ) -> Self {
            self.0.set("DefaultOutboundConfig", value.into());
            self
        }

        /// The outbound mode of telephony for an outbound campaign.
        ///
        /// `OutboundMode`. Required.
        pub fn outbound_mode(mut self, value: impl Into<Value<TelephonyOutboundMode>>) -> Self {
            self.0.set("OutboundMode", value.into());
            self
        }
    }

    impl From<TelephonyChannelSubtypeConfig> for Json {
        fn from(value: TelephonyChannelSubtypeConfig) -> Self {
            value.0.into()
        }
    }

    /// The outbound configuration for telephony.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `ConnectContactFlowId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelephonyOutboundConfig(Properties);

    impl TelephonyOutboundConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The answering machine detection configuration.
        ///
        /// `AnswerMachineDetectionConfig`.
        pub fn answer_machine_detection_config(
            mut self,
            value: impl Into<Value<AnswerMachineDetectionConfig>>,
        ) -> Self {
            self.0.set("AnswerMachineDetectionConfig", value.into());
            self
        }

        /// The identifier of the published Amazon Connect contact flow.
        ///
        /// `ConnectContactFlowId`. Required.
        pub fn connect_contact_flow_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectContactFlowId", value.into());
            self
        }

        /// The Amazon Connect source phone number.
        ///
        /// `ConnectSourcePhoneNumber`.
        pub fn connect_source_phone_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectSourcePhoneNumber", value.into());
            self
        }

        /// The ring timeout configuration for outbound calls. Specifies how long to wait for the call to be answered before timing out.
        ///
        /// `RingTimeout`.
        pub fn ring_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RingTimeout", value.into());
            self
        }
    }

    impl From<TelephonyOutboundConfig> for Json {
        fn from(value: TelephonyOutboundConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about telephony outbound mode.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelephonyOutboundMode(Properties);

    impl TelephonyOutboundMode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The agentless outbound mode configuration for telephony.
        ///
        /// `AgentlessConfig`.
        pub fn agentless_config(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AgentlessConfig", value.into());
            self
        }

        /// Contains predictive outbound mode configuration.
        ///
        /// `PredictiveConfig`.
        pub fn predictive_config(mut self, value: impl Into<Value<PredictiveConfig>>) -> Self {
            self.0.set("PredictiveConfig", value.into());
            self
        }

        /// Contains preview outbound mode configuration.
        ///
        /// `PreviewConfig`.
        pub fn preview_config(mut self, value: impl Into<Value<PreviewConfig>>) -> Self {
            self.0.set("PreviewConfig", value.into());
            self
        }

        /// Contains progressive telephony outbound mode configuration.
        ///
        /// `ProgressiveConfig`.
        pub fn progressive_config(mut self, value: impl Into<Value<ProgressiveConfig>>) -> Self {
            self.0.set("ProgressiveConfig", value.into());
            self
        }
    }

    impl From<TelephonyOutboundMode> for Json {
        fn from(value: TelephonyOutboundMode) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a time range.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `EndTime`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeRange(Properties);

    impl TimeRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The end time of the time range.
        ///
        /// `EndTime`. Required.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// The start time of the time range.
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<TimeRange> for Json {
        fn from(value: TimeRange) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a time window.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `OpenHours`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeWindow(Properties);

    impl TimeWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The open hours configuration.
        ///
        /// `OpenHours`. Required.
        pub fn open_hours(mut self, value: impl Into<Value<OpenHours>>) -> Self {
            self.0.set("OpenHours", value.into());
            self
        }

        /// The restricted periods configuration.
        ///
        /// `RestrictedPeriods`.
        pub fn restricted_periods(mut self, value: impl Into<Value<RestrictedPeriods>>) -> Self {
            self.0.set("RestrictedPeriods", value.into());
            self
        }
    }

    impl From<TimeWindow> for Json {
        fn from(value: TimeWindow) -> Self {
            value.0.into()
        }
    }

    /// Contains preview outbound mode timeout configuration.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeoutConfig(Properties);

    impl TimeoutConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Duration in seconds for the countdown timer.
        ///
        /// `DurationInSeconds`.
        pub fn duration_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationInSeconds", value.into());
            self
        }
    }

    impl From<TimeoutConfig> for Json {
        fn from(value: TimeoutConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the WhatsApp channel subtype.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `DefaultOutboundConfig`, `OutboundMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WhatsAppChannelSubtypeConfig(Properties);

    impl WhatsAppChannelSubtypeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The allocation of WhatsApp capacity between multiple running outbound campaigns.
        ///
        /// `Capacity`.
        pub fn capacity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Capacity", value.into());
            self
        }

        /// The default WhatsApp outbound configuration of an outbound campaign.
        ///
        /// `DefaultOutboundConfig`. Required.
        pub fn default_outbound_config(
            mut self,
            value: impl Into<Value<WhatsAppOutboundConfig>>,
        ) -> Self {
            self.0.set("DefaultOutboundConfig", value.into());
            self
        }

        /// The outbound mode for WhatsApp of an outbound campaign.
        ///
        /// `OutboundMode`. Required.
        pub fn outbound_mode(mut self, value: impl Into<Value<WhatsAppOutboundMode>>) -> Self {
            self.0.set("OutboundMode", value.into());
            self
        }
    }

    impl From<WhatsAppChannelSubtypeConfig> for Json {
        fn from(value: WhatsAppChannelSubtypeConfig) -> Self {
            value.0.into()
        }
    }

    /// The outbound configuration for WhatsApp.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    ///
    /// Required: `ConnectSourcePhoneNumberArn`, `WisdomTemplateArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WhatsAppOutboundConfig(Properties);

    impl WhatsAppOutboundConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon Connect source WhatsApp phone number.
        ///
        /// `ConnectSourcePhoneNumberArn`. Required.
        pub fn connect_source_phone_number_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectSourcePhoneNumberArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon Q in Connect template.
        ///
        /// `WisdomTemplateArn`. Required.
        pub fn wisdom_template_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WisdomTemplateArn", value.into());
            self
        }
    }

    impl From<WhatsAppOutboundConfig> for Json {
        fn from(value: WhatsAppOutboundConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the WhatsApp outbound mode.
    ///
    /// A property type of `AWS::ConnectCampaignsV2::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WhatsAppOutboundMode(Properties);

    impl WhatsAppOutboundMode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Agentless config
        ///
        /// `AgentlessConfig`.
        pub fn agentless_config(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AgentlessConfig", value.into());
            self
        }
    }

    impl From<WhatsAppOutboundMode> for Json {
        fn from(value: WhatsAppOutboundMode) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Managed = "MANAGED",
            Journey = "JOURNEY",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Day = "DAY",
        }

        /// Words for `InstanceLimitsHandling`.
        pub enum InstanceLimitsHandling {
            OptIn = "OPT_IN",
            OptOut = "OPT_OUT",
        }

        /// Words for `Key`.
        pub enum Key {
            Monday = "MONDAY",
            Tuesday = "TUESDAY",
            Wednesday = "WEDNESDAY",
            Thursday = "THURSDAY",
            Friday = "FRIDAY",
            Saturday = "SATURDAY",
            Sunday = "SUNDAY",
        }

        /// Words for `LocalTimeZoneDetection`.
        pub enum LocalTimeZoneDetection {
            ZipCode = "ZIP_CODE",
            AreaCode = "AREA_CODE",
        }

        /// Words for `LocalTimeZoneDetectionScope`.
        pub enum LocalTimeZoneDetectionScope {
            PrimaryOnly = "PRIMARY_ONLY",
            AllAvailable = "ALL_AVAILABLE",
        }

        /// Words for `AgentActions`.
        pub enum AgentActions {
            Discard = "DISCARD",
        }
    }
}
